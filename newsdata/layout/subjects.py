"""What texts are about, as far as their words tell without a dictionary: pairs of characters."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from operator import add, mul

from newsdata.layout.vocabulary import COMMONPLACE


def likeness(one: str, other: str) -> float:
    """How far two texts are about the same, from 0 to 1: the cosine of their pairs of characters.

    >>> likeness("海水稻亩产再创新高", "海水稻今年丰收") > likeness("海水稻亩产再创新高", "地铁三号线通车")
    True
    """
    mine, others = _subject(one), _subject(other)
    shared = sum([mine[pair] * others[pair] for pair in mine.keys() & others.keys()])
    return shared / (_length(mine) * _length(others)) if shared else 0.0


def share(head: str, text: str) -> float:
    """Which part of a head's pairs of characters comes in a text, from 0 to 1.

    >>> share("地铁通车", "云港地铁三号线今天通车")
    0.6666666666666666
    """
    pairs = [pair for pair in set(map(add, head, head[1:])) if pair.isalpha()]
    return sum([pair in text for pair in pairs]) / len(pairs) if pairs else 0.0


def _subject(text: str) -> dict[str, int]:
    counts = Counter(map(add, text, text[1:]))
    return {pair: count for pair, count in counts.items() if pair.isalpha() and pair not in COMMONPLACE}


def _length(counts: Mapping[str, int]) -> float:
    return math.sqrt(sum(map(mul, counts.values(), counts.values())))
