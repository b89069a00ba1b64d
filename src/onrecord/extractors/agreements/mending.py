"""Base phrases as they are read here: what the tagger joined or parted wrongly is set right."""

from __future__ import annotations

from onrecord.extractors.agreements.numbering import (
    take_figures,
    take_locals,
    take_names,
    take_returns,
    take_suffixes,
    take_titles,
)
from onrecord.extractors.agreements.splitting import begins_phrase
from onrecord.extractors.agreements.supplying import give_verbs
from onrecord.extractors.agreements.vocabulary import Vocabulary
from onrecord.phrases.pieces import NAME, NOUNS, Phrase
from onrecord.syntax.classes import FINITE

#: Tags that a capitalised word inside a sentence, in no phrase, has by mistake.
_MISTAKEN = frozenset(["JJ", "VB", "NN", "FW", "UH"])
#: What a verb in -s may be taken for.
_PRESENT = frozenset(["NNS", "VBZ"])
_MISTAKEN_TITLE = frozenset(["IN", "RB", "JJ", "VB", "VBP"])
#: Tags that are corrected by what stands around.
_UNSURE = _MISTAKEN | _MISTAKEN_TITLE | _PRESENT | {"VBG"}
#: What a quality behind its noun is taken for: attorneys general.
_POSTPOSED = frozenset(["JJ", "RB", "VB", "VBP"])
#: What nouns stand behind.
_BEFORE_NOUN = frozenset(["JJ", "JJR", "JJS", "POS", "PRP$", "DT"])
#: Verbs that the tagger takes into a phrase.
_TAKEN_IN = frozenset(["VBP", "VBN", "VBD"])
#: What stands before those who share an agreement.
_SHARING = frozenset(["with", "between", "among"])
#: What the name of people begins with behind what they do: leading | Chilean firms.
_DONE_BY = NOUNS | {"JJ"}
#: What is never inside a phrase.
_PARTING = frozenset(["and", "or", ",", "--", "–", "—"])
#: What follows a plural that may be a verb, and no object of one.
_AFTER_PLURAL = frozenset(["IN", "CC", ",", "."])
#: What an object begins with behind a plural that is a verb, by what stands before it.
_AFTER_VERB = {",": (["DT"], ["PRP$"]), "that": (["DT"], ["PRP$"], ["NN"], ["NNS"], ["JJ"])}
_TOLD = frozenset(["NNP", "PRP"])
#: What stands behind a verb without an object.
_AFTER_END = (["IN"], ["."], [","], ["RB"], ["NNP"], ["DT"])
#: Behind them, and before these, an `-ing` form says what people do where.
_SEVERAL = frozenset(["NNS", "NNPS"])
_WHERE = (["in"], ["at"])
#: What parts an `-ing` form from a noun that it would only describe: operating agreements.
_AFTER_GERUND = (["DT"], ["PRP$"], ["JJ"], ["JJR"], ["CD"], ["RB"], ["RP"])


def mended(
    base: list[Phrase], words: list[str], penn: list[str], vocabulary: Vocabulary
) -> tuple[list[Phrase], list[int]]:
    """Return the phrases with stray nouns put in, and the number of that of each word; correct the tags.

    `take` puts words into a phrase, `leave` takes them out, `give` makes verbs: in this order, each on what
    those before it have made.
    `and`, the time (`Acme | last week`) and a company's abbreviation (`Acme Inc. | Terms`) part phrases.
    """
    number = [-1] * len(words)
    for n, (low, high) in enumerate(base):
        number[low:high] = [n] * (high - low)
    take_names(words, penn, number, vocabulary.small)
    give_verbs(words, penn, number, vocabulary)
    _leave_adverbs(words, penn, number, vocabulary.adverbials)
    _take_told(penn)
    take_figures(words, penn, number, vocabulary)
    _take_raises(words, penn)
    take_locals(words, penn, number)
    if "work" in words or "Work" in words:
        take_returns(words, penn, number)
    take_suffixes(words, penn, number, vocabulary.words_of("suffix"))
    _take_seats(words, penn, number)
    _leave_worth(words, penn, vocabulary.words_of("parting"))
    take_titles(words, penn, number, vocabulary.anchors)
    _take_branches(words, penn, number)
    _take_owners(words, penn, number)
    _take_most(words, penn, number)
    _take_wages(words, penn, number, vocabulary.words_of("wage"))
    _take_doing(words, penn, number, vocabulary)
    _take_describing(words, penn, number, vocabulary)
    _take_parts(words, penn, number, vocabulary.groups)
    _leave_tellers(words, penn, number, vocabulary)
    _leave_reports(words, penn, number, vocabulary.words_of("speech"))
    _leave_verbs(words, penn, number, vocabulary)
    _leave_aims(words, penn, number, vocabulary)
    _leave_calls(words, penn, number, vocabulary)
    phrases = _parted(words, penn, number, vocabulary)
    for n, (low, high) in enumerate(phrases):
        number[low:high] = [n] * (high - low)
    return phrases, number


def _take_branches(words: list[str], penn: list[str], number: list[int]) -> None:
    """Make a noun of what was taken for a verb between a name and `of`: the UK | arm | of Acme."""
    for at in range(2, len(words) - 1) if "VBP" in penn else ():
        named = penn[at] == "VBP" and penn[at - 2 : at] == ["DT", "NNP"] and words[at + 1] == "of"
        if named and number[at - 1] >= 0:
            penn[at], number[at] = "NN", number[at - 1]


def _parted(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> list[Phrase]:
    """Return the phrases of words that have one, or are nouns, each word with a last look at its tag."""
    phrases: list[Phrase] = []
    firms = vocabulary.words_of("firm")
    for at in range(len(penn)):
        inside = number[at] >= 0 and words[at] not in _PARTING
        if penn[at] in _UNSURE:
            inside = _retag(words, penn, number, at, vocabulary, inside=inside)
        if not inside and penn[at] not in NOUNS:
            number[at] = -1
            continue
        low, high = phrases[-1] if phrases else (-1, -1)
        goes_on = high == at and (
            not inside
            or number[at] == number[at - 1]
            or number[at - 1] < 0
            or (penn[at - 1] in ("VBG", "JJ", "AFX") and penn[at] in NOUNS)
            or (words[at].lower() in firms and words[at - 1].istitle())  # Elm & Paving | Co.
        )
        if goes_on and not begins_phrase(words, penn, at, vocabulary):
            phrases[-1] = (low, at + 1)
        else:
            phrases.append((at, at + 1))
    return phrases


def _retag(
    words: list[str], penn: list[str], number: list[int], at: int, vocabulary: Vocabulary, *, inside: bool
) -> bool:
    """Correct the tag of a word by what stands around it; tell whether it is inside a phrase after all."""
    word, tag = words[at], penn[at]
    if not inside and at and tag in _MISTAKEN and word.istitle():
        penn[at] = "NNP"
    if tag == "VBG" and inside and at and words[at - 1] in vocabulary.words_of("revealing"):
        inside = f"{word[:-3]}ed" not in vocabulary.words_of("speech")  # after | revealing | striker Ann Lee
    if at and words[at] in vocabulary.titles and _is_title_inside(penn, at):
        penn[at], number[at], inside = "NN", number[at - 1], True  # United | forward | Joe Dunn
        number[at + 1] = number[at]
    if tag == "VBG" and inside and at:
        holds = penn[at - 1] in NAME and words[at] in vocabulary.contents  # with Qatar | covering | tolls
        meets = penn[at - 1] in _SEVERAL and words[at + 1 : at + 2] in _WHERE  # the States | meeting | in
        inside = not (holds or meets)
    if tag == "VBG" and _is_of_name(words, penn, at):
        penn[at], number[at], inside = "NNP", number[at - 1], True
    if at and tag in _POSTPOSED and penn[at - 1] in NOUNS and word in vocabulary.words_of("postposed"):
        penn[at], inside = penn[at - 1], True  # attorneys general
        number[at] = number[at - 1]
    if tag in ("VB", "VBP") and _is_between(penn, number, at):
        penn[at] = "NN"  # its latest | pay | deal
    if penn[at] in _PRESENT and _is_predicate(words, penn, at, vocabulary):
        penn[at], inside = "VBZ", False
    if tag == "NN" and word.endswith("ing") and _is_gerund(words, penn, at, vocabulary):
        penn[at], inside = "VBG", False
    return inside


def _take_wages(words: list[str], penn: list[str], number: list[int], wage: frozenset[str]) -> None:
    """Make a noun of `pay` before what is paid, behind another noun: to raise Elm pilots' | pay | rates."""
    for at in range(1, len(words) - 1) if "pay" in words else ():
        verb = words[at] == "pay" and penn[at] in ("VB", "VBP") and number[at - 1] >= 0
        if verb and number[at + 1] >= 0 and words[at + 1] in wage:
            penn[at], number[at] = "NN", number[at + 1]


def _is_title_inside(penn: list[str], at: int) -> bool:
    """Tell whether a word that was taken for no noun stands before a name, behind another or `and`."""
    behind = penn[at - 1] in NOUNS or penn[at - 1] == "CC"
    return penn[at] in _MISTAKEN_TITLE and behind and penn[at + 1 : at + 2] == ["NNP"]


def _is_between(penn: list[str], number: list[int], at: int) -> bool:
    """Tell whether a word stands inside a phrase, between a quality, or an owner, and a noun."""
    if not 0 < at < len(penn) - 1 or number[at] < 0 or not number[at - 1] == number[at] == number[at + 1]:
        return False
    return penn[at - 1] in _BEFORE_NOUN and penn[at + 1] in NOUNS


def _is_of_name(words: list[str], penn: list[str], at: int) -> bool:
    """Tell whether a form in -ing is the last word of a name: `Elm | Paving |.`, `Zane | Mining | and`."""
    named = at > 0 and penn[at - 1] in NAME and words[at].istitle()
    return named and not "".join(words[at + 1 : at + 2])[:1].isupper()  # Elm | Ending | Pact With Ash


def _leave_adverbs(
    words: list[str], penn: list[str], number: list[int], adverbials: dict[str, frozenset[str]]
) -> None:
    """Take two words before a verb for the adverb that they make: nurses have | in turn | agreed."""
    for at in range(2, len(words) - 1):
        pair = words[at] in adverbials and words[at - 1] in adverbials[words[at]]
        if pair and penn[at + 1].startswith("VB") and number[at + 1] < 0:
            penn[at - 1 : at + 1], number[at - 1 : at + 1] = ["RB", "RB"], [-1, -1]


def _take_told(penn: list[str]) -> None:
    """Make a verb of the participle right behind a relative pronoun: a pact that | provided | raises."""
    for at in range(1, len(penn) - 1) if "WDT" in penn else ():
        if penn[at] != "VBN" or penn[at - 1] != "WDT":
            continue
        penn[at] = "VBD"
        if penn[at + 1] == "VB":
            penn[at + 1] = "NN"


def _take_raises(words: list[str], penn: list[str]) -> None:
    """Make a plural of what is no verb behind a preposition: a pact on | raises | with the union."""
    for at in range(1, len(penn) - 1) if "VBZ" in penn else ():
        noun = penn[at] == "VBZ" and penn[at - 1] == "IN" and words[at - 1] != "that" and words[at].islower()
        if noun and penn[at + 1] in _AFTER_PLURAL:
            penn[at] = "NNS"


def _take_seats(words: list[str], penn: list[str], number: list[int]) -> None:
    """Put the seat of a firm, with its comma, into the firm's phrase: `Elm, Ohio-based Zane`."""
    for at in range(2, len(words) - 1) if "," in words else ():
        named = words[at - 1] == "," and penn[at - 2] in NAME and number[at] >= 0
        if named and words[at].endswith("-based") and words[at][0].isupper():
            town = at - 2
            while town > 0 and penn[town - 1] in NAME and number[town - 1] == number[at - 2]:
                town -= 1
            penn[at - 1], number[town:at] = "NNP", [number[at]] * (at - town)


def _leave_worth(words: list[str], penn: list[str], parting: frozenset[str]) -> None:
    """Part what a deal is worth from the name before it: `with Zane Bank | worth $5`."""
    if not parting.isdisjoint(words):
        for at, word in enumerate(words):
            if word in parting and penn[at] in NAME:
                penn[at] = "JJ"


def _take_owners(words: list[str], penn: list[str], number: list[int]) -> None:
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


def _take_most(words: list[str], penn: list[str], number: list[int]) -> None:
    """Put `all but` into the phrase of what it counts: `all but | two of the banks`; of a verb, apart."""
    for at in range(max(1, words.index("but")) if "but" in words else len(words), len(words) - 1):
        if words[at] != "but":
            continue
        if words[at - 1] == "all" and penn[at + 1] == "VBN":  # has been | all but | sunk
            penn[at - 1 : at + 1], number[at - 1 : at + 1] = ["RB", "RB"], [-1, -1]
        if words[at - 1] in ("all", "All") and penn[at + 1] == "CD":
            penn[at] = "RB"
            number[at - 1 : at + 2] = [len(words)] * 3


def _take_doing(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
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


def _take_describing(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
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


def _take_parts(words: list[str], penn: list[str], number: list[int], groups: frozenset[str]) -> None:
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


def _leave_tellers(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Part what a plural tells from the noun that it was taken for: `Reports in Elm | claim | Acme has`."""
    if penn[:1] != ["NNS"]:
        return
    for at in range(1, len(penn) - 2):
        if penn[at] in FINITE:
            return
        ends = penn[at] == "NN" and 0 <= number[at] != number[at + 1] and penn[at + 1] in _TOLD
        if ends and f"{words[at]}ed" in vocabulary.words_of("speech"):
            penn[at], number[at] = "VBP", -1
            return


def _leave_reports(words: list[str], penn: list[str], number: list[int], speech: frozenset[str]) -> None:
    """Part what a paper says from the nouns beside it: `The Post | reports | crews have`."""
    for at in range(1, len(penn) - 2) if "NNS" in penn else ():
        if penn[at] != "NNS" or penn[at - 1] != "NNP" or f"{words[at][:-1]}ed" not in speech:
            continue
        end = next((n for n in range(at, len(penn)) if number[n] != number[at]), at)
        if number[at - 1] == number[at] >= 0 and end > at + 1 and penn[end] in FINITE:
            fresh = max(number) + 1
            penn[at], number[at] = "VBZ", -1
            number[at + 1 : end] = [fresh] * (end - at - 1)


def _leave_verbs(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Part a verb from the nouns beside it, with which it was taken for one phrase.

    `with Russia | lapse`, `Acme | settled | claims`, `is set to | end | May 3`.
    """
    for at in range(1, len(penn) - 1) if "TO" in penn else ():
        if penn[at - 1 : at + 1] == ["TO", "VB"] and number[at] == number[at + 1]:
            number[at] = -1
    if _TAKEN_IN.isdisjoint(penn):
        return
    opens = 0
    for at in range(1, len(penn)):
        opens = opens if number[at] == number[at - 1] >= 0 else at
        if penn[at] not in _TAKEN_IN:
            continue
        if penn[at] == "VBP" and penn[at - 1] in NOUNS:
            number[at] = -1
        inside = penn[at] in ("VBN", "VBD") and opens < at and penn[opens] in NAME and penn[at - 1] in NAME
        plain = penn[at] == "VBD" and penn[at + 1 : at + 2] == ["NNS"]  # Acme | hit | shares
        inside &= (plain or words[at] in vocabulary.verbs) and words[at - 1].lower() not in vocabulary.times
        inside |= penn[at] == "VBN" and words[at - 1] == "," and words[at] in vocabulary.anchors
        if inside and number[at : at + 2] == [number[at]] * 2:
            penn[at], number[at] = "VBD", -1


def _leave_aims(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Part what an agreement is to do from its object: `a deal to | open | markets`."""
    due = words.index("due") if "due" in words else len(words)
    if words[due + 1 : due + 2] == ["to"] and penn[due + 2 : due + 3] == ["NN"]:
        found = vocabulary.verbs.at(words, due + 2)  # the truce is due to | end
        if found is not None and found[1].alone and penn[due + 3 : due + 4] in _AFTER_END:
            penn[due + 1 : due + 3], number[due + 2] = ["TO", "VB"], -1
    for at in range(1, len(words) - 2) if "JJ" in penn else ():
        aims = words[at] == "to" and penn[at] in ("IN", "TO") and penn[at + 1] == "JJ"
        if aims and words[at - 1] in vocabulary.nouns and words[at + 1] in vocabulary.contents:
            penn[at : at + 2], number[at + 1] = ["TO", "VB"], -1


def _leave_calls(words: list[str], penn: list[str], number: list[int], vocabulary: Vocabulary) -> None:
    """Part what a plural part of an agreement asks for from its noun: `terms of the pact | call | for`."""
    at = words.index("call") if "call" in words else 0
    asks = "NNS" in penn[:at] and penn[at] == "NN" and words[at + 1 : at + 2] == ["for"]
    if asks and words[at - 1] in vocabulary.anchors and FINITE.isdisjoint(penn[:at]):
        penn[at], number[at] = "VBP", -1


def _is_predicate(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether the word at `at`, which stands in a phrase, is a verb: `two firms | governs`."""
    if penn[at] == "NNS":
        held = at > 0 and words[at - 1] in (",", "that") and words[at] in vocabulary.contents
        covers = held and penn[at + 1 : at + 2] in _AFTER_VERB[words[at - 1]]  # a deal that | shifts | stakes
        return covers or _is_over(words, penn, at, vocabulary)
    if penn[at] != "VBZ" or at == 0:
        return False
    if penn[at + 1 : at + 2] in (["NN"], ["NNS"]):
        return penn[at - 1] == "NNP" and words[at] in vocabulary.contents  # with Chile | covers | tolls
    return penn[at - 1] == "NNS" or (penn[at - 1] in ("NN", "NNP") and words[at].isalpha())


def _is_over(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether what the tagger takes for a noun says what comes of a pact: `a pact | lapses in 2027`."""
    found = vocabulary.verbs.at(words, at)
    if found is None or not found[1].alone or found[1].effect or found[1].form != "s" or at + 2 >= len(words):
        return False
    timed = penn[at + 1] in ("IN", "JJ", "DT") and not vocabulary.times.isdisjoint(
        word.lower() for word in words[at + 1 : at + 4]
    )
    return timed or (penn[at + 1] == "IN" and words[at + 2].isdigit())


def _is_gerund(words: list[str], penn: list[str], at: int, vocabulary: Vocabulary) -> bool:
    """Tell whether a form in -ing, taken for a noun, says what somebody does: `a pact setting rates`."""
    if at == 0:
        return False
    if penn[at - 1] == "IN" and words[at] in vocabulary.verbs:  # accused of | flouting earlier pacts
        found = vocabulary.verbs.at(words, at)
        return found is not None and (found[0] > 1 or penn[at + 1 : at + 2] in _AFTER_GERUND)
    if penn[at - 1] in FINITE and words[at] in vocabulary.verbs:
        return penn[at + 1 : at + 2] in (["DT"], ["PRP$"])  # denies | flouting | the pact
    if penn[at - 1] == "NNS" and words[at - 1].lower() in vocabulary.groups:
        return penn[at + 1 : at + 2] in (["IN"], ["RB"])  # ministers | meeting in Rome
    if words[at - 1] not in vocabulary.anchors:
        return False
    return words[at] in vocabulary.contents and penn[at + 1 : at + 2] in (["NN"], ["NNS"], ["DT"], ["JJ"])
