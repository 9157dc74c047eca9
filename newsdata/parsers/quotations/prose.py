"""An article's body as one text, in which cues, quotation marks and ends of sentences are found once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from typing import TypeAlias

from newsdata.parsers.quotations.contents import is_told, may_announce
from newsdata.parsers.quotations.cues import INSTITUTIONAL, Cue, find_cues
from newsdata.parsers.quotations.marks import Quote, Quotes, sentence_ends
from newsdata.spans import Interval, Passage
from newsdata.zh.names import NO_HYPHEN, is_person_name

_LABEL = re.compile("\n([^，,。！？；;：:“”\n]{2,60}[：:])(?![“「]|[^\\S\n])")
"""What opens a paragraph in which a person may be printed as the speaker: 海东省水利厅厅长王伟：…, 王伟：…"""
_OWN_WORDS = re.compile("[^\n]*[我咱俺]")
_LONGEST_BARE_LABEL = 12
_FEWEST_IN_TURN = 2
_BREAKS = '，,；;：:“”「」『』"＂—。！？!?'
_BLANKS = " \t\n\r\u00a0\u3000"
_CLAUSE_END = re.compile(f"[{_BREAKS}{_BLANKS}](?:(?<![{_BLANKS}])|(?![A-Za-z])){NO_HYPHEN}")
"""A blank ends a clause too, but not within a foreign name."""
_WORK = re.compile("《[^《》\n]*》")
_LONGEST_CLAUSE = 120
_LONGEST_NAME = 16
_COMMAS = "，,、"
_OPENING = frozenset("“「『")
_CLOSING = frozenset("”」』")
_MARK = re.compile("[“”「」『』]")
_LONGEST_RUN = 60
"""So many paragraphs at most are one quote."""


Sentence: TypeAlias = tuple[int, int]
"""Where a sentence begins and where it ends, its closing punctuation included."""


class Prose:
    """The paragraphs of an article, each behind a line break, and what stands where in them.

    All places are offsets into `text`; `bounds` says where each paragraph begins and ends.
    `cues` are those that may give words to somebody, by the number of their paragraph; `labels`
    are heads of paragraphs that end with a colon: where each begins and ends. `quoted` are the
    paragraphs with quotes, `speaking` those in which somebody may be quoted at all.
    """

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.text = text = "".join([f"\n{passage.text}" for passage in passages])
        self.bounds = _bounds(passages)
        self.quotes = Quotes(text)
        self.labels = {label.start(1): label.end(1) for label in _LABEL.finditer(text)}
        self._ends = sentence_ends(text, self.quotes)
        starts = [start for start, _ in self.bounds]
        self.quoted = {bisect_right(starts, quote.start) - 1 for quote in self.quotes}
        self.cues = self._cues(starts)
        told = [quote.start for quote in self.quotes if quote.closed and is_told(text, quote)]
        self.speaking = {bisect_right(starts, place) - 1 for place in (*told, *self.labels)}
        self.speaking.update(self.cues)

    @cached_property
    def in_turn(self) -> frozenset[int]:
        """The labels that are names alone, if several people speak so, each for themselves.

        王伟：我照常训练。 says something only where 李小云：我…… does too; 王伟：海东人，护士。 nothing.
        """
        names = {
            start: self.text[start : end - 1]
            for start, end in self.labels.items()
            if end - start <= _LONGEST_BARE_LABEL and _OWN_WORDS.match(self.text, end)
        }
        names = {start: name for start, name in names.items() if is_person_name(name)}
        return frozenset(names if len(set(names.values())) >= _FEWEST_IN_TURN else ())

    @cached_property
    def runs(self) -> dict[int, int]:
        """The paragraphs in which a quote begins that runs over several, each with the one that closes it.

        The paragraphs between may open with a mark of their own, as the last does then.
        """
        runs: dict[int, int] = {}
        last = -1
        for quote in self.quotes.unclosed():
            number = bisect_right(self.bounds, (quote.start, len(self.text))) - 1
            if number > last:
                closed = self._closed_in(number)
                runs |= {} if closed is None else {number: closed}
                last = closed or number
        return runs

    def _closed_in(self, first: int) -> int | None:
        """The paragraph that closes the quote which the paragraph `first` leaves open."""
        behind = range(first + 1, min(len(self.bounds), first + _LONGEST_RUN))
        marked = {self.text[self.bounds[number][0]] in _OPENING for number in behind[:1]}
        for number in behind:
            start, end = self.bounds[number]
            if (self.text[start] in _OPENING) not in marked:
                return None
            if self.within_run(number)[1] < end:
                return number
        return None

    def within_run(self, number: int) -> Interval:
        """The stretch of a paragraph that belongs to a quote which runs over it."""
        start, end = self.bounds[number]
        quote = self.quotes.at(start)
        if quote:
            return quote.inner
        closing = _MARK.search(self.text, start, end)
        return start, closing.start() if closing and closing[0] in _CLOSING else end

    def _cues(self, starts: Sequence[int]) -> dict[int, list[Cue]]:
        text, quotes = self.text, self.quotes
        cues: dict[int, list[Cue]] = {}
        for cue in find_cues(text):
            number = bisect_right(starts, cue[0]) - 1
            if not quotes.around(cue[0]) if number in self.quoted else may_speak(text, cue):
                cues.setdefault(number, []).append(cue)
        return cues

    def parts(
        self, number: int, sentences: Iterable[Sentence]
    ) -> Iterator[tuple[Sentence, Sequence[Cue], Sequence[Quote]]]:
        """The sentences of a paragraph, each with its cues and the quotes that begin in it."""
        cues = self.cues.get(number, [])
        quotes = self.quotes.within(*self.bounds[number]) if number in self.quoted else []
        cue = quote = 0
        for sentence in sentences:
            end = sentence[1]
            first_cue, first_quote = cue, quote
            while cue < len(cues) and cues[cue][0] < end:
                cue += 1
            while quote < len(quotes) and quotes[quote][0] < end:
                quote += 1
            found = cues[first_cue:cue] if cue > first_cue else ()
            yield sentence, found, quotes[first_quote:quote] if quote > first_quote else ()

    def sentences(self, number: int) -> list[Sentence]:
        """The sentences of a paragraph."""
        start, stop = self.bounds[number]
        first = bisect_right(self._ends, start)
        cuts = [start, *self._ends[first : bisect_right(self._ends, stop, first)]]
        if cuts[-1] < stop and not self.text[cuts[-1] : stop].isspace():
            cuts.append(stop)
        return list(pairwise(cuts))

    def clause_start(self, place: int, floor: int) -> int:
        """Where the clause that `place` stands in begins, at `floor` at the earliest.

        A name in quotation marks does not end it: 王伟在“委员通道”上|说.
        """
        start = max(floor, place - _LONGEST_CLAUSE)
        comma = self.text.rfind("，", start, place)
        begin = max(start, comma + 1)
        if _CLAUSE_END.search(self.text, begin, place) is None and self._is_plain(start, comma, place):
            return begin
        within = start
        works = _WORK.finditer(self.text, start, place) if self.text.find("》", start, place) >= 0 else ()
        titles = [work.span() for work in works]
        for mark in _CLAUSE_END.finditer(self.text, start, place):
            if mark.end() <= within or any(begin < mark.start() < end for begin, end in titles):
                continue
            name = self.quotes.at(mark.start())
            if name and name.start > start and name.end <= place and self._is_name(name):
                within = name.end
            else:
                start = mark.end()
        return start

    def _is_plain(self, start: int, comma: int, place: int) -> bool:
        """Whether the comma, if there is one behind `start`, stands in no quote and no title of a work."""
        return comma < 0 or (self.text.find("》", start, place) < 0 and self.quotes.around(comma) is None)

    def _is_name(self, quote: Quote) -> bool:
        """Whether a quote is the name of something rather than words that somebody says."""
        if not quote.closed or quote.holds_sentence or quote.end - quote.start > _LONGEST_NAME:
            return False
        return self.text[quote.start - 1].isalpha() and self.text[quote.end - 2] not in _COMMAS

    def cut(self, number: int, start: int, end: int) -> Passage | None:
        """The stretch of a paragraph as a passage, without white space around it; None if nothing is left."""
        text, shift = self.text, self.bounds[number][0]
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        return self.passages[number].cut(start - shift, end - shift) if start < end else None


def may_speak(text: str, cue: Cue) -> bool:
    """Whether words may belong to the cue where no quote stands before it."""
    return cue[2] in INSTITUTIONAL or may_announce(text, cue[2], cue[1])


def _bounds(passages: Sequence[Passage]) -> list[Interval]:
    ends = list(accumulate([len(passage.text) + 1 for passage in passages], initial=0))
    return [(before + 1, end) for before, end in pairwise(ends)]
