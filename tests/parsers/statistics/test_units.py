"""The table of units: every entry stands in a figure, every look-alike in none."""

from __future__ import annotations

import re

import pytest

from newsdata.parsers.statistics.quantities import find_quantities
from newsdata.parsers.statistics.quantities.units import (
    LOOKALIKES,
    PERSON_NOUNS,
    THING_NOUNS,
    UNITS,
    Unit,
    unit_at,
)

KINDS = {"money", "count", "percent", "percentage_points", "multiple", "length", "area", "mass"} | {
    "volume",
    "energy",
    "power",
    "time",
    "index",
    "other",
}

# Units that go with some figures only, each with a sentence that it goes with.
CONTEXTS = {
    "番": "产值翻了2番",
    "级": "发生2级地震",
    "点": "指数收于2123点",
    "分": "平均得2分",
    "日": "平均住院2.5日",
    "方": "完成土方2万方",
    "成": "占了2成",
    "车": "日均装车2万车",
    "金": "代表团获2金。",
    "银": "代表团获2银。",
    "铜": "代表团获2铜，",
}


@pytest.mark.parametrize("name", sorted(UNITS))
def test_every_unit_is_found_behind_a_number(name: str) -> None:
    unit = UNITS[name]
    sentence = CONTEXTS.get(name, f"总量为2{name}。")
    (found,) = find_quantities(sentence)
    if name != "成":
        assert (found.unit, found.unit_kind, found.unit_code) == unit
        assert found.text.endswith(name)
        assert found.text.startswith("2")
    else:
        assert (found.value, found.unit) == (20, "%")


@pytest.mark.parametrize("name", sorted(set(UNITS) - set(CONTEXTS)))
def test_every_unit_takes_a_multiplier_and_gives_its_name_without_it(name: str) -> None:
    (found,) = find_quantities(f"共3.5万{name}。")
    assert (found.value, found.multiplier, found.unit) == (35000, 4, UNITS[name].name)


@pytest.mark.parametrize("word", sorted(LOOKALIKES))
def test_no_look_alike_is_taken_for_a_unit(word: str) -> None:
    assert unit_at(word, 0) is None
    assert [q.unit for q in find_quantities(f"共23{word}")] == []


@pytest.mark.parametrize("name", sorted(UNITS))
def test_kinds_and_codes_are_of_the_lists_they_come_from(name: str) -> None:
    unit = UNITS[name]
    assert unit.kind in KINDS
    if unit.kind == "money":
        assert unit.code is None or re.fullmatch("[A-Z]{3}", unit.code)
    else:
        assert unit.code is None or re.fullmatch(r"[A-Za-z0-9%/.\[\]_]+", unit.code)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("100亿元人民币", Unit("元", "money", "CNY")),
        ("5圆", Unit("元", "money", "CNY")),
        ("5亿美元", Unit("美元", "money", "USD")),
        ("5万韩元", Unit("韩元", "money", "KRW")),
        ("5％", Unit("%", "percent", "%")),
        ("5‰", Unit("‰", "percent", "[ppth]")),
        ("5个百分点", Unit("个百分点", "percentage_points", None)),
        ("5万千瓦", Unit("千瓦", "power", "kW")),
        ("5亿千瓦时", Unit("千瓦时", "energy", "kW.h")),
        ("5万吨标准煤", Unit("吨标准煤", "energy", None)),
        ("5万吨", Unit("吨", "mass", "t")),
        ("5平方公里", Unit("平方公里", "area", "km2")),
        ("5公顷", Unit("公顷", "area", "har")),
        ("5万亩", Unit("亩", "area", None)),
        ("5立方米", Unit("立方米", "volume", "m3")),
        ("5摄氏度", Unit("摄氏度", "other", "Cel")),
        ("5岁", Unit("岁", "time", "a")),
        ("5倍", Unit("倍", "multiple", None)),
        ("5万人次", Unit("人次", "count", None)),
        ("5元/吨", Unit("元/吨", "money", "CNY")),
        ("5元每平方米", Unit("元每平方米", "money", "CNY")),
        ("5微克/立方米", Unit("微克/立方米", "other", "ug/m3")),
        ("5公里/小时", Unit("公里/小时", "other", "km/h")),
        ("5吨/日", Unit("吨/日", "other", "t/d")),
        ("5公斤/亩", Unit("公斤/亩", "other", None)),
    ],
)
def test_names_kinds_and_codes(text: str, unit: Unit) -> None:
    (found,) = find_quantities(text)
    assert found.text == text
    assert (found.unit, found.unit_kind, found.unit_code) == unit


@pytest.mark.parametrize("text", ["5GHz的", "5km长", "5mm。", "5MW，"])
def test_latin_units_end_where_the_letters_end(text: str) -> None:
    assert len(find_quantities(text)) == 1


@pytest.mark.parametrize("text", ["5kmh", "5MWx", "3m2x", "2Lab", "5G", "4K", "3D", "5Wifi"])
def test_letters_that_run_on_are_no_unit(text: str) -> None:
    assert find_quantities(text) == []


@pytest.mark.parametrize("noun", sorted(PERSON_NOUNS))
def test_people_are_counted_without_a_measure_word(noun: str) -> None:
    (found,) = find_quantities(f"惠及30多万{noun}。")
    assert (found.text, found.unit, found.unit_kind) == ("30多万", "人", "count")


@pytest.mark.parametrize("noun", sorted(THING_NOUNS))
def test_things_too(noun: str) -> None:
    (found,) = find_quantities(f"共有30余{noun}。")
    assert (found.text, found.unit) == ("30余", THING_NOUNS[noun].name)


@pytest.mark.parametrize(
    "text", ["2025学生", "985高校", "投入2000万帮扶困难群众", "30个学生家长会", "5万在云港的职工"]
)
def test_a_noun_gives_no_unit_to_codes_and_across_verbs(text: str) -> None:
    assert all(q.text not in {"2025", "985", "2000万", "5万"} for q in find_quantities(text))
