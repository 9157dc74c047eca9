"""Figures of everyday life: nouns among adverbs and verbs of people, wholes that are names, plans."""

from __future__ import annotations

import pytest

from tests.parsers.statistics.reading import measured, named, read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Adverbs of how often, how soon, how surely end a noun.
        ("8名船工常常熬夜。", ["船工"]),
        ("4位渔妇尽早收网。", ["渔妇"]),
        ("6个渔娃肯定睡着了。", ["渔娃"]),
        ("9名水手各自回舱。", ["水手"]),
        ("30箱渔网悄悄卖了。", ["渔网"]),
        # So do verbs of people and of what carries them, unless they make a longer noun.
        ("40户渔民要求延期。", ["渔民"]),
        ("7名渔工担心风浪。", ["渔工"]),
        ("3位老渔民怕起雾。", ["老渔民"]),
        ("提出9条改船要求。", ["改船要求"]),
        ("为5个镇运输海盐。", ["镇"]),
        ("有8家运输企业。", ["运输企业"]),
        ("21艘渔轮停靠避风。", ["渔轮"]),
        ("设6个渔船停靠点。", ["渔船停靠点"]),
        ("把50件投诉分成两摞。", ["投诉"]),
        ("把9万元修船款全花在新网上。", ["修船款"]),
        ("有3个全用户品牌。", ["全用户品牌"]),
        ("3站分站赛他都赢了。", ["分站赛"]),
        ("请来15名吉他手。", ["吉他手"]),
        # Where a thing is, at the end of its clause; but not in words of place.
        ("在3000亩滩涂上，海鸟成群。", ["滩涂"]),
        ("走进4个渔村里，家家晒网。", ["渔村"]),
        ("在4场决赛中9次失误。", ["决赛", "失误"]),
        ("上架6家网上商店。", ["网上商店"]),
        ("三条流水线上的机器人正忙。", ["流水线"]),
        ("挂着9条写满字的横幅。", ["写满字的横幅"]),
        # A class of firms keeps its limit.
        ("望潮县60家规模以上船厂复工。", ["规模以上船厂"]),
        ("50家限额以上商店都开门。", ["限额以上商店"]),
        # Persons that are listed are told of to the end.
        ("三千名机关、渔场职工到场。", ["机关、渔场职工"]),
        ("600名疑似、确诊和密接患者就诊。", ["疑似、确诊和密接患者"]),
        ("6名水手、渔民受奖。", ["水手"]),
        ("6名渔民、3艘渔船都归港。", ["渔民", "渔船"]),
        # Money that is spent on goods is told of them.
        ("他发觉店主收下50元假钞。", ["假钞"]),
        ("向望潮医院捐赠3亿元消毒产品。", ["消毒产品"]),
        ("渔会出资3亿元改造码头。", ["渔会出资"]),
        ("安排扶持资金超过9亿元。", ["扶持资金"]),
        # Words that lead in to a name, and words which only look like them.
        ("他每天只赚80元。", ["赚"]),
        ("光伏发电量80万千瓦时。", ["光伏发电量"]),
        ("若新建渔港9座。", ["新建渔港"]),
        ("再生铝产量80吨。", ["再生铝产量"]),
        ("预测捕捞量为80吨。", ["捕捞量"]),
        ("便利店销售额9亿元。", ["便利店销售额"]),
        ("渔政局还清理废网90吨。", ["清理废网"]),
        ("还款额90万元。", ["还款额"]),
        ("渔家妹还能再捞90斤。", ["渔家妹还能再捞"]),
        ("曾在30天里抓获偷渔者12名。", ["抓获偷渔者"]),
        ("三十载风雨兼程，修船90艘。", ["修船"]),
    ],
)
def test_what_is_told_of(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("对渔网征收15%的关税。", [("关税", "level", 15)]),
        ("低于60%的警戒线。", [("警戒线", "level", 60)]),
        ("15%的渔船已归港。", [("渔船", "share", 15)]),
        (
            "渔业经济增长从5%降到3%，明年有望反弹至6%。",
            [("渔业经济增长", "growth_rate", n) for n in (5, 3, 6)],
        ),
        ("全国领先的300个渔港亮相。", [("渔港", "level", 300)]),
        ("渔船领先5艘。", [("渔船", "change", 5)]),
    ],
)
def test_how_it_is_measured(text: str, told: list[tuple[str, str, float]]) -> None:
    assert measured(text) == told


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("全国人大代表提出建议30件。", None),
        ("全国劳动模范收到贺信30封。", None),
        ("为完善全球治理提出3条倡议。", None),
        ("全国渔港达300个。", "全国"),
        # Nor is a place of which a firm is called the area of its figures.
        ("广州蓝海船舶有限公司投资3亿元。", None),
        ("广州有渔港3个。", "广州"),
        ("全球渔港达300个。", "全球"),
    ],
)
def test_wholes_that_are_part_of_a_name(text: str, area: str | None) -> None:
    assert [statistic.area for statistic in read(text)] == [area]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("海东经济将萎缩6%。", "target"),
        ("渔会打算明年再买30艘渔船。", "target"),
        ("未来3年投入30亿元。", "target"),
        ("未来2年来信30封。", "actual"),
        ("《渔情分析预测报告》显示，渔船有30艘。", "actual"),
        ("将在册的渔民共300名编入船队。", "actual"),
        ("将在年内修船300艘。", "target"),
        ("为船厂争取补助资金30万元。", "actual"),
        ("争取捕捞30万吨。", "target"),
    ],
)
def test_plans_and_facts(text: str, status: str) -> None:
    assert [statistic.status for statistic in read(text)] == [status]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # How often: by what is done, before or behind the figure.
        ("她先后9次受到嘉奖。", ["受到嘉奖"]),
        ("他6次获得渔歌赛冠军。", ["获得渔歌赛冠军"]),
        ("老镇长一共去过渔村80次。", ["去过渔村"]),
        ("局长总共到过他家12次。", ["到过他家"]),
        ("全年检修渔船30次。", ["检修渔船"]),
        # What is made in a place or named by a task stands before its figure.
        ("望潮县建成年产草帽90万顶的产业园。", ["年产草帽"]),
        ("渔具厂承担着救生衣40万件的生产任务。", ["救生衣"]),
        ("望潮县建成5座渔具厂。", ["渔具厂"]),
        # Who or what is summed up.
        ("将望潮县渔民代表共300名编入船队。", ["渔民代表"]),
        ("共300名渔民出海。", ["渔民"]),
        ("货轮载着第3批、共计20吨海盐。", ["海盐"]),
        ("卸下9车共500吨海盐。", ["海盐"]),
        ("渔船捕捞量共500吨，海盐另计。", ["渔船捕捞量"]),
        # A rate of a room or a stuff is told before it.
        ("那是湿度60%的盐仓。", ["湿度"]),
        ("60%的盐仓已满。", ["盐仓"]),
        # Bare sums have their owner behind 的.
        ("海东省推出总额为30亿元的修船计划。", ["修船计划总额"]),
        ("渔会送去价值近3万元的乐谱。", ["乐谱价值"]),
        ("渔会合同总额3亿元的项目。", ["渔会合同总额"]),
        # What was changed is what the next clause tells of; verbs of change are not of its name.
        ("扩大渔具品类，由30种增至45种。", ["渔具品类", "渔具品类"]),
        ("方案提出要放宽捕捞限额至每年90吨。", ["捕捞限额"]),
        # What was sold is that of which the same was told before.
        ("去年望潮茶叶卖出90万元，今年卖出120万元。", ["望潮茶叶卖出", "望潮茶叶卖出"]),
        # Ranked first, they are the owners of what they make up.
        ("船厂、盐场退税额居前两位，合计占总额的60%。", ["船厂、盐场退税额"]),
        # Without any other name a share has that which stands behind it.
        ("实现100%通电。", ["通电"]),
        # What is taken up by 这一数字 is counted in the same.
        ("2010年渔校学员仅3万人，2020年这一数字突破30万。", ["渔校学员", "渔校学员"]),
        # When, and not how many.
        ("5轮过后，望潮队领先。", []),
    ],
)
def test_what_daily_life_leaves_unsaid(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_new_users_in_per_cent_are_a_rise() -> None:
    assert measured("新增渔船用户20%。") == [("新增渔船用户", "growth_rate", 20)]
    assert measured("新增渔船20艘。") == [("新增渔船", "level", 20)]


def test_times_in_chinese_numerals_are_compared_with_the_year_before() -> None:
    assert [statistic.comparison for statistic in read("捕捞量是去年同期的三倍。")] == ["year_on_year"]


def test_no_fact_is_carried_to_a_time_ahead() -> None:
    of = [statistic.period for statistic in read("渔会下达2025年补贴时，安排3亿元修船。培训渔民30人。")]
    assert of[0] is not None
    assert of[0].text == "2025年"
    assert of[1] is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # What is done with a thing ends its noun: it is let, sold, lent.
        ("把3亩地租给渔会。", ["地"]),
        ("将5条船卖给船厂。", ["船"]),
        ("修好9座地租仓。", ["地租仓"]),
        # How far one goes and what a thing takes up stand before the figure.
        ("他每天骑行40公里送信。", ["骑行"]),
        ("步行5公里回家。", ["步行"]),
        ("修好40公里公路。", ["公路"]),
        ("建起占地30亩的盐场。", ["占地"]),
        ("建起30亩盐场。", ["盐场"]),
        # When a price is so is no name.
        ("渔村客栈一晚80元，周末涨到120元。", ["渔村客栈一晚", "渔村客栈一晚"]),
        ("冬季渔网120张。", ["冬季渔网"]),
        # Those who send are not of the name.
        ("船工给渔嫂送去大米20袋。", ["大米"]),
        # Ranks in brackets belong to the rank before them.
        ("在海东省90个县（市、区）中排名第3。", ["县（市、区）"]),
        ("有12个省（自治区、直辖市）响应。", ["省（自治区、直辖市）"]),
        ("有9个县（含望潮县）响应。", ["县"]),
    ],
)
def test_what_people_do_with_things(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_clauses_of_marks_alone_say_nothing() -> None:
    assert [statistic.mention.text for statistic in read("……，达3万元。")] == ["3万元"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A rank is part of the name of what has it.
        ("望潮县三级船闸通行能力30万吨。", ["三级船闸通行能力"]),
        ("劣五类海水比例为9%。", ["劣五类海水比例"]),
        # Since when there is a record, and when it was set, is no name.
        ("海水浊度有观测资料以来首次降到30毫克。", ["海水浊度"]),
        ("渔具年产量升到创纪录的90万件。", ["渔具年产量"]),
        ("渔民收入增幅最高的年份增长4%。", ["渔民收入"]),
        # What is expected of a thing's whole is told of the thing.
        ("海带预计今年总量将达90万吨。", ["海带总量"]),
        ("渔会计划再流转滩涂1200亩。", ["流转滩涂"]),
        # Verbs before 的 limit a name.
        ("渔会可安排的补贴总量为300万元。", ["渔会可安排的补贴总量"]),
        ("渔民卖鱼得到的收入3000元。", ["渔民卖鱼得到的收入"]),
        # Points by which a rate is beyond a mark are of the rate.
        ("渔港达标率为86%，超过年度进度0.9个百分点。", ["渔港达标率", "渔港达标率"]),
        # Others have what is told of each of those before.
        ("渔民的人均年收入达1980元，盐民为3000元。", ["渔民的人均年收入", "盐民人均年收入"]),
        # Persons by their office, and their children.
        ("船厂有5万在册职工。", ["在册职工"]),
        ("资助90名渔民随迁子女上学。", ["渔民随迁子女"]),
        # On what ground something is done is not counted.
        ("在发放渔网补贴等两项补助15亿元的基础上，再拨3亿元修船款。", ["补助", "补助", "修船款"]),
        ("三分之二的省份捕捞量创新高。", ["省份"]),
    ],
)
def test_names_among_ranks_records_and_plans(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_what_is_arranged_as_follows_is_planned_to_the_end_of_the_paragraph() -> None:
    planned = read("2024年渔业投入拟安排如下：收入5亿元。支出6亿元。")
    assert [statistic.status for statistic in planned] == ["target", "target"]
    told = read("收支情况如下：收入5亿元。支出6亿元。")
    assert [statistic.status for statistic in told] == ["actual", "actual"]
    assert [statistic.status for statistic in read("预计数据表明，捕捞量增长6%。")] == ["actual"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("提前完成5个码头改造任务。", [("码头改造任务", "level", 5)]),
        ("每天增加90部车运送渔嫂。", [("车", "change", 90)]),
        ("34座渔村书屋接待读者。", [("渔村书屋", "level", 34)]),
        ("建成9个接待中心。", [("接待中心", "level", 9)]),
        ("全年渔车安全行车90万车公里。", [("渔车安全行车", "level", 900000)]),
        ("渔业银行全行贷款余额9亿元。", [("贷款余额", "level", 9e8)]),
        ("因晚归船工需求渡轮客流达2万人次。", [("渡轮客流", "level", 20000)]),
        # A rate is a level though it stands behind its figure; a part of something is a share.
        ("渔船保持95%以上的出海率。", [("出海率", "level", 95)]),
        ("渔具保持80%的市场占有率。", [("市场占有率", "share", 80)]),
        # By how much something is raised or lowered, told before the figure.
        ("渔船可提高航速16%。", [("航速", "growth_rate", 16)]),
        ("新网可降低阻力6%。", [("阻力", "growth_rate", -6)]),
        ("可日增运力90万人次。", [("日增运力", "level", 900000)]),
    ],
)
def test_what_runs_and_carries(text: str, told: list[tuple[str, str, float]]) -> None:
    assert measured(text) == told


def test_a_day_right_before_the_issue_is_of_its_year() -> None:
    told = read("去年底渔民分红300元，6月18日又发了90元。")
    assert [str(statistic.period and statistic.period.end) for statistic in told] == [
        "2023-12-31",
        "2024-06-18",
    ]
    told = read("去年6月渔民分红300元，8月18日又发了90元。")
    assert [str(statistic.period and statistic.period.end) for statistic in told] == [
        "2023-06-30",
        "2023-08-18",
    ]


def test_funds_that_are_counted_are_paid_out() -> None:
    assert named("两项修船补贴已共计拨付15亿元。") == ["修船补贴", "修船补贴拨付"]


def test_a_goal_that_was_overfulfilled_is_a_goal() -> None:
    told = read("超额完成渔网破损率下降4%、丢失数减少6%的改善目标；渔获为5吨。")
    assert [statistic.status for statistic in told] == ["target", "target", "actual"]
