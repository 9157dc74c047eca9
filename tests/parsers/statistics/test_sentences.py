"""The sentences of `sentences.toml`, written by hand, and how many of their statements are read right.

`floors.toml` holds the least share of right answers in each column. Floors are only ever raised.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsdata.parsers.drafts import Statistic
from newsdata.parsers.statistics import read_statistics
from tests.parsers.articles import article

HERE = Path(__file__).parent
SENTENCES = tomllib.loads((HERE / "sentences.toml").read_text(encoding="utf-8"))["sentence"]
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))["sentences"]

KINDS = {"level", "growth_rate", "change", "share", "multiple"}


def read(sentence: dict[str, Any]) -> dict[int, Statistic]:
    """The statistics of a sentence by where they begin."""
    found = read_statistics(article(sentence["text"]), date=sentence["date"])
    return {statistic.mention.start - 2: statistic for statistic in found}


def places(sentence: dict[str, Any]) -> list[int]:
    """Where the expected figures stand: each is looked for behind the one before it."""
    found, at = [], 0
    for figure in sentence["figures"]:
        found.append(sentence["text"].index(figure["at"], at))
        at = found[-1] + len(figure["at"])
    return found


def days(statistic: Statistic) -> str:
    period = statistic.period
    return f"{period.start or ''}/{period.end or ''}" if period else ""


def same_amount(statistic: Statistic, figure: dict[str, Any]) -> bool:
    if "value" in figure:
        return statistic.value is not None and figure["value"] in (statistic.value, round(statistic.value, 2))
    return (statistic.lower, statistic.upper) == (figure["lower"], figure["upper"])


def judged(statistic: Statistic, figure: dict[str, Any]) -> dict[str, bool]:
    """Column by column, whether a statistic is what a careful reader takes from the sentence."""
    return {
        "mention": statistic.mention.text == figure["at"],
        "indicator": statistic.indicator == figure["indicator"],
        "value": same_amount(statistic, figure),
        "unit": statistic.unit == figure["unit"],
        "measure": statistic.measure == figure["measure"],
        "qualifier": statistic.qualifier == figure.get("qualifier", "exact"),
        "status": statistic.status == figure.get("status", "actual"),
        "comparison": statistic.comparison == figure.get("comparison"),
        "period": days(statistic) == figure.get("period", ""),
        "area": (statistic.area or "") == figure.get("area", ""),
    }


def verdicts() -> Iterator[tuple[str, bool]]:
    for sentence in SENTENCES:
        found = read(sentence)
        for place, figure in zip(places(sentence), sentence["figures"], strict=True):
            statistic = found.pop(place, None)
            yield "found", statistic is not None
            if statistic:
                yield from judged(statistic, figure).items()
        yield "nothing else found", not found


@pytest.fixture(scope="module")
def shares() -> dict[str, float]:
    """The share of right answers in each column."""
    columns: dict[str, list[bool]] = {}
    for column, right in verdicts():
        columns.setdefault(column, []).append(right)
    return {column: sum(answers) / len(answers) for column, answers in columns.items()}


@pytest.mark.parametrize("column", FLOORS)
def test_a_column_is_read_as_well_as_ever(column: str, shares: dict[str, float]) -> None:
    assert shares[column] >= FLOORS[column]


def test_every_column_has_its_floor(shares: dict[str, float]) -> None:
    assert set(shares) == set(FLOORS)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence["text"][:16])
def test_the_file_says_what_can_be_said(sentence: dict[str, Any]) -> None:
    assert isinstance(sentence["date"], date)
    assert len(places(sentence)) == len(sentence["figures"])
    assert {figure["measure"] for figure in sentence["figures"]} <= KINDS


def test_there_are_sentences_of_every_field_and_some_without_statistics() -> None:
    fields = {sentence["field"] for sentence in SENTENCES}
    assert len(SENTENCES) >= 300
    assert fields >= {"economy", "finance", "industry", "agriculture", "education", "health"}
    assert fields >= {"environment", "sports", "local"}
    assert sum(not sentence["figures"] for sentence in SENTENCES) >= 10
