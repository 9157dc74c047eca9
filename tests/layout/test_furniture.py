from __future__ import annotations

from datetime import date

import pytest

from newsdata.layout.articles import Masthead
from newsdata.layout.furniture import read_furniture
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
            "A26 台海新闻／神州大地 责编：陈海／王小云 版面设计：周大同 2026年3月24日（星期二） 云港晚报",
            Masthead("云港晚报", DAY, "A26"),
        ),
        ("2026年03月24日\n第A03版:建设美丽海湾名城", Masthead(None, DAY, "第A03版")),
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


@pytest.mark.parametrize("ending", PAPER_ENDINGS)
def test_papers(ending: str) -> None:
    _, masthead, _ = read_furniture(read_lines(f"云港{ending}　2026年3月24日" + BODY))
    assert masthead.publication == f"云港{ending}"


@pytest.mark.parametrize("section", sorted(PAGE_SECTIONS))
def test_sections_between_other_lines(section: str) -> None:
    off, _, _ = read_furniture(read_lines(f"云港日报\n{section}\n2026年3月24日" + BODY))
    assert len(off) == 3
