"""Pages go in, a release comes out: complete, the same for the same pages, and nothing is lost."""

import datetime
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import newsdata
from newsdata.errors import DatasetError, PageError, UsageError
from newsdata.extract import read_issue
from newsdata.models import Page, Reject
from newsdata.models.identifiers import source_id
from newsdata.publishing import Summary, publish
from newsdata.publishing import pages as worker
from newsdata.release.manifest import About
from newsdata.release.verifying import verify
from newsdata.text.inputs import Input, read_text
from tests import builders

SAMPLES = Path(newsdata.__file__).parent / "samples"
ROOT = Path(__file__).parents[2]
FIRST = "港口货运量增长\n　　本报讯 一季度，云港港完成货物吞吐量6120万吨，同比增长5.6%。\n"
SECOND = "新开航线四条\n　　本报讯 云港机场新开航线4条，总数达到63条。\n"
THIRD = "春耕进度过半\n　　本报讯 全市已播种小麦86万亩。\n"


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def pages(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def names(out: Path) -> list[str]:
    return [source.name for source in newsdata.load(out).sources]


# ---------------------------------------------------------------- what comes out


def test_the_samples_become_a_release_that_holds_together(tmp_path: Path) -> None:
    done = publish(SAMPLES, tmp_path / "out")
    release = newsdata.load(tmp_path / "out")
    assert done.is_new
    assert release.version == done.version == done.path.name
    assert len(release.sources) == done.rows["sources"] >= len(list(SAMPLES.glob("*.txt")))
    assert verify(tmp_path / "out") == []
    texts = {source.source_id: source.text for source in release.sources}
    for records in (release.articles, release.interviews, release.speeches, release.statistics):
        for record in records:
            assert all(part.is_grounded(texts, record.source_id) for part in record.grounded_parts())


def test_a_page_that_comes_in_twice_is_counted_once(tmp_path: Path) -> None:
    pages(tmp_path / "in", a=FIRST, b=FIRST, c=SECOND)
    done = publish([tmp_path / "in", tmp_path / "in/a.txt"], tmp_path / "out")
    assert (done.rows["sources"], done.repeated) == (2, 2)
    assert names(tmp_path / "out") == ["a.txt", "c.txt"]


def test_pages_in_memory_can_be_published(tmp_path: Path) -> None:
    publish(read_text(FIRST, name="first", publication="云港日报"), tmp_path / "out")
    (source,) = newsdata.load(tmp_path / "out").sources
    assert (source.name, source.publication, source.text) == ("first", "云港日报", FIRST)


def test_the_release_may_go_among_the_pages(tmp_path: Path) -> None:
    first = publish(pages(tmp_path, a=FIRST), tmp_path / "out")
    again = publish(tmp_path, tmp_path / "out")
    assert (again.is_new, again.rows["rejects"]) == (False, 0)
    assert again.version == first.version


def test_options_say_what_all_pages_are(tmp_path: Path) -> None:
    publish(
        pages(tmp_path / "in", a=FIRST),
        tmp_path / "out",
        publication="云港日报",
        date="2026-04-20",
        page="01",
    )
    (source,) = newsdata.load(tmp_path / "out").sources
    assert (source.publication, str(source.date), source.page) == ("云港日报", "2026-04-20", "01")


def test_pages_of_one_issue_are_read_together_in_the_order_of_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [
        {"name": f"{paper}-{day}-{page}", "text": FIRST + f"{paper}{day}{page}", "page": page}
        | {"publication": paper, "date": f"2026-03-{day}"}
        for paper in ("云港日报", "云港晚报")
        for day in (24, 25)
        for page in ("10", "2")
    ]
    records = [*lines, {"name": "alone", "text": FIRST}, {"name": "alone too", "text": SECOND}]
    path = tmp_path / "pages.jsonl"
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    read: list[list[str]] = []

    def noted(inputs: Sequence[Input]) -> list[Page]:
        read.append([page.name for page in inputs])
        return read_issue(inputs)

    monkeypatch.setattr(worker, "read_issue", noted)
    publish(path, tmp_path / "out")
    assert read == [
        ["alone"],
        ["alone too"],
        ["云港日报-24-2", "云港日报-24-10"],
        ["云港日报-25-2", "云港日报-25-10"],
        ["云港晚报-24-2", "云港晚报-24-10"],
        ["云港晚报-25-2", "云港晚报-25-10"],
    ]


# ---------------------------------------------------------------- the same for the same


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    """Whatever their order and the number of processes."""
    paths = sorted(SAMPLES.glob("*.txt"))
    one = publish(paths, tmp_path / "one")
    two = publish(list(reversed(paths)), tmp_path / "two", jobs=2)
    assert files(one.path) == files(two.path)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_hash_seed_does_not_matter(tmp_path: Path, seed: str) -> None:
    code = f"import newsdata; newsdata.publish({str(SAMPLES)!r}, {str(tmp_path / 'other')!r})"
    subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
    done = publish(SAMPLES, tmp_path / "out")
    assert files(done.path) == files(tmp_path / "other/releases" / done.version)


def test_publishing_again_makes_no_new_release(tmp_path: Path) -> None:
    first = publish(SAMPLES, tmp_path / "out")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}
    again = publish(SAMPLES, tmp_path / "out")
    assert (again.is_new, again.version) == (False, first.version)
    assert before.keys() == set((tmp_path / "out").rglob("*"))
    assert all(path.stat().st_mtime_ns == before[path] for path in before if path.is_file())


def test_latest_goes_back_to_a_former_release(tmp_path: Path) -> None:
    first = publish(pages(tmp_path / "a", a=FIRST), tmp_path / "out")
    second = publish(pages(tmp_path / "b", b=SECOND), tmp_path / "out")
    assert newsdata.load(tmp_path / "out").version == second.version
    assert not publish(tmp_path / "a", tmp_path / "out").is_new
    assert newsdata.load(tmp_path / "out").version == first.version


def test_another_title_is_another_release(tmp_path: Path) -> None:
    first = publish(pages(tmp_path / "in", a=FIRST), tmp_path / "out")
    second = publish(
        tmp_path / "in", tmp_path / "out", about=About(title="云港日报数据集", licence="CC-BY-4.0")
    )
    assert first.version != second.version
    assert "云港日报数据集" in (second.path / "README.md").read_text(encoding="utf-8")


# ---------------------------------------------------------------- what is refused


def test_what_cannot_be_read_is_a_row_and_costs_no_other(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", good=FIRST)
    (folder / "bad.txt").write_bytes(b"\xff\xfe\x00")
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7")
    heard: list[Reject] = []
    done = publish([folder, tmp_path / "nowhere.txt"], tmp_path / "out", on_reject=heard.append)
    release = newsdata.load(tmp_path / "out")
    assert names(tmp_path / "out") == ["good.txt"]
    assert [(reject.name, reject.code) for reject in release.rejects] == [
        ("bad.txt", "undecodable"),
        ("nowhere.txt", "missing"),
        ("scan.pdf", "unknown_suffix"),
    ]
    assert done.rows["rejects"] == 3
    assert sorted(heard, key=lambda reject: reject.name) == list(release.rejects)


def test_strict_stops_at_the_first_and_publishes_nothing(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", good=FIRST)
    (folder / "bad.txt").write_bytes(b"")
    with pytest.raises(PageError, match=r"bad\.txt: no text: the input is empty"):
        publish(folder, tmp_path / "out", strict=True)
    assert not (tmp_path / "out").exists()


def test_a_defect_costs_only_the_page_that_shows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumbles(inputs: Sequence[Input]) -> list[Page]:
        if any("航线" in page.text for page in inputs):
            raise ZeroDivisionError("by zero")
        return read_issue(inputs)

    monkeypatch.setattr(worker, "read_issue", stumbles)
    folder = pages(tmp_path / "in", a=FIRST, b=SECOND, c=THIRD)
    publish(folder, tmp_path / "out", publication="云港日报", date="2026-04-20")
    release = newsdata.load(tmp_path / "out")
    assert names(tmp_path / "out") == ["a.txt", "c.txt"]
    (reject,) = release.rejects
    assert (reject.name, reject.code) == ("b.txt", "defect")
    assert reject.message.startswith("a defect of newsdata: ZeroDivisionError: by zero")


@pytest.mark.parametrize("inputs", [[], ["EMPTY"]])
def test_nothing_to_publish_is_a_wrong_call(tmp_path: Path, inputs: list[str]) -> None:
    (tmp_path / "EMPTY").mkdir()
    with pytest.raises(UsageError, match="no pages: nothing to publish"):
        publish([tmp_path / name for name in inputs], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_bad_date_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="'yesterday' is not a date"):
        publish(SAMPLES, tmp_path / "out", date="yesterday")


# ---------------------------------------------------------------- the committed release


@pytest.mark.skipif(not (ROOT / "output").is_dir(), reason="output/ is only in the repository")
def test_the_committed_release_is_what_the_code_makes_of_the_samples(tmp_path: Path) -> None:
    """Renew it with: rm -r output && newsdata publish newsdata/samples output."""
    committed = newsdata.load(ROOT / "output")
    done = publish(SAMPLES, tmp_path / "out")
    assert [path.name for path in (ROOT / "output/releases").iterdir()] == [done.version]
    assert verify(committed.path) == []
    if committed.manifest.software == newsdata.load(done.path).manifest.software:
        assert files(done.path) == files(committed.path)


# ---------------------------------------------------------------- growing


def grown(tmp_path: Path) -> tuple[Summary, Summary]:
    """A release of two pages, and the one after a third was added."""
    first = publish(pages(tmp_path / "old", a=FIRST, b=SECOND), tmp_path / "out")
    return first, publish(pages(tmp_path / "new", c=THIRD), tmp_path / "out", append=True)


def test_adding_gives_what_publishing_at_once_gives(tmp_path: Path) -> None:
    _, added = grown(tmp_path)
    at_once = publish([tmp_path / "old", tmp_path / "new"], tmp_path / "at-once")
    assert added.version == at_once.version
    assert verify(added.path) == verify(at_once.path) == []


def test_unchanged_parts_are_the_same_files(tmp_path: Path) -> None:
    first, added = grown(tmp_path)
    for part in ("sources", "articles", "statistics"):
        path = f"data/{part}-00000.parquet"
        assert (first.path / path).samefile(added.path / path)
        assert (added.path / f"data/{part}-00001.parquet").is_file()


def test_where_there_are_no_hard_links_parts_are_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    first, added = grown(tmp_path)
    path = "data/sources-00000.parquet"
    assert (first.path / path).read_bytes() == (added.path / path).read_bytes()
    assert verify(added.path) == []


def test_what_is_there_already_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    grown(tmp_path)
    monkeypatch.setattr(worker, "read_issue", lambda _: pytest.fail("a page was read again"))
    again = publish([tmp_path / "old", tmp_path / "new"], tmp_path / "out", append=True)
    assert (again.is_new, again.known, again.rows["sources"]) == (False, 3, 0)


def test_adding_to_nothing_is_publishing(tmp_path: Path) -> None:
    done = publish(pages(tmp_path / "in", a=FIRST), tmp_path / "out", append=True)
    assert done.rows["sources"] == 1


def test_a_changed_page_supersedes_the_one_of_its_name(tmp_path: Path) -> None:
    grown(tmp_path)
    done = publish(pages(tmp_path / "newer", b=SECOND + "　　又讯。\n"), tmp_path / "out", append=True)
    release = newsdata.load(tmp_path / "out")
    assert done.superseded == 1
    assert sorted(names(tmp_path / "out")) == ["a.txt", "b.txt", "c.txt"]
    (superseded,) = release.manifest.history[-1].superseded
    new = next(source for source in release.sources if source.name == "b.txt")
    assert (superseded.name, superseded.new) == ("b.txt", new.source_id)
    assert superseded.old not in {article.source_id for article in release.articles}
    assert verify(release.path) == []
    pages(tmp_path / "all", a=FIRST, b=SECOND + "　　又讯。\n", c=THIRD)
    assert publish(tmp_path / "all", tmp_path / "at-once").version == release.version


def test_only_parts_that_lose_rows_are_written_again(tmp_path: Path) -> None:
    _, before = grown(tmp_path)
    after = publish(pages(tmp_path / "newer", c=THIRD + "　　又讯。\n"), tmp_path / "out", append=True)
    assert (before.path / "data/sources-00000.parquet").samefile(after.path / "data/sources-00000.parquet")
    assert not (before.path / "data/sources-00001.parquet").samefile(
        after.path / "data/sources-00001.parquet"
    )


def joined(inputs: list[Input]) -> list[Page]:
    """Reads an issue as one article that begins on its first page and covers all."""
    identifiers = [source_id(page.sha256) for page in inputs]
    spans = [
        {"start": 0, "end": len(page.text), "source_id": identifier if number else None}
        for number, (page, identifier) in enumerate(zip(inputs, identifiers, strict=True))
    ]
    whole = builders.article(
        article_id=f"{identifiers[0]}.a0",
        source_id=identifiers[0],
        sections=[
            {"heading": None, "paragraphs": [{"text": "".join(p.text for p in inputs), "spans": spans}]}
        ],
        captions=[],
        quotations=[],
        spans=spans,
    )
    return [
        Page(
            source=builders.source(
                source_id=identifier, name=page.name, sha256=page.sha256, text=page.text,
                publication=page.publication, date=page.date, page=page.page, characters=len(page.text),
            ),
            articles=() if number else (whole,),
            interviews=(), speeches=(), statistics=(), rejects=(), unclaimed=(),
        )
        for number, (page, identifier) in enumerate(zip(inputs, identifiers, strict=True))
    ]  # fmt: skip


@pytest.fixture
def jumping(monkeypatch: pytest.MonkeyPatch) -> tuple[Input, Input, Input]:
    """Two pages of an issue, joined by an article, and another second page of the same name."""
    monkeypatch.setattr(worker, "read_issue", joined)
    day = {"publication": "云港日报", "date": "2026-03-24"}
    return (
        read_text("扩建工程加快推进，", name="a", page="01", **day),
        read_text("预计年底完工。", name="b", page="02", **day),
        read_text("预计明年完工。", name="b", page="02", **day),
    )


def test_an_article_that_goes_on_on_a_superseded_page_is_read_anew(
    tmp_path: Path, jumping: tuple[Input, Input, Input]
) -> None:
    first, old, new = jumping
    publish([first, old], tmp_path / "out")
    done = publish(new, tmp_path / "out", append=True)
    release = newsdata.load(tmp_path / "out")
    (article,) = release.articles
    assert article.paragraphs[0].text == "扩建工程加快推进，预计明年完工。"
    assert (done.rows["sources"], len(release.sources)) == (2, 2)
    assert publish([first, new], tmp_path / "at-once").version == release.version


def test_without_its_text_such_a_page_has_to_be_given_again(
    tmp_path: Path, jumping: tuple[Input, Input, Input]
) -> None:
    first, old, new = jumping
    publish([first, old], tmp_path / "out", text="none")
    with pytest.raises(UsageError, match="a: an article of it goes on on a page that is superseded"):
        publish(new, tmp_path / "out", append=True)
    assert publish([first, new], tmp_path / "out", append=True).rows["sources"] == 2


def test_a_refusal_is_kept_once_and_goes_when_the_page_can_be_read(tmp_path: Path) -> None:
    folder = pages(tmp_path / "in", a=FIRST)
    (folder / "b.txt").write_bytes(b"\xff\xff")
    first = publish(folder, tmp_path / "out")
    again = publish(folder, tmp_path / "out", append=True)
    assert (again.is_new, again.version, again.rows["rejects"]) == (False, first.version, 1)
    pages(folder, b=SECOND)
    publish(folder, tmp_path / "out", append=True)
    assert list(newsdata.load(tmp_path / "out").rejects) == []


def test_adding_with_another_part_of_the_text_is_a_wrong_call(tmp_path: Path) -> None:
    publish(pages(tmp_path / "in", a=FIRST), tmp_path / "out", text="quotes")
    with pytest.raises(UsageError, match="it was published with --text quotes"):
        publish(pages(tmp_path / "new", b=SECOND), tmp_path / "out", append=True, text="full")
    assert publish(tmp_path / "new", tmp_path / "out", append=True).is_new


def test_adding_to_a_broken_release_is_refused(tmp_path: Path) -> None:
    done = publish(pages(tmp_path / "in", a=FIRST), tmp_path / "out")
    (done.path / "manifest.json").write_text("{}", encoding="utf-8")
    with pytest.raises(DatasetError, match="not the manifest of a release"):
        publish(pages(tmp_path / "new", b=SECOND), tmp_path / "out", append=True)


# ---------------------------------------------------------------- facts without the text


@pytest.mark.parametrize("text", ["quotes", "none"])
def test_wording_is_left_out(tmp_path: Path, text: str) -> None:
    done = publish(SAMPLES, tmp_path / "out", text=text)  # type: ignore[arg-type]
    release = newsdata.load(tmp_path / "out")
    assert "text" not in release.table("sources").column_names
    assert {source.text for source in release.sources} == {""}
    assert ("sentence" in release.table("statistics").column_names) == (text == "quotes")
    assert release.statistics[0].indicator
    assert release.manifest.wording == text
    assert verify(done.path) == []
    assert newsdata.validate(done.path).ok


class Deadly(Input):
    """A page that kills the process that reads it, as a system short of memory does."""

    def read(self) -> Input:
        os.kill(os.getpid(), signal.SIGKILL)
        return self


def test_a_worker_that_is_killed_is_said_so() -> None:
    page = read_text(FIRST, name="01")
    deadly = Deadly(page.name, page.text, page.sha256, page.encoding)
    with pytest.raises(DatasetError, match="killed, perhaps for want of memory: try fewer --jobs"):
        list(worker.harvests([((deadly,),)], "full", 2))


def test_how_much_text_is_one_of_three(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="'some' is none of full, quotes, none"):
        publish(SAMPLES, tmp_path / "out", text="some")  # type: ignore[arg-type]


def test_a_moment_stands_for_its_day(tmp_path: Path) -> None:
    moment = datetime.datetime(2026, 3, 24, 18, 30, tzinfo=datetime.UTC)
    publish(pages(tmp_path / "in", a=FIRST), tmp_path / "out", date=moment)
    assert newsdata.load(tmp_path / "out").sources[0].date == datetime.date(2026, 3, 24)
