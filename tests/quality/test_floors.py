"""How well real pages are read, against what a careful reader found on them.

`floors.toml` holds the least that each figure may be. Floors are only ever raised.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsdata

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))


def score(shared: Path, verb: str, release: Path, *answers: Path) -> dict[str, Any]:
    """What the scoring tool says of a release, as one flat mapping: figure → value."""
    command = [sys.executable, *map(str, (shared / "tools" / "score.py", verb, release, *answers)), "--json"]
    printed = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    figures = {
        f"{name}, {part}": row[part]
        for name, row in printed["found"].items()
        for part in ("precision", "recall", "f1")
    }
    return figures | {name: row["right"] for name, row in printed["fields"].items()}


@pytest.fixture(scope="module")
def gold(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Scores on the annotated pages: of all together, and of each page alone."""
    out = tmp_path_factory.mktemp("gold")
    newsdata.publish([shared / "pages"], out / "release")
    answers = sorted((shared / "gold").glob("*.toml"))
    scores = {answer.stem: score(shared, "score", out / "release", answer) for answer in answers}
    return scores | {"all": score(shared, "score", out / "release", *answers)}


@pytest.fixture(scope="module")
def segmentation(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Scores on the pages whose articles are labelled."""
    out = tmp_path_factory.mktemp("segmentation")
    labels = shared / "segmentation" / "pages.jsonl"
    newsdata.publish([labels], out / "release")
    return score(shared, "segment", out / "release", labels)


def below(floors: dict[str, float], figures: dict[str, Any]) -> dict[str, tuple[float, float]]:
    """The figures that are under their floor: name → (figure, floor)."""
    return {name: (figures[name], floor) for name, floor in floors.items() if figures[name] < floor}


@pytest.mark.parametrize("page", sorted(FLOORS["gold"]))
def test_annotated_pages_are_read_as_well_as_ever(page: str, gold: dict[str, dict[str, Any]]) -> None:
    assert below(FLOORS["gold"][page], gold[page]) == {}


def test_pages_are_taken_apart_as_well_as_ever(segmentation: dict[str, Any]) -> None:
    assert below(FLOORS["segmentation"], segmentation) == {}
