"""One publisher at a time: a lock that the operating system drops when its holder dies."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsdata.errors import UsageError


@contextmanager
def hold_lock(path: Path, *, wait: bool = False) -> Iterator[None]:
    """Holds the lock file while the block runs; it is removed at the end.

    Raises:
        UsageError: with the code `locked`, if somebody holds it and we don't `wait`.
    """
    descriptor = _acquire(path, wait=wait)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)  # still locked: who waits for it sees below that it is gone
        os.close(descriptor)


def _acquire(path: Path, *, wait: bool) -> int:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(descriptor, wait=wait)
        except OSError:
            os.close(descriptor)
            raise UsageError(
                "somebody else is publishing here: try again, or wait for them",
                code="locked",
                name=str(path.parent),
            ) from None
        if _is_still_there(descriptor, path):
            return descriptor
        os.close(descriptor)


def _is_still_there(descriptor: int, path: Path) -> bool:
    """Whether the file that was locked is the one with the name, not one just removed by its holder."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, wait: bool) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int, *, wait: bool) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
