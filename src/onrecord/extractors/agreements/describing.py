"""What describes people, or is theirs, belongs to the phrase that names them: striking | oil workers."""

from __future__ import annotations

from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.phrases.pieces import NAME, NOUNS
from onrecord.syntax.classes import FINITE

#: What stands before those who share an agreement.
_SHARING = frozenset(["with", "between", "among"])
#: What the name of people begins with behind what they do: leading | Chilean firms.
_DONE_BY = NOUNS | {"JJ"}


def take_wages(words: list[str], penn: list[str], number: list[int], wage: frozenset[str]) -> None:
    """Make a noun of `pay` before what is paid, behind another noun: to raise Elm pilots' | pay | rates."""
    for at in range(1, len(words) - 1) if "pay" in words else ():
        verb = words[at] == "pay" and penn[at] in ("VB", "VBP") and number[at - 1] >= 0
        if verb and number[at + 1] >= 0 and words[at + 1] in wage:
            penn[at], number[at] = "NN", number[at + 1]


def take_owners(words: list[str], penn: list[str], number: list[int]) -> None:
    """Put what a plural owns into its phrase where `'` was taken for a mark: `Nurses | ' | Union`."""
    for mark in ("'", "’"):
        if mark not in words:
            continue
        for at in range(1, len(words) - 1):
            owned = words[at] == mark and words[at - 1].endswith("s")
            if owned and number[at - 1] >= 0 and 0 <= number[at + 1] != number[at - 1]:
                joined = number[at + 1]
                penn[at] = "POS"
                end = next((n for n in range(at + 1, len(words)) if number[n] != joined), len(words))
                number[at:end] = [number[at - 1]] * (end - at)


def take_doing(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Put what people do into the phrase that names them: `with | striking | oil workers`."""
    groups, contents = vocabulary.groups, vocabulary.binding
    for at in range(1, len(penn) - 1) if "VBG" in penn else ():
        if penn[at] != "VBG" or number[at] >= 0 or penn[at + 1] not in _DONE_BY or number[at + 1] < 0:
            continue
        end = next((n for n in range(at + 1, len(penn)) if number[n] != number[at + 1]), len(penn))
        people = penn[end - 1] == "NNS" and words[end - 1].lower() in groups
        bound = words[at - 1] in contents  # a deal that allows | retiring | teachers to
        if people and (bound or words[at - 1] in _SHARING or _is_second(words, number, at)):
            number[at] = number[at + 1]


def take_done(words: list[str], penn: list[str], number: list[int]) -> None:
    """Put what was done to somebody into their phrase: a deal with | coveted | catcher Ann Lee."""
    for at in range(1, len(penn) - 1) if "VBN" in penn else ():
        shared = penn[at] == "VBN" and words[at - 1] in _SHARING and number[at] < 0
        if shared and number[at + 1] >= 0 and penn[at + 1] in NOUNS:
            penn[at], number[at] = "JJ", number[at + 1]


def take_describing(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Put what only describes people into the phrase that names them: `said | striking | nurses agreed`."""
    describing, words_of = vocabulary.words_of("describing"), vocabulary.words_of
    for at in range(len(penn) - 1) if "VBG" in penn or "JJ" in penn else ():
        if number[at] >= 0 or words[at].lower() not in describing or penn[at] not in ("VBG", "JJ"):
            continue
        does = at > 0 and (number[at - 1] >= 0 or words[at - 1] in words_of("be") or penn[at - 1] in FINITE)
        told = does and number[at - 1] < 0 and words[at - 1] in words_of("speech")
        if not _is_people(words, penn, number, at + 1, vocabulary):
            continue
        if told or not does:
            penn[at], number[at] = "JJ", number[at + 1]
        elif words[at] in words_of("playing") and penn[at - 1] in NOUNS:  # Rovers | attacking | midfielder
            end = next((n for n in range(at, len(penn)) if number[n] != number[at + 1] and n > at), len(penn))
            penn[at], number[at:end] = "NN", [number[at - 1]] * (end - at)


def take_parts(words: list[str], penn: list[str], number: list[int], groups: frozenset[str]) -> None:
    """Put the part of a firm into its phrase where it was taken for a verb: `the retail | arm | of Acme`."""
    for at in range(1, len(penn) - 1) if "VBP" in penn else ():
        part = penn[at] == "VBP" and penn[at - 1] == "NN" and words[at] in groups and words[at + 1] == "of"
        if part and number[at - 1] >= 0:
            penn[at], number[at] = "NN", number[at - 1]


def _is_people(
    words: list[str], penn: list[str], number: list[int], first: int, vocabulary: Vocabulary
) -> bool:
    """Tell whether the phrase that begins at `first` names several people, or one by title and name."""
    if number[first] < 0:
        return False
    end = next((n for n in range(first, len(penn)) if number[n] != number[first]), len(penn))
    named = penn[end : end + 1] == ["NNP"] or (end > first + 1 and penn[end - 1] in NAME)
    if named and any(words[at].lower() in vocabulary.titles for at in range(first, end)):
        return True
    return penn[end - 1] == "NNS" and words[end - 1].lower() in vocabulary.groups


def _is_second(words: list[str], number: list[int], at: int) -> bool:
    """Tell whether `and` before `at` joins it to what a clause begins with: `the state and | striking`."""
    if at < 2 or words[at - 1] != "and" or number[at - 2] < 0:
        return False
    first = next(n for n in range(at - 2, -2, -1) if n < 0 or number[n] != number[at - 2]) + 1
    return first == 0 or words[first - 1] == "," or words[first - 1] in _SHARING
