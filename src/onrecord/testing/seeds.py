"""An extractor run in processes with hash seeds of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Final

from onrecord.hookspecs import Extractor
from onrecord.model import Document

_PROGRAM: Final = "from onrecord.testing.seeds import answer; answer()"


def findings_under_seeds(extractor: Extractor, samples: Sequence[str], seeds: Iterable[int]) -> list[str]:
    """Return what the extractor finds in `samples` under each hash seed, as text.

    Empty where the extractor cannot be imported by its module and name.
    """
    home = _home(extractor)
    if home is None:
        return []
    asked = json.dumps([*home, list(samples)])
    paths = os.pathsep.join(filter(None, sys.path))
    return [
        subprocess.run(  # noqa: S603 - this interpreter, with a program of our own
            [sys.executable, "-c", _PROGRAM],
            input=asked,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
            env=os.environ | {"PYTHONHASHSEED": str(seed), "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in seeds
    ]


def _home(extractor: Extractor) -> tuple[str, str] | None:
    """Return the module and the name by which the extractor can be imported, if it can."""
    module = sys.modules.get(getattr(extractor.find, "__module__", ""))
    if module is None or module.__name__ == "__main__" or not getattr(module, "__spec__", None):
        return None
    name = next((name for name, value in vars(module).items() if value is extractor), None)
    return (module.__name__, name) if name else None


def answer() -> None:
    """Print what the extractor asked for on standard input finds: the other process's part."""
    module, name, samples = json.loads(sys.stdin.read())
    extractor: Extractor = getattr(import_module(module), name)
    for text in samples:
        for finding in extractor.find(Document(text)):
            sys.stdout.write(f"{finding!r} {finding.attributes.canonical()} {finding.rule}\n")
