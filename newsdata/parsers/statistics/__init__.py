"""Figures and what is said of them: an article → its statistics, in reading order.

quantities, units, qualifiers, exclusions   numbers with a unit, in any text
sentences                                   sentences and clauses around them
selection                                   which of them are statistics
links, heads, nouns, series                 the words before and behind them
readings, carrying, amounts, relatives,
indicators                                  what each measures
transformations                             level, growth rate, change, share, multiple; the sign
periods                                     of when, and compared with what
statuses, areas, attributions               fact or target, where, who says so
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date as Date  # noqa: N812
from typing import TypeAlias

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Statistic
from newsdata.parsers.statistics.areas import areas_in
from newsdata.parsers.statistics.attributions import Voices, source_in
from newsdata.parsers.statistics.indicators import Reader
from newsdata.parsers.statistics.named import unit_in_head
from newsdata.parsers.statistics.periods import Timeline, Timing
from newsdata.parsers.statistics.quantities import Quantity, find_quantities, quantities_of
from newsdata.parsers.statistics.readings import Reading
from newsdata.parsers.statistics.sentences import Sentence, sentences
from newsdata.parsers.statistics.statuses import Outlook, agenda_in
from newsdata.spans import Interval, Passage

__all__ = ["read_statistics"]


def read_statistics(
    article: Article, *, date: Date | None = None, said: Sequence[tuple[tuple[Interval, ...], str]] = ()
) -> tuple[Statistic, ...]:
    """The statistics of an article: of its heads first, then of its body, then of its captions.

    `date` is the day of the issue: 去年 and 到2030年 are read against it. `said` tells who speaks where
    (intervals of the page, name): what a speaker says is attributed to him.
    """
    voices = Voices(said)
    filed = article.dateline.date if article.dateline else None
    timeline = Timeline(date, told=filed, openings=[head.text for head in article.heads])
    told = [
        (passage, readings)
        for passage, quantities in _with_quantities(list(_passages(article)))
        if (readings := _read(passage.text, quantities))
    ]
    timings = iter(
        timeline.read_all(
            [
                (passage.text, [reading.quantity for _, readings in sentences_read for reading in readings])
                for passage, sentences_read in told
            ]
        )
    )
    found: list[Statistic] = []
    for passage, sentences_read in told:
        found += _statistics(passage, sentences_read, timings, date, voices)
    return tuple(found)


def _with_quantities(passages: Sequence[Passage]) -> Iterator[tuple[Passage, list[Quantity]]]:
    """The passages in which quantities stand, with these; the rows of a table in the unit of its head."""
    unit = None
    for passage, quantities in zip(passages, quantities_of([p.text for p in passages]), strict=True):
        unit = unit_in_head(passage.text) or unit
        if unit and _is_row(passage.text):
            quantities = find_quantities(passage.text, unit=unit)
        if quantities:
            yield passage, quantities


_LONGEST_ROW = 30
_MARKS_OF_SENTENCES = re.compile("[，。；：！？（]")


def _is_row(text: str) -> bool:
    """Whether a text looks like a row of a table or chart, whose numbers have their unit in its head."""
    return len(text) <= _LONGEST_ROW and not _MARKS_OF_SENTENCES.search(text)


def _passages(article: Article) -> Iterator[Passage]:
    yield from article.heads
    for section in article.sections:
        if section.heading:
            yield section.heading
        yield from section.paragraphs
    yield from article.captions


_Read: TypeAlias = list[tuple[Sentence, Sequence[Reading]]]
"""The sentences of a paragraph in which something is told by figures, with what these measure."""


def _read(text: str, quantities: Sequence[Quantity]) -> _Read:
    reader = Reader(text)
    read = [(sentence, reader.read(sentence)) for sentence in sentences(text, quantities)]
    return [(sentence, readings) for sentence, readings in read if readings]


def _statistics(
    passage: Passage, told: _Read, timings: Iterator[Timing], date: Date | None, voices: Voices
) -> Iterator[Statistic]:
    text = passage.text
    source = None
    agenda = agenda_in(text)
    for sentence, readings in told:
        source = source_in(text, sentence.start, sentence.end) or source
        surroundings = _Surroundings(passage, sentence, date, source, agenda)
        for reading in readings:
            yield surroundings.statistic(reading, next(timings), voices)


class _Surroundings:
    """What a sentence says of all its figures: read once, asked for each."""

    def __init__(
        self, passage: Passage, sentence: Sentence, date: Date | None, source: str | None, agenda: int
    ) -> None:
        self._passage = passage
        self._text = passage.text[sentence.start : sentence.end].strip()
        self._source = source
        last = sentence.clauses[-1].end
        self._areas = areas_in(passage.text, sentence.start, last)
        self._outlook = Outlook(passage.text, sentence.start, last, date, agenda)

    def statistic(self, reading: Reading, timing: Timing, voices: Voices) -> Statistic:
        quantity = reading.quantity
        mention = self._passage.cut(quantity.start, quantity.end)
        value, lower, upper = _signed(quantity, negative=reading.negative)
        return Statistic(
            mention=mention,
            sentence=self._text,
            indicator=reading.indicator,
            value=value,
            lower=lower,
            upper=upper,
            qualifier=quantity.qualifier,
            decimals=quantity.decimals,
            unit=quantity.unit,
            unit_code=quantity.unit_code,
            unit_kind=quantity.unit_kind,
            multiplier=quantity.multiplier,
            measure=reading.measure,
            comparison=timing.comparison,
            base_period=timing.base_period,
            period=timing.period,
            status=self._outlook.at(quantity.start),
            area=self._area(quantity.start),
            attribution=voices.at(mention.start) or self._source,
        )

    def _area(self, place: int) -> str | None:
        """The last place named before a figure."""
        before = bisect_right(self._areas, (place, "\uffff"))
        return self._areas[before - 1][1] if before else None


def _signed(quantity: Quantity, *, negative: bool) -> tuple[float | None, float | None, float | None]:
    """The value and its bounds; of a fall all are negative, and the bounds change places."""
    if not negative:
        return quantity.value, quantity.lower, quantity.upper
    return _opposite(quantity.value), _opposite(quantity.upper), _opposite(quantity.lower)


def _opposite(number: float | None) -> float | None:
    return None if number is None else -number
