"""What all records share: how a field is described, what a span is, and the types of columns.

Everything that is said of a column (meaning, example, standard, wording) stands at its field and
nowhere else; schemas, Arrow metadata, the data dictionary and the dataset card are derived.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self, TypeAlias

from pydantic import (
    AfterValidator,
    AllowInfNan,
    BaseModel,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError

from newsdata.models.scalars import LARGEST, CalendarDay, WholeNumber

Wording: TypeAlias = Literal["full", "quotes"]
"""From which kind of release on a field's text is published: `full` only, or `quotes` as well."""


def column(
    description: str, example: object, *, standard: str | None = None, wording: Wording | None = None
) -> FieldInfo:
    """A field's description: its meaning, one example, and the standard's name it aligns to.

    `wording` marks text that is the publisher's own: releases without text leave the field out.
    """
    extra: dict[str, Any] = {}
    if standard:
        extra["standard"] = standard
    if wording:
        extra["wording"] = wording
    field: FieldInfo = Field(description=description, examples=[example], json_schema_extra=extra or None)
    return field


# Strict, because pydantic would otherwise take "1" and True for 1, bytes for text, and a number for a day.
Text: TypeAlias = Annotated[str, StringConstraints(strict=True, min_length=1)]
Words: TypeAlias = Annotated[str, StringConstraints(strict=True)]
Natural: TypeAlias = Annotated[int, WholeNumber(0, LARGEST)]
Number: TypeAlias = Annotated[float, Strict(), AllowInfNan(False)]
Day: TypeAlias = Annotated[datetime.date, CalendarDay()]


def fault(rule: str, message: str) -> PydanticCustomError:
    """What a rule between fields raises; `rule` is the name that reports of validation use too."""
    return PydanticCustomError(rule, message)


class Record(BaseModel):
    """The base of all models: frozen, and nothing that the contract does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Record):
    """A half-open interval of Unicode code points in the text of a source."""

    start: Annotated[
        Natural, column("The first code point.", 120, standard="Web Annotation: TextPositionSelector.start")
    ]
    end: Annotated[
        Natural,
        column("Behind the last code point.", 127, standard="Web Annotation: TextPositionSelector.end"),
    ]
    source_id: Annotated[
        Text | None,
        column(
            "The source, where it is another than the record's own: "
            "an article that goes on on another page. Null means the record's own.",
            None,
            standard="Web Annotation: SpecificResource.source",
        ),
    ]

    @model_validator(mode="after")
    def _is_not_empty(self) -> Self:
        if self.end <= self.start:
            raise fault("span_order", f"span ends at {self.end}, not behind its start {self.start}")
        return self


def ascending(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans, if those of each source ascend and do not overlap.

    Raises:
        PydanticCustomError: if they don't.
    """
    if len(spans) == 1:  # nearly all are
        return spans
    reached: dict[str | None, int] = {}
    for span in spans:
        if span.start < reached.get(span.source_id, 0):
            message = f"span {span.start}-{span.end} overlaps or precedes the one before it"
            raise fault("spans_ascend", message)
        reached[span.source_id] = span.end
    return spans


Spans: TypeAlias = Annotated[tuple[Span, ...], AfterValidator(ascending)]


class Grounded(Record):
    """A record whose `text` is the slices of its `spans`, joined.

    Its subclasses define the two fields, so that their columns keep their own order.
    """

    if TYPE_CHECKING:
        text: Words
        spans: Spans

    @model_validator(mode="after")
    def _text_is_as_long_as_its_spans(self) -> Self:
        covered = sum([span.end - span.start for span in self.spans])
        if self.text and covered != len(self.text):
            raise fault("text_length", f"text has {len(self.text)} code points, its spans cover {covered}")
        return self

    def is_grounded(self, texts: Mapping[str, str], source_id: str) -> bool:
        """Whether the slices of the sources' texts, joined, are the text exactly."""
        slices = [texts[span.source_id or source_id][span.start : span.end] for span in self.spans]
        return "".join(slices) == self.text


class Passage(Grounded):
    """A paragraph or a caption: its text, whole, and where it stands."""

    text: Annotated[
        Words,
        column(
            "The text as printed, line breaks that cut it healed.",
            "云港市一季度新开工项目86个。",
            standard="schema.org: text",
            wording="full",
        ),
    ]
    spans: Annotated[
        Spans,
        column(
            "Where the text stands: its slices, joined, are the text.",
            [{"start": 120, "end": 135, "source_id": None}],
            standard="Web Annotation: TextPositionSelector",
        ),
    ]


class Person(Record):
    """Somebody who speaks, asks, answers or writes: a person, or an office without a name."""

    name: Annotated[
        Text | None,
        column("The personal name; null where none is given.", "陈望舒", standard="schema.org: Person.name"),
    ]
    title: Annotated[
        Text | None, column("The office or occupation.", "副局长", standard="schema.org: Person.jobTitle")
    ]
    organization: Annotated[
        Text | None,
        column("The body the office belongs to.", "云港市统计局", standard="schema.org: Person.affiliation"),
    ]
    description: Annotated[
        Text | None,
        column(
            "The words used instead of a name.",
            "云港市统计局相关负责人",
            standard="schema.org: Person.description",
        ),
    ]

    @property
    def office(self) -> str:
        """Organization and title in one: 云港市统计局副局长; empty where neither is given."""
        return f"{self.organization or ''}{self.title or ''}"

    @model_validator(mode="after")
    def _is_somebody(self) -> Self:
        if not (self.name or self.title or self.organization or self.description):
            raise fault("nobody", "a person needs a name, a title, an organization or a description")
        return self


class Rooted(Record):
    """A record that belongs to a source and can list its grounded parts."""

    if TYPE_CHECKING:
        source_id: Text

    def grounded_parts(self) -> Iterator[Grounded]:
        """Every part of the record that quotes the source, in reading order."""
        raise NotImplementedError
