"""Of when a figure speaks: the period that a text names before it, and with what it is compared.

A period holds for the figures behind it, through the clauses of its sentence, until another
expression of time takes its place; 目前 and its like end it without a new one. It goes on into a
next sentence only where that sentence plainly continues the same account: with 其中, or with a
figure of growth. No period is better than a wrong one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, Protocol

from newsdata.parsers.drafts import Period
from newsdata.parsers.statistics.comparisons import Comparisons, Marker, Place, is_growth
from newsdata.zh.dates import DateMention, find_dates


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
        self._carried: _Topic | None = None

    def read(self, text: str, figures: Sequence[Figure]) -> list[Timing]:
        """One timing for each of the figures of a paragraph, which are in the order of the text."""
        if not figures:
            return []
        dates = find_dates(text, self._reference, told=self._told)
        account = _Account(text, dates, self._carried)
        timings = [account.timing(figure) for figure in figures]
        self._carried = account.handed_on()
        return timings


class _Topic(NamedTuple):
    """An expression of time that figures may be said of.

    It holds up to `scope` (the bracket it stands in). `event` is where words end that make it the
    date of an event only (10日发布, 2018年成立), or None. `used` tells that a figure was said of it,
    `afar` that it stands in another paragraph.
    """

    mention: DateMention
    scope: int
    event: int | None = None
    used: bool = False
    afar: bool = False


_SENTENCE_END = re.compile(r"[。！？!?\n]+[”’」』）)]*")
_CLAUSE_END = re.compile(r"[，；;。！？!?\n]+|[,:：](?![0-9])")
_BRACKETED = re.compile(r"《[^《》]*》|（[^（）]*）|\([^()]*\)")
"""A date in the title of a document or in brackets is said of nothing outside."""

_FOUNDED = re.compile("[建立创始办生成]于$")
_AGENCY = ("电", "讯")

_STRETCHES = frozenset({"month", "months", "quarter", "half", "full_year"})
"""Periods that statistics are told of, so that they hold on before a figure has been given."""

_BRIEF = frozenset({"day", "ten_days", "month", "week"})
_CLAUSE = "[，,]?[^，,。；;：:！？]"
_REPORTED = re.compile(
    f"{_CLAUSE}{{0,30}}?(?:发布|公布|通报|披露|透露|获悉|了解到|介绍|表示|宣布|印发|下发|出台|召开|举行|举办|报道)"
)
_BEGUN = re.compile(
    f"{_CLAUSE}{{0,24}}?(?:成立|建成|投产|投用|开业|揭牌|落户|创[办立建]|组建|获批|竣工|通车|出生|入伍|毕业|当选|上任|启用)"
)
"""What makes a date that of an event, not of the figures told afterwards."""

_APART = re.compile("[，,。；;：:的《“]|显示|表明")
_OWN = re.compile("的[约近超仅]{0,2}")
_PARTS = re.compile(r"[“\s　]*(?:其中|[分从按][^，,。]{1,12}[看分][，,])")
"""How a sentence begins that tells the parts of what the last one told."""


class _Account:
    """Reads the figures of one paragraph, in their order."""

    def __init__(self, text: str, dates: Sequence[DateMention], carried: _Topic | None):
        self._text = text
        self._comparisons = Comparisons(text, dates)
        self._waiting = _topics(text, dates, self._comparisons.named_at)
        self._waiting.reverse()
        self._sentences = [0, *(match.end() for match in _SENTENCE_END.finditer(text))]
        self._clauses = [0, *(match.end() for match in _CLAUSE_END.finditer(text))]
        self._sentence = 0
        self._topics: list[_Topic] = []
        self._carried = carried

    def timing(self, figure: Figure) -> Timing:
        """The timing of the next figure."""
        clause, sentence = _last_of(self._clauses, figure.start), _last_of(self._sentences, figure.start)
        place = Place(figure.start, figure.end, clause, sentence)
        own = self._advance(place)
        marker = self._comparisons.read(place)
        topic = own or self._topic(place, marker)
        period = _period(topic.mention) if topic else None
        return Timing(period, marker.comparison if marker else None, _base(marker, period))

    def handed_on(self) -> _Topic | None:
        """What the next paragraph may go on with."""
        while self._waiting:
            self._open(self._waiting.pop())
        self._turn(-1)
        return self._carried and self._carried._replace(afar=True)

    def _advance(self, place: Place) -> _Topic | None:
        """Takes up the topics before the figure; a date that belongs to it alone is given back."""
        while self._waiting and self._waiting[-1].mention.end <= place.start:
            topic = self._waiting.pop()
            if _OWN.fullmatch(self._text, topic.mention.end, place.start):
                return topic
            self._open(topic)
        self._turn(place.sentence)
        return None

    def _open(self, topic: _Topic) -> None:
        self._turn(_last_of(self._sentences, topic.mention.start))
        self._topics.append(topic)

    def _turn(self, sentence: int) -> None:
        """Begins a sentence: what the last one spoke of is carried."""
        if sentence == self._sentence:
            return
        self._sentence = sentence
        if self._topics:
            self._carried = self._topics[-1]
            self._topics = []

    def _topic(self, place: Place, marker: Marker | None) -> _Topic | None:
        """What the sentence speaks of at the figure, or goes on speaking of."""
        while self._topics:
            topic = self._topics[-1]
            if place.start < topic.scope and not self._told_apart(topic, place):
                self._topics[-1] = topic._replace(used=True)
                return topic
            self._topics.pop()
        return self._carried if self._carried and self._goes_on(self._carried, place, marker) else None

    def _told_apart(self, topic: _Topic, place: Place) -> bool:
        """Whether the date is that of an event, and the figure is not part of it."""
        if topic.event is None or topic.used or topic.event > place.start:
            return False
        return bool(_APART.search(self._text, topic.event, place.start))

    def _goes_on(self, topic: _Topic, place: Place, marker: Marker | None) -> bool:
        """Whether a sentence without a date of its own continues the account of an earlier one."""
        if topic.afar:
            return topic.used and marker is not None
        if not (topic.used or topic.mention.kind in _STRETCHES):
            return False
        parts = _PARTS.match(self._text, place.sentence)
        return bool(parts) or marker is not None or is_growth(self._text, place.start)


def _topics(text: str, dates: Sequence[DateMention], compared: frozenset[int]) -> list[_Topic]:
    """The expressions of time that figures may be said of, in order."""
    brackets = [match.span() for match in _BRACKETED.finditer(text)] if dates else []
    brackets.reverse()
    topics: list[_Topic] = []
    for mention in dates:
        while brackets and brackets[-1][1] <= mention.start:
            brackets.pop()
        scope = brackets[-1][1] if brackets and brackets[-1][0] < mention.start else len(text)
        if mention.start not in compared and not _is_aside(text, mention):
            topics.append(_Topic(mention, scope, _event(text, mention)))
    return topics


def _is_aside(text: str, mention: DateMention) -> bool:
    """Whether nothing is said of a date: 去年同期, 始建于1998年, a dateline."""
    founded = _FOUNDED.search(text, max(0, mention.start - 2), mention.start)
    return mention.kind == "same_period" or bool(founded) or text.startswith(_AGENCY, mention.end)


def _event(text: str, mention: DateMention) -> int | None:
    """Where the words end that make the date that of an event."""
    if mention.text.endswith("开始"):
        return mention.end
    if mention.first is None or mention.last is None:
        return None
    reported = _REPORTED.match(text, mention.end) if mention.kind in _BRIEF else None
    match = reported or _BEGUN.match(text, mention.end)
    return match.end() if match else None


def _period(mention: DateMention) -> Period | None:
    if mention.first is None and mention.last is None:
        return None
    return Period(mention.text, mention.first, mention.last)


def _base(marker: Marker | None, period: Period | None) -> Period | None:
    """The point of comparison; 2019年同期 is the same part of 2019 as the figure's period is of its year."""
    if marker is None or marker.base is None:
        return None
    base = marker.base
    first, last = base.first, base.last
    if base.kind == "same_period" and period and period.start and period.end and first and last:
        years = last.year - period.end.year
        if period.start.year == period.end.year and first.year == last.year:
            first, last = _moved(period.start, years), _moved(period.end, years)
    return Period(base.text, first, last)


def _moved(day: date, years: int) -> date:
    """The same day of another year; the last of February stays the last."""
    longest = monthrange(day.year + years, day.month)[1]
    last = day.day == monthrange(day.year, day.month)[1]
    return date(day.year + years, day.month, longest if last else min(day.day, longest))


def _last_of(starts: Sequence[int], place: int) -> int:
    return starts[bisect_right(starts, place) - 1]
