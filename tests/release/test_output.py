"""An output folder: one release after another, each whole, each staying as it is."""

import os
from pathlib import Path

import pytest

from newsdata.errors import DatasetError, UsageError
from newsdata.release import load
from newsdata.release.locking import hold_lock
from newsdata.release.output import check_output, install, latest, resolve, staging
from tests import builders
from tests.releases import fill, sources, write_release


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_release_is_found_by_itself_by_latest_and_by_its_output_folder(tmp_path: Path) -> None:
    release = write_release(tmp_path / "out")
    assert (
        resolve(release) == resolve(tmp_path / "out/latest") == resolve(tmp_path / "out") == release.resolve()
    )


def test_latest_is_a_relative_link_so_that_the_folder_can_be_moved(tmp_path: Path) -> None:
    release = write_release(tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "moved")
    assert resolve(tmp_path / "moved") == (tmp_path / "moved/releases" / release.name).resolve()


def test_what_was_opened_stays_when_latest_moves_on(tmp_path: Path) -> None:
    write_release(tmp_path / "out", {"sources": sources("旧")})
    release = load(tmp_path / "out")
    write_release(tmp_path / "out", {"sources": sources("新")})
    assert [source.text for source in release.sources] == ["旧"]
    assert [source.text for source in load(tmp_path / "out").sources] == ["新"]


@pytest.mark.parametrize("failure", [OSError("no links here"), NotImplementedError()])
def test_where_there_are_no_links_a_file_says_which_is_the_latest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise failure

    monkeypatch.setattr(Path, "symlink_to", refuse)
    first = write_release(tmp_path / "out", {"sources": sources("旧")})
    assert (tmp_path / "out/latest").read_text(encoding="utf-8") == f"releases/{first.name}\n"
    assert load(tmp_path / "out").version == first.name
    second = write_release(tmp_path / "out", {"sources": sources("新")})
    assert load(tmp_path / "out").version == second.name


@pytest.mark.parametrize("target", ["../elsewhere", "releases/../../etc", "releases/4f0c9a1be37", "/etc", ""])
def test_a_pointer_out_of_the_folder_is_refused(tmp_path: Path, target: str) -> None:
    (tmp_path / "latest").write_text(target, encoding="utf-8")
    with pytest.raises(DatasetError, match="not at a release"):
        resolve(tmp_path)


def test_no_release_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"no release here: neither manifest\.json nor latest"):
        resolve(tmp_path)
    with pytest.raises(DatasetError, match="no such folder"):
        resolve(tmp_path / "nowhere")


# ---------------------------------------------------------------- what may be an output folder


@pytest.mark.parametrize(
    "name", ["notes.txt", "data/x", "releases/2024/notes.txt", "releases/4f0c9a1be377/x", "manifest.json"]
)
def test_a_folder_that_holds_something_else_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match=r"holds something else \((notes.txt|data|releases|manifest.json)\)"):
        write_release(tmp_path)
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"


def test_a_file_is_no_output_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="not a folder"):
        check_output(tmp_path / "out")


def test_what_other_programs_leave_everywhere_is_tolerated(tmp_path: Path) -> None:
    (tmp_path / ".gitkeep").touch()
    (tmp_path / ".DS_Store").touch()
    write_release(tmp_path)
    (tmp_path / "releases/.DS_Store").touch()
    new = write_release(tmp_path, {"sources": sources("新")})
    assert latest(tmp_path) == new


# ---------------------------------------------------------------- staging and the lock


def test_what_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    first = write_release(tmp_path / "out")
    broken = {"sources": iter([builders.source(), None])}
    with pytest.raises(DatasetError, match="item 1 is a NoneType"):
        write_release(tmp_path / "out", broken)  # type: ignore[arg-type]
    assert names(tmp_path / "out") == ["latest", "releases"]
    assert names(tmp_path / "out/releases") == [first.name]


def test_what_dead_runs_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / "out/.staging-dead/data").mkdir(parents=True)
    (tmp_path / "out/.staging-dead/data/x").touch()
    (tmp_path / "out/.staging-latest").symlink_to("releases/x")
    (tmp_path / "out/.lock").touch()
    write_release(tmp_path / "out")
    assert names(tmp_path / "out") == ["latest", "releases"]


def test_a_release_that_is_there_already_stays_as_it_is(tmp_path: Path) -> None:
    first = write_release(tmp_path / "out")
    before = {path: path.stat().st_ino for path in first.rglob("*")}
    with staging(tmp_path / "out") as folder:
        manifest = fill(folder)
        assert not install(folder, tmp_path / "out", manifest.version)
    assert before == {path: path.stat().st_ino for path in first.rglob("*")}


def test_everything_is_on_the_disk_before_it_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_ino))
    release = write_release(tmp_path / "out")
    written = {path.stat().st_ino for path in (release, *release.rglob("*"))}
    assert written <= set(synced)
    assert synced[-2:] == [(tmp_path / "out/releases").stat().st_ino, (tmp_path / "out").stat().st_ino]


def test_two_publishers_do_not_mix(tmp_path: Path) -> None:
    with staging(tmp_path / "out") as folder:
        with pytest.raises(UsageError, match="somebody else is publishing here"), staging(tmp_path / "out"):
            pytest.fail("both got the lock")
        manifest = fill(folder)
        install(folder, tmp_path / "out", manifest.version)
    assert load(tmp_path / "out").version == manifest.version


def test_a_lock_that_was_removed_meanwhile_is_taken_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The holder removes the file before it lets go: who had opened it must not think it holds the lock."""
    from newsdata.release import locking

    lock = tmp_path / ".lock"
    really_lock = locking._lock
    calls: list[int] = []

    def lock_late(descriptor: int, *, wait: bool) -> None:
        if not calls:
            lock.unlink()
        calls.append(descriptor)
        really_lock(descriptor, wait=wait)

    monkeypatch.setattr(locking, "_lock", lock_late)
    with hold_lock(lock):
        assert lock.exists()
        assert len(calls) == 2
    assert not lock.exists()


def test_a_target_that_cannot_be_written_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("newsdata.release.output.tempfile.mkdtemp", refuse)
    with pytest.raises(DatasetError, match="out: can't be written: Permission denied"):
        write_release(tmp_path / "out")


def test_latest_names_no_release_that_is_not_there(tmp_path: Path) -> None:
    assert latest(tmp_path) is None
