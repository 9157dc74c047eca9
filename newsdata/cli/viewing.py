"""A readable look at a release or a page: what was printed, who said what, and the figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from newsdata.models import Article, Page, Person, Quotation, Source, Statistic
from newsdata.release import Release

_COMPARISONS = {"year_on_year": "同比", "period_on_period": "环比", "versus_period": "比"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to show: a word that must occur, figures, quotations, and how many articles."""

    word: str | None
    figures: bool
    quotes: bool
    limit: int


@dataclass(frozen=True, slots=True)
class Shown:
    """An article with what stands in it."""

    source: Source
    article: Article
    quotations: tuple[Quotation, ...]
    statistics: tuple[Statistic, ...]


def show(found: Release | Page, wanted: Wanted) -> None:
    """Prints the articles that are wanted, and how many there are."""
    console = Console(highlight=False)
    chosen = [shown for item in _articles(found) if (shown := _chosen(item, wanted))]
    for shown in islice(chosen, wanted.limit):
        _print(console, shown, wanted)
    rest = len(chosen) - wanted.limit
    more = f", {rest:,} more with --limit" if rest > 0 else ""
    console.print(f"{len(chosen):,} articles{f' with {wanted.word}' if wanted.word else ''}{more}")


def _articles(found: Release | Page) -> Iterator[Shown]:
    sources = [found.source] if isinstance(found, Page) else found.sources
    by_source = {source.source_id: source for source in sources}
    statistics: dict[str, list[Statistic]] = {}
    for figure in found.statistics:
        statistics.setdefault(figure.article_id, []).append(figure)
    for article in found.articles:
        figures = tuple(statistics.get(article.article_id, ()))
        yield Shown(by_source[article.source_id], article, article.quotations, figures)


def _chosen(shown: Shown, wanted: Wanted) -> Shown | None:
    """The article with what of it is wanted; a word chooses figures and quotations, or the whole article."""
    word = wanted.word
    if not word or word in (shown.article.headline or ""):
        return shown
    quotations = tuple(said for said in shown.quotations if word in said.text or word in _who(said.speaker))
    figures = tuple(figure for figure in shown.statistics if word in figure.indicator + figure.sentence)
    if not quotations and not figures:
        return None
    return Shown(shown.source, shown.article, quotations, figures)


def _print(console: Console, shown: Shown, wanted: Wanted) -> None:
    article = shown.article
    console.print(Text(article.headline or article.rubric or article.article_id, style="bold"))
    console.print(Text("  " + " · ".join(_particulars(shown)), style="dim"))
    if wanted.quotes:
        for said in shown.quotations:
            console.print(
                Padding(Text.assemble((f"{_who(said.speaker)}：", "cyan"), said.text), (0, 0, 0, 2))
            )
    if wanted.figures and shown.statistics:
        console.print(Padding(_figures(shown.statistics), (0, 0, 0, 2)))
    console.print()


def _particulars(shown: Shown) -> Iterator[str]:
    source, article = shown.source, shown.article
    page = source.page and f"{source.page.removesuffix('版')}版"
    issue = (source.publication, source.date and source.date.isoformat(), page)
    yield from (part for part in (*issue, article.rubric, article.genre, article.credit) if part)
    yield article.article_id


def _figures(statistics: Iterable[Statistic]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(justify="right", style="green")
    table.add_column()
    table.add_column(style="dim")
    for figure in statistics:
        table.add_row(figure.text or _figure(figure), figure.indicator, " ".join(_about(figure)))
    return table


def _figure(figure: Statistic) -> str:
    """The figure where its wording is not published."""
    value = figure.value if figure.value is not None else f"{figure.lower}—{figure.upper}"
    return f"{value}{figure.unit}"


def _about(figure: Statistic) -> Iterator[str]:
    if figure.period:
        yield figure.period.text
    if figure.comparison:
        yield _COMPARISONS[figure.comparison]
    if figure.status == "target":
        yield "目标"
    if figure.attribution:
        yield figure.attribution


def _who(person: Person) -> str:
    office = f"{person.organization or ''}{person.title or ''}"
    return f"{office}{person.name}" if person.name else person.description or office
