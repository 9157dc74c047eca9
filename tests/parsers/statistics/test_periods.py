"""Sentences in the newspapers' manner, their figures marked 【…】, with the timing of each figure.

A timing is written as `first..last`, a lone `-` for no period, then 同比, 环比 or 比 with its base.
"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.parsers.statistics.periods import Timeline
from newsdata.parsers.statistics.quantities import find_quantities
from tests.parsers.statistics.marks import marked, written


def timings(article: str, issue: str | None) -> list[str]:
    """The timings of an article's figures; its paragraphs are lines."""
    timeline = Timeline(date.fromisoformat(issue) if issue else None)
    return [written(timing) for line in article.split("\n") for timing in timeline.read(*marked(line))]


YEAR_2024 = "2024-01-01..2024-12-31"
FIRST_FIVE = "2025-01-01..2025-05-31"
ISSUE = "2025-06-20"

PERIODS = [
    # a period holds through the clauses of its sentence
    ("2024年，全市建成泵站【36座】，修复渠道【120公里】；改造农田【3万亩】。", [YEAR_2024] * 3),
    ("去年完成造林【12万亩】，今年完成【15万亩】。", [YEAR_2024, "2025-01-01..2025-12-31"]),
    ("1978年人均收入【133元】，1990年增加到【686元】，去年达到【2万元】。",
     ["1978-01-01..1978-12-31", "1990-01-01..1990-12-31", YEAR_2024]),
    ("截至5月底，全省有养老机构【36家】，床位【5200张】。", ["..2025-05-31"] * 2),
    ("到今年底，基站将达到【2万个】；到2027年，将达到【3万个】。", ["..2025-12-31", "..2027-12-31"]),
    ("2018年初，全县有贫困户【5000户】。", ["..2018-01-01"]),
    ("自去年9月政策实施以来，共补贴【30万人次】。", ["2024-09-01.."]),
    ("1981年至1986年的六年间，采石【12亿吨】。", ["1981-01-01..1986-12-31"]),
    ("5月，7月交货的原油价格为【30美元】。", ["2025-05-01..2025-05-31"]),
    ("受今年第9号台风影响，停运列车【30列】。", ["-"]),
    ("第一个五年计划期间，建成公路【600公里】。", ["1953-01-01..1957-12-31"]),
    ("5月，收入【3亿元】，完成年初预算【9亿元】的【3成】。", ["2025-05-01..2025-05-31"] * 3),
    ("5月，甲厂增产，自1985年以来首次超产。产量增长【5%】。", ["2025-05-01..2025-05-31"]),
    ("2024年，产值【3亿元】。渔业增幅最大，为【5%】。", [YEAR_2024] * 2),
    ("“十三五”期间，建成公路【600公里】。", ["2016-01-01..2020-12-31"]),
    ("6月1日起，最低工资标准为【2490元】。", ["2025-06-01.."]),
    ("全省覆盖率由2020年的【60%】提高到2024年的【80%】。", ["2020-01-01..2020-12-31", YEAR_2024]),
    ("2016年5月的展会上，该厂展出机床【12台】。", ["2016-05-01..2016-05-31"]),
    # until another expression of time takes its place, or ends it
    ("2024年建成泵站【36座】，目前全市有泵站【210座】，渠道【900公里】。", [YEAR_2024, "-", "-"]),
    ("2015年，人均收入【3000元】。近年来，村里建起大棚【80座】。", ["2015-01-01..2015-12-31", "-"]),
    ("春节假期，全市接待游客【32万人次】。", ["-"]),
    ("2024年春节假期，全市接待游客【32万人次】。", [YEAR_2024]),
    ("2024年，云港未来科技城产值【32亿元】。", [YEAR_2024]),
    ("近三年累计投入【30亿元】。", ["-"]),
    # without the day of the issue, only what the text dates
    ("去年产值【5亿元】。", ["2024-01-01..2024-12-31"]),
    # a sentence that goes on with the account
    ("前5个月，全市进出口【320亿元】。其中，出口【210亿元】；进口【110亿元】。", [FIRST_FIVE] * 3),
    ("前5个月，全市用电【32亿千瓦时】。分产业看，第一产业用电【1亿千瓦时】。", [FIRST_FIVE] * 2),
    ("前5个月，全市经济平稳运行。工业增加值增长【6%】。", [FIRST_FIVE]),
    ("前5个月，全市进出口【320亿元】。用电【32亿千瓦时】，增长【5%】。", [FIRST_FIVE] * 3),
    # and one that does not
    ("前5个月，全市进出口【320亿元】。全市有外贸企业【900家】。", [FIRST_FIVE, "-"]),
    ("去年，海华公司总部落户。总部有员工【300人】。", ["-"]),
    ("去年11月，剧院建成。票房增长【6%】。", ["2024-11-01..2024-11-30"]),
    ("前5个月，产值【320亿元】。预计利润将增长【6%】。", [FIRST_FIVE, "-"]),
    # the next paragraph goes on only with a comparison
    ("前5个月，全市进出口【320亿元】。\n工业增加值同比增长【6%】。", [FIRST_FIVE, f"{FIRST_FIVE} 同比"]),
    ("前5个月，全市进出口【320亿元】。\n工业增加值增长【6%】。", [FIRST_FIVE, "-"]),
    ("前5个月，全市进出口【320亿元】。\n全市有企业【900家】。\n产值同比增长【6%】。",
     [FIRST_FIVE, "-", "- 同比"]),
    # dates that only stand near
    ("省价格中心6月8日发布的5月物价数据显示，蔬菜价格下降【2%】。", ["2025-05-01..2025-05-31"]),
    ("省价格中心6月8日发布数据，蔬菜价格下降【2%】。", ["-"]),
    ("6月10日，全市新开工项目【56个】。", ["2025-06-10..2025-06-10"]),
    ("本报云港6月10日电（记者王一）全市有学校【56所】。", ["-"]),
    ("公司成立于2012年，有员工【1200人】。", ["-"]),
    ("2012年成立的海华公司有员工【1200人】。", ["-"]),
    ("公司2012年投产，有员工【1200人】。", ["-"]),
    ("2024年投产项目【12个】，新增产能【30万吨】。", [YEAR_2024] * 2),
    ("《海东省2024年统计年鉴》收录企业【300家】。", ["-"]),
    ("首届展会（2024年）吸引观众【3万人】。", ["-"]),
    ("（2024年完成投资【3亿元】）", [YEAR_2024]),
    ("今年75岁的老人每月领取养老金【3200元】。", ["-"]),
    ("每年5月，梨园接待游客【3万人】。", ["-"]),
    ("6月18日，全长【36公里】的大桥通车。", ["-"]),
    # a date that belongs to one figure alone
    ("前5个月完成投资【30亿元】，为全年【90亿元】目标的【33%】，新开工项目【20个】。",
     [FIRST_FIVE, "2025-01-01..2025-12-31", FIRST_FIVE, FIRST_FIVE]),
    ("截至3月5日外出务工【14万人】，是去年全年的【52%】。", ["..2025-03-05"] * 2),
    ("5月价格为每吨【300元】，远高于去年的【250元】。", ["2025-05-01..2025-05-31", YEAR_2024]),
    ("2024年，出口占比由上年同期的【21%】升至【28%】。", ["2023-01-01..2023-12-31", YEAR_2024]),
    ("前5个月，占比由去年同期的【21%】升至【28%】。", ["2024-01-01..2024-05-31", FIRST_FIVE]),
    ("截至5月底，占比由去年同期的【21%】升至【28%】。", ["..2024-05-31", "..2025-05-31"]),
    ("由去年同期的【21%】升至【28%】。", ["-", "-"]),
    # 分别 deals a list of periods out
    ("4、5月用电分别增长【3%】和【4%】。", ["2025-04-01..2025-04-30", "2025-05-01..2025-05-31"]),
    ("2022、2023、2024年分别造林【1万亩】、【2万亩】、【3万亩】。",
     ["2022-01-01..2022-12-31", "2023-01-01..2023-12-31", YEAR_2024]),
    ("2022—2024年，分别造林【1万亩】、【2万亩】、【3万亩】。",
     ["2022-01-01..2022-12-31", "2023-01-01..2023-12-31", YEAR_2024]),
    ("一、二季度分别增长【3%】、【4%】。", ["2025-01-01..2025-03-31", "2025-04-01..2025-06-30"]),
    ("1至5月，产销分别完成【19万辆】和【18万辆】。", [FIRST_FIVE] * 2),
    ("2022年至2024年，经费从【8亿元】增至【12亿元】，年均增长【9%】。",
     ["2022-01-01..2022-12-31", YEAR_2024, "2022-01-01..2024-12-31"]),
    ("2022年至2024年，经费由【8亿元】拨款组成，达到【12亿元】。", ["2022-01-01..2024-12-31"] * 2),
    ("上半年，进口和出口分别为【19亿元】和【18亿元】。", ["2025-01-01..2025-06-30"] * 2),
    # a bracket that gives the days of the stretch before it; others say nothing outside
    ("2024年国庆假期（9月29日至10月6日），接待游客【8万人次】，收入【3亿元】。",
     ["2024-09-29..2024-10-06"] * 2),
    ("云港大桥（2018年4月至2020年5月）有塔【两座】。", ["-"]),
    # 当日 at the head of a paragraph is the day of the one before
    ("6月18日，报告病例【9例】。\n当日新增治愈病例【6例】。", ["2025-06-18..2025-06-18"] * 2),
    ("当日新增治愈病例【6例】。", ["-"]),
    # what burnt or was flooded did so on the day; what a thing measures it always does
    ("6月5日上午，仓库起火，烧毁面积达【2000平方米】。", ["2025-06-05..2025-06-05"]),
    ("6月5日上午，商场起火，面积达【2000平方米】。", ["-"]),
]  # fmt: skip


@pytest.mark.parametrize(("article", "expected"), PERIODS, ids=[row[0] for row in PERIODS])
def test_the_period_of_a_figure(article: str, expected: list[str]) -> None:
    assert timings(article, ISSUE) == expected


MAY = "2025-05-01..2025-05-31"

COMPARISONS = [
    ("5月，产值【3亿元】，同比增长【5%】。", [MAY, f"{MAY} 同比"]),
    ("5月，产值同比增长【5%】，达到【3亿元】。", [f"{MAY} 同比", MAY]),
    ("5月，产值同比增至【3亿元】。", [MAY]),
    ("5月，游客比去年同期增加了近【3万人次】。", [f"{MAY} 同比"]),
    ("5月，游客较上年增加【3万人次】。", [f"{MAY} 同比"]),
    ("5月，价格环比下降【2%】。", [f"{MAY} 环比"]),
    ("5月，价格比上月下降【2%】，较上季度下降【3%】。", [f"{MAY} 环比"] * 2),
    ("5月，指数较前一交易日下跌【20点】。", [f"{MAY} 环比"]),
    ("2024年，与2022年相比贷款增长【5%】。", [f"{YEAR_2024} 比2022-01-01..2022-12-31"]),
    ("2024年贷款【3亿元】，与2022年相比，增长【5%】。", [YEAR_2024, f"{YEAR_2024} 比2022-01-01..2022-12-31"]),
    ("2024年浓度较2015年下降【28%】。", [f"{YEAR_2024} 比2015-01-01..2015-12-31"]),
    ("2024年规模较2012年扩张了【4倍】。", [f"{YEAR_2024} 比2012-01-01..2012-12-31"]),
    ("2024年规模是2012年的【4倍】。", [f"{YEAR_2024} 比2012-01-01..2012-12-31"]),
    ("5月末，存款比上年末增加【20亿元】。", ["..2025-05-31 比..2024-12-31"]),
    ("5月，客流比2019年同期增长【9%】。", [f"{MAY} 比2019-05-01..2019-05-31"]),
    ("5月，增速比4月加快【2个百分点】。", [f"{MAY} 比2025-04-01..2025-04-30"]),
    ("5月，失业率高于去年同期【2个百分点】。", [f"{MAY} 同比"]),
    ("5月，在上年的基础上增长【2%】。", [f"{MAY} 同比"]),
    ("5月，产量较往年增长【2%】。", [MAY]),
    ("5月，产量占比【2%】，无比增长【3%】。", [MAY, MAY]),
    ("5月，产量比去年5月增长【3%】，比去年4月增长【4%】。",
     [f"{MAY} 同比", f"{MAY} 比2024-04-01..2024-04-30"]),
    ("5月，占比较上年提高【3个百分点】。", [f"{MAY} 同比"]),
    # a figure of what is compared with: those behind it are differences from it
    ("5月，撞船【41起】，比去年同期的【62起】少了【三分之一】。",
     [MAY, "2024-05-01..2024-05-31", f"{MAY} 同比"]),
    ("5月，产量比2022年的【327斤】，增加【69斤】，即增长【8%】。",
     ["2022-01-01..2022-12-31", f"{MAY} 比2022-01-01..2022-12-31", f"{MAY} 比2022-01-01..2022-12-31"]),
    ("5月，起火【59起】，比去年的【89起】少，损失【3万元】。", [MAY, YEAR_2024, MAY]),
    # lists, and clauses that take a comparison up
    ("5月，产销同比分别增长【5%】、【6%】和【7%】。", [f"{MAY} 同比"] * 3),
    ("5月，粮价同比上涨【5%】、菜价上涨【6%】。", [f"{MAY} 同比"] * 2),
    ("5月，价格环比下降【3%】，降幅扩大【1个百分点】。", [f"{MAY} 环比"] * 2),
    ("5月，菜价环比下降【3%】，果价也下降【1%】。", [f"{MAY} 环比"] * 2),
    ("5月，菜价环比下降【3%】；果价下降【1%】。", [f"{MAY} 环比"] * 2),
    ("5月，出口同比增长【3%】。其中，茶叶增长【1%】。", [f"{MAY} 同比"] * 2),
    ("一季度产值同比增长【3%】，二季度增长【4%】。",
     ["2025-01-01..2025-03-31 同比", "2025-04-01..2025-06-30 同比"]),
    ("5月，产值同比增长【3%】，粮食产量增长【1%】。", [f"{MAY} 同比", MAY]),
    ("5月，菜价环比下降【3%】，降幅扩大【1个百分点】，影响物价下降【0.1个百分点】。",
     [f"{MAY} 环比", f"{MAY} 环比", MAY]),
    ("5月，占比比上年提高【3个百分点】。其中，甲县占比提高【1个百分点】，产量增长【2%】。",
     [f"{MAY} 同比", f"{MAY} 同比", MAY]),
    ("5月末，贷款比年初新增【3亿元】。", ["..2025-05-31 比..2025-01-01"]),
    ("5月，出口同比增长【3%】。粮食产量增长【1%】。", [f"{MAY} 同比", MAY]),
    ("5月，收入同比名义增长【5%】，扣除价格因素实际增长【4%】。", [f"{MAY} 同比"] * 2),
    ("5月，产值同比增长【8%】，环比下降【1%】；销量增长【3%】。", [f"{MAY} 同比", f"{MAY} 环比", MAY]),
    ("5月，果价上涨【9%】，涨幅比上月扩大【3个百分点】；肉价上涨【8%】，涨幅扩大【1个百分点】。",
     [MAY, f"{MAY} 环比", MAY, f"{MAY} 环比"]),
    ("5月，甲市房价环比上涨【3%】，涨幅比上月扩大【1个百分点】；乙市上涨【2%】。", [f"{MAY} 环比"] * 3),
    ("5月，产值同比增长【8%】，增速比全省高【2个百分点】。", [f"{MAY} 同比", MAY]),
    ("5月，产值同比增长【8%】，增速加快【2个百分点】。", [f"{MAY} 同比"] * 2),
    ("5月，出口同比增长【3%】，其中茶叶【3亿元】。工资增长【1%】。", [f"{MAY} 同比", MAY, MAY]),
    # all that is told of one comparison
    ("从同比看，5月物价上涨【2%】。果价上涨【9%】，涨幅比上月扩大【3个百分点】。从环比看，果价下降【1%】。",
     [f"{MAY} 同比", f"{MAY} 同比", f"{MAY} 环比", f"{MAY} 环比"]),
    # what one compares with has its own figure
    ("2024年，产量比2022年的产量【3万吨】增加【5%】。",
     ["2022-01-01..2022-12-31", f"{YEAR_2024} 比2022-01-01..2022-12-31"]),
    ("2024年票房【5亿元】，较2022年票房的【6亿元】，下降【9%】。",
     [YEAR_2024, "2022-01-01..2022-12-31", f"{YEAR_2024} 比2022-01-01..2022-12-31"]),
    ("5月末，贷款较年初新增【3亿元】，增速【8%】。", ["..2025-05-31 比..2025-01-01"] * 2),
    ("5月，出口年增【5%】，月减【3%】，游客人均月增收【3元】。", [f"{MAY} 同比", f"{MAY} 环比", MAY]),
    ("5月，投资同比增长【5%】，增速比4月回落【1个百分点】。其中，住宅投资增长【3%】，增速回落【2个百分点】。",
     [f"{MAY} 同比", f"{MAY} 比2025-04-01..2025-04-30", f"{MAY} 同比", f"{MAY} 比2025-04-01..2025-04-30"]),
    # several points of comparison
    ("5月，产值同比增长【8%】，环比下降【1%】。", [f"{MAY} 同比", f"{MAY} 环比"]),
    ("5月末，增速分别比上月末和上年同期高【0.5个】和【2个百分点】。",
     ["..2025-05-31 环比", "..2025-05-31 同比"]),
    ("环比来看，5月，一线城市房价下降【0.2%】；同比来看，下降【2%】。", [f"{MAY} 环比", f"{MAY} 同比"]),
    ("5月房价从上月环比下降【0.3%】变为持平。", ["2025-04-01..2025-04-30 环比"]),
    ("5月房价环比由上月上涨【0.2%】转为下降【0.2%】。", ["2025-04-01..2025-04-30 环比", f"{MAY} 环比"]),
    ("1月，价格降幅与上月相同；环比下降【2%】。", ["2025-01-01..2025-01-31 环比"]),
]  # fmt: skip


@pytest.mark.parametrize(("article", "expected"), COMPARISONS, ids=[row[0] for row in COMPARISONS])
def test_what_a_figure_is_compared_with(article: str, expected: list[str]) -> None:
    assert timings(article, ISSUE) == expected


def test_the_year_of_parts_that_a_january_issue_tells() -> None:
    article = "2025年产值【9亿元】。分季度看，一季度增长【3%】，四季度增长【4%】。"
    assert timings(article, "2026-01-20") == [
        "2025-01-01..2025-12-31",
        "2025-01-01..2025-03-31",
        "2025-10-01..2025-12-31",
    ]


def test_without_an_issue_relative_words_have_no_period() -> None:
    assert timings("2024年产值【5亿元】，今年产值【6亿元】。", None) == [YEAR_2024, "-"]


def test_the_words_of_the_period_are_kept() -> None:
    (timing,) = Timeline(date(2025, 6, 20)).read(*marked("截至去年底，共有【3家】。"))
    assert timing.period is not None
    assert timing.period.text == "截至去年底"


def test_a_report_is_told_on_the_day_it_was_filed() -> None:
    timeline = Timeline(date(2025, 6, 20), told=date(2025, 6, 19))
    (timing,) = timeline.read(*marked("今天发送旅客【3万人次】。"))
    assert written(timing) == "2025-06-19..2025-06-19"


def test_articles_do_not_know_one_another() -> None:
    first, second = Timeline(date(2025, 6, 20)), Timeline(date(2025, 6, 20))
    first.read(*marked("前5个月，产值【3亿元】。"))
    (timing,) = second.read(*marked("产值同比增长【3%】。"))
    assert timing.period is None


NEWS = "年月日季度去今上半前截至到底末同环比较增长下降，。；、其中分别《》（）0123456789%亿元个"


@given(st.lists(st.text(alphabet=NEWS, max_size=40), max_size=4), st.none() | st.dates())
def test_every_figure_has_a_timing(lines: list[str], issue: date | None) -> None:
    timeline = Timeline(issue)
    for line in lines:
        figures = find_quantities(line)
        found = timeline.read(line, figures)
        assert len(found) == len(figures)
        for period, comparison, base in found:
            assert (base is not None) == (comparison == "versus_period")
            for said in filter(None, (period, base)):
                assert said.start or said.end
                assert not (said.start and said.end) or said.start <= said.end


ROWS = st.sampled_from(PERIODS + COMPARISONS)


@given(ROWS, ROWS)
def test_later_paragraphs_change_nothing_before_them(
    first: tuple[str, list[str]], second: tuple[str, list[str]]
) -> None:
    assert timings(f"{first[0]}\n{second[0]}", ISSUE)[: len(first[1])] == first[1]


@pytest.mark.parametrize(
    "unit",
    [
        "2024年【3亿元】",
        "同比【3%】",
        "与上月、上年同期相比【3%】",
        "《（【3个】",
        "去年的【3个】；",
        "其中增长【3%】",
    ],
)
def test_a_paragraph_may_be_one_endless_sentence(unit: str) -> None:
    text, marks = marked(unit * 5_000)
    assert len(Timeline(date(2025, 6, 20)).read(text, marks)) == 5_000
