"""The commands in the guides run as they stand there."""

import gzip
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import onrecord

ROOT = Path(__file__).parent.parent
GUIDES = (
    "tutorials/first-record",
    "how-to/view",
    "how-to/read-files",
    "how-to/data-frames",
    "how-to/annotation-tools",
    "how-to/linked-data",
)
NEEDED = {"page.html": "trafilatura", "inception": "cassis"}
COMMANDS = [
    (guide, line[2:])
    for guide in GUIDES
    for block in re.findall(
        r"^```console\n(.*?)^```",
        (ROOT / "docs" / f"{guide}.md").read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    for line in block.splitlines()
    if line.startswith("$ ")
]
PAGE = """<html><head><meta charset="utf-8"><title>Ferry</title></head><body><article><h1>Ferry deal done</h1>
<p>“We paid once,” said Mayor Ada Reyes on Tuesday, in a hall full of people who had come for the ferry.</p>
<p>The repairs cost $5 million, about half of what was asked, she added before she left the hall.</p>
</article></body></html>"""


@pytest.fixture
def folder(tmp_path):
    """A folder with the files that the guides name, and the command on the path."""
    for name in ("news", "examples"):
        (tmp_path / name).mkdir()
    for name in ("article.txt", "news/one.txt", "examples/harbor.txt"):
        shutil.copy(ROOT / "examples" / "harbor.txt", tmp_path / name)
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    with gzip.open(tmp_path / "records.jsonl.gz", "wt", encoding="utf-8") as records:
        print(onrecord.extract("The repairs cost $5 million.").to_json(), file=records)
    return tmp_path


def test_there_are_commands():
    assert {guide for guide, _ in COMMANDS} == set(GUIDES)


@pytest.mark.parametrize(("guide", "line"), COMMANDS, ids=[line for _, line in COMMANDS])
def test_the_command_runs(folder, guide, line):
    for sign, package in NEEDED.items():
        if sign in line and not find_spec(package):
            pytest.skip(f"{package} is not installed")
    command = line.replace("onrecord ", f"{sys.executable} -m onrecord ", 1)
    done = subprocess.run(command, shell=True, cwd=folder, check=False, capture_output=True, text=True)
    assert (done.returncode, "Error" in done.stderr) == (0, False), done.stderr
    if " -o " in line:
        assert (folder / line.split(" -o ")[1].split()[0]).exists()
    else:
        assert "quotation" in done.stdout
