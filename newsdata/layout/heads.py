"""The lines above an article: rubric, kicker, headline, deck, told apart by what they look like."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsdata.layout.brackets import unbracketed
from newsdata.layout.columns import MARKS, names_column
from newsdata.layout.lines import Line
from newsdata.layout.people import people_of
from newsdata.layout.signs import Sign, sign_of
from newsdata.layout.vocabulary import KICKER_ENDINGS
from newsdata.spans import Passage

LONGEST_RUBRIC = 12
"""A rubric on a line of its own is not longer."""


MARKDOWN = "*#＃ "
"""Marks of bold and of headings in text that comes from the web."""


class Heads(NamedTuple):
    """An article's heads, line by line."""

    rubric: str | None
    kicker: tuple[Passage, ...]
    headline: tuple[Passage, ...]
    deck: tuple[Passage, ...]
    byline: tuple[str, ...]


_BRACKET = re.compile(r"[ \xa0\u3000]*[（(【](?P<label>[^（()）【】]{2,26}(?:[（(][^（()）]{1,3}[)）])?)[)）】]$")
_LEADING = re.compile(r"^[【\[](?P<label>[^【】\[\]]{2,14})[】\]][ \xa0\u3000]*|^(?P<barred>[^｜|丨\s]{2,10})\s*[｜|丨]\s*(?=\S{4})")
_NO_RUBRIC = re.compile(r"[上中下一二三四五六七八九十0-9①-⑳]{1,3}|之[一二三四五六七八九十]+|[0-9〇一二三四五六七八九十]{4}年?.*|[续完终]|.*(?:全文|摘要|节选|草案|试行|修订|暂行).*")
_DASH = ("——", "―", "--", "──", "—")


def read_heads(lines: Sequence[Line]) -> Heads:
    """Sorts the lines above an article.

    >>> from newsdata.layout.lines import read_lines
    >>> heads = read_heads(read_lines("三市携手治水——\\n一江清水向东流（民生观察）\\n——访云港市市长陈海"))
    >>> heads.rubric, heads.kicker[0].text, heads.headline[0].text, heads.deck[0].text
    ('民生观察', '三市携手治水——', '一江清水向东流', '——访云港市市长陈海')
    """
    passages = [Passage(line.text, line.spans).strip(MARKDOWN) for line in lines]
    passages, byline = _split_byline(passages)
    passages, rubric = _split_rubric(passages)
    kickers, decks = _count(passages)
    end = len(passages) - decks
    headline = [_without_label(passage, rubric) for passage in passages[kickers:end]]
    return Heads(rubric, tuple(passages[:kickers]), tuple(headline), tuple(passages[end:]), byline)


def _split_byline(passages: list[Passage]) -> tuple[list[Passage], tuple[str, ...]]:
    names: list[str] = []
    while len(passages) > 1 and sign_of(passages[-1].text) in (Sign.NAMES, Sign.BYLINE):
        names[:0] = people_of(passages[-1].text)
        passages = passages[:-1]
    return passages, tuple(names)


# ------------------------------------------------------------------ rubric


def _split_rubric(passages: list[Passage]) -> tuple[list[Passage], str | None]:
    if len(passages) > 1 and _is_rubric(passages[0].text):
        return passages[1:], passages[0].text.strip(MARKS)
    for passage in passages:
        label = _label(passage.text)
        if label:
            return passages, label
    return passages, None


def _is_rubric(text: str) -> bool:
    marked = text[0] in MARKS and len(text) <= LONGEST_RUBRIC and text[-1] not in "：:？?！!"
    return marked or names_column(text)


def _label(text: str) -> str | None:
    found = _BRACKET.search(text)
    if found and found.start() >= 2 and not _NO_RUBRIC.fullmatch(found["label"]):
        return found["label"]
    opening = _LEADING.match(text)
    return (opening["label"] or opening["barred"]) if opening else None


def _without_label(passage: Passage, rubric: str | None) -> Passage:
    if rubric is None or _label(passage.text) != rubric:
        return passage
    found = _BRACKET.search(passage.text)
    if found and found["label"] == rubric:
        return passage.cut(0, found.start())
    opening = _LEADING.match(passage.text)
    return passage.cut(opening.end(), len(passage.text)) if opening else passage


# ------------------------------------------------------------------ kicker and deck


class Clue(NamedTuple):
    """What speaks for the first of two lines being a kicker; below zero: for the second being a deck."""

    name: str
    weight: float
    holds: Callable[[str, str], bool]


_FIGURE = re.compile(r"[0-9０-９]+(?:\.[0-9]+)?(?:[%％万亿个家元吨件名次公]|多|余)|[%％]")
_DECK_OPENING = re.compile(
    r"(?:截至|截止|目前|预计|预期|下一步|其中|今年|明年|去年|上半年|下半年|一季度|前.季度|计划|力争|拟|将|共|已|设|下达|开展|把握|同比|较|比|至|涉及|覆盖)"
)
_NAMED = re.compile(r"[\u4e00-\u9fff]{2,8}(?:主持|出席|致辞|讲话|致信|作报告|参加|会见|主持并讲话|出席并讲话|等出席|发来贺信)")
_KICKER_OPENING = re.compile(r"(?:以|为了|围绕|聚焦|面对|随着|通过|依托|立足|针对|自|从)")
_GAP = re.compile(r"\S[ \xa0\u3000]+\S")


def _says(first: str, _second: str) -> bool:
    return first.endswith(KICKER_ENDINGS)


def _hangs(first: str, _second: str) -> bool:
    return first[-1] in "：:，," or first.endswith(_DASH)


def _remarks(first: str, second: str) -> bool:
    return len(second) <= 6 and len(first) >= 2 * len(second) and not _GAP.search(second)


CLUES: tuple[Clue, ...] = (
    Clue("the first leads on", 9, _hangs),
    Clue("the first says that somebody says", 5, _says),
    Clue("the second has the rubric", 6, lambda _first, second: _label(second) is not None),
    Clue("the first has the rubric", -6, lambda first, _second: _label(first) is not None),
    Clue("the second has its dash", -9, lambda _first, second: second.startswith(_DASH)),
    Clue("the second is bracketed", -9, lambda _first, second: unbracketed(second) is not None),
    Clue("the second has two parts", 2, lambda _first, second: _GAP.search(second) is not None),
    Clue("the first opens like a kicker", 3, lambda first, _second: _KICKER_OPENING.match(first) is not None),
    Clue("the second is a mere remark", -4, _remarks),
    Clue("the second is much longer", -3, lambda first, second: len(second) >= len(first) + 8 and len(first) >= 10),
    Clue("the first has two parts", -0.4, lambda first, _second: _GAP.search(first) is not None),
    Clue("the second gives a figure", -2, lambda _first, second: _FIGURE.search(second) is not None),
    Clue("the second opens like a deck", -3, lambda _first, second: _DECK_OPENING.match(second) is not None),
    Clue("the second says who was there", -3, lambda _first, second: _NAMED.search(second) is not None),
    Clue("the first is much longer", 2, lambda first, second: len(first) >= len(second) + 3),
    Clue("the second is longer", -0.5, lambda first, second: len(second) > len(first)),
    Clue("most two-line heads begin with a kicker", 1, lambda _first, _second: True),
)


def _weigh(first: str, second: str) -> float:
    return sum(clue.weight for clue in CLUES if clue.holds(first, second))


def _count(passages: Sequence[Passage]) -> tuple[int, int]:
    """How many of the lines are kickers, how many decks."""
    texts = [passage.text for passage in passages]
    decks = _trailing_decks(texts)
    rest = texts[: len(texts) - decks]
    if len(rest) < 2 or _are_twins(rest):
        return 0, decks
    if len(rest) == 2:
        return (1, decks) if _weigh(*rest) > 0 else (0, decks + 1)
    return _count_three(rest, decks)


def _trailing_decks(texts: Sequence[str]) -> int:
    decks = 0
    while decks < len(texts) - 1 and (texts[-1 - decks].startswith(_DASH) or unbracketed(texts[-1 - decks])):
        decks += 1
    return decks


def _count_three(texts: Sequence[str], decks: int) -> tuple[int, int]:
    """Three lines or more: a kicker above, a deck below, the headline between them."""
    kickers = 1 if _weigh(texts[0], texts[1]) > 0 else 0
    last = 1 if len(texts) - kickers > 1 and not _are_twins(texts[kickers:]) and _weigh(texts[-2], texts[-1]) <= 2 else 0
    return kickers, decks + last


def _are_twins(texts: Sequence[str]) -> bool:
    """Two lines of one headline: equally long, none of them leading on or in two parts."""
    first, second = texts[0], texts[-1]
    return (
        len(texts) == 2
        and len(first) == len(second)
        and len(first) >= 8
        and not (_hangs(first, second) or _says(first, second) or _label(first) or _label(second))
        and not (_GAP.search(first) or _GAP.search(second) or _KICKER_OPENING.match(first))
        and not (_DECK_OPENING.match(second) or _FIGURE.search(second))
    )
