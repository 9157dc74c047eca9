from __future__ import annotations

import pytest

import newsdata

BODY = "　　港口扩建工程昨日动工，计划两年完成。\n　　沿线居民对此表示关心，有关部门作了说明。\n"

PAGES = {
    "report": f"港口扩建动工\n{BODY}",
    "commentary": f"把方便留给大多数（云港时评）\n{BODY}",
    "commentary signed by the paper": f"把方便留给大多数\n本报评论员\n{BODY}",
    "commentary signed where text is indented": f"把方便留给大多数\n　　本报特约评论员\n{BODY}",
    "document": "云港市渡口管理办法\n　　第一条　为了加强渡口管理，制定本办法。\n",
    "document with its enactment": (
        "云港市渡口管理条例\n　　（2026年1月8日云港市人民代表大会常务委员会第十二次会议通过）\n"
        "　　第一章　总则\n　　为了加强渡口管理，制定本条例。\n"
    ),
    "notice": "停水通知\n　　因管道改造，3月25日22时至26日6时，海棠路沿线停水。\n",
    "letter": "盼增设夜班公交\n　　编辑同志：\n　　海棠路晚上九点后没有公交，学生和夜班工人回家很不方便。\n",
    "report on a notice": f"交通局发布停航公告后旅客有序改签\n{BODY}",
    "report on opinion": f"专家评论港口扩建\n{BODY}",
    "report that quotes a first article": "新规今起施行\n　　新规第一条明确，渡口必须登记。\n",
}


@pytest.mark.parametrize("case", PAGES)
def test_genre_is_what_the_newspaper_says(case: str) -> None:
    (article,) = newsdata.parse(PAGES[case]).articles
    assert article.genre == case.split()[0]
