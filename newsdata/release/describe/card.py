"""`README.md`: the dataset card that people read, and whose `configs:` load_dataset reads."""

from __future__ import annotations

from newsdata.release.describe.citation import quoted
from newsdata.release.describe.facts import SUMMARIES, WORDINGS, citation_line
from newsdata.release.manifest import Manifest

_SIZES = (("n<1K", 1_000), ("1K<n<10K", 10_000), ("10K<n<100K", 100_000), ("100K<n<1M", 1_000_000))

_LOADING = """\
## Loading it

```python
import newsdata
release = newsdata.load("PATH")                 # typed records: release.statistics, release.articles, …
release.table("statistics")                     # an Arrow table

from datasets import load_dataset
load_dataset("PATH", "statistics")

import pandas, polars
pandas.read_parquet("PATH/data/statistics-00000.parquet")
polars.read_parquet("PATH/data/statistics-*.parquet")
```

```sql
SELECT indicator, value, unit FROM 'PATH/data/statistics-*.parquet';  -- duckdb
```"""

_COLUMNS = (
    "Every column is described in [DICTIONARY.md](DICTIONARY.md); "
    "each record has a JSON Schema in `schemas/`."
)

_SPANS = (
    "What is quoted says where it stands: `spans`, half-open offsets in Unicode code points into the "
    "source's text. `manifest.json` lists every file with its size and SHA-256."
)


def card(manifest: Manifest) -> str:
    """The text of `README.md`."""
    sections = [
        _front_matter(manifest),
        f"# {manifest.about.title}\n\n{manifest.about.description} {WORDINGS[manifest.wording]}",
        _contents(manifest),
        _LOADING,
        _provenance(manifest),
        _accuracy(manifest),
        _terms(manifest),
    ]
    return "\n\n".join(filter(None, sections)) + "\n"


def _front_matter(manifest: Manifest) -> str:
    about = manifest.about
    lines = ["---", f"pretty_name: {quoted(about.title)}", "language:", "- zh"]
    if about.licence and "://" not in about.licence:
        lines.append(f"license: {quoted(about.licence.lower())}")
    lines += ["size_categories:", f"- {_size(manifest)}", "tags:", "- newspapers", "- statistics", "configs:"]
    for table in manifest.tables:
        lines += [f"- config_name: {table.name}", "  data_files:", "  - split: train", "    path:"]
        lines += [f"    - {part.path}" for part in manifest.parts(table.name)]
        if table.name == "statistics":
            lines.append("  default: true")
    return "\n".join([*lines, "---"])


def _size(manifest: Manifest) -> str:
    rows = sum(table.rows for table in manifest.tables)
    return next((name for name, limit in _SIZES if rows < limit), "n>1M")


def _contents(manifest: Manifest) -> str:
    rows = [f"| `{table.name}` | {table.rows:,} | {SUMMARIES[table.name]} |" for table in manifest.tables]
    table = "\n".join(["| table | rows | what it holds |", "| --- | ---: | --- |", *rows])
    return f"## What it holds\n\n{table}\n\n{_COLUMNS}"


def _provenance(manifest: Manifest) -> str:
    characters = sum(run.characters for run in manifest.history)
    unclaimed = sum(run.unclaimed for run in manifest.history)
    software = ", ".join(f"{name} {version}" for name, version in manifest.software.items())
    issues = f"Newspaper issues of {' to '.join(sorted(set(manifest.issues)))}. " if manifest.issues else ""
    read = f"Read by {software}: {characters:,} characters, of which no article claimed {unclaimed:,}."
    return f"## Where it comes from\n\n{issues}{read}\n\n{_SPANS}"


def _accuracy(manifest: Manifest) -> str:
    """How right the records are, if somebody measured it."""
    found = [
        f"| {one.name} | {one.precision:.3f} | {one.recall:.3f} | {one.f1:.3f} |"
        for one in manifest.about.accuracy
    ]
    head = ["| what | precision | recall | F1 |", "| --- | ---: | ---: | ---: |"]
    said = "Measured by the publisher against what a careful reader found."
    return f"## Accuracy\n\n{said}\n\n" + "\n".join([*head, *found]) if found else ""


def _terms(manifest: Manifest) -> str:
    licence = manifest.about.licence or "not stated: ask whoever gave you this release"
    cited = f"{citation_line(manifest)} (See [CITATION.cff](CITATION.cff).)"
    return f"## Licence and citation\n\nLicence: {licence}.\n\n{cited}"
