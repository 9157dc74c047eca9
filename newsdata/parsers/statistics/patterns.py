"""Building regular expressions from word tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def words(table: str) -> tuple[str, ...]:
    """The words of a table that is written as running text.

    >>> words("达 达到 为")
    ('达', '达到', '为')
    """
    return tuple(table.split())


def any_of(words: Iterable[str]) -> str:
    """An alternation of the words, the longest first, so that no word hides a longer one.

    >>> any_of(["达", "达到", "为"])
    '达到|为|达'
    """
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def guarded(table: Mapping[str, tuple[str, str]]) -> list[str]:
    """Single characters that are a word by themselves only outside certain longer words.

    The table gives for each character those that may not stand before it, and those that may
    not stand behind it: 都 is an adverb, but not in 首都 nor in 都市.

    >>> guarded({"都": ("首", "市")})
    ['都(?<![首]都)(?![市])']
    """
    return [
        character + (f"(?<![{before}]{character})" if before else "") + (f"(?![{behind}])" if behind else "")
        for character, (before, behind) in table.items()
    ]
