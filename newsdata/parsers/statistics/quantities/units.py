"""Units that newspapers count and measure in, as one table, and the look-up in it.

A unit has a name, a kind (the closed list of `unit_kind`) and a code: ISO 4217 for money, UCUM for
what UCUM has, else none. The name is the unit as printed without its multiplier (`万千瓦` is 千瓦);
only the names of the yuan are brought together under 元.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsdata.zh.punctuation import DIGITS, PERCENT_SIGNS
from newsdata.zh.wordlists import lengths


class Unit(NamedTuple):
    """A unit: `name` as it is published, `kind` and `code` as in the columns of `statistics`."""

    name: str
    kind: str
    code: str | None


# Each table: code → names as printed. Names are set apart by blanks.

_YUAN: Final = "元 元人民币 圆 元钱 块钱 人民币"
"""Names of the Chinese currency: published as 元."""

_MONEY: Final = {
    "USD": "美元 美金",
    "EUR": "欧元",
    "JPY": "日元 日圆 日币",
    "GBP": "英镑",
    "HKD": "港元 港币 元港币",
    "MOP": "澳门元 澳门币 澳元币 葡币",
    "TWD": "新台币 元新台币 台币 新台币元",
    "KRW": "韩元 韩圆 韩币",
    "KPW": "朝元",
    "RUB": "卢布",
    "INR": "印度卢比 卢比",
    "PKR": "巴基斯坦卢比",
    "LKR": "斯里兰卡卢比",
    "NPR": "尼泊尔卢比",
    "IDR": "印尼盾 印尼卢比 印度尼西亚盾",
    "VND": "越南盾",
    "THB": "泰铢 铢 泰币",
    "MYR": "林吉特 马币 令吉",
    "SGD": "新加坡元 新元 新币",
    "PHP": "菲律宾比索",
    "MXN": "墨西哥比索",
    "ARS": "阿根廷比索",
    "CLP": "智利比索",
    "COP": "哥伦比亚比索",
    "CUP": "古巴比索",
    "AUD": "澳大利亚元 澳元 澳币",
    "NZD": "新西兰元 纽元",
    "CAD": "加拿大元 加元 加币",
    "CHF": "瑞士法郎 瑞郎",
    "SEK": "瑞典克朗",
    "NOK": "挪威克朗",
    "DKK": "丹麦克朗",
    "CZK": "捷克克朗",
    "HUF": "福林 匈牙利福林",
    "PLN": "兹罗提",
    "TRY": "土耳其里拉 里拉",
    "BRL": "雷亚尔",
    "ZAR": "兰特 南非兰特",
    "EGP": "埃及镑",
    "NGN": "奈拉",
    "KES": "肯尼亚先令",
    "SAR": "沙特里亚尔",
    "IRR": "伊朗里亚尔",
    "AED": "迪拉姆",
    "ILS": "谢克尔",
    "KZT": "坚戈",
    "UAH": "格里夫纳",
    "KHR": "瑞尔",
    "LAK": "基普",
    "MMK": "缅币 缅元",
    "MNT": "图格里克",
    "DEM": "德国马克 西德马克",
    "FRF": "法国法郎",
    "ITL": "意大利里拉",
    "XDR": "特别提款权",
    "": "马克 法郎 比索 里亚尔 克朗 先令 第纳尔 美分 毛钱 角钱 分钱 角 仙 仙元 毫 毫子 港仙",
}

_LENGTH: Final = {
    "km": "公里 千米 km KM",
    "m": "米 公尺 m",
    "dm": "分米",
    "cm": "厘米 公分 cm",
    "mm": "毫米 公厘 mm",
    "um": "微米 μm",
    "nm": "纳米 nm",
    "[nmi_i]": "海里 海浬 浬",
    "[mi_i]": "英里 哩",
    "[ft_i]": "英尺 呎",
    "[in_i]": "英寸 吋",
    "[ly]": "光年",
    "": "里 华里 尺 市尺 丈 市丈 寸 市寸 延米 延长米 车道公里 双线公里 单线公里 皮长公里 芯公里 沙公里",
}

_AREA: Final = {
    "km2": "平方公里 平方千米 km² km2 km㎡",
    "m2": "平方米 平方公尺 平方 平米 ㎡ m² m2",
    "cm2": "平方厘米",
    "mm2": "平方毫米",
    "har": "公顷",
    "[mi_i]2": "平方英里 平方哩",
    "[ft_i]2": "平方英尺 平方呎 方呎 平方尺 方尺",
    "[acr_us]": "英亩",
    "": "亩 市亩 亩次 公亩 标准亩 坪",
}

_MASS: Final = {
    "t": "吨 公吨",
    "kg": "公斤 千克 kg KG",
    "g": "克 公克",
    "mg": "毫克 mg",
    "ug": "微克 μg",
    "ng": "纳克",
    "[car_m]": "克拉",
    "[lb_av]": "磅",
    "[oz_av]": "盎司",
    "": "斤 市斤 台斤 担 市担 载重吨 总吨 载重吨位 吨二氧化碳当量 吨油当量",
}

_VOLUME: Final = {
    "m3": "立方米 立方公尺 公方 立米 立方 方 m³ m3",
    "dm3": "立方公寸",
    "km3": "立方公里 立方千米",
    "cm3": "立方厘米",
    "L": "升 公升 L",
    "mL": "毫升 ml mL ML",
    "uL": "微升",
    "[gal_us]": "加仑",
    "": "土方 石方 土石方 标准立方米 标方 桶 桶油当量 蒲式耳",
}

_ENERGY: Final = {
    "kW.h": "千瓦时 千瓦小时 度电 kWh",
    "MW.h": "兆瓦时 MWh",
    "GW.h": "吉瓦时 GWh",
    "TW.h": "太瓦时 TWh",
    "J": "焦耳",
    "kJ": "千焦 千焦耳",
    "MJ": "兆焦",
    "GJ": "吉焦",
    "cal": "卡路里",
    "kcal": "千卡 大卡",
    "": "吨标准煤 吨标煤 克标准煤 千克标准煤 公斤标准煤 英热单位",
}

_POWER: Final = {
    "W": "瓦 瓦特 W",
    "kW": "千瓦 瓩 kW",
    "MW": "兆瓦 MW",
    "GW": "吉瓦 GW",
    "[HP]": "马力",
    "kV.A": "千伏安",
    "MV.A": "兆伏安",
}

_TIME: Final = {
    "a": "年 岁 周岁 载",
    "mo": "个月",
    "wk": "周 个星期 星期 个礼拜",
    "d": "天 日",
    "h": "小时 个小时 个钟头 h",
    "min": "分钟 min",
    "s": "秒 秒钟",
    "ms": "毫秒 ms",
    "us": "微秒",
    "": "周年 个世纪 个季度 个工作日 个交易日 个昼夜 昼夜 个学时 学时 个课时 课时 个工时 工时 "
    "工作日 个自然日 个机时 机时 载年 人年 个年度 个财年 个年头",
}

_OTHER: Final = {
    "Cel": "摄氏度 ℃ °C 度C",
    "[degF]": "华氏度 ℉ °F",
    "V": "伏 伏特",
    "kV": "千伏 kV",
    "A": "安培",
    "Pa": "帕 帕斯卡",
    "hPa": "百帕",
    "kPa": "千帕",
    "mm[Hg]": "毫米汞柱",
    "mmol/L": "mmol/L",
    "MPa": "兆帕",
    "Hz": "赫兹 Hz",
    "kHz": "千赫 千赫兹 kHz",
    "MHz": "兆赫 兆赫兹 MHz",
    "GHz": "吉赫 吉赫兹 GHz",
    "THz": "太赫兹",
    "dB": "分贝 dB",
    "lx": "勒克斯",
    "lm": "流明",
    "By": "字节",
    "MBy": "兆字节 MB",
    "GBy": "吉字节 GB",
    "TBy": "太字节 TB",
    "PBy": "拍字节 PB",
    "bit": "比特",
    "uSv": "微西弗 微希沃特",
    "mSv": "毫西弗",
    "": "厘 吨公里 人公里 车公里 座公里 箱公里 吨海里 度 折 级 兆比特每秒 Mbps Gbps kbps Tbps "
    "EFLOPS EFlops PFLOPS PFlops",
}

_PERCENT: Final = {"%": "成", "[ppth]": "‰", "[ppm]": "ppm", "[ppb]": "ppb"}
_PERCENTAGE_POINTS: Final = (
    "个百分点 百分点 个基点 基点 个基本点 基本点 个千分点 千分点 个点子 点子 个BP BP 个bp bp"
)
_MULTIPLE: Final = "倍 番"
_INDEX: Final = "点 分"


_COUNT: Final = """
    个 家 件 项 所 座 名 人 位 户 台 套 条 次 场 款 辆 架 艘 列 单 笔 宗 起 例 种 类 部 篇 本 册 张
    株 棵 头 只 羽 匹 尾 间 栋 幢 处 批 支 份 枚 颗 粒 幅 首 根 盏 堂 趟 顶 床 瓶 袋 盒 罐 盆 剂 道 层
    人次 乘次 车次 架次 列次 艘次 台次 辆次 件次 户次 场次 批次 头次 例次 项次 家次 趟次 班次 航次 笔次 剂次
    个次 天次 针次 轮次 枚次 支次 航班次 列车次 台套 台件 件套 套件 卷册 册次 人份 份次 人天
    重量箱 重箱 标箱 个标箱 标准箱 个标准箱 国际标准箱 TEU 标台 自然箱 个自然箱 席位 个席位 床位 个床位 学位
    个学位 车位 个车位 泊位 个泊位 机位 个机位 铺位 单位 个单位 岗位 名额 个名额 蒸吨 字 大类 中类 小类
    死 伤 金 银 铜
"""
"""Measure words that count after any numeral."""

_SHY_COUNT: Final = """
    伙 口 眼 孔 门 面 块 片 把 期 集 段 股 手 票 对 双 组 班 封 卷 副 桌 箱 包 桩 朵 束 筐 窝 杯 碗 顿 餐
    针 锭 滴 遍 扇 车 车皮 节 站 页 句 词 曲 幕 轮 捆 席 步 矿次 学分 载 车道 版面 像素 球 通
"""
"""Measure words that are parts of too many other words: they count after Arabic digits, or after
Chinese numerals of two characters and more, but not in 两面, 三门 or 八方."""

_LOOKALIKES: Final = """
    年代 年级 年制 年期 年度 年份 年初 年底 年末 年版 年轻 年夜 年货 年终 周边 周期 周末 天津 天猫 天然 天府
    天安 天山 天宫 天舟 天空 天下 天文 秒杀 小时候 元旦 元月 元宵 元素 元首 元年 元老 元宇 元勋 元件 元朝 元代
    人口 人员 人才 人民 人士 人群 人制 人马 家庭 名列 名牌 位居 位于 位列 位置 位一体 位数 个亿 场馆 场景 部门
    部分 部委 部队 部长 部级 部曲 部署 次方 次元 次性 次生 类似 类别 套路 台湾 户籍 户外 户口 所以 所有 所谓
    所在 所需 所长 座谈 只是 只有 只能 只要 只需 只为 单元 单价 单一 单日 单项 单独 单车 单机 单身 起步 起来
    起到 起点 起飞 列车 列入 列为 例如 本报 本土 本次 本周 本月 本年 本届 本轮 本身 张力 株洲 头部 头条 间隔
    间接 间谍 处理 处于 处在 处罚 处级 支持 支付 支出 支撑 支柱 份额 根据 根本 首次 首先 首都 首届 首批 首个
    首席 首日 首发 首页 层次 层面 层级 道路 道德 道理 道口 道指 门峡 门类 门槛 门诊 门店 面积 面向 面对 面临
    面体 口径 口岸 口碑 口之家 块头 片面 把关 期间 期货 期限 期待 集中 集团 集体 集群 集聚 股份 股票 股权 股民
    股东 股市 股价 手机 手续 手段 对接 对外 对口 对应 对比 对标 对策 对于 对象 双向 双方 组织 组合 组团 组建
    班子 班长 班级 班列 封闭 封面 卷入 副省 副主 箱体 包括 包含 包车 针对 节能 节约 节点 节假 节目 节省 节气
    节水 站点 站位 站在 页面 句话 轮胎 轮值 轮椅 方面 方案 米兰 米粉 米其 克服 克隆 升级 升至 升到 升高 升值
    升温 升学 升降 里程 里面 里斯 里约 尺度 担任 担保 担当 担忧 担负 桶装 瓦斯 度假 度过 度量 折叠 折扣 折合
    折射 折算 折线 级别 点击 点评 点半 点钟 点多 点左右 点整 点前 点后 点开 点到 点至 点前后 点许 点线 点名
    点赞 点位 点点 点面 点式 点燃 点起 点亮 倍增 倍频 倍率 倍道 倍体 番茄 番薯 番禺 成为 成立 成功 成本 成果
    成绩 成长 成都 成效 成熟 成交 成套 成了 成就 成份 成分 成形 成型 成才 成名 成群 成线 成因 马克思 马力强
    法郎格 单于 宗旨 宗教 宗师 起义 批准 批评 批发 批复 批示 套期 架构 架设 幅度 幅员 名誉 名录 字头 字经 字号
    字路 字形 字诀 字架 床头 分别 分为 分之 分布 分类 分子 分公 分行 分会 分校 分局 分院 分析 分享 分批 分期
    分成 分红 分工 分管 分段 分区 分店 分部 分支 分娩 分离 分解 分散 分流 分层 分头 分队 分厂 分站 分社 分馆
    分册 分众 分担 分歧 分外 分秒 分属 分给 分到 分配 元制 角度 角落 角色 角逐 角形 角洲 角大 角星 角恋 角债
    角铁 角钢 角尺 仙女 仙子 仙人 仙境 仙桃 仙游 仙居 仙股 毫无 毫安 毫摩 毫巴 毫伏 毫瓦 毫西 厘定 厘清 厘正
    伙伴 伙食 伙计 伙房 伙人 伙同 球队 球员 球场 球迷 球星 球衣 球馆 球拍 球类 球门 球形 球体 球面 球赛 球风
    球权 球菌 通过 通道 通知 通车 通行 通信 通讯 通报 通用 通胀 通往 通向 通航 通水 通气 通关 通常 通货 通则
    通州 通风 车主 车辆 车险 车站 车间 车牌 车型 车企 车友 车迷 车票 车贷 车厢 车队 车展 车流 车程 车马 车床
    车身 瓶颈 袋鼠 罐头 盆地 盆景 席卷 席话 匹配 匹夫 羽毛球 羽绒 羽翼 尾巴 尾气 栋梁 粒度 载体 载重 载客 载人
    载货 载荷 步入 步行 步伐 步道 处方 处长 处女 趟儿 顶级 顶层 顶尖 顶替 顶住 盒子
"""

LOOKALIKES: Final = frozenset(_LOOKALIKES.split())
"""Words that begin like a unit and are none: 3万家庭 has no 家, 七年级 no 年, 18支持 no 支."""


_RENMINBI: Final = "元"
_ONE_NAME: Final = frozenset({"percent", "percentage_points", "multiple"})


def is_named_as_printed(name: str, kind: str) -> bool:
    """Whether a unit is published as the page spells it: not 元, %, 个百分点 and 倍, which have one name.

    >>> is_named_as_printed("栋", "count"), is_named_as_printed("个百分点", "percentage_points")
    (True, False)
    """
    return name != _RENMINBI and kind not in _ONE_NAME


def _measures(kind: str, table: dict[str, str]) -> dict[str, Unit]:
    return {name: Unit(name, kind, code or None) for code, names in table.items() for name in names.split()}


UNITS: Final[dict[str, Unit]] = {
    **dict.fromkeys(_YUAN.split(), Unit("元", "money", "CNY")),
    **_measures("money", _MONEY),
    **_measures("length", _LENGTH),
    **_measures("area", _AREA),
    **_measures("mass", _MASS),
    **_measures("volume", _VOLUME),
    **_measures("energy", _ENERGY),
    **_measures("power", _POWER),
    **_measures("time", _TIME),
    **_measures("other", _OTHER),
    **dict.fromkeys(PERCENT_SIGNS, Unit("%", "percent", "%")),
    **_measures("percent", _PERCENT),
    **_measures("percentage_points", {"": _PERCENTAGE_POINTS}),
    **_measures("multiple", {"": _MULTIPLE}),
    **_measures("index", {"": _INDEX}),
    **_measures("count", {"": _COUNT + _SHY_COUNT}),
}
"""Every unit by its name as printed."""

TALLIES: Final = frozenset("死伤金银铜")
"""Units that say what is counted: 3死12伤, 26金18银."""

SHY: Final = frozenset(_SHY_COUNT.split())
"""Names of the measure words that do not count after a single Chinese numeral."""

_WORDS: Final[dict[str, Unit | None]] = {**dict.fromkeys(LOOKALIKES), **UNITS}
_LENGTHS: Final = lengths((word for word in _WORDS if len(word) > 1), by=slice(2))
"""How long the words are that begin with two characters."""

_OF_ONE_CHARACTER: Final = {name: unit for name, unit in UNITS.items() if len(name) == 1}

FIRST_CHARACTERS: Final = "".join(sorted({word[0] for word in _WORDS}))
"""Every character that a unit begins with."""


_POINT: Final = UNITS["点"]
_NUMBER: Final = frozenset(DIGITS + ".．")
_HUNDREDS: Final = frozenset("百千万")
_PAST_HOURS: Final = re.compile("(?:2[5-9]|[3-9][0-9])点")
_LONGEST_HOUR: Final = 3


def _is_of_index(text: str, position: int) -> bool:
    """Whether 点 stands behind a number that is no hour: 3000点左右, 2917.03点后."""
    if text[position - 1] in _HUNDREDS or _PAST_HOURS.match(text, position - 2):
        return True
    return position >= _LONGEST_HOUR and _NUMBER.issuperset(text[position - _LONGEST_HOUR : position])


def unit_at(text: str, position: int) -> tuple[Unit, int] | None:
    """The longest unit that stands at `position`, and where it ends; None if there is none.

    >>> unit_at("1.8亿吨标准煤", 4)
    (Unit(name='吨标准煤', kind='energy', code=None), 8)
    >>> unit_at("七年级学生", 1) is None
    True
    """
    for length in _LENGTHS.get(text[position : position + 2], ()):
        word = text[position : position + length]
        if word in _WORDS:
            unit = _WORDS[word]
            if unit is None and word[0] == _POINT.name and _is_of_index(text, position):
                return _POINT, position + 1
            return (unit, position + len(word)) if unit else None
    unit = _OF_ONE_CHARACTER.get(text[position : position + 1])
    return (unit, position + 1) if unit else None


# ---------------------------------------------------------------- units that only the noun gives

PERSONS: Final = Unit("人", "count", None)
"""The unit of a number that counts people without a measure word: 14亿人口."""

_PERSON_NOUNS: Final = """
    人口 人民 人员 人才 人士 人群 群众 百姓 村民 居民 市民 农民 农民工 民众 公民 国民 移民 牧民 渔民
    灾民 难民 股民 网民 网友 选民 烟民 球迷 学生 大学生 中学生 小学生 毕业生 研究生 新生 考生 师生
    留学生 青年 青少年 少年 儿童 妇女 老人 老年人 残疾人 孩子 婴儿 幼儿 女性 男性 职工 员工 工人 工友
    工程师 教师 老师 医生 医务工作者 医护 护士 干部 党员 团员 会员 代表 委员 志愿者 劳动者 劳动力 就业者
    从业者 消费者 用户 客户 游客 旅客 乘客 观众 听众 读者 粉丝 客商 参保人 患者 病人 官兵 战士 军人 军民
    士兵 民警 警察 将士 老兵 华侨 侨胞 侨民 同胞 运动员 选手 专家 学者 科学家 院士 博士 硕士 司机 骑手
    快递员 主播 创业者 投资者 农牧民 信众 嘉宾 来宾 求职者 失业者 工作者 建设者 参与者 受益者 持有人
    当事人 投保人 纳税人 缴费人 年轻人 申请人 持卡人 打工人 献血者 外来务工者 劳动大军 人马
"""
# Nouns that are counted without a measure word, by the measure word they would take.
_OTHER_NOUNS: Final = {
    "户": "家庭 农户 贫困户 脱贫户 商户 个体工商户 牧户 住户 业主",
    "家": "企业 公司 商家 门店 店铺 厂家 机构 医院 银行",
    "个": "国家 省份 城市 地区 村庄 乡镇 社区 项目 品种 网点 航班 景区 站点 摊位 展位 账户",
    "辆": "车辆 汽车 轿车",
    "所": "学校 高校 中小学",
}

PERSON_NOUNS: Final = frozenset(_PERSON_NOUNS.split())
"""Nouns for people; behind a number without a measure word the unit is 人."""

THING_NOUNS: Final[dict[str, Unit]] = {
    noun: UNITS[unit] for unit, nouns in _OTHER_NOUNS.items() for noun in nouns.split()
}
"""The unit of a number by the noun behind it, where no measure word is printed."""
