"""What each figure of a sentence measures, in the page's words.

The name of a figure stands before it (成交额达2万亿元), behind it (35项成果), or is carried from a
clause before (成交额达2万亿元，同比增长5%). A `Reader` goes through the figures of a paragraph in
their order and remembers what was named.
"""

from __future__ import annotations

from newsdata.parsers.statistics.amounts import AmountReader
from newsdata.parsers.statistics.links import RELATIVE, Sense
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.readings import Reading, front_of
from newsdata.parsers.statistics.relatives import RelativeReader
from newsdata.parsers.statistics.selection import is_statistic
from newsdata.parsers.statistics.sentences import Sentence

# How many clauses before its own are looked at for the name of a figure.
_CLAUSES_BACK = 8


class Reader:
    """Reads the figures of one paragraph, sentence by sentence."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._said: list[Reading] = []

    def read(self, sentence: Sentence) -> list[Reading]:
        """The statistics of the next sentence."""
        here = len(self._said)
        for number, clause in enumerate(sentence.clauses):
            if clause.quantities:
                before = sentence.clauses[max(0, number - _CLAUSES_BACK) : number]
                self._said += _ClauseReader(self._text, clause, before, self._said, here).read()
        return self._said[here:]


class _ClauseReader(AmountReader, RelativeReader):
    """Reads the figures of one clause."""

    __slots__ = ()

    def read(self) -> list[Reading]:
        """The statistics of the clause."""
        cursor = self._clause.start
        quantities = self._clause.quantities
        for number, quantity in enumerate(quantities):
            if quantity.start < cursor:
                continue
            self._next = quantities[number + 1] if number + 1 < len(quantities) else None
            cursor = self._figure(quantity, cursor, len(quantities) - number)
        return self._found

    def _figure(self, quantity: Quantity, cursor: int, left: int) -> int:
        """Reads one figure; returns where the words of the next begin.

        `left` figures of the clause are still to be read, this one included.
        """
        front = front_of(self._text, self._clause, cursor, quantity)
        time = quantity.unit_kind == "time"
        spans = time and not quantity.unit.endswith("岁")
        changing = Sense.CHANGES | Sense.ORIGIN if spans else Sense.CHANGES
        if not is_statistic(quantity, self._text, front.name, changes=bool(front.sense & changing)):
            return cursor if time or quantity.text[0] in "万亿" else quantity.end
        if quantity.unit_kind in RELATIVE:
            return self._relative(quantity, front, left)
        return self._amount(quantity, front, left)
