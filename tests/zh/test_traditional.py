from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.zh import traditional
from newsdata.zh.traditional import simplified


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("記者從會議獲悉，總經理說這個問題已經解決。", "记者从会议获悉，总经理说这个问题已经解决。"),
        ("今年對外貿易額達86.4億元，增長9.2%。", "今年对外贸易额达86.4亿元，增长9.2%。"),
        ("受災農田四公頃，賠償稅款六十萬英鎊，儲水九噸。", "受灾农田四公顷，赔偿税款六十万英镑，储水九吨。"),
        ("記者陳海∕雲港報導：這項工程﹐分兩期", "记者陈海／云港报导：这项工程，分两期"),
        ("站長説：衞生所昨晩録得九宗，緑燈照亮。", "站长说：卫生所昨晚录得九宗，绿灯照亮。"),
        ("漁團團長認為，灣裏綿延的淺灘恥於納污。", "渔团团长认为，湾里绵延的浅滩耻于纳污。"),
        (
            "漁會認為通脹顯著，納入著名漁港，隨著兌換、貢獻、締約",
            "渔会认为通胀显著，纳入著名渔港，随着兑换、贡献、缔约",
        ),
        ("「請問局長，這條隧道何時開通？」", "「请问局长，这条隧道何时开通？」"),
    ],
)
def test_traditional_characters_are_read_as_simplified_ones(printed: str, read: str) -> None:
    assert simplified(printed) == read


@pytest.mark.parametrize(
    "text", ["", "水位已经回落。", "匾上写着“開元”二字。" + "水位已经回落，堤防安然无恙。" * 20]
)
def test_a_page_in_simplified_characters_stays(text: str) -> None:
    assert simplified(text) is text


@given(st.text(alphabet="說這局長王偉水位a1。\n"))
def test_every_offset_stays(text: str) -> None:
    assert len(simplified(text)) == len(text)


def test_no_character_is_read_as_one_that_is_read_otherwise() -> None:
    table = dict(zip(traditional._CHARACTERS[::2], traditional._CHARACTERS[1::2], strict=True))
    assert not set(table) & set(table.values())
