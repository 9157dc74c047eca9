"""Variants of letters, digits and quotation marks: read as the usual ones, printed as they are.

Newspapers of the nineties, and archives of older ones, print １９９５年, ５．３％ and ＧＤＰ; those of
Hong Kong and Taiwan quote in 「」. All tables and patterns of this library are written for ASCII
letters and digits and for curly quotes; a text with others is turned into these character by
character, so that every offset stays.
"""

from __future__ import annotations

import re

VARIANTS = "０-９Ａ-Ｚａ-ｚ「」『』﹁﹂﹃﹄〝〞＂＇﹪"
"""The characters that `usual` turns into others, for a class."""

_WIDE = [*range(ord("０"), ord("９") + 1), *range(ord("Ａ"), ord("Ｚ") + 1), *range(ord("ａ"), ord("ｚ") + 1)]
_SHIFT = ord("Ａ") - ord("A")
_USUAL = {wide: wide - _SHIFT for wide in _WIDE} | str.maketrans(
    "「」『』﹁﹂﹃﹄〝〞＂＇﹪", "“”‘’“”‘’“”\"'%"
)
_POINT = re.compile("(?<=[０-９])．(?=[０-９])")
# One to three digits, and behind the comma three: no sentence goes on so where the last number has no unit.
_BEFORE_COMMA = "|".join(f"(?<=[^0-9A-Za-z.第]{'[0-9]' * digits}，)" for digits in (1, 2, 3))
_THOUSANDS = re.compile(rf"，(?:{_BEFORE_COMMA})(?=[0-9]{{3}}(?![0-9A-Za-z]))")


def has_wide_thousands(text: str) -> bool:
    """Whether a wide comma stands between thousands.

    >>> has_wide_thousands("成交1，200万股"), has_wide_thousands("到2025，300人报名")
    (True, False)
    """
    return _THOUSANDS.search(text) is not None


def usual(text: str) -> str:
    """The text in ASCII letters and digits and curly quotes; a wide comma between thousands is narrowed.

    As long as the text, character for character.

    >>> usual("１９９５年，Ａ股上涨５．３％，成交1，200万股。「好！」")
    '1995年，A股上涨5.3％，成交1,200万股。“好！”'
    """
    return _THOUSANDS.sub(",", _POINT.sub(".", text).translate(_USUAL))
