"""pyarrow's kernels, untyped: their stubs know only part of what they take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pyarrow.compute

pc: Any = pyarrow.compute


def of_distinct(function: Callable[[Any], Any], array: Any) -> Any:
    """A function of single values; of a dictionary it is worked out once for each distinct value.

    >>> kinds = pa.array(["money", None, "money"]).dictionary_encode()
    >>> of_distinct(lambda values: pc.equal(values, "money"), kinds).to_pylist()
    [True, None, True]
    """
    if pa.types.is_dictionary(array.type):
        return function(array.dictionary).take(array.indices)
    return function(array)


def integers(array: Any) -> list[int]:
    """The values of an int64 array without nulls, fast.

    >>> integers(pa.array([3, 1, 2], pa.int64()).slice(1))
    [1, 2]
    """
    if not len(array):
        return []
    numbers = memoryview(array.buffers()[1]).cast("q")
    return numbers[array.offset : array.offset + len(array)].tolist()


def joined(array: Any) -> str:
    """All values of a string array without nulls as one text, dictionary-encoded or not.

    >>> joined(pa.array(["云港", "日报", "社"]).slice(1))
    '日报社'
    """
    plain = array.dictionary_decode() if pa.types.is_dictionary(array.type) else array
    _, offsets, characters = plain.buffers()
    if characters is None or not len(plain):
        return ""
    edges = memoryview(offsets).cast("i")
    start, end = edges[plain.offset], edges[plain.offset + len(plain)]
    return str(memoryview(characters)[start:end], "utf-8")
