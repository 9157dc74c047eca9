"""What the layout stage found on a page, as plain data for goldens and comparisons."""

from __future__ import annotations

import sys
from bisect import bisect_right
from itertools import pairwise
from typing import Any

from newsdata.layout.articles import Article, PageLayout
from newsdata.spans import Interval


def portrait(text: str, page: PageLayout) -> dict[str, Any]:
    masthead = page.masthead
    return {
        "masthead": [masthead.publication, masthead.date and masthead.date.isoformat(), masthead.page],
        "furniture": [text[slice(*span)] for span in page.furniture],
        "unclaimed": [text[slice(*span)] for span in page.unclaimed],
        "articles": [_article(article) for article in page.articles],
    }


def _article(article: Article) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "rubric": article.rubric,
        "kicker": [passage.text for passage in article.kicker],
        "headline": [passage.text for passage in article.headline],
        "deck": [passage.text for passage in article.deck],
        "byline": list(article.byline),
        "dateline": article.dateline and article.dateline.text,
        "credit": article.credit,
        "continued_from": article.continued_from,
        "continued_on": article.continued_on,
        "sections": [
            [section.heading and section.heading.text, [p.text for p in section.paragraphs]]
            for section in article.sections
        ],
        "captions": [passage.text for passage in article.captions],
    }
    return {name: value for name, value in shown.items() if value}


def check(text: str, page: PageLayout) -> None:
    """What holds of every page: passages are their slices, and every character has one place."""
    for article in page.articles:
        headings = [section.heading for section in article.sections if section.heading]
        for passage in (*article.heads, *headings, *article.paragraphs, *article.captions):
            assert passage.text
            assert "".join(text[start:end] for start, end in passage.spans) == passage.text
            assert all(_within(span, article.spans) for span in passage.spans)
    claimed = [span for article in page.articles for span in article.spans]
    everything = sorted([*claimed, *page.furniture, *page.unclaimed])
    assert all(left[1] <= right[0] for left, right in pairwise(everything))
    assert not _rest(text, everything).strip("\ufeff\u200b \t\r\n\v\f\u3000\xa0\x1c\x1d\x1e\x85\u2028\u2029")


def _within(span: Interval, spans: tuple[Interval, ...]) -> bool:
    """Whether one of the ascending `spans` holds the whole of `span`."""
    holder = spans[bisect_right(spans, (span[0], sys.maxsize)) - 1]
    return holder[0] <= span[0] and span[1] <= holder[1]


def _rest(text: str, covered: list[Interval]) -> str:
    kept, place = [], 0
    for start, end in covered:
        kept.append(text[place:start])
        place = end
    return "".join([*kept, text[place:]])
