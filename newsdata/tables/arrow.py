"""Models ↔ Arrow: the schema of a table, records into a table, a table into records.

Only plain types, which every reader of Parquet has: string, int64, float64, bool, date32, list
and struct. A list's child is named `element`, as Parquet names it, so that a table comes back
from a file with the schema it was written with.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, TypeVar

import pyarrow as pa
from pydantic import TypeAdapter, ValidationError

from newsdata.errors import DatasetError
from newsdata.models import Record
from newsdata.tables.columns import Column, Kept, Kind, fields
from newsdata.tables.naming import schema_id

R = TypeVar("R", bound=Record)

_TYPES: dict[Kind, pa.DataType] = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
}


@cache
def arrow_schema(model: type[Record], wording: Kept = "full") -> pa.Schema:
    """The Arrow schema of a model's table, with nullability and what is said of each field.

    Field metadata: `description`, `example` (as JSON), and `standard` where there is one; the
    schema's own has the id of the JSON Schema under `schema`.

    >>> from newsdata.models import Span
    >>> print(arrow_schema(Span).to_string(show_field_metadata=False, show_schema_metadata=False))
    start: int64 not null
    end: int64 not null
    source_id: string
    """
    return pa.schema(
        [_field(column) for column in fields(model, wording)], metadata={"schema": schema_id(model, wording)}
    )


def _field(column: Column) -> pa.Field[Any]:
    said = {"description": column.description, "standard": column.standard}
    metadata = {name: text for name, text in said.items() if text}
    if column.description:
        metadata["example"] = json.dumps(column.example, ensure_ascii=False)
    return pa.field(column.name, arrow_type(column), column.nullable, metadata or None)


def arrow_type(column: Column) -> pa.DataType:
    """The Arrow type of a column, a list's or a struct's children included."""
    if column.kind == "list":
        return pa.list_(_field(column.element))
    if column.kind == "struct":
        return pa.struct([_field(child) for child in column.columns])
    return _TYPES[column.kind]


def to_table(model: type[R], records: Iterable[R], wording: Kept = "full") -> pa.Table:
    """A table of records, without the wording that the release does not keep.

    Raises:
        DatasetError: if an item is no instance of the model, or holds what Arrow can't
            (a null where none may be, an integer beyond int64, a lone surrogate).

    >>> from newsdata.models import Span
    >>> to_table(Span, [Span(start=2, end=5, source_id=None)]).to_pylist()
    [{'start': 2, 'end': 5, 'source_id': None}]
    """
    rows = [_row(model, number, record) for number, record in enumerate(records)]
    try:
        table = pa.Table.from_pylist(rows, schema=arrow_schema(model, wording))
    except (pa.ArrowException, UnicodeEncodeError, OverflowError) as error:
        raise DatasetError(str(error), code="not-arrow", name=model.__name__) from error
    _refuse_nulls(model, table)
    return table


def _row(model: type[R], number: int, record: R) -> dict[str, Any]:
    if not isinstance(record, model):
        message = f"item {number} is a {type(record).__name__}"
        raise DatasetError(message, code="not-a-record", name=model.__name__)
    return record.model_dump(mode="python", warnings=False)


def _refuse_nulls(model: type[Record], table: pa.Table) -> None:
    """Arrow takes nulls in columns that forbid them; only the Parquet writer would object."""
    for field in table.schema:
        for chunk in table.column(field.name).chunks:
            for path in null_paths(field, chunk):
                raise DatasetError(f"null in {path}", code="null", name=model.__name__)


def null_paths(field: pa.Field[Any], array: Any, path: str = "") -> Iterator[str]:
    """The fields, at any depth, that hold a null though their schema says that they don't.

    >>> strict = pa.struct([pa.field("start", pa.int64(), nullable=False)])
    >>> list(null_paths(pa.field("span", strict), pa.array([{"start": 1}, {"start": None}, None], strict)))
    ['span.start']
    """
    name = path + field.name
    if not field.nullable and array.null_count:
        yield name
    if pa.types.is_list(field.type):
        yield from null_paths(field.type.value_field, array.flatten(), f"{name}.")
    elif pa.types.is_struct(field.type):
        present = array.drop_null() if array.null_count else array
        for child in range(field.type.num_fields):
            yield from null_paths(field.type.field(child), present.field(child), f"{name}.")


def from_table(model: type[R], table: pa.Table) -> list[R]:
    """The records of a table, validated. Wording that the table does not have is read as `""`.

    The table may hold its columns, and a struct its fields, in any order.

    Raises:
        DatasetError: if columns are missing or unknown, or a row fails the model.

    >>> from newsdata.models import Span
    >>> from_table(Span, pa.table({"source_id": ["a"], "end": [5], "start": [2]}))
    [Span(start=2, end=5, source_id='a')]
    """
    columns = fields(model)
    _refuse_strangers(model, table)
    rows = table.to_pylist()
    for column in columns:
        if _may_lack_wording(column):
            for row in rows:
                _fill(column, row)
    try:
        return _adapter(model).validate_python(rows)
    except ValidationError as error:
        raise DatasetError(_first(error), code="invalid", name=model.__name__) from error


@cache
def _adapter(model: type[R]) -> TypeAdapter[list[R]]:
    return TypeAdapter(list[model])  # type: ignore[valid-type]


def _refuse_strangers(model: type[Record], table: pa.Table) -> None:
    """A column that no field answers to; missing ones the model names itself."""
    unknown = sorted(set(table.column_names) - set(model.model_fields))
    if unknown:
        raise DatasetError(f"unknown column {', '.join(unknown)}", code="unknown", name=model.__name__)


def _may_lack_wording(column: Column) -> bool:
    return column.wording is not None or any(map(_may_lack_wording, column.columns))


def _fill(column: Column, holder: dict[str, Any]) -> None:
    """Puts the empty text, or null where that is allowed, where wording was withheld."""
    if column.wording is not None:
        holder.setdefault(column.name, None if column.nullable else "")
        return
    value = holder.get(column.name)
    inner = column.element.columns if column.kind == "list" else column.columns
    items = value if isinstance(value, list) else [] if value is None else [value]
    for item in items:
        for child in inner:
            if _may_lack_wording(child):
                _fill(child, item)


def _first(error: ValidationError) -> str:
    """Where and what: `row 3: spans[0].end: Input should be …`."""
    fault = error.errors(include_url=False)[0]
    number, *steps = fault["loc"]
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).lstrip(".")
    return f"row {number}: {path + ': ' if path else ''}{fault['msg']}"
