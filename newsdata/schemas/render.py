"""JSON Schemas 2020-12 of the records: one self-contained document each.

Every property has a title, a description and an example, every property is required, and none but
these is allowed. Only keywords are used that strict validators of all languages agree on: local
`$ref`s, no `discriminator`, patterns of ASCII characters whose length is bounded too (in Python
`$` matches before a final newline as well).
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from newsdata.models import TABLES, Record
from newsdata.schemas.conditions import BEYOND, CONDITIONS
from newsdata.tables import Column, Kept, fields, record_name, schema_id

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DAY_LENGTH = len("2026-03-24")


def json_schema(model: type[Record], wording: Kept = "full") -> dict[str, Any]:
    """The JSON Schema of a record, for a release with as much of the publisher's wording.

    >>> schema = json_schema(TABLES["statistics"])
    >>> schema["$id"], schema["properties"]["value"]["type"]
    ('urn:newsdata:schema:1:statistic', ['number', 'null'])
    """
    root = _object(model, wording)
    defined = {nested.__name__: _object(nested, wording) for nested in _nested(model, wording)}
    root["examples"] = [{column.name: column.example for column in fields(model, wording)}]
    return {"$schema": DIALECT, "$id": schema_id(model, wording), **root, "$defs": defined}


def schema_text(model: type[Record], wording: Kept = "full") -> str:
    """The text of a record's schema, as it stands in its file."""
    return json.dumps(json_schema(model, wording), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def schema_files(wording: Kept = "full") -> dict[str, str]:
    """File name → text of the schemas of all records.

    >>> sorted(schema_files())[:2]
    ['article.schema.json', 'interview.schema.json']
    """
    return {f"{record_name(model)}.schema.json": schema_text(model, wording) for model in TABLES.values()}


def write_schemas(folder: Path, wording: Kept = "full") -> list[Path]:
    """Writes the schemas of all records into a folder; gives the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [(folder / name, text) for name, text in schema_files(wording).items()]
    for path, text in files:
        path.write_text(text, encoding="utf-8", newline="\n")
    return [path for path, _ in files]


def _nested(model: type[BaseModel], wording: Kept) -> list[type[BaseModel]]:
    """All models below one, by name."""

    def below(columns: tuple[Column, ...]) -> Iterator[type[BaseModel]]:
        for column in columns:
            if column.model:
                yield column.model
            yield from below(column.columns)

    return sorted(set(below(fields(model, wording))), key=lambda nested: nested.__name__)


def _object(model: type[BaseModel], wording: Kept) -> dict[str, Any]:
    columns = fields(model, wording)
    schema = {
        "title": model.__name__,
        "description": inspect.cleandoc(model.__doc__ or ""),
        "type": "object",
        "properties": {column.name: _property(column) for column in columns},
        "required": [column.name for column in columns],
        "additionalProperties": False,
    }
    if model in CONDITIONS:
        schema["allOf"] = CONDITIONS[model]
    if model in BEYOND:
        schema["$comment"] = f"Beyond JSON Schema: {'; '.join(BEYOND[model])}."
    return schema


def _property(column: Column) -> dict[str, Any]:
    said: dict[str, Any] = {
        "title": column.name.replace("_", " ").capitalize(),
        "description": column.description,
    }
    if column.standard:
        said["$comment"] = column.standard
    return {**said, **_type(column), "examples": [column.example]}


def _type(column: Column) -> dict[str, Any]:
    if column.kind == "struct":
        return _reference(column)
    names = {"date": "string", "list": "array"}
    name = names.get(column.kind, column.kind)
    schema: dict[str, Any] = {"type": [name, "null"] if column.nullable else name}
    if column.kind == "list":
        schema["items"] = _type(column.element)
    if column.kind == "date":
        schema |= {"format": "date", "minLength": _DAY_LENGTH, "maxLength": _DAY_LENGTH}
    return schema | _limits(column)


def _reference(column: Column) -> dict[str, Any]:
    assert column.model is not None  # noqa: S101 — a struct has a model
    reference = {"$ref": f"#/$defs/{column.model.__name__}"}
    return {"anyOf": [reference, {"type": "null"}]} if column.nullable else reference


def _limits(column: Column) -> dict[str, Any]:
    limits: dict[str, Any] = {
        "enum": [*column.values, *([None] if column.nullable else [])] if column.values else None,
        "minLength": column.shortest,
        "maxLength": column.longest,
        "pattern": column.pattern,
        "minimum": column.least,
        "maximum": column.most,
    }
    return {keyword: limit for keyword, limit in limits.items() if limit is not None}
