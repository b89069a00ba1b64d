"""The linker: which entity each argument means."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.hookspecs import Linker, hookimpl, linker
from onrecord.model import Finding, Record


@linker()
def links(record: Record) -> Iterable[Finding]:  # noqa: ARG001 - soon
    """Link arguments to the entities that they name."""
    return ()


@hookimpl
def onrecord_register_extractors() -> list[Linker]:
    """Register the linker."""
    return [links]
