"""Who said what: the quotations of an article.

A cue (说, 强调) is found first; the subject before it says who speaks (`subjects`), the marks
behind or before it what was said (`marks`). An indirect quotation reaches to the end of the
sentence. It goes on over the next sentences where they show that the same voice is speaking, and
to the end of the paragraph where the article reports a speech or talks (`newsdata.parsers.occasions`).

prose, marks, cues            the text cut into sentences; quotes and verbs of saying in it
subjects, actors, voices      of whom the sentences tell, who speaks
contents, given               what was said, and how far it runs on
cued, uncued                  words given by a verb of saying; by a colon, a label, or marks alone
paragraphs                    the article, paragraph by paragraph
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Interview, Quotation
from newsdata.parsers.occasions import is_speech_report, reports_talks
from newsdata.parsers.people import People
from newsdata.parsers.quotations.paragraphs import Reader
from newsdata.parsers.quotations.prose import Prose
from newsdata.spans import Passage

__all__ = ["read_quotations"]

_OFTEN = 3
"""So many paragraphs of one person's words make the article that person's."""


def read_quotations(article: Article, people: People, interview: Interview | None) -> tuple[Quotation, ...]:
    """The quotations of an article, in reading order; answers of an interview are none.

    Each has the speaker, the cue (None where the marks alone tell), `direct`, `indirect` or
    `mixed`, and the content without cue and outer marks.
    """
    paragraphs = article.paragraphs
    turns = _turns(interview)
    if turns:
        paragraphs = tuple(paragraph for paragraph in paragraphs if not _holds_turn(paragraph, turns))
    reader = Reader(Prose(paragraphs), people)
    found = reader.read(through=False)
    if is_speech_report(article, found):
        found = reader.read(through=True)
    elif _has_one_voice(paragraphs, found) or reports_talks(article):
        found = reader.read(through=False, alone=True)
    return tuple(found)


def _has_one_voice(paragraphs: Sequence[Passage], found: Sequence[Quotation]) -> bool:
    """Whether nearly every paragraph quotes the same person, and nobody else is quoted.

    An article that prints somebody's words in marks, one after the other, cites them and goes on in its own.
    """
    names = {quotation.speaker.name for quotation in found}
    direct = sum(quotation.kind == "direct" for quotation in found)
    if len(found) < _OFTEN or len(names) != 1 or None in names or 2 * direct > len(found):
        return False
    starts = sorted({quotation.content.start for quotation in found})
    told = [paragraph for paragraph in paragraphs if _is_within(starts, paragraph)]
    return len(told) >= _OFTEN and len(told) >= len(paragraphs) - 1


def _is_within(starts: Sequence[int], paragraph: Passage) -> bool:
    return any(bisect_left(starts, start) < bisect_left(starts, end) for start, end in paragraph.spans)


def _turns(interview: Interview | None) -> list[int]:
    """Where the paragraphs of questions and answers begin, in order."""
    if interview is None:
        return []
    return sorted(
        paragraph.start
        for exchange in interview.exchanges
        for turn in (exchange.question, exchange.answer)
        for paragraph in turn.paragraphs
    )


def _holds_turn(paragraph: Passage, turns: list[int]) -> bool:
    """Whether a turn begins in the paragraph, maybe behind its label."""
    return any(bisect_left(turns, start) < bisect_left(turns, end) for start, end in paragraph.spans)
