"""Names of columns (栏目): 政策解读, 财经短波. On a line of their own they are rubrics or headlines."""

from __future__ import annotations

import re

from newsdata.layout.vocabulary import DIGESTS, PICTURE_COLUMNS, RUBRIC_ENDINGS

LONGEST = 8
"""A column's name is not longer."""

MARKS = "■●◆▲★◎○□▶►◇·•・—【】[]［］〖〗（）()《》 \xa0\u3000"
"""What may stand around a column's name."""


def names_column(text: str) -> bool:
    """Whether the whole line is a column's name.

    >>> names_column("政策解读"), names_column("·市场短讯·"), names_column("港口扩建")
    (True, True, False)
    """
    if len(text) > LONGEST + 4 or text[-1] in "：:？?！!":
        return False
    bare = text.strip(MARKS)
    return 2 <= len(bare) <= LONGEST and bare.endswith(RUBRIC_ENDINGS + DIGESTS + PICTURE_COLUMNS)


def is_digest(text: str) -> bool:
    """Whether the column gathers several briefs under its name.

    >>> is_digest("财经短波"), is_digest("政策解读")
    (True, False)
    """
    return len(text) <= LONGEST + 4 and text.strip(MARKS).endswith(DIGESTS)


def is_numbered(text: str) -> bool:
    """Whether the line is a column's name with its number in a series.

    >>> is_numbered("民生观察③"), is_numbered("港口扩建")
    (True, False)
    """
    return _NUMBERED.fullmatch(text) is not None


_NUMBERED = re.compile(r"[^，,：:]{2,18}(?:[①-⑳]|第[0-9〇一二三四五六七八九十百]{1,4}[期集篇])")
