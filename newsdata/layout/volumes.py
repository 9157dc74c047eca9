"""Several pages of one issue: articles that go on from one page to another are one.

The halves of an article are found by what their jump lines say (下转第二版, 上接第一版) and by their
headlines; the whole belongs to the page it begins on.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from newsdata.layout.articles import Article, PageLayout, Section
from newsdata.layout.healing import goes_on
from newsdata.layout.pages import read_page
from newsdata.layout.setting import Setting
from newsdata.layout.subjects import share
from newsdata.spans import Interval, Passage, Volume, merge
from newsdata.zh.numerals import read_number

ALIKE = 0.4
"""Two headlines that share such a part of their words are those of one article."""


BOTH = 2
"""Both jump lines name the page where the other stands."""

MOST_OPEN = 50
"""So many articles at most are looked back at for a first half."""

Place: TypeAlias = tuple[int, int]
"""Which page, and which article on it."""


def join_halves(pages: Sequence[Sequence[Article]], numbers: Sequence[str | None]) -> list[list[Article]]:
    """Puts together the articles that jump lines tie, on one page or across pages.

    `numbers` are the pages' numbers as printed, where they are known. An article whose other
    half is not here stays as it is.
    """
    labels = [page_number(number) for number in numbers]
    kept: list[list[list[Article]]] = [[] for _ in pages]
    open_ends: list[Place] = []
    for page, articles in enumerate(pages):
        for article in articles:
            place = _first_half(article, page, kept, open_ends, labels)
            if place is None:
                place = (page, len(kept[page]))
                kept[page].append([article])
            else:
                open_ends.remove(place)
                kept[place[0]][place[1]].append(article)
            if article.ends_elsewhere:
                open_ends = [*open_ends[-MOST_OPEN:], place]
    return [[join(parts) for parts in page] for page in kept]


def _first_half(
    later: Article,
    page: int,
    kept: Sequence[Sequence[Sequence[Article]]],
    open_ends: Sequence[Place],
    labels: Sequence[str | None],
) -> Place | None:
    """Where the article stands that goes on here: the likeliest that fits, the nearest of equals."""
    best: tuple[float, Place] | None = None
    for number, position in open_ends if later.begins_elsewhere else ():
        parts = kept[number][position]
        named = _agreement(number, page, parts[-1], later, labels)
        fit = _fit(parts[0], later, named=named)
        if fit > 0:
            best = max(best or (0.0, (0, 0)), (fit, (number, position)))
    return best[1] if best else None


def _agreement(
    first: int, second: int, earlier: Article, later: Article, labels: Sequence[str | None]
) -> int | None:
    """How many of the two jump lines name the other's page; None if one names a third page."""
    if first == second:
        return 0
    named = (
        _agree(page_number(later.continued_from), labels[first]),
        _agree(page_number(earlier.continued_on), labels[second]),
    )
    return None if -1 in named else sum(named)


def _fit(earlier: Article, later: Article, *, named: int | None) -> float:
    """How well two halves fit: by the pages they name, and by their headlines."""
    if named is None:
        return 0.0
    heads = _likeness(earlier, later)
    if heads is not None and heads < ALIKE and named < BOTH:
        return 0.0
    return 1.0 + named + 2 * (heads or 0.0)


def _agree(said: str | None, printed: str | None) -> int:
    """1 if two page numbers are the same, -1 if they are not, 0 if one is not known."""
    if said is None or printed is None:
        return 0
    return 1 if said == printed else -1


def _likeness(earlier: Article, later: Article) -> float | None:
    """Which part of the later headline's words is in the earlier heads; None without a headline."""
    mine = "".join(passage.text for passage in later.headline)
    return share(mine, "".join(passage.text for passage in earlier.heads)) if mine else None


def page_number(printed: str | None) -> str | None:
    """A page's number without the words around it.

    >>> page_number("第二版"), page_number("02"), page_number("A3版"), page_number("要闻版")
    ('2', '2', 'A3', None)
    """
    found = _NUMBER.search(printed or "")
    if not found:
        return None
    number = read_number(found[2])
    return f"{found[1]}{number}" if number is not None else None


_NUMBER = re.compile(r"([A-Z]?)0*([1-9][0-9]*|[一二三四五六七八九十]+)")


# ------------------------------------------------------------------ joining


def join(parts: Sequence[Article]) -> Article:
    """One article of its parts, in their order; a paragraph that a jump cuts is healed."""
    first, last = parts[0], parts[-1]
    if first is last:
        return first
    return replace(
        first,
        byline=tuple(dict.fromkeys(name for part in parts for name in part.byline)),
        dateline=next((part.dateline for part in parts if part.dateline), None),
        credit=next((part.credit for part in parts if part.credit), None),
        continued_from=next((part.continued_from for part in parts if part.continued_from), None),
        continued_on=next((part.continued_on for part in reversed(parts) if part.continued_on), None),
        sections=_joined(parts),
        captions=tuple(caption for part in parts for caption in part.captions),
        spans=merge(span for part in parts for span in part.spans),
        ends_elsewhere=last.ends_elsewhere,
    )


def _joined(parts: Sequence[Article]) -> tuple[Section, ...]:
    """The sections of all parts; text without a crosshead goes on in the section before."""
    headings: list[Passage | None] = []
    paragraphs: list[list[list[Passage]]] = []
    for section in (section for part in parts for section in part.sections):
        pieces = list(section.paragraphs)
        if section.heading or not paragraphs:
            headings.append(section.heading)
            paragraphs.append([])
        elif pieces and paragraphs[-1] and _is_cut(paragraphs[-1][-1][-1], pieces[0]):
            paragraphs[-1][-1].append(pieces.pop(0))
        paragraphs[-1].extend([piece] for piece in pieces)
    return tuple(
        Section(heading, tuple(map(Passage.join, section)))
        for heading, section in zip(headings, paragraphs, strict=True)
    )


def _is_cut(earlier: Passage, later: Passage) -> bool:
    return goes_on(earlier.text, later.text, indent=0, setting=_ACROSS)


_ACROSS = Setting(depth=1, spacing=0)
"""Across a jump a paragraph may be cut anywhere, after a few words too."""


# ------------------------------------------------------------------ pages of a volume


def read_volume(
    volume: Volume, *, pages: Sequence[str | None], date: datetime.date | None = None
) -> tuple[PageLayout, ...]:
    r"""Takes several pages of one issue apart; offsets are into the volume's text.

    `pages` are the pages' numbers, where the caller knows them; else their mastheads may tell.
    An article that goes on on another page is one, on the page it begins on.

    >>> first = "港口扩建\n　　港口扩建今年动工，（下转第2版）\n"
    >>> volume = Volume.bind([first, "（上接第1版）三年完成。\n"])
    >>> pages = read_volume(volume, pages=["1", "2"])
    >>> [article.paragraphs[0].text for page in pages for article in page.articles]
    ['港口扩建今年动工，三年完成。']
    """
    ends = [*volume.starts[1:], len(volume.text)]
    layouts = [
        _shifted(read_page(volume.text[start:end], date=date), start)
        for start, end in zip(volume.starts, ends, strict=True)
    ]
    numbers = [number or layout.masthead.page for number, layout in zip(pages, layouts, strict=True)]
    articles = join_halves([layout.articles for layout in layouts], numbers)
    return tuple(
        replace(layout, articles=tuple(mine)) for layout, mine in zip(layouts, articles, strict=True)
    )


def _shifted(layout: PageLayout, by: int) -> PageLayout:
    """The same layout, its offsets moved to where the page begins in the volume."""
    if not by:
        return layout
    return replace(
        layout,
        articles=tuple(_moved(article, by) for article in layout.articles),
        furniture=_move(layout.furniture, by),
        unclaimed=_move(layout.unclaimed, by),
    )


def _moved(article: Article, by: int) -> Article:
    def moved(passages: Iterable[Passage]) -> tuple[Passage, ...]:
        return tuple(Passage(passage.text, _move(passage.spans, by)) for passage in passages)

    def section(old: Section) -> Section:
        return Section(next(iter(moved((old.heading,)))) if old.heading else None, moved(old.paragraphs))

    return replace(
        article,
        kicker=moved(article.kicker),
        headline=moved(article.headline),
        deck=moved(article.deck),
        sections=tuple(map(section, article.sections)),
        captions=moved(article.captions),
        spans=_move(article.spans, by),
    )


def _move(spans: tuple[Interval, ...], by: int) -> tuple[Interval, ...]:
    return tuple((start + by, end + by) for start, end in spans)
