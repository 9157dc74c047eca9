"""Whom the lines around an article name, and which source."""

from __future__ import annotations

from newsdata.layout.brackets import unmarked
from newsdata.layout.patterns import (
    ACCORDING,
    BYLINE_TAIL,
    COMPILED,
    CREDIT,
    PHOTO_LABEL,
    PHOTO_TAIL,
    ROLES,
)
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
    bare = unmarked(text)
    label = PHOTO_LABEL.match(bare)
    bare = bare[label.end() :] if label else bare.removeprefix("综合")
    bare = PHOTO_TAIL.sub("", bare)
    bare = BYLINE_TAIL.sub("", BYLINE_TAIL.sub("", bare))
    bare = ROLES.sub(" ", bare).strip(AROUND)
    return split_names(bare.replace("和", "、").replace("|", " ")) if bare else []


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
