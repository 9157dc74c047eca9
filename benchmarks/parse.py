"""How fast a page is read: characters per second of the whole, of each stage, and growth with length.

    python benchmarks/parse.py                     # on the samples
    python benchmarks/parse.py FOLDER OR FILES     # on other pages

One process, one core; each figure is the best of several runs, so that what else the machine
does counts least. Numbers are processor time, not wall time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from measuring import read_pages, report_growth, seconds

import newsdata
from newsdata.extract import read_issue
from newsdata.layout.volumes import read_volume
from newsdata.parsers.interviews import read_interview
from newsdata.parsers.people import introductions
from newsdata.parsers.quotations import read_quotations
from newsdata.parsers.speeches import read_speeches
from newsdata.parsers.statistics import read_statistics
from newsdata.spans import Volume
from newsdata.text.inputs import Input

REPEATS = 7


def stages(pages: list[Input]) -> dict[str, Callable[[], object]]:
    """Each stage as a call without arguments; what it needs from earlier stages is made beforehand.

    People are looked for when they are first asked for, so their share shows under quotations.
    """
    laid_out = [
        (article, page.date)
        for page in pages
        for article in read_volume(Volume.bind([page.text]), pages=[page.page], date=page.date)[0].articles
    ]
    read = []
    for article, date in laid_out:
        people = introductions(article)
        interview = read_interview(article, people)
        read.append((article, date, people, interview, read_quotations(article, people, interview)))
    return {
        "layout": lambda: [read_volume(Volume.bind([p.text]), pages=[p.page], date=p.date) for p in pages],
        "interviews": lambda: [read_interview(article, people) for article, _, people, _, _ in read],
        "quotations": lambda: [
            read_quotations(article, introductions(article), interview)
            for article, _, _, interview, _ in read
        ],
        "speeches": lambda: [
            read_speeches(article, people, quotations, interview, date)
            for article, date, people, interview, quotations in read
        ],
        "statistics": lambda: [read_statistics(article, date=date, said=()) for article, date in laid_out],
    }


def report_stages(pages: list[Input]) -> None:
    """The whole parse, and the share of each stage in it."""
    characters = sum(len(page.text) for page in pages)
    whole = seconds(lambda: [read_issue([page]) for page in pages], REPEATS)
    print(f"{len(pages)} pages, {characters:,} characters\n")
    print(f"{'stage':18}{'million characters/s':>22}{'share':>9}")
    print(f"{'whole parse':18}{characters / whole / 1e6:22.2f}{1:9.0%}")
    rest = whole
    for name, work in stages(pages).items():
        spent = seconds(work, REPEATS)
        rest -= spent
        print(f"{name:18}{characters / spent / 1e6:22.2f}{spent / whole:9.0%}")
    print(f"{'rows and models':18}{characters / max(rest, 1e-9) / 1e6:22.2f}{rest / whole:9.0%}")


def main() -> None:
    """Read the pages named on the command line, or the samples."""
    pages = read_pages(sys.argv[1:])
    report_stages(pages)
    report_growth(lambda text: newsdata.parse(text, date="2026-03-24"), "\n\n".join(p.text for p in pages))


if __name__ == "__main__":
    main()
