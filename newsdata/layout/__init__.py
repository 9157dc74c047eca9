"""Text → articles: lines, what they look like, what each is for, and the articles they make up.

- `lines`: what each printed line looks like; `wraps`: hard wraps undone; `setting`: how the whole
  page is set
- `furniture`: the page's header and footer; `signs`: lines that say by themselves what they are
- `runs`: short lines, each of which can be a head; `clues`: what speaks for it; `parts`: what goes
  on in the article above though it is set apart; `openings`: which of them open an article, decided
  for all together; `roles`: what each line is for
- `assembly`: from roles to articles, with `heads`, `healing`, `jumps`, `datelines`
- `volumes`: articles that go on on another page
"""

from __future__ import annotations

import datetime

from newsdata.layout.articles import PageLayout
from newsdata.layout.volumes import read_volume
from newsdata.spans import Volume

__all__ = ["read_layout", "read_volume"]


def read_layout(text: str, *, date: datetime.date | None = None) -> PageLayout:
    r"""Takes a page apart.

    `date` is the day of the issue: datelines give month and day, the year is read against it.
    All offsets are code points of `text`.

    >>> page = read_layout("港口扩建\n　　本报云港1月8日电　港口扩建工程动工。\n")
    >>> [article.headline[0].text for article in page.articles]
    ['港口扩建']
    """
    return read_volume(Volume.bind([text]), pages=[None], date=date)[0]
