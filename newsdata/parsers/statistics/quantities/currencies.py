"""The currency of figures that are printed in 元, where other words name it: 港币3亿元, 5亿元（港元，下同）.

Papers of Hong Kong, Macao, Taiwan and overseas print the name of a currency before the number, or
once for all figures of an article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsdata.parsers.statistics.quantities.quantity import Quantity
from newsdata.parsers.statistics.quantities.units import UNITS, Unit
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, in_order

YUAN: Final = UNITS["元"]
COIN: Final = "币"
"""The character with which the names end that stand before a number."""

_BEFORE: Final = in_order("人民币 港币 新台币 台币 澳门币 葡币 日币 韩币 新币 澳币 加币 马币 泰币 美金")
_HESITATING: Final = "(?:[约近逾超达为共计仅破]|超过|大约|高达|不足|不到|接近|至少)"
_NAME_BEFORE: Final = re.compile(f"(?P<name>{any_of(_BEFORE)}){_HESITATING}{{0,2}}\\Z")
_LONGEST: Final = 8
REACH: Final = 4
"""How far before a number its currency is looked for, to see whether any is named."""


def currency_before(text: str, start: int) -> Unit | None:
    """The currency that is named before the number at `start`; None if none is.

    >>> currency_before("斥资新台币逾3亿元", 6).code, currency_before("斥资3亿元", 2)
    ('TWD', None)
    """
    found = _NAME_BEFORE.search(text[max(0, start - _LONGEST) : start])
    return UNITS[found["name"]] if found else None


_FROM_HERE: Final = re.compile(f"[（(](?:单位[：:])?(?P<name>{LETTER}{{1,8}})[，,、；;]?下同[）)]")


def currency_from_here(text: str) -> tuple[Unit, int] | None:
    """The currency in which all figures are given from here on, and where the text says so.

    >>> currency_from_here("市值5亿元（港元，下同），成交3亿元")[1]
    5
    >>> currency_from_here("同比（下同）增长") is None
    True
    """
    found = _FROM_HERE.search(text)
    unit = UNITS.get(found["name"]) if found else None
    return (unit, found.start()) if found and unit and unit.kind == YUAN.kind else None


def in_currency(quantities: Sequence[Quantity], unit: Unit, start: int) -> list[Quantity]:
    """The quantities, those in yuan that end behind `start` in this currency."""
    return [
        quantity._replace(unit=unit.name, unit_code=unit.code)
        if quantity.unit_code == YUAN.code and quantity.unit == YUAN.name and quantity.end >= start
        else quantity
        for quantity in quantities
    ]
