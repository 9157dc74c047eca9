"""How far two runs of short lines look alike: crossheads of one article come in sets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsdata.layout.runs import LEADS_IN


class Likeness(NamedTuple):
    """One way in which two runs that follow each other are alike or not."""

    name: str
    weight: float
    holds: Callable[[Sequence[str], Sequence[str]], bool]


def _apart(one: Sequence[str], other: Sequence[str]) -> int:
    """The greatest difference of length, line by line; 99 if the number of lines differs."""
    if len(one) != len(other):
        return 99
    return max(abs(len(a) - len(b)) for a, b in zip(one, other, strict=True))


def _figure(text: str) -> tuple[bool, ...]:
    """What sets a line apart, besides its length."""
    opening = text[1:6]
    return (
        text.endswith(LEADS_IN),
        text[0] in "“「\"",
        text[0] in "●■◆—【",
        "：" in opening or ":" in opening,
        "，" in text or "," in text,
    )


def _figures(lines: Sequence[str]) -> list[tuple[bool, ...]]:
    return [_figure(text) for text in lines]


def same_figure(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two runs have the same marks, or none, line by line."""
    return _figures(one) == _figures(other)


def marked_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two runs are set apart by the same marks, line by line."""
    return same_figure(one, other) and any(map(any, _figures(one)))


KINSHIP: tuple[Likeness, ...] = (
    Likeness("any two", 0.6, lambda _one, _other: True),
    Likeness("as many lines", 0.9, lambda one, other: len(one) == len(other)),
    Likeness("of a length", 0.6, lambda one, other: _apart(one, other) <= 5),
    Likeness("equally long", 1.1, lambda one, other: _apart(one, other) <= 1),
    Likeness("marked alike", 1.2, marked_alike),
    Likeness("marked differently", -1.5, lambda one, other: not same_figure(one, other)),
)
