"""Who speaks where a direct quote says that somebody does, but no table knows the subject.

一名女生|说：“……。”            a person's noun at the head of the words, whatever follows
患者拉着护士的手|说：“……。”
努尔古丽|说：“……。”            a name spelt by sound, without a dot
名叫塞米拉的小姑娘|说：“……。”   a name given in passing
"""

from __future__ import annotations

import re

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import People, find_titled_names
from newsdata.parsers.people.organizations import trim
from newsdata.parsers.people.titles import LAST_CHARACTERS, PEOPLE, head_before
from newsdata.parsers.quotations.vocabulary import AFTER_NAMES, ASKERS, EVERYBODY
from newsdata.zh.name_words import FOREIGN_PLACES
from newsdata.zh.names import is_person_name, is_spelt_by_sound

_QUOTE_BEHIND = re.compile('[^，。；！？“”"]{0,12}[，,：:]\\s*[“"「]')
_QUOTE_BEFORE = re.compile('[。！？!?…，,][”"」]\\s*[，,]?\\s*$')
_NAMED = re.compile("名?叫(?:做|作)?([^，。的叫]{2,8})的")
_ASKERS = tuple(ASKERS)
_COMPOUNDS = frozenset("的们家组证楼里上下中方队部群团会区院校室费率数版式兼和及、")
"""What behind a person's noun shows that something else is meant, or somebody else: 患者的家属, 学生证."""
_LONGEST_NAME = 8
_LONGEST_SUBJECT = 30
_SHORTEST_NAME = 3


def is_spoken(text: str, start: int, end: int) -> bool:
    """Whether a quote stands right behind a verb that ends at `end`, or before its clause."""
    return (
        _QUOTE_BEHIND.match(text, end) is not None
        or _QUOTE_BEFORE.search(text, max(0, start - 4), start) is not None
    )


def read_stranger(words: str, people: People) -> Speaker | None:
    """The speaker whom the words before a verb tell of, or None.

    >>> from newsdata.layout.articles import Article
    >>> from newsdata.parsers.people import introductions
    >>> people = introductions(Article(None, (), (), (), (), None, None, None, None, (), (), ()))
    >>> read_stranger("患者拉着护士的手", people)
    Speaker(name=None, title='患者', organization=None, description='患者')
    """
    words = words.strip()
    if not words or len(words) > _LONGEST_SUBJECT or words.startswith(_ASKERS):
        return None
    name = _titled(words) or _by_sound(words)
    return people.resolve(name) if name else _by_noun(words)


def _titled(words: str) -> str | None:
    """The first name behind a title, whatever its bearer does: 小学校长王伟摸着课桌."""
    return next((words[start:stop] for start, stop in find_titled_names(words)), None)


def _by_sound(words: str) -> str | None:
    """A name spelt by sound that the words begin with: 努尔古丽开心地."""
    for size in range(min(_LONGEST_NAME, len(words)), _SHORTEST_NAME - 1, -1):
        name, behind = words[:size], words[size : size + 1]
        if is_spelt_by_sound(name) and name not in FOREIGN_PLACES and (not behind or behind in AFTER_NAMES):
            return name
    return None


def _by_noun(words: str) -> Speaker | None:
    """The first person's noun, if the words go on as behind a name: 一位体验者略带兴奋地."""
    for end in range(2, len(words) + 1):
        start = head_before(words, end) if words[end - 1] in LAST_CHARACTERS else None
        if start is None or not _ends_there(words[start:end], words[end : end + 1]):
            continue
        named = _NAMED.search(words, 0, end)
        described = trim(words[:end]) or words[:end]
        if named and is_person_name(named[1]):
            return Speaker(named[1], words[start:end])
        if described in EVERYBODY or described.endswith("记者"):
            return None
        return Speaker(None, words[start:end], None, described)
    return None


def _ends_there(noun: str, behind: str) -> bool:
    """Whether a noun is over before what stands behind it; behind an office a name may stand."""
    if not behind or noun not in PEOPLE:
        return not behind or behind in AFTER_NAMES
    return behind not in _COMPOUNDS
