"""From lines to turns: which line asks, which answers, and where each turn ends.

Two ways of setting an interview are read. In `labelled_lines` the lines bear labels (问/答, 记者 and
a name, outlets and a name). In `set_off_lines` the questions stand out by themselves, as
crossheads, in bold type or numbered. In both, an unlabelled paragraph goes on with the turn.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from newsdata.parsers.interviews.blocks import Block
from newsdata.parsers.interviews.labels import ANSWERERS, COURTROOM, asks, is_host, names_person, words
from newsdata.spans import Passage


class Role(Enum):
    """What a line does in an interview."""

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


HOTLINE_ASKERS = words("网友 市民 群众 居民 业主 村民 读者 观众 来信 投诉人")
"""Those who ask in columns of complaints: 网友：……？ 市城管局：…… That is no interview."""

APPENDICES = tuple(words("手记 编后 链接 名片 简介 名词解释 延伸阅读 背景 短评 观察 点评 新闻多一点"))
"""How headings end behind which nobody is interviewed any more: 记者手记, 相关链接."""

CLOSINGS = tuple(
    words("""
    采访结束 采访最后 采访即将结束 采访接近尾声 访谈结束 访谈最后 结束采访 结束了采访 结束访谈 对话结束
    临别 告别 走出 离开采访 采访中 采访间隙
    """)
)
"""How a reporter's own words begin, between the turns or after them."""

SHARE_OF_QUESTIONS = 0.6
"""A name asks, if at least so much of what it says has a question mark."""

LONGEST_NICKNAME = 8
"""A label that is no name (外婆, 阿公) is that of a speaker if it recurs, and is no longer."""

LONGEST_SET_OFF = 90
"""A longer line is no question set off from its answer."""

SHORTEST_PLAIN = 10
"""A line without heading, bold type or number that asks less (怎么办？) is a turn of style."""

_MARK = re.compile(r"[？?]")
_REPORTER = re.compile(r"记者[^，。,：:]{0,12}(?:看到|了解到|获悉|发现|注意到|采访|离开|走出|来到)")
_NUMERAL = r"[0-9一二三四五六七八九十]{1,2}"
_ORNAMENT = r"[\s*#●■◆▲○□◇★【]"
_NUMBER = rf"(?:第?{_NUMERAL}问?[.．、)）：:]|[（(]{_NUMERAL}[)）]|[①-⑳])\s*"
_SET_OFF = re.compile(rf"{_ORNAMENT}+(?:{_NUMBER})?|{_NUMBER}")


def introduction(lines: Sequence[Line]) -> tuple[Passage, ...]:
    """The paragraphs before the first turn."""
    first = next((n for n, line in enumerate(lines) if line.role is Role.QUESTION), len(lines))
    return tuple(line.passage for line in lines[:first] if line.role is Role.TEXT)


# --- labelled turns


def labelled_lines(blocks: Sequence[Block], reporters: Collection[str]) -> tuple[Line, ...]:
    """The lines with roles, if labels tell who asks and who answers; else nothing.

    `reporters` are the names in the byline: who signs an interview asks in it.
    """
    labels = [block.labelled.label for block in blocks if block.labelled]
    askers = {label for label in labels if asks(label) or label in reporters} or _asking_names(blocks)
    if not askers or COURTROOM.intersection(labels):
        return ()
    return tuple(_with_roles(blocks, askers, _answerers(blocks, askers)))


def _asking_names(blocks: Sequence[Block]) -> set[str]:
    """Names and abbreviations (南都) that ask most of the time, where somebody else answers."""
    said: dict[str, list[bool]] = {}
    for block in blocks:
        if block.labelled and not block.labelled.is_quoted:
            marked = _MARK.search(block.labelled.content.text) is not None
            said.setdefault(block.labelled.label, []).append(marked)
    share = {label: sum(marks) / len(marks) for label, marks in said.items()}
    asking = {
        label
        for label, marks in said.items()
        if len(marks) > 1 and share[label] >= SHARE_OF_QUESTIONS and label not in HOTLINE_ASKERS
    }
    answering = {label for label in said if share[label] < SHARE_OF_QUESTIONS and names_person(label)}
    return asking if answering else set()


def _answerers(blocks: Sequence[Block], askers: Collection[str]) -> set[str]:
    """Labels that answer: 答, names and offices, short forms, and whoever speaks more than once."""
    short = {block.labelled.alias for block in blocks if block.labelled}
    spoken: Counter[str] = Counter()
    for block in blocks:
        line = block.labelled
        if line and line.label in askers:
            spoken[""] = 1
        elif line and spoken and (line.label in ANSWERERS or not line.is_quoted):
            spoken[line.label] += 1
    del spoken[""]
    named = {label for label in spoken if label in ANSWERERS or label in short or names_person(label)}
    return named | {label for label, count in spoken.items() if count > 1 and len(label) <= LONGEST_NICKNAME}


def _with_roles(
    blocks: Sequence[Block], askers: Collection[str], answerers: Collection[str]
) -> Iterator[Line]:
    others = any(not is_host(label) for label in askers)
    labels = [block.labelled.label if block.labelled else "" for block in blocks]
    begun = False
    for number, block in enumerate(blocks):
        label, found = labels[number], block.labelled
        if found and label in askers and (begun or not found.is_cast):
            begun = True
            following = next(filter(None, labels[number + 1 :]), "")
            floor = (
                others and is_host(label) and (following in askers or not _MARK.search(found.content.text))
            )
            yield Line(Role.FLOOR if floor else Role.QUESTION, label, found.content)
        elif found and label in answerers:
            yield Line(Role.ANSWER, label, found.content)
        else:
            yield Line(Role.HEADING if block.is_heading else Role.TEXT, "", block.passage)


# --- questions that stand out by themselves


def set_off_lines(blocks: Sequence[Block], length: int) -> tuple[Line, ...]:
    """The lines with roles, where questions stand as crossheads, in bold type or numbered.

    The first `length` paragraphs introduce and ask nothing. Plain short paragraphs that ask are
    taken for questions only where no other sort is found. Nothing, if fewer than two ask.
    """
    asking = [number for number, block in enumerate(blocks) if _asks_by_itself(block)]
    if len(asking) < 2:
        return ()
    first = _after_paragraphs(blocks, length)
    marked = {number for number in asking if number >= first and _stands_out(blocks[number])}
    plain = {number for number in asking if number >= first and _is_plain_question(blocks[number])}
    questions = marked if len(marked) > 1 else marked | plain
    if len(questions) < 2 or _is_mostly_topics(blocks[first:], len(questions)):
        return ()
    return tuple(_set_off_line(block, number in questions) for number, block in enumerate(blocks))


def _after_paragraphs(blocks: Sequence[Block], length: int) -> int:
    """The place behind so many paragraphs."""
    for number, block in enumerate(blocks):
        if length <= 0:
            return number
        length -= not block.is_heading
    return len(blocks)


def _asks_by_itself(block: Block) -> bool:
    text = block.passage.text
    if len(text) > LONGEST_SET_OFF or block.labelled:
        return False
    return text.rstrip(" 　*】").endswith(("？", "?"))


def _stands_out(block: Block) -> bool:
    return block.is_heading or _SET_OFF.match(block.passage.text) is not None


def _is_plain_question(block: Block) -> bool:
    return len(block.passage.text) >= SHORTEST_PLAIN


def _is_mostly_topics(blocks: Sequence[Block], asking: int) -> bool:
    """Whether most headings say something instead of asking: a report, then."""
    return asking * 2 < sum(block.is_heading for block in blocks)


def _set_off_line(block: Block, is_question: bool) -> Line:
    if is_question:
        mark = _SET_OFF.match(block.passage.text)
        content = block.passage.cut(mark.end() if mark else 0, len(block.passage.text))
        return Line(Role.QUESTION, "", content.strip().strip("*】").strip())
    labelled = block.labelled
    if labelled and (labelled.label in ANSWERERS or names_person(labelled.label)):
        return Line(Role.ANSWER, labelled.label, labelled.content)
    return Line(Role.HEADING if block.is_heading else Role.TEXT, "", block.passage)


# --- turns


def pair_up(lines: Sequence[Line], guests: Collection[str]) -> tuple[Pair, ...]:
    """Questions with their answers, in their order.

    Where several people answer one question, each answer is paired with it. Where no answer has a
    label, it is what follows the question. `guests` are the names of those who answer: a
    paragraph that speaks of the one who is speaking is the reporter's, and ends the turn.
    """
    table = _Table(guests, any(line.role is Role.ANSWER for line in lines))
    for line in lines:
        table.hear(line)
    table.close()
    return tuple(table.pairs)


class _Table:
    """The turn that is going on, and the pairs that are complete."""

    def __init__(self, guests: Collection[str], replies_are_labelled: bool) -> None:
        self.guests = guests
        self.replies_are_labelled = replies_are_labelled
        self.pairs: list[Pair] = []
        self.asker = self.answerer = ""
        self.question: list[Passage] = []
        self.answer: list[Passage] = []
        self.open = False

    def hear(self, line: Line) -> None:
        """Takes the next line to the turn it belongs to."""
        if line.role is Role.QUESTION:
            self._ask(line)
        elif line.role is Role.ANSWER:
            self._reply(line)
        elif line.role is Role.FLOOR or (
            line.role is Role.HEADING and line.passage.text.endswith(APPENDICES)
        ):
            self.close()
        elif line.role is Role.TEXT and self.open and not _is_aside(line.passage.text):
            self._go_on(line.passage)

    def close(self) -> None:
        """Ends the turn and the question."""
        self._settle()
        self.question, self.open = [], False

    def _settle(self) -> None:
        if self.question and self.answer:
            self.pairs.append(Pair(self.asker, tuple(self.question), self.answerer, tuple(self.answer)))
        self.answer = []

    def _ask(self, line: Line) -> None:
        if self.answer or not self.question:
            self.close()
            self.asker = line.speaker
        self.question.append(line.passage)
        self.answerer, self.open = "", True

    def _reply(self, line: Line) -> None:
        if self.answer and line.speaker != self.answerer:
            self._settle()
        self.answerer, self.open = line.speaker, True
        self.answer.append(line.passage)

    def _go_on(self, paragraph: Passage) -> None:
        if self.question and not self.answer and self.replies_are_labelled:
            self.question.append(paragraph)
        elif self._is_narration(paragraph.text):
            self.open = False
        else:
            self.answer.append(paragraph)

    def _is_narration(self, text: str) -> bool:
        """Whether the reporter speaks, not the one who is asked."""
        named = (self.answerer,) if self.answerer in self.guests else self.guests
        return (
            text.startswith(CLOSINGS) or _REPORTER.search(text) is not None or any(n in text for n in named)
        )


def _is_aside(text: str) -> bool:
    """Whether a line stands in brackets altogether: （掌声）, （作者单位：……）, （记者某某整理）."""
    return text[0] in "（(" and text[-1] in "）)"
