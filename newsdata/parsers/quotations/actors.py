"""Who acts in a clause, whatever is done in it: 王伟摆摆手, 她擦了擦眼睛, 一位戴草帽的大妈挤到跟前."""

from __future__ import annotations

import re

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import People, find_familiar, find_titled_names
from newsdata.parsers.people.bodies import is_body
from newsdata.parsers.people.offices import read_office, title_start
from newsdata.parsers.people.titles import LAST_CHARACTERS, PEOPLE, head_before
from newsdata.parsers.quotations.clauses import ASKER, LONGEST_SUBJECT, Subject, acts_upon, subject_start
from newsdata.parsers.quotations.vocabulary import (
    ACTS,
    AFTER_NAMES,
    BEFORE_ANOTHER,
    CLOSE_ONES,
    PREPOSITIONS,
    SOMEBODY,
    TREATMENTS,
)
from newsdata.zh.name_words import SURE_SURNAMES, WELL_KNOWN
from newsdata.zh.names import OPENINGS, is_person_name, is_spelt_by_sound, name_at
from newsdata.zh.wordlists import either
from newsdata.zh.wordlists import words as table

_BREAK = re.compile("[，,；;：:。]")
_OF = re.compile("的")
AGE = re.compile("[0-9０-９]{1,3}岁的?")
"""What may stand before a name: 38岁的王伟."""
_PRONOUN = re.compile("[他她](?![们的山])")
_POINTER = re.compile("[这那][位名]|另一[位名]")
_SOMEBODY = re.compile(either(SOMEBODY))
_ONE = re.compile("\\s*([^，,。：“”\\s]{0,12}?)(?:[一有另某]一?[位名]|一个)")
_ACTS = tuple(ACTS)
_NOT_BEHIND = ("的", "和", "与", "、", "会")
_AT_HOME = ("家里", "家中", "家门", "家的", "家属")
"""老人|家里 is no 老人家."""
_PEOPLE = tuple(PEOPLE)
_YET = "可"
_OBJECT = re.compile("(?:了|[找见碰遇]到)(?![^，,]*的)")
_NEAR = 16
_MANY = tuple(table("多名 多位 几名 几位 数名 数位 两名 两位 不少 部分 一些 许多 众多"))
"""What opens a clause of several people, in which who is named is no subject: 多名议员关注|王伟."""
_TO = frozenset("对向跟给被让叫替劝")
_WITH = frozenset("和与同跟对向")
"""What stands before the title of somebody whom the subject is with, the subject being named earlier."""
_ASKED = re.compile("(?:记者|主持人|有人)问|^(?:当|被)?(?:记者|主持人|有人)?问[到及起]")
"""Who is asked answers: 当主持人问|王伟作何感想时，她……."""
_REPORTER = re.compile("记者|笔者|我|本报")
_COMPANION = re.compile("等?的?(?:陪同|带领|引导|率领|搀扶|指导)(?:之?下|着)")
"""Behind who is with the subject: 陈海在局长王伟的陪同下."""
_CALLED = re.compile("(?:一[个位名])?(?:名叫|名为|叫做?)")
_THIS_IS = re.compile("(?:[这那](?:就|便|也|正)?是|这[句番段席]话是?)")
"""What opens a sentence that says whose words stand before it."""
_HEARS = re.compile("[对向跟给]|告诉")
_CLOSE_OPENINGS = frozenset(noun[0] for noun in CLOSE_ONES)
_TREATS = re.compile(either(TREATMENTS))
_ONE_OF = "之一"
_WORDS_OF = re.compile("的(?:(?:[一这那][番席句])?话|发言|回答|讲述|感慨|心声|感言|肺腑之言)")
_BEHIND_ONE = frozenset("民类口均才")
"""Behind 人 these begin another word: 守护人|民, 代理人|才."""
_MOVES = AFTER_NAMES | frozenset("倚靠蹲躺趴扛背挑拎提抱推拉骑穿戴披端攥举住种养")
"""What stands behind somebody of whom nothing else is known: 李大山|倚在门边."""
_LONGEST_OWNER = 12
_BRIEF = 2
_LONGEST_SOUND = 8
_LONGEST_DESCRIPTION = 24
_NAME_SIZES = (5, 4, 3, 2)


def leading_person(text: str, start: int, end: int, people: People) -> Speaker | None:
    """The person a clause begins with, whatever the person does in it: 王伟摆摆手.

    A bare name counts only if the article has it more than once or gives its title.
    """
    start = subject_start(text, start, end, people)
    clause = text[start : min(end, start + LONGEST_SUBJECT)]
    if not clause:
        return None
    surnamed = _surnamed(clause, people)
    found = surnamed if surnamed and surnamed[1].name else _titled_or_familiar(clause, people) or surnamed
    if found:
        stop, person = found
        return None if _BREAK.search(clause, 0, stop) else _or_relative(clause, stop, person)
    age = AGE.match(clause)
    places = [age.end() if age else clause.startswith(_YET)]
    if "的" in clause:
        places += [sign.end() for sign in _OF.finditer(clause)]
    asked = _ASKED.search(clause) if "问" in clause else None
    if asked:
        places.append(asked.end())
    for place in places:
        if clause[place : place + 1] not in OPENINGS and not clause[place : place + 1].isascii():
            continue
        end_of_name = people.name_at(clause, place)
        if end_of_name == len(clause) and _TREATS.search(clause, 0, place):
            continue
        if end_of_name and (age or people.is_known(clause[place:end_of_name])):
            return _or_relative(clause, end_of_name, people.resolve(clause[place:end_of_name]))
    return None


def _titled_or_familiar(clause: str, people: People) -> tuple[int, Speaker] | None:
    """Who is named with a title, else by a known name at the head, else familiarly, and where that ends."""
    if clause.startswith(_MANY):
        return None
    for begin, stop in find_titled_names(clause):
        if not (_is_object(clause, begin) or _COMPANION.match(clause, stop)):
            head = people.name_at(clause, 0)
            if head and head < begin and _acts_upon(clause, head, people):
                return head, people.resolve(clause[:head])
            if _owns_next(clause, stop):
                continue
            return stop, people.resolve(clause[begin:stop])
    familiar = next((found for found in find_familiar(clause) if not _is_object(clause, found.start())), None)
    if not familiar:
        return None
    end = people.name_at(clause, 0)
    if end and people.is_known(clause[:end]):
        return end, people.resolve(clause[:end])
    return familiar.end(), people.called(familiar)


def _acts_upon(clause: str, end: int, people: People) -> bool:
    """Whether the name that ends at `end` is the subject, and who is named behind it an object."""
    name = clause[:end]
    return name in WELL_KNOWN or (clause[end] in PREPOSITIONS and people.is_introduced(name))


def _owns_next(clause: str, stop: int) -> bool:
    """Whether the name that ends at `stop` only tells whose somebody is: 市民王伟|的代理律师李小云."""
    noun = _description_end(clause, stop + 1) if clause.startswith("的", stop) else None
    if noun is None or title_start(clause, noun, stop + 1) != stop + 1:
        return False
    noun += len(_ONE_OF) * clause.startswith(_ONE_OF, noun)
    return name_at(clause, noun) is not None


def _is_object(clause: str, start: int) -> bool:
    """Whether the subject, who is no reporter, meets whoever is named there: 认识了新邻居|孙女士."""
    if clause[start - 1 : start] in _TO:
        return True
    title = title_start(clause, start)
    if title and clause[title - 1] in _WITH:
        return True
    treated = _OBJECT.search(clause, 0, start) or _TREATS.search(clause, 0, start)
    return treated is not None and _REPORTER.search(clause, 0, start) is None


def _surnamed(clause: str, people: People) -> tuple[int, Speaker] | None:
    """A surname and an office at the head of the clause: 蔡局长赶到现场."""
    if clause[0] not in SURE_SURNAMES or (end := head_at(clause, 1)) is None:
        return None
    if is_person_name(clause[:end]) and (people.resolved(clause[:end]) or people.is_introduced(clause[:end])):
        return end, people.resolve(clause[:end])
    return end, people.by_title(clause[:end]) or Speaker(None, clause[1:end], None, clause[:end])


def _or_relative(clause: str, end: int, person: Speaker) -> Speaker:
    """The person whose name ends at `end`, or whom it owns there: 王伟|的妻子, 王伟|妻子."""
    relative = _relative_at(clause, end)
    if relative:
        return relative
    noun = head_at(clause, end + 1) if clause.startswith("的", end) else None
    if noun is None or clause[end + 1 : noun] not in PEOPLE:
        return person
    return Speaker(None, clause[end + 1 : noun], None, clause[:noun])


def read_actor(text: str, start: int, end: int, people: People) -> Subject | None:
    """The subject of a clause whose verb need not be one of saying; None if nobody acts in it.

    >>> from newsdata.layout.articles import Article
    >>> nobody = People(Article(None, (), (), (), (), None, None, None, None, (), (), ()))
    >>> read_actor("一位戴草帽的大妈挤到跟前", 0, 12, nobody)[2]
    '一位戴草帽的大妈'
    """
    this_is = _THIS_IS.match(text, start, end)
    start = this_is.end() if this_is else start
    person = leading_person(text, start, end, people)
    if person:
        return "named", person, person.name or ""
    start = subject_start(text, start, end, people)
    words = text[start : min(end, start + LONGEST_SUBJECT)]
    if acts_upon(words):
        return None
    called = _called(words)
    if called:
        return "named", called, words
    name = _new_name(words)
    if name:
        return "named", people.resolve(name), name
    pronoun = _PRONOUN.match(words)
    if pronoun and head_at(words, pronoun.end()) is None:
        return "pronoun", None, pronoun[0]
    if ASKER.match(words):
        return None
    return _unnamed(words, people)


def somebody_at(text: str, start: int) -> int | None:
    """Where one person without a name begins, of whom a clause speaks: 一位乘客, 云港市|一名司机."""
    near = text[start : start + _NEAR]
    one = _ONE.match(text, start) if "位" in near or "名" in near or "个" in near else None
    return one.end(1) if one and (not one[1] or is_body(one[1])) else None


def _called(words: str) -> Speaker | None:
    """A name told in passing: 名叫莎琳娜的小姑娘."""
    called = _CALLED.match(words)
    end = name_at(words, called.end()) if called else None
    if called is None or end is None:
        return None
    noun = head_at(words, end + 1) if words.startswith("的", end) else None
    return Speaker(words[called.end() : end], words[end + 1 : noun] if noun else None)


def _new_name(words: str) -> str | None:
    """A full name of which nothing else is known, where somebody acts: 梧桐里的李嘉木也是教师."""
    for start in (0, words.find("的") + 1):
        end = name_at(words, start, titled=False) or _sound_end(words, start)
        acts = end and (words[end : end + 1] in AFTER_NAMES or _WORDS_OF.match(words, end))
        if end and acts and end - start > _BRIEF:
            return words[start:end]
    return None


def new_name(words: str) -> str | None:
    """A full name that opens a sentence and is met nowhere else, told by what is done behind it.

    >>> new_name("李大山倚在门边，一言不发。"), new_name("方便面放在门边。")
    ('李大山', None)
    """
    name = words[:3]
    if len(name) < 3 or name[0] not in SURE_SURNAMES or words[3:4] not in _MOVES:
        return None
    return name if name_at(words, 0, titled=False) == len(name) else None


def _sound_end(words: str, start: int) -> int | None:
    """Where a name spelt by sound ends that begins at `start`: 努尔古丽|开心地."""
    ends = range(min(len(words), start + _LONGEST_SOUND), start + _BRIEF, -1)
    return next((end for end in ends if is_spelt_by_sound(words[start:end])), None)


def _unnamed(words: str, people: People) -> Subject | None:
    """Somebody without a name: pointed at (这位老人), counted (一位顾客), a relative (女儿) or an office."""
    pointer = _POINTER.match(words)
    if pointer:
        return "role", None, words[: _description_end(words, pointer.end()) or pointer.end()]
    counted = _SOMEBODY.match(words)
    end = _description_end(words, counted.end()) if counted else _relative_end(words)
    if end is None:
        return None
    described = words[:end]
    name = name_before_title(described)
    if name and not described.startswith(name):
        return "named", people.resolve(name), name
    office = read_office(described, end)
    if office is None:
        return "office", Speaker(None, None, None, described), described
    organization = office.organization if is_body(office.organization or "") else None
    return "office", Speaker(None, office.title, organization, described), described


def name_before_title(words: str) -> str | None:
    """The name between an organization and the title that ends the words.

    >>> name_before_title("省人民医院医疗队李平医生"), name_before_title("海东社区居民代表")
    ('李平', None)
    """
    ends = words[-1] in LAST_CHARACTERS and not words.endswith("记者")
    title = title_start(words, len(words)) if ends else None
    for size in _NAME_SIZES if title else ():
        if title and title >= size and _is_name_alone(words[title - size : title]):
            before, name = words[: title - size], words[title - size : title]
            if not before or (
                is_body(before) and not is_body(before + name[0]) and words[title:] not in PEOPLE
            ):
                return name
    return None


def _is_name_alone(words: str) -> bool:
    """Whether words are a name and not one with a preposition behind it: 王伟|为."""
    return is_person_name(words) and not (words[-1] in BEFORE_ANOTHER and is_person_name(words[:-1]))


def _description_end(words: str, start: int) -> int | None:
    """Where the first title or trade behind `start` ends that is not somebody else's: 市民|的女儿."""
    for end in range(start + 1, min(len(words), _LONGEST_DESCRIPTION) + 1):
        if words[end - 1] in LAST_CHARACTERS and head_before(words, end, start) is not None:
            if words.endswith("记者", 0, end) and _HEARS.search(words, start, end):
                continue
            end += words.startswith("们", end)
            if _stands_alone(words, end):
                return end
    return None


def _relative_end(words: str) -> int | None:
    """Where 女儿, 王伟的妻子 or 医院负责人 ends."""
    if words[:1] in PREPOSITIONS or words.startswith(_ACTS):
        return None
    end = head_at(words, 0) or head_at(words, words.find("的", 0, _LONGEST_OWNER) + 1) or _office_end(words)
    if end is None:
        return None
    end += words.startswith("们", end)
    return end if _stands_alone(words, end) else None


def _office_end(words: str) -> int | None:
    """Where a title behind a body ends: 医院负责人, 省水利局一位工程师."""
    end = _description_end(words, 0)
    office = read_office(words, end) if end else None
    if office is None or office.title.endswith(_PEOPLE):
        return None
    return end if is_body((office.organization or "").rpartition("的")[2]) else None


def _stands_alone(words: str, end: int) -> bool:
    """Whether the description ends at `end`: nothing is owned by it, joined to it or in apposition."""
    following = words[end : end + 1]
    if following in _NOT_BEHIND or words.startswith(_AT_HOME, end - 1):
        return False
    return head_at(words, end) is None and not (words[end - 1] == "人" and following in _BEHIND_ONE)


def relative_of(words: str, name: str) -> Speaker | None:
    """Who belongs to the person of that name, if a noun right behind it says so: 王伟|父亲."""
    return _relative_at(words, words.find(name) + len(name))


def _relative_at(words: str, start: int) -> Speaker | None:
    if words[start : start + 1] not in _CLOSE_OPENINGS:
        return None
    near = next(filter(CLOSE_ONES.__contains__, [words[start : start + size] for size in (4, 3, 2)]), "")
    return Speaker(None, near, None, words[: start + len(near)]) if near else None


def head_at(words: str, start: int) -> int | None:
    """Where the longest title or trade that begins at `start` ends."""
    for end in range(min(len(words), start + 6), start + 1, -1):
        if words[end - 1] in LAST_CHARACTERS and title_start(words, end, start) == start:
            return end
    return None
