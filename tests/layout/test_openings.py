"""Where the indent does not tell: which short line opens an article."""

from __future__ import annotations

import pytest

from newsdata.layout import read_layout
from newsdata.layout.clues import CLUES, WORD_CLUES
from newsdata.layout.likeness import KINSHIP
from newsdata.layout.vocabulary import COLUMN_LABELS, DOCUMENTS, GUIDES, NOTICES

PORT = [
    "港区扩建工程今年动工，计划新建泊位十二个，总投资四十六亿元，三年之后可以停靠十五万吨级货轮。",
    "港务局局长周大同说，扩建之后港区年吞吐量将达到二点四亿吨，疏港铁路也将同步开工，货物不再绕行市区。",
    "港区工会介绍，扩建期间将新增用工两千多人，装卸工人的夜班补贴也将提高。",
    "疏港铁路全长三十一公里，建成之后港区铁路集疏运比例将从百分之八提高到百分之二十。",
]
RICE = [
    "海水稻试种田里，农技员正在查看返盐情况，今年的秧苗比去年早插了十天，分蘖也更多。",
    "种粮大户孙有福种了三百亩海水稻，去年亩产四百一十斤，他盘算着今年再添两台插秧机。",
    "省农科院的稻作专家说，海水稻不怕盐碱，怕的是没有淡水压盐，水渠修到哪里稻子就种到哪里。",
]


def flat(*lines: str) -> str:
    return "\n\n" + "\n\n".join(lines) + "\n\n"


def headlines(text: str) -> list[str]:
    return ["　".join(passage.text for passage in article.heads) for article in read_layout(text).articles]


def headings(text: str) -> list[str]:
    sections = (section for article in read_layout(text).articles for section in article.sections)
    return [section.heading.text for section in sections if section.heading]


def test_crossheads_of_an_article_open_none() -> None:
    page = flat(
        "港区扩建动工", PORT[0], "铁路修到码头", PORT[1], "工人用上班车", PORT[2], "货物不再绕行", PORT[3]
    )
    assert headlines(page) == ["港区扩建动工"]
    assert headings(page) == ["铁路修到码头", "工人用上班车", "货物不再绕行"]


@pytest.mark.parametrize(
    "opening",
    [
        ["海水稻试种扩大到八万亩（三农观察）"],
        ["种业创新结硕果—— 海水稻试种扩大到八万亩"],
        ["海水稻试种扩大到八万亩", "——来自望潮区的报道"],
        ["科技助农　海水稻试种扩大到八万亩"],
    ],
    ids=["rubric", "kicker on the same line", "deck", "two parts"],
)
def test_a_head_opens_an_article(opening: list[str]) -> None:
    page = flat("港区扩建动工", *PORT, *opening, *RICE)
    assert len(read_layout(page).articles) == 2


@pytest.mark.parametrize(
    "end",
    [
        "（来源：云港日报）",
        "（本报云港1月8日电）",
        "（作者为云港大学教授）",
        "陈海摄（云港图片社）",
        "责编：陈海",
    ],
)
def test_an_article_can_be_over_before_it(end: str) -> None:
    assert len(read_layout(flat("港区扩建动工", *PORT[:2], end, "海水稻扩种", *RICE)).articles) == 2


def test_a_dateline_follows_an_opening() -> None:
    page = flat("港区扩建动工", *PORT[:2], "海水稻扩种", "本报云港1月8日电　" + RICE[0], RICE[1])
    assert len(read_layout(page).articles) == 2


@pytest.mark.parametrize("bylines", [["本报记者　王小云"], ["□ 本报记者 王小云", "□ 本报通讯员 陈海"]])
def test_a_byline_follows_an_opening(bylines: list[str]) -> None:
    page = flat("港区扩建动工", *PORT, "海水稻试种田扩大", *bylines, *RICE)
    assert len(read_layout(page).articles) == 2


def test_bylines_below_the_crossheads_of_a_series_open_nothing() -> None:
    heads = ("铁路修到码头", "工人用上班车", "货物不再绕行", "仓库连成一片")
    parts = [
        line for head, text in zip(heads, PORT, strict=True) for line in (head, "本报记者　王小云", text)
    ]
    assert headlines(flat("港区扩建见闻（走基层）", PORT[0], *parts)) == ["港区扩建见闻"]


def test_a_jump_line_follows_an_opening() -> None:
    page = flat("港区扩建动工", *PORT[:2], "海水稻扩种", "（上接第一版）" + RICE[0], RICE[1])
    assert [article.continued_from for article in read_layout(page).articles] == [None, "第一版"]


def test_a_picture_is_an_article() -> None:
    page = flat(
        "港区扩建动工", *PORT, "渔村夜色", "图为昨晚的沙洲渔村，渔船归港，灯火点点。", "陈海摄（云港图片社）"
    )
    assert headlines(page) == ["港区扩建动工", "渔村夜色"]


@pytest.mark.parametrize(
    ("below", "articles"),
    [
        ("云港晚报：孙师傅，您种海水稻的头一年是怎么熬过来的？当时村里人怎么说？", 1),
        ("问：海水稻怕不怕台风？台风过后田里要先做哪几件事？", 1),
        ("孙有福种了三百亩海水稻，去年亩产四百一十斤。", 2),
    ],
)
def test_a_question_follows_a_crosshead(below: str, articles: int) -> None:
    answer = "孙有福：头一年返盐，苗死了一半，我就在田埂上搭了棚子，白天黑夜地放水压盐，嗓子都喊哑了。"
    page = flat("港区扩建动工", *PORT, "种稻是慢功夫　急也急不来", below, answer)
    assert len(read_layout(page).articles) == articles


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_open_articles(name: str) -> None:
    page = flat("港区扩建动工", *PORT, f"停水{name}", "明日零时至六时，东门街以北区域停水，请提前储水。")
    assert len(read_layout(page).articles) == 2


def test_more_empty_lines_set_articles_apart() -> None:
    page = flat("港区扩建动工", *PORT) + "\n\n" + flat("海水稻扩种", *RICE)
    assert headlines(page) == ["港区扩建动工", "海水稻扩种"]


@pytest.mark.parametrize(
    "line",
    [
        "记者看到，港区里",
        "“完工了！”",
        "联系电话：88001234",
        "云政发〔2026〕12号",
        "地点：云港",
        "渔火点点，",
    ],
)
def test_what_opens_nothing(line: str) -> None:
    assert len(read_layout(flat("港区扩建动工", PORT[0], line, PORT[1], PORT[2])).articles) == 1


def test_names_of_clues_are_told_apart() -> None:
    names = [clue.name for clue in (*CLUES, *WORD_CLUES)] + [likeness.name for likeness in KINSHIP]
    assert len(names) == len(set(names))


BRIEFS = {
    "望潮区新添两座菜市场": "望潮区两座菜市场昨天开门迎客，共设摊位一百二十个，蔬菜、水产都可以当场检测。",
    "渔港路夜间封闭施工": "市公路中心提醒，渔港路从今晚十点起封闭，大货车请绕行环城北路，预计五天后恢复。",
    "退休教师捐出千册藏书": "七十六岁的退休教师孙有福把一千二百册藏书捐给社区，书屋将在周末向孩子们开放。",
    "少年宫秋季班招生": "少年宫秋季班本周六报名，开设书法、航模、合唱等二十门课，每个孩子限报两门。",
}


def test_briefs_of_one_paragraph_are_articles() -> None:
    page = flat(*[line for brief in BRIEFS.items() for line in brief])
    assert headlines(page) == list(BRIEFS)


def test_parts_of_several_paragraphs_are_no_briefs() -> None:
    parts = ["铁路修到码头", PORT[1], PORT[2], "货轮等得放心", PORT[3], PORT[0]]
    assert headlines(flat("港区扩建动工", PORT[0], PORT[1], *parts)) == ["港区扩建动工"]


def test_a_crosshead_right_under_a_byline_opens_nothing() -> None:
    page = flat("手机进不了教室的一学期", "本报记者 叶子衡", "家长会开到深夜", PORT[0], PORT[1])
    assert headlines(page) == ["手机进不了教室的一学期"]


def test_what_has_no_mark_where_headlines_have_one_is_a_crosshead() -> None:
    page = flat("## 港区扩建动工", PORT[0], "铁路修到码头", PORT[1], "## 海水稻扩种", RICE[0])
    assert [name.strip("# ") for name in headlines(page)] == ["港区扩建动工", "海水稻扩种"]


def test_a_crosshead_of_two_bold_lines_is_one() -> None:
    parts = ["**让货走得快**", "**让船停得稳**", PORT[1], PORT[2]]
    page = flat("# 港区扩建动工", PORT[0], *parts, "# 海水稻扩种", RICE[0])
    assert headings(page)[:2] == ["让货走得快", "让船停得稳"]


def test_captions_that_open_alike_are_no_turns() -> None:
    page = flat("港区扩建动工", PORT[0], "上图：渔船进港。", PORT[1], "上图：渔民卸货。", PORT[2])
    assert [caption.text for caption in read_layout(page).articles[0].captions] == [
        "上图：渔船进港。",
        "上图：渔民卸货。",
    ]


def test_text_that_leads_in_to_a_list_is_no_head() -> None:
    lead = "为方便渔民上岸补给，减少绕行，本月起四个码头的停靠办法作如下调整，请渔民互相转告："
    page = flat("港区扩建动工", PORT[0], lead, "南码头停靠小船", PORT[1], PORT[2])
    assert lead in [paragraph.text for paragraph in read_layout(page).articles[0].paragraphs]


APART = "\n\n\n"


def test_empty_lines_part_the_articles_of_a_page_that_has_them() -> None:
    port = flat("港区扩建动工", PORT[0], "铁路修到码头", PORT[1])
    rice = flat("海水稻插秧", RICE[0], "种粮人说：一季能收两茬稻，账算得过来", RICE[1])
    bus = flat("夜班公交开通", "市公交集团昨天开通三条夜班线路，末班车延长到凌晨一点，沿途设三十个站。")
    page = port + APART + rice + APART + bus
    assert headlines(page) == ["港区扩建动工", "海水稻插秧", "夜班公交开通"]
    assert headings(page) == ["铁路修到码头", "种粮人说：一季能收两茬稻，账算得过来"]


def test_a_label_set_apart_is_the_rubric_of_what_follows() -> None:
    port = flat("港区扩建动工", PORT[0], PORT[1])
    rice = flat("海水稻插秧", RICE[0], RICE[1])
    page = read_layout(port + APART + rice + APART + flat("短评", "把扩建的好处说透", PORT[2]))
    assert [article.rubric for article in page.articles] == [None, None, "短评"]
    assert page.articles[2].headline[0].text == "把扩建的好处说透"


def test_a_box_of_key_points_set_apart_stays_in_its_article() -> None:
    port = flat("港区扩建动工") + APART + flat("核心阅读", "●三年完成", "●投资四十六亿元", PORT[0])
    page = port + APART + flat("海水稻插秧", RICE[0]) + APART + flat("秋粮入库", RICE[1])
    assert headlines(page) == ["港区扩建动工", "海水稻插秧", "秋粮入库"]


def test_short_last_lines_before_a_headline_are_text() -> None:
    letter = flat("港区扩建动工", PORT[0], "云港港务局", "2026年3月24日")
    page = letter + APART + flat("海水稻插秧", RICE[0]) + APART + flat("秋粮入库", RICE[1])
    assert headings(page) == []
    assert read_layout(page).articles[0].paragraphs[-1].text == "2026年3月24日"


def test_thanks_at_the_end_of_a_speech_open_nothing() -> None:
    speech = flat("在开工仪式上的讲话", PORT[0], "谢谢大家！")
    page = speech + APART + flat("海水稻插秧", RICE[0]) + APART + flat("秋粮入库", RICE[1])
    assert headlines(page) == ["在开工仪式上的讲话", "海水稻插秧", "秋粮入库"]


def test_a_salutation_follows_the_headline_of_a_letter() -> None:
    page = flat("港区扩建动工", PORT[0], PORT[1], "物业费谁说了算", "编辑同志：", RICE[0])
    assert headlines(page) == ["港区扩建动工", "物业费谁说了算"]


def test_a_notice_set_apart_is_an_article_even_where_it_is_indented() -> None:
    page = "招聘启事\n　　" + PORT[0] + "\n\n　　遗失声明\n　　程某遗失营业执照副本，声明作废。\n"
    assert headlines(page + "\n海水稻插秧\n　　" + RICE[0]) == ["招聘启事", "遗失声明", "海水稻插秧"]


def test_headlines_and_crossheads_of_markdown() -> None:
    port = ["# 港区扩建动工", "**铁路修到码头**", PORT[0], "**工人用上班车**", PORT[2]]
    page = flat(*port, "# 海水稻插秧", RICE[0])
    assert headlines(page)[1] == "海水稻插秧"
    assert headings(page) == ["工人用上班车"]


def test_a_crosshead_in_bold_opens_nothing_where_headlines_have_their_mark() -> None:
    heads = ("# 港区扩建动工", PORT[0], "**铁路修到　码头仓库**", PORT[1], "# 海水稻试种", RICE[0])
    assert headlines(flat(*heads)) == ["港区扩建动工", "海水稻试种"]


def test_briefs_of_a_digest_are_each_sent_as_the_first() -> None:
    briefs = [
        "甲国举行大选",
        "据新华社甲城1月14日电　" + PORT[0],
        "乙国地震",
        "据新华社乙城1月14日电　" + PORT[1],
    ]
    page = flat("国际短讯", *briefs, "丙国削减关税", "据新华社丙城1月14日电　" + PORT[2])
    assert headlines(page) == ["国际短讯"]
    assert headings(page) == ["甲国举行大选", "乙国地震", "丙国削减关税"]


@pytest.mark.parametrize("label", sorted(COLUMN_LABELS))
def test_an_article_opens_under_the_name_of_a_column(label: str) -> None:
    page = flat("港区扩建动工", PORT[0], PORT[1], label, "把话说在前头", RICE[0], RICE[1])
    assert [article.rubric for article in read_layout(page).articles] == [None, label]


@pytest.mark.parametrize("label", sorted(GUIDES))
def test_a_table_of_contents_belongs_to_no_other_article(label: str) -> None:
    page = flat("港区扩建动工", *PORT, label, "疏港铁路全线贯通　　２版", "海水稻开镰收割　　４版")
    assert headlines(page) == ["港区扩建动工", label]
    assert len(read_layout(page).articles[1].paragraphs) == 2


def test_the_signature_of_a_notice_is_not_the_kicker_of_what_is_set_apart_below() -> None:
    notice = flat("停水通知", "明日零时至六时，东门街以北区域停水。", "云港市自来水公司")
    page = notice + APART + flat("海水稻插秧", RICE[0]) + APART + flat("港区扩建动工", PORT[0])
    assert headlines(page) == ["停水通知", "海水稻插秧", "港区扩建动工"]
    assert read_layout(page).articles[0].paragraphs[-1].text == "云港市自来水公司"


INTERVIEW = ["何时完工？", PORT[0], "铁路怎么走？", PORT[1], "工人够不够？", PORT[2]]


@pytest.mark.parametrize("mark", ["**", ""], ids=["in bold", "plain"])
def test_questions_at_the_margin_of_an_indented_page_open_nothing(mark: str) -> None:
    turns = [f"{mark}{line}{mark}" if line.endswith("？") else "　　" + line for line in INTERVIEW]
    page = "\n".join(
        ["对话周大同", "　　周大同接受了本报记者专访。", *turns, "", "海水稻插秧", "　　" + RICE[0]]
    )
    assert headlines(page) == ["对话周大同", "海水稻插秧"]
    assert "何时完工？" in "".join(p.text for p in read_layout(page).articles[0].paragraphs)


def test_one_question_at_the_margin_is_a_headline() -> None:
    page = "\n".join(
        [
            "港区扩建动工",
            "　　" + PORT[0],
            "海水稻何时上餐桌？",
            "　　" + RICE[0],
            "秋粮入库",
            "　　" + RICE[1],
        ]
    )
    assert headlines(page) == ["港区扩建动工", "海水稻何时上餐桌？", "秋粮入库"]


def test_a_question_below_a_question_is_text() -> None:
    page = flat("医保卡丢了怎么补？", "市民来电：到社区补还是到银行补？", PORT[0])
    assert headlines(page) == ["医保卡丢了怎么补？"]


@pytest.mark.parametrize("name", sorted(NOTICES))
def test_a_notice_needs_no_empty_line(name: str) -> None:
    page = f"港区扩建动工\n　　{PORT[0]}\n　　{name}\n　　{RICE[0]}\n海水稻插秧\n　　{RICE[1]}\n"
    assert headlines(page) == ["港区扩建动工", name, "海水稻插秧"]


def test_a_signature_in_brackets_ends_an_article() -> None:
    page = flat("石桥镇", "夏收不误", PORT[0] + "（陈　海）", "望潮乡", "秋种在前", RICE[0] + "（王小云）")
    assert headlines(page) == ["夏收不误", "秋种在前"]


def test_a_numbered_column_opens_an_article() -> None:
    rice = ["民生观察③", "海水稻上岸", RICE[0], RICE[2], "种粮人的打算", RICE[1], RICE[2]]
    assert headlines(flat("港区扩建动工", PORT[0], *rice)) == ["港区扩建动工", "海水稻上岸"]


def test_a_poem_goes_on_below_its_author() -> None:
    verse = ["一盏灯", "照着归港的船", "一个人", "等在潮水退去的地方"]
    page = (
        flat("港区扩建动工", PORT[0])
        + APART
        + flat("夜行", "孙有福", *verse)
        + APART
        + flat("海水稻插秧", RICE[0])
    )
    poem = read_layout(page).articles[1]
    assert ([head.text for head in poem.heads], poem.byline) == (["夜行"], ("孙有福",))
    assert [paragraph.text for paragraph in poem.paragraphs] == verse


def test_verse_is_indented_less_than_a_headline_in_the_middle() -> None:
    page = "\n".join(
        ["　" * 8 + "夜行", "　　一盏灯", "　　照着归港的船", "　　" + PORT[0], "　　" + PORT[1]]
    )
    assert headlines(page) == ["夜行"]


def test_the_only_gap_of_a_page_speaks_for_the_headline_below_it() -> None:
    port = flat("港区扩建动工", PORT[0], "铁路修到码头", PORT[1], "工人用上班车", PORT[2])
    page = port + APART + flat("海水稻插秧", RICE[0])
    assert headlines(page) == ["港区扩建动工", "海水稻插秧"]
    assert headings(page) == ["铁路修到码头", "工人用上班车"]


def test_the_only_gap_of_a_page_speaks_against_the_lines_that_have_none() -> None:
    port = flat("港区扩建动工", PORT[0], PORT[1], "3年后，大船靠得下", PORT[3], PORT[2])
    assert headlines(port + APART + flat("海水稻扩种", *RICE)) == ["港区扩建动工", "海水稻扩种"]
    assert headlines(port)[1:] == ["3年后，大船靠得下"]


@pytest.mark.parametrize("salutation", ["编辑同志：", "贵报编辑部：", "编辑老师："])
def test_a_letter_to_the_editor_opens_with_its_salutation(salutation: str) -> None:
    page = flat("港区扩建动工", PORT[0], PORT[1], "物业费谁说了算", salutation + RICE[0])
    assert headlines(page) == ["港区扩建动工", "物业费谁说了算"]


def test_a_turn_of_an_editor_is_no_letter() -> None:
    page = flat("港区扩建动工", PORT[0], PORT[1], "物业费谁说了算", "编辑：" + RICE[0])
    assert headlines(page) == ["港区扩建动工"]


FILED = """2026年1月9日云港日报 第3版

第3版(要闻)
专栏:

港口扩建工程开工
总投资四亿六千万元
【新华社云港八日电】港口扩建工程今年动工。
工程分三期,三年建成。
全市为之一振
市民奔走相告,码头上一片欢腾。


第3版(要闻)
专栏:体育

三中女排夺冠
本报讯 记者陈海报道:全省中学生排球赛昨晚结束,三中女排夺冠。


第3版(要闻)
专栏:

市民在新建成的码头写生。
本报记者 王小云摄
"""


@pytest.mark.parametrize("page", [FILED, FILED.replace("\n\n", "\n").replace("\n\n", "\n")])
def test_an_archive_heads_every_article(page: str) -> None:
    articles = read_layout(page).articles
    heads = [
        [line.text for line in (*article.kicker, *article.headline, *article.deck)] for article in articles
    ]
    assert heads == [["港口扩建工程开工", "总投资四亿六千万元"], ["三中女排夺冠"], []]
    assert [article.rubric for article in articles] == [None, "体育", None]
    assert articles[0].sections[1].heading is not None
    assert articles[1].byline == ("陈海",)
    assert [caption.text for caption in articles[2].captions] == ["本报记者 王小云摄"]


def test_a_column_that_is_named_opens_an_article() -> None:
    articles = read_layout("专栏：港口见闻\n\n港口扩建\n\n港口扩建工程今年动工。\n").articles
    assert [(article.rubric, article.headline[0].text) for article in articles] == [("港口见闻", "港口扩建")]


def test_what_stands_between_the_mark_of_a_picture_and_the_photographer_is_a_caption() -> None:
    body = "　　港区扩建工程8日开工。（附图片）\n　　市长出席开工仪式。\n　　本报记者　陈海摄\n"
    page = f"港区扩建工程开工\n{body}"
    article = read_layout(page).articles[0]
    assert [paragraph.text for paragraph in article.paragraphs] == ["港区扩建工程8日开工。（附图片）"]
    assert [caption.text for caption in article.captions] == ["市长出席开工仪式。", "本报记者　陈海摄"]


def test_without_a_photographer_text_goes_on_behind_a_picture() -> None:
    page = (
        "港区扩建工程开工\n　　港区扩建工程8日开工。（附图片）\n　　市长出席开工仪式。\n　　全市为之一振。\n"
    )
    assert len(read_layout(page).articles[0].paragraphs) == 3


def test_a_note_behind_its_stop_ends_a_paragraph() -> None:
    page = flat("港区扩建工程开工", PORT[0] + "（附图片）", PORT[1])
    assert len(read_layout(page).articles[0].paragraphs) == 2


def test_a_headline_can_break_off() -> None:
    page = "港区扩建了，铁路却还没有修到……\n谁来解决这道难题？\n　　" + PORT[0] + "\n　　" + PORT[1] + "\n"
    assert len(read_layout(page).articles) == 1
    assert read_layout(page).articles[0].kicker[0].text == "港区扩建了，铁路却还没有修到……"


def test_the_turn_of_an_interview_is_no_news() -> None:
    page = "\n".join(
        [
            "专访周大同：港区扩建意在疏港",
            "【云港新闻网记者 陈海】这两天港城出了大事，港区扩建方案一公布就引来热议，渔民和货主各说各的理。",
            "方案要点大致如下：",
            "3月23日，港务局公布港区扩建方案，计划新建泊位十二个。",
            "3月28日，港区工会表示扩建期间将新增用工两千多人。",
            "云港新闻网记者就此事采访了港务局局长周大同，他对港区和疏港铁路的情况十分了解。",
            "扩建意在疏通港区铁路，方便货物进出",
            "记者：您如何理解这次扩建？它出于什么样的考虑？",
            "周大同：从大背景来说，港区的地位不断提升，货物也越来越多样，老码头已经不够用了。",
            "从走势来看，港城正在转型，增长要靠开放来带动。",
            "港务局是港区的主管部门，管好码头是它的职责。",
        ]
    )
    assert len(read_layout(page).articles) == 1


def test_more_pictures_follow_the_first() -> None:
    shown = "".join(
        f"　　{text}\n　　本报记者　陈海摄\n" for text in ("市长出席开工仪式。", "码头工人在施工。")
    )
    page = f"港区扩建工程开工\n　　港区扩建工程8日开工。（附图片）\n{shown}　　全市为之一振。\n"
    article = read_layout(page).articles[0]
    assert [caption.text for caption in article.captions][::2] == ["市长出席开工仪式。", "码头工人在施工。"]
    assert len(article.paragraphs) == 2


def test_questions_of_one_who_asks_again_are_turns_whoever_asks() -> None:
    page = flat(
        "渔港里的早市",
        "晨：凌晨几点开市？",
        f"阿根伯：三点。{PORT[0]}",
        "晨：那么早有人买？",
        f"阿根伯：有。{PORT[1]}",
    )
    assert headlines(page) == ["渔港里的早市"]
    assert len(read_layout(page).articles[0].paragraphs) == 4


def test_headlines_that_begin_with_the_same_word_are_no_turns() -> None:
    page = flat("望潮：渔港三点开市", *PORT, "望潮：八万亩海水稻返青", *RICE)
    assert headlines(page) == ["望潮：渔港三点开市", "望潮：八万亩海水稻返青"]


@pytest.mark.parametrize("asker", ["▲云港晚报记者：", "记者：", "□望潮周刊："])
def test_whoever_asks_under_the_name_of_a_paper_opens_no_article(asker: str) -> None:
    page = flat("渔港里的早市", PORT[0], f"{asker}今年的早市还会加开几天？", f"阿根伯：会的。{PORT[1]}")
    assert headlines(page) == ["渔港里的早市"]


def test_questions_that_take_turns_with_answers_open_no_article() -> None:
    page = flat("渔港里的早市", PORT[0], "今年早市会多开几天？", PORT[1], "夜里谁来看管那些船？", RICE[0])
    assert headlines(page) == ["渔港里的早市"]


def test_names_below_a_crosshead_of_two_lines_leave_it_like_the_others() -> None:
    pairs = [["望潮港理货员孙有福——", "“箱子比人先到家”"], ["梧桐港调度员何秋月——", "“潮水不等人”"]]
    lone = ["听涛港引水员陶知行——", "“闭着眼也认得航标”", "沈　砚　罗　满"]
    page = flat("守港的人（走基层）", PORT[0], *pairs[0], PORT[1], *lone, PORT[2], *pairs[1], PORT[3])
    assert headlines(page) == ["守港的人"]
    assert read_layout(page).articles[0].byline == ("沈砚", "罗满")


@pytest.mark.parametrize(
    ("below", "head"),
    [("会见海湾国渔业代表团", "周大同　会见海湾国渔业代表团"), ("渔业谈判重开", "渔业谈判重开")],
)
def test_a_name_above_what_that_person_does_is_the_first_line_of_a_headline(below: str, head: str) -> None:
    lead = "本报望潮1月8日电　（记者陈海）渔业谈判八日在望潮重开，双方代表就休渔期交换意见。"
    page = flat("港区扩建动工", PORT[0], PORT[1], "周大同", below, lead, RICE[0])
    assert headlines(page)[1] == head


def test_text_set_apart_above_a_photographer_is_a_caption() -> None:
    shown = "1月8日，渔民在望潮渔港卸下今年第一网带鱼。"
    rest = (
        f"港区扩建动工\n　　{PORT[0]}\n{{}}　　{shown}\n　　本报记者　陈海摄\n\n海水稻扩种\n　　{RICE[0]}\n"
    )
    captions = [caption.text for caption in read_layout(rest.format("\n")).articles[0].captions]
    assert captions == [shown, "本报记者　陈海摄"]
    assert len(read_layout(rest.format("")).articles[0].paragraphs) == 2


def test_when_a_website_took_an_article_is_no_headline() -> None:
    page = flat(
        "港区扩建动工", "2026-01-08 08:35", *PORT[:2], "海水稻扩种", "2026年1月8日 09:10:22", *RICE[:2]
    )
    assert headlines(page) == ["港区扩建动工", "海水稻扩种"]
    source = flat("港区扩建动工", "2026年1月8日08:35　云港晚报", *PORT[:2])
    assert (headlines(source), read_layout(source).articles[0].credit) == (["港区扩建动工"], "云港晚报")


@pytest.mark.parametrize("column", ["来信", "花絮", "文苑", "简讯", "时评"])
def test_the_name_of_a_column_is_no_signature(column: str) -> None:
    page = flat("港区扩建动工", PORT[0], PORT[1], column, "海水稻扩种", RICE[0], RICE[1])
    assert all(not article.byline for article in read_layout(page).articles)


@pytest.mark.parametrize("commentator", ["本报评论员", "云港日报特约评论员"])
@pytest.mark.parametrize("indent", ["", "　　"])
def test_a_commentator_below_the_headline_signs(commentator: str, indent: str) -> None:
    lines = [
        "让每一寸滩涂都长出稻子",
        indent + commentator,
        indent + RICE[0],
        indent + RICE[1],
        indent + RICE[2],
    ]
    article = read_layout("\n".join(lines) + "\n").articles[0]
    assert [passage.text for passage in article.heads] == ["让每一寸滩涂都长出稻子"]
    assert (article.byline, len(article.sections)) == ((), 1)


def test_the_signature_of_a_notice_and_its_day_stay_in_it() -> None:
    notice = ["停水通知", "因管网改造，听涛区部分小区明日停水八小时，请提前储水。"]
    signed = ["云港市自来水公司", "2026年3月27日"]
    articles = read_layout("\n".join([*notice, *signed, "让每一寸滩涂都长出稻子", *RICE])).articles
    assert [article.headline[0].text for article in articles] == ["停水通知", "让每一寸滩涂都长出稻子"]
    assert [paragraph.text for paragraph in articles[0].paragraphs] == [*notice[1:], *signed]


@pytest.mark.parametrize("indent", ["　　", ""])
def test_speakers_presented_by_name_and_office_head_what_they_say(indent: str) -> None:
    cast = ["秦若澜", "海东大学教授", RICE[0], "方亦舟", "望潮区政协委员", RICE[1]]
    lines = ["滩涂种稻座谈会发言摘登", *(indent + line for line in cast)]
    (article,) = read_layout("\n".join(lines) + "\n").articles
    assert not article.byline
    assert [section.heading.text for section in article.sections if section.heading] == ["秦若澜", "方亦舟"]
    assert [paragraph.text for paragraph in article.paragraphs] == [*cast[1:3], *cast[4:]]


def test_one_name_and_office_below_a_headline_are_its_author() -> None:
    lines = ["让每一寸滩涂都长出稻子", "　　秦若澜", "　　海东大学教授", *("　　" + line for line in RICE)]
    assert read_layout("\n".join(lines) + "\n").articles[0].byline == ("秦若澜",)


def test_reporters_can_be_what_a_headline_tells_of() -> None:
    page = flat("新华社记者住进渔村的第三年", *PORT)
    assert headlines(page) == ["新华社记者住进渔村的第三年"]


def test_a_commentator_above_the_headline_names_the_column() -> None:
    article = read_layout(f"本报评论员\n让每一寸滩涂都长出稻子\n　　{RICE[0]}\n　　{RICE[1]}\n").articles[0]
    assert (article.rubric, article.headline[0].text) == ("本报评论员", "让每一寸滩涂都长出稻子")


def test_a_line_below_a_deck_is_a_crosshead_like_the_next() -> None:
    head = ["守着潮水过日子", "——望潮渔港引水员的一天", "天亮之前出海"]
    parts = [*PORT[:2], "天黑以后上岸", *PORT[2:], "明天还要出海", *PORT[1:3]]
    page = flat(*head, *parts)
    assert headlines(page) == ["守着潮水过日子　——望潮渔港引水员的一天"]
    assert headings(page) == ["天亮之前出海", "天黑以后上岸", "明天还要出海"]


def test_who_signs_below_a_deck_is_no_crosshead() -> None:
    head = ["守着潮水过日子", "——望潮渔港引水员的一天", "步惊涛"]
    parts = [*PORT[:2], "天黑以后上岸", *PORT[2:], "明天还要出海", *PORT[1:3]]
    assert headings(flat(*head, *parts)) == ["天黑以后上岸", "明天还要出海"]


@pytest.mark.parametrize("label", ["编辑点评", "编者点评"])
def test_what_the_editor_remarks_stays_in_its_article(label: str) -> None:
    remark = "滩涂不是荒地，换一种作物就是粮仓，关键是把淡水引到田头。"
    page = flat("让每一寸滩涂都长出稻子", label, remark, RICE[0], RICE[1])
    assert headlines(page) == ["让每一寸滩涂都长出稻子"]
    assert headings(page) == [label]
