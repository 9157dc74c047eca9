"""What was given to whom in the paragraph that is read, and how far a quotation runs on."""

from __future__ import annotations

import re
from typing import TypeAlias

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.occasions import NUMERAL, ORDINAL
from newsdata.parsers.quotations.contents import OWN, Content
from newsdata.parsers.quotations.cues import NO_CONTENT
from newsdata.parsers.quotations.dialogues import Dialogue
from newsdata.parsers.quotations.marks import Quote
from newsdata.parsers.quotations.prose import Prose, Sentence
from newsdata.parsers.quotations.voices import Voices

QUESTION_MARKS = frozenset("？?")
POINT = f"{ORDINAL}|{NUMERAL}要|最后[，,]要"
_OUGHT = "(?:同时[，,])?还?(?:要(?![求闻件素])|必须|应当|应该|应(?!急)|需要)"
_US = f"[我你咱]们|{OWN}"
_NEXT_POINT = re.compile(f"{POINT}|{_OUGHT}|{_US}")
"""What opens a sentence in which the speaker goes on."""
_NEXT_OPENINGS = frozenset("其再最第二三四")
_NEXT = re.compile("其[次二三四]|再次|最后|第?[二三四五六](?:[，,、]|[是要来])")
_FIRST = re.compile("首先|第一|一是|一来|其一|一[，,、]")
"""What opens the first of somebody's points, and the next ones; between them his own words explain each."""
_URGING = ("强调", "要求", "指出")
_MUST = "(?:要(?![求闻件素点])|必须|应当|务必)"
_ALL_OUGHT = re.compile(f"[^，,。：；“]{{2,14}}?{_MUST}|[^，,。：；“]{{2,24}}[，,]{_MUST}")
"""Behind 王伟强调 another sentence of what all ought to do is his: 各部门要……; 面对新任务，必须……."""
_NEWS = (
    "记者|(?:但|而)?面对记者|数据显示|据|统计|会议|座谈会|会上|会前|会后|随后|这时|此时|当[天日]|[0-9]{1,2}日"
)
_SPEAKS_FOR_US = re.compile("[^，。]{0,3}(?:[^双]方|我们?)")
"""What opens a sentence in which the speaker himself thanks or protests: 中方对此表示遗憾."""
_BOTH = "双方(?=还|都|就|也|一致|共同|签|同意|认为|表示|对)|两国领导人(?=[还就])"
_INVITES = "[^，。]{0,8}(?:欢迎|希望|愿|邀请|支持|期待)"
_ANOTHER_SOURCE = re.compile(f"{_NEWS}|{_BOTH}|(?!{_INVITES})[^，。]{{0,12}}(?:陪同|参加|出席|主持了)")
"""What opens a sentence in which the reporter takes over."""
_HONOURED = re.compile("[^，,。：“]{2,4}(?:同志|总书记|主席)(?:[的是对关为]|[一多]生|高度)")
"""王伟同志是……: of whom somebody else speaks."""
_JOINING = re.compile("\\s*(?:同时|此外|另外|最后|随后|接着|当天)[，,]")
"""What may stand before the subject of such a sentence."""
Found: TypeAlias = tuple[int, int, Speaker, str | None, str]
"""Where a stretch of the text given to somebody begins and ends, the speaker, the cue and the kind."""


class Given:
    """What is known of the paragraph that is read, and keeps what is found in it.

    What was `found`, up to where the text is given away (`reached`), a quote whose speaker is not known
    yet (`pending`), and whether the last cue names somebody `unknown`. `refused`: where a verb ends that
    gives words to nobody (有人问). `open`: the paragraph before ended with a quotation. `below`: whose words
    follow in paragraphs of their own. `through`: a quotation goes on to the end of its paragraph; `alone`:
    an indirect one does, because nobody else speaks in the article.
    """

    number: int
    end: int
    open: bool
    quoted: bool
    refused: int
    through: bool
    alone: bool
    unknown: bool
    questioned: bool
    reached: int
    found: list[Found]
    pending: Quote | None
    below: Speaker | None
    dialogue: Dialogue

    def __init__(self, prose: Prose, voices: Voices) -> None:
        self._prose = prose
        self._text = prose.text
        self._voices = voices

    def begin(self, *, through: bool, alone: bool) -> None:
        """Begins a run through the article."""
        self.through = through
        self.alone = alone
        self.below = None
        self.open = self.questioned = False
        self.found = []
        self.dialogue = Dialogue()

    def enter(self, number: int, end: int) -> None:
        """Begins a paragraph, which ends at `end`."""
        self.number = number
        self.end = end
        self.found = []
        self.unknown = self.questioned = False
        self.refused = self.reached = 0
        self.pending = None
        self.quoted = number in self._prose.quoted

    def go_on(self, sentence: Sentence) -> None:
        """Let the last quotation run over this sentence too."""
        start, end, speaker, cue, kind = self.found[-1]
        if kind == "direct" and not self.through:
            return
        if self._voices.voice is not speaker:
            return
        if not (self._touches(end) and self._same_voice(sentence)) and not self._next_of(start, sentence):
            return
        if kind == "direct":
            self.found.append((*sentence, speaker, None, "indirect"))
        else:
            self.found[-1] = (start, sentence[1], speaker, cue, kind)
        self._voices.spoke = self._voices.number + 1

    def _next_of(self, start: int, sentence: Sentence) -> bool:
        """Whether the sentence gives the next of the points that begin at `start`: 首先，……。其次，……."""
        if self._text[sentence[0]] not in _NEXT_OPENINGS or self.found[-1][4] == "direct":
            return False
        return _NEXT.match(self._text, *sentence) is not None and _FIRST.match(self._text, start) is not None

    def _touches(self, end: int) -> bool:
        """Whether what ends there reaches to the end of the sentence before."""
        number = self._voices.number
        return number > 0 and end >= self._voices.sentences[number - 1][1] - 2

    def _same_voice(self, sentence: Sentence) -> bool:
        """Whether the sentence reads as if the same voice were speaking."""
        opening = self._text[slice(*sentence)].lstrip()
        if self.through or self.alone:
            paper = _ANOTHER_SOURCE.match(opening) or self._performs(sentence)
            return not paper and not self._tells_of_somebody(sentence)
        if self._names_the_voice(opening):
            return False
        urges = self.found[-1][3] in _URGING and _ALL_OUGHT.match(opening) is not None
        asks = self._text[self.found[-1][1] - 1] in QUESTION_MARKS and opening.rstrip()[-1:] in QUESTION_MARKS
        return urges or asks or _NEXT_POINT.match(opening) is not None

    def _names_the_voice(self, words: str) -> bool:
        """Whether words name who speaks, which nobody does himself: 我们要认真学习王伟同志的讲话."""
        name = self._voices.voice.name if self._voices.voice else None
        return name is not None and name in words

    def _tells_of_somebody(self, sentence: Sentence) -> bool:
        """Whether the paper tells what somebody does; whom the speaker honours is part of what is said."""
        joining = _JOINING.match(self._text, *sentence)
        start = joining.end() if joining else sentence[0]
        person = self._voices.opens((start, sentence[1]))
        if person is None or person == self._voices.voice:
            return person is not None
        return _HONOURED.match(self._text, start, sentence[1]) is None

    def _performs(self, sentence: Sentence) -> bool:
        """Whether the sentence tells what somebody did by words: 他对热情接待表示|感谢."""
        place = self._text.find("表示", *sentence)
        performed = place > 0 and self._text[place + 2 : place + 4] in NO_CONTENT
        return performed and _SPEAKS_FOR_US.match(self._text, *sentence) is None

    def add(self, content: Content, speaker: Speaker, cue: str | None) -> None:
        """Gives a stretch of the text to somebody."""
        start, end, kind = content
        self.found.append((start, end, speaker, cue, kind))
        if end > self.reached:
            self.reached = end
