"""An extractor run in processes with hash seeds of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import warnings
from collections.abc import Iterable, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any, Final

from onrecord.hookspecs import PROJECT, Extractor
from onrecord.pipeline import Pipeline

_UNTRIED: Final = (
    "{} is not tried under hash seeds: neither it nor a plugin that brings it can be imported by name"
    " - put it, or the plugin with its hook, at the top of a module"
)
_PROGRAM: Final = "from onrecord.testing.seeds import answer; answer()"


def findings_under_seeds(
    extractor: Extractor, plugins: Iterable[object], samples: Sequence[str], seeds: Iterable[int]
) -> list[str]:
    """Return what the extractor finds in `samples` under each hash seed, as text.

    The processes import the plugins by their modules and names, and the extractor as well; one that a
    hook makes is asked for by its name. Where neither will do, nothing is tried, with a warning.
    """
    plugins = list(plugins)
    homes = [_home(one) for one in plugins]
    own = _home(extractor)
    brought = own is not None or _named(Pipeline(plugins=plugins, discover=False), extractor.name)
    if None in homes or not brought:
        warnings.warn(_UNTRIED.format(extractor.name), stacklevel=2)
        return []
    asked = json.dumps([extractor.name, own, homes, list(samples)])
    return [_answer_of(extractor.name, asked, seed) for seed in seeds]


def _answer_of(name: str, asked: str, seed: int) -> str:
    paths = os.pathsep.join(filter(None, sys.path))
    done = subprocess.run(  # noqa: S603 - this interpreter, with a program of our own
        [sys.executable, "-c", _PROGRAM],
        input=asked,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=os.environ | {"PYTHONHASHSEED": str(seed), "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"},
    )
    if done.returncode:
        raise AssertionError(f"{name} fails in a process of its own: {done.stderr.strip().splitlines()[-1:]}")
    return done.stdout


def _home(thing: object) -> tuple[str, str] | None:
    """Return the module and the name by which something can be imported, if it can."""
    if isinstance(thing, ModuleType):
        return thing.__name__, ""
    module = sys.modules.get(getattr(getattr(thing, "find", thing), "__module__", ""))
    if module is None or module.__name__ == "__main__" or not getattr(module, "__spec__", None):
        return None
    name = next((name for name, value in vars(module).items() if value is thing), None)
    return (module.__name__, name) if name else None


def _imported(module: str, name: str) -> Any:
    found = import_module(module)
    return getattr(found, name) if name else found


def _named(pipeline: Pipeline, name: str) -> list[Extractor]:
    """Return the extractors of a name that plugins have brought."""
    brought = (one for one in pipeline.installed.extractors if one.plugin.distribution != PROJECT)
    return [one.part for one in brought if one.part.name == name]


def answer() -> None:
    """Print what the extractor asked for on standard input finds: the other process's part."""
    name, own, homes, samples = json.loads(sys.stdin.read())
    pipeline = Pipeline(plugins=[_imported(*home) for home in homes], discover=False)
    extractor = _imported(*own) if own else _named(pipeline, name)[0]
    for text in samples:
        for finding in extractor.find(pipeline.prepare(text)):
            sys.stdout.write(f"{finding!r} {finding.attributes.canonical()} {finding.rule}\n")
