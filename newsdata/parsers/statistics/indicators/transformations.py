"""What kind of measure a figure is (level, growth rate, change, share, multiple), and its sign."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.indicators.links import RELATIVE, Sense
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import in_order, words

LEVEL, GROWTH_RATE, CHANGE, SHARE, MULTIPLE = "level", "growth_rate", "change", "share", "multiple"
_OF_KIND = {"percentage_points": CHANGE, "multiple": MULTIPLE}
_CHANGING = Sense.CHANGES | Sense.NEW

#: Names of what is measured in per cent by itself: rates, not parts of a whole.
RATE_NAME = re.compile(
    r"(?:[率度](?:平均值?|均值)?|(?<!人数)比例|[增覆][长盖]面|指数|系数|水平|[降加]息|含量|利息|票息|回报|收益|[税线]|税负|仓位|杠杆|"
    r"赤字|毛利|净息差|误差|偏差|精度差|目标|区间|标准|上限|下限|门槛|折扣|概率|可能性|通胀|增速|[增涨降跌]幅|[A-Z][A-Za-z]{2,})$"
)
#: What a name of a rate ends with.
RATE = "率"
#: Names of rates of growth and of shares.
RATE_NOUN = re.compile(r"增长率|增长速度|增长幅度|下降幅度|[增涨降跌升减]幅|增速|占比|比重")
#: 5%的增长: the noun tells that the figure is a growth rate.
GROWTH_NOUNS = {
    **dict.fromkeys(in_order("增长 正增长 涨幅 增幅 升幅 增速 成长 快速增长 高速增长 较快增长"), Sense.RISE),
    **dict.fromkeys(in_order("负增长 降幅 跌幅 减幅 下降 衰退"), Sense.FALL),
}
_SHARE_NAME = re.compile(r"(?:占比|比重|份额|占.*比例|人数比例|占有率|占地率|[中内]的?(?:比[例重]|占比))$")
# What is set or drawn at a percentage, and is no part of anything: 10%的关税, 60%的警戒线.
_SET_AT = re.compile("(?:税|利息|股息|[警红底枯]戒?线|荣枯线|限制|[上下]限|门槛)$")
_GROWTH = "增长"
# Names of changes, by their last two characters.
_RISING_NAMES = words("增收 增产 多收 增支 增亏 增利 提价 增量 加息 涨薪")
_FALLING_NAMES = words("减收 减产 减支 减利 减员 降价 减量 减亏 降息 降准 降薪")
_CHANGE_NAMES = _RISING_NAMES | _FALLING_NAMES
# What a name begins with that tells what changed: 减少用电, 企业压缩库存; but not 增产大队.
_CHANGING_VERBS = "减少|增加|降低|多增|少增|净增|净减少?|压缩|压减|缩短|削减"
_YIELDING = "[增减]产(?![农户村乡县省市地企厂田大队区面措技增])"
_OPENING_CHANGE = re.compile(
    f"(?:企业|群众|农民|村民|居民|农户)?(?:{_CHANGING_VERBS}|{_YIELDING})了?(?={LETTER})"
)
_OPENING_BEGINS = frozenset("企群农村居减增降多少净压缩削")
_FALLING = re.compile(r"[减降少压缩削]")


def measure_of(unit_kind: str, sense: int, name: str, *, partitive: bool = False) -> str:
    """The measure of a figure with this kind of unit, link and name.

    `partitive` tells that the figure stands before what it is a part of (80%的乡镇).

    >>> measure_of("percent", Sense.RISE | Sense.COMPARED, "居民消费价格")
    'growth_rate'
    >>> measure_of("percent", Sense.BEING, "农村宽带覆盖率")
    'level'
    """
    if unit_kind in RELATIVE:
        return _percent(sense, name, partitive=partitive) if unit_kind == "percent" else _OF_KIND[unit_kind]
    if sense & _CHANGING and _tells_change(sense):
        return CHANGE
    return CHANGE if name[-2:] in _CHANGE_NAMES else LEVEL


def _tells_change(sense: int) -> bool:
    if sense & Sense.NEW and sense & Sense.COMPARED:
        return True
    return bool(sense & Sense.CHANGES) and not sense & Sense.RESULT


def _percent(sense: int, name: str, *, partitive: bool) -> str:
    if sense & Sense.SHARE:
        return SHARE
    if sense & Sense.RATE or (sense & Sense.CHANGES and not sense & Sense.RESULT):
        return GROWTH_RATE
    if sense & Sense.QUOTED and not partitive:
        return LEVEL
    if partitive and (_SET_AT.search(name) or (name.endswith(RATE) and not _SHARE_NAME.search(name))):
        return LEVEL
    if partitive or _SHARE_NAME.search(name):
        return SHARE
    if name.endswith(_GROWTH):
        return GROWTH_RATE
    return LEVEL if RATE_NAME.search(name) else SHARE


def falls(measure: str, sense: int, name: str) -> bool:
    """Whether the figure is negative: a growth rate or change downwards.

    The sign of 降幅扩大0.7个百分点 is that of 扩大; 增速回落至3% is a growth rate still.
    """
    if measure not in (GROWTH_RATE, CHANGE):
        return False
    if sense & Sense.CHANGES and not sense & Sense.RESULT:
        return bool(sense & Sense.FALL)
    return bool(sense & Sense.SHRINKING) or name[-2:] in _FALLING_NAMES


def is_change(name: str) -> bool:
    """Whether a name tells by itself of a rise or fall: 减产, 粮食减产."""
    return name[-2:] in _CHANGE_NAMES


def change_in(name: str) -> int:
    """The direction that a name tells by itself.

    >>> change_in("减产") == Sense.FALL
    True
    """
    return Sense.FALL if name[-2:] in _FALLING_NAMES else Sense.RISE


def opening_change(name: str) -> tuple[int, bool]:
    """How long a verb of change is that opens the name (减少碳排放), and whether it is a fall.

    >>> opening_change("减少碳排放")
    (2, True)
    """
    match = _OPENING_CHANGE.match(name) if name[:1] in _OPENING_BEGINS else None
    if match is None:
        return 0, False
    return match.end(), _FALLING.search(match.group()) is not None
