"""Datelines: 新华社北京1月8日电 （记者某某）, 本报讯 …, also in brackets at the end."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from newsdata.layout.articles import Dateline
from newsdata.layout.patterns import AGENCY, DATE, HAN, SPACE
from newsdata.layout.people import people_of
from newsdata.layout.vocabulary import AGENCIES
from newsdata.zh.dates import read_date

_AGENCY = rf"(?P<agency>{AGENCY}|{HAN}{{2,6}}[社网台])"
_PLACE = rf"(?P<place>[^0-9\s，。：:（(]{{0,12}}?){SPACE}{{0,4}}"
_SENT = rf"(?:(?P<when>{DATE}))?专?[电讯電訊](?!{HAN}?[话视机站子影]|员)"
_REPORTERS = rf"{SPACE}{{0,4}}(?:[（(](?P<by>[^（）()]{{2,60}})[)）])?"
_DATELINE = re.compile(rf"[【（(]?(?P<text>据?{_AGENCY}{_PLACE}{_SENT})[】）)]?{_REPORTERS}")
_OPENING = re.compile(rf"[【（(]?据?{AGENCY}[^，。：:]{{0,20}}?[电讯電訊]|{AGENCY}(?:首席|特约)?[记記]者")


LONGEST = 40
"""A dateline is not longer."""

_SENT_WORD = re.compile("[电讯電訊]")


@lru_cache(maxsize=256)
def _day(text: str, issue: date | None) -> date | None:
    """A dateline's day; most of a page's datelines name the same."""
    return read_date(text, issue)


def opens_with_dateline(text: str) -> bool:
    """Whether a paragraph begins as a report does.

    >>> opens_with_dateline("本报云港1月8日电　（记者陈海）港口扩建"), opens_with_dateline("港口扩建")
    (True, False)
    """
    return text[0] in _INITIALS and _OPENING.match(text) is not None


_INITIALS = frozenset("【（(据" + "".join(agency[0] for agency in AGENCIES))


def read_dateline(text: str, issue: date | None) -> tuple[Dateline, list[str]] | None:
    """The dateline at the start of a text and the reporters it names.

    >>> read_dateline("本报云港1月8日电　（记者陈海）港口扩建。", date(2026, 1, 9))[0].date
    datetime.date(2026, 1, 8)
    >>> read_dateline("本报讯（记者陈海）港口扩建。", None)[1]
    ['陈海']
    """
    found = _DATELINE.match(text) if _SENT_WORD.search(text, 0, LONGEST) else None
    if not found:
        return None
    day = _day(found["when"], issue) if found["when"] else None
    line = Dateline(found["agency"], found["place"] or None, day, found["text"])
    return line, people_of(found["by"]) if found["by"] else []
