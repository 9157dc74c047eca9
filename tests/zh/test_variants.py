from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata
from newsdata.zh.variants import usual


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("１９９８年产煤７１．９万吨", "1998年产煤71.9万吨"),
        ("ＧＤＰ增长９．２％，Ｂ股下跌", "GDP增长9.2％，B股下跌"),
        ("到会代表１，２３４人", "到会代表1,234人"),
        ("到会代表1，234人", "到会代表1,234人"),
        ("累计12，345，678元", "累计12,345,678元"),
        ("詹姆斯•韦伯、约翰．史密斯", "詹姆斯·韦伯、约翰·史密斯"),
        ("詹姆斯.韦伯说，来了。", "詹姆斯·韦伯说，来了。"),
        (
            "渔民占四‧八％，多二.五个百分点，三‧一五大会开幕。",
            "渔民占四．八％，多二．五个百分点，三·一五大会开幕。",
        ),
        ("渔民占四．八％，渔船三．五万艘", "渔民占四．八％，渔船三．五万艘"),
        ("港区扩建－－访局长陈海", "港区扩建——访局长陈海"),
        ("一、港区--二、渔港", "一、港区——二、渔港"),
        ("他說：「『海東號』明天啟航。」", "他說：“‘海東號’明天啟航。”"),
    ],
)
def test_variants_are_read_as_the_usual_characters(printed: str, read: str) -> None:
    assert usual(printed) == read


@pytest.mark.parametrize(
    "text",
    [
        "到2025，300人报名",
        "名列第3，200人围观",
        "共12，34人缺席",
        "气温升高1.5，200人中暑",
        "型号为A1，200台已售",
        "•港区扩建",
        "他来了.詹姆斯也来了.",
        "气温-5至-3摄氏度",
        "一，甲；二，乙",
    ],
)
def test_other_commas_and_points_stay(text: str) -> None:
    assert usual(text) == text


@given(st.text(alphabet="０９Ａｚ09Az．，.,年％「』"))
def test_every_offset_stays(text: str) -> None:
    assert len(usual(text)) == len(text)


def test_figures_in_wide_digits_are_kept_as_printed() -> None:
    text = "云港外贸增长\n　　本报讯 １９９８年，全市ＬＮＧ进口量达１，２３４．５万吨，增长９％。"
    page = newsdata.parse(text)
    figures = {figure.text: figure for figure in page.statistics}
    assert set(figures) == {"１，２３４．５万吨", "９％"}
    assert figures["１，２３４．５万吨"].value == 12_345_000
    assert figures["１，２３４．５万吨"].indicator == "ＬＮＧ进口量"
    assert figures["９％"].sentence in text
    assert not page.rejects
