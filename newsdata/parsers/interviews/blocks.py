"""The lines of an article's body in their order: headings and paragraphs, each with its label."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from newsdata.layout.articles import Article
from newsdata.parsers.interviews.labels import LOOK, OPENERS, SPACED, Labelled, may_speak, read_label
from newsdata.spans import Passage

_INLINE = re.compile(r"(?<=[？?。！!”…])\s*(?=[问答]\s*[:：])")
"""Where a question and its answer stand in one paragraph: 问：……？答：……"""


_TURNS = ("问", "答")
"""What a paragraph begins with that may hold both a question and its answer."""

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
            signed = text[:1] in OPENERS or "：" in text[:LOOK] or ":" in text[:LOOK]
            if signed and (_label(line, SPACED) or text.startswith(_TURNS)):
                return True
            asking += text[-1:] in LAST_SIGNS and asks(text)
    return asking > 1


def asks(text: str) -> bool:
    """Whether a line is a question and no more."""
    return len(text) <= LONGEST_QUESTION and text.rstrip(" 　*】").endswith(("？", "?"))


def read_blocks(article: Article, spaced: Collection[str] = SPACED) -> tuple[Block, ...]:
    """All lines of the body; `spaced` are the labels that need no colon."""
    blocks: list[Block] = []
    for section in article.sections:
        if section.heading:
            blocks.append(Block(section.heading, True, _label(section.heading, spaced)))
        for paragraph in section.paragraphs:
            if paragraph.text.startswith(_TURNS):
                blocks += [Block(piece, False, _label(piece, spaced)) for piece in _pieces(paragraph)]
            else:
                blocks.append(Block(paragraph, False, _label(paragraph, spaced)))
    return tuple(blocks)


def _label(line: Passage, spaced: Collection[str]) -> Labelled | None:
    labelled = read_label(line, spaced)
    return labelled if labelled and may_speak(labelled.label) else None


def _pieces(paragraph: Passage) -> Iterator[Passage]:
    """The turns of a paragraph that holds a question and its answer."""
    start = 0
    for cut in _INLINE.finditer(paragraph.text):
        yield paragraph.cut(start, cut.start())
        start = cut.end()
    yield paragraph.cut(start, len(paragraph.text))
