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
    """Writes a release in another format into a new folder; gives the files.

    `ninjs`: IPTC ninjs 3.1, a file per article. `sdmx-csv`: SDMX-CSV 2.0, `statistics.csv`. `jsonl`: the
    records as they are, a file per table. `csv`: flat tables, UTF-8 with a byte order mark, as
    spreadsheets want it. `tables` chooses among the tables of the last two.

    Raises:
        UsageError: if `out` holds something, a table is unknown, or the format has no tables to choose.
    """
    folder = Path(out)
    if tables and to not in ("jsonl", "csv"):
        raise UsageError(f"{to} has no tables to choose from", code="tables")
    for table in tables or ():
        release.manifest.table(table)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError("is there already: choose a new folder", code="occupied", name=str(folder))
    return _write_all(folder, _FORMATS[to](release, tables))


def _write_all(folder: Path, files: Iterator[File]) -> list[Path]:
    """All files or none: they are written beside the folder and renamed into place."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".export-", dir=folder.parent))
    try:
        names = [_write(staging / name, pieces) for name, pieces in files]
        staging.chmod(0o755)
        if folder.exists():
            folder.rmdir()
        staging.replace(folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return [folder / name for name in names]


def _write(path: Path, pieces: Iterable[bytes]) -> str:
    with path.open("wb") as stream:
        stream.writelines(pieces)
    return path.name
