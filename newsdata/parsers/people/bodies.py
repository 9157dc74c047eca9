"""What of the words before a title names a body, and what belongs to the title.

- 海东省人民检察院|主办检察官, 海湾国外交部|政策顾问: the body ends before the title's head begins
- 蔬菜经销商, 古籍专家: no body; the words say with what somebody deals
- 海澜|总裁: a body that does not look like one, but who is head of something names it
"""

from __future__ import annotations

import re

from newsdata.parsers.people.titles import RELATIVES
from newsdata.zh.name_words import FOREIGN_PLACES
from newsdata.zh.names import is_person_name
from newsdata.zh.wordlists import characters, either, words

_ENDS = characters("""
    院 所 台 司 局 部 会 织 厅 团 室 系 村 镇 乡 市 县 区 省 国 社 街 道 厂 站 队 店 行 馆 校 园 组 场
    处 科 委 府 盟 州 旗 庄 营 军 业 庭 班 党 报 刊 网 》
""")
"""What the names of organizations and places end with, where one character tells."""

_BODY_ENDS = tuple(words("机关 大学 中学 小学 中心 部门 总支 支部 附小 附中 一中 二中 一小 二小"))
"""The same, where two characters are needed."""

_INNER_ENDS = words("""
    大学 学院 研究院 科学院 医院 法院 检察院 银行 公司 集团 中心 委员会 协会 学会 联合会 基金会 党校 中学 小学
    研究所 事务所 出版社 通讯社 外交部 财政部 商务部 教育部 国防部 内政部 司法部 新闻部 卫生部 农业部
    环境部 能源部 交通部 旅游部 文化部 检察部 技术部 市场部 管理局 统计局 教育局 农业局 公安局 税务局 办公室
    人民政府 议会 国家队 车间 支队 大队 社区 街道 派出所 分局 幼儿园 合作社
    俱乐部
""")
"""Ends of bodies within the words; what is left between them and the title belongs to the title."""

_INNER_END = re.compile(f"{either(_INNER_ENDS)}|(?<!农)村")
_LONGEST_REST = 8

_LEARNED = ("教授", "讲师", "研究员", "导师", "博士", "博士生")
"""Titles that are the same in every discipline: of 政治学教授 the title is 教授."""

_SUBJECTS = tuple(
    words("""
    专家 学者 爱好者 研究者 从业者 经销商 供应商 代理商 采购商 经营户 商户 商贩 大户 种植户 养殖户 种植大户
    养殖大户 种植能手 养殖能手 能手 艺术家 工匠 匠人 手艺人 传承人 代表性传承人 教练 运动员 选手 冠军 企业家
    革命家 思想家 科学家 诗人 作家 画家 歌手 演员 友人 青年 老师傅 技师 项目负责人
""")
)
"""Titles before which stands a subject rather than an employer."""

_RELATIVES = tuple(RELATIVES)


def is_body(text: str) -> bool:
    """Whether words end as the name of an organization or a place does.

    >>> [is_body(words) for words in ("云港市水务局", "数据中心", "细心", "蔬菜")]
    [True, True, False, False]
    """
    if text in FOREIGN_PLACES or text.endswith(_BODY_ENDS):
        return True
    return text[-1:] in _ENDS and not is_person_name(text)


def parted(text: str, title: str) -> tuple[str, str]:
    """The body among the words before a title, and those of the words that belong to the title.

    >>> parted("海东省人民检察院主办", "检察官"), parted("蔬菜", "经销商"), parted("海澜", "总裁")
    (('海东省人民检察院', '主办'), ('', '蔬菜'), ('海澜', ''))
    """
    if not text or is_body(text):
        return text, ""
    end = max((found.end() for found in _INNER_END.finditer(text)), default=0)
    if end and len(text) - end <= _LONGEST_REST:
        return text[:end], "" if title.endswith(_LEARNED) else text[end:]
    if title.endswith(_RELATIVES):
        return "", ""
    return ("", text) if title.endswith(_SUBJECTS) else (text, "")
