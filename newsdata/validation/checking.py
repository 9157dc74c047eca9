"""The run over a dataset: every table batch by batch, and what holds between tables at the end."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
from pydantic import BaseModel

from newsdata.models import key_of
from newsdata.tables import Column, Kept, fields
from newsdata.validation.checks import Bad, text_faults, value_faults
from newsdata.validation.compute import integers, pc
from newsdata.validation.conditions import CONCERNS, broken_conditions, unsorted_spans
from newsdata.validation.conformity import Conformity, conformity, normalised
from newsdata.validation.frames import Frame, lists_of_spans, structs, walk
from newsdata.validation.grounding import Texts, misplaced
from newsdata.validation.parts import Dataset, Part, Table
from newsdata.validation.relations import NAMED_TABLES, dangling, duplicates
from newsdata.validation.report import SHOWN, Example, Finding
from newsdata.validation.rules import RULES

_AT_ONCE = 2
"""Batches that are checked at the same time: pyarrow's kernels leave the interpreter's lock."""

Fault = tuple[str, Frame, Bad]


@dataclass(slots=True)
class Findings:
    """Faults as they are found, by table and rule."""

    by_rule: dict[tuple[str, str], Finding] = field(default_factory=dict)

    def add(
        self, table: str, rule: str, rows: Iterable[int], examples: Iterable[Example], count: int
    ) -> None:
        """Notes faults of a rule; the first examples are kept."""
        finding = self.by_rule.setdefault((table, rule), Finding(table, rule))
        finding.count += count
        finding.rows.update(rows)
        finding.examples += list(examples)[: SHOWN - len(finding.examples)]

    def sorted(self) -> tuple[Finding, ...]:
        """The findings, table by table, in the order of the rules."""
        rules = list(RULES)
        tables = list(dict.fromkeys(table for table, _ in self.by_rule))
        return tuple(
            sorted(
                self.by_rule.values(),
                key=lambda finding: (tables.index(finding.table), rules.index(finding.rule)),
            )
        )


@dataclass(frozen=True, slots=True)
class Known:
    """What the other tables hold: the `ids` by table, and the `texts` of the sources."""

    ids: dict[str, frozenset[str]]
    texts: Texts | None


@dataclass(frozen=True, slots=True)
class Checked:
    """A batch that was checked: its faults, and its rows' own ids, nulls where they have none."""

    faults: list[Fault]
    ids: Any


def check(dataset: Dataset) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """All findings in a dataset, and what could not be checked."""
    findings = Findings()
    sources = dataset.tables.get("sources")
    known = Known({}, Texts(sources) if sources else None)
    for table in dataset.tables.values():
        _check_documents(table, findings)
        ids = _check_table(table, dataset.wording, known, findings)
        if table.name in NAMED_TABLES.values():
            known.ids[table.name] = frozenset(ids.to_pylist()) | _named_by_bad_documents(table)
    unchecked = [
        f"references to {name}: no such table" for name in NAMED_TABLES.values() if name not in dataset.tables
    ]
    if known.texts is None or not known.texts.held:
        unchecked.append("spans against the text: no text of sources")
    return findings.sorted(), (*dataset.passed, *unchecked)


def _check_documents(table: Table, findings: Findings) -> None:
    for fault in table.documents.faults if table.documents else ():
        example = Example(fault.row, fault.path, fault.value)
        findings.add(table.name, fault.rule, [fault.row], [example], 1)


def _named_by_bad_documents(table: Table) -> frozenset[str]:
    """A record that is refused is there all the same: what names it does not dangle."""
    return frozenset() if table.documents is None else frozenset(table.documents.ids)


def _check_table(table: Table, wording: Kept | None, known: Known, findings: Findings) -> Any:
    """Checks the parts of a table; gives its ids."""
    numbers = table.documents.good if table.documents else None
    ids: list[Any] = []
    first = 0
    for part in table.parts:
        fits = conformity(table.model, part.schema, wording)
        _note_misfits(findings, table.name, fits, range(first, first + part.rows))
        for checked in _in_threads(table, part, fits, known):
            for rule, frame, bad in checked.faults:
                _note(findings, table.name, rule, frame, bad, first, numbers)
            ids.append(checked.ids)
            first += len(checked.ids)
    whole = pa.chunked_array(ids, pa.string())
    repeated = duplicates(whole)
    if len(repeated):
        column = Frame(whole.combine_chunks(), key_of(table.model) or "", Frame(whole))
        _note(findings, table.name, "duplicate_id", column, repeated, 0, numbers)
    return whole


def _note_misfits(findings: Findings, table: str, fits: Conformity, rows: range) -> None:
    """A column that doesn't fit is a fault of every row."""
    for misfit in fits.misfits if rows else ():
        example = Example(rows.start, misfit.path, misfit.message)
        findings.add(table, misfit.rule, rows, [example], len(rows))


def _note(
    findings: Findings, table: str, rule: str, frame: Frame, bad: Bad, first: int, numbers: list[int] | None
) -> None:
    """Notes the faults of a batch whose first row is `first`; `numbers` are the rows of good documents."""
    rows = [first + row for row in integers(pc.cast(frame.rows(bad), pa.int64()))]
    rows = rows if numbers is None else [numbers[row] for row in rows]
    shown = [
        Example(row, frame.path(place), _shown(rule, frame.array[place]))
        for row, place in zip(rows[:SHOWN], bad.slice(0, SHOWN).to_pylist(), strict=True)
    ]
    findings.add(table, rule, rows, shown, len(rows))


def _shown(rule: str, value: Any) -> Any:
    """What is shown of a bad value: of a record only the fields that the rule concerns."""
    try:
        whole = value.as_py()
    except UnicodeDecodeError:
        return value.as_buffer().to_pybytes().decode("utf-8", "backslashreplace")
    return {name: whole[name] for name in CONCERNS[rule]} if rule in CONCERNS else whole


def _in_threads(table: Table, part: Part, fits: Conformity, known: Known) -> Iterator[Checked]:
    """The checked batches of a part, in their order."""
    columns, waiting = fields(table.model), deque[Future[Checked]]()
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for batch in part.batches():
            waiting.append(pool.submit(check_batch, table.model, columns, batch, fits, known))
            if len(waiting) > _AT_ONCE:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def check_batch(
    model: type[BaseModel], columns: tuple[Column, ...], batch: pa.RecordBatch, fits: Conformity, known: Known
) -> Checked:
    """All faults in a batch of rows of a model."""
    rows = Frame(normalised(columns, batch, fits.passable))
    faults = [
        (rule, frame, bad)
        for column, frame in walk(columns, rows, fits.passable)
        if column.kind == "string"
        for rule, bad in text_faults(frame.array)
    ]
    if faults:  # Nothing more can be asked of text that is none.
        rows = _without(rows, faults)
    faults += _faults(model, columns, rows, fits, known)
    key = key_of(model)
    if key is None or key not in fits.passable:
        return Checked(faults, pa.nulls(batch.num_rows, pa.string()))
    return Checked(faults, batch.column(key).cast(pa.string()))


def _without(rows: Frame, faults: list[Fault]) -> Frame:
    """The rows that have none of these faults."""
    bad = pa.concat_arrays([pc.cast(frame.rows(bad), pa.int64()) for _, frame, bad in faults])
    kept = pc.invert(pc.is_in(pa.array(range(len(rows.array)), pa.int64()), bad))
    return Frame(rows.array.filter(kept), "", rows, pc.indices_nonzero(kept))


def _faults(
    model: type[BaseModel], columns: tuple[Column, ...], rows: Frame, fits: Conformity, known: Known
) -> list[Fault]:
    found = list(walk(columns, rows, fits.passable))
    records = list(structs(model, rows, found))
    faults = [
        (rule, frame, bad) for column, frame in found for rule, bad in value_faults(column, frame.array)
    ]
    faults += [(rule, frame, bad) for kind, frame in records for rule, bad in broken_conditions(kind, frame)]
    faults += [
        ("spans_ascend", lists, bad)
        for _, frame in records
        if (lists := lists_of_spans(frame)) is not None and len(bad := unsorted_spans(lists))
    ]
    faults += dangling(found, key_of(model), known.ids)
    if known.texts is not None and "source_id" in fits.passable:
        faults += misplaced(records, rows.array.field("source_id"), known.texts)
    return faults
