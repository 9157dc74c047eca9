from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdata.spans import line_starts
from newsdata.zh.date_phrases import Phrase, find_phrases, phrases_of
from newsdata.zh.date_words import (
    FIVE_YEAR_PLANS,
    GUARDS,
    HOLIDAY_TAILS,
    HOLIDAYS,
    NOT_BEHIND_YEAR,
    NOW,
    RELATIVE,
    SPAN_OPENINGS,
    SPANS,
)
from newsdata.zh.dates import DateMention, date_phrases, find_dates, read_date

JANUARY = date(2020, 1, 9)
JUNE = date(2020, 6, 11)
DECEMBER = date(2020, 12, 28)

Days = tuple[str | None, str | None]


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def days(mention: DateMention) -> Days:
    return iso(mention.first), iso(mention.last)


def only(text: str, reference: date | None) -> DateMention:
    found = find_dates(text, reference)
    assert len(found) == 1, found
    return found[0]


STATED = [
    ("2025年", "2025-01-01", "2025-12-31", "year"),
    ("２０２５年", "2025-01-01", "2025-12-31", "year"),
    ("二〇二五年", "2025-01-01", "2025-12-31", "year"),
    ("二零二五年", "2025-01-01", "2025-12-31", "year"),
    ("2019年度", "2019-01-01", "2019-12-31", "year"),
    ("08年", "2008-01-01", "2008-12-31", "year"),
    ("25年3月", "2025-03-01", "2025-03-31", "month"),
    ("98年底", None, "1998-12-31", "as_of"),
    ("2025年1—8月", "2025-01-01", "2025-08-31", "months"),
    ("2025年1―8月份", "2025-01-01", "2025-08-31", "months"),
    ("2025年1至8月", "2025-01-01", "2025-08-31", "months"),
    ("2025年1-8月", "2025-01-01", "2025-08-31", "months"),
    ("2025年1~8月", "2025-01-01", "2025-08-31", "months"),
    ("2025年1月至8月", "2025-01-01", "2025-08-31", "range"),
    ("2025年7、8月", "2025-07-01", "2025-08-31", "months"),
    ("2025年前5个月", "2025-01-01", "2025-05-31", "months"),
    ("2025年一季度", "2025-01-01", "2025-03-31", "quarter"),
    ("2025年第四季度", "2025-10-01", "2025-12-31", "quarter"),
    ("2025年一至三季度", "2025-01-01", "2025-09-30", "months"),
    ("2025年前三季度", "2025-01-01", "2025-09-30", "months"),
    ("2025年首季", "2025-01-01", "2025-03-31", "quarter"),
    ("2025年上半年", "2025-01-01", "2025-06-30", "half"),
    ("2025年的下半年", "2025-07-01", "2025-12-31", "half"),
    ("2025年全年", "2025-01-01", "2025-12-31", "full_year"),
    ("2024年2月", "2024-02-01", "2024-02-29", "month"),
    ("2024年2月下旬", "2024-02-21", "2024-02-29", "ten_days"),
    ("2024年12月31日", "2024-12-31", "2024-12-31", "day"),
    ("二〇二五年十二月三十一日", "2025-12-31", "2025-12-31", "day"),
    ("2024-12-31", "2024-12-31", "2024-12-31", "day"),
    ("2024.12.31", "2024-12-31", "2024-12-31", "day"),
    ("2021年至2025年", "2021-01-01", "2025-12-31", "range"),
    ("2023—2025年", "2023-01-01", "2025-12-31", "range"),
    ("2021—25年", "2021-01-01", "2025-12-31", "range"),
    ("2018、2019两年", "2018-01-01", "2019-12-31", "range"),
    ("2019年3月1日至4月15日", "2019-03-01", "2019-04-15", "range"),
    ("2019年3月1日至15日", "2019-03-01", "2019-03-15", "range"),
    ("2019年12月16日到次年2月3日", "2019-12-16", "2020-02-03", "range"),
    ("2019年12月至2月", "2019-12-01", "2020-02-29", "range"),
    ("1990年代", "1990-01-01", "1999-12-31", "decade"),
    ("90年代", "1990-01-01", "1999-12-31", "decade"),
    ("八十年代", "1980-01-01", "1989-12-31", "decade"),
    ("“十四五”期间", "2021-01-01", "2025-12-31", "plan"),
    ("“十三五”时期", "2016-01-01", "2020-12-31", "plan"),
    ("九五时期", "1996-01-01", "2000-12-31", "plan"),
    ("“十四五”末", None, "2025-12-31", "as_of"),
    ("“十三五”以来", "2016-01-01", None, "since"),
    ("截至2024年底", None, "2024-12-31", "as_of"),
    ("截止到2024年3月", None, "2024-03-31", "as_of"),
    ("2018年初", None, "2018-01-01", "as_of"),
    ("到2030年", None, "2030-12-31", "by"),
    ("到“十五五”末", None, "2030-12-31", "by"),
    ("2025年底前", None, "2025-12-31", "by"),
    ("自2018年12月16日", "2018-12-16", None, "since"),
    ("2018年以来", "2018-01-01", None, "since"),
    ("2018年至今", "2018-01-01", None, "since"),
    ("2018年10月起", "2018-10-01", None, "since"),
    ("2019年同期", "2019-01-01", "2019-12-31", "same_period"),
    # papers that set blanks around figures
    ("2025 年 3 月 24 日", "2025-03-24", "2025-03-24", "day"),
    ("2025 年 1—5 月", "2025-01-01", "2025-05-31", "months"),
    # lists and longer ranges
    ("2018年、2019年", "2018-01-01", "2019-12-31", "range"),
    ("2018年一季度、二季度、三季度", "2018-01-01", "2018-09-30", "range"),
    ("2021年4月1日至9月底", "2021-04-01", "2021-09-30", "range"),
    ("2020年3月1日零时至4日", "2020-03-01", "2020-03-04", "range"),
    ("“十四五”前三年", "2021-01-01", "2023-12-31", "plan"),
    ("2018年揭牌以来", "2018-01-01", None, "since"),
    ("2019年元月", "2019-01-01", "2019-01-31", "month"),
    # years of the Republic, as papers of Taiwan count them
    ("114年1至8月", "2025-01-01", "2025-08-31", "months"),
    ("113年3月", "2024-03-01", "2024-03-31", "month"),
    ("民国一〇二年", "2013-01-01", "2013-12-31", "year"),
    ("民国三十六年", "1947-01-01", "1947-12-31", "year"),
    ("113年同期", "2024-01-01", "2024-12-31", "same_period"),
]


@pytest.mark.parametrize(("text", "first", "last", "kind"), STATED)
def test_what_the_words_date_needs_no_issue(
    text: str, first: str | None, last: str | None, kind: str
) -> None:
    found = only(text, None)
    assert (*days(found), found.kind) == (first, last, kind)
    assert found.text == text


FROM_THE_ISSUE = [
    ("去年", JANUARY, "2019-01-01", "2019-12-31"),
    ("前年", JANUARY, "2018-01-01", "2018-12-31"),
    ("大前年", JANUARY, "2017-01-01", "2017-12-31"),
    ("今年", JANUARY, "2020-01-01", "2020-12-31"),
    ("明年", JANUARY, "2021-01-01", "2021-12-31"),
    ("上年", JANUARY, "2019-01-01", "2019-12-31"),
    ("今明两年", JANUARY, "2020-01-01", "2021-12-31"),
    ("去年同期", JANUARY, "2019-01-01", "2019-12-31"),
    ("去年四季度末", JANUARY, None, "2019-12-31"),
    ("去年年底", JUNE, None, "2019-12-31"),
    ("今年以来", JUNE, "2020-01-01", None),
    ("年初以来", JUNE, "2020-01-01", None),
    ("今年前5个月", JUNE, "2020-01-01", "2020-05-31"),
    ("去年11月开始", JUNE, "2019-11-01", None),
    ("上月", JUNE, "2020-05-01", "2020-05-31"),
    ("上月", JANUARY, "2019-12-01", "2019-12-31"),
    ("上月22日", JUNE, "2020-05-22", "2020-05-22"),
    ("本月", JUNE, "2020-06-01", "2020-06-30"),
    ("下月", DECEMBER, "2021-01-01", "2021-01-31"),
    ("昨日", JUNE, "2020-06-10", "2020-06-10"),
    ("今天", JUNE, "2020-06-11", "2020-06-11"),
    ("上周", JUNE, "2020-06-01", "2020-06-07"),
    ("本周", JUNE, "2020-06-08", "2020-06-14"),
    ("上周五", JUNE, "2020-06-05", "2020-06-05"),
    # the year of months that are named alone
    ("5月", JUNE, "2020-05-01", "2020-05-31"),
    ("12月", JANUARY, "2019-12-01", "2019-12-31"),
    ("12月", date(2020, 9, 1), "2020-12-01", "2020-12-31"),
    ("1—8月份", date(2020, 9, 15), "2020-01-01", "2020-08-31"),
    ("1—12月", JANUARY, "2019-01-01", "2019-12-31"),
    ("前三季度", JANUARY, "2019-01-01", "2019-09-30"),
    ("前三季度", date(2020, 10, 20), "2020-01-01", "2020-09-30"),
    ("一季度", date(2020, 4, 18), "2020-01-01", "2020-03-31"),
    ("四季度", JANUARY, "2019-10-01", "2019-12-31"),
    ("上半年", date(2020, 7, 17), "2020-01-01", "2020-06-30"),
    ("下半年", JUNE, "2020-07-01", "2020-12-31"),
    ("全年", JANUARY, "2019-01-01", "2019-12-31"),
    ("全年", JUNE, "2020-01-01", "2020-12-31"),
    ("年底", JANUARY, None, "2019-12-31"),
    ("年底前", JANUARY, None, "2020-12-31"),
    ("截至3月底", JANUARY, None, "2019-03-31"),
    ("截至3月底", JUNE, None, "2020-03-31"),
    ("12月16日", JANUARY, "2019-12-16", "2019-12-16"),
    ("1月8日", DECEMBER, "2021-01-08", "2021-01-08"),
    ("12月16日至2月3日", date(2020, 3, 1), "2019-12-16", "2020-02-03"),
    # the month of days that are named alone
    ("8日", JANUARY, "2020-01-08", "2020-01-08"),
    ("28日", date(2020, 8, 3), "2020-07-28", "2020-07-28"),
    ("31日", date(2020, 3, 1), "2020-03-31", "2020-03-31"),
]


@pytest.mark.parametrize(("text", "reference", "first", "last"), FROM_THE_ISSUE)
def test_the_issue_gives_what_the_words_leave_out(
    text: str, reference: date, first: str | None, last: str | None
) -> None:
    assert days(only(text, reference)) == (first, last)


@pytest.mark.parametrize(
    "text", ["去年", "5月", "22日", "上月", "本周五", "昨日", "一季度", "年底", "今年以来"]
)
def test_without_an_issue_they_have_no_dates(text: str) -> None:
    assert days(only(text, None)) == (None, None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("目前", "now"),
        ("截至目前", "now"),
        ("如今", "now"),
        ("近三年", "span"),
        ("近5年来", "span"),
        ("过去五年", "span"),
        ("五年来", "span"),
        ("近年来", "span"),
        ("春节假期", "holiday"),
        ("国庆黄金周", "holiday"),
    ],
)
def test_times_without_days(text: str, kind: str) -> None:
    found = only(text, JUNE)
    assert (*days(found), found.kind) == (None, None, kind)


@pytest.mark.parametrize(
    "text",
    [
        "0年", "114年", "历时114年建成",
        "99999年", "3000年", "1500年历史", "5年", "20年", "三个月", "连续三季度", "3日游",
        "为期10日", "7日内", "2020学年", "2025年版", "13月", "32日", "八十回", "十五个", "5G", "1.12",
        "“十四五”规划", "五一路", "春节", "第三日",
    ],
)  # fmt: skip
def test_what_is_no_time(text: str) -> None:
    assert find_dates(text, JUNE) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018年11月开工，12月封顶", ("2018-12-01", "2018-12-31")),
        ("2019年11月开工。12月封顶", ("2019-12-01", "2019-12-31")),
        ("2015年11月开工。12月封顶", ("2020-12-01", "2020-12-31")),
        ("2018年11月开工。5月停产", ("2020-05-01", "2020-05-31")),
        ("2017年投产，当年获利", ("2017-01-01", "2017-12-31")),
        ("5月的价格由上月", ("2020-04-01", "2020-04-30")),
        ("比2018年多，3月", ("2020-03-01", "2020-03-31")),
    ],
)
def test_a_text_gives_what_its_later_words_leave_out(text: str, expected: Days) -> None:
    assert days(find_dates(text, date(2020, 9, 1))[-1]) == expected


@pytest.mark.parametrize("word", sorted(RELATIVE))
def test_words_are_dated_from_a_day_or_from_the_text(word: str) -> None:
    anchor, issue = "2019年12月16日，", date(2020, 1, 9)
    kind = RELATIVE[word][0]
    found = find_dates(f"{anchor}{'5月' if kind == 'ten_days' else ''}{word}", issue)[-1]
    assert found.first or found.last


@pytest.mark.parametrize("word", sorted(NOW))
def test_words_for_now(word: str) -> None:
    assert only(f"{word}，全市", JUNE).kind == "now"


@pytest.mark.parametrize("word", sorted(SPANS))
def test_words_for_stretches_without_ends(word: str) -> None:
    assert only(f"{word}，全市", JUNE).kind == "span"


@pytest.mark.parametrize("opening", SPAN_OPENINGS)
def test_lengths_counted_from_now(opening: str) -> None:
    assert only(f"{opening}五年", JUNE).kind == "span"


@pytest.mark.parametrize("feast", sorted(HOLIDAYS))
@pytest.mark.parametrize("tail", HOLIDAY_TAILS)
def test_feasts_are_times_only_with_their_days_off(feast: str, tail: str) -> None:
    assert only(f"{feast}{tail}，全市", JUNE).kind == "holiday"
    assert find_dates(f"{feast}的由来", JUNE) == []


@pytest.mark.parametrize("plan", FIVE_YEAR_PLANS)
def test_five_year_plans(plan: str) -> None:
    first, last = FIVE_YEAR_PLANS[plan]
    assert days(only(f"“{plan}五”时期", None)) == (f"{first}-01-01", f"{last}-12-31")
    assert find_dates(f"“{plan}五”普法", None) == []


GUARDED = [(before, word, "") for word, (befores, _) in GUARDS.items() for before in befores]
GUARDED += [("", word, behind) for word, (_, behinds) in GUARDS.items() for behind in behinds]
GUARDED += [("", word, behind) for word in ("去年", "当年", "上年") for behind in NOT_BEHIND_YEAR]


@pytest.mark.parametrize(("before", "word", "behind"), GUARDED)
def test_words_that_longer_words_seem_to_hold(before: str, word: str, behind: str) -> None:
    assert word not in [m.text for m in find_dates(before + word + behind, JUNE)]
    assert word in [m.text for m in find_dates(f"，{word}，", JUNE)]


def test_a_word_at_the_end_of_another() -> None:
    assert [m.text for m in find_dates("截至今年5月，至今", JUNE)] == ["截至今年5月", "至今"]


def test_today_is_the_day_a_report_was_filed() -> None:
    assert [m.first for m in find_dates("今天", JUNE, told=date(2020, 6, 10))] == [date(2020, 6, 10)]


def test_a_range_rises_to_from_another() -> None:
    assert days(only("由5%提高到2019年的8%", None)) == ("2019-01-01", "2019-12-31")


@pytest.mark.parametrize(
    "text", ["2025年13月45日", "2月30日", "2019年2月29日", "0月0日", "二〇二五年四十月", "9999年99月"]
)
def test_impossible_days_raise_nothing(text: str) -> None:
    assert all(m.kind != "day" or days(m) == (None, None) for m in find_dates(text, JUNE))


@pytest.mark.parametrize("reference", [date.min, date.max])
@pytest.mark.parametrize(("text"), [row[0] for row in FROM_THE_ISSUE])
def test_the_ends_of_the_calendar_raise_nothing(text: str, reference: date) -> None:
    find_dates(text, reference)


WRITINGS = [
    "{0.year}年{0.month}月{0.day}日",
    "{0.year}-{0.month:02}-{0.day:02}",
    "{0.year}年{0.month:02}月{0.day:02}日",
]


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)), writing=st.sampled_from(WRITINGS))
def test_any_day_reads_back(day: date, writing: str) -> None:
    assert read_date(f"云港{writing.format(day)}电", None) == day


@given(reference=st.dates(date(1990, 1, 1), date(2030, 12, 31)), before=st.integers(0, 150))
def test_a_day_of_late_needs_no_year(reference: date, before: int) -> None:
    day = reference - timedelta(days=before)
    assert read_date(f"{day.month}月{day.day}日", reference) == day


@given(
    text=st.text(
        alphabet="0123456789年月日季度一二十五〇今去上本前截至到自底初末—至、“”期间周来。，", max_size=60
    ),
    reference=st.none() | st.dates(),
)
@example("十五五末", date(2020, 1, 1))
def test_spans_slice_to_the_text(text: str, reference: date | None) -> None:
    end = 0
    for mention in find_dates(text, reference):
        assert text[mention.start : mention.end] == mention.text != ""
        assert end <= mention.start
        assert not (mention.first and mention.last) or mention.first <= mention.last
        end = mention.end


@given(
    st.lists(
        st.text(alphabet="12345年月日二十五今上本前截至到自底初末—、“”期间。，近来\n", max_size=12),
        max_size=5,
    )
)
def test_texts_scanned_together_give_what_each_gives(texts: list[str]) -> None:
    def seen(phrases: list[Phrase], begin: int) -> list[tuple[object, ...]]:
        return [
            (p.start - begin, p.end - begin, p.role, p.edge, len(p.pieces), len(p.until)) for p in phrases
        ]

    starts = line_starts(texts)
    together = phrases_of("\n".join(texts), starts)
    for text, phrases, start in zip(texts, together, starts, strict=False):
        assert seen(phrases, start) == seen(find_phrases(text), 0)
        found = date_phrases("\n".join(texts), phrases, JUNE, origin=start)
        assert found == find_dates(text, JUNE)


def test_read_date_finds_a_single_day() -> None:
    assert read_date("2026年3月24日 星期二", None) == date(2026, 3, 24)
    assert read_date("新华社云港12月30日电", date(2020, 1, 2)) == date(2019, 12, 30)
    assert read_date("2026年3月", None) is None


@pytest.mark.parametrize(
    "unit",
    ["1", "年", "2025年", "一二三四五六七八九十", "1—", "1、", "2025年1月至", "近三", "截至", "今年的"],
)
def test_hostile_texts_are_read_to_their_end(unit: str) -> None:
    text = unit * (50_000 // len(unit)) + "，2024年5月"
    assert days(find_dates(text, JUNE)[-1]) == ("2024-05-01", "2024-05-31")


@pytest.mark.parametrize(
    ("text", "last"),
    [("年末", date(2023, 12, 31)), ("全年", date(2023, 12, 31)), ("到年底", date(2024, 12, 31))],
)
def test_years_spoken_of_before_are_those_of_their_ends(text: str, last: date) -> None:
    (mention,) = find_dates(text, date(2024, 9, 5), spoken=(2023, 2023))
    assert mention.last == last


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("新台币：112年渔产", ["2023-01-01"]),
        ("国人渔获，较113年增加", ["2024-01-01"]),
        ("主计处：98年12月渔产", ["2009-12-01"]),
        ("国人渔获，一一三年最多", ["2024-01-01"]),
        ("98年12月渔产", ["1998-12-01"]),
        ("渔港112年渔产", []),
        ("国人历时112年，102年前，用了105年", []),
        ("第三季渔产", ["2020-07-01"]),
        ("去年第4季渔产", ["2019-10-01"]),
        ("首三季渔产，前3季茶产", ["2019-01-01", "2019-01-01"]),
        ("上季渔产", ["2019-10-01"]),
        ("本季度渔产", ["2020-01-01"]),
        ("《渔火》第三季，一年四季，第三季节", []),
        ("二〇〇九至二〇一四年渔产", ["2009-01-01"]),
        ("今早，前日", ["2020-01-09", "2020-01-07"]),
        ("目前日均渔产", [None]),
    ],
)
def test_years_of_the_republic_and_mere_quarters(text: str, dated: list[str | None]) -> None:
    firsts = [mention.first for mention in find_dates(text, date(2020, 1, 9))]
    assert [first and first.isoformat() for first in firsts] == dated
