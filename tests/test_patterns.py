"""The patterns of the whole package: made of tables without order, they have to be the same in every run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import import_module
from itertools import chain
from pkgutil import walk_packages
from re import Pattern

import newsdata


def patterns() -> list[str]:
    """Every compiled pattern that a module holds, with its name."""
    found: list[str] = []
    for module in walk_packages(newsdata.__path__, "newsdata."):
        if not module.name.endswith("__main__"):
            held = vars(import_module(module.name))
            tables = [value.values() for value in held.values() if isinstance(value, dict)]
            every = chain(held.values(), *tables)
            found += [f"{module.name}: {value.pattern!r}" for value in every if isinstance(value, Pattern)]
    return found


def run(seed: int) -> list[str]:
    code = "import json; from tests.test_patterns import patterns; print(json.dumps(patterns()))"
    environment = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True
    )
    found: list[str] = json.loads(done.stdout)
    return found


def test_patterns_are_the_same_whatever_order_sets_have() -> None:
    first, second = run(1), run(2)
    assert len(first) > 100
    assert [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]] == []
