"""Of when a figure speaks: the period that a text names before it, and with what it is compared.

A period holds for the figures behind it, through the clauses of its sentence, until another
expression of time takes its place; 目前 and its like end it without a new one. It goes on into a
next sentence only where that sentence plainly continues the same account: with 其中, or with a
figure of growth. No period is better than a wrong one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, Protocol

from newsdata.parsers.drafts import Period
from newsdata.parsers.statistics.comparisons import (
    FALLING,
    GROWING,
    HELPERS,
    YEAR_ON_YEAR,
    Comparisons,
    Marker,
    Place,
)
from newsdata.parsers.statistics.dealing import deal_out
from newsdata.parsers.statistics.patterns import any_of
from newsdata.parsers.statistics.topics import Topic, find_topics, holds, is_own, is_whole, stands_apart
from newsdata.zh.dates import DateMention, find_dates, month_length


class Figure(Protocol):
    """What is needed of a quantity: its place in the paragraph."""

    @property
    def start(self) -> int:
        """Its first code point."""

    @property
    def end(self) -> int:
        """The code point behind it."""


class Timing(NamedTuple):
    """The period a figure speaks of, and what it is compared with.

    `comparison` is `year_on_year`, `period_on_period`, `versus_period` or None; `base_period` is the
    point that `versus_period` names.
    """

    period: Period | None
    comparison: str | None
    base_period: Period | None


_UNTIMED = Timing(None, None, None)


class Timeline:
    """What an article speaks of as it goes on: reads its paragraphs in their order.

    `reference` is the day of the issue, `told` the day the report was filed, if it is known.

    >>> from newsdata.parsers.statistics.quantities import find_quantities
    >>> text = "2024年，云港市粮食产量达30万吨，同比增长5%。"
    >>> timings = Timeline(None).read(text, find_quantities(text))
    >>> [(timing.period.text, timing.comparison) for timing in timings if timing.period]
    [('2024年', None), ('2024年', 'year_on_year')]
    """

    def __init__(self, reference: date | None, *, told: date | None = None):
        self._reference = reference
        self._told = told
        self._carried: Topic | None = None

    def read(self, text: str, figures: Sequence[Figure]) -> list[Timing]:
        """One timing for each of the figures of a paragraph, which are in the order of the text."""
        if not figures:
            return []
        dates = find_dates(text, self._reference, told=self._told)
        comparisons = Comparisons(text, dates)
        if not (dates or comparisons.markers):
            self._carried = None
            return [_UNTIMED] * len(figures)
        account = _Account(text, dates, comparisons, self._carried)
        timings = [account.timing(figure) for figure in figures]
        self._carried = account.handed_on()
        periods = deal_out(
            text,
            [(figure.start, figure.end) for figure in figures],
            [timing.period for timing in timings],
        )
        return [
            timing if timing.period is period else timing._replace(period=period)
            for timing, period in zip(timings, periods, strict=True)
        ]


_SENTENCE_END = re.compile(r"[。！？!?\n]+[”’」』）)]*")
_PART_END = re.compile("[；;]")
_CLAUSE_ENDS = "，,：:"
_LONGEST_CLAUSE = 300

_SAME = frozenset({"当年", "同年", "当月", "当日", "当天", "同日"})
"""Words that repeat a date, and say nothing new behind a finer one."""

_STRETCHES = frozenset({"month", "months", "quarter", "half", "full_year"})
"""Periods that statistics are told of, so that they hold on before a figure has been given."""

_FORECAST = re.compile("将|预计|有望|预测")
_FAR = re.compile("[同环]比|(?<![占对])[比较](?:上年|上一年|去年|上月)")
_NEAR = re.compile(f"{_FAR.pattern}|(?:{any_of(GROWING + FALLING)})(?:{any_of(HELPERS)})*[0-9０-９]")
"""Words in a sentence that go on with an account: from another paragraph, and from the sentence before."""

_PARTS = re.compile(r"[“\s　]*(?:其中|[分从按][^，,。]{1,12}[看分][，,])")
"""How a sentence begins that tells the parts of what the last one told."""


class _Account:
    """Reads the figures of one paragraph, in their order."""

    def __init__(
        self, text: str, dates: Sequence[DateMention], comparisons: Comparisons, carried: Topic | None
    ):
        self._text = text
        self._comparisons = comparisons
        self._waiting = find_topics(text, dates, comparisons.named_at)
        self._waiting.reverse()
        self._sentences = _starts(_SENTENCE_END, text)
        self._parts = _starts(_PART_END, text)
        self._sentence = 0
        self._continued = (-1, False)
        self._topics: list[Topic] = []
        self._carried = carried

    def timing(self, figure: Figure) -> Timing:
        """The timing of the next figure."""
        sentence = _last_of(self._sentences, figure.start)
        part = max(sentence, _last_of(self._parts, figure.start))
        clause = _clause_start(self._text, max(part, figure.start - _LONGEST_CLAUSE), figure.start)
        place = Place(figure.start, figure.end, clause, part, sentence)
        own = self._advance(place)
        marker = self._comparisons.read(place)
        topic = own or self._topic(place)
        period = _period(topic.mention) if topic else None
        return _timing(period, marker)

    def handed_on(self) -> Topic | None:
        """What the next paragraph may go on with: what this one spoke of last."""
        while self._waiting:
            self._open(self._waiting.pop())
        self._turn(-1)
        if self._carried is None or self._carried.afar:
            return None
        return self._carried._replace(afar=True)

    def _advance(self, place: Place) -> Topic | None:
        """Takes up the topics before the figure; a date that belongs to it alone is given back."""
        while self._waiting and self._waiting[-1].mention.end <= place.start:
            topic = self._waiting.pop()
            if not is_own(topic, self._text, place.start):
                self._open(topic)
            elif not is_whole(topic, self._text, self._text[place.start : place.end]):
                return topic
        self._turn(place.sentence)
        return None

    def _open(self, topic: Topic) -> None:
        self._turn(_last_of(self._sentences, topic.mention.start))
        if not (self._topics and topic.mention.text in _SAME):
            self._topics.append(topic)

    def _turn(self, sentence: int) -> None:
        """Begins a sentence: what the last one spoke of is carried."""
        if sentence == self._sentence:
            return
        self._sentence = sentence
        if self._topics:
            self._carried = self._topics[-1]
            self._topics = []

    def _topic(self, place: Place) -> Topic | None:
        """What the sentence speaks of at the figure, or goes on speaking of."""
        while self._topics and not holds(self._topics[-1], self._text, place.start):
            self._topics.pop()
        if not self._topics:
            return self._carry(place)
        topic = self._topics[-1]
        if stands_apart(topic, self._text, place.start):
            return None
        if not topic.used:
            self._topics[-1] = topic._replace(used=True)
        return topic

    def _carry(self, place: Place) -> Topic | None:
        """What was spoken of before, if the figure's sentence goes on with it."""
        if self._carried is None or not self._goes_on(self._carried, place):
            return None
        self._carried = self._carried._replace(afar=False)
        return self._carried

    def _goes_on(self, topic: Topic, place: Place) -> bool:
        """Whether a sentence without a date of its own continues the account of an earlier one."""
        if topic.afar and not topic.used:
            return False
        if not (topic.used or topic.mention.kind in _STRETCHES):
            return False
        if _FORECAST.search(self._text, place.opening, place.start):
            return False
        if self._continued[0] != place.sentence:
            self._continued = (place.sentence, self._continues(place.sentence, _FAR if topic.afar else _NEAR))
        return self._continued[1]

    def _continues(self, sentence: int, account: re.Pattern[str]) -> bool:
        """Whether a sentence has words of an account, or tells the parts of what was told."""
        after = bisect_right(self._sentences, sentence)
        end = self._sentences[after] if after < len(self._sentences) else len(self._text)
        if account.search(self._text, sentence, end):
            return True
        return account is _NEAR and bool(_PARTS.match(self._text, sentence))


def _period(mention: DateMention) -> Period | None:
    if mention.first is None and mention.last is None:
        return None
    return Period(mention.text, mention.first, mention.last)


def _timing(period: Period | None, marker: Marker | None) -> Timing:
    if marker is None or marker.base is None:
        return Timing(period, marker.comparison if marker else None, None)
    base = _base(marker.base, period)
    if base.text.startswith(_LAST_YEAR) and period and _year_later(base) == (period.start, period.end):
        return Timing(period, YEAR_ON_YEAR, None)
    return Timing(period, marker.comparison, base)


_LAST_YEAR = ("去年", "上年")
"""比去年5月 said of this May is the comparison with the year before."""


def _base(mention: DateMention, period: Period | None) -> Period:
    """The point of comparison; 2019年同期 is that part of 2019 which the period is of its own year."""
    first, last = mention.first, mention.last
    if mention.kind == "same_period" and first and last and period and period.start and period.end:
        years = last.year - period.end.year
        if period.start.year == period.end.year and first.year == last.year:
            first, last = _moved(period.start, years), _moved(period.end, years)
    return Period(mention.text, first, last)


def _year_later(period: Period) -> tuple[date | None, date | None]:
    return period.start and _moved(period.start, 1), period.end and _moved(period.end, 1)


def _moved(day: date, years: int) -> date:
    """The same day of another year; the last of February stays the last."""
    longest = month_length(day.year + years, day.month)
    last = day.day == month_length(day.year, day.month)
    return date(day.year + years, day.month, longest if last else min(day.day, longest))


def _clause_start(text: str, start: int, end: int) -> int:
    """Where the clause before `end` begins, at `start` or later; a comma in a number ends none."""
    for mark in _CLAUSE_ENDS:
        place = text.rfind(mark, start, end)
        while place > 0 and text[place - 1].isdigit() and text[place + 1].isdigit():
            place = text.rfind(mark, start, place)
        start = max(start, place + 1)
    return start


def _starts(ends: re.Pattern[str], text: str) -> list[int]:
    """Where the stretches between such ends begin."""
    return [0, *(match.end() for match in ends.finditer(text))]


def _last_of(starts: Sequence[int], place: int) -> int:
    return starts[bisect_right(starts, place) - 1]
