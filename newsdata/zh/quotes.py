"""Quotation marks that are read as others: straight ones as curly ones, single ones as double ones."""

from __future__ import annotations

import re

_STRAIGHT = '"'
_PARAGRAPH_ENDS = re.compile('[。！？…”"）)][ \t\u3000]*\r?\n|\n[ \t\r\u3000\xa0]*\n|\n[ \t\u3000\xa0]')
"""Where no quotation goes on: behind a line that ends as a sentence, above an empty or an indented one."""
_BEFORE_SPEECH = frozenset("：:")
_BEHIND_CLOSING = frozenset("，。；、！？：）》,;!?:) \t\r\n\u3000")


def curled(text: str) -> str:
    """The text with curly quotation marks in the place of straight ones.

    As long as the text, character for character. Marks open and close in turn within a paragraph; a
    speech opens anew, and before a comma none does.

    >>> curled('他说："今年有三件事。"会场静了。"哪三件？"')
    '他说：“今年有三件事。”会场静了。“哪三件？”'
    """
    if _STRAIGHT not in text:
        return text
    pieces = text.split(_STRAIGHT)
    curled, is_open, place = [pieces[0]], False, len(pieces[0])
    for piece in pieces[1:]:
        is_open = _opens(text, place, piece, is_open)
        curled += ("“" if is_open else "”", piece)
        place += 1 + len(piece)
        is_open = is_open and _PARAGRAPH_ENDS.search(piece) is None
    return "".join(curled)


def _opens(text: str, place: int, behind: str, is_open: bool) -> bool:
    """Whether the mark at `place` opens a quotation; `behind`: the text up to the next mark."""
    if is_open:
        return text[place - 1] in _BEFORE_SPEECH
    return behind[:1] not in _BEHIND_CLOSING if behind else False


def double_outside(text: str) -> str:
    """The text with single and double quotation marks exchanged, if it quotes in single ones.

    >>> double_outside("他说：‘这叫“飞地”。’"), double_outside("他说：“这叫‘飞地’。”")
    ('他说：“这叫‘飞地’。”', '他说：“这叫‘飞地’。”')
    """
    single, double = text.count("‘"), text.count("“")
    if single < double or (single == double and text.find("‘") >= text.find("“")):
        return text
    return _APOSTROPHE.sub("'", text).translate(_EXCHANGED)


_APOSTROPHE = re.compile("(?<=[A-Za-z])’(?=[A-Za-z])")
_EXCHANGED = str.maketrans("‘’“”", "“”‘’")
