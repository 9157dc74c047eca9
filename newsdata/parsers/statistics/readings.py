"""What has been read of a figure, and what stands before it in its clause."""

from __future__ import annotations

from typing import NamedTuple

from newsdata.parsers.statistics import series
from newsdata.parsers.statistics.heads import REACH, name_before
from newsdata.parsers.statistics.links import Sense, read_link
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.parsers.statistics.sentences import Clause

# How far before the figure 分别 may stand, with a verb between (分别出口3亿元).
_DEED = 10

# A name this short behind 的 is completed from before the figure to which 的 belongs.
_SHORT = 2


class Reading(NamedTuple):
    """A figure, what it measures, how, and whether downwards.

    `sense` is what its link says (bits of `Sense`), `base` the name that later clauses carry on.
    """

    quantity: Quantity
    indicator: str
    measure: str
    negative: bool
    sense: int
    base: str
    clause: Clause


class Front(NamedTuple):
    """What stands before a figure: where it begins, what the link says, the name, where the link begins."""

    start: int
    sense: int
    name: str
    link: int


def front_of(text: str, clause: Clause, cursor: int, quantity: Quantity) -> Front:
    """What stands in `clause` before the figure, from `cursor` (the end of the last figure's words) on.

    Of 过80万元的村达到35个 the name is 过80万元的村: one that 的 ties to a figure before it is taken
    with that figure.
    """
    start = _open_bracket(text, cursor, quantity.start)
    link, sense = read_link(text, start, quantity.start, quantity.unit_kind)
    if dealt := _dealt_deed(text, start, link):
        return Front(start, sense | Sense.EACH, dealt, link)
    name = name_before(text[start:link]) if link > start else ""
    if len(name) <= _SHORT and clause.start < cursor and text.startswith("的", cursor):
        name = name_before(text[max(clause.start, link - REACH) : link])
    return Front(start, sense, name, link)


def _open_bracket(text: str, start: int, end: int) -> int:
    """Behind the last bracket between `start` and `end` that is not closed; else `start`."""
    for opening, closing in ("（）", "()"):
        inside = text.rfind(opening, start, end) + 1
        if inside and text.find(closing, inside, end) < 0:
            return inside
    return start


def _dealt_deed(text: str, start: int, end: int) -> str:
    """The names of 船舶、汽车分别出口, each with the deed: 船舶出口、汽车出口; empty where there are none."""
    place = text.rfind("分别", max(start, end - _DEED), end)
    if place <= start:
        return ""
    doers = name_before(text[start:place])
    if not series.is_coordinated(doers):
        return ""
    return "、".join(doer + text[place + 2 : end] for doer in series.members(doers))
