"""The same page, set otherwise, has the same articles."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

import pytest

from newsdata.layout import read_layout

Setting: TypeAlias = Callable[[str], str]

PAGE = """云港日报　2026年1月9日　星期五　第2版　要闻
林远航在全市海洋经济大会上强调
把港口的文章做足做透（海洋强市）
——云港港区扩建二期工程开工侧记
　　本报云港1月8日电　（记者陈海）港区扩建二期工程8日开工。总投资46亿元，新建泊位12个，2029年建成。
　　市交通局局长周大同介绍：“这是开埠以来最大的单体工程，年吞吐量将达到2.4亿吨。”
　　三年之后，港区可以停靠15万吨级货轮；疏港铁路同步开工，货物不再绕行市区。

海水稻试种扩大到八万亩（三农观察）
　　望潮区的海水稻试种田里，农技员正在查看返盐情况。今年的秧苗比去年早插了十天，分蘖也更多，丰收有望。
　　水渠修到田头
　　海水稻不怕盐碱，怕的是没有淡水压盐。去冬今春，望潮区新修水渠三十一公里，把水引到了最后一块盐碱地。
　　农机开进滩涂
　　种粮大户孙有福种了三百亩海水稻，今年又添了两台插秧机。“以前人踩下去都拔不出脚，现在机器来回跑。”他说。
　　稻米卖上好价
　　经过检测，海水稻的蛋白质含量比普通稻米高出两成，每斤卖到八元，仍然供不应求，订单排到了明年秋天。
　　（本报记者　王小云）
"""

_ASCII = str.maketrans("，：；？！（）％", ",:;?!()%")


def _flat(page: str) -> str:
    return "\n\n" + "\n\n".join(line.strip("　") for line in page.split("\n") if line.strip("　")) + "\n\n"


def _plain(page: str) -> str:
    return "\n".join(line.strip("　") for line in page.split("\n") if line.strip("　"))


def _wrapped(width: int) -> Setting:
    def wrap(page: str) -> str:
        lines = page.split("\n")
        return "\n".join(line[i : i + width] for line in lines for i in range(0, max(1, len(line)), width))

    return wrap


SETTINGS: dict[str, Setting] = {
    "CRLF": lambda page: page.replace("\n", "\r\n"),
    "trailing spaces": lambda page: page.replace("\n", " \xa0\n"),
    "tabs": lambda page: page.replace("　　", "\t"),
    "four spaces": lambda page: page.replace("\n　　", "\n    "),
    "NBSP": lambda page: page.replace("\n　　", "\n\xa0\xa0\xa0\xa0"),
    "ASCII": lambda page: page.translate(_ASCII),
    "no empty lines": lambda page: page.replace("\n\n", "\n"),
    "heads in the middle": lambda page: re.sub(r"(?m)^(?=[^　\s])", "　" * 9, page),
    "many empty lines": lambda page: page.replace("\n\n", "\n\n\n\n"),
    "flat": _flat,
    "one line per paragraph": _plain,
    "wrapped at 20": _wrapped(20),
    "wrapped at 18": _wrapped(18),
    "flat and ASCII": lambda page: _flat(page).translate(_ASCII),
    "flat with CRLF": lambda page: _flat(page).replace("\n", "\r\n"),
}


def _essence(text: str) -> list[object]:
    def fold(words: str | None) -> str:
        return "".join((words or "").translate(_ASCII).split())

    return [
        (
            fold(article.rubric),
            [fold(passage.text) for passage in article.heads],
            [
                (
                    fold(section.heading.text if section.heading else None),
                    [fold(p.text) for p in section.paragraphs],
                )
                for section in article.sections
            ],
            article.byline,
            article.dateline and article.dateline.place,
        )
        for article in read_layout(text).articles
    ]


def test_the_page_as_printed() -> None:
    port, rice = read_layout(PAGE).articles
    assert (port.rubric, port.kicker[0].text) == ("海洋强市", "林远航在全市海洋经济大会上强调")
    assert (port.headline[0].text, port.byline) == ("把港口的文章做足做透", ("陈海",))
    assert [section.heading and section.heading.text for section in rice.sections] == [
        None,
        "水渠修到田头",
        "农机开进滩涂",
        "稻米卖上好价",
    ]
    assert rice.byline == ("王小云",)


@pytest.mark.parametrize("name", SETTINGS)
def test_a_page_says_the_same_however_it_is_set(name: str) -> None:
    assert _essence(SETTINGS[name](PAGE)) == _essence(PAGE)
