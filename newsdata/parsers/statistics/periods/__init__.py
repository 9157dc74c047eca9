"""Of when a figure speaks: the period that a text names before it, and with what it is compared.

A period holds for the figures behind it, through the clauses of its sentence, until another
expression of time takes its place; 目前 and its like end it without a new one. It goes on into a
next sentence only where that sentence plainly continues what was told: with 其中, or with a figure of
growth. An article that gives account of a period (`accounts`) means it throughout. No period is
better than a wrong one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import Protocol

from newsdata.parsers.drafts import Period
from newsdata.parsers.statistics.periods.accounts import (
    ACCOUNTED,
    COMPARED,
    FLOW,
    FORECAST,
    GROWN,
    RATE,
    STOCK,
    STRETCHES,
    Ledger,
)
from newsdata.parsers.statistics.periods.comparisons import Comparisons, Marker, Place, is_growth
from newsdata.parsers.statistics.periods.dealing import deal_out
from newsdata.parsers.statistics.periods.feasts import Feasts, with_feasts
from newsdata.parsers.statistics.periods.timings import UNTIMED, Timing, relative_to, timing
from newsdata.parsers.statistics.periods.topics import (
    Topic,
    find_topics,
    holds,
    is_own,
    is_whole,
    stands_apart,
)
from newsdata.spans import line_starts
from newsdata.zh.date_phrases import phrases_of
from newsdata.zh.dates import DateMention, date_phrases

__all__ = ["Figure", "Timeline", "Timing"]


class Figure(Protocol):
    """What is needed of a quantity: its place in the paragraph."""

    @property
    def start(self) -> int:
        """Its first code point."""

    @property
    def end(self) -> int:
        """The code point behind it."""


class Timeline:
    """What an article speaks of as it goes on: reads its paragraphs in their order.

    `reference` is the day of the issue, `told` the day the report was filed, if it is known; `openings`
    are the heads, which may announce an account of a period.

    >>> from newsdata.parsers.statistics.quantities import find_quantities
    >>> text = "2024年，云港市粮食产量达30万吨，同比增长5%。"
    >>> timings = Timeline(None).read(text, find_quantities(text))
    >>> [(timing.period.text, timing.comparison) for timing in timings if timing.period]
    [('2024年', None), ('2024年', 'year_on_year')]
    """

    def __init__(self, reference: date | None, *, told: date | None = None, openings: Sequence[str] = ()):
        self._reference = reference
        self._told = told
        self._openings = openings
        self._carried: Topic | None = None
        self._heading = ""
        self._ledger: Ledger | None = None
        self._feasts: Feasts = {}

    def read(self, text: str, figures: Sequence[Figure]) -> list[Timing]:
        """One timing for each of the figures of a paragraph, which are in the order of the text."""
        return self.read_all([(text, figures)])

    def read_all(
        self, paragraphs: Sequence[tuple[str, Sequence[Figure]]], *, headings: Sequence[str] | None = None
    ) -> list[Timing]:
        """One timing for each of the figures of paragraphs, in order: these are scanned together.

        `headings` are the crossheads under which the paragraphs stand, one for each (empty: none).
        """
        above = headings or [""] * len(paragraphs)
        told = [
            (_told(text, figures[-1].end), figures, heading)
            for (text, figures), heading in zip(paragraphs, above, strict=True)
            if figures
        ]
        texts = [text for text, _, _ in told]
        lines, starts = "\n".join(texts), line_starts(texts)
        timings: list[Timing] = []
        for (text, figures, heading), phrases, start in zip(
            told, phrases_of(lines, starts), starts, strict=False
        ):
            ledger = self._under(heading)
            dates = date_phrases(
                lines, phrases, self._reference, told=self._told, spoken=ledger.years(), origin=start
            )
            timings += self._read(text, figures, dates, ledger)
        return timings

    def _under(self, heading: str) -> Ledger:
        """The article's account as it stands below a crosshead."""
        ledger = self._ledger = self._ledger or Ledger(self._openings, self._reference)
        if heading != self._heading:
            self._heading = heading
            ledger.turn_to(heading)
        return ledger

    def _read(
        self, text: str, figures: Sequence[Figure], dates: Sequence[DateMention], ledger: Ledger
    ) -> list[Timing]:
        dates = with_feasts(text, dates, self._feasts)
        comparisons = Comparisons(text, dates)
        if not (dates or comparisons.markers):
            self._carried = None
            if ledger.topic is None:
                return [UNTIMED] * len(figures)
        story = _Story(text, dates, comparisons, self._carried, ledger)
        timings = [story.timing(figure) for figure in figures]
        if "年）" in text or "年)" in text:
            timings = in_brackets(text, dates, figures, timings)
        self._carried = story.handed_on()
        return _dealt(text, figures, timings)


_BRACKETS = ("（）", "()")


def in_brackets(
    text: str, dates: Sequence[DateMention], figures: Sequence[Figure], timings: Sequence[Timing]
) -> list[Timing]:
    """The timings, of figures behind which their year stands in a bracket with it: 收入3万元（2019年）."""
    years = {
        mention.start - 1: Period(mention.text, mention.first, mention.last)
        for mention in dates
        if mention.kind == "year"
        and text[mention.start - 1] + text[mention.end : mention.end + 1] in _BRACKETS
    }
    return [
        timing._replace(period=years[figure.end]) if figure.end in years else timing
        for figure, timing in zip(figures, timings, strict=True)
    ]


def _told(text: str, last: int) -> str:
    """The text up to the end of the sentence of its last figure: what follows is told of none."""
    end = text.find("。", last)
    return text if end < 0 else text[: end + 1]


def _dealt(text: str, figures: Sequence[Figure], timings: list[Timing]) -> list[Timing]:
    """The timings, where a period has parts, each figure with its own."""
    if not ("分别" in text or "从" in text or "由" in text):
        return timings
    places = [(figure.start, figure.end) for figure in figures]
    periods = deal_out(text, places, [timing.period for timing in timings])
    return [
        timing if timing.period is period else timing._replace(period=period)
        for timing, period in zip(timings, periods, strict=True)
    ]


_SENTENCE_ENDS, _PART_ENDS, _CLAUSE_ENDS = "。！？!?\n", "；;", "，,：:"
_CLOSING = frozenset("”’」』）)")
"""What ends sentences, the parts of one, and clauses; what still belongs to a sentence that has ended."""

_LONGEST_PART = 300

_SAME = frozenset({"截至收盘", "截止收盘", "当年", "同年", "当月", "当日", "当天", "同日"})
"""Words that repeat a date, and say nothing new behind a finer one."""

_PARTS = re.compile(r"[“\s　]*(?:其中|同时[，,]?还|[分从按][^，,。]{1,12}[看分][，,])")
"""How a sentence begins that tells the parts of what the last one told."""


_SENTENCE_END = re.compile(f"[{_SENTENCE_ENDS}]")


class _Whereabouts:
    """Where the sentence, its part and its clause begin at a place of a text; moves on only.

    >>> where = _Whereabouts("一月，产量增长3%；二月，下降5%。")
    >>> where.move_to(15)
    >>> where.sentence, where.part, where.clause
    (0, 10, 13)
    """

    def __init__(self, text: str):
        self._text = text
        self._sentence_ends = [mark for mark in _SENTENCE_ENDS if mark in text]
        self._part_ends = [mark for mark in _PART_ENDS if mark in text]
        self._clause_ends = [mark for mark in _CLAUSE_ENDS if mark in text]
        self._place = 0
        self.sentence = self.part = self.clause = 0

    def move_to(self, place: int) -> None:
        """Goes on to a place behind the last one."""
        text = self._text
        before, self._place = self._place, place
        if end := _behind_last(text, self._sentence_ends, before, place):
            while end < place and text[end] in _CLOSING:
                end += 1
            self.sentence = self.part = self.clause = before = end
        if self._part_ends and (end := _behind_last(text, self._part_ends, before, place)):
            self.part = self.clause = before = end
        for mark in self._clause_ends:
            found = text.rfind(mark, before, place)
            while found > 0 and text[found - 1].isdigit() and text[found + 1].isdigit():
                found = text.rfind(mark, before, found)  # a comma in a number (1,100) ends no clause
            if found >= self.clause:
                self.clause = found + 1


def _behind_last(text: str, marks: Sequence[str], before: int, place: int) -> int:
    """Behind the last of such marks between two places; 0 if there is none."""
    last = -1
    for mark in marks:
        found = text.rfind(mark, before, place)
        if found > last:
            last = found
    return last + 1


class _Story:
    """Reads the figures of one paragraph, in their order."""

    def __init__(
        self,
        text: str,
        dates: Sequence[DateMention],
        comparisons: Comparisons,
        carried: Topic | None,
        ledger: Ledger,
    ):
        self._text = text
        self._comparisons = comparisons
        self._dates = dates
        self._waiting = find_topics(text, dates, comparisons.named_at) if dates else []
        self._waiting.reverse()
        self._whereabouts = _Whereabouts(text)
        self._own: tuple[Topic, int] | None = None
        self._sentence = 0
        self._topics: list[Topic] = []
        self._carried = carried
        self._ledger = ledger
        self._told: list[Place] = []
        self._said: tuple[int, dict[re.Pattern[str], bool]] = (-1, {})

    def timing(self, figure: Figure) -> Timing:
        """The timing of the next figure."""
        start = figure.start
        own = self._own_again(start) if self._own else None
        if self._waiting and self._waiting[-1].mention.end <= start:
            own = self._advance(start, figure.end)
        elif not own and not (
            self._topics or self._carried or self._ledger.topic or self._comparisons.markers
        ):
            return UNTIMED
        where = self._whereabouts
        where.move_to(start)
        if where.sentence != self._sentence:
            self._turn(where.sentence)
        place = Place(start, figure.end, where.clause, where.part, where.sentence)
        marker = self._comparisons.read(place)
        if self._comparisons.of_base:
            return timing(self._base(self._comparisons.of_base), None)
        self._own = (own, figure.end) if own else None
        if own and own.mention.kind != "same_period":
            return timing(own.period, marker)
        topic = self._topic(place)
        if topic is None:
            return timing(None, marker)
        self._note(topic, marker, place)
        if own is None:
            return timing(topic.period, marker)
        return timing(relative_to(topic.period, own.mention) if topic.period else None, marker)

    def _base(self, marker: Marker) -> Period | None:
        """The period of a figure with which another is compared: 比2020年的产量3万吨增长5%."""
        topic = self._topics[-1] if self._topics else None
        mention = self._dates[bisect_left(self._dates, marker.named_at, key=attrgetter("start"))]
        return relative_to(topic.period if topic else None, mention)

    def handed_on(self) -> Topic | None:
        """What the next paragraph may go on with: what this one spoke of last."""
        while self._waiting:
            self._open(self._waiting.pop())
        self._turn(-1)
        if self._carried is None or self._carried.afar:
            return None
        return self._carried._replace(afar=True)

    def _advance(self, start: int, end: int) -> Topic | None:
        """Takes up the topics before a figure; a date that belongs to it alone is given back."""
        waiting = self._waiting
        while waiting and waiting[-1].mention.end <= start:
            topic = waiting.pop()
            if is_whole(topic, self._text, start, self._text[start:end]):
                continue
            if is_own(topic, self._text, start):
                return topic
            self._open(topic)
        return None

    def _own_again(self, start: int) -> Topic | None:
        """The date of the figure before this one, where both belong to it alone: 由去年的601件、3亿元."""
        return self._own[0] if self._own and self._text[self._own[1] : start] == "、" else None

    def _open(self, topic: Topic) -> None:
        if topic.mention.kind == "same_period":
            return
        self._whereabouts.move_to(topic.mention.start)
        self._turn(self._whereabouts.sentence)
        if topic.mention.text in _SAME:
            if self._topics:
                return
            topic = _on_the_day(topic, self._carried)
        self._topics.append(self._ledger.dated(topic))

    def _turn(self, sentence: int) -> None:
        """Begins a sentence: what the last one spoke of is carried."""
        if sentence == self._sentence:
            return
        self._sentence = sentence
        while self._topics and 0 <= self._topics[-1].scope < sentence:
            self._topics.pop()
        if self._topics:
            self._carried = self._topics[-1]
            self._topics = []

    def _topic(self, place: Place) -> Topic | None:
        """What the sentence speaks of at the figure, or goes on speaking of."""
        topics = self._topics
        while topics and not holds(topics[-1], self._text, place.start):
            topics.pop()
        if not topics:
            return self._carry(place)
        topic = topics[-1]
        if stands_apart(topic, self._text, place.start):
            return None
        if not topic.used:
            topics[-1] = topic._replace(used=True)
        return topic

    def _note(self, topic: Topic, marker: Marker | None, place: Place) -> None:
        """Remembers what is needed to tell whether later figures go on with the topic."""
        if topic.mention.kind in ACCOUNTED and (marker or is_growth(self._text, place.start)):
            self._ledger.enter(topic)
        self._ledger.goes_on = self._ledger.is_of(topic)
        self._told.append(place)

    def _carry(self, place: Place) -> Topic | None:
        """What was spoken of before, if the figure's sentence goes on with it."""
        goes_on = self._goes_on(self._carried, place)
        topic = self._carried if goes_on else self._ledger.topic if self._takes_part(place) else None
        if topic is None or FORECAST.search(self._text, self._part_of(place), place.start):
            return None
        if goes_on and topic.afar:
            self._carried = topic = topic._replace(afar=False)
        return topic

    def _goes_on(self, topic: Topic | None, place: Place) -> bool:
        """Whether a sentence without a date of its own continues what an earlier one told."""
        if topic is None or not (topic.used or (not topic.afar and self._is_stretch(topic.mention))):
            return False
        if topic.afar:
            return self._goes_on_afar(topic, place)
        if topic.mention.kind == "since" and self._ledger.topic:
            return False  # 今年开始将…纳入预算: a reason, told in an account of a period
        if _PARTS.match(self._text, place.sentence):
            return True
        if topic.mention.kind == "as_of" and not self._is_counted(place):
            return False
        return self._says(GROWN, place) or self._measures_again(place)

    def _is_stretch(self, mention: DateMention) -> bool:
        """Whether a date holds on before a figure is given: a month, or a year that opens a paragraph."""
        if mention.kind in STRETCHES:
            return True
        opens = mention.kind == "year" and not self._text[: mention.start].strip()
        return opens and self._text[mention.end : mention.end + 1] in _COMMAS

    def _is_counted(self, place: Place) -> bool:
        """Whether the sentence tells what there is on a day, not what was done over a time."""
        return self._says(STOCK, place) or not (self._ledger.topic or self._says(FLOW, place))

    def _goes_on_afar(self, topic: Topic, place: Place) -> bool:
        """The same of an earlier paragraph: where account is given of a period, only stocks have another."""
        if topic.mention.kind == "as_of":
            return self._says(STOCK, place) and self._says(COMPARED, place)
        return not (self._ledger.topic and topic.period) and self._says(COMPARED, place)

    def _measures_again(self, place: Place) -> bool:
        """Whether the figure measures what an earlier one did: 西村人均收入, after 东村人均收入."""
        name = _measured(self._text, place)
        return bool(name) and any(_measured(self._text, told) == name for told in self._told[-_LAST:])

    def _takes_part(self, place: Place) -> bool:
        """Whether a figure takes part in the article's account."""
        if self._ledger.topic is None:
            return False
        if self._says(COMPARED if self._is_quoted(place) else RATE, place):
            return True
        if _PARTS.match(self._text, place.sentence):
            return not STOCK.search(self._text, place.opening, place.start)
        if (
            not self._ledger.goes_on
            or self._is_quoted(place)
            or STOCK.search(self._text, place.opening, place.start)
        ):
            return False
        return bool(FLOW.search(self._text, self._part_of(place), place.start))

    def _is_quoted(self, place: Place) -> bool:
        """Whether the figure stands in somebody's words, which are of what he thinks of."""
        start = max(0, place.start - _LONGEST_PART)
        return self._text.rfind("“", start, place.start) > self._text.rfind("”", start, place.start)

    def _says(self, words: re.Pattern[str], place: Place) -> bool:
        """Whether such words stand in the figure's sentence, up to another date."""
        sentence, said = self._said
        if sentence != place.sentence:
            said = {}
            self._said = (place.sentence, said)
        if words not in said:
            said[words] = bool(words.search(self._text, place.sentence, self._end_of(place.sentence)))
        return said[words]

    def _end_of(self, sentence: int) -> int:
        """Where the sentence that begins at a place ends, or another date is named in it."""
        end = _SENTENCE_END.search(self._text, sentence)
        limit = end.end() if end else len(self._text)
        return min(limit, self._waiting[-1].mention.start) if self._waiting else limit

    def _part_of(self, place: Place) -> int:
        """Where the figure's part of the sentence begins, if it is not too long."""
        return max(place.part, place.start - _LONGEST_PART)


_COMMAS = ("，", ",")
_OF_THE_DAY = frozenset({"当日", "当天", "同日"})


def _on_the_day(topic: Topic, carried: Topic | None) -> Topic:
    """当日 at the head of a paragraph is the day that the one before spoke of last."""
    if topic.period or carried is None or carried.period is None or carried.mention.kind != "day":
        return topic
    return topic._replace(period=carried.period) if topic.mention.text in _OF_THE_DAY else topic


_LINKS = "达到至为是约近超过仅共了有于,，：: "
_SAME_WORD = 3
_LAST = 6
"""How many figures are remembered, and how much of a word tells that it is the same."""


def _measured(text: str, place: Place) -> str:
    """The last characters of what a figure measures; empty if there are too few."""
    name = text[place.opening : place.start].rstrip(_LINKS)
    return name[-_SAME_WORD:] if len(name) >= _SAME_WORD else ""
