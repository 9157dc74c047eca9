"""Where an organization's name begins in a run of text, and which one a general word stands for.

Nothing marks the left end of an organization in print. What stands before it in the same clause
is a small set of words: prepositions, days, verbs of meeting and visiting, and whatever ends in
的. These are cut away; what is left is the organization.
"""

from __future__ import annotations

import re

from newsdata.zh.places import CITIES, COUNTRIES, PROVINCES
from newsdata.zh.wordlists import either, words

_OPENING_WORDS = words("""
    今年 今天 今日 今晨 今晚 今早 昨天 昨日 昨晚 昨夜 前天 前日 当天 当日 当晚 当年 近日 近期 近来 近年
    日前 目前 如今 最近 此前 随后 不久前 上午 下午 晚上 清晨 凌晨 中午 傍晚 记者从 记者 本报记者 这是 正如
    对此 此外 另外 同时 其中 而且 而 但是 但 然而 就连 同样 作为 身为 担任 曾任 现任 历任 时任 新任 新当选
    首任 前任 当选 会上 会后 会议期间 期间 现场 当时 如 像 据 在 对 对于 由 经 让 请 使 令 跟着 跟 访 到
    找到 见到 走进 来到 位于 坐落于 入驻 与会的 来自于 来自 一位 一名 有位 有 这位 那位 该 既是 也是 又是
    还是 原来 原是 是 就是 正是 便是 他是 她是 他就是 她就是 他便是 她便是 他正是 她正是
    为 被 包括 以及 及 并 和 与 同 向 当地 周边 附近 不少 许多 部分 广大 一些 多位 多名
    这些 那些 有关 相关 普通 首批 首位 首名 年轻 每次 每位 每名 得到 另一位 另一名 过路 路过 围观 涉事
    另有 另据 还有 记 被告 被告人 原告 原告人 上诉人 被上诉人 当 问 对手 以下为 以下是 以下系 下面是
    图为 图中为 图左为 图右为 前
    此处 该处 本地 外地 著名 知名 ■ ◆ ● ▲ △ □ ★ ◎
""")
"""What stands before an organization and is no part of its name."""

_KEPT_OPENINGS = words("""
    和平 和田 和县 和顺 和静 和硕 同济 同仁 同心 同方 同安 同江 同德 同煤 同花顺 同程 对外 在线 向阳 有色
    有线 有研 经济 经开 经贸 经信 如皋 如东 如家 象山 到家 为民 令和 同里 记者协会 记者站 及时雨 与会 使馆
    当阳 当涂 当雄 当代 前海 前进 前门 前锋 前沿 前山 前郭 前程
""")
"""Names that open like one of those words."""

_MEETINGS = words("""
    应约同 应约与 发现 访谈 采访了 专访了 采访到 专访 采访 对话 会见了 会见 会晤 拜会 陪同 来自 聘请 邀请 任命
    走进 走访 来到 接受 找到 见到 联系到 联系上 得益于 介绍说 告诉 入驻 作为 担任 位于 引导 带动 帮助 鼓励
    动员 发动 迎来 成为 当选 出任 就任 搬进 搬到 迁入 接到 收到 毕业于 就职于 任职于 供职于 就读于 闻名 回到
    返回 搬回 住进 住在 家住 离开 赶到 赶往 抵达 到达 路过 经过 坐上 坐落在 创办 开办 试办 兴办 遇到 遇见 看到
    认识 得知 了解到 说起 日电 月电 领会 请来 请到 约请 致电 致函 连线 嘉宾是 援引 引述 转述 批评 质疑 抨击
    指责 关注 起诉 点名
    要求 敦促 督促 呼吁 感谢 祝贺 配合 委托 授权 指派 派遣 提议 推荐 提名 提问 追问 询问 接替
    取代 击败 战胜 对阵 迎战 声援 谴责 指控 控告 投诉 属于 隶属 嘲讽 斥责 炮轰 听取 获悉 根据 按照
    透过 通过 交给 送给 送到 赠送 移交 提交 赶来 出自 依托 欢迎 欢送 迎接 宴请 款待 看望 慰问 接见 围绕 客人是
    主角是 主讲人是 对手是 对象是 嘉宾为 主席国 东道国
""")
"""Verbs whose object the organization, or the person in it, is."""

_LISTING = frozenset("、和与及")
"""Beside such a sign an organization is one of several, and not the one that a general word means."""
_NEW = "新"
"""新当选主席: no organization."""
_ASKS = "问"
"""Whoever stands before it is somebody else: 有船员问|站长王伟."""
_NUMBERED_DAY = "[0-9０-９〇一二三四五六七八九十]{1,4}(?:年(?!级)|[月日号])(?:至[0-9]{1,2}日)?"
_PERSONS = "[0-9０-９]{1,5}[多余]?[名位]"
_GENERATION = "[0-9]0后"
_ORDER = "第[0-9一二三四五六七八九十百]{1,4}[任届]"
_BRACKETED_DAY = "[（(][^（）()]{1,12}日[）)]"
_OPENING = re.compile(
    f"(?:{_NUMBERED_DAY}|{_BRACKETED_DAY}|{_ORDER}|{_PERSONS}|{_GENERATION}|{either(_OPENING_WORDS)})"
)
_LAST_OF_ORDER = ("任", "届", "姓", "村")
_LAST_ORDER = re.compile(f"(?:{_ORDER}|[现前]任(?:和|与|及|或)[现前]任|[首现时新]任|候任|.姓|驻村)$")
_FIRST_OF_OPENING = frozenset(
    ["第", *"（(0123456789０１２３４５６７８９〇一二三四五六七八九十", *(word[0] for word in _OPENING_WORDS)]
)
_KEPT = re.compile(either(_KEPT_OPENINGS))
_THEN = "(?:[今昨前当][天日]|[上下]午|[今昨当]?晚|日前|近日)(?:[同与和向对在由为]|会见)"
"""A time and a preposition within the words: 省长今天下午同|云港市."""
BY = "(?<![自理来缘事])由(?!于)"
"""What stands before who does something: 由省政府|宣布; no 理由, no 由于."""
_BY = f"{BY}|让|(?:主办|承办|协办|合作)(?:方|单位)(?=.{{3}})"
_MEETING = re.compile(f"{either(_MEETINGS)}|{_THEN}|{_BY}")
_NAMED_BY_KIND = {
    "company": ("有限公司", "有限责任公司", "股份公司", "集团", "公司"),
    "school": ("学校", "小学", "中学", "大学", "学院", "幼儿园"),
    "hospital": ("医院", "卫生院", "学院", "研究院", "法院"),
    "village": ("村",),
    "cooperative": ("合作社",),
    "community": ("社区",),
    "institute": ("研究所", "派出所", "卫生所", "事务所"),
    "factory": ("厂",),
    "museum": ("博物馆", "图书馆", "纪念馆", "美术馆", "档案馆", "文化馆"),
}
GENERAL_WORDS = {
    **dict.fromkeys(("公司", "该公司", "企业", "该企业", "集团", "该集团"), "company"),
    **dict.fromkeys(("学校", "该校", "校", "该学校"), "school"),
    **dict.fromkeys(("医院", "该院", "院", "该医院"), "hospital"),
    **dict.fromkeys(("村", "该村", "村里", "村党支部", "村委会", "村两委"), "village"),
    **dict.fromkeys(("合作社", "该合作社", "专业合作社"), "cooperative"),
    **dict.fromkeys(("社区", "该社区"), "community"),
    **dict.fromkeys(("厂", "该厂", "工厂", "厂里"), "factory"),
    **dict.fromkeys(("研究所", "该所", "所"), "institute"),
    **dict.fromkeys(("博物馆", "该馆", "馆"), "museum"),
}
"""General words for an organization named before, and what kind it is of."""
COMMITTEES = frozenset(("村党支部", "村委会", "村两委"))
"""Those of them that name a body of their own where none was named before."""

KIND_OF_TITLE = {
    **dict.fromkeys(("校长", "副校长", "班主任", "园长"), "school"),
    **dict.fromkeys(("董事长", "总经理", "副总经理", "总裁", "厂长", "老板"), "company"),
    **dict.fromkeys(("首席执行官", "创始人"), "company"),
    **dict.fromkeys(("院长", "副院长"), "hospital"),
    **dict.fromkeys(("村支书", "村主任", "村党支部书记", "村民", "村医"), "village"),
    **dict.fromkeys(("馆长", "副馆长"), "museum"),
    **dict.fromkeys(("所长", "副所长"), "institute"),
}
"""Titles that say by themselves of what kind their organization is."""

_CLOSINGS = frozenset("）)")
_NO_VILLAGE = re.compile("[在到进出回住围靠近离几两]|[农乡]村$")
"""Before a village stands where something is: 围在村|委会门口."""
_NO_NAME = re.compile(
    "[了着把被让我你他她们这那是很最不没全各每]|多家|一家|预计|代表|[院校]长|主任|教授|(?:上市|[母子分])公司$"
    "|谋划|推[动进]|促进|实现|加[快强]|提[升高]|打造|引领|支持|帮助|带动|建[设成]"
)
_PRONOUN = re.compile("(?<![其耳吉])[我你他她它](?![国省市县区州校院厂所村镇乡军党])|们")
"""No organization's name: 他们应该听听美国|前总统的话."""
_PLACES = PROVINCES | CITIES | COUNTRIES
_PLACE_SIZES = range(max(map(len, _PLACES)), 1, -1)
_LONGEST = 45
_HEAD_ENDS = re.compile(r"[，,。！？!?；;：:\s“”\"‘’「」『』…—、\n]")


def trim(text: str) -> str:
    """An organization without the words before it that are not its name.

    >>> trim("近日记者采访了云港市水务局")
    '云港市水务局'
    """
    cut = max(text.rfind("的"), text.rfind("了"), text.rfind("着")) + 1
    for verb in _MEETING.finditer(text, cut):
        cut = verb.end()
    text = text[cut:]
    while text and text[0] in _FIRST_OF_OPENING and not _KEPT.match(text):
        opening = _OPENING.match(text)
        if opening is None:
            break
        text = text[opening.end() :]
    if text[-1:] in _LAST_OF_ORDER:
        text = _LAST_ORDER.sub("", text)
    if text[-1:] in _CLOSINGS:
        text = _without_short_form(text)
    if _PRONOUN.search(text):
        text = next((text[-size:] for size in _PLACE_SIZES if text[-size:] in _PLACES), "")
    return text if len(text) <= _LONGEST and text != _NEW and not text.endswith(_ASKS) else ""


def _without_short_form(text: str) -> str:
    """Without its short form in brackets: 云港渔业合作中心（渔合中心）, but not 海澜渔业（云港）."""
    opening = max(text.rfind("（"), text.rfind("("))
    short = text[opening + 1 : -1]
    return text[:opening] if opening > 0 and (short.isascii() or set(short) <= set(text[:opening])) else text


def named_before(text: str, end: int, kind: str) -> str | None:
    """The last organization of this kind that is named in `text` before `end`.

    >>> named_before("入驻小镇的海澜科技有限公司首次参展。公司总经理", 18, "company")
    '海澜科技有限公司'
    """
    suffixes = _NAMED_BY_KIND[kind]
    while end > 0:
        place, suffix = max((text.rfind(suffix, 0, end), suffix) for suffix in suffixes)
        if place < 0:
            return None
        stop = place + len(suffix)
        name = trim(text[_start(text, place) : stop])
        beside = text[stop - len(name) - 1 : stop - len(name)] + text[stop : stop + 1]
        unusual = len(name) < len(suffix) + 2 or name in GENERAL_WORDS or _NO_NAME.search(name) is not None
        unusual = unusual or (kind == "village" and _NO_VILLAGE.search(name) is not None)
        if not unusual and _LISTING.isdisjoint(beside):
            return name
        end = place
    return None


def _start(text: str, end: int) -> int:
    floor = max(0, end - _LONGEST)
    start = floor
    for mark in _HEAD_ENDS.finditer(text, floor, end):
        start = mark.end()
    return start
