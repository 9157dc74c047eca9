"""Who is asked, where the turns themselves bear no name or only part of one."""

from __future__ import annotations

import pytest

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.interviews import read_interview
from newsdata.parsers.interviews.guests import _CARD, _RECEIVES, _VISITS
from newsdata.parsers.people import introductions
from tests.parsers.articles import article

TURNS = (
    "问：这座灯塔还能亮多久？",
    "答：只要有船经过，就会一直亮下去，灯油换成了电，每晚还是要有人上去看一看。",
    "问：岛上冷清吗？",
    "答：习惯了就不冷清。",
)


def asked(*intro: str, headline: str = "灯塔下的春天", deck: str = "", label: str = "答") -> list[Speaker]:
    """The people of an interview about a lighthouse, by what stands above its turns."""
    turns = [turn.replace("答：", f"{label}：") for turn in TURNS]
    page = article(*intro, *turns, headline=headline, deck=deck)
    interview = read_interview(page, introductions(page))
    assert interview is not None
    return list(interview.interviewees)


def names(*intro: str, **heads: str) -> list[str | None]:
    return [speaker.name for speaker in asked(*intro, **heads)]


@pytest.mark.parametrize(
    "deck",
    [
        "——访云港市守塔人霍大年",
        "——对话“最美海岛人”霍大年",
        "——与守塔人霍大年对话",
        "——守塔劳模霍大年访谈",
        "——画家霍大年专访",
    ],
)
def test_the_deck_names_who_is_visited(deck: str) -> None:
    assert names(deck=deck) == ["霍大年"]


@pytest.mark.parametrize(
    "intro",
    [
        "上个月，刚刚下岛的霍大年接受了本报记者采访。",
        "近日，“最美海岛人”霍大年来到演播室，接受采访。",
        "灯塔亮灯百年之际，本报记者对话守塔人霍大年。",
        "守塔人霍大年不爱说话。记者几次上岛，才采访到守塔人霍大年。",
    ],
)
def test_a_name_stands_behind_a_description_no_table_knows(intro: str) -> None:
    assert names(intro) == ["霍大年"]


@pytest.mark.parametrize("verb", sorted(_VISITS))
def test_whom_a_reporter_visits(verb: str) -> None:
    verb = "采" * verb.startswith("访") + verb
    assert names(f"为此，记者{verb}守塔多年的霍大年。近日采访结束。") == ["霍大年"]


@pytest.mark.parametrize("verb", sorted(_RECEIVES))
def test_who_receives_a_reporter(verb: str) -> None:
    assert "霍大年" in names(f"昨天，守塔多年的霍大年{verb}，本报采访了他。")


@pytest.mark.parametrize(
    "intro",
    [
        "近日，记者采访了沿海开放城市的三座灯塔。",
        "记者采访时，正赶上海上起雾，温度只有三度。",
        "就航标改造、渔港建设，本报记者作了采访。",
        "围绕大家关心的航道整治，记者采访了港区。",
    ],
)
def test_other_endings_are_no_names(intro: str) -> None:
    assert names(intro) == []


@pytest.mark.parametrize(
    "card",
    [
        "嘉宾：霍大年",
        "受访嘉宾：霍大年",
        "对话人物：霍大年　守塔人",
        "对话人物　霍大年",
        "【人物简介】霍大年，男，61岁，云港人",
    ],
)
def test_a_line_of_its_own_presents_the_guest(card: str) -> None:
    assert _CARD.match(card)
    assert names("灯塔立在海岛东头，已有百年。", card) == ["霍大年"]


def test_the_office_on_the_card_is_the_guests() -> None:
    assert asked("灯塔立在海岛东头。", "本期嘉宾：霍大年，云港航海学院教授") == [
        Speaker("霍大年", "教授", "云港航海学院")
    ]


def test_a_card_may_head_several_lines() -> None:
    found = asked("【对话嘉宾】", "霍大年　云港航海学院教授", "秦若澜　市港航局局长")
    assert found == [Speaker("霍大年", "教授", "云港航海学院"), Speaker("秦若澜", "局长", "市港航局")]


def test_who_asks_is_no_guest() -> None:
    assert names("对话人：霍大年", "采访人：罗敏") == ["霍大年"]


@pytest.mark.parametrize(
    "intro",
    [
        "霍大年，1958年生，守塔四十年。日前，他接受了本报记者的采访。",
        "霍大年，男，61岁，家住海岛。",
        "霍大年是岛上唯一的守塔人。记者上岛采访了他。",
    ],
)
def test_a_portrait_presents_the_guest(intro: str) -> None:
    assert names(intro) == ["霍大年"]


def test_a_sentence_about_something_else_is_no_portrait() -> None:
    assert names("方便是第一位的。记者上岛采访。") == []


@pytest.mark.parametrize(
    "label", ["霍", "老霍", "小霍", "霍老", "霍总", "霍某", "霍先生", "霍师傅", "霍老师", "霍主任", "大年"]
)
def test_labels_call_the_guest_by_part_of_the_name(label: str) -> None:
    assert names("日前，记者采访了守塔多年的霍大年。", label=label) == ["霍大年"]


@pytest.mark.parametrize("label", ["霍", "霍师傅"])
def test_the_heads_name_whom_a_surname_stands_for(label: str) -> None:
    assert names(headline="灯塔下的春天：霍大年（云港市劳模）", label=label) == ["霍大年"]


@pytest.mark.parametrize("label", ["秦师傅", "秦"])
def test_another_surname_is_not_the_guests(label: str) -> None:
    found = asked("日前，记者采访了守塔多年的霍大年。", label=label)
    assert "霍大年" not in [speaker.name for speaker in found]
