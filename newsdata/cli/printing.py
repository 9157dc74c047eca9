"""What commands print of a run: progress, refusals, sums, differences."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what is only printed need not be loaded
    from newsdata.models import Reject
    from newsdata.publishing import Summary
    from newsdata.release.comparing import Change, Difference

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")

Advance = Callable[[int, int], None]


@contextmanager
def progress(task: str, unit: str = "pages") -> Iterator[Advance]:
    """Shows how far a run has come, on a terminal; elsewhere nothing. Call it with done and total."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    amount = DownloadColumn() if unit == "bytes" else MofNCompleteColumn()
    columns = ("[progress.description]{task.description}", BarColumn(), amount, TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        identifier = shown.add_task(task, total=None)
        yield lambda done, total: shown.update(identifier, completed=done, total=total)


def refused(reject: Reject) -> None:
    """One line for an input or record that was refused."""
    what = "rejected" if reject.kind == "source" else f"rejected {reject.kind}"
    print(one_line(f"{what}: {reject.name}: {reject.message}"), file=sys.stderr)


def one_line(text: str) -> str:
    r"""The text with its control characters written out: names of files may have line ends and worse.

    >>> one_line("a\nb\x1b[2J: 空")
    'a\\nb\\x1b[2J: 空'
    """
    return _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def summary(done: Summary) -> str:
    """What a run came to.

    >>> from pathlib import Path
    >>> from newsdata.publishing import Summary
    >>> rows = {"sources": 2, "rejects": 1}
    >>> path = Path("out/releases/4f0c9a1be377")
    >>> print(summary(Summary(path, path.name, True, rows, 5210, 0.25, unclaimed=14, repeated=1)))
    release     out/releases/4f0c9a1be377 (new)
    sources     2 (1 came in twice)
    rejects     1
    unclaimed   14 of 5,210 characters
    seconds     0.2
    """
    state = "new" if done.is_new else "is there already"
    lines = [("release", f"{done.path} ({state})")]
    for name, count in done.rows.items():
        lines.append((name, f"{count:,}{_asides(done) if name == 'sources' else ''}"))
    lines += [
        ("unclaimed", f"{done.unclaimed:,} of {done.characters:,} characters"),
        ("seconds", f"{done.seconds:.1f}"),
    ]
    return "\n".join(f"{name:<11} {text}" for name, text in lines)


def difference(found: Difference, *, ids: bool) -> str:
    """What is different between two releases; with `ids`, every record by name."""
    lines = [f"{found.old} → {found.new}"]
    lines += [_change(change) for change in found.changes if change]
    if ids:
        lines += [line for change in found.changes for line in _records(change)]
    lines += [f"because {reason}" for reason in found.reasons] or ["no difference"]
    return "\n".join(lines)


def _asides(done: Summary) -> str:
    said = [
        (done.repeated, "came in twice"),
        (done.known, "were there already"),
        (done.superseded, "superseded others"),
    ]
    parts = [f"{count:,} {what}" for count, what in said if count]
    return f" ({', '.join(parts)})" if parts else ""


def _change(change: Change) -> str:
    counts = f"+{len(change.added):,} -{len(change.removed):,} ~{len(change.changed):,}"
    return f"{change.table:<11} {counts}"


def _records(change: Change) -> Iterator[str]:
    for sign, records in (("+", change.added), ("-", change.removed), ("~", change.changed)):
        yield from (f"{sign} {change.table} {record}" for record in records)
