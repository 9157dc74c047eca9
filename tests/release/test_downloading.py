"""Fetching a release from a server that may do anything."""

from __future__ import annotations

import functools
import http.server
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

import pytest

import newsdata
from newsdata.errors import DatasetError, UsageError
from newsdata.release import downloading, load
from newsdata.release.downloading import download
from newsdata.release.verifying import verify
from tests.releases import sources, write_release

PART = "data/sources-00000.parquet"

Answer = Callable[["Handler", bytes], bool]
"""What a server does with a request for a file; whether that was all."""


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves a folder, with ranges, and whatever else the server was told to do."""

    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers.get("Range")))
        path = self.server.folder / self.path.strip("/")
        answer = self.server.answers.get(self.path.strip("/").rpartition("/")[2])
        content = path.read_bytes() if path.is_file() else None
        if answer and answer(self, content or b""):
            return
        if content is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self.send(content)

    def send(self, content: bytes, *, cut: int | None = None) -> None:
        """The file or the range asked for; of either only the first `cut` bytes."""
        start = int((self.headers.get("Range") or "bytes=0-").removeprefix("bytes=").rstrip("-"))
        self.send_response(HTTPStatus.PARTIAL_CONTENT if start else HTTPStatus.OK)
        self.send_header("Content-Length", str(len(content) - start))
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.end_headers()
        self.wfile.write(content[start:][:cut])

    def log_message(self, *_: object) -> None:
        """Nothing on the terminal."""


class Server(http.server.ThreadingHTTPServer):
    """A web server on this machine."""

    def __init__(self, folder: Path, answers: dict[str, Answer]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder = folder
        self.answers = answers
        self.asked: list[tuple[str, str | None]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"


@contextmanager
def serving(folder: Path, **answers: Answer) -> Iterator[Server]:
    """Serves a folder; `answers` are by file name, without its suffix."""
    names = {
        "manifest": "manifest.json",
        "sources": "sources-00000.parquet",
        "readme": "README.md",
        "latest": "latest",
    }
    server = Server(folder, {names[name]: answer for name, answer in answers.items()})
    thread = threading.Thread(target=functools.partial(server.serve_forever, poll_interval=0.01))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def once(answer: Answer) -> Answer:
    """An answer given to the first request alone."""
    given: list[bool] = []

    def first(handler: Handler, content: bytes) -> bool:
        if given:
            return False
        given.append(True)
        return answer(handler, content)

    return first


@pytest.fixture
def out(tmp_path: Path) -> Path:
    write_release(tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "TIMEOUT", 0.5)


# ---------------------------------------------------------------- as it should be


@pytest.mark.parametrize("place", ["", "latest/", "latest", "releases/{version}"])
def test_a_release_comes_whole(out: Path, tmp_path: Path, place: str) -> None:
    steps: list[tuple[int, int]] = []
    with serving(out) as server:
        url = server.url + place.format(version=load(out).version)
        found = download(url, tmp_path / "copy", on_progress=lambda *step: steps.append(step))
    assert verify(found) == []
    assert load(found).version == load(out).version
    assert steps[-1][0] == steps[-1][1] == sum(entry.bytes for entry in load(out).manifest.files)
    assert steps == sorted(steps)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "out"]


def test_of_an_output_folder_the_version_is_read_not_what_latest_is_by_then(
    out: Path, tmp_path: Path
) -> None:
    def move_on(handler: Handler, content: bytes) -> bool:
        if "latest" in handler.path:
            handler.send(content)
            write_release(out, {"sources": sources("新")})
            return True
        return False

    first = load(out).version
    with serving(out, manifest=once(move_on)) as server:
        assert load(download(server.url, tmp_path / "copy")).version == first


def test_a_pointer_file_is_followed(out: Path, tmp_path: Path) -> None:
    version = load(out).version
    (out / "latest").unlink()
    (out / "latest").write_text(f"releases/{version}\n", encoding="utf-8")
    with serving(out) as server:
        assert load(download(server.url, tmp_path / "copy")).version == version


def test_what_is_there_already_is_not_fetched_again(out: Path, tmp_path: Path) -> None:
    with serving(out) as server:
        download(server.url, tmp_path / "copy")
        server.asked.clear()
        download(server.url, tmp_path / "copy")
        assert all(path.endswith("manifest.json") for path, _ in server.asked)


def test_load_takes_an_address_by_way_of_a_cache(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEWSDATA_CACHE", str(tmp_path / "cache"))
    with serving(out) as server:
        release = newsdata.load(server.url)
        assert list(release.articles) == list(load(out).articles)
        server.asked.clear()
        assert newsdata.load(server.url).path == release.path
        assert all(path.endswith("manifest.json") for path, _ in server.asked)


# ---------------------------------------------------------------- connections that break


def cut_off(handler: Handler, content: bytes) -> bool:
    handler.send(content, cut=len(content) // 2)
    return True


def test_a_file_that_is_cut_off_goes_on_from_there(out: Path, tmp_path: Path) -> None:
    half = (out / "latest" / PART).stat().st_size // 2
    with serving(out, sources=once(cut_off)) as server:
        assert verify(download(server.url, tmp_path / "copy")) == []
        asked = [given for path, given in server.asked if path.endswith(PART)]
    assert asked == [None, f"bytes={half}-"]


def test_a_download_that_broke_off_is_resumed_by_the_next(out: Path, tmp_path: Path) -> None:
    def dies(handler: Handler, content: bytes) -> bool:
        handler.send(content, cut=1)
        return True

    with serving(out, sources=dies) as server, pytest.raises(DatasetError, match="broke off") as caught:
        download(server.url, tmp_path / "copy")
    assert caught.value.name
    assert caught.value.name.endswith(PART)
    assert not (tmp_path / "copy").exists()
    with serving(out) as server:
        assert verify(download(server.url, tmp_path / "copy")) == []
        fetched = [path for path, _ in server.asked if "articles" in path]
    assert fetched == [], "what had come whole is not fetched again"


def test_a_server_without_ranges_starts_over(out: Path, tmp_path: Path) -> None:
    def whole(handler: Handler, content: bytes) -> bool:
        del handler.headers["Range"]
        handler.send(content)
        return True

    answers = iter([cut_off, whole])
    with serving(out, sources=lambda *request: next(answers)(*request)) as server:
        assert verify(download(server.url, tmp_path / "copy")) == []


def test_a_stalled_server_is_given_up_and_asked_again(out: Path, tmp_path: Path) -> None:
    release = threading.Event()

    def stalls(handler: Handler, content: bytes) -> bool:
        handler.send(content, cut=10)
        handler.wfile.flush()
        release.wait(10)
        return True

    with serving(out, sources=once(stalls)) as server:
        try:
            assert verify(download(server.url, tmp_path / "copy")) == []
        finally:
            release.set()


def test_a_slow_server_is_waited_for(out: Path, tmp_path: Path) -> None:
    pause = threading.Event()

    def drips(handler: Handler, content: bytes) -> bool:
        handler.send(content, cut=0)
        for start in range(0, len(content), 2000):
            handler.wfile.write(content[start : start + 2000])
            pause.wait(0.02)
        return True

    with serving(out, sources=drips) as server:
        assert verify(download(server.url, tmp_path / "copy")) == []


def test_no_server_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"can't be reached: .*refused"):
        download("http://127.0.0.1:1/", tmp_path / "copy")


# ---------------------------------------------------------------- servers that lie


def test_a_flipped_byte_is_refused(out: Path, tmp_path: Path) -> None:
    def flips(handler: Handler, content: bytes) -> bool:
        handler.send(content[:50] + bytes([content[50] ^ 1]) + content[51:])
        return True

    with serving(out, sources=flips) as server, pytest.raises(DatasetError, match="other bytes") as caught:
        download(server.url, tmp_path / "copy")
    assert caught.value.code == "sha256"
    assert not (tmp_path / "copy").exists()
    with serving(out, sources=once(flips)) as server:
        assert verify(download(server.url, tmp_path / "copy")) == []


def test_a_missing_file_is_named(out: Path, tmp_path: Path) -> None:
    (out / "latest/README.md").unlink()
    with serving(out) as server, pytest.raises(DatasetError, match=r"README\.md: the server says 404"):
        download(server.url, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_more_bytes_than_the_manifest_says_are_not_taken(out: Path, tmp_path: Path) -> None:
    sent: list[int] = []

    def floods(handler: Handler, _: bytes) -> bool:
        handler.send_response(HTTPStatus.OK)
        handler.end_headers()
        try:
            while len(sent) < 1000:
                handler.wfile.write(b"x" * 1024 * 1024)
                sent.append(1)
        except ConnectionError:
            pass
        return True

    with (
        serving(out, sources=floods) as server,
        pytest.raises(DatasetError, match=r"more than the [0-9,]+ bytes"),
    ):
        download(server.url, tmp_path / "copy")
    assert len(sent) < 100


@pytest.mark.parametrize("path", ["../../escaped", "/etc/escaped", "data/../../escaped", "data\\..\\escaped"])
def test_paths_that_leave_the_folder_are_refused(out: Path, tmp_path: Path, path: str) -> None:
    manifest = out / "latest/manifest.json"
    said = json.loads(manifest.read_text(encoding="utf-8"))
    said["files"][0]["path"] = path
    manifest.write_text(json.dumps(said), encoding="utf-8")
    with serving(out) as server, pytest.raises(DatasetError, match="is no path of a release"):
        download(server.url, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_newer_format_is_refused(out: Path, tmp_path: Path) -> None:
    manifest = out / "latest/manifest.json"
    said = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps(said | {"format_version": "2.0"}), encoding="utf-8")
    with (
        serving(out) as server,
        pytest.raises(DatasetError, match=r"newer than 1\.0: install a newer newsdata"),
    ):
        download(server.url, tmp_path / "copy")


def test_a_manifest_whose_tables_are_others_is_refused(out: Path, tmp_path: Path) -> None:
    manifest = out / "latest/manifest.json"
    said = json.loads(manifest.read_text(encoding="utf-8"))
    said["tables"][0]["rows"] += 1
    manifest.write_text(json.dumps(said), encoding="utf-8")
    with serving(out) as server, pytest.raises(DatasetError, match="its digest is not that of its tables"):
        download(server.url, tmp_path / "copy")


@pytest.mark.parametrize("file", ["manifest", "sources"])
def test_redirects_in_a_circle_are_given_up(out: Path, tmp_path: Path, file: str) -> None:
    def turns(handler: Handler, _: bytes) -> bool:
        handler.send_response(HTTPStatus.FOUND)
        handler.send_header("Location", handler.path)
        handler.end_headers()
        return True

    with serving(out, **{file: turns}) as server, pytest.raises(DatasetError, match="infinite loop"):
        download(server.url, tmp_path / "copy")


@pytest.mark.parametrize("elsewhere", ["file:///etc/passwd", "ftp://127.0.0.1/x"])
def test_redirects_to_something_else_than_http_are_not_followed(
    out: Path, tmp_path: Path, elsewhere: str
) -> None:
    def leads_away(handler: Handler, _: bytes) -> bool:
        handler.send_response(HTTPStatus.FOUND)
        handler.send_header("Location", elsewhere)
        handler.end_headers()
        return True

    with serving(out, sources=leads_away) as server, pytest.raises(DatasetError):
        download(server.url, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_redirect_to_another_place_is_followed(out: Path, tmp_path: Path) -> None:
    with serving(out) as mirror:

        def leads_on(handler: Handler, _: bytes) -> bool:
            handler.send_response(HTTPStatus.TEMPORARY_REDIRECT)
            handler.send_header("Location", mirror.url.rstrip("/") + handler.path)
            handler.end_headers()
            return True

        with serving(out, sources=leads_on) as server:
            assert verify(download(server.url, tmp_path / "copy")) == []


def test_links_planted_in_the_folder_are_not_written_through(out: Path, tmp_path: Path) -> None:
    """Somebody else may write to the folder that the download goes to."""
    victim = tmp_path / "victim"
    victim.write_text("mine", encoding="utf-8")
    partial = tmp_path / f".copy.partial-{load(out).version}"
    (partial / "data").mkdir(parents=True)
    (partial / f"{PART}.part").symlink_to(victim)
    with serving(out) as server, pytest.raises(DatasetError, match="a link"):
        download(server.url, tmp_path / "copy")
    assert victim.read_text(encoding="utf-8") == "mine"


# ---------------------------------------------------------------- where it goes


def test_a_folder_that_holds_something_else_is_refused(out: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy/notes.txt").touch()
    with serving(out) as server, pytest.raises(UsageError, match="holds something else"):
        download(server.url, tmp_path / "copy")


def test_a_damaged_copy_is_not_taken_for_the_release(out: Path, tmp_path: Path) -> None:
    with serving(out) as server:
        copy = download(server.url, tmp_path / "copy")
        (copy / PART).write_bytes(b"")
        with pytest.raises(DatasetError, match="0 bytes instead of"):
            download(server.url, copy)


def test_no_release_there_is_said_so(tmp_path: Path) -> None:
    with serving(tmp_path) as server, pytest.raises(DatasetError, match="no release here"):
        download(server.url, tmp_path / "copy")


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "file:///etc/", "/etc", "127.0.0.1"])
def test_what_is_no_http_address_is_a_wrong_call(url: str) -> None:
    with pytest.raises(UsageError, match="not an address"):
        download(url)
