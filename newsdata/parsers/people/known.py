"""What is known of the people in an article.

A newspaper introduces a person once (海东省水利厅厅长王伟) and then uses the bare name, a
surname with a title (王厅长), a role (该负责人) or a pronoun. `People` answers what is known of a
name; it looks for it only when asked, because most names on a page never speak.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people.familiar import full_name_place, surname_of
from newsdata.parsers.people.introducing import (
    ANNOTATION,
    LAST_OF_LINKS,
    REACH_BACK,
    find_introductions,
    find_titled_names,
    office_as,
    office_behind,
    title_end,
)
from newsdata.parsers.people.offices import Office, read_office, title_start
from newsdata.parsers.people.organizations import COMMITTEES, GENERAL_WORDS, KIND_OF_TITLE, named_before
from newsdata.parsers.people.titles import HEADS, LAST_CHARACTERS, head_before
from newsdata.zh.firms import FIRMS
from newsdata.zh.name_words import (
    BEHIND_NAMES,
    COURTESY,
    FOREIGN_PLACES,
    JAPANESE_SURNAMES,
    SELDOM_GIVEN,
    TRANSLITERATION,
    WEAK_SURNAMES,
    WELL_KNOWN,
)
from newsdata.zh.names import (
    is_person_name,
    is_seldom_name,
    is_spelt_by_sound,
    latin_name_end,
    longest_name,
    name_at,
)

_BEFORE_NAME = LAST_CHARACTERS | LAST_OF_LINKS | {"的"}
"""What an office before a name ends with."""
_LONGEST_BARE = 8
_SURE = 2
_OFTEN = 3
_SERVED = re.compile("[曾现担历时连兼出]任|先后任|任职|作为|身为")
_INTRODUCTIONS = 8
_LONGEST_ARTICLE = 50_000
"""People are looked up in so much of an article, so that a book of names is read in linear time."""
_MENTIONS = 40
"""So many mentions of a name are asked for its office."""
_LONGEST_LOCAL = 3
"""县委, 市政府: an organization this short may lack the place's name."""
_BRIEF = 2
_BEHIND_NAME_IN_HEAD = re.compile("[：:，,\\s—强说指表在]|$")
_UNSURE = TRANSLITERATION | WEAK_SURNAMES
_TO_REPORTERS = tuple(
    f"{to}{whose}记者" for to in ("告诉", "对", "向", "跟", "给", "让") for whose in ("", "本报")
)
"""Behind these begins what reporters are told: 她告诉记者|王伟出国了."""
_PASSING_ROLES = frozenset(
    ["执行主席", "常务主席", "主席团成员", *(f"{where}领导" for where in "省市县区镇校院")]
)
"""What gives way to an office that is told elsewhere: the day's chair, one of the 市领导."""
_GENERAL = frozenset([*"院厂村市县区镇乡省局部会社队店站厅处校台园团行所馆级片剧", "两队", "双方", "组织"])
"""What is left of 该厂 and 本市, which name no organization; 美, 以 and 俄 are countries."""
_FAMILIAR_TITLES = frozenset({"警官", "法官", "教练", "律师"})
"""By these somebody is called whose title was given otherwise: 民警王伟 is 王警官."""
_REACH = 600
"""How far before a general word (公司) the organization that it means is looked for."""


def introductions(article: Article) -> People:
    """The people of an article."""
    return People(article)


class People:
    """What an article says of the people in it. Read once, asked often."""

    def __init__(self, article: Article) -> None:
        heads = [passage.text for passage in article.heads]
        text = "\n".join([*heads, *[passage.text for passage in article.paragraphs]])
        self._text = text[:_LONGEST_ARTICLE]
        self._heads = "\n".join(heads)
        self._dotted = "·" in self._text
        self._comrades = "同志" in self._text
        self._annotated: list[int] | None = None
        self._known: dict[str, Speaker] = {}
        self._counted: dict[str, int] = {}
        self._called: dict[str, Speaker] = {}
        self._by_title: dict[str, Speaker | None] = {}
        self._titled_names: set[str] | None = None
        self._introduced: tuple[Speaker, ...] | None = None
        self._holders: dict[str | None, list[Speaker]] | None = None
        self._acting: dict[str, bool] = {}

    def resolve(self, name: str) -> Speaker:
        """The person of this name, with title and organization where the article gives them.

        The last part of a foreign name stands for the whole, if the article has the whole.

        >>> from newsdata.layout.articles import Article, Section
        >>> from newsdata.spans import Passage
        >>> body = Section(None, (Passage.of("海东省水利厅厅长王伟表示，水位正常。", (0, 18)),))
        >>> article = Article(None, (), (), (), (), None, None, None, None, (body,), (), ())
        >>> introductions(article).resolve("王伟")
        Speaker(name='王伟', title='厅长', organization='海东省水利厅', description=None)
        """
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._look_up(self._full_name(name))
        return known

    def resolved(self, name: str) -> Speaker | None:
        """The person of this name, if somebody asked for it before."""
        return self._known.get(name)

    def introduced(self) -> tuple[Speaker, ...]:
        """Everybody who is named with a title before the name, once each, in order."""
        if self._introduced is None:
            names = dict.fromkeys(found.speaker.name for found in find_introductions(self._text))
            self._introduced = tuple(self.resolve(name) for name in names if name)
        return self._introduced

    def mentions(self, name: str) -> int:
        """How often the article has the name."""
        count = self._counted.get(name)
        if count is None:
            count = self._counted[name] = self._text.count(name)
        return count

    def is_introduced(self, name: str) -> bool:
        """Whether everybody knows a name, the article gives its title, or has it as part of a longer one."""
        speaker = self.resolve(name)
        return speaker.title is not None or speaker.name != name or name in WELL_KNOWN

    def is_known(self, name: str) -> bool:
        """Whether a bare name is surely one: introduced, in the heads, or long and frequent."""
        if self.is_introduced(name) or "·" in name or (len(name) > _BRIEF and self.mentions(name) > 1):
            return True
        if self.mentions(name) >= _OFTEN and self._acts(name):
            return True
        if (self._comrades and f"{name}同志" in self._text) or self._is_annotated(name):
            return True
        place = self._heads.find(name)
        return place >= 0 and _BEHIND_NAME_IN_HEAD.match(self._heads, place + len(name)) is not None

    def _is_annotated(self, name: str) -> bool:
        """Whether a bracket behind the name somewhere tells of a person: 李岚（化名）."""
        if self._annotated is None:
            self._annotated = [note.start() for note in ANNOTATION.finditer(self._text)]
        return any(self._text.endswith(name, 0, start) for start in self._annotated)

    def _acts(self, name: str) -> bool:
        """Whether a short name that is met often is one: somewhere it begins a clause and speaks."""
        if name not in self._acting:
            told = re.finditer(
                f"(?<![^\\s，。！？”可但]){re.escape(name)}[说问道答笑喊告坦回介表称却则曾透认强直]",
                self._text,
            )
            self._acting[name] = next(told, None) is not None
        return self._acting[name]

    def name_at(self, text: str, start: int) -> int | None:
        """Where the name that begins at `start` without a title ends, or None.

        What the article says elsewhere decides between 王伟 and 王伟常, and tells that 史密斯 is
        a name at all.
        """
        end = name_at(text, start, titled=False)
        if end is None or text[end : end + 1] in TRANSLITERATION:
            end = self._introduced_at(text, start) or end
        if end is None or text[start:end] in HEADS:
            return None
        while end - start > 2 and self.mentions(text[start : end - 1]) > self.mentions(text[start:end]):
            if not is_person_name(text[start : end - 1]):
                break
            end -= 1
        return end

    def _introduced_at(self, text: str, start: int) -> int | None:
        """The end of a name that only its introduction elsewhere shows to be one."""
        first = text[start : start + 1]
        latin = latin_name_end(text, start) if first.isascii() else None
        if latin:
            return latin if self.is_introduced(text[start:latin]) else None
        if text[start : start + _BRIEF] in FIRMS and text[start : start + _BRIEF] in self._titled():
            return start + _BRIEF
        unsure = first in _UNSURE or not SELDOM_GIVEN.isdisjoint(text[start + 1 : start + 3])
        if not unsure or self.mentions(text[start : start + 2]) < _SURE:
            return None
        for end in range(min(len(text), start + longest_name(text, start)), start + 1, -1):
            name = text[start:end]
            if TRANSLITERATION.issuperset(name) and self.mentions(f"·{name}"):
                return end
            if (
                not (is_person_name(name) or is_seldom_name(name))
                or self.mentions(name) < _SURE
                or text[start : end + 1] in FOREIGN_PLACES
            ):
                continue
            if text[end - 1 : end + 1] not in COURTESY and self._is_whole(name, text[end : end + 1]):
                return end
        return None

    def _is_whole(self, name: str, following: str) -> bool:
        """Whether a name is introduced, or spelt by sound and not always followed by the same character."""
        if self.is_introduced(name):
            return True
        ends = following in BEHIND_NAMES or self.mentions(name + following) < self.mentions(name)
        return ends and is_spelt_by_sound(name)

    def by_title(self, words: str) -> Speaker | None:
        """The person meant by a surname and a title: 王厅长, 李教授.

        None if the article names nobody of that surname and title.
        """
        if words not in self._by_title:
            start = title_start(words, len(words))
            full = self._surnamed(words[:start], words[start:]) if start in (1, 2) else None
            self._by_title[words] = self.resolve(full) if full else None
        return self._by_title[words]

    def _surnamed(self, surname: str, title: str) -> str | None:
        """The name of the person of this surname who has the title."""
        place = self._text.find(title + surname)
        while place >= 0:
            begin = place + len(title)
            end = name_at(self._text, begin)
            if end:
                return self._text[begin:end]
            place = self._text.find(title + surname, begin)
        full = self._name_in_full(surname + title, surname) if title in _FAMILIAR_TITLES else None
        return full or self._titled_behind(surname, title) or self._holding_too(surname, title)

    def _titled_behind(self, surname: str, title: str) -> str | None:
        """The name of this surname that the title stands behind: 霍大年副总理 for 霍副总理."""
        place = self._text.find(title)
        for _ in range(_MENTIONS):
            if place < 0:
                return None
            for size in (3, 2):
                name = self._text[max(0, place - size) : place]
                if name.startswith(surname) and len(name) > len(surname) and is_person_name(name):
                    return name
            place = self._text.find(title, place + len(title))
        return None

    def _holding_too(self, surname: str, title: str) -> str | None:
        """The only person of this surname who has the title among others: 省委书记、省长霍大年 for 霍书记."""
        holders = [
            person.name
            for person in self.introduced()
            if person.name and person.name.startswith(surname) and title in (person.title or "").split("、")
        ]
        return holders[0] if len(holders) == 1 else None

    def holding(self, title: str) -> Speaker | None:
        """The only person whom the article names with this title: 厂长 or 灯泡厂厂长 is 灯泡厂厂长王伟."""
        if self._holders is None:
            self._holders = {}
            for person in self.introduced():
                parts = (person.title or "").split("、")
                bare = (part[title_start(part, len(part)) or 0 :] for part in parts)
                for held in {person.title, person.office, *bare}:
                    self._holders.setdefault(held, []).append(person)
        holders = self._holders.get(title, ())
        return holders[0] if len(holders) == 1 else None

    def called(self, found: re.Match[str]) -> Speaker:
        """The person of a familiar name (`find_familiar`): the one whose full name the article gives.

        Otherwise the familiar name itself (孙女士), with the title that stands before it.
        """
        name = found[0]
        if name not in self._called:
            full = self._name_in_full(name, surname_of(found))
            self._called[name] = self.resolve(full) if full else Speaker(name)
        known = self._called[name]
        if known.title is None:
            office = read_office(found.string, found.start())
            if office:
                known = self._called[name] = Speaker(known.name, office.title, office.organization)
        return known

    def _name_in_full(self, name: str, surname: str) -> str | None:
        place = full_name_place(self._text, name)
        end = name_at(self._text, place) if place and self._text.startswith(surname, place) else None
        return self._text[place:end] if end else self.of_family(surname, name)

    def _titled(self) -> set[str]:
        """The names that a title comes before."""
        if self._titled_names is None:
            self._titled_names = {self._text[start:stop] for start, stop in find_titled_names(self._text)}
        return self._titled_names

    def of_family(self, surname: str, name: str = "") -> str | None:
        """The only titled name in the article with this surname, but for one that `name` begins with."""
        family = (full for full in self._titled() if full.startswith(surname))
        alike = [full for full in family if not name.startswith(full)]
        return alike[0] if len(alike) == 1 else None

    def _full_name(self, name: str) -> str:
        """约翰·史密斯 for 史密斯, John Smith for Smith."""
        if name[0].isascii():
            return self._full_latin_name(name)
        if len(name) == _BRIEF and name in JAPANESE_SURNAMES:
            return self._full_japanese_name(name)
        place = self._text.find("·" + name) if self._dotted and "·" not in name else -1
        if place < 0:
            return name
        start = place
        while start > 0 and place - start < _LONGEST_BARE and self._text[start - 1] in TRANSLITERATION:
            start -= 1
        full = self._text[start:place] + "·" + name
        near = find_introductions(self._text[max(0, start - 60) : place + 1 + len(name)])
        named = (found.speaker.name for found in near if found.speaker.name)
        introduced = next((known for known in named if known.endswith("·" + name)), None)
        return introduced or (full if start < place else name)

    def _full_japanese_name(self, name: str) -> str:
        for found in re.finditer(name, self._text):
            place = found.start()
            end = name_at(self._text, place) if head_before(self._text, place) is not None else None
            if end:
                return self._text[place:end]
        return name

    def _full_latin_name(self, name: str) -> str:
        full = re.search(f"[A-Z][A-Za-z.'’ -]{{1,30}}? {re.escape(name)}(?![A-Za-z])", self._text)
        return full[0] if full else name

    def _look_up(self, name: str) -> Speaker:
        """Title and organization from the first introduction that has both.

        A later one may only complete the organization: 县委 by 云港县委. What somebody is for the day
        of a meeting (大会执行主席) gives way to an office.
        """
        best = None
        for office in islice(self._offices(name), _INTRODUCTIONS):
            organization = self._organization(office)
            if best and best.title in _PASSING_ROLES:
                best = None
            if best is None or (organization and _completes(best, office.title, organization)):
                best = Speaker(name, office.title, organization)
            if len(best.organization or "") > _LONGEST_LOCAL and best.title not in _PASSING_ROLES:
                break
        return best or Speaker(name)

    def _organization(self, office: Office) -> str | None:
        """The organization by its own name, where a general word (公司) or the title alone stands for it."""
        title, named, start = office
        kind = GENERAL_WORDS.get(named) if named else KIND_OF_TITLE.get(title)
        if kind is None:
            return named if named not in _GENERAL else None
        before = self._text[max(0, start - _REACH) : start]
        return named_before(before, len(before), kind) or (named if named in COMMITTEES else None)

    def _office_end(self, place: int) -> int:
        """Before the name, before 之一, or before 的 in 曾任云港市副市长的王伟."""
        if self._text[place - 1] != "的":
            return title_end(self._text, place)
        return place - 1 if _SERVED.search(self._text, max(0, place - REACH_BACK), place) else place

    def _offices(self, name: str) -> Iterator[Office]:
        """The offices that stand before or behind the name, in the order of the article."""
        text = self._text
        place = text.find(name)
        for _ in range(_MENTIONS):
            if place < 0:
                return
            if len(name) == _BRIEF and self._is_longer_name(place):
                place = text.find(name, place + len(name))
                continue
            office = read_office(text, self._office_end(place)) if text[place - 1] in _BEFORE_NAME else None
            office = office or office_behind(text, place, place + len(name)) or office_as(text, place)
            if office and not (office.title == "记者" and text.endswith(_TO_REPORTERS, 0, place)):
                yield office
            place = text.find(name, place + len(name))

    def _is_longer_name(self, place: int) -> bool:
        """Whether the two characters there begin another's name: 王飞|虎, of whom the article tells too."""
        end = name_at(self._text, place)
        return end is not None and end - place > _BRIEF and self.mentions(self._text[place:end]) > 1


def _completes(speaker: Speaker, title: str, organization: str) -> bool:
    if speaker.organization is None:
        return True
    return title == speaker.title and organization.endswith(speaker.organization)
