"""Figures and what is said of them: an article → its statistics, in reading order.

quantities   numbers with a unit, in any text
indicators   which of them are statistics, and what each measures
periods      of when, and compared with what
statuses     fact or target
areas        where (ranked_places: places no table could list)
attributions who says so
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Period, Statistic
from newsdata.parsers.statistics.areas import areas_in
from newsdata.parsers.statistics.attributions import Said, Voices, source_in
from newsdata.parsers.statistics.indicators import Reader
from newsdata.parsers.statistics.indicators.readings import Reading
from newsdata.parsers.statistics.indicators.sentences import Sentence, sentences
from newsdata.parsers.statistics.periods import Timeline, Timing
from newsdata.parsers.statistics.quantities import Quantity, find_quantities, quantities_of
from newsdata.parsers.statistics.quantities.currencies import currency_from_here, in_currency
from newsdata.parsers.statistics.quantities.named import unit_in_head
from newsdata.parsers.statistics.statuses import (
    ACTUAL,
    NOTHING_PLANNED,
    Outlook,
    agenda_in,
    announces_plans,
    speaks_of_plans,
    tells_survey,
)
from newsdata.spans import Passage

__all__ = ["read_statistics"]


def read_statistics(
    article: Article, *, date: datetime.date | None = None, said: Said = ()
) -> tuple[Statistic, ...]:
    """The statistics of an article: of its heads first, then of its body, then of its captions.

    `date` is the day of the issue: 去年 and 到2030年 are read against it. `said` tells who speaks where
    (intervals of the page, name): what a speaker says is attributed to him.
    """
    voices = Voices(said)
    filed = article.dateline.date if article.dateline else None
    timeline = Timeline(date, told=filed, openings=[head.text for head in article.heads])
    told = [
        (passage, heading, readings)
        for passage, heading, quantities in _with_quantities(list(_passages(article)))
        if (readings := _read(passage.text, quantities))
    ]
    timings = iter(
        timeline.read_all(
            [
                (passage.text, [reading.quantity for _, readings in sentences_read for reading in readings])
                for passage, _, sentences_read in told
            ],
            headings=[heading for _, heading, _ in told],
        )
    )
    found: list[Statistic] = []
    for passage, heading, sentences_read in told:
        found += _statistics(passage, heading, sentences_read, timings, date, voices)
    return tuple(found)


def _with_quantities(passages: Sequence[_Headed]) -> Iterator[tuple[Passage, str, list[Quantity]]]:
    """The passages in which quantities stand, with these; the rows of a table in the unit of its head."""
    unit = currency = None
    texts = [passage.text for passage, _ in passages]
    for (passage, heading), quantities in zip(passages, quantities_of(texts), strict=True):
        if "单位" in passage.text:
            unit = unit_in_head(passage.text) or unit
        if unit and _is_row(passage.text):
            quantities = find_quantities(passage.text, unit=unit)
        here = currency_from_here(passage.text) if "下同" in passage.text else None
        currency = here[0] if here else currency
        if currency:
            quantities = in_currency(quantities, currency, here[1] if here else 0)
        if quantities:
            yield passage, heading, quantities


_LONGEST_ROW = 30
_MARKS_OF_SENTENCES = re.compile("[，。；：！？（]")


def _is_row(text: str) -> bool:
    """Whether a text looks like a row of a table or chart, whose numbers have their unit in its head."""
    return len(text) <= _LONGEST_ROW and not _MARKS_OF_SENTENCES.search(text)


_Headed: TypeAlias = tuple[Passage, str]
"""A passage with the crosshead it stands under; empty where it stands under none."""


def _passages(article: Article) -> Iterator[_Headed]:
    for head in article.heads:
        yield head, ""
    for section in article.sections:
        heading = section.heading.text if section.heading else ""
        if section.heading:
            yield section.heading, ""
        for paragraph in section.paragraphs:
            yield paragraph, heading
    for caption in article.captions:
        yield caption, ""


_Read: TypeAlias = list[tuple[Sentence, Sequence[Reading]]]
"""The sentences of a paragraph in which something is told by figures, with what these measure."""


def _read(text: str, quantities: Sequence[Quantity]) -> _Read:
    reader = Reader(text)
    read = [(sentence, reader.read(sentence)) for sentence in sentences(text, quantities)]
    return [(sentence, readings) for sentence, readings in read if readings]


def _statistics(
    passage: Passage,
    heading: str,
    told: _Read,
    timings: Iterator[Timing],
    date: datetime.date | None,
    voices: Voices,
) -> Iterator[Statistic]:
    text = passage.text
    source = area = None
    planned = announces_plans(heading)
    plans = planned or speaks_of_plans(text)
    agenda = 0 if planned else agenda_in(text) if plans else -1
    for sentence, readings in told:
        start, end, last = sentence.start, sentence.end, sentence.clauses[-1].end
        source = source_in(text, start, end) or source
        areas: Sequence[tuple[int, str]] = areas_in(text, start, last)
        if area and not areas and _goes_into_parts(text, start):
            areas = [(start, area)]
        said = _Said(text[start:end].strip(), source, areas)
        area = said.area(last)
        outlook = NOTHING_PLANNED
        if plans and not tells_survey(text, start, last):
            outlook = Outlook(text, start, last, date, agenda)
        for reading in readings:
            status = outlook.at(reading.quantity.start)
            timing = next(timings)
            if date and timing.period and status == ACTUAL and _is_carried_ahead(timing.period, said, date):
                timing = timing._replace(period=None)
            yield _statistic(passage, said, reading, timing, status, voices)


_AMONG = "其中"
_FAR_INTO = 3


def _goes_into_parts(text: str, start: int) -> bool:
    """Whether a sentence tells the parts of what the one before told, so that it is of the same place."""
    return text.startswith(_AMONG, text.find(_AMONG, start, start + _FAR_INTO + len(_AMONG)))


class _Said(NamedTuple):
    """What a sentence says of all its figures: its text, the source and the places that it names."""

    text: str
    source: str | None
    areas: Sequence[tuple[int, str]]

    def area(self, place: int) -> str | None:
        """The last place named before a figure."""
        before = bisect_right(self.areas, (place, "\uffff")) if self.areas else 0
        return (self.areas[before - 1][1] or None) if before else None


def _is_carried_ahead(period: Period, said: _Said, date: datetime.date) -> bool:
    """Whether a fact is told under a time to come, which only another sentence named."""
    return period.start is not None and period.start > date and period.text not in said.text


def _statistic(
    passage: Passage, said: _Said, reading: Reading, timing: Timing, status: str, voices: Voices
) -> Statistic:
    quantity, indicator, measure, negative, _, _, _ = reading
    printed, start, end, value, lower, upper, qualifier, decimals, unit, code, kind, multiplier = quantity
    if negative:
        value, lower, upper = _opposite(value), _opposite(upper), _opposite(lower)
    spans = passage.locate(start, end)
    # In the order of the fields: naming them would cost more than all the rest.
    return Statistic(
        Passage(printed, spans), said.text, indicator,
        value, lower, upper, qualifier, decimals, unit, code, kind, multiplier, measure,
        timing.comparison, timing.base_period, timing.period,
        status, said.area(start), voices.at(spans[0][0]) or said.source,
    )  # fmt: skip


def _opposite(number: float | None) -> float | None:
    return None if number is None else -number
