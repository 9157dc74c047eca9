"""SDMX-CSV 2.0: the statistics as observations.

A figure is one observation. As SDMX has it, OBS_VALUE times ten to the power of UNIT_MULT is the
value: 1.18万亿元 is 1.18 with UNIT_MULT 12.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from newsdata.exports.csv_tables import csv_line
from newsdata.models import Period, Statistic
from newsdata.models.statistic import Status
from newsdata.release import Release

STRUCTURE = ("dataflow", "NEWSDATA:STATISTICS(1.0)", "I")

OBS_STATUS: dict[Status, str] = {"actual": "A", "target": "F"}
"""Codes of CL_OBS_STATUS: a normal value, a forecast value."""

COLUMNS = (
    "STRUCTURE", "STRUCTURE_ID", "ACTION",
    "STATISTIC_ID", "INDICATOR", "REF_AREA", "TRANSFORMATION", "COMPARISON", "TIME_PERIOD", "OBS_VALUE",
    "UNIT_MEASURE", "UNIT_MULT", "DECIMALS", "OBS_STATUS", "LOWER_BOUND", "UPPER_BOUND", "QUALIFIER",
    "BASE_PER", "DATA_PROVIDER", "ARTICLE_ID", "COMMENT_OBS",
)  # fmt: skip


def sdmx_files(release: Release) -> Iterator[tuple[str, Iterator[bytes]]]:
    """`statistics.csv`."""
    yield "statistics.csv", _lines(release)


def _lines(release: Release) -> Iterator[bytes]:
    yield csv_line(COLUMNS)
    for statistic in release.statistics:
        yield csv_line(_observation(statistic))


def _observation(figure: Statistic) -> tuple[str, ...]:
    return (
        *STRUCTURE,
        figure.statistic_id,
        figure.indicator,
        figure.area or "",
        figure.measure,
        figure.comparison or "",
        time_period(figure.period) if figure.period else "",
        scaled(figure.value, figure.multiplier),
        figure.unit_code or figure.unit,
        str(figure.multiplier),
        str(figure.decimals),
        OBS_STATUS[figure.status],
        scaled(figure.lower, figure.multiplier),
        scaled(figure.upper, figure.multiplier),
        figure.qualifier,
        time_period(figure.base_period) if figure.base_period else "",
        figure.attribution or "",
        figure.article_id,
        figure.text,
    )


def scaled(value: float | None, multiplier: int) -> str:
    """A value as so many times ten to the power of the multiplier, exactly.

    >>> scaled(1.18e12, 12), scaled(-3.0, 0), scaled(None, 4)
    ('1.18', '-3', '')
    """
    if value is None:
        return ""
    return f"{Decimal(repr(value)).scaleb(-multiplier).normalize():f}"


def time_period(period: Period) -> str:
    """The period as SDMX writes it: a year, half-year, quarter, month, day, or a range of days.

    >>> time_period(Period(text="一季度", start=date(2026, 1, 1), end=date(2026, 3, 31)))
    '2026-Q1'
    >>> time_period(Period(text="1—2月", start=date(2026, 1, 1), end=date(2026, 2, 28)))
    '2026-01-01/P59D'
    """
    start, end = period.start, period.end
    if start is None or end is None or start == end:
        return (end or start or "") and (end or start or date.min).isoformat()
    whole = _calendar_period(start, end)
    return whole or f"{start.isoformat()}/P{(end - start).days + 1}D"


def _calendar_period(start: date, end: date) -> str | None:
    """The name of a year, half-year, quarter or month, if the days are just that."""
    if start.day != 1 or (end + timedelta(days=1)).day != 1 or start.year != end.year:
        return None
    months = end.month - start.month + 1
    if (start.month - 1) % months:
        return None
    number = (start.month - 1) // months + 1
    names = {12: f"{start:%Y}", 6: f"{start:%Y}-S{number}", 3: f"{start:%Y}-Q{number}", 1: f"{start:%Y-%m}"}
    return names.get(months)
