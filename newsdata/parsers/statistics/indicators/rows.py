"""Figures in a row that share a name, or have a series of names dealt out to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newsdata.parsers.statistics.indicators import series
from newsdata.parsers.statistics.indicators.carrying import Carrier
from newsdata.parsers.statistics.indicators.heads import name_before
from newsdata.parsers.statistics.indicators.links import RELATIVE, Sense
from newsdata.parsers.statistics.indicators.readings import Front, Reading
from newsdata.parsers.statistics.indicators.told import FIGURES, Told
from newsdata.parsers.statistics.indicators.transformations import GROWTH_RATE, SHARE
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import words

# Shares without what has them: 收入3亿元，支出2亿元，占比分别为6成和4成.
_SHARES = words("所占比重 所占比例 占比 占比重 比重")
#: What may stand between a figure and one that only continues it.
JOINED = re.compile(r"(?:[、和与及或，\s]*(?:以及|或者|甚至|乃至)?|[、和与及][约近超逾])$")
# 渔业增幅最大，为5%: the topic tells that the figure is a growth rate.
GROWTH_TOPIC = re.compile("(?<=..)(?:[增涨升跌降]幅|增速|增长速度|(?<!自然)增长率)$")
# 进口和出口各增3亿元: one figure, of each of them.
_ALIKE, _NEAR = "各", 8
_SO_MANY_KINDS = re.compile(f"等?[一二两三四五六七八九十][大个类]?(?:{LETTER}{{2,4}})$")
_AND_SUCH = re.compile("等[^、]*$")


def _repeat(readings: Sequence[Reading]) -> bool:
    """Whether two of the figures were of the same name."""
    return len({reading.base for reading in readings}) < len(readings)


class RowReader:
    """Reads figures that stand in a row, each with its name.

    `dealt` are the names that are still to be dealt out to figures of one kind.
    """

    __slots__ = ("_apportioned", "_carrier", "_text", "_told", "dealt")

    def __init__(self, text: str, told: Told, carrier: Carrier) -> None:
        self._text = text
        self._told = told
        self._carrier = carrier
        # The names of figures of several kinds, each with what the link says, by where the figure begins.
        self._apportioned: dict[int, tuple[str, int]] = {}

    def enter(self) -> None:
        """Begins a clause."""
        self.dealt: list[str] = []

    def reserve(self, quantity: Quantity, name: str, sense: int) -> None:
        """Keeps a name, and what its link says, for a figure that follows."""
        self._apportioned[quantity.start] = name, sense

    def joined(self, quantity: Quantity, front: Front) -> bool:
        """Whether the figure only continues the one before it: 增长7%、8%."""
        if not self._told.found or front.name:
            return False
        last = self._told.found[-1]
        between = self._text[last.quantity.end : quantity.start]
        return last.quantity.unit_kind == quantity.unit_kind and JOINED.match(between) is not None

    def again(self, quantity: Quantity) -> int:
        """Takes down a figure that continues the one before it; returns where it ends."""
        last = self._told.found[-1]
        name = self.dealt.pop(0) if self.dealt else last.base
        if last.measure == GROWTH_RATE:
            name = GROWTH_TOPIC.sub("", name)
        rest = "" if name.endswith("率") else last.indicator.removeprefix(last.base)
        self._told.keep(quantity, name if name.endswith(rest) else name + rest, last.sense, base=name)
        return quantity.end

    def deal(self, quantity: Quantity, name: str, left: int) -> str:
        """Deals out the names of a series (分别) to this figure and those that follow."""
        kind = quantity.unit_kind
        first = len(self._told.clause.quantities) - left
        figures = self._told.clause.quantities[first : first + FIGURES]
        count = sum(other.unit_kind == kind for other in figures)
        if count < 2 and self._text.find(_ALIKE, max(0, quantity.start - _NEAR), quantity.start) >= 0:
            return self._carrier.told_before(quantity) or name if self._carrier.of_places_only(name) else name
        points = kind == "percentage_points"
        said = [
            reading.indicator if points and reading.measure == SHARE else reading.base
            for reading in self._told.said[-count:]
        ]
        if len(set(said)) < len(said):  # 出口3亿元，增长4%，进口2亿元，下降1%，分别占…
            here = self._told.said[self._told.here :]
            told = list(dict.fromkeys(reading.base for reading in here))
            if len(told) == count and "；" not in self._text[here[0].quantity.end : quantity.start]:
                said = told
        found = [reading.base for reading in self._told.found[-count:]]
        if count > 1 and len(set(found)) == count and self._told.found[-1].quantity.unit_kind != kind:
            said = found  # 石桥镇3万人及青龙镇2万人分别占[9%]和6%
        shared = name if name in _SHARES else ""
        names = series.members(name, count) if name and not shared else self._named_apart(count) or said
        if len(names) < max(count, 2) or (
            names is said and said is not found and not self._told_in_a_row(count)
        ):
            return name
        self.dealt = [other + shared for other in names[1:]]
        return names[0] + shared

    def apportion(self, quantity: Quantity, front: Front, left: int) -> None:
        """Deals out a series of names to figures of several kinds: 客流、收入分别为[3万人]和5亿元."""
        if named := self._apportioned.pop(quantity.start, None):
            front.rename(named[0])
            front.sense |= named[1]
            return
        each = front.sense & Sense.EACH
        if left < 2 or not front.sense:
            return
        run = self.row_from(quantity, left)
        if len({other.unit_kind for other in run}) < 2:
            return
        if not front.name:
            self._apportion_again(run, front)
            return
        grown = front.sense & Sense.CHANGES and quantity.unit_kind in RELATIVE
        if not each and not (grown and series.is_coordinated(front.name)):
            return
        names = series.parted(front.name, len(run))
        if len(names) != len(run):
            names = [*map(name_before, series.parted(self._text[front.start : front.link], len(run)))]
        if len(names) != len(run) or not all(names):
            return
        front.sense = front.sense & ~Sense.EACH or Sense.BEING
        front.rename(names[0])
        for other, name in zip(run[1:], names[1:], strict=True):
            self.reserve(other, name, front.sense)

    def _apportion_again(self, run: list[Quantity], front: Front) -> None:
        """同比增长1.3倍、[41%]和9%: each is of one of as many names that the clause before told of."""
        if self._told.found or not self._told_in_a_row(len(run)):
            return
        # 减少5件、[20%]: one change told twice.
        if not front.sense & Sense.EACH and len({other.unit_kind in RELATIVE for other in run}) > 1:
            return
        told = [reading.base for reading in self._told.said[-len(run) :]]
        if len(set(told)) < len(run):
            return
        front.sense &= ~Sense.EACH
        front.rename(told[0])
        for other, name in zip(run[1:], told[1:], strict=True):
            self.reserve(other, name, front.sense)

    def row_from(self, quantity: Quantity, left: int) -> list[Quantity]:
        """The figures that stand in a row from this one on, of which `left` are in the clause."""
        first = len(self._told.clause.quantities) - left
        figures = self._told.clause.quantities[first : first + FIGURES]
        row = [quantity]
        for one, other in pairwise(figures):
            if JOINED.fullmatch(self._text, one.end, other.start) is None:
                break
            row.append(other)
        return row

    def _told_in_a_row(self, count: int) -> bool:
        """Whether this sentence told so many figures before, or the one before it told them alone.

        事故30起，3人死亡，5人受伤。与去年相比，分别下降3%、4%和5%。
        """
        here = len(self._told.said) - self._told.here
        return here >= count or (here == 0 and self._told.here - self._told.before_last == count)

    def is_series(self, quantity: Quantity, name: str) -> bool:
        """Whether as many figures stand in a row as the name has members: 进口和出口增长3%和4%."""
        follower = self._told.following
        if follower is None or JOINED.fullmatch(self._text, quantity.end, follower.start) is None:
            return False
        if not series.is_coordinated(name):
            return False
        figures = self._told.clause.quantities
        first = figures.index(quantity) if quantity in figures else len(figures)
        count = 1
        for one, other in pairwise(figures[first : first + FIGURES]):
            if JOINED.fullmatch(self._text, one.end, other.start) is None or other.unit != quantity.unit:
                break
            count += 1
        return count > 1 and len(series.members(name, count)) == count

    def answers_a_series(self) -> bool:
        """比上年提高1个和2个百分点, after as many figures of as many names in the clause before."""
        figures = self._told.clause.quantities
        last = self._told.said[-len(figures) :]
        if self._told.following is None or self._told.found or len(last) < len(figures):
            return False
        if any(reading.clause is not last[0].clause for reading in last) or _repeat(last):
            return False
        return all(JOINED.fullmatch(self._text, one.end, other.start) for one, other in pairwise(figures))

    def _named_apart(self, count: int) -> list[str]:
        """So many names that the clause before speaks of: 船舶、港口板块领跌，分别下跌…."""
        names = series.members(self._told.topic() or self._goods() or self._faring(), count)
        return names if len(names) == count > 1 else []

    def _goods(self) -> str:
        """香瓜、石榴 of 香瓜、石榴等鲜果大量上市，分别增长…."""
        before = self._told.before()
        if not before or before[0].quantities:
            return ""
        goods = series.goods_in(self._text[before[0].start : before[0].end], "价格")
        return name_before(_AND_SUCH.sub("", goods))

    def _faring(self) -> str:
        """化工、冶金 of 化工、冶金两大行业势头强劲，分别增长…."""
        if not (before := self._told.before()) or before[0].quantities:
            return ""
        thing = series.faring_in(self._text[before[0].start : before[0].end])
        return name_before(_SO_MANY_KINDS.sub("", thing))

    def listed(self, front: Front) -> bool:
        """Whether the figure's own words begin as an item of a list."""
        return bool(self._told.found) and self._text[front.start : front.start + 1] in ("、", "和", "及")
