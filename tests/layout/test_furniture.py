from __future__ import annotations

from datetime import date

import pytest

from newsdata.layout import read_layout
from newsdata.layout.articles import Masthead
from newsdata.layout.furniture import is_page_header, read_furniture
from newsdata.layout.lines import read_lines
from newsdata.layout.vocabulary import PAGE_SECTIONS, PAPER_ENDINGS

BODY = "\n港口扩建\n　　港口扩建工程今年动工。\n　　三年完成。\n"
DAY = date(2026, 3, 24)


@pytest.mark.parametrize(
    ("header", "masthead"),
    [
        ("云港日报　2026年3月24日　星期二　第2版　要闻", Masthead("云港日报", DAY, "第2版")),
        ("云港日报\n2026年3月24日 星期二\nA05版 民生", Masthead("云港日报", DAY, "A05版")),
        ("02　要闻　云港日报　2026-03-24", Masthead("云港日报", DAY, "02")),
        ("A05 民生 2026.3.24 责编/陈海 美编/王小云", Masthead(None, DAY, "A05")),
        ("海东财经周刊 2026年3月24日 第8版 数据", Masthead("海东财经周刊", DAY, "第8版")),
        ("云港日报|2026年3月24日|星期二|要闻|01", Masthead("云港日报", DAY, "01")),
        ("云港日报　二〇二六年三月二十四日　农历丙午年二月初六　第二版", Masthead("云港日报", DAY, "第二版")),
        ("责编：陈海　电话：88001234\n2026年3月24日", Masthead(None, DAY, None)),
        ("云港日报　2026年3月24日　第2版\n法治·社会", Masthead("云港日报", DAY, "第2版")),
        ("2026年3月24日\n　　　　时　政\n　　　　　　３", Masthead(None, DAY, "３")),
        ("云港日报\nYUNGANG RIBAO\n2026年3月24日 今日8版 总第14286期", Masthead("云港日报", DAY, None)),
        (
            (
                "云港农民报\nFARMERS' NEWS\n云港渔业网：www.yungang.example\n"
                "2026年3月24日 星期二 农历丙午年二月初六 三月初三谷雨 第715期（今日四版）\n"
                "国内统一刊号：CN99-0009　邮发代号：9-99　新闻热线：0999-8800123　E-mail：yu@yungang.example"
            ),
            Masthead("云港农民报", DAY, None),
        ),
        (
            "A26 台海新闻／神州大地 责编：陈海／王小云 版面设计：周大同 2026年3月24日（星期二） 云港晚报",
            Masthead("云港晚报", DAY, "A26"),
        ),
        ("2026年03月24日\n第A03版:建设美丽海湾名城", Masthead(None, DAY, "第A03版")),
        ("侨报（云港版）　2026年3月24日　星期二　社区新闻", Masthead("侨报", DAY, None)),
        ("云港时报　中华民国115年3月24日星期二　读者广场", Masthead("云港时报", None, None)),
    ],
)
def test_headers(header: str, masthead: Masthead) -> None:
    off, found, rest = read_furniture(read_lines(header + BODY))
    assert found == masthead
    assert [line.text for line in rest] == ["港口扩建", "港口扩建工程今年动工。", "三年完成。"]
    assert len(off) == header.count("\n") + 1


@pytest.mark.parametrize(
    "footer",
    [
        "本版责编：陈海　美编：王小云",
        "新闻热线：88001234\n国内统一刊号CN99-0001",
        "云港日报社印刷厂印刷　零售：1元",
    ],
)
def test_footers(footer: str) -> None:
    _, _, rest = read_furniture(read_lines(BODY + footer))
    assert rest[-1].text in {"三年完成。", footer.split("\n")[0]}


@pytest.mark.parametrize(
    "headline",
    [
        "云港日报创刊七十周年",
        "要闻回顾：港口扩建",
        "2026年港口扩建",
        "今日谈",
        "两版图书展出",
        "电话诈骗出新招",
    ],
)
def test_a_headline_is_no_header(headline: str) -> None:
    off, _, rest = read_furniture(read_lines(headline + BODY))
    assert not off
    assert rest[0].text == headline


def test_a_date_under_a_notice_is_no_footer() -> None:
    off, _, rest = read_furniture(read_lines("公告\n　　明日停水。\n　　云港市自来水公司\n　　2026年3月24日"))
    assert not off
    assert rest[-1].text == "2026年3月24日"


@pytest.mark.parametrize("page", ["11 版", "第 11 版", "第11版"])
def test_a_page_number_may_stand_apart(page: str) -> None:
    off, _, rest = read_furniture(read_lines(f"2026年3月24日 {page}" + BODY))
    assert (len(off), len(rest)) == (1, 3)


@pytest.mark.parametrize("ending", PAPER_ENDINGS)
def test_papers(ending: str) -> None:
    _, masthead, _ = read_furniture(read_lines(f"云港{ending}　2026年3月24日" + BODY))
    assert masthead.publication == f"云港{ending}"


@pytest.mark.parametrize("section", sorted(PAGE_SECTIONS))
def test_sections_between_other_lines(section: str) -> None:
    off, _, _ = read_furniture(read_lines(f"云港日报\n{section}\n2026年3月24日" + BODY))
    assert len(off) == 3


SEVERAL_PAGES = """港区扩建动工
　　本报讯 港区扩建工程今年动工，计划新建泊位十二个，总投资四十六亿元。
　　港务局局长周大同说，扩建之后港区年吞吐量将达到二点四亿吨。
{header}
海水稻试种扩大
　　本报讯 海水稻试种田里，农技员正在查看返盐情况，今年的秧苗比去年早插了十天。
"""


@pytest.mark.parametrize(
    "header",
    [
        "云港日报　2026年3月24日　星期二　第03版",
        "第3版　2026年3月24日",
        "2026年3月24日　星期二",
        "2026-03-24",
    ],
)
def test_the_header_of_a_further_page_belongs_to_no_article(header: str) -> None:
    page = read_layout(SEVERAL_PAGES.format(header=header))
    assert [article.heads[0].text for article in page.articles] == ["港区扩建动工", "海水稻试种扩大"]
    assert [len(article.paragraphs) for article in page.articles] == [2, 1]


@pytest.mark.parametrize("text", ["详见第03版", "云港日报", "2026年3月24日", "今日8版　2026年3月24日出版"])
def test_a_line_that_heads_no_page(text: str) -> None:
    assert not is_page_header(text)
