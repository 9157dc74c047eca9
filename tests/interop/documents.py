"""Documents on which every validator has to agree: valid, or invalid for the one reason they are named by.

A reason is one that JSON Schema can express; what is beyond it (`lower` ≤ `value`, a text as long as
its spans) is listed in the schemas, and tested in tests/validation.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any, NamedTuple

from tests.builders import dataset

Row = dict[str, Any]


class Document(NamedTuple):
    """A JSON text, the record it should be, and whether it is one."""

    name: str
    record: str
    text: str
    valid: bool


_ROWS: dict[str, Row] = {
    type(records[0]).__name__.lower(): json.loads(records[0].model_dump_json())
    for records in dataset().values()
}
_TARGET = {"qualifier": "at_least", "upper": None, "status": "target"}
_RANGE = {"qualifier": "between", "value": None, "lower": 5.0, "upper": 6.0}
_GROWTH = {"measure": "growth_rate", "unit_kind": "percent", "unit": "%", "unit_code": "%"}
_NOBODY = dict.fromkeys(["name", "title", "organization", "description"])
_NO_QUESTION = {"position": 0, "answer": {"speaker": None, "paragraphs": []}}


def _text(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False)


def _with(record: str, /, **changes: Any) -> str:
    return _text(_ROWS[record] | changes)


def _changed(record: str, change: Callable[[Row], object]) -> str:
    row = copy.deepcopy(_ROWS[record])
    change(row)
    return _text(row)


def _raw(record: str, field: str, value: str) -> str:
    """A document with a value that is spelled out: `1.0`, `NaN`, `"\\ud83d\\ude00"`."""
    row = _text(_ROWS[record] | {field: "@@"})
    return row.replace('"@@"', value)


def _span(start: Any, end: Any, source_id: Any = None) -> Row:
    return {"start": start, "end": end, "source_id": source_id}


_VALID: dict[tuple[str, str], str] = {
    **{(record, "as it is"): _text(row) for record, row in _ROWS.items()},
    ("source", "nothing known of it"): _with(
        "source", publication=None, date=None, page=None, uri=None, text="", characters=0
    ),
    ("source", "a leap day"): _with("source", date="2024-02-29"),
    ("source", "the last day of all"): _with("source", date="9999-12-31"),
    ("source", "the first day of all"): _with("source", date="1000-01-01"),
    ("source", "text withheld"): _with("source", text=""),
    ("source", "a text with a NUL"): _with("source", text="a\0b", characters=3),
    ("source", "text beyond the basic plane"): _with("source", text="😀𠮷", characters=2),
    ("source", "text in escapes"): _with("source", characters=1).replace(
        _text({"text": _ROWS["source"]["text"]})[1:-1], '"text": "\\ud83d\\ude00"'
    ),
    ("source", "fields in another order"): _text(dict(reversed(_ROWS["source"].items()))),
    ("article", "nothing but a place"): _with(
        "article", headline=None, deck=None, byline=[], dateline=None, sections=[], quotations=[]
    ),
    ("article", "spans on two pages"): _with("article", spans=[_span(0, 9), _span(0, 5, "next")]),
    ("article", "a headline of one letter beyond the basic plane"): _with("article", headline="𠮷"),
    ("interview", "no exchanges"): _with("interview", exchanges=[], interviewees=[]),
    ("speech", "no event"): _with("speech", event=None, date=None, place=None),
    ("statistic", "a target"): _with("statistic", **_TARGET),
    ("statistic", "a range"): _with("statistic", **_RANGE),
    ("statistic", "a growth rate"): _with("statistic", **_GROWTH),
    ("statistic", "a fall"): _with("statistic", value=-1.5, lower=-1.5, upper=-1.5),
    ("statistic", "money without a code"): _with("statistic", unit="马克", unit_code=None),
    ("statistic", "no period"): _with("statistic", period=None, area=None),
    ("statistic", "a value that is an integer"): _raw("statistic", "value", "1180000000000"),
    ("statistic", "an integer with a point"): _raw("statistic", "decimals", "2.0"),
    ("statistic", "an integer with an exponent"): _raw("statistic", "multiplier", "1.2e1"),
    ("statistic", "the largest integer"): _raw("statistic", "position", "9007199254740991"),
    ("statistic", "a number in capitals"): _raw("statistic", "value", "1.18E12"),
    ("statistic", "a field twice, alike"): _text(_ROWS["statistic"])[:-1] + ', "decimals": 2}',
    ("reject", "with spans"): _with("reject", source_id="a", spans=[_span(0, 3)]),
    ("reject", "a refused record"): _with("reject", record='{"value": NaN}'),
}

_INVALID: dict[tuple[str, str], str] = {
    ("source", "a field is missing"): _changed("source", lambda row: row.pop("encoding")),
    ("source", "a field is unknown"): _with("source", colour="red"),
    ("source", "an empty name"): _with("source", name=""),
    ("source", "null where there must be a value"): _with("source", name=None),
    ("source", "a digest in capitals"): _with("source", sha256="A" * 64),
    ("source", "a digest too short"): _with("source", sha256="a" * 63),
    ("source", "a digest and a line break"): _with("source", sha256="a" * 64 + "\n"),
    ("source", "a digest with a line break in it"): _with("source", sha256="a" * 63 + "\n"),
    ("source", "a digest of full-width digits"): _with("source", sha256="１" * 64),
    ("source", "a day without hyphens"): _with("source", date="20260324"),
    ("source", "a day with short numbers"): _with("source", date="2026-3-24"),
    ("source", "a day that is none"): _with("source", date="2026-02-30"),
    ("source", "29 February in a common year"): _with("source", date="2026-02-29"),
    ("source", "month 13"): _with("source", date="2026-13-01"),
    ("source", "year 0"): _with("source", date="0000-01-01"),
    ("source", "year 999"): _with("source", date="0999-12-31"),
    ("source", "a day with a time"): _with("source", date="2026-03-24T00:00:00"),
    ("source", "a day with a zone"): _with("source", date="2026-03-24T00:00:00Z"),
    ("source", "a day and a line break"): _with("source", date="2026-03-24\n"),
    ("source", "a day in full-width digits"): _with("source", date="２０２６-03-24"),
    ("source", "a day as seconds"): _with("source", date="1774310400"),
    ("source", "a day as a number"): _with("source", date=1774310400),
    ("source", "a week day"): _with("source", date="2026-W13-2"),
    ("source", "a boolean for an integer"): _raw("source", "characters", "true"),
    ("source", "a string for an integer"): _with("source", characters="5"),
    ("source", "a fraction for an integer"): _with("source", characters=5.5),
    ("source", "a negative length"): _with("source", characters=-1),
    ("source", "an integer too large"): _raw("source", "characters", "9007199254740993"),
    ("source", "a number for a string"): _with("source", page=1),
    ("article", "an unknown genre"): _with("article", genre="poem"),
    ("article", "a genre in capitals"): _with("article", genre="Report"),
    ("article", "null for a genre"): _with("article", genre=None),
    ("article", "null for a list"): _with("article", sections=None),
    ("article", "null in a list"): _with("article", byline=[None]),
    ("article", "an object for a list"): _with("article", captions={}),
    ("article", "nobody in the byline"): _with("article", byline=[_NOBODY]),
    ("article", "an empty name deep inside"): _with("article", byline=[_NOBODY | {"name": ""}]),
    ("article", "a span without its end"): _with("article", spans=[{"start": 0, "source_id": None}]),
    ("article", "a span before the text"): _with("article", spans=[_span(-1, 5)]),
    ("article", "a span with a boolean"): _with("article", spans=[_span(False, 5)]),
    ("article", "a span with an unknown field"): _with("article", spans=[_span(0, 5) | {"unit": "byte"}]),
    ("article", "a dateline without its text"): _changed("article", lambda row: row["dateline"].pop("text")),
    ("article", "an unknown kind of quotation"): _changed(
        "article", lambda row: row["quotations"][0].update(kind="whispered")
    ),
    ("interview", "an exchange without a question"): _with("interview", exchanges=[_NO_QUESTION]),
    ("interview", "an exchange that is null"): _with("interview", exchanges=[None]),
    ("speech", "no speaker"): _with("speech", speaker=None),
    ("speech", "a name for a speaker"): _with("speech", speaker="陈望舒"),
    ("speech", "a wrong day"): _with("speech", date="2026-04-31"),
    ("statistic", "a range with a value"): _with("statistic", **_RANGE | {"value": 5.5}),
    ("statistic", "neither a value nor a range"): _with("statistic", value=None),
    ("statistic", "a growth rate in yuan"): _with("statistic", measure="growth_rate"),
    ("statistic", "a share in households"): _with(
        "statistic", measure="share", unit_kind="count", unit_code=None
    ),
    ("statistic", "a multiple in yuan"): _with("statistic", measure="multiple"),
    ("statistic", "a currency in words"): _with("statistic", unit_code="yuan"),
    ("statistic", "a currency and a line break"): _with("statistic", unit_code="CNY\n"),
    ("statistic", "a string for a number"): _with("statistic", value="1.18"),
    ("statistic", "a boolean for a number"): _raw("statistic", "lower", "false"),
    ("statistic", "a number beyond doubles"): _raw("statistic", "upper", "1e400"),
    ("statistic", "a multiplier beyond the table"): _with("statistic", multiplier=25),
    ("statistic", "a period without words"): _changed("statistic", lambda row: row["period"].update(text="")),
    ("statistic", "a status that is none"): _with("statistic", status="forecast"),
    ("statistic", "infinity"): _raw("statistic", "upper", "Infinity"),
    ("statistic", "half a document"): _text(_ROWS["statistic"])[:-9],
    ("statistic", "an array of records"): f"[{_text(_ROWS['statistic'])}]",
    ("statistic", "null"): "null",
    ("reject", "an unknown kind"): _with("reject", kind="page"),
    ("reject", "a record that is no string"): _with("reject", record={}),
    ("reject", "no message"): _with("reject", message=""),
}

NOT_A_NUMBER = _raw("statistic", "upper", "NaN")
"""No JSON, but Python's own reader takes it, and no schema can refuse it: NaN is on no side of a limit."""

DOCUMENTS: list[Document] = [
    Document(name, record, text, valid)
    for valid, documents in ((True, _VALID), (False, _INVALID))
    for (record, name), text in documents.items()
]
