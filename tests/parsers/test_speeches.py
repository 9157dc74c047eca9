from __future__ import annotations

import datetime

import pytest

from newsdata.layout.articles import Article
from newsdata.parsers.drafts import Interview, Speaker, Speech
from newsdata.parsers.occasions import GATHERINGS, find_event, is_speech_report
from newsdata.parsers.people import introductions
from newsdata.parsers.quotations import read_quotations
from newsdata.parsers.speeches import read_speeches
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
        ("周明远视察堤防", None),
        ("会议强调", None),
    ],
)
def test_the_event_is_named_from_its_beginning(text: str, event: str | None) -> None:
    assert find_event(text) == event


def test_quotations_decide_in_any_extent() -> None:
    made = article(*MEETING)
    through = read_quotations(made, introductions(made), None)
    assert is_speech_report(made, through)
    assert not is_speech_report(made, ())
