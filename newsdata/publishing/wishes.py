"""What a publisher asks for, and what it is told at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from newsdata.models import Reject
from newsdata.release.manifest import About
from newsdata.tables import Kept

Progress: TypeAlias = Callable[[int, int], None]
OnReject: TypeAlias = Callable[[Reject], None]


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run came to.

    `rows` are those this run read, by table; `repeated` inputs came in twice, `known` ones were in the
    release that was added to. `characters` are of the pages read, `unclaimed` those no article claims.
    """

    path: Path
    version: str
    is_new: bool
    rows: dict[str, int]
    characters: int
    seconds: float
    unclaimed: int = 0
    repeated: int = 0
    known: int = 0
    superseded: int = 0


@dataclass(frozen=True, slots=True)
class Wishes:
    """How to publish: what `publish` was asked for, in one object."""

    out: Path
    text: Kept | None
    append: bool
    strict: bool
    jobs: int | None
    about: About | None
    wait: bool
    on_progress: Progress
    on_reject: OnReject
