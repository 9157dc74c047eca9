"""A schema's change is proved to be compatible, or shown where it is not."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from newsdata.errors import DatasetError, UsageError
from newsdata.models import TABLES, Statistic
from newsdata.schemas import compare, diff, json_schema, write_schemas

RELEASED = Path(__file__).parent / "released"
Change = Callable[[dict[str, Any]], object]


def changed(change: Change) -> dict[str, Any]:
    schema = copy.deepcopy(json_schema(Statistic))
    change(schema)
    return schema


def properties(**changes: dict[str, Any]) -> Change:
    return lambda schema: [schema["properties"][name].update(change) for name, change in changes.items()]


COMPATIBLE: dict[str, Change] = {
    "nothing": lambda _: None,
    "words": properties(unit={"description": "Something else.", "title": "Else", "examples": ["吨"]}),
    "a value more": properties(status={"enum": ["actual", "target", "forecast"]}),
    "null allowed": properties(unit={"type": ["string", "null"]}),
    "a bound wider": properties(multiplier={"maximum": 30}),
    "a field optional": lambda schema: schema["required"].remove("area"),
    "an optional field": lambda schema: schema["properties"].update(note={"type": "string"}),
    "a condition less": lambda schema: schema["allOf"].pop(),
    "a nested bound wider": lambda schema: schema["$defs"]["Period"]["properties"]["text"].pop("minLength"),
}
BREAKING: dict[str, tuple[Change, str]] = {
    "a value less": (properties(status={"enum": ["actual"]}), "status"),
    "null forbidden": (properties(area={"type": "string"}), "area"),
    "a bound narrower": (properties(multiplier={"maximum": 12}), "multiplier"),
    "a length": (properties(unit={"maxLength": 5}), "unit"),
    "another type": (properties(decimals={"type": "string"}), "decimals"),
    "a nested bound": (
        lambda schema: schema["$defs"]["Span"]["properties"]["end"].update(maximum=9),
        "spans[].end",
    ),
    "a bound below a null": (
        lambda schema: schema["$defs"]["Period"]["properties"]["text"].update(maxLength=2),
        "base_period.text",
    ),
    "a field more": (
        lambda schema: (
            schema["properties"].update(note={"type": "string"}),
            schema["required"].append("note"),
        ),
        "",
    ),
    "a field less": (
        lambda schema: (schema["properties"].pop("area"), schema["required"].remove("area")),
        "",
    ),
    "a condition more": (
        lambda schema: schema["allOf"].append({"properties": {"comparison": {"type": "string"}}}),
        "",
    ),
}


@pytest.mark.parametrize("change", COMPATIBLE.values(), ids=COMPATIBLE)
def test_a_compatible_change(change: Change) -> None:
    assert compare("statistic", json_schema(Statistic), changed(change)).compatible


@pytest.mark.parametrize(("change", "path"), BREAKING.values(), ids=BREAKING)
def test_a_breaking_change_is_shown_with_its_path(change: Change, path: str) -> None:
    difference = compare("statistic", json_schema(Statistic), changed(change))
    assert not difference.compatible
    assert not difference.allowed
    assert difference.path in {path, path.removeprefix("base_")}


@pytest.mark.parametrize(
    "name",
    ["a value less", "null forbidden", "a bound narrower", "a length", "a field more", "a condition more"],
)
def test_a_document_shows_the_break(name: str) -> None:
    old, new = json_schema(Statistic), changed(BREAKING[name][0])
    document = compare("statistic", old, new).document
    assert jsonschema_rs.is_valid(old, document)
    assert not jsonschema_rs.is_valid(new, document)


def test_a_new_major_version_may_break() -> None:
    new = changed(BREAKING["a value less"][0]) | {"$id": "urn:newsdata:schema:2:statistic"}
    assert compare("statistic", json_schema(Statistic), new).allowed


def test_a_record_that_is_gone_breaks() -> None:
    assert not compare("statistic", json_schema(Statistic), None).allowed


def test_folders_and_single_files_are_compared(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    write_schemas(old)
    write_schemas(new)
    (new / "speech.schema.json").unlink()
    assert {difference.record for difference in diff(old, new) if not difference.compatible} == {"speech"}
    assert diff(old / "speech.schema.json", old / "speech.schema.json")[0].compatible


def test_a_folder_without_schemas_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no \*\.schema\.json here"):
        diff(tmp_path, tmp_path)


def test_a_file_that_is_no_schema_is_named(tmp_path: Path) -> None:
    (tmp_path / "speech.schema.json").write_text("{")
    with pytest.raises(DatasetError, match="not JSON"):
        diff(tmp_path, tmp_path)


def test_what_is_said_of_a_difference() -> None:
    old = {"properties": {"unit": {"enum": ["km", "t"]}}, "examples": [{"unit": "km"}]}
    new = {"properties": {"unit": {"enum": ["km"]}}}
    assert str(compare("statistic", old, new)) == (
        'statistic: old documents may be invalid at unit: {"unit": "t"}'
    )
    assert str(compare("statistic", old, old)) == "statistic: every old document is still valid"


@pytest.mark.parametrize("name", TABLES)
def test_documents_of_the_last_release_are_still_valid(name: str) -> None:
    file = f"{TABLES[name].__name__.lower()}.schema.json"
    difference = compare(name, json.loads((RELEASED / file).read_bytes()), json_schema(TABLES[name]))
    assert difference.allowed, (
        f"{difference}\nA breaking change needs a new major VERSION in newsdata/tables/naming.py; "
        "with a release, renew what was released: newsdata schema --write tests/schemas/released"
    )
