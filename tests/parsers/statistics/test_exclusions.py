"""What is no quantity: every idiom of the table, and the neighbours that make a number something else."""

from __future__ import annotations

import pytest

from newsdata.parsers.statistics.quantities import exclusions, find_quantities


@pytest.mark.parametrize("idiom", exclusions._IDIOMS.split())
def test_no_idiom_is_counted_wherever_it_stands(idiom: str) -> None:
    assert find_quantities(idiom) == []
    assert find_quantities(f"大家都说{idiom}，确实如此。") == []


@pytest.mark.parametrize("mark", sorted(exclusions._ORDINAL_BEFORE))
def test_ordinals(mark: str) -> None:
    assert find_quantities(f"他是{mark}3名") == []


@pytest.mark.parametrize("before", sorted(exclusions._NOT_AHEAD))
def test_words_with_ahead_are_no_ordinals(before: str) -> None:
    assert [q.text for q in find_quantities(f"某{before}前3名")] == ["3名"]


@pytest.mark.parametrize("text", ["前3名", "位居前10位", "今年前8个月", "前三个月"])
def test_the_first_of_a_row_are_ordinals(text: str) -> None:
    assert find_quantities(text) == []


@pytest.mark.parametrize("joint", ["×", "#", "№", "@", "+"])
def test_joints_make_a_code_of_a_count(joint: str) -> None:
    assert find_quantities(f"7{joint}24家") == []
    assert [q.text for q in find_quantities("7，24家")] == ["24家"]


@pytest.mark.parametrize("name", ["东风-41", "歼－20", "A-3", "C919"])
def test_hyphens_and_letters_join_a_number_to_its_name(name: str) -> None:
    assert find_quantities(f"展出{name}架") == []


@pytest.mark.parametrize("joint", sorted(exclusions._JOINS_DIGITS - {".", "．", "/", "／"}))
def test_so_do_these_between_digits_only(joint: str) -> None:
    assert find_quantities(f"7{joint}24家") == []
    assert [q.text for q in find_quantities(f"其中{joint}24家")] == ["24家"]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("2025年", []),
        ("1998年", []),
        ("2100年", []),
        ("5000年文明", ["5000年"]),
        ("35年", ["35年"]),
        ("08年", []),
        ("98年8月", []),
        ("98年底", []),
        ("二〇二六年", []),
        ("九〇年", []),
        ("二十五年", ["二十五年"]),
    ],
)
def test_years_and_spans_of_years(text: str, mentions: list[str]) -> None:
    assert [q.text for q in find_quantities(text)] == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("万亿级赛道", []),
        ("超万亿元规模", ["万亿元"]),
        ("30万吨级码头", []),
        ("30万吨码头", ["30万吨"]),
        ("十九届四次全会", []),
        ("开了四次会", ["四次"]),
        ("五人制足球", []),
        ("5家制药企业", ["5家"]),
        ("三年行动方案", []),
        ("三年投入5亿元", ["三年", "5亿元"]),
        ("15分钟生活圈", []),
        ("15分钟到达", ["15分钟"]),
        ("24小时值班", []),
    ],
)
def test_tails_that_make_a_name(text: str, mentions: list[str]) -> None:
    assert [q.text for q in find_quantities(text)] == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("《百村三年规划》", []),
        ("《规划》提出三年内建12个公园", ["三年", "12个"]),
        ("《规划。共12个公园", ["12个"]),
        ("“四个意识”", []),
        ("‘两个百年’", []),
        ("“新三样产品”", []),
        ("他说：“四个人来过，两个人走了。”", ["四个人", "两个人"]),
        ("“增长5%”", ["5%"]),
        ("“生态”四个方面", ["四个"]),
    ],
)
def test_titles_and_slogans(text: str, mentions: list[str]) -> None:
    assert [q.text for q in find_quantities(text)] == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("一个村", []),
        ("不到一个月", ["一个月"]),
        ("一个多月", ["一个多月"]),
        ("一年", []),
        ("一年以上", ["一年以上"]),
        ("一年比一年多", []),
        ("一倍", ["一倍"]),
        ("一万个", ["一万个"]),
        ("统一成一种", []),
        ("最后一公里", []),
        ("二人", []),
        ("两人", ["两人"]),
        ("十二人", ["十二人"]),
        ("几家", []),
        ("几十家", ["几十家"]),
        ("数名", []),
        ("数百名", ["数百名"]),
        ("万家", []),
        ("万余家", ["万余家"]),
        ("上万家", ["上万家"]),
        ("晚上百家灯火", []),
        ("成百上千次", []),
        ("近万家", ["万家"]),
        ("两面", []),
        ("5面", ["5面"]),
        ("三角、长三角", []),
        ("一番努力", []),
        ("翻一番", ["一番"]),
        ("8点", []),
        ("3288点", ["3288点"]),
        ("三度夺冠", []),
        ("38度", ["38度"]),
    ],
)
def test_words_that_hold_a_numeral(text: str, mentions: list[str]) -> None:
    assert [q.text for q in find_quantities(text)] == mentions


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("气温零下5℃", -5),
        ("增速为-5%", -5),
        ("-5%", -5),
        ("利率为负5%", -5),
        ("增长率－5％", -5),
        ("企业减负5亿元", 5e8),
        ("型号东风-5枚", None),
        ("收益5元-6元", None),
    ],
)
def test_signs(text: str, value: float | None) -> None:
    assert [q.value for q in find_quantities(text)] == ([value] if value or "元-" in text else [])
