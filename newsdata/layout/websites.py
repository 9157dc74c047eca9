"""What websites print around an article: the way to it, what can be done with it, whence it was taken.

`is_furniture` knows the lines that say nothing of the article; `read_stamp` reads the line that says
where the article was taken from, who wrote it, and when it was put there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsdata.layout.vocabulary import (
    CREDIT_LABELS,
    PAPER_ENDINGS,
    SENDER_ENDINGS,
    STAFF_LABELS,
    WEBSITE_AUTHORS,
    WEBSITE_CONTROLS,
    WEBSITE_COUNTS,
    WEBSITE_DAYS,
    WEBSITE_NEIGHBOURS,
    WEBSITE_OPTIONS,
    WEBSITE_PLACES,
)
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import either

LONGEST = 80
"""No line of a website's furniture is longer."""

LONGEST_VALUE = 24
"""Behind a label of a stamp stand no more characters."""

# ------------------------------------------------------------------ lines that say nothing of the article

_BEFORE = "【[（(<《 "
_BETWEEN = re.compile(r"[\s|｜丨/／【】\[\]（）()<>＜＞《》»›→+＋:：、，,·-]+")
_ARROWS = "->＞»›→"
_OPENINGS = frozenset(
    word[:2]
    for words in (WEBSITE_CONTROLS, WEBSITE_OPTIONS, WEBSITE_NEIGHBOURS, WEBSITE_PLACES)
    for word in words
)


def is_furniture(text: str) -> bool:
    """Whether a line is a website's, and says nothing of the article.

    >>> is_furniture("您的位置：首页 > 新闻 > 正文"), is_furniture("【字号：大 中 小】")
    (True, True)
    >>> is_furniture("评论"), is_furniture("打印店里的年轻人")
    (False, False)
    """
    if text.lstrip(_BEFORE)[:2] not in _OPENINGS or len(text) > LONGEST:
        return text.endswith(_ENDS_OF_PATH)
    return _is_control(text) or "".join(text.split()).startswith(_NEIGHBOURS)


_NEIGHBOURS = (
    *(word + colon for word in (*WEBSITE_NEIGHBOURS, *WEBSITE_PLACES) for colon in "：:"),
    *(place + arrow for place in WEBSITE_PLACES for arrow in _ARROWS),
)
_ENDS_OF_PATH = tuple(arrow + space + "正文" for arrow in _ARROWS for space in ("", " "))


_PRESSED = WEBSITE_CONTROLS | WEBSITE_OPTIONS


def _is_control(text: str) -> bool:
    """Whether a line is made of nothing but what a reader can press, one of which is nothing else."""
    words = [word for word in _BETWEEN.split(text) if word]
    return all(word in _PRESSED for word in words) and not WEBSITE_CONTROLS.isdisjoint(words)


# ------------------------------------------------------------------ stamps


class Stamp(NamedTuple):
    """What a website says of an article in one line."""

    source: str | None
    authors: str
    """The words that name who wrote it, or nothing."""


_TIME = r"[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?"
_WHEN = re.compile(rf"[于\s]*[0-9]{{4}}[年./-][0-9]{{1,2}}[月./-][0-9]{{1,2}}日?(?:\s*(?:{_TIME}))?")
_CREDIT, _AUTHOR, _OTHER, _DAY = "credit", "author", "other", "day"
_KINDS = {
    **dict.fromkeys((*STAFF_LABELS, *WEBSITE_COUNTS, *WEBSITE_CONTROLS), _OTHER),
    **dict.fromkeys(CREDIT_LABELS, _CREDIT),
    **dict.fromkeys(WEBSITE_AUTHORS, _AUTHOR),
    **dict.fromkeys(WEBSITE_DAYS, _DAY),
}
_LABEL = re.compile(rf"({LETTER}{{1,8}})\s?[：:]")
_ADDRESS = re.compile(r"(?:http|www\.)\S+")
_OUTLET = re.compile(
    rf"(?:{LETTER}{{2,8}}[-—])?{LETTER}{{1,10}}{either((*PAPER_ENDINGS, *SENDER_ENDINGS, '网站'))}"
)
STAMP_OPENINGS = frozenset("0123456789hw编责字点浏").union(
    word[0] for words in (CREDIT_LABELS, WEBSITE_AUTHORS, WEBSITE_DAYS) for word in words
)
"""How stamps begin."""


@lru_cache(maxsize=64)
def read_stamp(text: str) -> Stamp | None:
    """What a website's line says of the article, or None.

    It gives at least two of these: a day with its year, a source, who wrote it, who edited it, and so on.

    >>> read_stamp("2026-01-08 08:35 来源：云港日报 作者：陈海 编辑：王小云")
    Stamp(source='云港日报', authors='陈海')
    >>> read_stamp("2026年1月8日 08:35 云港日报").source
    '云港日报'
    >>> read_stamp("来源：云港日报"), read_stamp("时间：2026年1月8日 地点：云港")
    (None, None)
    """
    head, *labelled = _LABEL.split(text)
    dated = _WHEN.search(text) is not None
    source = _bare(_ADDRESS.sub(" ", head)) or None
    if source and not (dated and _OUTLET.fullmatch(source)):
        return None
    values: dict[str, str] = {}
    facts = dated + (source is not None)
    for label, value in zip(labelled[::2], labelled[1::2], strict=True):
        kind, bare = _KINDS.get(label), _bare(value)
        if not kind or not _may_be_value(bare):
            return None
        values[kind] = values.get(kind) or bare
        facts += kind != _DAY
    return Stamp(values.get(_CREDIT) or source, values.get(_AUTHOR, "")) if facts > 1 else None


def _bare(text: str) -> str:
    """What is left of a label's value without days, hours, and what a reader can press."""
    words = [word for word in _SPACES.split(_WHEN.sub(" ", text)) if word]
    while words and all(part in _PRESSED for part in _BETWEEN.split(words[-1]) if part):
        words.pop()
    return " ".join(words)


_SPACES = re.compile(r"[\s|｜]+")


def _may_be_value(text: str) -> bool:
    return len(text) <= LONGEST_VALUE and not _STOPS.search(text)


_STOPS = re.compile("[：:。？！，；“”]")
