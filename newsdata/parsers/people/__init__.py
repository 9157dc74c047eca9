"""Who is who in an article: the people it introduces, with title and organization.

A newspaper introduces a person once (海东省水利厅厅长王伟) and then uses the bare name, a
surname with a title (王厅长), a role (该负责人) or a pronoun. `People` answers what is known of a
name; it looks for it only when asked, because most names on a page never speak.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people.offices import Office, read_office, title_start
from newsdata.parsers.people.organizations import GENERAL_WORDS, KIND_OF_TITLE, named_before
from newsdata.parsers.people.titles import COLLECTIVE_ENDS, HEADS, LONGEST_HEAD
from newsdata.zh.names import name_at

__all__ = ["Introduction", "Office", "People", "find_introductions", "introductions", "read_office"]

_TITLE_ENDS = "".join(sorted({head[-1] for head in HEADS}))
_TITLE_END = re.compile(f"[{_TITLE_ENDS}](?=[\u4e00-\u9fff])")
_BEHIND = re.compile(r"(?:，|,|：|:)?(?:现任|现为|是|系|担任|原)?([^，,。！？；;：:、\s“”]{2,40})")


class Introduction(NamedTuple):
    """A person named with a title, and where: organization, title and name, in this order."""

    start: int
    end: int
    speaker: Speaker


def find_introductions(text: str) -> Iterator[Introduction]:
    """The people whom a text names with their title before the name, in order.

    >>> [(found.speaker.organization, found.speaker.title, found.speaker.name)
    ...     for found in find_introductions("记者采访了海东省水利厅厅长王伟。")]
    [('海东省水利厅', '厅长', '王伟')]
    """
    reached = 0
    for end in _TITLE_END.finditer(text):
        start = end.end()
        if start <= reached or not _ends_title(text, start):
            continue
        stop = name_at(text, start)
        if stop is None or text[start : start + 2] in HEADS:
            continue
        office = read_office(text, start, reached)
        if office:
            reached = stop
            speaker = Speaker(text[start:stop], office.title, office.organization)
            yield Introduction(office.start, stop, speaker)


def _ends_title(text: str, end: int) -> bool:
    return any(text[max(0, end - size) : end] in HEADS for size in range(2, LONGEST_HEAD + 1))


def introductions(article: Article) -> People:
    """The people of an article."""
    return People(article)


class People:
    """What an article says of the people in it. Read once, asked often."""

    def __init__(self, article: Article) -> None:
        self._texts = [passage.text for passage in (*article.heads, *article.paragraphs)]
        self._known: dict[str, Speaker] = {}

    def resolve(self, name: str) -> Speaker:
        """The person of this name, with title and organization where the article gives them.

        >>> from newsdata.layout.articles import Article, Section
        >>> from newsdata.spans import Passage
        >>> body = Section(None, (Passage.of("海东省水利厅厅长王伟表示，水位正常。", (0, 18)),))
        >>> article = Article(None, (), (), (), (), None, None, None, None, (body,), (), ())
        >>> introductions(article).resolve("王伟")
        Speaker(name='王伟', title='厅长', organization='海东省水利厅', description=None)
        """
        if name not in self._known:
            self._known[name] = self._look_up(name)
        return self._known[name]

    def introduced(self) -> tuple[Speaker, ...]:
        """Everybody who is named with a title before the name, once each, in order."""
        found: dict[str, Speaker] = {}
        for text in self._texts:
            for introduction in find_introductions(text):
                name = introduction.speaker.name
                if name and name not in found:
                    found[name] = self.resolve(name)
        return tuple(found.values())

    def mentions(self, name: str) -> int:
        """How often the article has the name."""
        return sum(text.count(name) for text in self._texts)

    def by_title(self, words: str) -> Speaker | None:
        """The person meant by a surname and a title: 王厅长, 李教授.

        None if the article names nobody of that surname and title.
        """
        start = title_start(words, len(words))
        if start is None or not 1 <= start <= 2:
            return None
        surname, title = words[:start], words[start:]
        for text in self._texts:
            place = text.find(title + surname)
            while place >= 0:
                begin = place + len(title)
                end = name_at(text, begin)
                if end:
                    return self.resolve(text[begin:end])
                place = text.find(title + surname, begin)
        return None

    def _look_up(self, name: str) -> Speaker:
        best = Speaker(name)
        for text, office in self._offices(name):
            speaker = Speaker(name, office.title, _full_organization(text, office))
            if speaker.organization:
                return speaker
            best = best if best.title else speaker
        return best

    def _offices(self, name: str) -> Iterator[tuple[str, Office]]:
        """The offices that stand before or behind the name, in the order of the article."""
        for index, text in enumerate(self._texts):
            place = text.find(name)
            while place >= 0:
                office = read_office(text, place) or _office_behind(text, place + len(name))
                if office:
                    yield text[: office.start + 1] if office.start else self._earlier(index), office
                place = text.find(name, place + len(name))

    def _earlier(self, index: int) -> str:
        return self._texts[index - 1] if index else ""


def _office_behind(text: str, end: int) -> Office | None:
    """An office behind the name: 王伟是海东省水利厅厅长, 王伟，海东大学教授, 王伟教授."""
    behind = _BEHIND.match(text, end)
    if behind is None:
        return None
    start = title_start(behind[1], len(behind[1]))
    if start is not None and text[end] in "，,是系现担原":
        return read_office(text, behind.end(), behind.start(1))
    return _title_at(text, end)


@cache
def _title_heads() -> tuple[frozenset[str], int]:
    return HEADS - COLLECTIVE_ENDS, LONGEST_HEAD


def _title_at(text: str, start: int) -> Office | None:
    """A title that follows the name at once: 王伟教授."""
    heads, longest = _title_heads()
    for size in range(longest, 1, -1):
        if text[start : start + size] in heads:
            return Office(text[start : start + size], None, start)
    return None


def _full_organization(before: str, office: Office) -> str | None:
    """The organization by its own name, where a general word (公司) or the title alone stands for it."""
    named = office.organization
    if named and named not in GENERAL_WORDS:
        return named
    kind = GENERAL_WORDS.get(named) if named else KIND_OF_TITLE.get(office.title)
    return named_before(before, len(before), kind) if kind else None
