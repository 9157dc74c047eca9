"""The left half of the road: what came in → what a page holds, validated, and what was left over.

Pages of one issue are read together, because an article may go on on another page. Their texts
are laid end to end in a `Volume`; parsers see one text, and only `rows` turns places in it into
spans of the sources.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, partial
from typing import Any, NamedTuple, TypeVar

from pydantic import TypeAdapter, ValidationError

from newsdata.extract.genres import genre_of
from newsdata.extract.printed import Print
from newsdata.extract.rows import Desk, Row
from newsdata.layout.articles import Article as ArticleLayout
from newsdata.layout.articles import Masthead, PageLayout
from newsdata.layout.volumes import read_volume
from newsdata.models import Article, Interview, Page, Reject, RejectKind, Rooted, Source, Speech, Statistic
from newsdata.models.identifiers import source_id
from newsdata.parsers import drafts
from newsdata.parsers.interviews import read_interview
from newsdata.parsers.people import introductions
from newsdata.parsers.quotations import read_quotations
from newsdata.parsers.speeches import read_speeches
from newsdata.parsers.statistics import read_statistics
from newsdata.spans import Interval, Volume
from newsdata.text.inputs import Input, read_text

Model = TypeVar("Model", bound=Rooted)


def parse(
    text_or_bytes: str | bytes,
    /,
    *,
    name: str = "page",
    publication: str | None = None,
    date: datetime.date | str | None = None,
    page: str | None = None,
    uri: str | None = None,
) -> Page:
    r"""Read one newspaper page: its articles, interviews, speeches and statistics.

    Args:
        text_or_bytes: the page's text, or its bytes (UTF-8, UTF-16 with a byte order mark, or GB18030).
        name: what to call it in records and messages, usually the file's name.
        publication: the newspaper.
        date: the day of the issue (a date, or its ISO form); 去年 and 上月 are read against it.
        page: the page as printed in the newspaper.
        uri: where the page can be found.

    Raises:
        PageError: if the bytes can't be decoded, or the text is empty or no text.
        UsageError: if `date` is no date.

    >>> text = "云港外贸增势强劲\n　　本报讯 一季度，全市进出口总额达86.4亿元，同比增长9.2%。"
    >>> page = parse(text, date="2026-04-20")
    >>> [(figure.indicator, figure.value, figure.unit) for figure in page.statistics]
    [('进出口总额', 8640000000.0, '元'), ('进出口总额', 9.2, '%')]
    """
    read = read_text(text_or_bytes, name=name, publication=publication, date=date, page=page, uri=uri)
    return read_issue([read])[0]


def read_issue(inputs: Sequence[Input]) -> list[Page]:
    """Read pages of one issue, in the order given; the result has a page for each.

    An article that goes on on another of these pages is one record, and belongs to the page it
    begins on.
    """
    printed = Print(Volume.bind(page.text for page in inputs))
    identifiers = [source_id(page.sha256) for page in inputs]
    date = next((page.date for page in inputs if page.date), None)
    layouts = read_volume(printed.read, pages=[page.page for page in inputs], date=date)
    texts = {identifier: page.text for identifier, page in zip(identifiers, inputs, strict=True)}
    return [
        _page(page, layout, Desk(printed, identifiers, number), texts)
        for number, (page, layout) in enumerate(zip(inputs, layouts, strict=True))
    ]


def _page(page: Input, layout: PageLayout, desk: Desk, texts: Mapping[str, str]) -> Page:
    source = _source(page, layout.masthead, desk)
    harvest = _Harvest([], [], [], [])
    for article in layout.articles:
        harvest.gather(article, desk.of_article(article), source.date)
    checked = _Checked(source, texts)
    restored = partial(desk.page.restored, home=desk.home)
    return Page(
        source=source,
        articles=checked.records(Article, "article", restored(harvest.articles)),
        interviews=checked.records(Interview, "interview", restored(harvest.interviews)),
        speeches=checked.records(Speech, "speech", restored(harvest.speeches)),
        statistics=checked.records(Statistic, "statistic", restored(harvest.statistics)),
        rejects=tuple(checked.rejects),
        unclaimed=desk.spans(layout.unclaimed),
    )


def _source(page: Input, masthead: Masthead, desk: Desk) -> Source:
    """The source's record; what nobody said of the page, its masthead may."""
    return Source(
        source_id=desk.source_id,
        name=page.name,
        sha256=page.sha256,
        encoding=page.encoding,
        publication=page.publication or desk.page.restored(masthead.publication, desk.home),
        date=page.date or masthead.date,
        page=page.page or masthead.page,
        uri=page.uri,
        characters=len(page.text),
        text=page.text,
    )


class _Harvest(NamedTuple):
    """The rows of one page, table by table."""

    articles: list[Row]
    interviews: list[Row]
    speeches: list[Row]
    statistics: list[Row]

    def gather(self, article: ArticleLayout, desk: Desk, date: datetime.date | None) -> None:
        """Put an article through all parsers."""
        people = introductions(article)
        interview = read_interview(article, people)
        quotations = read_quotations(article, people, interview)
        speeches = read_speeches(article, people, quotations, interview, date)
        figures = read_statistics(article, date=date, said=_said(interview, quotations))
        genre = genre_of(article, interview=interview is not None, speech=bool(speeches))
        self.articles.append(desk.article(article, len(self.articles), genre, quotations))
        if interview:
            self.interviews.append(desk.interview(interview))
        self.speeches.extend(desk.speech(speech) for speech in speeches)
        self.statistics.extend(desk.statistic(figure, position) for position, figure in enumerate(figures))


def _said(
    interview: drafts.Interview | None, quotations: Iterable[drafts.Quotation]
) -> list[tuple[tuple[Interval, ...], str]]:
    """Who speaks where: what lets a figure be attributed to a speaker."""
    said = [
        (paragraph.spans, _called(exchange.answer.speaker))
        for exchange in (interview.exchanges if interview else ())
        if exchange.answer.speaker
        for paragraph in exchange.answer.paragraphs
    ]
    said += [(quotation.content.spans, _called(quotation.speaker)) for quotation in quotations]
    return said


def _called(speaker: drafts.Speaker) -> str:
    """What to call somebody in one word: the name, or the words used instead of one."""
    return speaker.name or speaker.description or speaker.office


class _Checked:
    """Rows made into records; those that fail their model, or don't stand on the page, are rejects."""

    def __init__(self, source: Source, texts: Mapping[str, str]) -> None:
        self.source = source
        self.texts = texts
        self.rejects: list[Reject] = []

    def records(self, model: type[Model], kind: RejectKind, rows: list[Row]) -> tuple[Model, ...]:
        """The rows' records; what is refused is put with the rejects."""
        try:
            made = _adapter(model).validate_python(rows)
        except ValidationError:
            made = tuple(record for row in rows if (record := self._record(model, kind, row)))
        return tuple(record for record in made if self._stands_on_the_page(record, kind))

    def _record(self, model: type[Model], kind: RejectKind, row: Row) -> Model | None:
        try:
            return model.model_validate(row)
        except ValidationError as error:
            faults = "; ".join(_fault(fault) for fault in error.errors(include_url=False))
            self._reject(kind, "invalid_record", faults, json.dumps(row, ensure_ascii=False, default=str))
            return None

    def _stands_on_the_page(self, record: Rooted, kind: RejectKind) -> bool:
        for part in record.grounded_parts():
            if not part.is_grounded(self.texts, record.source_id):
                message = f"its text is not what stands at its spans: {part.text[:40]}"
                self._reject(kind, "ungrounded", message, record.model_dump_json())
                return False
        return True

    def _reject(self, kind: RejectKind, code: str, message: str, record: str) -> None:
        source = self.source
        self.rejects.append(
            Reject(
                source_id=source.source_id,
                name=source.name,
                kind=kind,
                code=code,
                message=message,
                spans=(),
                record=record,
            )
        )


def _fault(fault: Any) -> str:
    return f"{'.'.join(map(str, fault['loc'])) or 'record'}: {fault['msg']}"


@cache
def _adapter(model: type[Model]) -> TypeAdapter[tuple[Model, ...]]:
    return TypeAdapter(tuple[model, ...])  # type: ignore[valid-type]  # a type made at run time
