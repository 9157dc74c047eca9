"""Whether a release on disk is what its manifest says it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from newsdata.errors import DatasetError
from newsdata.release.digest import RowsDigest
from newsdata.release.files import Fault, file_fault
from newsdata.release.manifest import Manifest, digest_of, read_manifest
from newsdata.release.output import HOUSEKEEPING, MANIFEST, VERSION_DIGITS, resolve
from newsdata.release.reading import Part, Release


def verify(path: Path | str) -> list[Fault]:
    """Everything that is wrong with the release in a folder (or the latest of an output folder).

    Every file is there, has its size and SHA-256 and is no link; there are no others; the tables have
    their rows and their logical digest, and the version follows from them.

    Raises:
        DatasetError: if there is no release.
    """
    folder = resolve(Path(path))
    try:
        manifest = read_manifest(folder)
    except DatasetError as fault:
        return [Fault(MANIFEST, fault.code, fault.message)]
    faults = [*_files(folder, manifest), *_strangers(folder, manifest), *_version(manifest)]
    return faults or list(_tables(folder, manifest))


def _files(folder: Path, manifest: Manifest) -> Iterator[Fault]:
    yield from (fault for entry in manifest.files if (fault := file_fault(folder, entry)))


def _strangers(folder: Path, manifest: Manifest) -> Iterator[Fault]:
    known = {entry.path for entry in manifest.files} | {MANIFEST}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if (path.is_file() or path.is_symlink()) and name not in known and path.name not in HOUSEKEEPING:
            yield Fault(name, "unknown", "not in the manifest")


def _version(manifest: Manifest) -> Iterator[Fault]:
    digest = digest_of(manifest.wording, manifest.about, manifest.tables)
    if digest != manifest.digest or manifest.version != digest[:VERSION_DIGITS]:
        yield Fault(MANIFEST, "digest", f"version and digest are not those of what it says ({digest})")


def _tables(folder: Path, manifest: Manifest) -> Iterator[Fault]:
    release = Release(folder, manifest)
    for table in manifest.tables:
        try:
            digest = sum(map(RowsDigest.of, release.batches(table.name)), start=RowsDigest())
        except DatasetError as fault:
            yield Fault(fault.name or table.name, fault.code, fault.message)
            continue
        if digest.rows != table.rows:
            yield Fault(table.name, "rows", f"{digest.rows:,} rows instead of {table.rows:,}")
        elif str(digest) != table.digest:
            yield Fault(table.name, "digest", "other rows than the manifest says (logical digest)")
        for entry in manifest.parts(table.name):
            if (rows := sum(Part(folder / entry.path).rows())) != entry.rows:
                yield Fault(entry.path, "rows", f"{rows:,} rows instead of {entry.rows}")
