"""Valid records for tests: one plain one of each model, and hypothesis strategies for any.

The plain ones quote `TEXT`, so that they hold together as one small dataset: every span slices to
its text and every id resolves. Keywords change single fields: `statistic(value=3.0)`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeVar, get_args

from hypothesis import strategies as st
from pydantic import BaseModel

from newsdata.models import (
    Article,
    Interview,
    Passage,
    Period,
    Person,
    Quotation,
    Record,
    Reject,
    Source,
    Span,
    Speech,
    Statistic,
)
from newsdata.models.identifiers import place_id, sha256, source_id
from newsdata.models.statistic import KIND_OF_MEASURE, Measure
from newsdata.tables import Column, fields

R = TypeVar("R", bound=Record)

TEXT = """云港外贸增势强劲
——访市商务局局长陈望舒
　　本报云港3月23日电 2025年，全市进出口总额达1.18万亿元，同比增长5.0%。陈望舒强调，要稳住
外贸基本盘。
　　问：今年有什么打算？
　　答：新增航线20条。
"""
SHA256 = sha256(TEXT.encode())
SOURCE_ID = source_id(SHA256)


def spans(*quotes: str) -> list[dict[str, Any]]:
    """Where the quotes stand in `TEXT`."""
    starts = [TEXT.index(quote) for quote in quotes]
    return [
        {"start": start, "end": start + len(quote), "source_id": None}
        for start, quote in zip(starts, quotes, strict=True)
    ]


def passage(*quotes: str) -> dict[str, Any]:
    """A passage of `TEXT`, put together from the quotes."""
    return {"text": "".join(quotes), "spans": spans(*quotes)}


ARTICLE_ID = place_id(SOURCE_ID, "a", 0)
PERSON = {"name": "陈望舒", "title": "局长", "organization": "云港市商务局", "description": None}
IDS = {"article_id": ARTICLE_ID, "source_id": SOURCE_ID}
QUOTATION = {
    "speaker": PERSON,
    "cue": "强调",
    "kind": "indirect",
    **passage("要稳住", "外贸基本盘。"),
}


def source(**changes: Any) -> Source:
    """The source of `TEXT`."""
    row = {
        "source_id": SOURCE_ID,
        "name": "2026-03-24-01.txt",
        "sha256": SHA256,
        "encoding": "utf-8",
        "publication": "云港日报",
        "date": datetime.date(2026, 3, 24),
        "page": "01",
        "uri": "https://example.org/20260324/01",
        "characters": len(TEXT),
        "text": TEXT,
    }
    return Source.model_validate(row | changes)


def article(**changes: Any) -> Article:
    """The one article of `TEXT`."""
    row = {
        **IDS,
        "position": 0,
        "genre": "interview",
        "rubric": None,
        "kicker": None,
        "headline": "云港外贸增势强劲",
        "deck": "——访市商务局局长陈望舒",
        "byline": [PERSON],
        "dateline": {
            "agency": "本报",
            "place": "云港",
            "date": datetime.date(2026, 3, 23),
            "text": "本报云港3月23日电",
        },
        "credit": None,
        "continued_from": None,
        "continued_on": "第二版",
        "sections": [{"heading": None, "paragraphs": [passage("陈望舒强调，要稳住", "外贸基本盘。")]}],
        "captions": [],
        "quotations": [QUOTATION],
        "spans": spans(TEXT),
    }
    return Article.model_validate(row | changes)


def interview(**changes: Any) -> Interview:
    """The question and the answer in `TEXT`."""
    exchange = {
        "position": 0,
        "question": {"speaker": None, "paragraphs": [passage("今年有什么打算？")]},
        "answer": {"speaker": PERSON, "paragraphs": [passage("新增航线20条。")]},
    }
    row = {
        "interview_id": place_id(SOURCE_ID, "i", TEXT.index("今年有什么")),
        **IDS,
        "subject": "外贸",
        "interviewers": [],
        "interviewees": [PERSON],
        "exchanges": [exchange],
    }
    return Interview.model_validate(row | changes)


def speech(**changes: Any) -> Speech:
    """What is said in `TEXT`."""
    row = {
        "speech_id": place_id(SOURCE_ID, "p", TEXT.index("要稳住")),
        **IDS,
        "speaker": PERSON,
        "form": "reported",
        "event": "全市外贸工作会议",
        "date": datetime.date(2026, 3, 23),
        "place": "云港",
        "statements": [QUOTATION],
    }
    return Speech.model_validate(row | changes)


def statistic(**changes: Any) -> Statistic:
    """The first figure of `TEXT`."""
    start = TEXT.index("1.18万亿元")
    row = {
        "statistic_id": place_id(SOURCE_ID, "s", start, start + 7),
        **IDS,
        "position": 0,
        **passage("1.18万亿元"),
        "sentence": "2025年，全市进出口总额达1.18万亿元，同比增长5.0%。",
        "indicator": "全市进出口总额",
        "value": 1.18e12,
        "lower": 1.18e12,
        "upper": 1.18e12,
        "qualifier": "exact",
        "decimals": 2,
        "unit": "元",
        "unit_code": "CNY",
        "unit_kind": "money",
        "multiplier": 12,
        "measure": "level",
        "comparison": None,
        "base_period": None,
        "period": {
            "text": "2025年",
            "start": datetime.date(2025, 1, 1),
            "end": datetime.date(2025, 12, 31),
        },
        "status": "actual",
        "area": "全市",
        "attribution": None,
    }
    return Statistic.model_validate(row | changes)


def reject(**changes: Any) -> Reject:
    """An input that could not be read."""
    row: dict[str, Any] = {
        "source_id": None,
        "name": "broken.txt",
        "kind": "source",
        "code": "undecodable",
        "message": "not UTF-8, UTF-16 or GB18030: byte 0xff at 120",
        "spans": [],
        "record": None,
    }
    return Reject.model_validate(row | changes)


def dataset() -> dict[str, list[Record]]:
    """One record in every table, all of them of one source."""
    return {
        "sources": [source()],
        "articles": [article()],
        "interviews": [interview()],
        "speeches": [speech()],
        "statistics": [statistic()],
        "rejects": [reject()],
    }


# Any valid record. Text is of any code points but surrogates, which are no text.

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


def any_record(model: type[R]) -> st.SearchStrategy[R]:
    """Any valid record of a model."""
    return _rows(model).map(model.model_validate)


def any_records(model: type[R]) -> st.SearchStrategy[list[R]]:
    """Up to four valid records of a model."""
    return st.lists(any_record(model), max_size=4)


def _rows(model: type[BaseModel]) -> st.SearchStrategy[dict[str, Any]]:
    """Free values for the fields that no rule between fields concerns, joint values for the others."""
    return st.deferred(lambda: st.builds(_joined, _free_values(model), *map(_call, JOINT.get(model, ()))))


def _joined(*parts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for part in parts for name, value in part.items()}


def _call(strategy: Callable[[], st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    return strategy()


def _free_values(model: type[BaseModel]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({column.name: _values(column) for column in fields(model)})


def _values(column: Column) -> st.SearchStrategy[Any]:
    strategy = _present_values(column)
    return st.none() | strategy if column.nullable else strategy


def _present_values(column: Column) -> st.SearchStrategy[Any]:
    if column.values:
        return st.sampled_from(column.values)
    if column.kind == "list":
        return span_lists() if column.element.model is Span else st.lists(_values(column.element), max_size=2)
    if column.model:
        return _rows(column.model)
    return SCALARS[column.kind](column)


SCALARS: dict[str, Callable[[Column], st.SearchStrategy[Any]]] = {
    "string": lambda column: (
        st.from_regex(column.pattern, fullmatch=True, alphabet=st.characters(codec="ascii"))
        if column.pattern
        else TEXTS
        if column.shortest
        else ANY_TEXT
    ),
    "integer": lambda column: st.integers(int(column.least or 0), int(column.most or 0)),
    "number": lambda _: NUMBERS,
    "date": lambda _: st.dates(datetime.date(1000, 1, 1)),
}


@st.composite
def span_lists(draw: st.DrawFn, length: int | None = None) -> list[dict[str, Any]]:
    """Ascending spans that cover `length` code points; any number of them without a length."""
    if length is None:
        lengths = draw(st.lists(st.integers(1, 9), max_size=3))
    else:
        cuts = draw(st.sets(st.integers(1, length - 1), max_size=3)) if length > 1 else set()
        edges = sorted({0, length} | cuts)
        lengths = [after - before for before, after in pairwise(edges)]
    found, reached = [], 0
    for size in lengths:
        start = reached + draw(st.integers(0, 1000))
        reached = start + size
        found.append({"start": start, "end": reached, "source_id": draw(st.none() | TEXTS)})
    return found


@st.composite
def _grounded(draw: st.DrawFn) -> dict[str, Any]:
    text = draw(ANY_TEXT)
    return {"text": text, "spans": draw(span_lists(len(text)))}


@st.composite
def _span(draw: st.DrawFn) -> dict[str, Any]:
    start = draw(st.integers(0, 2**53 - 2))
    return {"start": start, "end": draw(st.integers(start + 1, 2**53 - 1))}


@st.composite
def _days(draw: st.DrawFn) -> dict[str, Any]:
    days = st.none() | st.dates(datetime.date(1000, 1, 1))
    start, end = draw(days), draw(days)
    if start and end and end < start:
        start, end = end, start
    return {"start": start, "end": end}


@st.composite
def _figures(draw: st.DrawFn) -> dict[str, Any]:
    lower, value, upper = sorted(draw(st.lists(NUMBERS, min_size=3, max_size=3)))
    ranged = draw(st.booleans())
    return {
        "value": None if ranged else value,
        "lower": draw(st.sampled_from([None, lower])),
        "upper": draw(st.sampled_from([None, upper])),
        "qualifier": "between" if ranged else draw(st.sampled_from(["exact", "about", "more_than"])),
    }


@st.composite
def _units(draw: st.DrawFn) -> dict[str, Any]:
    measure: Measure = draw(st.sampled_from(get_args(Measure)))
    kind = KIND_OF_MEASURE.get(measure) or draw(st.sampled_from(["money", "count", "mass", "other"]))
    code = st.sampled_from(["CNY", "USD"]) if kind == "money" else TEXTS
    return {"unit_code": draw(st.none() | code), "unit_kind": kind, "measure": measure}


def _characters() -> st.SearchStrategy[dict[str, Any]]:
    return ANY_TEXT.map(lambda text: {"text": text, "characters": len(text)})


def _name() -> st.SearchStrategy[dict[str, Any]]:
    return TEXTS.map(lambda name: {"name": name})


JOINT: dict[type[BaseModel], tuple[Callable[[], st.SearchStrategy[dict[str, Any]]], ...]] = {
    Passage: (_grounded,),
    Period: (_days,),
    Person: (_name,),
    Quotation: (_grounded,),
    Source: (_characters,),
    Span: (_span,),
    Statistic: (_grounded, _figures, _units),
}
"""The rules between fields, as strategies for the fields they concern."""
