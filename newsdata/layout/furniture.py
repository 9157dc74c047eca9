"""What a page says of itself above and below its articles: name, date, page, staff, telephone."""

from __future__ import annotations

from collections.abc import Sequence

from newsdata.layout.articles import Masthead
from newsdata.layout.lines import Line
from newsdata.spans import Interval


def read_furniture(lines: Sequence[Line]) -> tuple[list[Interval], Masthead, Sequence[Line]]:
    """Splits the page's header and footer from the lines of its articles."""
    return [], Masthead(None, None, None), lines
