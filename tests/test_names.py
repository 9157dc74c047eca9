"""The public names: exact, typed, and loaded only when they are used."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import assert_type

import pytest

import newsdata


def test_the_public_names_are_sorted_and_all_there() -> None:
    assert sorted(newsdata.__all__) == newsdata.__all__
    assert all(getattr(newsdata, name) is not None for name in newsdata.__all__)
    assert set(newsdata.__all__) <= set(dir(newsdata))


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(AttributeError, match="no attribute 'prase'"):
        newsdata.prase  # noqa: B018


@pytest.mark.parametrize(
    "statement",
    [
        "import newsdata",
        "import newsdata; newsdata.parse('港口扩建\\n　　工程昨日动工，投资3亿元。')",
        "import newsdata; newsdata.find_quantities('投资3亿元'); newsdata.align('云港日报', '日报')",
    ],
)
def test_reading_a_page_loads_neither_arrow_nor_the_command(statement: str) -> None:
    asked = f"import json, sys; {statement}; print(json.dumps(sorted(sys.modules)))"
    printed = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert {"pyarrow", "typer", "rich"}.isdisjoint(json.loads(printed.stdout))


def test_importing_the_package_loads_none_of_its_stages() -> None:
    asked = "import json, sys, newsdata; print(json.dumps(sorted(sys.modules)))"
    printed = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert [name for name in json.loads(printed.stdout) if name.startswith("newsdata.")] == []


def test_what_is_read_is_typed() -> None:
    page = newsdata.parse("港口扩建\n　　本报讯 工程昨日动工，投资3亿元。")
    assert_type(page, newsdata.Page)
    assert_type(page.statistics, tuple[newsdata.Statistic, ...])
    assert_type(page.statistics[0].value, float | None)
    assert_type(page.articles[0].quotations, tuple[newsdata.Quotation, ...])
    assert_type(newsdata.find_quantities("3亿元"), list[newsdata.Quantity])
