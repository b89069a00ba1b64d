"""Who is who in documents that are read together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from onrecord.linking.bodies import bodies
from onrecord.linking.people import people
from onrecord.model import Document, Layer, ahead
from onrecord.segment.classes import classes
from onrecord.segment.inner import held
from onrecord.segment.marks import quoted
from onrecord.segment.names import name_runs
from onrecord.segment.sentences import sentences
from onrecord.segment.tokens import tokens

#: What a document's names take, in the order in which one asks for the other.
_LAYERS: Final[tuple[Layer[Any], ...]] = (
    tokens,
    sentences,
    classes,
    name_runs,
    quoted,
    held,
    people,
    bodies,
)


def name_together(document: Document, others: Sequence[Document]) -> None:
    """Read who and what a document names, unless that is known, and with it what others name."""
    if len(others) > 1 and not bodies.is_known(document):
        ahead(_LAYERS, others)
