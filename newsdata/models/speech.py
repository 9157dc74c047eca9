"""What one speaker said at one event."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, TypeAlias

from newsdata.models.article import Quotation
from newsdata.models.base import Day, Grounded, Person, Rooted, Text, column

SpeechForm: TypeAlias = Literal["verbatim", "reported"]


class Speech(Rooted):
    """What one speaker said at one event: one row per speaker and event."""

    speech_id: Annotated[
        Text,
        column(
            "Id of the speech, derived from source and place.",
            "22f79203b101198f520f.p2107",
            standard="schema.org: identifier",
        ),
    ]
    article_id: Annotated[
        Text, column("The article that prints or reports it.", "22f79203b101198f520f.a2050")
    ]
    source_id: Annotated[Text, column("The source it is printed in.", "22f79203b101198f520f")]
    speaker: Annotated[
        Person,
        column(
            "Who speaks.",
            {"name": "陈望舒", "title": "市长", "organization": "云港市", "description": None},
            standard="PARC: source",
        ),
    ]
    form: Annotated[SpeechForm, column("Printed word for word, or reported.", "reported")]
    event: Annotated[
        Text | None, column("The occasion.", "全市经济工作会议", standard="schema.org: recordedAt Event.name")
    ]
    date: Annotated[
        Day | None, column("The day it was given.", "2026-03-23", standard="schema.org: Event.startDate")
    ]
    place: Annotated[
        Text | None, column("Where it was given.", "云港", standard="schema.org: Event.location")
    ]
    statements: Annotated[
        tuple[Quotation, ...], column("What was said, passage by passage.", [], standard="PARC: content")
    ]

    def grounded_parts(self) -> Iterator[Grounded]:
        """The statements."""
        yield from self.statements
