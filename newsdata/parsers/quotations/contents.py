"""What a cue announces: where the content behind the verb begins and ends."""

from __future__ import annotations

import re
from typing import TypeAlias

from newsdata.parsers.quotations.cues import (
    NO_CONTENT,
    NOUNS,
    OBJECT_CUES,
    QUOTE_ONLY,
    SHOUTS,
    TELLING,
    Cue,
    makes_points,
)
from newsdata.parsers.quotations.marks import Quote, Quotes
from newsdata.zh.wordlists import either, words

_HEARER = re.compile('[^，,：:。！？；;“”"「」\n]{1,14}(?=[，,：:])')
_QUOTE_NEXT = re.compile('[：:]|[，,][^\\S\n]*[“「"]')
_REPORTER = re.compile("(?:本报)?记者(?![的们在从])|笔者")
_TELLING = frozenset({"告诉", "提醒", "嘱咐", "叮嘱", "叮咛", "警告", "提示", "告知", "转告", "寄语"})
_SAY_AGAIN = re.compile("地?说道?|[道称到]|指出|强调|表示|认为|透露|坦言")
"""The second of two verbs: 介绍说, 强调指出."""
_SAYS_AGAIN = frozenset("说称")
"""A second verb behind which bare words are what was said: 澄清说并无此事."""
_NOT_CONTENT = frozenset("下了的过着出一得起等、》）)或某件次时后前中里信会大所者们家人力性化")
_CONTENT = words("""
    中国 中方 中央 中美 中日 中俄 中欧 中小 中医 大家 大学 大多 大量 大力 大型 大陆 大盘 大约 大概 大幅 人们
    人民 人类 人口 人才 人均 人员 人家 人生 人工 会议 会谈 会尽 会继 会在 会把 会向 会对 会有 会按 会一 所有
    所谓 所在 所以 过去 过年 过于 过程 下一 下半 下月 下周 下午 下个 下次 下调 出口 出台 出现 出于 出院 前来
    前期 前往 前几 前景 前年 前段 后来 后期 后续 后年 后面 后果 时间 时代 时机 里面 信用 信息 信心 信贷 家长
    家属 家庭 家里 家中 家电 家人 家乡 力争 力求 化肥 化工 某些 某个 某种 或许 或者 或将 起初 起码 等到 一点
    一律 一概 一如 一是 一些 一个 一定 一切 一旦 一方 一直 一般 一年 一家 一名 一位 一样 一起 一部 一到 一开
    性格 得知
""")
"""What opens said words though its first character mostly ends another word: 表示中方愿意, but 表示中."""
_JOINS = frozenset("和与及同")
"""Behind a verb that is a noun as often these join another: 建议和要求; but 透露与王伟签了约."""
_OUGHT = re.compile("要(?![求点素闻件领害地价])|应(?![对用急邀聘届有])|将(?![军士来领])|必须|需要?(?!求)")
_EXHORTED = words("""
    继续 进一步 不断 积极 切实 认真 充分 牢记 始终 加强 加快 加大 珍惜 发扬 抓住 立足 围绕 聚焦 坚持 坚定 把握
    发挥 履行 增强 提高 树立 弘扬 传承 勇于 敢于 善于 勤于 乐于
""")
_EXHORTS = re.compile(f"(?!自己|并)[^，。：“的]{{2,14}}?{either(_EXHORTED)}")
"""王伟希望各单位继续…… tells what he asked of those who heard him."""
_MEANWHILE = ("一边", "一面", "边", "随即", "随手", "顺手", "接着又")
"""What opens a clause that tells what else the speaker does: 王伟一边说，一边扛起了铁锹."""
_AND = re.compile("并(?![不非没无未])")
_QUESTION = re.compile("[？?“「『]|[吗呢么]|什么|怎|哪|是否|能否|如何|为何|多少|几|谁|[不没]")
_SO_MANY = re.compile("[一二两三四五六七八九十几][个声句遍番]")
"""说三个“不”: how often, not what."""
_TELLS = words("认为 坦言 直言 透露 说")
"""Verbs that are no nouns and perform no act with the word behind them: 认为肯定会好, but 表示肯定."""
_PERFORMED = re.compile(f"[^，。：“]{{0,10}}的{either(NO_CONTENT)}(?=[，。！；、和及])")
"""表示|节日的问候: an act as well, with words before it."""
_NEEDS_OUGHT = words("""
    提出 介绍 解释 分析 补充 回忆 举例 总结 提醒 感慨 感叹 道 讲 问 告诉 写道 看来
""")
_ASKING = ("问", "问道")
_COLONS, _COMMAS = frozenset("：:"), frozenset("，,")
_OF_ONESELF = words("承认 笑言 笑称 坦承 觉得 担心 抱怨 自嘲")
"""Verbs that take a noun (承认错误) or a clause (承认自己错了)."""
_OPENS_CLAUSE = re.compile(
    "自己|自家|[他她](?![们的为])|我(?!国)|这(?!种|类)|目前|现在|其实|确实|的确|当[时初]|没有?|[还也已不会]"
)
_SIGNS = _COLONS | _COMMAS | frozenset('“「『"＂〝')
_LONG_QUOTE = 10
_BRIEF_ANSWER = 5
_BRIEFEST = 4
_OPENINGS = "\n。！？!?”　 "
_OUTSPOKEN = words(
    "表示 坦承 坦陈 笑称 感慨 说 说道 回应 回答 坦言 直言 笑言 反问 感叹 直呼 惊呼 大喊 高喊 大叫 惊叫 呼喊"
)
"""Verbs behind which even a brief quote is no mere name."""
_STOPS = ("。", "！", "？")
OWN = "我(?![国省市县区校军党院方州])"
"""Somebody speaks of himself: 我, but not 我国."""
_OWN = re.compile(OWN)


Content: TypeAlias = tuple[int, int, str]
"""Where a stretch of the text begins and ends, and how it is given: direct, indirect or mixed."""


def read_content(text: str, cue: Cue, end: int, paragraph_end: int, quotes: Quotes) -> Content | None:
    """What stands behind the verb, or None if nothing is announced there.

    `end` is that of the sentence; behind 说： the content reaches to the end of the paragraph.
    """
    if makes_points(cue[2]):
        return cue[1] + 1, paragraph_end, "indirect"
    place = _past_hearer(text, cue[2], cue[1])
    sign = text[place : place + 1]
    if sign in _COLONS:
        brief = cue[2] in TELLING or cue[2].endswith(_ASKING)
        return _announced(text, place + 1, end if brief else paragraph_end, quotes, colon=True)
    if sign in _COMMAS and not _does_else(text, cue[2], place + 1, end):
        return _announced(text, place + 1, end, quotes) if cue[2] not in SHOUTS else None
    if place >= end:
        return None
    quote = quotes.at(place)
    if quote:
        return _quoted_next(text, cue[2], quote, end, quotes)
    return (place, end, _kind(place, end, quotes)) if _bare(text, cue[2], place) else None


def _does_else(text: str, verb: str, place: int, end: int) -> bool:
    """Whether a clause behind the verb tells what else the speaker does: 王伟不断发问，李小云一一解答."""
    if text.startswith(_MEANWHILE, place) or _AND.match(text, place):
        return True
    return verb.endswith(_ASKING) and _QUESTION.search(text, place, end) is None


def _quoted_next(text: str, verb: str, quote: Quote, end: int, quotes: Quotes) -> Content | None:
    """The content that a quote right behind the verb is, or begins: 王伟说“门票”一词并不准确."""
    if quote.end - quote.start > _LONG_QUOTE:
        return _announced(text, quote.start, end, quotes)
    if _is_brief_answer(text, quote, verb):
        return (*quote.inner, "direct")
    goes_on = verb in _TELLS and text[quote.end : quote.end + 1].isalnum() and end - quote.end > _LONG_QUOTE
    return (quote.start, end, "indirect") if goes_on else None


def _is_brief_answer(text: str, quote: Quote, verb: str) -> bool:
    """Whether a few words in quotation marks are all that somebody said: 王伟回应“绝无此事”，……."""
    if verb not in _OUTSPOKEN or not quote.closed or quote.end - quote.start < _BRIEF_ANSWER:
        return False
    performs = text[quote.start + 1 : quote.start + 3] in NO_CONTENT
    return not performs and text[quote.end : quote.end + 1] in "，,。；;！？"


def may_announce(text: str, verb: str, end: int) -> bool:
    """Whether something can be announced by the verb that ends at `end`, as far as the next signs tell."""
    place = _past_hearer(text, verb, end)
    return makes_points(verb) or text[place : place + 1] in _SIGNS or _bare(text, verb, place)


def _past_hearer(text: str, verb: str, end: int) -> int:
    """Past the second verb (介绍说) or the hearer (告诉记者)."""
    if verb in OBJECT_CUES:
        hearer = _HEARER.match(text, end)
        if hearer and (verb in _TELLING or _is_told_next(text, hearer.end())):
            return hearer.end()
        reporter = _REPORTER.match(text, end)
        if reporter:
            return reporter.end()
    again = _SAY_AGAIN.match(text, end)
    return again.end() if again else end


def _is_told_next(text: str, sign: int) -> bool:
    """Whether a quote follows the sign, or what somebody ought to do, as in 勉励大家，要努力."""
    return _QUOTE_NEXT.match(text, sign) is not None or _OUGHT.match(text, sign + 1) is not None


_UNRESERVED = ("不讳", "不断", "不已", "不止", "不绝", "连连", "一番", "有加")
"""直言|不讳 and 吐槽|不断 tell how, not what."""
_SO_MANY_OF_IT = re.compile("[0-9]{1,9}[余多]?[件条项份篇]")
"""代表建议|979件 counts them."""
_SUCH_WORDS = ("这番话", "那番话", "这话", "这些话", "此话", "这样的话")
"""What is said then stands elsewhere: 他是在回答提问时说这番话的."""


def _bare(text: str, verb: str, place: int) -> bool:
    """Whether bare words behind the verb are what was said: 表示要继续努力, not 表示祝贺."""
    following = text[place : place + 1]
    if text.startswith(_UNRESERVED, place) or (verb in NOUNS and _SO_MANY_OF_IT.match(text, place)):
        return False
    if following in _NOT_CONTENT and (verb in NOUNS or text[place : place + 2] not in _CONTENT):
        return False
    if not following.isalnum() or (following in _JOINS and verb not in _TELLS):
        return False
    if verb == "说" and (_SO_MANY.match(text, place) or text.startswith(_SUCH_WORDS, place)):
        return False
    if verb == "称" and following in "他她其之我":
        return False
    if verb == "告诉" and text[place - 1] == "者":
        return True
    if text[place - 1] in _SAYS_AGAIN and not verb.endswith(text[place - 1]):
        return True
    if _opens_clause(text, verb, place):
        return True
    if verb in QUOTE_ONLY or _performs(text, verb, place):
        return False
    return verb not in _NEEDS_OUGHT or _OUGHT.match(text, place) is not None


def _opens_clause(text: str, verb: str, place: int) -> bool:
    """Whether a verb that mostly takes a noun is followed by a clause: 承认自己错了, 希望各队继续努力."""
    if verb in _OF_ONESELF:
        return _OPENS_CLAUSE.match(text, place) is not None
    return verb == "希望" and _EXHORTS.match(text, place) is not None


def _performs(text: str, verb: str, place: int) -> bool:
    """Whether somebody performs an act with the words behind the verb: 表示热烈祝贺, 表示节日的问候."""
    act = place + text.startswith("最", place)
    if verb not in _TELLS and text[act : act + 2] in NO_CONTENT:
        return True
    return verb == "表示" and _PERFORMED.match(text, place) is not None


def _announced(text: str, start: int, end: int, quotes: Quotes, *, colon: bool = False) -> Content | None:
    """The content from `start`: a quote if it is one, else all up to `end`; `colon`: stands before it."""
    while start < end and text[start].isspace():
        start += 1
    if start >= end:
        return None
    quote = quotes.at(start)
    if quote and (is_whole(text, quote) or (colon and _is_set_off(text, quote))):
        return (*quote.inner, "direct")
    return start, end, _kind(start, end, quotes)


def _is_set_off(text: str, quote: Quote) -> bool:
    """Whether a quote of a few words ends a clause: 他说：“没有”，转身就走."""
    return quote.end - quote.start >= _BRIEFEST and text[quote.end : quote.end + 1] in _COMMAS


def is_told(text: str, quote: Quote) -> bool:
    """Whether a quote holds a sentence, or opens one or is of somebody's own, its stop standing behind it."""
    if quote.holds_sentence or not quote.closed:
        return quote.holds_sentence
    stops = quote.end - quote.start > 2 * _LONG_QUOTE and text[quote.end : quote.end + 1] in _STOPS
    return stops and (
        text[quote.start - 1] in _OPENINGS or _OWN.search(text, quote.start, quote.end) is not None
    )


def is_whole(text: str, quote: Quote) -> bool:
    """Whether the quote is a statement of its own and not words quoted inside one."""
    if not quote.closed or quote.holds_sentence:
        return True
    following = text[quote.end : quote.end + 1]
    if following in ("，", ","):
        return quote.end - quote.start > 2 * _LONG_QUOTE
    return following in "。！？!?；;.\n"


def _kind(start: int, end: int, quotes: Quotes) -> str:
    inside = any(quote.end - quote.start > _LONG_QUOTE for quote in quotes.within(start, end))
    return "mixed" if inside else "indirect"
