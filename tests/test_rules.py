"""The page of rules and the code agree: every rule is on the page, and finds the example beside it."""

import ast
import re
from pathlib import Path

import pytest

import onrecord

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "onrecord"

#: Which argument of these names a rule, or what a rule is named after.
PLACES = {"Draft": 4, "draft": 1, "_draft": 5, "Frame": 0, "Event": 0, "office": 2, "link": 2}
#: Frames of cues that nothing is said by.
NOTHING = {"comma", "end", "none"}


def rows():
    page = (ROOT / "docs" / "reference" / "rules.md").read_text(encoding="utf-8")
    for chapter in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
        extractor = chapter.split("\n", 1)[0]
        for rule, cell in re.findall(r"^\| `([a-z-]+)` \| [^|]+ \| ([^|]+) \|$", chapter, re.MULTILINE):
            yield extractor, rule, "\n\n".join(re.findall("`([^`]+)`", cell))


ROWS = list(rows())


@pytest.mark.parametrize(("extractor", "rule", "text"), ROWS, ids=lambda value: value.replace("\n", " "))
def test_the_example_of_a_rule_is_found_by_it(extractor, rule, text):
    record = onrecord.Pipeline(discover=False).extract(text)
    stated = [*record.claims, *record.entities, *record.links]
    assert (extractor, rule) in {(one.extractor, one.rule) for each in stated for one in each.provenance}


def test_each_rule_has_one_row():
    named = [row[:2] for row in ROWS]
    assert len(set(named)) == len(named)


def texts_in(node):
    return {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and type(one.value) is str}


def choices(node):
    """Return the texts that an expression can be, where that is plain: `"colon" if spoken else "end"`."""
    if isinstance(node, ast.IfExp):
        return choices(node.body) | choices(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and type(node.value) is str else set()


def named_in_calls(tree, keywords):
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        place = PLACES.get(name, len(call.args))
        given = [keyword.value for keyword in call.keywords if keyword.arg in keywords]
        for node in (*call.args[place : place + 1], *given):
            yield from choices(node)


def trees(path):
    files = [path] if path.suffix else path.glob("*.py")
    return [ast.parse(file.read_text(encoding="utf-8")) for file in files]


def named(path, *keywords):
    return {name for tree in trees(path) for name in named_in_calls(tree, {"rule", *keywords})}


def rules_in_code():
    home = SOURCE / "extractors"
    yield from (("quotations", f"quotation-{one}") for one in named(home / "quotations", "kind") - NOTHING)
    yield from (("agreements", one) for one in named(home / "agreements"))
    yield from (("amounts", one) for one in named(home / "amounts"))
    yield from (("names", one) for one in named(home / "names.py"))
    yield from (("links", one) for one in named(home / "links.py"))
    yield from (("offices", one) for one in named(home / "offices"))
    # Some rules of offices and links are named where they are chosen, before the call.
    titled = {text for tree in trees(home / "offices") for text in texts_in(tree)}
    of_names = re.compile(r"(?=.*-)(?:[a-z]+-)*names?(?:-[a-z]+)*")
    yield from (("offices", one) for one in titled if of_names.fullmatch(one))
    [arguments] = trees(SOURCE / "linking" / "arguments.py")
    [meant] = [node for node in ast.walk(arguments) if getattr(node, "name", "") == "_found"]
    returned = [node for node in ast.walk(meant) if isinstance(node, ast.Return)]
    yield from (("links", one) for node in returned for one in texts_in(node))


def test_every_rule_in_the_code_is_on_the_page():
    found = set(rules_in_code())
    assert len(found) > 70  # else they are no longer named as this test looks for them
    assert sorted(found - {row[:2] for row in ROWS}) == []
