"""Whatever form a dataset comes in, it is read the same way; and what can't be read is said in a line."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsdata.errors import DatasetError, NewsdataError, UsageError
from newsdata.models import TABLES, Page
from newsdata.tables import Kept, to_table
from newsdata.validation import filter, validate  # noqa: A004
from newsdata.validation.inputs import find
from tests.builders import article, dataset, interview, reject, source, speech, statistic
from tests.validation.faulty import PAGES, as_json, put, sound_rows, strict_tables

PAGE = Page(
    source=source(),
    articles=(article(),),
    interviews=(interview(),),
    speeches=(speech(),),
    statistics=(statistic(),),
    rejects=(reject(),),
    unclaimed=(),
)
BROKEN = put(status="guess")


def rows_of(name: str) -> list[dict[str, Any]]:
    """The rows of a table, one of the statistics broken."""
    rows = sound_rows()
    BROKEN(rows["statistics"][5])
    return rows[name]


def broken_table() -> pa.Table:
    return strict_tables({"statistics": rows_of("statistics")})["statistics"]


def write_parquet(path: Path) -> Path:
    pq.write_table(broken_table(), path.with_suffix(".parquet"))
    return path.with_suffix(".parquet")


def write_ipc_file(path: Path) -> Path:
    with pa.ipc.new_file(str(path.with_suffix(".arrow")), broken_table().schema) as writer:
        writer.write_table(broken_table())
    return path.with_suffix(".arrow")


def write_ipc_stream(path: Path) -> Path:
    with pa.ipc.new_stream(str(path.with_suffix(".arrows")), broken_table().schema) as writer:
        writer.write_table(broken_table())
    return path.with_suffix(".arrows")


def write_lines(path: Path) -> Path:
    lines = "\n".join(map(as_json, rows_of("statistics")))
    path.with_suffix(".jsonl").write_text(lines + "\n\n", encoding="utf-8")
    return path.with_suffix(".jsonl")


def write_lines_of_windows(path: Path) -> Path:
    lines = "\r\n".join(map(as_json, rows_of("statistics")))
    path.with_suffix(".ndjson").write_bytes(lines.encode("utf-8-sig"))
    return path.with_suffix(".ndjson")


def write_array(path: Path) -> Path:
    text = json.dumps([json.loads(as_json(row)) for row in rows_of("statistics")], indent=2)
    path.with_suffix(".json").write_text(text, encoding="utf-8")
    return path.with_suffix(".json")


Write = Callable[[Path], Path]
each_form = pytest.mark.parametrize(
    "write",
    [write_parquet, write_ipc_file, write_ipc_stream, write_lines, write_lines_of_windows, write_array],
)


def found(report: Any) -> list[tuple[str, str, int, str]]:
    return [
        (each.table, each.rule, example.row, example.path)
        for each in report.findings
        for example in each.examples
    ]


EXPECTED = [("statistics", "enum", 5, "status")]


@each_form
@pytest.mark.parametrize("name", ["statistics-00000", "figures"])
def test_a_file_is_told_by_its_name_or_its_columns(write: Write, name: str, tmp_path: Path) -> None:
    report = validate(write(tmp_path / name))
    assert found(report) == EXPECTED
    assert report.rows == {"statistics": PAGES}


@each_form
def test_standard_input_is_told_by_its_first_bytes(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = write(tmp_path / "figures").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert found(validate("-")) == EXPECTED


@each_form
def test_rejects_are_the_rows_as_they_came(write: Write, tmp_path: Path) -> None:
    report = validate(write(tmp_path / "statistics"))
    assert report.write_rejects(tmp_path / "rejects.parquet") == 1
    [refused] = pq.read_table(tmp_path / "rejects.parquet").to_pylist()
    assert json.loads(refused.pop("record"))["status"] == "guess"
    assert refused == {"table": "statistics", "row": 5, "enum": True}


@each_form
def test_filter_gives_plain_tables_of_any_form(write: Write, tmp_path: Path) -> None:
    good, bad = filter(write(tmp_path / "statistics"))
    expected = sound_rows()["statistics"]
    del expected[5]
    assert good["statistics"].equals(strict_tables({"statistics": expected})["statistics"])
    assert bad.column("row").to_pylist() == [5]


@pytest.mark.parametrize("as_", ["statistic", "statistics", "Statistic"])
def test_records_in_memory(as_: str) -> None:
    assert found(validate(rows_of("statistics"), as_)) == EXPECTED
    assert found(validate(iter(rows_of("statistics")), as_)) == EXPECTED
    assert found(validate(broken_table(), as_)) == EXPECTED
    assert found(validate(broken_table().to_batches()[0], as_)) == EXPECTED
    assert found(validate(broken_table().to_reader(), as_)) == EXPECTED


def test_batches_and_mappings_of_several_kinds_tell_themselves() -> None:
    rows = sound_rows()
    batches = strict_tables(rows)["statistics"].to_batches(max_chunksize=7)
    mappings = [*rows["sources"], *rows["articles"]]
    report = validate(iter([*batches, *mappings]))
    assert report.ok
    assert report.rows == dict.fromkeys(["sources", "articles", "statistics"], PAGES)


def test_models_know_what_they_are() -> None:
    mixed = [record for records in dataset().values() for record in records]
    report = validate(mixed)
    assert report.ok
    assert report.rows == dict.fromkeys(TABLES, 1)


def test_a_page_as_it_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "page.json"
    path.write_text(PAGE.model_dump_json(indent=2), encoding="utf-8")
    assert validate(path).rows == validate(PAGE).rows == dict.fromkeys(TABLES, 1)
    assert validate(path).ok
    path.write_text(PAGE.model_dump_json() + "\n" + PAGE.model_dump_json(), encoding="utf-8")
    assert {each.rule for each in validate(path).findings} == {"duplicate_id"}


def write_release(folder: Path, wording: Kept = "full", said: Kept | None = None) -> Path:
    """A folder as a release is: described tables in parts."""
    (folder / "data").mkdir(parents=True)
    resources = []
    for name, records in dataset().items():
        paths = [f"data/{name}-0.parquet", f"data/{name}-1.parquet"]
        pq.write_table(to_table(TABLES[name], records, wording), folder / paths[0])
        pq.write_table(to_table(TABLES[name], [], wording), folder / paths[1])
        resources.append({"name": name, "path": paths})
    (folder / "datapackage.json").write_text(json.dumps({"resources": resources}))
    (folder / "manifest.json").write_text(json.dumps({"wording": said or wording}))
    return folder


@pytest.mark.parametrize("wording", ["full", "quotes", "none"])
def test_a_release_is_found_by_its_data_package(wording: Kept, tmp_path: Path) -> None:
    report = validate(write_release(tmp_path, wording))
    assert report.ok
    assert report.rows == dict.fromkeys(TABLES, 1)
    assert bool(report.unchecked) == (wording != "full")


def test_a_release_keeps_the_wording_it_says_and_no_more(tmp_path: Path) -> None:
    report = validate(write_release(tmp_path, "full", said="none"))
    assert {each.rule for each in report.findings} == {"unknown"}


def test_a_release_has_the_wording_it_says(tmp_path: Path) -> None:
    report = validate(write_release(tmp_path, "none", said="full"))
    assert {each.rule for each in report.findings} == {"missing"}


def test_a_folder_of_releases_is_read_through_its_pointer(tmp_path: Path) -> None:
    write_release(tmp_path / "releases" / "0123456789ab")
    (tmp_path / "latest").symlink_to("releases/0123456789ab")
    assert validate(tmp_path).rows == dict.fromkeys(TABLES, 1)
    (tmp_path / "latest").unlink()
    (tmp_path / "latest").write_text("releases/0123456789ab\n")
    assert validate(str(tmp_path)).rows == dict.fromkeys(TABLES, 1)


def test_any_folder_of_tables(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    pq.write_table(to_table(TABLES["sources"], [source()]), tmp_path / "deep" / "my-sources.parquet")
    (tmp_path / "statistics.jsonl").write_text(statistic().model_dump_json(), encoding="utf-8")
    (tmp_path / "notes.txt").write_text("nothing to see")
    (tmp_path / "package.json").write_text('{"name": "notes"}')
    report = validate(tmp_path)
    assert report.rows == {"sources": 1, "statistics": 1}
    told = "source, article, interview, speech, statistic, reject"
    assert report.unchecked == (
        f"{tmp_path}/package.json: can't tell which record it holds: say as which ({told})",
        "references to articles: no such table",
    )


def test_a_folder_that_cannot_be_listed_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here because its path is longer than the system takes."""
    write_parquet(tmp_path / "statistics")
    monkeypatch.chdir(tmp_path)
    for _ in range(18):
        Path("d" * 250).mkdir()
        os.chdir("d" * 250)
    report = validate(tmp_path)
    assert report.rows == {"statistics": PAGES}
    assert report.unchecked[0].endswith("ddd: can't be read: File name too long")


def test_json_in_several_files(tmp_path: Path) -> None:
    lines = list(map(as_json, rows_of("statistics")))
    (tmp_path / "statistics-0.jsonl").write_text("\n".join(["{}", *lines[:2]]), encoding="utf-8")
    (tmp_path / "statistics-1.jsonl").write_text("\n".join(lines[2:]), encoding="utf-8")
    report = validate(tmp_path)
    assert report.rows == {"statistics": PAGES + 1}
    assert {(each.rule, *each.rows) for each in report.findings} == {("missing", 0), ("enum", 6)}


def test_json_beside_parquet_is_refused(tmp_path: Path) -> None:
    write_parquet(tmp_path / "statistics-0")
    write_lines(tmp_path / "statistics-1")
    assert message_of(lambda: validate(tmp_path)) == (
        UsageError,
        "statistics: some of it is JSON, some is not: validate one at a time",
    )


def test_what_could_not_be_checked_is_said() -> None:
    assert validate([statistic()]).unchecked == (
        "references to sources: no such table",
        "references to articles: no such table",
        "spans against the text: no text of sources",
    )


def test_a_bad_record_is_there_all_the_same(tmp_path: Path) -> None:
    """What refers to it is no second fault."""
    rows = sound_rows()
    rows["articles"][3]["genre"] = "poem"
    assert [each.rule for each in validate(strict_tables(rows)).findings] == ["enum"]
    for name in ("sources", "articles", "statistics"):
        lines = "\n".join(map(as_json, rows[name]))
        (tmp_path / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    assert [each.rule for each in validate(tmp_path).findings] == ["enum"]


# What can't be read


def message_of(call: Callable[[], object]) -> tuple[type[NewsdataError], str]:
    with pytest.raises(NewsdataError) as caught:
        call()
    return type(caught.value), str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.parquet"
    assert message_of(lambda: validate(path)) == (UsageError, f"{path}: no such file or folder")


def test_a_folder_without_tables(tmp_path: Path) -> None:
    assert message_of(lambda: validate(tmp_path)) == (
        UsageError,
        f"{tmp_path}: no release and no tables here",
    )


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("statistics.parquet", b"PAR1 nothing", "can't be read as Parquet: "),
        ("statistics.arrow", b"ARROW1 nothing", "can't be read as Arrow: "),
        ("statistics.json", b"\xff\xfe\x00", "neither Parquet nor Arrow nor UTF-8"),
        ("datapackage.json", b"{}", "no data package"),
        (
            "datapackage.json",
            b'{"resources": [{"name": "sources", "path": "data/../../sources.parquet"}]}',
            "the path 'data/../../sources.parquet' of sources is none within the folder",
        ),
    ],
)
def test_a_file_that_is_not_what_it_says(name: str, content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    kind, said = message_of(lambda: validate(tmp_path))
    assert kind is DatasetError
    assert said.startswith(f"{tmp_path / name}: {message}")


@pytest.mark.parametrize("content", [b"{", b"[]", b"{}"])
def test_a_manifest_that_is_none(content: bytes, tmp_path: Path) -> None:
    (write_release(tmp_path) / "manifest.json").write_bytes(content)
    kind, said = message_of(lambda: validate(tmp_path))
    assert (kind, said.split(": ")[1]) == (DatasetError, "no manifest of a release")


def overwritten(path: Path, place: int, size: int) -> Path:
    content = bytearray(path.read_bytes())
    content[place : place + size] = b"\xff" * size
    path.write_bytes(content)
    return path


def test_a_damaged_parquet_file(tmp_path: Path) -> None:
    path = overwritten(write_parquet(tmp_path / "statistics"), 40, 4000)
    kind, said = message_of(lambda: validate(path))
    assert (kind, said.startswith(f"{path}: can't be read as Parquet: ")) == (DatasetError, True)


def test_a_damaged_arrow_file(tmp_path: Path) -> None:
    """Arrow itself reads it, and would look for values outside of its memory."""
    table = pa.table({"statistic_id": ["a" * 40, "b" * 40]})
    path = tmp_path / "statistics.arrow"
    with pa.ipc.new_file(str(path), table.schema) as writer:
        writer.write_table(table)
    offsets = path.read_bytes().index(b"\x28\0\0\0\x50\0\0\0")
    kind, said = message_of(lambda: validate(overwritten(path, offsets, 3)))
    assert (kind, said.startswith(f"{path}: can't be read as Arrow: ")) == (DatasetError, True)


def test_a_table_of_something_else() -> None:
    kind, said = message_of(lambda: validate(pa.table({"colour": ["red"]})))
    assert kind is UsageError
    assert "can't tell which record it holds" in said


def test_a_record_that_there_is_not() -> None:
    kind, said = message_of(lambda: validate([], as_="poem"))
    assert (kind, said) == (
        UsageError,
        "no record 'poem'; there are source, article, interview, speech, statistic, reject",
    )


@pytest.mark.parametrize("what", [5, None, [{"value": object()}], [object()]])
def test_something_that_is_no_dataset(what: Any) -> None:
    assert message_of(lambda: validate(what, as_="statistic"))[0] is UsageError


def test_json_that_breaks_off_is_a_fault_in_its_line(tmp_path: Path) -> None:
    path = tmp_path / "statistics.jsonl"
    path.write_text(statistic().model_dump_json() + "\n" + '{"statistic_id": ', encoding="utf-8")
    assert found(validate(path)) == [("statistics", "not_json", 1, "")]


def test_json_that_is_deep_beyond_measure_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "statistics.json"
    path.write_text("[" * 100_000, encoding="utf-8")
    assert found(validate(path))[0][1] == "not_json"


def test_tables_are_validated_in_the_order_they_depend_on_one_another() -> None:
    shuffled = dict(sorted(strict_tables(sound_rows()).items(), reverse=True))
    assert list(find(shuffled).tables) == list(TABLES)
