"""The articles of a page, as the reader sees them: the result of the layout stage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from newsdata.spans import Interval, Passage


@dataclass(frozen=True, slots=True)
class Dateline:
    """The line that opens a news agency's or a correspondent's report: 新华社北京1月8日电."""

    agency: str | None
    place: str | None
    date: date | None
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A crosshead (小标题), if there is one, and the paragraphs under it."""

    heading: Passage | None
    paragraphs: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One item printed on a page, taken apart but not yet understood.

    Headline, kicker and deck are given line by line. `spans` is all that the article covers,
    heads, credits and captions included.
    """

    rubric: str | None
    kicker: tuple[Passage, ...]
    headline: tuple[Passage, ...]
    deck: tuple[Passage, ...]
    byline: tuple[str, ...]
    dateline: Dateline | None
    credit: str | None
    continued_from: str | None
    continued_on: str | None
    sections: tuple[Section, ...]
    captions: tuple[Passage, ...]
    spans: tuple[Interval, ...]
    begins_elsewhere: bool = False
    """It begins with a jump line (上接…), and the part before is not here."""
    ends_elsewhere: bool = False
    """It ends with a jump line (下转…), and the part behind is not here."""
    signatures: tuple[Passage, ...] = ()
    """The lines that give the byline, as printed: 海东省省长　陈海."""

    @property
    def paragraphs(self) -> tuple[Passage, ...]:
        """The body's paragraphs, in reading order."""
        if len(self.sections) == 1:
            return self.sections[0].paragraphs
        return tuple([p for section in self.sections for p in section.paragraphs])

    @property
    def heads(self) -> tuple[Passage, ...]:
        """Kicker, headline and deck, in their order."""
        return self.kicker + self.headline + self.deck


@dataclass(frozen=True, slots=True)
class Masthead:
    """What a page says of itself in its header or footer."""

    publication: str | None
    date: date | None
    page: str | None


@dataclass(frozen=True, slots=True)
class PageLayout:
    """A page taken apart: its articles in reading order, and what none of them claims.

    `unclaimed` covers only text (white space is nobody's); header and footer lines are
    `furniture`.
    """

    articles: tuple[Article, ...]
    masthead: Masthead
    furniture: tuple[Interval, ...]
    unclaimed: tuple[Interval, ...]
