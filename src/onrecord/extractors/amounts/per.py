"""Per-phrases: what a sum is counted by."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.lexicon import Lexicon

_ADJECTIVES = 2
_HEAD = 5
#: Lexemes of a conversion in brackets.
_BRACKET = 8
EACH = frozenset({"every", "each"})
_QUOTES = ('"', "“", "”")


class PerUnits:
    """The nouns that sums are counted by."""

    def __init__(self, lexicon: Lexicon) -> None:
        entries = lexicon.entries("per_units")
        function_words = lexicon.entries("function_words")
        self.function_words = frozenset(e.phrase for e in function_words if "vs" not in e.fields)
        self.skipped = frozenset(e.phrase for e in entries if "skip" in e.fields)
        self.measures = frozenset(e.phrase for e in entries if "measure" in e.fields)
        self.shifts = frozenset(e.phrase for e in entries if "shift" in e.fields)
        self.nouns = {
            e.phrase: e.fields.get("as", e.phrase)
            for e in entries
            if not {"adverb", "measure", "shift", "skip"} & e.fields.keys()
        }
        self.adverbs = {e.phrase: e.fields["as"] for e in entries if "adverb" in e.fields}
        self.behind = {e.phrase: e.fields.get("as", e.phrase) for e in entries if "behind" in e.fields}
        self.labels = {e.phrase: e.fields["as"] for e in entries if "label" in e.fields}

    def noun(self, word: str) -> str | None:
        """Return the unit that a word means, singular; None where it is none."""
        if word in self.nouns:
            return self.nouns[word]
        return self.nouns.get(word[:-1]) if word.endswith("s") else None


def per_after(lexemes: Lexemes, last: int, units: PerUnits) -> tuple[str | None, int]:
    """Return the unit that follows a sum, and the index behind it."""
    words, kinds = lexemes.words, lexemes.kinds
    last += words[last : last + 2] in ([")", "a"], [")", "per"])
    close = kinds.find(")", last, last + _BRACKET) if kinds[last : last + 1] == "(" else -1
    if close > 0 and words[close + 1 : close + 2] in (["a"], ["per"]):
        last = close + 1  # 1m euros (R20m) | a season
    index = last + (kinds[last : last + 1] == "D" or kinds[last : last + 1] == ",")
    index += _at(words, index) in units.skipped and _at(words, index + 1) in ("a", "per")
    index += _at(words, index) == "for" and _at(words, index + 1) in EACH
    word = _at(words, index)
    if index == last and word in units.adverbs and units.noun(_at(words, index + 1)) is None:
        return units.adverbs[word], index + 1
    if index == last and word in units.behind and kinds[index + 1 : index + 2] != "x":  # 78 cts share,
        return units.behind[word], index + 1
    if word in ("per", "/") or word in EACH or (kinds[index : index + 1] == "A"):
        apart = kinds[last : last + 1] == "," and _at(words, index + 2) == "of"  # , a couple of quid
        index += 1 + (kinds[index + 1 : index + 2] == "D")
        return (None, last) if apart else _noun(lexemes, index, units, free=word == "per", last=last)
    return None, last


def per_label(lexemes: Lexemes, first: int, units: PerUnits) -> str | None:
    """Return the unit that the head of a line of figures names: Oper shr nil vs loss 22 cts."""
    label = None
    for index, word in enumerate(lexemes.words[:first]):
        if word in units.function_words or (label is None and index > _HEAD):
            return None
        label = label or units.labels.get(word)
    return label


def _at(words: Sequence[str], index: int) -> str:
    return words[index] if index < len(words) else ""


def _noun(lexemes: Lexemes, index: int, units: PerUnits, *, free: bool, last: int) -> tuple[str | None, int]:
    """Return what a sum is counted by, and the index behind it: a | year; `free` where any noun may be it."""
    words = lexemes.words
    if free and _at(words, index) in _QUOTES and _at(words, index + 2) in _QUOTES:  # per "A" share
        index += 3
    if free and lexemes.kinds[index : index + 1] == "N":
        return f"{words[index]} {_at(words, index + 1)}", index + 2
    measured = _at(words, index) in units.measures  # a | square | foot
    for skip in range(_ADJECTIVES + 1 if free else 1 + measured):
        unit = units.noun(_at(words, index + skip))
        if unit and _at(words, index + skip + 1) not in units.shifts:
            return unit, index + skip + 1
    return (_at(words, index) or None, index + 1) if free and _at(words, index).isalpha() else (None, last)
