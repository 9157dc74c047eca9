"""Who gets the words where several people, or nobody with a name, stand near them."""

from __future__ import annotations

import pytest

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import introductions
from newsdata.parsers.quotations.actors import new_name
from tests.parsers.articles import article
from tests.parsers.quoting import read, said

WANG = "海东省省长王伟"


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (f"{WANG}昨天下午在云港会见海湾国商会会长史密斯一行时说，港口年内扩建。", "王伟"),
        (f"{WANG}接待来访的海湾国渔业部部长史密斯等人时说，港口年内扩建。", "王伟"),
        (f"{WANG}同海湾国渔业部部长史密斯举行会谈时说，港口年内扩建。", "王伟"),
        (f"{WANG}听取水务局局长李小云汇报后指出，堤坝要加固。", "王伟"),
        ("民警王伟的代理律师李小云曾说，证据已经齐全。", "李小云"),
        ("县文化馆馆长李小云憨厚地笑着说，戏台年底搭好。", "李小云"),
        ("海湾渔业组织驻云港办事处代表史密斯在船上接受采访时说，鱼苗长得很快。", "史密斯"),
        ("电报社援引海湾国渔政局局长史密斯的话说，渔船已经靠岸。", "史密斯"),
        ("据船老大李小云观察，海龟每年春分前后上岸。", "李小云"),
        ("没想到船老大李小云竟说，他早就把船卖了。", "李小云"),
        ("市民孙女士拨打本报热线96001反映，路灯坏了一个月。", "孙女士"),
        ("市民孙女士来电：路灯坏了一个月，天黑以后没人敢走。", "孙女士"),
        ("水桥县警察局局长王伟少校告诉记者，失踪的渔船找到了。", "王伟"),
        ("船长李小云告诉记者台风过后才能出海。", "李小云"),
        ("船长李小云透露与船厂早就签了合同。", "李小云"),
        ("船长李小云承认自己看错了海图。", "李小云"),
        ("船长李小云回应“绝无此事”，随后转身上船。", "李小云"),
        ("船长李小云说“海巡”二字是船厂自己刷上去的。", "李小云"),
        ("令人意外的是船长李小云说，船早就卖了。", "李小云"),
        ("船长李小云反驳说船上没有一条鱼。", "李小云"),
    ],
)
def test_the_subject_keeps_the_words(paragraph: str, speaker: str) -> None:
    assert [name for name, _ in said(paragraph)] == [speaker]


@pytest.mark.parametrize(
    "paragraph",
    [
        "经船长李小云提醒，全船人都穿上了救生衣。",
        "那条大鱼令船员们直呼，“海里真有宝贝呢。”",
        "渔政站半夜接到岛上来电：一条渔船漏水。",
        "李小云没急着解释，她请大家都坐下。",
        "听邻居说，李小云早就把船卖了。",
        "船员们大喊，小船翻了过去。",
        "船长李小云睡不着；他的老婆晕船，一直说腰酸，全船的人都没睡。",
    ],
)
def test_what_brought_something_about_is_not_given(paragraph: str) -> None:
    assert said(paragraph) == []


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (
            "船长李小云说，鱼越来越少，对此渔政站站长王伟表示，禁渔期还要延长。",
            [("李小云", "鱼越来越少，对此"), ("王伟", "禁渔期还要延长。")],
        ),
        (
            "船长李小云说，鱼越来越少，而站长王伟认为，鱼苗已经多了。",
            [("李小云", "鱼越来越少，"), ("王伟", "鱼苗已经多了。")],
        ),
        (
            "船长李小云补充说，站长王伟也一直强调，禁渔期还要延长。",
            [("李小云", "站长王伟也一直强调，禁渔期还要延长。")],
        ),
        (
            "“船早就卖了。”船长李小云说，同时坚称海图没有错。",
            [("李小云", "船早就卖了。"), ("李小云", "海图没有错。")],
        ),
        (
            "船长李小云质疑，鱼到哪里去了？网眼为什么越来越小？",
            [("李小云", "鱼到哪里去了？网眼为什么越来越小？")],
        ),
        (
            "不断有游客问船长李小云：船几点开？其实时刻表就贴在码头上。",
            [("不断有游客", "船几点开？")],
        ),
        (
            "船长李小云说：“没有”，转身上了船。",
            [("李小云", "没有")],
        ),
        (
            "船长李小云说：船几点开要看潮水。他说，今晚开不了。",
            [("李小云", "船几点开要看潮水。"), ("李小云", "今晚开不了。")],
        ),
    ],
)
def test_each_voice_ends_where_the_next_begins(paragraph: str, expected: list[tuple[str, str]]) -> None:
    told = [(name, text.removesuffix("对此")) for name, text in said(paragraph)]
    assert told == [(name, text.removesuffix("对此")) for name, text in expected]


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (["岸上站着镇长王伟。渔民约翰·史密斯说，风太大。他说，船不能开。"], "约翰·史密斯"),
        (["集市上还请来了农技站站长王伟。他介绍，新苗耐旱。"], "王伟"),
        (["王大山蹲在船头抽烟。他告诉记者，网破了三天。"], "王大山"),
        (["大伯眼神不大好，看报要拿放大镜。", "“我认得这条船。”他指了指窗外。"], "大伯"),
        (["一名海湾国船员接过文件，他说：“船上没有别的东西。”"], "一名海湾国船员"),
        (["歌手李小云日前在云港谈起和影星王伟同台，坦言两人都很紧张。"], "李小云"),
        (["歌手李小云的经纪人王先生告诉记者，演出照常。", "下午，经纪人透露，门票已经售完。"], "王先生"),
        (
            ["歌手李小云和影星王伟登台。王伟说：“很高兴。”问到李小云会不会出海？她说：“我怕水。”"],
            "李小云",
        ),
        (["被告人王伟的代理律师之一李小云，坐在第二排。她说，证据已经齐全。"], "李小云"),
        (
            ["院士李小云缓缓讲述起出海的往事，大家都静了下来。", "“那条船只有九米长，浪比桅杆还高。”"],
            "李小云",
        ),
        (["孙女士和老人做了二十年邻居。", "“我们两家只隔一堵墙。”梅雨天，老人家里漏水。"], "孙女士"),
        (["“船呢！”孙女士猛地一喊，码头上的人都站了起来，马上有人问她：“你说哪条船？”"], "孙女士"),
        (["码头上乱成一团，围观群众看见了，齐声喊起来：“快往左边跑！”"], "围观群众"),
        (["售票员王伟急得直擦汗，当记者问船几点开时，“只能等潮水，”王伟说。"], "王伟"),
        (["一名考生跑进大门后，母亲焦虑地站在门口。“你的准考证呢！”母亲大喊。"], "母亲"),
        (["站长李小云昨天开讲。“一条鱼要长三年才能长到一斤，一网下去就什么都没有了”。"], "李小云"),
    ],
)
def test_nobody_else_is_given_the_words(paragraphs: list[str], speaker: str) -> None:
    assert said(*paragraphs)[-1][0] == speaker


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (
            "新华社云港3月8日电（记者赵敏、周明）海东省省长王伟今天说，港口年内扩建。",
            Speaker("王伟", "省长", "海东省"),
        ),
        ("【电报社云港3月8日电】海东省省长王伟今天说，港口年内扩建。", Speaker("王伟", "省长", "海东省")),
        (
            "这个码头由云港市渔政局局长王伟负责。王伟说，港口年内扩建。",
            Speaker("王伟", "局长", "云港市渔政局"),
        ),
        ("北渡街道李书记笑着说，大家都搬了进来。", Speaker(None, "书记", "北渡街道", "北渡街道李书记")),
        ("消防站站长李小云告诉记者王伟救了三个人。", Speaker("李小云", "站长", "消防站")),
        (
            "海湾国警察局指挥官阿卜杜勒·史密斯说，渔船已经靠岸。",
            Speaker("阿卜杜勒·史密斯", "指挥官", "海湾国警察局"),
        ),
    ],
)
def test_title_and_organization_are_the_speakers_own(paragraph: str, speaker: Speaker) -> None:
    assert read(paragraph)[-1].speaker == speaker


def test_what_reporters_are_told_of_is_no_reporter() -> None:
    people = introductions(article("经纪人告诉记者王伟出国了。", "王伟出国了。"))
    assert people.resolve("王伟") == Speaker("王伟")


def test_a_foreign_name_in_full_is_the_introduced_one() -> None:
    text = "海东省省长王伟今天会见海湾国总理罗伯特·霍金斯。霍金斯说，港口很大。"
    assert read(text)[-1].speaker == Speaker("罗伯特·霍金斯", "总理", "海湾国")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("李大山倚在门边", "李大山"),
        ("王小云扛着网", "王小云"),
        ("方便面放在门边", None),
        ("李大山的网", None),
    ],
)
def test_somebody_new_is_told_by_what_is_done(words: str, name: str | None) -> None:
    assert new_name(words) == name
