"""The rules between the fields of a record, over columns.

They are those of the models' validators; a test holds both to the same verdicts. Each is a small
expression over the arrays of a record's fields. A null on either side of a comparison is no fault.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeAlias

import pyarrow as pa
from pydantic import BaseModel

from newsdata.models import Passage, Period, Person, Quotation, Source, Span, Statistic
from newsdata.models.statistic import CURRENCY, KIND_OF_MEASURE
from newsdata.validation.checks import Bad, places
from newsdata.validation.compute import of_distinct, pc
from newsdata.validation.frames import Frame

Arrays: TypeAlias = dict[str, Any]


class Condition(NamedTuple):
    """A rule: the fields it concerns, and an expression that is true where it is broken."""

    rule: str
    concerns: tuple[str, ...]
    broken: Callable[[Arrays], Any]


def _is(array: Any, value: str) -> Any:
    return of_distinct(lambda values: pc.equal(values, value), array)


def _value_without_range(fields: Arrays) -> Any:
    return pc.xor(_is(fields["qualifier"], "between"), pc.is_null(fields["value"]))


def _value_out_of_bounds(fields: Arrays) -> Any:
    below = pc.less(fields["value"], fields["lower"])
    return pc.or_kleene(below, pc.greater(fields["value"], fields["upper"]))


def _wrong_kind_of_unit(fields: Arrays) -> Any:
    wrong: Any = pa.scalar(False)
    for measure, kind in KIND_OF_MEASURE.items():
        here = pc.and_(_is(fields["measure"], measure), pc.invert(_is(fields["unit_kind"], kind)))
        wrong = pc.or_(wrong, here)
    return wrong


def _no_currency(fields: Arrays) -> Any:
    form = f"^{CURRENCY.pattern}$"
    fits = of_distinct(lambda codes: pc.match_substring_regex(codes, form), fields["unit_code"])
    return pc.and_(_is(fields["unit_kind"], "money"), pc.invert(fits))


def _nobody(fields: Arrays) -> Any:
    nobody: Any = pa.scalar(True)
    for array in fields.values():
        nobody = pc.and_(nobody, pc.or_kleene(pc.is_null(array), pc.equal(array, "")))
    return nobody


def _wrong_number_of_characters(fields: Arrays) -> Any:
    length = of_distinct(pc.utf8_length, fields["text"])
    return pc.and_(pc.greater(length, 0), pc.not_equal(length, fields["characters"]))


def _wrong_length(fields: Arrays) -> Any:
    kind = fields["spans"].type.value_type
    if not pa.types.is_struct(kind) or not {"start", "end"} <= {child.name for child in kind}:
        return pa.scalar(False)
    length = of_distinct(pc.utf8_length, fields["text"])
    return pc.and_(pc.greater(length, 0), pc.not_equal(length, covered(fields["spans"])))


def covered(spans: Any) -> Any:
    """How many code points each list of spans covers; null where a list or a bound is null.

    >>> spans = [[{"start": 2, "end": 5}, {"start": 9, "end": 10}], [], [{"start": 0, "end": None}], None]
    >>> covered(pa.array(spans)).to_pylist()
    [4, 0, None, None]
    """
    flat = spans.flatten()
    sizes = pc.subtract(flat.field("end"), flat.field("start"))
    if flat.null_count:
        sizes = pc.if_else(flat.is_valid(), sizes, None)
    counts = pc.list_value_length(spans)
    if len(flat) == len(spans) and pc.all(pc.equal(counts, 1)).as_py():
        return sizes  # Nearly always: one span each.
    sums = _sums(sizes.fill_null(0), counts)
    holes = _sums(sizes.is_null().cast(pa.int64()), counts)
    return pc.if_else(pc.and_(counts.is_valid(), pc.equal(holes, 0)), sums, None)


def _sums(numbers: Any, counts: Any) -> Any:
    """The sums of successive runs of numbers; `counts` says how many belong to each."""
    lengths = counts.fill_null(0).cast(pa.int64())
    ends = pc.cumulative_sum(lengths)
    reached = pa.concat_arrays([pa.array([0], pa.int64()), pc.cumulative_sum(numbers)])
    return pc.subtract(reached.take(ends), reached.take(pc.subtract(ends, lengths)))


_SPANNED = Condition("text_length", ("text", "spans"), _wrong_length)

CONDITIONS: dict[type[BaseModel], tuple[Condition, ...]] = {
    Span: (Condition("span_order", ("start", "end"), lambda of: pc.less_equal(of["end"], of["start"])),),
    Person: (Condition("nobody", tuple(Person.model_fields), _nobody),),
    Period: (Condition("period_order", ("start", "end"), lambda of: pc.less(of["end"], of["start"])),),
    Source: (Condition("characters", ("text", "characters"), _wrong_number_of_characters),),
    Passage: (_SPANNED,),
    Quotation: (_SPANNED,),
    Statistic: (
        _SPANNED,
        Condition("range_value", ("qualifier", "value"), _value_without_range),
        Condition("bounds_order", ("lower", "upper"), lambda of: pc.greater(of["lower"], of["upper"])),
        Condition("value_in_bounds", ("lower", "value", "upper"), _value_out_of_bounds),
        Condition("measure_unit", ("measure", "unit_kind"), _wrong_kind_of_unit),
        Condition("currency_code", ("unit_kind", "unit_code"), _no_currency),
    ),
}


CONCERNS = {condition.rule: condition.concerns for all_of in CONDITIONS.values() for condition in all_of}
"""Rule → the fields it concerns."""


def broken_conditions(model: type[BaseModel], frame: Frame) -> Iterator[tuple[str, Bad]]:
    """The rules between fields that records in a frame of structs break, with their places.

    A rule that concerns a field which is not there can't be broken.
    """
    there = {field.name for field in frame.array.type}
    for condition in CONDITIONS.get(model, ()):
        if there.issuperset(condition.concerns) and len(frame.array):
            broken = condition.broken({name: frame.array.field(name) for name in condition.concerns})
            if isinstance(broken, pa.Array) and pc.any(broken).as_py():
                yield condition.rule, places(broken)


def unsorted_spans(lists: Frame) -> Bad:
    """The places of lists whose spans, source by source, do not ascend or overlap."""
    flat = lists.array.flatten()
    if len(flat) < 2:
        return pa.array([], pa.int64())
    parents = pc.list_parent_indices(lists.array)
    before, after = flat.slice(0, len(flat) - 1), flat.slice(1)
    same_list = pc.equal(parents.slice(0, len(flat) - 1), parents.slice(1))
    if flat.field("source_id").null_count == len(flat):
        overlap = pc.less(after.field("start"), before.field("end"))
        return pc.unique(parents.slice(1).filter(pc.and_(same_list, overlap)))
    several = pc.unique(parents.slice(1).filter(same_list))
    broken = [place for place in several.to_pylist() if not _ascends(lists.array[place].as_py())]
    return pa.array(broken, pa.int64())


def _ascends(spans: list[dict[str, Any]]) -> bool:
    reached: dict[str | None, int] = {}
    for span in spans:
        start, end = span["start"] or 0, span["end"] or 0
        if start < reached.get(span["source_id"], 0):
            return False
        reached[span["source_id"]] = end
    return True
