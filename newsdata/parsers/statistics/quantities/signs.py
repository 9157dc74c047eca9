"""Whether a figure is negative in itself: -2.1%, 零下5摄氏度, 负0.3%. Of a fall only the verb tells."""

from __future__ import annotations

from typing import Final

_BELOW_ZERO: Final = "零下"
_NEGATIVE: Final = "负"
_SIGNS: Final = frozenset("-－−﹣")

END_BEFORE_NEGATIVES: Final = _SIGNS | {_BELOW_ZERO[-1], _NEGATIVE}
"""Every character that may make a negative of the number behind it."""

_BEFORE_SIGN: Final = frozenset(["", *"为是达至到在于以：:（( \n，,、。\t\u3000"])
"""What a minus may follow, 负 only this; elsewhere it is a hyphen or part of a word: 5-6%, 减负2%."""
_SIGNED_KINDS: Final = frozenset({"percent", "percentage_points", "money", "index", "other"})


def minus_before(text: str, start: int, kind: str) -> int:
    """How many characters right before `start` say that the number is negative; 0 if none do.

    >>> minus_before("零下5℃", 2, "other"), minus_before("增长-5%", 3, "percent")
    (2, 1)
    >>> minus_before("5-6%", 2, "percent")
    0
    """
    if kind not in _SIGNED_KINDS or start == 0:
        return 0
    if text.endswith(_BELOW_ZERO, 0, start):
        return len(_BELOW_ZERO)
    before = text[start - 2 : start - 1] if start > 1 else ""
    if text[start - 1] == _NEGATIVE:
        return int(before in _BEFORE_SIGN)
    if text[start - 1] in _SIGNS:
        return int(before in _BEFORE_SIGN or (kind != "money" and "\u4e00" <= before <= "\u9fff"))
    return 0
