"""What speaks for a run of short lines being the head of an article, and what against it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from operator import add
from typing import NamedTuple

from newsdata.layout.datelines import opens_with_dateline
from newsdata.layout.lines import closes
from newsdata.layout.likeness import marked_alike, same_figure
from newsdata.layout.runs import LEADS_IN, Page, Run
from newsdata.layout.signs import CLOSING, Sign
from newsdata.layout.columns import is_digest, names_column
from newsdata.layout.jumps import find_jumps
from newsdata.layout.vocabulary import BOX_LABELS, COMMONPLACE, DOCUMENTS

LONGEST_CROSSHEAD = 50
"""No crosshead is longer."""

LONGEST_LONE = 36
"""A head in one part is seldom longer."""

NEAR = 4
"""So many lines above and below are compared."""

LIST_LENGTH = 4
"""So many short lines on end are a list or verse."""


class Clue(NamedTuple):
    """One thing that speaks for (or, below zero, against) a run being the head of an article."""

    name: str
    weight: float
    measure: Callable[[Page, Run], float]


_BRACKET_END = re.compile(r"\S[（(【][^（()）。]{2,24}(?:[（(][^（()）]{1,3}[)）])?[)）】]$")
_SPACED = re.compile(r"[^\s，,：:]{3,}[ \xa0\u3000]+[^\s]{3,}")
_KICKER_INSIDE = re.compile(r"(?:——|―|：|:)[ \xa0\u3000]+\S{4,}")


def _first_on_page(_page: Page, run: Run) -> float:
    return run.first == 0


def _not_indented(page: Page, run: Run) -> float:
    if not page.setting.indented:
        return 0
    return -1 if page.readings[run.first].line.indent else 1


def _set_apart(page: Page, run: Run) -> float:
    return page.readings[run.first].line.gap > page.setting.spacing


def _after_the_end(page: Page, run: Run) -> float:
    above = page.readings[run.first - 1].sign if run.first else None
    return above in CLOSING and above is not Sign.NAMES


def _after_signature(page: Page, run: Run) -> float:
    return bool(run.first) and page.readings[run.first - 1].sign is Sign.NAMES


def _before_dateline(page: Page, run: Run) -> float:
    return run.last < len(page.readings) and opens_with_dateline(page.readings[run.last].line.text)


def _before_box(page: Page, run: Run) -> float:
    return run.last < len(page.readings) and page.readings[run.last].sign is Sign.LABEL


def _has_deck(page: Page, run: Run) -> float:
    return any(reading.sign is Sign.DECK for reading in page.readings[run.first + 1 : run.last])


def _has_rubric(page: Page, run: Run) -> float:
    return any(map(has_rubric, page.lines(run)))


def has_rubric(text: str) -> bool:
    """Does a rubric in brackets end the line?

    >>> has_rubric("一江清水向东流（民生观察）")
    True
    """
    return text[-1] in "）)】" and _BRACKET_END.search(text) is not None


def _comes_from_elsewhere(page: Page, run: Run) -> float:
    """A jump line follows: the article goes on here under its headline."""
    if run.last >= len(page.readings):
        return 0
    jumps = find_jumps(page.readings[run.last].line.text[:40])
    return bool(jumps) and not jumps[0].onward and jumps[0].start < 2


def _names_document(page: Page, run: Run) -> float:
    return any(text.endswith(DOCUMENTS) for text in page.lines(run))


def _has_kicker_inside(page: Page, run: Run) -> float:
    return any(_KICKER_INSIDE.search(text) for text in page.lines(run))


_ENDS_OF_BRIEFS = frozenset({Sign.NAMES, Sign.CREDIT, Sign.DATED, Sign.BYLINE})


def _goes_on_with_digest(page: Page, run: Run) -> float:
    """A signature stands above, and above that briefs, up to the name of their column."""
    if _has_rubric(page, run) or _set_apart(page, run):
        return 0
    number = run.number
    while number and page.readings[page.runs[number].first - 1].sign in _ENDS_OF_BRIEFS:
        number -= 1
    above = page.runs[number]
    return number < run.number and is_digest(page.lines(above)[0])


def _is_spaced(page: Page, run: Run) -> float:
    return any(_SPACED.search(text) for text in page.lines(run))


def _is_long(page: Page, run: Run) -> float:
    return min(3, max(0, (len(page.lines(run)[0]) - 14) / 6)) if run.last == run.first + 1 else 0


def _is_overlong(page: Page, run: Run) -> float:
    text = page.lines(run)[0]
    return len(text) > LONGEST_LONE and not _SPACED.search(text)


def _leads_in(page: Page, run: Run) -> float:
    return page.lines(run)[-1].endswith(LEADS_IN)


def _is_quoted(page: Page, run: Run) -> float:
    text = page.lines(run)[0]
    return text[0] in "“「\"" and text[-1] in "”」\"" and run.last == run.first + 1


def _asks(page: Page, run: Run) -> float:
    return closes(page.lines(run)[-1])


def _is_odd(page: Page, run: Run) -> float:
    """The runs above and below are marked alike, and this one is not."""
    if not 0 < run.number < len(page.runs) - 1:
        return 0
    above, mine, below = (page.lines(page.runs[run.number + step]) for step in (-1, 0, 1))
    return marked_alike(above, below) and not same_figure(above, mine)


def _is_list(page: Page, run: Run) -> float:
    return run.last - run.first > LIST_LENGTH


def _echoes(page: Page, run: Run) -> float:
    """Which part of the head's words came in the text above."""
    above = page.readings[max(0, run.first - 6) : run.first]
    return _share("".join(page.lines(run)), "".join(reading.line.text for reading in above))


def _announces(page: Page, run: Run) -> float:
    """Which part of the head's words comes in the text below."""
    below = page.readings[run.last : run.last + 4]
    return _share("".join(page.lines(run)), "".join(reading.line.text for reading in below))


def _has_picture(page: Page, run: Run) -> float:
    """One, two or three lines, and then a photographer's name."""
    for reading in page.readings[run.last : run.last + 4]:
        if reading.sign is Sign.CAPTION:
            return "图" not in reading.line.text or "摄" in reading.line.text
        if reading.short:
            return 0
    return 0


def _under_label(page: Page, run: Run) -> float:
    return run.first > 0 and page.readings[run.first - 1].sign is Sign.LABEL


def _names_column(page: Page, run: Run) -> float:
    return names_column(page.lines(run)[0])


def _names_box(page: Page, run: Run) -> float:
    found = _BRACKET_END.search(page.lines(run)[-1])
    return found is not None and found.group()[2:-1] in BOX_LABELS


_NEWS_BELOW = re.compile(r"(?:近日|日前|连日来|目前|最近|今年|[0-9]{4}年|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}日|昨日|昨天|今天|记者)")


def _news_below(page: Page, run: Run) -> float:
    return run.last < len(page.readings) and _NEWS_BELOW.match(page.readings[run.last].line.text) is not None


def _is_last(page: Page, run: Run) -> float:
    return run.last >= len(page.readings)


def _coheres(page: Page, run: Run) -> float:
    """How far the texts above and below are about the same: the cosine of their pairs of characters."""
    above, below = _subject(page, run.first - NEAR, run.first), _subject(page, run.last, run.last + NEAR)
    shared = sum(count * below[pair] for pair, count in above.items() if pair in below)
    return shared / (_norm(above) * _norm(below)) if shared else 0.0


def _subject(page: Page, first: int, last: int) -> dict[str, int]:
    text = "".join(reading.line.text for reading in page.readings[max(0, first) : last])
    counts = Counter(map(add, text, text[1:]))
    return {pair: count for pair, count in counts.items() if pair > "\u4e00" and pair not in COMMONPLACE}


def _norm(counts: dict[str, int]) -> float:
    return sum(count * count for count in counts.values()) ** 0.5


def _share(head: str, text: str) -> float:
    pairs = _pairs(head)
    return sum(pair in text for pair in pairs) / len(pairs) if pairs else 0.0


def _follows_soon(page: Page, run: Run) -> float:
    """Little text stands between this run and the one above."""
    if not run.number:
        return 0
    return max(0, 3 - (run.first - page.runs[run.number - 1].last))


def _pairs(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1) if text[i] > "\u3fff" and text[i + 1] > "\u3fff"}


CLUES: tuple[Clue, ...] = (
    Clue("first on the page", 8, _first_on_page),
    Clue("not indented where paragraphs are", 8, _not_indented),
    Clue("set apart by empty lines", 1.5, _set_apart),
    Clue("after a credit, a caption, a dateline at the end", 1.5, _after_the_end),
    Clue("after the signature of a brief", -1.5, _after_signature),
    Clue("under the label of a box", -5, _under_label),
    Clue("a dateline follows", 3, _before_dateline),
    Clue("a jump line follows", 8, _comes_from_elsewhere),
    Clue("a box follows", 1.5, _before_box),
    Clue("a caption follows soon", 4, _has_picture),
    Clue("news follows", 1, _news_below),
    Clue("has a deck with its dash", 3, _has_deck),
    Clue("has a rubric in brackets", 5, _has_rubric),
    Clue("has its kicker on the same line", 2, _has_kicker_inside),
    Clue("has two parts with a space between", 1, _is_spaced),
    Clue("long for a crosshead", 0.5, _is_long),
    Clue("too long for a head", -2, _is_overlong),
    Clue("names a column", 3.5, _names_column),
    Clue("names a document", 3.5, _names_document),
    Clue("goes on with a digest", -4, _goes_on_with_digest),
    Clue("names a box", -8, _names_box),
    Clue("leads in to what follows", -2, _leads_in),
    Clue("a quotation as a whole", -1, _is_quoted),
    Clue("asks or exclaims", -1.5, _asks),
    Clue("unlike the runs above and below, which are alike", 1.5, _is_odd),
    Clue("a list", -8, _is_list),
    Clue("its words came above", -2.5, _echoes),
    Clue("its words come below", 2.5, _announces),
    Clue("the texts above and below share words", -6, _coheres),
    Clue("follows soon", -0.8, _follows_soon),
    Clue("nothing follows", -12, _is_last),
)
"""Weights are in natural logarithms of odds, fitted to labelled pages and rounded."""
