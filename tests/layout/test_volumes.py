from __future__ import annotations

from datetime import date

import pytest

from newsdata.layout import read_layout, read_volume
from newsdata.layout.articles import Article
from newsdata.layout.volumes import page_number
from newsdata.spans import Volume

FIRST = "港口扩建动工\n　　港口扩建工程今年动工，总投资四十六亿元。\n　　周大同说，三年之后，{end}\n"
JUMP = "这里可以停靠（下转第二版）"


def articles(*pages: str, numbers: list[str | None] | None = None) -> list[list[Article]]:
    volume = Volume.bind(pages)
    layouts = read_volume(volume, pages=numbers or [None] * len(pages), date=date(2026, 1, 9))
    for layout in layouts:
        for article in layout.articles:
            for passage in (*article.heads, *article.paragraphs):
                assert "".join(volume.text[start:end] for start, end in passage.spans) == passage.text
    return [list(layout.articles) for layout in layouts]


def test_an_article_that_goes_on_on_another_page_is_one() -> None:
    first, second = articles(
        FIRST.format(end=JUMP),
        "（上接第一版）十五万吨级货轮。\n　　疏港铁路同步开工。\n",
        numbers=["01", "第2版"],
    )
    assert second == []
    (whole,) = first
    assert [passage.text for passage in whole.paragraphs] == [
        "港口扩建工程今年动工，总投资四十六亿元。",
        "周大同说，三年之后，这里可以停靠十五万吨级货轮。",
        "疏港铁路同步开工。",
    ]
    assert (whole.continued_on, whole.continued_from) == ("第二版", "第一版")
    assert not whole.ends_elsewhere


def test_a_half_alone_says_where_the_other_is() -> None:
    ((article,),) = articles(FIRST.format(end=JUMP))
    assert (article.continued_from, article.continued_on) == (None, "第二版")
    assert article.paragraphs[-1].text == "周大同说，三年之后，这里可以停靠"
    assert article.ends_elsewhere


@pytest.mark.parametrize("head", ["港口扩建动工\n", "港口扩建\n"])
def test_the_second_half_may_have_the_headline_again(head: str) -> None:
    second = head + "　　（上接第一版）十五万吨级货轮。\n"
    first, rest = articles(FIRST.format(end=JUMP), second, numbers=["1", "2"])
    assert (len(first), len(rest)) == (1, 0)


def test_another_articles_second_half_is_left_alone() -> None:
    second = "海水稻丰收\n　　（上接第三版）亩产四百一十斤，比去年增产一成。\n"
    first, rest = articles(FIRST.format(end=JUMP), second, numbers=["1", "2"])
    assert (len(first), len(rest)) == (1, 1)
    assert rest[0].begins_elsewhere


def test_two_jumps_find_each_its_own() -> None:
    one = "港口扩建动工\n　　港口扩建今年（下转第2版）\n海水稻丰收\n　　海水稻今年（下转第3版）\n"
    one += "夜市重开\n　　停办两年的东门夜市昨晚重开，二百四十个摊位座无虚席。\n"
    first, second, third = articles(
        one, "（上接第1版）动工。\n", "（上接第1版）丰收。\n", numbers=["1", "2", "3"]
    )
    assert [article.paragraphs[0].text for article in first] == [
        "港口扩建今年动工。",
        "海水稻今年丰收。",
        "停办两年的东门夜市昨晚重开，二百四十个摊位座无虚席。",
    ]
    assert second == third == []


def test_both_halves_on_one_page() -> None:
    page = FIRST.format(end=JUMP) + "海水稻丰收\n　　海水稻今年丰收。\n（上接第一版）十五万吨级货轮。\n"
    ((port, rice),) = articles(page)
    assert port.paragraphs[-1].text == "周大同说，三年之后，这里可以停靠十五万吨级货轮。"
    assert [passage.text for passage in rice.paragraphs] == ["海水稻今年丰收。"]


def test_both_jump_lines_inside_a_paragraph() -> None:
    page = "港口扩建\n　　港口扩建后，（下转第2版） （上接第1版）可以停靠大船。\n"
    ((article,),) = articles(page)
    assert article.paragraphs[0].text == "港口扩建后，可以停靠大船。"
    assert len(article.paragraphs[0].spans) == 2
    assert not article.ends_elsewhere
    assert not article.begins_elsewhere


def test_a_jump_line_above_the_headline() -> None:
    page = read_layout("（上接A01版）\n渔民转产之后\n　　去年，村里的民宿接待游客两万人次。\n")
    (article,) = page.articles
    assert (article.continued_from, article.headline[0].text) == ("A01版", "渔民转产之后")


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("第二版", "2"),
        ("02", "2"),
        ("第12版", "12"),
        ("十一版", "11"),
        ("A3版", "A3"),
        ("要闻版", None),
        (None, None),
    ],
)
def test_page_numbers(printed: str | None, number: str | None) -> None:
    assert page_number(printed) == number


@pytest.mark.parametrize("flat", [False, True])
def test_a_jump_line_can_stand_in_the_headline(flat: bool) -> None:
    body = "　　全市海洋经济工作会议8日召开，市长周大同出席并讲话。\n　　会议要求，加快建设现代化港口。\n"
    page = f"（上接第一版）加快建设海洋强市\n{body}\n港区扩建工程开工（下转第三版）\n{body}"
    ((first, second),) = articles(page.replace("　", "") if flat else page)
    assert [line.text for line in (*first.headline, *second.headline)] == [
        "加快建设海洋强市",
        "港区扩建工程开工",
    ]
    assert (first.continued_from, first.begins_elsewhere) == ("第一版", True)
    assert (second.continued_on, second.ends_elsewhere) == ("第三版", True)


def test_text_that_a_jump_line_cuts_is_no_headline() -> None:
    body = "　　全市海洋经济工作会议8日召开，市长周大同出席并讲话。\n　　会议要求加快建设（下转第三版）\n"
    ((first, second),) = articles(
        f"加快建设海洋强市\n{body}\n港区扩建工程开工\n　　工程8日开工。\n　　三年建成。\n"
    )
    assert [passage.text for passage in first.paragraphs][-1] == "会议要求加快建设"
    assert [line.text for line in second.headline] == ["港区扩建工程开工"]


def test_the_halves_of_an_article_with_jump_lines_in_its_headlines_are_one() -> None:
    first, second = articles(
        "加快建设海洋强市（下转第二版）\n　　全市海洋经济工作会议8日召开。\n　　周大同出席。\n",
        "加快建设海洋强市（上接第一版）\n　　会议要求，加快建设现代化港口。\n　　会议通过了规划。\n",
        numbers=["01", "02"],
    )
    assert second == []
    assert len(first[0].paragraphs) == 4
