"""What the statement around a figure says, on sentences of many fields: names, shares, plans, places."""

from __future__ import annotations

import pytest

from newsdata.parsers.statistics.areas import areas_in
from newsdata.parsers.statistics.attributions import source_in
from newsdata.parsers.statistics.statuses import agenda_in
from tests.parsers.statistics.reading import measured, named, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("轻轨6号线日客流达到12万人次。", "轻轨6号线日客流"),
        ("95号汽油价格上涨2%。", "95号汽油价格"),
        ("6号全市供水3万吨。", "供水"),
        ("10年期国债收益率为2.4%。", "10年期国债收益率"),
        ("常住人口城镇化率为61%。", "常住人口城镇化率"),
        ("新增城镇就业5万人。", "新增城镇就业"),
        ("投资活动产生的现金流量净额为3亿元。", "投资活动产生的现金流量净额"),
        ("全省涉及渡口的技术合同成交额达3亿元。", "涉及渡口的技术合同成交额"),
        ("新规涉及企业300家。", "企业"),
        ("柴油每升下调0.3元。", "柴油"),
        ("门诊费由原来的8元涨到了30元。", "门诊费"),
    ],
)
def test_numbers_and_words_inside_a_name(text: str, name: str) -> None:
    assert set(named(text)) == {name}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("渔业税收占比达12%。", [("渔业税收占比", "share", 12)]),
        ("渔业产值占总产值的比重达12%。", [("渔业产值占总产值的比重", "share", 12)]),
        ("渔业产值占全省的12%。", [("渔业产值", "share", 12)]),
        ("渔业收入3亿元，占比12%。", [("渔业收入", "level", 3e8), ("渔业收入", "share", 12)]),
        (
            "渔业产值占总产值的比重为12%，提高3个百分点，拉动经济增长2个百分点。",
            [
                ("渔业产值占总产值的比重", "share", 12),
                ("渔业产值占总产值的比重", "change", 3),
                ("渔业产值拉动经济增长", "change", 2),
            ],
        ),
        (
            "渔业占比由9%提高到12%，渔业产值增长5%。",
            [("渔业占比", "share", 9), ("渔业占比", "share", 12), ("渔业产值", "growth_rate", 5)],
        ),
        ("水质优良天数比例为80%。", [("水质优良天数比例", "level", 80)]),
        ("企业增长面为80%。", [("企业增长面", "level", 80)]),
        ("女职工人数比例为40%。", [("女职工人数比例", "share", 40)]),
        ("隔夜品种报2.1%。", [("隔夜品种", "level", 2.1)]),
    ],
)
def test_shares_and_rates(text: str, read: list[tuple[str, str, float]]) -> None:
    assert measured(text) == read


def test_a_pair_without_its_names_answers_the_pair_before() -> None:
    text = "造船业、食品业增加值分别增长3%和4%，占工业的比重分别为9%、28%，提高0.7个和1.1个百分点。"
    names = ["造船业增加值", "食品业增加值"]
    shares = [name + "占工业的比重" for name in names]
    assert named(text) == names + shares + shares


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("大麦种植面积80万亩，亩产300公斤，总产2亿公斤。", ["大麦种植面积", "大麦亩产", "大麦总产"]),
        ("春播面积30万亩，进度快于上年3个百分点。", ["春播面积", "春播进度"]),
        ("珠宝销售额跌幅最大，为21%；服装跌幅为13%。", ["珠宝销售额", "服装"]),
        ("报名考生5万人，其中理科3万人，艺术类1万人。", ["报名考生", "理科考生", "艺术类考生"]),
        ("民营企业60家，进出口9亿元，增长3%。", ["民营企业", "民营企业进出口", "民营企业进出口"]),
        ("每10股派发现金红利2元，共计派发3亿元。", ["现金红利", "派发现金红利"]),
        ("发放助学贷款2亿元，惠及800人。", ["助学贷款", "助学贷款惠及"]),
        ("晨星科技去年净赚3亿元。", ["晨星科技净赚"]),
        ("前5个月海东省进出口增长3%。", ["海东省进出口"]),
        (
            "各线城市住宅价格上涨，一线城市上涨0.3%；二线城市上涨0.6%。",
            ["一线城市住宅价格", "二线城市住宅价格"],
        ),
        ("镇供销社向农民供应种子3吨。", ["供应种子"]),
        ("交警查处酒驾30起，查处率90%。", ["酒驾", "查处率"]),
        ("生产总值3万亿元，人均突破9万元。", ["生产总值", "人均生产总值"]),
        ("按每人900元给予一次性补贴。", ["一次性补贴"]),
        ("幼儿园由1所变成5所。", ["幼儿园", "幼儿园"]),
        ("全县有图书室九个，粮站七十六座。", ["图书室", "粮站"]),
    ],
)
def test_names_completed_from_what_was_said(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("家电跌幅为13%，百货货品为15%。", [("家电", "growth_rate", -13), ("百货货品", "growth_rate", -15)]),
        ("家电跌幅为13%，酒店入住率为15%。", [("家电", "growth_rate", -13), ("酒店入住率", "level", 15)]),
        ("该厂压缩管理费用三成。", [("管理费用", "growth_rate", -30)]),
        ("人口自然增长率为0.5‰。", [("人口自然增长率", "level", 0.5)]),
        ("票价可能上涨5%。", [("票价", "growth_rate", 5)]),
        ("运力大增三成。", [("运力", "growth_rate", 30)]),
        ("沙线后退了15公里。", [("沙线", "change", -15)]),
    ],
)
def test_direction_told_by_the_words_around(text: str, read: list[tuple[str, str, float]]) -> None:
    assert measured(text) == read


def test_a_list_of_plans_goes_on_to_the_end_of_its_paragraph() -> None:
    first = "去年新建公路80公里。今年要重点办好实事。改造小区20个；新建公路50公里。目前已开工3个小区。"
    statistics = read(first, "全市新建公路60公里。")
    assert [statistic.status for statistic in statistics] == [
        "actual",
        "target",
        "target",
        "actual",
        "actual",
    ]


@pytest.mark.parametrize("text", ["今年以来，新建学校3所。", "目标人群3万人。", "今年将军林种树3万株。"])
def test_no_list_of_plans(text: str) -> None:
    assert agenda_in(text) == -1


def test_a_comparison_with_last_year_takes_no_plan_back() -> None:
    statuses = [statistic.status for statistic in read("预计总产3万吨，比去年增加2万吨。")]
    assert statuses == ["target", "target"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("年末全市", ["全市"]),
        ("位于望潮区的工厂", ["望潮区"]),
        ("前两个月海东省的出口", ["海东省"]),
        ("和平区的学校", ["和平区"]),
        ("人均地区生产总值", []),
        ("年末城镇就业", []),
        ("把县城到市区的票价", []),
        ("一座港口城市的产业", []),
        ("今年主干道车速", []),
        ("游客节省的开支", []),
        ("如果入境欧盟", []),
        ("去年长沙新建学校", ["长沙"]),
        ("泰国制造业景气指数", ["泰国"]),
        ("出口额占全省的七成", []),
        ("比全国平均水平高", []),
        ("推广到全区全部86个社区", ["全区"]),
        ("向全国推广", []),
        ("销往泰国的水果", []),
        ("本报长沙3月2日电", []),
        ("上海海事大学有学生", []),
        ("发布《中国海洋报告》", []),
        ("中国人民", []),
        ("在泰国、越南设厂", ["", ""]),
        ("与泰国企业签约", []),
        ("截至目前，东城区有", ["东城区"]),
        ("今年宝山区新增绿地", ["宝山区"]),
        ("诸城市的企业", ["诸城市"]),
        ("今年上蔡县的茶园", ["上蔡县"]),
        ("滨海新区的港口", ["滨海新区"]),
        ("主城区的公交", []),
        ("在主产区，", []),
        ("生态保护区的鸟类", []),
        ("第三赛区的球队", []),
        ("处分省部级干部", []),
        ("农民能省钱", []),
        ("雅典股市飙升", []),
        ("一家超市", []),
        ("快递进村", []),
        ("现有行政村", []),
        ("走进茶山村", ["茶山村"]),
        ("担负起贺桥县", ["贺桥县"]),
        ("各个镇区", []),
        ("在上述地区", []),
        ("国家发改委地区司", []),
    ],
)
def test_words_glued_to_a_place_are_not_of_its_name(text: str, places: list[str]) -> None:
    assert [place for _, place in areas_in(text, 0, len(text))] == places


def test_names_do_not_grow_without_end() -> None:
    text = "贷款3亿元，" + "惠及3人，覆盖4人，人均5元，户均6元，" * 200
    assert max(len(statistic.indicator) for statistic in read(text)) < 40


def test_where_a_source_begins() -> None:
    text = "记者23日从市港航局发布的数据显示，船舶有30艘。"
    assert source_in(text, 0, len(text)) == "市港航局"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("据云港市统计局统计，完工9处。", "云港市统计局"),
        ("据不完全统计，完工9处。", None),
        ("据目前不完全的统计，完工9处。", None),
        ("据初步统计，完工9处。", None),
        ("一项来自国际蜂业联盟的统计数据表明，蜂群有9万个。", "国际蜂业联盟"),
        ("根据海东省渔业局发布统计数据显示，产值9亿元。", "海东省渔业局"),
    ],
)
def test_how_figures_were_reckoned_is_nobody(text: str, source: str | None) -> None:
    assert {statistic.attribution for statistic in read(text)} == {source}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("据渔业局昨天的数据，渔船300艘。", "渔业局"),
        ("据渔业局截至四月最新数据，渔船300艘。", "渔业局"),
        ("据渔业局初步统计，渔船300艘。", "渔业局"),
        ("据渔业局发布的渔港和码头年度统计公报，渔船300艘。", "渔业局"),
        ("据渔会综合测算，渔船300艘。", "渔会"),
        ("据相关统计，渔船300艘。", None),
        ("据云港日报报道，渔船300艘。", "云港日报"),
    ],
)
def test_a_source_is_named_without_what_it_did(text: str, source: str | None) -> None:
    assert source_in(text, 0, len(text)) == source
