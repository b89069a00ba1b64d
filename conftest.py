# Every example in the README and the documentation is a test; for docstrings see tests/test_docstrings.py.

from doctest import ELLIPSIS

from hypothesis import settings
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), SkipParser()],
    patterns=["README.md", "docs/**/*.md", "docs/*.md"],
).pytest()

# A short round of the properties, for `nox -s mutate`, which runs them for each mutant.
settings.register_profile("mutate", max_examples=40, deadline=None, derandomize=True)
