"""Expressions of time taken apart: a year, months of a year, days of a month, a word for itself.

A *piece* is one level of an expression: 去年12月16日 is three of them. They are found by a few scans
that each begin with a rare character; `newsdata.zh.dates` joins neighbours and dates them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsdata.zh.date_words import (
    CHINESE_DIGITS,
    FIVE_YEAR_PLANS,
    HOLIDAY_TAILS,
    HOLIDAYS,
    NOW,
    RELATIVE,
    SPAN_OPENINGS,
    SPANS,
)


class Piece(NamedTuple):
    """One level of an expression of time, at `start`…`end` of a text.

    `low` and `high` are years, months or days as `kind` says, or how many of them to go back
    (negative) or on from a day that is known elsewhere.
    """

    kind: str
    low: int
    high: int
    start: int
    end: int


DIGIT = "[0-9０-９]"
"""An ASCII or full-width digit; `int` reads both."""

LINK = "(?:[-－—–―─~～〜至到]|——|--)"
"""What joins the ends of a range: 1—8月, 3月1日至15日."""

_NUMERAL = "[〇零○一二三四五六七八九十]"
_CLOSING = "[”’\"']?"
_UNIT = "(?P<unit>年(?:度(?!假|过|量))?|个?月份?|[日号]|个?季度)"

# At most four digits, and none before them: a long run of digits is passed over in one go.
_ARABIC = re.compile(
    rf"(?P<low>{DIGIT}(?<![0-9０-９.．]{DIGIT}){DIGIT}{{0,3}}+)"
    rf"(?:(?P<listed>(?:、{DIGIT}{{1,4}}+){{0,3}})(?P<link>年?{LINK}|[、和及与])(?P<high>{DIGIT}{{1,4}}+)(?:这?[两二三四])?)?{_UNIT}"
)
_CHINESE = re.compile(
    rf"(?P<low>{_NUMERAL}(?<![百千万几数]{_NUMERAL}){_NUMERAL}{{0,3}}+)"
    rf"(?:(?P<listed>(?:、{_NUMERAL}){{0,2}})(?P<link>{LINK}|[、和及与])(?P<high>{_NUMERAL}{{1,3}}+))?{_UNIT}"
)
_NUMERIC_DAY = re.compile(
    rf"(?P<year>[12１２](?<!{DIGIT}{DIGIT}){DIGIT}{{3}})(?P<point>[-./])"
    rf"(?P<month>{DIGIT}{{1,2}})(?P=point)(?P<day>{DIGIT}{{1,2}})(?!{DIGIT})"
)
_PLAN = re.compile(rf"五(?<=[一二三四五六七八九十]五){_CLOSING}(?:(?:规划)?(?:期间|时期)|(?=期?[初末]|以来))")
_HOLIDAY = re.compile(rf"(?:{'|'.join(HOLIDAYS)}){_CLOSING}(?:{'|'.join(HOLIDAY_TAILS)})")
_LENGTH = "(?:[0-9０-９一二两三四五六七八九十几数]{1,3}+[多余]?个?(?:年|月|季度|周|天|日)多?)"
_SPAN = re.compile(rf"(?:{'|'.join(SPAN_OPENINGS)})的?{_LENGTH}[来间里]?")
_PASSED = re.compile(rf"[0-9０-９一二两三四五六七八九十几数](?<!{DIGIT}{DIGIT})"
                     r"[0-9０-９一二两三四五六七八九十]{0,2}+[多余]?年多?[来间](?!自|到|访)")  # fmt: skip
_WORD = re.compile("|".join(sorted(RELATIVE.keys() | NOW | SPANS, key=len, reverse=True)))
_WEEKDAY = re.compile("[一二三四五六日天](?!共|直|些|起)")
_WEEKDAYS = {day: number for number, day in enumerate("一二三四五六日", 1)} | {"天": 7}


def _spell(number: int) -> str:
    """A number below 100 in Chinese: 31 is 三十一."""
    digits = list(CHINESE_DIGITS)
    tens, ones = divmod(number, 10)
    return ("" if not tens else "十" if tens == 1 else f"{digits[tens]}十") + (digits[ones] if ones else "")


_SMALL = {_spell(number): number for number in range(1, 100)}


def _read(numeral: str | None) -> int:
    """The value of a numeral as dates have them: 2025, 二〇二五, 十二; 0 if it is none."""
    if not numeral:
        return 0
    if numeral.isdecimal():
        return int(numeral)
    if len(numeral) == 4 and "十" not in numeral:
        return int("".join(str(CHINESE_DIGITS[digit]) for digit in numeral))
    return _SMALL.get(numeral, 0)


class _Numbers(NamedTuple):
    """One or two numbers with a unit of time: 8月, 1—8月, 2018、2019两年.

    `listed` is by how much the last number of a list should be more than the first; 0 for a range.
    """

    low: int
    high: int
    listed: int
    arabic: bool
    start: int
    second: int
    unit: int
    end: int

    def piece(self, kind: str, least: int, most: int) -> Piece | None:
        """These numbers, each from `least` to `most`; what doesn't belong to a range is left out."""
        if not self.high:
            alone = Piece(kind, self.low, self.low, self.start, self.end)
            return alone if least <= self.low <= most else None
        if not least <= self.high <= most:
            return None
        joined = self.high == self.low + self.listed if self.listed else self.low < self.high
        if joined and self.low >= least:
            return Piece(kind, self.low, self.high, self.start, self.end)
        return Piece(kind, self.high, self.high, self.second, self.end)


def _numbers(match: re.Match[str]) -> _Numbers:
    low, high = match["low"], match["high"]
    listed = 1 + match["listed"].count("、") if match["link"] in ("、", "和", "及", "与") else 0
    return _Numbers(
        _read(low), _read(high), listed, low.isdecimal(),
        match.start(), match.start("high"), match.start("unit"), match.end(),
    )  # fmt: skip


_FIRST_YEAR, _LAST_YEAR = 1000, 2199

_NO_YEAR = ("版", "级", "轮", "历史", "的历史", "来")
"""What follows a number of years, or a name, rather than a year: 1500年历史, 2025年版."""

_SHORT_YEAR_TAIL = re.compile("[0-9]{1,2}月|[初底末](?!步|子)|[上下]半年|[一二三四]季度")
"""What tells a year of two digits (25年底) from a number of years."""


def _year(numbers: _Numbers, text: str) -> Piece | None:
    low, high = numbers.low, numbers.high
    if text.startswith("代", numbers.end):
        return _decade(numbers)
    if text.startswith(_NO_YEAR, numbers.end):
        return None
    if not high and numbers.arabic and numbers.end - numbers.start == 3:
        return _short_year(numbers, text)
    if low % 100 < high < 100 < low:  # 2021—25年
        numbers = numbers._replace(high=low - low % 100 + high)
    return numbers.piece("year", _FIRST_YEAR, _LAST_YEAR)


def _decade(numbers: _Numbers) -> Piece | None:
    """1990年代; of two digits, 50年代 to 90年代 are of the last century."""
    first = numbers.low if numbers.low > 100 else 1900 + numbers.low
    if first % 10 or not 1950 <= first <= _LAST_YEAR:
        return None
    return Piece("decade", first, first + 9, numbers.start, numbers.end + 1)


def _short_year(numbers: _Numbers, text: str) -> Piece | None:
    """25年底, 08年, '98年: other numbers of two digits are numbers of years."""
    marked = text[numbers.start] in "0０" or text[max(0, numbers.start - 1) : numbers.start] in ("'", "’")
    if not (marked or _SHORT_YEAR_TAIL.match(text, numbers.end)):
        return None
    year = numbers.low + (2000 if numbers.low < 50 else 1900)
    return Piece("year", year, year, numbers.start, numbers.end)


_FIRST_OF = ("前", "头", "首")
"""前三季度, 头两个月: so many from the first one on."""

_NOT_FIRST_OF = ("目前", "之前", "以前", "日前", "此前")

_CHINESE_MONTH_TAIL = re.compile("[初底末份]|[上中下]旬|[一二三四五六七八九十0-9]")
"""What tells the month 五月 from the name 五月."""


def _counts_from_first(numbers: _Numbers, text: str) -> bool:
    start = numbers.start
    return text.endswith(_FIRST_OF, 0, start) and not text.endswith(_NOT_FIRST_OF, 0, start)


def _month(numbers: _Numbers, text: str) -> Piece | None:
    if numbers.low and not numbers.high and _counts_from_first(numbers, text):
        return Piece("months", 1, min(numbers.low, 12), numbers.start - 1, numbers.end)
    if text.startswith("个", numbers.unit):
        return None
    named = numbers.arabic or numbers.low > 10 or text.endswith("年", 0, numbers.start)
    if not (named or _CHINESE_MONTH_TAIL.match(text, numbers.unit + 1)):
        return None
    piece = numbers.piece("month", 1, 12)
    return piece._replace(kind="months") if piece and piece.high > piece.low else piece


def _quarter(numbers: _Numbers, text: str) -> Piece | None:
    first_of, ordinal = _counts_from_first(numbers, text), text.endswith("第", 0, numbers.start)
    if not (first_of or ordinal) and text.startswith("个", numbers.unit):
        return None
    piece = numbers.piece("quarter", 1, 4)
    if piece is None or text.endswith("续", 0, numbers.start):
        return None
    if first_of:
        return Piece("months", 1, 3 * piece.high, piece.start - 1, piece.end)
    kind = "quarter" if piece.low == piece.high else "months"
    return Piece(kind, 3 * piece.low - 2, 3 * piece.high, piece.start - ordinal, piece.end)


_LENGTH_OPENINGS = ("近", "第", "每", "隔", "逾", "约", "期", "共", "达", "仅", "用", "续", "时")
_LENGTH_TAILS = ("内", "游", "龄", "均", "间", "线", "楼", "店", "之内", "以内")
"""What stands around a number of days rather than a day: 为期10日, 3日游."""


def _day(numbers: _Numbers, text: str) -> Piece | None:
    if not text.endswith(("月", "月份", "年"), 0, numbers.start) and (
        text.startswith("号", numbers.unit)
        or not numbers.arabic
        or text.endswith(_LENGTH_OPENINGS, 0, numbers.start)
        or text.startswith(_LENGTH_TAILS, numbers.end)
    ):
        return None
    return numbers.piece("day", 1, 31)


_READERS: dict[str, Callable[[_Numbers, str], Piece | None]] = {
    "年": _year,
    "月": _month,
    "季": _quarter,
    "日": _day,
    "号": _day,
}
"""How numbers are read, by the unit behind them (个 left out)."""


def _numbered(text: str) -> Iterator[Piece]:
    """2025年, 1—8月, 第一季度, 3日: whatever is written with numbers and a unit."""
    for pattern in (_ARABIC, _CHINESE):
        for match in pattern.finditer(text):
            piece = _READERS[match["unit"].lstrip("个")[0]](_numbers(match), text)
            if piece:
                yield piece


def _numeric_days(text: str) -> Iterator[Piece]:
    """2020-01-08, 2020.1.8, 2020/1/8: a year, a month and a day in one."""
    for match in _NUMERIC_DAY.finditer(text):
        cuts = (match.start(), match.start("month"), match.start("day"), match.end())
        for place, kind in enumerate(("year", "month", "day")):
            number = int(match[kind])
            yield Piece(kind, number, number, cuts[place], cuts[place + 1])


def _plans(text: str) -> Iterator[Piece]:
    """“十四五”期间, 十三五时期末."""
    for match in _PLAN.finditer(text):
        for width in (2, 1):
            ordinal = text[max(0, match.start() - width) : match.start()]
            if ordinal in FIVE_YEAR_PLANS:
                start = match.start() - len(ordinal)
                start -= text[max(0, start - 1) : start] in tuple("“‘\"'")
                yield Piece("plan", *FIVE_YEAR_PLANS[ordinal], start, match.end())
                break


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


def _undated(text: str) -> Iterator[Piece]:
    """春节假期, 近三年, 五年来: a time, but no days of the calendar."""
    for kind, pattern in (("holiday", _HOLIDAY), ("span", _SPAN), ("span", _PASSED)):
        for match in pattern.finditer(text):
            yield Piece(kind, 0, 0, match.start(), match.end())


def find_pieces(text: str) -> list[Piece]:
    """The pieces of all expressions of time in `text`, in order, none over another.

    >>> [(piece.kind, piece.low, piece.high) for piece in find_pieces("去年1—8月，产量增长5%")]
    [('relative_year', -1, -1), ('months', 1, 8)]
    """
    found = [*_numbered(text), *_numeric_days(text), *_plans(text), *_worded(text), *_undated(text)]
    found.sort(key=lambda piece: (piece.start, -piece.end))
    kept: list[Piece] = []
    end = 0
    for piece in found:
        if piece.start >= end:
            kept.append(piece)
            end = piece.end
    return kept
