"""Texts of sources are fetched as they are needed, and no more of them are held than the budget allows."""

from __future__ import annotations

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from newsdata.validation import grounding, validate
from newsdata.validation.grounding import Texts
from newsdata.validation.inputs import find
from tests.builders import TEXT
from tests.validation.faulty import FAULTS, PAGES, Rows, sound_rows, tables


def write(rows: Rows, folder: Path) -> Path:
    for name, table in tables(rows).items():
        pq.write_table(table, folder / f"{name}.parquet", row_group_size=3)
    return folder


def texts(folder: Path) -> Texts:
    return Texts(find(folder / "sources.parquet").tables["sources"])


@pytest.mark.parametrize("budget", [0, len(TEXT) * 7, len(TEXT) * 1000])
@pytest.mark.parametrize("turned", [False, True])
def test_verdicts_do_not_depend_on_the_budget_or_the_order(
    budget: int, turned: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grounding, "BUDGET", budget)
    rows = sound_rows()
    FAULTS["spans that are off by one"].inject(rows["statistics"][25])
    if turned:
        rows["sources"].reverse()
    [finding] = validate(write(rows, tmp_path)).findings
    assert (finding.table, finding.rule, finding.rows) == ("statistics", "not_grounded", {25})


def test_texts_and_lengths_by_id(tmp_path: Path) -> None:
    rows = sound_rows()
    held = texts(write(rows, tmp_path))
    ids = [row["source_id"] for row in rows["sources"]]
    assert held.of([ids[7], "nowhere", None]) == [rows["sources"][7]["text"], None, None]
    assert held.length(ids[7], None) == len(TEXT) + 4
    assert held.length("nowhere", None) is None


def test_only_what_was_read_last_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grounding, "BUDGET", (len(TEXT) + 4) * 6)
    rows = sound_rows()
    held = texts(write(rows, tmp_path))
    for row in rows["sources"]:
        assert held.of([row["source_id"]]) == [row["text"]]
    assert sum(len(piece) for piece in held._kept.values()) <= 6 < PAGES


def test_without_texts_a_span_is_bounded_by_the_characters_of_its_page() -> None:
    rows = sound_rows()
    for row in rows["sources"]:
        row.pop("text")
    sources = tables(rows)["sources"].drop_columns(["text"])
    rows["articles"][3]["spans"][0]["end"] += 99
    report = validate({**tables(rows), "sources": sources})
    assert [(finding.rule, finding.rows) for finding in report.findings] == [("span_beyond", {3})]
