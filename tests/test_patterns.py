"""Every pattern of the grammar finds its own examples and leaves its own counterexamples alone."""

import pkgutil
from collections.abc import Iterator, Mapping
from importlib import import_module

import pytest

from onrecord import grammar
from onrecord.patterns import Pattern


def patterns_in(thing) -> Iterator[Pattern]:
    if isinstance(thing, Pattern):
        yield thing
    elif isinstance(thing, (tuple, list, Mapping)):
        for part in thing.values() if isinstance(thing, Mapping) else thing:
            yield from patterns_in(part)


MODULES = [import_module(found.name) for found in pkgutil.iter_modules(grammar.__path__, "onrecord.grammar.")]
PATTERNS = {
    f"{module.__name__.rpartition('.')[2]}.{pattern.name}": pattern
    for module in MODULES
    for name, thing in vars(module).items()
    if not name.startswith("__")
    for pattern in patterns_in(thing)
}
each_pattern = pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_a_pattern_stands_under_its_own_name(module):
    held = {name: thing.name for name, thing in vars(module).items() if isinstance(thing, Pattern)}
    assert held == {name: name for name in held}


@each_pattern
def test_a_pattern_has_a_name_and_examples_of_both_sorts(pattern):
    assert pattern.name == pattern.name.upper()
    assert pattern.matches
    assert pattern.rejects


@each_pattern
def test_a_pattern_finds_what_it_must(pattern):
    assert [text for text in pattern.matches if not pattern.search(text)] == []


@each_pattern
def test_a_pattern_leaves_the_rest_alone(pattern):
    assert [text for text in pattern.rejects if pattern.search(text)] == []
