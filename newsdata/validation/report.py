"""What validation found: for people, for machines, and as a table of the refused rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsdata.validation.rules import RULES

SHOWN = 3
"""How many examples of a fault a report shows."""

_WIDEST = 60


@dataclass(frozen=True, slots=True)
class Example:
    """One fault: the row (from 0), the path in it, and what stands there."""

    row: int
    path: str
    value: Any

    def __str__(self) -> str:
        shown = json.dumps(self.value, ensure_ascii=False, default=str)
        shown = shown if len(shown) <= _WIDEST else shown[: _WIDEST - 1] + "…"
        return f"row {self.row}{' › ' if self.path else ''}{self.path}: {shown}"


@dataclass(slots=True)
class Finding:
    """All faults of one rule in one table: how many, the first ones, and the rows they are in."""

    table: str
    rule: str
    count: int = 0
    examples: list[Example] = field(default_factory=list)
    rows: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of a validation.

    `rows` has the number of rows of every table, `unchecked` what could not be checked and why.
    `records` gives the refused rows of a table as they are.
    """

    rows: dict[str, int]
    findings: tuple[Finding, ...]
    unchecked: tuple[str, ...]
    records: Callable[[str, list[int]], Iterable[dict[str, Any] | str]]

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    @property
    def exit_status(self) -> int:
        """What the command ends with: 0 if all is well, 1 if there are faults."""
        return 0 if self.ok else 1

    def refused(self, table: str) -> list[int]:
        """The rows of a table that break a rule, ascending."""
        return sorted(set().union(*(finding.rows for finding in self.findings if finding.table == table)))

    def to_json(self, indent: int | None = 2) -> str:
        """The report as a JSON object: `ok`, `rows`, `findings`, `unchecked`."""
        findings = [
            {
                "table": finding.table,
                "rule": finding.rule,
                "demands": RULES[finding.rule],
                "count": finding.count,
                "rows": len(finding.rows),
                "examples": [
                    {"row": example.row, "path": example.path, "value": example.value}
                    for example in finding.examples
                ],
            }
            for finding in self.findings
        ]
        whole = {"ok": self.ok, "rows": self.rows, "findings": findings, "unchecked": self.unchecked}
        return json.dumps(whole, ensure_ascii=False, indent=indent, default=str)

    def __str__(self) -> str:
        lines = [self._sum()]
        for finding in self.findings:
            lines.append(f"\n{finding.table}  {finding.rule}  ×{finding.count}  ({RULES[finding.rule]})")
            lines += [f"    {example}" for example in finding.examples]
        lines += [f"\nnot checked: {what}" for what in self.unchecked]
        return "\n".join(lines)

    def _sum(self) -> str:
        rows = ", ".join(f"{count:,} {table}" for table, count in self.rows.items())
        faults = sum(finding.count for finding in self.findings)
        return f"{rows}: {f'{faults:,}' if faults else 'no'} fault{'' if faults == 1 else 's'}"

    def rejects(self) -> pa.Table:
        """The refused rows: `table`, `row`, `record` (as JSON), and a column per rule that is broken."""
        rules = [rule for rule in RULES if any(finding.rule == rule for finding in self.findings)]
        tables, numbers, records = [], [], []
        for table in self.rows:
            refused = self.refused(table)
            tables += [table] * len(refused)
            numbers += refused
            records += [_as_text(record) for record in self.records(table, refused)]
        broken = {(finding.table, finding.rule): finding.rows for finding in self.findings}
        flags = {
            rule: [row in broken.get((table, rule), ()) for table, row in zip(tables, numbers, strict=True)]
            for rule in rules
        }
        kinds: list[tuple[str, pa.DataType]] = [
            ("table", pa.string()),
            ("row", pa.int64()),
            ("record", pa.string()),
        ]
        schema = pa.schema([*kinds, *((rule, pa.bool_()) for rule in rules)])
        return pa.table({"table": tables, "row": numbers, "record": records, **flags}, schema=schema)

    def write_rejects(self, path: Path | str) -> int:
        """Writes the refused rows to a Parquet file; gives their number."""
        table = self.rejects()
        pq.write_table(table, path)
        return table.num_rows


def _as_text(record: dict[str, Any] | str) -> str:
    return record if isinstance(record, str) else json.dumps(record, ensure_ascii=False, default=str)
