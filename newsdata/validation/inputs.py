"""What can be validated: files, folders, standard input, tables and records in memory.

Each table becomes a stream of batches: it is read anew as often as needed and never held whole,
unless it came in memory.
"""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq
from pydantic import BaseModel

from newsdata.errors import DatasetError, UsageError
from newsdata.models import TABLES, Record
from newsdata.tables import Kept, to_table
from newsdata.validation.documents import Documents, read_documents

BATCH = 1 << 15
"""Rows that are checked at once."""

STANDARD_INPUT = "-"

Found: TypeAlias = "dict[str, Table]"


class Part(Protocol):
    """One file of a table, or one table in memory: its columns, its rows, how it is read."""

    @property
    def schema(self) -> pa.Schema: ...  # noqa: D102
    @property
    def rows(self) -> int: ...  # noqa: D102
    @property
    def groups(self) -> int: ...  # noqa: D102
    def batches(self) -> Iterator[pa.RecordBatch]: ...  # noqa: D102
    def group(self, number: int, columns: Sequence[str]) -> pa.Table: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class ParquetPart:
    """A Parquet file. Strings that come again and again stay dictionary-encoded, which is fast to check."""

    file: pq.ParquetFile

    @classmethod
    def open(cls, source: Any) -> ParquetPart:
        """Opens a file, or bytes, that hold a table."""
        repeating = _repeating(pq.read_metadata(source))
        return cls(pq.ParquetFile(source, read_dictionary=repeating, pre_buffer=True))

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
        return self.file.iter_batches(batch_size=BATCH)

    def group(self, number: int, columns: Sequence[str]) -> pa.Table:
        """Some columns of one row group."""
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


def find(what: Any, as_: str | None = None) -> Dataset:
    """The tables in whatever is to be validated; `as_` names the record or the table it holds.

    Raises:
        UsageError: if there is nothing, or it can't be told which record it holds.
        DatasetError: if a file can't be read.
    """
    table = _table_name(as_)
    if isinstance(what, str | Path):
        return _in_files(str(what), table)
    if isinstance(what, _IN_ARROW):
        return Dataset(_arrow(_as_table(what), table))
    if isinstance(what, Mapping) and what and all(isinstance(item, _IN_ARROW) for item in what.values()):
        return Dataset(_merged(_arrow(_as_table(item), _table_name(name)) for name, item in what.items()))
    return Dataset(_records(what, table))


def _table_name(as_: str | None) -> str | None:
    """The table of a record (`statistic`) or of its own name (`statistics`)."""
    names = {model.__name__.lower(): name for name, model in TABLES.items()}
    if as_ is None or as_ in TABLES:
        return as_
    if as_.lower() not in names:
        raise UsageError(f"no record {as_!r}; there are {', '.join(names)}", code="no_record")
    return names[as_.lower()]


def _as_table(what: Any) -> pa.Table:
    if isinstance(what, pa.RecordBatch):
        return pa.Table.from_batches([what])
    return what if isinstance(what, pa.Table) else what.read_all()


def _arrow(table: pa.Table, name: str | None) -> Found:
    name = name or _told_by(table.column_names) or _untold("table")
    return {name: Table(name, (MemoryPart(table),))}


def _told_by(names: Iterable[str]) -> str | None:
    """The table that has the most of these columns, if its own id is one of them."""
    there = set(names)
    for table, model in TABLES.items():
        if next(iter(model.model_fields)) in there and len(there & set(model.model_fields)) * 2 > len(there):
            return table
    return None


def _untold(name: str) -> str:
    names = ", ".join(model.__name__.lower() for model in TABLES.values())
    raise UsageError(f"can't tell which record it holds: say as which ({names})", code="untold", name=name)


def _merged(found: Iterable[Found]) -> Found:
    """The parts of each table together."""
    merged: Found = {}
    for tables in found:
        for name, table in tables.items():
            before = merged.get(name)
            merged[name] = _both(before, table) if before else table
    return {name: merged[name] for name in TABLES if name in merged}


def _both(before: Table, after: Table) -> Table:
    if before.documents or after.documents:
        message = "JSON in several files, or beside others: validate one at a time"
        raise UsageError(message, code="mixed", name=before.name)
    return Table(before.name, before.parts + after.parts)


# Files


def _in_files(place: str, table: str | None) -> Dataset:
    if place == STANDARD_INPUT:
        return Dataset(_content(sys.stdin.buffer.read(), "standard input", table))
    path = Path(place)
    if path.is_dir():
        return _folder(path, table)
    if not path.is_file():
        raise UsageError("no such file or folder", code="not_found", name=place)
    return Dataset(_file(path, table))


def _folder(folder: Path, table: str | None) -> Dataset:
    release = _latest(folder)
    described = release / "datapackage.json"
    if described.is_file():
        return Dataset(_merged(_described(release, described)), _wording(release))
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix in _READERS]
    found, passed = [], []
    for path in files:
        try:
            found.append(_file(path, table))
        except UsageError as error:
            if error.code != "untold":
                raise
            passed.append(str(error))
    if not found:
        raise UsageError("no release and no tables here", code="not_found", name=str(folder))
    return Dataset(_merged(found), passed=tuple(passed))


def _latest(folder: Path) -> Path:
    """The release that `latest` in a folder of releases points at, or the folder itself."""
    pointer = folder / "latest"
    if pointer.is_dir():
        return pointer.resolve()
    if pointer.is_file():
        return folder / pointer.read_text(encoding="utf-8").strip()
    return folder


def _described(release: Path, datapackage: Path) -> Iterator[Found]:
    """The tables of a release, from the paths in its data package."""
    try:
        resources = json.loads(datapackage.read_bytes())["resources"]
        paths = [(resource["name"], resource["path"]) for resource in resources]
    except (ValueError, KeyError, TypeError) as error:
        raise DatasetError(f"no data package: {error}", code="datapackage", name=str(datapackage)) from error
    for name, listed in paths:
        for path in [listed] if isinstance(listed, str) else listed:
            if name in TABLES:
                yield _file(release / path, name)


def _wording(release: Path) -> Kept | None:
    manifest = release / "manifest.json"
    said = json.loads(manifest.read_bytes()).get("wording") if manifest.is_file() else None
    return said if said in ("full", "quotes", "none") else None


def _file(path: Path, table: str | None) -> Found:
    table = table or _named(path.name)
    if path.suffix == ".parquet":
        return _parquet(path, str(path), table)
    if path.suffix in _ARROW:
        return _ipc(pa.memory_map(str(path)), str(path), table)
    return _content(path.read_bytes(), str(path), table)


def _named(name: str) -> str | None:
    """The table a file is named after: `statistics-00000.parquet`."""
    stem = name.split(".")[0].split("-")[0].lower()
    return stem if stem in TABLES else None


def _content(content: bytes, name: str, table: str | None) -> Found:
    """The tables in bytes, told by how they begin."""
    if content.startswith(b"PAR1"):
        return _parquet(pa.BufferReader(content), name, table)
    if content.startswith((b"ARROW1", b"\xff\xff\xff\xff")):
        return _ipc(pa.BufferReader(content), name, table)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DatasetError(
            f"neither Parquet nor Arrow nor UTF-8: {error}", code="unreadable", name=name
        ) from None
    return _json(text, name, table)


def _parquet(source: Any, name: str, table: str | None) -> Found:
    try:
        table = table or _told_by(pq.read_schema(source).names) or _untold(name)
        return {table: Table(table, (ParquetPart.open(source),))}
    except (pa.ArrowException, OSError) as error:
        raise DatasetError(f"no Parquet file: {error}", code="unreadable", name=name) from error


def _ipc(source: Any, name: str, table: str | None) -> Found:
    try:
        is_file = bytes(source.read(6)) == b"ARROW1"
        source.seek(0)
        reader = pa.ipc.open_file(source) if is_file else pa.ipc.open_stream(source)
        return _arrow(reader.read_all(), table or _told_by(reader.schema.names) or _untold(name))
    except (pa.ArrowException, OSError) as error:
        raise DatasetError(f"no Arrow file: {error}", code="unreadable", name=name) from error


def _repeating(file: pq.FileMetaData) -> list[str]:
    """Columns of strings that come again and again: the file has less than two bytes for each value."""
    group = file.row_group(0) if file.num_row_groups else None
    chunks = [group.column(number) for number in range(file.num_columns)] if group else []
    return [chunk.path_in_schema for chunk in chunks if _repeats(chunk)]


def _repeats(chunk: pq.ColumnChunkMetaData) -> bool:
    is_nested = "." in chunk.path_in_schema  # pyarrow reads no dictionaries there.
    is_text = chunk.physical_type == "BYTE_ARRAY"
    return is_text and not is_nested and chunk.total_uncompressed_size < 2 * chunk.num_values


_IN_ARROW = (pa.Table, pa.RecordBatch, pa.RecordBatchReader)
_ARROW = frozenset({".arrow", ".arrows", ".feather", ".ipc"})
_READERS = _ARROW | {".parquet", ".jsonl", ".ndjson", ".json"}


# JSON, and records in memory


def _json(text: str, name: str, table: str | None) -> Found:
    """The tables in one JSON document, an array of records, or records one a line."""
    try:
        return _documents(list(_items(text)), name, table)
    except (ValueError, RecursionError):
        return _documents([line for line in text.split("\n") if line.strip()], name, table)


def _items(text: str) -> Iterator[str]:
    """The texts of the elements of an array, or of the one document; raises ValueError where it isn't one."""
    decoder, at = json.JSONDecoder(), _skip(text, 0)
    if text[at : at + 1] != "[":
        yield text[at : (end := decoder.raw_decode(text, at)[1])]
        if _skip(text, end) < len(text):
            raise ValueError("more than one document")
        return
    json.loads(text)  # The brackets and commas between the elements.
    at = _skip(text, at + 1)
    while text[at] != "]":
        yield text[at : (end := decoder.raw_decode(text, at)[1])]
        at = _skip(text, end, ",")


def _skip(text: str, at: int, also: str = "") -> int:
    while at < len(text) and text[at] in " \t\r\n" + also:
        at += 1
    return at


def _records(items: Any, table: str | None) -> Found:
    """Models, mappings or Arrow batches, or a mixture."""
    named: dict[str | None, list[str]] = {}
    found: list[Found] = []
    try:
        for item in [items] if isinstance(items, BaseModel | Mapping) else items:
            if isinstance(item, _IN_ARROW):
                found.append(_arrow(_as_table(item), table))
            else:
                named.setdefault(table or _table_of(item), []).append(_text_of(item))
    except TypeError as error:
        raise UsageError(f"no records: {error}", code="no_records") from error
    return _merged([*found, *(_documents(texts, "records", name) for name, texts in named.items())])


def _table_of(item: Any) -> str | None:
    """The table of a record, by its type or its names."""
    by_model = {model: name for name, model in TABLES.items()}
    return by_model.get(type(item)) or (_told_by(item) if isinstance(item, Mapping) else None)


def _text_of(item: Any) -> str:
    if isinstance(item, BaseModel):
        return item.model_dump_json()
    return json.dumps(item, ensure_ascii=False, default=_day)


def _day(value: Any) -> str:
    if type(value) is datetime.date:
        return value.isoformat()
    raise TypeError(f"{value!r} is no value of JSON")


def _documents(texts: Sequence[str], name: str, table: str | None) -> Found:
    """The records in JSON texts; of whole pages (as `newsdata parse` prints them) those of all tables."""
    keys = _keys(texts)
    if table is None and {"source", "articles"} <= keys:
        return _pages(texts, name)
    table = table or _told_by(keys) or _untold(name)
    read = read_documents(TABLES[table], texts)
    return {table: Table(table, (MemoryPart(to_table(TABLES[table], read.records)),), read)}


def _keys(texts: Sequence[str]) -> set[str]:
    """The names in the first object."""
    for text in texts:
        try:
            document = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(document, dict):
            return set(document)
    return set()


def _pages(texts: Sequence[str], name: str) -> Found:
    rows: dict[str, list[str]] = {table: [] for table in TABLES}
    for text in texts:
        try:
            page = json.loads(text)
            rows["sources"].append(json.dumps(page["source"], ensure_ascii=False))
            for table in TABLES.keys() - {"sources"}:
                rows[table] += [json.dumps(row, ensure_ascii=False) for row in page.get(table, ())]
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise DatasetError(f"a page is none: {error!r}", code="not_a_page", name=name) from error
    return {table: found for table, kept in rows.items() for found in _documents(kept, name, table).values()}
