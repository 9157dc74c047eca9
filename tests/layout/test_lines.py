from __future__ import annotations

import pytest

from newsdata.layout.lines import closes, read_lines


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\f\n", "\u2028"])
def test_any_line_ending_will_do(ending: str) -> None:
    assert [line.text for line in read_lines(ending.join(["港口扩建", "今年动工"]))] == [
        "港口扩建",
        "今年动工",
    ]


@pytest.mark.parametrize(
    ("raw", "indent"),
    [("　　今年", 2), ("\t今年", 1), ("    今年", 4), ("\xa0\xa0今年", 2), ("\ufeff今年", 1)],
)
def test_white_space_around_a_line_is_no_text(raw: str, indent: int) -> None:
    (line,) = read_lines(raw + " \xa0　\n")
    assert (line.text, line.indent, raw[line.start : line.end]) == ("今年", indent, "今年")


def test_empty_lines_are_counted() -> None:
    assert [line.gap for line in read_lines("一\n\n　　\n二\n三")] == [0, 2, 0]


@pytest.mark.parametrize(
    "text", ["完工。", "完工！", "完工吗？", "完工；", "“完工。”", "（完工。）", "**完工？**", "完工."]
)
def test_what_ends_a_sentence(text: str) -> None:
    assert closes(text)


@pytest.mark.parametrize("text", ["完工", "完工，", "指出：", "“金字招牌”", "（经济新方位）", "8.", "Ltd."])
def test_what_ends_no_sentence(text: str) -> None:
    assert not closes(text)
