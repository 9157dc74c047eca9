"""Releases and exports, read by the tools that people have."""

from __future__ import annotations

import csv
import json
import os
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsdata
from newsdata.exports import export
from newsdata.models import TABLES
from newsdata.publishing import publish
from newsdata.release import Release, load
from newsdata.release.manifest import About
from tests.interop.tools import tool

pytestmark = pytest.mark.interop

SAMPLES = Path(newsdata.__file__).parent / "samples"
ABOUT = About(
    title="云港日报", licence="CC-BY-4.0", creators=("云港日报社",), url="https://example.org/yungang-daily"
)
NUMBERS = {"sources": "characters", "articles": "position", "statistics": "value"}
"""A numeric column of each table that has one."""


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """A release of the samples, with a reject, published in two steps so that tables have several parts."""
    folder = tmp_path_factory.mktemp("release")
    texts = sorted(SAMPLES.glob("*.txt"))
    publish([*texts[:5], folder / "missing.txt"], folder / "out", about=ABOUT)
    return load(publish(SAMPLES, folder / "out", append=True).path)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """A release of the samples at once: a part per table."""
    return load(publish(SAMPLES, tmp_path_factory.mktemp("whole") / "out", about=ABOUT).path)


def parts(release: Release, table: str) -> list[str]:
    return [str(release.path / entry.path) for entry in release.manifest.parts(table)]


def checksum(release: Release, table: str) -> tuple[int, float | None]:
    """Rows of a table, and the sum of its numeric column as newsdata reads it."""
    rows = release.table(table)
    if table not in NUMBERS:
        return rows.num_rows, None
    return rows.num_rows, sum(value for value in rows[NUMBERS[table]].to_pylist() if value is not None)


# ---------------------------------------------------------------- tables


@pytest.mark.parametrize("table", TABLES)
def test_duckdb_reads_each_table(release: Release, table: str) -> None:
    duckdb = tool("duckdb")
    rows, total = checksum(release, table)
    number = f"sum({NUMBERS[table]})" if table in NUMBERS else "null"
    found = duckdb.sql(f"SELECT count(*), {number} FROM '{release.path}/data/{table}-*.parquet'")  # noqa: S608
    ((count, sum_),) = found.fetchall()
    assert count == rows
    assert sum_ == pytest.approx(total)


@pytest.mark.parametrize("table", TABLES)
def test_polars_reads_each_table(release: Release, table: str) -> None:
    polars = tool("polars")
    rows, total = checksum(release, table)
    frame = polars.read_parquet(parts(release, table))
    assert frame.height == rows
    assert (frame[NUMBERS[table]].sum() if total is not None else None) == pytest.approx(total)


@pytest.mark.parametrize("table", TABLES)
def test_pandas_reads_each_table(release: Release, table: str) -> None:
    pandas = tool("pandas")
    rows, total = checksum(release, table)
    frame = pandas.concat([pandas.read_parquet(part) for part in parts(release, table)])
    assert len(frame) == rows
    assert (frame[NUMBERS[table]].sum() if total is not None else None) == pytest.approx(total)


@pytest.mark.parametrize("table", TABLES)
def test_datasets_loads_each_table_from_the_folder(
    release: Release, table: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    datasets = tool("datasets")
    rows, total = checksum(release, table)
    loaded = datasets.load_dataset(str(release.path), table, split="train", cache_dir=str(tmp_path))
    assert loaded.num_rows == rows
    if total is not None:
        assert sum(v for v in loaded[NUMBERS[table]] if v is not None) == pytest.approx(total)


def test_datasets_gives_the_records_as_they_are(
    whole: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    datasets = tool("datasets")
    loaded = datasets.load_dataset(str(whole.path), "articles", split="train", cache_dir=str(tmp_path))
    assert [row["sections"] for row in loaded] == whole.table("articles")["sections"].to_pylist()


# ---------------------------------------------------------------- descriptions


@pytest.mark.parametrize("which", ["release", "whole"])
def test_mlcroissant_validates_and_loads_records(which: str, request: pytest.FixtureRequest) -> None:
    """It checks the files' SHA-256 when it loads; that it validates says nothing of them."""
    mlcroissant = tool("mlcroissant")
    found: Release = request.getfixturevalue(which)
    dataset = mlcroissant.Dataset(jsonld=str(found.path / "croissant.json"))
    assert dataset.metadata.issues.errors == dataset.metadata.issues.warnings == set()
    for table in TABLES:
        records = list(dataset.records(table))
        rows, total = checksum(found, table)
        assert len(records) == rows
        if total is not None:
            values = [record[f"{table}/{NUMBERS[table]}"] for record in records]
            assert sum(value for value in values if value is not None) == pytest.approx(total)


def test_mlcroissant_reaches_into_lists_of_structs(whole: Release) -> None:
    mlcroissant = tool("mlcroissant")
    dataset = mlcroissant.Dataset(jsonld=str(whole.path / "croissant.json"))
    for record, article in zip(dataset.records("articles"), whole.articles, strict=True):
        said = [quotation["articles/quotations/text"].decode() for quotation in record["articles/quotations"]]
        assert said == [quotation.text for quotation in article.quotations]


def test_mlcroissant_finds_a_changed_file(whole: Release, tmp_path: Path) -> None:
    mlcroissant = tool("mlcroissant")
    said = json.loads((whole.path / "croissant.json").read_text(encoding="utf-8"))
    for item in said["distribution"]:
        item["sha256"] = "0" * 64
        item["contentUrl"] = str(whole.path / item["contentUrl"])
    (tmp_path / "croissant.json").write_text(json.dumps(said), encoding="utf-8")
    dataset = mlcroissant.Dataset(jsonld=str(tmp_path / "croissant.json"))
    with pytest.raises(Exception, match="An error occurred"):
        list(dataset.records("sources"))


def test_frictionless_validates_the_data_package(whole: Release) -> None:
    """Types, constraints, keys and references. (Of a table with several parts it reads only the first.)"""
    frictionless = tool("frictionless")
    report = frictionless.validate(str(whole.path / "datapackage.json"))
    assert report.valid, report.flatten(["title", "message"])[:5]
    rows = {task.name: task.stats.get("rows", 0) for task in report.tasks}
    assert rows == {table.name: table.rows for table in whole.manifest.tables}


# ---------------------------------------------------------------- exports


@pytest.fixture(scope="module")
def ninjs_schema() -> dict[str, Any]:
    """IPTC's own schema: the file that $NINJS_SCHEMA names, or from iptc.org."""
    given = os.environ.get("NINJS_SCHEMA")
    if given:
        return json.loads(Path(given).read_text(encoding="utf-8"))  # type: ignore[no-any-return]
    try:
        with urllib.request.urlopen("https://iptc.org/std/ninjs/ninjs-schema_3.1.json", timeout=10) as answer:
            return json.loads(answer.read())  # type: ignore[no-any-return]
    except OSError as fault:
        pytest.skip(f"the official ninjs 3.1 schema can't be fetched ({fault}): name it in $NINJS_SCHEMA")


def test_ninjs_validates_against_the_official_schema(
    whole: Release, tmp_path: Path, ninjs_schema: dict[str, Any]
) -> None:
    """By jsonschema-rs, which knows date-time and uri; jsonschema skips them without more packages."""
    jsonschema_rs = tool("jsonschema_rs")
    anything = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    registry = jsonschema_rs.Registry([("https://geojson.org/schema/GeoJSON.json", anything)])
    validator = jsonschema_rs.Draft202012Validator(ninjs_schema, registry=registry, validate_formats=True)
    assert not validator.is_valid({"uri": "no address"})
    files = export(whole, tmp_path / "out", to="ninjs")
    assert len(files) == len(whole.articles)
    for file in files:
        faults = list(validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))))
        assert faults == [], file.name


def test_csv_is_read_by_pandas_and_duckdb_with_all_rows(whole: Release, tmp_path: Path) -> None:
    duckdb, pandas = tool("duckdb"), tool("pandas")
    export(whole, tmp_path / "out", to="csv")
    for table in ("sources", "articles", "statistics"):
        file = tmp_path / f"out/{table}.csv"
        rows, total = checksum(whole, table)
        frame = pandas.read_csv(file)
        assert len(frame) == rows
        assert frame[NUMBERS[table]].sum() == pytest.approx(total)
        assert duckdb.read_csv(str(file)).count("*").fetchall() == [(rows,)]


def test_sdmx_csv_gives_back_every_value(whole: Release, tmp_path: Path) -> None:
    pandas = tool("pandas")
    (file,) = export(whole, tmp_path / "out", to="sdmx-csv")
    frame = pandas.read_csv(file)
    values = (frame["OBS_VALUE"] * 10.0 ** frame["UNIT_MULT"]).to_list()
    for value, figure in zip(values, whole.statistics, strict=True):
        assert (value == pytest.approx(figure.value)) if figure.value is not None else value != value


def test_jsonl_validates_against_the_release_s_own_schemas(whole: Release, tmp_path: Path) -> None:
    jsonschema = tool("jsonschema")
    export(whole, tmp_path / "out", to="jsonl")
    names = dict(
        zip(TABLES, ("source", "article", "interview", "speech", "statistic", "reject"), strict=True)
    )
    for table, record in names.items():
        schema = json.loads((whole.path / f"schemas/{record}.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        for line in _lines(tmp_path / f"out/{table}.jsonl"):
            assert list(validator.iter_errors(json.loads(line))) == []


def _lines(path: Path) -> Iterator[str]:
    return iter(path.read_text(encoding="utf-8").splitlines())


def test_csv_reads_back_with_the_standard_library(whole: Release, tmp_path: Path) -> None:
    export(whole, tmp_path / "out", to="csv", tables=["articles"])
    csv.field_size_limit(10_000_000)
    with (tmp_path / "out/articles.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["headline"] or None for row in rows] == [article.headline for article in whole.articles]
