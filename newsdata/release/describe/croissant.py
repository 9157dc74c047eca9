"""`croissant.json`: Croissant 1.1, a record set per table.

A list of structs is an array field whose subfields are its scalars, structs in it flattened
(`quotations/speaker.name`). Lists within lists can't be said so that the reference implementation
loads them; they are only in the files.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsdata.models import KEYS, TABLES
from newsdata.release.describe.facts import SUMMARIES, as_json, citation_line
from newsdata.release.manifest import FileEntry, Manifest
from newsdata.release.output import DATA
from newsdata.tables import Column, Kind, fields

PARQUET = "application/x-parquet"

TYPES: dict[Kind, str] = {
    "string": "sc:Text",
    "integer": "cr:Int64",
    "number": "cr:Float64",
    "boolean": "sc:Boolean",
    "date": "sc:Date",
}

# The context that the specification gives, word for word: readers compare it.
CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "arrayShape": "cr:arrayShape",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "containedIn": "cr:containedIn",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "description": {"@container": "@language"},
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isArray": "cr:isArray",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "name": {"@container": "@language"},
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def croissant(manifest: Manifest) -> str:
    """The text of `croissant.json`."""
    about = manifest.about
    dataset = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.1",
        "name": about.title,
        "description": about.description,
        "version": f"1.0.0+{manifest.version}",
        "inLanguage": "zh",
        "license": about.licence,
        "url": about.url,
        "creator": [{"@type": "sc:Organization", "name": name} for name in about.creators] or None,
        "citeAs": citation_line(manifest),
        "datePublished": manifest.issues and manifest.issues[1],
        "distribution": list(_distribution(manifest)),
        "recordSet": [_record_set(manifest, table.name) for table in manifest.tables],
    }
    return as_json(dataset)


def _distribution(manifest: Manifest) -> Iterator[dict[str, Any]]:
    """Every part as a file, and as a set the parts of each table that has several."""
    for table in manifest.tables:
        parts = manifest.parts(table.name)
        yield from map(_file, parts)
        if len(parts) > 1:
            yield _file_set(table.name)


def _file_set(table: str) -> dict[str, Any]:
    return {
        "@type": "cr:FileSet",
        "@id": f"{table}-parts",
        "name": f"{table}-parts",
        "encodingFormat": PARQUET,
        "includes": f"{DATA}/{table}-*.parquet",
    }


def _file(part: FileEntry) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": part.path,
        "name": part.path,
        "contentUrl": part.path,
        "contentSize": f"{part.bytes} B",
        "encodingFormat": PARQUET,
        "sha256": part.sha256,
    }


def _record_set(manifest: Manifest, table: str) -> dict[str, Any]:
    parts = manifest.parts(table)
    files = (
        {"fileSet": {"@id": f"{table}-parts"}} if len(parts) > 1 else {"fileObject": {"@id": parts[0].path}}
    )
    columns = fields(TABLES[table], manifest.wording)
    record_set: dict[str, Any] = {
        "@type": "cr:RecordSet",
        "@id": table,
        "name": table,
        "description": SUMMARIES[table],
        "field": [field for column in columns if (field := _field(table, column, files))],
    }
    if table in KEYS:
        record_set["key"] = {"@id": f"{table}/{KEYS[table]}"}
    return record_set


def _field(table: str, column: Column, files: dict[str, Any]) -> dict[str, Any] | None:
    """A column as a field; null if nothing of it can be said."""
    field = _said(f"{table}/{column.name}", column.name, column)
    source = files | {"extract": {"column": column.name}}
    if column.kind in TYPES:
        return field | {"dataType": TYPES[column.kind], "source": source}
    is_list = column.kind == "list"
    inner = column.element.columns if is_list else column.columns
    leaves = [_leaf(field["@id"], path, leaf, source) for path, leaf in _leaves(inner)]
    array = {"isArray": True, "arrayShape": "-1"} if is_list else {}
    return field | array | {"subField": leaves} if leaves else None


def _leaf(parent: str, path: str, leaf: Column, source: dict[str, Any]) -> dict[str, Any]:
    field = _said(f"{parent}/{path}", path, leaf)
    inside = source | {"transform": {"jsonPath": path}}
    return field | {"dataType": TYPES[leaf.kind], "source": inside}


def _leaves(columns: tuple[Column, ...], path: str = "") -> Iterator[tuple[str, Column]]:
    """The scalars among columns, those in structs too, each with its path: `speaker.name`."""
    for column in columns:
        if column.kind == "struct":
            yield from _leaves(column.columns, f"{path}{column.name}.")
        elif column.kind in TYPES:
            yield path + column.name, column


def _said(identifier: str, name: str, column: Column) -> dict[str, Any]:
    return {"@type": "cr:Field", "@id": identifier, "name": name, "description": column.description}
