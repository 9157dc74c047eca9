"""What can go wrong, as one small tree.

    NewsdataError
    ├── PageError           the input is wrong: it can't be read as a newspaper page
    ├── DatasetError        the dataset is wrong: a release, a table, a record, a schema
    └── UsageError          the call is wrong: an argument, an option, a folder in the way

Each says in one line which input, where in it, and what is wrong with it. They can be pickled,
so they come out of worker processes as they went in.
"""

from __future__ import annotations


class NewsdataError(Exception):
    """The root of all errors that newsdata raises on purpose.

    `code` is a stable, machine-readable name of the fault; `name` is the input or file it was
    found in, if any.
    """

    def __init__(self, message: str, *, code: str, name: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.name = name

    def __str__(self) -> str:
        return f"{self.name}: {self.message}" if self.name else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.code, self.name)


class PageError(NewsdataError):
    """An input can't be read as a newspaper page."""


class DatasetError(NewsdataError):
    """A release, a table, a record or a schema is not what it should be."""


class UsageError(NewsdataError):
    """The call itself is wrong; nothing was read or written."""


def _rebuild(kind: type[NewsdataError], message: str, code: str, name: str | None) -> NewsdataError:
    return kind(message, code=code, name=name)
