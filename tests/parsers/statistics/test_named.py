"""Units that a head names for the numbers below it."""

from __future__ import annotations

import pytest

from newsdata.errors import UsageError
from newsdata.parsers.statistics import read_statistics
from newsdata.parsers.statistics.quantities import find_quantities
from newsdata.parsers.statistics.quantities.named import named, unit_in_head
from tests.parsers.articles import article


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        ("（单位：亿元）", "亿元"),
        ("(单位:万人次)", "万人次"),
        ("近五年财政收入 单位： %", "%"),
        ("单位：元/吨　制图：石榴", "元/吨"),
        ("主办单位：云港市商务局", None),
        ("单位：个人", None),
        ("单位领导", None),
        ("（计量单位）", None),
        ("", None),
    ],
)
def test_the_unit_in_a_head(head: str, unit: str | None) -> None:
    assert unit_in_head(head) == unit


@pytest.mark.parametrize(
    ("printed", "name", "multiplier"),
    [
        ("亿元", "元", 8),
        ("万人次", "人次", 4),
        ("%", "%", 0),
        ("元/吨", "元/吨", 0),
        ("万人次/日", "人次/日", 4),
    ],
)
def test_a_unit_with_its_multiplier(printed: str, name: str, multiplier: int) -> None:
    assert (named(printed).unit.name, named(printed).multiplier) == (name, multiplier)


@pytest.mark.parametrize("printed", ["", "亿", "某某", "亿元和"])
def test_other_names_are_refused(printed: str) -> None:
    with pytest.raises(UsageError):
        named(printed)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("出口821.5", [8.215e10]),
        ("2024年地区生产总值4124", [4.124e11]),
        ("出口821.5，增长3%", [8.215e10, 3]),
        ("出口3万美元", [30000]),
        ("3月5日", []),
        ("第3位", []),
    ],
)
def test_only_numbers_without_a_unit_take_it(text: str, values: list[float]) -> None:
    assert [q.value for q in find_quantities(text, unit="亿元")] == values


def test_rows_below_a_head_have_its_unit() -> None:
    chart = article("2024年地区生产总值4124", "2025年地区生产总值4383.5", "制图：石榴", deck="（单位：亿元）")
    found = read_statistics(chart)
    assert [(s.mention.text, s.value, s.unit) for s in found] == [
        ("4124", 4.124e11, "元"),
        ("4383.5", 4.3835e11, "元"),
    ]


def test_sentences_below_it_have_not() -> None:
    chart = article("全年大盘3200开局，收于4100，令人欣慰。", deck="（单位：亿元）")
    assert read_statistics(chart) == ()
    assert read_statistics(article("2024年地区生产总值4124")) == ()
