"""What links the name of a thing to its figure: 达, 为, 同比增长, 比上月回落, 占全国的.

A link is read backwards from the figure, word by word, until something stands there that belongs to
the name: of 居民消费价格同比上涨 the link is 同比上涨.
"""

from __future__ import annotations

import re
from typing import Final

from newsdata.parsers.statistics.periods.times import DATED, TIME_ENDS, time_at_end
from newsdata.parsers.statistics.quantities.qualifiers import ends_with_surplus
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, in_order, lengths, words

#: The kinds of unit whose figures relate to another amount.
RELATIVE = frozenset(("percent", "percentage_points", "multiple"))


class Sense:
    """What the words of a link say about the figure, as bits of an integer.

    Plain integers: an enumeration of flags costs ten times as much in the innermost loop.
    """

    NOTHING: Final = 0
    RISE: Final = 1
    """增长, 多: the figure is a difference upwards."""
    FALL: Final = 2
    """下降, 少: a difference downwards."""
    RESULT: Final = 4
    """到, 至: the figure is what a rise or fall ended at."""
    ORIGIN: Final = 8
    """由, 从: what it began at."""
    BEING: Final = 16
    """达, 为, 有: the figure is the thing's own amount."""
    SHARE: Final = 32
    """占…的: a part of a whole."""
    COMPARED: Final = 64
    """同比, 比上月."""
    EACH: Final = 128
    """分别: figures are dealt out in order."""
    RATE: Final = 256
    """增速, 涨幅, named as a noun: its figure is a growth rate."""
    SHRINKING: Final = 512
    """降幅, named as a noun: the growth rate is negative."""
    NEW: Final = 1024
    """新增."""
    BESIDE: Final = 2048
    """与…相比."""
    OF: Final = 4096
    """的: what stands before it is the whole."""
    MEANS: Final = 8192
    """以: what is done with it comes behind the figure."""
    HAVING: Final = 16384
    """有: what is had comes behind the figure."""
    QUOTED: Final = 32768
    """报, 收于: a rate or price as it is quoted on a market."""
    CHANGES: Final = RISE | FALL


# Rises and falls. Alone before a figure they say by how much; with 到 or 至 they say what was reached.
_RISES = in_order(
    """
    增长 上涨 提高 上升 增加 提升 增 涨 升 攀升 回升 扩大 多增 净增 递增 扩张 加快 反弹 走高 大涨 猛增 暴涨
    激增 剧增 陡增 多 高 高出 延长 领先 提前 上浮 上调 翻 翻了 上扬 增多 拓展 抬升 跃升 改善 劲增 飙升 上行
    升值 多出 快 调高 增高 提速 回暖 收高 收涨 升高 前移 拓宽 放宽 增值 扩展 偏大 偏高 偏多 偏强 大增 大升
    暴增 骤增 超出 扩 扩容 扩充 多购 多销 多卖 多运 多发 多用 多供 多开 多建 多招 多投产 多完成 多发送 多接待
    多生产 多产 多打 多收购 多种 增支 超计划 超过计划 超指标 超过指标 超任务 超过任务 倒升 高开 贵 微升 微涨
    预增 预盈 走强 猛涨 急升 蹿升 攀高 走扬 扬升 弹升 劲扬 劲升 劲涨 抽升 急弹 续升 续涨 再升 再涨 累升 累涨
    成长 狂升 狂涨 炒高 锐增 骤升 反弹 激升 急增 猛升 跳升 跳涨 高收 多活 放量 交易日放量 超警戒水位
    超汛限水位 超保证水位 暂升 暂涨 暂增
    """
)
_FALLS = in_order(
    """
    下降 下跌 减少 降低 回落 下滑 收窄 缩小 减 降 跌 缩短 压缩 压减 放缓 萎缩 少增 低 下浮 下调 走低 下挫 缩减
    削减 负增长 少 落后 滑落 锐减 骤降 骤减 大跌 暴跌 回吐 慢 贬值 下行 收低 收跌 趋缓 调低 减缓 递减 跳水
    后移 压降 缩水 蒸发 偏小 偏少 偏低 偏弱 缩量 交易日缩量 大降 大减 陡降 少购 少销 少卖 少运 少发 少用 少供
    少开 少招 少投产 少完成 少发送 少接待 少生产 少产 少打 少收购 少种 减支 倒跌 低开 便宜 微降 微跌 预减 预亏
    跌去 减掉 走弱 急跌 急降 挫 下挫 重挫 急挫 崩跌 走跌 续跌 再跌 累跌 回软 衰退 大挫 劲跌 大减 锐降 少活
    骤跌 后退 退后 猛减 猛降 猛跌 狂跌 狂降 暂跌 暂减 暂降 急减 激减 剧减 剧降 暴降 暴减 劲减 低收
    """
)

#: All of them.
CHANGE_WORDS = frozenset((*_RISES, *_FALLS))

# With 为 the verbs of change say what was reached: 由3%降为2%.
_BECOMING = in_order(
    """
    上升 提高 提升 增加 增长 扩大 攀升 升 增 上调 调高 调升 延长 扩展
    下降 降低 减少 回落 缩小 缩短 降 减 缩 下调 调低 调降 压缩 收窄
    调整 变 改 转
    """
)

# Of the same sense: 调至3%, 提高到年产3万吨.
_ENDED_AT = in_order(
    """
    调整到 调整至 修正为 修正至 修正到 修订为 修订至 核定为 发展到 发展至 恢复到 转至 调为 调至 调到 上调至
    上调到 下调至 下调到 反超为 到年产 至年产 到日产 至日产 跌回 升回 涨回 回到
    """
)

# Words that hand over to the figure, or stand between the name and it, and mean nothing by themselves.
_BEING = in_order(
    """
    为 平均为 平均是 平均达 平均有 是 不是 而是 相差 兑 折合 约合 达 达到 落在 有 计 共计 合计 总计 超 超过
    突破 过 近 逾 接近 约 大约
    大约有 大约占
    大约为 约为 约有 约占 不足
    不到 仅 仅为 仅有 只有 高达 多达 在 保持在 稳定在 维持在 处于 控制在 集中在 均 均为 均达 均有 都 已
    已有 已达 已超 已经 已近 也 也达 还 才 就 就有 只 达成 跃居 至少 最多 高于 低于 多于 少于 快于 慢于
    优于 长于 不低于 不少于 不超过 不高于 最高 最低 等 共 一共 总共 共有 累计 为期 则 则为 则达 却 仍 仍有
    仍达 仍然 仍旧
    仍为 仍是 更 更达 更是 更高达 维持 维持于 保持于 稳定于 确定 有机会 笃定 上看 挑战 直逼 逼近 攻上 来到
    仅剩 低位见 高位见 险守 力守 守住
    录 共录 均录 亦录 则录 暂录 暂时录 只录 录有 估计 临时估计 修订估计 初步估计 预测 预测为 预测达
    可望 成为 等于 相当于 录得 突破了
    超越 跨越 越过 踏上 迈上 登上 闯过 冲破 跨过 迈过 站上 站稳 稳居 跨上 首次 大关 首超 首破
    首次突破 历史性 创出 创下 保持 稳定 维持 兑人民币 对人民币 兑换人民币 折合人民币 约合人民币 合人民币
    人民币 港币 新台币 台币 澳门币 葡币 日币 新币 马币 澳币 加币 美金
    重返 重回 收复 失守 触及 摸高 冲高 高见 低见 重上 企稳 破 不及 不如 下探 有望 预计 可 可达
    将 将达 将超 将近 力争 要 会 能 能够 可以 应 应达 需 需要 左右 上下
    摄氏 华氏 亦 亦有 亦达
    跌破 跌穿 击穿 降破 涨破 升破 升穿 冲破
    达到或超过 达到或高于 等于或大于 不应 不应该 应该 不宜 不得 不会
    最高达 最低达 最多达 最大达 最长达 最高可达 最多可达 最快可达 最高为 最低为 最多为 最高至 最低至 最高报
    最低报
    以上 足足 整整 竟 竟达 竟有 起码 几乎 差不多 有着 只需 仅需 为约 完成 实现 累计完成 ： : ， “ 《 ( （
    """
)

# Adverbs of a rise or fall.
_ADVERBS = in_order(
    """
    可能 或许 或者 甚至 乃至 成倍 成倍地 历史同期 收市 收盘 曾 几度 首日 半日 早段 全日 尾盘 早盘 盘中 盘初
    短时间 短暂 了 着 又 再 再度 始终 一直 在 按 拟 拟按 逐渐 普遍 继续 累计 年均 平均 净 实际 名义 大幅
    小幅 略 略有 微 环 连续 进一步 逐步 逐年 同步 双双 显著 明显 持续 快速 较快 稳步 合计 总体 整体 一举
    直接 迅速 每年 每月 每天 每日 每夜 每晚 每月均 每年均 每天均 仅仅 一般 基本 通常 大多 一度 陡然 最终
    日均 相应 同时 由负转正 当月 当季 单日 单月 单周 单季 全月 预期 大约 强劲 温和 略微 轻微 反而 一下子
    猛然 一路 依然 依旧 逆势 逆市 高速 平稳 没有一年 没有一次 大概 大概是 大概在 大概为
    """
)

# Of prices and indices as a market quotes them.
_QUOTED = in_order(
    """
    报 休报 收报 收于 报收 报收于 收盘报 开盘报 收在 收盘于 收盘在 收盘为 收盘价为 收市报 收市于
    收市为 收市价为 收市价报 最新报 新报 现报 暂报
    """
)


_RISES_BY_STEP = "增 升 涨 扬 增加 成长 大增 大升 大涨 微增 微升 略增"
_FALLS_BY_STEP = "减 跌 降 减少 衰退 大减 大跌 大降 微减 微跌 略减"


def _stepwise(verbs: str) -> list[str]:
    """年增, 月减, 季增率: how papers of Taiwan tell a change on the year, the month, the quarter."""
    return [step + verb for step in "年月季周" for verb in in_order(verbs)]


_WORDS: dict[str, int] = {
    **dict.fromkeys(_BEING, Sense.BEING),
    **dict.fromkeys(_QUOTED, Sense.BEING | Sense.QUOTED),
    **{word: Sense.BEING | Sense.HAVING for word in _BEING if word.endswith("有")},
    **dict.fromkeys(_RISES, Sense.RISE),
    **dict.fromkeys(_FALLS, Sense.FALL),
    **dict.fromkeys(("到", "至", "变成"), Sense.RESULT),
    **dict.fromkeys(("由", "从", "自"), Sense.ORIGIN),
    **dict.fromkeys(_stepwise(_RISES_BY_STEP), Sense.RISE | Sense.COMPARED),
    **dict.fromkeys(_stepwise(_FALLS_BY_STEP), Sense.FALL | Sense.COMPARED),
    **dict.fromkeys(_stepwise("增率 成长率 增幅 升幅 涨幅"), Sense.RATE | Sense.COMPARED),
    **dict.fromkeys(_stepwise("减率 衰退率 减幅 降幅 跌幅"), Sense.RATE | Sense.SHRINKING | Sense.COMPARED),
    "成长率": Sense.RATE,
    "衰退率": Sense.RATE | Sense.SHRINKING,
    **dict.fromkeys(("的", "领先的", "落后的"), Sense.OF),
    **dict.fromkeys(in_order("创纪录的 创历史纪录的 创历史新高的 空前的 历史性的"), Sense.NOTHING),
    "以": Sense.MEANS,
    **dict.fromkeys(("相比", "相比较"), Sense.COMPARED | Sense.BESIDE),
    **dict.fromkeys([verb + "为" for verb in _BECOMING], Sense.RESULT),
    **dict.fromkeys(_ENDED_AT, Sense.RESULT),
    **dict.fromkeys(("预期目标", "目标", "预期", "主要预期目标", "增长目标"), Sense.NOTHING),
    **dict.fromkeys(
        in_order("同比 环比 按年 按月 按季 按周 按日 同口径 可比口径 按可比口径"), Sense.COMPARED
    ),
    **dict.fromkeys(in_order("按可比价格计算 按不变价格计算 按可比价格 按不变价格 可比价格"), Sense.COMPARED),
    **dict.fromkeys(("扣除价格因素", "扣除物价因素", "剔除价格因素", "不考虑物价因素"), Sense.COMPARED),
    **dict.fromkeys(in_order("分别 分别为 分别达 分别达到 分别是 分别有 分别占 各 依次"), Sense.EACH),
    **dict.fromkeys(in_order("增速 涨幅 增幅 升幅 增长率 增长速度 增长幅度 上涨幅度"), Sense.RATE),
    **dict.fromkeys(("降幅", "跌幅", "减幅", "下降幅度", "下跌幅度"), Sense.RATE | Sense.SHRINKING),
    **dict.fromkeys(
        ("占比", "占", "占比重", "所占比重", "所占比例", "所占份额", "比重", "占比为", "占到"), Sense.SHARE
    ),
    **dict.fromkeys(("新增", "新增加", "净增加"), Sense.NEW),
    **dict.fromkeys(_ADVERBS, Sense.NOTHING),
}
# By the character that they end with: most names end the reading at once.
_LENGTHS = lengths(_WORDS, by=slice(-1, None))

# Endings of names that look like a link word: 公路, 国有, 提高 are split only where nothing of these stands.
_NAMES = words(
    """
        不少 至少 多少 减少 国有 所有 拥有 没有 公有 持有 共有 私有 占有 含有 现有 自有 原有 特有 富有 具有
        享有 保有 行为 作为 成为 认为 可以 所以 予以 加以 难以 足以 何以 现在 存在 所在 内在 潜在 外在 首都
        成都 目的 标的 的确 提升 毫升 公升 晋升 增高 身高 拔高 最高 限高 层高 楼高 株高 不过 通过 经过 超过
        难过 报到 遇到 得到 达到 看到 受到 感到 收到 想到 听到 应到 实到 甚至 以至 直至 冬至 夏至 四都 五都
        六都 及至 自由 理由 缘由 事由 拉升 差距 报价 原来 未来 平均 人均 户均 年均 日均 亩均 场均 月均 周均
        生均 篇均 次均 单均 件均 地均 村均 每股 统计 设计 会计 审计 总统 产能 功能 智能 性能 机会 社会 协会
        学会 大会 晚会 回应 供应 反应 效应 适应 相应 内需 刚需 供需 所需 必需 急需 公共 上将 过剩 变更 深更
        三更 五更 突破 侦破 打破 爆破 攻破 击破 踏破 引起 发起 兴起 一起 早起 总计 预计 合计 共计 累计 附近
        最近 临近 靠近 邻近 新近 接近 标准 核准 批准 领先 人才 英才 口才 天才 奇才 合约 公约 契约 条约 节约
        预约 签约 制约 特约 违约 归还 偿还 退还 返还 生还 成就 造就 老将 小将 名将 健将 工会 商会 议会 员会
        事会 览会 动会 展会 年会 峰会 乐会 集会 总会 论会 谈会 布会 幕会 技能 节能 储能 动能 核能 热能 光能
        电能 势能 可能 职能 潜能 赋能 才能 机能 阳能 风能 氢能 需要 主要 重要 摘要 纪要 感应 对应 响应 许可
        认可 人为 因为 华为 有为 雷达 发达 传达 表达 抵达 马达 中超 赶超 反超 英超 青少 老少 侵占 抢占 纯净
        洁净 干净 细微 循环 战略 策略 谋略 侵略 来自 各自 实在 健在 模拟 虚拟 规则 原则 准则 细则 法则 冷却
        究竟 估计 翻过 很快 尽快 较快 更快 飞快 赶快 昂贵 珍贵 宝贵 名贵 富贵 申报 通报 预报 上报 填报 举报
        日报 晚报 早报 年报 中报 季报 快报 公报 汇报 电报 海报 财报 回报 警报 情报 播报 直报 月报 周报 研报
        上涨 高涨 下降 空降 纪录 记录 目录 收录 摘录 附录 登录 实录 名录 抄录 笔录 拿到
        """
)

# 每升 is a quota, no rise.
_WHOLE_WORDS = _NAMES | {"每升"}

# What belongs to the name though a link word stands in it: 播放量 (放量), 大专及以上 (上), 最少 (少).
_BEFORE_AMOUNTS = frozenset("播排投释发开存摆堆收压浓")
_WHOLE_PLACES, _TRIPLE = frozenset(("国有", "县有", "村有")), 3
_SURPLUSES = frozenset(("出超", "入超", "买超", "卖超"))
_ENDS_OF_WORDS = frozenset(word[-1] for word in _WHOLE_WORDS | _SURPLUSES)
_MOST: Final = "最"
_CLASS: Final = ("以上", "以下")
_CLASSED: Final = re.compile("(?:及|[0-9一二三四五六七八九十百千万][周]?[岁级分年层])$")
_PAIR, _STEPS = 2, frozenset("年月季周")
_NO_WORD: Final = -1

# Phrases that may stand in a link, each by its first word; what stands before them belongs to the name.
_AS_AGAINST = "(?<![占同环对之百成无相])(?:比|较)|相对于|相[比较](?=[0-9一二三四五六七八九十去上前])"
_COMPARATIVE = re.compile(f"(?:{_AS_AGAINST})(?![例重赛率快大好为强多早少价分]|[高低](?![位点峰谷]))")
_BESIDE = re.compile("(?:与|同|和|跟)(?![比时样期学志业])")
_PLANNED = "(?=.*(?:计划|目标|任务|进度|预算)|全年|年度|年初)"
_WHOLE = re.compile(f"(?<![侵抢霸])占(?!地(?!区)|[据用领有道线比率])|相当于|恢复[至到]|完成{_PLANNED}")
_WHOLE_OF = re.compile(
    f"{_WHOLE.pattern}|(?<![认作成称因行视定化])[为是](?!主)|达到?|超过?|[只仅]有|不[足到及]"
)
_FROM = re.compile("[由从](?![业事军教政医于])")
_THAN = re.compile("(?:高|低|快|慢|多|少|优|好|大|小)于|跑赢|高出|超出|领先于?|落后于?")
# With what an amount is compared from which it differs by the figure: 高于全省平均水平[3000元].
_STANDARDS = in_order(
    """
    平均 平均水平 平均值 平均数 平均线 均值 水平 水准 同期 上年 去年 前年 往年 常年 历年 上月 计划 预期 目标
    预算 指标 任务 标准 市场价 市价 成本价 均价 警戒水位 警戒线 汛限水位 保证水位 对手 全国 全省 全市 全县
    世界 男性 女性
    """
)
_APART = re.compile("(?P<way>[高低快慢多少长短大小]于|[高超低多]出|领先于?|落后于?)[^，。；：、的0-9]{2,16}$")
# 仅次于上届的[17枚]: what is compared has no other name than what it is compared with.
_SURPASSING = "(?:仅次|[高低多少大小快慢优])于|不[及如]|超过了?|突破了?|追平了?"
_OTHERS = re.compile(f"(?:{_SURPASSING})[^，。；：、0-9]{{2,14}}(?<!平均)(?<!平均水平)(?<!标准)$")
_LONGEST_APART = 20
# 超过去年[5%]: by so much more than then.
_BEYOND_DATE = re.compile("超过了?(?=(?:20|19)?[0-9]{2}年|去年|上年|前年|上月|往年)")
# 船工占人口的比例、入学率分别为[3%]: the share is but one of what is told.
_SHARE_LISTED = re.compile("(?:比[例重]|份额|占比)(?:[、和与]|以及)")
# What a change is reckoned from or without: 在上年高基数基础上, 剔除退税因素后.
_GROUNDS = "基础上|之后|后|[带推拉]动下|影响下|作用下|情况下|背景下"
_FOOTING = re.compile(
    f"在[^，在]{{1,16}}(?:{_GROUNDS})$"
    "|(?:剔除|扣除|考虑|还原)[^，]{2,14}后$"
    "|经(?:[^，经]{0,8}调整|调整[^，经]{0,10})后$"
    "|按[^，按]{1,14}(?:折算|换算)$"
    "|在[^，在]{1,8}(?:交易|竞拍|比赛|调查)中$"
)
_QUOTA_UNITS = in_order(
    """
    人 户 百人 千人 万人 百户 千户 公斤 百公斤 斤 百斤 吨 克 升 亩 公顷 平方 平方米 立方米 平方公里 公里
    百公里 年 月 天 日 周 季 小时 课时 股 桶 盎司 度 千瓦 千瓦时 兆瓦 间 场 床 趟 件 只 头 台 辆 盒 张 次
    单 份 位 名 个 家 瓦 磅 立方 平米 包 瓶 袋 套 条 部 本 株 棵 尾 羽 枝 片
    """
)
_PEOPLE = "[名个位]?(?:人口|活产(?:婴儿)?|孕产妇|婴儿|儿童|居民|人)"
_HEADS = f"[0-9十百千]{{0,4}}(?:[百千万萬亿]?{_PEOPLE}|[百千万萬][名个位])"
_QUOTA = re.compile(f"每(?:{any_of(_QUOTA_UNITS)}|[0-9]+{LETTER}{{1,2}}|{_HEADS})$")
_LONGEST_QUOTA = 9
# For how long it has been so: 连续三天突破, 已连续5个月保持在, 21天处于.
_RUN = re.compile(
    "已?(?:经)?连续?第?[0-9一二两三四五六七八九十多]{1,3}个?(?:交易日|天|日|周|月|季度?|年)$"
    "|(?<![0-9年月第前头近])[0-9]{1,3}天$"
)
_FOOTING_ENDS = frozenset("后上下算中")
_ADVERBIAL_ENDS = TIME_ENDS | _FOOTING_ENDS | {"季"}
_REACH_BACK = 40
_FALLS_SHORT = frozenset("低慢少小短落")
# What the words of a link must say for a phrase of comparison or origin to stand before them.
_WITH_PHRASES = Sense.CHANGES | Sense.NEW | Sense.BESIDE | Sense.RESULT


def read_link(text: str, start: int, end: int, unit_kind: str = "count") -> tuple[int, int]:
    """Where the link begins that ends at `end`, before the figure, and what it says: bits of `Sense`.

    It is read back to `start` at most; where it begins, the name ends. `unit_kind` is that of the
    figure: only of per cent, percentage points and 倍 占… makes a share.

    >>> read_link("居民消费价格同比上涨", 0, 10, "percent") == (6, Sense.RISE | Sense.COMPARED)
    True
    >>> read_link("占全省总产量的", 0, 7, "percent") == (0, Sense.SHARE | Sense.OF)
    True
    """
    at, sense = _words(text, start, end, Sense.NOTHING)
    relative = unit_kind in RELATIVE
    if unit_kind == "count" and sense & Sense.OF and sense & Sense.CHANGES and text[end - 1] == "的":
        return end - 1, Sense.NOTHING  # 价格上涨的3个
    if not (relative or sense) and text.endswith(_STANDARDS, start, at):
        at, sense = _apart(text, start, at)
    if (
        sense == Sense.OF
        and not relative
        and (other := _OTHERS.search(text, max(start, at - _LONGEST_APART), at))
    ):
        at, sense = _words(text, start, other.start(), Sense.BEING)
    while at > start:
        phrase, more = 0, Sense.NOTHING
        if relative or sense & _WITH_PHRASES:
            phrase, more = _phrase(text[max(start, at - _REACH_BACK) : at], sense, unit_kind)
        if not phrase and (
            text[at - 1] in _ADVERBIAL_ENDS or "每" in text[max(start, at - _LONGEST_QUOTA) : at]
        ):
            phrase = _adverbial(text, start, at)
        if not phrase:
            break
        at, sense = _words(text, start, at - phrase, sense | more)
    return at, sense


def _apart(text: str, start: int, end: int) -> tuple[int, int]:
    """The link of a difference from a standard that ends at `end`: 高于全省平均水平."""
    apart = _APART.search(text, max(start, end - _LONGEST_APART), end)
    if apart is None:
        return end, Sense.NOTHING
    sense = Sense.FALL if apart["way"][0] in _FALLS_SHORT else Sense.RISE
    return _words(text, start, apart.start(), sense | Sense.COMPARED)


def _words(text: str, start: int, end: int, sense: int) -> tuple[int, int]:
    """Takes link words from the end, the longest first.

    What a change ended at stands behind its verb: the 到 of 到2025年增长 is not meant.
    """
    while end > start:
        for length in _LENGTHS.get(text[end - 1], ()):
            found = _WORDS.get(text[end - length : end], _NO_WORD) if length <= end - start else _NO_WORD
            if found >= 0 and not (length > 1 and _is_dated(text, end - length)):
                break
        else:
            break
        if length == 1 and text[end - 1] in _ENDS_OF_WORDS and _ends_another_word(text, start, end):
            break
        if length == 1 and found & Sense.CHANGES and text[end - 2 : end - 1] == _MOST:
            break  # 最少的有5斤
        if length == 1 and found == Sense.OF and sense & Sense.HAVING:
            break  # 价格下降的有3个
        if text.startswith(_CLASS, end - 2) and _CLASSED.search(text, max(start, end - 8), end - 2):
            break  # 大专及以上占三成, 60岁以上3人
        if length == _PAIR and text[end - 1] == "量" and text[end - 3 : end - 2] in _BEFORE_AMOUNTS:
            break  # 播放量, not 放量
        if not (found & Sense.RESULT and sense & Sense.CHANGES):
            # 冲高回落涨: the change nearest the figure is its own.
            sense |= found & ~Sense.CHANGES if sense & Sense.CHANGES else found
        end -= length
    return end, sense


def _is_dated(text: str, place: int) -> bool:
    """Whether the year or month that stands here is part of a date, as the 年 of 今年增 is."""
    return text[place] in _STEPS and text[place - 1 : place] in DATED


def _ends_another_word(text: str, start: int, end: int) -> bool:
    """Whether the last character belongs to a name: 国有, 出超, 卖超."""
    word = text[max(start, end - 2) : end]
    if word in _WHOLE_PLACES and text.startswith("全", end - _TRIPLE):  # 全国有3人
        return False
    return word in _WHOLE_WORDS or (word in _SURPLUSES and ends_with_surplus(text, end))


def _phrase(text: str, sense: int, unit_kind: str) -> tuple[int, int]:
    """The length of a phrase of wholes, comparison or origin at the end of `text`, and its sense."""
    if unit_kind in RELATIVE:
        found = _last(_WHOLE_OF if sense & Sense.OF else _WHOLE, text)
        if found >= 0 and not (sense & Sense.EACH and _SHARE_LISTED.search(text, found)):
            return len(text) - found, Sense.SHARE
        if unit_kind == "percent" and not sense & Sense.OF and (found := _last(_BEYOND_DATE, text)) >= 0:
            return len(text) - found, Sense.RISE | Sense.COMPARED
        if (found := _last(_THAN, text)) >= 0:
            return len(text) - found, _difference(text[found], unit_kind)
    compared = Sense.CHANGES | Sense.NEW | Sense.RATE
    if unit_kind in RELATIVE:  # 较去年有3%的增长
        compared |= Sense.HAVING
    if sense & compared and (found := _last(_COMPARATIVE, text)) >= 0:
        return len(text) - found, Sense.COMPARED
    if sense & Sense.BESIDE and (found := _last(_BESIDE, text)) >= 0:
        return len(text) - found, Sense.COMPARED
    if sense & Sense.RESULT and (found := _last(_FROM, text)) >= 0:
        return len(text) - found, Sense.NOTHING
    return 0, Sense.NOTHING


def _adverbial(text: str, start: int, end: int) -> int:
    """The length of an adverbial that ends at `end`: of measure (每斤), of ground, of time."""
    far, last = max(start, end - _REACH_BACK), text[end - 1]
    match = _QUOTA.search(text, max(start, end - _LONGEST_QUOTA), end)
    if match is None and (last == "天" or text.find("连", far, end) >= 0):
        match = _RUN.search(text, far, end)
    if match is None and last in _FOOTING_ENDS:
        match = _FOOTING.search(text, far, end)
    if match:
        return end - match.start()
    begin = time_at_end(text, far, end) if last in TIME_ENDS else -1
    return end - begin if begin >= 0 else 0


def _difference(first: str, unit_kind: str) -> int:
    """低于全国2个百分点 is a difference; 低于全国的3% is not."""
    if unit_kind != "percentage_points":
        return Sense.BEING
    return Sense.FALL if first in _FALLS_SHORT else Sense.RISE


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match begins; -1 where there is none."""
    found = -1
    for match in pattern.finditer(text):
        found = match.start()
    return found
