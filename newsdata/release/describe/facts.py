"""What several descriptions say in the same words."""

from __future__ import annotations

import json
from typing import Any

from newsdata.release.manifest import Manifest

SUMMARIES: dict[str, str] = {
    "sources": "The texts that came in, usually newspaper pages: what all spans refer to.",
    "articles": "The items printed on the pages, with head, body and what is quoted in them.",
    "interviews": "Questions and answers.",
    "speeches": "What one speaker said at one event.",
    "statistics": "Figures, with what they measure, of when, and compared with what.",
    "rejects": "Inputs that could not be read and records that failed their model.",
}

WORDINGS: dict[str, str] = {
    "full": "It holds the full text of the pages.",
    "quotes": "It holds quotations and the sentences of statistics, and no other wording of the pages.",
    "none": "It holds facts and the places they stand at, and no wording of the pages.",
}


def citation_line(manifest: Manifest) -> str:
    """How to cite the release, in one line."""
    about = manifest.about
    by = ", ".join(about.creators) or "anonymous"
    return f"{by}: {about.title}. Version {manifest.version}.{f' {about.url}' if about.url else ''}"


def as_json(description: dict[str, Any]) -> str:
    """A description as JSON, without what is not known."""
    said = {key: value for key, value in description.items() if value is not None}
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"
