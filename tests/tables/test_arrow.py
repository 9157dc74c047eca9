"""Models → Arrow → Parquet → models; and what Arrow lets through."""

from __future__ import annotations

import datetime
import io
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdata.errors import DatasetError
from newsdata.models import TABLES, Article, Record, Source, Span, Statistic
from newsdata.tables import Kept, arrow_schema, fields, from_table, to_table
from tests.builders import any_records, article, dataset, reject, source, statistic

PLAIN = {"string", "int64", "double", "bool", "date32[day]", "list", "struct"}


def through_parquet(table: pa.Table) -> pa.Table:
    buffer = io.BytesIO()
    pq.write_table(table, buffer)
    return pq.read_table(io.BytesIO(buffer.getvalue()))


def plain_types(kind: Any) -> set[str]:
    children = [kind.field(number).type for number in range(kind.num_fields)]
    name = "list" if pa.types.is_list(kind) else "struct" if pa.types.is_struct(kind) else str(kind)
    return {name}.union(*map(plain_types, children))


@given(data=st.data(), model=st.sampled_from(list(TABLES.values())))
@settings(max_examples=200, deadline=None)
def test_any_record_comes_back_from_parquet(data: st.DataObject, model: type[Record]) -> None:
    records = data.draw(any_records(model))
    table = through_parquet(to_table(model, records))
    assert from_table(model, table) == records
    assert table.schema.equals(arrow_schema(model), check_metadata=True)


@pytest.mark.parametrize("model", TABLES.values())
@pytest.mark.parametrize("wording", ["full", "quotes", "none"])
def test_schemas_hold_plain_types_only(model: type[Record], wording: Kept) -> None:
    for field in arrow_schema(model, wording):
        assert plain_types(field.type) <= PLAIN


@pytest.mark.parametrize("model", TABLES.values())
def test_what_is_said_of_a_field_travels_in_the_file(model: type[Record]) -> None:
    schema = through_parquet(to_table(model, [])).schema
    for column in fields(model):
        metadata = schema.field(column.name).metadata or {}
        assert metadata[b"description"].decode() == column.description
        assert metadata.get(b"standard", b"").decode() == (column.standard or "")
        assert b"example" in metadata


def test_a_file_says_which_schema_it_has() -> None:
    table = through_parquet(to_table(Statistic, [statistic()], "none"))
    assert (table.schema.metadata or {})[b"schema"] == b"urn:newsdata:schema:1:statistic:none"


def test_nested_fields_carry_metadata_too() -> None:
    span = arrow_schema(Statistic).field("spans").type.value_type
    assert b"description" in span.field("start").metadata


def test_nullability_is_in_the_schema() -> None:
    schema = arrow_schema(Statistic)
    assert schema.field("value").nullable
    assert not schema.field("unit").nullable
    assert not schema.field("spans").type.value_field.nullable


def test_no_records_make_an_empty_table_with_all_columns() -> None:
    assert to_table(Statistic, []).schema.equals(arrow_schema(Statistic))
    assert from_table(Statistic, to_table(Statistic, [])) == []


@pytest.mark.parametrize(
    ("wording", "missing"),
    [("full", set()), ("quotes", set()), ("none", {"text", "sentence"})],
)
def test_wording_is_left_out_of_statistics(wording: Kept, missing: set[str]) -> None:
    table = to_table(Statistic, [statistic()], wording)
    assert set(Statistic.model_fields) - set(table.column_names) == missing


@pytest.mark.parametrize("wording", ["quotes", "none"])
def test_wording_is_left_out_at_any_depth(wording: Kept) -> None:
    [row] = to_table(Article, [article()], wording).to_pylist()
    assert "text" not in row["sections"][0]["paragraphs"][0]
    assert ("text" in row["quotations"][0]) == (wording == "quotes")
    assert row["sections"][0]["paragraphs"][0]["spans"]


@pytest.mark.parametrize("wording", ["quotes", "none"])
@pytest.mark.parametrize("name", TABLES)
def test_withheld_wording_reads_as_empty(name: str, wording: Kept) -> None:
    model, records = TABLES[name], dataset()[name]
    read = from_table(model, through_parquet(to_table(model, records, wording)))
    assert to_table(model, read, wording) == to_table(model, records, wording)


def test_withheld_text_is_the_empty_string_and_a_withheld_record_is_null() -> None:
    assert from_table(Source, to_table(Source, [source()], "none"))[0].text == ""
    refused = reject(record="{}")
    assert from_table(type(refused), to_table(type(refused), [refused], "none"))[0].record is None


def test_columns_and_fields_may_stand_in_any_order() -> None:
    table = to_table(Statistic, [statistic()])
    turned = table.select(table.column_names[::-1])
    assert from_table(Statistic, turned) == [statistic()]


def test_other_writers_types_are_read() -> None:
    table = pa.table(
        {
            "start": pa.array([2], pa.int32()),
            "end": pa.array([5], pa.uint8()),
            "source_id": pa.array(["a"], pa.large_string()),
        }
    )
    assert from_table(Span, table) == [Span(start=2, end=5, source_id="a")]


# What `pyarrow.Table.from_pylist` and pydantic's `model_construct` let through.


def test_a_null_where_none_may_be_is_refused() -> None:
    broken = statistic().model_copy(update={"unit": None})
    with pytest.raises(DatasetError, match="null in unit"):
        to_table(Statistic, [broken])


def test_a_null_inside_a_list_of_structs_is_refused() -> None:
    nowhere = statistic().spans[0].model_copy(update={"start": None})
    with pytest.raises(DatasetError, match=r"null in spans\.element\.start"):
        to_table(Statistic, [statistic().model_copy(update={"spans": (nowhere,)})])


def test_a_null_inside_an_absent_struct_is_none() -> None:
    assert to_table(Article, [article(dateline=None)]).column("dateline").null_count == 1


def test_a_missing_column_is_refused() -> None:
    table = to_table(Statistic, [statistic()]).drop_columns(["unit"])
    with pytest.raises(DatasetError, match="unit: Field required"):
        from_table(Statistic, table)


def test_an_unknown_column_is_refused_even_without_rows() -> None:
    table = to_table(Statistic, []).append_column("colour", pa.array([], pa.string()))
    with pytest.raises(DatasetError, match="unknown column colour"):
        from_table(Statistic, table)


def test_an_unknown_field_of_a_struct_is_refused() -> None:
    rows = [statistic().model_dump()]
    rows[0]["spans"][0]["colour"] = "red"
    with pytest.raises(DatasetError, match=r"row 0: spans\[0\]\.colour"):
        from_table(Statistic, pa.Table.from_pylist(rows))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"position": 2**63}, "too large|out of range|overflow"),
        ({"unit": "\ud800"}, "surrogates"),
        ({"position": "1"}, "str"),
        ({"period": 5}, "struct|dict|int"),
    ],
)
def test_what_arrow_cannot_hold_is_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(DatasetError, match=message):
        to_table(Statistic, [statistic().model_copy(update=changes)])


def test_a_record_of_another_model_is_refused() -> None:
    with pytest.raises(DatasetError, match="item 1 is a Source"):
        to_table(Statistic, [statistic(), source()])


def test_a_faulty_row_is_named_with_its_path() -> None:
    table = to_table(Statistic, [statistic(), statistic()])
    at = table.schema.get_field_index("value")
    with pytest.raises(DatasetError, match=r"row 1: value .* is outside"):
        from_table(Statistic, table.set_column(at, "value", pa.array([1.18e12, 3.0])))


def test_a_day_stays_a_day() -> None:
    [read] = from_table(Source, through_parquet(to_table(Source, [source()])))
    assert read.date == datetime.date(2026, 3, 24)
