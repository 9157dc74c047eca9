"""What verbs of saying give to somebody: behind them, before them, around them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people.organizations import BY
from newsdata.parsers.quotations.clauses import Subject, past_lead, sets_scene
from newsdata.parsers.quotations.contents import Content, read_content
from newsdata.parsers.quotations.cues import AS_SAID, ELIDED, INSTITUTIONAL, Cue
from newsdata.parsers.quotations.given import Given
from newsdata.parsers.quotations.marks import Quote
from newsdata.parsers.quotations.prose import Prose, Sentence, may_speak
from newsdata.parsers.quotations.uncued import ANNOUNCING, COLONS, COMMAS, SHORTEST_QUOTE, UncuedReader
from newsdata.parsers.quotations.voices import Voices
from newsdata.zh.wordlists import words

_MOST_CUES = 20
"""More verbs of saying than this are no sentence."""
_SEMICOLONS = frozenset("；;")
_DATELINE = '[^“「"。，,]{2,30}(?:讯|电)\\s*(?:[（(][^（()）]{2,40}[）)])?\\s*'
FILED = re.compile(f'\\s*(?:{_DATELINE}|〔[^〔〕]{{2,40}}〕\\s*)(?=[“「"])')
"""A dateline with a quote right behind it: 本报讯（记者 王伟）“……。”"""
_SAYING_ON = ELIDED | INSTITUTIONAL | {"坚称"}
_OTHERS = ("institution", "office", "group")
_THUS = ("这么", "这样", "如此")
"""What stands before a verb of saying that points back: 大家都这么|认为。"""
_BY = re.compile(BY)
"""What stands before who does what is told, not says it: 按照规定，名单由省政府|宣布。"""
_NOBODY = re.compile("有人|不知谁|谁|别人|旁人")
_ANSWERING = words("回应 答复 回答 反驳 反问")
_CONTRAST = 5
_ABOUT = re.compile(f"\\s*(?:{_DATELINE})?(?:针对|对于|关于|就(?!是))")
"""What opens a sentence whose beginning tells to what somebody answers: 针对王伟称……一事，李小云|表示."""
_PRONOUNS = frozenset("他她")
_TURNS = ("对此", "而")
"""What opens the clause of somebody who answers or differs."""


class CuedReader:
    """Gives to speakers what verbs of saying say is theirs."""

    def __init__(self, prose: Prose, voices: Voices, given: Given, uncued: UncuedReader) -> None:
        self._prose = prose
        self._text = prose.text
        self._quotes = prose.quotes
        self._voices = voices
        self._given = given
        self._uncued = uncued

    def by_cue(self, cues: Sequence[Cue], sentence: Sentence) -> bool:
        """Gives what the cues of a sentence say is somebody's; returns whether any of it was given."""
        any_given = False
        for cue in cues[:_MOST_CUES]:
            if self._given.quoted and self._announces_nothing(cue, sentence):
                continue
            if (self._given.through or self._given.alone) and cue[2].startswith(AS_SAID):
                continue
            start = self._prose.clause_start(cue[0], sentence[0])
            again = self._voices.voice if any_given and self._says_on(cue, start) else None
            if any_given and not again and not self._opens_half(cue, start, sentence):
                continue
            speaker = again or self._voices.speaker(cue, start, sentence)
            self._given.unknown = speaker is None and cue[2] in INSTITUTIONAL
            if speaker is None and _NOBODY.match(self._text, past_lead(self._text, start, cue[0])):
                self._given.refused = cue[1]
            if speaker and self._give(cue, start, speaker, sentence):
                self._voices.remember(speaker)
                any_given = True
            elif speaker and cue[1] + 1 == self._given.end and self._text[cue[1]] in COLONS:
                self._given.below = speaker
        return any_given

    def _says_on(self, cue: Cue, start: int) -> bool:
        """Whether the voice says more behind a quote of its own: 王伟说“……”，并强调|……."""
        if start < self._given.reached or cue[2] not in _SAYING_ON or self._given.found[-1][4] != "direct":
            return False
        subject = self._voices.subject(cue, start)
        return subject is not None and subject[0] == "elided"

    def _opens_half(self, cue: Cue, start: int, sentence: Sentence) -> bool:
        """Whether the cue's clause opens another's half of the sentence: behind ； 李小云则认为."""
        if self._adds_quote(cue, start):
            return True
        apart = self._text[start - 1] in _SEMICOLONS or self._contrasts(cue, start)
        apart = apart or _ABOUT.match(self._text, sentence[0]) is not None
        if start <= sentence[0] or not apart:
            return False
        subject = self._voices.subject(cue, start)
        if subject is None or subject[1] == self._voices.voice:
            return False
        if subject[0] != "named" and (subject[0] not in _OTHERS or cue[2] not in INSTITUTIONAL):
            return False
        begun, end, speaker, verb, kind = self._given.found[-1]
        if end > start and kind != "direct":
            self._given.found[-1] = (begun, start, speaker, verb, kind)
            self._given.reached = start
        return end <= start or kind != "direct"

    def _adds_quote(self, cue: Cue, start: int) -> bool:
        """Whether the voice gives its own words behind what was told of them: ，他说：“……”."""
        begun, end, speaker, verb, kind = self._given.found[-1]
        if kind == "direct" or end <= start or self._text[start] not in _PRONOUNS:
            return False
        if start - begun < SHORTEST_QUOTE or not (
            self._text[cue[1]] in COLONS and self._quotes.at(cue[1] + 1)
        ):
            return False
        self._given.found[-1] = (begun, start, speaker, verb, "indirect")
        self._given.reached = start
        return True

    def _contrasts(self, cue: Cue, start: int) -> bool:
        """Whether another voice is set beside the one before: ，李小云则|认为; ，对此李小云|表示.

        So is one that answers (，李小云|回应), and one whose words a comma parts from the verb, if none
        did before: 王伟称要上诉，李小云|表示，…….
        """
        if self._text.startswith(_TURNS, start) or cue[2] in _ANSWERING:
            return True
        bare = self._text[self._given.found[-1][0] - 1] not in ANNOUNCING
        if bare and cue[2] == self._given.found[-1][3]:
            return True
        if bare and cue[2] in INSTITUTIONAL and self._text[cue[1] : cue[1] + 1] in COMMAS:
            return True
        near = self._text[max(start, cue[0] - _CONTRAST) : cue[0]]
        return "则" in near or (
            "也" in near and cue[2] in INSTITUTIONAL and start > self._given.found[-1][0] + 1
        )

    def _announces_nothing(self, cue: Cue, sentence: Sentence) -> bool:
        """Whether there is nothing the cue could belong to: 满足群众要求. Cheaper than its subject."""
        if self._given.pending or self._quotes.begins_within(sentence[0], cue[0]):
            return False
        return not may_speak(self._text, cue)

    def _give(self, cue: Cue, start: int, speaker: Speaker, sentence: Sentence) -> bool:
        before = self._quote_before(cue, start, sentence)
        content = read_content(self._text, cue, sentence[1], self._given.end, self._quotes)
        if content is None:
            content = self._resumed(cue, sentence) if before else self._inverted(cue, start, sentence)
        elif before is None:
            before = self._opening_too(content, sentence)
        if before:
            content = None if content and self._opens_with_cue(content) else content
            self._given.add((*before.inner, "direct"), speaker, cue[2])
        if content:
            beyond = content[1] > sentence[1] and content[2] != "direct"
            self._given.add(self._cut_short(content, speaker) if beyond else content, speaker, cue[2])
            if self._given.pending:
                self._uncued.settle(sentence)
        return bool(before or content)

    def _opening_too(self, content: Content, sentence: Sentence) -> Quote | None:
        """The quote that opens the sentence, if the verb gives another: “快走”，王伟挥着手说：“……”."""
        opening = self._quotes.at(sentence[0]) if content[2] == "direct" else None
        if opening is None or opening.start < self._given.reached or opening.end >= content[0]:
            return None
        long = opening.end - opening.start >= 2 * SHORTEST_QUOTE
        return opening if long and self._text[opening.end] in COMMAS else None

    def _opens_with_cue(self, content: Content) -> bool:
        """Whether another verb of the same voice stands there: “……。”王伟说，同时强调，……."""
        opening = past_lead(self._text, content[0], content[1])
        return content[2] != "direct" and any(
            cue[0] == opening for cue in self._prose.cues[self._given.number]
        )

    def _cut_short(self, content: Content, speaker: Speaker) -> Content:
        """What stands behind a colon up to where the paper tells again that the person speaks: 他说，……."""
        start, _, kind = content
        sentences = self._voices.sentences[self._voices.number + 1 :]
        for sentence, cues, _ in self._prose.parts(self._given.number, sentences):
            cue = next((cue for cue in cues if cue[0] >= sentence[0]), None)
            subject = self._opening_subject(cue, sentence) if cue else None
            if subject and (subject[0] == "pronoun" or subject[1] == speaker):
                return start, sentence[0], kind
        return content

    def _opening_subject(self, cue: Cue, sentence: Sentence) -> Subject | None:
        """The subject of a cue in whose clause the sentence begins."""
        start = self._prose.clause_start(cue[0], sentence[0])
        return self._voices.subject(cue, start) if start <= past_lead(self._text, *sentence) else None

    def _opened(self, cue: Cue, sentence: Sentence) -> Quote | None:
        """The quote that opens a sentence which the verb ends: “快，”灯灭之后，王伟站在船头喊道."""
        opening = self._quotes.at(sentence[0])
        unended = opening and self._text[opening.end - 2] in COMMAS
        return opening if unended and not self._text[cue[1] : sentence[1]].strip("。！!.") else None

    def _quote_before(self, cue: Cue, start: int, sentence: Sentence) -> Quote | None:
        """The quote right before the cue's clause: “……。”王伟说."""
        pending = self._given.pending
        if pending:
            self._given.pending = None
            return pending
        if not self._given.quoted:
            return None
        quote = self._quotes.ending_at(start - 1 if self._text[start - 1] in COMMAS else start)
        quote = quote or self._opened(cue, sentence) or self._before_scene(start, sentence)
        if quote is None or self._uncued.is_asked(quote):
            return None
        if quote.start >= self._given.reached and self._opens(quote, sentence):
            return quote
        return None

    def _before_scene(self, start: int, sentence: Sentence) -> Quote | None:
        """A quote that only a clause of time or place parts from the cue's: “……”，昨日，|王伟介绍."""
        if self._text[start - 1] not in COMMAS or not self._quotes.begins_within(sentence[0], start):
            return None
        clause = self._prose.clause_start(start - 1, sentence[0])
        quote = self._quotes.ending_at(clause - 1) if self._text[clause - 1] in COMMAS else None
        if quote is None or quote.end - quote.start <= 2 * SHORTEST_QUOTE:
            return None
        return quote if sets_scene(self._text, clause, start - 1) else None

    def _opens(self, quote: Quote, sentence: Sentence) -> bool:
        """Whether a quote opens the sentence as words that are said: no “海滩卫士”项目主管王伟说."""
        if quote.end - quote.start > 3 * SHORTEST_QUOTE:
            return True
        if self._text[quote.end - 2] in COMMAS and self._text[quote.start - 1] in ANNOUNCING:
            return True
        parted = self._text[quote.end] in COMMAS or not self._text[quote.end - 2].isalnum()
        filed = FILED.match(self._text, *sentence)
        return quote.start == (filed.end() if filed else sentence[0]) and parted

    def _resumed(self, cue: Cue, sentence: Sentence) -> Content | None:
        """The quote that closes the sentence: “……。”王伟说得直率，“……。”."""
        for quote in self._quotes.within(cue[1], sentence[1]):
            if self._text[quote.start - 1] in ANNOUNCING and self._uncued.closes(quote, sentence):
                return (*quote.inner, "direct")
        return None

    def _inverted(self, cue: Cue, start: int, sentence: Sentence) -> Content | None:
        """What stands before a cue that ends the sentence: 水位已经回落，王伟说."""
        if start <= sentence[0] + SHORTEST_QUOTE or self._text[start - 1] not in COMMAS:
            return None
        if self._text.endswith(_THUS, start, cue[0]) or _BY.search(self._text, start, cue[0]):
            return None
        ends = cue[2] in INSTITUTIONAL and not self._text[cue[1] : sentence[1]].strip("。！!.")
        return (sentence[0], start - 1, "indirect") if ends else None
