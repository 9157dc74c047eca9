"""Which quantities are statistics: not ages, spans of time, indefinite ones, counts for rhetoric's sake."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.indicators.readings import Front
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.quantities.countable import FATES
from newsdata.parsers.statistics.quantities.units import TALLIES
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, beginnings, in_order, words

# Units that count parts of a text, steps of an argument or ranks, rather than things.
_RHETORICAL_UNITS = words(
    """
    大 点 步 重 级 届 章 节 车道 条心 句 部曲 回 番事业 页 号 楼 层 阶 线 方 部门 省 市 国 地 区 县 委
    周年 世纪 代 载 声 眼 口气 手 刻 堂 把 面 股 腔
    """
)
# Those of them that count things too, if the number is a large one in digits: 200多把锉刀, 500万股.
_THINGS_TOO = frozenset("节堂把面眼")
_THINGS_IN_BULK = frozenset("股手")
_MANY, _IN_BULK = 10, 10_000
_LONG_NUMERAL = 4

# Sides of a matter, which no number makes a statistic.
_ASPECT_WORDS = in_order(
    """
    方面 层面 关键词 部门 维度 角度 年头 春秋 寒暑 昼夜 日夜 小时 品级 多月 来月 半月 月 星期 礼拜
    时期 阶段
    """
)
_ASPECTS = re.compile(f"的?(?:主要|重要|重大|不同|具体)?(?:{any_of(_ASPECT_WORDS)})(?!性)")
_ASPECT_BEGINS = beginnings(_ASPECT_WORDS) | frozenset("的主重不具")

# Abstract things that a speaker enumerates: of these a small number in Chinese numerals is rhetoric.
_ENUMERATED = in_order(
    """
    要求 优势 线 防线 行动 环节 问题 原则 领域 重点 抓手 意识 维护 自信 特点 特征 方向 优先 任务
    步骤 目标 关系 结合 一体化 统一 必须 坚持 确保 转变 延伸 到位 基础 支柱 保障 途径 方法 办法
    原因 因素 条件 信号 亮点 看点 字 词 故事 概念 理念 动作 动词 过程 轮子 篇章 台阶 机遇 挑战
    难题 短板 堵点 痛点 难点 窗口 样本 缩影 例子 答案 道理 教训 启示 判断 结论 观点 时代 春天 冬天
    夏天 秋天 世纪 梦想 心愿 愿望 地方 清晨 早晨 夜晚 晚上 上午 下午 中午 傍晚 学期 季度 钟头 层次
    侧面
    """
)
_QUALIFYING = "主要|重要|重大|基本|关键|核心|突出|不同|具体|新的?|大|明显|显著|鲜明"
_RHETORICAL_NOUNS = re.compile(f"(?:[百千万]亿)?的?(?:{_QUALIFYING})*的?(?:{any_of(_ENUMERATED)})")
_FEW_DIGITS = "一二两三四五六七八九十几数半"
_FEW = re.compile(f"[{_FEW_DIGITS}]{{1,2}}(?![一二三四五六七八九十百千万亿〇○零点．])")
# Of these units a small number in Chinese numerals counts real things.
_CONCRETE_UNITS = words(
    """
    个 项 条 种 批 家 款 台 辆 架 艘 所 栋 幢 名 位 人 户 例 起 枚 座 亩 吨 公里 米 元 万元 % 倍 成
    个百分点 公顷 平方米 斤 公斤 只 头 件 支 列 宗 家次 人次 口
    """
)

_TIME_MEASURED = in_order(
    """
    利用 住院日 回收期 寿命 余命 工期 年龄 时长 用时 耗时 期限 周期 时间 年限 天数 日数 工时 工龄 学制 工作日
    里程 日照 时数 小时数 成绩 睡眠 霾日 雾日 雨日 雪日 高温日 沙尘日 污染日 大风日
    """
)
#: The unit of ages. Of one person they are no statistic, of many they are.
AGE = "岁"
_AGES = frozenset((AGE, "周岁", "岁半", "虚岁"))
_OF_ONE = re.compile("(?:[现今时]年|年[仅满逾过近]|[刚未]满|高龄)[约近已]?$")
_MEAN_AGES = re.compile(f"寿命|余命|平均(?:年龄|{LETTER}{{2,4}}年龄)")
_MEANS = ("人均", "平均")
_AS_EXTREME = re.compile("为?最[高低大小]|居[首冠末]|次之")
_BEHIND_AGE = frozenset(["", *"，。；、）),;和与及最居高低多少大小早晚长短"])
_COUNTS = frozenset(("count", "other"))

# Hours of many added up, or their mean.
_HOURS = frozenset(("小时", "课时", "学时", "工时"))
_MEAN_TIMES = ("日均", "人均", "场均", "年均")
_SUMMED = re.compile("^[^每]*(?:累计|共计|总计|合计|[人年]均)(?!不)")

_EACH, _NEAR, _DEED = "每", 3, 8
# 每生产一万吨: the deed to which a cost is told.
_EACH_DONE = tuple(
    _EACH + deed for deed in in_order("生产 增加 提高 减少 下降 销售 消费 投入 加工 消耗 炼 产 售出 卖出")
)
_MEASURED = frozenset(("mass", "volume", "area", "length", "count", "energy"))

# 连升3个交易日, 连续四年增产: for how long, not how much.
_ON_END = ("连续", "连续第", "连升", "连涨", "连跌", "连降", "连增", "连减")

# Those just spoken of: 两人同时出发. Of casualties they count.
_PAIRS = words("一人 两人 二人 三人 一个人 两个人 三个人")
_FATES = (*FATES, "获救", "伤亡")

# 日经225种股票平均价格指数 is the name of an index.
_OF_AN_INDEX = ("股票平均价格", "股票平均指数")

# 一亩地, 几公里: the unit itself, or a vague amount of it.
_SINGLE_UNIT = re.compile(r"[几好]|一[^万亿百千十点]")

# Before a number these point at something (这两家), behind it nothing is left to count.
_POINTING = frozenset("“这那每第")
_OPENING_QUOTES = frozenset("“‘")
_CLOSING = frozenset("”，。")

# 亿元以上项目: what sort of project, not how much.
_BARE_MULTIPLIERS = frozenset("百千万亿")

# 1美元兑6.2元: the one is no amount.
_EXCHANGED = re.compile("[兑对合]|约合|折合|等于")

# 1%人口抽样调查: how many were asked.
_SAMPLED = re.compile(f"{LETTER}{{0,4}}(?:抽样|抽查)(?:调查|检[测查]|监测)")

# 5轮过后: when, and not how many.
_OF_MATCHES = frozenset("轮场站局盘节")
_OVER = ("过后", "之后", "战罢", "打完", "结束")

# 六倍体, 十倍镜: words, not multiples.
_NO_MULTIPLE = ("体", "镜")

# 北纬31度 is where a place lies, 男子100米、200米 are events, 位列二三名 is a rank.
_ON_A_MAP_OR_TRACK = frozenset(("度", "米", "公里"))
_OF_PLACE_OR_EVENT = re.compile("(?:[北南]纬|[东西]经|[男女]子|男女)(?:[0-9]{2,5}米、){0,3}$")
_RANKED = re.compile("(?:(?:[位名分并]|^|[，；、（])列[^，。；：、的最]{0,8}|排名|排在|位居|分居)[前第]?$")
_WIDTH_BEFORE = 24
_LONGEST_RANK = 12


def is_statistic(quantity: Quantity, text: str, front: Front, *, changes: bool) -> bool:
    """Whether the quantity says how much or how many there is of something.

    It stands in `text`, behind `front`; `changes` tells that the link is one of rise or
    fall (缩短3个月 is a statistic, 3个月 alone is a mere span).
    """
    kind, printed = quantity.unit_kind, quantity.text
    if quantity.unit in _ON_A_MAP_OR_TRACK and _OF_PLACE_OR_EVENT.search(
        text, max(0, quantity.start - _WIDTH_BEFORE), quantity.start
    ):
        return False
    if _EACH in text[max(0, quantity.start - _NEAR) : quantity.start] and is_quota(quantity, text):
        return False
    if printed[0] in _BARE_MULTIPLIERS and printed.endswith(("以上", "级")) and kind != "percent":
        return False
    if kind == "time" and text.endswith(_ON_END, 0, quantity.start):
        return False
    if kind == "time" or quantity.unit in _AGES:
        return changes or front.names(_TIME_MEASURED) or _is_summed(quantity, text, front)
    if kind in _COUNTS:
        return _is_count(quantity, text, front, changes=changes)
    if kind == "money":
        return not (printed[0] in "1一１" and _EXCHANGED.match(text, quantity.end))
    if kind == "multiple":
        return not text.startswith(_NO_MULTIPLE, quantity.end)
    if kind == "percent":
        return _SAMPLED.match(text, quantity.end) is None
    return quantity.decimals > 0 or not _SINGLE_UNIT.match(printed) or _is_one_point(quantity, text)


def _is_one_point(quantity: Quantity, text: str) -> bool:
    """Whether the one unit is a point of difference: 差距为一个百分点, but not 每提高一个百分点."""
    if quantity.unit_kind != "percentage_points":
        return False
    return text.find(_EACH, max(0, quantity.start - _DEED), quantity.start) < 0


def _is_summed(quantity: Quantity, text: str, front: Front) -> bool:
    """Whether hours are those of many added up, or their mean: 累计服务3000小时."""
    if text.endswith(_MEAN_TIMES, front.start, quantity.start):
        return True
    return quantity.unit in _HOURS and _SUMMED.search(text[front.start : quantity.start]) is not None


def is_mean_age(text: str, start: int, quantity: Quantity, *, listed: bool) -> bool:
    """Whether an age is told of many: behind another such (`listed`), or as the extreme of means.

    The sentence begins at `start`.

    >>> from newsdata.parsers.statistics.quantities import find_quantities
    >>> text = "各县人均寿命以望潮县80岁最高"
    >>> is_mean_age(text, 0, find_quantities(text)[0], listed=False)
    True
    >>> text = "现年80岁的陈老伯"
    >>> is_mean_age(text, 0, find_quantities(text)[0], listed=True)
    False
    """
    if _OF_ONE.search(text, max(start, quantity.start - 4), quantity.start):
        return False
    if text.endswith(_MEANS, start, quantity.start):
        return True
    if listed:
        return text[quantity.end : quantity.end + 1] in _BEHIND_AGE
    return bool(_AS_EXTREME.match(text, quantity.end) and _MEAN_AGES.search(text, start, quantity.start))


def names_time(name: str) -> bool:
    """Whether a name is that of a time which is measured: 接触时长, 工期."""
    return name.endswith(_TIME_MEASURED)


def is_quota(quantity: Quantity, text: str) -> bool:
    """每500克: for how much something is told.

    >>> from newsdata.parsers.statistics.quantities import find_quantities
    >>> text = "每500克2元，每亩500公斤"
    >>> [is_quota(quantity, text) for quantity in find_quantities(text)]
    [True, False, False]
    """
    if quantity.unit_kind not in _MEASURED:
        return False
    return text[quantity.start - 1 : quantity.start] == _EACH or text.endswith(_EACH_DONE, 0, quantity.start)


def _is_count(quantity: Quantity, text: str, front: Front, *, changes: bool) -> bool:
    printed, end = quantity.text, quantity.end
    behind = text[end : end + 1]
    if printed[0] in "几好" or (behind == "”" and _is_name(quantity, text)):
        return False
    if behind == "股" and text.startswith(_OF_AN_INDEX, end):
        return False
    if quantity.unit in _RHETORICAL_UNITS and not _is_of_things(quantity):
        return changes
    if quantity.unit in ("名", "位") and _RANKED.search(
        text, max(0, quantity.start - _LONGEST_RANK), quantity.start
    ):
        return False
    if behind in _ASPECT_BEGINS and _ASPECTS.match(text, end):
        return changes
    if quantity.unit in _OF_MATCHES and text.startswith(_OVER, end):
        return False
    if changes or printed[0] not in _FEW_DIGITS or not _FEW.match(printed):
        return True
    return not (_RHETORICAL_NOUNS.match(text, end) or _is_indefinite(quantity, text, front))


def _is_of_things(quantity: Quantity) -> bool:
    """Whether a number with a unit of steps and ranks is so large that it counts things."""
    if quantity.unit in _THINGS_IN_BULK:
        return quantity.multiplier > 0 or (quantity.value or 0) >= _IN_BULK
    large = (quantity.value or 0) >= _MANY
    written_out = quantity.text[0].isdecimal() or len(quantity.text) >= _LONG_NUMERAL
    return quantity.unit in _THINGS_TOO and large and written_out


def _is_indefinite(quantity: Quantity, text: str, front: Front) -> bool:
    """一个, 数家, 三个优先: an article, a vague number, a number that belongs to a name.

    With nothing behind it a number counts what is named before it: 图书室九个.
    """
    if text.startswith(_FATES, quantity.end) or quantity.unit in TALLIES:
        return False
    if quantity.text[0] in "一半数" or quantity.unit not in _CONCRETE_UNITS:
        return True
    if quantity.text in _PAIRS:
        return True
    before, behind = text[quantity.start - 1 : quantity.start], text[quantity.end : quantity.end + 1]
    if quantity.unit == "个" and behind in _OPENING_QUOTES:
        return True
    return before in _POINTING or (behind in _CLOSING and len(front.name) < 2)


def _is_name(quantity: Quantity, text: str) -> bool:
    """“新30条”: a number before a closing quotation mark is a name, if it is near the opening one."""
    return text.find("“", max(0, quantity.start - 4), quantity.start) >= 0
