"""Units that are not printed behind the number: given by the noun, or by what kind of figure it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsdata.parsers.statistics.quantities.currencies import currency_before
from newsdata.parsers.statistics.quantities.measures import Amount
from newsdata.parsers.statistics.quantities.units import PERSON_NOUNS, PERSONS, THING_NOUNS, UNITS, Unit
from newsdata.zh.punctuation import DIGITS
from newsdata.zh.variants import LETTER

_ROUND_END: Final = frozenset("万萬亿億多余餘")
"""A number that ends so may do without a measure word: 14亿人口, 300余师生."""

_NO_MODIFIER: Final = "帮用支解让使为给惠救助带投是有在个名位"
_IN_OFFICE: Final = "在(?=[册校职岗编读训])"
_MODIFIERS: Final = rf"(?:{_IN_OFFICE}|(?![{_NO_MODIFIER}]){LETTER}){{0,7}}?"


def _led_by_modifiers(nouns: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(nouns, key=lambda noun: (-len(noun), noun))
    return re.compile(f"{_MODIFIERS}({'|'.join(longest_first)})")


_PERSON: Final = re.compile(
    _led_by_modifiers({*PERSON_NOUNS, f"{LETTER}{{2}}者"}).pattern + "(?!就业岗|见习岗|实习岗|岗位|公寓|住房)"
)
# 3万老渔民公益岗位: posts, whosoever they are for.
_POST: Final = "岗位"
_POSTS: Final = re.compile(f"{LETTER}{{0,9}}?(?:就业|见习|实习|公益|工作){_POST}")
_THING: Final = _led_by_modifiers(THING_NOUNS)
# What is measured, before a number that has only a multiplier: 用户突破300万, 市值达320亿.
_LINK: Final = (
    "(?:总数|总量|总额|规模|余额|[额款])?(?:增长)?(?:最?高?峰值?)?"
    "(?:[已将约近超达至到为突破增加减各均了过亏的就才也仅只出大少有不应该可以能控制在]"
    r"|可能|分别|超过|预计|有望|达到|接近|高达|至少|要|最多)*\Z"
)
_PERSONS_BEFORE: Final = re.compile(
    f"(?:人(次)|人数|用户数|的人|客流量?|{'|'.join(sorted(PERSON_NOUNS))}){_LINK}"
)
# Of what the whole is counted in, its parts are too: 患者300万，其中老人120万.
_PERSONS_TOLD: Final = re.compile(
    f"(?:人数|人口|用户|会员|患者|网民){_LINK[:-2]}[0-9.]+[万亿][，,、；]"
    "(?:[^，,、；。]{1,14}[0-9.]+[万亿][，,、；])*"
    r"(?:其中[，,]?|(?:预计|预测|估计)?[到至]?20[0-9]{2}年)?[^，,、；。0-9]{1,14}\Z"
)
# 学员30万人，比往年增加3万: by how much it differs is counted in what it is counted in.
_TOLD_IN: Final = re.compile(
    r"[0-9.][万亿]?[多余]?(人次|人|户|元|吨|辆|件|亩|套|台|只|头|家|个|平方米|公顷)?[，,](?:同?[比较][^，,。；;]{2,12}?)?"
    r"(?:净增加?|增加|减少|多增|少增|多|少)了?[约近超]?\Z"
)
_WIDTH_TOLD: Final = 80
# 学员30万人，明年这一数字将达40万: what is taken up is counted in the same.
_TAKEN_UP: Final = re.compile(
    r"[0-9.][万亿]?[多余]?(人次|人|户|元|吨|辆|件|亩|套|台|只|头|家|个|平方米|公顷)[，,；;。][^。]{0,24}?"
    rf"(?:这一?|该)数[字据值]{_LINK[:-2]}\Z"
)
_NUMBER_TAKEN_UP: Final = ("数字", "数据", "数值")
_MONEY_WORDS: Final = """
    基金规模 资产规模 管理规模 总规模 净流入 净流出 净买入 净卖出 市值 放量 缩量 成交 交易额 销售 营业额 营收
    收入 利润 净利 产值 增加值 税收 利税 票房 投资 资金 贷款 存款 债务 负债 融资 补贴 补助 奖金 罚款 罚金 赔偿
    捐款 善款 生产总值 GDP 经济总量 零售额 进出口额 出口额 进口额 贸易额 销货额 销货值 货值 年薪 首付 总价
    造价 耗资 斥资 亏损 盈利
"""
_MONEY_BEFORE: Final = re.compile(f"(?:{'|'.join(_MONEY_WORDS.split())}){_LINK}")
# 100万捐款, 3万奖金
_MONEY_BEHIND: Final = re.compile(
    "(?:的)?(?:现金|捐款|善款|资金|奖金|奖励|贷款|补助|补贴|罚款|罚金|赔偿|赔款|经费|保费|欠款|赃款|学费|年薪)(?![者户人客额])"
)
_WIDTH_BEFORE: Final = 16
_YUAN: Final = UNITS["元"]
_VISITS: Final = UNITS["人次"]

_VISITED: Final = re.compile(
    rf"(?:(?![{_NO_MODIFIER}]){LETTER}){{1,4}}人次|(?:单日|全网)?(?:客流|人流)(?!量大)"
)

_INDEX: Final = Unit("", "index", None)
_INDEX_WORD: Final = re.compile(
    f"(?:指数|PMI|景气度|系数|性别比|汇率|中间价)[^。！？；\n]{{0,40}}?(?:为|至|到|达|于|的|报|是)[{DIGITS}.]*\\Z"
)
_WIDTH_OF_INDEX: Final = 40


def implied_unit(text: str, amount: Amount) -> Unit | None:
    """The unit of an amount without one, if a noun or an index gives it.

    >>> from newsdata.parsers.statistics.quantities.measures import amount_at
    >>> implied_unit("14亿人口", amount_at("14亿人口", 0, 3)).name
    '人'
    >>> implied_unit("指数为50.8，", amount_at("指数为50.8，", 3, 7)).kind
    'index'
    """
    if text[amount.number_end - 1] in _ROUND_END:
        return _by_noun(text, amount)
    if amount.numeral.decimals and text[amount.end : amount.end + 1] not in _NO_INDEX:
        ahead = text[max(0, amount.start - _WIDTH_OF_INDEX) : amount.start]
        return _INDEX if _INDEX_WORD.search(ahead) else None
    return None


def _by_noun(text: str, amount: Amount) -> Unit | None:
    """Of 20万高校毕业生 the last noun decides, so people are looked for before things."""
    if amount.numeral.multiplier:
        ahead = text[max(0, amount.start - _WIDTH_BEFORE) : amount.start]
        if currency := currency_before(text, amount.start):
            return currency
        if _MONEY_BEFORE.search(ahead):
            return _YUAN
        persons = _PERSONS_BEFORE.search(ahead)
        if persons:
            return _VISITS if persons[1] else PERSONS
        if differs := _TOLD_IN.search(text, max(0, amount.start - _WIDTH_TOLD), amount.start):
            return UNITS[differs[1]] if differs[1] else _unit_of(text, differs.start())
        if any(word in ahead for word in _NUMBER_TAKEN_UP) and (
            taken_up := _TAKEN_UP.search(text, max(0, amount.start - _WIDTH_TOLD), amount.start)
        ):
            return UNITS[taken_up[1]]
        if _PERSONS_TOLD.search(text[max(0, amount.start - _WIDTH_TOLD) : amount.start]):
            return PERSONS
    if _VISITED.match(text, amount.end):
        return _VISITS
    if amount.numeral.multiplier and _MONEY_BEHIND.match(text, amount.end):
        return _YUAN
    return _of_noun(text, amount.end)


def _of_noun(text: str, end: int) -> Unit | None:
    """What those are counted in whose noun stands at `end`, behind the number."""
    if text.find(_POST, end, end + _WIDTH_BEFORE) >= 0 and _POSTS.match(text, end):
        return UNITS["个"]
    if _PERSON.match(text, end):
        return PERSONS
    thing = _THING.match(text, end)
    return THING_NOUNS[thing[1]] if thing else None


_NUMBER_AT_END: Final = re.compile("[0-9.]+\\Z")


def _unit_of(text: str, end: int) -> Unit | None:
    """The unit of the number that goes on at `end`, which has none behind it: 人数达196万，增加50万."""
    number = _NUMBER_AT_END.search(text, max(0, end - _WIDTH_BEFORE), end)
    start = number.start() if number else end
    ahead = text[max(0, start - _WIDTH_BEFORE) : start]
    if _MONEY_BEFORE.search(ahead):
        return _YUAN
    persons = _PERSONS_BEFORE.search(ahead)
    return (_VISITS if persons[1] else PERSONS) if persons else None


_NO_INDEX: Final = frozenset("版.．%:：∶")
