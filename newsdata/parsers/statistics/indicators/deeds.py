"""What is done to what is counted, and by whom: 走访居民 of 社区干部走访居民."""

from __future__ import annotations

import re

from newsdata.parsers.statistics.indicators.series import measure_tail
from newsdata.zh.wordlists import any_of, in_order

# Verbs of doing that stay in the name of what is counted; who does it does not.
_ACTIONS = in_order(
    """
    引进 接洽 服务 收购 接待 处置 查处 办理 销售 运送 培训 走访 抓获 流转 交办 受理 收治 收集 救治 发送
    栽植 种植 收割 征集 排查 治理 改造 淘汰 关停 招聘 招录 录取 资助 救助 开放 检查 检测 出动 投放 发现
    破获 侦破 审结 起诉 批捕 逮捕 拘留 处罚 立案 查封 扣押 收缴 缴获 销毁 清理 清除 拆除 整治 修复 转移
    安置 疏散 营救 解救 搜救 覆盖 解决 化解 调解 回访 慰问 发放 捐赠 组织 派遣 输送 吸纳 吸收 孵化 转化
    授权 申请 注册 登记 备案 审批 核发 签发 采购 购置 更换 安装 铺设 架设 新建 改建 扩建 开通 新增 增开
    供应 停运 加开 运输 装卸 吞吐 生产 制造 加工 出口 进口 研发 开发
    """
)
# What visitors and passengers are counted at sets their numbers apart: 植物园接待游客.
_RECEIVING = frozenset(("接待", "发送", "运送"))
_VISITORS = frozenset(("游客", "旅客", "观众", "游人", "旅游者"))
_VISITED = re.compile(
    "(?:[^全本我]..|..[^个家])(?:[园馆寺塔宫]|景区|车站|机场|火车站|[东南西北]站|口岸|博物院)$"
)
# How those are called who do what is counted.
_AGENTS = (
    *in_order(
        """
        部门 机关 公司 集团 企业 大学 干部 民警 志愿者 团队 中心 银行 街道 社区 园区 基地 农户 群众 村民 政府
        我们 他们
        """
    ),
    *"局委办组队站社厅院校园馆所会方军他她我",
)
# Who gets it, between the one who does and what is done: 向农民供应化肥.
_TOWARDS = re.compile("[向为给对][^，的]{1,8}$")
#: A verb of doing: 走访, 引进.
ACTION = re.compile(any_of(_ACTIONS))


def acted_on(name: str) -> str:
    """Without the one who acts: 走访居民 of 社区干部走访居民.

    >>> acted_on("社区干部走访居民")
    '走访居民'
    """
    for match in ACTION.finditer(name):
        rest = name[match.end() :]
        doer = _TOWARDS.sub("", name[: match.start()])
        if len(rest) > 1 and not measure_tail(rest) and doer.endswith(_AGENTS):
            visited = rest in _VISITORS and match.group() in _RECEIVING and _VISITED.search(doer)
            return name if visited else name[match.start() :]
    return name
