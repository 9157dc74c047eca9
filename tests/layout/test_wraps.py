"""Lines cut at the width of a column, put together again."""

from __future__ import annotations

import pytest

from newsdata.layout.lines import read_lines
from newsdata.layout.wraps import unwrap

PARAGRAPHS = [
    "云港市今年新建码头三座、泊位十二个，总投资四十六亿元，比上年增加一成，计划后年完工投用。",
    "市交通局局长周大同介绍，扩建之后港口年吞吐量将达到二点四亿吨，可以停靠十五万吨级货轮。",
    "“这是开埠以来最大的单体工程。”他说，疏港铁路也将同步开工，货物不必再绕行市区。",
]


def wrapped(paragraph: str, width: int, indent: str) -> str:
    line = indent + paragraph
    return "\n".join(line[i : i + width] for i in range(0, len(line), width))


def unwrapped(column: str) -> list[str]:
    return [line.text for line in unwrap(read_lines(column), column)]


@pytest.mark.parametrize("width", [12, 17, 20, 26])
@pytest.mark.parametrize("indent", ["", "　　"])
def test_a_hard_wrap_is_undone(width: int, indent: str) -> None:
    page = "\n\n".join(wrapped(paragraph, width, indent) for paragraph in PARAGRAPHS)
    assert unwrapped(page) == PARAGRAPHS


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
    whole = unwrapped("\n".join([*lines, line]))
    assert "".join(whole) == digits * 3
    assert len(whole) <= 3


def test_lines_of_many_widths_are_not_wrapped() -> None:
    lines = [*PARAGRAPHS, "港口扩建", "今年动工", "三年完成"]
    assert unwrapped("\n".join(lines)) == lines


def test_a_kicker_and_a_deck_stay_apart_in_a_narrow_column() -> None:
    column = "三市携手治水今年初见成效——\n一江清水向东流\n" + wrapped(PARAGRAPHS[0], 15, "　　")
    column += "\n" + wrapped(PARAGRAPHS[1], 15, "　　")
    assert unwrapped(column)[:2] == [
        "三市携手治水今年初见成效——",
        "一江清水向东流",
    ]


def test_a_space_at_the_end_of_a_full_line_counts() -> None:
    whole = "".join(PARAGRAPHS)
    column = wrapped(PARAGRAPHS[0], 20, "　　") + "\n"
    column += "　　" + whole[:18] + "\n" + whole[18:37] + "\n　" + whole[37:56] + "\n"
    column += wrapped(PARAGRAPHS[1], 20, "　　")
    assert unwrapped(column)[1].replace("　", "").startswith(whole[:50])


def test_a_kicker_that_fills_the_column_ends_there() -> None:
    kicker = "市委书记林远航在海洋经济推进会上强调"
    column = f"{kicker}\n加快建设海洋强市\n" + "\n".join(wrapped(p, len(kicker), "　　") for p in PARAGRAPHS)
    assert unwrapped(column)[:2] == [kicker, "加快建设海洋强市"]


def column_of(*lines: str, width: int = 20) -> str:
    """Lines between paragraphs of a column; paragraphs are given with their indent."""
    return "\n".join(wrapped(line, width, "") for line in lines)


INDENTED = ["　　" + paragraph for paragraph in PARAGRAPHS]


@pytest.mark.parametrize(
    "end",
    [
        "疏港铁路同日开工，货物不必再绕行城北新区和老码头一带。",
        "今年吞吐量将达到二点四亿吨，比上年增长了一成。（记者陈海）",
    ],
    ids=["a sentence", "names in brackets"],
)
def test_a_paragraph_can_fill_its_last_line(end: str) -> None:
    last = "　　" + end[-38:].rjust(38, "港")
    column = column_of(*INDENTED, last, "海水稻喜获丰收", *INDENTED)
    assert unwrapped(column)[3:5] == [last.strip(), "海水稻喜获丰收"]


def test_a_credit_can_fill_its_line() -> None:
    credit = "　　（本报云港城北新区一月八日电）"
    column = column_of(*INDENTED, credit, "海水稻喜获丰收", *INDENTED, width=len(credit))
    assert unwrapped(column)[3:5] == [credit.strip(), "海水稻喜获丰收"]


def test_a_sentence_can_end_where_its_line_does() -> None:
    first = "　　云港市今年新建码头三座，泊位十二个。"
    column = column_of(*INDENTED, first + "总投资四十六亿元，后年完工。", *INDENTED, width=len(first))
    assert unwrapped(column)[3] == first.strip() + "总投资四十六亿元，后年完工。"


def test_a_summary_without_a_stop_goes_on() -> None:
    summary = "　　扩建之后港口可以停靠十五万吨级货轮。"
    summary += "疏港铁路同步开工，货物不再绕行市区；老城的夜晚安静下来了，居民都说好；"
    summary += "过去堵在桥头的车队，如今走上了一条条新铺的宽阔公路，再也不用排队过桥"
    column = column_of("港口扩建", summary, *INDENTED)
    assert unwrapped(column)[1] == summary.strip()


@pytest.mark.parametrize(
    "cut", ["云港港口的　\n今年扩建", "云港港口的\n　今年扩建"], ids=["before", "behind"]
)
def test_the_space_at_a_cut_is_kept(cut: str) -> None:
    paragraph = "　　码头上挂出红色横幅写着新" + cut
    column = "\n".join(
        [*(wrapped(line, 20, "") for line in INDENTED), paragraph + "，夜里也亮着。", INDENTED[0][:20]]
    )
    assert "云港港口的　今年扩建" in unwrapped(column)[3]


def test_a_mark_that_closes_goes_with_the_text_above() -> None:
    quoted = "　　他说：“这是开埠以来最大的工程。"
    column = column_of(*INDENTED, quoted + "”", *INDENTED, width=len(quoted))
    assert unwrapped(column)[3] == quoted.strip() + "”"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("云港市全面推进海洋经济高质量发展", "扩码头　造大船　修铁路"),
        ("锚定“向海图强”目标　把港口文章做大做强", "全市海洋经济工作推进会召开"),
        ("云港港区扩建二期工程昨天上午开工", "总投资46亿元"),
        ("林远航在全市海洋经济推进会上强调", "加快建设海洋强市"),
        ("云港港区扩建二期工程建设纪实之三", "——访市长陈海"),
    ],
    ids=["parts of a length", "an event", "figures", "somebody says", "a deck"],
)
def test_a_line_of_a_head_can_fill_the_column(first: str, second: str) -> None:
    assert unwrapped(column_of(first, second, *INDENTED, width=len(first)))[:2] == [first, second]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("云港港区扩建二期工程昨天上午正式动", "工　总投资46亿元"),
        ("记者在云港走访港口企业看到“海上丝", "路”　越走越宽　越走越远"),
        ("云港市全面推进海洋经济高质量发展推", "动转型"),
        ("云港市三年新建码头三座泊位十二个，", "总投资46亿元"),
        ("港区扩建二期工程三年全面完工——", "—　疏港铁路今天通车"),
        ("——来自全市港航经济第一线的系列报", "道：总投资46亿元"),
        ("海水稻丰收在望　种粮大户孙有福高", "兴　总投资46亿元"),
    ],
    ids=["a word of the page", "a quotation", "a short rest", "a pause", "a dash", "a deck", "a part"],
)
def test_a_line_of_a_head_is_cut_by_the_column(first: str, second: str) -> None:
    body = [*INDENTED, "　　港区昨天上午动工，工人们忙了一整天。"]
    assert unwrapped(column_of(first, second, *body, width=len(first)))[0] == first + second


def test_empty_lines_part_all_lines_of_a_flat_column() -> None:
    cut = "港区里工人们正忙着安装航标灯和岸桥吊车。"
    blocks = [wrapped(line, 20, "") for line in [*PARAGRAPHS, cut + "周大同在现", *PARAGRAPHS]]
    assert unwrapped("\n\n".join(blocks))[3] == cut + "周大同在现"


def test_one_space_at_the_start_of_a_line_is_no_indent() -> None:
    head = "云港港区扩建二期工程昨天上午动工建设了\n 疏港铁路同日开工"
    blocks = [head, *(wrapped(paragraph, 19, "") for paragraph in PARAGRAPHS)]
    assert unwrapped("\n\n".join(blocks))[0].split() == head.split()


def test_sentences_of_one_length_are_not_wrapped() -> None:
    briefs = [
        "港口扩建动工",
        PARAGRAPHS[0][:36] + "。",
        "海水稻丰收",
        PARAGRAPHS[1][:36] + "。",
        "夜班公交开通",
    ]
    page = [*briefs, PARAGRAPHS[2][:36] + "。", "铁路今天通车", "云港晚报"]
    assert unwrapped("\n\n".join(page)) == page


def test_a_list_of_one_width_is_not_wrapped() -> None:
    firms = [
        f"云港{name}有限公司" for name in ("港机", "造船", "粮油", "渔业", "电子", "纺织", "客运", "盐业")
    ]
    assert unwrapped("\n".join(firms)) == firms
