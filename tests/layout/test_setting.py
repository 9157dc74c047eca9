from __future__ import annotations

import pytest

from newsdata.layout.lines import read_lines
from newsdata.layout.setting import Setting, decide

PARAGRAPHS = [
    "云港市今年新建码头三座、泊位十二个，总投资四十六亿元，比上年增加一成，计划后年完工投用。",
    "市交通局局长周大同介绍，扩建之后港口年吞吐量将达到二点四亿吨，可以停靠十五万吨级货轮。",
    "“这是开埠以来最大的单体工程。”他说，疏港铁路也将同步开工，货物不必再绕行市区。",
]


@pytest.mark.parametrize(
    ("page", "setting"),
    [
        ("港口扩建\n" + "".join(f"　　{p}\n" for p in PARAGRAPHS), Setting(depth=2, spacing=0)),
        ("港口扩建\n" + "".join(f"\t{p}\n" for p in PARAGRAPHS), Setting(depth=1, spacing=0)),
        ("港口扩建\n\n" + "\n\n".join(PARAGRAPHS), Setting(depth=0, spacing=1)),
        ("　　　　　　港口扩建\n" + "".join(f"　　{p}\n" for p in PARAGRAPHS), Setting(depth=2, spacing=0)),
        ("　　港口扩建\n" + "".join(f"　　{p}\n" for p in PARAGRAPHS), Setting(depth=0, spacing=0)),
    ],
    ids=["indented", "by tabs", "flat", "heads in the middle", "all indented tells nothing"],
)
def test_how_a_page_is_set(page: str, setting: Setting) -> None:
    assert decide(read_lines(page)) == setting
