"""The name that stands before a figure: 涉及专利的技术合同成交额, 公厕, 引进产业项目.

What stands before the name and frames it (the time, the place, the one who has or does it) is cut
away: of 目前，全市建成农村颐养之家 the name is 农村颐养之家.
"""

from __future__ import annotations

import re

from newsdata.parsers.statistics.patterns import any_of, guarded
from newsdata.parsers.statistics.times import TIME_ANYWHERE

# Verbs of having, making and giving: the thing counted comes after them.
_HAVING = """拥有 设有 建有 配有 配备 配备了 建成 建成了 建立 建立了 设立 设立了 开设 开设了 设置 达成 实现 实现了 开展 开展了 举办 举行
发放 促成 获得 取得 兑付 惠及 布局 布设 吸引 筹集 募集 筹措 筹资 落实 安排 下达 拨付 带动 储备 提供 提供了 形成 形成了
创造 创造了 签订 签署 签约 占据 使得 导致 造成 增设 现有 共有 还有 尚有 仍有 只有 已有 设 下辖 辖 含 包含 留有 载有 存有 藏有 种有 余下
结对帮扶 帮扶 斩获 夺得 收获 赢得 荣获 推出 打造 打造了 组建 成立 成立了 出台 制定 派出 选派 投用 启用 建起 盖起 修建 修建了 兴建 新建了
生产出 培育出 涌现 涌现出 产生 收到 需要 给予 节约了 投入了 得到 达到了 涉及 收藏 馆藏 评选出 选出""".split()

# Adverbs that stand between the one who does and what is done.
_ADVERBS = """累计 共计 一共 总共 合计 总计 预计 力争 有望 争取 确保 其中 包括 至少 最多 平均每年 每年 分别 依次 先后 陆续 相继 仅仅
成功 顺利 单是 全部 大约 截至 按照 根据 通过 随着 由于 目前 已经 集中 直接 实际 共计 初步 超额""".split()

# Single characters with the same tasks, and what they may not stand between.
_SINGLE: dict[str, tuple[str, str]] = {
    "已": ("和与及", ""),
    "有": ("国所公拥没持含自特共专私占具原富保享富稀", "关效机限色利益序轨线声害氧志偿望形价源"),
    "共": ("公中国党", "享同建治青产和识富性鸣创赢轨管"),
    "使": ("大天公特即行促", "用馆者节命领"),
    "让": ("转出", "利渡位"),
    "为": ("行作成人因认极称定视化最较颇所以华", "主"),
    "将": ("大中少上名干主", "军领士来近"),
    "令": ("法号命指司", ""),
    "把": ("", "手关握"),
}
_FRAMES = re.compile(any_of([*_HAVING, *_ADVERBS]) + "|" + "|".join(guarded(_SINGLE)))
_WHOLE_AREA = re.compile(r"(?:全[国省市县区州镇乡村盟旗行校院网军]|[我本该][省市县区州镇乡村校院厂厅局]|境内|国内|区内|省内|市内)(?!性|民|际|外|企|范围|上市|游)")

# Verbs that are part of names elsewhere, and are cut only where the name begins with them.
_OPENING_VERBS = """发展 建设 实施 推进 推动 支持 培育 改造 组织 动员 种植 投放 投用 覆盖 落地 集聚 聚集 汇聚 入驻 购置 购买 采购 捐赠 捐献 发出 派发 印发 张贴
帮助 促进 安置 解决 扶持 表彰 设计 承担 参与 参加 加入 进行 展出 集结 出动 调集 调配 修复 整合 融入 涵盖 连接 需 建 设 达 完成 新建 获 收 种 养 养殖""".split()
_OPENING = re.compile(any_of(_OPENING_VERBS) + r"(?:了|过|着)?")
_KEPT_WITH_PROJECTS = re.compile(r"(?:完成|新建|参与|参加|覆盖|捐赠|采购)")

_LEAD = re.compile(
    r"(?:[，,、；;：:。.”\"'’（(）)》\s　·—\-●■▲★◆]"
    r"|而且|并且|同时|此外|另外|因此|例如|比如|尤其是?|特别是|以及|和|与|及|或|而|且|并|但是?|仅|光|单|另有?|还|也|又|都|均|则|即|如|该|其中?|这些?|此|的|了|就|才|在|从|对|按|较|当地|各地|各级|本地|"
    r"一年|全年|整个|今天|平均每天|每天|每年|每月|之一|以下|以上|左右|多|余|里|内|中|上)"
)
_PROVINCE = re.compile(r"[一-龥]{2,6}?(?:省|自治区|自治州|市|县|特别行政区)(?!场|民|值|级|区|域|长|政|直|委|管|域|外|属|内|容|里)")
_PLACED = re.compile(r"^[^的]*(?:位于|坐落|来自|处于|地处)[^的]*的")
_BRACKETS = re.compile(r"[（(\[〔【][^）)\]〕】]*[）)\]〕】]")
_TRAILING = "，,、；;：:。.（(“\"'‘《〈 　的了着过地共约达"
_SPEAKING = re.compile(r".*(?:显示|表明|介绍|透露|获悉|了解|统计|发布|公布|指出|表示|认为|预测|测算|估算|初步核算|说|称)(?:的)?[，,：:]?")

#: No name is looked for farther back than this.
REACH = 60


def name_before(text: str) -> str:
    """The name at the end of `text`, which is what stands before a figure and its link.

    >>> name_before("目前，全市建成农村颐养之家")
    '农村颐养之家'
    >>> name_before("2019年，深汕合作区全年共接洽企业")
    '接洽企业'
    """
    if "（" in text or "(" in text:
        text = _BRACKETS.sub("", text)
    text = _without_frame(text[-REACH:].rstrip(_TRAILING))
    text = _without_lead(text)
    text = _without_opening_verb(text)
    return _closed(_PLACED.sub("", text, 1))


def verb_before(text: str) -> str:
    """The verb that frames a name which is not there: 捐出 of 公司捐出[20万元]."""
    last = ""
    for match in _FRAMES.finditer(text[-REACH:]):
        last = match.group()
    return last if len(last) > 1 else ""


def _without_frame(text: str) -> str:
    """Cuts behind the last word that frames a name, if anything is left behind it."""
    length = len(text)
    cut = 0
    for pattern in (_FRAMES, _WHOLE_AREA, TIME_ANYWHERE):
        for match in pattern.finditer(text, cut):
            if match.end() < length:
                cut = match.end()
    return text[cut:]


def _without_lead(text: str) -> str:
    start = 0
    while match := _LEAD.match(text, start):
        start = match.end()
    if (match := _PROVINCE.match(text, start)) and match.end() < len(text) - 1:
        start = match.end()
        if match := _LEAD.match(text, start):
            start = match.end()
    return text[start:] if start < len(text) else ""


def _without_opening_verb(text: str) -> str:
    match = _OPENING.match(text)
    if match is None or len(text) - match.end() < 2:
        return text
    return text[match.end() :]


def _closed(text: str) -> str:
    """Without a quotation mark or bracket whose other half was cut away."""
    if "”" in text and text.count("“") < text.count("”"):
        text = text[text.index("”") + 1 :] if not text.startswith("“") else text
    elif text.count("“") > text.count("”"):
        text = text.replace("“", "", 1)
    return text.strip(_TRAILING)
