"""The thing counted, where it stands behind its figure: 35项成果, 30家工厂已签约.

Chinese puts no mark between a noun and the verb that follows, so the noun ends where a word begins
that can't be part of one: an adverb (已, 全部), a preposition (在, 从), a verb of doing (实现, 参加).
"""

from __future__ import annotations

import re

from newsdata.spans import Interval
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import any_of, beginnings, in_order, lengths, words

# Single characters that end a noun, with what they may not stand behind and before.
_SINGLE: dict[str, tuple[str, str]] = {
    "已": ("", ""),
    "均": ("平人户日月年亩场", "价匀衡值线等"),
    "都": ("首成古京新大", "市城会江昌"),
    "将": ("大中少上名干主", "军领士来近"),
    "也": ("", ""),
    "还": ("归偿退返", "款贷原迁建"),
    "就": ("成造", "业医诊学读餐地近职"),
    "正": ("修校公改真端", "式规常版品确面月宗能极负"),
    "仅": ("", ""),
    "暂": ("短", "停住行扣"),
    "进": ("步打递扑冲住推先促引改增跃迈上演渐走买前奋后激新跟挺", "口出度程展步球修食料气水货场行化攻士城"),
    "却": ("冷退忘抛了", ""),
    "亦": ("", "庄"),
    "虽": ("", ""),
    "再": ("", "生贷融造制就保教婚利"),
    "又": ("", ""),
    "并": ("合兼", "购网轨发联列行存举重"),
    "则": ("规原细准守法", ""),
    "即": ("", "时将期食"),
    "可": ("许认宁无不", "再编持控支降穿视循燃变回靠研行移拆折溶调选食"),
    "能": ("新产智功技电动才热太光风节性储潜核职机势多可不全本万", "源力耗效量人动手级见"),
    "会": (
        "社协机学工议商大委年晚展董盛峰论博都全运奥拜聚基联常教际员总省市县区班两研",
        "员议展场所计址费商客诊长谈",
    ),
    "应": ("供响适反效感相对", "急用届对聘收付战税援检变"),
    "须": ("", ""),
    "需": ("急所必内供按刚军", "求要"),
    "未": ("", "成来婚央名"),
    "不": ("", "动锈良同合孕等饱规"),
    "是": ("于但还就正总只凡", ""),
    "在": ("现存潜所正内实", "建线校职岗编册学营售役研地位轨飞押逃外读"),
    "从": ("", "业军教政医"),
    "向": ("方导面定动意双单横纵志", "日导"),
    "对": ("结配面针应绝相反核校派", "口外接象手照标比策联话方白"),
    "为": ("行作成人因认极称定视化最较颇所以华", "主"),
    "被": ("棉植羽夏", "子告褥服害保套单"),
    "把": ("", "手关握"),
    "由": ("自理事缘", ""),
    "以": ("所可予加得难足何", "上下内外来及后前色"),
    "让": ("转出", "利渡位"),
    "使": ("大天公特即行促", "用馆者节命领"),
    "用": (
        "肉应使利专商民军食药家日费信公农常医两自通雇共适引作器征实机船车舰航兽饲妇童婴犬厨卫伞矿电校飞警宠灌",
        "户地水电工品具房途药餐车料能气人",
    ),
    "到": ("达得看直感收遇", "港期货岗账场位访"),
    "超": ("", "级市算声前高大低薄标短导跑限强"),
    "达": ("到发雷传表通抵马直", "标州成人"),
    "占": ("", "地比用有据"),
    "较": ("", ""),
    "比": ("占同环对相百评", "例赛重亚如特"),
    "有": ("国所公拥没持含自特共专私占具现原富保享", "关效机限色利益序轨线声害氧志偿望形机价奖"),
    "受": ("接感承享忍遭", "灾众害训伤理贿援教托聘访试助资"),
    "获": ("收捕抓查", "奖"),
    "因": ("基原起病", "素子此"),
    "给": ("供补", "予水排"),
    "与": ("参", ""),
    "同": ("共不合相协", "学志类期行业事步胞村等城心盟意级伴龄"),
    "于": ("用属位处对关由至基源终等勇善", ""),
    "至": ("", ""),
    "做": ("叫当", ""),
    "没": ("", "收"),
    "要": ("主重需必紧", "素道求闻"),
    "共": ("公中党女男", "享同建治青产和识富性鸣创赢轨管"),
    "带": ("地海热寒温胶纽领磁光宽频录腰一", "头薪教货"),
    "靠": ("停依可倚挂", ""),
    "来": ("未外原本近以年往", "源电宾访客料信"),
    "怕": ("恐害惧可户", ""),
    "她": ("", ""),
    "他": ("其吉", "汀"),
    "去": ("", ""),
    "往": ("", "来返"),
    "赴": ("奔", "约"),
    "约": ("公合条契节预签制", "束定"),
    "等": ("", "级候待式"),
}
_WORDS = in_order(
    """
    全都 陆续 先后 相继 纷纷 主动 积极 分别 同时 共同 同步 整齐 精准 成功 顺利 率先 首次 不断 持续 进一步 一起
    直接 累计 得以 从未 正在 即将 曾经 曾 实现 参加 参与 获得 获评 受益 完成 达到 开展 入选 入围 签约 落户
    投产 开工 建成 通过 享受 提供 成为 组成 构成 用于 包括 涵盖 覆盖 涉及 进入 举行 召开 开幕 投入 喜获 喜迎
    喜添 正常开放 正常运行 正常运转 正常营业 实行 赶上 追上 小幅 收涨 收跌 收红 收绿 翻红 翻绿 领涨 领跌
    基本持平 大体持平 基本一致 基本相当 持平 报收 收盘 开盘 收市 收报 立即 立刻 马上 收官
    高开 低开 平开 出席 前来 走进 走上 加入
    面临 接受 存在 发生 复工 通车 通水 通电 脱贫 摘帽 退出 增加 减少 增长 下降 上升 超过 突破 出现 采取 展开
    建立 设立 形成 得到 奔赴 驰援 出院 报名 参赛 亮相 聚集 入驻 上线 来自 迁入 撤离 火速 静静 擒获 交给 送往
    送到 送给 面对 得面 推出 出动 充分 倾斜 下跌 涨停 跌停 走高 到期 登台 夺冠 夺金 摘金 摘银 折桂 走低 改善
    投票 分赴 申请 焕然一新 及时 关停 评选出 倒塌 损毁 受损 坍塌 垮塌 进水 停运 停航 停课 停产 创新高 创新低
    发展到 发展成 发展至 发展为 过去 住进 搬出 易地搬迁住进 发起 签订 签署 达成 做好 拿下 打破 创下 到达 登上
    走过 穿过 经过 致力 帮助 推动 促进 带动 解决 满足 坚守 活跃 遍布 分布 围绕 位于 属于 关于 其中 左右 上下
    以来 之后 之前 期间 发现 查处 作出 做出 进行 拿到 取得 夺得 赢得 荣获 提出 提高 提升 降低 压缩 压减 缩减
    上涨 回落 降至 增至 升至 提至 减至 缩短 扩大 加快 推进 打造 创造 创历史 成立 揭牌 挂牌 开业 启用 投用 交付
    竣工 封顶 完工 获批 批复 印发 出台 发布 公布 实施 执行 受理 审议 逮捕 抓获 遇难 受伤 失踪 被困 撤出 分享
    讲述 介绍 表示 认为 显示 反映 围坐 聆听 观看 走访 深入 奋战 投身 献出 牺牲 下沉 进驻 抵达 出发 启程 返回
    返程 外出 赶赴 来到 涌入 前往 值守 待命 居首 居前 列第 位列 居第 年末 年底 年初 期末 上半年 下半年 年内
    月内 日内 全程 同比 环比 合计 总计 共计 平均 每年 每天 每月 目前 今年 去年 如今 每人 人均 户均 亩均 村均
    相当于 不等 同台 一同 齐聚 汇聚 集聚 携手 合力 依法 集中 连续 按时 如期 按期 提前 重新 逐步 免费 自愿 无偿
    无法 没有 尚未 未能 难以 能够 可以 必须 应当 需要 继续 仍然 依然 大幅 明显 显著 迅速 快速 稳步 悉数 双双
    统一 轮流 轮番 日夜 昼夜 连夜 分批 定期 就地 就近 当场 当日 当天 随后 后来 最终 历经 历时 占比 占地 耗资
    耗时 总投资 助力 惠及 服务于 亟待 有待 拥有 具有 具备 配备 承担 承接 负责 从事 遭受 遭遇 引发 导致 造成
    上缴 捐赠 捐献 落地 落成 转产 还有 只有 都有 均有 共有 各有 人次 位居 名列 居次 居冠 并列 依次 减轻 免于
    免受 全面地 部分地 普遍地 向阳 乘坐 乘车 搭乘 搭载 驻扎 汇集 集结 赶来 争相 竞相 角逐 展出 参展 参会 到会
    与会 出资 筹资 建造 修建 改造成 变成 变为 升级为 加以 予以 给予 搬进 搬入 住上 喝上 用上 吃上 走出 走向
    迈入 迈进 跨入 步入 纳入 列入 跻身 晋级 晋升 当选 获选 摘得 斩获 收获 领取 新增进入 新增纳入 对接而成
    连接而成 拼接而成 调入 调出 申领 报考 录取 就读 上学 入学 返校 复学 开学 就业于 落实到 痊愈 康复出院 适用
    判处 返乡 估测 估算 测算 领跑 领衔 大多 大都 多为 全线 家家 人人 创出 赠送 缴获 查获 截获 起获 破获 那里
    这里 那儿 名下 送去 寄去 带去 运去 送来 寄来 带来 运来 铺开 推开 随机 眼下 一道 战罢 揭幕 闭幕 启幕 落幕
    谢幕 开赛 开拍 开播 首映 首演 过后 宛如 犹如 恰似 好似 好比 堪比 宛若 仿佛 系统地 深入地 有效地 有力地
    不断地 成功地 积极地 迅速地 准确地 顺利地 逐步地 明显地 显著地 大大地 极大地 相比 稳居 跃居 高居 退居
    经常 常常 时常 往往 时不时 天天 整天 成天 整日 终日 整夜 尽快 尽早 肯定 必定 必将 或许 也许 恐怕 似乎 好像
    几乎 差点 竟然 居然 果然 忽然 突然 渐渐 逐渐 慢慢 悄悄 默默 匆匆 赶紧 赶快 赶忙 立即 立刻 马上 顿时
    随即 当即 始终 一度 接连 频频 屡屡 屡次 反复 再次 再度 各自 互相 亲自 亲手 亲眼 独自 结伴 排队 排着
    特地 特意 专程 分成 运往 运抵 发往 开往 开进 舍不得 忙得 急得 乐得 笑得 累得
    """
)

# Verbs that are as often part of a noun; they end it only behind a word for people, firms or places,
# and where no word for an institution follows them.
_AFTER_AGENTS = in_order(
    """
    种茶 种粮 种菜 种树 种果 种花 种草 养鱼 养虾 养蟹 养鸡 养猪 养牛 养羊 养蜂 造林 对口 服务 开发 建设 组织
    培训 管理 保障 支援 支持 研发 生产 运营 运行 使用 消费 投诉 旅游 检查 排查 检测 监测 治理 改造 搬迁 销售
    购买 合作 交流 竞争 比赛 学习 生活 工作 居住 就业 种植 养殖 发展 转型 配合 协助 报告 巡查 值班 宣讲 演出
    表演 创作 体验 游览 参观 休息 等候 联合 开放 收治 救治 接种 隔离 减免 易地 回家 免除 升级 扩建 办理 处理
    处置 审结 起诉 死亡 感染 确诊 治愈 转移 公开 投资 供给 贡献 展示 创业 新收 新招 新增 开设 接诊 停业 歇业
    关闭 整改 亏损 盈利 运输 转运 装运 要求 请求 希望 担心 害怕 不敢 打算
    """
)
_AGENTS = "门兵人员户者业工生村队民师士众族客商省市县区镇校院家部份山田坡滩涂塘棚"
_INSTITUTION = any_of(
    in_order(
        """
        资金 经费 贷款 机制 制度 模式 协议 备忘录 伙伴 病例 举措 措施 事项 活动 窗口 热线 设施 功能 能力 水平
        资源 意识 范围 需求 支付 性 式 课 厂 中心 平台 站 机构 体系 点 网 员 队 商 业 型 类 项目 基地 园 者 人
        局 所 厅 室 户 的 团 卡 券 量 额 数 线 车 岗 公司 企业 区 院 处 组 办 社 协会 联盟
        """
    )
)

# Verbs of one character: 通了公交车. Others before 了 and 着 have two.
_BARE_VERBS = frozenset(
    "买卖通有是种建办开看做拿写修装换去来打跑走用花交送给读学唱拍坐站吵倒飞画钓挖喂捐租借签升作说举拎扛背抱牵骑穿戴披"
    "端捧提抓握挂贴摆放围排躺跪蹲哭笑喊跳等盼想爱怀含留住守护帮陪领跟追赶逃挤推拉搬抬扫洗切煮炒吃喝吸抽摘采养捕敲砸"
    "烧亮闪飘扬忙玩听尝摸算记讲谈聊问答叫冒顶迎冲朝靠带挎驮挑系"
)
# What makes a verb of two characters with one of them: 配送, 举办.
_VERBS_ENDING = {
    "送": "配赠派运发投护报输播欢遣",
    "去": "送带寄运赶逝失",
    "办": "举承主创兴协督筹开",
    "看": "观查察收",
    "唱": "演合",
    "读": "阅朗诵",
    "写": "书编撰抒填",
    "装": "安组包",
    "换": "更替交置",
    "用": "使利采应启",
    "建": "新修搭创组改扩",
    "养": "培喂饲",
    "迎": "欢喜",
    "问": "询慰访",
    "讲": "宣",
    "作": "制创协",
    "开": "展召盛打",
    "放": "播存发投",
    "护": "守呵保看",
    "留": "保停",
    "带": "携",
}
_ASPECTS = "了着"

_PUNCTUATION = "，,。；;：:！？!?、《》〈〉 　\n…—|"
# 48项新建改建工程: what is built, and not that it is.
_BUILT = "工程|项目|企业|厂|矿|电站|线路|铁路|公路|住宅|学校|医院"
# What ends a noun and takes more than a word and its neighbours to tell.
_PHRASES = (
    "以[上下](?<![级及或历模额）]以.)",
    "百分之",
    "启动(?!金|资金|器|区)",
    "中?近(?<![附临靠邻接亲]近)(?=[一二三四五六七八九半百千][成分数百千万]|[0-9])",
    "基本(?=[能可上都已]|满足|实现|完成|解决|消除|达到|具备)",
    f"[新改扩]建(?!者|率|额|式|区|(?:和|、)?(?:[新改扩续迁]建)*(?:{_BUILT}))",
    "(?:下岗|失业)(?!职工|工人|人员|女工|青年|[再失]|率|金|保险)",
    "排名(?=第)",
    "集资(?<!募集资)",
    "符(?=合计划)",
    "当中",
    "居(?=[全首榜第次冠前亚]|世界)",
    "之一(?!体)",
    "自(?:行(?!车)|发(?!性))(?<![来各独]自.)",
    "结合(?![部体点区带])",
    "第一时间",
    "第(?=[0-9０-９一二三四五六七八九十]{1,3}[位名])",
    "通(?:硬化路|公路|客车|自来水|[电网邮])",
    "全部(?<!安全部)(?!队)",
    "全(?=[拿花捐卖吃烧]|交给|用[在于来])",
    "(?:登陆|装[车船]|卸[车船]|起飞|降落|停[靠泊]|靠泊|驶[入出离往抵]|返航)(?<=[风船轮艇机车舰货资]..)(?![点站位区率线艇舰])",
    "毕业(?![生季班证论])",
    "中(?:(?=[的，、有已都全评选挑抽居排位共就0-9])|$)",
    "(?<=.)(?:(?<![以之北南础])上|(?<![公海英华故乡邻])里)$",
    f"[{_ASPECTS}](?![解名力急装])",
    # 县（区）: a character in brackets belongs to the noun.
    rf"[（(](?!{LETTER}[）)])",
    rf"[）)](?<![（(]{LETTER}.)",
    "[和及](?=(?:近|约|超过?|逾|数|上|另外?|[下所]属)?[0-9０-９几一二两三四五六七八九十百千万])",
    f"[0-9０-９](?<={LETTER}.)(?![A-Za-z])",
)
_PHRASE = re.compile("|".join(_PHRASES))
_PHRASE_BEGINS = frozenset(
    "百近基以启新改扩下失排集符当居第通全毕中之自结上里登装卸起降停靠驶返了着（()）和及0123456789０１２３４５６７８９"
)
_GUARDS = {
    **dict.fromkeys(_PUNCTUATION, (frozenset[str](), frozenset[str]())),
    **{single: (frozenset(before), frozenset(behind)) for single, (before, behind) in _SINGLE.items()},
}
_IS_WORD = frozenset(_WORDS)
_WORD_LENGTHS = lengths(_WORDS, by=slice(1))
_LONGER_BY = frozenset("者率额式区")
_CUT_BEGINS = re.compile(f"[{re.escape(''.join(sorted(_PHRASE_BEGINS.union(_GUARDS, _WORD_LENGTHS))))}]")
_AGENT_CUT = re.compile(f"(?:{any_of(_AFTER_AGENTS)})(?<=[{_AGENTS}]..)(?!{_INSTITUTION})")
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
    论坛 样本 一策 一档 一宅 一表 一码 一案 单位 人口 人员 人才 大会 群体 夏令营 画像 科技 管理 培训 技术
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
    if text[stop : stop + 1] in _LIKENING:
        stop = _described(text, stop, end)
    elif text[stop : stop + 1] == "、" and (such := _SUCH.match(text, stop, end)):
        kind = _noun_end(text, such.end(), min(end, such.end() + _LIMIT))
        stop = kind if kind > such.end() else stop
    elif text[stop : stop + 1] == "、" and text[start - 1] in _OF_PERSONS:
        stop = _persons_end(text, stop, end)
    stop = _counted_end(text, start, begin, stop)
    noun = text[begin:stop]
    noun = noun.rstrip("的了之近约超" if text[stop : stop + 1].isdigit() else "的了之")
    if len(noun) > _SHORT:
        noun = noun.removesuffix(_AFTER)
    return (noun, stop) if noun else ("", start)


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
    while cut := _next_cut(text, at, limit):
        begin, end = cut
        if text[start:begin] in _KINDS_OF and end < limit:
            at = end
            continue
        opening = text.rfind("“", start, begin)
        if opening < 0 or (closing := text.find("”", opening, limit)) < begin:
            limit = _verb_start(text, start, begin)
            break
        at = closing + 1
    if (closing := text.find("”", start, limit)) >= 0 and text.find("“", start, closing) < 0:
        limit = closing  # “新增3万吨产能”等: the quotation began before the figure
    match = _AGENT_CUT.search(text, start, limit)
    if match and match.start() == start and match.end() < limit:  # 3家[停业]整顿的餐馆
        match = _AGENT_CUT.search(text, match.end(), limit)
    return match.start() if match else limit


def _next_cut(text: str, start: int, limit: int) -> Interval | None:
    """Where the first word stands, between `start` and `limit`, that can't belong to a noun."""
    for found in _CUT_BEGINS.finditer(text, start, limit):
        begin = found.start()
        if end := _cut_end(text, begin, limit):
            return begin, end
    return None


def _cut_end(text: str, begin: int, limit: int) -> int:
    """Where the word ends that stands at `begin` and can't belong to a noun; 0 if none does."""
    character = text[begin]
    if guards := _GUARDS.get(character):
        before, behind = guards
        if text[begin - 1 : begin] not in before and text[begin + 1 : min(begin + 2, limit)] not in behind:
            return begin + 1
    for length in _WORD_LENGTHS.get(character, ()):
        end = begin + length
        if end <= limit and text[begin:end] in _IS_WORD and text[end : min(end + 1, limit)] not in _LONGER_BY:
            return end
    phrase = _PHRASE.match(text, begin, limit) if character in _PHRASE_BEGINS else None
    return phrase.end() if phrase else 0


def _verb_start(text: str, start: int, cut: int) -> int:
    """Where the verb before 了 or 着 begins; `cut` itself if something else stands there."""
    if text[cut] not in _ASPECTS:
        return cut
    verb = text[cut - 1]
    alone = verb in _BARE_VERBS and text[cut - 2] not in _VERBS_ENDING.get(verb, "")
    return max(start, cut - 1 if alone else cut - 2)
