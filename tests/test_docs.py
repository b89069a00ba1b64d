"""The documentation keeps up: every hook, kind, role, attribute, error code and public name stands in it."""

import re
from pathlib import Path

import pytest

import onrecord
from onrecord import hookspecs, kinds
from onrecord.cli.parser import parser as command_line
from onrecord.errors import CODES
from onrecord.export import FORMATS

REFERENCE = Path(__file__).parent.parent / "docs" / "reference"


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


CLAIM_KINDS = [kind for kind in kinds.BUILT_IN if kind.makes is kinds.Makes.CLAIM]


@pytest.mark.parametrize("kind", CLAIM_KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_its_chapter_with_every_role_and_attribute(kind):
    chapter = re.search(rf"^## {kind.name}\n(.*?)(?=^## |\Z)", page("kinds"), re.MULTILINE | re.DOTALL)
    assert chapter, kind.name
    names = [*kind.roles_by_name, *kind.attributes_by_name]
    assert [name for name in names if f"`{name}`" not in chapter[1]] == []
    values = [value for one in kind.attributes for value in one.values if isinstance(value, str)]
    assert [value for value in values if f"`{value}`" not in chapter[1]] == []


def options_of(parser):
    options = [one for action in parser._actions for one in action.option_strings]
    return [one for one in options if one.startswith("--") and one != "--help"]


def test_every_command_and_option_has_its_place():
    intro, *chapters = re.split(r"^## onrecord ", page("cli"), flags=re.MULTILINE)
    by_name = dict(chapter.split("\n", 1) for chapter in chapters)
    whole = command_line()
    commands = next(one.choices for one in whole._actions if isinstance(one.choices, dict))
    assert [name for name in by_name if not name.startswith("--")] == list(commands)
    assert [one for one in options_of(whole) if f"$ onrecord {one}" not in intro] == []
    for name, command in commands.items():
        everywhere = "--block"  # said once, for all commands
        terms = re.findall(r"--[\w-]+", " ".join(re.findall(r"^`.*", by_name[name], re.MULTILINE)))
        assert [one for one in options_of(command) if one not in {everywhere, *terms}] == [], name


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
