"""From roles to articles: heads, sections, healed paragraphs, what the lines around them say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from newsdata.layout.articles import Article, Dateline, Section
from newsdata.layout.brackets import unbracketed
from newsdata.layout.datelines import read_dateline, read_signature
from newsdata.layout.heads import MARKDOWN, read_heads
from newsdata.layout.healing import goes_on
from newsdata.layout.jumps import Jump, find_jumps, may_jump
from newsdata.layout.lines import CLOSERS, SENTENCE_END, WHITE, Line, closes
from newsdata.layout.people import (
    authors_of,
    credit_of,
    may_sign,
    people_of,
    photographers_of,
    picture_credit_of,
)
from newsdata.layout.roles import Role
from newsdata.layout.rubrics import filed_under
from newsdata.layout.setting import Setting
from newsdata.layout.signs import Sign, sign_of
from newsdata.spans import Interval, Passage, merge
from newsdata.zh.names import is_person_name

DATELINE_WITHIN = 6
"""The dateline opens one of the first paragraphs: key points may stand above it."""


NEARBY = 3000
"""Where a word that is cut in two is looked for: so many characters above and below."""


@dataclass(slots=True)
class Draft:
    """An article while its lines are being read."""

    heads: list[Line] = field(default_factory=list)
    headings: list[Passage | None] = field(default_factory=lambda: [None])
    paragraphs: list[list[list[Passage]]] = field(default_factory=lambda: [[]])
    """By section: each paragraph as the pieces it was cut into."""
    captions: list[Passage] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    signatures: list[Passage] = field(default_factory=list)
    rubric: str | None = None
    credit: str | None = None
    continued_from: str | None = None
    continued_on: str | None = None
    spans: list[Interval] = field(default_factory=list)
    settled: bool = False
    """A paragraph of the present section has ended with a stop."""
    cut: bool = False
    """The last line of the present section ended without a stop."""
    running: bool = False
    """The last paragraph was cut by a jump line and may go on."""
    begins_elsewhere: bool = False
    ends_elsewhere: bool = False

    def has_body(self) -> bool:
        """Whether any paragraph has been read."""
        return any(self.paragraphs)

    def is_article(self) -> bool:
        """Whether it has become one: with a body, or a picture explained."""
        return self.has_body() or bool(self.captions) or len(self.headings) > 1

    def is_bare(self) -> bool:
        """Whether nothing but a jump line has been read."""
        return not (self.heads or self.captions or self.has_body() or len(self.headings) > 1)

    def add_names(self, names: Iterable[str]) -> None:
        """Adds to the byline, each name once."""
        self.names.extend(name for name in names if name not in self.names)


class Assembler:
    """Takes lines with their roles, in reading order, and puts articles together."""

    def __init__(self, text: str, setting: Setting) -> None:
        self._text = text
        self._setting = setting
        self._jumps = may_jump(text)
        self._heading = False
        self.drafts: list[Draft] = []
        self.furniture: list[Interval] = []

    def take(self, line: Line, role: Role) -> None:
        """One more line."""
        if role is Role.TEXT:
            self._take_text(self._current(), line)
        elif role is Role.FURNITURE:
            self.furniture.extend(line.spans)
            return
        elif role is Role.FILED:
            self._take_filed(line)
        else:
            draft = self._head_draft() if role is Role.HEAD else self._current()
            draft.spans.extend(line.spans)
            rest = self._beside_jumps(draft, line)
            if rest.text:
                _TAKERS[role](draft, rest)
        self._heading = role is Role.HEAD

    def _current(self) -> Draft:
        if not self.drafts:
            self.drafts.append(Draft())
        return self.drafts[-1]

    def _head_draft(self) -> Draft:
        if not self._heading and not (self.drafts and self.drafts[-1].is_bare()):
            self.drafts.append(Draft())
        return self._current()

    def _take_filed(self, line: Line) -> None:
        """A new article begins, whatever comes; its column, if one is named, is its rubric."""
        if not (self.drafts and self.drafts[-1].is_bare()):
            self.drafts.append(Draft())
        rubric = filed_under(line.text)
        self.drafts[-1].rubric = rubric or self.drafts[-1].rubric
        (self.drafts[-1].spans if rubric else self.furniture).extend(line.spans)

    # -------------------------------------------------------------- text and its jump lines

    def _take_text(self, draft: Draft, line: Line) -> None:
        if self._jumps:
            jumps = find_jumps(line.text)
            if jumps:
                self._take_jumping(draft, line, jumps)
                return
        draft.spans.extend(line.spans)
        self._add_paragraph(draft, Passage(line.text, line.spans), 0 if draft.running else line.indent)
        draft.running = False

    def _beside_jumps(self, draft: Draft, line: Line) -> Line:
        """A line that is no text without its jump lines, which are noted."""
        jumps = find_jumps(line.text) if self._jumps else []
        if not jumps:
            return line
        for jump in jumps:
            _note_jump(draft, jump)
        rest = _without_jumps(Passage(line.text, line.spans), jumps)
        return line._replace(text=rest.text, spans=rest.spans)

    def _take_jumping(self, draft: Draft, line: Line, jumps: Sequence[Jump]) -> None:
        if not jumps[0].onward and not line.text[: jumps[0].start].strip(WHITE):
            draft = self._resumed(draft)
        draft.spans.extend(line.spans)
        passage = _without_jumps(Passage(line.text, line.spans), jumps)
        for jump in jumps:
            _note_jump(draft, jump)
        if passage.text:
            self._add_paragraph(draft, passage, 0 if draft.running else line.indent)
        draft.running = not passage.text or jumps[-1].onward

    def _resumed(self, draft: Draft) -> Draft:
        """The line comes from another page: it goes on in the article left open, or begins one."""
        if not draft.has_body() or draft.ends_elsewhere:
            return draft
        self.drafts.append(Draft())
        return self.drafts[-1]

    def _add_paragraph(self, draft: Draft, passage: Passage, indent: int) -> None:
        if draft.cut and self._goes_on(draft, passage.text, indent):
            draft.paragraphs[-1][-1].append(passage)
        else:
            draft.paragraphs[-1].append([passage])
        draft.cut = not closes(passage.text)
        draft.settled = draft.settled or not draft.cut

    def _goes_on(self, draft: Draft, following: str, indent: int) -> bool:
        above = draft.paragraphs[-1][-1][-1]
        if draft.settled or draft.continued_from:
            return goes_on(above.text, following, indent=indent, setting=self._setting)
        nearby = self._text[max(0, above.end - NEARBY) : above.end + NEARBY]
        return goes_on(
            above.text, following, indent=indent, setting=self._setting, opening=True, nearby=nearby
        )


def _without_jumps(whole: Passage, jumps: Sequence[Jump]) -> Passage:
    if not jumps:
        return whole
    kept: list[Passage] = []
    place = 0
    for jump in jumps:
        kept.append(whole.cut(place, jump.start).strip(WHITE))
        place = jump.end
    kept.append(whole.cut(place, len(whole.text)).strip(WHITE))
    return Passage.join(part for part in kept if part.text)


def _note_jump(draft: Draft, jump: Jump) -> None:
    if jump.onward:
        draft.continued_on, draft.ends_elsewhere = jump.page, True
        return
    draft.continued_from = jump.page
    draft.begins_elsewhere = draft.begins_elsewhere or not draft.ends_elsewhere
    draft.ends_elsewhere = False


def _take_head(draft: Draft, line: Line) -> None:
    draft.heads.append(line)


def _take_crosshead(draft: Draft, line: Line) -> None:
    heading = Passage(line.text, line.spans).strip(MARKDOWN)
    if not heading.text:  # a line of marks alone
        return
    draft.headings.append(heading)
    draft.paragraphs.append([])
    draft.settled = draft.cut = False


def _take_byline(draft: Draft, line: Line) -> None:
    draft.add_names(people_of(line.text, called=may_sign(line.text)))
    draft.signatures.append(Passage(line.text, line.spans))


def _take_caption(draft: Draft, line: Line) -> None:
    draft.captions.append(Passage(line.text, line.spans))
    draft.add_names(people_of(line.text))
    draft.credit = draft.credit or picture_credit_of(line.text)


def _take_credit(draft: Draft, line: Line) -> None:
    draft.credit = draft.credit or credit_of(line.text)
    draft.add_names(authors_of(line.text))


def _take_note(draft: Draft, line: Line) -> None:
    draft.credit = draft.credit or _sender_of(line.text)


def _sender_of(note: str) -> str | None:
    """The agency that a dateline in brackets names, if it is none of the paper's own."""
    found = read_dateline(unbracketed(note) or note, None)
    return found[0].agency if found and found[0].agency == "新华社" else None


_TAKERS = {
    Role.HEAD: _take_head,
    Role.CROSSHEAD: _take_crosshead,
    Role.BYLINE: _take_byline,
    Role.CAPTION: _take_caption,
    Role.CREDIT: _take_credit,
    Role.NOTE: _take_note,
}


# ------------------------------------------------------------------ the finished article


PAGE = "版"
"""How a note ends that sends the reader to another page."""

LONGEST_TAIL = 110
"""（本报记者 某某、某某、…） at the end of a paragraph is not longer."""

LONGEST_BARE_TAIL = 40
"""Without brackets it is no longer than this."""

_TAIL = re.compile(r"[ \xa0\u3000]{0,9}[（(【][^（()）】]{1,90}[)）】]$")
_BEFORE_TAIL = SENTENCE_END.union(CLOSERS)


def finish(draft: Draft, issue: date | None) -> Article:
    """The article that a draft has become."""
    heads = read_heads(draft.heads)
    sections = _sections(draft)
    if not draft.has_body():
        draft.add_names(name for caption in draft.captions for name in photographers_of(caption.text))
    dateline = _dateline(draft, sections, issue)
    return Article(
        rubric=heads.rubric or draft.rubric,
        kicker=heads.kicker,
        headline=heads.headline,
        deck=heads.deck,
        byline=tuple(dict.fromkeys(heads.byline + tuple(draft.names))),
        dateline=dateline,
        credit=draft.credit,
        continued_from=draft.continued_from,
        continued_on=draft.continued_on,
        sections=sections,
        captions=tuple(draft.captions),
        spans=merge(draft.spans),
        begins_elsewhere=draft.begins_elsewhere,
        ends_elsewhere=draft.ends_elsewhere,
        signatures=(*heads.signatures, *draft.signatures),
    )


def _sections(draft: Draft) -> tuple[Section, ...]:
    sections: list[Section] = []
    for heading, paragraphs in zip(draft.headings, draft.paragraphs, strict=True):
        whole = tuple([_paragraph(draft, pieces) for pieces in paragraphs])
        if heading or whole:
            sections.append(Section(heading, whole))
    return tuple(sections)


def _paragraph(draft: Draft, pieces: Sequence[Passage]) -> Passage:
    """A paragraph of its pieces, without （本报记者 某某） and the like at its end."""
    whole = pieces[0] if len(pieces) == 1 else Passage.join(pieces)
    if whole.text[-1] in "）)】":
        return _signed(draft, whole)
    return whole if whole.text[-1] in _BEFORE_TAIL else _signed_bare(draft, whole)


def _signed(draft: Draft, passage: Passage) -> Passage:
    found = _TAIL.search(passage.text, max(0, len(passage.text) - LONGEST_TAIL))
    if not found or not found.start() or passage.text[found.start() - 1] not in _BEFORE_TAIL:
        return passage
    note = found.group().strip(WHITE)
    if note[-2] == PAGE or not _note_signature(draft, note):  # …（讲话全文见第二版）
        return passage
    return passage.cut(0, found.start())


def _signed_bare(draft: Draft, passage: Passage) -> Passage:
    """A paragraph without what stands behind its last full stop, and says who wrote it: …。本报记者 某某."""
    start = passage.text.rfind("。", -LONGEST_BARE_TAIL) + 1
    note = passage.text[start:].strip(WHITE)
    if not start or sign_of(note) not in _BARE_TAILS or not all(map(is_person_name, people_of(note))):
        return passage
    _note_signature(draft, note)
    return passage.cut(0, start)


_BARE_TAILS = (Sign.BYLINE, Sign.CREDIT, Sign.STAFF)


def _note_signature(draft: Draft, note: str) -> bool:
    """Notes whom the end of a paragraph names, or whence it comes; whether it does so at all."""
    sign = sign_of(note)
    if sign in (Sign.BYLINE, Sign.NAMES, Sign.CAPTION):
        draft.add_names(people_of(note))
    elif sign is Sign.CREDIT:
        draft.credit = draft.credit or credit_of(note)
        draft.add_names(authors_of(note))
    elif sign is Sign.DATED:
        draft.credit = draft.credit or _sender_of(note)
    return sign in _TAILS


_TAILS = frozenset({Sign.BYLINE, Sign.NAMES, Sign.CAPTION, Sign.CREDIT, Sign.DATED, Sign.NOTE, Sign.STAFF})
"""What can stand at the end of a paragraph without belonging to it."""


def _dateline(draft: Draft, sections: Sequence[Section], issue: date | None) -> Dateline | None:
    """The dateline, whose reporters come first in the byline."""
    paragraphs = (passage for section in sections for passage in section.paragraphs)
    for passage in islice(paragraphs, DATELINE_WITHIN):
        found = read_dateline(passage.text, issue)
        names = found[1] if found else read_signature(passage.text)
        if names:
            draft.names[:0] = [name for name in names if name not in draft.names]
        if found:
            return found[0]
    return None
