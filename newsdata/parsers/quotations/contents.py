"""What a cue announces: where the content behind the verb begins and ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdata.parsers.quotations.cues import NO_CONTENT, OBJECT_CUES, QUOTE_ONLY
from newsdata.parsers.quotations.marks import Quote, Quotes, Sentence, holds_sentence
from newsdata.zh.wordlists import words

_HEARER = re.compile('[^，,：:。！？；;“”"「」]{1,14}(?=[，,：:])')
_QUOTE_NEXT = re.compile('[：:]|[，,]\\s*[“「"]')
_TELLING = frozenset({"告诉", "提醒", "嘱咐", "叮嘱", "叮咛", "警告"})
_SAY_AGAIN = re.compile("(?:说道|说|道|称|到)?")
_NOT_CONTENT = frozenset("下了的过着出一得起等和与、》）)及或某件次时后前中里信会大所者们家人力性化")
_OUGHT = re.compile("要(?![求点素闻件领害地价])|应(?![对用急邀聘届有])|将(?![军士来领])|必须|需要?(?!求)")
_NEEDS_OUGHT = words("""
    提出 介绍 解释 分析 补充 回忆 举例 总结 提醒 感慨 感叹 道 讲 问 告诉 写道 看来
""")
_COLONS, _COMMAS = frozenset("：:"), frozenset("，,")
_SIGNS = _COLONS | _COMMAS | frozenset('“「『"＂〝')
_LONG_QUOTE = 10


class Content(NamedTuple):
    """A stretch of the paragraph and how it is given: direct, indirect or mixed."""

    start: int
    end: int
    kind: str


def read_content(text: str, verb: str, end: int, sentence: Sentence, quotes: Quotes) -> Content | None:
    """What stands behind the verb that ends at `end`, or None if nothing is announced there."""
    place = _past_hearer(text, verb, end)
    sign = text[place : place + 1]
    if sign in _COLONS and sign:
        return _announced(text, place + 1, len(text), quotes)
    if sign in _COMMAS and sign:
        return _announced(text, place + 1, sentence.end, quotes)
    if place >= sentence.end:
        return None
    quote = quotes.at(place)
    if quote:
        long = quote.end - quote.start > _LONG_QUOTE
        return _announced(text, place, sentence.end, quotes) if long else None
    if not _bare(text, verb, place):
        return None
    return Content(place, sentence.end, _kind(place, sentence.end, quotes))


def may_announce(text: str, verb: str, end: int) -> bool:
    """Whether something can be announced by the verb that ends at `end`, as far as the next signs tell."""
    place = _past_hearer(text, verb, end)
    return text[place : place + 1] in _SIGNS or _bare(text, verb, place)


def _past_hearer(text: str, verb: str, end: int) -> int:
    """Past the second verb (介绍说) or the hearer (告诉记者)."""
    if verb in OBJECT_CUES:
        hearer = _HEARER.match(text, end)
        if hearer and (verb in _TELLING or _QUOTE_NEXT.match(text, hearer.end())):
            return hearer.end()
    again = _SAY_AGAIN.match(text, end)
    return again.end() if again else end


def _bare(text: str, verb: str, place: int) -> bool:
    """Whether bare words behind the verb are what was said: 表示要继续努力, not 表示祝贺."""
    following = text[place : place + 1]
    if following in _NOT_CONTENT or not following.isalnum():
        return False
    if verb == "称" and following in "他她其之我":
        return False
    if verb in QUOTE_ONLY or text[place : place + 2] in NO_CONTENT:
        return False
    return verb not in _NEEDS_OUGHT or _OUGHT.match(text, place) is not None


def _announced(text: str, start: int, end: int, quotes: Quotes) -> Content | None:
    """The content from `start`: a quote if it is one, else all up to `end`."""
    while start < end and text[start].isspace():
        start += 1
    if start >= end:
        return None
    quote = quotes.at(start)
    if quote and is_whole(text, quote):
        return Content(*quote.inner, "direct")
    return Content(start, end, _kind(start, end, quotes))


def is_whole(text: str, quote: Quote) -> bool:
    """Whether the quote is a statement of its own and not words quoted inside one."""
    if not quote.closed or holds_sentence(text, quote):
        return True
    following = text[quote.end : quote.end + 1]
    if following in ("，", ","):
        return quote.end - quote.start > 2 * _LONG_QUOTE
    return not following or following in "。！？!?；;."


def _kind(start: int, end: int, quotes: Quotes) -> str:
    inside = any(quote.end - quote.start > _LONG_QUOTE for quote in quotes.within(start, end))
    return "mixed" if inside else "indirect"
