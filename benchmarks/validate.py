"""How fast `newsdata validate` checks a million statistics, beside reading them, and beside other tools.

    python benchmarks/validate.py [ROWS] [--others]      # prints the page (Markdown)

Generates ROWS (1,000,000) rows of `statistics` with their articles and sources, puts a fault of every
kind into random rows, and runs each contestant in a process of its own: seconds of the wall clock from
the first call, without imports (best of three, as anything else on the machine only ever adds),
processor seconds, and the peak of memory. `--others` runs pydantic, jsonschema-rs, pandera and
frictionless on the same rows (pip install 'pandera[polars]' 'frictionless[parquet]' jsonschema-rs).
"""

from __future__ import annotations

import importlib.util
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from newsdata.models import TABLES, Statistic  # noqa: E402
from newsdata.tables import fields  # noqa: E402

ROWS, REPEATS, PER_PAGE, GROUP = 1_000_000, 3, 35, 1 << 16
FIRST = "the first of all"
YEAR = {"text": "2025年", "start": date(2025, 1, 1), "end": date(2025, 12, 31)}
INDICATORS = [
    "全市进出口总额",
    "规模以上工业增加值",
    "社会消费品零售总额",
    "固定资产投资",
    "一般公共预算收入",
]
UNITS = [
    ("万亿元", "元", "CNY", "money", 12),
    ("万吨标煤", "吨标煤", None, "energy", 4),
    ("万人次呢", "人次", None, "count", 4),
]
HEAD = "云港日报\n　　本报讯 "
Row = dict[str, Any]


def pages(rows: int) -> Iterator[tuple[Row, Row, list[Row]]]:
    """Sources, each with an article and its statistics."""
    chosen = random.Random(1)
    for number in range(-(-rows // PER_PAGE)):
        yield page(number, min(PER_PAGE, rows - number * PER_PAGE), chosen)


def page(number: int, count: int, chosen: random.Random) -> tuple[Row, Row, list[Row]]:
    source, texts, figures, reached = f"{number:020x}", [HEAD], [], len(HEAD)
    ids = {"article_id": f"{source}.a0", "source_id": source}
    for position in range(count):
        kind = 0 if position % 3 == 0 else chosen.randrange(3)
        mention = f"{chosen.randint(100, 999) / 100:.2f}{UNITS[kind][0]}"
        indicator = chosen.choice(INDICATORS)
        sentence = (
            f"2025年，云港市{indicator}为{mention}，为完成全年目标任务打下了基础，有关部门负责人介绍说。"
        )
        start = reached + sentence.index(mention)
        said = {"sentence": sentence, "indicator": indicator}
        figures.append(figure(source, position, mention, start, kind) | ids | said)
        texts.append(sentence)
        reached += len(sentence)
    text = "".join(texts)
    return source_row(source, text), article_row(ids, text), figures


def figure(source: str, position: int, mention: str, start: int, kind: int) -> Row:
    _, unit, code, unit_kind, multiplier = UNITS[kind]
    end = start + len(mention)
    value = float(mention[:4]) * 10**multiplier
    return {
        **dict.fromkeys(Statistic.model_fields),
        "statistic_id": f"{source}.s{start}-{end}",
        "position": position,
        "text": mention,
        "spans": [{"start": start, "end": end, "source_id": None}],
        **dict.fromkeys(["value", "lower", "upper"], value),
        "qualifier": "exact",
        "decimals": 2,
        "unit": unit,
        "unit_code": code,
        "unit_kind": unit_kind,
        "multiplier": multiplier,
        "measure": "level",
        "period": dict(YEAR),
        "status": "actual",
        "area": "云港市",
    }


def source_row(source: str, text: str) -> Row:
    return {
        **dict.fromkeys(TABLES["sources"].model_fields),
        "source_id": source,
        "name": f"{source}.txt",
        "sha256": source + "0" * 44,
        "encoding": "utf-8",
        "publication": "云港日报",
        "date": date(2026, 3, 24),
        "characters": len(text),
        "text": text,
    }


def article_row(ids: Row, text: str) -> Row:
    lists: Row = {name: [] for name in ("byline", "sections", "captions", "quotations")}
    spans = [{"start": 0, "end": len(text), "source_id": None}]
    return {
        **dict.fromkeys(TABLES["articles"].model_fields),
        **ids,
        **lists,
        "position": 0,
        "genre": "report",
        "spans": spans,
    }


def generate(folder: Path, rows: int) -> dict[str, tuple[str, int]]:
    """Writes the tables as a writer that forbids no nulls would; gives rule and row of each fault."""
    from tests.validation.faulty import FAULTS, loose

    kinds = {name: fault for name, fault in FAULTS.items() if fault.table == "statistics"}
    money = [row for row in range(rows) if row % PER_PAGE % 3 == 0]
    faults = dict(zip(random.Random(2).sample(money[1:], len(kinds)), kinds, strict=True))
    names = ("sources", "articles", "statistics")
    schemas = {
        name: pa.schema([(column.name, loose(column)) for column in fields(TABLES[name])]) for name in names
    }
    writers = {
        name: pq.ParquetWriter(folder / f"{name}.parquet", schemas[name], compression="zstd")
        for name in names
    }
    waiting: dict[str, list[Row]] = {name: [] for name in names}
    number = 0
    for source, article, figures in pages(rows):
        for row in figures:
            if number in faults:
                kinds[faults[number]].inject(row)
            if number == 0 or faults.get(number) == "an id twice":
                row["statistic_id"] = FIRST
            number += 1
        for name, found in zip(names, ([source], [article], figures), strict=True):
            waiting[name] += found
        if len(waiting["statistics"]) >= GROUP or number == rows:
            for name in names:
                writers[name].write_table(pa.Table.from_pylist(waiting[name], schema=schemas[name]))
                waiting[name] = []
    for writer in writers.values():
        writer.close()
    return {fault: (kinds[fault].rule, row) for row, fault in faults.items()}


# Contestants: each takes the folder and gives what is to be shown of its result.


def read_table(folder: Path) -> str:
    return f"{sum(pq.read_table(path).num_rows for path in sorted(folder.glob('*.parquet'))):,} rows"


def read_statistics(folder: Path) -> str:
    return f"{pq.read_table(folder / 'statistics.parquet').num_rows:,} rows"


def newsdata_without_spans(folder: Path) -> str:
    return found_by_newsdata(folder / "statistics.parquet", folder)


def newsdata_with_spans(folder: Path) -> str:
    return found_by_newsdata(folder, folder)


def found_by_newsdata(what: Path, folder: Path) -> str:
    from newsdata.validation import validate

    report = validate(what)
    expected = json.loads((folder / "faults.txt").read_text())
    refused = {(finding.rule, row) for finding in report.findings for row in finding.rows}
    found = [name for name, (rule, row) in expected.items() if (rule, row) in refused]
    return f"{len(found)} of {len(expected)} kinds of faults, {len(refused) - len(found)} others"


def batches(folder: Path) -> Iterator[list[Row]]:
    for batch in pq.ParquetFile(folder / "statistics.parquet").iter_batches(1 << 14):
        yield batch.to_pylist()


def pydantic(folder: Path) -> str:
    """The models themselves, row by row: what newsdata does when a record is made."""
    bad = 0
    for rows in batches(folder):
        for row in rows:
            try:
                Statistic.model_validate(row)
            except ValueError:
                bad += 1
    return f"{bad} rows refused"


def jsonschema_rs(folder: Path) -> str:
    """The JSON Schema on the rows as JSON values."""
    import jsonschema_rs as tool

    from newsdata.schemas import json_schema

    validator = tool.validator_for(json_schema(Statistic), validate_formats=True)
    bad = 0
    for rows in batches(folder):
        for row in rows:
            for period in filter(None, (row["period"], row["base_period"])):
                period.update({end: period[end] and period[end].isoformat() for end in ("start", "end")})
            try:
                bad += not validator.is_valid(row)
            except ValueError:  # NaN and infinity are no JSON
                bad += 1
    return f"{bad} rows refused"


def pandera(folder: Path) -> str:
    """pandera on polars: nulls, closed lists, ranges, ids; it does not look into lists or structs."""
    import pandera.polars as tool
    import polars

    kinds = {"string": polars.String, "integer": polars.Int64, "number": polars.Float64}
    columns = {
        column.name: tool.Column(
            kinds.get(column.kind),
            nullable=column.nullable,
            unique=column.name == "statistic_id",
            checks=[
                *([tool.Check.isin(column.values)] if column.values else []),
                *([tool.Check.in_range(column.least, column.most)] if column.most else []),
                *([tool.Check.str_length(min_value=1)] if column.shortest else []),
            ],
        )
        for column in fields(Statistic)
    }
    try:
        tool.DataFrameSchema(columns).validate(polars.read_parquet(folder / "statistics.parquet"), lazy=True)
    except tool.errors.SchemaErrors as errors:
        return f"{errors.failure_cases['index'].n_unique()} rows refused"
    return "no rows refused"


def frictionless(folder: Path) -> str:
    """frictionless with a Table Schema: types, nulls, closed lists, ranges; structs are any."""
    import frictionless as tool

    kinds = {"list": "any", "struct": "any"}
    described = [
        {
            "name": column.name,
            "type": kinds.get(column.kind, column.kind),
            "constraints": {
                **({} if column.nullable else {"required": True}),
                **({"enum": list(column.values)} if column.values else {}),
                **({"minimum": column.least, "maximum": column.most} if column.kind == "integer" else {}),
            },
        }
        for column in fields(Statistic)
    ]
    schema = tool.Schema.from_descriptor({"fields": described})
    with tool.system.use_context(trusted=True):
        report = tool.Resource(path=str(folder / "statistics.parquet"), schema=schema).validate(
            limit_errors=100_000
        )
    rows = {row for (row,) in report.flatten(["rowNumber"])}
    return f"{len(rows)} rows refused"


CONTESTANTS: list[Callable[[Path], str]] = [
    read_statistics,
    newsdata_without_spans,
    read_table,
    newsdata_with_spans,
]
OTHERS: list[Callable[[Path], str]] = [pydantic, jsonschema_rs, pandera, frictionless]


def peak() -> float:
    """The most memory this process had, in MB. (`ru_maxrss` would begin with that of its parent.)"""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1000


def measure(name: str, folder: Path) -> None:
    """Runs one contestant here and prints what it took."""
    work = {each.__name__: each for each in CONTESTANTS + OTHERS}[name]
    import newsdata.validation  # noqa: F401 — imports are not measured

    wall, processor = time.perf_counter(), time.process_time()
    shown = work(folder)
    took = time.perf_counter() - wall, time.process_time() - processor
    print(json.dumps([*took, peak(), shown]))


def best(name: str, folder: Path, repeats: int) -> tuple[float, float, float, str]:
    """The best of several processes."""
    command = [sys.executable, __file__, "--measure", name, str(folder)]
    runs = [
        json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for _ in range(repeats)
    ]
    columns = list(zip(*runs, strict=True))
    return min(columns[0]), min(columns[1]), max(columns[2]), columns[3][0]


def main(rows: int, others: bool) -> None:
    """Prints the page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "faults.txt").write_text(json.dumps(generate(folder, rows)))
        print(f"{rows:,} statistics of {-(-rows // PER_PAGE):,} pages; pyarrow {pa.__version__}\n")
        print("| | seconds | processor | peak MB | found |\n| --- | ---: | ---: | ---: | --- |")
        for contestant in CONTESTANTS + (OTHERS if others else []):
            is_there = contestant in CONTESTANTS or importlib.util.find_spec(contestant.__name__)
            if not is_there:
                print(f"| {contestant.__name__} | | | | not installed |")
                continue
            wall, processor, peak, shown = best(
                contestant.__name__, folder, 1 if contestant in OTHERS else REPEATS
            )
            print(
                f"| {contestant.__name__} | {wall:.2f} | {processor:.2f} | {peak:.0f} | {shown} |", flush=True
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2], Path(sys.argv[3]))
    else:
        numbers = [int(argument) for argument in sys.argv[1:] if argument.isdecimal()]
        main(numbers[0] if numbers else ROWS, "--others" in sys.argv)
