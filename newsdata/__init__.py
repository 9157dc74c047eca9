r"""Reads Chinese newspaper pages into typed, grounded records and publishes them as datasets.

    >>> import newsdata
    >>> text = "云港外贸增势强劲\n　　本报讯 去年，全市进出口总额达86.4亿元。"
    >>> page = newsdata.parse(text, date="2026-01-20")
    >>> figure = page.statistics[0]
    >>> figure.indicator, figure.value, figure.unit, str(figure.period.end)
    ('进出口总额', 8640000000.0, '元', '2025-12-31')

Public names are loaded on first use: `import newsdata` loads neither pyarrow nor typer.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from newsdata.alignment import align
    from newsdata.errors import DatasetError, NewsdataError, PageError, UsageError
    from newsdata.extract import parse
    from newsdata.models import (
        Article,
        Dateline,
        Exchange,
        Interview,
        Page,
        Passage,
        Period,
        Person,
        Quotation,
        Reject,
        Section,
        Source,
        Span,
        Speech,
        Statistic,
        Turn,
    )
    from newsdata.parsers.statistics.quantities import Quantity, find_quantities
    from newsdata.publishing import publish
    from newsdata.release import Release, load
    from newsdata.validation import filter, validate  # noqa: A004 — as in `newsdata.filter`

_HOMES = {
    "newsdata.alignment": ("align",),
    "newsdata.errors": ("DatasetError", "NewsdataError", "PageError", "UsageError"),
    "newsdata.extract": ("parse",),
    "newsdata.models": (
        "Article",
        "Dateline",
        "Exchange",
        "Interview",
        "Page",
        "Passage",
        "Period",
        "Person",
        "Quotation",
        "Reject",
        "Section",
        "Source",
        "Span",
        "Speech",
        "Statistic",
        "Turn",
    ),
    "newsdata.parsers.statistics.quantities": ("Quantity", "find_quantities"),
    "newsdata.publishing": ("publish",),
    "newsdata.release": ("Release", "load"),
    "newsdata.validation": ("filter", "validate"),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Article",
    "DatasetError",
    "Dateline",
    "Exchange",
    "Interview",
    "NewsdataError",
    "Page",
    "PageError",
    "Passage",
    "Period",
    "Person",
    "Quantity",
    "Quotation",
    "Reject",
    "Release",
    "Section",
    "Source",
    "Span",
    "Speech",
    "Statistic",
    "Turn",
    "UsageError",
    "align",
    "filter",
    "find_quantities",
    "load",
    "parse",
    "publish",
    "validate",
]


def __getattr__(name: str) -> Any:
    try:
        module = _HOME_OF[name]
    except KeyError:
        raise AttributeError(f"module 'newsdata' has no attribute {name!r}") from None
    return getattr(import_module(module), name)


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
