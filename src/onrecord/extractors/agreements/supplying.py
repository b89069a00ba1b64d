"""Verbs that the tagger has not seen: `the firms | let | their lease lapse`, `Acme | plans | to buy`."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.phrases.pieces import NOUNS
from onrecord.syntax.classes import FINITE

#: What an object of a verb begins with.
_OBJECT = frozenset(["DT", "JJ", "NNS", "NN", "PRP$"])
#: What an agreement is told to hold begins with.
_HELD = frozenset(["WRB", "DT", "PRP$", "CD", "$", "WP"])
#: What the object of an aim begins with, and what stands in it.
_AIMED_AT = frozenset(["DT", "JJ", "NNS", "NNP", "PRP$", "CD", "$"])
_INSIDE = _AIMED_AT | {"NN", "NNPS"}
#: Within so many words stands from what somebody is kept.
_KEPT_FROM = 8
#: Within so many words stands the other of two things to do.
_CHOICE = 25


def give_verbs(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Make verbs of words that are none by their tags."""
    if "let" in words:
        _give_let(words, penn)
    if "OK" in words:
        _give_ok(words, penn, number)
    if "either" in words:
        _give_choice(words, penn, number)
    if "and" in words and "VBN" in penn:
        _give_first(words, penn)
    if "that" in words and "VBZ" in penn:
        _give_subject(words, penn, vocabulary.acts)
    if "VBN" in penn:
        _give_relative(words, penn, number, vocabulary)
    if "from" in words and "NNS" in penn:
        _give_barring(words, penn, number, vocabulary.modality)
    if "to" in words:
        _give_aim(words, penn, number, vocabulary)
    _give_holding(words, penn, number, vocabulary)
    if FINITE.isdisjoint(penn):
        _give_verb(words, penn, number, vocabulary)


def _give_let(words: list[str], penn: list[str]) -> None:
    """Make `let` the verb, and not what is let: the firms | let | their lease | expire."""
    let = words.index("let")
    if not let or penn[let] != "VB" or penn[let - 1] not in NOUNS:
        return
    penn[let] = "VBD"
    bare = next((at for at in range(let + 1, len(penn)) if penn[at] in FINITE or penn[at] == "VB"), let)
    penn[bare] = "VB" if penn[bare] == "VBP" else penn[bare]


def _give_ok(words: list[str], penn: list[str], number: list[int]) -> None:
    """Make one verb of `OK` and what is added to it: the council | OK'd | a deal."""
    at = words.index("OK")
    if at and words[at + 1 : at + 2] in (["'d"], ["’d"]):
        penn[at : at + 2] = ["VBD", "RP"]
        number[at : at + 2] = [-1, -1]


def _give_choice(words: list[str], penn: list[str], number: list[int]) -> None:
    """Make a verb of the first of two things that somebody is to do: to either | renew | it or leave."""
    at = words.index("either") + 1
    to_do = words[at - 2 : at - 1] == ["to"] and penn[at : at + 1] == ["NN"]
    other = (n + 1 for n in range(at, min(len(words) - 1, at + _CHOICE)) if words[n] == "or")
    if not to_do or penn[next(other, at)] != "VB":
        return
    penn[at], number[at - 1 : at + 1] = "VB", [-1, -1]
    if penn[at + 1] in ("VBD", "VBN") and penn[at + 2] in NOUNS:  # to either renew | updated | leases or
        penn[at + 1], number[at + 1] = "JJ", number[at + 2]


def _give_first(words: list[str], penn: list[str]) -> None:
    """Make a verb of what `and` joins to the first one: Peru | held | talks with Chile and signed a pact."""
    finite = next((at for at in range(1, len(penn)) if penn[at] in FINITE), 0)
    if not finite or words[finite - 1] != "and":
        return
    for at in range(1, finite - 1):
        if penn[at] == "VBN" and penn[at - 1] in NOUNS and penn[at + 1] in _OBJECT:
            penn[at] = "VBD"
            return


def _give_subject(words: list[str], penn: list[str], acts: Collection[str]) -> None:
    """Make a noun of what cannot be the verb of a plural: told reporters that | talks | with Oslo would."""
    for at in range(2, len(words)):
        single = penn[at] == "VBZ" and words[at - 1] == "that" and penn[at - 2] == "NNS"
        if single and words[at] in acts:
            penn[at - 1 : at + 1] = ["IN", "NNS"]


def _give_barring(words: list[str], penn: list[str], number: list[int], modality: Mapping[str, str]) -> None:
    """Make a verb of what keeps somebody from something: the clause | bars | firms from signing pacts."""
    for at in range(1, len(words) - 3):
        bars = penn[at] == "NNS" and penn[at - 1] == "NN" and modality.get(words[at]) == "refuse"
        behind = words[at + 2 : at + _KEPT_FROM]
        if not bars or "from" not in behind or penn[at + 3 + behind.index("from")] != "VBG":
            continue
        end = next((n for n in range(at, len(words)) if number[n] != number[at]), len(words))
        penn[at], number[at:end] = "VBZ", [-1, *[max(number) + 1] * (end - at - 1)]


def _give_relative(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Make a verb of what a name does with the noun before it: the deal Peru | signed | with Chile."""
    for at in range(2, len(words) - 1):
        does = penn[at] == "VBN" and penn[at - 1] == "NNP" and words[at] in vocabulary.verbs
        if not does or penn[at + 1] != "IN" or words[at + 1] == "by" or number[at - 1] < 0:
            continue
        first = at - 1
        while first > 1 and number[first - 1] == number[at - 1] and penn[first - 1] in ("NNP", "DT"):
            first -= 1
        if words[first - 1] in vocabulary.nouns and penn[first - 1] in ("NN", "NNS"):
            penn[at], number[at] = "VBD", -1


def _give_aim(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Make a verb of what a noun has for an object: to | fund | roads, but a gift to fund managers."""
    for at in range(2, len(words) - 2):
        aims = words[at] == "to" and penn[at + 1] == "NN" and words[at + 1] in vocabulary.contents
        if not aims or penn[at + 2] not in _AIMED_AT or number[at - 1] < 0:
            continue
        end = next((n for n in range(at + 2, len(words)) if penn[n] not in _INSIDE), len(words))
        if words[end - 1].lower() not in vocabulary.groups:
            penn[at : at + 2], number[at + 1] = ["TO", "VB"], -1


def _give_holding(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Make a verb of what an agreement holds, and a noun of what is inside a phrase.

    `The pact | outlines | how they share it`, `to cut the public service | pay | bill`.
    """
    for at in range(1, len(words) - 1):
        if penn[at] == "NNS" and penn[at - 1] == "NN" and words[at - 1] in vocabulary.nouns:
            if words[at] in vocabulary.contents and penn[at + 1] in _HELD:
                penn[at], number[at] = "VBZ", -1
        elif penn[at] in ("VBP", "VB") and penn[at + 1] == "NN" and _is_inside(words, penn, number, at):
            penn[at], number[at] = "NN", number[at - 1]


def _is_inside(words: list[str], penn: list[str], number: list[int], at: int) -> bool:
    """Tell whether what is taken for a verb stands in a noun phrase that no plural is in."""
    if penn[at] != "VBP" or penn[at - 1] not in ("NN", "NNP") or number[at - 1] < 0:
        return False
    first = next((n for n in range(at - 1, 0, -1) if number[n - 1] != number[at - 1]), 0)
    if penn[first] != "DT" or words[first - 1] == "and":
        return False
    return number[at] == number[at - 1] or penn[first - 1] == "VB"  # to cut | the service pay bill


def _give_verb(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Make a verb where there is none: of a participle behind an insertion, of what leads to another verb.

    `Acme, in May, | denied`, `Acme and Norvik | plan | to sign`, `the Rovers | re-signed | goalie Joe Dunn`.
    """
    for at in range(1, len(words) - 1):
        if "-" in words[at] and words[at] in vocabulary.verbs and penn[at - 1] in NOUNS:
            penn[at], number[at] = "VBD", -1
            return
        plural = penn[at] == "NNS" and penn[at - 1] in ("NN", "NNP")
        if plural and (_leads_on(words, penn, at, vocabulary) or _asks(words, at, vocabulary)):
            penn[at], number[at] = "VBZ", -1
            return
        if penn[at] == "NNS" and _cooperates(words, penn, at, vocabulary):
            penn[at], number[at] = "VBZ", -1
            if penn[at - 1] == "JJ":
                penn[at - 1] = "NN"  # the nonprofit | works with
            return
        leads = words[at + 1] == "to" and penn[at] in ("NN", "VB") and words[at] in vocabulary.modality
        if leads and penn[at - 1] in NOUNS and "and" in words[:at]:
            penn[at], number[at] = "VBP", -1
            return
    behind = (at for at in range(3, len(penn)) if penn[at] == "VBN" and words[at - 1] == ",")
    at = next(behind, 0)
    if at and words[at + 1 : at + 2] != ["by"] and "," in words[: at - 1]:
        penn[at], number[at] = "VBD", -1


def _cooperates(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a plural behind a lone noun is what somebody does: the charity | works | with Acme."""
    behind = at + 1 + (penn[at + 1] == "RB")
    lone = penn[at - 1] in ("NN", "NNP") or (penn[at - 1] == "JJ" and penn[at - 2 : at - 1] == ["DT"])
    does = words[at] in vocabulary.words_of("cooperating") and words[behind : behind + 1] == ["with"]
    return lone and does and "and" not in words[:at]


def _leads_on(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a plural leads to a verb, and is one itself: Acme | plans | to buy Norvik."""
    to = words[at + 1 : at + 2] == ["to"] and penn[at + 2 : at + 3] == ["VB"]
    return to and words[at] in vocabulary.modality and words[at + 2] != "be" and "and" not in words[:at]


def _asks(words: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a plural says with a preposition what a pact holds: the pact with Elm | calls for."""
    held = vocabulary.contents.at(words, at)
    return held is not None and held[0] > 1 and not vocabulary.anchors.isdisjoint(words[:at])
