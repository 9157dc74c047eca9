"""What speaks for a run of short lines being the head of an article, and what against it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import NamedTuple

from newsdata.layout.columns import is_digest, is_numbered, names_column
from newsdata.layout.datelines import opens_with_dateline
from newsdata.layout.jumps import find_jumps
from newsdata.layout.lines import closes
from newsdata.layout.patterns import ASKER
from newsdata.layout.people import BYLINE_MARKS
from newsdata.layout.runs import LEVEL, LIST_LENGTH, Page, Reading, Run
from newsdata.layout.signs import AUTHORS, CLOSING, Sign, label_of, sign_of
from newsdata.layout.subjects import likeness, share
from newsdata.layout.vocabulary import BOX_LABELS, COLUMN_LABELS, DOCUMENTS

LONGEST_CROSSHEAD = 50
"""No crosshead is longer."""

LONGEST_LONE = 36
"""A head in one part is seldom longer."""

MOST_BRIEFS = 30
"""A digest has no more briefs."""

MOST_BYLINES = 3
"""Reporters of different papers, or of different rank, are named on so many lines at most."""

SHORTEST_BRIEF = 20
"""A brief has no fewer characters."""

NEAR = 4
"""The text near a run: so many lines above or below …"""

NEAR_ABOVE, NEAR_BELOW = 300, 200
"""… and of them so many characters."""


class Scene(NamedTuple):
    """A run with what stands around it."""

    page: Page
    run: Run
    texts: Sequence[str]
    above: Reading | None
    below: Reading | None

    @classmethod
    def of(cls, page: Page, run: Run) -> Scene:
        """The scene of one of the page's runs."""
        readings = page.readings
        above = readings[run.first - 1] if run.first else None
        below = readings[run.last] if run.last < len(readings) else None
        return cls(page, run, run.texts, above, below)

    def neighbour(self, step: int) -> Run | None:
        """The run so many steps further on (or back, below zero)."""
        number = self.run.number + step
        return self.page.runs[number] if 0 <= number < len(self.page.runs) else None


class Clue(NamedTuple):
    """One thing that speaks for (or, below zero, against) a run being the head of an article."""

    name: str
    weight: float
    measure: Callable[[Scene], float]


# ------------------------------------------------------------------ where the run stands


def _first_on_page(scene: Scene) -> float:
    return scene.above is None


def _set_apart(scene: Scene) -> float:
    return _opens_gap(scene.page, scene.run)


def _opens_gap(page: Page, run: Run) -> bool:
    return page.readings[run.first].line.gap > page.setting.spacing


def _after_the_end(scene: Scene) -> float:
    if scene.above is None or scene.above.sign not in CLOSING or scene.above.sign is Sign.NAMES:
        return False
    return not _right_under(scene)


def _right_under(scene: Scene) -> float:
    """Nothing stands between the run above and this one, or only the reporters' names."""
    above = scene.neighbour(-1)
    if above is None or scene.run.first - above.last > MOST_BYLINES or len(above.texts) > LIST_LENGTH:
        return False
    return all(reading.sign in AUTHORS for reading in scene.page.readings[above.last : scene.run.first])


def _after_signature(scene: Scene) -> float:
    """The text above ends with who wrote it, in brackets."""
    if scene.above is None or scene.above.sign or scene.above.line.text[-1] not in "）)":
        return 0
    signature = _SIGNATURE.search(scene.above.line.text)
    return signature is not None and sign_of(signature[1]) in CLOSING


_SIGNATURE = re.compile(r"[。！？”]\s{0,4}([（(][^（()）]{2,60}[)）])$")


def _under_label(scene: Scene) -> float:
    return _label_above(scene) not in COLUMN_LABELS | {None}


def _under_column(scene: Scene) -> float:
    return _label_above(scene) in COLUMN_LABELS


def _label_above(scene: Scene) -> str | None:
    above = scene.above
    return label_of(above.line.text) if above is not None and above.sign is Sign.LABEL else None


def _before_dateline(scene: Scene) -> float:
    return scene.below is not None and not scene.below.sign and opens_with_dateline(scene.below.line.text)


def _before_jump(scene: Scene) -> float:
    """The article goes on here under its headline: a jump line says whence it comes."""
    if scene.below is None:
        return 0
    jumps = find_jumps(scene.below.line.text[:40])
    return bool(jumps) and not jumps[0].onward and jumps[0].start < 2


def _before_box(scene: Scene) -> float:
    return scene.below is not None and scene.below.sign is Sign.LABEL


def _before_picture(scene: Scene) -> float:
    """One, two or three lines, and then a photographer's name."""
    for reading in scene.page.readings[scene.run.last : scene.run.last + 4]:
        if reading.sign is Sign.CAPTION:
            return "图" not in reading.line.text or "摄" in reading.line.text
        if reading.short:
            return 0
    return 0


def _before_byline(scene: Scene) -> float:
    """Reporters are named below, or where it was taken from, and then text follows."""
    if scene.below is None or not _stands_below_headline(scene.below):
        return 0
    below = scene.page.readings[scene.run.last : scene.run.last + MOST_BYLINES + 1]
    lines = list(takewhile(_stands_below_headline, below))
    after = below[len(lines) :]
    return bool(after) and after[0].sign is None and not after[0].short


def _stands_below_headline(reading: Reading) -> bool:
    if reading.sign is Sign.NAMES:
        return reading.line.text[0] in BYLINE_MARKS
    return reading.sign in _BELOW_HEADLINES


_BELOW_HEADLINES = frozenset({Sign.BYLINE, Sign.CREDIT})


def _before_news(scene: Scene) -> float:
    return scene.below is not None and _NEWS.match(scene.below.line.text) is not None


_NEWS = re.compile(
    r"近日|日前|连日来|目前|最近|今年|[0-9]{4}年|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日|昨[日天]|今[日天]|记者(?![：:])"
)


def _before_announcement(scene: Scene) -> float:
    """Somebody has learnt, or made known, what the text below begins with."""
    return scene.below is not None and _ANNOUNCES.search(scene.below.line.text, 0, OPENING) is not None


OPENING = 40
"""A text says whence its news comes within so many characters."""

_ANNOUNCES = re.compile("获悉|了解到|消息|发布|公布|通报|显示|统计|介绍")


def _before_salutation(scene: Scene) -> float:
    if scene.below is None:
        return False
    text = scene.below.line.text
    return _SALUTATION.fullmatch(text) is not None or _TO_EDITOR.match(text) is not None


_TO_EDITOR = re.compile(r"\S{0,4}编辑(?:部|部?同志|老师)[：:]")
_SALUTATION = re.compile(r"\S{0,8}(?:同志|编辑|朋友|读者|您好|你好|先生|女士|记者)们?[：:]")


def _before_turn(scene: Scene) -> float:
    """Somebody asks at once: an interview's crosshead, since its headline has an introduction below."""
    return scene.below is not None and _TURN.match(scene.below.line.text) is not None


_TURN = re.compile(rf"{ASKER}\s{{0,4}}[^\s“]\S{{14}}")
"""A turn that asks: 问：……, 云港晚报：……."""


def _between_briefs(scene: Scene) -> float:
    """One paragraph alone stands between the run above and this one, and one below: briefs stand so.

    Questions and answers do too, but the head of a brief hardly asks.
    """
    above, following = scene.neighbour(-1), scene.neighbour(1)
    if above is None or scene.run.first - above.last != 1 or scene.texts[-1].endswith(_QUESTION):
        return 0
    below = following.first if following else len(scene.page.readings)
    if below - scene.run.last != 1 or (following and _opens_gap(scene.page, following) > _set_apart(scene)):
        return 0
    return _is_brief(scene.above) and _is_brief(scene.below)


_QUESTION = ("？", "?")


def _is_brief(reading: Reading | None) -> bool:
    return reading is not None and len(reading.line.text) >= SHORTEST_BRIEF and closes(reading.line.text)


def _goes_on_with_digest(scene: Scene) -> float:
    """Briefs stand above, each sent or signed as this one is, up to the name of their column."""
    if _has_rubric(scene) or _set_apart(scene):
        return 0
    manner = manner_of(scene.page, scene.run)
    numbers = range(scene.run.number - 1, max(-1, scene.run.number - 1 - MOST_BRIEFS), -1)
    for above in (scene.page.runs[number] for number in numbers if any(manner)):
        if manner_of(scene.page, above) != manner:
            return 0
        if is_digest(above.texts[0]):
            return 1
    return 0


class Manner(NamedTuple):
    """How what stands under a run begins and ends."""

    sent: bool
    """It begins with a dateline."""
    signed: bool
    """It ends with who wrote it, or whence it comes."""


def manner_of(page: Page, run: Run) -> Manner:
    """The manner of what stands under a run, up to the next."""
    below = page.runs[run.number + 1].first if run.number + 1 < len(page.runs) else len(page.readings)
    sent = run.last < below and opens_with_dateline(page.readings[run.last].line.text)
    return Manner(sent, page.readings[below - 1].sign in SIGNATURES)


SIGNATURES = frozenset({Sign.NAMES, Sign.CREDIT, Sign.DATED, Sign.BYLINE})
"""How a brief ends."""


# ------------------------------------------------------------------ what the run looks like


def _is_plain(scene: Scene) -> float:
    """Text from the web marks its headlines; this one has no mark, and stands above none that has."""
    if not scene.page.has_headings or scene.run.number == 0 or scene.texts[0].startswith(LEVEL):
        return False
    following = scene.neighbour(1)
    return following is None or following.first > scene.run.last


def _has_deck(scene: Scene) -> float:
    return any(text.startswith("—") for text in scene.texts[1:])


def _has_rubric(scene: Scene) -> float:
    return any(map(has_rubric, scene.texts))


def has_rubric(text: str) -> bool:
    """Whether a rubric in brackets ends the line.

    >>> has_rubric("一江清水向东流（民生观察）"), has_rubric("一江清水向东流")
    (True, False)
    """
    return text[-1] in "）)】" and _RUBRIC.search(text) is not None


_RUBRIC = re.compile(r"\S[（(【]([^（()）。]{2,24}(?:[（(][^（()）]{1,3}[)）])?)[)）】]$")


def _has_kicker_inside(scene: Scene) -> float:
    return any(_KICKER_INSIDE.search(text) for text in scene.texts)


_KICKER_INSIDE = re.compile(r"(?:——|―|：|:)[ \xa0\u3000]+\S{4,}")


def _is_spaced(scene: Scene) -> float:
    return any(map(_is_in_parts, scene.texts))


def _is_in_parts(text: str) -> bool:
    return _SPACE.search(text) is not None and _PARTS.search(text) is not None


_SPACE = re.compile(r"[ \xa0\u3000]")
_PARTS = re.compile(r"[^\s，,：:]{3,}[ \xa0\u3000]+[^\s]{3,}")


def _is_long(scene: Scene) -> float:
    return min(3, max(0, (len(scene.texts[0]) - 14) / 6)) if len(scene.texts) == 1 else 0


def _is_overlong(scene: Scene) -> float:
    return len(scene.texts[0]) > LONGEST_LONE and not _is_in_parts(scene.texts[0])


def _has_figure(scene: Scene) -> float:
    return any(_FIGURE.search(text) for text in scene.texts)


_FIGURE = re.compile("[0-9０-９]|[一二两三四五六七八九十百千万亿][成万亿个名家项倍年月日次]")


def _names_column(scene: Scene) -> float:
    return names_column(scene.texts[0]) or is_numbered(scene.texts[0])


def _names_document(scene: Scene) -> float:
    return any(text.endswith(DOCUMENTS) for text in scene.texts)


def _names_box(scene: Scene) -> float:
    last = scene.texts[-1]
    found = _RUBRIC.search(last) if last[-1] in "）)】" else None
    return found is not None and found[1] in BOX_LABELS


def _is_quoted(scene: Scene) -> float:
    text = scene.texts[0]
    return len(scene.texts) == 1 and text[0] in '“「"' and text[-1] in '”」"'


def _asks(scene: Scene) -> float:
    return closes(scene.texts[-1])


def _is_list(scene: Scene) -> float:
    return len(scene.texts) > LIST_LENGTH


CLUES: tuple[Clue, ...] = (
    Clue("first on the page", 8, _first_on_page),
    Clue("set apart by empty lines", 2, _set_apart),
    Clue("after a credit, a caption, a dateline at the end", 1.8, _after_the_end),
    Clue("right under another run, or its byline", -2, _right_under),
    Clue("after a signature in brackets", 2.2, _after_signature),
    Clue("under the label of a box", -4.5, _under_label),
    Clue("under the name of a column", 3, _under_column),
    Clue("a dateline follows", 5.4, _before_dateline),
    Clue("a jump line follows", 8, _before_jump),
    Clue("a box follows", 1.6, _before_box),
    Clue("a caption follows soon", 4.4, _before_picture),
    Clue("a byline follows", 1.6, _before_byline),
    Clue("news follows", 0.7, _before_news),
    Clue("an announcement follows", 1.4, _before_announcement),
    Clue("a salutation follows", 6, _before_salutation),
    Clue("a turn of an interview follows", -2.5, _before_turn),
    Clue("stands between briefs", 2.5, _between_briefs),
    Clue("goes on with a digest", -12, _goes_on_with_digest),
    Clue("plain where headlines are marked", -5, _is_plain),
    Clue("has a deck with its dash", 3.3, _has_deck),
    Clue("has a rubric in brackets", 4.6, _has_rubric),
    Clue("has its kicker on the same line", 2, _has_kicker_inside),
    Clue("has two parts with a space between", 0.7, _is_spaced),
    Clue("has a figure", 0.6, _has_figure),
    Clue("long for a crosshead", 0.4, _is_long),
    Clue("too long for a head", -2, _is_overlong),
    Clue("names a column", 3.2, _names_column),
    Clue("names a document", 3.4, _names_document),
    Clue("names a box", -8, _names_box),
    Clue("a quotation as a whole", -0.9, _is_quoted),
    Clue("asks or exclaims", -1.1, _asks),
    Clue("a list", -7.7, _is_list),
)
"""What a run and its neighbours look like. Weights are logarithms of odds, fitted and rounded."""


# ------------------------------------------------------------------ what the words say


def _echoes(scene: Scene) -> float:
    above = scene.page.text(scene.run.first - 6, scene.run.first)
    return share("".join(scene.texts), above)


def _announces(scene: Scene) -> float:
    return share("".join(scene.texts), scene.page.text(scene.run.last, scene.run.last + NEAR))


def _coheres(scene: Scene) -> float:
    above = scene.page.text(scene.run.first - NEAR, scene.run.first)
    below = scene.page.text(scene.run.last, scene.run.last + NEAR)
    return likeness(below[:NEAR_BELOW], above[-NEAR_ABOVE:])


WORD_CLUES: tuple[Clue, ...] = (
    Clue("its words came above", -3.7, _echoes),
    Clue("its words come below", 1.1, _announces),
    Clue("the texts above and below are about the same", -6, _coheres),
)
"""What the words say; they cost more to count, and are asked in turn while there is a doubt."""

DOUBT = (-2.0, 3.5)
"""Between these sums there is a doubt."""
