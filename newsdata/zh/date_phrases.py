"""Pieces put together: 截至 + 2024年 + 底, 12月 + 16日 + 至 + 次年 + 2月 + 3日, 2018年 + 以来.

A *phrase* is one expression of time as the reader sees it, still without dates.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdata.zh.date_numbers import AND, LINK
from newsdata.zh.date_pieces import find_pieces
from newsdata.zh.date_words import RANK, Piece
from newsdata.zh.punctuation import ROUND_OPENING
from newsdata.zh.variants import LETTER


class Phrase(NamedTuple):
    """Neighbouring pieces at `start`…`end`, with what is said around them.

    `edge` is `first` (年初), `last` (年底) or "": a day at the edge of the period is meant. `until`
    is the other end of a range. `role` is `as_of` (截至), `by` (到, 前), `since` (自, 以来),
    `same_period` (同期) or "".
    """

    pieces: Sequence[Piece]
    edge: str
    until: Sequence[Piece]
    role: str
    start: int
    end: int


_EDGES = {"初": "first", "末": "last", "底": "last", "终": "last"}
_EDGE = "(?P<edge>[年期月]?[初末底](?![步期中级版赛选评审诊创秋冬春夏子端尾线层气部蕴价薪])|年终)"
_BEFORE = "(?:之前|以前|前(?![0-9０-９一二两三四五六七八九十几数后来沿瞻景往途列茅身提夕所任述]))"
_EVENT = f"(?:(?![是为]){LETTER}){{0,12}}?"
_ONWARD = f"(?:{_EVENT}以来|至今(?![年天日])|到现在|以后|之后|起(?![步来草诉飞源到了伏义点降])|开始)"
_TAIL = re.compile(f"{_EDGE}?(?:的?(?P<same_period>同[期月季])|(?P<since>{_ONWARD})|(?P<by>{_BEFORE}))?")
_ASIDE = f"（{LETTER}{{1,6}}）|\\({LETTER}{{1,6}}\\)"
_LINK = re.compile(f"(?:零时|凌晨|[早晚]|[0-9]{{1,2}}[时点]|{_ASIDE})?{LINK}")
_LONGEST_LINK = 9
_FROM = frozenset("自从")
_BEGUN_LINK = re.compile(f"(?:{LETTER}{{0,5}}(?:开始|启动|开幕|开市)|起)[至到]")
"""Between the ends of a range an hour or a word in brackets may stand: 5月1日（周四）至5日."""
_JOINTS = ("", "的", " ")
_LONGEST_JOINT = 1

_ENDS_OF_OPENINGS = frozenset("至止到自从")
_OPENING = re.compile("(?:(?P<as_of>截[至止][至到]?)|(?P<since>(?<![来源各亲独])自从?))$")
_BY = re.compile(
    r"(?:^|[，,。；;：:、？！（(“”‘’\s—]|力争|争取|预计|计划|规划|确保|目标|明确|提出|指出|要求|[并且即而但是将了])[到至]$"
)
"""The 到 of 到2030年 opens a clause or follows a plan; that of 提高到2019年的50% is another word."""


def find_phrases(text: str) -> list[Phrase]:
    """The expressions of time in `text`, in order.

    >>> [(phrase.edge, phrase.role) for phrase in find_phrases("截至2024年底，比上年同期增长")]
    [('last', 'as_of'), ('', 'same_period')]
    """
    pieces = find_pieces(text)
    return list(_phrases(list(_groups(pieces, text)), text)) if pieces else []


def phrases_of(lines: str, starts: Sequence[int]) -> list[list[Phrase]]:
    r"""The expressions of time in a text of several lines, those of each line by themselves.

    `starts` is where the lines begin, and where a next one would; one scan serves for all.

    >>> found = phrases_of("2024年\n截至5月", [0, 6, 11])
    >>> [[(phrase.start, phrase.end) for phrase in line] for line in found]
    [[(0, 5)], [(6, 10)]]
    """
    found: list[list[Phrase]] = [[] for _ in starts[1:]]
    for phrase in find_phrases(lines):
        found[bisect_right(starts, phrase.start) - 1].append(phrase)
    return found


def _phrases(groups: Sequence[Sequence[Piece]], text: str) -> Iterator[Phrase]:
    end = number = 0
    while number < len(groups):
        pieces = groups[number]
        until: Sequence[Piece] = ()
        number += 1
        if pieces[0].start < end:
            continue
        while number < len(groups) and _linked(until or pieces, groups[number], text):
            until = groups[number]
            number += 1
        phrase = _phrase(pieces, until, text)
        end = phrase.end
        yield phrase


def _groups(pieces: Sequence[Piece], text: str) -> Iterator[list[Piece]]:
    """Pieces that stand side by side, each of a higher rank than the one before."""
    group: list[Piece] = []
    for piece in pieces:
        if group and _repeats_in_brackets(group[-1], piece, text):
            continue
        if group and not _continues(group[-1], piece, text):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _repeats_in_brackets(last: Piece, piece: Piece, text: str) -> bool:
    """Whether a piece only says which day of the week the last one is: 5月1日（周四）."""
    return piece.kind == "lone_weekday" and text[last.end : piece.start] in ROUND_OPENING


def _continues(last: Piece, piece: Piece, text: str) -> bool:
    if piece.start - last.end > _LONGEST_JOINT or RANK.get(last.kind, 9) >= RANK.get(piece.kind, -1):
        return False
    return text[last.end : piece.start] in _JOINTS


def _linked(pieces: Sequence[Piece], following: Sequence[Piece], text: str) -> bool:
    """Whether two groups are the ends of a range: 3月底至4月初."""
    end, start = pieces[-1].end, following[0].start
    if start - end > _LONGEST_LINK or pieces[0].kind not in RANK or following[0].kind not in RANK:
        return False
    if _LINK.fullmatch(text, end, start) or (
        text[pieces[0].start - 1 : pieces[0].start] in _FROM and _BEGUN_LINK.fullmatch(text, end, start)
    ):
        return True
    return text[end:start] in AND and _next_to(pieces[-1], following)


def _next_to(piece: Piece, following: Sequence[Piece]) -> bool:
    """Whether a list goes on where `piece` ends: 6月、7月."""
    return len(following) == 1 and following[0].kind == piece.kind and following[0].low == piece.high + 1


def _phrase(pieces: Sequence[Piece], until: Sequence[Piece], text: str) -> Phrase:
    """The phrase of these pieces, with what stands before and behind them."""
    last = (until or pieces)[-1]
    start, end = pieces[0].start, last.end
    if last.kind not in RANK:
        return Phrase(pieces, "last" if last.kind == "anchored_stretch" else "", until, "", start, end)
    tail = _TAIL.match(text, end) if "一" <= text[end : end + 1] <= "龥" else None
    edge = _EDGES[text[end - 1]] if last.kind == "year_edge" else ""
    role = ""
    if tail:
        edge = _EDGES[tail["edge"][-1]] if tail["edge"] else edge
        role, end = tail.lastgroup if tail.lastgroup != "edge" and tail.lastgroup else "", tail.end()
    opening, width = _opening(text, start)
    return Phrase(pieces, edge, until, role or opening, start - width, end)


def _opening(text: str, start: int) -> tuple[str, int]:
    """The role that the words before a phrase give it, and how many characters they have."""
    if not start or text[start - 1] not in _ENDS_OF_OPENINGS:
        return "", 0
    match = _OPENING.search(text, max(0, start - 3), start)
    if match:
        return match.lastgroup or "", start - match.start()
    return ("by", 1) if _BY.search(text, max(0, start - 4), start) else ("", 0)
