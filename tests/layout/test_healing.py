from __future__ import annotations

import pytest

from newsdata.layout.healing import goes_on
from newsdata.layout.setting import Setting

FLAT = Setting(depth=0, spacing=1)
INDENTED = Setting(depth=2, spacing=0)
CUT = "云港市今年新建码头三座、泊位十二个。记者在现场看到，工人们正在安装北"


@pytest.mark.parametrize("following", ["斗导航设备。", "斗导航设备，明年完工。", "岸的灯塔"])
def test_a_line_cut_at_the_end_of_a_column_goes_on(following: str) -> None:
    assert goes_on(CUT, following, indent=0, setting=FLAT)
    assert goes_on(CUT, following, indent=0, setting=INDENTED)


@pytest.mark.parametrize(
    ("text", "following"),
    [
        (CUT + "斗。", "斗导航设备。"),
        (CUT + "斗；", "岸线整治同步推进。"),
        ("会议提出以下三点要求，请各单位结合实际认真抓好落实，确保取得实效：", "一要提速。"),
        ("港口要在降本增效上做文章，也要在绿色低碳上下功夫、见实效、出经验——", "从岸电改起。"),
        (CUT, "本报云港1月8日电　港口扩建动工。"),
        (CUT, "■岸线整治提速"),
        (CUT, "①岸线整治提速"),
        (CUT, "一、岸线整治提速"),
        (CUT, "（二）岸线整治提速"),
        (CUT, "问：何时完工？"),
        (CUT, "——岸线整治提速"),
        ("渔火点点，", "照见谁家。"),
        ("望潮区", "沙洲村"),
    ],
)
def test_two_paragraphs_are_never_joined(text: str, following: str) -> None:
    assert not goes_on(text, following, indent=0, setting=FLAT)


def test_an_indented_line_begins_a_paragraph() -> None:
    assert not goes_on(CUT, "斗导航设备。", indent=2, setting=INDENTED)


@pytest.mark.parametrize(
    ("following", "nearby", "expected"),
    [
        ("斗导航设备。", "港口的北斗设备已经装好", True),
        ("斗导航设备。", "港口扩建今年动工", False),
        ("在建的泊位有十二个。", "北在望潮区", False),
        ("疏港铁路同日开工。", "北面的疏港铁路同日开工", False),
        ("疏港铁路同日开工", "港北疏港铁路", True),
    ],
)
def test_under_a_headline_only_a_cut_word_goes_on(following: str, nearby: str, expected: bool) -> None:
    assert goes_on(CUT, following, indent=0, setting=FLAT, opening=True, nearby=nearby) is expected


def test_under_a_headline_too_no_sentence_ends_with_a_particle() -> None:
    assert goes_on(CUT[:-1] + "新的", "码头，明年完工。", indent=0, setting=FLAT, opening=True)
    assert not goes_on(CUT[:-1] + "码头", "明年完工。", indent=0, setting=FLAT, opening=True)


@pytest.mark.parametrize("following", ["，明年完工。", "”他说。", "）开始试用。"])
def test_no_paragraph_begins_with_a_closing_mark(following: str) -> None:
    assert goes_on(CUT, following, indent=0, setting=FLAT, opening=True)


def test_under_a_headline_the_indent_tells_too() -> None:
    assert goes_on(CUT, "斗导航设备。", indent=0, setting=INDENTED, opening=True)
    assert not goes_on(CUT, "斗导航设备。", indent=2, setting=INDENTED, opening=True, nearby="北斗")
