"""Lines that say by themselves what they are: credits, captions, bylines, staff, labels of boxes.

`sign_of` looks at one line alone. Only short or bracketed lines are asked; a line without a sign
is running text or a head, which only the whole page can tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from newsdata.layout.brackets import CLOSING as CLOSING_BRACKETS
from newsdata.layout.brackets import MARKS, unbracketed
from newsdata.layout.brackets import OPENING as OPENING_BRACKETS
from newsdata.layout.lines import SENTENCE_END, closes
from newsdata.layout.patterns import (
    ACCORDING,
    BOXED,
    CALLS,
    COMPILED,
    CREDIT,
    DATED,
    DESK,
    DRAWN,
    ELSEWHERE,
    EXPLAINS_PICTURE,
    FILED,
    FROM,
    GROUP,
    INITIALS,
    NOTE,
    OFFICE,
    PHOTO_LABEL,
    PHOTO_TAIL,
    PRINTED_IN,
    PROVIDED,
    SENT_BY,
    SPEAKER,
    STAFF,
    TAKEN_BY,
    TAKEN_LAST,
    WHO_IS_SEEN,
    WRITTEN,
)
from newsdata.layout.people import BYLINE_MARKS, people_of, signs_letter, uncoded
from newsdata.layout.vocabulary import (
    AGENCIES,
    BOTH,
    BOX_LABELS,
    BYLINE_VERBS,
    CAPTION_OPENINGS,
    CREDIT_LABELS,
    DATA_LABELS,
    DECK_DASHES,
    OFFICE_LABELS,
    OFFICE_OPENINGS,
    PAGE_SECTIONS,
    PAPER_ENDINGS,
    PHOTO_LABELS,
    PHOTO_VERBS,
    PICTURE_NOTES,
    PICTURE_WORDS,
    REPORTERS,
    SOURCE_VERBS,
    STAFF_LABELS,
    TURN_LABELS,
)
from newsdata.layout.websites import STAMP_OPENINGS, read_stamp
from newsdata.zh.names import is_person_name, split_names
from newsdata.zh.wordlists import either

LONGEST_PHOTO_LINE = LONGEST_NAMES = 40
"""A line of nothing but names is not longer."""

LONGEST_NAME = 8
"""A single name is not longer, unless it has a dot or a space inside."""

LONGEST = 60
"""A longer line has a sign only if it stands in brackets or has the mark of a caption."""

LONGEST_HEAD = 80
"""No line of a headline is longer."""

PHOTO_END = ("摄", "摄影", "摄影报道", "摄影报导")
"""How a long line ends that tells what a picture shows, and who took it."""

LONGEST_TAKEN = 24
"""Who took a picture is looked for in so many last characters of a long line."""

SIGNED_LONG = "（(▲▼△▽"
"""How such a longer line begins."""


class Sign(Enum):
    """What a line says it is."""

    CREDIT = auto()
    """（来源：新华社）, （据新华社电）, 本报综合"""
    CAPTION = auto()
    """陈海摄（云港图片社）, 图①：…, 制图：陈海"""
    BYLINE = auto()
    """本报记者 陈海, （记者陈海、王小云）, （执笔：陈海）"""
    NAMES = auto()
    """陈海　王小云: a byline or a signature"""
    NOTE = auto()
    """（作者为云港大学教授）, 数据来源：…: ends an article or a part of it"""
    DATED = auto()
    """（本报云港1月8日电）"""
    STAFF = auto()
    """责编：陈海, 电话：…: the page speaks of itself"""
    LABEL = auto()
    """核心阅读, ■记者手记: names a box or a part"""
    DECK = auto()
    """——访市长陈海"""
    FILED = auto()
    """第3版(国际), 专栏:社论: an archive's heading above an article"""
    HEADER = auto()
    """云港日报 2026年3月24日 第03版: heads the next page, where several are one text"""


HEADED = frozenset({Sign.FILED, Sign.HEADER})
"""Below such a line an article opens."""

AUTHORS = frozenset({Sign.BYLINE, Sign.NAMES})
"""Who wrote it, under a headline or between a crosshead and its text."""

CLOSING = frozenset({Sign.CREDIT, Sign.CAPTION, Sign.BYLINE, Sign.NAMES, Sign.NOTE, Sign.DATED, Sign.STAFF})
"""After such a line an article or a part of one can be over."""


_LABEL_CLOSE = "】〗]：:* 　\xa0"


def label_of(text: str) -> str | None:
    """The label of a box that makes up the whole line, or None.

    >>> label_of("■记者手记"), label_of("【点评】"), label_of("记者在现场看到")
    ('记者手记', '点评', None)
    """
    if len(text) > 14:
        return None
    bare = text.lstrip(MARKS).rstrip(_LABEL_CLOSE)
    return bare if "".join(bare.split()).strip("—") in BOX_LABELS else None


def opens_with_label(text: str) -> bool:
    """Whether a text begins with who speaks, as turns of an interview do.

    >>> [opens_with_label(text) for text in ("问：何时完工？", "陈海：明年。", "陈海：明年")]
    [True, True, False]
    """
    label = SPEAKER.match(text)
    if label:
        return label[1] in TURN_LABELS or is_person_name(turn_of(text) or "")
    boxed = BOXED.match(text)
    return boxed is not None and boxed[1] in BOX_LABELS


def turn_of(text: str) -> str | None:
    """The label before the colon of what may be a turn by its looks: a sentence, or too long for a head.

    >>> turn_of("陈海：明年。"), turn_of("陈海：明年")
    ('陈海', None)
    """
    head = text[:LONGEST_LABEL]
    label = SPEAKER.match(text) if "：" in head or ":" in head else None
    if not label or label[1] in _NO_SPEAKERS:
        return None
    return label[1] if closes(text) or len(text) > LONGEST_TURN_HEAD else None


LONGEST_LABEL = 13
"""The colon behind who speaks is one of the first characters."""


_NO_SPEAKERS = frozenset(
    (*CAPTION_OPENINGS, *PICTURE_WORDS, *PHOTO_LABELS, *CREDIT_LABELS, *DATA_LABELS, "http", "https")
)
"""What opens several lines of a page, and speaks in none of them."""

LONGEST_TURN_HEAD = 30
"""A line that begins with a name and a colon, and is longer, is what that person says."""


# ------------------------------------------------------------------ the rules


class Rule(NamedTuple):
    """When a line has a sign: what it holds is asked only if its looks allow it at all.

    `opens` and `ends` are characters, one of which the line (without brackets) must begin or end
    with; both empty: any line may. They are there for speed alone.
    """

    sign: Sign
    holds: Callable[[str, str], bool]
    opens: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()


def _initials(*tables: Iterable[str]) -> frozenset[str]:
    return frozenset(word[0] for table in tables for word in table)


def _finals(*tables: Iterable[str]) -> frozenset[str]:
    return frozenset(word[-1] for table in tables for word in table)


def _is_deck(text: str, _bare: str) -> bool:
    return text.startswith(DECK_DASHES)


def _is_filed(text: str, _bare: str) -> bool:
    return FILED.fullmatch(text) is not None


def _is_label(text: str, _bare: str) -> bool:
    return label_of(text) is not None


def _is_note(_text: str, bare: str) -> bool:
    return NOTE.fullmatch(bare) is not None


def _points_elsewhere(_text: str, bare: str) -> bool:
    return ELSEWHERE.fullmatch(bare) is not None


def _is_credit(_text: str, bare: str) -> bool:
    if bare[0] == "据":
        return ACCORDING.fullmatch(bare) is not None
    return CREDIT.fullmatch(bare) is not None or COMPILED.fullmatch(bare) is not None


def _is_of_desk(_text: str, bare: str) -> bool:
    return DESK.fullmatch(bare) is not None


def _is_from(_text: str, bare: str) -> bool:
    """Whether a line without brackets says nothing but who sent the report: 据新华社."""
    if not bare.startswith(("据", "均据", "综合", "以上", "本")):
        return False
    return SENT_BY.fullmatch(bare) is not None or FROM.fullmatch(bare) is not None


def _is_stamp(_text: str, bare: str) -> bool:
    """Whether a website says in this line whence an article is, or whose."""
    stamp = read_stamp(bare) if _may_be_stamp(bare) else None
    return stamp is not None and bool(stamp.source or stamp.authors)


def _is_idle_stamp(_text: str, bare: str) -> bool:
    """Whether a website's line says neither, but when it was put there, and by which editor."""
    return _may_be_stamp(bare) and read_stamp(bare) is not None


def _may_be_stamp(bare: str) -> bool:
    return "：" in bare or ":" in bare or bare[0].isdigit()


def _names_issue(_text: str, bare: str) -> bool:
    return PRINTED_IN.fullmatch(bare) is not None


def _says_sender(text: str, bare: str) -> bool:
    return text[0] in OPENING_BRACKETS and SENT_BY.fullmatch(bare) is not None


def _is_staff(_text: str, bare: str) -> bool:
    return STAFF.fullmatch(bare) is not None or OFFICE.fullmatch(bare) is not None


def _is_dated(text: str, bare: str) -> bool:
    return text[0] in OPENING_BRACKETS and DATED.fullmatch(bare) is not None


def _explains_picture(_text: str, bare: str) -> bool:
    return EXPLAINS_PICTURE.fullmatch(bare) is not None or PROVIDED.fullmatch(bare) is not None


def _shows_people(text: str, _bare: str) -> bool:
    """One sentence that says where in its picture somebody is seen, such as 陈海（左二）向居民介绍新线路."""
    return _points_out(text) and not SENTENCE_END.intersection(text[:-1])


def _points_out(text: str) -> bool:
    return ("左" in text or "右" in text) and len(text) <= LONGEST and WHO_IS_SEEN.search(text) is not None


def _tells_picture(_text: str, bare: str) -> bool:
    """What a picture shows, in words or in sentences, and then who took it."""
    return any(_names_photographer(tail, unbracketed(tail) or tail) for tail in _tails(bare))


_MAY_SHOW = re.compile(f"[{''.join(sorted(_finals(PHOTO_VERBS, PICTURE_NOTES)))}]")


def _tails(bare: str) -> Iterator[str]:
    """The ends of a line that may say who took a picture: behind a sentence, in brackets, behind a space."""
    if not _MAY_SHOW.search(bare, max(0, len(bare) - LONGEST_TAKEN)):
        return
    behind = bare.rpartition("。")[2].strip()
    if behind and behind != bare:
        yield behind
    last = TAKEN_BY.search(bare) or TAKEN_LAST.search(bare)
    if last:
        yield last[last.lastgroup or 0]


def _names_photographer(text: str, bare: str) -> bool:
    if len(bare) > LONGEST_PHOTO_LINE or bare.endswith(BOTH) or bare.startswith(BOTH) or _is_written(bare):
        return False
    if bare.endswith(PICTURE_NOTES) or DRAWN.fullmatch(bare):
        return True
    labelled = PHOTO_TAIL.search(bare) or PHOTO_LABEL.match(bare)
    return bool(labelled) and bool(people_of(text))


def _is_byline(text: str, bare: str) -> bool:
    if not _MAY_BE_BYLINE.search(bare):
        return False
    is_called = CALLS.search(bare) is not None or bare.endswith(BYLINE_VERBS) or _is_written(bare)
    return is_called and bool(people_of(text))


def _is_written(bare: str) -> bool:
    """Whether a line says of somebody that the words are theirs: 陈海/文　王小云/图."""
    return ("/" in bare or "／" in bare) and any(part["part"] == "文" for part in WRITTEN.finditer(bare))


def _signs_together(_text: str, bare: str) -> bool:
    return GROUP.fullmatch(bare) is not None


_MAY_BE_BYLINE = re.compile(f"[{''.join(sorted(_finals(REPORTERS, BYLINE_VERBS)))}]")


def _is_names(text: str, bare: str) -> bool:
    bracketed = text[0] in OPENING_BRACKETS and unbracketed(text) is not None
    if not bracketed and (len(bare) > LONGEST_NAMES or "·" in bare):
        return False
    if len(bare) > LONGEST_NAME and not _BETWEEN_NAMES.search(bare):
        return False
    if bare not in PAGE_SECTIONS and (
        split_names(uncoded(bare)) or signs_letter(bare, marked=text[0] in BYLINE_MARKS)
    ):
        return True
    return bracketed and INITIALS.fullmatch(bare) is not None


_BETWEEN_NAMES = re.compile(r"[\s\u3000\xa0、，,·]")


_PHOTO_ENDS = _finals(PHOTO_VERBS, PICTURE_NOTES, CLOSING_BRACKETS, "诗文")

FILED_OPENINGS = ("第", "专栏")
"""How the lines begin with which an archive heads every article."""

_STAFF_OPENINGS = _initials(STAFF_LABELS, OFFICE_LABELS, OFFICE_OPENINGS, "系专本")

RULES: tuple[Rule, ...] = (
    Rule(Sign.DECK, _is_deck, opens=_initials(DECK_DASHES)),
    Rule(Sign.FILED, _is_filed, opens=_initials(FILED_OPENINGS)),
    Rule(Sign.LABEL, _is_label, ends=_finals(BOX_LABELS) | frozenset(_LABEL_CLOSE + "—")),
    Rule(Sign.CREDIT, _is_stamp, opens=STAMP_OPENINGS),
    Rule(Sign.STAFF, _is_idle_stamp, opens=STAMP_OPENINGS),
    Rule(
        Sign.NOTE,
        _is_note,
        opens=_initials(("本文", "作者", "执笔者", "撰稿人"), DATA_LABELS, "完全文未待有注人为以部"),
    ),
    Rule(Sign.NOTE, _points_elsewhere, ends=frozenset("版")),
    Rule(Sign.CREDIT, _is_credit, opens=_initials(CREDIT_LABELS, SOURCE_VERBS, "据本新记综")),
    Rule(Sign.CREDIT, _is_of_desk, ends=frozenset("合导道电媒日")),
    Rule(Sign.CREDIT, _is_from, opens=frozenset("据均综以本")),
    Rule(Sign.CREDIT, _names_issue, opens=frozenset("《")),
    Rule(
        Sign.CREDIT,
        _says_sender,
        ends=_finals(AGENCIES, PAPER_ENDINGS, ("报道", "报导", "消息", "稿", "电", "》")),
    ),
    Rule(Sign.STAFF, _is_staff, opens=_STAFF_OPENINGS),
    Rule(Sign.DATED, _is_dated),
    Rule(
        Sign.CAPTION,
        _explains_picture,
        opens=_initials(CAPTION_OPENINGS, PICTURE_WORDS, "▲▼△▽以本文均照配资"),
    ),
    Rule(Sign.CAPTION, _names_photographer, opens=_initials(PHOTO_LABELS)),
    Rule(Sign.CAPTION, _names_photographer, ends=_PHOTO_ENDS),
    Rule(Sign.CAPTION, _tells_picture, ends=_finals(PHOTO_END, PICTURE_NOTES, ")）")),
    Rule(Sign.CAPTION, _shows_people),
    Rule(Sign.BYLINE, _is_byline),
    Rule(Sign.BYLINE, _signs_together, ends=frozenset("组部队者员")),
    Rule(Sign.NAMES, _is_names),
)
"""Asked in this order: the surest first. A rule sees the line and the line without its brackets."""


def is_sentence(text: str) -> bool:
    """Whether a line is running text by its looks alone: no sign, no head looks like this.

    It is asked of every line, so that most of them need not be looked at any further.

    >>> is_sentence("港口扩建工程动工。"), is_sentence("▲港口扩建工程动工。"), is_sentence("港口扩建")
    (True, False, False)
    """
    if len(text) > LONGEST_HEAD:
        return text[0] not in SIGNED_LONG and (text[-1] not in _PHOTO_ENDS or not _names_who_took(text))
    return text.endswith(("。", "。”")) and text[0] not in _OPENINGS and not _points_out(text)


_STAMPS = (_is_stamp, _is_idle_stamp)
_TAKEN = re.compile(
    rf"(?:{either(PHOTO_END)}|{either(PICTURE_NOTES)}|摄影?\s?[)）]|摄\s?(?:[（(][^（()）]{{2,12}}[)）]|[/／]\w{{2,8}}))$"
)


def _names_who_took(text: str) -> bool:
    """Whether a long line may say at its end who took a picture."""
    return _TAKEN.search(text, max(0, len(text) - LONGEST_TAKEN)) is not None


_OPENINGS = frozenset(MARKS + SIGNED_LONG).union(
    *[rule.opens for rule in RULES if rule.holds not in _STAMPS]  # which never end with a stop
)


def sign_of(text: str) -> Sign | None:
    """What a line says of itself, or None.

    >>> sign_of("（来源：新华社）"), sign_of("陈海摄（云港图片社）"), sign_of("港口扩建")
    (<Sign.CREDIT: 1>, <Sign.CAPTION: 2>, None)
    """
    inner = unbracketed(text)
    if inner is None and len(text) > LONGEST and not _is_signed_long(text):
        return None
    bare = text.lstrip(MARKS).rstrip("*") if inner is None else inner
    if not bare:
        return None
    first, last = bare[0], bare[-1]
    for sign, holds in _rules_for(first if first in _OPENS else "", last if last in _ENDS else ""):
        if holds(text, bare):
            return sign
    return None


def _is_signed_long(text: str) -> bool:
    """Whether a long line can have a sign: a caption, or what the law asks a paper to print."""
    if text[0] in SIGNED_LONG or text.startswith(OFFICE_OPENINGS) or _names_who_took(text):
        return True
    return len(text) <= LONGEST_HEAD and text[0] in STAMP_OPENINGS and _is_idle_stamp(text, text)


def is_staff(text: str) -> bool:
    """Whether a line is of the people who made the page, or of its office.

    >>> is_staff("责编：陈海"), is_staff("港口扩建")
    (True, False)
    """
    return text.lstrip(_BEFORE_STAFF)[:1] in _STAFF_OPENINGS and sign_of(text) is Sign.STAFF


_BEFORE_STAFF = MARKS + OPENING_BRACKETS
_OPENS = frozenset[str]().union(*[rule.opens for rule in RULES])
_ENDS = frozenset[str]().union(*[rule.ends for rule in RULES])


@lru_cache(maxsize=4096)
def _rules_for(first: str, last: str) -> tuple[tuple[Sign, Callable[[str, str], bool]], ...]:
    """The rules that a line's first and last character leave over."""
    return tuple(
        (sign, holds)
        for sign, holds, opens, ends in RULES
        if (not opens or first in opens) and (not ends or last in ends)
    )
