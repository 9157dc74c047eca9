"""Kicker (引题) or deck (副题): which of the lines above an article is the headline."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsdata.layout.brackets import unbracketed
from newsdata.layout.rubrics import has_label
from newsdata.layout.vocabulary import (
    DECK_DASHES,
    DECK_ENDINGS,
    DECK_OPENINGS,
    EVENTS,
    KICKER_ENDINGS,
    KICKER_OPENINGS,
    MANNERS,
    PRESENCE,
    TEXT_KINDS,
)
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import either

FULL_HEAD = 3
"""Kicker, headline and deck are so many lines."""

SLENDER = 1.5
"""The headline is set largest: a line is one whose neighbours are so many times as long."""

SHORTEST_TWIN = 8
"""Two lines of one headline are not shorter."""


class Clue(NamedTuple):
    """What speaks for the first of two lines being a kicker; below zero: for the second being a deck."""

    name: str
    weight: float
    holds: Callable[[str, str], bool]


_FIGURE = re.compile(r"[0-9０-９]+(?:\.[0-9]+)?(?:[%％万亿个家元吨件名次公]|多|余)|[%％]")
_DECK_OPENING = re.compile(either(DECK_OPENINGS))
_KICKER_OPENING = re.compile(either(KICKER_OPENINGS))
_PRESENCE = re.compile(rf"{LETTER}{{2,8}}(?<!的){either(PRESENCE)}")
_GAP = re.compile(r"\S[ \xa0\u3000]+\S")
_MOVES = re.compile(rf"{either(MANNERS)}{LETTER}{{2}}$")


def _hangs(first: str, _second: str) -> bool:
    return first[-1] in "：:，," or first.endswith(DECK_DASHES)


def _says(first: str, _second: str) -> bool:
    return first.endswith(KICKER_ENDINGS)


def _second_has_rubric(_first: str, second: str) -> bool:
    return has_label(second)


def _first_has_rubric(first: str, _second: str) -> bool:
    return has_label(first)


def _second_is_dashed(_first: str, second: str) -> bool:
    return is_deck(second)


def _second_is_parted(_first: str, second: str) -> bool:
    return _GAP.search(second) is not None


def _first_is_parted(first: str, _second: str) -> bool:
    return _GAP.search(first) is not None


def _tells_event(first: str, _second: str) -> bool:
    return first.endswith(EVENTS)


def _opens_like_kicker(first: str, _second: str) -> bool:
    return _KICKER_OPENING.match(first) is not None


def _opens_like_deck(_first: str, second: str) -> bool:
    return _DECK_OPENING.match(second) is not None


def _answers(first: str, second: str) -> bool:
    return first[-1] in "？?" and second.endswith(DECK_ENDINGS)


def _remarks(first: str, second: str) -> bool:
    return len(second) <= 6 and len(first) >= 2 * len(second) and not _GAP.search(second)


def _gives_figure(_first: str, second: str) -> bool:
    return _FIGURE.search(second) is not None


def _names_kind(_first: str, second: str) -> bool:
    return second.endswith(TEXT_KINDS)


def _says_who_was_there(_first: str, second: str) -> bool:
    return _PRESENCE.search(second) is not None


def _second_is_much_longer(first: str, second: str) -> bool:
    return len(second) >= len(first) + 8 and len(first) >= 10


def _second_says_more(first: str, second: str) -> bool:
    return len(first) <= 8 and len(second) >= len(first) + 6 and ("，" in second or "," in second)


def _second_is_longer(first: str, second: str) -> bool:
    return len(second) > len(first)


def _first_is_longer(first: str, second: str) -> bool:
    return len(first) >= len(second) + 3


def _always(_first: str, _second: str) -> bool:
    return True


CLUES: tuple[Clue, ...] = (
    Clue("most two-line heads begin with a kicker", 1, _always),
    Clue("the first leads on", 9, _hangs),
    Clue("the first says that somebody says", 5, _says),
    Clue("the first opens like a kicker", 3, _opens_like_kicker),
    Clue("the first tells an event, and is whole", -3, _tells_event),
    Clue("the first is longer", 2, _first_is_longer),
    Clue("the first has two parts", -0.4, _first_is_parted),
    Clue("the first has the rubric", -6, _first_has_rubric),
    Clue("the second has the rubric", 6, _second_has_rubric),
    Clue("the second has two parts", 2, _second_is_parted),
    Clue("the second has its dash or brackets", -9, _second_is_dashed),
    Clue("the second opens like a deck", -3, _opens_like_deck),
    Clue("the first asks, the second says who answers", -4, _answers),
    Clue("the second says what the text is", -4, _names_kind),
    Clue("the second gives a figure", -3.5, _gives_figure),
    Clue("the second says who was there", -6, _says_who_was_there),
    Clue("the second is a mere remark", -4, _remarks),
    Clue("the second is longer", -0.5, _second_is_longer),
    Clue("the first is brief, the second says more", -2, _second_says_more),
    Clue("the second is much longer", -3, _second_is_much_longer),
)


def _weigh(first: str, second: str) -> float:
    return sum(clue.weight for clue in CLUES if clue.holds(first, second))


def contrast(first: str, second: str) -> float:
    """How much tells two lines that follow each other apart: as kicker and headline, or as deck.

    >>> contrast("云港港区扩建工程开工", "总投资46亿元") > contrast("云港港区扩建", "工程开工")
    True
    """
    return abs(sum(clue.weight for clue in CLUES if clue.holds is not _always and clue.holds(first, second)))


def is_deck(text: str) -> bool:
    """Whether a line is a deck by its dash or its brackets.

    >>> is_deck("——访市长陈海"), is_deck("（2026年1月8日）"), is_deck("港口扩建")
    (True, True, False)
    """
    return text.startswith(DECK_DASHES) or unbracketed(text) is not None


def count_around(texts: Sequence[str]) -> tuple[int, int]:
    """How many lines above a headline are kickers, and how many below are decks.

    >>> count_around(["林远航在全市大会上强调", "加快建设海洋强市"])
    (1, 0)
    >>> count_around(["云港港区扩建工程开工", "总投资46亿元"])
    (0, 1)
    """
    decks = 0
    while decks < len(texts) - 1 and is_deck(texts[-1 - decks]):
        decks += 1
    rest = texts[: len(texts) - decks]
    if len(rest) < 2 or _are_twins(rest):
        return 0, decks
    if len(rest) == 2:
        return (1, decks) if _weigh(*rest) > 0 else (0, decks + 1)
    if _weigh(rest[0], rest[1]) > 0:
        return 1, decks + _has_last_deck(rest[1:])
    if len(rest) == FULL_HEAD and len(rest[1]) * SLENDER <= min(len(rest[0]), len(rest[2])):
        return 1, decks + 1
    return 0, len(texts) - (2 if _are_twins(rest[:2]) else 1)


def _has_last_deck(texts: Sequence[str]) -> bool:
    """Whether the last of the lines under a kicker is a deck."""
    return len(texts) > 1 and not _are_twins(texts) and _weigh(texts[-2], texts[-1]) <= 2


def _are_twins(texts: Sequence[str]) -> bool:
    """Whether two lines are one headline: equally long, and both end on how something moves."""
    first, second = texts[0], texts[-1]
    if len(texts) != 2 or len(first) != len(second) or len(first) < SHORTEST_TWIN:
        return False
    return _MOVES.search(first) is not None and _MOVES.search(second) is not None
