"""Numbers that are no quantities: dates, ordinals, codes, names, idioms and slogans.

Each question looks at the characters around a number, and never further than a few dozen of them,
so that it costs the same wherever it is asked.
"""

from __future__ import annotations

import re
from string import ascii_letters
from typing import Final

from newsdata.zh.punctuation import (
    CLOSING_QUOTES,
    CLOSING_TITLE_MARKS,
    DIGITS,
    MIDDLE_DOTS,
    OPENING_QUOTES,
    OPENING_TITLE_MARKS,
    SLASHES,
)

_DIGITS: Final = frozenset(DIGITS)


# ---------------------------------------------------------------- which one, not how many

_ORDINAL_BEFORE: Final = frozenset("第届〔［")
_AHEAD: Final = "前"
_NOT_AHEAD: Final = frozenset("目此之以日当先提生眼跟面会节午赛空事战")
"""What makes another word with 前: 目前10名 has no 前10名."""


def is_ordinal(text: str, start: int) -> bool:
    """Whether the number at `start` says which one: 第三, 前10名 (but 目前10名 counts).

    >>> is_ordinal("第1000万辆", 1), is_ordinal("前10名", 1), is_ordinal("目前10名", 2)
    (True, True, False)
    """
    before = text[start - 1 : start]
    if before in _ORDINAL_BEFORE:
        return True
    return before == _AHEAD and text[start - 2 : start - 1] not in _NOT_AHEAD


# ---------------------------------------------------------------- codes, ratios, versions

_JOINS_NAME: Final = frozenset("×*＊#＃№＠@_＿＋+")
_JOINS_DIGITS: Final = frozenset(":：∶．." + SLASHES + MIDDLE_DOTS)
"""Between digits these make a ratio, a clock time, a version, or a date that became a name (5·18)."""
_HYPHENS: Final = frozenset("-－‐‑")

END_BEFORE_CODES: Final = (
    _ORDINAL_BEFORE | {_AHEAD} | _JOINS_NAME | _JOINS_DIGITS | _HYPHENS | frozenset(ascii_letters)
)
"""Every character that may make an ordinal or a code of the Arabic number behind it."""


def follows_name(text: str, start: int) -> bool:
    """Whether what stands before a digit makes it part of a name, a ratio or a code.

    >>> follows_name("C919", 1), follows_name("5·18", 2), follows_name("共18家", 1)
    (True, True, False)
    """
    if start == 0:
        return False
    before = text[start - 1]
    if before in _JOINS_DIGITS:
        return start > 1 and text[start - 2] in _DIGITS
    if before in _HYPHENS:
        return start > 1 and text[start - 2].isalnum()
    return before in _JOINS_NAME or (before.isascii() and before.isalpha())


# ---------------------------------------------------------------- dates

_DAY: Final = "日(?![元圆币])"
DATE_TAIL: Final = (
    f"(?:(?<=1)[0-9]|(?<=2)[01])[0-9]{{2}}年(?:[0-9]{{1,2}}月)?+(?:[0-9]{{1,2}}{_DAY})?+"
    f"|[0-9]?(?:月(?:[0-9]{{1,2}}{_DAY})?+|{_DAY})"
)
"""The tail of a date as it is printed nearly everywhere, from its second digit: to be stepped over."""

_YEAR: Final = re.compile(
    f"(?:[1１][{DIGITS}]|[2２][01０１])[{DIGITS}]{{2}}|[0０][{DIGITS}]"
    "|[〇零○一二三四五六七八九]{4}|[一二三四五六七八九][〇零○]"
)
_PART_OF_YEAR: Final = re.compile(f"年(?:[{DIGITS}]{{1,2}}月|[底初末春夏秋冬]|[上下]半年)")


def is_date(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` with the 年 that follows is a year, and no span of years.

    >>> is_date("2025年", 0, 4), is_date("35年", 0, 2), is_date("98年底", 0, 2)
    (True, False, True)
    """
    if _YEAR.fullmatch(text, start, end):
        return True
    return end - start == 2 and _PART_OF_YEAR.match(text, end) is not None


# ---------------------------------------------------------------- names, idioms, slogans

# Idioms, set phrases and place names that begin like a number with a unit.
_IDIOMS: Final = """
    一砖一瓦 一点一滴 一点一点 一成不变 一亩三分 一元一次 一元二次 一元化 一元论 二人转 二十四节气 二维码
    二万五千里长征 两万五千里长征 两个巴掌 两天晒网 两面三刀 两面人 两面派 两点一线 两条腿 两层皮 两张皮
    两口子 两班倒 两票制 两头婚 两个维护 两个确立 两个务必 两个大局 两个毫不动摇 两个一百年 两院 两本账
    三番五次 三番两次 三天两头 三天打鱼 三年五载 三年河东 三十年河东 三言两语 三句话 三句半 三人行 三人成虎
    三口之家 三位一体 三个臭皮匠 三七二十一 三百六十行 三班倒 三包一 三步走 三段论 三段式 三个代表 三个务必
    三个转变 三级书记 三通一平 三股势力 三座大山 三家分晋 三国演义 三本账 三台县 三门峡 三里屯 三里河 三道沟
    三道堰 三座门 三家村 三棵树 三块石 三只松鼠 四周 三伏 四面八方 四位一体 四个意识 四个自信 四个全面
    四个伟大 四个现代化 四套班子 四口之家 四道口 四道沟 四块玉 五花八门 五次三番 五位一体 五级书记 五通一平
    五口之家 五台山 五台县 五家渠 五道口 五里坨 六位一体 六口之家 六盘水 六盘山 六里桥 六个核桃 七通一平
    七里河 七十二行 七匹狼 八面玲珑 八面来风 八国联军 八项规定 八里桥 八片瓦 九年义务 九年一贯 九里山 十年树木
    十年寒窗 十年磨 十年九旱 十里八乡 十里洋场 十里长 一户一策 一户一档 一户一宅 一户一表 一户一码 一户一案
    一人一档 一人一策 一人一案 一人一岗 一人一卡 一人一码 一人一表 一企一策 一企一档 一企一码 一村一品
    一村一策 一村一业 一村一档 一镇一业 一镇一品 一乡一业 一县一业 一县一特 一县一策 一校一策 一校一品
    一校一案 一河一策 一湖一策 一店一策 一店一码 一厂一策 一园一策 一矿一策 一区一策 一市一策 一城一策
    一省一策 一国一策 一事一议 一案一策 一品一码 一物一码 一车一档 一车一码 一船一策 一楼一策 一街一品
    一街一策 一行一策 一线一策 一链一策 一业一策 一类一策 一项一策 一院一策 一点一策 一库一策 一馆一策
    一桥一策 一路一策 十种九不收 十二年一贯 十五年一贯 百年树人 半斤八两
"""
_IDIOMS_BY_HEAD: Final[dict[str, tuple[str, ...]]] = {}
for _idiom in _IDIOMS.split():
    _IDIOMS_BY_HEAD[_idiom[:2]] = (*_IDIOMS_BY_HEAD.get(_idiom[:2], ()), _idiom)

_TAIL_OF_NAME: Final = re.compile(
    "级(?![别层联])|一体|(?<=字)(?:打头|开头|当头|头(?![像目条版]))|(?<=次)全[会体]|(?<=[人年天周])制(?![造药定作度衣品片])"
)
"""Behind number and unit: 万亿级赛道, 四次全会, 三人制篮球."""

_TAIL_OF_PERIOD: Final = re.compile(
    "[^，。；、：！？\\s“”]{0,8}?(?:行动|计划|规划|攻坚|圈|义务教育|免费教育|一贯制|工作制|值班|待命|热线|营业|学制)"
)
"""Behind a span of time: 三年行动方案, 15分钟生活圈, 24小时值班."""

_COUNTED: Final = frozenset({"count", "time"})
"""Kinds of units that slogans count in."""

_OPENING_QUOTES: Final = frozenset(OPENING_QUOTES)
_SENTENCE_MARKS: Final = re.compile("[，。！？；：,;!?\n]")
_TO_SLOGAN: Final = 5
_WIDTH_OF_SLOGAN: Final = 12
WIDTH_OF_TITLE: Final = 60


def is_name_part(text: str, start: int, end: int, kind: str) -> bool:
    """Whether the number with its unit (`text[start:end]`, of this kind) is part of a name.

    >>> is_name_part("万亿级赛道", 0, 2, "count"), is_name_part("三年行动计划", 0, 2, "time")
    (True, True)
    >>> is_name_part("树牢“四个意识”", 3, 5, "count"), is_name_part("共有四个意见", 2, 4, "count")
    (True, False)
    """
    if text[start] not in _DIGITS and is_idiom(text, start):
        return True
    if _TAIL_OF_NAME.match(text, end) or (kind == "time" and is_name_of_period(text, end)):
        return True
    return in_title(text, start) or (kind in _COUNTED and in_slogan(text, start, end))


def is_name_of_period(text: str, end: int) -> bool:
    """Whether a span of time that ends at `end` begins a name: 三年[行动计划], 24小时[值班]."""
    return _TAIL_OF_PERIOD.match(text, end) is not None


def is_idiom(text: str, start: int) -> bool:
    """Whether a Chinese numeral belongs to an idiom: at its head, or as 五次 in 三番五次."""
    idioms = _IDIOMS_BY_HEAD.get(text[start : start + 2])
    if idioms and text.startswith(idioms, start):
        return True
    idioms = _IDIOMS_BY_HEAD.get(text[start - 2 : start]) if start > 1 else None
    return idioms is not None and text.startswith(idioms, start - 2)


_TITLE_MARK: Final = re.compile(f"[{OPENING_TITLE_MARKS}{CLOSING_TITLE_MARKS}。\n]")


def in_title(text: str, start: int) -> bool:
    """《三年行动方案》: nothing between title marks is counted."""
    floor = max(0, start - WIDTH_OF_TITLE)
    opened = max(text.rfind("《", floor, start), text.rfind("〈", floor, start))
    return opened >= 0 and not _TITLE_MARK.search(text, opened + 1, start)


def in_slogan(text: str, start: int, end: int) -> bool:
    """“四个意识”, “两个一百年”: a short quotation with the number at its head."""
    first = start - _TO_SLOGAN if start > _TO_SLOGAN else 0
    if _OPENING_QUOTES.isdisjoint(text[first:start]):
        return False
    for position in range(start - 1, first - 1, -1):
        if text[position] in OPENING_QUOTES:
            closing = CLOSING_QUOTES[OPENING_QUOTES.index(text[position])]
            closed = text.find(closing, end, position + 1 + _WIDTH_OF_SLOGAN)
            return closed >= 0 and not _SENTENCE_MARKS.search(text, position + 1, closed)
        if text[position] in CLOSING_QUOTES:
            return False
    return False


# ---------------------------------------------------------------- numbers without a unit

_NO_NUMBER_BEHIND: Final = re.compile(
    f"[A-Za-z年月日时号点分秒届版期路室楼世街弄栋排后线热比〕］）)\\]、.{MIDDLE_DOTS}×-]|[:：∶．]?[{DIGITS}]"
)
_NO_NUMBER_BEFORE: Final = re.compile("(?:电话|热线|传真|手机|邮编|编号|号码|[（(［〔#∶比])[：: ]?\\Z")
_POWERS: Final = frozenset("十百千万亿萬億")
_BEFORE_NUMBER: Final = 3


def is_bare_number(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, which has no unit, is a number for itself: no part of a date, score or code.

    >>> is_bare_number("得分98.5", 2, 6), is_bare_number("8月", 0, 1), is_bare_number("5G", 0, 1)
    (True, False, False)
    """
    if text[start] not in _DIGITS:
        if end - start < 2 or not _POWERS.intersection(text[start:end]):
            return False
    elif follows_name(text, start):
        return False
    ahead = text[max(0, start - _BEFORE_NUMBER) : start]
    return not _NO_NUMBER_BEHIND.match(text, end) and not _NO_NUMBER_BEFORE.search(ahead)
