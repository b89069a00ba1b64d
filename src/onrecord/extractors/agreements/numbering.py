"""Names that the tagger parts or misses: Local 29, Lab Four, Norvik AS, Xi Jinping, a Customs Aid Treaty."""

from __future__ import annotations

from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.phrases.pieces import NOUNS

#: So many letters can stand for a union.
_LETTERS = 3
#: So many words has the name of a firm with its form: Zane Inc.
_PAIR = 2
#: What follows `return` in the name of what ends a strike.
_TO_WORK = (["to", "work"], ["to", "Work"])
#: Tags of small words.
_SMALL = frozenset(["WDT", "WP", "WP$", "WRB", "PRP", "PRP$", "TO", "IN"])


def take_figures(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Take a number for what it is: a further $ | 5m |, Lab | Four |; and `and` between two names."""
    if "POS" in penn:
        _take_initials(words, penn, number)
    for at in range(1, len(penn)) if "and" in words or "CD" in penn or "$" in penn else ():
        if penn[at] == "NNP" and words[at][0].isdigit() and penn[at - 1] == "$":
            penn[at] = "CD"
        elif penn[at] == "NNP" and words[at] == "and" and _is_apart(words, at, vocabulary):
            penn[at] = "CC"  # the Auto Workers | and | General Motors
        elif penn[at] == "CD" and penn[at - 1] == "NNP" and words[at].istitle() and number[at - 1] >= 0:
            penn[at], number[at] = "NNP", number[at - 1]


def take_names(words: list[str], penn: list[str], number: list[int], small: frozenset[str]) -> None:
    """Make a name of a capitalised word that was taken for a small word and is none: | Xi | Jinping."""
    for at in range(len(words) - 1):
        if penn[at] in _SMALL and words[at].istitle() and words[at].lower() not in small:
            named = penn[at + 1] == "NNP" and number[at + 1] >= 0
            begun = at > 0 and penn[at - 1] == "NNP" and not named  # General | Re
            own = number[at + 1] if named else number[at - 1] if begun else number[at]
            penn[at], number[at] = "NNP", own


def _take_initials(words: list[str], penn: list[str], number: list[int]) -> None:
    """Put an initial into its name where it was taken for an owner's mark: Manuel | V. | Lopez."""
    for at in range(1, len(words) - 1):
        initial = penn[at] == "POS" and words[at][-1] == "." and penn[at - 1] == penn[at + 1] == "NNP"
        if initial and number[at - 1] >= 0 and number[at + 1] >= 0:
            end = next((n for n in range(at + 1, len(words)) if number[n] != number[at + 1]), len(words))
            penn[at], number[at:end] = "NNP", [number[at - 1]] * (end - at)


def _is_apart(words: list[str], joint: int, vocabulary: Vocabulary) -> bool:
    """Tell whether `and` at `joint` stands between two names, and not inside one.

    The first ends the name of a body (the Auto Workers | and, the Rye Guild | and), or of anybody where
    the other is a whole firm (Elm County | and Zane Foods Inc, but Elm Bank | and Trust Co).
    """
    word, words_of = words[joint - 1].lower(), vocabulary.words_of
    if (word.endswith("s") and word in vocabulary.groups) or word in words_of("federated firm"):
        return True
    if word not in vocabulary.groups and word not in words_of("institution"):
        return False
    end = next((n for n in range(joint + 1, len(words)) if not words[n][0].isupper()), len(words))
    firm = {words[end - 1].lower(), f"{words[end - 1].lower()}."} & words_of("firm")
    return bool(firm) and end - joint > _PAIR and words[joint + 1].lower() not in words_of("joined trust")


def take_locals(words: list[str], penn: list[str], number: list[int]) -> None:
    """Put the number of a union's branch into its name: `leaders of Firefighters | Local 29`, `RDWU | 87`."""
    for at in range(1, len(words) - 1) if "CD" in penn else ():
        letters = penn[at - 1] == "NNP" and words[at - 1].isupper() and len(words[at - 1]) >= _LETTERS
        if letters and penn[at] == "CD" and words[at].isdigit() and penn[at + 1] not in NOUNS:
            number[at] = number[at - 1]
    first = words.index("Local") if "Local" in words else len(words)
    for at in range(max(1, first), len(words) - 1):
        if words[at] == "Local" and words[at + 1].isdigit() and penn[at - 1] in NOUNS:
            penn[at] = penn[at + 1] = "NNP"
            number[at] = number[at + 1] = number[at - 1]


def take_suffixes(words: list[str], penn: list[str], number: list[int], suffixes: frozenset[str]) -> None:
    """Put the form of a firm into its name where it was taken for a small word: `Norvik | AS`."""
    if suffixes.isdisjoint(words) or not any(map(str.islower, words)):
        return
    for at in range(1, len(words)):
        named = penn[at - 1] in NOUNS and words[at - 1][0].isupper()
        if words[at] in suffixes and named and number[at - 1] >= 0:
            penn[at - 1 : at + 1], number[at] = ["NNP", "NNP"], number[at - 1]


def take_returns(words: list[str], penn: list[str], number: list[int]) -> None:
    """Put what a formula or deal is for into its phrase: a | return to work | formula."""
    for at in range(len(words) - 3):
        if words[at].lower() != "return" or words[at + 1 : at + 3] not in _TO_WORK:
            continue
        if penn[at + 3] in NOUNS and number[at + 3] >= 0:
            opens = number.index(number[at]) if number[at] >= 0 else at
            penn[at : at + 3] = ["NN", "JJ", "NN"]
            number[opens : at + 3] = [number[at + 3]] * (at + 3 - opens)


def take_titles(words: list[str], penn: list[str], number: list[int], anchors: frozenset[str]) -> None:
    """Make one phrase of a title that a quality parts: a Customs | Mutual Assistance Agreement."""
    for at in range(2, len(words)) if "JJ" in penn else ():
        if not words[at].istitle() or words[at].lower() not in anchors:
            continue
        first = number.index(number[at]) if number[at] >= 0 else 0
        parted = first > 1 and penn[first] == "JJ" and words[first].istitle() and words[first - 1].istitle()
        if parted and number[first - 1] >= 0:
            number[first : at + 1] = [number[first - 1]] * (at + 1 - first)
            penn[first - 1 : at] = ["NNP"] * (at + 1 - first)
