"""What options say of a release."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from newsdata.errors import UsageError
from newsdata.release.manifest import About


def about_of(*, accuracy: Path | None, **said: Any) -> About | None:
    """What is said of a release; null if nothing is, so that an addition keeps what was said before.

    Raises:
        UsageError: with the code `accuracy`, if the file of the figures is none.
    """
    given = {key: value for key, value in said.items() if value}
    if accuracy:
        given["accuracy"] = _figures(accuracy)
    try:
        return About.model_validate(given) if given else None
    except ValidationError as faults:
        first = faults.errors(include_url=False)[0]
        raise UsageError(f"{first['loc'][0]}: {first['msg']}", code="about") from None


def _figures(path: Path) -> list[dict[str, Any]]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["found"]
        return [{"name": name, **figures} for name, figures in found.items()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise UsageError(f"no figures of accuracy: {fault}", code="accuracy", name=str(path)) from None
