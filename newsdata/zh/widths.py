"""Full-width letters and digits: read as the usual ones, printed as they are.

Newspapers of the nineties, and archives of older ones, print １９９５年, ５．３％ and ＧＤＰ. All tables
and patterns of this library are written for ASCII letters and digits; a text with wide ones is
turned into them character by character, so that every offset stays.
"""

from __future__ import annotations

import re

_WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ]")
_SHIFT = ord("Ａ") - ord("A")
_NARROW = {
    ord(wide): ord(wide) - _SHIFT for wide in map(chr, range(ord("０"), ord("ｚ") + 1)) if _WIDE.match(wide)
}
_POINT = re.compile("(?<=[０-９])．(?=[０-９])")
# One to three digits, and behind the comma three: no sentence begins so where the last one has no unit.
_BEFORE_COMMA = "|".join(f"(?<=[^0-9A-Za-z.第]{'[0-9]' * digits}，)" for digits in (1, 2, 3))
_THOUSANDS = re.compile(rf"，(?:{_BEFORE_COMMA})(?=[0-9]{{3}}(?![0-9A-Za-z]))")


def narrowed(text: str) -> str:
    """The text with ASCII letters and digits in the place of wide ones, and their point and comma.

    As long as the text, character for character. A wide comma between thousands is narrowed too.

    >>> narrowed("１９９５年，Ａ股上涨５．３％，成交1，200万股。")
    '1995年，A股上涨5.3％，成交1,200万股。'
    """
    if _WIDE.search(text):
        text = _POINT.sub(".", text).translate(_NARROW)
    return _THOUSANDS.sub(",", text) if _THOUSANDS.search(text) else text
