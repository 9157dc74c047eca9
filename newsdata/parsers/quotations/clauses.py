"""The words of a clause: what may stand before a subject, or between it and its verb."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import People
from newsdata.parsers.quotations.vocabulary import (
    ACTS,
    ADVERB_ENDS,
    ASKERS,
    CONNECTIVES,
    DAYS,
    MANNERS,
    NOT_ASKERS,
    PREPOSITIONS,
    QUANTITIES,
    TREATMENTS,
)
from newsdata.zh.names import is_person_name
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import either
from newsdata.zh.wordlists import words as table

Bond: TypeAlias = Literal["named", "pronoun", "role", "office", "group", "institution", "elided"]
"""How a subject is tied to its verb."""

Subject: TypeAlias = tuple[Bond, Speaker | None, str]
"""The bond, the speaker that the words before a verb name (None for a reference to one named before),
and the words that do."""


_NUMERAL = "[0-9０-９一二三四五六七八九十]"
_DATE = f"{_NUMERAL}{{1,4}}[年月日号点时](?:至{_NUMERAL}{{1,2}}日)?(?:[上下中]午|晚|凌晨|晨)?"
TIME = f"(?:{_DATE}|{either(DAYS)})"
_BRACKETED = "[（(][^（()）]*[）)]"
_MARKS = '[\\s　、：:—－“”"‘’)）]+'
_LEAD = re.compile(f"(?:{TIME}|{either(CONNECTIVES)}|{_BRACKETED}|{_MARKS})*")
_ADVERBS = re.compile(f"(?:{TIME}|{either(CONNECTIVES | MANNERS)}地?|{_BRACKETED})*")
_REMARK_OPENINGS = frozenset("令让使出")
_REMARK = re.compile("[令让使出][^，。：“]{0,8}(?:料|外|讶|奇|喜|慰|动|憾|思|疑|非|是|到)的是(?!说)")
"""The paper's own word on what follows: 出人意料的是|他说."""
_DIGITS = "0123456789０１２３４５６７８９一二三四五六七八九十"
_TIME_OPENINGS = {*_DIGITS, *"（(", *(word[0] for word in DAYS | CONNECTIVES)}
_ONCE = "曾"
_BY = ("记者", "通讯员", "实习生")
_LEAD_OPENINGS = _TIME_OPENINGS | set(' \t\n\u00a0　、：:—－“”"‘’)）')
_ADVERB_OPENINGS = _TIME_OPENINGS | {word[0] for word in MANNERS}
ASKER = re.compile(f"(?!{either(NOT_ASKERS)}){either(ASKERS)}")
"""Who asks or is nobody, at the head of a clause."""
_ACT = re.compile(either(ACTS))
_COUNTED = re.compile(either(QUANTITIES))
_UPON = re.compile(f"(?![他她我]){LETTER}{{1,2}}着|[拉拦叫喊抓握抱扯拽搂扶堵]住|[找见碰遇]到|[找叫喊请]来")
_UPON_SIGNS = frozenset("着住到来")
_LOOKS_AT = tuple(f"{look}着" for look in "看望盯瞅瞧指冲朝")
_NOT_UPON = frozenset("的后时")
_PLACE = re.compile("[^，。]{1,24}[上里下中前边后时间天内外旁处]$")
_WHEN = re.compile("(?:那[天年晚会日]|时|时候|[之以][前后]|[^最]后|期间|以来)$")
_WITH_BODY = re.compile(
    f"{LETTER}着[^，。的]{{0,3}}(?:泪|眼|脸|头|手|嘴|牙|胸脯|胸口|嗓子|嗓门|眉|脖子|腰|膝盖|指头|大腿|肚子|气)$"
)
"""How somebody looks who speaks: 抹着眼泪, 红着脸."""
_CALLS = ("拨打", "拨通", "打进")
"""What opens how somebody reached the paper: 拨打热线."""
_ABOUT = tuple(table("就 针对 对于 关于 围绕"))
_MATTERS = tuple(table("一事 一案 事件 问题 传闻 消息 说法 质疑 批评 言论 提问 报道 争议 传言"))
"""What a clause ends with that tells of what somebody speaks."""
_LONGEST_WHEN = 3
LONGEST_SUBJECT = 80
_LONGEST_ADVERB = 10


def past_lead(text: str, start: int, end: int) -> int:
    """Past days, connectives and 在 before the subject; a word that is part of a name is kept."""
    start = _past_byline(text, start, end)
    lead = _LEAD.match(text, start, end) if text[start : start + 1] in _LEAD_OPENINGS else None
    start = lead.end() if lead else start
    remark = _REMARK.match(text, start, end) if text[start : start + 1] in _REMARK_OPENINGS else None
    return remark.end() if remark else start


def subject_start(text: str, start: int, end: int, people: People) -> int:
    """Past what stands before the subject; 曾 is kept where it is somebody's surname: 昨天|曾国强说."""
    place = past_lead(text, start, end)
    if place > start and text[place - 1] == _ONCE:
        names = (text[place - 1 : place + size] for size in (2, 1))
        if any(is_person_name(name) and _is_met_again(name, people) for name in names):
            return place - 1
    return place


def _is_met_again(name: str, people: People) -> bool:
    return people.mentions(name) > 1 and people.is_introduced(name)


def _past_byline(text: str, start: int, end: int) -> int:
    """Behind the bracket of a byline, or of one that opens before `start`: 本报讯（记者高远）|王伟说."""
    closing = max(text.rfind("）", start, end), text.rfind(")", start, end))
    if closing < 0 or closing + 1 == end:
        return start
    opening = max(text.rfind("（", start, closing), text.rfind("(", start, closing))
    signed = opening < 0 or any(text.find(who, opening, closing) >= 0 for who in _BY)
    return closing + 1 if signed else start


def sets_scene(text: str, start: int, end: int) -> bool:
    """Whether a clause says only when or where: 当时, 台上, 在海东大学的操场上."""
    start = past_lead(text, start, end)
    return start == end or text[start] in PREPOSITIONS or _PLACE.match(text, start, end) is not None


def tells_when(text: str, start: int, end: int) -> bool:
    """Whether a clause tells by what somebody did when the next one happened: 王伟走的那天, 王伟来时."""
    return _WHEN.search(text, max(start, end - _LONGEST_WHEN), end) is not None


def is_matter(text: str, start: int, end: int) -> bool:
    """Whether a clause tells only of what somebody speaks: 就王伟辞职一事, 针对李小云的质疑."""
    while start < end and text[start].isspace():
        start += 1
    return text.startswith(_ABOUT, start) and text.endswith(_MATTERS, start, end)


def is_counted(words: str) -> bool:
    """Whether words open like those for somebody new: 一名学生, 有的居民."""
    return _COUNTED.match(words) is not None


def acts_upon(words: str) -> bool:
    """Whether the clause, whose subject was named before, tells to whom something is done.

    拉着|老工人说, 望着|台下的观众说; but 拉着二胡的|老人说, 找到厂长后|王伟说.
    """
    if words.startswith(_LOOKS_AT):
        return True
    treats = words[:2] in TREATMENTS
    upon = treats or (not _UPON_SIGNS.isdisjoint(words[1:3]) and _UPON.match(words) is not None)
    return upon and _NOT_UPON.isdisjoint(words)


def acts(words: str, start: int, end: int) -> bool:
    """Whether somebody does there what speakers do before they speak: 王伟陪同|省长."""
    return _ACT.search(words, start, end) is not None


def is_adverbial(words: str, *, brief: bool = False) -> bool:
    """Whether the words between a speaker and the verb say only when, where, how or to whom."""
    if not words:
        return True
    simple = _ADVERBS.match(words) if words[0] in _ADVERB_OPENINGS else None
    rest = words[simple.end() :] if simple else words
    if not rest or rest[0] in PREPOSITIONS or rest.startswith(_CALLS):
        return True
    if brief or rest[0] == "的":
        return False
    if not rest.endswith(ADVERB_ENDS):
        return _WITH_BODY.match(rest) is not None
    return len(rest) <= _LONGEST_ADVERB or _ACT.match(rest) is not None
