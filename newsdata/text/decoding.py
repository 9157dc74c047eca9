"""Bytes → text, strictly: a page is read as it was written, or refused with the place of the fault."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from newsdata.errors import PageError, marked

LONGEST_LINE = 1_000_000
"""In code points. No newspaper prints such a line: it is a data file, or a page that lost its line ends."""

LARGEST_PAGE = 64 * 1024 * 1024
"""In bytes. A page has about 30,000: what is larger is a whole archive in one file."""

BINARY_FORMATS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"PAR1", "a Parquet file"),
)
"""How files begin that are taken for pages by mistake; some of them would decode as GB18030."""

BYTE_ORDER_MARKS: tuple[tuple[bytes, str, str], ...] = (
    (codecs.BOM_UTF8, "utf-8", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)
"""Mark, codec for what follows it, IANA name of the encoding with its mark."""

_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
_TOLERATED_CONTROLS = 0.01  # one stray character is no reason to refuse a page


class Decoded(NamedTuple):
    """A text and the encoding (IANA name) that its bytes were read in."""

    text: str
    encoding: str


def decode(content: bytes) -> Decoded:
    r"""The text of a page: UTF-8 with or without a byte order mark, UTF-16 with one, or GB18030.

    UTF-8 is tried first, as hardly any other text is valid UTF-8 by chance; GB18030 includes what is
    labelled gb2312 or gbk. A byte order mark is not part of the text; otherwise nothing is changed,
    line ends included.

    >>> decode("云港日报\r\n".encode("gb18030"))
    Decoded(text='云港日报\r\n', encoding='gb18030')

    Raises:
        PageError: with the code `empty`, `too_large`, `binary`, `nul`, `undecodable`, `damaged` or
            `line_too_long`.
    """
    if len(content) > LARGEST_PAGE:
        raise PageError(f"{len(content):,} bytes: a page has at most {LARGEST_PAGE:,}", code="too_large")
    _refuse_binary(content)
    decoded = _decode_marked(content) or _decode_plain(content)
    check_text(decoded.text)
    return decoded


def check_text(text: str) -> None:
    r"""Sees that a decoded text can be a page.

    >>> check_text("一季度\x00")
    Traceback (most recent call last):
    newsdata.errors.PageError: NUL at character 3: not text

    Raises:
        PageError: as `decode` does.
    """
    if not text or text.isspace():
        raise PageError("no text: the input is empty", code="empty")
    if (place := text.find("\0")) >= 0:
        raise PageError(f"NUL at character {place:,}: not text", code="nul", passage=marked(text, place))
    if (place := text.find("\ufffd")) >= 0:
        raise PageError(
            f"U+FFFD at character {place:,}: characters were lost before the text came here",
            code="damaged",
            passage=marked(text, place),
        )
    if len(_CONTROL.findall(text)) > _TOLERATED_CONTROLS * len(text):
        raise PageError("full of control characters: not text", code="binary")
    _refuse_long_lines(text)


def _refuse_binary(content: bytes) -> None:
    for beginning, name in BINARY_FORMATS:
        if content.startswith(beginning):
            raise PageError(f"{name}, not text", code="binary")


def _decode_marked(content: bytes) -> Decoded | None:
    """What a byte order mark says the bytes are, if there is one."""
    for mark, codec, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return Decoded(_decode_behind(mark, content, codec), encoding)
    return None


def _decode_plain(content: bytes) -> Decoded:
    if (place := content.find(b"\0")) >= 0:
        raise PageError(f"NUL at byte {place:,}: binary, or UTF-16 without its byte order mark", code="nul")
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as fault:
        as_utf8 = fault
    try:
        return Decoded(content.decode("gb18030"), "gb18030")
    except UnicodeDecodeError as as_gb18030:
        raise PageError(
            f"neither UTF-8 ({_place_of(as_utf8)}) nor GB18030 ({_place_of(as_gb18030)})",
            code="undecodable",
            passage=_passage_of(max(as_utf8, as_gb18030, key=lambda fault: fault.start)),
        ) from None


def _decode_behind(mark: bytes, content: bytes, codec: str) -> str:
    try:
        return content[len(mark) :].decode(codec)
    except UnicodeDecodeError as fault:
        message = f"not {codec.upper()}, as its byte order mark says: {_place_of(fault, len(mark))}"
        raise PageError(message, code="undecodable", passage=_passage_of(fault)) from None


def _place_of(fault: UnicodeDecodeError, skipped: int = 0) -> str:
    """The first byte that does not belong: `byte 0xff at 120`."""
    return f"byte 0x{fault.object[fault.start]:02x} at {fault.start + skipped:,}"


def _passage_of(fault: UnicodeDecodeError) -> str:
    """What stands around the first byte that does not belong, bytes that are no text written out."""
    before = fault.object[max(0, fault.start - 120) : fault.start].decode(fault.encoding, "ignore")
    after = fault.object[fault.start : fault.start + 30].decode(fault.encoding, "backslashreplace")
    return marked(before + after, len(before))


def _refuse_long_lines(text: str) -> None:
    if len(text) <= LONGEST_LINE:
        return
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > LONGEST_LINE:
            raise PageError(
                f"line {number:,} has {len(line):,} characters: a page's line has at most {LONGEST_LINE:,}",
                code="line_too_long",
            )
