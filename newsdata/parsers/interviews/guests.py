"""Who is asked in an interview, as heads and introduction name them.

The deck (`——访市港航局局长罗秉诚`), the sentence that announces it (`副局长秦若澜接受了采访`), a line of its
own (`嘉宾：罗秉诚`) and, where none of these names anybody, a portrait (`霍大年，1958年生`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import find_introductions, title_behind
from newsdata.zh.name_words import SURE_SURNAMES
from newsdata.zh.names import is_person_name, name_at

REPORTERS = ("记者", "通讯员", "主持人", "实习生", "编辑", "采访人", "采访者", "访谈人", "采写", "撰文")
"""Words before the name of one who does not answer but ask."""

LONGEST_NAMING = 80
"""Characters before 答记者问 that name who answers, and about what."""

_HEAD_OPENS = ("—", "-", "专访", "对话", "访", "本报专访", "独家专访")
_LONGEST_OUTLET = 10
"""云港晚报专访霍大年: so many characters before the verb may name the paper."""

_HEAD_LABEL = re.compile(r"([^：:，,。？?！!“”]{2,20})[：:]")
"""Who is quoted by a head: 罗秉诚：港口要开放."""

_VISIT = re.compile(r"(?:专访|访谈|访问|采访|访(?!谈)|对话)(?P<who>[^。？！?!）)]+)")
_WHOSE = "(?:本报|本刊|中外|境外|外国|媒体|有关|的)*"

_TO_REPORTERS = re.compile(
    f"(?:答|回答了?){_WHOSE}记者的?提?问"
    f"|(?:主持|举行|召开|出席)(?:例行|中外|的)*记者(?:招待)?会|会见{_WHOSE}记者|发表谈话"
)
"""What somebody does who answers many: 答记者问, 回答中外记者提问, 主持例行记者会."""

# Where a name can end: before what its bearer does, before the next in a list, at a stop.
_NAME_ENDS = re.compile(
    "(?=就|对|围绕|针对|接受|受访|进行|作|做|来到|走进|讲述|回答|答|谈|解读|在|向|为|从|和|与|及|等"
    r"|[、，,。；;：:？?！!（(）)”》\s]|$)"
)

_CLAUSE = re.compile("[，,。：:；;\\s]")
_BREAK = re.compile(r"[、，,。：:；;“”\s（）()与和]|访|采访了?|邀请了?|请来了?|请到了|对话")
_UNNAMED = re.compile(r"[^、，,。：:；;“”《》\s（）()]{2,30}?(?:负责人|负责同志|发言人)")
_LEAD_IN = re.compile(r"^(?:.*(?:采访到?了?|专访了?|邀请了?|请来了?|对话|记者|日前|近日)|[就对由])")

_CARD = re.compile(
    "[【（(]?(?:本期|受访|访谈|对话|采访|专访|做客|受邀|特邀|特约)?"
    "(?:嘉宾|人物|对象|对话人|受访人|受访者|被访者)(?:名片|简介|介绍)?(?:[：:】）)　 ]|$)"
)
"""What a line begins with that presents who is asked: 受访嘉宾：, 对话人物：, 【人物名片】."""
LONGEST_CARD = 50
"""Such a line is not longer."""
_VISITED = re.compile("(?:[—-]+|^)[与同和]?(?P<who>[^—，。：:]{2,30}?)(?:专访|访谈录?|对话录?|答问录?)$")
"""A head that names who is asked before it says so: ——与作家霍大年对话."""
_PORTRAIT = re.compile(
    "[，,（( 　](?:[男女][，,]|(?:生于|出生于|今年)?[0-9]{2,4}[年岁]|现任|曾任|毕业于|.{0,12}人[，,。])|是"
)
"""What follows the name at the head of a portrait: 霍大年，1958年生; 霍大年是云港市守灯人."""
_VISITS = ("访", "访了", "访到", "访到了", "对话", "邀请", "邀请了", "请来", "请来了", "请到了")
_RECEIVES = ("接受", "受访", "来到", "走进", "做客", "讲述")
_DESCRIBED = 3
"""A name behind a description that no table knows is of so many characters."""


class People(Protocol):
    """Who is who in an article, as this parser needs it."""

    def resolve(self, name: str) -> Speaker:
        """The speaker of that name, with title and organization where the text gives them."""
        ...

    def by_title(self, words: str) -> Speaker | None:
        """The speaker meant by a surname and a title: 罗局长."""
        ...

    def holding(self, title: str) -> Speaker | None:
        """The only person who is named with this title: 局长."""
        ...

    def mentions(self, name: str) -> int:
        """How often the article has the name."""
        ...


def find_guests(
    heads: Sequence[str],
    opening: Sequence[str],
    told: Sequence[str],
    set_off: Sequence[str],
    people: People,
) -> tuple[Speaker, ...]:
    """Who is asked, each once, in order.

    `opening` are the paragraphs before the turns, `told` the sentences of them that announce the
    interview, `set_off` the lines there that look like headings.
    """
    cards = _on_cards([*heads, *set_off, *opening])
    guests = _each_once([*_in_heads(heads), *cards, *told], people)
    return guests or _only_presented(heads, opening, people) or _portrayed(opening, people)


def _on_cards(lines: Iterable[str]) -> Iterator[str]:
    """What stands behind 嘉宾：, or in the lines under 【对话嘉宾】."""
    opened = False
    for line in lines:
        card = _CARD.match(line) if len(line) <= LONGEST_CARD else None
        if card:
            opened = card.end() == len(line)
        if card or (opened and len(line) <= LONGEST_CARD):
            shown = line[card.end() if card else 0 :]
            yield _portrayed_in(shown) or shown


def _in_heads(heads: Iterable[str]) -> list[str]:
    """The parts of the heads that name who is asked."""
    found: list[str] = []
    for head in heads:
        behind = head[max(0, head.rfind("——")) :]
        visits = behind.startswith(_HEAD_OPENS) or "专访" in behind[:_LONGEST_OUTLET]
        visit = _VISIT.search(behind) if visits else None
        label = _HEAD_LABEL.match(head)
        found += [label[1]] if label else []
        visited = None if visit else _VISITED.search(head)
        found += [call["who"] for call in (visit, visited) if call]
        found += [who for who, _ in answering(head)]
    return found


def answering(text: str) -> Iterator[tuple[str, str]]:
    """Who answers and about what, before 答记者问: 市民政局负责人|就养老新规|答记者问."""
    for found in _TO_REPORTERS.finditer(text):
        who, _, matter = text[max(0, found.start() - LONGEST_NAMING) : found.start()].partition("就")
        yield who, matter


def _each_once(sources: Iterable[str], people: People) -> tuple[Speaker, ...]:
    """The people in the announcing words, each once, in their order."""
    found: dict[str, Speaker] = {}
    for source in sources:
        for speaker in _people_in(source, people):
            found.setdefault(speaker.name or speaker.description or "", speaker)
    return tuple(found.values())


def _people_in(text: str, people: People) -> list[Speaker]:
    """Named people and nameless offices in one sentence, in its order; reporters left out."""
    named = _names_in(text, people)
    starts = {start for start, _ in named}
    guests = [(start, people.resolve(name)) for start, name in named]
    guests += [
        (match.start(), Speaker(description=_LEAD_IN.sub("", match[0])))
        for match in _UNNAMED.finditer(text)
        if match.end() not in starts
    ]
    return [speaker for _, speaker in sorted(guests, key=lambda guest: guest[0])]


def _names_in(text: str, people: People) -> list[tuple[int, str]]:
    """The names in a sentence, with the places where they begin."""
    introduced = [found for found in find_introductions(text) if found.speaker.name]
    found = {introduction.end: introduction.speaker.name or "" for introduction in introduced}
    for boundary in _NAME_ENDS.finditer(text):
        name = _name_alone(text, boundary.start(), people)
        if name:
            found.setdefault(boundary.start(), name)
    for start in {0, *(mark.end() for mark in _CLAUSE.finditer(text))}:
        end = name_at(text, start, titled=False)
        if end and title_behind(text, end):
            found.setdefault(end, text[start:end])
    places = [(end - len(name), name) for end, name in sorted(found.items())]
    return [(start, name) for start, name in places if not text[:start].rstrip("：: 　").endswith(REPORTERS)]


def _name_alone(text: str, end: int, people: People) -> str:
    """The name without a title that ends there: all there is, set off, or behind a description.

    A description that no table knows (守灯人霍大年) makes a name of what is visited, of who receives
    reporters, and of a name that is met again.
    """
    floor = max(0, end - LONGEST_NAMING)
    last = _BREAK.split(text[floor:end])[-1]
    if is_person_name(last):
        return last
    name, start = last[-_DESCRIBED:], end - len(last)
    if len(last) <= _DESCRIBED or name[0] not in SURE_SURNAMES or not is_person_name(name):
        return ""
    meant = not start or text.endswith(_VISITS, 0, start) or text.startswith(_RECEIVES, end)
    return name if meant or people.mentions(name) > 1 else ""


def _only_presented(heads: Sequence[str], opening: Sequence[str], people: People) -> tuple[Speaker, ...]:
    """The only person whom the introduction names with a title, if the heads name that person too."""
    named = {found.speaker.name or "" for text in opening for found in find_introductions(text)}
    name = named.pop() if len(named) == 1 else ""
    return (people.resolve(name),) if name and any(name in head for head in heads) else ()


def _portrayed(opening: Sequence[str], people: People) -> tuple[Speaker, ...]:
    """The first person of whom a paragraph of the introduction draws a portrait."""
    name = next(filter(None, map(_portrayed_in, opening)), None)
    return (people.resolve(name),) if name else ()


def _portrayed_in(text: str) -> str | None:
    card = _CARD.match(text)
    start = card.end() if card else 0
    end = name_at(text, start, titled=False)
    return text[start:end] if end and _PORTRAIT.match(text, end) else None
