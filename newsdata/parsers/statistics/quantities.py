"""Quantities in running text: how much or how many, in what unit, how exactly, and where it stands.

One pass finds whatever has the shape of a numeral; each is then read by looking a few characters to
either side. Nothing is searched for from a number's place to the end of the text, so the cost is
linear in the text's length whatever stands in it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, NamedTuple

from newsdata.parsers.statistics import exclusions
from newsdata.parsers.statistics.measures import Amount, amount_at, numeral_end
from newsdata.parsers.statistics.qualifiers import about_share, qualifier_before, qualifier_behind
from newsdata.parsers.statistics.units import FIRST_CHARACTERS, PERSON_NOUNS, PERSONS, Unit
from newsdata.zh.numerals import (
    ARABIC_PATTERN,
    FINANCIAL_PATTERN,
    HAN_PATTERN,
    Numeral,
    percent_of_tenths,
    read_numeral,
)
from newsdata.zh.punctuation import DASHES, DIGITS, TILDES


class Quantity(NamedTuple):
    """A number with its unit, as it stands in a text.

    `text` is the mention as printed, `start` and `end` where it stands (code points, half-open):
    the number, its multiplier, 多 or 余, the unit, and 以上, 以下 or 左右 behind it. Words before the
    number (超, 近, 约) set the `qualifier` but stand outside.

    `value` is given in `unit`, the multiplier resolved; None for a range. `lower` and `upper` are
    what the words allow, None where they leave a side open; both equal `value` if it is exact.
    `qualifier` is `exact`, `about`, `nearly`, `more_than`, `at_least`, `less_than`, `at_most` or
    `between`; `decimals` counts the digits behind the point as written; `multiplier` is the power
    of ten that was printed (万 4, 亿 8, 万亿 12, none 0). `unit` is empty for a bare number.
    """

    text: str
    start: int
    end: int
    value: float | None
    lower: float | None
    upper: float | None
    qualifier: str
    decimals: int
    unit: str
    unit_code: str | None
    unit_kind: str
    multiplier: int


_BARE: Final = Unit("", "other", None)


def find_quantities(text: str, *, bare: bool = False) -> list[Quantity]:
    """All quantities of a text, in their order; with `bare`, numbers without a unit too.

    Dates, clock times, ordinals, names (5G, 三年行动计划), scores and numbers of documents are left
    out. So is 一 before a measure word (一座新城, 一个方面), which is the indefinite article, unless a
    word makes it a figure (不足一个, 一年多); 一 before a unit of measure counts (一倍, 一亿元).

    >>> [q.text for q in find_quantities("2025年，全市新建公园12个，面积超过30.5万平方米，增长近两成。")]
    ['12个', '30.5万平方米', '两成']
    >>> found = find_quantities("出口1.6万余辆")[0]
    >>> found.value, found.lower, found.upper, found.qualifier, found.unit, found.multiplier
    (16000.0, 16000.0, 17000.0, 'more_than', '辆', 4)
    >>> [q.text for q in find_quantities("共3项，得分98.5", bare=True)]
    ['3项', '98.5']
    """
    found: list[Quantity] = []
    reached = 0
    for start, end in _numerals(text, bare):
        if start < reached:
            continue
        quantity, reached = _read(text, start, end, bare)
        if quantity is not None:
            found.append(quantity)
    return found


# ---------------------------------------------------------------- where numerals stand

_NUMERAL_CHARACTERS: Final = "〇零○一二两兩三四五六七八九十百千万萬亿億廿" + DIGITS
_CONNECTOR: Final = f"(?:[{TILDES}{DASHES}]{{1,2}}|[至到])"
_ARABIC: Final = re.compile(ARABIC_PATTERN)
# The first character is matched before anything is asked of its neighbour, so that the search can
# leap from one possible beginning to the next.
_HAN_LEAD: Final = HAN_PATTERN.replace("]", f"](?<![{_NUMERAL_CHARACTERS}].)", 1)
_HAN_BEFORE_UNIT: Final = re.compile(
    rf"{_HAN_LEAD}(?:(?=[{re.escape(FIRST_CHARACTERS)}]|分之|{_CONNECTOR}[{_NUMERAL_CHARACTERS}])|(?<=[万萬亿億多余餘]))"
)
_HAN_BARE: Final = re.compile(_HAN_LEAD)
_FINANCIAL: Final = re.compile(rf"{FINANCIAL_PATTERN}(?=[元圆圓])")
_HALF: Final = re.compile(
    "半(?:(?<=一半)(?![路夜径])|(?=数)|(?<=[近过超]半)(?![年天个月日小夜径截百世点步句边成]))"
)


def _numerals(text: str, bare: bool) -> list[tuple[int, int]]:
    """Whatever has the shape of a numeral and may have a unit behind it, in order."""
    places = [match.span() for match in _ARABIC.finditer(text)]
    places += [match.span() for match in (_HAN_BARE if bare else _HAN_BEFORE_UNIT).finditer(text)]
    if "半" in text:
        places += [match.span() for match in _HALF.finditer(text)]
    if any(character in text for character in "拾佰仟"):
        places += [match.span() for match in _FINANCIAL.finditer(text)]
    places.sort()
    return places


# ---------------------------------------------------------------- from a numeral to a quantity


def _read(text: str, start: int, end: int, bare: bool) -> tuple[Quantity | None, int]:
    """The quantity whose numeral stands at `start`…`end`, if it is one, and how far the text is read."""
    if exclusions.is_ordinal(text, start):
        return None, _behind_range(text, end)
    amount = amount_at(text, start, end)
    if amount is None:
        return None, _behind_range(text, end)
    ranged = _range(text, amount)
    if ranged is _NOTHING:
        return None, _behind_range(text, end)
    amount = ranged or amount
    if amount.unit is None:
        amount = _with_noun(text, amount) or amount
    if amount.unit is None and bare and exclusions.is_bare_number(text, start, amount.end):
        amount = amount._replace(unit=_BARE)
    quantity = _quantity(text, amount) if amount.unit else None
    return quantity, quantity.end if quantity else amount.number_end


# ---------------------------------------------------------------- ranges

_CONNECTORS: Final = re.compile(_CONNECTOR)
_NOTHING: Final = Amount(Numeral(None, None, None, "exact", 0, 0), None, 0, 0, 0)
"""Stands for a range that is no quantity: 2023—2025年, 010-1234."""
_CHANGE_BEFORE: Final = re.compile("[从由自]")
_WIDTH_OF_CHANGE: Final = 8


def _behind_range(text: str, end: int) -> int:
    """`end`, or where the other end of the range stops: in 第3至5名 5 is an ordinal too."""
    match = _CONNECTORS.match(text, end)
    return (match and numeral_end(text, match.end())) or end


def _range(text: str, first: Amount) -> Amount | None:
    """5%—6%, 300-500元, 2亿至3亿元: both ends as one amount; None if no range begins here."""
    match = _CONNECTORS.match(text, first.end)
    stop = numeral_end(text, match.end()) if match else None
    if match is None or stop is None:
        return None
    second = amount_at(text, match.end(), stop)
    if second is None or (first.unit is None and second.unit is None):
        return _NOTHING if first.unit is None else None
    if _is_change(text, first, match[0]) or (first.unit and second.unit and first.unit != second.unit):
        return None
    if second.unit is None and "分之" not in text[first.start : first.end]:
        return None
    return _span(text, first, second)


def _is_change(text: str, first: Amount, connector: str) -> bool:
    """从3家到8家 tells of two states, 3家到8家 of one that lies between."""
    ahead = text[max(0, first.start - _WIDTH_OF_CHANGE) : first.start]
    return connector in "至到" and bool(_CHANGE_BEFORE.search(ahead))


def _span(text: str, first: Amount, second: Amount) -> Amount | None:
    numeral = _lower_end(text, first, second)
    lower = numeral.lower if numeral.value is None else numeral.value
    upper = second.numeral.upper if second.numeral.value is None else second.numeral.value
    if lower is None or upper is None or lower >= upper:
        return None
    both = Numeral(
        None,
        lower,
        upper,
        "between",
        max(numeral.decimals, second.numeral.decimals),
        second.numeral.multiplier,
    )
    return second._replace(numeral=both, unit=second.unit or first.unit, start=first.start)


def _lower_end(text: str, first: Amount, second: Amount) -> Numeral:
    """The lower end in the unit of the upper one: 3至5万元 begins at 30000, 六至七成 at 60 %."""
    if first.unit is not None or first.numeral.value is None:
        return first.numeral
    if text.startswith("成", second.number_end):
        return percent_of_tenths(text[first.start : first.number_end]) or first.numeral
    power = second.numeral.multiplier
    if first.numeral.multiplier or second.numeral.value is None:
        return first.numeral
    if first.numeral.value >= second.numeral.value.scaleb(-power):
        return first.numeral
    return first.numeral._replace(value=first.numeral.value.scaleb(power))


# ---------------------------------------------------------------- units that only the noun gives

_ROUND_END: Final = frozenset("万萬亿億多余餘")
_PERSON: Final = re.compile(
    f"(?:(?![帮用支解让使为给惠救助带投是有在和与及])[\\u4e00-\\u9fff]){{0,7}}?(?:{'|'.join(PERSON_NOUNS)})"
)


def _with_noun(text: str, amount: Amount) -> Amount | None:
    """14亿人口, 80万研发人员: a round number that goes with people counts them."""
    if text[amount.end - 1] in _ROUND_END and _PERSON.match(text, amount.end):
        return amount._replace(unit=PERSONS)
    return None


# ---------------------------------------------------------------- from an amount to a quantity

_RECENT_BEFORE: Final = ("历时", "长达", "耗时", "用时", "用了", "已有", "时间", "已经", "持续", "任期", "达")


def _quantity(text: str, amount: Amount) -> Quantity | None:
    unit = amount.unit
    assert unit is not None
    if _is_code(text, amount, unit) or exclusions.is_name_part(text, amount.start, amount.end, unit.kind):
        return None
    before, behind = _qualifiers(text, amount, unit)
    amount = _at_least_powers(text, amount)
    if not _counts(text, amount, unit, bool(before or behind)):
        return None
    qualifier, lower, upper = _bounds(amount.numeral, before or (behind[0] if behind else None))
    return _build(text, amount, unit, (qualifier, lower, upper), behind[1] if behind else amount.end)


def _is_code(text: str, amount: Amount, unit: Unit) -> bool:
    """Whether the number belongs to the letters before it: C919, but not GDP6.1%."""
    if unit.kind in {"percent", "percentage_points", "money"} or amount.numeral.multiplier:
        return False
    return text[amount.start] in DIGITS and exclusions.follows_name(text, amount.start)


def _qualifiers(text: str, amount: Amount, unit: Unit) -> tuple[str | None, tuple[str, int] | None]:
    before = qualifier_before(text, amount.start)
    if before == "nearly" and unit.kind == "time" and not text.endswith(_RECENT_BEFORE, 0, amount.start - 1):
        before = None  # 近三年 is the last three years
    if before == "more_than" and _is_breakthrough(text, amount, unit):
        before = None
    if before is None and unit.kind == "percent" and about_share(text, amount.start):
        before = "about"
    return before, qualifier_behind(text, amount.end, unit.kind)


_ACHIEVEMENTS: Final = frozenset("项个种类条道批款")
_MANY: Final = 100


def _is_breakthrough(text: str, amount: Amount, unit: Unit) -> bool:
    """突破12项技术 achieves twelve; 突破1000项 passes a round mark."""
    if not text.endswith(("突破", "突破了"), 0, amount.start) or unit.name not in _ACHIEVEMENTS:
        return False
    return amount.numeral.value is None or amount.numeral.value < _MANY


_BARE_POWERS: Final = frozenset("百千万萬亿億")
_NOT_UP_TO: Final = frozenset("晚早会路网以马线场身史世界加史市向之台车床楼")
_REACHES: Final = ("达", "达到", "破", "至", "到")


def _at_least_powers(text: str, amount: Amount) -> Amount:
    """上百家: 上 belongs to the number and leaves it open above."""
    if not _is_bare_power(text, amount) or text[amount.start - 1 : amount.start] != "上":
        return amount
    if text[amount.start - 2 : amount.start - 1] in _NOT_UP_TO or amount.start == 1:
        return amount
    numeral = read_numeral(text[amount.start - 1 : amount.number_end])
    return amount._replace(numeral=numeral, start=amount.start - 1) if numeral else amount


def _is_bare_power(text: str, amount: Amount) -> bool:
    return _BARE_POWERS.issuperset(text[amount.start : amount.number_end])


def _counts(text: str, amount: Amount, unit: Unit, qualified: bool) -> bool:
    """Whether a Chinese numeral is meant as a number: 万物, 一个, 几家 and 二人 are not."""
    number = text[amount.start : amount.number_end]
    if number in _ONE:
        return _one_counts(text, amount, unit, qualified)
    if _is_bare_power(text, amount):
        return qualified or (len(number) > 1 and text.endswith(_REACHES, 0, amount.start))
    if number in _FEW:
        return unit.kind == "multiple"
    return number not in _ZERO and (number != "二" or unit.kind != "count")


_ONE: Final = frozenset("一")
_ZERO: Final = frozenset("零〇○")
_FEW: Final = frozenset("几幾数數")
_ARTICLE_KINDS: Final = frozenset({"count", "time"})
_ARTICLE_UNITS: Final = frozenset("桶担里")
_ONE_BEFORE: Final = frozenset("统唯单惟同专万第")


def _one_counts(text: str, amount: Amount, unit: Unit, qualified: bool) -> bool:
    if unit.kind in _ARTICLE_KINDS or unit.name in _ARTICLE_UNITS:
        return qualified or amount.numeral.vagueness != "exact" or amount.numeral.decimals > 0
    before = text[max(0, amount.start - 2) : amount.start]
    return before[-1:] not in _ONE_BEFORE and before != "最后"


def _bounds(numeral: Numeral, word: str | None) -> tuple[str, Decimal | None, Decimal | None]:
    """The qualifier, and the bounds that the numeral and the word before or behind it allow together."""
    vague = numeral.vagueness
    if vague == "between" or word is None or (vague == "more_than" and word in {"about", "more_than"}):
        return vague, numeral.lower, numeral.upper
    if word in {"more_than", "at_least"}:
        return word, numeral.value, None
    return word, None, None if word == "about" else numeral.value


def _build(
    text: str,
    amount: Amount,
    unit: Unit,
    bounds: tuple[str, Decimal | None, Decimal | None],
    end: int,
) -> Quantity:
    qualifier, lower, upper = bounds
    value, start = amount.numeral.value, amount.start
    sign = exclusions.minus_before(text, start, unit)
    if sign:
        start -= sign
        value, lower, upper = (None if x is None else -x for x in (value, upper, lower))
    return Quantity(
        text[start:end],
        start,
        end,
        _float(value),
        _float(lower),
        _float(upper),
        qualifier,
        amount.numeral.decimals,
        unit.name,
        unit.code,
        unit.kind,
        amount.numeral.multiplier,
    )


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
