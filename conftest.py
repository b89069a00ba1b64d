# Every example in the README and the documentation is a test; for docstrings see tests/test_docstrings.py.

from doctest import ELLIPSIS

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), SkipParser()],
    patterns=["README.md", "docs/**/*.md", "docs/*.md"],
).pytest()

# Machines that are busy with other things are slow, which is no defect of what is tested.
calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("calm", calm)
settings.load_profile("calm")
# A short round of the properties, for `nox -s mutate`, which runs them for each mutant.
settings.register_profile("mutate", calm, max_examples=40, derandomize=True)
