"""Feasts and seasons whose days a text tells once: 国庆假期（10月1日至7日）, and later only 国庆假期.

Their days off are set anew each year, so that the name alone tells none.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from newsdata.zh.date_words import HOLIDAY_TAILS
from newsdata.zh.dates import DateMention
from newsdata.zh.punctuation import ROUND_CLOSING, ROUND_OPENING

Feasts: TypeAlias = dict[str, tuple[date, date]]
"""The first and last day of each feast of which an article has told them."""

_QUOTES = str.maketrans("", "", "“”\"'‘’「」")


def with_feasts(text: str, dates: Sequence[DateMention], feasts: Feasts) -> Sequence[DateMention]:
    """The dates of a text, its feasts with their days where the article tells them, here or before.

    What is told here is noted in `feasts`.

    >>> from newsdata.zh.dates import find_dates
    >>> feasts = {}
    >>> text = "2023年国庆假期（9月29日至10月6日）"
    >>> _ = with_feasts(text, find_dates(text, None), feasts)
    >>> [mention.last for mention in with_feasts("国庆假期", find_dates("国庆假期", None), feasts)]
    [datetime.date(2023, 10, 6)]
    """
    for mention in dates:
        if mention.kind == "holiday":
            _note(text, dates, feasts)
            return _dated(dates, feasts) if feasts else dates
    return dates


def _note(text: str, dates: Sequence[DateMention], feasts: Feasts) -> None:
    """Notes the days that stand in a bracket behind the name of a feast."""
    for mention, days in pairwise(dates):
        bracketed = (
            text[mention.end : days.start] in ROUND_OPENING and text[days.end : days.end + 1] in ROUND_CLOSING
        )
        if mention.kind == "holiday" and bracketed and days.first and days.last and days.first < days.last:
            feasts[_feast(mention)] = days.first, days.last


def _dated(dates: Sequence[DateMention], feasts: Feasts) -> list[DateMention]:
    found: list[DateMention] = []
    for mention in dates:
        days = feasts.get(_feast(mention)) if mention.kind == "holiday" else None
        if days and not _of_another_year(found, mention, days):
            mention = mention._replace(first=days[0], last=days[1], kind="range")
        found.append(mention)
    return found


def _of_another_year(before: Sequence[DateMention], feast: DateMention, days: tuple[date, date]) -> bool:
    """Whether the feast is that of another year than the one of which the days were told: 去年国庆假期."""
    last = before[-1] if before and before[-1].end == feast.start else None
    return last is not None and last.last is not None and last.last.year != days[1].year


def _feast(mention: DateMention) -> str:
    """春节 of 春节假期."""
    name = mention.text.translate(_QUOTES)
    for tail in HOLIDAY_TAILS:
        name = name.removesuffix(tail)
    return name
