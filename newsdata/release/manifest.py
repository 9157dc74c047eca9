"""The manifest: what a release holds, file by file, and how it came about."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from newsdata.errors import DatasetError
from newsdata.release.digest import release_digest
from newsdata.release.output import MANIFEST
from newsdata.tables import Kept

FORMAT: Literal["newsdata-release"] = "newsdata-release"
FORMAT_MAJOR = 1
FORMAT_VERSION = f"{FORMAT_MAJOR}.0"

_SAFE_STEP = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


def safe_path(path: str) -> str:
    """The path, if it is relative and stays in its folder on every system.

    >>> safe_path("data/articles-00000.parquet")
    'data/articles-00000.parquet'

    Raises:
        ValueError: otherwise.
    """
    if len(path) > 255 or not all(_SAFE_STEP.fullmatch(step) for step in path.split("/")):
        raise ValueError(f"{path!r} is no path of a release")
    return path


Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
SafePath = Annotated[str, AfterValidator(safe_path)]


class _Part(BaseModel):
    # A minor version may add to the manifest: what is unknown is passed over.
    model_config = ConfigDict(frozen=True, extra="ignore")


class Accuracy(_Part):
    """How right one kind of record was found to be, where somebody measured it."""

    name: str
    precision: float
    recall: float
    f1: float


class About(_Part):
    """What a release says of itself, as its publisher wants it."""

    title: str = "Records from Chinese newspaper pages"
    description: str = (
        "Articles, interviews, speeches and statistics, read from newspaper pages, "
        "each grounded in its source character by character."
    )
    licence: str | None = None
    creators: tuple[str, ...] = ()
    url: str | None = None
    accuracy: tuple[Accuracy, ...] = ()


class FileEntry(_Part):
    """One file of the release; `table` and `rows` are those of a table's part."""

    path: SafePath
    bytes: Annotated[int, Field(ge=0)]
    sha256: Sha256
    table: str | None = None
    rows: Annotated[int, Field(ge=0)] | None = None


class TableEntry(_Part):
    """One table: its rows and their logical digest (see `newsdata.release.digest`)."""

    name: str
    rows: Annotated[int, Field(ge=0)]
    digest: Sha256


class Superseded(_Part):
    """A page that took the place of another of the same name."""

    name: str
    old: str
    new: str


class Run(_Part):
    """What one run of the publisher added: pages, their characters, and those no article claimed."""

    sources: int = 0
    characters: int = 0
    unclaimed: int = 0
    superseded: tuple[Superseded, ...] = ()


class Manifest(_Part):
    """What a release holds. `version` is the beginning of `digest`, which says the same of all writers."""

    format: Literal["newsdata-release"] = FORMAT
    format_version: str = FORMAT_VERSION
    version: str
    digest: Sha256
    wording: Kept
    about: About
    software: dict[str, str]
    issues: tuple[str, str] | None = None
    tables: tuple[TableEntry, ...]
    history: tuple[Run, ...] = ()
    files: tuple[FileEntry, ...]

    def table(self, name: str) -> TableEntry:
        """The entry of a table.

        Raises:
            DatasetError: with the code `no_table`.
        """
        for entry in self.tables:
            if entry.name == name:
                return entry
        known = ", ".join(entry.name for entry in self.tables)
        raise DatasetError(f"no table {name!r}; there are {known}", code="no_table")

    def parts(self, table: str) -> list[FileEntry]:
        """The Parquet files of a table, in their order."""
        self.table(table)
        return [entry for entry in self.files if entry.table == table]

    def to_json(self) -> str:
        """The manifest as it stands in its file."""
        return json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"


def digest_of(wording: Kept, about: About, tables: tuple[TableEntry, ...]) -> str:
    """The logical digest of a release."""
    said = {"format": FORMAT_MAJOR, "wording": wording, "about": about.model_dump(mode="json")}
    return release_digest(said, [(table.name, table.rows, table.digest) for table in tables])


def read_manifest(release: Path) -> Manifest:
    """The manifest of a release on disk.

    Raises:
        DatasetError: with the code `manifest`, or `newer` if this version of newsdata can't read it.
    """
    path = release / MANIFEST
    try:
        content = path.read_bytes()
    except OSError as fault:
        reason = f"can't be read: {fault.strerror or fault}"
        raise DatasetError(reason, code="manifest", name=str(path)) from None
    return parse_manifest(content, str(path))


def parse_manifest(content: bytes, name: str) -> Manifest:
    """The manifest in these bytes; `name` is where they come from.

    Raises:
        DatasetError: as `read_manifest` does.
    """
    try:
        said = json.loads(content)
    except (ValueError, RecursionError) as fault:
        raise DatasetError(f"not JSON: {fault}", code="manifest", name=name) from None
    _refuse_foreign(said, name)
    try:
        manifest = Manifest.model_validate(said)
    except ValidationError as faults:
        first = faults.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise DatasetError(f"{place}: {first['msg']}", code="manifest", name=name) from None
    _refuse_repeats(manifest, name)
    return manifest


def _refuse_foreign(said: Any, name: str) -> None:
    if not isinstance(said, Mapping) or said.get("format") != FORMAT:
        raise DatasetError("not the manifest of a release of newsdata", code="manifest", name=name)
    major, _, _ = str(said.get("format_version")).partition(".")
    if not major.isascii() or not major.isdigit():
        raise DatasetError(f"unknown format version {major!r}", code="manifest", name=name)
    if int(major) > FORMAT_MAJOR:
        raise DatasetError(
            f"format {said['format_version']} is newer than {FORMAT_VERSION}: install a newer newsdata",
            code="newer",
            name=name,
        )


def _refuse_repeats(manifest: Manifest, name: str) -> None:
    """On some systems `A` and `a` are one file."""
    paths = [entry.path.lower() for entry in manifest.files]
    if MANIFEST in paths or len(set(paths)) < len(paths):
        raise DatasetError("files: a path stands twice", code="manifest", name=name)
