"""Patterns made of tables of words find what the tables say."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newsdata.zh.wordlists import any_of, beginnings, either

WORDS = st.lists(st.text("甲乙丙丁", min_size=1, max_size=4), min_size=1, max_size=12)
TEXTS = st.text("甲乙丙丁", max_size=30)


def plain(words: list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@given(WORDS, TEXTS)
def test_words_that_share_their_beginnings_are_found_as_in_a_plain_alternation(
    words: list[str], text: str
) -> None:
    expected = re.findall(plain(words), text)
    assert re.findall(any_of(words), text) == expected
    assert re.findall(either(words), text) == expected


@given(WORDS, TEXTS)
def test_what_follows_may_leave_only_a_shorter_word(words: list[str], text: str) -> None:
    expected = re.findall(f"(?:{plain(words)})(?!丁)", text)
    assert re.findall(any_of(words, then="(?!丁)"), text) == expected


@given(WORDS)
def test_every_word_begins_with_one_of_the_beginnings(words: list[str]) -> None:
    assert beginnings(words) == {word[0] for word in words}
