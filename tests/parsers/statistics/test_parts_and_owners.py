"""Whose a figure is where the name alone does not say it: parts, partners, owners told before."""

from __future__ import annotations

import pytest

from newsdata.parsers.statistics.areas import with_partner
from newsdata.parsers.statistics.indicators.series import faring_in, members
from tests.parsers.statistics.reading import measured, named, read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # One deals with several partners: the preposition of the first is that of all.
        ("对日本出口茶叶2吨，越南3吨。", ["对日本出口茶叶", "对越南出口茶叶"]),
        ("对泰国出口额2亿元；与欧盟3亿元，增长两成。", ["对泰国出口额", "对欧盟出口额", "对欧盟出口额"]),
        ("向缅甸供电量猛增2倍、老挝激增3倍。", ["向缅甸供电量", "向老挝供电量"]),
        ("对伙伴泰国、日本分别出口8亿元、9亿元。", ["对泰国出口", "对日本出口"]),
        ("对蒙古、巴西销售额分别增长3%、4%。", ["对蒙古销售额", "对巴西销售额"]),
        ("与朝鲜贸易额5亿元。", ["与朝鲜贸易额"]),
        ("泰国出口额2亿元，越南3亿元。", ["泰国出口额", "越南出口额"]),
        # The halves of a country, and the trades of an economy, have what was told of the whole.
        (
            "消费品零售价格涨2%。其中，城市涨3%，农村涨1%。",
            ["消费品零售价格", "城市消费品零售价格", "农村消费品零售价格"],
        ),
        ("工业利润涨2%。分行业看，采矿业降3%，酿酒业涨1%。", ["工业利润", "采矿业利润", "酿酒业利润"]),
        ("渔船减少2%。其中，农村减少3%。", ["渔船", "农村"]),
        ("利润涨2%。去年新增就业3%。", ["利润", "新增就业"]),
        # A measure that is told again is that of the same owner; one with an owner of its own is not.
        ("个体户营业额涨2%，营业额占比6%。", ["个体户营业额", "个体户营业额占比"]),
        ("外资企业进出口3亿元，出口2亿元。", ["外资企业进出口", "出口"]),
        ("年度计划投资9亿元，其中渔港完成投资2亿元。", ["年度计划投资", "渔港投资"]),
        # The thing of which the clause before tells how it fares.
        ("无人机一枝独秀，产值3亿元，同比增长四成。", ["无人机产值", "无人机产值"]),
        ("主要的水果荔枝喜获丰收，种植面积3万亩，总产量2万吨。", ["水果荔枝种植面积", "水果荔枝总产量"]),
        ("县域经济稳步增长，增加值3亿元。", ["增加值"]),
        ("渔民收入稳步增长，收入达3万元。", ["渔民收入"]),
        ("渔民收入稳步增长，人均纯收入3万元。", ["人均纯收入"]),
        ("投资增速稳中有升，固定资产投资增长3%。", ["固定资产投资"]),
        ("渔具市场蓬勃发展，社会商品零售总额3亿元。", ["社会商品零售总额"]),
        ("新能源客车表现亮眼，产量3千辆，增长两成。", ["新能源客车产量", "新能源客车产量"]),
        ("二手房销售较快增长，销售面积3万平方米。", ["二手房销售面积"]),
        # Goods in the same unit are told of by the same measure.
        ("荔枝产量3万吨，增长3%；龙眼2万吨，增长5%。", ["荔枝产量", "荔枝产量", "龙眼产量", "龙眼产量"]),
        ("荔枝产量3万吨，芒果产量2万吨。", ["荔枝产量", "芒果产量"]),
        ("受灾面积3万亩，其中绝收2万亩。", ["受灾面积", "绝收"]),
        # Things of one kind have one measure: the measure of the last is that of the next.
        ("玩具类零售额涨3%，乐器类涨2%。", ["玩具类零售额", "乐器类零售额"]),
        ("书店销量增长3%，花店下降1%，学费下降2%。", ["书店销量", "花店销量", "学费"]),
        ("花店（上涨5%）。书店营业额涨3%，其次为茶馆（上涨2%）。", ["花店", "书店营业额", "茶馆营业额"]),
        ("泉州的捕鱼量已超过2015年全年3%，福州也超过去年2%。", ["泉州的捕鱼量", "福州的捕鱼量"]),
        ("去年税收增加两成。减税的县分别为石桥县、青龙县和云岭县，达到了3个。", ["税收", "减税的县"]),
        ("税收增加两成。达到了9个。", ["税收", "个"]),
        # What the first of a row is completed by, the others are.
        (
            "酿酒业使用外资增长3%，造纸业、制糖业分别增长4%和5%。",
            ["酿酒业使用外资", "造纸业使用外资", "制糖业使用外资"],
        ),
        ("豆角、茄子和平菇价格跌幅最大，分别跌3%、4%和5%。", ["豆角价格", "茄子价格", "平菇价格"]),
        ("造纸、制糖两大行业势头强劲，分别增长4%和5%。", ["造纸", "制糖"]),
        ("共投资9亿元，造纸、制糖两大行业势头强劲，分别增长4%和5%。", ["投资", "造纸", "制糖"]),
        (
            "出口3亿元，增长4%，进口2亿元，下降1%，分别占全省的5%和6%。",
            ["出口", "出口", "进口", "进口", "出口", "进口"],
        ),
        ("对日本、越南出口值攀升至历年最高，分别增长4%和5%。", ["对日本出口值", "对越南出口值"]),
        ("利润占比排名前三的酿酒业、造纸业利润分别增长4%和5%。", ["酿酒业利润", "造纸业利润"]),
        ("衡量渔业的核心指标渔获率9%。", ["渔获率"]),
        ("云港综指涨3%，成交额9亿元；海东市场红火，成交额2亿元。", ["云港综指", "云港综指成交额", "成交额"]),
        ("出口将落在3亿至4亿元之间。", ["出口"]),
        ("渔业局承诺投资5个募集资金项目。村民3人集资建房。", ["募集资金项目", "村民"]),
        ("6个项目符合计划要求。", ["项目"]),
        # What a verb or a number makes of a measure.
        ("每股净资产4元，每股票面5元。", ["每股净资产", "票面"]),
        ("该基金募集资金3亿元，募集粮食3吨。", ["基金募集资金", "粮食"]),
        ("全国新批设立外资企业3家，另设立分厂2家。", ["新批设立外资企业", "分厂"]),
        ("日本实际投入外资金额3亿元。", ["日本实际投入外资金额"]),
        ("鱼粉出口同比（以下简称同比）增长3%。", ["鱼粉出口"]),
        # Two figures answer the two names of the clause before.
        ("客运量3万人、货运量2万吨，均增长。", ["客运量", "货运量"]),
        (
            "应收账款3万元、应付账款2万元，比年初增加1万元和5千元。",
            ["应收账款", "应付账款", "应收账款", "应付账款"],
        ),
        ("从物流看，二季度同比增长4%。", ["物流"]),
        ("从总体看，二季度货运量增长4%。", ["货运量"]),
        ("纳税超百万元企业8家，增加2家。", ["纳税", "纳税超百万元企业", "纳税超百万元企业"]),
        ("投资过百万元，新增企业8家。", ["投资", "新增企业"]),
        ("物流业拉动县域经济增长2个百分点。", ["物流业拉动县域经济增长"]),
        ("物流业增长9%，拉动县域经济增长2个百分点。", ["物流业", "物流业拉动县域经济增长"]),
        ("船舶产值增长9%，拉动2个百分点。", ["船舶产值", "船舶产值拉动"]),
        ("鲤鱼、草鱼分别涨价逾3%及近2%。", ["鲤鱼涨价", "草鱼涨价"]),
        ("轮渡共到发旅客3万人次，缆车共运送旅客2万人次。", ["轮渡到发旅客", "缆车运送旅客"]),
        ("渔价上涨2%，其他水产品价格上涨3%。", ["渔价", "其他水产品价格"]),
        ("最高气温出现在青龙镇9℃，最大雨量为石桥镇30毫米。", ["最高气温", "最大雨量"]),
        ("渔民月收入已从几年前的900元，涨到3000元。", ["渔民月收入"] * 2),
        ("渔火公司期间费用率为8%。", ["渔火公司期间费用率"]),
        ("渔政、消防80余人立即赶到。", ["渔政、消防"]),
    ],
)  # fmt: skip
def test_whose_a_figure_is(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("我国完成水路货运量3亿吨。", ["水路货运量"]),
        ("云港港完成汽车吞吐量3万辆。", ["云港港汽车吞吐量"]),
        ("云港集团完成销售收入3亿元。", ["销售收入"]),
        ("跨境电商实现营业额3亿元。", ["跨境电商营业额"]),
        ("客流量连续5天突破3万人次。", ["客流量"]),
        ("水位连续两周保持在3米。", ["水位"]),
        ("水位9天处于3米以上。", ["水位"]),
        ("1美元兑7.3元人民币，比上日上升9个基本点。", ["1美元兑人民币", "1美元兑人民币"]),
        ("1英镑兑1.3美元。", ["1英镑兑美元"]),
        ("人民币中间价为1美元兑7.3元。", ["人民币中间价"]),
        ("年会应到3人，实到2人。", ["年会应到", "实到"]),
        ("游客到3万人。", ["游客"]),
        ("这类药品销售额3亿元。", ["药品销售额"]),
        ("对全市税收的贡献率为9%。", ["对全市税收的贡献率"]),
        ("在渔船总数减少2艘的背景下，捕捞量3吨。", ["渔船总数", "捕捞量"]),
        ("在9项试验任务基础上扩大范围。", ["试验任务"]),
        ("云港动物园接待游客3万人次。", ["云港动物园接待游客"]),
        ("云港旅游公司接待游客3万人次。", ["接待游客"]),
        ("清溪景区前3天累计接待3万人。", ["清溪景区接待"]),
        ("通过培训使3万名失业青年实现就业。", ["失业青年"]),
        ("有3万名青年失业。", ["青年"]),
        ("2项续建扩建工程完工。", ["续建扩建工程"]),
        ("2家工厂新建车间。", ["工厂"]),
        ("工人一共开采了约3万吨矿石。", ["矿石"]),
        ("以芯片为代表的新兴产业产值3亿元。", ["新兴产业产值"]),
        ("9个县区降雨量纷纷打破纪录。", ["县区"]),
        ("9个3A级（含）以上景区开放。", ["3A级（含）以上景区"]),
        ("税收跨越3亿元，达5亿元。", ["税收", "税收"]),
        ("亏损中报3家，已知债务达2亿元。", ["亏损中报", "已知债务"]),
        ("渔业占GDP的比重提高3个百分点。", ["渔业占GDP的比重"]),
        ("9辆彩车以发送旅客3万人次创历年最高。", ["彩车", "发送旅客"]),
        ("旅客3万人，再次刷新历史纪录，增长5%。", ["旅客", "旅客"]),
        ("不仅客运量增长3%。", ["客运量"]),
        ("期内货运量3万吨。", ["货运量"]),
        ("截至发稿，云港船厂报3港元。", ["云港船厂"]),
        ("9个省份税收均实现正增长。", ["省份"]),
        ("这9个渔村大多修了路。", ["渔村"]),
        ("渔场规模由日产3吨提高到日产5吨。", ["渔场规模", "渔场规模"]),
        ("棉田调为3万亩。", ["棉田"]),
        ("利率上调至3%。", ["利率"]),
        ("全市外销水果3万吨，全市外贸3亿元。", ["外销水果", "外贸"]),
        ("捕捞量3万吨，连续3个月捕捞量超2万吨。", ["捕捞量", "捕捞量"]),
        ("连续剧投资3万元。", ["连续剧投资"]),
        ("渔业下降3%，负拉动经济2个百分点。", ["渔业", "渔业负拉动经济"]),
        ("产量升至3万吨之单季新高。", ["产量"]),
    ],
)
def test_what_frames_a_name(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("油田今年增产原油3万吨，减产农户5户。", [("原油", "change", 3e4), ("减产农户", "level", 5)]),
        ("加快5项防洪工程建设。", [("防洪工程建设", "level", 5)]),
        (
            "苹果价格涨2%，高于全国1%的平均涨幅。",
            [("苹果价格", "growth_rate", 2), ("苹果价格", "growth_rate", 1)],
        ),
        ("低于邻省5%的水果出口降幅。", [("水果出口", "growth_rate", -5)]),
        ("外贸保持9%左右的较快增长。", [("外贸", "growth_rate", 9)]),
        ("外贸保持9%以上较快增长。", [("外贸", "growth_rate", 9)]),
        ("产值涨5%，超过规划增长3%的要求。", [("产值", "growth_rate", 5), ("产值", "growth_rate", 3)]),
        ("产量超过上年3%，超过上年的3%。", [("产量", "growth_rate", 3), ("产量", "share", 3)]),
        (
            "渔业在农业中的比例由3%升到4%。",
            [("渔业在农业中的比例", "share", 3), ("渔业在农业中的比例", "share", 4)],
        ),
        ("增速由慢于邻省3个百分点反超为快于邻省2个百分点。", [("增速", "change", -3), ("增速", "change", 2)]),
        (
            "出口3亿美元，年增率9%，月减率2%。",
            [("出口", "level", 3e8), ("出口", "growth_rate", 9), ("出口", "growth_rate", -2)],
        ),
        (
            "云港指数冲高回落涨3%，海东指数高开跌2%。",
            [("云港指数", "growth_rate", 3), ("海东指数", "growth_rate", -2)],
        ),
        (
            "云港指数放量上涨3%，较上一交易日缩量35亿。",
            [("云港指数", "growth_rate", 3), ("云港指数", "change", -35e8)],
        ),
        ("短片播放量3万次，投放量2万件。", [("短片播放量", "level", 3e4), ("投放量", "level", 2e4)]),
        ("销货额达3亿，年升9%。", [("销货额", "level", 3e8), ("销货额", "growth_rate", 9)]),
        ("近视率平均值为4%。", [("近视率平均值", "level", 4)]),
        (
            "物流业涨9%、8%，高出全市3个、2个百分点。",
            [
                ("物流业", "growth_rate", 9),
                ("物流业", "growth_rate", 8),
                ("物流业", "change", 3),
                ("物流业", "change", 2),
            ],
        ),
        (
            "渔业高出全市3个、2个、1个百分点。",
            [("渔业", "change", 3), ("渔业", "change", 2), ("渔业", "change", 1)],
        ),
        ("粮店3个、2个仓库。", [("粮店", "level", 3), ("仓库", "level", 2)]),
        (
            "外贸3亿元，增长（下同）9%，占全省的（下同）4%。",
            [("外贸", "level", 3e8), ("外贸", "growth_rate", 9), ("外贸", "share", 4)],
        ),
        (
            "鲤鱼、草鱼捕捞量分别较去年有3%和5%的增长。",
            [("鲤鱼捕捞量", "growth_rate", 3), ("草鱼捕捞量", "growth_rate", 5)],
        ),
        ("捕捞量较去年有3%的下降。", [("捕捞量", "growth_rate", -3)]),
    ],
)  # fmt: skip
def test_how_a_figure_measures(text: str, read: list[tuple[str, str, float]]) -> None:
    assert measured(text) == read


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("5月3日（周五）至6日（周一），客流3万人次。", "2024-05-03/2024-05-06"),
        ("自5月3日会展开幕至6日，客流3万人次。", "2024-05-03/2024-05-06"),
        ("从5月3日起至6日，客流3万人次。", "2024-05-03/2024-05-06"),
        ("5月3日（当地有雨，路滑，人少）至6日，客流3万人次。", "2024-05-06/2024-05-06"),
        ("前5个月，外贸延续去年以来的升势，增长9%。", "2024-01-01/2024-05-31"),
        ("5月出口继上月之后再创新高，增长9%。", "2024-05-01/2024-05-31"),
        ("5月3日客流3万人次。大年初二客流9万人次。", None),
    ],
)
def test_of_when_a_figure_is(text: str, of: str | None) -> None:
    period = read(text)[-1].period
    assert (f"{period.start or ''}/{period.end or ''}" if period else None) == of


def test_a_month_before_is_that_of_the_figure_and_not_of_a_record() -> None:
    text = "5月出口3亿元，为2021年2月以来新高，增长9%，较上月4%的增速加快。"
    before = read(text)[-1]
    assert before.period
    assert str(before.period.start) == "2024-04-01"
    assert before.comparison is None


def test_the_point_compared_with_is_not_moved_by_being_named() -> None:
    text = "5月，客运量高于上年4月3个百分点；货运量低于上年4月2个百分点。"
    assert [str(figure.base_period.start) for figure in read(text) if figure.base_period] == [
        "2023-04-01"
    ] * 2


def test_since_when_things_had_gone_so_does_not_move_what_is_compared_with() -> None:
    (*_, figure) = read("一季度客运量增速为5%，扭转了2017年以来的跌势，比上年四季度提高3个百分点。")
    assert figure.base_period
    assert str(figure.base_period.start) == "2023-10-01"


@pytest.mark.parametrize("same", ["去年同月", "上年同月", "去年同期", "去年同季"])
def test_the_same_month_of_the_year_before(same: str) -> None:
    (figure,) = read(f"今年4月客运量的估计较{same}增长3%。")
    assert figure.comparison == "year_on_year"
    assert figure.period
    assert str(figure.period.start) == "2024-04-01"


def test_months_are_dealt_to_figures_only_where_nothing_else_is() -> None:
    months = [statistic.period for statistic in read("1至3月，客流分别增长3%、4%和5%。")]
    assert [period.end.month for period in months if period and period.end] == [1, 2, 3]
    trades = [statistic.period for statistic in read("1至3月，煤炭、化肥、水泥分别增长3%、4%和5%。")]
    assert [period.end.month for period in trades if period and period.end] == [3, 3, 3]


def test_two_quarters_each_with_its_ordinal() -> None:
    quarters = [statistic.period for statistic in read("第一、第二季度分别发电3亿千瓦时、4亿千瓦时。")]
    assert [period.end.month for period in quarters if period and period.end] == [3, 6]


def test_what_is_compared_with_another_thing_is_not_compared_with_last_year() -> None:
    first, second = read("利润同比增长9%；利润率8%，比物流业高3个百分点。")[::2]
    assert (first.comparison, second.comparison) == ("year_on_year", None)


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("会场彩旗飘扬，来了300人。", None),
        ("海东乡镇企业出口3亿元。", None),
        ("渤海边的海东省、西川省等三省产值3亿元。", None),
        ("海东省出口高于同期全国3个百分点，其中茶叶3亿元。", "海东省"),
        ("海东省出口规模列全国第八，其中茶叶3亿元。", "海东省"),
        ("海东省出口增速领先全国，其中茶叶出口3亿元。", "海东省"),
    ],
)
def test_of_where_a_figure_is(text: str, area: str | None) -> None:
    assert read(text)[-1].area == area


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("对泰国、日本出口", ["对泰国出口", "对日本出口"]),
        ("海东对主要市场泰国、日本出口", ["海东对泰国出口", "海东对日本出口"]),
        ("对泰国出口、对日本出口", ["对泰国出口", "对日本出口"]),
        ("对外贸易、旅游收入", ["对外贸易收入", "旅游收入"]),
        ("煤炭、化肥行业工业利润", ["煤炭行业工业利润", "化肥行业工业利润"]),
        ("内、外贸运量", ["内贸运量", "外贸运量"]),
        ("存、贷款余额", ["存款余额", "贷款余额"]),
    ],
)
def test_what_members_of_a_series_share(name: str, parts: list[str]) -> None:
    assert members(name) == parts


def test_a_partner_takes_the_place_of_another() -> None:
    assert with_partner("巴西", "向泰国运米") == "向巴西运米"
    assert with_partner("巴西", "泰国大米价格") == "巴西大米价格"
    assert with_partner("巴西", "向渔民发放贷款") == ""


@pytest.mark.parametrize("clause", ["全市蓬勃发展", "会议在云港召开", "工业生产形势快速增长"])
def test_clauses_that_name_no_owner(clause: str) -> None:
    assert faring_in(clause) == ""
