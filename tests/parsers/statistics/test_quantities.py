"""Quantities of running text: the goldens of `quantities.toml`, and what must hold for every text."""

from __future__ import annotations

import random
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdata.parsers.statistics.quantities import Quantity, find_quantities, quantities_of
from newsdata.parsers.statistics.quantities.units import UNITS
from newsdata.zh.reading import Reading

GOLDEN = tomllib.loads(Path(__file__).with_name("quantities.toml").read_text(encoding="utf-8"))
QUALIFIERS = {"exact", "about", "nearly", "more_than", "at_least", "less_than", "at_most", "between"}


# ---------------------------------------------------------------- goldens


def bounds_of(value: Any, qualifier: str, written: list[Any]) -> tuple[float | None, float | None]:
    """The bounds that a line of the golden file states or implies."""
    if written:
        lower, upper = (None if bound == "" else bound for bound in written[0])
        return lower, upper
    if isinstance(value, list):
        return value[0], value[1]
    lower = value if qualifier in {"exact", "more_than", "at_least"} else None
    upper = value if qualifier in {"exact", "nearly", "less_than", "at_most"} else None
    return lower, upper


def expected(line: list[Any]) -> tuple[Any, ...]:
    mention, value, qualifier, unit, multiplier, *written = line
    lower, upper = bounds_of(value, qualifier, written)
    return mention, None if isinstance(value, list) else value, lower, upper, qualifier, unit, multiplier


def seen(quantity: Quantity) -> tuple[Any, ...]:
    q = quantity
    return q.text, q.value, q.lower, q.upper, q.qualifier, q.unit, q.multiplier


@pytest.mark.parametrize("case", GOLDEN["case"], ids=lambda case: case["text"])
def test_golden_sentences(case: dict[str, Any]) -> None:
    assert [seen(q) for q in find_quantities(case["text"])] == [expected(line) for line in case["find"]]


@pytest.mark.parametrize(
    ("category", "text"), [(name, text) for name, texts in GOLDEN["nothing"].items() for text in texts]
)
def test_nothing_is_found_where_nothing_is_measured(category: str, text: str) -> None:
    assert [q.text for q in find_quantities(text)] == [], category


def test_the_golden_file_is_as_large_as_it_should_be() -> None:
    assert len(GOLDEN["case"]) >= 180
    assert sum(map(len, GOLDEN["nothing"].values())) >= 155


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("得分98.5，比上次多", ["98.5"]),
        ("共计2345，其中", ["2345"]),
        ("三百二十", ["三百二十"]),
        ("2025年8月3日，第5届，5G，3∶1，〔2025〕3号，电话：65368971", []),
        ("一、二、三", []),
        ("1—8月，2023—2025年", []),
        ("共3项", ["3项"]),
    ],
)
def test_bare_numbers_are_given_on_request(text: str, mentions: list[str]) -> None:
    found = find_quantities(text, bare=True)
    assert [q.text for q in found] == mentions
    assert all(q.unit == "" or q.unit in UNITS for q in found)


# ---------------------------------------------------------------- what holds for every text

NUMBERS = """
    12 3.5 2700 １２．５ 1,100 三百二十 十几 数百 两 三四十 百分之六 三分之二 1/7 一 上百 2025 二〇二六
"""
POWERS = "多 余 来 万 亿 多万 万余 万亿"
WORDS = """
    元 % 个百分点 家 万千瓦 人 成 倍 年 个月 平方公里 人口 5G工厂 以上 左右 以下 约 近 超 突破 不足 至
    到 — ～ 、 和 ， 。 第 前 每 “ ” 《 》 （ ） 〔 〕 ： - / 级 行动 计划 比 从 由 提高 增长 下降
    零下 负 的 了
"""
CHARACTERS = "0123456789０.．,，%％元家万亿多余一二三两十百千几数半成分之至—-~。、“”《》（ 年月日点级\n"

pieces = st.sampled_from(f"{NUMBERS} {POWERS} {WORDS} {WORDS}".split())
texts = st.lists(pieces, max_size=14).map("".join)
anything = texts | st.text(alphabet=CHARACTERS, max_size=30)


@given(anything, st.booleans())
def test_spans_slice_to_the_text_in_order_and_apart(text: str, bare: bool) -> None:
    reached = 0
    for quantity in find_quantities(text, bare=bare):
        assert text[quantity.start : quantity.end] == quantity.text
        assert reached <= quantity.start < quantity.end
        reached = quantity.end


@given(anything, st.booleans())
def test_bounds_contain_the_value_and_agree_with_the_qualifier(text: str, bare: bool) -> None:
    for q in find_quantities(text, bare=bare):
        assert q.qualifier in QUALIFIERS
        if q.value is not None:
            assert q.lower is None or q.lower <= q.value
            assert q.upper is None or q.value <= q.upper
        if q.qualifier == "exact":
            assert q.lower == q.upper == q.value
        if q.qualifier == "between":
            assert q.value is None
            assert q.lower is not None
            assert q.upper is not None
            assert q.lower < q.upper


@given(anything, anything, st.booleans())
def test_putting_two_texts_together_changes_nothing_inside_either(left: str, right: str, bare: bool) -> None:
    # Whether a space parts a number from its unit is a habit of the whole text.
    left, right = left.replace(" ", ""), right.replace(" ", "")
    whole = find_quantities(f"{left}。\n{right}", bare=bare)
    shift = len(left) + 2
    moved = [q._replace(start=q.start + shift, end=q.end + shift) for q in find_quantities(right, bare=bare)]
    assert whole == find_quantities(f"{left}。\n", bare=bare) + moved


@given(st.lists(anything, max_size=5))
@example(["从", "百分之六至12"])
@example(["价格翻", "3番"])
def test_texts_scanned_together_give_what_each_gives(several: list[str]) -> None:
    as_read = [Reading.of_figures(text).text for text in several]
    assert quantities_of(as_read) == [find_quantities(text) for text in as_read]


@given(
    st.integers(1, 10**9),
    st.integers(0, 3),
    st.sampled_from(["", "万", "亿", "万亿"]),
    st.sampled_from(["元", "吨", "%"]),
)
def test_values_are_exact(number: int, behind: int, power: str, unit: str) -> None:
    whole, part = divmod(number, 10**behind)
    written = f"{whole}.{part:0{behind}}" if behind else str(whole)
    exponent = {"": 0, "万": 4, "亿": 8, "万亿": 12}[power]
    (found,) = find_quantities(f"达{written}{power}{unit}。")
    assert found.value == float(f"{written}e{exponent}")
    assert (found.decimals, found.multiplier) == (behind, exponent)


HOSTILE = [
    "1" * 100_000,
    "一二三四五六七八九十" * 10_000,
    "三千四百五十六万" * 12_500,
    "1,234," * 20_000,
    "（《“〔[" * 20_000,
    "“三个" * 10_000,
    "9" * 5_000 + "万亿元",
    "一" * 50_000 + "个",
    "百" * 50_000 + "万元",
    "5%—" * 10_000,
    "1.5、" * 10_000,
    "三分之" * 10_000,
    "约占" * 10_000 + "5%",
    "1/" * 20_000,
    "3万" + "某" * 50_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
@pytest.mark.parametrize("bare", [False, True])
def test_hostile_texts_are_read_to_the_end(text: str, bare: bool) -> None:
    found = find_quantities(text + "。全市新建公园12个。", bare=bare)
    assert found[-1].text == "12个"
    assert all(q.value is None or abs(q.value) < 1e30 for q in found)


def test_a_long_line_gives_what_its_parts_give() -> None:
    sentences = [case["text"] for case in GOLDEN["case"]] + [
        t for texts in GOLDEN["nothing"].values() for t in texts
    ]
    random.Random(0).shuffle(sentences)
    alone = [q.text for sentence in sentences for q in find_quantities(sentence)]
    together = [q.text for q in find_quantities("。".join(sentences))]
    assert together == alone
