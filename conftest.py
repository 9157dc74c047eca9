"""Makes the README's blocks and the docstrings' examples part of the test suite."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from sybil import Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

ROOT = Path(__file__).parent
INSTALLED_BY_CI = "pip install"  # An environment is not changed from within: .ci/run runs these words.


def run_commands(example: Example) -> None:
    """Run the lines of a shell block, as a reader of the README would, in the README's folder."""
    folder: Path = example.namespace["folder"]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    for line in example.parsed.splitlines():
        commands = [part for part in line.split("#")[0].split("&&") if INSTALLED_BY_CI not in part]
        for command in filter(str.strip, commands):
            words = shlex.split(command)
            if words == ["pytest"]:
                continue  # That is this run.
            done = subprocess.run(  # noqa: S602  # the README's own commands, pipes and globs included
                command,
                shell=True,
                cwd=folder,
                env={**os.environ, "PATH": path},
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"  # noqa: S101


def missing(*tools: str) -> bool:
    """Whether blocks with these tools are skipped: one is missing, and may be (extra `interop`)."""
    return os.environ.get("NEWSDATA_INTEROP") != "required" and not all(map(find_spec, tools))


def in_a_copy(namespace: dict[str, Any]) -> None:
    """Run the README where it may write: beside a copy of the samples, of which it makes the release."""
    folder = ROOT / ".readme"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "newsdata").mkdir(parents=True)
    shutil.copytree(ROOT / "newsdata" / "samples", folder / "newsdata" / "samples")
    namespace["folder"] = folder
    namespace["before"] = Path.cwd()
    namespace["missing"] = missing
    os.chdir(folder)


def back(namespace: dict[str, Any]) -> None:
    """Leave the copy and take it away."""
    os.chdir(namespace["before"])
    shutil.rmtree(namespace["folder"])


readme = Sybil(
    parsers=[SkipParser(), PythonCodeBlockParser(), CodeBlockParser(language="bash", evaluator=run_commands)],
    patterns=["README.md"],
    setup=in_a_copy,
    teardown=back,
)
docstrings = Sybil(
    parsers=[DocTestParser()],
    patterns=["newsdata/*.py", "newsdata/**/*.py"],
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = SybilCollection([readme, docstrings]).pytest()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real pages beside the project; tests that need it are skipped where it is missing."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip(
            "no ../shared here: real pages belong to their publishers and are not part of the project"
        )
    return folder
