"""The label at the head of a line, and what it says of the line: who speaks, asking or answering.

A label is what stands before the first colon (`问：`, `新华社记者：`, `罗秉诚（笑）：`) or in heavy
brackets (`【记者】`), or one of a few known words set off by a space alone. Whether a name asks or
answers is not decided here: that needs the whole article (`turns`).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from newsdata.layout.vocabulary import PAPER_ENDINGS
from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import find_introductions
from newsdata.parsers.people.titles import HEADS, LONGEST_HEAD
from newsdata.spans import Passage
from newsdata.zh.names import is_person_name
from newsdata.zh.punctuation import ROUND_OPENING
from newsdata.zh.wordlists import words

ASKERS = words("""
    问 提问 提问者 追问 记者 记者问 记者追问 主持人 主持 采访者 采访人 访谈者 本报 本刊 笔者 小编 记 Q 问题
    問 提問 記者 主播 Ｑ
    """)
"""Labels of whoever asks, as they stand once marks, numbers and brackets are taken off."""

HOSTS = words("主持人 主持")
"""Askers who at a press conference only give the floor."""

_HOST = re.compile("(?:嘉宾|特约|节目|本期)?主持人?(?P<name>.{2,4})$")

ANSWERERS = words("答 回答 解答 A Ａ")
"""Labels of an answer that do not say who gives it."""

QUESTIONS, _ANSWERS = frozenset("QＱ"), frozenset("AＡ")
"""Letters before the name of who asks, and of who answers: Q沈砚舟：……, A罗秉诚：……."""

SPACED = words("问 答 记者 主持人 Q A Ｑ Ａ 問 記者")
"""Labels that may be set off by a space alone."""

_LATIN_NAME = re.compile("[A-Z][A-Za-z.’'-]+(?: [A-Z][A-Za-z.’'-]*){1,3}")
"""As magazines of Hong Kong and Taiwan name those who speak: MARINA LAM."""

OUTLETS = (
    *PAPER_ENDINGS,
    *words("""
    新京报 华商报 大河报 杂志 周末 通讯社 新闻社 新华社 中新社 中评社 路透社 法新社 美联社 共同社 塔斯社
    彭博社 韩联社 电视台 电视 卫视 总台 电台 广播网 新闻网 央视网 中新网 人民网 新华网 环球网 观察者网 中国网
    凤凰网 澎湃 客户端 融媒体 新闻
    """),
)
"""How the names of newspapers, agencies and stations end: 中国新闻社, 云港晚报, 海东卫视."""

INITIALS = re.compile("[A-Z]{2,5}")
"""Letters that stand for a name: XSW."""

ADDRESSES = words("先生 女士 大爷 大妈 阿姨 师傅 同学 嘉宾 受访者 受访人 专家 律师 医生")
"""Words beside titles that a label for a person may end with."""

_PERSONS = HEADS | ADDRESSES

NO_SPEAKERS = words("""
    时间 地点 地址 电话 热线 传真 邮箱 网址 邮编 来源 主编 责编 责任编辑 编辑 美编 校对 摄影 摄像 图片
    制图 撰文 文字 文稿 采写 统筹 策划 监制 出品 编审 审核 版式 设计 单位 注 备注 说明 链接 相关链接 提示
    案例 背景 背景链接 延伸阅读 编者按 核心提示 核心阅读 导读 名词解释 人物 简介 人物简介 题图 通讯员
    实习生 作者 参与 例如 比如 举例
    """)
"""Words that stand before a colon and speak to nobody: entries of lists, credits."""

NO_SPEAKER_ENDINGS = tuple(
    words("编辑 设计 制图 摄影 来源 电话 热线 邮箱 时间 地点 统筹 策划 主编 责编 校对 撰文 简介 按")
)
"""The same as endings: 本版编辑, 数据来源, 报名电话, 编者按."""

CUES = tuple(
    words("""
    说 问道 答道 道 指出 表示 强调 认为 介绍 告诉 称 写道 透露 坦言 回忆 解释 建议 提醒 笑着 感叹 获悉 了解到
    """)
)
"""A label that ends in one is the opening of a sentence: 罗秉诚说：“……”"""

ALIAS = re.compile(r"以下?简称[“\"'‘「]?(?P<alias>[^”\"'’」）)]{1,4})")
"""The words that announce a short form: 罗秉诚（以下简称“罗”）."""

_ASKING_TRADES = ("主持人", "记者", "主播")

LONGEST_LABEL = 24
"""A longer label has to introduce somebody by title and name."""

CAST_LENGTH = 24
"""A labelled line of this length that neither stops nor asks presents somebody: 主持人：本报记者 沈砚舟."""

# A label: marks of a list or of bold type, a number, then a few characters up to a colon. The
# bracket behind a name is no part of it: （笑）, （以下简称“罗”）, （市港航局局长）.
_MARKS = r"[\s*#●■◆▲▶►○□◇★☆▍▌·•—-]*"
_NUMERAL = r"[0-9０-９一二三四五六七八九十]{1,3}"
_NUMBER = rf"(?:(?:第?{_NUMERAL}[.．、)）]|[（(]{_NUMERAL}[)）]|[①-⑳])\s*)?"
_NICKNAME = r"(?:网友|读者|听众|观众|市民)[“\"][^“”\"：:]{1,12}[”\"]"
_NAME = rf"(?P<label>{_NICKNAME}|[^:：∶︰，,。；;！!？?…“”（）()【】\[\]［］\"'\n]{{1,40}}?)"
_ASIDE = r"(?:[（(](?P<aside>[^（）()\n]{1,40})[）)]\s*)?"
_COLON = re.compile(rf"{_MARKS}{_NUMBER}[【\[［]?{_NAME}\s*{_ASIDE}[】\]］]?\**[:：∶︰][\s*]*")
_BRACKET = re.compile(rf"{_MARKS}[【\[［](?P<label>[^】\]］\n]{{1,16}})[】\]］][\s*]*")
_ROUND = re.compile(r"\s*[（(](?P<label>问|答|記者|记者)[)）]\s*")
"""How older papers label turns: （问）, （答）."""
_SOME_REPORTER = "有记者"
_ASKED_THEN = re.compile(r"(?:[^：:，,。]{1,10}[，,])?有记者(?:又|还|接着)?(?:追|提)?问(?:及|到|道)?[：:]\s*")
"""How a reporter tells that somebody asked: 记者会后，有记者问及：……"""
_SPACE = re.compile(rf"{_MARKS}{_NUMBER}(?P<label>[^\s:：，。？！]{{1,12}})\s+")
LOOK = 80
"""A label's colon stands among so many first characters of its line."""

OPENERS = frozenset(
    "【[［*#●■◆▲▶►○□◇★☆▍▌·•—-（(第0123456789０１２３４５６７８９一二三四五六七八九十"
    + "".join(label[0] for label in SPACED)
)
"""A label without a colon begins with one of these: a bracket, a mark, a number, a known word."""

_ASKED = re.compile("[？?]|^请|[：:]$")
_QUOTED = re.compile(r"[“\"「][^“”\"「」]*[”\"」]")
_COUNTED = re.compile(rf"(?P<word>问题|问|答|提问|[QAＱＡ]){_NUMERAL}|{_NUMERAL}(?P<tail>问|答)")


class Labelled(NamedTuple):
    """A line whose head is a label: the label bare, what its bracket says, and the rest."""

    label: str
    aside: str
    content: Passage

    @property
    def alias(self) -> str | None:
        """The short form that the bracket announces: 罗秉诚（以下简称“罗”）."""
        found = ALIAS.search(self.aside)
        return found["alias"] if found else None

    @property
    def is_askers(self) -> bool:
        """Whether the bracket behind a name says that its bearer asks: 罗诚（云港电视台主持人）."""
        return self.aside.endswith(_ASKING_TRADES)

    @property
    def is_cast(self) -> bool:
        """Whether the line only presents somebody: `主持人：本报记者 沈砚舟`."""
        text = self.content.text
        return 0 < len(text) <= CAST_LENGTH and text[-1] not in "。！!.…”；;，," and not _ASKED.search(text)

    @property
    def is_quoted(self) -> bool:
        """Whether all that is said stands in quotation marks, as in a story's dialogue."""
        return _QUOTED.fullmatch(self.content.text) is not None


def read_label(line: Passage, spaced: Collection[str] = SPACED) -> Labelled | None:
    """The label of a line, if it has one: `【记者】`, `1．问：`, `**罗秉诚（笑）：**`, `问　`.

    `spaced` are the labels that may be set off by a space alone. The label may be all there is.

    >>> page = "记者（追问）：涨多少？"
    >>> found = read_label(Passage.of(page, (0, len(page))))
    >>> found.label, found.aside, found.content.text
    ('记者', '追问', '涨多少？')
    """
    head = line.text[:LOOK]
    found = _COLON.match(head) if has_colon(head) else None
    if found and not found["label"].startswith(_SOME_REPORTER):
        return _labelled(line, found, found["aside"] or "")
    asked = _ASKED_THEN.match(head) if _SOME_REPORTER in head else None
    if asked:
        return Labelled("提问", "", line.cut(asked.end(), len(line.text)).strip())
    if spaced is SPACED and head[:1] not in OPENERS:
        return None
    found = _BRACKET.match(head)
    if found:
        return None if _is_byline(found["label"]) else _labelled(line, found, "")
    found = _ROUND.match(head) if head[:1] in ROUND_OPENING else None
    if found:
        return _labelled(line, found, "")
    found = _SPACE.match(head)
    return _labelled(line, found, "") if found and bare_label(found["label"]) in spaced else None


def has_colon(text: str) -> bool:
    """Whether a colon of any print stands in the text; Hong Kong prints ︰ and ∶ too."""
    return "：" in text or ":" in text or "︰" in text or "∶" in text


def _is_byline(label: str) -> bool:
    """Whether a bracket at the head of a line says who wrote: 【云港晚报记者 沈砚舟】."""
    if "记者" not in label:
        return False
    return is_person_name("".join(label.split()).rpartition("记者")[2])


def _labelled(line: Passage, found: re.Match[str], aside: str) -> Labelled | None:
    content = line.cut(found.end(), len(line.text)).strip().strip("*").strip()
    bare = bare_label(found["label"])
    if not bare or (len(bare) > LONGEST_LABEL and introduced(bare) is None):
        return None
    return Labelled(bare, aside, content)


def bare_label(label: str) -> str:
    """A label without spaces, bold marks and the number that counts it.

    >>> bare_label("问题3"), bare_label("罗　诚"), bare_label("一问"), bare_label("罗秉诚答")
    ('问题', '罗诚', '问', '罗秉诚')
    >>> bare_label("市港航局负责人答"), bare_label("A市港航局局长罗秉诚")
    ('市港航局负责人', '市港航局局长罗秉诚')
    """
    joint = " " if label.isascii() else ""
    label = joint.join(label.split()).strip("*【】[]")
    counted = _COUNTED.fullmatch(label)
    if counted:
        return counted["word"] or counted["tail"]
    if label[:1] in _ANSWERS and names_person(label[1:]):
        return label[1:]
    if not label.endswith("答"):
        return label
    who = label[:-1]
    return who if is_person_name(who) or ends_with_office(who) else label


def asks(label: str) -> bool:
    """Whether the label by itself is that of an asker: 问, 本报记者, 路透社记者, 中国新闻社.

    >>> [asks(label) for label in ("记者", "本报记者", "海东卫视记者沈砚舟", "云港晚报", "罗秉诚")]
    [True, True, True, True, False]
    """
    bare = label.strip("《》")
    if bare[:1] in QUESTIONS and is_person_name(bare[1:]):
        return True
    if bare in ASKERS or bare.endswith(("记者", "記者", *OUTLETS)) or is_host(bare):
        return True
    outlet, _, name = bare.rpartition("记者")
    return bool(outlet or name) and "记者" in bare and is_person_name(name)


def is_outlet(label: str) -> bool:
    """Whether a label is that of outlets, or of a reporter without a name: 云港报·海湾网记者."""
    return any(part.endswith(("记者", "記者", *OUTLETS)) for part in label.split("·"))


def is_host(label: str) -> bool:
    """Whether the label is the host's: 主持人, 主持人沈砚舟, 嘉宾主持沈砚舟."""
    return label in HOSTS or host_name(label) is not None


def host_name(label: str) -> str | None:
    """The name in the label of a host: 主持人沈砚舟."""
    found = _HOST.match(label) if "主持" in label else None
    return found["name"] if found and is_person_name(found["name"]) else None


def may_speak(label: str) -> bool:
    """Whether the label can be that of a speaker at all: no list entry, no opening of a sentence.

    >>> [may_speak(label) for label in ("罗秉诚", "责任编辑", "罗秉诚说", "罗秉道", "罗秉诚道")]
    [True, False, False, True, False]
    """
    if label in NO_SPEAKERS or label.endswith(NO_SPEAKER_ENDINGS) or label.isdigit():
        return False
    return not label.endswith(CUES) or (label.endswith("道") and len(label) == 3 and is_person_name(label))


def ends_with_office(label: str) -> bool:
    """Whether the label ends with a title or a form of address: 市民政局相关负责人, 张律师."""
    endings = {label[-size:] for size in range(2, min(LONGEST_HEAD, len(label)) + 1)}
    return not endings.isdisjoint(_PERSONS)


def introduced(label: str) -> Speaker | None:
    """The person whom a label introduces by title and name: 市港航局局长罗秉诚."""
    return next((found.speaker for found in find_introductions(label) if found.end == len(label)), None)


def names_person(label: str) -> bool:
    """Whether the label is a name, an office or both: 罗秉诚, 市民政局相关负责人, 市港航局局长罗秉诚.

    >>> [names_person(label) for label in ("罗秉诚", "该负责人", "主要原因", "电话")]
    [True, True, False, False]
    """
    if not may_speak(label):
        return False
    if _LATIN_NAME.fullmatch(label):
        return True
    return is_person_name(label) or ends_with_office(label) or introduced(label) is not None
