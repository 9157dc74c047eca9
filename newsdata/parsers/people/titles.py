"""The words for what people are: offices, academic and military ranks, trades, relations.

A title is a head (局长, 研究员), perhaps with modifiers before it (副, 高级). Heads are listed in
full length, so that the longest wins: 首席执行官 before 执行官.
"""

from __future__ import annotations

from newsdata.zh.name_words import FOREIGN_PLACES
from newsdata.zh.wordlists import words

OFFICES = words("""
    全国人大代表 省人大代表 市人大代表 州人大代表 县人大代表 区人大代表 乡人大代表 镇人大代表 全国政协委员
    省政协委员 市政协委员 州政协委员 县政协委员 区政协委员 党代表 省党代表 市党代表 县党代表 区党代表 大队长
    中队长 支队长 总队长 分队长
    小队长 副外长 总书记 书记 第一书记 副书记 国家主席 国家副主席 主席 总理 委员长 部长 司长 局长 厅长 处长
    科长 股长 署长 行长 省长 市长 区长 县长 镇长 乡长 州长 盟长 旗长 村长 街长 林长 河长 链长 主任 主委 会长
    理事长 秘书长 秘书 新闻秘书 助理 市长助理 县长助理 区长助理 镇长助理 部长助理 局长助理 厅长助理 校长助理
    院长助理 主任助理 总经理助理 董事长助理 总裁助理 行长助理 厂长助理 法官助理 检察官助理 所长 院长 校长 馆长
    台长 社长 站长 队长 组长 团长 园长 厂长 场长 矿长 船长 机长 车长 列车长 店长 班长 工长 段长 关长 室长 屯长
    楼长 检察长 审判长 庭长 审判员 法官 检察官 书记员 警长 警官 民警 辅警 交警 干警 大使 公使 参赞 总领事 领事
    特使 副代表 常驻代表 特别代表 常驻联合国代表 常驻联合国副代表 贸易代表 谈判代表 全权代表 财政部长 外交部长
    国防部长 内政部长 卫生部长 教育部长 经济部长 商务部长 能源部长 农业部长 司法部长 交通部长 劳动部长
    环境部长 财政大臣 国防大臣 副大臣 组织部长 宣传部长 统战部长 常委 委员 政委 司令员 司令 参谋长 军长 师长
    旅长 连长 排长 营长 指导员 教导员 教导队长 政治委员 政治教导员 战士 士官 军士长 发言人 新闻发言人 负责人
    负责同志 主要负责人 主要负责同志 巡视员 调研员 督察员 督查员 专员 特派员 总督学 督学 参事 干事 总干事
    总指挥 指挥长 总协调人 协调人 召集人 联络员 公务员 干部 支书 党支部书记 村支书 文书 国务委员 议员 议长
    总统 首相 国王 外长 防长 财长 外交大臣 大臣 国务卿 总督 高级专员 特派代表 特首 行政长官 人大代表 候选人
    参选人 总统候选人 总统参选人 市长候选人 市长参选人 政协委员 党组成员 党委委员 网格员 网格长 社工
    驻村工作队员 驻村干部 大学生村官 村官 监督员 观察员 报告员 特别报告员 顾问 幕僚长 办公室主任 处级干部 科员
    主任科员 组员 成员 组委会主席 警察 人民警察 人民教师 人民法官 人民检察官 人民调解员 人民陪审员 便衣警察
    武警 城管 城管队员 协管员 刑警 特警 巡警 法警 狱警 片警 协警 警员 督察 警司 总警司 军官 士兵 少将 中将
    上将 准将 上校 中校 少校 上尉 中尉 少尉 准尉 大尉 大校 元帅 指挥官 司令官 参谋 副官 教官 武官 外交官 考官
    面试官 大法官 次长 常务次长 政务次长 外相 财相 防相 官房长官 参议员 众议员 国会议员 党鞭 干事长 课长
    主任秘书 主秘 首席大法官 监察官 情报官 下士 中士 上士 列兵 警督 警监 首长 领袖 教皇 主教 大主教 牧师 神父
    党首 立委 立法委员 蓝委 绿委 总召 召委 里长 王储 新闻官 检察总长
    纪检组长 教务主任 政教主任 德育主任 教导主任 妇女主任 年级主任 国务大臣 外交国务大臣 内阁大臣 侍从长
    副理事长 分管领导 带队领导 参议长 众议长 大法师 法师 住持 活佛 检察员 副检察员
    卫戍司令 副总参谋长 参议 谘议 政务委员 校董
    省领导 市领导 县领导 区领导 镇领导 校领导 院领导 首脑 头目 头领 党魁 幕僚 元老
""")
"""Party, state, army, law, diplomacy, villages."""

BUSINESS = words("""
    董事局主席 董事会主席 董事局副主席 CEO CFO CTO COO CIO 董事长 董事 理事 常务理事 监事 执行董事 独立董事
    总裁 总经理 经理 总监 首席执行官 首席运营官 首席财务官 首席技术官 首席信息官 首席科学家 首席经济学家
    首席分析师 首席专家 首席代表 首席研究员 首席设计师 首席工程师 首席策略师 首席投资官 首席战略官 首席商务官
    首席数据官 首席营销官 首席产品官 首席安全官 执行官 基金经理 艺术总监 技术总监 市场总监 财务总监 行政总监
    创意总监 投资经理 产品经理 监事长 监事会主席 董秘 董事会秘书 法人 法人代表 法定代表人 创始人 创办人
    联合创始人 发起人 合伙人 掌门人 老板 老板娘 店主 业主 摊主 户主 东家 股东 主管 员工 职工 职员 工人 技工
    司机 驾驶员 快递员 快递小哥 外卖小哥 小哥 骑手 外卖员 配送员 送餐员 销售员 售货员 售票员 收银员 服务员
    乘务员 保安 保安员 保洁员 环卫工人 环卫工 管理员 管理者 农工 经营者 经营户 客户经理 经销商 供应商 代理商
    采购商
    客商 商户 商家 个体户 企业家 商人 投资人 投资者 创业者 带头人 致富带头人 财务人员 技术人员 工作人员 业务员
    操作员 质检员 检测员 调度员 值班员 维修工 电工 焊工 车工 钳工 矿工 农民工 务工人员 总代表 总编辑 主编
    总主笔 分析师 交易员 策略师 理财师 主播 网红 博主 摄影师 厨师 理发师 保姆 家政员 月嫂 总监制 监制 出品人
    经纪人 实习生 导购 文员 主理人 策划人 经办人 联系人 农场主 牧场主 船主 船东 庄主 副驾驶 空姐 空乘 大副
    二副 开发商 批发商 零售商 高管 卖家 买家 货主 摊贩 菜贩 木工 瓦工 包工头 的哥 的姐
    副理 襄理 协理 经理人 业务经理 大堂经理 值班经理 区域经理 品牌经理 总代理 总监事 操盘手 买手 主理
    策展人 制作人 放映员 摄影记者
""")
"""Companies, shops, trades."""

LEARNED = words("""
    革命家 思想家 军事家 政治家 慈善家 银行家 哲学家 文学家 物理学家 化学家 数学家 生物学家 天文学家 音乐家
    小说家 剧作家 美食家 探险家 教授 讲师 研究员 院士 博士 硕士 博士生 硕士生 研究生 本科生 大学生 中学生
    小学生 学生 同学 留学生 毕业生 博士后 教师 老师 班主任 辅导员 导师 博士生导师 硕士生导师 专家 学者 考生
    新生 老生 应届生 学霸 科代表 课代表 科学家 经济学家 历史学家 社会学家 教育家 艺术家 评论家 作家 诗人 画家
    书法家 翻译家 歌唱家 舞蹈家 收藏家 律师 设计师 建筑师 工程师 技师 工艺师 工艺美术师 经济师 会计师 审计师
    统计师 农艺师 畜牧师 兽医 农技员 技术员 技术骨干 实验员 研究人员 科研人员 考古学家 考古队长 领队
    项目负责人 项目经理 设计者 总设计师 馆员 研究馆员 策展人 讲解员 导游 传承人 代表性传承人 译者 编者 作者
    特约评论员 评论员 专栏作家 撰稿人 记者 编辑 主持人 播音员 制片人 导演 总导演 编剧 演员 歌手 音乐人 作曲家
    指挥家 指挥 钢琴家 舞者 团员 演奏家 雕塑家 摄影家 篆刻家 版画家 油画家 国画家 漫画家 戏剧家 词作家 曲艺家
    美术家 冒险家 旅行家 航海家 发明家 实业家 理论家 活动家 社会活动家 外交家 改革家 昆虫学家 植物学家
    动物学家 古生物学家 流行病学家 病毒学家 免疫学家 人类学家 语言学家 政治学家 教育学家 火山学家 地震学家
    海洋学家 生态学家 气候学家 统计学家 未来学家 营养学家 遗传学家 微生物学家 神经学家 作词家 制作人 影评人
    乐评人 时评人 气象学家 地质学家 医学家 心理学家 法学家 主唱 鼓手 吉他手 歌星 影星 明星 模特
    汉学家 人口学家 地理学家 管理学家 民族学家 民俗学家 古人类学家 古植物学家 神经科学家 材料学家
    计算机科学家 水文学家 土壤学家 林学家 农学家 园艺学家 药学家 毒理学家 病理学家 生理学家 解剖学家
    鸟类学家 鱼类学家 犯罪学家 伦理学家 神学家 逻辑学家 美学家 文献学家 古文字学家 敦煌学家 红学家
    训诂学家 传播学家 天体物理学家 理论物理学家 核物理学家 地球物理学家 力学家 冶金学家 第一作者 通讯作者
    共同作者 联合作者
    影后 影帝 视后 视帝 歌后 歌王 名嘴 名家 名师 名医
""")
"""Schools, science, arts, the press."""

MEDICAL_AND_SPORTS = words("""
    外科医生 内科医生 儿科医生 眼科医生 牙科医生 牙医 急诊医生 麻醉医生 麻醉医师 麻醉师 主刀医生 心理医生
    乡村医生 家庭医生 全科医生 值班医生 主管医生 管床医生 医生 大夫 医师 主治医师 主任医师 护士 护士长 护师
    药师 药剂师 技师长 医务人员 医护人员 村医 心理咨询师 咨询师 营养师 康复师 急救员 疾控专家 流行病学专家
    流调队员 运动员 选手 球员 队员 门将 守门员 前锋 后卫 中场 教练 教练员 主教练 总教练 助理教练 裁判 裁判员
    裁判长 冠军 奥运冠军 世界冠军 棋手 车手 骑手 跑者 球迷 国脚 名将 老将 小将 新秀 外援 主帅 旗手 志愿者 义工
    消防员 救援队员 航天员 中锋 边锋 后腰 主攻手 副攻手 球星 国手 队医 助教 护工 病友 产妇
""")
"""Medicine and sports."""

RELATIVES = words("""
    夫人 第一夫人 总统夫人 总理夫人 主席夫人 太太 妻子 丈夫 爱人 母亲 父亲 妈妈 爸爸 儿子 女儿 奶奶 爷爷 外婆
    外公 孙子 孙女 哥哥 弟弟 姐姐 妹妹 女婿 儿媳 亲属 家属 邻居 师傅 先生 女士 大爷 大妈 大姐 大哥 大娘 大叔
    阿姨 岳父 岳母 嫂子 舅舅 姑姑 叔叔 伯伯 表哥 表弟 表姐 表妹 堂哥 堂弟 侄子 侄女 外甥 养母 养父 前妻 前夫
    女友 男友 未婚妻 未婚夫 好友 亲友 大儿子 小儿子 二儿子 大女儿 小女儿 二女儿 长子 次子 幼子 独子 独生子
    长女 次女 独生女 老乡 同乡 工友 室友 老公 老婆 媳妇 男朋友 女朋友 公婆 婆家 娘家人
    遗孀 遗孤 后人 后代 外孙 外孙女 曾孙 孙媳 养女 养子 继女 继子 胞弟 胞妹 胞兄 胞姐
    大伯子 小姨 小舅子 堂妹 堂姐 表叔 姨妈 舅妈 婶婶 姑妈 姑父 姨父 伯父 伯母 叔父 岳母娘 妻弟 新娘
    新郎 伴侣 配偶 恋人 前女友 前男友
""")
"""Those who stand behind whose they are, or behind a name: 王伟的妻子, 李大爷."""

PEOPLE = RELATIVES | words("""
    报料人 爆料人 举报人 投诉人 反映人 求助人 申请人 见证人 过路人 房客 食客 遗属 消防战士 门卫 嘉宾 评委 客服
    农民 村民 居民 市民 农户 种植户 养殖户 大户 种粮大户 种植大户 养殖大户 种田大户 社员 贫困户 脱贫户
    村民代表 居民代表 果农 菜农 茶农 棉农 稻农 粮农 瓜农 蔗农 烟农 花农 药农 蚕农 蜂农 渔民 牧民 渔家 船员
    水手 护林员 护渔员 巡护员 饲养员 能手 种植能手 养殖能手 致富能手 工匠 匠人 手艺人 木匠 石匠 绣娘 消费者
    顾客 客户 用户 读者 观众 听众 网友 游客 乘客 旅客 车主 家长 同事 患者 病人 队友 战友 校友 退役军人
    退伍军人 老兵 老党员 党员 团员 少先队员 老人 小伙 姑娘 小伙子 青年 女孩 男孩 孩子 华侨 华人 侨胞 同胞 侨领
    业内人士 知情人士 官员 人员 学员 会员 店员 海员 雇员 老师傅 老太太 老伯 大伯 老太 老汉 婆婆 大婶 大嫂 友人
    客人 商贩 人士 有关人士 住户 阿婆 阿公 阿伯 摆渡人 船工 船老大 参与者 亲历者 见证者 当事人 被告 被告人
    原告 上诉人 嫌疑人 犯罪嫌疑人 受访者 目击者 获奖者 劳模 全国劳模 劳动模范 标兵 先进个人 守护人 守护者 女生
    男生 学子 药商 菜商 粮商 书商 外商 房东 租客 业委会主任 教师代表 学生代表 职工代表 企业代表 家长代表
    业主代表 青年代表 群众代表 党员代表 男子 女子 妇女 老奶奶 老爷爷 年轻人 小学生 男青年 女青年 老伴 老人家
    小姑娘 小男孩 小女孩 小朋友 白领 打工者 打工妹 打工仔 种粮户 汉子 小贩 会计 出纳 女主角 男主角 主角 配角
    女一号 男一号 外教 程序员 老农 挡车工 女工 主演 主创 批评家 武生 花旦 票友 戏迷 公诉人 受害人 被害人
    辩护人 报案人 民工 外来工 临时工 小工 学徒 徒弟 帮工 清洁工 清洁员 搬运工 装卸工 泥瓦匠 裁缝 鞋匠 铁匠
    渔夫 猎人 猎户 马夫 车夫 报贩 小商贩 民兵 住持 方丈 阿訇 名宿 果贩 鱼贩 票贩子 承租人 承包人 日商 港商
    台商 华商 侨商 客商 中年人 老年人 青年人 路人 行人 老头 对方 老夫妇 老夫妻 小夫妻 母女 母子 父子 父女
    知情人 证人 目击证人 代理人 委托代理人 报警人 事主 失主 伤者 老者 老爷子 男士 男人 女人 少年 少女 同伴
    学长 学姐 环保主义者 保护主义者 自然保护主义者 动物保护主义者 民族主义者 素食主义者 和平主义者 女权主义者
    网民 粉丝 歌迷 影迷 股民 彩民 车友 租户 贫农 公公 继母 继父 亲戚 工作者 社会工作者 文艺工作者 肉商 农友
    逃犯 案犯 罪犯 凶手 歹徒 劫匪 毒贩 小偷 疑犯 嫌犯
""")
"""Everybody else, and relatives."""

HEADS = OFFICES | BUSINESS | LEARNED | MEDICAL_AND_SPORTS | PEOPLE
"""All heads of titles."""

LONGEST_HEAD = max(map(len, HEADS))

MODIFIERS = words("""
    副 常务副 常务 执行 执行副 总 首席 高级 正高级 副高级 资深 特级 特聘 特约 客座 名誉 荣誉 原 前 时任 代
    代理 助理 第一 第一副 高级副 联席 联合 兼职 专职 一级 二级 三级 四级 正 中级 初级 主任 主治 主管 相关
    有关 主要 分管 值班 主讲 终身 讲席 杰出 老 女 男 责任 轮值 候任 当选 财务 运营 市场 销售 技术 产品 人事
    行政 最高 少将 大校 退休 在读 博士 董事 前次 副部级 正部级 国家级 省级 市级 大师级 主办 承办 外籍 韩籍
    日籍 美籍 孤寡 独居 空巢 留守 残疾 失独 贫困 困难 特困 高龄 离休 离退休 下岗 待业 失业 致富 种粮 养殖
    唐代 宋代 元代 明代 清代 古代 近代 现代 当代 援藏 援疆 援鄂 援外 挂职 选派 知情 在逃 落网 涉案 涉事
    替补 执勤 青年 中年 外国 极右翼 极左翼
    民营 国营 私营 辩护 办案 出警 处警 接警 接诊 首诊 随行 带队 驻场 驻校 驻点 包村 包联 帮扶 大一
    大二 大三 大四 大五 研一 研二 研三 高一 高二 高三 初一 初二 初三 准 巡逻 注册 返聘 署理 暂代
    候补
    主力 首发 当家 归化
""")
"""What may stand before a head and belongs to the title: 副|局长, 高级|统计师."""

UNNAMED_MARKS = ("相关", "有关", "主要")
"""What marks an office whose holder is not named: 市场监管局相关负责人."""

COLLECTIVE_ENDS = words("""
    专家 学者 人士 专家学者 专家们 学者们 业内人士 分析人士 观察人士 知情人士 有关人士 相关人士 消息人士
    分析师们 代表 代表们 委员们 网友 网友们 市民 市民们 村民 村民们 群众 居民 居民们 游客 游客们 同学们 家长
    家长们 消费者 受访者 人们 大家 外界 舆论 媒体 业界 业内 分析 评论 观众 读者 干部群众 党员干部 同行 同行们
    街坊 街坊们 街坊邻居 摊商 业者 民众 店家 参会代表 与会代表 与会者 与会专家 与会人士 队员们 工人们 老师们
    医生们 学子们 学生们
""")
"""Groups in whose name something is said."""


def sizes_by_ending(words: frozenset[str], length: int) -> dict[str, tuple[int, ...]]:
    """How long the words are that end with the same `length` characters, the longest first.

    >>> sizes_by_ending(frozenset({"局长", "副局长", "厅长"}), 2)["局长"]
    (3, 2)
    """
    sizes: dict[str, set[int]] = {}
    for word in words:
        sizes.setdefault(word[-length:], set()).add(len(word))
    return {ending: tuple(sorted(found, reverse=True)) for ending, found in sizes.items()}


_TRADE_ENDS = frozenset("员师者工官")
_TRADE = 3
_NO_TRADES = words("""
    动员 全员 复员 满员 减员 裁员 会师 出师 誓师 大师 记者 作者 笔者 编者 或者 再者 后者 前者 二者 两者 三者
    会者 施工 加工 开工 竣工 复工 停工 完工 手工 分工 动工 化工 军工 招工 打工 用工 罢工 返工 怠工 务工 做工
    收工 上工 换工 帮工 误工 理工 一员
""")
_BEFORE_TRADES = frozenset("是的了着有为名位个和与当任")
_BEHIND_TRADES = {
    "工": frozenset("程人作业会商地具艺资期段厂种序龄伤友"),
    "师": frozenset("大范生傅资长徒德兄姐妹弟父母院专"),
    "官": frozenset("方员兵司网"),
    "员": frozenset("工会额"),
}
"""What makes the last character of a trade part of another word: 工程, 师范, 官兵, 员工."""
_CHIEF = "首席"
_LONGEST_CHIEF = 8
_DELEGATE = "代表"
_STATIONED = "驻"
"""驻华|代表."""
_PERMANENT = "常驻"
"""常驻内罗毕代表 is one title."""
_SENDERS = frozenset("处织署盟团国")
"""What ends whose 代表 is an office and no verb: 办事处|代表, 中国|代表, but 董事会|代表全体股东."""
_COUNTRIES = FOREIGN_PLACES | words("""
    日本 朝鲜 越南 印度 蒙古 菲律宾 新加坡 柬埔寨 马尔代夫 南非 智利 乌拉圭 澳大利亚 委内瑞拉 哥伦比亚
    巴勒斯坦
""")
_COUNTRY_SIZES = (2, 3, 4, 5)
_HEAD_SIZES = sizes_by_ending(HEADS, 2)
_GROUP_SIZES = sizes_by_ending(COLLECTIVE_ENDS, 2)

LAST_CHARACTERS = frozenset(word[-1] for word in HEADS | COLLECTIVE_ENDS) | _TRADE_ENDS
"""The characters that heads and words for groups end with."""


def head_before(text: str, end: int, floor: int = 0) -> int | None:
    """Where the longest head that ends at `end` begins, or None.

    A trade that no table has (理货员, 调香师, 体验者) counts by its last character; so does every
    chief (首席数据官).

    >>> head_before("公司副总经理", 6)
    3
    """
    for size in _HEAD_SIZES.get(text[end - 2 : end], ()):
        if end - size >= floor and text[end - size : end] in HEADS:
            return end - size
    last = text[end - 1 : end]
    if last in _TRADE_ENDS:
        return _trade_before(text, end, floor)
    return _delegate_before(text, end, floor) if last == _DELEGATE[-1] else None


def _delegate_before(text: str, end: int, floor: int) -> int | None:
    start = end - len(_DELEGATE)
    if start < floor or text[start:end] != _DELEGATE:
        return None
    if text[start - 1 : start] in _SENDERS or text[start - 2 : start - 1] == _STATIONED:
        return start
    for size in _COUNTRY_SIZES:
        place = start - size
        if place >= floor and text[place:start] in _COUNTRIES:
            return place - 2 if text.startswith(_PERMANENT, max(floor, place - 2), place) else start
    return None


def _trade_before(text: str, end: int, floor: int) -> int | None:
    if text[end - 1] == "官":
        chief = text.rfind(_CHIEF, max(floor, end - _LONGEST_CHIEF), end - 1)
        return chief if chief >= 0 else None
    if text[end : end + 1] in _BEHIND_TRADES.get(text[end - 1], ()):
        return None
    trade = text[max(floor, end - _TRADE) : end]
    if len(trade) < _TRADE or trade[0] in _BEFORE_TRADES or trade[1:] in _NO_TRADES or not trade.isalpha():
        return None
    return end - _TRADE


def group_before(text: str, end: int) -> int | None:
    """Where the longest word for a group that ends at `end` begins, or None."""
    for size in _GROUP_SIZES.get(text[end - 2 : end], ()):
        if text[end - size : end] in COLLECTIVE_ENDS:
            return end - size
    return None
