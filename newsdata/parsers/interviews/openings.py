"""What an article says of its interview before it begins: with whom, and about what.

The deck (`——访市港航局局长罗秉诚`), the headline (`市民政局负责人就《条例》答记者问`) and the sentence
that announces it (`日前，市民政局副局长秦若澜就相关问题接受了本报记者采访。`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Speaker
from newsdata.parsers.interviews.labels import OUTLETS
from newsdata.parsers.people import find_introductions, title_behind
from newsdata.spans import Passage
from newsdata.zh.names import is_person_name, name_at

HEAD_SIGNS = ("——访", "--访", "专访", "访谈", "对话", "圆桌", "答记者", "问答", "答问", "解读", "采访")
"""Words in headline, deck or rubric that announce an interview."""

POINTING_BACK = ("此", "相关", "有关", "这些", "上述", "大家", "社会", "公众", "群众", "一系列", "热点")
"""How matters begin that name nothing: 就此, 就相关问题, 就大家关心的问题."""

REPORTERS = ("记者", "通讯员", "主持人", "实习生", "编辑")
"""Words before the name of one who does not answer but ask."""

LONGEST_INTRODUCTION = 20
"""Paragraphs; of a longer one, those nearest to the first turn are read."""

LONGEST_PARAGRAPH = 1000
"""Characters of a paragraph that are read: what follows announces nothing, and patterns look back."""

LONGEST_NAMING = 80
"""Characters before 答记者问 that name who answers, and about what."""

# The verbs of the announcing sentence: 接受采访, 回答了记者提问, 作出解读, 请来, 对话.
_GIVES = r"(?:进行|作|做|予以|给予)[出了]?了?[^。，,]{0,8}(?:解读|解答|回应|回答|说明)"
_ANNOUNCES = re.compile(
    "会见(?:传媒|媒体|记者)|与(?:传媒|媒体)|采访|受访(?![者人群家户企民率])|专访|访谈|对话|做客|请来|请教|邀请"
    f"|回答了|答记者问|记者招?待?会|{_GIVES}"
)
_INVITED = re.compile("应[^。，,]{2,40}?邀请")
"""应省长王伟邀请 announces a visit, no interview."""
_SENTENCE = re.compile(r"[^。！？!?\n]+[。！？!?]?")

_HEAD_OPENS = ("—", "-", "专访", "对话", "访", "本报专访", "独家专访")
_LONGEST_OUTLET = 10
"""云港晚报专访霍大年: so many characters before the verb may name the paper."""
_HEAD_LABEL = re.compile(r"([^：:，,。？?！!“”]{2,20})[：:]")
"""Who is quoted by a head: 罗秉诚：港口要开放."""
_VISIT = re.compile(r"(?:专访|访谈|访问|采访|访|对话)(?P<who>[^。？！?!）)]+)")
_WHOSE = "(?:本报|本刊|中外|境外|外国|媒体|有关|的)*"
_TO_REPORTERS = re.compile(
    f"(?:答|回答了?){_WHOSE}记者的?提?问"
    f"|(?:主持|举行|召开|出席)(?:例行|中外|的)*记者(?:招待)?会|会见{_WHOSE}记者"
)
"""What somebody does who answers many: 答记者问, 回答中外记者提问, 主持例行记者会."""

# Where a name can end: before what its bearer does, before the next in a list, at a stop.
_NAME_ENDS = re.compile(
    "(?=就|对|围绕|针对|接受|受访|进行|作|做|回答|答|谈|解读|在|向|为|从|和|与|及|等"
    r"|[、，,。；;：:？?！!（(）)”》\s]|$)"
)
_CLAUSE = re.compile("[，,。：:；;\\s]")
_BREAK = re.compile(r"[、，,。：:；;“”\s（）()与和]|访|采访了?|邀请了?|请来了?|对话")
_UNNAMED = re.compile(r"[^、，,。：:；;“”《》\s（）()]{2,30}?(?:负责人|负责同志|发言人)")
_LEAD_IN = re.compile(r"^(?:.*(?:采访到?了?|专访了?|邀请了?|请来了?|对话|记者|日前|近日)|[就对由])")

_TITLE = re.compile(r"《([^《》]{2,60})》")
_OF_TITLE = re.compile(r"(?:就|对|围绕|针对|解读)[^，,。《》]{0,8}《([^《》]{2,60})》")
_QUOTED = re.compile(r"[“\"]([^“”\"]{4,40})[”\"]")
_ABOUT = re.compile(
    r"(?:就|围绕|针对)(?P<matter>[^，,。《》]{2,30}?)(?:等?的?(?:有关|相关)?(?:问题|情况|话题|内容))?"
    r"(?:，|,)?(?:接受|采访|专访|回答|答|对话|进行|[作做](?=[了出]|深|详|解|专|说)|邀请)"
)


class People(Protocol):
    """Who is who in an article, as this parser needs it."""

    def resolve(self, name: str) -> Speaker:
        """The speaker of that name, with title and organization where the text gives them."""
        ...

    def by_title(self, words: str) -> Speaker | None:
        """The speaker meant by a surname and a title: 罗局长."""
        ...

    def holding(self, title: str) -> Speaker | None:
        """The only person who is named with this title: 局长."""
        ...


class Opening(NamedTuple):
    """What is announced: whether an interview is, the people to be asked, and the matter.

    `length` counts the introductory paragraphs up to the announcing sentence, 0 without one.
    """

    announced: bool
    guests: tuple[Speaker, ...]
    subject: str | None
    length: int


def read_opening(article: Article, intro: Sequence[Passage], people: People) -> Opening:
    """What heads and introduction (the paragraphs that can stand before the turns) announce."""
    heads = [head.text[:LONGEST_PARAGRAPH] for head in article.heads]
    skipped = max(0, len(intro) - LONGEST_INTRODUCTION)
    opening = [paragraph.text[:LONGEST_PARAGRAPH] for paragraph in intro[skipped:]]
    told, length = _announcing(opening)
    signs = [*heads, article.rubric or ""]
    announced = bool(told) or any(sign in text for sign in HEAD_SIGNS for text in signs)
    guests = _guests([*_in_heads(heads), *told], people) or _only_presented(heads, opening, people)
    return Opening(announced, guests, _subject(heads, opening, told), length and skipped + length)


def _announcing(opening: Sequence[str]) -> tuple[list[str], int]:
    """The sentences that announce the interview, and how many paragraphs end with the last."""
    sentences: list[str] = []
    length = 0
    for number, paragraph in enumerate(opening, 1):
        sentences_of = _SENTENCE.findall(paragraph)
        found = [sentence for sentence in sentences_of if _ANNOUNCES.search(_INVITED.sub("", sentence))]
        if found:
            sentences += found
            length = number
    return sentences, length


def _in_heads(heads: Iterable[str]) -> list[str]:
    """The parts of the heads that name who is asked."""
    found: list[str] = []
    for head in heads:
        behind = head[max(0, head.rfind("——")) :]
        visits = behind.startswith(_HEAD_OPENS) or "专访" in behind[:_LONGEST_OUTLET]
        visit = _VISIT.search(behind) if visits else None
        label = _HEAD_LABEL.match(head)
        found += [label[1]] if label else []
        found += [visit["who"]] if visit else []
        found += [who for who, _ in _answering(head)]
    return found


def _answering(text: str) -> Iterator[tuple[str, str]]:
    """Who answers and about what, before 答记者问: 市民政局负责人|就养老新规|答记者问."""
    for found in _TO_REPORTERS.finditer(text):
        who, _, matter = text[max(0, found.start() - LONGEST_NAMING) : found.start()].partition("就")
        yield who, matter


def _guests(sources: Iterable[str], people: People) -> tuple[Speaker, ...]:
    """The people in the announcing words, each once, in their order."""
    found: dict[str, Speaker] = {}
    for source in sources:
        for speaker in _people_in(source, people):
            found.setdefault(speaker.name or speaker.description or "", speaker)
    return tuple(found.values())


def _only_presented(heads: Sequence[str], opening: Sequence[str], people: People) -> tuple[Speaker, ...]:
    """The only person whom the introduction names with a title, if the heads name that person too."""
    named = {found.speaker.name or "" for text in opening for found in find_introductions(text)}
    name = named.pop() if len(named) == 1 else ""
    return (people.resolve(name),) if name and any(name in head for head in heads) else ()


def _people_in(text: str, people: People) -> list[Speaker]:
    """Named people and nameless offices in one sentence, in its order; reporters left out."""
    named = _names_in(text)
    starts = {start for start, _ in named}
    guests = [(start, people.resolve(name)) for start, name in named]
    guests += [
        (match.start(), Speaker(description=_LEAD_IN.sub("", match[0])))
        for match in _UNNAMED.finditer(text)
        if match.end() not in starts
    ]
    return [speaker for _, speaker in sorted(guests, key=lambda guest: guest[0])]


def _names_in(text: str) -> list[tuple[int, str]]:
    """The names in a sentence, with the places where they begin."""
    introduced = [found for found in find_introductions(text) if found.speaker.name]
    found = {introduction.end: introduction.speaker.name or "" for introduction in introduced}
    for boundary in _NAME_ENDS.finditer(text):
        name = _name_alone(text[: boundary.start()])
        if name:
            found.setdefault(boundary.start(), name)
    for start in {0, *(mark.end() for mark in _CLAUSE.finditer(text))}:
        end = name_at(text, start, titled=False)
        if end and title_behind(text, end):
            found.setdefault(end, text[start:end])
    places = [(end - len(name), name) for end, name in sorted(found.items())]
    return [(start, name) for start, name in places if not text[:start].endswith(REPORTERS)]


def _name_alone(text: str) -> str:
    """The name without a title at the end of `text`: all there is, or set off from what is before."""
    last = _BREAK.split(text[-LONGEST_NAMING:])[-1]
    return last if is_person_name(last) else ""


def _subject(heads: Sequence[str], opening: Sequence[str], told: Sequence[str]) -> str | None:
    """The document or the matter that is explained: what is named as such, else what is asked about."""
    announcing, introduction = "\n".join([*heads, *told]), "\n".join(opening)
    named = _OF_TITLE.search(announcing)
    if named:
        return named[1]
    titles = _TITLE.findall("\n".join([introduction, *heads]))
    title = next((title for title in titles if not title.endswith(OUTLETS)), None)
    return _asked_about(introduction) or _matter(announcing) or title


def _asked_about(opening: str) -> str | None:
    """A phrase that the introduction quotes more than once, and asks about."""
    for sentence in _SENTENCE.findall(opening):
        if sentence.endswith(("？", "?")):
            for phrase in _QUOTED.findall(sentence):
                if opening.count(phrase) > 1:
                    return str(phrase)
    return None


def _matter(announcing: str) -> str | None:
    """The matter between 就 and 接受采访 or 答记者问, unless it only points back."""
    matters = [found["matter"] for found in _ABOUT.finditer(announcing)]
    matters += [matter for _, matter in _answering(announcing)]
    return next((m.strip('“”"') for m in matters if m and not m.startswith(POINTING_BACK)), None)
