from __future__ import annotations

import pytest

from newsdata.layout import read_layout
from newsdata.layout.columns import is_digest, names_column
from newsdata.layout.decks import count_around
from newsdata.layout.heads import Heads, read_heads
from newsdata.layout.lines import read_lines
from newsdata.layout.rubrics import has_label, is_rubric
from newsdata.layout.vocabulary import (
    DECK_OPENINGS,
    DIGESTS,
    KICKER_ENDINGS,
    KICKER_OPENINGS,
    MANNERS,
    PICTURE_COLUMNS,
    PRESENCE,
    RUBRIC_ENDINGS,
    TEXT_KINDS,
)


def texts(heads: Heads) -> tuple[str | None, list[str], list[str], list[str]]:
    return (
        heads.rubric,
        [passage.text for passage in heads.kicker],
        [passage.text for passage in heads.headline],
        [passage.text for passage in heads.deck],
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["港口扩建"], (None, [], ["港口扩建"], [])),
        (
            ["林远航在全市大会上强调", "加快建设海洋强市"],
            (None, ["林远航在全市大会上强调"], ["加快建设海洋强市"], []),
        ),
        (
            ["三市携手治水——", "一江清水向东流（民生观察）"],
            ("民生观察", ["三市携手治水——"], ["一江清水向东流"], []),
        ),
        (
            ["一江清水向东流(民生观察)", "——访云港市市长陈海"],
            ("民生观察", [], ["一江清水向东流"], ["——访云港市市长陈海"]),
        ),
        (["省经委作出部署", "工业要稳中求进"], (None, ["省经委作出部署"], ["工业要稳中求进"], [])),
        (["春季过敏怎么防？", "市医院专家答疑"], (None, [], ["春季过敏怎么防？"], ["市医院专家答疑"])),
        (["春季过敏怎么防？", "一看二躲三戴罩"], (None, ["春季过敏怎么防？"], ["一看二躲三戴罩"], [])),
        (["10日起", "渔港路恢复双向通行"], (None, ["10日起"], ["渔港路恢复双向通行"], [])),
        (["海湾大桥主塔建成", "比计划提前两个月"], (None, [], ["海湾大桥主塔建成"], ["比计划提前两个月"])),
        (["地铁今起试运行", "首末班车时间公布"], (None, [], ["地铁今起试运行"], ["首末班车时间公布"])),
        (["港区扩建二期开工", "总投资46亿元"], (None, [], ["港区扩建二期开工"], ["总投资46亿元"])),
        (
            ["全市科技大会召开", "林远航讲话　周大同作报告"],
            (None, [], ["全市科技大会召开"], ["林远航讲话　周大同作报告"]),
        ),
        (
            ["1月物价涨幅继续回落", "市场供应量明显增加"],
            (None, ["1月物价涨幅继续回落"], ["市场供应量明显增加"], []),
        ),
        (
            ["港口吞吐量连续回升", "外贸订单量明显增加"],
            (None, [], ["港口吞吐量连续回升", "外贸订单量明显增加"], []),
        ),
        (
            ["五座渔港同日开港", "渔船补给就近解决"],
            (None, ["五座渔港同日开港"], ["渔船补给就近解决"], []),
        ),
        (
            ["电梯困住半栋楼", "物业称配件下周到货"],
            (None, [], ["电梯困住半栋楼"], ["物业称配件下周到货"]),
        ),
        (
            ["周大同在全市港航座谈会上强调", "把港口的文章做足做透做出实效", "吴敏出席"],
            (None, ["周大同在全市港航座谈会上强调"], ["把港口的文章做足做透做出实效"], ["吴敏出席"]),
        ),
        (
            ["政策解读", "十部门联合立规　海上风电提速"],
            ("政策解读", [], ["十部门联合立规　海上风电提速"], []),
        ),
        (["【民生观察】菜价为何上涨"], ("民生观察", [], ["菜价为何上涨"], [])),
        (["民生观察｜菜价为何上涨"], ("民生观察", [], ["菜价为何上涨"], [])),
        (["渔村新事（关注沿海振兴③）"], ("关注沿海振兴③", [], ["渔村新事"], [])),
        (["老港新生（新观察（中））"], ("新观察（中）", [], ["老港新生"], [])),
        (["老港新生（上）"], (None, [], ["老港新生（上）"], [])),
        (["海洋保护条例（草案）"], (None, [], ["海洋保护条例（草案）"], [])),
        (
            ["在全市大会上的讲话", "（2026年1月8日）"],
            (None, [], ["在全市大会上的讲话"], ["（2026年1月8日）"]),
        ),
        (["图说公报", "（单位：亿元）"], (None, [], ["图说公报"], ["（单位：亿元）"])),
        (["《港口志》首发", "历时三年编成"], (None, [], ["《港口志》首发"], ["历时三年编成"])),
        (["【民生】菜价为何上涨", "——来自市场的调查"], ("民生", [], ["菜价为何上涨"], ["——来自市场的调查"])),
        (["《今日话题》", "菜价为何连涨三周"], ("今日话题", [], ["菜价为何连涨三周"], [])),
        (
            ["全省第八届农民运动会即将在云港开赛", "我市代表团组成", "一百二十六名选手中有全国纪录创造者"],
            (
                None,
                ["全省第八届农民运动会即将在云港开赛"],
                ["我市代表团组成"],
                ["一百二十六名选手中有全国纪录创造者"],
            ),
        ),
        (["**港口扩建答记者问**"], (None, [], ["港口扩建答记者问"], [])),
        (["## 港口扩建"], (None, [], ["港口扩建"], [])),
    ],
)
def test_the_lines_above_an_article(
    lines: list[str], expected: tuple[str | None, list[str], list[str], list[str]]
) -> None:
    assert texts(read_heads(read_lines("\n".join(lines)))) == expected


def test_names_under_a_headline_are_its_byline() -> None:
    heads = read_heads(read_lines("港口扩建\n——访市长林远航\n本报记者　陈海　王小云"))
    assert heads.byline == ("陈海", "王小云")
    assert [passage.text for passage in heads.deck] == ["——访市长林远航"]


@pytest.mark.parametrize("line", ["海东省省长　陈海", "本报记者 陈海", "陈　海"])
def test_the_lines_of_a_byline_are_kept_as_printed(line: str) -> None:
    heads = read_heads(read_lines(f"在全省防汛工作会议上的讲话\n{line}"))
    assert (heads.byline, [signature.text for signature in heads.signatures]) == (("陈海",), [line])


def test_who_is_presented_signs_nothing() -> None:
    assert read_heads(read_lines("专家解读渔港新规\n嘉宾：海东大学教授 陈海")).byline == ()


def test_heads_know_their_places() -> None:
    page = "三市治水——\n一江清水（民生观察）\n"
    heads = read_heads(read_lines(page))
    assert heads.headline[0].spans == ((7, 11),)
    assert page[7:11] == "一江清水"


@pytest.mark.parametrize("ending", RUBRIC_ENDINGS)
def test_columns_by_their_endings(ending: str) -> None:
    name = f"云{ending}"[-8:]
    assert names_column(name)
    assert is_rubric(f"【{name}】")
    assert not names_column(f"{ending}港口扩建")


@pytest.mark.parametrize("name", [*DIGESTS, *PICTURE_COLUMNS])
def test_columns_that_are_headlines(name: str) -> None:
    assert names_column(name)
    assert is_digest(name) is (name in DIGESTS)


@pytest.mark.parametrize("ending", KICKER_ENDINGS)
def test_a_kicker_that_says_who_speaks(ending: str) -> None:
    assert count_around([f"市政府有关负责人在会上{ending}", "港区扩建工程年底开工"]) == (1, 0)


@pytest.mark.parametrize("opening", KICKER_OPENINGS)
def test_a_kicker_that_says_in_which_way(opening: str) -> None:
    assert count_around([f"{opening}海水稻撬动乡村振兴大文章", "云港建起万亩种业园区"]) == (1, 0)


@pytest.mark.parametrize("opening", DECK_OPENINGS)
def test_a_deck_that_adds_what_the_headline_leaves_out(opening: str) -> None:
    assert count_around(["港区扩建工程全线开工", f"{opening}新建深水泊位十二个"]) == (0, 1)


@pytest.mark.parametrize("manner", MANNERS)
def test_two_lines_as_long_that_tell_how_things_move_are_one_headline(manner: str) -> None:
    assert count_around([f"集装箱的运价{manner}回落", f"进港的货轮数{manner}增加"]) == (0, 0)
    assert count_around([f"集装箱的运价{manner}回落", f"货轮{manner}进港装卸货物"]) == (1, 0)


@pytest.mark.parametrize("kind", TEXT_KINDS)
def test_a_deck_that_says_what_the_text_is(kind: str) -> None:
    assert count_around(["守住老码头的烟火气", f"望潮区旧城保护座谈会{kind}"]) == (0, 1)


@pytest.mark.parametrize("word", PRESENCE)
def test_a_deck_that_names_who_was_there(word: str) -> None:
    assert count_around(["全市海洋经济大会召开", f"林远航{word}"]) == (0, 1)


@pytest.mark.parametrize(
    "text", ["港口扩建（上）", "港口扩建（2026年）", "（上）", "规划（草案）", "港口扩建之二"]
)
def test_what_stands_in_brackets_and_is_no_rubric(text: str) -> None:
    assert not has_label(text)


@pytest.mark.parametrize(
    ("lines", "byline"),
    [
        ("老码头的最后一班渡轮\n陈　让", ("陈让",)),
        ("老码头的最后一班渡轮\n步惊涛", ("步惊涛",)),
        ("老码头的最后一班渡轮\n□　步惊涛", ("步惊涛",)),
        ("老码头的最后一班渡轮\n［美］罗伯特·格林", ("罗伯特·格林",)),
        ("老码头的最后一班渡轮\n罗伯特·格林", ("罗伯特·格林",)),
        ("老码头的最后一班渡轮\n陈海（海东大学教授）", ("陈海",)),
        ("老码头的最后一班渡轮\n陈海　海东省航运史研究所", ("陈海",)),
        ("老码头的最后一班渡轮\n中共望潮区委宣传部", ()),
        ("老码头的最后一班渡轮\n引子", ()),
        ("老码头的最后一班渡轮\n昨天·今天·明天", ()),
        ("诗二首\n春　汛", ()),
        ("老码头的最后一班渡轮\n随笔", ()),
        ("老码头说：\n别着急", ()),
    ],
)
def test_a_name_of_any_surname_right_under_a_headline_is_its_author(
    lines: str, byline: tuple[str, ...]
) -> None:
    assert read_heads(read_lines(lines)).byline == byline


INDENTED = "　　渡轮停航那天，码头上站满了来送它的人，有人带了相机。\n　　汽笛响了三声。\n"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("和国梁", ("和国梁",)),
        ("若　水", ("若水",)),
        ("罗伯特·格林", ("罗伯特·格林",)),
        ("□木子言", ("木子言",)),
        ("陈海　海东大学教授", ("陈海",)),
        ("中共望潮区委宣传部", ()),
    ],
)
def test_it_may_be_indented_as_the_text_is(line: str, byline: tuple[str, ...]) -> None:
    (article,) = read_layout(f"老码头的最后一班渡轮\n　　{line}\n{INDENTED}").articles
    assert article.byline == byline
    assert [section.heading for section in article.sections] == [None]


@pytest.mark.parametrize("line", ["引子", "送别", "其一", "船长的三十年", "陈海登上了甲板（上）"])
def test_a_crosshead_right_under_a_headline_signs_nothing(line: str) -> None:
    text = f"老码头的最后一班渡轮\n　　{line}\n{INDENTED}　　归航\n{INDENTED}"
    (article,) = read_layout(text).articles
    assert not article.byline
    assert [section.heading.text for section in article.sections if section.heading] == [line, "归航"]
