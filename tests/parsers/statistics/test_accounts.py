"""Whole articles of different kinds: of when each of their figures is, as a careful reader takes them.

The first line is the headline. A figure is marked 【figure|period】; a period is a year (2024), a
month (2025-05), months (2025-01~05), days (first..last, either may be missing), or `-` for none.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

import pytest

from newsdata.parsers.statistics.accounts import FLOW, FLOWS, FORECAST, STOCK, STOCKS, Ledger
from newsdata.parsers.statistics.periods import Timeline
from newsdata.zh.dates import month_length
from tests.parsers.statistics.marks import marked, period_of


def days(period: str) -> str:
    """A short period in full: 2025-01~05 is 2025-01-01..2025-05-31."""
    if ".." in period or period == "-":
        return period
    year, _, months = period.partition("-")
    first, _, last = months.partition("~")
    end = int(last or first or 12)
    return f"{year}-{first or '01'}-01..{year}-{end:02}-{month_length(int(year), end)}"


class Article(NamedTuple):
    kind: str
    issue: str
    text: str


ARTICLES = [
    # communiqués: the year is named once, and holds over paragraphs
    Article("a province's year", "2024-01-24", """
去年海东省经济增长【6.1%|2023】
1月23日，省统计局公布经济数据。2023年，全省地区生产总值【38420亿元|2023】，比上年增长【6.1%|2023】。
农业稳定。粮食总产量【1820万吨|2023】，增长【1.2%|2023】。
工业增加值增长【7.0%|2023】。其中，装备制造业增长【9.3%|2023】，拉动增长【2.1个百分点|2023】。
全年社会消费品零售总额【14210亿元|2023】，增长【8.2%|2023】；餐饮收入【1630亿元|2023】，增长【21.5%|2023】。
"""),
    Article("stocks at the year's end, flows after them", "2024-02-28", """
云港市2023年国民经济和社会发展统计公报发布
全年地区生产总值【4210亿元|2023】，比上年增长【5.8%|2023】，其中第二产业增长【6.9%|2023】。
年末全市常住人口【612万人|..2023-12-31】，比上年末增加【4万人|..2023-12-31】。
居民人均可支配收入【41230元|2023】，增长【6.3%|2023】。
年末汽车保有量【186万辆|..2023-12-31】，增长【5.1%|..2023-12-31】。
公路货运量【2.1亿吨|2023】，增长【4.4%|2023】；快递业务量【9.6亿件|2023】，增长【18%|2023】。
"""),
    Article("told long after the year", "2024-09-05", """
2023年全省人力资源和社会保障事业发展情况公布
2023年，城镇新增就业【46万人|2023】，比上年增长【3%|2023】；发放稳岗资金【12亿元|2023】，增长【8%|2023】。
年末，全省基本养老保险参保人数【3120万人|..2023-12-31】。
"""),
    # half years and quarters
    Article("a half-year", "2023-07-21", """
上半年云港经济稳步回升
市统计局昨日发布数据，上半年全市地区生产总值【2010亿元|2023-01~06】，同比增长【5.9%|2023-01~06】，比一季度加快【0.8个百分点|2023-01~06】。
消费恢复较快。社会消费品零售总额【820亿元|2023-01~06】，增长【9.1%|2023-01~06】。
二季度，全市地区生产总值增长【6.6%|2023-04~06】。
固定资产投资增长【7.2%|2023-01~06】，民间投资增长【4.5%|2023-01~06】。
"""),
    Article("three quarters against those of the year before", "2020-10-22", """
前三季度云港外贸增长【4.1%|2020-01~09】
前三季度，全市进出口【610亿元|2020-01~09】，增长【4.1%|2020-01~09】。民营企业占比由上年同期的【51%|2019-01~09】提高到【56%|2020-01~09】。
"""),
    # months of customs, tax, banks, prices
    Article("the month is an aside", "2022-08-11", """
前7个月海东省外贸增长【8%|2022-01~07】
前7个月，全省进出口【2310亿元|2022-01~07】，同比增长【8%|2022-01~07】。
7月当月，全省进出口【352亿元|2022-07】，同比增长【11%|2022-07】。出口【240亿元|2022-07】，增长【13%|2022-07】。
一般贸易进出口【1510亿元|2022-01~07】，增长【9%|2022-01~07】。
"""),
    Article("cumulative figures beside those of the month", "2022-06-12", """
5月全省居民消费价格同比上涨【1.8%|2022-05】
5月，全省居民消费价格同比上涨【1.8%|2022-05】，环比下降【0.2%|2022-05】。1—5月平均，居民消费价格比上年同期上涨【1.2%|2022-01~05】。
食品价格上涨【2.1%|2022-05】，影响指数上涨约【0.4个百分点|2022-05】。
"""),
    Article("balances at the month's end", "2021-04-16", """
一季度云港新增贷款【210亿元|2021-01~03】
3月末，全市本外币贷款余额【4310亿元|..2021-03-31】，同比增长【12.1%|..2021-03-31】。
绿色贷款余额【520亿元|..2021-03-31】，同比增长【31%|..2021-03-31】。
"""),
    Article("tax", "2024-07-10", """
云港税务：上半年减税降费【36亿元|2024-01~06】
记者昨日从市税务局获悉，上半年，全市新增减税降费及退税【36亿元|2024-01~06】，同比增长【9%|2024-01~06】，其中民营企业享受【25亿元|2024-01~06】，占比【69%|2024-01~06】。
制造业销售收入同比增长【6.2%|2024-01~06】，高技术产业销售收入增长【10.4%|2024-01~06】。
市税务局设有办税服务厅【15个|-】，窗口【210个|-】。
"""),
    Article("house prices", "2023-05-18", """
4月多数城市新房价格环比上涨
国家统计局昨日发布4月份商品住宅销售价格变动情况。一线城市新房价格环比上涨【0.4%|2023-04】，涨幅比上月扩大【0.1个百分点|2023-04】。
二手房方面，一线城市价格环比上涨【0.2%|2023-04】，二线城市持平。
"""),
    Article("power", "2022-10-14", """
全社会用电量前三季度增长【4%|2022-01~09】
1—9月，全社会用电量【6480亿千瓦时|2022-01~09】，同比增长【4%|2022-01~09】，其中，居民用电增长【13.5%|2022-01~09】。
截至9月底，全国发电装机容量【24.8亿千瓦|..2022-09-30】，同比增长【8.1%|..2022-09-30】。
风电发电量增长【15%|2022-01~09】。
"""),
    # companies
    Article("a year's results", "2022-03-30", """
海华股份2021年净利润【12亿元|2021】
海华股份3月29日晚间发布年报，2021年实现营业收入【96亿元|2021】，同比增长【18%|2021】；净利润【12亿元|2021】，同比增长【25%|2021】。
分产品看，电机收入【61亿元|2021】，增长【22%|2021】。境外收入突破【20亿元|2021】。
截至去年末，公司总资产【188亿元|..2021-12-31】，在职员工【9200人|..2021-12-31】。
公司拟每10股派息【3元|-】。
今年一季度，公司预计净利润【3亿元|2022-01~03】，同比增长【15%|2022-01~03】。
"""),
    Article("the next quarter takes over", "2022-04-28", """
云港重工发布年报和一季报
2021年，公司营业收入【52亿元|2021】，增长【10%|2021】；净利润【4亿元|2021】，增长【6%|2021】。
2022年一季度，公司营业收入【13亿元|2022-01~03】，同比增长【9%|2022-01~03】；净利润【1亿元|2022-01~03】，同比下降【2%|2022-01~03】。
销售费用增长【14%|2022-01~03】。
"""),
    Article("trading", "2021-10-15", """
海华股份股价创新高
昨日，海华股份上涨【3.1%|2021-10-14..2021-10-14】，成交【12亿元|2021-10-14..2021-10-14】。电机板块上涨【2.2%|2021-10-14..2021-10-14】。
"""),
    # government reports: results of the past year, aims of the new one
    Article("results and aims", "2023-01-12", """
政府工作报告
2022年，全市地区生产总值增长【4.8%|2022】，一般公共预算收入增长【6%|2022】。
产业升级步伐加快。高技术制造业增加值增长【11%|2022】。
2023年的预期目标是：地区生产总值增长【6%左右|2023】，城镇新增就业【5万人|2023】。
加快城市更新，力争改造老旧小区【120个|-】，供热能力提高【10%|-】。
"""),
    Article("five years", "2022-01-18", """
云港市政府工作报告摘登
过去五年，全市地区生产总值年均增长【7.1%|-】，人均收入突破【5万元|-】。
高新技术企业由【210家|-】增加到【860家|-】。空气优良天数比例提高【9个百分点|-】。
"""),
    Article("a plan in the headline is no account", "2023-02-02", """
云港将新建地铁【3条|-】 2022年底前启动
市发改委介绍，新线客运能力将提高【40%|-】。现有线路日均客流增长【5%|-】。
"""),
    # reports on work, campaigns, places: no account, so dates stay with their sentences
    Article("a campaign", "2022-11-03", """
云港百日攻坚整治行动见成效
8月1日以来，全市共排查企业【3600家|2022-08-01..】，整改隐患【5200处|2022-08-01..】。
交警支队现有警力【860人|-】，铁骑【120辆|-】。
今年，全市交通事故下降【12%|2022】。
"""),
    Article("a village", "2021-09-20", """
一碗米粉富了一个村
去年，村里的米粉厂销售收入【800万元|2020】，带动【120户|2020】增收。
厂长王一说，厂里有工人【46名|-】，每天生产米粉【3吨|-】。
村民李二家种稻【20亩|-】，比上年多收【2000元|-】。
"""),
    Article("a village with one percentage", "2021-09-20", """
山里来了电商
去年，全村网店销售额增长【40%|2020】，达到【600万元|2020】。
镇里建起仓库【3座|-】。快递费下降【30%|-】，年轻人愿意回来了。
"""),
    Article("a factory", "2023-06-08", """
老厂的新生
2018年，工厂搬进园区，建起车间【6座|2018】。
走进车间，【40台|-】机床正在运转。改造后，能耗下降【18%|-】，人均产出提高【25%|-】。
"""),
    Article("a technique", "2023-08-01", """
2022年农业科技成果展开幕
展会展出成果【320项|-】。其中一项新技术可使亩产提高【12%|-】，用水可减少【30%|-】。
"""),
    Article("a law court", "2022-07-07", """
云港法院晒出知识产权保护成绩单
2021年，全市法院受理知识产权案件【1260件|2021】，同比增长【14%|2021】；审结【1180件|2021】，同比增长【16%|2021】。
专利案件增长【21%|2021】。调解撤诉率【63%|-】。
市中级法院有知识产权法官【18名|-】。
"""),
    Article("prices today", "2020-05-20", """
菜价回落
目前，全市蔬菜批发均价每公斤【4.2元|-】。黄瓜价格下降【12%|-】。
"""),
    Article("wages rise on a day", "2022-07-30", """
8月起最低工资标准上调
8月1日起，全市最低工资标准调整为【2100元|2022-08-01..】。这次调整提高【8%|2022-08-01..】。
"""),
    # agriculture
    Article("harvest", "2020-06-19", """
云港夏粮丰收
截至6月18日，全市收获小麦【310万亩|..2020-06-18】，占应收面积的【96%|..2020-06-18】。
机收率【98%|-】。
"""),
    Article("a year's harvest", "2020-12-22", """
2019年全省生猪生产情况
2019年，全省出栏生猪【1620万头|2019】，比上年下降【12%|2019】；猪肉产量【128万吨|2019】，下降【11%|2019】。
年末生猪存栏【860万头|..2019-12-31】，下降【18%|..2019-12-31】。
牛肉产量【21万吨|2019】，增长【3%|2019】。
"""),
    Article("villages beside each other", "2020-03-10", """
两村比富
2019年，东村人均纯收入【2.1万元|2019】。西村人均纯收入【1.9万元|2019】。
"""),
    # health and population
    Article("a survey", "2021-08-09", """
云港居民慢性病调查
2020年，全市成人高血压患病率为【26.1%|2020】，糖尿病患病率为【10.2%|2020】。60岁以上老人白内障患病率为【31%|2020】。
专家建议每天吃盐不超过【5克|-】。
"""),
    Article("a health bulletin", "2024-05-30", """
2023年海东省卫生健康事业发展公报发布
2023年，全省总诊疗【3.2亿人次|2023】，比上年增长【6%|2023】；住院【980万人|2023】，增长【12%|2023】。
年末，全省有床位【62万张|..2023-12-31】。
次均门诊费用【310元|2023】，下降【1.1%|2023】。
"""),
    Article("an epidemic", "2021-08-05", """
云港通报疫情
8月4日0时至24时，新增确诊病例【6例|2021-08-04..2021-08-04】。
截至8月4日24时，累计报告确诊病例【88例|..2021-08-04】，出院【35例|..2021-08-04】。
"""),
    # education
    Article("pupils", "2020-09-01", """
云港新学年扩学位
今年，全市新建学校【16所|2020】，新增学位【2.1万个|2020】。
云港一中现有学生【2400人|-】，教师【180人|-】。
"""),
    # sport, culture, travel
    Article("a match", "2018-11-09", """
云港队主场取胜
8日，云港队在主场以大比分获胜。全场观众【1.2万人|-】。
"""),
    Article("holidays", "2023-10-07", """
国庆假期云港揽客【320万人次|-】
国庆假期，全市接待游客【320万人次|-】，同比增长【60%|-】；旅游收入【21亿元|-】，增长【72%|-】。
民宿入住率【91%|-】，提高【12个百分点|-】。
"""),
    Article("films", "2024-01-03", """
2023年全国电影票房【549亿元|2023】
国家电影局1日发布数据，2023年全国电影票房【549亿元|2023】，观影【13亿人次|2023】，同比增长【82%|2023】，票房增长【83%|2023】。
国产影片票房占比【83.8%|-】。
云港影城日前换上新座椅【260张|-】。
"""),
    # environment and weather
    Article("air", "2021-01-20", """
云港空气质量创最好水平
2020年，全市优良天数比例【88%|2020】，同比提高【4个百分点|2020】；细颗粒物浓度同比下降【15%|2020】。
臭氧浓度下降【6%|2020】。
"""),
    Article("rain", "2020-07-15", """
我市防汛全面进入实战
6月以来，全市平均降雨【412毫米|2020-06-01..】。昨日8时至20时，最大降雨【86毫米|2020-07-14..2020-07-14】。
全市已转移群众【1.2万人|-】。
"""),
    # dates that have nothing to do with the figures after them
    Article("history", "2022-04-11", """
百年商埠开新篇
1906年，云港开埠。如今，港口有泊位【86个|-】，航线【120条|-】。
"""),
    Article("a base of comparison only", "2023-04-20", """
云港旅客持续恢复
与2019年同期相比，机场旅客增长【6%|-】，航班增长【3%|-】。
"""),
    Article("the running year is no account", "2024-06-18", """
今年云港加快绿色转型
今年以来，全市新增光伏【60万千瓦|2024-01-01..】。
某钢厂吨钢能耗下降【5%|-】。
"""),
    Article("two years side by side", "2020-02-10", """
云港文旅交出成绩单
2018年，全市接待游客【2100万人次|2018】，增长【9%|2018】，收入【180亿元|2018】，增长【11%|2018】。
2019年，全市接待游客【2400万人次|2019】，增长【14%|2019】，收入【210亿元|2019】，增长【16%|2019】。
入境游客增长【5%|2019】。
"""),
    Article("an interview within an account", "2024-01-19", """
2023年云港外贸进出口增长【3%|2023】
2023年，全市进出口【820亿元|2023】，增长【3%|2023】，其中出口增长【4%|2023】。
“我们厂的订单排到了明年。”云港电机厂厂长说，厂里工人有【300多名|-】，新厂房面积【2万平方米|-】。
"""),
]  # fmt: skip

FIGURE = re.compile(r"【(?P<figure>[^|】]*)\|(?P<period>[^】]*)】")


@pytest.mark.parametrize("article", ARTICLES, ids=[article.kind for article in ARTICLES])
def test_the_figures_of_an_article(article: Article) -> None:
    lines = [FIGURE.sub(r"【\g<figure>】", line) for line in article.text.strip().split("\n")]
    timeline = Timeline(date.fromisoformat(article.issue), openings=[marked(lines[0])[0]])
    found = [period_of(timing) for line in lines for timing in timeline.read(*marked(line))]
    told = list(FIGURE.finditer(article.text))
    assert [(match["figure"], period) for match, period in zip(told, found, strict=True)] == [
        (match["figure"], days(match["period"])) for match in told
    ]


ISSUE = date(2025, 6, 20)


@pytest.mark.parametrize(
    ("head", "period"),
    [
        ("2024年全省经济运行情况", "2024年"),
        ("前5个月进出口增长5%", "前5个月"),
        ("去年云港经济增长6%", "去年"),
        ("5月物价比上月下降", "5月"),
        ("今年全省夏粮丰收", None),
        ("上半年经济运行情况", None),
        ("2024年将新建学校30所", None),
        ("2024年5月8日大桥通车", None),
        ("从2023年到2024年：一座城的变化", "2023年到2024年"),
        ("2023年投资增长，2024年消费增长", None),
        ("一座城的变化", None),
    ],
)
def test_what_a_headline_announces(head: str, period: str | None) -> None:
    topic = Ledger([head], ISSUE).topic
    assert (topic.mention.text if topic else None) == period


@pytest.mark.parametrize("word", STOCKS)
def test_words_for_what_there_is_on_a_day(word: str) -> None:
    timeline = Timeline(date(2025, 2, 1))
    account = "2024年，产值增长【5%】，利润增长【3%】。年末有网点【3家】。"
    text = f"{account}{word}增长【2%】。货运量增长【4%】。"
    assert STOCK.fullmatch(word)
    periods = [timing.period.start for timing in timeline.read(*marked(text)) if timing.period]
    assert periods[-2:] == [None, date(2024, 1, 1)]


@pytest.mark.parametrize("word", FLOWS)
def test_words_for_what_is_counted_over_a_time(word: str) -> None:
    timeline = Timeline(date(2025, 2, 1))
    text = f"2024年，用水增长【5%】，客流增长【3%】。{word}突破【3亿元】。全长【4公里】。"
    assert FLOW.fullmatch(word)
    assert [timing.period is None for timing in timeline.read(*marked(text))] == [False, False, False, True]


@pytest.mark.parametrize("word", ["将", "预计", "有望", "力争", "确保", "计划", "拟", "目标是", "要", "可"])
def test_words_for_what_is_yet_to_come(word: str) -> None:
    assert FORECAST.search(f"利润{word}增长")


@pytest.mark.parametrize(
    "word", ["将近", "主要", "重要", "需要", "可支配收入", "可比价格", "可观", "目标任务"]
)
def test_words_that_only_look_like_those(word: str) -> None:
    assert not FORECAST.search(word)
