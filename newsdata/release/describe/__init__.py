"""A release described for everyone: all rendered from the models and the manifest, so nothing can disagree.

- `datapackage.json` (Data Package v2), `croissant.json` (Croissant 1.1)
- `README.md`, the dataset card, whose `configs:` make `load_dataset(folder, name)` work
- `DICTIONARY.md`, every column of every table
- `CITATION.cff`
- `schemas/`, the JSON Schema of each record
"""

from __future__ import annotations

from newsdata.release.describe.card import card
from newsdata.release.describe.citation import citation
from newsdata.release.describe.croissant import croissant
from newsdata.release.describe.datapackage import datapackage
from newsdata.release.describe.dictionary import dictionary
from newsdata.release.manifest import Manifest
from newsdata.schemas.render import schema_files

RENDERERS = {
    "datapackage.json": datapackage,
    "croissant.json": croissant,
    "README.md": card,
    "DICTIONARY.md": dictionary,
    "CITATION.cff": citation,
}


def describe(manifest: Manifest) -> dict[str, str]:
    """The text of each describing file, by its path; `manifest` need only know the tables' parts."""
    schemas = {f"schemas/{name}": text for name, text in schema_files(manifest.wording).items()}
    return schemas | {path: render(manifest) for path, render in RENDERERS.items()}
