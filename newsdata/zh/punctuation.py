"""Punctuation of Chinese print, in ASCII and in full width, as plain strings.

Each name is a string of single characters: put it between the brackets of a character class
(`re.compile(f"[{COMMAS}]")`; nothing in it needs escaping there unless its docstring says so), test a
character with `in`, or make a `frozenset` of it. Texts are never normalised before they are
read, so every rule has to accept all forms.
"""

from __future__ import annotations

from typing import Final

COMMAS: Final = ",，"
"""Between clauses."""

STOPS: Final = "。！？!?…"
"""Ends of sentences. The ASCII full stop is not among them: it is a decimal point as often."""

SEMICOLONS: Final = ";；"
"""Between the parts of a long sentence."""

COLONS: Final = ":：∶"
"""Before what is announced; `∶` stands in ratios."""

CLAUSE_ENDS: Final = COMMAS + STOPS + SEMICOLONS + COLONS + "\n"
"""Where a clause ends, whatever follows."""

OPENING_QUOTES: Final = "“‘「『〝"
"""Open a quotation. The straight marks, which do not show their side, are not among them."""

CLOSING_QUOTES: Final = "”’」』〞"
"""Close a quotation, in the order of `OPENING_QUOTES`."""

OPENING_BRACKETS: Final = "(（[［{｛〔【〖<＜"
"""Open a bracket."""

CLOSING_BRACKETS: Final = ")）]］}｝〕】〗>＞"
"""Close a bracket, in the order of `OPENING_BRACKETS`. Holds `]`: use `re.escape` in a class."""

OPENING_TITLE_MARKS: Final = "《〈"
"""Open the title of a work or document (书名号)."""

CLOSING_TITLE_MARKS: Final = "》〉"
"""Close the title of a work or document."""

DASHES: Final = "—–―─－‐‑-"
"""Dashes and hyphens of every length; the ASCII hyphen stands last, so that a class takes it literally."""

TILDES: Final = "~～〜∼"
"""Stand between the ends of a range."""

MIDDLE_DOTS: Final = "·•・‧"
"""In dates that became names (5·18), in foreign names, after list marks."""

SLASHES: Final = "/／"
"""In fractions and in units (元/吨)."""

SPACES: Final = " \t\u00a0\u3000\u2002\u2003"
"""Blank characters within a line; `\\u3000` is the ideographic space that indents paragraphs."""

PERCENT_SIGNS: Final = "%％﹪"
"""Per cent: all published as %."""

DIGITS: Final = "0123456789０１２３４５６７８９"
"""Arabic digits, ASCII and full width: for a class, as `0-9０-９` would be."""

ROUND_OPENING: Final = ("（", "(")
ROUND_CLOSING: Final = ("）", ")")
"""Round brackets, which hold asides; a tuple, for an empty string is in none of them."""
