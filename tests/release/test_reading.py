"""A release can be read with types, as Arrow, a row group at a time; what is wrong with it is said."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

import newsdata
from newsdata.errors import DatasetError
from newsdata.models import TABLES, Article, Record, Source
from newsdata.release import Release, load, parts
from newsdata.release.comparing import compare
from newsdata.release.manifest import About, safe_path
from newsdata.release.verifying import verify
from tests import builders
from tests.releases import sources, write_release


@pytest.fixture
def release(tmp_path: Path) -> Release:
    return load(write_release(tmp_path / "out"))


def test_records_come_back_as_they_were(release: Release) -> None:
    for name, records in builders.dataset().items():
        assert list(getattr(release, name)) == records


def test_tables_are_arrow(release: Release) -> None:
    assert release.table("statistics").num_rows == 1
    assert release.table("articles", ["headline", "genre"]).column_names == ["headline", "genre"]
    with pytest.raises(DatasetError, match="no column 'title'"):
        release.table("articles", ["title"])
    with pytest.raises(DatasetError, match="no table 'pages'; there are sources, articles"):
        release.table("pages")


def test_records_are_a_sequence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "GROUP_ROWS", 2)
    monkeypatch.setattr(parts, "PART_GROUPS", 2)
    written = sources(*"一二三四五六七")
    release = load(write_release(tmp_path / "out", {"sources": written}))
    assert len(release.manifest.parts("sources")) == 2
    assert len(release.sources) == 7
    assert list(release.sources) == written
    assert [release.sources[number] for number in range(7)] == written
    assert (release.sources[-1], release.sources[2:4]) == (written[-1], tuple(written[2:4]))
    assert written[3] in release.sources
    with pytest.raises(IndexError):
        release.sources[7]


def test_records_can_be_chosen_by_a_column(tmp_path: Path) -> None:
    written = sources(*"一二三")
    release = load(write_release(tmp_path / "out", {"sources": written}))
    assert list(release.having(Source, "name", ["0.txt", "2.txt", "9.txt"])) == [written[0], written[2]]
    assert list(release.having(Source, "name", [])) == []


def test_wording_that_was_not_published_is_empty(tmp_path: Path) -> None:
    release = load(write_release(tmp_path / "out", wording="none"))
    assert (release.sources[0].text, release.statistics[0].text) == ("", "")
    assert release.statistics[0].spans == builders.statistic().spans


def test_the_types_are_known(release: Release) -> None:
    article: Article = release.articles[0]
    assert article == builders.article()
    assert isinstance(newsdata.load(release.path), newsdata.Release)


# ---------------------------------------------------------------- manifests that are none


def changed(release: Path, **changes: Any) -> Path:
    path = release / "manifest.json"
    said = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(said | changes), encoding="utf-8")
    return release


BAD_MANIFESTS = [
    ({"format": "other"}, "not the manifest of a release of newsdata"),
    ({"format_version": "2.0"}, "format 2.0 is newer than 1.0: install a newer newsdata"),
    ({"format_version": "x"}, "unknown format version 'x'"),
    ({"files": [{"path": "../x", "bytes": 1, "sha256": "0" * 64}]}, "is no path of a release"),
    ({"files": [{"path": "x", "bytes": -1, "sha256": "0" * 64}]}, "files.0.bytes"),
    ({"files": [{"path": "x", "bytes": 1, "sha256": "0"}]}, "files.0.sha256"),
    ({"files": [{"path": n, "bytes": 1, "sha256": "0" * 64} for n in ("a", "A")]}, "a path stands twice"),
]


@pytest.mark.parametrize(("changes", "message"), BAD_MANIFESTS)
def test_a_manifest_that_is_none_is_refused(release: Release, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(DatasetError) as caught:
        load(changed(release.path, **changes))
    assert message in str(caught.value)
    assert "manifest.json" in str(caught.value)


def test_a_minor_version_may_say_more(release: Release) -> None:
    assert load(changed(release.path, format_version="1.7", more=1)).version == release.version


@pytest.mark.parametrize(
    "path",
    ["/x", "../x", "a/../x", "a//b", "a/./b", "a\\b", "C:x", "", ".hidden", "a\0", "x" * 256, "a/", "数据"],
)
def test_paths_that_might_leave_the_folder_are_refused(path: str) -> None:
    with pytest.raises(ValueError, match="is no path of a release"):
        safe_path(path)


# ---------------------------------------------------------------- verify


def faults(release: Release) -> list[tuple[str, str]]:
    return [(fault.path, fault.code) for fault in verify(release.path)]


def test_a_release_as_written_has_no_faults(release: Release) -> None:
    assert verify(release.path) == verify(release.path.parent.parent) == []


def test_a_flipped_byte_is_found(release: Release) -> None:
    path = release.path / "data/articles-00000.parquet"
    content = bytearray(path.read_bytes())
    content[100] ^= 1
    path.write_bytes(bytes(content))
    assert faults(release) == [("data/articles-00000.parquet", "sha256")]


def test_missing_longer_linked_and_strange_files_are_found(release: Release) -> None:
    (release.path / "README.md").unlink()
    (release.path / "CITATION.cff").write_bytes(b"")
    (release.path / "croissant.json").rename(release.path.parent / "croissant.json")
    (release.path / "croissant.json").symlink_to("../croissant.json")
    (release.path / "data/more.parquet").touch()
    assert faults(release) == [
        ("CITATION.cff", "size"),
        ("README.md", "missing"),
        ("croissant.json", "link"),
        ("data/more.parquet", "unknown"),
    ]


def test_other_rows_are_found_even_if_the_files_are_as_listed(release: Release, tmp_path: Path) -> None:
    other = load(write_release(tmp_path / "other", {"sources": sources("云港")}))
    path = "data/sources-00000.parquet"
    (release.path / path).write_bytes((other.path / path).read_bytes())
    files = [entry.model_dump() for entry in release.manifest.files if entry.path != path]
    files += [entry.model_dump() for entry in other.manifest.files if entry.path == path]
    changed(release.path, files=files)
    assert faults(release) == [("sources", "digest")]


def test_a_version_that_does_not_follow_is_found(release: Release) -> None:
    assert faults(load(changed(release.path, version="0" * 12))) == [("manifest.json", "digest")]


def test_a_broken_manifest_is_a_fault(release: Release) -> None:
    (release.path / "manifest.json").write_text("{", encoding="utf-8")
    assert faults(release) == [("manifest.json", "manifest")]


def test_an_output_folder_copied_without_links_can_be_read(tmp_path: Path) -> None:
    write_release(tmp_path / "out")
    shutil.copytree(tmp_path / "out", tmp_path / "copy", symlinks=False)
    assert not (tmp_path / "copy/latest").is_symlink()
    assert load(tmp_path / "copy").version == load(tmp_path / "out").version
    assert verify(tmp_path / "copy") == []


def test_a_part_that_is_no_parquet_is_said_so(release: Release) -> None:
    (release.path / "data/articles-00000.parquet").write_bytes(b"PAR1")
    with pytest.raises(DatasetError, match=r"articles-00000\.parquet: can't be read"):
        release.table("articles")


def test_a_part_that_is_damaged_is_said_so(release: Release) -> None:
    part = release.path / "data/articles-00000.parquet"
    content = bytearray(part.read_bytes())
    content[4:400] = b"\xff" * 396
    part.write_bytes(content)
    for read in (lambda: release.table("articles"), lambda: list(release.articles)):
        with pytest.raises(DatasetError, match=r"articles-00000\.parquet: can't be read as Parquet: "):
            read()


# ---------------------------------------------------------------- diff


def test_the_same_release_is_not_different(release: Release) -> None:
    found = compare(release, release)
    assert not any(found.changes)
    assert found.reasons == ()


def test_records_are_added_removed_and_changed(tmp_path: Path) -> None:
    first = builders.dataset()
    second: dict[str, list[Record]] = {
        **first,
        "statistics": [builders.statistic(area="全省")],
        "speeches": [],
        "sources": [],
    }
    second["sources"] = [*first["sources"], *sources("云港")]
    found = compare(load(write_release(tmp_path / "a", first)), load(write_release(tmp_path / "b", second)))
    by_table = {change.table: change for change in found.changes}
    assert by_table["statistics"].changed == (builders.statistic().statistic_id,)
    assert by_table["speeches"].removed == (builders.speech().speech_id,)
    assert len(by_table["sources"].added) == 1
    assert not by_table["articles"]
    assert found.reasons == ("1 page came in",)


def test_the_reason_for_a_new_version_is_given(tmp_path: Path) -> None:
    old = load(write_release(tmp_path / "a"))
    otherwise = builders.dataset() | {"statistics": [builders.statistic(area="全省")]}
    cases = {
        "the same pages were read otherwise": write_release(tmp_path / "b", otherwise),
        "the release says something else of itself (title, licence, …)": write_release(
            tmp_path / "c", about=About(title="x")
        ),
        "1 page went out": write_release(tmp_path / "d", {}),
    }
    for reason, path in cases.items():
        assert compare(old, load(path)).reasons == (reason,)


def test_rejects_are_told_by_their_content(tmp_path: Path) -> None:
    old = load(write_release(tmp_path / "a"))
    new = load(
        write_release(tmp_path / "b", {**builders.dataset(), "rejects": [builders.reject(name="x.txt")]})
    )
    (change,) = [change for change in compare(old, new).changes if change]
    assert (change.table, len(change.added), len(change.removed)) == ("rejects", 1, 1)


def test_every_table_can_be_read(release: Release) -> None:
    assert all(len(getattr(release, name)) == 1 for name in TABLES)
