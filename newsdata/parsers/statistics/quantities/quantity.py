"""What is found where a text says how much or how many."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Quantity(NamedTuple):
    """A number with its unit, as it stands in a text.

    `text` is the mention as printed, `start` and `end` where it stands (code points, half-open):
    the number, its multiplier, 多 or 余, the unit, and 以上, 以下 or 左右 behind it. Words before the
    number (超, 近, 约) set the `qualifier` but stand outside.

    `value` is given in `unit`, the multiplier resolved; None for a range. `lower` and `upper` are
    what the words allow, None where they leave a side open; both equal `value` if it is exact.
    `qualifier` is `exact`, `about`, `nearly`, `more_than`, `at_least`, `less_than`, `at_most` or
    `between`; `decimals` counts the digits behind the point as written; `multiplier` is the power
    of ten that was printed (万 4, 亿 8, 万亿 12, none 0). `unit` is empty for a bare number.
    """

    text: str
    start: int
    end: int
    value: float | None
    lower: float | None
    upper: float | None
    qualifier: str
    decimals: int
    unit: str
    unit_code: str | None
    unit_kind: str
    multiplier: int


def as_float(value: Decimal | None) -> float | None:
    """The number as it is published."""
    return None if value is None else float(value)
