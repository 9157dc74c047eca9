"""Who gives a figure: a speaker whose words it stands in, or a source that the sentence names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from newsdata.spans import Interval
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, in_order

# 国家统计局日前发布的数据显示: first the words that show a source, then, backwards, who it is.
_TOLD = in_order("统计数据 统计数字 统计 数据 调查 监测 测算 核算 报告 公告 通报 消息")
_SHOWING = re.compile(
    any_of(_TOLD, then="(?:数据|结果)?(?:显示|表明)")
    + f"|据(?P<source>{LETTER}{{2,18}}?)"
    + "(?:(?<=[社报台网刊])(?<!本报)报道|统计(?![局部处])|监测(?![中站局网])|测算|介绍|消息|通报"
    + "|数据(?![中局库平]))"
)
_OFFICES = in_order(
    """
    局 部 委 委员会 总署 银行 中心 研究院 协会 学会 署 厅 院 公司 集团 平台 组织 大学 网 联盟 指挥部 海关
    红十字会 红新月会 基金会 联合会 理事会
    """
)
_OFFICE = re.compile(
    f"(?P<office>[一-龥A-Za-z]{{1,18}}(?:{any_of(_OFFICES)}))"
    "(?:日前|近日|[昨今][日天]|最新|[0-9年月]+日)*(?:公布|发布|披露|提供)?的?(?:最新|相关|有关|初步)?$"
)
_FOREWORDS = re.compile(
    r"^(?:.{0,8}从(?=..)|(?:[这该]?一?[项份])?来自(?:于|了)?|据|根据|来自|按照|按|由|另据)"
)
# 渔业局昨天公布的全港最新统计: when and what it told is not who.
_TELLING = re.compile(
    "(?<=..)(?:(?:日前|近日|近期|最近|[今昨][天日]|截至[^，]{1,8}?)*(?:最新|初步|综合|全口径)*"
    "(?:(?:发布|公布|披露|提供)[^，]*)?[的了]?|作)$"
)
# 据目前不完全的统计 names nobody.
_HOW_RECKONED = re.compile(
    "(?:目前|现在|现有|有关|相关|最新|最近|最后|权威|大略|粗略|约略|初步|很?不完全|不完整|[，的])+"
)
_OF_DATES = frozenset("年月日")
_REACH = 36


def source_in(text: str, start: int, end: int) -> str | None:
    """The source that the sentence between `start` and `end` names for its figures.

    >>> source_in("国家统计局数据显示，全国居民消费价格同比上涨", 0, 22)
    '国家统计局'
    """
    for match in _SHOWING.finditer(text, start, end):
        if match["source"]:
            if not _HOW_RECKONED.fullmatch(match["source"]):
                return _TELLING.sub("", match["source"])
            continue
        before = text[max(start, match.start() - _REACH) : match.start()]
        if office := _OFFICE.search(before):
            name = office["office"]
            dated = name[0] in _OF_DATES and before[office.start() - 1 : office.start()].isdigit()
            return _FOREWORDS.sub("", name[dated:])
    return None


# 三成的受访者: those who were asked are what the figures tell of.
_SHARE = re.compile(
    "(?:[超逾近约]|超过)?(?:[0-9０-９.．]+[%％]|百分之|[一二两三四五六七八九]成|半数|过半|多数)"
)


Said: TypeAlias = Sequence[tuple[tuple[Interval, ...], str]]
"""Who speaks where: intervals of the page, and a name."""


class Voices:
    """Who speaks where on the page."""

    def __init__(self, said: Said) -> None:
        self._pieces = sorted((start, end, name) for spans, name in said for start, end in spans)
        self._starts = [start for start, _, _ in self._pieces]

    def at(self, place: int) -> str | None:
        """The name of whoever speaks at this place of the page."""
        index = bisect_right(self._starts, place) - 1
        if index >= 0 and place < self._pieces[index][1]:
            name = self._pieces[index][2]
            return None if _SHARE.match(name) else name
        return None
