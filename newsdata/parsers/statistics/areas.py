"""The place a figure is said of, where the text names one: 全国, 河北省, 全市, 长三角."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdata.parsers.statistics.ranked_places import RANKS, ranked_places
from newsdata.spans import Interval
from newsdata.zh.places import COUNTRIES, PLACE_OPENINGS, place_end
from newsdata.zh.wordlists import any_of, by_opening, in_order, longest_at

_WHOLES = [
    *(f"全{rank}" for rank in "国省市县区州镇乡村盟旗球校院"),
    *(f"{which}{rank}" for which in "我本" for rank in "国省市县区州镇乡村"),
    "全世界",
]
# The table is long and its first characters are frequent, so a place is looked for by its first two.
_WHOLE_BY_OPENING = by_opening(_WHOLES)
_PAIRS = PLACE_OPENINGS.union(_WHOLE_BY_OPENING)
_MAY_BEGIN_PLACE = re.compile(
    f"[{''.join(sorted({pair[0] for pair in _PAIRS}))}](?=[{''.join(sorted({pair[1] for pair in _PAIRS}))}])"
)

_LONGEST_PLACE = 12
_ADMINISTERED = ("省", "市", "县", "州", "自治区", "自治州", "特别行政区", "地区", "境内")
_ADMINISTERED_ENDS = frozenset(kind[-1] for kind in _ADMINISTERED)
_BEHIND_NAME = re.compile("(?:[^，。；]*(?:地区|城市)|省|市|自治区|特别行政区)(?=[^，。；]{2})")
_RANK = re.compile("省|市|自治区|特区|境内|地区")

# What a place is compared with is not where the figure was taken (占全国的七成); nor is where something
# goes to or comes from (销往泰国), unless the figure follows at once (投向全国130个项目).
_COMPARED = in_order(
    """
    占 占到 相当于 是 为 较 比 高于 低于 好于 快于 慢于 高出 领先 领先于 优于 仅次于 超过 接近 居 位居 列 位列
    名列 排 排名 跻身
    """
)
_SAME_PERIOD = "同期"
_DIRECTION = in_order("对 向 往 至 到 自 从 由 赴 离 距 与 同 和 及 或 面向 销往 出口 进口 援助")
# Where a place that is named bare may stand: where a clause begins, behind a time, behind 在 and 使.
_BEFORE_BARE = re.compile(
    "(?:^|[，。；：！？“（,;:!?\\s]|[年月日号末底季度前来今期]|(?<![存潜内外])在|使|让|显示|获悉)$"
)

# Of 其中东城区1人、西城区3人 each figure is of its place.
_NUMERALS, _MEASURED = "一二两三四五六七八九十百千万亿", "[例人名起户家件宗处座个次艘辆亩吨]"
_APART = re.compile(
    f"(?:[其当]中|分别[为是]|(?:[0-9０-９]|[{_NUMERALS}]{_MEASURED})[^，。；：、0-9０-９]{{0,4}}[、和及])$"
)
_FIGURE_AT_ONCE = re.compile(f"[0-9０-９]|[{_NUMERALS}]+{_MEASURED}")
_LONGEST_FIGURE = 10

# 第七次全国人口普查 and 本届全国人大 are names.
_EDITIONS = ("次", "届")
# What makes a place part of a word or of a longer name: 中国人民, 长三角一体化, 上海海事大学.
_FOLLOWERS = in_order(
    """
    人大 政协 人代会 级 队 籍 语 话 菜 军 裔 元 币 杯 化 式 一体化 人民 时间 消息 记者 飞行员 选手 棋手 球员
    总统 外长 某 一些 部分 市场份额 市场占有率 东站 南站 西站 北站
    """
)
_INSTITUTIONS = in_order(
    """
    大学 学院 学校 银行 公司 集团 交易所 报社 日报 晚报 电视台 研究院 研究所 研究中心 服务中心 协会 学会
    委员会 法院 检察院 医院 赛区 赛场 机场 车站 大使馆 总领馆 商会 央行
    """
)
# Bodies, titles and meetings that bear the whole in their names: 全国政协, 全球治理.
_NAMED_WHOLES = in_order(
    """
    全国人大 全国政协 全国人民代表 全国两会 全国劳动模范 全国劳模 全国先进 全国道德模范 全国文明 全国优秀
    全国重点文物 全国总工会 全国妇联 全国工商联 全国青联 全国文联 全国锦标赛 全国冠军赛 全国运动会 全国青少年
    全国第一 全国首 全国冠军 全国视频会 全国电视电话会 全国性 全国一等奖 全国二等奖 全国五一 全国三八
    全国技术能手 全球治理 全球战略 全球峰会 全球化 全球携手 全球安全倡议 全球发展倡议 全球文明倡议 全球伙伴
    全球首 全球最
    """
)
# What shows that the name of a place is over before an institution's begins: 长沙|新建学校.
_NO_NAMES = in_order("的 在 是 为 等 把 将 共 新建 改建 建成 开工 新增 投入 启用 组织 举办 举行")
_PART_OF_A_NAME = re.compile(
    f"{any_of(_FOLLOWERS)}"
    f"|(?:(?!{any_of(_NO_NAMES)}|有(?!限))[一-龥（）()]){{0,14}}?(?:{any_of(_INSTITUTIONS)}|队(?!伍))"
)
_WHOLE = "全"
# 云港、石桥 are several places; 云港至石桥 is a way.
_LISTING = frozenset("、等至—")
_HOME = ("我国", "中国")
_FIGURE_NEXT = re.compile("(?:全部|各地)?[0-9０-９]")
_DATELINE = re.compile("(?:本报|本刊|本社|新华社|中新社|社|网)$")
_SHORT_QUOTE = 16
# What stands before a partner of trade: 对日本出口.
_TOWARDS = re.compile("[对与向从自同和往](?:我国)?")
_LONGEST_DEED = 12
_CLOSING_QUOTE = re.compile("[”》]")


def areas_in(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The places that figures between `start` and `end` may be said of, each with where it ends.

    A place that is part of a name (上海交通大学), that the figure is compared with (占全国七成) or
    that something goes to or comes from (销往泰国) is none.

    >>> areas_in("2025年全国海水养殖产量", 0, 13)
    [(7, '全国')]
    >>> areas_in("位于望潮区的工厂", 0, 8)
    [(5, '望潮区')]
    >>> areas_in("销量占全国的七成，产自上海海事大学", 0, 17)
    []

    Behind a list of places no area is known, which an empty name says; nor is the paper's own country
    one, of which it tells anyway.

    >>> areas_in("泰国、越南的企业", 0, 8), areas_in("我国高铁里程", 0, 6)
    ([(2, ''), (5, '')], [(2, '')])
    """
    areas: list[tuple[int, str]] = []
    for left, right in _places(text, start, end):
        bare = text[left : left + 2] not in _WHOLE_BY_OPENING
        if bare and _is_told_apart(text, start, left, right):
            areas.append((right, text[left:right]))
        elif bare and _is_listed(text, left, right):
            areas.append((right, ""))
        elif (not bare or _stands_alone(text, start, left, right)) and _is_said_of(text, start, left, right):
            name = text[left:right]
            areas.append((right, "" if name in _HOME else name))
    for left, right in ranked_places(text, start, end):
        if not _PART_OF_A_NAME.match(text, right, end):
            apart = _is_told_apart(text, start, left, right) or not _is_listed(text, left, right)
            areas.append((right, text[left:right] if apart else ""))
    return sorted(set(areas)) if len(areas) > 1 else areas


def is_place(name: str) -> bool:
    """Whether a name is that of a place, and says nothing of what is told of it.

    >>> is_place("云港市"), is_place("海东省"), is_place("云港市居民"), is_place("小区")
    (True, True, False, False)
    """
    if len(name) > _LONGEST_PLACE:
        return False
    if _is_in_tables(name):
        return True
    if name[-1:] in _ADMINISTERED_ENDS and any(
        name.endswith(kind) and _is_in_tables(name.removesuffix(kind)) for kind in _ADMINISTERED
    ):
        return True
    return name[-1:] in RANKS and (0, len(name)) in ranked_places(name, 0, len(name))


def is_whole(name: str) -> bool:
    """Whether a name is that of the whole of a place: 全村, 本市."""
    return name in _WHOLES


def _is_in_tables(name: str) -> bool:
    return place_end(name, 0, len(name)) == len(name) > 0


def with_partner(name: str, told: str) -> str:
    """What was told of one place or partner of trade, said of another; empty where nothing like it was.

    >>> with_partner("泰国", "云港市对日本出口"), with_partner("泰国", "日本出口额")
    ('云港市对泰国出口', '泰国出口额')
    >>> with_partner("泰国", "出口额")
    ''
    """
    for towards in _TOWARDS.finditer(told):
        end = place_end(told, towards.end(), len(told))
        if end > towards.end() and len(told) - end <= _LONGEST_DEED:
            return told[: towards.start() + 1] + name + told[end:].removeprefix("地区")
    end = place_end(told, 0, len(told))
    stands_for = told[:end] in COUNTRIES or (end and told[end : end + 1] == "的")
    return name + told[end:] if stands_for and 1 < len(told) - end <= _LONGEST_DEED else ""


def without_place(name: str) -> str:
    """A name without the places that it begins with.

    >>> without_place("北京及周边“2+6”城市降水量"), without_place("云港市降水量")
    ('降水量', '云港市降水量')
    """
    named = place_end(name, 0, len(name))
    behind = _BEHIND_NAME.match(name, named) if named else None
    return name[behind.end() :] if behind else name


def _places(text: str, start: int, end: int) -> Iterator[Interval]:
    """Where wholes (全省) and places without their rank are named."""
    for begins in _MAY_BEGIN_PLACE.finditer(text, start, end):
        left = begins.start()
        if left >= start and (right := _place_end(text, left, end)) > left:
            start = right
            yield left, right


def _place_end(text: str, start: int, end: int) -> int:
    """Where the whole or the place ends that is named at `start`, with its rank; `start` where none is."""
    if whole := longest_at(_WHOLE_BY_OPENING, text, start, end) - start:
        return start + whole
    named = place_end(text, start, end)
    rank = _RANK.match(text, named, end) if named > start else None
    return rank.end() if rank else named


def _is_listed(text: str, left: int, right: int) -> bool:
    """Whether a place is one of several, none of which the figure is said of by itself."""
    return text[right : right + 1] in _LISTING or text[left - 1 : left] == "、"


def _is_told_apart(text: str, start: int, left: int, right: int) -> bool:
    """Whether a place is one of several that are told of one by one, and its figure follows at once."""
    if _FIGURE_AT_ONCE.match(text, right) is None:
        return False
    return _APART.search(text, max(start, left - _LONGEST_FIGURE), left) is not None


def _stands_alone(text: str, start: int, left: int, right: int) -> bool:
    """Whether a bare name stands where a statement about a place begins, and is not part of a longer one."""
    before = text[max(start, left - 2) : left]
    return _BEFORE_BARE.search(before) is not None and _PART_OF_A_NAME.match(text, right) is None


def _is_said_of(text: str, start: int, left: int, right: int) -> bool:
    """Whether a place stands by itself, and neither in a dateline nor in a name in quotation marks."""
    before = text[max(start, left - 4) : left]
    if text[left] == _WHOLE and text.startswith(_NAMED_WHOLES, left):
        return False
    if before.endswith(_EDITIONS) or before.removesuffix(_SAME_PERIOD).endswith(_COMPARED):
        return False
    if _DATELINE.search(before):
        return False
    if before.endswith(_DIRECTION) and _FIGURE_NEXT.match(text, right) is None:
        return False
    return not _is_in_quotes(text, max(start, left - _SHORT_QUOTE), left, right)


def _is_in_quotes(text: str, floor: int, left: int, right: int) -> bool:
    """Whether the place stands in a short quotation that is opened behind `floor`."""
    opening = max(text.rfind("“", floor, left), text.rfind("《", floor, left))
    if opening < 0 or max(text.rfind("”", opening, left), text.rfind("》", opening, left)) >= 0:
        return False
    return _CLOSING_QUOTE.search(text, right, opening + _SHORT_QUOTE + 1) is not None
