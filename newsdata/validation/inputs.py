"""What can be validated: files, folders, standard input, tables and records in memory."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath
from typing import Any

import pyarrow as pa

from newsdata.errors import DatasetError, UsageError
from newsdata.models import TABLES
from newsdata.tables import Kept
from newsdata.tables.files import check_buffers, reading
from newsdata.validation.parts import Dataset, Found, ParquetPart, Table, merged
from newsdata.validation.records import IN_ARROW, as_table, from_arrow, from_json, from_records
from newsdata.validation.telling import table_name, told_by, untold

STANDARD_INPUT = "-"

_ARROW = frozenset({".arrow", ".arrows", ".feather", ".ipc"})
_READERS = _ARROW | {".parquet", ".jsonl", ".ndjson", ".json"}


def find(what: Any, as_: str | None = None) -> Dataset:
    """The tables in whatever is to be validated; `as_` names the record or the table it holds.

    Raises:
        UsageError: if there is nothing, or it can't be told which record it holds.
        DatasetError: if a file can't be read.
    """
    table = table_name(as_)
    if isinstance(what, str | Path):
        return _in_files(str(what), table)
    if isinstance(what, IN_ARROW):
        return Dataset(from_arrow(as_table(what), table))
    if isinstance(what, Mapping) and what and all(isinstance(item, IN_ARROW) for item in what.values()):
        return Dataset(merged(from_arrow(as_table(item), table_name(name)) for name, item in what.items()))
    return Dataset(from_records(what, table))


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
        return Dataset(merged(_described(release, described)), _wording(release))
    found: list[Found] = []
    passed: list[str] = []
    for path in _tables_below(folder, passed):
        try:
            found.append(_file(path, table))
        except UsageError as error:
            if error.code != "untold":
                raise
            passed.append(str(error))
    if not found:
        raise UsageError("no release and no tables here", code="not_found", name=str(folder))
    return Dataset(merged(found), passed=tuple(passed))


def _tables_below(folder: Path, passed: list[str]) -> list[Path]:
    """The files below a folder that may hold tables, sorted; folders that can't be listed are `passed`."""

    def note(fault: OSError) -> None:
        passed.append(f"{fault.filename}: can't be read: {fault.strerror}")

    walked = os.walk(folder, onerror=note)
    files = (Path(parent, name) for parent, _, names in walked for name in names)
    return sorted(path for path in files if path.suffix in _READERS and path.is_file())


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
            if not _is_within(path):
                reason = f"the path {path!r} of {name} is none within the folder"
                raise DatasetError(reason, code="datapackage", name=str(datapackage))
            if name in TABLES:
                yield _file(release / path, name)


def _is_within(path: object) -> bool:
    """Whether a path is relative and stays in its folder, as the standard demands."""
    return isinstance(path, str) and not PurePath(path).is_absolute() and ".." not in PurePath(path).parts


def _wording(release: Path) -> Kept | None:
    manifest = release / "manifest.json"
    if not manifest.is_file():
        return None
    try:
        said = json.loads(manifest.read_bytes())["wording"]
    except (ValueError, KeyError, TypeError) as error:
        reason = f"no manifest of a release: {error!r}"
        raise DatasetError(reason, code="manifest", name=str(manifest)) from error
    return said if said in ("full", "quotes", "none") else None


def _file(path: Path, table: str | None) -> Found:
    table = table or _named(path.name)
    if path.suffix == ".parquet":
        return _parquet(path, str(path), table)
    if path.suffix in _ARROW:
        with reading(str(path), "Arrow"):
            source = pa.memory_map(str(path))
        return _ipc(source, str(path), table)
    with reading(str(path), "JSON"):
        content = path.read_bytes()
    return _content(content, str(path), table)


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
    return from_json(text, name, table)


def _parquet(source: Any, name: str, table: str | None) -> Found:
    part = ParquetPart.open(source, name)
    table = table or told_by(part.schema.names) or untold(name)
    return {table: Table(table, (part,))}


def _ipc(source: Any, name: str, table: str | None) -> Found:
    with reading(name, "Arrow"):
        is_file = bytes(source.read(6)) == b"ARROW1"
        source.seek(0)
        reader = pa.ipc.open_file(source) if is_file else pa.ipc.open_stream(source)
        whole = reader.read_all()
        check_buffers(whole)
    return from_arrow(whole, table or told_by(whole.column_names) or untold(name))
