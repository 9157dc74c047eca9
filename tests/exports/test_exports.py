"""Exports: what a newsroom, a statistical office or a spreadsheet gets."""

from __future__ import annotations

import csv
import datetime
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.errors import DatasetError, UsageError
from newsdata.exports import Target, export
from newsdata.exports.ninjs import ninjs
from newsdata.exports.sdmx import scaled, time_period
from newsdata.models import Article, Period, Statistic
from newsdata.release import Release, load
from tests import builders
from tests.releases import write_release


@pytest.fixture
def release(tmp_path: Path) -> Release:
    return load(write_release(tmp_path / "release"))


def exported(release: Release, tmp_path: Path, to: Target) -> dict[str, str]:
    files = export(release, tmp_path / to, to=to)
    return {file.name: file.read_bytes().decode("utf-8") for file in files}


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


# ---------------------------------------------------------------- JSON Lines


def test_json_lines_are_the_records(release: Release, tmp_path: Path) -> None:
    files = exported(release, tmp_path, "jsonl")
    assert Statistic.model_validate_json(files["statistics.jsonl"]) == builders.statistic()
    assert Article.model_validate_json(files["articles.jsonl"]) == builders.article()


def test_json_lines_without_text_have_none(tmp_path: Path) -> None:
    release = load(write_release(tmp_path / "release", wording="none"))
    assert "text" not in json.loads(exported(release, tmp_path, "jsonl")["sources.jsonl"])


# ---------------------------------------------------------------- CSV


def test_csv_is_flat_and_opens_in_spreadsheets(release: Release, tmp_path: Path) -> None:
    files = exported(release, tmp_path, "csv")
    assert all(text.startswith("\ufeff") and text.endswith("\r\n") for text in files.values())
    (figure,) = rows(files["statistics.csv"])
    said = builders.statistic()
    assert said.period
    assert figure["value"] == str(said.value)
    assert (figure["period_text"], figure["period_end"]) == (said.period.text, str(said.period.end))
    assert figure["spans"] == ";".join(f"{span.start}-{span.end}" for span in said.spans)


def test_what_is_worth_a_row_has_a_table_of_its_own(release: Release, tmp_path: Path) -> None:
    files = exported(release, tmp_path, "csv")
    (quotation,) = rows(files["quotations.csv"])
    assert (quotation["article_id"], quotation["speaker_name"]) == (builders.ARTICLE_ID, "陈望舒")
    (exchange,) = rows(files["exchanges.csv"])
    assert exchange["question"] == "今年有什么打算？"
    assert exchange["answer"] == "云港市商务局局长陈望舒：新增航线20条。"
    assert "quotations" not in rows(files["articles.csv"])[0]


def test_tables_can_be_chosen(release: Release, tmp_path: Path) -> None:
    files = export(release, tmp_path / "out", to="csv", tables=["articles"])
    assert [file.name for file in files] == ["articles.csv", "quotations.csv"]


# ---------------------------------------------------------------- ninjs

# The properties of ninjs 3.1 that are used, as the standard names them.
PROPERTIES = {
    "": {
        "uri", "type", "representationType", "language", "contentCreated", "pubStatus", "usageTerms", "title",
        "headlines", "by", "slugline", "located", "bodies", "people", "infoSources", "genres", "altIds",
        "standard",
    },
    "headlines": {"role", "contentType", "value"},
    "bodies": {"role", "contentType", "charCount", "wordCount", "value"},
    "people": {"name", "rel", "uri", "literal", "contactInfo"},
    "infoSources": {"name", "role", "uri", "literal", "contactInfo"},
    "genres": {"name", "uri", "literal"},
    "altIds": {"role", "value"},
}  # fmt: skip


def test_ninjs_has_the_standard_s_properties_only(release: Release, tmp_path: Path) -> None:
    (text,) = exported(release, tmp_path, "ninjs").values()
    item: dict[str, Any] = json.loads(text)
    assert item.keys() <= PROPERTIES[""]
    for name, allowed in PROPERTIES.items():
        assert all(part.keys() <= allowed for part in item.get(name, []) if name)


def test_a_ninjs_object_says_what_the_article_says() -> None:
    item = ninjs(builders.article(), builders.source(), licence="CC-BY-4.0")
    assert item["uri"] == f"urn:newsdata:article:{builders.ARTICLE_ID}"
    assert item["title"] == "云港外贸增势强劲"
    assert {"role": "main", "value": "云港外贸增势强劲"} in item["headlines"]
    assert item["people"] == [{"name": "陈望舒", "rel": "quoted", "literal": "云港市商务局局长"}]
    assert {"name": "云港日报", "role": "publication"} in item["infoSources"]
    assert item["contentCreated"].endswith("T00:00:00+08:00")
    assert item["usageTerms"] == "CC-BY-4.0"


def test_markup_in_the_text_is_no_markup() -> None:
    text = "<b>1&2</b>"
    paragraph = {"text": text, "spans": [{"start": 0, "end": len(text), "source_id": None}]}
    article = builders.article(sections=[{"heading": "a<b", "paragraphs": [paragraph]}])
    (body,) = ninjs(article, builders.source())["bodies"]
    assert body["value"] == "<h2>a&lt;b</h2>\n<p>&lt;b&gt;1&amp;2&lt;/b&gt;</p>"
    assert body["charCount"] == len(text)


def test_without_text_an_object_is_partial(tmp_path: Path) -> None:
    release = load(write_release(tmp_path / "release", wording="none"))
    (text,) = exported(release, tmp_path, "ninjs").values()
    item = json.loads(text)
    assert item["representationType"] == "partial"
    assert "bodies" not in item


# ---------------------------------------------------------------- SDMX-CSV


def test_an_observation_has_its_scale_apart(release: Release, tmp_path: Path) -> None:
    (row,) = rows(exported(release, tmp_path, "sdmx-csv")["statistics.csv"])
    assert (row["STRUCTURE"], row["STRUCTURE_ID"], row["ACTION"]) == (
        "dataflow",
        "NEWSDATA:STATISTICS(1.0)",
        "I",
    )
    assert (row["OBS_VALUE"], row["UNIT_MULT"], row["UNIT_MEASURE"]) == ("1.18", "12", "CNY")
    assert (row["TIME_PERIOD"], row["OBS_STATUS"]) == ("2025", "A")


@given(st.decimals(-(10**9), 10**9, places=3), st.sampled_from([0, 4, 8, 12]))
def test_a_scaled_value_is_what_was_printed(printed: Any, multiplier: int) -> None:
    value = float(printed.scaleb(multiplier))
    assert float(scaled(value, multiplier)) * 10.0**multiplier == pytest.approx(value)
    assert "E" not in scaled(value, multiplier)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2025-01-01", "2025-12-31", "2025"),
        ("2025-01-01", "2025-06-30", "2025-S1"),
        ("2025-07-01", "2025-12-31", "2025-S2"),
        ("2025-10-01", "2025-12-31", "2025-Q4"),
        ("2024-02-01", "2024-02-29", "2024-02"),
        ("2025-03-24", "2025-03-24", "2025-03-24"),
        (None, "2030-12-31", "2030-12-31"),
        ("2026-01-01", None, "2026-01-01"),
        (None, None, ""),
        ("2025-01-01", "2025-09-30", "2025-01-01/P273D"),
        ("2025-02-01", "2025-04-30", "2025-02-01/P89D"),
        ("2021-01-01", "2025-12-31", "2021-01-01/P1826D"),
        ("2025-03-01", "2025-03-30", "2025-03-01/P30D"),
    ],
)  # fmt: skip
def test_a_period_is_written_as_sdmx_does(start: str | None, end: str | None, expected: str) -> None:
    days = {
        "start": start and datetime.date.fromisoformat(start),
        "end": end and datetime.date.fromisoformat(end),
    }
    assert time_period(Period.model_validate({"text": "x", **days})) == expected


# ---------------------------------------------------------------- where it goes


def test_what_is_one_file_can_be_named_as_one(release: Release, tmp_path: Path) -> None:
    assert export(release, tmp_path / "figures.csv", to="sdmx-csv") == [tmp_path / "figures.csv"]
    assert rows((tmp_path / "figures.csv").read_text(encoding="utf-8"))[0]["OBS_VALUE"] == "1.18"
    with pytest.raises(UsageError, match=r"all\.csv: 9 files can't be one: name a folder"):
        export(release, tmp_path / "all.csv", to="csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["figures.csv", "release"]


def test_a_folder_that_holds_something_is_refused(release: Release, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    export(release, tmp_path / "out", to="csv")
    with pytest.raises(UsageError, match="is there already"):
        export(release, tmp_path / "out", to="csv")


def test_unknown_tables_are_refused_before_anything_is_written(release: Release, tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="no table 'pages'"):
        export(release, tmp_path / "out", to="csv", tables=["pages"])
    with pytest.raises(UsageError, match="sdmx-csv has no tables to choose from"):
        export(release, tmp_path / "out", to="sdmx-csv", tables=["statistics"])
    assert not (tmp_path / "out").exists()


def test_a_failed_export_leaves_nothing(release: Release, tmp_path: Path) -> None:
    (release.path / "data/statistics-00000.parquet").write_bytes(b"")
    with pytest.raises(DatasetError, match="can't be read"):
        export(release, tmp_path / "out", to="csv")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["release"]
