"""The words by which the subject of a cue is told from what stands around it."""

from __future__ import annotations

from newsdata.zh.firms import FIRMS, SIDES
from newsdata.zh.wordlists import characters, words

CONNECTIVES = words("""
    对此 正如 同时 此外 另外 其中 而且 然而 但是 不过 因此 所以 于是 接着 紧接着 最后 首先 其次 会上 会后
    会议期间 采访中 采访时 当场 交谈中 谈话中 座谈中 讲话中 座谈会上 发布会上 如今 现在 其实 就连 同样 难怪
    怪不得 无怪 不料 谁知 岂料 没想到 想不到 果然 因而 为此 终于 最终 末了 后来 原来 甚至 不久 接下来 紧跟着
    每次 每当 只听 就见 却见 眼见 可是 诚如 恰如 一如 就像 就如 也正如 这正如 据了解 据悉 只见 又见 但见 并且
    并 也 还 又 而 但 据 就 如 正像 像 这时 此时 曾在 曾经 曾 且 再次 进一步 着重 特别 一再 反复 多次 明确
    郑重 分别 纷纷 一致 先后 共同 均 都 则 更 亦 继续 专门 重点
""")
"""What may stand before a subject, or between it and its verb."""

DAYS = words("""
    今年 今天 今日 今晨 今晚 今早 昨天 昨日 昨晚 前天 前日 当天 当日 当晚 当时 近日 近期 近来 日前 目前
    昨 今 今午 昨午 当地时间 北京时间 如今 最近 此前 随后 上午 下午 晚上 清晨 中午 稍早 事后 后来
    其间 期间 席间
""")
"""Times without a number."""

MANNERS = words("""
    发表谈话 发表讲话 发表演讲 发表致辞 发表声明 发布声明 发表书面声明 发表评论 发表公开信 发表文章 发表社论
    等人 等 同志 先生 女士 如是 这样 这么 坦率 深有感触 感慨 感叹 高兴 激动 自豪 欣慰 直 常 总 便 才 已 即
    谈 一语 亲口 当即 立即 就此 为此 认真 一起 无奈 介绍 表示 举例 回忆 分析 解释 补充 总结 告诉 笑 一边
    主持 出席 讲话 致辞 祝酒 发言 连声 连连 不住 不断 总书记 主席 总理 教授 院士 博士 老师 医生 大夫 律师 代表
    第一时间 马上 立刻 连忙 赶紧 打来电话 打电话 来电 致电 来信 回信 留言 回帖 跟帖 发文 发帖 发微博 发声 撰文
    亲自 主动 出面 站出来 当众 当面 公开 私下 直接 续 再 受访 答询 反复 发表意见 发表看法
    自己 本人 个人 委员 书记 主任 校长 院长 厂长 经理 局长 部长 审理 审理后 经审理 审查后 调查后 研究后
    审理查明
    却 倒 倒是 偏偏 竟 竟然 居然 反而 反倒 仍 仍然 依然 依旧 始终 不禁 忍不住 禁不住 不由 不由得 有些 有点
    颇为 十分 非常 很 悄悄 偷偷 轻声 小声 大声 高声 低声 朗声 柔声 齐声 异口同声 急忙 慌忙 赶忙 匆忙 苦笑 微笑
    冷笑 笑笑 哽咽 含泪 流泪 抽泣 感激 生气 气愤 愤怒 愤愤 不满 委屈 担忧 得意 神秘 严肃 平静 冷静 动情 深情
    诚恳 谦虚 风趣 幽默 爽快 干脆 斩钉截铁 开门见山 意味深长 语重心长 毫不犹豫 毫不客气 毫不讳言 直言不讳 坦然
    欣然 如实 大方 腼腆 害羞 不好意思 尴尬 惋惜 失望 沮丧 疑惑 好奇 惊讶 吃惊 惊喜 兴奋 开心 满意 满足 乐呵呵
    笑呵呵 笑眯眯 喜滋滋 乐滋滋 美滋滋 气呼呼 笑嘻嘻 羞涩 急切 焦急 早就 早已
""")
"""Adverbs, honorifics and verbs that may stand between a name and the cue."""

PREPOSITIONS = characters("在于从通随就针对向跟和与同给以接当如为用据朝冲")
"""What opens an adverbial of place, time or hearer."""

BEFORE_ANOTHER = characters("对向跟和与给被让叫请为由同及、替随比像如按据")
"""What stands before the name of somebody who does not speak: 他对王伟说."""

ADVERB_ENDS = ("地", "着", "时", "中", "后", "道")
"""What a short adverbial ends with: 激动地, 笑着."""

ACTS = words("""
    陪同 会见 会晤 接受 出席 参加 主持 考察 调研 走访 看望 慰问 听取 检查 视察 深入 前往 来到 率队 回答 回应
    谈及 说起 面对 被问 受访 答询 备询 接待 接见 拜会 拜访 约见 召见 探望 探访 巡视 座谈 会谈 通话 通电话 欢迎
    迎接 宴请 访问 参观 评论 评价 谈论 谈到 讲到 提到 总结 分析 汇报 介绍 听完 看完 发布 宣布 颁奖
""")
"""What a speaker is doing in a long adverbial that ends in 时 or 后: 陪同市长调研时."""

TREATMENTS = words("""
    称赞 赞扬 表扬 夸奖 批评 指责 责怪 埋怨 谴责 抨击 怀念 悼念 感谢 祝贺 安慰 指控 起诉 袭击 杀害 殴打
    击败 战胜 采访 看望 探望 寻找 搀扶 想起 提起 谈起 请教 开导 教导 训斥 打断 制止 恳求 央求 哀求
""")
"""What is done to somebody, who is no subject then: 称赞已经离开的|王伟, 请教|老工人说."""

AFTER_NAMES = characters("""
    （(在于对向就从也还则又曾都却不笑告坦直激深感高兴自欣一边手里脸是接通面谈指拿看擦摆竖望带和与同给等说介表举回分解补总进着特再多反首最明郑
    率主作做发致强重代先后生女博教院会叹道算这如此认动情满充开略有些无非常正心为难透乐哽呵抱慨语话由刚随早经已很更十颇风并亲即立连忙赶紧急终忍俯
    转起站坐走来掏打翻挥抹揉捧抚握点摇挠赛气怒哭
""")
"""What the words behind a known name may begin with."""

ASKERS = words("""
    本报记者 记者 笔者 我们 我 你们 你 咱们 咱 大家伙 人们常 俗话 古人 常言 有人 谁 有句 老话 民间 书中 文中
    诗中 诗 歌 广告
""")
"""Who asks, tells or is nobody: not quoted."""

NOT_ASKERS = words("""
    我国 我省 我市 我县 我区 我校 我军 我院 我党 我方 我部 歌手 歌唱 歌星 歌迷 歌王 歌后 歌者 歌剧 歌舞 歌坛
    诗人 诗社 诗歌 诗词 广告公司 广告商 广告人 广告主 广告部 广告界 广告业 广告协会 民间艺人 民间艺术 民间组织
    民间文艺 民间文学 民间音乐 民间收藏 民间团体 民间人士 民间机构 民间剧团 民间工艺 记者站 记者协会 记者团
""")
"""What begins like one of those and is none: 歌手, 我国."""

EVERYBODY = words("大家 人们 外界 舆论 媒体 业界 业内 分析 评论 代表")
"""Too many to be a speaker."""

POINTERS = words("该 这位 这名 上述 那位 另一位 此 前述")
"""What points to somebody named before: 该负责人."""

SOMEBODY = words("""
    一位 一名 一个 有位 有名 有个 有一位 有一名 有一个 另一位 另一名 另一个 某位 某名 又一位 几位 几名 几个
    两位 两名 两个 不少 许多 很多 一些 有些 多位 多名 同来的 身旁的 旁边的 一旁的 隔壁的 邻座的 同行的
    在场的 排队的 路过的
""")
"""What opens the description of somebody without a name who acts."""

CLOSE_ONES = words("""
    父亲 母亲 爸爸 妈妈 父母 爷爷 奶奶 外公 外婆 丈夫 妻子 爱人 儿子 女儿 哥哥 姐姐 弟弟 妹妹 女婿 儿媳
    孙子 孙女 岳父 岳母 公公 婆婆 家人 家属 亲属 亲友 好友 朋友 同事 邻居 队友 室友 工友 战友 男友 女友
    弟子 徒弟 粉丝 经纪人 辩护人 代理人 辩护律师 代理律师
""")
"""Who speaks if one of these stands right behind a name: 王伟|父亲说."""

SPOKEN_OF = words("""
    老汉 老人 老人家 老太太 老大爷 老大妈 老伯 大伯 大叔 大婶 大嫂 大姐 大哥 大娘 老奶奶 小伙子 小伙 姑娘
    小姑娘 女孩 男孩 小家伙 汉子 大爷 大妈
""")
"""Nouns that alone mean the person spoken of in the sentence before."""

SEXES = {
    "她": words("""
        妈妈 母亲 妻子 女儿 奶奶 外婆 姐姐 妹妹 阿姨 大妈 大婶 大嫂 大姐 大娘 老太太 老奶奶 女子 女孩 女生
        女友 姑娘 小姑娘 孙女 儿媳 老人
    """),
    "他": words("""
        爸爸 父亲 丈夫 儿子 爷爷 外公 哥哥 弟弟 大爷 大伯 大叔 大哥 老伯 老汉 老爷子 男子 男孩 男生 男友 小伙
        小伙子 汉子 孙子 女婿 老人
    """),
}
"""Whom a pronoun may mean that nobody names."""

HOLDERS = tuple(words("长 书记 经理 总裁 教练 主帅 主席 主任 导演 法官 老板 经纪人 发言人 店主"))
"""Titles that one person holds in an article: 厂长 alone is the one whose name was given."""

QUANTITIES = words("""
    有些 有的 一些 不少 许多 很多 众多 多位 多名 几位 几名 两位 一位 一名 有位 有名 有 一 某
""")
"""What opens the description of people without a name."""

BODIES = words("""
    支队 大队 中队 总队 派出所 医院 学校 大学 学院 研究院 研究所 海关 气象台 俱乐部 管委会 居委会 村委会
    组织 委员会 联合会 理事会 基金会 协会 学会 商会 公司 集团 银行 中心 联盟 政府 法院 检察院 大使馆 使馆
    代表团 办公室 国务院 外交部 工会 总会 公署 中方 美方 日方 俄方 双方 官方 警方 校方 院方 厂方 业主方 检方
    军方 交管部门 有关部门 相关部门 部门 平台 方面 证监会 银监会 保监会 银保监会 常委会 红十字会 侨联 妇联
    残联 工商联 文联 作协 足协 篮协 乒协 田协 泳协 律协 消协 消保委 卫健委 卫计委 发改委 改革委 住建委
    国资委 教委 科委 经信委 工信委 交通委 建委 农委 商务委 城管委 体委 计委 经贸委 纪委 监委 联合国 欧盟
    北约 东盟 非盟 世行 世卫 央行 人民银行 美联储 证交所 交易所 上交所 深交所 北交所 港交所 克里姆林宫
    五角大楼 议会 参议院 众议院 总统府 总理府 首相府 塔利班 哈马斯 真主党 国民党 民进党 民众党 共和党 民主党
    保守党 自民党 党团 党部 机场 火车站 证券 股份 航空 保险 光电 物业 商场 超市 景区 海警
""")
INSTITUTIONS = BODIES | FIRMS | SIDES
"""What the name of an institution ends with, besides 部, 局, 署 and 厅."""

DOCUMENTS = words("""
    通知 意见 报告 公报 决定 规定 方案 办法 条例 细则 白皮书 声明 文章 社论 评论 报道 消息 数据 统计 调查
    研究 监测 预报 公告 通报 纲要 规划 宪法 法律 民法典 条文 材料 资料 档案 记载 结果 分析 显示 指南 标准
    合同 协议 信 贺信 贺电 提案 建议 报 网 社 杂志 电视台 会议 全会 大会 论坛 精神 论述 思想
""")
"""What is written, published or held, and speaks only in a manner of speaking."""
