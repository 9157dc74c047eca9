"""Builds articles from plain paragraphs, for tests of parsers that need no layout."""

from __future__ import annotations

from collections.abc import Sequence

from newsdata.layout.articles import Article, Section
from newsdata.spans import Passage


def article(*paragraphs: str, headline: str = "", deck: str = "", byline: Sequence[str] = ()) -> Article:
    """An article whose heads and paragraphs stand line by line on its page."""
    page = "\n".join((headline, deck, *paragraphs))
    passages = []
    start = 0
    for line in (headline, deck, *paragraphs):
        passages.append(Passage.of(page, (start, start + len(line))))
        start += len(line) + 1
    heads, body = passages[:2], passages[2:]
    return Article(
        rubric=None,
        kicker=(),
        headline=tuple(heads[:1]) if headline else (),
        deck=tuple(heads[1:]) if deck else (),
        byline=tuple(byline),
        dateline=None,
        credit=None,
        continued_from=None,
        continued_on=None,
        sections=(Section(None, tuple(body)),),
        captions=(),
        spans=(),
    )
