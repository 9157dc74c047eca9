from __future__ import annotations

import pytest

from newsdata.layout.lines import read_lines
from newsdata.layout.setting import Setting, decide, unwrap

PARAGRAPHS = [
    "云港市今年新建码头三座、泊位十二个，总投资四十六亿元，比上年增加一成，计划后年完工投用。",
    "市交通局局长周大同介绍，扩建之后港口年吞吐量将达到二点四亿吨，可以停靠十五万吨级货轮。",
    "“这是开埠以来最大的单体工程。”他说，疏港铁路也将同步开工，货物不必再绕行市区。",
]


def wrapped(paragraph: str, width: int, indent: str) -> str:
    line = indent + paragraph
    return "\n".join(line[i : i + width] for i in range(0, len(line), width))


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


@pytest.mark.parametrize("width", [12, 17, 20, 26])
@pytest.mark.parametrize("indent", ["", "　　"])
def test_a_hard_wrap_is_undone(width: int, indent: str) -> None:
    page = "\n\n".join(wrapped(paragraph, width, indent) for paragraph in PARAGRAPHS)
    assert [line.text for line in unwrap(read_lines(page))] == PARAGRAPHS


def test_a_column_that_counts_narrow_characters_as_half_is_undone() -> None:
    digits = (
        "2026年1至2月，云港港口货物吞吐量6084万吨，同比增长8.7%；集装箱吞吐量112.6万标箱，同比增长11.3%。"
    )
    columns, line, lines = 0, "", []
    for character in digits * 3:
        size = 1 if character.isascii() else 2
        if columns + size > 24:
            lines.append(line)
            columns, line = 0, ""
        columns, line = columns + size, line + character
    whole = unwrap(read_lines("\n".join([*lines, line])))
    assert "".join(piece.text for piece in whole) == digits * 3
    assert len(whole) <= 3


def test_lines_of_many_widths_are_not_wrapped() -> None:
    page = read_lines("\n".join([*PARAGRAPHS, "港口扩建", "今年动工", "三年完成"]))
    assert unwrap(page) == page


def test_a_kicker_and_a_deck_stay_apart_in_a_narrow_column() -> None:
    column = "三市携手治水今年初见成效——\n一江清水向东流\n" + wrapped(PARAGRAPHS[0], 15, "　　")
    column += "\n" + wrapped(PARAGRAPHS[1], 15, "　　")
    assert [line.text for line in unwrap(read_lines(column))][:2] == [
        "三市携手治水今年初见成效——",
        "一江清水向东流",
    ]


def test_a_space_at_the_end_of_a_full_line_counts() -> None:
    whole = "".join(PARAGRAPHS)
    column = wrapped(PARAGRAPHS[0], 20, "　　") + "\n"
    column += "　　" + whole[:18] + "\n" + whole[18:37] + "\n　" + whole[37:56] + "\n"
    column += wrapped(PARAGRAPHS[1], 20, "　　")
    assert unwrap(read_lines(column))[1].text.startswith(whole[:50])


def test_a_kicker_that_fills_the_column_ends_there() -> None:
    kicker = "市委书记林远航在海洋经济推进会上强调"
    column = f"{kicker}\n加快建设海洋强市\n" + "\n".join(wrapped(p, len(kicker), "　　") for p in PARAGRAPHS)
    assert [line.text for line in unwrap(read_lines(column))][:2] == [kicker, "加快建设海洋强市"]
