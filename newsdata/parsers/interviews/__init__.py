"""Interviews: an article's question and answer turns, with who asks, who answers, and about what.

The road is `blocks` (lines and their labels) → `labelled` or `set_off` (which line asks, which
answers) → `turns` (where a turn ends) → `openings` (who and what is announced) → `speakers` (who
is meant by a label).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Exchange, Interview, Speaker, Turn
from newsdata.parsers.interviews.blocks import Block, holds_turns, read_blocks
from newsdata.parsers.interviews.guests import People
from newsdata.parsers.interviews.labelled import labelled_lines
from newsdata.parsers.interviews.labels import ANSWERERS, SPACED
from newsdata.parsers.interviews.openings import Opening, read_opening
from newsdata.parsers.interviews.set_off import set_off_lines
from newsdata.parsers.interviews.speakers import Cast
from newsdata.parsers.interviews.turns import Line, Pair, Role, introduction, pair_up

__all__ = ["People", "read_interview"]

SHORTEST_ANSWER = 80
"""One question alone, unannounced, makes an interview only if its answer is as long as this."""

LEAST_SHARE = 0.25
"""Unannounced, turns make up so much of an interview's body; less is a story's dialogue."""

_REPORTED = re.compile(r"(?:表示|介绍|坦言|指出|告诉(?:本报)?记者)(?:说)?[，,：:]")
"""How reports give what somebody said; whoever is interviewed speaks for himself."""

OFTEN = 2
"""So many reported statements among the answers make them a report."""


def read_interview(article: Article, people: People) -> Interview | None:
    """The interview that an article holds, or None.

    Either the turns are labelled (问/答, 记者 and names, outlets and names), or questions stand out
    by themselves (as crossheads, in bold type, numbered) and the article announces an interview
    or labels the answers. Labels are no part of the texts. Several answers to one question are
    several exchanges with that question.
    """
    if not holds_turns(article):
        return None
    blocks = read_blocks(article)
    return _read_labelled(article, blocks, people) or _read_set_off(article, blocks, people)


def _read_labelled(article: Article, blocks: Sequence[Block], people: People) -> Interview | None:
    lines = labelled_lines(blocks, article.byline)
    if not lines:
        return None
    opening = read_opening(article, introduction(lines), people, introduction(lines, Role.HEADING))
    if not _has_answers(lines) and _names(opening.guests):
        blocks = read_blocks(article, SPACED | _names(opening.guests))
        lines = labelled_lines(blocks, article.byline)
    pairs = pair_up(lines, _names(opening.guests) | _answering(lines))
    if not _suffices(pairs, lines, opening):
        return None
    return _compose(pairs, opening, Cast(people, opening.guests, article, blocks))


def _read_set_off(article: Article, blocks: Sequence[Block], people: People) -> Interview | None:
    lines = set_off_lines(blocks, 0)
    if not lines:
        return None
    opening = read_opening(article, introduction(lines), people, introduction(lines, Role.HEADING))
    if opening.length:
        lines = set_off_lines(blocks, opening.length)
    pairs = pair_up(lines, _names(opening.guests) | _answering(lines))
    spoken = _has_answers(lines) or (opening.announced and not _is_report(pairs, opening))
    if len(pairs) < 2 or not spoken:
        return None
    return _compose(pairs, opening, Cast(people, opening.guests, article, blocks))


def _suffices(pairs: Sequence[Pair], lines: Sequence[Line], opening: Opening) -> bool:
    """Whether the labelled turns make an interview, and no story's dialogue or notice."""
    if not pairs or opening.announced:
        return bool(pairs)
    if len(pairs) == 1:
        return sum(len(paragraph.text) for paragraph in pairs[0].answer) >= SHORTEST_ANSWER
    return _has_answers(lines) and _length(pairs) >= LEAST_SHARE * sum(
        len(line.passage.text) for line in lines
    )


def _length(pairs: Sequence[Pair]) -> int:
    """How much is asked and answered; of the last answer, which may run too far, the first paragraph."""
    turns = [turn for pair in pairs for turn in (pair.question, pair.answer)]
    turns[-1] = turns[-1][:1]
    return sum(len(paragraph.text) for turn in turns for paragraph in turn)


def _is_report(pairs: Sequence[Pair], opening: Opening) -> bool:
    """Whether the answers tell what the guests and others said (罗秉诚介绍，……)."""
    text = "\n".join(paragraph.text for pair in pairs for paragraph in pair.answer)
    return len(_REPORTED.findall(text)) >= OFTEN or any(name in text for name in _names(opening.guests))


def _has_answers(lines: Iterable[Line]) -> bool:
    return any(line.role is Role.ANSWER for line in lines)


def _answering(lines: Iterable[Line]) -> set[str]:
    return {line.speaker for line in lines if line.role is Role.ANSWER} - ANSWERERS


def _names(speakers: Iterable[Speaker]) -> set[str]:
    return {speaker.name for speaker in speakers if speaker.name}


def _compose(pairs: Sequence[Pair], opening: Opening, cast: Cast) -> Interview:
    exchanges = tuple(
        Exchange(Turn(cast.asker(pair.asker), pair.question), Turn(cast.answerer(pair.answerer), pair.answer))
        for pair in pairs
    )
    askers = [exchange.question.speaker for exchange in exchanges]
    answerers = [exchange.answer.speaker for exchange in exchanges]
    unnamed = cast.guests if None in answerers else ()
    return Interview(opening.subject, _each_once(askers), _each_once([*answerers, *unnamed]), exchanges)


def _each_once(speakers: Iterable[Speaker | None]) -> tuple[Speaker, ...]:
    found: dict[str | None, Speaker] = {}
    for speaker in speakers:
        if speaker:
            found.setdefault(speaker.name or speaker.description, speaker)
    return tuple(found.values())
