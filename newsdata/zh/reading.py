"""Texts as they are read: in the usual characters, without what nobody sees or means.

Tables and patterns are written for one way of printing: simplified characters, ASCII digits, curly
quotes, nothing between a numeral and its unit. Whatever is found in a text as read is cited from the
text as printed, for which a `Reading` knows the way back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from newsdata.zh.quotes import curled, double_outside
from newsdata.zh.traditional import simplified
from newsdata.zh.variants import LETTER, VARIANTS, has_rare_variants, usual

_WITHOUT_WIDTH = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_UNSEEN = re.compile(f"[{_WITHOUT_WIDTH}]")
_UNUSUAL = re.compile(f"[{VARIANTS}{_WITHOUT_WIDTH}]")
_SPACES = " \u00a0\u2009\u202f"
# 增长 5.3% and 2025 年: many set a space between Chinese and other characters.
_SPACED = re.compile(
    f"[{_SPACES}](?:(?<={LETTER}.)(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%％].)(?={LETTER})|(?<=[0-9].)(?=[%％]))"
)
# 渔船2712 艘, 今年 12 月: a space parts a number from its unit, whatever the rest of the text does.
_UNIT_BEGINS = (
    "万萬亿億千百个個元年月日天人家户戶栋棟辆輛吨噸公米倍成点點美港台座间間所名位次岁"
    "歲件项項亩畝坪平艘架处處宗枚头頭只隻株册冊部份笔筆盒斤"
)
_BEFORE_UNIT = re.compile(
    f"(?<={LETTER})(?<![图表圖第附件例题題])[{_SPACES}]?[0-9](?:[0-9]|[.,](?=[0-9]))+"
    f"([{_SPACES}])(?=[{_UNIT_BEGINS}])"
)
_RAREST = 2000
"""Such spaces are no habit of a text that has fewer than one in so many characters."""
_TIGHT = re.compile(f"{LETTER}(?=[0-9A-Za-z])|[0-9A-Za-z%％](?={LETTER})")


class Reading(NamedTuple):
    """A text as read, and which characters of the printed one it leaves out.

    >>> reading = Reading.of("１—５月，出口 30 万吨，增长 5 %")
    >>> reading.text
    '1—5月，出口30万吨，增长5%'
    >>> reading.printed(7, 11)
    (8, 13)
    """

    text: str
    omitted: tuple[int, ...]
    """Where the characters stand that are left out, in the printed text."""
    before: tuple[int, ...]
    """How many characters of `text` stand before each of them."""

    @classmethod
    def of(cls, printed: str) -> Reading:
        """How a text is read; `text` is the printed one itself where nothing is read otherwise."""
        text, unusual = _usual(simplified(printed))
        return cls._without_spaces(double_outside(curled(text)), unusual)

    @classmethod
    def of_figures(cls, printed: str) -> Reading:
        """How a text is read in which nothing but figures matters: its quotes stay."""
        return cls._without_spaces(*_usual(simplified(printed)))

    @classmethod
    def _without_spaces(cls, text: str, unusual: bool) -> Reading:
        """A text of which only its spaces are read otherwise; and what nobody sees, if it is `unusual`."""
        omitted = [found.start() for found in _UNSEEN.finditer(text)] if unusual else []
        omitted += _spaces(text)
        if not omitted:
            return cls(text, (), ())
        omitted.sort()
        bounds = zip([-1, *omitted], [*omitted, len(text)], strict=True)
        kept = "".join([text[left + 1 : right] for left, right in bounds])
        return cls(kept, tuple(omitted), tuple([place - number for number, place in enumerate(omitted)]))

    def printed(self, start: int, end: int) -> tuple[int, int]:
        """Where the code points `start`…`end` of the text as read stand in the printed one."""
        if not self.omitted:
            return start, end
        first = start + bisect_right(self.before, start)
        return first, max(first, end + bisect_right(self.before, end - 1))

    def spelling(self, printed: str, start: int, end: int) -> str:
        """The code points `start`…`end` of the text as read in the Chinese characters of the printed one.

        Where other characters stand there, as letters of full width do, they stay as read.

        >>> Reading.of("這裡有３棟樓").spelling("這裡有３棟樓", 4, 5)
        '棟'
        """
        left, right = self.printed(start, end)
        spelled = printed[left:right]
        same = right - left == end - start and all("\u4e00" <= character <= "\u9fff" for character in spelled)
        return spelled if same else self.text[start:end]

    def read(self, offset: int) -> int:
        """How many code points of the text as read stand before an offset of the printed one."""
        return offset - bisect_left(self.omitted, offset)


def _usual(text: str) -> tuple[str, bool]:
    """A text in usual characters, and whether it had variants, or characters without width."""
    if _UNUSUAL.search(text):
        return usual(text), True
    return usual(text) if has_rare_variants(text) else text, False


def _spaces(text: str) -> list[int]:
    """Where a space parts Chinese from other characters, if the text is set so for the most part."""
    if not (" " in text or "\u00a0" in text or "\u2009" in text or "\u202f" in text):
        return []
    spaces = [found.start() for found in _SPACED.finditer(text)]
    if not spaces:
        return []
    if len(spaces) * _RAREST >= len(text) and len(spaces) > len(_TIGHT.findall(text)):
        return spaces
    return [place for found in _BEFORE_UNIT.finditer(text) for place in _in_number(text, found)]


def _in_number(text: str, found: re.Match[str]) -> list[int]:
    """Where spaces stand before a number and behind it."""
    return [found.start(), found.start(1)] if text[found.start()] in _SPACES else [found.start(1)]
