"""How much memory publishing takes, and whether it grows with the number of pages.

    python benchmarks/publish_memory.py [PAGES ...]      (default: 2000 10000)

Pages are the samples over and over, each with a line of its own, in issues of eight pages. Every run
is a process of its own; its peak is what the system counted (`ru_maxrss`).

The figures, and what they mean, are in `publish_memory.md`.
"""

from __future__ import annotations

import datetime
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from measuring import read_pages

ISSUE_PAGES = 8
FIRST_DAY = datetime.date(2020, 1, 1)


def pages(number: int) -> Iterator[str]:
    """So many records of JSON Lines."""
    texts = [page.text for page in read_pages()]
    for index in range(number):
        issue, page = divmod(index, ISSUE_PAGES)
        day = FIRST_DAY + datetime.timedelta(days=issue)
        record = {
            "name": f"{index:06}",
            "text": f"{texts[index % len(texts)]}\n　　编号{index}。\n",
            "publication": "云港日报",
            "date": day.isoformat(),
            "page": f"{page + 1:02}",
        }
        yield json.dumps(record, ensure_ascii=False) + "\n"


def measure(number: int, jobs: int) -> tuple[float, float, float]:
    """Peak memory in MB, seconds, and millions of characters of one run."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "pages.jsonl")
        with source.open("w", encoding="utf-8") as stream:
            stream.writelines(pages(number))
        characters = len(source.read_text(encoding="utf-8")) / 1e6
        started = time.perf_counter()
        child = os.fork()
        if child == 0:
            code = f"import newsdata; newsdata.publish({str(source)!r}, {folder + '/out'!r}, jobs={jobs})"
            os.execv(sys.executable, [sys.executable, "-c", code])
        _, status, usage = os.wait4(child, 0)
        if status:
            raise SystemExit("the run failed")
        return usage.ru_maxrss / 1024, time.perf_counter() - started, characters


def main() -> None:
    """Prints a line for each number of pages."""
    counts = [int(argument) for argument in sys.argv[1:]] or [2_000, 10_000]
    print(f"{'pages':>8} {'peak MB':>8} {'seconds':>8} {'M characters/s':>15}")
    for count in counts:
        peak, seconds, characters = measure(count, jobs=1)
        print(f"{count:>8,} {peak:>8.0f} {seconds:>8.1f} {characters / seconds:>15.2f}")


if __name__ == "__main__":
    main()
