"""What could not be read, as rows of `rejects`."""

from __future__ import annotations

from collections.abc import Iterable

from newsdata.errors import PageError
from newsdata.models import Reject
from newsdata.models.identifiers import source_id
from newsdata.text.inputs import Input


def refusal(fault: PageError) -> Reject:
    """The row of an input that can't be read."""
    return _of_source(fault.name or "input", fault.code, fault.message)


def defect(page: Input, fault: Exception) -> Reject:
    """The row of a page at which the library itself failed."""
    what = f"a defect of newsdata: {type(fault).__name__}: {fault} (source {source_id(page.sha256)})"
    return _of_source(page.name, "defect", what)


def by_name(rejects: Iterable[Reject]) -> list[Reject]:
    """Rejects in the order of a release, which is not that of the inputs."""
    return sorted(rejects, key=lambda reject: (reject.name, reject.code, reject.message))


def _of_source(name: str, code: str, message: str) -> Reject:
    return Reject(source_id=None, name=name, kind="source", code=code, message=message, spans=(), record=None)
