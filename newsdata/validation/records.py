"""Tables from JSON texts, and from models, mappings and Arrow batches in memory."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa
from pydantic import BaseModel

from newsdata.errors import DatasetError, UsageError
from newsdata.models import TABLES
from newsdata.tables import to_table
from newsdata.validation.documents import read_documents
from newsdata.validation.parts import Found, MemoryPart, Table, merged
from newsdata.validation.telling import told_by, untold

IN_ARROW = (pa.Table, pa.RecordBatch, pa.RecordBatchReader)


def as_table(what: Any) -> pa.Table:
    """A batch, or all batches of a reader, as a table."""
    if isinstance(what, pa.RecordBatch):
        return pa.Table.from_batches([what])
    return what if isinstance(what, pa.Table) else what.read_all()


def from_arrow(table: pa.Table, name: str | None) -> Found:
    """A table in memory, of the given name or of what its columns tell."""
    name = name or told_by(table.column_names) or untold("table")
    return {name: Table(name, (MemoryPart(table),))}


def from_json(text: str, name: str, table: str | None) -> Found:
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


def from_records(items: Any, table: str | None) -> Found:
    """Models, mappings or Arrow batches, or a mixture."""
    named: dict[str | None, list[str]] = {}
    found: list[Found] = []
    try:
        for item in [items] if isinstance(items, BaseModel | Mapping) else items:
            if isinstance(item, IN_ARROW):
                found.append(from_arrow(as_table(item), table))
            else:
                named.setdefault(table or _table_of(item), []).append(_text_of(item))
    except TypeError as error:
        raise UsageError(f"no records: {error}", code="no_records") from error
    return merged([*found, *(_documents(texts, "records", name) for name, texts in named.items())])


def _table_of(item: Any) -> str | None:
    """The table of a record, by its type or its names."""
    by_model = {model: name for name, model in TABLES.items()}
    return by_model.get(type(item)) or (told_by(item) if isinstance(item, Mapping) else None)


def _text_of(item: Any) -> str:
    if isinstance(item, BaseModel):
        return item.model_dump_json()
    text = json.dumps(item, ensure_ascii=False, default=_day)
    # Half of a surrogate pair is no text: escaped it can be kept, and is refused where JSON is read.
    return text if _is_text(text) else json.dumps(item, default=_day)


def _is_text(text: str) -> bool:
    try:
        return text.encode() is not None
    except UnicodeEncodeError:
        return False


def _day(value: Any) -> str:
    if type(value) is datetime.date:
        return value.isoformat()
    raise TypeError(f"{value!r} is no value of JSON")


def _documents(texts: Sequence[str], name: str, table: str | None) -> Found:
    """The records in JSON texts; of whole pages (as `newsdata parse` prints them) those of all tables."""
    keys = _keys(texts)
    if table is None and {"source", "articles"} <= keys:
        return _pages(texts, name)
    table = table or told_by(keys) or untold(name)
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
