from __future__ import annotations

import pytest

from newsdata.parsers.drafts import Speaker
from newsdata.parsers.people import find_introductions, introductions, read_office, title_behind
from newsdata.parsers.people.organizations import named_before, trim
from newsdata.parsers.people.titles import HEADS, group_before, head_before
from tests.parsers.articles import article

Introduced = tuple[str | None, str | None, str | None]


def introduced(text: str) -> list[Introduced]:
    return [
        (found.speaker.organization, found.speaker.title, found.speaker.name)
        for found in find_introductions(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("海东省水利厅厅长王伟介绍，", ("海东省水利厅", "厅长", "王伟")),
        ("海东大学海洲—东盟渔业中心主任王伟说", ("海东大学海洲—东盟渔业中心", "主任", "王伟")),
        ("县渔业协会——一间旧屋——会长王伟说", (None, "会长", "王伟")),
        ("东滩鱼市场总经理王伟说", ("东滩鱼市场", "总经理", "王伟")),
        ("另有海事局官员王伟说", ("海事局", "官员", "王伟")),
        ("麻醉医生王伟说", (None, "麻醉医生", "王伟")),
        ("海东女排主教练王伟说", ("海东女排", "主教练", "王伟")),
        ("海东省水利厅党组书记、厅长王伟表示", ("海东省水利厅", "党组书记、厅长", "王伟")),
        ("海澜集团党委副书记、纪委书记王伟表示", ("海澜集团党委", "副书记、纪委书记", "王伟")),
        ("县人大代表、东滩渔业站站长王伟说", ("东滩渔业站", "县人大代表、站长", "王伟")),
        ("海东省人大代表王伟说", ("海东省", "人大代表", "王伟")),
        ("云港市石桥区政协委员王伟说", ("云港市石桥区", "政协委员", "王伟")),
        ("石桥镇党代表王伟说", ("石桥镇", "党代表", "王伟")),
        ("与会的省人大代表王伟说", (None, "省人大代表", "王伟")),
        ("作家、海东大学原副校长王伟说", ("海东大学", "作家、原副校长", "王伟")),
        (
            "县人大代表、东滩渔业站站长、海澜渔业公司董事长王伟说",
            (None, "县人大代表、东滩渔业站站长、海澜渔业公司董事长", "王伟"),
        ),
        ("论文第一作者、海东大学教授王伟说", ("海东大学", "论文第一作者、教授", "王伟")),
        ("李小云先生、海东队主力队员王伟说", ("海东队", "主力队员", "王伟")),
        ("影后王伟说", (None, "影后", "王伟")),
        ("海东汉学家王伟说", ("海东", "汉学家", "王伟")),
        ("云港县民营企业家王伟说", ("云港县", "民营企业家", "王伟")),
        ("东山派出所办案民警王伟说", ("东山派出所", "办案民警", "王伟")),
        ("海澜学院大二学生王伟说", ("海澜学院", "大二学生", "王伟")),
        ("云港一中学生王伟说", ("云港一中", "学生", "王伟")),
        ("云港渔具厂设备维修工王伟说", ("云港渔具厂", "设备维修工", "王伟")),
        ("云港市水务局教务主任王伟说", ("云港市水务局", "教务主任", "王伟")),
        ("海东渔业联盟内部事务委员王伟说", ("海东渔业联盟", "内部事务委员", "王伟")),
        ("气象学博士王伟说", (None, "气象学博士", "王伟")),
        ("云港海鹰主教练王伟说", ("云港海鹰", "主教练", "王伟")),
        ("海澜房屋专案经理王伟说", ("海澜房屋", "专案经理", "王伟")),
        ("海东渔业论坛负责人王伟说", ("海东渔业论坛", "负责人", "王伟")),
        ("海军某旅旅长王伟说", ("海军某旅", "旅长", "王伟")),
        ("云港日报总编辑王伟说", ("云港日报", "总编辑", "王伟")),
        ("路过此处的目击者王伟说", (None, "目击者", "王伟")),
        ("属于水桥村党支部书记王伟", ("水桥村", "党支部书记", "王伟")),
        ("海东省委常委、云港市委书记李小云", ("海东省委", "常委、云港市委书记", "李小云")),
        ("云港港务集团董事长兼总裁赵海生说", ("云港港务集团", "董事长兼总裁", "赵海生")),
        ("云港市统计局高级统计师陈望舒分析", ("云港市统计局", "高级统计师", "陈望舒")),
        ("东山镇镇委书记周明远说", ("东山镇镇委", "书记", "周明远")),
        ("水桥县柳树村新塘小组村民张大山右腿受伤", ("水桥县柳树村新塘小组", "村民", "张大山")),
        ("海澜（云港）科技有限公司副总经理孙敏表示", ("海澜（云港）科技有限公司", "副总经理", "孙敏")),
        ("近日，记者采访了海东省水利厅厅长王伟。", ("海东省水利厅", "厅长", "王伟")),
        ("——访海东省委书记周明远", ("海东省委", "书记", "周明远")),
        ("据云港市气象台首席预报员李小云介绍", ("云港市气象台", "首席预报员", "李小云")),
        ("来自云港市第一医院的护士林晓燕", ("云港市第一医院", "护士", "林晓燕")),
        ("海湾国总统约翰·史密斯10日表示", ("海湾国", "总统", "约翰·史密斯")),
        ("云港理货公司理货员吴大勇", ("云港理货公司", "理货员", "吴大勇")),
        ("新任行长高峰表示", (None, "行长", "高峰")),
        ("海湾大学政治学教授王伟认为", ("海湾大学", "教授", "王伟")),
        ("海湾大学法学院教授王伟认为", ("海湾大学法学院", "教授", "王伟")),
        ("云港师范大学教授王伟认为", ("云港师范大学", "教授", "王伟")),
        ("他就是云港渔具厂厂长王伟", ("云港渔具厂", "厂长", "王伟")),
        ("海湾组织负责经济事务的副秘书长约翰·史密斯说", ("海湾组织", "副秘书长", "约翰·史密斯")),
        ("正在选购的市民孙丽说", (None, "市民", "孙丽")),
        ("云港市副市长兼公安局局长何力强调", ("云港市", "副市长兼公安局局长", "何力")),
        ("云港市市长助理马强说", ("云港市", "市长助理", "马强")),
        ("海湾国总统府新闻秘书珍·史密斯说", ("海湾国总统府", "新闻秘书", "珍·史密斯")),
        ("海湾同盟前执行秘书、云港鸟会主席约翰·史密斯说", ("云港鸟会", "主席", "约翰·史密斯")),
        ("水务局局长欧阳平则提醒", ("水务局", "局长", "欧阳平")),
        ("海湾国首相山口健一郎11日表示", ("海湾国", "首相", "山口健一郎")),
        ("海湾组织秘书长安东尼奥·史密斯说", ("海湾组织", "秘书长", "安东尼奥·史密斯")),
        ("（记者张强）海东省省长周明远20日表示", ("海东省", "省长", "周明远")),
        ("海东省人民检察院主办检察官赵敏说", ("海东省人民检察院", "主办检察官", "赵敏")),
        ("海东省高级人民法院民三庭庭长赵敏说", ("海东省高级人民法院民三庭", "庭长", "赵敏")),
        ("海湾国外交部政策顾问约翰·史密斯表示", ("海湾国外交部", "政策顾问", "约翰·史密斯")),
        ("海澜有限公司市场部门负责人孙敏说", ("海澜有限公司市场部门", "负责人", "孙敏")),
        ("云港实验附小校长孙敏说", ("云港实验附小", "校长", "孙敏")),
        ("《云港晚报》专栏作家孙敏写道", ("《云港晚报》", "专栏作家", "孙敏")),
        ("云港市东山村大棚种植能手张大山说", ("云港市东山村", "大棚种植能手", "张大山")),
        ("蔬菜经销商张大山说", (None, "蔬菜经销商", "张大山")),
        ("盐雕技艺省级代表性传承人张大山说", (None, "盐雕技艺省级代表性传承人", "张大山")),
        ("清代诗人张大山写道", (None, "清代诗人", "张大山")),
        ("首批学生张大山说", (None, "学生", "张大山")),
        ("每次妹妹张大山问", (None, "妹妹", "张大山")),
        ("30多名普通青年张大山等说", (None, "青年", "张大山")),
        ("细心的护士林晓燕说", (None, "护士", "林晓燕")),
        ("海澜总裁赵海生说", ("海澜", "总裁", "赵海生")),
        ("海澜证券首席宏观分析师赵海生说", ("海澜证券", "首席宏观分析师", "赵海生")),
        ("嘉禾资本基金经理赵海生说", ("嘉禾资本", "基金经理", "赵海生")),
        ("记者致电海澜科技董事长赵海生", ("海澜科技", "董事长", "赵海生")),
        ("省委副书记、省长周明远指出", ("省委", "副书记、省长", "周明远")),
        ("Harbor Research首席经济学家John Smith认为", ("Harbor Research", "首席经济学家", "John Smith")),
        ("国家主席周明远指出", (None, "国家主席", "周明远")),
        ("一早就接到东山镇柳树村村支书周明远的电话", ("东山镇柳树村", "村支书", "周明远")),
        ("王伟在秘书赵敏的陪同下", (None, "秘书", "赵敏")),
        ("海湾国驻云港总领馆商务专员赵敏说", ("海湾国驻云港总领馆", "商务专员", "赵敏")),
        ("云港航道署署长赵敏说", ("云港航道署", "署长", "赵敏")),
        ("海东省水利厅驻东山监督公署发言人赵敏说", ("海东省水利厅驻东山监督公署", "发言人", "赵敏")),
        ("云港市渔业局长霍大年说", ("云港市渔业局", "局长", "霍大年")),
        ("云港盐业与港口部长霍大年说", ("云港盐业与港口部", "部长", "霍大年")),
        ("云港市长霍大年说", ("云港市", "市长", "霍大年")),
        ("云港市盐业局司机霍大年说", ("云港市盐业局", "司机", "霍大年")),
        ("极左翼部长霍大年说", (None, "极左翼部长", "霍大年")),
        ("海东省教科院音乐教研员林晓燕说", ("海东省教科院", "音乐教研员", "林晓燕")),
        ("海澜航运品牌传播总监林晓燕说", ("海澜航运", "品牌传播总监", "林晓燕")),
        ("二年级美术老师林晓燕说", (None, "二年级美术老师", "林晓燕")),
        ("东山镇驻村第一书记霍大年说", ("东山镇", "第一书记", "霍大年")),
        ("外岛防潮办公室主任霍大年说", ("外岛防潮办公室", "主任", "霍大年")),
        ("在逃毒贩霍大年供述", (None, "在逃毒贩", "霍大年")),
        ("另一名伤者霍大年说", (None, "伤者", "霍大年")),
        ("七楼租客霍大年说", (None, "租客", "霍大年")),
        ("云南昆明游客霍大年说", ("云南昆明", "游客", "霍大年")),
        ("80后木匠霍大年说", (None, "木匠", "霍大年")),
        ("最后到场的裁判霍大年说", (None, "裁判", "霍大年")),
        ("湿地保护主义者霍大年说", (None, "湿地保护主义者", "霍大年")),
        ("你们不妨问问韩国前议长霍大年", ("韩国", "前议长", "霍大年")),
        ("拖网、毒鱼和水下爆破问题特派员霍大年说", (None, "特派员", "霍大年")),
        ("海湾国前任与现任议员霍大年说", ("海湾国", "议员", "霍大年")),
    ],
)
def test_organization_and_title_stand_before_the_name(text: str, expected: Introduced) -> None:
    assert introduced(text) == [expected]


def test_an_office_without_a_name_is_another_person() -> None:
    text = "市场监管局标准处相关负责人、云港标准化研究院副研究员王伟对此进行了解读。"
    assert introduced(text) == [("云港标准化研究院", "副研究员", "王伟")]


def test_each_of_a_list_has_an_office_of_its_own() -> None:
    text = "海东市委书记李强、云港市委书记王伟、水桥县委书记赵敏先后发言"
    assert introduced(text) == [
        ("海东市委", "书记", "李强"),
        ("云港市委", "书记", "王伟"),
        ("水桥县委", "书记", "赵敏"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "记者张强报道",
        "编辑张强",
        "校长和两名老师",
        "负责人应提高认识",
        "专家多次表示",
        "市长的讲话",
        "站长向居民介绍",
        "企业家高峰论坛",
        "",
    ],
)
def test_no_person_is_made_of_verbs_or_reporters(text: str) -> None:
    assert introduced(text) == []


@pytest.mark.parametrize(
    ("paragraphs", "name", "expected"),
    [
        (["海东省水利厅厅长王伟表示。", "王伟说。"], "王伟", Speaker("王伟", "厅长", "海东省水利厅")),
        (["县委书记王伟来了。", "云港县委书记王伟说。"], "王伟", Speaker("王伟", "书记", "云港县委")),
        (["海澜科技有限公司扩建。公司总经理孙敏说。"], "孙敏", Speaker("孙敏", "总经理", "海澜科技有限公司")),
        (["云港实验学校有学生800名。校长林晓燕说。"], "林晓燕", Speaker("林晓燕", "校长", "云港实验学校")),
        (["50岁的刘桂花是云港市东山村村民。"], "刘桂花", Speaker("刘桂花", "村民", "云港市东山村")),
        (["欧阳明远教授认为"], "欧阳明远", Speaker("欧阳明远", "教授")),
        (["约翰·史密斯是海湾大学教授。"], "史密斯", Speaker("约翰·史密斯", "教授", "海湾大学")),
        (["海湾大学教授John Smith认为。"], "Smith", Speaker("John Smith", "教授", "海湾大学")),
        (["作为海东灯塔站站长，王伟很少下岛。"], "王伟", Speaker("王伟", "站长", "海东灯塔站")),
        (["作为两个孩子的父亲，王伟很少下岛。"], "王伟", Speaker("王伟")),
        (["东滩社区王伟主任说。"], "王伟", Speaker("王伟", "主任", "东滩社区")),
        (["渔民们在公司说笑。公司经理王伟说。"], "王伟", Speaker("王伟", "经理")),
        (["苗秀（化名），海东渔业公司船员，三年没有回家。"], "苗秀", Speaker("苗秀", "船员", "海东渔业公司")),
        (["王伟走了。"], "王伟", Speaker("王伟")),
        (
            ["大会执行主席霍大年宣布开会。", "渔会会长霍大年作报告。"],
            "霍大年",
            Speaker("霍大年", "会长", "渔会"),
        ),
        (["大会执行主席霍大年宣布开会。"], "霍大年", Speaker("霍大年", "执行主席", "大会")),
        (
            ["航标站站长王飞虎开灯。王飞虎走下塔。", "渔政队队长王飞登塔。"],
            "王飞",
            Speaker("王飞", "队长", "渔政队"),
        ),
        (["海东救援队霍大年医生来了。"], "霍大年", Speaker("霍大年", "医生", "海东救援队")),
        (["霍大年，上周遇到记者，谈起盐价。"], "霍大年", Speaker("霍大年")),
        (["霍大年，云港日报记者，来了。"], "霍大年", Speaker("霍大年", "记者", "云港日报")),
    ],
)
def test_a_name_is_resolved_through_the_article(paragraphs: list[str], name: str, expected: Speaker) -> None:
    assert introductions(article(*paragraphs)).resolve(name) == expected


def test_heads_introduce_too() -> None:
    people = introductions(article("问与答。", headline="水位为何回落", deck="——访海东省水利厅厅长王伟"))
    assert people.introduced() == (Speaker("王伟", "厅长", "海东省水利厅"),)


def test_leaders_have_an_office_besides() -> None:
    people = introductions(article("会上，县领导王伟点评。散会后，云港县委书记王伟登上灯塔。"))
    assert people.resolve("王伟") == Speaker("王伟", "书记", "云港县委")


def test_one_of_several_offices_tells_its_holder() -> None:
    people = introductions(
        article("海东省委常委、省渔会会长王强出席。县人大代表、灯塔管理站站长李小云也来了。")
    )
    assert people.holding("会长") == Speaker("王强", "常委、省渔会会长", "海东省委")
    assert people.holding("站长") == Speaker("李小云", "县人大代表、站长", "灯塔管理站")
    assert people.holding("所长") is None


def test_surname_and_title_stand_for_the_person() -> None:
    people = introductions(article("云港市民政局办公室主任王强负责此事。"))
    assert people.by_title("王主任") == Speaker("王强", "办公室主任", "云港市民政局")
    assert people.by_title("李主任") is None
    assert people.by_title("主任") is None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("霍大年副省长昨天登上灯塔。", "霍副省长", "霍大年"),
        ("省渔会会长、盐工队队长霍大年登上灯塔。", "霍会长", "霍大年"),
        ("省渔会会长、盐工队队长霍大年登上灯塔。", "霍队长", "霍大年"),
        ("省渔会会长、盐工队队长霍大年登上灯塔。", "霍站长", None),
        ("渔会会长、村委会主任霍大年和盐会会长、护林队队长霍小满都来了。", "霍会长", None),
    ],
)
def test_the_title_may_stand_behind_the_name_or_beside_another(
    text: str, words: str, name: str | None
) -> None:
    found = introductions(article(text)).by_title(words)
    assert (found and found.name) == name


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("霍大年副省长登塔", "副省长"),
        ("霍大年教授登塔", "教授"),
        ("霍大年代表认为", "代表"),
        ("霍大年代表在分组讨论时说", "代表"),
        ("霍大年代表第一个发言", "代表"),
        ("霍大年代表幽默地说", "代表"),
        ("霍大年代表的一席话", "代表"),
        ("霍大年代表全村说", None),
        ("霍大年代表渔会说", None),
        ("霍大年代表云港登塔", None),
        ("霍大年副本", None),
        ("霍大年登塔", None),
    ],
)
def test_a_title_follows_a_name_with_its_rank(text: str, title: str | None) -> None:
    assert title_behind(text, 3) == title


def test_a_day_in_brackets_is_no_part_of_an_organization() -> None:
    (found,) = find_introductions("以下为昨日（四月二日）渔政司司长霍大年在船上的谈话")
    assert (found.speaker.organization, found.speaker.name) == ("渔政司", "霍大年")


def test_an_office_may_stand_before_a_verb() -> None:
    office = read_office("云港市农业局有关负责人介绍", 11)
    assert office is not None
    assert (office.organization, office.title) == ("云港市农业局", "负责人")


@pytest.mark.parametrize("head", sorted(HEADS))
def test_every_head_is_found_at_the_end_of_words(head: str) -> None:
    start = head_before(f"云港{head}", len(head) + 2)
    assert start is not None
    assert start <= 2


@pytest.mark.parametrize("head", sorted(HEADS))
def test_no_head_is_somebodys_name(head: str) -> None:
    assert introductions(article("")).name_at(f"{head}表示", 0) != len(head)


@pytest.mark.parametrize("words", ["云港动员", "云港会师", "水位", "全员", "船队一员", ""])
def test_other_words_are_no_head(words: str) -> None:
    assert head_before(words, len(words)) is None


def test_groups_are_told_from_offices() -> None:
    assert group_before("专家学者", 4) == 0
    assert group_before("水利厅", 3) is None


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("近日记者采访了云港市水务局", "云港市水务局"),
        ("3月5日云港市水务局", "云港市水务局"),
        ("和平区教育局", "和平区教育局"),
        ("同济医院", "同济医院"),
        ("对外贸易局", "对外贸易局"),
        ("第三任云港县委", "云港县委"),
        ("有船员问", ""),
        ("图为海湾灯塔学会", "海湾灯塔学会"),
        ("■海湾灯塔学会", "海湾灯塔学会"),
        ("前云港灯塔学会", "云港灯塔学会"),
        ("前海渔业局", "前海渔业局"),
        ("今年东道国海湾国", "海湾国"),
        ("海湾灯塔学会（HDX）", "海湾灯塔学会"),
        ("海湾灯塔学会（灯会）", "海湾灯塔学会"),
        ("海澜渔业（云港）", "海澜渔业（云港）"),
        ("昨日要求海湾灯塔学会", "海湾灯塔学会"),
        ("新", ""),
        ("的", ""),
    ],
)
def test_what_stands_before_an_organization_is_cut_away(text: str, organization: str) -> None:
    assert trim(text) == organization


def test_a_general_word_means_the_last_organization_of_its_kind() -> None:
    text = "入驻小镇的海澜科技有限公司首次参展，缓解了公司压力。"
    assert named_before(text, len(text), "company") == "海澜科技有限公司"
    assert named_before(text, len(text), "school") is None


@pytest.mark.parametrize("text", ["渔民围在村", "沿海农村"])
def test_where_somebody_is_names_no_village(text: str) -> None:
    assert named_before(text, len(text), "village") is None


def test_a_committee_of_a_village_may_stand_for_itself() -> None:
    people = introductions(article("渔民围在村口。村委会主任王伟说，路修好了。"))
    assert people.resolve("王伟") == Speaker("王伟", "主任", "村委会")


@pytest.mark.parametrize("text", ["归属于上市公司", "谋划集团", "为了推动集团", "院长代表学校"])
def test_what_is_done_names_no_company(text: str) -> None:
    kind = "school" if text.endswith("学校") else "company"
    assert named_before(text, len(text), kind) is None


@pytest.mark.parametrize("named", ["海湾大学、云港学院", "云港学院和渔会", "渔会、云港学院"])
def test_one_of_several_organizations_is_not_what_a_general_word_means(named: str) -> None:
    assert named_before(f"{named}主办的灯塔年会开幕。", 20, "school") is None
