"""Text that knows where it stands: half-open intervals of Unicode code points, and passages.

Every stage between the page and its records hands on `Passage` objects. A passage is what a
reader sees (a paragraph that a column break cut in two is one text) together with the intervals
of the page it was put together from, so that whatever a parser finds in it can be cited.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import TypeAlias

Interval: TypeAlias = tuple[int, int]
"""`(start, end)`: half-open, in code points."""


def merge(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Sorted, disjoint intervals that cover the same places; touching ones become one.

    >>> merge([(5, 9), (0, 2), (2, 4)])
    ((0, 4), (5, 9))
    """
    merged: list[Interval] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return tuple(merged)


def gaps(intervals: Iterable[Interval], start: int, end: int) -> tuple[Interval, ...]:
    """The parts of `start`…`end` that no interval covers.

    >>> gaps([(2, 4)], 0, 6)
    ((0, 2), (4, 6))
    """
    found: list[Interval] = []
    for left, right in merge(intervals):
        if start < left:
            found.append((start, min(left, end)))
        start = max(start, right)
    if start < end:
        found.append((start, end))
    return tuple(found)


def line_starts(texts: Iterable[str]) -> list[int]:
    r"""Where each of several texts begins if they are the lines of one, and where a next one would.

    >>> line_starts(["今年", "", "明年"]), "\n".join(["今年", "", "明年"]).index("明")
    ([0, 3, 4, 7], 4)
    """
    return list(accumulate([len(text) + 1 for text in texts], initial=0))


@dataclass(frozen=True, slots=True)
class Passage:
    r"""A text and the intervals it was taken from; the slices, joined, are the text exactly.

    >>> page = "今年粮食\n丰收。"
    >>> whole = Passage.of(page, (0, 4), (5, 8))
    >>> whole.text
    '今年粮食丰收。'
    >>> whole.cut(2, 6)
    Passage(text='粮食丰收', spans=((2, 4), (5, 7)))
    """

    text: str
    spans: tuple[Interval, ...]

    @classmethod
    def of(cls, page: str, *intervals: Interval) -> Passage:
        """The passage that stands at these intervals of `page`."""
        return cls("".join(page[start:end] for start, end in intervals), intervals)

    @property
    def start(self) -> int:
        """Where the passage begins on the page."""
        return self.spans[0][0]

    @property
    def end(self) -> int:
        """Where the passage ends on the page."""
        return self.spans[-1][1]

    def locate(self, start: int, end: int) -> tuple[Interval, ...]:
        """The page's intervals of the code points `start`…`end` of this text."""
        if len(self.spans) == 1:
            first = self.spans[0][0]
            return ((first + start, first + end),)
        found: list[Interval] = []
        passed = 0
        for left, right in self.spans:
            lower, upper = max(start - passed, 0), min(end - passed, right - left)
            if lower < upper:
                found.append((left + lower, left + upper))
            passed += right - left
            if passed >= end:
                break
        return tuple(found)

    def cut(self, start: int, end: int) -> Passage:
        """The part from `start` to `end` (offsets into this text)."""
        return Passage(self.text[start:end], self.locate(start, end))

    def strip(self, characters: str | None = None) -> Passage:
        """This passage without the given characters (default: white space) at its ends."""
        kept = self.text.strip(characters)
        if len(kept) == len(self.text):
            return self
        start = len(self.text) - len(self.text.lstrip(characters))
        return self.cut(start, start + len(kept))

    @staticmethod
    def join(passages: Iterable[Passage]) -> Passage:
        """Several passages as one text, nothing put between them; touching spans become one."""
        text: list[str] = []
        spans: list[Interval] = []
        for passage in passages:
            text.append(passage.text)
            for start, end in passage.spans:
                if spans and spans[-1][1] == start:
                    spans[-1] = (spans[-1][0], end)
                else:
                    spans.append((start, end))
        return Passage("".join(text), tuple(spans))


@dataclass(frozen=True, slots=True)
class Volume:
    """Several page texts laid end to end, so that an article may run from one to another.

    `starts[i]` is where the i-th text begins. `place` turns an interval of the whole into the
    number of the text and the interval in it.

    >>> Volume.bind(["第一版", "第二版"]).place((4, 6))
    (1, (1, 3))
    """

    text: str
    starts: tuple[int, ...]

    @classmethod
    def bind(cls, texts: Iterable[str]) -> Volume:
        """Lays the texts end to end, in their order."""
        kept, starts, length = list(texts), [], 0
        for text in kept:
            starts.append(length)
            length += len(text)
        return cls("".join(kept), tuple(starts))

    def place(self, interval: Interval) -> tuple[int, Interval]:
        """Which text an interval stands in, and where there."""
        if len(self.starts) == 1:
            return 0, interval
        number = bisect_right(self.starts, interval[0]) - 1
        shift = self.starts[number]
        return number, (interval[0] - shift, interval[1] - shift)
