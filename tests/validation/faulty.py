"""A sound dataset of many pages, and one fault of every kind to put into it."""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import pyarrow as pa

from newsdata.models import TABLES
from newsdata.tables import arrow_schema
from newsdata.tables.arrow import arrow_type
from newsdata.tables.columns import Column, fields
from tests.builders import TEXT, dataset

Row = dict[str, Any]
Rows = dict[str, list[Row]]

PAGES = 40


def sound_rows() -> Rows:
    """The rows of all tables: `PAGES` pages of the same kind, each with its own ids and text."""
    return copy.deepcopy(_sound_rows())


@cache
def _sound_rows() -> Rows:
    rows: Rows = {name: [] for name in TABLES}
    for number in range(PAGES):
        ending = f"{number:04d}"
        for name, records in dataset().items():
            for record in records:
                rows[name].append(_renamed(record.model_dump(), ending))
        source = rows["sources"][-1]
        source["text"] = TEXT + ending
        source["characters"] = len(source["text"])
    return rows


def _renamed(row: Row, ending: str) -> Row:
    ids = {name: f"{value}-{ending}" for name, value in row.items() if name.endswith("_id") and value}
    return {**row, **ids}


def loose(column: Column) -> pa.DataType:
    """The type of a column without the promise that there are no nulls."""
    if column.kind == "list":
        return pa.list_(pa.field("element", loose(column.element)))
    if column.kind == "struct":
        return pa.struct([(child.name, loose(child)) for child in column.columns])
    return arrow_type(column)


def tables(rows: Rows) -> dict[str, pa.Table]:
    """The rows as Arrow tables that let everything through."""
    return {
        name: pa.Table.from_pylist(
            kept, schema=pa.schema([(column.name, loose(column)) for column in fields(TABLES[name])])
        )
        for name, kept in rows.items()
    }


def strict_tables(rows: Rows) -> dict[str, pa.Table]:
    """The rows as Arrow tables with the schema of a release."""
    return {
        name: pa.Table.from_pylist(kept, schema=arrow_schema(TABLES[name])) for name, kept in rows.items()
    }


class Fault(NamedTuple):
    """A fault: what it does to a row of a table, and the rule and path it is to be found by."""

    table: str
    rule: str
    path: str
    inject: Callable[[Row], object]


def put(**values: Any) -> Callable[[Row], object]:
    return lambda row: row.update(copy.deepcopy(values))


def span(start: int | None, end: int | None, source_id: str | None = None) -> Row:
    return {"start": start, "end": end, "source_id": source_id}


def first_span(**values: Any) -> Callable[[Row], object]:
    return lambda row: row["spans"][0].update(values)


def move(row: Row) -> None:
    for end in ("start", "end"):
        row["spans"][0][end] += 1


DAY = datetime.date
SOURCE, OTHER_SOURCE = (row["source_id"] for row in sound_rows()["sources"][:2])
TWICE = sound_rows()["statistics"][0]["statistic_id"]

FAULTS: dict[str, Fault] = {
    "a null in a column": Fault("statistics", "null", "unit", put(unit=None)),
    "a null list": Fault("statistics", "null", "spans", put(spans=None, text="")),
    "a null in a list": Fault("statistics", "null", "spans[0]", put(spans=[None], text="")),
    "a null in a list of structs": Fault("statistics", "null", "spans[0].start", first_span(start=None)),
    "a null in a struct": Fault(
        "statistics", "null", "period.text", lambda row: row["period"].update(text=None)
    ),
    "a null struct": Fault("speeches", "null", "speaker", put(speaker=None)),
    "a null struct deep in a list": Fault(
        "interviews", "null", "exchanges[0].answer", lambda row: row["exchanges"][0].update(answer=None)
    ),
    "an unknown value": Fault("statistics", "enum", "status", put(status="guess")),
    "an unknown value deep in a list": Fault(
        "articles", "enum", "quotations[0].kind", lambda row: row["quotations"][0].update(kind="whispered")
    ),
    "an empty text": Fault("statistics", "length", "area", put(area="")),
    "a pattern": Fault("sources", "pattern", "sha256", put(sha256="G" * 64)),
    "a negative number": Fault("statistics", "range", "decimals", put(decimals=-1)),
    "a number too large": Fault("statistics", "range", "multiplier", put(multiplier=25)),
    "a day out of range": Fault(
        "statistics", "range", "period.start", lambda row: row["period"].update(start=DAY(999, 1, 1))
    ),
    "NaN": Fault("statistics", "finite", "lower", put(lower=float("nan"))),
    "infinity": Fault("statistics", "finite", "upper", put(upper=float("inf"))),
    "an empty span": Fault(
        "statistics",
        "span_order",
        "spans[0]",
        put(text="", spans=[span(5, 5)]),
    ),
    "spans that overlap": Fault("articles", "spans_ascend", "spans", put(spans=[span(0, 9), span(8, 12)])),
    "spans that overlap, another page between": Fault(
        "rejects",
        "spans_ascend",
        "spans",
        put(spans=[span(5, 9, SOURCE), span(0, 2, OTHER_SOURCE), span(0, 3, SOURCE)]),
    ),
    "a text longer than its spans": Fault("statistics", "text_length", "", put(text="1.18万亿元整")),
    "a caption shorter than its spans": Fault(
        "articles", "text_length", "captions[0]", put(captions=[{"text": "云港", "spans": [span(0, 3)]}])
    ),
    "characters miscounted": Fault("sources", "characters", "", put(characters=5)),
    "nobody": Fault(
        "articles",
        "nobody",
        "byline[0]",
        put(byline=[dict.fromkeys(["name", "title", "organization", "description"])]),
    ),
    "a period backwards": Fault(
        "statistics", "period_order", "period", lambda row: row["period"].update(end=DAY(2024, 1, 1))
    ),
    "a range with a value": Fault("statistics", "range_value", "", put(qualifier="between")),
    "no value": Fault("statistics", "range_value", "", put(value=None)),
    "bounds backwards": Fault(
        "statistics", "bounds_order", "", put(qualifier="between", value=None, lower=6.0, upper=5.0)
    ),
    "a value above": Fault("statistics", "value_in_bounds", "", put(value=9e12)),
    "a value below": Fault("statistics", "value_in_bounds", "", put(value=1.0, upper=None)),
    "a growth rate in yuan": Fault("statistics", "measure_unit", "", put(measure="growth_rate")),
    "a currency that is none": Fault("statistics", "currency_code", "", put(unit_code="yuan")),
    "a text that stands elsewhere": Fault("statistics", "not_grounded", "text", put(text="1.19万亿元")),
    "spans that are off by one": Fault("statistics", "not_grounded", "text", move),
    "a healed text that is another": Fault(
        "articles",
        "not_grounded",
        "sections[0].paragraphs[0].text",
        lambda row: row["sections"][0]["paragraphs"][0].update(text="陈望舒强调，要稳住外贸基本面。"),
    ),
    "a span beyond its page": Fault("articles", "span_beyond", "spans[0].end", put(spans=[span(0, 10_000)])),
    "an article that is not there": Fault("statistics", "dangling", "article_id", put(article_id="nowhere")),
    "a source that is not there": Fault("interviews", "dangling", "source_id", put(source_id="nowhere")),
    "a span on a page that is not there": Fault(
        "statistics", "dangling", "spans[0].source_id", first_span(source_id="nowhere")
    ),
    "an id twice": Fault(
        "statistics", "duplicate_id", "statistic_id", lambda row: row.update(statistic_id=TWICE)
    ),
}
"""What is wrong → the fault. More than the twenty kinds that any validation has to find."""


def as_json(row: Row) -> str:
    """A row as a JSON document."""
    return json.dumps(row, ensure_ascii=False, default=str)
