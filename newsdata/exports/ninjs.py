"""IPTC ninjs 3.1: an object per article."""

from __future__ import annotations

import datetime
import html
import json
from collections.abc import Iterator
from typing import Any

from newsdata.models import Article, Person, Source
from newsdata.models.article import Genre
from newsdata.release import Release

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}

GENRE_URIS: dict[Genre, str] = {
    "interview": "http://cv.iptc.org/newscodes/genre/Interview",
    "commentary": "http://cv.iptc.org/newscodes/genre/Opinion",
}
"""IPTC's name of a genre, where it has one that fits."""

PRINTED = "T00:00:00+08:00"
"""A newspaper's day in China as a moment: ninjs has no days."""


def ninjs_files(release: Release) -> Iterator[tuple[str, list[bytes]]]:
    """A file per article, named by its id."""
    sources = {source.source_id: source for source in _without_text(release)}
    for article in release.articles:
        item = ninjs(article, sources[article.source_id], licence=release.manifest.about.licence)
        text = json.dumps(item, ensure_ascii=False, indent=1) + "\n"
        yield f"{article.article_id}.json", [text.encode()]


def ninjs(article: Article, source: Source, *, licence: str | None = None) -> dict[str, Any]:
    """An article as a ninjs object."""
    has_body = any(paragraph.text for paragraph in article.paragraphs)
    item: dict[str, Any] = {
        "uri": f"urn:newsdata:article:{article.article_id}",
        "type": "text",
        "representationType": "full" if has_body else "partial",
        "language": "zh",
        "contentCreated": _moment((article.dateline and article.dateline.date) or source.date),
        "pubStatus": "usable",
        "usageTerms": licence,
        "title": article.headline,
        "headlines": _headlines(article),
        "by": "、".join(map(_called, article.byline)) or None,
        "slugline": article.rubric,
        "located": article.dateline and article.dateline.place,
        "bodies": [_body(article)] if has_body else None,
        "people": _people(article) or None,
        "infoSources": _info_sources(article, source) or None,
        "genres": [_genre(article.genre)],
        "altIds": [{"role": "source", "value": article.source_id}],
        "standard": STANDARD,
    }
    return {key: value for key, value in item.items() if value}


def _without_text(release: Release) -> Iterator[Source]:
    for batch in release.batches("sources"):
        for row in batch.to_pylist():
            yield Source.model_validate(row | {"text": ""})


def _moment(day: datetime.date | None) -> str | None:
    return f"{day.isoformat()}{PRINTED}" if day else None


def _headlines(article: Article) -> list[dict[str, str]]:
    lines = (("main", article.headline), ("kicker", article.kicker), ("deck", article.deck))
    return [{"role": role, "value": value} for role, value in lines if value]


def _body(article: Article) -> dict[str, Any]:
    pieces = []
    for section in article.sections:
        if section.heading:
            pieces.append(f"<h2>{html.escape(section.heading)}</h2>")
        pieces += [f"<p>{html.escape(paragraph.text)}</p>" for paragraph in section.paragraphs]
    characters = sum(len(paragraph.text) for paragraph in article.paragraphs)
    return {"role": "main", "contentType": "text/html", "charCount": characters, "value": "\n".join(pieces)}


def _people(article: Article) -> list[dict[str, str]]:
    """Who is quoted, each once, with the office as the literal."""
    found: dict[str, dict[str, str]] = {}
    for person in (quotation.speaker for quotation in article.quotations):
        if person.name:
            said = {"name": person.name, "rel": "quoted", "literal": person.office}
            found.setdefault(person.name, {key: value for key, value in said.items() if value})
    return list(found.values())


def _info_sources(article: Article, source: Source) -> list[dict[str, str]]:
    named = (
        ("publication", source.publication),
        ("credit", article.credit),
        ("agency", article.dateline and article.dateline.agency),
    )
    return [{"name": name, "role": role} for role, name in named if name]


def _genre(genre: Genre) -> dict[str, str]:
    uri = GENRE_URIS.get(genre)
    return {"name": genre, "uri": uri} if uri else {"name": genre}


def _called(person: Person) -> str:
    return person.name or person.description or person.office
