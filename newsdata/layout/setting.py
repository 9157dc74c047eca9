"""How a page is set: indented or flat, its spacing, its wrap; and hard wraps undone.

The same page comes as printed (paragraphs indented), flattened (an empty line between all lines),
as one line per paragraph, or wrapped at the width of a column. This is decided once, from all
lines together; everything later asks the `Setting`, not the single line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from unicodedata import east_asian_width

from newsdata.layout.lines import Line, closes
from newsdata.layout.vocabulary import KICKER_ENDINGS
from newsdata.spans import Passage

RUNNING = 24
"""A line of so many characters that ends a sentence is running text, whatever it is set in."""

NARROW, WIDE = 8, 60
"""Columns are wrapped between these widths, in characters."""

CENTRED = 2
"""A line that is indented by so much more than paragraphs is set to the middle or the right."""

FEW = 6
"""With fewer lines nothing can be said about the wrap."""


class Setting(NamedTuple):
    """What holds for the whole page."""

    depth: int
    """How far paragraphs are indented; 0 where the indent does not tell them from heads."""
    spacing: int
    """Empty lines between any two lines; more of them set something apart."""

    @property
    def indented(self) -> bool:
        """Whether the indent tells paragraphs from heads."""
        return self.depth > 0


def decide(lines: Sequence[Line]) -> Setting:
    r"""The setting that most lines of the page agree on.

    >>> from newsdata.layout.lines import read_lines
    >>> decide(read_lines("港口扩建\n\n今年动工。\n\n三年建成。\n"))
    Setting(depth=0, spacing=1)
    """
    return Setting(_depth(lines), _usual(line.gap for line in lines[1:]))


def _depth(lines: Sequence[Line]) -> int:
    running = [line for line in lines if len(line.text) >= RUNNING and closes(line.text)]
    running = running or [line for line in lines if closes(line.text)]
    deep = [line.indent for line in running if line.indent]
    usual = _usual(deep)
    others = any(not line.indent or line.indent > usual + CENTRED for line in lines)
    return usual if others and len(deep) * 2 > len(running) else 0


def _usual(values: Iterable[int]) -> int:
    counted = Counter(values)
    return max(counted, key=lambda value: (counted[value], -value)) if counted else 0


def unwrap(lines: Sequence[Line]) -> Sequence[Line]:
    r"""The lines with hard wraps undone: each is a paragraph, a head, … as it was written.

    A page is wrapped when most of its lines have one width and none is much wider. A line that
    is full then goes on in the next one, unless that is indented as paragraphs are, or set apart.

    >>> from newsdata.layout.lines import read_lines
    >>> column = "　　云港市今年新建\n码头三座，泊位十个，\n投资比上年增加一成，\n明年完工。\n" * 2
    >>> [line.text[:12] for line in unwrap(read_lines(column))]
    ['云港市今年新建码头三座，', '云港市今年新建码头三座，']
    """
    room = _room_left(lines)
    if room is None:
        return lines
    spacing = _usual(line.gap for line in lines[1:])
    depth = _usual(line.indent for line in lines if line.indent)
    joined: list[list[Line]] = []
    goes_on = False
    for line, left in zip(lines, room, strict=True):
        goes_on = goes_on and line.gap <= spacing and not 0 < depth <= line.indent
        if goes_on and not (depth and _parts(joined[-1], line)):
            joined[-1].append(line)
        else:
            joined.append([line])
        runs_on = len(joined[-1]) > 1 and 0 < depth <= joined[-1][0].indent
        goes_on = left <= 0 or (left == 1 and runs_on and not closes(line.text))
    return [_as_one(group) for group in joined]


def _parts(above: Sequence[Line], line: Line) -> bool:
    """Whether two lines of a head part here: a kicker ends, a deck begins with a dash."""
    return not above[0].indent and (above[-1].text.endswith(_KICKER_ENDS) or line.text.startswith(_DASHES))


_DASHES = ("——", "――", "──")
_KICKER_ENDS = (*_DASHES, *KICKER_ENDINGS)


def _as_one(group: Sequence[Line]) -> Line:
    if len(group) == 1:
        return group[0]
    whole = Passage.join(Passage(line.text, line.spans) for line in group)
    return Line(whole.text, whole.spans, group[0].indent, group[0].gap)


def _room_left(lines: Sequence[Line]) -> list[int] | None:
    """How much of the column each line leaves empty; None on a page that is not wrapped.

    Where one character is left, it can have been a space.
    """
    if len(lines) < FEW or sum(len(line.text) for line in lines) > WIDE * len(lines):
        return None
    if sum(1 for line in lines if closes(line.text)) * 2 > len(lines):
        return None
    for measure in (_characters, _columns):
        widths = [measure(line) for line in lines]
        width = _column_width(widths)
        if width:
            return [width - value for value in widths]
    return None


def _characters(line: Line) -> int:
    return line.indent + len(line.text)


def _columns(line: Line) -> int:
    wide = sum(1 for character in line.text if east_asian_width(character) in "WFA")
    return 2 * line.indent + len(line.text) + wide


def _column_width(widths: Sequence[int]) -> int | None:
    """From which width on a line is full; None if there is no such width.

    Lines differ by one where a mark may not begin or end a line.
    """
    counted = Counter(widths)
    width = max(counted, key=lambda value: (counted[value], value))
    near = sum(count for value, count in counted.items() if abs(value - width) <= 1)
    wider = sum(count for value, count in counted.items() if value > width + 2)
    enough = near * 5 >= 2 * len(widths) and wider * 50 <= len(widths)
    if not (enough and NARROW <= width <= 2 * WIDE):
        return None
    return width if counted[width] * 10 >= 9 * near else width - 1
