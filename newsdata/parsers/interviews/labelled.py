"""Interviews whose lines bear labels: 问 and 答, 记者 and a name, outlets and names.

Which labels ask and which answer is decided from the whole article: some say so by themselves
(问, 新华社记者), of names and abbreviations it depends on what is said under them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile

from newsdata.parsers.interviews.blocks import Block
from newsdata.parsers.interviews.labels import (
    ANSWERERS,
    INITIALS,
    Labelled,
    asks,
    host_name,
    is_host,
    names_person,
)
from newsdata.parsers.interviews.turns import Line, Role
from newsdata.zh.name_words import SURNAMES
from newsdata.zh.names import is_person_name
from newsdata.zh.wordlists import words

COURTROOM = words("审判长 审判员 公诉人 被告人 被告 原告 辩护人 书记员 甲 乙 旁白")
"""Labels of other dialogues than interviews: the court, the stage."""

HOTLINE_ASKERS = words("网友 市民 群众 居民 业主 村民 读者 观众 来信 投诉人")
"""Those who ask in columns of complaints: 网友：……？ 市城管局：…… That is no interview."""

PUBLIC = tuple(words("市民 读者 网友 听众 观众 居民 业主 村民 家长 考生 职工 群众"))
"""How labels begin of those who ask a guest of the paper: 读者张先生：……？"""

SHARE_OF_QUESTIONS = 0.6
"""A name asks, if at least so much of what it says has a question mark."""

LONGEST_NICKNAME = 8
"""A label that is no name (小螺号) is that of a speaker if it recurs, and is no longer."""

LONGEST_FLOOR = 80
"""Who only gives the floor is brief."""

_MARK = re.compile(r"[？?]")
_ASKING = re.compile(r"[？?您]|请[你介谈讲说]")
"""What marks the turn of somebody who asks: a question, a request, a polite form of address."""

_NEXT = (
    r"请.{1,20}(?:回答|解答|作答|介绍)|(?:请|继续|开始|进入).{0,10}提问|下一[个位].{0,6}(?:问题|提问|记者)"
)
_LAST = r"最后一个(?:问题|提问)|(?:发布会|吹风会|见面会|今天).{0,10}(?:到此结束|到这里)"
_GIVES_FLOOR = re.compile(rf"{_NEXT}|{_LAST}")


def labelled_lines(blocks: Sequence[Block], reporters: Collection[str]) -> tuple[Line, ...]:
    """The lines with roles, if labels tell who asks; else nothing.

    `reporters` are the names in the byline: who signs an interview asks in it.
    """
    lines = [block.labelled for block in blocks if block.labelled]
    if not COURTROOM.isdisjoint(line.label for line in lines):
        return ()
    hosts = _hosts(lines)
    askers = hosts | {line.label for line in lines if asks(line.label) or line.is_askers}
    askers = askers or _in_title_marks(lines, blocks) or _callers(lines) or _asking_names(blocks)
    if askers <= hosts:
        askers |= {line.label for line in lines if line.label in reporters} | _callers(lines)
    askers |= {line.alias for line in lines if line.alias and line.label in askers}
    return tuple(_with_roles(blocks, askers, hosts, _answerers(blocks, askers))) if askers else ()


def _hosts(lines: Sequence[Labelled]) -> set[str]:
    """The labels of hosts: 主持人, 主持人沈砚舟, and then 沈砚舟 too."""
    hosts = {line.label for line in lines if is_host(line.label)}
    return hosts | {name for host in hosts if (name := host_name(host))}


def _in_title_marks(lines: Sequence[Labelled], blocks: Sequence[Block]) -> set[str]:
    """Labels of papers that the introduction names in title marks: 《云港人物》与霍大年进行了对话."""
    text = "".join(block.passage.text for block in takewhile(lambda block: not block.labelled, blocks))
    return {line.label for line in lines if f"《{line.label}》" in text}


def _callers(lines: Sequence[Labelled]) -> set[str]:
    """The labels of readers and callers (网友, 市民刘女士) who ask, if one person answers them."""
    callers = {line.label for line in lines if line.label.startswith(PUBLIC)}
    if not callers:
        return set()
    asking = [_ASKING.search(line.content.text) is not None for line in lines if line.label in callers]
    answers = Counter(
        line.label for line in lines if line.label not in callers and is_person_name(line.label)
    )
    most = max(answers.values(), default=0)
    asks_often = len(asking) > 1 and sum(asking) >= SHARE_OF_QUESTIONS * len(asking)
    return callers if most > 1 and asks_often else set()


def _asking_names(blocks: Sequence[Block]) -> set[str]:
    """Names and abbreviations (南都) that ask most of the time, where somebody else answers."""
    said: dict[str, list[bool]] = {}
    for block in blocks:
        if block.labelled and not block.labelled.is_quoted:
            marked = _ASKING.search(block.labelled.content.text) is not None
            said.setdefault(block.labelled.label, []).append(marked)
    asking = {label for label, marks in said.items() if sum(marks) >= SHARE_OF_QUESTIONS * len(marks)}
    if not any(map(_stands_for_person, said.keys() - asking)):
        return set()
    often = {label for label in asking - HOTLINE_ASKERS if len(said[label]) > 1}
    return often | {label for label in asking if often and is_person_name(label)}


def _stands_for_person(label: str) -> bool:
    return names_person(label) or label in SURNAMES or INITIALS.fullmatch(label) is not None


def _answerers(blocks: Sequence[Block], askers: Collection[str]) -> set[str]:
    """Labels that answer: 答, names and offices, short forms, and whoever speaks more than once."""
    short = {block.labelled.alias for block in blocks if block.labelled}
    spoken: Counter[str] = Counter()
    begun = False
    for block in blocks:
        line = block.labelled
        if line and line.label in askers:
            begun = True
        elif line and begun and not block.is_heading and (line.label in ANSWERERS or not line.is_quoted):
            spoken[line.label] += 1
    named = {label for label in spoken if label in ANSWERERS or label in short or names_person(label)}
    return named | {label for label, count in spoken.items() if count > 1 and len(label) <= LONGEST_NICKNAME}


def _with_roles(
    blocks: Sequence[Block], askers: Collection[str], hosts: Collection[str], answerers: Collection[str]
) -> Iterator[Line]:
    conference = len(hosts) < len(askers)
    begun = False
    for block, following in zip(blocks, _following_labels(blocks), strict=True):
        line = block.labelled
        if line and line.label in askers and (begun or not line.is_cast):
            begun = True
            floor = (
                conference and line.label in hosts and _only_presides(line.content.text, following in askers)
            )
            yield Line(Role.FLOOR if floor else Role.QUESTION, line.label, line.content)
        elif line and line.label in answerers:
            floor = conference and _gives_floor(line.content.text)
            yield Line(Role.FLOOR if floor else Role.ANSWER, line.label, line.content)
        else:
            yield Line(Role.HEADING if block.is_heading else Role.TEXT, "", block.passage)


def _following_labels(blocks: Sequence[Block]) -> list[str]:
    """For each block the next label behind it, or nothing."""
    following = [""] * len(blocks)
    label = ""
    for number in range(len(blocks) - 1, -1, -1):
        following[number] = label
        labelled = blocks[number].labelled
        label = labelled.label if labelled else label
    return following


def _only_presides(text: str, asker_follows: bool) -> bool:
    """Whether a host, where others ask, asks nothing himself."""
    return asker_follows or not _MARK.search(text) or _gives_floor(text)


def _gives_floor(text: str) -> bool:
    """Whether somebody says no more than whose turn it is (请继续提问)."""
    return len(text) <= LONGEST_FLOOR and _GIVES_FLOOR.search(text) is not None
