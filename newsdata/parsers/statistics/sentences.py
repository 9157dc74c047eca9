"""Cutting a paragraph into sentences and clauses, once, around the figures that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdata.parsers.statistics.quantities import Quantity

_SENTENCE_END = re.compile(r"[。！？!?\n][。！？!?\n]*[”’」』）)]*")

# What may end a clause: punctuation, blanks (they part the halves of a headline), bullets, dashes.
# Alone, a comma or colon belongs to a number or a time of day if a digit follows; a dash joins two words.
_MARKS = r"，；;。！？!?\n●■◆…\s,:：—―－"
_BEFORE_DIGITS, _JOINING = ",:：", "—―－"
_DIGIT = r"[\d①-⑨⑴-⑼⒈-⒐]"
_CUT = re.compile(
    rf"[{_MARKS}](?:[{_MARKS}]+|(?<![{_BEFORE_DIGITS}{_JOINING}])|(?<=[{_BEFORE_DIGITS}])(?!{_DIGIT}))"
)


class Clause(NamedTuple):
    """A clause of a sentence and the figures in it; offsets into the paragraph.

    `mark` is the punctuation that opens it (empty at the head of the sentence).
    """

    start: int
    end: int
    mark: str
    quantities: Sequence[Quantity]


class Sentence(NamedTuple):
    """A sentence with at least one figure, and its clauses, those without figures included."""

    start: int
    end: int
    clauses: Sequence[Clause]


def sentences(text: str, quantities: Sequence[Quantity]) -> Iterator[Sentence]:
    """The sentences of `text` in which figures stand, each with its clauses up to the last figure.

    `quantities` are in the order of the text. A sentence keeps its final punctuation.
    """
    taken = start = 0
    count = len(quantities)
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    ends.append(len(text))
    for end in ends:
        first = taken
        while taken < count and quantities[taken].start < end:
            taken += 1
        if first < taken:
            yield Sentence(start, end, _clauses(text, start, end, quantities[first:taken]))
            if taken == count:
                return
        start = end


def _clauses(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> list[Clause]:
    """The clauses between `start` and `end`, up to that of the last figure; a cut in a figure is none."""
    found: list[Clause] = []
    cuts = [match.span() for match in _CUT.finditer(text, start, end)]
    cuts.append((end, end))
    waiting = taken = 0
    mark = ""
    count = len(quantities)
    following = quantities[0].start
    for left, right in cuts:
        if following >= left:
            found.append(Clause(start, left, mark, ()))
        else:
            while taken < count and quantities[taken].start < left:
                taken += 1
            if quantities[taken - 1].end > left:
                continue
            found.append(Clause(start, left, mark, quantities[waiting:taken]))
            if taken == count:
                break
            waiting, following = taken, quantities[taken].start
        start, mark = right, text[left]
    return found
