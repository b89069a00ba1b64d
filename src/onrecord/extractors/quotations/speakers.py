"""Who speaks: the subject of the cue, wherever the sentence has put it."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.circumstances import adverbials, before_aside
from onrecord.extractors.quotations.conjoined import with_others
from onrecord.extractors.quotations.described import (
    OPENING,
    before_meanwhile,
    behind_adverb,
    behind_attitude,
    behind_day,
    behind_doing,
    behind_infinitive,
    behind_noun,
    behind_opening,
    behind_role,
    with_apposed_name,
    with_name,
    with_role,
    with_seat,
    with_status,
)
from onrecord.extractors.quotations.embedded import with_clause
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.settings import behind_setting, described_without_comma
from onrecord.extractors.quotations.speaking import can_speak, can_tell, names_person
from onrecord.extractors.quotations.verbs import Group
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, COMMON_NOUNS, NAME, RELATIVE
from onrecord.syntax.classes import FINITE

_MEANWHILE: Final = frozenset({"after", "before", "during"})
_NAME: Final = 4  # tokens of a name
_WORDS: Final = 4  # tokens of a word or two with their marks
_TITLE: Final = 8  # tokens of a title, with its marks
_BRACKET: Final = 40  # tokens of one that a subject has


def subject_before(reading: Reading, group: Group, low: int) -> Phrase | None:
    """Return the subject right before a verb group, if there is one, looked for once: several rules ask."""
    place = group.outer, low
    if place not in reading.subjects:
        found = _subject_before(reading, group, low)
        reading.subjects[place] = _narrowed(reading, found, low) if found is not None else None
    return reading.subjects[place]


def _narrowed(reading: Reading, found: Phrase, low: int) -> Phrase:
    """Return a subject without the bracket before it, and how it speaks behind it, right before a verb."""
    return before_aside(reading, _past_bracket(reading, found, low))


def _past_bracket(reading: Reading, found: Phrase, low: int) -> Phrase:
    """Return a subject that does not begin inside a bracket: `Acme | (the firm that Roe left) | said`."""
    first, last = found
    if ")" not in reading.lower[first:last] or "(" in reading.lower[first:last]:
        return found
    opens = reading.last_of("(", max(low, first - _BRACKET), first, low)
    outer = reading.phrases.subject(opens, low) if opens > low else None
    if outer is None:
        return found
    return outer if reading.lower[last - 1] == ")" else (outer[0], last)


def _before_adverbial(reading: Reading, at: int, low: int) -> int:
    """Return where an adverb of two words begins before a verb, or `at`: `Lee | in turn | said`."""
    begin, known = at - 2, reading.lists.table(adverbials)
    return begin if begin > low and " ".join(reading.lower[begin:at]) in known else at


def _before_venue(reading: Reading, at: int, low: int) -> int:
    """Return where a subject ends before what it speaks in, or `at`: `Lee|, in a statement | said`."""
    base = reading.phrases.at(at - 1)
    if base is None or base[1] != at or base[0] - 2 < low or reading.lower[base[0] - 1] != "in":
        return at
    led = reading.lower[base[0]] in ARTICLES or reading.penn[base[0]] == "PRP$"
    told = led and reading.lower[at - 1] in reading.venues
    end = base[0] - 1 - (reading.lower[base[0] - 2] == ",")
    return end if told and reading.phrases.number[end - 1] >= 0 else at


def _subject_before(reading: Reading, group: Group, low: int) -> Phrase | None:
    """Return the noun phrase before a verb group; each step puts right where the tagger joins or parts it."""
    outer = _before_venue(reading, _before_adverbial(reading, group.outer, low), low)
    if outer > low and (owner := described_without_comma(reading, group, low)) is not None:
        return owner
    found = reading.phrases.subject(outer, low)
    if (whole := with_clause(reading, found, outer, low)) is not None:
        return whole
    marked = outer > low and reading.quote[outer - 1] >= 0
    if found is None and (marked or (outer > low and reading.penn[outer - 1] in ("RP", "VBN"))):
        return (_in_marks if marked else _with_relative)(reading, outer, low)
    named = _capitals(reading, outer, low)
    if named is not None and (found is None or found[1] < outer or _is_last_of(reading, named, found)):
        joins = found is not None and found[1] >= named[0]
        return (min(found[0], named[0]) if found and joins else named[0]), outer
    if found is None or _is_no_subject(reading, found, low):
        return None
    if reading.penn[found[1] - 1] in ("WDT", "WP"):
        return found[1] - 1, found[1]  # `Lee, the head of Acme, | which` backed it
    found = behind_attitude(reading, _without_each(reading, found, outer, low))
    if found[1] - found[0] == 1 and reading.is_reflexive(found[0]):
        # `Lee | himself` said
        return (reading.phrases.before(found[0], low)[0], found[1]) if found[0] > low else None
    found = _with_event(reading, behind_opening(reading, behind_noun(reading, found), low), low)
    found = behind_adverb(reading, behind_day(reading, behind_setting(reading, found, low)))
    found = behind_doing(reading, found, low)
    found = before_meanwhile(reading, behind_infinitive(reading, found, low), low)
    found = with_status(reading, with_apposed_name(reading, found, group, low), low)
    base = reading.phrases.at(found[0])
    if base and base[0] == low == found[0] and base[1] < outer and reading.phrases.is_time(base):
        # `Yesterday Acme Corp, a maker of pumps, said`
        begins = base[1] + (reading.lower[base[1]] == ",")
        owner = reading.phrases.after(begins, outer) if reading.phrases.number[begins] >= 0 else found
        return owner if owner[1] > begins else found
    return _completed(reading, found, low)


def _completed(reading: Reading, found: Phrase, low: int) -> Phrase:
    """Return a subject with what belongs to it before it: title, rank, body, seat, role, others."""
    if found[0] == low:
        return _with_title(reading, _without_time(reading, found), low)
    found = _with_body(reading, _with_rank(reading, found, low), low)
    found = _of_whom(reading, _without_time(reading, found), low)
    found = with_seat(reading, found, low)
    found = _with_measure(reading, _with_title(reading, with_name(reading, found, low), low), low)
    found = behind_role(reading, with_role(reading, _from_opening(reading, found, low), low), low)
    return with_others(reading, found, low)


def _is_no_subject(reading: Reading, found: Phrase, low: int) -> bool:
    """Tell whether a phrase before a verb is said itself, or between `and` and its verb."""
    if any(_is_said(reading, number) for number in reading.marked(*found)):
        return True
    lead = found[0] - 1
    if lead <= low:
        return False
    if reading.penn[lead] == "CC":  # `They left, and | last June | denied it`
        timed = found == reading.phrases.at(found[0]) and reading.phrases.is_time(found)
        return timed and found[1] - found[0] > 1  # but `and | Day | said`
    # `left, and like | Roe | has said`
    return reading.lower[lead] == "like" and reading.penn[lead - 1] == "CC"


def _without_each(reading: Reading, phrase: Phrase, outer: int, low: int) -> Phrase:
    """Return a subject without the `each` that ends it: `Lee and Roe | each` said.

    A place behind its verb belongs to it: `those who live here` said.
    """
    if phrase[1] + 1 == outer and reading.is_placed(phrase[1]):
        return phrase[0], outer
    first, each = phrase[0], phrase[1] - 1
    if reading.lower[each] != "each" or each == low or reading.phrases.number[each - 1] < 0:
        return phrase
    return (first, each) if first < each else reading.phrases.before(each, low)


def _in_marks(reading: Reading, outer: int, low: int) -> Phrase | None:
    """Return a subject that a word or two in marks end: `hundreds of | “rebels” | said`, `the | “Echo”`.

    Or several are all of it: `“Top agencies and buyers” | say that`.
    """
    first, last = reading.ranges[reading.quote[outer - 1]]
    lead = first - 1
    several = (
        last == outer and reading.penn[last - 2] == "NNS" and reading.penn[outer] in ("VBP", "VBD", "VB")
    )
    opens = lead < low or reading.lower[lead] in (",", "and", "but", ";")
    if several and opens and FINITE.isdisjoint(reading.penn[first:last]):
        return first, last
    named = last == outer and lead >= low and reading.is_title(reading.quote[first])
    if named and reading.phrases.number[lead] >= 0:
        return reading.phrases.before(first, low)[0], outer
    if last != outer or last - first > _WORDS or lead <= low or reading.penn[lead] not in ("POS", "IN"):
        return None
    named = reading.phrases.number[lead - 1] >= 0 and FINITE.isdisjoint(reading.penn[first:last])
    tied = reading.penn[lead] == "POS" or reading.lower[lead] == "of"
    if not named or not tied:
        return None
    return reading.phrases.named_before(reading.phrases.before(lead, low)[0], low), outer


def _with_relative(reading: Reading, outer: int, low: int) -> Phrase | None:
    """Return a subject whose relative clause ends in a participle: `men whose laws were struck out` say."""
    relative = next((i for i in range(outer - 1, low, -1) if reading.penn[i] in RELATIVE), low)
    if relative == low or reading.lower[relative - 1] == "," or reading.phrases.number[relative - 1] < 0:
        return None
    return reading.phrases.before(relative, low)[0], outer


def _from_opening(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a subject with the verb that opens the sentence right before it: `Retired | teacher Ann Lee`.

    It tells of what follows, or begins a name (`Save Our Pier campaigner Ann Lee`); any other would have
    a comma behind its clause.
    """
    first = phrase[0]
    if first == low + 1 and reading.penn[low] == "MD" and reading.penn[first] in NAME:
        given = reading.words.words[low] in reading.lists.phrases("given_names")
        return (low, phrase[1]) if given else phrase  # `Will Orr`
    opens = first == low + 1 and reading.penn[low] in OPENING and reading.quote[low] < 0
    named = opens and reading.words.words[low].istitle() and reading.lower[low] not in reading.auxiliaries
    noun = reading.phrases.number[first] >= 0 and reading.penn[first] != "PRP"
    return (low, phrase[1]) if named and noun else phrase


def _with_measure(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a number of people with how near it is: `Just over | a quarter of owners`."""
    first, last = phrase
    part = reading.lower[first + (reading.lower[first] in ARTICLES)] in reading.grammar["portioning"]
    if part or reading.penn[first] == "CD":
        while first > low and reading.lower[first - 1] in reading.grammar["rounding"]:
            first -= 1
    return first, last


def _with_rank(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a name that begins like an article from before it: `Chairman | An Wang`."""
    first, last = phrase
    named = first > low and reading.penn[first] == "DT" and reading.words.words[first].istitle()
    if not named or reading.penn[first - 1] not in ("NNP", "NNPS"):
        return phrase
    return reading.phrases.before(first, low)[0], last


def _with_body(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a title and name with the body that is named before them: `Elm police | Chief Ann Lee`."""
    first, last = phrase
    body = reading.phrases.at(first - 1)
    if body is None or body[0] < low or body[1] != first or not names_person(reading, first):
        return phrase
    plain = reading.penn[first - 1] in ("NN", "NNS") and reading.penn[body[0]] in NAME
    return (body[0], last) if plain and reading.penn[last - 1] in NAME else phrase


def _of_whom(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a phrase with those before it of whom it tells: `dealers polled by | Reuters` said."""
    first, last = phrase
    verb = first - 2
    if verb <= low or reading.penn[first - 1] != "IN" or reading.penn[verb] not in ("VBN", "VBD"):
        return phrase
    if reading.phrases.number[verb - 1] < 0:
        return phrase
    tie = reading.lower[first - 1]
    described = reading.penn[verb - 1] in ("NN", "NNS") and reading.lower[verb].endswith("ed")
    if tie != "by" and (tie in reading.subordinators or not described):
        return phrase  # but `people briefed on | the matter` said
    before = reading.phrases.before(verb, low)
    lead = reading.lower[before[0] - 1]
    opens = before[0] == low or lead in (",", "and", "but") or lead in reading.subordinators
    return (before[0], last) if opens else phrase


def _without_time(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a phrase without the time that the tagger has drawn in: `The newspaper | yesterday` said.

    And a name without where it speaks: `Lee | on Twitter` said.
    """
    first, last = phrase
    base = reading.phrases.at(first)
    if base == (first, last - 2) and reading.lower[last - 2] == "on" and reading.phrases.is_name(base):
        written = reading.lower[last - 1] in reading.grammar["posted"] | reading.grammar["aired"]
        return base if written else phrase
    time = (
        last - first > 1
        and reading.penn[last - 2] in ("NN", "NNS")
        and reading.phrases.is_time((last - 1, last))
    )
    return (first, last - 1) if time else phrase


def _is_last_of(reading: Reading, named: Phrase, found: Phrase) -> bool:
    """Tell whether a subject is but the last word of a name: `Elm Schools | Trust`."""
    begins = reading.phrases.number[named[0]] >= 0 and reading.penn[found[0] - 1][:2] == "NN"
    return begins and named[0] < found[0] == found[1] - 1


def _capitals(reading: Reading, last: int, low: int) -> Phrase | None:
    """Return the capitalised words that end at token `last`, in no noun phrase: a name after all.

    One alone at the start of a sentence has its capital from there.
    """
    first = last
    if first > low and reading.phrases.number[first - 1] >= 0:
        return None
    while first > low and last - first < _NAME and reading.quote[first - 1] < 0:
        if not reading.words.words[first - 1][:1].isupper():
            break
        first -= 1
    return (first, last) if last - first > (first == low) else None


def _with_title(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a phrase that begins within marks from before them: `the "Jane the Great" star Ann Lee`."""
    first, last = phrase
    if (given := _before_nickname(reading, phrase, low)) < first:
        return given, last
    inside = reading.quote[last - 1]
    if reading.quote[first] < 0 <= inside and not any(
        word[0].isalnum() for word in reading.words.words[last : reading.ranges[inside][1]]
    ):
        return first, reading.ranges[inside][1]
    if reading.quote[first] < 0 or inside >= 0:
        return phrase
    first = max(low, reading.ranges[reading.quote[first]][0])
    while first > low and reading.penn[first - 1] in ("DT", "PRP$", "POS", "JJ", "NNP"):
        first -= 1
    return first, last


def _with_event(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return who speaks, where an event is taken for it: `The report after | the vote` said."""
    first, last = phrase
    if first - 2 < low or reading.lower[first - 1] not in _MEANWHILE or reading.penn[first] != "DT":
        return phrase
    teller = reading.phrases.at(first - 2)
    if teller is None or not can_tell(reading, teller[1] - 1):
        return phrase
    whole = reading.phrases.before(first - 1, low)
    opens = whole[0] - (reading.penn[low] in ("CC", "RB")) == low and whole[1] == first - 1
    event = reading.penn[last - 1] in COMMON_NOUNS and not can_speak(reading, last - 1)
    return (whole[0], last) if opens and event else phrase


def _before_nickname(reading: Reading, phrase: Phrase, low: int) -> int:
    """Return where a name begins whose surname stands behind marks: `Senator Ann “Chip” | Roe` said."""
    first = phrase[0]
    if first - 1 <= low or reading.quote[first - 1] < 0 or not reading.phrases.is_name(phrase):
        return first
    opens, closes = reading.ranges[reading.quote[first - 1]]
    short = closes - opens < _WORDS and reading.lower[closes - 2] != ","
    short = short and reading.words.words[opens + 1].istitle()
    named = opens > low and reading.penn[opens - 1] in NAME
    return reading.phrases.before(opens, low)[0] if short and named and closes == first else first


def _is_said(reading: Reading, quote: int) -> bool:
    """Tell whether a quotation is long or a sentence, and no title or name."""
    first, last = reading.ranges[quote]
    clause = not FINITE.isdisjoint(reading.penn[first:last])
    return last - first > _TITLE or (clause and not reading.is_title(quote))


def before_doing(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a subject without what it does meanwhile: `Lee, | speaking in Elm`, but `, including Roe`."""
    first, last = phrase
    for at in range(first + 1, last - 1):
        if reading.lower[at] == "," and _is_spoken_in(reading, at + 1, last):
            return first, at
        doing = reading.lower[at] == "," and reading.penn[at + 1] == "VBG" and reading.quote[at + 1] < 0
        if doing and reading.phrases.number[at + 1] < 0:
            role = reading.phrases.at(at + 2) if at + 2 < last else None  # `, managing director`
            head = role[1] - 1 if role else at
            titled = reading.penn[head] == "NN" and names_person(reading, head)
            counted = reading.lower[at + 1] in reading.grammar["counted"]
            return phrase if counted or titled else (first, at)
    return phrase


def _is_spoken_in(reading: Reading, at: int, last: int) -> bool:
    """Tell whether what somebody speaks in stands at `at`: `, | in a statement signed by his aide`."""
    base = reading.phrases.at(at + 1) if at + 1 < last and reading.lower[at] in ("in", "during") else None
    return (
        base is not None
        and reading.lower[base[0]] in ARTICLES
        and reading.lower[base[1] - 1] in reading.venues
    )
