"""Whom the lines around an article name, and which source."""

from __future__ import annotations

from functools import lru_cache

from newsdata.layout.brackets import unmarked
from newsdata.layout.patterns import (
    ACCORDING,
    APART,
    BETWEEN,
    BYLINE_TAIL,
    CALLED,
    COMPILED,
    CREDIT,
    EDITORS,
    NAME,
    PHOTO_LABEL,
    PHOTO_TAIL,
    ROLES,
)
from newsdata.layout.vocabulary import RUBRIC_ENDINGS
from newsdata.zh.names import split_names

AROUND = " 　\xa0：:／/|｜"
"""What may be left around names when the words between them are gone."""


def people_of(text: str) -> list[str]:
    """The people a byline or photo line names; nothing if it says anything else.

    >>> people_of("本报记者　陈　海　通讯员　王小云")
    ['陈海', '王小云']
    >>> people_of("陈海摄（云港图片社）"), people_of("记者看到，港口繁忙")
    (['陈海'], [])
    """
    return list(_people_of(text))


@lru_cache(maxsize=256)
def _people_of(text: str) -> tuple[str, ...]:
    """A line is asked twice: whether it names people at all, and which."""
    bare = unmarked(text)
    label = PHOTO_LABEL.match(bare)
    bare = bare[label.end() :] if label else bare.removeprefix("综合")
    bare = PHOTO_TAIL.sub("", EDITORS.sub("", bare))
    names = split_names(bare)
    if names:
        return tuple(names)
    bare = BYLINE_TAIL.sub("", BYLINE_TAIL.sub("", bare))
    left = ROLES.sub(" ", bare).strip(AROUND).replace("和", "、").replace("|", " ")
    if not left:
        return ()
    return tuple(split_names(left) or (_by_shape(left) if CALLED.match(bare) else []))


def _by_shape(text: str) -> list[str]:
    """Names that no table of surnames knows, where the line says that names follow."""
    parts = [part for part in BETWEEN.split(APART.sub(r"\1\2", text)) if part]
    return parts if all(NAME.fullmatch(part) and not part.endswith(RUBRIC_ENDINGS) for part in parts) else []


def credit_of(text: str) -> str | None:
    """The source that a credit line names.

    >>> credit_of("（来源：新华社）"), credit_of("（据新华社日内瓦电　记者陈海）"), credit_of("本报综合")
    ('新华社', '新华社', '本报综合')
    """
    bare = unmarked(text)
    for pattern in (CREDIT, ACCORDING, COMPILED):
        found = pattern.fullmatch(bare)
        if found:
            return found["who"].strip(" 　\xa0")
    return None


def picture_credit_of(text: str) -> str | None:
    """The agency in brackets behind a photographer's name.

    >>> picture_credit_of("陈海摄（云港图片社）")
    '云港图片社'
    """
    found = PHOTO_TAIL.search(text)
    return found["who"] if found else None
