"""Articles that give account of a period: the communiqués and monthly reports of offices and firms.

There the period that the headline or the lead names (2024年全省经济运行情况, 前7个月…) is meant by every
figure of growth that follows, over paragraphs, until the account goes on to a later period. In other
articles a figure without a date has none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from newsdata.parsers.statistics.periods.comparisons import FALLING, GROWING, HELPERS, find_markers
from newsdata.parsers.statistics.periods.topics import Topic, find_topics
from newsdata.parsers.statistics.statuses import announces_plans
from newsdata.zh.dates import find_dates
from newsdata.zh.wordlists import any_of

STRETCHES = frozenset({"month", "months", "quarter", "half", "full_year"})
"""Periods that statistics are told of, so that they hold on before a figure has been given."""

ACCOUNTED = STRETCHES | {"year", "range"}
"""Periods that account is given of."""

STOCKS = (
    "余额", "存栏", "保有量", "库存", "存量", "结存", "人口", "户籍", "总资产", "净资产", "负债",
    "市值", "网点", "在册", "在校", "在园", "在岗", "参保", "主体", "用户", "通车里程", "运营里程",
    "床位", "员工", "职工", "党员", "储备", "持有", "在建", "在手", "装机",
)  # fmt: skip
"""What there is on a day. The day on which it was counted (年末, 截至5月底) is told of it alone."""

FLOWS = (
    "收入", "支出", "利润", "收益", "产值", "增加值", "生产总值", "产量", "销量", "销售", "销售额",
    "零售额", "营业额", "贸易额", "经费", "票房", "运量", "开行",
    "成交", "交易", "投资", "消费", "投入", "完成", "实现", "新增", "新签",
    "接待", "发送", "运送", "吞吐", "进口", "出口", "进出口", "生产", "发电", "用电", "签约", "发放", "办结",
    "受理", "缴纳", "减免", "新开工", "竣工", "净赚", "赚",
)  # fmt: skip
"""What is counted up over a time."""

STOCK = re.compile(any_of(STOCKS))
FLOW = re.compile(any_of(FLOWS))

FORECAST = re.compile(
    "将(?!近)|预计|有望|预测|力争|确保|计划|拟|目标[是为：:]|要(?<![主重需]要)|可(?!支配|比|观)"
)
"""What is yet to come, or would be, is no part of an account."""

COMPARED = re.compile("[同环]比|[上去]年同期|(?<![占对])[比较](?:上年|上一年|去年|上月)")
"""Words by which a sentence goes on with what was told in another paragraph."""

_GROWS = f"(?:{any_of(GROWING + FALLING)})(?:{any_of(HELPERS)})*"
_WORDED = "百分之|[一二两三四五六七八九]成"
_RATES = "增速|[增涨升降跌]幅"
GROWN = re.compile(f"{COMPARED.pattern}|{_RATES}|{_GROWS}(?:[0-9０-９]|{_WORDED})")
"""Words by which it goes on with what the sentence before told."""

RATE = re.compile(
    rf"{COMPARED.pattern}|{_RATES}|{_GROWS}(?:[0-9０-９][0-9０-９.．]*+(?:[%％倍]|个?百分点)|{_WORDED})"
)
"""Words by which a sentence takes part in an article's account."""

_PAST_YEAR = frozenset({"过去一年", "过去的一年", "这一年", "一年来", "本年", "本年度"})
"""What the year is called of which account is given."""

_FEWEST = 2
"""So many figures of growth make an account of what one alone might say in passing."""


class Ledger:
    """The period of which an article gives account, as far as it has been read.

    `openings` are the heads and the lead of the article, `reference` the day of the issue: account is
    given of a period that is over.

    `goes_on` tells that the last dated figure was of that period.

    >>> ledger = Ledger(["2024年全省经济运行情况"], date(2025, 1, 20))
    >>> ledger.topic.mention.text
    '2024年'
    """

    def __init__(self, openings: Sequence[str], reference: date | None):
        self._reference = reference
        self._candidate: Topic | None = None
        self._growths = 0
        self.topic = self._announced(openings)
        self.goes_on = False

    def enter(self, topic: Topic) -> None:
        """Notes a figure of growth that is said of `topic`; one to come (2030年) ends an account."""
        if not _is_stretch(topic) or (self.topic and not _later(topic, self.topic)):
            return
        if self._candidate is None or not _same_days(self._candidate, topic):
            self._candidate, self._growths = topic, 0
        self._growths += 1
        if self._growths >= _FEWEST:
            self.topic = topic if self._is_over(topic) else None

    def turn_to(self, heading: str) -> None:
        """Begins a part of the article, whose crosshead may name another period, past or to come."""
        if topic := self._announced([heading]):
            self.topic, self._candidate = topic, None
        elif announces_plans(heading):
            self.topic = self._candidate = None

    def dated(self, topic: Topic) -> Topic:
        """过去一年, where account is given of a year, is that year; other topics are what they are."""
        own = self.topic
        if own is None or own.mention.kind != "year" or topic.mention.text not in _PAST_YEAR:
            return topic
        mention = topic.mention._replace(first=own.mention.first, last=own.mention.last, kind="year")
        return topic._replace(period=own.period, mention=mention)

    def is_of(self, topic: Topic) -> bool:
        """Whether `topic` is the period of the account."""
        own = self.topic
        return own is topic or (own is not None and _same_days(own, topic))

    def years(self) -> tuple[int, int] | None:
        """The years spoken of, against which 年末 and 全年 are read."""
        if self.topic is None or not (self.topic.mention.first and self.topic.mention.last):
            return None
        return self.topic.mention.first.year, self.topic.mention.last.year

    def _announced(self, openings: Sequence[str]) -> Topic | None:
        """The only period that a head names."""
        for text in openings:
            if not ("年" in text or "月" in text or "季" in text):
                continue
            dates = find_dates(text, self._reference)
            if not dates or FORECAST.search(text):
                continue
            compared = frozenset(marker.named_at for marker in find_markers(text, dates))
            topics = [topic for topic in find_topics(text, dates, compared) if _is_stretch(topic)]
            if len(topics) == 1 and self._is_over(topics[0]):
                return topics[0]
        return None

    def _is_over(self, topic: Topic) -> bool:
        last = topic.mention.last
        return last is not None and (self._reference is None or last <= self._reference)


def _is_stretch(topic: Topic) -> bool:
    mention = topic.mention
    return mention.kind in ACCOUNTED and bool(mention.first and mention.last) and topic.event is None


def _same_days(topic: Topic, other: Topic) -> bool:
    mention, second = topic.mention, other.mention
    return mention.first == second.first and mention.last == second.last


def _later(topic: Topic, other: Topic) -> bool:
    """Whether one period begins after the end of the other."""
    first, last = topic.mention.first, other.mention.last
    return first is not None and last is not None and first > last
