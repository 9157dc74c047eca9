"""Reads an article paragraph by paragraph: what is quoted in it, by cues, colons and marks alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter
from typing import TypeAlias

from newsdata.parsers.drafts import Quotation, Speaker
from newsdata.parsers.people import People, find_introductions
from newsdata.parsers.quotations.cued import FILED, CuedReader
from newsdata.parsers.quotations.cues import Cue
from newsdata.parsers.quotations.given import POINT, Found, Given
from newsdata.parsers.quotations.marks import Quote
from newsdata.parsers.quotations.prose import Prose, Sentence
from newsdata.parsers.quotations.uncued import COLONS, SHORTEST_QUOTE, UncuedReader
from newsdata.parsers.quotations.voices import Voices

_ORDINAL = re.compile(POINT)
"""What opens the next of a speaker's points."""
_POINTS = re.compile("提出(?:了|以下)?[0-9一二三四五六七八九十几]{1,2}[点个项条][^。]{0,8}[。.：:]$")
"""王伟提出三点意见。 opens paragraphs of his."""
_SEE_PAGE = re.compile("[（(][^（()）]*(?:版|全文|记者|通讯员|实习生)[^（()）]*[）)]$")
"""What stands behind the last words of an article and is nobody's: （下转第二版）, （本报记者王伟）."""
_TEXTS = "(?:谈话|声明|讲话|致辞|致词|全文|内容)"
_IN_FULL = re.compile(
    f"{_TEXTS}[^。]{{0,10}}如下[：:]$|以下[是为系][^。]{{0,80}}{_TEXTS}[^。，]{{0,8}}[：:]$"
)
"""王伟发表谈话，全文如下： gives him the paragraphs that follow."""
_NOT_READ_OUT = re.compile("\\s*(?:[（(]|[问答][：:]|记者[：:])")
_NO_OWN_WORDS = frozenset('“「『"＂—―-')
"""What such a paragraph does not begin with: quotes are given by themselves, dashes list what all said."""
_POINT_MARKS = frozenset("☆★●○■□◆◇▲△")
_MARKS_AND_INDENT = 5
_INDENTS = " 　\u00a0\t—"

Run: TypeAlias = tuple[Speaker, int]
"""Whose quote runs over several paragraphs, and the last of these."""
_NO_RUN: Run = Speaker(), -1


class Reader:
    """The quotations of one article, read in one run or two."""

    def __init__(self, prose: Prose, people: People) -> None:
        self._prose = prose
        self._text = prose.text
        self._quotes = prose.quotes
        self._voices = Voices(prose, people)
        self._given = Given(prose, self._voices)
        self._uncued = UncuedReader(prose, people, self._voices, self._given)
        self._cued = CuedReader(prose, self._voices, self._given, self._uncued)

    def read(self, *, through: bool, alone: bool = False) -> list[Quotation]:
        """The quotations in reading order.

        `through`: whether a quotation goes on to the end of its paragraph; `alone`: whether an
        indirect one does, because nobody else speaks in the article.
        """
        self._given.begin(through=through, alone=alone)
        self._voices.forget()
        quotations: list[Quotation] = []
        in_full: Speaker | None = None
        run = _NO_RUN
        for number, (start, end) in enumerate(self._prose.bounds):
            if number in self._prose.runs and self._given.below and self._quotes.at(start):
                run = self._given.below, self._prose.runs[number]
            if number <= run[1]:
                quotations += self._run_over(number, run[0])
                continue
            teller = in_full or self._told_below(number, start)
            if teller and not _NOT_READ_OUT.match(self._text, start, end):
                told = self._quotation(number, (self._past_label(teller, start), end, teller, None, "direct"))
                quotations += [told] if told else []
                continue
            self._given.below = None
            if through or number in self._prose.speaking:
                quotations += self._paragraph(number, start, end)
                run = self._left_open(number, end)
            else:
                self._given.open = False
                self._given.dialogue.pause()
                self._voices.before = number
            in_full = self._announced(start, end) if self._text[end - 1] in COLONS else None
        return quotations

    def _left_open(self, number: int, end: int) -> Run:
        """Whose quote the paragraph leaves open, and the paragraph that closes it."""
        if number not in self._prose.runs or not self._given.found or self._given.found[-1][1] < end:
            return _NO_RUN
        return self._given.found[-1][2], self._prose.runs[number]

    def _run_over(self, number: int, speaker: Speaker) -> list[Quotation]:
        """What a quote that runs over several paragraphs has in this one."""
        self._given.below, self._given.open, self._voices.before, self._voices.earlier = (
            None,
            False,
            number,
            speaker,
        )
        told = self._quotation(number, (*self._prose.within_run(number), speaker, None, "direct"))
        return [told] if told else []

    def _told_below(self, number: int, start: int) -> Speaker | None:
        """Who speaks in a paragraph of his own words below 王伟表示：; in its points too, if it has some."""
        speaker = self._given.below
        if speaker is None or self._text[start] in _NO_OWN_WORDS:
            return None
        if number in self._prose.speaking and self._text[start] != "我":
            return None
        pointed = self._text[start] in _POINT_MARKS
        if not pointed and self._text[self._prose.bounds[number - 1][0]] in _POINT_MARKS:
            return None
        self._given.below = speaker if pointed else None
        return speaker

    def _past_label(self, speaker: Speaker, start: int) -> int:
        """Where a paragraph of somebody's begins, behind his name or title and a colon."""
        for label in filter(None, (speaker.name, speaker.title)):
            end = start + len(label)
            if self._text.startswith(label, start) and self._text[end] in COLONS:
                return end + 1
        return start

    def _announced(self, start: int, end: int) -> Speaker | None:
        """Who is announced to speak in all paragraphs that follow."""
        if not _IN_FULL.search(self._text, start, end):
            return None
        people = find_introductions(self._text[start:end])
        return next((found.speaker for found in people if found.speaker.name), None)

    def _paragraph(self, number: int, start: int, end: int) -> list[Quotation]:
        found = self._read(number, end) if number in self._prose.speaking else []
        self._voices.leave(number)
        self._heard(found, start, end)
        if self._given.through and not found:
            found = self._next_point(start, end)
        self._given.open = bool(found) and not self._text[found[-1][1] : end].rstrip()[2:]
        if self._given.through and _POINTS.search(self._text, start, end):
            self._given.open = self._voices.earlier is not None
        return list(filter(None, [self._quotation(number, one) for one in found]))

    def _heard(self, found: list[Found], start: int, end: int) -> None:
        """Let the dialogue go on by the last words of the paragraph."""
        if not found:
            self._given.dialogue.pause()
            if self._given.questioned:
                self._given.dialogue.ask()
            return
        first, last, speaker, _, _ = found[-1]
        alone = last - first >= end - start - _MARKS_AND_INDENT
        self._given.dialogue.hear(speaker, self._text[start:end], self._text[first:last], alone=alone)

    def _next_point(self, start: int, end: int) -> list[Found]:
        """A paragraph that gives the next point (二是) of whoever spoke last."""
        speaker = self._voices.earlier
        words = self._text[start:end].lstrip()
        if not (self._given.open and speaker and _ORDINAL.match(words)):
            return []
        return [(end - len(words), end, speaker, None, "indirect")]

    def _quotation(self, number: int, found: Found) -> Quotation | None:
        start, end, speaker, cue, kind = found
        note = _SEE_PAGE.search(self._text, start, end) if self._text[end - 1] in "）)" else None
        content = self._prose.cut(number, start, note.start() if note else end)
        return Quotation(speaker, cue, kind, content) if content else None

    def _read(self, number: int, end: int) -> list[Found]:
        given = self._given
        given.enter(number, end)
        self._voices.enter(number)
        for index, (sentence, cues, quotes) in enumerate(self._prose.parts(number, self._voices.sentences)):
            self._voices.number = index
            if sentence[0] >= given.reached and (cues or quotes or given.found or given.pending or not index):
                self._sentence(sentence, cues, quotes)
        if given.pending:
            self._uncued.settle(None)
        if len(given.found) > 1:
            given.found.sort(key=itemgetter(0, 1))
        return given.found

    def _sentence(self, sentence: Sentence, cues: Sequence[Cue], quotes: Sequence[Quote]) -> None:
        alone = self._alone(sentence) if quotes else None
        if alone:
            if self._given.pending:
                self._uncued.settle(None)
            self._given.pending = alone
            return
        if (cues and self._cued.by_cue(cues, sentence)) or (
            quotes and self._uncued.by_colon(quotes, sentence)
        ):
            return
        if sentence[0] in self._prose.labels and self._uncued.by_label(sentence[0]):
            return
        if self._given.pending:
            self._uncued.settle(sentence)
        if self._given.found:
            self._given.go_on(sentence)

    def _alone(self, sentence: Sentence) -> Quote | None:
        """The quote that is the whole sentence."""
        start, end = sentence
        filed = FILED.match(self._text, start, end)
        start = filed.end() if filed else start
        while start < end and self._text[start] in _INDENTS:
            start += 1
        quote = self._quotes.at(start)
        if quote is None or not quote.closed or quote.end < end - 1:
            return None
        long = quote.end - quote.start > 4 * SHORTEST_QUOTE
        return quote if quote.holds_sentence or (long and quote.end < end) else None
