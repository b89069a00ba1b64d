# How Sphinx builds the documentation: `nox -s docs`.

import re
import sys
from importlib.metadata import version as version_of
from pathlib import Path

from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

project = "onrecord"
author = "The onrecord founders"
copyright = "2026, The onrecord founders"  # noqa: A001 (the name that Sphinx reads)
version = release = version_of("onrecord")

extensions = [
    "myst_parser",
    "onrecord_lists",
    "onrecord_signatures",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
]
exclude_patterns = ["_build"]
default_role = "code"  # names stand in single backticks in docstrings
nitpicky = True
nitpick_ignore_regex = [
    # standard library and pluggy: no inventory is fetched, so that the docs build offline
    ("py:.*", r"(hypothesis\..*|SearchStrategy)"),
    ("py:.*", r"(collections|datetime|decimal|os|pathlib|pluggy|types|typing)\..*"),
    ("py:.*", r"(bool|bytes|dict|float|frozenset|int|list|object|set|str|tuple|type|None|Any|Path)"),
    ("py:.*", "SearchStrategy"),
    ("py:class", r"(onrecord\..*\.(Given|Find|Layer|T)|T)"),  # type variables and names for types
]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_preserve_defaults = True  # BUILT_IN, not all that it holds
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
napoleon_numpy_docstring = False

html_theme = "pydata_sphinx_theme"
html_title = "onrecord"
html_theme_options = {"show_prev_next": False, "footer_start": [], "footer_end": []}


def _keep_colon(
    _app: Sphinx, what: str, _name: str, _obj: object, _options: object, lines: list[str]
) -> None:
    """Keep napoleon from reading "What was lost: ..." in a property's docstring as a type."""
    if what == "property":
        lines[:0] = ["..", ""]  # an empty comment


def _drop_note(_app: Sphinx, _name: str, content: list[str]) -> None:
    """Leave out the note for those who read a page in the repository, where its blocks are empty."""
    content[0] = re.sub(r"^> \*\*In the repository(?:.*\n> )*.*\n\n", "", content[0], flags=re.MULTILINE)


def setup(app: Sphinx) -> None:
    app.connect("source-read", _drop_note)
    app.connect("autodoc-process-docstring", _keep_colon, priority=400)  # before napoleon's own
