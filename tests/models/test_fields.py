"""Every field of every model says what it is, and shows it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from newsdata.models import TABLES
from newsdata.tables import Column, fields


def models() -> dict[str, type[BaseModel]]:
    """All models that the tables consist of, by name."""
    found: dict[str, type[BaseModel]] = {}

    def visit(model: type[BaseModel]) -> None:
        found[model.__name__] = model
        for column in every(fields(model)):
            if column.model and column.model.__name__ not in found:
                visit(column.model)

    for model in TABLES.values():
        visit(model)
    return found


def every(columns: tuple[Column, ...]) -> Iterator[Column]:
    for column in columns:
        yield column
        yield from every(column.columns)


MODELS = models()
FIELDS = [(model, column) for model in MODELS.values() for column in fields(model)]


def test_the_models_are_those_of_the_contract() -> None:
    assert set(MODELS) == {
        *("Source", "Article", "Interview", "Speech", "Statistic", "Reject"),
        *("Dateline", "Section", "Passage", "Quotation", "Person", "Exchange", "Turn", "Period", "Span"),
    }


@pytest.mark.parametrize(("model", "column"), FIELDS, ids=lambda value: getattr(value, "name", None))
def test_a_field_has_a_description(model: type[BaseModel], column: Column) -> None:
    assert column.description.endswith("."), f"{model.__name__}.{column.name}"


@pytest.mark.parametrize("model", MODELS.values())
def test_a_model_says_what_it_is(model: type[BaseModel]) -> None:
    assert model.__doc__


@pytest.mark.parametrize("model", MODELS.values())
def test_the_examples_of_a_models_fields_make_a_valid_record(model: type[BaseModel]) -> None:
    row = {column.name: column.example for column in fields(model)}
    record = model.model_validate_json(json.dumps(row))
    assert json.loads(record.model_dump_json()) == row


@pytest.mark.parametrize("model", MODELS.values())
def test_no_example_of_a_required_field_is_null(model: type[BaseModel]) -> None:
    assert [column.name for column in fields(model) if column.example is None and not column.nullable] == []
