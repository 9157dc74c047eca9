"""What a website prints around an article belongs to none, but says whence and when it was taken."""

from __future__ import annotations

from datetime import date

import pytest

from newsdata.layout import read_layout
from newsdata.layout.vocabulary import (
    WEBSITE_AUTHORS,
    WEBSITE_CONTROLS,
    WEBSITE_COUNTS,
    WEBSITE_DAYS,
    WEBSITE_ENDINGS,
    WEBSITE_NEIGHBOURS,
    WEBSITE_NOTICES,
    WEBSITE_OPTIONS,
    WEBSITE_PLACES,
    WEBSITE_PUBLISHED,
)
from newsdata.layout.websites import Stamp, is_furniture, read_stamp

BODY = "　　望潮区的老渔港昨天换了新栈桥，渔民卸鱼不再踩着泥水走。\n　　栈桥长二百米，明年还要再修一座。\n"


@pytest.mark.parametrize("word", sorted(WEBSITE_CONTROLS))
def test_what_a_reader_can_do_is_furniture(word: str) -> None:
    assert is_furniture(word)
    assert is_furniture(f"【{word}】")


@pytest.mark.parametrize("word", sorted(WEBSITE_OPTIONS))
def test_some_of_it_only_in_company(word: str) -> None:
    assert is_furniture(f"打印 | {word}")
    assert not is_furniture(word)


@pytest.mark.parametrize("word", WEBSITE_NEIGHBOURS)
def test_other_articles_are_named_behind_a_colon(word: str) -> None:
    assert is_furniture(f"{word}：老渔港换了新栈桥")


@pytest.mark.parametrize("notice", WEBSITE_NOTICES)
def test_notices_of_rights(notice: str) -> None:
    assert is_furniture(f"{notice}云港在线")


@pytest.mark.parametrize(
    "text", ["云港在线>>区县>>望潮", "渔讯 | 潮汐 | 码头 | 联系", "①凡本网注明来源的作品，均归云港在线所有。"]
)
def test_bars_and_paths(text: str) -> None:
    assert is_furniture(text)


@pytest.mark.parametrize("place", WEBSITE_PLACES)
@pytest.mark.parametrize("arrow", [">", "->", "＞", "»"])
def test_the_way_to_an_article(place: str, arrow: str) -> None:
    assert is_furniture(f"{place}：云港在线 {arrow} 区县 {arrow} 望潮")


def test_a_way_is_known_by_its_end_too() -> None:
    assert is_furniture("云港在线 > 渔业 > 正文")
    assert not is_furniture("渔业>种植业：云港的账怎么算")


@pytest.mark.parametrize(
    "text",
    [
        "打印机进了渔村",
        "分享经济到了码头",
        "大 中 小",
        "首页改版启事",
        "评论",
        "上一篇章刚刚翻过",
        "位置好不如服务好",
    ],
)
def test_a_headline_is_no_furniture(text: str) -> None:
    assert not is_furniture(text)


@pytest.mark.parametrize(
    ("text", "source", "authors"),
    [
        ("2026-03-24 10:05 来源：云港晚报 【字号：大 中 小】", "云港晚报", ""),
        ("稿件来源：海东网 | 2026年3月24日 10:05", "海东网", ""),
        ("来源：云港晚报　作者：方亦舟　编辑：秦若澜　2026-03-24", "云港晚报", "方亦舟"),
        ("2026年3月24日10:05 海东都市报", "海东都市报", ""),
        ("发布时间：2026-03-24 浏览次数：315", None, ""),
        ("发布时间：2026-03-24 10:05", None, ""),
        ("2026-03-24 10:05 海东网 读过的人 15", "海东网", ""),
        ("责编：秦若澜 审核：方亦舟", None, ""),
    ],
)
def test_stamps(text: str, source: str | None, authors: str) -> None:
    assert read_stamp(text) == Stamp(source, authors)


@pytest.mark.parametrize("label", [*WEBSITE_AUTHORS, *WEBSITE_COUNTS])
def test_a_day_and_any_label_make_a_stamp(label: str) -> None:
    assert read_stamp(f"2026-03-24 {label}：秦若澜") is not None


@pytest.mark.parametrize("label", WEBSITE_DAYS)
def test_a_day_is_one_fact_with_its_label(label: str) -> None:
    assert (read_stamp(f"{label}：2026-03-24") is None) is (label not in WEBSITE_PUBLISHED)
    assert read_stamp(f"{label}：2026-03-24 编辑：秦若澜") is not None


@pytest.mark.parametrize(
    "text",
    [
        "来源：云港晚报",
        "时间：2026年3月24日 地点：望潮区文化馆",
        "记者：2026年3月24日能完工吗？",
        "2026年3月24日，老渔港换了新栈桥",
        "2026-03-24 老渔港换了新栈桥",
        "2026-03-24 10:05 老渔港换了新栈桥",
        "编辑：他说，栈桥明年再修。来源：不明",
    ],
)
def test_what_is_no_stamp(text: str) -> None:
    assert read_stamp(text) is None


@pytest.mark.parametrize("indent", ["　　", ""])
def test_an_article_taken_from_a_website(indent: str) -> None:
    page = read_layout(
        "您的位置：云港在线 > 区县 > 正文\n老渔港换了新栈桥\n"
        "2026-03-25 09:12 来源：云港晚报 作者：方亦舟\n分享到：\n"
        + BODY.replace("　　", indent)
        + "责任编辑：秦若澜\n上一篇：渔家小院开了民宿\n"
    )
    (article,) = page.articles
    assert [line.text for line in article.heads] == ["老渔港换了新栈桥"]
    assert (article.credit, article.byline, len(article.paragraphs)) == ("云港晚报", ("方亦舟",), 2)
    assert page.masthead.date == date(2026, 3, 25)
    assert not page.unclaimed


@pytest.mark.parametrize("ending", WEBSITE_ENDINGS)
def test_the_name_of_a_website_above_a_headline(ending: str) -> None:
    page = read_layout(f"云港望潮{ending}\n0599-1234567\n老渔港换了新栈桥\n2026-03-25 09:12\n关闭\n{BODY}")
    (article,) = page.articles
    assert [line.text for line in article.heads] == ["老渔港换了新栈桥"]
    assert [paragraph.text for paragraph in article.paragraphs] == BODY.replace("　　", "").split()


def test_a_kicker_above_a_stamp_is_none() -> None:
    (article,) = read_layout("渔民上岸不再踩泥\n老渔港换了新栈桥\n2026-03-25 09:12\n" + BODY).articles
    assert len(article.heads) == 2


def test_a_bare_day_under_a_headline_is_the_websites() -> None:
    for day in ("2026-03-25", "2026年3月25日"):
        (article,) = read_layout(f"老渔港换了新栈桥\n{day}\n{BODY}").articles
        assert [line.text for line in article.heads] == ["老渔港换了新栈桥"]
