"""What lies in a release: Parquet of plain types, a manifest of every byte, descriptions that agree."""

import datetime
import hashlib
import json
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pytest_regressions.file_regression import FileRegressionFixture

from newsdata.models import TABLES
from newsdata.release import load, parts
from newsdata.release.digest import RowsDigest
from newsdata.release.manifest import About
from newsdata.release.parts import TableWriter
from newsdata.tables import arrow_schema
from tests.releases import sources, write_release

ABOUT = About(
    title="云港日报",
    description="试验。",
    licence="CC-BY-4.0",
    creators=("云港日报社",),
    url="https://example.org/d",
)


SPAN = pa.struct([("start", pa.int64()), ("end", pa.int64())])


@pytest.fixture
def release(tmp_path: Path) -> Path:
    return write_release(tmp_path / "out", about=ABOUT)


def test_the_manifest_lists_every_file_with_its_size_and_digest(release: Path) -> None:
    manifest = load(release).manifest
    listed = {entry.path: (entry.bytes, entry.sha256) for entry in manifest.files}
    found = {
        path.relative_to(release).as_posix(): (
            path.stat().st_size,
            hashlib.sha256(path.read_bytes()).hexdigest(),
        )
        for path in release.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert listed == found


def test_the_manifest_says_what_no_clock_and_no_machine_says(release: Path) -> None:
    text = (release / "manifest.json").read_text(encoding="utf-8")
    assert str(release) not in text
    assert not {"created", "time", "host", "user"} & set(json.loads(text))


def test_every_table_is_there_with_the_schema_of_its_model(release: Path) -> None:
    for name, model in TABLES.items():
        schema = pq.read_schema(release / f"data/{name}-00000.parquet")
        assert schema.equals(arrow_schema(model))
        assert (schema.field(0).metadata or {})[b"description"]


def test_a_table_without_rows_has_its_columns(tmp_path: Path) -> None:
    write_release(tmp_path / "out", {})
    release = load(tmp_path / "out")
    assert release.table("statistics").schema.names == arrow_schema(TABLES["statistics"]).names
    assert list(release.statistics) == []


def test_there_is_a_schema_for_each_record(release: Path) -> None:
    assert len(list((release / "schemas").glob("*.json"))) == len(TABLES)


# ---------------------------------------------------------------- parts and row groups


def test_row_groups_and_parts_are_cut_by_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "GROUP_ROWS", 10)
    monkeypatch.setattr(parts, "PART_GROUPS", 2)
    rows = pa.table({"number": list(range(57))})
    writer = TableWriter(tmp_path, "numbers", rows.schema)
    for start in range(0, 57, 7):
        piece = rows.slice(start, 7)
        writer.add(piece, RowsDigest.of(piece))
    entry = writer.close()
    assert [(file.path, file.rows) for file in writer.files] == [
        ("data/numbers-00000.parquet", 20),
        ("data/numbers-00001.parquet", 20),
        ("data/numbers-00002.parquet", 17),
    ]
    assert pq.ParquetFile(tmp_path / "data/numbers-00002.parquet").num_row_groups == 2
    assert entry.rows == 57
    assert pa.concat_tables(pq.read_table(tmp_path / file.path) for file in writer.files) == rows


def test_a_row_group_is_cut_before_it_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "GROUP_BYTES", 1000)
    row = pa.table({"text": ["x" * 600]})
    writer = TableWriter(tmp_path, "texts", row.schema)
    for _ in range(4):
        writer.add(row, RowsDigest.of(row))
    writer.close()
    assert pq.ParquetFile(tmp_path / "data/texts-00000.parquet").num_row_groups == 2


# ---------------------------------------------------------------- the logical digest


def test_the_logical_digest_is_of_rows_not_of_parts_or_order() -> None:
    table = pa.table({"unit": ["元", "吨", "元"], "value": [1.5, None, 1e300]})
    digest = RowsDigest.of(table)
    assert digest == RowsDigest.of(table.slice(1)) + RowsDigest.of(table.slice(0, 1))
    assert digest == RowsDigest.of(table.take([2, 0, 1]))
    assert digest - RowsDigest.of(table.slice(2)) == RowsDigest.of(table.slice(0, 2))
    assert digest != RowsDigest.of(table.slice(0, 2))
    assert RowsDigest.of(table.slice(0, 1)) != RowsDigest.of(table.slice(1, 1))


def test_the_logical_digest_stays_as_it_was() -> None:
    """Readers compare it with digests made by other versions: a change here is a new major format."""
    day = datetime.date(2026, 3, 24)
    row = {"unit": "元", "values": [8640000000.0, 1e16, 1e-7], "spans": [{"start": 1, "end": 3}], "day": day}
    kinds = {
        "unit": pa.string(),
        "values": pa.list_(pa.float64()),
        "spans": pa.list_(SPAN),
        "day": pa.date32(),
    }
    table = pa.Table.from_pylist([row], schema=pa.schema(kinds))
    text = (
        '{"unit":"元","values":[8640000000.0,1e+16,1e-07],"spans":[{"start":1,"end":3}],"day":"2026-03-24"}'
    )
    assert str(RowsDigest.of(table)) == hashlib.sha256(text.encode()).hexdigest()


def test_the_version_follows_from_rows_wording_and_what_the_release_says_of_itself(tmp_path: Path) -> None:
    versions = [
        write_release(tmp_path / "a").name,
        write_release(tmp_path / "b", about=ABOUT).name,
        write_release(tmp_path / "c", wording="none").name,
        write_release(tmp_path / "d", {"sources": sources("云港")}).name,
    ]
    assert len(set(versions)) == 4
    assert versions[0] == write_release(tmp_path / "e").name


# ---------------------------------------------------------------- descriptions


def test_the_data_package_names_tables_files_and_columns(release: Path) -> None:
    package = json.loads((release / "datapackage.json").read_text(encoding="utf-8"))
    assert [resource["name"] for resource in package["resources"]] == list(TABLES)
    for resource in package["resources"]:
        schema = pq.read_schema(release / resource["path"][0])
        assert [field["name"] for field in resource["schema"]["fields"]] == schema.names
    assert package["licenses"] == [{"name": "CC-BY-4.0"}]


def test_what_the_release_says_of_itself_is_said_everywhere(release: Path) -> None:
    for name in ("README.md", "CITATION.cff", "croissant.json", "datapackage.json", "manifest.json"):
        text = (release / name).read_text(encoding="utf-8")
        assert all(
            said in text for said in (ABOUT.title, "云港日报社", "https://example.org/d", release.name)
        ), name
        assert "cc-by-4.0" in text.lower()


def test_the_dictionary_has_every_column_at_every_depth(release: Path) -> None:
    text = (release / "DICTIONARY.md").read_text(encoding="utf-8")
    assert "| `sections[].paragraphs[].spans[].start` | integer |" in text
    assert "| `period.start` | date? |" in text


@pytest.mark.parametrize(
    "name", ["README.md", "DICTIONARY.md", "CITATION.cff", "croissant.json", "datapackage.json"]
)
def test_descriptions_are_as_reviewed(
    release: Path, file_regression: FileRegressionFixture, name: str
) -> None:
    text = (release / name).read_text(encoding="utf-8")
    manifest = load(release).manifest
    stable = text.replace(manifest.digest, "DIGEST").replace(manifest.version, "VERSION")
    for entry in manifest.files:
        stable = stable.replace(entry.sha256, "SHA256").replace(f'"{entry.bytes} B"', '"SIZE"')
    for package, version in manifest.software.items():
        stable = stable.replace(f"{package} {version}", f"{package} VERSION")
    file_regression.check(stable, basename=name, extension=".txt", encoding="utf-8")


@pytest.mark.parametrize("wording", ["quotes", "none"])
def test_a_release_without_text_describes_what_it_has(tmp_path: Path, wording: str) -> None:
    release = write_release(tmp_path / "out", wording=wording)  # type: ignore[arg-type]
    package = json.loads((release / "datapackage.json").read_text(encoding="utf-8"))
    fields = {r["name"]: [field["name"] for field in r["schema"]["fields"]] for r in package["resources"]}
    assert "text" not in fields["sources"]
    assert ("sentence" in fields["statistics"]) == (wording == "quotes")
    assert ("quotations and the sentences" in (release / "README.md").read_text()) == (wording == "quotes")
