"""Names of Tibetans, Mongols, Uighurs, Kazakhs and others, as Chinese writes them by their sound.

They have no surname and are often printed without a dot. A name is one of these, or several in a row:
扎西|次仁, 乌兰|图雅, 买买提|艾力.
"""

from __future__ import annotations

from newsdata.zh.wordlists import by_opening, longest_at, words

TIBETAN = words("""
    阿旺 巴登 巴桑 巴珠 白玛 白姆 白珍 班丹 班典 班觉 班玛 边巴 才旦 才仁 才让 次旦 次登 次仁 次央
    次珍 次旺 仓决 措姆 措毛 达吉 达杰 达娃 达瓦 达珍 丹增 旦增 旦正 德吉 德庆 登巴 登真 邓珠 东智
    顿珠 顿珍 多布杰 多吉 多杰 俄金 尕玛 尕藏 尕松 嘎玛 噶玛 格列 格桑 根敦 更登 更桑 更尕 公保 贡布
    贡嘎 贡觉 贡秋 贡桑 华旦 吉美 加措 加央 嘉措 甲央 尖措 坚赞 江白 江才 江村 江措 降央 降泽 晋美
    久美 克珠 拉巴 拉加 拉毛 拉姆 郎加 朗加 朗杰 龙珠 伦珠 罗布 罗旦 罗桑 洛加 洛绒 洛桑 洛松 洛珠
    洛追 梅朵 美朵 米久 米玛 南杰 南卡 尼玛 诺布 欧珠 平措 普布 普穷 普琼 其美 强巴 强久 强曲 强珍
    切阳 曲登 曲吉 曲美 曲尼 曲培 曲旺 曲扎 曲珍 群佩 群培 群增 群宗 热旦 热杰 仁钦 仁青 仁增 仁孜
    绒布 日珍 桑布 桑旦 桑吉 桑杰 桑姆 桑珠 斯郎 斯曲 索朗 索南 土登 完德 完玛 万玛 旺堆 旺久 旺杰
    旺姆 旺扎 伍金 吾金 向巴 项杰 央吉 央金 央措 央珍 央宗 益西 雍措 永措 永吉 玉措 玉珍 云丹 泽郎
    泽仁 泽旺 扎巴 扎桑 扎西 珠姆 珠扎 卓尕 卓嘎 卓玛 宗吉 赤列 赤来 赤烈 奔勇
""")

MONGOLIAN = words("""
    阿迪雅 阿古拉 阿拉坦 阿木尔 阿日斯楞 敖日格乐 敖特根 巴根 巴特尔 巴图 巴雅尔 白音 宝力道 宝力高 宝音
    毕力格 毕力格图 布和 布仁 查干 朝克图 朝鲁 朝鲁门 车力格尔 达来 达日罕 丹巴 道尔基 道尔吉 德德玛
    德力格尔 额尔德尼 额尔敦 恩和 恩克 高娃 格日勒 格日乐 哈斯 呼格吉勒 呼格吉勒图 呼日查 胡日查 吉日嘎拉
    吉日格勒 满都呼 满都拉 孟和 孟克 莫德格 牧仁 那木拉 那仁 那日苏 那顺 娜日苏 娜仁 娜仁花 诺敏 其木格
    其其格 青格乐 青格勒 萨日娜 萨仁 赛音 斯琴 斯仁 斯日古楞 苏布德 苏和 苏伦 苏日娜 苏雅 特木尔 腾格尔
    图布新 图门 图雅 托娅 旺其格 乌恩 乌兰 乌力吉 乌日罕 乌日娜 乌仁 乌云 希日莫 旭日干
""")

TURKIC = words("""
    阿卜杜拉 阿卜杜热合曼 阿卜来提 阿不都 阿不都拉 阿不都热依木 阿不力孜 阿布都 阿布都拉 阿布都热合曼
    阿布都热西提 阿布来提 阿布力孜 阿迪力 阿里木 阿里木江 阿力木 阿力木江 阿曼古丽 阿娜尔古丽 阿依古丽
    阿依努尔 阿孜古丽 艾合买提 艾力 艾买提 艾尼 艾尼瓦尔 艾山 巴合提 巴合提别克 迪里夏提 迪力夏提 迪丽努尔
    迪丽娜尔 古丽 古丽巴哈尔 古丽娜 古丽娜尔 古丽扎尔 哈力克 哈那提 哈斯木 海拉提 海丽且姆 加娜尔 居来提
    居马泰 卡德尔 卡迪尔 喀迪尔 库尔班 库尔班江 麦麦提 麦麦提江 麦麦提明 买买提 买买提江 买买提明 马合木提
    米尔班 米热古丽 木合塔尔 木拉提 尼加提 尼亚孜 尼牙孜 努尔古丽 努尔兰 努尔买买提 努尔麦麦提 帕尔哈提
    帕提古丽 帕提曼 帕孜来提 热合曼 热合木 热娜 热依汗 热依木 热孜万古丽 肉孜 肉孜买买提 如仙古丽 赛力克
    沙拉买提 沙吾提 司马依 司马义 斯马义 苏来曼 苏力坦 塔依尔 吐地 吐尔地 吐尔洪 吐尔逊 吐逊江 图尔荪
    图尔荪江 图尔孙 托合提 托乎提 吾布力 吾买尔 吾斯曼 乌买尔 乌斯曼 肖合来提 肖开提 肖克来提 雪克来提 牙生
    亚克甫 亚力坤 亚森 叶尔江 叶尔肯 叶尔兰 伊布拉音 伊力哈木 伊明 依不拉音 依布拉音 依力亚斯 依明 依明江
    依沙克 玉山江 玉苏甫 玉素甫 再娜甫 再努尔 再吐娜 祖丽胡玛尔 祖农
""")

CLANS = words("""
    吉克 沙马 沙玛 曲比 曲木 阿苏 木乃 达久 勒勒 海来 吉则 依伍 黑惹 吉伍 俄木 苏呷 吉子 阿侯 莫色
    瓦扎 加巴 吉俄 且沙 克惹 尔古 日火 孜莫 吉觉
""")
"""Names of families of the Yi, which stand before the given name: 吉克阿木."""

_OPEN_NO_NAME = words("""
    江村 德庆 贡嘎 乌兰 查干 白音 坚赞 更登 更桑 更尕 完德 完玛 群佩 群培 群增 群宗 美朵
""")
"""Places as well, and what begins like a frequent word: 群众, 坚持."""
_ALL = TIBETAN | MONGOLIAN | TURKIC
MINORITY_PEOPLE = _ALL - _OPEN_NO_NAME
"""Those that stand for somebody when they stand alone."""
_NAMES = by_opening(_ALL)
MINORITY_OPENINGS = frozenset(_NAMES)
"""The first two characters of all of them."""
_MOST = 3


def names_in_a_row(text: str, start: int) -> int:
    """Where the names end that begin at `start`, one or several in a row; `start` where none does.

    >>> names_in_a_row("扎西次仁说", 0), names_in_a_row("买买提说", 0), names_in_a_row("王伟说", 0)
    (4, 3, 0)
    """
    end = start
    for _ in range(_MOST):
        behind = longest_at(_NAMES, text, end, len(text))
        if behind == end:
            break
        end = behind
    return end
