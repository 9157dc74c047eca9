"""The commands. What they need of the library is imported when they run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newsdata.cli import options

if TYPE_CHECKING:
    from newsdata.models import Page

app = typer.Typer(
    name="newsdata",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _print_version(asked: bool) -> None:
    from newsdata import __version__

    if asked:
        typer.echo(f"newsdata {__version__}")
        raise typer.Exit


@app.callback()
def _newsdata(
    version: Annotated[  # printed by its callback
        bool,
        typer.Option(
            "--version", help="Print the version and leave.", callback=_print_version, is_eager=True
        ),
    ] = False,
) -> None:
    """Reads Chinese newspaper pages into typed records and publishes them as validated datasets."""


@app.command()
def publish(
    paths: options.InputsAndOut,
    publication: options.Publication = None,
    date: options.Date = None,
    page: options.PageName = None,
    text: options.PublishedText = None,
    append: options.Append = False,
    strict: options.Strict = False,
    jobs: options.Jobs = None,
    wait: options.Wait = False,
    title: options.Title = None,
    licence: options.Licence = None,
    creator: options.Creator = None,
    url: options.Url = None,
    accuracy: options.Accuracy = None,
) -> None:
    """Read pages and publish what they hold, as OUT/latest.

    An input that can't be read does not cost the others: it is a row of the table rejects, and the exit
    status is 1. Beside NAME.txt, NAME.json may give publication, date, page and uri.
    """
    from newsdata.cli.about import about_of
    from newsdata.cli.printing import progress, refused, summary
    from newsdata.publishing import publish as run

    *inputs, out = paths
    if not inputs:
        raise typer.BadParameter("give at least one input and, last, the folder the release goes to")
    about = about_of(title=title, licence=licence, creators=creator, url=url, accuracy=accuracy)
    with progress("reading pages") as advance:
        done = run(
            inputs,
            out,
            publication=publication,
            date=date,
            page=page,
            text=text.value if text else None,
            append=append,
            strict=strict,
            jobs=jobs,
            about=about,
            wait=wait,
            on_progress=advance,
            on_reject=refused,
        )
    typer.echo(summary(done))
    raise typer.Exit(1 if done.rows["rejects"] else 0)


@app.command()
def parse(
    path: options.PagePath,
    publication: options.Publication = None,
    date: options.Date = None,
    page: options.PageName = None,
    indent: options.Indent = 2,
) -> None:
    """Read one page and print what it holds as JSON."""
    found = _read_page(path, publication, date, page)
    typer.echo(found.model_dump_json(indent=indent or None))


@app.command()
def view(
    path: options.Viewed,
    word: options.Word = None,
    figures: options.OnlyFigures = False,
    quotes: options.OnlyQuotes = False,
    limit: options.Limit = 20,
) -> None:
    """Look at a release or a page in the terminal.

    Shows its articles, who said what, and the figures; with a word, those that have it.
    """
    from newsdata.cli.viewing import Wanted, show

    what = Wanted(word=word, figures=figures or not quotes, quotes=quotes or not figures, limit=limit)
    if Path(path).suffix == ".txt" or path == "-":
        show(_read_page(path, None, None, None), what)
    else:
        from newsdata.release import load

        show(load(path), what)


@app.command()
def validate(
    what: options.Validated,
    record: options.RecordName = None,
    form: options.ReportForm = options.Form.TEXT,
    rejects: options.RejectsFile = None,
) -> None:
    """Check data against the models, made here or elsewhere.

    Types, nulls, ranges, rules between fields, ids, references between tables, and that every span
    slices to its text. The exit status is 1 if there are faults.
    """
    from newsdata.validation import validate as run

    report = run(what, record)
    if rejects:
        report.write_rejects(rejects)
    typer.echo(report.to_json() if form is options.Form.JSON else report)
    raise typer.Exit(report.exit_status)


@app.command()
def schema(
    what: options.RecordOrDiff = None,
    text: options.SchemaText = options.Text.FULL,
    write: options.SchemaFolder = None,
) -> None:
    """Print, write or compare the JSON Schemas of the records.

    `schema diff OLD NEW` says for each record whether every document that was valid under the schemas in
    the folder OLD is valid under those in NEW; the exit status is 1 if one may not be.
    """
    from newsdata.cli.schemas import compare, printed, written

    match what:
        case None | []:
            typer.echo(written(write, text.value) if write else printed(None, text.value))
        case ["diff", old, new]:
            lines, compatible = compare(Path(old), Path(new))
            typer.echo(lines)
            raise typer.Exit(0 if compatible else 1)
        case [record]:
            typer.echo(printed(record, text.value), nl=False)
        case _:
            raise typer.BadParameter("give a record, or: diff OLD NEW")


@app.command()
def verify(path: options.ReleasePath) -> None:
    """Check a release on disk, byte by byte.

    Every file has the size and SHA-256 of the manifest, every table its rows; there is nothing else.
    """
    from newsdata.release.output import resolve
    from newsdata.release.verifying import verify as run

    faults = run(path)
    for fault in faults:
        typer.echo(fault)
    typer.echo(f"{resolve(Path(path)).name}: {len(faults) or 'no'} fault{'s'[: len(faults) != 1]}")
    raise typer.Exit(1 if faults else 0)


@app.command()
def diff(old: options.OldRelease, new: options.NewRelease, ids: options.EveryId = False) -> None:
    """Say what changed between two releases, and why.

    Counts the records added (+), removed (-) and changed (~), by table.
    """
    from newsdata.cli.printing import difference
    from newsdata.release import load
    from newsdata.release.comparing import compare

    typer.echo(difference(compare(load(old), load(new)), ids=ids))


@app.command()
def download(url: options.ReleaseUrl, folder: options.DownloadFolder = None) -> None:
    """Fetch a release over HTTP(S), and check it.

    Every byte is checked against the manifest. A download that broke off goes on where it stopped.
    """
    from newsdata.cli.printing import progress
    from newsdata.release.downloading import download as run

    with progress("downloading", unit="bytes") as advance:
        found = run(url, folder, on_progress=advance)
    typer.echo(found)


@app.command()
def export(
    path: options.ReleasePath,
    out: options.ExportPath,
    to: options.ExportFormat,
    table: options.ExportedTables = None,
) -> None:
    """Write a release in another format.

    ninjs (IPTC ninjs 3.1, an object per article), sdmx-csv (SDMX-CSV 2.0, the statistics), jsonl (the
    records), csv (flat tables for spreadsheets).
    """
    from newsdata.exports import export as run
    from newsdata.release import load

    for file in run(load(path), out, to=to.value, tables=table or None):
        typer.echo(file)


def _read_page(path: str, publication: str | None, date: str | None, page: str | None) -> Page:
    """The page in a file, with what options and sidecar say of it."""
    from newsdata.extract import read_issue
    from newsdata.text.catalogue import only_page
    from newsdata.text.inputs import asked_day
    from newsdata.text.metadata import Metadata

    given = Metadata(publication=publication, date=asked_day(date) if date else None, page=page)
    return read_issue([only_page(path, given)])[0]
