"""Several pages at once: each taken apart by itself, its places then counted in the whole volume."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date as Date  # noqa: N812

from newsdata.layout import read_layout
from newsdata.layout.articles import Article, PageLayout, Section
from newsdata.spans import Interval, Passage, Volume


def read_volume(
    volume: Volume, *, pages: Sequence[str | None], date: Date | None = None
) -> tuple[PageLayout, ...]:
    """Takes the pages of one issue apart; offsets are code points of the volume's text.

    `pages` are the pages' numbers as printed, where known; `date` is the day of the issue.
    """
    if len(volume.starts) == 1:
        return (read_layout(volume.text, date=date),)
    ends = [*volume.starts[1:], len(volume.text)]
    return tuple(
        _shifted(read_layout(volume.text[start:end], date=date), start)
        for start, end in zip(volume.starts, ends, strict=True)
    )


def _shifted(page: PageLayout, shift: int) -> PageLayout:
    return replace(
        page,
        articles=tuple(_article(article, shift) for article in page.articles),
        furniture=_intervals(page.furniture, shift),
        unclaimed=_intervals(page.unclaimed, shift),
    )


def _article(article: Article, shift: int) -> Article:
    return replace(
        article,
        kicker=_passages(article.kicker, shift),
        headline=_passages(article.headline, shift),
        deck=_passages(article.deck, shift),
        sections=tuple(
            Section(
                section.heading and _passage(section.heading, shift), _passages(section.paragraphs, shift)
            )
            for section in article.sections
        ),
        captions=_passages(article.captions, shift),
        spans=_intervals(article.spans, shift),
    )


def _passages(passages: Iterable[Passage], shift: int) -> tuple[Passage, ...]:
    return tuple(_passage(passage, shift) for passage in passages)


def _passage(passage: Passage, shift: int) -> Passage:
    return Passage(passage.text, _intervals(passage.spans, shift))


def _intervals(intervals: Iterable[Interval], shift: int) -> tuple[Interval, ...]:
    return tuple((start + shift, end + shift) for start, end in intervals)
