"""What is set apart by empty lines, and yet goes on in the article above."""

from __future__ import annotations

import pytest

from newsdata.layout import read_layout
from newsdata.layout.vocabulary import COMPANIONS, SUMMARY_LABELS

PORT = "港区扩建工程今年动工，计划新建泊位十二个，总投资四十六亿元，三年之后可以停靠十五万吨级货轮。"
RAIL = "疏港铁路全长三十一公里，建成之后港区铁路集疏运比例将从百分之八提高到百分之二十。"
RICE = "海水稻试种田里，农技员正在查看返盐情况，今年的秧苗比去年早插了十天，分蘖也更多。"
BUS = "市公交集团昨天开通三条夜班线路，末班车延长到凌晨一点，沿途设三十个站。"


def page(*blocks: list[str]) -> str:
    """Blocks of lines, an empty line between any two, and more of them between blocks."""
    return "\n\n\n\n".join("\n\n".join(block) for block in blocks)


def headlines(text: str) -> list[str]:
    return ["　".join(passage.text for passage in article.headline) for article in read_layout(text).articles]


def headings(text: str) -> list[str]:
    sections = [section for article in read_layout(text).articles for section in article.sections]
    return [section.heading.text for section in sections if section.heading]


@pytest.mark.parametrize("label", sorted(SUMMARY_LABELS))
def test_below_a_box_the_article_is_still_to_come(label: str) -> None:
    text = page(
        ["港区扩建动工", label, PORT], ["铁路修到码头", RAIL], ["海水稻插秧", RICE], ["夜班公交开通", BUS]
    )
    assert headlines(text) == ["港区扩建动工", "海水稻插秧", "夜班公交开通"]
    assert headings(text) == [label, "铁路修到码头"]


@pytest.mark.parametrize("label", sorted(COMPANIONS))
@pytest.mark.parametrize(
    "heads", [["{}", "好路通向好日子"], ["■{}", "好路通向好日子"], ["好路通向好日子（{}）"]]
)
def test_a_companion_goes_with_the_article_above(label: str, heads: list[str]) -> None:
    companion = [head.format(label) for head in heads]
    text = page(["港区扩建动工", PORT, RAIL], [*companion, RAIL], ["海水稻插秧", RICE], ["夜班公交开通", BUS])
    assert headlines(text) == ["港区扩建动工", "海水稻插秧", "夜班公交开通"]
    assert headings(text)[-1].startswith("好路通向好日子")


def test_a_column_is_no_companion() -> None:
    text = page(["港区扩建动工", PORT, RAIL], ["短评", "好路通向好日子", RAIL], ["夜班公交开通", BUS])
    assert headlines(text) == ["港区扩建动工", "好路通向好日子", "夜班公交开通"]


def test_what_an_editor_announces_is_one_article() -> None:
    text = page(
        ["把码头当成家（劳动者之歌）", "本版讲述三位码头工人的故事。", "——编　者"],
        ["吊车司机周小满——", "“一吊不差”", "本报记者　陈海", PORT],
        ["理货员孙有福——", "“账要算清”", "本报记者　王小云", RAIL],
        ["海水稻插秧扩种——", "盐碱滩上绿油油", RICE],
        ["夜班公交开通", BUS],
    )
    assert headlines(text) == ["把码头当成家", "盐碱滩上绿油油", "夜班公交开通"]
    assert len(headings(text)) == 4


def test_a_part_can_stand_right_under_the_headline() -> None:
    text = page(
        [
            "三位代表走上通道",
            "把港口的事说透（两会现场）",
            "云港港务局局长周大同",
            "建好码头　修通铁路",
            PORT,
        ],
        ["望潮区种粮大户孙有福", "种好稻子　卖上好价", RICE],
        ["沙洲村教师王小云", "办好村小　留住老师", RAIL],
        ["夜班公交开通", BUS],
    )
    assert headlines(text) == ["把港口的事说透", "夜班公交开通"]
    assert len(headings(text)) == 6


def test_a_digest_goes_on_while_its_briefs_are_signed() -> None:
    text = page(
        ["财经短波", "云港银行下调费率", PORT, "（陈　海）"],
        ["望潮粮企扩大收储", RICE, "（王小云）"],
        ["夜班公交开通", BUS, RAIL],
    )
    assert headlines(text) == ["财经短波", "夜班公交开通"]
    assert headings(text) == ["云港银行下调费率", "望潮粮企扩大收储"]


FIRMS = [
    "海东港机公司",
    "云港造船厂",
    "望潮粮油集团",
    "沙洲渔业公司",
    "东门电子厂",
    "北渡纺织厂",
    "城南客运站",
]


def test_a_long_list_opens_no_article() -> None:
    text = page(
        ["港区扩建动工", PORT], ["发起单位（共七家）", *FIRMS], ["海水稻插秧", RICE], ["夜班公交开通", BUS]
    )
    assert headlines(text) == ["港区扩建动工", "海水稻插秧", "夜班公交开通"]
    assert [p.text for p in read_layout(text).articles[0].paragraphs[-7:]] == FIRMS


def test_an_exclamation_set_apart_can_be_a_headline() -> None:
    picture = ["“看，货轮！”", "图为昨天的云港码头。", "陈海摄（云港图片社）"]
    text = page(["港区扩建动工", PORT, RAIL], picture, ["海水稻插秧", RICE])
    assert headlines(text) == ["港区扩建动工", "“看，货轮！”", "海水稻插秧"]


def test_a_signed_article_below_a_signed_companion_is_none_of_its_parts() -> None:
    companion = ["■记者手记", "好路通向好日子", RAIL, "（陈　海）"]
    text = page(["港区扩建动工", PORT], companion, ["海水稻插秧", RICE, "（王小云）"], ["夜班公交开通", BUS])
    assert headlines(text) == ["港区扩建动工", "海水稻插秧", "夜班公交开通"]
