"""Verbs that attribute with one object and act on another: `called it a joke`, `called the police`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.clause import is_clause
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak, can_tell, names_person
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, COMMON_NOUNS, NAME, PAST_OR_FINITE

_PERSONAL: Final = frozenset({"NNP", "NNPS", "PRP", "WP", "NNS", "CD"})
_RELATIVE: Final = frozenset({"WP", "WDT"})
_NAMING: Final = _RELATIVE | {"WP$", "JJ", "VBN"}
_WHOLE: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})  # tags that end a noun phrase
_SENTENCE: Final = 30  # tokens on either side of a verb
_NEAR: Final = 2  # tokens from an object to `as`: `cast himself more as`
_ACTING: Final = frozenset(
    {"lost", "kept", "named", "sensed", "likened", "fated", "proved", "faced", "struck", "billed", "lodged"}
    | {"sought"}
)
_HANDED: Final = frozenset({"lost", "kept", "billed", "lodged", "sought"})
_PREDICATES: Final = frozenset({"JJ", "JJR", "VBG", "VBN", "TO"})  # tags of what something is found to be
_PRICE: Final = 6  # tokens of an object with what it is charged
_COMING: Final = frozenset({"will", "would"})
_POINTING: Final = frozenset({"this", "that"})


def is_act(
    reading: Reading, takes: frozenset[str], subject: Phrase | None, verb: int, content: Phrase
) -> bool:
    """Tell whether a verb and its object tell what is done: `called 22 witnesses`, `Rain saw roads shut`."""
    if "struck" in takes:
        return is_blow(reading, verb)
    first, last = content
    if _measures(reading, first) or ("named" in takes and _is_kind(reading, subject, verb, content)):
        return True
    if "faced" in takes:
        return _is_faced(reading, first) or (is_mute(reading, subject) and not reading.has_marks(*content))
    if takes.isdisjoint(_ACTING) or reading.has_marks(*content):
        return _is_unseen(reading, takes, subject, content)
    if not takes.isdisjoint(_HANDED):
        return _is_handed(reading, takes, content)
    if "fated" in takes:
        base = reading.phrases.at(first)
        end = base[1] if base is not None else last
        return end + 1 < last and reading.lower[end] == "to" and reading.penn[end + 1] != "VB"
    if "likened" in takes:
        end = reading.phrases.after(first, last, clause=False)[1]
        return "as" not in reading.lower[end : min(last, end + _NEAR)]  # `cast their votes`
    if "proved" in takes:
        return not _is_proved(reading, subject, content)
    if "named" in takes:
        return _is_alone(reading, subject, content)
    seen = _is_met(reading, content) or _is_seen_to(reading, verb, content) or _is_to_come(reading, verb)
    return _is_meanwhile(reading, content) or (
        "as" not in reading.lower[slice(*content)] and (seen or not perceives(reading, subject))
    )


def _measures(reading: Reading, at: int) -> bool:
    """Tell whether it is told how far something goes with more: `was flagging | the longer it went on`."""
    tags = reading.penn[at + 1 : at + 3]
    return reading.lower[at] == "the" and tags[:1] in (["JJR"], ["RBR"]) and tags[1:] in (["DT"], ["PRP"])


def _is_meanwhile(reading: Reading, content: Phrase) -> bool:
    """Tell whether somebody saw a thing while doing something else: `saw | the march as he left`."""
    first, last = content
    tie = reading.first_of("as", first, last - 2, last)
    return tie < last and reading.penn[tie + 1] == "PRP" and is_clause(reading, tie + 1, last)


def _is_kind(reading: Reading, subject: Phrase | None, verb: int, content: Phrase) -> bool:
    """Tell whether a participle gives a thing with `a` its name: `a formula | called the “chained rate”`."""
    base = reading.phrases.at(verb - 1)
    if subject is None or subject[1] != verb or base is None or reading.lower[base[0]] not in ARTICLES:
        return False
    first = content[0] + (reading.lower[content[0]] == "the")
    broken = first == content[1]  # `a formula | called the`, at the end of a text
    named = broken or reading.quote[first] >= 0 or reading.words.words[first].istitle()
    thing = reading.penn[verb - 1] == "NN" and not can_speak(reading, verb - 1)
    return named and thing and reading.words.words[verb - 1].islower()


def _is_handed(reading: Reading, takes: frozenset[str], content: Phrase) -> bool:
    """Tell whether an object is lost, won, paid, or kept from or brought to somebody: `charged | a fee`."""
    if "kept" in takes:
        return _is_kept_from(reading, content)
    if "billed" in takes:
        return _is_billed(reading, content)
    if "lodged" in takes:
        return _is_lodged(reading, content)
    base = reading.phrases.at(content[0])
    won = "elected" if "sought" in takes else "scored"
    return base is not None and reading.lower[base[1] - 1] in reading.grammar[won]


def _is_unseen(reading: Reading, takes: frozenset[str], subject: Phrase | None, content: Phrase) -> bool:
    """Tell whether a thing is said to have seen something, whatever is in marks: `The film saw a "feud"`."""
    told = "sensed" not in takes or "as" in reading.lower[slice(*content)]
    return not told and not perceives(reading, subject)


def is_blow(reading: Reading, at: int) -> bool:
    """Tell whether a sentence tells of wounds or of a crime: `attacked | two men using an axe`."""
    low, high = max(0, at - _SENTENCE), min(len(reading.lower), at + _SENTENCE)
    first = reading.last_of(".", low, at + 1)
    last = reading.first_of(".", at, high)
    return not reading.grammar["wounding"].isdisjoint(reading.lower[first:last])


def _is_faced(reading: Reading, at: int) -> bool:
    """Tell whether a phrase names where or to whom one speaks: `addressed | a rally`, `| reporters`."""
    base = reading.phrases.at(at)
    if base is None or reading.penn[base[1] - 1] not in COMMON_NOUNS or reading.has_marks(*base):
        return False
    head, grammar = base[1] - 1, reading.grammar
    hearers = reading.lower[head] in grammar["hearing"] | grammar["press"] | grammar["sitting"]
    return hearers or reading.is_venue(at) or names_person(reading, head)


def is_mute(reading: Reading, subject: Phrase | None) -> bool:
    """Tell whether a subject is a thing that deals with something, and no text: `bills | addressing it`."""
    if subject is None:
        return False
    base = reading.phrases.at(subject[0])
    head = base[1] - 1 if base is not None else subject[0]
    if reading.penn[head] not in COMMON_NOUNS or not reading.words.words[head].islower():
        return False
    return not can_tell(reading, head)


def _is_kept_from(reading: Reading, content: Phrase) -> bool:
    """Tell whether two phrases name somebody and what is kept from them: `denied | Lee | the post`."""
    if reading.lower[content[0]] in reading.grammar["objective"]:
        return content[1] > content[0] + 1
    base = reading.phrases.at(content[0])
    further = reading.phrases.at(base[1]) if base is not None and base[1] < content[1] else None
    if base is None or (further is None and not _has_two(reading, base)):
        return False
    told = further is not None and is_clause(reading, further[0], content[1])  # `denied reports | it is late`
    return further is None or not (told or reading.phrases.is_time(further))


def _is_billed(reading: Reading, content: Phrase) -> bool:
    """Tell whether an object is or holds what something costs: `charged | $5`, `charged | Lee a fee`."""
    priced, base = reading.grammar["priced"], reading.phrases.at(content[0])
    bare = base is not None and reading.lower[base[1] - 1] in priced
    words = reading.lower[content[0] : min(content[1], content[0] + _PRICE)]
    return bare or "$" in reading.penn[slice(*content)] or not priced.isdisjoint(words)


def _is_lodged(reading: Reading, content: Phrase) -> bool:
    """Tell whether an object is brought to somebody: `reported | the theft to police`."""
    base = reading.phrases.at(content[0])
    to = base[1] if base is not None else content[0] + 1
    brought = to + 1 < content[1] and reading.lower[to] == "to" and reading.phrases.number[to + 1] >= 0
    return brought and reading.penn[to + 1] != "VB"


def _is_proved(reading: Reading, subject: Phrase | None, content: Phrase) -> bool:
    """Tell whether something is found out: by `a poll`, or to be so: `found | the plan dull`."""
    first, last = content
    end = reading.phrases.after(first, last, clause=False)[1]
    base = reading.phrases.at(first)
    own = base is not None and reading.penn[first] == "PRP$"
    heads = {end - 1, base[1] - 1 if base is not None and own else end - 1}
    if reading.is_reflexive(first) or any(reading.lower[i] in reading.grammar["taken"] for i in heads):
        return False  # `found | himself in Elm`, `found | a way to win`
    if end < last and reading.penn[end] in _PREDICATES:
        return reading.penn[end] != "TO" or reading.lower[end + 1 : end + 2] == ("be",)
    base = reading.phrases.at(subject[0]) if subject is not None else None
    if base is None or (
        reading.penn[base[1] - 1] != "NN" and reading.lower[base[1] - 1] not in reading.venues
    ):
        return False
    return not names_person(reading, base[1] - 1) and not reading.phrases.is_time(base)


def _is_alone(reading: Reading, subject: Phrase | None, content: Phrase) -> bool:
    """Tell whether an object stands alone, with nothing it is called: `called | the police to a pier`."""
    if subject and (reading.penn[subject[0] - 1] in _NAMING or _is_what(reading, subject)):
        return False  # `what they called a joke`
    first, last = content
    base = reading.phrases.at(first)
    number = base == (first, first + 1) and reading.penn[first] == "CD"  # `called | 911 and left`
    number = number and (first + 1 >= last or reading.phrases.number[first + 1] < 0)
    numbered = (
        base is not None and base[1] - base[0] > 1 and reading.penn[base[1] - 2] in NAME
    )  # `Ginbar | 7`
    named = base is not None and (reading.penn[base[1] - 1] in _WHOLE or numbered)
    if base is None or not (number or named) or _has_two(reading, base):
        return False
    end = _past_apposed(reading, base[1], last)
    while end + 1 < last and reading.penn[end] in ("IN", "TO") and reading.lower[end] != "as":
        further = reading.phrases.at(end + 1)
        if further is None or _has_two(reading, further):
            break
        end = further[1]
    timed = reading.phrases.at(end) if end < last else None
    if timed is not None and reading.phrases.is_time(timed):
        end = timed[1]  # `called a meeting | Monday night`
    if end < last and reading.is_reflexive(end):
        return True  # `called | donors himself`
    if end < last and reading.lower[end] == ",":  # `a firm called | Acme Ltd, which ...`
        behind = next((i + 1 for i in range(end + 1, last - 1) if reading.lower[i] == ","), end)
        if reading.lower[behind] in reading.grammar["leading"]:
            return True  # `called | Lee, an aide, onto the stage`
        return number or (subject is not None and reading.penn[subject[0]] == "DT")
    if end >= last or reading.is_verb(end):
        return True
    after = reading.penn[end + 1] if end + 1 < len(reading.penn) else ""
    joined = reading.penn[end] == "CC" and after in PAST_OR_FINITE  # `and left`
    return joined or (reading.penn[end] in ("IN", "TO", "WRB") and reading.lower[end] != "as")


def _past_apposed(reading: Reading, end: int, last: int) -> int:
    """Return where an object and the name behind it end, `called | his aide Lee | to`."""
    apposed = reading.phrases.at(end) if end < last else None
    if apposed is None or apposed[1] >= last or not reading.phrases.is_name(apposed):
        return end
    return apposed[1] if reading.penn[apposed[1]] in ("IN", "TO") else end


def _is_what(reading: Reading, subject: Phrase) -> bool:
    return reading.penn[subject[0]] in _RELATIVE and subject[1] - subject[0] > 1


def _has_two(reading: Reading, base: Phrase) -> bool:
    """Tell whether a second phrase begins within a base phrase: `Christmas | a sham`."""
    return any(reading.penn[i] in ("DT", "PRP$") for i in range(base[0] + 1, base[1]))


def perceives(reading: Reading, subject: Phrase | None) -> bool:
    """Tell whether a subject may see and think: a person or several, and no `rain`, `year` or `it`."""
    if subject is None or reading.lower[subject[0]] == "it":
        return False
    base = reading.phrases.at(subject[0]) or subject
    head = base[1] - 1
    if reading.phrases.is_time(base) or reading.lower[head] in reading.lists.phrases("traded_nouns"):
        return False  # `Its shares | saw a rise`
    if head == base[0] and reading.penn[head] in ("DT", "JJ"):
        return reading.lower[head] not in _POINTING  # `Many | see`
    named = any(reading.penn[i] in _PERSONAL for i in range(*base))
    return named or names_person(reading, head)


def _is_met(reading: Reading, content: Phrase) -> bool:
    """Tell whether it is a person who was seen: `had not seen | Ms Lee since May`."""
    base = reading.phrases.at(content[0])
    end = base[1] if base is not None else content[0] + 1
    if end < content[1] and reading.penn[end] == "VBG":
        return False  # `sees | Acme earning more`
    named = base is not None and base[0] == content[0] and reading.phrases.is_name(base)
    return named or reading.lower[content[0]] in reading.grammar["objective"]


def _is_to_come(reading: Reading, verb: int) -> bool:
    """Tell whether somebody is yet to see what happens to him: `Drivers will | see a rise in tolls`."""
    return reading.penn[verb] == "VB" and reading.lower[reading.before_adverbs(verb, 0)] in _COMING


def _is_seen_to(reading: Reading, verb: int, content: Phrase) -> bool:
    """Tell whether somebody saw something happen: `saw | his support collapse`, `saw | the roads closed`."""
    if reading.penn[verb] != "VBD" or reading.phrases.number[content[0]] < 0:
        return False
    end = reading.phrases.after(*content, clause=False)[1]
    return end < content[1] and reading.penn[end] in ("VB", "VBP", "VBN", "VBG")
