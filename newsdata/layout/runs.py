"""Short lines, and the runs they stand in: what can be a head, of an article or of a part of one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsdata.layout.brackets import unbracketed
from newsdata.layout.columns import names_column
from newsdata.layout.datelines import opens_with_dateline
from newsdata.layout.furniture import is_day, is_page_header
from newsdata.layout.jumps import find_jumps, without_jumps
from newsdata.layout.lines import CLOSERS, PAUSES, Line, closes
from newsdata.layout.patterns import FILED_PAGE
from newsdata.layout.setting import CENTRED, Setting
from newsdata.layout.signs import (
    AUTHORS,
    HEADED,
    LONGEST_HEAD,
    Sign,
    is_sentence,
    opens_with_label,
    sign_of,
    turn_of,
)
from newsdata.layout.vocabulary import DATA_WORDS, DEEDS, LEADS_IN, NOTICES, WORKPLACES
from newsdata.zh.wordlists import either

OVERLONG = 42
"""A head in one part is not longer, unless the indent shows that it is one."""

SAYING = 24
"""A longer line in which somebody says something is text."""

SHORTEST_HEAD = 4
"""Beside a jump line a headline is not shorter …"""

LONGEST_LONE = 40
"""… nor longer, where it is set apart …"""

LONGEST_JUMPING = 24
"""… or where it is not."""

LONGEST_LEAD_IN = 30
"""A head that ends in a colon is not longer: text does that leads in to a list."""

LONGEST_QUESTION = 30
"""A head that asks or exclaims is not longer."""

DASH = "——"
"""What parts a crosshead in two, which then may be as long as a paragraph."""

HEADING = "# "
"""The mark of a headline in text that comes from the web."""

LEVEL = "#"
"""The marks of headlines and of crossheads begin with it."""


class Reading(NamedTuple):
    """A line, what it says of itself, and whether a head could look like this."""

    line: Line
    sign: Sign | None
    short: bool


class Run(NamedTuple):
    """Short lines on end, set alike: `first` … `last` (exclusive)."""

    first: int
    last: int
    number: int
    """Which of the page's runs it is."""
    texts: Sequence[str]
    """The texts of its lines."""

    def rest(self, first: int) -> Run:
        """The run from the line `first` on."""
        return self._replace(first=first, texts=self.texts[first - self.first :])


class Page(NamedTuple):
    """All that a clue may look at."""

    readings: Sequence[Reading]
    setting: Setting
    runs: Sequence[Run]
    is_filed: bool
    """Whether an archive has put a heading above each article."""
    is_marked: bool
    """Whether headlines have the mark that they have in text from the web."""
    has_headings: bool
    """Whether any head has such a mark, of whatever level."""

    @classmethod
    def of(cls, readings: Sequence[Reading], setting: Setting) -> Page:
        """The page of these lines."""
        runs = find_runs(readings, setting)
        filed = Sign.FILED
        headings = [line.text for line, sign, _ in readings if sign is filed]
        is_marked = any(run.texts[0].startswith(HEADING) for run in runs)
        has_headings = any(run.texts[0].startswith(LEVEL) for run in runs)
        return cls(readings, setting, runs, any(map(FILED_PAGE.match, headings)), is_marked, has_headings)

    def text(self, first: int, last: int) -> str:
        """The text of the lines `first` … `last` (exclusive), as far as the page has them."""
        return "".join([reading.line.text for reading in self.readings[max(0, first) : last]])


def read_all(lines: Sequence[Line], setting: Setting) -> list[Reading]:
    """The facts of each line; most are running text by their looks."""
    labels = [turn_of(line.text) for line in lines]
    speakers = _recurring(labels[1:])
    return [
        Reading(line, None, False)
        if (label and label in speakers and number) or is_sentence(line.text)
        else read(line, setting, first=not number)
        for number, (line, label) in enumerate(zip(lines, labels, strict=True))
    ]


def _recurring(labels: Sequence[str | None]) -> frozenset[str]:
    """The labels of a dialogue: they open several turns, and nobody needs to know them as names."""
    found = Counter(label for label in labels if label)
    return frozenset(label for label, count in found.items() if count > 1)


def read(line: Line, setting: Setting, *, first: bool = False) -> Reading:
    """The facts of a line that need not be running text; `first`: it opens the page.

    >>> read(Line("港口扩建", ((0, 4),), 0, 0), Setting(depth=0, spacing=0)).short
    True
    """
    text = line.text
    sign = Sign.HEADER if is_page_header(text) else sign_of(text)
    if sign is Sign.DECK:
        return Reading(line, sign, not closes(text))
    stands_out = not line.indent if setting.indented else first or line.gap > setting.spacing
    short = sign in _MAY_BE_HEADS and _is_short(text, spoken=stands_out, flat=not setting.indented)
    return Reading(line, sign, short)


_MAY_BE_HEADS = (None, Sign.NAMES)


def _is_short(text: str, *, spoken: bool, flat: bool) -> bool:
    """Whether a head can look like this.

    `spoken`: even one in quotation marks, or that breaks off; `flat`: the indent would not tell.
    """
    if len(text) > LONGEST_HEAD or text[-1] in "，,、" or _ends_inside(text):
        return False
    if text[-1] in "：:" and len(text) > LONGEST_LEAD_IN:
        return False
    if _opens_report(text) or _is_labelled(text) or _is_listed(text):
        return False
    jumps = find_jumps(text)
    if jumps:
        return (spoken or flat) and _is_jumping_head(without_jumps(text, jumps), apart=spoken)
    if closes(text):
        last = text.rstrip(CLOSERS)[-1] if spoken else text[-1]
        return (
            last in ("？?！!…" if spoken else "？?！!")
            and (spoken or text[0] not in '“「"')
            and len(text) <= LONGEST_QUESTION
        )
    return text[0] in BOXES or not unbracketed(text)


def _opens_report(text: str) -> bool:
    """Whether a line begins as a report does; a head may, if reporters are what it tells of."""
    if not opens_with_dateline(text):
        return False
    return (
        len(text) > LONGEST_QUESTION
        or "记者" not in text[:REPORTER_WITHIN]
        or _SPACE.search(text) is not None
    )


_SPACE = re.compile(r"\s")
REPORTER_WITHIN = 6
"""新华社记者…: so near the start a headline of reporters calls them so."""


def _is_jumping_head(text: str, *, apart: bool) -> bool:
    """Whether what stands beside a jump line is a headline, and not the text that goes on elsewhere."""
    if len(text) < SHORTEST_HEAD or closes(text) or text[-1] in PAUSES:
        return False
    return len(text) <= LONGEST_LONE if apart else len(text) <= LONGEST_JUMPING and not PAUSES & set(text)


def _is_labelled(text: str) -> bool:
    """Whether a label opens the line: who speaks, or what information it gives (咨询电话：0599…)."""
    if "：" not in text and ":" not in text and text[0] not in BOXES:
        return False
    return opens_with_label(text) or _DATA.match(text) is not None


_VALUE = r"[0-9][0-9.,%％ \u3000]*[^0-9，。：:]{0,4}$"
_DATA = re.compile(rf"[^：:]{{0,8}}{either(DATA_WORDS)}[：:]\s*\S|[^：:]{{2,12}}[：:]\s*{_VALUE}")

BOXES = "【〖["
"""Brackets around the label of a box."""


def _is_listed(text: str) -> bool:
    """Whether a line is one of a list by its end: 云政发〔2026〕12号, 港口扩建　2版."""
    shape = _LISTED.get(text[-1])
    return shape is not None and shape.search(text) is not None


def is_row(text: str) -> bool:
    """Whether a line is a row of a table: it ends with two figures or more, and nothing between them.

    >>> is_row("云港市 14 1 7"), is_row("地铁6号线 2026年开工")
    (True, False)
    """
    return text[-1] in _LISTED and _LISTED[text[-1]] is _ROW and _ROW.search(text) is not None


_ROW = re.compile(r"\S(?:[ \xa0\u3000\t]+[-+－]?[0-9][0-9.,:：-]*[%％]?){2,}$")

_LISTED = {
    **dict.fromkeys("0123456789%％", _ROW),
    "号": re.compile(r"^\S{1,12}[〔\[（(][0-9]{4}[〕\]）)]第?[0-9]+号$"),
    "版": re.compile(r".{4,}[\s…·]第?[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}版$"),
}


def _ends_inside(text: str) -> bool:
    """Whether a sentence ends within a line, or it asks twice."""
    inner = text[:-1]
    if "。" in inner or "；" in inner or ";" in inner:
        return True
    return text[-1] in "？?" and ("？" in inner or "?" in inner)


def find_runs(readings: Sequence[Reading], setting: Setting) -> list[Run]:
    """The runs of short lines that text follows; a run ends where the gap or the indent changes."""
    bounds: list[tuple[int, int]] = []
    first: int | None = None
    for number, (_, _, short) in enumerate(readings):
        if first is not None and not (short and _set_alike(readings, first, number, setting)):
            bounds.extend(_parted(readings, first, number))
            first = None
        if short and first is None and _can_begin(readings, number, setting):
            first = number
    trimmed = [
        (_behind_signature(readings, first, last), _without_lead_in(readings, first, last))
        for first, last in bounds
    ]
    kept = [(first, last) for first, last in trimmed if first < last]
    return [
        Run(first, last, number, [reading.line.text for reading in readings[first:last]])
        for number, (first, last) in enumerate(kept)
    ]


def _parted(readings: Sequence[Reading], first: int, last: int) -> list[tuple[int, int]]:
    """A run; or the lines of a list and, above a byline, the headline of what follows it."""
    signed = last if readings[last].sign is Sign.BYLINE else last - 1
    if signed - first > LIST_LENGTH and readings[signed].sign in AUTHORS:
        return [(first, signed - 1), (signed - 1, last)]
    return [(first, last)]


LIST_LENGTH = 4
"""So many short lines on end are a list or verse."""


def _behind_signature(readings: Sequence[Reading], first: int, last: int) -> int:
    """Where a run begins behind the signature of a notice: the body that gives it, and the day."""
    for number in range(first + 1 if first else last, last):
        text = readings[number].line.text
        if text[-1] == "日" and is_day(text) and readings[number - 1].line.text.endswith(SIGNING_BODIES):
            return number + 1
    return first


SIGNING_BODIES = (*WORKPLACES, "小组", "社")
"""How those end who give notice."""


def _without_lead_in(readings: Sequence[Reading], first: int, last: int) -> int:
    """Where a run ends without a last line that leads in to the text, such as a salutation."""
    while last > first and readings[last - 1].line.text.endswith(LEADS_IN):
        last -= 1
    if last > first + 1 and readings[last - 1].sign is Sign.NAMES:
        last -= 1
    if last > first and last < len(readings) and is_row(readings[last].line.text):
        last -= len(readings[last - 1].line.text.split()) >= COLUMNS
    return last


COLUMNS = 3
"""A table has so many columns at least, if their names stand on a line of their own."""


def _set_alike(readings: Sequence[Reading], first: int, number: int, setting: Setting) -> bool:
    line, above = readings[number].line, readings[number - 1].line
    if line.text.startswith(HEADING) or line.text in NOTICES or readings[number - 1].line.text in NOTICES:
        return False
    if readings[number - 1].sign is Sign.NAMES and not _is_subject(readings, number - 1):
        return False
    if closes(line.text) and closes(above.text):
        return False
    if line.gap > setting.spacing and not _stands_over(readings, first, number, setting):
        return False
    return not setting.indented or _level(line, setting) == _level(above, setting)


def _level(line: Line, setting: Setting) -> int:
    """Whether a line stands at the margin, is indented, or set to the middle."""
    return bool(line.indent) + (line.indent > setting.depth + CENTRED)


def _stands_over(readings: Sequence[Reading], first: int, number: int, setting: Setting) -> bool:
    """Whether a line that is set apart, or a rubric, opens a head although the next is apart from it."""
    if setting.indented or number > first + 1:
        return False
    line, sign, _ = readings[first]
    is_apart = first == 0 or line.gap > setting.spacing or names_column(line.text)
    return is_apart and not sign and not closes(line.text)


def _can_begin(readings: Sequence[Reading], number: int, setting: Setting) -> bool:
    """Whether a run can begin here: not with a signature, nor with what may be half a paragraph."""
    line = readings[number].line
    is_headed = number == 0 or readings[number - 1].sign in HEADED
    stands_out = is_headed or line.gap > setting.spacing or (setting.indented and not line.indent)
    if not stands_out and readings[number - 1].line.text[-1] in "，,、":
        return False
    if not stands_out and _may_be_half(line.text) and not (setting.indented and DASH in line.text):
        return False
    return not _belongs_above(readings, number, setting)


def _may_be_half(text: str) -> bool:
    if len(text) > SAYING and _SAYS.search(text):
        return True
    return len(text) > OVERLONG and not _IN_PARTS.search(text)


_SAYS = re.compile(r"(?:表示|介绍|认为|指出|强调|告诉|说|称|透露)[，,：:]")


_IN_PARTS = re.compile(r"[^\s，,：:]{3,}[ \xa0\u3000]+[^\s]{3,}|[）)】]$")


def _belongs_above(readings: Sequence[Reading], number: int, setting: Setting) -> bool:
    """Whether a line is the signature of the text above, or says whose words it gives."""
    line, sign, _ = readings[number]
    if number == 0 or line.gap > setting.spacing or (setting.indented and not line.indent):
        return False
    return sign is Sign.DECK or (sign is Sign.NAMES and not _is_subject(readings, number))


def _is_subject(readings: Sequence[Reading], number: int) -> bool:
    """Whether a name is the first line of a headline: the next, as short, tells what that person does."""
    if number + 1 == len(readings) or not readings[number + 1].short:
        return False
    return readings[number + 1].line.text.startswith(DEEDS)
