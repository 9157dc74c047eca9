"""Paths → pages: which inputs there are, so that each can be read when its turn comes.

Pages of one issue are read together and releases are ordered by issue, whatever the order the files
came in. So all inputs are gone through twice: once for what they are (`catalogue`), once for their
text (`Entry.read`). Between the two only a few hundred bytes of each page are kept.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TypeAlias

from newsdata.errors import PageError, UsageError
from newsdata.text.decoding import LARGEST_PAGE
from newsdata.text.inputs import Input, read_page, read_record, renamed
from newsdata.text.metadata import Metadata, read_metadata, read_object

STANDARD_INPUT = "-"

PAGE_SUFFIX = ".txt"
RECORDS_SUFFIX = ".jsonl"
SIDECAR_SUFFIX = ".json"

Extent: TypeAlias = tuple[int, int]
"""First byte and length of a line in a file."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A page that can be read, and what is known of it without its text.

    `extent` is the first byte and the length of a line in a JSON Lines file, null for a whole file.
    `said` is what options and sidecar say of the page; a record's own metadata stands in its line.
    """

    path: Path
    place: str
    extent: Extent | None
    said: Metadata
    sha256: str
    name: str
    publication: str | None
    date: date | None
    page: str | None

    def read(self) -> Input:
        """The page itself.

        Raises:
            PageError: with the code `changed`, if it is not what it was when it was catalogued.
        """
        content = _content(self.path, self.place, self.extent)
        found = _read(content, self.place, self.said, is_record=self.extent is not None)
        if found.sha256 != self.sha256:
            raise PageError("changed while it was being read", code="changed", name=self.place)
        return found


def catalogue(
    paths: Iterable[Path | str],
    given: Metadata | None = None,
    *,
    standard_input: Path | None = None,
    without: Path | None = None,
) -> Iterator[Entry | PageError]:
    """Every page of the inputs, in the order found, and the fault of every input that can't be read.

    A folder is gone through with its subfolders, sorted; hidden files are passed over, any other file
    that is not a page is a fault. `NAME.json` beside `NAME.txt` says what a record would. What is
    `given` comes first, then what record or sidecar say. "-" is the file `standard_input`, a page or
    JSON Lines. The folder `without` is passed over: where the release goes may lie among the pages.
    """
    given = given or Metadata()
    for path in paths:
        if str(path) == STANDARD_INPUT and standard_input:
            yield from _standard_input(standard_input, given)
        elif Path(path).is_dir():
            yield from _folder(Path(path), given, without)
        else:
            yield from _file(Path(path), printable(Path(path).name), given)


def only_page(path: Path | str, given: Metadata | None = None) -> Input:
    """The page of an input that holds only one; "-" is standard input, read here and now.

    Raises:
        PageError: if it can't be read.
        UsageError: with the code `many_pages`, if there are none or several.
    """
    if str(path) == STANDARD_INPUT:
        return read_page(sys.stdin.buffer.read(), "standard input", given or Metadata())
    found = list(islice(catalogue([path], given), 2))
    if len(found) != 1:
        raise UsageError("holds several pages or none: name one", code="many_pages", name=str(path))
    if isinstance(found[0], PageError):
        raise found[0]
    return found[0].read()


def printable(name: str) -> str:
    r"""A file's name as text; bytes that are none are written as `\xff`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _standard_input(path: Path, given: Metadata) -> Iterator[Entry | PageError]:
    """A page never begins with a brace, a JSON Lines record always does."""
    with path.open("rb") as stream:
        beginning = stream.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()
    if beginning.startswith(b"{"):
        yield from _records(path, "standard input", given)
    else:
        yield _page(path, "standard input", given)


def _folder(folder: Path, given: Metadata, without: Path | None) -> Iterator[Entry | PageError]:
    files, unlisted = _files(folder, without)
    for fault in unlisted:
        yield _unreadable(fault, printable(os.path.relpath(fault.filename, folder)))
    for path in files:
        name = printable(path.relative_to(folder).as_posix())
        if path.suffix.lower() != SIDECAR_SUFFIX or not path.with_suffix(PAGE_SUFFIX).exists():
            yield from _file(path, name, given)


def _files(folder: Path, without: Path | None) -> tuple[list[Path], list[OSError]]:
    """The files in a folder and its subfolders that are not hidden, and the folders that can't be listed.

    Links are followed, but not in circles.
    """
    found: list[Path] = []
    faults: list[OSError] = []
    visited = {os.path.realpath(without)} if without else set()
    for parent, folders, names in os.walk(folder, onerror=faults.append, followlinks=True):
        visited.add(os.path.realpath(parent))
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".") and os.path.realpath(Path(parent, name)) not in visited
        ]
        found += [Path(parent, name) for name in names if not name.startswith(".")]
    return sorted(found, key=lambda path: path.relative_to(folder).parts), faults


def _file(path: Path, name: str, given: Metadata) -> Iterator[Entry | PageError]:
    if not path.exists():
        yield PageError("no such file or folder", code="missing", name=name)
    elif not path.is_file():
        yield PageError("not a file that can be read twice", code="unreadable", name=name)
    elif path.suffix.lower() == PAGE_SUFFIX:
        yield _page(path, name, given)
    elif path.suffix.lower() == RECORDS_SUFFIX:
        yield from _records(path, name, given)
    else:
        known = f"pages end in {PAGE_SUFFIX} or {RECORDS_SUFFIX}"
        yield PageError(f"unknown suffix {path.suffix!r}: {known}", code="unknown_suffix", name=name)


def _page(path: Path, name: str, given: Metadata) -> Entry | PageError:
    try:
        said = given.over(_sidecar(path))
        return _entry(path, name, None, said, read_page(_content(path, name), name, said))
    except PageError as fault:
        return renamed(fault, name)


def _sidecar(path: Path) -> Metadata:
    """What `NAME.json` beside `NAME.txt` says of it."""
    sidecar = path.with_suffix(SIDECAR_SUFFIX)
    if path.suffix.lower() != PAGE_SUFFIX or not sidecar.is_file():
        return Metadata()
    try:
        return read_metadata(read_object(_content(sidecar, sidecar.name)))
    except PageError as fault:
        message = f"its sidecar {printable(sidecar.name)}: {fault.message}"
        raise PageError(message, code=fault.code, passage=fault.passage) from None


def _records(path: Path, name: str, given: Metadata) -> Iterator[Entry | PageError]:
    """The pages of a JSON Lines file; a line that is none does not cost the others."""
    found = False
    try:
        for number, start, line in _lines(path):
            found = True
            yield _record(path, f"{name}:{number}", start, line, given)
    except OSError as fault:
        yield _unreadable(fault, name)
    if not found:
        yield PageError("no text: the input is empty", code="empty", name=name)


def _record(path: Path, place: str, start: int, line: bytes, given: Metadata) -> Entry | PageError:
    try:
        _refuse_large(len(line))
        return _entry(path, place, (start, len(line)), given, read_record(line, place, given))
    except PageError as fault:
        return renamed(fault, place)


def _lines(path: Path) -> Iterator[tuple[int, int, bytes]]:
    """Number, first byte and content of the lines that are not blank; of a huge one only its beginning."""
    with path.open("rb") as stream:
        number, start = 1, 0
        while line := stream.readline(LARGEST_PAGE + 1):
            if line.strip():
                yield number, start, line.rstrip(b"\r\n")
            while line and not line.endswith(b"\n"):
                line = stream.readline(LARGEST_PAGE)
            number, start = number + 1, stream.tell()


def _entry(path: Path, place: str, extent: Extent | None, said: Metadata, found: Input) -> Entry:
    return Entry(
        path=path,
        place=found.name if found.name == place else place,
        extent=extent,
        said=said,
        sha256=found.sha256,
        name=found.name,
        publication=found.publication and sys.intern(found.publication),
        date=found.date,
        page=found.page and sys.intern(found.page),
    )


def _read(content: bytes, place: str, said: Metadata, *, is_record: bool) -> Input:
    return read_record(content, place, said) if is_record else read_page(content, place, said)


def _content(path: Path, name: str, extent: Extent | None = None) -> bytes:
    start, length = extent or (0, LARGEST_PAGE + 1)
    try:
        with path.open("rb") as stream:
            stream.seek(start)
            return stream.read(length)
    except OSError as fault:
        raise _unreadable(fault, name) from None


def _unreadable(fault: OSError, name: str) -> PageError:
    return PageError(f"can't be read: {fault.strerror or fault}", code="unreadable", name=name)


def _refuse_large(size: int) -> None:
    if size > LARGEST_PAGE:
        raise PageError(f"more than {LARGEST_PAGE:,} bytes: too large for a page", code="too_large")
