"""What several descriptions say in the same words."""

from __future__ import annotations

from typing import NamedTuple

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


class Reference(NamedTuple):
    """A column whose values are ids of another table."""

    column: str
    table: str
    key: str


KEYS: dict[str, str] = {
    "sources": "source_id",
    "articles": "article_id",
    "interviews": "interview_id",
    "speeches": "speech_id",
    "statistics": "statistic_id",
}

_OF_SOURCE = Reference("source_id", "sources", "source_id")
_OF_ARTICLE = Reference("article_id", "articles", "article_id")

REFERENCES: dict[str, tuple[Reference, ...]] = {
    "articles": (_OF_SOURCE,),
    "interviews": (_OF_ARTICLE, _OF_SOURCE),
    "speeches": (_OF_ARTICLE, _OF_SOURCE),
    "statistics": (_OF_ARTICLE, _OF_SOURCE),
    "rejects": (_OF_SOURCE,),
}
