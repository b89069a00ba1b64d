"""Names that end in a number or in letters, and those beside them: Local 29, Lab Four, Norvik AS."""

from __future__ import annotations

from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.phrases.pieces import NOUNS

#: So many letters can stand for a union.
_LETTERS = 3


def take_figures(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Take a number for what it is: a further $ | 5m |, Lab | Four |; and `and` between two names."""
    for at in range(1, len(penn)):
        if penn[at] == "NNP" and words[at][0].isdigit() and penn[at - 1] == "$":
            penn[at] = "CD"
        elif penn[at] == "NNP" and words[at] == "and" and _is_body(words[at - 1], vocabulary):
            penn[at] = "CC"  # the Auto Workers | and | General Motors
        elif penn[at] == "CD" and penn[at - 1] == "NNP" and words[at].istitle() and number[at - 1] >= 0:
            penn[at], number[at] = "NNP", number[at - 1]


def _is_body(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word ends the name of a body: the Auto | Workers | and, the Rye | Guild | and."""
    many = word.endswith("s") and word.lower() in vocabulary.groups
    return many or word.lower() in vocabulary.words_of("federated firm")


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
