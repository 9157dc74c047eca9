"""What each line is for: decided from the whole page, in this one place.

A line without a sign of its own is running text or a short line; short lines stand in *runs*. A
run either opens an article (kicker, headline, deck) or stands inside one (crossheads, lists,
verse). `CLUES` weighs all that speaks for an opening; nothing else decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from newsdata.layout.datelines import opens_with_dateline
from newsdata.layout.lines import PAUSES, Line, closes
from newsdata.layout.setting import Setting
from newsdata.layout.signs import CLOSING, LONGEST, Sign, sign_of, unbracketed

LONGEST_HEAD = 80
"""No line of a headline is longer."""

LONGEST_QUESTION = 30
"""A head that asks or exclaims is not longer."""

LONGEST_CROSSHEAD = 42
"""No crosshead is longer."""

SUMMARY = 24
"""A line under the headline that is longer sums the article up; it is text."""

LIST_LENGTH = 4
"""So many short lines on end are a list or verse."""


class Role(Enum):
    """What a line is for."""

    HEAD = auto()
    CROSSHEAD = auto()
    TEXT = auto()
    BYLINE = auto()
    CAPTION = auto()
    CREDIT = auto()
    NOTE = auto()
    FURNITURE = auto()


_ROLE_OF_SIGN = {
    Sign.CREDIT: Role.CREDIT,
    Sign.CAPTION: Role.CAPTION,
    Sign.BYLINE: Role.BYLINE,
    Sign.NAMES: Role.BYLINE,
    Sign.NOTE: Role.NOTE,
    Sign.DATED: Role.NOTE,
    Sign.STAFF: Role.FURNITURE,
    Sign.LABEL: Role.CROSSHEAD,
    Sign.DECK: Role.TEXT,
}


class Reading(NamedTuple):
    """A line, what it says of itself, and whether a head could look like this."""

    line: Line
    sign: Sign | None
    short: bool


class Run(NamedTuple):
    """Short lines on end, set alike: `first` … `last` (exclusive)."""

    first: int
    last: int


class Page(NamedTuple):
    """All that a clue may look at."""

    readings: Sequence[Reading]
    setting: Setting
    runs: Sequence[Run]

    def lines(self, run: Run) -> Sequence[str]:
        """The texts of a run's lines."""
        return [reading.line.text for reading in self.readings[run.first : run.last]]


# ------------------------------------------------------------------ short lines and runs


def read(line: Line) -> Reading:
    """One line's facts.

    >>> read(Line("港口扩建", ((0, 4),), 0, 0)).short
    True
    """
    text = line.text
    sign = sign_of(text) if len(text) <= LONGEST or text[0] in "（(" else None
    short = _is_short(text) if sign in (None, Sign.NAMES) else sign is Sign.DECK and not closes(text)
    return Reading(line, sign, short)


def _is_short(text: str) -> bool:
    if len(text) > LONGEST_HEAD or text[-1] in "，,、" or _INNER_END.search(text):
        return False
    if closes(text):
        return len(text) <= LONGEST_QUESTION and text[-1] in "？?！!"
    return not unbracketed(text)


_INNER_END = re.compile(r"[。；;](?!$)")


def find_runs(readings: Sequence[Reading], setting: Setting) -> list[Run]:
    """The runs of short lines; a run ends where the gap or the indent changes."""
    runs: list[Run] = []
    first: int | None = None
    for number, reading in enumerate(readings):
        if first is not None and not (reading.short and _set_alike(readings, number, setting)):
            runs.append(Run(first, number))
            first = None
        if first is None and reading.short and not _belongs_above(readings, number, setting):
            first = number
    if first is not None:
        runs.append(Run(first, len(readings)))
    return runs


def _set_alike(readings: Sequence[Reading], number: int, setting: Setting) -> bool:
    line, above = readings[number].line, readings[number - 1].line
    if line.gap > setting.spacing:
        return False
    return not setting.indented or bool(line.indent) == bool(above.indent)


def _belongs_above(readings: Sequence[Reading], number: int, setting: Setting) -> bool:
    """A signature or an attribution: —— 某某, （某某） under a text."""
    line, sign, _ = readings[number]
    if number == 0 or line.gap > setting.spacing or (setting.indented and not line.indent):
        return False
    return sign in (Sign.DECK, Sign.NAMES)


# ------------------------------------------------------------------ what speaks for an opening


class Clue(NamedTuple):
    """One thing that speaks for (or, below zero, against) a run being the head of an article."""

    name: str
    weight: float
    measure: Callable[[Page, Run], float]


_BRACKET_END = re.compile(r"\S[（(【][^（()）。]{2,24}(?:[（(][^（()）]{1,3}[)）])?[)）】]$")
_SPACED = re.compile(r"[^\s，,：:]{3,}[ \xa0\u3000]+[^\s]{3,}")
_KICKER_INSIDE = re.compile(r"(?:——|―|：|:)[ \xa0\u3000]+\S{4,}")


def _first_on_page(_page: Page, run: Run) -> float:
    return run.first == 0


def _not_indented(page: Page, run: Run) -> float:
    if not page.setting.indented:
        return 0
    return -1 if page.readings[run.first].line.indent else 1


def _set_apart(page: Page, run: Run) -> float:
    return page.readings[run.first].line.gap > page.setting.spacing


def _after_the_end(page: Page, run: Run) -> float:
    above = page.readings[run.first - 1].sign if run.first else None
    return above in CLOSING and above is not Sign.NAMES


def _after_signature(page: Page, run: Run) -> float:
    return bool(run.first) and page.readings[run.first - 1].sign is Sign.NAMES


def _before_dateline(page: Page, run: Run) -> float:
    return run.last < len(page.readings) and opens_with_dateline(page.readings[run.last].line.text)


def _before_box(page: Page, run: Run) -> float:
    return run.last < len(page.readings) and page.readings[run.last].sign is Sign.LABEL


def _has_deck(page: Page, run: Run) -> float:
    return any(reading.sign is Sign.DECK for reading in page.readings[run.first + 1 : run.last])


def _has_rubric(page: Page, run: Run) -> float:
    return any(_BRACKET_END.search(text) for text in page.lines(run))


def _has_kicker_inside(page: Page, run: Run) -> float:
    return any(_KICKER_INSIDE.search(text) for text in page.lines(run))


def _is_spaced(page: Page, run: Run) -> float:
    return any(_SPACED.search(text) for text in page.lines(run))


def _is_long(page: Page, run: Run) -> float:
    return min(2, max(0, (len(page.lines(run)[0]) - 14) / 6)) if run.last == run.first + 1 else 0


def _is_overlong(page: Page, run: Run) -> float:
    text = page.lines(run)[0]
    return len(text) > LONGEST_CROSSHEAD and not _SPACED.search(text)


def _leads_in(page: Page, run: Run) -> float:
    last = page.lines(run)[-1]
    return last[-1] in PAUSES or last.endswith(("—", "―"))


def _is_quoted(page: Page, run: Run) -> float:
    text = page.lines(run)[0]
    return text[0] in "“「\"" and text[-1] in "”」\"" and run.last == run.first + 1


def _asks(page: Page, run: Run) -> float:
    return closes(page.lines(run)[-1])


def _above_is_open(page: Page, run: Run) -> float:
    if not run.first:
        return 0
    above = page.readings[run.first - 1]
    return above.sign is None and not closes(above.line.text)


def _has_siblings(page: Page, run: Run) -> float:
    """Other runs near by have its shape: as many lines, of about the same lengths."""
    number = page.runs.index(run)
    near = page.runs[max(0, number - 2) : number + 3]
    return min(2, sum(1 for other in near if other is not run and _alike(page, run, other)))


def _alike(page: Page, run: Run, other: Run) -> bool:
    mine, others = page.lines(run), page.lines(other)
    if len(mine) != len(others):
        return False
    return all(abs(len(a) - len(b)) <= 1 + len(a) // 16 for a, b in zip(mine, others, strict=True))


def _is_list(page: Page, run: Run) -> float:
    return run.last - run.first > LIST_LENGTH


def _new_words(page: Page, run: Run) -> float:
    """Do the head's words come in what follows rather than in what went before?"""
    pairs = _pairs("".join(page.lines(run)))
    if not pairs or not run.first or run.last >= len(page.readings):
        return 0
    before = "".join(r.line.text for r in page.readings[max(0, run.first - 6) : run.first])
    after = "".join(r.line.text for r in page.readings[run.last : run.last + 4])
    return sum((pair in after) - (pair in before) for pair in pairs) / len(pairs)


def _pairs(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1) if text[i] > "\u3fff" and text[i + 1] > "\u3fff"}


CLUES: tuple[Clue, ...] = (
    Clue("first on the page", 8, _first_on_page),
    Clue("not indented where paragraphs are", 7, _not_indented),
    Clue("set apart by empty lines", 3, _set_apart),
    Clue("after a credit, a caption, a dateline at the end", 3, _after_the_end),
    Clue("after a signature", 0.5, _after_signature),
    Clue("a dateline follows", 4, _before_dateline),
    Clue("a box follows", 3, _before_box),
    Clue("has a deck with its dash", 4, _has_deck),
    Clue("has a rubric in brackets", 4, _has_rubric),
    Clue("has its kicker on the same line", 3, _has_kicker_inside),
    Clue("has two parts with a space between", 1.5, _is_spaced),
    Clue("long for a crosshead", 1, _is_long),
    Clue("too long for a head", -2, _is_overlong),
    Clue("leads in to what follows", -4, _leads_in),
    Clue("a quotation as a whole", -1, _is_quoted),
    Clue("asks or exclaims", -3, _asks),
    Clue("the text above is not at its end", -3, _above_is_open),
    Clue("others near by have its shape", -2, _has_siblings),
    Clue("a list", -2, _is_list),
    Clue("its words come after it, not before", 3, _new_words),
)

OPENS = 2.0
"""A run that reaches this opens an article."""


def weigh(page: Page, run: Run) -> float:
    """The sum of all clues for a run."""
    return sum(clue.weight * clue.measure(page, run) for clue in CLUES)


# ------------------------------------------------------------------ roles


def decide(lines: Sequence[Line], setting: Setting) -> list[Role]:
    """The role of each line."""
    readings = [read(line) for line in lines]
    page = Page(readings, setting, find_runs(readings, setting))
    roles = [_ROLE_OF_SIGN[reading.sign] if reading.sign else Role.TEXT for reading in readings]
    for run in page.runs:
        role = Role.HEAD if weigh(page, run) >= OPENS else _inside(page, run, roles)
        roles[run.first : run.last] = [role] * (run.last - run.first)
    return roles


def _inside(page: Page, run: Run, roles: Sequence[Role]) -> Role:
    """What a run is that opens no article."""
    texts = page.lines(run)
    if len(texts) >= LIST_LENGTH or not _text_follows(page, run) or max(map(len, texts)) > LONGEST_CROSSHEAD:
        return Role.TEXT
    if page.readings[run.first].sign is Sign.NAMES:
        return Role.BYLINE
    if closes(texts[-1]) or _leads_in(page, run):
        return Role.TEXT
    under_head = run.first > 0 and roles[run.first - 1] is Role.HEAD
    return Role.TEXT if under_head and len(texts[0]) > SUMMARY else Role.CROSSHEAD


def _text_follows(page: Page, run: Run) -> bool:
    return run.last < len(page.readings) and page.readings[run.last].sign not in CLOSING
