"""What is on the record in an English news article.

Who said what, who holds which office, which sums of money are named, and who agreed to
what with whom.

`extract` reads one article. `Pipeline` is for choosing plugins and for many documents.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from onrecord.collector import collector_at_rest
from onrecord.errors import OnrecordError
from onrecord.hookspecs import extractor, hookimpl, linker
from onrecord.model import (
    Argument,
    Claim,
    Document,
    Entity,
    Fault,
    Finding,
    Link,
    Provenance,
    Record,
    entity,
    link,
)
from onrecord.spans import Span
from onrecord.version import __version__ as __version__

if TYPE_CHECKING:
    from onrecord.pipeline import Pipeline, extract

__all__ = [
    "Argument",
    "Claim",
    "Document",
    "Entity",
    "Fault",
    "Finding",
    "Link",
    "OnrecordError",
    "Pipeline",
    "Provenance",
    "Record",
    "Span",
    "entity",
    "extract",
    "extractor",
    "hookimpl",
    "link",
    "linker",
]


def __getattr__(name: str) -> Any:
    """Import what runs extractors only when it is used: a plugin does not need it."""
    if name in ("Pipeline", "extract"):
        with collector_at_rest():
            from onrecord import pipeline

        return globals().setdefault(name, getattr(pipeline, name))
    raise AttributeError(name)


def __dir__() -> list[str]:
    """Return the public names, including those that are imported when they are used."""
    return [*__all__, "__version__"]
