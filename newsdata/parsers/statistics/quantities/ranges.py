"""Several numbers for one unit: ranges (5%—6%, 3至5万元) and lists (4.1、3.2和2.5个百分点)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from newsdata.parsers.statistics.quantities.measures import Amount, amount_at, numeral_end
from newsdata.parsers.statistics.quantities.signs import minus_before
from newsdata.parsers.statistics.quantities.units import UNITS
from newsdata.zh.numerals import ARABIC_PATTERN, HAN_PATTERN, Numeral, percent_of_tenths, read_numeral
from newsdata.zh.punctuation import DASHES, DIGITS, TILDES

CONNECTOR: Final = f"(?:[{TILDES}{DASHES}]{{1,2}}|[至到])"
"""What stands between the ends of a range, as a pattern."""

_CONNECTOR: Final = re.compile(CONNECTOR)
_CONNECTING: Final = frozenset(TILDES + DASHES + "至到")
_QUALIFYING: Final = frozenset("约近逾超")
_LISTING: Final = frozenset("、和与及或")
_LONGEST_LIST: Final = 8
_JOINED: Final = re.compile(
    f"(?:(?:{CONNECTOR}|[、和与及或])(?:{ARABIC_PATTERN}|{HAN_PATTERN})){{0,{_LONGEST_LIST}}}+"
)


def behind_all(text: str, end: int) -> int:
    """Where the numbers end that are joined to one that ends at `end`: 第3至5名, 第一、二批.

    >>> behind_all("第3至5名", 2), behind_all("第3名", 2)
    (4, 2)
    """
    match = _JOINED.match(text, end)
    return match.end() if match else end


# ---------------------------------------------------------------- ranges

_NO_RANGE_AFTER: Final = re.compile(CONNECTOR + "[0-9０-９]")
_CHANGE_BEFORE: Final = re.compile("[从由自][^\n]*\\Z")
_WIDTH_OF_CHANGE: Final = 8
_MOVED_BEFORE: Final = re.compile(
    "(?:[增减升降涨跌]|增加|减少|上[升涨]|下[降跌]|回落|缩减|扩大)[了约近逾超]?\\Z"
)
_WIDTH_OF_MOVE: Final = 3
_LEAST_REACHED: Final = 5
"""减少1200户至3.6万户: what a rise or fall ended at is so many times as much, at the least."""


def range_from(text: str, first: Amount) -> Amount | None:
    """5%—6%, 300-500元, 2亿至3亿元: both ends as one amount; None if `first` begins no range.

    >>> both = range_from("约300-500元", amount_at("约300-500元", 1, 4))
    >>> both.numeral.lower, both.numeral.upper, both.unit.name
    (Decimal('300'), Decimal('500'), '元')
    """
    if text[first.end : first.end + 1] not in _CONNECTING:
        return _neighbours(text, first) if first.unit is None else _bounded(text, first)
    match = _CONNECTOR.match(text, first.end)
    if match is None:
        return None
    begin = match.end()
    if first.unit and first.unit.kind == "percent" and text[begin : begin + 1] in _QUALIFYING:
        begin += 1  # 跌逾3%至逾4%
    stop = numeral_end(text, begin)
    if stop is None:
        return None
    second = amount_at(text, begin, stop)
    if second is None or not _same_unit(text, first, second) or _NO_RANGE_AFTER.match(text, second.end):
        return None
    if match[0] in "至到" and _CHANGE_BEFORE.search(
        text, max(0, first.start - _WIDTH_OF_CHANGE), first.start
    ):
        return None  # 从3家到8家 tells of two states, not of one between them
    return None if match[0] == "至" and _is_reached(text, first, second) else _between(text, first, second)


def _is_reached(text: str, first: Amount, second: Amount) -> bool:
    """Whether the second number is what something came to that moved by the first: 升86点至1.2万点."""
    by, at = first.numeral.value, second.numeral.value
    if first.unit is None or by is None or at is None or at < by * _LEAST_REACHED:
        return False
    return _MOVED_BEFORE.search(text[max(0, first.start - _WIDTH_OF_MOVE) : first.start]) is not None


_AT_LEAST, _AT_MOST = "以上", ("以下", "以内")


def _bounded(text: str, first: Amount) -> Amount | None:
    """300元以上500元以下: both ends, each with its word."""
    if not text.startswith(_AT_LEAST, first.end):
        return None
    begin = first.end + len(_AT_LEAST)
    begin += text[begin : begin + 1] in _CONNECTING
    stop = numeral_end(text, begin)
    second = amount_at(text, begin, stop) if stop else None
    if second is None or second.unit != first.unit or not text.startswith(_AT_MOST, second.end):
        return None
    both = _between(text, first, second)
    return both and both._replace(end=both.end + len(_AT_LEAST))


_NEIGHBOURS: Final = re.compile("(?<=[一二两三四五六七八])、[二三四五六七八九]")


def _neighbours(text: str, first: Amount) -> Amount | None:
    """八、九百斤, 五、六成: two digits side by side, parted by a mark, are the ends of a range too."""
    if _NEIGHBOURS.match(text, first.end) is None:
        return None
    at = first.end + 1
    second = amount_at(text, at, numeral_end(text, at) or at)
    if second is None or second.unit is None:
        return None
    written = text[first.start : first.end] + text[at : second.number_end]
    both = percent_of_tenths(written) if text.startswith("成", second.number_end) else read_numeral(written)
    if both is None or both.vagueness != "between":
        return None
    return second._replace(numeral=both, start=first.start)


def _same_unit(text: str, first: Amount, second: Amount) -> bool:
    if second.unit is None and first.unit is None:
        return bool(first.numeral.multiplier and second.numeral.multiplier)  # 200万至250万
    if second.unit is None:
        return "分之" in text[first.start : first.end]
    return first.unit is None or first.unit == second.unit


def _between(text: str, first: Amount, second: Amount) -> Amount | None:
    begin = _like_second(text, first, second)
    lower = begin.lower if begin.value is None else begin.value
    upper = second.numeral.upper if second.numeral.value is None else second.numeral.value
    if lower is None or upper is None:
        return None
    unit, start = second.unit or first.unit, first.start
    sign = minus_before(text, start, unit.kind) if unit else 0
    if sign:
        lower, start = -lower, start - sign
    if lower >= upper:
        return None
    decimals = max(begin.decimals, second.numeral.decimals)
    both = Numeral(None, lower, upper, "between", decimals, second.numeral.multiplier)
    return second._replace(numeral=both, unit=unit, start=start)


_ONE_PLACE: Final = re.compile("[2-9二三四五六七八九][百千][万亿]?")


def _like_second(text: str, first: Amount, second: Amount) -> Numeral:
    """What `first`, which has no unit of its own, says in the unit and multiplier of `second`.

    3 in 3至5万元 is 30000, 三 in 三至四千斤 3000 and 六 in 六至七成 60 per cent, but 8000 in 8000至1万元
    stays 8000.
    """
    numeral, power = first.numeral, second.numeral.multiplier
    if first.unit is not None or numeral.value is None:
        return numeral
    if (
        _ONE_PLACE.fullmatch(text, second.start, second.number_end)
        and len(text[first.start : first.end]) == 1
    ):
        return read_numeral(text[first.start] + text[second.start + 1 : second.number_end]) or numeral
    if text.startswith("成", second.number_end):
        return percent_of_tenths(text[first.start : first.number_end]) or numeral
    top = second.numeral.upper if second.numeral.value is None else second.numeral.value
    if numeral.multiplier or top is None or numeral.value >= top.scaleb(-power):
        return numeral
    value = numeral.value.scaleb(power)
    return numeral._replace(value=value, lower=value, upper=value, multiplier=power)


# ---------------------------------------------------------------- lists

_POINTS: Final = UNITS["个百分点"]
_TO_POINTS: Final = re.compile(f"(?:[、和与及][{DIGITS}.．]+个){{1,{_LONGEST_LIST}}}+百分点")
_SMALLEST_LISTED: Final = 10
_LARGEST_SHORTENED: Final = 1000
_OF_ONE_SIZE: Final = 20


def listed(text: str, first: Amount) -> Amount | None:
    """An amount whose unit stands behind the last member of its list: 4.1 in 4.1和2.5个百分点.

    >>> listed("4.1、3.2和2.5个百分点", amount_at("4.1、3.2和2.5个百分点", 0, 3)).unit.name
    '个百分点'
    """
    if text[first.end : first.end + 1] not in _LISTING:
        return None
    if first.unit is not None:
        of_points = first.unit.name == "个" and _TO_POINTS.match(text, first.end)
        return first._replace(unit=_POINTS) if of_points else None
    last = _last_member(text, first.end) if first.numeral.value is not None else None
    if last is None or last.unit is None:
        return None
    if not (_is_measured(first.numeral) or last.unit.kind == _POINTS.kind):
        return None
    return first._replace(unit=last.unit, numeral=_like_member(first.numeral, last.numeral))


def _last_member(text: str, end: int) -> Amount | None:
    """The last amount of a list of numbers that goes on at `end`: 2.5个百分点 of 4.1[、3.2和2.5个百分点]."""
    begin = end
    for _ in range(_LONGEST_LIST):
        stop = numeral_end(text, end + 1) if text[end : end + 1] in _LISTING else None
        if stop is None:
            break
        begin, end = end + 1, stop
    return amount_at(text, begin, end) if begin < end else None


def _like_member(numeral: Numeral, last: Numeral) -> Numeral:
    """1.2 in 1.2、3.4亿元 is 120000000, as is 4665 in 4665、2611亿元; 8000 in 8000和1.2万元 stays 8000."""
    value, power = numeral.value, last.multiplier
    if numeral.multiplier or value is None:
        return numeral
    if value >= _LARGEST_SHORTENED and value > (last.value or Decimal(0)).scaleb(-power) * _OF_ONE_SIZE:
        return numeral
    value = value.scaleb(power)
    return numeral._replace(value=value, lower=value, upper=value, multiplier=power)


def _is_measured(numeral: Numeral) -> bool:
    """Whether a number is surely a figure; 1 in 1、2号 is none."""
    if numeral.value is None:
        return False
    return bool(numeral.decimals or numeral.multiplier) or numeral.value >= _SMALLEST_LISTED
