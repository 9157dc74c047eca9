"""Models ↔ Arrow, and the one walk over the models that all schemas are rendered from."""

from newsdata.tables.arrow import arrow_schema, from_table, to_table
from newsdata.tables.columns import Column, Kept, Kind, fields
from newsdata.tables.naming import VERSION, record_name, schema_id

__all__ = [
    "VERSION",
    "Column",
    "Kept",
    "Kind",
    "arrow_schema",
    "fields",
    "from_table",
    "record_name",
    "schema_id",
    "to_table",
]
