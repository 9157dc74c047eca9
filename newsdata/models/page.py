"""What one page holds: the result of reading it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from newsdata.models.article import Article
from newsdata.models.base import Record, Rooted, Span, column
from newsdata.models.interview import Interview
from newsdata.models.reject import Reject
from newsdata.models.source import Source
from newsdata.models.speech import Speech
from newsdata.models.statistic import Statistic


class Page(Record):
    """A source and all records found in it."""

    source: Annotated[Source, column("The text that came in.", None)]
    articles: Annotated[tuple[Article, ...], column("The items printed on it, in reading order.", [])]
    interviews: Annotated[tuple[Interview, ...], column("Questions and answers.", [])]
    speeches: Annotated[tuple[Speech, ...], column("What was said at an event.", [])]
    statistics: Annotated[tuple[Statistic, ...], column("The figures, in reading order.", [])]
    rejects: Annotated[tuple[Reject, ...], column("Records that failed their model.", [])]
    unclaimed: Annotated[tuple[Span, ...], column("Text that no article claims.", [])]

    def records(self) -> Iterator[Rooted]:
        """All records of the page, table by table."""
        yield from self.articles
        yield from self.interviews
        yield from self.speeches
        yield from self.statistics
