from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdata
from newsdata.extract import read_issue
from newsdata.parsers.statistics import read_statistics
from newsdata.text.inputs import Input, read_text

SAMPLES = sorted((Path(newsdata.__file__).parent / "samples").glob("*.txt"))
FIRST = "港口扩建动工\n　　本报讯（记者叶子衡）港口扩建工程昨日动工，总投资86.4亿元，计划（下转第二版）\n"
SECOND = "（上接第一版）两年完成，新增泊位12个。\n　　市长霍青岩说：“工程要快，更要稳。”\n"


def page(text: str, number: str) -> Input:
    return read_text(text, name=f"{number}.txt", date="2026-03-24", page=number, publication="云港日报")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_nothing_is_lost_and_everything_stands_on_its_page(path: Path) -> None:
    read = newsdata.parse(path.read_bytes(), name=path.name, date="2026-03-24")
    text, source = read.source.text, read.source.source_id
    assert read.rejects == ()
    for record in read.records():
        assert record.source_id == source
        for part in record.grounded_parts():
            assert "".join(text[span.start : span.end] for span in part.spans) == part.text


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_ids_resolve_and_are_unique(path: Path) -> None:
    read = newsdata.parse(path.read_bytes(), name=path.name, date="2026-03-24")
    articles = {article.article_id for article in read.articles}
    assert len(articles) == len(read.articles)
    assert {statistic.article_id for statistic in read.statistics} <= articles
    assert len({statistic.statistic_id for statistic in read.statistics}) == len(read.statistics)
    assert {interview.article_id for interview in read.interviews} <= articles
    assert len({speech.speech_id for speech in read.speeches}) == len(read.speeches)


def test_the_same_page_gives_the_same_records() -> None:
    content = SAMPLES[0].read_bytes()
    assert newsdata.parse(content) == newsdata.parse(content)


def test_what_nobody_says_of_the_page_its_header_may() -> None:
    text = "云港日报　2026年3月24日　星期二　第03版　时政\n" + FIRST
    source = newsdata.parse(text).source
    assert (source.publication, source.date, source.page) == (
        "云港日报",
        datetime.date(2026, 3, 24),
        "第03版",
    )
    assert newsdata.parse(text, publication="云港晚报").source.publication == "云港晚报"


def test_an_article_that_goes_on_on_another_page_is_one_record() -> None:
    first, second = read_issue([page(FIRST, "01"), page(SECOND, "02")])
    (article,) = first.articles
    assert second.articles == ()
    assert article.paragraphs[0].text.endswith("计划两年完成，新增泊位12个。")
    assert {span.source_id for p in article.paragraphs for span in p.spans} == {None, second.source.source_id}
    texts = {read.source.source_id: read.source.text for read in (first, second)}
    assert all(part.is_grounded(texts, article.source_id) for part in article.grounded_parts())
    assert [(s.indicator, s.value) for s in first.statistics] == [("总投资", 8.64e9), ("新增泊位", 12)]


def test_one_half_alone_says_where_the_other_is() -> None:
    (first,) = newsdata.parse(FIRST).articles
    (second,) = newsdata.parse(SECOND).articles
    assert (first.continued_on, first.continued_from) == ("第二版", None)
    assert (second.continued_on, second.continued_from) == (None, "第一版")


def test_a_record_that_fails_its_model_is_kept_as_a_reject(monkeypatch: pytest.MonkeyPatch) -> None:
    faultless = read_statistics

    def faulty(*arguments: object, **options: object) -> object:
        return tuple(s._replace(lower=9e99, upper=1.0) for s in faultless(*arguments, **options))  # type: ignore[arg-type]

    monkeypatch.setattr("newsdata.extract.read_statistics", faulty)
    read = newsdata.parse(FIRST)
    assert read.statistics == ()
    assert [(reject.kind, reject.code) for reject in read.rejects] == [("statistic", "invalid_record")]
    assert "lower" in read.rejects[0].message
    assert "总投资" in str(read.rejects[0].record)


def test_a_record_that_does_not_stand_on_its_page_is_a_reject(monkeypatch: pytest.MonkeyPatch) -> None:
    faultless = read_statistics

    def shifted(*arguments: object, **options: object) -> object:
        for found in faultless(*arguments, **options):  # type: ignore[arg-type]
            yield found._replace(mention=replace(found.mention, spans=((0, len(found.mention.text)),)))

    monkeypatch.setattr("newsdata.extract.read_statistics", shifted)
    assert [reject.code for reject in newsdata.parse(FIRST).rejects] == ["ungrounded"]


@pytest.mark.parametrize("mark", ["*", "**", "***", "#", "##", "---", "* * *", "———", "■", "◆◆◆"])
def test_a_line_of_marks_alone_costs_no_article(mark: str) -> None:
    body = "　　施工队已经进场，专家常驻现场，每天记录施工进展，保证不误工期。\n"
    crossheads = f"　　**一、先修屋顶**\n{body}　　{mark}\n{body}　　**二、再修码头**\n"
    for text in (f"云港修复老盐仓\n{body}{crossheads}{body}", f"云港修复老盐仓\n\n{body}\n{mark}\n\n{body}"):
        read = newsdata.parse(text)
        assert read.rejects == ()
        assert sum(part.text.count("施工队") for a in read.articles for part in a.paragraphs) == text.count(
            "施工队"
        )


@given(
    st.text(st.sampled_from("云港日报问答：。，“”\n　12亿元%增长（）说第一版上接下转A 　*#■"), max_size=200)
)
def test_any_text_is_read_without_error_and_claimed_or_counted(text: str) -> None:
    if not text.strip() or "\0" in text:
        return
    read = newsdata.parse(text, date="2026-03-24")
    assert read.rejects == ()
    covered = [span for article in read.articles for span in article.spans]
    assert all(0 <= span.start < span.end <= len(text) for span in (*covered, *read.unclaimed))


def test_a_day_that_is_none_is_the_callers_fault() -> None:
    with pytest.raises(newsdata.UsageError):
        newsdata.parse(FIRST, date="2026-02-30")


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"\xff\xff\xff", "\n\n"])
def test_what_is_no_page_is_refused(content: bytes | str) -> None:
    with pytest.raises(newsdata.PageError):
        newsdata.parse(content)
