"""The models refuse what the contract rules out, and name the rule."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from newsdata.models import Passage, Period, Person, Record, Span
from newsdata.models.base import Day, Grounded, Natural, Number, Text
from tests.builders import SOURCE_ID, TEXT, article, dataset, passage, source, spans, statistic

WHERE = {"start": 0, "end": 4, "source_id": None}


def span(start: int, end: int, source_id: str | None = None) -> dict[str, Any]:
    return {"start": start, "end": end, "source_id": source_id}


def rule_of(make: Callable[[], object]) -> str:
    with pytest.raises(ValidationError) as caught:
        make()
    [fault] = caught.value.errors()
    return fault["type"]


@pytest.mark.parametrize(
    ("rule", "make"),
    [
        ("span_order", lambda: Span(start=5, end=5, source_id=None)),
        ("span_order", lambda: Span(start=5, end=4, source_id=None)),
        ("spans_ascend", lambda: article(spans=[span(5, 9), span(0, 4)])),
        ("spans_ascend", lambda: article(spans=[span(5, 9), span(8, 12)])),
        ("spans_ascend", lambda: article(spans=[span(5, 9), span(0, 2, "b"), span(8, 12)])),
        ("text_length", lambda: Passage.model_validate({"text": "云港", "spans": [WHERE]})),
        ("text_length", lambda: statistic(text="1.18万亿")),
        ("text_length", lambda: statistic(spans=[])),
        ("nobody", lambda: Person(name=None, title=None, organization=None, description=None)),
        ("characters", lambda: source(characters=3)),
        ("range_value", lambda: statistic(qualifier="between")),
        ("range_value", lambda: statistic(value=None)),
        ("bounds_order", lambda: statistic(qualifier="between", value=None, lower=6.0, upper=5.0)),
        ("value_in_bounds", lambda: statistic(value=3.0)),
        ("value_in_bounds", lambda: statistic(lower=2e12, upper=None)),
        ("measure_unit", lambda: statistic(measure="growth_rate")),
        ("measure_unit", lambda: statistic(measure="share")),
        ("measure_unit", lambda: statistic(measure="multiple")),
        ("currency_code", lambda: statistic(unit_code="¥")),
        ("currency_code", lambda: statistic(unit_code="CNY\n")),
        (
            "period_order",
            lambda: Period(text="去年", start=datetime.date(2025, 2, 1), end=datetime.date(2025, 1, 1)),
        ),
        ("missing", lambda: Span.model_validate({"start": 1, "end": 2})),
        ("extra_forbidden", lambda: Span.model_validate(WHERE | {"colour": "red"})),
    ],
)
def test_a_record_that_breaks_a_rule(rule: str, make: Callable[[], object]) -> None:
    assert rule_of(make) == rule


@pytest.mark.parametrize(
    "make",
    [
        lambda: article(spans=[span(0, 4), span(4, 8)]),
        lambda: article(spans=[span(500, 900), span(0, 4, "b"), span(1000, 1200)]),
        lambda: statistic(text="", sentence=""),
        lambda: statistic(qualifier="between", value=None, lower=5.0, upper=None),
        lambda: statistic(qualifier="more_than", lower=1.18e12, upper=None),
        lambda: statistic(measure="share", unit="%", unit_kind="percent", unit_code="%"),
        lambda: statistic(unit="马克", unit_code=None),
        lambda: source(text=""),
        lambda: Period(text="到2030年", start=None, end=datetime.date(2030, 12, 31)),
    ],
)
def test_a_record_that_keeps_them(make: Callable[[], Record]) -> None:
    assert make().model_dump()


@pytest.mark.parametrize("records", dataset().values())
def test_records_are_frozen(records: list[Record]) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        records[0].source_id = "other"  # type: ignore[attr-defined]


def test_every_grounded_part_of_the_builders_slices_to_its_text() -> None:
    for records in dataset().values():
        for record in records:
            parts: Iterable[Grounded] = getattr(record, "grounded_parts", tuple)()
            assert all(part.is_grounded({SOURCE_ID: TEXT}, SOURCE_ID) for part in parts)


def test_a_part_that_stands_elsewhere_is_not_grounded() -> None:
    moved = Passage.model_validate({"text": "云港", "spans": [span(1, 3)]})
    assert not moved.is_grounded({SOURCE_ID: TEXT}, SOURCE_ID)


def test_a_part_may_run_on_in_another_source() -> None:
    [first] = spans("要稳住")
    runs_on = Passage.model_validate({"text": "要稳住外贸", "spans": [first, span(0, 2, "next")]})
    assert runs_on.is_grounded({SOURCE_ID: TEXT, "next": "外贸。"}, SOURCE_ID)


def test_a_text_put_together_from_two_places_is_grounded() -> None:
    healed = Passage.model_validate(passage("要稳住", "外贸基本盘。"))
    assert healed.is_grounded({SOURCE_ID: TEXT}, SOURCE_ID)


# What pydantic's own types would have taken.


@pytest.mark.parametrize(
    ("kind", "document", "value"),
    [
        (Natural, "12", 12),
        (Natural, "12.0", 12),
        (Natural, "1e3", 1000),
        (Natural, "9007199254740991", 2**53 - 1),
        (Number, "1", 1.0),
        (Day, '"2026-03-24"', datetime.date(2026, 3, 24)),
        (Day, '"2024-02-29"', datetime.date(2024, 2, 29)),
        (Text, '"0"', "0"),
    ],
)
def test_json_that_a_scalar_takes(kind: Any, document: str, value: object) -> None:
    read = TypeAdapter(kind).validate_json(document)
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        *(
            (Natural, text)
            for text in ["true", '"1"', "1.5", "-1", "9007199254740992", "1e400", "NaN", "null"]
        ),
        *((Number, text) for text in ["true", '"1"', "1e400", "NaN", "Infinity", "-Infinity"]),
        *((Day, f'"{text}"') for text in ["20260324", "2026-3-4", "1577836800", "2026-02-30", "0999-01-01"]),
        *(
            (Day, f'"{text}"')
            for text in ["2026-03-24T00:00:00", "2026-03-24Z", "２０２６-03-24", "2026-03-24\\n"]
        ),
        (Day, "1577836800"),
        (Text, '""'),
        (Text, "1"),
        (Text, '"\\ud800"'),
    ],
)
def test_json_that_a_scalar_refuses(kind: Any, document: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_json(document)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Natural, True),
        (Natural, "1"),
        (Natural, 1.0),
        (Number, True),
        (Number, float("nan")),
        (Day, datetime.datetime(2026, 3, 24, tzinfo=datetime.UTC)),
        (Day, "2026-03-24"),
        (Day, datetime.date(999, 1, 1)),
        (Text, b"text"),
    ],
)
def test_python_values_that_a_scalar_refuses(kind: Any, value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python(value)
