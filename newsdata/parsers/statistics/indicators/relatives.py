"""The names of figures that relate to another amount: %, 个百分点, 倍."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.areas import is_place
from newsdata.parsers.statistics.indicators import series
from newsdata.parsers.statistics.indicators.brackets import BracketReader
from newsdata.parsers.statistics.indicators.carrying import DIVISIONS, LONGEST, SEMICOLONS, Carrier
from newsdata.parsers.statistics.indicators.links import RELATIVE, Sense
from newsdata.parsers.statistics.indicators.parts import PartReader
from newsdata.parsers.statistics.indicators.points import PointReader
from newsdata.parsers.statistics.indicators.readings import Front, Reading
from newsdata.parsers.statistics.indicators.rows import GROWTH_TOPIC, RowReader
from newsdata.parsers.statistics.indicators.told import Told
from newsdata.parsers.statistics.indicators.transformations import (
    CHANGE,
    GROWTH_NOUNS,
    GROWTH_RATE,
    RATE,
    RATE_NAME,
    RATE_NOUN,
    SHARE,
    change_in,
    is_change,
    opening_change,
)
from newsdata.parsers.statistics.periods.times import TIME_ANYWHERE
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import words

_SHARE_TAIL = re.compile(
    "(?<=..)(?:所占(?:比[重例]|份额)|占比重?|(?<!占)比重|占[^占]*(?:比重|份额|比例|比))$"
)
# What a share of is named as part of the name: 税收占比, 研发投入占地区生产总值的比重.
_SHARE_HEAD = re.compile(
    "(?:所占(?:比[重例]|份额)|占比重?|比重|份额)(?!为?占)|占[^，。；占]{2,20}?(?:比重|份额|比例|比(?=[达为是超由从仅]))"
)
_PLACE = re.compile(rf"[全本][国球省市县区州]|世界|亚洲|{LETTER}{{2,5}}[省市县区州国]")
_IN_PER_CENT = frozenset(("、", "（", "(", "，即", "即", "或", "，或"))
_BEFORE_RATE = frozenset(word[-1] for word in _IN_PER_CENT)
_GROWN = "成长"
_DONE, _ADDED = "完成", "新增"
_BEYOND = re.compile("(?P<more>超过|超出|高出|高于)|(?:低于|少于)")
# 销量同比大增，达30%: that something grew is told before by how much.
_GROWN_BEFORE = re.compile(
    "(?:[同环]比|[比较](?:上年|去年|上月|往年)(?:同期)?)(?:大幅|明显|显著|快速|均|都|有所|持续)*"
    "(?:增[长加多]|上[升涨]|提[高升]|大增|猛增|激增|(?P<falls>下[降滑跌]|减少|大降|锐减))"
)
_ALL = re.compile("(?<![日年月周人户场亩平])均(?![价值线衡匀])|双双|都")
# Of a rate of growth these say no more than how it is reckoned: 年平均增长率.
_YEARLY = words("年 年平均 年均 月均 平均 复合 年均复合 年复合")
# What may stand between a name of one character and its figure: 药占比下降到28%.
_REACHING = "由从为达到至降下上升提高约"
# Goods whose name is one character: 纱增长5%.
_GOODS = frozenset("电纱布糖盐煤油钢铁铜铝锌铅锡镍金银棉麻丝茶烟酒米麦豆薯猪牛羊鸡鸭鱼虾蛋奶肉菜果药纸气水粮")
# Of those who were asked the figure is told, whatever they said.
_ASKED = ("者", "人", "民", "民众", "人士", "家长", "学生", "企业", "公司", "用户", "群众", "户", "员")
# 完成调整预算数30万元的[40%]: verbs before an amount of which a part is told.
_PART_OF_AMOUNT = re.compile(f"(?:已经?|约|仅|只|均)?(?:占|完成|达到?|相当于|[为是](?!{LETTER}*[占为]))")
_AND = "、，"


# 可提高速度[16%]: what is raised stands between the verb and the figure.
_MOVED = re.compile(
    f"(?:{LETTER}{{0,6}}可)?(?:提高|提升|加快|(?P<falls>降低|放慢|减缓))(?P<what>{LETTER}{{2,8}}(?<!率))"
)
# What stands alone behind a share up to the next mark: 100%通电.
_BEHIND = re.compile(f"(?![以左上下的]){LETTER}{{2,8}}(?=[，。；、！？”]|$)")


def _grown(quantity: Quantity, sense: int, name: str) -> tuple[int, str]:
    """成长5%, as papers of Taiwan have it, is 增长5%; so is 超过战前5%."""
    if sense or quantity.unit_kind == "multiple":
        return sense, name
    if name.endswith(_GROWN):
        return Sense.RISE, name.removesuffix(_GROWN)
    if beyond := _BEYOND.match(name):
        return Sense.RISE if beyond["more"] else Sense.FALL, ""
    return sense, name


def _with_growth(quantity: Quantity, sense: int, base: str) -> tuple[int, str]:
    """Of 出口平均增幅 the exports grow; where the economy does, 经济增长 is what is told."""
    if quantity.unit_kind == "percent" and (rate := GROWTH_TOPIC.search(base)):
        sense |= GROWTH_NOUNS.get(rate.group(), Sense.RATE)
        base = base[: rate.start()].rstrip("的")
    grows = base.endswith("经济") and sense & Sense.RISE
    return sense, base + "增长" if grows else base


class RelativeReader:
    """Reads figures that relate to another amount."""

    __slots__ = ("_brackets", "_carrier", "_parts", "_points", "_rows", "_text", "_told")

    def __init__(
        self, text: str, told: Told, carrier: Carrier, rows: RowReader, brackets: BracketReader
    ) -> None:
        self._text = text
        self._told = told
        self._carrier = carrier
        self._rows = rows
        self._brackets = brackets
        self._parts = PartReader(text, told, carrier)
        self._points = PointReader(text, told)

    def relative(self, quantity: Quantity, front: Front, left: int) -> int:
        """Reads a figure of %, 个百分点 or 倍; returns where the words of the next figure begin."""
        if end := self._parts.judged(quantity, front):
            return end
        if self._continues(quantity, front):
            return self._rows.again(quantity)
        if self._rows.dealt and front.sense & Sense.CHANGES and self._rows.listed(front) and not front.name:
            self._told.keep(quantity, self._rows.dealt.pop(0), front.sense)  # 分别增长3%、[下降2%]
            return quantity.end
        if self._text[quantity.start - 1] in _BEFORE_RATE and (changed := self._changed_by(quantity)):
            self._told.keep(quantity, changed.base, changed.sense)
            return quantity.end
        dealt = front.sense & Sense.EACH and left > 1  # 分别有3%和5%的增长
        grown = self._rows.row_from(quantity, left)[-1] if dealt else quantity
        front.sense |= self._parts.growth_noun(grown) | self._reached_rate(front)
        if (end := self._parts.part_of_what_follows(quantity, front)) >= 0:
            return end
        if moved := self._points.moved(quantity, front):
            self._told.keep(quantity, "".join(moved), front.sense, base=moved[0])
            return quantity.end
        if front.start == quantity.start and (
            self._brackets.takes_rate_of_another(quantity, front)
            or self._brackets.takes_share_of_item(quantity, front)
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
        base = (
            base
            or self._brackets.before_bracket(front)
            or self._told.looked_at()
            or self._rate_alone(quantity, front)
        )
        derived = self._points.derived(quantity, front)
        asked = base.endswith(_ASKED)
        opinion = self._parts.opinion(quantity) if not base or (partitive and not asked) else ""
        name = opinion or base or self._said_behind(quantity) or quantity.unit
        if not base.endswith(derived):
            name += derived
        partitive = partitive and not base.endswith(RATE)
        self._told.keep(quantity, name, sense, partitive=partitive, base=_SHARE_TAIL.sub("", base))

    def _said_behind(self, quantity: Quantity) -> str:
        """通电 of 实现[100%]通电, if nothing else tells what has the share."""
        behind = _BEHIND.match(self._text, quantity.end, self._told.clause.end)
        return behind.group() if behind else ""

    def _named_elsewhere(self, quantity: Quantity, front: Front, sense: int) -> str:
        """What a figure without a name is told of: the whole, the clause it stands in, what is carried on."""
        of_them = sense in (Sense.NOTHING, Sense.BEING | Sense.HAVING)
        return (
            (self._carrier.partitioned() if of_them else "")
            or self._told.predicated(front)
            or self._all_of_them(quantity, front)
            or self._carried_share(quantity, sense)
            or (self._subject_before() if sense == Sense.BEING else "")
        )

    def _part_of_amount(self, front: Front) -> str:
        """收入 of 收入27万元，完成预算60万元的[45%]: the part is of what was told before the amount."""
        if not self._told.found or self._told.found[-1].quantity.end != front.start:
            return ""
        amount = self._told.found[-1]
        begin = self._told.clause.start
        if len(self._told.found) > 1:  # 海东省损失3亿元、占全国9亿元的[33%]
            begin = self._told.found[-2].quantity.end
            begin += self._text[begin] in _AND
        if not _PART_OF_AMOUNT.match(self._text, begin, amount.quantity.start):
            return ""
        told = [*self._told.said[self._told.here :], *self._told.found[:-1]]
        return told[-1].base if told else self._told.topic()

    def _changed_by(self, quantity: Quantity) -> Reading | None:
        """The change that the figure gives in per cent: 减少39起、2.7%; 减少39起（2.7%）."""
        last = self._told.last()
        if quantity.unit_kind != "percent" or last is None or last.measure != CHANGE:
            return None
        between = self._text[last.quantity.end : quantity.start]
        in_points = last.quantity.unit_kind == "percentage_points"
        return last if between in _IN_PER_CENT and not in_points else None

    def _carried_share(self, quantity: Quantity, sense: int) -> str:
        """What is carried on: the share, if that is what rose by points or to a percentage."""
        base, last = self._told.carried(), self._told.last()
        rose = quantity.unit_kind == "percentage_points" or sense & Sense.RESULT
        return last.indicator if last and rose and last.measure == SHARE and last.base == base else base

    def _reached_rate(self, front: Front) -> int:
        """降幅由5%扩大到7%: what was reached is a 降幅 as what it began at was one."""
        if not self._told.found or front.name or not front.sense & Sense.RESULT:
            return Sense.NOTHING
        last = self._told.found[-1].sense
        return last & (Sense.RATE | Sense.SHRINKING) if last & Sense.ORIGIN else Sense.NOTHING

    def _all_of_them(self, quantity: Quantity, front: Front) -> str:
        """渔业贷款利率、林业贷款利率 of 渔业贷款利率为3%，林业贷款利率为4%，均下降1个百分点."""
        if (
            front.name
            or self._told.found
            or not _ALL.search(self._text, self._told.clause.start, quantity.start)
        ):
            return ""
        told = self._told.said[self._told.here :]
        kind = told[-1].quantity.unit_kind if told else ""
        names = list(dict.fromkeys(reading.base for reading in told if reading.quantity.unit_kind == kind))
        together = "、".join(names)
        return together if len(names) > 1 and len(together) <= LONGEST and not self._told.topic() else ""

    def _rate_alone(self, quantity: Quantity, front: Front) -> str:
        """The rate itself, where nothing tells what has it: 增速 of 增速达3%."""
        rate = RATE_NOUN.search(self._text, front.link, quantity.start)
        return rate.group() if rate else ""

    def _continues(self, quantity: Quantity, front: Front) -> bool:
        """Whether the figure has the name of the one before it: 增长7%、8%; 占全省1/6、全国2%."""
        if self._rows.joined(quantity, front) and (
            self._rows.dealt or not self._text.startswith("的", quantity.end)
        ):
            return True
        return self._another_whole(quantity, front)

    def _own_name(self, quantity: Quantity, front: Front, left: int) -> tuple[int, str]:
        """What the link says, and the name that stands before it, completed; empty where none does."""
        sense, name = self._name_told(quantity, front)
        if (
            sense & Sense.EACH
            or (not name and self._rows.answers_a_series())
            or self._rows.is_series(quantity, name)
        ):
            name = self._rows.deal(quantity, name, left)
        plain = quantity.unit_kind == "percent" and not sense & ~Sense.BEING
        if name and plain and not RATE_NAME.search(name):
            name = self._rate(name)
            sense |= self._listed_rate()
        if name and sense & Sense.CHANGES:
            name = self._of_whole(quantity, name)
        name = self._carrier.as_part(name)
        if not sense & Sense.EACH:
            name = self._carrier.told_of_place(quantity, name)
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
            name = "" if len(name) == 2 and self._told.carried() else name
        length, falling = opening_change(name)
        if name.startswith(_ADDED) and quantity.unit_kind == "percent" and not sense:
            sense = Sense.RISE
        if not sense and quantity.unit_kind == "percent" and (moved := _MOVED.fullmatch(name)):
            sense |= Sense.FALL if moved["falls"] else Sense.RISE
            name = moved["what"]
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
        if self._rows.dealt:
            self._rows.dealt = series.told_alike(name, whole, self._rows.dealt)
        return whole

    def _completed_by_whole(self, quantity: Quantity, name: str) -> str:
        if name in DIVISIONS:
            return self._carrier.as_division(name)
        if is_place(name) and (partner := self._carrier.as_partner(name)):
            return partner
        if self._continues_growth():
            return self._carrier.as_sibling(quantity, name)
        return self._carrier.as_sibling_place(quantity, name)

    def _named(self, front: Front) -> str:
        """The name before the figure, completed; how a rate is reckoned (年平均增长率) is none."""
        name = self._brackets.with_item(
            front, self._carrier.completed(front.name)
        ) or self._brackets.changed_in_bracket(front)
        if front.sense & Sense.CHANGES and len(name) > len(_DONE) + 1:
            name = name.removeprefix(_DONE)
        if front.sense & Sense.RATE and name in _YEARLY:
            return ""
        return self._carrier.adjoined(front, name) if name and self._told.found else name

    def _with_share_head(self, quantity: Quantity, front: Front, name: str) -> str:
        """研发投入占地区生产总值的比重: what the whole is, is part of the name if the share is named."""
        head = _SHARE_HEAD.match(self._text, front.link, quantity.start)
        if head is None or name.endswith(head.group()):
            return name
        if name:
            return name + head.group()
        return (
            self._told.carried() + head.group() if head.group()[0] == "占" and len(head.group()) > 3 else name
        )

    def _continues_growth(self) -> bool:
        """Whether the clause before this one told a growth rate, and this one goes on."""
        last = self._told.last()
        if last is None or self._told.clause.mark in SEMICOLONS:
            return False
        return last.measure == GROWTH_RATE or last.quantity.unit_kind == "percentage_points"

    def _subject_before(self) -> str:
        """两次测量的误差 of 两次测量的误差，在2%以内; but nothing of 最难的，是2%."""
        headless = self._text.endswith(("的，", "的,"), 0, self._told.clause.start)
        return "" if headless else self._carrier.partitioned()

    def _grown_before(self) -> int:
        """销量同比大增，达30%: what the clause before tells to have grown, did so by the figure."""
        before = self._told.before()
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
        last = self._told.last()
        if last is None or last.measure != GROWTH_RATE:
            return Sense.NOTHING
        if rate := last.sense & (Sense.RATE | Sense.SHRINKING):
            return rate
        begin, end = last.quantity.end, self._told.clause.quantities[0].start
        grew = last.sense & Sense.RISE and not RATE_NAME.search(last.base)
        return Sense.RATE if grew and TIME_ANYWHERE.search(self._text, begin, end) else Sense.NOTHING

    def _rate(self, name: str) -> str:
        """中学生为12% after 儿童超重率为8%: the rate is the same."""
        whole = self._told.last_base() or self._carrier.told_of_parts()
        return series.completed(name, whole) if whole.endswith(("率", "系数")) else name

    def _listed_rate(self) -> int:
        """纺织业跌幅为3%，家具业为5%: the second is a growth rate too."""
        last = self._told.last()
        if last is None or self._told.found or self._told.clause.mark in SEMICOLONS:
            return Sense.NOTHING
        return last.sense & (Sense.RATE | Sense.SHRINKING)

    def _another_whole(self, quantity: Quantity, front: Front) -> bool:
        """约占全省1/6、全国2%: the words before the second figure name its whole."""
        if not self._rows.listed(front) or quantity.unit_kind != "percent" or front.sense & ~Sense.BEING:
            return False
        if not self._told.found[-1].sense & Sense.SHARE:
            return False
        return not front.name or _PLACE.fullmatch(front.name) is not None
