"""Bounds: what words like `more than` and `or less` make of a sum."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.extractors.amounts.denying import Denials
from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.lexicon import Lexicon

_LONGEST = 5


class Modifiers:
    """The modifiers before and after sums, each with what it makes of them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.before = _effects(lexicon, "amount_modifiers")
        self.last_words = frozenset(phrase[-1] for phrase in self.before)
        self.unless = {
            tuple(entry.phrase.split()): frozenset(entry.fields["unless"].split("|"))
            for entry in lexicon.entries("amount_modifiers")
            if "unless" in entry.fields
        }
        self.denied = {
            tuple(entry.phrase.split()): entry.fields["denied"]
            for entry in lexicon.entries("amount_modifiers")
            if "denied" in entry.fields
        }
        self.denials = lexicon.table(Denials)
        self.after = _effects(lexicon, "amount_postmodifiers")
        self.first_words = frozenset(phrase[0] for phrase in self.after)
        self.levels = lexicon.phrases("sum_levels")


def _effects(lexicon: Lexicon, name: str) -> dict[tuple[str, ...], str]:
    return {tuple(e.phrase.split()): e.fields["bound"] for e in lexicon.entries(name)}


class Bound(NamedTuple):
    """What the modifiers of a sum say.

    Attributes:
        effect: `low`, `high`, `near`, or "" for none.
        first: The index of the first lexeme of the modifiers.
    """

    effect: str
    first: int


def bound_before(lexemes: Lexemes, first: int, last: int, modifiers: Modifiers) -> Bound:
    """Return what stands before the sum at [first, last): of several modifiers, the one that bounds."""
    effect = ""
    telling: tuple[str, ...] = ()
    if lexemes.kinds[max(0, first - 1)] == "G" and not modifiers.levels.isdisjoint(
        lexemes.words[last : last + 1]
    ):
        first -= 1  # past the $1 billion mark
    while found := _ending_at(lexemes, first, modifiers):
        size, new = found
        first -= size
        if effect in ("", "near"):
            phrase = tuple(lexemes.words[first : first + size])
            effect, telling = (new, phrase) if new != "plain" else (effect, telling or phrase)
    denied = modifiers.denied.get(telling)
    if denied and modifiers.denials.reach(lexemes, first):
        effect = denied  # never more than $5
    return Bound(effect, first)


def _ending_at(lexemes: Lexemes, end: int, modifiers: Modifiers) -> tuple[int, str] | None:
    """Return the size of the modifier that ends before `end`, and what it makes of the sum."""
    if not end or lexemes.words[end - 1] not in modifiers.last_words:
        return None
    for size in range(min(_LONGEST, end), 0, -1):
        phrase = tuple(lexemes.words[end - size : end])
        if (effect := modifiers.before.get(phrase)) and not _is_barred(
            lexemes, end - size, phrase, modifiers
        ):
            return size, effect
    return None


def _is_barred(lexemes: Lexemes, begin: int, phrase: tuple[str, ...], modifiers: Modifiers) -> bool:
    """Tell whether the word before a phrase makes it no modifier: dues have gone up to $8,400."""
    return not modifiers.unless.get(phrase, frozenset()).isdisjoint(lexemes.words[max(0, begin - 1) : begin])


def bound_after(lexemes: Lexemes, last: int, modifiers: Modifiers) -> tuple[str, int]:
    """Return what stands behind the sum, at the lexeme `last`, and the index behind that."""
    if last >= len(lexemes.words) or lexemes.words[last] not in modifiers.first_words:
        return "", last
    for size in range(min(_LONGEST, len(lexemes.words) - last), 0, -1):
        if effect := modifiers.after.get(tuple(lexemes.words[last : last + size])):
            is_compared = lexemes.words[last + size : last + size + 1] == ["than"]
            return ("", last) if is_compared else (effect, last + size)
    return "", last
