"""Expressions of time as far as names must be told from them; what they mean is read in `periods`."""

from __future__ import annotations

import re

from newsdata.zh.wordlists import any_of, beginnings, in_order

_NUMBER = "[0-9０-９〇零一二三四五六七八九十两]{1,4}"
_SERIES = rf"{_NUMBER}(?:[—\-－~至、和]{_NUMBER})*"

# 年中, but not 去年中小企业.
_AMID = "中(?![国央小学医东西部心级长型等外高低欧美非俄日韩老青药华科建铁粮])"
# 年初, but not 今年初步统计.
# 一年里, but not 去年里程.
_WITHIN = "里(?!程)"
_EARLY = "初(?![步期级中次衷])"
_NAMED_YEAR = rf"(?:[0-9]{{4}}[—－~至-])?{_NUMBER}年(?!期(?!间))(?:代|度|底|末|{_EARLY}|{_AMID}|间)?"
_YEAR = rf"{_NAMED_YEAR}|几年前|[今去前明后本当上同近翌次]年(?:度|底|末|{_EARLY})?|近[一-十]{{1,2}}年来?"
_PART_OF_MONTH = "(?:份|分(?!别)|底|末|初|中旬|上旬|下旬)?(?![度均]|交货|合约|交割)"
_MONTH = rf"[前首头]?{_SERIES}个?月{_PART_OF_MONTH}|[上本当同次]个?月|[上本]周"
# Behind these the number before 号 is that of a thing (5号线, 92号汽油), not a day.
_NUMBERED = any_of(
    in_order(
        """
        线 楼 院 店 机 车 台 站 井 门 库 厅 馆 矿 炉 桥 隧 公路 文 令 病 种子 地块 池 闸 码头 泊位 航 卫星
        遥 汽油 柴油 油 煤 楼盘 岛 仓 棚 展 窗口 船 轮 舱 坑 墓 桌 床 球 选手 工程 通道 建筑 教学 生产
        """
    )
)
_NAMED_DAY = rf"{_NUMBER}(?:日|号(?!{_NUMBERED}))(?:晚|起|前)?"
_WORDED_DAY = "[今昨前当同][天日]|[今昨当][早晨晚午]|周[一二三四五六日]"
_CLOCK = "[0-9]{1,2}[时点](?:[0-9]{1,2}分)?"
_DAY = rf"{_NAMED_DAY}|[前头]{_NUMBER}天|{_NUMBER}小时(?:以?内)|{_CLOCK}|{_WORDED_DAY}"
_QUARTER = (
    "[前第]?[一二三四](?:[、和]?第?[二三四])?季度|[第前首头][一二三四1-4]季|[首上本次末]季(?!节)"
    "|[上下]半年|[上当]季|年[底末初中内]|月[底末初]"
)
_FIVE_YEARS = (
    '["“]?十[一二三四五六]五["”]?(?:时期|期间|末)?|["“][一二三四五六七八九十]五["”](?:时期|期间|[初末])'
)
_PLAN = f"{_FIVE_YEARS}|[春暑]运期间|[上本]世纪"
_LOOSE = in_order(
    """
    上午 下午 中午 全年 目前 当前 如今 现在 此前 过去 迄今为止 迄今 至今 近年 近年来 日前 近日 今后 未来 原来
    以往 历年 上期 本期 期末 报告期末 最初 原先 往年 此后 届时 同期 长期以来 开业以来 累计至今 发稿
    记者发稿
    """
)
_WORD = f"(?:{_YEAR}|{_QUARTER}|{_PLAN}|{_MONTH}|{_DAY}|{any_of(_LOOSE)}|期间(?!费用))"
_WORDS = rf"{_WORD}(?:[、至到和—\-－~]?{_WORD})*"
_BEFORE = in_order("截至 截止 截止到 截至到 到 至 自 从 在 于 早在 仅 经过")
_AFTER = any_of(
    in_order(
        """
        的 零时 同期 期间 以来 起 之后 以后 后 之前 以前 前 止 为止 时 间 来 内 开始 全年
        高峰时期 高峰期 最高峰
        """
    ),
)

# With what an expression of time begins; to look for that first spares the search nearly everywhere.
_BEGINNINGS = '0-9０-９〇零一二三四五六七八九十两今去前首头明后本当上下同近翌次昨周第年月春暑几"“'
_BEGIN = f"(?<![.．])(?=[{_BEGINNINGS}{''.join(sorted(beginnings(_LOOSE + _BEFORE)))}])"

#: One expression of time with its preposition: 2024年末, 今年上半年, 截至6月底, 3年来.
TIME_ANYWHERE = re.compile(f"{_BEGIN}(?P<before>{any_of(_BEFORE)})?{_WORDS}(?:{_AFTER}|{_AMID}|{_WITHIN})*")


def time_at_end(text: str, start: int, end: int) -> int:
    """Where the expression of time begins that ends at `end`; -1 where none does.

    Its preposition is not of it: 到 may belong to the verb before it.

    >>> time_at_end("降到去年", 0, 4), time_at_end("去年降到", 0, 4)
    (2, -1)
    """
    for match in TIME_ANYWHERE.finditer(text, start, end):
        if match.end() == end:
            return match.end("before") if match["before"] else match.start()
    return -1


#: Without one of these characters there is no expression of time.
TIME_HINT = re.compile("[年月日号天午时点季期今昨目当如现此过迄近未原以往最届开累周运世]")

#: The characters with which an expression of time ends.
TIME_ENDS = frozenset("年月日号时点天午季度末底初旬中间期前后来在今起止内的代”上下始至半早晨晚周往先纪")

DATED = frozenset(
    "往历近今去全逐每上当同明本次前后几多半0123456789０１２３４５６７８９〇零一二三四五六七八九十"
)
"""What makes a date or span of the 年 or 月 behind it: of 今年增5% the year is one."""

#: That a word of two characters which begins with 年 or 月 stands for itself: 年增, but not 今年增.
NOT_OF_A_DATE = f"(?<![{''.join(sorted(DATED))}]..)"
