"""Five validators, one corpus, the same verdicts."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import jsonschema_rs
import pytest
from pydantic import ValidationError

from newsdata.models import TABLES
from newsdata.schemas import json_schema, record_name, write_schemas
from newsdata.validation import validate
from tests.interop.documents import DOCUMENTS, NOT_A_NUMBER, Document
from tests.interop.tools import tool, unavailable

pytestmark = pytest.mark.interop

MODELS = {record_name(model): model for model in TABLES.values()}
each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: f"{each.record}: {each.name}")


def refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def read(text: str) -> Any:
    """A document as a careful reader takes it: NaN and Infinity are not JSON."""
    return json.loads(text, parse_constant=refuse)


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the schemas, and one with each document in a file."""
    folder = tmp_path_factory.mktemp("corpus")
    write_schemas(folder / "schemas")
    (folder / "documents").mkdir()
    for number, document in enumerate(DOCUMENTS):
        (folder / "documents" / file_name(number, document)).write_bytes(document.text.encode())
    return folder


def file_name(number: int, document: Document) -> str:
    return f"{document.record}--{number:03d}.json"


def disagreements(verdicts: dict[str, bool]) -> list[str]:
    return [
        f"{document.record}: {document.name}: {verdicts[file_name(number, document)]}"
        for number, document in enumerate(DOCUMENTS)
        if verdicts[file_name(number, document)] != document.valid
    ]


def test_the_corpus_is_large_enough_and_each_document_is_another() -> None:
    assert len(DOCUMENTS) >= 60
    assert len({(document.record, document.text) for document in DOCUMENTS}) == len(DOCUMENTS)
    assert {document.record for document in DOCUMENTS if not document.valid} == set(MODELS)


@each_document
def test_pydantic(document: Document) -> None:
    try:
        MODELS[document.record].model_validate_json(document.text)
        accepted = True
    except ValidationError:
        accepted = False
    assert accepted == document.valid


@each_document
def test_newsdata_validate(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "document.jsonl"
    path.write_bytes(document.text.encode())
    report = validate(path, as_=document.record)
    rules = {finding.rule for finding in report.findings} - {"duplicate_key"}
    assert (not rules) == document.valid or document.name == "an array of records"


@cache
def jsonschema_validator(record: str) -> Callable[[Any], bool]:
    jsonschema = tool("jsonschema")
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    schema = json_schema(MODELS[record])
    jsonschema.Draft202012Validator.check_schema(schema)
    is_valid: Callable[[Any], bool] = jsonschema.Draft202012Validator(schema, format_checker=checker).is_valid
    return is_valid


@each_document
def test_jsonschema(document: Document) -> None:
    is_valid = jsonschema_validator(document.record)
    try:
        accepted = is_valid(read(document.text))
    except ValueError:
        accepted = False
    assert accepted == document.valid


@each_document
def test_jsonschema_rs(document: Document) -> None:
    validator = jsonschema_rs.validator_for(json_schema(MODELS[document.record]), validate_formats=True)
    try:
        accepted = validator.is_valid(read(document.text))
    except ValueError:
        accepted = False
    assert accepted == document.valid


def test_check_jsonschema(corpus: Path) -> None:
    program = shutil.which(
        "check-jsonschema", path=os.pathsep.join([str(Path(sys.executable).parent), os.defpath])
    )
    if program is None:
        unavailable("check-jsonschema is not installed (extra `interop`)")
    verdicts = {path.name: True for path in (corpus / "documents").iterdir()}
    for record in MODELS:
        files = sorted((corpus / "documents").glob(f"{record}--*.json"))
        schema = corpus / "schemas" / f"{record}.schema.json"
        command = [program, "--output-format", "json", "-v", "--schemafile", *map(str, [schema, *files])]
        report = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
        assert report["status"] == "fail"
        for error in [*report["errors"], *report["parse_errors"]]:
            verdicts[Path(error["filename"]).name] = False
    assert disagreements(verdicts) == []


def test_ajv_in_strict_mode(corpus: Path) -> None:
    node = shutil.which("node")
    if node is None:
        unavailable("Node.js is not installed")
    script = Path(__file__).parent / "ajv.cjs"
    found = subprocess.run(
        [node, "-e", "require('ajv'); require('ajv-formats')"], capture_output=True, check=False
    )
    if found.returncode:
        unavailable(
            "ajv and ajv-formats are not installed where NODE_PATH points: npm install ajv ajv-formats"
        )
    done = subprocess.run(
        [node, script, corpus / "schemas", corpus / "documents"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert disagreements(json.loads(done.stdout)) == []


# Beyond JSON Schema's reach: what a text of JSON may be, and readers differ on.


def test_a_lone_surrogate_is_no_text() -> None:
    text = DOCUMENTS[0].text.replace('"utf-8"', '"\\ud800"')
    with pytest.raises(ValidationError):
        MODELS["source"].model_validate_json(text)


def test_not_a_number_is_not_json(tmp_path: Path) -> None:
    with pytest.raises(ValidationError):
        MODELS["statistic"].model_validate_json(NOT_A_NUMBER)
    path = tmp_path / "statistics.jsonl"
    path.write_text(NOT_A_NUMBER, encoding="utf-8")
    assert [finding.rule for finding in validate(path).findings] == ["not_json"]


def test_a_field_twice_is_reported(tmp_path: Path) -> None:
    [twice] = [document for document in DOCUMENTS if document.name == "a field twice, alike"]
    path = tmp_path / "statistics.jsonl"
    path.write_text(twice.text, encoding="utf-8")
    assert [finding.rule for finding in validate(path).findings] == ["duplicate_key"]
