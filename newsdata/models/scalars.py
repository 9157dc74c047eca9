"""Scalar types that mean the same in Python, in JSON Schema and in Arrow.

pydantic's own integer refuses `1.0`, which JSON Schema calls an integer, and takes numbers beyond
int64; its date takes `"1577836800"` for the first of January 2020. These two do neither.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

LARGEST = 2**53 - 1
"""The largest integer that every reader of JSON holds exactly."""

DAY_PATTERN = "^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$"
"""The one spelling of a day: ISO 8601 with hyphens, the years 1000 to 9999."""

FIRST_DAY = datetime.date(1000, 1, 1)


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """Marks an integer from `least` to `most`: no booleans, no strings; from JSON also `12.0`.

    >>> from typing import Annotated
    >>> from pydantic import TypeAdapter
    >>> TypeAdapter(Annotated[int, WholeNumber(0, 24)]).validate_json("12.0")
    12
    """

    least: int
    most: int

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        whole = core_schema.int_schema(strict=True, ge=self.least, le=self.most)
        number = core_schema.float_schema(strict=True, multiple_of=1.0, ge=self.least, le=self.most)
        rounded = core_schema.chain_schema([number, core_schema.int_schema()])
        either = core_schema.union_schema(
            [whole, rounded],
            mode="left_to_right",
            custom_error_type="whole_number",
            custom_error_message=f"Input should be a whole number from {self.least} to {self.most}",
        )
        return core_schema.json_or_python_schema(json_schema=either, python_schema=whole)


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """Marks a day: a `datetime.date` in Python, `YYYY-MM-DD` in JSON.

    >>> from typing import Annotated
    >>> from pydantic import TypeAdapter
    >>> TypeAdapter(Annotated[datetime.date, CalendarDay()]).validate_json('"2026-03-24"')
    datetime.date(2026, 3, 24)
    """

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        spelled = core_schema.str_schema(strict=True, pattern=DAY_PATTERN)
        return core_schema.json_or_python_schema(
            json_schema=core_schema.chain_schema([spelled, core_schema.date_schema()]),
            python_schema=core_schema.date_schema(strict=True, ge=FIRST_DAY),
        )
