"""Which runs of short lines open an article: decided for all of them together.

Crossheads come in sets: those of one article look alike. So the runs of a page are labelled as
one chain, by the best sum of what speaks for each run opening an article (`clues`) and of how
well each crosshead matches the one before it (`KINSHIP`).
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdata.layout.brackets import MARKS
from newsdata.layout.clues import CLUES, DOUBT, WORD_CLUES, Scene
from newsdata.layout.likeness import KINSHIP, Pair
from newsdata.layout.runs import Page, Run

ONLY_ONE = -1.2
"""An article seldom has but one crosshead."""

BIAS = -0.6
"""What a run weighs of which nothing is known."""


STANDS_OUT = 8.0
"""What it weighs that a run is not indented where paragraphs are, or that it is."""


CENTRED = 2.0
"""What it weighs that a run is indented by more than paragraphs are: heads are, signatures too."""


def weigh(page: Page, run: Run) -> float:
    """What speaks for a run opening an article; where the indent tells, it alone."""
    told = _told_by_setting(page, run)
    if told is not None:
        return STANDS_OUT if told else -STANDS_OUT
    scene = Scene.of(page, run)
    weight = CENTRED if page.setting.depth else BIAS
    weight += sum([clue.weight * clue.measure(scene) for clue in CLUES])
    for clue in WORD_CLUES:
        if DOUBT[0] < weight < DOUBT[1]:
            weight += clue.weight * clue.measure(scene)
    return weight


def _told_by_setting(page: Page, run: Run) -> bool | None:
    """Whether a run opens an article, where its marks or its indent tell that alone."""
    first = page.readings[run.first].line
    if first.text[0] in MARKS and _is_marked_list(page.lines(run)):
        return False
    depth = page.setting.depth
    return not first.indent if depth and first.indent <= depth else None


def _is_marked_list(texts: Sequence[str]) -> bool:
    return len(texts) > 1 and all(text[0] in MARKS for text in texts)


def kinship(page: Page, one: Run, other: Run) -> float:
    """How well a crosshead matches the one before it."""
    pair = Pair.of(page.lines(one), page.lines(other))
    return sum([likeness.weight for likeness in KINSHIP if likeness.holds(pair)])


def find_openings(page: Page) -> list[bool]:
    """Whether each run opens an article: where the setting doesn't tell it of all, the best chain."""
    told = [_told_by_setting(page, run) for run in page.runs]
    if None not in told:
        return [bool(opens) for opens in told]
    return _best_chain(page)


def _best_chain(page: Page) -> list[bool]:
    """Three states: an opening, the first crosshead of an article, a further one.

    The best path through them is found run by run.
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
            opening,
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
