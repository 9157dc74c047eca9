"""One page → its articles."""

from __future__ import annotations

import datetime

from newsdata.layout.articles import PageLayout
from newsdata.layout.assembly import Assembler, finish
from newsdata.layout.furniture import read_furniture
from newsdata.layout.lines import read_lines
from newsdata.layout.roles import decide as decide_roles
from newsdata.layout.setting import decide as decide_setting
from newsdata.layout.wraps import unwrap
from newsdata.spans import merge


def read_page(text: str, *, date: datetime.date | None = None) -> PageLayout:
    """Takes a page apart; the halves of articles that jump lines tie are not put together yet."""
    printed = unwrap(read_lines(text), text)
    header, masthead, lines = read_furniture(printed)
    setting = decide_setting(lines)
    assembler = Assembler(text, setting)
    for line, role in zip(lines, decide_roles(lines, setting), strict=True):
        assembler.take(line, role)
    kept = [draft for draft in assembler.drafts if draft.is_article()]
    left = [span for draft in assembler.drafts if not draft.is_article() for span in draft.spans]
    articles = tuple([finish(draft, date or masthead.date) for draft in kept])
    return PageLayout(articles, masthead, merge([*header, *assembler.furniture]), merge(left))
