"""The tables of punctuation."""

from __future__ import annotations

import re

import pytest

from newsdata.zh import punctuation

TABLES = {
    name: value for name, value in vars(punctuation).items() if name.isupper() and isinstance(value, str)
}


@pytest.mark.parametrize("name", TABLES)
def test_every_character_stands_once(name: str) -> None:
    assert len(set(TABLES[name])) == len(TABLES[name])


@pytest.mark.parametrize("name", sorted(set(TABLES) - {"CLOSING_BRACKETS", "OPENING_BRACKETS", "DASHES"}))
def test_tables_can_be_put_into_a_character_class_as_they_are(name: str) -> None:
    pattern = re.compile(f"[{TABLES[name]}]+")
    assert pattern.fullmatch(TABLES[name])
    assert not pattern.search("字a")


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        (punctuation.OPENING_QUOTES, punctuation.CLOSING_QUOTES),
        (punctuation.OPENING_BRACKETS, punctuation.CLOSING_BRACKETS),
        (punctuation.OPENING_TITLE_MARKS, punctuation.CLOSING_TITLE_MARKS),
    ],
)
def test_openings_and_closings_are_in_the_same_order(opening: str, closing: str) -> None:
    assert len(opening) == len(closing)
    assert not set(opening) & set(closing)


def test_a_class_takes_the_ascii_hyphen_literally() -> None:
    assert re.fullmatch(f"[{punctuation.DASHES}]", "-")
    assert not re.fullmatch(f"[{punctuation.DASHES}]", "a")
