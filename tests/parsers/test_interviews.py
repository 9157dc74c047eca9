from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.layout.articles import Article, Section
from newsdata.parsers.drafts import Interview, Speaker
from newsdata.parsers.interviews import read_interview
from newsdata.parsers.interviews.labelled import COURTROOM, HOTLINE_ASKERS, PUBLIC
from newsdata.parsers.interviews.labels import (
    ADDRESSES,
    ANSWERERS,
    ASKERS,
    CUES,
    HOSTS,
    NO_SPEAKER_ENDINGS,
    NO_SPEAKERS,
    OUTLETS,
    SPACED,
    asks,
    bare_label,
    is_host,
    may_speak,
    names_person,
    read_label,
)
from newsdata.parsers.interviews.turns import APPENDICES, CLOSINGS
from newsdata.parsers.people import introductions
from newsdata.spans import Passage


def article(
    body: str, *, headline: str = "", deck: str = "", rubric: str | None = None, byline: tuple[str, ...] = ()
) -> Article:
    """An article of these lines; a line that opens with "# " is a crosshead."""
    page = "\n".join((headline, deck, body))
    place = 0

    def passage(text: str) -> Passage:
        nonlocal place
        start = page.index(text, place)
        place = start + len(text)
        return Passage.of(page, (start, place))

    heads = [(passage(text),) if text else () for text in (headline, deck)]
    sections: list[tuple[Passage | None, list[Passage]]] = [(None, [])]
    for line in filter(None, (line.strip(" 　\n") for line in body.split("\n"))):
        if line.startswith("# "):
            sections.append((passage(line.removeprefix("# ")), []))
        else:
            sections[-1][1].append(passage(line))
    return Article(
        rubric, (), heads[0], heads[1], byline, None, None, None, None,
        tuple(Section(heading, tuple(paragraphs)) for heading, paragraphs in sections), (), ((0, len(page)),),
    )  # fmt: skip


def read(body: str, **heads: object) -> Interview | None:
    text = article(body, **heads)  # type: ignore[arg-type]
    return read_interview(text, introductions(text))


def who(speaker: Speaker | None) -> str | None:
    return speaker and (speaker.name or speaker.description)


def shape(interview: Interview | None) -> list[tuple[str | None, str, str | None, list[str]]]:
    """The exchanges as (asker, question, answerer, opening words of the answer's paragraphs)."""
    return [
        (
            who(exchange.question.speaker),
            "".join(p.text for p in exchange.question.paragraphs),
            who(exchange.answer.speaker),
            [p.text[:4] for p in exchange.answer.paragraphs],
        )
        for exchange in (interview.exchanges if interview else ())
    ]


QA = """
新修订的《云港市渔港管理办法》将于6月1日起施行。日前，市农业农村局副局长温如许接受了本报记者采访。
问：为什么要修订办法？
答：渔港的功能变了。过去只停渔船，现在还要停游艇。
办法因此把休闲渔业写了进来。
问：渔民最关心的停泊费怎么收？
答：按船长分三档收取，休渔期减半。
"""


def test_a_policy_is_explained_in_questions_and_answers() -> None:
    interview = read(QA, headline="渔港新规怎么看", rubric="政策解读")
    assert interview is not None
    assert shape(interview) == [
        (None, "为什么要修订办法？", "温如许", ["渔港的功", "办法因此"]),
        (None, "渔民最关心的停泊费怎么收？", "温如许", ["按船长分"]),
    ]
    assert interview.subject == "云港市渔港管理办法"
    assert interview.interviewees == (Speaker("温如许", "副局长", "市农业农村局"),)


def test_ascii_punctuation_is_read_like_full_width() -> None:
    ascii_body = QA.replace("：", ":").replace("？", "?").replace("，", ",")
    interview, printed = read(ascii_body), read(QA)
    assert [s[2:] for s in shape(interview)] == [s[2:] for s in shape(printed)]
    assert shape(interview)[0][1] == "为什么要修订办法?"


NAMED = """
云港港去年集装箱吞吐量首次进入全国前二十。近日，记者采访了市港航局局长罗秉诚。
记者：港口的优势在哪里？
罗秉诚：在于水深。
一是航道深，二是岸线长。
# 下一步棋
记者：下一步怎么走？
罗秉诚：向内陆要货源。
"""


def test_the_name_in_the_label_answers_with_title_and_organization() -> None:
    interview = read(NAMED, headline="深水港的底气", deck="——访市港航局局长罗秉诚", byline=("沈砚舟",))
    assert interview is not None
    assert shape(interview) == [
        ("沈砚舟", "港口的优势在哪里？", "罗秉诚", ["在于水深", "一是航道"]),
        ("沈砚舟", "下一步怎么走？", "罗秉诚", ["向内陆要"]),
    ]
    assert interview.interviewees == (Speaker("罗秉诚", "局长", "市港航局"),)
    assert interview.interviewers == (Speaker("沈砚舟", "记者"),)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("问：", "答："),
        ("问:", "答:"),
        ("问　", "答　"),
        ("问\t", "答\t"),
        ("Q：", "A："),
        ("Q1：", "A1："),
        ("Ｑ：", "Ａ："),
        ("Ｑ１：", "Ａ１："),
        ("１．问：", "答："),
        ("問：", "答："),
        ("问1：", "答1："),
        ("问题一：", "答："),
        ("一问：", "答："),
        ("1．问：", "答："),
        ("（一）问：", "答："),
        ("①问：", "答："),
        ("【问】", "【答】"),
        ("【问】：", "【答】："),
        ("■问：", "□答："),
        ("**问：**", "**答：**"),
        ("记者：", "罗秉诚："),
        ("记　者：", "罗秉诚："),
        ("记者 ：", "罗秉诚 ："),
        ("【记者】", "【罗秉诚】"),
        ("[记者]", "[罗秉诚]"),
        ("记者　", "罗秉诚　"),
        ("记者（追问）：", "罗秉诚（笑）："),
        ("本报记者：", "罗秉诚："),
        ("记者问：", "罗秉诚答："),
        ("主持人：", "罗秉诚："),
        ("主持人沈砚舟：", "罗秉诚："),
        ("新华社记者：", "罗秉诚："),
        ("新华社记者沈砚舟：", "罗秉诚："),
        ("《云港日报》记者：", "罗秉诚："),
        ("海东卫视：", "罗秉诚："),
        ("海报新闻：", "罗秉诚："),
        ("南都：", "罗秉诚："),
        ("沈砚舟：", "罗秉诚："),
        ("记者：", "市港航局局长罗秉诚："),
        ("记者：", "市港航局局长　罗秉诚："),
        ("记者：", "罗秉诚　局长："),
        ("记者：", "罗局长："),
        ("记者：", "小螺号："),
        ("记者：", "罗："),
        ("记者：", "局长："),
        ("记者：", "约翰·史密斯："),
        ("记者：", "相关负责人："),
        ("记者：", "新闻发言人："),
        ("记者：", "外婆："),
        ("网友：", "罗秉诚："),
    ],
)
def test_a_label_is_found_however_it_is_set(question: str, answer: str) -> None:
    body = f"""
    近日，记者就航道采访了市港航局局长罗秉诚。
    {question}航道要挖多深？
    {answer}要挖到二十米。
    水深了，大船才进得来。
    {question}钱从哪里来？
    {answer}向社会筹。
    """
    found = shape(read(body))
    assert [(turn[1], turn[3]) for turn in found] == [
        ("航道要挖多深？", ["要挖到二", "水深了，"]),
        ("钱从哪里来？", ["向社会筹"]),
    ]


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("答", Speaker("罗秉诚", "局长", "市港航局")),
        ("罗秉诚", Speaker("罗秉诚", "局长", "市港航局")),
        ("罗局长", Speaker("罗秉诚", "局长", "市港航局")),
        ("罗", Speaker("罗秉诚", "局长", "市港航局")),
        ("老罗", Speaker("罗秉诚", "局长", "市港航局")),
        ("该负责人", Speaker("罗秉诚", "局长", "市港航局")),
        ("引航站站长石小满", Speaker("石小满", "站长", "引航站")),
        ("约翰·史密斯", Speaker("约翰·史密斯")),
        ("张律师", Speaker(description="张律师")),
        ("外婆", Speaker(description="外婆")),
        ("阿公", Speaker("阿公")),
        ("姜主任", Speaker("姜望舒", "主任", "市疾控中心")),
        ("罗秉诚局长", Speaker("罗秉诚", "局长", "市港航局")),
    ],
)
def test_a_label_stands_for_a_speaker(label: str, speaker: Speaker) -> None:
    intro = "日前，记者就此采访了市港航局局长罗秉诚。此前，市疾控中心主任姜望舒说，水质良好。"
    body = f"{intro}\n问：深吗？\n{label}：深。\n问：真的？\n{label}：真的。"
    interview = read(body)
    assert interview is not None
    assert {exchange.answer.speaker for exchange in interview.exchanges} == {speaker}
    assert interview.interviewees == (speaker,)


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("问", None),
        ("记者", Speaker(title="记者", description="记者")),
        ("主持人", Speaker(None, "主持人", None, "主持人")),
        ("主持人沈砚舟", Speaker("沈砚舟", "主持人")),
        ("海东卫视记者", Speaker(None, "记者", "海东卫视", "海东卫视记者")),
        ("海东卫视记者沈砚舟", Speaker("沈砚舟", "记者", "海东卫视")),
        ("《云港晚报》", Speaker(None, None, "云港晚报", "云港晚报")),
    ],
)
def test_a_label_stands_for_an_asker(label: str, speaker: Speaker | None) -> None:
    interview = read(f"{label}：深吗？\n罗秉诚：深。\n{label}：真的？\n罗秉诚：真的。")
    assert interview is not None
    assert {exchange.question.speaker for exchange in interview.exchanges} == {speaker}
    assert interview.interviewers == ((speaker,) if speaker else ())


def test_several_people_answer_one_question() -> None:
    body = """
    本期圆桌请来三位嘉宾。
    主持人：老街要不要改？
    何敬之：要改，但不能拆。
    石阶一块也不能动。
    陶知行：先修管网。
    主持人：改完给谁住？
    陶知行：给老住户。
    """
    interview = read(body)
    assert shape(interview) == [
        ("主持人", "老街要不要改？", "何敬之", ["要改，但", "石阶一块"]),
        ("主持人", "老街要不要改？", "陶知行", ["先修管网"]),
        ("主持人", "改完给谁住？", "陶知行", ["给老住户"]),
    ]
    assert interview is not None
    assert [who(person) for person in interview.interviewees] == ["何敬之", "陶知行"]


def test_a_press_conference_has_many_askers_and_a_host_who_only_gives_the_floor() -> None:
    body = """
    主持人：女士们、先生们，上午好。现在请记者提问。
    新华社记者：今年潮汛会不会偏大？
    罗秉诚：略偏大，属于正常范围。
    主持人：请下一位提问。
    云港晚报记者：沿江群众何时转移？
    姜望舒：预警发出后两小时内转移完毕。
    主持人：时间关系，发布会到此结束。谢谢大家。
    """
    assert shape(read(body, headline="市防汛办举行新闻发布会答记者问")) == [
        ("新华社记者", "今年潮汛会不会偏大？", "罗秉诚", ["略偏大，"]),
        ("云港晚报记者", "沿江群众何时转移？", "姜望舒", ["预警发出"]),
    ]


def test_a_host_who_alone_asks_is_the_asker_and_gets_his_name_from_the_cast() -> None:
    body = """
    主持人：本报记者　沈砚舟
    嘉宾：罗秉诚
    主持人：今年的潮汛怎么样？
    罗秉诚：略偏大。
    主持人：那要早做准备。
    罗秉诚：是的，我们三月就备好了沙袋。
    """
    found = shape(read(body, rubric="访谈"))
    assert [turn[:3] for turn in found] == [
        ("沈砚舟", "今年的潮汛怎么样？", "罗秉诚"),
        ("沈砚舟", "那要早做准备。", "罗秉诚"),
    ]


@pytest.mark.parametrize(
    "cast",
    [
        "嘉宾：罗秉诚　市港航局局长",
        "对话嘉宾：\n罗秉诚　市港航局局长",
        "嘉宾：罗秉诚（市港航局局长）",
        "市港航局局长　罗秉诚",
        "罗秉诚，市港航局局长",
    ],
)
def test_the_cast_gives_titles(cast: str) -> None:
    interview = read(f"{cast}\n记者：难吗？\n罗秉诚：难。\n记者：做吗？\n罗秉诚：做。")
    assert interview is not None
    assert interview.interviewees == (Speaker("罗秉诚", "局长", "市港航局"),)


def test_the_bracket_behind_a_name_gives_the_title() -> None:
    interview = read("记者：难吗？\n罗秉诚（市港航局局长）：难。\n记者：做吗？\n罗秉诚：做。")
    assert interview is not None
    assert interview.interviewees == (Speaker("罗秉诚", "局长", "市港航局"),)


def test_the_short_form_of_a_name_is_explained_by_its_bracket() -> None:
    body = """
    记者（以下简称“记”）：船多久来一班？
    罗秉诚（以下简称“罗”）：半小时一班。
    记：晚上有船吗？
    罗：末班九点半。
    """
    assert [turn[2] for turn in shape(read(body, headline="对话引航员"))] == ["罗秉诚", "罗秉诚"]


def test_the_introduction_may_shorten_names() -> None:
    body = """
    守灯人霍大年（以下简称“霍”）守了三十年。记者（以下简称记）和他聊了聊。
    记：难熬吗？
    霍：难熬。
    记：走吗？
    霍：不走。
    """
    assert {(turn[0], turn[2]) for turn in shape(read(body))} == {("记者", "霍大年")}


def test_two_reporters_ask_by_name() -> None:
    body = """
    沈砚舟：船从哪里来？
    罗秉诚：从南边来。
    叶知微：运的是什么？
    罗秉诚：运的是粮食。
    """
    found = shape(read(body, byline=("沈砚舟", "叶知微")))
    assert [turn[0] for turn in found] == ["沈砚舟", "叶知微"]
    assert {turn[2] for turn in found} == {"罗秉诚"}


def test_a_host_may_be_shortened() -> None:
    body = "主持人（以下简称“主”）：难吗？\n罗秉诚（以下简称“罗”）：难。\n主：做吗？\n罗：做。"
    assert [turn[0] for turn in shape(read(body))] == ["主持人", "主持人"]


def test_the_host_is_who_signs() -> None:
    body = "主持人：难吗？\n罗秉诚：难。\n主持人：做吗？\n罗秉诚：做。"
    assert [turn[0] for turn in shape(read(body, byline=("沈砚舟",)))] == ["沈砚舟", "沈砚舟"]


def test_a_colon_behind_a_bracketed_label_belongs_to_the_text() -> None:
    body = "【记者】定位是什么？\n【罗秉诚】两个字：集散。\n【记者】为什么？\n【罗秉诚】一句话：位置好。"
    assert [turn[1:] for turn in shape(read(body))] == [
        ("定位是什么？", "罗秉诚", ["两个字："]),
        ("为什么？", "罗秉诚", ["一句话："]),
    ]


def test_the_one_who_presides_may_have_a_name() -> None:
    body = """
    尚云生：各位记者朋友，上午好。
    海东卫视记者：灯塔何时开放？
    尚云生：这个问题请罗秉诚局长回答。
    罗秉诚：五一开放。
    尚云生：请继续提问。
    云港日报记者：票价多少？
    罗秉诚：免费。
    尚云生：最后一个问题。
    新华社记者：要预约吗？
    罗秉诚：要。
    """
    assert [turn[1:] for turn in shape(read(body))] == [
        ("灯塔何时开放？", "罗秉诚", ["五一开放"]),
        ("票价多少？", "罗秉诚", ["免费。"]),
        ("要预约吗？", "罗秉诚", ["要。"]),
    ]


def test_labels_may_stand_on_lines_of_their_own() -> None:
    body = """
    记者：
    航道要挖多深？
    罗秉诚：
    要挖到二十米。
    水深了，大船才进得来。
    记者：
    钱从哪里来？
    罗秉诚：
    向社会筹。
    """
    assert [turn[1:] for turn in shape(read(body))] == [
        ("航道要挖多深？", "罗秉诚", ["要挖到二", "水深了，"]),
        ("钱从哪里来？", "罗秉诚", ["向社会筹"]),
    ]


def test_a_question_may_have_several_paragraphs() -> None:
    body = """
    记者：我们在码头看到，夜里十点还有船靠岸。
    这样的忙碌会持续多久？
    罗秉诚：到月底。
    记者：月底以后呢？
    罗秉诚：转入检修。
    """
    assert shape(read(body))[0][1] == "我们在码头看到，夜里十点还有船靠岸。这样的忙碌会持续多久？"


def test_who_follows_up_is_who_asked() -> None:
    body = "记者：船多吗？\n罗秉诚：多。\n追问：多少？\n罗秉诚：八百艘。"
    assert [turn[0] for turn in shape(read(body))] == ["记者", "记者"]


def test_question_and_answer_in_one_paragraph_are_two_turns() -> None:
    body = "市港航局负责人就航道养护答记者问。\n问：何时开工？答：五月开工。\n问：何时完工？ 答：十月完工。"
    assert shape(read(body)) == [
        (None, "何时开工？", "市港航局负责人", ["五月开工"]),
        (None, "何时完工？", "市港航局负责人", ["十月完工"]),
    ]


def test_answers_need_no_label() -> None:
    body = """
    日前，本报记者专访了作家姜望舒。
    记者：新书写了多久？
    写了六年，改了四稿。
    最难的是开头。
    记者：下一本写什么？
    写盐场。
    """
    assert shape(read(body)) == [
        ("记者", "新书写了多久？", "姜望舒", ["写了六年", "最难的是"]),
        ("记者", "下一本写什么？", "姜望舒", ["写盐场。"]),
    ]


@pytest.mark.parametrize(
    "mark",
    ["# {}", "**{}**", "1．{}", "（一）{}", "①{}", "■ {}", "{}"],
    ids=["crosshead", "bold", "number", "bracketed number", "circled number", "square", "plain"],
)
def test_questions_stand_out_by_themselves(mark: str) -> None:
    body = f"""
    《云港市夜航管理规定》下月施行。市港航局有关负责人回答了记者提问。
    {mark.format("为什么要管夜航，依据是什么？")}
    夜航事故近年来有所增加。
    规定从灯光和瞭望两方面提出要求。
    {mark.format("对小渔船有没有照顾，怎么照顾？")}
    有半年过渡期。
    """
    interview = read(body)
    assert shape(interview) == [
        (None, "为什么要管夜航，依据是什么？", "市港航局有关负责人", ["夜航事故", "规定从灯"]),
        (None, "对小渔船有没有照顾，怎么照顾？", "市港航局有关负责人", ["有半年过"]),
    ]
    assert interview is not None
    assert interview.subject == "云港市夜航管理规定"


@pytest.mark.parametrize("mark", ["# ", ""])
def test_questions_ask_by_themselves_and_names_answer(mark: str) -> None:
    body = f"""
    {mark}老街改不改？
    何敬之：要改。
    陶知行：慢慢改。
    {mark}给谁住？
    何敬之：给老住户。
    """
    assert [turn[1:3] for turn in shape(read(body))] == [
        ("老街改不改？", "何敬之"),
        ("老街改不改？", "陶知行"),
        ("给谁住？", "何敬之"),
    ]


@pytest.mark.parametrize("outlet", ["云港新报", "《云港早报》", "泊都", "YGD", "云港在线"])
def test_an_outlet_that_asks_is_an_organization(outlet: str) -> None:
    interview = read(
        f"""
{outlet}：灯塔还亮着吗？
霍大年：亮着，天天擦。
{outlet}：以后谁来守？
霍大年：我儿子接班。
""",
        headline="对话守灯人霍大年",
    )
    assert interview is not None
    bare = outlet.strip("《》")
    assert interview.interviewers == (Speaker(None, None, bare, bare),)


def test_who_asks_without_a_name_or_a_paper_is_described() -> None:
    interview = read(
        "记者：灯塔还亮着吗？\n霍大年：亮着。\n游客：能上去看吗？\n霍大年：能。", headline="对话霍大年"
    )
    assert interview is not None
    assert who(interview.exchanges[0].question.speaker) == "记者"


def test_polite_requests_ask_without_a_question_mark() -> None:
    assert shape(
        read("""
云港视界：您守了四十年灯，请您讲一讲是怎样开始的。
霍大年：那年我十八岁，跟着师傅上岛。
云港视界：您当时怕不怕？
霍大年：不怕，浪再大也得点灯。
""")
    ) == [
        ("云港视界", "您守了四十年灯，请您讲一讲是怎样开始的。", "霍大年", ["那年我十"]),
        ("云港视界", "您当时怕不怕？", "霍大年", ["不怕，浪"]),
    ]


def test_turns_of_one_paragraph_are_parted_by_their_labels() -> None:
    assert shape(
        read(
            """
云港晚报：灯塔还亮着吗？霍：亮着，天天擦。
云港晚报：以后谁来守？
霍：我儿子接班。云港晚报：他愿意吗？霍：愿意。
云港晚报：还有谁上过岛？潘小船（实习生）：我去过一回。
""",
            headline="对话霍大年：灯不能灭",
        )
    ) == [
        ("云港晚报", "灯塔还亮着吗？", "霍大年", ["亮着，天"]),
        ("云港晚报", "以后谁来守？", "霍大年", ["我儿子接"]),
        ("云港晚报", "他愿意吗？", "霍大年", ["愿意。"]),
        ("云港晚报", "还有谁上过岛？", "潘小船", ["我去过一"]),
    ]


def test_a_sentence_with_a_colon_is_no_turn() -> None:
    body = "记者：灯塔还亮着吗？\n霍大年：亮着。原因很简单：天天擦。谁来接班？我只有一句话：我儿子。"
    assert shape(read(body, headline="对话霍大年")) == [("记者", "灯塔还亮着吗？", "霍大年", ["亮着。原"])]


def test_a_surname_is_whom_the_crosshead_quotes() -> None:
    body = """
# 守灯人霍大年：灯不能灭
记者：灯塔还亮着吗？
霍：亮着，天天擦。
# 热心人霍小米：我想帮他
记者：您为什么上岛？
霍：我想帮他守灯。
"""
    assert [(q, a) for _, q, a, _ in shape(read(body, headline="对话守灯人霍大年"))] == [
        ("灯塔还亮着吗？", "霍大年"),
        ("您为什么上岛？", "霍小米"),
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "云港市外事办发言人秦若澜主持例行记者会",
        "云港市外事办发言人秦若澜举行中外记者会",
        "云港市外事办发言人秦若澜答中外记者问",
    ],
)
def test_a_spokesman_answers_at_a_conference(headline: str) -> None:
    interview = read(
        """
应市长周明远邀请，泊港市代表团将于6月访问云港。
问：代表团将访问几天？
答：访问为期三天。
问：双方会签署协议吗？
答：有消息会及时发布。
会后，有记者问及：代表团住在哪里？
""",
        headline=headline,
    )
    assert interview is not None
    assert interview.interviewees == (Speaker("秦若澜", "发言人", "云港市外事办"),)
    assert [a for _, _, _, a in shape(interview)] == [["访问为期"], ["有消息会"]]


def test_a_host_asks_by_name_too() -> None:
    assert shape(
        read("""
嘉宾主持 沈砚舟（云港电视台主持人）：
各位朋友，大家好！
# 港城与世界
沈砚舟：开放对一座港城意味着什么？
温如许：意味着看到世界。
霍大年：意味着船来船往。
""")
    ) == [
        ("沈砚舟", "开放对一座港城意味着什么？", "温如许", ["意味着看"]),
        ("沈砚舟", "开放对一座港城意味着什么？", "霍大年", ["意味着船"]),
    ]


def test_titles_between_the_turns_and_a_signature_are_no_answer() -> None:
    assert shape(
        read(
            """
记者：灯塔还亮着吗？
霍大年：亮着，天天擦。
四十年的坚守
灯在人在
记者：以后谁来守？
霍大年：我儿子接班。
他愿意。
社区记者沈砚舟
""",
            headline="对话霍大年",
        )
    ) == [
        ("记者", "灯塔还亮着吗？", "霍大年", ["亮着，天"]),
        ("记者", "以后谁来守？", "霍大年", ["我儿子接", "他愿意。"]),
    ]


def test_a_letter_stands_before_the_name_of_who_asks_and_of_who_answers() -> None:
    interview = read(
        """
Q沈砚舟：老灯塔拆不拆？
A海东省港航事务中心航标与灯塔管理处处长兼新闻发言人霍大年：不拆，修好了给人看。
Q秦若澜：什么时候能看？
A省航标站站长温如许：明年开春。
""",
        headline="记者在发布会上的提问",
    )
    assert interview is not None
    assert [speaker.name for speaker in interview.interviewers] == ["沈砚舟", "秦若澜"]
    assert [speaker.name for speaker in interview.interviewees] == ["霍大年", "温如许"]


def test_a_request_asks_without_a_question_mark() -> None:
    assert shape(
        read(
            """
灯塔杯渔歌赛昨晚收场，夺冠的歌手霍大年接受了记者采访。
形容一下今晚的嗓子。
像刚上过油的绞盘。
练这首歌花了多长时间？
三十年，天天在船上唱。
谈谈谁教会你唱歌？再说说你的师傅。
我父亲。他嗓门比汽笛还大。
谈到父亲，我总想起他的草帽，帽檐磨破了也舍不得换，那是他出海三十年的老伙计。
今后还参加这样的比赛吗？
不参加了，把台子让给年轻人。
""",
            headline="霍大年：渔歌要在船上唱",
        )
    ) == [
        (None, "形容一下今晚的嗓子。", "霍大年", ["像刚上过"]),
        (None, "练这首歌花了多长时间？", "霍大年", ["三十年，"]),
        (None, "谈谈谁教会你唱歌？再说说你的师傅。", "霍大年", ["我父亲。", "谈到父亲"]),
        (None, "今后还参加这样的比赛吗？", "霍大年", ["不参加了"]),
    ]


TOLD_TO_THE_PAPER = """
{opening}
Q：请说说你的船：
「船是我爷爷留下的，龙骨换过两次。」
Q：为什么不换新船？
「换了新船，就没人认得我了，港里的人都认这张帆。」
"""


def test_whoever_was_heard_answers_without_a_label() -> None:
    told = read(TOLD_TO_THE_PAPER.format(opening="霍大年受访时坐在码头边，手里补着网，说话很慢。"))
    assert shape(told) == [
        (None, "请说说你的船：", "霍大年", ["「船是我"]),
        (None, "为什么不换新船？", "霍大年", ["「换了新"]),
    ]
    assert read(TOLD_TO_THE_PAPER.format(opening="七成受访者说不愿换船，云港的船多半很旧。")) is None


def test_a_guest_answers_under_the_office_behind_his_name() -> None:
    exchanges = shape(
        read(
            """
霍大年会长3月8日在渔会接受《海湾周刊》专访，谈休渔和补贴。
问：今年休渔期会提前吗？
会长：不会，鱼汛没有变，休渔也不变。
问：补贴发到谁手里？
会长：发到船，不发到人。
""",
            headline="会长接受《海湾周刊》专访",
        )
    )
    assert [exchange[2] for exchange in exchanges] == ["霍大年", "霍大年"]


def test_numbered_lines_before_questions_head_what_follows() -> None:
    assert shape(
        read(
            """
一、灯塔换了新灯，但守灯的人没有走。
记者：换灯以后您做什么？
霍大年：擦镜子。
还要记日志。
二、日志要一直写下去。
记者：日志写了多少本？
霍大年：一百零六本。
""",
            headline="对话霍大年",
        )
    ) == [
        ("记者", "换灯以后您做什么？", "霍大年", ["擦镜子。", "还要记日"]),
        ("记者", "日志写了多少本？", "霍大年", ["一百零六"]),
    ]


def test_numbered_points_belong_to_the_answer() -> None:
    exchanges = shape(
        read(
            """
记者：守塔有哪些规矩？
霍大年：规矩不多。
一、天黑前上灯。
二、雾天要鸣号。
记者：有人破过规矩吗？
霍大年：没有。
""",
            headline="对话霍大年",
        )
    )
    assert exchanges[0][3] == ["规矩不多", "一、天黑", "二、雾天"]


def test_a_short_question_presents_nobody_though_no_question_mark_ends_it() -> None:
    asked = """
问：灯塔里能过夜吗？——小螺号
霍大年：能，风大。
沈守一：我没试过。
问：怕不怕黑？——阿贝
霍大年：不怕。
"""
    assert [(exchange[1], exchange[2]) for exchange in shape(read(asked, headline="答小读者问"))] == [
        ("灯塔里能过夜吗？——小螺号", "霍大年"),
        ("灯塔里能过夜吗？——小螺号", "沈守一"),
        ("怕不怕黑？——阿贝", "霍大年"),
    ]


@pytest.mark.parametrize("box", ["（现场响起掌声）", "【新闻背景：灯塔建于1926年，高三十米。】"])
def test_what_stands_in_brackets_is_no_answer(box: str) -> None:
    body = f"记者：灯塔还亮着吗？\n霍大年：亮着。\n{box}\n记者：以后谁来守？\n霍大年：我儿子接班。"
    assert [a for _, _, _, a in shape(read(body, headline="对话霍大年"))] == [["亮着。"], ["我儿子接"]]


def test_who_is_presented_by_a_label_alone_answers_what_follows() -> None:
    assert shape(
        read(
            """
海湾银行行长温如许：
让资金流向渔民
1、如何看待新规？
新规来得及时。
2、会有什么影响？
成本会降下来。
渔业公司经理霍大年：
1、如何看待新规？
我们一直盼着。
2、会有什么影响？
渔船能更新了。
""",
            headline="两位负责人解读渔港新规",
        )
    ) == [
        (None, "如何看待新规？", "温如许", ["新规来得"]),
        (None, "会有什么影响？", "温如许", ["成本会降"]),
        (None, "如何看待新规？", "霍大年", ["我们一直"]),
        (None, "会有什么影响？", "霍大年", ["渔船能更"]),
    ]


HEAD_OF_PORT = "以下是行政长官罗秉诚昨日会见媒体的谈话全文："


@pytest.mark.parametrize("colon", ["：", ":", "︰", "∶"])
def test_who_holds_an_office_answers_under_its_name(colon: str) -> None:
    interview = read(f"""
{HEAD_OF_PORT}
行政长官{colon}早晨。
记者{colon}新航线何时开通？
行政长官{colon}下月初。
""")
    assert interview is not None
    assert shape(interview) == [("记者", "新航线何时开通？", "罗秉诚", ["下月初。"])]
    assert interview.interviewees == (Speaker("罗秉诚", "行政长官"),)


def test_an_office_that_answers_is_bare() -> None:
    body = """
问：为什么要修订办法？
市农业农村局负责人答：渔港的功能变了。
问：停泊费怎么收？
市农业农村局负责人答：按船长分三档收取。
"""
    assert [(q, who_answers) for _, q, who_answers, _ in shape(read(body, headline="渔港新规怎么看"))] == [
        ("为什么要修订办法？", "市农业农村局负责人"),
        ("停泊费怎么收？", "市农业农村局负责人"),
    ]


@pytest.mark.parametrize(("asks_with", "answers_with"), [("□", "■"), ("●", "○")])
def test_paired_marks_part_questions_and_answers(asks_with: str, answers_with: str) -> None:
    body = f"""
日前，记者采访了渔民霍大年。
{asks_with}灯塔还亮着吗？
{answers_with}亮着，天天擦。
怎么能不亮呢？
{asks_with}以后谁来守？
{answers_with}我儿子接班。
"""
    assert shape(read(body)) == [
        (None, "灯塔还亮着吗？", "霍大年", ["亮着，天", "怎么能不"]),
        (None, "以后谁来守？", "霍大年", ["我儿子接"]),
    ]


def test_topics_are_asked_about_where_somebody_speaks_to_each() -> None:
    body = """
为球队打进一球的潘小船接受了采访。
——谈首发
潘小船：很兴奋，等了很久。
——谈进球
潘小船：就是包抄推进。
"""
    assert shape(read(body)) == [
        (None, "谈首发", "潘小船", ["很兴奋，"]),
        (None, "谈进球", "潘小船", ["就是包抄"]),
    ]


def test_topics_in_a_report_ask_nothing() -> None:
    assert read("谈首发\n他很兴奋。\n谈进球\n他包抄推进，球应声入网。") is None


def test_whom_a_crosshead_names_answers_below_it() -> None:
    body = """
日前，记者采访了温如许和霍大年。
# 温如许：资金要流向渔民
□如何看待新规？
■新规来得及时。
# 霍大年：我们盼了很久
□如何看待新规？
■渔船能更新了。
"""
    assert [who_answers for _, _, who_answers, _ in shape(read(body))] == ["温如许", "霍大年"]


def test_a_guest_in_the_byline_does_not_ask() -> None:
    body = "云港网：灯塔还亮着吗？\n霍大年：亮着。\n云港网：以后谁来守？\n霍大年：我儿子接班。"
    exchanges = shape(read(body, headline="对话霍大年", byline=("霍大年",)))
    assert [(asker, answerer) for asker, _, answerer, _ in exchanges] == [("云港网", "霍大年")] * 2


@pytest.mark.parametrize("headline", ["霍大年：灯不能灭", "灯不能灭——访渔民霍大年"])
def test_the_headline_names_who_answers(headline: str) -> None:
    body = "问：灯塔还亮着吗？\n答：亮着，一天也没有停过。\n问：以后谁来守？\n答：我儿子接班。"
    assert [answerer for _, _, answerer, _ in shape(read(body, headline=headline))] == ["霍大年"] * 2


def test_the_only_person_of_heads_and_introduction_answers() -> None:
    body = """
港航公司创始人霍大年分享了他的心得。
问：如何防范风险？
答：明白谁都有做不到的事。
问：钱重要吗？
答：伙伴更重要。
"""
    assert [a for _, _, a, _ in shape(read(body, headline="港航人霍大年的十条心得"))] == ["霍大年"] * 2
    assert [a for _, _, a, _ in shape(read(body, headline="创业者的十条心得"))] == [None] * 2


def test_a_bracket_says_who_speaks_in_all_that_follows() -> None:
    body = """
问（沈砚舟，下同）：灯塔还亮着吗？
答（霍大年，下同）：亮着，天天擦。
问：以后谁来守？
答：我儿子接班。
"""
    assert [(asker, a) for asker, _, a, _ in shape(read(body, headline="对话守灯人"))] == [
        ("沈砚舟", "霍大年")
    ] * 2


def test_a_paper_in_title_marks_asks_under_its_name() -> None:
    body = """
去年深秋，《海湾人物》与霍大年进行了一场对话。
海湾人物：灯塔亮了一百年，这些年也修了很多次。
霍大年：每次都是我们自己动手。
海湾人物：以后谁来守？
霍大年：我儿子接班。
"""
    assert [(asker, a) for asker, _, a, _ in shape(read(body))] == [("海湾人物", "霍大年")] * 2


def test_initials_stand_for_a_name() -> None:
    body = "YG：灯塔还亮着吗？\nHDN：亮着，天天擦。\nYG：以后谁来守？\nHDN：我儿子接班，他愿意。"
    assert [a for _, _, a, _ in shape(read(body, headline="霍大年：灯不能灭"))] == ["霍大年"] * 2


def test_a_motto_below_a_crosshead_is_no_answer() -> None:
    body = """
# 风险
“你并不是无所不能。”
问：如何防范风险？
答：知道自己的边界。
# 伙伴
“更重要的不是钱。”
问：钱重要吗？
答：伙伴更重要。
"""
    assert [a for _, _, _, a in shape(read(body, headline="对话霍大年"))] == [["知道自己"], ["伙伴更重"]]


def test_older_papers_set_labels_in_round_brackets() -> None:
    body = "（问）今年春耕情形如何？\n（答）较往年提早十天。\n（问）种子是否足够？\n（答）可无问题。"
    assert [q for _, q, _, _ in shape(read(body, headline="答记者问"))] == [
        "今年春耕情形如何？",
        "种子是否足够？",
    ]


def test_a_host_with_a_name_gives_the_floor() -> None:
    interview = read("""
主持人 秦若澜：各位记者朋友，上午好。先请市港航局局长罗秉诚介绍情况。
罗秉诚：去年吞吐量增长6%。
秦若澜：现在开始提问，请先报一下您是哪家媒体。
云港晚报记者：今年有哪些重点？
罗秉诚：一是扩建码头。
秦若澜：请继续提问。
海东卫视记者：航线会增加吗？
罗秉诚：会的。
""")
    assert [(asker, q, a) for asker, q, a, _ in shape(interview)] == [
        ("云港晚报记者", "今年有哪些重点？", "罗秉诚"),
        ("海东卫视记者", "航线会增加吗？", "罗秉诚"),
    ]


def test_surnames_stand_for_the_reporter_and_for_whom_the_introduction_names() -> None:
    body = """
霍大年，1958年生，守灯四十年。
沈：您为什么上岛？
霍：村里说岛上缺人。
沈：家里同意吗？
霍：不同意，我娘哭了三天。
"""
    exchanges = shape(read(body, byline=("沈砚舟", "白露")))
    assert [(asker, answerer) for asker, _, answerer, _ in exchanges] == [("沈砚舟", "霍大年")] * 2


def test_a_paper_is_no_subject() -> None:
    interview = read("日前，《云港日报》采访了渔民霍大年。\n问：灯塔还亮着吗？\n答：亮着。")
    assert interview is not None
    assert interview.subject is None


def test_a_title_may_stand_behind_the_name() -> None:
    body = "沈砚舟先生：局长先生，航线会增加吗？\n罗秉诚局长：会的。\n沈砚舟先生：何时？\n罗秉诚局长：下月。"
    assert [a for _, _, a, _ in shape(read(body, headline="对话罗秉诚"))] == ["罗秉诚"] * 2


def test_a_byline_in_brackets_asks_nothing() -> None:
    body = "【云港新闻网记者 沈砚舟】灯塔百岁了，谁还在守？\n霍大年：灯在人在。\n霍大年：我儿子接班。"
    assert read(body) is None


@pytest.mark.parametrize(
    "closing",
    [
        "采访结束时，罗秉诚又走向码头。",
        "走出办公楼，江上灯火通明。",
        "“水深了，船就来了。”罗秉诚最后说。",
        "记者在码头看到，六台岸桥同时作业。",
        "（本报记者　沈砚舟整理）",
        "# 记者手记\n好的港口是有耐心的。",
        "# 相关链接\n航道分为四级。",
    ],
)
def test_the_last_answer_ends_where_the_reporter_speaks(closing: str) -> None:
    found = shape(read(f"{NAMED}\n{closing}"))
    assert found[-1][3] == ["向内陆要"]


def test_a_heading_inside_an_answer_does_not_end_it() -> None:
    body = NAMED + "# 三条通道\n铁路、公路、内河各有一条。"
    assert shape(read(body))[-1][3] == ["向内陆要", "铁路、公"]


def test_applause_in_brackets_does_not_end_an_answer() -> None:
    assert shape(read(NAMED + "（掌声）\n我说完了。"))[-1][3] == ["向内陆要", "我说完了"]


def test_every_turn_slices_to_its_text() -> None:
    text = article(QA)
    interview = read_interview(text, introductions(text))
    page = f"\n\n{QA}"
    assert interview is not None
    for exchange in interview.exchanges:
        for passage in exchange.question.paragraphs + exchange.answer.paragraphs:
            assert "".join(page[start:end] for start, end in passage.spans) == passage.text


@pytest.mark.parametrize(
    ("heads", "intro", "subject"),
    [
        ({"headline": "市民政局负责人就养老新规答记者问"}, "", "养老新规"),
        ({}, "日前，记者就海上风电采访了罗秉诚。", "海上风电"),
        ({}, "《海域规划（2026年）》（简称《规划》）公布，记者就此采访了罗秉诚。", "海域规划（2026年）"),
        ({}, "市人大通过《云港市数据条例》。记者就相关问题采访了罗秉诚。", "云港市数据条例"),
        ({}, "会议提出“建好无废城市”。如何理解“建好无废城市”？记者采访了罗秉诚。", "建好无废城市"),
        ({"headline": "潮起云港"}, "记者就相关问题采访了罗秉诚。", None),
    ],
)  # fmt: skip
def test_the_subject_is_what_is_explained(heads: dict[str, str], intro: str, subject: str | None) -> None:
    interview = read(f"{intro}\n问：难吗？\n答：难。\n问：做吗？\n答：做。", **heads)
    assert interview is not None
    assert interview.subject == subject


@pytest.mark.parametrize(
    "body",
    [
        # a report with a rhetorical question
        "春耕在即，农资够不够？\n记者走访了三家农资店。\n“货备足了。”店主说。",
        # two lines of service information
        "问：几点开门？\n答：九点。",
        # dialogue in a feature
        "“吃了吗？”\n“吃了。”\n老人笑了。\n“孩子呢？”\n“上学去了。”",
        "老人坐在门口。\n记者：“吃了吗？”\n老人：“吃了。”\n记者：“孩子呢？”\n老人：“上学去了。”",
        # complaints and the offices that answer them
        "网友：海棠路的路灯何时修好？\n市城管局：已经修好。\n网友：公交为何改道？\n市交通局：因为施工。",
        # a court, a stage
        "审判长：被告人有无异议？\n被告人：没有。\n审判长：是否认罪？\n被告人：认罪。\n记者：旁听席座无虚席。",
        "甲：您贵姓？\n乙：免贵姓罗。\n甲：在哪儿上班？\n乙：在码头。",
        # lists of names and facts
        "罗秉诚：1968年生，市港航局局长。\n姜望舒：1975年生，作家。\n石小满：1990年生，渔民。",
        "时间：3月25日\n地点：市会展中心\n电话：88001234\n主编：沈砚舟\n责编：罗小满",
        "记者：沈砚舟\n摄影：温如许\n编辑：叶子衡",
        # a report whose crossheads ask
        "近日，记者采访了罗秉诚。\n# 航道够深吗？\n罗秉诚介绍，够深。\n# 船够多吗？\n他说，还不够。\n再添。",
        "记者进行了采访。\n# 航道够深吗？\n负责人表示，够深。\n# 船够多吗？\n船长告诉记者，不够。\n要添。",
        "# 航道够深吗？\n航道已挖到二十米。\n# 船够多吗？\n还不够。",
        # a story's dialogue is a small part of it
        "记者：冷吗？\n石小满：不冷。\n记者：想家吗？\n石小满：想。\n" + "渔船起伏，灯光忽明忽暗。" * 16,
    ],
)  # fmt: skip
def test_what_is_no_interview(body: str) -> None:
    assert read(body) is None


def test_an_answer_to_a_single_question_is_an_interview_if_announced_or_long() -> None:
    body = "问：外方对此有何评论？\n答：我们注意到了有关情况。"
    assert read(body) is None
    assert len(shape(read(body, headline="市外办发言人答记者问"))) == 1
    assert len(shape(read(body + "云港一贯主张通过对话解决分歧。" * 6))) == 1


# --- tables


@pytest.mark.parametrize("label", sorted(ASKERS | HOSTS))
def test_askers(label: str) -> None:
    assert asks(label)


@pytest.mark.parametrize(
    ("label", "hosts"), [("主持人", True), ("主持人沈砚舟", True), ("记者", False), ("主持会议", False)]
)
def test_hosts(label: str, hosts: bool) -> None:
    assert is_host(label) is hosts


@pytest.mark.parametrize("ending", sorted(OUTLETS))
def test_outlets_ask(ending: str) -> None:
    assert asks(f"云港{ending}")
    assert asks(f"云港{ending}记者")
    assert asks(f"云港{ending}记者罗秉诚")


@pytest.mark.parametrize(
    "label", ["罗秉诚", "答", "出版单位", "据记者了解", "记者手记", "记者观察", "时间", "预报", "合作社"]
)
def test_what_does_not_ask(label: str) -> None:
    assert not asks(label)


@pytest.mark.parametrize("label", sorted(NO_SPEAKERS))
def test_entries_of_lists_do_not_speak(label: str) -> None:
    assert not may_speak(label)
    assert not names_person(label)


@pytest.mark.parametrize("ending", sorted(NO_SPEAKER_ENDINGS + CUES))
def test_endings_of_what_is_no_speaker(ending: str) -> None:
    assert not may_speak(f"罗秉诚{ending}")


@pytest.mark.parametrize("ending", sorted(ADDRESSES | {"局长", "负责人", "发言人", "教授"}))
def test_endings_of_people(ending: str) -> None:
    assert names_person(f"罗{ending}")


@pytest.mark.parametrize("label", sorted(COURTROOM))
def test_other_dialogues(label: str) -> None:
    assert read(f"记者：真的？\n{label}：真的。\n记者：几时？\n{label}：去年。", headline="专访") is None


@pytest.mark.parametrize("label", sorted(HOTLINE_ASKERS))
def test_who_complains_does_not_interview(label: str) -> None:
    assert read(f"{label}：灯亮吗？\n王主任：亮。\n{label}：水清吗？\n王主任：清。") is None


@pytest.mark.parametrize("heading", sorted(APPENDICES))
def test_appendices_end_the_turns(heading: str) -> None:
    assert shape(read(f"{NAMED}# {heading}\n这是后话。"))[-1][3] == ["向内陆要"]


@pytest.mark.parametrize("words", sorted(CLOSINGS))
def test_closings_end_the_turns(words: str) -> None:
    assert shape(read(f"{NAMED}{words}，天色已晚。"))[-1][3] == ["向内陆要"]


@pytest.mark.parametrize("label", sorted(SPACED))
def test_labels_set_off_by_a_space(label: str) -> None:
    page = f"{label}　航道要挖多深？"
    found = read_label(Passage.of(page, (0, len(page))))
    assert found is not None
    assert (found.label, found.content.text) == (label, "航道要挖多深？")


@pytest.mark.parametrize(
    "line",
    [
        "今天上午，罗秉诚来到码头：船到了。",
        "罗秉诚　来到码头。",
        "一句没有标签的话。",
        "“记者：”",
        "：",
        "*",
        "",
    ],
)
def test_lines_without_a_label(line: str) -> None:
    assert read_label(Passage(line, ((0, len(line)),))) is None


@pytest.mark.parametrize("label", sorted(ANSWERERS))
def test_numbered_labels_are_bare(label: str) -> None:
    assert bare_label(f" {label} ") == label


LINES = [
    "问：要吗？",
    "答：要。",
    "记者：几时？",
    "罗秉诚：明天。",
    "主持人：请提问。",
    "# 几时开工？",
    "**1．几时开工？**",
    "他走了。",
    "问：",
    "罗秉诚：",
    "（笑）",
    "采访结束。",
]


@given(st.lists(st.sampled_from(LINES), max_size=12))
def test_any_order_of_lines_gives_whole_exchanges(lines: list[str]) -> None:
    page = "\n\n" + "\n".join(lines)
    interview = read("\n".join(lines))
    for exchange in interview.exchanges if interview else ():
        for turn in (exchange.question, exchange.answer):
            assert turn.paragraphs
            assert all(p.text == "".join(page[start:end] for start, end in p.spans) for p in turn.paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        "问：" * 50_000,
        "记者" * 50_000,
        "【" * 50_000,
        "*" * 50_000,
        "　" * 50_000 + "问",
        "问：？答：" * 20_000,
        "就" * 50_000 + "答记者问",
        "采访" * 50_000,
        "罗秉诚、" * 30_000 + "接受采访",
        "主持人：请提问。\n" * 10_000,
        "要吗？\n" * 20_000,
        "采访。\n" * 10_000,
    ],
    ids=range(12),
)
def test_hostile_text_is_read(text: str) -> None:
    headline = text.replace("\n", "")[:50_000] + "答记者问"
    interview = read(f"{text}\n问：要吗？\n答：要。\n问：真的？\n答：真的。", headline=headline)
    assert interview is None or interview.exchanges


def test_the_head_names_whom_a_paper_interviews() -> None:
    asked = """
        晚报：塔灯为什么换成了白的？
        霍：白光照得远。
        晚报：渔民习惯吗？
        霍：头几天不习惯。
    """
    assert [(one[0], one[2]) for one in shape(read(asked, headline="云港晚报专访霍大年"))] == [
        ("晚报", "霍大年"),
        ("晚报", "霍大年"),
    ]


def test_latin_names_are_labels() -> None:
    asked = """
        TOWER MAG：塔灯對你來說是甚麼？
        MARINA LAM：是回家的路。
        TOWER MAG：守塔寂寞嗎？
        MARINA LAM：有鳥作伴。
    """
    assert [(one[0], one[2]) for one in shape(read(asked, headline="守塔人"))] == [
        ("TOWER MAG", "MARINA LAM"),
        ("TOWER MAG", "MARINA LAM"),
    ]


def test_a_second_host_may_ask_once() -> None:
    asked = """
        沈砚舟：您守了多少年塔？
        罗秉诚：四十年。
        陈海：一个人守吗？
        罗秉诚：两个人轮着守。
        沈砚舟：最怕什么？
        罗秉诚：最怕雾。
    """
    assert [one[0] for one in shape(read(asked, headline="罗秉诚：我守塔"))] == ["沈砚舟", "陈海", "沈砚舟"]


def test_turns_may_follow_their_announcement_in_one_paragraph() -> None:
    body = "近日，灯塔改造办法出台。市港航局负责人回答了记者的提问。问：灯塔还亮吗？答：亮，灯芯换成了电的。"
    assert shape(read(body, headline="市港航局负责人就灯塔改造答记者问")) == [
        (None, "灯塔还亮吗？", "市港航局负责人", ["亮，灯芯"])
    ]


LONG_ANSWERS = (
    "灯塔建在礁石上，地基是一百年前的花岗岩，今年重新灌了浆，台风来了也不怕。",
    "岛上的工人夜里干活，白天要让船过，一天只有四个钟头能上塔，所以慢一些。",
    "年底前换好灯器，明年开春请渔民们上塔来看一看，提提意见。",
)


def test_short_questions_divide_an_interview_where_no_other_line_is_short() -> None:
    questions = ("塔牢固吗？", "为何慢？", "何时完工？")
    lines = [line for turn in zip(questions, LONG_ANSWERS, strict=True) for line in turn]
    found = shape(read("\n".join(lines), deck="——访守塔人霍大年"))
    assert [(question, answerer) for _, question, answerer, _ in found] == [(q, "霍大年") for q in questions]


@pytest.mark.parametrize("other", ["海上起雾", "塔下"])
def test_short_questions_are_turns_of_style_among_other_short_lines(other: str) -> None:
    questions = ("塔牢固吗？", "为何慢？", "何时完工？")
    lines = [line for turn in zip(questions, LONG_ANSWERS, strict=True) for line in turn]
    assert read("\n".join([*lines, other, LONG_ANSWERS[0]]), deck="——访守塔人霍大年") is None


@pytest.mark.parametrize(
    "askers",
    [("市民刘女士", "读者陈先生"), ("网友“浪花”", "网友“海螺”"), ("渔村村民老赵", "村民李阿婆")],
)
def test_callers_ask_the_guest_of_a_paper(askers: tuple[str, str]) -> None:
    first, second = askers
    body = f"{first}：灯塔何时修好？\n霍大年：年底。\n{second}：能上去看吗？\n霍大年：明年开春就能。"
    found = shape(read(body, headline="霍大年做客本报热线"))
    expected = ["灯塔何时修好？", "能上去看吗？"] if first.startswith(PUBLIC) else []
    assert [question for _, question, _, _ in found] == expected


@pytest.mark.parametrize("word", sorted(PUBLIC))
def test_words_for_callers(word: str) -> None:
    body = f"{word}老赵：灯塔何时修好？\n霍大年：年底。\n{word}老钱：能上去看吗？\n霍大年：明年开春就能。"
    assert len(shape(read(body, headline="霍大年做客本报热线"))) == 2


def test_offices_that_answer_complaints_give_no_interview() -> None:
    body = "市民老赵：路灯何时修好？\n市城管局：年底。\n市民老钱：井盖何时换？\n市住建局：下月就换。"
    assert read(body, headline="民声") is None


@pytest.mark.parametrize("label", ["云港报·海湾网记者", "云港日报·潮头", "海湾晚报·看潮"])
def test_two_outlets_that_ask_together_are_nobodys_name(label: str) -> None:
    body = f"{label}：灯塔还亮吗？\n霍大年：亮着，天天擦。\n{label}：谁来接班？\n霍大年：我儿子。"
    interview = read(body, headline="对话霍大年")
    assert interview is not None
    assert [(asker.name, asker.organization) for asker in interview.interviewers] == [
        (None, label.removesuffix("记者"))
    ]


@pytest.mark.parametrize(
    ("intro", "subject"),
    [
        ("近日，霍大年做客《海湾茶座》，说起灯塔。", None),
        ("日前，《看潮》与霍大年有过一次对话。", None),
        ("《看潮》杂志采访了霍大年，话题是《灯塔志》。", "灯塔志"),
        ("霍大年在《渔港预算》记者会后接受采访。", "渔港预算"),
        ("近日，霍大年就渔港清淤等回答了记者提问。", "渔港清淤"),
        ("采访霍大年就像聊天，他对话题从不挑剔。", None),
    ],
)
def test_papers_and_programmes_are_no_subject(intro: str, subject: str | None) -> None:
    interview = read(f"{intro}\n记者：灯塔还亮吗？\n霍大年：亮着，天天擦。", headline="灯不能灭")
    assert interview is not None
    assert interview.subject == subject


def test_a_coach_answers_at_a_conference_behind_the_match() -> None:
    body = (
        "在输给海湾队后，云港队主教练霍大年出席了赛后发布会。\n上半场为何不敢压上？\n"
        "风太大，我们怕长传，想先稳住，等风小了再攻，可惜没有等到。\n换上三名新人是怎么考虑的？\n"
        "他们跑得动，也敢跑，输球的时候更要让他们见见风浪。"
    )
    found = shape(read(body, headline="霍大年：风浪里才见水手"))
    assert [(question, answerer) for _, question, answerer, _ in found] == [
        ("上半场为何不敢压上？", "霍大年"),
        ("换上三名新人是怎么考虑的？", "霍大年"),
    ]


def test_a_dialogue_that_a_question_quotes_is_no_turn() -> None:
    body = (
        "云港晚报：有人问过灯塔管理站负责人：灯为何灭了？灯塔管理站负责人：灯油断了。您信吗？\n"
        "霍大年：不信，油库就在山后，满着呢，我前天还去看过，桶上的封条也是新的。\n"
        "云港晚报：那为什么灭？\n霍大年：灯芯老了。"
    )
    found = shape(read(body, headline="对话霍大年"))
    assert [answerer for _, _, answerer, _ in found] == ["霍大年", "霍大年"]


@pytest.mark.parametrize(
    "asked", ["会后，有记者问及：", "记者会后，有记者问：", "有记者问道：", "当天晚些时候，有记者追问："]
)
def test_a_question_that_somebody_puts_behind_the_conference(asked: str) -> None:
    body = f"《海湾时报》记者：灯塔还亮吗？\n霍大年：亮着。\n{asked}谁来接班？\n霍大年：我儿子。"
    found = shape(read(body, headline="发言人霍大年主持例行记者会"))
    assert [(question, answer) for _, question, _, answer in found] == [
        ("灯塔还亮吗？", ["亮着。"]),
        ("谁来接班？", ["我儿子。"]),
    ]


def test_an_outlet_loses_its_title_marks() -> None:
    interview = read("《海湾时报》记者：灯塔还亮吗？\n霍大年：亮着。", headline="发言人霍大年主持例行记者会")
    assert interview is not None
    assert [asker.organization for asker in interview.interviewers] == ["海湾时报"]


def test_where_reporters_are_told_of_nobody_asks() -> None:
    assert read("有记者来到岛上：灯塔亮着。\n霍大年：亮着。", headline="海岛一日") is None


def test_readers_ask_beside_a_host_in_a_chat() -> None:
    body = (
        "网友：灯塔何时修好？\n霍大年：年底。\n主持人：大家关心能不能上去看，您怎么说？\n"
        "霍大年：开春就能。\n网友：要买票吗？\n霍大年：不要。"
    )
    found = shape(read(body, headline="霍大年与网友聊灯塔"))
    assert [(asker, answerer) for asker, _, answerer, _ in found] == [
        ("网友", "霍大年"),
        ("主持人", "霍大年"),
        ("网友", "霍大年"),
    ]


def test_readers_who_only_praise_ask_nothing() -> None:
    body = "网友：灯塔真美。\n霍大年：谢谢。\n网友：明年还来。\n霍大年：欢迎。"
    assert read(body, headline="留言板") is None
