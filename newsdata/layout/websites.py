"""What websites print around an article: the way to it, what can be done with it, whence it was taken.

`is_furniture` knows the lines that say nothing of the article; `read_stamp` reads the line that says
where the article was taken from, who wrote it, and when it was put there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsdata.layout.lines import Line
from newsdata.layout.vocabulary import (
    CREDIT_LABELS,
    PAPER_ENDINGS,
    SENDER_ENDINGS,
    STAFF_LABELS,
    WEBSITE_AUTHORS,
    WEBSITE_CONTROLS,
    WEBSITE_COUNTS,
    WEBSITE_DAYS,
    WEBSITE_ENDINGS,
    WEBSITE_NEIGHBOURS,
    WEBSITE_NOTICES,
    WEBSITE_OPTIONS,
    WEBSITE_PLACES,
    WEBSITE_PUBLISHED,
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
_STOPS = "。！？；”"
_PRESSED = WEBSITE_CONTROLS | WEBSITE_OPTIONS
_OPENINGS = frozenset(
    word[:2] for words in (_PRESSED, WEBSITE_NEIGHBOURS, WEBSITE_PLACES, WEBSITE_NOTICES) for word in words
)
_OTHERS = (
    *(word + colon for word in (*WEBSITE_NEIGHBOURS, *WEBSITE_PLACES) for colon in "：:"),
    *(place + arrow for place in WEBSITE_PLACES for arrow in _ARROWS),
    *WEBSITE_NOTICES,
)
_ENDS_OF_PATH = tuple(arrow + space + "正文" for arrow in _ARROWS for space in ("", " "))


def is_furniture(text: str) -> bool:
    """Whether a line is a website's, and says nothing of the article.

    >>> is_furniture("您的位置：首页 > 新闻 > 正文"), is_furniture("【字号：大 中 小】")
    (True, True)
    >>> is_furniture("评论"), is_furniture("打印店里的年轻人")
    (False, False)
    """
    bare = text.lstrip(_BEFORE)
    if bare[:2] in _OPENINGS and ("".join(bare.split()).startswith(_OTHERS) or _is_control(text)):
        return True
    if text[-1] in _STOPS or len(text) > LONGEST:
        return False
    return (
        text.find(">>") > 1
        or (text[-1] == "文" and text.endswith(_ENDS_OF_PATH))
        or ("|" in text and text.count("|") >= BARS and _is_bar(text))
    )


BARS = 3
"""A line with so many bars between single words leads to other pages of the website."""


def _is_bar(text: str) -> bool:
    return all(len(part.strip()) <= LONGEST_BUTTON for part in text.split("|"))


LONGEST_BUTTON = 8
"""A word to press is not longer."""


def _is_control(text: str) -> bool:
    """Whether a line is made of nothing but what a reader can press, one of which is nothing else."""
    return _is_pressed(text) and not WEBSITE_CONTROLS.isdisjoint(_BETWEEN.split(text))


def _is_pressed(text: str) -> bool:
    return len(text) <= LONGEST and all(word in _PRESSED for word in _BETWEEN.split(text) if word)


def take_off(lines: Sequence[Line]) -> tuple[Sequence[Line], list[Line], Line | None]:
    """The lines of a page without those that only a website prints, these, and the stamp with its day.

    A stamp below the headline shows that it is a website's page: the names of the site above the
    headline are its furniture too, and what can be pressed right below the stamp.
    """
    off = {number for number in _edges(len(lines)) if is_furniture(lines[number].text)}
    stamp = _find_stamp(lines)
    if stamp:
        off.update(number for number in range(stamp - 1) if _names_site(lines[number].text))
        below = stamp + 1
        while below < len(lines) and _is_pressed(lines[below].text):
            off.add(below)
            below += 1
    if off:
        kept = [line for number, line in enumerate(lines) if number not in off]
        return kept, [lines[number] for number in sorted(off)], lines[stamp] if stamp else None
    return lines, [], lines[stamp] if stamp else None


EDGE = 15
"""A website's furniture stands among so many first or last lines."""


def _edges(count: int) -> Iterable[int]:
    return range(count) if count <= 2 * EDGE else (*range(EDGE), *range(count - EDGE, count))


def _find_stamp(lines: Sequence[Line]) -> int:
    """Which of the first lines is a stamp with its day, or 0 if none is."""
    for number, line in enumerate(lines[1:STAMP_WITHIN], 1):
        if line.text[0] in STAMP_OPENINGS and is_dated(line.text):
            return number
    return 0


STAMP_WITHIN = 12
"""A stamp below a headline is one of so many first lines."""


def _names_site(text: str) -> bool:
    """Whether a line above a headline is the name of a website, of its publisher, or its telephone."""
    return len(text) <= LONGEST_SITE and (text.endswith(WEBSITE_ENDINGS) or not text.strip("0123456789- "))


LONGEST_SITE = 16
"""The name of a website is not longer."""


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
    when = _WHEN.search(text)
    source = _bare(_ADDRESS.sub(" ", head)) or None
    if source and when and not when.start() and _ends_with_time(when.group()):
        source = source.split()[0]
    if source and not (when and _OUTLET.fullmatch(source)):
        return None
    values: dict[str, str] = {}
    facts = (when is not None) + (source is not None)
    if when and labelled and labelled[0] in WEBSITE_PUBLISHED:
        facts += 1
    for label, value in zip(labelled[::2], labelled[1::2], strict=True):
        kind, bare = _KINDS.get(label), _bare(value)
        if not kind or not _may_be_value(bare):
            return None
        values[kind] = values.get(kind) or bare
        facts += kind != _DAY
    return Stamp(values.get(_CREDIT) or source, values.get(_AUTHOR, "")) if facts > 1 else None


def _ends_with_time(when: str) -> bool:
    return ":" in when or "：" in when


def is_dated(text: str) -> bool:
    """Whether a line is a website's stamp with its day.

    >>> is_dated("2026-01-08 08:35"), is_dated("来源：云港日报 作者：陈海")
    (True, False)
    """
    when = _WHEN.search(text) if len(text) <= LONGEST else None
    return when is not None and (len(when.group()) == len(text) or read_stamp(text) is not None)


def _bare(text: str) -> str:
    """What is left of a label's value without days, hours, and what a reader can press."""
    words = [word for word in _SPACES.split(_WHEN.sub(" ", text)) if word]
    while words and all(part in _PRESSED for part in _BETWEEN.split(words[-1]) if part):
        words.pop()
    return " ".join(words)


_SPACES = re.compile(r"[\s|｜]+")


def _may_be_value(text: str) -> bool:
    return len(text) <= LONGEST_VALUE and not _SENTENCE.search(text)


_SENTENCE = re.compile("[：:。？！，；“”]")
