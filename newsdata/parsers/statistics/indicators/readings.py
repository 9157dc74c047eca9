"""What has been read of a figure, and what stands before it in its clause."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdata.parsers.statistics.indicators import series
from newsdata.parsers.statistics.indicators.heads import REACH, REACH_OF_SERIES, may_end_with, name_before
from newsdata.parsers.statistics.indicators.links import Sense, read_link
from newsdata.parsers.statistics.indicators.sentences import Clause
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.zh.punctuation import ROUND_CLOSING

# How far before the figure 分别 may stand, with a verb between (分别出口3亿元).
_DEED = 10

# 分别为广州300人: no deed follows.
_BEING = frozenset("为是有")

# 纳税过千万元企业[20家]: a sum that a class of firms or households passes.
_THRESHOLD = re.compile(
    "(?:[超跨]?过|超|逾|上)[0-9０-９.一两二三四五六七八九十百千万亿]+元(?:以上)?$"
    "|元?(?:以上)?[—－~至到-][0-9０-９.]+[万亿]+元(?:以下)?$"
)
_YUAN = frozenset("元上")
_CLASSES = ("户", "企业", "公司", "村", "乡镇", "县", "项目", "园区", "市场", "集群", "产业")
# Behind a figure these tie to what stands before it: 过80万元的村, 良港（一、二类）比例.
_TYING = ("的", *ROUND_CLOSING)
# A name this short behind 的 is completed from before the figure to which 的 belongs.
_SHORT = 2


class Reading(NamedTuple):
    """A figure, what it measures, how, and whether downwards.

    `sense` is what its link says (bits of `Sense`), `base` the name that later clauses carry on.
    """

    quantity: Quantity
    indicator: str
    measure: str
    negative: bool
    sense: int
    base: str
    clause: Clause


# 1美元兑[7.1元]: what is exchanged for what.
_COINS = ("美元", "欧元", "日元", "港元", "英镑", "澳元", "加元", "新元", "卢布", "韩元", "港币", "瑞郎")
_PER, _QUOTING = "兑", "为是报达至收于"
_RATES_OF_EXCHANGE = ("汇率", "中间价", "汇价", "牌价")
_EXCHANGE = re.compile(f"(?P<coin>1(?:00)?(?:{'|'.join(_COINS)}))(?:兑|对|合|约|折|换|人民币)+$")

# 产量比 of 产量比[1957年的]三吨: what is compared with has a figure of its own, and is no 比率.
_THAN = ("比", "较")
_TIME_BEGINS = frozenset("0123456789０１２３４５６７８９一二上去前今同")


class Front:
    """What stands before a figure: where it begins, what the link says, where the link begins; the name.

    Most figures are named by what stands behind them, so the name before is read when it is asked for.
    """

    __slots__ = ("_behind", "_name", "_text", "link", "sense", "start")

    def __init__(self, text: str, start: int, link: int, sense: int, behind: int) -> None:
        self._text = text
        self._behind = behind
        self._name: str | None = None
        self.start = start
        self.link = link
        self.sense = sense

    @property
    def name(self) -> str:
        """The name; empty where there is none."""
        if self._name is None:
            self._name = self._read_name()
        return self._name

    def names(self, endings: tuple[str, ...]) -> bool:
        """Whether the name ends with one of these."""
        if (
            self._name is None
            and self._behind < 0
            and not may_end_with(endings, self._text, self.start, self.link)
        ):
            return False
        return self.name.endswith(endings)

    def rename(self, name: str) -> None:
        """Takes this for the name."""
        self._name = name

    def deal(self, names: str) -> None:
        """Takes these for the name, which are to be dealt out to this figure and those behind it."""
        self._name = names
        self.sense |= Sense.EACH

    def _read_name(self) -> str:
        """The name from the text.

        Of 过80万元的村达到35个 the name is 过80万元的村: one that 的 ties to a figure before it is taken
        with that figure, from `_behind` on.
        """
        link, text = self.link, self._text
        if text.endswith(_THAN, self.start, link) and text[link] in _TIME_BEGINS:
            link -= 1
        reach = REACH_OF_SERIES if self.sense & Sense.EACH else REACH
        name = name_before(text[max(self.start, link - reach) : link], reach) if link > self.start else ""
        owned = text[self.start] == "的" and len(name.partition("（")[0]) <= _SHORT
        if text[self.start] in ROUND_CLOSING:
            owned = name != "" and series.measure_tail(name) == name
        classed = text[self.start] != "的" and name.endswith(_CLASSES)
        if self._behind >= 0 and (owned or classed):
            name = name_before(text[max(self._behind, link - REACH) : link])
        return name


# 增长（下同）[5%]: how the figures that follow are to be taken.
_ASIDE = re.compile("[（(](?:(?:[^（）()]{0,6}[，,])?下同|以下简称[^（）()]{1,12})[）)]$")
_LONGEST_BRACKET = 200
# 渔船股收[62.35元]，跌2.75元: at what price a share closed.
_CLOSED, _MOVED = "收", re.compile("，[急微大重劲再续仅]?[升跌涨挫]")
_TAKEN_IN = frozenset("税营创增减征回吸接没验招")
_STOPS = "。；！？，\n"


def _opening_before(text: str, start: int, end: int) -> int:
    """Where a bracket opens that closes right before `end`, if before the clause, which begins at `start`."""
    floor = max(0, end - _LONGEST_BRACKET)
    opening = max(text.rfind("（", floor, end), text.rfind("(", floor, end))
    return opening if 0 < opening < start else 0


class FrontReader:
    """Reads what stands before the figures of one paragraph."""

    __slots__ = ("_bracketed", "_dealing", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._bracketed = "（" in text or "(" in text
        self._dealing = "分别" in text

    def read(self, clause: Clause, cursor: int, quantity: Quantity) -> Front:
        """What stands in `clause` before the figure, from `cursor` on: the end of the last figure's words."""
        text, start, end, kind = self._text, cursor, quantity.start, quantity.unit_kind
        if self._bracketed:
            start = _open_bracket(text, start, end)
            end = _before_aside(text, start, end)
        if text[end - 1] == _CLOSED and _MOVED.match(text, quantity.end) and text[end - 2] not in _TAKEN_IN:
            end -= 1
        link, sense = read_link(text, start, end, kind)
        if self._bracketed and link > start and (before := _before_aside(text, start, link)) < link:
            link, more = read_link(text, start, before, kind)
            sense |= more
        tied = clause.start < cursor and _is_tied(text, clause.start, cursor)
        front = Front(text, start, link, sense, clause.start if tied else -1)
        if text.endswith(_COINS, 0, start) and (rate := _EXCHANGE.search(text, clause.start, end)):
            front.rename(_rate_of_exchange(text[clause.start : rate.start()], rate["coin"], quantity))
        if (
            self._bracketed
            and cursor == clause.start
            and text[link - 1] in ROUND_CLOSING
            and (opening := _opening_before(text, cursor, link))
        ):
            begin = max(text.rfind(mark, max(0, opening - REACH), opening) for mark in _STOPS) + 1
            front.rename(name_before(text[max(begin, opening - REACH) : opening]))
        if self._dealing and (place := text.rfind("分别", max(start, link - _DEED), link)) > start:
            _deal_deed(front, text, place)
        return front


def _before_aside(text: str, start: int, end: int) -> int:
    """Where an aside in brackets begins that ends at `end`, else `end`: 同比（以下简称同比）增长[5%]."""
    aside = _ASIDE.search(text, start, end) if text[end - 1] in ROUND_CLOSING else None
    return aside.start() if aside else end


def _is_tied(text: str, start: int, cursor: int) -> bool:
    """Whether 的 or a threshold in yuan ties what stands at `cursor` to the figure before it."""
    if text.startswith(_TYING, cursor):
        return True
    return text[cursor - 1] in _YUAN and _THRESHOLD.search(text, start, cursor) is not None


def _rate_of_exchange(told: str, coin: str, quantity: Quantity) -> str:
    """What 1美元兑[6.2元] tells: the rate that is named before, or 美元兑人民币."""
    if (told := told.rstrip(_QUOTING)).endswith(_RATES_OF_EXCHANGE):
        return name_before(told)
    return coin + _PER + ("人民币" if quantity.unit == "元" else quantity.unit)


_INCLUDING = "含"


def _open_bracket(text: str, start: int, end: int) -> int:
    """Behind the last bracket between `start` and `end` that is not closed; else `start`."""
    for opening, closing in ("（）", "()"):
        inside = text.rfind(opening, start, end) + 1
        inside += inside > 0 and text.startswith(_INCLUDING, inside)
        if inside and text.find(closing, inside, end) < 0:
            return inside
    return start


def _deal_deed(front: Front, text: str, place: int) -> None:
    """Names 船舶、汽车分别出口 with the deed, 船舶出口、汽车出口; `place` is where 分别 stands."""
    if text[place + len("分别")] in _BEING:
        return
    doers = name_before(text[front.start : place])
    if series.is_coordinated(doers):
        deed = text[place + 2 : front.link]
        front.deal("、".join(doer + deed for doer in series.members(doers)))
