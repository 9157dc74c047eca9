"""Questions and answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from newsdata.models.base import Grounded, Natural, Passage, Person, Record, Rooted, Text, column


class Turn(Record):
    """One question or one answer; its label (问：) is not part of the text."""

    speaker: Annotated[
        Person | None,
        column(
            "Who speaks, where the page says so.",
            {"name": "陈望舒", "title": None, "organization": None, "description": None},
            standard="schema.org: author",
        ),
    ]
    paragraphs: Annotated[
        tuple[Passage, ...], column("What is said, paragraph by paragraph.", [], standard="schema.org: text")
    ]


class Exchange(Record):
    """A question and its answer."""

    position: Annotated[Natural, column("0, 1, … in the interview.", 0, standard="schema.org: position")]
    question: Annotated[
        Turn, column("The question.", {"speaker": None, "paragraphs": []}, standard="schema.org: Question")
    ]
    answer: Annotated[
        Turn, column("The answer.", {"speaker": None, "paragraphs": []}, standard="schema.org: Answer")
    ]


class Interview(Rooted):
    """The questions and answers of one article."""

    interview_id: Annotated[
        Text,
        column(
            "Id of the interview, derived from source and place.",
            "22f79203b101198f520f.i980",
            standard="schema.org: identifier",
        ),
    ]
    article_id: Annotated[Text, column("The article it is printed as.", "22f79203b101198f520f.a980")]
    source_id: Annotated[Text, column("The source it is printed in.", "22f79203b101198f520f")]
    subject: Annotated[
        Text | None,
        column("The document or matter explained.", "云港市数据条例", standard="schema.org: about"),
    ]
    interviewers: Annotated[
        tuple[Person, ...], column("Who asks, where named.", [], standard="schema.org: contributor")
    ]
    interviewees: Annotated[
        tuple[Person, ...], column("Who answers.", [], standard="schema.org: contributor")
    ]
    exchanges: Annotated[
        tuple[Exchange, ...],
        column("Questions and answers in their order.", [], standard="schema.org: Question, Answer"),
    ]

    def grounded_parts(self) -> Iterator[Grounded]:
        """The paragraphs of all turns."""
        for exchange in self.exchanges:
            yield from exchange.question.paragraphs
            yield from exchange.answer.paragraphs
