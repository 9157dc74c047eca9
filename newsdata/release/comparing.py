"""What is different between two releases, record by record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from newsdata.models import KEYS
from newsdata.release.digest import row_hash
from newsdata.release.reading import Release


@dataclass(frozen=True, slots=True)
class Change:
    """The records of one table that are only in the new release, only in the old one, or different."""

    table: str
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


@dataclass(frozen=True, slots=True)
class Difference:
    """All changes between two releases, and why the version is another one."""

    old: str
    new: str
    changes: tuple[Change, ...]
    reasons: tuple[str, ...]


def compare(old: Release, new: Release) -> Difference:
    """The records added, removed and changed from `old` to `new`, by table.

    Records are told by their ids, rejects by their content.
    """
    names = [table.name for table in new.manifest.tables]
    changes = tuple(_change(name, old, new) for name in names)
    return Difference(old.version, new.version, changes, tuple(_reasons(old, new, changes)))


def _change(name: str, old: Release, new: Release) -> Change:
    if old.manifest.table(name) == new.manifest.table(name):
        return Change(name, (), (), ())
    before, after = _rows(old, name), _rows(new, name)
    return Change(
        table=name,
        added=tuple(sorted(after.keys() - before.keys())),
        removed=tuple(sorted(before.keys() - after.keys())),
        changed=tuple(sorted(key for key in before.keys() & after.keys() if before[key] != after[key])),
    )


def _rows(release: Release, name: str) -> dict[str, bytes]:
    """The hash of each record, by its id."""
    rows = (row for batch in release.batches(name) for row in batch.to_pylist())
    return {_key(name, row): row_hash(row) for row in rows}


def _key(name: str, row: dict[str, Any]) -> str:
    return str(row[KEYS[name]]) if name in KEYS else f"{row['name']}: {row['code']}: {row['message']}"


def _reasons(old: Release, new: Release, changes: tuple[Change, ...]) -> Iterator[str]:
    """Why the version is another one: pages, readings, or what the release says of itself."""
    by_table = {change.table: change for change in changes}
    sources = by_table["sources"]
    if sources.added:
        yield f"{_pages(len(sources.added))} came in"
    if sources.removed:
        yield f"{_pages(len(sources.removed))} went out{_superseded(new, sources)}"
    if any(changes) and not (sources.added or sources.removed):
        yield f"the same pages were read otherwise{_software(old, new)}"
    if old.manifest.wording != new.manifest.wording:
        yield f"the text published is {new.manifest.wording}, it was {old.manifest.wording}"
    if old.manifest.about != new.manifest.about:
        yield "the release says something else of itself (title, licence, …)"


def _pages(count: int) -> str:
    return f"{count:,} page{'' if count == 1 else 's'}"


def _superseded(new: Release, sources: Change) -> str:
    replaced = {one.old for run in new.manifest.history for one in run.superseded} & set(sources.removed)
    return f", {len(replaced):,} of them superseded" if replaced else ""


def _software(old: Release, new: Release) -> str:
    before, after = old.manifest.software.get("newsdata"), new.manifest.software.get("newsdata")
    return f": by newsdata {after}, it was {before}" if before != after else ""
