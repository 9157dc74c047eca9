"""The short road for figures that stand plainly: 5.6%, 12个, 3.5万亿元, with nothing by them to weigh.

Most figures of a newspaper are a number and a unit. Where no character before or behind such a figure
could make it a range, a negative, a code or part of a name, it is read here, at a fraction of the
cost; wherever one could, the long road of `quantities` is taken. Both give the same: the short road
only answers where the long one has nothing to ask.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, TypeAlias

from newsdata.parsers.statistics.quantities.countable import POWERS
from newsdata.parsers.statistics.quantities.currencies import COIN, REACH, YUAN
from newsdata.parsers.statistics.quantities.exclusions import (
    END_BEFORE_CODES,
    WIDTH_OF_TITLE,
    in_slogan,
    is_date,
    is_idiom,
    is_name_of_period,
)
from newsdata.parsers.statistics.quantities.measures import REFUSALS
from newsdata.parsers.statistics.quantities.qualifiers import (
    ACHIEVEMENTS,
    BEGIN_BEHIND,
    END_BEFORE,
    about_share,
    bounds,
    bounds_around,
    qualifier_before,
    qualifier_behind,
)
from newsdata.parsers.statistics.quantities.quantity import Quantity, as_float
from newsdata.parsers.statistics.quantities.signs import END_BEFORE_NEGATIVES
from newsdata.parsers.statistics.quantities.units import UNITS, Unit
from newsdata.zh.numerals import read_numeral
from newsdata.zh.punctuation import CLOSING_TITLE_MARKS, DASHES, DIGITS, OPENING_TITLE_MARKS, SLASHES, TILDES

PLAIN_TAIL: Final = (
    rf"[{DIGITS}]{{0,14}}+(?:\.[{DIGITS}]{{1,9}}+)?+(万亿|[万亿]?)"
    rf"(?![{DIGITS}十百千万萬亿億兆多余餘来几幾，,．]|分之)(?=.)"
)
"""A numeral of the plainest writing behind its first digit. The one group is its multiplier."""

_MULTIPLIERS: Final = {"": 0, "万": 4, "亿": 8, "万亿": 12}

_UNWEIGHED_KINDS: Final = frozenset(unit.kind for unit in UNITS.values()) - {"index", "other"}
_WEIGHED: Final = frozenset(REFUSALS) - {"个", "项"}
"""Units that do not go with every number."""


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


_UNITS: Final = frozenset(
    unit.name
    for name, unit in UNITS.items()
    if unit.kind in _UNWEIGHED_KINDS and name not in _WEIGHED and not _is_latin(name[-1])
)

_BEFORE: Final = END_BEFORE_CODES | END_BEFORE_NEGATIVES
_BEHIND: Final = frozenset(DASHES + TILDES + SLASHES + "至到每半多余有级一全制体目")
_BEHIND_GE: Final = _BEHIND | frozenset("、和与及或人")
"""Characters by a figure that ask for the longer look: 4个、3个百分点 is a list, 5个人 are persons."""

_DIGITS: Final = frozenset(DIGITS)
_COINS: Final = _DIGITS | frozenset("零一二三四五六七八九")
_TITLES: Final = {
    mark: re.compile(f"{mark}[^{OPENING_TITLE_MARKS}{CLOSING_TITLE_MARKS}。\n]{{1,{WIDTH_OF_TITLE}}}")
    for mark in OPENING_TITLE_MARKS
}


class PlainReader:
    """Reads the plain figures of one text, in their order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._has_shares = "约占" in text
        self._titles = [
            match.span()
            for mark in OPENING_TITLE_MARKS
            if mark in text
            for match in _TITLES[mark].finditer(text)
        ]
        self._titles.sort(reverse=True)

    def read(
        self, start: int, number_end: int, unit: Unit, end: int, multiplier: str | None, origin: int
    ) -> Quantity | None:
        """The quantity of the numeral at `start`…`number_end` with its unit, which ends at `end`.

        `multiplier` is the one printed, if the numeral is of the plainest writing (`PLAIN_TAIL`).
        The offsets of the quantity are counted from `origin`. None if it does not stand plainly.

        >>> reader = PlainReader("增长5.6%，超过十二家")
        >>> reader.read(2, 5, UNITS["%"], 6, "", 0).value, reader.read(9, 11, UNITS["家"], 12, None, 0).value
        (5.6, 12.0)
        """
        text = self._text
        name, kind, code = unit
        ahead, following = text[start - 1 : start], text[end : end + 1]
        if name not in _UNITS or ahead in _BEFORE or following in (_BEHIND_GE if name == "个" else _BEHIND):
            return None
        if (self._titles and self._in_title(start)) or self._is_weighed(start, number_end, unit, end):
            return None
        before = qualifier_before(text, start) if ahead in END_BEFORE else None
        if (before == "nearly" and kind == "time") or (before == "more_than" and name in ACHIEVEMENTS):
            return None
        behind = qualifier_behind(text, end) if following in BEGIN_BEHIND else None
        if behind:
            end = behind.end
            if text[end : end + 1] in _COINS:
                return None  # 300元以上500元以下
            before = before or behind.qualifier
        if multiplier is not None:
            number = _printed(text[start : number_end - len(multiplier)], multiplier, before)
        elif is_idiom(text, start):
            return None
        else:
            number = _worded(text[start:number_end], before)
        if number is None:
            return None
        value, lower, upper, qualifier, decimals, power = number
        what = (value, lower, upper, qualifier, decimals, name, code, kind, power)
        where = (text[start:end], start - origin, end - origin)
        return tuple.__new__(Quantity, where + what)  # at a third of what Quantity(...) costs

    def _in_title(self, start: int) -> bool:
        titles = self._titles
        while titles and titles[-1][1] <= start:
            titles.pop()
        return bool(titles) and titles[-1][0] < start

    def _is_weighed(self, start: int, number_end: int, unit: Unit, end: int) -> bool:
        """Whether the figure may be part of a name, of a larger one, or of what stands farther before it."""
        text = self._text
        name, kind, _ = unit
        if kind == "count":
            return in_slogan(text, start, end)
        if kind == "percent":
            return self._has_shares and about_share(text, start)
        if kind == "time":
            return (
                text[end : end + 1] in _DIGITS
                or is_name_of_period(text, end)
                or in_slogan(text, start, end)
                or (name == "年" and is_date(text, start, number_end))
            )
        if kind == "money" or name == "亩":
            named = name == YUAN.name and COIN in text[max(0, start - REACH) : start]
            return named or text[end : end + 1] in _COINS
        return kind == "multiple" and text[start - 1 : start] == "的"


_Number: TypeAlias = tuple[float | None, float | None, float | None, str, int, int]
"""A value, its bounds, how exactly it is meant, its decimals, its multiplier."""


def _printed(digits: str, multiplier: str, qualifier: str | None) -> _Number | None:
    """What a number in Arabic digits says, with the qualifier by it."""
    power = _MULTIPLIERS[multiplier]
    value = float(f"{digits}e{power}" if power else digits)
    decimals = len(digits) - 1 - digits.index(".") if "." in digits else 0
    if qualifier is None:
        return value, value, value, "exact", decimals, power
    return value, *bounds_around(value, qualifier), qualifier, decimals, power


_WEIGHED_NUMERALS: Final = frozenset("一二几幾数數零〇○")


@lru_cache(maxsize=4096)
def _worded(written: str, qualifier: str | None) -> _Number | None:
    """What any other number says; None if it may be an article or a mere word for many."""
    if written in _WEIGHED_NUMERALS or POWERS.issuperset(written):
        return None
    numeral = read_numeral(written)
    if numeral is None:
        return None
    word, lower, upper = bounds(numeral, qualifier)
    value, _, _, _, decimals, power = numeral
    return as_float(value), as_float(lower), as_float(upper), word, decimals, power
