"""Quotes are found where they stand, through harmless differences and through no others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata
from newsdata.alignment import align
from newsdata.errors import UsageError

PAGE = "云港外贸增势强劲\n　　陈望舒说：“要稳住外\n贸基本盘，扩大进口ＡＢＣ型 设备。”\n　　“要稳住”，他强调。"


def places(text: str, quote: str, near: int | None = None) -> list[tuple[int, int]] | None:
    found = align(text, quote, near)
    return None if found is None else [(span.start, span.end) for span in found.spans]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("陈望舒说", "陈望舒说"),
        ("要稳住外贸基本盘", "要稳住外贸基本盘"),
        ("要稳住外\n贸基本盘", "要稳住外\n贸基本盘"),
        ("要稳住外 贸基本盘", "要稳住外贸基本盘"),
        ("基本盘,扩大进口", "基本盘，扩大进口"),
        ("扩大进口ABC型设备", "扩大进口ＡＢＣ型设备"),
        ("扩大进口ABC型 设备", "扩大进口ＡＢＣ型 设备"),
        ('说:"要稳住外贸', "说：“要稳住外贸"),
        ("说：「要稳住外贸", "说：“要稳住外贸"),
        ("型设备.", "型设备。"),
        ("\u200b外贸\ufeff增势", "外贸增势"),
        ("  外贸增势\n", "外贸增势"),
    ],
)
def test_harmless_differences(quote: str, text: str) -> None:
    found = align(PAGE, quote)
    assert found is not None
    assert found.text == text
    assert "".join(PAGE[span.start : span.end] for span in found.spans) == text


@pytest.mark.parametrize(
    "quote", ["要稳定", "外贸外贸", "陈望舒 讲", "要稳住，", "abc型", "扩大进囗", PAGE + "。"]
)
def test_other_differences_are_not_harmless(quote: str) -> None:
    assert align(PAGE, quote) is None


@pytest.mark.parametrize("quote", ["", " ", "\n　\u200b"])
def test_there_must_be_something_to_look_for(quote: str) -> None:
    with pytest.raises(UsageError, match="nothing to look for"):
        align(PAGE, quote)


def test_a_line_break_is_left_out_between_two_spans() -> None:
    assert places("稳住外\n　　贸", "稳住外贸") == [(0, 3), (6, 7)]


def test_the_first_of_several_places_is_given() -> None:
    assert places("云港。云港。云港。", "云港") == [(0, 2)]


@pytest.mark.parametrize(
    ("near", "start"), [(0, 0), (1, 0), (2, 3), (4, 3), (5, 6), (6, 6), (99, 6), (-5, 0)]
)
def test_the_closest_of_several_places_is_given(near: int, start: int) -> None:
    assert places("云港。云港。云港。", "云港", near) == [(start, start + 2)]


@pytest.mark.parametrize(("near", "start"), [(0, 0), (5, 4), (99, 8)])
def test_the_closest_place_with_differences(near: int, start: int) -> None:
    found = align("云\n港。云\n港。云\n港。", "云港", near)
    assert found is not None
    assert found.spans[0].start == start


def test_an_exact_place_comes_before_a_closer_one_with_differences() -> None:
    assert places('“云港”和"云港"', '"云港"', 0) == [(5, 9)]


def test_offsets_are_code_points() -> None:
    assert places("😀𠮷云港", "云港") == [(2, 4)]


def test_it_is_public() -> None:
    assert newsdata.align is align


@given(st.text(min_size=1), st.data())
def test_any_slice_is_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    if (
        text[start:end].strip("\u200b\u200c\u200d\u2060\ufeff\u00ad \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0")
        == ""
    ):
        return
    try:
        found = align(text, text[start:end], near=start)
    except UsageError:
        return
    assert found is not None
    assert found.text == text[start:end]
    assert found.spans[0].start == start


@given(st.text(alphabet='云港，,。“" \n', min_size=1), st.text(alphabet='云港，,。“" \n', min_size=1))
def test_what_is_found_differs_harmlessly_only(text: str, quote: str) -> None:
    fold = str.maketrans("，“。", ',".', " \n")
    if not quote.strip():
        return
    found = align(text, quote)
    assert (found is not None) == (quote.translate(fold) in text.translate(fold))
    if found:
        assert found.text.translate(fold) == quote.translate(fold)
        assert "".join(text[span.start : span.end] for span in found.spans) == found.text


@pytest.mark.parametrize("near", [None, 150_000])
@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("云" * 300_000, "云" * 150_000 + "港"),
        ("云\n" * 150_000, "云" * 100_000 + "港"),
        ("港" + "“" * 300_000, '港"' * 99_999),
    ],
)
def test_hostile_text_is_searched_in_linear_time(text: str, quote: str, near: int | None) -> None:
    """Quadratic time would be hours here."""
    assert align(text, quote, near) is None
