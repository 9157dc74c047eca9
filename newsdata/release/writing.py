"""Records → the files of a release: tables as they come, then all that describes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from newsdata.models import TABLES, Record
from newsdata.release.describe import describe
from newsdata.release.digest import RowsDigest
from newsdata.release.manifest import About, Manifest, Run, digest_of
from newsdata.release.output import MANIFEST, VERSION_DIGITS
from newsdata.release.parts import TableWriter, file_entry
from newsdata.tables import Kept, arrow_schema, to_table


class Rows(NamedTuple):
    """Rows of one table, ready to be written."""

    table: pa.Table
    digest: RowsDigest


def prepare(name: str, records: Iterable[Record], wording: Kept) -> Rows:
    """Records of one table as rows; nothing here depends on a release, so workers can do it."""
    table = to_table(TABLES[name], records, wording)
    return Rows(table, RowsDigest.of(table))


class ReleaseWriter:
    """Writes a release into an empty folder: `add` rows, then `finish`."""

    def __init__(self, folder: Path, wording: Kept) -> None:
        self.folder = folder
        self.wording = wording
        self.tables = {
            name: TableWriter(folder, name, arrow_schema(model, wording)) for name, model in TABLES.items()
        }

    def add(self, rows: Mapping[str, Rows]) -> None:
        """Rows of some tables, behind those that were added before."""
        for name, (table, digest) in rows.items():
            self.tables[name].add(table, digest)

    def finish(self, about: About, history: tuple[Run, ...]) -> Manifest:
        """Writes what is left, and what describes the release."""
        entries = tuple(writer.close() for writer in self.tables.values())
        digest = digest_of(self.wording, about, entries)
        manifest = Manifest(
            version=digest[:VERSION_DIGITS],
            digest=digest,
            wording=self.wording,
            about=about,
            software={name: version(name) for name in ("newsdata", "pyarrow")},
            issues=self._issues(),
            tables=entries,
            history=history,
            files=tuple(entry for writer in self.tables.values() for entry in writer.files),
        )
        return self._describe(manifest)

    def _describe(self, manifest: Manifest) -> Manifest:
        texts = describe(manifest)
        for path, text in texts.items():
            self._write(path, text)
        described = tuple(file_entry(self.folder, path) for path in texts)
        files = sorted((*manifest.files, *described), key=lambda entry: entry.path)
        whole = manifest.model_copy(update={"files": tuple(files)})
        self._write(MANIFEST, whole.to_json())
        return whole

    def _write(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text.encode("utf-8"))

    def _issues(self) -> tuple[str, str] | None:
        """The first and the last day of the issues."""
        parts = [self.folder / entry.path for entry in self.tables["sources"].files]
        days = pa.concat_tables([pq.read_table(part, columns=["date"]) for part in parts])["date"]
        known = sorted(day.isoformat() for day in days.to_pylist() if day)
        return (known[0], known[-1]) if known else None
