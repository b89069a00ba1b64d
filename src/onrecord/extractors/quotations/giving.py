"""Whether a verb gives or gets what its object names: `launched an attack`, `drew criticism`."""

from __future__ import annotations

from onrecord.extractors.quotations.inflection import forms_in
from onrecord.extractors.quotations.reading import Reading
from onrecord.lexicon import Lexicon


def receiving_verbs(words: Lexicon) -> frozenset[str]:
    """Return the forms of the verbs whose object others give: `drew` (criticism)."""
    return forms_in("receiving_verbs", words)


def uttering_verbs(words: Lexicon) -> frozenset[str]:
    """Return the forms of the verbs whose subject says what their object names: `launched` (an attack)."""
    return forms_in("uttering_verbs", words)


def utters(reading: Reading, verb: int) -> bool:
    """Tell whether the subject of a verb says what its object names: `launched | an attack`."""
    return reading.lower[verb] in reading.lists.table(uttering_verbs)


def receives(reading: Reading, verb: int) -> bool:
    """Tell whether the object of a verb is given by others: `faced | criticism`."""
    return reading.lower[verb] in reading.lists.table(receiving_verbs)
