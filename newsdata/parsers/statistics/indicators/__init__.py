"""What each figure of a sentence measures, in the page's words.

The name of a figure stands before it (成交额达2万亿元), behind it (35项成果), or is carried from a
clause before (成交额达2万亿元，同比增长5%). A `Reader` goes through the figures of a paragraph in
their order and remembers what was named.

sentences                    sentences and clauses around the figures
selection                    which of them are statistics
links, heads (leads, deeds)  the words before a figure: what ties it to its name, and the name
nouns (noun_ends), series    the noun behind it; names of measures, and several in a row
readings, told               what has been read and told before a figure
carrying, rows, brackets     names that are carried on, dealt out, explained
amounts (counted)            counts, money, measures
relatives (parts, points)    %, 个百分点, 倍
transformations              level, growth rate, change, share, multiple; the sign
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdata.parsers.statistics.indicators.amounts import AmountReader
from newsdata.parsers.statistics.indicators.brackets import BracketReader
from newsdata.parsers.statistics.indicators.carrying import Carrier
from newsdata.parsers.statistics.indicators.links import RELATIVE, Sense
from newsdata.parsers.statistics.indicators.readings import Front, FrontReader, Reading
from newsdata.parsers.statistics.indicators.relatives import RelativeReader
from newsdata.parsers.statistics.indicators.rows import RowReader
from newsdata.parsers.statistics.indicators.selection import (
    AGE,
    is_mean_age,
    is_quota,
    is_statistic,
    names_time,
)
from newsdata.parsers.statistics.indicators.sentences import Sentence
from newsdata.parsers.statistics.indicators.told import Told
from newsdata.parsers.statistics.quantities import Quantity

# 三级医院床位, 四类水质比例: a rank is part of the name of what has it.
_RANKS = frozenset("类级等号代线期档")
_POINTING = frozenset("这那這每")


class Reader:
    """Reads the figures of one paragraph, sentence by sentence."""

    __slots__ = ("_amounts", "_carrier", "_fronts", "_relatives", "_rows", "_text", "_told")

    def __init__(self, text: str) -> None:
        self._text = text
        self._fronts = FrontReader(text)
        self._told = told = Told(text)
        self._carrier = carrier = Carrier(text, told)
        self._rows = rows = RowReader(text, told, carrier)
        brackets = BracketReader(text, told)
        self._amounts = AmountReader(text, told, carrier, rows, brackets)
        self._relatives = RelativeReader(text, told, carrier, rows, brackets)

    def read(self, sentence: Sentence) -> list[Reading]:
        """The statistics of the next sentence."""
        here = self._told.begin(sentence)
        self._carrier.begin()
        for clause in sentence.clauses:
            self._told.enter(clause)
            self._rows.enter()
            self._amounts.enter()
            self._read_clause(clause.start, clause.quantities)
            self._told.said += self._told.found
        return self._told.said[here:]

    def _read_clause(self, cursor: int, quantities: Sequence[Quantity]) -> None:
        """Reads the figures of a clause, which begins at `cursor`."""
        left = len(quantities)
        for quantity in quantities:
            left -= 1
            if quantity.start >= cursor:
                self._told.following = quantities[-left] if left else None
                cursor = self._figure(quantity, cursor, left + 1)

    def _figure(self, quantity: Quantity, cursor: int, left: int) -> int:
        """Reads one figure; returns where the words of the next begin.

        `left` figures of the clause are still to be read, this one included.
        """
        kind = quantity.unit_kind
        front = self._fronts.read(self._told.clause, cursor, quantity)
        self._rows.apportion(quantity, front, left)
        changing = Sense.CHANGES
        if kind == "time" and not quantity.unit.endswith("岁"):
            changing |= Sense.ORIGIN
        changes = front.sense & changing != 0 or (kind == "time" and self._rows.joined(quantity, front))
        changes = changes or (quantity.unit == AGE and self._is_mean_age(quantity))
        changes = changes or (
            kind == "time" and (self._tells_time(front) or self._is_reached(quantity, front))
        )
        if not is_statistic(quantity, self._text, front, changes=changes):
            spared = (
                kind == "time" or self._is_rank(quantity) or is_quota(quantity, self._text)
            ) and not self._text.startswith("、", quantity.end)
            return cursor if spared or quantity.text[0] in "万亿" else quantity.end
        if kind in RELATIVE:
            return self._relatives.relative(quantity, front, left)
        return self._amounts.amount(quantity, front, left)

    def _is_rank(self, quantity: Quantity) -> bool:
        """Whether a number is the rank of what is told of: 四类水质, but not 这四类."""
        return quantity.unit in _RANKS and self._text[quantity.start - 1] not in _POINTING

    def _is_reached(self, quantity: Quantity, front: Front) -> bool:
        """Whether a time is what another came to that changed: 轮候时间升0.1年至[5.4年]."""
        return bool(
            front.sense & Sense.RESULT
            and self._told.found
            and self._told.found[-1].quantity.unit == quantity.unit
        )

    def _tells_time(self, front: Front) -> bool:
        """Whether the clauses before speak of a time that is measured: 接触时间最长，为[80分钟]."""
        return bool(front.sense) and not front.name and names_time(self._told.topic())

    def _is_mean_age(self, quantity: Quantity) -> bool:
        """Whether an age is one of those whose mean is told: 平均寿命80岁，其中男性[77岁]."""
        last = self._told.last()
        told = last is not None and last.quantity.unit == AGE
        return is_mean_age(self._text, self._told.sentence.start, quantity, listed=told)
