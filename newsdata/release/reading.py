"""A release on disk → typed records and Arrow tables."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from newsdata.errors import DatasetError
from newsdata.models import TABLES, Article, Interview, Record, Reject, Source, Speech, Statistic
from newsdata.release.manifest import Manifest, read_manifest
from newsdata.release.output import resolve
from newsdata.tables import arrow_schema, from_table
from newsdata.tables.files import reading

R = TypeVar("R", bound=Record)


def load(path: Path | str) -> Release:
    """The release in a folder, or the latest one of an output folder; or of an address, by way of a cache.

    `latest` is looked up once: all that is read through the result is of one release, whatever is
    published meanwhile.

    Raises:
        DatasetError: if there is none, its manifest can't be read, or (of an address) it is damaged.
    """
    folder = resolve(_local(path))
    return Release(folder, read_manifest(folder))


def _local(path: Path | str) -> Path:
    if isinstance(path, str) and path.startswith(("http://", "https://")):
        from newsdata.release.downloading import cached

        return cached(path)
    return Path(path)


class Release:
    """A release: its manifest, its records by table, and its Arrow tables."""

    def __init__(self, path: Path, manifest: Manifest) -> None:
        self.path = path
        self.manifest = manifest

    def __repr__(self) -> str:
        return f"<Release {self.version} at {str(self.path)!r}>"

    @property
    def version(self) -> str:
        """The release's version: the beginning of its logical digest."""
        return self.manifest.version

    @property
    def sources(self) -> Records[Source]:
        """The texts that came in."""
        return self._records(Source, "sources")

    @property
    def articles(self) -> Records[Article]:
        """The items printed on the pages."""
        return self._records(Article, "articles")

    @property
    def interviews(self) -> Records[Interview]:
        """Questions and answers."""
        return self._records(Interview, "interviews")

    @property
    def speeches(self) -> Records[Speech]:
        """What was said at an event."""
        return self._records(Speech, "speeches")

    @property
    def statistics(self) -> Records[Statistic]:
        """The figures."""
        return self._records(Statistic, "statistics")

    @property
    def rejects(self) -> Records[Reject]:
        """What could not become a record."""
        return self._records(Reject, "rejects")

    def table(self, name: str, columns: Sequence[str] | None = None) -> pa.Table:
        """A whole table, or some columns of it, as Arrow.

        Raises:
            DatasetError: if there is no such table or column, or a part can't be read.
        """
        groups = [group for part in self._parts(name) for group in part.groups(columns)]
        return pa.concat_tables([self._schema(name, columns).empty_table(), *groups])

    def batches(self, name: str) -> Iterator[pa.Table]:
        """A table a row group at a time: never more than that in memory."""
        for part in self._parts(name):
            yield from part.groups()

    def having(self, model: type[R], column: str, values: Collection[str]) -> Iterator[R]:
        """The records whose column has one of the values; a row group at a time is in memory."""
        name = next(name for name, known in TABLES.items() if known is model)
        wanted = pa.array(sorted(values), pa.string())
        for batch in self.batches(name) if values else ():
            mask: Any = pc.is_in(batch[column], value_set=wanted)
            yield from from_table(model, batch.filter(mask))

    def _records(self, model: type[R], name: str) -> Records[R]:
        return Records(model, self._parts(name))

    def _parts(self, name: str) -> list[Part]:
        return [Part(self.path / entry.path) for entry in self.manifest.parts(name)]

    def _schema(self, name: str, columns: Sequence[str] | None) -> pa.Schema:
        schema = arrow_schema(TABLES[name], self.manifest.wording)
        if columns is None:
            return schema
        if unknown := [column for column in columns if column not in schema.names]:
            raise DatasetError(f"no column {unknown[0]!r}", code="no_column", name=name)
        return pa.schema([schema.field(column) for column in columns])


class Part:
    """One Parquet file of a table."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self) -> list[int]:
        """How many rows each row group has."""
        with self._open() as file:
            return [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)]

    def schema(self) -> pa.Schema:
        """The columns, as the file has them."""
        with self._open() as file:
            return file.schema_arrow

    def group(self, number: int, columns: Sequence[str] | None = None) -> pa.Table:
        """One row group."""
        with self._open() as file:
            return file.read_row_group(number, columns=list(columns) if columns is not None else None)

    def groups(self, columns: Sequence[str] | None = None) -> Iterator[pa.Table]:
        """All row groups, one after another."""
        for number in range(len(self.rows())):
            yield self.group(number, columns)

    @contextmanager
    def _open(self) -> Iterator[pq.ParquetFile]:
        with reading(str(self.path), "Parquet"), pq.ParquetFile(self.path, memory_map=False) as file:
            yield file


class Records(Sequence[R], Generic[R]):
    """The records of a table, read as they are asked for: a row group at a time is in memory."""

    def __init__(self, model: type[R], parts: list[Part]) -> None:
        self._model = model
        self._groups = [(part, number, rows) for part in parts for number, rows in enumerate(part.rows())]
        self._ends = list(accumulate(rows for _, _, rows in self._groups))
        self._last: tuple[int, list[R]] = (-1, [])

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[R]:
        for place in range(len(self._groups)):
            yield from self._group(place)

    @overload
    def __getitem__(self, index: int) -> R: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[R, ...]: ...
    def __getitem__(self, index: int | slice) -> R | tuple[R, ...]:
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(len(self))))
        number = index + len(self) if index < 0 else index
        if not 0 <= number < len(self):
            raise IndexError(f"record {index} of {len(self)}")
        place = bisect_right(self._ends, number)
        return self._group(place)[number - self._ends[place]]

    def __repr__(self) -> str:
        return f"<{len(self)} records of {self._model.__name__}>"

    def _group(self, place: int) -> list[R]:
        """The records of a row group; those last asked for are at hand."""
        if self._last[0] != place:
            part, number, _ = self._groups[place]
            self._last = (place, from_table(self._model, part.group(number)))
        return self._last[1]
