"""What the parsers hand over: what was found and where, before ids are given and models checked.

Named tuples, because a page holds hundreds of them and they are the cheapest frozen type.
Field names are those of the models; `newsdata.models` says what each means.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from newsdata.spans import Passage


class Speaker(NamedTuple):
    """Who speaks: a named person, or an office without a name (`description`)."""

    name: str | None = None
    title: str | None = None
    organization: str | None = None
    description: str | None = None

    @property
    def office(self) -> str:
        """Organization and title in one: 云港市统计局副局长; empty where neither is given."""
        return f"{self.organization or ''}{self.title or ''}"


class Quotation(NamedTuple):
    """A passage given to a speaker: the content alone, without cue and outer quotation marks."""

    speaker: Speaker
    cue: str | None
    kind: str
    content: Passage


class Speech(NamedTuple):
    """What one speaker says at one event."""

    speaker: Speaker
    form: str
    event: str | None
    date: date | None
    place: str | None
    statements: tuple[Quotation, ...]


class Turn(NamedTuple):
    """One question or one answer, without its label."""

    speaker: Speaker | None
    paragraphs: tuple[Passage, ...]


class Exchange(NamedTuple):
    """A question and its answer."""

    question: Turn
    answer: Turn


class Interview(NamedTuple):
    """The exchanges of one article, and the people in them."""

    subject: str | None
    interviewers: tuple[Speaker, ...]
    interviewees: tuple[Speaker, ...]
    exchanges: tuple[Exchange, ...]


class Period(NamedTuple):
    """The days a figure speaks of; `start` is None for an as-of day or a target year."""

    text: str
    start: date | None
    end: date | None


class Statistic(NamedTuple):
    """One figure with all that the text says of it."""

    mention: Passage
    sentence: str
    indicator: str
    value: float | None
    lower: float | None
    upper: float | None
    qualifier: str
    decimals: int
    unit: str
    unit_code: str | None
    unit_kind: str
    multiplier: int
    measure: str
    comparison: str | None
    base_period: Period | None
    period: Period | None
    status: str
    area: str | None
    attribution: str | None
