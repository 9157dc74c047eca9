"""Which expressions of time figures are said of, and which only stand near them.

A date may be a point of comparison, part of a title, the day of an event or of its announcement:
of these no figure is said, or only those in the same clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newsdata.parsers.drafts import Period
from newsdata.spans import Interval
from newsdata.zh.dates import RECORD, DateMention
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of


class Topic(NamedTuple):
    """An expression of time that figures may be said of.

    `period` is what it means, None for one without dates. It holds up to `scope` (the end of the bracket
    it stands in, or of the text). `event` is where words end that make it the date of an event
    (10日发布, 2018年成立), or None. `once` tells that it is said of one figure only (由上月…), `used` that
    a figure was said of it, `afar` that it stands in another paragraph.
    """

    mention: DateMention
    scope: int
    period: Period | None = None
    event: int | None = None
    once: bool = False
    used: bool = False
    afar: bool = False


_BRACKETED = re.compile(r"《[^《》]*》|（[^（）]*）|\([^()]*\)")
"""A date in the title of a document or in brackets is said of nothing outside."""

_FOUNDED = ("建于", "立于", "创于", "始于", "办于", "生于", "成于")
_YEARLY = re.compile("每[年到逢][^，,。；;]{0,6}$")
# 今年第9号台风: the year numbers what is told of.
_NUMBERED = re.compile("第[0-9０-９一二三四五六七八九十]{1,3}号")
_DELIVERED = ("交货", "合约", "交割", "期货")
"""7月交货的原油, 10月合约: which goods are dealt in, not when."""
_PLANNED = re.compile("初(?:制?[定订]的)?(?:预算|计划|目标|任务|预期|预测|既定|设定|安排)")
"""年初预算: when a plan was made."""
_TARGETED = re.compile(f"的?{LETTER}{{0,6}}(?:目标|预期|计划)(?:区间|范围|之内|以内|[，。；])")
"""处于全年预期目标区间: what was aimed at, not of when the figure is."""
_AGED = re.compile("(?:刚|已)?[0-9０-９]{1,3}岁")
_GOING_ON = (
    *(verb + done for verb in ("延续", "保持", "扭转", "改变", "结束") for done in ("", "了")),
    "继续",
    "继",
)
"""延续去年以来的升势: since when things have gone as they still go."""
_SETTING = ("突破", "刷新", "打破", "超过", "改写", "创", "创下", "创出")
_SET = re.compile("(?:以来)?的?(?:同期|单日|历史)?(?:极值|峰值|[纪记]录|最[高低多少]|新[高低])")
"""突破今年极值: what was passed, not of when the figure is."""
_DATELINE = re.compile("[电讯](?![力影视商子动能网信价量站厂煤话梯脑器竞缆池])")
_LEFT_OVER = ("结转", "结余", "滚存")
"""上年结转收入: what was left of that year is told of this one."""
_BEHIND_ASIDES = frozenset("电讯刚已0123456789０１２３４５６７８９")
"""Dates of which nothing is said: 始建于1998年, 每年5月, 今年44岁, 8日电."""

ANNOUNCING = (
    "发布", "公布", "通报", "披露", "透露", "获悉", "了解到", "介绍", "表示", "宣布", "印发",
    "下发", "出台", "召开", "举行", "举办", "报道",
)  # fmt: skip
"""What is done on the day on which figures are told, not the day of which they are told."""

BEGINNING = (
    "成立", "建成", "开工", "动工", "投产", "投用", "开业", "揭牌", "落户", "创办", "创立", "创建",
    "组建", "获批", "竣工", "通车", "启用", "开通", "开园",
    "开馆", "上映", "首映", "首播", "开售", "出生", "入伍", "毕业", "当选", "上任",
)  # fmt: skip
"""Events that have their date; what is told after them is of another time."""

_CLAUSE = re.compile("[，,]?[^，,。；;：:！？]{0,30}+[，,]?")
_ANNOUNCED = re.compile(any_of(ANNOUNCING))
_BEGUN = re.compile(f"(?!出生[产态活机鲜])(?:{any_of(BEGINNING)})|之?后(?=[，,的])")  # not 提出生产…

_BRIEF = frozenset({"day", "ten_days", "month", "week", "as_of"})
"""Kinds of dates on which something is announced; a year is not."""

_BY_THEN = "届时"
"""What is told with this is of the day of the event: 年底通车，届时里程达50公里."""

_ORIGINS = frozenset("由从")
_APART = re.compile("[，,。；;：:的《“]|显示|表明")
_AREA = "(?<!过火)(?<![受成]灾)(?<!燃烧)(?<!烧毁)(?<!淹没)(?<!倒塌)(?<!过火总)面积"
_STANDING = re.compile(
    f"(?:[全总]长|(?<![增延成])长|占地|{_AREA}|海拔|总投资|总造价|注册资本|相距|距离?)[约近达为超过]*$"
)
"""What a thing measures is not said of the day of which the sentence tells."""

_STRETCH_NAMED = re.compile(
    "(?:(?:近|过去|最近|前|这)[0-9一二两三四五六七八九十]{1,2}年[来间]?"
    "|假期|假日|长假|小长假|黄金周|期间|国庆档|春节档|暑期档|春运|暑运|赛季|学期|季度|[周旬月档]"
    "|(?:春运|暑运|假期)[0-9一二三四五六七八九十]{1,3}天)$"
)
_LONGEST_NAME = 6
"""国庆假期（10月1日至7日）: a stretch whose days may be given in brackets, and how far back its name is."""


def find_topics(text: str, dates: Sequence[DateMention], compared: AbstractSet[int]) -> list[Topic]:
    """The expressions of time that figures may be said of, in order.

    `compared` are the starts of the dates that are points of comparison.

    >>> from newsdata.zh.dates import find_dates
    >>> text = "始建于1998年的工厂，2020年产值达3亿元"
    >>> [topic.mention.text for topic in find_topics(text, find_dates(text, None), frozenset())]
    ['2020年']
    """
    bracketed = dates and ("《" in text or "（" in text or "(" in text)
    brackets = [match.span() for match in _BRACKETED.finditer(text)] if bracketed else []
    if brackets:
        brackets = [span for span in brackets if not _gives_days(text, span, dates)]
    brackets.reverse()
    topics: list[Topic] = []
    for mention in dates:
        while brackets and brackets[-1][1] <= mention.start:
            brackets.pop()
        scope = brackets[-1][1] if brackets and brackets[-1][0] < mention.start else _scope(text, mention)
        if mention.kind == "span" and topics and text[topics[-1].mention.end : mention.start] == "的":
            continue  # 1979年至1986年的八年间
        if mention.start in compared or _is_aside(text, mention) or _is_part(mention, topics):
            continue
        period = Period(mention.text, mention.first, mention.last) if mention.first or mention.last else None
        topics.append(Topic(mention, scope, period, _event(text, mention), _is_origin(text, mention)))
    return topics


def _gives_days(text: str, bracket: Interval, dates: Sequence[DateMention]) -> bool:
    """Whether a bracket gives the days of the stretch named before it: 国庆假期（10月1日至7日）."""
    start, end = bracket
    if not _STRETCH_NAMED.search(text, max(0, start - _LONGEST_NAME), start):
        return False
    return any(
        mention.start == start + 1 and mention.end == end - 1 and mention.first != mention.last
        for mention in dates
    )


_AMONG = ("其中", "其中，", "其中,")
_PART_END = re.compile("[；;。！？\\n]")


def _scope(text: str, mention: DateMention) -> int:
    """How far a date holds: that of a part (其中5月份) for what is told of the part."""
    if not text.endswith(_AMONG, 0, mention.start):
        return len(text)
    end = _PART_END.search(text, mention.end)
    return end.start() if end else len(text)


def _is_part(mention: DateMention, topics: Sequence[Topic]) -> bool:
    """Whether a feast is named with its year, which is all that is known of its days: 2024年春节假期."""
    return mention.kind == "holiday" and bool(topics) and topics[-1].mention.end == mention.start


def _is_aside(text: str, mention: DateMention) -> bool:
    start, end = mention.start, mention.end
    behind = text[end : end + 1]
    aside = _DATELINE if mention.kind == "day" and behind in "电讯" else _AGED
    if behind in _BEHIND_ASIDES and aside.match(text, end):
        return True
    if mention.kind == "full_year" and _TARGETED.match(text, end):
        return True
    if text.startswith(_DELIVERED if mention.kind == "month" else _LEFT_OVER, end):
        return True
    if behind == "第" and _NUMBERED.match(text, end):
        return True
    if text[end - 1 : end] == "初" and _PLANNED.match(text, end - 1):
        return True
    if mention.kind in ("span", "since") and RECORD.match(text, end):
        return True
    if mention.kind == "year" and _SET.match(text, end) and text.endswith(_SETTING, 0, start):
        return True
    before = text[max(0, start - 8) : start]
    if mention.kind == "since" and before.endswith(_GOING_ON):
        return True
    if before[-1:] == "于" and before.endswith(_FOUNDED):
        return True
    return "每" in before and _YEARLY.search(before) is not None


def _event(text: str, mention: DateMention) -> int | None:
    """Where the words end that make the date that of an event."""
    if mention.text.endswith("开始"):
        return mention.end
    if mention.last is None or mention.text.startswith("截"):
        return None
    clause = _CLAUSE.match(text, mention.end)
    end = clause.end() if clause else mention.end
    announced = _ANNOUNCED.search(text, mention.end, end) if mention.kind in _BRIEF else None
    match = announced or _BEGUN.search(text, mention.end, end)
    return match.end() if match else None


def _is_origin(text: str, mention: DateMention) -> bool:
    """Whether something is told to have changed since the date: 由上月上涨3%转为下降2%."""
    start = mention.start
    return text[start - 1 : start] in _ORIGINS and mention.kind not in ("since", "range")


def holds(topic: Topic, text: str, place: int) -> bool:
    """Whether the topic still holds at `place`: its bracket is open, and it is more than an event's date."""
    if place >= topic.scope or (topic.once and topic.used):
        return False
    if topic.event is None or topic.used or topic.event > place:
        return True
    return _BY_THEN in text[topic.event : place] or not _APART.search(text, topic.event, place)


def stands_apart(topic: Topic, text: str, place: int) -> bool:
    """Whether the figure at `place` tells what a thing always measures, not what it did on a day.

    >>> from newsdata.zh.dates import find_dates
    >>> text = "2020年5月8日，全长3公里的大桥通车"
    >>> stands_apart(Topic(find_dates(text, None)[0], len(text)), text, text.index("3公"))
    True
    """
    return topic.mention.kind == "day" and bool(_STANDING.search(text, max(0, place - 10), place))


_OWN = re.compile("的[约近超仅]{0,2}")
_BOUNDARY = re.compile(r"(?:^|[，,。；;：:、！？（(“\s])$")
_PART_OF = re.compile("(?:[是为占达]|相当于|恢复[到至]|不足|超过?|近|约)$")
_RELATIVE = re.compile("[%％倍成]")
_OF_THEN = re.compile("(?:峰值|高峰|高点|水平|总[量数额]|产量|销量)的[约近超逾仅]{0,2}")


def is_own(topic: Topic, text: str, place: int) -> bool:
    """Whether the date belongs to the figure at `place` alone: 由去年的9%, 完成全年30亿元.

    >>> from newsdata.zh.dates import find_dates
    >>> text = "由2019年的9%提高到12%"
    >>> is_own(Topic(find_dates(text, None)[0], len(text)), text, text.index("9%"))
    True
    """
    start, end = topic.mention.start, topic.mention.end
    if text.endswith(_AMONG, 0, start):
        return False
    if end == place:
        return not _BOUNDARY.search(text, max(0, start - 1), start)
    return place - end <= 3 and bool(_OWN.fullmatch(text, end, place))


def is_whole(topic: Topic, text: str, place: int, figure: str) -> bool:
    """Whether the date belongs to what the figure at `place` is a part or multiple of: 是去年全年的52%."""
    start, end = topic.mention.start, topic.mention.end
    if not (_RELATIVE.search(figure) and _PART_OF.search(text, max(0, start - 3), start)):
        return False
    return _OF_THEN.fullmatch(text, end, place) is not None or is_own(topic, text, place)
