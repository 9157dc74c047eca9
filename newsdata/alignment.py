r"""Where a quoted passage stands in a text, though it was copied with small differences.

Language models and people who copy a passage change what doesn't matter to them: full-width to
half-width, curly to straight quotation marks, a line break to nothing. Offsets matter to all who
come later. Both texts are folded (what doesn't matter is made alike or left out), the one is looked
for in the other, and the place is given in code points of the text as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsdata.errors import UsageError
from newsdata.models import Passage, Span

_BLANK = re.compile(r"[\s\u200b-\u200d\u2060\ufeff\u00ad]+")
"""White space, line breaks included, and characters that take no room."""

_MARKS = {
    '"': "“”„‟«»＂「」『』〝〞﹁﹂﹃﹄",
    "'": "‘’‚‛＇",
    "-": "‐‑‒–—―−－",
    ".": "。．｡",
    ",": "，､、",
    "~": "～〜",
}
"""Marks that copies exchange for one another, under the one they are taken for."""

_FULL_WIDTH = {chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)}
_FOLDED = str.maketrans(_FULL_WIDTH | {mark: folded for folded, marks in _MARKS.items() for mark in marks})


def align(text: str, quote: str, near: int | None = None) -> Passage | None:
    r"""Finds a quoted passage in a text: exactly, or but for harmless differences.

    Harmless are: full or half width, white space and line breaks, the kind of quotation marks,
    dashes and stops. Of several places the first one is given, or, with `near`, the one that begins
    closest to that offset; an exact one before any other. Offsets are code points.

    The result holds the passage as it stands in `text`, and its spans: a line break, or a space that
    the quote does not have, is left out between two spans. None if the passage is not there.
    Takes time linear in both texts.

    Raises:
        UsageError: if there is nothing to look for.

    >>> found = align("　　陈望舒说：“要稳住\n外贸基本盘，扩大进口。”", '"要稳住外贸基本盘,扩大进口。"')
    >>> found.text
    '“要稳住外贸基本盘，扩大进口。”'
    >>> [(span.start, span.end) for span in found.spans]
    [(7, 11), (12, 24)]
    >>> align("云港日报", "海东日报") is None
    True
    """
    if not _BLANK.sub("", quote):
        raise UsageError("nothing to look for: the quote is empty", code="empty_quote")
    start = _closest(text, quote, near)
    if start is not None:
        return _passage(text, [(start, start + len(quote))])
    return _align_folded(text, quote, near)


def _align_folded(text: str, quote: str, near: int | None) -> Passage | None:
    kept = _kept(text)
    wanted = _kept(quote)
    folded, sought = (_fold(whole, places) for whole, places in ((text, kept), (quote, wanted)))
    first = _closest(folded, sought, None if near is None else _count_before(kept, near))
    if first is None:
        return None
    return _passage(text, list(_runs(text, kept[first : first + len(wanted)], wanted)))


def _kept(text: str) -> list[int]:
    """The places of a text that matter."""
    places: list[int] = []
    reached = 0
    for blank in _BLANK.finditer(text):
        places += range(reached, blank.start())
        reached = blank.end()
    return [*places, *range(reached, len(text))]


def _fold(text: str, places: Sequence[int]) -> str:
    return "".join([text[place] for place in places]).translate(_FOLDED)


def _count_before(places: Sequence[int], offset: int) -> int:
    return bisect_left(places, offset)


def _closest(text: str, quote: str, near: int | None) -> int | None:
    """Where the quote begins in the text: first, or closest to an offset."""
    if near is None:
        start = text.find(quote)
        return None if start < 0 else start
    after = text.find(quote, max(near, 0))
    # Backwards: str.rfind is quadratic on hostile text, str.find is not.
    before = text[: max(near, 0) + len(quote) - 1][::-1].find(quote[::-1])
    starts = [after] if after >= 0 else []
    if before >= 0:
        starts.append(min(len(text), max(near, 0) + len(quote) - 1) - before - len(quote))
    return min(starts, key=lambda start: abs(start - near), default=None)


def _runs(text: str, places: Sequence[int], wanted: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The intervals of the text that the places make up: a space stays where the quote has one too.

    `wanted` are the places of the quote that they answer to.
    """
    start = end = places[0]
    before = wanted[0] - 1
    for place, in_quote in zip(places, wanted, strict=True):
        spaced = in_quote > before + 1 and "\n" not in text[end:place]
        if place > end and not spaced:
            yield start, end
            start = place
        end, before = place + 1, in_quote
    yield start, end


def _passage(text: str, intervals: list[tuple[int, int]]) -> Passage:
    return Passage(
        text="".join(text[start:end] for start, end in intervals),
        spans=tuple(Span(start=start, end=end, source_id=None) for start, end in intervals),
    )
