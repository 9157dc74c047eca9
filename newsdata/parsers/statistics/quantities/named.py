"""The unit that a head names for the numbers below it: （单位：亿元）."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from newsdata.errors import UsageError
from newsdata.parsers.statistics.quantities.measures import Amount, amount_at, numeral_end
from newsdata.parsers.statistics.quantities.units import Unit


class NamedUnit(NamedTuple):
    """A unit, and the power of ten that is printed before it: 8 for 亿元."""

    unit: Unit
    multiplier: int

    def of(self, amount: Amount) -> Amount:
        """The amount, which has no unit, in this one."""
        if not self.multiplier:
            return amount._replace(unit=self.unit)
        numeral = amount.numeral
        value, lower, upper = (None if x is None else x.scaleb(self.multiplier) for x in numeral[:3])
        multiplier = numeral.multiplier + self.multiplier
        numeral = numeral._replace(value=value, lower=lower, upper=upper, multiplier=multiplier)
        return amount._replace(numeral=numeral, unit=self.unit)


BARE: Final = NamedUnit(Unit("", "other", None), 0)
"""No unit: of numbers that are wanted although they have none."""


@lru_cache(maxsize=256)
def named(printed: str) -> NamedUnit:
    """The unit by its name as printed, with its multiplier: 亿元, 万人次, 元/吨.

    >>> named("亿元")
    NamedUnit(unit=Unit(name='元', kind='money', code='CNY'), multiplier=8)

    Raises:
        UsageError: where this is the name of no unit.
    """
    one = f"1{printed}"
    amount = amount_at(one, 0, numeral_end(one, 0) or 0)
    if amount is None or amount.unit is None or amount.end != len(one):
        raise UsageError(f"no unit has the name {printed!r}", code="unknown-unit")
    return NamedUnit(amount.unit, amount.numeral.multiplier)


_HEAD: Final = re.compile(r"单位[:：]\s*([^\s（）()，。；、：:]{1,12})")


def unit_in_head(text: str) -> str | None:
    """The name of the unit that a text tells to be that of a table or chart; None if it tells none.

    >>> unit_in_head("历年地区生产总值（单位：亿元）"), unit_in_head("主办单位：云港市商务局")
    ('亿元', None)
    """
    match = _HEAD.search(text) if "单位" in text else None
    if match is None:
        return None
    try:
        named(match[1])
    except UsageError:
        return None
    return match[1]
