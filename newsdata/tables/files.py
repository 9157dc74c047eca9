"""Files of Arrow and Parquet that are damaged, told in our own words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pyarrow as pa

from newsdata.errors import DatasetError


@contextmanager
def reading(name: str, form: str) -> Iterator[None]:
    """What goes wrong with the file of that name and form while the block reads it is one kind of error.

    >>> with reading("units.parquet", "Parquet"):
    ...     raise pa.ArrowInvalid("Corrupt data")
    Traceback (most recent call last):
    newsdata.errors.DatasetError: units.parquet: can't be read as Parquet: Corrupt data

    Raises:
        DatasetError: with the code `unreadable`.
    """
    try:
        yield
    except (pa.ArrowException, OSError) as fault:
        reason = " ".join(str(getattr(fault, "strerror", None) or fault).split())
        raise DatasetError(f"can't be read as {form}: {reason}", code="unreadable", name=name) from None


def check_buffers(table: pa.Table) -> None:
    """Sees that every value lies within its buffers. Readers of Arrow IPC trust the file in that.

    Text that is not UTF-8 is passed over: it does no harm, and has a rule of its own.

    Raises:
        pyarrow.ArrowInvalid: otherwise.
    """
    for column in table.columns:
        for chunk in column.chunks:
            try:
                chunk.validate(full=True)
            except pa.ArrowInvalid as fault:
                if "UTF8" not in str(fault):
                    raise
