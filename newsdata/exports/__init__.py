"""A release in the formats that newsrooms, statistical offices and spreadsheets load."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from newsdata.errors import UsageError
from newsdata.exports.csv_tables import csv_files
from newsdata.exports.json_lines import jsonl_files
from newsdata.exports.ninjs import ninjs_files
from newsdata.exports.sdmx import sdmx_files
from newsdata.release import Release

__all__ = ["Target", "export"]

Target: TypeAlias = Literal["ninjs", "sdmx-csv", "jsonl", "csv"]

File: TypeAlias = tuple[str, Iterable[bytes]]
"""A file's name and its content, piece by piece."""

_FORMATS: dict[str, Callable[[Release, Sequence[str] | None], Iterator[File]]] = {
    "ninjs": lambda release, _: ninjs_files(release),
    "sdmx-csv": lambda release, _: sdmx_files(release),
    "jsonl": jsonl_files,
    "csv": csv_files,
}


def export(
    release: Release, out: Path | str, *, to: Target, tables: Sequence[str] | None = None
) -> list[Path]:
    """Writes a release in another format into a new folder, or one file with a suffix; gives the files.

    `ninjs`: IPTC ninjs 3.1, a file per article. `sdmx-csv`: SDMX-CSV 2.0, `statistics.csv`. `jsonl`: the
    records as they are, a file per table. `csv`: flat tables, UTF-8 with a byte order mark, as
    spreadsheets want it. `tables` chooses among the tables of the last two.

    Raises:
        UsageError: if `out` is there already, the format has no tables to choose, or `out` is a file
            (`figures.csv`) and there are several to write.
        DatasetError: if a table is unknown, or the release can't be read.
    """
    target = Path(out)
    if tables and to not in ("jsonl", "csv"):
        raise UsageError(f"{to} has no tables to choose from", code="tables")
    for table in tables or ():
        release.manifest.table(table)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UsageError("is there already: choose another place", code="occupied", name=str(target))
    return _write_all(target, _FORMATS[to](release, tables))


def _write_all(target: Path, files: Iterator[File]) -> list[Path]:
    """All files or none: they are written beside the target and renamed into place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".export-", dir=target.parent))
    try:
        names = [_write(staging / name, pieces) for name, pieces in files]
        if target.suffix:
            return [_only_file(staging, names, target)]
        staging.chmod(0o755)
        if target.exists():
            target.rmdir()
        staging.replace(target)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return [target / name for name in names]


def _only_file(staging: Path, names: list[str], target: Path) -> Path:
    if len(names) != 1:
        raise UsageError(f"{len(names)} files can't be one: name a folder", code="files", name=str(target))
    return (staging / names[0]).replace(target)


def _write(path: Path, pieces: Iterable[bytes]) -> str:
    with path.open("wb") as stream:
        stream.writelines(pieces)
    return path.name
