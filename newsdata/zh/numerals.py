"""Numerals as Chinese print writes them, read to exact values.

A numeral may be written in Arabic digits of either width (`2700多`, `3万4000`, `１,１００万`), in
Chinese characters (`二百三十余万`, `十几`, `三四十`, `二〇二六`), in the characters of bank notes
(`壹佰贰拾`), in traditional characters (`三萬億`) or in a mixture. What it says may be vague in
itself: `2700多` is 2700 or more but less than 2800, `数百` lies between 200 and 1000.

Values are `Decimal`, so that `16.4亿` is 1640000000 and nothing near it. Reading is iterative and
refuses texts longer than `LONGEST`, so that no text can make it slow.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from newsdata.zh.punctuation import DIGITS

LONGEST: Final = 40
"""No numeral is longer than this; what is longer is a code, or noise."""

# One way of writing for each character, so that the reading rules need to know only one.
_PLAINER: Final = {
    **dict(zip("０１２３４５６７８９．，", "0123456789.,", strict=True)),
    **dict(zip("萬億餘幾數點兩○", "万亿余几数点两〇", strict=True)),
    **dict(zip("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟", "一二二三三四五六六七八九十百千", strict=True)),
    "廿": "二十",
    "卅": "三十",
    "零": "〇",
}
_PLAIN_WRITING: Final = str.maketrans(_PLAINER)
_DIGIT_VALUES: Final = dict(zip("〇一二两三四五六七八九", (0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_PLACES: Final = {"十": 10, "百": 100, "千": 1000}
_SECTIONS: Final = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_POWERS: Final = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8, "兆": 12}

# Wide enough that no numeral of `LONGEST` characters is ever rounded.
_EXACT: Final = Context(prec=120)


# ---------------------------------------------------------------- shapes, to find numerals in texts

# A pattern of each sort of numeral is the class of its first characters and a tail, which may match
# nothing: so that one class can lead to all sorts, and a search leap from one numeral to the next.

# 百分之, 千瓦 and their like begin with a power of ten that belongs to the word, not to the number.
_HUNDRED: Final = "百(?!分[之点]|[帕姓货])"
_THOUSAND: Final = "千(?!分[之点]|[瓦米克伏卡焦赫帕])"
_VAGUE: Final = "(?:[多余餘几幾]|来(?![自宾华访临到看说得]))"

_GROUPED: Final = "[0-9]{0,2}(?:,[0-9]{3}(?![0-9]))++|[０-９]{0,2}(?:[，,][０-９]{3}(?![０-９]))++"
_COUNT_TAIL: Final = rf"(?:{_GROUPED}|[{DIGITS}]*+)(?:[.．][{DIGITS}]++)?+"
_POWER: Final = f"(?:[十拾万萬亿億]|{_HUNDRED}|{_THOUSAND}|兆(?![瓦帕赫欧焦伏比字]))"

_LARGE: Final = "[万萬亿億]"

ARABIC_TAIL: Final = (
    rf"{_COUNT_TAIL}(?:{_POWER}++[零〇]?[{DIGITS}]{_COUNT_TAIL})*+"
    f"{_POWER}*+(?:{_VAGUE}{_LARGE}++)?+{_VAGUE}?+"
)
ARABIC_PATTERN: Final = f"[{DIGITS}]{ARABIC_TAIL}"
"""A numeral that begins with an Arabic digit. The digits and commas come first in the text."""

_HAN_DIGIT: Final = "一二两兩三四五六七八九"
_HAN_REST: Final = (
    rf"[{_HAN_DIGIT}〇零○十万萬亿億廿卅]|{_HUNDRED}|{_THOUSAND}"
    rf"|{_VAGUE}(?=[十百千万萬亿億])|[点點．](?=[{_HAN_DIGIT}〇零○])"
)
HAN_FIRST: Final = f"{_HAN_DIGIT}〇零○十百千万萬亿億廿卅数數几幾"
HAN_TAIL: Final = f"(?:{_HAN_REST}){{0,30}}+{_VAGUE}?+"
HAN_PATTERN: Final = f"[{HAN_FIRST}]{HAN_TAIL}"
"""A numeral in Chinese characters, or what looks like one: 万 in 万物 has the shape too."""

FINANCIAL_FIRST: Final = "壹贰貳叁參肆伍陆陸柒捌玖"
FINANCIAL_TAIL: Final = f"[{FINANCIAL_FIRST}拾佰仟万萬亿億零]{{0,30}}+"
"""A numeral in the characters of bank notes and contracts, which nobody can alter with a stroke."""


# ---------------------------------------------------------------- what is read


class Numeral(NamedTuple):
    """What a numeral says.

    `value` is None where only bounds are given (`三四十`, `数百`). `lower` and `upper` are None
    where the words leave that side open. `vagueness` is `exact`, `more_than` (多, 余, 几),
    `about` (来), `at_least` (上百) or `between`. `decimals` counts the digits behind the point as
    written; `multiplier` is the power of ten that was printed behind the digits (万 4, 亿 8).
    """

    value: Decimal | None
    lower: Decimal | None
    upper: Decimal | None
    vagueness: str
    decimals: int
    multiplier: int


class _Plain(NamedTuple):
    """A numeral without a vague word; `step` is one unit of its last written, non-zero place."""

    value: Decimal
    step: Decimal
    decimals: int
    multiplier: int


def read_number(text: str) -> Decimal | None:
    """The exact value of a numeral that is not vague; None if `text` is none.

    >>> read_number("16.4亿")
    Decimal('1640000000')
    >>> read_number("三千零五万"), read_number("３万4000"), read_number("二〇二六")
    (Decimal('30050000'), Decimal('34000'), Decimal('2026'))
    >>> read_number("2700多") is None
    True
    """
    numeral = read_numeral(text)
    return numeral.value if numeral and numeral.vagueness == "exact" else None


@lru_cache(maxsize=8192)
def read_numeral(text: str) -> Numeral | None:
    """What a numeral says, vague words such as 多 and 几 included; None if `text` is no numeral.

    >>> read_numeral("2700多")
    Numeral(value=Decimal('2700'), lower=Decimal('2700'), upper=Decimal('2800'), \
vagueness='more_than', decimals=0, multiplier=0)
    >>> read_numeral("十五六万")[:4]
    (None, Decimal('150000'), Decimal('160000'), 'between')
    """
    if not text or len(text) > LONGEST:
        return None
    written = text.translate(_PLAIN_WRITING).replace("万万", "亿")
    if written[0] == "上":
        return _at_least(written[1:])
    if written[0] in "几数":
        return _several(written[1:])
    plain = _plain(written)
    if plain is not None:
        return Numeral(plain.value, plain.value, plain.value, "exact", plain.decimals, plain.multiplier)
    return _vague(written) or _neighbours(written) or _spelled(written)


def _at_least(powers: str) -> Numeral | None:
    """上百, 上千万: that much, and open upwards."""
    power = _power(powers)
    return (
        Numeral(Decimal(10**power), Decimal(10**power), None, "at_least", 0, _printed(powers))
        if power
        else None
    )


def _several(powers: str) -> Numeral | None:
    """数百, 几十万: from twice to ten times the power; 几 and 数 alone are two to ten."""
    power = _power(powers)
    if power is None:
        return None
    return Numeral(None, Decimal(2 * 10**power), Decimal(10 ** (power + 1)), "between", 0, _printed(powers))


_VAGUE_SHAPE: Final = re.compile(r"([^多余几来]+)([多余几来])([十百千万亿兆]*)(?<![多余来]十)")


def _vague(written: str) -> Numeral | None:
    """二百三十余万, 150多亿, 十几: a number, a vague word, and a power of ten that scales both."""
    match = _VAGUE_SHAPE.fullmatch(written)
    if match is None:
        return None
    if match[2] == "几" and match[3][:1] in _PLACES:
        return _so_many_places(match[1], match[3])
    larger, number = _above(match[1], match[3])
    plain, power = _plain(number) if number else None, _power(match[3])
    if plain is None or power is None or larger is None:
        return None
    value = _EXACT.add(plain.value.scaleb(power, _EXACT), larger)
    multiplier = plain.multiplier + (power if written[0] in DIGITS else _printed(match[3]))
    if match[2] == "来":
        return Numeral(value, None, None, "about", plain.decimals, multiplier)
    upper = _EXACT.add(value, plain.step.scaleb(power, _EXACT))
    return Numeral(value, value, upper, "more_than", plain.decimals, multiplier)


def _above(number: str, powers: str) -> tuple[Decimal | None, str]:
    """一亿 of 一亿四千六百多万, which the last 万 does not scale, and the rest of the number."""
    cut = number.rfind("亿") + 1
    if not cut or "万" not in powers or "亿" in powers:
        return Decimal(0), number
    larger = _plain(number[:cut])
    return larger and larger.value, number[cut:]


def _so_many_places(number: str, powers: str) -> Numeral | None:
    """一百几十, 两万几千, 三千几百万: a number and several of a smaller place; from that number up."""
    larger, rest = _above(number, powers)
    plain = _plain(rest) if rest else None
    place, section = _PLACES[powers[0]], _power(powers[1:])
    if larger is None or section is None or (rest and (plain is None or plain.step <= place)):
        return None
    value = _EXACT.add(larger, plain.value.scaleb(section, _EXACT) if plain else Decimal(0))
    upper = _EXACT.add(value, Decimal(10 * place).scaleb(section, _EXACT))
    return Numeral(value, value, upper, "more_than", 0, _printed(powers))


_NEIGHBOURS_SHAPE: Final = re.compile(
    "(|.*[十百千万亿〇])(一[二两]|[二两]三|三四|三五|四五|五六|六七|七八|八九)([十百千万亿]*)"
)


def _neighbours(written: str) -> Numeral | None:
    """三四十, 十五六万, 三五百: two digits side by side are the ends of a range."""
    match = _NEIGHBOURS_SHAPE.fullmatch(written)
    if match is None:
        return None
    lower = _plain(match[1] + match[2][0] + match[3])
    upper = _plain(match[1] + match[2][1] + match[3])
    if lower is None or upper is None:
        return None
    return Numeral(None, lower.value, upper.value, "between", 0, lower.multiplier)


_SPELLED_SHAPE: Final = re.compile(
    "(?:([^万亿多余]{1,6})亿)?(?:([^万亿多余]{1,7})([多余]?)万)?([〇一二三四五六七八九]{3,4})?([多余]?)"
)


def _spelled(written: str) -> Numeral | None:
    """八四万, 六二九亿二四二四万余, 九万三三七九: the digits of a section one by one, without its places.

    So print of the fifties has them, and print of Taiwan still.
    """
    match = _SPELLED_SHAPE.fullmatch(written)
    if match is None or not (match[1] or match[2]) or (match[3] and (match[4] or match[5])):
        return None
    value, power = Decimal(0), 0
    for section, places in ((match[1], 8), (match[2], 4), (match[4], 0)):
        plain = (_read_han(section) or _read_digit_by_digit(section)) if section else None
        if plain is not None:
            value, power = _EXACT.add(value, plain.value.scaleb(places, _EXACT)), places
        elif section:
            return None
    if match[3] or match[5]:
        upper = _EXACT.add(value, Decimal(10**power))
        return Numeral(value, value, upper, "more_than", 0, power)
    return Numeral(value, value, value, "exact", 0, power)


def _power(powers: str) -> int | None:
    """The exponent of a run of powers of ten (百万 is 6, nothing is 0); None for anything else."""
    exponent = 0
    for character in powers:
        if character not in _POWERS:
            return None
        exponent += _POWERS[character]
    return exponent if exponent <= 16 else None


def _printed(powers: str) -> int:
    """The part of a run of powers that is printed as a multiplier: 万, 亿 and what follows them."""
    return sum(_POWERS[character] for character in powers if character in _SECTIONS)


# ---------------------------------------------------------------- numbers without a vague word


def _plain(written: str) -> _Plain | None:
    if written[0] in DIGITS:
        return _read_arabic(written)
    written = written.replace(".", "点")
    if "点" in written:
        return _read_han_decimal(written)
    if len(written) > 2 and not _PLACE_CHARACTERS.intersection(written):
        return _read_digit_by_digit(written)
    return _read_han(written)


_PLACE_CHARACTERS: Final = frozenset("十百千万亿兆")
_ARABIC_PART: Final = re.compile("〇?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:[.]([0-9]+))?([十百千万亿兆]*)")


def _read_arabic(written: str) -> _Plain | None:
    """12.5, 1,100万, 3万4000, 1亿2000万: parts, each smaller than the power before it."""
    total, part, position, room = Decimal(0), None, 0, None
    while position < len(written):
        match = _ARABIC_PART.match(written, position)
        if match is None:
            return None
        part = _arabic_part(match)
        if part is None or (room is not None and part.value >= room):
            return None
        total = _EXACT.add(total, part.value)
        room = Decimal(10**part.multiplier)
        position = match.end()
    return part._replace(value=total) if part else None


def _arabic_part(match: re.Match[str]) -> _Plain | None:
    power = _power(match[3])
    if power is None:
        return None
    whole, behind = match[1].replace(",", ""), match[2] or ""
    value = Decimal(whole + behind).scaleb(power - len(behind), _EXACT)
    zeros = 0 if behind else min(len(whole) - len(whole.rstrip("0")), len(whole) - 1)
    return _Plain(value, Decimal(10).scaleb(power + zeros - len(behind) - 1, _EXACT), len(behind), power)


def _read_digit_by_digit(written: str) -> _Plain | None:
    """二〇二六: digits read one by one, as in years and codes."""
    digits = [_DIGIT_VALUES.get(character) for character in written]
    if None in digits:
        return None
    return _Plain(Decimal("".join(map(str, digits))), Decimal(1), 0, 0)


def _read_han_decimal(written: str) -> _Plain | None:
    """六点五, 三点二万: digits behind the point, then at most a power of ten."""
    whole, _, behind = written.partition("点")
    digits = behind.rstrip("万亿")
    powers = behind[len(digits) :]
    left, power = (_read_han(whole) or _read_digit_by_digit(whole)) if whole else None, _power(powers)
    right = _read_digit_by_digit(digits) if digits else None
    if left is None or right is None or power is None:
        return None
    value = _EXACT.add(left.value, right.value.scaleb(-len(digits), _EXACT)).scaleb(power, _EXACT)
    return _Plain(value, Decimal(1).scaleb(power - len(digits), _EXACT), len(digits), power)


class _Tally:
    """The state of reading 三千四百五十六万: what is summed up, and what is still open.

    `section` collects what stands below the next 万 or 亿; `digit` waits for its place; `place` is
    the last place seen, against which the next must be smaller; `step` is the last unit used.
    """

    __slots__ = ("digit", "largest", "place", "section", "skipped", "step", "total")

    def __init__(self) -> None:
        self.total = self.section = 0
        self.digit: int | None = None
        self.place = self.step = 0
        self.largest = 0
        self.skipped = False

    def take(self, character: str) -> bool:
        """Takes in one character; False if it can't stand here."""
        if character in _DIGIT_VALUES:
            return self._take_digit(_DIGIT_VALUES[character])
        if character in _PLACES:
            return self._take_place(_PLACES[character])
        return character in _SECTIONS and self._take_section(_SECTIONS[character])

    def _take_digit(self, value: int) -> bool:
        if self.digit is not None:
            return False
        if value == 0:
            self.skipped = bool(self.place or self.total)
            return self.skipped
        self.digit = value
        return True

    def _take_place(self, place: int) -> bool:
        # Only 十 may stand without a digit inside a number (一百十); 百 and 千 only at its head.
        if self.digit is None and (self.place or self.total) and place != 10:
            return False
        if self.place and place >= self.place:
            return False
        self.section += (self.digit or 1) * place
        self.place, self.step, self.digit, self.skipped = place, place, None, False
        return True

    def _take_section(self, section: int) -> bool:
        collected = self.section + (self.digit or 0)
        last = self.step if self.digit is None and self.section else 1
        if self.largest and section >= self.largest:
            if section == self.largest:
                return False
            self.total = (self.total + collected) * section
            last = last if collected else self.largest
        elif collected == 0 and self.total:
            return False
        else:
            self.total += (collected or 1) * section
        self.largest, self.step = section, last * section
        self.section, self.digit, self.place, self.skipped = 0, None, section, False
        return True

    def close(self) -> tuple[int, int]:
        """The value, and one unit of its last place. 一万五 is 15000: the last digit is of the next place."""
        if self.digit is None:
            return self.total + self.section, self.step
        unit = self.place // 10 if self.place and not self.skipped else 1
        return self.total + self.section + self.digit * unit, unit


def _read_han(written: str) -> _Plain | None:
    """三千四百五十六万, 一万五, 百万, 五, 〇: Chinese characters in place notation."""
    if written in {"〇", "零"}:
        return _Plain(Decimal(0), Decimal(1), 0, 0)
    tally = _Tally()
    for character in written:
        if not tally.take(character):
            return None
    if tally.skipped and tally.digit is None:
        return None
    value, step = tally.close()
    digits = written.rstrip("万亿兆")
    return _Plain(Decimal(value), Decimal(step), 0, _printed(written[len(digits) :]))


# ---------------------------------------------------------------- parts of a whole, in per cent

_DENOMINATORS: Final = {"百": 100, "千": 1000, "万": 10000}


def percent_of_fraction(numerator: str, denominator: str) -> Numeral | None:
    """What N分之M and M/N are in per cent; of 百分之 both bounds of a vague numerator are kept.

    >>> percent_of_fraction("六点五", "百").value
    Decimal('6.5')
    >>> round(percent_of_fraction("1", "7").value, 4)
    Decimal('14.2857')
    """
    above, below = _read_numerator(numerator), _DENOMINATORS.get(denominator) or read_number(denominator)
    if above is None or not below:
        return None
    value, lower, upper = (None if x is None else x * 100 / below for x in above[:3])
    return Numeral(value, lower, upper, above.vagueness, above.decimals, 0)


def _read_numerator(written: str) -> Numeral | None:
    """九四 in 百分之九四 is 94, digit by digit."""
    numeral = read_numeral(written)
    if numeral or len(written) != 2:
        return numeral
    plain = _read_digit_by_digit(written.translate(_PLAIN_WRITING))
    return Numeral(plain.value, plain.value, plain.value, "exact", 0, 0) if plain else None


def percent_of_tenths(tenths: str, rest: str = "") -> Numeral | None:
    """What 成 says in per cent: `三成` is 30, `三成五` is 35, `六成四六` 64.6 (`rest` is behind 成).

    >>> percent_of_tenths("三", "五").value, percent_of_tenths("七八")[1:3]
    (Decimal('35'), (Decimal('70'), Decimal('80')))
    """
    numeral = read_numeral(tenths)
    if numeral is None:
        return None
    more = Decimal(5) if rest == "半" else _digits_of(rest).scaleb(1 - len(rest))
    value, lower, upper = (None if x is None else x * 10 + more for x in numeral[:3])
    return Numeral(value, lower, upper, numeral.vagueness, numeral.decimals, 0)


def _digits_of(written: str) -> Decimal:
    """五 is 5, 四六 and 46 are 46."""
    plain = (
        _read_digit_by_digit(written.translate(_PLAIN_WRITING).translate(_HAN_OF_ARABIC)) if written else None
    )
    return plain.value if plain else Decimal(0)


_HAN_OF_ARABIC: Final = str.maketrans("0123456789", "〇一二三四五六七八九")
