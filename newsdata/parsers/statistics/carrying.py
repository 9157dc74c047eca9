"""Names that come from elsewhere: from the figure before, the clauses before, the whole, the series."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise
from operator import itemgetter

from newsdata.parsers.statistics import series
from newsdata.parsers.statistics.areas import is_place, with_partner, without_place
from newsdata.parsers.statistics.heads import REACH, name_before
from newsdata.parsers.statistics.links import CHANGE_WORDS, RELATIVE, Sense
from newsdata.parsers.statistics.nouns import noun_behind
from newsdata.parsers.statistics.patterns import any_of, words
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.readings import Front, FrontReader, Reading
from newsdata.parsers.statistics.selection import AGE
from newsdata.parsers.statistics.sentences import Clause, Sentence, all_clauses
from newsdata.parsers.statistics.transformations import (
    CHANGE,
    GROWTH_RATE,
    LEVEL,
    SHARE,
    falls,
    measure_of,
)

# How many clauses before its own are looked at for the name of a figure.
_CLAUSES_BACK = 8
# How many figures of its sentence are looked at for the name of one figure.
_FIGURES = 24
_MERE_RATES = frozenset(words("增速 增幅 涨幅 升幅 降幅 跌幅 占比 比重"))
_SHORTEST_SUBJECT = 2
_PREDICATES = Sense.BEING | Sense.CHANGES | Sense.RESULT
_NO_THINGS = ("“", *words("虽 尽管 如果 由于 因 但 而 据 目前 如今 对 为了 随着 按 经 根据 其"))
_SAYING = words("说 介绍 表示 认为 指出 提出 透露 要求 告诉 坦言 诉苦 显示 表明 理应 负责人")
# A thing whose yield or price is told has a name no longer than this.
_OWNER = 8

# Shares without what has them: 收入3亿元，支出2亿元，占比分别为6成和4成.
_SHARES = frozenset(words("所占比重 所占比例 占比 占比重 比重"))
#: What may stand between a figure and one that only continues it.
JOINED = re.compile(r"[、和与及或，\s]*(?:以及)?$")
# 渔业增幅最大，为5%: the topic tells that the figure is a growth rate.
GROWTH_TOPIC = re.compile("(?<=..)(?:[增涨升跌降]幅|增速|增长速度)$")
# Clauses with these at their head tell of circumstances, not of what is measured.
_ASIDES = ("扣除", "剔除", "按", "受", "随着", "由于", "从", "与", "比", "因", "在")
#: A name longer than this is not made longer: a name that grows with each figure would never end.
LONGEST = 24
# These alone are no name: 人均 after 生产总值 is 人均生产总值.
_PER = ("人均", "户均", "亩均", "平均")
_EACH = ("户均", "人均", "村均", "平均")
_PRICES = ("价格", "均价", "单价", "价")
# 进口和出口各增3亿元: one figure, of each of them.
_ALIKE, _NEAR = "各", 8
_THAN = ("比", "较")
_HAVING = re.compile("[省市县区州乡镇村家人]有(?P<what>[一-龥]{2,14})$")
# 客流再次刷新纪录, 再次刷新客流纪录: that a record was set says nothing of what it was of.
_RECORD = re.compile(
    "(?:再次|再度|又|均|都|相继|双双|首次|全线)*(?:刷新|打破|改写|创下?|创出|创造)了?(?:历史|单日|单月|月度|季度|年度|同期|最高)*"
)
# 出口值攀升至单月最高: what is highest is the value.
_RISEN_TO = re.compile(
    "(?<=..)(?:攀升|上升|升|涨|跃升|增|创)[至到]?(?:历年|历史|单月|單月|单日|单季|單季|同期)+$"
)
_SO_MANY_KINDS = re.compile("等?[一二两三四五六七八九十][大个类]?(?:[一-龥]{2,4})$")
_AND_SUCH = re.compile("等[^、]*$")
# 12座水库超汛限水位: what is passed is not what is told of.
_PASSING = frozenset("超高低达破近占")
_PRICES_OF_GOODS = ("期价", "油价", "金价", "粮价", "煤价", "菜价", "肉价", "电价", "运价", "房价")
_REGION = re.compile(r"(?:地区|[省市县州国]|部门|(?<![就创失毕作事从商停复开转])业)$")
#: Names that say nothing without what is told of both halves of a country.
DIVISIONS = words("城市 农村 城镇 乡村")
_PARTS = re.compile(r"[“\s　]*(?:其中|[分从按][^，,。]{1,12}[看分][，,])")
# 渔业增幅最大，为5%: what is greatest is what is told of next.
_EXTREME = re.compile(
    "(?<=..)最[高低大小多少快慢强好长](?:的[一-龥]{0,4}[是为][一-龥]{2,12})?$"
    "|(?<=..)[较很巨][大高多小]$|居(?:首位?|第一|榜首)$"
)
# What most of those spoken of are: 轻刑 of 以轻刑为主，占91%.
_MAINLY = re.compile(
    "(?:以(?P<what>[^，。；]{2,24}?)(?:为主|居多)"
    "|(?:大多|多数|主要|[多均])[为是系](?P<most>[^，。；]{2,24})"
    "|(?:(?:首要|主要|最大)的?[^，。；是为]{2,8}|^(?:其次|再次|第[二三四五]位?))[为是系](?P<next>[^，。；]{2,24})"
    "|(?P<many>[^，。；]{2,24}?的?)(?:居多|较多|较少|次之|最多|最少|占主体|占多数|占大头))$"
)
SEMICOLONS = ("；", ";")
_MAINLY_HINT = re.compile(
    "(?:为主|居多|次之|[较最][多少]|主体|多数|大头)$|[多均数要][为是系]|[首主最][要大]|^(?:[其再]次|第.)"
)
_OPENING_BRACKETS, _CLOSING_BRACKETS = "（(", "）)"
_LONGEST_BRACKET = 200
_PART = re.compile("其中|当中")
_AMONG = ("中", "里")
# 为全省最多 ranks what was told before, and names nothing.
_RANKING = ("为", "是", "居", "列", "位居", "位列", "创", "均为", "也是")
# Measures that a thing or a trade has: 销量 of 新能源汽车表现亮眼，销量3万辆.
_OF_INDEXES, _INDEXES = ("成交额", "成交量", "总成交额"), ("指数", "综指", "成指", "股指")
_OF_THINGS = frozenset(
    words(
        """
        产值 总产值 产量 总产量 总产 单产 亩产 增加值 收入 营业收入 主营业务收入 销售收入 营收 利润 净利润
        利润总额
        销量 销售量 销售额 成交额 成交量 交易额 零售额 面积 播种面积 种植面积 销售面积 出口 进口 出口额 进口额
        投资 投资额 完成投资 票房 客流量 客运量 货运量 吞吐量 保费 保费收入 价格 均价 订单 订单量 产能 发电量
        """
    )
)
# What may stand before a measure that has its owner elsewhere: 年产量, 其销售收入.
_NO_OTHER = re.compile("(?:其|[当全]?年|[上下]半年|[0-9]{1,2}月份?)?")
_LOOKED_AT = re.compile(
    "(?:从|就)(?P<what>[^，。；]{2,10}?)(?<!角度)(?<!层面)(?<!方面)(?<![结整总]体)(?<!结构)(?<![分构]类)(?<!数据)(?<!趋势)(?:来|上|情况)?(?:看|说|而言)"
)
_NUMERALS = frozenset("0123456789０１２３４５６７８９一二两三四五六七八九十百千万亿数几")
_CHANGED = re.compile(f"(?<=..)(?:{any_of(CHANGE_WORDS)})(?:幅度)?$")


def _repeat(readings: Sequence[Reading]) -> bool:
    """Whether two of the figures were of the same name."""
    return len({reading.base for reading in readings}) < len(readings)


class Carrier:
    """What is known while the figures of a paragraph are read, clause by clause.

    `said` are the figures of the clauses before, of which those from `here` stand in the same
    sentence, those from `before_last` in the one before; `found` are those of the clause that is read.
    """

    __slots__ = (
        "_apportioned",
        "_before_last",
        "_clause",
        "_clauses",
        "_dealt",
        "_found",
        "_fronts",
        "_here",
        "_next",
        "_of_places",
        "_said",
        "_sentence",
        "_text",
        "_unnamed",
    )
    _sentence: Sentence
    _clause: Clause

    def __init__(self, text: str) -> None:
        self._text = text
        self._fronts = FrontReader(text)
        self._said: list[Reading] = []
        self._here = self._before_last = 0
        self._next: Quantity | None = None
        self._apportioned: dict[int, tuple[str, int]] = {}

    def _begin(self, sentence: Sentence) -> int:
        """Begins a sentence; returns how many figures were read before it."""
        self._sentence = sentence
        self._clauses: list[Clause] = []
        self._before_last, self._here = self._here, len(self._said)
        here = self._here
        self._of_places: dict[str, str] = {}
        return here

    def _enter(self, clause: Clause) -> None:
        """Begins a clause of the sentence."""
        self._clause = clause
        self._found: list[Reading] = []
        self._dealt: list[str] = []
        self._unnamed = 0

    def _before(self) -> Sequence[Clause]:
        """The clauses before this one in its sentence in which a name may be found, the last first."""
        start = self._clause.start
        if start == self._sentence.start:
            return ()
        if not self._clauses:
            self._clauses = all_clauses(self._text, self._sentence)
        number = bisect_left(self._clauses, start, key=itemgetter(0))
        return self._clauses[max(0, number - _CLAUSES_BACK) : number][::-1]

    def _keep(
        self, quantity: Quantity, name: str, sense: int, *, partitive: bool = False, base: str | None = None
    ) -> None:
        """Takes down a figure under its name; `base`, if another, is the name to be carried on."""
        measure = measure_of(quantity.unit_kind, sense, name, partitive=partitive)
        negative = measure != LEVEL and falls(measure, sense, name)
        self._found.append(Reading(quantity, name, measure, negative, sense, base or name, self._clause))

    def _spoken(self) -> Iterator[Reading]:
        """What the sentence said before, the last first."""
        yield from islice(reversed(self._found), _FIGURES)
        yield from islice(reversed(self._said), min(_FIGURES, len(self._said) - self._here))

    def _last(self) -> Reading | None:
        """What the sentence said last."""
        if self._found:
            return self._found[-1]
        return self._said[-1] if len(self._said) > self._here else None

    def _last_base(self) -> str:
        """The name that what the sentence said last carries on; empty where it said nothing."""
        last = self._last()
        return last.base if last else ""

    def _carried(self) -> str:
        """What the figure before this one measured, or what the clauses before this one speak of."""
        if self._found:
            return self._other_than_compared() or self._found[-1].base
        topic = self._topic()
        if topic or not self._said:
            return topic
        return self._outside_brackets()

    def _outside_brackets(self) -> str:
        """溺亡 of 溺亡40人（老人30人），比昨天多[5人]: what stands in a bracket is told in passing."""
        last = self._said[-1]
        closed = self._text[last.quantity.end : last.quantity.end + 1] in _CLOSING_BRACKETS
        if closed and self._text[self._clause.start - 2 : self._clause.start - 1] in _CLOSING_BRACKETS:
            opening = self._bracket_at(last.quantity.start)
            for told in islice(reversed(self._said), min(_FIGURES, len(self._said) - self._here)):
                if told.quantity.start < opening:
                    return told.base
        return last.base

    def _other_than_compared(self) -> str:
        """男性死亡率 of 男性死亡率7‰，较女性4‰高出[六成]: what differs is not what it is compared with."""
        if len(self._found) != 1 or self._found[0].measure != LEVEL:
            return ""
        if not self._text.startswith(_THAN, self._clause.start):
            return ""
        return self._said[-1].base if len(self._said) > self._here else ""

    def _predicated(self, front: Front) -> str:
        """What the clause before speaks of, if this one goes on: 附加费 of 附加费暂不调整，仍为1元."""
        if front.name or not front.sense & _PREDICATES or self._last() or self._topic():
            return ""
        before = self._before()
        if not before:
            return ""
        clause = before[0]
        noun, end = noun_behind(self._text, clause.start, clause.end)
        if end == clause.end or noun.startswith(_NO_THINGS) or self._text.startswith(_SAYING, end):
            return ""
        name = name_before(noun)
        return name if len(name) >= _SHORTEST_SUBJECT else ""

    def _topic(self) -> str:
        """What the clauses since the last figure speak of: 花生收购价格 of 花生收购价格小幅波动."""
        for clause in self._before():
            if self._said and self._said[-1].clause is clause:
                return self._of_those_counted(clause)
            words = self._text[clause.start : clause.end]
            if words.startswith(_RANKING):
                continue
            if _MAINLY_HINT.search(words) and (mainly := _MAINLY.search(words)):
                return name_before(next(filter(None, mainly.groups())))
            if extreme := _EXTREME.search(words):
                return _CHANGED.sub("", name_before(_RISEN_TO.sub("", words[: extreme.start()])))
            if "纪录" in words or "新高" in words:
                words = _RECORD.sub("", words)
            topic = series.moved_in(words) or series.measured_in(words)
            if topic and topic not in _MERE_RATES and not words.startswith(_ASIDES):
                return name_before(topic)
        return ""

    def _looked_at(self) -> str:
        """GDP of 从GDP看，一季度增长[5%]: what is looked at in the clause before."""
        for clause in self._before():
            if looked := _LOOKED_AT.fullmatch(self._text, clause.start, clause.end):
                return looked["what"]
        return ""

    def _of_those_counted(self, clause: Clause) -> str:
        """What a clause tells of those it counts: 城市住宅均价 of 30个城市住宅均价继续上涨，涨幅达[3%]."""
        last = self._said[-1]
        behind = last.quantity.end + len(last.base)
        if last.quantity.unit_kind != "count" or not self._text.startswith(last.base, last.quantity.end):
            return ""
        measured = series.measured_in(self._text[behind : clause.end])
        if not measured or len(measured) > _OWNER or measured[0] in _PASSING:
            return ""
        return last.base + measured

    def _joined(self, quantity: Quantity, front: Front) -> bool:
        """Whether the figure only continues the one before it: 增长7%、8%."""
        if not self._found or front.name:
            return False
        last = self._found[-1]
        between = self._text[last.quantity.end : quantity.start]
        return last.quantity.unit_kind == quantity.unit_kind and JOINED.match(between) is not None

    def _again(self, quantity: Quantity) -> int:
        """Takes down a figure that continues the one before it; returns where it ends."""
        last = self._found[-1]
        name = self._dealt.pop(0) if self._dealt else last.base
        if last.measure == GROWTH_RATE:
            name = GROWTH_TOPIC.sub("", name)
        rest = "" if name.endswith("率") else last.indicator.removeprefix(last.base)
        self._keep(quantity, name if name.endswith(rest) else name + rest, last.sense, base=name)
        return quantity.end

    def _deal(self, quantity: Quantity, name: str, left: int) -> str:
        """Deals out the names of a series (分别) to this figure and those that follow."""
        kind = quantity.unit_kind
        first = len(self._clause.quantities) - left
        figures = self._clause.quantities[first : first + _FIGURES]
        count = sum(other.unit_kind == kind for other in figures)
        if count < 2 and self._text.find(_ALIKE, max(0, quantity.start - _NEAR), quantity.start) >= 0:
            return self._told_before(quantity) or name if self._of_places_only(name) else name
        points = kind == "percentage_points"
        said = [
            reading.indicator if points and reading.measure == SHARE else reading.base
            for reading in self._said[-count:]
        ]
        if len(set(said)) < len(said):  # 出口3亿元，增长4%，进口2亿元，下降1%，分别占…
            here = self._said[self._here :]
            told = list(dict.fromkeys(reading.base for reading in here))
            if len(told) == count and "；" not in self._text[here[0].quantity.end : quantity.start]:
                said = told
        shared = name if name in _SHARES else ""
        names = series.members(name, count) if name and not shared else self._named_apart(count) or said
        if len(names) < max(count, 2) or (names is said and not self._told_in_a_row(count)):
            return name
        self._dealt = [other + shared for other in names[1:]]
        return names[0] + shared

    def _apportion(self, quantity: Quantity, front: Front, left: int) -> None:
        """Deals out a series of names to figures of several kinds: 客流、收入分别为[3万人]和5亿元."""
        if named := self._apportioned.pop(quantity.start, None):
            front.rename(named[0])
            front.sense |= named[1]
            return
        each = front.sense & Sense.EACH
        if left < 2 or not front.sense:
            return
        run = self._row_from(quantity, left)
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
            self._apportioned[other.start] = name, front.sense

    def _apportion_again(self, run: list[Quantity], front: Front) -> None:
        """同比增长1.3倍、[41%]和9%: each is of one of as many names that the clause before told of."""
        if self._found or not self._told_in_a_row(len(run)):
            return
        # 减少5件、[20%]: one change told twice.
        if not front.sense & Sense.EACH and len({other.unit_kind in RELATIVE for other in run}) > 1:
            return
        told = [reading.base for reading in self._said[-len(run) :]]
        if len(set(told)) < len(run):
            return
        front.sense &= ~Sense.EACH
        front.rename(told[0])
        for other, name in zip(run[1:], told[1:], strict=True):
            self._apportioned[other.start] = name, front.sense

    def _row_from(self, quantity: Quantity, left: int) -> list[Quantity]:
        """The figures that stand in a row from this one on, of which `left` are in the clause."""
        figures = self._clause.quantities[len(self._clause.quantities) - left :][:_FIGURES]
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
        here = len(self._said) - self._here
        return here >= count or (here == 0 and self._here - self._before_last == count)

    def _is_series(self, quantity: Quantity, name: str) -> bool:
        """Whether as many figures stand in a row as the name has members: 进口和出口增长3%和4%."""
        follower = self._next
        if follower is None or JOINED.fullmatch(self._text, quantity.end, follower.start) is None:
            return False
        if not series.is_coordinated(name):
            return False
        figures = self._clause.quantities
        first = figures.index(quantity) if quantity in figures else len(figures)
        count = 1
        for one, other in pairwise(figures[first : first + _FIGURES]):
            if JOINED.fullmatch(self._text, one.end, other.start) is None or other.unit != quantity.unit:
                break
            count += 1
        return count > 1 and len(series.members(name, count)) == count

    def _answers_a_series(self) -> bool:
        """比上年提高1个和2个百分点, after as many figures of as many names in the clause before."""
        figures = self._clause.quantities
        last = self._said[-len(figures) :]
        if self._next is None or self._found or len(last) < len(figures):
            return False
        if any(reading.clause is not last[0].clause for reading in last) or _repeat(last):
            return False
        return all(JOINED.fullmatch(self._text, one.end, other.start) for one, other in pairwise(figures))

    def _named_apart(self, count: int) -> list[str]:
        """So many names that the clause before speaks of: 船舶、港口板块领跌，分别下跌…."""
        names = series.members(self._topic() or self._goods() or self._faring(), count)
        return names if len(names) == count > 1 else []

    def _goods(self) -> str:
        """香瓜、石榴 of 香瓜、石榴等鲜果大量上市，分别增长…."""
        before = self._before()
        if not before or before[0].quantities:
            return ""
        goods = series.goods_in(self._text[before[0].start : before[0].end], "价格")
        return name_before(_AND_SUCH.sub("", goods))

    def _faring(self) -> str:
        """化工、冶金 of 化工、冶金两大行业势头强劲，分别增长…."""
        if not (before := self._before()) or before[0].quantities:
            return ""
        thing = series.faring_in(self._text[before[0].start : before[0].end])
        return name_before(_SO_MANY_KINDS.sub("", thing))

    def _listed(self, front: Front) -> bool:
        """Whether the figure's own words begin as an item of a list."""
        return bool(self._found) and self._text[front.start : front.start + 1] in ("、", "和", "及")

    def _whole(self, quantity: Quantity) -> str:
        """The name of the last figure of the sentence with the same kind of unit."""
        for reading in self._spoken():
            if reading.quantity.unit_kind == quantity.unit_kind:
                return reading.base
        return ""

    def _completed(self, name: str) -> str:
        """价格 alone, completed by the goods that the clauses before speak of."""
        if name in _PER and (base := self._carried()):
            return base if base.startswith(name) or len(base) > LONGEST else name + base
        if not series.is_elided(name):
            return (self._of_owner(name) or name) if name else ""
        for clause in self._before():
            if goods := series.goods_in(self._text[clause.start : clause.end], name):
                return name_before(goods) + name
            if clause.quantities or clause.mark in SEMICOLONS:
                break
        return self._of_owner(name) or self._of_the_whole(name)

    def _of_owner(self, name: str) -> str:
        """增加值 after 民营企业增加值 is theirs, 产量 after 新能源汽车表现亮眼 that of the cars."""
        clause = self._clause
        base = self._last_base() if clause.mark else ""
        if name in _OF_INDEXES and base.endswith(_INDEXES) and self._is_of_last_part():
            return base + name
        again = base.endswith(name) and base != name
        faring = not again and clause.mark and self._text.endswith(series.FARES, 0, clause.start - 1)
        if not (again or faring) or name in _MERE_RATES or series.measure_tail(name) != name:
            return ""
        if clause.mark in SEMICOLONS or not _NO_OTHER.fullmatch(
            self._text, clause.start, self._text.find(name, clause.start)
        ):
            return ""
        if again:
            return base if series.measure_tail(base) == name and self._is_of_last_part() else ""
        before = self._before()[0]
        thing = series.faring_in(self._text[before.start : before.end])
        if not thing or series.measure_tail(thing):
            return name_before(thing) if thing.endswith(name) else ""
        thing = name_before(thing).removesuffix(name[:2])  # 住宅销售较快增长，销售面积…
        return thing + name if thing and name in _OF_THINGS else ""

    def _is_of_last_part(self) -> bool:
        """Whether no semicolon parts the clause from what the sentence said last."""
        last = self._last()
        return last is not None and "；" not in self._text[last.quantity.end : self._clause.start]

    def _of_the_whole(self, name: str) -> str:
        """亩产 after 小麦面积 or 小麦 is that of the wheat."""
        whole = self._last_base()
        owner = whole.partition(name[-2:])[0].removesuffix(series.measure_tail(whole))
        return owner + name if 2 <= len(owner) <= _OWNER else name

    def _adjoined(self, front: Front, name: str) -> str:
        """户均增收 right behind 3户茶农 is that of the growers, 平均达标率 behind 9座水厂 that of them."""
        last = self._found[-1]
        if not name.startswith(_EACH) or front.start != last.quantity.end + len(last.base):
            return name
        return last.base + name

    def _as_part(self, name: str) -> str:
        """短期贷款 after 居民部门贷款 is that of the households."""
        if not series.is_dependent(name):
            return name
        return series.with_whole(name, (reading.base for reading in self._spoken()))

    def _as_sibling(self, quantity: Quantity, name: str) -> str:
        """秋茶120元 after 春茶价格150元 is its price; 东部地区 after 中部地区生产总值 its product."""
        whole = self._whole(quantity)
        if quantity.unit == AGE:
            return series.completed(name, whole) if series.is_dependent(name) else name
        if (whole.endswith(_PRICES) and not whole.endswith(_PRICES_OF_GOODS)) or (
            whole and (_REGION.search(name) or series.is_like(name, whole))
        ):
            return series.completed(name, whole)
        return name

    def _as_division(self, name: str) -> str:
        """农村 after 居民消费价格, or after 城市居民消费价格, is the 农村居民消费价格."""
        whole = self._last_base() or self._told_of_parts()
        if not series.measure_tail(whole):
            return name
        other = next((other for other in DIVISIONS if whole.startswith(other)), "")
        return name + whole.removeprefix(other)

    def _told_of_parts(self) -> str:
        """近视率 of 近视率为53%。其中，小学生为36%: what the sentence before told last."""
        among = _PARTS.match(self._text, self._sentence.start) is not None and self._here > 0
        return self._said[self._here - 1].base if among else ""

    def _as_sibling_place(self, quantity: Quantity, name: str) -> str:
        """三线城市 after 二线城市住宅价格 is their 住宅价格, in whatever clause of the sentence."""
        if not _REGION.search(name):
            return name
        whole = self._whole(quantity) or self._topic()
        _, kind, rest = whole.partition(name[-2:])
        if kind and series.measure_tail(rest):
            return name + rest
        return name if whole else series.completed(name, self._told_of_parts())

    def _as_partner(self, name: str) -> str:
        """对缅甸出口 after 对泰国出口, if the name is 缅甸."""
        return next(filter(None, (with_partner(name, told.base) for told in self._spoken())), "")

    def _told_of_place(self, quantity: Quantity, name: str) -> str:
        """What a bare place is told of: 确诊病例 of 确诊病例35例，其中海东省20例（出院3例），云港市3例."""
        if not is_place(name):
            return name
        if partner := self._as_partner(name):
            return partner
        if (told := self._of_places.get(quantity.unit)) is None:
            self._of_places[quantity.unit] = told = (
                self._told_before(quantity) or self._topic() or self._had()
            )
        return told or name

    def _had(self) -> str:
        """渔港 of 两个县有渔港，分别为望潮县1座: what those have who are told of one by one."""
        for clause in self._before()[:2]:
            if had := _HAVING.search(self._text, clause.start, clause.end):
                return had["what"]
        return ""

    def _of_places_only(self, name: str) -> bool:
        """Whether a series names nothing but places: 辽宁、广东各3例."""
        return all(map(is_place, series.members(name)))

    def _told_before(self, quantity: Quantity) -> str:
        """What was counted in this unit before: of the whole, not of a part of it (其中, in a bracket)."""
        for clause in self._before():
            words = self._text[clause.start : clause.end]
            if words.endswith(_AMONG) and not clause.quantities and (name := name_before(words[:-1])):
                return name
        bracket = self._bracket_at(quantity.start)
        for reading in islice(chain(reversed(self._found), reversed(self._said)), _FIGURES):
            told, name = reading.quantity, reading.base
            if told.unit != quantity.unit or (reading.sense & Sense.NEW and reading.measure == CHANGE):
                continue
            if name[:1] in _NUMERALS or is_place(name) or self._bracket_at(told.start) not in (-1, bracket):
                continue
            if reading.clause is self._clause or not _PART.search(
                self._text, reading.clause.start, told.start
            ):
                return without_place(name)
        return ""

    def _bracket_at(self, place: int) -> int:
        """Where the bracket opens in which a place stands; -1 where it stands in none."""
        floor = max(0, place - _LONGEST_BRACKET)
        opening = max(self._text.rfind(mark, floor, place) for mark in _OPENING_BRACKETS)
        closing = max(self._text.rfind(mark, floor, place) for mark in _CLOSING_BRACKETS)
        return opening if opening > closing else -1

    def _fills_bracket(self, quantity: Quantity, front: Front) -> bool:
        """Whether a bracket holds the figure alone, behind a thing and not a figure: 盗窃（65人）."""
        opening = front.start - 1
        told = self._last()
        return (
            front.start == quantity.start
            and self._text[quantity.end : quantity.end + 1] in ("）", ")")
            and not (told and told.quantity.end == opening)
        )

    def _before_bracket(self, front: Front) -> str:
        """What a bracket explains: 协办单位 of 协办单位（共18家）."""
        if front.start == 0 or self._text[front.start - 1] not in "（(":
            return ""
        start, opening = max(self._clause.start, front.start - REACH), front.start - 1
        behind_other = self._text.rfind("）、", start, opening)  # 盗窃（65人）、抢劫（9人）
        return name_before(self._text[behind_other + 1 if behind_other >= 0 else start : opening])
