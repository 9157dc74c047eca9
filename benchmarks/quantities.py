"""Figures in running text: how fast and how right, beside the extractors that people use today.

    pip install --group peers      # recognizers-text, jionlp, cn2an: for this comparison only
    python benchmarks/quantities.py                 # timed on the sample pages, which are full of figures
    python benchmarks/quantities.py FOLDER OR FILES # timed on other pages

All tools read the same text in the same run. Which figures they get right is counted on the
project's golden sentences: a figure is right where a tool gives its value at its place; what a tool
gives elsewhere is a false alarm. Tools that don't know signs (下降2.1%) are not held to them. How
fast they are is measured on the pages, paragraph by paragraph: processor time, one core.
"""

from __future__ import annotations

import contextlib
import datetime
import io
import re
import sys
import time
import tomllib
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from measuring import read_pages, report_growth

import newsdata
from newsdata.layout import read_layout
from newsdata.parsers.statistics import read_statistics

GOLDEN = Path(__file__).parent.parent / "tests" / "parsers" / "statistics" / "sentences.toml"
PATIENCE = 10.0  # Seconds that a tool is given for the pages before its speed is read off a part of them.


class Hit(NamedTuple):
    """A figure that a tool finds: where, and how much."""

    start: int
    end: int
    value: float | None


Tool = Callable[[str], Iterable[Hit]]


def quantities(text: str) -> Iterable[Hit]:
    """The low-level half of newsdata's statistics."""
    return [
        Hit(q.start, q.end, q.lower if q.value is None else q.value) for q in newsdata.find_quantities(text)
    ]


def statistics(text: str) -> Iterable[Hit]:
    """Newsdata's whole statistics stage: with indicator, period, comparison, area and the rest."""
    day = datetime.date(2024, 4, 18)
    articles = read_layout(text, date=day).articles
    found = [figure for article in articles for figure in read_statistics(article, date=day, said=())]
    return [Hit(f.mention.start, f.mention.end, f.lower if f.value is None else f.value) for f in found]


def recognizers() -> Tool:
    """Recognizers-Text: currencies, dimensions, percentages, numbers."""
    from recognizers_number import recognize_number, recognize_percentage
    from recognizers_number_with_unit import recognize_currency, recognize_dimension
    from recognizers_text import Culture

    kinds = (recognize_currency, recognize_dimension, recognize_percentage, recognize_number)

    def tool(text: str) -> Iterable[Hit]:
        for kind in kinds:
            for found in kind(text, Culture.Chinese):
                value = str((found.resolution or {}).get("value") or "").rstrip("%")
                yield Hit(found.start, found.end + 1, _number(value))

    return tool


def jionlp() -> Tool:
    """JioNLP: money and times."""
    with contextlib.redirect_stdout(io.StringIO()):
        import jionlp

    def tool(text: str) -> Iterable[Hit]:
        jionlp.ner.extract_time(text, with_parsing=False)  # timed with the rest: a period is part of a figure
        for found in jionlp.ner.extract_money(text, with_parsing=True):
            value = found["detail"]["num"]
            yield Hit(*found["offset"], _number(value if isinstance(value, str) else value[0]))

    return tool


def cn2an() -> Tool:
    """cn2an: Chinese numerals written as digits; it gives no places, so a value counts anywhere."""
    from cn2an import transform

    def tool(text: str) -> Iterable[Hit]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            written = transform(text, "cn2an")
        return [Hit(0, len(text), _number(found)) for found in re.findall(r"[0-9]+(?:\.[0-9]+)?", written)]

    return tool


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


class Sentence(NamedTuple):
    """A golden sentence and its figures."""

    text: str
    figures: list[Hit]


def golden() -> list[Sentence]:
    """The golden sentences; a mention's place is found by going through them in their order."""
    sentences = []
    for entry in tomllib.loads(GOLDEN.read_text(encoding="utf-8"))["sentence"]:
        figures, reached = [], 0
        for figure in entry["figures"]:
            start = entry["text"].index(figure["at"], reached)
            reached = start + len(figure["at"])
            figures.append(Hit(start, reached, figure.get("value", figure.get("lower"))))
        sentences.append(Sentence(entry["text"], figures))
    return sentences


def judge(tool: Tool, sentences: list[Sentence]) -> tuple[int, int]:
    """How many figures a tool gets right, and how many places it names where none is."""
    right = false = 0
    for sentence in sentences:
        found = list(tool(sentence.text))
        right += sum(any(_same(hit, figure) for hit in found) for figure in sentence.figures)
        places = {
            (hit.start, hit.end) for hit in found if not any(_overlap(hit, f) for f in sentence.figures)
        }
        false += len(places)
    return right, false


def _same(hit: Hit, figure: Hit) -> bool:
    if hit.value is None or figure.value is None or not _overlap(hit, figure):
        return False
    return abs(abs(hit.value) - abs(figure.value)) <= 1e-6 * max(1.0, abs(figure.value))


def _overlap(hit: Hit, figure: Hit) -> bool:
    return hit.start < figure.end and figure.start < hit.end


def speed(tool: Tool, texts: list[str]) -> float:
    """Characters per second, paragraph by paragraph."""
    start, characters = time.process_time(), 0
    for text in texts:
        list(tool(text))
        characters += len(text)
        if time.process_time() - start > PATIENCE:
            break
    return characters / (time.process_time() - start)


def report_tools(sentences: list[Sentence], texts: list[str]) -> None:
    """All tools: right on the golden sentences, fast on the pages."""
    figures = sum(len(sentence.figures) for sentence in sentences)
    print(f"{len(sentences)} sentences, {figures} figures; pages of {sum(map(len, texts)):,} characters\n")
    print(f"{'tool':34}{'right':>8}{'false':>8}{'million characters/s':>23}")
    for name, make in {
        "newsdata.find_quantities": lambda: quantities,
        "newsdata, whole statistics stage": lambda: statistics,
        "Recognizers-Text": recognizers,
        "JioNLP (money, time)": jionlp,
        "cn2an (numerals, no places)": cn2an,
    }.items():
        try:
            tool = make()
        except ImportError as missing:
            print(f"{name:34}{'not installed: ' + str(missing.name):>39}")
            continue
        list(tool(sentences[0].text))  # what a tool loads when first used is not counted
        right, false = judge(tool, sentences)
        print(f"{name:34}{right:8}{false:8}{speed(tool, texts) / 1e6:23.3f}")


def main() -> None:
    """Print both tables."""
    pages = read_pages(sys.argv[1:])
    paragraphs = [line.strip() for page in pages for line in page.text.splitlines() if line.strip()]
    report_tools(golden(), paragraphs)
    report_growth(newsdata.find_quantities, "\n".join(paragraphs))


if __name__ == "__main__":
    main()
