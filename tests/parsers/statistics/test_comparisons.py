from __future__ import annotations

from datetime import date

import pytest

from newsdata.parsers.statistics.periods.comparisons import (
    FALLING,
    GROWING,
    HELPERS,
    RATES,
    find_markers,
    is_growth,
)
from newsdata.zh.dates import find_dates


@pytest.mark.parametrize("word", GROWING + FALLING + RATES)
def test_words_that_make_a_figure_a_difference(word: str) -> None:
    assert is_growth(f"云港外贸{word}", 4 + len(word))


@pytest.mark.parametrize("helper", HELPERS)
def test_what_may_stand_between_them_and_the_figure(helper: str) -> None:
    assert is_growth(f"产量增长{helper}", 4 + len(helper))


@pytest.mark.parametrize("text", ["比上年多投产", "比上年少收", "多销"])
def test_what_is_done_more_or_less_is_a_difference(text: str) -> None:
    assert is_growth(text, len(text))


@pytest.mark.parametrize("text", ["增长到", "增至", "降至", "产量", "最高", "新高", "增长的企业", "", "了"])
def test_levels_are_no_differences(text: str) -> None:
    assert not is_growth(text, len(text))


@pytest.mark.parametrize(
    ("text", "comparison"),
    [
        ("同比", "year_on_year"),
        ("按年", "year_on_year"),
        ("比上年", "year_on_year"),
        ("较去年同期", "year_on_year"),
        ("高于上年同期", "year_on_year"),
        ("与上一年相比", "year_on_year"),
        ("在去年的基础上", "year_on_year"),
        ("环比", "period_on_period"),
        ("按月", "period_on_period"),
        ("按季", "period_on_period"),
        ("比上月", "period_on_period"),
        ("较上个月", "period_on_period"),
        ("比上季度", "period_on_period"),
        ("比上一季度", "period_on_period"),
        ("比上周", "period_on_period"),
        ("比前一日", "period_on_period"),
        ("较上一旬", "period_on_period"),
        ("较上个交易日", "period_on_period"),
        ("比昨日", "period_on_period"),
        ("同比2019年", "year_on_year"),
        ("环比上月", "period_on_period"),
        ("比2019年", "versus_period"),
        ("相较于2019年", "versus_period"),
        ("同2019年相比", "versus_period"),
        ("比去年底", "versus_period"),
        ("比“十三五”末", "versus_period"),
        ("较一季度", "versus_period"),
        ("比往年", None),
        ("比近三年", None),
    ],
)
def test_points_of_comparison(text: str, comparison: str | None) -> None:
    markers = find_markers(text, find_dates(text, date(2025, 6, 20)))
    assert [marker.comparison for marker in markers][-1:] == ([comparison] if markers else [])
    assert bool(markers) == ("往年" not in text)


@pytest.mark.parametrize(
    "text",
    [
        "2019年",
        "占比2019年",
        "无比2019年",
        "与2019年的人",
        "比赛",
        "在2019年",
        "计较",
        "环比较",
    ],
)
def test_what_is_no_point_of_comparison(text: str) -> None:
    dates = find_dates(text, date(2025, 6, 20))
    assert [marker.comparison for marker in find_markers(text, dates)] in (
        [],
        ["period_on_period"] * ("环比" in text),
    )
