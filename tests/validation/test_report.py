"""What people and machines read of a validation."""

from __future__ import annotations

import json

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

from newsdata.validation import Report, filter, validate  # noqa: A004
from tests.validation.faulty import FAULTS, sound_rows, tables


@pytest.fixture(scope="module")
def report() -> Report:
    """The report on a dataset with several faults, one of them in many rows."""
    rows = sound_rows()
    for row in (2, 3, 5, 8, 13):
        FAULTS["spans that are off by one"].inject(rows["statistics"][row])
    FAULTS["a null in a list of structs"].inject(rows["statistics"][21])
    FAULTS["an unknown value"].inject(rows["statistics"][2])
    FAULTS["an unknown value deep in a list"].inject(rows["articles"][7])
    FAULTS["a value above"].inject(rows["statistics"][34])
    rows["interviews"][30]["article_id"] = "nowhere"
    del rows["rejects"]
    return validate(tables(rows))


def test_the_report_for_people(report: Report, file_regression: FileRegressionFixture) -> None:
    file_regression.check(str(report))


def test_the_report_for_machines(report: Report, file_regression: FileRegressionFixture) -> None:
    file_regression.check(report.to_json(), extension=".json")


def test_a_report_without_faults() -> None:
    report = validate(tables(sound_rows()))
    assert str(report) == (
        "40 sources, 40 articles, 40 interviews, 40 speeches, 40 statistics, 40 rejects: no faults"
    )
    assert (report.ok, report.exit_status) == (True, 0)
    assert json.loads(report.to_json())["findings"] == []


def test_faults_end_with_status_1(report: Report) -> None:
    assert (report.ok, report.exit_status) == (False, 1)


def test_refused_rows_are_counted_once(report: Report) -> None:
    assert report.refused("statistics") == [2, 3, 5, 8, 13, 21, 34]
    assert report.refused("sources") == []


def test_rejects_have_a_column_for_each_broken_rule(report: Report) -> None:
    rejects = report.rejects()
    assert rejects.column_names == [
        "table",
        "row",
        "record",
        "null",
        "enum",
        "value_in_bounds",
        "dangling",
        "not_grounded",
    ]
    by_row = {(row["table"], row["row"]): row for row in rejects.to_pylist()}
    assert len(by_row) == 9
    both = by_row["statistics", 2]
    assert (both["enum"], both["not_grounded"], both["null"]) == (True, True, False)
    assert json.loads(both["record"])["status"] == "guess"


def test_no_rejects_make_an_empty_table() -> None:
    good, bad = filter(tables(sound_rows()))
    assert bad.num_rows == 0
    assert bad.column_names == ["table", "row", "record"]
    assert good["statistics"].num_rows == 40


def test_what_names_a_refused_row_is_refused_too() -> None:
    rows = sound_rows()
    rows["sources"][4]["sha256"] = "unknown"
    good, bad = filter(tables(rows))
    assert {name: table.num_rows for name, table in good.items()} == {
        **dict.fromkeys(["sources", "articles", "interviews", "speeches", "statistics"], 39),
        "rejects": 40,
    }
    assert set(bad.column("row").to_pylist()) == {4}
    assert bad.column("dangling").to_pylist().count(True) == 4
    assert validate(good).ok
