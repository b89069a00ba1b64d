"""The documentation keeps up: every hook, kind, role, attribute, error code and public name stands in it."""

import json
import re
from importlib.metadata import metadata
from pathlib import Path

import pytest

import onrecord
from onrecord import hookspecs, kinds, linking, segment, syntax
from onrecord.cli.parser import parser as command_line
from onrecord.errors import CODES
from onrecord.export import FORMATS
from onrecord.lexicon import built_in

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "docs" / "reference"


def page(name: str) -> str:
    return (REFERENCE / f"{name}.md").read_text(encoding="utf-8")


def test_every_error_code_has_its_paragraph_and_no_other_has():
    assert re.findall(r"^(OR\d+)$", page("errors"), re.MULTILINE) == list(CODES)


def test_every_hook_has_its_chapter_and_an_example():
    hooks = [name for name in vars(hookspecs) if name.startswith("onrecord_")]
    chapters = re.split(r"^## ", page("hooks"), flags=re.MULTILINE)[1:]
    assert [chapter.split("\n")[0] for chapter in chapters] == hooks
    code = ["".join(re.findall(r"```python\n(.*?)```", chapter, re.DOTALL)) for chapter in chapters]
    assert [name for name, example in zip(hooks, code, strict=True) if f"def {name}(" not in example] == []


@pytest.mark.parametrize("enum", [kinds.Makes, kinds.Overlap])
def test_every_member_of_an_enum_is_told(enum):
    source = (ROOT / "src" / "onrecord" / "kinds" / "shape.py").read_text(encoding="utf-8")
    for member in enum:  # Sphinx lists no others
        assert re.search(rf'^    {member.name} = "{member.value}"  #: ', source, re.MULTILINE)


CLAIM_KINDS = [kind for kind in kinds.BUILT_IN if kind.makes is kinds.Makes.CLAIM]


@pytest.mark.parametrize("kind", CLAIM_KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_its_chapter_with_every_role_and_attribute(kind):
    chapter = re.search(rf"^## {kind.name}\n(.*?)(?=^## |\Z)", page("kinds"), re.MULTILINE | re.DOTALL)
    assert chapter, kind.name
    names = [*kind.roles_by_name, *kind.attributes_by_name]
    assert [name for name in names if f"`{name}`" not in chapter[1]] == []
    values = [value for one in kind.attributes for value in one.values if isinstance(value, str)]
    assert [value for value in values if f"`{value}`" not in chapter[1]] == []


def meanings():
    """Yield kind, attribute, value and example of each row of the tables that say what values mean."""
    for chapter in re.split(r"^## ", page("kinds"), flags=re.MULTILINE)[1:]:
        kind = chapter.split("\n", 1)[0]
        for table in re.findall(r"(?:^\|.*\n)+", chapter, re.MULTILINE):
            header, _, *rows = [
                [cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines()
            ]
            for value, _, example in rows:
                yield (
                    kind,
                    header[0].strip("`"),
                    value.strip("`"),
                    "\n\n".join(re.findall("`([^`]+)`", example)),
                )


@pytest.mark.parametrize(("kind", "attribute", "value", "text"), list(meanings()))
def test_the_example_of_a_value_has_it(kind, attribute, value, text):
    claims = onrecord.Pipeline(discover=False).extract(text).claims_of(kind)
    wanted = {"true": True, "false": False, "absent": None}.get(value, value)
    assert claims
    assert claims[0].attributes.get(attribute) == wanted


def test_every_status_and_class_has_its_row():
    told = {}
    for kind, attribute, value, _ in meanings():
        told.setdefault((kind, attribute), []).append(value)
    for kind in CLAIM_KINDS:
        for one in kind.attributes:
            if one.name in {"status", "cue_class"}:
                assert sorted(told[kind.name, one.name]) == sorted(one.values)


def test_every_adverb_that_hedges_is_named():
    assert [word for word in built_in().phrases("hedges") if f"`{word}`" not in page("kinds")] == []


def options_of(parser):
    options = [one for action in parser._actions for one in action.option_strings]
    return [one for one in options if one.startswith("--") and one != "--help"]


def test_every_command_and_option_has_its_place():
    intro, *chapters = re.split(r"^## onrecord ", page("cli"), flags=re.MULTILINE)
    by_name = dict(chapter.split("\n", 1) for chapter in chapters)
    whole = command_line()
    commands = next(one.choices for one in whole._actions if isinstance(one.choices, dict))
    assert list(by_name) == list(commands)
    assert [one for one in options_of(whole) if f"$ onrecord {one}" not in intro] == []
    for name, command in commands.items():
        everywhere = {"--block", "--option"}  # said once, for all commands
        terms = re.findall(r"--[\w-]+", " ".join(re.findall(r"^`.*", by_name[name], re.MULTILINE)))
        assert [one for one in options_of(command) if one not in {*everywhere, *terms}] == [], name


def test_no_option_is_documented_that_is_not_there():
    whole = command_line()
    commands = next(one.choices for one in whole._actions if isinstance(one.choices, dict))
    known = {option for one in (whole, *commands.values()) for option in options_of(one)}
    assert set(re.findall(r"(?<![\w-])--[a-z][\w-]*", page("cli"))) <= known | {"--help"}


def test_every_format_has_its_row():
    assert re.findall(r"^\| `([a-z-]+)` \|", page("exports"), re.MULTILINE) == list(FORMATS)


def test_every_public_name_is_in_the_interface():
    names = set(re.findall(r"^\.\. \w+:: onrecord\.(\w+)$", page("api"), re.MULTILINE))
    assert names == set(onrecord.__all__)


@pytest.mark.parametrize("package", [segment, syntax, linking], ids=lambda one: one.__name__)
def test_every_layer_is_told(package):
    layers = page("layers")
    untold = [
        name
        for name in package.__all__
        if not re.search(rf"`{name}[(`]|:: {package.__name__}\.{name}$", layers, re.MULTILINE)
    ]
    assert untold == []


ENTITY_KINDS = [kind.name for kind in kinds.BUILT_IN if kind.makes is kinds.Makes.ENTITY]


def test_the_record_on_the_page_of_the_json_form_is_what_comes_out():
    [shown] = re.findall(r"```json\n(.*?)```", page("json"), re.DOTALL)
    known = json.loads(shown)["document"]
    record = onrecord.Pipeline(discover=False).extract(onrecord.Document(known.pop("text"), **known))
    assert record.to_dict() == json.loads(shown.replace('"0.1.0"', f'"{onrecord.__version__}"'))


@pytest.mark.parametrize("path", sorted((ROOT / "docs").rglob("*.md")), ids=lambda path: path.stem)
def test_a_page_that_sphinx_fills_says_so_in_the_repository(path):
    text = path.read_text(encoding="utf-8")
    filled = re.search(r"^```\{(?:eval-rst|pattern-list|word-list-list)\}$", text, re.MULTILINE)
    assert (text.split("\n\n")[1].startswith("> **In the repository")) == bool(filled)


def test_every_kind_of_entity_is_told_and_no_other():
    told = page("kinds").partition("\n## Kinds of entity\n")[2]
    assert sorted(re.findall(r"^`(\w+)`$", told, re.MULTILINE)) == sorted(ENTITY_KINDS)


def test_every_data_file_has_its_row():
    folder = ROOT / "src" / "onrecord" / "data"
    files = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    assert [
        name for name in files if not name.endswith(".txt") and f"`{name}`" not in page("word-lists")
    ] == []


def test_every_extra_has_its_row():
    extras = {name.lower() for name in metadata("onrecord").get_all("Provides-Extra")}
    told = re.findall(
        r"^\| `([a-z]+)` \|", (ROOT / "docs/how-to/install.md").read_text("utf-8"), re.MULTILINE
    )
    assert told == sorted(extras)


def test_every_promise_names_tests_that_are_there():
    rows = re.findall(
        r"^\| (\d) \| (.*) \|$", (ROOT / "docs/explanation/guarantees.md").read_text("utf-8"), re.MULTILINE
    )
    assert [number for number, _ in rows] == [str(number) for number in range(1, 10)]
    for _, cell in rows:
        for file, _, name in (one.partition("::") for one in re.findall(r"`([^`]+)`", cell)):
            assert f"def {name}" in (ROOT / "tests" / file).read_text(encoding="utf-8"), (file, name)


def anchors(path):
    """Return what a page can be linked to by, as GitHub and MyST make it of headings."""
    titles = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path):
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"https?:|mailto:", target):
            continue
        name, _, anchor = target.partition("#")
        there = (path.parent / name).resolve() if name else path
        assert there.exists(), target
        assert not anchor or anchor in anchors(there), target
