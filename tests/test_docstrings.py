"""Every example in a docstring of the package runs, and every public thing has a docstring."""

import doctest
import pkgutil
from importlib import import_module

import pytest

import onrecord

MODULES = ["onrecord", *(found.name for found in pkgutil.walk_packages(onrecord.__path__, "onrecord."))]
MODULES.remove("onrecord.__main__")  # running it is importing it
FINDER = doctest.DocTestFinder(exclude_empty=True)
EXAMPLES = [example for name in MODULES for example in FINDER.find(import_module(name)) if example.examples]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_the_example_runs(example):
    failures = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(example, out=failures.append)
    assert not failures, "".join(failures)


def test_there_are_examples():
    named = {example.name for example in EXAMPLES}
    assert {
        "onrecord.pipeline.extract",
        "onrecord.pipeline.Pipeline",
        "onrecord.hookspecs.extractor",
    } <= named
