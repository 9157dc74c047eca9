"""Files, folders, JSON Lines and sidecars become pages; what is none is named, and costs no other."""

import datetime
import json
import os
from pathlib import Path

import pytest

from newsdata.errors import PageError, UsageError
from newsdata.text import catalogue as module
from newsdata.text.catalogue import Entry, catalogue, only_page
from newsdata.text.inputs import Input, read_text
from newsdata.text.metadata import Metadata

TEXT = "云港日报\n　　一季度开局平稳。\n"


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def pages(*paths: Path | str, given: Metadata | None = None, stdin: Path | None = None) -> list[Input]:
    """The pages, read; every input has to be one."""
    found = list(catalogue(paths, given, standard_input=stdin))
    return [entry.read() for entry in found if isinstance(entry, Entry)]


def faults(*paths: Path | str) -> list[str]:
    return [str(found) for found in catalogue(paths) if isinstance(found, PageError)]


def test_a_folder_is_gone_through_sorted_and_with_its_subfolders(tmp_path: Path) -> None:
    for name in ("b/02.txt", "b/01.txt", "a.txt", "c.jsonl"):
        write(tmp_path / name, TEXT if name.endswith("txt") else json.dumps({"name": "c", "text": TEXT}))
    assert [page.name for page in pages(tmp_path)] == ["a.txt", "b/01.txt", "b/02.txt", "c"]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    for name in (".DS_Store", ".git/x.txt", "01.txt"):
        write(tmp_path / name, TEXT)
    assert [page.name for page in pages(tmp_path)] == ["01.txt"]
    assert faults(tmp_path) == []


def test_links_to_folders_are_followed_but_not_in_circles(tmp_path: Path) -> None:
    write(tmp_path / "elsewhere/01.txt", TEXT)
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/linked").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere/back").symlink_to(tmp_path / "pages")
    assert [page.name for page in pages(tmp_path / "pages")] == ["linked/01.txt"]


def test_suffixes_may_be_in_capitals(tmp_path: Path) -> None:
    assert len(pages(write(tmp_path / "01.TXT", TEXT))) == 1


def test_what_is_no_page_in_a_folder_is_named_not_lost(tmp_path: Path) -> None:
    write(tmp_path / "01.pdf", b"%PDF-1.7")
    write(tmp_path / "lonely.json", "{}")
    write(tmp_path / "01.txt", TEXT)
    assert faults(tmp_path) == [
        "01.pdf: unknown suffix '.pdf': pages end in .txt or .jsonl",
        "lonely.json: unknown suffix '.json': pages end in .txt or .jsonl",
    ]
    assert len(pages(tmp_path)) == 1


def test_a_missing_input_is_named(tmp_path: Path) -> None:
    assert faults(tmp_path / "nowhere.txt") == ["nowhere.txt: no such file or folder"]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "01.txt")
    assert faults(tmp_path) == ["01.txt: not a file that can be read twice"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    write(tmp_path / "01.txt", TEXT).chmod(0)
    assert faults(tmp_path) == ["01.txt: can't be read: Permission denied"]


def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here because its path is longer than the system takes."""
    write(tmp_path / "01.txt", TEXT)
    monkeypatch.chdir(tmp_path)
    for _ in range(18):
        Path("d" * 250).mkdir()
        os.chdir("d" * 250)
    assert len(pages(tmp_path)) == 1
    (fault,) = faults(tmp_path)
    assert fault.endswith("ddd: can't be read: File name too long")


def test_a_name_that_is_no_text_is_written_out(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xd4\xc6.txt"
    write(Path(os.fsdecode(path)), TEXT)
    assert [page.name for page in pages(tmp_path)] == ["\\xd4\\xc6.txt"]


# ---------------------------------------------------------------- metadata


def test_a_sidecar_says_what_the_page_does_not(tmp_path: Path) -> None:
    write(tmp_path / "01.txt", TEXT)
    write(tmp_path / "01.json", '{"publication": "云港日报", "date": "2026-03-24", "page": "01"}')
    (page,) = pages(tmp_path)
    assert (page.publication, page.date, page.page) == ("云港日报", datetime.date(2026, 3, 24), "01")


def test_options_come_before_sidecars_and_records(tmp_path: Path) -> None:
    write(tmp_path / "01.txt", TEXT)
    write(tmp_path / "01.json", '{"publication": "云港日报", "page": "01"}')
    write(
        tmp_path / "02.jsonl",
        json.dumps({"name": "2", "text": TEXT, "publication": "云港晚报", "page": "02"}),
    )
    found = pages(tmp_path, given=Metadata(publication="海东财经周刊"))
    assert [(page.publication, page.page) for page in found] == [
        ("海东财经周刊", "01"),
        ("海东财经周刊", "02"),
    ]


@pytest.mark.parametrize(
    ("sidecar", "message"),
    [
        ("{", "Expecting property name enclosed in double quotes at character 1"),
        ("[]", "its sidecar 01.json: not a JSON object"),
        ('{"date": "soon"}', "its sidecar 01.json: 'soon' is not a date: write it as 2026-03-24"),
    ],
)
def test_a_bad_sidecar_costs_its_page(tmp_path: Path, sidecar: str, message: str) -> None:
    write(tmp_path / "01.txt", TEXT)
    write(tmp_path / "01.json", sidecar)
    (fault,) = faults(tmp_path)
    assert fault.startswith("01.txt: its sidecar 01.json: ")
    assert message in fault


# ---------------------------------------------------------------- JSON Lines


def test_each_line_is_a_page(tmp_path: Path) -> None:
    lines = [json.dumps({"name": f"p{n}", "text": TEXT + str(n), "page": n}) for n in range(3)]
    path = write(tmp_path / "pages.jsonl", "\ufeff" + "\r\n".join(lines) + "\n\n")
    found = pages(path)
    assert [(page.name, page.page, page.encoding) for page in found] == [
        ("p0", "0", "utf-8"),
        ("p1", "1", "utf-8"),
        ("p2", "2", "utf-8"),
    ]
    assert found[1] == read_text(TEXT + "1", name="p1", page="1")


BAD_LINES = [
    (b'{"name": "x"', "not JSON: Expecting ',' delimiter at character 12"),
    (b'{"name": "x"}', 'the record has no "text"'),
    (b'{"name": "x", "text": null}', 'the record has no "text"'),
    (b'{"name": "x", "text": 7}', "text: not a text, but 7"),
    (b'{"name": "x", "text": " "}', "no text: the input is empty"),
    (b'{"name": "x", "text": "a\\u0000"}', "NUL at character 1: not text"),
    (b'{"name": "x", "text": "\\ud83d"}', "text: half of a surrogate pair at character 0"),
    (b'{"name": "x", "text": "a", "text": "b"}', "not JSON: the key 'text' stands twice"),
    (b'{"name": "x", "text": "a", "page": NaN}', "not JSON: NaN is no JSON number"),
    (b'{"name": "x", "text": "a", "date": "32nd"}', "'32nd' is not a date: write it as 2026-03-24"),
    (b'{"name": "x", "text": "\xff"}', "not UTF-8, as JSON must be: byte 0xff at 23"),
    (b'["x"]', "not a JSON object"),
]


@pytest.mark.parametrize(("line", "message"), BAD_LINES)
def test_a_bad_line_does_not_cost_the_others(tmp_path: Path, line: bytes, message: str) -> None:
    good = json.dumps({"name": "good", "text": TEXT}).encode()
    path = write(tmp_path / "pages.jsonl", good + b"\n" + line + b"\n" + good.replace(b"good", b"too"))
    assert faults(path) == [f"pages.jsonl:2: {message}"]
    assert [page.name for page in pages(path)] == ["good", "too"]


def test_a_record_without_a_name_is_called_by_its_place(tmp_path: Path) -> None:
    path = write(tmp_path / "pages.jsonl", "\n" + json.dumps({"text": TEXT}))
    assert pages(path)[0].name == "pages.jsonl:2"


def test_a_huge_line_is_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_PAGE", 100)
    small = json.dumps({"name": "small", "text": "云港"})
    path = write(tmp_path / "pages.jsonl", f"{small}\n{'x' * 1000}\n{small}\n")
    assert faults(path) == ["pages.jsonl:2: more than 100 bytes: too large for a page"]
    assert [entry.extent for entry in catalogue([path]) if isinstance(entry, Entry)] == [(0, 41), (1043, 41)]


def test_a_file_without_lines_is_empty(tmp_path: Path) -> None:
    assert faults(write(tmp_path / "pages.jsonl", "\n\n")) == ["pages.jsonl: no text: the input is empty"]


# ---------------------------------------------------------------- standard input, single pages


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (TEXT, "standard input"),
        ('\ufeff\n{"name": "p", "text": "云港"}', "p"),
        ('{"text": "云港"}', "standard input:1"),
    ],
)
def test_standard_input_is_a_page_or_records(tmp_path: Path, content: str, name: str) -> None:
    assert [page.name for page in pages("-", stdin=write(tmp_path / "stdin", content))] == [name]


def test_a_page_that_changes_meanwhile_is_noticed(tmp_path: Path) -> None:
    path = write(tmp_path / "01.txt", TEXT)
    (entry,) = catalogue([path])
    assert isinstance(entry, Entry)
    write(path, TEXT + "！")
    with pytest.raises(PageError, match=r"01\.txt: changed while it was being read"):
        entry.read()


def test_only_page_takes_one_page(tmp_path: Path) -> None:
    path = write(tmp_path / "01.txt", TEXT)
    assert only_page(path).text == TEXT
    write(tmp_path / "02.txt", TEXT)
    with pytest.raises(UsageError, match="holds several pages or none: name one"):
        only_page(tmp_path)
    with pytest.raises(PageError, match=r"nowhere\.txt: no such file or folder"):
        only_page(tmp_path / "nowhere.txt")


def test_text_in_memory_is_checked_as_files_are() -> None:
    with pytest.raises(PageError, match="page: NUL at character 1"):
        read_text("a\0", name="page")
    with pytest.raises(PageError, match="page: text: half of a surrogate pair"):
        read_text("\ud83d", name="page")
    with pytest.raises(UsageError, match="'tomorrow' is not a date"):
        read_text("云港", name="page", date="tomorrow")
    assert read_text("云港".encode("gb18030"), name="page").text == read_text("云港", name="page").text
