"""What is known while the figures of a paragraph are read: what was said, and what it was said of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import itemgetter

from newsdata.parsers.statistics.indicators import series
from newsdata.parsers.statistics.indicators.heads import name_before
from newsdata.parsers.statistics.indicators.links import CHANGE_WORDS, Sense
from newsdata.parsers.statistics.indicators.nouns import noun_behind
from newsdata.parsers.statistics.indicators.readings import Front, Reading
from newsdata.parsers.statistics.indicators.sentences import Clause, Sentence, all_clauses
from newsdata.parsers.statistics.indicators.transformations import LEVEL, falls, measure_of
from newsdata.parsers.statistics.quantities import Quantity
from newsdata.zh.punctuation import ROUND_CLOSING, ROUND_OPENING
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, in_order, words

# How many clauses before its own are looked at for the name of a figure.
_CLAUSES_BACK = 8
# How many figures of its sentence are looked at for the name of one figure.
FIGURES = 24
MERE_RATES = words("增速 增幅 涨幅 升幅 降幅 跌幅 占比 比重")
_SHORTEST_SUBJECT = 2
_PREDICATES = Sense.BEING | Sense.CHANGES | Sense.RESULT
_NO_THINGS = ("“", *in_order("虽 尽管 如果 由于 因 但 而 据 目前 如今 对 为了 随着 按 经 根据 其"))
_SAYING = in_order("说 介绍 表示 认为 指出 提出 透露 要求 告诉 坦言 诉苦 显示 表明 理应 负责人")
# A thing whose yield or price is told has a name no longer than this.
LONGEST_OWNER = 8
# Clauses with these at their head tell of circumstances, not of what is measured.
_ASIDES = ("扣除", "剔除", "按", "受", "随着", "由于", "从", "与", "比", "因", "在")
_THAN = ("比", "较")
# 客流再次刷新纪录, 再次刷新客流纪录: that a record was set says nothing of what it was of.
_RECORD = re.compile(
    "(?:再次|再度|又|均|都|相继|双双|首次|全线)*"
    "(?:刷新|打破|改写|创下?|创出|创造)了?"
    "(?:历史|单日|单月|月度|季度|年度|同期|最高)*"
)
# 出口值攀升至单月最高: what is highest is the value.
_RISEN_TO = re.compile(
    "(?<=..)(?:攀升|上升|升|涨|跃升|增|创)[至到]?(?:历年|历史|单月|單月|单日|单季|單季|同期)+$"
)
# 12座水库超汛限水位: what is passed is not what is told of.
_PASSING = frozenset("超高低达破近占")
# 渔业增幅最大，为5%: what is greatest is what is told of next.
_EXTREME = re.compile(
    f"(?<=..)最[高低大小多少快慢强好长](?:的{LETTER}{{0,4}}[是为]{LETTER}{{2,12}})?$"
    "|(?<=..)[较很巨][大高多小]$|居(?:首位?|第一|榜首|前[一二两三四五六七八九十]{1,2}位?|前列)$"
)
# What most of those spoken of are: 轻刑 of 以轻刑为主，占91%.
_MAINLY = re.compile(
    "(?:以(?P<what>[^，。；]{2,24}?)(?:为主|居多)"
    "|(?:大多|多数|主要|[多均])[为是系](?P<most>[^，。；]{2,24})"
    "|(?:(?:首要|主要|最大)的?[^，。；是为]{2,8}|^(?:其次|再次|第[二三四五]位?))[为是系](?P<next>[^，。；]{2,24})"
    "|(?P<many>[^，。；]{2,24}?的?)占?(?:居多|较多|较少|次之|最多|最少|占主体|占多数|占大头))$"
)
_MAINLY_HINT = re.compile(
    "(?:为主|居多|次之|[较最][多少]|主体|多数|大头)$|[多均数要][为是系]|[首主最][要大]|^(?:[其再]次|第.)"
)
# 房价最高的3个区是望潮、石桥和青龙，分别为2万元…: those counted are told by what they rank by.
_EACH_OF_THEM = ("分别", "依次", "各为")
_RANKED_BY = re.compile("(?P<measure>[^，。；]{2,30}?)(?:最[高低大小多少快慢长短]|(?:排名|居)?靠?前)的前?")
_LONGEST_BRACKET = 200
# 为全省最多 ranks what was told before, and names nothing.
_RANKING_BEGINS = frozenset("为是居列位创均也")
_RANKING = re.compile(
    "位?[居列](?![民住家室车宁支])|创(?![业意作建办投客始伤立汇])(?!新(?:[驱能板型]|投入))|均为|也?是|为(?!民)"
)
# 从价格看: what is looked at; but 从总体看, 从数据看 name nothing.
_NOT_LOOKED_AT = "(?<!角度)(?<!层面)(?<!方面)(?<![结整总]体)(?<!结构)(?<![分构]类)(?<!数据)(?<!趋势)"
_LOOKED_AT = re.compile(f"(?:从|就)(?P<what>[^，。；]{{2,10}}?){_NOT_LOOKED_AT}(?:来|上|情况)?(?:看|说|而言)")
_CHANGED = re.compile(f"(?<=..)(?:{any_of(CHANGE_WORDS)})(?:幅度)?$")


class Told:
    """What is known while the figures of a paragraph are read, clause by clause.

    The readers of a paragraph share one:

    - `said`, the figures of the clauses before, of which those from `here` on stand in the same
      sentence, those from `before_last` on in it or the one before;
    - `sentence` and `clause`, which are read;
    - `found`, the figures of the clause; `following`, the figure of it that comes next.
    """

    __slots__ = (
        "_clauses",
        "_text",
        "before_last",
        "clause",
        "following",
        "found",
        "here",
        "said",
        "sentence",
    )
    sentence: Sentence
    clause: Clause

    def __init__(self, text: str) -> None:
        self._text = text
        self.said: list[Reading] = []
        self.here = self.before_last = 0
        self.following: Quantity | None = None

    def begin(self, sentence: Sentence) -> int:
        """Begins a sentence; returns how many figures were read before it."""
        self.sentence = sentence
        self._clauses: list[Clause] = []
        self.before_last, self.here = self.here, len(self.said)
        return self.here

    def enter(self, clause: Clause) -> None:
        """Begins a clause of the sentence."""
        self.clause = clause
        self.found: list[Reading] = []

    def before(self) -> Sequence[Clause]:
        """The clauses before this one in its sentence in which a name may be found, the last first."""
        start = self.clause.start
        if start == self.sentence.start:
            return ()
        if not self._clauses:
            self._clauses = all_clauses(self._text, self.sentence)
        number = bisect_left(self._clauses, start, key=itemgetter(0))
        return self._clauses[max(0, number - _CLAUSES_BACK) : number][::-1]

    def keep(
        self, quantity: Quantity, name: str, sense: int, *, partitive: bool = False, base: str | None = None
    ) -> None:
        """Takes down a figure under its name; `base`, if another, is the name to be carried on."""
        measure = measure_of(quantity.unit_kind, sense, name, partitive=partitive)
        negative = measure != LEVEL and falls(measure, sense, name)
        self.found.append(Reading(quantity, name, measure, negative, sense, base or name, self.clause))

    def spoken(self) -> Iterator[Reading]:
        """What the sentence said before, the last first."""
        yield from islice(reversed(self.found), FIGURES)
        yield from islice(reversed(self.said), min(FIGURES, len(self.said) - self.here))

    def last(self) -> Reading | None:
        """What the sentence said last."""
        if self.found:
            return self.found[-1]
        return self.said[-1] if len(self.said) > self.here else None

    def last_base(self) -> str:
        """The name that what the sentence said last carries on; empty where it said nothing."""
        last = self.last()
        return last.base if last else ""

    def carried(self) -> str:
        """What the figure before this one measured, or what the clauses before this one speak of."""
        if self.found:
            return self._other_than_compared() or self.found[-1].base
        topic = self.topic()
        if topic or not self.said:
            return topic
        return self._outside_brackets()

    def _outside_brackets(self) -> str:
        """溺亡 of 溺亡40人（老人30人），比昨天多[5人]: what stands in a bracket is told in passing."""
        last = self.said[-1]
        closed = self._text[last.quantity.end : last.quantity.end + 1] in ROUND_CLOSING
        if closed and self._text[self.clause.start - 2 : self.clause.start - 1] in ROUND_CLOSING:
            opening = self.bracket_at(last.quantity.start)
            for told in islice(reversed(self.said), min(FIGURES, len(self.said) - self.here)):
                if told.quantity.start < opening:
                    return told.base
        return last.base

    def _other_than_compared(self) -> str:
        """男性死亡率 of 男性死亡率7‰，较女性4‰高出[六成]: what differs is not what it is compared with."""
        if len(self.found) != 1 or self.found[0].measure != LEVEL:
            return ""
        if not self._text.startswith(_THAN, self.clause.start):
            return ""
        return self.said[-1].base if len(self.said) > self.here else ""

    def predicated(self, front: Front) -> str:
        """What the clause before speaks of, if this one goes on: 附加费 of 附加费暂不调整，仍为1元."""
        if front.name or not front.sense & _PREDICATES or self.last() or self.topic():
            return ""
        before = self.before()
        if not before:
            return ""
        clause = before[0]
        noun, end = noun_behind(self._text, clause.start, clause.end)
        if end == clause.end or noun.startswith(_NO_THINGS) or self._text.startswith(_SAYING, end):
            return ""
        name = name_before(noun)
        return name if len(name) >= _SHORTEST_SUBJECT else ""

    def topic(self) -> str:
        """What the clauses since the last figure speak of: 花生收购价格 of 花生收购价格小幅波动."""
        for clause in self.before():
            if self.said and self.said[-1].clause is clause:
                return self._of_those_counted(clause)
            words = self._text[clause.start : clause.end]
            if words[:1] in _RANKING_BEGINS and _RANKING.match(words):
                continue
            if _MAINLY_HINT.search(words) and (mainly := _MAINLY.search(words)):
                return name_before(next(filter(None, mainly.groups())))
            if extreme := _EXTREME.search(words):
                return _CHANGED.sub("", name_before(_RISEN_TO.sub("", words[: extreme.start()])))
            if "纪录" in words or "新高" in words:
                words = _RECORD.sub("", words)
            topic = series.moved_in(words) or series.much_changed_in(words) or series.measured_in(words)
            if (
                topic
                and topic not in MERE_RATES
                and not words.startswith(_ASIDES)
                and not self._in_passing(clause)
            ):
                return name_before(topic)
        return ""

    def _in_passing(self, clause: Clause) -> bool:
        """Whether a clause stands in a bracket that is closed before this one: （按可比价格计算）."""
        opening = self.bracket_at(clause.end)
        return opening >= 0 and opening != self.bracket_at(self.clause.start)

    def looked_at(self) -> str:
        """GDP of 从GDP看，一季度增长[5%]: what is looked at in the clause before."""
        for clause in self.before():
            if looked := _LOOKED_AT.fullmatch(self._text, clause.start, clause.end):
                return looked["what"]
        return ""

    def _of_those_counted(self, clause: Clause) -> str:
        """What a clause tells of those it counts: 城市住宅均价 of 30个城市住宅均价继续上涨，涨幅达[3%]."""
        last = self.said[-1]
        if self._text.startswith(_EACH_OF_THEM, self.clause.start) and (
            ranked := _RANKED_BY.fullmatch(self._text, clause.start, last.quantity.start)
        ):
            return name_before(ranked["measure"])
        behind = last.quantity.end + len(last.base)
        if last.quantity.unit_kind != "count" or not self._text.startswith(last.base, last.quantity.end):
            return ""
        measured = series.measured_in(self._text[behind : clause.end])
        if not measured or len(measured) > LONGEST_OWNER or measured[0] in _PASSING:
            return ""
        return last.base + measured

    def whole(self, quantity: Quantity) -> str:
        """The name of the last figure of the sentence with the same kind of unit."""
        for reading in self.spoken():
            if reading.quantity.unit_kind == quantity.unit_kind:
                return reading.base
        return ""

    def is_of_last_part(self) -> bool:
        """Whether no semicolon parts the clause from what the sentence said last."""
        last = self.last()
        return last is not None and "；" not in self._text[last.quantity.end : self.clause.start]

    def bracket_at(self, place: int) -> int:
        """Where the bracket opens in which a place stands; -1 where it stands in none."""
        floor = max(0, place - _LONGEST_BRACKET)
        opening = max(self._text.rfind(mark, floor, place) for mark in ROUND_OPENING)
        closing = max(self._text.rfind(mark, floor, place) for mark in ROUND_CLOSING)
        return opening if opening > closing else -1
