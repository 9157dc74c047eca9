"""What leads in to a name and is no part of it: connectives, pointers, the place in general.

同时，|建成厂房        其中该市|外商投资        海东省|茶叶产量
"""

from __future__ import annotations

import re

from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, guarded, in_order, words

_MARKS = r"[，,、；;：:。.”\"'’（(）)》\s　·—\-●■▲★◆]"
_WORDS = in_order(
    """
    从而 从而保证 从而使 至于 关于 对于 期内 而且 并且 同时 此外 另外 因此 例如 比如 尤其 尤其是 特别是 以及
    和 及 或 而 且 但 但是 可是 然而 或者 却 亦 虽 虽然 仅 另 另有 后 相当于 也 又 则 即 如 同比 环比 当中
    其中 报告期 报告期内 此 的 了 才 当地 各地 一年 全年 整个 今天 平均每天 每天 每日 每周 每晚 每年 每月
    之一 只 若 达到 以下 以上 左右 代表的 主体的 核心的 龙头的 主导的 重点的 支撑的 本赛季 本届 本次 本轮
    本季度 本报告期 盘中 早盘 尾盘 此役 该役 现时 午后 也就是 亦即 并处 折合每升 加上 再加上 减去
    每个月 每季度
    """
)
# The same, but not before what makes other words of them: 均价, 就业, 在校.
_UNLESS = {
    "都": "市城会",
    "并": "网购轨联列发存",
    "各级": "各",
    "还": "款贷原迁建",
    "均": "价值线衡匀",
    "就": "业医餐诊读学职座",
    "在": "统校职岗建册编线手园押营逃外京场学役研读华位用售订途库飞航产馆",
    "其": "余他",
    "光": "伏纤缆学电明谱热刻辉芯模棍荣线照能源盘导催罩环",
    "再": "生贷保就融制造教婚投利",
    "曾": "国侯巩",
    "预测": "值模准",
    "不过": "夜关冬",
    "连续": "剧性梁铸",
    "约": "谈束定会翰旦合见请稿",
}
_POINTED_AT = "些座个项家批种类条款场起次位名对支片部台艘架辆幢栋"
_PHRASES = (
    "第[0-9一二三四五六七八九十]{1,3}[位名]",
    f"因{LETTER}{{2,24}}?(?:需求|影响|原因|需要|关系)(?={LETTER})",
    f"[0-9]{{1,3}}天(?!小?[长假]|黄金)(?:时间)?[里内]?(?={LETTER}{{3}})",
    "不[光仅但只单](?![彩明])",
    # Of 与泰国进出口 the 与 belongs to the name.
    f"与(?!{LETTER}{{2,6}}(?:国家|地区)?(?:货物|双边)*(?:贸易|进出口))",
    f"惟(?={LETTER}{{2}})",
    "中(?=的|$)",
    "该(?:[行校院厂店社局所国省市县镇村类批片剧]|区(?!域))?(?!股)",
    f"这(?:[{_POINTED_AT}])?",
    "[他她它我]们?(?:[村镇乡厂校院队家])?(?![国省市县区])",
    "[比较](?=[男女城农全平]|同类)",
    f"[比较][上前去昨]{LETTER}{{1,6}}?(?=新增|增加|减少|[多少])",
    "(?:计划|拟)(?=[建新改引完招发开实用安培再流种扩])",
    f"{LETTER}{{1,3}}里的",
    "可(?=[节减实达带增年日新容接省供])",
    "每(?:百?公斤|公里|吨|亩|人|户|年|月|天|立方米|平方米|斤|股(?!收益|净资产|盈利|[股红]|派))",
    f"一[条座名个家位所件项张台辆](?={LETTER})",
    "一(?:[条座名个家位头只匹件块根张台辆艘把支袋盒])?$",
    "平均(?=每[人户家台])",
    f"由每{LETTER}{{0,8}}",
)
_PIECES = [
    _MARKS,
    any_of(_WORDS),
    *(f"{word}(?![{behind}])" for word, behind in _UNLESS.items()),
    *_PHRASES,
]
_LEAD = re.compile(f"(?:{'|'.join(_PIECES)})++")
#: Words that are no name when they stand alone, though they do not always lead in to one.
NO_NAMES = frozenset(
    [
        "",
        *"截较比在给对以按从由与和及其该远每一",
        *words("虽然 尽管 即使 如果 但是 然而 不过 因此 由于 因为 计划"),
        *words("最多 最少 最高 最低 最大 最小 最快 最慢 最长 最短 没有 没有一年 大概"),
        *words("周末 平日 平时 节假日 旺季 淡季 白天 夜间 晚上 早上 夏天 冬天 夏季 冬季 春季 秋季"),
    ]
)
_PROVINCE_ENDS = frozenset("省区州市县镇乡")
# The ranks of places, and what makes another word of them: 出省, 城乡, 乡镇.
_RANKS = guarded(
    {
        "省": ("出外跨进入", ""),
        "自治区": ("", ""),
        "自治州": ("", ""),
        "市": ("上城超股都门夜楼", ""),
        "县": ("", ""),
        "镇": ("城乡", ""),
        "乡": ("下城返回离还老故家思同异", "镇村"),
        "特别行政区": ("", ""),
    }
)
_PROVINCE = re.compile(
    f"{LETTER}{{2,6}}?(?:{'|'.join(_RANKS)})(?![场民值级区域长部城政直委管外属内容里化盈净（(]|占率)"
)


def lead_end(text: str, *, whole: frozenset[str]) -> int:
    """How many code points of a text lead in to the name in it.

    The name of a place leads in, too, unless it is all that the name has before one of the words
    that need it (`whole`).

    >>> lead_end("其中该市外商投资", whole=frozenset()), lead_end("海东省茶叶产量", whole=frozenset())
    (4, 3)
    >>> lead_end("海东省出口", whole=frozenset({"出口"}))
    0
    """
    start = _past(text, 0)
    if (
        not _PROVINCE_ENDS.isdisjoint(text)
        and text[start : start + 1] != "对"
        and (match := _PROVINCE.match(text, start))
    ):
        end = match.end()
        if end < len(text) - 1 and text[end:] not in whole:
            return _past(text, end)
    return start


def _past(text: str, start: int) -> int:
    match = _LEAD.match(text, start)
    return match.end() if match else start
