"""Figures as papers of Hong Kong, Macao, Taiwan and overseas tell them, all of them invented."""

from __future__ import annotations

import pytest

from tests.parsers.statistics.reading import measured, named, read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("茶价续跌5%，渔股挫3%，出口成长8%，进口衰退2%。", [-5, -3, 8, -2]),
        ("茶叶出口3亿元，年成长率5%，季衰退2%，周涨幅1%。", [3e8, 5, -2, 1]),
        ("鲜鱼销量月大增6%，茶叶销量周微减1%。", [6, -1]),
        ("今年增加5%，本月减少3%，上周涨2%。", [5, -3, 2]),
        ("渔船数减少约900艘至3.2万艘。", [-900, 32000]),
        ("茶股高收2%，渔股低收1%，出海数猛减6%。", [2, -1, -6]),
        ("渔民平均余命为79岁，比前年多活0.3岁，茶农为81岁。", [79, 0.3, 81]),
        ("相较去年同期减幅达34%，茶园有三成的减幅。", [-34, -30]),
        ("渔价跳升6%，茶价跳涨3元。", [6, 3]),
        ("渔船买卖暂录30宗，暂减8宗；茶股半日升近4%。", [30, -8, 4]),
    ],
)
def test_how_much_more_or_less(text: str, told: list[float]) -> None:
    assert [value for _, _, value in measured(text)] == told


@pytest.mark.parametrize(
    ("text", "comparisons"),
    [
        ("出口年增率5%，月减3%，周涨幅1%。", ["year_on_year", "period_on_period", "period_on_period"]),
        ("茶价按周升2%，按季跌1%，按日升3%。", ["period_on_period"] * 3),
        ("出口年成长5%，季衰退3%。", ["year_on_year", "period_on_period"]),
        ("出口今年增5%，本月减3%。", [None, None]),
    ],
)
def test_what_is_compared_with_what(text: str, comparisons: list[str | None]) -> None:
    assert [statistic.comparison for statistic in read(text)] == comparisons


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("渔业指数收在1.2万点，渔船股最新报12元，茶股收市报5元。", ["渔业指数", "渔船股", "茶股"]),
        ("渔会卖超3亿元，茶商买超2亿元。", ["渔会卖超", "茶商买超"]),
        ("出口确定破3亿元，出超有机会破2亿元，茶价连三月超过9元。", ["出口", "出超", "茶价"]),
        ("鲤鱼（30吨）、草鱼（20吨）及鲢鱼（9吨）最多。", ["鲤鱼", "草鱼", "鲢鱼"]),
        ("高山茶（3%）、低地茶及花茶（2%）有售。", ["高山茶", "低地茶及花茶"]),
        ("空置率在期内保持不变，维持于3%的水平。", ["空置率"]),
        ("空置率处于3%的低位，5%的茶园有售。", ["空置率", "茶园"]),
        ("海东省损失3亿元、占全国损失9亿元的33%。", ["损失", "损失", "损失"]),
        ("渔港占地9亩。", ["渔港占地"]),
        ("渔船买卖艘数2万艘，年减5%，其中云港市年减8%。", ["渔船买卖艘数", "渔船买卖艘数", "云港市数"]),
        ("房屋移转栋数减5%，其中云港市年减8%。", ["房屋移转栋数", "云港市移转栋数"]),
        ("鲤鱼3吨及草鱼2吨分别占6%和4%。", ["鲤鱼", "草鱼", "鲤鱼", "草鱼"]),
        ("建设银行升5%，开发银行跌3%。", ["建设银行", "开发银行"]),
        ("六都合计年减5%。", ["六都"]),
        ("三成指渔港应扩建，两成半反对。", ["指渔港应扩建", "反对"]),
        ("三成指数成分股下跌。", ["指数成分股"]),
        ("渔船股收48.6元，跌1.9元，跌幅百分之三。", ["渔船股"] * 3),
        ("港区税收3亿元，跌5%。", ["港区税收"] * 2),
        ("云指下午低位见1.6万点，茶股险守百元。", ["云指"]),
        ("轮候时间微升0.1年至5.4年。", ["轮候时间"] * 2),
        ("出口连续第3个月站稳6亿元。", ["出口"]),
        ("茶价保持升5%的走势。", ["茶价"]),
        ("三分之二的船员换了岗。", ["船员"]),
        ("茶具销量跌2%。其次为鱼具（销量跌3%）；渔网（跌5%）。", ["茶具销量", "鱼具销量", "渔网销量"]),
        ("云港及海东旅客分别占28%及8%。", ["云港旅客", "海东旅客"]),
        ("泰国及越南旅客分别占28%及8%。", ["泰国旅客", "越南旅客"]),
        ("空置率和入住率分别处于3%和2%的低水平。", ["空置率", "入住率"]),
        ("渔港旅客上升显著，增幅达5%。", ["渔港旅客"]),
        ("货柜（YG Line）延误。渔船股（Yungang Fishing）收报5元。", ["渔船股"]),
        ("令吉汇率升5%，8时20分的水位为3米。", ["令吉汇率", "水位"]),
        ("渔会储备金达3亿元，与截至8月的2亿元相比，增1亿元。", ["渔会储备金"] * 3),
        ("集中市场成交额3亿元。", ["集中市场成交额"]),
        ("完成了原订四万亩茶园计划的百分之三十。", ["茶园计划", "茶园计划"]),
        ("捕鱼增5%，电翻了一番。", ["捕鱼", "电"]),
        ("上半年5宗死亡个案，3人受伤或丧生。", ["死亡个案", "受伤或丧生"]),
        ("望潮码头暂录3宗，渔港亦录2宗。", ["望潮码头", "渔港"]),
        ("茶艺目录收录30种。", ["茶艺目录收录"]),
        ("渔火指数企稳900点关口收市。", ["渔火指数"]),
        ("现时该类鱼苗每尾售价约9元。", ["鱼苗每尾售价"]),
        ("渔业指数（FPI），较上月跌2%。", ["渔业指数"]),
        ("盘中渔股指数跌破900点，茶股首日录得3%的涨幅。", ["渔股指数", "茶股"]),
        ("鲤鱼和草鱼产量分别升至约三十二万及四十四万斤。", ["鲤鱼产量", "草鱼产量"]),
        ("3月分茶价指数跌2%，经调整季节因素后涨1%。", ["茶价指数"] * 2),
        ("3月分别产茶3吨、5吨。", ["产茶"] * 2),
        ("扣除鱼价后的总指数，也就是核心指数，涨3%。", ["核心指数"]),
        ("茶股逆市跌3%。", ["茶股"]),
        ("新船以望潮区占最多，达30艘。", ["望潮区"]),
    ],
)
def test_what_a_figure_measures(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("茶行市值5亿元（港元，下同），收入3亿元，付人民币2元、鱼10斤。", ["港元", "港元", "港元", "斤"]),
        ("茶行市值5亿元，收入3亿元。", ["元", "元"]),
        ("同比（下同）增长5%，收入3亿元。", ["%", "元"]),
        ("以港币3亿元购船，另付新台币约2亿元。", ["港币", "新台币"]),
    ],
)
def test_whose_money_it_is(text: str, units: list[str]) -> None:
    assert [statistic.unit for statistic in read(text)] == units


def test_money_stays_that_of_the_bracket_in_later_paragraphs() -> None:
    told = read("茶行收入3亿元。", "市值5亿元（新元，下同）。", "盈利2亿元。")
    assert [statistic.unit_code for statistic in told] == ["CNY", "SGD", "SGD"]


def test_what_those_wish_who_were_asked_is_no_target() -> None:
    survey = read("七成受访者认为应争取缓建，认为无望的有12%。")
    plan = read("全市争取缓建12座水库。")
    assert {statistic.status for statistic in survey} == {"actual"}
    assert {statistic.status for statistic in plan} == {"target"}


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("本地渔股逆市，跌5%。", None),
        ("当中石桥镇渔船3艘。", "石桥镇"),
        ("八成受访者不满全国人大的表决。", None),
        ("全国渔船达3万艘。", "全国"),
        ("云港市占7278例。", "云港市"),
        ("动态市盈率为22倍。", None),
        ("云港至石桥轮渡票价20元。", None),
        ("按地区划分，渔价跳升6%。", None),
    ],
)
def test_where_a_figure_is_of(text: str, area: str | None) -> None:
    assert [statistic.area for statistic in read(text)] == [area]


def test_what_a_bracket_says_again_in_another_unit_changes_as_well() -> None:
    told = measured("鱼产量增加3万吨（3000万公斤），茶产量5吨（5000公斤）。")
    assert [measure for _, measure, _ in told] == ["change", "change", "level", "level"]
