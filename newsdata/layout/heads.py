"""The lines above an article: rubric, kicker, headline, deck, byline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsdata.layout.decks import count_around, is_deck
from newsdata.layout.lines import PAUSES, Line
from newsdata.layout.patterns import COMMENTATOR
from newsdata.layout.people import may_sign, people_of
from newsdata.layout.rubrics import bare_rubric, is_rubric, split_label
from newsdata.layout.signs import AUTHORS, sign_of
from newsdata.spans import Passage

MARKDOWN = "*#＃ "
"""Marks of bold and of headings in text that comes from the web."""


class Heads(NamedTuple):
    """An article's heads, line by line."""

    rubric: str | None = None
    kicker: tuple[Passage, ...] = ()
    headline: tuple[Passage, ...] = ()
    deck: tuple[Passage, ...] = ()
    byline: tuple[str, ...] = ()
    signatures: tuple[Passage, ...] = ()


def read_heads(lines: Sequence[Line]) -> Heads:
    r"""Sorts the lines above an article.

    >>> from newsdata.layout.lines import read_lines
    >>> heads = read_heads(read_lines("三市携手治水——\n一江清水向东流（民生观察）\n——访云港市市长陈海"))
    >>> heads.rubric, heads.kicker[0].text, heads.headline[0].text, heads.deck[0].text
    ('民生观察', '三市携手治水——', '一江清水向东流', '——访云港市市长陈海')
    """
    if not lines:
        return Heads()
    passages = [Passage(line.text, line.spans).strip(MARKDOWN) for line in lines]
    passages, signatures = _split_byline([passage for passage in passages if passage.text])
    byline = tuple([name for line in signatures for name in people_of(line.text, called=may_sign(line.text))])
    rubric: str | None = None
    if len(passages) > 1 and is_rubric(passages[0].text) and not is_deck(passages[1].text):
        rubric = bare_rubric(passages[0].text)
        passages = passages[1:]
    kickers, decks = count_around([passage.text for passage in passages])
    end = len(passages) - decks
    headline, label = _split_labels(passages[kickers:end])
    kicker, deck = tuple(passages[:kickers]), tuple(passages[end:])
    return Heads(rubric or label, kicker, headline, deck, byline, signatures)


def _split_byline(passages: list[Passage]) -> tuple[list[Passage], tuple[Passage, ...]]:
    """The lines above the last ones that name who wrote, and these."""
    end = len(passages)
    while end > 1 and _names_author(passages[end - 1].text):
        end -= 1
    if end == len(passages) > 1 and _is_signed(passages[-2].text, passages[-1].text):
        end -= 1
    return passages[:end], tuple(passages[end:])


def _names_author(text: str) -> bool:
    return sign_of(text) in AUTHORS or COMMENTATOR.fullmatch(text) is not None


SHORTEST_SIGNED = 5
"""A headline above a name that only its place tells is not shorter."""


def _is_signed(headline: str, text: str) -> bool:
    return len(headline) >= SHORTEST_SIGNED and headline[-1] not in PAUSES and may_sign(text)


def _split_labels(lines: Sequence[Passage]) -> tuple[tuple[Passage, ...], str | None]:
    """The lines of a headline without the rubric that one of them has."""
    split = [split_label(line) for line in lines]
    label = next((found for _, found in split if found), None)
    return tuple(line for line, _ in split), label
