"""Quantities in running text: how much or how many, in what unit, how exactly, and where it stands.

One pass finds whatever has the shape of a numeral; each is then read by looking a few characters to
either side. Nothing is searched for from a number's place to the end of the text, so the cost is
linear in the text's length whatever stands in it.

plain                        the commonest shapes, read without the rest: 12.5%, 3亿元
measures, units, ranges      a number and its unit; units by table; 3%至5%
qualifiers, signs            约, 以上, 近; below zero
currencies, implied, named   whose money 元 is; units given by a noun, or by the head of a table
exclusions, countable        what is no quantity, and what does not count
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from newsdata.parsers.statistics.quantities import exclusions
from newsdata.parsers.statistics.quantities.countable import counts, is_article, is_idle, with_up_to
from newsdata.parsers.statistics.quantities.currencies import COIN, REACH, YUAN, currency_before
from newsdata.parsers.statistics.quantities.exclusions import DATE_TAIL
from newsdata.parsers.statistics.quantities.implied import implied_unit
from newsdata.parsers.statistics.quantities.measures import Amount, amount_at
from newsdata.parsers.statistics.quantities.named import BARE, NamedUnit, named
from newsdata.parsers.statistics.quantities.plain import PLAIN_TAIL, PlainReader
from newsdata.parsers.statistics.quantities.qualifiers import (
    Behind,
    bounds,
    qualifier_behind,
    qualifier_of,
)
from newsdata.parsers.statistics.quantities.quantity import Quantity, as_float
from newsdata.parsers.statistics.quantities.ranges import CONNECTOR, behind_all, listed, range_from
from newsdata.parsers.statistics.quantities.signs import minus_before
from newsdata.parsers.statistics.quantities.units import FIRST_CHARACTERS, Unit, is_named_as_printed, unit_at
from newsdata.spans import line_starts
from newsdata.zh.numerals import ARABIC_TAIL, FINANCIAL_FIRST, FINANCIAL_TAIL, HAN_FIRST, HAN_TAIL
from newsdata.zh.punctuation import DASHES, DIGITS, SLASHES, TILDES
from newsdata.zh.reading import Reading

__all__ = ["Quantity", "find_quantities", "quantities_of"]


def find_quantities(text: str, *, bare: bool = False, unit: str | None = None) -> list[Quantity]:
    """All quantities of a text, in their order; with `bare`, numbers without a unit too.

    `unit` is the unit of the numbers that are printed without one, where a head names it
    （单位：亿元）, with its multiplier; a name that is none raises `UsageError`.

    Dates, clock times, ordinals, names (5G, 三年行动计划), scores and numbers of documents are left
    out. So is 一 before a measure word (一座新城, 一个方面), which is the indefinite article, unless a
    word makes it a figure (不足一个, 一年多); 一 before a unit of measure counts (一倍, 一亿元).

    A text in traditional characters is read too; its measure words are as printed.

    >>> [q.text for q in find_quantities("2025年，全市新建公园12个，面积超过30.5万平方米，增长近两成。")]
    ['12个', '30.5万平方米', '两成']
    >>> found = find_quantities("出口1.6万余辆")[0]
    >>> found.value, found.lower, found.upper, found.qualifier, found.unit, found.multiplier
    (16000.0, 16000.0, 17000.0, 'more_than', '辆', 4)
    >>> [q.text for q in find_quantities("共3项，得分98.5", bare=True)]
    ['3项', '98.5']
    >>> [(q.value, q.unit) for q in find_quantities("进口821.5，增长3%", unit="亿元")]
    [(82150000000.0, '元'), (3.0, '%')]
    >>> [(q.text, q.unit) for q in find_quantities("這裡有3棟樓、2萬名居民，佔百分之五")]
    [('3棟', '棟'), ('2萬名', '名'), ('百分之五', '%')]
    """
    lone = named(unit) if unit else BARE if bare else None
    found: list[Quantity] = []
    reading = Reading.of_figures(text)
    _find(reading.text, [0, len(reading.text) + 1], [found], lone)
    return found if reading.text is text else [_as_printed(quantity, reading, text) for quantity in found]


def _as_printed(quantity: Quantity, reading: Reading, text: str) -> Quantity:
    start, end = reading.printed(quantity.start, quantity.end)
    name = quantity.unit
    place = reading.text.rfind(name, max(0, quantity.start - REACH), quantity.end)
    if place >= 0 and is_named_as_printed(name, quantity.unit_kind):
        name = reading.spelling(text, place, place + len(name))
    return quantity._replace(text=text[start:end], start=start, end=end, unit=name)


def quantities_of(texts: Sequence[str]) -> list[list[Quantity]]:
    """The quantities of several texts, those of each by themselves: found by one scan over all.

    >>> [[(q.text, q.start) for q in found] for found in quantities_of(["投资3亿元", "", "共2家，5人"])]
    [[('3亿元', 2)], [], [('2家', 1), ('5人', 4)]]
    """
    found: list[list[Quantity]] = [[] for _ in texts]
    _find("\n".join(texts), line_starts(texts), found, None)
    return found


def _find(text: str, starts: Sequence[int], found: Sequence[list[Quantity]], lone: NamedUnit | None) -> None:
    """Adds the quantities of each line to its list, their offsets counted from its beginning.

    `starts` is where the lines begin, and where a next one would. `lone` is the unit of numbers that
    stand without one; None if these are not wanted.
    """
    plain: PlainReader | None = None
    line = origin = following = reached = 0
    for match in (_NUMERAL if lone is None else _BARE_NUMERAL).finditer(text):
        sort = match.lastindex
        if sort is None or (start := match.start()) < reached:
            continue
        if start >= following:
            line = bisect_right(starts, start) - 1
            origin, following = starts[line], starts[line + 1]
        end = match.end()
        quantity = None
        if (found_unit := unit_at(text, end)) is None:
            if lone is None and is_idle(text, start, end):
                continue
        else:
            unit, stop = found_unit
            if sort == _HAN_SORT and end - start == 1 and is_article(text, start, unit, stop):
                continue
            plain = plain or PlainReader(text)
            quantity = plain.read(start, end, unit, stop, match[_PLAIN_SORT], origin)
        if quantity is None:
            quantity, reached = _read(text, start, end, lone, origin)
        if quantity is not None:
            reached = quantity.end + origin
            found[line].append(quantity)


# ---------------------------------------------------------------- where numerals stand

_IN_NUMERALS: Final = "十拾百千万萬亿億兆多余餘来几幾分半,，.．"
_IN_LISTS: Final = f"、和与及或至到{SLASHES}{TILDES}{DASHES}"
_NUMERAL_CHARACTERS: Final = "〇零○一二两兩三四五六七八九十百千万萬亿億廿卅" + DIGITS

# Dates and numbers without a unit come first, to be stepped over; then plain figures and all others.
_MAY_FOLLOW: Final = DIGITS + _IN_NUMERALS + re.escape(FIRST_CHARACTERS) + _IN_LISTS
_LONE_TAIL: Final = f"[{DIGITS}]{{0,14}}+(?![{_MAY_FOLLOW}])"
_ARABIC: Final = f"{PLAIN_TAIL}|{ARABIC_TAIL}()"
_OF_NUMERAL: Final = "(?:(?<![数數几幾])|(?!十?[一二两兩三四五六七八九]))"
"""总数九成, 人数十三万: 数 and 几 begin no numeral before a digit, nor before 十 and one."""
_HAN: Final = f"(?<=[{HAN_FIRST}])(?<![{_NUMERAL_CHARACTERS}].){_OF_NUMERAL}{HAN_TAIL}"
_BEFORE_UNIT: Final = f"[{re.escape(FIRST_CHARACTERS)}]|分之|[、和]|{CONNECTOR}[{_NUMERAL_CHARACTERS}]"
_FINANCIAL: Final = f"(?<=[{FINANCIAL_FIRST}]){FINANCIAL_TAIL}(?=[元圆圓])"
_HALF: Final = (
    "(?<=一)(?<![另这那前后]一)半(?![路夜径天])"
    "|(?<=半)(?:(?<!距半)(?=数)"
    "|(?<=[近过超]半)(?<![运程期季日年赛夏春会夜]过半)(?![数年天个月日小夜径截百世点步句边成])"
    "|(?<=[跌涨升挫逾超近约]半)(?=成(?![品熟本功立为都年人活长员果就型])))"
)


def _numeral(arabic: str, han: str) -> re.Pattern[str]:
    """Whatever has the shape of a numeral, given the tails of Arabic and Chinese ones.

    What is to be stepped over has no group; the group of plain figures is their multiplier, all others
    have an empty one.
    """
    first = f"{DIGITS}{HAN_FIRST}半{FINANCIAL_FIRST}"
    return re.compile(f"[{first}](?:(?<=[{DIGITS}])(?:{arabic})|{han}()|(?:{_HALF})()|{_FINANCIAL}())")


_NUMERAL: Final = _numeral(
    f"{DATE_TAIL}|{_LONE_TAIL}|{_ARABIC}", f"{_HAN}(?:(?={_BEFORE_UNIT})|(?<=[万萬亿億多余餘]))"
)
"""Numerals that may have a unit behind them."""

_BARE_NUMERAL: Final = _numeral(f"{DATE_TAIL}|{_ARABIC}", f"{_HAN}(?!半)")
_PLAIN_SORT, _HAN_SORT = 1, 3


# ---------------------------------------------------------------- from a numeral to a quantity


def _read(
    text: str, start: int, end: int, lone: NamedUnit | None, origin: int
) -> tuple[Quantity | None, int]:
    """The quantity whose numeral stands at `start`…`end`, if it is one, and how far the text is read.

    Its offsets are counted from `origin`. `lone` is the unit of numbers that stand without one.
    """
    amount = None if exclusions.is_ordinal(text, start) else amount_at(text, start, end)
    if amount is None:
        return None, behind_all(text, end)
    amount = range_from(text, amount) or amount
    unit = amount.unit
    if unit is None or unit.name == "个":
        amount = listed(text, amount) or amount
        unit = amount.unit or implied_unit(text, amount)
    if unit is None and lone and exclusions.is_bare_number(text, start, behind_all(text, amount.end)):
        amount, unit = lone.of(amount), lone.unit
    if unit is YUAN and COIN in text[max(0, amount.start - REACH) : amount.start]:
        unit = currency_before(text, amount.start) or unit
    quantity = _quantity(text, amount, unit, origin) if unit else None
    return quantity, amount.number_end


def _quantity(text: str, amount: Amount, unit: Unit, origin: int) -> Quantity | None:
    if exclusions.is_name_part(text, amount.start, amount.end, unit.kind):
        return None
    before, behind = qualifier_of(text, amount, unit), qualifier_behind(text, amount.end)
    amount = with_up_to(text, amount)
    qualified = bool(before or behind) or amount.numeral.vagueness == "at_least"
    if not counts(text, amount, unit, qualified=qualified):
        return None
    return _build(text, amount, unit, before, behind, origin)


def _build(
    text: str, amount: Amount, unit: Unit, before: str | None, behind: Behind | None, origin: int
) -> Quantity:
    qualifier, lower, upper = bounds(amount.numeral, before or (behind and behind.qualifier))
    start, end = amount.start, behind.end if behind else amount.end
    value = amount.numeral.value
    sign = minus_before(text, start, unit.kind)
    if sign:
        start -= sign
        value, lower, upper = (None if x is None else -x for x in (value, upper, lower))
    return Quantity(
        text[start:end],
        start - origin,
        end - origin,
        as_float(value),
        as_float(lower),
        as_float(upper),
        qualifier,
        amount.numeral.decimals,
        unit.name,
        unit.code,
        unit.kind,
        amount.numeral.multiplier,
    )
