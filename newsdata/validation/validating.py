"""The two verbs: `validate` says what is wrong, `filter` gives what is good and what is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, get_args

import pyarrow as pa

from newsdata.tables import Kept, arrow_schema, fields
from newsdata.validation.checking import check
from newsdata.validation.compute import pc
from newsdata.validation.conformity import conformity, normalised
from newsdata.validation.inputs import find
from newsdata.validation.parts import Dataset, MemoryPart, Table
from newsdata.validation.report import Report
from newsdata.validation.rules import RULES


def validate(what: Any, as_: str | None = None) -> Report:
    """Checks a dataset against the models: values, rules between fields, ids, references, spans.

    `what` is a release or a folder, a file (Parquet, Arrow IPC, JSON, JSON Lines), `-` for standard
    input; or an Arrow table, several by name, or any iterable of models or mappings. `as_` names the
    record (`statistic`) where neither a file's name nor its columns tell. Rows count from 0.

    Tables that are not there are not missed; what could not be checked for it is in the report.

    Raises:
        UsageError: if there is nothing to validate, or it can't be told which record it is.
        DatasetError: if a file can't be read at all.

    >>> report = validate([{"start": 2}], as_="source")
    >>> report.ok, report.findings[0].rule, report.findings[0].examples[0].path
    (False, 'missing', 'source_id')
    """
    return _report(find(what, as_))


def filter(what: Any, as_: str | None = None) -> tuple[dict[str, pa.Table], pa.Table]:  # noqa: A001
    """Parts the good rows from the bad ones: `(good, bad)`.

    `good` has the tables by name, in the models' own columns; they validate. A row that names a bad
    one is bad itself. `bad` has a row for each refused one: `table`, `row`, `record` (as JSON) and a
    column for each rule that is broken somewhere.

    Takes and raises what `validate` does.

    >>> good, bad = filter([{"name": "broken.txt"}], as_="reject")
    >>> good["rejects"].num_rows, bad.num_rows, bad.column("missing").to_pylist()
    (0, 1, [True])
    """
    dataset = find(what, as_)
    rejects: list[pa.Table] = []
    numbers = {name: list(range(table.rows)) for name, table in dataset.tables.items()}
    while not (report := _report(dataset)).ok:
        rejects.append(_renumbered(report.rejects(), numbers))
        dataset = _kept(dataset, report, numbers)
    good = {name: _rows(table, range(table.rows)) for name, table in dataset.tables.items()}
    return good, _joined(rejects)


def _report(dataset: Dataset) -> Report:
    findings, unchecked = check(dataset)
    rows = {name: table.rows for name, table in dataset.tables.items()}
    return Report(rows, findings, unchecked, lambda name, numbers: _records(dataset.tables[name], numbers))


def _records(table: Table, numbers: list[int]) -> Iterator[dict[str, Any] | str]:
    """Rows of a table as they came, ascending."""
    if table.documents:
        yield from (table.documents.texts[number] for number in numbers)
        return
    wanted, first = iter(numbers), 0
    number = next(wanted, None)
    for part in table.parts:
        for batch in part.batches():
            while number is not None and number < first + batch.num_rows:
                yield batch.slice(number - first, 1).to_pylist()[0]
                number = next(wanted, None)
            first += batch.num_rows


def _kept(dataset: Dataset, report: Report, numbers: dict[str, list[int]]) -> Dataset:
    """The dataset without the refused rows; `numbers` goes on saying which rows these were at first."""
    tables = {}
    for name, table in dataset.tables.items():
        refused = set(report.refused(name))
        here = table.documents.good if table.documents else range(table.rows)
        left = [place for place, row in enumerate(here) if row not in refused]
        numbers[name] = [numbers[name][here[place]] for place in left]
        tables[name] = Table(name, (MemoryPart(_rows(table, left)),))
    return Dataset(tables, dataset.wording, dataset.passed)


def _rows(table: Table, places: Sequence[int]) -> pa.Table:
    """Rows of a table in the model's own columns; none where the columns don't fit: all rows are bad."""
    wording = next((kept for kept in get_args(Kept) if _fits(table, kept)), None)
    if wording is None or not places:
        return arrow_schema(table.model, wording or "full").empty_table()
    schema, columns = arrow_schema(table.model, wording), fields(table.model, wording)
    passable = conformity(table.model, schema, wording).passable
    rows = [normalised(columns, batch, passable) for part in table.parts for batch in part.batches()]
    whole = pa.Table.from_batches([pa.RecordBatch.from_struct_array(row) for row in rows])
    return whole.take(pa.array(places, pa.int64())).cast(schema)


def _fits(table: Table, wording: Kept) -> bool:
    return not any(conformity(table.model, part.schema, wording).misfits for part in table.parts)


def _renumbered(rejects: pa.Table, numbers: dict[str, list[int]]) -> pa.Table:
    """The refused rows with the numbers they had at first."""
    pairs: Any = zip(rejects.column("table").to_pylist(), rejects.column("row").to_pylist(), strict=True)
    rows = [numbers[table][row] for table, row in pairs]
    return rejects.set_column(1, "row", pa.array(rows, pa.int64()))


def _joined(rejects: list[pa.Table]) -> pa.Table:
    """The refused rows of all rounds: a rule that was not broken in a round is false there."""
    if not rejects:
        return Report({}, (), (), lambda *_: ()).rejects()
    whole = pa.concat_tables(rejects, promote_options="default")
    rules = [rule for rule in RULES if rule in whole.column_names]
    flags = [pc.fill_null(whole.column(rule), False) for rule in rules]
    return pa.table(
        [*whole.select(["table", "row", "record"]).columns, *flags], ["table", "row", "record", *rules]
    )
