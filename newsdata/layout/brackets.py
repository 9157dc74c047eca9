"""Brackets and marks around a line."""

from __future__ import annotations

OPENING, CLOSING = "（(【〔", "）)】〕"
"""Brackets that set a whole line apart."""

MARKS = "⊙☉■●◆★◎○□▶►◇※>＞»*#【〖[ 　\xa0"
"""Marks that open a line: of a list, of a box, of bold."""

LONGEST = 200
"""A line in brackets is not longer, not even a list of all reporters."""


def unbracketed(text: str) -> str | None:
    """What stands in a line that is bracketed as a whole, or None.

    >>> unbracketed("（本报综合）"), unbracketed("（一）总则（二）")
    ('本报综合', None)
    """
    if text[0] not in OPENING or text[-1] not in CLOSING or len(text) > LONGEST:
        return None
    inner = text[1:-1]
    depth = 0
    for character in inner:
        depth += (character in OPENING) - (character in CLOSING)
        if depth < 0:
            return None
    return inner.strip(" 　\xa0")


def unmarked(text: str) -> str:
    """A line without the marks that open it, or without its brackets.

    >>> unmarked("■本报记者 陈海"), unmarked("（陈海）")
    ('本报记者 陈海', '陈海')
    """
    inner = unbracketed(text)
    return text.lstrip(MARKS).rstrip("*") if inner is None else inner
