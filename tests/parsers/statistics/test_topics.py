from __future__ import annotations

from datetime import date

import pytest

from newsdata.parsers.statistics.periods.topics import ANNOUNCING, BEGINNING, find_topics, holds
from newsdata.zh.dates import find_dates


def held(text: str) -> bool:
    """Whether the only date of `text` holds for a figure behind it."""
    whole = f"{text}9"
    (topic,) = find_topics(whole, find_dates(whole, date(2025, 6, 20)), frozenset())
    return holds(topic, whole, len(text))


@pytest.mark.parametrize("word", ANNOUNCING)
def test_what_is_announced_on_a_day_is_not_of_that_day(word: str) -> None:
    assert not held(f"6月10日省统计局{word}的数据，产量")
    assert held(f"2024年省统计局{word}的数据，产量")
    assert held(f"6月10日省统计局{word}数据")


@pytest.mark.parametrize("word", BEGINNING)
def test_what_is_told_after_an_event_is_not_of_its_day(word: str) -> None:
    assert not held(f"海华公司2012年{word}，产量")
    assert held(f"海华公司2012年{word}项目")


def test_words_for_events_may_only_seem_to_stand_there() -> None:
    assert held("今年云港提出生产总值增长，产量")


@pytest.mark.parametrize("text", ["始建于1998年", "每年5月", "今年75岁", "6月10日电"])
def test_dates_of_which_nothing_is_said(text: str) -> None:
    assert find_topics(text, find_dates(text, date(2025, 6, 20)), frozenset()) == []


@pytest.mark.parametrize("text", ["《2024年报告》产量", "（2024年）产量", "(2024年)产量"])
def test_a_date_in_brackets_holds_inside_them(text: str) -> None:
    assert not held(text)
    assert held(text[: text.index("年") + 1])
