"""The tables of a release: the models of their rows, their own ids, and the ids by which they name others."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import BaseModel

from newsdata.models.article import Article
from newsdata.models.base import Record
from newsdata.models.interview import Interview
from newsdata.models.reject import Reject
from newsdata.models.source import Source
from newsdata.models.speech import Speech
from newsdata.models.statistic import Statistic

TABLES: dict[str, type[Record]] = {
    "sources": Source,
    "articles": Article,
    "interviews": Interview,
    "speeches": Speech,
    "statistics": Statistic,
    "rejects": Reject,
}
"""The tables and the model of their rows, in the order they depend on one another."""


def key_of(model: type[BaseModel]) -> str | None:
    """The field that has a record's own id, if it has one.

    >>> key_of(Statistic), key_of(Reject)
    ('statistic_id', None)
    """
    name = f"{model.__name__.lower()}_id"
    return name if name in model.model_fields else None


KEYS = {name: key for name, model in TABLES.items() if (key := key_of(model))}
"""The column that has the ids of a table's rows, for the tables whose rows have one."""


class Reference(NamedTuple):
    """A column whose values are ids of another table, where they stand in `key`."""

    column: str
    table: str
    key: str


_OF_SOURCE = Reference("source_id", "sources", "source_id")
_OF_ARTICLE = Reference("article_id", "articles", "article_id")

REFERENCES: dict[str, tuple[Reference, ...]] = {
    "articles": (_OF_SOURCE,),
    "interviews": (_OF_ARTICLE, _OF_SOURCE),
    "speeches": (_OF_ARTICLE, _OF_SOURCE),
    "statistics": (_OF_ARTICLE, _OF_SOURCE),
    "rejects": (_OF_SOURCE,),
}
"""Which other tables the rows of a table name."""
