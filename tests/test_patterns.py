"""Every pattern of the grammar finds its own examples and leaves its own counterexamples alone."""

import pkgutil
import re
from collections import deque
from collections.abc import Iterator, Mapping
from importlib import import_module

import pytest

from onrecord import grammar
from onrecord.grammar.deals import DATE, DATED
from onrecord.patterns import Pattern
from onrecord.testing.clock import seconds_by_size


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


@each_pattern
def test_what_a_pattern_begins_with_hides_no_match(pattern):
    places = [(text, at) for text in (*pattern.matches, *pattern.rejects) for at in range(len(text) + 1)]
    hidden = [at for at in places if pattern.compiled.match(*at) and not pattern.match(*at)]
    assert hidden == []


DATES = "Sept. 3; Dec 2; last night; New Year's Eve; Easter; this evening; midnight; the weekend; in 2031; two decades ago"


@pytest.mark.parametrize("text", [*DATE.matches, *DATES.split("; ")])
def test_every_date_holds_what_dates_are_looked_for_by(text):
    found = DATE.search(text).group()
    assert any(part in found for part in DATED), found


def hard_texts(pattern) -> Iterator[str]:
    """Yield what may be repeated to make a pattern slow: its examples, their beginnings, its own literals."""
    for text in pattern.matches:
        yield text
        yield text + " "
        yield text[: len(text) // 2]
    literals = re.sub(
        r"\\[pPbBAZ](?:\{[^}]*\})?|\(\?[<!=:P]*\w*>?|#.*|[\\()\[\]{}|*+?^$]", " ", pattern.source
    )
    words = list(dict.fromkeys(literals.split()))[:12]
    yield from words
    yield " ".join(words)
    yield from dict.fromkeys("".join(words)[:8] + ' \n.,-aA1“"')


@pytest.mark.slow
@each_pattern
def test_a_pattern_takes_time_as_the_text_grows(pattern):
    """At n, 2n and 4n, on text of its own literals."""

    def find_all(text):
        deque(pattern.finditer(text), maxlen=0)

    for piece in filter(None, hard_texts(pattern)):
        times = seconds_by_size(
            find_all, lambda n, piece=piece: (piece * n)[:n], (4_000, 8_000, 16_000), rounds=7
        )
        once, twice, fourfold = times
        assert twice < 3 * once + 0.01, (piece, once, twice)
        assert fourfold < 6 * once + 0.02, (piece, once, fourfold)
