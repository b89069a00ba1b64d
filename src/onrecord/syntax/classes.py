"""Classes of tags that rules ask for."""

from __future__ import annotations

from typing import Final

#: Tags of verbs that have a tense of their own, or are modal.
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Tags of nouns and names.
SINGULARS: Final = frozenset({"NN", "NNP"})
PLURALS: Final = frozenset({"NNS", "NNPS"})
NOUNS: Final = SINGULARS | PLURALS
#: Those of verbs that have a tense.
TENSED: Final = FINITE - {"MD"}
