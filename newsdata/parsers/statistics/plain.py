"""The short road for figures that stand plainly: 5.6%, 12个, 3.5万亿元, with nothing by them to weigh.

Most figures of a newspaper are a number in Arabic digits, at most 万, 亿 or 万亿, and a unit. Where no
character before or behind such a figure could make it a range, a negative, a code or part of a name,
it is read here, at a fraction of the cost; wherever one could, the long road of `quantities` is
taken. Both give the same: the short road only answers where the long one has nothing to ask.
"""

from __future__ import annotations

import re
from typing import Final

from newsdata.parsers.statistics.exclusions import (
    COUNTED,
    END_BEFORE_CODES,
    in_slogan,
    in_title,
    is_name_of_period,
)
from newsdata.parsers.statistics.measures import REFUSALS
from newsdata.parsers.statistics.qualifiers import (
    ACHIEVEMENTS,
    BEGIN_BEHIND,
    END_BEFORE,
    about_share,
    bounds_around,
    qualifier_before,
    qualifier_behind,
)
from newsdata.parsers.statistics.quantity import Quantity
from newsdata.parsers.statistics.signs import END_BEFORE_NEGATIVES
from newsdata.parsers.statistics.units import UNITS, unit_at
from newsdata.zh.punctuation import DASHES, DIGITS, OPENING_QUOTES, SLASHES, TILDES

PLAIN_REST: Final = (
    rf"[{DIGITS}]{{0,14}}+(?:\.[{DIGITS}]{{1,9}}+)?+(万亿|[万亿]?)"
    rf"(?![{DIGITS}十百千万萬亿億兆多余餘来几幾,，.．]|分之)."
)
"""The rest of a numeral of the plainest writing, from its second digit to what stands behind it.

The one group is its multiplier. (The first digit is left to the search, which leaps from digit to digit.)
"""

_MULTIPLIERS: Final = {"": 0, "万": 4, "亿": 8, "万亿": 12}

_UNWEIGHED_KINDS: Final = frozenset(unit.kind for unit in UNITS.values()) - {"multiple", "index", "other"}
_WEIGHED: Final = frozenset(REFUSALS) - {"个"} | {"年"}
"""Units that do not go with every number, or make a date of it."""


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


_UNITS: Final = frozenset(
    unit.name
    for name, unit in UNITS.items()
    if unit.kind in _UNWEIGHED_KINDS and name not in _WEIGHED and not _is_latin(name[-1])
)

_BEFORE: Final = END_BEFORE_CODES | END_BEFORE_NEGATIVES
_BEHIND: Final = frozenset(DASHES + TILDES + SLASHES + "至到、和与及或每半多余有级一全制体")
"""Characters by a figure that ask for the longer look."""

_DIGITS: Final = frozenset(DIGITS)
_DIVIDED: Final = frozenset({"time", "money"})
"""Kinds of units that a smaller one may follow: 2小时10分, 1元5角."""

_OPENING_QUOTE: Final = re.compile(f"[{OPENING_QUOTES}]")


class PlainReader:
    """Reads the plain figures of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._has_quotes = _OPENING_QUOTE.search(text) is not None
        self._has_titles = "《" in text or "〈" in text
        self._has_shares = "约占" in text

    def read(self, numeral: re.Match[str]) -> Quantity | None:
        """The quantity whose number is `numeral`, a digit and `PLAIN_REST`; None if it is not plain.

        >>> text = "增长5.6%，超过12家"
        >>> reader = PlainReader(text)
        >>> [bool(reader.read(match)) for match in re.finditer("[0-9]" + PLAIN_REST, text)]
        [True, True]
        """
        text = self._text
        start, number_end = numeral.start(), numeral.end(1)
        unit, end = unit_at(text, number_end) or _NOTHING
        if unit is None or unit.name not in _UNITS or not self._stands_alone(start, end, unit.kind):
            return None
        before = qualifier_before(text, start) if text[start - 1 : start] in END_BEFORE else None
        if before and (unit.kind == "time" or unit.name in ACHIEVEMENTS):
            return None
        digits, multiplier = text[start : numeral.start(1)], _MULTIPLIERS[numeral[1]]
        behind = qualifier_behind(text, end) if text[end : end + 1] in BEGIN_BEHIND else None
        qualifier, end = before or (behind.qualifier if behind else "exact"), behind.end if behind else end
        value = float(f"{digits}e{multiplier}")
        lower, upper = (value, value) if qualifier == "exact" else bounds_around(value, qualifier)
        name, kind, code = unit
        where = (text[start:end], start, end)
        what = (value, lower, upper, qualifier, len(digits.partition(".")[2]), name, code, kind, multiplier)
        return tuple.__new__(Quantity, where + what)  # at a third of what Quantity(...) costs

    def _stands_alone(self, start: int, end: int, kind: str) -> bool:
        """Whether nothing before or behind the figure asks for a longer look."""
        text = self._text
        if text[start - 1 : start] in _BEFORE or text[end : end + 1] in _BEHIND:
            return False
        if self._has_titles and in_title(text, start):
            return False
        if kind == "percent":
            return not (self._has_shares and about_share(text, start))
        if kind in _DIVIDED and text[end : end + 1] in _DIGITS:
            return False
        if kind == "time" and is_name_of_period(text, end):
            return False
        return not (self._has_quotes and kind in COUNTED and in_slogan(text, start, end))


_NOTHING: Final = (None, 0)
