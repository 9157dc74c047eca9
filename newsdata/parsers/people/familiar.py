"""People whom a newspaper calls by their surname alone: 孙女士, 李阿姨, 老王, 小陈, 丁某.

Such a name is believed where a clause begins, behind a title (市民孙女士) or behind what ends in
的 (正在选购的孙女士). It is the person's name unless the article gives it in full.
"""

from __future__ import annotations

import re

from newsdata.parsers.people.titles import head_before
from newsdata.zh.name_words import SURE_SURNAMES
from newsdata.zh.wordlists import characters, either, words

COURTESIES = words("""
    女士 先生 小姐 阿姨 大妈 大爷 大姐 大哥 大叔 大娘 大婶 大嫂 大伯 奶奶 爷爷 阿婆 阿公 阿伯 老伯 老太 老汉
    老人 婆婆 伯伯 师傅 同学 老师 医生 大夫 嫂子 妈妈 爸爸 姐 姨 叔 婶 嫂 伯
""")
"""What stands behind a surname in place of the given name, and is no office."""

_NO_NICKNAMES = characters("师党农干时区平车连都百公商外")
"""Surnames that make another word behind 老 and 小: 老师, 老农, 小区, 小时."""

_SURNAMES = "".join(sorted(SURE_SURNAMES))
_NICKNAMED = f"[{''.join(sorted(SURE_SURNAMES - _NO_NICKNAMES))}]"
_WITHHELD = "某[某甲乙丙丁]?"
_CHIEF = "[总导董太](?=$|[说称介表坦告笑，,：:的又还也在对透])"
"""王总, 张导, 叶太: 总, 导 and 太 only where the name surely ends."""
_OPENING = f"(?P<surname>[老小{_SURNAMES}])"
_FAMILIAR = re.compile(
    f"{_OPENING}(?:(?<=[老小])(?P<nicknamed>{_NICKNAMED})[妹哥姐弟]?"
    f"|(?<![老小])(?:{either(COURTESIES)}|{_WITHHELD}|{_CHIEF}))"
)
_STARTS_BEHIND = frozenset("的了人")
"""What may stand before such a name: 正在选购的孙女士, 见到了孙女士, 海东人孙女士."""
_FULL_NAME_FOLLOWS = re.compile("[^。，,；]{0,6}?(?:名叫|叫|本名|真名|大名|[（(])")


def find_familiar(text: str) -> list[re.Match[str]]:
    """The surnames with a courtesy, 老, 小 or 某 that stand where a person can.

    >>> [found[0] for found in find_familiar("正在选购的市民孙女士和老王")]
    ['孙女士']
    """
    names: list[re.Match[str]] = []
    found = _FAMILIAR.search(text)
    while found:
        start = found.start()
        sure = start == 0 or text[start - 1] in _STARTS_BEHIND or "某" in found[0]
        if sure or head_before(text, start) is not None:
            names.append(found)
        found = _FAMILIAR.search(text, found.end())
    return names


def surname_of(found: re.Match[str]) -> str:
    """The surname in such a name: 王 in 老王."""
    return str(found["nicknamed"] or found["surname"])


def full_name_place(text: str, name: str) -> int | None:
    """Where the full name of a familiar one begins: 老吴叫|吴亚军, 顾阿婆（|顾秀英）."""
    place = text.find(name)
    while place >= 0:
        told = _FULL_NAME_FOLLOWS.match(text, place + len(name))
        if told:
            return told.end()
        place = text.find(name, place + 1)
    return None
