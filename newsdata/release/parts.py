"""Tables → Parquet parts, a row group at a time, so that memory does not grow with the release."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from newsdata.release.digest import RowsDigest
from newsdata.release.files import file_sha256
from newsdata.release.manifest import FileEntry, TableEntry
from newsdata.release.output import DATA

GROUP_ROWS = 2048
GROUP_BYTES = 4 * 1024 * 1024
PART_GROUPS = 64
MOST_WAITING = 32


class TableWriter:
    """Writes one table into `data/NAME-00000.parquet` and so on.

    A row group is closed at 2,048 rows or 4 MiB, a part at 64 row groups: the same tables, added in
    the same order, give the same bytes.
    """

    def __init__(self, folder: Path, name: str, schema: pa.Schema) -> None:
        self.folder = folder
        self.name = name
        self.digest = RowsDigest()
        self.files: list[FileEntry] = []
        self._schema = schema
        self._waiting: list[pa.Table] = []
        self._writer: pq.ParquetWriter | None = None
        self._path = folder
        self._groups = self._rows = 0

    def keep(self, files: list[FileEntry], digest: RowsDigest) -> None:
        """Counts parts that are in the folder already, and the rows in them."""
        self.files += files
        self.digest += digest

    def add(self, table: pa.Table, digest: RowsDigest) -> None:
        """Rows that follow those before."""
        self.digest += digest
        if table.num_rows:
            self._waiting.append(table)
        if len(self._waiting) > MOST_WAITING:  # even a table of one row costs kilobytes
            self._waiting = [self._take().combine_chunks()]
        while rows := self._complete():
            self._write(rows)

    def close(self) -> TableEntry:
        """Writes what is left; a table without rows has one empty part."""
        rest = self._take()
        if rest.num_rows or not (self.files or self._writer):
            self._write(rest)
        self._finish_part()
        return TableEntry(name=self.name, rows=self.digest.rows, digest=str(self.digest))

    def _take(self) -> pa.Table:
        waiting = pa.concat_tables([self._schema.empty_table(), *self._waiting])
        self._waiting = []
        return waiting

    def _complete(self) -> pa.Table | None:
        """The rows of the next row group, if there are enough."""
        waiting = sum(table.num_rows for table in self._waiting)
        size = sum(table.nbytes for table in self._waiting)
        if waiting < GROUP_ROWS and size < GROUP_BYTES:
            return None
        rows = self._take()
        self._waiting = [rows.slice(GROUP_ROWS)] if rows.num_rows > GROUP_ROWS else []
        return rows.slice(0, GROUP_ROWS)

    def _write(self, rows: pa.Table) -> None:
        if self._writer is None:
            self._path = self._next_path()
            self._writer = pq.ParquetWriter(self._path, self._schema, compression="zstd")
        self._writer.write_table(rows, row_group_size=GROUP_ROWS)
        self._groups += 1
        self._rows += rows.num_rows
        if self._groups == PART_GROUPS:
            self._finish_part()

    def _next_path(self) -> Path:
        taken = {entry.path for entry in self.files}
        number = next(n for n in range(len(taken) + 1) if part_path(self.name, n) not in taken)
        path = self.folder / part_path(self.name, number)
        path.parent.mkdir(exist_ok=True)
        return path

    def _finish_part(self) -> None:
        if self._writer is None:
            return
        self._writer.close()
        path = self._path.relative_to(self.folder).as_posix()
        self.files.append(file_entry(self.folder, path, table=self.name, rows=self._rows))
        self._writer, self._groups, self._rows = None, 0, 0


def part_path(table: str, number: int) -> str:
    """Where a part lies in its release.

    >>> part_path("articles", 0)
    'data/articles-00000.parquet'
    """
    return f"{DATA}/{table}-{number:05}.parquet"


def file_entry(folder: Path, path: str, *, table: str | None = None, rows: int | None = None) -> FileEntry:
    """What the manifest says of a file."""
    size = (folder / path).stat().st_size
    return FileEntry(path=path, bytes=size, sha256=file_sha256(folder / path), table=table, rows=rows)
