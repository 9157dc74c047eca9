"""Records that others made become a release; what is wrong with them is said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import newsdata
from newsdata.errors import DatasetError, UsageError
from newsdata.models import TABLES, Reject
from newsdata.publishing import publish
from newsdata.release.verifying import verify
from newsdata.tables import to_table
from newsdata.text.inputs import read_text
from tests import builders
from tests.releases import write_release

RECORDS: list[Any] = [builders.article(), builders.interview(), builders.speech(), builders.statistic()]
PAGE = read_text(
    builders.TEXT, name="2026-03-24-01.txt", publication="云港日报", date="2026-03-24", page="01"
)


def published(out: Path) -> dict[str, list[Any]]:
    release = newsdata.load(out)
    assert verify(out) == []
    assert newsdata.validate(out).ok
    return {name: list(getattr(release, name)) for name in TABLES}


def test_models_with_their_source_are_published(tmp_path: Path) -> None:
    done = publish(RECORDS, tmp_path / "out", sources=[PAGE])
    found = published(tmp_path / "out")
    assert found["articles"] == [builders.article()]
    assert found["statistics"] == [builders.statistic()]
    assert [source.text for source in found["sources"]] == [builders.TEXT]
    assert done.rows == {
        "sources": 1,
        "articles": 1,
        "interviews": 1,
        "speeches": 1,
        "statistics": 1,
        "rejects": 0,
    }


def test_a_source_may_be_a_record_or_a_file(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(builders.TEXT, encoding="utf-8", newline="")
    publish([builders.source(), *RECORDS], tmp_path / "a")
    publish(RECORDS, tmp_path / "b", sources=[builders.source()])
    publish(RECORDS, tmp_path / "c", sources=[tmp_path / "page.txt"])
    assert published(tmp_path / "a") == published(tmp_path / "b")
    assert published(tmp_path / "c")["sources"][0].name == "page.txt"


def test_models_mappings_and_arrow_give_the_same_release(tmp_path: Path) -> None:
    whole = [builders.source(), builders.article(), builders.statistic()]
    as_json = [json.loads(record.model_dump_json()) for record in whole]
    as_arrow = [to_table(type(record), [record]) for record in whole]
    batches = [table.to_batches()[0] for table in as_arrow]
    versions = {
        publish(whole, tmp_path / "models").version,
        publish(list(reversed(whole)), tmp_path / "reversed").version,
        publish(iter(whole), tmp_path / "iterator").version,
        publish(as_arrow, tmp_path / "tables").version,
        publish(batches, tmp_path / "batches").version,
        publish(as_json, tmp_path / "mappings").version,
        publish(as_json[1:], tmp_path / "beside-sources", sources=whole[:1]).version,
    }
    assert len(versions) == 1


def test_what_is_wrong_is_a_reject_with_its_reason(tmp_path: Path) -> None:
    wrong = json.loads(builders.statistic().model_dump_json()) | {"lower": 9e99}
    heard: list[Reject] = []
    publish(
        [builders.source(), builders.article(), wrong],
        tmp_path / "out",
        on_reject=heard.append,
    )
    found = published(tmp_path / "out")
    assert found["statistics"] == []
    assert found["rejects"] == heard
    (reject,) = heard
    assert (reject.name, reject.kind, reject.code) == ("statistics[0]", "statistic", "bounds_order")
    assert json.loads(reject.record or "")["lower"] == 9e99


def test_a_quotation_that_is_not_there_is_refused(tmp_path: Path) -> None:
    elsewhere = builders.statistic(spans=builders.spans("2025年，全"))
    publish([builders.source(), builders.article(), elsewhere], tmp_path / "out")
    (reject,) = published(tmp_path / "out")["rejects"]
    assert reject.code == "not_grounded"


def test_strict_publishes_nothing(tmp_path: Path) -> None:
    wrong = json.loads(builders.statistic().model_dump_json()) | {"value": "many"}
    with pytest.raises(DatasetError, match=r"statistics\[0\]: a field has its type"):
        publish([builders.source(), builders.article(), wrong], tmp_path / "out", strict=True)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("text", ["quotes", "none"])
def test_wording_can_be_left_out(tmp_path: Path, text: Any) -> None:
    publish(RECORDS, tmp_path / "out", sources=[PAGE], text=text)
    assert published(tmp_path / "out")["sources"][0].text == ""


def test_what_records_name_has_to_be_given(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="the articles name sources, but there are none: give them too"):
        publish(builders.article(), tmp_path / "out")
    with pytest.raises(UsageError, match="the statistics name articles"):
        publish(
            to_table(type(builders.statistic()), [builders.statistic()]), tmp_path / "out", sources=[PAGE]
        )


def test_options_of_pages_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="are for pages, not for records"):
        publish(RECORDS, tmp_path / "out", sources=[PAGE], append=True)


def test_a_release_can_be_published_from_another(tmp_path: Path) -> None:
    release = newsdata.load(write_release(tmp_path / "a"))
    publish([release.table(name) for name in TABLES], tmp_path / "b")
    assert published(tmp_path / "b")["articles"] == list(release.articles)
    assert isinstance(release.table("articles"), pa.Table)


def test_half_of_a_surrogate_pair_is_refused_and_kept(tmp_path: Path) -> None:
    """Language models leave such halves where they cut a text."""
    broken = builders.statistic().model_dump() | {"sentence": "\ud83d"}
    publish([builders.article(), broken], tmp_path / "out", sources=[PAGE])
    (reject,) = published(tmp_path / "out")["rejects"]
    assert (reject.code, json.loads(reject.record)["sentence"]) == ("not_json", "\ud83d")
