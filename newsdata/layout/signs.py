"""Lines that say by themselves what they are: credits, captions, bylines, staff, labels of boxes.

`sign_of` looks at one line alone. Only short or bracketed lines are asked; a line without a sign
is running text or a head, which only the whole page can tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum, auto
from typing import NamedTuple

from newsdata.layout.lines import closes
from newsdata.layout.vocabulary import (
    AGENCIES,
    BOX_LABELS,
    BYLINE_VERBS,
    CAPTION_OPENINGS,
    CREDIT_LABELS,
    DATA_LABELS,
    OFFICE_LABELS,
    PHOTO_LABELS,
    PHOTO_VERBS,
    PICTURE_NOTES,
    PICTURE_WORDS,
    PLACE_ENDINGS,
    REPORTER_KINDS,
    REPORTERS,
    STAFF_LABELS,
    TURN_LABELS,
)
from newsdata.zh.names import is_person_name, split_names

LONGEST_PHOTO_LINE = LONGEST_NAMES = 40
"""A line of nothing but names is not longer."""

LONGEST_NAME = 8
"""A single name is not longer, unless it has a dot or a space inside."""

LONGEST = 60
"""A longer line has a sign only if it stands in brackets."""


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


CLOSING = frozenset({Sign.CREDIT, Sign.CAPTION, Sign.BYLINE, Sign.NAMES, Sign.NOTE, Sign.DATED, Sign.STAFF})
"""After such a line an article or a part of one can be over."""


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_OPEN, _CLOSE = "（(【〔", "）)】〕"
_COLON = r"\s*[：:／/]\s*"
_MARKS = "■●◆▲★◎○□▶►◇※*#【〖[ 　\xa0"
_LABEL_CLOSE = "】〗]：:* 　\xa0"
_AGENCY = _any(AGENCIES)
_DATE = r"(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日"

_CREDIT = re.compile(rf"(?:(?:{_any(CREDIT_LABELS[:-1])}){_COLON}|(?:来源于|转自|摘自|选自|原载))(?P<who>\S.{{0,40}})")
_ACCORDING = re.compile(
    rf"据(?P<who>{_AGENCY}|[^\s，。、]{{2,8}}?)[^，。：]{{0,24}}?(?:电|讯|报道|消息|客户端|微信公众号)(?:[，\s]*(?:记者|通讯员).*)?"
)
_COMPILED = re.compile(r"(?P<who>(?:本报|本刊|新华社|记者)?综合)(?:[^，。]{0,12}(?:报道|消息|整理|电))?")
_DATED = re.compile(rf"(?P<who>{_AGENCY}|[^\s，。]{{2,6}}社)[^。！？：:]{{0,80}}?(?:{_DATE})?\s*[电讯][\s，]*(?:(?:记者|通讯员).*)?")
_NOTE = re.compile(rf"(?:本文)?(?:作者|执笔者|撰稿人|本文作者)[^，。]{{0,4}}?(?:为|系|是|单位|分别|均|简介).*|(?:{_any(DATA_LABELS)}){_COLON}.*")
_STAFF = re.compile(rf"(?:{_any(STAFF_LABELS)}){_COLON}.*|(?:{_any(STAFF_LABELS)})[\s　\xa0]+\S.{{0,30}}")
_OFFICE = re.compile(rf"(?:{_any(OFFICE_LABELS)})(?:{_COLON}|[\s0-9]|编号|定价).*|(?:{_any(('http', 'www.', 'E-mail', '国内统一', '邮发代号', '总第'))}).*")
_CAPTION = re.compile(rf"(?:{_any(CAPTION_OPENINGS)}).*|(?:{_any(PICTURE_WORDS)})(?:[：:]|[①-⑩]|[0-9](?![0-9])).*")
_ROLE = rf"(?:{_any(REPORTER_KINDS)})*(?:{_any(REPORTERS)})"
_ROLES = re.compile(rf"(?:{_AGENCY}|[^\s、，]{{2,4}}(?:日报|晚报|社))?{_ROLE}(?:{_COLON})?|(?<![^\s、，）)])(?:文|图|译){_COLON}")
_BYLINE_TAIL = re.compile(rf"\s*(?:{_any(BYLINE_VERBS)})$")
_PHOTO_LABEL = re.compile(rf"(?:{_any(PHOTO_LABELS)}){_COLON}|(?:{_any(PHOTO_LABELS)})\s+")
_PHOTO_TAIL = re.compile(rf"\s*[／/]?\s*(?:{_any(PHOTO_VERBS)})\s*(?:[（(【](?P<who>[^）)】]{{1,20}})[）)】])?$")
_COMPILERS = re.compile(r"^综合")
_DRAWN = re.compile(r"(?:[\u4e00-\u9fff][\s\u3000\xa0]*[\u4e00-\u9fff]{1,2}[图文诗画摄][\s\u3000\xa0]*){2,3}")
"""陈海图　王小云文"""
_INITIALS = re.compile(r"[\u4e00-\u9fff][\s\u3000\xa0]+[\u4e00-\u9fff]{1,2}")
"""（沪 文）: the signature of a brief."""
_DASHES = ("——", "―", "--", "──", "—")


def unbracketed(text: str) -> str | None:
    """What stands in a line that is bracketed as a whole, or None.

    >>> unbracketed("（本报综合）"), unbracketed("（一）总则")
    ('本报综合', None)
    """
    if text[0] not in _OPEN or text[-1] not in _CLOSE:
        return None
    inner = text[1:-1]
    depth = 0
    for character in inner:
        depth += (character in _OPEN) - (character in _CLOSE)
        if depth < 0:
            return None
    return inner.strip(" 　\xa0")


def label_of(text: str) -> str | None:
    """The label of a box that makes up the whole line, or None.

    >>> label_of("■记者手记"), label_of("【点评】"), label_of("记者在现场看到")
    ('记者手记', '点评', None)
    """
    if len(text) > 14:
        return None
    bare = text.lstrip(_MARKS).rstrip(_LABEL_CLOSE)
    if bare in _LABELS or "".join(bare.split()).strip("—") in _LABELS:
        return bare
    return None


_LABELS = frozenset(BOX_LABELS)


def opens_with_label(text: str) -> bool:
    """Does a text begin with who speaks, as turns of an interview do?

    >>> opens_with_label("问：港口何时完工？"), opens_with_label("陈海：明年。"), opens_with_label("陈海：明年")
    (True, True, False)
    """
    label = _SPEAKER.match(text)
    if label:
        named = closes(text) or len(text) > LONGEST_TURN_HEAD
        return label[1] in TURN_LABELS or (named and is_person_name(label[1]))
    boxed = _BOXED.match(text)
    return boxed is not None and boxed[1] in _LABELS


LONGEST_TURN_HEAD = 30
"""A line that begins with a name and a colon, and is longer, is what that person says."""

_SPEAKER = re.compile(r"[*]{0,2}([^\s，。：:“”]{1,8})[*]{0,2}[：:]\s*\S")
_BOXED = re.compile(r"[【\[〖]([^【】\[\]]{2,6})[】\]〗]\s*\S")


def people_of(text: str) -> list[str]:
    """The people a byline or photo line names; nothing if it says anything else.

    >>> people_of("本报记者　陈　海　通讯员　王小云")
    ['陈海', '王小云']
    >>> people_of("陈海摄（云港图片社）"), people_of("记者看到，港口繁忙")
    (['陈海'], [])
    """
    bare = unbracketed(text)
    bare = text.lstrip(_MARKS) if bare is None else bare
    bare = _COMPILERS.sub("", _PHOTO_LABEL.sub(" ", bare, count=1) if _PHOTO_LABEL.match(bare) else bare)
    bare = _PHOTO_TAIL.sub("", bare)
    for _ in range(2):
        bare = _BYLINE_TAIL.sub("", bare)
    bare = _ROLES.sub(" ", bare).strip(" 　\xa0：:／/|｜")
    return split_names(bare.replace("和", "、").replace("|", " ")) if bare else []


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
    return text.startswith(_DASHES)


def _is_label(text: str, _bare: str) -> bool:
    return label_of(text) is not None


def _is_note(_text: str, bare: str) -> bool:
    return _NOTE.fullmatch(bare) is not None


def _is_credit(_text: str, bare: str) -> bool:
    if bare[0] == "据":
        return _ACCORDING.fullmatch(bare) is not None
    return _CREDIT.fullmatch(bare) is not None or _COMPILED.fullmatch(bare) is not None


def _is_staff(_text: str, bare: str) -> bool:
    return _STAFF.fullmatch(bare) is not None or _OFFICE.fullmatch(bare) is not None


def _is_dated(text: str, bare: str) -> bool:
    return unbracketed(text) is not None and _DATED.fullmatch(bare) is not None


def _explains_picture(_text: str, bare: str) -> bool:
    return _CAPTION.fullmatch(bare) is not None


def _names_photographer(text: str, bare: str) -> bool:
    if len(bare) > LONGEST_PHOTO_LINE:
        return False
    if _DRAWN.fullmatch(bare):
        return True
    labelled = _PHOTO_TAIL.search(bare) or _PHOTO_LABEL.match(bare)
    return bool(labelled) and (bool(people_of(text)) or bare.endswith(PICTURE_NOTES))


def _is_byline(text: str, bare: str) -> bool:
    if not _MAY_BE_BYLINE.search(bare):
        return False
    return (_ROLES.search(bare) is not None or bare.endswith(BYLINE_VERBS)) and bool(people_of(text))


_MAY_BE_BYLINE = re.compile(f"[{''.join(sorted(_finals(REPORTERS, BYLINE_VERBS)))}]")


def _is_names(text: str, bare: str) -> bool:
    bracketed = unbracketed(text) is not None
    if not bracketed and (len(bare) > LONGEST_NAMES or "·" in bare):
        return False
    if len(bare) > LONGEST_NAME and not _BETWEEN_NAMES.search(bare):
        return False
    if split_names(bare) or _signs_letter(bare):
        return True
    return bracketed and _INITIALS.fullmatch(bare) is not None


_BETWEEN_NAMES = re.compile(r"[\s\u3000\xa0、，,·]")


def _signs_letter(text: str) -> bool:
    """A reader and where he lives: 东门街　李小云."""
    place, *name = text.split()
    return bool(name) and len(place) <= 12 and place.endswith(PLACE_ENDINGS) and is_person_name("".join(name))


RULES: tuple[Rule, ...] = (
    Rule(Sign.DECK, _is_deck, opens=_initials(_DASHES)),
    Rule(Sign.LABEL, _is_label),
    Rule(Sign.NOTE, _is_note, opens=_initials(("本文", "作者", "执笔者", "撰稿人"), DATA_LABELS)),
    Rule(Sign.CREDIT, _is_credit, opens=_initials(CREDIT_LABELS, ("本报综合", "新华社综合", "记者综合", "综合"))),
    Rule(Sign.STAFF, _is_staff, opens=_initials(STAFF_LABELS, OFFICE_LABELS)),
    Rule(Sign.DATED, _is_dated),
    Rule(Sign.CAPTION, _explains_picture, opens=_initials(CAPTION_OPENINGS, PICTURE_WORDS)),
    Rule(Sign.CAPTION, _names_photographer, opens=_initials(PHOTO_LABELS)),
    Rule(Sign.CAPTION, _names_photographer, ends=_finals(PHOTO_VERBS, PICTURE_NOTES, _CLOSE, "诗文")),
    Rule(Sign.BYLINE, _is_byline),
    Rule(Sign.NAMES, _is_names),
)
"""Asked in this order: the surest first. A rule sees the line and the line without its brackets."""


def sign_of(text: str) -> Sign | None:
    """What a line says of itself, or None.

    >>> sign_of("（来源：新华社）"), sign_of("陈海摄（云港图片社）"), sign_of("港口扩建")
    (<Sign.CREDIT: 1>, <Sign.CAPTION: 2>, None)
    """
    inner = unbracketed(text)
    if inner is None and len(text) > LONGEST:
        return None
    bare = text.lstrip(_MARKS) if inner is None else inner
    if not bare:
        return None
    first, last = bare[0], bare[-1]
    for sign, holds, opens, ends in RULES:
        if opens and first not in opens or ends and last not in ends:
            continue
        if holds(text, bare):
            return sign
    return None


def credit_of(text: str) -> str | None:
    """The source that a credit line names.

    >>> credit_of("（来源：新华社）"), credit_of("（据新华社日内瓦电　记者陈海）"), credit_of("本报综合")
    ('新华社', '新华社', '本报综合')
    """
    inner = unbracketed(text)
    bare = text if inner is None else inner
    for pattern in (_CREDIT, _ACCORDING, _COMPILED):
        found = pattern.fullmatch(bare)
        if found:
            return found["who"].strip(" 　\xa0")
    return None


def picture_credit_of(text: str) -> str | None:
    """The agency in brackets behind a photographer's name.

    >>> picture_credit_of("陈海摄（云港图片社）")
    '云港图片社'
    """
    found = _PHOTO_TAIL.search(text)
    return found["who"] if found else None
