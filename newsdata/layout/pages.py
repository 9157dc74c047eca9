"""One page → its articles."""

from __future__ import annotations

import datetime

from newsdata.layout.articles import Article, PageLayout
from newsdata.layout.assembly import Assembler, finish
from newsdata.layout.furniture import read_furniture
from newsdata.layout.jumps import may_jump
from newsdata.layout.lines import WHITE, read_lines
from newsdata.layout.roles import decide as decide_roles
from newsdata.layout.setting import decide as decide_setting
from newsdata.layout.setting import unwrap
from newsdata.spans import Interval, gaps, merge


def read_page(text: str, *, date: datetime.date | None = None) -> PageLayout:
    """Takes a page apart; the halves of articles that jump lines tie are not put together yet."""
    printed = unwrap(read_lines(text))
    header, masthead, lines = read_furniture(printed)
    setting = decide_setting(lines)
    assembler = Assembler(setting, jumps=may_jump(text))
    for line, role in zip(lines, decide_roles(lines, setting), strict=True):
        assembler.take(line, role)
    articles = [finish(draft, date or masthead.date) for draft in assembler.drafts]
    kept = tuple(article for article in articles if article.sections or article.captions)
    furniture = merge([*header, *assembler.furniture])
    return PageLayout(kept, masthead, furniture, _unclaimed(text, kept, furniture))


def _unclaimed(text: str, articles: tuple[Article, ...], off: tuple[Interval, ...]) -> tuple[Interval, ...]:
    claimed = [span for article in articles for span in article.spans]
    return tuple(gap for gap in gaps([*claimed, *off], 0, len(text)) if text[slice(*gap)].strip(WHITE))
