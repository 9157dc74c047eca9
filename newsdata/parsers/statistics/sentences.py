"""Cutting a paragraph into sentences and clauses, once, around the figures that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdata.parsers.statistics.quantities import Quantity
from newsdata.spans import Interval

_SENTENCE_END = re.compile(r"[。！？!?\n]+[”’」』）)]*")

# What may end a clause: punctuation, blanks (they part the halves of a headline), bullets, dashes.
_MARKS = re.compile(r"[，；;。！？!?\n●■◆…\s,:：—―－]+")

# Alone, these belong to a number or a time of day if a digit follows, or join two words.
_BEFORE_DIGITS = frozenset(",:：")
_JOINING = frozenset("—―－")
# The most frequent of those that always cut.
_ALWAYS = frozenset("，；。")


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
    """The sentences of `text` in which figures stand, each with its clauses up to the last figure.

    `quantities` are in the order of the text. A sentence keeps its final punctuation.
    """
    taken = start = 0
    for end in _ends(text):
        first = taken
        while taken < len(quantities) and quantities[taken].start < end:
            taken += 1
        if first < taken:
            yield Sentence(start, end, _clauses(text, start, end, quantities[first:taken]))
            if taken == len(quantities):
                return
        start = end


def _ends(text: str) -> Iterator[int]:
    for match in _SENTENCE_END.finditer(text):
        yield match.end()
    yield len(text)


def _clauses(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> tuple[Clause, ...]:
    found: list[Clause] = []
    waiting = taken = 0
    mark = ""
    count = len(quantities)
    for left, right in _cuts(text, start, end):
        while taken < count and quantities[taken].start < left:
            taken += 1
        if taken and quantities[taken - 1].end > left:
            continue
        inside = tuple(quantities[waiting:taken]) if waiting < taken else ()
        found.append(Clause(start, left, mark, inside))
        if taken == count:
            break
        start, waiting, mark = right, taken, text[left]
    return tuple(found)


def _cuts(text: str, start: int, end: int) -> Iterator[Interval]:
    """Where the clauses between `start` and `end` are cut; the end itself is the last cut."""
    for match in _MARKS.finditer(text, start, end):
        left, right = match.span()
        mark = text[left]
        if right - left > 1 or mark in _ALWAYS or _cuts_alone(mark, text[right : right + 1]):
            yield left, right
    yield end, end


def _cuts_alone(mark: str, following: str) -> bool:
    """Whether a single mark cuts; `following` is the character behind it."""
    return not (mark in _JOINING or (mark in _BEFORE_DIGITS and following.isdigit()))
