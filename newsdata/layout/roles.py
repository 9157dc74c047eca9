"""What each line is for: decided from the whole page, in this one place.

A line without a sign of its own is running text or a short line; short lines stand in runs. A
run either opens an article (kicker, headline, deck) or stands inside one (crossheads, lists,
verse).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto

from newsdata.layout.brackets import unbracketed
from newsdata.layout.clues import LONGEST_CROSSHEAD, has_rubric
from newsdata.layout.columns import is_digest
from newsdata.layout.furniture import is_day, is_stamp
from newsdata.layout.heads import SHORTEST_SIGNED
from newsdata.layout.jumps import find_jumps
from newsdata.layout.lines import Line, closes
from newsdata.layout.openings import LIST_MARKS, find_openings
from newsdata.layout.parts import has_part
from newsdata.layout.patterns import COMMENTATOR
from newsdata.layout.people import may_sign
from newsdata.layout.runs import DASH, LIST_LENGTH, OVERLONG, Page, Reading, Run, read_all
from newsdata.layout.setting import Setting
from newsdata.layout.signs import AUTHORS, CLOSING, Sign, label_of
from newsdata.layout.vocabulary import DECK_DASHES, GUIDES, LEADS_IN, NOTICES, OFFICES

SUMMARY = 24
"""A line under the headline that is longer sums the article up; it is text."""


class Role(Enum):
    """What a line is for."""

    HEAD = auto()
    CROSSHEAD = auto()
    TEXT = auto()
    BYLINE = auto()
    CAPTION = auto()
    CREDIT = auto()
    NOTE = auto()
    FILED = auto()
    FURNITURE = auto()


_ROLE_OF_SIGN = {
    None: Role.TEXT,
    Sign.CREDIT: Role.CREDIT,
    Sign.CAPTION: Role.CAPTION,
    Sign.BYLINE: Role.BYLINE,
    Sign.NAMES: Role.BYLINE,
    Sign.NOTE: Role.NOTE,
    Sign.DATED: Role.NOTE,
    Sign.STAFF: Role.FURNITURE,
    Sign.LABEL: Role.CROSSHEAD,
    Sign.DECK: Role.TEXT,
    Sign.FILED: Role.FILED,
    Sign.HEADER: Role.FURNITURE,
}


def decide(lines: Sequence[Line], setting: Setting) -> list[Role]:
    """The role of each line."""
    readings = read_all(lines, setting)
    page = Page.of(readings, setting)
    roles = [_ROLE_OF_SIGN[sign] for _, sign, _ in readings]
    openings = find_openings(page)
    ends: list[int] = []
    starts = {run.first for run, opens in zip(page.runs, openings, strict=True) if opens}
    for run, opens in zip(page.runs, openings, strict=True):
        while not opens and run.texts and _leads_in(run.texts[0]):
            run = run.rest(run.first + 1)
        if opens:
            run = _take_heads(page, run, openings, roles)
            ends.append(run.first)
        role = _inside(page, run, roles) if run.last not in starts else Role.TEXT
        roles[run.first : run.last] = [role] * (run.last - run.first)
    for end in ends:
        _add_bracketed(readings, roles, end)
    _add_captions(page, roles)
    _add_labels(readings, roles)
    _add_cast(readings, roles)
    return roles


def _add_cast(readings: Sequence[Reading], roles: list[Role]) -> None:
    """Names with their office right below head what several speakers say; one alone is the author's."""
    if roles.count(Role.BYLINE) < FEWEST_SPEAKERS:
        return
    last = len(roles) - 1
    bylines = (number for number, role in enumerate(roles) if role is Role.BYLINE and number < last)
    named = [number for number in bylines if _presents(readings[number], readings[number + 1])]
    if len(named) >= FEWEST_SPEAKERS:
        for number in named:
            roles[number : number + 2] = [Role.CROSSHEAD, Role.TEXT]


FEWEST_SPEAKERS = 2
"""So many at least are presented in the same manner."""


def _presents(reading: Reading, below: Reading) -> bool:
    return reading.sign is Sign.NAMES and below.short and below.line.text.endswith(OFFICES)


def _take_heads(page: Page, run: Run, openings: Sequence[bool], roles: list[Role]) -> Run:
    """Gives the heads of an article that a run opens their roles; what is left of the run."""
    if run.first and len(run.texts) > 1 and is_day(run.texts[0]):
        roles[run.first] = Role.FURNITURE
        run = run.rest(run.first + 1)
    end = run.first + _count_heads(page, run, openings)
    heads = run.texts[: end - run.first]
    roles[run.first : end] = [
        Role.FURNITURE if text[0].isdigit() and (is_stamp(text) or (number and is_day(text))) else Role.HEAD
        for number, text in enumerate(heads)
    ]
    return run.rest(end)


def _leads_in(text: str) -> bool:
    return len(text) > SUMMARY and text.endswith(LEADS_IN)


def _count_heads(page: Page, run: Run, openings: Sequence[bool]) -> int:
    """How many of an opening run's lines are the article's heads; a crosshead may follow at once."""
    texts = run.texts
    following = page.runs[run.number + 1] if run.number + 1 < len(page.runs) else None
    parts = following is not None and not openings[following.number]
    if is_digest(texts[0]) and parts and len(texts) > 1:
        return 1
    size = following.last - following.first if following else 0
    if parts and following and (has_part(run, following) or (size == 1 and _ends_below_deck(texts))):
        return len(texts) - size
    if page.setting.indented and not page.readings[run.first].line.indent:
        return len(texts)
    return len(texts) - _count_summaries(texts)


def _ends_below_deck(texts: Sequence[str]) -> bool:
    """Whether a head goes on below its deck: with a crosshead, unless somebody signs there."""
    if len(texts) <= WITH_DECK or not texts[-2].startswith(DECK_DASHES):
        return False
    return not (may_sign(texts[-1]) or COMMENTATOR.fullmatch(texts[-1]) or texts[-1][0] in NO_CROSSHEAD)


WITH_DECK = 2
"""A headline and its deck are so many lines."""

NO_CROSSHEAD = "—―（("
"""How a line begins that belongs to the deck above it."""


def _count_summaries(texts: Sequence[str]) -> int:
    """How many lines at the end of a head sum the article up: long sentences, their stop left out."""
    count = 0
    while count < len(texts) - 1 and _sums_up(texts[-1 - count]):
        count += 1
    alone = count == 1 and not has_rubric(texts[-2])
    return 0 if alone else count


def _sums_up(text: str) -> bool:
    return len(text) > SUMMARY and not (has_rubric(text) or text.startswith("——"))


def _add_bracketed(readings: Sequence[Reading], roles: list[Role], number: int) -> None:
    """Lines in brackets right under a headline are heads too: （2026年1月8日）. `number`: the first below."""
    while number < len(roles) and roles[number] is Role.TEXT and _is_bracketed(readings[number].line.text):
        roles[number] = Role.HEAD
        number += 1


def _is_bracketed(text: str) -> bool:
    return len(text) <= LONGEST_CROSSHEAD and bool(unbracketed(text)) and not find_jumps(text)


def _add_captions(page: Page, roles: list[Role]) -> None:
    """What stands between （附图片） and the photographer's name tells what the picture shows.

    So does a line between his name and the next one's, and text that is set apart from the article.
    """
    readings = page.readings
    number = last = -1
    for _ in range(roles.count(Role.CAPTION)):
        number = roles.index(Role.CAPTION, number + 1)
        first = number
        while number - first < LONGEST_SHOWN and first > 1 and roles[first - 1] is Role.TEXT:
            if _WITH_PICTURE.search(readings[first - 1].line.text):
                break
            first -= 1
            if _is_set_apart(page, roles, first):
                break
        else:
            first = _first_numbered(readings, roles, number)
            if first == number and last >= 0 and number - last == NEXT_PICTURE:
                first = number - 1
        if first < number:
            roles[first:number] = [Role.CAPTION] * (number - first)
            last = number


def _first_numbered(readings: Sequence[Reading], roles: Sequence[Role], number: int) -> int:
    """The first of the numbered lines right above a photographer's name: each tells of one picture."""
    while number and readings[number - 1].line.text[0] in NUMBERS and roles[number - 1] is Role.TEXT:
        number -= 1
    return number


NUMBERS = "①②③④⑤⑥⑦⑧⑨⑩"
"""How a line begins that tells of one of several pictures."""


def _is_set_apart(page: Page, roles: Sequence[Role], number: int) -> bool:
    """Whether empty lines part a line of text from the end of the article above."""
    line = page.readings[number].line
    return line.gap > page.setting.spacing and roles[number - 1] in _ENDS and not find_jumps(line.text)


_ENDS = frozenset({Role.TEXT, Role.CAPTION, Role.BYLINE, Role.CREDIT, Role.NOTE})
"""What the lines are for with which an article ends."""


NEXT_PICTURE = 2
"""One line tells of the next picture, and then its photographer is named."""

_WITH_PICTURE = re.compile(r"[（(]附(?:图片?|照片)[^（()）]{0,5}[)）]$")

LONGEST_SHOWN = 4
"""What pictures show is not told in more lines."""


def _add_labels(readings: Sequence[Reading], roles: list[Role]) -> None:
    """A label right above a headline is its rubric; a guide's, or one that opens the page, a headline."""
    labels = [number for number, (_, sign, _) in enumerate(readings) if sign is Sign.LABEL]
    for number in reversed(labels):
        if _is_head(number, readings, roles):
            roles[number] = Role.HEAD


def _is_head(number: int, readings: Sequence[Reading], roles: Sequence[Role]) -> bool:
    is_last = number + 1 == len(readings)
    above_head = not is_last and roles[number + 1] is Role.HEAD
    return number == 0 or above_head or label_of(readings[number].line.text) in GUIDES


def _inside(page: Page, run: Run, roles: Sequence[Role]) -> Role:
    """What a run is that opens no article."""
    texts = run.texts
    if not texts or len(texts) >= LIST_LENGTH or not _text_follows(page, run):
        return Role.TEXT
    if len(texts) > 1 and all(text[0] in LIST_MARKS for text in texts):
        return Role.TEXT
    if page.readings[run.first].sign is Sign.NAMES:
        return Role.BYLINE
    if closes(texts[-1]) or texts[-1].endswith(LEADS_IN) or _is_too_long(page, texts):
        return Role.TEXT
    under_head = run.first > 0 and roles[run.first - 1] is Role.HEAD
    if under_head and page.readings[run.first - 1].line.text in NOTICES:
        return Role.TEXT
    if under_head and len(texts) == 1 and _is_signed(page, run):
        return Role.BYLINE
    return Role.TEXT if under_head and len(texts[0]) > SUMMARY else Role.CROSSHEAD


def _is_signed(page: Page, run: Run) -> bool:
    """Whether a line right under a headline says whose the article is: no crosshead like it follows."""
    text = run.texts[0]
    if COMMENTATOR.fullmatch(text):
        return True
    if len(page.readings[run.first - 1].line.text) < SHORTEST_SIGNED:
        return False
    following = page.runs[run.number + 1] if run.number + 1 < len(page.runs) else None
    is_part = following is not None and abs(len(following.texts[0]) - len(text)) <= 1
    return not is_part and may_sign(text)


def _is_too_long(page: Page, texts: Sequence[str]) -> bool:
    """Where no indent tells, a long first line may as well be a paragraph cut in two."""
    if page.setting.indented and len(texts) == 1 and DASH in texts[0]:
        return False
    longest = LONGEST_CROSSHEAD if page.setting.indented else OVERLONG
    return len(texts[0]) > longest or max(map(len, texts)) > LONGEST_CROSSHEAD


def _text_follows(page: Page, run: Run) -> bool:
    """Whether text stands below a run, the author's name between them or not."""
    below = page.readings[run.last]
    if below.sign in AUTHORS and run.last + 1 < len(page.readings):
        below = page.readings[run.last + 1]
    return below.sign not in CLOSING and not (below.short and page.setting.depth > below.line.indent)
