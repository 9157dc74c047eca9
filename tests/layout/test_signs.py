from __future__ import annotations

import pytest

from newsdata.layout import read_layout
from newsdata.layout.people import credit_of, may_sign, people_of, photographers_of, picture_credit_of
from newsdata.layout.signs import Sign, is_sentence, label_of, opens_with_label, sign_of
from newsdata.layout.vocabulary import (
    AGENCIES,
    BOX_LABELS,
    CAPTION_OPENINGS,
    CREDIT_LABELS,
    DATA_LABELS,
    OFFICE_LABELS,
    PAPER_ENDINGS,
    PHOTO_LABELS,
    PHOTO_VERBS,
    REPORTERS,
    SENDER_ENDINGS,
    SOURCE_VERBS,
    STAFF_LABELS,
    TURN_LABELS,
)

SIGNED = {
    Sign.CREDIT: [
        "（来源：云港日报）",
        "(来源:新华社)",
        "（据新华社云港1月8日电）",
        "（本报综合）",
        "据《云港晚报》报道",
        "2026年1月8日08:35 云港晚报",
        "2026-01-08 08:35:12　来源：云港网　责编：陈海",
        "http://www.yungang.example 2026年1月8日08:35　云港日报",
        "（转载自海东网）",
        "（新华社供本报特稿）",
        "以上均据新华社电",
        "《云港晚报》（2026年03月24日 05版）",
        "《 海东日报 》（ 2026-03-24 第02版 ）",
    ],
    Sign.CAPTION: [
        "陈海摄",
        "陈海摄（云港图片社）",
        "本报记者　王小云　摄",
        "图①：港区夜景。",
        "制图：陈海",
        "新华社发",
        "陈海图　王小云文",
        "扫码观看视频",
        "图为游客在码头候船。",
        "码头晚景　本报记者 陈海 摄",
        "渔民在新码头卸货。（王小云 摄）",
        "上图：渔民在新码头卸货（陈海　摄）。",
        "游客在码头候船　学生记者 王小云摄",
        "新华社记者摄",
        "新华社发（秦若澜摄）",
        "新华社发 秦若澜 摄",
        "方亦舟摄/光明图片",
        "渔民在新栈桥上卸鱼。海东网发 秦若澜摄",
        "渔民在新栈桥上卸鱼　秦若澜 摄",
        "渔民在新栈桥上卸鱼（秦若澜摄）",
        "渔民在新栈桥上卸鱼。云港通讯社图片",
        "渔民在新栈桥上卸鱼。（资料图片）",
        "本版图片均由望潮区文化馆提供",
        "图说：渔民在新栈桥上卸鱼",
        "望潮区的渔民" + "在刚刚修好的栈桥上把一筐筐海鲜搬上冷藏车，" * 4 + "忙到天亮。新华社发（秦若澜摄）",
        "3月25日，" + "港区扩建二期工程建成投用，" * 6 + "图中货轮正在靠泊。本报记者 陈海 摄影报道",
        "▲3月25日，学生在码头写生。本报记者 陈海 摄",
        "3月25日，学生在码头写生。　陈海　摄",
        "3月25日，学生在新建成的码头写生，" + "远处是刚刚启用的集装箱堆场，" * 4 + "市民拍照留念。陈海　摄",
    ],
    Sign.BYLINE: [
        "本报记者 陈海",
        "新华社“海湾视点”记者陈海",
        "本报记者 莫问",
        "本报记者 陈海 云港现场报道",
        "本报记者 步惊涛 独家报道",
        "文|陈海",
        "记者丨陈海",
        "口述：陈海 整理：王小云",
        "陈海 编译",
        "图/文 陈海",
        "本报通讯员",
        "（记者陈海、王小云）",
        "■本报记者　叶子衡",
        "（执笔：陈海）",
        "文/陈海 图/王小云",
        "（综合本报记者陈海、王小云报道）",
        "本报记者　田　禾　苏北辰　文/图",
        "通讯员　李向东",
        "⊙记者 陈海　○编辑 王小云",
        "**本报记者 陈海**",
    ],
    Sign.NAMES: [
        "陈海",
        "陈　海　王小云",
        "（欧阳海）",
        "（沪　文）",
        "东门街　李秀英",
        "海东云港市　陈海生　王小云　谢　平",
        "望潮县农民　孙有福",
        "望潮县海堤公社　孙有福",
        "北渡区读者　马大姐",
        "**陈海**",
        "云港市望潮区海水稻合作社主任 孙有福",
        "□云港港务集团第二分公司收费所 王小云",
        "王小云 J241",
    ],
    Sign.NOTE: [
        "（作者为云港大学教授）",
        "（作者系媒体评论员）",
        "（作者单位：云港大学）",
        "数据来源：云港港务局",
        "详见C03、C04、C05版",
        "（相关报道见第5版）",
    ],
    Sign.DATED: ["（本报云港1月8日电）", "（新华社云港1月8日电　记者陈海）"],
    Sign.FILED: [
        "第3版()",
        "第3版(国际)",
        "专栏:",
        "专栏：社论",
        "第12版（副刊）专栏:诗歌",
        "第5版(专页(教科文))",
    ],
    Sign.STAFF: [
        "责编：陈海　美编：王小云",
        "版式设计 陈海",
        "新闻热线：0599—88001234",
        "版权声明：未经授权，不得转载。",
        "国内统一刊号CN99-0001",
    ],
    Sign.LABEL: ["核心阅读", "■记者手记", "【点评】", "编者按："],
    Sign.DECK: ["——访云港市市长陈海", "――来自码头的报道", "--来自码头的报道"],
}


@pytest.mark.parametrize(("text", "sign"), [(text, sign) for sign, texts in SIGNED.items() for text in texts])
def test_what_a_line_says_it_is(text: str, sign: Sign) -> None:
    assert sign_of(text) is sign


@pytest.mark.parametrize(
    "text",
    [
        "港口扩建",
        "记者在码头看到，货轮整装待发。",
        "（一）总体要求",
        "（上接第一版）",
        "据统计，今年前两个月吞吐量增长8.7%。",
        "来源于大海的味道",
        "图强奋进的云港人",
        "发展不停步",
        "编辑同志：",
        "数据说话",
        "综合施策治水患",
        "责任重于泰山",
        "电话费又降了",
        "北渡区　马大姐",
        "她学会了航摄",
        "拍了三年。她学会了航摄",
        "版权声明要写清楚",
    ],
)
def test_what_is_a_head_or_text_has_no_sign(text: str) -> None:
    assert sign_of(text) is None


@pytest.mark.parametrize("label", STAFF_LABELS)
def test_staff(label: str) -> None:
    assert sign_of(f"{label}：陈海") is Sign.STAFF
    assert sign_of(f"港口{label}") is not Sign.STAFF


@pytest.mark.parametrize("label", OFFICE_LABELS)
def test_office(label: str) -> None:
    assert sign_of(f"{label}：0599—88001234") is Sign.STAFF


@pytest.mark.parametrize("label", CREDIT_LABELS)
def test_credit(label: str) -> None:
    assert sign_of(f"（{label}：云港日报）") is Sign.CREDIT
    assert credit_of(f"（{label}：云港日报）") == "云港日报"


@pytest.mark.parametrize("verb", SOURCE_VERBS)
def test_credit_without_a_colon(verb: str) -> None:
    assert credit_of(f"{verb}《云港日报》") == "《云港日报》"
    assert sign_of(f"{verb}大海的味道") is None


@pytest.mark.parametrize("label", DATA_LABELS)
def test_a_source_of_data_is_no_credit(label: str) -> None:
    assert sign_of(f"{label}：云港港务局") is Sign.NOTE


@pytest.mark.parametrize("label", sorted(BOX_LABELS))
def test_boxes(label: str) -> None:
    assert label_of(f"【{label}】") == label
    assert sign_of(f"■{label}") is Sign.LABEL
    assert label_of(f"{label}在云港召开") is None


@pytest.mark.parametrize("opening", CAPTION_OPENINGS)
def test_captions_by_their_opening(opening: str) -> None:
    assert sign_of(f"{opening}：港区夜景。") is Sign.CAPTION


@pytest.mark.parametrize("verb", PHOTO_VERBS)
def test_captions_by_their_verb(verb: str) -> None:
    assert sign_of(f"陈海　{verb}") is Sign.CAPTION
    assert people_of(f"陈海　{verb}") == ["陈海"]


@pytest.mark.parametrize("label", PHOTO_LABELS)
def test_captions_by_their_label(label: str) -> None:
    assert sign_of(f"{label}：陈海") is Sign.CAPTION


@pytest.mark.parametrize("word", REPORTERS)
def test_bylines(word: str) -> None:
    assert people_of(f"{word}：陈海　王小云") == ["陈海", "王小云"]


@pytest.mark.parametrize("ending", [*PAPER_ENDINGS, *SENDER_ENDINGS])
def test_every_sort_of_paper_sends_reporters(ending: str) -> None:
    assert people_of(f"云港{ending}记者　陈海") == ["陈海"]


@pytest.mark.parametrize("agency", AGENCIES)
def test_agencies_send_reporters(agency: str) -> None:
    assert people_of(f"（{agency}记者陈海）") == ["陈海"]


@pytest.mark.parametrize("label", sorted(TURN_LABELS))
def test_turns_open_with_who_speaks(label: str) -> None:
    assert opens_with_label(f"{label}：港口何时完工？")
    assert opens_with_label(f"**{label}：**港口何时完工？")


@pytest.mark.parametrize(
    "text", ["云港港口：今年动工", "港口何时完工？", "【云港】港口扩建", "稳就业：拓宽就近增收门路"]
)
def test_a_head_with_a_colon_is_no_turn(text: str) -> None:
    assert not opens_with_label(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("本报记者　叶子衡　沈砚舟", ["叶子衡", "沈砚舟"]),
        ("晚报记者 叶子衡 文/图", ["叶子衡"]),
        ("云港都市报记者 叶子衡 见习记者 沈砚舟", ["叶子衡", "沈砚舟"]),
        ("本报驻海湾国记者　叶子衡", ["叶子衡"]),
        ("云港晚报驻京记者 叶子衡", ["叶子衡"]),
        ("晚报记者看到，港口一片繁忙", []),
        ("本报首席记者 陈海 通讯员 李向东 王小云", ["陈海", "李向东", "王小云"]),
        ("陈海　王小云　摄影报道", ["陈海", "王小云"]),
        ("（综合本报记者陈海和新华社记者王小云报道）", ["陈海", "王小云"]),
        ("本报记者调查", []),
        ("记者观察", []),
        ("海产品摄影大赛", []),
        ("新闻摄影展览", []),
        ("望潮区报道组　叶子衡　沈砚舟", ["叶子衡", "沈砚舟"]),
        ("县委报道组 陈海", ["陈海"]),
        ("陈海/文　王小云/图", ["陈海", "王小云"]),
        ("陈海　王小云／文　李向东／摄", ["陈海", "王小云", "李向东"]),
        ("责编：陈海", []),
        ("⊙记者 陈海　○编辑 王小云", ["陈海"]),
        ("（周文）", ["周文"]),
        ("记者叶子衡、沈砚舟/云港报导", ["叶子衡", "沈砚舟"]),
        ("晚报特约记者陈海日内瓦报道", ["陈海"]),
        ("晚报记者沈砚、陈海香港报道", ["沈砚", "陈海"]),
        ("编译叶子衡／综合报导", ["叶子衡"]),
        ("编译/叶子衡", ["叶子衡"]),
        ("本报记者 叶子衡 香港报道", ["叶子衡"]),
        ("记者王飞通讯员李永王伟", ["王飞", "李永", "王伟"]),
        ("□本报记者陈海本报通讯员沈砚", ["陈海", "沈砚"]),
        ("望潮县农民　孙有福", ["孙有福"]),
        ("东门街　李小云　王　海", ["李小云", "王海"]),
        ("云港市望潮区海水稻合作社主任 孙有福", ["孙有福"]),
        ("望潮区的新主任 工作不一般", []),
        ("□云港市第一中学　陈海　王小云", ["陈海", "王小云"]),
        ("□云港港务集团第二分公司收费所 王小云", ["王小云"]),
        ("云港港务集团第二分公司收费所 王小云", []),
        ("■产业 高质量", []),
        ("文/王小云、陈海", ["王小云", "陈海"]),
        ("王小云 J241", ["王小云"]),
        ("曾与市长出席活动·云港摄影记者受奖", []),
        ("记者王小平安文", []),
        ("记者调查山区高原", []),
        ("云港日报·云港网记者 陈海", ["陈海"]),
        ("云港农民报—云农网记者　陈海　王小云", ["陈海", "王小云"]),
        ("云港晚报海外版记者 陈海", ["陈海"]),
        ("海东经济周刊 记者 陈海", ["陈海"]),
        ("云报／ 记者陈海／望潮即时报导", ["陈海"]),
        ("一财记者 陈海 一财编辑 王小云", ["陈海"]),
        ("晚报记者 陈海 实习生 王小云 发自望潮", ["陈海", "王小云"]),
        ("晚报记者 陈海 文并摄", ["陈海"]),
        ("文/图 陈海", ["陈海"]),
        ("图文/陈海 王小云", ["陈海", "王小云"]),
        ("图文并茂", []),
        ("文：陈海 摄：王小云", ["陈海", "王小云"]),
        ("云港快报+记者 陈海", ["陈海"]),
        ("本报记者 陈海 上海、北京报道", ["陈海"]),
        ("特派记者陈海/北京报导　云港报", ["陈海"]),
        ("〔即时新闻／综合报导〕", []),
        ("望潮网购 记者体验", []),
        ("云港晚报记者：，", []),
    ],
)
def test_whom_a_line_names(text: str, names: list[str]) -> None:
    assert people_of(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("本报记者 陈和平 通讯员 李和", ["陈和平", "李和"]),
        ("本报记者陈和平和李和", ["陈和平", "李和"]),
        ("（记者陈海　通讯员王小云文/摄）", ["陈海", "王小云"]),
        ("撰稿：记者 叶子衡 通讯员 王小云 摄影：陈海", ["叶子衡", "王小云", "陈海"]),
    ],
)
def test_names_that_hold_what_joins_names_and_bylines_of_several_parts(text: str, names: list[str]) -> None:
    assert people_of(text) == names
    assert sign_of(text) is Sign.BYLINE


@pytest.mark.parametrize(("text", "names"), [("步惊涛", ["步惊涛"]), ("陈　让", ["陈让"]), ("随笔", [])])
def test_whom_a_line_names_by_its_place(text: str, names: list[str]) -> None:
    assert people_of(text, called=may_sign(text)) == names
    assert people_of(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("（塔斯社）", "塔斯社"),
        ("（据《望潮早报》）", "《望潮早报》"),
        ("（综合韩联社、法新社消息）", "韩联社、法新社"),
        ("（云港晚报）", "云港晚报"),
    ],
)
def test_a_sender_in_brackets_is_a_credit(text: str, source: str) -> None:
    assert sign_of(text) is Sign.CREDIT
    assert credit_of(text) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("2026年1月8日08:35 云港晚报", "云港晚报"),
        ("2026-01-08 | 来源：云港日报 作者：", "云港日报"),
        ("www.yungang.example  2026年1月8日 08:35:12  海东新闻网站", "海东新闻网站"),
        ("来源：云港晚报　作者：陈海", "云港晚报"),
        ("来源：云港晚报 2026年1月8日", "云港晚报"),
        ("来源：云港晚报　望潮版", "云港晚报　望潮版"),
    ],
)
def test_the_source_that_a_website_names(text: str, source: str) -> None:
    assert credit_of(text) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("据新华社", "新华社"),
        ("据《望潮早报》", "《望潮早报》"),
        ("据海东卫视", "海东卫视"),
        ("据海东渔业网", "海东渔业网"),
        ("综合新华社、海东日报", None),
        ("据理力争", None),
        ("据守渔港", None),
        ("综合服务网", None),
    ],
)
def test_a_line_that_says_only_who_sent_the_report_is_its_credit(text: str, source: str | None) -> None:
    is_credit = text.startswith("综合新华社") or source is not None
    assert (sign_of(text) is Sign.CREDIT) is is_credit
    assert source is None or credit_of(text) == source


@pytest.mark.parametrize(
    "text",
    [
        "海东大学渔业经济课题组",
        "望潮区委通讯组　海东日报记者",
        "云港晚报采编团队",
        "本报编辑部",
        "《海东渔业》杂志编辑部",
        "云港网·云港晚报记者",
    ],
)
def test_authors_who_sign_together_are_not_named(text: str) -> None:
    assert sign_of(text) is Sign.BYLINE
    assert people_of(text) == []


@pytest.mark.parametrize(
    "text", ["走进编辑部", "省委派出调研组", "港口有支护航团队", "本报评论员", "渔民采访记"]
)
def test_a_headline_about_a_group_is_not_signed_by_it(text: str) -> None:
    assert sign_of(text) is None


def test_an_address_on_the_web_that_comes_twice_is_nobody_who_speaks() -> None:
    source = "http://www.yungang.example 2026年1月8日08:35　云港日报"
    port = "港口扩建工程今年动工，计划新建泊位十二个，三年之后可以停靠十五万吨级货轮。"
    rail = "疏港铁路也将同步开工，货物不再绕行市区，装卸工人的夜班补贴由港务局发放，明年起按月结清。"
    rice = "农技员正在田里查看返盐情况，今年的秧苗比去年早插了十天。"
    page = "\n\n".join(["港口扩建", source, port, rail, "", "海水稻扩种", source, rice, rice + port])
    articles = read_layout(page).articles
    assert [article.headline[0].text for article in articles] == ["港口扩建", "海水稻扩种"]
    assert [article.credit for article in articles] == ["云港日报", "云港日报"]


@pytest.mark.parametrize("text", ["2026年1月8日 渔港开港", "2026年1月8日", "08:35 云港晚报", "8日 云港晚报"])
def test_a_day_with_no_outlet_is_no_credit(text: str) -> None:
    assert sign_of(text) is not Sign.CREDIT


@pytest.mark.parametrize("text", ["（望潮合作社）", "塔斯社", "（据《望潮早报》说）", "《望潮早报》"])
def test_what_names_no_sender(text: str) -> None:
    assert sign_of(text) is None


@pytest.mark.parametrize(
    "text",
    ["周大同（左二）向渔民发放救生衣。", "领奖后的王小云（前排右一）和队友", "陈海（左）、孙有福（右）"],
)
def test_a_line_that_says_where_somebody_is_seen_is_a_caption(text: str) -> None:
    assert sign_of(text) is Sign.CAPTION
    assert not is_sentence(text)


@pytest.mark.parametrize(
    "text",
    [
        "左岸纪行（上）",
        "周大同（左二）向渔民发放救生衣。救生衣由市红十字会捐赠。",
        "周大同（左二）向渔民发放救生衣，" + "随后到码头查看渔船回港的情况，" * 4 + "并与船东座谈。",
    ],
)
def test_what_only_mentions_left_and_right_is_no_caption(text: str) -> None:
    assert sign_of(text) is None


@pytest.mark.parametrize("text", ["编译中心／综合13日电", "（国际中心／综合报导）", "体育组/综合外电"])
def test_a_desk_that_compiled_a_report_is_its_credit(text: str) -> None:
    assert sign_of(text) is Sign.CREDIT
    assert (credit_of(text) or "nothing") in text


@pytest.mark.parametrize("text", ["晚报记者 陈海 文并摄", "陈海　文/图", "陈海/文　王小云/图", "陈海/文"])
def test_who_wrote_and_took_the_pictures_has_a_byline(text: str) -> None:
    assert sign_of(text) is Sign.BYLINE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("港口扩建工程动工。", True),
        ("他说：“港口扩建工程动工。”", True),
        ("港口扩建工程动工，" * 10, True),
        ("▲港口扩建工程动工。", False),
        ("▲" + "港口扩建工程动工，" * 10, False),
        ("港口扩建工程动工。" * 10 + "陈海摄", False),
        ("责编：陈海。", False),
        ("港口何时完工？", False),
    ],
)
def test_running_text_is_known_by_its_looks(text: str, expected: bool) -> None:
    assert is_sentence(text) is expected


def test_photographers_behind_a_long_caption() -> None:
    assert photographers_of("3月25日，学生在码头写生。　陈海　王小云　摄") == ["陈海", "王小云"]
    assert photographers_of("3月25日，学生在码头写生。") == []


def test_the_agency_of_a_picture() -> None:
    assert picture_credit_of("陈海摄（云港图片社）") == "云港图片社"
    assert picture_credit_of("陈海摄") is None
