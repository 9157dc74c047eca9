"""Rows with their words as printed, where the page was read otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from newsdata.spans import Interval, Passage, Volume
from newsdata.zh.reading import Reading
from newsdata.zh.traditional import is_traditional

_OUR_OWN = frozenset({"unit", "unit_code"})
"""Fields that may hold our name for something and not the page's: the desk gives them, as it gives texts."""

_NEAR = 600
"""How far from a record its words are looked for; a look at the whole page would cost its square."""


class Print:
    """A volume as printed, and as read: `read` is what the parsers see.

    >>> page = Print(Volume.bind(["局長王偉說，水位 5 米。"]))
    >>> page.read.text, page.place((8, 10)), page.restored({"name": "王伟", "kind": "direct"})
    ('局长王伟说，水位5米。', (0, (9, 12)), {'name': '王偉', 'kind': 'direct'})
    """

    def __init__(self, printed: Volume) -> None:
        self._printed = printed
        self._reading = reading = Reading.of(printed.text)
        self._is_read_as_printed = reading.text is printed.text
        starts = tuple(map(reading.read, printed.starts))
        self.read = printed if self._is_read_as_printed else Volume(reading.text, starts)
        self.starts = printed.starts

    @cached_property
    def is_traditional(self) -> bool:
        """Whether it is printed in traditional characters."""
        return not self._is_read_as_printed and is_traditional(self._printed.text)

    def printed(self, interval: Interval) -> Interval:
        """Where an interval of the volume as read is printed, in the volume."""
        return interval if self._is_read_as_printed else self._reading.printed(*interval)

    def place(self, interval: Interval) -> tuple[int, Interval]:
        """Which page an interval of the volume as read is printed on, and where there."""
        return self._printed.place(self.printed(interval))

    def text_of(self, passage: Passage) -> str:
        """A passage's text as printed."""
        if self._is_read_as_printed:
            return passage.text
        return Passage.of(self._printed.text, *map(self.printed, passage.spans)).text

    def unit_of(self, name: str, mention: Passage) -> str:
        """A measure word as printed in a figure, or as the page mostly spells it if it is not there: 棟."""
        if self._is_read_as_printed:
            return name
        place = self.read.text.rfind(name, mention.start, mention.spans[-1][1])
        if place < 0:
            return name.translate(self._spellings) if self.is_traditional else name
        return self._reading.spelling(self._printed.text, place, place + len(name))

    def restored(self, found: Any, home: int = 0) -> Any:
        """Rows, or parts of rows, with the page's words as printed; `home` is the number of their source."""
        return found if self._is_read_as_printed else self._restored(found, self.starts[home], 0)

    def _restored(self, found: Any, shift: int, near: int) -> Any:
        if isinstance(found, str):
            return found if found.isascii() else self._words(found, self._reading.read(shift + near))
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
        if place < 0:
            return words.translate(self._spellings)
        start, end = self._reading.printed(place, place + len(words))
        return self._printed.text[start:end]

    @cached_property
    def _spellings(self) -> dict[int, str]:
        """How each character of the text as read is printed most often."""
        spellings: dict[int, str] = {}
        for (character, spelling), _ in Counter(self._pairs()).most_common():
            spellings.setdefault(ord(character), spelling)
        return spellings

    def _pairs(self) -> Iterator[tuple[str, str]]:
        """Each character as read, and as printed."""
        omitted = frozenset(self._reading.omitted)
        kept = (spelling for place, spelling in enumerate(self._printed.text) if place not in omitted)
        return zip(self.read.text, kept, strict=True)
