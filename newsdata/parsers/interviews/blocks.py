"""The lines of an article's body in their order: headings and paragraphs, each with its label."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import NamedTuple

from newsdata.layout.articles import Article
from newsdata.parsers.interviews.labels import (
    LOOK,
    OPENERS,
    SPACED,
    Labelled,
    bare_label,
    ends_with_office,
    has_colon,
    may_speak,
    names_person,
    read_label,
)
from newsdata.spans import Passage
from newsdata.zh.names import is_person_name

_INLINE = re.compile(
    r"(?<=(?P<mark>[？?。！!”…]))\s*(?P<label>[^：:，,。；;？?！!“”（）()《》\s]{1,12})"
    r"(?:[（(][^（）()]{1,40}[)）])?\s*[:：]"
)
"""Where a question and its answer stand in one paragraph: 问：……？答：……"""

_TURNS = ("问", "答")
"""What a paragraph begins with that may hold both a question and its answer."""

_BOTH = len(_TURNS) + 2
"""Beside 问 and 答: so many labels, where both who asks and who answers begin lines."""

LONGEST_QUESTION = 90
"""A longer line is no question set off from its answer."""

LAST_SIGNS = frozenset("？? 　*】")
"""What such a question ends with, bold type and brackets included."""


class Block(NamedTuple):
    """A heading or a paragraph; `labelled` if its head is the label of somebody who may speak."""

    passage: Passage
    is_heading: bool
    labelled: Labelled | None


def holds_turns(article: Article) -> bool:
    """Whether a line bears a label, or two lines ask by themselves, as in every interview."""
    asking = 0
    for section in article.sections:
        for line in (section.heading, *section.paragraphs) if section.heading else section.paragraphs:
            text = line.text
            signed = text[:1] in OPENERS or has_colon(text[:LOOK])
            if signed and (_label(line, SPACED) or text.startswith(_TURNS)):
                return True
            if _runs_on(text):
                return True
            asking += text[-1:] in LAST_SIGNS and asks(text)
    return asking > 1


def asks(text: str) -> bool:
    """Whether a line is a question and no more."""
    return len(text) <= LONGEST_QUESTION and text.rstrip(" 　*】").endswith(("？", "?"))


def read_blocks(article: Article, spaced: Collection[str] = SPACED) -> tuple[Block, ...]:
    """All lines of the body; `spaced` are the labels that need no colon.

    A paragraph that holds several turns is parted before the label of each.
    """
    lines: list[Block] = []
    for section in article.sections:
        if section.heading:
            lines.append(Block(section.heading, True, _label(section.heading, spaced)))
        lines += [Block(paragraph, False, _label(paragraph, spaced)) for paragraph in section.paragraphs]
    labels = {line.labelled.label for line in lines if line.labelled and not line.is_heading}
    labels.update(_TURNS)
    blocks: list[Block] = []
    quoted = ""
    for line in lines:
        if line.is_heading:
            quoted = _quoted_in(line)
        pieces = _pieces(line, labels, spaced) if _may_hold_turns(line) else (line,)
        blocks += [_in_full(piece, quoted) for piece in pieces] if quoted else pieces
    return tuple(blocks)


def _quoted_in(heading: Block) -> str:
    """The name of whom a crosshead quotes: 守灯人霍大年：灯不能灭."""
    if heading.labelled is None:
        return ""
    label = heading.labelled.label
    return next((label[-size:] for size in (3, 2) if is_person_name(label[-size:])), "")


def _in_full(block: Block, name: str) -> Block:
    """A line whose label is a surname, with the name that it stands for under a crosshead."""
    if name and block.labelled and block.labelled.label == name[0]:
        return block._replace(labelled=block.labelled._replace(label=name))
    return block


def _label(line: Passage, spaced: Collection[str]) -> Labelled | None:
    labelled = read_label(line, spaced)
    return labelled if labelled and may_speak(labelled.label) else None


def _may_hold_turns(block: Block) -> bool:
    text = block.passage.text
    if block.is_heading or not (block.labelled or text.startswith(_TURNS) or _runs_on(text)):
        return False
    return text.count("：") + text.count(":") > 1


def _runs_on(text: str) -> bool:
    """Whether question and answer stand in one paragraph with what announces them."""
    return "答：" in text and "问：" in text


def _pieces(block: Block, labels: Collection[str], spaced: Collection[str]) -> Iterator[Block]:
    """The turns of a paragraph; `labels` are those that stand at the head of some line."""
    text = block.passage.text
    cuts = [cut.start() for cut in _INLINE.finditer(text) if _is_turn(cut, labels)]
    if not cuts:
        yield block
        return
    for start, end in pairwise((0, *cuts, len(text))):
        piece = block.passage.cut(start, end).strip()
        yield Block(piece, False, _label(piece, spaced))


def _is_turn(cut: re.Match[str], labels: Collection[str]) -> bool:
    """Whether a known label follows, or behind a question that of somebody who may answer.

    Where who answers has lines of his own, such a question is another's dialogue that is quoted.
    """
    label = bare_label(cut["label"])
    if label in labels:
        return True
    told = len(labels) < _BOTH or not ends_with_office(label)
    return cut["mark"] in "？?" and told and names_person(label)
