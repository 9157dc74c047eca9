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
    return tuple(_blocks(article, spaced))


def _blocks(article: Article, spaced: Collection[str]) -> Iterator[Block]:
    for section in article.sections:
        if section.heading:
            yield _block(section.heading, True, spaced)
        for paragraph in section.paragraphs:
            for piece in _pieces(paragraph):
                yield _block(piece, False, spaced)


def _block(line: Passage, is_heading: bool, spaced: Collection[str]) -> Block:
    labelled = read_label(line, spaced)
    return Block(line, is_heading, labelled if labelled and may_speak(labelled.label) else None)


def _pieces(paragraph: Passage) -> Iterator[Passage]:
    """A paragraph that opens with 问 or 答 and holds more than one turn is taken apart."""
    text = paragraph.text
    if not text.lstrip().startswith(("问", "答")):
        yield paragraph
        return
    start = 0
    for cut in _INLINE.finditer(text):
        yield paragraph.cut(start, cut.start())
        start = cut.end()
    yield paragraph.cut(start, len(text)) if start else paragraph
