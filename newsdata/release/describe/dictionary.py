"""`DICTIONARY.md`: every column of every table, with type, meaning, example and standard."""

from __future__ import annotations

import json
from collections.abc import Iterator

from newsdata.models import TABLES
from newsdata.release.describe.facts import SUMMARIES
from newsdata.release.manifest import Manifest
from newsdata.tables import Column, fields

_HEAD = "| column | type | meaning | example | standard |\n| --- | --- | --- | --- | --- |"


def dictionary(manifest: Manifest) -> str:
    """The text of `DICTIONARY.md`."""
    sections = [_section(manifest, table.name) for table in manifest.tables]
    opening = "# Data dictionary\n\nA type with `?` may be null. Offsets are Unicode code points, half-open."
    return "\n\n".join([opening, *sections]) + "\n"


def _section(manifest: Manifest, table: str) -> str:
    columns = fields(TABLES[table], manifest.wording)
    rows = "\n".join(_row(path, column) for path, column in _walk(columns))
    return f"## {table}\n\n{SUMMARIES[table]}\n\n{_HEAD}\n{rows}"


def _walk(columns: tuple[Column, ...], path: str = "") -> Iterator[tuple[str, Column]]:
    """Every column with its path: `sections[].paragraphs[].text`."""
    for column in columns:
        name = path + column.name
        yield name, column
        if column.kind == "list":
            yield from _walk(column.element.columns, f"{name}[].")
        else:
            yield from _walk(column.columns, f"{name}.")


def _row(path: str, column: Column) -> str:
    example = "" if column.example in (None, []) else f"`{json.dumps(column.example, ensure_ascii=False)}`"
    cells = (f"`{path}`", _type(column), _meaning(column), example, column.standard or "")
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _type(column: Column) -> str:
    kind = f"list of {column.element.kind}" if column.kind == "list" else column.kind
    return kind + "?" if column.nullable else kind


def _meaning(column: Column) -> str:
    if not column.values:
        return column.description
    return f"{column.description} One of {', '.join(f'`{value}`' for value in column.values)}."
