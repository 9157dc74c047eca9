"""Cutting a paragraph into sentences and clauses, once, around the figures that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdata.parsers.statistics.quantities import Quantity
from newsdata.spans import Interval

_SENTENCE_END = re.compile(r"[。！？!?\n][。！？!?\n]*[”’」』）)]*")

# What may end a clause: punctuation, blanks (they part the halves of a headline), bullets, dashes.
# Alone, a comma or colon between digits belongs to a number or a time of day; a dash joins two words.
_MARKS = r"，；;。！？!?\n●■◆…\s,:：—―－"
_BEFORE_DIGITS, _JOINING = ",:：", "—―－"
_DIGIT = r"[\d①-⑨⑴-⑼⒈-⒐]"
_BESIDE_NO_DIGIT = rf"(?<=[{_BEFORE_DIGITS}])(?:(?!{_DIGIT})|(?<!{_DIGIT}.))"
_CUT = re.compile(rf"[{_MARKS}](?:[{_MARKS}]+|(?<![{_BEFORE_DIGITS}{_JOINING}])|{_BESIDE_NO_DIGIT})")


class Clause(NamedTuple):
    """A clause of a sentence and the figures in it; offsets into the paragraph.

    `mark` is the punctuation that opens it (empty at the head of the sentence).
    """

    start: int
    end: int
    mark: str
    quantities: Sequence[Quantity]


class Sentence(NamedTuple):
    """A sentence with at least one figure, and those of its clauses in which figures stand.

    `cuts` are the places where its clauses may be cut; a cut within a figure is none.
    """

    start: int
    end: int
    clauses: Sequence[Clause]
    cuts: Sequence[Interval]


def sentences(text: str, quantities: Sequence[Quantity]) -> Iterator[Sentence]:
    """The sentences of `text` in which figures stand, each with its clauses up to the last figure.

    `quantities` are in the order of the text. A sentence keeps its final punctuation.
    """
    taken = start = 0
    count = len(quantities)
    for end in _ends(text):
        if quantities[taken].start < end:
            first = taken
            while taken < count and quantities[taken].start < end:
                taken += 1
            cuts = _cuts(text, start, end)
            cuts.append((end, end))
            yield Sentence(start, end, _with_figures(text, start, cuts, quantities[first:taken]), cuts)
            if taken == count:
                return
        start = end


_TITLE = re.compile("《[^《》\n]{1,60}》")


def _cuts(text: str, start: int, end: int) -> list[Interval]:
    """Where the clauses of a sentence may be cut: not within a title, such as 《海东往事：归来》."""
    cuts = [match.span() for match in _CUT.finditer(text, start, end)]
    if text.find("《", start, end) < 0:
        return cuts
    titles = [match.span() for match in _TITLE.finditer(text, start, end)]
    return [cut for cut in cuts if not any(left < cut[0] < right for left, right in titles)]


def _ends(text: str) -> Iterator[int]:
    for match in _SENTENCE_END.finditer(text):
        yield match.end()
    yield len(text)


def _with_figures(
    text: str, start: int, cuts: Sequence[Interval], quantities: Sequence[Quantity]
) -> list[Clause]:
    """The clauses in which the figures stand."""
    found: list[Clause] = []
    waiting = taken = 0
    mark = ""
    count = len(quantities)
    following = quantities[0].start
    for left, right in cuts:
        if following < left:
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


def all_clauses(text: str, sentence: Sentence) -> list[Clause]:
    """The clauses of a sentence up to that of its last figure, those without figures included.

    >>> from newsdata.parsers.statistics.quantities import find_quantities
    >>> text = "价格平稳，今年产量1,200吨，增长5%"
    >>> sentence = next(sentences(text, find_quantities(text)))
    >>> [text[clause.start : clause.end] for clause in all_clauses(text, sentence)]
    ['价格平稳', '今年产量1,200吨', '增长5%']
    """
    found: list[Clause] = []
    with_figures = {clause.start: clause for clause in sentence.clauses}
    start, mark = sentence.start, ""
    for left, right in sentence.cuts:
        known = with_figures.get(start)
        if known is None or left == known.end:
            found.append(known or Clause(start, left, mark, ()))
            if known is sentence.clauses[-1]:
                break
            start, mark = right, text[left]
    return found
