"""Nested columns laid flat, so that a check sees one array; and the way back to row and path.

A batch is a tree of arrays. A `Frame` is one of them: all values of one field in the batch, however
deep it lies, without those inside null lists or structs (which Arrow keeps but nobody can see).
Which row and which place in it a value has is worked out only for the few that are shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
from pydantic import BaseModel

from newsdata.tables import Column
from newsdata.validation.compute import pc


@dataclass(frozen=True, slots=True)
class Frame:
    """The values of one field in a batch.

    `origins[i]` is the place in the parent's array that value i belongs to; None if one to one.
    `array` is a pyarrow array; `name` is empty for the batch itself and for a list's elements.
    """

    array: Any
    name: str = ""
    parent: Frame | None = None
    origins: Any = None

    def child(self, name: str) -> Frame:
        """The frame of a struct's field; None-valued structs are left out."""
        return Frame(self.array.field(name), name, self)

    def present(self) -> Frame:
        """This frame without its nulls."""
        if not self.array.null_count:
            return self
        where = pc.indices_nonzero(self.array.is_valid())
        return Frame(self.array.drop_null(), "", self, where)

    def elements(self) -> Frame:
        """The frame of all elements of a frame of lists that has no nulls."""
        return Frame(self.array.flatten(), "[]", self, pc.list_parent_indices(self.array))

    def rows(self, places: Any = None) -> Any:
        """The row of each value, or of the values at the given places, as an Arrow array."""
        if self.origins is not None:
            places = self.origins if places is None else self.origins.take(places)
        if self.parent is not None:
            return self.parent.rows(places)
        return pa.array(range(len(self.array)), pa.int64()) if places is None else places

    def path(self, place: int) -> str:
        """Where in its row the value stands: `exchanges[4].answer.paragraphs[0].text`."""
        if self.parent is None:
            return ""
        origin = place if self.origins is None else self.origins[place].as_py()
        before = self.parent.path(origin)
        if self.name == "[]":
            return f"{before}[{self._position(place, origin)}]"
        return f"{before}.{self.name}".strip(".") if self.name else before

    def _position(self, place: int, origin: int) -> int:
        """Which element of its list a value is."""
        first = place
        while first and self.origins[first - 1].as_py() == origin:
            first -= 1
        return place - first


def walk(
    columns: tuple[Column, ...], frame: Frame, passable: frozenset[str]
) -> Iterator[tuple[Column, Frame]]:
    """Every field below a frame of structs, in depth, with its frame.

    `passable` are the paths (`spans[].start`) whose type allows to go on; others are left out.
    """
    yield from _walk_struct(columns, frame, "", passable)


def _walk_struct(
    columns: tuple[Column, ...], frame: Frame, prefix: str, passable: frozenset[str]
) -> Iterator[tuple[Column, Frame]]:
    for column in columns:
        path = f"{prefix}{column.name}"
        if path in passable:
            yield from _walk_field(column, frame.child(column.name), path, passable)


def _walk_field(
    column: Column, frame: Frame, path: str, passable: frozenset[str]
) -> Iterator[tuple[Column, Frame]]:
    yield column, frame
    if column.kind == "list" and f"{path}[]" in passable:
        yield from _walk_field(column.element, frame.present().elements(), f"{path}[]", passable)
    elif column.kind == "struct":
        yield from _walk_struct(column.columns, frame.present(), f"{path}.", passable)


def lists_of_spans(frame: Frame) -> Frame | None:
    """The `spans` of a frame of records, nulls left out; None if there are none that can be followed."""
    if frame.array.type.get_field_index("spans") < 0:
        return None
    lists = frame.child("spans").present()
    element = lists.array.type.value_type
    followable = pa.types.is_struct(element) and {"start", "end", "source_id"} <= {
        child.name for child in element
    }
    return lists if followable else None


def structs(
    model: type[BaseModel], frame: Frame, found: list[tuple[Column, Frame]]
) -> Iterator[tuple[type[BaseModel], Frame]]:
    """The frames of all records in a batch, the rows themselves first."""
    yield model, frame
    for column, inner in found:
        if column.model:
            yield column.model, inner.present()
