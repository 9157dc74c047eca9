"""Who sent a report, from where and when; and reporters named where a dateline would stand."""

from __future__ import annotations

from datetime import date

import pytest

from newsdata.layout import read_layout
from newsdata.layout.datelines import opens_with_dateline, read_dateline, read_signature

DAY = date(2026, 1, 9)


@pytest.mark.parametrize(
    ("text", "agency", "place", "names"),
    [
        ("本报云港1月8日电（记者陈海）港口扩建。", "本报", "云港", ["陈海"]),
        ("【新华社云港八日电】港口扩建。", "新华社", "云港", []),
        ("本报云港1月8日讯　记者陈海、王小云报道：港口扩建。", "本报", "云港", ["陈海", "王小云"]),
        ("本报云港1月8日电记者陈海报道:港口扩建。", "本报", "云港", ["陈海"]),
        ("本报讯（记者王飞通讯员李永王伟）港口扩建。", "本报", None, ["王飞", "李永", "王伟"]),
        ("云港日报讯　港口扩建。", "云港日报", None, []),
        ("晚报讯（记者　陈海）港口扩建。", "晚报", None, ["陈海"]),
        ("晚报讯（记者步惊涛　通讯员陈让）港口扩建。", "晚报", None, ["步惊涛", "陈让"]),
        ("本报讯　记者连日来报道：港口扩建。", "本报", None, []),
        ("本报讯　陈海、特约通讯员王小云报道：港口扩建。", "本报", None, ["陈海", "王小云"]),
        ("本报讯　海东日报报道：港口扩建。", "本报", None, []),
        ("海东金报讯　记者 陈海　通讯员 王小云", "海东金报", None, ["陈海", "王小云"]),
        ("海东金报讯　记者跟着渔民出海", "海东金报", None, []),
        ("【海东商报专讯】港口扩建。", "海东商报", None, []),
        ("综合本报和新华社电　港口扩建。", "本报和新华社", None, []),
        ("（云港8日讯）港口扩建。", None, "云港", []),
        ("海东科技报云港1月8日电（记者陈海）港口扩建。", "海东科技报", "云港", ["陈海"]),
        ("新华社云港（海湾国）1月8日专电（记者陈海）港口扩建。", "新华社", "云港（海湾国）", ["陈海"]),
        ("央视网消息（记者 陈海）：港口扩建。", "央视网", None, ["陈海"]),
        ("本台消息：港口扩建。", "本台", None, []),
        ("海东在线网讯（记者陈海）港口扩建。", "海东在线网", None, ["陈海"]),
        ("本报讯　记者陈海　通讯员王小云　港口扩建开工。", "本报", None, ["陈海", "王小云"]),
        ("本报讯 记者陈海报道 港口扩建开工。", "本报", None, ["陈海"]),
        ("本报讯 记者昨日获悉 港口扩建开工。", "本报", None, []),
        ("（中央社记者陈海高雄8日电）港口扩建。", "中央社", "高雄", ["陈海"]),
        (
            "本报讯　记者陈海，通讯员王小云、李向东报道：港口扩建。",
            "本报",
            None,
            ["陈海", "王小云", "李向东"],
        ),
    ],
)
def test_datelines(text: str, agency: str | None, place: str | None, names: list[str]) -> None:
    found = read_dateline(text, DAY)
    assert found is not None
    assert (found[0].agency, found[0].place, found[1]) == (agency, place, names)
    assert opens_with_dateline(text)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("【海湾国《晨星报》1月8日文章】题：渔业谈判为何停摆", True),
        ("【海湾通讯社望潮1月8日电】渔业谈判停摆。", True),
        ("【民生1月8日】渔业谈判停摆", False),
        ("【今日关注】渔业谈判停摆", False),
    ],
)
def test_a_source_and_its_day_in_brackets_open_a_text(text: str, *, opens: bool) -> None:
    assert opens_with_dateline(text) is opens


@pytest.mark.parametrize(
    "text",
    [
        "市商报讯息中心昨日启用。",
        "海东电网电量增长，港口扩建。",
        "望潮合作社电商仓库动工。",
        "海东电视台电波覆盖全岛。",
        "日报讯号塔今年动工。",
        "港口扩建，云港日报讯。",
        "本报电话已经开通。",
        "据云港日报消息，港口扩建。",
        "（本月8日讯问）港口扩建。",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert read_dateline(text, DAY) is None
    assert not opens_with_dateline(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("（记者陈海）港口扩建。", ["陈海"]),
        ("(本报记者 陈海 通讯员 王小云)港口扩建。", ["陈海", "王小云"]),
        ("本报记者陈海报道：港口扩建。", ["陈海"]),
        ("〔记者陈海／云港报导〕港口扩建。", ["陈海"]),
        ("〔云港时报记者陈海、王小云/综合报导〕港口扩建。", ["陈海", "王小云"]),
        ("【本报记者 陈海 香港报道】港口扩建。", ["陈海"]),
        ("〔驻海湾特派员陈海／海湾八日报导〕港口扩建。", ["陈海"]),
        ("本报记者 陈海 1月8日，港口扩建开工。", ["陈海"]),
        ("海东时报记者 陈海 王小云 港口扩建开工。", ["陈海", "王小云"]),
        ("◎云港记者 陈海　港口扩建开工。", ["陈海"]),
        ("记者昨日获悉　港口扩建开工。", []),
        ("本报记者调查 港口扩建开工。", []),
        ("（记者手记）港口扩建。", []),
        ("记者在港口看到，扩建工程已经动工。", []),
        ("记者从市交通局了解到，据此前报道：港口扩建。", []),
        ("（图片由市交通局提供）港口扩建。", []),
    ],
)
def test_reporters_at_the_start_of_a_paragraph(text: str, names: list[str]) -> None:
    assert read_signature(text) == names


def test_reporters_of_the_first_paragraph_are_the_byline() -> None:
    page = read_layout("港口扩建\n　　（记者陈海）港口扩建工程8日动工。\n　　三年建成。\n")
    assert page.articles[0].byline == ("陈海",)
