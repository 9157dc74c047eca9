"""Pages that come in → a release, in one call."""

from __future__ import annotations

import datetime
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, get_args

from newsdata.errors import PageError, UsageError
from newsdata.models import TABLES, Reject
from newsdata.publishing.growth import Growth, beginning, growth
from newsdata.publishing.pages import Harvest, fitting_jobs, harvests
from newsdata.publishing.plan import Readable, batches, in_order
from newsdata.publishing.records import are_records, publish_records
from newsdata.publishing.refusals import by_name, refusal
from newsdata.publishing.wishes import OnReject, Progress, Summary, Wishes
from newsdata.release.growing import carry_over
from newsdata.release.manifest import About, Manifest, Run
from newsdata.release.output import RELEASES, check_output, install, latest, staging
from newsdata.release.reading import load
from newsdata.release.writing import ReleaseWriter, prepare
from newsdata.tables import Kept
from newsdata.text.catalogue import STANDARD_INPUT, catalogue
from newsdata.text.inputs import Input, given_day
from newsdata.text.metadata import Metadata

Page: TypeAlias = Path | str | Input


def publish(
    inputs: Any,
    out: Path | str,
    *,
    sources: Iterable[Any] = (),
    publication: str | None = None,
    date: datetime.date | str | None = None,
    page: str | None = None,
    text: Kept | None = None,
    append: bool = False,
    strict: bool = False,
    jobs: int | None = 1,
    about: About | None = None,
    wait: bool = False,
    on_progress: Progress | None = None,
    on_reject: OnReject | None = None,
) -> Summary:
    """Reads pages and leaves a release of what they hold under `out`, reached as `out/latest`.

    An input that can't be read does not cost the others: it is a row of `rejects`. The same inputs give
    the same release, whatever their order and the number of jobs; one that is there already stays.

    Instead of pages, records may be given: models, mappings, Arrow tables or batches, made by whom or
    whatever. They are checked as `newsdata.validate` does; what is wrong is a row of `rejects`.

    Args:
        inputs: files (`.txt`, a page; `.jsonl`, a page a line), folders, "-" for standard input, pages in
            memory (`newsdata.text.inputs.read_text`); one or several. Or records.
        out: a new or empty folder, or one that holds releases.
        sources: of records, the texts they quote: files, pages in memory, or `Source` records.
        publication: the newspaper; this and the next two come before what records and sidecars say.
        date: the day of the issue (a date, or its ISO form).
        page: the page as printed.
        text: how much of the pages' wording to publish: `full` (the default), `quotes` or `none`.
        append: add to the latest release, instead of beginning anew.
        strict: stop at the first input or record that is refused; nothing is published then.
        jobs: how many processes read pages; None means as fits their number. With more than one, a script
            needs the usual `if __name__ == "__main__":`.
        about: title, licence and so on of the release.
        wait: if somebody else is publishing here, wait until they have.
        on_progress: called with the pages done and the pages there are.
        on_reject: called with every reject as it turns up.

    Raises:
        UsageError: if the call is wrong, or `out` can't be written.
        DatasetError: if the release to be added to is not what it should be.
        PageError: if `strict`, for the first thing refused (of records: DatasetError).
    """
    given = Metadata(publication=publication, date=given_day(date), page=page)
    wishes = Wishes(
        out=Path(out),
        text=_known_wording(text),
        append=append,
        strict=strict,
        jobs=jobs,
        about=about,
        wait=wait,
        on_progress=on_progress or _ignore,
        on_reject=on_reject or _ignore,
    )
    check_output(wishes.out)
    items = [inputs] if isinstance(inputs, Path | str | Input) or are_records(inputs) else list(inputs)
    if items and are_records(items[0]):
        _refuse_options_of_pages(given, wishes)
        return publish_records(items, sources, wishes)
    return _publish_pages(items, given, wishes)


def _known_wording(text: Kept | None) -> Kept | None:
    if text not in (None, *get_args(Kept)):
        known = ", ".join(get_args(Kept))
        raise UsageError(f"text: {text!r} is none of {known}", code="text")
    return text


def _refuse_options_of_pages(given: Metadata, wishes: Wishes) -> None:
    if given != Metadata() or wishes.append:
        raise UsageError("publication, date, page and append are for pages, not for records", code="records")


@dataclass(frozen=True, slots=True)
class _Stock:
    """What came in: pages in their order, inputs refused, pages that came in twice."""

    pages: list[Readable]
    refused: list[Reject]
    repeated: int


@dataclass(slots=True)
class _Tally:
    """What a run has read so far."""

    rows: Counter[str]
    pages: int = 0
    characters: int = 0
    unclaimed: int = 0

    def count(self, harvest: Harvest) -> None:
        self.rows.update({name: rows.table.num_rows for name, rows in harvest.rows.items()})
        self.pages += harvest.pages
        self.characters += harvest.characters
        self.unclaimed += harvest.unclaimed


def _take_stock(sources: list[Page], given: Metadata, kept: Path | None, wishes: Wishes) -> _Stock:
    pages: list[Readable] = [source for source in sources if isinstance(source, Input)]
    refused: dict[Reject, None] = {}
    paths = [source for source in sources if not isinstance(source, Input)]
    for found in catalogue(paths, given, standard_input=kept, without=wishes.out):
        if isinstance(found, PageError):
            if wishes.strict:
                raise found
            reject = refusal(found)
            refused[reject] = None
            wishes.on_reject(reject)
        else:
            pages.append(found)
    if not pages and not refused:
        raise UsageError("no pages: nothing to publish", code="no_input")
    ordered = in_order(pages)
    return _Stock(ordered, by_name(refused), repeated=len(pages) - len(ordered))


def _publish_pages(inputs: list[Page], given: Metadata, wishes: Wishes) -> Summary:
    with _kept_standard_input(inputs) as kept:
        started = time.monotonic()
        return _publish(_take_stock(inputs, given, kept, wishes), wishes, started)


def _publish(stock: _Stock, wishes: Wishes, started: float) -> Summary:
    tally = _Tally(Counter(rejects=len(stock.refused)))
    with staging(wishes.out, wait=wishes.wait) as folder:
        plan = _plan(stock, wishes)
        writer = ReleaseWriter(folder, plan.wording)
        if plan.base:
            carry_over(plan.base, writer, plan.leaving)
        _read_and_write(plan, writer, tally, wishes)
        manifest = _finish(plan, writer, tally)
        is_new = install(folder, wishes.out, manifest.version)
    return Summary(
        path=wishes.out / RELEASES / manifest.version,
        version=manifest.version,
        is_new=is_new,
        rows={name: tally.rows[name] for name in TABLES},
        repeated=stock.repeated,
        known=plan.known,
        superseded=len(plan.superseded),
        characters=tally.characters,
        unclaimed=tally.unclaimed,
        seconds=time.monotonic() - started,
    )


def _plan(stock: _Stock, wishes: Wishes) -> Growth:
    if wishes.append and latest(wishes.out):
        return growth(load(wishes.out), stock.pages, stock.refused, wishes.text, wishes.about)
    return beginning(stock.pages, stock.refused, wishes.text, wishes.about)


def _read_and_write(plan: Growth, writer: ReleaseWriter, tally: _Tally, wishes: Wishes) -> None:
    """Reads all pages of the plan, batch by batch, and writes what they give."""
    writer.add({"rejects": prepare("rejects", plan.refused, plan.wording)})
    jobs = wishes.jobs or fitting_jobs(len(plan.pages))
    for harvest in harvests(batches(plan.pages), plan.wording, jobs):
        for reject in harvest.rejects:
            if wishes.strict:
                raise PageError(reject.message, code=reject.code, name=reject.name)
            wishes.on_reject(reject)
        writer.add(harvest.rows)
        tally.count(harvest)
        wishes.on_progress(tally.pages, len(plan.pages))


def _finish(plan: Growth, writer: ReleaseWriter, tally: _Tally) -> Manifest:
    run = Run(
        sources=tally.rows["sources"],
        characters=tally.characters,
        unclaimed=tally.unclaimed,
        superseded=plan.superseded,
    )
    return writer.finish(plan.about, (*plan.history, run))


@contextmanager
def _kept_standard_input(sources: Iterable[Page]) -> Iterator[Path | None]:
    """Standard input as a file, because inputs are read twice."""
    if STANDARD_INPUT not in sources:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="newsdata-") as folder:
        kept = Path(folder, "standard-input")
        with kept.open("wb") as stream:
            shutil.copyfileobj(sys.stdin.buffer, stream)
        yield kept


def _ignore(*_: object) -> None:
    """What is done with news that nobody asked for."""
