"""A period shared out among the figures that are said of it, each of one part or end.

4、5、6月分别增长3%、4%和5% gives each figure its month; 2016年至2019年从2亿元增至3亿元 gives the first figure
the first year and the second one the last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from newsdata.parsers.drafts import Period
from newsdata.spans import Interval
from newsdata.zh.date_numbers import LINK
from newsdata.zh.dates import month_length

_SEPARATOR = re.compile("(?:[、和与及或]|以及)[-－负]?")
_LISTED = re.compile("[、和与及]")
_FROM_TO = re.compile(LINK)
_FEW, _MOST = 2, 12
"""Two figures behind 1至2月 may be of two things, more are of the months."""

_ORIGIN = re.compile("[从由][约近超]?$")
_CHANGE = re.compile("[^，,。；;]{1,14}[到至为][约近超]?")


def deal_out(text: str, places: Sequence[Interval], periods: Sequence[Period | None]) -> list[Period | None]:
    """The periods of figures at `places`, in order, those that are said of parts with their part.

    >>> period = Period("4、5月", date(2025, 4, 1), date(2025, 5, 31))
    >>> text = "4、5月分别增长3%和4%"
    >>> [part.end.month for part in deal_out(text, [(8, 10), (11, 13)], [period, period]) if part]
    [4, 5]
    """
    dealt = list(periods)
    if "分别" in text:
        _deal_lists(text, places, dealt)
    if "从" in text or "由" in text:
        _deal_ends(text, places, dealt)
    return dealt


def _deal_lists(text: str, places: Sequence[Interval], dealt: list[Period | None]) -> None:
    """Gives the figures of a list behind 分别 one part of the period each."""
    first = 0
    for number in range(1, len(places) + 1):
        if number < len(places) and _SEPARATOR.fullmatch(text, places[number - 1][1], places[number][0]):
            continue
        period, start = dealt[first], places[first][0]
        each = text.rfind("分别", max(0, start - 12), start)
        if period and number - first > 1 and each >= 0 and not _names_several(text, period, each):
            parts = _parts(period, number - first)
            dealt[first : first + len(parts)] = parts
        first = number


def _names_several(text: str, period: Period, each: int) -> bool:
    """Whether 分别 at `each` deals figures to things named behind the period, not to its months."""
    named = text.rfind(period.text, 0, each) + len(period.text)
    clause = max(text.rfind(mark, 0, each) for mark in "，,；;。")
    return "、" in text[max(named, clause, each - _LONGEST_SERIES) : each]


_LONGEST_SERIES = 60


def _deal_ends(text: str, places: Sequence[Interval], dealt: list[Period | None]) -> None:
    """Gives the figures of 从…增至… the first and the last year of a range of years."""
    for number in range(len(places) - 1):
        (start, end), (following, _) = places[number], places[number + 1]
        period = dealt[number]
        if (
            period
            and period == dealt[number + 1]
            and _ORIGIN.search(text, max(0, start - 2), start)
            and _CHANGE.fullmatch(text, end, following)
        ):
            years = _years(period)
            if years:
                dealt[number : number + 2] = years[0], years[-1]


def _years(period: Period) -> list[Period]:
    """The years of a range of whole years, else none."""
    if "月" in period.text or not (period.start and period.end and _FROM_TO.search(period.text)):
        return []
    return _parts(period, period.end.year - period.start.year + 1)


def _parts(period: Period, count: int) -> list[Period]:
    """The years, quarters or months that a period lists, if there are `count` of them; else none."""
    listed = _LISTED.search(period.text) or (count > _FEW and _FROM_TO.search(period.text))
    if not (listed and period.start and period.end and count <= _MOST):
        return []
    length = 1 if "月" in period.text else 3 if "季" in period.text else 12
    months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
    if months != length * count:
        return []
    start = period.start.year * 12 + period.start.month - 1
    return [_months(period.text, start + length * number, length) for number in range(count)]


def _months(text: str, start: int, length: int) -> Period:
    (year, month), (last_year, last_month) = divmod(start, 12), divmod(start + length - 1, 12)
    longest = month_length(last_year, last_month + 1)
    return Period(text, date(year, month + 1, 1), date(last_year, last_month + 1, longest))
