"""What comes in: one page, with its text and all that is said of it."""

from __future__ import annotations

import datetime
import hashlib
import json
from dataclasses import dataclass, fields

from newsdata.errors import PageError, UsageError
from newsdata.text.decoding import check_text, decode
from newsdata.text.metadata import Metadata, read_day, read_metadata, read_object, well_formed


@dataclass(frozen=True, slots=True)
class Input:
    """One page that came in. `sha256` is of its bytes; of a JSON Lines record, of its text in UTF-8."""

    name: str
    text: str
    sha256: str
    encoding: str
    publication: str | None = None
    date: datetime.date | None = None
    page: str | None = None
    uri: str | None = None

    def read(self) -> Input:
        """The page itself: it is at hand, as that of a catalogue's entry is not."""
        return self


def read_page(content: bytes, name: str, metadata: Metadata) -> Input:
    """A page from the bytes of its file.

    >>> read_page("云港日报".encode(), "01.txt", Metadata(page="01")).page
    '01'

    Raises:
        PageError: if it can't be read (see `newsdata.text.decoding.decode`); it carries the name.
    """
    try:
        text, encoding = decode(content)
    except PageError as fault:
        raise renamed(fault, name) from None
    return _input(name, text, hashlib.sha256(content), encoding, metadata)


def read_text(
    text_or_bytes: str | bytes,
    *,
    name: str,
    publication: str | None = None,
    date: datetime.date | str | None = None,
    page: str | None = None,
    uri: str | None = None,
) -> Input:
    """A page from what a caller holds: its bytes, or its text already decoded.

    Raises:
        PageError: if it can't be read; it carries the name.
        UsageError: with the code `date`, if `date` is none.
    """
    day = given_day(date)
    metadata = Metadata(publication=publication, date=day, page=page, uri=uri)
    if isinstance(text_or_bytes, bytes):
        return read_page(text_or_bytes, name, metadata)
    try:
        check_text(well_formed(text_or_bytes, "text"))
    except PageError as fault:
        raise renamed(fault, name) from None
    return _input(name, text_or_bytes, hashlib.sha256(text_or_bytes.encode()), "utf-8", metadata)


def given_day(day: datetime.date | str | None) -> datetime.date | None:
    """The day that a caller gives: a date, a moment of that day, or its ISO form.

    Raises:
        UsageError: with the code `date`, if it is none.
    """
    if isinstance(day, str):
        return asked_day(day)
    return day.date() if isinstance(day, datetime.datetime) else day


def asked_day(text: str) -> datetime.date:
    """The day that a caller gives as an argument or option.

    Raises:
        UsageError: with the code `date`, if it is none.
    """
    try:
        return read_day(text)
    except PageError as fault:
        raise UsageError(fault.message, code="date") from None


def read_record(line: bytes, place: str, given: Metadata) -> Input:
    r"""A page from one line of a JSON Lines file; what is `given` comes before what the record says.

    `place` names the line in errors, and the page, if the record has no name.

    >>> read_record('{"name": "0324-01", "text": "云港日报"}'.encode(), "pages.jsonl:1", Metadata()).name
    '0324-01'

    Raises:
        PageError: with the code `json`, `no_text`, `metadata`, or those of `check_text`.
    """
    try:
        record = read_object(line)
        text = _text_of(record.get("text"))
        metadata = given.over(read_metadata(record))
        name = well_formed(str(record.get("name") or place), "name")
    except PageError as fault:
        raise renamed(fault, place) from None
    return _input(name, text, hashlib.sha256(text.encode()), "utf-8", metadata)


def renamed(fault: PageError, name: str) -> PageError:
    """The same fault, of the input of that name."""
    return PageError(fault.message, code=fault.code, name=name, passage=fault.passage)


def _text_of(value: object) -> str:
    if value is None:
        raise PageError('the record has no "text"', code="no_text")
    if not isinstance(value, str):
        raise PageError(f"text: not a text, but {json.dumps(value)[:40]}", code="no_text")
    check_text(well_formed(value, "text"))
    return value


def _input(name: str, text: str, digest: hashlib._Hash, encoding: str, metadata: Metadata) -> Input:
    said = {field.name: getattr(metadata, field.name) for field in fields(metadata)}
    return Input(name=name, text=text, sha256=digest.hexdigest(), encoding=encoding, **said)
