"""Speeches: what somebody said at one event, word for word or as reported.

A text printed word for word is known by its heads (在…上的讲话) and its salutation (同志们！); a
reported speech by the quotations of its article (`newsdata.parsers.occasions`).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Interview, Quotation, Speaker, Speech
from newsdata.parsers.events import find_event
from newsdata.parsers.occasions import find_day, is_speech_report, read_occasion
from newsdata.parsers.people import People, find_introductions
from newsdata.parsers.people.offices import title_start
from newsdata.spans import Passage
from newsdata.zh.name_words import TRANSLITERATION
from newsdata.zh.names import is_person_name
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import either, words

_SPEECHES = words("""
    讲话 致辞 致词 演讲 演说 讲演 发言 贺词 贺辞 献词 献辞 祝词 祝辞 开幕词 开幕辞 闭幕词 闭幕辞 答谢词
    答谢辞 主旨演讲 主旨讲话 书面致辞 视频致辞 祝酒辞 祝酒词 欢迎辞 欢迎词 告别辞 悼词
""")
_ADDRESSED = words("""
    同志们 各位 尊敬的 敬爱的 女士们 先生们 朋友们 亲爱的 老师们 同学们 乡亲们 全国各族 全体 主席先生 主席女士
    诸位 青年朋友 父老乡亲 同胞们 代表们 委员们 战友们 将士们 全国人民 全省人民 全市人民 全区人民 全县人民
    全省各族 全市各族 全区各族 全县各族 全军指战员
""")
_SPEECH = either(_SPEECHES)
_GIVEN_AT = f"(?:上|中|时|会|仪式|典礼|论坛|年)的?(?:{_SPEECH}|报告)"
_PART = "[（(]?(?:全文|节选|摘要|摘登|摘编|摘录|选登|要点|提要|实录)[）)]?$"
"""What tells behind a head how much of a speech is printed."""
_SPEECH_HEAD = re.compile(f"{_GIVEN_AT}|(?:{_SPEECH}|工作报告)(?:{_PART}|$)")
_SPOKEN = words("讲话 演讲 演说 讲演 发言")
"""Those that only the event makes a title: 在茶话会上的讲话."""
_GIVEN = tuple(f"{where}的" for where in ("上", "中", "时", "年会", "典礼", "仪式"))
_NO_TITLE = ("的", "并", "作", "出")
_TITLE_ENDS = tuple(sorted(_SPEECHES, key=len, reverse=True))
_EXTRACT = re.compile(_PART)
_READ_AT = re.compile("在[^，。]{4,40}会议?上$")
"""The head below a report that was read out: ——在云港渔民代表大会上."""
_TOLD = re.compile("[，。：:、]|发表|出席|宣读|听取")
"""What makes such a head a report: 周明远出席论坛并致辞."""
_NO_SPEAKER = ("记者", "通讯员", "编辑", "整理", "评论员", "编译")
"""What is said of those who only wrote down a speech, or report it."""
_RECORDED = re.compile("根?据[^，。（）()]{0,8}(?:录音|录像|记录|速记)稿?整理")
"""What tells of the text alone: （根据录音整理）."""
_OF_HIM = re.compile("(?:^|[\n。])[他她](?:说|指出|强调|表示|认为|要求)")
"""How a report speaks of who spoke."""
_NOTE = re.compile("[（(【]?编者[按的]|[（(]")
"""How a note begins that the paper puts before a speech."""
_SALUTATION = re.compile(f"[^。！!：:]{{0,70}}{either(_ADDRESSED)}[^。]{{0,80}}[：:！!]$")
_GUESTS = re.compile("[^。！!：:？；“”]{1,90}(?:们|先生|女士|阁下|陛下|殿下|同志|来宾|嘉宾|代表)[：:！!]$")
"""A line that is nothing but those who are addressed: 市长先生，海湾城的主人们：."""
_COLONS = frozenset("：:")
_AFTER_SALUTATION = _COLONS | frozenset("！!")
_ANNOUNCES = "如下"
_ADDRESSING = re.compile(f"{either(_ADDRESSED)}[^。]{{0,60}}[，,、]$")
_GIVEN_IN_MARKS = re.compile(f"{_SPEECH}[^。]{{0,30}}[：:]$")
"""What announces a speech that stands in quotation marks below: 王伟致欢迎词，他说："""
_HALF = 0.5
"""A speech is the main matter of an article if it is such a part of its text."""
_STOPS = frozenset("。！？!?…”』」；;：:，,")
_LONGEST_SIGNATURE = 30
_PRINTED = re.compile(
    f"(?:以下|下面)[是为系][^。]{{0,80}}{_SPEECH}[^。]{{0,12}}[：:]$|{_SPEECH}.{{0,12}}如下[：:]"
)
_PRINTED_REPORT = re.compile(
    "(?:以下|下面)[是为系][^。]{0,80}(?:报告|分享)(?:的?(?:全文|实录|内容|摘要|节选))?[：:]$"
)
_GAVE_REPORT = re.compile("[作做][^，。]{0,40}(?:报告|分享)")
"""A report is a speech where somebody gave it (霍大年作主题报告); others are documents."""
"""What announces that a speech is printed: 以下为王伟的致辞全文：, 讲话全文如下："""
_DAY = "([0-9]{4})[年.．/-]([0-9]{1,2})[月.．/-]([0-9]{1,2})日?"
_DATE_LINE = re.compile(f"[（(]?{_DAY}(?:[，,\\s]*({LETTER}{{2,10}}))?[）)]?$")
_NAMES_SPEECH = re.compile(f"的?{_SPEECH}$")
_BEHIND_NAME = re.compile("[在的向就致]|发表")
"""What follows the name, or the title behind it, in the head of a speech."""
_LABEL = re.compile("([^，,。！？：:“”\\s]{2,30})[：:]")
"""Who begins to speak: 省长王伟：同志们，……"""
_SPACE = re.compile("[\\s　]+")
_OPENING_PARAGRAPHS = 5


def read_speeches(
    article: Article,
    people: People,
    quotations: Sequence[Quotation],
    interview: Interview | None,
    date: datetime.date | None,
) -> tuple[Speech, ...]:
    """The speeches that an article prints or reports, one for each speaker, in reading order.

    Empty if speeches are not the article's main matter. `date` is the day of the issue.
    """
    if interview is not None:
        return ()
    verbatim = _verbatim(article, people, date) or _in_marks(article, quotations, date)
    if verbatim:
        return (verbatim,)
    if not is_speech_report(article, quotations):
        return ()
    return tuple(_reported(article, quotations, date))


# ---------------------------------------------------------------- reported


def _reported(article: Article, quotations: Sequence[Quotation], date: datetime.date | None) -> list[Speech]:
    statements: dict[str, list[Quotation]] = {}
    for quotation in quotations:
        if quotation.speaker.name:
            statements.setdefault(quotation.speaker.name, []).append(quotation)
    main = max(statements, key=lambda name: len(statements[name]))
    event, day, place = read_occasion(article, main, date)
    return [
        Speech(said[0].speaker, "reported", event, day, place, tuple(said)) for said in statements.values()
    ]


# ---------------------------------------------------------------- word for word


def _verbatim(article: Article, people: People, date: datetime.date | None) -> Speech | None:
    begin, offset = _begins_at(article, people) or (None, 0)
    if begin is None:
        return None
    first = article.paragraphs[begin]
    label = _LABEL.match(first.text, offset)
    labelled = _person(label[1], people) or people.holding(label[1]) if label else None
    words_from = label.end() if label and labelled else offset
    end = _ends_at(article, begin)
    announcing = (first.cut(0, words_from),) if words_from else ()
    above = [section.heading for section in article.sections[:1] if section.heading]
    around = (*article.paragraphs[:begin], *announcing, *article.paragraphs[end:])
    speaker = labelled or _signed(article, around, people) or _introduced(above)
    if speaker is None:
        return None
    lines = [head.text.strip("—－― ") for head in article.heads] + [line.text for line in around]
    event = next(filter(None, map(find_event, lines)), None)
    days = (_printed_day([*lines, *[line.text for line in above]]), *(find_day(line, date) for line in lines))
    day, place = next(filter(None, days), None), _printed_place(lines, article)
    words = Passage.join((first.cut(words_from, len(first.text)), *article.paragraphs[begin + 1 : end]))
    return Speech(speaker, "verbatim", event, day, place, (Quotation(speaker, None, "direct", words),))


def _in_marks(article: Article, quotations: Sequence[Quotation], date: datetime.date | None) -> Speech | None:
    """The speech that a report prints whole, in quotation marks: 王伟致欢迎词，他说： above “朋友们！."""
    paragraphs = article.paragraphs
    ends = [paragraph.text.rstrip() for paragraph in paragraphs[:_OPENING_PARAGRAPHS]]
    announced = (n for n, text in enumerate(ends, 1) if text[-1:] in _COLONS and _GIVEN_IN_MARKS.search(text))
    begin = next(announced, len(paragraphs))
    if begin == len(paragraphs):
        return None
    start = paragraphs[begin].start
    said = [said for said in quotations if said.kind == "direct" and said.content.start >= start]
    words = [one for one in said if one.speaker == said[0].speaker]
    length = sum(len(one.content.text) for one in words)
    if not words or not words[0].speaker.name or length < _HALF * sum(len(line.text) for line in paragraphs):
        return None
    event, day, place = read_occasion(article, words[0].speaker.name, date)
    return Speech(words[0].speaker, "verbatim", event, day, place, tuple(words))


def _begins_at(article: Article, people: People) -> tuple[int, int] | None:
    """The paragraph, and the place in it, where the words of a speech begin that is printed; or None."""
    opening = article.paragraphs[:_OPENING_PARAGRAPHS]
    for number, paragraph in enumerate(opening):
        text = paragraph.text.rstrip()
        printed = _PRINTED.search(text) if _ANNOUNCES in text or text[-1:] in _COLONS else None
        printed = printed or _announces_report(opening, number)
        if printed and printed.end() < len(text):
            return number, printed.end()
        if printed and number + 1 < len(article.paragraphs):
            return number + 1, 0
        if text[-1:] in _AFTER_SALUTATION and _salutes(text.strip(), article):
            return _first_line(opening, number), 0
    begin = _begins_unsaluted(article, people)
    return None if begin is None else (begin, 0)


def _announces_report(opening: Sequence[Passage], number: int) -> re.Match[str] | None:
    """Where a line announces that a report is printed which somebody gave, as the lines above tell."""
    text = opening[number].text.rstrip()
    printed = _PRINTED_REPORT.search(text) if text[-1:] in _COLONS else None
    given = printed and any(_GAVE_REPORT.search(line.text) for line in opening[:number])
    return printed if given else None


def _begins_unsaluted(article: Article, people: People) -> int | None:
    """Where a speech without a salutation begins, as eulogies and excerpts do, if its speaker is printed.

    Its head is the title of a speech, and the text does not speak of the one who gives it.
    """
    heads = [head.text.strip("—－― 　") for head in article.heads]
    if article.dateline or not (any(map(_is_title, heads)) or _is_read_out(heads)):
        return None
    end = _ends_at(article, 0)
    words = article.paragraphs[:end]
    begin = next((number for number, line in enumerate(words) if not _stands_above(line.text)), end)
    if begin == end:
        return None
    label = _LABEL.match(words[begin].text)
    if label and _person(label[1], people):
        return begin
    closing = (line.text for line in (*words[:begin], *article.signatures, *article.paragraphs[end:]))
    lines = [_RECORDED.sub("", line) for line in (*heads, *closing)]
    speaker = next(filter(None, map(_name_line, lines)), None) or _opening_name(article, people)
    if speaker is None or not speaker.name or any(word in line for line in lines for word in _NO_SPEAKER):
        return None
    told = "\n".join([line.text for line in words[begin:]])
    return None if speaker.name in told or _OF_HIM.search(told) else begin


def _stands_above(text: str) -> bool:
    """Whether a line before the words is none of them: a note of the paper's, the name of the speaker."""
    return _NOTE.match(text) is not None or _name_line(text) is not None


def _is_read_out(heads: Sequence[str]) -> bool:
    """Whether the heads are those of a report to a congress: 政府工作报告 above ——在……会议上."""
    reports = any(_EXTRACT.sub("", head).endswith("报告") for head in heads)
    return reports and any(map(_READ_AT.search, heads))


def _is_title(head: str) -> bool:
    """Whether a head is the title of a speech: 在追悼会上的悼词, 新春致辞（节选）."""
    bare = _EXTRACT.sub("", head)
    kind = next(filter(bare.endswith, _TITLE_ENDS), None)
    if kind is None or _TOLD.search(bare):
        return False
    before = bare.removesuffix(kind)
    if before.endswith(_GIVEN) or (kind not in _SPOKEN and not before.endswith(_NO_TITLE)):
        return True
    return before.endswith("的") and _name_in(before[:-1]) is not None


def _salutes(text: str, article: Article) -> bool:
    """Whether a line addresses those who hear the speech that the heads announce."""
    if not (_SALUTATION.match(text) or _GUESTS.match(text)):
        return False
    return any(_SPEECH_HEAD.search(head.text.strip()) for head in article.heads)


def _first_line(opening: Sequence[Passage], number: int) -> int:
    """The first of the lines that address somebody: 尊敬的省长， above 各位来宾：."""
    while number and _ADDRESSING.match(opening[number - 1].text.strip()):
        number -= 1
    return number


def _ends_at(article: Article, begin: int) -> int:
    """Behind the last words of a speech: before the signature, the date and notes."""
    end = len(article.paragraphs)
    while end > begin + 1 and _is_signature(article.paragraphs[end - 1].text.strip()):
        end -= 1
    return end


def _is_signature(text: str) -> bool:
    bracketed = text[:1] in ("（", "(") and text[-1:] in ("）", ")")
    return bracketed or (len(text) <= _LONGEST_SIGNATURE and text[-1:] not in _STOPS)


def _signed(article: Article, around: Sequence[Passage], people: People) -> Speaker | None:
    """Who gives the speech: the line with the name under the headline, the byline, or who is announced.

    `around` are the paragraphs before the speech, and the signature behind it.
    """
    for line in (*article.deck, *article.kicker, *article.signatures, *around, *article.headline):
        name = _name_line(line.text)
        if name:
            return name._replace(**_known(people, name))
    if len(article.byline) == 1 and not around:
        return people.resolve(article.byline[0])
    return _introduced(article.heads) or _opening_name(article, people) or _introduced(around)


def _introduced(lines: Sequence[Passage]) -> Speaker | None:
    """The first person whom the lines name with a title."""
    return next((found.speaker for line in lines for found in find_introductions(line.text)), None)


def _known(people: People, speaker: Speaker) -> dict[str, str | None]:
    found = people.resolve(speaker.name or "")
    return {"title": speaker.title or found.title, "organization": speaker.organization or found.organization}


def _name_line(text: str) -> Speaker | None:
    """A line that is a name, with what the person is: 海东省省长　王伟."""
    parts = [part for part in _SPACE.split(_DATE_LINE.sub("", text.strip("—－― 　"))) if part]
    if not parts or len(parts) > 3:
        return None
    name = (parts[-1] if len(parts[-1]) > 1 else "".join(parts)).removesuffix("同志")
    if not is_person_name(name) or _NAMES_SPEECH.search(name):
        return None
    introduced = next(find_introductions(f"{''.join(parts[:-1])}{name}"), None)
    return introduced.speaker if introduced else Speaker(name)


def _opening_name(article: Article, people: People) -> Speaker | None:
    """王伟在…上的讲话, 王伟：在…上的讲话, 王伟总理的讲话: the person that a head begins with."""
    befores = (_BEHIND_NAME.split(head.text.strip("—－― 　"), maxsplit=1)[0] for head in article.heads)
    return next(filter(None, (_person(before.rstrip("：:"), people) for before in befores)), None)


def _bare_name(words: str) -> str | None:
    """The name in words that are one, perhaps with a title behind it: 王伟同志, 王伟总理."""
    words = words.removesuffix("同志")
    if is_person_name(words):
        return words
    name = words[: title_start(words, len(words)) or 0]
    return name if is_person_name(name) or (len(name) > 1 and TRANSLITERATION.issuperset(name)) else None


def _person(words: str, people: People) -> Speaker | None:
    """Who is meant by a name with a title before or behind it, or by the name alone."""
    name = _name_in(words)
    return people.resolve(name) if name else None


def _name_in(words: str) -> str | None:
    introduced = next((found for found in find_introductions(words) if found.end == len(words)), None)
    return introduced.speaker.name if introduced else _bare_name(words)


def _printed_day(lines: Sequence[str]) -> datetime.date | None:
    for line in lines:
        printed = _DATE_LINE.search(line.strip())
        if printed:
            try:
                return datetime.date(*map(int, printed.group(1, 2, 3)))
            except ValueError:
                return None
    return None


def _printed_place(lines: Sequence[str], article: Article) -> str | None:
    """The place behind the day under the headline, or that of the dateline."""
    for line in lines:
        printed = _DATE_LINE.search(line.strip())
        if printed and printed[4]:
            return printed[4]
    return article.dateline.place if article.dateline else None
