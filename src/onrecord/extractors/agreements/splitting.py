"""Where a noun phrase begins inside what the tagger takes for one: `a deal with Acme | worth $5`."""

from __future__ import annotations

from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.phrases.pieces import NAME, NOUNS, RELATIVE

#: What stands behind the time from something to something else.
_SINCE = (["after"], ["before"], ["later"])
#: The digits of a year.
_YEAR = 4


def begins_phrase(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a new phrase begins at `at`, inside what the tagger takes for one."""
    word, before = words[at].lower(), penn[at - 1]
    if penn[at] in NAME and (_is_year(words, at - 1) or _is_day(words, at - 1, vocabulary)):
        return word not in vocabulary.times  # On May 3, 2016 | Acme, said on Sunday | Peru
    if words[at - 1].lower() in vocabulary.words_of("firm"):
        return penn[at] not in ("NNP", "NNPS", "POS")
    if before in RELATIVE or (penn[at] == "JJ" and before in ("NNS", "NNPS")):
        return True
    if before not in NOUNS:
        return False
    if penn[at] in ("DT", "PRP$") or (penn[at] == "CD" and before == "NNS" and word[0].isdigit()):
        return True  # gives holders | 35 dollars, with Ann Lee | a year ago
    if word in vocabulary.words_of("parting") or (penn[at] == "NN" and word in vocabulary.words_of("soon")):
        return True  # a deal with Acme | worth $5, a deal | tonight
    if penn[at] == "JJ" and words[at].istitle() and words[at - 1].islower():
        return True  # under the deal | Canadian brewer Acme will pay
    acting = penn[at] == "NNS" and penn[at + 1 : at + 2] == ["MD"]  # under the agreement | members will pay
    acting |= penn[at] == "NNS" and _is_contact(words, penn, at + 1, vocabulary)
    # a cease-fire | Thursday
    agreed = words[at - 1] in vocabulary.anchors or words[at - 1] in vocabulary.nouns
    told = word not in vocabulary.anchors and _is_told_by(words, penn, at, vocabulary)
    if agreed and (acting or told or penn[at] in NAME):
        return True
    return _is_timed(words, penn, at, vocabulary)


def _is_contact(words: list[str], penn: list[str], verb: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a verb closes what describes a pact, before its own: `a pact | teachers signed | cuts`."""
    if (
        penn[verb : verb + 1] not in (["VBD"], ["VBN"])
        or words[verb] not in vocabulary.verbs
        or verb + 2 >= len(penn)
    ):
        return False
    behind = verb + 1 + (words[verb + 1].lower() in vocabulary.times)
    return penn[behind : behind + 1] in (["VBZ"], ["MD"], ["VBD"])


def _is_year(words: list[str], at: int) -> bool:
    """Tell whether the year of a day stands at `at`: May 3, | 2016."""
    dated = at > 1 and words[at - 1] == "," and words[at - 2].isdigit()
    return dated and len(words[at]) == _YEAR and words[at].isdigit()


def _is_day(words: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the day on which somebody spoke stands at `at`, and who they spoke of behind it."""
    dated = at > 1 and words[at - 1] == "on" and words[at - 2] in vocabulary.words_of("speech")
    return dated and words[at].endswith("day")


def _is_told_by(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether who says what a pact does begins at `at`: `a pact | union officials said | brings`."""
    end = next((n for n in range(at, len(penn)) if penn[n] not in NOUNS), len(penn))
    if words[end : end + 1] == [] or words[end] not in vocabulary.words_of("speech"):
        return False
    return end > at and penn[end + 1 : end + 2] in (["VBD"], ["VBN"], ["VBZ"], ["MD"])


def _is_timed(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a time begins at `at`, behind a noun: `with Acme | late last week`."""
    word, before = words[at].lower(), penn[at - 1]
    if word in vocabulary.words_of("when"):
        ahead = [one.lower() for one in words[at + 1 : at + 3]]  # with Acme | late last week
        return not vocabulary.times.isdisjoint(ahead[: 1 + (ahead[:1] == ["last"])])
    if penn[at] == "NNS" and word in vocabulary.times and words[at + 1 : at + 2] in _SINCE:
        return True  # the truce | hours | after it began
    if penn[at] == "CD" and at + 2 < len(words) and words[at + 2].lower() in vocabulary.words_of("ago"):
        return True
    told_on = penn[at] == "CD" and word.isalpha() and words[at - 1].endswith("day")
    if told_on and words[at - 1].lower() in vocabulary.times:
        return True  # signed Tuesday | two pacts
    if penn[at] == "RB" and before in NAME and penn[at + 1 : at + 2] == ["CD"]:
        return True  # the deal with Acme | just one day later
    if (
        penn[at] == "CD"
        and before in NAME
        and at + 1 < len(words)
        and words[at + 1].lower() in vocabulary.times
    ):
        return True  # the contract with Acme | three years early
    dated = before in NAME and penn[at + 1 : at + 2] == ["CD"] and words[at + 1].isdigit()
    if dated and penn[at] in NAME and word.rstrip(".") in vocabulary.times and words[at][0].isupper():
        return penn[at + 2 : at + 3] != ["NNP"]  # with Acme | Feb. 19
    closes = at + 1 == len(words) or penn[at + 1] not in NOUNS
    return closes and before in NOUNS and word.endswith("day") and word in vocabulary.times
