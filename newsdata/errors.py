"""What can go wrong, as one small tree.

    NewsdataError
    ├── PageError           the input is wrong: it can't be read as a newspaper page
    ├── DatasetError        the dataset is wrong: a release, a table, a record, a schema
    └── UsageError          the call is wrong: an argument, an option, a folder in the way

Each says in one line which input, where in it, and what is wrong with it; where the fault stands in
a text, `passage` shows it with a mark under it. They can be pickled, so they come out of worker
processes as they went in.
"""

from __future__ import annotations

from unicodedata import east_asian_width

_BEFORE, _AFTER = 24, 12
"""How many characters of the line are shown on either side of a fault."""


class NewsdataError(Exception):
    """The root of all errors that newsdata raises on purpose.

    `code` is a stable, machine-readable name of the fault; `name` is the input or file it was
    found in, if any; `passage` two lines, what stands around the fault and a mark under it.
    """

    def __init__(
        self, message: str, *, code: str, name: str | None = None, passage: str | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.name = name
        self.passage = passage

    def __str__(self) -> str:
        return f"{self.name}: {self.message}" if self.name else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.code, self.name, self.passage)


class PageError(NewsdataError):
    """An input can't be read as a newspaper page."""


class DatasetError(NewsdataError):
    """A release, a table, a record or a schema is not what it should be."""


class UsageError(NewsdataError):
    """The call itself is wrong; nothing was read or written."""


def marked(text: str, place: int) -> str:
    r"""What stands around a place (in code points) in its line, and a mark under it.

    >>> print(marked("云港日报\n去年产值达5亿元？", 10))
    去年产值达5亿元？
              ^
    """
    start = max(text.rfind("\n", 0, place) + 1, place - _BEFORE)
    before, after = text[start:place], text[place : place + _AFTER].partition("\n")[0]
    columns = sum(2 if east_asian_width(character) in "WF" else 1 for character in _visible(before))
    return f"{_visible(before + after)}\n{' ' * columns}^"


def _visible(text: str) -> str:
    """The text as a terminal can show it: what it can't is written out."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )


def _rebuild(
    kind: type[NewsdataError], message: str, code: str, name: str | None, passage: str | None
) -> NewsdataError:
    return kind(message, code=code, name=name, passage=passage)
