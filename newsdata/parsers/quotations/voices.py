"""Who is meant by a cue: its subject or, where that only points to somebody, who was named before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import People, find_familiar, find_titled_names, read_office
from newsdata.parsers.people.organizations import GENERAL_WORDS, named_before
from newsdata.parsers.people.titles import LEARNED, PEOPLE
from newsdata.parsers.quotations.actors import head_at, leading_person, new_name, read_actor, somebody_at
from newsdata.parsers.quotations.clauses import (
    Subject,
    is_counted,
    is_matter,
    past_lead,
    sets_scene,
    tells_when,
)
from newsdata.parsers.quotations.cues import (
    AS_SAID,
    BEFORE_NOUNS,
    ELIDED,
    INSTITUTIONAL,
    MESSAGES,
    NOUNS,
    SEEN,
    Cue,
)
from newsdata.parsers.quotations.prose import Prose, Sentence
from newsdata.parsers.quotations.subjects import read_subject, read_title
from newsdata.parsers.quotations.vocabulary import HOLDERS, SEXES, SPOKEN_OF
from newsdata.spans import Interval
from newsdata.zh.wordlists import either
from newsdata.zh.wordlists import words as table

_BREAK = re.compile(r"[，,；;：:“”「」『』\"＂—。！？!?]")
_ASKS = re.compile(
    "(?:记者|笔者)[仍又也还]?(?:佯|装|假装|故意|试探|不解|不满)|(?:记者|笔者|我)[^，,。！？!?；;“「]{0,12}[问说道答喊][^，,。！？!?；;“「]{0,6}[，,。！？!?]"
)
_BY_WORDS_OF = re.compile("(?:按照?|依照?|照|用)")
"""What stands before whose words they are: 按照王伟的说法, 用王伟的话说."""
_AT_SECOND_HAND = re.compile("援引|引述|引用|转述")
"""The same, with another who repeats them: 路透社援引王伟的话说."""
_SURE_SIGN = re.compile(
    '[说称]?(?:[：:]|[，,][“「"])|(?<=告诉)(?:本报)?(?:记者|笔者|我)'
    "|(?:[说称]|(?<=[说称指])|(?<=表示|认为|指出|强调|坦言|透露))[，,]"
)
"""What stands behind a verb of saying that is surely one."""
_UNSAID = (
    *("不愿", "愿意", "不肯", "不想", "不便", "拒绝", "未", "没", "没有"),
    *("没急着", "不急着", "不急于", "来不及", "顾不上", "没顾上", "没来得及", "懒得", "无法", "难以"),
    *("给予", "予以", "加以", "作出", "做出", "不必", "不用", "不消", "没人", "无人", "没有人"),
)
"""What stands before a verb of saying when nothing is said: 不愿|透露姓名."""
_NO_SPEAKER_ENDS = frozenset("据被")
"""据|介绍, 被|要求: who speaks does not stand before the verb."""
_AS = re.compile("(?:[，。\\s]*|就|也|这)(?:正[如像]|如同?|[诚恰一犹]如|像)")
"""What opens a clause that tells whose words these are: 正如王伟所说."""
_RAISED = table("反驳 质疑 批评 抗议 警告 指责")
"""What is raised, not said: 网友提出|反驳."""
_TELLS_OF = re.compile(
    "讲述|讲起|谈起|说起|聊起|回忆起|回忆了|感慨|感叹|打开了话匣|娓娓道来|侃侃而谈|滔滔不绝|如数家珍"
)
_RECEIVED = re.compile("[接收]到|[接收]了")
_FROM_OTHERS = MESSAGES | {"称", "说", "反映"}
"""What tells that the message came from another: 渔政站|接到一位船老大来电, 接到报警称."""
_AGAIN = table("又 还 再 接着 接着又 继续 末了 最后")
"""By these a voice that has paused goes on: 顿了顿，又|说."""
_SAY_AGAIN = frozenset("说称")
_ALOUD = INSTITUTIONAL - {"认为", "指"}
_CALL = re.compile(
    "(?:接到|收到)(?:了)?([^，。：]{2,20})的[^，。：的]{0,4}(?:电话|短信|微信|来电|来信|留言)$"
)
"""Whose words a call brings: 渔政站接到一位船老大|的求助电话："""
_PEOPLE_THERE = (
    "群众 市民 村民 居民 乘客 旅客 游客 路人 邻居 街坊 家长 学生 同学 孩子 观众 球迷 工友 老乡 乡亲"
)
_ACT = "[一纷都也看听见闻正还就站围拥涌聚喊叫发反立顿连赶跑]"
_GROUP = re.compile(
    f"[^，。的和与对向给在从为让被据把由]{{0,4}}({either(_PEOPLE_THERE.split())})们?(?={_ACT})"
)
"""People without names who act together in a clause."""
_SIDE = re.compile("[警检校院军官控辩园店厂馆俄美日法英德韩]方(?![面向法案式言便])")
_IS_HOSTED = re.compile("由[^，。；]{2,40}主持$")
"""Who only presides is no subject of what follows: 论坛由秘书长王伟主持，厅长李小云作了报告. 她说，……."""
_INCLUDING = ("包括", "其中包括", "还有", "以及")
"""What opens a clause of those who were there too."""
_KIN = frozenset().union(*SEXES.values())
_NOT_BEHIND_KIN = ("的", "们", "和", "与", "、", "家", "节")
_LONGEST_RELATIVE = 4
_CLAUSES_BACK = 8
_CLAUSES_BEFORE = 2
_SENTENCES_ASKED = 4


class Voices:
    """The voices of an article as it is read: who speaks now, who spoke before.

    `voice` is the last speaker of the paragraph, `earlier` that of the paragraphs before; `role`
    is the last one with a title. `spoke`: how many sentences of the paragraph the voice has reached.
    """

    def __init__(self, prose: Prose, people: People) -> None:
        self.prose = prose
        self.text = prose.text
        self.people = people
        self._subjects: dict[int, Subject | None] = {}
        self._opening: dict[Interval, Speaker | None] = {}
        self.forget()

    def forget(self) -> None:
        """To the head of the article again."""
        self.voice: Speaker | None = None
        self.earlier: Speaker | None = None
        self.role: Speaker | None = None
        self.before: int | None = None
        self.start = 0
        self.sentences: list[Sentence] = []
        self.number = 0
        self.spoke = 0

    def enter(self, paragraph: int) -> None:
        """To the next paragraph that is read; `number` is that of the sentence in it."""
        self.start = self.prose.bounds[paragraph][0]
        self.sentences = self.prose.sentences(paragraph)
        self.number = 0
        self.voice = None

    def leave(self, paragraph: int) -> None:
        """Past a paragraph."""
        self.earlier = self.voice or self.earlier
        self.voice = None
        self.before = paragraph

    def remember(self, speaker: Speaker) -> None:
        """The speaker of what was found last."""
        self.voice = speaker
        self.spoke = self.number + 1
        if speaker.title:
            self.role = speaker

    def speaker(self, cue: Cue, start: int, sentence: Sentence) -> Speaker | None:
        """Who speaks by a cue whose clause begins at `start`."""
        before = self.text[cue[0] - 1]
        noun = before in BEFORE_NOUNS and (cue[2] in NOUNS or (before == "的" and len(cue[2]) > 1))
        if (
            before in _NO_SPEAKER_ENDS
            or self.text.endswith(_UNSAID, start, cue[0])
            or (cue[2] in _RAISED and self.text.endswith("提出", start, cue[0]))
            or (cue[2] in SEEN and self.text[start] != "据")
            or (
                cue[2] in _FROM_OTHERS and before not in "后时" and _RECEIVED.search(self.text, start, cue[0])
            )
            or (noun and not self._is_chief(cue[0]))
            or (cue[2].startswith(AS_SAID) and _AS.match(self.text, start) is None)
        ):
            return None
        subject = self.subject(cue, start)
        if subject is None:
            return None
        if subject[0] == "elided":
            return self._elided(cue, start, sentence)
        says = cue[2] in INSTITUTIONAL or self.text[cue[1]] in _SAY_AGAIN
        if subject[0] == "institution" and not says:
            return None
        return self._resolved(subject, start, sentence)

    def _is_chief(self, place: int) -> bool:
        """Whether 王总 ends at `place`, whom 总 does not make a noun's attribute: 王总介绍, but 总要求."""
        return find_familiar(self.text[place - 2 : place]) != []

    def subject(self, cue: Cue, start: int) -> Subject | None:
        """The subject of a cue, read once."""
        place = cue[0]
        if place not in self._subjects:
            acting = self._surely_speaks(cue, start)
            if self.text[place] == "的":
                start = self._whose_words(start, place)
            self._subjects[place] = read_subject(self.text, start, place, self.people, acting=acting)
        return self._subjects[place]

    def _whose_words(self, start: int, end: int) -> int:
        """Behind what brings in somebody's words: 按照|王伟的说法, 路透社援引|王伟的话."""
        by_words = _BY_WORDS_OF.match(self.text, start) or _AT_SECOND_HAND.search(self.text, start, end)
        return by_words.end() if by_words else start

    def _surely_speaks(self, cue: Cue, start: int) -> bool:
        """Whether the verb gives words to somebody: a colon, a quote or a hearer shows that it does."""
        if _SURE_SIGN.match(self.text, cue[1]):
            return True
        ends = (start, start - 1, self.sentences[self.number][0])
        return any(map(self.prose.quotes.ending_at, ends))

    def _resolved(self, subject: Subject, start: int, sentence: Sentence) -> Speaker | None:
        bond, speaker, words = subject
        if bond == "pronoun":
            if words not in ("他", "她"):
                return self.voice
            return self.earlier_in(sentence, start, unnamed=True) or self._antecedent(words)
        if bond == "role":
            return self._in_role(subject, start)
        somebody_new = speaker is not None and is_counted(speaker.description or "")
        if bond == "office" and words in SPOKEN_OF and not somebody_new:
            return self.spoken_of() or speaker
        if speaker and bond == "office" and not speaker.organization and not is_counted(words):
            return self._same_office(speaker)
        return self._in_full(speaker, start) if speaker else None

    def _in_full(self, speaker: Speaker, place: int) -> Speaker:
        """The speaker with the organization's own name where a general word (公司) stands for it."""
        kind = None if speaker.name else GENERAL_WORDS.get(speaker.organization or "")
        if kind is None:
            return speaker
        texts = (self.text[start:end] for start, end in self._stretches(place))
        names = (named_before(text, len(text), kind) for text in texts)
        return speaker._replace(organization=next(filter(None, names), None))

    def _bounds_before(self) -> Interval:
        return (0, 0) if self.before is None else self.prose.bounds[self.before]

    def _in_role(self, subject: Subject, start: int) -> Speaker | None:
        """该负责人 is who spoke last; 该公司负责人 only if it was one."""
        last = self.voice or self.role or self.earlier
        _, role, words = subject
        if role is None:
            return self._pointed_at(last, words, start)
        return last if last and last.title == role.title else self._in_full(role, self.start)

    def pointed_out(self, sentence: Sentence) -> Speaker | None:
        """Whom a sentence begins to point at: 这位厂长……，感慨溢于言表."""
        for start, end in self._clauses(sentence, 1):
            subject = read_actor(self.text, start, end, self.people)
            if subject and subject[0] == "role":
                return self._in_role(subject, start)
        return None

    def _pointed_at(self, last: Speaker | None, words: str, place: int) -> Speaker | None:
        """Who is meant by 这位, 该负责人 or 这名同学."""
        title = read_title(words)
        if title is None:
            return self._antecedent()
        if last and last.title == title:
            return last
        office = self._office_before(title, place) or self.people.holding(title)
        return office or self._stranger(title, words, place) or last

    def _stranger(self, title: str, words: str, place: int) -> Speaker | None:
        """这名同学, if a 同学 who is not the last speaker was told of; 这位汉子 is who was spoken of."""
        if title not in PEOPLE | LEARNED:
            return None
        told = any(title in self.text[start:end] for start, end in self._stretches(place))
        known = None if told else self._antecedent()
        return known or Speaker(None, title, None, words)

    def _stretches(self, place: int) -> tuple[Interval, Interval]:
        """The paragraph up to `place`, and the paragraph before it."""
        return (self.start, place), self._bounds_before()

    def _office_before(self, title: str | None, place: int) -> Speaker | None:
        """The office of this title that the text names before: 省水利厅有关负责人."""
        for start, end in self._stretches(place):
            found = self.text.rfind(title, start, end) if title else -1
            office = read_office(self.text, found + len(title), start) if title and found >= 0 else None
            if title and office and office.organization:
                described = self.text[office.start : found + len(title)]
                return Speaker(None, office.title, office.organization, described)
        return None

    def _same_office(self, speaker: Speaker) -> Speaker:
        """A bare office (发言人) is the one that was given in full before."""
        title = speaker.title or ""
        holds = speaker.description == title and title.endswith(HOLDERS)
        holder = self.people.holding(title) if holds else None
        if holder:
            return holder
        known = self.role
        same = known is not None and known.title == speaker.title
        return known if known and same and (known.organization or (holds and known.name)) else speaker

    def _antecedent(self, pronoun: str = "") -> Speaker | None:
        voice = self.voice if self.voice and (self.voice.name or self.voice.title) else None
        earlier = self.earlier if self.earlier and (self.earlier.name or self.earlier.title) else None
        since = self.spoke if voice else 0
        person = self.spoken_of(pronoun, since) or voice or self._just_named()
        return person or self.introduced_before(pronoun) or self._newcomer() or earlier

    def _just_named(self) -> Speaker | None:
        """The only person whom the sentence before names with a title: 会上还请来了局长王伟。他说，……."""
        if not self.number:
            return None
        start, end = self.sentences[self.number - 1]
        sentence = self.text[start:end]
        named = find_titled_names(sentence)
        return self.people.resolve(sentence[slice(*named[0])]) if len(named) == 1 else None

    def _newcomer(self) -> Speaker | None:
        """Somebody new whom a sentence before begins with: 王大山蹲在路边抽烟. 他说，……."""
        before = [] if self.before is None else self.prose.sentences(self.before)[:1]
        for sentence in (*reversed(self.sentences[: self.number][-_SENTENCES_ASKED:]), *before):
            name = new_name(self.text[past_lead(self.text, *sentence) : sentence[1]])
            if name:
                return self.people.resolve(name)
        return None

    def spoken_of(self, pronoun: str = "", since: int = 0) -> Speaker | None:
        """Whom the nearest sentence before this one is about; a relative only by 他 or 她.

        `since`: how many sentences of the paragraph are not asked: somebody spoke in the last of them.
        """
        since = max(since, self.number - _SENTENCES_ASKED)
        for sentence in reversed(self.sentences[since : self.number]):
            person = self.leading(sentence, _CLAUSES_BACK) or self._relative(sentence, pronoun)
            if person:
                return person
        return None

    def _kin(self, start: int, end: int) -> Speaker | None:
        """The relative whom a clause begins with: 女儿|倒是不急, 大大咧咧地说."""
        words = self.text[start : min(end, start + _LONGEST_RELATIVE + 1)]
        noun = words[: head_at(words, 0) or 0]
        if noun not in _KIN or words[len(noun) :].startswith(_NOT_BEHIND_KIN):
            return None
        return Speaker(None, noun, None, noun)

    def _relative(self, sentence: Sentence, pronoun: str) -> Speaker | None:
        """The relative whom a sentence begins with, if the pronoun is of the same sex: 妈妈下车一看. 她……."""
        if pronoun not in SEXES:
            return None
        start = past_lead(self.text, *sentence)
        words = self.text[start : start + _LONGEST_RELATIVE]
        noun = words[: head_at(words, 0) or 0]
        return Speaker(None, noun, None, noun) if noun in SEXES[pronoun] else None

    def introduced_before(self, pronoun: str = "") -> Speaker | None:
        """Whom the paragraph before is about."""
        if self.before is None:
            return None
        for sentence in reversed(self.prose.sentences(self.before)[-_SENTENCES_ASKED:]):
            person = self.leading(sentence, _CLAUSES_BEFORE) or self._relative(sentence, pronoun)
            if person:
                return person
        return None

    def telling_before(self) -> bool:
        """Whether the paragraph before ends with somebody's telling of something: 王伟回忆起往事."""
        if self.before is None:
            return False
        last = self.prose.sentences(self.before)[-1:]
        return any(_TELLS_OF.search(self.text, *sentence) for sentence in last)

    def mentioned(self, sentence: Sentence) -> Speaker | None:
        """Who spoke last before the paragraph, if the sentence names the person."""
        last = self.earlier
        return last if last and last.name and self.text.find(last.name, *sentence) >= 0 else None

    def opens(self, stretch: Interval) -> Speaker | None:
        """The person whom a stretch begins with."""
        if stretch not in self._opening:
            matter = is_matter(self.text, *stretch)
            self._opening[stretch] = None if matter else leading_person(self.text, *stretch, self.people)
        return self._opening[stretch]

    def _elided(self, cue: Cue, start: int, sentence: Sentence) -> Speaker | None:
        """The subject of an earlier clause of the sentence, or who spoke before."""
        person = self.earlier_in(sentence, start)
        if person is None and cue[2] in INSTITUTIONAL:
            person = self.acting_before(sentence, start)
        if person is None and cue[2] in _ALOUD:
            person = self._official_before(sentence, start)
        if person:
            return person
        again = self.text[start : cue[0]] in _AGAIN and self.text[cue[1]] in "，,：:"
        if cue[2] in ELIDED and (start == sentence[0] or again):
            return self.voice
        return self.announcing(sentence, start - 1) if self.text.startswith(("：", ":"), cue[1]) else None

    def acting_before(self, sentence: Sentence, start: int) -> Speaker | None:
        """Somebody without a name, or a side, in a clause before: 一位乘客求助，称……; 检方出庭，称……."""
        for _ in range(_CLAUSES_BEFORE):
            if start <= sentence[0]:
                break
            end, start = start - 1, self.prose.clause_start(start - 1, sentence[0])
            begin = past_lead(self.text, start, end)
            side = _SIDE.match(self.text, begin, end)
            if side:
                return Speaker(None, None, side[0], side[0])
            person = self._somebody(begin, end) or self._group(begin, end) or self._kin(begin, end)
            if person:
                return person
        return None

    def _official_before(self, sentence: Sentence, start: int) -> Speaker | None:
        """Who is told by an office alone and acts in the clause before: 医院负责人十分感动，|说……."""
        if start <= sentence[0]:
            return None
        begin = self.prose.clause_start(start - 1, sentence[0])
        subject = read_actor(self.text, begin, start - 1, self.people)
        return self._resolved(subject, begin, sentence) if subject and subject[0] == "office" else None

    def _group(self, start: int, end: int) -> Speaker | None:
        """The people whom a clause begins with: 路边群众|看见了."""
        group = _GROUP.match(self.text, start, end)
        return Speaker(None, group[1], None, group[0]) if group else None

    def announcing(self, sentence: Sentence, end: int) -> Speaker | None:
        """Who acts in the clause that ends with a colon at `end`, if nobody with a name does."""
        start = self.prose.clause_start(end, sentence[0])
        call = _CALL.search(self.text, start, end)
        subject = read_actor(self.text, *(call.span(1) if call else (start, end)), self.people)
        return self._resolved(subject, start, sentence) if subject else None

    def earlier_in(self, sentence: Sentence, end: int, *, unnamed: bool = False) -> Speaker | None:
        """Whom the clauses before `end` are about, the nearest first; `unnamed`: even without a name."""
        floor = sentence[0]
        pronoun = ""
        for _ in range(_CLAUSES_BACK):
            if end <= floor:
                break
            begin = self.prose.clause_start(end - 1, floor)
            person = self.opens((begin, end - 1)) or (self._stranger_in(begin, end - 1) if unnamed else None)
            if person:
                return person
            if self.text[begin] in SEXES and self.text[begin + 1] != "们":
                pronoun = pronoun or self.text[begin]
            end = begin
        return self._antecedent(pronoun) if pronoun else None

    def leading(self, sentence: Sentence, clauses: int) -> Speaker | None:
        """The first person whom one of the first clauses begins with; 王伟走的那天， only if nobody else.

        But whom a later clause sets against the first is told of last: 王伟赞成，李小云则反对.
        """
        then = None
        contrast = self.text.find("则", *sentence)
        if contrast > 0:
            person = self.opens((self.prose.clause_start(contrast, sentence[0]), contrast))
            if person:
                return person
        for start, end in self._clauses(sentence, clauses):
            person = self.opens((start, end)) or self._somebody(start, end)
            if person and not self._stands_back(start, end):
                return person
            then = then or person
        return then

    def _stands_back(self, start: int, end: int) -> bool:
        """Whether whoever a clause names gives way to whom a later one is about."""
        if tells_when(self.text, start, end) or self.text.startswith(_INCLUDING, start):
            return True
        return _IS_HOSTED.search(self.text, start, end) is not None

    def _somebody(self, start: int, end: int) -> Speaker | None:
        """Somebody without a name whom the clause begins with: 一位姓陈的摊主."""
        place = somebody_at(self.text, start)
        subject = read_actor(self.text, place, end, self.people) if place is not None else None
        return subject[1] if subject and subject[0] == "office" else None

    def _stranger_in(self, start: int, end: int) -> Speaker | None:
        """Somebody whom nothing else tells of: 一位姓陈的摊主, 船厂的李小云|则很乐观."""
        begin = past_lead(self.text, start, end)
        owned = self.text.find("的", begin, end) > 0
        subject = read_actor(self.text, start, end, self.people) if owned else None
        return subject[1] if subject and subject[0] == "named" else self._somebody(start, end)

    def asks(self, sentence: Sentence) -> bool:
        """Whether a sentence says that the reporter spoke: 我问."""
        return _ASKS.match(self.text, *sentence) is not None

    def actor(self, sentence: Sentence, clauses: int) -> Speaker | None:
        """Who acts in one of the first clauses of the sentence; without a name only in the very first."""
        opening, then = True, None
        for start, end in self._clauses(sentence, clauses):
            subject = read_actor(self.text, start, end, self.people)
            if subject and (opening or subject[0] in ("named", "pronoun")):
                person = self._resolved(subject, start, sentence)
                if not tells_when(self.text, start, end):
                    return person
                then = then or person
            opening = opening and (sets_scene(self.text, start, end) or tells_when(self.text, start, end))
        return then

    def _clauses(self, sentence: Sentence, number: int) -> Iterator[Interval]:
        """The first clauses of a sentence; none if it begins with a quote."""
        start, stop = sentence
        opening = self.prose.quotes.at(start)
        if opening and (opening.holds_sentence or not self.text[opening.end : opening.end + 1].isalpha()):
            return
        for _ in range(number):
            mark = _BREAK.search(self.text, start, stop)
            yield start, mark.start() if mark else stop
            quote = self.prose.quotes.at(mark.start()) if mark else None
            if mark is None or (quote and quote.holds_sentence):
                return
            start = mark.end()
