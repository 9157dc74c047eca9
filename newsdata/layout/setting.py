"""How a page is set: indented or flat, and its spacing.

The same page comes as printed (paragraphs indented), flattened (an empty line between all lines),
or as one line per paragraph. This is decided once, from all lines together; everything later asks
the `Setting`, not the single line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsdata.layout.lines import Line, closes

RUNNING = 24
"""A line of so many characters that ends a sentence is running text, whatever it is set in."""

CENTRED = 2
"""A line that is indented by so much more than paragraphs is set to the middle or the right."""


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
    return Setting(_depth(lines), usual([line.gap for line in lines[1:]]))


def _depth(lines: Sequence[Line]) -> int:
    running = [line for line in lines if len(line.text) >= RUNNING and closes(line.text)]
    running = running or [line for line in lines if closes(line.text)]
    deep = [line.indent for line in running if line.indent]
    depth = usual(deep)
    if len(deep) * 2 <= len(running):
        return 0
    others = any(not line.indent or line.indent > depth + CENTRED for line in lines)
    return depth if others else 0


def usual(values: Iterable[int]) -> int:
    """The value that most have, the least of equals; 0 if there is none.

    >>> usual([0, 2, 2, 1])
    2
    """
    counted = Counter(values)
    return max(counted, key=lambda value: (counted[value], -value)) if counted else 0
