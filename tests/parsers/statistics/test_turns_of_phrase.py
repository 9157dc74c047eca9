"""Turns of phrase of many fields: what is reached, who has it, what goes on from the clause before."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsdata.layout.articles import Article, Section
from newsdata.parsers.statistics import read_statistics
from newsdata.parsers.statistics.nouns import noun_behind
from newsdata.parsers.statistics.series import members, moved_in
from newsdata.parsers.statistics.statuses import announces_plans
from newsdata.spans import Passage
from tests.parsers.articles import article
from tests.parsers.statistics.reading import TODAY, measured, named, read


def periods(*paragraphs: str, headline: str = "") -> list[str | None]:
    return [
        f"{statistic.period.start or ''}/{statistic.period.end or ''}" if statistic.period else None
        for statistic in read(*paragraphs, headline=headline)
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("文盲率由3%降为2%。", [("文盲率", "level", 3), ("文盲率", "level", 2)]),
        ("学员从800人增加为1200人。", [("学员", "level", 800), ("学员", "level", 1200)]),
        ("学员增加了400人。", [("学员", "change", 400)]),
        ("茶价比年初贵了30元。", [("茶价", "change", 30)]),
        ("茶价比年初便宜30元。", [("茶价", "change", -30)]),
        ("昂贵30元。", [("昂贵", "level", 30)]),
        ("产值增速回落至5%。", [("产值", "growth_rate", 5)]),
        ("房价跌幅收窄至3%。", [("房价", "growth_rate", -3)]),
        ("房价跌幅由5%收窄至3%。", [("房价", "growth_rate", -5), ("房价", "growth_rate", -3)]),
        ("1年期LPR为3.5%。", [("1年期LPR", "level", 3.5)]),
        ("人均用水只有全国的三成。", [("人均用水", "share", 30)]),
        ("财政收入剔除退税因素后增长6%。", [("财政收入", "growth_rate", 6)]),
        ("5月收入相比4月增长2%。", [("收入", "growth_rate", 2)]),
        ("很快达到300人。", [("很快", "level", 300)]),
        ("人口增加3万人，年平均增长率为0.3%。", [("人口", "change", 30000), ("人口", "growth_rate", 0.3)]),
    ],
)
def test_what_is_reached_and_by_how_much_it_changed(text: str, read: list[tuple[str, str, float]]) -> None:
    assert measured(text) == read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A bare place is told what the whole was told of.
        ("报告新增病例9例（海东省6例，云港市3例）。", ["新增病例"] * 3),
        (
            "累计报告病例90例。其中，海东省60例（出院20例），临溪省30例（出院9例）。",
            ["病例", "病例", "出院", "病例", "出院"],
        ),
        ("亩产千斤以上的县有十五个，计：海东省九个，临溪省六个。", ["亩产千斤以上的县"] * 3),
        ("溺水死亡人数减少29人，望潮县由27人增至36人、增加9人，云港市则减少5人。", ["溺水死亡人数"] * 5),
        ("溺水人数减少最多的是望潮区，比去年减少10人，云港市与临溪市分别减少9人和4人。", ["溺水人数"] * 3),
        ("全县产值过亿元的乡镇有14个，其中石桥镇突破5亿元。", ["产值", "产值过亿元的乡镇", "产值"]),
        ("海东省新增病例5例。云港市有9所学校。", ["新增病例", "学校"]),
        # What some of those counted are; but of what a clause is told first, that is the whole.
        ("去年接报罪案9万宗，当中近半是骗案，约4万宗。", ["接报罪案", "骗案", "骗案"]),
        ("抓获200人，其中61人为青少年，3人为首犯。", ["抓获", "青少年", "首犯"]),
        ("参展企业80家，超过九成是民营企业。", ["参展企业", "民营企业"]),
        ("300名护士中，三分之二是女性。", ["护士", "护士"]),
        ("人数增至300人为历年最多。", ["人数"]),
        # What most of them are.
        ("从刑罚看，以轻刑为主，占91%。", ["轻刑"]),
        ("被告人多为初次犯罪，占比达92%，有前科的较少，占8%。", ["初次犯罪", "前科"]),
        # What is compared with may have a figure of its own; a ratio is a name.
        ("单位面积产量比1957年的327斤，增加269斤。", ["单位面积产量"] * 2),
        ("桥隧比达93%。", ["桥隧比"]),
        # Relative clauses and verbs end what is counted.
        ("获得46枚金牌的海东队仍居榜首，临溪队以17枚金牌位居第五。", ["金牌", "金牌"]),
        ("居历次11个电影节第四位。", ["电影节"]),
        ("云港市取缔3925件居全省之冠。", ["取缔"]),
        ("影片《海东往事：归来》票房4亿元。", ["影片《海东往事：归来》票房"]),
        ("现有病例60例（含重症病例3例）。", ["病例", "重症病例"]),
        ("患者中超过一半的人没有就诊。", ["患者"]),
        ("车祸致5797人死伤，较去年同期的6095人下降，减少298人。", ["死伤"] * 3),
        ("事故致两死一伤。", ["死", "伤"]),
        ("海东队拿下两金一银。", ["海东队", "海东队"]),
    ],
)
def test_what_events_are_counted_by(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("茶叶、水产板块领涨，涨幅均超3%。", ["茶叶、水产板块"]),
        ("茶叶、水产板块领跌，分别下跌3%、1%。", ["茶叶板块", "水产板块"]),
        ("据了解，增速达3%。", ["增速"]),
        ("渔业收入3亿元，林业收入2亿元，所占比重分别为6成和4成。",
         ["渔业收入", "林业收入", "渔业收入所占比重", "林业收入所占比重"]),
        ("票价上调。出租车附加费暂不调整，仍为1元。", ["出租车附加费"]),
        ("但是，仍为1元。", ["元"]),
        ("冰箱卖得最火，销量3万台，占总量的四成。", ["冰箱销量", "冰箱销量"]),
        ("小麦面积3万亩，产量2万吨。", ["小麦面积", "小麦产量"]),
        ("船业大涨3%，股价创出30元的新高。", ["船业", "船业股价"]),
        ("棉纱成交量3万吨、成交额5亿元。", ["棉纱成交量", "棉纱成交额"]),
        ("棉纱成交量3万吨、税收5亿元。", ["棉纱成交量", "税收"]),
        ("带动3万户茶农户均增收400元。", ["茶农", "茶农户均增收"]),
        ("带动3万户贫困户户均增收400元。", ["贫困户", "贫困户户均增收"]),
        ("9座水厂平均达标率达到99%。", ["水厂", "水厂平均达标率"]),
        ("50人以上企业参保率85%。", ["企业", "50人以上企业参保率"]),
        ("流域16个断面优良比例由50%提高到75%。", ["断面优良", "断面优良比例", "断面优良比例"]),
        ("入园18万人次，单日最高20万人次。", ["入园", "入园"]),
        ("比前一天新增病例30例。", ["新增病例"]),
        ("食堂30家，日均就餐500人次；今年新增6家。", ["食堂", "日均就餐", "食堂"]),
        ("内地旅客占五成，有300人次。", ["内地旅客", "内地旅客"]),
        ("60个市场的大米平均价每公斤2元。", ["市场", "大米平均价"]),
        ("化肥3万吨，比上年多购1万吨。", ["化肥", "化肥"]),
        ("渔贷利率为3%，林贷利率为4%，均下降1个百分点。", ["渔贷利率", "林贷利率", "渔贷利率、林贷利率"]),
        ("渔贷利率为3%，林贷利率为4%，下降1个百分点。", ["渔贷利率", "林贷利率", "林贷利率"]),
        ("日发送量由平时的120吨增至300吨。", ["日发送量", "日发送量"]),
        ("扣除标准，由每个子女每月1000元提高到2000元。", ["扣除标准", "扣除标准"]),
        ("出厂价格同比下降3%，降幅与上月相同，环比下降2%。", ["出厂价格", "出厂价格"]),
        ("家电、家具零售额在新政带动下分别大涨8%和3%。", ["家电零售额", "家具零售额"]),
    ],
)  # fmt: skip
def test_names_that_go_on_from_what_was_said(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("鱼类全年均价比上年低两成。", "鱼类均价"),
        ("投入帮扶资金3亿元。", "帮扶资金"),
        ("帮扶企业30家。", "企业"),
        ("家电下乡产品销量300台。", "家电下乡产品销量"),
        ("平均每人投出简历40份。", "简历"),
        ("海东市报告新增病例3例。", "新增病例"),
        ("碳配额累计成交量5万吨。", "碳配额累计成交量"),
        ("全省累计成交量5万吨。", "成交量"),
        ("公司累计成交量5万吨。", "成交量"),
        ("门票已售3万张。", "门票"),
        ("小麦已收八成。", "小麦"),
        ("全县资金已到位3亿元。", "资金"),
        ("价格从均价3万元起步。", "价格"),
        ("标准由年出口额3万元放宽。", "标准"),
        ("去年中小企业产值3亿元。", "中小企业产值"),
        ("2023年中，产值3亿元。", "产值"),
        ("6月中国出口增长3%。", "中国出口"),
        ("会议室里，历时5天、航程300海里。", "航程"),
        ("海东党赢得30席。", "海东党"),
        ("家庭医生签约服务团队68个。", "家庭医生签约服务团队"),
        ("签约企业30家。", "签约企业"),
        ("每日开行旅客列车30列。", "旅客列车"),
        ("接到举报30起。", "举报"),
        ("全路计划开行列车30对。", "列车"),
        ("本科计划招生30人。", "本科计划招生"),
        ("最大的项目是总投资3亿元的工厂。", "总投资"),
        ("24小时内气温下降3℃。", "气温"),
        ("大豆成本折合人民币3万元。", "大豆成本"),
        ("我们村可耕地3亩。", "可耕地"),
        ("发布岗位30个。", "岗位"),
        ("报价如下：1年期存款利率为2%。", "1年期存款利率"),
        ("北向资金累计净流入30亿元。", "北向资金累计净流入"),
    ],
)
def test_what_frames_a_name_and_what_belongs_to_it(text: str, name: str) -> None:
    assert named(text) == [name]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("应届毕业生参加调查", "应届毕业生"),
        ("学员毕业后返乡", "学员"),
        ("房企年末存货", "房企"),
        ("利润居首", "利润"),
        ("药品进医保", "药品"),
        ("进城务工人员返乡", "进城务工人员"),
        ("步进电机", "步进电机"),
        ("国家和地区报告疫情", "国家和地区"),
        ("省级及以上园区建成", "省级及以上园区"),
        ("企业以上年为准", "企业"),
        ("建制村通硬化路", "建制村"),
        ("通信基站", "通信基站"),
        ("工程启动金", "工程启动金"),
        ("工程启动", "工程"),
        ("女性共乘一车", "女性"),
        ("共享单车", "共享单车"),
        ("参与者名单", "参与者名单"),
        ("管段对接而成", "管段"),
        ("7天期逆回购操作", "逆回购操作"),
        ("实施细则", "实施细则"),
        ("实施工程", ""),
        ("基金年内收益", "基金"),
        ("药品新增进入目录", "药品"),
        ("扶持企业政策", "扶持企业政策"),
    ],
)
def test_where_the_noun_behind_a_figure_ends(text: str, noun: str) -> None:
    assert noun_behind(text, 0, len(text))[0] == noun


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("300名参加培训的学员返乡。", ["学员"]),
        ("300人参加的会议召开。", ["人"]),
        ("养了300只山羊的周大勇说。", ["山羊"]),
        ("30人下落不明，5人受轻伤。", ["下落不明", "受轻伤"]),
        ("央行以招标方式开展300亿元7天期逆回购操作。", ["逆回购操作"]),
    ],
)
def test_what_is_counted_behind_other_words(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("name", "each"),
    [
        ("东部、中部和西部地区", ["东部地区", "中部地区", "西部地区"]),
        ("国有、民营企业产值", ["国有企业产值", "民营企业产值"]),
        ("汽车产量、销量", ["汽车产量", "汽车销量"]),
        ("18岁及以上居民参保率、续保率", ["18岁及以上居民参保率", "18岁及以上居民续保率"]),
        ("销售面积、出口", ["销售面积", "出口"]),
        ("进口、出口", ["进口", "出口"]),
        ("国内汽、柴油价格", ["国内汽油价格", "柴油价格"]),
        ("东、中、西部地区产值", ["东部地区产值", "中部地区产值", "西部地区产值"]),
        ("进、出口", ["进口", "出口"]),
        ("茶、柴油价格", ["茶价格", "柴油价格"]),
    ],
)
def test_what_the_members_of_a_series_share(name: str, each: list[str]) -> None:
    assert members(name) == each


def test_a_series_is_parted_into_as_many_names_as_there_are_figures() -> None:
    name = "社会保障和就业、教育、科学技术支出"
    assert members(name, 3) == ["社会保障和就业支出", "教育支出", "科学技术支出"]
    assert len(members(name)) == 4
    assert members("造船、纺织和食品业产值", 3) == ["造船产值", "纺织产值", "食品业产值"]


def test_what_moved_on_a_market() -> None:
    assert moved_in("船舶板块跌幅居前") == "船舶板块"
    assert moved_in("船舶板块开会") == ""


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("产量恢复到2022年末的九成。", "actual"),
        ("到2024年末，产量达3万吨。", "target"),
        ("今年的目标是，收入实际增长4%。", "target"),
        ("预计收入3亿元，实际完成2亿元。", "actual"),
        ("按照计划，全年新建学校5所。", "target"),
        ("公司预告，全年净利3亿元。", "target"),
        ("海东国承诺把赤字压缩到3%。", "target"),
        ("兑现承诺300件。", "actual"),
        ("四季度将增发300亿元国债。", "target"),
        ("将军镇增发3册教材。", "actual"),
        ("股东拟在半年内减持300万股。", "target"),
        ("办好民生实事：新建学校3所。改造公厕5座。", "target"),
        ("围绕上述目标，落实措施。新建学校3所。", "target"),
    ],
)
def test_plans_and_facts(text: str, status: str) -> None:
    assert read(text)[-1].status == status


def sections(*parts: tuple[str, str]) -> Article:
    """An article of sections, each a crosshead and a paragraph."""
    page = "\n".join(line for part in parts for line in part)
    found = []
    start = 0
    for heading, paragraph in parts:
        middle = start + len(heading) + 1
        end = middle + len(paragraph)
        found.append(Section(Passage.of(page, (start, middle - 1)), (Passage.of(page, (middle, end)),)))
        start = end + 1
    plain = article("")
    return Article(**{**{name: getattr(plain, name) for name in plain.__slots__}, "sections": tuple(found)})


def test_a_crosshead_says_of_when_and_whether_it_is_planned() -> None:
    report = sections(
        ("一、2023年工作回顾", "过去一年，全县产值3亿元，增长5%。新增学位3个。"),
        ("二、2024年工作安排", "产值增长6%。目前已新建学校3所。"),
    )
    statistics = read_statistics(report, date=TODAY)
    years = [
        statistic.period.end.year if statistic.period and statistic.period.end else None
        for statistic in statistics
    ]
    assert years == [2023, 2023, 2023, None, None]
    assert [statistic.status for statistic in statistics] == ["actual"] * 3 + ["target", "actual"]


@pytest.mark.parametrize(
    ("heading", "planned"),
    [
        ("下一步工作", True),
        ("三、重点任务", True),
        ("主要目标", True),
        ("工作总结", False),
        ("目标已经实现", False),
    ],
)
def test_which_crossheads_announce_plans(heading: str, planned: bool) -> None:
    assert announces_plans(heading) is planned


@pytest.mark.parametrize(
    ("paragraphs", "of"),
    [
        (["周三，股指集体回调。截至收盘，海东股指报3000点。"], ["2024-06-19/2024-06-19"]),
        (["周五，海东股指报3000点。"], ["2024-06-14/2024-06-14"]),
        (["每周三接待30人。", "周一至周五接待30人。"], [None, None]),
        (["前三季度，营收58亿元，其中第三季度21亿元，同比增长3%；净利同比增长2%。"],
         ["2023-01-01/2023-09-30", *["2023-07-01/2023-09-30"] * 2, "2023-01-01/2023-09-30"]),
        (["4月份，营收58亿元，增长3%。期末存货2亿元。"],
         ["2024-04-01/2024-04-30", "2024-04-01/2024-04-30", "/2024-04-30"]),
        (["学期末录取30人。"], [None]),
        (["前两个月，产值3亿元。", "两个月来，产值3亿元。"], ["2024-01-01/2024-02-29", None]),
        (["去年，股指跌1%。成交3亿元，较前日萎缩一成。"], ["2023-01-01/2023-12-31"] * 3),
        (["截至报告期末，存货2亿元。"], [None]),
        (["4月份，新增岗位3万个，为四年来最多；失业者5万人。"], ["2024-04-01/2024-04-30"] * 2),
        (["4月份，新增岗位3万个。四年来，新建工厂5家。"], ["2024-04-01/2024-04-30", None]),
    ],
)  # fmt: skip
def test_of_when_a_figure_is(paragraphs: Sequence[str], of: list[str | None]) -> None:
    assert periods(*paragraphs) == of


def test_an_account_goes_on_over_paragraphs_without_a_date_but_not_into_somebodys_words() -> None:
    first = "前5个月，全市出口30亿元，增长3%；进口20亿元，增长2%。"
    second = "分国别看，对泰国出口5亿元。"
    third = "“利润就少了3万元。”厂长说。"
    account = "2024-01-01/2024-05-31"
    assert periods(first, second, third) == [account] * 5 + [None]


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("全国产量3万吨。其中，大麦1万吨。", ["全国", "全国"]),
        ("全国产量3万吨。大麦1万吨。", ["全国", None]),
        ("与第六次全国人口普查相比，人口增加3万人。", [None]),
        ("家电下乡产品3万台。", [None]),
        ("东部、西部地区分别占6成、4成。", [None, None]),
        ("市级以上园区30家。", [None]),
    ],
)
def test_of_where_a_figure_is(text: str, areas: list[str | None]) -> None:
    assert [statistic.area for statistic in read(text)] == areas


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("用了200多把锉刀、33节车厢、40面锦旗。", ["200多把", "33节", "40面"]),
        ("上了两节课，打出3面旗。", []),
        ("减持1200万股，占3%。", ["1200万股", "3%"]),
        ("每10股派5元。", ["5元"]),
        ("装车12万车，车主5人。", ["12万车", "5人"]),
        ("来了23车西瓜。", []),
        ("来了5个人。", ["5个人"]),
        ("引进5个人才。", ["5个"]),
        ("占比由三成四升至五成。", ["三成四", "五成"]),
        ("患者300万，其中老人120万。", ["300万", "120万"]),
        ("产量300万，其中老厂120万。", []),
        ("距半数尚差20席。", ["20席"]),
        ("赛程过半　发送旅客300人次。", ["300人次"]),
        ("过半学生返乡。", ["半"]),
        ("惠及6600万纳税人。", ["6600万"]),
        ("大米每公斤二元零八分，面粉二元二角，豆油1元5角。", ["二元零八分", "二元二角", "1元5角"]),
        ("2元角票。", ["2元"]),
        ("原油期货下跌47美分。", ["47美分"]),
        ("发电二千一百亿度。", ["二千一百亿度"]),
        ("转了三百六十度。", []),
        ("占比由八成一升到九成一。", ["八成一", "九成一"]),
        ("三成一线工人参加。", ["三成"]),
        ("用户分别达3亿、2亿。", ["3亿"]),
        ("机组平均利用1666小时。", ["1666小时"]),
        ("发布岗位96万个次。", ["96万个次"]),
    ],
)
def test_which_figures_count(text: str, mentions: list[str]) -> None:
    assert [statistic.mention.text for statistic in read(text)] == mentions
