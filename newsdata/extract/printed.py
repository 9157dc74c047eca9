"""Rows with their words as printed, where the page was read in other characters instead."""

from __future__ import annotations

from collections import Counter
from typing import Any

from newsdata.spans import Passage, Volume
from newsdata.zh.traditional import simplified
from newsdata.zh.variants import usual

_OUR_OWN = frozenset({"unit", "unit_code"})
"""Fields that hold our name for something and not the page's. A text with spans is the desk's to give."""

_NEAR = 600
"""How far from a record its words are looked for; a look at the whole page would cost its square."""


class Print:
    """A volume as printed and as read, in simplified and usual characters; the same places in both.

    >>> page = Print(Volume.bind(["局長王偉說，水位正常。"]))
    >>> page.read.text, page.restored({"name": "王伟", "kind": "direct"})
    ('局长王伟说，水位正常。', {'name': '王偉', 'kind': 'direct'})
    """

    def __init__(self, printed: Volume) -> None:
        self._printed = printed.text
        text = usual(simplified(printed.text))
        self._is_read_as_printed = text is printed.text
        self.read = printed if self._is_read_as_printed else Volume(text, printed.starts)
        self._spellings = {} if self._is_read_as_printed else _spellings(text, printed.text)

    def text_of(self, passage: Passage) -> str:
        """A passage's text as printed."""
        if self._is_read_as_printed:
            return passage.text
        return Passage.of(self._printed, *passage.spans).text

    def restored(self, found: Any, home: int = 0) -> Any:
        """Rows, or parts of rows, with the page's words as printed; `home` is the number of their source."""
        return found if self._is_read_as_printed else self._restored(found, self.read.starts[home], 0)

    def _restored(self, found: Any, shift: int, near: int) -> Any:
        if isinstance(found, str):
            return found if found.isascii() else self._words(found, shift + near)
        if isinstance(found, list):
            return [self._restored(part, shift, near) for part in found]
        if not isinstance(found, dict):
            return found
        kept = _OUR_OWN
        if found.get("spans"):
            kept, near = _OUR_OWN | {"text"}, found["spans"][0]["start"]
        return {
            key: part if key in kept else self._restored(part, shift, near) for key, part in found.items()
        }

    def _words(self, words: str, near: int) -> str:
        """What stands near a place, or else the words as the page mostly spells them."""
        place = self.read.text.find(words, max(0, near - _NEAR), near + _NEAR)
        if place >= 0:
            return self._printed[place : place + len(words)]
        return words.translate(self._spellings)


def _spellings(read: str, printed: str) -> dict[int, str]:
    """How each character of the text as read is printed most often."""
    spellings: dict[int, str] = {}
    for (character, spelling), _ in Counter(zip(read, printed, strict=True)).most_common():
        spellings.setdefault(ord(character), spelling)
    return spellings
