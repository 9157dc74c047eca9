"""What texts are about, as far as their words tell without a dictionary: pairs of characters."""

from __future__ import annotations

import math
from collections import Counter
from operator import add

from newsdata.layout.vocabulary import COMMONPLACE


def likeness(text: str, other: str) -> float:
    """How far one text is about the same as another: about the cosine of their pairs of characters.

    The length of the other's vector is taken from the number of its characters, so that only one
    text must be counted out.

    >>> likeness("海水稻今年丰收", "海水稻亩产再创新高") > likeness("地铁三号线通车", "海水稻亩产再创新高")
    True
    """
    pairs = Counter(map(add, text, text[1:])).items()
    telling = [(pair, count) for pair, count in pairs if pair not in COMMONPLACE and pair.isalpha()]
    shared = sum([count * other.count(pair) for pair, count in telling if pair in other])
    squares = sum([count * count for _, count in telling])
    return shared / math.sqrt(squares * len(other)) if shared else 0.0


def share(head: str, text: str) -> float:
    """Which part of a head's pairs of characters comes in a text, from 0 to 1.

    >>> share("地铁通车", "云港地铁三号线今天通车")
    0.6666666666666666
    """
    pairs = [pair for pair in set(map(add, head, head[1:])) if pair.isalpha()]
    return sum([pair in text for pair in pairs]) / len(pairs) if pairs else 0.0
