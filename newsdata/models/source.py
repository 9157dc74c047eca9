"""The text that came in."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import StringConstraints, model_validator

from newsdata.models.base import Day, Natural, Record, Text, Words, column, fault


class Source(Record):
    """One text that came in, usually a page: what all spans refer to."""

    source_id: Annotated[
        Text,
        column(
            "Id of the source, derived from its bytes.",
            "22f79203b101198f520f",
            standard="schema.org: identifier",
        ),
    ]
    name: Annotated[
        Text, column("File name, or the record's own name.", "2026-03-24-01.txt", standard="schema.org: name")
    ]
    sha256: Annotated[
        str,
        StringConstraints(strict=True, min_length=64, max_length=64, pattern=r"^[0-9a-f]{64}$"),
        column(
            "SHA-256 of the bytes that came in; of a JSON Lines record: of its text in UTF-8.",
            "22f79203b101198f520fa705869f30a4f5611c4f24330f8517a022695c076b77",
            standard="schema.org: sha256",
        ),
    ]
    encoding: Annotated[
        Text, column("The encoding the bytes were read in.", "utf-8", standard="IANA character sets")
    ]
    publication: Annotated[
        Text | None, column("The newspaper.", "云港日报", standard="schema.org: isPartOf Newspaper.name")
    ]
    date: Annotated[
        Day | None, column("The day of the issue.", "2026-03-24", standard="schema.org: datePublished")
    ]
    page: Annotated[Text | None, column("The page as printed.", "01", standard="schema.org: pageStart")]
    uri: Annotated[
        Text | None,
        column("Where the page can be found.", "https://example.org/20260324/01", standard="schema.org: url"),
    ]
    characters: Annotated[Natural, column("Length of the text in code points.", 15)]
    text: Annotated[
        Words,
        column(
            "The text, decoded and not otherwise changed.",
            "云港日报\n2026年3月24日",
            standard="schema.org: text",
            wording="full",
        ),
    ]

    @model_validator(mode="after")
    def _text_has_its_characters(self) -> Self:
        if self.text and len(self.text) != self.characters:
            raise fault("characters", f"text has {len(self.text)} code points, not {self.characters}")
        return self
