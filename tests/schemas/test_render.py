"""The committed JSON Schemas are those of the models, and any strict validator can read them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdata.models import TABLES, Record
from newsdata.schemas import json_schema, schema_files, schema_text, write_schemas
from newsdata.tables import Kept, to_table
from tests.builders import any_record, dataset

COMMITTED = Path(__file__).parents[2] / "schemas"
ALLOWED = {
    *("$schema", "$id", "$defs", "$ref", "$comment", "title", "description", "examples"),
    *("type", "enum", "const", "properties", "required", "additionalProperties", "items"),
    *("minLength", "maxLength", "pattern", "format", "minimum", "maximum"),
    *("anyOf", "allOf", "if", "then", "else"),
}


def subschemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and all below it."""
    yield schema
    for keyword, value in schema.items():
        if keyword in {"properties", "$defs"}:
            inner = list(value.values())
        elif keyword in {"anyOf", "allOf"}:
            inner = value
        elif keyword in {"items", "if", "then", "else"}:
            inner = [value]
        else:
            inner = []
        for child in inner:
            yield from subschemas(child)


ALL = [json_schema(model) for model in TABLES.values()]
every_schema = pytest.mark.parametrize("schema", ALL, ids=lambda schema: schema["title"])


@pytest.mark.parametrize("name", schema_files())
def test_committed_schemas_are_those_of_the_models(name: str) -> None:
    path = COMMITTED / name
    assert path.is_file(), "newsdata schema --write schemas"
    assert path.read_text(encoding="utf-8") == schema_files()[name], "newsdata schema --write schemas"


def test_nothing_else_is_committed() -> None:
    assert {path.name for path in COMMITTED.iterdir()} == set(schema_files())


def test_schemas_are_written_where_asked(tmp_path: Path) -> None:
    written = write_schemas(tmp_path / "new" / "folder")
    assert {path.name: path.read_text(encoding="utf-8") for path in written} == schema_files()


@every_schema
def test_a_schema_is_valid_under_the_metaschema(schema: dict[str, Any]) -> None:
    jsonschema_rs.meta.validate(schema)


@every_schema
def test_identifiers_carry_the_major_version(schema: dict[str, Any]) -> None:
    assert re.fullmatch(r"urn:newsdata:schema:[1-9][0-9]*:[a-z]+", schema["$id"])


@every_schema
def test_only_keywords_that_all_validators_agree_on(schema: dict[str, Any]) -> None:
    assert {keyword for each in subschemas(schema) for keyword in each} <= ALLOWED


@every_schema
def test_a_schema_refers_to_nothing_outside_itself(schema: dict[str, Any]) -> None:
    references = {each["$ref"] for each in subschemas(schema) if "$ref" in each}
    assert references <= {f"#/$defs/{name}" for name in schema["$defs"]}


@every_schema
def test_objects_are_closed_and_complete(schema: dict[str, Any]) -> None:
    for each in subschemas(schema):
        if each.get("type") == "object":
            assert each["required"] == list(each["properties"])
            assert each["additionalProperties"] is False
            assert each["title"]
            assert each["description"]


@every_schema
def test_every_property_is_described_and_shown(schema: dict[str, Any]) -> None:
    for each in subschemas(schema):
        if each.get("type") == "object":
            for name, described in each["properties"].items():
                assert described["title"], name
                assert described["description"], name
                assert len(described["examples"]) == 1, name


@every_schema
def test_examples_are_valid_where_they_stand(schema: dict[str, Any]) -> None:
    for each in subschemas(schema):
        for example in each.get("examples", ()):
            jsonschema_rs.validate({"$defs": schema["$defs"], **each}, example, validate_formats=True)


@every_schema
def test_patterns_mean_the_same_in_every_dialect(schema: dict[str, Any]) -> None:
    for each in subschemas(schema):
        if "pattern" in each:
            assert re.fullmatch(r"\^([A-Za-z0-9\[\]{}-])+\$", each["pattern"])
            assert each["maxLength"], "Python's $ matches before a final newline"


@every_schema
def test_the_text_is_stable_utf8_json(schema: dict[str, Any]) -> None:
    model = next(model for model in TABLES.values() if model.__name__ == schema["title"])
    text = schema_text(model)
    assert json.loads(text) == schema
    assert text.endswith("}\n")
    assert "\\u" not in text


@pytest.mark.parametrize("wording", ["quotes", "none"])
@pytest.mark.parametrize("name", TABLES)
def test_releases_without_wording_have_schemas_without_it(name: str, wording: Kept) -> None:
    schema = json_schema(TABLES[name], wording)
    assert schema["$id"].endswith(f":{wording}")
    validator = jsonschema_rs.validator_for(schema, validate_formats=True)
    for row in to_table(TABLES[name], dataset()[name], wording).to_pylist():
        validator.validate(json.loads(json.dumps(row, default=str)))


@given(data=st.data(), model=st.sampled_from(list(TABLES.values())))
@settings(max_examples=150, deadline=None)
def test_what_the_models_emit_is_valid_and_reads_back(data: st.DataObject, model: type[Record]) -> None:
    record = data.draw(any_record(model))
    text = record.model_dump_json()
    assert jsonschema_rs.is_valid(json_schema(model), json.loads(text), validate_formats=True)
    assert model.model_validate_json(text) == record
