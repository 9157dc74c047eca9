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
from newsdata.parsers.occasions import Occasion, find_event, is_speech_report, read_occasion
from newsdata.parsers.people import People, find_introductions
from newsdata.spans import Passage
from newsdata.zh.names import is_person_name
from newsdata.zh.wordlists import either, words

_SPEECHES = words("""
    讲话 致辞 致词 演讲 发言 贺词 献词 祝词 贺信 开幕词 闭幕词 答谢词 主旨演讲 主旨讲话 书面致辞 视频致辞
    祝酒辞 祝酒词 欢迎辞
""")
_ADDRESSED = words("""
    同志们 各位 尊敬的 女士们 先生们 朋友们 亲爱的 老师们 同学们 乡亲们 全国各族 全体 主席先生 主席女士
    诸位 青年朋友 父老乡亲
""")
_GIVEN_AT = f"(?:上|中|时|会|仪式|典礼|论坛|年)的?{either(_SPEECHES)}"
_SPEECH_HEAD = re.compile(f"{_GIVEN_AT}|{either(_SPEECHES)}(?:[（(]?全文[）)]?)?$")
_SALUTATION = re.compile(f"{either(_ADDRESSED)}[^。]{{0,80}}[：:！!]$")
_AFTER_SALUTATION = frozenset("：:！!")
_DAY = "([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日"
_DATE_LINE = re.compile(f"[（(]?{_DAY}(?:[，,\\s]*([\u4e00-\u9fff]{{2,10}}))?[）)]?$")
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
    verbatim = _verbatim(article, people)
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
    occasion = read_occasion(article, main)
    day = _day(occasion, date)
    return [
        Speech(said[0].speaker, "reported", occasion.event, day, occasion.place, tuple(said))
        for said in statements.values()
    ]


def _day(occasion: Occasion, issue: datetime.date | None) -> datetime.date | None:
    """The day of the event: 20日 is the last 20th before the issue."""
    if occasion.day is None:
        return None
    year, month, number = occasion.day
    if year is None and issue is None:
        return None
    if month is None and issue is not None:
        month = issue.month if number <= issue.day else (issue.month - 2) % 12 + 1
    if year is None and issue is not None and month is not None:
        year = issue.year if month <= issue.month else issue.year - 1
    try:
        return datetime.date(year or 1, month or 1, number) if year and month else None
    except ValueError:
        return None


# ---------------------------------------------------------------- word for word


def _verbatim(article: Article, people: People) -> Speech | None:
    opening = article.paragraphs[:_OPENING_PARAGRAPHS]
    announcing = [p for p in opening if p.text.rstrip()[-1:] in _AFTER_SALUTATION]
    salutation = next((p for p in announcing if _SALUTATION.match(p.text.strip())), None)
    if salutation is None or not any(_SPEECH_HEAD.search(head.text.strip()) for head in article.heads):
        return None
    speaker = _signed(article, salutation, people)
    if speaker is None:
        return None
    heads = [head.text.strip("—－― ") for head in article.heads]
    event = next((found for head in heads if (found := find_event(head))), None)
    lines = [*heads, *(p.text for p in opening)]
    begin = article.paragraphs.index(salutation)
    words = Passage.join(article.paragraphs[begin:])
    statement = Quotation(speaker, None, "direct", words)
    day, place = _printed_day(lines), _printed_place(lines, article)
    return Speech(speaker, "verbatim", event, day, place, (statement,))


def _signed(article: Article, salutation: Passage, people: People) -> Speaker | None:
    """Who gives the speech: the line with the name under the headline, the byline, or the heads."""
    before = article.paragraphs[: article.paragraphs.index(salutation)]
    for line in (*article.deck, *article.kicker, *before, *article.headline):
        name = _name_line(line.text)
        if name:
            return name._replace(**_known(people, name))
    if len(article.byline) == 1:
        return people.resolve(article.byline[0])
    for head in article.heads:
        for introduction in find_introductions(head.text):
            return introduction.speaker
    return _opening_name(article, people)


def _known(people: People, speaker: Speaker) -> dict[str, str | None]:
    found = people.resolve(speaker.name or "")
    return {"title": speaker.title or found.title, "organization": speaker.organization or found.organization}


def _name_line(text: str) -> Speaker | None:
    """A line that is a name, with what the person is: 海东省省长　王伟."""
    parts = [part for part in _SPACE.split(_DATE_LINE.sub("", text.strip("—－― 　"))) if part]
    if not parts or len(parts) > 3:
        return None
    name = parts[-1] if len(parts[-1]) > 1 else "".join(parts)
    if not is_person_name(name):
        return None
    introduced = next(find_introductions(f"{''.join(parts[:-1])}{name}"), None)
    return introduced.speaker if introduced else Speaker(name)


def _opening_name(article: Article, people: People) -> Speaker | None:
    """王伟在…上的讲话: the name that a head begins with."""
    for head in article.heads:
        before = head.text.split("在", 1)[0].strip("—－― 　")
        if is_person_name(before):
            return people.resolve(before)
    return None


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
