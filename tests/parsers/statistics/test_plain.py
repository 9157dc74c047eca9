"""The short road for plain figures gives what the long road gives, and is taken for most of them."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdata.parsers.statistics import quantities
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.quantities.plain import PlainReader
from newsdata.parsers.statistics.quantities.units import UNITS, unit_at

AROUND = """
    第 前 目前 届 超 超过 近 附近 约 节约 突破 至少 不足 零下 下 负 减负 - － — ～ 至 到 、 和 或 每 / 半 多
    余 有余 级 一体 全会 制 制药 以上 以上海 左右 及以上 之内 《 》 〈 “ ” ‘ ’ 约占 约占全国 的 了 达 为 ： :
    ∶ . · × # A km 5 ２ 1.5 万 亿 分之
    体工商户 目 行动 计划 值班 比 从 由 ， 。 一 三 百 （ ） （含）以上 历时 已经 零
"""
UNIT_NAMES = sorted(UNITS)
numbers = (
    st.from_regex(r"[0-9]{1,8}(\.[0-9]{1,4})?", fullmatch=True)
    | st.from_regex(r"[０-９]{1,3}", fullmatch=True)
    | st.from_regex("[一二两三八十百千零几数]{1,4}[多余]?", fullmatch=True)
)
words = st.lists(st.sampled_from(AROUND.split()), max_size=3).map("".join)


@st.composite
def figures(draw: st.DrawFn) -> str:
    power = draw(st.sampled_from(["", "", "万", "亿", "万亿"]))
    unit = draw(st.sampled_from(UNIT_NAMES))
    return f"{draw(words)}{draw(numbers)}{power}{unit}{draw(words)}"


def plainly(text: str) -> Iterator[tuple[int, int, Quantity]]:
    """Where the numerals stand that are read on the short road, and what is read."""
    reader = PlainReader(text)
    for numeral in quantities._NUMERAL.finditer(text):
        unit = unit_at(text, numeral.end()) if numeral.lastindex else None
        found = reader.read(*numeral.span(), *unit, numeral[quantities._PLAIN_SORT], 0) if unit else None
        if found:
            yield *numeral.span(), found


@given(st.lists(figures(), min_size=1, max_size=3).map("".join))
@example("打三针")
def test_both_roads_give_the_same(text: str) -> None:
    found = quantities.find_quantities(text)
    with patch.object(PlainReader, "read", return_value=None):
        assert quantities.find_quantities(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "增长5.6%。",
        "共12个，",
        "投资3.5万亿元。",
        "超过12家的",
        "300人以上的",
        "产量达1.2亿吨，",
        "用时3天。",
        "约２5户。",
        "三十多家企业，",
        "共两百人以上。",
        "工作了8年。",
        "增长两倍。",
        "4支、5发。",
    ],
)
def test_figures_that_stand_plainly_take_the_short_road(text: str) -> None:
    assert [quantity for _, _, quantity in plainly(text)] == quantities.find_quantities(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "第12个，",
        "C919架，",
        "零下5℃。",
        "-3.5%。",
        "5%—6",
        "5个多月",
        "2025年。",
        "突破12项。",
        "历时近3年。",
        "《新建12个》",
        "“两山3个”",
        "约占全国5%。",
        "5元/吨",
        "5次全会",
        "三番五次",
        "百年的",
        "上百人",
        "去年的3倍。",
        "4个、",
    ],
)
def test_whatever_needs_a_longer_look_does_not(text: str) -> None:
    assert list(plainly(text)) == []
