"""Parts of what stands behind them: 80%的乡镇, 三成反对."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.indicators import series
from newsdata.parsers.statistics.indicators.carrying import AMONG, Carrier
from newsdata.parsers.statistics.indicators.links import CHANGE_WORDS, Sense
from newsdata.parsers.statistics.indicators.nouns import CIRCUMSTANCE, noun_behind, noun_of_being
from newsdata.parsers.statistics.indicators.readings import Front
from newsdata.parsers.statistics.indicators.rows import GROWTH_TOPIC
from newsdata.parsers.statistics.indicators.told import Told
from newsdata.parsers.statistics.indicators.transformations import GROWTH_NOUNS, RATE, RATE_NAME
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, in_order, words

_PERSON = "人"
_HOLDER = re.compile(
    f"{LETTER}{{0,6}}?(?:省份|城市|地区|县区|区县|乡镇|村庄|企业|行业|家庭|国家|公司|学校|景区|门店)(?={LETTER}{{2}})"
)
_MOVES = re.compile("(?:同比|环比|均|都)*(?:增长|上涨|上升|下降|下跌|回升|回落|创|达到|超过|突破)")
_AIM = ("目标", "要求", "任务", "指标", "计划")
# 保持在10%的水平上: at what height, not of what.
_HEIGHTS = words(
    """
        水平 水平上 水平以上 水平以下 水平左右 水平线上 低水平 高水平 水准 高位 高位上 低位 高点 低点 关口
        区间 区间内 平台上
        """
)
# 增长5%的速度: how a thing grows, not what does.
_PACE = re.compile(
    "的(?:平均|年均)?(?:速度|幅度|速率)(?:在?(?:快速|持续|稳步|逐年)?(?:增长|递增|上升|增加|提高|扩大|攀升)"
    "|(?P<falls>下降|递减|减少|降低|萎缩))"
)
# 三成反对: what those say or choose who were asked, not what they are.
_OPINIONS = words(
    """
        反对 赞成 同意 不同 支持 不支 认为 表示 说 说不 选择 愿意 不愿 希望 弃权 觉得 不知 担心 坦言
        自认 承认 打算
        """
)
# 只有17%不满意: how those judged who were asked.
_NO_OPINION = frozenset(("者", RATE))
_SAYS = re.compile(f"[指称](?![数标导定挥望纹南针控教战谓号职呼重赞][^，。]*){LETTER}{{3}}")
_VERDICT = re.compile(
    "(?:民众|受访者|的人)?(?P<verdict>不?(?:满意|信任)|没意见|没有意见|无意见|未表态)(?=[，。；、：（！]|$)"
)
_VERDICT_AT_END = re.compile("(?:不?(?:满意|信任)|没意见|没有意见|无意见|未表态)$")
_SAID_BEHIND = re.compile(f"{LETTER}{{2,14}}(?=[，。；、：（！\\s]|$)")
# 3%的平均增幅: how the rate is reckoned, not what grew.
_BRISK = in_order("较快 快速 高速 中高速")
_OF_SIZE = in_order("较高 较大 较小 最大 最小 明显 显著 可观")
_WHOLLY = frozenset((*_BRISK, *_OF_SIZE, *in_order("平均 年均 整体 总体 全部 同期 实际 名义")))
_WHOLLY_AT_START = re.compile(any_of(_WHOLLY))
_PACES = words("速度 势头 步伐 幅度 态势 水平 增速 走势 跌势 升势 涨势 颓势 趋势")


class PartReader:
    """Reads relative figures with what they are a part of behind them."""

    __slots__ = ("_carrier", "_text", "_told")

    def __init__(self, text: str, told: Told, carrier: Carrier) -> None:
        self._text = text
        self._told = told
        self._carrier = carrier

    def part_of_what_follows(self, quantity: Quantity, front: Front) -> int:
        """Keeps 80%的乡镇 or 减少40%的时间, and returns where the noun ends; -1 if there is none."""
        of = self._text.startswith("的", quantity.end)
        barred = Sense.SHARE | Sense.RATE if of else Sense.SHARE | Sense.RATE | Sense.CHANGES
        if quantity.unit_kind != "percent" or front.sense & barred:
            return -1
        if of and front.link == quantity.start and RATE_NAME.search(front.name):
            return -1  # 湿度50%的库房
        if not of and self._says_something(quantity.end):
            return -1
        noun, end = self._noun_of_part(quantity, front)
        if not noun or not (of or not front.name) or self._is_no_part(noun, front):
            return -1
        same = self._told.last_base() if noun.endswith(RATE) else ""
        if same.endswith(noun):  # 较去年36%的渗透率 is that of the goods
            self._told.keep(quantity, same, Sense.BEING)
            return end
        if rate := GROWTH_TOPIC.search(noun):  # 全省3%的平均增幅
            name = noun[: rate.start()]
            sense = GROWTH_NOUNS.get(rate.group(), Sense.RATE)
            self._told.keep(quantity, self._told.carried() or name if name in _WHOLLY else name, sense)
            return end
        self._told.keep(quantity, noun, front.sense, partitive=True)
        return end

    def _noun_of_part(self, quantity: Quantity, front: Front) -> tuple[str, int]:
        """What the figure behind which it stands may be a part of, and where it ends."""
        noun, end = noun_behind(self._text, quantity.end, self._told.clause.end)
        if not noun and not front.name and not self._carrier.partitioned():
            noun, end = noun_of_being(self._text, quantity.end, self._told.clause.end)
        if noun == _PERSON and front.name.endswith(AMONG):
            noun = front.name.rstrip("里中当之")
        holder = _HOLDER.match(noun)
        if holder and series.measure_tail(noun) and _MOVES.match(self._text, end):  # 三分之二的省份产量创新高
            return holder.group(), end - len(noun) + holder.end()
        owner = noun.partition("的")[0]
        if owner != noun and series.measure_tail(owner):  # 三成水域面积的县
            return owner, end - len(noun) + len(owner)
        return noun, end

    def _is_no_part(self, noun: str, front: Front) -> bool:
        """Whether the noun behind a figure is none of which it tells the part."""
        if noun.endswith(_AIM) or noun in _HEIGHTS:
            return True
        if not GROWTH_NOUNS.keys().isdisjoint((noun, noun[:2], noun[:4])):
            return True
        if front.sense & Sense.CHANGES and self._tells_no_part(noun):
            return True
        if front.sense & Sense.RESULT and self._told.found and self._told.found[-1].sense & Sense.ORIGIN:
            return True  # 门槛由6%降到3%的新规
        if noun in CHANGE_WORDS:
            return True
        return len(noun) < 2 and self._told.last() is not None  # 300人中有七成[找]到工作

    def _tells_no_part(self, noun: str) -> bool:
        """Whether a noun tells how something grew, or under which circumstances, not what."""
        return noun[:2] in _PACES or CIRCUMSTANCE.search(noun) is not None

    def growth_noun(self, quantity: Quantity) -> int:
        """What the noun behind the figure says: 实现5%的增长 is 增长5%."""
        begin = quantity.end
        if self._text.startswith("的", begin):
            if pace := _PACE.match(self._text, begin, self._told.clause.end):
                return Sense.FALL if pace["falls"] else Sense.RISE
            begin += 1
        elif not self._text.startswith(_BRISK, begin):
            return Sense.NOTHING
        if wholly := _WHOLLY_AT_START.match(self._text, begin):
            begin = wholly.end()
        noun = self._text[begin : min(self._told.clause.end, begin + 4)]
        return next((GROWTH_NOUNS[noun[:n]] for n in (4, 3, 2) if noun[:n] in GROWTH_NOUNS), Sense.NOTHING)

    def judged(self, quantity: Quantity, front: Front) -> int:
        """Keeps how many judged something, 6%满意, and returns where the verdict ends; 0 if there is none."""
        said = _VERDICT.match(self._text, quantity.end)
        if said is None or quantity.unit_kind != "percent":
            return 0
        holder = front.name.removesuffix("有")
        if (
            not holder
            and self._told.found
            and (other := _VERDICT_AT_END.search(self._told.found[-1].indicator))
        ):
            holder = self._told.found[-1].indicator[: other.start()]
        self._told.keep(quantity, holder + said["verdict"], front.sense | Sense.SHARE)
        return said.end()

    def opinion(self, quantity: Quantity) -> str:
        """表示够用 of [三成]表示够用, where nothing tells who was asked: what they say."""
        said = _SAID_BEHIND.match(self._text, quantity.end, self._told.clause.end)
        return said.group() if said and self._says_something(quantity.end) else ""

    def _says_something(self, place: int) -> bool:
        """Whether a verb of saying or choosing stands here: [认为]够用, [指]应重开."""
        text = self._text
        if text[place : place + 2] in _OPINIONS:
            return text[place + 2 : place + 3] not in _NO_OPINION
        return _SAYS.match(text, place) is not None
