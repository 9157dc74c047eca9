"""Drafts → rows: what the parsers found, as the models want it, with ids and with places.

A place in a `Volume` becomes a span of the source it stands in; a span says its source only
where that is another than the record's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from newsdata.extract.printed import Print
from newsdata.layout.articles import Article
from newsdata.models.identifiers import place_id
from newsdata.parsers.drafts import Interview, Period, Quotation, Speaker, Speech, Statistic, Turn
from newsdata.parsers.statistics.quantities.units import is_named_as_printed
from newsdata.spans import Interval, Passage

Row: TypeAlias = dict[str, Any]

_RENMINBI = "CNY"
_NEAR = 30
"""How far from a sum of money the name of its currency may stand."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Makes the rows of one article: knows the pages, their sources, and the article's own."""

    page: Print
    source_ids: Sequence[str]
    home: int
    article_id: str = ""

    @property
    def source_id(self) -> str:
        """The source the records belong to."""
        return self.source_ids[self.home]

    def of_article(self, article: Article) -> Desk:
        """The same desk, its article_id set."""
        identifier = place_id(self.source_id, "a", *self._offset(article.spans))
        return replace(self, article_id=identifier)

    def article(self, article: Article, position: int, genre: str, quotations: Iterable[Quotation]) -> Row:
        """The row of `articles`."""
        dateline = article.dateline
        return {
            "article_id": self.article_id,
            "source_id": self.source_id,
            "position": position,
            "genre": genre,
            "rubric": article.rubric,
            "kicker": _lines(article.kicker),
            "headline": _lines(article.headline),
            "deck": _lines(article.deck),
            "byline": [Speaker(name)._asdict() for name in article.byline],
            "dateline": dateline
            and {
                "agency": dateline.agency,
                "place": dateline.place,
                "date": dateline.date,
                "text": dateline.text,
            },
            "credit": article.credit,
            "continued_from": article.continued_from,
            "continued_on": article.continued_on,
            "sections": [
                {
                    "heading": section.heading and section.heading.text,
                    "paragraphs": self._passages(section.paragraphs),
                }
                for section in article.sections
            ],
            "captions": self._passages(article.captions),
            "quotations": [self._quotation(quotation) for quotation in quotations],
            "spans": self.spans(article.spans),
        }

    def interview(self, interview: Interview) -> Row:
        """The row of `interviews`."""
        return {
            **self._ids("interview_id", "i", interview.exchanges[0].question.paragraphs[0].spans),
            "subject": interview.subject,
            "interviewers": [person._asdict() for person in interview.interviewers],
            "interviewees": [person._asdict() for person in interview.interviewees],
            "exchanges": [
                {
                    "position": position,
                    "question": self._turn(exchange.question),
                    "answer": self._turn(exchange.answer),
                }
                for position, exchange in enumerate(interview.exchanges)
            ],
        }

    def speech(self, speech: Speech) -> Row:
        """The row of `speeches`."""
        return {
            **self._ids("speech_id", "p", speech.statements[0].content.spans),
            "speaker": speech.speaker._asdict(),
            "form": speech.form,
            "event": speech.event,
            "date": speech.date,
            "place": speech.place,
            "statements": [self._quotation(quotation) for quotation in speech.statements],
        }

    def statistic(self, statistic: Statistic, position: int) -> Row:
        """The row of `statistics`."""
        row = statistic._asdict()
        mention: Passage = row.pop("mention")
        row.update(
            self._ids("statistic_id", "s", mention.spans, whole=True),
            position=position,
            text=self.page.text_of(mention),
            spans=self.spans(mention.spans),
            period=_period(statistic.period),
            base_period=_period(statistic.base_period),
        )
        if is_named_as_printed(statistic.unit, statistic.unit_kind):
            row["unit"] = self.page.unit_of(statistic.unit, mention)
        if statistic.unit_code == _RENMINBI and self._may_be_another_currency(mention):
            row["unit_code"] = None
        return row

    def _may_be_another_currency(self, mention: Passage) -> bool:
        """Whether 元 stands on a page in traditional characters, and nothing near says whose money it is."""
        if not self.page.is_traditional:
            return False
        near = slice(max(0, mention.start - _NEAR), mention.spans[-1][1] + _NEAR)
        return "人民币" not in self.page.read.text[near]

    def spans(self, intervals: Iterable[Interval]) -> list[Row]:
        """Spans of the sources, for places in the volume."""
        if len(self.source_ids) == 1:
            printed = map(self.page.printed, intervals)
            return [{"start": start, "end": end, "source_id": None} for start, end in printed]
        rows = []
        for number, (start, end) in map(self.page.place, intervals):
            rows.append(
                {
                    "start": start,
                    "end": end,
                    "source_id": None if number == self.home else self.source_ids[number],
                }
            )
        return rows

    def _offset(self, intervals: Sequence[Interval], *, whole: bool = False) -> tuple[int, ...]:
        """What tells a place from others: its first offset, or its first and last."""
        start, end = self.page.printed((intervals[0][0], intervals[-1][1]))
        shift = self.page.starts[self.home]
        return (start - shift, end - shift) if whole else (start - shift,)

    def _ids(self, name: str, kind: str, intervals: Sequence[Interval], *, whole: bool = False) -> Row:
        return {
            name: place_id(self.source_id, kind, *self._offset(intervals, whole=whole)),
            "article_id": self.article_id,
            "source_id": self.source_id,
        }

    def _passages(self, passages: Iterable[Passage]) -> list[Row]:
        return [
            {"text": self.page.text_of(passage), "spans": self.spans(passage.spans)} for passage in passages
        ]

    def _quotation(self, quotation: Quotation) -> Row:
        return {
            "speaker": quotation.speaker._asdict(),
            "cue": quotation.cue,
            "kind": quotation.kind,
            "text": self.page.text_of(quotation.content),
            "spans": self.spans(quotation.content.spans),
        }

    def _turn(self, turn: Turn) -> Row:
        return {
            "speaker": turn.speaker and turn.speaker._asdict(),
            "paragraphs": self._passages(turn.paragraphs),
        }


def _lines(passages: Sequence[Passage]) -> str | None:
    """Several lines of a head as one text, joined by a space."""
    return " ".join(passage.text for passage in passages) or None


def _period(period: Period | None) -> Row | None:
    return period._asdict() if period else None
