"""The names of figures that relate to another amount: %, 个百分点, 倍."""

from __future__ import annotations

import re

from newsdata.parsers.statistics import series
from newsdata.parsers.statistics.areas import is_place
from newsdata.parsers.statistics.carrying import DIVISIONS, LONGEST, SEMICOLONS
from newsdata.parsers.statistics.heads import REACH, name_before
from newsdata.parsers.statistics.links import CHANGE_WORDS, RELATIVE, Sense
from newsdata.parsers.statistics.nouns import CIRCUMSTANCE, noun_behind, noun_of_being
from newsdata.parsers.statistics.patterns import any_of, words
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.readings import Front, Reading
from newsdata.parsers.statistics.rows import GROWTH_TOPIC, RowReader
from newsdata.parsers.statistics.times import TIME_ANYWHERE
from newsdata.parsers.statistics.transformations import (
    CHANGE,
    GROWTH_RATE,
    RATE_NAME,
    SHARE,
    change_in,
    is_change,
    opening_change,
)
from newsdata.zh.variants import LETTER

_SHARE_TAIL = re.compile(
    "(?<=..)(?:所占(?:比[重例]|份额)|占比重?|(?<!占)比重|占[^占]*(?:比重|份额|比例|比))$"
)
# What a share of is named as part of the name: 税收占比, 研发投入占地区生产总值的比重.
_SHARE_HEAD = re.compile(
    "(?:所占(?:比[重例]|份额)|占比重?|比重|份额)(?!为?占)|占[^，。；占]{2,20}?(?:比重|份额|比例|比(?=[达为是超由从仅]))"
)
_RATE_NOUN = re.compile(r"增长率|增长速度|增长幅度|下降幅度|[增涨降跌升减]幅|增速|占比|比重")
_SHARES = ("占比", "比重", "份额")
_EFFECT = re.compile(r"负?(?:影响|拉动|拉低|拉升|推高|推动|带动|上拉|下拉|支撑)[^，。；影拉推带]{2,16}$")
_MOVING, _RATE = frozenset(("拉动", "带动", "影响")), "率"
_PLACE = re.compile(rf"[全本][国球省市县区州]|世界|亚洲|{LETTER}{{2,5}}[省市县区州国]")
_AMONG = ("里", "中")
_PERSON = "人"
_AIM = ("目标", "要求", "任务", "指标", "计划")
_IN_PER_CENT = frozenset(("、", "（", "(", "，即", "即", "或", "，或"))
_BEFORE_RATE = frozenset(word[-1] for word in _IN_PER_CENT)
_GROWN = "成长"
_DONE = "完成"
_BEYOND = re.compile("(?P<more>超过|超出|高出|高于)|(?:低于|少于)")
# Of a rate of growth these say no more than how it is reckoned: 年平均增长率.
_GROWN_BEFORE = re.compile(
    "(?:[同环]比|[比较](?:上年|去年|上月|往年)(?:同期)?)(?:大幅|明显|显著|快速|均|都|有所|持续)*"
    "(?:增[长加多]|上[升涨]|提[高升]|大增|猛增|激增|(?P<falls>下[降滑跌]|减少|大降|锐减))"
)
_ALL = re.compile("(?<![日年月周人户场亩平])均(?![价值线衡匀])|双双|都")
_YEARLY = frozenset(words("年 年平均 年均 月均 平均 复合 年均复合 年复合"))
_SHORT_CLAUSE = 16
# 保持在10%的水平上: at what height, not of what.
_HEIGHTS = frozenset(
    words(
        """
        水平 水平上 水平以上 水平以下 水平左右 水平线上 低水平 高水平 水准 高位 高位上 低位 高点 低点 关口
        区间 区间内 平台上
        """
    )
)

# What may stand between a name of one character and its figure: 药占比下降到28%.
_REACHING = "由从为达到至降下上升提高约"
# Goods whose name is one character: 纱增长5%.
_GOODS = frozenset("电纱布糖盐煤油钢铁铜铝锌铅锡镍金银棉麻丝茶烟酒米麦豆薯猪牛羊鸡鸭鱼虾蛋奶肉菜果药纸气水粮")
# 5%的增长: the noun tells that the figure is a growth rate.
_GROWTH_NOUNS = {
    **dict.fromkeys(words("增长 正增长 涨幅 增幅 升幅 增速 成长 快速增长 高速增长 较快增长"), Sense.RISE),
    **dict.fromkeys(words("负增长 降幅 跌幅 减幅 下降 衰退"), Sense.FALL),
}
# 增长5%的速度: how a thing grows, not what does.
_PACE = re.compile(
    "的(?:平均|年均)?(?:速度|幅度|速率)(?:在?(?:快速|持续|稳步|逐年)?(?:增长|递增|上升|增加|提高|扩大|攀升)"
    "|(?P<falls>下降|递减|减少|降低|萎缩))"
)
# 三成反对: what those say or choose who were asked, not what they are.
_OPINIONS = frozenset(
    words(
        """
        反对 赞成 同意 不同 支持 不支 认为 表示 说 说不 选择 愿意 不愿 希望 弃权 觉得 不知 担心 坦言
        自认 承认 打算
        """
    )
)
# 只有17%不满意: how those judged who were asked.
_NO_OPINION = frozenset(("者", _RATE))
_SAYS = re.compile(f"[指称](?![数标导定挥望纹南针控教战谓号职呼重赞][^，。]*){LETTER}{{3}}")
_VERDICT = re.compile(
    "(?:民众|受访者|的人)?(?P<verdict>不?(?:满意|信任)|没意见|没有意见|无意见|未表态)(?=[，。；、：（！]|$)"
)
_VERDICT_AT_END = re.compile("(?:不?(?:满意|信任)|没意见|没有意见|无意见|未表态)$")
_SAID_BEHIND = re.compile(f"{LETTER}{{2,14}}(?=[，。；、：（！\\s]|$)")
# Of those who were asked the figure is told, whatever they said.
_ASKED = ("者", "人", "民", "民众", "人士", "家长", "学生", "企业", "公司", "用户", "群众", "户", "员")
# 3%的平均增幅: how the rate is reckoned, not what grew.
_BRISK = words("较快 快速 高速 中高速")
_WHOLLY = frozenset((*_BRISK, *words("平均 年均 整体 总体 全部 同期 实际 名义 较高")))
_WHOLLY_AT_START = re.compile(any_of(_WHOLLY))
_PACES = frozenset(words("速度 势头 步伐 幅度 态势 水平 增速 走势 跌势 升势 涨势 颓势 趋势"))
# 完成调整预算数30万元的[40%]: verbs before an amount of which a part is told.
_PART_OF_AMOUNT = re.compile(f"(?:已经?|约|仅|只|均)?(?:占|完成|达到?|相当于|[为是](?!{LETTER}*[占为]))")
# 增速比全省（7.4%）高: before a bracket a rate, or a place with which one is compared.
_OTHER_IN_BRACKET = re.compile("(?P<own>[^比较（(]*?)(?:[比较]|[高低]于)[^，。；]{1,40}[（(]$")
_AND = "、，"
_OPENING, _CLOSING = ("（", "("), ("）", ")")
_CHANGING = re.compile("[增涨降跌升减]|[高低多少](?=[于出达了])|率")
_RATE_AT_END = re.compile(f"(?:{_RATE_NOUN.pattern})$")
_RATE_BEFORE_THAN = re.compile(f"(?:{_RATE_NOUN.pattern})(?=[^，。；]{{0,2}}(?:[比较]|[高低]于))")


def _grown(quantity: Quantity, sense: int, name: str) -> tuple[int, str]:
    """成长5%, as papers of Taiwan have it, is 增长5%; so is 超过战前5%."""
    if sense or quantity.unit_kind != "percent":
        return sense, name
    if name.endswith(_GROWN):
        return Sense.RISE, name.removesuffix(_GROWN)
    if beyond := _BEYOND.match(name):
        return Sense.RISE if beyond["more"] else Sense.FALL, ""
    return sense, name


def _with_growth(quantity: Quantity, sense: int, base: str) -> tuple[int, str]:
    """Of 出口平均增幅 the exports grow; where the economy does, 经济增长 is what is told."""
    if quantity.unit_kind == "percent" and (rate := GROWTH_TOPIC.search(base)):
        sense |= _GROWTH_NOUNS.get(rate.group(), Sense.RATE)
        base = base[: rate.start()].rstrip("的")
    grows = base.endswith("经济") and sense & Sense.RISE
    return sense, base + "增长" if grows else base


class RelativeReader(RowReader):
    """Reads relative figures; the methods return where the words of the next figure begin."""

    __slots__ = ()

    def _relative(self, quantity: Quantity, front: Front, left: int) -> int:
        """Reads a figure of %, 个百分点 or 倍."""
        if self._continues(quantity, front):
            return self._again(quantity)
        if self._text[quantity.start - 1] in _BEFORE_RATE and (changed := self._changed_by(quantity)):
            self._keep(quantity, changed.base, changed.sense)
            return quantity.end
        front.sense |= self._growth_noun(quantity) | self._reached_rate(front)
        if (end := self._part_of_what_follows(quantity, front)) >= 0:
            return end
        if moved := self._moved(quantity, front):
            self._keep(quantity, "".join(moved), front.sense, base=moved[0])
            return quantity.end
        if front.start == quantity.start and (
            self._is_in_bracket(quantity, front) or self._is_of_item(quantity, front)
        ):
            return quantity.end
        if front.sense == Sense.OF and (whole := self._part_of_amount(front)):
            front.sense |= Sense.SHARE
            front.rename(whole)
        self._keep_named(quantity, front, left)
        return quantity.end

    def _keep_named(self, quantity: Quantity, front: Front, left: int) -> None:
        """Keeps a figure under the name before it, or else under what was told before."""
        sense, base = self._own_name(quantity, front, left)
        partitive = not base and sense == Sense.NOTHING
        sense, base = _with_growth(quantity, sense, base or self._named_elsewhere(quantity, front, sense))
        if base and sense == Sense.BEING and quantity.unit_kind == "percent" and not front.name:
            sense |= self._grown_before() or self._rate_before()
        base = base or self._before_bracket(front) or self._looked_at() or self._rate_alone(quantity, front)
        derived = self._derived(quantity, front)
        asked = base.endswith(_ASKED)
        opinion = self._opinion(quantity) if not base or (partitive and not asked) else ""
        name = opinion or base or quantity.unit
        if not base.endswith(derived):
            name += derived
        partitive = partitive and not base.endswith(_RATE)
        self._keep(quantity, name, sense, partitive=partitive, base=_SHARE_TAIL.sub("", base))

    def _named_elsewhere(self, quantity: Quantity, front: Front, sense: int) -> str:
        """What a figure without a name is told of: the whole, the clause it stands in, what is carried on."""
        of_them = sense in (Sense.NOTHING, Sense.BEING | Sense.HAVING)
        return (
            (self._partitioned() if of_them else "")
            or self._predicated(front)
            or self._all_of_them(quantity, front)
            or self._carried_share(quantity, sense)
            or (self._subject_before() if sense == Sense.BEING else "")
        )

    def _part_of_amount(self, front: Front) -> str:
        """收入 of 收入27万元，完成预算60万元的[45%]: the part is of what was told before the amount."""
        if not self._found or self._found[-1].quantity.end != front.start:
            return ""
        amount = self._found[-1]
        begin = self._clause.start
        if len(self._found) > 1:  # 海东省损失3亿元、占全国9亿元的[33%]
            begin = self._found[-2].quantity.end
            begin += self._text[begin] in _AND
        if not _PART_OF_AMOUNT.match(self._text, begin, amount.quantity.start):
            return ""
        told = [*self._said[self._here :], *self._found[:-1]]
        return told[-1].base if told else self._topic()

    def _is_in_bracket(self, quantity: Quantity, front: Front) -> bool:
        """Keeps the rate of another place, told in brackets: 增速比全省（[7.4%]）、全国（[7%]）高."""
        start = front.start
        if quantity.unit_kind != "percent" or self._text[start - 1 : start] not in _OPENING:
            return False
        other = _OTHER_IN_BRACKET.match(self._text, self._clause.start, start)
        last = self._last()
        if other is None or not (last or other["own"]):
            return False
        own = name_before(_RATE_AT_END.sub("", other["own"]))
        name = own or (last.base if last else "")
        if not name:
            return False
        grows = last and (last.measure == GROWTH_RATE or _RATE_AT_END.search(last.indicator))
        rate = _RATE_AT_END.search(other["own"]) or grows
        self._keep(quantity, name, Sense.RATE if rate else Sense.BEING)
        return True

    def _is_of_item(self, quantity: Quantity, front: Front) -> bool:
        """Keeps the share of what stands before the bracket that it fills: 水费（[8%]）、电费（[6%]）."""
        if quantity.unit_kind != "percent" or not self._fills_bracket(quantity, front):
            return False
        if _CHANGING.search(
            self._text, self._begin_of_item(self._clause.start, front.start - 1), quantity.start
        ):
            return False
        name = self._before_bracket(front)
        if name and not is_place(name):
            self._keep(quantity, name, Sense.BEING, partitive=not RATE_NAME.search(name))
            return True
        return False

    def _changed_by(self, quantity: Quantity) -> Reading | None:
        """The change that the figure gives in per cent: 减少39起、2.7%; 减少39起（2.7%）."""
        last = self._last()
        if quantity.unit_kind != "percent" or last is None or last.measure != CHANGE:
            return None
        between = self._text[last.quantity.end : quantity.start]
        in_points = last.quantity.unit_kind == "percentage_points"
        return last if between in _IN_PER_CENT and not in_points else None

    def _carried_share(self, quantity: Quantity, sense: int) -> str:
        """What is carried on: the share, if that is what rose by points or to a percentage."""
        base, last = self._carried(), self._last()
        rose = quantity.unit_kind == "percentage_points" or sense & Sense.RESULT
        return last.indicator if last and rose and last.measure == SHARE and last.base == base else base

    def _reached_rate(self, front: Front) -> int:
        """降幅由5%扩大到7%: what was reached is a 降幅 as what it began at was one."""
        if not self._found or front.name or not front.sense & Sense.RESULT:
            return Sense.NOTHING
        last = self._found[-1].sense
        return last & (Sense.RATE | Sense.SHRINKING) if last & Sense.ORIGIN else Sense.NOTHING

    def _all_of_them(self, quantity: Quantity, front: Front) -> str:
        """渔业贷款利率、林业贷款利率 of 渔业贷款利率为3%，林业贷款利率为4%，均下降1个百分点."""
        if front.name or self._found or not _ALL.search(self._text, self._clause.start, quantity.start):
            return ""
        told = self._said[self._here :]
        kind = told[-1].quantity.unit_kind if told else ""
        names = list(dict.fromkeys(reading.base for reading in told if reading.quantity.unit_kind == kind))
        together = "、".join(names)
        return together if len(names) > 1 and len(together) <= LONGEST and not self._topic() else ""

    def _rate_alone(self, quantity: Quantity, front: Front) -> str:
        """The rate itself, where nothing tells what has it: 增速 of 增速达3%."""
        rate = _RATE_NOUN.search(self._text, front.link, quantity.start)
        return rate.group() if rate else ""

    def _continues(self, quantity: Quantity, front: Front) -> bool:
        """Whether the figure has the name of the one before it: 增长7%、8%; 占全省1/6、全国2%."""
        if self._joined(quantity, front) and (self._dealt or not self._text.startswith("的", quantity.end)):
            return True
        return self._another_whole(quantity, front)

    def _own_name(self, quantity: Quantity, front: Front, left: int) -> tuple[int, str]:
        """What the link says, and the name that stands before it, completed; empty where none does."""
        sense, name = self._name_told(quantity, front)
        if sense & Sense.EACH or (not name and self._answers_a_series()) or self._is_series(quantity, name):
            name = self._deal(quantity, name, left)
        plain = quantity.unit_kind == "percent" and not sense & ~Sense.BEING
        if name and plain and not RATE_NAME.search(name):
            name = self._rate(name)
            sense |= self._listed_rate()
        if name and sense & Sense.CHANGES:
            name = self._of_whole(quantity, name)
        name = self._as_part(name)
        if not sense & Sense.EACH:
            name = self._told_of_place(quantity, name)
        return sense, self._with_share_head(quantity, front, name) if sense & Sense.SHARE else name

    def _name_told(self, quantity: Quantity, front: Front) -> tuple[int, str]:
        """What the link says, and the name before it without the change that the name tells: 压缩[5%]."""
        sense, name = _grown(quantity, front.sense, self._named(front))
        if name.endswith("自然") and sense & Sense.RATE:  # 人口自然增长率 is no rate of growth
            sense, name = sense & ~Sense.RATE or Sense.BEING, name + "增长率"
        if sense & Sense.CHANGES and _BEYOND.match(name):
            name = ""
        if is_change(name):
            sense |= change_in(name)
            name = "" if len(name) == 2 and self._carried() else name
        length, falling = opening_change(name)
        if length and quantity.unit_kind == "percent" and not sense and len(name) - length >= 2:
            sense |= Sense.FALL if falling else Sense.RISE
            name = name[length:]
        if len(name) == 1 and name not in _GOODS:
            compared = front.sense & Sense.COMPARED
            name = "" if compared else self._text[front.link - 1 : quantity.start].rstrip(_REACHING)
        return sense, name

    def _of_whole(self, quantity: Quantity, name: str) -> str:
        """The name of what grew, with what was told to grow before, if it is a part of that or its like."""
        whole = self._completed_by_whole(quantity, name)
        if self._dealt:
            self._dealt = series.told_alike(name, whole, self._dealt)
        return whole

    def _completed_by_whole(self, quantity: Quantity, name: str) -> str:
        if name in DIVISIONS:
            return self._as_division(name)
        if is_place(name) and (partner := self._as_partner(name)):
            return partner
        if self._continues_growth():
            return self._as_sibling(quantity, name)
        return self._as_sibling_place(quantity, name)

    def _named(self, front: Front) -> str:
        """The name before the figure, completed; how a rate is reckoned (年平均增长率) is none."""
        name = self._with_item(front, self._completed(front.name)) or self._changed_in_bracket(front)
        if front.sense & Sense.CHANGES and len(name) > len(_DONE) + 1:
            name = name.removeprefix(_DONE)
        if front.sense & Sense.RATE and name in _YEARLY:
            return ""
        return self._adjoined(front, name) if name and self._found else name

    def _changed_in_bracket(self, front: Front) -> str:
        """衣着价格 of 食品价格上涨3%，其次是衣着（上涨[2%]）: what the bracket with the change is told of."""
        opening, last = front.start - 1, self._last()
        if front.link > front.start or not front.sense & Sense.CHANGES or self._text[opening] not in _OPENING:
            return ""
        if last is None or last.quantity.end == opening:
            return ""
        return series.completed(self._before_bracket(front), last.base)

    def _with_item(self, front: Front, name: str) -> str:
        """茶具销售额 of 茶具（销售额上升[3%]）: a bare measure is that of what its bracket explains."""
        opening = front.start - 1
        if (
            opening < 0
            or self._text[opening] not in _OPENING
            or series.measure_tail(name) != name
            or not name
        ):
            return name
        last, item = self._last(), self._before_bracket(front)
        told = last is not None and last.quantity.end == opening
        return name if told or series.measure_tail(item) else item + name

    def _with_share_head(self, quantity: Quantity, front: Front, name: str) -> str:
        """研发投入占地区生产总值的比重: what the whole is, is part of the name if the share is named."""
        head = _SHARE_HEAD.match(self._text, front.link, quantity.start)
        if head is None or name.endswith(head.group()):
            return name
        if name:
            return name + head.group()
        return self._carried() + head.group() if head.group()[0] == "占" and len(head.group()) > 3 else name

    def _continues_growth(self) -> bool:
        """Whether the clause before this one told a growth rate, and this one goes on."""
        last = self._last()
        return last is not None and last.measure == "growth_rate" and self._clause.mark not in SEMICOLONS

    def _partitioned(self) -> str:
        """Of what a part is told: 新晋院士 of 新晋院士中，九成…; 受访者 of 受访的家长，九成…."""
        before = () if self._found else self._before()
        if not before:
            return ""
        clause = before[0]
        words = self._text[clause.start : clause.end]
        if self._said and self._said[-1].clause is clause:
            return self._said[-1].base if words.endswith(_AMONG) else ""
        if words.endswith(_AMONG):
            return name_before(words.rstrip("里中当之").removeprefix("在"))
        return name_before(words) if len(words) <= _SHORT_CLAUSE and "的" in words else ""

    def _subject_before(self) -> str:
        """两次测量的误差 of 两次测量的误差，在2%以内; but nothing of 最难的，是2%."""
        headless = self._text.endswith(("的，", "的,"), 0, self._clause.start)
        return "" if headless else self._partitioned()

    def _grown_before(self) -> int:
        """销量同比大增，达30%: what the clause before tells to have grown, did so by the figure."""
        before = self._before()
        if not before or any(other.unit_kind in RELATIVE for other in before[0].quantities):
            return Sense.NOTHING
        grown = _GROWN_BEFORE.search(self._text, before[0].start, before[0].end)
        if grown is None:
            return Sense.NOTHING
        return Sense.COMPARED | (Sense.FALL if grown["falls"] else Sense.RISE)

    def _rate_before(self) -> int:
        """上年增速为3%，今年为2%: what goes on from a rate of growth is one too.

        From a mere 增长3% it is only of another time: 增长3%，其中一季度为2%, but 提高3%，达到85%.
        """
        last = self._last()
        if last is None or last.measure != GROWTH_RATE:
            return Sense.NOTHING
        if rate := last.sense & (Sense.RATE | Sense.SHRINKING):
            return rate
        begin, end = last.quantity.end, self._clause.quantities[0].start
        grew = last.sense & Sense.RISE and not RATE_NAME.search(last.base)
        return Sense.RATE if grew and TIME_ANYWHERE.search(self._text, begin, end) else Sense.NOTHING

    def _rate(self, name: str) -> str:
        """中学生为12% after 儿童超重率为8%: the rate is the same."""
        whole = self._last_base() or self._told_of_parts()
        return series.completed(name, whole) if whole.endswith(("率", "系数")) else name

    def _listed_rate(self) -> int:
        """纺织业跌幅为3%，家具业为5%: the second is a growth rate too."""
        last = self._last()
        if last is None or self._found or self._clause.mark in SEMICOLONS:
            return Sense.NOTHING
        return last.sense & (Sense.RATE | Sense.SHRINKING)

    def _another_whole(self, quantity: Quantity, front: Front) -> bool:
        """约占全省1/6、全国2%: the words before the second figure name its whole."""
        if not self._listed(front) or quantity.unit_kind != "percent" or front.sense & ~Sense.BEING:
            return False
        if not self._found[-1].sense & Sense.SHARE:
            return False
        return not front.name or _PLACE.fullmatch(front.name) is not None

    def _judged(self, quantity: Quantity, front: Front) -> int:
        """Keeps how many judged something, 6%满意, and returns where the verdict ends; 0 if there is none."""
        said = _VERDICT.match(self._text, quantity.end)
        if said is None or quantity.unit_kind != "percent":
            return 0
        holder = front.name.removesuffix("有")
        if not holder and self._found and (other := _VERDICT_AT_END.search(self._found[-1].indicator)):
            holder = self._found[-1].indicator[: other.start()]
        self._keep(quantity, holder + said["verdict"], front.sense | Sense.SHARE)
        return said.end()

    def _opinion(self, quantity: Quantity) -> str:
        """表示够用 of [三成]表示够用, where nothing tells who was asked: what they say."""
        said = _SAID_BEHIND.match(self._text, quantity.end, self._clause.end)
        return said.group() if said and self._says_something(quantity.end) else ""

    def _says_something(self, place: int) -> bool:
        """Whether a verb of saying or choosing stands here: [认为]够用, [指]应重开."""
        text = self._text
        if text[place : place + 2] in _OPINIONS:
            return text[place + 2 : place + 3] not in _NO_OPINION
        return _SAYS.match(text, place) is not None

    def _part_of_what_follows(self, quantity: Quantity, front: Front) -> int:
        """Keeps 80%的乡镇 or 减少40%的时间, and returns where the noun ends; -1 if there is none."""
        of = self._text.startswith("的", quantity.end)
        barred = Sense.SHARE | Sense.RATE if of else Sense.SHARE | Sense.RATE | Sense.CHANGES
        if quantity.unit_kind != "percent" or front.sense & barred:
            return -1
        if not of and self._says_something(quantity.end):
            return -1
        noun, end = self._noun_of_part(quantity, front)
        if not noun or not (of or not front.name) or self._is_no_part(noun, front):
            return -1
        same = self._last_base() if noun.endswith(_RATE) else ""
        if same.endswith(noun):  # 较去年36%的渗透率 is that of the goods
            self._keep(quantity, same, Sense.BEING)
            return end
        if rate := GROWTH_TOPIC.search(noun):  # 全省3%的平均增幅
            name = noun[: rate.start()]
            sense = _GROWTH_NOUNS.get(rate.group(), Sense.RATE)
            self._keep(quantity, self._carried() or name if name in _WHOLLY else name, sense)
            return end
        self._keep(quantity, noun, front.sense, partitive=True)
        return end

    def _noun_of_part(self, quantity: Quantity, front: Front) -> tuple[str, int]:
        """What the figure behind which it stands may be a part of, and where it ends."""
        noun, end = noun_behind(self._text, quantity.end, self._clause.end)
        if not noun and not front.name and not self._partitioned():
            noun, end = noun_of_being(self._text, quantity.end, self._clause.end)
        if noun == _PERSON and front.name.endswith(_AMONG):
            noun = front.name.rstrip("里中当之")
        owner = noun.partition("的")[0]
        if owner != noun and series.measure_tail(owner):  # 三成水域面积的县
            return owner, end - len(noun) + len(owner)
        return noun, end

    def _is_no_part(self, noun: str, front: Front) -> bool:
        """Whether the noun behind a figure is none of which it tells the part."""
        if noun.endswith(_AIM) or noun in _HEIGHTS:
            return True
        if not _GROWTH_NOUNS.keys().isdisjoint((noun, noun[:2], noun[:4])):
            return True
        if front.sense & Sense.CHANGES and self._tells_no_part(noun):
            return True
        if front.sense & Sense.RESULT and self._found and self._found[-1].sense & Sense.ORIGIN:
            return True  # 门槛由6%降到3%的新规
        if noun in CHANGE_WORDS:
            return True
        return len(noun) < 2 and self._last() is not None  # 300人中有七成[找]到工作

    def _tells_no_part(self, noun: str) -> bool:
        """Whether a noun tells how something grew, or under which circumstances, not what."""
        return noun[:2] in _PACES or CIRCUMSTANCE.search(noun) is not None

    def _growth_noun(self, quantity: Quantity) -> int:
        """What the noun behind the figure says: 实现5%的增长 is 增长5%."""
        begin = quantity.end
        if self._text.startswith("的", begin):
            if pace := _PACE.match(self._text, begin, self._clause.end):
                return Sense.FALL if pace["falls"] else Sense.RISE
            begin += 1
        elif not self._text.startswith(_BRISK, begin):
            return Sense.NOTHING
        if wholly := _WHOLLY_AT_START.match(self._text, begin):
            begin = wholly.end()
        noun = self._text[begin : min(self._clause.end, begin + 4)]
        return next((_GROWTH_NOUNS[noun[:n]] for n in (4, 3, 2) if noun[:n] in _GROWTH_NOUNS), Sense.NOTHING)

    def _moved(self, quantity: Quantity, front: Front) -> tuple[str, str] | None:
        """What moves something, and what it moves, of which the figure tells the points: 物价, 影响CPI."""
        if quantity.unit_kind != "percentage_points":
            return None
        if front.name in _MOVING:
            return next((told.base for told in self._spoken() if told.base[-1:] != _RATE), ""), front.name
        effect = self._effect(quantity, front)
        return (self._mover(front, effect) or self._carried(), effect) if effect else None

    def _effect(self, quantity: Quantity, front: Front) -> str:
        """影响CPI of 影响CPI下降0.3个百分点: what the thing spoken of moves, is part of the name."""
        if quantity.unit_kind != "percentage_points":
            return ""
        match = _EFFECT.search(self._text, max(front.start, front.link - REACH), front.link)
        if match is None:
            return ""
        grows = match.group().endswith("经济") and self._text.startswith("增长", match.end())
        return match.group() + "增长" * grows

    def _mover(self, front: Front, effect: str) -> str:
        """What moves something, where it is named before the verb: 服务业 of 服务业拉动经济增长."""
        verb = self._text.rfind(effect.removesuffix("增长"), front.start, front.link)
        return name_before(self._text[max(front.start, verb - REACH) : verb]) if verb > front.start else ""

    def _derived(self, quantity: Quantity, front: Front) -> str:
        """The 增速 or 降幅 of which a change in percentage points speaks."""
        if quantity.unit_kind != "percentage_points":
            return ""
        match = _RATE_NOUN.search(self._text, front.link, quantity.start)
        if match is None and self._text[front.start : front.start + 1] in _CLOSING:
            match = _RATE_BEFORE_THAN.search(self._text, self._clause.start, quantity.start)
        rate = match.group() if match else self._rate_of_last(front)
        if front.name.endswith("自然"):
            return ""
        named = front.name.endswith(_SHARES) or self._last_is_share()
        return "" if rate in _SHARES and named else rate

    def _last_is_share(self) -> bool:
        """Whether what was told last is named a share: 比重为3%，占比提高[1个百分点]."""
        last = self._last()
        return last is not None and last.indicator.endswith(_SHARES)

    def _rate_of_last(self, front: Front) -> str:
        """The 增速 of 增速比5月高1个百分点，比年初低[2个百分点]."""
        last = self._last()
        if front.name or self._found or last is None or last.quantity.unit_kind != "percentage_points":
            return ""
        between = self._text[last.quantity.end : self._clause.start]
        rate = last.indicator.removeprefix(last.base)
        compared = front.sense & Sense.COMPARED and len(between) == 1
        return rate if compared and _RATE_NOUN.fullmatch(rate) else ""
