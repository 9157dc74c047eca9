"""The names of amounts: of counts, of money, of measures."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.areas import is_place, is_whole
from newsdata.parsers.statistics.indicators import series
from newsdata.parsers.statistics.indicators.brackets import BracketReader
from newsdata.parsers.statistics.indicators.carrying import LONGEST, Carrier
from newsdata.parsers.statistics.indicators.counted import OWING, SHORTEST_HOLDER, SUBSTANCES, NounReader
from newsdata.parsers.statistics.indicators.deeds import acted_on
from newsdata.parsers.statistics.indicators.heads import (
    DEEDS,
    ends_with_verb,
    name_before,
    subject_of,
    verb_before,
)
from newsdata.parsers.statistics.indicators.links import CHANGE_WORDS, Sense
from newsdata.parsers.statistics.indicators.nouns import noun_behind
from newsdata.parsers.statistics.indicators.readings import Front
from newsdata.parsers.statistics.indicators.rows import RowReader
from newsdata.parsers.statistics.indicators.told import Told
from newsdata.parsers.statistics.indicators.transformations import SHARE, change_in, is_change, opening_change
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.quantities.units import TALLIES
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, in_order, words

_PERSONS = words("人 人次 名 户")
# A name as short as this is not that of a deed: 完成手术 counts operations.
_SHORT_DEED = 5
# 渔港包括石桥港、青龙港，达到[2个]: what those are that are named.
_NAMED_ONE_BY_ONE = re.compile("分别[为是]|包括")
# 加快[8项]工程: how it is done, not by how much it grew.
_HASTENED = frozenset(("加快", "改善", "扩大", "提升", "提高", "放宽", "拓展", "提前"))
_OF_GOODS = words(
    "面积 播种面积 种植面积 产量 总产量 总产 单产 储量 发电量 用电量 装机容量 装机 销量 库存 消费量"
)
_AMONG = "其中"
_GOOD = re.compile(f"(?![日月年人户]均){LETTER}{{1,6}}(?<!合计)(?<!总计)(?<!共计)")
# What became of people, said behind their number: 造成3人死亡、11人在火灾中受伤.
_CAUSE = "[在因被于遭][^，。；、]{1,20}?|(?:当场|不幸|先后|相继|全部|已经?|经?抢救无效|仍|均[为系]?)"
_FATES = in_order(
    """
    死亡 受伤 失踪 遇难 被困 伤亡 中毒 获救 脱险 轻伤 重伤 失联 落水 溺亡 身亡 丧生 遇害 死伤 下落不明 受轻伤
    受重伤 无家可归 流离失所
    """
)
_FATE = re.compile(
    f"(?:{_CAUSE})?(?P<fate>(?:{any_of(_FATES)})(?:[或和、及]?(?:失踪|失联|受伤|丧生|死亡))?)(?![者人病案的率]|个案|事故|意外)"
)
# 比人口普查时的3000人增加: what was counted then.
_CENSUS = "人口普查"
# Who won what is counted: 海东党赢得5席.
_WON = re.compile("(?<=..)(?:承担|得到|赢得|夺得|斩获|摘得|拿下|获得|收获|获)$")
_OCCUPYING = ("占地", "占用", "占有", "占股", "占据", "占道", "占城")
_DOERS = ("企业", "公司", "集团", "工厂", "门店", "商户")
_WINNERS = re.compile("[队团军国省市县区数]$")
# Kinds of persons that are named without the person: 理科, 艺术类.
_CLASS = re.compile(f"{LETTER}{{1,4}}[科类]")
_CLASSED = ("考生", "学生", "新生", "人员", "教师")
# 按每人900元给予一次性补贴: what is given stands behind the sum.
_GIVEN = re.compile(
    f"的?(?:标准)?(?:给予|发放|予以)(?P<what>{LETTER}{{0,6}}(?:补贴|补助|奖励|资助|补偿|救助))"
)
# These say nothing of what is paid or spent next: 价值3亿元的设备，投入2亿元.
_MERE_SUMS = words("价值 总价值 总价 总额 金额 总金额 规模 总规模 资金 资金额度")
# 四项补贴已拨付[3亿元]: funds that are counted are paid out.
_FUNDS = in_order("资金 补贴 补助 贷款 补偿 奖励 经费")
# Verbs of which the one who is reached is only counted.
_REACHING = words("惠及 覆盖 涉及 带动 吸引")
_MOST_OF_THEM = re.compile("(?:其中|当中)?最多的?人")
# Behind a comma these sum up what was told last: 采血300人次，累计500单位.
_SUMS = ("累计", "共计", "合计", "总计")
_TAKING_PART = "参加|参与|报名|接受|从事|获得|享受|领取|加入|选择|完成|通过|接种|乘坐|持有"
_PREDICATE = re.compile(f"[急仍]?需?{LETTER}{{2,6}}|(?:{_TAKING_PART})[了过]?(?:(?!的){LETTER}){{2,14}}")
_THAN = ("比", "较")
_MOVES = re.compile(f"(?:{any_of(CHANGE_WORDS)})[到至为]?|相[比较]|持平")


# 总额为3亿元的修船计划: a bare sum is that of what stands behind it.
_BARE_SUM = re.compile("(?:总金额|总价值|总规模|总额|金额|价值|货值|总值|规模)$")
_HAVE_SUMS = in_order(
    "合同 订单 协议 签约 合作 成交 交易 投资 融资 贷款 借款 资产 债务 货物 产品 工程 采购 销售 损失 涉案 中标"
)
# 扩大品种，由[38种]增至45种: what was changed is what is told of next.
_CHANGING = "(?:扩大|增加|提高|提升|放宽|上调|下调|调整|降低|压减|缩短|缩减|减少|优化|拓展|扩展)了?"
_CHANGED = re.compile(f"[^，。；]{{0,8}}?{_CHANGING}(?P<what>(?!的){LETTER}{{2,14}})")
_SO_OFTEN = frozenset(("次", "遍", "趟", "轮", "回"))
_DEED_BEHIND = re.compile(f"(?![后以时的内之])(?:(?!的){LETTER}){{2,12}}(?=[，。；、！？”]|$)")
_WORDS_OF_DEED = re.compile(f"(?:(?!一共|总共|先后|累计|已经|[已曾共还又就0-9])(?:{LETTER}))+$")
_SHORTEST_DEED, _LONGEST_DEED = 3, 10


def _whole_of_share(name: str) -> str:
    """损失 of 占全国损失[9亿元]的33%: the whole, not the share of it."""
    if not name.startswith("占") or name.startswith(_OCCUPYING):
        return name
    return name_before(name[1:])


class AmountReader:
    """Reads counts, money and measures."""

    __slots__ = ("_brackets", "_carrier", "_nouns", "_rows", "_text", "_told", "_unnamed")

    def __init__(
        self, text: str, told: Told, carrier: Carrier, rows: RowReader, brackets: BracketReader
    ) -> None:
        self._text = text
        self._told = told
        self._carrier = carrier
        self._rows = rows
        self._brackets = brackets
        self._nouns = NounReader(text, told, rows)

    def enter(self) -> None:
        """Begins a clause."""
        # How many of its last figures wait for the noun behind one that follows.
        self._unnamed = 0

    def amount(self, quantity: Quantity, front: Front, left: int) -> int:
        """Reads an amount; returns where the words of the next figure begin."""
        if fate := _FATE.match(self._text, quantity.end, self._told.clause.end):
            self._told.keep(quantity, fate["fate"], front.sense)
            return fate.end()
        if self._told.following and (noun := self._nouns.thing_measured(quantity, self._told.following)):
            noun = "新增" + noun if front.sense & Sense.NEW else noun
            self._told.keep(quantity, noun, front.sense & ~Sense.CHANGES)
            return quantity.end
        noun, end = self._nouns.counted(quantity, front)
        if noun and self._nouns.noun_wins(quantity, front, noun):
            indicator = "新增" + noun if front.sense & Sense.NEW else self._of_who_has(front, noun)
            if self._text[front.link : quantity.start].removesuffix("完成") in _HASTENED:
                front.sense = Sense.NOTHING
            self._name_the_unnamed(noun)
            self._told.keep(quantity, indicator, front.sense or self._changed_before(quantity, front))
            return quantity.start if self._nouns.is_of_class(quantity, end) else end
        if self._nouns.precedes_shared_noun(quantity):
            self._unnamed += 1
            self._told.keep(quantity, front.name or quantity.unit, front.sense)
            return quantity.end
        if self._rows.joined(quantity, front) and self._told.found[-1].base not in TALLIES:
            return self._rows.again(quantity)
        self._named_before(quantity, front, left)
        return quantity.end

    def _of_who_has(self, front: Front, noun: str) -> str:
        """《渔火》票房 of 《渔火》以[3亿元]票房夺冠: a bare measure is that of the one who has it."""
        if not front.sense & Sense.MEANS or series.measure_tail(noun) != noun:
            return noun
        if len(front.name) < SHORTEST_HOLDER or is_place(front.name):
            return noun
        return front.name + noun

    def _named_before(self, quantity: Quantity, front: Front, left: int) -> None:
        """Takes down an amount under the name that stands before it, or that is carried to it."""
        sense, name = self._amount_name(quantity, front)
        if quantity.unit in TALLIES and not _WINNERS.search(name):
            name = quantity.unit
        if sense & Sense.EACH or (not name and sense & Sense.CHANGES and self._rows.answers_a_series()):
            name = self._rows.deal(quantity, name, left)
        if name:
            indicator = self._of_what_follows(quantity, self._of_place(quantity, name, sense))
            self._told.keep(quantity, indicator, sense, base=name if indicator.endswith(name) else indicator)
        elif self._nouns.shares_noun(quantity, front):
            self._unnamed += 1
            carried = (
                self._told.carried() if len(self._told.said) > self._told.here else self._whole_before(front)
            )
            self._told.keep(quantity, self._of_its_unit(quantity) or carried or quantity.unit, sense)
        else:
            self._carry(quantity, front)

    def _of_what_follows(self, quantity: Quantity, name: str) -> str:
        """修船计划总额 of 总额为[3亿元]的修船计划: of what a sum is that has no owner before it."""
        if quantity.unit_kind != "money" or not self._text.startswith("的", quantity.end):
            return name
        bare = _BARE_SUM.search(name)
        if bare is None or name.endswith(_HAVE_SUMS, 0, bare.start()):
            return name
        noun, _ = noun_behind(self._text, quantity.end, self._told.clause.end)
        return noun + bare.group() if noun else name

    def _changed_before(self, quantity: Quantity, front: Front) -> int:
        """Of 减产[5万斤]粮食 the verb before the figure tells a fall."""
        if quantity.unit_kind not in SUBSTANCES or not is_change(self._text[front.start : front.link]):
            return Sense.NOTHING
        return change_in(front.name) if is_change(front.name) else Sense.NOTHING

    def _of_place(self, quantity: Quantity, name: str, sense: int) -> str:
        """What a place, or each of those that are dealt out, is told of."""
        if not sense & Sense.EACH:
            return self._carrier.told_of_place(quantity, name)
        if not all(map(is_place, (name, *self._rows.dealt))):
            return name
        told = self._carrier.told_of_place(quantity, name)
        self._rows.dealt = [told] * len(self._rows.dealt)
        return told

    def _as_sibling_good(self, quantity: Quantity, name: str) -> str:
        """大豆 after 玉米产量, told in the same unit, is the 大豆产量."""
        last = next((told for told in self._told.spoken() if told.quantity.unit == quantity.unit), None)
        tail = series.measure_tail(last.base) if last and last.measure != SHARE else ""
        if tail not in _OF_GOODS or is_change(name) or series.measure_tail(name) or ends_with_verb(name):
            return name
        begin = self._text.find(name, self._told.clause.start)
        among = tail.endswith("面积") and self._text.endswith(_AMONG, 0, begin)
        good = _GOOD.fullmatch(name) and not tail.startswith(name[-2:]) and not among
        return name + tail if good else name

    def _amount_name(self, quantity: Quantity, front: Front) -> tuple[int, str]:
        """What the link says, and the name that stands before it, completed; empty where none does."""
        sense, name = front.sense, _whole_of_share(self._with_who(quantity, front.name))
        length, falling = opening_change(name)
        if length and len(name) - length >= 2:
            sense |= Sense.FALL if falling else Sense.RISE
            name = name[length:]
        elif sense & Sense.RESULT and (changed := _CHANGED.fullmatch(name)):
            name = changed["what"]
        if name and self._told.found:
            sense, name = self._in_row(front, sense, name)
        if name and quantity.unit_kind in ("money", "time"):
            name = self._carrier.as_sibling(quantity, name)
        if name and quantity.unit_kind in SUBSTANCES:
            name = self._as_sibling_good(quantity, name)
        if len(name) == 2 and is_change(name) and (base := self._told.carried()):
            sense |= change_in(name)
            name = base
        name = self._without_deed(quantity, sense, name)
        return sense, self._carrier.as_part(self._carrier.completed(name))

    def _in_row(self, front: Front, sense: int, name: str) -> tuple[int, str]:
        """Of 新增泊位3个、航线2条 the lines are new, too."""
        if self._rows.listed(front):
            last = self._told.found[-1]
            if last.indicator.startswith("新增") and not (name.startswith("新增") or is_place(name)):
                name = "新增" + name
            sense |= last.sense & Sense.CHANGES if not front.sense & Sense.BEING else Sense.NOTHING
        return sense, self._of_the_same(front, self._carrier.adjoined(front, name))

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
        last = self._told.found[-1]
        tail = series.measure_tail(last.base)
        head = last.base.removesuffix(tail)
        if (
            tail
            and head
            and self._rows.listed(front)
            and series.measure_tail(name) == name
            and name[0] == tail[0]
        ):
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
            or self._done_so_often(quantity, front)
            or self._done_by_most(front)
            or self._told.predicated(front)
            or self._carried_on(quantity, front)
            or front.name
            or self._told.topic()
            or verb_before(self._text[front.start : front.link])
            or (self._told.carried() if quantity.unit not in _PERSONS and self._may_carry(quantity) else "")
            or self._given_behind(quantity)
        )
        if self._brackets.restates(quantity, front):
            self._told.keep(quantity, self._told.found[-1].base, self._told.found[-1].sense)
            return
        if self._brackets.fills_bracket(quantity, front):
            other = self._brackets.before_bracket(front)
            base = base if other.startswith(_THAN) else other or base
        name = base or self._brackets.before_bracket(front) or self._subject() or self._whole_before(front)
        name = name or self._deed_before(front) or quantity.unit or quantity.text
        self._told.keep(quantity, name, front.sense)

    def _done_so_often(self, quantity: Quantity, front: Front) -> str:
        """获得冠军 of 他[5次]获得冠军; 品种 of 扩大品种，由[38种]增至45种."""
        if quantity.unit in _SO_OFTEN and not front.sense:
            deed = _DEED_BEHIND.match(self._text, quantity.end, self._told.clause.end)
            return deed.group() if deed else ""
        before = self._told.before() if front.sense & Sense.ORIGIN and not front.name else ()
        changed = _CHANGED.fullmatch(self._text, before[0].start, before[0].end) if before else None
        return changed["what"] if changed else ""

    def _deed_before(self, front: Front) -> str:
        """到过他家 of 局长总共到过他家[12次], if nothing else tells what is counted."""
        words = _WORDS_OF_DEED.search(self._text, max(front.start, front.link - _LONGEST_DEED), front.link)
        return words.group() if words and len(words.group()) >= _SHORTEST_DEED else ""

    def _begins_group(self, front: Front) -> bool:
        """Whether persons are told of first, or listed behind what are none: 3家企业、[20人]参加培训."""
        return not self._told.found or (
            self._rows.listed(front) and self._told.found[-1].quantity.unit not in _PERSONS
        )

    def _predicate_behind(self, quantity: Quantity) -> str:
        """What those do or are who are counted, for all that stands behind them: [300人]参加培训."""
        if quantity.unit not in _PERSONS:
            return ""
        behind = self._text[
            quantity.end : self._told.following.start if self._told.following else self._told.clause.end
        ]
        predicate = _PREDICATE.fullmatch(behind.rstrip("，。；、"))
        if predicate is None or predicate.group().endswith(OWING) or _MOVES.match(behind):
            return ""
        return predicate.group()

    def _given_behind(self, quantity: Quantity) -> str:
        """一次性补贴 of 按每人[900元]给予一次性补贴."""
        given = _GIVEN.match(self._text, quantity.end, self._told.clause.end)
        return given["what"] if given else ""

    def _carried_on(self, quantity: Quantity, front: Front) -> str:
        """What was counted in the same unit, or told last, if the figure goes on from it."""
        goes_on = (
            self._told.found
            or len(self._told.said) > self._told.here
            or front.sense & (Sense.CHANGES | Sense.RESULT)
        )
        return self._of_its_unit(quantity) or self._told.carried() if goes_on else ""

    def _may_carry(self, quantity: Quantity) -> bool:
        """Whether what was told last may be counted on: a number of things is none of money, nor a rate."""
        if len(self._told.said) > self._told.here or not self._told.said:
            return True
        return quantity.unit_kind != "count" or self._told.said[-1].quantity.unit_kind == "count"

    def _of_its_unit(self, quantity: Quantity) -> str:
        """What was counted in its unit: 食堂 in 食堂30家，日均就餐500人次；今年新增6家."""
        last = self._told.last()
        if last is None or quantity.unit in (last.quantity.unit, "个"):
            return ""
        if self._text.startswith(_SUMS, self._told.clause.start):
            return ""
        kind = last.quantity.unit_kind
        if (kind == "percent" and not last.base.endswith("率")) or quantity.unit_kind == kind != "count":
            return ""
        return next((told.base for told in self._told.spoken() if told.quantity.unit == quantity.unit), "")

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
        last = self._told.last()
        if last is None or len(last.base) > LONGEST:
            return verb
        if verb in _REACHING and quantity.unit in _PERSONS:
            return last.base + verb if last.quantity.unit_kind == "money" else verb
        if last.base in _MERE_SUMS:
            return verb
        if last.quantity.unit_kind == "count" and quantity.unit_kind == "money":
            return last.base + verb if last.base.endswith(_FUNDS) else verb
        return verb + last.base if last.quantity.unit_kind == quantity.unit_kind == "money" else verb

    def _doer(self) -> str:
        """The 民营企业 of 民营企业68家，进出口19亿元: those counted before do what is told next."""
        last = self._told.last()
        if last is None or last.quantity.unit_kind != "count" or not last.base.endswith(_DOERS):
            return ""
        return last.base.rpartition("的")[2]

    def _persons_counted(self) -> str:
        """The 考生 of 报名考生54万人，其中理科31万人."""
        whole = self._told.last_base()
        return whole[-2:] if whole.endswith(_CLASSED) else ""

    def _subject(self) -> str:
        """The subject of the nearest clause before, for a figure that nothing else names."""
        for clause in self._told.before():
            words = _NAMED_ONE_BY_ONE.split(self._text[clause.start : clause.end], 1)[0]
            name = name_before(words[: subject_of(words)])
            if _SHORT_DEED > len(name) > 1:
                return name
        return ""

    def _done_by_most(self, front: Front) -> str:
        """经机场离境 of 最多人经机场离境，有4万人次."""
        before = self._told.before()
        if not before or not front.sense & Sense.BEING:
            return ""
        most = _MOST_OF_THEM.match(self._text, before[0].start, before[0].end)
        return name_before(self._text[most.end() : before[0].end]) if most else ""

    def _name_the_unnamed(self, noun: str) -> None:
        """3万户、9万移民群众: the noun is that of both."""
        while self._unnamed:
            reading = self._told.found[-self._unnamed]
            self._told.found[-self._unnamed] = reading._replace(indicator=noun, base=noun)
            self._unnamed -= 1
