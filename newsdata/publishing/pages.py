"""Pages → rows, a batch at a time: what a worker does."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context

from newsdata.errors import DatasetError, PageError
from newsdata.extract import read_issue
from newsdata.models import Page, Record, Reject
from newsdata.publishing.plan import BATCH_PAGES, Batch, Issue
from newsdata.publishing.refusals import defect, refusal
from newsdata.release.writing import Rows, prepare
from newsdata.tables import Kept
from newsdata.text.inputs import Input


@dataclass(frozen=True, slots=True)
class Harvest:
    """What a batch gave: rows by table, and what is counted of its pages."""

    pages: int
    rows: Mapping[str, Rows]
    rejects: tuple[Reject, ...]
    characters: int
    unclaimed: int


def harvest(batch: Batch, wording: Kept) -> Harvest:
    """Reads a batch of issues."""
    found = [item for issue in batch for item in _read(issue)]
    pages = [item for item in found if isinstance(item, Page)]
    refused = [item for item in found if isinstance(item, Reject)]
    rejects = [*refused, *(reject for page in pages for reject in page.rejects)]
    records: dict[str, Iterable[Record]] = {
        "sources": (page.source for page in pages),
        "articles": (record for page in pages for record in page.articles),
        "interviews": (record for page in pages for record in page.interviews),
        "speeches": (record for page in pages for record in page.speeches),
        "statistics": (record for page in pages for record in page.statistics),
        "rejects": rejects,
    }
    return Harvest(
        pages=sum(map(len, batch)),
        rows={name: prepare(name, rows, wording) for name, rows in records.items()},
        rejects=tuple(rejects),
        characters=sum(page.source.characters for page in pages),
        unclaimed=sum(span.end - span.start for page in pages for span in page.unclaimed),
    )


def harvests(batches: Iterable[Batch], wording: Kept, jobs: int) -> Iterator[Harvest]:
    """The harvest of each batch, in their order; with more than one job, from that many processes.

    Raises:
        DatasetError: with the code `worker_died`, if one of them is killed.
    """
    if jobs <= 1:
        yield from (harvest(batch, wording) for batch in batches)
        return
    try:
        yield from _by_workers(batches, wording, jobs)
    except BrokenProcessPool:
        reason = "a process that read pages was killed, perhaps for want of memory: try fewer --jobs"
        raise DatasetError(reason, code="worker_died") from None


def _by_workers(batches: Iterable[Batch], wording: Kept, jobs: int) -> Iterator[Harvest]:
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_prepare_worker) as pool:
        remaining = iter(batches)
        running = [pool.submit(harvest, batch, wording) for batch in islice(remaining, 2 * jobs)]
        while running:
            yield running.pop(0).result()
            running += [pool.submit(harvest, batch, wording) for batch in islice(remaining, 1)]


def fitting_jobs(pages: int) -> int:
    """As many processes as there are processors, where there is enough to do for them."""
    return (os.cpu_count() or 1) if pages >= 4 * BATCH_PAGES else 1


def _prepare_worker() -> None:
    """What is loaded stays: a worker that never looks at it again is almost twice as fast."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)


def _read(issue: Issue) -> Iterator[Page | Reject]:
    inputs: list[Input] = []
    for page in issue:
        try:
            inputs.append(page.read())
        except PageError as fault:
            yield refusal(fault)
    if inputs:
        yield from _understand(inputs)


def _understand(inputs: list[Input]) -> Iterator[Page | Reject]:
    """The pages of one issue; a defect of the library costs the page that shows it, and no other."""
    try:
        pages: list[Page] = read_issue(inputs)
    except Exception as fault:
        if len(inputs) == 1:
            yield defect(inputs[0], fault)
            return
        for page in inputs:
            yield from _understand([page])
    else:
        yield from pages
