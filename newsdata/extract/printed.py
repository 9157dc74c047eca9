"""Rows with their words as printed, where the page was read in simplified characters instead."""

from __future__ import annotations

from typing import Any

from newsdata.spans import Passage, Volume
from newsdata.zh.traditional import simplified

_OUR_OWN = frozenset({"unit", "unit_code"})
"""Fields that hold our name for something and not the page's. A text with spans is the desk's to give."""


class Print:
    """A volume as printed and as read; the same places in both.

    >>> page = Print(Volume.bind(["局長王偉說，水位正常。"]))
    >>> page.read.text, page.restored({"name": "王伟", "kind": "direct"})
    ('局长王伟说，水位正常。', {'name': '王偉', 'kind': 'direct'})
    """

    def __init__(self, printed: Volume) -> None:
        self._printed = printed.text
        text = simplified(printed.text)
        self.read = printed if text is printed.text else Volume(text, printed.starts)

    def text_of(self, passage: Passage) -> str:
        """A passage's text as printed."""
        if self.read.text is self._printed:
            return passage.text
        return Passage.of(self._printed, *passage.spans).text

    def restored(self, found: Any) -> Any:
        """Rows, or parts of rows, with every word that stands on the page as it stands there."""
        if self.read.text is self._printed:
            return found
        if isinstance(found, str):
            return self._words(found)
        if isinstance(found, list):
            return [self.restored(part) for part in found]
        if isinstance(found, dict):
            kept = _OUR_OWN if "spans" not in found else _OUR_OWN | {"text"}
            return {key: part if key in kept else self.restored(part) for key, part in found.items()}
        return found

    def _words(self, words: str) -> str:
        """A stretch of the page, or several joined by blanks."""
        place = self.read.text.find(words)
        if place >= 0:
            return self._printed[place : place + len(words)]
        parts = words.split(" ")
        return " ".join(map(self._words, parts)) if len(parts) > 1 else words
