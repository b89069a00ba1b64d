"""What is on the record in an English news article.

Who said what, who holds which office, which sums of money are named, and who agreed to
what with whom.

`extract` does it all; `Pipeline` is for choice of plugins and for many documents.
"""

from __future__ import annotations

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
from onrecord.pipeline import Pipeline, extract
from onrecord.spans import Span

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


def __getattr__(name: str) -> str:
    """Look up `__version__` when it is asked for."""
    if name == "__version__":
        from importlib.metadata import version

        return version("onrecord")
    raise AttributeError(name)
