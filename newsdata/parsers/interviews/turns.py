"""Turns: lines that ask, answer or go on, put together to questions with their answers."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from enum import Enum
from typing import NamedTuple

from newsdata.parsers.interviews.labels import ANSWERERS
from newsdata.spans import Passage
from newsdata.zh.wordlists import words


class Role(Enum):
    """What a line does in an interview. FLOOR: somebody says whose turn it is, or a label alone does."""

    QUESTION = "question"
    ANSWER = "answer"
    FLOOR = "floor"
    HEADING = "heading"
    TEXT = "text"


class Line(NamedTuple):
    """A line with its role; `speaker` is its label, empty where there is none."""

    role: Role
    speaker: str
    passage: Passage


class Pair(NamedTuple):
    """One question and one answer, their speakers still as labels."""

    asker: str
    question: tuple[Passage, ...]
    answerer: str
    answer: tuple[Passage, ...]


APPENDICES = tuple(
    words("手记 编后 链接 名片 简介 名词解释 延伸阅读 背景 短评 观察 点评 贴士 小知识 新闻多一点")
)
"""How headings end behind which nobody is interviewed any more: 记者手记, 相关链接."""

CLOSINGS = tuple(
    words("""
    采访结束 采访最后 采访即将结束 采访接近尾声 访谈结束 访谈最后 结束采访 结束了采访 结束访谈 对话结束
    临别 告别 走出 离开采访 采访中 采访间隙 会后 发布会后 记者会后
    """)
)
"""How a reporter's own words begin, between the turns or after them."""

LONGEST_TITLE = 30
"""A line that is longer heads nothing."""

LONGEST_NUMBERED = 70
"""A heading with a number may be a sentence, with its stop, but is not longer."""

STOPS = frozenset('。！？!?…．.；;：:，,、）)”"』」】]—～~')
"""What a heading does not end with."""

FOLLOW_UPS = words("追问")
"""Labels of whoever asked before."""

_PART = re.compile(r"(?:第?[一二三四五六七八九十]{1,2}|[0-9０-９]{1,2})[、.．]")
_BRACKETS = words("（） () 【】 ［］ []")
"""The brackets in which a line may stand."""

_REPORTER = re.compile(r"记者[^，。,：:]{0,12}(?:看到|了解到|获悉|发现|注意到|采访|离开|走出|来到)")


def introduction(lines: Sequence[Line], role: Role = Role.TEXT) -> tuple[Passage, ...]:
    """The paragraphs before the first turn, or the lines of another role there."""
    first = next((n for n, line in enumerate(lines) if line.role is Role.QUESTION), len(lines))
    return tuple(line.passage for line in lines[:first] if line.role is role)


def pair_up(lines: Sequence[Line], guests: Collection[str]) -> tuple[Pair, ...]:
    """Questions with their answers, in their order.

    Where several people answer one question, each answer is paired with it. Where no answer has a
    label, it is what follows the question. `guests` are the names of those who answer: a
    paragraph that speaks of the one who is speaking is the reporter's, and ends the turn.
    """
    table = _Table(guests, any(line.role is Role.ANSWER for line in lines))
    for line in _with_crossheads(lines):
        table.hear(line)
    table.close()
    return tuple(table.pairs)


def _with_crossheads(lines: Sequence[Line]) -> list[Line]:
    """The lines, those taken for headings that look like ones before a question or at the end.

    A page without indents hardly shows crossheads; but answers end with a stop.
    """
    told = list(lines)
    numbered = _numbered_heads(lines)
    before_question = True
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number]
        heads = number in numbered or is_title(line) or (line.role is Role.TEXT and _is_motto(lines, number))
        before_question = line.role is Role.QUESTION or (before_question and heads)
        if before_question and line.role is Role.TEXT:
            told[number] = line._replace(role=Role.HEADING)
    return told


def _numbered_heads(lines: Sequence[Line]) -> set[int]:
    """The numbered lines (一、港口要开放。), if each of them, and there are two, stands before a question."""
    numbered = {number for number, line in enumerate(lines) if line.role is Role.TEXT and _opens_part(line)}
    asked = {number for number, line in enumerate(lines[1:]) if line.role is Role.QUESTION}
    return numbered if len(numbered) > 1 and numbered <= asked else set()


def _opens_part(line: Line) -> bool:
    text = line.passage.text
    return len(text) <= LONGEST_NUMBERED and _PART.match(text) is not None


def _is_motto(lines: Sequence[Line], number: int) -> bool:
    """Whether a line quotes below a heading: the motto of what follows."""
    text = lines[number].passage.text
    return text[:1] in "“「" and text[-1:] in "”」" and lines[number - 1].role is Role.HEADING


def is_title(line: Line) -> bool:
    """Whether a line looks like a heading: short, without a stop."""
    text = line.passage.text.rstrip()
    return line.role is Role.TEXT and 1 < len(text) <= LONGEST_TITLE and text[-1] not in STOPS


class _Table:
    """The turn that is going on, and the pairs that are complete.

    `turn` is where the next unlabelled paragraph belongs: to the question, to the answer, or
    (None) to neither.
    """

    def __init__(self, guests: Collection[str], replies_are_labelled: bool) -> None:
        self.guests = guests
        self.replies_are_labelled = replies_are_labelled
        self.pairs: list[Pair] = []
        self.asker = self.answerer = self.floor = ""
        self.question: list[Passage] = []
        self.answer: list[Passage] = []
        self.turn: list[Passage] | None = None
        self.headed = False

    def hear(self, line: Line) -> None:
        """Takes the next line to the turn it belongs to."""
        if line.role is Role.QUESTION:
            self._ask(line)
        elif line.role is Role.ANSWER:
            self._reply(line)
        elif line.role is Role.FLOOR:
            self._give_floor(line)
        elif line.role is Role.TEXT:
            self._go_on(line.passage)
        elif line.passage.text.endswith(APPENDICES):
            self.close()
        else:
            self.headed = True

    def close(self) -> None:
        """Ends the turn and the question."""
        self._settle()
        self.question, self.turn = [], None

    def _settle(self) -> None:
        if self.question and self.answer:
            self.pairs.append(Pair(self.asker, tuple(self.question), self.answerer, tuple(self.answer)))
        self.answer = []

    def _ask(self, line: Line) -> None:
        if self.answer or self.headed or not self.question:
            self.close()
            self.asker = self.asker if line.speaker in FOLLOW_UPS else line.speaker
            self.answerer = self.floor
        self._say(line, self.question)
        if not self.replies_are_labelled:
            self.turn = self.answer

    def _reply(self, line: Line) -> None:
        speaker = self.floor if self.floor and line.speaker in ANSWERERS else line.speaker
        if speaker != self.answerer:
            self._settle()
        self.answerer = speaker
        self._say(line, self.answer)

    def _say(self, line: Line, turn: list[Passage]) -> None:
        self.turn, self.headed = turn, False
        if line.passage.text:
            turn.append(line.passage)

    def _give_floor(self, line: Line) -> None:
        """Who has the floor answers the questions that follow, if nobody else does."""
        if self.answer:
            self.close()
        if not line.passage.text:
            self.floor = line.speaker

    def _go_on(self, paragraph: Passage) -> None:
        if self.turn is None or _is_aside(paragraph.text):
            return
        if self.turn is self.answer and self._is_narration(paragraph.text):
            self.turn = None
        else:
            self.turn.append(paragraph)

    def _is_narration(self, text: str) -> bool:
        """Whether the reporter speaks, not the one who is asked."""
        named = (self.answerer,) if self.answerer in self.guests else self.guests
        return (
            text.startswith(CLOSINGS) or _REPORTER.search(text) is not None or any(n in text for n in named)
        )


def _is_aside(text: str) -> bool:
    """Whether a line stands in brackets altogether: （掌声）, （作者单位：……）, 【新闻背景：……】."""
    return text[:1] + text[-1:] in _BRACKETS
