"""CSV for spreadsheets: flat tables, UTF-8 with a byte order mark.

What is a list in a record becomes a cell of several lines (paragraphs, people), or a table of its own
where each item is worth a row: quotations, exchanges and statements.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from newsdata.models import TABLES
from newsdata.release import Release
from newsdata.tables import Column, fields

Row: TypeAlias = dict[str, Any]

ROWS_OF_THEIR_OWN: dict[str, tuple[str, str, str]] = {
    "quotations": ("articles", "quotations", "article_id"),
    "exchanges": ("interviews", "exchanges", "interview_id"),
    "statements": ("speeches", "statements", "speech_id"),
}
"""Table of its own → the table and the column it comes from, and the id that its rows carry along."""

_PERSON = {"name", "title", "organization", "description"}


def csv_files(release: Release, tables: Sequence[str] | None) -> Iterator[tuple[str, Iterator[bytes]]]:
    """A file per table, and those of the lists that belong to the tables."""
    for name in tables or [table.name for table in release.manifest.tables]:
        yield f"{name}.csv", _table(release, name)
        for inner, (table, column, key) in ROWS_OF_THEIR_OWN.items():
            if table == name:
                yield f"{inner}.csv", _inner_table(release, table, column, key)


def _table(release: Release, name: str) -> Iterator[bytes]:
    apart = {column for table, column, _ in ROWS_OF_THEIR_OWN.values() if table == name}
    columns = [
        column for column in fields(TABLES[name], release.manifest.wording) if column.name not in apart
    ]
    yield from _lines(columns, (row for batch in release.batches(name) for row in batch.to_pylist()))


def _inner_table(release: Release, table: str, name: str, key: str) -> Iterator[bytes]:
    outer = fields(TABLES[table], release.manifest.wording)
    id_column = next(column for column in outer if column.name == key)
    items = next(column for column in outer if column.name == name).element.columns
    rows = (row for batch in release.batches(table) for row in batch.to_pylist())
    yield from _lines([id_column, *items], ({key: row[key], **item} for row in rows for item in row[name]))


def _lines(columns: Sequence[Column], rows: Iterable[Row]) -> Iterator[bytes]:
    yield codecs.BOM_UTF8
    yield csv_line([name for column in columns for name in _names(column)])
    for row in rows:
        yield csv_line([cell for column in columns for cell in _cells(column, row[column.name])])


def _names(column: Column, prefix: str = "") -> Iterator[str]:
    """The flat columns of a column: a struct gives one for each of its fields."""
    if column.kind == "struct" and not _is_turn(column):
        for child in column.columns:
            yield from _names(child, f"{prefix}{column.name}_")
    else:
        yield prefix + column.name


def _cells(column: Column, value: Any) -> Iterator[Any]:
    if column.kind == "struct" and not _is_turn(column):
        for child in column.columns:
            yield from _cells(child, value and value[child.name])
    else:
        yield _cell(value)


def _is_turn(column: Column) -> bool:
    """A question or an answer is worth one cell."""
    return {child.name for child in column.columns} == {"speaker", "paragraphs"}


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        separator = ";" if value and "start" in value[0] else "\n"
        return separator.join(filter(None, map(_cell, value)))
    return _flat(value) if isinstance(value, Mapping) else value


def _flat(item: Mapping[str, Any]) -> str:
    """A span, a person, a turn, a section or a passage in one cell."""
    if "start" in item:
        source = f"{item['source_id']}:" if item["source_id"] else ""
        return f"{source}{item['start']}-{item['end']}"
    if item.keys() == _PERSON:
        office = f"{item['organization'] or ''}{item['title'] or ''}"
        return f"{office}{item['name'] or ''}" or str(item["description"])
    if "speaker" in item:
        said = _cell(item["paragraphs"])
        return f"{_flat(item['speaker'])}：{said}" if item["speaker"] else said
    if "paragraphs" in item:
        return "\n".join(filter(None, (item["heading"], _cell(item["paragraphs"]))))
    return str(item.get("text", ""))


def csv_line(cells: Sequence[Any]) -> bytes:
    """One row of a CSV file, as RFC 4180 has it."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(cells)
    return text.getvalue().encode()
