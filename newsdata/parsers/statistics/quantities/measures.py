"""A number and its unit at one place of a text: 12.5万千瓦, 三成五, 一个半小时, 百分之六点五, 1/7."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Final, NamedTuple

from newsdata.parsers.statistics.quantities.exclusions import is_date
from newsdata.parsers.statistics.quantities.units import FIRST_CHARACTERS, SHY, UNITS, Unit, unit_at
from newsdata.zh.numerals import (
    ARABIC_PATTERN,
    HAN_PATTERN,
    Numeral,
    percent_of_fraction,
    percent_of_tenths,
    read_numeral,
)
from newsdata.zh.punctuation import DIGITS, SLASHES
from newsdata.zh.variants import LETTER


class Amount(NamedTuple):
    """A numeral, its unit (None if there is none), and where both stand.

    `number_end` is where the unit begins, `end` where it ends.
    """

    numeral: Numeral
    unit: Unit | None
    start: int
    number_end: int
    end: int


_ARABIC: Final = re.compile(ARABIC_PATTERN)
_HAN: Final = re.compile(HAN_PATTERN)


def numeral_end(text: str, position: int) -> int | None:
    """Where the numeral that begins at `position` ends; None if none begins there.

    >>> numeral_end("约2700多所", 1), numeral_end("约2700多所", 0)
    (6, None)
    """
    match = _ARABIC.match(text, position) or _HAN.match(text, position)
    return match.end() if match else None


def amount_at(text: str, start: int, end: int) -> Amount | None:
    """What `text[start:end]`, which has the shape of a numeral, says together with its unit.

    None if it is no numeral, or a date.

    >>> amount_at("1.2亿千瓦时", 0, 4).unit.name, amount_at("三成五", 0, 1).numeral.value
    ('千瓦时', Decimal('35'))
    >>> amount_at("2025年", 0, 4) is None
    True
    """
    if text.startswith("分之", end):
        return _fraction(text, start, end)
    if text.startswith(_SLASHES, end):
        return _slash_fraction(text, start, end) or _per_head(text, start, end)
    if text[end - 1] == "半" and text.startswith("成", end):
        return Amount(_FIVE_PERCENT, _PERCENT, start, end, end + 1)
    if text[end - 1] == "半":
        return Amount(_FIFTY_PERCENT, _PERCENT, start, end, end + text.startswith("数", end))
    numeral = read_numeral(text[start:end])
    if numeral is None:
        return None
    return _ratio(text, start, end, numeral) or _with_unit(text, start, end, numeral)


# ---------------------------------------------------------------- parts of a whole

_SLASHES: Final = tuple(SLASHES)
_PERCENT: Final = UNITS["%"]
_PERMILLE: Final = UNITS["‰"]
_FIFTY_PERCENT: Final = Numeral(Decimal(50), Decimal(50), Decimal(50), "exact", 0, 0)
_FIVE_PERCENT: Final = Numeral(Decimal(5), Decimal(5), Decimal(5), "exact", 0, 0)


def _fraction(text: str, start: int, end: int) -> Amount | None:
    """三分之二, 百分之六点五, 千分之三: the last stays per mille, all others become per cent."""
    stop = numeral_end(text, end + 2)
    if stop is None:
        return None
    if text[start:end] == "千":
        numeral, unit = read_numeral(text[end + 2 : stop]), _PERMILLE
    else:
        numeral, unit = percent_of_fraction(text[end + 2 : stop], text[start:end]), _PERCENT
    return Amount(numeral, unit, start, stop, stop) if numeral else None


_SLASH_FRACTION: Final = re.compile(
    rf"([{DIGITS}]{{1,2}})[{SLASHES}]([{DIGITS}]{{1,3}})(?![{DIGITS}{SLASHES}.万亿])(?!决赛|小时|英寸)"
)
_LARGE_DENOMINATORS: Final = frozenset({12, 15, 16, 20, 25, 30, 40, 50, 100})
"""Denominators beyond ten that are written with a slash; 9/11 and 7/24 are no fractions."""


def _slash_fraction(text: str, start: int, end: int) -> Amount | None:
    """1/7: a part of a whole if it is less than the whole, and no date, round or size."""
    match = _SLASH_FRACTION.match(text, start)
    if match is None or match.end(1) != end:
        return None
    above, below = int(match[1]), int(match[2])
    if not 0 < above < below or (below > 10 and below not in _LARGE_DENOMINATORS):
        return None
    numeral = percent_of_fraction(match[1], match[2])
    return Amount(numeral, _PERCENT, start, match.end(), match.end()) if numeral else None


_PER_HEAD: Final = re.compile(f"[{SLASHES}](?:[1１][0０]*[万千]|十万|百万|[万千])(?![{DIGITS}元吨])")


def _per_head(text: str, start: int, end: int) -> Amount | None:
    """15.2/10万: so many for every hundred thousand people, as deaths and illnesses are counted."""
    match, numeral = _PER_HEAD.match(text, end), read_numeral(text[start:end])
    if match is None or numeral is None:
        return None
    return Amount(numeral, Unit(match[0], "other", None), start, end, match.end())


_TO_ONE: Final = re.compile(f"[:：∶][1１](?![{DIGITS}:：∶.．])")
_RATIO: Final = Unit("", "other", None)


def _ratio(text: str, start: int, end: int, numeral: Numeral) -> Amount | None:
    """2.36∶1: how many times as large one thing is as another; 3∶1 is a score."""
    match = _TO_ONE.match(text, end) if numeral.decimals else None
    return Amount(numeral, _RATIO, start, end, match.end()) if match else None


# ---------------------------------------------------------------- number and unit


def _with_unit(text: str, start: int, end: int, numeral: Numeral) -> Amount | None:
    whole = Amount(numeral, None, start, end, end)
    found = unit_at(text, end)
    if found is None:
        return whole
    unit, stop = found
    if unit.name == "个" and text.startswith(("多", "半"), stop):
        return _long_time(text, whole) or whole
    if unit.name == "年" and is_date(text, start, end):
        return None
    if unit.name == "度" and text.endswith(_SCALES, 0, start):
        unit = UNITS[text[start - 2 : start] + "度"]
    amount = Amount(numeral, unit, start, end, stop)
    return whole if _refused(text, amount, unit) else _finish(text, amount, unit)


_SCALES: Final = ("摄氏", "华氏")
"""摄氏17度 is 17摄氏度."""


def _refused(text: str, amount: Amount, unit: Unit) -> bool:
    """Whether the unit does not go with this number: 两面, 8点, 一番, MB in MBA."""
    stop = amount.end
    if unit.name in SHY and _is_one_character(text, amount):
        return True
    if text[stop - 1].isascii() and text[stop - 1].isalnum():
        return text[stop : stop + 1].isascii() and text[stop : stop + 1].isalnum()
    refuses = REFUSALS.get(unit.name)
    return refuses is not None and refuses(text, amount)


def _is_one_character(text: str, amount: Amount) -> bool:
    return amount.number_end - amount.start == 1 and text[amount.start] not in DIGITS


def _is_arabic(text: str, amount: Amount) -> bool:
    return text[amount.start] in DIGITS


_DISASTER: Final = re.compile("(?:左右|[及或]?以上)?的?(?:强烈)?(?:地震|[大强余]震|[大强阵狂]风|风力)")
_DISASTER_BEFORE: Final = re.compile("(?:阵风|风力|里氏|震级)(?:最大|可达|[约为达])*\\Z")
_WIDTH_OF_DISASTER: Final = 6
_NEXT_TO_LI: Final = ("地", "路", "外", "长", "远", "之外", "以外", "的", "，", "、", "。")


def _no_points(text: str, amount: Amount) -> bool:
    """8点 is a time of day; 3300.12点, 35点 and 一百零五点 are points of an index."""
    value = amount.numeral.value
    return value is None or (value <= 24 and not (amount.numeral.decimals and _is_arabic(text, amount)))


_PRICED: Final = re.compile("[升跌涨加减降派息率收报价起至为每约近逾]\\Z")


def _no_coin(text: str, amount: Amount) -> bool:
    """五角 and 八仙 are parts of names; 跌八仙, 升六角, 年息四厘 and 12仙 are prices and rates."""
    return _is_one_character(text, amount) and not _PRICED.search(text[amount.start - 1 : amount.start])


def _no_force(text: str, amount: Amount) -> bool:
    """三级医院 has a rank; 5.6级地震 and 风力7级 measure."""
    ahead = text[max(0, amount.start - _WIDTH_OF_DISASTER) : amount.start]
    return not (_DISASTER.match(text, amount.end) or _DISASTER_BEFORE.search(ahead))


def _no_li(text: str, amount: Amount) -> bool:
    return not _is_arabic(text, amount) and not text.startswith(_NEXT_TO_LI, amount.end)


_SCORED: Final = re.compile(
    "(?:得|获|总|均|评|扣|加|分数线?|成绩|满意度|贡献|入账|进账|领先|落后|反超|净胜|最高的|提高|降低|高出|高于|低于|独[砍揽]|拿[到下]|[砍轰摘攻]下"
    "|(?:扩大|缩小|拉开|追)[到至]|[数档取制]线[上下提降][涨降升高调低]|[0-9]分[、和与及])分?[为是达到至了约近超过]*\\Z"
)
_LONGEST_HOUR: Final = 60
_SECONDS_BEHIND: Final = re.compile(f"[{DIGITS}]+秒")


def _no_score(text: str, amount: Amount) -> bool:
    """10分 may be minutes, or cents; 97.2分, 621分 and 得了8分 are points."""
    value = amount.numeral.value
    if not _is_arabic(text, amount) or value is None:
        return True
    if amount.numeral.decimals or value >= _LONGEST_HOUR:
        return False
    if _SECONDS_BEHIND.match(text, amount.end):
        return True
    return not _SCORED.search(text, max(0, amount.start - _WIDTH_OF_DISASTER), amount.start)


_RISES_AND_FALLS: Final = re.compile("[一二两三四五六七八九]?[升降平落跌]")


def _no_litre(text: str, amount: Amount) -> bool:
    """两升一降 counts what rose and what fell."""
    return _is_one_character(text, amount) and _RISES_AND_FALLS.match(text, amount.end) is not None


_MINUTES_BEFORE: Final = re.compile(f"[{DIGITS}]分\\Z")


def _no_second(text: str, amount: Amount) -> bool:
    """Of 8分46秒 the seconds alone say nothing."""
    return _MINUTES_BEFORE.search(text, max(0, amount.start - 2), amount.start) is not None


_DOUBLED: Final = re.compile("翻[^\n]{0,3}\\Z")


def _no_doubling(text: str, amount: Amount) -> bool:
    """翻了两番 is four times as much; 几番波折 is no measure."""
    return _DOUBLED.search(text, max(0, amount.start - 4), amount.start) is None


_SIZED: Final = re.compile(f"(?![的长宽高厚深大以左上至到]){LETTER}")


def _no_length(text: str, amount: Amount) -> bool:
    """29英寸彩电 is a sort of set; 长29英寸 measures."""
    return _SIZED.match(text, amount.end) is not None


_SO_MANY: Final = f"[{DIGITS}一二两三四五六七八九十百]{{1,4}}[人名]?"
_TOLL: Final = re.compile(f"(?=[，。、；,;）)\\s　」”]|\\Z)|{_SO_MANY}(?:[重轻]?[死伤]|失[踪联])")


def _no_toll(text: str, amount: Amount) -> bool:
    """3死12伤 and 两死一伤 count the dead and hurt; 九死一生 and 3伤残 do not."""
    if _TOLL.match(text, amount.end) is None:
        return True
    behind_toll = text[amount.start - 1 : amount.start] in ("死", "伤")
    return not (_is_arabic(text, amount) or behind_toll or text.startswith(_NUMERALS, amount.end))


_NUMERALS: Final = tuple("一二两三四五六七八九十")
_MEDALS: Final = re.compile(
    f"(?=[，。、；,;牌并和）)\\s]|\\Z|收官|入账|在手|[的位列居领成])|[{DIGITS}一二两三四五六七八九十]{{1,3}}[银铜]"
)
_MEDALS_BEFORE: Final = frozenset("金银")
_MOST_MEDALS: Final = 300


def _no_medals(text: str, amount: Amount) -> bool:
    """26金18银26铜 counts medals; 18K金, 5金融 and 三金西瓜 do not."""
    value = amount.numeral.value
    if value is None or value > _MOST_MEDALS or amount.numeral.decimals:
        return True
    if text[amount.start - 1 : amount.start] in _MEDALS_BEFORE:
        return False
    match = _MEDALS.match(text, amount.end)
    return match is None or (match.end() == amount.end and not _is_arabic(text, amount))


_LEAST_LOADS: Final = 1000


def _no_load(_: str, amount: Amount) -> bool:
    """来了23车西瓜; but 装车8万车 and 土石3000方 are amounts."""
    value = amount.numeral.value
    return not amount.numeral.multiplier and (value is None or value < _LEAST_LOADS)


_PROJECT: Final = re.compile("目(?!标|录)")
_PERSON: Final = re.compile("人(?![才均民员工口类体物士群选生数])")
_INDIVIDUAL: Final = re.compile("体(?:工商)?(?:户|经营|经济|业主)")

REFUSALS: Final[dict[str, Callable[[str, Amount], bool]]] = {
    "点": _no_points,
    "度": lambda text, amount: not _is_arabic(text, amount) and not amount.numeral.multiplier,
    "级": _no_force,
    "番": _no_doubling,
    **dict.fromkeys(("死", "伤"), _no_toll),
    **dict.fromkeys(("金", "银", "铜"), _no_medals),
    "里": _no_li,
    "分": _no_score,
    "升": _no_litre,
    "秒": _no_second,
    "日": lambda _, amount: not amount.numeral.decimals,
    "英寸": _no_length,
    "项": lambda text, amount: bool(_PROJECT.match(text, amount.end)),
    "个": lambda text, amount: bool(_INDIVIDUAL.match(text, amount.end)),
    **dict.fromkeys(("方", "车"), _no_load),
    "成": lambda _, amount: (amount.numeral.upper or amount.numeral.value or 11) > 10,
    **dict.fromkeys(("角", "仙", "毫", "厘"), _no_coin),
    **dict.fromkeys(("尺", "丈", "寸", "担", "字", "坪", "呎", "吋", "哩"), _is_one_character),
}
"""Units that are also parts of other words, and when they are."""


# ---------------------------------------------------------------- what may follow the unit

_DIVIDED: Final = frozenset({"time", "length", "mass", "area", "multiple", "percent"})
"""Kinds of units that 半, 多 and 余 may stand behind: 一年多, 五公里半, but not 两个多."""
_MINUTES: Final = re.compile(f"([{DIGITS}]{{1,2}})分(?:钟|(?![{DIGITS}之]))")
_COIN: Final = f"[{DIGITS}一二三四五六七八九]"
_COINS: Final = re.compile(f"(?:({_COIN})[角毫])?(?:零?({_COIN})(?:分|仙元?))?(?![{DIGITS}之度形])")
_PARTS_OF_MU: Final = re.compile(f"(?:({_COIN})分)?(?:({_COIN})厘)?(?![{DIGITS}之])")
_SMALLER: Final = {"小时": (_MINUTES, 60), "个小时": (_MINUTES, 60)}
"""What may follow in a smaller unit, and how many of it make one of the larger: 2小时10分."""

_NO_HALF: Final = ("半数", "半导", "半径", "半年", "半成")
_PER: Final = (*SLASHES, "每")
_RATED: Final = frozenset({"count", "money", "length", "mass", "volume", "energy", "power"})
_TENTHS_TAIL: Final = frozenset("二三四五六七八九半")
_DIGITS_OF_TENTHS: Final = re.compile(
    f"(?:[{DIGITS}]{{1,2}}|[二三四五六七八九][一二三四五六七八九])"
    f"(?![{DIGITS}〇零一二三四五六七八九十百千万亿多余分点年月日号．.%{re.escape(FIRST_CHARACTERS)}])"
)
"""What may follow 成 besides one digit: 六成四六, 3成6."""
_MORE_NUMERAL: Final = frozenset("十百千万亿分点" + FIRST_CHARACTERS)
CLAUSE_ENDS: Final = frozenset("，。；、,;")
"""Marks behind a figure that end its clause, or its part of one."""
_CHANGES: Final = tuple(verb + to for verb in "升降增减" for to in "至到为")


def _finish(text: str, amount: Amount, unit: Unit) -> Amount:
    """Takes in what may follow a unit: 五 in 三成五, 10分 in 2小时10分, 半 in 两年半, /吨 in 元/吨."""
    if unit.name == "个" and amount.end < len(text) - 1 and _PERSON.match(text, amount.end):
        return amount._replace(unit=UNITS["人"], end=amount.end + 1)
    if unit.name == "成":
        return _and_more(text, _tenths(text, amount), _TEN_PERCENT)
    if unit.kind in _RATED and text.startswith(_PER, amount.end):
        return _rate(text, amount, unit)
    if unit.name == "元":
        return _with_parts(text, amount, _COINS)
    if unit.name == "亩" and (more := _with_parts(text, amount, _PARTS_OF_MU)) is not amount:
        return more
    if unit.name in _SMALLER:
        pattern, times = _SMALLER[unit.name]
        smaller = pattern.match(text, amount.end)
        if smaller:
            return _raised(amount, Decimal(smaller[1]) / times, smaller.end())
    if unit.kind not in _DIVIDED:
        return amount
    if text.startswith("半", amount.end) and not text.startswith(_NO_HALF, amount.end):
        return _raised(amount, Decimal("0.5"), amount.end + 1)
    return _and_more(text, amount, Decimal(1).scaleb(-amount.numeral.decimals))


_MORE: Final = re.compile("有余|[多余](?![出于云元功边样种层方次地个名项家少数能学额款热姚杭])")
_TEN_PERCENT: Final = Decimal(10)


def _and_more(text: str, amount: Amount, step: Decimal) -> Amount:
    """一年多, 三倍多, 两成多: more, but by less than one more of the unit."""
    match = _MORE.match(text, amount.end)
    value = amount.numeral.value
    if match is None or value is None:
        return amount
    numeral = amount.numeral._replace(lower=value, upper=value + step, vagueness="more_than")
    return amount._replace(numeral=numeral, end=match.end())


def _tenths(text: str, amount: Amount) -> Amount:
    tail = text[amount.end : amount.end + 1]
    behind = amount.end + 1
    changes = text.startswith(_CHANGES, behind)
    more = text[behind : behind + 1] in _MORE_NUMERAL and not changes and tail != "半"
    one = tail == "一" and (changes or text[behind : behind + 1] in CLAUSE_ENDS)
    if written := _DIGITS_OF_TENTHS.match(text, amount.end):
        tail = written[0]
    elif not (one or tail in _TENTHS_TAIL) or more:
        tail = ""
    numeral = percent_of_tenths(text[amount.start : amount.number_end], tail)
    return amount._replace(numeral=numeral or amount.numeral, unit=_PERCENT, end=amount.end + len(tail))


def _with_parts(text: str, amount: Amount, pattern: re.Pattern[str]) -> Amount:
    """1元5角, 二元零八分, 一亩四分五厘: the smaller coins or measures that follow, as decimals."""
    parts = pattern.match(text, amount.end)
    if parts is None or parts.end() == amount.end:
        return amount
    tenths, hundredths = (read_numeral(part) if part else None for part in parts.groups())
    more = Decimal(0)
    for numeral, part in ((tenths, 10), (hundredths, 100)):
        if numeral and numeral.value is not None:
            more += numeral.value / part
    return _raised(amount, more, parts.end(), decimals=2 if hundredths else 1)


def _rate(text: str, amount: Amount, above: Unit) -> Amount:
    """元/吨, 微克每立方米: one unit for each of another; UCUM's code if both have one."""
    at = amount.end + 1
    if quota := _QUOTA.match(text, at):
        return amount._replace(
            unit=Unit(text[amount.number_end : quota.end()], "other", None), end=quota.end()
        )
    below = unit_at(text, at) or (_ONLY_BELOW.get(text[at : at + 1]), at + 1)
    if below[0] is None:
        return amount
    name = text[amount.number_end : below[1]]
    if above.kind == "money":
        return amount._replace(unit=Unit(name, "money", above.code), end=below[1])
    if above.kind == "count" and below[0].kind != "time":
        return amount  # 120台/套 counts either
    code = f"{above.code}/{below[0].code}" if above.code and below[0].code else None
    return amount._replace(unit=Unit(name, "other", code), end=below[1])


_QUOTA: Final = re.compile("(?<=/)[0-9]{2,4}(?:公斤|千克|克|斤|毫升|股)")
"""2.76元/500克: a price for so much."""

_ONLY_BELOW: Final = {"月": UNITS["个月"], "时": UNITS["小时"]}
"""Names of units that stand for them only behind a slash: 元/月, 辆/时."""


_LONG_TIME: Final = re.compile("个([多半])(月|小时|星期|世纪|钟头)")


def _long_time(text: str, amount: Amount) -> Amount | None:
    """三个多月, 一个半小时: 多 and 半 stand inside the unit."""
    match = _LONG_TIME.match(text, amount.end)
    if match is None:
        return None
    amount = amount._replace(unit=UNITS["个" + match[2]])
    if match[1] == "半":
        return _raised(amount, Decimal("0.5"), match.end())
    value = amount.numeral.value
    upper = None if value is None else value + 1
    numeral = amount.numeral._replace(upper=upper, vagueness="more_than")
    return amount._replace(numeral=numeral, end=match.end())


def _raised(amount: Amount, by: Decimal, end: int, *, decimals: int = 1) -> Amount:
    """The amount with so much more, and its new end."""
    value, lower, upper = (None if x is None else x + by for x in amount.numeral[:3])
    numeral = amount.numeral._replace(value=value, lower=lower, upper=upper, decimals=decimals)
    return amount._replace(numeral=numeral, end=end)
