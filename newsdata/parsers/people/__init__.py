"""Who is who in an article: the people it introduces, with title and organization."""

from __future__ import annotations

from newsdata.parsers.people.familiar import find_familiar
from newsdata.parsers.people.introducing import (
    Introduction,
    find_introductions,
    find_titled_names,
    title_behind,
)
from newsdata.parsers.people.known import People, introductions
from newsdata.parsers.people.offices import Office, read_office

__all__ = [
    "Introduction",
    "Office",
    "People",
    "find_familiar",
    "find_introductions",
    "find_titled_names",
    "introductions",
    "read_office",
    "title_behind",
]
