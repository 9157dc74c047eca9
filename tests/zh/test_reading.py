from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata
from newsdata.zh.reading import Reading


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("全市 2025 年出口 86.4 亿元，增长 9.2 %", "全市2025年出口86.4亿元，增长9.2%"),
        ("局長說，水位 5 米", "局长说，水位5米"),
        ("\ufeff港区\u200b扩建", "港区扩建"),
        ('他说："水位“正常”。"＂是吗？＂', "他说：“水位“正常”。”“是吗？”"),
        ("用\u00a0AI\u00a0读报", "用AI读报"),
        (
            "渔船3126 艘，今年 12 月有3座码头、5家船厂、8个市场",
            "渔船3126艘，今年12月有3座码头、5家船厂、8个市场",
        ),
    ],
)
def test_what_nobody_means_is_left_out(printed: str, read: str) -> None:
    assert Reading.of(printed).text == read


@pytest.mark.parametrize(
    "text",
    [
        "云港日报　2026年3月24日　星期二",
        "云港日报 2026年3月24日 第3版",
        "陈海 王小云",
        "Port of Yungang 2026",
        "附件1 人员名单",
        "表12 人口与耕地，第15 名，共3座码头、5家船厂、8个市场",
        "第1名 陈海，第2名 王小云，用时3分20秒",
    ],
)
def test_spaces_that_part_words_stay(text: str) -> None:
    assert Reading.of(text).text == text


@given(st.text(alphabet="年元 5%a\u200b，１萬。", max_size=30))
def test_every_character_that_is_read_stands_where_the_reading_says(printed: str) -> None:
    reading = Reading.of(printed)
    for place in range(len(reading.text)):
        start, end = reading.printed(place, place + 1)
        assert end == start + 1
        assert reading.read(start) == place
    assert len(reading.text) + len(reading.omitted) == len(printed)


SPACED = """云港外贸增势强劲
　　本报讯（记者 陈海）2025 年，全市进出口总额达 86.4 亿元，同比增长 9.2%。
　　“今年有 3 个项目投产。”市商务局局长王伟说，全年计划增长 5% 以上。
"""


def test_a_page_that_parts_figures_from_words_is_read_like_any_other() -> None:
    page = newsdata.parse(SPACED, date="2026-01-20")
    tight = newsdata.parse(SPACED.replace(" ", "").replace("记者", "记者 "), date="2026-01-20")

    def told(page: newsdata.Page) -> list[tuple[object, ...]]:
        return [(s.value, s.unit, s.indicator, s.measure, s.comparison, s.status) for s in page.statistics]

    assert [figure.text for figure in page.statistics] == ["86.4 亿元", "9.2%", "3 个", "5% 以上"]
    assert told(page) == told(tight)
    quoted = page.articles[0].quotations[0]
    assert (quoted.speaker.name, quoted.text) == ("王伟", "今年有 3 个项目投产。")
    assert page.articles[0].paragraphs[0].text in SPACED
    assert page.statistics[0].sentence in SPACED
    assert not page.rejects


def test_quantities_are_cited_as_printed() -> None:
    text = "增长 5.3 %，出口 30 多万吨"
    found = newsdata.find_quantities(text)
    assert [(q.text, q.unit) for q in found] == [("5.3 %", "%"), ("30 多万吨", "吨")]
    assert [text[q.start : q.end] for q in found] == [q.text for q in found]
