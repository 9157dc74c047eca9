"""What each printed line looks like, before anything is decided about it.

A `Line` is a fact sheet: where the line's text stands, how it is indented, how many empty lines
are above it. Whether it is a headline or the end of a paragraph is not known here.
"""

from __future__ import annotations

from typing import NamedTuple

from newsdata.spans import Interval

WHITE = " \t\u3000\xa0\u2002\u2003\u2009\u200b\ufeff\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What may stand around a line's text without belonging to it; NBSP and the byte order mark too."""

SENTENCE_END = frozenset("。．！？!?…；;")
"""What ends a sentence or an item of a list."""

CLOSERS = "”’」』》〉)）】］]\"'*"
"""What may follow the end of a sentence: closing quotes and brackets, the mark of bold."""

PAUSES = frozenset("，,、：:")
"""What stands inside a sentence: a line that ends here goes on."""

NO_OPENING = (SENTENCE_END | PAUSES).union("”’」』》〉)）】］]")
"""What never opens a line: the text above goes on."""


class Line(NamedTuple):
    """One line of text, without the white space around it."""

    text: str
    spans: tuple[Interval, ...]
    """Where it stands: one interval, or several where a hard wrap was undone."""
    indent: int
    """How many white characters stand before it."""
    gap: int
    """How many empty lines are above it."""

    @property
    def start(self) -> int:
        """Where the line's text begins on the page."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where the line's text ends on the page."""
        return self.spans[-1][1]


def read_lines(text: str) -> list[Line]:
    r"""The page's lines that are not empty, in their order.

    Any line ending will do (LF, CRLF, CR, form feed). Offsets are code points of `text`.

    >>> for line in read_lines("港口扩建\r\n\r\n　　今年动工。"):
    ...     print(line)
    Line(text='港口扩建', spans=((0, 4),), indent=0, gap=0)
    Line(text='今年动工。', spans=((10, 15),), indent=2, gap=1)
    """
    lines: list[Line] = []
    place = gap = 0
    for raw in text.splitlines(keepends=True):
        tail = raw.lstrip(WHITE)
        if tail:
            kept = tail.rstrip(WHITE)
            indent = len(raw) - len(tail)
            start = place + indent
            lines.append(Line(kept, ((start, start + len(kept)),), indent, gap))
            gap = 0
        else:
            gap += 1
        place += len(raw)
    return lines


def closes(text: str) -> bool:
    """Whether a text ends as a sentence or a list item ends.

    >>> closes("他说：“明年完工。”"), closes("港口明年完工"), closes("会议指出：")
    (True, False, False)

    So does one with a note in brackets behind its full stop:

    >>> closes("港口明年完工。（附图片）"), closes("港口何时完工？（民生观察）")
    (True, False)
    """
    last = text[-1]
    if last in SENTENCE_END:
        return True
    if last == ".":
        return len(text) > 1 and not text[-2].isascii()
    if last in CLOSERS:
        bare = text.rstrip(CLOSERS)
        return bool(bare) and (bare[-1] in SENTENCE_END or (last in "）)" and _has_note(text)))
    return False


LONGEST_NOTE = 60
"""A note behind a sentence is not longer."""


def _has_note(text: str) -> bool:
    """Whether brackets stand at the end, right behind a full stop."""
    opening = max(text.rfind("（"), text.rfind("("))
    return len(text) - opening <= LONGEST_NOTE and text[:opening].rstrip(WHITE)[-1:] == "。"
