"""What each figure of a sentence measures, in the page's words.

The name of a figure stands before it (成交额达1.18万亿元), behind it (412项专利), or is carried from a
clause before (成交额达1.18万亿元，同比增长18.8%). A `Reader` goes through the figures of a paragraph in
their order and remembers what was named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from newsdata.parsers.statistics import series
from newsdata.parsers.statistics.heads import (
    REACH,
    acted_on,
    ends_with_verb,
    name_before,
    subject_of,
    verb_before,
)
from newsdata.parsers.statistics.links import RELATIVE, Sense, read_link
from newsdata.parsers.statistics.nouns import noun_behind
from newsdata.parsers.statistics.patterns import words
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.selection import is_statistic
from newsdata.parsers.statistics.sentences import Clause, Sentence
from newsdata.parsers.statistics.transformations import CHANGE_NAMES, falls, measure_of, opening_change

# How many clauses, and how many figures of its sentence, are looked at for the name of one figure.
_CLAUSES_BACK = 8
_FIGURES = 24
_DEED = 10
_SHORT_DEED = 5

_COUNTS = frozenset(("count", "other"))
_PERSONS = frozenset(("人", "人次", "名", "户"))
_CHANGES = Sense.CHANGES

# What money or a measured amount is counted of, where it stands behind the figure.
_SUBSTANCE = re.compile(
    r"(?:资金|资本|贷款|债券?|基金|投资|收入|补贴|补助|奖金|订单|合同|产值|红包|消费券|流动性|融资|授信|罚款|奖励|保费|税款|金额|经费|"
    r"赔偿|预算|存款|国债|利润|费用|欠款|善款|捐款|收益|额度|现金|工资|赔款|款|费|税|物资|设备)$"
)
_RATE_NOUN = re.compile(r"增长率|增长幅度|下降幅度|[增涨降跌升减]幅|增速|占比|比重")
_EFFECT = re.compile(r"(?:影响|拉动|拉低|拉升|推高|推动|带动|上拉|下拉|支撑)[^，。；影拉推带]{2,16}$")
_JOINED = re.compile(r"[、和与及或，\s]*(?:以及)?$")
# Those that have what is measured next: 122个村集体经济收入突破100万元.
_HOLDER = re.compile(
    r"[一-龥]{0,8}?(?:村|县|区|镇|乡|省|市|企业|公司|国家|项目|学校|医院|家庭|农户|园区|门店|平台|银行|行业|品牌|景区|产业|厂|站|所|中心|馆|场|矿|局|剧|影片|产品)(?=[一-龥]{2})"
)
# Verbs that begin a clause behind a sum of money: 出资1300万元改造小街.
_ACTING = re.compile(
    "[建改购修补奖投给新]|支持|用于|资助|扶持|帮助|发展|推进|开展|设立|收购|增资|入股|实施|打造|引进|升级"
)
_PLACE = re.compile(r"[全本][国球省市县区州]|世界|亚洲|[一-龥]{2,5}[省市县区州国]")
# What became of people, said behind their number: 造成3人死亡、11人受伤.
_FATE = re.compile(r"(?:死亡|受伤|失踪|遇难|被困|伤亡|中毒|获救|脱险|轻伤|重伤|失联|落水|溺亡)(?![者人病案])")
_POSSESSING = re.compile(r"(?:[拥载具设配含建藏种]有|[载带拉装]着)(?:近|约|超过?|逾)?$")
# Clauses with these at their head tell of circumstances, not of what is measured.
_ASIDES = ("扣除", "剔除", "按", "受", "随着", "由于", "从", "与", "比", "因", "在")
_PRICES = ("价格", "均价", "单价", "价")
_REGION = re.compile(r"(?:地区|[省市县州国]|部门|[产行]业|企业|制造业|采矿业|服务业)$")
_AMONG = ("里", "中")
_SHORT_CLAUSE = 16
_SEMICOLONS = ("；", ";")
# 5%的增长: the noun tells that the figure is a growth rate.
_GROWTH_NOUNS = {
    **dict.fromkeys(words("增长 正增长 涨幅 增幅 增速"), Sense.RISE),
    **dict.fromkeys(words("负增长 降幅 跌幅 下降"), Sense.FALL),
}
_STEP = re.compile(r"名次|位次|层次|档次|等级|席位")

# What is reached or kept to, not counted: 站稳1.3万亿斤台阶.
_LANDMARKS = frozenset(words("台阶 关口 大关 门槛 规模 目标 水平 标准 限额 上限 下限 警戒线"))
_PREDICATE = re.compile(r"[一-龥]{2,6}")


class Reading(NamedTuple):
    """A figure, what it measures, how, and whether downwards; `base` is what later clauses carry on."""

    quantity: Quantity
    indicator: str
    measure: str
    negative: bool
    sense: int
    base: str
    clause: Clause


class _Front(NamedTuple):
    """What stands before a figure in its clause: where it begins, the link, the name."""

    start: int
    sense: int
    name: str
    link: int


def _change_in(name: str) -> int:
    """The direction that a name tells by itself: 增产, 减收."""
    return Sense.FALL if falls("change", Sense.NOTHING, name) else Sense.RISE


def _dealt_deed(text: str, start: int, end: int) -> str:
    """The names of 船舶、汽车分别出口, each with the deed: 船舶出口、汽车出口; empty where there are none."""
    place = text.rfind("分别", max(start, end - _DEED), end)
    if place <= start:
        return ""
    doers = name_before(text[start:place])
    if not series.is_coordinated(doers):
        return ""
    return "、".join(doer + text[place + 2 : end] for doer in series.members(doers))


class Reader:
    """Reads the figures of one paragraph, sentence by sentence."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._said: list[Reading] = []

    def read(self, sentence: Sentence) -> list[Reading]:
        """The statistics of the next sentence."""
        here = len(self._said)
        for number, clause in enumerate(sentence.clauses):
            if clause.quantities:
                before = sentence.clauses[max(0, number - _CLAUSES_BACK) : number]
                self._said += _ClauseReader(self._text, clause, before, self._said, here).read()
        return self._said[here:]


class _ClauseReader:
    """Reads the figures of one clause.

    `before` are the clauses before it in its sentence, `said` the figures before it in the
    paragraph, of which those from `here` stand in its sentence.
    """

    __slots__ = ("_before", "_clause", "_dealt", "_found", "_here", "_next", "_said", "_text", "_unnamed")

    def __init__(
        self, text: str, clause: Clause, before: Sequence[Clause], said: Sequence[Reading], here: int
    ) -> None:
        self._text = text
        self._clause = clause
        self._before = before
        self._said = said
        self._here = here
        self._found: list[Reading] = []
        self._dealt: list[str] = []
        self._unnamed = 0

    def read(self) -> list[Reading]:
        cursor = self._clause.start
        quantities = self._clause.quantities
        for number, quantity in enumerate(quantities):
            if quantity.start < cursor:
                continue
            self._next = quantities[number + 1] if number + 1 < len(quantities) else None
            cursor = self._figure(quantity, cursor, len(quantities) - number)
        return self._found

    def _figure(self, quantity: Quantity, cursor: int, left: int) -> int:
        """Reads one figure; returns where the words of the next begin."""
        front = self._front(quantity, cursor)
        time = quantity.unit_kind == "time"
        changing = _CHANGES | Sense.ORIGIN if time else _CHANGES
        if not is_statistic(quantity, self._text, front.name, changes=bool(front.sense & changing)):
            return cursor if time or quantity.text[0] in "万亿" else quantity.end
        if quantity.unit_kind in RELATIVE:
            return self._relative(quantity, front, left)
        return self._amount(quantity, front, left)

    def _front(self, quantity: Quantity, cursor: int) -> _Front:
        text = self._text
        start = self._open_bracket(cursor, quantity.start)
        link, sense = read_link(text, start, quantity.start, quantity.unit_kind)
        name = name_before(text[start:link]) if link > start else ""
        if dealt := _dealt_deed(text, start, link):
            return _Front(start, sense | Sense.EACH, dealt, link)
        if len(name) <= 2 and self._found and text.startswith("的", cursor):
            name = name_before(text[max(self._clause.start, link - REACH) : link])
        return _Front(start, sense, name, link)

    def _open_bracket(self, start: int, end: int) -> int:
        """Behind the last bracket between `start` and `end` that is not closed; else `start`."""
        text = self._text
        for opening, closing in ("（）", "()"):
            inside = text.rfind(opening, start, end) + 1
            if inside and text.find(closing, inside, end) < 0:
                return inside
        return start

    # ------------------------------------------------------------ amounts: counts, money, measures

    def _amount(self, quantity: Quantity, front: _Front, left: int) -> int:
        if fate := _FATE.match(self._text, quantity.end, self._clause.end):
            self._keep(quantity, fate.group(), front.sense)
            return fate.end()
        noun, end = self._noun(quantity)
        if noun and self._noun_wins(quantity, front, noun):
            indicator = "新增" + noun if front.sense & Sense.NEW else noun
            self._name_the_unnamed(noun)
            self._keep(quantity, indicator, front.sense)
            return end
        if self._precedes_shared_noun(quantity):
            self._unnamed += 1
            self._keep(quantity, front.name or self._carried(), front.sense)
            return quantity.end
        if self._joined(quantity, front):
            return self._again(quantity)
        sense, name = self._amount_name(quantity, front)
        if sense & Sense.EACH:
            name = self._deal(quantity, name, left)
        if name:
            self._keep(quantity, name, sense)
        elif self._shares_noun(quantity, front):
            self._unnamed += 1
            self._keep(quantity, self._carried(), sense)
        else:
            self._carry(quantity, front)
        return quantity.end

    def _noun(self, quantity: Quantity) -> tuple[str, int]:
        end = self._clause.end
        noun, stop = noun_behind(self._text, quantity.end, end)
        if noun in _LANDMARKS:
            return "", quantity.end
        owner, _, owned = noun.rpartition("的")
        if owner and series.measure_tail(owned):
            noun, stop = owner, stop - len(owned) - 1
        if "的" in noun and _POSSESSING.search(self._text, max(0, quantity.start - 5), quantity.start):
            stop -= len(noun) - noun.index("的")
            noun = noun[: noun.index("的")]
        follower = self._next
        if not noun or follower is None or stop > follower.start:
            return noun, stop
        if stop == follower.start:
            length = subject_of(noun)
            return noun[:length], stop - len(noun) + length
        link = read_link(self._text, stop, follower.start)
        if link.start <= stop and link.sense & (Sense.BEING | _CHANGES) and series.measure_tail(noun):
            holder = _HOLDER.match(noun)
            if holder:
                return holder.group(), stop - len(noun) + holder.end()
        return noun, stop

    def _noun_wins(self, quantity: Quantity, front: _Front, noun: str) -> bool:
        """Whether the words behind the figure name it, not those before it."""
        if quantity.unit_kind in _COUNTS:
            if noun == "人" and front.name:
                return False
            return not (front.sense & _CHANGES and _STEP.match(noun))
        if front.sense & (Sense.OF | Sense.MEANS | Sense.HAVING) or ends_with_verb(front.name):
            return True
        measured = series.measure_tail(front.name)
        if quantity.unit_kind == "money" and not measured and self._text.startswith("的", quantity.end):
            return _SUBSTANCE.search(noun) is not None
        if front.name and (measured or front.sense & (Sense.BEING | _CHANGES)):
            return False
        if quantity.unit_kind == "money":
            return _SUBSTANCE.search(noun) is not None or not (
                front.name or _ACTING.match(noun) or verb_before(self._text[front.start : front.link])
            )
        return True

    def _amount_name(self, quantity: Quantity, front: _Front) -> tuple[int, str]:
        sense, name = front.sense, front.name
        length, falling = opening_change(name)
        if length and len(name) - length >= 2:
            sense |= Sense.FALL if falling else Sense.RISE
            name = name[length:]
        if self._listed(front) and name:
            last = self._found[-1]
            if last.indicator.startswith("新增") and not name.startswith("新增"):
                name = "新增" + name
            sense |= last.sense & _CHANGES if not front.sense & Sense.BEING else Sense.NOTHING
        if name and quantity.unit_kind == "money":
            name = self._as_sibling(quantity, name)
        if name in CHANGE_NAMES and (base := self._carried()):
            sense |= _change_in(name)
            name = base
        if quantity.unit_kind == "money" or series.measure_tail(name) or len(name) <= _SHORT_DEED:
            name = name.removeprefix("完成") or name
        if quantity.unit_kind != "money" and not sense & (Sense.BEING | _CHANGES):
            name = acted_on(name)
        return sense, self._as_part(self._completed(name))

    def _as_sibling(self, quantity: Quantity, name: str) -> str:
        """粳稻1.30元 after 籼稻价格1.26元 is its price; 东部地区 after 中部地区生产总值 its product."""
        whole = self._whole(quantity)
        if whole.endswith(_PRICES) or (whole and _REGION.search(name)):
            return series.completed(name, whole)
        return name

    # ------------------------------------------------------------ relative figures: %, 个百分点, 倍

    def _relative(self, quantity: Quantity, front: _Front, left: int) -> int:
        if self._joined(quantity, front) and not self._text.startswith("的", quantity.end):
            return self._again(quantity)
        if self._another_whole(quantity, front):
            return self._again(quantity)
        front = self._with_growth_noun(quantity, front)
        if (end := self._part_of_what_follows(quantity, front)) >= 0:
            return end
        base = self._completed(front.name) if front.name else ""
        if base.endswith(CHANGE_NAMES):
            front = front._replace(sense=front.sense | _change_in(base))
            base = "" if base in CHANGE_NAMES and self._carried() else base
        if len(base) == 1:
            base = self._text[front.link - 1 : quantity.start].rstrip("为达到至降下上升提高约")
        if front.sense & Sense.EACH:
            base = self._deal(quantity, base, left)
        if effect := self._effect(quantity, front):
            base = self._carried()
            self._keep(quantity, base + effect, front.sense, base=base)
            return quantity.end
        partitive = not base and front.sense == Sense.NOTHING
        if quantity.unit_kind == "percent" and base and not front.sense & ~Sense.BEING:
            base = self._rate(base)
        if base and front.sense & _CHANGES and self._continues_growth():
            base = self._as_sibling(quantity, base)
        if partitive:
            base = self._partitioned()
        base = self._as_part(base) if base else self._carried()
        if base.endswith("经济") and front.sense & Sense.RISE:
            base += "增长"
        name = (base or self._before_bracket(front) or quantity.unit) + self._derived(quantity, front)
        self._keep(quantity, name, front.sense, partitive=partitive, base=base)
        return quantity.end

    def _continues_growth(self) -> bool:
        """Whether the clause before this one told a growth rate, and this one goes on."""
        last = next(self._spoken(), None)
        return last is not None and last.measure == "growth_rate" and self._clause.mark not in _SEMICOLONS

    def _partitioned(self) -> str:
        """Of what a part is told: 新晋院士 of 新晋院士中，九成…; 受访者 of 受访的家长，九成…."""
        if self._found or not self._before:
            return ""
        clause = self._before[-1]
        words = self._text[clause.start : clause.end]
        if self._said and self._said[-1].clause is clause:
            return ""
        if words.endswith(_AMONG):
            return name_before(words.rstrip("里中当之"))
        return name_before(words) if len(words) <= _SHORT_CLAUSE and "的" in words else ""

    def _rate(self, name: str) -> str:
        """小学生为36% after 儿童近视率为14.5%: the rate is the same."""
        whole = next((reading.base for reading in self._spoken()), "")
        return series.completed(name, whole) if whole.endswith(("率", "系数")) else name

    def _another_whole(self, quantity: Quantity, front: _Front) -> bool:
        """约占全国1/7、全球3%: the words before the second figure name its whole."""
        if not self._listed(front) or quantity.unit_kind != "percent" or front.sense & ~Sense.BEING:
            return False
        if not self._found[-1].sense & Sense.SHARE:
            return False
        return not front.name or _PLACE.fullmatch(front.name) is not None

    def _part_of_what_follows(self, quantity: Quantity, front: _Front) -> int:
        """Keeps 80%的乡镇 or 减少50%的时间, and returns where the noun ends; -1 if there is none."""
        of = self._text.startswith("的", quantity.end)
        barred = Sense.SHARE | Sense.RATE if of else Sense.SHARE | Sense.RATE | _CHANGES
        if quantity.unit_kind != "percent" or front.sense & barred:
            return -1
        noun, end = noun_behind(self._text, quantity.end, self._clause.end)
        if not noun or noun[:2] in _GROWTH_NOUNS or noun in _GROWTH_NOUNS or not (of or not front.name):
            return -1
        self._keep(quantity, noun, front.sense, partitive=True)
        return end

    def _with_growth_noun(self, quantity: Quantity, front: _Front) -> _Front:
        """实现5%的增长 is 增长5%."""
        if not self._text.startswith("的", quantity.end):
            return front
        noun = self._text[quantity.end + 1 : min(self._clause.end, quantity.end + 4)]
        sense = _GROWTH_NOUNS.get(noun) or _GROWTH_NOUNS.get(noun[:2], Sense.NOTHING)
        return front._replace(sense=front.sense | sense)

    def _effect(self, quantity: Quantity, front: _Front) -> str:
        """影响CPI of 影响CPI下降0.8个百分点: what the thing spoken of moves, is part of the name."""
        if quantity.unit_kind != "percentage_points":
            return ""
        match = _EFFECT.search(self._text, max(front.start, front.link - REACH), front.link)
        return match.group() if match else ""

    def _derived(self, quantity: Quantity, front: _Front) -> str:
        """The 增速 or 降幅 of which a change in percentage points speaks."""
        if quantity.unit_kind != "percentage_points":
            return ""
        match = _RATE_NOUN.search(self._text, front.link, quantity.start)
        return match.group() if match else ""

    # ------------------------------------------------------------ names from elsewhere

    def _joined(self, quantity: Quantity, front: _Front) -> bool:
        """Whether the figure only continues the one before it: 增长17.9%、12.8%."""
        if not self._found or front.name:
            return False
        last = self._found[-1]
        between = self._text[last.quantity.end : quantity.start]
        return last.quantity.unit_kind == quantity.unit_kind and _JOINED.match(between) is not None

    def _again(self, quantity: Quantity) -> int:
        last = self._found[-1]
        name = self._dealt.pop(0) if self._dealt else last.base
        self._keep(quantity, name + last.indicator.removeprefix(last.base), last.sense, base=name)
        return quantity.end

    def _deal(self, quantity: Quantity, name: str, left: int) -> str:
        """Deals out the names of a series (分别) to this figure and those that follow."""
        kind = quantity.unit_kind
        first = len(self._clause.quantities) - left
        figures = islice(self._clause.quantities, first, first + _FIGURES)
        count = sum(other.unit_kind == kind for other in figures)
        names = series.members(name) if name else [reading.base for reading in self._said[-count:]]
        if len(names) < max(count, 2) or (not name and len(self._said) - self._here < count):
            return name
        self._dealt = names[1:]
        return names[0]

    def _carried(self) -> str:
        """What the figure before this one measured, or what the clauses before this one speak of."""
        if self._found:
            return self._found[-1].base
        topic = self._topic()
        if topic or not self._said:
            return topic
        return self._said[-1].base

    def _topic(self) -> str:
        """What the clauses since the last figure speak of: 玉米市场价格 of 玉米市场价格窄幅波动."""
        for clause in reversed(self._before):
            if self._said and self._said[-1].clause is clause:
                break
            words = self._text[clause.start : clause.end]
            if not words.startswith(_ASIDES) and (topic := series.measured_in(words)):
                return name_before(topic)
        return ""

    def _carry(self, quantity: Quantity, front: _Front) -> None:
        """Names an amount that has no words of its own."""
        behind = self._text[quantity.end : self._next.start if self._next else self._clause.end]
        carries = self._found or len(self._said) > self._here or front.sense & (_CHANGES | Sense.RESULT)
        base = self._carried() if carries else ""
        predicate = _PREDICATE.fullmatch(behind.rstrip("，。；、"))
        if predicate and quantity.unit in _PERSONS and not self._found:
            base = predicate.group()
        if not base:
            base = front.name or self._topic() or verb_before(self._text[front.start : front.link])
        if not base and quantity.unit not in _PERSONS:
            base = self._carried()
        name = base or self._before_bracket(front) or quantity.unit or quantity.text
        self._keep(quantity, name, front.sense)

    def _before_bracket(self, front: _Front) -> str:
        """What a bracket explains: 发起单位 of 发起单位（共105家）."""
        if front.start == 0 or self._text[front.start - 1] not in "（(":
            return ""
        return name_before(self._text[max(self._clause.start, front.start - REACH) : front.start - 1])

    def _precedes_shared_noun(self, quantity: Quantity) -> bool:
        """12类247项关键技术: the noun behind the second is that of the first."""
        follower = self._next
        if follower is None or follower.start != quantity.end or quantity.unit_kind not in _COUNTS:
            return False
        return bool(noun_behind(self._text, follower.end, self._clause.end)[0])

    def _shares_noun(self, quantity: Quantity, front: _Front) -> bool:
        """13万户、39万农村群众: nothing is said of the first but what is said of the second."""
        follower = self._next
        if follower is None or front.sense or quantity.unit_kind not in _COUNTS:
            return False
        return _JOINED.fullmatch(self._text, quantity.end, follower.start) is not None

    def _name_the_unnamed(self, noun: str) -> None:
        """13万户、39万农村群众: the noun is that of both."""
        while self._unnamed:
            reading = self._found[-self._unnamed]
            self._found[-self._unnamed] = reading._replace(indicator=noun, base=noun)
            self._unnamed -= 1

    def _listed(self, front: _Front) -> bool:
        return bool(self._found) and self._text[front.start : front.start + 1] in ("、", "和", "及")

    def _whole(self, quantity: Quantity) -> str:
        """The name of the last figure of the sentence with the same kind of unit."""
        for reading in self._spoken():
            if reading.quantity.unit_kind == quantity.unit_kind:
                return reading.base
        return ""

    def _completed(self, name: str) -> str:
        """价格 alone, completed by the goods that the clauses before speak of."""
        if not series.is_elided(name):
            return name
        for clause in reversed(self._before):
            if goods := series.goods_in(self._text[clause.start : clause.end], name):
                return name_before(goods) + name
            if clause.quantities or clause.mark in _SEMICOLONS:
                break
        return name

    def _as_part(self, name: str) -> str:
        return series.with_whole(name, (reading.base for reading in self._spoken()))

    def _spoken(self) -> Iterator[Reading]:
        """What the sentence said before, the last first."""
        yield from islice(reversed(self._found), _FIGURES)
        yield from islice(reversed(self._said), min(_FIGURES, len(self._said) - self._here))

    def _keep(
        self, quantity: Quantity, name: str, sense: int, *, partitive: bool = False, base: str | None = None
    ) -> None:
        measure = measure_of(quantity.unit_kind, sense, name, partitive=partitive)
        negative = falls(measure, sense, name)
        self._found.append(Reading(quantity, name, measure, negative, sense, base or name, self._clause))
