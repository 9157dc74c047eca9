"""Expressions of time taken apart: a year, months of a year, days of a month, a word for itself.

A *piece* is one level of an expression: 去年12月16日 is three of them. They are found by a few scans
that each begin with a rare character; `newsdata.zh.dates` joins neighbours and dates them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from newsdata.zh.date_numbers import DIGIT, numbered_pieces
from newsdata.zh.date_words import (
    FIVE_YEAR_PLANS,
    GUARDS,
    HOLIDAY_TAILS,
    HOLIDAYS,
    NOT_BEHIND_YEAR,
    NOW,
    RELATIVE,
    SPAN_OPENINGS,
    SPANS,
    Piece,
)
from newsdata.zh.wordlists import either

_CLOSING = "[”’\"']?"
_NUMERIC_DAY = re.compile(
    rf"(?P<year>[12１２](?<!{DIGIT}{DIGIT}){DIGIT}{{3}})(?P<point>[-./])"
    rf"(?P<month>{DIGIT}{{1,2}})(?P=point)(?P<day>{DIGIT}{{1,2}})(?!{DIGIT})"
)
_PLAN = re.compile(
    f"五(?<=[一二三四五六七八九十]五){_CLOSING}"
    "(?:(?:规划)?(?:期间|时期)|[前头](?P<years>[一两三四1-4])年|(?=期?[初末]|以来))"
)
_PLAN_IN_WORDS = re.compile("第(?P<ordinal>[一二三四五六七八九十]{1,2})个?五年[计规]划(?:期间|时期)")
_HOLIDAY = re.compile(f"{either(HOLIDAYS)}{_CLOSING}{either(HOLIDAY_TAILS)}")
_COUNT = "0-9０-９一二两三四五六七八九十"
_LUNAR_DAY = re.compile("(?:正月|大年)初[一二三四五六七八九十]|除夕(?=[，,至到前夜期]|当[天日])")
_LENGTH = f"(?:[{_COUNT}几数]{{1,3}}+[多余]?个?(?:年|月|季度|周|天|日)多?)"
_SPAN = re.compile(rf"(?:{'|'.join(SPAN_OPENINGS)})的?{_LENGTH}[来间里]?")
_PASSED = re.compile(f"[{_COUNT}几数](?<!{DIGIT}{DIGIT})[{_COUNT}]{{0,2}}+[多余]?年多?[来间](?!自|到|访)")


def _pattern(words: Iterable[str]) -> str:
    """A pattern of all the words, the longest first; those with one first character share its branch."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rests.setdefault(word[0], []).append(word[1:] + _guard(word))
    return "|".join(f"{first}(?:{'|'.join(ends)})" for first, ends in rests.items())


def _guard(word: str) -> str:
    """The assertions behind a word that keep it apart from longer ones."""
    before, behind = GUARDS.get(word, ("", ""))
    behind += NOT_BEHIND_YEAR if word.endswith("年") else ""
    return (f"(?<![{before}]{word})" if before else "") + (f"(?![{behind}])" if behind else "")


_WORD = re.compile(_pattern(RELATIVE.keys() | NOW | SPANS))
_COUNTS = dict(zip("一两三四1234", (1, 2, 3, 4) * 2, strict=True))
_WEEKDAY = re.compile("[一二三四五六日天](?!共|直|些|起)")
_WEEKDAYS = {day: number for number, day in enumerate("一二三四五六日", 1)} | {"天": 7}


_LONE_WEEKDAY = re.compile(
    "(?<![上下本这每逢到至])(?:周|星期|礼拜)([一二三四五六日天])"
    "(?!共|直|些|起|均|[至到、和及—－~～-](?:周|星期|礼拜|[一二三四五六日]))"
)


def _numeric_days(text: str) -> Iterator[Piece]:
    """2020-01-08, 2020.1.8, 2020/1/8: a year, a month and a day in one."""
    for match in _NUMERIC_DAY.finditer(text):
        cuts = (match.start(), match.start("month"), match.start("day"), match.end())
        for place, kind in enumerate(("year", "month", "day")):
            number = int(match[kind])
            yield Piece(kind, number, number, cuts[place], cuts[place + 1])


def _plans(text: str) -> Iterator[Piece]:
    """“十四五”期间, 十三五时期末, “十四五”前三年."""
    for match in _PLAN.finditer(text):
        for width in (2, 1):
            ordinal = text[max(0, match.start() - width) : match.start()]
            if ordinal in FIVE_YEAR_PLANS:
                start = match.start() - len(ordinal)
                start -= text[max(0, start - 1) : start] in tuple("“‘\"'")
                first, last = FIVE_YEAR_PLANS[ordinal]
                years = first + _COUNTS.get(match["years"], 5) - 1
                yield Piece("plan", first, min(last, years), start, match.end())
                break


def _plans_in_words(text: str) -> Iterator[Piece]:
    """第一个五年计划期间."""
    for match in _PLAN_IN_WORDS.finditer(text):
        if match["ordinal"] in FIVE_YEAR_PLANS:
            yield Piece("plan", *FIVE_YEAR_PLANS[match["ordinal"]], *match.span())


def _worded(text: str) -> Iterator[Piece]:
    """今年, 上月, 本周五, 目前: words from the table."""
    for match in _WORD.finditer(text):
        word = match[0]
        if word not in RELATIVE:
            yield Piece("now" if word in NOW else "span", 0, 0, match.start(), match.end())
            continue
        kind, low, high = RELATIVE[word]
        weekday = _WEEKDAY.match(text, match.end()) if kind == "week" else None
        if weekday:
            yield Piece("weekday", low, _WEEKDAYS[weekday[0]], match.start(), weekday.end())
        else:
            yield Piece(kind, low, high, match.start(), match.end())


def _weekdays(text: str) -> Iterator[Piece]:
    """周三, 星期五: the last one before the issue."""
    for match in _LONE_WEEKDAY.finditer(text):
        yield Piece("lone_weekday", 0, _WEEKDAYS[match[1]], match.start(), match.end())


def _holidays(text: str) -> Iterator[Piece]:
    """春节假期, 国庆黄金周."""
    for match in _HOLIDAY.finditer(text):
        yield Piece("holiday", 0, 0, match.start(), match.end())


def _lunar_days(text: str) -> Iterator[Piece]:
    """正月初七, 除夕: a day of the old calendar, which is not reckoned here."""
    for match in _LUNAR_DAY.finditer(text):
        yield Piece("span", 0, 0, match.start(), match.end())


def _spans(text: str) -> Iterator[Piece]:
    """近三年, 过去五年: a time, but no days of the calendar."""
    for match in _SPAN.finditer(text):
        yield Piece("span", 0, 0, match.start(), match.end())


def _passed(text: str) -> Iterator[Piece]:
    """五年来, 三十多年间."""
    for match in _PASSED.finditer(text):
        yield Piece("span", 0, 0, match.start(), match.end())


_SCANS: tuple[tuple[tuple[str, ...], Callable[[str], Iterator[Piece]]], ...] = (
    (("五",), _plans),
    (("五年",), _plans_in_words),
    (("周", "星期", "礼拜"), _weekdays),
    (("假", "期间", "黄金周", "档"), _holidays),
    (("-", "/", "."), _numeric_days),
    (("年来", "年间", "年多"), _passed),
    (("正月", "大年", "除夕"), _lunar_days),
)
"""Scans that are worth their time only where one of the words stands that they need."""


def find_pieces(text: str) -> list[Piece]:
    """The pieces of all expressions of time in `text`, in order, none over another.

    >>> [(piece.kind, piece.low, piece.high) for piece in find_pieces("去年1—8月，产量增长5%")]
    [('relative_year', -1, -1), ('months', 1, 8)]
    """
    found = [*numbered_pieces(text), *_worded(text), *_spans(text)]
    for needed, scan in _SCANS:
        for word in needed:
            if word in text:
                found += scan(text)
                break
    if len(found) < 2:
        return found
    found.sort(key=lambda piece: (piece.start, -piece.end))
    kept: list[Piece] = []
    end = 0
    for piece in found:
        if piece.start >= end:
            kept.append(piece)
            end = piece.end
    return kept
