"""Which runs of short lines open an article: decided for all of them together.

Crossheads come in sets: those of one article look alike. So the runs of a page are labelled as
one chain, by the best sum of what speaks for each run opening an article (`clues`) and of how
well each crosshead matches the one before it (`KINSHIP`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsdata.layout.clues import CLUES
from newsdata.layout.runs import LEADS_IN, Page, Run


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


def _figures(lines: Sequence[str]) -> list[tuple[bool, ...]]:
    """What sets the lines apart, besides their length."""
    return [
        (text.endswith(LEADS_IN), text[0] in "“「\"", "：" in text[1:6] or ":" in text[1:6], text[0] in "●■◆—【", "，" in text or "," in text)
        for text in lines
    ]


def _same_figure(one: Sequence[str], other: Sequence[str]) -> bool:
    return _figures(one) == _figures(other)


def marked_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Are two runs set apart by the same marks, line by line?"""
    return _same_figure(one, other) and any(map(any, _figures(one)))


KINSHIP: tuple[Likeness, ...] = (
    Likeness("any two", 1, lambda _one, _other: True),
    Likeness("as many lines", 1, lambda one, other: len(one) == len(other)),
    Likeness("of a length", 0.5, lambda one, other: _apart(one, other) <= 5),
    Likeness("equally long", 0.7, lambda one, other: _apart(one, other) <= 1),
    Likeness("marked alike", 1.2, marked_alike),
    Likeness("marked differently", -1.3, lambda one, other: not _same_figure(one, other)),
)

FIRST_OF_SET = -0.4
"""An article's first crosshead has none above it to match."""

ONLY_ONE = -0.4
"""An article seldom has but one crosshead."""

BIAS = -0.8
"""What a run weighs of which nothing is known."""


def weigh(page: Page, run: Run) -> float:
    """The sum of all clues for a run."""
    return BIAS + sum(clue.weight * clue.measure(page, run) for clue in CLUES)


def kinship(page: Page, one: Run, other: Run) -> float:
    """How well a crosshead matches the one before it."""
    mine, others = page.lines(one), page.lines(other)
    return sum(likeness.weight for likeness in KINSHIP if likeness.holds(mine, others))


def find_openings(page: Page) -> list[bool]:
    """For each run: does it open an article?

    Three states: an opening, the first crosshead of an article, a further one. The best path
    through them is found run by run.
    """
    scores = (0.0, float("-inf"), float("-inf"))
    steps: list[tuple[int, int, int]] = []
    for number, run in enumerate(page.runs):
        opening, first, further = scores
        likeness = kinship(page, page.runs[number - 1], run) if number else 0.0
        into_opening = max((opening, 0), (first + ONLY_ONE, 1), (further, 2))
        into_further = max((first, 1), (further, 2))
        steps.append((into_opening[1], 0, into_further[1]))
        scores = (
            into_opening[0] + weigh(page, run),
            opening + FIRST_OF_SET,
            into_further[0] + likeness,
        )
    final = (scores[0], scores[1] + ONLY_ONE, scores[2])
    return _trace(steps, final.index(max(final)))


def _trace(steps: Sequence[tuple[int, int, int]], state: int) -> list[bool]:
    """Walks back along the best path."""
    openings: list[bool] = []
    for step in reversed(steps):
        openings.append(state == 0)
        state = step[state]
    return openings[::-1]
