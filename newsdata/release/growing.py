"""A release that grows: what of the one before is kept as it is, and what has to go.

A part of which no row has to go is not written again: it is a hard link to the file of the release
before (a copy, where there are no links).
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.errors import DatasetError
from newsdata.models import TABLES
from newsdata.release.digest import RowsDigest
from newsdata.release.manifest import FileEntry
from newsdata.release.parts import TableWriter
from newsdata.release.reading import Part, Release
from newsdata.release.writing import ReleaseWriter
from newsdata.tables import arrow_schema

_Column: TypeAlias = Any  # Arrow's stubs tell chunked columns from others, its functions don't


def known_sources(release: Release) -> dict[str, str]:
    """The names of the sources that are there, by id."""
    table = release.table("sources", ["source_id", "name"])
    return dict(zip(*(column.to_pylist() for column in table.columns), strict=True))


def continued_on(release: Release, sources: Collection[str]) -> set[str]:
    """The sources that have records which go on in one of `sources`: they fall with it."""
    found: set[str] = set()
    if not sources:
        return found
    for name in ("articles", "interviews", "speeches", "statistics"):
        for batch in release.batches(name):
            found.update(row["source_id"] for row in batch.to_pylist() if _mentions(row, sources))
    return found - set(sources)


def check_growable(release: Release) -> None:
    """Sees that rows of this version of newsdata can stand beside those that are there.

    Raises:
        DatasetError: with the code `other_schema`.
    """
    for name, model in TABLES.items():
        expected = arrow_schema(model, release.manifest.wording)
        for entry in release.manifest.parts(name):
            if not Part(release.path / entry.path).schema().equals(expected):
                reason = f"its {name} have other columns than this version writes: publish all of it anew"
                raise DatasetError(reason, code="other_schema", name=str(release.path))


class Leaving(NamedTuple):
    """What goes: the rows of these sources, and the refusals of inputs that could be read this time."""

    sources: frozenset[str]
    inputs: frozenset[str]

    def mask(self, name: str, table: pa.Table) -> _Column:
        """Which rows of a table go."""
        mask = _among(table["source_id"], self.sources)
        if name == "rejects":
            refused = pc.and_(_among(table["kind"], ["source"]), _among(table["name"], self.inputs))
            mask = pc.or_(mask, refused)
        return mask


NOTHING_LEAVES = Leaving(frozenset(), frozenset())


def carry_over(release: Release, writer: ReleaseWriter, leaving: Leaving) -> None:
    """Puts into a new release what was in the one before, but for what is leaving."""
    for name, table_writer in writer.tables.items():
        _carry_table(release, name, table_writer, leaving)


def _carry_table(release: Release, name: str, writer: TableWriter, leaving: Leaving) -> None:
    """Links the parts that stay as they are, and writes what is left of the others."""
    entries = [entry for entry in release.manifest.parts(name) if entry.rows]
    stale = [entry for entry in entries if _loses_rows(release, entry, name, leaving)]
    whole = [entry for entry in entries if entry not in stale]
    tables = [pa.concat_tables(Part(release.path / entry.path).groups()) for entry in stale]
    said = release.manifest.table(name)
    digest = RowsDigest(said.rows, int(said.digest, 16))
    for entry in whole:
        link(release.path / entry.path, writer.folder / entry.path)
    writer.keep(whole, digest - sum(map(RowsDigest.of, tables), start=RowsDigest()))
    for table in tables:
        staying: _Column = pc.invert(leaving.mask(name, table))
        rest = table.filter(staying)
        writer.add(rest, RowsDigest.of(rest))


def _loses_rows(release: Release, entry: FileEntry, name: str, leaving: Leaving) -> bool:
    columns = ["source_id", "kind", "name"] if name == "rejects" else ["source_id"]
    groups = Part(release.path / entry.path).groups(columns)
    return any(pc.any(leaving.mask(name, group)).as_py() for group in groups)


def _among(column: _Column, values: Collection[str]) -> _Column:
    return pc.is_in(column, value_set=pa.array(sorted(values), pa.string()))


def _mentions(value: Any, sources: Collection[str]) -> bool:
    """Whether a span, at any depth of a row, names one of the sources."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            if "start" in item and item.get("source_id") in sources:
                return True
            waiting += item.values()
        elif isinstance(item, list):
            waiting += item
    return False


def link(source: Path, target: Path) -> None:
    """A hard link, or a copy where the filesystem has none."""
    target.parent.mkdir(exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
