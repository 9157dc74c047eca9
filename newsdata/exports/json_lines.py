"""JSON Lines: the records as their JSON Schemas describe them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic_core import to_json

from newsdata.release import Release


def jsonl_files(release: Release, tables: Sequence[str] | None) -> Iterator[tuple[str, Iterator[bytes]]]:
    """A file per table, a record per line."""
    for name in tables or [table.name for table in release.manifest.tables]:
        yield f"{name}.jsonl", _lines(release, name)


def _lines(release: Release, table: str) -> Iterator[bytes]:
    for batch in release.batches(table):
        yield from (to_json(row) + b"\n" for row in batch.to_pylist())
