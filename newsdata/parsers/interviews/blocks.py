"""The lines of an article's body in their order: headings and paragraphs, each with its label."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from newsdata.layout.articles import Article
from newsdata.parsers.interviews.labels import SPACED, Labelled, may_speak, read_label
from newsdata.spans import Passage

_INLINE = re.compile(r"(?<=[？?。！!”…])\s*(?=[问答]\s*[:：])")
"""Where a question and its answer stand in one paragraph: 问：……？答：……"""


class Block(NamedTuple):
    """A heading or a paragraph; `labelled` if its head is the label of somebody who may speak."""

    passage: Passage
    is_heading: bool
    labelled: Labelled | None


def read_blocks(article: Article, spaced: Collection[str] = SPACED) -> tuple[Block, ...]:
    """All lines of the body; `spaced` are the labels that need no colon."""
    blocks: list[Block] = []
    for section in article.sections:
        if section.heading:
            blocks.append(Block(section.heading, True, _label(section.heading, spaced)))
        for paragraph in section.paragraphs:
            if paragraph.text.startswith(("问", "答")):
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
