"""Numerals: every way of writing, read back to the exact value."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.zh.numerals import (
    ARABIC_PATTERN,
    HAN_PATTERN,
    LONGEST,
    percent_of_fraction,
    percent_of_tenths,
    read_number,
    read_numeral,
)

# ---------------------------------------------------------------- a writer, to read back what it writes

HAN = "零一二三四五六七八九"
FULL_WIDTH = str.maketrans("0123456789.,", "０１２３４５６７８９．，")
FINANCIAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
TRADITIONAL = str.maketrans("万亿", "萬億")


def write_section(number: int) -> str:
    """A number below 10000 in place notation, without a leading 零."""
    text, skipped = "", False
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, place)
        if digit:
            text += ("零" if skipped and text else "") + HAN[digit] + name
            skipped = False
        else:
            skipped = True
    return text


def write_below_hundred_million(number: int) -> str:
    high, low = divmod(number, 10**4)
    skipped = "零" if high and low and low < 1000 else ""
    return (write_section(high) + "万" if high else "") + skipped + write_section(low)


def write_han(number: int) -> str:
    """A number below 10**16 as it is written out in full: 三千零五万零二十, 一万零一亿."""
    high, low = divmod(number, 10**8)
    skipped = "零" if high and low and low < 10**7 else ""
    text = (write_below_hundred_million(high) + "亿" if high else "") + skipped
    return text + write_below_hundred_million(low) or "零"


whole_numbers = st.integers(0, 10**16 - 1) | st.integers(0, 10**5)
digits = st.integers(1, 10**7 - 1)
multipliers = st.sampled_from(
    [("", 0), ("万", 4), ("亿", 8), ("万亿", 12), ("千", 3), ("百万", 6), ("千万", 7)]
)


@given(whole_numbers)
def test_chinese_numerals_are_read_back(number: int) -> None:
    written = write_han(number)
    assert read_number(written) == number
    assert re.fullmatch(HAN_PATTERN, written)


@given(whole_numbers)
def test_so_are_those_of_bank_notes_and_traditional_ones(number: int) -> None:
    written = write_han(number)
    assert read_number(written.translate(FINANCIAL)) == number
    assert read_number(written.translate(TRADITIONAL)) == number


@given(st.integers(10**14, 10**16) | st.integers(0, 10**6))
def test_arabic_digits_are_read_back_grouped_or_not_in_either_width(number: int) -> None:
    for written in (str(number), f"{number:,}"):
        assert read_number(written) == number
        assert read_number(written.translate(FULL_WIDTH)) == number


@given(digits, st.integers(0, 4), multipliers)
def test_decimals_with_a_multiplier_are_exact(number: int, behind: int, multiplier: tuple[str, int]) -> None:
    name, power = multiplier
    written = f"{Decimal(number).scaleb(-behind):f}{name}"
    assert read_number(written) == Decimal(number).scaleb(power - behind)
    numeral = read_numeral(written)
    assert numeral is not None
    assert (numeral.decimals, numeral.multiplier) == (behind, power)
    assert numeral.lower == numeral.upper == numeral.value
    assert re.fullmatch(ARABIC_PATTERN, written)


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_mixed_numerals_add_up(ten_thousands: int, rest: int) -> None:
    assert read_number(f"{ten_thousands}万{rest}") == ten_thousands * 10**4 + rest
    assert read_number(f"{ten_thousands}亿{rest}万") == ten_thousands * 10**8 + rest * 10**4


@given(st.integers(1, 999), st.sampled_from(["", "万", "亿"]), st.sampled_from("多余"))
def test_more_lies_between_the_number_and_the_next_step(number: int, power: str, more: str) -> None:
    for written in (f"{number}{more}{power}", f"{number}{power}{more}"):
        numeral = read_numeral(written)
        exact = read_number(f"{number}{power}")
        assert numeral is not None
        assert exact is not None
        assert numeral.vagueness == "more_than"
        assert numeral.value == numeral.lower == exact
        assert numeral.upper is not None
        assert exact < numeral.upper <= 2 * exact or number % 10


@given(st.text(alphabet="零〇一二三两十百千万亿几数多余来点半0123456789,.％元", max_size=LONGEST + 5))
def test_no_text_breaks_the_reader_and_bounds_contain_the_value(text: str) -> None:
    numeral = read_numeral(text)
    if numeral is not None and numeral.value is not None:
        assert numeral.lower is None or numeral.lower <= numeral.value
        assert numeral.upper is None or numeral.value <= numeral.upper
    if numeral is not None and numeral.vagueness == "between":
        assert numeral.lower is not None
        assert numeral.upper is not None
        assert numeral.lower < numeral.upper


# ---------------------------------------------------------------- writings, one by one


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("16.4亿", "1640000000"),
        ("12.5", "12.5"),
        ("1,100万", "11000000"),
        ("１，１００万", "11000000"),
        ("3万4000", "34000"),
        ("1亿2000万", "120000000"),
        ("1亿零500万", "105000000"),
        ("3.5万亿", "3500000000000"),
        ("5千万", "50000000"),
        ("二〇二六", "2026"),
        ("二○二○", "2020"),
        ("一九九八", "1998"),
        ("十", "10"),
        ("十五", "15"),
        ("廿五", "25"),
        ("一百零五", "105"),
        ("一百一", "110"),
        ("三百八", "380"),
        ("一万五", "15000"),
        ("一百十五", "115"),
        ("两千", "2000"),
        ("三十万零二百", "300200"),
        ("一百万亿", "100000000000000"),
        ("一万二千亿", "1200000000000"),
        ("万亿", "1000000000000"),
        ("百万", "1000000"),
        ("三点一四", "3.14"),
        ("零点五", "0.5"),
        ("三點五億", "350000000"),
        ("六点五万", "65000"),
        ("壹佰贰拾叁", "123"),
        ("三萬億", "3000000000000"),
        ("六万万五千万", "650000000"),
        ("八四万", "840000"),
        ("九萬三三七九", "93379"),
        ("七萬九三一", "70931"),
        ("三二億六八二八萬", "3268280000"),
        ("一○八点二", "108.2"),
        ("四○点六", "40.6"),
    ],
)
def test_exact_numbers(text: str, value: str) -> None:
    assert read_number(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "vagueness", "value", "lower", "upper"),
    [
        ("2700多", "more_than", 2700, 2700, 2800),
        ("1.6万余", "more_than", 16000, 16000, 17000),
        ("1.0万余", "more_than", 10000, 10000, 11000),
        ("150多亿", "more_than", 15 * 10**9, 15 * 10**9, 16 * 10**9),
        ("二百三十余万", "more_than", 2300000, 2300000, 2400000),
        ("一千多万", "more_than", 10**7, 10**7, 2 * 10**7),
        ("3万多亿", "more_than", 3 * 10**12, 3 * 10**12, 4 * 10**12),
        ("三万余亿", "more_than", 3 * 10**12, 3 * 10**12, 4 * 10**12),
        ("十几", "more_than", 10, 10, 20),
        ("二十几万", "more_than", 200000, 200000, 300000),
        ("一亿四千六百多万", "more_than", 146 * 10**6, 146 * 10**6, 147 * 10**6),
        ("1亿4600余万", "more_than", 146 * 10**6, 146 * 10**6, 147 * 10**6),
        ("八四多万", "more_than", 840000, 840000, 850000),
        ("五一八億三六三七萬餘", "more_than", 51836370000, 51836370000, 51836380000),
        ("一万四千多亿", "more_than", 14 * 10**11, 14 * 10**11, 15 * 10**11),
        ("一百几十", "more_than", 100, 100, 200),
        ("两万几千", "more_than", 20000, 20000, 30000),
        ("三千几百万", "more_than", 3 * 10**7, 3 * 10**7, 4 * 10**7),
        ("二亿几千万", "more_than", 2 * 10**8, 2 * 10**8, 3 * 10**8),
        ("百余", "more_than", 100, 100, 200),
        ("105多", "more_than", 105, 105, 106),
        ("二十来", "about", 20, None, None),
        ("数百", "between", None, 200, 1000),
        ("几十万", "between", None, 200000, 10**6),
        ("几", "between", None, 2, 10),
        ("三四十", "between", None, 30, 40),
        ("十五六万", "between", None, 150000, 160000),
        ("三五百", "between", None, 300, 500),
        ("一千二三百", "between", None, 1200, 1300),
        ("七八", "between", None, 7, 8),
        ("上百", "at_least", 100, 100, None),
        ("上千万", "at_least", 10**7, 10**7, None),
    ],
)
def test_vague_numbers(
    text: str, vagueness: str, value: int | None, lower: int | None, upper: int | None
) -> None:
    numeral = read_numeral(text)
    assert numeral is not None
    assert (numeral.vagueness, numeral.value, numeral.lower, numeral.upper) == (
        vagueness,
        value,
        lower,
        upper,
    )
    assert read_number(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "多",
        "来",
        "上",
        "百千",
        "千百",
        "十十",
        "三亿四亿",
        "一百百",
        "五三",
        "九八",
        "3万4万",
        "1,23",
        "12,345,6",
        ".5",
        "1.2.3",
        "元",
        "数元",
        "一千零",
        "三多四",
        "十几百",
        "点五",
        "五点",
        "百分之五",
    ],
)
def test_what_is_no_numeral(text: str) -> None:
    assert read_numeral(text) is None


@pytest.mark.parametrize("text", ["", "9" * (LONGEST + 1), "1" * 100_000, "三千四百五十六万" * 10_000])
def test_neither_nothing_nor_what_is_too_long_is_a_numeral(text: str) -> None:
    assert read_numeral(text) is None


@pytest.mark.parametrize(
    ("numerator", "denominator", "value"),
    [
        ("一", "三", "33.33"),
        ("二", "三", "66.67"),
        ("1", "7", "14.29"),
        ("六点五", "百", "6.50"),
        ("九四", "百", "94.00"),
        ("一○八点二", "百", "108.20"),
        ("35", "百", "35.00"),
        ("百", "百", "100.00"),
        ("五", "万", "0.05"),
        ("三", "十万", "0.00"),
    ],
)
def test_fractions_are_read_as_per_cent(numerator: str, denominator: str, value: str) -> None:
    numeral = percent_of_fraction(numerator, denominator)
    assert numeral is not None
    assert numeral.value is not None
    assert f"{numeral.value:.2f}" == value


@pytest.mark.parametrize(("numerator", "denominator"), [("元", "百"), ("一", "元"), ("一", "零")])
def test_what_is_no_fraction(numerator: str, denominator: str) -> None:
    assert percent_of_fraction(numerator, denominator) is None


@pytest.mark.parametrize(
    ("tenths", "rest", "value"),
    [
        ("三", "", "30"),
        ("三", "五", "35"),
        ("两", "半", "25"),
        ("7", "", "70"),
        ("3", "6", "36"),
        ("六", "四六", "64.6"),
    ],
)
def test_tenths_are_read_as_per_cent(tenths: str, rest: str, value: str) -> None:
    numeral = percent_of_tenths(tenths, rest)
    assert numeral is not None
    assert numeral.value == numeral.lower == numeral.upper == Decimal(value)


def test_two_neighbouring_tenths_are_a_range() -> None:
    numeral = percent_of_tenths("七八")
    assert numeral is not None
    assert numeral.value is None
    assert [numeral.lower, numeral.upper] == [70, 80]
    assert percent_of_tenths("元") is None


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("5千瓦时", "5"),
        ("五千米", "五"),
        ("3千家", "3千"),
        ("0.5百分点", "0.5"),
        ("2百家", "2百"),
        ("10兆瓦", "10"),
        ("3兆元", "3兆"),
        ("2018,201人", "2018"),
        ("１，２３４人", "１，２３４"),
        ("1,2345", "1"),
        ("5.18.", "5.18"),
    ],
)
def test_the_patterns_leave_to_words_what_is_theirs(text: str, match: str) -> None:
    found = re.match(f"{ARABIC_PATTERN}|{HAN_PATTERN}", text)
    assert found is not None
    assert found[0] == match
