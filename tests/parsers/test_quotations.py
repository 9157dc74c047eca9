from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_regressions.data_regression import DataRegressionFixture

from newsdata.parsers.drafts import Exchange, Interview, Speaker, Turn
from newsdata.parsers.people import introductions
from newsdata.parsers.quotations import read_quotations
from newsdata.parsers.quotations.cues import SAYING, find_cues
from newsdata.parsers.quotations.marks import Quotes, sentence_ends
from newsdata.parsers.speeches import read_speeches
from tests.parsers.articles import article
from tests.parsers.quoting import read, said

WANG = "海东省水利厅厅长王伟"
"""The person who speaks in most of the cases."""


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"{WANG}说，目前水位已经回落。", "目前水位已经回落。"),
        (f"{WANG}在接受晚报记者采访时表示，水位已经回落。", "水位已经回落。"),
        (f"{WANG}表示：“水位已经回落。”", "水位已经回落。"),
        (f"“水位已经回落。”{WANG}说。", "水位已经回落。"),
        (f"“水位已经回落”，{WANG}介绍说。", "水位已经回落"),
        (f"“水位已经回落！”看着测量标尺，{WANG}高兴地说。", "水位已经回落！"),
        (f"据{WANG}介绍，水位已经回落。", "水位已经回落。"),
        (f"在{WANG}看来，水位还会回落。", "水位还会回落。"),
        (f"{WANG}告诉记者，水位已经回落。", "水位已经回落。"),
        (f"{WANG}认为水位还会回落。", "水位还会回落。"),
        (f"{WANG}表示要加强巡查。", "要加强巡查。"),
        (f"水位已经回落，{WANG}说。", "水位已经回落"),
        (f"{WANG}摆了摆手：“不用谢我们！”", "不用谢我们！"),
        (f"{WANG}信心满满，“明年还要再清淤三万立方米！”", "明年还要再清淤三万立方米！"),
        (f"“三年前，这里还是荒滩。”{WANG}望着大堤。", "三年前，这里还是荒滩。"),
        (f"{WANG}巡查归来，满脚是泥。“三年前，这里还是荒滩。”", "三年前，这里还是荒滩。"),
        (f"{WANG}说：「水位已经回落。」", "水位已经回落。"),
        (f'{WANG}说："水位已经回落。"', "水位已经回落。"),
        (f"“{WANG}介绍，水位已经回落。", "水位已经回落。"),
    ],
)
def test_the_cue_may_stand_before_between_or_behind(text: str, content: str) -> None:
    assert said(text) == [("王伟", content)]


def test_a_quotation_is_taken_apart_by_its_cue() -> None:
    found = read(f"“水位，”{WANG}说，“已经回落到警戒线以下。”")
    assert [(one.content.text, one.kind, one.cue) for one in found] == [
        ("水位，", "direct", "说"),
        ("已经回落到警戒线以下。", "direct", "说"),
    ]


def test_direct_indirect_and_mixed() -> None:
    indirect = f"{WANG}说，水位已经回落。"
    mixed = "王伟表示，要做到“早查、早补、不留一处薄弱”，确保安全。"
    assert [one.kind for one in read(f"{indirect}{mixed}“好！”他说。")] == ["indirect", "mixed", "direct"]


def test_title_and_organization_come_with_each_passage() -> None:
    found = read(f"{WANG}说，水位已经回落。", "王伟强调，要加强巡查。")
    assert {one.speaker for one in found} == {Speaker("王伟", "厅长", "海东省水利厅")}


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"{WANG}介绍，水位已经回落。城区交通恢复正常。", "水位已经回落。"),
        (f"{WANG}强调，要压实责任。要加强巡查。各地陆续复工。", "要压实责任。要加强巡查。"),
        (f"{WANG}介绍，有两个办法。一是清淤。二是固堤。据悉，已投入。", "有两个办法。一是清淤。二是固堤。"),
        (f"{WANG}说：第一，要清淤；第二，要固堤。堤更牢。", "第一，要清淤；第二，要固堤。堤更牢。"),
    ],
)
def test_an_indirect_quotation_ends_with_its_sentence_or_goes_on(text: str, content: str) -> None:
    assert said(text) == [("王伟", content)]


@pytest.mark.parametrize(
    ("paragraphs", "speakers"),
    [
        ([f"{WANG}来到大堤。他说，水位已经回落。"], ["王伟"]),
        ([f"{WANG}来到大堤。", "他说，水位已经回落。"], ["王伟"]),
        ([f"{WANG}强调，要压实责任。并指出，要加强巡查。"], ["王伟", "王伟"]),
        ([f"{WANG}发表讲话，指出要加强巡查。"], ["王伟"]),
        ([f"{WANG}表示，形势在好转。“我们有信心打赢这一仗。”"], ["王伟", "王伟"]),
        ([f"{WANG}说，水位已经回落。", "王厅长强调，不能松懈。"], ["王伟", "王伟"]),
        (["约翰·史密斯是海湾大学教授。史密斯认为，水位还会上涨。"], ["约翰·史密斯"]),
        (["云港市水务局负责人介绍，水位已经回落。这位负责人说，仍要巡查。"], ["云港市水务局负责人"] * 2),
        (["市民赵敏走来。她说：“路好走了。”村民张大山也来了。“出门就是公交。”他说。"], ["赵敏", "张大山"]),
    ],
)
def test_names_are_carried(paragraphs: list[str], speakers: list[str]) -> None:
    assert [speaker for speaker, _ in said(*paragraphs)] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "云港市市场监管局相关负责人表示，将开展检查。",
            Speaker(None, "负责人", "云港市市场监管局", "云港市市场监管局相关负责人"),
        ),
        ("专家认为，水位还会回落。", Speaker(None, "专家", None, "专家")),
        ("一位村民说，路好走了。", Speaker(None, "村民", None, "一位村民")),
        (
            "海澜科技有限公司扩建厂房。公司负责人表示，年底投产。",
            Speaker(None, "负责人", "海澜科技有限公司", "公司负责人"),
        ),
        ("外交部发言人表示，坚决反对。", Speaker(None, "发言人", "外交部", "外交部发言人")),
    ],
)
def test_a_speaker_may_have_no_name(text: str, speaker: Speaker) -> None:
    assert [one.speaker for one in read(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "报告指出，今年增长5%。",
        "《云港市供水条例》规定：“居民用水实行阶梯价格。”",
        "省统计局数据显示，物价平稳。",
        "会议强调，要稳增长。",
        "据介绍，该项目总投资10亿元。",
        "据说水位已经回落。也就是说，险情解除。可以说，这是一个奇迹。",
        f"{WANG}表示祝贺。{WANG}说明了情况。",
        f"{WANG}提出了“清淤、固堤、截污”三项措施。",
        "“清清河道”行动启动，市民称之为“最美岸线”。",
        "他读过《说河》，也看过“水利人说水利”展览。",
        "云港市对水质提出了更高要求，各地正在落实。",
        "记者问：“水位如何？”",
    ],
)
def test_documents_slogans_and_acts_are_not_quoted(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“价格公道。”正在选购的市民孙女士说。", Speaker("孙女士", "市民", None)),
        ("住在河边的李阿姨告诉记者，路好走了。", Speaker("李阿姨")),
        ("“别怕！”民警小刘安慰道。", Speaker("小刘", "民警", None)),
        ("“明年再来。”老王笑得合不拢嘴。", Speaker("老王")),
        ("老吴叫吴亚军，是东山镇人。老吴说，今年收成好。", Speaker("吴亚军")),
        ("82岁的顾阿婆名叫顾秀英。顾阿婆说，路好走了。", Speaker("顾秀英")),
        ("东山镇农技员周强来了。“墒情不错。”老周说。", Speaker("周强", "农技员", "东山镇")),
        ("原告丁某诉称，护栏没有标志。", Speaker("丁某", "原告", None)),
        ("被告人张某某辩称，自己并不知情。", Speaker("张某某", "被告人", None)),
        ("被告海澜工程公司辩称，护栏经过批准。", Speaker(None, None, "海澜工程公司", "海澜工程公司")),
    ],
)
def test_a_surname_may_be_all_that_is_told(text: str, speaker: Speaker) -> None:
    assert [one.speaker for one in read(text)] == [speaker]


@pytest.mark.parametrize(
    "text", ["老农民说法不一。", "小区说建就建。", "老师说，要按时交作业。", "小时候说过的话。"]
)
def test_words_that_begin_like_a_nickname_are_none(text: str) -> None:
    assert [one.speaker.name for one in read(text) if one.speaker.name] == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("王强陪同市委书记李明华到各镇调研春耕生产时表示，一定抓好落实。", "王强"),
        ("在听取局长王强的汇报后，李明华指出，工作是扎实的。", "李明华"),
        ("李明华对王强说：“要把群众的事放在心上。”", "李明华"),
        ("他的同事、民警赵刚说，老李从不叫苦。", "赵刚"),
        (f"{WANG}说：“输在了细节。”对手主帅、前国脚马林则表示：“胜利属于全队。”", "马林"),
        ("村民孙大海在赛后表示：“我很自豪。”", "孙大海"),
        ("球员梅西赛后表示：“我很自豪。”", "梅西"),
        ("市民孙丽向本报反映，小区停水三天。", "孙丽"),
        ("有业内人士向记者表示，价格还会涨。", "有业内人士"),
        ("一位村民对记者说，路好走了。", "一位村民"),
    ],
)
def test_the_subject_is_who_acts_not_who_is_near(text: str, speaker: str) -> None:
    assert said(text)[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (f"{WANG}表示，水位已经回落；云港市市长李小云则认为，仍不能松懈。", ["王伟", "李小云"]),
        (f"{WANG}表示，要做好三件事；要清淤；要固堤。", ["王伟"]),
        (f"{WANG}表示，要清淤；并强调，要固堤。", ["王伟"]),
    ],
)
def test_a_semicolon_parts_two_speakers_but_not_one(text: str, speakers: list[str]) -> None:
    assert [speaker for speaker, _ in said(text)] == speakers


def test_a_quote_that_closes_a_sentence_belongs_to_the_voice_of_the_paragraph() -> None:
    text = f"{WANG}坦言，他也担心水位。后来方案前后改了五稿，“话都说到这份上了，还能说啥？”"
    assert said(text)[1:] == [("王伟", "话都说到这份上了，还能说啥？")]


def test_two_speakers_keep_their_words_apart() -> None:
    text = f"“你不像个厅长。”村民张大山说。“我本来就是农民！”{WANG}答道。"
    assert said(text) == [("张大山", "你不像个厅长。"), ("王伟", "我本来就是农民！")]


def test_a_quotation_of_an_unknown_speaker_is_given_to_nobody() -> None:
    assert said(f"{WANG}走了。", "“水真清啊，天天都想来。”") == []


def test_answers_of_an_interview_are_no_quotations() -> None:
    made = article(f"记者采访了{WANG}。王伟表示，欢迎提问。", "问：水位如何？", "答：专家认为，还会回落。")
    intro, question, answer = made.paragraphs
    exchange = Exchange(Turn(None, (question.cut(2, 7),)), Turn(None, (answer.cut(2, 13),)))
    interview = Interview(None, (), (), (exchange,))
    found = read_quotations(made, introductions(made), interview)
    assert [one.content.text for one in found] == ["欢迎提问。"]
    assert found[0].content.start >= intro.start


SPEECH = (
    f"本报讯 20日，{WANG}在云港主持召开全省防汛工作座谈会并讲话。",
    "王伟强调，防汛事关群众安危。各地各部门责任重大。",
    "王伟指出，要落实三项任务。",
    "第一，加固堤防。险工险段一处不漏。",
    "第二，备足物资。",
    "王伟要求，宣传要跟上，群众工作要做细。气象部门加密会商。",
    "有关部门负责人参加座谈会。",
)


def test_in_a_speech_report_a_paragraph_belongs_to_whom_it_begins_with() -> None:
    assert [text for _, text in said(*SPEECH)] == [
        "防汛事关群众安危。各地各部门责任重大。",
        "要落实三项任务。",
        "第一，加固堤防。险工险段一处不漏。",
        "第二，备足物资。",
        "宣传要跟上，群众工作要做细。气象部门加密会商。",
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("“又便宜又好吃。”一名女生说。", Speaker(None, "女生", None, "一名女生"), "又便宜又好吃。"),
        ("“又便宜又好吃。”这名同学说。", Speaker(None, "同学", None, "这名同学"), "又便宜又好吃。"),
        (
            "一位体验者兴奋地说道：“原来这么好玩！”",
            Speaker(None, "体验者", None, "一位体验者"),
            "原来这么好玩！",
        ),
        (
            "“灯太亮了，睡不着！”患者揉着眼睛说。",
            Speaker(None, "患者", None, "患者"),
            "灯太亮了，睡不着！",
        ),
        ("医院负责人急得跺脚，说：“谢谢你们。”", Speaker(None, "负责人", None, "医院负责人"), "谢谢你们。"),
        ("父亲一把拦住：“放回去，不行吗？”", Speaker(None, "父亲", None, "父亲"), "放回去，不行吗？"),
        ("望潮小学校长何秋月摸着课桌说：“开学了。”", Speaker("何秋月", "校长", "望潮小学"), "开学了。"),
        ("努尔古丽开心地说：“都是我挣的。”", Speaker("努尔古丽"), "都是我挣的。"),
        ("名叫莎琳娜的小姑娘歪着头说：“你知道吗？”", Speaker("莎琳娜", "小姑娘"), "你知道吗？"),
        (
            "“都在互联网上。”海澜盐业公司首席数据官王伟说。",
            Speaker("王伟", "首席数据官", "海澜盐业公司"),
            "都在互联网上。",
        ),
        (
            "海澜公司总经理说：“今年多干一点。”",
            Speaker(None, "总经理", "海澜公司", "海澜公司总经理"),
            "今年多干一点。",
        ),
        ("一位消费者说：“今年便宜。”", Speaker(None, "消费者", None, "一位消费者"), "今年便宜。"),
        (
            "海东省外贸厅发言人称：“今年会好。”",
            Speaker(None, "发言人", "海东省外贸厅", "海东省外贸厅发言人"),
            "今年会好。",
        ),
    ],
)
def test_a_direct_quote_finds_its_speaker_whoever_it_is(text: str, speaker: Speaker, content: str) -> None:
    (quotation,) = read(text)
    assert (quotation.speaker, quotation.content.text) == (speaker, content)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("海澜国总统埃尔多安10日在“和平论坛”上强调，各方应保持克制。", "埃尔多安"),
        ("日本海东大学农学部教授露川洋一表示，今年雨水偏少。", "露川洋一"),
        ("日本海东大学教授丸井一雄对本报记者说，渔汛推迟了。", "丸井一雄"),
        ("海澜盐业研究所执行主任罗莎琳·贝纳留认为，盐价还会涨。", "罗莎琳·贝纳留"),
        ("云港海关发言人9日晚发表谈话表示，期限放宽。", "云港海关发言人"),
        ("一位刚下船的老侨胞抹着眼泪对我说，渔村变了样。", "一位刚下船的老侨胞"),
        ("望峡的药商说，当地库存不多。", "望峡的药商"),
        ("走出望潮的学子们都说，那座桥很窄。", "走出望潮的学子们"),
    ],
)
def test_what_a_speaker_says_is_found_whatever_stands_between(text: str, speaker: str) -> None:
    assert [who for who, _ in said(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "按理说，“这样的天气”不多见。",
        "云港海关28日发表声明表示，期限放宽。",
        "公开信写道：“我们十分希望看到改变。”",
        "墙上的标语写着：“安全生产，人人有责。”",
        "老人的座右铭：“活到老，学到老。”",
        "患者的病历上写着：“已经痊愈。”",
        "俗话说：“一日之计在于晨。”",
        "记者问：“水位回落了吗？”",
        "海澜国表示：“我们欢迎。”",
    ],
)
def test_a_direct_quote_of_nobody_is_given_to_nobody(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("verb", sorted(SAYING))
def test_every_verb_is_a_cue(verb: str) -> None:
    assert [found for _, _, found in find_cues(f"王伟{verb}，")] == [verb]


@pytest.mark.parametrize(
    "text", ["周明远在会上讲话说，", "周明远发表谈话说：", "周明远22日在安理会说，", "船东协会说，"]
)
def test_what_ends_in_a_word_with_the_same_ending_is_a_cue(text: str) -> None:
    assert [verb for _, _, verb in find_cues(text)] == ["说"]


@pytest.mark.parametrize("text", ["讲话说得好", "谈话说明了问题", "学会说普通话"])
def test_said_behind_other_talk_is_no_cue(text: str) -> None:
    assert find_cues(text) == []


@pytest.mark.parametrize(
    "text",
    [
        *["说明", "小说", "据说", "学说", "也就是说，", "可以说，", "演说，", "听说，"],
        *["名称", "职称", "称为", "堪称", "道路", "知道", "报道", "演讲，", "问题："],
    ],
)
def test_parts_of_other_words_are_no_cues(text: str) -> None:
    assert find_cues(text) == []


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("“甲”和“乙”", ["“甲”", "“乙”"]),
        ("“甲“乙”丙”", ["“甲“乙”丙”"]),
        ("“甲‘乙’”", ["“甲‘乙’”"]),
        ('"甲"和"乙"', ['"甲"', '"乙"']),
        ("“甲。“乙", ["“甲。“"]),
        ("「甲」『乙』", ["「甲」", "『乙』"]),
        ("甲”乙", []),
    ],
)
def test_marks_are_paired(text: str, quotes: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in Quotes(text)] == quotes


def test_an_unclosed_mark_leaves_the_later_ones_alone() -> None:
    text = "“甲介绍，乙。又有“丙”。"
    assert [text[quote.start : quote.end] for quote in Quotes(text) if quote.closed] == ["“丙”"]


@given(st.text(alphabet='“”「」"。！…甲，说', max_size=40))
def test_sentences_end_in_order_within_the_text(text: str) -> None:
    ends = sentence_ends(text, Quotes(text))
    assert ends == sorted(set(ends))
    assert all(0 < end <= len(text) for end in ends)


PIECES = [*'王伟李说，。：“”"他我们局长、（）·的在', "表示", "水利厅厅长王伟"]


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_text_can_be_read_and_passages_stand_on_the_page(pieces: list[str]) -> None:
    made = article("".join(pieces))
    people = introductions(made)
    page = "\n\n" + "".join(pieces)
    found = read_quotations(made, people, None)
    read_speeches(made, people, found, None, datetime.date(2026, 3, 23))
    for one in found:
        assert one.content.text == "".join(page[start:end] for start, end in one.content.spans)


TO_ASCII = str.maketrans("，：；！？（）“”", ',:;!?()""')


@pytest.mark.parametrize(
    "paragraphs",
    [
        SPEECH,
        (f"“水位已经回落。”{WANG}说，“大家放心！”他表示，要加强巡查。",),
        (f"{WANG}（左二）告诉记者：“水位已经回落。”村民张大山问：“能回家吗？”",),
        ("云港市水务局相关负责人介绍，水位已经回落；道路畅通。",),
    ],
)
def test_ascii_punctuation_gives_the_same_quotations(paragraphs: tuple[str, ...]) -> None:
    in_ascii = [paragraph.translate(TO_ASCII) for paragraph in paragraphs]
    expected = [(speaker, text.translate(TO_ASCII)) for speaker, text in said(*paragraphs)]
    assert [(speaker, text) for speaker, text in said(*in_ascii)] == expected
    assert expected


def test_an_ascii_full_stop_ends_a_sentence_and_a_decimal_point_does_not() -> None:
    assert said(f"{WANG}说,涨幅为2.5%,仍属正常.2025年另有安排.") == [("王伟", "涨幅为2.5%,仍属正常.")]


@pytest.mark.parametrize(
    "text",
    ["说" * 20_000, "“" * 20_000, "王伟说，" * 5_000, "局长王伟、" * 4_000, "他说，" * 7_000],
    ids=range(5),
)
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    # a quadratic reader would need hours for these
    assert said(text, f"{WANG}说，水位已经回落。")[-1] == ("王伟", "水位已经回落。")


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ["外交部发言人林小溪20日发表谈话，全文如下：", "中方坚决反对。", "中方将采取措施。", "（完）"],
            [("林小溪", "中方坚决反对。"), ("林小溪", "中方将采取措施。")],
        ),
        (["云港海关关长何平：通关时间再压缩三成。"], [("何平", "通关时间再压缩三成。")]),
        (
            ["发言人林小溪20日发表谈话，全文如下：", "林小溪：中方坚决反对。", "中方将采取措施。"],
            [("林小溪", "中方坚决反对。"), ("林小溪", "中方将采取措施。")],
        ),
        (
            ["省长周明远说，堤防已经加固。你们守住了堤，也守住了家。村民点点头。"],
            [("周明远", "堤防已经加固。你们守住了堤，也守住了家。")],
        ),
        (
            ["以下是行政长官罗秉诚昨日会见媒体的谈话全文：", "行政长官：各位早晨。", "新航线下月开通。"],
            [("罗秉诚", "各位早晨。"), ("罗秉诚", "新航线下月开通。")],
        ),
        (
            ["海湾研究会副会长兼秘书长王小伟作总结时认为，成果丰富。"],
            [("王小伟", "成果丰富。")],
        ),
        (["省长周明远表示最衷心的感谢。"], []),
        (["省长周明远是在回答提问时说这番话的。"], []),
        (["通知全文如下：", "各县要加强值守。"], []),
        (["记者：水位如何？"], []),
        (["路透社援引官员的话报道说，油轮已经抵港。"], []),
        (
            ["省水利厅有关负责同志回答了提问。该负责同志表示，水位平稳。"],
            [("省水利厅有关负责同志", "水位平稳。")],
        ),
        (
            ["“这条路，”老支书徐长水指着山下，“是我们一锤一锤凿出来的。”"],
            [("徐长水", "这条路，"), ("徐长水", "是我们一锤一锤凿出来的。")],
        ),
        (["欧盟委员会主席丽萨（Lisa van Berg）9日表示，将推出新方案。"], [("丽萨", "将推出新方案。")]),
    ],
)
def test_other_ways_of_giving_the_floor(paragraphs: list[str], expected: list[tuple[str, str]]) -> None:
    assert said(*paragraphs) == expected


REPORTAGE = (
    "清晨五点，水桥县东山镇的码头已是人声鼎沸。",
    "“今年的鱼又多又肥！”渔民张大山一边卸货一边说，“十年禁渔，没白等。”",
    "东山镇镇委书记李小云介绍，全镇有渔船120艘，去年渔民人均收入达4.2万元。“渔民上了岸，日子更稳当。”",
    "来自海东大学的教授陈望舒长期跟踪这片海域。在他看来，鱼群回归是生态好转的信号。",
    "海澜冷链有限公司的车已等在岸边。公司总经理孙敏告诉记者：“从码头到市区，只要四十分钟。”",
    "《海东省渔业条例》规定，休渔期为每年5月至8月。市农业农村局相关负责人表示，将严格执法。",
    "“看，又一船！”孩子们欢呼起来。",
)


def test_a_whole_report_reads_like_this(data_regression: DataRegressionFixture) -> None:
    found = [
        {"speaker": one.speaker._asdict(), "cue": one.cue, "kind": one.kind, "text": one.content.text}
        for one in read(*REPORTAGE)
    ]
    data_regression.check({"quotations": found})


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        # a hearer, a quote and a label end with their paragraph
        ((f"{WANG}提醒", "市民，出门要带伞。"), []),
        ((f"{WANG}说：“水位已经回落。", "大堤没有险情。"), [("王伟", "水位已经回落。")]),
        (("水位已经回落。", f"{WANG}：大堤没有险情。"), [("王伟", "大堤没有险情。")]),
        ((f"{WANG}说，水位已经回落……", "大堤没有险情。"), [("王伟", "水位已经回落……")]),
    ],
)
def test_nothing_is_read_across_the_border_of_paragraphs(
    paragraphs: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert said(*paragraphs) == expected


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("渔民张大山在信中写道：“那夜雾大。", "我只看见一点光。", "多亏了它。”", "张大山走了。"),
        ("渔民张大山在信中写道：“那夜雾大。", "“我只看见一点光。", "“多亏了它。”", "张大山走了。"),
        ("渔民张大山在信中写道：", "“那夜雾大。", "我只看见一点光。", "多亏了它。”", "张大山走了。"),
    ],
)
def test_a_quote_may_run_over_several_paragraphs(paragraphs: tuple[str, ...]) -> None:
    words = ["那夜雾大。", "我只看见一点光。", "多亏了它。"]
    assert said(*paragraphs) == [("张大山", one) for one in words]


@pytest.mark.parametrize(
    "behind", [("我只看见一点光。", "张大山走了。"), ("“我只看见一点光。", "多亏了它。", "走了。”")]
)
def test_a_quote_that_nothing_closes_ends_with_its_paragraph(behind: tuple[str, ...]) -> None:
    first = said("渔民张大山在信中写道：“那夜雾大。", *behind)
    assert first == [("张大山", "那夜雾大。")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("渔会会长张大山希望各船队进一步检修渔灯。", ["各船队进一步检修渔灯。"]),
        ("渔会会长张大山希望自己继续出海。", []),
        ("渔会会长张大山希望早点回家。", []),
        ("渔会会长张大山向守塔人表示节日的问候。", []),
        ("渔会会长张大山表示塔灯的亮度够了。", ["塔灯的亮度够了。"]),
    ],
)
def test_wishes_for_others_are_said_and_greetings_are_done(text: str, told: list[str]) -> None:
    assert [words for _, words in said(text)] == told


@given(st.lists(st.text(alphabet='“”「」"。！甲，', max_size=12), max_size=5))
def test_the_quotes_of_a_text_are_those_of_its_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    together = [text[quote.start : quote.end] for quote in Quotes(text)]
    assert together == [line[quote.start : quote.end] for line in lines for quote in Quotes(line)]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("王小满：网破了，我们连夜补。", "霍大年：灯归我擦，擦到擦不动。"),
            [("王小满", "网破了，我们连夜补。"), ("霍大年", "灯归我擦，擦到擦不动。")],
        ),
        (("王小满：网破了，我们连夜补。",), []),
        (("王小满：1996年出生，补网女工。", "霍大年：云港人，守灯三十年。"), []),
        (("咨询台：请带好我市身份证。", "服务点：我处周末照常。"), []),
    ],
)
def test_people_speak_in_turn_behind_their_names(
    paragraphs: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert said(*paragraphs) == expected


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("站长王伟勉励年轻的水手，要学会看海图。", ["要学会看海图。"]),
        ("站长王伟叮嘱大家，必须系好安全绳。", ["必须系好安全绳。"]),
        ("站长王伟勉励年轻的水手，随后上了灯塔。", []),
    ],
)
def test_who_is_exhorted_stands_between_the_verb_and_what_ought_to_be_done(
    text: str, quoted: list[str]
) -> None:
    assert [content for _, content in said(text)] == quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("会长王伟希望船匠们发挥所长，多造好船。", ["船匠们发挥所长，多造好船。"]),
        ("会长王伟希望渔民们围绕新港谋生计。", ["渔民们围绕新港谋生计。"]),
        ("会长王伟希望早日回家。", []),
    ],
)
def test_who_hopes_that_others_do_something_says_so(text: str, quoted: list[str]) -> None:
    assert [content for _, content in said(text)] == quoted
