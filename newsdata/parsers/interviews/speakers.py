"""From labels to people: who is meant by 答, 罗局长, 罗, 新华社记者 or 该负责人."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Speaker
from newsdata.parsers.interviews.blocks import Block
from newsdata.parsers.interviews.guests import People
from newsdata.parsers.interviews.labels import (
    ADDRESSES,
    ALIAS,
    ANSWERERS,
    INITIALS,
    QUESTIONS,
    asks,
    ends_with_office,
    introduced,
    is_host,
    is_outlet,
)
from newsdata.parsers.people import read_office
from newsdata.parsers.people.offices import title_start
from newsdata.zh.names import is_person_name, name_at
from newsdata.zh.wordlists import words

NAMELESS_ASKERS = frozenset(("", *words("问 提问 提问者 追问 问题 Q Ｑ 問 提問")))
"""Labels of a question that do not say who asks."""

OWN_REPORTERS = words("记者 記者 本报记者 本报 本刊 本刊记者 记 采访者 采访人 访谈者 笔者 记者问 记者追问")
"""Labels of the paper's own reporter: the one in the byline."""

POINTING_OFFICES = words("""
    负责人 该负责人 相关负责人 有关负责人 负责同志 发言人 新闻发言人 专家 嘉宾 受访者 受访人 被访者 被采访者
    当事人
""")
"""Labels that point to whoever was announced."""


LONGEST_PRESENTATION = 50
"""A line that presents somebody is not longer."""

LONGEST_NAME = 5
"""A name that a bracket shortens is not longer, but for the bracket."""

_BEFORE_SURNAME = frozenset("老小阿")
_BEHIND_SURNAME = frozenset("老总工导某")
"""What a surname is called with: 老罗, 罗总."""
_BRIEF = 2
_AROUND = " 　（）()，,、"
_APART = re.compile(r"[\s（(，,、]+")


class Cast:
    """The people of one interview, asked for by the labels of their lines.

    `guests` are the people announced; `blocks` are the article's lines, which may say what a label
    stands for (`read_aliases`) and present the people (`read_offices`).
    """

    def __init__(
        self, people: People, guests: Sequence[Speaker], article: Article, blocks: Sequence[Block]
    ) -> None:
        self._people = people
        self._reporters = article.byline
        self._aliases = read_aliases(blocks)
        self._offices = read_offices(blocks)
        self.guests = tuple(self._named(guest.name) if guest.name else guest for guest in guests)
        self._introduction = [
            *(head.text for head in article.heads),
            *(block.passage.text for block in takewhile(lambda block: not block.labelled, blocks)),
        ]

    def asker(self, label: str) -> Speaker | None:
        """Who asks under this label; None where the label does not say."""
        label = label.strip("《》")
        if label[:1] in QUESTIONS and len(label) > 1:
            return self._people.resolve(label[1:])
        meant = self._aliases.get(label, label)
        if is_person_name(meant) and meant != label:
            return Speaker(meant, _role(label))
        if meant in NAMELESS_ASKERS:
            return None
        if meant in OWN_REPORTERS or is_host(meant):
            return self._own_reporter(meant)
        if (is_person_name(meant) and not is_outlet(meant)) or len(meant) == 1:
            signed = [name for name in self._reporters if name[0] == meant]
            return Speaker(signed[0], "记者") if len(signed) == 1 else self._people.resolve(meant)
        return self._from_outlet(meant)

    def answerer(self, label: str) -> Speaker | None:
        """Who answers under this label; None where several people may."""
        if label in self._aliases:
            return self._named(self._aliases[label])
        if not label or label in ANSWERERS or (INITIALS.fullmatch(label) and len(self.guests) == 1):
            return self._only_guest()
        bare = _untitled(label)
        if bare:
            return self._named(bare)
        pointed = self._only_guest() if label in POINTING_OFFICES else None
        return (
            pointed
            or self._of_guests(label)
            or self._in_office(label)
            or introduced(label)
            or _nameless(label)
        )

    def _only_guest(self) -> Speaker | None:
        return self.guests[0] if len(self.guests) == 1 else None

    def _own_reporter(self, label: str) -> Speaker:
        """The paper's own: 主持人沈砚舟, or whoever alone stands in the byline."""
        role = _role(label)
        name = label.removeprefix(role) if is_host(label) else ""
        if not name and len(self._reporters) == 1:
            name = self._reporters[0]
        return (
            Speaker(name, role) if name else Speaker(title=role, description=label if role in label else role)
        )

    def _from_outlet(self, label: str) -> Speaker:
        """新华社记者, 海东卫视记者沈砚舟, 云港晚报; somebody without a name (网友) who is not from one."""
        outlet, reporter, name = label.rpartition("记者")
        if reporter:
            words = None if name else label
            return Speaker(name or None, "记者", outlet.strip("《》") or None, words)
        return _nameless(label) if ends_with_office(label) else Speaker(None, None, label, label)

    def _of_guests(self, label: str) -> Speaker | None:
        """The guest whose name is in the label, or the only one of that surname: 罗, 老罗."""
        names = [guest.name for guest in self.guests if guest.name]
        surname = _surname_in(label)
        fitting = [name for name in names if name in label or name[0] == surname or name[1:] == label]
        fitting = fitting or self._of_surname(surname) or self._of_title(label)
        return self._named(fitting[0]) if len(fitting) == 1 else None

    def _of_title(self, label: str) -> list[str]:
        """The names of the guests who hold this office: 总统."""
        return [guest.name for guest in self.guests if guest.name and guest.title == label]

    def _of_surname(self, surname: str) -> list[str]:
        """The names of this surname in heads and introduction; if there are several, those met again."""
        if not surname:
            return []
        places = (
            (text, found.start()) for text in self._introduction for found in re.finditer(surname, text)
        )
        names = {text[start:end] for text, start in places if (end := name_at(text, start))}
        return [name for name in names if len(names) == 1 or self._people.mentions(name) > 1]

    def _in_office(self, label: str) -> Speaker | None:
        """罗局长, or the office of only one person in the article: 局长, 候任局长."""
        titles = (label, label.removeprefix("候任")) if ends_with_office(label) else ()
        holders = (self._people.holding(title) for title in titles)
        return self._people.by_title(label) or next(filter(None, holders), None)

    def _named(self, name: str) -> Speaker:
        known = self._people.resolve(name)
        return known if known.organization else self._offices.get(name, known)


def _surname_in(label: str) -> str:
    """The surname that a label calls somebody by: 罗, 老罗, 罗老, 罗局长, 罗先生; else nothing."""
    if len(label) == _BRIEF and label[0] in _BEFORE_SURNAME:
        return label[1]
    called = (
        len(label) == 1 or label[1:] in _BEHIND_SURNAME | ADDRESSES or title_start(label, len(label)) == 1
    )
    return label[0] if called else ""


def _untitled(label: str) -> str | None:
    """The name in a label that has one, perhaps with a title behind it: 罗秉诚, 罗秉诚局长."""
    if is_person_name(label):
        return label
    start = title_start(label, len(label)) or 0
    return label[:start] if start and is_person_name(label[:start]) else None


def _role(label: str) -> str:
    return "主持人" if is_host(label) else "记者"


def read_aliases(blocks: Iterable[Block]) -> dict[str, str]:
    """What labels stand for by the article's own words.

    `罗秉诚（以下简称“罗”）：` makes 罗 stand for 罗秉诚, in a label as in the introduction;
    `主持人：本报记者 沈砚舟` makes 主持人 stand for 沈砚舟.
    """
    aliases: dict[str, str] = {}
    for block in blocks:
        line = block.labelled
        if line and line.alias:
            aliases[line.alias] = line.label
        elif line and "下同" in line.aside:
            names = [part for part in _APART.split(line.aside) if is_person_name(part)]
            aliases.update({line.label: names[0]} if len(names) == 1 else {})
        elif line and line.is_cast and asks(line.label):
            names = [part for part in line.content.text.split() if is_person_name(part)]
            aliases.update({line.label: names[0]} if len(names) == 1 else {})
        elif not line:
            aliases.update(_introduced_aliases(block.passage.text))
    return aliases


def _introduced_aliases(text: str) -> Iterator[tuple[str, str]]:
    """守灯人霍大年（以下简称“霍”） makes 霍 stand for 霍大年."""
    for found in ALIAS.finditer(text):
        before = text[max(0, found.start() - LONGEST_NAME) : found.start()].rstrip("（(")
        names = (before[start:] for start in range(len(before) - 1) if is_person_name(before[start:]))
        name = next(names, None)
        if name:
            yield found["alias"], name


def read_offices(blocks: Iterable[Block]) -> dict[str, Speaker]:
    """The people whom labels and lines of their own present.

    `罗秉诚（市港航局局长）：`, `嘉宾：罗秉诚　市港航局局长`, `市港航局局长　罗秉诚`.
    """
    found: dict[str, Speaker] = {}
    for block in blocks:
        line = block.labelled
        for text in (f"{line.label} {line.aside}", line.content.text) if line else (block.passage.text,):
            if len(text) <= LONGEST_PRESENTATION:
                found.update(_presented(text.strip(_AROUND)))
    return found


def _presented(text: str) -> dict[str, Speaker]:
    """Name and office, in either order."""
    parts = _APART.split(text)
    for name, rest in ((parts[0], text[len(parts[0]) :]), (parts[-1], text[: -len(parts[-1])])):
        rest = rest.strip(_AROUND)
        office = read_office(rest, len(rest)) if is_person_name(name) else None
        if office:
            return {name: Speaker(name, office.title, office.organization)}
    return {}


def _nameless(label: str) -> Speaker:
    if ends_with_office(label):
        return Speaker(description=label)
    return Speaker(name=label)
