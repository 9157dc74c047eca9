"""A record that is changed at random gets the same verdict from its model and from its columns."""

from __future__ import annotations

import copy
import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from newsdata.models import TABLES, Record
from newsdata.tables import Column, fields
from newsdata.validation import validate
from tests.builders import any_record
from tests.validation.faulty import Row, tables

AMONG_RECORDS = {"duplicate_id", "span_beyond", "not_grounded", "dangling"}
DAY = datetime.date
CHANGES: dict[str, list[Any]] = {
    "string": [None, "", "x", "CNY", "between", "growth_rate", "money", "percent"],
    "integer": [None, -1, 0, 7, 25, 2**53],
    "number": [None, -1.0, 0.0, 5.5, float("nan"), float("inf")],
    "date": [None, DAY(999, 12, 31), DAY(1000, 1, 1), DAY(2026, 3, 24)],
    "list": [None, []],
    "struct": [None],
}
"""Kind of column → what a value of it is changed into."""


@st.composite
def changed_rows(draw: st.DrawFn) -> tuple[str, Row]:
    """The table and the row of a valid record, one of its values, at any depth, replaced."""
    name = draw(st.sampled_from(list(TABLES)))
    row = copy.deepcopy(draw(any_record(TABLES[name])).model_dump(mode="python"))
    _change(draw, fields(TABLES[name]), row)
    return name, row


def _change(draw: st.DrawFn, columns: tuple[Column, ...], row: Row) -> None:
    column = draw(st.sampled_from(columns))
    value = row[column.name]
    items = [value] if column.kind == "struct" else list(value or ()) if column.kind == "list" else []
    inner = column.columns if column.kind == "struct" else column.columns and column.element.columns
    if inner and items and items[0] is not None and draw(st.booleans()):
        _change(draw, inner, items[0])
    else:
        row[column.name] = draw(st.sampled_from(CHANGES[column.kind]))


def accepts(model: type[Record], row: Row) -> bool:
    try:
        model.model_validate(row)
    except ValidationError:
        return False
    return True


@given(changed_rows())
@settings(max_examples=200, deadline=None)
def test_models_and_columns_agree(changed: tuple[str, Row]) -> None:
    name, row = changed
    report = validate(tables({name: [row]}))
    rules = {finding.rule for finding in report.findings} - AMONG_RECORDS
    assert (not rules) == accepts(TABLES[name], row), rules
