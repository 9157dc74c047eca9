"""Pages of invented papers, each with what a reader finds on it as its golden."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsdata.layout import read_layout
from tests.layout.portraits import check, portrait

if TYPE_CHECKING:
    from pytest_regressions.data_regression import DataRegressionFixture

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_what_is_found_on_a_page(path: Path, data_regression: DataRegressionFixture) -> None:
    text = path.read_text(encoding="utf-8")
    page = read_layout(text)
    check(text, page)
    data_regression.check(portrait(text, page), basename=path.stem)
