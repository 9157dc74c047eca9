"""Which runs of short lines open an article: decided for all of them together.

Crossheads come in sets: those of one article look alike. So the runs of a page are labelled as
one chain, by the best sum of what speaks for each run opening an article (`clues`) and of how
well each crosshead matches the one before it (`KINSHIP`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdata.layout.brackets import MARKS
from newsdata.layout.clues import CLUES, DOUBT, WORD_CLUES, Scene
from newsdata.layout.likeness import KINSHIP, Pair
from newsdata.layout.lines import CLOSERS
from newsdata.layout.parts import find_parts
from newsdata.layout.patterns import ASKER
from newsdata.layout.runs import HEADING, Page, Run
from newsdata.layout.signs import HEADED, Sign, label_of
from newsdata.layout.vocabulary import DOCUMENTS, NOTICES, SUMMARY_LABELS

ONLY_ONE = -1.2
"""An article seldom has but one crosshead."""

BIAS = -0.1
"""What a run weighs of which nothing is known."""


STANDS_OUT = 8.0
"""What it weighs that a run is not indented where paragraphs are, or that it is."""


CENTRED = 2.0
"""What it weighs that a run is indented by more than paragraphs are: heads are, signatures too."""


LIST_MARKS = MARKS.translate({ord(mark): None for mark in "*#"})
"""Marks of which every line of a list has one; those of bold and of headlines are none."""

APART, NOT_APART = 5.0, -2.0
"""What it weighs that empty lines set a run apart, on a page that they part; or that they don't."""

PART = -10.0
"""What it weighs that a run goes on in the article above, though it is set apart."""

APART_DIFFERENTLY = -2.0
"""What it weighs that of two runs only one is set apart: crossheads of one article are set alike."""

LABELLED = 6.0
"""What it weighs that the label above it is set apart with it."""

SURE = 3.0
"""From this weight on, a run opens an article whether it is set apart or not."""

FEWEST_APART = 2
"""One empty line may be there for any reason …"""

ONLY_GAP, NO_GAP = 2.5, -0.8
"""… but it speaks for the run below it, and against the others."""


def _weigh(page: Page, told: Sequence[bool | None]) -> tuple[list[float], list[bool]]:
    """What speaks for each run opening an article; and which of them empty lines set apart."""
    looks = [_look_at(page, run, opens) for run, opens in zip(page.runs, told, strict=True)]
    apart = [_is_apart(page, run) for run in page.runs]
    gaps = [0.0] * len(looks)
    if _is_parted(looks, apart):
        parts = find_parts(page)
        gaps = [PART if run.number in parts else _gap_weight(page, run) for run in page.runs]
        apart = [alone and number not in parts for number, alone in enumerate(apart)]
    elif sum(apart[1:]) == 1:
        parts = find_parts(page)
        gaps = [ONLY_GAP if alone and number not in parts else NO_GAP for number, alone in enumerate(apart)]
    weights = [
        weight if opens is not None else _ask_words(page, run, weight + gap)
        for run, weight, gap, opens in zip(page.runs, looks, gaps, told, strict=True)
    ]
    return weights, apart


def _look_at(page: Page, run: Run, told: bool | None) -> float:
    """What its looks say; where the setting has told, that alone."""
    if told is not None:
        return STANDS_OUT if told else -STANDS_OUT
    scene = Scene.of(page, run)
    bias = CENTRED if page.setting.depth else BIAS
    return bias + sum([weight * measure(scene) for _, weight, measure in CLUES])


def _is_parted(looks: Sequence[float], apart: Sequence[bool]) -> bool:
    """Whether empty lines part the page's articles: no run without them is sure to open one."""
    later = list(zip(looks, apart, strict=True))[1:]
    return sum(apart[1:]) >= FEWEST_APART and all(weight < SURE or alone for weight, alone in later)


def _is_apart(page: Page, run: Run) -> bool:
    """Whether empty lines set a run apart, or the label above it, which then is its rubric."""
    first = run.first
    while first and page.readings[first - 1].sign is Sign.LABEL:
        first -= 1
    return first == 0 or page.readings[first].line.gap > page.setting.spacing


def _gap_weight(page: Page, run: Run) -> float:
    if not _is_apart(page, run):
        return NOT_APART
    above = page.readings[run.first - 1] if run.first else None
    labelled = above and above.sign is Sign.LABEL and label_of(above.line.text) not in SUMMARY_LABELS
    return APART + (LABELLED if labelled else 0.0)


def _ask_words(page: Page, run: Run, weight: float) -> float:
    scene = Scene.of(page, run)
    for clue in WORD_CLUES:
        if DOUBT[0] < weight < DOUBT[1]:
            weight += clue.weight * clue.measure(scene)
    return weight


def _told_by_setting(page: Page, run: Run) -> bool | None:
    """Whether a run opens an article, where its marks or its indent tell that alone."""
    first = page.readings[run.first].line
    if first.text.startswith(HEADING) or (run.first and page.readings[run.first - 1].sign in HEADED):
        return True
    if page.is_filed:
        return not run.first
    if first.text in NOTICES and not page.setting.depth:
        return True
    if page.is_marked and first.text.startswith(BOLD):
        return False
    if _is_question(page, run) or (first.text[0] in LIST_MARKS and _is_marked_list(run.texts)):
        return False
    depth = page.setting.depth
    if not depth or first.indent > depth or (first.indent and _is_notice(page, run)):
        return None
    return not first.indent


BOLD = "**"
"""The mark of bold: of crossheads, where headlines have their own."""


def _is_notice(page: Page, run: Run) -> bool:
    """Whether a run that is indented like text names a document: set apart, or by a name alone."""
    text = run.texts[0]
    return text in NOTICES or (text.endswith(DOCUMENTS) and _is_apart(page, run))


def _is_question(page: Page, run: Run) -> bool:
    """Whether a run asks, in bold, under a label or among other lines that do: a turn of an interview."""
    if not _asks(page, run):
        return False
    if run.texts[0].startswith(BOLD) or _ASKER.match(run.texts[0].lstrip(MARKS)) or _alternates(page, run):
        return True
    return _count_questions(page, run, -1) + _count_questions(page, run, 1) >= QUESTIONS


def _alternates(page: Page, run: Run) -> bool:
    """Whether another question stands one paragraph above or below."""
    lines = [page.readings[n].line for n in (run.first - 2, run.first + 2) if 0 < n < len(page.readings)]
    return any(len(line.text) <= LONGEST_TURN and line.text[-1:] in ASKING for line in lines)


def _count_questions(page: Page, run: Run, step: int) -> int:
    """How many runs on end ask, above or below this one: so many at most as are needed."""
    count, number = 0, run.number + step
    while count < QUESTIONS and 0 < number < len(page.runs) and _asks(page, page.runs[number]):
        count, number = count + 1, number + step
    return count


def _asks(page: Page, run: Run) -> bool:
    """Whether a run is one question, and not set apart."""
    line = page.readings[run.first].line
    is_single = run.number > 0 and run.last == run.first + 1 and not _is_apart(page, run)
    return is_single and line.text.rstrip(CLOSERS)[-1:] in ASKING


ASKING = frozenset("？?")

_ASKER = re.compile(ASKER)

LONGEST_TURN = 90
"""A question in a line of its own is no longer."""

QUESTIONS = 2
"""So many questions besides make an interview of them."""


def _is_marked_list(texts: Sequence[str]) -> bool:
    return len(texts) > 1 and all(text[0] in LIST_MARKS for text in texts)


def kinship(one: Run, other: Run) -> float:
    """How well a crosshead matches the one before it."""
    pair = Pair.of(one.texts, other.texts)
    return sum([likeness.weight for likeness in KINSHIP if likeness.holds(pair)])


def find_openings(page: Page) -> list[bool]:
    """Whether each run opens an article: where the setting doesn't tell it of all, the best chain."""
    told = [_told_by_setting(page, run) for run in page.runs]
    if None not in told:
        return [bool(opens) for opens in told]
    return _best_chain(page, told)


def _best_chain(page: Page, told: Sequence[bool | None]) -> list[bool]:
    """Three states: an opening, the first crosshead of an article, a further one.

    The best path through them is found run by run.
    """
    scores = (0.0, float("-inf"), float("-inf"))
    steps: list[tuple[int, int, int]] = []
    weights, apart = _weigh(page, told)
    for number, run in enumerate(page.runs):
        opening, first, further = scores
        likeness = kinship(page.runs[number - 1], run) if number else 0.0
        likeness += APART_DIFFERENTLY * (apart[number] != apart[number - 1])
        into_opening = max((opening, 0), (first + ONLY_ONE, 1), (further, 2))
        into_further = max((first, 1), (further, 2))
        steps.append((into_opening[1], 0, into_further[1]))
        scores = (
            into_opening[0] + weights[number],
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
