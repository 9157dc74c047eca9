"""What stands before a name: organization and title, read from right to left.

    海东省水利厅党组书记、厅长|王伟          海东省水利厅 + 党组书记、厅长
    该公司副总经理|李小云                    公司 (named before) + 副总经理

The title is the last head of `titles.HEADS` with its modifiers; what stands before it in the
same clause is the organization. Titles joined by 、 belong together.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdata.parsers.people.bodies import is_body, parted
from newsdata.parsers.people.organizations import trim
from newsdata.parsers.people.titles import HEADS, MODIFIERS, UNNAMED_MARKS, head_before, sizes_by_ending
from newsdata.zh.names import NO_HYPHEN, is_person_name
from newsdata.zh.wordlists import in_order

_LONGEST_OFFICE = 90
_JOINS_COUNTRIES = (
    "(?<!(?:中国|东盟|非洲)—)(?!(?<=[^—]—)(?:中国|中亚|中东|东盟|非洲|阿拉伯|拉美|欧洲|欧盟|太平洋))"
)
"""Such a dash ends nothing: 中国—东盟中心, 非洲—中国研究中心."""
_BREAK = re.compile(
    r"[，,。！？!?；;：:\s“”\"‘’「」『』【】〔〕…—－／.](?<![^\u4e00-\u9fff”\"）)][.])(?!(?<=[A-Za-z]\s)[A-Za-z])"
    f"{_JOINS_COUNTRIES}{NO_HYPHEN}"
)
"""What ends a clause; an ASCII full stop only behind Chinese, a quotation mark or a bracket, a blank
not between Latin words."""
_MODIFIER_SIZES = sizes_by_ending(MODIFIERS, 1)
_JOINTS = ("兼", "暨")
_ANOTHERS_OR_PAST = (*UNNAMED_MARKS, "前", "原")
"""What an earlier title opens with that does not belong to the name behind the last one."""
_MISTERS = ("先生", "女士", "小姐")
"""Behind these somebody else is named: 王伟先生、|队员李小云."""
_DATELINE_ENDS = frozenset("电電讯訊")
"""What stands before the reporters in brackets."""
_VILLAGE_TWICE = "村村"
_COMMITTEES = ("党组", "党委", "党工委", "党总支", "党支部")
_OUTSIDE_COMMITTEES = in_order("""
    局长 厅长 署长 部长 院长 校长 行长 台长 社长 所长 馆长 站长 园长 关长 检察长 董事长 理事长 会长 秘书长
    总经理 总裁 总编辑 执行董事 主席 主任
""")
"""What nobody is in a committee of the party, where it has an organization."""
_PUPIL = "中学生"
_NUMERALS = frozenset("一二三四五六七八九十")
_DELEGATES = tuple(
    level + delegate for level in "省市州县区乡镇" for delegate in ("人大代表", "政协委员", "党代表")
)
_OFFICE = "办公室"
_CHIEF = "首席"
_LONGEST_FIELD = 8
_DUTY = re.compile("负责|分管|主管")
"""What parts an organization from a duty: 联合国|负责政治事务的副秘书长."""
_MARKET = "市场"
_OF_MARKETS = ("总经理", "副总经理", "董事长", "负责人", "主任", "副主任", "经营", "管理")
"""Before these it is a market and no field: 东湖市场|总经理, but 市场总监."""
_ONE_ENDS = ("位", "名", "某")
_ONE_OF = re.compile("(?:另?一[位名]|某)$")
"""What parts an organization from somebody in it: 公安分局|一位负责人."""
_JOINING = frozenset("和与及同跟在")
_ANOTHER = re.compile("[和与及同跟在]|以及")


class Office(NamedTuple):
    """Title and organization, and where in the text they begin; `unnamed` is 相关, 有关."""

    title: str
    organization: str | None
    start: int


def title_start(text: str, end: int, floor: int = 0) -> int | None:
    """Where the title that ends at `end` begins, or None if none ends there.

    >>> title_start("统计局高级统计师", 8)
    3
    """
    head = head_before(text, end, floor)
    return None if head is None else _with_modifiers(text, head, floor)


def _with_modifiers(text: str, start: int, floor: int) -> int:
    while start > floor and text[start - 1] in _MODIFIER_SIZES:
        for size in _MODIFIER_SIZES[text[start - 1]]:
            modifier = text[start - size : start]
            if modifier == _MARKET and text.startswith(_OF_MARKETS, start):
                return start
            if start - size >= floor and modifier in MODIFIERS:
                start -= size
                break
        else:
            break
    return _chief(text, start, floor)


def _chief(text: str, start: int, floor: int) -> int:
    """Where the title begins if 首席 and a field stand before it: 首席宏观|分析师."""
    chief = text.rfind(_CHIEF, max(floor, start - _LONGEST_FIELD), start)
    return chief if chief >= 0 and text[chief:start].isalpha() and not is_body(text[chief:start]) else start


def read_office(text: str, end: int, floor: int = 0) -> Office | None:
    """The office that ends at `end`, where a name begins or a verb follows.

    >>> read_office("日前，海东省水利厅党组书记、厅长王伟", 16)
    Office(title='党组书记、厅长', organization='海东省水利厅', start=3)
    """
    head = head_before(text, end, floor)
    if head is None:
        return None
    floor = clause_start(text, end, max(floor, end - _LONGEST_OFFICE))
    first = _with_modifiers(text, head, max(text.rfind("、", floor, head) + 1, floor))
    while (left := _joint(text, floor, first)) > floor:
        earlier = _last_title(text, left, floor)
        if earlier is None or text.startswith(_ANOTHERS_OR_PAST, earlier) or text.endswith(_MISTERS, 0, left):
            break
        first = earlier
    left = max(left + 1, floor)
    title = text[first:end]
    organization, rest = parted(_organization(text, left, first), title.partition("、")[0])
    if text[left - 1 : left] == "、" and not is_body(organization) and title_start(text, left - 1) is None:
        # 种族主义、仇外心理问题|特别报告员: the last of a list is no organization
        organization = ""
    organization, title = _shared_out(organization, rest, title)
    if "、" in title:
        organization, title = _in_a_row(organization, title)
    return Office(_bare(title), organization or None, left)


def _shared_out(organization: str, rest: str, title: str) -> tuple[str, str]:
    """The organization and the title, when words that stand between them have gone to one of the two."""
    if title.startswith(_OFFICE) or organization in HEADS:
        # 东山机床厂|厂长办公室主任: whose office it is ends no organization
        whose = head_before(organization, len(organization))
        if whose is not None:
            organization, rest = organization[:whose], organization[whose:] + rest
        elif organization and not is_body(organization):
            # 外岛防潮|办公室主任: the office is the body
            organization, title = organization + _OFFICE, title.removeprefix(_OFFICE)
    if organization.endswith(_VILLAGE_TWICE) and not title.startswith(_VILLAGE_TWICE[0]):
        # 东山村村主任: the second 村 is the title's
        organization, rest = organization[:-1], organization[-1]
    if (title == _PUPIL and organization[-1:] in _NUMERALS) or (
        organization and title.startswith(_DELEGATES)
    ):
        # 云港一中|学生 is no 中学生, 海东省|人大代表 none of some 省
        organization, title = organization + title[0], title[1:]
    return organization, rest + title


def _in_a_row(organization: str, title: str) -> tuple[str, str]:
    """The organization and the titles of somebody who has several.

    - 市人大代表、水桥村党支部书记: the only organization named is his, 水桥村
    - 水利厅党组|书记、厅长: the second office is not the committee's
    """
    offices = title.split("、")
    committee = next((name for name in _COMMITTEES if organization.endswith(name)), "")
    if committee and organization != committee and offices[1].endswith(_OUTSIDE_COMMITTEES):
        return organization.removesuffix(committee), committee + title
    if organization:
        return organization, title
    starts = [title_start(office, len(office)) for office in offices[1:]]
    named = [(place, start) for place, start in enumerate(starts, 1) if start]
    if len(named) == 1:
        place, start = named[0]
        office = offices[place]
        body, rest = parted(office[:start], office[start:])
        if is_body(body):
            offices[place] = rest + office[start:]
            return body, "、".join(offices)
    return organization, title


def _joint(text: str, floor: int, end: int) -> int:
    """Where 、 or 兼 joins another title to the one that begins at `end`."""
    comma = text.rfind("、", floor, end)
    for joint in _JOINTS:
        place = text.rfind(joint, floor, end)
        if place > comma and (place == end - 1 or head_before(text, place, floor) is not None):
            return place
    return comma


def _last_title(text: str, end: int, floor: int) -> int | None:
    """`title_start` within the segment that 、 opens."""
    return title_start(text, end, max(text.rfind("、", floor, end) + 1, floor))


def clause_start(text: str, end: int, floor: int = 0) -> int:
    """Where the clause that `end` stands in begins; a bracket in it does not end it."""
    start = max(floor, text.rfind("，", floor, end) + 1, text.rfind("。", floor, end) + 1)
    for mark in _BREAK.finditer(text, start, end):
        start = mark.end()
    return _past_bracket(text, start, end)


def _past_bracket(text: str, start: int, end: int) -> int:
    """Past a bracket that opens the clause, was opened before it, or closes a dateline: 电（记者王伟）."""
    closing = max(text.find("）", start, end), text.find(")", start, end))
    if closing < 0:
        return start
    opening = max(text.find("（", start, closing), text.find("(", start, closing))
    apart = opening in (-1, start) or text[opening - 1] in _DATELINE_ENDS
    return closing + 1 if apart else start


def _organization(text: str, start: int, end: int) -> str:
    raw = _past_person(text[start:end])
    owned = raw.endswith("的")
    if owned:
        raw = _DUTY.split(raw, 1)[0]
    raw = raw.removesuffix("的")
    counted = raw.endswith(_ONE_ENDS)
    if counted:
        raw = _ONE_OF.sub("", raw).removesuffix("的")
    organization = "" if raw.endswith("等") else trim(raw)
    # 李小云的妈妈, 正在选购的市民: whose mother, what citizen, not which organization
    return organization if not (owned or counted) or is_body(organization) else ""


def _past_person(text: str) -> str:
    """What follows 和 or 在 behind another person: of 局长王伟和水利厅 it is 水利厅."""
    if _JOINING.isdisjoint(text):
        return text
    for joint in _ANOTHER.finditer(text):
        place = joint.start()
        named = any(is_person_name(text[max(0, place - size) : place]) for size in (3, 2))
        if is_person_name(text[:place]) or (named and _follows_title(text, place)):
            return text[joint.end() :]
    return text


def _follows_title(text: str, end: int) -> bool:
    return any(end > size and title_start(text, end - size) is not None for size in (2, 3, 4))


def _bare(title: str) -> str:
    for mark in UNNAMED_MARKS:
        title = title.removeprefix(mark)
    return title
