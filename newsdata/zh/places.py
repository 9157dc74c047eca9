"""Names of places: provinces, cities at the level of prefectures, countries and regions of the world.

Left out are names that are words as well, or more often stand in other names (日照, 中山, 开封).
"""

from __future__ import annotations

from typing import Final

from newsdata.zh.wordlists import by_opening, longest_at, words

PROVINCES: Final = words("""
    北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东
    广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾
""")
"""Provinces, autonomous regions, municipalities and special administrative regions of China."""

CITIES: Final = words("""
    石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 阳泉 晋城 朔州 晋中 运城 忻州 临汾 吕梁
    呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口
    阜新 辽阳 盘锦 铁岭 葫芦岛 长春 四平 辽源 白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 伊春 佳木斯 七台河
    牡丹江 绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州
    绍兴 金华 衢州 舟山 台州 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州
    厦门 莆田 泉州 漳州 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄
    东营 烟台 潍坊 济宁 泰安 威海 临沂 德州 聊城 滨州 菏泽 郑州 洛阳 平顶山 安阳 鹤壁 焦作 濮阳 许昌 漯河
    三门峡 南阳 商丘 信阳 周口 驻马店 济源 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 恩施 长沙
    株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江
    茂名 肇庆 惠州 梅州 汕尾 阳江 清远 东莞 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 防城港 钦州 玉林 百色 贺州 河池
    崇左 海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 遂宁 乐山 南充 眉山 宜宾 达州 雅安 巴中 资阳 阿坝
    甘孜 凉山 贵阳 六盘水 遵义 毕节 铜仁 黔南 黔东南 黔西南 昆明 曲靖 昭通 丽江 临沧 楚雄 西双版纳 德宏 怒江
    迪庆 拉萨 日喀则 昌都 林芝 那曲 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 商洛 兰州 嘉峪关 金昌 武威 张掖
    酒泉 庆阳 陇南 临夏 甘南 西宁 银川 石嘴山 吴忠 固原 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 阿克苏 喀什 伊犁
    塔城 阿勒泰 石河子 义乌 昆山 浦东 雄安 横琴 台北 台中 台南 高雄 基隆 新竹
""")
"""Cities and prefectures of China."""

COUNTRIES: Final = words("""
    中国 美国 日本 德国 法国 英国 俄罗斯 印度 韩国 朝鲜 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 丹麦
    芬兰 奥地利 波兰 捷克 匈牙利 希腊 罗马尼亚 保加利亚 塞尔维亚 乌克兰 白俄罗斯 爱尔兰 冰岛 土耳其 伊朗
    伊拉克 以色列 巴勒斯坦 沙特 沙特阿拉伯 阿联酋 卡塔尔 科威特 也门 叙利亚 黎巴嫩 约旦 埃及 利比亚 突尼斯
    摩洛哥 阿尔及利亚 苏丹 埃塞俄比亚 肯尼亚 坦桑尼亚 乌干达 卢旺达 尼日利亚 加纳 塞内加尔 南非 津巴布韦
    赞比亚 莫桑比克 安哥拉 纳米比亚 马里 巴基斯坦 阿富汗 孟加拉国 斯里兰卡 尼泊尔 缅甸 泰国 越南 老挝 柬埔寨
    马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱 蒙古国 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦
    土库曼斯坦 格鲁吉亚 亚美尼亚 阿塞拜疆 加拿大 墨西哥 古巴 巴拿马 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉
    厄瓜多尔 玻利维亚 乌拉圭 巴拉圭 澳大利亚 新西兰 斐济
""")
"""States, by the names that newspapers use."""

NAMED_LIKE_KINDS: Final = words("""
    东城区 西城区 石景山区 房山区 宝山区 金山区 相城区 惠山区 锡山区 宿城区 萧山区 越城区 鹿城区 柯城区 婺城区
    花山区 雨山区 八公山区 相山区 烈山区 谯城区 鲤城区 芗城区 城厢区 历城区 薛城区 峄城区 陵城区 德城区 滨城区
    福山区 坊子区 洪山区 青山区 襄城区 樊城区 君山区 赫山区 鹤城区 增城区 禅城区 江城区 榕城区 云城区 源城区
    南山区 坪山区 香洲区 璧山区 名山区 彭山区 船山区 涪城区 西山区 钟山区 新城区 城关区 城中区 城东区 城西区
    城北区 千山区 立山区 明山区 平山区 海港区 港北区 港南区 港口区 港闸区 诸城市 禹城市 邹城市 韩城市 项城市
    永城市 麻城市 应城市 海城市 凤城市 丰城市
""")
"""Districts and cities below the prefectures whose names end as words for kinds of places do (山区, 城市)."""

REGIONS: Final = words("""
    长三角 珠三角 京津冀 粤港澳大湾区 东盟 欧盟 欧元区 亚太地区 东南亚 中东 拉美 非洲 欧洲 亚洲 北美 南美 中亚
    东北地区 华北地区 华东地区 华南地区 西北地区 西南地区 东部地区 中部地区 西部地区 长江经济带
""")
"""Groups of provinces and of states."""

_BY_OPENING: Final = by_opening(PROVINCES | CITIES | COUNTRIES | REGIONS)
PLACE_OPENINGS: Final = frozenset(_BY_OPENING)
"""The first two characters of all these names: few other words begin so."""


def place_end(text: str, start: int, end: int) -> int:
    """Where the place ends that is named at `start`, the longest of all tables; `start` where none is.

    >>> place_end("在广西壮族自治区", 1, 8), place_end("在广场", 1, 3)
    (3, 1)
    """
    return longest_at(_BY_OPENING, text, start, end)
