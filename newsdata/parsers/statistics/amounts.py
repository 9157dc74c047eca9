"""The names of amounts: of counts, of money, of measures."""

from __future__ import annotations

import re

from newsdata.parsers.statistics import series
from newsdata.parsers.statistics.areas import is_place, is_whole
from newsdata.parsers.statistics.carrying import LONGEST
from newsdata.parsers.statistics.heads import (
    DEEDS,
    acted_on,
    ends_with_verb,
    name_before,
    subject_of,
    verb_before,
)
from newsdata.parsers.statistics.links import CHANGE_WORDS, Sense, read_link
from newsdata.parsers.statistics.nouns import CIRCUMSTANCE, LANDMARKS, noun_behind, noun_of_being
from newsdata.parsers.statistics.patterns import any_of, words
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.readings import Front
from newsdata.parsers.statistics.rows import JOINED, RowReader
from newsdata.parsers.statistics.transformations import SHARE, change_in, is_change, opening_change
from newsdata.parsers.statistics.units import TALLIES
from newsdata.zh.variants import LETTER

_COUNTS = frozenset(("count", "other"))
_SUBSTANCES = frozenset(("mass", "volume", "energy", "power", "area"))
_PERSONS = frozenset(words("人 人次 名 户"))

# A name as short as this is not that of a deed: 完成手术 counts operations.
_SHORT_DEED = 5

# What money is paid or lent as, where it stands behind the figure.
_SUBSTANCES_OF_MONEY = words(
    """
    资金 资本 贷款 债 债券 基金 投资 收入 补贴 补助 奖金 订单 合同 产值 红包 消费券 流动性 融资
    授信 罚款 奖励 保费 税款 金额 经费 赔偿 预算 存款 国债 利润 费用 欠款 善款 捐款 收益 额度 现金
    规划 计划 损失 成果 市场 大单 交易 回报 效益 罚单 资产 债务 缺口 支出 开支 援助
    工资 赔款 款 费 税 物资 设备 回购 操作 票据 央票
    """
)
# Those that have what is measured next: 35个村集体收入突破80万元.
_HOLDERS = words(
    """
    县区 区县 县市 市县 乡镇 村 县 区 镇 乡 省 市 企业 公司 国家 项目 学校 医院 家庭 农户 园区 门店 平台 银行
    行业 品牌 景区 产业 城市 地市 河流 湖泊 水库 断面 流域 海域 港口 口岸 机场 车站 厂 厂区 站 站点 所 中心 馆
    场 场馆 矿 矿区 局 剧 影片 产品 村庄 县城 社区 省份
    """
)
_HOLDER = re.compile(f"{LETTER}{{0,8}}?(?:{any_of(_HOLDERS)})(?!城市)(?={LETTER}{{2}}|[Ⅰ-Ⅹ])")
_SHORTEST_HOLDER = 2
_DONE = re.compile("(?:生产|开采|收购|加工|炼|产|采|运|卖|买|消耗|节约|使用|收获|打|种|挖)了[约近超过]*$")
# 渔港包括石桥港、青龙港，达到[2个]: what those are that are named.
_NAMED_ONE_BY_ONE = re.compile("分别[为是]|包括")
# 加快[8项]工程: how it is done, not by how much it grew.
_HASTENED = frozenset(("加快", "改善", "扩大", "提升", "提高", "放宽", "拓展", "提前"))
_OF_GOODS = frozenset(
    words("面积 播种面积 种植面积 产量 总产量 总产 单产 储量 发电量 用电量 装机容量 装机 销量 库存 消费量")
)
_AMONG = "其中"
_GOOD = re.compile(f"(?![日月年人户]均){LETTER}{{1,6}}(?<!合计)(?<!总计)(?<!共计)")
_FORMED = ("组成的", "构成的")
# What those do that are counted: 300名参加培训的学员.
_DEED_OF = re.compile(f"{LETTER}{{2,12}}?的(?={LETTER})")
# Verbs that begin a clause behind a sum of money: 出资900万元改造老街.
_ACTING = re.compile(
    "[建改购修补奖投给新]|支持|用于|资助|扶持|帮助|发展|推进|开展|设立|收购|增资|入股|实施|打造|引进|升级"
)
# What became of people, said behind their number: 造成3人死亡、11人在火灾中受伤.
_CAUSE = "[在因被于遭][^，。；、]{1,20}?|(?:当场|不幸|先后|相继|全部|已经?|经?抢救无效|仍)"
_FATES = words(
    """
    死亡 受伤 失踪 遇难 被困 伤亡 中毒 获救 脱险 轻伤 重伤 失联 落水 溺亡 身亡 丧生 遇害 死伤 下落不明 受轻伤
    受重伤 无家可归 流离失所
    """
)
_FATE = re.compile(
    f"(?:{_CAUSE})?(?P<fate>(?:{any_of(_FATES)})(?:[或和、及]?(?:失踪|失联|受伤|丧生|死亡))?)(?![者人病案的率]|个案|事故|意外)"
)
_GAINING = "获得?|[夺赢取摘独]得|夺取|拿到|拿下|包揽|斩获|收获"
_KEEPING = "[拥载具设配含建藏种]有|[载带拉装]着|[养种雇买包管租办开]了?|承包|经营"
_POSSESSING = re.compile(f"(?:{_GAINING}|{_KEEPING})(?:着|近|约|超过?|逾)?$")
_CLASSES = ("以上", "以下", "以内")
# 比人口普查时的3000人增加: what was counted then.
_CENSUS = "人口普查"
# Who won what is counted: 海东党赢得5席.
_WON = re.compile("(?<=..)(?:承担|得到|赢得|夺得|斩获|摘得|拿下|获得|收获|获)$")
_STEP = re.compile(r"名次|位次|层次|档次|等级|席位")

# Of 影片以3亿元的成绩领跑 the film is told.
_MERE_RESULTS = frozenset(words("成绩 佳绩 好成绩 战绩"))

# 3人溺水所致 tells why, not what was counted.
_OWING = ("所致", "引起", "引发")

# 较女性71岁[少五岁]: what follows tells by how much the other differs.
_DIFFERENCE = re.compile(
    "(?:要|还|更)?[高低多少快慢早晚长短大小贵]出?了?[约近超]?[0-9一二两三四五六七八九十]"
)

_OCCUPYING = ("占地", "占用", "占有", "占股", "占据", "占道", "占城")
_DOERS = ("企业", "公司", "集团", "工厂", "门店", "商户")
_IN_ALL = frozenset(("", "共", "共计", "合计"))
_WINNERS = re.compile("[队团军国省市县区数]$")
# Kinds of persons that are named without the person: 理科, 艺术类.
_CLASS = re.compile(f"{LETTER}{{1,4}}[科类]")
_CLASSED = ("考生", "学生", "新生", "人员", "教师")
# 按每人900元给予一次性补贴: what is given stands behind the sum.
_GIVEN = re.compile(
    f"的?(?:标准)?(?:给予|发放|予以)(?P<what>{LETTER}{{0,6}}(?:补贴|补助|奖励|资助|补偿|救助))"
)
# These say nothing of what is paid or spent next: 价值3亿元的设备，投入2亿元.
_MERE_SUMS = frozenset(words("价值 总价值 总价 总额 金额 总金额 规模 总规模 资金 资金额度"))
# By what a thing may be limited that is counted: 两个占地30亩的果园.
_LIMITS = frozenset(
    words("占地 年产 日产 月产 总投资 投资 规模 全长 总长 长 宽 高 深 重 直径 面积 容量 平均")
)
_LONGEST_LIMIT = 12
_MADE = re.compile(f"(?P<goods>{LETTER}{{0,8}}?)的(?={LETTER})")
# Verbs of which the one who is reached is only counted.
_REACHING = frozenset(words("惠及 覆盖 涉及 带动 吸引"))
_MOST_OF_THEM = re.compile("(?:其中|当中)?最多的?人")
# Behind a comma these sum up what was told last: 采血300人次，累计500单位.
_SUMS = ("累计", "共计", "合计", "总计")
_TAKING_PART = "参加|参与|报名|接受|从事|获得|享受|领取|加入|选择|完成|通过|接种|乘坐|持有"
_PREDICATE = re.compile(f"[急仍]?需?{LETTER}{{2,6}}|(?:{_TAKING_PART})[了过]?(?:(?!的){LETTER}){{2,14}}")
_THAN = ("比", "较")
_MOVES = re.compile(f"(?:{any_of(CHANGE_WORDS)})[到至为]?|相[比较]|持平")
# 16个行业利润同比增加: the profits moved, the trades are counted.
_MOVED = re.compile(
    f"(?:同比|环比|均|都|全部|实现了?)*(?:{any_of(CHANGE_WORDS)}|持平|正增长)|纷纷|打破|刷新|创(?:下|出|历史|新)"
)


def _before_measure(noun: str) -> int:
    """How long the thing is of which a measure is told: 蔬菜 of 蔬菜均价每公斤[5元]; 0 if none is."""
    quota = noun.rfind("每")
    measured = noun[:quota] if quota > 0 else noun
    tail = series.measure_tail(measured)
    length = len(measured) - len(tail)
    return length if tail and length >= _SHORTEST_HOLDER and subject_of(noun) == len(noun) else 0


def _whole_of_share(name: str) -> str:
    """损失 of 占全国损失[9亿元]的33%: the whole, not the share of it."""
    if not name.startswith("占") or name.startswith(_OCCUPYING):
        return name
    return name_before(name[1:])


def _thing_told(noun: str, *, counted: bool) -> int:
    """How long what a figure is told of is in a noun that goes on right to the next figure."""
    length = _before_measure(noun)
    if not length:
        return subject_of(noun)
    holder = _HOLDER.match(noun, 0, length) if counted else None
    return holder.end() if holder else length


class AmountReader(RowReader):
    """Reads amounts; the methods return where the words of the next figure begin."""

    __slots__ = ()

    def _amount(self, quantity: Quantity, front: Front, left: int) -> int:
        if fate := _FATE.match(self._text, quantity.end, self._clause.end):
            self._keep(quantity, fate["fate"], front.sense)
            return fate.end()
        if self._next and (noun := self._thing_measured(quantity, self._next)):
            noun = "新增" + noun if front.sense & Sense.NEW else noun
            self._keep(quantity, noun, front.sense & ~Sense.CHANGES)
            return quantity.end
        noun, end = self._counted(quantity, front)
        if noun and self._noun_wins(quantity, front, noun):
            indicator = "新增" + noun if front.sense & Sense.NEW else self._of_who_has(front, noun)
            if self._text[front.link : quantity.start] in _HASTENED:
                front.sense = Sense.NOTHING
            self._name_the_unnamed(noun)
            self._keep(quantity, indicator, front.sense or self._changed_before(quantity, front))
            return quantity.start if self._is_of_class(quantity, end) else end
        if self._precedes_shared_noun(quantity):
            self._unnamed += 1
            self._keep(quantity, front.name or quantity.unit, front.sense)
            return quantity.end
        if self._joined(quantity, front) and self._found[-1].base not in TALLIES:
            return self._again(quantity)
        self._named_before(quantity, front, left)
        return quantity.end

    def _thing_measured(self, quantity: Quantity, follower: Quantity) -> str:
        """船坞 of [两座]造价3亿元的船坞, whose measure is that of the figure which follows."""
        gap = follower.start - quantity.end
        if quantity.unit_kind != "count" or not 0 < gap <= _LONGEST_LIMIT:
            return ""
        made = _MADE.match(self._text, follower.end, self._clause.end)
        if made is None:
            return ""
        link, _ = read_link(self._text, quantity.end, follower.start, follower.unit_kind)
        measure = self._text[quantity.end : link]
        if not measure or (measure not in _LIMITS and series.measure_tail(measure) != measure):
            return ""
        noun, _ = noun_behind(self._text, made.end(), self._clause.end)
        if noun and not made["goods"]:
            self._apportioned[follower.start] = measure, Sense.BEING
        return noun

    def _of_who_has(self, front: Front, noun: str) -> str:
        """《渔火》票房 of 《渔火》以[3亿元]票房夺冠: a bare measure is that of the one who has it."""
        if not front.sense & Sense.MEANS or series.measure_tail(noun) != noun:
            return noun
        if len(front.name) < _SHORTEST_HOLDER or is_place(front.name):
            return noun
        return front.name + noun

    def _named_before(self, quantity: Quantity, front: Front, left: int) -> None:
        """Takes down an amount under the name that stands before it, or that is carried to it."""
        sense, name = self._amount_name(quantity, front)
        if quantity.unit in TALLIES and not _WINNERS.search(name):
            name = quantity.unit
        if sense & Sense.EACH or (not name and sense & Sense.CHANGES and self._answers_a_series()):
            name = self._deal(quantity, name, left)
        if name:
            self._keep(quantity, self._of_place(quantity, name, sense), sense)
        elif self._shares_noun(quantity, front):
            self._unnamed += 1
            carried = self._carried() if len(self._said) > self._here else self._whole_before(front)
            self._keep(quantity, self._of_its_unit(quantity) or carried or quantity.unit, sense)
        else:
            self._carry(quantity, front)

    def _changed_before(self, quantity: Quantity, front: Front) -> int:
        """Of 减产[5万斤]粮食 the verb before the figure tells a fall."""
        if quantity.unit_kind not in _SUBSTANCES or not is_change(self._text[front.start : front.link]):
            return Sense.NOTHING
        return change_in(front.name) if is_change(front.name) else Sense.NOTHING

    def _of_place(self, quantity: Quantity, name: str, sense: int) -> str:
        """What a place, or each of those that are dealt out, is told of."""
        if not sense & Sense.EACH:
            return self._told_of_place(quantity, name)
        if not all(map(is_place, (name, *self._dealt))):
            return name
        told = self._told_of_place(quantity, name)
        self._dealt = [told] * len(self._dealt)
        return told

    def _counted(self, quantity: Quantity, front: Front) -> tuple[str, int]:
        """The thing counted behind the figure (3例病例), or what it is said to be (其中3例为境外输入)."""
        noun, end = self._noun(quantity)
        if quantity.unit_kind == "count" and _MOVED.match(self._text, end, self._clause.end):
            length = _before_measure(noun) or len(noun)
            if length < len(noun) and (holder := _HOLDER.match(noun)):
                length = holder.end()
            noun, end = noun[:length], end - len(noun) + length
        if not noun and quantity.unit_kind == "count" and not front.name:
            return noun_of_being(self._text, quantity.end, self._clause.end)
        return noun, end

    def _noun(self, quantity: Quantity) -> tuple[str, int]:
        if quantity.unit in TALLIES:
            return "", quantity.end
        noun, stop = self._noun_of_deed(quantity)
        if not noun or noun in LANDMARKS or noun in CHANGE_WORDS or noun.endswith(_OWING):
            return "", quantity.end
        if "的" in noun:
            noun, stop = self._owner(quantity, noun, stop)
        follower = self._next
        if follower is None or stop > follower.start:
            return noun, stop
        if stop == follower.start:
            length = _thing_told(noun, counted=quantity.unit_kind == "count")
            return noun[:length], stop - len(noun) + length
        link, sense = read_link(self._text, stop, follower.start)
        tail = series.measure_tail(noun)
        if tail and link <= stop and sense & (Sense.BEING | Sense.CHANGES | Sense.ORIGIN):
            holder = _HOLDER.match(noun)
            if holder:
                return holder.group(), stop - len(noun) + holder.end()
            if len(noun) - len(tail) >= _SHORTEST_HOLDER:
                return noun.removesuffix(tail), stop - len(noun)
        return noun, stop

    def _noun_of_deed(self, quantity: Quantity) -> tuple[str, int]:
        """The noun behind the figure, be it behind what those do who are counted."""
        text, end = self._text, self._clause.end
        differs = _DIFFERENCE.match(text, quantity.end, end) if self._next else None
        if self._next and differs and differs.end() > self._next.start:
            return "", quantity.end
        if text.startswith(_FORMED, quantity.end):  # 一支由20人组成的船队
            return noun_behind(text, quantity.end + len(_FORMED[0]), end)
        noun, stop = noun_behind(text, quantity.end, end)
        if circumstance := CIRCUMSTANCE.search(noun):
            noun = noun[: circumstance.start()]
            return noun, quantity.end + len(noun)
        if noun or quantity.unit == "人" or not (deed := _DEED_OF.match(text, quantity.end, end)):
            return noun, stop
        if self._next and deed.end() == self._next.start:  # 从3亿元增加到去年的5亿元
            return noun, stop
        return noun_behind(text, deed.end(), end)

    def _is_of_class(self, quantity: Quantity, end: int) -> bool:
        """Whether what follows is measured of a class, as the 参保率 of 50人以上企业参保率 is."""
        return quantity.text.endswith(_CLASSES) and self._measure_from(end)

    def _measure_from(self, end: int) -> bool:
        """Whether a noun of measure stands right behind `end`, up to the next figure: 平均价为[3元]."""
        follower = self._next
        if follower is None or follower.start <= end:
            return False
        link, _ = read_link(self._text, end, follower.start, follower.unit_kind)
        measure = self._text[end:link]
        return bool(measure) and series.measure_tail(measure) == measure

    def _owner(self, quantity: Quantity, noun: str, stop: int) -> tuple[str, int]:
        """Of what the noun says with 的, the thing counted, and where it ends."""
        owner, _, owned = noun.rpartition("的")
        if owner and (
            (series.measure_tail(owned) and not owned.endswith("名额")) or self._measure_from(stop)
        ):
            noun, stop = owner, stop - len(owned) - 1
        if "的" in noun and _POSSESSING.search(self._text, max(0, quantity.start - 5), quantity.start):
            stop -= len(noun) - noun.index("的")
            noun = noun[: noun.index("的")]
        return noun, stop

    def _noun_wins(self, quantity: Quantity, front: Front, noun: str) -> bool:
        """Whether the words behind the figure name it, not those before it."""
        if noun in _MERE_RESULTS and front.name:
            return False
        if quantity.unit_kind in _COUNTS:
            if noun == "人" and front.name:
                return False
            return not (front.sense & Sense.CHANGES and _STEP.match(noun))
        if front.sense & (Sense.OF | Sense.MEANS | Sense.HAVING) or ends_with_verb(front.name):
            return True
        measured = series.measure_tail(front.name)
        if quantity.unit_kind in _SUBSTANCES and not measured and self._is_done(quantity, front):
            return True
        if quantity.unit_kind == "money" and not measured and self._text.startswith("的", quantity.end):
            return noun.endswith(_SUBSTANCES_OF_MONEY)
        if not measured and self._text.startswith("的", quantity.end) and series.measure_tail(noun):
            return True
        if front.name and (measured or front.sense & (Sense.BEING | Sense.CHANGES)):
            return False
        if quantity.unit_kind == "money":
            return noun.endswith(_SUBSTANCES_OF_MONEY) or not (
                front.name or _ACTING.match(noun) or verb_before(self._text[front.start : front.link])
            )
        return True

    def _as_sibling_good(self, quantity: Quantity, name: str) -> str:
        """大豆 after 玉米产量, told in the same unit, is the 大豆产量."""
        last = next((told for told in self._spoken() if told.quantity.unit == quantity.unit), None)
        tail = series.measure_tail(last.base) if last and last.measure != SHARE else ""
        if tail not in _OF_GOODS or is_change(name) or series.measure_tail(name) or ends_with_verb(name):
            return name
        begin = self._text.find(name, self._clause.start)
        among = tail.endswith("面积") and self._text.endswith(_AMONG, 0, begin)
        good = _GOOD.fullmatch(name) and not tail.startswith(name[-2:]) and not among
        return name + tail if good else name

    def _is_done(self, quantity: Quantity, front: Front) -> bool:
        """Whether a deed stands before the figure, and behind it what it is done to: 生产了[3吨]钢."""
        return _DONE.search(self._text, front.start, quantity.start) is not None

    def _amount_name(self, quantity: Quantity, front: Front) -> tuple[int, str]:
        """What the link says, and the name that stands before it, completed; empty where none does."""
        sense, name = front.sense, _whole_of_share(self._with_who(quantity, front.name))
        length, falling = opening_change(name)
        if length and len(name) - length >= 2:
            sense |= Sense.FALL if falling else Sense.RISE
            name = name[length:]
        if name and self._found:
            sense, name = self._in_row(front, sense, name)
        if name and quantity.unit_kind in ("money", "time"):
            name = self._as_sibling(quantity, name)
        if name and quantity.unit_kind in _SUBSTANCES:
            name = self._as_sibling_good(quantity, name)
        if len(name) == 2 and is_change(name) and (base := self._carried()):
            sense |= change_in(name)
            name = base
        name = self._without_deed(quantity, sense, name)
        return sense, self._as_part(self._completed(name))

    def _in_row(self, front: Front, sense: int, name: str) -> tuple[int, str]:
        """Of 新增泊位3个、航线2条 the lines are new, too."""
        if self._listed(front):
            last = self._found[-1]
            if last.indicator.startswith("新增") and not (name.startswith("新增") or is_place(name)):
                name = "新增" + name
            sense |= last.sense & Sense.CHANGES if not front.sense & Sense.BEING else Sense.NOTHING
        return sense, self._of_the_same(front, self._adjoined(front, name))

    def _without_deed(self, quantity: Quantity, sense: int, name: str) -> str:
        """The name without 完成 and the like, and without who did it."""
        if name.startswith("完成") and (
            quantity.unit_kind == "money" or len(name) <= _SHORT_DEED or series.measure_tail(name)
        ):
            name = name.removeprefix("完成") or name
        if quantity.unit_kind != "money" and not sense & (Sense.BEING | Sense.CHANGES | Sense.EACH):
            name = acted_on(name)
        return _WON.sub("", name)

    def _of_the_same(self, front: Front, name: str) -> str:
        """成交额 after 棉纱成交量 is that of the yarn."""
        last = self._found[-1]
        tail = series.measure_tail(last.base)
        head = last.base.removesuffix(tail)
        if tail and head and self._listed(front) and series.measure_tail(name) == name and name[0] == tail[0]:
            return head + name
        return name

    def _whole_before(self, front: Front) -> str:
        """全村 of 全村[25户]80人, of which nothing else is told."""
        whole = self._text[front.start : front.link].strip("，、“ 　")
        return whole if is_whole(whole) else ""

    def _carry(self, quantity: Quantity, front: Front) -> None:
        """Names an amount that has no words of its own."""
        base = (
            (self._predicate_behind(quantity) if self._begins_group(front) else "")
            or self._done_by_most(front)
            or self._predicated(front)
            or self._carried_on(quantity, front)
            or front.name
            or self._topic()
            or verb_before(self._text[front.start : front.link])
            or (self._carried() if quantity.unit not in _PERSONS and self._may_carry(quantity) else "")
            or self._given_behind(quantity)
        )
        if self._restates(quantity, front):
            self._keep(quantity, self._found[-1].base, self._found[-1].sense)
            return
        if self._fills_bracket(quantity, front):
            other = self._before_bracket(front)
            base = base if other.startswith(_THAN) else other or base
        name = base or self._before_bracket(front) or self._subject() or self._whole_before(front)
        name = name or quantity.unit or quantity.text
        self._keep(quantity, name, front.sense)

    def _restates(self, quantity: Quantity, front: Front) -> bool:
        """Whether a bracket says the same in another unit: 增加2万吨（[2000万公斤]）."""
        if not self._found or front.name or front.sense & Sense.CHANGES:
            return False
        last = self._found[-1].quantity
        opening = front.start - 1
        return last.end == opening and self._text[opening] in "（(" and last.unit != quantity.unit

    def _begins_group(self, front: Front) -> bool:
        """Whether persons are told of first, or listed behind what are none: 3家企业、[20人]参加培训."""
        return not self._found or (self._listed(front) and self._found[-1].quantity.unit not in _PERSONS)

    def _predicate_behind(self, quantity: Quantity) -> str:
        """What those do or are who are counted, for all that stands behind them: [300人]参加培训."""
        if quantity.unit not in _PERSONS:
            return ""
        behind = self._text[quantity.end : self._next.start if self._next else self._clause.end]
        predicate = _PREDICATE.fullmatch(behind.rstrip("，。；、"))
        if predicate is None or predicate.group().endswith(_OWING) or _MOVES.match(behind):
            return ""
        return predicate.group()

    def _given_behind(self, quantity: Quantity) -> str:
        """一次性补贴 of 按每人[900元]给予一次性补贴."""
        given = _GIVEN.match(self._text, quantity.end, self._clause.end)
        return given["what"] if given else ""

    def _carried_on(self, quantity: Quantity, front: Front) -> str:
        """What was counted in the same unit, or told last, if the figure goes on from it."""
        goes_on = self._found or len(self._said) > self._here or front.sense & (Sense.CHANGES | Sense.RESULT)
        return self._of_its_unit(quantity) or self._carried() if goes_on else ""

    def _may_carry(self, quantity: Quantity) -> bool:
        """Whether what was told last may be counted on: a number of things is none of money, nor a rate."""
        if len(self._said) > self._here or not self._said:
            return True
        return quantity.unit_kind != "count" or self._said[-1].quantity.unit_kind == "count"

    def _of_its_unit(self, quantity: Quantity) -> str:
        """What was counted in its unit: 食堂 in 食堂30家，日均就餐500人次；今年新增6家."""
        last = self._last()
        if last is None or quantity.unit in (last.quantity.unit, "个"):
            return ""
        if self._text.startswith(_SUMS, self._clause.start):
            return ""
        kind = last.quantity.unit_kind
        if kind == "percent" or quantity.unit_kind == kind != "count":
            return ""
        return next((told.base for told in self._spoken() if told.quantity.unit == quantity.unit), "")

    def _with_who(self, quantity: Quantity, name: str) -> str:
        """Completes a name that lacks who does it, who gets it, or who is of the kind it names."""
        if name in DEEDS:
            return self._doer() + name
        if quantity.unit in _PERSONS and _CLASS.fullmatch(name):
            return name + self._persons_counted()
        if quantity.unit in _PERSONS and name.endswith(_CENSUS):
            return _CENSUS[:2]
        return self._deed(quantity, name) if len(name) == 2 and ends_with_verb(name) else name

    def _deed(self, quantity: Quantity, verb: str) -> str:
        """A verb that has no object of its own: 派发现金红利 after 现金红利2元，共派发; 贷款惠及."""
        last = self._last()
        if last is None or len(last.base) > LONGEST:
            return verb
        if verb in _REACHING and quantity.unit in _PERSONS:
            return last.base + verb if last.quantity.unit_kind == "money" else verb
        if last.base in _MERE_SUMS:
            return verb
        return verb + last.base if last.quantity.unit_kind == quantity.unit_kind == "money" else verb

    def _doer(self) -> str:
        """The 民营企业 of 民营企业68家，进出口19亿元: those counted before do what is told next."""
        last = self._last()
        if last is None or last.quantity.unit_kind != "count" or not last.base.endswith(_DOERS):
            return ""
        return last.base.rpartition("的")[2]

    def _persons_counted(self) -> str:
        """The 考生 of 报名考生54万人，其中理科31万人."""
        whole = self._last_base()
        return whole[-2:] if whole.endswith(_CLASSED) else ""

    def _subject(self) -> str:
        """The subject of the nearest clause before, for a figure that nothing else names."""
        for clause in self._before():
            words = _NAMED_ONE_BY_ONE.split(self._text[clause.start : clause.end], 1)[0]
            name = name_before(words[: subject_of(words)])
            if _SHORT_DEED > len(name) > 1:
                return name
        return ""

    def _done_by_most(self, front: Front) -> str:
        """经机场离境 of 最多人经机场离境，有4万人次."""
        before = self._before()
        if not before or not front.sense & Sense.BEING:
            return ""
        most = _MOST_OF_THEM.match(self._text, before[0].start, before[0].end)
        return name_before(self._text[most.end() : before[0].end]) if most else ""

    def _precedes_shared_noun(self, quantity: Quantity) -> bool:
        """5类30项关键技术, 3批共200名队员: the noun behind the second is that of the first."""
        follower = self._next
        if follower is None or quantity.unit_kind not in _COUNTS:
            return False
        if self._text[quantity.end : follower.start] not in _IN_ALL:
            return False
        if quantity.unit in TALLIES:
            return False
        return bool(noun_behind(self._text, follower.end, self._clause.end)[0])

    def _shares_noun(self, quantity: Quantity, front: Front) -> bool:
        """3万户、9万移民群众: nothing is said of the first but what is said of the second."""
        follower = self._next
        if follower is None or front.sense or quantity.unit_kind not in _COUNTS:
            return False
        return JOINED.fullmatch(self._text, quantity.end, follower.start) is not None

    def _name_the_unnamed(self, noun: str) -> None:
        """3万户、9万移民群众: the noun is that of both."""
        while self._unnamed:
            reading = self._found[-self._unnamed]
            self._found[-self._unnamed] = reading._replace(indicator=noun, base=noun)
            self._unnamed -= 1
