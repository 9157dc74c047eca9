"""Changes in percentage points: of which rate, and by what."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.indicators.heads import REACH, name_before
from newsdata.parsers.statistics.indicators.links import Sense
from newsdata.parsers.statistics.indicators.readings import Front
from newsdata.parsers.statistics.indicators.told import Told
from newsdata.parsers.statistics.indicators.transformations import RATE, RATE_NOUN
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.zh.punctuation import ROUND_CLOSING

_MOVING = frozenset(("拉动", "带动", "影响"))
_SHARES = ("占比", "比重", "份额")
_EFFECT = re.compile(r"负?(?:影响|拉动|拉低|拉升|推高|推动|带动|上拉|下拉|支撑)[^，。；影拉推带]{2,16}$")
_RATE_BEFORE_THAN = re.compile(f"(?:{RATE_NOUN.pattern})(?=[^，。；]{{0,2}}(?:[比较]|[高低]于))")


class PointReader:
    """Names changes in percentage points."""

    __slots__ = ("_text", "_told")

    def __init__(self, text: str, told: Told) -> None:
        self._text = text
        self._told = told

    def moved(self, quantity: Quantity, front: Front) -> tuple[str, str] | None:
        """What moves something, and what it moves, of which the figure tells the points: 物价, 影响CPI."""
        if quantity.unit_kind != "percentage_points":
            return None
        if front.name in _MOVING:
            return next((told.base for told in self._told.spoken() if told.base[-1:] != RATE), ""), front.name
        effect = self._effect(front)
        return (self._mover(front, effect) or self._told.carried(), effect) if effect else None

    def _effect(self, front: Front) -> str:
        """影响CPI of 影响CPI下降0.3个百分点: what the thing spoken of moves, is part of the name."""
        match = _EFFECT.search(self._text, max(front.start, front.link - REACH), front.link)
        if match is None:
            return ""
        grows = match.group().endswith("经济") and self._text.startswith("增长", match.end())
        return match.group() + "增长" * grows

    def _mover(self, front: Front, effect: str) -> str:
        """What moves something, where it is named before the verb: 服务业 of 服务业拉动经济增长."""
        verb = self._text.rfind(effect.removesuffix("增长"), front.start, front.link)
        return name_before(self._text[max(front.start, verb - REACH) : verb]) if verb > front.start else ""

    def derived(self, quantity: Quantity, front: Front) -> str:
        """The 增速 or 降幅 of which a change in percentage points speaks."""
        if quantity.unit_kind != "percentage_points":
            return ""
        match = RATE_NOUN.search(self._text, front.link, quantity.start)
        if match is None and self._text[front.start : front.start + 1] in ROUND_CLOSING:
            match = _RATE_BEFORE_THAN.search(self._text, self._told.clause.start, quantity.start)
        rate = match.group() if match else self._rate_of_last(front)
        if front.name.endswith("自然"):
            return ""
        named = front.name.endswith(_SHARES) or self._last_is_share()
        return "" if rate in _SHARES and named else rate

    def _last_is_share(self) -> bool:
        """Whether what was told last is named a share: 比重为3%，占比提高[1个百分点]."""
        last = self._told.last()
        return last is not None and last.indicator.endswith(_SHARES)

    def _rate_of_last(self, front: Front) -> str:
        """The 增速 of 增速比5月高1个百分点，比年初低[2个百分点]."""
        last = self._told.last()
        if front.name or self._told.found or last is None or last.quantity.unit_kind != "percentage_points":
            return ""
        between = self._text[last.quantity.end : self._told.clause.start]
        rate = last.indicator.removeprefix(last.base)
        compared = front.sense & Sense.COMPARED and len(between) == 1
        return rate if compared and RATE_NOUN.fullmatch(rate) else ""
