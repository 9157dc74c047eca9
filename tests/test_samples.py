"""The samples, read: what is found on each page is a golden, and holds together."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

from newsdata import Page
from newsdata.models.article import QuotationKind
from newsdata.models.statistic import Comparison, Measure, Qualifier, Status, UnitKind
from tests.portraits import SAMPLES, portrait, sample_pages

PAGES = sample_pages()
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: Path(page.source.name).stem)


@each_page
def test_what_is_found_on_a_page(page: Page, file_regression: FileRegressionFixture) -> None:
    file_regression.check(portrait(page), extension=".txt", basename=Path(page.source.name).stem)


@each_page
def test_every_span_slices_to_its_text(page: Page) -> None:
    texts = {other.source.source_id: other.source.text for other in PAGES}
    for record in page.records():
        for part in record.grounded_parts():
            assert part.is_grounded(texts, record.source_id), part.text


@each_page
def test_every_id_resolves_and_is_unique(page: Page) -> None:
    articles = [article.article_id for article in page.articles]
    assert len(set(articles)) == len(articles)
    for records in (page.interviews, page.speeches, page.statistics):
        assert {record.article_id for record in records} <= set(articles)
    assert {record.source_id for record in page.records()} <= {page.source.source_id}
    for ids in (
        [record.interview_id for record in page.interviews],
        [record.speech_id for record in page.speeches],
        [record.statistic_id for record in page.statistics],
    ):
        assert len(set(ids)) == len(ids)


@each_page
def test_no_text_is_lost_or_garbled(page: Page) -> None:
    assert "\ufffd" not in page.model_dump_json()
    assert not page.rejects
    assert not page.unclaimed


def test_every_record_is_valid_when_read_back() -> None:
    for page in PAGES:
        assert Page.model_validate_json(page.model_dump_json()) == page


def test_the_samples_are_of_all_sorts() -> None:
    assert len(PAGES) >= 14
    assert {page.source.encoding for page in PAGES} >= {"utf-8", "utf-16", "gb18030"}
    assert any("\r\n" in page.source.text for page in PAGES)
    assert max(page.source.characters for page in PAGES) >= 4000
    assert min(page.source.characters for page in PAGES) <= 100
    assert all(page.source.date and page.source.publication and page.source.page for page in PAGES)


def test_the_samples_show_every_value_that_a_column_may_have() -> None:
    figures = [figure for page in PAGES for figure in page.statistics]
    assert {figure.qualifier for figure in figures} == set(get_args(Qualifier))
    assert {figure.measure for figure in figures} == set(get_args(Measure))
    assert {figure.comparison for figure in figures} == {None, *get_args(Comparison)}
    assert {figure.status for figure in figures} == set(get_args(Status))
    assert {figure.unit_kind for figure in figures} == set(get_args(UnitKind))
    articles = [article for page in PAGES for article in page.articles]
    assert {article.genre for article in articles} >= {"report", "interview", "speech"}
    quotations = [quotation for article in articles for quotation in article.quotations]
    assert {quotation.kind for quotation in quotations} == set(get_args(QuotationKind))
    assert {speech.form for page in PAGES for speech in page.speeches} == {"verbatim", "reported"}


def test_an_article_that_goes_on_on_another_page_is_one_record() -> None:
    article = next(
        a for page in PAGES for a in page.articles if a.headline and "盐碱滩上“种”出千亿产业" in a.headline
    )
    sources = {span.source_id for span in article.spans}
    assert len(sources) == 2
    assert article.continued_on == "第二版"
    assert article.sections[-1].paragraphs[-1].text.endswith("比当年盐田上的月亮还亮。")


def test_the_metadata_beside_a_page_is_that_of_the_page() -> None:
    for path in SAMPLES.glob("*.json"):
        said = json.loads(path.read_text(encoding="utf-8"))
        source = next(page.source for page in PAGES if Path(page.source.name).stem == path.stem)
        assert (source.publication, str(source.date), source.page) == (
            said["publication"],
            said["date"],
            said["page"],
        )
