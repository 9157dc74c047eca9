"""Whatever goes wrong while a release is written, readers see one that is whole, and a later run succeeds."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from newsdata.errors import DatasetError, NewsdataError, UsageError
from newsdata.publishing import publish
from newsdata.release import load
from newsdata.release.verifying import verify
from newsdata.text.inputs import read_text
from tests.releases import releases, sources, write_release

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

OLD = read_text("港口货运量增长\n　　本报讯 一季度，云港港完成货物吞吐量6120万吨。\n", name="old")
NEW = read_text("新开航线四条\n　　本报讯 云港机场新开航线4条，总数达到63条。\n", name="new")
KILLS = 50


def in_child(work: Callable[[], object]) -> int:
    """Does the work in a process of its own; its exit status, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except NewsdataError as fault:
            os._exit(3 if fault.code in ("unwritable", "locked") else 4)
        except BaseException:
            os._exit(5)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def count_events(on_event: Callable[[int], None]) -> None:
    """From now on calls `on_event` with 1, 2, … at each thing that this process asks of the system."""
    seen = 0

    def hook(event: str, _: tuple[object, ...]) -> None:
        nonlocal seen
        if event.startswith(("open", "os.", "shutil.", "tempfile.", "fcntl.")):
            seen += 1
            on_event(seen)

    sys.addaudithook(hook)


def publish_new(out: Path, *, append: bool) -> None:
    publish(NEW, out, append=append)


def moments(out: Path, *, append: bool) -> int:
    """How many things a run asks of the system, from beginning to end."""
    read, write = os.pipe()

    def work() -> None:
        seen: list[int] = []
        count_events(seen.append)
        publish_new(out, append=append)
        os.write(write, str(seen[-1]).encode())

    assert in_child(work) == 0
    os.close(write)
    with os.fdopen(read) as stream:
        return int(stream.read())


@pytest.mark.parametrize("append", [False, True])
def test_killed_at_any_moment(tmp_path: Path, append: bool) -> None:
    before = tmp_path / "before"
    old = publish(OLD, before)
    shutil.copytree(before, tmp_path / "tried", symlinks=True)
    last = moments(tmp_path / "tried", append=append)
    new = load(tmp_path / "tried").version
    found = set()
    for number, moment in enumerate(random.Random(append).sample(range(1, last + 1), KILLS // 2)):
        out = tmp_path / str(number)
        shutil.copytree(before, out, symlinks=True)
        assert in_child(partial(die_at, moment, out, append)) == -signal.SIGKILL
        found.add(load(out).version)
        assert verify(out) == []
        assert all(verify(release) == [] for release in releases(out)), "what is in place is whole"
        publish_new(out, append=append)
        assert load(out).version == new
        assert sorted(path.name for path in out.iterdir()) == ["latest", "releases"]
        assert {path.name for path in releases(out)} == {old.version, new}
    assert old.version in found
    assert found <= {old.version, new}


def die_at(moment: int, out: Path, append: bool) -> None:
    count_events(lambda seen: os.kill(os.getpid(), signal.SIGKILL) if seen == moment else None)
    publish_new(out, append=append)


@pytest.mark.parametrize("room", [0, 200, 5_000, 20_000])
def test_a_full_disk(tmp_path: Path, room: int) -> None:
    old = publish(OLD, tmp_path / "out")

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
        publish_new(tmp_path / "out", append=False)

    assert in_child(work) == 3
    assert load(tmp_path / "out").version == old.version
    assert verify(tmp_path / "out") == []
    publish_new(tmp_path / "out", append=False)
    assert load(tmp_path / "out").version != old.version


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs a folder that not even root may write to")
def test_a_target_that_is_read_only() -> None:
    with pytest.raises(DatasetError, match="/sys/kernel/newsdata: can't be written"):
        publish(NEW, "/sys/kernel/newsdata")


def test_a_reader_during_two_hundred_publications(tmp_path: Path) -> None:
    """It sees one whole release each time: the rows that belong to the version."""
    out = tmp_path / "out"
    expected = {
        write_release(out, {"sources": sources(str(number))}).name: str(number) for number in range(3)
    }

    def work() -> None:
        for number in range(200):
            write_release(out, {"sources": sources(str(number % 3))})

    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    seen = set()
    while os.waitpid(child, os.WNOHANG) == (0, 0):
        release = load(out)
        assert [source.text for source in release.sources] == [expected[release.version]]
        assert len(release.statistics) == 0
        seen.add(release.version)
    assert len(seen) > 1


@pytest.mark.parametrize("wait", [True, False])
def test_two_publishers_at_once(tmp_path: Path, wait: bool) -> None:
    """Who waits gets its turn; who doesn't is told so. Nothing that was published is lost."""
    out = tmp_path / "out"

    def work(number: int) -> None:
        for attempt in range(10):
            text = f"本报讯 第{number}家第{attempt}次。"
            publish(read_text(text, name=f"{number}-{attempt}"), out, append=True, wait=wait)

    children = []
    for number in range(2):
        child = os.fork()
        if child == 0:
            try:
                work(number)
            except UsageError as fault:
                os._exit(3 if fault.code == "locked" else 4)
            except BaseException:
                os._exit(5)
            os._exit(0)
        children.append(child)
    statuses = {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children}
    assert statuses <= ({0} if wait else {0, 3})
    assert verify(out) == []
    names = {source.name for source in load(out).sources}
    if wait:
        assert names == {f"{number}-{attempt}" for number in range(2) for attempt in range(10)}
    assert all(verify(release) == [] for release in releases(out))
    publish(NEW, out, append=True)
    assert {source.name for source in load(out).sources} == names | {"new"}
