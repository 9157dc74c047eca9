"""Places named with their rank, which no table could list: 望潮区, 石桥镇, 青龙村, 东城街道."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdata.spans import Interval
from newsdata.zh.places import NAMED_LIKE_KINDS, place_end
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, guarded, in_order

#: Of each rank, what it may not stand behind: a 社区 is no 区. Some places are named like a kind: 宝山区.
RANKS = {
    "区": ("小社园景校库城郊片辖灾山农牧厂港地市产军分展赛护户选学街禁战教时", ""),
    "省": ("能节括分位可", ""),
    "市": ("股超上楼房夜集债汇牛熊收开休退入早大逆后跟淡好托造升跌救散午灾期", ""),
    "县": ("", "乡"),
    "州": ("", ""),
    "盟": ("联同结加", ""),
    "旗": ("彩红国军党团队锦升", ""),
    "乡": ("下城返回离还老故家思同异区", "镇村"),
    "镇": ("城乡村集", ""),
    "村": ("农乡进化", "办"),
}
_NAMED_LIKE_KIND = "|".join(f"(?<={name})" for name in sorted(NAMED_LIKE_KINDS))
_MORE_RANKS = [f"区(?:{_NAMED_LIKE_KIND})", "地区(?<!委地区)", "街道"]
_NO_RANK_BEFORE = "(?![场民值级域长政直委管外属内容里间社居道经于中和化生司盈净]|部级|占率)"
_RANK = re.compile("|".join(rank + _NO_RANK_BEFORE for rank in [*guarded(RANKS), *_MORE_RANKS]))

# A name begins a clause, or follows a word of time or of being there.
_NO_FIRST = "[在各该这每占去今昨能]|全(?![州椒南])|[上下](?![城海饶虞杭蔡高林犹思栗陆])"
_NAMED = re.compile(
    r"(?:[，。；：、年月日末底季在\s]|(?<=[日目此以年月会之])前|^)"
    rf"(?P<place>(?!{_NO_FIRST}){LETTER}{{2,6}}(?:[{''.join(RANKS)}]|街道))$"
)
_NOT_AT_START = re.compile(_NO_FIRST)
_REACH = 9
_SHORTEST = 3

# What may be glued to the head of a name: behind the first kind no name is left that is too short,
# the second may stand in a name (和平区, 从化区).
_GLUED = in_order(
    """
    目前 人均 位于 来自 防止 支持 改造 参加 增加 成立 作为 其中 涉及 仅 入境 走进 来到 进入 深入 前往 抵达
    奔赴 入驻 落户 担负 担负起 承担 承担起 肩负 肩负起 覆盖 惠及 涵盖 辐射 帮扶 支援 援助 对口 服务 督办 包括
    通过 造成 导致 致使 使得 刚进 他们 她们 记者 农民 国家 尤其 例如 比如 譬如 首先 其次 另外 此外 同时 当中
    名列 位列 排名 其余属 其余属于
    """
)
_COUNTED = re.compile("[一二两三四五六七八九十百几数]+.$")
_NEVER_IN_NAMES = re.compile(
    f"^.*(?:[的了把被将各该每这那不第一但而]|[年月日末底季度]|个(?!旧)|{any_of(_GLUED)})"
)
_SELDOM_IN_NAMES = re.compile("^.*[从在占与和比到对于向为由使让据以至及或有是]")

# Kinds of places, not names: 港口城市.
_KINDS = in_order(
    """
    城市 县市 市县 区县 县区 省市 省区 特区 专区 城市新区 国家级新区 城乡 建成区 扩张区 着陆区 集水区 特困地区
    按地区 分地区 各地区
    贫困地区 受灾地区 主要地区 重点地区 部分地区 其他地区 相关地区 偏远地区 山区 行政区 行政村 自然村 贫困村
    示范村 薄弱村 重点村 中心村 保留村 空心村
    """
)
_KIND = re.compile(f"[全我本各].$|(?:{any_of(_KINDS)})$(?!{_NAMED_LIKE_KIND})")

# Ranks behind the places of the tables.
_RANKS_OF_KNOWN = frozenset("省市")


def ranked_places(text: str, start: int, end: int) -> Iterator[Interval]:
    """Where places with their rank are named between `start` and `end`; a list's places each.

    >>> text = "位于望潮区的工厂，走进青龙村的社区"
    >>> [text[left:right] for left, right in ranked_places(text, 0, len(text))]
    ['望潮区', '青龙村']
    """
    for rank in _RANK.finditer(text, start, end):
        right = rank.end()
        named = _NAMED.search(text[max(start, right - _REACH) : right])
        if named and (name := _name(named["place"])):
            yield right - len(name), right


def _name(place: str) -> str:
    """Without the words glued to the head of a name; empty where no name is left."""
    if glued := _NEVER_IN_NAMES.match(place, 0, len(place) - 1):
        place = place[glued.end() :]
    glued = _SELDOM_IN_NAMES.match(place)
    if glued and len(place) - glued.end() >= _SHORTEST:
        place = place[glued.end() :]
    elif glued and glued.end() >= _SHORTEST:
        return ""
    if _COUNTED.search(place, len(place) - 3) and _COUNTED.search(place):
        return ""
    if len(place) < _SHORTEST or _NOT_AT_START.match(place) or _KIND.search(place):
        return ""
    if _known_at_end(place) and not _is_known(place):  # 入境|欧盟, 国网|湖北省
        return ""
    return place


def _known_at_end(place: str) -> bool:
    """Whether a place of the tables stands at the end of a name."""
    return any(_known_end(place, start) == len(place) for start in range(len(place)))


def _is_known(place: str) -> bool:
    """Whether a name is one or several places of the tables: 山东省青岛市."""
    at = 0
    while (end := _known_end(place, at)) > at:
        at = end
    return at == len(place)


def _known_end(place: str, start: int) -> int:
    """Where a place of the tables ends that begins at `start`, its rank included; `start` where none does."""
    end = place_end(place, start, len(place))
    return end + 1 if end > start and place[end : end + 1] in _RANKS_OF_KNOWN else end
