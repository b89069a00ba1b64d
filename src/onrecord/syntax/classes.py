"""Classes of tags that rules ask for."""

from __future__ import annotations

from typing import Final

#: Tags of verbs that have a tense of their own, or are modal.
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Those of verbs that have a tense.
TENSED: Final = FINITE - {"MD"}
