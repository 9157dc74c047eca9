"""What is to be read, and what becomes of the release that is added to."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from newsdata.errors import UsageError
from newsdata.models import Reject, Source
from newsdata.models.identifiers import source_id
from newsdata.publishing.plan import Readable, in_order
from newsdata.release.growing import (
    NOTHING_LEAVES,
    Leaving,
    check_growable,
    continued_on,
    known_sources,
)
from newsdata.release.manifest import About, Run, Superseded
from newsdata.release.reading import Release
from newsdata.tables import Kept
from newsdata.text.catalogue import Entry
from newsdata.text.inputs import Input


@dataclass(frozen=True, slots=True)
class Growth:
    """The plan of a run: the pages to read, the inputs refused, and how they join what was there."""

    pages: list[Readable]
    refused: list[Reject]
    wording: Kept
    about: About
    base: Release | None = None
    leaving: Leaving = NOTHING_LEAVES
    superseded: tuple[Superseded, ...] = ()
    history: tuple[Run, ...] = ()
    known: int = 0


def beginning(
    pages: list[Readable], refused: list[Reject], wording: Kept | None, about: About | None
) -> Growth:
    """The plan where there is nothing yet: all is read."""
    return Growth(pages, refused, wording or "full", about or About())


def growth(
    base: Release, pages: list[Readable], refused: list[Reject], wording: Kept | None, about: About | None
) -> Growth:
    """The plan of an addition to `base`.

    Pages that are there already are not read again. A page whose name is there with another content
    takes the other's place; pages that have an article going on on the other are read anew with it.

    Raises:
        UsageError: with the code `wording`, if `base` was published with another part of the text.
        DatasetError: if its tables have other columns than this version of newsdata writes.
    """
    if wording and wording != base.manifest.wording:
        there = f"it was published with --text {base.manifest.wording}: add with the same, or publish anew"
        raise UsageError(there, code="wording", name=str(base.path))
    check_growable(base)
    known = known_sources(base)
    new = [page for page in pages if source_id(page.sha256) not in known]
    superseded = _superseded(known, pages, new)
    old = {one.old for one in superseded}
    fallen = continued_on(base, old)
    return Growth(
        pages=in_order([*new, *_again(base, fallen, pages)]),
        refused=_unheard(base, refused),
        wording=base.manifest.wording,
        about=about or base.manifest.about,
        base=base,
        leaving=Leaving(frozenset(old | fallen), frozenset(_names(new))),
        superseded=superseded,
        history=base.manifest.history,
        known=len(pages) - len(new),
    )


def _superseded(
    known: dict[str, str], pages: Iterable[Readable], new: Iterable[Readable]
) -> tuple[Superseded, ...]:
    """Sources that were there under the name of a new page, and are not among what comes in."""
    coming = {source_id(page.sha256) for page in pages}
    by_name: dict[str, list[str]] = {}
    for identifier, name in known.items():
        if identifier not in coming:
            by_name.setdefault(name, []).append(identifier)
    found = [
        Superseded(name=page.name, old=old, new=source_id(page.sha256))
        for page in new
        for old in by_name.pop(page.name, ())
    ]
    return tuple(sorted(found, key=lambda one: (one.name, one.old)))


def _again(base: Release, fallen: Collection[str], pages: Iterable[Readable]) -> list[Readable]:
    """The pages that have to be read anew: as they come in, or from the text in the release."""
    at_hand: dict[str, Readable] = {source_id(page.sha256): page for page in pages}
    found = [at_hand[identifier] for identifier in fallen if identifier in at_hand]
    for source in base.having(Source, "source_id", set(fallen) - set(at_hand)):
        if not source.text:
            reason = f"an article of it goes on on a page that is superseded: give {source.name} again, too"
            raise UsageError(reason, code="text_needed", name=source.name)
        found.append(_as_input(source))
    return found


def _as_input(source: Source) -> Input:
    return Input(
        name=source.name,
        text=source.text,
        sha256=source.sha256,
        encoding=source.encoding,
        publication=source.publication,
        date=source.date,
        page=source.page,
        uri=source.uri,
    )


def _unheard(base: Release, refused: Iterable[Reject]) -> list[Reject]:
    """The refusals that are not in the release yet."""
    there = set(base.rejects)
    return [reject for reject in refused if reject not in there]


def _names(pages: Iterable[Readable]) -> set[str]:
    """How pages are called in their records, and in the rejects they may have been before."""
    return {page.name for page in pages} | {page.place for page in pages if isinstance(page, Entry)}
