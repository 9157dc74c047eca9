"""What a single value must be: a vectorised check for each limit of a column.

A check gives the places of the bad values in the frame's array, or None. Most limits are first
tried on the whole array at once (no nulls, smallest and largest value), because nearly all data
is good; the mask of bad values is only made where something is wrong.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeAlias

import pyarrow as pa

from newsdata.models.scalars import FIRST_DAY
from newsdata.tables import Column
from newsdata.tables.arrow import arrow_type
from newsdata.validation.compute import of_distinct, pc

LAST_DAY = datetime.date(9999, 12, 31)

Bad: TypeAlias = Any
"""Places of bad values (an Arrow array of integers)."""


def places(mask: Any) -> Bad:
    """Where a boolean array is true."""
    return pc.indices_nonzero(mask.fill_null(False) if mask.null_count else mask)


def value_faults(column: Column, array: Any) -> Iterator[tuple[str, Bad]]:
    """The rules that values of a column break, with the places of the values.

    >>> unit = Column("decimals", "integer", least=0, most=24)
    >>> [(rule, bad.to_pylist()) for rule, bad in value_faults(unit, pa.array([3, None, -1, 25]))]
    [('null', [1]), ('range', [2, 3])]
    """
    if array.null_count and not column.nullable:
        yield "null", places(array.is_null())
    if column.kind in _CHECKS and array.null_count < len(array):
        for check in _CHECKS[column.kind]:
            yield from check(column, array)


def plain(column: Column, array: Any) -> Any:
    """The array in the column's own Arrow type: other writers' integers, strings and days.

    What int64 can't hold becomes negative, and is then out of range.
    """
    kind = arrow_type(column)
    return array if array.type == kind else pc.cast(array, kind, safe=False)


def text_faults(array: Any) -> Iterator[tuple[str, Bad]]:
    """Bytes that are not UTF-8. Parquet and Arrow take them, and nothing after could read them."""
    try:
        array.validate(full=True)
    except pa.ArrowInvalid:
        raw = array.cast(pa.binary()).to_pylist()
        yield "utf8", pa.array([place for place, value in enumerate(raw) if not _decodes(value)], pa.int64())


def _decodes(value: bytes | None) -> bool:
    try:
        return value is None or value.decode() is not None
    except UnicodeDecodeError:
        return False


def _enum(column: Column, array: Any) -> Iterator[tuple[str, Bad]]:
    if column.values:
        yield from _all("enum", of_distinct(lambda values: pc.is_in(values, _known(column.values)), array))


@cache
def _known(values: tuple[str, ...]) -> Any:
    return pa.array([*values, None], pa.string())


def _length(column: Column, array: Any) -> Iterator[tuple[str, Bad]]:
    if column.shortest == 1 and column.longest is None:
        yield from _outside("length", of_distinct(pc.binary_length, array), 1, None)
    elif column.shortest or column.longest:
        yield from _outside("length", of_distinct(pc.utf8_length, array), column.shortest, column.longest)


def _pattern(column: Column, array: Any) -> Iterator[tuple[str, Bad]]:
    if column.pattern:
        yield from _all(
            "pattern", of_distinct(lambda values: pc.match_substring_regex(values, column.pattern), array)
        )


def _all(rule: str, good: Any) -> Iterator[tuple[str, Bad]]:
    if not pc.all(good, min_count=0).as_py():
        yield rule, places(pc.invert(good))


def _range(column: Column, array: Any) -> Iterator[tuple[str, Bad]]:
    yield from _outside("range", array, column.least, column.most)


def _finite(_: Column, array: Any) -> Iterator[tuple[str, Bad]]:
    yield from _all("finite", pc.is_finite(array))


def _day(_: Column, array: Any) -> Iterator[tuple[str, Bad]]:
    yield from _outside("range", array, FIRST_DAY, LAST_DAY)


def _outside(rule: str, array: Any, least: Any, most: Any) -> Iterator[tuple[str, Bad]]:
    """Values below the least or above the most; a limit that is None is none."""
    ends = pc.min_max(array).as_py()
    low = least is not None and ends["min"] < least
    high = most is not None and ends["max"] > most
    if low or high:
        below = pc.less(array, pa.scalar(least if low else ends["min"], array.type))
        above = pc.greater(array, pa.scalar(most if high else ends["max"], array.type))
        yield rule, places(pc.or_(below, above))


_CHECKS: dict[str, tuple[Callable[[Column, Any], Iterator[tuple[str, Bad]]], ...]] = {
    "string": (_enum, _length, _pattern),
    "integer": (_range,),
    "number": (_finite,),
    "date": (_day,),
}
