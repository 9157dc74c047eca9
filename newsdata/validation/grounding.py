"""Whether every text stands where its spans say: the slices of the sources, joined, are the text.

All slices of a batch are joined to one string and compared with all its texts joined: as every text
is as long as its spans (that is checked before), the two are equal only if each pair is. Only where
they differ is each text looked at by itself.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from threading import Lock
from typing import Any

import pyarrow as pa
from pydantic import BaseModel

from newsdata.validation.checks import Bad, places
from newsdata.validation.compute import integers, joined, pc
from newsdata.validation.frames import Frame, lists_of_spans
from newsdata.validation.parts import Part, Table

BUDGET = 60_000_000
"""How many code points of source text are held at once; all of a dataset's up to some 10,000 pages."""


class Texts:
    """The texts of the sources by id, read piece by piece; the pieces used last are kept.

    `held` is whether there is any text.
    """

    def __init__(self, sources: Table) -> None:
        self.held = any("text" in part.schema.names for part in sources.parts)
        self._pieces = [(part, number) for part in sources.parts for number in range(part.groups)]
        self._kept: OrderedDict[int, dict[str, str]] = OrderedDict()
        self._lengths: dict[str, int] = {}
        self._piece_of: dict[str, int] = {}
        self._size = 0
        self._lock = Lock()
        for place in range(len(self._pieces)):
            self._note(place)

    def _note(self, place: int) -> None:
        part, number = self._pieces[place]
        if not {"source_id", "characters"}.issubset(part.schema.names):
            return
        columns = part.group(number, ["source_id", "characters"])
        pairs = zip(columns.column(0).to_pylist(), columns.column(1).to_pylist(), strict=True)
        for source, characters in pairs:
            if isinstance(source, str) and source not in self._piece_of:
                self._piece_of[source] = place
                self._lengths[source] = characters if isinstance(characters, int) else 0

    def of(self, sources: Iterable[str | None]) -> list[str | None]:
        """The texts of sources; None where there is none."""
        with self._lock:
            return [self._text(source) for source in sources]

    def length(self, source: str | None, text: str | None) -> int | None:
        """The code points of a source's text; what the source says of them, where it is withheld."""
        return len(text) if text else self._lengths.get(source or "")

    def _text(self, source: str | None) -> str | None:
        place = self._piece_of.get(source or "")
        if place is None:
            return None
        piece = self._kept.get(place)
        return (self._fetch(place) if piece is None else piece).get(source or "")

    def _fetch(self, place: int) -> dict[str, str]:
        """Reads a piece, and lets go of those that were read longest ago where it becomes too much."""
        piece = self._kept[place] = _read(*self._pieces[place])
        self._size += sum(map(len, piece.values()))
        while self._size > BUDGET and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._size -= sum(map(len, dropped.values()))
        return piece


def _read(part: Part, number: int) -> dict[str, str]:
    if "text" not in part.schema.names:
        return {}
    rows = part.group(number, ["source_id", "text"])
    try:
        pairs = zip(rows.column("source_id").to_pylist(), rows.column("text").to_pylist(), strict=True)
        return {source: text for source, text in pairs if source and isinstance(text, str) and text}
    except UnicodeDecodeError:
        return {}


def misplaced(
    records: list[tuple[type[BaseModel], Frame]], sources: Any, texts: Texts
) -> Iterator[tuple[str, Frame, Bad]]:
    """Spans of a batch that end beyond their source, and texts that don't stand where their spans say.

    `records` are the frames of all records in the batch, `sources` the `source_id`s of its rows.
    """
    for _, frame in records:
        lists = lists_of_spans(frame)
        if lists is not None and len(lists.array):
            quoted = _Quoted.of(frame, lists, sources)
            homes = quoted.homes.dictionary.to_pylist()
            pages = texts.of(homes)
            lengths = [texts.length(home, page) for home, page in zip(homes, pages, strict=True)]
            yield from quoted.beyond(lengths)
            yield from quoted.ungrounded(pages)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """The spans of records: `lists` of them, all `spans` laid flat, and the source of each (`homes`).

    A span without both ends has no home: what can't be followed is passed over, being a fault already.
    """

    frame: Frame
    lists: Frame
    elements: Frame
    spans: Frame
    homes: Any

    @classmethod
    def of(cls, frame: Frame, lists: Frame, sources: Any) -> _Quoted:
        """The spans of the records in a frame."""
        elements = lists.elements()
        spans = elements.present()
        of_row = sources.take(spans.rows())
        own, start, end = (spans.array.field(name) for name in ("source_id", "start", "end"))
        homes = of_row if own.null_count == len(own) else pc.coalesce(own, of_row.cast(pa.string()))
        if start.null_count or end.null_count:
            homes = pc.if_else(pc.and_(start.is_valid(), end.is_valid()), homes.cast(pa.string()), None)
        return cls(frame, lists, elements, spans, _encoded(homes))

    def beyond(self, lengths: list[int | None]) -> Iterator[tuple[str, Frame, Bad]]:
        """Spans that end beyond their source; `lengths` are those of the distinct homes."""
        ends = self.spans.array.field("end")
        beyond = pc.greater(ends, pa.array(lengths, pa.int64()).take(self.homes.indices))
        if pc.any(beyond).as_py():
            yield "span_beyond", self.spans.child("end"), places(beyond)

    def ungrounded(self, pages: list[str | None]) -> Iterator[tuple[str, Frame, Bad]]:
        """Texts that are not what their spans cut out of the `pages`. Withheld texts are passed over."""
        if self.frame.array.type.get_field_index("text") < 0 or not any(pages):
            return
        text = self.frame.array.field("text")
        slices = self._slices(pages)
        if text.null_count == 0 and "".join(slices) == joined(text):
            return
        words = text.to_pylist()
        bad = [place for place, cut in self._cuts(slices, pages) if _is_another(words[place], cut)]
        if bad:
            yield "not_grounded", self.frame.child("text"), pa.array(bad, pa.int64())

    def _slices(self, pages: list[str | None]) -> list[str]:
        """What each span cuts out; nothing, where its source is not there."""
        held = [page or "" for page in pages] + [""]
        homes = integers(self.homes.indices.cast(pa.int64()).fill_null(len(pages)))
        starts = integers(self.spans.array.field("start").fill_null(0))
        ends = integers(self.spans.array.field("end").fill_null(0))
        return [held[home][start:end] for home, start, end in zip(homes, starts, ends, strict=True)]

    def _cuts(self, slices: list[str], pages: list[str | None]) -> Iterator[tuple[int, str]]:
        """The place of each record, and what its spans cut out; those of absent sources left out."""
        owners = self.elements.origins
        owners = integers(owners if self.spans is self.elements else owners.take(self.spans.origins))
        cuts = [""] * len(self.lists.array)
        for owner, piece in zip(owners, slices, strict=True):
            cuts[owner] += piece
        absent = {number for number, page in enumerate(pages) if not page} | {None}
        homes = self.homes.indices.to_pylist()
        passed = {owner for owner, home in zip(owners, homes, strict=True) if home in absent}
        nulls = places(self.elements.array.is_null())
        passed.update(integers(self.elements.origins.take(nulls).cast(pa.int64())))
        of_lists = self.lists.origins
        records = range(len(cuts)) if of_lists is None else integers(of_lists.cast(pa.int64()))
        return (
            (record, cut)
            for number, (record, cut) in enumerate(zip(records, cuts, strict=True))
            if number not in passed
        )


def _is_another(text: str | None, cut: str) -> bool:
    """Whether a text is not the cut; one of another length breaks another rule already."""
    return text is not None and len(text) == len(cut) and text != cut


def _encoded(array: Any) -> Any:
    return array if pa.types.is_dictionary(array.type) else array.dictionary_encode()
