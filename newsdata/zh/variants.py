"""Variants of letters, digits and quotation marks: read as the usual ones, printed as they are.

Newspapers of the nineties, and archives of older ones, print １９９５年, ５．３％ and ＧＤＰ; those of
Hong Kong and Taiwan quote in 「」. All tables and patterns of this library are written for ASCII
letters and digits and for curly quotes; a text with others is turned into these character by
character, so that every offset stays.
"""

from __future__ import annotations

import re

VARIANTS = "０-９Ａ-Ｚａ-ｚ「」『』﹁﹂﹃﹄〝〞＂＇﹪､｡•・‧･⋅．－─"
"""The characters that `usual` turns into others, for a class."""

_WIDE = [*range(ord("０"), ord("９") + 1), *range(ord("Ａ"), ord("Ｚ") + 1), *range(ord("ａ"), ord("ｚ") + 1)]
_SHIFT = ord("Ａ") - ord("A")
_MARKS = ("「」『』﹁﹂﹃﹄〝〞＂＇﹪､｡", "“”‘’“”‘’“”\"'%、。")
_USUAL = {wide: wide - _SHIFT for wide in _WIDE} | str.maketrans(*_MARKS)
LETTER = r"[^\W0-9A-Za-z_]"
"""A Chinese character, for a pattern: there are no other letters that matter.

Of a range over all of them every pattern would take a millisecond longer to compile."""

# Of 四．八％ the dot is a point as well; of 三‧一五 it is none.
_NUMERAL = "[〇零○一二三四五六七八九十百千]"
_DOT_IN_NAME = re.compile(rf"(?:[•・‧･⋅]|．(?!(?<={_NUMERAL}.){_NUMERAL}))(?<={LETTER}.)(?={LETTER})")
_POINT_OF_NUMERAL = re.compile(rf"[.•・‧･⋅](?<={_NUMERAL}.)(?={_NUMERAL}+(?:[%％﹪倍万萬亿億]|[个個]百分))")
# 三０八四年, 八0万: zeros in digits behind a Chinese numeral are part of it.
_ZERO_OF_NUMERAL = re.compile("[０0](?<=[一二三四五六七八九].)[０0]{0,2}(?![０-９0-9.．,，])")
_STOP = "。"
_FULL_STOP_IN_NAME = re.compile(rf"\.(?<={LETTER}.)(?={LETTER})")
_DASHES = re.compile("[－─-]{2,}")
_POINT = re.compile("．(?<=[０-９].)(?=[０-９])")
# One to three digits, and behind the comma three: no sentence goes on so where the last number has no unit.
_BEFORE_COMMA = "|".join(f"(?<=[^0-9A-Za-z.第]{'[0-9]' * digits}，)" for digits in (1, 2, 3))
_THOUSANDS = re.compile(rf"，(?:{_BEFORE_COMMA})(?=[0-9]{{3}}(?![0-9A-Za-z]))")


def has_rare_variants(text: str) -> bool:
    """Whether some of what `usual` changes stands in a text that has none of `VARIANTS`.

    >>> has_rare_variants("成交1，200万股"), has_rare_variants("到2025，300人报名")
    (True, False)
    """
    if "--" in text or _THOUSANDS.search(text) or _ZERO_OF_NUMERAL.search(text):
        return True
    return _STOP in text and _FULL_STOP_IN_NAME.search(text) is not None


def usual(text: str) -> str:
    """The text in ASCII letters and digits and curly quotes; a wide comma between thousands is narrowed.

    As long as the text, character for character. So are dots in names and dashes made the usual ones.

    >>> usual("１９９５年，Ａ股上涨５．３％，成交1，200万股。「好！」陈•罗伯特－－说")
    '1995年，A股上涨5.3％，成交1,200万股。“好！”陈·罗伯特——说'
    >>> usual("三０八四艘")
    '三〇八四艘'
    """
    text = _ZERO_OF_NUMERAL.sub(lambda zeros: "〇" * len(zeros[0]), text)
    text = _POINT_OF_NUMERAL.sub("．", _POINT.sub(".", text))
    text = _DOT_IN_NAME.sub("·", text).translate(_USUAL)
    if _STOP in text:
        text = _FULL_STOP_IN_NAME.sub("·", text)
    return _THOUSANDS.sub(",", _DASHES.sub(_long_dash, text))


def _long_dash(dashes: re.Match[str]) -> str:
    return "—" * len(dashes[0])
