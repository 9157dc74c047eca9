"""A release on a web server → the same release on disk, every byte checked against its manifest.

Only the standard library: what the libraries for this offer (one hash per file) is the easy part;
going on in the middle of a file, limits from the manifest and a folder that appears whole are not theirs.
"""

from __future__ import annotations

import http.client
import os
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, TypeAlias
from urllib.parse import urljoin, urlsplit

from newsdata.errors import DatasetError, UsageError
from newsdata.release.files import file_fault, file_sha256
from newsdata.release.manifest import FileEntry, Manifest, digest_of, parse_manifest, read_manifest
from newsdata.release.output import LATEST, MANIFEST, RELEASES, VERSION

Progress: TypeAlias = Callable[[int, int], None]

TIMEOUT = 30.0
"""Seconds without a single byte."""

ATTEMPTS = 4
CHUNK = 1024 * 1024
LARGEST_MANIFEST = 64 * 1024 * 1024

_BROKEN = (urllib.error.URLError, http.client.HTTPException, ConnectionError, TimeoutError)


def download(url: str, folder: Path | str | None = None, *, on_progress: Progress | None = None) -> Path:
    """Fetches the release at `url` (or the latest one of an output folder served there) into `folder`.

    `folder` appears when it is whole; until then a hidden folder beside it keeps what has come, and a
    later call goes on from there. A release of that version that is there already is checked and kept.
    Without `folder`, the version is its name.

    Raises:
        UsageError: if `url` is none of HTTP(S), or `folder` holds something else.
        DatasetError: if there is no release, or it is not what its manifest says.
    """
    base, content = _find(url if url.endswith("/") else url + "/")
    manifest = parse_manifest(content, base + MANIFEST)
    if digest_of(manifest.wording, manifest.about, manifest.tables) != manifest.digest:
        raise DatasetError("its digest is not that of its tables", code="digest", name=base + MANIFEST)
    target = Path(folder or manifest.version)
    if not _is_there(target, manifest):
        try:
            _fetch_all(base, manifest, content, target, on_progress or (lambda _done, _total: None))
        except OSError as fault:
            reason = f"can't be written: {fault.strerror or fault}"
            raise DatasetError(reason, code="unwritable", name=str(target)) from fault
    return target


def cached(url: str) -> Path:
    """The release at `url`, in the user's cache: fetched if its version is not there yet.

    The cache is `$NEWSDATA_CACHE`, or `newsdata` in the user's cache folder.
    """
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    cache = Path(os.environ.get("NEWSDATA_CACHE") or Path(home, "newsdata"))
    _, content = _find(url if url.endswith("/") else url + "/")
    version = parse_manifest(content, url).version
    if not VERSION.fullmatch(version):
        raise DatasetError(f"{version!r} is no version", code="manifest", name=url)
    return download(url, cache / version)


def _find(url: str) -> tuple[str, bytes]:
    """The address of the release, and the content of its manifest.

    Of an output folder the address of the version is taken, not that of `latest`, which may move on.
    """
    if _scheme(url) not in ("http", "https"):
        raise UsageError("not an address that begins with http:// or https://", code="url", name=url)
    if (content := _read(url + MANIFEST)) is not None:
        return url, content
    if (content := _read(f"{url}{LATEST}/{MANIFEST}")) is not None:
        version = parse_manifest(content, url).version
    else:
        version = (_read(url + LATEST) or b"").decode("utf-8", "replace").strip().rpartition("/")[2]
    base = f"{url}{RELEASES}/{version}/"
    if VERSION.fullmatch(version) and (fixed := _read(base + MANIFEST)) is not None:
        return base, fixed
    if content is not None:
        return f"{url}{LATEST}/", content
    raise DatasetError(f"no release here: neither {MANIFEST} nor {LATEST}", code="no_release", name=url)


def _scheme(url: str) -> str:
    try:
        return urlsplit(url).scheme
    except ValueError:  # a bracket that is never closed, and the like
        return ""


def _is_there(target: Path, manifest: Manifest) -> bool:
    """Whether the release is in the folder already.

    Raises:
        UsageError: if the folder holds something else.
        DatasetError: if the release there is damaged.
    """
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return False
    if not (target / MANIFEST).is_file() or read_manifest(target).digest != manifest.digest:
        raise UsageError("holds something else: choose another folder", code="occupied", name=str(target))
    for entry in read_manifest(target).files:
        if fault := file_fault(target, entry):
            raise DatasetError(str(fault), code=fault.code, name=str(target))
    return True


def _fetch_all(base: str, manifest: Manifest, content: bytes, target: Path, progress: Progress) -> None:
    """Fetches all files into a folder beside the target, and gives it the target's name at the end."""
    partial = target.parent / f".{target.name}.partial-{manifest.digest[:12]}"
    partial.mkdir(parents=True, exist_ok=True)
    total = sum(entry.bytes for entry in manifest.files)
    done = 0
    for entry in manifest.files:
        before = done
        for received in _fetch(base, entry, partial):
            progress(before + received, total)
        done += entry.bytes
    (partial / MANIFEST).write_bytes(content)
    _remove_strangers(partial, manifest)
    if target.exists():
        target.rmdir()
    partial.rename(target)


def _remove_strangers(partial: Path, manifest: Manifest) -> None:
    """What another version of the manifest may have left there."""
    known = {partial / entry.path for entry in manifest.files} | {partial / MANIFEST}
    for path in [path for path in partial.rglob("*") if path.is_symlink() or path.is_file()]:
        if path not in known:
            path.unlink()


def _fetch(base: str, entry: FileEntry, folder: Path) -> Iterator[int]:
    """Fetches a file, gives the bytes received so far; goes on where an earlier attempt broke off."""
    path = folder / entry.path
    if path.is_file() and file_fault(folder, entry) is None:
        yield entry.bytes
        return
    part = path.with_name(path.name + ".part")
    if any(step.is_symlink() for step in (folder, part.parent, part)):
        raise DatasetError("a link where the download goes", code="link", name=str(part))
    part.parent.mkdir(parents=True, exist_ok=True)
    url = urljoin(base, entry.path)
    for attempt in range(1, ATTEMPTS + 1):
        try:
            yield from _receive(url, entry, part)
            _check(url, entry, part)
        except _BROKEN as fault:
            if attempt == ATTEMPTS:
                raise _broken_off(fault, url) from None
        except DatasetError as fault:
            if attempt == ATTEMPTS or fault.code != "sha256":
                raise
        else:
            part.replace(path)
            return


def _receive(url: str, entry: FileEntry, part: Path) -> Iterator[int]:
    """Appends to the part what is missing of it."""
    start = part.stat().st_size if part.exists() else 0
    if start > entry.bytes:
        part.unlink()
        start = 0
    if start == entry.bytes and part.exists():
        yield start
        return
    with _open(url, start) as response:
        goes_on = response.status == http.HTTPStatus.PARTIAL_CONTENT and _begins_at(response, start)
        received = start if goes_on else 0
        with part.open("ab" if goes_on else "wb") as stream:
            while received <= entry.bytes and (piece := response.read1(CHUNK)):
                received += len(piece)
                stream.write(
                    piece[: len(piece) + entry.bytes - received] if received > entry.bytes else piece
                )
                yield min(received, entry.bytes)
    if received > entry.bytes:
        part.unlink()
        raise DatasetError(f"more than the {entry.bytes:,} bytes of the manifest", code="size", name=url)
    if received < entry.bytes:
        raise http.client.IncompleteRead(b"", entry.bytes - received)


def _check(url: str, entry: FileEntry, part: Path) -> None:
    if file_sha256(part) != entry.sha256:
        part.unlink()
        raise DatasetError("other bytes than the manifest says (SHA-256)", code="sha256", name=url)


def _begins_at(response: http.client.HTTPResponse, start: int) -> bool:
    return response.headers.get("Content-Range", "").startswith(f"bytes {start}-")


def _read(url: str) -> bytes | None:
    """A small file, whole; null if there is none."""
    try:
        with _open(url, 0) as response:
            content: bytes = response.read(LARGEST_MANIFEST + 1)
    except urllib.error.HTTPError as fault:
        if fault.code in (http.HTTPStatus.NOT_FOUND, http.HTTPStatus.GONE, http.HTTPStatus.FORBIDDEN):
            return None
        raise _broken_off(fault, url) from None
    except _BROKEN as fault:
        raise _broken_off(fault, url) from None
    if len(content) > LARGEST_MANIFEST:
        raise DatasetError("too large for a manifest", code="size", name=url)
    return content


def _open(url: str, start: int) -> Any:
    headers = {"User-Agent": "newsdata", "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    return _opener().open(urllib.request.Request(url, headers=headers), timeout=TIMEOUT)  # noqa: S310


def _opener() -> urllib.request.OpenerDirector:
    """Opens HTTP(S) and nothing else: no files, no FTP, whatever a server redirects to."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    return opener


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but never from HTTPS to something less."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if req.type == "https" and urlsplit(newurl).scheme != "https":
            raise urllib.error.URLError(f"it redirects away from HTTPS, to {newurl}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _broken_off(fault: Exception, url: str) -> DatasetError:
    """A broken download as an error; what has come is kept."""
    if isinstance(fault, urllib.error.HTTPError):
        reason = f"the server says {fault.code} {fault.msg.splitlines()[0] if fault.msg else ''}".rstrip()
        return DatasetError(reason, code="http", name=url)
    if isinstance(fault, http.client.IncompleteRead):
        reason = "broke off; a later download goes on from there"
        return DatasetError(reason, code="broken_off", name=url)
    said = getattr(fault, "reason", None) or fault
    return DatasetError(f"can't be reached: {said}", code="unreachable", name=url)
