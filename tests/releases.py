"""Releases for tests, made of records by hand: no page is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from newsdata.models import Record
from newsdata.models.identifiers import sha256, source_id
from newsdata.release.manifest import About, Manifest
from newsdata.release.output import RELEASES, install, staging
from newsdata.release.writing import ReleaseWriter, prepare
from newsdata.tables import Kept
from tests import builders


def write_release(
    out: Path,
    records: Mapping[str, Iterable[Record]] | None = None,
    *,
    wording: Kept = "full",
    about: About | None = None,
) -> Path:
    """Writes records (default: one in each table) as the latest release of `out`; gives its folder."""
    with staging(out) as folder:
        manifest = fill(folder, records, wording=wording, about=about)
        install(folder, out, manifest.version)
    return out / RELEASES / manifest.version


def releases(out: Path) -> list[Path]:
    """All releases of an output folder, by name."""
    folder = out / RELEASES
    return sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []


def fill(
    folder: Path,
    records: Mapping[str, Iterable[Record]] | None = None,
    *,
    wording: Kept = "full",
    about: About | None = None,
) -> Manifest:
    """Writes the files of a release into a folder."""
    writer = ReleaseWriter(folder, wording)
    chosen = builders.dataset() if records is None else records
    writer.add({name: prepare(name, rows, wording) for name, rows in chosen.items()})
    return writer.finish(about or About(), ())


def sources(*texts: str) -> list[Record]:
    """Sources with these texts."""
    return [
        builders.source(
            source_id=source_id(sha256(text.encode())),
            sha256=sha256(text.encode()),
            name=f"{number}.txt",
            text=text,
            characters=len(text),
        )
        for number, text in enumerate(texts)
    ]
