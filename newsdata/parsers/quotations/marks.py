"""Quotation marks and ends of sentences.

Marks are paired from left to right: “…”, 「…」, 『…』 and straight "…", which open and close
alike. An opening mark that is never closed in its paragraph (its line) quotes nothing, unless it
stands where a speech that runs over several paragraphs would begin.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_CLOSING = {"“": "”", "「": "」", "『": "』", '"': '"', "＂": "＂", "〝": "〞"}
_MARKS = '“”「」『』"＂〝〞'
_MARK = re.compile(f"[{_MARKS}]")
_PLAIN = re.compile(f"[{_MARKS}](?:(?<=“)[^{_MARKS}\n]*”)?")
"""A quote with none in it, or a mark that takes some thought."""
_ENDS = "。！？!?…."
_EMPTY = 2
_END = re.compile("[。！？!?….][。！？!?…]*")
"""A class stands first, because the search for one is five times faster than for an alternation."""
_AFTER_END = frozenset("）)”’")
_BREAKS_OFF = re.compile("[\u4e00-\u9fff“「『\n]|$")
"""What follows an ellipsis that ends a sentence."""
_FULL_STOP = re.compile('[\u4e00-\u9fff”"）)%][.](?![A-Za-z.])')
"""An ASCII full stop that is no decimal point."""
_STOP_AND_BEFORE = 2
_UNSURE_ENDS = frozenset("….")
_GOES_ON = frozenset("，,、；;的等之：:）)")
_JOINS = frozenset("和与及")
"""Behind a quote these go on with another: “快走。”与“别等。”, but “快走。”与大家告别后，他……."""


class Quote(NamedTuple):
    """A stretch between quotation marks, which `start` and `end` include.

    `holds_sentence`: whether it ends with the end of a sentence.
    """

    start: int
    end: int
    closed: bool
    holds_sentence: bool

    @property
    def inner(self) -> tuple[int, int]:
        """The stretch without its marks."""
        return self.start + 1, self.end - self.closed


class Quotes:
    """The outermost quotes of a text, to be asked by place; none goes beyond its line.

    >>> text = "他说：“这叫‘飞地’。”"
    >>> [text[quote.start : quote.end] for quote in Quotes(text)]
    ['“这叫‘飞地’。”']
    """

    def __init__(self, text: str) -> None:
        self._quotes = _find_quotes(text)
        self._starts = [quote[0] for quote in self._quotes]
        self._by_start = dict(zip(self._starts, self._quotes, strict=True))
        self._by_end = {quote[1]: quote for quote in self._quotes if quote[2]}

    def __len__(self) -> int:
        return len(self._quotes)

    def __iter__(self) -> Iterator[Quote]:
        return iter(self._quotes)

    def unclosed(self) -> list[Quote]:
        """The quotes that their line leaves open."""
        if len(self._by_end) == len(self._quotes):
            return []
        return [quote for quote in self._quotes if not quote.closed]

    def at(self, place: int) -> Quote | None:
        """The quote that begins at `place`."""
        return self._by_start.get(place)

    def ending_at(self, place: int) -> Quote | None:
        """The closed quote that ends at `place`."""
        return self._by_end.get(place)

    def around(self, place: int) -> Quote | None:
        """The closed quote that `place` stands in."""
        before = bisect_right(self._starts, place) - 1
        if before < 0:
            return None
        quote = self._quotes[before]
        return quote if place < quote.end and quote.closed else None

    def begins_within(self, start: int, end: int) -> bool:
        """Whether a quote begins between `start` and `end`."""
        first = bisect_left(self._starts, start)
        return first < len(self._starts) and self._starts[first] < end

    def within(self, start: int, end: int) -> list[Quote]:
        """The quotes that begin between `start` and `end`."""
        first = bisect_left(self._starts, start)
        return self._quotes[first : bisect_left(self._starts, end, first)]


def _find_quotes(text: str) -> list[Quote]:
    spans = [quote.span() for quote in _PLAIN.finditer(text)]
    if all(end - start > 1 for start, end in spans):
        return [Quote(start, end, True, _is_sentence(text, start, end)) for start, end in spans]
    quotes: list[Quote] = []
    marks = [mark.start() for mark in _MARK.finditer(text)]
    first = 0
    while first < len(marks):
        end = text.find("\n", marks[first])
        end = end if end >= 0 else len(text)
        last = bisect_left(marks, end, first)
        quotes += _in_line(text, marks[first:last], end)
        first = last
    return quotes


def _in_line(text: str, marks: Sequence[int], end: int) -> list[Quote]:
    quotes, unclosed = _pair(text, marks, nested=True)
    if unclosed is not None:
        # one mark too many: an opening mark then starts anew instead of nesting
        quotes, unclosed = _pair(text, marks, nested=False)
    if unclosed is not None:
        quotes.append(_quote(text, unclosed, end, False))
    return quotes


def _pair(text: str, marks: Sequence[int], *, nested: bool) -> tuple[list[Quote], int | None]:
    quotes: list[Quote] = []
    start, closing, depth = -1, "", 0
    for place in marks:
        sign = text[place]
        if start < 0:
            if sign in _CLOSING:
                start, closing, depth = place, _CLOSING[sign], 0
        elif sign == closing:
            if depth:
                depth -= 1
                continue
            quotes.append(_quote(text, start, place + 1, True))
            start = -1
        elif _CLOSING.get(sign) == closing:
            if text[place - 1] in _ENDS:
                # “……。“ : a closing mark set the wrong way round
                quotes.append(_quote(text, start, place + 1, True))
                start = -1
            elif nested:
                depth += 1
            else:
                start = place
    return quotes, start if start >= 0 else None


def _quote(text: str, start: int, end: int, closed: bool) -> Quote:
    return Quote(start, end, closed, _is_sentence(text, start, end))


def _is_sentence(text: str, start: int, end: int) -> bool:
    return end - start > _EMPTY and text[end - 2] in _ENDS


def sentence_ends(text: str, quotes: Iterable[Quote]) -> list[int]:
    """Where sentences end, in order; a quote that holds whole sentences ends one too.

    >>> text = "“水位正常。”王伟说。天晴了。"
    >>> sentence_ends(text, Quotes(text))
    [7, 11, 15]
    """
    ends = _signs(text)
    outside: list[int] = []
    first = 0
    for quote in quotes:
        start, stop, closed, holds_sentence = quote
        if not closed:
            continue
        last = bisect_right(ends, start, first)
        behind = bisect_left(ends, stop, last)
        if last == behind and not holds_sentence:
            continue
        outside += ends[first:last]
        first = behind
        if holds_sentence and not _goes_on(text, stop):
            outside.append(stop)
    outside += ends[first:]
    return [_past_brackets(text, end) if text[end : end + 1] in _AFTER_END else end for end in outside]


def _goes_on(text: str, place: int) -> bool:
    """Whether the sentence goes on behind a quote that holds sentences."""
    following = text[place : place + 1]
    return following in _GOES_ON or (following in _JOINS and text[place + 1 : place + 2] in _CLOSING)


def _signs(text: str) -> list[int]:
    """The ends of the signs that close sentences, in quotes as outside."""
    ends = [mark.end() for mark in _END.finditer(text)]
    if "》" in text:
        ends = [end for end in ends if text[end : end + 1] != "》"]
    if "…" in text or "." in text:
        ends = [end for end in ends if text[end - 1] not in _UNSURE_ENDS or _is_end(text, end)]
    return ends


def _is_end(text: str, end: int) -> bool:
    """Whether the sign before `end` closes a sentence; an ellipsis or a full stop need not."""
    if text[end - 1] == "…":
        return _BREAKS_OFF.match(text, end) is not None
    return _FULL_STOP.match(text, max(0, end - _STOP_AND_BEFORE)) is not None


def _past_brackets(text: str, end: int) -> int:
    """Behind the brackets that close behind the end of a sentence."""
    while text[end : end + 1] in _AFTER_END:
        end += 1
    return end
