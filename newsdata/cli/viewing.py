"""A readable look at a release or a page: what was printed, who said what, and the figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    speaking = _with_figures(found, wanted.word)
    chosen = (article for article in found.articles if _is_wanted(article, speaking, wanted.word))
    first = list(islice(chosen, wanted.limit))
    for shown in _with_all(found, first, wanted.word):
        _print(console, shown, wanted)
    rest = sum(1 for _ in chosen)
    more = f", {rest:,} more with --limit" if rest else ""
    console.print(f"{len(first) + rest:,} articles{f' with {wanted.word}' if wanted.word else ''}{more}")


def _with_figures(found: Release | Page, word: str | None) -> set[str]:
    """The articles that have a figure with the word."""
    if not word:
        return set()
    return {figure.article_id for figure in found.statistics if _speaks_of(figure, word)}


def _is_wanted(article: Article, speaking: set[str], word: str | None) -> bool:
    if not word or word in (article.headline or "") or article.article_id in speaking:
        return True
    return any(_says(said, word) for said in article.quotations)


def _with_all(found: Release | Page, articles: Sequence[Article], word: str | None) -> Iterator[Shown]:
    """Articles with their sources, and with their quotations and figures, or those that have the word."""
    sources = {source.source_id: source for source in _sources(found, articles)}
    figures: dict[str, list[Statistic]] = {}
    for figure in _statistics(found, articles):
        figures.setdefault(figure.article_id, []).append(figure)
    for article in articles:
        every = not word or word in (article.headline or "")
        said = [one for one in article.quotations if every or _says(one, word or "")]
        own = [one for one in figures.get(article.article_id, ()) if every or _speaks_of(one, word or "")]
        yield Shown(sources[article.source_id], article, tuple(said), tuple(own))


def _sources(found: Release | Page, articles: Sequence[Article]) -> Iterable[Source]:
    if isinstance(found, Page):
        return [found.source]
    return found.having(Source, "source_id", {article.source_id for article in articles})


def _statistics(found: Release | Page, articles: Sequence[Article]) -> Iterable[Statistic]:
    if isinstance(found, Page):
        return found.statistics
    return found.having(Statistic, "article_id", {article.article_id for article in articles})


def _says(said: Quotation, word: str) -> bool:
    return word in said.text or word in _who(said.speaker)


def _speaks_of(figure: Statistic, word: str) -> bool:
    return word in figure.indicator or word in figure.sentence


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
    return f"{person.office}{person.name}" if person.name else person.description or person.office
