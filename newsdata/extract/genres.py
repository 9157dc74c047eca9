"""What kind of text an article is, where it says so itself.

Interviews and speeches are told by what was found in them. The others are claimed only on the
newspaper's own word (a rubric, a signature, a form of address): everything else is a report.
"""

from __future__ import annotations

import re

from newsdata.layout.articles import Article
from newsdata.models import Genre
from newsdata.spans import Passage
from newsdata.zh.wordlists import words

OPINION_COLUMNS = words(
    """
    社论 短评 时评 快评 锐评 来论 杂谈 漫谈 随笔 言论 评论 观点 声音 今日谈 评论员文章 评论员观察
    本报评论员 特约评论员 编者按 编后 编辑点评 记者手记 一家之言 百姓话题
    """
)
"""Rubrics of columns that print opinion; so does any that ends in 时评, 评论, 论坛, 锐评 or 快评."""

_OPINION_ENDING = ("时评", "评论", "锐评", "快评", "漫评", "短评", "论坛", "纵横谈", "杂谈")
_COMMENTATOR = re.compile(r"(?:本报|[^，。]{2,6}(?:日|晚|时)报)?(?:特约)?评论员")

_NOTICE = re.compile(
    r"(?:公告|启事|通告|讣告|更正|致歉|声明|[停限]水通知|停电通知|招标公告|拍卖公告|遗失声明)$"
)
_ENACTED = re.compile(
    r"^[（(][0-9〇零一二三四五六七八九十]{2,4}年.{2,60}(?:通过|公布|发布|批准|修订|施行)[^。]{0,20}[）)]?$"
)
_FIRST_ARTICLE = re.compile(r"^第一[条章][ \u3000]")
_TO_THE_EDITOR = re.compile(r"^(?:编辑同志|编辑部|尊敬的编辑)[：:]?$|^编辑同志[：:]")
_OPENING = 4  # Paragraphs in which a document or a letter shows itself.


def genre_of(article: Article, *, interview: bool, speech: bool) -> Genre:
    """The genre of an article, given whether an interview or a speech was found in it."""
    if interview:
        return "interview"
    if speech:
        return "speech"
    opening = article.deck + article.paragraphs[:_OPENING]
    if any(_TO_THE_EDITOR.match(paragraph.text) for paragraph in opening):
        return "letter"
    if any(_ENACTED.match(paragraph.text) or _FIRST_ARTICLE.match(paragraph.text) for paragraph in opening):
        return "document"
    if _ends(article.headline, _NOTICE):
        return "notice"
    return "commentary" if _is_opinion(article) else "report"


def _ends(lines: tuple[Passage, ...], shape: re.Pattern[str]) -> bool:
    return bool(lines) and shape.search(lines[-1].text) is not None


def _is_opinion(article: Article) -> bool:
    """Whether the rubric is a column of opinion, or a commentator signs."""
    rubric = article.rubric or ""
    if rubric in OPINION_COLUMNS or rubric.endswith(_OPINION_ENDING):
        return True
    signatures = [line.text.strip() for line in article.heads + article.signatures] + list(article.byline)
    return any(_COMMENTATOR.fullmatch(signature) for signature in signatures)
