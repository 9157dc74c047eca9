"""Reads paragraphs for their statistics, and tells what a test asks of them."""

from __future__ import annotations

from datetime import date

from newsdata.parsers.drafts import Statistic
from newsdata.parsers.statistics import read_statistics
from tests.parsers.articles import article

TODAY = date(2024, 6, 20)
"""The day of the issue: a Thursday."""


def read(*paragraphs: str, headline: str = "") -> list[Statistic]:
    return list(read_statistics(article(*paragraphs, headline=headline), date=TODAY))


def named(text: str) -> list[str]:
    return [statistic.indicator for statistic in read(text)]


def measured(text: str) -> list[tuple[str, str, float | None]]:
    return [(statistic.indicator, statistic.measure, statistic.value) for statistic in read(text)]
