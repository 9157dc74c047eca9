"""Interviews whose questions stand out by themselves: as crossheads, in bold type, numbered.

Nothing tells them from a report with questions for crossheads but what surrounds them: whoever
calls this has to see that an interview is announced, or that the answers bear labels.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newsdata.parsers.interviews.blocks import LONGEST_QUESTION, Block, asks
from newsdata.parsers.interviews.labels import ANSWERERS, names_person
from newsdata.parsers.interviews.turns import LONGEST_TITLE, Line, Role, is_title
from newsdata.zh.names import is_person_name

SHORTEST_PLAIN = 10
"""A line without heading, bold type or number that asks less (怎么办？) is a turn of style."""

_CLOSED = frozenset("。！!”…）)；;")
_REGULAR = 3
"""So many questions, and no other short line, divide a text."""

_NUMERAL = r"[0-9０-９一二三四五六七八九十]{1,2}"
_ORNAMENT = r"[\s*#●■◆▲○□◇★【—]"
_NUMBER = rf"(?:第?{_NUMERAL}问?[.．、)）：:]|[（(]{_NUMERAL}[)）]|[①-⑳])\s*"
_MARKED = re.compile(rf"{_ORNAMENT}+(?:{_NUMBER})?|{_NUMBER}")


_TOPIC = re.compile("[—―-]*\\s*(?:谈|关于|说说|评价)[^。？?！!：:]{1,24}$")
"""What somebody is asked about, as sports pages set it: ——谈比赛."""

_REQUEST = re.compile(
    "(?:^|[？?])(?:[请您你再先]|具体|简单)*"
    "(?:[谈说聊讲]一?[谈说聊讲]|[评介描形点总分][价绍述容评结享]一?下)[^。？?！!]*。?$"
)
"""A line that asks without a question mark: 谈谈夺冠的感受。"""
_TOPIC_OPENINGS = frozenset("—―-谈关说评")

_PAIRED = ("□■", "■□", "○●", "●○", "◇◆", "◆◇", "△▲", "▲△")
"""Marks of which one stands before questions and the other before answers."""


def set_off_lines(blocks: Sequence[Block], length: int) -> tuple[Line, ...]:
    """The lines with roles, where at least two questions stand by themselves; else nothing.

    The first `length` paragraphs introduce and ask nothing. Plain short paragraphs that ask are
    taken for questions only where hardly any other sort is found.
    """
    asking = [
        number
        for number, block in enumerate(blocks)
        if not block.labelled and (asks(block.passage.text) or _is_topic(block.passage.text))
    ]
    if len(asking) < 2:
        return ()
    asking = sorted({*(number for number in asking if _asks(number, blocks)), *_requests(blocks)})
    first = _after_paragraphs(blocks, length)
    marked = {number for number in asking if number >= first and _stands_out(blocks[number])}
    regular = _alone_ask(blocks[first:])
    plain = {n for n in asking if n >= first and (regular or _is_plain_question(blocks, n))}
    questions = marked if len(marked) > 1 else marked | plain
    if len(questions) < 2 or _is_mostly_topics(blocks[first:], len(questions)):
        return ()
    mark = _answering_mark(blocks, questions)
    lines = [_with_role(block, number in questions, mark) for number, block in enumerate(blocks)]
    return _presented(lines)


def _requests(blocks: Sequence[Block]) -> list[int]:
    """The lines that ask for something to be told, without a label or a question mark."""
    return [
        number
        for number, block in enumerate(blocks)
        if not block.labelled
        and len(block.passage.text) <= LONGEST_QUESTION
        and _REQUEST.search(block.passage.text)
    ]


def _is_topic(text: str) -> bool:
    return text[:1] in _TOPIC_OPENINGS and _TOPIC.match(text) is not None


def _answering_mark(blocks: Sequence[Block], questions: Collection[int]) -> str:
    """The mark that answers bear where each question bears its counterpart: ■ behind □; else nothing."""
    marks = {
        blocks[number].passage.text[0] + blocks[number + 1].passage.text[0]
        for number in questions
        if number + 1 < len(blocks)
    }
    return next((pair[1] for pair in _PAIRED if marks == {pair}), "")


def _presented(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines; a label alone with a question behind it, but for a title, presents who is asked next."""
    told: list[Line] = []
    question_follows = False
    for line in reversed(lines):
        if line.role is Role.ANSWER and not line.passage.text and question_follows:
            line = line._replace(role=Role.FLOOR)
        else:
            question_follows = line.role is Role.QUESTION or (question_follows and is_title(line))
        told.append(line)
    return tuple(reversed(told))


def _after_paragraphs(blocks: Sequence[Block], length: int) -> int:
    """The place behind so many paragraphs."""
    for number, block in enumerate(blocks):
        if length <= 0:
            return number
        length -= not block.is_heading
    return len(blocks)


def _asks(number: int, blocks: Sequence[Block]) -> bool:
    """Whether a line is a question, or a topic to which somebody speaks at once."""
    return asks(blocks[number].passage.text) or any(map(_answers, blocks[number + 1 : number + 2]))


def _stands_out(block: Block) -> bool:
    text = block.passage.text
    return block.is_heading or _MARKED.match(text) is not None or _is_topic(text)


def _alone_ask(blocks: Sequence[Block]) -> bool:
    """Whether every short line asks, and is answered at length: questions are how the text is divided."""
    texts = [block.passage.text.rstrip(" 　*】") for block in blocks]
    short = [len(text) <= LONGEST_TITLE and text[-1:] not in _CLOSED for text in texts]
    asking = [number for number, block in enumerate(blocks) if short[number] and asks(block.passage.text)]
    answered = all(number + 1 < len(blocks) and not short[number + 1] for number in asking)
    return len(asking) >= _REGULAR and len(asking) == sum(short) and answered


def _is_plain_question(blocks: Sequence[Block], number: int) -> bool:
    """Whether an unmarked line is long enough to ask, or somebody answers it at once."""
    text = blocks[number].passage.text
    answered = number + 1 < len(blocks) and _answers(blocks[number + 1])
    return answered or len(text) >= SHORTEST_PLAIN or _REQUEST.search(text) is not None


def _answers(block: Block) -> bool:
    line = block.labelled
    return line is not None and (line.label in ANSWERERS or names_person(line.label))


def _is_mostly_topics(blocks: Sequence[Block], asking: int) -> bool:
    """Whether most headings say something instead of asking: a report, then."""
    return asking * 2 < sum(block.is_heading for block in blocks)


def _with_role(block: Block, is_question: bool, answering: str) -> Line:
    if is_question:
        mark = _MARKED.match(block.passage.text)
        content = block.passage.cut(mark.end() if mark else 0, len(block.passage.text))
        return Line(Role.QUESTION, "", content.strip().strip("*】").strip())
    if block.is_heading and block.labelled and is_person_name(block.labelled.label):
        return Line(Role.FLOOR, block.labelled.label, block.passage.cut(0, 0))
    if answering and block.passage.text.startswith(answering):
        return Line(Role.ANSWER, "答", block.passage.cut(1, len(block.passage.text)).strip())
    if block.labelled and _answers(block):
        return Line(Role.ANSWER, block.labelled.label, block.labelled.content)
    return Line(Role.HEADING if block.is_heading else Role.TEXT, "", block.passage)
