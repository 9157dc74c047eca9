"""The shapes of lines that say what they are, put together from the vocabulary.

Each pattern is matched against a whole line, without its brackets or marks.
"""

from __future__ import annotations

import re

from newsdata.layout.vocabulary import (
    AGENCIES,
    BYLINE_VERBS,
    CAPTION_OPENINGS,
    CREDIT_LABELS,
    DATA_LABELS,
    GROUPS,
    OFFICE_LABELS,
    OFFICE_OPENINGS,
    PAPER_ENDINGS,
    PHOTO_LABELS,
    PHOTO_VERBS,
    PICTURE_AGENCIES,
    PICTURE_WORDS,
    REPORTER_KINDS,
    REPORTERS,
    SENDER_ENDINGS,
    SOURCE_VERBS,
    STAFF_LABELS,
)
from newsdata.zh.variants import LETTER
from newsdata.zh.wordlists import either

COLON = r"\s{0,4}[：:／/|｜丨_]\s{0,4}"
SPACE = r"[ \t\u3000\xa0]"
AGENCY = either(AGENCIES)
_DIGIT = "[0-9０-９〇零一二三四五六七八九十廿卅]"
DATE = rf"(?:{_DIGIT}{{4}}年)?(?:{_DIGIT}{{1,2}}月)?{_DIGIT}{{1,3}}日"
_AND_REPORTERS = r"(?:[，\s]{0,4}(?:记者|通讯员).*)?"

CREDIT = re.compile(
    rf"(?:{either(CREDIT_LABELS)}(?:{COLON}|{SPACE}(?={LETTER}{{2,8}}[社报网台]$))|{either(SOURCE_VERBS)}(?=《|{LETTER}{{2,10}}[报网社刊]$))(?P<who>\S.{{0,40}})"
)
"""来源：新华社, 摘自《云港晚报》."""

ACCORDING = re.compile(
    rf"据(?P<who>{AGENCY}|[^\s，。、]{{2,8}}?)[^，。：]{{0,24}}?"
    rf"(?:电|讯|报道|消息|客户端|微信公众号){_AND_REPORTERS}"
)
"""据新华社云港1月8日电, 据《云港晚报》报道."""

COMPILED = re.compile(
    r"(?P<who>(?:本报|本刊|新华社|记者)?综合)(?:(?!.*记者.)[^，。]{0,12}(?:报道|消息|整理|电))?"
)
"""本报综合, 综合新华社消息."""

DESK = re.compile(
    rf"(?P<who>{LETTER}{{0,4}}(?:中心|组)[/／]综合(?:报[导道]|外电|外媒)?)(?:{SPACE}?[0-9]{{1,2}}日电?)?"
)
"""国际中心／综合报导: of a desk of the paper."""

_SENDER = rf"(?:{AGENCY}|《[^《》]{{2,16}}》|{LETTER}{{1,8}}{either(PAPER_ENDINGS)})"
_ALL_OF_THEM = r"(?:以上|本[版栏组刊][^，。]{0,8}?)?(?:除署名[外者]*)?均?"
SENT_BY = re.compile(
    rf"(?:{_ALL_OF_THEM}据|综合)?(?P<who>{_SENDER}(?:[、和]{_SENDER}){{0,3}})"
    r"(?:报道|报导|消息|[供为]?本报(?:特供|专供)?[专特]?稿|专稿|特稿|[专特]?电)?"
)
"""（新华社）, （据《云港晚报》）, （综合中新社、法新社消息）: brackets that hold nothing but a sender."""

PRINTED_IN = re.compile(
    r"《\s?(?P<who>[^《》]{2,12}?)\s?》\s?[（(]\s?[0-9]{4}\s?[年./-][^（()）]{4,24}版[^（()）]{0,6}[）)]"
)
"""《云港日报》（2026年1月8日 02版）: in which issue an article was printed."""

FROM = re.compile(rf"均?据(?P<who>{LETTER}{{0,6}}(?:新闻联播|央视|卫视|电视台|电台|客户端|网))")
"""据云港电视台, 据海东卫视: a line that says nothing but who told it."""

DATED = re.compile(
    rf"(?:{AGENCY}|[^\s，。]{{2,6}}社)[^。！？：:]{{0,80}}?"
    rf"(?:{DATE})?\s{{0,4}}[电讯電訊]\s{{0,4}}{_AND_REPORTERS}"
)
"""本报云港1月8日电, 新华社云港1月8日电 记者陈海."""

_PAGES = r"第?[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}"
ELSEWHERE = re.compile(
    rf"[^，。：:]{{0,8}}(?:详见|见|刊)(?:今日|今天|本报)?\s?{_PAGES}(?:[、，,及和至—-]{_PAGES}){{0,5}}版"
)
"""详见第3版, 相关报道见A5、A6版."""

NOTE = re.compile(
    r"(?:本文)?(?:作者|执笔者|撰稿人)[^，。]{0,4}?(?:为|系|是|单位|分别|均|简介).*"
    rf"|{either(DATA_LABELS)}{COLON}.*|全?文?完|(?:未完)?待续|(?:本文)?有删[节改减]|(?:注：)?[^。：:]{{2,12}}化名"
)
"""作者为云港大学教授, 数据来源：…, 完, 文中人物均为化名."""

STAFF = re.compile(rf"(?:系列报道|专题|本[文篇组])?{either(STAFF_LABELS)}(?:{COLON}.*|{SPACE}+\S.{{0,30}})")
"""责编：陈海, 版式设计 王小云."""

OFFICE = re.compile(rf"{either(OFFICE_LABELS)}(?:{COLON}|[\s0-9]|编号|定价).*|{either(OFFICE_OPENINGS)}.*")
"""电话：0599…, 国内统一刊号…."""

EXPLAINS_PICTURE = re.compile(
    rf"[▲▼△▽].*(?:摄|供图|资料图|图片)|{either(CAPTION_OPENINGS)}.*"
    rf"|{either(PICTURE_WORDS)}(?:[：:]|[①-⑩]|[0-9](?![0-9])).*"
)
"""图①：…, 左图：…, 扫码看视频."""

WHO_IS_SEEN = re.compile(
    r"[（(]图?(?:[前中后]排)?[左右]侧?起?第?[一二三四五六七八九十1-9]{0,2}[起者]?[)）]|[左右]起[：:]"
)
"""陈海（左二）, 王小云（前排右一）, 左起：陈海: where in a picture somebody is seen."""

PHOTO_LABEL = re.compile(rf"{either(PHOTO_LABELS)}(?:{COLON}|{SPACE}+)")
"""摄影：, 制图/."""

_STOCK = rf"[/／]\s?{LETTER}{{0,6}}{either(PICTURE_AGENCIES)}"
PHOTO_TAIL = re.compile(
    rf"\s{{0,4}}(?:文并)?[／/]?\s{{0,4}}{either(PHOTO_VERBS)}\s{{0,4}}"
    rf"(?:[（(【](?P<who>[^）)】]{{1,20}})[）)】]|{_STOCK})?$"
)
"""… 摄（云港图片社）, … 摄/云港图片."""

TAKEN_BY = re.compile(
    rf"(?:^|[\s。！？])(?P<who>[^\s。！？]{{0,10}}(?:记者|通讯员){SPACE}*{LETTER}[^。，：:]{{1,20}}摄)$"
)
"""码头晚景　本报记者 陈海 摄: whoever is called so, and took it, what stands before tells what it shows."""

_NAMED = rf"{LETTER}{SPACE}?{LETTER}{{1,3}}"
TAKEN_LAST = re.compile(
    rf"(?<=\S)(?:{SPACE}{{1,2}}(?P<by>{_NAMED}(?:[、\s]{SPACE}?{_NAMED}){{0,3}}{SPACE}?摄影?)"
    rf"|{SPACE}{{0,2}}(?P<sent>(?:{LETTER}{{2,6}}[社网][发稿]{SPACE}?)?[（(][^（()）]{{2,30}}[）)]))$"
)
"""码头晚景　陈海摄, 码头晚景（陈海摄）, 码头晚景　新华社发（陈海摄）."""

SENT_PICTURE = re.compile(rf"{LETTER}{{2,6}}[社网][发稿]{SPACE}{{0,4}}")
"""新华社发 陈海摄: who sent the picture."""

PROVIDED = re.compile(
    r"(?:以上|本[版文报组刊]|文中|均为)?(?:图片|照片|配图|资料图片?)(?:均|都)?"
    r"(?:由[^，。：:]{2,24}(?:提供|供图|拍摄|摄|制作)|为资料图片?|来自[^，。：:]{2,16}|仅供参考)"
)
"""图片由云港博物馆提供, 本版图片均由记者陈海摄."""

DRAWN = re.compile(rf"(?:{LETTER}{SPACE}*{LETTER}{{1,2}}[图文诗画摄]{SPACE}*){{2,3}}")
"""陈海图　王小云文."""

_FOR = rf"(?<![^\s、，）)])(?:(?:图文|文[、/／]?图|图[、/／]文)(?:{COLON}|{SPACE}+)|[文图译摄]{COLON})"
CALLS = re.compile(rf"{either(REPORTERS)}|{_FOR}")
"""Any word that says what people named in a byline do; what `ROLES` finds has one."""

_ROLE = rf"(?:{either(REPORTER_KINDS)}|驻{LETTER}{{1,6}}?)*{either(REPORTERS)}"
_OUTLETS = either((*PAPER_ENDINGS, *SENDER_ENDINGS))
_PAPER = rf"(?:{AGENCY}(?:“[^“”]{{2,8}}”)?|(?<!{LETTER})\w{{0,7}}{_OUTLETS})"
_PAPERS = rf"{_PAPER}(?:{SPACE}*[/／·•、\-—－]{{1,2}}{SPACE}*\w{{2,10}}){{0,3}}"
_SENT_BY_PAPERS = rf"{_PAPERS}[/／+＋]?{SPACE}*{_ROLE}"
_GROUP = r"(?<!\w)\w{0,8}报道组"
ROLES = re.compile(rf"(?:{_SENT_BY_PAPERS}|{_GROUP}|{_ROLE})(?:{COLON})?|{_FOR}")
"""本报记者, 云港晚报驻海湾国记者, 云港日报·云港网记者, 望潮区报道组, 通讯员：, 文/."""

_OF_PAPER = r"(?:本[报刊网台社]|\w{1,10}[报社网台刊]|《[^《》]{2,16}》(?:杂志)?)"
GROUP = re.compile(
    rf"(?:\w[^，。：:？！]{{0,24}}(?<![进入立派出建赴]){either(GROUPS)}"
    rf"|{_OF_PAPER}(?:编辑部|评论部|通讯员|\w{{2,6}}团队))(?:\s+\w{{2,12}}记者)?"
    rf"|(?:\w{{2,8}}·)?{_OF_PAPER}\w{{0,6}}记者"
)
"""海东大学课题组, 云港晚报采编团队, 望潮区委通讯组　海东日报记者: authors who are not named one by one."""

COMMENTATOR = re.compile(r"(?:本[报刊网台社]|\w{2,8}[报社网台刊])(?:特约|首席|高级)?评论员")
"""本报评论员, 云港日报特约评论员: below its headline who wrote a comment, above it the name of a column."""

WRITTEN = re.compile(rf"(?<={LETTER}{{2}})[/／](?P<part>文|图|摄影?|供图|整理)(?=$|[\s、，])")
"""陈海/文　王小云/图: what each of several authors did."""

EDITORS = re.compile(rf"[\s○◎●□|｜]{{1,4}}{LETTER}{{0,4}}编辑[：:\s/／|｜丨].*$")
"""⊙记者 陈海　○编辑 王小云: who edited it is no author."""

_SENT_FROM = rf"[/／]\s?{LETTER}{{2,8}}(?:报[导道]|特稿|电)(?:{SPACE}{LETTER}{{1,6}}[报社网])?"
SENT_TAIL = re.compile(rf"{_SENT_FROM}$")
"""…／云港报导: behind the names, whence they report."""

BYLINE_TAIL = re.compile(
    rf"(?:\s{LETTER}{{2,4}}(?=现场))?\s{{0,4}}(?:{either(BYLINE_VERBS)}|{_SENT_FROM}|发自{LETTER}{{2,8}})$"
)
"""… 报道, … 采访整理, …／云港报导, … 发自云港."""

_FILED_SECTION = r"[（(](?:[^（()）]|[（(][^（()）]*[)）]){0,12}[)）]"
_FILED_PAGE = rf"第{_DIGIT}{{1,3}}版\s?{_FILED_SECTION}"
_FILED_COLUMN = r"专栏\s?[：:]\s{0,4}(?P<rubric>\S{1,16})?"
FILED_PAGE = re.compile(_FILED_PAGE)
FILED = re.compile(rf"(?:{_FILED_PAGE}\s{{0,4}})?(?:{_FILED_COLUMN})?")
"""第3版(国际), 专栏:社论, 第3版(国际)专栏:: how an archive heads every article of a page."""

CODE = re.compile(rf"{SPACE}+[A-Z]{{1,2}}[0-9]{{2,4}}$")
"""陈海 J241: the number by which a paper pays its writers."""

INITIALS = re.compile(rf"{LETTER}{SPACE}+{LETTER}{{1,2}}")
"""沪 文: the signature of a brief."""

SPEAKER = re.compile(r"[*]{0,2}([^\s，。：:“”]{1,8})[*]{0,2}[：:]\s{0,4}\S")
"""陈海：…, **问**：…."""

ASKER = r"(?:问|Q|主持人|[^\s，,。：:“”]{0,10}(?:记者|报|网|社|台|周刊|杂志|新闻))[：:]"
"""Who asks in an interview: 问：, 记者：, 云港晚报：."""

BOXED = re.compile(r"[【\[〖]([^【】\[\]]{2,6})[】\]〗]\s{0,4}\S")
"""【点评】…."""

CALLED = re.compile(rf"(?:{_SENT_BY_PAPERS}|{_GROUP})(?<=[者员生组])|{_ROLE}(?:{COLON}|{SPACE}+)")
"""本报记者…, 记者 …, 摄影：…: names follow, and nothing else."""

BETWEEN = re.compile(r"[\s、，,；;]+")
"""What stands between names."""

NAME = re.compile(rf"{LETTER}{{2,4}}(?:·{LETTER}{{1,8}}){{0,3}}")
"""The shape of a name."""

COUNTRY = re.compile(rf"[\[［【〔（(]{LETTER}{{1,4}}[\]］】〕）)](?={LETTER})")
"""［美］ before the name of a foreign author."""

NAMED_WITH_OFFICE = re.compile(
    rf"(?P<name>{LETTER}{{2,4}})(?:[（(](?P<bracketed>[^（()）]{{3,24}})[)）]|{SPACE}+(?P<office>{LETTER}{{4,24}}))"
)
"""陈海（云港大学教授）, 陈海　云港大学教授."""

BODY = re.compile(
    rf"(?:中共|中央|国家|全国|{LETTER}{{1,8}}?[省市县区州]){LETTER}{{1,20}}?"
    r"(?:委|委员会|办公室|研究[室院所]|中心|部|党校|厅|局|政府|学会|协会|联合会|工会|党[组委]|支部)"
)
"""中共云港市委宣传部: an office that signs an article."""

APART = re.compile(rf"(?<!{LETTER})({LETTER}){SPACE}+({LETTER})(?!{LETTER})")
"""陈　海: a name of two characters, set as wide as three."""
