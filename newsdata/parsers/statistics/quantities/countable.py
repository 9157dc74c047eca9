"""Which amounts count, and which are words: 一 as an article, 万 as many, numbers that belong to codes."""

from __future__ import annotations

import re
from typing import Final

from newsdata.parsers.statistics.quantities.exclusions import follows_name
from newsdata.parsers.statistics.quantities.measures import CLAUSE_ENDS, Amount
from newsdata.parsers.statistics.quantities.qualifiers import BEGIN_BEHIND, END_BEFORE, qualifier_before
from newsdata.parsers.statistics.quantities.signs import minus_before
from newsdata.parsers.statistics.quantities.units import SHY, TALLIES, Unit
from newsdata.zh.numerals import read_numeral
from newsdata.zh.punctuation import DASHES, DIGITS, SLASHES, TILDES
from newsdata.zh.variants import LETTER

_ROUND: Final = frozenset("万萬亿億多余餘半")
_DIGITS: Final = frozenset(DIGITS)
_POINTS: Final = frozenset(".．")
_JOINS: Final = frozenset("分、和与及或至到" + SLASHES + DASHES + TILDES)


def is_idle(text: str, start: int, end: int) -> bool:
    """Whether a number without a unit behind it plainly counts nothing: nothing is joined to it or implied.

    This and `is_article` only spare the longer look; `counts` decides all other cases.

    >>> is_idle("三峡", 0, 1), is_idle("三、四家", 0, 1), is_idle("50.8，", 0, 4)
    (True, False, False)
    """
    if text[end : end + 1] in _JOINS:
        return False
    if text[end - 1] in _ROUND:
        return end - start == 1 and text[start] in POWERS and _is_mere_power(text, start, end)
    return text[start] not in _DIGITS or _POINTS.isdisjoint(text[start:end])


def _is_mere_power(text: str, start: int, end: int) -> bool:
    """Whether nothing makes a figure of a power of ten (and its unit): 万民众, but 超万民众."""
    return text[start - 1 : start] not in _MAKES_FIGURE and text[end : end + 1] not in _FIGURE_BEHIND


_MAKES_FIGURE: Final = END_BEFORE | {"上"}
_FIGURE_BEHIND: Final = _JOINS | BEGIN_BEHIND | frozenset("多半余有")
# 周三起停水: the day from which it holds; but 每周三起, 两周三起 are three in so much time.
_FROM: Final = "起"
_DAY_OF_WEEK: Final = re.compile(
    "(?:(?<=(?<![0-9一两二三四五每])[周週])|(?<=星期)|(?<=[礼禮]拜))[一二三四五六]起"
    f"(?!{LETTER}{{0,6}}(?:案|火灾|车祸|事故|事件|纠纷))"
)


def is_article(text: str, start: int, unit: Unit, end: int) -> bool:
    """Whether a Chinese numeral of one character with its unit, which ends at `end`, plainly counts nothing.

    >>> from newsdata.parsers.statistics.quantities.units import UNITS
    >>> one = UNITS["个"]
    >>> is_article("有一个", 1, one, 3), is_article("不足一个", 2, one, 4), is_article("几个", 0, one, 2)
    (True, False, True)
    """
    character = text[start]
    if character in _FEW:
        return unit.kind != "multiple"
    if unit.name == _FROM and _DAY_OF_WEEK.match(text, start):
        return True
    if character in POWERS:
        return unit.kind not in _OF_POWERS and _is_mere_power(text, start, end)
    if unit.name in _NOT_OF_ONE:
        return character not in _ROUND
    if character != _ONE or unit.kind not in _ARTICLE_KINDS or _is_tallied(text, unit, end):
        return False
    return text[end : end + 1] not in _FIGURE_BEHIND and qualifier_before(text, start) is None


FATES: Final = (
    "死亡", "遇难", "失踪", "受伤", "身亡", "丧生", "重伤", "轻伤", "受重伤", "受轻伤", "被困", "溺亡",
    "遇害", "失联",
)  # fmt: skip
"""What became of those who are counted."""


def _is_tallied(text: str, unit: Unit, end: int) -> bool:
    """一人死亡, 一死三伤, 两金一银: of those who came to harm and of medals one is a figure too."""
    return unit.name in TALLIES or (unit.name in ("人", "名") and text.startswith(FATES, end))


_OF_POWERS: Final = frozenset({"percent", "multiple"})
"""Kinds of units of which a qualifier may stand farther before the figure."""

_NOT_OF_ONE: Final = SHY | {"点", "度", "分", "尺", "丈", "寸", "担", "字", "坪", "呎", "吋", "哩"}
"""Units that go with no Chinese numeral of one character."""

POWERS: Final = frozenset("百千万萬亿億")
"""Numerals of these alone are words for many: 千方百计."""
_ONE: Final = "一"
_TWO: Final = "二"
_FEW: Final = frozenset("几幾数數")
_ZERO: Final = frozenset("零〇○")


def counts(text: str, amount: Amount, unit: Unit, *, qualified: bool) -> bool:
    """Whether the amount says how many. `qualified` tells that 超, 近, 以上 or their like stands by it.

    >>> from newsdata.parsers.statistics.quantities.measures import amount_at
    >>> def tried(text, start, end, qualified=False):
    ...     amount = amount_at(text, start, end)
    ...     return counts(text, amount, amount.unit, qualified=qualified)
    >>> tried("一座新城", 0, 1), tried("一亿元", 0, 2), tried("超万辆", 1, 2, True), tried("万辆", 0, 1)
    (False, True, True, False)
    """
    number = text[amount.start : amount.number_end]
    if number[0] in DIGITS:
        return not _is_code(text, amount, unit)
    if number == _ONE:
        return _one_counts(text, amount, unit, qualified)
    if number in _FEW:
        return unit.kind == "multiple"
    if POWERS.issuperset(number):
        return qualified or (len(number) > 1 and _is_round_figure(text, amount, unit))
    return number not in _ZERO and (number != _TWO or unit.kind != "count")


_REACHES: Final = ("达", "达到", "破", "至", "到")
_HOMES: Final = frozenset({"家", "户", "人", "年", "里"})


def _is_round_figure(text: str, amount: Amount, unit: Unit) -> bool:
    """达万亿元, 藏书百万册: 百万 and its like are figures behind these verbs and at the end of a clause."""
    if text.endswith(_REACHES, 0, amount.start):
        return True
    return unit.name not in _HOMES and text[amount.end : amount.end + 1] in CLAUSE_ENDS


_WRITTEN_TIGHT: Final = frozenset({"percent", "percentage_points", "money"})
"""Kinds of units that make a figure even right behind letters: GDP6.1%."""


def _is_code(text: str, amount: Amount, unit: Unit) -> bool:
    """C919, 7×24小时, 2∶1: the number belongs to what stands before it."""
    if unit.kind in _WRITTEN_TIGHT or amount.numeral.multiplier:
        return False
    return follows_name(text, amount.start) and not minus_before(text, amount.start, unit.kind)


_ARTICLE_KINDS: Final = frozenset({"count", "time"})
_ARTICLE_UNITS: Final = frozenset({"桶", "担", "里", "毛钱", "角钱", "分钱"})
_NOT_BEFORE_ONE: Final = ("无", "没有", "未有", "统", "唯", "单", "惟", "同", "专", "万", "最后", "比")
"""统一, 唯一, 万一, 最后一公里, 一年比一年多."""


def _one_counts(text: str, amount: Amount, unit: Unit, qualified: bool) -> bool:
    """一 before a measure word is the article, unless something makes it a figure: 一年多, 不足一个."""
    if text.endswith(_NOT_BEFORE_ONE, 0, amount.start):
        return False
    if unit.kind in _ARTICLE_KINDS or unit.name in _ARTICLE_UNITS:
        vague = amount.numeral.vagueness != "exact" or amount.numeral.decimals > 0
        return qualified or vague or _is_tallied(text, unit, amount.end)
    return True


_NOT_UP_TO: Final = frozenset("晚早会路网以马线场身史界加市向之台车床楼百千")
"""Characters with which 上 makes another word: 晚上百余人, 成百上千."""


def with_up_to(text: str, amount: Amount) -> Amount:
    """上百家: takes 上 in as part of the number, which is open above then."""
    start = amount.start - 1
    if text[start : amount.start] != "上" or text[start - 1 : start] in _NOT_UP_TO:
        return amount
    if not POWERS.issuperset(text[amount.start : amount.number_end]):
        return amount
    numeral = read_numeral(text[start : amount.number_end])
    return amount._replace(numeral=numeral, start=start) if numeral else amount
