from __future__ import annotations

import pytest

import newsdata

PAGE = """海東隧道明年開通
　　【本報記者 林曉燕 雲港報道】海東隧道工程進入最後階段。市交通局局長歐陽達明昨日表示，隧道開通後車程將縮短20分鐘，全年可節省燃料費1.2億元。
　　歐陽達明強調：「工程絕不會影響附近居民。」
"""  # noqa: E501


def test_a_page_in_traditional_characters_is_read_and_kept_as_printed() -> None:
    page = newsdata.parse(PAGE)
    (article,) = page.articles
    assert article.headline == "海東隧道明年開通"
    assert [(said.speaker.name, said.speaker.title, said.cue, said.text) for said in article.quotations] == [
        ("歐陽達明", "局長", "表示", "隧道開通後車程將縮短20分鐘，全年可節省燃料費1.2億元。"),
        ("歐陽達明", "局長", "強調", "工程絕不會影響附近居民。"),
    ]
    assert not page.rejects


def test_figures_of_such_a_page_have_our_units_and_its_words() -> None:
    figures = {figure.text: figure for figure in newsdata.parse(PAGE).statistics}
    assert figures["1.2億元"].unit == "元"
    assert figures["1.2億元"].attribution == "歐陽達明"
    assert figures["1.2億元"].value == 1.2e8


@pytest.mark.parametrize(
    ("figure", "unit"),
    [
        ("共建成3棟大樓", "棟"),
        ("共有12隻基金上市", "隻"),
        ("覆蓋5個區", "個"),
        ("耗資新台幣3億元", "新台幣"),
        ("船隊有４００艘漁船", "艘"),
        ("漁船重量達3ｋｇ", "kg"),
        ("入住率下降2個百分點", "个百分点"),
        ("入住人數是去年的3倍", "倍"),
        ("入住率達90％", "%"),
        ("耗資人民幣8億圓", "元"),
    ],
)
def test_measure_words_of_such_a_page_are_as_printed(figure: str, unit: str) -> None:
    text = f"海東隧道動工\n　　本報訊 記者從區會獲悉，該隧道{figure}，這是歷來最多的。"
    assert [figure.unit for figure in newsdata.parse(text).statistics] == [unit]


@pytest.mark.parametrize(
    ("sum_of_money", "code"),
    [
        ("8億元", None),
        ("人民幣8億元", "CNY"),
        ("8億元人民幣", "CNY"),
        ("8億港元", "HKD"),
        ("9億美元，折合人民幣8億元", "CNY"),
    ],
)
def test_whose_yuan_such_a_page_prints_is_left_open(sum_of_money: str, code: str | None) -> None:
    text = f"海東隧道稅收\n　　本報訊 去年，海東隧道過路費為{sum_of_money}，這是歷來最高的。"
    assert newsdata.parse(text).statistics[-1].unit_code == code


def test_a_page_in_simplified_characters_counts_in_renminbi() -> None:
    text = "海东隧道税收\n　　本报讯 去年，海东隧道过路费为8亿元，这是历来最高的。"
    assert [figure.unit_code for figure in newsdata.parse(text).statistics] == ["CNY"]


def test_each_place_keeps_its_own_spelling() -> None:
    page = newsdata.parse(
        "雲港日報\n2026年3月24日\n港務局長連任\n　　港務局局長鍾錶說，兩年後客運量達12萬人次。\n"
    )
    (figure,) = page.statistics
    assert figure.sentence == "港務局局長鍾錶說，兩年後客運量達12萬人次。"
    assert page.source.publication == "雲港日報"


def test_what_is_said_far_from_a_name_is_still_the_printed_name() -> None:
    between = "".join(f"　　港區第{number}號倉庫今年擴建，工程進展順利。\n" for number in range(60))
    page = newsdata.parse(
        f"港務局擴建\n　　港務局局長歐陽達明到會。\n{between}　　歐陽達明說，倉庫明年完工。\n"
    )
    (said,) = page.articles[0].quotations
    assert (said.speaker.name, said.speaker.title, said.speaker.organization) == (
        "歐陽達明",
        "局長",
        "港務局",
    )
