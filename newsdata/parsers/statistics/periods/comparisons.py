"""What a figure is compared with: 同比, 比上月, 与2023年相比.

A *marker* is the place where a text names the point of comparison. It governs the figures of growth
behind it in its clause, and those of later clauses that take it up (降幅扩大, 也下降, 其中).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsdata.parsers.statistics.periods.times import DATED
from newsdata.zh.dates import DateMention
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of

YEAR_ON_YEAR, PERIOD_ON_PERIOD, VERSUS_PERIOD = "year_on_year", "period_on_period", "versus_period"


class Marker(NamedTuple):
    """A point of comparison, named at `start`…`end` of a text; `comparison` is None for 较往年.

    `base` is the date of a `versus_period`; `named_at` where the date stands that names the point, if
    a date does (else -1). `verb` tells that the marker
    needs no verb of growth (高于去年), `onward` that it governs the next clause too (与去年相比，…),
    `joined` that it goes with the marker before it (比上月和上年同期),
    `frame` that it is told of all that follows (从环比看，…).
    """

    start: int
    end: int
    comparison: str | None
    base: DateMention | None = None
    named_at: int = -1
    verb: bool = False
    onward: bool = False
    joined: bool = False
    frame: bool = False


_WORDS: dict[str, str] = {
    "同比": YEAR_ON_YEAR,
    "按年": YEAR_ON_YEAR,
    "环比": PERIOD_ON_PERIOD,
    "按月": PERIOD_ON_PERIOD,
    "按季": PERIOD_ON_PERIOD,
    "按周": PERIOD_ON_PERIOD,
    "按日": PERIOD_ON_PERIOD,
}
"""Words that say by themselves what is compared with what."""

_STEP = re.compile("[年月季周][增减升跌涨降成衰大微略]")
_BY_STEPS = re.compile(
    f"(?<![{''.join(sorted(DATED))}])(?P<step>[年月季周])(?:[大微略]?[增减升跌涨降][率幅加少长]?|(?:成长|衰退)率?)"
    "(?=(?:[约近逾超达为]|超过|将近|约为)?[0-9０-９一二两三四五六七八九十])"
)
"""年增5%, 月减3%, as papers of Taiwan have it; of 今年增5% the year is a date."""

_LAST_YEAR = re.compile("(?:去年|上年|上一年)(?:的?同[期月季])?$")
_LAST_PERIOD = re.compile("上个?月|上季|上周|上星期|昨")
"""Points of comparison that have a name of their own."""

_OVER = "[高低快慢多少好优大小]于|超过?|领先于?|落后于?"
_MORE_THAN = "(?<![占同环对之百成无相评排])比|(?<![比相计])较|(?<=占比)较|(?<=[估预总合]计)较"
_THAN = f"{_MORE_THAN}|相较?[比于]+|相对于|{_OVER}"

_HINTS = re.compile("[比按较于超领落]")
"""Without one of these a text compares with no date but those that it names."""

_BEFORE_DATES = frozenset("比较于过超先后与同和跟在是为到达")
_WORDED_THAN = re.compile(f"(?P<word>{any_of(_WORDS)})[较于]?$")
"""同比2018年: the word says how, the date with what."""
_JOINING = frozenset("和与及、")
_NAMING = _BEFORE_DATES | _JOINING
"""What ends the words that make a date a point of comparison, and what joins a second one to it."""

_WORD = re.compile(f"(?P<word>{any_of(_WORDS)})(?P<pause>(?:来|情况|数据)?看[，,])?")
_STEP_BEFORE = re.compile("上一?(?:季度?|旬|个?月|期|个?交易日)|前一?(?:[日天周月季期]|个?交易日)")
_THAN_AT_END = re.compile(f"(?:{_THAN})$")
_OVER_AT_END = re.compile(f"(?:{_OVER})$")
_WITH_AT_END = re.compile("[与同和跟]$")
_ON_AT_END = re.compile("在$")
_COMPARED = re.compile(
    "[^，,。；;0-9]{0,12}?(?:相比|相较|比较|比|持平|相同|相当|一致)(?:而言|来说|来看)?(?P<pause>[，,])?"
)
_FOOTING = re.compile("[^，,。；;0-9]{0,8}?基础上(?P<pause>[，,])?")
_IS_AT_END = re.compile("(?:是|为|相当于|达到?)$")
_TIMES = re.compile(
    "[^，,。；;0-9０-９]{0,14}的[约近]?(?=(?:[0-9０-９.．]+|[一二两三四五六七八九十几数百]+)[多余]?倍)"
)
_OF_ITS_OWN = re.compile("的[约近超]?[0-9０-９]")
_OWN_FIGURE = re.compile("(?:的?[约近超]?[0-9０-９]|的[约近超]?[一二两三四五六七八九十百千万亿]{2})")
"""比去年的25%: the date belongs to a figure of its own. Of 高于去年25%, the figure is the difference.

What is told behind that figure is compared with it: 比去年的89起少了30起, 比1957年的327斤，增加69斤."""
_RATE_OF_ITS_OWN = re.compile(f"的?[0-9０-９][0-9０-９.．]*[%％]的(?={LETTER}{{1,4}}[速幅])")
"""较上月5%的增速加快: the rate is that of the month before."""
_REST_OF_FIGURE = "[0-9０-９.．,，一二两三四五六七八九十百千万亿零○〇多余]*[%％一-龥]{1,6}"
_PAUSE_BEHIND = re.compile(f"{_REST_OF_FIGURE}(?:、{_REST_OF_FIGURE}){{0,3}}[，,]")


def find_markers(text: str, dates: Sequence[DateMention]) -> list[Marker]:
    """All points of comparison in `text`, in order; `dates` are the expressions of time in it.

    >>> from newsdata.zh.dates import find_dates
    >>> text = "比2020年增长5%，同比上涨"
    >>> [marker.comparison for marker in find_markers(text, find_dates(text, None))]
    ['versus_period', 'year_on_year']
    """
    found = [*_worded(text)] if _HINTS.search(text) else []
    if _STEP.search(text):
        found += _by_steps(text)
    named: Marker | None = None
    for mention in dates:
        if text[mention.start - 1 : mention.start] in _NAMING:
            named = _dated(text, mention) or _joined(text, mention, named)
            if named:
                found.append(named)
        else:
            named = None
    if len(found) > 1:
        found.sort(key=lambda marker: (marker.end, marker.comparison is not None))
    return found


def _worded(text: str) -> Iterator[Marker]:
    """The markers that no date names: 同比, 环比, 比上季度."""
    for match in _WORD.finditer(text):
        framing = bool(match["pause"])
        yield Marker(match.start(), match.end(), _WORDS[match["word"]], onward=framing, frame=framing)
    for match in _STEP_BEFORE.finditer(text):
        than = _THAN_AT_END.search(text, max(0, match.start() - 4), match.start())
        if than and not _RATE_OF_ITS_OWN.match(text, match.end()):
            yield Marker(than.start(), match.end(), PERIOD_ON_PERIOD)


def _by_steps(text: str) -> Iterator[Marker]:
    """年增5%, 月减3%."""
    for match in _BY_STEPS.finditer(text):
        step = YEAR_ON_YEAR if match["step"] == "年" else PERIOD_ON_PERIOD
        yield Marker(match.start(), match.end(), step)


def _joined(text: str, mention: DateMention, before: Marker | None) -> Marker | None:
    """The second of two points of comparison: 比上月和上年同期."""
    start = mention.start
    if before is None or before.end != start - 1 or text[start - 1] not in _JOINING:
        return None
    return Marker(start, mention.end, *_compared_with(mention), start, joined=True)


def _dated(text: str, mention: DateMention) -> Marker | None:
    """The marker that names this date: 比2020年, 是2020年的3倍, 与去年同期相比, 在2020年的基础上."""
    start, end = mention.start, mention.end
    if text[start - 1] not in _BEFORE_DATES:
        return None
    if worded := _WORDED_THAN.search(text, max(0, start - 3), start):
        return Marker(start, end, _WORDS[worded["word"]], _compared_with(mention)[1], start)
    than = _THAN_AT_END.search(text, max(0, start - 4), start)
    verb = bool(than and _OVER_AT_END.match(text, than.start(), start))
    own = than and (_OF_ITS_OWN if verb else _OWN_FIGURE).match(text, end)
    if than and not own:
        return Marker(than.start(), end, *_compared_with(mention), start, verb=verb)
    if than and own and not verb:
        onward = _PAUSE_BEHIND.match(text, own.end()) is not None
        return Marker(than.start(), own.end(), *_compared_with(mention), onward=onward)
    if _IS_AT_END.search(text, max(0, start - 3), start) and (match := _TIMES.match(text, end)):
        return Marker(start, match.end(), *_compared_with(mention), start, verb=True)
    for opening, closing in ((_WITH_AT_END, _COMPARED), (_ON_AT_END, _FOOTING)):
        if opening.search(text, max(0, start - 1), start) and (match := closing.match(text, end)):
            onward = bool(match["pause"])
            return Marker(start - 1, match.end(), *_compared_with(mention), start, onward=onward)
    return None


def _compared_with(mention: DateMention) -> tuple[str | None, DateMention | None]:
    if _LAST_YEAR.match(mention.text):
        return YEAR_ON_YEAR, None
    if _LAST_PERIOD.match(mention.text):
        return PERIOD_ON_PERIOD, None
    if mention.first is None and mention.last is None:
        return None, None
    return VERSUS_PERIOD, mention


_BASE = re.compile("[^，,。；;0-9０-９增减升降涨跌多少高低快慢]*")
_LONGEST_BASE = 14
"""What may stand between a date with which one compares and the figure of that date."""


GROWING = (
    "增长", "增加", "增收", "增产", "增支", "增利", "增亏", "增", "上涨", "涨", "贵",
    "上升", "升", "提高", "提升", "扩大",
    "扩张", "放大", "放量", "攀升", "回升", "反弹", "多", "高", "加快", "提速", "快", "延长",
    "提前", "领先", "超出", "成长", "攀高", "扬升", "弹升", "劲扬",
    "翻", "上行", "上浮", "上调", "走高", "走强", "改善", "好转",
)  # fmt: skip
FALLING = (
    "下降", "降低", "降", "下跌", "跌", "减少", "减产", "减收", "减支", "减利", "减亏",
    "减", "回落", "下滑", "收窄",
    "缩小", "缩短", "缩减", "缩量", "压缩", "萎缩", "放缓", "少", "低", "慢", "落后", "贬值",
    "下行", "下浮", "下调", "走低", "走弱", "便宜", "衰退", "挫", "下挫", "重挫",
)  # fmt: skip
RATES = ("增速", "增幅", "涨幅", "升幅", "降幅", "跌幅", "增长率", "幅度")
"""Words before a figure that make it a difference; the nouns need no verb."""

HELPERS = (
    "了", "达到", "达", "为", "是", "约", "近", "超过", "超", "逾", "仅", "至少", "将近", "不到",
    "不足", "均", "都", "在",
)  # fmt: skip
"""Words between those and the figure."""

_DEEDS = (
    "产", "销", "卖", "运", "发", "用", "供", "开", "建", "招", "购", "种", "打", "收", "投",
    "投产", "完成", "发送", "接待", "生产", "收购",
)  # fmt: skip
"""What is done more or less than before: 比上年多投产."""

_VERBS = f"(?<![最新])(?:{any_of(GROWING + FALLING)}|[多少](?:{any_of(_DEEDS)}))"
_RATES = any_of(RATES)
_HELPERS = any_of((*HELPERS, "幅度"))
_GROWTH = re.compile(f"(?:{_VERBS}|{_RATES})(?:{_HELPERS})*$")
_GROWTH_ENDS = frozenset(word[-1] for word in (*GROWING, *FALLING, *_DEEDS, *RATES, *HELPERS))
_GROWN_SINCE = re.compile(f"[，,]?(?:{_VERBS})(?![速幅])")
_TAKES_UP = re.compile(f"{_RATES}|[也亦]|同样|继续")
"""What makes a clause go on with the comparison of the one before: 降幅扩大, 也下降."""

_ADVERBS = "名义|实际|累计|平均|年均|均|继续|进一步|[大小]幅|略|微|又|[扣剔]除价格因素后?|[一二三四]季度"
_ELIDED = re.compile(f"(?:[0-9０-９前上下半年月份至—-]|{_ADVERBS})*+(?:{_VERBS})(?:{_HELPERS})*")
"""A clause without a subject goes on with that of the one before: 二季度增长."""

_EFFECT = re.compile("影响|拉动|带动|贡献")
"""What something else moved has a comparison of its own, or none: 影响CPI下降0.1个百分点."""

_WITH_PLACE = re.compile(
    "(?:[高低快慢多少]于|超过|领先|落后于?|[比较])[^，,。；;0-9]{0,4}(?:[全本各][国省市县区州球]|平均|总体|整体)"
)
"""比全省高3个百分点: compared with a place, not with another time."""

_WITH_ANOTHER = re.compile(
    "(?<![占同环对百之成无相评按])比(?![例重率价])[^，,。；;0-9]{1,12}(?<![年月季期])[高低快慢]$"
)
"""比化工业高3个百分点: compared with another thing."""

_PARTS_FOLLOW = re.compile(r"[^，,。；;：:“”]{0,8}(?P<end>[，,。；;])[\s　]*其中")
"""What follows a compared figure whose parts are told next, by the same comparison."""

_DIFFERENCE = re.compile("百分点|基点|[%％‰倍番]")
_REACHED = re.compile("[到至达为是占]")
_ADDED = re.compile(f"新增(?:{any_of(HELPERS)})*")
"""比年初新增30亿元 is a difference, 新增就业30万人 by itself is not."""

_POINTS = ("百分点", "基点")
_BETWEEN_FIGURES = re.compile("(?:[、和与及或（(即]|，[即或]|以及|或者)[-－负]?")


def is_growth(text: str, end: int) -> bool:
    """Whether the figure at `end` says by how much something grew or fell.

    >>> is_growth("同比增长了约", 6), is_growth("增长到", 3)
    (True, False)
    """
    if text[end - 1 : end] not in _GROWTH_ENDS:
        return False
    return _GROWTH.search(text, max(0, end - 12), end) is not None


_REACH = 80


class Place(NamedTuple):
    """Where a figure stands, and where its clause, its `part` and its sentence begin.

    The parts of a sentence are what semicolons part.
    """

    start: int
    end: int
    clause: int
    part: int
    sentence: int

    @property
    def opening(self) -> int:
        """Where the words before it begin that are looked at: with its clause, or not too far away."""
        return max(self.clause, self.start - _REACH)


class Comparisons:
    """Reads the comparisons of a text's figures, in their order."""

    def __init__(self, text: str, dates: Sequence[DateMention]):
        self._text = text
        self.markers = find_markers(text, dates)
        self.named_at = frozenset([marker.named_at for marker in self.markers])
        self._passed = 0
        self._before: Place | None = None
        self._result: Marker | None = None
        self._last: Marker | None = None
        self._next: list[Marker] = []
        self._compared: Place | None = None
        self._among = self._onward = False
        self._parallel = False
        self._mixed = False
        self._alike: dict[bool, Marker] = {}
        self._frame: Marker | None = None
        self.of_base: Marker | None = None

    def read(self, place: Place) -> Marker | None:
        """The marker that governs the figure at `place`, if one does.

        `of_base` is set to the marker whose figure this is, with which the next one is compared.
        """
        if not self.markers:
            return None
        self._enter(place)
        marker = self._latest(place)
        self.of_base = None
        if marker and marker.named_at >= 0 and self._is_of_base(marker, place):
            self.of_base = marker
            self._last = self._alike[False] = marker
            return None
        if self._goes_on(place):
            self._result = self._next.pop() if self._next else self._result
        elif marker and self._governs(marker, place):
            self._compare(self._first_of(marker), place)
        else:
            self._result = self._taken_up(place) or (self._framed(place) if self._frame else None)
        self._before = place
        return self._result

    def _is_of_base(self, marker: Marker, place: Place) -> bool:
        """Whether the figure is of the point of comparison itself: 比2020年的产量[3万吨]增长5%."""
        if marker.verb or place.start - marker.end > _LONGEST_BASE:
            return False
        between = marker.end >= place.opening and _BASE.fullmatch(self._text, marker.end, place.start)
        return bool(between) and _GROWN_SINCE.match(self._text, place.end) is not None

    def _compare(self, marker: Marker, place: Place) -> None:
        """Takes the marker as what the figure, and maybe later ones, are compared by."""
        points, before = self._points(place), self._compared
        last = self._alike.get(points)
        together = before is not None and before.part == place.part
        self._mixed = together and (
            self._mixed or (last is not None and last.comparison != marker.comparison)
        )
        self._result = self._last = self._alike[points] = marker
        self._compared = place
        self._parallel = False
        parts = _PARTS_FOLLOW.match(self._text, place.end)
        self._among, self._onward = parts is not None, parts is not None and parts["end"] == "。"

    def _enter(self, place: Place) -> None:
        """Forgets the comparison of the sentence before, unless this one tells its parts (其中)."""
        before = self._before
        if before is None:
            return
        if before.sentence != place.sentence:
            self._parallel = False
            if not (self._onward and self._compared and before.sentence == self._compared.sentence):
                self._last = None
                self._alike = {}
        elif before.part != place.part:
            self._parallel = self._last is not None

    def _latest(self, place: Place) -> Marker | None:
        """The last marker before the figure."""
        while self._passed < len(self.markers) and self.markers[self._passed].end <= place.start:
            if self.markers[self._passed].frame:
                self._frame = self.markers[self._passed]
            self._passed += 1
        return self.markers[self._passed - 1] if self._passed else None

    def _first_of(self, marker: Marker) -> Marker:
        """The first of joined markers; the others wait for the next figures of the list."""
        number = self._passed - 1
        self._next = []
        while marker.joined and number > 0:
            self._next.append(marker)
            number -= 1
            marker = self.markers[number]
        return marker

    def _goes_on(self, place: Place) -> bool:
        """Whether the figure is the next of a list: 分别增长5%、6%."""
        before = self._before
        return before is not None and bool(_BETWEEN_FIGURES.fullmatch(self._text, before.end, place.start))

    def _governs(self, marker: Marker, place: Place) -> bool:
        if marker.start < (place.part if marker.onward else place.clause):
            return False
        touches = marker.verb and place.start - marker.end <= 1
        touches = touches or bool(_ADDED.fullmatch(self._text, marker.end, place.start))
        return touches or is_growth(self._text, place.start) or self._is_difference(marker, place)

    def _framed(self, place: Place) -> Marker | None:
        """The comparison that a paragraph tells everything by: 从环比看，…。鲜菜价格下降3%."""
        if self._points(place) or not is_growth(self._text, place.start):
            return None
        return None if self._with_place(place) else self._frame

    def _with_place(self, place: Place) -> bool:
        """Whether the figure tells how a place differs from another: 比全省高[3个百分点]."""
        return _WITH_PLACE.search(self._text, place.opening, place.start) is not None

    def _points(self, place: Place) -> bool:
        """Whether a figure tells by how much a rate changed, and not what it is a rate of."""
        return self._text.endswith(_POINTS, place.start, place.end)

    def _is_difference(self, marker: Marker, place: Place) -> bool:
        """Whether the only figure behind a marker tells a difference by its unit: 较2012年扩张了4倍."""
        if marker.start < place.clause or (self._before and self._before.end > marker.start):
            return False
        figure = _DIFFERENCE.search(self._text, place.start, place.end)
        return figure is not None and not _REACHED.search(self._text, marker.end, place.start)

    def _taken_up(self, place: Place) -> Marker | None:
        """The comparison of its sentence that a figure of growth goes on with."""
        if self._last is None or not is_growth(self._text, place.start):
            return None
        if _EFFECT.search(self._text, place.opening, place.start) or self._with_place(place):
            return None
        if _WITH_ANOTHER.search(self._text, place.opening, place.start):
            return None
        points = self._points(place)
        alike = self._compared is not None and self._points(self._compared) == points
        if (self._among or self._parallel) and not self._mixed:
            goes_on = alike if self._among else points
            return self._last if goes_on else self._alike.get(points)
        takes_up = _TAKES_UP.search(self._text, place.opening, place.start)
        if takes_up or _ELIDED.fullmatch(self._text, place.clause, place.start):
            return self._last if points else self._alike.get(False)
        return None
