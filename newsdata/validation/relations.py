"""What holds between records: an id stands for one of them, and every id that is named is there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from newsdata.models import REFERENCES
from newsdata.tables import Column
from newsdata.validation.checks import Bad, places
from newsdata.validation.compute import pc
from newsdata.validation.frames import Frame

NAMED_TABLES = {reference.column: reference.table for row in REFERENCES.values() for reference in row}
"""The name of a column → the table whose ids it names."""


def duplicates(ids: Any) -> Bad:
    """The places of ids that stood before in a chunked array of ids.

    >>> duplicates(pa.chunked_array([["a", "b"], ["a", "a"]])).to_pylist()
    [2, 3]
    """
    counted = pc.value_counts(ids.drop_null())
    repeated = counted.field("values").filter(pc.greater(counted.field("counts"), 1))
    if not len(repeated):
        return pa.array([], pa.int64())
    seen: set[str] = set()
    again = []
    for place in pc.indices_nonzero(pc.is_in(ids, value_set=repeated)).to_pylist():
        name = ids[place].as_py()
        again += [place] if name in seen else []
        seen.add(name)
    return pa.array(again, pa.int64())


def dangling(
    found: list[tuple[Column, Frame]], own: str | None, known: dict[str, frozenset[str]]
) -> Iterator[tuple[str, Frame, Bad]]:
    """Ids that a batch names and that no record of their table has; `own` is the rows' own id."""
    for column, frame in found:
        ids = known.get(NAMED_TABLES.get(column.name, ""))
        if ids is not None and column.name != own:
            bad = unknown(frame.array, ids)
            if len(bad):
                yield "dangling", frame, bad


def unknown(array: Any, ids: frozenset[str]) -> Bad:
    """The places of values that are not among the ids; a null names nothing.

    >>> unknown(pa.array(["a", None, "c"]), frozenset("ab")).to_pylist()
    [2]
    """
    if array.null_count == len(array):
        return pa.array([], pa.int64())
    if not pa.types.is_dictionary(array.type):
        array = array.dictionary_encode()
    strange = pa.array([value is not None and value not in ids for value in array.dictionary.to_pylist()])
    return places(strange.take(array.indices)) if pc.any(strange).as_py() else pa.array([], pa.int64())
