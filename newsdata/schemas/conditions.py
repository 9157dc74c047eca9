"""The rules between fields, as far as JSON Schema can say them; and in words, as far as it can't.

The rules themselves stand in the models; tests hold both to the same verdicts.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from pydantic import BaseModel

from newsdata.models import Passage, Period, Person, Quotation, Reject, Source, Span, Statistic
from newsdata.models.statistic import CURRENCY, KIND_OF_MEASURE

Fragment: TypeAlias = dict[str, Any]


def _fields(**properties: Fragment) -> Fragment:
    return {"properties": properties}


def _when(condition: Fragment, then: Fragment, otherwise: Fragment | None = None) -> Fragment:
    rule = {"if": {**condition, "required": list(condition["properties"])}, "then": then}
    return rule | ({"else": otherwise} if otherwise else {})


_STRING, _NULL, _NUMBER = {"type": "string"}, {"type": "null"}, {"type": "number"}

CONDITIONS: dict[type[BaseModel], list[Fragment]] = {
    Person: [{"anyOf": [_fields(**{name: _STRING}) for name in Person.model_fields]}],
    Statistic: [
        _when(_fields(qualifier={"const": "between"}), _fields(value=_NULL), _fields(value=_NUMBER)),
        *(
            _when(_fields(measure={"const": measure}), _fields(unit_kind={"const": kind}))
            for measure, kind in KIND_OF_MEASURE.items()
        ),
        _when(
            _fields(unit_kind={"const": "money"}),
            _fields(
                unit_code={"type": ["string", "null"], "pattern": f"^{CURRENCY.pattern}$", "maxLength": 3}
            ),
        ),
    ],
}
"""Model → what holds between its fields, as schemas that all hold beside the model's own."""

_GROUNDED = "`text` is the slices of `spans`, joined (or empty, where it is withheld)"
_ASCENDING = "`spans` of one source ascend and do not overlap"

BEYOND: dict[type[BaseModel], tuple[str, ...]] = {
    Span: ("`start` is below `end`", "`end` is within the source's text"),
    Passage: (_GROUNDED, _ASCENDING),
    Quotation: (_GROUNDED, _ASCENDING),
    Reject: (_ASCENDING,),
    Source: ("`characters` is the length of `text`",),
    Period: ("`start` is not after `end`",),
    Statistic: (_GROUNDED, _ASCENDING, "`lower` ≤ `value` ≤ `upper`"),
}
"""Model → what also holds, but only `newsdata validate` and the models can see."""
