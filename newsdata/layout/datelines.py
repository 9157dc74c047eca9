"""Datelines: 新华社北京1月8日电 （记者某某）, 本报讯 …, also in brackets at the end."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from newsdata.layout.articles import Dateline
from newsdata.layout.patterns import AGENCY, DATE, SPACE
from newsdata.layout.people import people_of, without_place
from newsdata.layout.vocabulary import AGENCIES, REPORTER_KINDS
from newsdata.zh.dates import read_date
from newsdata.zh.names import split_names
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import either

_PAPER = rf"{LETTER}{{1,8}}报"
_TOLD = r"消息(?=\s?[：:（(【])"
_WORD = rf"(?:[电讯電訊](?!{LETTER}?[话视机站子影息号]|员)|{_TOLD})"
_SENDS = rf"专?[讯訊](?![息号问])|专?電|专电|{_TOLD}|\w{{2,16}}日[电讯]"
_OUTLET = rf"(?:{LETTER}{{2,6}}[社网台]|{_PAPER})"
_AGENCY = rf"(?P<agency>{AGENCY}(?:[和、]{LETTER}{{2,5}}[社网报])*|{_OUTLET}(?={_SENDS}))"
_PLACE = rf"(?P<place>[^0-9\s，。：:（(]{{0,12}}?(?:[（(]{LETTER}{{2,8}}[)）])?){SPACE}{{0,4}}"
_SENT = rf"(?:(?P<when>{DATE}))?专?{_WORD}"
_REPORTER = rf"(?:{either(REPORTER_KINDS)}|驻{LETTER}{{1,6}}?)*(?:记者|特派员|通讯员|实习生|编译)"
_IN_BRACKETS = r"[（(](?P<by>[^（）()]{2,60})[)）]"
_NAMED = (
    rf"[^。：:（）()]{{2,60}}报[道导](?=[：:])"
    rf"|[^。，：:（）()]{{2,40}}(?:报[道导](?={SPACE})|$)"
)
_CALLED_SO = rf"[◎⊙●□]?{LETTER}{{0,8}}(?:记者|通讯员|特派员|实习生)"
_SPACED = (
    rf"{_CALLED_SO}{SPACE}?{LETTER}{{2,4}}(?:[、]{LETTER}{{2,4}}|{SPACE}{LETTER}{{2,3}}(?={SPACE})){{0,5}}"
)
_CALLS_SO = re.compile(_CALLED_SO)
_IN_TEXT = (
    rf"(?P<by_text>{_REPORTER}(?:{_NAMED})|[^，。：:（）()]{{2,40}}报[道导](?=[：:])"
    rf")[：:]?|(?P<spaced>{_SPACED}(?:{SPACE}{_SPACED})*)(?={SPACE})"
)
_DATELINE = re.compile(
    rf"[【〔（(]?(?P<text>(?:据|综合)?{_AGENCY}{_PLACE}{_SENT})[】〕）)]?"
    rf"{SPACE}{{0,4}}(?:{_IN_BRACKETS}|{_IN_TEXT})?"
)
"""新华社北京1月8日电（记者陈海）, 本报讯　记者陈海报道：."""

_SIGNED = re.compile(
    rf"[（(](?P<by>{_REPORTER}[^（）()]{{2,60}})[)）]"
    rf"|[【〔](?P<by_place>(?:{LETTER}{{2,8}}?)?{_REPORTER}[^】〕]{{2,60}})[】〕]"
    rf"|{_IN_TEXT}"
)
"""（记者陈海）, 〔记者陈海／云港报导〕, 本报记者陈海报道：: reporters named where a dateline would stand."""

_ELSEWHERE = r"[^0-9\s，。：:（()）]{2,10}"
_PLACED = re.compile(rf"[（(](?P<text>(?P<place>{_ELSEWHERE})(?P<when>[0-9]{{1,2}}日)[讯电])[)）]")
"""（云港8日讯）: as papers of Malaysia and Singapore print it."""

_OPENING = re.compile(
    rf"[【〔（(]?(?:据|综合)?(?:{AGENCY}(?:[^，。：:]{{0,20}}?{_WORD}|(?:首席|特约)?[记記]者)"
    rf"|{_PAPER}(?:专?{_WORD}|\w{{2,16}}日[电讯])|{LETTER}{{2,6}}[网台]讯(?![息号问]))"
    rf"|[（(〔【](?:{LETTER}{{2,6}}[报社网])?{_REPORTER}|[（(]{_ELSEWHERE}[0-9]{{1,2}}日[讯电][)）]"
    rf"|【[^】]{{2,24}}{DATE}[^】]{{1,12}}】"
)


LONGEST = 40
"""A dateline is not longer."""

_REPORTERS = ("记者", "記者")
_SENT_WORD = re.compile("[电讯電訊息]")


@lru_cache(maxsize=256)
def _day(text: str, issue: date | None) -> date | None:
    """A dateline's day; most of a page's datelines name the same."""
    return read_date(text, issue)


def opens_with_dateline(text: str) -> bool:
    """Whether a paragraph begins as a report does.

    >>> opens_with_dateline("本报云港1月8日电　（记者陈海）港口扩建"), opens_with_dateline("港口扩建")
    (True, False)
    """
    if text[0] not in _INITIALS and not _SENDER.search(text, 1, _LONGEST_PAPER):
        return False
    return _OPENING.match(text) is not None


_LONGEST_PAPER = 10
_SENDER = re.compile("报|[网台]讯")
_INITIALS = frozenset("【〔（(据综" + "".join(agency[0] for agency in AGENCIES))


def read_dateline(text: str, issue: date | None) -> tuple[Dateline, list[str]] | None:
    """The dateline at the start of a text and the reporters it names.

    >>> read_dateline("本报云港1月8日电　（记者陈海）港口扩建。", date(2026, 1, 9))[0].date
    datetime.date(2026, 1, 8)
    >>> read_dateline("本报讯（记者陈海）港口扩建。", None)[1]
    ['陈海']
    """
    if not _SENT_WORD.search(text, 0, LONGEST):
        return None
    found = _DATELINE.match(text)
    if not found:
        return _read_placed(text, issue)
    day = _day(found["when"], issue) if found["when"] else None
    named, place = _reporter_and_place(found["place"])
    line = Dateline(found["agency"], place or None, day, found["text"])
    reporters = found["by"] or found["by_text"] or named
    if found["spaced"]:
        return line, _known(found["spaced"])
    return line, people_of(reporters, called=bool(found["by"])) if reporters else []


def _known(text: str) -> list[str]:
    """The people named where the text goes on behind a space: only what can be nothing but a name."""
    return split_names(_CALLS_SO.sub(" ", text).strip())


def _reporter_and_place(text: str) -> tuple[str, str]:
    """The place of a dateline, and the reporter whom agencies of Taiwan name before it.

    >>> _reporter_and_place("记者陈海台北"), _reporter_and_place("云港")
    (('陈海', '台北'), ('', '云港'))
    """
    if not text.startswith(_REPORTERS):
        return "", text
    named = text[len(_REPORTERS[0]) :]
    name = without_place(named)
    return name, named[len(name) :]


def _read_placed(text: str, issue: date | None) -> tuple[Dateline, list[str]] | None:
    found = _PLACED.match(text) if text[0] in "（(" else None
    return (Dateline(None, found["place"], _day(found["when"], issue), found["text"]), []) if found else None


def read_signature(text: str) -> list[str]:
    """The reporters whom a paragraph names at its start, where it has no dateline.

    >>> read_signature("（记者陈海　通讯员王小云）港口扩建。"), read_signature("本报记者陈海报道：港口扩建。")
    (['陈海', '王小云'], ['陈海'])
    """
    may_sign = text[0] in _SIGNED_INITIALS or _CALLED in text[:SIGNED_WITHIN]
    found = _SIGNED.match(text) if may_sign else None
    if not found:
        return []
    if found["spaced"]:
        return _known(found["spaced"])
    return people_of(next(filter(None, found.groups())), called=found["by_text"] is None)


_CALLED = "记者"
SIGNED_WITHIN = 14
"""So near the start stands what reporters are called."""

_SIGNED_INITIALS = frozenset("（(【〔驻记特通编" + "".join(kind[0] for kind in REPORTER_KINDS))
