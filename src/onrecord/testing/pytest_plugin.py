"""The pytest fixture, found by pytest's own entry-point group."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from onrecord.model import Document, Record
from onrecord.pipeline import Pipeline


@pytest.fixture
def onrecord_run() -> Callable[..., Record]:
    """Return a function that makes a record with the plugins given, and no installed ones.

    Call it with a text or a document, then plugins; keywords go to `Pipeline`.
    """

    def run(document: Document | str, *plugins: object, **choice: Any) -> Record:
        return Pipeline(plugins=plugins, discover=False, **choice).extract(document)

    return run
