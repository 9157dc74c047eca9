"""The statement around each figure: every word of the tables, every rule, for and against."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.layout.articles import Section
from newsdata.parsers.statistics import read_statistics, statuses
from newsdata.parsers.statistics.indicators import deeds, heads, links, noun_ends, nouns, selection, series
from newsdata.parsers.statistics.indicators.links import Sense, read_link
from newsdata.parsers.statistics.indicators.nouns import noun_behind
from newsdata.parsers.statistics.periods.times import time_at_end
from newsdata.parsers.statistics.statuses import Outlook
from newsdata.spans import Passage
from tests.parsers.articles import article
from tests.parsers.statistics.reading import TODAY, measured, named, read

# ---------------------------------------------------------------- links


@pytest.mark.parametrize("word", [word for word, sense in links._WORDS.items() if sense == Sense.RISE])
def test_a_rise_is_positive(word: str) -> None:
    assert measured(f"港口吞吐量比上年{word}5万吨。") == [("港口吞吐量", "change", 50000)]


@pytest.mark.parametrize("word", [word for word, sense in links._WORDS.items() if sense == Sense.FALL])
def test_a_fall_is_negative(word: str) -> None:
    assert measured(f"港口吞吐量比上年{word}5万吨。") == [("港口吞吐量", "change", -50000)]


@pytest.mark.parametrize("word", ["到", "至"])
@pytest.mark.parametrize("verb", ["增加", "减少", "提高", "下降"])
def test_what_a_change_ends_at_is_a_level(verb: str, word: str) -> None:
    assert measured(f"港口吞吐量{verb}{word}5万吨。") == [("港口吞吐量", "level", 50000)]


@pytest.mark.parametrize("word", [word for word, sense in links._WORDS.items() if sense == Sense.BEING])
def test_words_that_hand_over_to_the_figure_are_not_of_the_name(word: str) -> None:
    assert read_link(f"港口吞吐量{word}", 0, 5 + len(word))[0] == 5


@pytest.mark.parametrize("name", sorted(links._NAMES))
def test_names_that_end_like_a_link_are_left_whole(name: str) -> None:
    ending = name[-1]
    if ending in links._WORDS and name not in links._WORDS and time_at_end(name, 0, len(name)) < 0:
        assert read_link(f"各方{name}", 0, 2 + len(name))[0] == 2 + len(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("港口吞吐量比去年同期增长5%。", "港口吞吐量"),
        ("港口吞吐量较2023年末下降5%。", "港口吞吐量"),
        ("与2022年相比，港口吞吐量增长5%。", "港口吞吐量"),
        ("港口吞吐量与2022年相比增长了5%。", "港口吞吐量"),
        ("港口吞吐量在上年高基数基础上增长5%。", "港口吞吐量"),
        ("早稻收购价每百斤124元。", "早稻收购价"),
        ("港口吞吐量由上年的5万吨增加到8万吨。", "港口吞吐量"),
        ("港口吞吐量占全国的5%。", "港口吞吐量"),
        ("港口吞吐量约占全省总量的5%。", "港口吞吐量"),
        ("港口吞吐量占比达5%。", "港口吞吐量占比"),
        ("农机每升下调0.2元。", "农机"),
        ("港口吞吐量快于全国5个百分点。", "港口吞吐量"),
    ],
)
def test_phrases_of_the_link_are_not_of_the_name(text: str, name: str) -> None:
    assert set(named(text)) == {name}


# ---------------------------------------------------------------- names before the figure


@pytest.mark.parametrize("verb", heads._HAVING)
def test_a_verb_of_having_frames_the_name(verb: str) -> None:
    assert heads.name_before(f"云港市{verb}水文观测井") == "水文观测井"


@pytest.mark.parametrize("verb", heads._OPENING_VERBS)
def test_a_verb_that_opens_the_name_is_dropped(verb: str) -> None:
    assert heads.name_before(f"{verb}水文观测井") == "水文观测井"


@pytest.mark.parametrize("verb", deeds._ACTIONS)
def test_who_acts_is_not_of_the_name(verb: str) -> None:
    assert deeds.acted_on(f"云港公司{verb}水文观测井") == f"{verb}水文观测井"
    assert deeds.acted_on(f"水文{verb}观测井") == f"水文{verb}观测井"


@pytest.mark.parametrize("bare", sorted(heads._BARE))
def test_a_bare_measure_keeps_its_verb(bare: str) -> None:
    assert heads.name_before(f"外汇储备{bare}") == f"外汇储备{bare}"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("目前，全市建成社区长者食堂", "社区长者食堂"),
        ("2023年，云港市社会消费品零售总额", "社会消费品零售总额"),
        ("今年前三季度全省粮食产量", "粮食产量"),
        ("欧元区9月通胀率", "欧元区通胀率"),
        ("为企业减负", "企业减负"),
        ("居民消费价格（CPI）", "居民消费价格"),
        ("其中，“散乱污”企业", "“散乱污”企业"),
        ("地处河湾的展厅面积", "展厅面积"),
        ("民营企业合计进出口", "民营企业进出口"),
        ("国有企业资产", "国有企业资产"),
        ("公共图书馆", "公共图书馆"),
        ("从目前", ""),
        ("路口礼让率", "路口礼让率"),
        ("建成区绿地率", "建成区绿地率"),
    ],
)
def test_what_frames_a_name_is_cut_away(text: str, name: str) -> None:
    assert heads.name_before(text) == name


# ---------------------------------------------------------------- nouns behind the figure


@pytest.mark.parametrize("verb", sorted(noun_ends._BARE_VERBS))
@pytest.mark.parametrize("aspect", noun_ends._ASPECTS)
def test_a_verb_of_one_character_leaves_the_noun_whole(verb: str, aspect: str) -> None:
    assert noun_behind(f"船员{verb}{aspect}", 0, 4)[0] == "船员"


@pytest.mark.parametrize("word", noun_ends._WORDS)
def test_a_word_that_is_no_part_of_a_noun_ends_it(word: str) -> None:
    text = f"水文观测井{word}各地"
    assert noun_behind(text, 0, len(text)) == ("水文观测井", 5)


def begins_a_word(characters: str) -> bool:
    """Whether a word that ends nouns anyway begins so: 同比, 以上."""
    return noun_ends._cut_end(characters, 0, len(characters)) > 0 or any(
        word.startswith(characters) for word in noun_ends._WORDS
    )


@pytest.mark.parametrize("character", noun_ends._SINGLE)
def test_a_character_that_ends_a_noun_does_not_within_its_longer_words(character: str) -> None:
    before, behind = noun_ends._SINGLE[character]
    assert noun_behind(f"观测井{character}", 0, 4)[0] == "观测井"
    for other in before:
        if not begins_a_word(other + character) and not nouns._PERSONS.search(other + character):
            assert noun_behind(f"观测{other}{character}", 0, 4)[0] != f"观测{other}"
    for other in behind:
        if not begins_a_word(character + other):
            assert noun_behind(f"观测{character}{other}", 0, 4)[0] != "观测"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("企业精准对接", "企业"),
        ("高校和科研机构", "高校和科研机构"),
        ("商会和20个行业协会", "商会"),
        ("青年读书“面对面”活动，举办", "青年读书“面对面”活动"),
        ("30户以上村庄全部通水", "30户以上村庄"),
        ("店铺的租金", "店铺"),
        ("以青年为主体的巡河队已出发", "以青年为主体的巡河队"),
        ("收治医院", "收治医院"),
        ("村通了公交车", "村"),
        ("企业家", "企业家"),
        ("农户家庭", "农户家庭"),
        ("，占全国", ""),
        ("后，", ""),
        ("长的小街", "小街"),
    ],
)
def test_where_a_noun_ends(text: str, noun: str) -> None:
    assert noun_behind(text, 0, len(text))[0] == noun


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("转让35项成果，培育8家工厂。", ["成果", "工厂"]),
        ("全部通水，3万户、9万移民群众受益。", ["移民群众", "移民群众"]),
        ("攻克5类30项关键技术。", ["关键技术", "关键技术"]),
        ("40个招商项目中的25家都落户这里。", ["招商项目", "招商项目"]),
        ("有35个村集体收入突破80万元。", ["村", "集体收入"]),
        ("新增15家外贸企业。", ["新增外贸企业"]),
        ("新增街心公园15处、绿地3万平方米。", ["新增街心公园", "新增绿地"]),
        ("排名比上一年提升4个名次。", ["排名"]),
        ("造成3人死亡、11人受伤。", ["死亡", "受伤"]),
        ("投入700万元社会资本。", ["社会资本"]),
        ("公司出资900万元改造老街。", ["公司出资"]),
        ("油料产能站稳50万吨台阶。", ["油料产能"]),
        ("两县共有12公里湖岸线。", ["湖岸线"]),
        ("将面积扩展到90平方公里。", ["面积"]),
        ("他以2.03米的成绩夺冠。", ["成绩"]),
        ("每月150元的高龄补贴。", ["高龄补贴"]),
        ("社区干部走访居民3000户。", ["走访居民"]),
        ("协办单位（共18家）。", ["协办单位"]),
        ("过80万元的村达到35个。", ["过80万元的村"]),
    ],
)
def test_which_words_name_an_amount(text: str, names: list[str]) -> None:
    assert named(text)[-len(names) :] == names


# ---------------------------------------------------------------- names carried and shared


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("成交额达3亿元，同比增长5%。", ["成交额", "成交额"]),
        ("成交额达3亿元。同比增长5%。", ["成交额", "成交额"]),
        ("里程达5万公里，占全省的60%以上。", ["里程", "里程"]),
        ("花生收购价格小幅波动，维持在每斤3.2元。", ["花生收购价格"]),
        ("芝麻价格小幅上扬，价格为每斤7.5元。", ["芝麻价格"]),
        ("各地莲藕大量上市，价格下跌6.5%。", ["莲藕价格"]),
        ("春茶价格150元，秋茶120元。", ["春茶价格", "秋茶价格"]),
        ("居民部门贷款增加1万亿元，其中，短期贷款增加3千亿元。", ["居民部门贷款", "居民部门短期贷款"]),
        ("水果价格下降4.5%，降幅扩大0.5个百分点。", ["水果价格", "水果价格降幅"]),
        ("水果价格下降4.5%，影响CPI下降0.3个百分点。", ["水果价格", "水果价格影响CPI"]),
        ("儿童超重率为8%，中学生为12%。", ["儿童超重率", "中学生超重率"]),
        ("巡河的队员里，一半是党员。", ["巡河的队员"]),
        ("受访的店主，71%是本地人。", ["受访的店主"]),
        ("国有企业增加值增长4%，股份制企业增长5%。", ["国有企业增加值", "股份制企业增加值"]),
        ("工业增加值增长4%；新增企业增长5%。", ["工业增加值", "新增企业"]),
        ("中部地区生产总值3万亿元，东部地区7万亿元。", ["中部地区生产总值", "东部地区生产总值"]),
    ],
)
def test_what_is_not_named_again(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("造船业、化工业增加值分别增长3.1%、4.2%。", ["造船业增加值", "化工业增加值"]),
        ("进口、出口分别增长6.2%和4.3%。", ["进口", "出口"]),
        ("第一、二产业增加值分别增长1%、2%。", ["第一产业增加值", "第二产业增加值"]),
        ("鸭蛋和柑橘供应充足，价格分别下降3.1%和1.2%。", ["鸭蛋价格", "柑橘价格"]),
        ("船舶、汽车分别出口3亿元和5亿元。", ["船舶出口", "汽车出口"]),
        ("营收3亿元，利润5亿元，分别增长1%、2%。", ["营收", "利润", "营收", "利润"]),
        ("7、8月客流量分别增长1%、2%。", ["客流量", "客流量"]),
    ],
)
def test_figures_dealt_out_in_order(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize("noun", series._MEASURES)
def test_a_noun_of_measure_is_shared(noun: str) -> None:
    assert series.members(f"甲地、乙地{noun}") == [f"甲地{noun}", f"乙地{noun}"]


# ---------------------------------------------------------------- measure and sign


@pytest.mark.parametrize(
    ("text", "measure", "value"),
    [
        ("消费价格同比上涨2.6%。", "growth_rate", 2.6),
        ("消费价格同比下降2.6%。", "growth_rate", -2.6),
        ("消费价格涨幅为2.6%。", "growth_rate", 2.6),
        ("消费价格降幅为2.6%。", "growth_rate", -2.6),
        ("消费价格降幅扩大0.7个百分点。", "change", 0.7),
        ("消费价格降幅收窄0.7个百分点。", "change", -0.7),
        ("宽带覆盖率达91.5%。", "level", 91.5),
        ("宽带覆盖率降至91.5%。", "level", 91.5),
        ("失业率低于5%。", "level", 5),
        ("研发投入占比达3.1%。", "share", 3.1),
        ("研发投入占全国的3.1%。", "share", 3.1),
        ("通气农户达100%。", "share", 100),
        ("覆盖了70%的乡镇。", "share", 70),
        ("产值实现了2.2%的增长。", "growth_rate", 2.2),
        ("产值出现2.2%的负增长。", "growth_rate", -2.2),
        ("减少了40%的等候时间。", "growth_rate", -40),
        ("销售额是去年的3倍。", "multiple", 3),
        ("贷款增加3亿元。", "change", 3e8),
        ("贷款少增3亿元。", "change", -3e8),
        ("新增贷款3亿元。", "level", 3e8),
        ("户均增收900元。", "change", 900),
        ("减少碳排放70吨。", "change", -70),
        ("贷款余额3亿元。", "level", 3e8),
    ],
)
def test_measure_and_sign(text: str, measure: str, value: float) -> None:
    assert [(s.measure, s.value) for s in read(text)] == [(measure, value)]


def test_the_bounds_of_a_fall_change_places() -> None:
    (statistic,) = read("旅客下降5%至8%。")
    assert (statistic.value, statistic.lower, statistic.upper) == (None, -8, -5)


# ---------------------------------------------------------------- which are statistics


@pytest.mark.parametrize(
    "text",
    [
        "72岁的老人走来。",
        "只用8个月就封顶。",
        "店铺18小时营业。",
        "围绕三个关键词展开。",
        "从六个方面推动。",
        "坚持“四个优先”。",
        "推出惠企“新30条”。",
        "听了一堂历史课。",
        "两人同时出发。",
        "培育六倍体黑麦。",
        "十部门联合印发。",
        "引进亿元以上项目。",
        "爬上几十米高的烟囱。",
        "守着一亩地。",
        "从十几岁起学艺。",
        "做好三个“衔接”。",
    ],
)
def test_ages_spans_articles_and_rhetoric_are_none(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "人均预期寿命79.3岁。",
        "平均年龄23岁。",
        "工期缩短3个月。",
        "办理时间由5小时压缩至2小时。",
        "推出两款新产品。",
        "建成三座桥。",
        "提出20条措施。",
        "造成两人死亡。",
        "产量是去年的六倍。",
    ],
)
def test_measured_times_and_counted_things_are(text: str) -> None:
    assert named(text) != []


@pytest.mark.parametrize("noun", ["方面", "层面", "角度", "阶段"])
@pytest.mark.parametrize("number", ["三个", "8个"])
def test_sides_of_a_matter_are_not_counted(number: str, noun: str) -> None:
    assert named(f"涉及{number}{noun}。") == []
    assert named(f"涉及{number}水文站。") == ["水文站"]


MEASURES = {"亩", "吨", "公里", "米", "元", "%", "倍"}


@pytest.mark.parametrize("unit", sorted(selection._CONCRETE_UNITS - MEASURES))
def test_a_small_number_of_things_counts(unit: str) -> None:
    found = read(f"现场有两{unit}水文设备。")
    assert [s.value for s in found if s.unit == unit] in ([2], [])


# ---------------------------------------------------------------- fact or target


@pytest.mark.parametrize("word", statuses._PLANNING)
def test_a_word_of_planning_makes_a_target(word: str) -> None:
    text = f"云港市{word}产值5亿元"
    assert Outlook(text, 0, len(text), TODAY).at(text.index("5")) == "target"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("计划总投资超20亿元。", "target"),
        ("到2030年，标准超过300项。", "target"),
        ("到2020年，标准超过300项。", "actual"),
        ("截至2030年，标准超过300项。", "actual"),
        ("规划面积为8平方公里。", "target"),
        ("完成年度计划的58%。", "actual"),
        ("《行动计划》惠及300家企业。", "actual"),
        ("预计明年完工，目前已投资3亿元。", "actual"),
        ("居民人均预期寿命达78.6岁。", "actual"),
        ("产值将达3亿元。", "target"),
        ("将军镇产值达3亿元。", "actual"),
    ],
)
def test_fact_or_target(text: str, status: str) -> None:
    assert [s.status for s in read(text)] == [status]


def test_a_target_holds_through_the_list() -> None:
    assert [s.status for s in read("预计年产值达7亿元、年利润2亿元。")] == ["target", "target"]


# ---------------------------------------------------------------- place and source


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("2023年全国粮食产量达3亿吨。", "全国"),
        ("海东省粮食产量达3亿吨。", "海东省"),
        ("今年，临溪县新增床位300张。", "临溪县"),
        ("粮食产量达3亿吨。", None),
        ("居民小区改造300个。", None),
    ],
)
def test_the_place_a_figure_is_said_of(text: str, area: str | None) -> None:
    assert [s.area for s in read(text)] == [area]


def test_the_source_of_a_figure() -> None:
    found = read("国家统计局数据显示，产量达3亿吨。产值达5亿元。")
    assert [s.attribution for s in found] == ["国家统计局"] * 2
    assert [s.attribution for s in read("据海关统计，出口3亿吨。")] == ["海关"]
    assert [s.attribution for s in read("出口3亿吨。")] == [None]


def test_who_speaks_gives_the_figure() -> None:
    printed = article("产量达3亿吨。", "产值达5亿元。")
    first = printed.paragraphs[0]
    found = read_statistics(printed, date=TODAY, said=[(first.spans, "周大旺")])
    assert [s.attribution for s in found] == ["周大旺", None]


# ---------------------------------------------------------------- the article as a whole


def test_heads_come_first_and_sentences_are_given() -> None:
    printed = article("产量达3亿吨。产值达5亿元。", headline="出口超7亿元", deck="——进口8亿元")
    found = read_statistics(printed, date=TODAY)
    assert [s.indicator for s in found] == ["出口", "进口", "产量", "产值"]
    assert [s.sentence for s in found] == ["出口超7亿元", "——进口8亿元", "产量达3亿吨。", "产值达5亿元。"]


def test_a_figure_across_a_column_break_is_cited_in_two_places() -> None:
    page = "产量达3亿\n\n吨，创新高。"
    whole = Passage.of(page, (0, 5), (7, len(page)))
    printed = article("")
    section = Section(None, (whole,))
    (statistic,) = read_statistics(replace(printed, sections=(section,)))
    assert statistic.mention == Passage("3亿吨", ((3, 5), (7, 8)))


PARAGRAPHS = st.sampled_from(
    [
        "产量达3亿吨，同比增长5%。",
        "其中，小麦增长2%。",
        "装备、电子产业增加值分别增长3.2%、4.4%。",
        "新增床位300张、护士20名。",
        "全国有80%的乡镇通车。",
        "（共18家）",
        "“四个优先”",
        "",
    ]
)


@given(st.lists(PARAGRAPHS, max_size=4))
def test_mentions_are_slices_of_the_page_and_no_indicator_is_empty(paragraphs: list[str]) -> None:
    page = "\n".join(("", "", *paragraphs))
    for statistic in read(*paragraphs):
        assert statistic.mention.text == "".join(page[start:end] for start, end in statistic.mention.spans)
        assert statistic.indicator
        assert statistic.mention.text in statistic.sentence


@given(st.lists(PARAGRAPHS, max_size=3), PARAGRAPHS)
def test_what_follows_changes_nothing_before(paragraphs: list[str], last: str) -> None:
    before = read(*paragraphs)
    assert read(*paragraphs, last)[: len(before)] == before


@pytest.mark.parametrize(
    "text",
    [
        "增长5%，" * 20_000,
        "价格1元" * 20_000,
        "分别1元、" * 20_000,
        "短期贷款1元，" * 15_000,
        "预计1元" * 20_000,
        "（3家" * 30_000,
        "“3家" * 30_000,
        "的3个村" * 25_000,
        "全市" * 50_000 + "3家",
        "，" * 100_000 + "价格3元",
        "达" * 100_000 + "3元",
        "3" + "的" * 100_000,
    ],
    ids=lambda text: text[:6],
)
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    assert len(read(text)) <= len(text)
