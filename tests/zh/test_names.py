from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdata.zh.firms import FIRMS, SIDES
from newsdata.zh.minority_names import CLANS, MONGOLIAN, TIBETAN, TURKIC
from newsdata.zh.name_words import FOLLOWERS
from newsdata.zh.names import is_person_name, name_at, split_names

NAMES = [
    "王伟", "王国庆", "李小云", "欧阳明远", "司马南", "诸葛清", "上官云", "洪向阳", "高峰", "黄金荣",
    "文明生",
    "陈冯富珍", "安倍晋三", "第五海涛", "钱塘生",
    "阿依古丽·买买提", "约翰·史密斯", "让·皮埃尔", "扎西次仁", "史密斯",
    "古特雷斯", "张超", "周密", "洪更生", "卡尔-海因茨·鲍曼", "John Smith", "Anna van der Berg",
]  # fmt: skip
NOT_NAMES = [
    "高级", "马上", "方面", "应该", "于是", "包括", "安全", "成立", "和谐", "钟表", "全国", "经理",
    "记者", "努力", "加强", "法治", "高质量", "金融业", "方案", "成立后", "王主任", "李教授",
    "张大爷", "王总", "王说", "巴西", "江苏", "牛皮癣", "", "王", "12", "GDP", "王-伟", "smith",
    "范大学", "邓副", "在比斯莱·沃恩总统的晚宴上",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_one(name: str) -> None:
    assert is_person_name(name)


@pytest.mark.parametrize("word", NOT_NAMES)
def test_a_word_that_looks_like_a_name_is_none(word: str) -> None:
    assert not is_person_name(word)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("王伟 李小云", ["王伟", "李小云"]),
        ("王　伟", ["王伟"]),
        ("王　伟　李小云　张　强", ["王伟", "李小云", "张强"]),
        ("王伟、李小云，欧阳明远", ["王伟", "李小云", "欧阳明远"]),
        ("王伟,李小云;张强/赵敏", ["王伟", "李小云", "张强", "赵敏"]),
        (" 约翰·史密斯 ", ["约翰·史密斯"]),
        ("王伟 报道", []),
        ("加强 管理", []),
        ("王", []),
        ("", []),
    ],
)
def test_a_list_is_split_only_if_all_of_it_are_names(text: str, names: list[str]) -> None:
    assert split_names(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("王伟说", "王伟"),
        ("李小云表示", "李小云"),
        ("王强先后来到三个村", "王强"),
        ("王强负责此事", "王强"),
        ("王强迎着风走来", "王强"),
        ("欧阳明远认为", "欧阳明远"),
        ("史密斯10日表示", "史密斯"),
        ("约翰·史密斯日前表示", "约翰·史密斯"),
        ("约翰·史密斯和夫人抵达", "约翰·史密斯"),
        ("约翰·史密斯和她的丈夫", "约翰·史密斯"),
        ("约翰·史密斯和南非专家", "约翰·史密斯"),
        ("代表团团长约翰·史密斯", None),
        ("约翰·史密斯当晚表示", "约翰·史密斯"),
        ("卡尔-海因茨·鲍曼日前表示", "卡尔-海因茨·鲍曼"),
        ("王伟更认为", "王伟"),
        ("洪更生表示", "洪更生"),
        ("John Smith表示", "John Smith"),
        ("J. P. Miller说", "J. P. Miller"),
        ("Lily说", "Lily"),
        ("GDP增长", None),
        ("高峰表示", "高峰"),
        ("应勇强调", "应勇"),
        ("应提高认识", None),
        ("和两名同事", None),
        ("多次表示", None),
        ("高度评价", None),
        ("", None),
        ("扎西次仁对记者说", "扎西次仁"),
        ("拉姆丹增来到海边", "拉姆丹增"),
        ("乌兰图雅，牧民", "乌兰图雅"),
        ("买买提艾力深有体会", "买买提艾力"),
        ("吉克阿木说", "吉克阿木"),
        ("次仁说", "次仁"),
        ("库克二十日警告", "库克"),
        ("特纳拿着海图说", "特纳"),
        ("热烈支持渔民", None),
        ("和嘉宾表示欢迎", None),
        ("和阿希乔总统举行会谈", None),
        ("依法进行打捞", None),
        ("木原诚二表示", "木原诚二"),
        ("中野健太男表示", "中野健太男"),
        ("司徒伟民参加", "司徒伟民"),
        ("向明则认为", "向明"),
        ("常大海上将", "常大海"),
        ("向渔民介绍", None),
        ("支丽代表第一个发言", "支丽"),
        ("向王先生走去", None),
        ("拜海花在会上", "拜海花"),
        ("拜访渔民", None),
        ("向村民介绍", None),
        ("由学校安排", None),
        ("都纷纷返航", None),
        ("连连摆手", None),
        ("张又山上将", "张又山"),
        ("李想表示", "李想"),
        ("何仲让对记者说", "何仲让"),
        ("何仲让大家上船", "何仲"),
        ("高峰论坛", None),
        ("纪念馆）", None),
        ("招募，", None),
    ],
)
def test_the_name_behind_a_title_ends_before_the_next_word(text: str, name: str | None) -> None:
    end = name_at(text, 0)
    assert (None if end is None else text[:end]) == name


@pytest.mark.parametrize(("text", "end"), [("孟川县渔民说", None), ("李小云县长说", 3), ("李小云区长说", 3)])
def test_a_place_is_nobody(text: str, end: int | None) -> None:
    assert name_at(text, 0, titled=False) == end


@pytest.mark.parametrize("word", ["安理会", "第五轮", "第五批", "万余人", "党派", "白族", "房客", "税务"])
def test_a_word_before_a_cue_is_nobody(word: str) -> None:
    assert name_at(f"{word}表示", 0, titled=False) != len(word)


@pytest.mark.parametrize(
    "text", ["拉夫罗索表示", "应勇强调", "加强管理", "水桥村村民", "Harbor Research表示"]
)
def test_without_a_title_only_a_sure_name_is_believed(text: str) -> None:
    assert name_at(text, 0, titled=False) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("特朗普在海滨说", "特朗普"),
        ("普京于周二表示", "普京"),
        ("川普則表示", "川普"),
        ("布什尔核电站", None),
    ],
)
def test_everybody_knows_some_names(text: str, name: str | None) -> None:
    end = name_at(text, 0, titled=False)
    assert (None if end is None else text[:end]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("藤森今天在云港说", "藤森"),
        ("加维里亚今天飞抵云港", "加维里亚"),
        ("巴斯-格雷格表示", "巴斯-格雷格"),
        ("陈建和李小云发现", "陈建"),
        ("陈建和高兴地说", "陈建和"),
        ("学院的一名讲师克里·伊曼（", None),
    ],
)
def test_a_title_makes_names_of_what_is_spelt_by_sound(text: str, name: str | None) -> None:
    end = name_at(text, 0)
    assert (None if end is None else text[:end]) == name


def test_as_for_somebody_is_told_by_what_stands_before() -> None:
    assert name_at("对船长陈春来说", 3) == len("对船长陈春")


@pytest.mark.parametrize(
    ("text", "name"), [("扎西次仁说", "扎西次仁"), ("买买提说", "买买提"), ("次仁说", None)]
)
def test_western_names_of_some_length_need_no_title(text: str, name: str | None) -> None:
    end = name_at(text, 0, titled=False)
    assert (None if end is None else text[:end]) == name


@pytest.mark.parametrize("name", sorted(TIBETAN | MONGOLIAN | TURKIC))
def test_each_western_name_may_stand_behind_another(name: str) -> None:
    assert name_at(f"扎西{name}，", 0) == len(name) + 2


@pytest.mark.parametrize("firm", sorted(FIRMS | SIDES))
def test_a_firm_is_nobody(firm: str) -> None:
    assert name_at(f"{firm}表示", 0, titled=False) != len(firm)


@pytest.mark.parametrize("clan", sorted(CLANS))
def test_families_of_the_yi_stand_before_given_names(clan: str) -> None:
    assert is_person_name(f"{clan}阿木")


def test_a_full_name_in_latin_letters_needs_no_title() -> None:
    assert name_at("John Smith表示", 0, titled=False) == len("John Smith")
    assert name_at("Lily表示", 0, titled=False) is None


@given(st.text(alphabet="王伟高级和阿史密斯·、 村a1。", max_size=12), st.integers(0, 12))
def test_a_name_that_is_found_lies_in_the_text(text: str, start: int) -> None:
    end = name_at(text, start)
    assert end is None or start + 2 <= end <= len(text)


@pytest.mark.parametrize("word", sorted(FOLLOWERS))
@pytest.mark.parametrize("name", ["陈舟", "陈小舟"])
def test_a_word_behind_a_name_is_no_part_of_it(name: str, word: str) -> None:
    assert name_at(f"{name}{word}，", 0) == len(name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("陈德胜出席会议", "陈德胜"),
        ("陈永发出席会议", "陈永发"),
        ("陈志远在会上", "陈志远"),
        ("陈春光荣获冠军", "陈春光"),
        ("陈海了解情况", "陈海"),
        ("陈小海了解情况", "陈小海"),
        ("陈小海走了进来", "陈小海"),
        ("陈永发表示", "陈永发"),
        ("陈永发表文章", "陈永"),
        ("陈春来说，", "陈春来"),
        ("陈光语出惊人", "陈光"),
        ("陈海列席会议", "陈海"),
        ("陈海昨晚登塔", "陈海"),
        ("陈海作客灯塔", "陈海"),
    ],
)
def test_a_given_name_may_end_as_a_word_begins(text: str, name: str) -> None:
    assert name_at(text, 0) == len(name)
