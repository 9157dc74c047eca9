"""What could not become a record."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from newsdata.models.base import Record, Spans, Text, column

RejectKind: TypeAlias = Literal["source", "article", "interview", "speech", "statistic"]


class Reject(Record):
    """An input that can't be read, or a record that fails its model: nothing is dropped silently."""

    source_id: Annotated[
        Text | None, column("The source, if the input could be read.", "22f79203b101198f520f")
    ]
    name: Annotated[Text, column("The input's name.", "broken.txt")]
    kind: Annotated[RejectKind, column("What was refused.", "source")]
    code: Annotated[Text, column("A stable name of the fault.", "undecodable")]
    message: Annotated[
        Text, column("What is wrong, for people.", "not UTF-8, UTF-16 or GB18030: byte 0xff at 120")
    ]
    spans: Annotated[
        Spans,
        column("Where in the source, if known.", [], standard="Web Annotation: TextPositionSelector"),
    ]
    record: Annotated[Text | None, column("The refused record as JSON.", None, wording="full")]
