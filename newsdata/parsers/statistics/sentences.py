"""Cutting a paragraph into sentences and clauses, once, around the figures that stand in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdata.parsers.statistics.quantities import Quantity
from newsdata.spans import Interval

_SENTENCE_END = re.compile(r"[。！？!?\n]+[”’」』）)]*")

# What ends a clause. A comma or colon between digits belongs to a number or a time of day; blanks part
# the halves of a headline; brackets and dashes part what stands in them from what stands around.
_CLAUSE_END = re.compile(r"[，；;。！？!?\n●■◆]|[,:：](?![0-9])|[\s　]+|…+|[—―－]{2,}")


class Clause(NamedTuple):
    """A clause of a sentence and the figures in it; offsets into the paragraph.

    `mark` is the punctuation that opens it (empty at the head of the sentence).
    """

    start: int
    end: int
    mark: str
    quantities: tuple[Quantity, ...]


class Sentence(NamedTuple):
    """A sentence with at least one figure, and its clauses, those without figures included."""

    start: int
    end: int
    clauses: tuple[Clause, ...]


def sentences(text: str, quantities: Sequence[Quantity]) -> Iterator[Sentence]:
    """The sentences of `text` in which figures stand, each with its clauses.

    `quantities` are in the order of the text. A sentence keeps its final punctuation.
    """
    ends = [match.end() for match in _SENTENCE_END.finditer(text)] + [len(text)]
    first = 0
    while first < len(quantities):
        index = bisect_right(ends, quantities[first].start)
        start, end = (ends[index - 1] if index else 0), ends[index]
        last = first
        while last < len(quantities) and quantities[last].start < end:
            last += 1
        yield Sentence(start, end, tuple(_clauses(text, start, end, quantities[first:last])))
        first = last


def _clauses(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> Iterator[Clause]:
    waiting = 0
    mark = ""
    for left, right in _cuts(text, start, end, quantities):
        taken = waiting
        while taken < len(quantities) and quantities[taken].start < left:
            taken += 1
        yield Clause(start, left, mark, tuple(quantities[waiting:taken]))
        start, waiting, mark = right, taken, text[left:right].strip()[:1]


def _cuts(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> Iterator[Interval]:
    inside = iter([(quantity.start, quantity.end) for quantity in quantities] + [(end, end)])
    left, right = next(inside)
    for match in _CLAUSE_END.finditer(text, start, end):
        while match.start() >= right and right < end:
            left, right = next(inside)
        if not left < match.start() < right:
            yield match.span()
    yield end, end
