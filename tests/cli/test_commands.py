"""The command: what it prints, where, and with which exit status. Its texts are reviewed as goldens."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

import newsdata
from newsdata.cli import main
from newsdata.cli.commands import app
from tests.releases import write_release

FIRST = "港口货运量增长\n　　本报讯 一季度，云港港完成货物吞吐量6120万吨，同比增长5.6%。\n"
COMMANDS = sorted(
    command.name or command.callback.__name__ for command in app.registered_commands if command.callback
)


class Run(NamedTuple):
    status: int
    out: str
    err: str


Command = Callable[..., Run]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Command:
    """Runs the command as a shell would, in a folder of its own."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, stdin: bytes = b"") -> Run:
        monkeypatch.setattr(sys, "argv", ["newsdata", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as left:
            main()
        out, err = capsys.readouterr()
        return Run(int(left.value.code or 0), out, err)

    return call


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "01.txt"
    path.write_text(FIRST, encoding="utf-8")
    return path


# ---------------------------------------------------------------- help


@pytest.mark.skipif(
    tuple(map(int, version("typer").split(".")[:2])) < (0, 29), reason="older versions lay help out otherwise"
)
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_as_reviewed(run: Command, file_regression: FileRegressionFixture, command: str) -> None:
    done = run(*command.split(), "--help")
    assert done.status == 0
    file_regression.check(done.out, basename=f"help-{command or 'newsdata'}", encoding="utf-8")


def test_the_version(run: Command) -> None:
    assert run("--version") == (0, f"newsdata {newsdata.__version__}\n", "")


def test_help_needs_neither_arrow_nor_rich() -> None:
    code = (
        "import sys; sys.argv = ['newsdata', '--help']\n"
        "from newsdata.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(sorted({'pyarrow', 'pydantic', 'rich'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


def test_importing_the_library_loads_neither_arrow_nor_typer() -> None:
    code = "import sys, newsdata; print(sorted({'pyarrow', 'typer', 'pydantic'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"[]\n"


# ---------------------------------------------------------------- publish


def test_publish_says_what_came_out(run: Command, page: Path) -> None:
    done = run("publish", page.name, "out")
    version = newsdata.load("out").version
    assert (done.status, done.err) == (0, "")
    lines = re.sub(r"seconds     [0-9.]+", "seconds     N", done.out).splitlines()
    assert lines == [
        f"release     out/releases/{version} (new)",
        "sources     1",
        "articles    1",
        "interviews  0",
        "speeches    0",
        "statistics  2",
        "rejects     0",
        f"unclaimed   0 of {len(FIRST)} characters",
        "seconds     N",
    ]
    assert "is there already" in run("publish", page.name, "out").out
    assert "sources     0 (1 were there already)" in run("publish", page.name, "out", "--append").out


def test_publish_reads_standard_input(run: Command) -> None:
    assert run("publish", "-", "out", "--page", "01", stdin=FIRST.encode("gb18030")).status == 0
    (source,) = newsdata.load("out").sources
    assert (source.name, source.encoding, source.page, source.text) == (
        "standard input",
        "gb18030",
        "01",
        FIRST,
    )


def test_publish_says_what_options_say_of_the_release(run: Command, page: Path) -> None:
    figures = {"found": {"statistics": {"precision": 0.9, "recall": 0.8, "f1": 0.847, "hit": 8}}}
    (page.parent / "figures.json").write_text(json.dumps(figures), encoding="utf-8")
    options = ("--title", "云港", "--creator", "甲", "--creator", "乙", "--licence", "CC0-1.0")
    assert run("publish", page.name, "out", *options, "--accuracy", "figures.json").status == 0
    card = Path("out/latest/README.md").read_text(encoding="utf-8")
    assert "# 云港\n" in card
    assert "| statistics | 0.900 | 0.800 | 0.847 |" in card
    assert "甲, 乙: 云港." in card
    (page.parent / "figures.json").write_text("[]", encoding="utf-8")
    wrong = run("publish", page.name, "out", "--accuracy", "figures.json")
    assert (wrong.status, wrong.err.split(":")[1:3]) == (2, [" figures.json", " no figures of accuracy"])


def bad_inputs(folder: Path) -> None:
    """One of every kind of bad input, and one good page."""
    good = json.dumps({"name": "good line", "text": FIRST})
    lines = [
        good,
        "{",
        '{"name": "x"}',
        '{"text": "云港", "date": "32nd"}',
        '{"text": "a", "text": "b"}',
        '{"text": NaN}',
    ]
    contents = {
        "good.txt": FIRST.encode(),
        "undecodable.txt": "云港".encode() + b"\xff",
        "empty.txt": b"",
        "spaces.txt": b" \r\n",
        "binary.txt": b"\x89PNG\r\n",
        "nul.txt": "云\0港".encode(),
        "line.txt": "云".encode() * 4_000_000,
        "scan.pdf": b"%PDF-1.7",
        "lines.jsonl": "\n".join(lines).encode() + b'\n{"text": "\xff"}\n{"text": "\\ud83d"}\n',
        "dated.txt": FIRST.encode() + b"!",
        "dated.json": b'{"date": "yesterday"}',
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)


def test_each_bad_input_is_one_clear_line(
    run: Command, tmp_path: Path, file_regression: FileRegressionFixture
) -> None:
    (tmp_path / "in").mkdir()
    bad_inputs(tmp_path / "in")
    done = run("publish", "in", "missing.txt", "out")
    assert done.status == 1
    release = newsdata.load("out")
    assert [source.name for source in release.sources] == ["good line"]  # good.txt has the same text
    assert len(release.rejects) == len(done.err.splitlines())
    file_regression.check(done.err, basename="bad-inputs", encoding="utf-8")


def test_strict_stops_at_the_first(run: Command, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    bad_inputs(tmp_path / "in")
    done = run("publish", "in", "out", "--strict")
    assert (done.status, done.out) == (1, "")
    assert done.err == "newsdata: binary.txt: a PNG picture, not text\n"
    assert not (tmp_path / "out").exists()


WRONG_CALLS = [
    (["publish", "out"], "give at least one input and, last, the folder the release goes to"),
    (["publish", "01.txt", "occupied"], "occupied: holds something else (notes.txt)"),
    (["publish", "01.txt", "01.txt"], "01.txt: not a folder"),
    (["publish", "01.txt", "out", "--date", "soon"], "'soon' is not a date: write it as 2026-03-24"),
    (["publish", "nothing", "out"], "no pages: nothing to publish"),
    (["publish", "01.txt", "out", "--text", "some"], "is not one of"),
    (["parse", "nothing"], "nothing: holds several pages or none: name one"),
    (["verify", "nothing"], "nothing: no release here: neither manifest.json nor latest"),
    (["verify", "nowhere"], "nowhere: no such folder: neither manifest.json nor latest"),
    (["diff", "nowhere", "nothing"], "nowhere: no such folder"),
    (["validate", "release", "--rejects", "nowhere/x.parquet"], "nowhere/x.parquet"),
    (["export", "release", "/dev/null/x", "--to", "csv"], "newsdata: /dev/null: "),
    (["download", "http://[::1"], "not an address that begins with http:// or https://"),
    (["download", "ftp://localhost/x"], "not an address that begins with http:// or https://"),
    (["export", "release", "occupied", "--to", "csv"], "occupied: is there already: choose another place"),
    (["export", "release", "x", "--to", "csv", "--table", "pages"], "no table 'pages'"),
    (
        ["export", "release", "x", "--to", "ninjs", "--table", "articles"],
        "ninjs has no tables to choose from",
    ),
]


@pytest.mark.parametrize(("arguments", "message"), WRONG_CALLS)
def test_a_wrong_call_is_said_so_and_nothing_is_done(
    run: Command, page: Path, arguments: list[str], message: str
) -> None:
    (page.parent / "occupied").mkdir()
    (page.parent / "occupied/notes.txt").touch()
    (page.parent / "nothing").mkdir()
    write_release(page.parent / "release")
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert message in " ".join(done.err.split())
    assert not (page.parent / "out").exists()
    assert "Traceback" not in done.err


# ---------------------------------------------------------------- the others


def test_parse_prints_json(run: Command, page: Path) -> None:
    done = run("parse", page.name, "--date", "2026-04-20", "--indent", "0")
    said = json.loads(done.out)
    assert (done.status, said["source"]["date"]) == (0, "2026-04-20")
    assert [figure["text"] for figure in said["statistics"]] == ["6120万吨", "5.6%"]
    assert json.loads(run("parse", "-", stdin=FIRST.encode()).out)["source"]["name"] == "standard input"


def test_parse_refuses_what_is_no_page(run: Command, tmp_path: Path) -> None:
    (tmp_path / "nul.txt").write_bytes(b"a\0")
    done = run("parse", "nul.txt")
    assert (done.status, done.out) == (1, "")
    assert done.err == "newsdata: nul.txt: NUL at byte 1: binary, or UTF-16 without its byte order mark\n"


def test_a_fault_in_a_text_is_shown_with_a_mark(run: Command, tmp_path: Path) -> None:
    (tmp_path / "01.txt").write_bytes("本报讯\n云港港a吞吐量".encode() + b"\xff" + "万吨".encode())
    assert run("parse", "01.txt").err.splitlines() == [
        "newsdata: 01.txt: neither UTF-8 (byte 0xff at 29) nor GB18030 (byte 0xaf at 8)",
        "    云港港a吞吐量\\xff万吨",
        "                 ^",
    ]


def test_a_name_cannot_write_on_the_terminal(run: Command, page: Path) -> None:
    (page.parent / "a\nb\x1b[2J.txt").touch()
    done = run("publish", ".", "out")
    assert done.err == "rejected: a\\nb\\x1b[2J.txt: no text: the input is empty\n"


def test_verify_names_each_fault(run: Command, tmp_path: Path) -> None:
    release = write_release(tmp_path / "out")
    assert run("verify", "out") == Run(0, f"{release.name}: no faults\n", "")
    (release / "README.md").unlink()
    assert run("verify", "out") == Run(1, f"README.md: missing\n{release.name}: 1 fault\n", "")


def test_diff_counts_and_names(run: Command, tmp_path: Path) -> None:
    old, new = write_release(tmp_path / "a", {}), write_release(tmp_path / "b")
    lines = run("diff", "a", "b", "--ids").out.splitlines()
    assert lines[0] == f"{old.name} → {new.name}"
    assert lines[1] == "sources     +1 -0 ~0"
    assert lines[-1] == "because 1 page came in"
    assert any(line.startswith("+ statistics ") for line in lines)
    assert run("diff", "a", "a").out.endswith("no difference\n")


def test_validate_reports_and_writes_what_was_refused(run: Command, tmp_path: Path) -> None:
    write_release(tmp_path / "out")
    assert run("validate", "out").status == 0
    (tmp_path / "statistics.jsonl").write_text('{"statistic_id": 7}\n', encoding="utf-8")
    assert run("validate", "statistics.jsonl").status == 1
    done = run(
        "validate", "statistics.jsonl", "--format", "json", "--rejects", "bad.parquet", "--as", "statistic"
    )
    assert (done.status, json.loads(done.out)["ok"]) == (1, False)
    assert (tmp_path / "bad.parquet").is_file()
    assert run("validate", "nowhere").status == 2


def test_schema_prints_writes_and_compares(run: Command, tmp_path: Path) -> None:
    assert run("schema").out.split() == ["source", "article", "interview", "speech", "statistic", "reject"]
    assert "indicator" in json.loads(run("schema", "statistic").out)["properties"]
    assert "sentence" not in json.loads(run("schema", "statistic", "--text", "none").out)["properties"]
    assert len(run("schema", "--write", "schemas").out.splitlines()) == 6
    assert (tmp_path / "schemas/article.schema.json").is_file()
    assert run("schema", "page").err.startswith("newsdata: no record 'page'; there are source, article")
    assert run("schema", "diff", "schemas").status == 2


def test_view_shows_articles_figures_and_who_said_what(run: Command, tmp_path: Path) -> None:
    write_release(tmp_path / "out")
    shown = run("view", "out").out
    for said in ("云港外贸增势强劲", "云港日报 · 2026-03-24 · 01版", "陈望舒", "1.18万亿元"):
        assert said in shown
    assert "1.18万亿元" not in run("view", "out", "--quotes").out
    assert run("view", "out", "没有的词").out == "0 articles with 没有的词\n"
    assert "进出口总额" in run("view", "out", "进出口").out


def test_view_shows_no_more_than_asked_for(run: Command, tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_text(FIRST + "\n" + FIRST.replace("港口", "机场"), encoding="utf-8")
    shown = run("view", "two.txt", "--limit", "1").out
    assert shown.endswith("2 articles, 1 more with --limit\n")
    assert ("港口货运量增长" in shown, "机场货运量增长" in shown) == (True, False)


def test_view_shows_a_page(run: Command, page: Path) -> None:
    assert "6120万吨" in run("view", page.name).out


def test_export_names_the_files(run: Command, tmp_path: Path) -> None:
    write_release(tmp_path / "release")
    assert run("export", "release", "out", "--to", "sdmx-csv") == Run(0, "out/statistics.csv\n", "")


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    write_release(tmp_path / "out")
    command = [sys.executable, "-m", "newsdata", "view", "out"]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(command, cwd=tmp_path, stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (1, "")
