"""The name that stands before a figure: 涉农贷款投放额, 公厕, 引进产业项目.

What stands before the name and frames it (the time, the place, the one who has or does it) is cut
away: of 目前，全市建成社区长者食堂 the name is 社区长者食堂.
"""

from __future__ import annotations

import re

from newsdata.parsers.statistics.indicators.deeds import ACTION
from newsdata.parsers.statistics.indicators.leads import NO_NAMES, lead_end
from newsdata.parsers.statistics.indicators.series import is_elided, measure_tail
from newsdata.parsers.statistics.periods.times import TIME_ANYWHERE, TIME_HINT
from newsdata.zh.date_words import HOLIDAY_TAILS, HOLIDAYS
from newsdata.zh.places import place_end
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, beginnings, either, guarded, in_order, words

# Verbs of having, making and giving: the thing counted comes after them.
_HAVING = in_order(
    """
    创建 拥有 设有 建有 配有 配备 配备了 建成 建成了 建立 建立了 设立 设立了 开设 开设了 设置 达成 实现 实现了
    开展 开展了 举办 举行 发放 促成 获得 取得 兑付 惠及 布局 布设 吸引 筹集 募集 筹措 筹资 落实 安排 下达 拨付
    带动 储备 提供 提供了 形成 形成了 办起 办起了 开办 兴办 创造 创造了 吸纳 签订 签署 接到 抽取 投出 领到
    拿到 追踪到 检出 占据 使得 导致 造成 增设 现有 共有 还有 尚有 仍有 只有 已有 下辖 包含 留有 载有 存有 藏有
    种有 余下 结对帮扶 斩获 夺得 收获 赢得 荣获 推出 打造 打造了 组建 成立 成立了 出台 制定 派出 派发 选派
    投用 启用 建起 盖起 修建 修建了 援建 捐建 兴建 新建了 开拓出 开采出 加工出 生产出 炼出 织出 造出 采出
    培育出 涌现 涌现出 收到 需要 给予 投入了 投入 得到 达到了 评选出 选出 作出 做出
    送去 送来 送上 带去 带来 寄去 寄来 运去 运来
    """
)

# Verbs that say of what is counted only that it was counted or set to work; who does it stands before.
_DROPPED = (
    "立案查处(?=[^了违率])|查处(?=[^了违率])|出动(?=..)|采集(?=.[^集率])|监测到|观测到"
    "|受理(?=投诉|诉求|咨询|举报|群众)"
)

# Adverbs that stand between the one who does and what is done.
_ADVERBS = in_order(
    """
    显示 表明 宣布 认为 指出 透露 获悉 了解到 表示 累计 共计 一共 总共 合计 总计 预计 力争 有望 争取 确保
    预估 推估 大概 其中 包括 至少 最多 平均每年 每年 分别 依次 先后 陆续 相继 仅仅 成功 顺利 单是 全部 大约
    截至 按照 根据 通过 随着 由于 目前 已经 初步 超额
    """
)

# Single characters with the same tasks, and what they may not stand between.
_SINGLE: dict[str, tuple[str, str]] = {
    "已": ("和与及", "知婚故"),
    "有": ("国所公拥没持含自特共专私占具原富保享富稀", "关效机限色利益序轨线声害氧志偿望形价源"),
    "共": ("公中党", "享同建治青产和识富性鸣创赢轨管"),
    "使": ("大天公特即行促", "用馆者节命领"),
    "让": ("转出礼谦忍退", "利渡位步"),
    "为": ("行作成人因认极称定视化最较颇所以华", "主"),
    "将": ("大中少上名干主", "军领士来近"),
    "设": ("建开增附预摆陈架铺布创公新", "备计施置想立定有"),
    "拟": ("模虚", ""),
    "了": ("为除", "解断结得不"),
    "以": ("所可予加得难足何", "上下内外来及后前色旧工奖租房"),
    "令": ("法号命指司", "吉"),
    "把": ("", "手关握"),
    "是": ("于但还就正总只凡特尤可要", ""),
    "还": ("归偿退返生", "款贷原迁建"),
    "着": ("随沿朝向顺接跟执穿附衣", "力手眼装陆重落实想火床色急凉迷地"),
    "便": ("方简轻随以邮即", "利民捷携宜道器当函车"),
}
_HAVING_VERB = re.compile(any_of(_HAVING))
_VERB_AT_END = re.compile(f"(?:{any_of(_HAVING)})(?:了|过)?$")

# A part of a firm or a trade is named with its result, where a place or firm is not: 原料药产品实现销售收入.
_TRADES = in_order(
    """
    电子信息 钢铁 冶金 纺织 服装 食品 烟草 轻工 软件 新材料 新能源 生物医药 数字经济 民营经济 海洋经济
    集体经济 电商 跨境电商 文旅 乡村旅游 装备制造 汽车制造
    """
)
_PARTS = in_order(
    """
    产品 业务 板块 港 港口 机场 口岸 铁路 民航 枢纽 机械 装备 设备 医药 化工 建材 家电 园区 品种 系列 渠道
    条线
    """
)
_PART = f"(?:{any_of(_TRADES)}|(?<={LETTER})(?:{any_of(_PARTS)}|(?<!全行)业|[险房车药酒钢煤电国央民外]企))"
_PART_HAS = re.compile(
    f"{_PART}(?P<verb>(?:累计|合计|共计?)?(?:实现|完成))(?P<measure>(?!的){LETTER}{{2,12}})$"
)
_LONG_MEASURE = 3
# 今年玉米还能打: behind these a short deed needs its subject.
_ONLY_ADVERBS, _LONG_DEED = frozenset("还便"), 4
# A deed that needs the one who does it for a name: 民营企业合计进出口.
_SUMMED_DEEDS = in_order(
    """
    进出口 进口 出口 发电 供电 用电 供水 供气 盈利 亏损 减排 销售 零售 批发 成交 接待 接待游客 接待旅客 发送
    发送旅客 到发 到发旅客 运送 运送旅客
    """
)
_ADVERB_OF_DEED = re.compile(f"(?:合计|累计|共计?|总共)(?P<deed>{any_of(_SUMMED_DEEDS)})$")
# The whole of a place, which is the figure's area and not of its name.
_WHOLES = [
    *(f"全{rank}" for rank in "国省市县区州镇乡村盟旗行校院网军"),
    *(f"{which}{rank}" for which in "我本该" for rank in "省市县区州镇乡村校院厂厅局"),
    *in_order("区内 省内 市内"),
]
_AREAS = frozenset(_WHOLES)
# What makes another word of a whole (全市性, 全省域); of 省内 also what is done there.
_NO_WHOLE = "性|民|际|外(?![运调输销贸资])|企|域|范围|上市|游|业"
_INSIDE = "(?<=内)(?:流动|务工|转移|迁移|就业|航班|航线|出行)"
_WHOLE = f"(?:{any_of(_WHOLES)})(?<![对安完健]..)(?!{_INSIDE}|{_NO_WHOLE})"
# Verbs that frame a name, but not with these behind them, with which they are a noun: 签约仪式.
_NOUNS_WITH = {
    "产生": in_order("的"),
    "产出": in_order("指数 率 比 量 值 水平 效率 效益"),
    "签约": in_order("服务 仪式 项目 金额 额 率 户 企业 面积"),
    "帮扶": in_order(
        "资金 车间 干部 单位 对象 项目 政策 措施 力量 责任 中心 基金 机制 服务 工作 小组 队 团 计划"
    ),
    "公布": in_order("栏 数 日 率 的"),
    "通报": in_order("会 表 批 的"),
    "集中": in_order("式 供 度 区 连片 安置 隔离 市场 交易 竞价"),
}
# 项目达产后可新增收入: when it will be so.
_FINISHED = in_order("建成 达产 投产 投运 投用 完工 竣工")
# All that frames a name, but for times. Every alternative begins with a character, so that the search
# leaps from one possible beginning to the next.
_CUTS = re.compile(
    "|".join(
        [
            any_of([*_HAVING, *_ADVERBS]),
            *(f"{verb}(?!{any_of(behind)})" for verb, behind in _NOUNS_WITH.items()),
            "分别[为是](?=.)",
            "计划(?<!度计划)(?<!年计划)(?=开[行通]|新[建增开]|再|流转|种植|投资|采购|招[聘收]|发行|培[训育]|组织|安排(?!总?数|人数|名额))",
            "报告(?=新增|境外|本土|确诊|死亡|疑似|无症状)",
            "涉及(?![^的]{1,8}的)",
            any_of(_FINISHED, then="(?:后(?![期续来])|(?=可))"),
            f"一[套座台艘架颗栋幢处棵株只头匹辆根枚幅尊](?={LETTER}{{2}})",
            *guarded(_SINGLE),
            _DROPPED,
            _WHOLE,
        ]
    )
)

# Verbs that are part of names elsewhere, and are cut only where the name begins with them.
_OPENING_VERBS = in_order(
    """
    录得 发布 开行 报告 发展 建设 实施 推进 推动 支持 培育 改造 组织 动员 种植 投放 投用 覆盖 落地 集聚 聚集
    汇聚 入驻 购置 购买 采购 捐赠 捐献 发出 派发 印发 张贴 帮助 促进 扶持 表彰 承担 加入 进行 展出 集结 出动
    调集 完善 加大 强化 加强 调配 修复 整合 融入 涵盖 连接 养殖
    """
)
_OPENING_BEGINS = beginnings(_OPENING_VERBS)
# What such a verb makes a noun with: 种植业, 养殖大户.
_NOUNS_OF_VERBS = ("业", "规模", "大户", "基地", "银行", "资金", "基金", "经费")
_OPENING = re.compile(f"(?:{any_of(_OPENING_VERBS)})[了过着]?")

# 最高的年份: when a rate was highest, not what it is of.
_EXTREME_TIME = re.compile("最[高低多少大小快慢]的(?:年份|一年|月份|一月|季度|一天)$")
_DELIVERED = re.compile("^[^的]*月(?:份|底)?(?:交货|到期|交割)的")
# Where a thing lies or which rank it has (排名前三的企业), or what a rate tells of.
_LYING = "[^的]*(?:位于|坐落|来自|处于|地处)[^的]*的"
_FIRST_RANKS = "[^的]*排名?前[三四五六七八九十]的"
_TELLING = "(?:反映|衡量)[^的]*的(?:主要|重要|核心|关键)?指标"
_PLACED = re.compile(f"^(?:{_LYING}|{_FIRST_RANKS}|{_TELLING})(?=..)")
# 企（事）业单位: a character in brackets belongs to the word.
_BRACKETS = re.compile(
    rf"(?:（(?!{LETTER}）)|\((?!{LETTER}\))|[\[〔【])[^）)\]〕】]*[）)\]〕】]|[（(][A-Za-z]+$"
)
# 蔬菜每500克均价: for how much a price is told.
_WEIGHED = "(?:公斤|千克|斤|吨|升|亩|桶|平方米|立方米)"
_PRICED = "(?=(?:平均|批发|零售|收购)?(?:均价|价格|单价|[售收零批]价|价)|$)"
_QUOTA = re.compile(
    f"(?<={LETTER})每(?:(?:[0-9]+|[百千万])(?:[股克]|{_WEIGHED})(?={LETTER}|$)|{_WEIGHED}{_PRICED})"
)
# 有气象记录以来: since when something was an extreme.
_EVER_SINCE = re.compile("有(?:统计|监测|观测|气象|水文|可查|完整)*(?:数据|记录|资料|档案)?以来的?")
# 平均每个园区3人: of each of those who were named.
_PER_ONE = re.compile(f"平均每个?{LETTER}{{0,6}}[区县市镇乡村校店馆院站点厂企业司人员户家场]")
# 国庆假期首日: of when, not what; but 春节档 is part of the name of its films.
_DAYS_OFF = [tail for tail in HOLIDAY_TAILS if not tail.startswith("档")]
_FEAST_HINTS = frozenset("假期周")
_FEAST = re.compile(
    f'^[“"]?{either(HOLIDAYS)}[”"]?{either(_DAYS_OFF)}'
    "(?:首日|前?第?[一二三四五六七]天|最后一天)?(?:[，,为是]|$)?"
)
# 据了解: that something is told, not what.
_HEARSAY = re.compile(f"据(?:[了悉介统报分估测消推]|初步|不完全){LETTER}{{0,6}}")
_QUOTES = (("“", "”"), ("「", "」"))
_MARKS = frozenset("“”「」")
_CLOSING_BRACKETS = tuple("）)]〕】")
_TRAILING = "/，,、；;：:。.（(“\"'‘《〈 　的了"

# Those who still do what is told, if they are only places: 石桥镇、临溪市仍收容.
_A_PLACE = f"{LETTER}{{2,4}}[省市县镇乡]"
_LISTED_PLACES = re.compile(f"^(?:(?:{_A_PLACE}、)+{_A_PLACE}(?:[仍共]|等地)?|{_A_PLACE}仍)(?={LETTER}{{2}})")

# 烟花3万响、刀具[90把]: a thing that has its own figure.
_TOLD = re.compile(f"^.*[0-9][万千百亿]?[多余]?{LETTER}{{1,2}}、(?={LETTER}{{2}})")

# Nouns of measure that are no name without the verb before them: 募集规模, 签约率.
_BARE = words(
    """
        规模 率 额 量 数 价 面 总额 总量 总数 金额 进度 数量 人数 户数 家数 件数 次数 成本 比例 水平 速度
        时速 能力 程度 强度 密度 标准 周期 时间 天数 人次 总值 均价 就业 面积 量能 外资金额
        """
)

# Measures that are no name without the firm or fund which has them: 云港基金二季度规模.
_OF_FIRMS = frozenset(("规模", "总规模", "份额", "净值"))

#: Deeds that are no name without the one who does them: 晨星科技去年净赚, 海东省进出口.
DEEDS = words("净赚 净亏 净利 净利润 盈利 亏损 营收 进出口 出口 进口 GDP")

_DONE_BY = DEEDS | _OF_FIRMS | frozenset(("接待", "接待游客", "接待旅客", "发送旅客", "到发旅客", "运送旅客"))
_LONGEST_TIME = 16
_SHORTEST_NAME = 2
# A lone particle or mere place says nothing.
_EMPTY = NO_NAMES.union(_ADVERBS, _WHOLES)

# 民航预计发送旅客: which way of travelling it is.
_CARRIED = re.compile(
    f"(?<=铁路|民航|公路|水路|道路|航空|客运|货运|航班|地铁|高铁|机场|口岸|海关)预计(?={LETTER}{{2}})"
    f"|(?<={LETTER}{LETTER})预计(?:全年|今年|年内)?(?=(?:{any_of(_BARE)})$)"
)
# 安排的资金, 得到的收入: before 的 these limit the name.
_LIMITING = words("安排 得到 获得 取得 投入 提供 筹集 募集 发放 下达 拨付 收到 创造 配备 拥有")
# Sums of what stands before them, not adverbs of a deed: 碳配额累计成交量, but 全省累计成交量.
_SUMMING = words("累计 合计 总计 共计")
_NO_SUBJECT = re.compile(
    "[，,。；：:、\\s年月日来末底起]$|(?:[全我本该][国省市县区州]|[国省市县区]|企业|公司|集团|部门|机关|银行|单位)$"
)
# 进口和出口合计占比: of both of them.
_TOGETHER = re.compile(f"{LETTER}(?:和|与|、){LETTER}{{2,10}}$")

#: Deeds that are no name of what is counted, if what they are done to stands before them: 门票已售, 小麦已收.
BARE_DEEDS = words("售 售出 卖出 预售 收 收割 播种 插秧 栽插 完成 到位 兑付 拨付 发放 交付 签约 开工 投产")
_DONE = re.compile("(?:目前|现)?[已共](?:经|累计|全部)?$")
# What something began at, told before its figure: 价格从均价[1万元]下降.
_FORMER = f"(?:原来|最初|[之此先以]前|过去|上届|{LETTER}{{1,8}}普查)的?|平时|平日|往常|以往|[年日月亩]产"
_ORIGIN = re.compile(f"(?<=..)[从由](?![业事军教政医来属动头容])(?:{_FORMER}|(?P<measure>{LETTER}{{1,8}}))$")

# 凿出一个直径, 望潮这个海拔: what has what is measured.
_ONE = "个"
_ONE_OF_A_KIND = re.compile(
    f"^.*(?:一(?<![每同这那第某]一)|[这那]){_ONE}(?![月季年周多半星礼小学百])(?={LETTER}{{2}})"
)

# What makes a word with the verb before it (建成区), or with which the verb limits the name (新发放).
_SUFFIXES = frozenset("区率额者金")
_NEW = frozenset("新未待均")

# 这一比例在初中生中: what is taken up is carried, and what it is told of here is named.
_TAKEN_UP = re.compile("一(?:比[例率]|数[字据]|指标|项$)在?")
_WITHIN = "中里"

#: No name is looked for farther back than this.
REACH = 60
#: But a series of names, which is dealt out, may begin farther back.
REACH_OF_SERIES = 160


def name_before(text: str, reach: int = REACH) -> str:
    """The name at the end of `text`, which is what stands before a figure and its link.

    No more than `reach` characters of it are looked at.

    >>> name_before("目前，全市建成社区长者食堂")
    '社区长者食堂'
    >>> name_before("2019年，临溪开发区全年共走访商户")
    '走访商户'
    """
    text = text[-reach:]
    text = _without_asides(text).rstrip(_TRAILING)
    timed = TIME_HINT.search(text) is not None
    name = _without_lead(_without_frame(text, timed=timed))
    if "、" in name and (last := _TOLD.search(name)):
        name = name[last.end() :]
    if "、" in name or "仍" in name:
        name = _LISTED_PLACES.sub("", name)
    if "从" in name or "由" in name:
        name = _without_origin(name)
    if name.startswith("平均每") and _PER_ONE.fullmatch(name):
        return ""
    name = _without_opening_verb(name).removeprefix("的")
    if _ONE in name:
        name = _ONE_OF_A_KIND.sub("", name)
    if name[:1] == "一" and (taken_up := _TAKEN_UP.match(name)):
        name = name[taken_up.end() :].rstrip(_WITHIN)
    if name in BARE_DEEDS:
        name = _thing_done(text, name) or name
    name = _trimmed(name)
    return "" if _says_nothing(name) or (timed and _is_time(name)) else name


def _without_asides(text: str) -> str:
    """Without what stands in brackets, for how much a price is told, and since when there is a record."""
    if "（" in text or "(" in text:
        text = _BRACKETS.sub("", text)
    if "每" in text:
        text = _QUOTA.sub("", text)
    return _EVER_SINCE.sub("", text) if "以来" in text else text


def _trimmed(name: str) -> str:
    """Without where a thing lies, on which days off, and without half of a pair of marks."""
    if "最" in name:
        name = _EXTREME_TIME.sub("", name)
    if "的" in name:
        name = _DELIVERED.sub("", _PLACED.sub("", name, 1))
    if not _FEAST_HINTS.isdisjoint(name):
        name = _FEAST.sub("", name)
    if not _MARKS.isdisjoint(name):
        name = _closed(name)
    return name


def _says_nothing(name: str) -> bool:
    """Whether a name is a mere adverb, conjunction or place, or tells only that something is told."""
    return name in _EMPTY or (name[0] == "据" and _HEARSAY.fullmatch(name) is not None)


def _without_origin(name: str) -> str:
    """Without what a change began at: 门槛 of 门槛由年用水量[3万吨]放宽."""
    origin = _ORIGIN.search(name)
    return name[: origin.start()] if origin and measure_tail(origin["measure"] or "价格") else name


def _thing_done(text: str, deed: str) -> str:
    """What a deed was done to, if it stands before it: 门票 of 门票已售."""
    done = _DONE.search(text[: -len(deed)])
    if done is None or done.start() < _SHORTEST_NAME:
        return ""
    return _without_lead(_without_frame(text[: done.start()], timed=TIME_HINT.search(text) is not None))


def may_end_with(endings: tuple[str, ...], text: str, start: int, end: int) -> bool:
    """Whether the name in `text` before `end` may end with one of these; this costs less than the name.

    >>> may_end_with(("工期",), "大桥工期", 0, 4), may_end_with(("工期",), "大桥工期为", 0, 5)
    (True, False)
    """
    text = text[start:end].rstrip(_TRAILING)
    return text.endswith(endings) or text.endswith(_CLOSING_BRACKETS)


def _is_time(name: str) -> bool:
    if len(name) > _LONGEST_TIME or not TIME_HINT.search(name):
        return False
    return TIME_ANYWHERE.fullmatch(name) is not None


def verb_before(text: str) -> str:
    """The verb that frames a name which is not there: 捐出 of 公司捐出[20万元]."""
    last = ""
    for match in _HAVING_VERB.finditer(text[-REACH:]):
        last = match.group()
    return last


def ends_with_verb(name: str) -> bool:
    """Whether the name ends with a verb of having or giving, so that its object is still to come."""
    return _VERB_AT_END.search(name) is not None


def subject_of(clause: str) -> int:
    """How long the subject of a clause is, up to a verb of having or doing.

    >>> subject_of("沿河乡镇开设应急粮店")
    4
    """
    for pattern in (_HAVING_VERB, ACTION):
        if match := pattern.search(clause, 2):
            return match.start()
    return len(clause)


def _without_frame(text: str, *, timed: bool) -> str:
    """Cuts behind the last word that frames a name, if anything is left behind it."""
    if text.endswith(_SUMMED_DEEDS) and (match := _ADVERB_OF_DEED.search(text, 1)):
        text = text[: match.start()] + match["deed"]
    if "实现" in text or "完成" in text:
        text = _with_part(text)
    if "预计" in text:
        text = _CARRIED.sub("", text)
    length = len(text)
    cut = 0
    for match in _CUTS.finditer(text):
        if match.end() < length and not _bares(text, match):
            cut = match.end()
    return _without_time(text, cut) if timed else text[cut:]


def _with_part(text: str) -> str:
    """原料药产品销售收入 of 原料药产品实现销售收入."""
    match = _PART_HAS.search(text)
    if match and measure_tail(match["measure"]):
        return text[: match.start("verb")] + match["measure"]
    _, done, measure = text.rpartition("完成")
    return measure if done and len(measure) >= _LONG_MEASURE and measure_tail(measure) else text


def _without_time(text: str, cut: int) -> str:
    """Cuts behind the last expression of time; who does a bare deed, what has a price, the province stay."""
    for match in TIME_ANYWHERE.finditer(text, cut):
        start, end = match.span()
        if end == len(text):
            break
        rest = text[end:]
        if start - cut > 1 and (rest in _DONE_BY or is_elided(rest)):
            return text[cut:start] + text[end:]
        cut = end
    place = place_end(text, 0, len(text)) if cut else 0
    if place and TIME_ANYWHERE.fullmatch(text, place, cut):
        return text[:place] + text[cut:]
    return text[cut:]


def _bares(text: str, match: re.Match[str]) -> bool:
    """Whether a cut behind this verb would leave a measure that is no name by itself (募集规模)."""
    if match.group() in _AREAS:
        return False
    rest = text[match.end() :]
    if rest[0] == "的" and match.group() in _LIMITING:
        return True
    if rest.startswith("资金") and match.group() == "募集":
        return True
    if match.group() in _SUMMING and match.start() > 1 and measure_tail(rest) == rest and rest[:2] != "完成":
        return _NO_SUBJECT.search(text, 0, match.start()) is None
    if match.group() == "合计" and _TOGETHER.search(text, 0, match.start()):
        return True
    if match.group() in _SUMMING and rest.startswith("平均") and match.start() > 1:
        return True
    if rest[0] in _SUFFIXES or text[match.start() - 1 : match.start()] in _NEW:
        return True
    if text.endswith("新批", 0, match.start()):
        return True
    if match.group() in _ONLY_ADVERBS and len(rest) < _LONG_DEED:
        return True
    return rest in _BARE and len(match.group()) > 1


def _without_lead(text: str) -> str:
    return text[lead_end(text, whole=DEEDS) :].rstrip(_TRAILING)


def _without_opening_verb(text: str) -> str:
    match = _OPENING.match(text) if text[:1] in _OPENING_BEGINS else None
    if (
        match is None
        or len(text) - match.end() < 2
        or text[match.end() :] in _BARE
        or text.startswith(_NOUNS_OF_VERBS, match.end())
    ):
        return text
    return text[match.end() :]


def _closed(text: str) -> str:
    """Without a quotation mark or bracket whose other half was cut away."""
    for opening, closing in _QUOTES:
        if closing in text and text.count(opening) < text.count(closing):
            text = text[text.index(closing) + 1 :] if not text.startswith(opening) else text
        elif text.count(opening) > text.count(closing):
            text = text.replace(opening, "", 1)
    return text.rstrip(_TRAILING)
