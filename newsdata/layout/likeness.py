"""How far two runs of short lines look alike: crossheads of one article come in sets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsdata.layout.vocabulary import LEADS_IN


class Pair(NamedTuple):
    """What two runs that follow each other have in common."""

    as_many: bool
    """They have the same number of lines."""
    apart: int
    """The greatest difference of length, line by line."""
    same_figure: bool
    """They have the same marks, or none, line by line."""
    marked: bool
    """The first has marks."""

    @classmethod
    def of(cls, one: Sequence[str], other: Sequence[str]) -> Pair:
        """What two runs have in common, each given by its lines."""
        as_many = len(one) == len(other)
        apart = max([abs(len(a) - len(b)) for a, b in zip(one, other, strict=False)])
        figures = [_figure(text) for text in one]
        same = as_many and figures == [_figure(text) for text in other]
        return cls(as_many, apart, same, any(map(any, figures)))


def _figure(text: str) -> tuple[bool, ...]:
    """What sets a line apart, besides its length."""
    opening = text[1:6]
    return (
        text.endswith(LEADS_IN),
        text[0] in '“「"',
        text[0] in "●■◆—【#",
        "：" in opening or ":" in opening,
        "，" in text or "," in text,
    )


class Likeness(NamedTuple):
    """One way in which two runs that follow each other are alike or not."""

    name: str
    weight: float
    holds: Callable[[Pair], bool]


KINSHIP: tuple[Likeness, ...] = (
    Likeness("any two", 1, lambda _: True),
    Likeness("as many lines", 0.6, lambda pair: pair.as_many),
    Likeness("of a length", 0.4, lambda pair: pair.as_many and pair.apart <= 5),
    Likeness("equally long", 0.9, lambda pair: pair.as_many and pair.apart <= 1),
    Likeness("marked alike", 2.4, lambda pair: pair.same_figure and pair.marked),
    Likeness("marked differently", -1.5, lambda pair: not pair.same_figure),
)
