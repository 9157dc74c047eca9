"""What the commands may be told: their arguments and options, with the help that is printed of them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Text(StrEnum):
    """How much of the pages' wording a release holds."""

    FULL = "full"
    QUOTES = "quotes"
    NONE = "none"


class Target(StrEnum):
    """What a release can be exported to."""

    NINJS = "ninjs"
    SDMX_CSV = "sdmx-csv"
    JSONL = "jsonl"
    CSV = "csv"


class Form(StrEnum):
    """How a report is printed."""

    TEXT = "text"
    JSON = "json"


# What several commands take.
Publication = Annotated[
    str | None, typer.Option(help="The newspaper. Comes before what records say.", show_default=False)
]
Date = Annotated[str | None, typer.Option(help="The day of the issue: 2026-03-24.", show_default=False)]
PageName = Annotated[str | None, typer.Option("--page", help="The page as printed.", show_default=False)]
ReleasePath = Annotated[str, typer.Argument(metavar="RELEASE", help="A release, or a folder of releases.")]

# publish: the inputs, and how to go about it
InputsAndOut = Annotated[
    list[str],
    typer.Argument(
        metavar="IN... OUT",
        help="Pages (.txt), JSON Lines (.jsonl, a page a line), folders of them, or - for standard "
        "input; last the folder the release goes to.",
        show_default=False,
    ),
]
PublishedText = Annotated[
    Text | None, typer.Option(help="How much of the pages' wording to publish.", show_default="full")
]
Append = Annotated[bool, typer.Option("--append", help="Add to the latest release.")]
Strict = Annotated[
    bool, typer.Option("--strict", help="Stop at the first thing refused; publish nothing then.")
]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", "-j", min=1, help="Processes that read pages.", show_default="as fits"),
]
Wait = Annotated[bool, typer.Option("--wait", help="Wait while somebody else publishes there.")]

# publish: what is said of the release
Title = Annotated[str | None, typer.Option(help="Title of the dataset.", show_default=False)]
Licence = Annotated[str | None, typer.Option(help="Licence: an SPDX name or an address.", show_default=False)]
Creator = Annotated[list[str] | None, typer.Option(help="Who made it; may be repeated.", show_default=False)]
Url = Annotated[str | None, typer.Option(help="Where it can be found.", show_default=False)]
Accuracy = Annotated[
    Path | None,
    typer.Option(help='Figures for the card: JSON, {"found": {NAME: {precision, recall, f1}}}.'),
]

# parse
PagePath = Annotated[str, typer.Argument(metavar="PAGE", help="A page (.txt), or - for standard input.")]
Indent = Annotated[int | None, typer.Option(min=0, help="Spaces to indent by.")]

# view
Viewed = Annotated[
    str, typer.Argument(metavar="WHAT", help="A release, a folder of releases, or a page (.txt).")
]
Word = Annotated[str | None, typer.Argument(help="Show only what has this word.", show_default=False)]
OnlyFigures = Annotated[bool, typer.Option("--figures", help="Only the figures.")]
OnlyQuotes = Annotated[bool, typer.Option("--quotes", help="Only who said what.")]
Limit = Annotated[int, typer.Option(min=1, help="How many articles to show.")]

# validate
Validated = Annotated[
    str,
    typer.Argument(
        metavar="WHAT",
        help="A release or a folder; Parquet, Arrow IPC, JSON or JSON Lines; or - for standard input.",
    ),
]
RecordName = Annotated[
    str | None,
    typer.Option("--as", help="Which record it is, where names don't tell: statistic.", show_default=False),
]
ReportForm = Annotated[Form, typer.Option("--format", help="For people or for machines.")]
RejectsFile = Annotated[
    Path | None,
    typer.Option(help="Write the refused rows to this Parquet file.", show_default=False),
]

# schema
RecordOrDiff = Annotated[
    list[str] | None,
    typer.Argument(metavar="[RECORD | diff OLD NEW]", help="A record: statistic.", show_default=False),
]
SchemaText = Annotated[Text, typer.Option(help="For a release with this much of the wording.")]
SchemaFolder = Annotated[
    Path | None,
    typer.Option(help="Write the schemas of all records into this folder.", show_default=False),
]

# diff
OldRelease = Annotated[str, typer.Argument(metavar="OLD", help="A release, or a folder of releases.")]
NewRelease = Annotated[str, typer.Argument(metavar="NEW", help="Another.")]
EveryId = Annotated[bool, typer.Option("--ids", help="Name every record.")]

# download
ReleaseUrl = Annotated[
    str, typer.Argument(metavar="URL", help="Where a release, or a folder of releases, is served.")
]
DownloadFolder = Annotated[
    Path | None, typer.Argument(metavar="[DIR]", help="Where to put it.", show_default="the version")
]

# export
ExportPath = Annotated[
    Path, typer.Argument(metavar="OUT", help="A new folder; or a file, where it is one: figures.csv.")
]
ExportFormat = Annotated[Target, typer.Option("--to", help="The format.")]
ExportedTables = Annotated[
    list[str] | None,
    typer.Option(help="Which tables (jsonl, csv); may be repeated.", show_default="all"),
]
