"""The occasion of a speech: which event an article reports, and whether it is a speech report at all.

A speech report is an article whose main matter is what one or several people said at one event:
one voice opens paragraph after paragraph (王伟强调, 王伟指出), at a meeting, a forum, on a stage; or
several do, each a paragraph, where one of them presided or gave the speech. A report that quotes
several officials, each in a sentence or two, is none; nor is a press conference.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Quotation, Speaker
from newsdata.parsers.events import GATHERINGS, find_event, find_gathering, find_other_event
from newsdata.spans import Passage
from newsdata.zh.dates import find_dates, month_length
from newsdata.zh.punctuation import ROUND_OPENING
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import either, words

APPEARANCES = words("""
    讲话 讲了话 致辞 致词 演讲 演说 讲演 发言 祝酒 授课 调研 考察 检查 督导 视察
""")
"""What somebody does who speaks in public."""

_EVENT = re.compile(either(GATHERINGS))
_STAGE = re.compile(either(GATHERINGS | APPEARANCES))
_CEREMONIES = frozenset(name for name in GATHERINGS if not name.endswith("会议"))
_ECHO = re.compile("热议|反响|反应|回响|精神|引发|引起|学习|贯彻|落实|侧记|综述|巡礼|笔谈")
"""Heads with one of these report what others say of an event."""
_NOT_A_STAGE = re.compile("发布会|业绩说明会|业绩会|记者会|吹风会|答记者问|接受[^。]{0,20}采访")
_ADDRESS = "(?:讲话|致辞|致词|演讲|演说|发言)"
_SPOKE = f"(?:并|时)(?:{_ADDRESS}|发表|强调|指出|[致作])"
_TOAST = "[祝开闭欢答贺][^，。]{0,2}[辞词]"
_WISHED = "[致发]来?了?贺[辞词]"
_WITHIN = f"在[^，。]{{0,6}}{_ADDRESS}[中时里]"
_CALLED = "(?:了?(?:题为)?[《“][^》”。]{1,40}[》”])?"
_MADE = f"(?:致|(?<!工)作){_CALLED}了?[^，。]{{0,8}}(?:{_ADDRESS}|报告|{_TOAST})"
_IN_TURN = "(?:先后|分别|相继|首先|最后|也|还)*"
_UPON = (
    f"(?:{either(GATHERINGS)}|在会)上{_IN_TURN}{_ADDRESS}(?![的中时精引])"
    f"|(?:会上{_IN_TURN}|向[^，。]{{2,16}})(?:讲了话|发了言)"
)
_TOLD_IT = "致[辞词](?:[时中]|表示|指出|强调|说)"
_SAT = "[与同和][^，。]{2,20}座谈(?!会|纪要)"
_GAVE = f"{_WISHED}|{_TOLD_IT}|{_WITHIN}|{_UPON}|{_SAT}|发表{_CALLED}[^，。]{{0,6}}{_ADDRESS}|{_MADE}"
_SENT_LETTER = re.compile("[^，。\\s]{2,24}致(?:[信电函]|贺[信电])")
"""A head that tells who wrote: 周明远致信祝贺海湾论坛开幕. A letter is no speech."""
_HOSTED = re.compile(f"主持召开|(?:出席|主持)[^，。]{{0,40}}{_SPOKE}|{_GAVE}")
_HELD = re.compile(
    f"{either(GATHERINGS)}[^，,。；;！？]{{0,16}}(?:召开|举行|举办|开幕|闭幕|落幕|启幕)"
    f"|(?:召开|举行|举办)[^，,。；;！？]{{0,24}}{either(_CEREMONIES)}(?!议)"
    "|举办[^，,。；;！？]{0,24}会议"
)
"""A head that tells that an event was held."""
_COMING = re.compile("将[于在]|即将|定于|拟于|下[周月]|明[天日年]")
"""What tells that an event is still to be held."""
_NEAR = 12
_HOLDING = ("召开", "举行", "举办", "幕")
_SPEAKS = re.compile(f"{_ADDRESS}|{_TOAST}")
_SPOKE_AT = re.compile(
    f"在[^，。]{{0,40}}{either(GATHERINGS)}上[^，。]{{0,8}}(?:说|指出|强调|表示|致辞|讲话)"
)
"""How a report begins that prints the words of a speech in marks: 王伟今晚在……招待会上说：“……”"""
_MET = re.compile(f"(?:召开|举行|举办)[^，,。；;！？]{{0,24}}{either(GATHERINGS)}")
"""A head that tells of a meeting; what a single voice says below is said there."""
_MEETING_SAYS = re.compile(
    "(?:[^，,。；;：:“”]{0,8}(?<!社)会|会议)(?:还|并)?(?:强调|指出|要求|认为|提出|明确|决定)[，,：:]?"
)
"""How the paragraphs begin that a meeting itself is made to say: 会议指出，……"""
_TOASTS = re.compile(f"祝酒|致[^，。]{{0,6}}{_TOAST}")
"""What is done at table, of which older papers print the words in marks."""
_TALKS = re.compile("(?:会见|会晤|会谈|会面|接见|拜会)(?![厅室场]|记者|纪要)|通了?电话(?!会)|通话")
"""What people do who talk with each other."""
_REPORTED_THEN = ("报道", "报导", "報導", "報道", "消息")
"""What stands behind the day of a report, which is not that of the event."""
_BRACKETED_DAY = re.compile("[今昨前][（(]([0-9]{1,2})[）)](?=日)")
"""今（20）日: as papers of Taiwan and Hong Kong print the day."""
_SENT = re.compile("[^，。、]{0,8}[讯电](?![视话力子])")
"""What stands behind the day on which a report was sent, which is that of the event if no other is told."""
_LATELY = re.compile("日前|近日|不久前")
_ANNOUNCED = re.compile("(?:强调|指出|要求|表示|(?<!学)说|提出|讲话|致辞|演讲)(?:[：:]?$|[\\s　])")
NUMERAL = "[一二三四五六七八九十]"
_BRACKETED = "[（(][一二三四五六七八九十0-9]{1,2}[）)]"
ORDINAL = f"{NUMERAL}是|第{NUMERAL}[，,、]|其{NUMERAL}|首先|其次|再次|{_BRACKETED}"
"""What opens one of several points: 一是, 第二，, 其三, （四）."""
_ITEM = re.compile(f"\\s*(?:{ORDINAL}|[■●▲◆□○★])")
_POINT_OPENINGS = frozenset("一二三四五六七八九十第其首再（(■●▲◆□○★ \t\n\u00a0\u3000")
_PLACE = re.compile(
    f"在(?!此间|此地|这里|这儿)({LETTER}{{2,8}}?)(?<![上中时])"
    "(?:隆重|盛大|正式|顺利|成功|如期|联合|共同)?(?:主持|出席|召开|举行|举办|会见|调研|考察|开幕|发表)"
)
_CAME = re.compile("(?:出席|参加|陪同|列席)了?[^，。]{0,20}。?(?:[（(]完[）)])?$")
_SHORTEST_PARAGRAPH = 15
_HONORIFICS = ("总书记", "主席", "同志", "总理", "先生", "教授", "院士")
_BRIEFLY = 2
"""In so few paragraphs somebody quoted must be told to have given an address."""
_DIRECTING = ("强调", "指出", "要求")
"""How a report of a meeting gives what was said there, and no other."""
_WHOLE = 0.4
"""What a brief report quotes is such a part of it."""
_LONGEST_NAME = 4
_TITLE_CALLED = 2
_WINDOW = 70
_PRONOUNS = frozenset({"他", "她"})
_KINDS = ("day", "range")
_SHORT_EVENT = 8
"""An event called by so few characters in the heads may have a longer name below."""
_LONGEST_EVENT = 20
"""Days."""
_OPENING = 2
_MANY = 3
"""So many who speak tell of one event, though only the text and not its heads names it."""
_SOON = 3
"""Behind so many paragraphs at most somebody speaks at an event; who comes later may judge it elsewhere."""
_FILED = 60
"""A dateline stands among so many first characters of its paragraph."""
_BEGINNING = 60
"""So many characters into a paragraph, what is said has begun where the paragraph is somebody's."""


class Occasion(NamedTuple):
    """The event, its day and its place, as far as they are told."""

    event: str | None
    day: date | None
    place: str | None


def is_speech_report(article: Article, quotations: Sequence[Quotation]) -> bool:
    """Whether the article's main matter is what somebody said at one event.

    `quotations` are those of the article, in any extent.
    """
    named = [quotation for quotation in quotations if quotation.speaker.name]
    if not named or _is_of_letter(article.heads):
        return False
    return _has_main_voice(article, named) or _goes_round(article, named) or _is_one_statement(article, named)


def _is_one_statement(article: Article, quotations: Sequence[Quotation]) -> bool:
    """Whether a brief report holds what one person said at a meeting, and hardly anything else."""
    paragraphs, said = article.paragraphs, quotations[0]
    name = said.speaker.name or ""
    if (
        len(paragraphs) > _MANY
        or said.kind == "direct"
        or any(one.speaker.name != name for one in quotations)
    ):
        return False
    number, _ = next(_numbered(paragraphs, quotations))
    told = sum(len(paragraph.text) for paragraph in paragraphs)
    if paragraphs[number].end - said.content.start < _WHOLE * told:
        return False
    windows = [*_windows(article.heads, name), *_windows(paragraphs, name)]
    if any(_ECHO.search(head.text) for head in article.heads) or any(map(_NOT_A_STAGE.search, windows)):
        return False
    presided = said.cue in _DIRECTING and _is_held(paragraphs[0].text)
    return presided or any(map(_SPOKE_AT.search, windows))


def reports_talks(article: Article) -> bool:
    """Whether the article tells what people said to each other: 王伟会见海湾国客人, 王伟同李云通电话.

    Paragraph after paragraph then gives what one of them said.
    """
    if not article.paragraphs or any(_ECHO.search(head.text) for head in article.heads):
        return False
    return any(_TALKS.search(head.text) for head in article.heads) and any(
        _TALKS.search(paragraph.text) for paragraph in article.paragraphs[:_OPENING]
    )


def _has_main_voice(article: Article, quotations: Sequence[Quotation]) -> bool:
    """Whether one voice fills the article, from a stage."""
    names = [quotation.speaker.name for quotation in quotations]
    if len(names) == len(set(names)):
        return False
    voices = _paragraphs_by_voice(article.paragraphs, quotations)
    name = max(voices, key=lambda name: len(voices[name]), default="")
    opened = voices.get(name, set())
    if len(opened) < 2 or len(opened) < 0.5 * sum(map(len, voices.values())):
        return False
    if not _make_up(opened, article.paragraphs, 0.4) or _is_cited(article, quotations, name):
        return False
    if _announces(article.heads, name):
        return True
    speaker = next(quotation.speaker for quotation in quotations if quotation.speaker.name == name)
    windows = [*_windows(article.paragraphs, name), *_called_windows(article.paragraphs, speaker)]
    if any(map(_NOT_A_STAGE.search, windows)):
        return False
    if len(voices) == 1 and any(_MET.search(head.text) for head in article.heads):
        return True
    stages = (_STAGE,) if len(opened) > _BRIEFLY else (_HOSTED, _SPOKE_AT)
    return any(stage.search(window) for stage in stages for window in windows)


def _goes_round(article: Article, quotations: Sequence[Quotation]) -> bool:
    """Whether paragraph after paragraph begins with somebody who speaks where a speech was given."""
    heads, paragraphs = " ".join([head.text for head in article.heads]), article.paragraphs
    named = _EVENT.search(heads) is not None or _tells_of_address(heads)
    if not (named or len({quotation.speaker.name for quotation in quotations}) >= _MANY):
        return False
    lead = "\n".join([paragraph.text for paragraph in paragraphs[:_OPENING]])
    held = any(map(_is_held, (heads, lead)))
    if not (named or held) or _ECHO.search(heads) or _NOT_A_STAGE.search(f"{heads}\n{lead}"):
        return False
    begun = _begun(paragraphs, quotations)
    given = any(_HOSTED.search(line) for line in (heads, lead, *(paragraphs[n].text for n in begun)))
    if not begun or not (given or (held and min(begun) <= _SOON)):
        return False
    if sum(_is_held(paragraphs[n].text) for n in begun - {0}) > 1:
        return False  # each speaks at an event of his own
    minuted = {n for n, paragraph in enumerate(paragraphs) if _MEETING_SAYS.match(paragraph.text)}
    opened = begun | minuted
    is_news = _is_held(heads) or _HOSTED.search(heads)
    tells_event = 0 not in opened and bool(is_news and _EVENT.search(paragraphs[0].text))
    return _make_up({n - tells_event for n in opened}, paragraphs[tells_event:], 0.5)


def _is_of_letter(heads: Sequence[Passage]) -> bool:
    """Whether heads tell of a letter that somebody wrote, and of nobody who gave an address."""
    written = any(_SENT_LETTER.match(head.text) for head in heads)
    return written and not any(_tells_of_address(head.text) for head in heads)


def _tells_of_address(heads: str) -> bool:
    """Whether heads tell that somebody gave an address."""
    return _SPEAKS.search(heads) is not None and _HOSTED.search(heads) is not None


def _is_held(text: str) -> bool:
    """Whether a text tells that an event was held. Most have none of the verbs, and are not searched."""
    found = _HELD.search(text) if any(map(text.__contains__, _HOLDING)) else None
    return found is not None and _COMING.search(text, max(0, found.start() - _NEAR), found.end()) is None


def _begun(paragraphs: Sequence[Passage], quotations: Sequence[Quotation]) -> set[int]:
    """The numbers of the paragraphs that begin with what somebody says, not to a reporter."""
    return {
        number
        for number, quotation in _numbered(paragraphs, quotations)
        if quotation.kind != "direct"
        and _begins(paragraphs[number].text, quotation.content.start - paragraphs[number].start)
        and "记者" not in paragraphs[number].text[:_BEGINNING]
    }


def _begins(text: str, place: int) -> bool:
    """Whether words at a place of a paragraph begin it, or follow who is told to have given an address."""
    if place <= max(_BEGINNING, len(text) // 2):
        return True
    return _HOSTED.search(text, 0, place) is not None


def _make_up(numbers: Collection[int], paragraphs: Sequence[Passage], share: float) -> bool:
    """Whether these paragraphs are such a part of the text, by number or by length.

    The points of a list are not counted.
    """
    lengths = {number: len(p.text) for number, p in enumerate(paragraphs) if _matters(p.text)}
    by_length = sum(lengths.get(number, 0) for number in numbers) >= share * sum(lengths.values())
    return by_length or len(numbers) >= share * len(lengths)


def _is_cited(article: Article, quotations: Sequence[Quotation], name: str) -> bool:
    """Whether the article argues with somebody's words instead of reporting a speech.

    It then prints them in marks, though nobody proposes a toast, or never names the speaker without
    an honorific, though its heads report no speech (周明远总理出席大会并讲话).
    """
    kinds = [quotation.kind == "direct" for quotation in quotations if quotation.speaker.name == name]
    text = "".join(paragraph.text for paragraph in article.paragraphs)
    honoured = sum(text.count(name + honorific) for honorific in _HONORIFICS)
    lines = (*article.heads, *article.paragraphs[:_OPENING])
    if 2 * sum(kinds) > len(kinds) and not any(_TOASTS.search(line.text) for line in lines):
        return not any(map(_SPOKE_AT.search, _windows(article.paragraphs[:_OPENING], name)))
    return 2 * honoured > text.count(name) and not any(map(_HOSTED.search, _windows(article.heads, name)))


def _matters(text: str) -> bool:
    return _is_matter(text) and not _tells_who_came(text)


def _is_matter(text: str) -> bool:
    return len(text) >= _SHORTEST_PARAGRAPH and not _is_point(text)


def _tells_who_came(text: str) -> bool:
    """Whether a paragraph only says who was there: 赵敏等出席会议."""
    return text.count("。") == 1 and _CAME.search(text) is not None


def _is_point(text: str) -> bool:
    """Whether a paragraph gives one of somebody's points: 二是……."""
    return text[:1] in _POINT_OPENINGS and _ITEM.match(text) is not None


def _paragraphs_by_voice(
    paragraphs: Sequence[Passage], quotations: Sequence[Quotation]
) -> dict[str, set[int]]:
    """The paragraphs in which each named speaker is quoted, points of a list left out; in reading order."""
    voices: dict[str, set[int]] = {}
    for number, quotation in _numbered(paragraphs, quotations):
        if quotation.speaker.name and not _is_point(paragraphs[number].text):
            voices.setdefault(quotation.speaker.name, set()).add(number)
    return voices


def _numbered(
    paragraphs: Sequence[Passage], quotations: Sequence[Quotation]
) -> Iterator[tuple[int, Quotation]]:
    """The quotations, each with the number of its paragraph."""
    places = sorted([(start, n) for n, paragraph in enumerate(paragraphs) for start, _ in paragraph.spans])
    for quotation in quotations:
        before = bisect_right(places, (quotation.content.start, len(places))) - 1
        if before >= 0:
            yield places[before][1], quotation


def _announces(heads: Sequence[Passage], name: str) -> bool:
    """王伟在全市经济工作会议上强调."""
    return any(name in head.text and _ANNOUNCED.search(head.text.strip()) for head in heads)


def _called_windows(paragraphs: Sequence[Passage], speaker: Speaker) -> Iterator[str]:
    """What follows surname and title (王市长), as overseas papers call who gives an address."""
    name, title = speaker.name or "", speaker.title
    if title and 1 < len(name) <= _LONGEST_NAME:
        call = name[0] + title[-_TITLE_CALLED:]
        yield from filter(_SPEAKS.search, _windows(paragraphs, call))


def _windows(paragraphs: Sequence[Passage], name: str) -> Iterator[str]:
    """What follows each mention of the name in its sentence, and in the next if 他 opens it.

    Of a foreign name the last part stands for the whole: 约翰·史密斯, 史密斯总统.
    """
    name = name.rpartition("·")[2]
    for paragraph in paragraphs:
        place = paragraph.text.find(name)
        while place >= 0:
            sentence, _, following = paragraph.text[place : place + _WINDOW].partition("。")
            yield sentence + following.partition("。")[0] if following[:1] in _PRONOUNS else sentence
            place = paragraph.text.find(name, place + len(name))


_NAMES = (find_event, find_other_event, find_gathering)


def read_occasion(article: Article, name: str, issue: date | None) -> Occasion:
    """The event at which a person speaks, with day and place where the article tells them.

    The heads are asked first, then the sentences that name the person; for the day, those that
    tell of the address go before the others. 今天 is the day of the dateline, or that of the `issue`.
    """
    heads = _joined([head.text for head in article.heads])
    filed = article.dateline
    texts = [paragraph.text for paragraph in article.paragraphs if _is_matter(paragraph.text)]
    begun = next((n for n, text in enumerate(texts) if filed and filed.text in text[:_FILED]), 0)
    opening = texts[begun : begun + _OPENING]
    told = [sentence for text in opening for sentence in text.split("。") if name in sentence] + opening
    event = next(filter(None, (read(text) for read in _NAMES for text in (*heads, *told))), None)
    speaks = (window for window in _windows(article.paragraphs, name) if _HOSTED.search(window))
    days = (find_day(text, issue, filed.date if filed else None) for text in (*speaks, *told))
    held = next(filter(None, map(_PLACE.search, (*heads, *told))), None)
    sent_from = filed.place if filed else None
    event = _in_full(event, told) if event else None
    return Occasion(event, next(filter(None, days), None), held[1] if held else sent_from)


def _joined(heads: Sequence[str]) -> list[str]:
    """The heads, those that go on with 暨 joined to the ones before: ……年会 / 暨……论坛举行."""
    joined: list[str] = []
    for head in heads:
        if joined and head.startswith("暨"):
            joined[-1] += head
        else:
            joined.append(head)
    return joined


def _in_full(event: str, told: Sequence[str]) -> str:
    """The event by the longer name that the text gives it: 市安委会扩大会议 for 扩大会议."""
    if len(event) > _SHORT_EVENT:
        return event
    longer = (find_event(text) or "" for text in told)
    return next((name for name in longer if name.endswith(event)), event)


def find_day(text: str, issue: date | None, filed: date | None = None) -> date | None:
    """The first day that a text names, read as one that is past: of several days, the first.

    >>> find_day("20日，李海强主持召开座谈会", date(2026, 3, 23))
    datetime.date(2026, 3, 20)
    >>> find_day("26日，李海强主持召开座谈会", date(2026, 3, 23))
    datetime.date(2026, 2, 26)
    >>> find_day("本报云港3月22日电　19日，李海强主持召开座谈会", date(2026, 3, 23))
    datetime.date(2026, 3, 19)
    """
    text = _BRACKETED_DAY.sub(r"\1", text) if "日" in text else text
    mentions = find_dates(text, issue, told=filed)
    sent = None
    for mention, following in zip_longest(mentions, mentions[1:]):
        if sent and "。" in text[: mention.start]:
            break
        if following and text[mention.end : following.start] in ROUND_OPENING:
            continue  # 今日（十月一日）
        if following and text.startswith(_REPORTED_THEN, mention.end):
            continue
        first, last = mention.first, mention.last
        if mention.kind in _KINDS and first and last and (last - first).days <= _LONGEST_EVENT:
            day = first if issue is None or first <= issue else _before(first, "月" in mention.text)
            if not _SENT.match(text, mention.end):
                return day
            sent = sent or day
    return None if _LATELY.search(text) else sent


def _before(day: date, month_is_named: bool) -> date | None:
    """The day of the same number a year before or, where only 26日 is printed, a month before."""
    year, month = (day.year - 1, day.month) if month_is_named else (day.year, day.month - 1)
    year, month = (year, month) if month else (year - 1, 12)
    return date(year, month, day.day) if day.day <= month_length(year, month) else None
