"""Hard wraps undone: lines cut at the width of a column are paragraphs, heads, … again.

A page is wrapped when most of its lines have one width and none is much wider. A line that is
full then goes on in the next one; but a paragraph, or a kicker, can also fill its last line by
chance, and then only what follows can tell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from operator import add
from typing import NamedTuple
from unicodedata import east_asian_width

from newsdata.layout.brackets import CLOSING
from newsdata.layout.decks import contrast
from newsdata.layout.lines import CLOSERS, NO_OPENING, PAUSES, Line, closes
from newsdata.layout.setting import usual
from newsdata.layout.vocabulary import DECK_DASHES, EVENTS, KICKER_ENDINGS
from newsdata.spans import Passage

NARROW, WIDE = 8, 60
"""Columns are wrapped between these widths, in characters."""

FEW = 6
"""With fewer lines nothing can be said about the wrap."""

SPACES = 2
"""So many spaces at most have been cut away where a line ends."""

MOST_LINES = 20
"""Paragraphs of a column have fewer lines on an average: some of the lines, but not most, end a sentence."""

ONE_SPACE = 1
"""A line that is indented by no more goes on behind a space."""

LINES_BETWEEN_GAPS = 16
"""Where empty lines stand closer than so on an average, they part paragraphs, and heads too."""

SHORTEST_HEAD = 5
"""A shorter line below a full line of a head is the rest of it."""

LONGEST_HEAD = 3
"""A line of a head does not take more lines of a column."""

UNLIKE = 2
"""Of two parts of a head, the second is not shorter by more."""

CONTRAST = 3.0
"""Two lines that contrast by so much are kicker and headline, or headline and deck."""


def unwrap(lines: Sequence[Line], text: str) -> Sequence[Line]:
    r"""The lines of a text with hard wraps undone: each is a paragraph, a head, … as it was written.

    >>> from newsdata.layout.lines import read_lines
    >>> column = "　　云港市今年新建\n码头三座，泊位十个，\n投资比上年增加一成，\n明年完工。\n" * 2
    >>> [line.text[:12] for line in unwrap(read_lines(column), column)]
    ['云港市今年新建码头三座，', '云港市今年新建码头三座，']
    """
    edges = _find_edges(lines, text)
    if edges is None:
        return lines
    column = _Column(lines, text, edges)
    joined = [[0]]
    for number in range(1, len(lines)):
        if column.goes_on(joined[-1], number):
            joined[-1].append(number)
        else:
            joined.append([number])
    return [column.join(group) for group in joined]


class _Edge(NamedTuple):
    """How a line ends at the right edge of its column."""

    left: int
    """How much of the column it leaves empty, spaces at its end counted as filled."""
    blank: int
    """How many white characters at its end fill the column."""


class _Column:
    """The lines of a page that is wrapped."""

    def __init__(self, lines: Sequence[Line], text: str, edges: Sequence[_Edge]) -> None:
        self._lines, self._text, self._edges = lines, text, edges
        self._spacing = usual(line.gap for line in lines[1:])
        self._indents = [_indent(text[line.start - line.indent : line.start]) for line in lines]
        self._depth = usual(indent for indent in self._indents if indent > ONE_SPACE)
        self._is_spaced = self._depth == 0 and self._count_gaps() * LINES_BETWEEN_GAPS > len(lines)
        self._ends = self._find_ends()

    def _count_gaps(self) -> int:
        return sum([line.gap > self._spacing for line in self._lines])

    def _find_ends(self) -> list[int]:
        """For each line the one where what goes on there ends: the next that is not full."""
        ends = list(range(len(self._lines)))
        for number in range(len(ends) - 2, -1, -1):
            if self._edges[number].left <= 0 and not self._is_apart(number + 1):
                ends[number] = ends[number + 1]
        return ends

    def _is_apart(self, number: int) -> bool:
        """Whether a line is set apart from the one above, or indented as paragraphs are."""
        return self._lines[number].gap > self._spacing or self._is_indented(number)

    def _is_indented(self, number: int) -> bool:
        return 0 < self._depth <= self._indents[number]

    def goes_on(self, above: Sequence[int], number: int) -> bool:
        """Whether the lines `above` go on in the next one: `number`."""
        if self._edges[number - 1].left > SPACES or self._is_apart(number):
            return False
        if self._is_spaced:
            return self._edges[number - 1].left <= 0
        if self._is_cut_at_space(number) or _only_closes(self._lines[number].text):
            return True
        last = self._lines[number - 1].text
        is_indented = self._is_indented(above[0])
        is_whole = closes(last) or (is_indented and last[-1] in CLOSING)
        if self._edges[number - 1].left > 0:
            return not is_whole and is_indented and self._is_text(number)
        if is_indented or is_whole or self._is_text(number):
            return not is_whole or self._is_text(number)
        return not self._are_two_heads(above, number)

    def _is_text(self, number: int) -> bool:
        """Whether what begins in a line is running text, by how it ends, or by its length."""
        end = self._ends[number]
        text = self._lines[end].text
        if _only_closes(text):
            text = self._lines[end - 1].text + text
        return end - number >= LONGEST_HEAD or _ends_text(text)

    def _is_cut_at_space(self, number: int) -> bool:
        """Whether the space at which a line was cut off is still there."""
        return self._edges[number - 1].blank > 0 or self._indents[number] > 0

    def _are_two_heads(self, above: Sequence[int], number: int) -> bool:
        """Whether a line of a head that fills its column is whole, and the next another."""
        first = "".join([self._lines[line].text for line in above[-LONGEST_HEAD:]])
        second = self._lines[number].text
        if first.endswith(_KICKER_ENDS) or second.startswith(DECK_DASHES):
            return not _KICKER_END.match(second)
        if self._ends[number] > number or self._are_one_head(first, second):
            return False
        return _is_balanced(second) or second.endswith(EVENTS) or contrast(first, second) >= CONTRAST

    def _are_one_head(self, first: str, second: str) -> bool:
        """Whether the column cuts a head here: in a bracket, a part, or a word that the page has."""
        if len(_NOTE.sub("", second)) < SHORTEST_HEAD or first.startswith(DECK_DASHES):
            return True
        return first[-1] in PAUSES or _is_open(first) or first[-1] + second[0] in self._pairs

    @cached_property
    def _pairs(self) -> frozenset[str]:
        """All pairs of characters that stand within a line."""
        return frozenset(pair for line in self._lines for pair in map(add, line.text, line.text[1:]))

    def join(self, group: Sequence[int]) -> Line:
        """Lines that go on in one another as one, with the spaces at which it was cut."""
        first = self._lines[group[0]]
        if len(group) == 1:
            return first
        whole = Passage.join(self._piece(number, group) for number in group)
        return Line(whole.text, whole.spans, first.indent, first.gap)

    def _piece(self, number: int, group: Sequence[int]) -> Passage:
        line = self._lines[number]
        start = line.start if number == group[0] else line.start - line.indent
        end = line.end if number == group[-1] else line.end + self._edges[number].blank
        return Passage.of(self._text, (start, end))


_KICKER_ENDS = (*DECK_DASHES, *KICKER_ENDINGS)

_KICKER_END = re.compile(r"[—―─-]+(?:\s|$)")
"""The dash of a kicker, cut from its end; a deck's dash stands close to its words."""


def _only_closes(text: str) -> bool:
    """Whether a line cannot be the first of anything: it begins with what closes the text above."""
    return text[0] in NO_OPENING or not text.strip(CLOSERS)


_NOTE = re.compile(r"[（(][^（()）]*[）)]$")


def _ends_text(text: str) -> bool:
    """Whether running text ends so, rather than a head."""
    bare = _NOTE.sub("", text)
    return bool(bare) and (bare[-1] in "：:" or closes(bare))


def _is_open(text: str) -> bool:
    """Whether a quotation, a bracket or the last of several parts is still open at the end of a text."""
    *parts, last = _SPACE.split(text)
    if parts and len(last) + UNLIKE < len(parts[-1]):
        return True
    return any(text.rfind(opening) > text.rfind(closing) for opening, closing in ("“”", "《》", "（）", "()"))


def _is_balanced(text: str) -> bool:
    """Whether a line of a head has several parts, all of a length: so it is whole."""
    parts = _SPACE.split(_NOTE.sub("", text))
    return len(parts) > 1 and len(set(map(len, parts))) == 1


_SPACE = re.compile(r"[ \xa0\u3000]+")


# ------------------------------------------------------------------ how wide the column is


def _find_edges(lines: Sequence[Line], text: str) -> list[_Edge] | None:
    """How each line ends at the edge of the column; None on a page that is not wrapped."""
    if len(lines) < FEW or sum([len(line.text) for line in lines]) > WIDE * len(lines):
        return None
    ending = sum([closes(line.text) for line in lines])
    if not len(lines) / MOST_LINES <= ending <= len(lines) / 2:
        return None
    for measure in (len, _columns):
        widths = [measure(text[line.start - line.indent : line.end]) for line in lines]
        column = _column_width(widths)
        if column and _cuts_sentences(lines, widths, column):
            ends = [line.end for line in lines]
            return [_edge(text, end, own, column, measure) for end, own in zip(ends, widths, strict=True)]
    return None


def _cuts_sentences(lines: Sequence[Line], widths: Sequence[int], column: range) -> bool:
    """Whether most of the lines that are full end within a sentence."""
    whole = [closes(line.text) for line, width in zip(lines, widths, strict=True) if width in column]
    return sum(whole) * 2 < len(whole)


def _edge(text: str, end: int, own: int, column: range, measure: Callable[[str], int]) -> _Edge:
    blank = _SPACE.match(text, end) if own < column[-1] else None
    if blank and own + measure(blank.group()) in column:
        return _Edge(0, len(blank.group()))
    return _Edge(column.start - own, 0)


def _indent(blank: str) -> int:
    """How far a line is indented; a tab is as wide as a character."""
    return _columns(blank.replace("\t", "\u3000"))


def _columns(text: str) -> int:
    """How wide a text is, Latin letters and digits half as wide as characters."""
    return sum(map(_width, text))


@lru_cache(maxsize=4096)
def _width(character: str) -> int:
    return 2 if east_asian_width(character) in "WFA" else 1


def _column_width(widths: Sequence[int]) -> range | None:
    """How wide lines are that are full; None if there is no such width.

    They differ by one where a mark may not begin or end a line.
    """
    counted = Counter(widths)
    width = max(counted, key=lambda value: (counted[value], value))
    near = sum(count for value, count in counted.items() if abs(value - width) <= 1)
    wider = sum(count for value, count in counted.items() if value > width + 2)
    enough = near * 4 >= len(widths) and wider * 50 <= len(widths)
    if not (enough and NARROW <= width <= 2 * WIDE):
        return None
    return range(width if counted[width] * 10 >= 9 * near else width - 1, width + 1)
