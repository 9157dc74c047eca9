"""Reads paragraphs for their quotations, and tells who says what."""

from __future__ import annotations

from newsdata.parsers.drafts import Quotation
from newsdata.parsers.people import introductions
from newsdata.parsers.quotations import read_quotations
from tests.parsers.articles import article


def read(*paragraphs: str, headline: str = "") -> tuple[Quotation, ...]:
    made = article(*paragraphs, headline=headline)
    return read_quotations(made, introductions(made), None)


def said(*paragraphs: str) -> list[tuple[str | None, str]]:
    """Who says what: names, or what the page calls those without one."""
    return [
        (quotation.speaker.name or quotation.speaker.description, quotation.content.text)
        for quotation in read(*paragraphs)
    ]
