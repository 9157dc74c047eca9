"""What holds of any text at all."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdata.layout import read_layout, read_volume
from newsdata.spans import Volume
from tests.layout.portraits import check

LINES = st.sampled_from(
    [
        "",
        "　　",
        "港口扩建",
        "三市携手治水——",
        "——访市长林远航",
        "　　港口扩建工程今年动工，总投资四十六亿元。",
        "港口扩建工程今年动工，计划三年完成，记者在现场看到，工人们正在安装北",
        "斗导航设备。（本报记者　陈海）",
        "（下转第二版）",
        "（上接第一版）港口扩建之后，吞吐量翻番。",
        "合格率96%，（下转第2版） （上接第1版）居全省第一。",
        "核心阅读",
        "●泊位十二个",
        "（来源：云港日报）",
        "陈海摄（云港图片社）",
        "责编：陈海　电话：88001234",
        "云港日报　2026年3月24日　第2版",
        "财经短波",
        "问：何时完工？",
        "图①：港区夜景。",
        "陈海　王小云",
        "2026年3月24日",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, max_size=25), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_every_character_of_a_page_has_one_place(lines: list[str], ending: str) -> None:
    text = ending.join(lines)
    check(text, read_layout(text))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="云港，。：（）“”—●版上接下转第一电日报0 　\n\r\t\ufeff", max_size=200))
def test_no_text_is_too_strange(text: str) -> None:
    check(text, read_layout(text))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(LINES, max_size=8).map("\n".join), min_size=1, max_size=4))
def test_pages_of_an_issue_lose_nothing(pages: list[str]) -> None:
    volume = Volume.bind(pages)
    layouts = read_volume(volume, pages=[None] * len(pages))
    assert len(layouts) == len(pages)
    paragraphs = [p for layout in layouts for article in layout.articles for p in article.paragraphs]
    assert all("".join(volume.text[s:e] for s, e in p.spans) == p.text for p in paragraphs)


HOSTILE = {
    "a long line": "港" * 1_000_000,
    "empty lines": "\n" * 100_000,
    "open brackets": "（" * 100_000,
    "brackets and spaces": "（" + " " * 100_000 + "）",
    "spaces in a line": "港" + "　" * 100_000 + "口",
    "short lines": "港口扩建\n" * 20_000,
    "signatures": "港口扩建\n港口今年扩建。\n（陈海）\n" * 5_000,
    "cut lines": ("港口扩建工程今年动工，计划三年完成。记者在现场看到，工人们正在安装北\n" * 10_000),
    "jumps": "（上接第一版）港口扩建。（下转第二版）\n" * 5_000,
    "digits": "1" * 100_000 + "\n" + "二" * 100_000,
    "dashes": "—" * 100_000 + "\n" + "——港\n" * 10_000,
    "quotes": "“港”" * 50_000,
    "one page of many heads": "".join(f"港口扩建{n}\n　　港口扩建工程{n}今年动工。\n" for n in range(5_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_read(name: str) -> None:
    text = HOSTILE[name]
    check(text, read_layout(text))
