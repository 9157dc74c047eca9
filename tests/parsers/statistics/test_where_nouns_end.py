"""Where the noun behind a figure ends, whose a rate is that goes on, and what only frames a name."""

from __future__ import annotations

import pytest

from tests.parsers.statistics.reading import measured, named, read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Who has what is named is counted, in a unit of persons or of places; not what he has.
        ("墙上挂着6位渔民的油画。", ["渔民"]),
        ("请来3名教师的同事。", ["教师的同事"]),
        ("寄来20名歌手的唱片。", ["歌手的唱片"]),
        ("来自9个镇的灯谜爱好者。", ["镇"]),
        ("收到8个行业的投诉。", ["行业"]),
        ("有3个国家级的试验站。", ["国家级的试验站"]),
        ("这里有7亿人民的牵挂。", ["人民"]),
        ("4支球队的教练见面。", ["球队"]),
        ("送来500只灯笼的竹艺厂。", ["灯笼"]),
        ("送来5家灯笼厂。", ["灯笼厂"]),
        ("新建6座造船的工厂。", ["造船的工厂"]),
        # Persons that make a longer noun.
        ("聘请30名退休教师志愿者。", ["退休教师志愿者"]),
        ("培育40个农民合作社。", ["农民合作社"]),
        ("8名大学生村官先后到岗。", ["大学生村官"]),
        ("60位专家学者到场。", ["专家学者"]),
        ("60位专家到场。", ["专家"]),
        ("组建7支民兵突击队。", ["民兵突击队"]),
        ("提供20万毕业生实习岗位。", ["毕业生实习岗位"]),
        # Words that can't belong to a noun.
        ("30亩荷塘宛如画卷。", ["荷塘"]),
        ("把40个渔港系统地排查。", ["渔港"]),
        ("是9座古桥之一。", ["古桥"]),
        ("5辆装满渔网、木桶的货车第一时间出发。", ["装满渔网、木桶的货车"]),
        ("有6名未满18岁的选手。", ["未满18岁的选手"]),
        ("以青年为主体的8支民兵方阵。", ["民兵方阵"]),
        ("8支以青年为主体的船队成为主力。", ["以青年为主体的船队"]),
        ("“今年汛期到来以前，望潮县要修好30座渔闸”等承诺兑现。", ["渔闸"]),
        ("结成15个医院合作机制。", ["医院合作机制"]),
        ("建了50个医院合作。", ["医院"]),
        ("筛查600个一户一策帮扶对象。", ["一户一策帮扶对象"]),
        ("买来20台船用雷达。", ["船用雷达"]),
        ("买来20台渔船用于巡逻。", ["渔船"]),
        ("9个监测断面优良比例为80%。", ["监测断面", "监测断面优良比例"]),
        # Both figures are of the noun behind the second.
        ("派出2批共90名水手。", ["水手", "水手"]),
        # Persons listed behind firms do what is said of them; those of a team are of the team.
        ("7家渔场、90余人参与捕捞作业。", ["渔场", "参与捕捞作业"]),
        ("7支巡逻队90人奔赴渔场。", ["巡逻队", "巡逻队"]),
        # What is limited by a measure has it behind its number.
        ("建起三条年产8万顶草帽的流水线。", ["流水线", "草帽"]),
        ("建起三条年产8万吨的流水线。", ["流水线", "年产"]),
        ("新增6个总投资9亿元的渔港。", ["新增渔港", "总投资"]),
        ("引来4家年产值超过2亿元的船厂。", ["船厂", "年产值"]),
        ("一支由18人组成的“巡礁队”已出海。", ["“巡礁队”"]),
        ("由18名潜水员组成的船队出海。", ["潜水员"]),
        ("捕到一条约70多斤的石斑鱼。", ["石斑鱼"]),
        # Verbs of two characters before 了, and adverbs, end the noun.
        ("给7座灯塔配送了油料，给9座“灯塔书房”送去了旧书。", ["灯塔", "“灯塔书房”"]),
        ("在4座小岛开办了夜校。", ["小岛"]),
        ("6个渔港自行改造航标，8辆自行车已入库。", ["渔港", "自行车"]),
        ("6家船厂结合潮汐排班，4个港城结合部已通航。", ["船厂", "港城结合部"]),
        ("办了3期为期两周的潜水培训班。", ["潜水培训班"]),
        ("登记60件可移动的渔具。", ["可移动的渔具"]),
        ("建成8座渔港和所属60座灯塔。", ["渔港", "灯塔"]),
        ("荔枝面积3万亩。产量2万吨，增产3000吨。", ["荔枝面积", "荔枝产量", "荔枝产量"]),
        ("渔民收入3万元。产量2万吨。", ["渔民收入", "产量"]),
        # What is listed as such, what differs, what is still to be done belongs to the noun.
        ("船上有90种糖果、糕点等零食。", ["糖果、糕点等零食"]),
        ("与90家渔行、船厂等签约。", ["渔行"]),
        ("捡到3枚大小不一的贝壳。", ["大小不一的贝壳"]),
        ("帮扶3座未完工的渔港。", ["未完工的渔港"]),
        ("争到4个女子级别的远航名额。", ["女子级别的远航名额"]),
        ("比较两种渔网的差异。", ["渔网"]),
        ("30人在驾船穿越风浪最大的海峡时溺亡。", ["溺亡"]),
        # Who holds what is measured is counted.
        ("30座水库蓄水水质合格率平均为98%。", ["水库", "蓄水水质合格率"]),
        ("8条河流Ⅰ~Ⅲ类水质比例为95%。", ["河流", "Ⅰ~Ⅲ类水质比例"]),
        ("6个水厂，平均合格率为98%。", ["水厂", "平均合格率"]),
        ("潮位最高的3个渔港是石桥、青龙和望潮，分别为3米、4米和5米。", ["渔港", "潮位", "潮位", "潮位"]),
        ("新开的3个渔港是石桥、青龙和望潮，分别停靠30艘、40艘和50艘。", ["渔港", "停靠", "停靠", "停靠"]),
        ("海湾澄清海水（一、二级）比例80%。", ["海湾澄清海水比例"]),
        ("集中式养殖面积3万亩，集中采购渔网3万张。", ["集中式养殖面积", "渔网"]),
        ("40名船工挎着渔篓。", ["船工"]),
        ("租下300亩滩涂养蟹。", ["滩涂"]),
        ("租下300亩水塘养蟹。", ["水塘"]),
        ("来了30名养蟹大户。", ["养蟹大户"]),
        ("新网已在9个村铺开。", ["村"]),
        # Nothing is told but of the whole.
        ("全岛60户，210人。全镇共有3万户、9万人。", ["全岛", "全岛", "全镇", "全镇"]),
        ("海面平静，渔船30艘。全村50户200余人，人均收入3000元。", ["渔船", "全村", "全村", "人均收入"]),
    ],
)
def test_what_is_counted(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("养殖场投产后可新增年产值3亿元。", ["新增年产值"]),
        ("全部达产可年产渔网6万吨。", ["年产渔网"]),
        ("并网渔光互补装机规模3万千瓦。", ["并网渔光互补装机规模"]),
        ("并建成渔港3座。", ["渔港"]),
        ("荔枝和龙眼合计种植面积3万亩。", ["荔枝和龙眼合计种植面积"]),
        ("渔船30艘，去年底达到40艘，今年初为50艘。", ["渔船", "渔船", "渔船"]),
        ("他走到望潮这个海拔3000米的山村。", ["海拔"]),
        ("凿出一个直径3米的石槽。", ["直径"]),
        ("每一个月能挣3000元。", ["能挣"]),
        ("总投资8亿元—9亿元项目7个。", ["总投资", "总投资8亿元—9亿元项目"]),
        ("可是渔港投资3亿元。", ["渔港投资"]),
        ("水路预计发送货物3万吨，渔政署预计捕捞量3万吨。", ["水路发送货物", "捕捞量"]),
        ("望潮局、石桥局分别发送旅客3万人次、2万人次。", ["望潮局发送旅客", "石桥局发送旅客"]),
        ("共有各级各类渔校30所，各级渔港9个。", ["各级各类渔校", "渔港"]),
        ("人们翻过一座小山，捕捞量翻了两番。", ["捕捞量"]),
        ("“百年渔港”已扩容至29个。", ["“百年渔港”"]),
        ("渔会争取到3万元的码头建设资金。", ["码头建设资金"]),
        ("渔会敲定超百亿元的修船规划。", ["修船规划"]),
        ("推出价值3亿元的计划，分别投入2亿元和4亿元。", ["计划价值", "投入", "投入"]),
        ("渔会作出减少30吨废油的贡献。", ["废油的贡献"]),
        ("近三成海域面积的渔区开放。", ["海域面积"]),
        ("奖学金规模实现2017—2020年年均增长40%。", ["奖学金规模"]),
    ],
)
def test_what_frames_a_name_or_follows_it(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What goes on from a rate of growth is one.
        (
            "2003年捕捞量增速为3%，2004年为5%。",
            [("捕捞量", "growth_rate", 3.0), ("捕捞量", "growth_rate", 5.0)],
        ),
        (
            "上半年捕捞量增长3%，其中二季度为2%。",
            [("捕捞量", "growth_rate", 3.0), ("捕捞量", "growth_rate", 2.0)],
        ),
        ("满意率提高3%，达到85%。", [("满意率", "growth_rate", 3.0), ("满意率", "level", 85.0)]),
        ("捕蟹量增长率高过前年，达到8%。", [("捕蟹量", "growth_rate", 8.0)]),
        ("人口自然增长率达到8‰。", [("人口自然增长率", "level", 8.0)]),
        (
            "渔业产值3亿元，增长速度为4%。",
            [("渔业产值", "level", 3e8), ("渔业产值", "growth_rate", 4.0)],
        ),
        ("渔业增速修正至4%。", [("渔业", "growth_rate", 4.0)]),
        (
            "渔业增速不是4%或者5%，而是6%甚至7%。",
            [("渔业", "growth_rate", value) for value in (4.0, 5.0, 6.0, 7.0)],
        ),
        # Circumstances and heights are none of what is measured.
        (
            "养蚝业在下降8%的状况下，6月增速升至4%。",
            [("养蚝业", "growth_rate", -8.0), ("养蚝业", "growth_rate", 4.0)],
        ),
        ("渔业增速保持在10%的水平上。", [("渔业", "growth_rate", 10.0)]),
        ("渔船税率由6%降到3%的政策。", [("渔船税率", "level", 6.0), ("渔船税率", "level", 3.0)]),
        ("测深的误差在2%以内。", [("测深的误差", "level", 2.0)]),
        # What a bracket tells in passing is none of what grew.
        (
            "渔业利润增长17%（按可比口径计算，剔除油价变动等因素影响），增速比一季度放缓1个百分点。",
            [("渔业利润", "growth_rate", 17.0), ("渔业利润增速", "change", -1.0)],
        ),
        # One point is a figure, but not that of each point.
        ("差距只有一个百分点。", [("差距", "change", 1.0)]),
        ("每提高一个百分点，渔民多收3元。", [("渔民多收", "change", 3.0)]),
    ],
)
def test_rates(text: str, told: list[tuple[str, str, float]]) -> None:
    assert measured(text) == told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("今年，确保渔业产量稳定在3万吨以上。", "target"),
        ("确保2026年底累计完成3万亩改造。", "target"),
        ("去年，全县确保渔业产量达到3万吨。", "actual"),
        ("确保了3万人按时返乡。", "actual"),
        ("捕捞量可能会突破3万吨。", "target"),
        ("规划建设5个渔港。", "target"),
        ("规划建设了5个渔港。", "actual"),
        ("处于全年预期目标区间，捕捞量增长3%。", "actual"),
        ("预期目标：捕捞量增长3%。", "target"),
    ],
)
def test_what_is_ensured_or_aimed_at(text: str, status: str) -> None:
    assert [statistic.status for statistic in read(text)] == [status]


def test_last_month_goes_back_from_today_or_from_what_the_sentence_speaks_of() -> None:
    wage, index, fall = read(
        "今年2月规程公布。渔民说，上个月挣了7000元。1月份潮位指数是50.1，比上个月少2个百分点。"
    )
    assert str(wage.period and wage.period.start) == "2024-05-01"
    assert str(index.period and index.period.start) == "2024-01-01"
    assert fall.comparison == "period_on_period"


def test_a_year_that_opens_a_paragraph_holds_on() -> None:
    told = read("2022年，渔业在风浪中前行，取得进展。渔港停靠船只300艘，同比增长8%。")
    assert [str(statistic.period and statistic.period.end) for statistic in told] == ["2022-12-31"] * 2
    told = read("老船长2022年退休。渔港停靠船只300艘，同比增长8%。")
    assert [statistic.period for statistic in told] == [None] * 2


def test_a_rank_among_places_is_no_figure() -> None:
    assert named("合格率达八成，列全国56位。") == ["合格率"]


def test_places_and_sources_are_named_without_what_stands_before_them() -> None:
    (kind,) = read("主要地区渔船3万艘。")
    assert kind.area is None
    (spread,) = read("处于增速目标区间；渔业增长3%。")
    assert spread.area is None
    (growth,) = read("8月14日渔业总署公布的最新统计表明，捕捞量增长3%。")
    assert growth.attribution == "渔业总署"
    (rate,) = read("日本海关发布的数据显示，物价上涨3%。")
    assert rate.attribution == "日本海关"


@pytest.mark.parametrize("words", ["、甲等乙丙", "甲不同的", "甲比较好的", "三条年产", "一个", "以甲为乙的"])
def test_nouns_that_never_end(words: str) -> None:
    assert len(read("有3个甲" + words * 5_000 + "。")) < 20_000
