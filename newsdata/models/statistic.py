"""A figure, with all that the text says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import model_validator

from newsdata.models.base import (
    Day,
    Grounded,
    Natural,
    Number,
    Record,
    Rooted,
    Spans,
    Text,
    Words,
    column,
    fault,
)
from newsdata.models.scalars import WholeNumber

Qualifier: TypeAlias = Literal[
    "exact", "about", "nearly", "more_than", "at_least", "less_than", "at_most", "between"
]
UnitKind: TypeAlias = Literal[
    "money", "count", "percent", "percentage_points", "multiple", "length", "area", "mass",
    "volume", "energy", "power", "time", "index", "other",
]  # fmt: skip
Measure: TypeAlias = Literal["level", "growth_rate", "change", "share", "multiple"]
Comparison: TypeAlias = Literal["year_on_year", "period_on_period", "versus_period"]
Status: TypeAlias = Literal["actual", "target"]

KIND_OF_MEASURE: dict[Measure, UnitKind] = {
    "growth_rate": "percent",
    "share": "percent",
    "multiple": "multiple",
}
"""What the unit of a measure must be; other measures have any."""

CURRENCY = re.compile("[A-Z]{3}")
"""The form of a currency's code in ISO 4217."""


class Period(Record):
    """The days that a figure speaks of."""

    text: Annotated[Text, column("The words that name the period.", "2025年", standard="SDMX: TIME_PERIOD")]
    start: Annotated[
        Day | None,
        column(
            "The first day; null for a figure as of a day, or by a target year.",
            "2025-01-01",
            standard="schema.org: startDate",
        ),
    ]
    end: Annotated[
        Day | None,
        column("The last day; null where it is open.", "2025-12-31", standard="schema.org: endDate"),
    ]

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        if self.start and self.end and self.end < self.start:
            raise fault("period_order", f"period ends {self.end}, before it starts {self.start}")
        return self


class Statistic(Rooted, Grounded):
    """One figure: how much of what, of when, compared with what, as printed where."""

    statistic_id: Annotated[
        Text,
        column(
            "Id of the statistic, derived from source and place.",
            "22f79203b101198f520f.s120-127",
            standard="schema.org: identifier",
        ),
    ]
    article_id: Annotated[Text, column("The article it stands in.", "22f79203b101198f520f.a2")]
    source_id: Annotated[Text, column("The source it is printed in.", "22f79203b101198f520f")]
    position: Annotated[Natural, column("0, 1, … in the article.", 0, standard="schema.org: position")]
    text: Annotated[Words, column("The mention as printed.", "1.18万亿元", wording="quotes")]
    spans: Annotated[
        Spans,
        column(
            "Where the mention stands.",
            [{"start": 120, "end": 127, "source_id": None}],
            standard="Web Annotation: TextPositionSelector",
        ),
    ]
    sentence: Annotated[
        Words, column("The sentence it stands in.", "2025年全市进出口总额达1.18万亿元。", wording="quotes")
    ]
    indicator: Annotated[
        Words,
        column(
            "What is measured, in the page's words. A growth rate carries the indicator that grew.",
            "全市进出口总额",
            standard="SDMX: measure concept; schema.org: variableMeasured",
        ),
    ]
    value: Annotated[
        Number | None,
        column(
            "In `unit`, multiplier resolved; falls are negative; null for a range.",
            1.18e12,
            standard="SDMX: OBS_VALUE",
        ),
    ]
    lower: Annotated[Number | None, column("The least that the words allow; null where open.", 1.18e12)]
    upper: Annotated[Number | None, column("The most that the words allow; null where open.", 1.18e12)]
    qualifier: Annotated[
        Qualifier, column("How the figure is meant: 约, 近, 超, 以上, 不足, 以内, 5%—6%.", "exact")
    ]
    decimals: Annotated[
        Natural, column("Decimal places as written: 5.0 has 1.", 2, standard="SDMX: DECIMALS")
    ]
    unit: Annotated[
        Words,
        column(
            "元 for RMB, 美元, %, 倍, or the measure word without its multiplier; empty if there is none.",
            "元",
            standard="SDMX: UNIT_MEASURE",
        ),
    ]
    unit_code: Annotated[
        Text | None,
        column("ISO 4217 for money, UCUM where it has the unit.", "CNY", standard="ISO 4217; UCUM"),
    ]
    unit_kind: Annotated[UnitKind, column("What the unit measures.", "money", standard="SDMX: UNIT_TYPE")]
    multiplier: Annotated[
        int,
        WholeNumber(0, 24),
        column("The power of ten that was printed: 万 4, 亿 8, 万亿 12.", 12, standard="SDMX: UNIT_MULT"),
    ]
    measure: Annotated[
        Measure,
        column(
            "A level, a growth rate, an absolute change, a share of a whole, or a multiple.",
            "level",
            standard="SDMX: TRANSFORMATION",
        ),
    ]
    comparison: Annotated[
        Comparison | None, column("What a change is measured against.", None, standard="SDMX: TRANSFORMATION")
    ]
    base_period: Annotated[
        Period | None, column("The period compared with, where it is named.", None, standard="SDMX: BASE_PER")
    ]
    period: Annotated[
        Period | None,
        column(
            "The days the figure speaks of.",
            {"text": "2025年", "start": "2025-01-01", "end": "2025-12-31"},
            standard="SDMX: TIME_PERIOD",
        ),
    ]
    status: Annotated[
        Status, column("A fact, or a plan, goal or forecast.", "actual", standard="SDMX: OBS_STATUS")
    ]
    area: Annotated[
        Text | None,
        column("The place it is said of, where the text says so.", "全市", standard="SDMX: REF_AREA"),
    ]
    attribution: Annotated[
        Text | None, column("Who gives the figure.", "市统计局", standard="SDMX: DATA_PROVIDER")
    ]

    @model_validator(mode="after")
    def _only_a_range_has_no_value(self) -> Self:
        if (self.qualifier == "between") != (self.value is None):
            raise fault("range_value", "a range has bounds and no value; all else has a value")
        return self

    @model_validator(mode="after")
    def _bounds_hold_the_value(self) -> Self:
        low, high = self.lower, self.upper
        if low is not None and high is not None and low > high:
            raise fault("bounds_order", f"lower {low} is above upper {high}")
        if self.value is not None and not (
            (low is None or low <= self.value) and (high is None or self.value <= high)
        ):
            raise fault("value_in_bounds", f"value {self.value} is outside {low}…{high}")
        return self

    @model_validator(mode="after")
    def _unit_fits_the_measure(self) -> Self:
        if self.unit_kind != KIND_OF_MEASURE.get(self.measure, self.unit_kind):
            raise fault("measure_unit", f"a {self.measure} is no {self.unit_kind}")
        return self

    @model_validator(mode="after")
    def _money_has_a_currency(self) -> Self:
        if self.unit_kind == "money" and self.unit_code and not CURRENCY.fullmatch(self.unit_code):
            raise fault("currency_code", f"{self.unit_code} is no currency code of ISO 4217")
        return self

    def grounded_parts(self) -> Iterator[Grounded]:
        """The mention itself."""
        yield self
