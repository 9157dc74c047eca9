"""Building regular expressions from word tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence


def words(table: str) -> tuple[str, ...]:
    """The words of a table that is written as running text.

    >>> words("达 达到 为")
    ('达', '达到', '为')
    """
    return tuple(table.split())


def beginnings(words: Iterable[str]) -> frozenset[str]:
    """The characters with which words begin: to look at one character before a pattern is tried.

    >>> sorted(beginnings(["达到", "达成", "为"]))
    ['为', '达']
    """
    return frozenset(word[0] for word in words)


def lengths(words: Iterable[str], *, by: slice) -> dict[str, tuple[int, ...]]:
    """How long the words are that share a part, the longest first: to look words up at a place in a text.

    >>> lengths(["达", "达到", "达成", "为"], by=slice(1))
    {'达': (2, 1), '为': (1,)}
    """
    found: dict[str, set[int]] = {}
    for word in words:
        found.setdefault(word[by], set()).add(len(word))
    return {part: tuple(sorted(several, reverse=True)) for part, several in found.items()}


def any_of(words: Iterable[str], *, then: str = "") -> str:
    """An alternation of plain words, the longest first, so that no word hides a longer one.

    Words that begin alike share what they begin with: a search that has to try every word of a long
    table where each one may begin, would spend its time on that. `then` is what follows each word.

    >>> any_of(["达", "达到", "为", "达成"])
    '达(?:到|成|)|为'
    >>> any_of(["达", "为"], then="(?![标人])")
    '为(?![标人])|达(?![标人])'
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(first + _rest(shared) + then for first, shared in rests.items())


def _rest(rests: Sequence[str]) -> str:
    """What follows the first character of words that begin alike; the longest first."""
    if len(rests) == 1:
        return rests[0]
    ends_here = "" if rests[-1] else "|"
    return f"(?:{any_of(rest for rest in rests if rest)}{ends_here})"


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
