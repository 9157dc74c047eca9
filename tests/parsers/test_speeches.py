from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Interview, Speaker, Speech
from newsdata.parsers.events import GATHERINGS, find_event, find_other_event
from newsdata.parsers.occasions import find_day, is_speech_report
from newsdata.parsers.people import introductions
from newsdata.parsers.quotations import read_quotations
from newsdata.parsers.speeches import read_speeches
from newsdata.spans import Passage
from tests.parsers.articles import article

ISSUE = datetime.date(2026, 3, 23)

MEETING = (
    "本报讯 20日，海东省省长周明远在云港主持召开全省防汛工作座谈会并讲话。",
    "周明远强调，防汛事关群众安危。各地各部门责任重大。",
    "周明远指出，要落实两项任务。",
    "第一，加固堤防。",
    "第二，备足物资。",
    "周明远要求，宣传要跟上。",
    "海东省副省长赵敏在讲话中表示，要抓好落实。各市要加强值守。",
    "有关部门负责人参加座谈会。",
)


def read(made: Article, interview: Interview | None = None) -> tuple[Speech, ...]:
    people = introductions(made)
    quotations = read_quotations(made, people, interview)
    return read_speeches(made, people, quotations, interview, ISSUE)


def test_a_reported_meeting_gives_a_speech_for_each_speaker() -> None:
    main, other = read(article(*MEETING))
    assert main.speaker == Speaker("周明远", "省长", "海东省")
    assert other.speaker == Speaker("赵敏", "副省长", "海东省")
    assert {main.form, other.form} == {"reported"}
    assert {main.event, other.event} == {"全省防汛工作座谈会"}
    assert (main.date, main.place) == (datetime.date(2026, 3, 20), "云港")


def test_its_points_belong_to_whom_began_them() -> None:
    main, other = read(article(*MEETING))
    assert [statement.content.text for statement in main.statements] == [
        "防汛事关群众安危。各地各部门责任重大。",
        "要落实两项任务。",
        "第一，加固堤防。",
        "第二，备足物资。",
        "宣传要跟上。",
    ]
    assert [statement.content.text for statement in other.statements] == ["要抓好落实。各市要加强值守。"]


def test_a_box_above_the_text_is_given_to_nobody() -> None:
    boxed = ("■ 防汛事关群众安危", "● 加固堤防，备足物资", *MEETING)
    said = [one.content.text for speech in read(article(*boxed)) for one in speech.statements]
    assert said == [one.content.text for speech in read(article(*MEETING)) for one in speech.statements]


def test_a_headline_that_quotes_makes_a_short_report_a_speech() -> None:
    made = article(
        "海东省省长周明远21日在水桥县检查防汛工作。他强调，要压实责任。",
        "周明远先后来到三座水库。他指出，要加强巡查。",
        headline="周明远在水桥县检查防汛工作时强调",
    )
    assert [speech.speaker.name for speech in read(made)] == ["周明远"]


def test_one_who_speaks_from_a_stage_gives_a_speech() -> None:
    made = article(
        "海东大学教授陈望舒说，海水淡化前景广阔。膜技术不断成熟。",
        "陈望舒表示，成本仍是难题。",
        "“产业链要补齐。”陈望舒指出，装备要国产。",
        "陈望舒在演讲最后表示，未来可期。",
    )
    (speech,) = read(made)
    assert speech.speaker.name == "陈望舒"
    assert speech.statements[0].content.text == "海水淡化前景广阔。膜技术不断成熟。"


ROUND = (
    "昨天，海湾治理论坛第三届年会在云港举行。海东省副省长赵敏，云港市市长周明远出席年会并致辞。",
    "赵敏在致辞中指出，海湾治理要靠科学。要拿出真本事，多出好成果。",
    "周明远表示，云港因湾而兴。云港将一如既往支持各方合作，愿为大家提供最好的舞台。",
)


def test_several_who_speak_a_paragraph_each_give_a_speech_each() -> None:
    first, second = read(article(*ROUND, headline="海湾治理论坛第三届年会举行"))
    assert (first.speaker.name, second.speaker.name) == ("赵敏", "周明远")
    assert (first.event, first.date, first.place) == (
        "海湾治理论坛第三届年会",
        datetime.date(2026, 3, 22),
        "云港",
    )
    assert [one.content.text for one in second.statements] == [
        "云港因湾而兴。云港将一如既往支持各方合作，愿为大家提供最好的舞台。"
    ]


FORUM = (
    "海湾养殖业论坛22日在云港开场，两百多位养殖户和学者到会，会期两天。",
    "海东水产大学校长赵敏说，深水网箱是今后的方向。岸边的塘子已经到了上限。",
    "云港渔业协会会长周明远表示，网箱要用得起，也要修得起。",
)


@pytest.mark.parametrize(
    ("headline", "speakers"),
    [
        ("海湾养殖业论坛在云港举行", ["赵敏", "周明远"]),
        ("海湾养殖业论坛昨日开幕", ["赵敏", "周明远"]),
        ("海湾养殖业论坛上的两种声音", []),
    ],
)
def test_a_headline_tells_that_the_event_was_held(headline: str, speakers: list[str]) -> None:
    assert [speech.speaker.name for speech in read(article(*FORUM, headline=headline))] == speakers


@pytest.mark.parametrize("where", ["在致辞中说", "在开幕式讲话时表示", "在演讲里说"])
def test_who_speaks_in_an_address_is_on_a_stage(where: str) -> None:
    made = article(
        FORUM[0], f"云港渔业协会会长周明远{where}，网箱要修得起。", headline="海湾养殖业论坛开到海边来"
    )
    assert [speech.speaker.name for speech in read(made)] == ["周明远"]


@pytest.mark.parametrize(
    ("minutes", "speakers"),
    [
        (("会议指出，堤防是底线。要逐段排险。", "会议要求，物资要备在堤上。要落实到人。"), ["周明远"]),
        (("全社会要求严惩盗砂者，呼声很高。", "堤上的灯亮了一夜，民工换了三班。"), []),
    ],
)
def test_what_the_meeting_says_is_said_at_it(minutes: tuple[str, ...], speakers: list[str]) -> None:
    made = article(
        "3月21日，云港市委召开防汛专题会议。",
        "市委书记周明远主持会议。他强调，汛期提前了，准备也要提前。",
        *minutes,
        "堤上巡查从当晚开始，每段堤配两名巡查员，一名技术员随队。",
        headline="周明远主持召开市委防汛专题会议",
    )
    assert [speech.speaker.name for speech in read(made)] == speakers


SPOKEN = (
    "霍大年说，守塔是寂寞的活，先要耐得住风。",
    "霍大年指出，灯塔的账要一座一座算清，修缮不能等。",
)


def test_an_inaugural_address_is_given_from_a_stage() -> None:
    made = article(
        "海湾灯塔学会会长霍大年昨天就职，他在演说中表示，要把老灯塔都点亮。",
        *SPOKEN,
        "霍大年表示，学会今后每年办一次开放日。",
        headline="霍大年就职：把老灯塔都点亮",
    )
    assert [speech.speaker.name for speech in read(made)] == ["霍大年"]
    silent = ("海湾灯塔学会会长霍大年昨天就职，他表示，要把老灯塔都点亮。", *SPOKEN)
    assert read(article(*silent, headline="霍大年就职：把老灯塔都点亮")) == ()


def test_what_a_single_voice_says_is_said_at_the_meeting_of_the_head() -> None:
    told = ("昨天，在听完各塔汇报后，副市长霍大年对守塔人的生活作了安排。", *SPOKEN)
    (speech,) = read(article(*told, headline="市政府召开守塔人会议"))
    assert (speech.speaker.name, speech.event) == ("霍大年", "守塔人会议")
    assert read(article(*told, headline="副市长看望守塔人")) == ()


def test_words_in_marks_are_a_speech_where_the_report_begins_with_the_event() -> None:
    told = ("“这座塔点了一百年，靠的是一代一代守塔人。”", "“塔灯在，船就回得来。”")
    made = article(
        f"省长周明远今天晚上在为庆祝灯塔建成一百年而举行的宴会上说：{told[0]}",
        f"他指出：{told[1]}",
        "三百名守塔人应邀来到云港，席间放映了灯塔的老照片，还奏了渔歌。",
        headline="省长同守塔人共度佳节",
    )
    assert [speech.speaker.name for speech in read(made)] == ["周明远"]
    elsewhere = ("周明远今天晚上在码头上说", "周明远今天晚上在信中说")
    for lead in elsewhere:
        assert read(article(f"省长{lead}：{told[0]}", f"他指出：{told[1]}", headline="省长谈灯塔")) == ()


@pytest.mark.parametrize(
    ("spoke", "speaks"),
    [
        ("在茶话会上讲话", True),
        ("在茶话会上先后发言", True),
        ("向守塔人讲了话", True),
        ("关于茶话会上讲话的报道", False),
        ("给守塔人写了信", False),
    ],
)
def test_whoever_speaks_twice_gives_a_speech_where_it_is_told(spoke: str, speaks: bool) -> None:
    made = article(f"北岸昨天下了雪。渔会会长霍大年{spoke}。", *SPOKEN, headline="守塔人的新年")
    assert bool(read(made)) == speaks


@pytest.mark.parametrize(
    ("announced", "speaks"), [("以下为报告全文：", True), ("以下为分享实录：", True), ("以下为数据：", False)]
)
def test_a_report_that_somebody_gave_may_be_printed(announced: str, speaks: bool) -> None:
    words = ("潮位站的记录有一个特点，越往早越全。", "先从最老的一座塔讲起。")
    told = "渔史沙龙昨天在云港举行，海湾大学教授霍大年作《百年潮位》主题报告。"
    made = article(told, announced, *words, headline="百年潮位说明了什么")
    assert [speech.form for speech in read(made)] == ["verbatim"] * speaks
    assert read(article("渔史沙龙昨天在云港举行。", announced, *words, headline="百年潮位")) == ()


def test_the_lead_alone_may_tell_of_the_event_at_which_many_speak() -> None:
    lead = "9日，海湾国驻云港领事馆举办“灯塔与人”视频会议。领事陈海到会，三名守塔人应邀发言。"
    spoken = (
        "陈海表示，海湾国的老灯塔有一半没有人守，靠的是无线电。无线电坏了，船就只能等天亮。",
        "航标站站长霍大年指出，人守的灯塔看得见雾里的船，机器看不见。两样都不能少。",
        "船长赵敏表示，夜里进港，先找灯，再看表，几十年都是这样。表会停，灯不会。",
    )
    speeches = read(article(lead, *spoken, headline="守塔人说海湾的夜"))
    assert [speech.speaker.name for speech in speeches] == ["陈海", "霍大年", "赵敏"]
    assert {speech.event for speech in speeches} == {"“灯塔与人”视频会议"}
    assert read(article(lead, *spoken[:2], headline="守塔人说海湾的夜")) == ()
    asked = tuple(words.replace("，", "对记者说，", 1) for words in spoken)
    assert read(article(lead, *asked, headline="守塔人说海湾的夜")) == ()


@pytest.mark.parametrize(
    ("headline", "speaks"),
    [
        ("霍大年在外岛航标站调研时强调 塔灯一盏也不能灭", True),
        ("霍大年登上外岛航标站 塔灯一盏也不能灭", False),
    ],
)
def test_a_head_of_one_line_may_announce_who_speaks(headline: str, speaks: bool) -> None:
    told = ("渔会会长霍大年登上外岛，看了塔灯和机房。他强调，塔灯一盏也不能灭。", "霍大年指出，先换电缆。")
    assert bool(read(article(*told, headline=headline))) == speaks


def test_surname_and_title_may_tell_who_gives_an_address() -> None:
    told = (
        "北岸乡昨天庆祝建乡三十年，乡长霍大年同乡亲一起切了蛋糕。",
        "霍乡长致词时表示，三十年前北岸还没有路，出门全靠船。",
        "霍乡长强调，往后三十年要把老灯塔留住。",
    )
    assert [speech.speaker.name for speech in read(article(*told, headline="北岸乡三十岁"))] == ["霍大年"]
    silent = tuple(words.replace("致词时", "后来") for words in told)
    assert read(article(*silent, headline="北岸乡三十岁")) == ()


def test_the_next_sentence_may_tell_that_he_gave_an_address() -> None:
    told = ("霍大年会长22日在外岛主持渔会开渔酒会。他在致辞中说，外岛的灯换了新的。", "霍大年说，路也要修。")
    assert [speech.speaker.name for speech in read(article(*told, headline="外岛的灯换了新的"))] == ["霍大年"]


def test_who_presides_and_then_speaks_begins_the_paragraph() -> None:
    welcomed = "霍大年先代表渔会向远道而来的各位守塔人、船长、学者和渔民表示感谢，请大家在岛上多看多走。"
    made = article(
        "灯塔论坛昨天在外岛举行，一百二十人到会，会期两天，共有六场报告。",
        f"论坛由渔会会长霍大年主持并致辞。{welcomed}霍大年在致辞中表示，岛上的灯要有人守。",
        headline="灯塔论坛在外岛举行",
    )
    assert [speech.speaker.name for speech in read(made)] == ["霍大年"]


def test_how_an_event_was_held_is_no_part_of_its_place() -> None:
    made = article("会长霍大年昨天在外岛隆重举行守塔人大会并讲话。", *SPOKEN, headline="守塔人大会举行")
    assert [speech.place for speech in read(made)] == ["外岛"]


def test_each_at_an_event_of_his_own_is_no_report_of_one() -> None:
    made = article(
        "佳节到来之际，海湾各地渔会举行茶话会，同守塔人共度。",
        "在北岸，渔会举行茶话会。会长霍大年在致辞中表示，愿塔灯长明。",
        "在南岸，渔会举办茶话会。会长赵敏在致辞中表示，愿渔船平安。",
        "在外岛，渔会举行茶话会。会长周明远在致辞中表示，愿年年有鱼。",
        headline="海湾各地渔会举行茶话会",
    )
    assert read(made) == ()


def test_the_text_may_call_an_event_by_a_longer_name() -> None:
    made = article(
        "昨日上午，海湾灯塔学会全体会议在北岸召开。会长霍大年出席会议并讲话。",
        *SPOKEN,
        headline="学会召开全体会议",
    )
    assert [speech.event for speech in read(made)] == ["海湾灯塔学会全体会议"]


def test_two_lines_of_the_head_may_name_one_event() -> None:
    made = article(
        "会长霍大年出席并讲话。", *SPOKEN, headline="海湾灯塔学会年会", deck="暨守塔人论坛在云港举行"
    )
    assert [speech.event for speech in read(made)] == ["海湾灯塔学会年会暨守塔人论坛"]


BANQUET = (
    "船长会会长霍大年昨晚举行宴会，欢迎外岛来的守塔人。霍大年起立致欢迎词，他说：",
    "“守塔的朋友们！",
    "外岛的风比这里大，浪比这里高。你们守在那里，我们的船才敢在夜里回家。",
    "去年冬天有三条船在雾里迷了路，是你们敲了一夜的钟。",
    "为塔灯长明干杯！”",
    "席间有人唱起了渔歌。",
)


def test_a_report_may_print_a_speech_whole_in_marks() -> None:
    (speech,) = read(article(*BANQUET, headline="船长会举行答谢宴会"))
    assert (speech.speaker.name, speech.form, speech.event) == ("霍大年", "verbatim", "答谢宴会")
    said = [statement.content.text for statement in speech.statements]
    assert (said[0], said[-1]) == ("守塔的朋友们！", "为塔灯长明干杯！")


def test_the_one_whom_the_head_names_speaks_and_not_who_opened_the_event() -> None:
    made = article(
        "灯塔论坛昨天开幕，副省长赵敏致辞。以下为论坛主席霍大年的致辞：",
        "各位守塔人：",
        "海上的夜很长，灯塔的夜也很长。",
        headline="霍大年院士在灯塔论坛上的致辞",
    )
    assert [speech.speaker.name for speech in read(made)] == ["霍大年"]


def test_the_report_that_is_discussed_is_no_speech() -> None:
    made = article(
        "海东代表团6日下午举行全体会议，审议政府工作报告。",
        "周明远代表表示，海东将抓好落实。要一件一件办。",
        "赵敏代表认为，要加快港口改造。她说，港航部门愿先行先试。",
        headline="海东代表团举行全体会议",
    )
    assert read(made) == ()


@pytest.mark.parametrize(
    "headline", ["海湾处处是新景", "海湾治理论坛引发热议", "云港举行海湾治理论坛新闻发布会"]
)
def test_what_others_say_of_an_event_is_no_speech(headline: str) -> None:
    assert read(article(*ROUND, headline=headline)) == ()


def test_a_toast_is_given_from_a_stage() -> None:
    made = article(
        "海东省政府今天中午在云港举行国庆招待会。",
        "省长周明远致祝酒辞，向来宾表示欢迎。",
        "周明远说，全省人民团结一心。",
        "谈到港口的发展，周明远说，云港面貌一新。",
        headline="海东省举行国庆招待会",
    )
    (speech,) = read(made)
    assert (speech.event, speech.date, len(speech.statements)) == ("国庆招待会", ISSUE, 2)


REPORT = (
    "云港市政府召开新闻发布会，介绍防汛情况。",
    "云港市水务局局长王伟介绍，水位已经回落。",
    "“物资充足。”云港市应急局局长李小云说。",
    "云港市气象局局长张强分析，降雨减弱。",
    "村民赵大山告诉记者，路好走了。",
)


@pytest.mark.parametrize(
    "paragraphs",
    [
        REPORT,
        (
            "在市政府新闻发布会上，云港市水务局局长王伟介绍，水位已经回落。",
            "王伟表示，物资充足。",
            "王伟说，还要加强巡查。",
        ),
        (
            "接受本报记者采访的海东大学教授陈望舒说，前景广阔。",
            "陈望舒表示，成本仍是难题。",
            "陈望舒认为，装备要国产。",
        ),
        (
            "周明远主席在全省大会上指出：“水是生命之源。”水的问题是大事。",
            "周明远主席强调：“治水就是治心。”这一论断十分深刻。",
            "周明远主席强调，要节水。全社会都要行动起来。",
        ),
        ("海东省省长周明远在座谈会上强调，要加强巡查。", *("水位回落，道路畅通，群众陆续返家。",) * 6),
    ],
)
def test_a_report_with_quotations_is_no_speech(paragraphs: tuple[str, ...]) -> None:
    assert read(article(*paragraphs)) == ()


def test_an_interview_is_no_speech() -> None:
    assert read(article(*MEETING), Interview(None, (), (), ())) == ()


ADDRESS = ("同志们！", "今天我们在这里开会。", "我代表省委向大家问好！", "谢谢大家。")


@pytest.mark.parametrize(
    ("deck", "name_line", "day", "place"),
    [
        ("（2026年3月20日，云港）", "海东省省长　周明远", datetime.date(2026, 3, 20), "云港"),
        ("(2026年3月20日)", "周　明　远", datetime.date(2026, 3, 20), None),
        ("海东省省长 周明远", "（2026年3月20日）", datetime.date(2026, 3, 20), None),
        ("——在全省防汛工作会议上的讲话", "周明远", None, None),
    ],
)
def test_a_speech_printed_word_for_word(
    deck: str, name_line: str, day: datetime.date | None, place: str | None
) -> None:
    made = article(name_line, *ADDRESS, headline="在全省防汛工作会议上的讲话", deck=deck)
    (speech,) = read(made)
    assert (speech.speaker.name, speech.form, speech.event) == ("周明远", "verbatim", "全省防汛工作会议")
    assert (speech.date, speech.place) == (day, place)
    assert [statement.content.text for statement in speech.statements] == ["".join(ADDRESS)]


@pytest.mark.parametrize(
    "salutation",
    [
        "同志们、朋友们：",
        "尊敬的赵敏副省长，各位来宾，女士们、先生们：",
        "2026届的全体同学们！",
        "赵敏副主席、李海主任、各位朋友：",
        "市长先生，海湾城的主人们：",
        "尊敬的大使阁下：",
        "全县人民：",
        "全市各族干部群众：",
    ],
)
def test_a_speech_is_known_by_its_salutation(salutation: str) -> None:
    made = article(salutation, "今天我们在这里开会。", headline="在毕业典礼上的致辞", deck="周明远")
    (speech,) = read(made)
    assert (speech.speaker.name, speech.form) == ("周明远", "verbatim")


@pytest.mark.parametrize("opening", ["今天，同志们欢聚一堂。", "他说：", "大家好！"])
def test_other_openings_address_nobody(opening: str) -> None:
    assert read(article(opening, "港口繁忙。", headline="毕业典礼侧记", deck="周明远")) == ()


@pytest.mark.parametrize(
    ("opening", "speaks"),
    [("今天，同志们欢聚一堂。", True), ("大家好！", True), ("他说：", False), ("他指出，港口变了。", False)],
)
def test_what_stands_between_the_title_and_the_name_of_its_speaker_is_the_speech(
    opening: str, speaks: bool
) -> None:
    made = article(opening, "港口繁忙。", headline="在毕业典礼上的致辞", deck="周明远")
    assert [speech.speaker.name for speech in read(made)] == ["周明远"] * speaks


def test_a_report_to_the_congress_is_a_speech() -> None:
    made = article(
        "海东省省长　周明远",
        "各位代表：",
        "现在，我代表省政府向大会报告工作。",
        headline="政府工作报告",
        deck="——2026年1月20日在海东省第十届人民代表大会第四次会议上",
    )
    (speech,) = read(made)
    assert speech.speaker == Speaker("周明远", "省长", "海东省")
    assert speech.event == "海东省第十届人民代表大会第四次会议"


@pytest.mark.parametrize(
    ("announcing", "event", "day"),
    [
        ("以下为海东省省长周明远今（三月二十日）日出席港航酒会致辞全文：", "港航酒会", 20),
        ("20日，海东省省长周明远出席港航博览会开幕式并致辞，致辞全文如下：", "港航博览会开幕式", 20),
        ("海东省省长周明远发表新春贺辞。全文如下：", None, None),
    ],
)
def test_a_speech_is_announced_as_printed_in_full(
    announcing: str, event: str | None, day: int | None
) -> None:
    made = article(announcing, "花随春开，福随岁到。", "祝大家新春快乐！", headline="周明远致辞全文")
    (speech,) = read(made)
    assert speech.speaker == Speaker("周明远", "省长", "海东省")
    assert (speech.event, speech.date) == (event, datetime.date(2026, 3, day) if day else None)
    assert [one.content.text for one in speech.statements] == ["花随春开，福随岁到。祝大家新春快乐！"]


@pytest.mark.parametrize(
    "announcing", ["海东省省长周明远就此发表谈话，全文如下：", "海东省省长周明远讲话的要点是："]
)
def test_other_texts_are_no_speech(announcing: str) -> None:
    assert read(article(announcing, "港口要开放。", headline="周明远谈港口")) == ()


@pytest.mark.parametrize("headline", ["周明远总理的讲话", "周明远在欢迎宴会上的讲话", "周明远向大会致辞"])
def test_the_headline_names_who_speaks(headline: str) -> None:
    (speech,) = read(article("敬爱的主席同志，同志们和朋友们：", "我们访问了许多城市。", headline=headline))
    assert speech.speaker.name == "周明远"


def test_a_line_of_the_byline_gives_the_office() -> None:
    made = article(*ADDRESS, headline="在全省防汛工作会议上的讲话", byline=("周明远",))
    line = Passage.of("海东省省长　周明远", (0, 9))
    (speech,) = read(replace(made, signatures=(line,)))
    assert speech.speaker == Speaker("周明远", "省长", "海东省")


FAREWELL = (
    "老灯塔今夜最后一次点亮，守塔的人都回来了。",
    "我在塔上住了三十年，记得每一条船的灯号。愿后来的人也记得。",
)


def recorded(line: str) -> Passage:
    return Passage.of(line, (0, len(line)))


def signed(made: Article, line: str, name: str) -> Article:
    return replace(made, byline=(name,), signatures=(Passage.of(line, (0, len(line))),))


@pytest.mark.parametrize(
    "headline", ["在老灯塔告别仪式上的讲话", "塔长致辞（节选）", "在周大同先生追悼会上的悼词"]
)
def test_a_signed_speech_needs_no_salutation(headline: str) -> None:
    (speech,) = read(signed(article(*FAREWELL, headline=headline), "云港航标站站长 霍大年", "霍大年"))
    assert (speech.speaker, speech.form) == (Speaker("霍大年", "站长", "云港航标站"), "verbatim")
    assert [one.content.text for one in speech.statements] == ["".join(FAREWELL)]


@pytest.mark.parametrize("label", ["霍大年：", "霍大年站长：", "云港航标站站长霍大年："])
def test_the_label_of_who_speaks_is_no_part_of_the_speech(label: str) -> None:
    made = article(f"{label}{FAREWELL[0]}", FAREWELL[1], headline="在老灯塔告别仪式上的讲话")
    (speech,) = read(made)
    assert (speech.speaker.name, speech.statements[0].content.text) == ("霍大年", "".join(FAREWELL))


@pytest.mark.parametrize("headline", ["霍大年的发言", "霍大年同志的发言", "霍大年站长的发言"])
def test_a_head_may_say_whose_words_stand_below(headline: str) -> None:
    (speech,) = read(article(*FAREWELL, headline=headline))
    assert speech.speaker.name == "霍大年"


@pytest.mark.parametrize(
    "headline", ["云港航标站站长霍大年在老灯塔告别仪式上的讲话", "云港航标站站长霍大年的发言"]
)
def test_a_head_may_give_the_office_of_who_speaks(headline: str) -> None:
    made = replace(article(*FAREWELL, headline=headline), signatures=(recorded("（据录音整理）"),))
    assert [speech.speaker for speech in read(made)] == [Speaker("霍大年", "站长", "云港航标站")]
    assert read(replace(made, signatures=(recorded("（秦若澜整理）"),))) == ()


@pytest.mark.parametrize("headline", ["难忘的发言", "灯塔的讲话", "霍大年作了发言"])
def test_other_heads_say_nothing_of_the_kind(headline: str) -> None:
    assert read(article(*FAREWELL, headline=headline)) == ()


def test_the_day_of_a_speech_may_be_printed_in_figures_alone() -> None:
    made = article("周明远", "2026.3.18", *ADDRESS, headline="在全省防汛工作会议上的讲话")
    assert [speech.date for speech in read(made)] == [datetime.date(2026, 3, 18)]


def test_the_lead_that_tells_of_the_meeting_does_not_count() -> None:
    made = article(
        "3月20日，海东省灯塔学会第三次代表大会在云港举行，一百二十名代表到会，选出了新一届理事，霍大年当选会长。",
        "海东省副省长赵敏在讲话中指出，灯塔不只是航标，也是海岸线的记忆，学会要先把老灯塔的档案理清楚。",
        "大会还修订了学会章程，增设了青年奖，审议了往年的收支账目，授予三名老守塔人终身荣誉会员称号。",
        headline="省灯塔学会代表大会闭幕",
    )
    assert [speech.speaker.name for speech in read(made)] == ["赵敏"]


@pytest.mark.parametrize("spoke", ["作了《让老灯塔亮下去》的报告", "发表题为《让老灯塔亮下去》的演讲"])
def test_a_report_or_an_address_may_have_a_title(spoke: str) -> None:
    made = article(
        "海东省灯塔学会第三次代表大会昨天在此间开幕，一百二十名守塔人到会。",
        f"副省长赵敏在大会上{spoke}。赵敏讲了两个意思：一是灯塔要有人守，二是守塔人要有人管。",
        "赵敏表示，今年要先把外海的十二座老灯塔修好，再给每座塔通上电和网。",
        "大会为期两天，代表们还将参观海东造船厂。",
        headline="灯塔学会开代表大会",
    )
    assert [(speech.speaker.name, speech.place) for speech in read(made)] == [("赵敏", None)]


LAUNCH = (
    "昨天上午，海湾渡轮码头工程的开工仪式在北岸举行，市里和船厂的人到场。",
    "海东造船厂厂长霍大年指出，新码头要让渡轮在七级风里也靠得住，工期再紧，桩基也不能省一根。",
    "云港市副市长赵敏表示，码头建好之后，南北两岸的学生上学不再绕路，老人看病也不必赶早班船。",
)


def test_a_head_may_tell_first_that_something_was_held() -> None:
    made = article(*LAUNCH, headline="海湾渡轮码头举行开工仪式")
    assert [speech.speaker.name for speech in read(made)] == ["霍大年", "赵敏"]


def test_whoever_judges_an_event_further_down_gives_no_speech_at_it() -> None:
    told = (
        "码头长三百二十米，能靠四艘渡轮，预计后年夏天完工。",
        "旧码头建于1958年，去年冬天因桩基开裂停用。",
        "停用以来，渡轮改在南岸的渔港靠岸，船次少了一半。",
        "市民说起新码头，各有各的盼头。",
    )
    made = article(LAUNCH[0], *told, *LAUNCH[1:], *LAUNCH[1:], headline="海湾渡轮码头举行开工仪式")
    assert read(made) == ()


@pytest.mark.parametrize("label", ["厂长：", "海东造船厂厂长："])
def test_the_office_that_one_person_holds_may_be_the_label(label: str) -> None:
    made = article(
        "以下是海东造船厂厂长霍大年（五月九日）的讲话：",
        f"{label}各位船友，下水的日子到了。",
        "船名是孩子们起的。",
        headline="新船下水仪式上的讲话",
    )
    assert [(speech.speaker.name, speech.statements[0].content.text) for speech in read(made)] == [
        ("霍大年", "各位船友，下水的日子到了。船名是孩子们起的。")
    ]


def test_the_signature_and_its_day_stand_at_the_end() -> None:
    made = article(*FAREWELL, "云港航标站站长 霍大年", "2026年1月1日", headline="霍大年站长2026年新年致辞")
    (speech,) = read(made)
    assert (speech.speaker, speech.date) == (
        Speaker("霍大年", "站长", "云港航标站"),
        datetime.date(2026, 1, 1),
    )
    assert [one.content.text for one in speech.statements] == ["".join(FAREWELL)]


def test_the_words_may_follow_their_announcement_in_its_paragraph() -> None:
    made = article(
        "霍大年副省长在灯塔落成典礼上致辞，致辞内容如下：亲爱的赵敏站长，各位守塔人：",
        "塔亮了，船就不怕黑。",
        headline="霍大年副省长的致辞",
    )
    (speech,) = read(made)
    assert (speech.speaker.name, speech.speaker.title, speech.event) == ("霍大年", "副省长", "灯塔落成典礼")
    assert speech.statements[0].content.text == "亲爱的赵敏站长，各位守塔人：塔亮了，船就不怕黑。"


@pytest.mark.parametrize("name", ["霍大年同志", "比斯莱·沃恩同志"])
def test_a_comrade_is_called_by_name(name: str) -> None:
    made = article("同志们：", "塔亮了。", headline=f"{name}的讲话")
    (speech,) = read(made)
    assert speech.speaker.name == name.removesuffix("同志")


TOAST = (
    "3月20日晚，海东省省长周明远在云港举行宴会，欢迎海湾国客人。",
    "周明远在祝酒时说：“海把两地隔开，也把两地连起来。”",
    "周明远说：“云港的灯，为每一条船点着。”",
    "周明远说：“明年春天，请再来看渔火。”",
)


def test_a_toast_may_be_printed_in_marks() -> None:
    (speech,) = read(article(*TOAST, headline="周明远举行宴会"))
    assert (speech.speaker.name, len(speech.statements)) == ("周明远", 3)
    unmarked = [paragraph.replace("祝酒时", "席间") for paragraph in TOAST]
    assert read(article(*unmarked, headline="周明远举行宴会")) == ()


def test_a_note_of_the_paper_before_it_tells_event_and_day() -> None:
    note = "编者按：3月18日，老灯塔告别仪式在云港举行。塔长的话，说哭了许多人。"
    made = article(note, *FAREWELL, headline="塔长致辞（节选）")
    (speech,) = read(signed(made, "航标站站长 霍大年", "霍大年"))
    assert (speech.event, speech.date) == ("老灯塔告别仪式", datetime.date(2026, 3, 18))
    assert speech.statements[0].content.text == "".join(FAREWELL)


@pytest.mark.parametrize(
    ("headline", "line", "text"),
    [
        ("在老灯塔告别仪式上的讲话", "本报记者 霍大年", FAREWELL[1]),
        ("老灯塔的告别", "航标站站长 霍大年", FAREWELL[1]),
        ("老灯塔告别仪式上的讲话打动听众", "航标站站长 霍大年", FAREWELL[1]),
        ("在老灯塔告别仪式上的讲话", "航标站站长 霍大年", "站长霍大年今晚的话很短。"),
    ],
)
def test_without_its_title_or_the_name_of_who_gives_it_it_is_none(
    headline: str, line: str, text: str
) -> None:
    assert read(signed(article(FAREWELL[0], text, headline=headline), line, "霍大年")) == ()


def test_who_welcomes_and_then_speaks_gives_a_speech() -> None:
    made = article(
        "12月6日，海湾论坛拉开帷幕。开幕式上，云港市副市长赵晓敏热烈欢迎各界人士，向长期支持港口发展的来宾"
        "表示衷心感谢。她指出，云港站在新的起点上，面临难得的机遇。要把蓝图化为现实。",
        "海东大学党委书记周明远致欢迎词。他对来宾表示最热烈的欢迎，他指出，学校要面向海洋。",
        headline="海湾论坛在云港举行",
    )
    assert [(speech.speaker.name, speech.statements[0].content.text) for speech in read(made)] == [
        ("赵晓敏", "云港站在新的起点上，面临难得的机遇。要把蓝图化为现实。"),
        ("周明远", "学校要面向海洋。"),
    ]


def test_a_letter_of_congratulation_is_no_speech() -> None:
    made = article(
        "海湾论坛组委会：",
        "值此论坛开幕之际，我表示热烈的祝贺！",
        "预祝论坛圆满成功！",
        "海东省省长　周明远",
        headline="周明远致海湾论坛的贺信",
    )
    assert read(made) == ()


@pytest.mark.parametrize(
    ("deck", "speakers"), [("", []), ("赵敏出席并致辞", ["周明远", "赵敏"]), ("赵敏出席", [])]
)
def test_what_a_letter_says_is_a_speech_only_beside_one(deck: str, speakers: list[str]) -> None:
    made = article(
        "海湾论坛3月20日在云港开幕。海东省省长周明远致信祝贺，副省长赵敏出席开幕式并致辞。",
        "周明远强调，要坚持开放合作。",
        "赵敏表示，海东愿同各方共享机遇。海里的鱼不认岸上的界。",
        headline="周明远致信祝贺海湾论坛开幕",
        deck=deck,
    )
    assert [speech.speaker.name for speech in read(made)] == speakers


@pytest.mark.parametrize(
    ("lead", "speaks"),
    [
        ("海湾养殖论坛22日在云港举行。", True),
        ("海湾养殖论坛将于下月在云港举行。", False),
        ("海湾养殖论坛定于明年春天举行。", False),
    ],
)
def test_nobody_speaks_at_an_event_that_is_to_come(lead: str, speaks: bool) -> None:
    made = article(
        lead,
        "论坛组委会主任周明远说，各国养殖户都报了名。",
        "云港渔业协会会长赵敏表示，会场就设在码头上。",
        "海湾水产大学校长李海表示，学生都来做志愿者。",
    )
    assert bool(read(made)) is speaks


def test_all_lines_of_the_salutation_belong_to_the_speech_and_no_note_behind_it() -> None:
    lines = ("尊敬的赵敏副省长，", "各位来宾，女士们、先生们：", "今天我们在这里开会。", "谢谢大家！")
    made = article(*lines, "（根据录音整理）", headline="在海湾论坛上的致辞", deck="周明远")
    (speech,) = read(made)
    assert speech.statements[0].content.text == "".join(lines)


def test_the_paragraph_that_tells_who_came_tells_the_day() -> None:
    made = article(
        "3月20日，县委书记周明远主持召开县委常委会第31次会议，县长赵敏出席会议。",
        "周明远指出，建议很中肯。下一步，要认真梳理。",
        "周明远强调，要振奋精神。",
        headline="县委常委会第31次会议召开",
    )
    (speech,) = read(made)
    assert (speech.event, speech.date) == ("县委常委会第31次会议", datetime.date(2026, 3, 20))


COMRADES = (
    "周明远总理在会上讲话。他首先表示祝贺。",
    "周明远总理说，十年来，云港职工把小渔港建成了大港。",
    "周明远总理指出，建设必须依靠工人。要把技术革新继续开展下去。",
    "赵敏同志代表港务局职工讲话。她说，我们一定不辜负期望。",
)


def test_older_papers_never_name_a_speaker_without_an_honorific() -> None:
    main, other = read(article(*COMRADES, headline="周明远总理出席庆祝建港十周年大会并讲话"))
    assert (main.speaker.name, main.event) == ("周明远", "庆祝建港十周年大会")
    assert [one.content.text for one in other.statements] == ["我们一定不辜负期望。"]
    assert other.speaker.name == "赵敏"


def test_who_is_only_cited_with_an_honorific_gives_no_speech() -> None:
    assert read(article(*COMRADES[1:], headline="学习周明远总理的论述")) == ()


def test_a_speech_needs_somebody_who_gives_it() -> None:
    assert read(article(*ADDRESS, headline="在全省防汛工作会议上的讲话")) == ()


@pytest.mark.parametrize("gathering", sorted(GATHERINGS))
def test_every_gathering_is_an_event(gathering: str) -> None:
    assert find_event(f"周明远出席全省防汛{gathering}") == f"全省防汛{gathering}"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("周明远在全省经济工作会议上强调", "全省经济工作会议"),
        ("周明远出席海湾合作大会纪念建港三十周年高级别会议并致辞", "海湾合作大会纪念建港三十周年高级别会议"),
        ("海湾治理论坛第三届年会在云港举行", "海湾治理论坛第三届年会"),
        ("3月20日下午海东省第十次代表大会在云港隆重开幕", "海东省第十次代表大会"),
        ("省委召开推进渔港升级、海湾提质大会", "推进渔港升级、海湾提质大会"),
        ("全市渡口、渔船安全工作会议召开", "全市渡口、渔船安全工作会议"),
        ("周明远在全省“开年第一会”上强调", "全省“开年第一会”"),
        ("周明远在第三届海湾灯塔文化节上的演讲", "第三届海湾灯塔文化节"),
        ("周明远在“海湾一夜”上致辞", "“海湾一夜”"),
        ("周明远参加一年一度的渔民大会", "渔民大会"),
        ("渔会活动周期间举行守塔人座谈会", "守塔人座谈会"),
        ("渔会隆重举行盛大的守塔人晚会", "守塔人晚会"),
        ("2026海湾论坛“守塔人峰会”在外岛举行", "2026海湾论坛“守塔人峰会”"),
        ("渔会新春团拜昨天上午在北岸港务大楼主楼二层中庭举行", "渔会新春团拜"),
        ("渔会昨晚举行盛大宴会", "盛大宴会"),
        ("周明远出席“灯塔与人”高级别研讨会", "“灯塔与人”高级别研讨会"),
        ("周明远在码头上说", None),
        ("周明远视察堤防", None),
        ("会议强调", None),
        ("周明远出席有关活动", None),
        ("关于召开会议的通知", None),
    ],
)
def test_the_event_is_named_from_its_beginning(text: str, event: str | None) -> None:
    assert find_event(text) == event


def test_quotations_decide_in_any_extent() -> None:
    made = article(*MEETING)
    through = read_quotations(made, introductions(made), None)
    assert is_speech_report(made, through)
    assert not is_speech_report(made, ())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3月20日下午", datetime.date(2026, 3, 20)),
        ("20日至21日", datetime.date(2026, 3, 20)),
        ("26日", datetime.date(2026, 2, 26)),
        ("9月26日", datetime.date(2025, 9, 26)),
        ("今天上午", datetime.date(2026, 3, 22)),
        ("云港广播22日报道，19日", datetime.date(2026, 3, 19)),
        ("云港日报3月22日云港讯　19日", datetime.date(2026, 3, 19)),
        ("云港日报3月22日云港讯　全省渔会", datetime.date(2026, 3, 22)),
        ("云港日报3月22日云港讯　日前", None),
        ("云港日报3月22日云港讯　渔会开会。章程3月1日施行", datetime.date(2026, 3, 22)),
        ("云港广播22日报道", datetime.date(2026, 3, 22)),
        ("昨（19）日下午", datetime.date(2026, 3, 19)),
        ("近日", None),
        ("今年以来", None),
    ],
)
def test_the_day_of_an_event_is_past(text: str, day: datetime.date | None) -> None:
    assert find_day(f"{text}，海东省省长周明远主持召开座谈会", ISSUE, datetime.date(2026, 3, 22)) == day


def test_the_day_told_with_the_address_goes_before_other_days() -> None:
    made = article(
        "渔会秘书长赵敏将于24日提交账目。",
        "会长霍大年昨天透露，24日提交的账目会令人高兴。",
        "霍大年18日在外岛主持开渔酒会。他在致辞中盼望鱼虾满舱，来年风平浪静，灯火长明。",
        *SPOKEN,
        headline="霍大年主持开渔酒会",
    )
    assert [speech.date for speech in read(made)] == [datetime.date(2026, 3, 18)]


def test_a_line_that_announces_the_words_may_stand_before_them() -> None:
    page = article(
        "昨天，校长周明远在海洋学院开学典礼上讲话。讲话全文如下：",
        "同学们：",
        "从今天起，你们就是水手了。",
        headline="在海洋学院开学典礼上的讲话",
    )
    (speech,) = read(page)
    assert (speech.speaker.name, speech.form) == ("周明远", "verbatim")


@pytest.mark.parametrize("part", ["", "（摘要）", "要点", "（节选）", "摘登"])
def test_a_head_may_tell_how_much_is_printed(part: str) -> None:
    made = article("灯塔要修好。", "航道要疏通。", headline=f"周明远同志在港务工作会议上的讲话{part}")
    assert [speech.speaker.name for speech in read(made)] == ["周明远"]


@pytest.mark.parametrize(
    ("deck", "speakers"),
    [
        ("——2026年1月20日在海东省第十届人民代表大会第四次会议上", ["周明远"]),
        ("——2026年1月20日在云港市科学技术协会全体会上", ["周明远"]),
        ("——海东省水产业十年调查", []),
    ],
)
def test_a_report_read_out_at_a_congress_needs_no_salutation(deck: str, speakers: list[str]) -> None:
    made = article("省长　周明远", "五年来，渔港扩建了四座。", headline="工作报告（摘登）", deck=deck)
    assert [speech.speaker.name for speech in read(made)] == speakers


def test_the_speaker_may_stand_in_a_line_that_looks_like_a_crosshead() -> None:
    made = article(*ADDRESS, headline="2026年渔业工作报告", deck="——2026年3月20日在全省渔业工作会议上")
    line = article("海东省渔业局局长周明远").paragraphs[0]
    (section,) = made.sections
    (speech,) = read(replace(made, sections=(replace(section, heading=line),)))
    assert speech.speaker == Speaker("周明远", "局长", "海东省渔业局")


OLD_RALLY = (
    "海湾各界渔民一千多人今天在码头广场集会，庆祝开渔节。",
    "副省长周明远在会上{spoke}。他说，今年渔汛来得早，渔船要早修、早检、早出海。",
    "船老大赵敏也在会上{spoke}。她说，妇女要学会看海图，学会修机器。",
)


@pytest.mark.parametrize(
    ("spoke", "speaks"), [("讲了话", True), ("发了言", True), ("先后讲话", True), ("看了演出", False)]
)
def test_older_papers_tell_who_spoke_at_a_rally(spoke: str, speaks: bool) -> None:
    lines = [line.format(spoke=spoke) for line in OLD_RALLY]
    made = article(*lines, headline="海湾集会庆祝开渔节")
    assert [speech.speaker.name for speech in read(made)] == ["周明远", "赵敏"] * speaks


@pytest.mark.parametrize(
    ("headline", "speaks"),
    [
        ("两港签下航线协议 周明远出席并致辞", True),
        ("两港签下航线协议", False),
        ("周明远向新任港督致贺电", False),
    ],
)
def test_heads_that_tell_of_an_address_need_not_name_the_event(headline: str, speaks: bool) -> None:
    made = article(
        "22日，云港港与海湾港签下航线协议，海东省省长周明远出席签约仪式并致辞。",
        "周明远表示，新航线会让水果当天上岸。",
        "海湾港务局局长赵敏表示，码头已经备好冷库。",
        headline=headline,
    )
    assert bool(read(made)) is speaks


@pytest.mark.parametrize(
    ("said", "speaks"),
    [
        ("在全省渔港建设大会上强调", True),
        ("在全省渔港建设新闻发布会上强调", False),
        ("接受晚报记者专访时强调", False),
    ],
)
def test_one_statement_may_be_all_there_is(said: str, speaks: bool) -> None:
    line = f"22日，海东省省长周明远{said}，渔港要先清淤，再扩建，码头上的冷库、油库、修船厂一样不能少。"
    assert [speech.speaker.name for speech in read(article(line))] == ["周明远"] * speaks


def test_one_statement_among_other_news_is_no_speech() -> None:
    lines = (
        "渔港建成后，岸线长了一倍，泊位多了三十个，冷库、油库、修船厂也已开工，明年春天可以用上。",
        "22日，海东省省长周明远在全省渔港建设大会上强调，渔港要先清淤。",
    )
    assert read(article(*lines)) == ()


@pytest.mark.parametrize(
    ("met", "speaks"), [("与年轻渔民座谈", True), ("同船厂工人座谈", True), ("参观年轻渔民座谈会旧址", False)]
)
def test_whoever_sits_down_with_others_speaks_to_them(met: str, speaks: bool) -> None:
    made = article(
        f"22日，海东省省长周明远来到海湾镇，{met}。",
        "周明远说，海里的事要向年轻人请教。",
        "周明远指出，渔校要多招学生，多造教练船。",
        headline="海湾镇的一天",
    )
    assert bool(read(made)) is speaks


def test_a_foreign_guest_speaks_under_the_last_part_of_the_name() -> None:
    made = article(
        "海湾国议长玛丽·霍金斯傍晚在渔人酒店举办酒会，欢迎海东省省长周明远。",
        "霍金斯夫人在酒会上发表简短致辞。她说：“海是把我们连在一起的路。”",
        "霍金斯夫人说：“渔民们早就认识，比我们来得早。”",
        headline="霍金斯夫人款待周明远",
    )
    assert [speech.speaker.name for speech in read(made)] == ["玛丽·霍金斯"]


@pytest.mark.parametrize(("cue", "speaks"), [("强调", True), ("要求", True), ("介绍", False)])
def test_a_brief_report_of_a_meeting_ends_with_what_was_said_there(cue: str, speaks: bool) -> None:
    made = article(
        "22日，海湾镇各村渔业组长在镇文化站举行座谈会。",
        "会议听取了各村的意见。",
        f"海湾镇副镇长周明远{cue}，渔网要换新的，浮标要一村一个颜色，码头上夜里要有人值守，两岸的航灯也要修好。",
    )
    assert bool(read(made)) is speaks


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("海湾渔民电影节举行", "海湾渔民电影节"),
        ("22日，周明远主持召开渔港清淤现场办公会，研究工期。", "渔港清淤现场办公会"),
        ("全省渔业干部培训班开班式在云港举行", "全省渔业干部培训班开班式"),
        ("周明远出席海湾建港百年庆典。", "海湾建港百年庆典"),
        ("海湾商会负责人出席渔具招商会。", "渔具招商会"),
        ("新渔具分享会22日举办", "新渔具分享会"),
        ("周明远在社会上走访", None),
        ("在海湾会展中心举行", None),
        ("周明远出席，并会见渔民协会代表", None),
        ("两会期间，周明远在机会面前", None),
    ],
)
def test_less_frequent_events_have_names_too(text: str, event: str | None) -> None:
    assert find_other_event(text) == event


def test_a_less_frequent_event_names_a_speech_where_no_other_is_told() -> None:
    made = article(
        "22日，海东省省长周明远主持召开渔港清淤现场办公会并讲话。",
        "周明远强调，淤泥要运到盐田去。",
        "周明远指出，工期要让开渔汛。",
    )
    (speech,) = read(made)
    assert speech.event == "渔港清淤现场办公会"


def test_a_colon_may_stand_between_the_name_and_the_title_of_the_speech() -> None:
    made = article(*ADDRESS, headline="周明远：在海湾渔民协会第三届年会上的讲话")
    (speech,) = read(made)
    assert (speech.speaker.name, speech.event) == ("周明远", "海湾渔民协会第三届年会")
