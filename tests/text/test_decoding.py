"""Bytes become text as they were written, or are refused with the place of the fault."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.errors import PageError
from newsdata.text.decoding import BINARY_FORMATS, LARGEST_PAGE, LONGEST_LINE, decode

PAGE = "云港日报　2026年3月24日\r\n　　“开门红”，增长5.6%。\n"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (PAGE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + PAGE.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + PAGE.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + PAGE.encode("utf-16-be"), "utf-16"),
        (PAGE.encode("gb18030"), "gb18030"),
        (PAGE.encode("gbk"), "gb18030"),
        (PAGE.encode("gb2312"), "gb18030"),
    ],
)
def test_every_encoding_gives_the_same_text(content: bytes, encoding: str) -> None:
    assert decode(content) == (PAGE, encoding)


@pytest.mark.parametrize("character", ["𠮷", "㐂", "龦", "①", "€"])
def test_gb18030_reaches_beyond_gbk(character: str) -> None:
    assert decode(f"{PAGE}{character}\n".encode("gb18030")).text == f"{PAGE}{character}\n"


def test_a_mark_inside_the_text_is_text() -> None:
    assert decode((PAGE + "\ufeff" + PAGE).encode()).text == PAGE + "\ufeff" + PAGE


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="\ufffd"), min_size=1)
)
def test_what_was_encoded_is_decoded(text: str) -> None:
    page = "云港\n" + text
    assert decode(page.encode()).text == page
    assert decode(codecs.BOM_UTF16_BE + page.encode("utf-16-be")).text == page
    assert decode(codecs.BOM_UTF8 + page.encode()).text == page


REFUSED = [
    pytest.param(b"", "empty", "no text: the input is empty", id="no byte"),
    pytest.param("　 \r\n\t".encode(), "empty", "no text: the input is empty", id="only spaces"),
    pytest.param(codecs.BOM_UTF8, "empty", "no text: the input is empty", id="only a mark"),
    pytest.param(
        "云港".encode() + b"\xff", "undecodable",
        "neither UTF-8 (byte 0xff at 6) nor GB18030 (byte 0xff at 6)", id="neither",
    ),
    pytest.param(
        "云港".encode("gb18030")[:-1], "undecodable",
        "neither UTF-8 (byte 0xd4 at 0) nor GB18030 (byte 0xb8 at 2)", id="cut off",
    ),
    pytest.param(
        codecs.BOM_UTF8 + "云".encode() + b"\xb8", "undecodable",
        "not UTF-8, as its byte order mark says: byte 0xb8 at 6", id="marked as UTF-8",
    ),
    pytest.param(
        codecs.BOM_UTF16_LE + "云港".encode("utf-16-le") + b"\x01", "undecodable",
        "not UTF-16-LE, as its byte order mark says: byte 0x01 at 6", id="half a UTF-16 unit",
    ),
    pytest.param(
        "云港\0".encode(), "nul", "NUL at byte 6: binary, or UTF-16 without its byte order mark", id="NUL",
    ),
    pytest.param(
        codecs.BOM_UTF16_LE + "云\0港".encode("utf-16-le"), "nul",
        "NUL at character 1: not text", id="NUL in UTF-16",
    ),
    pytest.param(
        "云\ufffd港".encode(), "damaged",
        "U+FFFD at character 1: characters were lost before the text came here", id="U+FFFD",
    ),
    pytest.param(
        "云\ufffd港".encode("gb18030"), "damaged",
        "U+FFFD at character 1: characters were lost before the text came here", id="U+FFFD in GB18030",
    ),
    pytest.param(b"\x01\x02\x03" * 40, "binary", "full of control characters: not text", id="controls"),
    pytest.param(
        "云".encode() * (LONGEST_LINE + 1), "line_too_long",
        "line 1 has 1,000,001 characters: a page's line has at most 1,000,000", id="a long line",
    ),
    pytest.param(
        b"1" * (LARGEST_PAGE + 1), "too_large",
        "67,108,865 bytes: a page has at most 67,108,864", id="a huge page",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("content", "code", "message"), REFUSED)
def test_what_is_no_page_is_refused(content: bytes, code: str, message: str) -> None:
    with pytest.raises(PageError) as caught:
        decode(content)
    assert (caught.value.code, caught.value.message) == (code, message)


@pytest.mark.parametrize(("beginning", "name"), BINARY_FORMATS)
def test_known_formats_are_called_by_their_names(beginning: bytes, name: str) -> None:
    with pytest.raises(PageError, match="not text") as caught:
        decode(beginning + b" and so on")
    assert name in caught.value.message


def test_many_lines_may_be_longer_than_one() -> None:
    page = ("云港" * 300_000 + "\n") * 2
    assert len(page) > LONGEST_LINE
    assert decode(page.encode()).text == page


def test_a_stray_control_character_is_kept() -> None:
    page = PAGE * 10 + "\x1a"
    assert decode(page.encode()).text == page
