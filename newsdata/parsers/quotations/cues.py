"""The verbs that give words to a speaker, and the words that only look like them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from newsdata.zh.wordlists import by_opening, either, words

SAYING = words("""
    喊道 问道 叹道 说道 骂道 吼道 回道 表示 介绍 指出 强调 认为 坦言 直言 透露 回忆 回忆说 感慨 感叹 呼吁 建议
    要求 解释 补充 分析 提出 举例 提醒 告诉 写道 回应 回答 答道 笑道 总结 评价 点评 预测 预计 判断 估计 宣布
    承诺 宣称 声称 主张 倡议 号召 嘱咐 叮嘱 叮咛 鼓励 勉励 安慰 描述 形容 重申 证实 披露 吐槽 抱怨 调侃 打趣
    赞叹 称赞 祝愿 期待 坚信 相信 谈到 讲到 提到 说起 谈起 希望 认定 反问 追问 询问 感悟 自述 讲述 寄语 坦承
    辩称 诉称 供称 诉说 陈述 阐述 重复道 反驳 否认 警告 辩解 感言 附和 接话 断言 嘀咕 念叨 嘟囔 自嘲 劝说 告诫
    惊呼 直呼 看来 算账 算了笔账 算起账 算了一笔账 盘算 发问 道出 通报 反映 赞同 批评 谴责 谈道 讲道 觉得 承认
    澄清 答复 放言 表态 笑称 戏称 预言 坦陈 直陈 担心 质疑 交代 供述 供认 起诉称 投诉称 测算
    估算 推算 指责 抨击 痛斥 怒斥 斥责 痛批 直批 直指 续指 点出 爆料 放话 喊话 反呛 嘲讽 讽刺 慨叹 慨言 笑言
    惊叹 猜测 推测 警示 敦促 坚称 谎称 诡称 提示 告知 转告 劝告 忠告 奉劝 扬言 发誓 许诺 允诺 自曝
""")
"""Verbs of two and more characters."""

SHOUTS = words("高喊 大喊 呼喊 大叫 惊叫 高呼 吆喝")
"""Verbs that give words to somebody only where these stand in quotation marks, or behind a colon."""

SEEN = words("观察 讲解 考证 推断 了解 研究 描绘 转述")
"""What gives words to somebody only behind 据: 据王伟观察，…"""

MESSAGES = words("来电 来信 留言")
"""What a reader sends, and what it says behind a colon: 市民孙女士来电：…"""

OBJECT_CUES = words("""
    告诉 提醒 嘱咐 叮嘱 叮咛 鼓励 勉励 安慰 询问 警告 号召 呼吁 要求 建议 批评 问 提示 告知 转告
    劝告 忠告 奉劝 反问 追问 调侃 称赞 回应 答复 反驳
""")
"""Verbs that name the hearer next: 告诉记者."""

QUOTE_ONLY = SHOUTS | words("""
    提到 谈到 讲到 说起 谈起 希望 相信 坚信 判断 评价 点评 期待 祝愿 讲述 形容 描述 承诺 宣布 总结 预计 预测
    主张 倡议 感悟 自述 寄语 阐述 陈述 诉说 否认 反驳 证实 披露 认定 回应 回答 算账 算了笔账 算起账 算了一笔账
    盘算 道出 通报 反映 鼓励 勉励 安慰 称赞 赞叹 询问 批评 谴责 警告 号召 附和 赞同 追问 反问 发问 嘀咕 念叨
    嘟囔 自嘲 劝说 告诫 惊呼 直呼 觉得 承认 澄清 答复 表态 笑称 戏称 担心 质疑 测算 估算 推算 指责 抨击 痛斥
    估计 怒斥 斥责 痛批 直批 直指 点出 爆料 放话 喊话 反呛 嘲讽 讽刺 慨叹 慨言 笑言 惊叹 猜测 推测 警示 敦促
    提示 告知 转告 劝告 忠告 奉劝 扬言 发誓 许诺 允诺 自曝
""")
"""Verbs that begin what is said only before a colon or a comma, never before the bare words."""

INSTITUTIONAL = words("""
    表示 说 称 认为 指出 介绍 强调 回应 透露 呼吁 宣布 重申 诉称 辩称 指
""")
"""Verbs by which an institution speaks; what it 提出, 要求, 规定 is published, not said."""

ELIDED = words("""
    强调 指出 表示 认为 要求 说 提出 呼吁 坦言 介绍 建议 希望 提醒 补充 重申
""")
"""Verbs that may stand without a subject, the speaker being the one who spoke before."""

NO_CONTENT = words("""
    祝贺 庆祝 感谢 欢迎 慰问 敬意 哀悼 关注 理解 赞赏 满意 热烈 衷心 诚挚 崇高 亲切 遗憾 谢意 歉意 支持 肯定
    同意 赞同 反对 愤慨 谴责 担忧 深切 由衷 高度 坚决 强烈 坚定 钦佩 认可 赞许 不满 抗议 疑问 质疑 惊讶
    期待 怀疑 问候 拒绝 不屑 惋惜 悲痛 震惊 无奈 默认 沉默 抗拒 浓厚 兴趣 极大 关切 严重 欣慰 欣赏 敬佩 佩服
    羡慕 尊重 尊敬 哀思 同情 声援 赞叹 赞扬 称赞 感激 谅解 认同 乐观 失望 不安 愤怒 恼火 致意
""")
"""What follows 表示 without a comma where somebody performs an act and nothing is quoted."""

NOUNS = words("""
    要求 建议 分析 介绍 解释 提醒 评价 判断 希望 总结 回忆 主张 倡议 预测 预计 承诺 通报 点评 号召 呼吁
    回应 感悟 寄语 批评 质疑 指责 抨击 猜测 推测 警告 提示 忠告 劝告
""")
"""Verbs that are nouns as often: 更高要求, 意见和建议."""

BEFORE_NOUNS = frozenset("点见的高新各项等和、与有无严其总一些种")
"""What stands right before such a noun."""

_BEFORE_SAY = "以是会所话小传据听可应该来再虽难用解评游演诉要胡瞎乱图不能且却就按常换"
_NO_SAY = "(?<!(?<!同)学说)(?<![或再]者说)(?<![按照常合论]理说)"
"""学说, 或者说, 按理说 say nothing; 同学说, 消费者说, 经理说 do."""
_BODY_SAYS = "(?<=[员协工商合理]会说)|(?<=[究出务卫]所说)"
"""协会说, 研究所说: no 会说, 所说."""
_NOT_SAY_BEHIND = "明法服起到教唱辞词客合不过谎理笑和透书大好穿媒一多干走变是什的中话出来几句"
_SAY_BEHIND = (
    "大[家多量]|法[院国]|教[育师练]|客[户人流]|合[同作]|中[国方央]|一[旦般直切开]|出[于租]|书记|多[数年]"
    "|好在|几乎|干部|是[因为]|服务"
)
"""What said words open with though the first character mostly makes 说 another word: 说大家, no 说大话."""
_SAY = (
    f"(?:(?<![{_BEFORE_SAY}]说){_NO_SAY}|{_BODY_SAYS})(?:(?![{_NOT_SAY_BEHIND}])|(?={_SAY_BEHIND}))"
    "|(?<=[却就常胡]说)(?=[，,：:])|(?<=[对向跟]记者说)|(?<=[讲谈]话说)(?=[，,：:])"
)
_BEFORE_CALL = "名职号简统堪自对著被俗全尊代喻"
_NOT_CALL_BEHIND = "号为呼谓职作之心赞道霸得雄重"
_PERSON_CALLS = "(?<!人称)|(?<=[言责料诉报护理事害情证纪持始选资]人称)"
"""第一人称 is a word; 发言人称, 当事人称 and 知情人称 are none."""
_CALL = f"(?<![{_BEFORE_CALL}]称)(?:{_PERSON_CALLS}|(?=[，,：:]))(?![{_NOT_CALL_BEHIND}])"
_BEFORE_UTTER = "忆叹慨说喊笑问应写补充赞释答言疑醒示念叨讲谈绍侃慰嘱趣囔驳析结议吁激呼劝诫咕喃辩叫唤"
_NO_UTTER = "报街频渠管赛河航轨通知味隧车跑人公"
_UTTER = (
    f'(?<=[{_BEFORE_UTTER}]道)(?=[，,：:。！!“"])|(?<=地道)(?=[，,：:])|(?<![{_NO_UTTER}]道)(?=[：:][“「])'
)
_BEFORE_ASK = "访慰顾询质疑学审拷盘叩责过讯闻反追发请提"
_NOT_ASK_BEHIND = "题卷答询讯世及号津鼎责到起过"
_POINTS_OUT = "(?<![手食拇中戒恒五十弹综成板股沪深证所专]指)(?=[，,：:])"
"""欧阳敏指，…, as papers of Hong Kong say; but 沪指， and 手指，."""
_NOT_POINT_BEHIND = "着出向导挥责定示标数甲令控使望正派认南点头纹尖引明的指了"
_LIKE = "的?(?:那样|一样)?(?=[，,：:])"
_SINGLE = {
    "说": re.compile(f"说(?:{_SAY})"),
    "称": re.compile(f"称{_CALL}"),
    "道": re.compile(f"道(?:{_UTTER})"),
    "指": re.compile(f"指(?:(?<=[他她又亦续则]指)(?![{_NOT_POINT_BEHIND}])|{_POINTS_OUT})"),
    "讲": re.compile("讲(?<![演宣开听主座]讲)(?=[，,：:])"),
    "问": re.compile(
        "问(?=[：:道]|[他她][：:])"
        f"|问(?<![{_BEFORE_ASK}]问)(?![{_NOT_ASK_BEHIND}])(?=[^，,。：:？?“”]{{2,12}}[：:])"
    ),
    "喊": re.compile("喊(?=[：:])"),
    "答": re.compile("答(?=[：:])"),
    "所": re.compile(f"所(?:[说言讲述]|指出|强调){_LIKE}"),
    "说的": re.compile(f"说的{_LIKE}"),
}
"""Verbs of one character, with the neighbours that make them parts of other words. The character
stands first: a search for it is then many times faster."""

AS_SAID = ("所", "说的")
"""These give words to somebody only behind 正如 or the like: 正如王伟所说，…"""

VIEWS = words("""
    看法 观点 说法 回答 答复 判断 逻辑 理由 解释 体会 感受 感觉 结论 建议 答案 经验 态度 意见 想法 打算 主张
    愿望 回应 评价 心得 诀窍 秘诀 原则 反应
""")
"""Nouns for what somebody thinks or says: 王伟的看法是，…"""

_VIEW_SIGNS = (
    "是，",
    "是：",
    "是,",
    "是:",
    "的话说",
    "的话讲",
    "的话称",
    "的话来",
    "的说法",
    "的看法",
    "的介绍",
    "的分析",
    "的解释",
)
"""Without one of these no such noun is a cue."""

TELLING = words("""
    给出 道破 道出 说出 讲出 吐露 举出 举了 打比方 打了 打个 算了 算起 讲了 讲起 谈了 谈起 说起 聊了 聊起
    抛出 作出 做出 支招 吃了 归结为 概括为 总结为 形容为 说了 交了 透了 送上 列出 报出 讲一个 讲个 算过 讲过
    举过 打过
""")
"""Verbs that tell something behind a colon, with an object before it: 王伟给出了一组数据：…"""

_IS = f"(?<!得到)的{either(VIEWS)}[则却也就]?是(?=[，,：:])"
_IN_WORDS = "的(?:说法|看法|话来?[说讲称]|介绍|分析|解释)(?=[，,：:])"
_MATTERS = words("""
    担心 希望 强调 看重 在意 不解 遗憾 期待 高兴 欣慰 担忧 想说 想不通 想不到 关心 难忘 头疼 得意
""")
"""Verbs by which somebody tells what matters: 王伟担心的是，…"""
_MATTER_IS = f"{either(_MATTERS)}的是(?=[，,：:])"
_WORDS_ARE = "句话[就便总也]?是(?=[：:])"
_VIEW = re.compile(f"{_IS}|{_IN_WORDS}|{_MATTER_IS}|{_WORDS_ARE}")
"""王伟的看法是，…; 用王伟的话说，…"""
_TOLD = re.compile(f"({either(TELLING)})[^，,。！？!?；;：:\n]{{0,14}}(?=[：:])")

_BEFORE_SIGNS = {
    **dict.fromkeys(SEEN, "，,"),
    **dict.fromkeys(MESSAGES, "：:"),
}
"""Verbs, and the signs of which one must stand behind them."""

_SAID = by_opening(SAYING | SHOUTS | _BEFORE_SIGNS.keys())
_SO_MANY = "提出(?:了|以下)?[0-9一二两三四五六七八九十几]{1,2}[点个项条][^。，,：:\n]{0,8}"
_POINTED = re.compile(f"{_SO_MANY}(?=[。：:](?:第一|一[是要、]|首先|其一|[（(]一[）)]))")

_TELLS = frozenset(by_opening(TELLING))
_FIRST = "".join(sorted({opening[0] for opening in (*_SAID, *_TELLS)}))
_SECOND = "".join(sorted({opening[1] for opening in (*_SAID, *_TELLS)}))
_PAIR = re.compile(f"[{_FIRST}](?=[{_SECOND}])")
"""A search for one class is twice as fast as one for all the words."""

Cue: TypeAlias = tuple[int, int, str]
"""Where a verb begins and ends, and the verb."""


def find_cues(text: str) -> list[Cue]:
    """The cues of a text, in order. Subject and content may still show that one is none.

    >>> find_cues("据说王伟说明了情况，并强调水位正常。")
    [(11, 13, '强调')]
    """
    found: list[Cue] = []
    for pair in _PAIR.finditer(text):
        start = pair.start()
        opening = text[start : start + 2]
        for verb in _SAID.get(opening, ()):
            if text.startswith(verb, start):
                end = start + len(verb)
                signs = _BEFORE_SIGNS.get(verb)
                if signs is None or text[end : end + 1] in signs:
                    found.append((start, end, verb))
                break
        pointed = _POINTED.match(text, start) if opening == "提出" else None
        if pointed:
            found.append((start, pointed.end(), pointed[0]))
        told = _TOLD.match(text, start) if opening in _TELLS else None
        if told:
            found.append((start, told.end(), told[1]))
    found += _fixed(text)
    if any(map(text.__contains__, _VIEW_SIGNS)):
        found += [(view.start(), view.end(), view[0].removeprefix("的")) for view in _VIEW.finditer(text)]
    return _apart(found)


def _fixed(text: str) -> Iterator[Cue]:
    """The cues that only their neighbours show to be such."""
    for verb, alone in _SINGLE.items():
        if verb in text:
            yield from [(*sign.span(), sign[0]) for sign in alone.finditer(text)]


def makes_points(verb: str) -> bool:
    """Whether the points that a cue announces follow in sentences of their own: 王伟提出三点要求."""
    return len(verb) > 2 and verb.startswith("提出")


def _apart(cues: list[Cue]) -> list[Cue]:
    """The cues in order without those that begin within another: no 说 in 说道, which is given first."""
    apart: list[Cue] = []
    reached = 0
    for cue in sorted(cues, key=lambda cue: (cue[0], -cue[1])):
        if cue[0] >= reached:
            apart.append(cue)
            reached = cue[1]
    return apart
