"""What a verb is tagged as, where its place corrects that: `local media | report that it fell`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.cues import nouns
from onrecord.extractors.quotations.inflection import unchanged
from onrecord.extractors.quotations.pasts import LEADING, goes_on_telling, is_last_verb, is_past_form, resumes
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak, names_person
from onrecord.phrases.pieces import CLAUSE_ENDS, DASHES, LOCATING, PAST_OR_FINITE, RELATIVE
from onrecord.segment.tokens import POSSESSIVES
from onrecord.syntax.classes import FINITE

_BEHIND_VERBS: Final = frozenset({"IN", "TO", ".", ",", ":", "RB"})
_FURTHEST: Final = 8  # tokens from a quotation to a verb that is taken for a noun
_PLURALS: Final = frozenset({"NNS", "NNP", "NNPS"})
_DESCRIBING: Final = frozenset({"JJ", "VBN", "VBG"})
_CLOSED: Final = frozenset({",", "?", "!"})  # before the mark that closes what is said
_SPEAKING: Final = frozenset({"CD", "DT", "PRP$", "NNP"})  # tags of what begins a speaker
_CLAUSE: Final = 16  # tokens from a verb to the conjunction behind what goes with it
_VERBS: Final = FINITE | {"TO", "VB", "VBN", "VBG"}


def is_owner(reading: Reading, at: int, verb: int) -> bool:
    """Tell whether an `'s` right before a past form belongs to a name: `Standard and Poor's said`."""
    owned = reading.lower[at] in POSSESSIVES and at == verb - 1
    return owned and reading.penn[verb] in ("VBD", "VBN") and reading.penn[at - 1] in ("NNP", "NNPS")


def tag_of(reading: Reading, first: int, outer: int, verb: int, low: int) -> str:
    """Return the tag of the verb of a group, as its place corrects it."""
    tag = reading.penn[verb]
    if tag in FINITE or tag == "VBG":
        return tag
    if verb > low and is_owner(reading, verb - 1, verb):
        return "VBD"
    if tag[0] == "N" and outer > low and reading.penn[outer - 1] in ("PRP", "WP"):
        tag = "VBZ"  # `she cautions that`
    if tag in ("NN", "NNS"):
        tag = _before_marks(reading, verb, low) or _taken(reading, verb, low)
    if first < verb:
        return tag
    if tag in ("NN", "NNS", "VB", "VBN", "JJ") and closes(reading, verb, low):
        tag = "VBD"
    told = tag == "JJ" and reading.lower[verb + 1 : verb + 2] == ("that",)  # `Lee | worried that`
    if tag == "JJ" and _is_names(reading, verb, low):
        tag = "VBD"  # `Ann Lee | slammed council chiefs`
    if (tag == "VBN" or told) and is_past_form(reading, outer, verb, low):
        tag = "VBD"
    if tag == "VB" and outer > low and (_has_subject(reading, outer, low) or _is_turned(reading, verb, low)):
        tag = "VBP"
    return "VBP" if tag == "VB" and _goes_on_with(reading, outer - 1, low) else tag


def _goes_on_with(reading: Reading, tie: int, low: int) -> bool:
    """Tell whether a base form goes on with a present behind `and`: `They have left and | say it is`."""
    if tie <= low or reading.lower[tie] != "and" or reading.quote[tie] >= 0:
        return False
    before = range(tie - 1, max(low, tie - _CLAUSE), -1)
    verb = next((i for i in before if reading.penn[i] in _VERBS or reading.lower[i] in CLAUSE_ENDS), low)
    if reading.penn[verb] == "VBN":
        verb = reading.before_adverbs(verb, low)
        return reading.penn[verb] == "VBP" and reading.auxiliaries.get(reading.lower[verb]) == "have"
    return reading.penn[verb] == "VBP" and reading.auxiliaries.get(reading.lower[verb]) != "do"


def _taken(reading: Reading, verb: int, low: int) -> str:
    """Return the tag of a verb taken for a noun, or that of the noun: `Lee, who left, | worries that`."""
    if reading.penn[verb] == "NNS" and (
        _is_behind_words(reading, verb, low) or goes_on_telling(reading, verb, low)
    ):
        return "VBZ"
    parted = reading.penn[verb] == "NNS" and reading.phrases.at(verb - 1) is None
    if parted and (resumes(reading, verb, low) or _is_behind_age(reading, verb, low)):
        return "VBZ"
    if reading.lower[verb] in reading.lists.table(unchanged) and _is_names_own(reading, verb, low):
        return "VBD"
    told = _is_before_name(reading, verb, low) or _is_reporting(reading, verb, low)
    told = told or _acts(reading, verb, low)
    told = told or _leads_to_name(reading, verb, low)
    return "VBP" if told else reading.penn[verb]


def _is_names_own(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a name and what it says stand around a word: `Mr Oke | forecast that it would end`."""
    base = reading.phrases.at(verb)
    around = base is not None and base[0] == low < verb == base[1] - 1
    return around and reading.penn[verb - 1] == "NNP" and reading.lower[verb + 1 : verb + 2] == ("that",)


def _is_behind_words(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether who speaks stands behind a word that follows closed marks: `"No," | tweets one fan`."""
    if (
        verb - 2 <= low
        or verb + 1 >= len(reading.lower)
        or reading.quote[verb - 1] < 0
        or reading.quote[verb] >= 0
    ):
        return False
    return reading.lower[verb - 2] in _CLOSED and reading.penn[verb + 1] in _SPEAKING


def _is_behind_age(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether an age in commas and a pronoun stand around a word: `Lee, 57, | fears she means it`."""
    if verb - low <= 3 or reading.penn[verb - 2] != "CD":
        return False
    parted = reading.lower[verb - 1] == "," and reading.lower[verb - 3] == ","
    return parted and reading.penn[verb + 1 : verb + 2] == ["PRP"]


def _is_before_name(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a plural and another, or a name, with its verb stand around: `men | fear Lee will go`."""
    base = reading.phrases.at(verb)
    if base is None or verb + 1 >= len(reading.penn) or base[0] == verb:
        return False
    if base[0] - (reading.penn[low] == "CC") != low:
        return False
    name = (verb + 1, base[1]) if base[1] > verb + 1 else reading.phrases.at(verb + 1) or base
    plural = reading.penn[verb - 1] in ("NNS", "NNPS") and reading.penn[verb] == "NN"
    named = name[0] > verb and all(word[:1].isupper() for word in reading.words.words[slice(*name)])
    # `Experts | fear homes could go`
    named = named or (can_speak(reading, verb - 1) and reading.penn[name[1] - 1] == "NNS")
    return plural and named and reading.is_verb(name[1])


def _acts(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a plural and an article stand around the only verb: `Both parties | hail the bill`."""
    base = reading.phrases.at(verb - 1) if verb > low and reading.penn[verb] == "NN" else None
    opens = base is not None and base[0] == low and reading.phrases.number[verb] < 0
    around = opens and reading.penn[verb - 1] == "NNS" and reading.penn[verb + 1 : verb + 2] == ["DT"]
    return around and is_only_verb(reading, verb, low)


def _leads_to_name(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a plural parts a quotation and its comma from a name: `"It rains," | jokes Ann Lee`."""
    ends = verb - 1 > low and reading.penn[verb] == "NNS" and reading.ends_quoted(verb - 1)
    return ends and reading.penn[verb + 1 : verb + 2] in (["NNP"], ["NNPS"])


def _is_names(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether the only word like a past form stands behind a name: `Ann Lee | slammed chiefs`."""
    named = verb > low and reading.lower[verb].endswith("ed") and reading.penn[verb - 1] in ("NNP", "NNPS")
    object_ = reading.penn[verb + 1 : verb + 2] in (["NN"], ["NNS"])
    return named and object_ and is_only_verb(reading, verb, low)


def _is_turned(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether only a plural or a name follows what ends a clause: `It is safe, | say experts.`."""
    if reading.lower[verb - 1] != "," and not reading.ends_quoted(verb - 1):
        return False
    base = reading.phrases.at(verb + 1) if verb + 1 < len(reading.lower) else None
    if base is None or base[0] != verb + 1 or reading.penn[base[1] - 1] not in _PLURALS:
        return False
    end = reading.phrases.after(verb + 1, len(reading.lower))[1]
    closed = end >= len(reading.lower) or reading.lower[end] in CLAUSE_ENDS
    # of other verbs it may be an order: `If in doubt, | ask experts.`
    clause = not FINITE.isdisjoint(reading.penn[low : verb - 1]) or reading.lower[verb] == "say"
    return closed and clause and reading.lower[low] not in reading.subordinators


def closes(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a word ends what a quotation and a stop open: `"We lost," the letter read.`."""
    first = reading.behind_quotation(verb, low, _FURTHEST)
    if first is None or first == verb or reading.lower[verb + 1 : verb + 2] == ("by",):
        return False
    if reading.penn[verb] == "NN" and reading.lower[verb].endswith("ing"):
        return False  # `"...," a veiled questioning of the plan`
    named = reading.phrases.number[first] >= 0 or reading.penn[first] == "DT"
    if reading.penn[first] in ("DT", "PRP$") and first + 1 == verb:
        return False  # `"...," a nod to the farmers`
    bare = (named or reading.words.words[first].istitle()) and not reading.verb_in(first, verb)
    if reading.penn[verb] == "NN" and (
        "," in reading.lower[first:verb] or _is_described(reading, first, verb)
    ):
        return False  # `"...," Ann Lee, general counsel for Acme, said`, `"...," a taped message on the line`
    if not bare or verb + 1 >= len(reading.penn):
        return bare
    number = reading.phrases.number
    other = number[verb + 1] >= 0 and number[verb + 1] != number[verb]  # `told | reporters`
    name = reading.phrases.at(verb + 1) if other and reading.penn[verb] == "NN" else None
    if name is not None and reading.phrases.is_name(name) and reading.is_verb(name[1]):
        return False  # `"...," company | counsel Ann Lee said`
    return other or reading.penn[verb + 1] in _BEHIND_VERBS or reading.quote[verb + 1] >= 0


def _is_described(reading: Reading, first: int, noun: int) -> bool:
    """Tell whether but adjectives stand before a noun that goes on: `a welcome | message on the site`."""
    goes_on = reading.penn[first] == "DT" and reading.penn[noun + 1 : noun + 2] in (["IN"], ["TO"])
    return goes_on and all(reading.penn[i] in _DESCRIBING for i in range(first + 1, noun))


def _has_subject(reading: Reading, outer: int, low: int) -> bool:
    """Tell whether a noun phrase, an insertion between commas behind it or not, stands before a verb."""
    if reading.phrases.number[outer - 1] >= 0:
        return True
    last = outer - 1 - (reading.penn[outer - 1] == "RP")
    if reading.penn[last] == "VBN" or (last < outer - 1 and reading.penn[last] in PAST_OR_FINITE):
        return not RELATIVE.isdisjoint(reading.penn[low:outer])  # `men whose laws were struck out | say`
    before = outer - 1
    if reading.quote[before] >= 0 and before > low and reading.penn[before - 1] == "NNS":
        return True  # `“Top agencies” | say that`
    closed = reading.ends_quoted(before) and reading.lower[before - 1] == ","  # `Lee, of "Gulls," | put it`
    parted = closed or reading.lower[before] == "," or reading.lower[before] in DASHES
    return parted and reading.phrases.subject(outer, low) is not None


def _before_marks(reading: Reading, verb: int, low: int) -> str | None:
    """Return the tag of a verb taken for a noun right before quotation marks: `The ad claims "..."`."""
    after = verb + 1
    if after >= len(reading.lower) or (reading.quote[after] < 0 and reading.lower[after] not in LEADING):
        return None
    after += reading.lower[after] in LEADING
    base = reading.phrases.at(verb)
    if after >= len(reading.lower) or reading.quote[verb] >= 0 or reading.quote[after] < 0:
        return None
    if base is None and (verb == low or reading.phrases.number[verb - 1] < 0):
        return None
    if reading.lower[verb].endswith("ing"):
        return "VBG" if verb > low else None
    if reading.lower[verb] in reading.lists.table(unchanged) and verb > low:
        return "VBD"  # `A sign outside | read: "..."`
    single = reading.penn[verb] == "NNS" and reading.penn[verb - 1] in ("NN", "NNP", "CD")
    if base is None:
        return None
    behind = base[0] < verb or reading.lower[verb - 1] == ","
    if behind and reading.penn[verb] == "NNS" and _opens_text(reading, verb, low):
        return "VBZ"
    opens = base[0] == low or reading.lower[base[0] - 1] in (",", "and", "but", "that")
    return "VBZ" if single and opens and base[0] < verb and base[1] == verb + 1 else None


def _opens_text(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a plural that names no words is a verb before a colon: `Rule 4 of the code | states:`."""
    alone = reading.lower[verb + 1] == ":" and not reading.finite_in(low, verb)
    return alone and reading.lower[verb] not in reading.lists.table(nouns)


def is_only_verb(reading: Reading, at: int, low: int) -> bool:
    """Tell whether no finite verb stands before `at` in a unit, nor behind it in its clause."""
    return not reading.finite_in(low, at) and is_last_verb(reading, at)


def _plans(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a verb is taken for a noun: `The party | claims to have won`, `The law | calls on Lee`.

    What stands before it may be a name that looks like an adjective: `The Graphic | reports that`.
    """
    base = reading.phrases.at(verb)
    compound = base is not None and base[1] == verb + 1
    titled = base is not None and base[0] == low and reading.lower[low] == "the"
    titled = titled and reading.words.words[verb - 1].istitle()
    named = titled or reading.penn[verb - 1] in ("NN", "NNP")
    return compound and named and verb - 1 > low and is_only_verb(reading, verb, low)


def _opens_with_many(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a plural and a phrase that ends in a name stand before a word taken for a noun."""
    base = reading.phrases.at(low)
    led = base is not None and base[1] < verb and reading.penn[base[1]] == "IN"
    named = reading.penn[verb - 1] in ("NNP", "NNPS")
    many = base is not None and reading.penn[base[1] - 1] in ("NNS", "NNPS")
    return led and named and many and reading.penn[verb] == "NN"


def _is_reporting(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether what is taken for a noun is a verb: `local media report that`, `Lee points out`."""
    if verb + 1 >= len(reading.lower):
        return False
    if reading.penn[verb] == "NNS" and reading.lower[verb + 1] in CLAUSE_ENDS:
        return _ends_after_name(reading, verb, low)
    if reading.penn[verb] == "NNS" and _opens_sentence(reading, verb, low):
        return True
    topic = reading.lower[verb + 1] in reading.grammar["topic"]
    if reading.penn[verb] == "NNS" and (reading.penn[verb + 1] == "TO" or topic):
        return _plans(reading, verb, low)
    at = _past_place(reading, verb + 1)
    told = reading.lower[at] == "that" and reading.phrases.number[at + 1 : at + 2] != [-1]
    that = told and at == verb + 1
    if told and at > verb + 1 and reading.penn[verb] == "NNS" and _plans(reading, verb, low):
        return True  # `The suit | claims in its first line that it leaks`
    if that and not reading.is_verb(verb + 2):
        apart = reading.penn[verb - 1] == "NNS" and reading.phrases.at(verb) == (verb, verb + 1)
        apart = (apart and verb - 1 > low) or _opens_with_many(reading, verb, low)
        if apart and is_only_verb(reading, verb, low):
            return True  # `Old sailors | caution that it leaks`, `Claims from Lee | state that it leaks`
        if reading.penn[verb] == "NNS" and _plans(reading, verb, low):
            return True  # `The suit | claims that it leaks`
    moved = reading.penn[verb + 1] == "RP" or (
        reading.penn[verb + 1] == "RB" and reading.penn[verb + 2 : verb + 3] in ([","], ["."], ["IN"])
    )
    if not moved and not (that and reading.penn[verb] == "NN"):
        return False
    return _heads_clause(reading, verb, low, moved=moved)


def _past_place(reading: Reading, at: int) -> int:
    """Return the token behind where something is told, or `at`: `claims | in its first line | that`."""
    led = (
        at + 2 < len(reading.lower) and reading.lower[at] in LOCATING and reading.phrases.number[at + 1] >= 0
    )
    end = reading.phrases.after(at + 1, len(reading.lower), clause=False)[1] if led else at
    return end if end < len(reading.lower) else at


def _opens_sentence(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether one person and a clause stand around a verb: `A union boss | fears the pay is low`."""
    base = reading.phrases.at(verb)
    opens = base is not None and base[0] == low and base[1] == verb + 1 and reading.penn[low] == "DT"
    # the tagger may take `executive` for an adjective
    if not opens or reading.penn[verb - 1] not in ("NN", "JJ") or not names_person(reading, verb - 1):
        return False
    return reading.phrases.number[verb + 1] >= 0 and is_clause(reading, verb + 1, len(reading.penn))


def _heads_clause(reading: Reading, verb: int, low: int, *, moved: bool) -> bool:
    """Tell whether a verb before `that`, or before its particle, stands behind its subject."""
    base = reading.phrases.at(verb)
    if base is None:
        return not moved and verb > low and reading.penn[verb - 1] in ("NNS", "NNPS")  # `owners | counter`
    if base[0] == verb or base[0] < low or base[1] != verb + 1:
        return False
    if moved:
        return reading.words.words[verb - 1][:1].isupper()
    bare = not any(reading.penn[i] in ("DT", "PRP$", "POS") for i in range(base[0], verb))
    return bare and reading.penn[verb - 1] in ("NNS", "NNPS", "NN")


def _ends_after_name(reading: Reading, verb: int, low: int) -> bool:
    """Tell whether a name behind a comma and a verb end a sentence: `It has rained, Acme News | reports.`."""
    base = reading.phrases.at(verb)
    if base is None or base[1] != verb + 1 or base[0] - 1 <= low or reading.lower[base[0] - 1] != ",":
        return False
    named = reading.penn[verb - 1] in ("NNP", "NNPS")
    if reading.lower[verb + 1] != ".":  # `But, Acme News | notes, it has rained`
        named = named or reading.words.words[verb - 1].istitle()
        ties = all(reading.is_adverb(i) or reading.penn[i] == "CC" for i in range(low, base[0] - 1))
        return named and ties
    clause = not PAST_OR_FINITE.isdisjoint(reading.penn[low : base[0]])
    return named and clause and "," not in reading.lower[base[0] : verb]
