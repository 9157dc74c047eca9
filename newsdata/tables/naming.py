"""What records and their schemas are called, in file names, in JSON Schemas and in Arrow tables."""

from __future__ import annotations

from newsdata.models import Record
from newsdata.tables.columns import Kept

VERSION = (1, 0)
"""Major and minor version of the schemas. A document that was valid stays so within a major version."""


def record_name(model: type[Record]) -> str:
    """The name of a record in file names and ids: `statistic`."""
    return model.__name__.lower()


def schema_id(model: type[Record], wording: Kept = "full") -> str:
    """The id of a record's schema, with its major version and how much wording it keeps.

    >>> from newsdata.models import Statistic
    >>> schema_id(Statistic), schema_id(Statistic, "none")
    ('urn:newsdata:schema:1:statistic', 'urn:newsdata:schema:1:statistic:none')
    """
    kept = "" if wording == "full" else f":{wording}"
    return f"urn:newsdata:schema:{VERSION[0]}:{record_name(model)}{kept}"
