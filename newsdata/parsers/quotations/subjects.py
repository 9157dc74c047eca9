"""Who the subject of a cue is: the words before the verb, read as a speaker.

- a titled name, then adverbials: 海东省水利厅厅长王伟日前在接受采访时|表示
- a bare name: 王伟多次|强调
- somebody named before: 该负责人|介绍, 他|说, 王厅长|说
- an office or a person without a name: 市场监管局相关负责人|介绍, 一位村民|说
- nobody, and then whoever spoke before: 并|指出, 同时|强调
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import People, find_familiar, find_titled_names, read_office, title_behind
from newsdata.parsers.people.bodies import is_body
from newsdata.parsers.people.familiar import COURTESIES
from newsdata.parsers.people.offices import title_start
from newsdata.parsers.people.organizations import trim
from newsdata.parsers.people.titles import HEADS, LAST_CHARACTERS, PEOPLE, group_before, head_before
from newsdata.parsers.quotations.actors import AGE, head_at, name_before_title, read_actor, relative_of
from newsdata.parsers.quotations.clauses import (
    ASKER,
    LONGEST_SUBJECT,
    TIME,
    Subject,
    acts,
    acts_upon,
    is_adverbial,
    is_counted,
    subject_start,
)
from newsdata.parsers.quotations.cues import SAYING
from newsdata.parsers.quotations.vocabulary import (
    AFTER_NAMES,
    ASKERS,
    BEFORE_ANOTHER,
    CONNECTIVES,
    DOCUMENTS,
    EVERYBODY,
    INSTITUTIONS,
    MANNERS,
    POINTERS,
)
from newsdata.zh.name_words import (
    FOLLOWERS,
    NO_GIVEN,
    SURE_SURNAMES,
    SURNAMES,
    TRANSLITERATION,
    WEAK_SURNAMES,
)
from newsdata.zh.names import is_person_name, name_at
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import by_last, in_order

_FOLLOWS_NAME = re.compile(f"$|{TIME}|公开|公布|[{''.join(sorted(AFTER_NAMES))}]")
_PRONOUN = re.compile("(?:他们|她们|她|他|其)(?![山的])")
_DESCRIBED_PRONOUNS = ("的他", "的她")
"""人在老家的他|说."""
_PRONOUN_OPENINGS = frozenset("他她其在")
_OTHERS = ("别人", "有人", "人家", "大家", "人们")
"""Who speaks then is not the one named before: 王伟不喜欢别人说他."""
_TO_OTHERS = tuple(f"{to}{others}" for to in "给向对跟替让为" for others in _OTHERS)
"""But who speaks to them may be: 王伟对大家说."""
_ASKERS = tuple(ASKERS)
_NOBODY = ("没有", "无人", "没人", "未有")
"""没有议员|要求."""
_HEARSAY = in_order("报道 报导 传言 传闻 谣言 流言 说法 消息 评论 文章 分析 研究 调查 议论")
"""What says something in a manner of speaking, where 有 tells that there is such: 曾有报道|说."""
_CALLED = ("名叫", "名为")
_THROUGH = re.compile(
    "经过?(?![理纪营济贸办销商开信管检])|令(?!狐)|让(?![·•])|使(?![馆领节者])|[引惹逗]得|[没不未]等"
)
"""经家长|提醒, 令观众|惊叹: what somebody says is told for what it did or why it was said."""
_HEARD = re.compile(
    "(?<![聆收旁倾打好动视试])听(?:[到见](?![^，]*[的后时]$)"
    "|[他她]|别?人|有人|老[人乡师板]|医生|警察|民警|邻居|同[事学伴]|朋友|村[里民]|街坊|[母父]亲|家[里人]|大人|[一这那]位)"
    "(?![^，]*[后时]$)"
)
"""王伟听到路过的人|说: another speaks."""
_REFUSED_OPENINGS = frozenset([*"经令让使引惹逗没不未", *(asker[0] for asker in ASKERS)])
_POINTERS = tuple(POINTERS)
_TO_SOMEBODY = re.compile("[对向跟给](?<![一两]对)(?!外(?!国)|[阳手方面岸]|有关|相关)")
_ON_SOMETHING = re.compile("[^，,。]{2,24}[对向][^，,。]{0,6}(?:记者|媒体)$")
"""What somebody named before the comma speaks about: 王伟，就|这一成绩对记者|说."""
_AT_SECOND_HAND = re.compile("援引|引述|引用")
_INSTITUTIONS_BY_LAST = by_last(INSTITUTIONS)
_DOCUMENTS = ("》", *DOCUMENTS)
_NOT_WRITTEN = ("本报", "本网", "本台", "报社", "汇报", "举报")
"""致电本报 and 举报 end like documents: whom readers write to, and what they do."""
_OFFICES_OF_STATE = tuple("部局署厅办")
_OFFICE_OF_STATE = re.compile(f"[^上下内外]部|[^当布格结]局|{LETTER}[署厅]|[^举承主督开创兴协申经查补]办")
"""财政部, 统计局; but 内部 and 举办 are other words."""
_IN = frozenset("中里上")
_INSTITUTION_LAST = frozenset(_INSTITUTIONS_BY_LAST).union(_OFFICES_OF_STATE)
_LONGEST_STRANGE = 5
_LONGEST_POINTER = 2
_SHORTEST_TITLED = 4
_NO_NAME_ENDS = FOLLOWERS | SAYING | MANNERS | CONNECTIVES
_JAPAN = "日本"
_BEFORE_NAMES = "在连"
_PET_NAME = re.compile(f"[小阿](?!组){LETTER}(?=$|[说称介告表坦笑哭回今昨在对向也还高激轻大低])")
_HEARS = re.compile("[对向跟给让请]|接受|告诉|应邀|面对|回答")
"""What stands before the reporters who are told: 在接受|记者采访时."""
_HEARERS = ("记者", "媒体")
_SOMEBODY = ("有位", "有名", "有个", *(f"{there}一{one}" for there in ("", "有", "另") for one in "位名个"))
_JAPANESE_SIZES = (4, 5, 3)
_USUAL_SIZES = (3, 2)
_SHARE_SIZES = (4, 3, 5, 6)
_OFTEN = 3
_OF_COMPANIES = ("股价", "股票", "股份", "公告", "董秘", "董事")
"""What companies have that are called by the names of their shares."""
_ADVERBS = WEAK_SURNAMES | frozenset("曾连方从时边又都也则和同")
_IS_MET = re.compile(
    "(?:先生|女士|夫人)?(?:等人?)?(?:一行)?(?:[0-9一二三四五六七八九十多余]+人)?(?:时|之?后|期间)"
)
"""What stands behind whom the subject meets: 接待代表团团长王伟|一行时."""
_MET_OPENINGS = frozenset("先女夫等一时后之期0123456789二三四五六七八九十多余")


def _is_institution(words: str) -> bool:
    """Whether the words end as the name of an institution does."""
    return words.endswith(_INSTITUTIONS_BY_LAST.get(words[-1:], ())) or (
        words.endswith(_OFFICES_OF_STATE) and _OFFICE_OF_STATE.match(words, len(words) - 2) is not None
    )


def _is_written(words: str) -> bool:
    """Whether the words end with a document: 报告, 《规定》中."""
    if words.endswith(_NOT_WRITTEN) and len(words) > _LONGEST_POINTER:
        return False
    return words.endswith(_DOCUMENTS) or (words[-1:] in _IN and words.endswith(_DOCUMENTS, 0, len(words) - 1))


def read_subject(text: str, start: int, end: int, people: People, *, acting: bool = False) -> Subject | None:
    """The subject that stands between `start` and `end`, directly before a verb.

    `acting`: the verb surely gives words to somebody, who may do anything before it: 他抹了把汗说.
    None means that the words are no speaker: a document, the reporter, a common noun.
    """
    start = subject_start(text, max(start, end - LONGEST_SUBJECT), end, people)
    words = text[start:end]
    if not words.strip():
        return "elided", None, ""
    acting = acting or words.startswith(_SOMEBODY)
    known = people.resolved(words)
    if known and known.title:
        return "named", known, words
    if _names_no_speaker(words):
        return None
    if words.endswith(_DESCRIBED_PRONOUNS):
        return "pronoun", None, words[-1]
    pronoun = _PRONOUN.match(words, words[0] == "在") if words[0] in _PRONOUN_OPENINGS else None
    if pronoun and head_at(words, pronoun.end()) is None:
        return ("pronoun", None, pronoun[0]) if acting or is_adverbial(words[pronoun.end() :]) else None
    if acting and acts_upon(words):
        return "elided", None, words
    person = _person(words, people)
    if person or _TO_SOMEBODY.match(words) or (text[start - 1] == "就" and _ON_SOMETHING.match(words)):
        return person or ("elided", None, words)
    if not words.startswith(_CALLED):
        unnamed = _unnamed(words, people)
        if unnamed or is_adverbial(words):
            return unnamed or ("elided", None, words)
    return _acting(text, start, end, people) if acting else None


def _acting(text: str, start: int, end: int, people: People) -> Subject | None:
    """Who does something there, of whom no name and no office right before the verb tells."""
    words = text[start:end]
    actor = None if _is_written(words) else read_actor(text, start, end, people)
    if actor is None:
        return _company(words, people)
    return _with_name(actor, words) if actor[0] == "office" else actor


def _company(words: str, people: People) -> Subject | None:
    """A company called by the name of its share, as the article elsewhere shows: 东河新材|称."""
    if len(words) < min(_SHARE_SIZES) or people.mentions(words[: min(_SHARE_SIZES)]) < _OFTEN:
        return None
    for size in _SHARE_SIZES:
        name = words[:size]
        if len(name) < size or not name.isalpha() or not is_adverbial(words[size:], brief=True):
            continue
        if people.mentions(name) >= _OFTEN and any(people.mentions(name + thing) for thing in _OF_COMPANIES):
            return "institution", Speaker(organization=name, description=name), name
    return None


def _with_name(actor: Subject, words: str) -> Subject:
    """The office with the name between it and the verb, though no table tells that it is one: 局长|庞既白."""
    _, speaker, described = actor
    name = words.removeprefix(described)
    if speaker is None or len(name) != _USUAL_SIZES[0] or name[0] not in SURE_SURNAMES or not name.isalpha():
        return actor
    return "named", Speaker(name, speaker.title, speaker.organization), name


def _names_no_speaker(words: str) -> bool:
    """Whether the words name the reporter, others than the speaker, nobody, or who is quoted by another."""
    if words.startswith(_NOBODY) or (words.endswith(_OTHERS) and not words.endswith(_TO_OTHERS)):
        return True
    if words[0] in _REFUSED_OPENINGS and (ASKER.match(words) or _THROUGH.match(words)):
        return True
    if "听" in words and _HEARD.search(words):
        return True
    if "有" in words and words.endswith(_HEARSAY):
        return True
    return "引" in words and _AT_SECOND_HAND.search(words) is not None


def _person(words: str, people: People) -> Subject | None:
    """Somebody with a name, known or strange."""
    name = _titled(words) or _bare(words, people) or _strange(words, people) or _japanese(words)
    name = name or _closing(words, people) or _surname(words, people)
    if name:
        relative = relative_of(words, name)
        return ("office", relative, words) if relative else ("named", people.resolve(name), name)
    return _familiar(words, people)


def _familiar(words: str, people: People) -> Subject | None:
    """Somebody called by the surname alone: 市民孙女士, 老王; a surname and an office may be known."""
    for found in find_familiar(words):
        if words[: found.start()][-1:] in BEFORE_ANOTHER:
            continue
        if is_adverbial(words[found.end() :]):
            known = people.by_title(found[0]) or people.called(found)
            return "named", known, found[0]
    return _nicknamed(words)


def _nicknamed(words: str) -> Subject | None:
    """A child or somebody young by a pet name behind a title: 学生|小雨, 渔民|阿强."""
    found = _PET_NAME.search(words)
    office = read_office(words, found.start()) if found and is_adverbial(words[found.end() :]) else None
    if found is None or office is None or name_at(words, found.start()):
        return None
    return "named", Speaker(found[0], office.title, office.organization), found[0]


def _titled(words: str) -> str | None:
    """The name behind a title that only adverbials follow: 局长王伟|在会见专家李小云时.

    Otherwise the last one that is followed as names are: 局长王伟的秘书李小云|曾.
    """
    if len(words) < _SHORTEST_TITLED:
        return None
    named = None
    found = find_titled_names(words)
    for begin, stop in found:
        follows = _FOLLOWS_NAME.match(words, stop) or _opens_with_head(words[stop:])
        if (len(found) > 1 or not follows) and _only_adverbs_follow(words, begin, stop):
            return words[begin:stop]
        if follows and not (words[stop : stop + 1] in _MET_OPENINGS and _IS_MET.match(words, stop)):
            named = words[begin:stop]
    return named or name_before_title(words)


def _only_adverbs_follow(words: str, begin: int, stop: int) -> bool:
    """Whether a name is followed by adverbials alone, and is not whom somebody accompanies or meets."""
    return is_adverbial(words[stop:]) and not acts(words, words.rfind("的", 0, begin) + 1, begin)


def _opens_with_head(words: str) -> bool:
    return words[:4] in HEADS or words[:3] in HEADS or words[:2] in HEADS


def _strange(words: str, people: People) -> str | None:
    """A name that no table knows, told by a title before it, here or elsewhere: 专家岸谷洋一."""
    if _may_be_strange(words) and people.mentions(words) > 1 and people.is_introduced(words):
        return words
    if LAST_CHARACTERS.isdisjoint(words[-_LONGEST_STRANGE - 1 : -2]):
        return None
    for size in range(_LONGEST_STRANGE, 1, -1):
        name, before = words[-size:], words[:-size]
        if before.endswith(_ASKERS) or not _ends_with_title(before, len(before)):
            continue
        if _may_be_strange(name) and people.mentions(name) > 1:
            return name
    return None


def _japanese(words: str) -> str | None:
    """A Japanese name, which no table holds: 日本海东大学教授丸川知雄对记者."""
    country = words.find(_JAPAN)
    if country < 0:
        return None
    for begin in range(country + len(_JAPAN) + 1, len(words) - 2):
        if words[begin - 1] not in LAST_CHARACTERS or not _ends_with_title(words, begin):
            continue
        if head_before(words, begin + 1) is not None:
            # 干事|长: the title goes on
            continue
        for size in _JAPANESE_SIZES:
            name = words[begin : begin + size]
            if len(name) == size and _may_be_strange(name) and is_adverbial(words[begin + size :]):
                return name
    return None


def _may_be_strange(words: str) -> bool:
    if not 2 <= len(words) <= _LONGEST_STRANGE or not words.isalpha() or NO_GIVEN.intersection(words):
        return False
    if words[-2:] in _NO_NAME_ENDS or words[:2] in _NO_NAME_ENDS or _ends_with_title(words, len(words)):
        return False
    return not (_is_written(words) or _is_institution(words))


def _bare(words: str, people: People) -> str | None:
    """A name at the head of the words, or behind 在 or 连, an age, or what ends in 的."""
    for begin in _beginnings(words):
        stop = people.name_at(words, begin)
        if stop is None:
            continue
        title = title_behind(words, stop) or ""
        name, rest = words[begin:stop], words[stop + len(title) :]
        if is_adverbial(rest) or (_FOLLOWS_NAME.match(rest) and people.is_known(name)):
            return name
    return None


def _closing(words: str, people: People) -> str | None:
    """A known name right before the verb, whatever comes before it: 上了车王伟|说."""
    for size in _USUAL_SIZES:
        name = words[-size:]
        if len(words) <= size or name[0] not in SURE_SURNAMES or words[-size - 1] in BEFORE_ANOTHER:
            continue
        if is_person_name(name) and people.is_introduced(name):
            return name
    return None


def _surname(words: str, people: People) -> str | None:
    """Who is called by the bare surname, as papers of Taiwan and Hong Kong do: 卢|回应."""
    if words[0] not in SURNAMES:
        # 洛|表示: a foreign name may be cut to its first syllable
        return people.of_family(words) if words in TRANSLITERATION else None
    if words[1:3] in COURTESIES and is_adverbial(words[3:]):
        # 应大伯: a surname that is mostly a word needs somebody whose full name has it
        return people.of_family(words[0], words[:3])
    if words[0] in _ADVERBS or not is_adverbial(words[1:]):
        return None
    return people.of_family(words[0])


def _beginnings(words: str) -> Iterator[int]:
    age = AGE.search(words) if "岁" in words else None
    if age:
        yield age.end()
    yield int(words[0] in _BEFORE_NAMES)
    behind = words.rfind("的") + 1
    if behind:
        yield behind


def _unnamed(words: str, people: People) -> Subject | None:
    if words.startswith(_POINTERS):
        return _role(words)
    end = _office_end(words)
    if end is None:
        return _institution(words)
    described = trim(words[:end]) or words[:end]
    if described.endswith(("记者", "媒体", "舆论")) or described in EVERYBODY:
        return None
    if _TO_SOMEBODY.search(words, 0, end):
        return "elided", None, words
    known = people.by_title(described)
    if known:
        return "named", known, described
    name = name_before_title(words[:end])
    if name and not words.startswith(name):
        return "named", people.resolve(name), name
    return _office(words[:end], described)


def _role(words: str) -> Subject | None:
    """该负责人: no speaker of its own; 该局有关负责人: an office, if nobody in it spoke before."""
    end = _office_end(words)
    if end is None:
        return None
    start = title_start(words, end)
    bare = start is None or start <= _LONGEST_POINTER
    return "role", None if bare else _office(words[:end], words[:end])[1], words[:end]


def _office(words: str, described: str) -> Subject:
    """Somebody told by an office, a trade or a description alone."""
    words = words.strip("、 　的")
    start = group_before(described, len(described))
    if start is not None and start <= 1:
        return "group", Speaker(title=read_title(described), description=words), described
    surnamed = _surnamed(described)
    office = read_office(words, len(words)) if surnamed is None else read_office(surnamed, len(surnamed))
    title = office.title if office else read_title(described)
    organization = office.organization if office and not is_counted(described) else None
    if office is None and surnamed:
        organization = trim(surnamed) or None
    if start is not None and organization and not _is_institution(organization):
        organization = None
    speaker = Speaker(None, title, organization, words)
    return "office" if start is None else "group", speaker, described


def read_title(described: str) -> str | None:
    """The title or trade that a description ends with."""
    start = head_before(described, len(described))
    return None if start is None else described[start:]


def _surnamed(described: str) -> str | None:
    """What stands before a surname and a courtesy: 市民|孙女士, 经销商|叶师傅."""
    start = head_before(described, len(described))
    if start is None or described[:start][-1:] not in SURNAMES:
        return None
    before = described[: start - 1]
    if is_body(before) and not is_body(described[:start]):
        return before
    return before if not before or head_before(before, len(before)) is not None else None


def _office_end(words: str) -> int | None:
    """Where a title or a group's word ends behind which only adverbials stand."""
    for end in range(len(words), 1, -1):
        if words[end - 1] not in LAST_CHARACTERS or not _ends_with_title(words, end):
            continue
        hears = words.endswith(_HEARERS, 0, end) and _HEARS.search(words, 0, end)
        if not hears and is_adverbial(words[end:]) and name_at(words, end) is None:
            return end
    return None


def _ends_with_title(words: str, end: int) -> bool:
    if head_before(words, end) is not None or group_before(words, end) is not None:
        return True
    many = head_before(words, end - 1) if words[end - 1 : end] == "们" else None
    return many is not None and words[many : end - 1] not in PEOPLE


def _institution(words: str) -> Subject | None:
    """An institution that speaks for itself; documents and media only publish."""
    if _is_written(words):
        return None
    for end in range(len(words), 1, -1):
        if words[end - 1] not in _INSTITUTION_LAST:
            continue
        head = words[:end]
        if _is_written(head):
            return None
        if _is_institution(head) and is_adverbial(words[end:], brief=True):
            name = trim(head)
            speaker = Speaker(organization=name, description=name)
            return ("institution", speaker, name) if name else None
    return None
