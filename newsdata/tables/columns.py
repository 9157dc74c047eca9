"""The one walk over the models: what each column is, says and allows.

Arrow schemas, JSON Schemas, checks, the data dictionary and the dataset card are rendered from
these descriptions; none of them looks at a model itself. A field that has no exact counterpart in
Arrow and in JSON Schema is an error here, not a guess.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import AfterValidator, AllowInfNan, BaseModel, Strict, StringConstraints
from pydantic.fields import FieldInfo

from newsdata.errors import DatasetError
from newsdata.models import Wording, base
from newsdata.models.scalars import DAY_PATTERN, CalendarDay, WholeNumber

Kind: TypeAlias = Literal["string", "integer", "number", "boolean", "date", "list", "struct"]
Kept: TypeAlias = Literal["full", "quotes", "none"]
"""How much of the publisher's wording a release keeps."""

ELEMENT = "element"
"""The name of a list's only child, as Parquet calls it."""

_SCALARS: dict[object, Kind] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    datetime.date: "date",
}
_NEEDS: dict[Kind, str] = {"integer": "most", "number": "most", "date": "pattern"}
DROPPED: dict[Kept, frozenset[Wording]] = {
    "full": frozenset(),
    "quotes": frozenset({"full"}),
    "none": frozenset({"full", "quotes"}),
}
"""How much wording is kept → the marks of the fields that are left out."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column, or one field of a struct, or the elements of a list.

    `columns` are a struct's fields, or a list's only child, `element`. `least` and `most` bound
    the value of a number, `shortest` and `longest` the length of a string in code points;
    `values` closes the list of strings that are allowed. `example` is in JSON's types.
    """

    name: str
    kind: Kind
    nullable: bool = False
    description: str = ""
    example: Any = None
    standard: str | None = None
    wording: Wording | None = None
    values: tuple[str, ...] = ()
    pattern: str | None = None
    shortest: int | None = None
    longest: int | None = None
    least: float | None = None
    most: float | None = None
    model: type[BaseModel] | None = None
    columns: tuple[Column, ...] = ()

    @property
    def element(self) -> Column:
        """The elements of a list."""
        return self.columns[0]


def fields(model: type[BaseModel], wording: Kept = "full") -> tuple[Column, ...]:
    """The columns of a model, in its order.

    `wording` leaves out what a release with less of the publisher's text does not have:
    `"quotes"` keeps quotations and the sentences of statistics, `"none"` keeps no wording.

    Raises:
        DatasetError: if a field can't be mapped without loss.

    >>> from newsdata.models import Span
    >>> [(column.name, column.kind, column.nullable) for column in fields(Span)]
    [('start', 'integer', False), ('end', 'integer', False), ('source_id', 'string', True)]
    """
    return tuple(_without(_walk(model), DROPPED[wording]))


@cache
def _walk(model: type[BaseModel]) -> tuple[Column, ...]:
    return tuple(_described(model, name, info) for name, info in model.model_fields.items())


def _without(columns: Iterable[Column], dropped: frozenset[Wording]) -> Iterator[Column]:
    for column in columns:
        if column.wording not in dropped:
            yield replace(column, columns=tuple(_without(column.columns, dropped))) if dropped else column


def _described(model: type[BaseModel], name: str, info: FieldInfo) -> Column:
    where = f"{model.__name__}.{name}"
    if not info.is_required() or info.alias is not None:
        raise DatasetError("has a default or an alias", code="unmappable", name=where)
    extra: dict[str, Any] = dict(info.json_schema_extra) if isinstance(info.json_schema_extra, dict) else {}
    return replace(
        _typed(where, info.annotation, info.metadata),
        name=name,
        description=info.description or "",
        example=info.examples[0] if info.examples else None,
        standard=extra.get("standard"),
        wording=extra.get("wording"),
    )


def _typed(where: str, annotation: object, metadata: Iterable[object]) -> Column:
    """The kind, limits and children of a type; `where` is for the error."""
    column = _of_type(where, annotation)
    for mark in metadata:
        column = _limited(where, column, mark)
    _insist_on_limits(where, column)
    return column


def _of_type(where: str, annotation: object) -> Column:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _typed(where, arguments[0], arguments[1:])
    if origin in (Union, UnionType):
        return _optional(where, arguments)
    if origin is Literal and all(type(value) is str for value in arguments):
        return Column("", "string", values=arguments)
    if origin is tuple and arguments[1:] == (...,):
        return Column("", "list", columns=(replace(_typed(where, arguments[0], ()), name=ELEMENT),))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return Column("", "struct", model=annotation, columns=_walk(annotation))
    if annotation in _SCALARS:
        return Column("", _SCALARS[annotation])
    raise DatasetError(f"the type {annotation} has no exact column", code="unmappable", name=where)


def _optional(where: str, arguments: tuple[object, ...]) -> Column:
    (kept, *others) = [argument for argument in arguments if argument is not NoneType]
    if others or len(arguments) != 2:
        raise DatasetError(f"a union of {arguments} has no exact column", code="unmappable", name=where)
    return replace(_typed(where, kept, ()), nullable=True)


def _limited(where: str, column: Column, mark: object) -> Column:
    """The column with what one piece of pydantic's metadata says."""
    match mark:
        case StringConstraints(strip_whitespace=None, to_upper=None, to_lower=None):
            return replace(column, **_string_limits(mark))
        case WholeNumber(least, most):
            return replace(column, least=least, most=most)
        case CalendarDay():
            return replace(column, pattern=DAY_PATTERN)
        case AllowInfNan(allow_inf_nan=False):
            return replace(column, least=-sys.float_info.max, most=sys.float_info.max)
        case Strict(strict=True) | AfterValidator(func=base.ascending):
            return column
    raise DatasetError(f"{mark!r} can't be mapped", code="unmappable", name=where)


def _string_limits(mark: StringConstraints) -> dict[str, Any]:
    return {"pattern": mark.pattern, "shortest": mark.min_length, "longest": mark.max_length}


def _insist_on_limits(where: str, column: Column) -> None:
    """An integer beyond int64, NaN, or a day with many spellings is lost on one of the ways."""
    if column.kind in _NEEDS and getattr(column, _NEEDS[column.kind]) is None:
        raise DatasetError(f"a {column.kind} needs limits", code="unmappable", name=where)
