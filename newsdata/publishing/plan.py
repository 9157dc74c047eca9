"""Which pages are to be read, together with which, in which order: the same for any order of the inputs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeAlias

from newsdata.text.catalogue import Entry
from newsdata.text.inputs import Input

BATCH_PAGES = 64
MOST_PAGES = 128
"""What claims to be one issue and has more pages is none: its pages are read one by one."""


Readable: TypeAlias = Entry | Input
"""A page that can be read when its turn comes, or is at hand already."""

Issue: TypeAlias = tuple[Readable, ...]
"""Pages that are read together, because an article may go on from one to another."""

Batch: TypeAlias = tuple[Issue, ...]
"""Issues that are read and written in one go."""

_Key: TypeAlias = tuple[str, str, tuple[tuple[int, str], ...], str, str]


def in_order(pages: Iterable[Readable]) -> list[Readable]:
    """The pages by newspaper, day, page and name, each content once: a page that came in twice is one."""
    once: dict[str, Readable] = {}
    for page in sorted(pages, key=_key):
        once.setdefault(page.sha256, page)
    return list(once.values())


def batches(pages: Iterable[Readable]) -> Iterator[Batch]:
    """The pages, in order, as batches of whole issues: at least 64 pages each, but for the last."""
    waiting: list[Issue] = []
    for issue in issues(pages):
        waiting.append(issue)
        if sum(map(len, waiting)) >= BATCH_PAGES:
            yield tuple(waiting)
            waiting = []
    if waiting:
        yield tuple(waiting)


def issues(pages: Iterable[Readable]) -> Iterator[Issue]:
    """The pages, in order, by issue. Where newspaper or day are not known, a page stands alone."""
    for (publication, date), group in groupby(pages, key=lambda page: (page.publication, page.date)):
        issue = tuple(group)
        if publication and date and len(issue) <= MOST_PAGES:
            yield issue
        else:
            yield from ((page,) for page in issue)


def _key(page: Readable) -> _Key:
    day = page.date.isoformat() if page.date else ""
    return page.publication or "", day, _natural(page.page or ""), page.name, page.sha256


def _natural(page: str) -> tuple[tuple[int, str], ...]:
    """Orders 2 before 10, and A2 before A10."""
    steps = re.findall(r"[0-9]{1,9}|[^0-9]+|[0-9]+", page)
    return tuple((int(step), "") if step.isdigit() and len(step) < 10 else (0, step) for step in steps)
