"""What `newsdata schema` prints."""

from __future__ import annotations

from pathlib import Path

from newsdata.errors import UsageError
from newsdata.models import TABLES
from newsdata.schemas import diff, record_name, schema_text, write_schemas
from newsdata.tables import Kept


def printed(record: str | None, wording: Kept) -> str:
    """The schema of a record, or without one the records there are.

    Raises:
        UsageError: if there is no such record.
    """
    models = {record_name(model): model for model in TABLES.values()}
    if record is None:
        return "\n".join(models)
    if record not in models:
        raise UsageError(f"no record {record!r}; there are {', '.join(models)}", code="no_record")
    return schema_text(models[record], wording)


def written(folder: Path, wording: Kept) -> str:
    """Writes all schemas into a folder, and names the files."""
    return "\n".join(map(str, write_schemas(folder, wording)))


def compare(old: Path, new: Path) -> tuple[str, bool]:
    """What became of each record from one folder of schemas to another, and whether all is compatible."""
    differences = diff(old, new)
    return "\n".join(map(str, differences)), all(difference.allowed for difference in differences)
