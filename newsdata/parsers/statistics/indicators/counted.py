"""The noun behind an amount: the thing that it counts."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.indicators import series
from newsdata.parsers.statistics.indicators.heads import ends_with_verb, subject_of, verb_before
from newsdata.parsers.statistics.indicators.links import CHANGE_WORDS, Sense, read_link
from newsdata.parsers.statistics.indicators.nouns import CIRCUMSTANCE, LANDMARKS, noun_behind, noun_of_being
from newsdata.parsers.statistics.indicators.readings import Front
from newsdata.parsers.statistics.indicators.rows import JOINED, RowReader
from newsdata.parsers.statistics.indicators.told import Told
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.quantities.units import TALLIES
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, in_order, words

#: Kinds of units of what is not counted in pieces.
SUBSTANCES = frozenset(("mass", "volume", "energy", "power", "area"))
#: 3人溺水所致 tells why, not what was counted.
OWING = ("所致", "引起", "引发")
#: How long the name at least is of one who has what is measured.
SHORTEST_HOLDER = 2
_COUNTS = frozenset(("count", "other"))
_OFTEN, _GETTING = "次", "到"
# What money is paid or lent as, where it stands behind the figure.
_SUBSTANCES_OF_MONEY = in_order(
    """
    资金 资本 贷款 债 债券 基金 投资 收入 补贴 补助 奖金 订单 合同 产值 红包 消费券 流动性 融资
    授信 罚款 奖励 保费 税款 金额 经费 赔偿 预算 存款 国债 利润 费用 欠款 善款 捐款 收益 额度 现金 保险
    规划 计划 损失 成果 市场 大单 交易 回报 效益 罚单 资产 债务 缺口 支出 开支 援助
    工资 赔款 款 费 税 物资 设备 回购 操作 票据 央票 金 钞 钞票 现钞 货物 物品 商品 产品 药品 食品 礼品
    礼物 器材 材料 原料 年货 债权 股权 股份 股票 外汇 限额 工钱 底薪 月薪 年薪 津贴 让利 保额 保单 顺差
    逆差 赤字 盈余
    """
)
# Those that have what is measured next: 35个村集体收入突破80万元.
_HOLDERS = in_order(
    """
    县区 区县 县市 市县 乡镇 村 县 区 镇 乡 省 市 企业 公司 国家 项目 学校 医院 家庭 农户 园区 门店 平台 银行
    行业 品牌 景区 产业 城市 地市 河流 湖泊 水库 断面 流域 海域 港口 口岸 机场 车站 厂 厂区 站 站点 所 中心 馆
    场 场馆 矿 矿区 局 剧 影片 产品 村庄 县城 社区 省份
    """
)
_HOLDER = re.compile(f"{LETTER}{{0,8}}?(?:{any_of(_HOLDERS)})(?!城市)(?={LETTER}{{2}}|[Ⅰ-Ⅹ])")
_DONE = re.compile("(?:生产|开采|收购|加工|炼|产|采|运|卖|买|消耗|节约|使用|收获|打|种|挖)了[约近超过]*$")
_FORMED = ("组成的", "构成的")
# What those do that are counted: 300名参加培训的学员.
_DEED_OF = re.compile(f"{LETTER}{{2,12}}?的(?={LETTER})")
# Verbs that begin a clause behind a sum of money: 出资900万元改造老街.
_ACTING = re.compile(
    "[建改购修补奖投给新]|支持|用于|资助|扶持|帮助|发展|推进|开展|设立|收购|增资|入股|实施|打造|引进|升级"
)
_GAINING = "获得?|[夺赢取摘独]得|夺取|拿到|拿下|包揽|斩获|收获"
_KEEPING = "[拥载具设配含建藏种]有|[载带拉装]着|[养种雇买包管租办开]了?|承包|经营"
_POSSESSING = re.compile(f"(?:{_GAINING}|{_KEEPING})(?:着|近|约|超过?|逾)?$")
_CLASSES = ("以上", "以下", "以内")
_STEP = re.compile(r"名次|位次|层次|档次|等级|席位")
# 年产草帽9万顶的基地: what is made or done there or by it is counted, and not the place or the task.
_OF_MAKERS = frozenset("个家座处所批项条种类期份")
_MAKERS = in_order(
    """
    任务 目标 能力 基地 园 园区 项目 生产线 工程 计划 合同 订单 厂 工厂 公司 企业 合作社 市场 仓库 结果 大单
    """
)
# 渔民代表共300名编入船队: who is counted stands before what they do.
_IN_SUM = ("共", "共计", "共有")
_PERSONS_END = frozenset("员者手家师长生兵人友女子民工众部表")
_OF_PERSONS = frozenset(("人", "名", "位"))
# 第三批、共计20吨海盐, 9车共500吨海盐: only how it is carried stands before the sum.
_CARRIED = re.compile("[0-9一二两三四五六七八九十几]+[批车箱船趟架列次]、?$")
# Of 影片以3亿元的成绩领跑 the film is told.
_MERE_RESULTS = words("成绩 佳绩 好成绩 战绩")
# 较女性71岁[少五岁]: what follows tells by how much the other differs.
_DIFFERENCE = re.compile(
    "(?:要|还|更)?[高低多少快慢早晚长短大小贵]出?了?[约近超]?[0-9一二两三四五六七八九十]"
)
_IN_ALL = frozenset(("", "共", "共计", "合计"))
# 步行5公里回家, 占地30亩的鱼塘: how far somebody goes, or what a thing takes up, stands before the figure.
_OF_WAYS = frozenset(("length", "area"))
_WAYS = in_order("骑行 步行 行驶 飞行 航行 徒步 行军 滑行 往返 来回 奔跑 行程 巡航 占地")
# By what a thing may be limited that is counted: 两个占地30亩的果园.
_LIMITS = words("占地 年产 日产 月产 总投资 投资 规模 全长 总长 长 宽 高 深 重 直径 面积 容量 平均")
_LONGEST_LIMIT = 12
_MADE = re.compile(f"(?P<goods>{LETTER}{{0,8}}?)的(?={LETTER})")
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
    return length if tail and length >= SHORTEST_HOLDER and subject_of(noun) == len(noun) else 0


def _thing_told(noun: str, *, counted: bool) -> int:
    """How long what a figure is told of is in a noun that goes on right to the next figure."""
    length = _before_measure(noun)
    if not length:
        return subject_of(noun)
    holder = _HOLDER.match(noun, 0, length) if counted else None
    return holder.end() if holder else length


class NounReader:
    """Reads the nouns behind amounts."""

    __slots__ = ("_rows", "_text", "_told")

    def __init__(self, text: str, told: Told, rows: RowReader) -> None:
        self._text = text
        self._told = told
        self._rows = rows

    def thing_measured(self, quantity: Quantity, follower: Quantity) -> str:
        """船坞 of [两座]造价3亿元的船坞, whose measure is that of the figure which follows."""
        gap = follower.start - quantity.end
        if quantity.unit_kind != "count" or not 0 < gap <= _LONGEST_LIMIT:
            return ""
        made = _MADE.match(self._text, follower.end, self._told.clause.end)
        if made is None:
            return ""
        link, _ = read_link(self._text, quantity.end, follower.start, follower.unit_kind)
        measure = self._text[quantity.end : link]
        if not measure or (measure not in _LIMITS and series.measure_tail(measure) != measure):
            return ""
        noun, _ = noun_behind(self._text, made.end(), self._told.clause.end)
        if CIRCUMSTANCE.search(noun):
            return ""
        if noun and not made["goods"]:
            self._rows.reserve(follower, measure, Sense.BEING)
        return noun

    def counted(self, quantity: Quantity, front: Front) -> tuple[str, int]:
        """The thing counted behind the figure (3例病例), or what it is said to be (其中3例为境外输入)."""
        noun, end = self._noun(quantity)
        if quantity.unit_kind == "count" and _MOVED.match(self._text, end, self._told.clause.end):
            length = _before_measure(noun) or len(noun)
            if length < len(noun) and (holder := _HOLDER.match(noun)):
                length = holder.end()
            noun, end = noun[:length], end - len(noun) + length
        if not noun and quantity.unit_kind == "count" and not front.name:
            return noun_of_being(self._text, quantity.end, self._told.clause.end)
        return noun, end

    def _noun(self, quantity: Quantity) -> tuple[str, int]:
        """The noun behind the figure, and where it ends."""
        if quantity.unit in TALLIES:
            return "", quantity.end
        noun, stop = self._noun_of_deed(quantity)
        if quantity.unit == _OFTEN and self._text.startswith(_GETTING, stop):  # 9次[提]到
            return "", quantity.end
        if not noun or noun in LANDMARKS or noun in CHANGE_WORDS or noun.endswith(OWING):
            return "", quantity.end
        if "的" in noun:
            noun, stop = self._owner(quantity, noun, stop)
        follower = self._told.following
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
            if len(noun) - len(tail) >= SHORTEST_HOLDER:
                return noun.removesuffix(tail), stop - len(noun)
        return noun, stop

    def _noun_of_deed(self, quantity: Quantity) -> tuple[str, int]:
        """The noun behind the figure, be it behind what those do who are counted."""
        text, end = self._text, self._told.clause.end
        differs = _DIFFERENCE.match(text, quantity.end, end) if self._told.following else None
        if self._told.following and differs and differs.end() > self._told.following.start:
            return "", quantity.end
        if text.startswith(_FORMED, quantity.end):  # 一支由20人组成的船队
            return noun_behind(text, quantity.end + len(_FORMED[0]), end)
        noun, stop = noun_behind(text, quantity.end, end)
        if circumstance := CIRCUMSTANCE.search(noun):
            noun = noun[: circumstance.start()]
            return noun, quantity.end + len(noun)
        if noun or quantity.unit == "人" or not (deed := _DEED_OF.match(text, quantity.end, end)):
            return noun, stop
        if self._told.following and deed.end() == self._told.following.start:  # 从3亿元增加到去年的5亿元
            return noun, stop
        return noun_behind(text, deed.end(), end)

    def is_of_class(self, quantity: Quantity, end: int) -> bool:
        """Whether what follows is measured of a class, as the 参保率 of 50人以上企业参保率 is."""
        return quantity.text.endswith(_CLASSES) and self._measure_from(end)

    def _measure_from(self, end: int) -> bool:
        """Whether a noun of measure stands right behind `end`, up to the next figure: 平均价为[3元]."""
        follower = self._told.following
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

    def noun_wins(self, quantity: Quantity, front: Front, noun: str) -> bool:
        """Whether the words behind the figure name it, not those before it."""
        if (noun in _MERE_RESULTS and front.name) or (
            quantity.unit_kind in _OF_WAYS and front.name.endswith(_WAYS)
        ):
            return False
        if quantity.unit_kind in _COUNTS:
            if self._is_told_before(quantity, front, noun):
                return False
            return not (front.sense & Sense.CHANGES and _STEP.match(noun))
        if front.sense & (Sense.OF | Sense.MEANS | Sense.HAVING) or ends_with_verb(front.name):
            return True
        measured = series.measure_tail(front.name)
        if quantity.unit_kind in SUBSTANCES and not measured and self._is_done(quantity, front):
            return True
        if quantity.unit_kind == "money" and not measured and self._text.startswith("的", quantity.end):
            return noun.endswith(_SUBSTANCES_OF_MONEY)
        if not measured and self._text.startswith("的", quantity.end) and series.measure_tail(noun):
            return True
        if front.name and (measured or front.sense & (Sense.BEING | Sense.CHANGES)):
            return _CARRIED.search(self._text, front.start, front.link) is not None
        if quantity.unit_kind == "money":
            return noun.endswith(_SUBSTANCES_OF_MONEY) or not (
                front.name or _ACTING.match(noun) or verb_before(self._text[front.start : front.link])
            )
        return True

    def _is_told_before(self, quantity: Quantity, front: Front, noun: str) -> bool:
        """Whether what is counted stands before its figure, and behind it whose it is or what it does."""
        if noun == "人" and front.name:
            return True
        if self._text.startswith("的", quantity.end):
            if quantity.unit in _OF_MAKERS or front.link < quantity.start or not noun.endswith(_MAKERS):
                return False
            return len(front.name) >= SHORTEST_HOLDER and not ends_with_verb(front.name)
        if quantity.unit not in _OF_PERSONS or not self._text.endswith(_IN_SUM, front.link, quantity.start):
            return False
        return front.name[-1:] in _PERSONS_END

    def _is_done(self, quantity: Quantity, front: Front) -> bool:
        """Whether a deed stands before the figure, and behind it what it is done to: 生产了[3吨]钢."""
        return _DONE.search(self._text, front.start, quantity.start) is not None

    def precedes_shared_noun(self, quantity: Quantity) -> bool:
        """5类30项关键技术, 3批共200名队员: the noun behind the second is that of the first."""
        follower = self._told.following
        if follower is None or quantity.unit_kind not in _COUNTS:
            return False
        if self._text[quantity.end : follower.start] not in _IN_ALL:
            return False
        if quantity.unit in TALLIES:
            return False
        noun, _ = noun_behind(self._text, follower.end, self._told.clause.end)
        return bool(noun) and not CIRCUMSTANCE.search(noun)

    def shares_noun(self, quantity: Quantity, front: Front) -> bool:
        """3万户、9万移民群众: nothing is said of the first but what is said of the second."""
        follower = self._told.following
        if follower is None or front.sense or quantity.unit_kind not in _COUNTS:
            return False
        return JOINED.fullmatch(self._text, quantity.end, follower.start) is not None
