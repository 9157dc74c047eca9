"""Whether a figure is a fact or a target: a plan, a goal, a forecast."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date

from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, in_order

#: The status of facts.
ACTUAL = "actual"

# Words of planning and expecting that count wherever they stand before the figure.
_PLANNING = in_order(
    """
    力争 有望 可望 预增 预减 预亏 预盈 原定 规划面积 规划总 规划投资 规划用地 规划新建 规划年 总体规划
    打算 预期为 增长目标 目标为 目标是 目标值 目标定 设定为 预估 可能会 有可能 有可能达 预期将 预期全年 可年产
    将用于 料将 或将 将达 将超 将突破 将实现 将建成 将新增 将投资 将投入 将增加 将增至 将增长 将提高 将提升
    将减少 将下降 将降至 将降 将形成 将有 将建 将完成 将引进 将培育 将举办 将开展 将带动 将新建 将改造 将安排
    将覆盖 将为 将保持 将接近 将近一步 将创造 将提供 将缩短 将扩大 将升至 将吸引 将发放 将补贴 将支持 将打造
    将下滑 将萎缩 将放缓 将上升 将上涨 将下跌 将回落 将收缩 将缩减 将缩小 将收窄 将大幅 将小幅 将翻 将占
    将高达 将超出 将至少 将近乎 将不低于 将不超过 将不少于 将保障 将建设 将完工 将竣工 将投产 将拥有 将容纳
    将满足 将节约 将节省 将贡献 将培训 将惠及 将招收 将招聘 将派出 将组织 将增发 将发行 将发送 将开行
    将接待 将播种 将投放 将拨付 将选派 将创建 将设立 将推出 将扩招 将压缩 将达成 将生产 将迎来 将释放
    将拉动 将累计 将共 将再 可实现 可新增 可带动 可拉动 可形成 确保到 确保全年 要达到 要增长 要完成 要实现
    要建成 要确保 应达到 争创 努力实现 达产后 建成后 投产后 全部建成 投产达效 达效后 完工后 竣工后 待建成
    """
)
_DESIGN = f"规划建设(?!了)|规划(?={LETTER}{{0,3}}(?:面积|床位|用地|规模|总|投资|建筑|年))"
_PLAN = (
    "计划(?<![是为占成动育产展规训列项全度略行]计划)"
    "(?=[总年用在于到投新建募发招引完实安开培改再每全今明未利组推将])(?!计划投票)"
)
_SOUGHT = (
    "拟(?<![模虚比草]拟)(?![人态声音任稿文定录])"
    "|预计(?!数据|值)|争取(?!到|了|[^，。；]{0,4}(?:资金|贷款|项目|政策|补助|支持|扶持)|上级|中央)|预测(?!报告|分析|值|模型)|预告(?!片)"
    "|承诺(?<!兑现承诺)(?<!履行承诺)(?<!践行承诺)(?<!服务承诺)(?![制书的])"
    "|预期目标(?!区间|范围|之内|以内|[，。；])"
    f"|将在(?!{LETTER}{{1,2}}的)|未来[0-9一二两三四五六七八九十几]+年(?!来)"
    "|按照[^，。；]{0,12}(?:计划|规划|方案)[，,]|根据[^，。；]{0,12}(?:计划|规划|方案)[，,]"
)
# A goal that is told behind its figure: 奔向生产30万吨钢的新目标.
_GOAL = re.compile(
    "(?:提出|制定|确定|设定|定下|奔向|迈向|朝着|向着|瞄准|冲刺|锚定|超额完成)"
    f"(?=[^，。；0-9一二三四五六七八九十百千万亿]{{0,20}}[0-9一二三四五六七八九十百千万亿][^，。；]{{0,30}}的{LETTER}{{0,3}}目标)"
)
_TARGET = re.compile(f"{any_of(_PLANNING)}|{_SOUGHT}|{_DESIGN}|{_PLAN}")
# 确保产量稳定在3万吨以上 is a goal, but not 去年确保产量达到3万吨, nor 确保了3万人出行.
_ENSURED = re.compile(
    "确保(?!了)[^，。；0-9]{0,8}(?:[0-9]{4}年[^，。；0-9]{0,8})?(?:稳定在|保持在|控制在|维持在|达到|达|不低于|不少于|不超过|超过|突破|完成|实现|增长|在(?=[0-9.]+[万亿]*[一-龥%]{1,3}以[上下内]))"
)
_BY_YEAR = re.compile(r"[到至](?P<year>[0-9]{4})年")
_BY_YEAR_END = re.compile(
    "到(?:[今本明后]年|本世纪|“?十[四五六七]五”?|(?P<year>[0-9]{4})年)(?:年?[底末]|中叶|时)"
)
# What announces a list of plans that goes on through the sentences behind it.
_STRONGLY = "(?:重点|着力|集中|继续|办好|抓好|全力|努力|大力)"
_AGENDA = re.compile(
    f"(?:[今明]年|下一步|下半年|[0-9]{{4}}年)[，,]?{LETTER}{{0,6}}?(?:要|将){_STRONGLY}"
    "|主要(?:预期)?目标[是为：:]|(?:具体|工作)目标是?[：:]"
    "|办好[^。，；]{0,8}实事(?:项目)?[：:]|(?:拟|计划|初步)(?:安排|确定)?[^，。；]{0,3}如下[：:]"
    "|围绕(?:上述|以上|这一|这些)目标"
)
# Most paragraphs are without any of these.
_PLANS = re.compile(
    f"{_TARGET.pattern}|{any_of('要将', then=_STRONGLY)}|目标[是为：:]|实事|围绕|如下[：:]"
    f"|{any_of('到至', then='[0-9]{4}年')}|到(?:[今本明后]年|本世纪|“?十[四五六七])"
)
_NOT_BY = frozenset("截达直")
_FACT = re.compile(
    "已[经有达建完投超]?|目前|截至|实际(?!增[长速]|利用)|如今"
    "|(?<![比较同与于])(?:去年|上年)|据统计|今年以来|(?<!将)累计|目标(?=[；;])"
)
_ORIGIN = re.compile(r"[从由自]")
_REACH = 14


def speaks_of_plans(text: str) -> bool:
    """Whether a paragraph may speak of plans at all; of one that does not all figures are facts.

    >>> speaks_of_plans("到2030年建成"), speaks_of_plans("新建学校3所")
    (True, False)
    """
    return (
        _PLANS.search(text) is not None
        or ("确保" in text and _ENSURED.search(text) is not None)
        or ("目标" in text and _GOAL.search(text) is not None)
    )


def agenda_in(text: str) -> int:
    """Where a paragraph begins to list what is planned; -1 where it does not.

    >>> agenda_in("今年要重点办好实事。新建学校3所")
    0
    """
    match = _AGENDA.search(text)
    return match.start() if match else -1


# What a crosshead says under which plans are told: 2024年工作安排, 下一步重点任务.
_PLANS_AT_END = in_order("安排 部署 打算 任务 目标 重点 要点 思路 设想 建议 计划")
_NEXT_STEP = "下一步"
_PLAN_HEADING = re.compile(
    f"(?:工作|目标|任务|计划|重点)(?:{any_of(_PLANS_AT_END)})$"
    f"|(?:总体|主要|预期|发展|奋斗)目标$|^(?:[一二三四五六七八九十]+、)?{_NEXT_STEP}"
)


def announces_plans(heading: str) -> bool:
    """Whether a crosshead announces plans, so that the figures under it are targets.

    >>> announces_plans("二、2024年工作安排"), announces_plans("一、2023年工作回顾")
    (True, False)
    """
    if not heading.endswith(_PLANS_AT_END) and _NEXT_STEP not in heading:
        return False
    return _PLAN_HEADING.search(heading) is not None


_SURVEY = ("受访", "被访")


def tells_survey(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells how those answered who were asked, be it of what they wish or expect.

    >>> tells_survey("七成受访者认为应争取改善", 0, 12), tells_survey("争取改善七成", 0, 6)
    (True, False)
    """
    return any(text.find(word, start, end) >= 0 for word in _SURVEY)


class Outlook:
    """Where a sentence speaks of targets, and where of facts.

    `start` and `end` bound the sentence in `text`, `today` is the day of the issue: a year to come
    makes a target (到2030年), and so does a list of plans that begins at `agenda`.
    """

    def __init__(self, text: str, start: int, end: int, today: date | None, agenda: int = -1) -> None:
        self._marks = _targets(text, start, end, today)
        if 0 <= agenda < end:
            self._marks.append(max(agenda, start - 1))
        self._marks.sort()
        self._facts = [match.start() for match in _FACT.finditer(text, start, end)] if self._marks else []

    def at(self, place: int) -> str:
        """`target` or `actual`, for a figure that begins at `place`.

        A mark of facts (已, 目前, 截至) between the target's mark and the figure takes it back.

        >>> Outlook("计划总投资超3亿元", 0, 9, None).at(6)
        'target'
        >>> Outlook("预计明年开工，目前已投资3亿元", 0, 15, None).at(12)
        'actual'
        """
        if not self._marks:
            return ACTUAL
        before = bisect_left(self._marks, place)
        if not before:
            return ACTUAL
        mark = self._marks[before - 1]
        fact = bisect_right(self._facts, mark)
        return ACTUAL if fact < len(self._facts) and self._facts[fact] < place else "target"


def _targets(text: str, start: int, end: int, today: date | None) -> list[int]:
    """Where the words stand that make targets of the figures behind them."""
    marks = [match.start() for match in _TARGET.finditer(text, start, end)]
    if text.find("确保", start, end) >= 0:
        marks += [
            match.end() - 1
            for match in _ENSURED.finditer(text, start, end)
            if not _FACT.search(text, start, match.start())
        ]
    if text.find("目标", start, end) >= 0:
        marks += [match.start() for match in _GOAL.finditer(text, start, end)]
    return [*marks, *_years_to_come(text, start, end, today)]


def _years_to_come(text: str, start: int, end: int, today: date | None) -> Iterator[int]:
    """Where 到2030年 and 到今年底 stand."""
    for match in _BY_YEAR.finditer(text, start, end):
        place = match.start()
        if (
            _is_ahead(int(match["year"]), today)
            and _by(text, place)
            and not _ORIGIN.search(text, max(start, place - _REACH), place)
        ):
            yield place
    for match in _BY_YEAR_END.finditer(text, start, end):
        ahead = match["year"] is None or _is_ahead(int(match["year"]) + 1, today)
        if ahead and _by(text, match.start()):
            yield match.start()


def _is_ahead(year: int, today: date | None) -> bool:
    """Whether a year begins after today."""
    return today is None or year > today.year


def _by(text: str, place: int) -> bool:
    """Whether the 到 or 至 at `place` is a word by itself, not that of 截至 or 达到."""
    return text[place - 1 : place] not in _NOT_BY


NOTHING_PLANNED = Outlook("", 0, 0, None)
"""The outlook of all sentences of a paragraph that does not speak of plans."""
