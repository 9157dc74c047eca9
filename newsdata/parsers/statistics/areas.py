"""The place a figure is said of, where the text names one: 全国, 河北省, 全市, 长三角."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.patterns import any_of, words

_PLACES = words(
    """
    北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东
    广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 中国 长三角 珠三角 京津冀
    粤港澳大湾区 东盟 欧盟 欧元区 美国 日本 德国 法国 英国 俄罗斯 印度 韩国
    """
)
_WHOLES = [
    *(f"全{rank}" for rank in "国省市县区州镇乡村盟旗球校院"),
    *(f"{which}{rank}" for which in "我本" for rank in "国省市县区州镇乡村"),
    *words("世界 全世界"),
]
# A place named with its rank; it begins a clause, or follows a word of time or of being there.
_RANK = re.compile(
    "(?:区(?<![小社园景校库城郊片辖灾山农牧厂港]区)|[省市县州盟旗镇乡村道])"
    "(?![场民值级域长政直委管外属内容里社居道经于中和])"
)
_NAMED = re.compile(
    r"(?:[，。；：、年月日末底季前在\s]|^)"
    r"(?P<place>(?![在全各该这每占上下去今])[一-龥]{2,6}[省市县区州盟旗镇乡村道])$"
)
_REACH = 9

#: A province or country by name.
PLACE_AT_START = re.compile(any_of(_PLACES))
_AREA = re.compile(any_of([*_WHOLES, *_PLACES, *(place + rank for place in _PLACES for rank in "省市")]))


def areas_in(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The places that the text between `start` and `end` names, each with where it ends.

    >>> areas_in("2025年全国海水养殖产量", 0, 13)
    [(7, '全国')]
    """
    found = [(match.end(), match.group()) for match in _AREA.finditer(text, start, end)]
    for rank in _RANK.finditer(text, start, end):
        match = _NAMED.search(text[max(start, rank.end() - _REACH) : rank.end()])
        found += [(rank.end(), match["place"])] if match else []
    return sorted(found)
