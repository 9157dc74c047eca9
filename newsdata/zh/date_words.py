"""The words of time in Chinese newspapers, as tables: 去年, 上半年, 目前, 近三年, “十四五”.

`newsdata.zh.date_pieces` finds them in a text; what is written with numbers (2025年, 3月) is
described there.
"""

from __future__ import annotations

from typing import NamedTuple


class Piece(NamedTuple):
    """One level of an expression of time, at `start`…`end` of a text.

    `low` and `high` are years, months or days as `kind` says, or how many of them to go back
    (negative) or on from a day that is known elsewhere.
    """

    kind: str
    low: int
    high: int
    start: int
    end: int


RELATIVE: dict[str, tuple[str, int, int]] = {
    # years counted from the day of the issue
    "大前年": ("relative_year", -3, -3),
    "前年": ("relative_year", -2, -2),
    "去年": ("relative_year", -1, -1),
    "今年": ("relative_year", 0, 0),
    "本年": ("relative_year", 0, 0),
    "明年": ("relative_year", 1, 1),
    "来年": ("relative_year", 1, 1),
    "今明两年": ("relative_year", 0, 1),
    "今、明两年": ("relative_year", 0, 1),
    # years counted from the year the text speaks of
    "上年": ("anchored_year", -1, -1),
    "上一年": ("anchored_year", -1, -1),
    "下一年": ("anchored_year", 1, 1),
    "当年": ("anchored_year", 0, 0),
    "同年": ("anchored_year", 0, 0),
    "次年": ("anchored_year", 1, 1),
    "翌年": ("anchored_year", 1, 1),
    # parts of a year
    "全年": ("full_year", 1, 12),
    "上半年": ("half", 1, 6),
    "下半年": ("half", 7, 12),
    "首季": ("quarter", 1, 3),
    "首月": ("month", 1, 1),
    "元月": ("month", 1, 1),
    "年初": ("year_edge", 1, 1),
    "年底": ("year_edge", 12, 12),
    "年末": ("year_edge", 12, 12),
    "年终": ("year_edge", 12, 12),
    # months
    "本月": ("relative_month", 0, 0),
    "下月": ("relative_month", 1, 1),
    "下个月": ("relative_month", 1, 1),
    "上月": ("anchored_month", -1, -1),
    "上个月": ("anchored_past_month", -1, -1),
    "当月": ("anchored_month", 0, 0),
    # quarters
    "本季": ("relative_quarter", 0, 0),
    "本季度": ("relative_quarter", 0, 0),
    "上季": ("relative_quarter", -1, -1),
    "上季度": ("relative_quarter", -1, -1),
    # parts of a month
    "上旬": ("ten_days", 1, 10),
    "中旬": ("ten_days", 11, 20),
    "下旬": ("ten_days", 21, 31),
    "上中旬": ("ten_days", 1, 20),
    "中下旬": ("ten_days", 11, 31),
    # days and weeks
    "前天": ("relative_day", -2, -2),
    "昨日": ("relative_day", -1, -1),
    "昨天": ("relative_day", -1, -1),
    "昨晚": ("relative_day", -1, -1),
    "昨夜": ("relative_day", -1, -1),
    "昨早": ("relative_day", -1, -1),
    "前日": ("relative_day", -2, -2),
    "今早": ("relative_day", 0, 0),
    "今午": ("relative_day", 0, 0),
    "今日": ("relative_day", 0, 0),
    "今天": ("relative_day", 0, 0),
    "今晨": ("relative_day", 0, 0),
    "今晚": ("relative_day", 0, 0),
    "明日": ("relative_day", 1, 1),
    "明天": ("relative_day", 1, 1),
    "当日": ("anchored_day", 0, 0),
    "当天": ("anchored_day", 0, 0),
    "同日": ("anchored_day", 0, 0),
    "次日": ("anchored_day", 1, 1),
    "截至收盘": ("anchored_day", 0, 0),
    "截止收盘": ("anchored_day", 0, 0),
    # the stretch of time the text speaks of, at its end
    "期末": ("anchored_stretch", 0, 0),
    "报告期末": ("anchored_stretch", 0, 0),
    "上周": ("week", -1, -1),
    "上星期": ("week", -1, -1),
    "本周": ("week", 0, 0),
    "这周": ("week", 0, 0),
    "下周": ("week", 1, 1),
    "下星期": ("week", 1, 1),
}
"""Words that need a day known elsewhere: the kind of piece, then years, months, days or weeks to
go from there, or the months and days of a year or month that are meant."""

GUARDS: dict[str, tuple[str, str]] = {
    "去年": ("辞失除过", ""),
    "前年": ("以之目此", ""),
    "来年": ("以年", ""),
    "年终": ("", "奖"),
    "期末": ("学周任假", "考复成"),
    "前天": ("目以之此", ""),
    "前日": ("目以之此午节期生日", "本"),
    "本季": ("成基根", "常节联赛"),
    "上季": ("", "节"),
    "今日": ("", "头"),
    "同日": ("不", "期"),
    "上周": ("", "期"),
    "本周": ("", "期"),
    "未来": ("", "科城产社之工世网学食出发能技农型汽医趋家星感可战空教生小校实主创影"),
    "最近": ("离隔", "的"),
    "至今": ("", "年天日晨晚"),
    "迄今": ("", "年天日晨晚"),
    "如今": ("", "年"),
    "而今": ("", "年天"),
    "现今": ("", "年天"),
}
"""Words that other words may seem to hold: the characters that don't stand before and behind them."""

NOT_BEHIND_YEAR = "薪龄纪轻均级"
"""上年纪, 去年薪, 同年级: behind these no word that ends with 年 is a time."""

NOW: frozenset[str] = frozenset(
    {
        "目前", "如今", "现如今", "而今", "现在", "现今", "当前", "当下", "眼下", "时下", "现阶段",
        "至今", "迄今", "截至发稿", "截至记者发稿", "截至当前", "截至现在", "截至目前", "截止目前",
        "到目前为止", "到今天", "到今日",
    }
)  # fmt: skip
"""The time of writing, which has no date."""

SPANS: frozenset[str] = frozenset(
    {
        "近年来", "近年", "近几年", "近些年", "这几年", "这些年", "多年来", "长期以来", "一直以来",
        "一段时间", "近期", "近来", "近日", "日前", "最近", "不久前",
        "此前", "此后", "过去", "以往", "以前", "从前", "未来", "今后", "下一步", "以来",
    }
)  # fmt: skip
"""Stretches of time of which the words alone do not tell the first or last day."""

HOLIDAYS: frozenset[str] = frozenset(
    {
        "春节", "元旦", "清明", "端午", "中秋", "国庆", "国庆中秋", "中秋国庆", "双节", "五一",
        "节日", "假日", "小长假", "黄金周", "春运", "暑运", "寒假", "暑假", "暑期", "贺岁",
    }
)  # fmt: skip
"""Feasts. Their days off are set anew each year, so that they have no dates here."""

HOLIDAY_TAILS: tuple[str, ...] = ("假期", "期间", "长假", "小长假", "黄金周", "假日", "档期", "档")
"""What makes the name of a feast a time: 春节假期, 国庆黄金周, 春节档."""

SPAN_OPENINGS: tuple[str, ...] = ("近", "过去", "最近", "未来", "今后", "此后", "这", "前", "头")
"""What stands before the length of a stretch of time that is counted from now: 近三年."""

FIVE_YEAR_PLANS: dict[str, tuple[int, int]] = {
    "一": (1953, 1957),
    "二": (1958, 1962),
    "三": (1966, 1970),
    "四": (1971, 1975),
    "五": (1976, 1980),
    "六": (1981, 1985),
    "七": (1986, 1990),
    "八": (1991, 1995),
    "九": (1996, 2000),
    "十": (2001, 2005),
    "十一": (2006, 2010),
    "十二": (2011, 2015),
    "十三": (2016, 2020),
    "十四": (2021, 2025),
    "十五": (2026, 2030),
    "十六": (2031, 2035),
    "十七": (2036, 2040),
}
"""The first and last year of each five-year plan: 十四 of “十四五” is 2021 to 2025."""

RANK: dict[str, int] = {
    "year": 0,
    "plan": 0,
    "decade": 0,
    "relative_year": 0,
    "anchored_year": 0,
    "month": 1,
    "months": 1,
    "quarter": 1,
    "half": 1,
    "full_year": 1,
    "year_edge": 1,
    "relative_month": 1,
    "relative_quarter": 1,
    "anchored_month": 1,
    "anchored_past_month": 1,
    "day": 2,
    "ten_days": 2,
}
"""Which pieces make one expression (去年 + 12月 + 16日): each is of a higher rank than the one before.
A piece of another kind stands alone."""
