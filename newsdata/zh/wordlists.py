"""How tables of words are written down, and made into pieces of regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence


def words(table: str) -> frozenset[str]:
    """The words of a table, in which spaces and line breaks stand between them.

    >>> sorted(words("说 道"))
    ['说', '道']
    """
    return frozenset(table.split())


def in_order(table: str) -> tuple[str, ...]:
    """The words of a table in their order, for what takes a tuple: `str.startswith`, `str.endswith`.

    >>> in_order("说 道")
    ('说', '道')
    """
    return tuple(table.split())


def characters(table: str) -> frozenset[str]:
    """The characters of a table; spaces and line breaks do not count.

    >>> sorted(characters("说道 称"))
    ['称', '说', '道']
    """
    return frozenset("".join(table.split()))


def _longest_first(table: Iterable[str]) -> list[str]:
    return sorted(table, key=lambda word: (-len(word), word))


def any_of(table: Iterable[str], *, then: str = "") -> str:
    """An alternation of plain words, the longest first, so that no word hides a longer one.

    Words that begin alike share what they begin with: a search that has to try every word of a long
    table where each one may begin, would spend its time on that. `then` is what follows each word.

    >>> any_of(["达", "达到", "为", "达成"])
    '达(?:到|成|)|为'
    >>> any_of(["达", "为"], then="(?![标人])")
    '为(?![标人])|达(?![标人])'
    """
    rests: dict[str, list[str]] = {}
    for word in _longest_first(set(table)):
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


def either(table: Iterable[str]) -> str:
    """A group that matches any of the words, the longest first.

    Cheaper to compile than `any_of`, dearer to match where the table is long.

    >>> either(["说", "说道"])
    '(?:说道|说)'
    """
    return f"(?:{'|'.join(map(re.escape, _longest_first(table)))})"


def beginnings(table: Iterable[str]) -> frozenset[str]:
    """The characters with which words begin: to look at one character before a pattern is tried.

    >>> sorted(beginnings(["达到", "达成", "为"]))
    ['为', '达']
    """
    return frozenset(word[0] for word in table)


def lengths(table: Iterable[str], *, by: slice) -> dict[str, tuple[int, ...]]:
    """How long the words are that share a part, the longest first: to look words up at a place in a text.

    >>> lengths(["达", "达到", "达成", "为"], by=slice(1))
    {'达': (2, 1), '为': (1,)}
    """
    found: dict[str, set[int]] = {}
    for word in table:
        found.setdefault(word[by], set()).add(len(word))
    return {part: tuple(sorted(several, reverse=True)) for part, several in found.items()}


def by_opening(table: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words of a table by their first two characters, the longest first.

    >>> by_opening(["说道", "说起", "说起来"])
    {'说起': ('说起来', '说起'), '说道': ('说道',)}
    """
    opened: dict[str, tuple[str, ...]] = {}
    for word in _longest_first(table):
        opened[word[:2]] = (*opened.get(word[:2], ()), word)
    return opened


def by_last(table: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words of a table by their last character, for `str.endswith`.

    >>> by_last(["学院", "医院", "银行"])
    {'院': ('医院', '学院'), '行': ('银行',)}
    """
    ended: dict[str, tuple[str, ...]] = {}
    for word in sorted(table):
        ended[word[-1]] = (*ended.get(word[-1], ()), word)
    return ended


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
