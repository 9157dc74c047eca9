"""`CITATION.cff`: how to cite the release (Citation File Format 1.2.0)."""

from __future__ import annotations

import json

from newsdata.release.manifest import About, Manifest


def citation(manifest: Manifest) -> str:
    """The text of `CITATION.cff`."""
    about = manifest.about
    lines = [
        "cff-version: 1.2.0",
        "message: If you use this dataset, please cite it as below.",
        "type: dataset",
        f"title: {quoted(about.title)}",
        f"abstract: {quoted(about.description)}",
        f"version: {quoted(manifest.version)}",
        "authors:",
        *(f"  - name: {quoted(name)}" for name in about.creators or ("anonymous",)),
        *_rest(about),
        "identifiers:",
        "  - type: other",
        f"    value: {quoted('sha256:' + manifest.digest)}",
        "    description: The logical digest of the rows.",
    ]
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """A YAML scalar: JSON's strings are YAML's double-quoted ones."""
    return json.dumps(text, ensure_ascii=False)


def _rest(about: About) -> list[str]:
    """Licence and address; CFF knows SPDX names and addresses as two keys."""
    said = []
    if about.licence:
        key = "license-url" if "://" in about.licence else "license"
        said.append(f"{key}: {quoted(about.licence)}")
    if about.url:
        said.append(f"url: {quoted(about.url)}")
    return said
