"""Who gives a figure: a speaker whose words it stands in, or a source that the sentence names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from newsdata.spans import Interval

_OFFICE = r"[一-龥A-Za-z]{2,20}?(?:局|部|委|委员会|海关总署|总署|银行|人民银行|中心|研究院|协会|学会|署|厅|院|公司|集团|平台|组织|大学|网|行|联盟|指挥部|队|会)"
_SOURCE = re.compile(
    rf"(?:据|根据|来自|从|按照|记者从)?(?P<source>{_OFFICE}|海关)(?:日前|近日|昨日|今日|昨天|今天|最新|[0-9]+日|[0-9]+月[0-9]+日)?(?:公布|发布)?的?"
    r"(?:统计|统计数据|数据|调查|监测|测算|初步核算|消息|报告|公告|通报|获悉|了解到|介绍)(?:显示|表明|数据显示|称|，|：)"
)


def source_in(text: str) -> str | None:
    """The source that a sentence names for its figures.

    >>> source_in("国家统计局数据显示，全国居民消费价格同比上涨")
    '国家统计局'
    """
    found = None
    for match in _SOURCE.finditer(text):
        found = match["source"]
    return found


class Voices:
    """Who speaks where on the page."""

    def __init__(self, said: Sequence[tuple[tuple[Interval, ...], str]]) -> None:
        pieces = sorted((start, end, name) for spans, name in said for start, end in spans)
        self._starts = [start for start, _, _ in pieces]
        self._pieces = pieces

    def at(self, place: int) -> str | None:
        """The name of whoever speaks at this place of the page."""
        index = bisect_right(self._starts, place) - 1
        if index >= 0 and place < self._pieces[index][1]:
            return self._pieces[index][2]
        return None
