"""What introduces a person: an office before the name, behind it, or in a clause of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people.bodies import is_body
from newsdata.parsers.people.offices import Office, clause_start, read_office
from newsdata.parsers.people.organizations import trim
from newsdata.parsers.people.titles import COLLECTIVE_ENDS, HEADS, PEOPLE, head_before
from newsdata.zh.names import OPENINGS, name_at
from newsdata.zh.punctuation import ROUND_OPENING
from newsdata.zh.wordlists import by_opening

_TITLE_ENDS = "".join(sorted({head[-1] for head in HEADS}))
_NAME_OPENINGS = "".join(sorted(OPENINGS))
_ONE_OF = "之一"
_TEACHERS_COLLEGE = "(?!(?<=师)范(?:大学|学院|学校|专科|附))"
_IS = ("名叫", "叫", "是")
_LINKS_TO_NAME = f"(?:{_ONE_OF}|{'|'.join(_IS)})?"
_TITLE_END = re.compile(f"[{_TITLE_ENDS}]{_LINKS_TO_NAME}(?=[{_NAME_OPENINGS}A-Z]){_TEACHERS_COLLEGE}")
_BEHIND = re.compile(r"(?:，|,|：|:)?(?:现任|现为|是|系|担任|原)?([^，,。！？；;：:、\s“”]{2,40})")
LAST_OF_LINKS = frozenset("一叫是")
"""What 之一, 叫 and 是 between a title and the name end with."""
_LINKS = frozenset("，,是系现担原")
"""What an office behind a name begins with, if it does not stand there at once."""
_TITLES = by_opening(HEADS - COLLECTIVE_ENDS)
_RANKS = ("副", "常务副", "代", "准")
"""What stands before a title that follows the name."""
_DELEGATE = "代表"
_DELEGATE_SPEAKS = re.compile(
    f"{_DELEGATE}(?:在[^，。]{{0,12}}[时中上后])?[还也则]?(?:首先|第一个|率先|随后|接着|最后|[^，。全我]{{1,3}}[地着])?"
    "(?:说|表示|认为|建议|提出|指出|告诉|介绍|呼吁|提议|强调|希望|坦言|直言|感慨|发言|的(?:一席话|话音|话|发言|建议))"
)
"""Behind a name this word is an office where its bearer speaks, else a verb: 王伟代表市委说."""
_AS = ("作为", "身为")
ANNOTATION = re.compile("[（(](?:化名|音译?|[左右中][一二三四]?|[男女]|[0-9]{2}岁)[，,）)]")
"""What a bracket behind a person's name holds."""
REACH_BACK = 40
"""How far before a name what is told of its bearer begins."""
_REPORTERS = ("记者", "通讯员", "编辑", "责编")
_CHIEF_EDITOR = "总编辑"


class Introduction(NamedTuple):
    """A person named with a title, and where: organization, title and name, in this order."""

    start: int
    end: int
    speaker: Speaker


def find_introductions(text: str) -> Iterator[Introduction]:
    """The people whom a text names with their title before the name, in order.

    >>> [(found.speaker.organization, found.speaker.title, found.speaker.name)
    ...     for found in find_introductions("记者采访了海东省水利厅厅长王伟。")]
    [('海东省水利厅', '厅长', '王伟')]
    """
    reached = 0
    for start, stop in find_titled_names(text):
        office = read_office(text, title_end(text, start), reached)
        if office:
            speaker = Speaker(text[start:stop], office.title, office.organization)
            yield Introduction(office.start, stop, speaker)
        reached = stop


def find_titled_names(text: str) -> list[tuple[int, int]]:
    """Where the names stand that a title comes before.

    >>> find_titled_names("记者采访了海东省水利厅厅长王伟。")
    [(13, 15)]
    """
    found: list[tuple[int, int]] = []
    reached = 0
    end = _TITLE_END.search(text)
    while end:
        start = end.end()
        titled = head_before(text, title_end(text, start), reached) is not None
        if titled and (not text.endswith(_REPORTERS, 0, start) or text.endswith(_CHIEF_EDITOR, 0, start)):
            stop = name_at(text, start)
            if stop is not None and not _within_head(text, start, reached):
                found.append((start, stop))
                reached = start = stop
        end = _TITLE_END.search(text, start)
    return found


def title_end(text: str, start: int) -> int:
    """Where the title before a name ends that begins at `start`: 代理律师|之一王伟, 校长|叫王伟."""
    if text[start - 1] not in LAST_OF_LINKS:
        return start
    link = next((link for link in (_ONE_OF, *_IS) if text.endswith(link, 0, start)), "")
    end = start - len(link)
    head = head_before(text, end) if link in _IS else None
    return start if head is not None and text[head:end] in PEOPLE else end


def _within_head(text: str, place: int, floor: int) -> bool:
    """Whether a longer title goes on at `place`, or another begins: 秘书|长, 局长|秘书."""
    longer = head_before(text, place + 1, floor)
    if longer is not None and longer < place:
        return True
    return (
        text[place : place + 2] in HEADS
        or text[place : place + 3] in HEADS
        or text[place : place + 4] in HEADS
    )


def office_behind(text: str, start: int, end: int) -> Office | None:
    """An office behind the name: 王伟是海东省水利厅厅长, 王伟，海东大学教授, 王伟教授."""
    note = ANNOTATION.match(text, end) if text[end : end + 1] in ROUND_OPENING else None
    end = note.end() if note and text[note.end() - 1] in "）)" else end
    if text[end : end + 1] in _LINKS:
        behind = _BEHIND.match(text, end)
        office = read_office(text, behind.end(), behind.start(1)) if behind else None
        # 孙女士，昨天找到|记者: whoever is no reporter of some paper is only met by one
        if office and not (office.title == "记者" and office.organization is None):
            return office
    title = title_behind(text, end)
    if title is None:
        return None
    organization = trim(text[clause_start(text, start, max(0, start - REACH_BACK)) : start])
    return Office(title, organization if is_body(organization) else None, end)


def office_as(text: str, start: int) -> Office | None:
    """An office told in a clause of its own before the name: 作为海东水文站站长，|王伟."""
    if text[start - 1 : start] not in ("，", ","):
        return None
    floor = clause_start(text, start - 1, max(0, start - REACH_BACK))
    office = read_office(text, start - 1, floor) if text.startswith(_AS, floor) else None
    return office if office and office.title.rpartition("、")[2] not in PEOPLE else None


def title_behind(text: str, start: int) -> str | None:
    """A title that follows a name at once, which ends at `start`: 王伟教授, 王伟副省长.

    >>> title_behind("王伟副省长表示", 2)
    '副省长'
    """
    rank = next((rank for rank in _RANKS if text.startswith(rank, start)), "")
    head = start + len(rank)
    for title in _TITLES.get(text[head : head + 2], ()):
        if text.startswith(title, head):
            return rank + title
    return _DELEGATE if _DELEGATE_SPEAKS.match(text, start) else None
