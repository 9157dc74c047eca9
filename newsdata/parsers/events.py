"""Events by name: the meeting, the forum, the ceremony at which somebody speaks.

Nothing marks where the name of an event begins. It stands behind what is done with it (主持召开…座谈会,
在…大会上强调), or it opens the clause that says that it was held (…会议26日在云港召开).
"""

from __future__ import annotations

import re

from newsdata.zh.wordlists import either, words

GATHERINGS = words("""
    座谈会 研讨会 报告会 茶话会 交流会 推进会 动员会 部署会 表彰会 庆祝会 纪念会 通报会 调度会 恳谈会
    见面会 听证会 对话会 代表大会 全体会议 大会 会议 年会 例会 全会 峰会 论坛 讲坛 沙龙 开幕式 闭幕式
    开幕会 闭幕会 启动仪式 颁奖仪式 揭牌仪式 签约仪式 开工仪式 仪式 典礼 开学典礼 毕业典礼 集体学习 学习会
    晚宴 午宴 宴会 国宴 酒会 晚会 招待会 欢迎会 欢送会 追悼会 会谈 讲座 党课 宣讲会 演讲会 总结会
    电视电话会 电话会 视频会 工作会 专题会 现场会 分析会 培训班 研讨班 集会 活动 一般性辩论 辩论会 誓师会
    团拜会 团拜 联欢会 推介会 洽谈会 对接会 说明会 评审会 论证会 协调会 联席会 民主生活会 务虚会 读书会 首发式
""")
"""What the name of an event ends with."""

_EVENT = re.compile(f"{either(GATHERINGS)}(?![厅室堂馆场所桌周月季日]|纪要|精神|中心)")
_BEHIND = "(?=[，。、；上在于并暨”\\s]|$|召开|举行|举办|开幕|闭幕|落幕|[0-9今昨])"
_OTHER = re.compile(
    "(?:(?:招商|协商|评议|问政)会|(?<![社机学协员工商金合董理教国议都省政只不将才能还就也可要两])会"
    "|(?<=[班馆映动营业张工交园机])式|(?<=[化术影乐酒游物书花食剧茶果耕歌收])节"
    f"|[庆盛]典|讲堂|茶叙|路演|开放日){_BEHIND}"
)
"""What ends the names of less frequent events: 现场办公会, 开班式, 海湾文化节."""
_KIND = re.compile(f"{either(word for word in GATHERINGS if len(word) > 2)}(?![厅室堂馆场所桌])")
_DONE_WITH = "召开了?的?|主持|出席了?|参加了?|举行了?的?|举办了?的?|列席"
_BEFORE = re.compile(
    f"{_DONE_WITH}|(?<![存现所正])在|(?<![关由对基])于|(?<![一导大极细精兴])致(?![力词辞以信电函贺])|以视频方式|开幕的|[主承协举]办的|发起的"
)
"""What stands right before the name of an event."""
_TAKES_LISTS = re.compile(_DONE_WITH)
"""The verbs among them whose object may be a name with 、 in it."""
_HELD = re.compile("[^，,。；;：:、！？]{0,24}?(?:召开|举行|举办|开幕|闭幕|落幕|开班|启幕)")
"""What follows the name of an event that opens its clause."""
_TIME = "[0-9〇零一二三四五六七八九十]{1,4}[年月日]|[昨今当][日天晚晨早]|近日|日前|[上下]午|晚上|傍晚"
_FILED = "[^，。]{2,20}[讯电](?![影视话力子商信台])\\s*(?:[（(][^（）()]{2,30}[）)])?\\s*"
_NO_PART = re.compile(f"(?:{_FILED})?(?:{_TIME}|记者从|为期[^，]{{1,4}}天的)*")
"""What opens such a clause and is no part of the name."""
_PRAISED = re.compile("(?:一年一度|备受[^，的]{1,6}|万众瞩目|为期[^，的]{1,5})的|(?:隆重|盛大)的?")
"""What is told of an event before its name."""
_STOP = "，,。；;：:！？\\s"
_CLAUSE_STOP = re.compile(f"[{_STOP}]")
_LISTED = re.compile(f"[{_STOP}、]")
_END = re.compile(f"[{_STOP}、上并时]|召开|举行|举办")
_AT = re.compile(
    "在([^，,。；;：:！？\\s]{2,40}(?:[会式坛礼班营仪节展周日][”」]?|[”」]))上的?(?:[讲致演发强指要表说提作]|主旨)"
)
"""在…上的讲话, 在…上强调 names an event whatever it is called."""
_VAGUE = re.compile(
    "(?:[本此这该各全首]|有关|相关|上述|上下午|重要|多)[次场届个项类]?[^第]?(?:会议|大会|活动|论坛)"
)
"""这次会议, 有关活动: no name."""
_PAIRS = (("“", "”"), ("‘", "’"), ('"', '"'))
_LONGEST = 50
_SHORTEST = 4


def find_gathering(text: str) -> str | None:
    """The kind of the first event that a text tells of, where it has no other name.

    >>> find_gathering("周明远今晚在港湾宾馆二楼举行招待会，庆祝建港五十周年。")
    '招待会'
    """
    found = _KIND.search(text)
    return found[0] if found else None


def find_event(text: str) -> str | None:
    """The first event that a text names, from its proper beginning.

    >>> find_event("20日，李海强主持召开深入推进海岸带保护座谈会。")
    '深入推进海岸带保护座谈会'
    >>> find_event("海东省防汛、抗旱工作会议26日在云港召开")
    '海东省防汛、抗旱工作会议'
    >>> find_event("王伟在全市“新春第一会”上强调")
    '全市“新春第一会”'
    """
    named = _first(_EVENT, text)
    at = None if named else _AT.search(text)
    return at[1] if at else named


def find_other_event(text: str) -> str | None:
    """The first event of a less frequent kind that a text names.

    >>> find_other_event("20日，海湾渔歌节在云港开幕")
    '海湾渔歌节'
    """
    return _first(_OTHER, text)


def _first(ending: re.Pattern[str], text: str) -> str | None:
    return next(filter(None, (_named(text, found) for found in ending.finditer(text))), None)


def _named(text: str, found: re.Match[str]) -> str | None:
    """The name that ends with what was found, if something tells where it begins."""
    end = _end(text, found.end())
    start = _begin(text, found.start(), end)
    end += text[end : end + 1] == "”" and text.count("“", start, end) > text.count("”", start, end)
    name = _bare_name(text[start:end])
    return name if start < found.start() and len(name) >= _SHORTEST and not _VAGUE.fullmatch(name) else None


def _bare_name(name: str) -> str:
    """The name without what is told of the event before it, and without quotation marks around it."""
    name = name.strip(" ")
    praised = _PRAISED.match(name)
    if praised and len(name) - praised.end() >= _SHORTEST:
        name = name[praised.end() :]
    for opening, closing in _PAIRS:
        if name.count(opening) != name.count(closing) or (name[:1], name[-1:]) == (opening, closing):
            name = name.strip(opening + closing)
    return name


def _end(text: str, end: int) -> int:
    """The end of the last gathering of the clause: 大会纪念…高级别会议 is one name."""
    reach = min(len(text), end + _LONGEST)
    clause = _END.search(text, end, reach)
    stop = clause.start() if clause else reach
    for found in _EVENT.finditer(text, end, stop):
        end = found.end()
    return end + text.startswith("议", end)


def _begin(text: str, place: int, end: int) -> int:
    """Where the name begins whose gathering stands at `place`; `place` itself if nothing tells."""
    floor = max(0, place - _LONGEST)
    clause = _last(_CLAUSE_STOP, text, floor, place) or floor
    item = _last(_LISTED, text, clause, place) or clause
    opened = _last(_BEFORE, text, item, place) or _last(_TAKES_LISTS, text, clause, place)
    if opened is not None:
        return opened
    if not _HELD.match(text, end):
        return place
    time = _NO_PART.match(text, clause)
    return time.end() if time else clause


def _last(pattern: re.Pattern[str], text: str, start: int, stop: int) -> int | None:
    """The end of the last match between two places."""
    end = None
    for found in pattern.finditer(text, start, stop):
        end = found.end()
    return end
