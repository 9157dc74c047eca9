"""The occasion of a speech: which event an article reports, and whether it is a speech report at all.

A speech report is an article whose main matter is what one or several people said at one event:
one voice opens paragraph after paragraph (王伟强调, 王伟指出), at a meeting, a forum, on a stage.
A report that quotes several officials, each in a sentence or two, is none; nor is a press
conference.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Quotation
from newsdata.spans import Passage
from newsdata.zh.wordlists import either, words

GATHERINGS = words("""
    座谈会 研讨会 报告会 茶话会 交流会 推进会 动员会 部署会 表彰会 庆祝会 纪念会 通报会 调度会 恳谈会
    见面会 听证会 对话会 代表大会 全体会议 大会 会议 年会 例会 全会 峰会 论坛 讲坛 沙龙 开幕式 闭幕式
    开幕会 闭幕会 启动仪式 颁奖仪式 揭牌仪式 签约仪式 开工仪式 仪式 典礼 开学典礼 毕业典礼 集体学习 学习会
    晚宴 宴会 招待会 会谈 讲座 党课 宣讲会 演讲会 总结会 电视电话会 视频会 工作会 专题会 现场会 培训班
    研讨班 集会 活动
""")
"""What the name of an event ends with."""

APPEARANCES = words("讲话 致辞 演讲 发言 授课 调研 考察 检查 督导 视察")
"""What somebody does who speaks in public."""

_EVENT = re.compile(either(GATHERINGS))
_STAGE = re.compile(either(GATHERINGS | APPEARANCES))
_BEFORE_EVENT = re.compile("召开的?|主持|出席了?|参加了?|举行的?|举办的?|在|于|列席|以视频方式|开幕的")
_NOT_A_STAGE = re.compile("发布会|记者会|吹风会|答记者问|接受[^。]{0,20}采访")
_SPOKE = "(?:并|时)(?:讲话|致辞|发表|强调|指出)"
_HOSTED = re.compile(f"主持召开|出席[^，。]{{0,40}}{_SPOKE}|发表(?:重要|主旨)?(?:讲话|演讲)")
_ANNOUNCED = re.compile("(?:强调|指出|要求|表示|说|提出|讲话|致辞|演讲)[：:]?$")
_NUMERAL = "[一二三四五六七八九十]"
_BRACKETED = "[（(][一二三四五六七八九十0-9]{1,2}[）)]"
_POINT = f"{_NUMERAL}是|第{_NUMERAL}[，,、]|其{_NUMERAL}|首先|其次|再次|{_BRACKETED}"
_ORDINAL = re.compile(f"\\s*(?:{_POINT}|[■●▲◆□○★])")
_POINT_OPENINGS = frozenset("一二三四五六七八九十第其首再（(■●▲◆□○★ \t\n\u00a0\u3000")
_DAY = re.compile("(?:([0-9]{4})年)?(?:([0-9]{1,2})月)?([0-9]{1,2})日(?:[上下]午|晚|至[0-9]{1,2}日)?")
_PLACE = re.compile("在([\u4e00-\u9fff]{2,8}?)(?:主持|出席|召开|举行|举办|会见|调研|考察|开幕|发表)")
_SHORTEST_PARAGRAPH = 15
_LONGEST_EVENT = 50
_HONORIFICS = ("总书记", "主席", "同志", "总理", "先生", "教授", "院士")
_EVENT_STOP = re.compile("[，,。；;：:、！？\\s上并时]")
_WINDOW = 70
_OPENING = 2


class Occasion(NamedTuple):
    """The event, its day (year and month where printed) and its place, as far as they are told."""

    event: str | None
    day: tuple[int | None, int | None, int] | None
    place: str | None


def is_speech_report(article: Article, quotations: Sequence[Quotation]) -> bool:
    """Whether the article's main matter is what somebody said at one event.

    `quotations` are those of the article, in any extent.
    """
    names = [quotation.speaker.name for quotation in quotations if quotation.speaker.name]
    if len(names) == len(set(names)):
        return False
    voices = _paragraphs_by_voice(article.paragraphs, quotations)
    name = max(voices, key=lambda name: voices[name], default="")
    opened = voices.get(name, 0)
    if opened < 2 or opened < 0.5 * sum(voices.values()):
        return False
    matter = sum(_matters(paragraph.text) for paragraph in article.paragraphs)
    if opened < 0.4 * matter or _is_cited(article, quotations, name):
        return False
    if _announces(article.heads, name):
        return True
    return _is_on_stage(article.paragraphs, name, _STAGE if opened > 2 else _HOSTED)


def _is_cited(article: Article, quotations: Sequence[Quotation], name: str) -> bool:
    """Whether the article argues with somebody's words instead of reporting a speech.

    It then prints them in marks, or never names the speaker without an honorific.
    """
    kinds = [quotation.kind == "direct" for quotation in quotations if quotation.speaker.name == name]
    text = "".join(paragraph.text for paragraph in article.paragraphs)
    honoured = sum(text.count(name + honorific) for honorific in _HONORIFICS)
    return 2 * sum(kinds) > len(kinds) or 2 * honoured > text.count(name)


def _matters(text: str) -> bool:
    return len(text) >= _SHORTEST_PARAGRAPH and not _is_point(text)


def _is_point(text: str) -> bool:
    """Whether a paragraph gives one of somebody's points: 二是……."""
    return text[:1] in _POINT_OPENINGS and _ORDINAL.match(text) is not None


def _paragraphs_by_voice(paragraphs: Sequence[Passage], quotations: Sequence[Quotation]) -> dict[str, int]:
    """In how many paragraphs each named speaker is quoted, points of a list not counted; in reading order."""
    places = sorted([(start, n) for n, paragraph in enumerate(paragraphs) for start, _ in paragraph.spans])
    seen: set[tuple[int, str]] = set()
    voices: dict[str, int] = {}
    for speaker, _, _, content in quotations:
        before = bisect_right(places, (content.start, len(places))) - 1
        if before < 0 or not speaker.name:
            continue
        number, name = places[before][1], speaker.name
        if (number, name) not in seen and not _is_point(paragraphs[number].text):
            voices[name] = voices.get(name, 0) + 1
        seen.add((number, name))
    return voices


def _announces(heads: Sequence[Passage], name: str) -> bool:
    """王伟在全市经济工作会议上强调."""
    return any(name in head.text and _ANNOUNCED.search(head.text.strip()) for head in heads)


def _is_on_stage(paragraphs: Sequence[Passage], name: str, stage: re.Pattern[str]) -> bool:
    windows = list(_windows(paragraphs, name))
    return any(map(stage.search, windows)) and not any(map(_NOT_A_STAGE.search, windows))


def _windows(paragraphs: Sequence[Passage], name: str) -> Iterator[str]:
    """What follows each mention of the name in its sentence."""
    for paragraph in paragraphs:
        place = paragraph.text.find(name)
        while place >= 0:
            yield paragraph.text[place : place + _WINDOW].split("。", 1)[0]
            place = paragraph.text.find(name, place + len(name))


def read_occasion(article: Article, name: str) -> Occasion:
    """The event at which a person speaks, with day and place where the article tells them.

    The heads are asked first, then the sentences that name the person.
    """
    texts = [head.text for head in article.heads]
    opening = [p.text for p in article.paragraphs if _matters(p.text)][:_OPENING]
    texts += [sentence for text in opening for sentence in text.split("。") if name in sentence]
    texts += opening
    event = next((found for text in texts if (found := find_event(text))), None)
    dated = next((text for text in texts[len(article.heads) :] if _DAY.search(text)), "")
    held = next((place for text in texts if (place := _PLACE.search(text))), None)
    filed = article.dateline.place if article.dateline else None
    return Occasion(event, _numbers(_DAY.search(dated)), held[1] if held else filed)


def _numbers(day: re.Match[str] | None) -> tuple[int | None, int | None, int] | None:
    if day is None:
        return None
    year, month = (int(part) if part else None for part in day.group(1, 2))
    return year, month, int(day[3])


def find_event(text: str) -> str | None:
    """The first gathering that a text names, from its proper beginning.

    >>> find_event("20日，李海强主持召开深入推进海岸带保护座谈会。")
    '深入推进海岸带保护座谈会'
    >>> find_event("王伟在全市经济工作会议上强调")
    '全市经济工作会议'
    """
    for found in _EVENT.finditer(text):
        start = _event_start(text, found.start())
        name = text[start : _event_end(text, found.end())].strip('“”"‘’ ')
        if start < found.start() and len(name) > 3:
            return name
    return None


def _event_end(text: str, end: int) -> int:
    """The end of the last gathering of the clause: 大会纪念…高级别会议 is one name."""
    clause = _EVENT_STOP.search(text, end)
    stop = clause.start() if clause else len(text)
    for found in _EVENT.finditer(text, end, stop):
        end = found.end()
    return end + text.startswith("议", end)


def _event_start(text: str, end: int) -> int:
    floor = max(0, end - _LONGEST_EVENT)
    start = floor
    for mark in re.finditer("[，,。；;：:、！？\\s]", text[floor:end]):
        start = floor + mark.end()
    opening = end
    for before in _BEFORE_EVENT.finditer(text, start, end):
        opening = before.end()
    return opening
