"""Figures in brackets, and what brackets explain."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.areas import is_place
from newsdata.parsers.statistics.indicators import series
from newsdata.parsers.statistics.indicators.heads import REACH, name_before
from newsdata.parsers.statistics.indicators.links import Sense
from newsdata.parsers.statistics.indicators.readings import Front
from newsdata.parsers.statistics.indicators.told import Told
from newsdata.parsers.statistics.indicators.transformations import GROWTH_RATE, RATE_NAME, RATE_NOUN
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.zh.punctuation import ROUND_CLOSING, ROUND_OPENING

# What joins an item of a list to one that ends with a bracket: 盗窃（65人）及[抢劫]（9人）.
_JOINT = re.compile("以及|[、及和与，；]")
# 增速比全省（7.4%）高: before a bracket a rate, or a place with which one is compared.
_OTHER_IN_BRACKET = re.compile("(?P<own>[^比较（(]*?)(?:[比较]|[高低]于)[^，。；]{1,40}[（(]$")
_CHANGING = re.compile("[增涨降跌升减]|[高低多少](?=[于出达了])|率")
_RATE_AT_END = re.compile(f"(?:{RATE_NOUN.pattern})$")


class BracketReader:
    """Reads figures in brackets, and what stands before brackets."""

    __slots__ = ("_text", "_told")

    def __init__(self, text: str, told: Told) -> None:
        self._text = text
        self._told = told

    def fills_bracket(self, quantity: Quantity, front: Front) -> bool:
        """Whether a bracket holds the figure alone, behind a thing and not a figure: 盗窃（65人）."""
        opening = front.start - 1
        told = self._told.last()
        return (
            front.start == quantity.start
            and self._text[quantity.end : quantity.end + 1] in ROUND_CLOSING
            and not (told and told.quantity.end == opening)
        )

    def before_bracket(self, front: Front) -> str:
        """What a bracket explains: 协办单位 of 协办单位（共18家）."""
        if front.start == 0 or self._text[front.start - 1] not in ROUND_OPENING:
            return ""
        start, opening = max(self._told.clause.start, front.start - REACH), front.start - 1
        return name_before(self._text[self._begin_of_item(start, opening) : opening])

    def _begin_of_item(self, start: int, end: int) -> int:
        """Where the last item begins of a list of items with brackets: 盗窃（65人）及[诈骗]（9人）."""
        closing = max(self._text.rfind(mark, start, end) for mark in ROUND_CLOSING) + 1
        joint = _JOINT.match(self._text, closing, end) if closing else None
        return joint.end() if joint else start

    def takes_rate_of_another(self, quantity: Quantity, front: Front) -> bool:
        """Keeps the rate of another place, told in brackets: 增速比全省（[7.4%]）、全国（[7%]）高."""
        start = front.start
        if quantity.unit_kind != "percent" or self._text[start - 1 : start] not in ROUND_OPENING:
            return False
        other = _OTHER_IN_BRACKET.match(self._text, self._told.clause.start, start)
        last = self._told.last()
        if other is None or not (last or other["own"]):
            return False
        own = name_before(_RATE_AT_END.sub("", other["own"]))
        name = own or (last.base if last else "")
        if not name:
            return False
        grows = last and (last.measure == GROWTH_RATE or _RATE_AT_END.search(last.indicator))
        rate = _RATE_AT_END.search(other["own"]) or grows
        self._told.keep(quantity, name, Sense.RATE if rate else Sense.BEING)
        return True

    def takes_share_of_item(self, quantity: Quantity, front: Front) -> bool:
        """Keeps the share of what stands before the bracket that it fills: 水费（[8%]）、电费（[6%]）."""
        if quantity.unit_kind != "percent" or not self.fills_bracket(quantity, front):
            return False
        if _CHANGING.search(
            self._text, self._begin_of_item(self._told.clause.start, front.start - 1), quantity.start
        ):
            return False
        name = self.before_bracket(front)
        if name and not is_place(name):
            self._told.keep(quantity, name, Sense.BEING, partitive=not RATE_NAME.search(name))
            return True
        return False

    def changed_in_bracket(self, front: Front) -> str:
        """衣着价格 of 食品价格上涨3%，其次是衣着（上涨[2%]）: what the bracket with the change is told of."""
        opening, last = front.start - 1, self._told.last()
        if (
            front.link > front.start
            or not front.sense & Sense.CHANGES
            or self._text[opening] not in ROUND_OPENING
        ):
            return ""
        if last is None or last.quantity.end == opening:
            return ""
        return series.completed(self.before_bracket(front), last.base)

    def with_item(self, front: Front, name: str) -> str:
        """茶具销售额 of 茶具（销售额上升[3%]）: a bare measure is that of what its bracket explains."""
        opening = front.start - 1
        if (
            opening < 0
            or self._text[opening] not in ROUND_OPENING
            or series.measure_tail(name) != name
            or not name
        ):
            return name
        last, item = self._told.last(), self.before_bracket(front)
        told = last is not None and last.quantity.end == opening
        return name if told or series.measure_tail(item) else item + name

    def restates(self, quantity: Quantity, front: Front) -> bool:
        """Whether a bracket says the same in another unit: 增加2万吨（[2000万公斤]）."""
        if not self._told.found or front.name or front.sense & Sense.CHANGES:
            return False
        last = self._told.found[-1].quantity
        opening = front.start - 1
        return last.end == opening and self._text[opening] in ROUND_OPENING and last.unit != quantity.unit
