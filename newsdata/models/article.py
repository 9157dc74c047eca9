"""One item printed on a page, and what is quoted in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, TypeAlias

from newsdata.models.base import (
    Day,
    Grounded,
    Natural,
    Passage,
    Person,
    Record,
    Rooted,
    Spans,
    Text,
    Words,
    column,
)

Genre: TypeAlias = Literal[
    "report", "interview", "speech", "commentary", "document", "notice", "letter", "other"
]
QuotationKind: TypeAlias = Literal["direct", "indirect", "mixed"]


class Quotation(Grounded):
    """A passage that the article gives to a speaker."""

    speaker: Annotated[
        Person,
        column(
            "Who says it.",
            {"name": "陈望舒", "title": "副局长", "organization": "云港市统计局", "description": None},
            standard="PARC: source",
        ),
    ]
    cue: Annotated[
        Text | None,
        column("The word that introduces it; null where none is printed.", "强调", standard="PARC: cue"),
    ]
    kind: Annotated[
        QuotationKind,
        column(
            "In quotation marks, in the reporter's words, or partly so.",
            "indirect",
            standard="PARC: direct, indirect, mixed",
        ),
    ]
    text: Annotated[
        Words,
        column(
            "The content alone, without cue and outer quotation marks.",
            "一季度开局平稳。",
            standard="PARC: content",
            wording="quotes",
        ),
    ]
    spans: Annotated[
        Spans,
        column(
            "Where the content stands.",
            [{"start": 310, "end": 318, "source_id": None}],
            standard="Web Annotation: TextPositionSelector",
        ),
    ]


class Dateline(Record):
    """The words that open a report: who sends it, from where, when."""

    agency: Annotated[
        Text | None,
        column(
            "The agency or newspaper that sends the report.",
            "本报",
            standard="schema.org: NewsArticle.dateline",
        ),
    ]
    place: Annotated[
        Text | None, column("Where the report was written.", "云港", standard="schema.org: locationCreated")
    ]
    date: Annotated[
        Day | None, column("The day it was written.", "2026-03-23", standard="schema.org: dateCreated")
    ]
    text: Annotated[
        Text,
        column("The dateline as printed.", "本报云港3月23日电", standard="schema.org: NewsArticle.dateline"),
    ]


class Section(Record):
    """A crosshead, if there is one, and the paragraphs under it."""

    heading: Annotated[Text | None, column("The crosshead (小标题).", "项目提速", standard="ninjs 3.1: body")]
    paragraphs: Annotated[
        tuple[Passage, ...],
        column("What the writer wrote as one paragraph each.", [], standard="ninjs 3.1: body"),
    ]


class Article(Rooted):
    """One item printed on a page."""

    article_id: Annotated[
        Text,
        column(
            "Id of the article, derived from source and place.",
            "22f79203b101198f520f.a2",
            standard="schema.org: identifier",
        ),
    ]
    source_id: Annotated[Text, column("The source it is printed in.", "22f79203b101198f520f")]
    position: Annotated[Natural, column("0, 1, … in reading order.", 0, standard="schema.org: position")]
    genre: Annotated[
        Genre,
        column(
            "What kind of text it is; of a `speech` the main matter is what was said at one event.",
            "report",
            standard="IPTC genre",
        ),
    ]
    rubric: Annotated[
        Text | None,
        column(
            "The column it is printed under (栏目), without brackets.",
            "政策解读",
            standard="schema.org: articleSection",
        ),
    ]
    kicker: Annotated[
        Text | None,
        column("The line above the headline (引题).", "一季度开局良好", standard="ninjs 3.1: headlines"),
    ]
    headline: Annotated[
        Text | None,
        column(
            "The headline, several lines joined by a space.",
            "云港外贸增势强劲",
            standard="ninjs 3.1: headlines",
        ),
    ]
    deck: Annotated[
        Text | None,
        column(
            "The line below the headline (副题), with its dash.",
            "——访市商务局局长",
            standard="schema.org: alternativeHeadline",
        ),
    ]
    byline: Annotated[
        tuple[Person, ...],
        column(
            "Who wrote or photographed it.",
            [{"name": "陈望舒", "title": None, "organization": None, "description": None}],
            standard="ninjs 3.1: by",
        ),
    ]
    dateline: Annotated[
        Dateline | None,
        column(
            "The words that open the report.",
            {"agency": "本报", "place": "云港", "date": "2026-03-23", "text": "本报云港3月23日电"},
            standard="schema.org: NewsArticle.dateline",
        ),
    ]
    credit: Annotated[
        Text | None,
        column("The source named by the newspaper (来源).", "新华社", standard="schema.org: creditText"),
    ]
    continued_from: Annotated[
        Text | None, column("The page named in 上接.", "第一版", standard="schema.org: pagination")
    ]
    continued_on: Annotated[
        Text | None, column("The page named in 下转.", "第二版", standard="schema.org: pagination")
    ]
    sections: Annotated[tuple[Section, ...], column("The body.", [], standard="schema.org: articleBody")]
    captions: Annotated[
        tuple[Passage, ...],
        column("Captions of photographs and drawings.", [], standard="schema.org: caption"),
    ]
    quotations: Annotated[
        tuple[Quotation, ...],
        column(
            "All that is given to a speaker, in reading order.", [], standard="PARC: attribution relation"
        ),
    ]
    spans: Annotated[
        Spans,
        column(
            "All that the article covers.",
            [{"start": 2, "end": 980, "source_id": None}],
            standard="Web Annotation: TextPositionSelector",
        ),
    ]

    @property
    def paragraphs(self) -> tuple[Passage, ...]:
        """The body's paragraphs, in reading order."""
        return tuple(paragraph for section in self.sections for paragraph in section.paragraphs)

    def grounded_parts(self) -> Iterator[Grounded]:
        """Paragraphs, captions and quotations."""
        for section in self.sections:
            yield from section.paragraphs
        yield from self.captions
        yield from self.quotations
