"""The tables of a dataset as streams of batches: read anew as often as needed, never held whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq

from newsdata.errors import UsageError
from newsdata.models import TABLES, Record
from newsdata.tables import Kept
from newsdata.tables.files import reading
from newsdata.validation.documents import Documents

BATCH = 1 << 15
"""Rows that are checked at once."""

Found: TypeAlias = "dict[str, Table]"
"""Tables by name."""


class Part(Protocol):
    """One file of a table, or one table in memory: its columns, its rows, how it is read."""

    @property
    def schema(self) -> pa.Schema:
        """The columns."""

    @property
    def rows(self) -> int:
        """The number of rows."""

    @property
    def groups(self) -> int:
        """The number of row groups."""

    def batches(self) -> Iterator[pa.RecordBatch]:
        """All rows, a batch at a time."""

    def group(self, number: int, columns: Sequence[str]) -> pa.Table:
        """Some columns of one row group."""


@dataclass(frozen=True, slots=True)
class ParquetPart:
    """A Parquet file. Strings that come again and again stay dictionary-encoded, which is fast to check."""

    file: pq.ParquetFile
    name: str

    @classmethod
    def open(cls, source: Any, name: str) -> ParquetPart:
        """Opens a file, or bytes, that hold a table; `name` is what errors call it."""
        with reading(name, "Parquet"):
            repeating = _repeating(pq.read_metadata(source))
            return cls(pq.ParquetFile(source, read_dictionary=repeating, pre_buffer=True), name)

    @property
    def schema(self) -> pa.Schema:
        """The columns."""
        return self.file.schema_arrow

    @property
    def rows(self) -> int:
        """The number of rows."""
        return self.file.metadata.num_rows

    @property
    def groups(self) -> int:
        """The number of row groups."""
        return self.file.num_row_groups

    def batches(self) -> Iterator[pa.RecordBatch]:
        """The rows, in batches."""
        with reading(self.name, "Parquet"):
            yield from self.file.iter_batches(batch_size=BATCH)

    def group(self, number: int, columns: Sequence[str]) -> pa.Table:
        """Some columns of one row group."""
        with reading(self.name, "Parquet"):
            return self.file.read_row_group(number, columns=list(columns))


@dataclass(frozen=True, slots=True)
class MemoryPart:
    """A table in memory, or mapped from an Arrow IPC file."""

    table: pa.Table

    @property
    def schema(self) -> pa.Schema:
        """The columns."""
        return self.table.schema

    @property
    def rows(self) -> int:
        """The number of rows."""
        return self.table.num_rows

    @property
    def groups(self) -> int:
        """It is read in one piece."""
        return 1

    def batches(self) -> Iterator[pa.RecordBatch]:
        """The rows, in batches."""
        return iter(self.table.to_batches(max_chunksize=BATCH))

    def group(self, _: int, columns: Sequence[str]) -> pa.Table:
        """Some columns."""
        return self.table.select(list(columns))


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one kind of record: parts one after another.

    `documents` are the records as they came, where they came as JSON; the parts then hold only
    those that are good by themselves.
    """

    name: str
    parts: tuple[Part, ...]
    documents: Documents | None = None

    @property
    def model(self) -> type[Record]:
        """The model of a row."""
        return TABLES[self.name]

    @property
    def rows(self) -> int:
        """How many records there are."""
        return len(self.documents.texts) if self.documents else sum(part.rows for part in self.parts)


@dataclass(frozen=True, slots=True)
class Dataset:
    """The tables to validate, and how much wording they say they keep; None if they don't say.

    `passed` are files in a folder that were passed over, because no record could be told in them.
    """

    tables: Found
    wording: Kept | None = None
    passed: tuple[str, ...] = ()


def merged(found: Iterable[Found]) -> Found:
    """The parts of each table together, the tables in the order they depend on one another."""
    merged: Found = {}
    for tables in found:
        for name, table in tables.items():
            before = merged.get(name)
            merged[name] = _both(before, table) if before else table
    return {name: merged[name] for name in TABLES if name in merged}


def _both(before: Table, after: Table) -> Table:
    if (before.documents is None) != (after.documents is None):
        message = "some of it is JSON, some is not: validate one at a time"
        raise UsageError(message, code="mixed", name=before.name)
    documents = before.documents and after.documents and before.documents.followed_by(after.documents)
    return Table(before.name, before.parts + after.parts, documents)


def _repeating(file: pq.FileMetaData) -> list[str]:
    """Columns of strings that come again and again: the file has less than two bytes for each value."""
    group = file.row_group(0) if file.num_row_groups else None
    chunks = [group.column(number) for number in range(file.num_columns)] if group else []
    return [chunk.path_in_schema for chunk in chunks if _repeats(chunk)]


def _repeats(chunk: pq.ColumnChunkMetaData) -> bool:
    is_nested = "." in chunk.path_in_schema  # pyarrow reads no dictionaries there.
    is_text = chunk.physical_type == "BYTE_ARRAY"
    return is_text and not is_nested and chunk.total_uncompressed_size < 2 * chunk.num_values
