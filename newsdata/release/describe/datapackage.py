"""`datapackage.json`: Data Package v2, a resource per table, with its Table Schema."""

from __future__ import annotations

from typing import Any

from newsdata.models import KEYS, REFERENCES, TABLES
from newsdata.release.describe.facts import SUMMARIES, as_json
from newsdata.release.manifest import Manifest
from newsdata.tables import Column, Kind, fields

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json"
SCHEMA_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"

# A list would be an "array"; but readers of the package's Parquet by way of pandas (frictionless) get
# something else than JSON's arrays there, and refuse it.
TYPES: dict[Kind, str] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "date": "date",
    "list": "any",
    "struct": "object",
}


def datapackage(manifest: Manifest) -> str:
    """The text of `datapackage.json`."""
    about = manifest.about
    package = {
        "$schema": PROFILE,
        "name": "newsdata",
        "id": f"urn:sha256:{manifest.digest}",
        "title": about.title,
        "description": about.description,
        "version": manifest.version,
        "homepage": about.url,
        "licenses": _licences(about.licence),
        "contributors": [{"title": name, "roles": ["creator"]} for name in about.creators] or None,
        "resources": [_resource(manifest, table.name) for table in manifest.tables],
    }
    return as_json(package)


def _licences(licence: str | None) -> list[dict[str, str]] | None:
    if licence is None:
        return None
    return [{"path": licence}] if licence.startswith(("http://", "https://")) else [{"name": licence}]


def _resource(manifest: Manifest, table: str) -> dict[str, Any]:
    return {
        "$schema": RESOURCE_PROFILE,
        "name": table,
        "type": "table",
        "description": SUMMARIES[table],
        "path": [part.path for part in manifest.parts(table)],
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "schema": _schema(manifest, table),
    }


def _schema(manifest: Manifest, table: str) -> dict[str, Any]:
    columns = fields(TABLES[table], manifest.wording)
    schema: dict[str, Any] = {
        "$schema": SCHEMA_PROFILE,
        "fields": [_field(column) for column in columns],
        "missingValues": [],  # an empty text is one
    }
    if table in KEYS:
        schema["primaryKey"] = [KEYS[table]]
    schema["foreignKeys"] = [
        {"fields": [of.column], "reference": {"resource": of.table, "fields": [of.key]}}
        for of in REFERENCES.get(table, ())
    ]
    return schema


def _field(column: Column) -> dict[str, Any]:
    said: dict[str, Any] = {
        "name": column.name,
        "type": TYPES[column.kind],
        "description": column.description,
        "example": column.example,
    }
    if constraints := _constraints(column):
        said["constraints"] = constraints
    return {key: value for key, value in said.items() if value is not None}


def _constraints(column: Column) -> dict[str, Any]:
    """What Table Schema can say of a column's limits; a number's own range is no limit."""
    said: dict[str, Any] = {}
    if not column.nullable:
        said["required"] = True
    if column.values:
        said["enum"] = list(column.values)
    if column.kind == "string" and column.pattern:
        said["pattern"] = column.pattern
    if column.kind == "integer":
        said |= {"minimum": column.least, "maximum": column.most}
    return said
