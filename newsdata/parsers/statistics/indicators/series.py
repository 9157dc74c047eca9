"""Names that share a part: 造船业、化工业增加值 are two names with one 增加值."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsdata.zh.places import place_end
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, beginnings, in_order, words

# Nouns of measure at the end of a name, with what may stand before them as part of the same phrase.
_MEASURES = in_order(
    """
    亩产 总产 期价 油价 金价 粮价 煤价 菜价 肉价 地价 楼价 电价 运价 平均价 中间价 收盘价 开盘价 结算价 批发价
    零售价 收购价 增加值 总产值 产值 产量 单产 总产量 产能 价格 均价 单价 指数 零售总额 零售额 交易额 成交额
    成交量 销售额 销售量 销售收入 销售面积 销量 营业收入 营业额 营收 收入 支出 可支配收入 纯收入 消费支出 消费
    收益 每股收益 净资产 每股净资产 使用外资 实际使用外资 利用外资 实际利用外资 外资金额 实际使用外资金额 投资
    投资额 总投资 固定资产投资 完成投资 进口 出口 进出口 进口额 出口额 进出口额 进出口总额 进出口总值 生产总值
    总额 总值 总量 总数 余额 利润 净利润 利润总额 税收 贷款 存款 贷款余额 存款余额 面积 播种面积 种植面积
    建筑面积 人数 人口 人次 客流量 客运量 货运量 吞吐量 发电量 用电量 发送量 数量 占比 比重 份额 比例 覆盖率
    普及率 增长率 增速 涨幅 跌幅 降幅 增幅 里程 库存 库存量 蓄水量 流量 水位 浓度 气温 温度 年龄 寿命 余命
    学位 床位 床位数 订单 订单量 市值 资产 负债 保费 保费收入 额 量 数 值 费 金 款 户数 家数 体重 身高 直径
    半径 口径 周长 全长 总长 长度 海拔 高度 重量 容量 跨度 深度 水深 宽度 时速 速度 排名 名次 位次 得分 雨量
    降雨量
    降水量 排放量 消费量 储量 负荷 功率 电量 票房 客流 房价 房租 租金 工资 月薪 薪酬 学费 票价 成本 强度
    保有量 拥有量 装机容量 装机 库容 负重 载重 自重 净重 毛重 总重 使用量 需求量 供应量 产销量 交易量 点击量
    播放量 阅读量 访问量 浏览量 花费 总花费 接诊量 门诊量 就诊量 接待量 出栏 存栏 出栏量 存栏量 存栏数 蓄水
    债务 赤字 赤字规模 财政收入 财政支出 预算收入 外汇储备 持仓 融资 市盈率 毛利率 汇率 利率 准备金 逾期率
    罚金 经费 补助 补贴 保额 理赔 理赔款 销货额 销货值 销货价值 销货数量 营业利润 产能利用率 出货量 交付量
    产销率 储备 排放 能耗 耗水量 用水量 取水量 径流量 森林覆盖率 死亡率 发病率 检出率 阳性率 治愈率 接种率
    报销比例 参保人数 从业人员 就业人数 学生数 在校生 净流入 净流出 净买入 净卖出 净投放 净回笼 净融资
    贸易顺差 贸易逆差 顺差 逆差 班额 师生比 收视率 上座率 入住率 满意度 知晓率 支持率 投票率 得票率 胜率
    命中率 控球率 完成额 执行率
    """
)
# Of these one may be told in tonnes and another in pieces: 汽车、钢材产量分别为3万辆、5万吨.
_OF_ANY_UNIT = words(
    "产量 总产量 销量 销售量 产销量 进口 出口 进出口 数量 库存 库存量 储量 产能 消费量 需求量 保有量 订单"
)
_MODIFIERS = r"(?:居民|优良|优良天数|达标|合格)?(?:人均|平均|户均|年均|日均|周均|月均|总|年|月|周|日|全员)?"
_TAIL_BEGINS = "".join(sorted(beginnings(_MEASURES) | frozenset("居优达合人平户年日月周总全")))
_TAIL = re.compile(f"(?=[{_TAIL_BEGINS}]){_MODIFIERS}(?:{any_of(_MEASURES)})+$")
_RATE_TAIL = re.compile(f"{LETTER}{{2}}率$")
_COEFFICIENT = 5
_MEASURE_ENDS = (*_MEASURES, "率", "系数")
_LAST_OF_MEASURES = frozenset(end[-1] for end in _MEASURE_ENDS)
_AND = re.compile(
    "、|以及"
    "|(?<![总缓饱共])(?<!(?<![气水体])温)和(?!谐|平(?![菇板台]))"
    "|(?<!参)与(?!会)"
    "|(?<![普涉以波])及(?![格时早其]|以[上下])"
)
# Titles need no mark between them.
_TITLE = re.compile("《[^《》]+》")
_TITLES = re.compile(f"{_TITLE.pattern}(?:(?:[、和与及]|以及)?{_TITLE.pattern})+")
# Kinds of what is named: of 东部、西部地区 both are regions.
_KIND = re.compile("(?:地区|区域|板块|行业|产业|部门|企业|机构|市场|医院|学校|品种|项目|口岸|港口)$")
# 建材行业增加值 after 化工: what is told is told of both trades.
_KIND_INSIDE = re.compile(f"(?<={LETTER}{{2}})(?:行业|产业|领域|板块|部门|地区)(?={LETTER})")
_SIZED = "型"
_SHORT_KIND = 4
_SHORTENED = 3
# What happens to, or is done by, each of several: 货车、客车交通事故.
_EVENTS = any_of(in_order("案 案件 纠纷 犯罪 灾害 火灾 病例 用户 航班 列车 线路 客流 旅客"))
_EVENT = re.compile(f"(?:(?:(?:道路)?交通|火灾|安全|生产)?事故|(?:{LETTER}{{2}})?(?:{_EVENTS}))$")
_ORDINALS = re.compile(r"^第?([一二三四])$")


def measure_tail(name: str) -> str:
    """The noun of measure at the end of a name; empty where it has none.

    >>> measure_tail("农村居民人均可支配收入")
    '居民人均可支配收入'
    """
    if name[-1:] not in _LAST_OF_MEASURES or not name.endswith(_MEASURE_ENDS):
        return ""
    if name.endswith("系数"):
        return name[-_COEFFICIENT:]
    match = _TAIL.search(name) or _RATE_TAIL.search(name)
    return match.group() if match else ""


def is_coordinated(name: str) -> bool:
    """Whether the name has several members: 船舶、汽车."""
    return _AND.search(name) is not None


def parted(name: str, count: int) -> list[str]:
    """The `count` names of a series of things that are measured differently.

    What the first of them is of, the others are of too, but no measure is shared.

    >>> parted("临溪港游客、旅游收入", 2)
    ['临溪港游客', '旅游收入']
    >>> parted("职工工时、增长率", 2)
    ['职工工时', '增长率']
    >>> parted("渔船、渔网产量", 2)
    ['渔船产量', '渔网产量']
    """
    if measure_tail(name) in _OF_ANY_UNIT:
        return members(name, count)
    whole = zip(members(name, count), _parted(name, count), strict=False)
    return [part if member.startswith(part) else member for member, part in whole]


def members(name: str, count: int = 0) -> list[str]:
    """The names that a coordinated name stands for, each completed by what they share.

    Of several ways to part it, that into `count` names is the right one, if it is known.

    >>> members("造船业、化工业增加值")
    ['造船业增加值', '化工业增加值']
    >>> members("进口、出口")
    ['进口', '出口']
    >>> members("东部、中部和西部地区")
    ['东部地区', '中部地区', '西部地区']
    >>> members("职工参保率、续保率")
    ['职工参保率', '职工续保率']
    >>> members("社会保障和就业、教育支出", 2)
    ['社会保障和就业支出', '教育支出']
    >>> members("鲤鱼和草鱼批发市场均价")
    ['鲤鱼批发市场均价', '草鱼批发市场均价']
    >>> members("汽、柴油价格")
    ['汽油价格', '柴油价格']
    """
    parts = _parted(name, count)
    if len(parts) < 2:
        return [name]
    if _ORDINALS.match(parts[0]):
        return _ordinals(parts)
    parts = _partners(_unclipped(parts))
    tail = measure_tail(parts[-1])
    if tail == parts[-1] or (tail and all(part.endswith(tail) for part in parts)):
        return _headed(parts)
    if long := _long_rest(parts, tail):
        return [part + long for part in parts[:-1]] + parts[-1:]
    if parts[-1][1:2] == _SIZED and all(len(part) == 1 for part in parts[:-1]):  # 大、中、小型水库
        return [part + parts[-1][1:] for part in parts[:-1]] + parts[-1:]
    kind = _KIND.search(parts[-1].removesuffix(tail))
    shared = kind.group() if kind and max(map(len, parts[:-1])) <= _SHORTENED else ""
    if not (shared or tail) and (event := _EVENT.search(parts[-1], 1)) and event.end() == len(parts[-1]):
        alone = not any(_EVENT.search(part) for part in parts[:-1])
        whose = place_end(event.group(), 0, len(event.group()))  # 云港及海东旅客: both have passengers
        shared = event.group()[whose:] if alone else ""
    return [part if measure_tail(part) else part + shared + tail for part in parts[:-1]] + [parts[-1]]


_OF_ONE_KIND = 2


def _long_rest(parts: list[str], tail: str) -> str:
    """批发市场均价 of 鲤鱼、鲢鱼和草鱼批发市场均价: things of one kind end with the same character."""
    if (kinds := _KIND_INSIDE.search(parts[-1])) and max(map(len, parts[:-1])) <= _SHORT_KIND and tail:
        return parts[-1][kinds.start() :]
    kind, last = parts[-2][-1], parts[-1]
    cut = last.find(kind, 1) + 1
    if not tail or not cut or cut + len(tail) + _OF_ONE_KIND > len(last) or len(parts[-2]) < _OF_ONE_KIND:
        return ""
    rest = last[cut:]
    bare = not any(measure_tail(part) for part in parts[:-1])
    return rest if bare and rest.endswith(tail) and last[:cut] not in parts else ""


# Words of two characters that a list clips to one: 汽、柴油, 东、中、西部, 进、出口.
_CLIPPED = words(
    """
        汽油 柴油 东部 中部 西部 南部 北部 进口 出口 小学 中学 初中 内资 外资 内贸 外贸 内需 外需 内销 外销
        男性 女性 存款 贷款 水稻 早稻 中稻 晚稻 客运 货运 国税 地税 公路 铁路 水路 顺差 逆差
        """
)
_PAIR = 2


def _unclipped(parts: list[str]) -> list[str]:
    """汽、柴油价格: the characters that the last word lends to those before it are put back."""
    lent = parts[-1][1:]
    if parts[-1][:_PAIR] not in _CLIPPED or not all(part[-1] + lent[0] in _CLIPPED for part in parts[:-1]):
        return parts
    return [part + lent for part in parts[:-1]] + parts[-1:]


# 对泰国、日本: what stands before the first of those with whom one deals belongs to all of them.
_PREPOSITIONS = frozenset("对与向往从自")
_TO = f"(?:[对与向往]|[从自](?={LETTER}{{2,6}}(?:进口|采购|运|引进)))(?![外口比策接方象手照标联应称抗话白])"
_PARTNERS = f"{LETTER}{{0,6}}(?:伙伴|市场|国家|地区|来源地|目的地|客户|对象)(?={LETTER}{{2}})"
_TOWARDS = re.compile(f"(?P<towards>.*?{_TO})(?:{_PARTNERS})?(?P<first>{LETTER}{{2,8}})")


def _partners(parts: list[str]) -> list[str]:
    """对泰国、对日本出口 of 对泰国、日本出口, 对主要市场泰国、日本出口."""
    first = _TOWARDS.fullmatch(parts[0])
    if first is None or measure_tail(parts[0]) or any(part[0] in _PREPOSITIONS for part in parts[1:]):
        return parts
    return [first["towards"] + part for part in (first["first"], *parts[1:])]


def _parted(name: str, count: int) -> list[str]:
    """The members as they are printed; 和 within one of a list (科学和技术、教育) parts nothing."""
    if name.startswith("《") and _TITLES.fullmatch(name):
        return _TITLE.findall(name)
    parts = [part for part in _AND.split(name) if part]
    if len(parts) > count > 1 and "、" in name:
        listed = name.split("、")
        last = [part for part in _AND.split(listed[-1]) if part]
        for others in (listed, listed[:-1] + last):
            if len(others) == count and all(others):
                return others
    return parts


def _headed(parts: list[str]) -> list[str]:
    """职工参保率、续保率: bare measures of one sort are of what the first one is of."""
    own = measure_tail(parts[0])
    head = parts[0].removesuffix(own)
    if not (own and head):
        return parts
    bare = [part[-1] == own[-1] and len(part) <= _SHORTENED for part in parts[1:]]
    return parts[:1] + [
        head + part if is_bare else part for part, is_bare in zip(parts[1:], bare, strict=True)
    ]


def _ordinals(parts: list[str]) -> list[str]:
    """第一、二、三产业增加值: the ordinal alone is not a name."""
    head = "第" if parts[0].startswith("第") else ""
    rest = parts[-1].removeprefix("第")[1:]
    return [head + part.removeprefix("第")[:1] + rest for part in parts]


# 移转栋数, 成交宗数: a number of what is counted in its measure word.
_COUNTED = re.compile(f"(?:{LETTER}{{2}})?[栋宗户家件笔张台辆批次][数量]$")


def completed(part: str, whole: str) -> str:
    """The name of a part that lacks the noun of measure its whole has: 秋茶 after 春茶价格.

    >>> completed("秋茶", "春茶价格")
    '秋茶价格'
    """
    tail = measure_tail(whole)
    if len(tail) == 1 and (counted := _COUNTED.search(whole)):
        tail = counted.group()
    return part if measure_tail(part) else part + tail


_OF_A_KIND = frozenset("类店业品厂站行社场区县市省村镇乡州户港线")


def is_like(name: str, told: str) -> bool:
    """Whether a name without a measure is of the kind of what was told: 家具类 after 汽车类零售额.

    >>> is_like("家具类", "汽车类零售额"), is_like("家具", "汽车零售额"), is_like("百货店", "专卖店销量")
    (True, False, True)
    """
    tail = measure_tail(told)
    head = told.removesuffix(tail)
    return bool(tail and head) and len(name) > 1 and name[-1] == head[-1] and name[-1] in _OF_A_KIND


# Parts that would not stand alone: the whole is named with them.
_DEPENDENTS = in_order(
    """
    短期 中长期 长期 活期 定期 新增 男 女 城镇 农村 乡村 线上 线下 境内 境外 国内 国际 内资
    外资 当年 人民币 外币 普通 专项 一般
    """
)
_CITY = "城市"
_DEPENDENT = re.compile(any_of(_DEPENDENTS))
_DEPENDENT_BEGINS = beginnings(_DEPENDENTS)


def is_dependent(part: str) -> bool:
    """Whether the name of a part (短期贷款) may need that of its whole."""
    return part[:1] in _DEPENDENT_BEGINS and _DEPENDENT.match(part) is not None


def with_whole(part: str, wholes: Iterable[str]) -> str:
    """The name of a part with its whole, where it would not stand alone.

    `wholes` are the names given before it, the last first.

    >>> with_whole("短期贷款", ["居民部门贷款"])
    '居民部门短期贷款'
    >>> with_whole("食品价格", ["居民消费价格"])
    '食品价格'
    """
    if not is_dependent(part) or not (tail := measure_tail(part)):
        return part
    rest = part.removesuffix(tail)
    for whole in wholes:
        if (
            whole.endswith(tail)
            and measure_tail(whole) == tail
            and whole[:2] != _CITY
            and not _DEPENDENT.search(whole)
        ):
            head = whole.removesuffix(tail)
            siblings = head[-2:] == rest[-2:]  # 沿海地区气温, 其他地区气温
            return part if siblings else head + part
    return part


# Names that say nothing without what they are the price or number of.
_ELIDED = words(
    """
        价格 均价 周均价 日均价 月均价 单价 批发价 零售价 批发价格 零售价格 平均价格 市场价格 出厂价格
        产地价格 收购价 收购价格 产量 销量 股价 总产量 总产 单产 平均单产 亩产 平均亩产 毛利率 总数 进度
        """
)
_ON_SALE = "供应|供给|需求|上市|产量|产能|库存|卖[得了]|热销|畅销|走俏|抢手|领跑|唱主角"
_GOODS = re.compile(f"(?P<goods>[^，。；]{{2,14}}?)(?:大量|集中|陆续|持续|市场)*(?:{_ON_SALE})")


def is_elided(name: str) -> bool:
    """Whether the name (价格) needs to be completed."""
    return name in _ELIDED


def goods_in(clause: str, name: str) -> str:
    """What a clause speaks of, to complete the elided `name`: 莲藕 of 莲藕大量上市.

    >>> goods_in("芝麻价格小幅上扬", "价格")
    '芝麻'
    """
    place = clause.find(name)
    if place > 0:
        return clause[:place]
    match = _GOODS.match(clause)
    return match["goods"].removesuffix("总") if match else ""


def told_alike(bare: str, name: str, others: Sequence[str]) -> list[str]:
    """The other names of a row with the measure that the first of them was completed by.

    >>> told_alike("化工", "化工产值", ["冶金", "电子"])
    ['冶金产值', '电子产值']
    """
    rest = name.removeprefix(bare)
    if rest == name or measure_tail(rest) != rest:
        return list(others)
    return [other if len(measure_tail(other)) > 1 else other + rest for other in others]


#: How things fare, told before they are measured: 新能源汽车表现亮眼，产量达….
FARES = in_order(
    """
    稳中有增 稳中有升 稳中有进 稳中向好 稳步增长 平稳增长 快速增长 较快增长 持续增长 大幅增长 高速增长
    快速发展 蓬勃发展 迅猛发展 持续向好 增势良好 增势强劲 增势迅猛 表现亮眼 表现突出 表现抢眼 表现良好
    喜获丰收 再获丰收 一枝独秀 异军突起 势头良好 势头强劲 持续火爆 持续升温 增长较快 增长迅速 增长明显
    增长强劲 贡献突出 稳产增产 亮点突出 发展迅速 发展迅猛 较为活跃 日益活跃
    """
)
_STILL = "继续|持续|仍然?|总体|整体|依然|依旧|也|更是?|保持|实现|呈现"
_FARING = re.compile(
    f"(?:(?:最?主要|重点|最大)的?)?(?P<thing>[一-龥“”、]{{2,20}}?)(?:{_STILL})*(?:{any_of(FARES)})"
)
_NO_OWNER = tuple(
    in_order(
        """
        经济 生产 运行 发展 形势 工作 建设 活力 动能 结构 质量 效益 水平 能力 力度 规模 总体 整体 市场 需求
        消费 我们 记者 各地 全国 全省 全市 全县 全区
        """
    )
)


def faring_in(clause: str) -> str:
    """The thing that a clause tells to fare well or ill; empty where it tells nothing of the kind.

    >>> faring_in("新能源汽车表现亮眼"), faring_in("工业经济稳步增长"), faring_in("居民收入稳步增长")
    ('新能源汽车', '', '居民收入')
    """
    faring = _FARING.fullmatch(clause.rstrip("，"))
    return "" if faring is None or faring["thing"].endswith(_NO_OWNER) else faring["thing"]


# How prices and markets move, told without a figure: 船舶板块全线领涨.
_MOVES = re.compile(
    "领[涨跌]|走[强弱高低]|飘[红绿]|收[红绿涨跌]|上扬|下挫|大[涨跌]|反弹|回调|涨幅居[前首]|跌幅居[前首]"
    "|表现(?:相对|较为?|最为?|明显|十分)*(?:活跃|强[势劲]?|弱势?|疲软|低迷|不佳|抢眼|亮眼|突出|平稳|稳健|出色|优异)"
)
_HOW_IT_MOVES = re.compile("(?:全线|集体|普遍|逆势|联袂|大幅|小幅|纷纷)$")
_LONGEST_MOVED = 14


def moved_in(clause: str) -> str:
    """What a clause without figures tells to have risen or fallen; empty where it tells nothing of the kind.

    >>> moved_in("船舶、港口板块领涨"), moved_in("会议提出")
    ('船舶、港口板块', '')
    """
    move = _MOVES.search(clause, 2, _LONGEST_MOVED + 4)
    if move is None or "“" in clause:
        return ""
    return _HOW_IT_MOVES.sub("", clause[: move.start()])[:_LONGEST_MOVED]


_INDEXES = "GDP|CPI|PPI|PMI"
# How much a thing changed, told before the figure: 来自海东的旅客上升显著.
_MUCH = re.compile(
    "(?<=..)(?:上升|下跌|增长|增加|减少|下降|升|跌|成长|衰退)(?:最为?|较为?|十分|非常|尤为)?(?:显著|明显|迅速|强劲|最[快慢多大])$"
)


def much_changed_in(clause: str) -> str:
    """What a clause without figures tells to have changed much; empty where it tells nothing of the kind.

    >>> much_changed_in("来自海东的旅客上升显著"), much_changed_in("成效显著")
    ('来自海东的旅客', '')
    """
    much = _MUCH.search(clause) if clause[-1:] in "著显速劲快慢多大" else None
    return clause[: much.start()] if much else ""


_MEASURED = re.compile(
    rf".*(?:{any_of(word for word in _MEASURES if len(word) > 1)}|{LETTER}{{2}}率(?![先领])|{_INDEXES})(?!度)"
)


def measured_in(clause: str) -> str:
    """A clause without figures, up to the last noun of measure in it.

    >>> measured_in("花生收购价格小幅波动")
    '花生收购价格'
    """
    match = _MEASURED.match(clause)
    return match.group() if match else ""
