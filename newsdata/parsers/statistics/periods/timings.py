"""When a figure is of and what it is compared with, put together from what stands around it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from newsdata.parsers.drafts import Period
from newsdata.parsers.statistics.periods.comparisons import YEAR_ON_YEAR, Marker
from newsdata.zh.dates import DateMention, month_length


class Timing(NamedTuple):
    """The period a figure speaks of, and what it is compared with.

    `comparison` is `year_on_year`, `period_on_period`, `versus_period` or None; `base_period` is the
    point that `versus_period` names.
    """

    period: Period | None
    comparison: str | None
    base_period: Period | None


UNTIMED = Timing(None, None, None)

_LAST_YEAR = ("去年", "上年")
"""比去年5月 said of this May is the comparison with the year before."""


def timing(period: Period | None, marker: Marker | None) -> Timing:
    """The timing of a figure of `period` that `marker` governs.

    >>> timing(Period("5月", date(2025, 5, 1), date(2025, 5, 31)), None).comparison is None
    True
    """
    if marker is None:
        return Timing(period, None, None) if period else UNTIMED
    if marker.base is None:
        return Timing(period, marker.comparison, None)
    base = relative_to(period, marker.base)
    if base.text.startswith(_LAST_YEAR) and period and _year_later(base) == (period.start, period.end):
        return Timing(period, YEAR_ON_YEAR, None)
    return Timing(period, marker.comparison, base)


def relative_to(period: Period | None, mention: DateMention) -> Period:
    """What `mention` means beside `period`: 2019年同期 is the part of 2019 that `period` is of its own year.

    >>> mention = DateMention("2019年同期", 0, 7, date(2019, 1, 1), date(2019, 12, 31), "same_period")
    >>> relative_to(Period("5月", date(2025, 5, 1), date(2025, 5, 31)), mention).end
    datetime.date(2019, 5, 31)
    """
    first, last = mention.first, mention.last
    if mention.kind == "same_period" and first and last and period and period.end:
        begun = period.start or period.end
        if begun.year == period.end.year and first.year == last.year:
            years = last.year - period.end.year
            first, last = period.start and _moved(period.start, years), _moved(period.end, years)
    return Period(mention.text, first, last)


def _year_later(period: Period) -> tuple[date | None, date | None]:
    return period.start and _moved(period.start, 1), period.end and _moved(period.end, 1)


def _moved(day: date, years: int) -> date:
    """The same day of another year; the last of February stays the last."""
    longest = month_length(day.year + years, day.month)
    last = day.day == month_length(day.year, day.month)
    return date(day.year + years, day.month, longest if last else min(day.day, longest))
