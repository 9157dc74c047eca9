"""Years, months, quarters and days that are written with numbers: 2025年, 1—8月, 第一季度, 3日.

A number with 年, 月 or 日 behind it may also count years, months and days (5年, 三个月, 为期10日); what
stands around it tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newsdata.zh.date_words import Piece
from newsdata.zh.numerals import read_numeral

DIGIT = "[0-9０-９]"
"""An ASCII or full-width digit; `int` reads both."""

LINK = " ?(?:[-－—–―─~～〜至到]|——|--) ?"
"""What joins the ends of a range: 1—8月, 3月1日至15日. Some papers set blanks around figures."""

_NUMERAL = "[〇零○一二两三四五六七八九十]"
# Without 度 a season may be meant, or that of a show.
_MERE_QUARTER = "季(?![节候军后前赛风播])(?<=[第前头首][一二三四1-4]季)"
_UNIT = f" ?(?P<unit>年(?:度(?![假过量]))?|个?月份?|[日号]|个?季度|{_MERE_QUARTER})"
AND = ("、", "和", "及", "与")
"""What joins the members of a list: 2018、2019两年."""

_LISTING = f"[{''.join(AND)}]"

# At most four digits, and none before them: a long run of digits is passed over in one go.
_ARABIC = re.compile(
    f"(?P<low>{DIGIT}(?<![0-9０-９.．]{DIGIT}){DIGIT}{{0,3}}+)"
    f"(?:(?P<listed>(?:、{DIGIT}{{1,4}}+){{0,3}})(?P<link>年?{LINK}|{_LISTING})"
    f"(?P<high>{DIGIT}{{1,4}}+)(?:这?[两二三四])?)?{_UNIT}"
)
_CHINESE = re.compile(
    f"(?P<low>{_NUMERAL}(?<![百千万几数]{_NUMERAL}){_NUMERAL}{{0,3}}+)"
    f"(?:(?P<listed>(?:、{_NUMERAL}){{0,2}})(?P<link>{LINK}|{_LISTING})第?"
    f"(?P<high>{_NUMERAL}{{1,4}}+))?{_UNIT}"
)


def _read(numeral: str) -> int:
    """The value of a numeral as dates have them: 2025, 二〇二五, 十二; 0 if it is none."""
    if numeral.isdecimal():
        return int(numeral)
    found = read_numeral(numeral)
    return int(found.value) if found and found.value is not None else 0


class _Numbers(NamedTuple):
    """One or two numbers with a unit of time: 8月, 1—8月, 2018、2019两年.

    `listed` is by how much the last number of a list should be more than the first; 0 for a range.
    """

    low: int
    high: int
    listed: int
    arabic: bool
    start: int
    second: int
    unit: int
    end: int

    def piece(self, kind: str, least: int, most: int) -> Piece | None:
        """These numbers, each from `least` to `most`; what doesn't belong to a range is left out."""
        if not self.high:
            alone = Piece(kind, self.low, self.low, self.start, self.end)
            return alone if least <= self.low <= most else None
        if not least <= self.high <= most:
            return None
        joined = self.high == self.low + self.listed if self.listed else self.low < self.high
        if joined and self.low >= least:
            return Piece(kind, self.low, self.high, self.start, self.end)
        return Piece(kind, self.high, self.high, self.second, self.end)


def _numbers(match: re.Match[str]) -> _Numbers:
    low, further, link, high, _ = match.groups()
    start, end = match.span()
    arabic = low.isdecimal()
    if not high:
        return _Numbers(_read(low), 0, 0, arabic, start, -1, match.start("unit"), end)
    listed = 1 + further.count("、") if link in AND else 0
    second = match.start("high")
    return _Numbers(_read(low), _read(high), listed, arabic, start, second, match.start("unit"), end)


_FIRST_YEAR, _LAST_YEAR = 1000, 2199

_NO_YEAR = ("版", "级", "轮", "历史", "的历史", "来")
"""What follows a number of years, or a name, rather than a year: 1500年历史, 2025年版."""

_SHORT_YEAR_TAIL = re.compile("[0-9]{1,2}月|[初底末](?!步|子)|[上下]半年|[一二三四]季度")
"""What tells a year of two digits (25年底) from a number of years."""


def _year(numbers: _Numbers, text: str) -> Piece | None:
    low, high = numbers.low, numbers.high
    if text.startswith("代", numbers.end):
        return _decade(numbers)
    if text.startswith(_NO_YEAR, numbers.end):
        return None
    if not high and _is_of_republic(numbers, text):
        year = low + _BEFORE_REPUBLIC
        named = len(_REPUBLIC) if text.endswith(_REPUBLIC, 0, numbers.start) else 0
        return Piece("year", year, year, numbers.start - named, numbers.end)
    if not high and numbers.arabic and numbers.end - numbers.start == 3:
        return _short_year(numbers, text)
    if low % 100 < high < 100 < low:  # 2021—25年
        numbers = numbers._replace(high=low - low % 100 + high)
    return numbers.piece("year", _FIRST_YEAR, _LAST_YEAR)


_REPUBLIC = "民国"
_BEFORE_REPUBLIC = 1911
_EARLIEST_OF_REPUBLIC, _HUNDRED, _LATEST_OF_REPUBLIC = 60, 100, 139
_LENGTH_OF_YEARS = (*"前后来间的之老内多余期历校以代", "有期", "徒刑")
_LASTING = (*"历时长达近约经隔满过逾已有整超共刑判第每用了续龄", "徒刑")
_WORDS_OF_TAIWAN = re.compile(
    f"民国{DIGIT}|新台币|年[增减]率|国人|主计|卫福部|卫生署|证交所|行政院|内政部|劳动部|财政部统计处|立法院"
    f"|(?<!{DIGIT})1[01]{DIGIT}年(?:{DIGIT}{{1,2}}月|第[1-4]季)"
)
"""What the statistics of Taiwan speak of."""
_REPUBLIC_TAIL = re.compile(
    f"(?:{DIGIT}{{1,2}}(?:[-－—~～至、]{DIGIT}{{1,2}})?月|同期|[初底末]|[上下]半年|第?[1-4一二三四]季)"
)


def _is_of_republic(numbers: _Numbers, text: str) -> bool:
    """民国38年, 民国三十六年; 114年8月 is 2025年8月, as papers of Taiwan count the years."""
    if text.endswith(_REPUBLIC, 0, numbers.start):
        return 0 < numbers.low <= _LATEST_OF_REPUBLIC
    if (
        not (numbers.arabic or numbers.unit - numbers.start == len("一一三"))
        or not _EARLIEST_OF_REPUBLIC <= numbers.low <= _LATEST_OF_REPUBLIC
    ):
        return False
    if numbers.low >= _HUNDRED and _REPUBLIC_TAIL.match(text, numbers.end):
        return True
    return not _is_length(numbers, text) and _is_of_taiwan(text)


def _is_length(numbers: _Numbers, text: str) -> bool:
    """Whether a number of years tells how long, not which: 历时102年, 102年前."""
    return text.startswith(_LENGTH_OF_YEARS, numbers.end) or text.endswith(_LASTING, 0, numbers.start)


@lru_cache(maxsize=8)
def _is_of_taiwan(text: str) -> bool:
    """Whether a text counts the years of the Republic, by its words: one look at a text is enough."""
    return _WORDS_OF_TAIWAN.search(text) is not None


def _decade(numbers: _Numbers) -> Piece | None:
    """1990年代; of two digits, 50年代 to 90年代 are of the last century."""
    first = numbers.low if numbers.low > 100 else 1900 + numbers.low
    if first % 10 or not 1950 <= first <= _LAST_YEAR:
        return None
    return Piece("decade", first, first + 9, numbers.start, numbers.end + 1)


def _short_year(numbers: _Numbers, text: str) -> Piece | None:
    """25年底, 08年, '98年: other numbers of two digits are numbers of years."""
    marked = text[numbers.start] in "0０" or text[max(0, numbers.start - 1) : numbers.start] in ("'", "’")
    if not (marked or _SHORT_YEAR_TAIL.match(text, numbers.end)):
        return None
    year = numbers.low + (2000 if numbers.low < 50 else 1900)
    return Piece("year", year, year, numbers.start, numbers.end)


_FIRST_OF = ("前", "头", "首")
"""前三季度, 头两个月: so many from the first one on."""

_NOT_FIRST_OF = ("目前", "之前", "以前", "日前", "此前")

_CHINESE_MONTH_TAIL = re.compile("[初底末份]|[上中下]旬|[一二三四五六七八九十0-9]")
"""What tells the month 五月 from the name 五月."""


def _counts_from_first(numbers: _Numbers, text: str) -> bool:
    start = numbers.start
    return text.endswith(_FIRST_OF, 0, start) and not text.endswith(_NOT_FIRST_OF, 0, start)


def _month(numbers: _Numbers, text: str) -> Piece | None:
    if numbers.low and not numbers.high and _counts_from_first(numbers, text):
        return Piece("months", 1, min(numbers.low, 12), numbers.start - 1, numbers.end)
    if text.startswith("个", numbers.unit):
        return None
    named = numbers.arabic or numbers.low > 10 or text.endswith("年", 0, numbers.start)
    if not (named or _CHINESE_MONTH_TAIL.match(text, numbers.unit + 1)):
        return None
    piece = numbers.piece("month", 1, 12)
    return piece._replace(kind="months") if piece and piece.high > piece.low else piece


def _quarter(numbers: _Numbers, text: str) -> Piece | None:
    first_of, ordinal = _counts_from_first(numbers, text), text.endswith("第", 0, numbers.start)
    if not (first_of or ordinal) and text.startswith("个", numbers.unit):
        return None
    piece = numbers.piece("quarter", 1, 4)
    if piece is None or text.endswith("续", 0, numbers.start):
        return None
    if text.endswith("季", 0, numbers.end) and text[max(0, numbers.start - 2) : numbers.start - 1] in _SHOWS:
        return None
    if first_of:
        return Piece("months", 1, 3 * piece.high, piece.start - 1, piece.end)
    kind = "quarter" if piece.low == piece.high else "months"
    return Piece(kind, 3 * piece.low - 2, 3 * piece.high, piece.start - ordinal, piece.end)


_SHOWS = tuple("》”〉")
"""《归来》第三季: of a show, not of a year."""

_LENGTH_OPENINGS = ("近", "第", "每", "隔", "逾", "约", "期", "共", "达", "仅", "用", "续", "时")
_LENGTH_TAILS = ("内", "游", "龄", "均", "间", "线", "楼", "店", "之内", "以内")
"""What stands around a number of days rather than a day: 为期10日, 3日游."""


def _day(numbers: _Numbers, text: str) -> Piece | None:
    if not text.endswith(("月", "月份", "年"), 0, numbers.start) and (
        text.startswith("号", numbers.unit)
        or not numbers.arabic
        or text.endswith(_LENGTH_OPENINGS, 0, numbers.start)
        or text.startswith(_LENGTH_TAILS, numbers.end)
    ):
        return None
    return numbers.piece("day", 1, 31)


_READERS: dict[str, Callable[[_Numbers, str], Piece | None]] = {
    "年": _year,
    "月": _month,
    "季": _quarter,
    "日": _day,
    "号": _day,
}
"""How numbers are read, by the unit behind them (个 left out)."""


def numbered_pieces(text: str) -> Iterator[Piece]:
    """What is written with numbers and a unit of time: 2025年, 1—8月, 第一季度, 3日.

    >>> [(piece.kind, piece.low, piece.high) for piece in numbered_pieces("二〇二五年1—8月")]
    [('months', 1, 8), ('year', 2025, 2025)]
    """
    if not ("年" in text or "月" in text or "日" in text or "季" in text or "号" in text):
        return
    for pattern in (_ARABIC, _CHINESE):
        for match in pattern.finditer(text):
            unit = match["unit"]
            piece = _READERS[unit[0] if unit[0] != "个" else unit[1]](_numbers(match), text)
            if piece:
                yield piece
