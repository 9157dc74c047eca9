"""The names of all rules, and what each demands.

Rules between fields have the names under which the models raise them, so that a record in JSON and
the same record in Parquet are refused in the same words.
"""

from __future__ import annotations

RULES: dict[str, str] = {
    # what a file is
    "not_json": "a line is a JSON object, without NaN, lone surrogates or anything behind it",
    "duplicate_key": "an object names a field once",
    # columns
    "missing": "every field is there",
    "unknown": "no field is there that the record does not have",
    "type": "a field has its type",
    # one value
    "null": "a field that needs a value has one, also inside lists and structs",
    "utf8": "text is valid UTF-8",
    "enum": "a value from a closed list is one of the list",
    "length": "text is as long as it must be",
    "pattern": "text has its pattern",
    "range": "a number or a day is within its limits",
    "finite": "a number is neither NaN nor infinite",
    # between the fields of a record
    "span_order": "a span's end lies behind its start",
    "spans_ascend": "the spans of one source ascend and do not overlap",
    "text_length": "a text is as long as its spans",
    "characters": "`characters` is the length of `text`",
    "nobody": "a person has a name, a title, an organization or a description",
    "period_order": "a period does not end before it starts",
    "range_value": "a range has no value, all else has one",
    "bounds_order": "`lower` is not above `upper`",
    "value_in_bounds": "`value` is not below `lower` or above `upper`",
    "measure_unit": "the kind of unit fits the measure",
    "currency_code": "money has a currency code of three capitals, or none",
    # between records
    "duplicate_id": "an id stands for one record",
    "dangling": "an id that a record names is there",
    "span_beyond": "a span ends within the source's text",
    "not_grounded": "the slices of the source at a text's spans are the text",
}
"""Name → what the rule demands, in the order in which reports list them."""
