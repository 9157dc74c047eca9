"""Numbers that are no quantities: dates, ordinals, names, slogans; and those that only sound like figures.

`is_name_part` and its kin look at the characters around a number. They never search further than
a few dozen characters, so that every question costs the same wherever it is asked.
"""

from __future__ import annotations

import re
from typing import Final

from newsdata.parsers.statistics.units import Unit
from newsdata.zh.punctuation import (
    CLOSING_QUOTES,
    CLOSING_TITLE_MARKS,
    DIGITS,
    MIDDLE_DOTS,
    OPENING_QUOTES,
    OPENING_TITLE_MARKS,
)

# ---------------------------------------------------------------- what stands before the number

_ORDINAL_BEFORE: Final = "第届〔［"
"""第三, 第1000万辆: the number says which, not how many."""

_NAME_BEFORE: Final = frozenset("×xX*＊∶:：/／·•・‧.．#＃№＠@_＿")
"""Before a digit these make a product, a ratio, a date that became a name, a version, an address."""

_HYPHENS: Final = frozenset("-－‐‑−—–")
_AHEAD: Final = "前"
_NOT_AHEAD: Final = frozenset("目此之以日当先提年生眼跟面会节午赛空事战")
"""目前3家 has no 前3家."""

_HAN_ORDINAL_BEFORE: Final = frozenset("第初周期拜其之老阿大高统唯同单专万惟")
"""Before a Chinese numeral: 初三, 周五, 星期三, 其一, 之一, 大二, 高三, 统一, 唯一."""


def follows_name(text: str, start: int) -> bool:
    """Whether the characters before `start` make the number part of a name, a ratio or a code.

    >>> follows_name("C919", 1), follows_name("5·18", 2), follows_name("共18家", 1)
    (True, True, False)
    """
    before = text[start - 1 : start]
    if before.isascii() and before.isalpha():
        return True
    if before in _NAME_BEFORE and before:
        return text[start - 2 : start - 1] in DIGITS or before not in ":：/／" if start > 1 else False
    return before in _HYPHENS and start > 1 and text[start - 2].isalnum()


def is_ordinal(text: str, start: int) -> bool:
    """Whether the number says which one: 第三, 前10名 (but 目前10名 counts).

    >>> is_ordinal("第1000万辆", 1), is_ordinal("前10名", 1), is_ordinal("目前10名", 2)
    (True, True, False)
    """
    before = text[start - 1 : start]
    if not before:
        return False
    if before in _ORDINAL_BEFORE:
        return True
    return before == _AHEAD and text[start - 2 : start - 1] not in _NOT_AHEAD


# ---------------------------------------------------------------- dates

_YEAR: Final = re.compile(
    f"(?:[1１][0-9０-９]|[2２][01０１])[{DIGITS}]{{2}}|[0０][{DIGITS}]|[〇零○一二三四五六七八九]{{4}}|[二三四五六七八九]〇"
)
_ABBREVIATED_YEAR: Final = re.compile(f"年(?:[{DIGITS}]{{1,2}}月|[底初末]|春|夏|秋|冬|上半年|下半年)")


def is_date(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` with the 年 that follows it is a year and no span of years.

    >>> is_date("2025年", 0, 4), is_date("35年", 0, 2), is_date("98年底", 0, 2)
    (True, False, True)
    """
    return bool(_YEAR.fullmatch(text, start, end)) or (
        end - start == 2 and bool(_ABBREVIATED_YEAR.match(text, end))
    )


# ---------------------------------------------------------------- names, idioms, slogans

IDIOMS: Final = tuple(
    """
    三番五次 三番两次 五次三番 三天两头 三年五载 三言两语 三句话 三人行 三人成虎 三口之家 三位一体 四位一体
    五位一体 六位一体 四面八方 五花八门 八面玲珑 八面来风 十里八乡 十里洋场 十里长 两面三刀 两面人 两面派 三个臭皮匠
    十年树木 百年树人 十年寒窗 十年磨 十年九旱 三十年河 两个巴掌 一个巴掌 三天打鱼 两天晒网 七十二行 三百六十行
    九年义务 九年一贯 十二年一贯 十五年一贯 十五年免费 二十四节气 二十四小时 三七二十一 八国联军 二万五千里长征 两万五千里长征
    四个现代化 三个代表 四个意识 四个自信 两个维护 两个确立 四个全面 四个伟大 两个一百年 八项规定 三个务必 两个务必
    三大件 三步走 两步走 三重门 两条腿 两条线 三座大山 六盘水 六盘山 五台山 五台县 三台县 九寨沟 五家渠 三门峡 三家村
    千岛湖 三棵树 三只松鼠 七匹狼 六个核桃 三里屯 八里桥 三里河 六里桥 九里山 五里坨 五粮液 三国演义 三班倒 两班倒 四合院
    三包一 三股势力 两层皮 两张皮 八宝山 七里河 三道沟 三道堰 两点一线 两个大局 三个转变 两个毫不动摇 两会 七夕
    三座门 五道口 四道口 三家分晋 八片瓦 三本账 两本账 四套班子 三级书记 五级书记 两院 三通一平 五通一平 七通一平 两票制
    四道沟 五段式 三段论 三段式 二维码 三维 一元一次 一元二次 一元化 一元论 一亩三分 一亩园 一斤八两 半斤八两
    一成不变 一倍子 三句半 两头婚 四块玉 三块石 四方 两口子 小两口 两口之家 四口之家 五口之家 六口之家
    """.split()
)
"""Idioms and names that begin like a number with a unit."""

_TAIL_OF_NAME: Final = re.compile(
    "级(?![别层联])|人制|年制|人转|年级|一体|人行|口之家|天制|周制|座以[上下]|之[一二]|制(?![造药定作度])|年来信|人间|位数"
)
_TAIL_OF_PERIOD: Final = re.compile(
    "[^，。；、：！？\\s“”]{0,8}?(?:行动|计划|规划|攻坚|圈|免费教育|义务教育|一贯制|工作制|值班|热线|营业|战略|联赛|保税|学制|待命|制)"
)
_WIDTH_OF_SLOGAN: Final = 14
_WIDTH_OF_TITLE: Final = 60
_SENTENCE_MARKS: Final = re.compile("[，。！？；：,;!?]")


def is_name_part(text: str, start: int, end: int, kind: str) -> bool:
    """Whether the number with its unit (`text[start:end]`, of this kind) is part of a name.

    >>> is_name_part("万亿级赛道", 0, 2, "count"), is_name_part("三年行动计划", 0, 2, "time")
    (True, True)
    >>> is_name_part("树牢“四个意识”", 3, 5, "count"), is_name_part("共有四个意见", 2, 4, "count")
    (True, False)
    """
    if text.startswith(IDIOMS, start):
        return True
    if _TAIL_OF_NAME.match(text, end) or (kind == "time" and _TAIL_OF_PERIOD.match(text, end)):
        return True
    return _in_title(text, start) or (kind in {"count", "time"} and _is_slogan(text, start, end))


def _in_title(text: str, start: int) -> bool:
    """《三年行动方案》: nothing inside title marks is counted."""
    floor = max(0, start - _WIDTH_OF_TITLE)
    opened = max(text.rfind(mark, floor, start) for mark in OPENING_TITLE_MARKS)
    return opened >= 0 and all(text.rfind(mark, opened, start) < 0 for mark in CLOSING_TITLE_MARKS)


def _is_slogan(text: str, start: int, end: int) -> bool:
    """“四个意识”: a short quotation that begins with the number."""
    if start == 0 or text[start - 1] not in OPENING_QUOTES:
        return False
    closing = CLOSING_QUOTES[OPENING_QUOTES.index(text[start - 1])]
    closed = text.find(closing, end, end + _WIDTH_OF_SLOGAN)
    return closed >= 0 and not _SENTENCE_MARKS.search(text, end, closed)


# ---------------------------------------------------------------- figures of speech

_RHETORICAL_NOUN: Final = re.compile(
    "(?:[^，。；、：！？\\s“”]{0,4}?)(?:方面|关键词|要求|环节|维度|层面|步骤|阶段|时期|方向|重点|关键|特点|特征|优势|问题|"
    "原则|原因|角度|字|抓手|统筹|关系|坚持|优先|一体化|意识|自信|维护|确立|代表|一流|条件|样|月|目标|"
    "任务|亮点|难点|理由|故事|梦想|时代|世界|意义|含义|层次|转变|结合|融合|突破|提升|支撑|保障|体系|机制|防线|线)"
)
_DENOMINATOR_BEFORE: Final = "每"


# ---------------------------------------------------------------- signs, and numbers without a unit

_MINUS_WORDS: Final = ("零下", "负")
_MINUS_SIGNS: Final = frozenset("-－−﹣")
_BEFORE_MINUS: Final = frozenset("为是达至到长率温在于以：:（( \n，,、\t\u3000")
_SIGNED_KINDS: Final = frozenset({"percent", "percentage_points", "money", "other"})


def minus_before(text: str, start: int, unit: Unit) -> int:
    """How many characters right before `start` say that the number is negative; 0 if none do.

    >>> minus_before("零下5℃", 2, Unit("℃", "other", "Cel")), minus_before("5-6%", 2, Unit("%", "percent", "%"))
    (2, 0)
    """
    if unit.kind not in _SIGNED_KINDS:
        return 0
    for word in _MINUS_WORDS:
        if text.endswith(word, 0, start):
            return len(word)
    if text[start - 1 : start] in _MINUS_SIGNS and start:
        return 1 if start == 1 or text[start - 2] in _BEFORE_MINUS else 0
    return 0


_NO_NUMBER_BEHIND: Final = re.compile(
    f"[A-Za-z年月日时号点分秒届版期路室楼世街弄栋排后线热比:：∶〕］）)\\]、.．{MIDDLE_DOTS}×-]|[{DIGITS}]"
)
_NO_NUMBER_BEFORE: Final = re.compile("(?:电话|热线|传真|手机|邮编|编号|号码|[（(［〔#：:号比])[：: ]?$")


def is_bare_number(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, which has no unit, is a number for itself: no part of a date, score or code.

    >>> is_bare_number("得分98.5", 2, 6), is_bare_number("8月", 0, 1), is_bare_number("5G", 0, 1)
    (True, False, False)
    """
    if text[start] not in DIGITS and (end - start < 2 or not _PLACES.intersection(text[start:end])):
        return False
    return not _NO_NUMBER_BEHIND.match(text, end) and not _NO_NUMBER_BEFORE.search(
        text, max(0, start - 3), start
    )


_PLACES: Final = frozenset("十百千万亿萬億")
