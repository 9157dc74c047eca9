"""What an article says of its interview before it begins: with whom, and about what.

The deck (`——访市港航局局长罗秉诚`), the headline (`市民政局负责人就《条例》答记者问`) and the sentence
that announces it (`日前，市民政局副局长秦若澜就相关问题接受了本报记者采访。`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Speaker
from newsdata.parsers.interviews.guests import People, answering, find_guests
from newsdata.parsers.interviews.labels import OUTLETS
from newsdata.spans import Passage
from newsdata.zh.wordlists import words

HEAD_SIGNS = words("——访 --访 专访 访谈 对话 圆桌 答记者 问答 答问 解读 采访 记者会 记者招待会")
"""Words in headline, deck or rubric that announce an interview."""

POINTING_BACK = ("此", "相关", "有关", "这些", "上述", "大家", "社会", "公众", "群众", "一系列", "热点")
"""How matters begin that name nothing: 就此, 就相关问题, 就大家关心的问题."""

LONGEST_INTRODUCTION = 20
"""Paragraphs; of a longer one, those nearest to the first turn are read."""

LONGEST_PARAGRAPH = 1000
"""Characters of a paragraph that are read: what follows announces nothing, and patterns look back."""

# The verbs of the announcing sentence: 接受采访, 回答了记者提问, 作出解读, 请来, 对话.
_GIVES = r"(?:进行|作|做|予以|给予)[出了]?了?[^。，,]{0,8}(?:解读|解答|回应|回答|说明)"
_ANNOUNCES = re.compile(
    "会见(?:传媒|媒体|记者)|与(?:传媒|媒体)|采访|受访(?![者人群家户企民率])|专访|访谈|对话|做客|请来|请到了|请教|邀请"
    f"|回答了|答记者问|记者招?待?会|(?:出席|参加|亮相)[^。，,]{{0,12}}发布会|{_GIVES}"
)
_INVITED = re.compile("应[^。，,]{2,40}?邀请")
"""应省长王伟邀请 announces a visit, no interview."""
_SENTENCE = re.compile(r"[^。！？!?\n]+[。！？!?]?")

_MEDIA = "杂志|周刊|栏目|节目|记者(?!会)|主持|编辑|著名|独家|专访|采访|综合|报道|播出|与(?!《)"
_TITLE = re.compile(rf"(?<!做客)(?<!走进)(?<!主持)《([^《》]{{2,60}})》(?!{_MEDIA})")
"""A title that stands for a matter, and for no paper or programme."""
_OF_TITLE = re.compile(r"(?:就|对|围绕|针对|解读)[^，,。《》]{0,8}《([^《》]{2,60})》")
_QUOTED = re.compile(r"[“\"]([^“”\"]{4,40})[”\"]")
_ABOUT = re.compile(
    r"(?:就(?!像|是|能|会|有|在|要)|围绕|针对)(?P<matter>[^，,。《》]{2,30}?)(?:等?的?(?:有关|相关)?(?:问题|情况|话题|内容))?"
    r"(?:，|,)?(?:接受|采访|专访|回答|答|对话|进行|[作做](?=[了出]|深|详|解|专|说)|邀请)"
)


class Opening(NamedTuple):
    """What is announced: whether an interview is, the people to be asked, and the matter.

    `length` counts the introductory paragraphs up to the announcing sentence, 0 without one.
    """

    announced: bool
    guests: tuple[Speaker, ...]
    subject: str | None
    length: int


def read_opening(
    article: Article, intro: Sequence[Passage], people: People, set_off: Sequence[Passage] = ()
) -> Opening:
    """What heads and introduction (the paragraphs that can stand before the turns) announce.

    `set_off` are the lines before the turns that look like headings: 嘉宾：霍大年.
    """
    heads = [head.text[:LONGEST_PARAGRAPH] for head in article.heads]
    skipped = max(0, len(intro) - LONGEST_INTRODUCTION)
    opening = [paragraph.text[:LONGEST_PARAGRAPH] for paragraph in intro[skipped:]]
    told, length = _announcing(opening)
    signs = [*heads, article.rubric or ""]
    announced = bool(told) or any(sign in text for sign in HEAD_SIGNS for text in signs)
    guests = find_guests(heads, opening, told, [line.text for line in set_off], people)
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
    matters += [matter for _, matter in answering(announcing)]
    named = (matter for matter in matters if matter and not matter.startswith(POINTING_BACK))
    return next((matter.removesuffix("等").strip('“”"') for matter in named), None)
