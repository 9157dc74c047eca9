"""What the benchmarks share: the pages they read, and how a call is timed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import newsdata
from newsdata.text.catalogue import Entry, catalogue
from newsdata.text.inputs import Input

SAMPLES = Path(newsdata.__file__).parent / "samples"
LENGTHS = (10_000, 100_000, 1_000_000, 10_000_000)


def read_pages(arguments: Sequence[str] = ()) -> list[Input]:
    """The pages in the files and folders named on the command line, or the samples."""
    paths = [Path(argument) for argument in arguments] or [SAMPLES]
    return [entry.read() for entry in catalogue(paths) if isinstance(entry, Entry)]


def seconds(work: Callable[[], object], repeats: int) -> float:
    """Processor seconds of the best of several runs."""
    best = float("inf")
    for _ in range(repeats):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def report_growth(work: Callable[[str], object], text: str, *, repeats: int = 3) -> None:
    """Characters per second for ever longer texts: a level line says that time is linear.

    The longest text is read once, the others `repeats` times, of which the best counts.
    """
    print(f"\n{'characters':>12}{'million characters/s':>24}")
    for length in LENGTHS:
        longer = (text * (length // len(text) + 1))[:length]
        spent = seconds(lambda longer=longer: work(longer), 1 if length == LENGTHS[-1] else repeats)
        print(f"{length:12,}{length / spent / 1e6:24.2f}")
