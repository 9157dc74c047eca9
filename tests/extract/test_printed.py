from __future__ import annotations

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
