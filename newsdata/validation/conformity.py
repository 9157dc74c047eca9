"""Whether the columns of a table are those of a record, before any value is looked at.

Other writers have other types for the same thing: large or dictionary-encoded strings, short
integers, large lists. They are taken as what they mean. A column of another kind is a fault of
every row, and no value of it is checked further.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
from pyarrow import types

from newsdata.tables import Column, Kept, Kind, fields
from newsdata.tables.arrow import arrow_type
from newsdata.tables.columns import DROPPED
from newsdata.validation.checks import plain
from newsdata.validation.compute import pc


def _is_text(kind: pa.DataType) -> bool:
    if types.is_dictionary(kind):
        return _is_text(kind.value_type)
    return types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind)


_FITS: dict[Kind, Callable[[Any], bool]] = {
    "string": _is_text,
    "integer": types.is_integer,
    "number": lambda kind: types.is_floating(kind) or types.is_integer(kind),
    "boolean": types.is_boolean,
    "date": types.is_date,
    "list": lambda kind: types.is_list(kind) or types.is_large_list(kind) or types.is_fixed_size_list(kind),
    "struct": types.is_struct,
}


@dataclass(frozen=True, slots=True)
class Misfit:
    """A field that is missing, unknown, or of another type, in every row."""

    rule: str
    path: str
    message: str


@dataclass(frozen=True, slots=True)
class Conformity:
    """What of a table can be checked: `passable` paths, and the `misfits` beside them."""

    passable: frozenset[str]
    misfits: tuple[Misfit, ...]


def conformity(model: type[Any], schema: pa.Schema, wording: Kept | None = None) -> Conformity:
    """Compares a table's columns with a record's.

    `wording` says how much of the publisher's text must be there; None allows its absence.

    >>> from newsdata.models import Span
    >>> theirs = pa.schema([("start", pa.int32()), ("end", pa.string()), ("ends", pa.int64())])
    >>> [(misfit.rule, misfit.path) for misfit in conformity(Span, theirs).misfits]
    [('type', 'end'), ('missing', 'source_id'), ('unknown', 'ends')]
    """
    found = list(_compare(fields(model), pa.struct(list(schema)), "", wording))
    return Conformity(
        frozenset(item for item in found if isinstance(item, str)),
        tuple(item for item in found if isinstance(item, Misfit)),
    )


def _compare(
    columns: tuple[Column, ...], holder: Any, prefix: str, wording: Kept | None
) -> Iterator[str | Misfit]:
    theirs = {field.name: field.type for field in holder}
    repeated = {name for name in theirs if len(holder.get_all_field_indices(name)) > 1}
    for name in sorted(repeated):
        yield Misfit("duplicate_key", f"{prefix}{name}", "several columns of this name")
    for column in columns:
        if column.name in repeated:
            continue
        path = f"{prefix}{column.name}"
        withheld = wording is not None and column.wording in DROPPED[wording]
        if column.name not in theirs:
            if column.wording is None or (wording and not withheld):
                yield Misfit("missing", path, "no such column")
        elif withheld:
            yield Misfit("unknown", path, f"a release with wording {wording!r} withholds it")
        else:
            yield from _compare_type(column, theirs[column.name], path, wording)
    known = {column.name for column in columns}
    for name in theirs:
        if name not in known:
            yield Misfit("unknown", f"{prefix}{name}", "no field of the record")


def _compare_type(column: Column, kind: Any, path: str, wording: Kept | None) -> Iterator[str | Misfit]:
    if not (_FITS[column.kind](kind) or types.is_null(kind)):
        yield Misfit("type", path, f"{kind} is no {column.kind}")
        return
    yield path
    if column.kind == "list" and not types.is_null(kind):
        yield from _compare_type(column.element, kind.value_type, f"{path}[]", wording)
    elif column.kind == "struct" and not types.is_null(kind):
        yield from _compare(column.columns, kind, f"{path}.", wording)


def normalised(columns: tuple[Column, ...], batch: pa.RecordBatch, passable: frozenset[str]) -> Any:
    """The rows of a batch as a struct array of the record's own types, unknown and unfit fields left out.

    Dictionary-encoded strings at the top are left as they are: they are checked by their dictionary.
    """
    known = [column for column in columns if column.name in passable]
    arrays = [_as_plain(column, batch.column(column.name), column.name, passable) for column in known]
    return _struct(known, arrays) if known else pa.array([{}] * batch.num_rows, pa.struct([]))


def _struct(columns: list[Column], arrays: list[Any], mask: Any = None) -> Any:
    pairs = zip(columns, arrays, strict=True)
    members = [pa.field(column.name, array.type, column.nullable) for column, array in pairs]
    return pa.StructArray.from_arrays(arrays, fields=members, mask=mask)


def _as_plain(column: Column, array: Any, path: str, passable: frozenset[str]) -> Any:
    kind: Any = arrow_type(column)
    if array.type == kind or (path == column.name and _is_plain_dictionary(array, kind)):
        return array
    if types.is_dictionary(array.type):
        return array.dictionary_decode().cast(kind)
    if types.is_null(array.type):
        return pa.nulls(len(array), kind)
    mask = array.is_null() if array.null_count else None
    if column.kind == "list":
        return _plain_list(column.element, array, f"{path}[]", passable, mask)
    if column.kind == "struct":
        known = [child for child in column.columns if f"{path}.{child.name}" in passable]
        children = (array.field(child.name) for child in known)
        plain_children = [
            _as_plain(child, inner, f"{path}.{child.name}", passable)
            for child, inner in zip(known, children, strict=True)
        ]
        return _struct(known, plain_children, mask)
    return plain(column, array)


def _is_plain_dictionary(array: Any, kind: Any) -> bool:
    """Whether an array is dictionary-encoded in such a way that its nulls are where they are looked for."""
    if not types.is_dictionary(array.type):
        return False
    return bool(array.type.value_type == kind and not array.dictionary.null_count)


def _plain_list(element: Column, array: Any, path: str, passable: frozenset[str], mask: Any) -> Any:
    if path not in passable:
        return pa.nulls(len(array), pa.list_(pa.null()))
    values = _as_plain(element, array.flatten(), path, passable)
    counts = pc.list_value_length(array).fill_null(0).cast(pa.int64())
    offsets = pa.concat_arrays([pa.array([0], pa.int64()), pc.cumulative_sum(counts)]).cast(pa.int32())
    kind = pa.list_(pa.field(element.name, values.type, element.nullable))
    return pa.ListArray.from_arrays(offsets, values, type=kind, mask=mask)
