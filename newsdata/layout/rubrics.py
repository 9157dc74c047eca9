"""Rubrics (栏目): on a line of their own above the headline, or in brackets with it."""

from __future__ import annotations

import re

from newsdata.layout.brackets import CLOSING
from newsdata.layout.columns import MARKS, is_numbered, names_column
from newsdata.layout.patterns import FILED
from newsdata.layout.signs import label_of
from newsdata.layout.vocabulary import KICKER_ENDINGS
from newsdata.spans import Passage
from newsdata.zh.names import is_person_name

LONGEST = 12
"""A rubric on a line of its own is not longer, marks included."""

LONGEST_SERIES = 20
"""A rubric with its number in a series is not longer."""

TIMES = ("日", "日起", "今起", "月起", "年起", "之后", "之前", "日前")
"""How a line ends that says when: however short, it leads into its headline."""

SHORTEST_KICKER = 4
"""A line so short is a kicker only if it says who speaks."""

_BEHIND = re.compile(
    r"[ \xa0\u3000]{0,9}[（(【](?P<label>[^（()）【】]{2,26}(?:[（(][^（()）]{1,3}[)）])?)[)）】]$"
)
"""… （民生观察）, … （民生观察（中））."""

_BEFORE = re.compile(r"[【\[](?P<label>[^【】\[\]]{2,14})[】\]][ \xa0\u3000]{0,9}(?=\S)")
"""【民生观察】…."""

_BARRED = re.compile(r"(?P<label>[^｜|丨\s]{2,10})\s{0,4}[｜|丨]\s{0,4}(?=\S{4})")
"""民生观察｜…."""

_NUMBER = r"[上中下一二三四五六七八九十0-9①-⑳]{1,3}|之[一二三四五六七八九十]+|[续完终]"
_YEAR = r"[0-9〇一二三四五六七八九十]{4}年?.*"
_EDITION = r".*(?:全文|摘要|节选|草案|试行|修订|暂行).*"
_NO_RUBRIC = re.compile(f"{_NUMBER}|{_YEAR}|{_EDITION}")
"""Brackets that belong to a headline: （上）, （2026年）, （草案）."""


def is_rubric(text: str) -> bool:
    """Whether a line above a headline is the rubric.

    >>> is_rubric("政策解读"), is_rubric("■ 今日话题"), is_rubric("云港港口扩建")
    (True, True, False)
    """
    if text[-1] in "：:—―？?！!" or len(text) > LONGEST_SERIES:
        return False
    marked = text[0] in MARKS and len(text) <= LONGEST and _is_balanced(text)
    return marked or names_column(text) or label_of(text) is not None or _is_brief(text)


def _is_balanced(text: str) -> bool:
    """Whether a bracket that opens a line is closed at its end, and not before."""
    closing = _CLOSED_BY.get(text[0])
    return closing is None or text.find(closing) == len(text) - 1


_CLOSED_BY = dict(zip("【[［〖（(《", "】]］〗）)》", strict=True))


def _is_brief(text: str) -> bool:
    """Whether a line is too short for a kicker, or numbered as columns are."""
    if is_numbered(text):
        return True
    is_kicker = text.endswith((*KICKER_ENDINGS, *TIMES)) or is_person_name(text)
    return len(text) <= SHORTEST_KICKER and not is_kicker


def bare_rubric(text: str) -> str:
    """A rubric's line without marks and brackets.

    >>> bare_rubric("【今日话题】")
    '今日话题'
    """
    return text.strip(MARKS)


def filed_under(text: str) -> str | None:
    """The column that an archive's heading names.

    >>> filed_under("专栏:社论"), filed_under("第3版(国际)")
    ('社论', None)
    """
    found = FILED.fullmatch(text)
    return found["rubric"] if found else None


def split_label(headline: Passage) -> tuple[Passage, str | None]:
    """A line of a headline without the rubric in it, and the rubric.

    >>> line, rubric = split_label(Passage.of("一江清水向东流（民生观察）", (0, 13)))
    >>> line.text, rubric
    ('一江清水向东流', '民生观察')
    """
    text = headline.text
    behind = _BEHIND.search(text) if text[-1] in CLOSING else None
    if behind and behind.start() >= 2 and not _NO_RUBRIC.fullmatch(behind["label"]):
        return headline.cut(0, behind.start()), behind["label"]
    before = _BEFORE.match(text) or _BARRED.match(text)
    if before and not _NO_RUBRIC.fullmatch(before["label"]):
        return headline.cut(before.end(), len(text)), before["label"]
    return headline, None


def has_label(text: str) -> bool:
    """Whether a line has a rubric in it.

    >>> has_label("一江清水向东流（民生观察）"), has_label("一江清水向东流（上）")
    (True, False)
    """
    return split_label(Passage(text, ((0, len(text)),)))[1] is not None
