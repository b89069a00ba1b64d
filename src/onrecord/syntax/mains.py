"""Verbs that the network takes for something else: behind a relative clause, between a modal and a verb."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain
from typing import Final

#: Tags behind what several do: many believe | Lee is late.
_MANY_TELL: Final = ([","], ["."], ["PRP"], ["DT"], ["NNP"])
_HELPERS: Final = frozenset({"is", "are", "was", "were", "has", "have", "had"})
_DONE: Final = frozenset({"VBN", "VBG"})
_PLACES: Final = frozenset({"here", "there"})
_ADVERBS: Final = frozenset({"RB", "RP"})
_OBJECTS: Final = frozenset({"DT", "PRP", "PRP$", "``"})
_LED: Final = frozenset({"IN", "TO"})
#: Behind one of these another participle or a base form can belong to the clause: was | found | strangled.
_RESULTING: Final = frozenset(
    {"found", "left", "reported", "declared", "believed", "feared", "presumed", "kept", "seen", "listed"}
    | {"being", "getting", "having", "been", "got", "gotten", "had", "helped", "helping"}
)
_VERBS: Final = (["VBD"], ["VBZ"], ["MD"])
_NO_ADVERBS: Final = frozenset({"JJ", "NN", "VBN"})
#: Adverbs that are verbs as well.
_VERBS_TOO: Final = frozenset({"back", "close", "cool", "double", "last", "slow", "top"})
#: These are verbs of the sentence whatever stands before or behind them.
_SPEAKING: Final = frozenset({"said", "told"})


def main_verbs(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield where the verb of the sentence stands behind that of a clause: men who were sacked | said so.

    The clause has its auxiliary and its participle, or a place: those who were there | said so. Neither has
    an object, so what has one is another verb.
    """
    for opens in chain(places(tags, "WP"), places(tags, "WDT")):
        helper = _past_adverbs(tags, opens + 1)
        helps = helper < len(tags) and words[helper] in _HELPERS
        if helps and _may_be_main(words, tags, main := _behind(words, tags, helper)):
            yield main


def behind_modals(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield where a base form is taken for another word before a verb: that it may | close | is clear."""
    for modal in places(tags, "MD"):
        at = modal + 1
        then = tags[at + 1 : at + 2]
        other = (then in _VERBS or then == ["VBN"]) and tags[at] == "RB" and words[at] in _VERBS_TOO
        if other or (then in _VERBS and tags[at] in _NO_ADVERBS):
            yield at


def _behind(words: Sequence[str], tags: Sequence[str], helper: int) -> int:
    """Return where a verb may stand behind a clause that has its auxiliary at `helper`; the end for none."""
    verb = _past_adverbs(tags, helper + 1)
    if words[verb : verb + 1] == ["been"]:
        verb = _past_adverbs(tags, verb + 1)
    if words[verb - 1] in _PLACES:
        return verb
    main = _past_adverbs(tags, verb + 1)
    if main >= len(tags) or tags[verb] not in _DONE:
        return len(tags)
    return main if words[main] in _SPEAKING or words[verb] not in _RESULTING else len(tags)


def _may_be_main(words: Sequence[str], tags: Sequence[str], at: int) -> bool:
    """Tell whether what is taken for a participle or a base form may be a verb, by what follows it."""
    if at + 1 >= len(tags) or (tags[at] not in ("VBN", "VB") and words[at] != "say"):
        return False
    if tags[at + 1] in _LED and words[at + 1] != "that":  # `shouted | at him | that`
        return tags[at + 2 : at + 3] == ["PRP"] and words[at + 3 : at + 4] == ["that"]
    return words[at] in _SPEAKING or words[at + 1] == "that" or tags[at + 1] in _OBJECTS


def _past_adverbs(tags: Sequence[str], at: int) -> int:
    """Return the first token from one on that is no adverb."""
    while at < len(tags) and tags[at] in _ADVERBS:
        at += 1
    return at


def places(tags: Sequence[str], wanted: str) -> Iterator[int]:
    """Yield where a tag stands."""
    at = -1
    with suppress(ValueError):  # there is no further one
        while True:
            at = tags.index(wanted, at + 1)
            yield at


def many_tell(words: Sequence[str], tags: Sequence[str], standing: Iterable[int]) -> Iterator[int]:
    """Yield where what several do is taken for one thing: It is late, many | argue.; Many | fear that."""
    for at in standing:
        after = tags[at + 2 : at + 3]
        told = after in _MANY_TELL or words[at + 2 : at + 3] == ["that"]
        if tags[at] == "JJ" and tags[at + 1 : at + 2] == ["NN"] and told:
            yield at + 1
