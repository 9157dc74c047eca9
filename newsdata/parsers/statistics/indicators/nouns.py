"""The thing counted, where it stands behind its figure: 35项成果, 30家工厂已签约.

Chinese puts no mark between a noun and the verb that follows, so the noun ends where a word begins
that can't be part of one: an adverb (已, 全部), a preposition (在, 从), a verb of doing (实现, 参加).
"""

from __future__ import annotations

import re

from newsdata.parsers.statistics.indicators.noun_ends import AGENT_CUT, next_cut, verb_start
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, beginnings, in_order, words

# A counted noun may itself be limited: by a figure (30户以上村庄), by an age, by what it mainly is.
_NUMERAL = "[0-9０-９.]"
_LIMITED = re.compile(
    f"{_NUMERAL}+[万亿]?{LETTER}{{1,3}}(?:及?以[上下])的?(?=[一-龥“])"
    f"|(?:[不未]满|年满|超过?)(?:{_NUMERAL}|[一二三四五六七八九十]){{1,3}}(?:周?岁|年)的(?={LETTER})"
    f"|以{LETTER}{{1,14}}?为{LETTER}{{1,6}}?的(?={LETTER})"
)
# What may follow a word for people or firms within a longer noun: 企业家, 农户家庭, 学生公寓.
_LONGER_BY_ONE = (
    "均籍性卫口、和及与的等家长属代团队组会岗宿干职党亲志群众子女们法类型级工程项目总数名量生岁证员”“（"
)
_LONGER_BY_WORDS = in_order(
    """
    政策 措施 举措 用户 用地 用电 服务 中心 公司 公寓 专项 专业 专属 专家 专用 基金 协会 学校 之间 小区 小组
    信息 医院 活动 需求 数据 出行 债 贷 标准 创新中心 集群 联盟 集团 总部 品牌 产品 资源 住宅 住房 社区 养老
    选区 登记 面积 产量 成本 能耗 犯罪 名额 席位 资格 建议 提案 议案 学者 教授 志愿者 记者 作家 画家 诗人
    艺术家 工程师 讲师 律师 村官 负责人 骨干 高管 法人 民兵 官兵 军属 遗属 子女 就业岗 见习 实习 突击队 小分队
    先锋队 应急队 方阵 合作社 食堂 宿舍 书屋 俱乐部 夜校 驿站 孵化器 实验室 研究院 技术中心 运动会 文艺 宣讲
    随迁 论坛 样本 一策 一档 一宅 一表 一码 一案 单位 人口 人员 人才 大会 群体 夏令营 画像
    科技 管理 培训 技术
    """
)
# Words for people and households.
_PERSON_WORDS = in_order(
    """
    年轻人 老年人 残疾人 人员 村民 居民 市民 农民 牧民 渔民 难民 移民 学生 新生 考生 大学生 毕业生 研究生 教师
    老师 医生 护士 医护 医师 干部 党员 群众 职工 员工 工人 农民工 商户 农户 贫困户 户 老人 游客 旅客 乘客 顾客
    志愿者 选手 运动员 球员 代表 委员 战士 民警 警察 军人 歹徒 罪犯 嫌疑人 患者 病人 孩子 儿童 妇女 司机 骑手
    记者 专家 学者 球迷 民兵 官兵 观众 读者 用户 网友 消费者 投资者 参与者 受访者 调查对象 网民 选民 家长 股民
    求职者 从业者 经营者 创业者 使用者 爱好者 劳动者 献血者 捐献者 死者 伤者 男性 女性 同志 同学 队员 会员
    示威者 候选人 负责人 传承人 发音人
    """
)
# Words for firms and the like.
_FIRM_WORDS = in_order("单位 企业 公司 厂商 商家 人口 对象 病例")
# What follows one of them is a predicate, unless it makes a longer noun.
_PERSONS = re.compile(
    f"(?:{any_of(_PERSON_WORDS + _FIRM_WORDS)})(?![{_LONGER_BY_ONE}]|{any_of(_LONGER_BY_WORDS)})"
)
_PLACES_AND_FIRMS = in_order(
    """
    国家 地区 省份 省 城市 市 县 区 镇 乡 村庄 村 社区 街道 行业 领域 部门 单位 学校 高校 院校 企业 公司
    机构 家庭
    """
)
# Those who have what is named behind 的, by the unit they are counted in: 3位村民的作品, 12个国家的客商.
_ANOTHER_PERSON = f"{LETTER}{{0,8}}(?:{any_of(_PERSON_WORDS)}|[员者手家师长生兵人友属亲母女子]|同[事学伴])$"
_HAVE_OF_UNIT = {
    **dict.fromkeys(
        "名位万亿", re.compile(f"(?:{any_of(_PERSON_WORDS)}|客人|人民)(?=的(?!{_ANOTHER_PERSON}))")
    ),
    **dict.fromkeys("个家所", re.compile(f"(?:{any_of(_PLACES_AND_FIRMS)})(?=的)")),
    "支": re.compile("(?:队伍?|团队?)(?=的)"),
    **dict.fromkeys("条座段", re.compile("[^的]{2,}?(?=(?:附近|周边|旁边|沿线|两侧|[上里])的)")),
}
# Who makes the goods that are counted: 200只灯笼的灯具厂.
_MAKER = re.compile("的[^的]*(?:公司|集团|厂|企业|项目|工程|生产线|流水线|基地)$")
_OF_MAKERS = frozenset("个家座处所批项条户名位种类")
# Verbs that may open the noun they limit: 收治医院, 确诊病例.
_LIMITING_VERBS = in_order(
    """
    收治 救治 隔离 确诊 感染 治愈 死亡 参展 参赛 参会 入围 入选 签约 开放 免费 联合 集中 试点 创业
    就业 毕业 入驻 获奖 上线 投产 挂牌 参评 竣工 完工 开工 新建 改建 受理 支援 帮扶 扶持 保障 服务
    定期 统一 集聚 出口 进口 配备 负责 连续 组织 带头 与会 脱贫 失业 接受 参与
    """
)
_LIMITING = re.compile(
    f"(?:{any_of(_LIMITING_VERBS)})(?={LETTER}{{2}})"
    f"|(?:满载|装满|载满|装载|搭载|运载)[一-龥、]{{1,12}}?的(?={LETTER})"
    f"|未(?:脱贫|摘帽|完工|开工|竣工|建成|达标|接种|就业|通车|入学|开发|利用)(?={LETTER}{{2}})"
    "|实施(?=细则|方案|办法|意见|主体)|执行(?=标准|方案|法官|案件)"
)
# With what a noun begins that may be limited.
_LIMITED_BEGINS = beginnings(_LIMITING_VERBS) | frozenset(
    "实执不未年超满装载搭运0123456789０１２３４５６７８９.以"
)
# With these no noun begins: 及格 is a word, but 3人及; 后勤, but 3人后.
_NO_NOUN = (
    "及(?![格第时])",
    "和(?![平谐服尚田牛声])",
    "与(?!会)",
    "或",
    "创(?:历|新[高低]|下|出|近|同期|年内)",
    "刷新",
    "登陆(?![点舰艇场])",
    "之(?=[单單次首最全][月季年高低])",
    "最[多少高低大小快慢强差](?=[，。；、）]|$)",
    "[后前时](?![勤备方续台卫代尘景尚装期间])",
    f"[内里外间](?!{LETTER})",
)
_BEGINS_NO_NOUN = re.compile("|".join(_NO_NOUN))
_NO_NOUN_BEGINS = frozenset("登后前时内里外间最及和与或创刷之")
# What belongs to the things counted and is not itself counted: 15个店铺的租金.
_BELONGINGS = in_order(
    """
    租金 工作 任务 需求 生活 建设 情况 管理 水平 发展 收入 价格 资金 面积 数据 质量 封控 传承 位置
    环境 安全 交通 供水 用电 帮助 支持 合作 联系 关系 变化 经验 历史 时间 验证 检测 审核 评审 改造
    差异 区别 差距 修复 清理 排查 供暖 供电 供气 出行 办公 消费 居住 名称 比例 成本 费用
    计划 目标 指标 能力 规模 纪录 记录 大战 战役 号召 口号 合同 协议
    """
)
_BELONGING = re.compile(f"的(?:{LETTER}{{0,6}}(?:{any_of(_BELONGINGS)}))$")
# Those who live or work in a place, of which the place is told: 11万人口的县.
_INHABITANTS = "人口|人家|居民|村民|住户|农户|职工|员工|学生|师生|教师|工人|党员|会员|教职工"
_ROOMS = "^(?:班|床位|车位|座位|房间)"
_INHABITED = "[国省市县区州镇乡村屯寨庄城厂校院矿馆店学]|幼儿园|地区|企业|公司|单位|大队|部队|班级"
_PEOPLED = re.compile(f"(?:{_INHABITANTS}|{_ROOMS})(?P<place>的{LETTER}{{0,8}}(?:{_INHABITED}))$")
# 以30海里的速度前进: how it is done what follows.
_PACE = re.compile(f"{LETTER}{{0,2}}(?:速度(?!滑)|频率|幅度|优势|代价)(?={LETTER}{{2}})")
# How long what is counted lasts, before its name: 7天期逆回购, 3年期国债.
_TERM = "(?:[0-9]{4}届|[0-9]{2}级)?(?:[0-9０-９]{1,3}(?:天|年|个?月|日)期)?"
_LASTING = "为期[0-9０-９一二两三四五六七八九十半]{1,3}(?:天|周|个?月|年)的"
_OPENING = re.compile(rf"(?:{_LASTING})?(?:[长宽高深厚重]?的)*{_TERM}")
_MAY_OPEN = frozenset("为的长宽高深厚重0123456789０１２３４５６７８９")
_NO_NOUN_FIRST = frozenset("为是每/／，,。；;：:！？!?、）)（(”’》…—　 \n")
_LIMIT = 34
_SHORT, _AFTER = 3, "后"
# What some of those counted are: 其中3例为境外输入, 七成是女性.
_BEING = re.compile(
    f"(?:均|都|全部)?[为是系](?![最历近因由在从以一去今了其何]|首[次个批位])|属于?(?={LETTER}{{2}})"
)
# 48项主要新建工程: these limit a noun that may begin with a verb.
_KINDS_OF = words("主要 重点 重大 大型 中小型 小型 主体")
# Only persons are counted so, and who they are is said last: 两千名机关、学校职工.
_OF_PERSONS = "名位"
_PERSON_ENDS = frozenset("员者手家师长生兵人友属亲女子民工士众部表犯警护")
_LISTED = re.compile(f"、{LETTER}+(?:、{LETTER}+)*")
_LONGEST_LIST = 30
# All that is listed is counted: 90种糖果、糕点等零食.
_SUCH = re.compile(
    f"(?:、{LETTER}{{1,8}}?){{1,6}}(?:[和及]{LETTER}{{1,8}}?)?等(?![等级待候于])(?={LETTER}{{2}})"
)
_LIKENED = re.compile(
    f"(?:比较|较为|相对|非常|十分|特别){LETTER}{{1,6}}?的(?={LETTER})|(?:不[一等同]|各异)的(?={LETTER})"
)
_LIKENING = frozenset("比较相非十特不各")
# 7个县（区）: a rank in brackets ends the noun.
_RANKED = re.compile(rf"[（(](?:[省市区县旗州][）)]|{LETTER}[）)](?=[和及与]))")
# 80个县（市、区）: several of them belong to it.
_RANK = "(?:[市区县旗州乡镇]|自治[区州县]|直辖市)"
_RANKS = re.compile(f"[（(]{_RANK}(?:、{_RANK})+[）)]")
_OPENING_BRACKETS = frozenset("（(")

# 减少2人的背景下: under which circumstances something is told.
_CIRCUMSTANCES = any_of(in_order("背景 情况 状况 条件 前提 形势 态势 环境 局面 压力"))
#: Nouns that only tell under which circumstances, or at what height, a figure holds.
CIRCUMSTANCE = re.compile(
    f"(?:^(?:{_CIRCUMSTANCES})|(?<=背景|情况|状况|条件|前提|形势|态势|环境|局面|压力))下$|基础上$"
)
#: What is reached or kept to, not counted: 站稳50万吨台阶.
LANDMARKS = words(
    "上方 下方 附近 一线 高位 低位 台阶 关口 大关 门槛 规模 目标 水平 标准 限额 上限 下限 警戒线"
)


def noun_behind(text: str, start: int, end: int) -> tuple[str, int]:
    """The noun that begins at `start`, and where it ends; ("", start) where none does.

    >>> noun_behind("与30家工厂已签约", 4, 9)
    ('工厂', 6)
    >>> noun_behind("30多场青年读书“面对面”活动，举办", 4, 16)
    ('青年读书“面对面”活动', 15)
    """
    begin = start
    if begin < end and text[begin] in _MAY_OPEN and (match := _OPENING.match(text, begin, end)):
        begin = match.end()
    if begin >= end or _begins_no_noun(text, begin, end):
        return "", start
    if text[begin - 1] == "的" and (pace := _PACE.match(text, begin, end)):
        return pace.group(), pace.end()
    first = begin
    if text[begin] in _LIMITED_BEGINS:
        limited = _LIMITED.match(text, begin, end) or _LIMITING.match(text, begin, end)
        first = limited.end() if limited else begin
    stop = _noun_end(text, first, min(end, begin + _LIMIT))
    if stop - first > 2 and (person := _PERSONS.search(text, first, stop)):
        stop = min(person.end(), stop)
    stop = _gone_on(text, start, stop, end)
    stop = _counted_end(text, start, begin, stop)
    noun = text[begin:stop]
    noun = noun.rstrip("的了之近约超" if text[stop : stop + 1].isdigit() else "的了之")
    if len(noun) > _SHORT:
        noun = noun.removesuffix(_AFTER)
    return (noun, stop) if noun else ("", start)


def _gone_on(text: str, start: int, stop: int, end: int) -> int:
    """Where the noun behind the figure, which ends at `start`, really ends, if it goes on at `stop`."""
    mark = text[stop : stop + 1]
    if mark in _LIKENING:
        return _described(text, stop, end)
    if mark == "、" and (such := _SUCH.match(text, stop, end)):
        kind = _noun_end(text, such.end(), min(end, such.end() + _LIMIT))
        return kind if kind > such.end() else stop
    if mark == "、" and text[start - 1] in _OF_PERSONS:
        return _persons_end(text, stop, end)
    if mark in _OPENING_BRACKETS and (ranks := _RANKS.match(text, stop, end)):
        return ranks.end()
    return stop


def _counted_end(text: str, start: int, begin: int, stop: int) -> int:
    """Where the name of what is counted ends within a noun: not what belongs to it, nor who has it.

    The noun begins at `begin`, its figure ends at `start`.
    """
    noun = text[begin:stop]
    if "的" in noun and begin == start:
        noun = noun[: _owner_end(text[start - 1], noun)]
    if "的" in noun and (belonging := _BELONGING.search(noun)):
        noun = noun[: belonging.start()]
    if "的" in noun and (peopled := _PEOPLED.search(noun)):
        noun = noun[: peopled.start("place")]
    if ("（" in noun or "(" in noun) and (ranked := _RANKED.search(noun)):
        noun = noun[: ranked.end()]
    return begin + len(noun)


def _owner_end(unit: str, noun: str) -> int:
    """Where those end that are counted in a unit with this last character, before what they have or make."""
    if (pattern := _HAVE_OF_UNIT.get(unit)) and (owner := pattern.search(noun)):
        return owner.end()
    if unit not in _OF_MAKERS and (maker := _MAKER.search(noun)):
        return maker.start()
    return len(noun)


def noun_of_being(text: str, start: int, end: int) -> tuple[str, int]:
    """The noun for what those counted are, behind a verb of being at `start`, and where it ends.

    >>> noun_of_being("3例为境外输入，", 2, 7)
    ('境外输入', 7)
    >>> noun_of_being("300人为历年最多", 4, 9)
    ('', 4)
    """
    being = _BEING.match(text, start, end)
    noun, stop = noun_behind(text, being.end(), end) if being else ("", start)
    return (noun, stop) if noun else ("", start)


def _described(text: str, stop: int, end: int) -> int:
    """Where a noun ends that is told what it is like: 底子比较薄弱的生产大队."""
    like = _LIKENED.match(text, stop, end)
    return _noun_end(text, like.end(), min(end, like.end() + _LIMIT)) if like else stop


def _persons_end(text: str, stop: int, end: int) -> int:
    """Where those end who are counted: what stands before the first 、, at `stop`, may not say yet who."""
    if text[stop - 1] in _PERSON_ENDS:
        return stop
    person = _PERSONS.search(text, stop, min(end, stop + _LONGEST_LIST))
    return person.end() if person and _LISTED.fullmatch(text, stop, person.end()) else stop


def _begins_no_noun(text: str, begin: int, end: int) -> bool:
    character = text[begin]
    return character in _NO_NOUN_FIRST or (
        character in _NO_NOUN_BEGINS and _BEGINS_NO_NOUN.match(text, begin, end) is not None
    )


def _noun_end(text: str, start: int, limit: int) -> int:
    """Where the first word begins that can't belong to the noun; words inside quotation marks may."""
    at = start
    while cut := next_cut(text, at, limit):
        begin, end = cut
        if text[start:begin] in _KINDS_OF and end < limit:
            at = end
            continue
        opening = text.rfind("“", start, begin)
        if opening < 0 or (closing := text.find("”", opening, limit)) < begin:
            limit = verb_start(text, start, begin)
            break
        at = closing + 1
    if (closing := text.find("”", start, limit)) >= 0 and text.find("“", start, closing) < 0:
        limit = closing  # “新增3万吨产能”等: the quotation began before the figure
    match = AGENT_CUT.search(text, start, limit)
    if match and match.start() == start and match.end() < limit:  # 3家[停业]整顿的餐馆
        match = AGENT_CUT.search(text, match.end(), limit)
    return match.start() if match else limit
