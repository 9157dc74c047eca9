"""What is said of a page beside its text, and which word comes first."""

import datetime

import pytest

from newsdata.errors import PageError
from newsdata.text.metadata import Metadata, read_day, read_metadata, read_object


def test_a_record_says_what_it_knows() -> None:
    record = {
        "publication": " 云港日报 ",
        "date": "2026-03-24",
        "page": 4,
        "uri": "https://example.org",
        "style": 1,
    }
    assert read_metadata(record) == Metadata(
        "云港日报", datetime.date(2026, 3, 24), "4", "https://example.org"
    )


@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_nothing_said_is_nothing_known(nothing: object) -> None:
    assert read_metadata({"publication": nothing, "page": nothing, "date": nothing}) == Metadata()


@pytest.mark.parametrize(
    "day",
    ["2026-02-30", "20260324", "2026-3-24", "2026-W12-2", "24.03.2026", "2026-03-24T00:00", "２０２６-03-24"],
)
def test_what_is_no_date_is_refused(day: str) -> None:
    with pytest.raises(PageError, match="is not a date: write it as 2026-03-24"):
        read_day(day)


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({"publication": 7}, "publication: not a text, but 7"),
        ({"page": True}, "page: not a text, but true"),
        ({"page": ["01"]}, 'page: not a text, but ["01"]'),
        ({"date": 20260324}, "date: not a text, but 20260324"),
        ({"uri": "\ud83d"}, "uri: half of a surrogate pair at character 0"),
    ],
)
def test_a_value_of_another_kind_is_refused(record: dict[str, object], message: str) -> None:
    with pytest.raises(PageError) as caught:
        read_metadata(record)
    assert caught.value.message == message


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"a": 1, "a": 2}', "not JSON: the key 'a' stands twice"),
        (b'{"a": {"b": 1, "b": 1}}', "not JSON: the key 'b' stands twice"),
        (b'{"a": NaN}', "not JSON: NaN is no JSON number"),
        (b'{"a": -Infinity}', "not JSON: -Infinity is no JSON number"),
        (b'{"a": ', "not JSON: Expecting value at character 6"),
        (b"[1]", "not a JSON object"),
        (b'"a"', "not a JSON object"),
        (b'{"a": "\xd4\xc6"}', "not UTF-8, as JSON must be: byte 0xd4 at 7"),
        (b'{"a":' * 100_000, "not JSON that can be read: nested too deeply"),
        (b'{"a": ' + b"1" * 5000 + b"}", "not JSON: a number of 5,000 digits"),
    ],
)
def test_json_is_read_strictly(content: bytes, message: str) -> None:
    with pytest.raises(PageError) as caught:
        read_object(content)
    assert caught.value.code == "json"
    assert caught.value.message.startswith(message)


def test_a_byte_order_mark_is_passed_over() -> None:
    assert read_object(b'\xef\xbb\xbf{"page": "01"}') == {"page": "01"}
