"""Jump lines: （下转第二版）, （上接第一版）, （紧接1版), and the halves of articles they tie together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from newsdata.layout.lines import WHITE

MOST = 8
"""A line has no more jump lines in it."""

_PAGE = r"第?[0-9０-９〇零一二三四五六七八九十]{1,4}[版页]|第?[A-Z][0-9]{1,3}版?|[^（）()\s]{1,6}版"
_WAY = r"下\s?转|上\s?接|紧\s?接|[转接](?=\s{0,3}第?[0-9０-９A-Z一二三四五六七八九十])"
_ARROW = r"\s{0,3}[▲▼→←↓↑>＞》]{0,4}\s{0,3}"
_BRACKETED = re.compile(rf"[（(【〔\[]{_ARROW}({_WAY})\s{{0,3}}({_PAGE})[^（）()【】\n]{{0,24}}[）)】〕\]]")
_BARE = re.compile(rf"^{_ARROW}(下转|上接|紧接)\s{{0,3}}({_PAGE})\S{{0,12}}$")


class Jump(NamedTuple):
    """A jump line: where it stands in its text, and the page it names, as printed."""

    start: int
    end: int
    onward: bool
    page: str


def may_jump(text: str) -> bool:
    """Whether a text can hold a jump line at all: asked once a page.

    >>> may_jump("（下转第二版）"), may_jump("港口扩建")
    (True, False)
    """
    return _stands_behind(text, "转", "下 （(") or _stands_behind(text, "接", "上紧 （(")


def _stands_behind(text: str, character: str, others: str) -> bool:
    """Whether a character stands anywhere behind one of the others."""
    place = text.find(character, 1)
    while place > 0 and text[place - 1] not in others:
        place = text.find(character, place + 1)
    return place > 0


def find_jumps(text: str) -> list[Jump]:
    """The jump lines in a line of text.

    >>> find_jumps("占96%，（下转第2版） （上接第1版）成为第一。")
    [Jump(start=5, end=12, onward=True, page='第2版'), Jump(start=13, end=20, onward=False, page='第1版')]
    >>> find_jumps("接力赛")
    []
    """
    if "版" not in text and "页" not in text:
        return []
    bare = _BARE.match(text)
    found = [bare] if bare else islice(_BRACKETED.finditer(text), MOST)
    return [Jump(m.start(), m.end(), "转" in m.group(1), m.group(2)) for m in found]


def without_jumps(text: str, jumps: Sequence[Jump]) -> str:
    """A line without its jump lines.

    >>> headline = "港区扩建工程开工（下转第三版）"
    >>> without_jumps(headline, find_jumps(headline))
    '港区扩建工程开工'
    """
    for jump in reversed(jumps):
        text = text[: jump.start] + text[jump.end :]
    return text.strip(WHITE)
