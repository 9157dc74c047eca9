"""How tables of words are written down, and made into pieces of regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


def words(table: str) -> frozenset[str]:
    """The words of a table, in which spaces and line breaks stand between them.

    >>> sorted(words("说 道"))
    ['说', '道']
    """
    return frozenset(table.split())


def characters(table: str) -> frozenset[str]:
    """The characters of a table; spaces and line breaks do not count.

    >>> sorted(characters("说道 称"))
    ['称', '说', '道']
    """
    return frozenset("".join(table.split()))


def either(table: Iterable[str]) -> str:
    """A group that matches any of the words, the longest first.

    >>> either(["说", "说道"])
    '(?:说道|说)'
    """
    longest_first = sorted(table, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(re.escape, longest_first))})"


def by_opening(table: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words of a table by their first two characters, the longest first.

    >>> by_opening(["说道", "说起", "说起来"])
    {'说起': ('说起来', '说起'), '说道': ('说道',)}
    """
    opened: dict[str, tuple[str, ...]] = {}
    for word in sorted(table, key=lambda word: (-len(word), word)):
        opened[word[:2]] = (*opened.get(word[:2], ()), word)
    return opened


def longest_at(opened: Mapping[str, tuple[str, ...]], text: str, start: int, end: int) -> int:
    """Where the longest word ends that begins at `start` and is over by `end`; `start` where none does.

    The words are given as `by_opening` puts them.

    >>> longest_at(by_opening(["说道", "说起", "说起来"]), "他说起来话长", 1, 6)
    4
    """
    for word in opened.get(text[start : start + 2], ()):
        if text.startswith(word, start, end):
            return start + len(word)
    return start
