"""What of the words before a title names a body, and what belongs to the title.

- 海东省人民检察院|主办检察官, 海湾国外交部|政策顾问: the body ends before the title's head begins
- 蔬菜经销商, 古籍专家: no body; the words say with what somebody deals
- 海澜|总裁: a body that does not look like one, but who is head of something names it
"""

from __future__ import annotations

import re

from newsdata.parsers.people.titles import PEOPLE, RELATIVES, sizes_by_ending
from newsdata.zh.name_words import FOREIGN_PLACES, SURE_SURNAMES
from newsdata.zh.names import is_person_name
from newsdata.zh.places import place_end
from newsdata.zh.wordlists import characters, either, words

_ENDS = characters("""
    院 所 台 司 局 部 会 织 厅 团 室 系 村 镇 乡 市 县 区 省 国 社 街 道 厂 站 队 店 行 馆 校 园 组 场
    处 科 委 府 盟 州 旗 庄 营 军 业 庭 班 党 报 刊 网 署 旅 舰 艇 》
""")
"""What the names of organizations and places end with, where one character tells."""

_BODY_ENDS = tuple(
    words("""
    机关 大学 中学 小学 中心 部门 总支 支部 附小 附中 一中 二中 一小 二小 足协 政协 科协 作协 文联 残联 妇联
    商联 侨联 人大 外办 侨办 台办 贫办 信办 访办 管办 领馆 女足 男足 女排 男排 女篮 男篮 女乒 男乒 国足 国奥
    国乒 论坛 联盟 智库 热线 综治办 党政办 项目办 文明办 食安办 一连 二连 三连 四连 五连 六连 七连 八连
    九连 十连 某连
""")
)
"""The same, where two characters are needed."""

_NO_BODIES = words("""
    与会 参会 到会 外国 各国 我国 全国 本国 两国 他国 出国 回国 爱国 全市 全省 全县 全区 全村 全镇 全校 全院
    全厂 全军 全队 全班 登场 出场 上场 下场 到场 在场 入场 现场 当场 立场 全场 主场 客场 职场 布局 格局 结局
    大局 全局 开局 出局 全部 内部 外部 局部 干部 机会 社会 体会 不会 才会 只会 开会 约会 聚会 场所 厕所 有所
    无所 出院 住院 入院 官司 上司 逛街 上街 知道 报道 渠道 通道 一道 难道 排队 带队 领队 归队 入队 进行 举行
    实行 流行 执行 自行 同行 旅行 出行 步行 运行 发行 先行 飞行 在校 返校 高校 好处 到处 深处 各处 相处 本科
    学科 百科 专科 理科 文科 上班 下班 值班 加班 入党 汇报 举报 通报 申报 情报 上网 联网 就业 创业 毕业 专业
    失业 关系 联系 体系 农村 驻村 城镇 城市 股市 上市 灾区 疫区 山区 参军 冠军 亚军 季军 商旅 军旅 之旅 差旅
    文旅 行旅
""")
"""Words that end like a body and name none."""

_INNER_ENDS = words("""
    大学 学院 研究院 科学院 医院 法院 检察院 银行 公司 集团 中心 委员会 协会 学会 联合会 基金会 党校 中学 小学
    分行 支行 研究所 事务所 出版社 通讯社 外交部 财政部 商务部 教育部 国防部 内政部 司法部 新闻部 卫生部
    农业部 环境部
    能源部 交通部 旅游部 文化部 检察部 技术部 市场部 管理局 统计局 教育局 农业局 公安局 税务局 办公室 人民政府
    议会 国家队 车间 支队 大队 社区 街道 派出所 分局 幼儿园 合作社 俱乐部
""")
"""Ends of bodies within the words; what is left between them and the title belongs to the title."""

_INNER_LAST = "[局厅院所站馆厂队社司处部庭盟]"
_MAKES_WORDS = """
    部面域势级士线校有属在谓需台点藏家商区房伍友会保交群机法令炉理分置学技研普目门署长和与及军主约
"""
"""What makes another word of such a character, or joins another body: 局|面, 院|士, 总部|和."""
_INNER_END = re.compile(
    f"{either(_INNER_ENDS)}(?!军)|(?<!农)村|{_INNER_LAST}(?![{''.join(sorted(characters(_MAKES_WORDS)))}])"
)
_LONGEST_REST = 8

_LEARNED = ("教授", "讲师", "研究员", "导师", "博士", "博士生")
"""Titles that are the same in every discipline: of 政治学教授 the title is 教授."""

_SUBJECTS = tuple(
    words("""
    专家 学者 爱好者 研究者 从业者 经销商 供应商 代理商 采购商 经营户 商户 商贩 大户 种植户 养殖户 种植大户
    养殖大户 种植能手 养殖能手 能手 艺术家 工匠 匠人 手艺人 传承人 代表性传承人 教练 运动员 选手 冠军 企业家
    革命家 思想家 科学家 诗人 作家 作者 画家 歌手 演员 友人 青年 老师傅 技师 项目负责人 工作者 主义者
""")
)
"""Titles before which stands a subject rather than an employer."""

_HEADS_OF_TEAMS = ("主教练", "总教练", "助理教练")
"""游泳|教练 has a discipline, 云港海鹰|主教练 a team."""

_SURNAMES = SURE_SURNAMES - {"韩"}
"""What stands alone before a title for its bearer's surname; 韩|总统 is of Korea."""

_DISCIPLINE = "学"
"""物理学|博士: no body."""

_RELATIVES = tuple(RELATIVES)

_PRIVATE = tuple(PEOPLE - frozenset({"官员", "人员", "雇员", "店员", "会员", "学员", "主演"}))
"""What people are without anybody who employs them: of 落网|逃犯 the first is no organization."""

_SEATS = frozenset(f"{body}长" for body in "局部厅处科署司市县区省镇乡州")
"""Titles whose first character ends the body's name as well: 云港市财政|局长, 云港|市长."""

_TRADE = "业"
"""农业|局长: a body's name may go on behind it."""

_STAFF = tuple(
    words("""
    总监 专员 主管 顾问 教研员 老师 教师 助理 经理 专家 管理员 指导员 协调员 编辑 干事 督导 督导员 分析师
    设计师
""")
)
_FIELDS = words("""
    战略 合作 会务 法务 公关 品牌 传播 宣传 活动 教学 采购 供应链 物流 生产 安全 质量 研发 设计 创意 内容
    商务 人力资源 公共关系 公共事务 政府事务 对外关系 战略关系 国家安全事务 人权事务 项目 监察 投资 咨询
    数据 信息 客服 专案 策略 宏观 研究 行业 设备 培训 招生 就业 心理 语文 数学 英语 物理 化学 生物 历史 地理
    政治 体育 音乐 美术 书法 舞蹈
    科学 思政 信息技术 一年级 二年级 三年级 四年级 五年级 六年级 七年级 八年级 九年级 高一 高二 高三 初一
    初二 初三 林业 渔业 气候 高级
""")
_FIELD_SIZES = sizes_by_ending(_FIELDS, 1)
"""What members of staff are there for: 市教科院|体育教研员, 海澜医疗|战略合作总监."""


def is_body(text: str) -> bool:
    """Whether words end as the name of an organization or a place does.

    >>> [is_body(words) for words in ("云港市水务局", "数据中心", "细心", "蔬菜")]
    [True, True, False, False]
    """
    if text in FOREIGN_PLACES or text.endswith(_BODY_ENDS):
        return True
    return text[-1:] in _ENDS and text[-2:] not in _NO_BODIES and not is_person_name(text)


def parted(text: str, title: str) -> tuple[str, str]:
    """The body among the words before a title, and those of the words that belong to the title.

    >>> parted("海东省人民检察院主办", "检察官"), parted("蔬菜", "经销商"), parted("海澜", "总裁")
    (('海东省人民检察院', '主办'), ('', '蔬菜'), ('海澜', ''))
    >>> parted("云港市财政", "局长"), parted("海澜品牌", "总监")
    (('云港市财政局', ''), ('海澜', '品牌'))
    """
    if title in _SEATS and text and (text[-1] == _TRADE or not is_body(text)):
        return text + title[0], ""
    if not text or is_body(text):
        return text, ""
    if len(text) == 1 and text in _SURNAMES:
        # 徐|书记: the secretary's surname
        return "", ""
    ends = (found.end() for found in _INNER_END.finditer(text))
    end = max((end for end in ends if text[end - 2 : end] not in _NO_BODIES), default=0)
    if end and len(text) - end <= _LONGEST_REST:
        return text[:end], "" if title.endswith(_LEARNED) else text[end:]
    if title.endswith(_RELATIVES):
        return "", ""
    if title.endswith(_SUBJECTS) and not title.endswith(_HEADS_OF_TEAMS):
        return "", text
    if title.endswith(_LEARNED) and text[-1] == _DISCIPLINE:
        return "", text
    if title.endswith(_PRIVATE):
        return (text, "") if _is_place(text) else ("", "")
    return _without_field(text) if title.endswith(_STAFF) else (text, "")


def _is_place(text: str) -> bool:
    """Whether the words are names of places alone: 福建厦门."""
    end = 0
    while (behind := place_end(text, end, len(text))) > end:
        end = behind
    return end == len(text)


def _without_field(text: str) -> tuple[str, str]:
    end = len(text)
    while sizes := _FIELD_SIZES.get(text[end - 1 : end]):
        size = next((size for size in sizes if text[max(0, end - size) : end] in _FIELDS), 0)
        if not size:
            break
        end -= size
    return text[:end], text[end:]
