"""Pages of the samples, read, and what was found on them as text that a reviewer can check.

A portrait leaves out ids and offsets (invariants check those) and shortens long paragraphs to
their ends; all else that a page holds is in it, one line for each thing found.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import newsdata
from newsdata import Article, Interview, Page, Speech, Statistic
from newsdata.extract import read_issue
from newsdata.models import Passage, Period, Person, Quotation, Turn
from newsdata.publishing.plan import in_order, issues
from newsdata.text.catalogue import Entry, catalogue

SAMPLES = Path(newsdata.__file__).parent / "samples"

SHOWN = 18
"""So many characters are shown of either end of a paragraph."""


@cache
def sample_pages() -> tuple[Page, ...]:
    """All pages of the samples, each read with the others of its issue."""
    entries = [entry for entry in catalogue([SAMPLES]) if isinstance(entry, Entry)]
    return tuple(
        page for issue in issues(in_order(entries)) for page in read_issue([entry.read() for entry in issue])
    )


def portrait(page: Page) -> str:
    """What was found on a page, line by line."""
    return "\n".join(_page(page)) + "\n"


def _page(page: Page) -> Iterator[str]:
    source = page.source
    yield f"{source.name}: {source.publication}, {source.date}, {source.page}; {source.encoding}"
    for article in page.articles:
        yield ""
        yield from _article(article)
        for interview in page.interviews:
            if interview.article_id == article.article_id:
                yield from _interview(interview)
        for speech in page.speeches:
            if speech.article_id == article.article_id:
                yield from _speech(speech)
        yield from _statistics([s for s in page.statistics if s.article_id == article.article_id])
    for reject in page.rejects:
        yield f"rejected: {reject.message}"
    for span in page.unclaimed:
        yield f"unclaimed: {source.text[span.start : span.end]}"


def _article(article: Article) -> Iterator[str]:
    yield f"[{article.position}] {article.genre}: {article.headline}"
    for name in ("rubric", "kicker", "deck", "credit", "continued_from", "continued_on"):
        if getattr(article, name):
            yield f"  {name}: {getattr(article, name)}"
    if article.byline:
        yield "  byline: " + ", ".join(map(_person, article.byline))
    if article.dateline:
        line = article.dateline
        yield f"  dateline: {line.text} ({line.agency}, {line.place}, {line.date})"
    for section in article.sections:
        if section.heading:
            yield f"  # {section.heading}"
        for paragraph in section.paragraphs:
            yield f"    {_ends(paragraph)}"
    for caption in article.captions:
        yield f"  caption: {_ends(caption)}"
    yield from map(_quotation, article.quotations)


def _quotation(quotation: Quotation) -> str:
    return f"  “{quotation.kind}” {_person(quotation.speaker)} | {quotation.cue} | {_ends(quotation)}"


def _interview(interview: Interview) -> Iterator[str]:
    yield f"  interview about {interview.subject}"
    for role, people in (("interviewers", interview.interviewers), ("interviewees", interview.interviewees)):
        if people:
            yield f"    {role}: " + "; ".join(map(_person, people))
    for exchange in interview.exchanges:
        yield f"    Q {_turn(exchange.question)}"
        yield f"    A {_turn(exchange.answer)}"


def _turn(turn: Turn) -> str:
    speaker = (turn.speaker.name or turn.speaker.description) if turn.speaker else None
    return f"{speaker}: " + " / ".join(map(_ends, turn.paragraphs))


def _speech(speech: Speech) -> Iterator[str]:
    yield f"  speech, {speech.form}: {_person(speech.speaker)}; {speech.event}, {speech.date}, {speech.place}"
    for statement in speech.statements:
        yield f"    {statement.kind} | {statement.cue} | {_ends(statement)}"


def _statistics(statistics: list[Statistic]) -> Iterator[str]:
    if statistics:
        yield "  statistics"
    for figure in statistics:
        yield "    " + " | ".join(filter(None, _figure(figure)))


def _figure(figure: Statistic) -> Iterator[str]:
    yield figure.text
    yield figure.indicator
    bounds = (figure.lower, figure.upper)
    exact = bounds == (figure.value, figure.value)
    yield f"{_number(figure.value)} {figure.unit}" + (
        "" if exact else f" [{_number(bounds[0])}, {_number(bounds[1])}]"
    )
    yield " ".join(
        filter(
            None, (figure.unit_kind, figure.unit_code, f"10^{figure.multiplier}" * bool(figure.multiplier))
        )
    )
    yield (
        " ".join((figure.measure, figure.qualifier, figure.status))
        .replace(" exact", "")
        .replace(" actual", "")
    )
    yield f"decimals {figure.decimals}" if figure.decimals else ""
    yield f"{figure.comparison} {_period(figure.base_period)}".strip() if figure.comparison else ""
    yield _period(figure.period)
    yield f"in {figure.area}" if figure.area else ""
    yield f"by {figure.attribution}" if figure.attribution else ""


def _number(number: float | None) -> str:
    return "" if number is None else f"{number:,.10g}"


def _period(period: Period | None) -> str:
    return f"{period.text} {period.start or ''}…{period.end or ''}" if period else ""


def _person(person: Person) -> str:
    office = ", ".join(filter(None, (person.title, person.organization, person.description)))
    return f"{person.name or '–'} ({office})" if office else person.name or "–"


def _ends(passage: Passage | Quotation) -> str:
    """A text's two ends, and in how many pieces it stands on the page."""
    text = passage.text
    shown = text if len(text) <= 2 * SHOWN + 1 else f"{text[:SHOWN]}…{text[-SHOWN:]}"
    return shown + (f" ‹{len(passage.spans)} pieces›" if len(passage.spans) > 1 else "")
