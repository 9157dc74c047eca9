"""Texts whose figures are marked 【…】, and timings as short strings, for tests of when figures are of."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from newsdata.parsers.drafts import Period
from newsdata.parsers.statistics.periods import Timing


class Mark(NamedTuple):
    start: int
    end: int


def marked(text: str) -> tuple[str, list[Mark]]:
    """The text without its marks, and where they stood."""
    plain, marks = "", []
    for piece in re.split("(【[^】]*】)", text):
        if piece.startswith("【"):
            marks.append(Mark(len(plain), len(plain) + len(piece) - 2))
        plain += piece.strip("【】")
    return plain, marks


def days(first: date | None, last: date | None) -> str:
    return f"{first or ''}..{last or ''}"


def period_of(timing: Timing) -> str:
    return _days(timing.period) or "-"


def written(timing: Timing) -> str:
    """The period (or -), then 同比, 环比 or 比 with its base."""
    names = {"year_on_year": " 同比", "period_on_period": " 环比", "versus_period": " 比", None: ""}
    return period_of(timing) + names[timing.comparison] + _days(timing.base_period)


def _days(period: Period | None) -> str:
    return days(period.start, period.end) if period else ""
