"""Who is quoted where no plain subject stands before a verb of saying."""

from __future__ import annotations

import pytest

from tests.parsers.quoting import said


@pytest.mark.parametrize(
    ("paragraph", "speaker", "content"),
    [
        ("送水工老翟爬上八楼，他抹了把汗说：“我就盼着下雨。”", "老翟", "我就盼着下雨。"),
        ("渔民王伟把缆绳往肩上一搭说：“今天浪大。”", "王伟", "今天浪大。"),
        ("“今天浪大，别出海。”渔民王伟拉着记者的手说。", "王伟", "今天浪大，别出海。"),
        ("渔民王伟悄悄告诉记者，他想换一条大船。", "王伟", "他想换一条大船。"),
        ("“修路说了二十年，路呢？”村民王伟说得直率，“修好了我给你立碑。”", "王伟", "修好了我给你立碑。"),
        ("王伟的妻子指着墙上的照片说：“这是刚结婚那年拍的。”", "王伟的妻子", "这是刚结婚那年拍的。"),
        ("他妈妈笑着说：“这孩子从小爱画画。”", "他妈妈", "这孩子从小爱画画。"),
        ("天晚了，女儿在一旁数落开了：“您又忘了吃药！”", "女儿", "您又忘了吃药！"),
        ("灯灭了，医院负责人急得跺脚，说：“快把蜡烛拿来。”", "医院负责人", "快把蜡烛拿来。"),
        ("名叫莎琳娜的小姑娘歪着头说：“风筝飞起来了！”", "莎琳娜", "风筝飞起来了！"),
        ("隔壁的小林妹插嘴道：“他嘴上说不涨价！”", "小林妹", "他嘴上说不涨价！"),
        ("作者石孟春表示，他将在修订时吸收大家的意见。", "石孟春", "他将在修订时吸收大家的意见。"),
        ("阮文山代表建议把补助标准再提高一些。", "阮文山", "把补助标准再提高一些。"),
        ("渔民王伟听到广播后，马上打来电话表示，他愿意出船。", "王伟", "他愿意出船。"),
        ("渔民王伟修好了渔网。上了车王伟说：“今天浪大。”", "王伟", "今天浪大。"),
        ("云港市市长王伟5日出席年会，被问到是否扩建码头时表示，正在论证。", "王伟", "正在论证。"),
        ("蔡局长赶到现场。他说：“水位正常。”", "蔡局长", "水位正常。"),
        ("船长蔡永福开船。蔡船长向岛上的站长霍大年挥手。他说：“明天见。”", "蔡永福", "明天见。"),
        ("周总介绍，渔网卖到了海外。", "周总", "渔网卖到了海外。"),
        ("民警王伟赶到现场。王警官说：“别怕。”", "王伟", "别怕。"),
        ("碰到邻居一问，对方说，垃圾是他扔的。", "对方", "垃圾是他扔的。"),
        ("据街坊介绍，这家店开了三年。", "街坊", "这家店开了三年。"),
        ("局长王伟在秘书赵敏的陪同下来到码头。他表示，水位正常。", "王伟", "水位正常。"),
        ("王伟在秘书赵敏的陪同下来到码头。赵敏说，水位正常。", "赵敏", "水位正常。"),
    ],
)
def test_anything_may_be_done_before_a_verb_that_surely_speaks(
    paragraph: str, speaker: str, content: str
) -> None:
    assert (speaker, content) in said(paragraph)


@pytest.mark.parametrize(
    ("paragraph", "content"),
    [
        ("市水利局披露说，水位已经回落。", "水位已经回落。"),
        ("海东省水利厅厅长王伟强调指出，要加强巡查。", "要加强巡查。"),
        ("海东省水利厅厅长王伟解释称，水位已经回落。", "水位已经回落。"),
    ],
)
def test_two_verbs_of_saying_are_one_cue(paragraph: str, content: str) -> None:
    assert [words for _, words in said(paragraph)] == [content]


def test_a_quote_behind_what_somebody_did_to_its_speaker_is_not_the_doers() -> None:
    told = said("蔡大姐说：“这里的人好。”郑阿姨也会拉着她回家吃鱼，“她家蒸年糕，也不忘给我切一块。”")
    assert told[-1] == ("蔡大姐", "她家蒸年糕，也不忘给我切一块。")
    told = said("蔡大姐搬到了岛上，结识了新邻居伍大姐，“做饭、洗衣，这些事她都帮我做。”")
    assert told == [("蔡大姐", "做饭、洗衣，这些事她都帮我做。")]
    told = said("蔡大姐说：“这里的人好。”", "老邻居赵阿姨也常来帮她，“我补渔网，赵阿姨就来抱孩子。”")
    assert told[-1] == ("蔡大姐", "我补渔网，赵阿姨就来抱孩子。")
    told = said("记者见到了市民伍大姐，“做饭、洗衣，这些事我都自己做。”")
    assert told == [("伍大姐", "做饭、洗衣，这些事我都自己做。")]


@pytest.mark.parametrize(
    ("paragraph", "speaker", "content"),
    [
        ("渔民蔡伟26日来到现场。蔡回应，水位正常。", "蔡伟", "水位正常。"),
        ("天黑前，一位船厂小哥也来到渔政站，称包丢了。", "一位船厂小哥", "包丢了。"),
        ("检方当庭出示了证据，称王伟并非凶手。", "检方", "王伟并非凶手。"),
        (
            "云港区一名渔民得知禁渔期将满，很高兴。他表示，三个月没有出海。",
            "一名渔民",
            "三个月没有出海。",
        ),
        ("海东人孙女士来云港十多年，钱包丢了，她说，钱是借来的。", "孙女士", "钱是借来的。"),
        ("孙女士想表达感谢，“我那会儿心里很乱，没问他是哪条船上的，只知道姓王”。", "孙女士", None),
        ("市水利局局长王伟表示，水位正常；农业局指出，秧苗没有受损。", "农业局", "秧苗没有受损。"),
        ("海湾国部长王伟痛批，这种做法不负责任。", "王伟", "这种做法不负责任。"),
        ("海湾国部长王伟当地时间5日承认，谈判没有进展。", "王伟", "谈判没有进展。"),
        ("海湾国部长王伟气冲冲地回道，“我从没见过这份文件。”", "王伟", "我从没见过这份文件。"),
        ("省港澳办昨回应，通关时间没有变化。", "省港澳办", "通关时间没有变化。"),
        ("内塔尼亚胡说，谈判没有进展。", "内塔尼亚胡", "谈判没有进展。"),
        ("海湾国总理王伟提议会谈。他说，时间没有确定。", "王伟", "时间没有确定。"),
        ("云港市消防支队介绍，火已被扑灭。", "云港市消防支队", "火已被扑灭。"),
        ("渔政站接到一位船老大的求助电话：“我捡到一只海龟。”", "一位船老大", "我捡到一只海龟。"),
        ("一位渔民在抽完半支烟之后，突然长叹一声：“我只想睡一觉。”", "一位渔民", "我只想睡一觉。"),
        ("省长王伟说，水位正常。他又指，堤坝没有问题。", "王伟", "堤坝没有问题。"),
        ("省议会主席叶淑仪表示不会道歉。叶太相信，公众会谅解。", "叶太", "公众会谅解。"),
        ("基金经理们认为，明年会给小岛带来机会。", "基金经理们", "明年会给小岛带来机会。"),
        ("部长王伟认为水位正常，议员李小云则说，堤坝还要加固。", "李小云", "堤坝还要加固。"),
        ("特朗普提议与海湾国总统王伟举行会谈。他说，时间没有确定。", "特朗普", "时间没有确定。"),
        ("妈妈下车一看，车尾凹了一块。她说，对方一身酒气。", "妈妈", "对方一身酒气。"),
        ("对志愿者吕植来说，这是好兆头。她说：“鸟多了。”", "吕植", "鸟多了。"),
    ],
)
def test_who_spoke_is_told_in_another_clause_or_in_short(
    paragraph: str, speaker: str, content: str | None
) -> None:
    told = dict(said(paragraph))
    assert told[speaker] == content or (content is None and told[speaker].startswith("我那会儿"))


@pytest.mark.parametrize(
    "paragraph",
    [
        "同村的老李跑来对王某某说，看见船了。",
        "方法很简单。曾回应，水位正常。",
        "没有孙女士要求澄清，反之多人面带笑容。",
        "多名渔民关注市民孙女士上船，要求政府跟进调查。",
        "好几个船员都摆摆手：“回头写信说吧，今天先算了。”",
        "中年男子很直接地向王某介绍了生意，称每天有进账。",
        "记者找到一名不愿透露姓名的王某某。",
        "孙女士有一件马甲，“海滩卫士志愿服务先进集体的字样还在上面”。",
    ],
)
def test_neither_hearers_nor_adverbs_nor_names_of_things_speak(paragraph: str) -> None:
    assert {"王某某", "王某", "曾", "孙女士", "都摆"}.isdisjoint(dict(said(paragraph)))


def test_in_an_article_of_one_voice_its_paragraphs_are_that_voices() -> None:
    paragraphs = [
        f"海东省水利厅厅长王伟{cue}，水位已经回落。今年雨水偏少，水库蓄水不足。"
        for cue in ("表示", "介绍说", "认为")
    ]
    assert said(*paragraphs) == [("王伟", "水位已经回落。今年雨水偏少，水库蓄水不足。")] * 3
    others = said(*paragraphs, "市民李小云说，盼着下雨。")
    assert others[0] == ("王伟", "水位已经回落。")


def test_a_paragraph_of_ones_own_words_goes_on_with_whom_the_one_before_is_about() -> None:
    told = "昨天，刘女士打进热线，感谢一位她遇到的警察。"
    assert said(told, "“我到雷峰岛玩，包丢了。”") == [("刘女士", "我到雷峰岛玩，包丢了。")]
    assert said(told, "“雷峰岛每天有三班船。”") == []


def test_what_all_ought_to_do_goes_on_behind_a_demand() -> None:
    wang = "海东省水利厅厅长王伟"
    assert said(f"{wang}强调，巡查不能松。各县区、各部门要压实责任。") == [
        ("王伟", "巡查不能松。各县区、各部门要压实责任。")
    ]
    assert said(f"{wang}介绍，巡查不能松。各县区、各部门要压实责任。") == [("王伟", "巡查不能松。")]
    assert said(f"{wang}强调，巡查不能松。各县区需求很大。") == [("王伟", "巡查不能松。")]


def test_a_pronoun_is_no_institution() -> None:
    assert said("海湾国军方说，三名士兵受伤。", "他说，冲突已经结束。") == [("海湾国军方", "三名士兵受伤。")]


def test_the_name_of_a_thing_before_its_head_is_not_said() -> None:
    told = said("“海滩卫士”项目主管王伟表示，“今年还要再清一次海滩。”")
    assert told == [("王伟", "今年还要再清一次海滩。")]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("“不甜不要钱！”昨天中午，室外将近40℃，菜场门口的蔡师傅光着膀子，一边切瓜一边吆喝。", "蔡师傅"),
        ("“多个人多双手，雪就铲完了。”云港的李嘉木也是环卫工。", "李嘉木"),
        ("“给我挑个大的，要甜的。”一位戴草帽的大妈挤到跟前。", "一位戴草帽的大妈"),
        ("“都来看新娘子喽！”旁边的年轻人们跟着说。", "旁边的年轻人们"),
        ("“当好一名护士，要一直学习。”这是林晓燕对自己的要求。林晓燕今年八十岁。", "林晓燕"),
        ("开咖啡馆的玛丽亚·冈萨雷斯看到了这一幕。“我哭了，他也哭了。”她擦了擦眼睛。", "玛丽亚·冈萨雷斯"),
        ("村民何满囤又有了新账。“账要算给大伙儿听。”临别时，这位黑红脸膛的汉子握着记者的手说。", "何满囤"),
        ("“你们就是县里来的医生吧！”当时，老奶奶紧紧握住她的手。", "老奶奶"),
    ],
)
def test_a_quote_belongs_to_who_acts_in_the_sentence_behind_it(paragraph: str, speaker: str) -> None:
    assert [name for name, _ in said(paragraph)] == [speaker]


@pytest.mark.parametrize(
    "paragraph",
    [
        "“这表还能修吗？走得不准。”我问王伟。",
        "“你今天走了几条巷子？”记者问民警王伟。",
        "记者问王伟：“水位什么时候能降？”",
        "“种树先种心，种心要用心。”面对复杂的地形，这条经验没有过时。",
        "“种树先种心，种心要用心。”林业规划发布，如此描绘远景。",
        "公开信表示：“我们盼望渡口早日通船。”",
        "《盐书》中说：“盐有三味，人有三心。”",
    ],
)
def test_a_quote_without_anybody_who_acts_is_given_to_nobody(paragraph: str) -> None:
    assert said(paragraph) == []


def test_this_pupil_is_another_one_than_the_girl_who_spoke() -> None:
    assert said("“没滋味，真的不好吃。”一名女生说。", "一名同学走过来。这名同学说，饭菜都是提前配好的。") == [
        ("一名女生", "没滋味，真的不好吃。"),
        ("这名同学", "饭菜都是提前配好的。"),
    ]


@pytest.mark.parametrize(
    ("paragraph", "speaker", "content"),
    [
        ("基金经理欧世杰的逻辑是，信用风险还要释放。", "欧世杰", "信用风险还要释放。"),
        ("预报员王伟的看法则是：“雨还要下。”", "王伟", "雨还要下。"),
        ("按照预报员王伟的说法，高温还要持续三天。", "王伟", "高温还要持续三天。"),
        ("用村支书王伟的话说，土地不撂荒，心里就有光。", "王伟", "土地不撂荒，心里就有光。"),
        ("据研究员王伟介绍，论文已经发表。", "王伟", "论文已经发表。"),
        ("研究员焦洋给出了一组数据：七月新设的基金只有11只。", "焦洋", "七月新设的基金只有11只。"),
        ("总经理伍大伟一语道破其中奥秘：昼夜温差大。", "伍大伟", "昼夜温差大。"),
        ("科长费晴给大家吃了颗“定心丸”：名额还有富余。", "费晴", "名额还有富余。"),
        ("养殖户洪景会说起“养羊经”：“少喂料，多放坡。”", "洪景会", "少喂料，多放坡。"),
        ("白领小叶觉得，天再热也不如办公室里的空调热。", "小叶", "天再热也不如办公室里的空调热。"),
    ],
)
def test_nouns_and_tellings_are_cues_too(paragraph: str, speaker: str, content: str) -> None:
    assert said(paragraph) == [(speaker, content)]


@pytest.mark.parametrize(
    "paragraph",
    [
        "家里给出了三个条件：房子、车子、票子。",
        "洪大山记着父亲洪有田的叮嘱，每天巡两遍堤。",
        "问题的关键是，资金从哪里来。",
        "她低头看着手里的那本书，觉得日子过得真快。",
        "导演段小楼不喜欢别人说他“创新”。",
        "船长王伟关掉了电台，早先有报道说灯塔要拆。",
        "王伟翻开账本，网上有传言称渔村要搬迁。",
    ],
)
def test_nobody_tells_there(paragraph: str) -> None:
    assert said(paragraph) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("一名男同学说，操场的灯坏了。", "一名男同学"),
        ("云港市水产协会说，今年海带减产。", "云港市水产协会"),
        ("分析师John Smith表示，产能已经过剩。", "John Smith"),
        ("John Smith表示，产能已经过剩。", "John Smith"),
        ("德国经济部部长卡尔-海因茨·鲍曼日前表示，制裁不是目的。", "卡尔-海因茨·鲍曼"),
        ("总统阿尔韦托·门德斯当晚表示，战争已经结束。", "阿尔韦托·门德斯"),
        ("塔帕纳是曼谷居民，每天都来。塔帕纳说，河水涨了。", "塔帕纳"),
        ("朱塞佩·罗西尼正在补网。罗西尼说，今年的鱼少了。", "朱塞佩·罗西尼"),
        ("村民小组组长岩温香说，路通了，苹果就能卖出去。", "岩温香"),
    ],
)
def test_names_and_words_for_people_are_read_before_the_verb(text: str, speaker: str) -> None:
    assert [name for name, _ in said(text)] == [speaker]


@pytest.mark.parametrize(
    "text", ["这一学说改变了医学的面貌。", "孩子刚刚学会说话，就会背诗。", "正如所说，水位正常。"]
)
def test_a_theory_or_an_ability_does_not_speak(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("paragraphs", "speakers"),
    [
        (
            [
                "“喝茶吗？”渔民王伟问李小云。",
                "“喝呀，有绿茶吗？”李小云点点头，李小云不渴。",
                "“要浓的？”",
                "“淡一点。”",
            ],
            ["王伟", "李小云", "王伟", "李小云"],
        ),
        (
            ["李小云说：“门开着。”", "王伟问她：“喝茶吗？”", "“喝。”", "“那自己倒。”"],
            ["李小云", "王伟", "李小云", "王伟"],
        ),
        (["“水位已经回落。”王伟说，“大家可以放心。”", "“不过，巡查还要继续。”"], ["王伟", "王伟", "王伟"]),
        (["王伟说：“谁来巡查？”", "“谁来记录？”"], ["王伟"]),
        (
            ["民警王伟说：“坐着没用。”", "两人出了门。", "“师父，还走吗？”小葛问。", "“走，你带路。”"],
            ["王伟", "小葛", "王伟"],
        ),
        (["王伟说：“水位正常。”", "天色暗了下来。", "“还查吗？”"], ["王伟"]),
    ],
)
def test_lone_quotes_take_turns_where_somebody_was_asked(paragraphs: list[str], speakers: list[str]) -> None:
    assert [name for name, _ in said(*paragraphs)] == speakers


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (["祁连说，门开着。祁连坐下来。", "“茶是热的。”那天，祁连坐到天黑。"], "祁连"),
        (["贾阿姨的女儿打来电话：“谢谢民警同志。”"], "贾阿姨的女儿"),
        (["承租人汪某到案后交代，他欠了赌债。"], "汪某"),
        (["法院审理后认为，公司应当担责。"], "法院"),
        (["外援大卫·罗伯茨跑得最多。罗伯茨一脸汗水。他透露，球队还要加练。"], "大卫·罗伯茨"),
        (["主席韦伯斯特竖起大拇指：“水真清！”"], "韦伯斯特"),
        (["研究员成欣长期关注水质。在她看来，支流更要紧。"], "成欣"),
    ],
)
def test_people_of_features_courts_and_matches_are_found(paragraphs: list[str], speaker: str) -> None:
    assert said(*paragraphs)[-1][0] == speaker


def test_how_often_something_is_said_is_no_content() -> None:
    assert said("渔民王伟连说三个“想不到”。") == []


def test_points_that_follow_belong_to_who_makes_them() -> None:
    assert said("就做好防汛工作，局长王伟提出两点要求。第一，要盯紧水位。第二，要备足沙袋。") == [
        ("王伟", "第一，要盯紧水位。第二，要备足沙袋。")
    ]
    assert said("局长王伟提出两点要求。会议还讨论了文件。") == []


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (["渔民洪大山搬家那天，学生毛豆豆抱着箱子。“洪爷爷，新地方晒不晒？”"], "毛豆豆"),
        (["渔民洪大山搬家那天，天气晴朗。“新地方不晒，有棵大槐树。”"], "洪大山"),
        (["程序员王伟说，他回来了。", "“这里有人听您说话？”记者追问。", "“有，半夜都有人。”"], "王伟"),
        (["谷川株式会社社长谷川淳一来厂。谷川当场拒绝：“不良品率太高。”"], "谷川淳一"),
        (["村民戚老栓当了队长。“我带头反对过。”老汉一边说，一边扛起膜。"], "戚老栓"),
        (["研究员甘永年一住三月。据他测算，盖膜的青稞多收三成。"], "甘永年"),
        (["教练老冯算过一笔账：一年经费只有八千块。"], "老冯"),
        (["村民洛桑一家忙着收割。“今年吃不完，”洛桑擦了把汗，“从没见过。”"], "洛桑"),
        (["“水袖短了一寸，甩不开。”主演段小楼急得直跺脚。"], "段小楼"),
        (
            ["沙洲反复讲一个道理：观众听的是人心。沙洲是导演。", "导演沙洲不紧不慢地回了一句：“短就短。”"],
            "沙洲",
        ),
        (["厂长王伟走进车间。厂长说，机器要换。"], "王伟"),
        (["厂长王伟和厂长李明来了。厂长说，机器要换。"], "厂长"),
        (["本报讯（记者 齐鸣）“下岗是下岗，手艺没下岗。”挡车工侯桂兰如今是社长。"], "侯桂兰"),
        (["本报云港6月20日电　“我们骑着马去。”在草原上，检察官乌兰其其格一年要走两千公里。"], "乌兰其其格"),
        (["主帅扬科维奇难掩激动。扬科维奇耸了耸肩：“它对我们温柔了一次。”"], "扬科维奇"),
        (["村支书冷雨亭看得更远：“这是给地找婆家。”"], "冷雨亭"),
        (["作家白瓷并不同意：“檄文怎么了？”"], "白瓷"),
        (["老教师王大明给她出了个主意——“你先当学生，让娃娃教你。”"], "王大明"),
        (["原告郭先生看中一只瓷碗。“我一时心热就下了单。”郭先生陈述。"], "郭先生"),
        (["教练姜正对判罚有话说。“评论了要罚款，”他顿了顿，“摄像机都看着呢。”"], "姜正"),
        (["家长樊梨松了口气。她担心的是，题目看着简单。"], "樊梨"),
        (["“一张照片一眨眼就传完了。”省邮电管理局一位工程师边演示边说。"], "省邮电管理局一位工程师"),
        (["村民王伟腿脚不便。“家里改了厕，我不再遭罪了。”该村改厕农户达到九成。"], "王伟"),
    ],
)
def test_who_acts_is_told_from_who_only_helps_to_tell_when(paragraphs: list[str], speaker: str) -> None:
    assert said(*paragraphs)[-1][0] == speaker


def test_what_else_somebody_does_while_speaking_is_no_content() -> None:
    assert said("“我带头反对过。”村民戚老栓一边说，一边扛起一卷旧膜。") == [("戚老栓", "我带头反对过。")]


def test_a_question_of_the_reporters_is_not_his_whom_they_ask() -> None:
    assert said("站长霍大年笑着绕开了记者的第二个问题：“灯塔哪天拆？”") == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "有船员问站长霍大年：“塔哪天拆？”霍大年摆摆手说：“不拆。”",
        "一名听众提问“塔哪天拆”，站长霍大年摆摆手说：“不拆。”",
    ],
)
def test_what_others_ask_is_not_said_by_who_answers(paragraph: str) -> None:
    assert [content for speaker, content in said(paragraph) if speaker == "霍大年"] == ["不拆。"]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (
            ("站长霍大年表示：", "灯要亮着，船才敢回来。", "塔建于1926年。"),
            [("霍大年", "灯要亮着，船才敢回来。")],
        ),
        (
            ("站长霍大年接受采访时表示：", "☆灯要亮着。", "☆我还守着。", "塔建于1926年。"),
            [("霍大年", "☆灯要亮着。"), ("霍大年", "☆我还守着。")],
        ),
        (("站长霍大年表示：", "——灯要亮着；", "——船要回来。"), []),
        (("通知指出：", "灯要亮着。"), []),
    ],
)
def test_a_colon_at_the_end_of_a_paragraph_gives_the_next(
    paragraphs: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert said(*paragraphs) == expected


def test_a_verb_that_points_back_takes_nothing_before_it() -> None:
    assert said("灯塔要留着，全村人都这么认为。") == []


def test_a_given_name_may_look_like_a_title() -> None:
    assert said("云港市渔会会长杨冠军登塔。杨冠军说：“灯还亮着。”他说：“我放心了。”") == [
        ("杨冠军", "灯还亮着。"),
        ("杨冠军", "我放心了。"),
    ]


@pytest.mark.parametrize(
    "lead", ["本报讯（记者罗秉诚）", "（记者 罗秉诚 通讯员秦若澜）", "云港日报讯 (记者 罗秉诚)"]
)
@pytest.mark.parametrize("title", ["委员", "代表", "船长"])
def test_the_bracket_of_a_byline_is_no_part_of_who_speaks(lead: str, title: str) -> None:
    assert said(f"{lead}霍大年{title}说，灯要亮着。") == [("霍大年", "灯要亮着。")]


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        # who presides, and who was there too, give way to whom the sentence is about
        (("茶会由渔会秘书陈海主持，会长张大山讲了塔史。他说，塔灯最要紧。",), "张大山"),
        (("张大山会长昨晚办茶会，包括站长陈海等人都到了。他说，塔灯最要紧。",), "张大山"),
        (("茶会由渔会秘书陈海主持。他说，塔灯最要紧。",), "陈海"),
        # an object behind a preposition is no subject
        (
            (
                "渔会会长张大山到了北岸。",
                "张大山向航标站站长陈海递上图纸后，讲了塔史。",
                "他说，塔灯最要紧。",
            ),
            "张大山",
        ),
        # a title, or a preposition, behind the name
        (("渔会会长张大山登塔。尽管如此，张大山会长依然要求，塔灯要亮。",), "张大山"),
        (("渔会会长张大山登塔。张大山为守塔人道出三条规矩：灯要亮，钟要响，门要开。",), "张大山"),
    ],
)
def test_the_subject_is_whom_the_clause_is_about(paragraphs: tuple[str, ...], speaker: str) -> None:
    assert [name for name, _ in said(*paragraphs)] == [speaker]


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("陈海同志是老站长，守了四十年塔。", "塔灯要亮。陈海同志是老站长，守了四十年塔。"),
        ("同时，张大山分发了新的渔灯。", "塔灯要亮。"),
        ("这时，全场响起掌声。", "塔灯要亮。"),
        ("陈海主持了茶会。", "塔灯要亮。"),
    ],
)
def test_words_go_on_until_the_paper_takes_over(behind: str, told: str) -> None:
    lead = "20日，渔会会长张大山主持召开守塔人座谈会并讲话，站长陈海参加。"
    more = ("张大山强调，钟要响。", "张大山要求，门要开。")
    assert said(lead, f"张大山指出，塔灯要亮。{behind}", *more)[0] == ("张大山", told)


def test_a_surname_that_is_an_adverb_too_is_kept() -> None:
    lead = "市长曾国强主持座谈会。"
    assert said(lead, "曾国强又说，塔灯要亮。") == [("曾国强", "塔灯要亮。")]
    assert said(lead, "昨天曾国强说，塔灯要亮。") == [("曾国强", "塔灯要亮。")]
    assert said("市长王伟主持座谈会。", "王伟曾多次强调，塔灯要亮。") == [("王伟", "塔灯要亮。")]
    assert said("曾三夺冠军的张大山说，塔灯要亮。")[0][0] == "张大山"
