"""Other people's records → a release: made by hand, by a language model, in another language."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias, cast

import pyarrow as pa
import pyarrow.compute as pc

from newsdata.errors import DatasetError, PageError, UsageError
from newsdata.models import KEYS, REFERENCES, TABLES, Record, Reject, RejectKind, Source
from newsdata.models.identifiers import source_id
from newsdata.publishing.refusals import by_name
from newsdata.publishing.wishes import Summary, Wishes
from newsdata.release.manifest import About, Run
from newsdata.release.output import RELEASES, install, staging
from newsdata.release.writing import ReleaseWriter, prepare
from newsdata.tables import from_table
from newsdata.text.catalogue import catalogue
from newsdata.text.inputs import Input
from newsdata.validation import RULES, filter  # noqa: A004 — as in `newsdata.filter`

Given: TypeAlias = Source | Input | Path | str


def publish_records(records: Iterable[Any], sources: Iterable[Given], wishes: Wishes) -> Summary:
    """Checks records and publishes the good ones; what is wrong with the others is in `rejects`.

    Raises:
        UsageError: if records name sources or articles that are not given, or it can't be told which
            records they are.
        DatasetError: if `wishes.strict`, for the first record refused.
    """
    started = time.monotonic()
    good, bad = filter([*_source_records(sources), *records])
    _insist_on_references(good)
    rejects = [*_rejects(bad), *(from_table(Reject, good["rejects"]) if "rejects" in good else ())]
    for reject in rejects:
        if wishes.strict:
            raise DatasetError(reject.message, code=reject.code, name=reject.name)
        wishes.on_reject(reject)
    with staging(wishes.out, wait=wishes.wait) as folder:
        writer = ReleaseWriter(folder, wishes.text or "full")
        counts = _write(writer, good, rejects)
        characters = int(pc.sum(good["sources"]["characters"]).as_py() or 0) if "sources" in good else 0
        run = Run(sources=counts["sources"], characters=characters)
        manifest = writer.finish(wishes.about or About(), (run,))
        is_new = install(folder, wishes.out, manifest.version)
    return Summary(
        path=wishes.out / RELEASES / manifest.version,
        version=manifest.version,
        is_new=is_new,
        rows=counts,
        characters=characters,
        seconds=time.monotonic() - started,
    )


def are_records(item: object) -> bool:
    """Whether something is a record, or several, and not a page."""
    return isinstance(item, Record | Mapping | pa.Table | pa.RecordBatch)


def _source_records(sources: Iterable[Given]) -> Iterator[Source]:
    """Records of the sources, however they are given."""
    for given in sources:
        if isinstance(given, Source):
            yield given
        elif isinstance(given, Input):
            yield _source(given)
        else:
            for entry in catalogue([given]):
                if isinstance(entry, PageError):
                    raise entry
                yield _source(entry.read())


def _source(page: Input) -> Source:
    return Source(
        source_id=source_id(page.sha256),
        name=page.name,
        sha256=page.sha256,
        encoding=page.encoding,
        publication=page.publication,
        date=page.date,
        page=page.page,
        uri=page.uri,
        characters=len(page.text),
        text=page.text,
    )


def _insist_on_references(good: Mapping[str, pa.Table]) -> None:
    """A release holds what its records name; that each id is there has been checked, if the table is."""
    for name, table in good.items():
        for reference in REFERENCES.get(name, ()):
            if reference.table not in good and table[reference.column].null_count < table.num_rows:
                reason = f"the {name} name {reference.table}, but there are none: give them too"
                raise UsageError(reason, code="references")


def _write(writer: ReleaseWriter, good: Mapping[str, pa.Table], rejects: list[Reject]) -> dict[str, int]:
    """Writes the tables, by id: in whatever order records come, the release is the same."""
    counts = dict.fromkeys(TABLES, 0)
    for name, model in TABLES.items():
        if name == "rejects":
            records: list[Any] = by_name(rejects)
        elif name in good:
            records = from_table(model, good[name].sort_by(KEYS[name]))
        else:
            records = []
        counts[name] = len(records)
        writer.add({name: prepare(name, records, writer.wording)})
    return counts


def _rejects(bad: pa.Table) -> Iterator[Reject]:
    """The refused rows as rejects: what they break, and what they were."""
    rules = [name for name in bad.column_names if name in RULES]
    for row in bad.to_pylist():
        broken = [rule for rule in rules if row[rule]]
        yield Reject(
            source_id=None,
            name=f"{row['table']}[{row['row']}]",
            kind=_kind(row["table"]),
            code=broken[0] if broken else "invalid",
            message="; ".join(RULES[rule] for rule in broken) or "it names a record that was refused",
            spans=(),
            record=_as_json(row["record"]),
        )


def _kind(table: str) -> RejectKind:
    return cast("RejectKind", TABLES[table].__name__.lower()) if table != "rejects" else "source"


def _as_json(text: str) -> str:
    """The refused record as JSON: as it came, or what came as a JSON string."""
    try:
        json.loads(text)
    except ValueError:
        return json.dumps(text, ensure_ascii=False)
    return text
