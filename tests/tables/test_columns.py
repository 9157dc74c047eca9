"""The walk over the models maps what it can without loss, and refuses everything else."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field, StringConstraints, create_model

from newsdata.errors import DatasetError
from newsdata.models import TABLES, Article, Record, Span, Statistic
from newsdata.models.base import Day, Natural, Number, Text, Words
from newsdata.tables import fields
from newsdata.tables.arrow import arrow_type
from newsdata.tables.columns import Column


def column_of(annotation: Any) -> Column:
    return fields(create_model("Sample", field=(annotation, ...)))[0]


@pytest.mark.parametrize(
    ("annotation", "kind", "nullable", "arrow"),
    [
        (Words, "string", False, "string"),
        (Text | None, "string", True, "string"),
        (Literal["a", "b"], "string", False, "string"),
        (Natural, "integer", False, "int64"),
        (Number | None, "number", True, "double"),
        (bool, "boolean", False, "bool"),
        (Day | None, "date", True, "date32[day]"),
        (tuple[Words, ...], "list", False, "list<element: string not null>"),
        (tuple[Number | None, ...] | None, "list", True, "list<element: double>"),
        (Span, "struct", False, "struct<start: int64 not null, end: int64 not null, source_id: string>"),
    ],
)
def test_types_that_have_an_exact_column(annotation: Any, kind: str, nullable: bool, arrow: str) -> None:
    column = column_of(annotation)
    assert (column.kind, column.nullable, str(arrow_type(column))) == (kind, nullable, arrow)


@pytest.mark.parametrize(
    "annotation",
    [
        int,
        float,
        datetime.date,
        datetime.datetime,
        datetime.time,
        decimal.Decimal,
        uuid.UUID,
        bytes,
        complex,
        Any,
        object,
        Words | Natural,
        Words | Natural | None,
        type(None),
        dict[str, Words],
        list[Words],
        set[Words],
        tuple[Words, Natural],
        tuple[()],
        Literal[1, 2],
        Literal["a", 1],
        Annotated[str, StringConstraints(strip_whitespace=True)],
        Annotated[Natural, Field(multiple_of=5)],
        Annotated[str, "a remark"],
    ],
    ids=str,
)
def test_types_that_have_none_are_errors(annotation: Any) -> None:
    with pytest.raises(DatasetError, match=r"Sample\.field") as caught:
        column_of(annotation)
    assert caught.value.code == "unmappable"


def test_a_default_is_an_error_because_schemas_require_every_field() -> None:
    with pytest.raises(DatasetError, match="default"):
        fields(create_model("Sample", field=(Words, "")))


def test_an_error_inside_a_nested_model_names_the_nested_field() -> None:
    inner = create_model("Inner", when=(datetime.datetime, ...))
    with pytest.raises(DatasetError, match=r"Inner\.when"):
        column_of(tuple[inner, ...])


def test_limits_are_read() -> None:
    columns = {column.name: column for column in fields(Statistic)}
    assert (columns["multiplier"].least, columns["multiplier"].most) == (0, 24)
    assert columns["statistic_id"].shortest == 1
    assert columns["status"].values == ("actual", "target")


def nested(columns: tuple[Column, ...]) -> list[Column]:
    return [found for column in columns for found in (column, *nested(column.columns))]


@pytest.mark.parametrize("model", TABLES.values())
def test_wording_is_dropped_at_any_depth(model: type[BaseModel]) -> None:
    marked = {column.wording for column in nested(fields(model))}
    assert {column.wording for column in nested(fields(model, "quotes"))} == marked - {"full"}
    assert {column.wording for column in nested(fields(model, "none"))} == {None}


def test_columns_keep_the_models_order() -> None:
    assert [column.name for column in fields(Article)] == list(Article.model_fields)


@pytest.mark.parametrize("model", TABLES.values())
def test_every_table_is_mapped(model: type[Record]) -> None:
    assert {column.name for column in fields(model)} == set(model.model_fields)
