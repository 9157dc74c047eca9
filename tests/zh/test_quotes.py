from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.zh.quotes import curled


@pytest.mark.parametrize(
    ("straight", "curly"),
    [
        ('"来得及。"王伟说。', "“来得及。”王伟说。"),
        ('王伟说，"来得及"。他又说："明天"', "王伟说，“来得及”。他又说：“明天”"),
        ('推行"一窗受理""一网通办"。', "推行“一窗受理”“一网通办”。"),
        ('他说："今天不去。\n　　"明天去。"', "他说：“今天不去。\n　　“明天去。”"),
        ('他说："今\n天去。"她说："好。"', "他说：“今\n天去。”她说：“好。”"),
        ('他说："没有合上\n\n"第二段合上了。"', "他说：“没有合上\n\n“第二段合上了。”"),
        ('多了一个"。他说："好。"', "多了一个”。他说：“好。”"),
        ('他说："开了没合，她说："好。"', "他说：“开了没合，她说：“好。”"),
    ],
)
def test_straight_quotation_marks_open_and_close(straight: str, curly: str) -> None:
    assert curled(straight) == curly


@given(st.text(alphabet='"他。：，\n 　', max_size=40))
def test_nothing_but_the_marks_changes(text: str) -> None:
    assert curled(text).translate(str.maketrans("“”", '""')) == text
