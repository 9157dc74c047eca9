"""Personal names as Chinese newspapers print them, told from words that only look like names.

A Chinese name is a surname and one or two more characters; some surnames have two. Names of
ethnic minorities and of foreigners are spelt by sound, often with a dot between their parts:
买买提·艾力, 约翰·史密斯. Nothing in the writing marks a name, so three tables decide: the
surnames, the characters that no given name holds, and the words that begin like a name.

>>> is_person_name("欧阳明远"), is_person_name("约翰·史密斯"), is_person_name("高级")
(True, True, False)
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsdata.zh.firms import FIRMS, SIDES
from newsdata.zh.minority_names import MINORITY_OPENINGS, names_in_a_row
from newsdata.zh.name_words import (
    ADVERBS,
    BEHIND_NAMES,
    BEHIND_WEAK,
    BRIEF_COURTESY,
    COMPOUND_SURNAMES,
    COURTESY,
    DOUBLE_SURNAMES,
    FOLLOWERS,
    FOREIGN_PEOPLE,
    FOREIGN_PLACES,
    HEARERS,
    INSTITUTIONS,
    JAPANESE_SURNAMES,
    LATIN_GIVEN_NAMES,
    NO_GIVEN,
    NOT_NAMES,
    REAL_OPENINGS,
    SAYINGS,
    SELDOM_GIVEN,
    SOUND_ENDS,
    SOUNDS,
    SURE_SURNAMES,
    SURNAMES,
    TRANSLITERATION,
    WEAK_SURNAMES,
    WEAKEST_SURNAMES,
    WELL_KNOWN,
    WORD_NAMES,
)
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import by_opening

_NO_PEOPLE = FIRMS | SIDES
_LONG_SURNAMES = COMPOUND_SURNAMES | JAPANESE_SURNAMES | DOUBLE_SURNAMES
_LONG_OPENINGS = frozenset(name[:2] for name in _LONG_SURNAMES)
_NATIVE_OPENINGS = SURNAMES | TRANSLITERATION | {name[0] for name in _LONG_SURNAMES}
OPENINGS = _NATIVE_OPENINGS | {name[0] for name in FOREIGN_PEOPLE}
"""The characters that names begin with."""

_HAN = re.compile(f"{LETTER}+")
_DOT = "·•‧・．∙"
_DOTS = frozenset(_DOT)
_PART = r"[^\W0-9_]{1,12}+"
_HYPHEN = "(?:[-－–]|(?<!—)—(?!—))"
_PARTS = f"{_PART}(?:{_HYPHEN}{_PART})?"
_DOTTED = re.compile(f"{_PARTS}(?:[{_DOT}]{_PARTS}){{1,5}}")
"""Parts of a name with dots between them, some of them doubled: 卡尔-海因茨·鲍曼."""
_SOUND = f"[{''.join(sorted(TRANSLITERATION))}]"
NO_HYPHEN = f"(?<!{_SOUND}—(?={_SOUND}))"
"""Behind a dash, for patterns of marks: that it is no hyphen of a foreign name, 米莱西—费雷蒂."""
_HYPHENED = re.compile(f"{_SOUND}{{1,6}}+{_HYPHEN}{_SOUND}{{1,6}}")
"""Parts of a name with a hyphen between them: 巴斯-格雷格."""
_HYPHENS = frozenset("-－–—")
_NOT_IN_PARTS = frozenset("的一位名个是了这那国部员局省市团长表")
_WELL_KNOWN = by_opening(WELL_KNOWN)
_SYLLABLES = SOUNDS - frozenset("提热泽措")
"""Behind a known name these make another one: 布什|尔."""
_JOINS = frozenset("和同与")
_OTHERS = frozenset("他她其我")
_TOGETHER = re.compile("[^，,。；;：:]{2,24}?(?:会谈|会晤|会面|交谈|座谈|签署|通话|一道|一起|一同|共同|交换)")
"""What two people do: 王伟同|海湾国总理举行会谈."""
_LONGEST_PART = 26
"""The first part of a dotted name, with its dot, is not longer."""
_WORD = "[A-Z][A-Za-z.'’-]*"
_LATIN = re.compile(f"{_WORD}(?: (?:{_WORD}|van|von|der|den|de|la|da|bin|al))* {_WORD}")
"""A name left in its own letters: John Smith, Anna van der Berg."""
_LATIN_GIVEN = re.compile("[A-Z][a-z]+")
_SEPARATOR = re.compile(r"[、，,；;/／\s\u3000]+")
_TORN = FOLLOWERS | COURTESY
_AS_FOR = frozenset(["来说", "来讲", "来看"])
"""Behind a name only where something is said as regards its bearer: 对王伟|来说."""
_NUMERALS = frozenset("一二三四五六七八九十廿")
_DAY = re.compile("[一二三四五六七八九十廿]{1,3}[日号月]")
_ADVERBS_BEHIND = frozenset("则亦更")
_LONE_ADVERBS = frozenset("又都曾却就便才已即常总直只仍再")
"""Adverbs that stand behind a name far more often than a name ends with them: 欧阳平|则."""
_VERB_ENDS = frozenset("着了过")
_MANNER = "地"
"""What stands behind how somebody does something, never behind who: 焦虑地."""
_JAPANESE_ENDS = ("郎", "夫", "子", "彦", "助", "司", "男", "之")
"""What a Japanese given name of three characters ends with: 健一郎."""
_PLACES_END = frozenset("县市镇乡区省")
_FIFTH = "第五"
"""A surname, but 第五轮 is no name."""
_NO_LAST = frozenset("馆场楼网节展赛奖书报刊园站城")
"""Behind a word these make another, not a name: 纪念|馆."""
_SHORTEST = 2
_SHORTEST_FOREIGN = 3
_LONGEST = 7
_LONGEST_UNDOTTED = 8
_LONGEST_NATIVE = 5
"""A name without a dot is not longer than this, unless it is spelt by sound."""
_USUAL = 3
"""Nor than this, unless its surname has several characters."""


@lru_cache(maxsize=4096)
def is_person_name(text: str) -> bool:
    """Whether the whole text can be a person's name.

    Chinese names of two to four characters, Japanese names, names spelt by sound with or without
    dots. Words that begin like a name (高级, 方面, 成立) are none.

    >>> [is_person_name(name) for name in ("王伟", "诸葛清云", "阿依古丽·买买提", "应该", "王主任")]
    [True, True, True, False, False]
    """
    if not 2 <= len(text) <= 30:
        return False
    if text[0].isascii():
        return latin_name_end(text, 0) == len(text)
    if not _DOTS.isdisjoint(text):
        return _DOTTED.fullmatch(text) is not None and _NOT_IN_PARTS.isdisjoint(text)
    if len(text) > _LONGEST_UNDOTTED or text in FOREIGN_PLACES:
        return False
    return (_is_native(text) and _HAN.fullmatch(text) is not None) or is_spelt_by_sound(text)


def _is_bare_name(text: str) -> bool:
    """Whether the text is a name that needs no title to be believed."""
    if not _is_native(text) or text in FOREIGN_PLACES or text in _NO_PEOPLE:
        return False
    return text.isalpha() and not text[-1].isascii() and text[-1] != "村"


@lru_cache(maxsize=4096)
def _is_native(text: str) -> bool:
    """Surname and given name, Chinese or Japanese."""
    surname = _surname(text)
    given = text[len(surname) :]
    longest = 3 if surname in JAPANESE_SURNAMES and given.endswith(_JAPANESE_ENDS) else 2
    if not surname or not 1 <= len(given) <= longest or NO_GIVEN.intersection(given):
        return False
    if given in INSTITUTIONS or (surname in JAPANESE_SURNAMES and given in FOLLOWERS):
        return False
    if surname == _FIFTH and len(given) == 1:
        return False
    return len(surname) > 1 or not (given in COURTESY or given in BRIEF_COURTESY or _opens_with_word(text))


def _is_unlikely_name(text: str) -> bool:
    """Whether only a word that it opens with speaks against the name: 严肃平, 高度."""
    given = text[1:]
    return (
        text.isalpha()
        and text[0] in SURNAMES
        and len(given) == _SHORTEST
        and NO_GIVEN.isdisjoint(given)
        and given[-1] not in _NO_LAST
        and given not in COURTESY
        and given not in FOLLOWERS
        and text[:2] not in FOLLOWERS
        and text[2:] not in WEAK_SURNAMES
    )


def is_seldom_name(text: str) -> bool:
    """Whether a name holds a character that given names seldom do: 李想, 何仲让.

    >>> is_seldom_name("李想"), is_seldom_name("李小云")
    (True, False)
    """
    given = text[1:]
    return (
        len(text) in (_SHORTEST, _USUAL)
        and text[0] in SURE_SURNAMES
        and not SELDOM_GIVEN.isdisjoint(given)
        and NO_GIVEN.intersection(given) <= SELDOM_GIVEN
        and given not in FOLLOWERS
        and not _opens_with_word(text)
    )


def _surname(text: str) -> str:
    if text[:2] in _LONG_OPENINGS:
        for size in (3, 2):
            if len(text) > size and text[:size] in _LONG_SURNAMES:
                return text[:size]
    return text[0] if text[0] in SURNAMES else ""


def _opens_with_word(text: str) -> bool:
    head = text[:2]
    if text in WORD_NAMES:
        return False
    return text in NOT_NAMES or (head in NOT_NAMES and not (len(text) > 2 and head in REAL_OPENINGS))


def is_spelt_by_sound(text: str) -> bool:
    """Whether a name may be one of another language, written by its sound: 努尔古丽, 史密斯.

    >>> is_spelt_by_sound("史密斯"), is_spelt_by_sound("张大山")
    (True, False)
    """
    if text in FOREIGN_PEOPLE:
        return True
    return (
        3 <= len(text) <= _LONGEST_UNDOTTED
        and text[0] not in _JOINS
        and TRANSLITERATION.issuperset(text)
        and (not SOUNDS.isdisjoint(text) or (len(text) > _SHORTEST_FOREIGN and text.endswith(SOUND_ENDS)))
        and (text[:2] not in NOT_NAMES or len(SOUNDS.intersection(text)) > 1)
        and text[-2:] not in FOLLOWERS
    )


def split_names(text: str) -> list[str]:
    """The names in a list of names, or nothing if something in it is no name.

    Names stand apart by 、, commas or spaces; a name of two characters may be printed with a
    space inside.

    >>> split_names("王　伟  欧阳明远、李小云")
    ['王伟', '欧阳明远', '李小云']
    >>> split_names("王伟 报道")
    []
    """
    names: list[str] = []
    waiting = ""
    for part in _SEPARATOR.split(text.strip()):
        if not part:
            continue
        if waiting or len(part) == 1:
            waiting += part
            if len(waiting) < 2:
                continue
            part, waiting = waiting, ""
        names.append(part)
    if waiting or not all(map(is_person_name, names)):
        return []
    return names


def name_at(text: str, start: int, *, titled: bool = True) -> int | None:
    """Where the name that begins at `start` ends, or None if there is none.

    The longest reading wins whose characters can be a name and that leaves no torn word behind.
    `titled`: whether a title stands before it. Without one, names spelt by sound must have a dot,
    and a surname that is mostly a word (和, 应, 全) opens no name.

    >>> name_at("副局长王强先后来到三个村", 3)
    5
    """
    first = text[start : start + 1]
    if first not in (OPENINGS if titled else _NATIVE_OPENINGS):
        end = latin_name_end(text, start) if first.isascii() else None
        return end if end and (titled or text[start:end].split()[0] in LATIN_GIVEN_NAMES) else None
    sounded = _sounded_end(text, start, titled=titled)
    if sounded:
        return sounded
    weak = first in WEAK_SURNAMES and text[start : start + 2] not in _LONG_OPENINGS
    if weak and not titled:
        return None
    is_name = is_person_name if titled else _is_bare_name
    for end in range(min(start + longest_name(text, start, titled=titled), len(text)), start + 1, -1):
        name = text[start:end]
        named = is_name(name)
        if not (named or titled) or _goes_on(name, text, start, end):
            continue
        if weak and not _is_believed(name, text, end):
            continue
        if text[end : end + 1] in _PLACES_END and not titled and text[end + 1 : end + 2] != "长":
            # 孟川|县: where, not who
            continue
        if named or (titled and _is_made_one(name, text, end)):
            return end
    return _brief_foreign(text, start) if titled else None


def _goes_on(name: str, text: str, start: int, end: int) -> bool:
    """Whether the characters before `end` belong with those behind it, or tell how something is done."""
    if text[end - 1 : end + 1] in COURTESY or text[end : end + 1] == _MANNER:
        return True
    if name in WORD_NAMES and text[end : end + 2] in INSTITUTIONS:
        # 企业家高峰|论坛
        return True
    if end - start == _SHORTEST:
        return False
    joins = name[-1] in _JOINS
    if joins and (_is_followed_by_name(text, end) or _TOGETHER.match(text, end)):
        return True
    return _tears_word(text, start, end)


def _is_bounded(text: str, end: int) -> bool:
    """Whether what stands at `end` shows that a name is over."""
    following = text[end : end + 1]
    if following in BEHIND_NAMES or (following in _NUMERALS and _DAY.match(text, end)):
        return True
    return text[end : end + 2] in BEHIND_WEAK


def _is_believed(name: str, text: str, end: int) -> bool:
    """Whether a name with a surname that is mostly a word is one: 向明|介绍, but 向村民|介绍."""
    given = name[1:]
    if given in FOLLOWERS or given in HEARERS or name[-1] in (name[-2], text[end : end + 1]):
        return False
    if _is_bounded(text, end):
        return True
    if text[end : end + 2] in COURTESY and given not in SURNAMES:
        # 支丽|代表, but 向|王先生
        return name[0] not in WEAKEST_SURNAMES
    return len(given) > 1 and name[0] not in WEAKEST_SURNAMES and text[end : end + 2] in _TORN


def _is_made_one(name: str, text: str, end: int) -> bool:
    """Whether only the title before it and what stands behind make a name of these characters."""
    bounded = _is_bounded(text, end)
    if bounded and (_is_unlikely_name(name) or is_seldom_name(name)):
        return True
    if text[end : end + 2] in COURTESY and is_seldom_name(name):
        return True
    return (bounded or text[end : end + 2] in FOLLOWERS) and _is_foreign(name)


def _sounded_end(text: str, start: int, *, titled: bool) -> int | None:
    """Where a name ends that a dot, a hyphen or its fame shows to be a foreign one."""
    near = text[start : start + _LONGEST_PART]
    dotted = None if _DOTS.isdisjoint(near) else _DOTTED.match(text, start)
    last = _last_part(text, start, dotted.end()) if dotted else start
    if dotted and _NOT_IN_PARTS.isdisjoint(text[start:last]):
        return _end_of_dotted(text, last, dotted.end())
    hyphened = None if not titled or _HYPHENS.isdisjoint(near) else _HYPHENED.match(text, start)
    if hyphened:
        return hyphened.end()
    opening = text[start : start + 2]
    known = _well_known_end(text, start) if opening in _WELL_KNOWN else None
    return known or (_minority_end(text, start) if opening in MINORITY_OPENINGS else None)


def _minority_end(text: str, start: int) -> int | None:
    """Where a name of several parts ends, or of one long enough: 扎西次仁, 买买提."""
    end = names_in_a_row(text, start)
    if end - start < _SHORTEST_FOREIGN:
        return None
    return end if text[end : end + 1] not in _SYLLABLES or text[end : end + 2] in FOLLOWERS else None


def _well_known_end(text: str, start: int) -> int | None:
    """Where a name ends that everybody knows: 特朗普."""
    for name in _WELL_KNOWN[text[start : start + 2]]:
        end = start + len(name)
        if text.startswith(name, start) and (
            text[end : end + 1] not in _SYLLABLES or text[end : end + 2] in FOLLOWERS
        ):
            return end
    return None


def _is_followed_by_name(text: str, start: int) -> bool:
    """Whether a bare name begins there: 和|李小云."""
    opens = text[start : start + 1] in SURE_SURNAMES
    return opens and any(_is_bare_name(text[start : start + size]) for size in (3, 2))


def _is_foreign(name: str) -> bool:
    """Whether a title before it and a boundary behind it make a name of these characters: 加维里亚."""
    return (
        len(name) >= _SHORTEST_FOREIGN
        and name[0] not in _JOINS
        and TRANSLITERATION.issuperset(name)
        and name not in FOREIGN_PLACES
        and name[:2] not in NOT_NAMES
        and name[-2:] not in FOLLOWERS
    )


def latin_name_end(text: str, start: int) -> int | None:
    """Where the name in Latin letters that begins at `start` ends, or None.

    >>> latin_name_end("分析师John Smith认为", 3), latin_name_end("分析师GDP", 3)
    (13, None)
    """
    if not "A" <= text[start : start + 1] <= "Z":
        return None
    name = _LATIN.match(text, start) or _LATIN_GIVEN.match(text, start)
    return name.end() if name else None


def longest_name(text: str, start: int, *, titled: bool = True) -> int:
    """How long a name without dots that begins at `start` is at most, as its first characters tell.

    >>> longest_name("王伟常说", 0), longest_name("欧阳明远说", 0), longest_name("史密斯说", 0)
    (3, 5, 7)
    """
    if titled and TRANSLITERATION.issuperset(text[start : start + _SHORTEST_FOREIGN]):
        return _LONGEST
    return _LONGEST_NATIVE if text[start : start + 2] in _LONG_OPENINGS else _USUAL


def _brief_foreign(text: str, start: int) -> int | None:
    """A foreign name of two characters: only a title before and a boundary behind make it one."""
    end = start + 2
    name = text[start:end]
    brief = (len(name) == _SHORTEST and TRANSLITERATION.issuperset(name)) or name in JAPANESE_SURNAMES
    brief = brief and (_is_bounded(text, end) or text[end : end + 2] in FOLLOWERS)
    return end if brief and not (name in ADVERBS or name in FOREIGN_PLACES or name in NOT_NAMES) else None


def _last_part(text: str, start: int, end: int) -> int:
    """Where the last part of a dotted name begins."""
    return max(text.rfind(dot, start, end) for dot in _DOT) + 1


def _end_of_dotted(text: str, last: int, end: int) -> int:
    """A dotted name's last part is spelt by sound: it ends before the first other character."""
    stop = last + 1
    while stop < end and (text[stop] in TRANSLITERATION or text[stop].isascii() or text[stop] in _HYPHENS):
        if stop > last + 1 and (text[stop : stop + 2] in FOLLOWERS or _begins_list(text, stop)):
            break
        stop += 1
    return stop + 1 if _one_more(text, stop) else stop


def _begins_list(text: str, stop: int) -> bool:
    """Whether somebody else is named behind a name: 比斯莱|和夫人, 里瓦斯|和南非专家."""
    if text[stop] not in _JOINS:
        return False
    behind = text[stop + 1 : stop + 4]
    return (
        behind[:1] in _OTHERS
        or behind[:2] in COURTESY
        or behind[:2] in FOREIGN_PLACES
        or behind in FOREIGN_PLACES
    )


def _one_more(text: str, stop: int) -> bool:
    """Whether a rare character ends a name spelt by sound, and a word follows it: 穆萨贝留|认为."""
    rare = text[stop : stop + 1]
    if (
        not "\u4e00" <= rare <= "\u9fff"
        or rare in BEHIND_NAMES
        or rare in NO_GIVEN
        or rare in _ADVERBS_BEHIND
        or rare in _LONE_ADVERBS
    ):
        return False
    behind = text[stop + 1 : stop + 3]
    return text[stop : stop + 2] not in FOLLOWERS and (not behind or behind in FOLLOWERS)


def _tears_word(text: str, start: int, end: int) -> bool:
    """Whether the last character before `end` rather begins the next word."""
    torn = text[end - 1 : end + 1]
    if torn[0] == torn[1:]:
        # 王伟|悄悄: a syllable said twice belongs together
        return True
    if torn[1:] in _VERB_ENDS and text[end : end + 2] not in FOLLOWERS:
        # no 王小|走了, but 李小云|了解
        return True
    if torn[0] in _ADVERBS_BEHIND:
        return True
    if torn in _AS_FOR:
        return "对" in text[max(0, start - _LONGEST_PART) : start]
    # 陈明发|表示 is no 陈明|发表
    return torn in _TORN and text[end : end + 2] not in SAYINGS
