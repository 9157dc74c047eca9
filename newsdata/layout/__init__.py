"""Text → articles: lines, what they look like, what each is for, and the articles they make up.

    lines       what each printed line looks like
    setting     how the whole page is set; hard wraps undone
    signs       lines that say by themselves what they are
    roles       what each line is for, decided from the whole page
    assembly    from roles to articles (heads, healing, jumps, datelines)
"""

from __future__ import annotations

from datetime import date as Date  # noqa: N812

from newsdata.layout.articles import Article, PageLayout
from newsdata.layout.assembly import Assembler, finish
from newsdata.layout.furniture import read_furniture
from newsdata.layout.jumps import may_jump
from newsdata.layout.lines import WHITE, read_lines
from newsdata.layout.roles import Role, decide as decide_roles
from newsdata.layout.setting import decide as decide_setting, unwrap
from newsdata.spans import Interval, gaps, merge

__all__ = ["read_layout"]


def read_layout(text: str, *, date: Date | None = None) -> PageLayout:
    """Takes a page apart.

    `date` is the day of the issue: datelines give month and day, the year is read against it.
    All offsets are code points of `text`.

    >>> page = read_layout("港口扩建\\n　　本报云港1月8日电　港口扩建工程动工。\\n", date=Date(2026, 1, 9))
    >>> [article.headline[0].text for article in page.articles]
    ['港口扩建']
    """
    printed = unwrap(read_lines(text))
    furniture, masthead, lines = read_furniture(printed)
    setting = decide_setting(lines)
    assembler = Assembler(setting, jumps=may_jump(text))
    for line, role in zip(lines, decide_roles(lines, setting), strict=True):
        assembler.take(line, role)
    articles = tuple(finish(draft, date) for draft in assembler.drafts)
    articles = tuple(article for article in articles if article.sections or article.captions)
    off = merge([*furniture, *assembler.furniture])
    return PageLayout(articles, masthead, off, _unclaimed(text, articles, off))


def _unclaimed(text: str, articles: tuple[Article, ...], off: tuple[Interval, ...]) -> tuple[Interval, ...]:
    claimed = [span for article in articles for span in article.spans]
    return tuple(gap for gap in gaps([*claimed, *off], 0, len(text)) if text[slice(*gap)].strip(WHITE))
