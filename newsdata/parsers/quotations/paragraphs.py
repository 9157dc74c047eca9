"""Reads an article paragraph by paragraph, and remembers who spoke last."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdata.parsers.drafts import Quotation, Speaker
from newsdata.parsers.people import People, find_introductions, read_office
from newsdata.parsers.people.organizations import GENERAL_WORDS, named_before
from newsdata.parsers.quotations.contents import Content, may_announce, read_content
from newsdata.parsers.quotations.cues import BEFORE_NOUNS, ELIDED, INSTITUTIONAL, NOUNS, Cue, find_cues
from newsdata.parsers.quotations.marks import (
    Quote,
    Quotes,
    Sentence,
    has_marks,
    holds_sentence,
    split_sentences,
)
from newsdata.parsers.quotations.subjects import Bond, Subject, leading_person, read_subject, read_title
from newsdata.spans import Passage

_WHOLE_QUOTE = re.compile('[。！？!?….][”」』"＂〞“]')
"""Where a quote that holds a sentence ends: without a cue only such a one can be a quotation."""
_BREAK = re.compile(r"[，,；;：:“”「」『』\"＂—。！？!?]")
_BREAKS = frozenset('，,；;：:“”「」『』"＂—。！？!?')
_BLANKS = frozenset(" \t\n\r\u00a0\u3000")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_LONGEST_CLAUSE = 120
_MOST_CUES = 20
"""More verbs of saying than this are no sentence."""
_COMMAS = frozenset("，,")
_SEMICOLONS = frozenset("；;")
_COLONS = ("：", ":")
_ANNOUNCING = _COMMAS | frozenset("：:")
"""What stands before a quote that a clause announces."""
_NUMERAL = "[一二三四五六七八九十]"
_BRACKETED = "[（(][一二三四五六七八九十0-9]{1,2}[）)]"
_ENUMERATED = f"{_NUMERAL}[是要]|第{_NUMERAL}[，,、]|其{_NUMERAL}|{_BRACKETED}"
_ORDINAL = re.compile(f"{_ENUMERATED}|首先|其次|再次|最后[，,]要")
"""What opens the next of a speaker's points."""
_OUGHT = "(?:同时[，,])?还?(?:要(?![求闻件素])|必须|应当|应该|应(?!急)|需要)"
_US = "我们|我(?![国省市县区校军党院方州])"
_GOES_ON = re.compile(f"{_OUGHT}|{_US}")
"""What opens a sentence in which the speaker goes on."""
_NEWS = "数据显示|据|统计|会议|座谈会|会上|会前|会后|随后|当[天日]|[0-9]{1,2}日"
_ANOTHER_SOURCE = re.compile(f"{_NEWS}|[^，。]{{0,12}}(?:陪同|参加|出席|主持了)")
"""What opens a sentence in which the reporter takes over."""
_POINTS = re.compile("提出(?:了|以下)?[0-9一二三四五六七八九十几]{1,2}[点个项条][^。]{0,8}[。.：:]$")
"""王伟提出三点意见。 opens paragraphs of his."""
_SEE_PAGE = re.compile("[（(][^（()）]*(?:版|全文)[^（()）]*[）)]$")
_IN_FULL = re.compile("(?:谈话|声明|讲话|致辞|致词|全文|内容)[^。]{0,10}如下[：:]$")
"""王伟发表谈话，全文如下： gives him the paragraphs that follow."""
_NOT_READ_OUT = re.compile("\\s*(?:[（(]|[问答][：:]|记者[：:])")
_LABEL = re.compile("[^，,。！？；;：:“”]{4,60}[：:](?![“「\\s])")
_SHORTEST_QUOTE = 5
_CLAUSES_AHEAD = 2
_CLAUSES_BACK = 8
_SENTENCES_ASKED = 4


class Found(NamedTuple):
    """A passage of the paragraph given to a speaker."""

    start: int
    end: int
    speaker: Speaker
    cue: str | None
    kind: str


class Reader:
    """The quotations of one article.

    `through`: whether an indirect quotation goes on to the end of its paragraph.
    """

    def __init__(self, people: People, *, through: bool) -> None:
        self.people = people
        self.through = through
        self.voice: Speaker | None = None
        self.role: Speaker | None = None
        self.before = ""
        self.open = False
        self.in_full: Speaker | None = None

    def read(self, prose: Prose) -> Iterator[Quotation]:
        """The quotations of the article's next paragraph."""
        passage, text = prose.passage, prose.text
        if self.in_full and not _NOT_READ_OUT.match(text):
            yield Quotation(self.in_full, None, "direct", passage)
            return
        found = _Paragraph(self, prose).read() if prose.may_speak else []
        if not found and self.through and self.open and self.voice and _ORDINAL.match(text.lstrip()):
            found = [Found(len(text) - len(text.lstrip()), len(text), self.voice, None, "indirect")]
        self.before = text
        self.in_full = self._announced(text)
        self.open = bool(found) and found[-1].end >= len(text.rstrip()) - 2
        if self.through and _POINTS.search(text):
            self.open = self.voice is not None
        for one in found:
            note = _SEE_PAGE.search(text, one.start, one.end)
            content = passage.cut(one.start, note.start() if note else one.end).strip()
            if content.text:
                yield Quotation(one.speaker, one.cue, one.kind, content)

    def _announced(self, text: str) -> Speaker | None:
        """Who is announced to speak in all paragraphs that follow."""
        if not text.endswith(_COLONS) or not _IN_FULL.search(text):
            return None
        return next((found.speaker for found in find_introductions(text) if found.speaker.name), None)


def _clause_start(text: str, place: int, floor: int) -> int:
    """Where the clause that `place` stands in begins.

    A blank ends a clause too, but not within a foreign name.
    """
    floor = max(floor, place - _LONGEST_CLAUSE)
    while place > floor:
        before = text[place - 1]
        if before in _BREAKS or (before in _BLANKS and text[place : place + 1] not in _LETTERS):
            break
        place -= 1
    return place


def _speaks(text: str, cue: Cue) -> bool:
    """Whether words may belong to the cue where no quote stands before it."""
    return cue.verb in INSTITUTIONAL or may_announce(text, cue.verb, cue.end)


class Prose:
    """A paragraph as it is printed: its cues, quotes and sentences, and the subjects read so far."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.text = text = passage.text
        self.cues = find_cues(text)
        if self.cues and not has_marks(text):
            self.cues = [cue for cue in self.cues if _speaks(text, cue)]
        self.may_speak = bool(self.cues or _WHOLE_QUOTE.search(text) or _LABEL.match(text))
        self.subjects: dict[int, Subject | None] = {}
        if self.may_speak:
            self._take_apart(text)

    def _take_apart(self, text: str) -> None:
        self.quotes = Quotes(text)
        self.sentences = split_sentences(text, self.quotes)
        if self.quotes:
            around = self.quotes.around
            self.cues = [cue for cue in self.cues if not around(cue.start)]


class _Paragraph:
    """One paragraph: what was found in it so far, and who is being spoken of."""

    def __init__(self, reader: Reader, prose: Prose) -> None:
        self.reader = reader
        self.people = reader.people
        self.text = prose.text
        self.quotes = prose.quotes
        self.cues = prose.cues
        self.sentences = prose.sentences
        self.subjects = prose.subjects
        self.found: list[Found] = []
        self.voice: Speaker | None = None
        self.number = 0
        self.unknown = False
        self.pending: Quote | None = None
        self.reached = 0

    def read(self) -> list[Found]:
        for number, sentence in enumerate(self.sentences):
            self.number = number
            self._sentence(sentence)
        self._settle(None)
        if self.voice:
            self.reader.voice = self.voice
        self.found.sort(key=lambda found: (found.start, found.end))
        return self.found

    def _sentence(self, sentence: Sentence) -> None:
        start, end = sentence
        if start < self.reached:
            return
        quoted = self.quotes.begins_within(start, end)
        quote = self._alone(sentence) if quoted else None
        if quote:
            self._settle(None)
            self.pending = quote
            return
        cues = self._cues_of(sentence)
        if (cues and self._by_cue(cues, sentence)) or (quoted and self._by_colon(sentence)):
            return
        if start == 0 and self._by_label():
            return
        if self.pending:
            self._settle(sentence)
        if self.found:
            self._go_on(sentence)

    def _alone(self, sentence: Sentence) -> Quote | None:
        """The quote that is the whole sentence."""
        start = sentence.start
        while start < sentence.end and self.text[start] in " 　\u00a0\t—":
            start += 1
        quote = self.quotes.at(start)
        whole = quote and quote.closed and quote.end >= sentence.end - 1
        return quote if quote and whole and holds_sentence(self.text, quote) else None

    # -- a cue

    def _by_cue(self, cues: Sequence[Cue], sentence: Sentence) -> bool:
        given = False
        for cue in cues:
            if self._announces_nothing(cue, sentence):
                continue
            if given and not self._opens_half(cue, sentence):
                continue
            speaker = self._speaker(cue, sentence)
            self.unknown = speaker is None and cue.verb in INSTITUTIONAL
            if speaker and self._give(cue, speaker, sentence):
                self._remember(speaker)
                given = True
        return given

    def _opens_half(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether the cue's clause opens another's half of the sentence: behind ； 李小云则认为."""
        start = _clause_start(self.text, cue.start, sentence.start)
        if self.text[start - 1] not in _SEMICOLONS or start <= sentence.start:
            return False
        subject = self._subject_of(cue, start)
        if subject is None or subject.bond is not Bond.NAMED or subject.speaker == self.voice:
            return False
        last = self.found[-1]
        if last.kind != "direct" and last.end > start:
            self.found[-1] = last._replace(end=start)
            self.reached = start
        return last.end <= start or last.kind != "direct"

    def _announces_nothing(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether there is nothing the cue could belong to: 满足群众要求. Cheaper than its subject."""
        if self.pending or self.quotes.begins_within(sentence.start, cue.start):
            return False
        return not _speaks(self.text, cue)

    def _cues_of(self, sentence: Sentence) -> list[Cue]:
        if not self.cues or self.cues[-1].start < sentence.start:
            return []
        first = bisect_left(self.cues, (sentence.start,))
        end = bisect_left(self.cues, (sentence.end,), first)
        return self.cues[first : min(end, first + _MOST_CUES)]

    def _speaker(self, cue: Cue, sentence: Sentence) -> Speaker | None:
        start = _clause_start(self.text, cue.start, sentence.start)
        before = self.text[cue.start - 1 : cue.start]
        if before == "据" or (cue.verb in NOUNS and before in BEFORE_NOUNS):
            return None
        subject = self._subject_of(cue, start)
        if subject is None:
            return None
        if subject.bond is Bond.ELIDED:
            return self._elided(cue.verb, start, sentence)
        if subject.bond is Bond.INSTITUTION and cue.verb not in INSTITUTIONAL:
            return None
        return self._resolved(subject, start, sentence)

    def _subject_of(self, cue: Cue, start: int) -> Subject | None:
        if cue.start not in self.subjects:
            self.subjects[cue.start] = read_subject(self.text, start, cue.start, self.people)
        return self.subjects[cue.start]

    def _resolved(self, subject: Subject, start: int, sentence: Sentence) -> Speaker | None:
        if subject.bond is Bond.PRONOUN:
            if subject.words not in ("他", "她"):
                return self.voice
            return self._earlier_in(sentence, start) or self._antecedent()
        if subject.bond is Bond.ROLE:
            return self._in_role(subject, start)
        speaker = subject.speaker
        if speaker and subject.bond is Bond.OFFICE and not speaker.organization:
            return self._same_office(speaker)
        return self._in_full(speaker, start) if speaker else None

    def _in_full(self, speaker: Speaker, place: int) -> Speaker:
        """The speaker with the organization's own name where a general word (公司) stands for it."""
        kind = GENERAL_WORDS.get(speaker.organization or "")
        if kind is None or speaker.name:
            return speaker
        before = self.reader.before
        named = named_before(self.text, place, kind) or named_before(before, len(before), kind)
        return speaker._replace(organization=named)

    def _in_role(self, subject: Subject, start: int) -> Speaker | None:
        """该负责人 is who spoke last; 该公司负责人 only if it was one."""
        last = self.voice or self.reader.role or self.reader.voice
        role = subject.speaker
        if role is None:
            title = read_title(subject.words)
            return last if last and last.title == title else self._office_before(title, start) or last
        return last if last and last.title == role.title else self._in_full(role, 0)

    def _office_before(self, title: str | None, place: int) -> Speaker | None:
        """The office of this title that the text names before: 省水利厅有关负责人."""
        for text, end in ((self.text, place), (self.reader.before, len(self.reader.before))):
            found = text.rfind(title, 0, end) if title else -1
            office = read_office(text, found + len(title)) if title and found >= 0 else None
            if office and office.organization:
                described = text[office.start : found + len(office.title)]
                return Speaker(None, office.title, office.organization, described)
        return None

    def _same_office(self, speaker: Speaker) -> Speaker:
        """A bare office (发言人) is the one that was given in full before."""
        known = self.reader.role
        return known if known and known.title == speaker.title and known.organization else speaker

    def _antecedent(self) -> Speaker | None:
        voice = self.voice if self.voice and (self.voice.name or self.voice.title) else None
        return self._subject() or voice or self._introduced_before() or self.reader.voice

    def _subject(self) -> Speaker | None:
        """Whom the nearest sentence before this one is about."""
        for sentence in reversed(self.sentences[max(0, self.number - _SENTENCES_ASKED) : self.number]):
            person = self._leading(sentence, _CLAUSES_BACK)
            if person:
                return person
        return None

    def _introduced_before(self) -> Speaker | None:
        """Whom the paragraph before is about."""
        before = self.reader.before
        for sentence in reversed(split_sentences(before, Quotes(before))[-_SENTENCES_ASKED:]):
            person = leading_person(before, sentence.start, sentence.end, self.people)
            if person:
                return person
        return None

    def _elided(self, verb: str, start: int, sentence: Sentence) -> Speaker | None:
        """The subject of an earlier clause of the sentence, or who spoke before."""
        person = self._earlier_in(sentence, start)
        if person:
            return person
        return self.voice if verb in ELIDED and start == sentence.start else None

    def _earlier_in(self, sentence: Sentence, end: int) -> Speaker | None:
        """Whom the clauses before `end` are about, the nearest first."""
        pronoun = False
        for _ in range(_CLAUSES_BACK):
            if end <= sentence.start:
                break
            begin = _clause_start(self.text, end - 1, sentence.start)
            person = leading_person(self.text, begin, end - 1, self.people)
            if person:
                return person
            pronoun = pronoun or self.text.startswith(("他", "她"), begin)
            end = begin
        return self._antecedent() if pronoun else None

    def _give(self, cue: Cue, speaker: Speaker, sentence: Sentence) -> bool:
        start = _clause_start(self.text, cue.start, sentence.start)
        before = self._quote_before(start, sentence)
        content = read_content(self.text, cue.verb, cue.end, sentence, self.quotes)
        if content is None and not before:
            content = self._inverted(cue, start, sentence)
        if before:
            self._add(Content(*before.inner, "direct"), speaker, cue.verb)
        if content:
            self._add(content, speaker, cue.verb)
            self._settle(sentence)
        return bool(before or content)

    def _quote_before(self, start: int, sentence: Sentence) -> Quote | None:
        """The quote right before the cue's clause: “……。”王伟说."""
        pending = self.pending
        if pending:
            self.pending = None
            return pending
        end = start - 1 if self.text[start - 1 : start] in ("，", ",") else start
        quote = self.quotes.ending_at(end)
        if quote and quote.start >= self.reached and self._opens(quote, sentence):
            return quote
        return None

    def _opens(self, quote: Quote, sentence: Sentence) -> bool:
        return quote.start == sentence.start or quote.end - quote.start > 3 * _SHORTEST_QUOTE

    def _inverted(self, cue: Cue, start: int, sentence: Sentence) -> Content | None:
        """What stands before a cue that ends the sentence: 水位已经回落，王伟说."""
        ends = cue.verb in INSTITUTIONAL and not self.text[cue.end : sentence.end].strip("。！!.")
        if not ends or start <= sentence.start + _SHORTEST_QUOTE or self.text[start - 1] not in "，,":
            return None
        return Content(sentence.start, start - 1, "indirect")

    # -- no cue

    def _by_colon(self, sentence: Sentence) -> bool:
        """A quote behind a colon, or one that closes the sentence: 王伟摆摆手：“……。”."""
        for quote in self.quotes.within(sentence.start, sentence.end):
            sign = self.text[sentence.start : quote.start].rstrip()[-1:]
            if sign not in _ANNOUNCING or not holds_sentence(self.text, quote):
                continue
            if sign in _COMMAS and not self._closes(quote, sentence):
                continue
            speaker = self._earlier_in(sentence, quote.start)
            if speaker is None and sign in _COMMAS:
                speaker = self.voice
            if speaker:
                self._settle(sentence if sign in _COMMAS else None)
                self._add_opening(sentence, speaker)
                self._add(Content(*quote.inner, "direct"), speaker, None)
                self._remember(speaker)
                return True
        return False

    def _by_label(self) -> bool:
        """A paragraph that opens with a person and a colon: 海东省水利厅厅长王伟：水位已经回落."""
        label = _LABEL.match(self.text)
        found = next(find_introductions(label[0]), None) if label else None
        if label is None or found is None or found.end != label.end() - 1 or not found.speaker.name:
            return False
        speaker = self.people.resolve(found.speaker.name)
        self._add(Content(label.end(), len(self.text), "direct"), speaker, None)
        self._remember(speaker)
        return True

    def _add_opening(self, sentence: Sentence, speaker: Speaker) -> None:
        """“这条路，”王伟指着山下，“是凿出来的。” begins with a piece of the same quotation."""
        opening = self.quotes.at(sentence.start)
        if opening and self.text[opening.end - 2] in "，,":
            self._add(Content(*opening.inner, "direct"), speaker, None)

    def _closes(self, quote: Quote, sentence: Sentence) -> bool:
        return quote.end >= sentence.end - 1 and quote.end - quote.start > _SHORTEST_QUOTE

    def _settle(self, following: Sentence | None) -> None:
        """Give a quote that stands alone to whom the sentence behind or before it is about."""
        quote, self.pending = self.pending, None
        if quote is None or quote.end - quote.start < _SHORTEST_QUOTE:
            return
        speaker = self._leading(following, _CLAUSES_AHEAD) if following else None
        if speaker is None and not self.unknown:
            speaker = self.voice or self._subject() or self._from_before(quote)
        if speaker:
            self._add(Content(*quote.inner, "direct"), speaker, None)
            self.voice = speaker

    def _from_before(self, quote: Quote) -> Speaker | None:
        """A paragraph that is one quote goes on with the speaker of the paragraph before."""
        whole = not self.text[: quote.start].strip() and not self.text[quote.end :].strip()
        return self.reader.voice if whole and self.reader.open else None

    def _leading(self, sentence: Sentence, clauses: int) -> Speaker | None:
        """The first person whom one of the first clauses of the sentence begins with."""
        if self.quotes.at(sentence.start):
            return None
        start = sentence.start
        for _ in range(clauses):
            mark = _BREAK.search(self.text, start, sentence.end)
            end = mark.start() if mark else sentence.end
            person = leading_person(self.text, start, end, self.people)
            if person or mark is None:
                return person
            start = mark.end()
        return None

    def _begins_with_person(self, sentence: Sentence) -> bool:
        return leading_person(self.text, sentence.start, sentence.end, self.people) is not None

    def _go_on(self, sentence: Sentence) -> None:
        """Let the last indirect quotation run over this sentence too."""
        if not self.found or (self.found[-1].kind == "direct" and not self.reader.through):
            return
        last = self.found[-1]
        if self.voice is not last.speaker or not self._touches(last):
            return
        start = sentence.start
        if self._same_voice(start, sentence):
            self.found[-1] = last._replace(end=sentence.end) if last.kind != "direct" else last
            if last.kind == "direct":
                self.found.append(Found(start, sentence.end, last.speaker, None, "indirect"))

    def _touches(self, last: Found) -> bool:
        return self.number > 0 and last.end >= self.sentences[self.number - 1].end - 2

    def _same_voice(self, start: int, sentence: Sentence) -> bool:
        opening = self.text[start : sentence.end].lstrip()
        if self.reader.through:
            return not _ANOTHER_SOURCE.match(opening) and not self._begins_with_person(sentence)
        return bool(_ORDINAL.match(opening) or _GOES_ON.match(opening))

    # -- keeping

    def _add(self, content: Content, speaker: Speaker, cue: str | None) -> None:
        self.found.append(Found(content.start, content.end, speaker, cue, content.kind))
        self.reached = max(self.reached, content.end)

    def _remember(self, speaker: Speaker) -> None:
        self.voice = speaker
        if speaker.title:
            self.reader.role = speaker
