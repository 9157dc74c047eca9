"""Words around a number: every one changes the figure, none does so as part of another word."""

from __future__ import annotations

import pytest

from newsdata.parsers.statistics.quantities import Quantity, find_quantities, qualifiers

BEFORE = [(word, name) for name, words in qualifiers._WORDS_BEFORE.items() for word in words.split()]
BEHIND = [(word, name) for name, words in qualifiers._WORDS_BEHIND.items() for word in words.split()]
BOUNDS = {
    "about": (None, None),
    "more_than": (300, None),
    "at_least": (300, None),
    "nearly": (None, 300),
    "less_than": (None, 300),
    "at_most": (None, 300),
}


def only(text: str) -> Quantity:
    (found,) = find_quantities(text)
    return found


@pytest.mark.parametrize(("word", "name"), BEFORE)
def test_every_word_before_a_number_qualifies_it_and_stands_outside(word: str, name: str) -> None:
    found = only(f"全市{word}300家。")
    assert (found.text, found.value, found.qualifier) == ("300家", 300, name)
    assert (found.lower, found.upper) == BOUNDS[name]


@pytest.mark.parametrize(("word", "name"), BEHIND)
def test_every_word_behind_a_unit_qualifies_it_and_stands_inside(word: str, name: str) -> None:
    found = only(f"全市有300家{word}。")
    assert (found.text, found.value, found.qualifier) == (f"300家{word}", 300, name)
    assert (found.lower, found.upper) == BOUNDS[name]


@pytest.mark.parametrize(
    ("word", "character"), [(w, c) for w, cs in qualifiers._FALSE_BEFORE.items() for c in cs]
)
def test_no_qualifier_is_read_into_another_word(word: str, character: str) -> None:
    found = only(f"某{character}{word}300家。")
    # 超过, 突破 and 邻近 are qualifiers or not by their own entries, never by their last character.
    assert found.qualifier == {"超过": "more_than", "突破": "more_than"}.get(character + word, "exact")


@pytest.mark.parametrize("phrase", ["超过了", "突破了", "约为", "约有", "约占", "至少有", "最多达", "接近于"])
def test_a_link_may_stand_between_word_and_number(phrase: str) -> None:
    assert only(f"规模{phrase}300家。").qualifier != "exact"


@pytest.mark.parametrize(
    ("text", "mention", "qualifier"),
    [
        ("占全社三分之二强，", "三分之二强", "more_than"),
        ("比去年多百分之十弱。", "百分之十弱", "nearly"),
        ("占全社三分之二强势种植。", "三分之二", "exact"),
        ("来了300家强，", "300家", "exact"),
    ],
)
def test_strong_and_weak_qualify_shares_where_their_clause_ends(
    text: str, mention: str, qualifier: str
) -> None:
    found = only(text)
    assert (found.text, found.qualifier) == (mention, qualifier)


@pytest.mark.parametrize("phrase", ["过了", "破了", "达到", "增至", "多达", "高达", "仅", "共"])
def test_these_leave_the_number_exact(phrase: str) -> None:
    assert only(f"规模{phrase}300家。").qualifier == "exact"


@pytest.mark.parametrize(
    "phrase",
    ["以上海为家", "以下简称", "左右两侧", "左右手", "上下班", "上下游", "上下级", "以下几类", "以上述为准"],
)
def test_words_that_begin_like_a_qualifier_behind(phrase: str) -> None:
    found = find_quantities(f"共有300家{phrase}。")[0]
    assert (found.text, found.qualifier) == ("300家", "exact")


@pytest.mark.parametrize(
    ("text", "qualifier", "lower", "upper"),
    [
        ("超2700多家", "more_than", 2700, 2800),
        ("约300多家", "more_than", 300, 400),
        ("近300家左右", "nearly", None, 300),
        ("至少300家以上", "at_least", 300, None),
        ("不超过数百家", "between", 200, 1000),
        ("约3—5家", "between", 3, 5),
        ("近上百家", "at_least", 100, None),
    ],
)
def test_several_words_together(text: str, qualifier: str, lower: float | None, upper: float | None) -> None:
    found = only(text)
    assert (found.qualifier, found.lower, found.upper) == (qualifier, lower, upper)


@pytest.mark.parametrize(
    ("text", "qualifiers_found"),
    [
        ("约占全国1/7、全球3%", ["about", "about"]),
        ("约占全国1/7，全球3%", ["about", "exact"]),
        ("占全国1/7", ["exact"]),
        ("约占全国家数的三成；占产值的5%", ["about", "exact"]),
    ],
)
def test_about_reaches_over_the_whole_to_its_shares(text: str, qualifiers_found: list[str]) -> None:
    assert [q.qualifier for q in find_quantities(text)] == qualifiers_found


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("近三年来", "exact"),
        ("历时近三年", "nearly"),
        ("长达近三年", "nearly"),
        ("近300天左右", "about"),
        ("近三百家", "nearly"),
    ],
)
def test_near_is_recent_before_a_span_of_time(text: str, qualifier: str) -> None:
    assert only(text).qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("突破12项技术", "exact"),
        ("突破了3个难题", "exact"),
        ("突破1000项", "more_than"),
        ("突破12万元", "more_than"),
    ],
)
def test_a_breakthrough_is_no_excess(text: str, qualifier: str) -> None:
    assert only(text).qualifier == qualifier
