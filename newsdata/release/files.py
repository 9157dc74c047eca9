"""Whether the files of a release are those of its manifest, one by one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from newsdata.release.manifest import FileEntry


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a release: where, a stable name, and in words."""

    path: str
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"


def file_fault(folder: Path, entry: FileEntry) -> Fault | None:
    """What is wrong with one file, if anything."""
    path = folder / entry.path
    if _is_linked(folder, Path(entry.path)):
        return Fault(entry.path, "link", "a link; a release holds its files itself")
    if not path.is_file():
        return Fault(entry.path, "missing", "missing")
    if (size := path.stat().st_size) != entry.bytes:
        return Fault(entry.path, "size", f"{size:,} bytes instead of {entry.bytes:,}")
    if file_sha256(path) != entry.sha256:
        return Fault(entry.path, "sha256", "other bytes than the manifest says (SHA-256)")
    return None


def _is_linked(folder: Path, path: Path) -> bool:
    """Whether the path, or a folder on the way to it, is a link out of the release."""
    return any((folder / step).is_symlink() for step in (path, *path.parents[:-1]))


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
