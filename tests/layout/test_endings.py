"""What stands among and behind paragraphs: tables, numbered pictures, marks of the end, signatures."""

from __future__ import annotations

import pytest

from newsdata.layout import read_layout
from newsdata.layout.articles import Article
from newsdata.layout.runs import is_row

TEXT = "新泵站投运后，望潮区低洼地带的积水半小时就能排空，沿街商铺不用再垒沙袋。"


def read(*lines: str, indent: str = "　　") -> Article:
    (article,) = read_layout("老城区告别内涝\n" + "".join(f"{indent}{line}\n" for line in lines)).articles
    return article


@pytest.mark.parametrize("row", ["望潮区 14 1 7", "螺纹钢　3520　-1.2%", "二班 88.5 92 90.5"])
def test_rows(row: str) -> None:
    assert is_row(row)


@pytest.mark.parametrize("line", ["地铁6号线 2026年开工", "望潮区 14", "老城区告别内涝 5", "2026 3 月的码头"])
def test_what_is_no_row(line: str) -> None:
    assert not is_row(line)


@pytest.mark.parametrize("indent", ["　　", ""])
def test_a_headline_below_a_table_is_told_from_its_rows(indent: str) -> None:
    table = "".join(
        indent + row + "\n" for row in ("站名 一日 二日", "望潮站 12 15", "听涛站 9 11", "北渡站 7 4")
    )
    below = f"新泵站顶住了暴雨\n{indent}本报讯（记者陈海）{TEXT}\n{indent}{TEXT}\n"
    page = read_layout(f"三座泵站的排水量\n{table}{below}")
    assert [article.headline[0].text for article in page.articles] == ["三座泵站的排水量", "新泵站顶住了暴雨"]
    assert len(page.articles[0].paragraphs) == 4


def test_numbered_pictures_are_captions() -> None:
    article = read(TEXT, "①新泵站的机房。", "②工人在清淤。", "本报记者 陈海 摄")
    assert [caption.text for caption in article.captions] == [
        "①新泵站的机房。",
        "②工人在清淤。",
        "本报记者 陈海 摄",
    ]
    assert len(article.paragraphs) == 1


def test_a_numbered_list_is_none() -> None:
    article = read(TEXT, "①新泵站的机房要有人值守。", "②河道每月清淤。", TEXT)
    assert (article.captions, len(article.paragraphs)) == ((), 4)


@pytest.mark.parametrize(
    "end", ["（完）", "【完】", "（未完待续）", "（本文有删节）", "（文中人物均为化名）"]
)
@pytest.mark.parametrize("between", ["", "\n　　"])
def test_marks_of_the_end_are_no_text(end: str, between: str) -> None:
    assert [paragraph.text for paragraph in read(TEXT + between + end).paragraphs] == [TEXT]


@pytest.mark.parametrize(
    ("end", "byline", "credit"),
    [
        ("本报记者 陈海", ("陈海",), None),
        ("文/陈海", ("陈海",), None),
        ("来源：云港晚报", (), "云港晚报"),
        ("责任编辑：秦若澜", (), None),
        ("（责编：秦若澜）", (), None),
        ("（新华社电）", (), "新华社"),
        ("来源：云港晚报 作者：陈海", ("陈海",), "云港晚报"),
    ],
)
def test_who_wrote_it_behind_the_last_stop(end: str, byline: tuple[str, ...], credit: str | None) -> None:
    article = read(TEXT, TEXT + end)
    assert (article.byline, article.credit) == (byline, credit)
    assert article.paragraphs[-1].text == TEXT


@pytest.mark.parametrize("end", ["本报记者看到", "（望潮区政府）", "（2026年）", "记者手记"])
def test_text_behind_the_last_stop(end: str) -> None:
    assert read(TEXT, TEXT + end).paragraphs[-1].text == TEXT + end


def test_a_crosshead_in_two_parts_may_be_long() -> None:
    heading = (
        "治水先治管——三年改造二百公里老管网，让每一场暴雨都有去处，让每一条背街小巷都能在雨后半小时恢复通行"
    )
    article = read(TEXT, heading, TEXT)
    assert [section.heading.text for section in article.sections if section.heading] == [heading]


def test_a_quoted_question_can_head_the_page() -> None:
    page = read_layout(f"“下雨天还用垒沙袋吗？”\n老城区告别内涝\n□ 本报记者 陈海\n{TEXT}\n{TEXT}\n")
    assert [line.text for line in page.articles[0].heads] == ["“下雨天还用垒沙袋吗？”", "老城区告别内涝"]


def test_a_headline_above_a_byline_is_told_from_the_verse_above_it() -> None:
    verse = ["潮水退了", "滩涂上留下脚印", "一行是鸟的", "一行是孩子的", "还有一行", "是傍晚的风"]
    page = read_layout("\n".join(["滩涂", "陈海", *verse, "外婆的盐罐", "□秦若澜", TEXT, TEXT]) + "\n")
    assert [article.headline[0].text for article in page.articles] == ["滩涂", "外婆的盐罐"]
    assert [article.byline for article in page.articles] == [("陈海",), ("秦若澜",)]


def test_small_notices_follow_one_another_without_empty_lines() -> None:
    lost = ["遗失声明", "秦若澜遗失驾驶证一本，声明作废，请拾到者勿用。"]
    weather = ["今日天气", "多云转阵雨，偏南风三级", "气温 24℃～31℃", "明天 阵雨 23℃～29℃"]
    numbers = [
        "开奖信息",
        "海东风采第26067期",
        "本期号码：3 8 11 24",
        "奖池资金：12.5亿元",
        "以上信息以公告为准。",
    ]
    articles = read_layout("\n".join([*lost, *weather, *numbers]) + "\n").articles
    assert [article.headline[0].text for article in articles] == ["遗失声明", "今日天气", "开奖信息"]
    assert [len(article.paragraphs) for article in articles] == [1, 3, 4]
    assert not [section.heading for article in articles for section in article.sections if section.heading]


@pytest.mark.parametrize("line", ["本期号码：03 08 11", "奖池资金：12.5亿元", "最高气温：31℃"])
def test_what_gives_a_value_is_no_crosshead(line: str) -> None:
    assert [paragraph.text for paragraph in read(TEXT, line, TEXT).paragraphs] == [TEXT, line, TEXT]


def test_a_head_may_have_a_figure_behind_its_colon() -> None:
    article = read(TEXT, "望潮区：3年换完老管网", TEXT)
    assert [section.heading.text for section in article.sections if section.heading] == [
        "望潮区：3年换完老管网"
    ]


def test_decks_at_the_margin_of_an_indented_page_may_be_long() -> None:
    decks = [
        "新泵站今年汛期前全部投用，排水能力比去年提高一倍半以上",
        "沿街商铺告别沙袋，低洼小区居民不再半夜起来搬家具垫床脚",
    ]
    page = read_layout(
        "\n".join(["老城区告别内涝", *decks, f"　　本报讯（记者陈海）{TEXT}", f"　　{TEXT}"]) + "\n"
    )
    assert [line.text for line in page.articles[0].heads] == ["老城区告别内涝", *decks]


def test_who_wrote_a_novel() -> None:
    assert read("秦若澜　著", TEXT, TEXT).byline == ("秦若澜",)
