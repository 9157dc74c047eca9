"""Every kind of fault is found, by its rule, in its row and at its path; and nothing else is."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdata.models import TABLES, Record
from newsdata.tables import to_table
from newsdata.validation import RULES, filter, parts, validate  # noqa: A004
from tests.builders import any_records
from tests.validation.faulty import FAULTS, PAGES, Fault, as_json, sound_rows, strict_tables, tables

each_fault = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
LAST = PAGES - 1


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches of a few rows, so that a dataset has several."""
    monkeypatch.setattr(parts, "BATCH", 16)


def found(report: Any) -> list[tuple[str, str, int, str]]:
    return [
        (finding.table, finding.rule, example.row, example.path)
        for finding in report.findings
        for example in finding.examples
    ]


def test_a_sound_dataset_has_no_faults() -> None:
    report = validate(tables(sound_rows()))
    assert report.ok
    assert not report.unchecked
    assert report.rows == dict.fromkeys(TABLES, PAGES)


@each_fault
@pytest.mark.parametrize("row", [17])
def test_a_fault_is_found_where_it_is_and_nothing_else(fault: Fault, row: int) -> None:
    rows = sound_rows()
    fault.inject(rows[fault.table][row])
    assert found(validate(tables(rows))) == [(fault.table, fault.rule, row, fault.path)]


@each_fault
def test_a_fault_is_found_in_parquet_files_of_other_writers(fault: Fault, tmp_path: Path) -> None:
    rows = sound_rows()
    fault.inject(rows[fault.table][LAST])
    for name, table in tables(rows).items():
        half = table.num_rows // 2
        pq.write_table(table.slice(0, half), tmp_path / f"{name}-0.parquet", row_group_size=7)
        pq.write_table(table.slice(half), tmp_path / f"{name}-1.parquet", use_dictionary=False)
    assert found(validate(tmp_path)) == [(fault.table, fault.rule, LAST, fault.path)]


@each_fault
def test_a_fault_in_json_has_the_same_name(fault: Fault, tmp_path: Path) -> None:
    """What a record breaks by itself is found by its model there; rows and rules are the same."""
    row = sound_rows()[fault.table][1]
    fault.inject(row)
    path = tmp_path / f"{fault.table}.jsonl"
    path.write_text("\n".join([as_json(sound_rows()[fault.table][0]), as_json(row)]), encoding="utf-8")
    expected = {"finite": "not_json", "period.start": "pattern"}
    rules = {(finding.rule, *finding.rows) for finding in validate(path).findings}
    among_records = fault.rule in {"dangling", "span_beyond", "not_grounded"}
    rule = expected.get(fault.rule) or expected.get(fault.path) or fault.rule
    assert rules == (set() if among_records else {(rule, 1)})


def test_all_faults_are_found_at_once() -> None:
    rows, chosen = sound_rows(), random.Random(1)
    places: dict[str, list[int]] = {name: chosen.sample(range(1, PAGES), PAGES - 1) for name in TABLES}
    expected = set()
    for fault in FAULTS.values():
        row = places[fault.table].pop()
        fault.inject(rows[fault.table][row])
        expected.add((fault.table, fault.rule, row))
    report = validate(tables(rows))
    assert {(each.table, each.rule, row) for each in report.findings for row in each.rows} == expected


@each_fault
def test_filter_leaves_what_is_good(fault: Fault) -> None:
    rows = sound_rows()
    fault.inject(rows[fault.table][5])
    good, bad = filter(tables(rows))
    assert validate(good).ok
    assert good[fault.table].num_rows == PAGES - 1
    first = bad.slice(0, 1).to_pylist()[0]
    assert (first["table"], first["row"], first[fault.rule]) == (fault.table, 5, True)


def test_every_rule_is_tried() -> None:
    elsewhere = {"missing", "unknown", "type", "utf8", "not_json", "duplicate_key"}
    assert {fault.rule for fault in FAULTS.values()} | elsewhere == set(RULES)


@given(data=st.data(), name=st.sampled_from(list(TABLES)))
@settings(max_examples=150, deadline=None)
def test_what_the_models_accept_the_columns_accept(data: st.DataObject, name: str) -> None:
    model: type[Record] = TABLES[name]
    table = to_table(model, data.draw(any_records(model)))
    report = validate(table, as_=name)
    assert {finding.rule for finding in report.findings} <= {
        "duplicate_id",
        "span_beyond",
        "not_grounded",
        "dangling",
    }


# Columns


def one_table(name: str = "statistics") -> pa.Table:
    return strict_tables(sound_rows())[name]


def test_a_missing_column_is_a_fault_of_every_row() -> None:
    [finding] = validate(one_table().drop_columns(["unit"])).findings
    assert (finding.rule, finding.count, len(finding.rows)) == ("missing", PAGES, PAGES)
    assert finding.examples[0].path == "unit"


def test_an_unknown_column_is_one_too() -> None:
    [finding] = validate(one_table().append_column("colour", pa.array(["red"] * PAGES))).findings
    assert (finding.rule, finding.count, finding.examples[0].path) == ("unknown", PAGES, "colour")


def test_a_column_that_stands_twice_is_one_too() -> None:
    table = one_table()
    twice = pa.table([*table.columns, table["unit"]], [*table.column_names, "unit"])
    [finding] = validate(twice, as_="statistic").findings
    assert (finding.rule, finding.count, finding.examples[0].path) == ("duplicate_key", PAGES, "unit")


def encoded(table: pa.Table) -> pa.Table:
    """The table as writers of categories have it: every string dictionary-encoded."""
    columns = {name: table[name].combine_chunks() for name in table.column_names}
    return pa.table(
        {
            name: array.dictionary_encode() if pa.types.is_string(array.type) else array
            for name, array in columns.items()
        }
    )


@each_fault
def test_a_fault_is_found_in_dictionaries_too(fault: Fault) -> None:
    rows = sound_rows()
    fault.inject(rows[fault.table][5])
    report = validate({name: encoded(table) for name, table in tables(rows).items()})
    assert [(each.table, each.rule, *each.rows) for each in report.findings] == [(fault.table, fault.rule, 5)]


def test_a_null_in_a_dictionary_is_one() -> None:
    table = one_table()
    unit = pa.DictionaryArray.from_arrays(pa.array([0] * (PAGES - 1) + [1]), pa.array(["家", None]))
    report = validate(table.set_column(table.schema.get_field_index("unit"), "unit", unit))
    assert [(each.rule, *each.rows, each.examples[0].path) for each in report.findings] == [
        ("null", PAGES - 1, "unit")
    ]


def test_a_column_of_another_type_is_one_too() -> None:
    table = one_table()
    at = table.schema.get_field_index("value")
    [finding] = validate(table.set_column(at, "value", pa.array(["many"] * PAGES))).findings
    assert (finding.rule, finding.examples[0].path) == ("type", "value")


def test_fields_of_structs_are_compared_too() -> None:
    rows = sound_rows()["statistics"]
    for row in rows:
        row["period"] = {"text": 2025, "end": row["period"]["end"], "colour": "red"}
    report = validate(pa.Table.from_pylist(rows), as_="statistic")
    assert {(each.rule, each.examples[0].path) for each in report.findings} == {
        ("type", "period.text"),
        ("missing", "period.start"),
        ("unknown", "period.colour"),
    }


@pytest.mark.parametrize("wording", ["quotes", "none"])
def test_withheld_wording_is_not_missed(wording: Any) -> None:
    good = {name: to_table(TABLES[name], [], wording) for name in TABLES}
    assert validate(good).ok


def test_other_writers_types_are_taken_as_what_they_mean() -> None:
    table = one_table()
    changes = {
        "unit": pa.large_string(),
        "status": pa.dictionary(pa.int8(), pa.string()),
        "multiplier": pa.int8(),
        "decimals": pa.uint64(),
        "value": pa.float32(),
        "lower": pa.float32(),
        "upper": pa.float32(),
        "spans": pa.large_list(
            pa.struct([("start", pa.int32()), ("end", pa.int32()), ("source_id", pa.large_string())])
        ),
    }
    for name, kind in changes.items():
        table = table.set_column(table.schema.get_field_index(name), name, table.column(name).cast(kind))
    table = table.set_column(table.schema.get_field_index("attribution"), "attribution", pa.nulls(PAGES))
    assert validate(table).ok
    good, _ = filter(table)
    assert good["statistics"].schema == one_table().schema
    assert good["statistics"].num_rows == PAGES


def test_a_number_too_large_for_int64_is_out_of_range() -> None:
    table = one_table()
    huge = pa.array([2**64 - 1] * PAGES, pa.uint64())
    table = table.set_column(table.schema.get_field_index("decimals"), "decimals", huge)
    assert {finding.rule for finding in validate(table).findings} == {"range"}


def test_bytes_that_are_not_text_are_found_and_the_other_rows_still_checked() -> None:
    table = one_table()
    names = [str(name) for name in table.column("indicator").to_pylist()]
    raw = pa.array(
        [b"\xff\xfe" if row == 7 else name.encode() for row, name in enumerate(names)], pa.binary()
    )
    broken = pa.Array.from_buffers(pa.string(), PAGES, raw.buffers())
    table = table.set_column(table.schema.get_field_index("indicator"), "indicator", broken)
    statuses = ["guess" if row == 8 else "actual" for row in range(PAGES)]
    table = table.set_column(table.schema.get_field_index("status"), "status", pa.array(statuses))
    assert found(validate(table)) == [
        ("statistics", "utf8", 7, "indicator"),
        ("statistics", "enum", 8, "status"),
    ]


def test_an_empty_table_is_sound() -> None:
    assert validate(one_table().slice(0, 0)).ok


def test_sliced_tables_are_read_from_their_offset() -> None:
    rows = sound_rows()
    rows["statistics"][30]["text"] = "1.19万亿元"
    whole = tables(rows)
    whole["statistics"] = whole["statistics"].slice(25, 10)
    assert found(validate(whole)) == [("statistics", "not_grounded", 5, "text")]


def test_a_column_that_does_not_fit_is_no_fault_where_there_are_no_rows() -> None:
    assert validate(one_table().slice(0, 0).drop_columns(["unit"])).ok


def test_repeated_ids_are_found_beside_parts_that_have_none() -> None:
    table = one_table()
    without = table.drop_columns(["statistic_id"])
    several = validate([without, table, table.slice(3, 1)], as_="statistic")
    assert {(each.rule, len(each.rows)) for each in several.findings} == {
        ("missing", PAGES),
        ("duplicate_id", 1),
    }
    [twice] = [each for each in several.findings if each.rule == "duplicate_id"]
    assert twice.rows == {2 * PAGES}
