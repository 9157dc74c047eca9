"""Records that come as JSON, one by one, through their models: what Arrow could not hold is found here.

What is good by itself goes on as Arrow, so that references, ids and spans are checked in one place.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from newsdata.models import Record
from newsdata.validation.rules import RULES

_RULE_OF = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "literal_error": "enum",
    "string_too_short": "length",
    "string_too_long": "length",
    "string_pattern_mismatch": "pattern",
    "greater_than_equal": "range",
    "less_than_equal": "range",
    "finite_number": "finite",
    "date_from_datetime_parsing": "range",
    "json_invalid": "not_json",
    "string_unicode": "not_json",
}
"""pydantic's name of an error → the rule; what is not here is a rule's own name, or a wrong type."""


@dataclass(frozen=True, slots=True)
class DocumentFault:
    """A rule that a record breaks by itself: where, and what stands there."""

    rule: str
    row: int
    path: str
    value: Any


@dataclass(slots=True)
class Documents:
    """Records as they came: their `texts`, the `faults` found in them, the rows of the `good` ones.

    `ids` are those of the others, as far as they can be read: what names them does not dangle.
    """

    texts: list[str] = field(default_factory=list)
    faults: list[DocumentFault] = field(default_factory=list)
    good: list[int] = field(default_factory=list)
    records: list[Any] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def followed_by(self, others: Documents) -> Documents:
        """These documents and then others."""
        shift = len(self.texts)
        return Documents(
            self.texts + others.texts,
            self.faults + [replace(fault, row=fault.row + shift) for fault in others.faults],
            self.good + [row + shift for row in others.good],
            self.records + others.records,
            self.ids | others.ids,
        )


def read_documents(model: type[Record], texts: Iterable[str]) -> Documents:
    """Reads records, one JSON text each.

    >>> from newsdata.models import Span
    >>> read = read_documents(Span, ['{"start": 2, "end": 5, "source_id": null}', '{"start": 2}', '[NaN]'])
    >>> read.good, [(fault.row, fault.rule, fault.path) for fault in read.faults]
    ([0], [(1, 'missing', 'end'), (1, 'missing', 'source_id'), (2, 'not_json', '')])
    """
    read = Documents()
    for row, text in enumerate(texts):
        read.texts.append(text)
        faults = list(_repeated_names(text))
        if not faults:
            try:
                read.records.append(model.model_validate_json(text))
                read.good.append(row)
            except ValidationError as error:
                faults = [_fault(details) for details in error.errors(include_url=False)]
        read.faults += [DocumentFault(rule, row, path, value) for rule, path, value in faults]
        if faults:
            read.ids |= _own_id(model, text)
    return read


def _own_id(model: type[Record], text: str) -> set[str]:
    try:
        named = json.loads(text)[f"{model.__name__.lower()}_id"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return set()
    return {named} if isinstance(named, str) else set()


class _NotJsonError(ValueError):
    pass


def _repeated_names(text: str) -> Iterator[tuple[str, str, Any]]:
    """What JSON forbids, or leaves open, but readers pass over: they take the last of two fields."""
    repeated: list[str] = []

    def seen(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [name for name, _ in pairs]
            repeated.extend(name for name in found if names.count(name) > 1)
        return found

    try:
        json.loads(text, object_pairs_hook=seen, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        yield "not_json", "", str(error)
    for name in repeated:
        yield "duplicate_key", name, name


def _refuse(constant: str) -> NoReturn:
    raise _NotJsonError(f"{constant} is not JSON")


def _fault(details: ErrorDetails) -> tuple[str, str, Any]:
    name, value = details["type"], details.get("input")
    if name not in _RULE_OF and name not in RULES:
        whole = name == "whole_number" and type(value) in (int, float)
        return ("range" if whole else "null" if value is None else "type"), _path(details), value
    shown = None if name == "missing" or isinstance(value, dict) else value
    return _RULE_OF.get(name, name), _path(details), shown


def _path(details: ErrorDetails) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in details["loc"])
    return "".join(steps).lstrip(".")
