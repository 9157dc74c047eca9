"""The records that are published, as pydantic models: the only place where a column is defined.

A **source** is one text that came in; an **article** is one item printed on it; **interviews**,
**speeches** and **statistics** are what an article contains; **rejects** is what could not become
a record. All models are frozen and forbid columns they don't know.
"""

from newsdata.models.article import Article, Dateline, Genre, Quotation, QuotationKind, Section
from newsdata.models.base import Grounded, Passage, Person, Record, Rooted, Span, Spans, Wording
from newsdata.models.interview import Exchange, Interview, Turn
from newsdata.models.page import Page
from newsdata.models.reject import Reject, RejectKind
from newsdata.models.source import Source
from newsdata.models.speech import Speech, SpeechForm
from newsdata.models.statistic import Comparison, Measure, Period, Qualifier, Statistic, Status, UnitKind
from newsdata.models.tables import KEYS, REFERENCES, TABLES, key_of

__all__ = [
    "KEYS",
    "REFERENCES",
    "TABLES",
    "Article",
    "Comparison",
    "Dateline",
    "Exchange",
    "Genre",
    "Grounded",
    "Interview",
    "Measure",
    "Page",
    "Passage",
    "Period",
    "Person",
    "Qualifier",
    "Quotation",
    "QuotationKind",
    "Record",
    "Reject",
    "RejectKind",
    "Rooted",
    "Section",
    "Source",
    "Span",
    "Spans",
    "Speech",
    "SpeechForm",
    "Statistic",
    "Status",
    "Turn",
    "UnitKind",
    "Wording",
    "key_of",
]
