"""`onrecord plugins`: what is installed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Final

from onrecord.cli.command import FINE, INCOMPLETE, Command, complain, opened
from onrecord.lexicon import is_built_in
from onrecord.pipeline import Pipeline
from onrecord.plugins import Installation, Plugin, named_in_environment
from onrecord.terminal import tamed


def _list(pipeline: Pipeline, _: argparse.Namespace) -> int:
    installed, output = pipeline.installed, opened(sys.stdout, "output")
    for plugin in installed.plugins:
        hooks = [f"hooks {' '.join(plugin.hooks)}"] if plugin.hooks else []
        print(tamed(f"{plugin.label} {plugin.version} ({plugin.state})"), file=output)
        for line in (*hooks, *_parts(installed, plugin)):
            print(tamed(f"  {line}"), file=output)
    for variable, name in named_in_environment():
        if not installed.knows(name):
            complain(f"{variable}: no plugin or extractor {name!r}")
    for fault in installed.faults:
        complain(fault)
    return INCOMPLETE if installed.faults else FINE


def _parts(installed: Installation, plugin: Plugin) -> Iterator[str]:
    for what, parts, scope in (
        ("extractor", installed.extractors, "kinds"),
        ("linker", installed.linkers, "kinds"),
        ("reader", installed.readers, "endings"),
        ("exporter", installed.exporters, ""),
    ):
        for one in parts:
            if one.plugin == plugin:
                yield " ".join([what, one.part.name, *sorted(getattr(one.part, scope, ()))])
    for owner, kind in installed.declared:
        if owner == plugin:
            yield f"kind {kind.name} {' '.join(kind.roles_by_name)}"
    for words in installed.words:
        if words.source == plugin.label:
            where = "added to the library's" if is_built_in(words.name) else "a list of its own"
            yield f"words {words.name} {len(words.entries)} ({where})"


PLUGINS: Final = Command("plugins", "list the plugins and what they add", ("onrecord plugins",), _list)
