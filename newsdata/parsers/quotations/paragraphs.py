"""Reads an article paragraph by paragraph: what is quoted in it, by cues, colons and marks alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter
from typing import TypeAlias

from newsdata.parsers.drafts import Quotation, Speaker
from newsdata.parsers.people import find_introductions
from newsdata.parsers.people.organizations import BY
from newsdata.parsers.quotations.clauses import Subject, past_lead
from newsdata.parsers.quotations.contents import Content, read_content
from newsdata.parsers.quotations.cues import AS_SAID, ELIDED, INSTITUTIONAL, Cue
from newsdata.parsers.quotations.dialogues import Dialogue
from newsdata.parsers.quotations.given import POINT, Found
from newsdata.parsers.quotations.marks import Quote
from newsdata.parsers.quotations.prose import Sentence, may_speak
from newsdata.parsers.quotations.uncued import ANNOUNCING, COLONS, COMMAS, SHORTEST_QUOTE, UncuedReader

_MOST_CUES = 20
"""More verbs of saying than this are no sentence."""
_SEMICOLONS = frozenset("；;")
_ORDINAL = re.compile(POINT)
"""What opens the next of a speaker's points."""
_POINTS = re.compile("提出(?:了|以下)?[0-9一二三四五六七八九十几]{1,2}[点个项条][^。]{0,8}[。.：:]$")
"""王伟提出三点意见。 opens paragraphs of his."""
_SEE_PAGE = re.compile("[（(][^（()）]*(?:版|全文|记者|通讯员|实习生)[^（()）]*[）)]$")
"""What stands behind the last words of an article and is nobody's: （下转第二版）, （本报记者王伟）."""
_TEXTS = "(?:谈话|声明|讲话|致辞|致词|全文|内容)"
_IN_FULL = re.compile(
    f"{_TEXTS}[^。]{{0,10}}如下[：:]$|以下[是为系][^。]{{0,80}}{_TEXTS}[^。，]{{0,8}}[：:]$"
)
"""王伟发表谈话，全文如下： gives him the paragraphs that follow."""
_NOT_READ_OUT = re.compile("\\s*(?:[（(]|[问答][：:]|记者[：:])")
_DATELINE = '[^“「"。，,]{2,30}(?:讯|电)\\s*(?:[（(][^（()）]{2,40}[）)])?\\s*'
_FILED = re.compile(f'\\s*(?:{_DATELINE}|〔[^〔〕]{{2,40}}〕\\s*)(?=[“「"])')
"""A dateline with a quote right behind it: 本报讯（记者 王伟）“……。”"""
_SAYING_ON = ELIDED | INSTITUTIONAL | {"坚称"}
_OTHERS = ("institution", "office", "group")
_NO_OWN_WORDS = frozenset('“「『"＂—―-')
"""What such a paragraph does not begin with: quotes are given by themselves, dashes list what all said."""
_POINT_MARKS = frozenset("☆★●○■□◆◇▲△")
_THUS = ("这么", "这样", "如此")
"""What stands before a verb of saying that points back: 大家都这么|认为。"""
_BY = re.compile(BY)
"""What stands before who does what is told, not says it: 按照规定，名单由省政府|宣布。"""
_NOBODY = re.compile("有人|不知谁|谁|别人|旁人")
_CONTRAST = 5
_ABOUT = re.compile(f"\\s*(?:{_DATELINE})?(?:针对|对于|关于|就(?!是))")
"""What opens a sentence whose beginning tells to what somebody answers: 针对王伟称……一事，李小云|表示."""
_PRONOUNS = frozenset("他她")
_TURNS = ("对此", "而")
"""What opens the clause of somebody who answers or differs."""
_MARKS_AND_INDENT = 5
_INDENTS = " 　\u00a0\t—"

Run: TypeAlias = tuple[Speaker, int]
"""Whose quote runs over several paragraphs, and the last of these."""
_NO_RUN: Run = Speaker(), -1


class Reader(UncuedReader):
    """The quotations of one article, read in one run or two."""

    def read(self, *, through: bool, alone: bool = False) -> list[Quotation]:
        """The quotations in reading order.

        `through`: whether a quotation goes on to the end of its paragraph; `alone`: whether an
        indirect one does, because nobody else speaks in the article.
        """
        self.through = through
        self.alone = alone
        self.below: Speaker | None = None
        self.open = False
        self.dialogue = Dialogue()
        self.voices.forget()
        quotations: list[Quotation] = []
        in_full: Speaker | None = None
        run = _NO_RUN
        for number, (start, end) in enumerate(self.prose.bounds):
            if number in self.prose.runs and self.below and self.quotes.at(start):
                run = self.below, self.prose.runs[number]
            if number <= run[1]:
                quotations += self._run_over(number, run[0])
                continue
            teller = in_full or self._told_below(number, start)
            if teller and not _NOT_READ_OUT.match(self.text, start, end):
                told = self._quotation(number, (self._past_label(teller, start), end, teller, None, "direct"))
                quotations += [told] if told else []
                continue
            self.below = None
            if through or number in self.prose.speaking:
                quotations += self._paragraph(number, start, end)
                run = self._left_open(number, end)
            else:
                self.open = False
                self.dialogue.pause()
                self.voices.before = number
            in_full = self._announced(start, end) if self.text[end - 1] in COLONS else None
        return quotations

    def _left_open(self, number: int, end: int) -> Run:
        """Whose quote the paragraph leaves open, and the paragraph that closes it."""
        if number not in self.prose.runs or not self.found or self.found[-1][1] < end:
            return _NO_RUN
        return self.found[-1][2], self.prose.runs[number]

    def _run_over(self, number: int, speaker: Speaker) -> list[Quotation]:
        """What a quote that runs over several paragraphs has in this one."""
        self.below, self.open, self.voices.before, self.voices.earlier = None, False, number, speaker
        told = self._quotation(number, (*self.prose.within_run(number), speaker, None, "direct"))
        return [told] if told else []

    def _told_below(self, number: int, start: int) -> Speaker | None:
        """Who speaks in a paragraph of his own words below 王伟表示：; in its points too, if it has some."""
        speaker = self.below
        if speaker is None or self.text[start] in _NO_OWN_WORDS:
            return None
        if number in self.prose.speaking and self.text[start] != "我":
            return None
        pointed = self.text[start] in _POINT_MARKS
        if not pointed and self.text[self.prose.bounds[number - 1][0]] in _POINT_MARKS:
            return None
        self.below = speaker if pointed else None
        return speaker

    def _past_label(self, speaker: Speaker, start: int) -> int:
        """Where a paragraph of somebody's begins, behind his name or title and a colon."""
        for label in filter(None, (speaker.name, speaker.title)):
            end = start + len(label)
            if self.text.startswith(label, start) and self.text[end] in COLONS:
                return end + 1
        return start

    def _announced(self, start: int, end: int) -> Speaker | None:
        """Who is announced to speak in all paragraphs that follow."""
        if not _IN_FULL.search(self.text, start, end):
            return None
        people = find_introductions(self.text[start:end])
        return next((found.speaker for found in people if found.speaker.name), None)

    def _paragraph(self, number: int, start: int, end: int) -> list[Quotation]:
        found = self._read(number, end) if number in self.prose.speaking else []
        self.voices.leave(number)
        self._heard(found, start, end)
        if self.through and not found:
            found = self._next_point(start, end)
        self.open = bool(found) and not self.text[found[-1][1] : end].rstrip()[2:]
        if self.through and _POINTS.search(self.text, start, end):
            self.open = self.voices.earlier is not None
        return list(filter(None, [self._quotation(number, one) for one in found]))

    def _heard(self, found: list[Found], start: int, end: int) -> None:
        """Let the dialogue go on by the last words of the paragraph."""
        if not found:
            self.dialogue.pause()
            if self.questioned:
                self.dialogue.ask()
            return
        first, last, speaker, _, _ = found[-1]
        alone = last - first >= end - start - _MARKS_AND_INDENT
        self.dialogue.hear(speaker, self.text[start:end], self.text[first:last], alone=alone)

    def _next_point(self, start: int, end: int) -> list[Found]:
        """A paragraph that gives the next point (二是) of whoever spoke last."""
        speaker = self.voices.earlier
        words = self.text[start:end].lstrip()
        if not (self.open and speaker and _ORDINAL.match(words)):
            return []
        return [(end - len(words), end, speaker, None, "indirect")]

    def _quotation(self, number: int, found: Found) -> Quotation | None:
        start, end, speaker, cue, kind = found
        note = _SEE_PAGE.search(self.text, start, end) if self.text[end - 1] in "）)" else None
        content = self.prose.cut(number, start, note.start() if note else end)
        return Quotation(speaker, cue, kind, content) if content else None

    def _read(self, number: int, end: int) -> list[Found]:
        self.number = number
        self.end = end
        self.found: list[Found] = []
        self.unknown = False
        self.refused = 0
        self.questioned = False
        self.pending: Quote | None = None
        self.reached = 0
        self.quoted = number in self.prose.quoted
        self.voices.enter(number)
        for index, (sentence, cues, quotes) in enumerate(self.prose.parts(number, self.voices.sentences)):
            self.voices.number = index
            if sentence[0] >= self.reached and (cues or quotes or self.found or self.pending or not index):
                self._sentence(sentence, cues, quotes)
        if self.pending:
            self._settle(None)
        if len(self.found) > 1:
            self.found.sort(key=itemgetter(0, 1))
        return self.found

    def _sentence(self, sentence: Sentence, cues: Sequence[Cue], quotes: Sequence[Quote]) -> None:
        alone = self._alone(sentence) if quotes else None
        if alone:
            if self.pending:
                self._settle(None)
            self.pending = alone
            return
        if (cues and self._by_cue(cues, sentence)) or (quotes and self._by_colon(quotes, sentence)):
            return
        if sentence[0] in self.prose.labels and self._by_label(sentence[0]):
            return
        if self.pending:
            self._settle(sentence)
        if self.found:
            self._go_on(sentence)

    def _alone(self, sentence: Sentence) -> Quote | None:
        """The quote that is the whole sentence."""
        start, end = sentence
        filed = _FILED.match(self.text, start, end)
        start = filed.end() if filed else start
        while start < end and self.text[start] in _INDENTS:
            start += 1
        quote = self.quotes.at(start)
        if quote is None or not quote.closed or quote.end < end - 1:
            return None
        long = quote.end - quote.start > 4 * SHORTEST_QUOTE
        return quote if quote.holds_sentence or (long and quote.end < end) else None

    def _by_cue(self, cues: Sequence[Cue], sentence: Sentence) -> bool:
        given = False
        for cue in cues[:_MOST_CUES]:
            if self.quoted and self._announces_nothing(cue, sentence):
                continue
            if (self.through or self.alone) and cue[2].startswith(AS_SAID):
                continue
            start = self.prose.clause_start(cue[0], sentence[0])
            again = self.voices.voice if given and self._says_on(cue, start) else None
            if given and not again and not self._opens_half(cue, start, sentence):
                continue
            speaker = again or self.voices.speaker(cue, start, sentence)
            self.unknown = speaker is None and cue[2] in INSTITUTIONAL
            if speaker is None and _NOBODY.match(self.text, past_lead(self.text, start, cue[0])):
                self.refused = cue[1]
            if speaker and self._give(cue, start, speaker, sentence):
                self.voices.remember(speaker)
                given = True
            elif speaker and cue[1] + 1 == self.end and self.text[cue[1]] in COLONS:
                self.below = speaker
        return given

    def _says_on(self, cue: Cue, start: int) -> bool:
        """Whether the voice says more behind a quote of its own: 王伟说“……”，并强调|……."""
        if start < self.reached or cue[2] not in _SAYING_ON or self.found[-1][4] != "direct":
            return False
        subject = self.voices.subject(cue, start)
        return subject is not None and subject[0] == "elided"

    def _opens_half(self, cue: Cue, start: int, sentence: Sentence) -> bool:
        """Whether the cue's clause opens another's half of the sentence: behind ； 李小云则认为."""
        if self._adds_quote(cue, start):
            return True
        apart = self.text[start - 1] in _SEMICOLONS or self._contrasts(cue, start)
        apart = apart or _ABOUT.match(self.text, sentence[0]) is not None
        if start <= sentence[0] or not apart:
            return False
        subject = self.voices.subject(cue, start)
        if subject is None or subject[1] == self.voices.voice:
            return False
        if subject[0] != "named" and (subject[0] not in _OTHERS or cue[2] not in INSTITUTIONAL):
            return False
        begun, end, speaker, verb, kind = self.found[-1]
        if end > start and kind != "direct":
            self.found[-1] = (begun, start, speaker, verb, kind)
            self.reached = start
        return end <= start or kind != "direct"

    def _adds_quote(self, cue: Cue, start: int) -> bool:
        """Whether the voice gives its own words behind what was told of them: ，他说：“……”."""
        begun, end, speaker, verb, kind = self.found[-1]
        if kind == "direct" or end <= start or self.text[start] not in _PRONOUNS:
            return False
        if start - begun < SHORTEST_QUOTE or not (self.text[cue[1]] in COLONS and self.quotes.at(cue[1] + 1)):
            return False
        self.found[-1] = (begun, start, speaker, verb, "indirect")
        self.reached = start
        return True

    def _contrasts(self, cue: Cue, start: int) -> bool:
        """Whether another voice is set beside the one before: ，李小云则|认为; ，对此李小云|表示."""
        if self.text.startswith(_TURNS, start):
            return True
        near = self.text[max(start, cue[0] - _CONTRAST) : cue[0]]
        return "则" in near or ("也" in near and cue[2] in INSTITUTIONAL and start > self.found[-1][0] + 1)

    def _announces_nothing(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether there is nothing the cue could belong to: 满足群众要求. Cheaper than its subject."""
        if self.pending or self.quotes.begins_within(sentence[0], cue[0]):
            return False
        return not may_speak(self.text, cue)

    def _give(self, cue: Cue, start: int, speaker: Speaker, sentence: Sentence) -> bool:
        before = self._quote_before(cue, start, sentence)
        content = read_content(self.text, cue, sentence[1], self.end, self.quotes)
        if content is None:
            content = self._resumed(cue, sentence) if before else self._inverted(cue, start, sentence)
        if before:
            content = None if content and self._opens_with_cue(content) else content
            self._add((*before.inner, "direct"), speaker, cue[2])
        if content:
            beyond = content[1] > sentence[1] and content[2] != "direct"
            self._add(self._cut_short(content, speaker) if beyond else content, speaker, cue[2])
            if self.pending:
                self._settle(sentence)
        return bool(before or content)

    def _opens_with_cue(self, content: Content) -> bool:
        """Whether another verb of the same voice stands there: “……。”王伟说，同时强调，……."""
        opening = past_lead(self.text, content[0], content[1])
        return content[2] != "direct" and any(cue[0] == opening for cue in self.prose.cues[self.number])

    def _cut_short(self, content: Content, speaker: Speaker) -> Content:
        """What stands behind a colon up to where the paper tells again that the person speaks: 他说，……."""
        start, _, kind = content
        sentences = self.voices.sentences[self.voices.number + 1 :]
        for sentence, cues, _ in self.prose.parts(self.number, sentences):
            cue = next((cue for cue in cues if cue[0] >= sentence[0]), None)
            subject = self._opening_subject(cue, sentence) if cue else None
            if subject and (subject[0] == "pronoun" or subject[1] == speaker):
                return start, sentence[0], kind
        return content

    def _opening_subject(self, cue: Cue, sentence: Sentence) -> Subject | None:
        """The subject of a cue in whose clause the sentence begins."""
        start = self.prose.clause_start(cue[0], sentence[0])
        return self.voices.subject(cue, start) if start <= past_lead(self.text, *sentence) else None

    def _opened(self, cue: Cue, sentence: Sentence) -> Quote | None:
        """The quote that opens a sentence which the verb ends: “快，”灯灭之后，王伟站在船头喊道."""
        opening = self.quotes.at(sentence[0])
        unended = opening and self.text[opening.end - 2] in COMMAS
        return opening if unended and not self.text[cue[1] : sentence[1]].strip("。！!.") else None

    def _quote_before(self, cue: Cue, start: int, sentence: Sentence) -> Quote | None:
        """The quote right before the cue's clause: “……。”王伟说."""
        pending = self.pending
        if pending:
            self.pending = None
            return pending
        if not self.quoted:
            return None
        quote = self.quotes.ending_at(start - 1 if self.text[start - 1] in COMMAS else start)
        quote = quote or self._opened(cue, sentence)
        if quote is None or self._is_asked(quote):
            return None
        if quote.start >= self.reached and self._opens(quote, sentence):
            return quote
        return None

    def _opens(self, quote: Quote, sentence: Sentence) -> bool:
        """Whether a quote opens the sentence as words that are said: no “海滩卫士”项目主管王伟说."""
        if quote.end - quote.start > 3 * SHORTEST_QUOTE:
            return True
        if self.text[quote.end - 2] in COMMAS and self.text[quote.start - 1] in ANNOUNCING:
            return True
        parted = self.text[quote.end] in COMMAS or not self.text[quote.end - 2].isalnum()
        return quote.start == sentence[0] and parted

    def _resumed(self, cue: Cue, sentence: Sentence) -> Content | None:
        """The quote that closes the sentence: “……。”王伟说得直率，“……。”."""
        for quote in self.quotes.within(cue[1], sentence[1]):
            if self.text[quote.start - 1] in ANNOUNCING and self._closes(quote, sentence):
                return (*quote.inner, "direct")
        return None

    def _inverted(self, cue: Cue, start: int, sentence: Sentence) -> Content | None:
        """What stands before a cue that ends the sentence: 水位已经回落，王伟说."""
        if start <= sentence[0] + SHORTEST_QUOTE or self.text[start - 1] not in COMMAS:
            return None
        if self.text.endswith(_THUS, start, cue[0]) or _BY.search(self.text, start, cue[0]):
            return None
        ends = cue[2] in INSTITUTIONAL and not self.text[cue[1] : sentence[1]].strip("。！!.")
        return (sentence[0], start - 1, "indirect") if ends else None
