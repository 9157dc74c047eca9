"""Whether every document that was valid under an old schema is valid under a new one.

The proof is jsonschema-rs' (`canonicalize` and `covers`), kept behind one function because that
interface is young. What it can't decide counts as not compatible. Its answer is yes or no; where
the two schemas part, and a document that shows it, is searched for here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

from newsdata.errors import DatasetError, UsageError

Schema: TypeAlias = dict[str, Any]
Steps: TypeAlias = tuple[str, ...]

_SUFFIX = ".schema.json"


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of one record's schema.

    `compatible` is True only where it is proved that the new schema takes every document of the
    old one. Else `path` is the place in a document where they part (`spans[].start`, empty for
    the record as a whole), and `document`, if one was found, is valid under the old schema only.
    """

    record: str
    compatible: bool
    path: str = ""
    document: Any = None
    new_major: bool = False

    @property
    def allowed(self) -> bool:
        """Whether the change keeps the promise: compatible, or announced by a new major version."""
        return self.compatible or self.new_major

    def __str__(self) -> str:
        if self.compatible:
            return f"{self.record}: every old document is still valid"
        announced = ", as the new major version says" if self.new_major else ""
        place = f" at {self.path}" if self.path else ""
        shown = f": {json.dumps(self.document, ensure_ascii=False)}" if self.document is not None else ""
        return f"{self.record}: old documents may be invalid{announced}{place}{shown}"


def diff(old: Path, new: Path) -> list[Difference]:
    """Compares the schemas in two folders, or two schema files; one difference per old schema.

    Raises:
        UsageError: if there is no schema at a place, or jsonschema-rs is not installed.
        DatasetError: if a schema is none.
    """
    befores, afters = _read(old), _read(new)
    if len(befores) == len(afters) == 1:
        return [compare(name, schema, *afters.values()) for name, schema in befores.items()]
    return [compare(name, schema, afters.get(name)) for name, schema in befores.items()]


def compare(record: str, old: Schema, new: Schema | None) -> Difference:
    """Compares two schemas of a record; a new one that is None accepts nothing.

    >>> old = {"properties": {"unit": {"enum": ["km", "t"]}}}
    >>> print(compare("statistic", old, {"properties": {"unit": {"enum": ["km", "t", "kg"]}}}))
    statistic: every old document is still valid
    >>> print(compare("statistic", old, {"properties": {"unit": {"enum": ["km"]}}}).path)
    unit
    """
    if new is None:
        return Difference(record, compatible=False)
    before, after = _inlined(old), _inlined(new)
    if _covers(after, before):
        return Difference(record, compatible=True)
    steps = _parting(before, after)
    return Difference(
        record,
        compatible=False,
        path="".join(step if step == "[]" else f".{step}" for step in steps).lstrip("."),
        document=_counterexample(before, after, steps),
        new_major=_major(new) > _major(old),
    )


def _read(place: Path) -> dict[str, Schema]:
    files = [place] if place.is_file() else sorted(place.glob(f"*{_SUFFIX}"))
    if not files:
        raise UsageError(f"no *{_SUFFIX} here", code="no_schemas", name=str(place))
    try:
        return {file.name.removesuffix(_SUFFIX): json.loads(file.read_bytes()) for file in files}
    except ValueError as error:
        raise DatasetError(f"not JSON: {error}", code="not_json", name=str(place)) from error


def _major(schema: Schema) -> int:
    numbers = [part for part in schema.get("$id", "").split(":") if part.isdecimal()]
    return int(numbers[0]) if numbers else 0


def _tool() -> ModuleType:
    try:
        import jsonschema_rs
    except ImportError as error:
        message = "comparing schemas needs jsonschema-rs: pip install 'newsdata[schemas]'"
        raise UsageError(message, code="not_installed") from error
    return jsonschema_rs


def _covers(new: Schema, old: Schema) -> bool:
    """Whether it is proved that `new` takes every document that `old` takes."""
    tool = _tool()
    return str(tool.canonicalize(new).covers(tool.canonicalize(old))) == "yes"


def _inlined(schema: Schema) -> Schema:
    """The schema without `$ref`s and without what says nothing about documents."""
    whole: Schema = _tool().dereference(schema)
    return {keyword: value for keyword, value in whole.items() if keyword not in ("$defs", "$id")}


def _parting(old: Schema, new: Schema) -> Steps:
    """The steps to the deepest place where `new` is not proved to cover `old`."""
    for step, before, after in _children(old, new):
        if not _covers(after, before):
            return (*step, *_parting(before, after))
    return ()


def _children(old: Schema, new: Schema) -> Iterator[tuple[Steps, Schema, Schema]]:
    after_of = new.get("properties", {})
    for name, before in old.get("properties", {}).items():
        if name in after_of:
            yield (name,), before, after_of[name]
    if "items" in old and "items" in new:
        yield ("[]",), old["items"], new["items"]
    for before, after in zip(old.get("anyOf", ()), new.get("anyOf", ()), strict=False):
        yield (), before, after


def _counterexample(old: Schema, new: Schema, steps: Steps) -> Any:
    """A document that the old schema takes and the new one refuses, if one is found."""
    tool = _tool()
    takes, still_takes = tool.validator_for(old), tool.validator_for(new)
    for document in _candidates(old, steps):
        if takes.is_valid(document) and not still_takes.is_valid(document):
            return document
    return None


def _candidates(schema: Schema, steps: Steps) -> Iterator[Any]:
    """The schema's own examples; then the same with other values at the place in question."""
    for example in schema.get("examples", ()):
        yield example
        for value in _values(_at(schema, steps)):
            changed = deepcopy(example)
            if _put(changed, steps, value):
                yield changed


def _at(schema: Schema, steps: Steps) -> Schema:
    for step in steps:
        options = [schema, *schema.get("anyOf", ())]
        inner = [option["items"] for option in options if step == "[]" and "items" in option]
        inner += [option["properties"][step] for option in options if step in option.get("properties", {})]
        schema = inner[0]
    return schema


def _values(leaf: Schema) -> list[Any]:
    """Values at the edges of what a schema takes."""
    edges = [leaf[limit] for limit in ("minimum", "maximum") if limit in leaf]
    length = leaf.get("minLength", 0)
    return [None, *leaf.get("enum", ()), *leaf.get("examples", ()), *edges, "x" * length, "x" * (length + 99)]


def _put(document: Any, steps: Steps, value: Any) -> bool:
    """Puts a value at a place of a document; False where the document has no such place."""
    for step in steps[:-1]:
        document = document[0] if step == "[]" and document else document and document.get(step)
    if not steps or not document:
        return False
    document[0 if steps[-1] == "[]" else steps[-1]] = value
    return True
