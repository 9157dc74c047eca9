"""Parts of an article that empty lines set apart, as they set articles apart elsewhere on a page.

Below a box of key points, or an editor's introduction, the article is still to come; what follows
there, and whatever follows that in the same manner, are its parts. A digest goes on from brief to
brief as long as each of them is signed.
"""

from __future__ import annotations

import re

from newsdata.layout.clues import SIGNATURES, has_rubric, manner_of
from newsdata.layout.columns import is_digest
from newsdata.layout.likeness import Pair
from newsdata.layout.runs import Page, Run
from newsdata.layout.signs import Sign, label_of
from newsdata.layout.vocabulary import COMPANIONS, DOCUMENTS, SUMMARY_LABELS

LONGEST_INTRODUCTION = 5
"""A box of key points, or an editor's introduction, has no more lines."""

MOST_HEAD_LINES = 7
"""Kicker, headline and deck have no more lines together; a longer run is a list."""

EDITOR = ("——编", "―编", "──编", "—编")
"""How the line begins that says whose the introduction was: ——编者."""


def find_parts(page: Page) -> frozenset[int]:
    """The numbers of the runs that do not open an article although they are set apart."""
    series: set[int] = set()
    briefs: set[int] = set()
    others: set[int] = set()
    for run in page.runs[1:]:
        above = page.runs[run.number - 1]
        follows = above.number in series and _is_like(page, above, run)
        if follows or _is_announced(page, above, run) or _begins_in_head(page, above, run):
            series.add(run.number)
        elif _is_brief(page, above, run, briefs):
            briefs.add(run.number)
        elif any(rule(page, above, run) for rule in RULES):
            others.add(run.number)
    return frozenset(series | briefs | others)


def _is_long_list(_page: Page, _above: Run, run: Run) -> bool:
    """Whether a run is too long for a headline, and says of itself no document."""
    return run.last - run.first > MOST_HEAD_LINES and not run.texts[0].endswith(DOCUMENTS)


def _is_companion(page: Page, _above: Run, run: Run) -> bool:
    """Whether its label says that a run goes with the article above: 记者手记."""
    above, last = page.readings[run.first - 1], page.readings[run.last - 1]
    if above.sign is Sign.LABEL:
        return label_of(above.line.text) in COMPANIONS
    behind = _BEHIND.search(last.line.text)
    return behind is not None and behind[1] in COMPANIONS


_BEHIND = re.compile(r"[（(]([^（()）]{2,6})[）)]$")


def _is_below_box(page: Page, above: Run, run: Run) -> bool:
    """Whether only a box of key points stands between a headline and this run."""
    between = page.readings[above.last : run.first]
    if not 0 < len(between) <= LONGEST_INTRODUCTION or between[0].sign is not Sign.LABEL:
        return False
    in_one = all(reading.line.gap <= page.setting.spacing for reading in between)
    return in_one and label_of(between[0].line.text) in SUMMARY_LABELS


RULES = (_is_below_box, _is_companion, _is_long_list)


def _is_announced(page: Page, above: Run, run: Run) -> bool:
    """Whether only an editor's words stand between a headline and this run."""
    last = page.readings[run.first - 1]
    is_near = run.first - above.last <= LONGEST_INTRODUCTION
    return is_near and last.sign is Sign.DECK and last.line.text.startswith(EDITOR)


def _begins_in_head(page: Page, above: Run, run: Run) -> bool:
    """Whether a part like this, and like the next, stands right under the headline above."""
    following = page.runs[run.number + 1] if run.number + 1 < len(page.runs) else None
    return following is not None and has_part(above, run) and _is_like(page, run, following)


def has_part(above: Run, run: Run) -> bool:
    """Whether the last lines of a head, marked or below its rubric, are set as another run is."""
    texts, size = above.texts, run.last - run.first
    if not 1 < size < len(texts):
        return False
    pair = Pair.of(texts[-size:], run.texts)
    return pair.same_figure and (pair.marked or has_rubric(texts[-size - 1]))


def _is_like(page: Page, above: Run, run: Run) -> bool:
    """Whether a run is set as the one above is, line by line, and signed as that is."""
    if _is_signed(page, above) != _is_signed(page, run):
        return False
    one, other = _unsigned(page, above), _unsigned(page, run)
    in_parts = [[_SPACE.search(text) is not None for text in texts] for texts in (one, other)]
    return in_parts[0] == in_parts[1] and Pair.of(one, other).same_figure


_SPACE = re.compile(r"[ \xa0\u3000]")


def _is_signed(page: Page, run: Run) -> bool:
    """Whether the author's name stands below the headline."""
    return any(reading.sign in SIGNATURES for reading in page.readings[run.first : run.last + 1])


def _unsigned(page: Page, run: Run) -> list[str]:
    """The lines of a run without the author's name."""
    readings = page.readings[run.first : run.last]
    return [reading.line.text for reading in readings if reading.sign not in SIGNATURES]


def _is_brief(page: Page, above: Run, run: Run, briefs: set[int]) -> bool:
    """Whether a run goes on with the digest above: sent or signed as that brief is."""
    if not (above.number in briefs or is_digest(above.texts[0])):
        return False
    manner = manner_of(page, run)
    return any(manner) and manner == manner_of(page, above)
