"""Other people's tools, which may not be installed."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, NoReturn

import pytest


def tool(name: str) -> Any:
    """The module of that name; the test is skipped where it is not installed."""
    try:
        return import_module(name)
    except ImportError:
        unavailable(f"{name} is not installed (extra `interop`)")


def unavailable(reason: str) -> NoReturn:
    """Skips, but not where everything has to be tried: NEWSDATA_INTEROP=required."""
    if os.environ.get("NEWSDATA_INTEROP") == "required":
        pytest.fail(reason)
    pytest.skip(reason)
