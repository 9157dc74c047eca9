"""Ids that are derived from content and place, never from the run.

The same page gives the same ids for ever, so a page that comes in twice is not counted twice.
"""

from __future__ import annotations

import hashlib

_DIGITS = 20  # 80 bits: among a hundred million pages a collision is a matter of one in 200 million.


def sha256(content: bytes) -> str:
    """The SHA-256 of the bytes that came in, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def source_id(digest: str) -> str:
    """The id of a source: the first twenty hexadecimal digits of its SHA-256.

    >>> source_id("22f79203b101198f520fa705869f30a4f5611c4f24330f8517a022695c076b77")
    '22f79203b101198f520f'
    """
    return digest[:_DIGITS]


def place_id(source: str, kind: str, *offsets: int) -> str:
    """The id of a record: its source, a letter for its table, and where it stands there.

    >>> place_id("22f79203b101198f520f", "s", 120, 127)
    '22f79203b101198f520f.s120-127'
    """
    return f"{source}.{kind}{'-'.join(map(str, offsets))}"
