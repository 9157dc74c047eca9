"""An output folder: which release is the latest, and how another takes its place.

    OUT/
    ├── latest -> releases/4f0c9a1be377        (a file with this text where there are no links)
    ├── releases/
    │   ├── 4f0c9a1be377/                      a release: complete, never changed
    │   └── 91d3a0c2b5e8/
    ├── .lock                                  only while somebody publishes
    └── .staging-…/                            only while somebody publishes, or what a dead run left

A release is written into a staging folder on the same filesystem and renamed into place, so a reader
sees all of it or nothing. Staging folders are only made by who holds the lock: whoever gets the lock
knows that those lying about are dead.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from newsdata.errors import DatasetError, UsageError
from newsdata.release.locking import hold_lock

RELEASES = "releases"
LATEST = "latest"
LOCK = ".lock"
STAGING = ".staging-"
MANIFEST = "manifest.json"
DATA = "data"

VERSION_DIGITS = 12
VERSION = re.compile(rf"[0-9a-f]{{{VERSION_DIGITS}}}")
HOUSEKEEPING = frozenset(
    {".DS_Store", ".gitattributes", ".gitignore", ".gitkeep", "Thumbs.db", "desktop.ini"}
)
"""Files that other programs leave in any folder: no reason to refuse it."""

_SYNCABLE = os.O_RDWR if os.name == "nt" else os.O_RDONLY  # Windows syncs only what it may write


def resolve(path: Path) -> Path:
    """The folder of a release, given itself or an output folder, whose latest one is meant.

    `latest` is looked up once: who reads on through the link may get files of two releases.

    Raises:
        DatasetError: with the code `no_release`.
    """
    if (path / MANIFEST).is_file():
        return path.resolve()
    if (path / LATEST / MANIFEST).is_file() and not (path / LATEST).is_symlink():
        return (path / LATEST).resolve()  # a copy made without links
    if (release := latest(path)) is not None:
        return release
    what = "no release here" if path.exists() else "no such folder"
    raise DatasetError(f"{what}: neither {MANIFEST} nor {LATEST}", code="no_release", name=str(path))


def latest(out: Path) -> Path | None:
    """The release that `OUT/latest` points at, if there is one."""
    pointer = out / LATEST
    if pointer.is_symlink():
        target = os.readlink(pointer)  # noqa: PTH115  # Path.readlink would normalise what is checked here
    elif pointer.is_file():
        target = pointer.read_text(encoding="utf-8").strip()
    else:
        return None
    folder, _, version = target.replace("\\", "/").rpartition("/")
    if folder != RELEASES or not VERSION.fullmatch(version):
        raise DatasetError(f"points at {target!r}, not at a release", code="pointer", name=str(pointer))
    return (out / RELEASES / version).resolve()


def check_output(out: Path) -> None:
    """Sees that a release may be put here: the folder is missing, empty, or holds releases only.

    Raises:
        UsageError: with the code `occupied`.
    """
    if out.exists() and not out.is_dir():
        raise UsageError("not a folder", code="occupied", name=str(out))
    if not out.is_dir():
        return
    for path in sorted(out.iterdir()):
        if not _is_ours(path):
            raise UsageError(
                f"holds something else ({path.name}): choose an empty or a new folder",
                code="occupied",
                name=str(out),
            )


@contextmanager
def staging(out: Path, *, wait: bool = False) -> Iterator[Path]:
    """A folder to write a release into; `install` it, or it is removed at the end.

    Raises:
        UsageError: with the code `occupied`, or `locked` if somebody else publishes here.
        DatasetError: with the code `unwritable`.
    """
    check_output(out)
    try:
        (out / RELEASES).mkdir(parents=True, exist_ok=True)
        with hold_lock(out / LOCK, wait=wait):
            _remove_dead_runs(out)
            folder = Path(tempfile.mkdtemp(prefix=STAGING, dir=out))
            try:
                yield folder
            finally:
                shutil.rmtree(folder, ignore_errors=True)
    except OSError as fault:
        reason = fault.strerror or str(fault)
        raise DatasetError(f"can't be written: {reason}", code="unwritable", name=str(out)) from fault


def install(folder: Path, out: Path, version: str) -> bool:
    """Makes a staged folder the release `version` and the latest one; whether it is a new one.

    If there is such a release already, it stays as it is.
    """
    target = out / RELEASES / version
    is_new = not target.exists()
    if is_new:
        folder.chmod(0o755)  # mkdtemp makes folders that nobody else may read
        _sync_tree(folder)
        folder.rename(target)
        _sync_folder(target.parent)
    _point_at(out, version)
    return is_new


def _point_at(out: Path, version: str) -> None:
    target = f"{RELEASES}/{version}"
    pointer = out / LATEST
    if latest(out) == (out / target).resolve():
        return
    fresh = out / f"{STAGING}{LATEST}"
    fresh.unlink(missing_ok=True)
    try:
        fresh.symlink_to(target, target_is_directory=True)
    except (OSError, NotImplementedError):
        fresh.write_text(target + "\n", encoding="utf-8")
    fresh.replace(pointer)
    _sync_folder(out)


def _is_ours(path: Path) -> bool:
    if path.name == RELEASES:
        return path.is_dir() and all(map(_is_release, path.iterdir()))
    if path.name == LATEST:
        return path.is_symlink() or path.is_file()
    return path.name == LOCK or path.name.startswith(STAGING) or path.name in HOUSEKEEPING


def _is_release(path: Path) -> bool:
    return path.name in HOUSEKEEPING or (
        VERSION.fullmatch(path.name) is not None and (path / MANIFEST).is_file()
    )


def _remove_dead_runs(out: Path) -> None:
    for path in out.glob(f"{STAGING}*"):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _sync_tree(folder: Path) -> None:
    """Everything below a folder is on the disk, deepest first."""
    for parent, _, names in os.walk(folder, topdown=False):
        for name in names:
            _sync(Path(parent, name))
        _sync_folder(Path(parent))


def _sync_folder(folder: Path) -> None:
    with suppress(PermissionError):  # Windows can't open a folder, nor does it need to
        _sync(folder)


def _sync(path: Path) -> None:
    descriptor = os.open(path, _SYNCABLE)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
