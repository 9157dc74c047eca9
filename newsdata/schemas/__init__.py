"""JSON Schemas of the records, rendered from the walk over the models, and their compatibility."""

from newsdata.schemas.compatibility import Difference, compare, diff
from newsdata.schemas.render import json_schema, schema_files, schema_text, write_schemas
from newsdata.tables import VERSION, record_name

__all__ = [
    "VERSION",
    "Difference",
    "compare",
    "diff",
    "json_schema",
    "record_name",
    "schema_files",
    "schema_text",
    "write_schemas",
]
