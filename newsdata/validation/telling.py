"""Which record a table or a mapping holds, by what it is called or by the names in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

from newsdata.errors import UsageError
from newsdata.models import TABLES
from newsdata.tables import record_name


def table_name(as_: str | None) -> str | None:
    """The table of a record (`statistic`) or of its own name (`statistics`)."""
    names = {record_name(model): name for name, model in TABLES.items()}
    if as_ is None or as_ in TABLES:
        return as_
    if as_.lower() not in names:
        raise UsageError(f"no record {as_!r}; there are {', '.join(names)}", code="no_record")
    return names[as_.lower()]


def told_by(names: Iterable[str]) -> str | None:
    """The table that has the most of these columns, if its own id is one of them."""
    there = set(names)
    for table, model in TABLES.items():
        if next(iter(model.model_fields)) in there and len(there & set(model.model_fields)) * 2 > len(there):
            return table
    return None


def untold(name: str) -> NoReturn:
    """Raises that it can't be told what something holds."""
    names = ", ".join(record_name(model) for model in TABLES.values())
    raise UsageError(f"can't tell which record it holds: say as which ({names})", code="untold", name=name)
