from __future__ import annotations

import pytest

from newsdata.layout.jumps import Jump, find_jumps, may_jump


@pytest.mark.parametrize(
    ("text", "onward", "page"),
    [
        ("（下转第二版）", True, "第二版"),
        ("（上接1版）", False, "1版"),
        ("（紧接第一版）", False, "第一版"),
        ("(下转A03版)", True, "A03版"),
        ("（下转第5版·要闻）", True, "第5版"),
        ("【上接第一版】", False, "第一版"),
        ("（▲上接01版）", False, "01版"),
        ("↓上接A01版", False, "A01版"),
        (">>>上接A01版", False, "A01版"),
        ("》》下转第6版", True, "第6版"),
        ("（下转第三版《港口》）", True, "第三版"),
        ("（转第４版）", True, "第４版"),
        ("(下转本版右下)", True, "本版"),
    ],
)
def test_jump_lines(text: str, onward: bool, page: str) -> None:
    assert find_jumps(text) == [Jump(0, len(text), onward, page)]
    assert may_jump(text) or text[0] in "↓>》"


@pytest.mark.parametrize(
    "text",
    [
        "（接受本报记者采访）",
        "转版升级",
        "港口第二版规划",
        "（见第二版）",
        "（转自《云港晚报》第二版）",
        "接第一版图纸",
    ],
)
def test_what_is_no_jump_line(text: str) -> None:
    assert find_jumps(text) == []


def test_jump_lines_inside_a_paragraph() -> None:
    jumps = find_jumps("合格率达96%，（下转第2版） （上接第1版）居全省第一。")
    assert [(jump.onward, jump.page) for jump in jumps] == [(True, "第2版"), (False, "第1版")]
