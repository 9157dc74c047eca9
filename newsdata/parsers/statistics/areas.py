"""The place a figure is said of, where the text names one: 全国, 河北省, 全市, 长三角."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.patterns import any_of, guarded, words

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
# A place named with its rank; it begins a clause, or follows a word of time or of being there. Of each
# rank, what it may not stand behind: a 社区 is no 区.
_RANKS = {
    "区": ("小社园景校库城郊片辖灾山农牧厂港地市", ""),
    **dict.fromkeys("省市县州盟旗乡", ("", "")),
    "镇": ("城", ""),
    "村": ("农乡", ""),
}
_NO_RANK_BEFORE = "(?![场民值级域长政直委管外属内容里社居道经于中和化生])"
_RANK = re.compile("|".join(rank + _NO_RANK_BEFORE for rank in [*guarded(_RANKS), "地区", "街道"]))
_NAMED = re.compile(
    r"(?:[，。；：、年月日末底季前在\s]|^)"
    r"(?P<place>(?![在全各该这每占上下去今])[一-龥]{2,6}(?:[省市县区州盟旗镇乡村]|街道))$"
)
_REACH = 9

# What may be glued to the head of a name: behind the first kind no name is left that is too short,
# the second may stand in a name (和平区, 从化区).
_NEVER_IN_NAMES = re.compile(
    "^.*(?:[的了把被将各该每这那不第一]|[年月日末底季度]|目前|人均|位于|来自|防止|支持|改造|参加|增加)"
)
_SELDOM_IN_NAMES = re.compile("^.*[从在占与和比到对于向为由使让据以至及或有是]")
# Kinds of places, not names: 港口城市.
_KINDS = ("城市", "县市", "市县", "区县", "县区", "省市", "省区", "特区", "专区", "新区")
_WHOLE_AT_END = re.compile(f"[全我本各].$|(?:{any_of(_KINDS)})$")
_SHORTEST = 3

#: A province or country by name.
PLACE_AT_START = re.compile(any_of(_PLACES))
_AREA = re.compile(f"{any_of(_WHOLES)}|{any_of(_PLACES, then='[省市]?')}")


def areas_in(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The places that the text between `start` and `end` names, each with where it ends.

    >>> areas_in("2025年全国海水养殖产量", 0, 13)
    [(7, '全国')]
    >>> areas_in("位于望潮区的工厂", 0, 8)
    [(5, '望潮区')]
    """
    found = [(match.end(), match.group()) for match in _AREA.finditer(text, start, end)]
    for rank in _RANK.finditer(text, start, end):
        match = _NAMED.search(text[max(start, rank.end() - _REACH) : rank.end()])
        if match and (name := _name(match["place"])):
            found.append((rank.end(), name))
    found.sort()
    return found


def _name(place: str) -> str:
    """Without the words glued to the head of a name; empty where no name is left."""
    if glued := _NEVER_IN_NAMES.match(place, 0, len(place) - 1):
        place = place[glued.end() :]
    glued = _SELDOM_IN_NAMES.match(place)
    if glued and len(place) - glued.end() >= _SHORTEST:
        place = place[glued.end() :]
    elif glued and glued.end() >= _SHORTEST:
        return ""
    if len(place) < _SHORTEST or _WHOLE_AT_END.search(place):
        return ""
    return place
