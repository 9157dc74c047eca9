"""Whom the lines around an article name, and which source."""

from __future__ import annotations

import re
from functools import lru_cache

from newsdata.layout.brackets import unmarked
from newsdata.layout.patterns import (
    ACCORDING,
    APART,
    BETWEEN,
    BODY,
    BYLINE_TAIL,
    CALLED,
    CALLS,
    CODE,
    COMPILED,
    COUNTRY,
    CREDIT,
    DESK,
    EDITORS,
    FROM,
    NAME,
    NAMED_WITH_OFFICE,
    PHOTO_LABEL,
    PHOTO_TAIL,
    PRINTED_IN,
    ROLES,
    SENT_BY,
    SENT_PICTURE,
    SENT_TAIL,
    WRITTEN,
)
from newsdata.layout.vocabulary import (
    BOTH,
    DIGESTS,
    OFFICES,
    OPENING_PARTS,
    PAGE_SECTIONS,
    PLACE_ENDINGS,
    RUBRIC_ENDINGS,
    WORKPLACES,
)
from newsdata.layout.websites import STAMP_OPENINGS, read_stamp
from newsdata.zh.name_words import FOREIGN_PLACES, NOT_NAMES, TRANSLITERATION
from newsdata.zh.names import is_person_name, split_names
from newsdata.zh.places import CITIES, COUNTRIES, PROVINCES

AROUND = " 　\xa0：:／/|｜"
"""What may be left around names when the words between them are gone."""


def people_of(text: str, *, called: bool = False) -> list[str]:
    """The people a byline or photo line names; nothing if it says anything else.

    `called`: whether its place says that it names people, by whatever surnames.

    >>> people_of("本报记者　陈　海　通讯员　王小云")
    ['陈海', '王小云']
    >>> people_of("陈海摄（云港图片社）"), people_of("记者看到，港口繁忙")
    (['陈海'], [])
    """
    return list(_people_of(text, called))


LONGEST_PLACE = 12
"""Where a reader lives takes no more characters."""

LONGEST_OFFICE = 24
"""What an author is, and where, takes no more characters."""

READERS = ("读者", "市民", "网友")
"""Who signs a letter by any name: 读者 马大姐."""

LONGEST_CALLED = 4
"""Such a name is not longer."""

LONGEST_GLUED = 12
"""No more characters of names are printed without a space."""


@lru_cache(maxsize=256)
def _people_of(text: str, called: bool) -> tuple[str, ...]:
    """A line is asked twice: whether it names people at all, and which."""
    bare = unmarked(text)
    sent = SENT_PICTURE.match(bare)
    bare = unmarked(bare[sent.end() :]) if sent and sent.end() < len(bare) else bare
    label = PHOTO_LABEL.match(bare)
    bare = bare[label.end() :] if label and not bare.startswith(BOTH) else bare.removeprefix("综合")
    bare = PHOTO_TAIL.sub("", EDITORS.sub("", _without_parts(bare)))
    names = [] if CALLS.search(bare) else split_names(uncoded(bare))
    if names:
        return tuple(names)
    signed = signed_by(text) if called else None
    if signed:
        return signed
    untailed = BYLINE_TAIL.sub("", BYLINE_TAIL.sub("", bare))
    left = _parted(ROLES.sub(" ", untailed).strip(AROUND).replace("|", " "))
    if not left:
        return ()
    if untailed != bare:
        left = without_place(left)
    is_called = CALLED.match(untailed) or SENT_TAIL.search(bare)
    names = split_names(left) or (_by_shape(left) if is_called else [])
    if not names and CALLS.search(untailed):
        names = _unglued(left)
    names = names or _signatories(left, marked=text[0] in BYLINE_MARKS) or (_by_shape(left) if called else [])
    while untailed != bare and len(names) > 1 and names[-1] in PLACES:  # 记者 陈海 香港报道
        names.pop()
    return tuple(names)


def may_sign(text: str) -> bool:
    """Whether a line can be a name by its shape, whatever the surname: right under a headline it is one.

    >>> may_sign("步惊云"), may_sign("陈　让"), may_sign("随笔"), may_sign("海东大学")
    (True, True, False, False)
    """
    return signed_by(text) is not None


def signed_by(text: str) -> tuple[str, ...] | None:
    """Who wrote an article, named on a line that only its place below the headline tells; None if nobody.

    >>> signed_by("[美]约翰·史密斯"), signed_by("□陈让之"), signed_by("陈海　云港大学教授")
    (('约翰·史密斯',), ('陈让之',), ('陈海',))

    A body that signs is named in no byline:

    >>> signed_by("中共云港市委宣传部")
    ()
    """
    bare = COUNTRY.sub("", text.lstrip(SIGNING_MARKS))
    name = "".join(bare.split()) if len(bare) <= LONGEST_PEN_NAME else bare
    if NAME.fullmatch(name):
        named = _is_foreign(name) if "·" in name else _may_be_pen_name(name)
        return (name,) if named else None
    found = NAMED_WITH_OFFICE.fullmatch(bare)
    if found and is_person_name(found["name"]):
        return (found["name"],) if (found["bracketed"] or found["office"]).endswith(WORKPLACES) else None
    return () if len(bare) <= LONGEST_OFFICE and BODY.fullmatch(bare) else None


def _is_foreign(name: str) -> bool:
    """Whether a name with dots is spelt as foreign names are: 过去·现在·未来 is none."""
    return sum([character in TRANSLITERATION for character in name]) * 3 > len(name) * 2


def _may_be_pen_name(name: str) -> bool:
    if not 1 < len(name) <= LONGEST_USUAL or name in OPENING_PARTS:
        return False
    return not (name in NOT_NAMES or name in PAGE_SECTIONS or name.endswith(RUBRIC_ENDINGS + DIGESTS))


def _without_parts(text: str) -> str:
    """Authors without what each of them did: 陈海/文　王小云/图."""
    return WRITTEN.sub(" ", text).rstrip() if "/" in text or "／" in text else text


LONGEST_USUAL = 3
"""A pen name is not longer …"""

LONGEST_PEN_NAME = 7
"""… though it may be set wider."""


def _parted(text: str) -> str:
    """A list of names whose last two 和 joins, parted there; a name may hold the character itself."""
    if "和" not in text:
        return text
    *others, last = BETWEEN.split(text)
    return "、".join([*(_pair(part.removesuffix("和")) for part in others), _pair(last)])


def _pair(text: str) -> str:
    """A name; or two that 和 joins, parted at the 和 that leaves a name on both sides."""
    if is_person_name(text):
        return text
    places = [place for place, character in enumerate(text) if character == "和"]
    for place in places:
        if is_person_name(text[:place]) and is_person_name(text[place + 1 :]):
            return f"{text[:place]}、{text[place + 1 :]}"
    return text.replace("和", "、")


def without_place(text: str) -> str:
    """Names without the place, printed close behind the last of them, whence they report: 陈海波士顿.

    >>> without_place("陈海波士顿"), without_place("陈海"), without_place("陈海 香港")
    ('陈海', '陈海', '陈海 香港')
    """
    for size in range(LONGEST_REPORTED, 1, -1):
        if text[-size:] in REPORTED_FROM and is_person_name(BETWEEN.split(text[:-size])[-1]):
            return text[:-size]
    return text


LONGEST_REPORTED = 5
"""A place from which is reported is not longer."""

PLACES = PROVINCES | CITIES | COUNTRIES
"""Where reports come from: such a name behind others is none."""

REPORTED_FROM = PLACES | FOREIGN_PLACES


def uncoded(text: str) -> str:
    """A signature without the number by which a paper pays its writers.

    >>> uncoded("陈海 J241")
    '陈海'
    """
    return CODE.sub("", text) if text[-1:].isdigit() else text


def signs_letter(text: str, *, marked: bool = False) -> bool:
    """Whether a line names a reader and a place, or an author and an office; readers by any name.

    >>> signs_letter("东门街　李小云　王　海"), signs_letter("云港大学校长 陈海")
    (True, True)
    >>> signs_letter("北渡区读者　马大姐"), signs_letter("北渡区　新气象")
    (True, False)
    """
    place, *name = text.split(maxsplit=1)
    if not name:
        return False
    is_reader = len(place) <= LONGEST_PLACE and place.endswith(READERS)
    called = "".join(name[0].split())
    return (is_reader and len(called) <= LONGEST_CALLED) or bool(_signatories(text, marked=marked))


def _signatories(text: str, *, marked: bool = False) -> list[str]:
    """The names behind a place or an office; behind a workplace where the line is marked as a byline.

    Who is presented (嘉宾：海东大学教授 陈海) signs nothing.
    """
    place, *name = text.split(maxsplit=1)
    if "：" in place or ":" in place:
        return []
    is_address = len(place) <= LONGEST_PLACE and place.endswith(PLACE_ENDINGS)
    is_office = len(place) <= LONGEST_OFFICE and place.endswith(WORKPLACES if marked else OFFICES)
    return split_names(name[0]) if name and (is_address or is_office) else []


SIGNING_MARKS = "□■○◎●☉⊙◇◆▲△★ \u3000\xa0"
BYLINE_MARKS = frozenset("□■○◎●☉⊙◇")
"""Marks that stand before bylines."""


def _unglued(text: str) -> list[str]:
    """Names that were printed one behind the other, if there is but one way to part them: 王飞李永."""
    names: list[str] = []
    for part in filter(None, BETWEEN.split(APART.sub(r"\1\2", text))):
        readings = [[part]] if is_person_name(part) else _partings(part)
        if len(readings) != 1:
            return []
        names.extend(readings[0])
    return names


def _partings(text: str) -> list[list[str]]:
    """All ways to part a text into names of two or three characters."""
    if len(text) > LONGEST_GLUED:
        return []
    ways: list[list[list[str]]] = [[[]]]
    for end in range(1, len(text) + 1):
        pieces = [(start, text[start:end]) for start in range(max(0, end - 3), end - 1)]
        names = [(start, piece) for start, piece in pieces if is_person_name(piece)]
        ways.append([[*way, name] for start, name in names for way in ways[start]])
    return ways[-1]


def _by_shape(text: str) -> list[str]:
    """Names that no table of surnames knows, where the line says that names follow."""
    parts = [part for part in BETWEEN.split(APART.sub(r"\1\2", text)) if part]
    return parts if all(NAME.fullmatch(part) and not _names_column(part) for part in parts) else []


def _names_column(part: str) -> bool:
    """Whether what stands where a name may is a column: 手记, 即时新闻, too long for a name."""
    return part in RUBRIC_ENDINGS or (
        len(part) > LONGEST_USUAL and "·" not in part and not is_person_name(part)
    )


def photographers_of(text: str) -> list[str]:
    """Whom a caption names behind its last sentence.

    >>> photographers_of("3月25日，学生在码头写生。　陈海　摄")
    ['陈海']
    """
    behind = text.rpartition("。")[2]
    return people_of(behind) if behind else []


def credit_of(text: str) -> str | None:
    """The source that a credit line names.

    >>> credit_of("（来源：新华社）"), credit_of("（据新华社日内瓦电　记者陈海）"), credit_of("本报综合")
    ('新华社', '新华社', '本报综合')
    """
    bare = unmarked(text)
    stamp = read_stamp(bare) if bare[0] in STAMP_OPENINGS else None
    if stamp:
        return stamp.source
    for pattern in (CREDIT, ACCORDING, SENT_BY, COMPILED, DESK, FROM, PRINTED_IN):
        found = pattern.fullmatch(bare)
        if found:
            return _BEHIND_SOURCE.sub("", found["who"]).strip(" 　\xa0")
    return None


_BEHIND_SOURCE = re.compile(
    r"\s+(?:(?:作者|编辑|责编|责任编辑|记者|时间|日期)[：:\s]|[0-9]{4}[年./-][0-9]).*$"
)
"""What a website prints behind the source: who wrote it, who edited it, and when."""


def authors_of(text: str) -> list[str]:
    """Whom a website's line names as the authors.

    >>> authors_of("来源：云港日报 作者：陈海 2026-01-08")
    ['陈海']
    """
    bare = unmarked(text)
    stamp = read_stamp(bare) if bare[0] in STAMP_OPENINGS else None
    return people_of(stamp.authors) if stamp and stamp.authors else []


def picture_credit_of(text: str) -> str | None:
    """The agency in brackets behind a photographer's name.

    >>> picture_credit_of("陈海摄（云港图片社）")
    '云港图片社'
    """
    found = PHOTO_TAIL.search(text)
    return found["who"] if found else None
