"""Names that come from elsewhere: from the figure before, the clauses before, the whole."""

from __future__ import annotations

import re
from itertools import chain, islice

from newsdata.parsers.statistics.areas import is_place, with_partner, without_place
from newsdata.parsers.statistics.indicators import series
from newsdata.parsers.statistics.indicators.heads import BARE_DEEDS, name_before
from newsdata.parsers.statistics.indicators.links import Sense
from newsdata.parsers.statistics.indicators.readings import Front
from newsdata.parsers.statistics.indicators.selection import AGE
from newsdata.parsers.statistics.indicators.told import FIGURES, LONGEST_OWNER, MERE_RATES, Told
from newsdata.parsers.statistics.indicators.transformations import CHANGE
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import in_order, words

#: A name longer than this is not made longer: a name that grows with each figure would never end.
LONGEST = 24
# These alone are no name: 人均 after 生产总值 is 人均生产总值.
_PER = ("人均", "户均", "亩均", "平均")
_YIELDS = words("产量 总产量 总产 单产 亩产 平均亩产")
_RATES = ("率", "比例", "浓度")
_EACH = ("户均", "人均", "村均", "平均")
_PRICES = ("价格", "均价", "单价", "价")
_HAVING = re.compile(f"[省市县区州乡镇村家人]有(?P<what>{LETTER}{{2,14}})$")
_PRICES_OF_GOODS = ("期价", "油价", "金价", "粮价", "煤价", "菜价", "肉价", "电价", "运价", "房价")
# 居民3000元 after 渔民的人均收入 is theirs.
_EACH_OF_THEM = "人均"
_PEOPLE = re.compile(f"{LETTER}{{1,5}}(?:民|职工|农户|工人)")
_REGION = re.compile(r"(?:地区|[省市县州国]|部门|(?<![就创失毕作事从商停复开转])业)$")
#: Names that say nothing without what is told of both halves of a country.
DIVISIONS = in_order("城市 农村 城镇 乡村")
_PARTS = re.compile(r"[“\s　]*(?:其中|[分从按][^，,。]{1,12}[看分][，,])")
SEMICOLONS = ("；", ";")
_PART = re.compile("其中|当中")
#: What words of which a part is told end with.
AMONG = ("中", "里")
_SHORT_CLAUSE = 16
# Measures that a thing or a trade has: 销量 of 新能源汽车表现亮眼，销量3万辆.
_OF_INDEXES, _INDEXES = ("成交额", "成交量", "总成交额"), ("指数", "综指", "成指", "股指")
_OF_THINGS = words(
    """
        产值 总产值 产量 总产量 总产 单产 亩产 增加值 收入 营业收入 主营业务收入 销售收入 营收 利润 净利润
        利润总额 销量 销售量 销售额 成交额 成交量 交易额 零售额 面积 播种面积 种植面积 销售面积 出口 进口
        出口额 进口额 投资 投资额 完成投资 票房 客流量 客运量 货运量 吞吐量 保费 保费收入 价格 均价 订单
        订单量 产能 发电量
        """
)
# What may stand before a measure that has its owner elsewhere: 年产量, 其销售收入.
_NO_OTHER = re.compile("(?:其|[当全今去前明]?年|[0-9]{4}年|[上下]半年|[0-9]{1,2}月份?)?")
_NUMERALS = frozenset("0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿数几")
# 最大雨量为石桥镇88毫米, 最高气温出现在青龙镇
_WIDTH_OF_PLACE = 40
_WHERE_IT_IS = re.compile(f"({LETTER}{{2,20}}?)(?:出现在|[为是在])$")


class Carrier:
    """Completes the names of figures by what was told before them."""

    __slots__ = ("_of_places", "_text", "_told")

    def __init__(self, text: str, told: Told) -> None:
        self._text = text
        self._told = told

    def begin(self) -> None:
        """Begins a sentence."""
        # By unit, what was told before of which the places named now have their part.
        self._of_places: dict[str, str] = {}

    def completed(self, name: str) -> str:
        """价格 alone, completed by the goods that the clauses before speak of."""
        if name in _PER and (base := self._told.carried()):
            return base if base.startswith(name) or len(base) > LONGEST else name + base
        if name in _YIELDS and self._told.clause.start == self._told.sentence.start:
            return self._of_the_fields(name)
        if not series.is_elided(name):
            return (self._of_owner(name) or name) if name else ""
        for clause in self._told.before():
            if goods := series.goods_in(self._text[clause.start : clause.end], name):
                return name_before(goods) + name
            if clause.quantities or clause.mark in SEMICOLONS:
                break
        return self._of_owner(name) or self._of_the_whole(name)

    def _of_owner(self, name: str) -> str:
        """增加值 after 民营企业增加值 is theirs, 产量 after 新能源汽车表现亮眼 that of the cars."""
        clause = self._told.clause
        base = self._told.last_base() if clause.mark else ""
        if name in _OF_INDEXES and base.endswith(_INDEXES) and self._told.is_of_last_part():
            return base + name
        again = base.endswith(name) and base != name
        faring = not again and clause.mark and self._text.endswith(series.FARES, 0, clause.start - 1)
        sold = again and name in BARE_DEEDS  # 去年茶叶卖出3吨，今年卖出5吨
        if not (again or faring) or name in MERE_RATES or not (sold or series.measure_tail(name) == name):
            return ""
        if clause.mark in SEMICOLONS or not _NO_OTHER.fullmatch(
            self._text, clause.start, self._text.find(name, clause.start)
        ):
            return ""
        if again:
            return (
                base if (sold or series.measure_tail(base) == name) and self._told.is_of_last_part() else ""
            )
        before = self._told.before()[0]
        thing = series.faring_in(self._text[before.start : before.end])
        if not thing or series.measure_tail(thing):
            return name_before(thing) if thing.endswith(name) else ""
        thing = name_before(thing).removesuffix(name[:2])  # 住宅销售较快增长，销售面积…
        return thing + name if thing and name in _OF_THINGS else ""

    def _of_the_fields(self, name: str) -> str:
        """大豆产量 of 大豆面积3万亩。产量[2万吨]: what the fields yield of which the sentence before told."""
        fields = self._told.said[-1].base if self._told.said else ""
        tail = series.measure_tail(fields)
        return fields.removesuffix(tail) + name if tail.endswith("面积") and tail != fields else name

    def _of_the_whole(self, name: str) -> str:
        """亩产 after 小麦面积 or 小麦 is that of the wheat."""
        whole = self._told.last_base()
        owner = whole.partition(name[-2:])[0].removesuffix(series.measure_tail(whole))
        return owner + name if 2 <= len(owner) <= LONGEST_OWNER else name

    def adjoined(self, front: Front, name: str) -> str:
        """户均增收 right behind 3户茶农 is that of the growers, 平均达标率 behind 9座水厂 that of them."""
        last = self._told.found[-1]
        bare = name.endswith(_RATES) and series.measure_tail(name) == name
        if not (bare or name.startswith(_EACH)) or front.start != last.quantity.end + len(last.base):
            return name
        return last.base + name

    def as_part(self, name: str) -> str:
        """短期贷款 after 居民部门贷款 is that of the households."""
        if not series.is_dependent(name):
            return name
        return series.with_whole(name, (reading.base for reading in self._told.spoken()))

    def as_sibling(self, quantity: Quantity, name: str) -> str:
        """秋茶120元 after 春茶价格150元 is its price; 东部地区 after 中部地区生产总值 its product."""
        whole = self._told.whole(quantity)
        if quantity.unit == AGE:
            return series.completed(name, whole) if series.is_dependent(name) else name
        if (whole.endswith(_PRICES) and not whole.endswith(_PRICES_OF_GOODS)) or (
            whole and (_REGION.search(name) or series.is_like(name, whole))
        ):
            return series.completed(name, whole)
        each = whole.find(_EACH_OF_THEM) if whole and _PEOPLE.fullmatch(name) else 0
        return name + whole[each:] if each > 0 else name

    def as_division(self, name: str) -> str:
        """农村 after 居民消费价格, or after 城市居民消费价格, is the 农村居民消费价格."""
        whole = self._told.last_base() or self.told_of_parts()
        if not series.measure_tail(whole):
            return name
        other = next((other for other in DIVISIONS if whole.startswith(other)), "")
        return name + whole.removeprefix(other)

    def told_of_parts(self) -> str:
        """近视率 of 近视率为53%。其中，小学生为36%: what the sentence before told last."""
        among = _PARTS.match(self._text, self._told.sentence.start) is not None and self._told.here > 0
        return self._told.said[self._told.here - 1].base if among else ""

    def as_sibling_place(self, quantity: Quantity, name: str) -> str:
        """三线城市 after 二线城市住宅价格 is their 住宅价格, in whatever clause of the sentence."""
        if not _REGION.search(name):
            return name
        whole = self._told.whole(quantity) or self._told.topic()
        _, kind, rest = whole.partition(name[-2:])
        if kind and series.measure_tail(rest):
            return name + rest
        return name if whole else series.completed(name, self.told_of_parts())

    def as_partner(self, name: str) -> str:
        """对缅甸出口 after 对泰国出口, if the name is 缅甸."""
        return next(filter(None, (with_partner(name, told.base) for told in self._told.spoken())), "")

    def told_of_place(self, quantity: Quantity, name: str) -> str:
        """What a bare place is told of: 确诊病例 of 确诊病例35例，其中海东省20例（出院3例），云港市3例."""
        if not is_place(name):
            return name
        if other := self._measured_at(quantity, name) or self.as_partner(name):
            return other
        if (told := self._of_places.get(quantity.unit)) is None:
            self._of_places[quantity.unit] = told = (
                self.told_before(quantity) or self._told.topic() or self._had()
            )
        return told or name

    def _measured_at(self, quantity: Quantity, place: str) -> str:
        """最大雨量 of 最大雨量为石桥镇[88毫米]: what is measured, before the place where it was."""
        begin = max(self._told.clause.start, quantity.start - _WIDTH_OF_PLACE)
        words = self._text[begin : self._text.rfind(place, begin, quantity.start)]
        measured = _WHERE_IT_IS.search(words)
        return name_before(measured.group(1)) if measured and series.measure_tail(measured.group(1)) else ""

    def _had(self) -> str:
        """渔港 of 两个县有渔港，分别为望潮县1座: what those have who are told of one by one."""
        for clause in self._told.before()[:2]:
            if had := _HAVING.search(self._text, clause.start, clause.end):
                return had["what"]
        return ""

    def of_places_only(self, name: str) -> bool:
        """Whether a series names nothing but places: 辽宁、广东各3例."""
        return all(map(is_place, series.members(name)))

    def told_before(self, quantity: Quantity) -> str:
        """What was counted in this unit before: of the whole, not of a part of it (其中, in a bracket)."""
        for clause in self._told.before():
            words = self._text[clause.start : clause.end]
            if words.endswith(AMONG) and not clause.quantities and (name := name_before(words[:-1])):
                return name
        bracket = self._told.bracket_at(quantity.start)
        for reading in islice(chain(reversed(self._told.found), reversed(self._told.said)), FIGURES):
            told, name = reading.quantity, reading.base
            if told.unit != quantity.unit or (reading.sense & Sense.NEW and reading.measure == CHANGE):
                continue
            if (
                name[:1] in _NUMERALS
                or is_place(name)
                or self._told.bracket_at(told.start) not in (-1, bracket)
            ):
                continue
            if reading.clause is self._told.clause or not _PART.search(
                self._text, reading.clause.start, told.start
            ):
                return without_place(name)
        return ""

    def partitioned(self) -> str:
        """Of what a part is told: 新晋院士 of 新晋院士中，九成…; 受访者 of 受访的家长，九成…."""
        before = () if self._told.found else self._told.before()
        if not before:
            return ""
        clause = before[0]
        words = self._text[clause.start : clause.end]
        if self._told.said and self._told.said[-1].clause is clause:
            return self._told.said[-1].base if words.endswith(AMONG) else ""
        if words.endswith(AMONG):
            return name_before(words.rstrip("里中当之").removeprefix("在"))
        return name_before(words) if len(words) <= _SHORT_CLAUSE and "的" in words else ""
