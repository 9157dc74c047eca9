"""What a table says, as one number that does not depend on who wrote it, or in which order.

Other versions of a Parquet writer write other bytes for the same rows. So beside the SHA-256 of every
file a release has a logical digest of every table. A row is its JSON: columns in the schema's order,
no white space, UTF-8, numbers as Python's `repr` writes them. The rows' SHA-256 are added up modulo
2²⁵⁶, so that neither order nor parts matter, and rows can be added and taken away.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

_SIZE = 1 << 256

# The standard library's: faster ones write floats (1e16, 1e+16) otherwise from version to version.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=datetime.date.isoformat)


@dataclass(frozen=True, slots=True)
class RowsDigest:
    """A multiset of rows: how many there are, and the sum of their SHA-256.

    >>> table = pa.table({"unit": ["元", "吨"]})
    >>> whole, first = RowsDigest.of(table), RowsDigest.of(table.slice(0, 1))
    >>> whole == first + RowsDigest.of(table.slice(1))
    True
    """

    rows: int = 0
    total: int = 0

    @classmethod
    def of(cls, table: pa.Table) -> RowsDigest:
        """The digest of a table's rows."""
        return cls(table.num_rows, sum(map(_number, table.to_pylist())) % _SIZE)

    def __add__(self, other: RowsDigest) -> RowsDigest:
        return RowsDigest(self.rows + other.rows, (self.total + other.total) % _SIZE)

    def __sub__(self, other: RowsDigest) -> RowsDigest:
        return RowsDigest(self.rows - other.rows, (self.total - other.total) % _SIZE)

    def __str__(self) -> str:
        return f"{self.total:064x}"


def row_hash(row: Mapping[str, Any]) -> bytes:
    """The SHA-256 of a row's JSON."""
    return hashlib.sha256(_ENCODER.encode(row).encode()).digest()


def release_digest(said: Mapping[str, Any], tables: Iterable[tuple[str, int, str]]) -> str:
    """The digest of a whole release: of what it says of itself, and of its tables' digests and rows."""
    content = {"release": said, "tables": sorted(tables)}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _number(row: dict[str, Any]) -> int:
    return int.from_bytes(row_hash(row), "big")
