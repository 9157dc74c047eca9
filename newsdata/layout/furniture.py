"""What a page says of itself above and below its articles: name, date, page, staff, telephone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from newsdata.layout.articles import Masthead
from newsdata.layout.lines import Line
from newsdata.layout.signs import is_staff
from newsdata.layout.vocabulary import BRIEF_PAPERS, PAGE_SECTIONS, PAPER_ENDINGS, SOLAR_TERMS
from newsdata.layout.websites import take_off
from newsdata.spans import Interval
from newsdata.zh.dates import read_date
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import either

LONGEST = 80
"""A line of a header or footer is not longer."""

LONGEST_SECTION = 6
"""What a page is called (要闻, 民生) is not longer, if it is not one of the known names."""

HEADER_LINES = 8
"""A header has no more lines, a footer neither."""


_DIGIT = "[0-9０-９〇零一二三四五六七八九十]"
_DATE = rf"{_DIGIT}{{4}}[年./-]{_DIGIT}{{1,3}}[月./-]{_DIGIT}{{1,3}}日?"
_WEEKDAY = r"[（(]?(?:星期|周)[一二三四五六日天][)）]?"
_STEM_YEAR = r"[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年"
_LUNAR_DAY = r"[正一二三四五六七八九十冬腊闰]{1,3}月[初十廿三][一二三四五六七八九十]"
_LUNAR = rf"(?:农历|夏历)?(?:{_STEM_YEAR})?{_LUNAR_DAY}(?:{either(SOLAR_TERMS)})?|农历\S{{4,10}}"
_CALLED = r"[:：]\S{2,16}|[·\-]?\S{2,6}"
_NUMBERED = rf"第?[A-Z]{{0,2}}{_DIGIT}{{1,3}}(?:[/／-][0-9]{{1,3}})?版(?:{_CALLED})?"
_PAGE = rf"{_NUMBERED}|[A-Z][0-9]{{2}}版?|[0-9０-９]{{1,2}}"
_REPUBLIC = rf"(?:中华)?民国{_DIGIT}{{1,3}}年{_DIGIT}{{1,3}}月{_DIGIT}{{1,3}}日"
_PAPER_NAME = rf"(?:{LETTER}{{1,6}}{either(PAPER_ENDINGS)}|{either(BRIEF_PAPERS)})"
_PAPER = rf"《?{_PAPER_NAME}》?(?:[（(]{LETTER}{{1,4}}版[）)])?"
_PAGES = rf"(?:今日|本期)共?{_DIGIT}{{1,3}}版"
_ISSUE = rf"总?第{_DIGIT}{{1,6}}期|{_PAGES}|[（(]{_PAGES}[)）]|{_DIGIT}{{4}}年"
# Nothing in it may capture: in Python 3.11 `++` over a group that does ends in a SystemError.
_TOKEN = re.compile(rf"(?:{_PAPER}|{_DATE}|{_WEEKDAY}|{_LUNAR}|{_REPUBLIC}|{_PAGE}|{_ISSUE})++")
_NAMES_PAPER = re.compile(rf"《?({_PAPER_NAME})》?")
_SPACES = re.compile(r"[\s|｜·●■，,／]+")
_AROUND_NUMBER = re.compile(r"(?<=第)\s(?=[0-9])|(?<=[0-9])\s(?=版(?:\s|$))")
_NO_COUNT = "(?<![0-9A-Za-z年月])(?<!今日)(?<!共)"
_PAGE_ALONE = re.compile(rf"{_NO_COUNT}(?:第?[A-Z]?{_DIGIT}{{1,3}}版|[A-Z][0-9]{{2}}(?![0-9]))")
_ONLY_PAGE = re.compile(_PAGE)
_DATED = re.compile(_DATE)


def read_furniture(lines: Sequence[Line]) -> tuple[list[Interval], Masthead, Sequence[Line]]:
    r"""Splits the page's header and footer from the lines of its articles.

    >>> from newsdata.layout.lines import read_lines
    >>> page = read_lines("云港日报\n2026年3月24日　星期二　第2版　要闻\n港口扩建\n　　今年动工。")
    >>> _, masthead, rest = read_furniture(page)
    >>> masthead
    Masthead(publication='云港日报', date=datetime.date(2026, 3, 24), page='第2版')
    >>> [line.text for line in rest]
    ['港口扩建', '今年动工。']
    """
    lines, website, stamp = take_off(lines)
    first = _count(lines[:HEADER_LINES], dated=True)
    last = len(lines) - _count(lines[first:][: -HEADER_LINES - 1 : -1], dated=False)
    off = [*lines[:first], *lines[last:]]
    masthead = _masthead(off)
    if stamp and not masthead.date:
        masthead = replace(masthead, date=read_date(stamp.text, None))
    return [span for line in (*off, *website) for span in line.spans], masthead, lines[first:last]


def _count(lines: Sequence[Line], *, dated: bool) -> int:
    """How many lines from the edge are furniture; a page's section counts only with others."""
    end = 0
    for number, line in enumerate(lines, 1):
        if _speaks_of_page(line.text, dated=dated):
            end = number
        elif not _may_stand_between(line.text):
            break
    if dated and 0 < end < len(lines) and _is_section(lines[end].text):
        apart = end + 1 < len(lines) and lines[end + 1].gap > lines[end].gap
        return end + (apart or not any(map(_names_section, lines[:end])))
    return end


def _names_section(line: Line) -> bool:
    """Whether a header line names the page's section already."""
    return any(_is_section(token) for token in _SPACES.split(line.text))


def _speaks_of_page(text: str, *, dated: bool) -> bool:
    """Whether a line is of staff, or of name, date and page; `dated`: the date alone will do."""
    if len(text) > LONGEST:
        return False
    if is_staff(text):
        return True
    tokens = [token for token in _SPACES.split(_AROUND_NUMBER.sub("", text)) if token]
    known = [token for token in tokens if _TOKEN.fullmatch(token) and not is_staff(token)]
    if not known:
        return False
    strange = [token for token in tokens if not (token in known or is_staff(token))]
    if len(strange) * 2 > len(tokens) or not all(map(_may_be_section, strange)):
        return False
    return dated or any(_NAMED.search(token) for token in known)


def is_page_header(text: str) -> bool:
    """Whether a line amid the others heads the next page: it numbers it, and gives the day or the paper.

    >>> is_page_header("云港日报　2026年3月24日　星期二　第03版"), is_page_header("详见第03版")
    (True, False)
    """
    return "版" in text and _speaks_of_page(text, dated=False) and _heads_page(text)


def _heads_page(text: str) -> bool:
    tokens = _SPACES.split(text)
    numbered, *others = (any(map(kind.match, tokens)) for kind in _HEADER_KINDS)
    return numbered and any(others)


def is_day(text: str) -> bool:
    """Whether a line is a date and nothing else: a page's, or a website's.

    >>> is_day("2026年3月24日　星期二"), is_day("2026年3月24日公布")
    (True, False)
    """
    return _DAY.fullmatch(text) is not None


def is_stamp(text: str) -> bool:
    """Whether a line is a date and nothing else, as websites print it: in figures, or with the time of day.

    >>> is_stamp("2026-03-24 08:35"), is_stamp("2026-03-24"), is_stamp("2026年3月24日")
    (True, True, False)
    """
    return ("年" not in text or "：" in text or ":" in text) and is_day(text)


def _may_be_section(token: str) -> bool:
    return len(token) <= LONGEST_SECTION or token in PAGE_SECTIONS


_NAMED = re.compile(rf"{_PAPER}|[版期]")
_HEADER_KINDS = [re.compile(kind) for kind in (rf"第?[A-Z]?{_DIGIT}{{1,3}}版", _DATE, _PAPER)]
_DAY = re.compile(rf"{_DATE}(?:\s*{_WEEKDAY})?(?:\s*[0-9]{{1,2}}[:：][0-9]{{2}}(?:[:：][0-9]{{2}})?)?")


def _may_stand_between(text: str) -> bool:
    """Whether a line is a page's section, the paper's name in Latin letters, or where it is on the web."""
    return _is_section(text) or _LATIN.fullmatch(text) is not None or _ON_WEB.fullmatch(text) is not None


def _is_section(text: str) -> bool:
    parts = _BETWEEN_SECTIONS.split("".join(text.split()).strip(_AROUND))
    return all(part in PAGE_SECTIONS for part in parts)


_LATIN = re.compile("[A-Za-z][A-Za-z '’&.]+")
_ON_WEB = re.compile(r"\w{2,12}[：:]?\s?(?:https?://|www\.)[\w./-]+")
_AROUND = "·●■【】[]"
_BETWEEN_SECTIONS = re.compile("[·/、]")


def _masthead(lines: Sequence[Line]) -> Masthead:
    publication: str | None = None
    day: date | None = None
    page: str | None = None
    for line in lines:
        if _speaks_of_page(line.text, dated=True):
            tokens = [token for token in _SPACES.split(line.text) if token]
            named = (_NAMES_PAPER.match(token) for token in tokens if _TOKEN.fullmatch(token))
            publication = publication or next((match[1] for match in named if match), None)
            day = day or (read_date(line.text, None) if _DATED.search(line.text) else None)
            numbered = _PAGE_ALONE.search(line.text)
            alone = next(filter(_ONLY_PAGE.fullmatch, tokens), None)
            page = page or (numbered.group() if numbered else alone)
    return Masthead(publication, day, page)
