"""Quotes that no verb of saying gives to somebody: behind a colon, at a sentence's end, alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import People, find_introductions
from newsdata.parsers.quotations.contents import is_told
from newsdata.parsers.quotations.given import QUESTION_MARKS, Given
from newsdata.parsers.quotations.marks import Quote
from newsdata.parsers.quotations.prose import Prose, Sentence
from newsdata.parsers.quotations.voices import Voices

COMMAS = frozenset("，,")
COLONS = frozenset("：:")
ANNOUNCING = COMMAS | COLONS | {"—"}
"""What stands before a quote that a clause announces."""
_HIM = re.compile("[他她](?!们)")
_ME = re.compile("我(?!们)")
_ASKS_BEFORE = ("问", "提问", "发问", "追问")
_ASKERS = "(?:有[^，,。：；“]{1,6}|网友|网民|记者|观众|读者|听众|家长|同学)"
_OTHERS_ASK = f"{_ASKERS}[^，,。：；“]{{0,8}}问[^，,。：；“答]{{0,10}}"
_ASKED_HIM = re.compile(
    f"(?:(?:的|被[^，,。：；]{{0,6}}问)[^，,。：；]{{0,8}}(?:问题|提问|疑问|追问)|{_OTHERS_ASK})[：:]\\s*$"
)
"""What stands before a question that others ask: 回避了记者的第二个问题：“……？”, 有网友问市长：“……？”"""
_ANSWERS = re.compile(
    "[面针]对[^，,。“]{0,16}(?:质疑|疑[问惑虑]|[追提询发]问|问题|指责|批评|劝[说阻告]|不解|嘲[笑讽]|议论|[请恳]求|抱怨|担忧|声音)"
)
"""What opens a sentence about somebody to whom others have said what stands before: 面对质疑，他……."""
_MAKES = re.compile("[让令使](?!人)")
_LONGEST_ASKING = 40
_US_OR_ME = re.compile("[我俺咱](?!国)")
_LONGEST_INDENT = 40
SHORTEST_QUOTE = 5
_LONGEST_SIGN = 3
_ENDS_OF_SAYING = ("。", "！", ".", "!", "记者。", "本报记者。", "笔者。", "记者.")
_CLAUSES_AHEAD = 5


class UncuedReader:
    """Gives quotes to those of whom the text around them tells."""

    def __init__(self, prose: Prose, people: People, voices: Voices, given: Given) -> None:
        self._prose = prose
        self._text = prose.text
        self._quotes = prose.quotes
        self._people = people
        self._voices = voices
        self._given = given

    def is_asked(self, quote: Quote) -> bool:
        """Whether others ask what is quoted: 网友提问“……？”, 有网友问市长：“……？”."""
        start = max(self._voices.start, quote.start - _LONGEST_ASKING)
        asks = self._text.endswith(_ASKS_BEFORE, start, quote.start)
        return asks or _ASKED_HIM.search(self._text, start, quote.start) is not None

    def by_colon(self, quotes: Sequence[Quote], sentence: Sentence) -> bool:
        """A quote behind a colon, or one that closes the sentence: 王伟摆摆手：“……。”."""
        for quote in quotes:
            sign = self._sign_before(quote, sentence) if is_told(self._text, quote) else ""
            if not self._is_announced(quote, sign, sentence):
                continue
            if sign in COMMAS and self._is_signed(quote, sentence):
                self._given.pending = quote
                return True
            speaker = self._announcer(quote, sign, sentence)
            if speaker:
                self.settle(sentence if sign in COMMAS or not self._is_question() else None)
                self._add_opening(sentence, speaker)
                self._given.add((*quote.inner, "direct"), speaker, None)
                self._voices.remember(speaker)
                return True
        return False

    def _is_signed(self, quote: Quote, sentence: Sentence) -> bool:
        """Whether the next sentence does nothing but say whose words these are: ，“……。”|王伟说."""
        number = self._voices.number + 1
        if quote.end != sentence[1] or self._given.pending or number >= len(self._voices.sentences):
            return False
        start, end = self._voices.sentences[number]
        cue = next(
            (cue for cue in self._prose.cues.get(self._given.number, ()) if start < cue[0] < end), None
        )
        return cue is not None and self._text[cue[1] : end].strip() in _ENDS_OF_SAYING

    def _is_announced(self, quote: Quote, sign: str, sentence: Sentence) -> bool:
        """Whether the sign before a quote gives it to somebody of whom the sentence tells."""
        if sign not in ANNOUNCING or 0 < quote.start - self._given.refused <= _LONGEST_SIGN:
            return False
        if sign in COMMAS:
            return self.closes(quote, sentence)
        return sign not in COLONS or not self.is_asked(quote)

    def _announcer(self, quote: Quote, sign: str, sentence: Sentence) -> Speaker | None:
        """Whose a quote is that stands behind a colon, or closes its sentence behind a comma."""
        speaker = self._voices.earlier_in(sentence, quote.start)
        if sign in COMMAS:
            if speaker and self._speaks_of(quote, speaker, sentence):
                return self._other_than(speaker)
            speaker = speaker or self._voice_of(quote, sentence)
            return speaker or self._voices.acting_before(sentence, quote.start)
        if speaker is None and sign in COLONS:
            colon = self._text.rindex(sign, sentence[0], quote.start)
            speaker = self._voices.announcing(sentence, colon)
            speaker = speaker or self._voices.acting_before(sentence, quote.start - 1)
            speaker = speaker or self._voices.pointed_out(sentence) or self._voices.mentioned(sentence)
        return speaker

    def _voice_of(self, quote: Quote, sentence: Sentence) -> Speaker | None:
        """Whose a quote is that closes a sentence which names nobody before it."""
        if self._given.pending:
            speaker = self._voices.actor(sentence, _CLAUSES_AHEAD) or self._from_before(self._given.pending)
            speaker = speaker or self._voices.voice
        else:
            speaker = self._voices.voice
        if speaker is None and _ME.search(self._text, quote.start, quote.end):
            speaker = self._voices.mentioned(sentence) or self._moved(quote, sentence)
        return speaker

    def _moved(self, quote: Quote, sentence: Sentence) -> Speaker | None:
        """Whom something makes speak of himself: 这让王伟很意外，“我……。”."""
        makes = _MAKES.search(self._text, *sentence)
        return self._voices.opens((makes.end(), quote.start)) if makes and makes.end() < quote.start else None

    def _is_question(self) -> bool:
        """Whether the quote that waits for its speaker asks: who answers behind a colon is another."""
        return self._given.pending is not None and self._text[self._given.pending.end - 2] in QUESTION_MARKS

    def _speaks_of(self, quote: Quote, person: Speaker, sentence: Sentence) -> bool:
        """Whether the quote tells of the person: 李阿姨拉住了她，“她帮了我。”."""
        words = self._text[quote.start : quote.end]
        if person.name and person.name in words:
            return True
        begin = self._prose.clause_start(quote.start - 1, sentence[0])
        done_to = _HIM.search(self._text, begin + 1, quote.start) is not None
        return done_to and _ME.search(words) is not None and _HIM.search(words) is not None

    def _other_than(self, person: Speaker) -> Speaker | None:
        """The last voice if it is another's, else whom the sentences or the paragraphs before are about."""
        voice = self._voices.voice
        other = voice if voice and voice != person else self._voices.spoken_of()
        return other if other and other != person else self._voices.earlier

    def _sign_before(self, quote: Quote, sentence: Sentence) -> str:
        """The last sign before a quote in its sentence."""
        place = quote.start
        while place > sentence[0] and self._text[place - 1].isspace():
            place -= 1
        return self._text[place - 1] if place > sentence[0] else ""

    def by_label(self, start: int) -> bool:
        """A paragraph that opens with a person and a colon: 海东省水利厅厅长王伟：水位已经回落."""
        end = self._prose.labels[start]
        found = next(find_introductions(self._text[start:end]), None)
        alone = found and not found.start and start + found.end == end - 1
        introduced = found.speaker.name if found and alone else None
        name = introduced or (self._text[start : end - 1] if start in self._prose.in_turn else None)
        if not name:
            return False
        speaker = self._people.resolve(name)
        self._given.add((end, self._given.end, "direct"), speaker, None)
        self._voices.remember(speaker)
        return True

    def _add_opening(self, sentence: Sentence, speaker: Speaker) -> None:
        """“这条路，”王伟指着山下，“是凿出来的。” begins with a piece of the same quotation."""
        opening = self._quotes.at(sentence[0])
        if opening and self._text[opening.end - 2] in COMMAS:
            self._given.add((*opening.inner, "direct"), speaker, None)

    def closes(self, quote: Quote, sentence: Sentence) -> bool:
        """Whether a quote that is no mere word closes the sentence."""
        return quote.end >= sentence[1] - 1 and quote.end - quote.start > SHORTEST_QUOTE

    def settle(self, following: Sentence | None) -> None:
        """Give a quote that stands alone to whom the sentence behind or before it is about."""
        quote, self._given.pending = self._given.pending, None
        if quote is None:
            return
        answer = self._given.dialogue.next() if self._fills_paragraph(quote) else None
        if answer is None and quote.end - quote.start < SHORTEST_QUOTE:
            return
        voices = self._voices
        if following and voices.asks(following):
            self._given.questioned = True
            return
        if following and self._text[following[0]] in "面针" and _ANSWERS.match(self._text, *following):
            return
        speaker = voices.actor(following, _CLAUSES_AHEAD) if following else None
        if speaker is None and not self._given.unknown:
            speaker = answer or voices.voice or voices.spoken_of() or self._from_before(quote)
            speaker = speaker or self._own_words(quote) or self._pronounced_before()
        if speaker:
            self._given.add((*quote.inner, "direct"), speaker, None)
            voices.voice, voices.spoke = speaker, voices.number

    def _own_words(self, quote: Quote) -> Speaker | None:
        """The last speaker, if the sentence before names the person and the quote tells of oneself."""
        number = self._voices.number
        if not number or _ME.search(self._text, quote.start, quote.end) is None:
            return None
        return self._voices.mentioned(self._voices.sentences[number - 1])

    def _pronounced_before(self) -> Speaker | None:
        """Whom the sentence before a quote is about by a pronoun: 看得出，他很激动."""
        number = self._voices.number
        sentence = self._voices.sentences[number - 1] if number else (0, 0)
        return self._voices.actor(sentence, _CLAUSES_AHEAD) if _HIM.search(self._text, *sentence) else None

    def _from_before(self, quote: Quote) -> Speaker | None:
        """The last speaker goes on in a paragraph that is one quote, or else who was told of before."""
        own = _ME.search(self._text, quote.start, quote.end)
        if self._given.dialogue.asked():
            return None
        if not self._fills_paragraph(quote):
            begins = not self._text[self._voices.start : quote.start].strip()
            return (
                self._voices.introduced_before()
                if begins and _US_OR_ME.match(self._text, quote.start + 1)
                else None
            )
        if self._given.open:
            return self._voices.earlier
        return self._voices.introduced_before() if own or self._voices.telling_before() else None

    def _fills_paragraph(self, quote: Quote) -> bool:
        if max(quote.start - self._voices.start, self._given.end - quote.end) > _LONGEST_INDENT:
            return False
        around = self._text[self._voices.start : quote.start] + self._text[quote.end : self._given.end]
        return not around.strip()
