"""What holds for the project's own files: word lists, README, packaging."""

import re
import unicodedata
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import pytest

import onrecord

ROOT = Path(__file__).parent.parent
PACKAGE = files(onrecord)
WORD_LISTS = sorted(Path(str(PACKAGE)).glob("data/*/*.txt"))


def header_and_entries(path: Path) -> tuple[list[str], list[str]]:
    lines = path.read_text(encoding="utf-8").split("\n")
    assert lines.pop() == "", "ends with a line break"
    size = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return lines[:size], lines[size:]


@pytest.mark.parametrize("path", WORD_LISTS, ids=lambda path: path.name)
def test_a_word_list_says_where_it_is_from_and_is_in_order(path):
    header, entries = header_and_entries(path)
    assert header[0].removeprefix("# "), "the first line is the title"
    assert any(line.startswith("# source: ") for line in header)
    assert "# licence: MIT" in header
    assert entries, "a list with nothing in it"
    assert all(entry and entry == entry.strip() and not entry.startswith("#") for entry in entries)
    assert [entry for entry in entries if unicodedata.normalize("NFC", entry) != entry] == []
    assert entries == sorted(set(entries))


def test_the_readme_stays_short():
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 120


def test_the_package_is_typed():
    assert PACKAGE.joinpath("py.typed").is_file()


def test_the_changelog_knows_the_version():
    assert version("onrecord") == onrecord.__version__
    assert f"\n## {version('onrecord')}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_module_has_its_place_on_the_map():
    here = {
        path.name
        for path in (ROOT / "src" / "onrecord").iterdir()
        if not path.name.startswith(("_", "py.typed"))
    }
    told = set(re.findall(r"`([a-z_]+)(?:/|\.py)`", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    assert {name.removesuffix(".py") for name in here} <= told


def test_nothing_that_is_compiled_is_a_cached_property():
    """To mypyc that is a plain property, computed each time; a layer is kept with its document."""
    compiled = re.findall(r'"/src/onrecord/(\w+)/"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    sources = [path for folder in compiled for path in (ROOT / "src" / "onrecord" / folder).rglob("*.py")]
    assert len(sources) > 50
    assert [path.name for path in sources if "cached_property" in path.read_text(encoding="utf-8")] == []
