"""What is said of a page beside its text: in a JSON Lines record, a sidecar file, or options."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, TypeAlias

from newsdata.errors import PageError, marked

JsonObject: TypeAlias = Mapping[str, Any]

_MOST_DIGITS = 1000
"""Python refuses to read far longer numbers, in words of its own; nothing here needs them."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Metadata:
    """The newspaper, the day of the issue, the page as printed and its address, as far as known."""

    publication: str | None = None
    date: date | None = None
    page: str | None = None
    uri: str | None = None

    def over(self, other: Metadata) -> Metadata:
        """What this says, and what `other` says where this says nothing.

        >>> Metadata(page="01").over(Metadata(publication="云港日报", page="02"))
        Metadata(publication='云港日报', date=None, page='01', uri=None)
        """
        return Metadata(
            publication=self.publication or other.publication,
            date=self.date or other.date,
            page=self.page or other.page,
            uri=self.uri or other.uri,
        )


def read_metadata(record: JsonObject) -> Metadata:
    """The metadata in a JSON object; keys that mean nothing here are passed over.

    >>> read_metadata({"publication": "云港日报", "date": "2026-03-24", "page": 1})
    Metadata(publication='云港日报', date=datetime.date(2026, 3, 24), page='1', uri=None)

    Raises:
        PageError: with the code `metadata`, if a value is of another kind, or a date is none.
    """
    page = record.get("page")
    if isinstance(page, int) and not isinstance(page, bool):
        page = str(page)
    day = _text(record.get("date"), "date")
    return Metadata(
        publication=_text(record.get("publication"), "publication"),
        date=read_day(day) if day else None,
        page=_text(page, "page"),
        uri=_text(record.get("uri"), "uri"),
    )


@lru_cache(maxsize=1024)
def read_day(text: str) -> date:
    """The day of an ISO 8601 date.

    >>> read_day("2026-03-24")
    datetime.date(2026, 3, 24)

    Raises:
        PageError: with the code `metadata`, if it is none.
    """
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise PageError(f"{text!r} is not a date: write it as 2026-03-24", code="metadata")


def read_object(content: bytes) -> JsonObject:
    r"""A JSON object, read strictly: no key twice, no NaN, no half of a surrogate pair.

    >>> read_object(b'{"page": "01"}')
    {'page': '01'}

    Raises:
        PageError: with the code `json`.
    """
    try:
        value = json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_without_repeats,
            parse_constant=_refuse,
            parse_int=_integer,
        )
    except UnicodeDecodeError as fault:
        place = f"byte 0x{content[fault.start]:02x} at {fault.start:,}"
        raise PageError(f"not UTF-8, as JSON must be: {place}", code="json") from None
    except json.JSONDecodeError as fault:
        message = f"not JSON: {fault.msg} at character {fault.pos:,}"
        raise PageError(message, code="json", passage=marked(fault.doc, fault.pos)) from None
    except RecursionError:
        raise PageError("not JSON that can be read: nested too deeply", code="json") from None
    except ValueError as fault:
        raise PageError(f"not JSON: {fault}", code="json") from None
    if not isinstance(value, dict):
        raise PageError("not a JSON object", code="json")
    return value


def well_formed(text: str, key: str) -> str:
    r"""The text, if it has no half of a surrogate pair (`"\ud83d"`), which is no text.

    Raises:
        PageError: with the code `json`.
    """
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as fault:
        raise PageError(
            f"{key}: half of a surrogate pair at character {fault.start:,}", code="json"
        ) from None
    return text


def _text(value: object, key: str) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise PageError(f"{key}: not a text, but {json.dumps(value)[:40]}", code="metadata")
    return well_formed(value.strip(), key) or None


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) < len(pairs):
        keys = [key for key, _ in pairs]
        repeated = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {repeated!r} stands twice")
    return record


def _integer(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number of {len(digits):,} digits")
    return int(digits)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON number")
