"""An extractor run in processes with hash seeds of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any, Final

from onrecord.hookspecs import Extractor
from onrecord.pipeline import Pipeline

_PROGRAM: Final = "from onrecord.testing.seeds import answer; answer()"


def findings_under_seeds(
    extractor: Extractor, plugins: Iterable[object], samples: Sequence[str], seeds: Iterable[int]
) -> list[str]:
    """Return what the extractor finds in `samples` under each hash seed, as text.

    Empty where the extractor, or one of the plugins that it needs, cannot be imported.
    """
    homes = [_home(one) for one in (extractor, *plugins)]
    if None in homes:
        return []
    asked = json.dumps([homes, list(samples)])
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


def answer() -> None:
    """Print what the extractor asked for on standard input finds: the other process's part."""
    homes, samples = json.loads(sys.stdin.read())
    extractor, *plugins = (_imported(*home) for home in homes)
    pipeline = Pipeline(plugins=plugins, discover=False)
    for text in samples:
        for finding in extractor.find(pipeline.prepare(text)):
            sys.stdout.write(f"{finding!r} {finding.attributes.canonical()} {finding.rule}\n")
