"""Dates and periods in Chinese text: 2025年1—8月, 去年, 截至3月底, 到2030年, “十四五”期间.

What the words leave out (the year of 5月, which year 去年 is) comes from the day the text was
printed and from the dates around it. An expression that names no days (目前, 近三年, 春节假期) is
found too, without dates: it ends what was said of a period before.

>>> from datetime import date
>>> [(m.text, m.first, m.last) for m in find_dates("去年12月，云港市…", date(2020, 1, 9))]
[('去年12月', datetime.date(2019, 12, 1), datetime.date(2019, 12, 31))]
"""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple, TypeAlias

from newsdata.zh.date_phrases import Phrase, find_phrases
from newsdata.zh.date_words import Piece

Pair: TypeAlias = tuple[int, int]


class DateMention(NamedTuple):
    """An expression of time at `start`…`end` (code points), and the days it means, both included.

    `first` is None for what holds on a day (截至2024年底) or is to be reached by one (到2030年);
    `last` is None for what began on a day and lasts (2018年以来). Both are None if the words alone
    don't tell the days: 目前, 近三年.

    `kind` is `year`, `plan`, `decade`, `month`, `months`, `quarter`, `half`, `full_year`, `day`,
    `ten_days`, `week` or `range`: a stretch of the calendar; or `as_of`, `by`, `since`;
    `same_period` (去年同期: the dates are those of the year or month that is named); `now`, `span`,
    `holiday`: without dates.
    """

    text: str
    start: int
    end: int
    first: date | None
    last: date | None
    kind: str


def find_dates(
    text: str, reference: date | None, *, told: date | None = None, spoken: Pair | None = None
) -> list[DateMention]:
    """All expressions of time in `text`, in order.

    `reference` is the day of the issue; `told` the day on which a report was filed (its dateline),
    if it is another: 今天 is that day. Without them only what the text itself dates has dates. `spoken`
    are the first and last year spoken of before the text, if they are known: 年末 is that of the last one.

    >>> [(m.text, m.last) for m in find_dates("到2030年达到300项", None)]
    [('到2030年', datetime.date(2030, 12, 31))]
    """
    return date_phrases(text, find_phrases(text), reference, told=told, spoken=spoken)


def date_phrases(
    text: str,
    phrases: Sequence[Phrase],
    reference: date | None,
    *,
    told: date | None = None,
    spoken: Pair | None = None,
    origin: int = 0,
) -> list[DateMention]:
    """The expressions of time in `text`, which have been found before, with their dates: as `find_dates`.

    The offsets of the mentions are counted from `origin`: from the beginning of a line of the text.
    """
    if not phrases:
        return []
    reader = _Reader(text, reference, told or reference, _Frame(spoken), origin)
    return [reader.mention(phrase) for phrase in phrases]


def read_date(text: str, reference: date | None) -> date | None:
    """The first single day that `text` names: of a masthead, of a dateline.

    >>> read_date("2026年3月24日 星期二", None)
    datetime.date(2026, 3, 24)
    >>> read_date("新华社云港12月30日电", date(2020, 1, 2))
    datetime.date(2019, 12, 30)
    """
    for mention in find_dates(text, reference):
        if mention.kind == "day" and mention.first == mention.last:
            return mention.first
    return None


_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_length(year: int, month: int) -> int:
    """How many days a month has.

    >>> month_length(2024, 2)
    29
    """
    return 29 if month == 2 and isleap(year) else _MONTH_LENGTHS[month - 1]


class _Frame(NamedTuple):
    """Years, months and days, each from one to another, as far as they are known."""

    years: Pair | None = None
    months: Pair | None = None
    days: Pair | None = None

    @classmethod
    def of(cls, first: date, last: date) -> _Frame:
        return cls((first.year, last.year), (first.month, last.month), (first.day, last.day))

    def first(self) -> date | None:
        """The first day; None where no year is known. Raises ValueError for a day that isn't one."""
        years, months, days = self
        if not years or (days and not months):
            return None
        return date(years[0], months[0] if months else 1, days[0] if days else 1)

    def last(self) -> date | None:
        """The last day, likewise."""
        years, months, days = self
        if not years or (days and not months):
            return None
        year, month = years[1], months[1] if months else 12
        return date(year, month, days[1] if days else month_length(year, month))


_NOTHING = _Frame()


class _Reader:
    """Dates the phrases of one text in their order, remembering what the text speaks of."""

    def __init__(
        self, text: str, reference: date | None, told: date | None, spoken_of: _Frame, origin: int = 0
    ):
        self.text = text
        self.origin = origin
        self.reference = reference
        self.told = told
        self.spoken_of = spoken_of
        self.same_sentence = False
        self.seen = 0

    def mention(self, phrase: Phrase) -> DateMention:
        """The phrase with its dates; without, where no calendar has them (2月30日)."""
        pieces, _, _, role, begin, stop = phrase
        text, start, end = self.text[begin:stop], begin - self.origin, stop - self.origin
        if pieces[0].kind in _UNDATED:
            return DateMention(text, start, end, None, None, pieces[0].kind)
        if self.same_sentence and self.text.find("。", self.seen, begin) >= 0:
            self.same_sentence = False
        self.seen = stop
        try:
            first, last = self._days(phrase)
        except (ValueError, OverflowError):
            first = last = None
        return DateMention(text, start, end, first, last, role or _kind(phrase))

    def _days(self, phrase: Phrase) -> tuple[date | None, date | None]:
        frame = self._frame(phrase, phrase.pieces)
        until = self._frame(phrase, phrase.until, frame) if phrase.until else frame
        first, last = frame.first(), until.last()
        if phrase.until and first and last and last < first and until.years == frame.years:
            until = until._replace(years=(first.year + 1, first.year + 1))  # 12月至2月
            last = until.last()
        aside = phrase.role in _ASIDE_ROLES or self.text.endswith(_ASIDE, 0, phrase.start)
        if phrase.role == "since" and not aside:
            going_on = self.text.endswith(_GOING_ON, 0, phrase.start)
            aside = going_on or RECORD.match(self.text, phrase.end) is not None
        if until.years and not aside:
            self.spoken_of, self.same_sentence = until, True
        return _days_of_role(phrase, first, last)

    def _frame(self, phrase: Phrase, pieces: Sequence[Piece], base: _Frame | None = None) -> _Frame:
        """What the pieces say, completed from the range's other end, the sentence or the issue."""
        frame = self._filled(pieces, base or self.spoken_of)
        near = base or (self.spoken_of if self.same_sentence else _NOTHING)
        if frame.days and not frame.months:
            return self._month_of_day(frame, near) if pieces[-1].kind == "day" else _Frame()
        guessed = frame.months or (phrase.edge and pieces[-1].kind != "anchored_stretch")
        if not frame.years and guessed:
            frame = frame._replace(years=self._years_of_months(frame, phrase, near))
        return _clamped(frame) if pieces[-1].kind == "ten_days" else frame

    def _filled(self, pieces: Sequence[Piece], near: _Frame) -> _Frame:
        """What the pieces say by themselves; nothing if the day they count from is not known."""
        years, months, days = _NOTHING
        for piece in pieces:
            kind = piece.kind
            if kind in _YEARS:
                years = (piece.low, piece.high)
            elif kind in _MONTHS:
                months = (piece.low, piece.high)
            elif kind in _DAYS:
                days = (piece.low, piece.high)
            elif kind != "year_edge":
                counted = self._counted(piece, near)
                if counted is None:
                    return _NOTHING
                years, months, days = counted
        return _Frame(years, months, days)

    def _counted(self, piece: Piece, near: _Frame) -> _Frame | None:
        """What is so many years or days from a known day; None if that is not known."""
        if piece.kind.startswith("anchored"):
            return self._count_from_text(piece, near)
        return _count(piece, self.told if piece.kind == "relative_day" else self.reference)

    def _count_from_text(self, piece: Piece, near: _Frame) -> _Frame | None:
        """上年, 当月, 次日: from what the text speaks of; 上年 and 上月 may also go back from the issue."""
        if piece.kind == "anchored_stretch":
            return near if near.years else None
        if piece.kind == "anchored_past_month":  # 上个月 goes back from today, but in 6月…，比上个月
            near = near if self.same_sentence else _NOTHING
            piece = piece._replace(kind="anchored_month")
        known = {"anchored_year": near.years, "anchored_month": near.months, "anchored_day": near.days}
        if known[piece.kind] and (day := near.last()):
            return _count(piece, day)
        return _count(piece, self.reference if piece.low < 0 else None)

    def _years_of_months(self, frame: _Frame, phrase: Phrase, near: _Frame) -> Pair | None:
        of_a_day = near.days and phrase.pieces[-1].kind == "full_year"
        if near.years and not of_a_day and not self._is_just_past(frame):
            return (near.years[1], near.years[1])
        if self.reference is None:
            return None
        months = frame.months or (12, 12)
        year = _likely_year(months, frame.days, phrase, self.reference)
        spoken = self.spoken_of.years
        day = frame.days[0] if frame.days else month_length(year, months[1]) if phrase.edge == "last" else 1
        ahead = date(year, months[1], day) > self.reference
        if ahead and spoken and phrase.role != "by" and 0 < year - spoken[1] <= _RECENT:
            year = spoken[1]
        return (year, year)

    def _is_just_past(self, frame: _Frame) -> bool:
        """Whether a day is one of the last before the issue, whatever year was spoken of: 去年底…，2月1日."""
        if self.reference is None or not (frame.months and frame.days):
            return False
        year, month, day = self.reference.year, frame.months[1], frame.days[1]
        if not 0 < month <= _MONTHS_OF_YEAR or not 0 < day <= month_length(year, month):
            return False
        return timedelta() <= self.reference - date(year, month, day) <= _JUST_PAST

    def _month_of_day(self, frame: _Frame, near: _Frame) -> _Frame:
        """A day without its month: of the month the sentence speaks of, or the nearest to the issue."""
        if near.months and near.days:
            return near._replace(days=frame.days)
        if self.told is None or not frame.days:
            return _Frame()
        months = [_month_before(self.told, 0), _month_before(self.told, 1)]
        days = [month._replace(days=frame.days) for month in months]
        return min((day for day in days if _exists(day)), key=self._distance, default=_Frame())

    def _distance(self, frame: _Frame) -> int:
        day = frame.last()
        return abs((day - self.told).days) if day and self.told else 0


RECORD: Final = re.compile("[^，,。；;0-9]{0,6}(?:最|首[次个]|新[高低]|罕见|未有|少有)")
"""为四年来最多, 2020年以来新高: the words before tell how long a record stood, and nothing of a time."""

_UNDATED = frozenset({"now", "span", "holiday"})
_YEARS = frozenset({"year", "plan", "decade"})
_MONTHS = frozenset({"month", "months", "quarter", "half", "full_year"})
_DAYS = frozenset({"day", "ten_days"})
# 结束2017年以来的跌势: since when things had gone so.
_GOING_ON = ("结束", "结束了", "延续", "延续了", "扭转", "扭转了", "改变了")
_ASIDE_ROLES = frozenset({"by", "same_period"})
_ASIDE = ("比", "较", "与", "同", "和", "继", "高于", "低于", "快于", "慢于", "多于", "少于", "好于")
"""What is compared with (比2019年) is not what the text speaks of."""


_PLAIN_KINDS = {
    "relative_year": "year",
    "anchored_year": "year",
    "relative_month": "month",
    "anchored_month": "month",
    "anchored_past_month": "month",
    "relative_quarter": "quarter",
    "relative_day": "day",
    "anchored_day": "day",
    "weekday": "day",
    "lone_weekday": "day",
}


def _kind(phrase: Phrase) -> str:
    """What the phrase is called if nothing around it says more."""
    if phrase.until:
        return "range"
    if phrase.edge:
        return "as_of"
    piece = phrase.pieces[-1]
    kind = _PLAIN_KINDS.get(piece.kind, piece.kind)
    return "range" if piece.low < piece.high and kind in ("year", "day") else kind


def _days_of_role(phrase: Phrase, first: date | None, last: date | None) -> tuple[date | None, date | None]:
    """截至 and 到 leave the last day, 自 the first one; 初 and 底 make one day of a period."""
    if phrase.edge and not phrase.until:
        day = first if phrase.edge == "first" else last
        return (day, None) if phrase.role == "since" else (None, day)
    if phrase.role in ("as_of", "by"):
        return None, last
    if phrase.role == "since" and not phrase.until:
        return first, None
    return first, last


def _count(piece: Piece, day: date | None) -> _Frame | None:
    """The year, month, week or day that is so many of them from `day`."""
    if day is None:
        return None
    unit = piece.kind.removeprefix("relative_").removeprefix("anchored_")
    if unit == "year":
        return _Frame(years=(day.year + piece.low, day.year + piece.high))
    if unit == "month":
        return _month_before(day, -piece.low)
    if unit == "quarter":
        return _quarter_before(day, -piece.low)
    if unit == "lone_weekday":
        other = day - timedelta(days=(day.weekday() + 1 - piece.high) % 7)
        return _Frame.of(other, other)
    if unit == "day":
        other = day + timedelta(days=piece.low)
        return _Frame.of(other, other)
    monday = day + timedelta(days=7 * piece.low - day.weekday())
    if unit == "week":
        return _Frame.of(monday, monday + timedelta(days=6))
    if unit == "weekday":
        other = monday + timedelta(days=piece.high - 1)
        return _Frame.of(other, other)
    return None


def _month_before(day: date, months: int) -> _Frame:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return _Frame((year, year), (month + 1, month + 1))


def _quarter_before(day: date, quarters: int) -> _Frame:
    year, quarter = divmod(day.year * 4 + (day.month - 1) // 3 - quarters, 4)
    return _Frame((year, year), (3 * quarter + 1, 3 * quarter + 3))


def _clamped(frame: _Frame) -> _Frame:
    """The last ten days of a month end with the month."""
    if frame.years and frame.months and frame.days:
        longest = month_length(frame.years[1], frame.months[1])
        return frame._replace(days=(frame.days[0], min(frame.days[1], longest)))
    return frame


def _exists(frame: _Frame) -> bool:
    try:
        return frame.last() is not None
    except ValueError:
        return False


_RECENT = 2
_FAR_AHEAD = timedelta(days=180)
_JUST_AHEAD = timedelta(days=31)
_JUST_PAST = timedelta(days=7)
_MONTHS_OF_YEAR = 12


def _likely_year(months: Pair, days: Pair | None, phrase: Phrase, reference: date) -> int:
    """The year of months whose year is left out, read in an issue of `reference`.

    What is counted from January on (1—8月, 前三季度) is past. The year as a whole is the last one
    until March, when its results come out. 截至 looks back. Other months are those of the issue's
    year, unless they would be far ahead (12月 in January); a day may be one of the coming January.
    """
    year, kind = reference.year, phrase.pieces[-1].kind
    if kind == "full_year":
        return year - (reference.month <= 3)
    if kind == "year_edge":
        return year - (phrase.edge == "last" and phrase.role != "by" and reference.month <= 2)
    if kind == "months" and months[0] == 1:
        return year - (months[1] > reference.month)
    start = date(year, months[0], 1)
    if start - reference > _FAR_AHEAD or (phrase.role == "as_of" and start > reference):
        return year - 1
    if days and months[0] == 1 and date(year + 1, 1, days[0]) - reference <= _JUST_AHEAD:
        return year + 1
    return year
