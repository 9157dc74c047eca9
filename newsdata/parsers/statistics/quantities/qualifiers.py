"""Words around a number that say how exactly it is meant: 超, 近, 约 before it, 以上, 左右 behind it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, NamedTuple, TypeVar

from newsdata.parsers.statistics.quantities.measures import Amount
from newsdata.parsers.statistics.quantities.units import Unit
from newsdata.zh.numerals import Numeral
from newsdata.zh.punctuation import CLAUSE_ENDS, DIGITS

_WORDS_BEFORE: Final = {
    "more_than": "超过 超 逾 突破 高于 大于 多于 不止 过 破 不下 不下于",
    "at_least": "至少 不低于 不少于 不小于 最少 起码 不短于",
    "nearly": "近 将近 接近 逼近 几近 接近于 几乎",
    "less_than": "跌破 不足 低于 不到 少于 小于 未达 未满 不满 不及 未到 短于",
    "at_most": "不超过 不高于 不大于 不多于 未超过 至多 最多 不超 不逾 顶多 不长于",
    "about": "约 大约 大概 约莫 差不多",
}
_LINKS: Final = ("了", "有", "为", "达", "占", "合", "需", "计", "是", "到", "至", "达到")
"""Words that may stand between the qualifier and the number: 超过了, 约为, 至少有."""

_UNLINKED: Final = frozenset("过破")
"""Qualifiers that stand right before the number or not at all: 过了3年 is not more than three years."""

_FALSE_BEFORE: Final = {
    "约": "节签预制违公履条契解集租特失毁简婚邀立守",
    "近": "附最临邻就亲靠迫",
    "过": "超通经度走跨穿越错见去来吃做办开行生现用到干受拿获打拍写看读听想说谈住当坐搞提"
    "算学练考试养种管教修卖买借喝跑搬换查送",
    "破": "突打攻侦冲看",
    "超": "赶反高",
}
"""What must not stand before a one-character qualifier: in 节约, 附近, 通过 it is part of a word."""

_WORDS_BEHIND: Final = {
    "at_least": "及以上 以上 或以上 （含）以上 (含)以上",
    "at_most": "及以下 以下 以内 之内 或以下 （含）以下 (含)以下",
    "about": "左右 上下",
    "more_than": "出头 开外 挂零",
}
_NOT_BEHIND: Final = re.compile(
    "以上[海述诉]|以下[简称几方措问内列这]|左右[两手逢侧翼]|上下[班游联级楼车功学两]"
)
"""Words that begin like a qualifier behind a number and are none: 以上海, 以下简称, 上下班."""

_BEHIND_SHARES: Final = {"强": "more_than", "弱": "nearly"}
"""Words behind a share only, where its clause ends: 三分之二强, 百分之十弱."""

_SHARE_ENDS: Final = frozenset("%％倍成一二三四五六七八九十")
_STOPS: Final = frozenset("，。；、）,;)")

_BEFORE: Final = {
    word + link: name
    for name, words in _WORDS_BEFORE.items()
    for word in words.split()
    for link in ("", *_LINKS)
    if not link or word not in _UNLINKED
}
_BEHIND: Final = {word: name for name, words in _WORDS_BEHIND.items() for word in words.split()}


def _lengths_by(place: int, words: dict[str, str]) -> dict[str, tuple[int, ...]]:
    """How long the words are that have a character at this place (0 first, -1 last), the longest first."""
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[place], set()).add(len(word))
    return {character: tuple(sorted(found, reverse=True)) for character, found in lengths.items()}


_LENGTHS_BEFORE: Final = _lengths_by(-1, _BEFORE)
_LENGTHS_BEHIND: Final = _lengths_by(0, _BEHIND)

END_BEFORE: Final = frozenset(_LENGTHS_BEFORE)
"""Every character that a qualifier before a number ends with."""

BEGIN_BEHIND: Final = frozenset({*_LENGTHS_BEHIND, *_BEHIND_SHARES})
"""Every character that a qualifier behind a unit begins with."""


def qualifier_before(text: str, start: int) -> str | None:
    """The qualifier that stands right before `start`: `more_than` for 超过, `nearly` for 近.

    >>> qualifier_before("面积超过30公顷", 4), qualifier_before("节约30吨", 2)
    ('more_than', None)
    """
    if start == 0:
        return None
    for length in _LENGTHS_BEFORE.get(text[start - 1], ()):
        begin = start - length
        if begin >= 0 and text[begin:start] in _BEFORE:
            word = text[begin:start]
            before = text[begin - 1 : begin]
            if word == _OVER and ends_with_surplus(text, start):
                return None
            return None if before and before in _FALSE_BEFORE.get(word[0], "") else _BEFORE[word]
    return None


_OVER: Final = "超"
_NO_SURPLUS: Final = {
    "出": "支产输付演流卖售派推拿发提进",
    "入": "收投进加流纳引注",
    "买": "购采热竞抢",
    "卖": "售热贩拍变倒买专甩",
}


def ends_with_surplus(text: str, end: int) -> bool:
    """Whether 出超, 入超, 买超 or 卖超 stands before `end`, a surplus of trade, and not 支出|超.

    >>> ends_with_surplus("全年出超", 4), ends_with_surplus("全年支出超", 5)
    (True, False)
    """
    kind = text[end - 2 : end - 1]
    if end < len("出超") or text[end - 1] != _OVER or kind not in _NO_SURPLUS:
        return False
    return end == len("出超") or text[end - 3] not in _NO_SURPLUS[kind]


class Behind(NamedTuple):
    """A qualifier behind a unit, and where it ends."""

    qualifier: str
    end: int


def qualifier_behind(text: str, end: int) -> Behind | None:
    """The qualifier that begins at `end`, behind a unit.

    >>> qualifier_behind("70%以上的里程", 3)
    Behind(qualifier='at_least', end=5)
    >>> qualifier_behind("6家以上海为家的企业", 2) is None
    True
    """
    for length in _LENGTHS_BEHIND.get(text[end : end + 1], ()):
        word = text[end : end + length]
        if word in _BEHIND and not _NOT_BEHIND.match(text, end):
            return Behind(_BEHIND[word], end + len(word))
    word = text[end : end + 1]
    if word in _BEHIND_SHARES and text[end - 1] in _SHARE_ENDS and text[end + 1 : end + 2] in _STOPS:
        return Behind(_BEHIND_SHARES[word], end + 1)
    return None


_CLAUSE_END: Final = re.compile(f"[{CLAUSE_ENDS}]")
_WIDTH_OF_WHOLE: Final = 30


def about_share(text: str, start: int) -> bool:
    """Whether a share is led by 约占 with the whole in between: 约占全国[1/7], 约占全国1/7、全球[3%].

    >>> about_share("产值约占全省1/5", 7), about_share("产值占全省1/5", 6)
    (True, False)
    """
    lead = text.rfind("约占", max(0, start - _WIDTH_OF_WHOLE), start)
    return lead >= 0 and not _CLAUSE_END.search(text, lead, start)


_BEFORE_WHOLE: Final = re.compile(f"(超过|不足|接近|低于|高于|约为)[^{CLAUSE_ENDS}{DIGITS}]{{1,10}}的\\Z")
_WIDTH_BEFORE_WHOLE: Final = 14


def qualifier_of_multiple(text: str, start: int) -> str | None:
    """The qualifier of a multiple or half, with the whole in between: 超过上一年的[两倍].

    >>> qualifier_of_multiple("超过上一年的两倍", 6), qualifier_of_multiple("上一年的两倍", 4)
    ('more_than', None)
    """
    match = _BEFORE_WHOLE.search(text[max(0, start - _WIDTH_BEFORE_WHOLE) : start])
    return _BEFORE[match[1]] if match else None


_LASTING: Final = (
    "历时",
    "长达",
    "耗时",
    "用时",
    "用了",
    "已有",
    "已经",
    "时间",
    "持续",
    "任期",
    "坚持",
    "达",
)
ACHIEVEMENTS: Final = frozenset("项个种类条道批款")
"""Units of what is achieved: 突破12项技术 is no more than twelve, 突破200项 is."""

_MANY: Final = 100


def qualifier_of(text: str, amount: Amount, unit: Unit) -> str | None:
    """The qualifier before an amount, unless the word means something else there.

    近三年 is the last three years, 历时近三年 nearly three; 突破12项技术 achieves twelve; of 约占全国1/7
    the 约 stands farther off.
    """
    word = qualifier_before(text, amount.start)
    if word is None:
        return _farther_before(text, amount, unit)
    if unit.kind == "time" and word == "nearly" and not text.endswith(_LASTING, 0, amount.start - 1):
        return None
    if unit.name in ACHIEVEMENTS and text.endswith(("突破", "突破了"), 0, amount.start):
        return None if (amount.numeral.value or 0) < _MANY else word
    return word


def _farther_before(text: str, amount: Amount, unit: Unit) -> str | None:
    if unit.kind == "percent" and about_share(text, amount.start):
        return "about"
    if unit.kind == "multiple" or "半" in text[amount.start : amount.number_end]:
        return qualifier_of_multiple(text, amount.start)
    return None


def bounds(numeral: Numeral, word: str | None) -> tuple[str, Decimal | None, Decimal | None]:
    """The qualifier of a figure, its lower and its upper bound.

    `word` is the qualifier that stands before or behind the numeral, which may be vague in itself:
    超200亿 is open above, 近9000 below, 约 on both sides; 2700多 and 数百 bring their own bounds.

    >>> from newsdata.zh.numerals import read_numeral
    >>> bounds(read_numeral("200"), "more_than"), bounds(read_numeral("200"), "nearly")
    (('more_than', Decimal('200'), None), ('nearly', None, Decimal('200')))
    """
    vague = numeral.vagueness
    if word is None or vague == "between" or (vague == "more_than" and word in _WEAKER_THAN_MORE):
        return vague, numeral.lower, numeral.upper
    return word, *bounds_around(numeral.value, word)


_Number = TypeVar("_Number", float, Decimal | None)


def bounds_around(value: _Number, word: str) -> tuple[_Number | None, _Number | None]:
    """The lower and the upper bound of a number that is exact but for a qualifier.

    >>> bounds_around(200.0, "at_least"), bounds_around(200.0, "about")
    ((200.0, None), (None, None))
    """
    if word in _OPEN_ABOVE:
        return value, None
    return None, None if word == "about" else value


_WEAKER_THAN_MORE: Final = frozenset({"about", "more_than"})
_OPEN_ABOVE: Final = frozenset({"more_than", "at_least"})
