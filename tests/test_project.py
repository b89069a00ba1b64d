"""What holds for the project's own files: word lists, README, packaging."""

import ast
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


def test_a_licence_that_asks_for_its_notice_has_it():
    notice, project = ((ROOT / name).read_text(encoding="utf-8") for name in ("NOTICE", "pyproject.toml"))
    held = [path.name for path in WORD_LISTS if "faker" in "".join(header_and_entries(path)[0])]
    assert held
    assert all(name in notice for name in held)
    assert "Daniele Faraglia" in notice
    assert '"NOTICE"' in project.partition("license-files")[2].partition("]")[0]


@pytest.mark.parametrize("path", WORD_LISTS, ids=lambda path: path.name)
def test_a_word_list_says_what_its_fields_are(path):
    """Those who add words read there which fields there are, and what each class is for."""
    header, entries = header_and_entries(path)
    told = " ".join(header)
    fields = {part.partition("=")[::2] for entry in entries for part in entry.split("\t")[1:]}
    names = {name for name, _ in fields}
    if "grammar/" not in told:  # where its classes are told beside the patterns that are written over them
        classes = (value for name, value in fields if name in ("class", "use"))
        names |= {one for value in classes for one in value.split(",")}
    assert sorted(name for name in names if not re.search(rf"\b{re.escape(name)}\b", told)) == []


MAP = (ROOT / "docs" / "explanation" / "map-of-the-rules.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("section", MAP.split("\n## ")[1:], ids=lambda section: section.partition("\n")[0])
def test_the_map_of_the_rules_names_each_module_once(section):
    folder = ROOT / "src" / "onrecord" / section.partition("\n")[0]
    cells = re.findall(r"^\|[^|]*\|([^|]*)\|", section, re.MULTILINE)
    named = [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]
    assert sorted(named) == sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")


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


def compiled_sources() -> list[Path]:
    compiled = re.findall(r'"/src/onrecord/(\w+)/"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    sources = [path for folder in compiled for path in (ROOT / "src" / "onrecord" / folder).rglob("*.py")]
    assert len(sources) > 50
    return sources


def test_nothing_that_is_compiled_is_a_cached_property():
    """To mypyc that is a plain property, computed each time; a layer is kept with its document."""
    assert [p.name for p in compiled_sources() if "cached_property" in p.read_text(encoding="utf-8")] == []


def identities(source: str) -> list[str]:
    """Return the comparisons of parts of a list, but not with `None` and the like, with `is`."""
    asked = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Compare)]
    told = [one for one in asked if any(isinstance(op, (ast.Is, ast.IsNot)) for op in one.ops)]
    sides = [(one, {type(side) for side in (one.left, *one.comparators)}) for one in told]
    return [ast.unparse(one) for one, kinds in sides if ast.Subscript in kinds and ast.Constant not in kinds]


@pytest.mark.parametrize(
    ("source", "asked"), [("a is not b[-1]", ["a is not b[-1]"]), ("b[0] is None", []), ("a is b", [])]
)
def test_comparisons_of_parts_of_a_list_are_seen(source, asked):
    assert identities(source) == asked


def test_nothing_that_is_compiled_asks_whether_a_part_of_a_list_is_the_same_object():
    """Compiled, a tuple is made anew each time that it is taken out of a list."""
    sources = [(path.name, identities(path.read_text(encoding="utf-8"))) for path in compiled_sources()]
    assert [one for one in sources if one[1]] == []


def holding_each_other(source: str) -> list[str]:
    """Return the functions within functions that name one of their own: themselves, or one beside them."""
    functions = (ast.FunctionDef, ast.Lambda)
    held = []
    for outer in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)):
        inner = [node for node in ast.walk(outer) if isinstance(node, functions) and node is not outer]
        names = {node.name for node in inner if isinstance(node, ast.FunctionDef)}
        used = (node.id for one in inner for node in ast.walk(one) if isinstance(node, ast.Name))
        held += sorted(names.intersection(used))
    return held


@pytest.mark.parametrize(
    ("source", "held"),
    [
        ("def a():\n  def b(): return b\n  return b", ["b"]),
        ("def a():\n  def b(): return c()\n  def c(): return 1\n  return b", ["c"]),
        ("def a():\n  def b(): return 1\n  return map(lambda x: b(), [])", ["b"]),
        ("def a():\n  def b(): return 1\n  return b()", []),
    ],
)
def test_functions_that_hold_each_other_are_seen(source, held):
    assert holding_each_other(source) == held


def test_nothing_that_is_compiled_nests_functions_that_hold_each_other():
    """Compiled, each keeps the other and all that both have read, until the collector runs."""
    sources = [
        (path.name, holding_each_other(path.read_text(encoding="utf-8"))) for path in compiled_sources()
    ]
    assert [one for one in sources if one[1]] == []
