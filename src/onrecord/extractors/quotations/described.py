"""What belongs to who speaks, or stands in the way: a role, a name, a status, the time before a name."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.circumstances import adverbials
from onrecord.extractors.quotations.cues import adjectives
from onrecord.extractors.quotations.embedded import PREPOSITIONAL
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak, names_person
from onrecord.extractors.quotations.verbs import Group
from onrecord.lexicon import Lexicon
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, COMMON_NOUNS, DASHES, NAME
from onrecord.syntax.classes import FINITE

OPENING: Final = frozenset({"VB", "VBD", "VBG", "VBN"})
_DONE: Final = NAME | {"DT", "PRP", "PRP$"}  # tags of what begins an object
_NAME: Final = 4  # tokens of a name
_NAMED: Final = NAME | {"NNS"}
_TWO: Final = 2
_DOING: Final = 10  # tokens from what somebody does meanwhile to its last noun phrase
_ROLE_ARTICLES: Final = frozenset({"the", "a", "an"})
_FULL: Final = 2  # tokens of a full name, its bracket aside
_TOLD: Final = 40  # tokens from a verb to a comma behind it
_BEFORE_ROLES: Final = DASHES | {","}


def behind_opening(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a phrase without what opens its clause: `On Friday | Mayor Lee`, `In a deal, | the firms`."""
    first, last = phrase
    lead = first - 1
    if lead < low or reading.penn[lead] != "IN" or (lead > low and reading.penn[lead - 1] not in ("CC", ",")):
        return phrase
    if reading.lower[lead] in ("on", "in"):
        names = (i for i in range(first + 1, min(last, first + _NAME)) if reading.penn[i] in NAME)
        name = next(names, first)
        if name > first and reading.penn[name - 1] != "DT" and reading.phrases.is_time((first, name)):
            return name, last
    said_in = reading.phrases.at(first)
    behind = said_in[1] if said_in is not None else last
    if behind < last and reading.lower[behind - 1] in reading.venues and reading.phrases.number[behind] >= 0:
        return behind, last  # `In a statement | council leader Lee`
    if page := _behind_page(reading, behind, last):
        return page, last
    if lead == low and (title := _title_behind(reading, phrase)) > first:
        return title, last
    comma = reading.first_of(",", first, last - 1, last)
    owned = comma < last and (reading.lower[comma + 1] == "the" or reading.penn[comma + 1] == "PRP$")
    return (comma + 1, last) if owned and reading.lower[lead] not in reading.subordinators else phrase


def _behind_page(reading: Reading, on: int, last: int) -> int:
    """Return where a name begins behind the page that one writes on, or 0: `In a post on X | Ann Lee`."""
    name = on + 2
    written = name < last and reading.lower[on] == "on" and reading.lower[on - 1] in reading.venues
    paged = written and reading.lower[on + 1] in reading.grammar["posted"]
    return name if paged and last - name >= _TWO and NAME.issuperset(reading.penn[name:last]) else 0


def _title_behind(reading: Reading, phrase: Phrase) -> int:
    """Return where a title and name begin that a comma should part: `At the end of the row | Mayor Lee`."""
    first, last = phrase
    name = last
    while name > first and reading.penn[name - 1] in NAME and reading.words.words[name - 1].istitle():
        name -= 1
    base = reading.phrases.at(name) if name < last else None
    if base is None or last - name <= _TWO or not base[0] < name or reading.penn[name - 1] != "NN":
        return first
    titled = names_person(reading, name) and not names_person(reading, name - 1)
    return name if titled else first


def before_meanwhile(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return who does something, the comma behind it missing: `Lee, while | speaking to men | said`."""
    for at in range(phrase[0] - 1, max(low + 1, phrase[0] - _DOING), -1):
        word, tag = reading.lower[at], reading.penn[at]
        asked = tag == "VBN" and reading.lower[at - 1] == "when"
        if (tag == "VBG" or asked) and reading.phrases.number[at] < 0:
            lead = reading.lower[at - 1] in reading.grammar["meanwhile"]
            meanwhile = lead or _addresses(reading, at)
            end = at - lead
            end -= reading.lower[end - 1] == ","  # or without any comma: `Lee while speaking`
            ends = meanwhile and reading.phrases.number[end - 1] >= 0 and not reading.finite_in(low, at)
            who = reading.phrases.before(end, low) if ends else phrase
            led = who[0] > low and reading.penn[who[0] - 1] == "IN"  # `In 1999, while working in Elm, | Lee`
            return phrase if led else who
        if tag in FINITE and reading.penn[at - 1] == "PRP" and at == phrase[0] - 1:
            return _who_meanwhile(reading, phrase, at - 2, low)
        if word == "," and at == phrase[0] - 1 and reading.penn[at - 1] in NAME:
            continue  # `in Elm, | Kent`
        if word == "," or word in reading.subordinators or tag in FINITE or reading.quote[at] >= 0:
            break
    return phrase


def _who_meanwhile(reading: Reading, phrase: Phrase, lead: int, low: int) -> Phrase:
    """Return who speaks before what he does as well, no comma in it: `Lee | as she left the hall | said`."""
    timed = lead > low and (reading.lower[lead] == "as" or reading.lower[lead] in reading.grammar["timed"])
    if not timed or reading.phrases.number[lead - 1] < 0 or reading.finite_in(low, lead):
        return phrase
    who = reading.phrases.before(lead, low)
    return who if who[0] == low or reading.penn[who[0] - 1] == "CC" else phrase


def _addresses(reading: Reading, at: int) -> bool:
    """Tell whether somebody turns to others: `Lee, | addressing the crowd | said`, `| speaking to us`."""
    if reading.lower[at] not in reading.grammar["addressing"]:
        return False
    return reading.lower[at] == "addressing" or reading.lower[at + 1] in ("to", "at", "with")


def behind_day(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a name from behind the day before it: `At a fair in Elm last Friday | Lee`, `The day | Lee`."""
    first, last = phrase
    parts = reading.lists.phrases("time_parts")
    timed = last - first > 2 and reading.lower[first] in parts and reading.penn[first + 2] in NAME
    timed = timed or opens_time(reading, first, first + 2)
    return (first + 2, last) if timed and reading.phrases.is_time((first, first + 2)) else phrase


def behind_adverb(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a name from behind an adverb of two words, no comma between: `In short | Lee`."""
    first, last = phrase
    named = last - first > 1 and first > 0 and reading.penn[first + 1] in NAME
    words = " ".join(reading.lower[first - 1 : first + 1]) if named else ""
    return (first + 1, last) if words in reading.lists.table(adverbials) else phrase


def opens_time(reading: Reading, first: int, subject: int) -> bool:
    """Tell whether a time opens a subject's clause, as `when` does: `The day | Lee said so, it rained`."""
    if reading.lower[first] != "the" or subject != first + 2 or subject >= len(reading.penn):
        return False
    plain = reading.words.words[first + 1].islower() and reading.penn[subject] in _DONE
    timed = reading.lower[first + 1] in reading.grammar["instant"] or reading.phrases.is_time(
        (first, subject)
    )
    return plain and timed


def behind_attitude(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a subject without what the sentence says of its own: `I am | glad | crews tell us`."""
    first, last = phrase
    held = last - first > 1 and reading.lower[first] in reading.lists.table(adjectives)
    return (first + 1, last) if held and reading.auxiliaries.get(reading.lower[first - 1]) == "be" else phrase


def behind_doing(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return who speaks from behind what he does in it, taken for a name: `Jailing Roe, | Ann Lee`."""
    first, last = phrase
    alone = first == low and reading.lower[low].endswith("ing") and last - low > 2
    if not alone or reading.penn[low + 1] not in _DONE or reading.phrases.number[low + 1] < 0:
        return phrase
    if reading.phrases.number[low] == reading.phrases.number[low + 1]:
        return phrase
    comma = reading.first_of(",", low + 1, last - 1, low)
    return (comma + 1, last) if comma > low and reading.phrases.number[comma + 1] >= 0 else phrase


def with_name(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a phrase with the name before it that it describes: `Lee, analyst for Acme said`."""
    first, last = phrase
    comma, base = first - 1, reading.phrases.at(first)
    if comma <= low or reading.lower[comma] != "," or base is None or base[1] >= last:
        return phrase
    role = reading.words.words[first].islower() and reading.penn[base[1] - 1] == "NN" and base[0] == first
    role = role or (base[0] == first and names_person(reading, base[1] - 1) and comma - 2 <= low)
    if not role or reading.phrases.number[comma - 1] < 0:
        return phrase
    name = reading.phrases.before(comma, low)
    if reading.penn[first] == "DT" and not _is_apposed(reading, name, base):
        return phrase
    opens = name[0] == low or reading.lower[name[0] - 1] == ","
    return (name[0], last) if opens and reading.phrases.is_name(name) else phrase


def _is_apposed(reading: Reading, name: Phrase, role: Phrase) -> bool:
    """Tell whether a comma parts a name from a clause before it: `It shut, Ann Lee, | an aide said`."""
    parted = reading.lower[name[0] - 1] == "," and reading.lower[role[0]] in ARTICLES
    return parted and names_person(reading, role[1] - 1)


def behind_noun(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the plural behind a noun with `a`, of which it tells: `a move | union leaders called "rash"`."""
    first, last = phrase
    if reading.lower[first] == "something" and reading.penn[first + 1] in _NAMED:
        return first + 1, last  # `something | Ann Lee called "rash"`
    if reading.lower[first] not in ARTICLES:
        return _behind_last_thing(reading, phrase)
    if reading.penn[last - 1] in NAME:
        return _behind_thing(reading, phrase)
    if reading.penn[last - 1] != "NNS":
        return phrase
    if any(reading.penn[i][0] not in "DJNVR" for i in range(first, last)):
        return phrase
    noun = next((i for i in range(first + 1, last - 1) if reading.penn[i] == "NN"), last)
    return (noun + 1, last) if noun < last else phrase


def _behind_last_thing(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name behind a noun with `a` that ends a phrase: `files in a way | Ann Lee called "mad"`."""
    first, last = phrase
    name = reading.phrases.at(last - 1)
    if name is None or name[0] <= first or not reading.phrases.is_name(name):
        return phrase
    thing = reading.phrases.at(name[0] - 1)
    if thing is None or thing[1] != name[0] or reading.lower[thing[0]] not in ARTICLES:
        return phrase
    return _behind_thing(reading, (thing[0], last)) if thing[0] >= first else phrase


def _behind_thing(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name behind a noun with `a` that is no person's: `a plan | Ann Lee calls "rash"`."""
    first, last = phrase
    noun = last - 1
    while noun > first and reading.penn[noun] in NAME:
        noun -= 1
    plain = all(reading.penn[i][0] in "DJNVR" for i in range(first, noun))
    thing = plain and reading.penn[noun] == "NN" and reading.words.words[noun].islower()
    base = reading.phrases.at(first)
    if thing and base is not None and base[1] <= noun and reading.phrases.number[base[1]] >= 0:
        return base[1], last  # `a statement | police Chief Lee made`
    return phrase if not thing or names_person(reading, noun) else (noun + 1, last)


def with_apposed_name(reading: Reading, phrase: Phrase, group: Group, low: int) -> Phrase:
    """Return a role with the name that opens the unit before it: `Ann Lee, | the mayor | has said that`.

    In `Ann Lee, the mayor said, was late` somebody speaks of her.
    """
    first, comma = phrase[0], phrase[0] - 1
    if comma <= low or reading.lower[comma] != "," or reading.lower[first] not in _ROLE_ARTICLES:
        return phrase
    role, name = reading.phrases.at(first), _name_before(reading, comma, low)
    if role is None or name is None or not names_person(reading, role[1] - 1):
        return phrase
    return (name, phrase[1]) if _is_told_at_once(reading, group.verb + 1) else phrase


def _name_before(reading: Reading, comma: int, low: int) -> int | None:
    """Return where a full name begins that opens a unit, with a bracket or not: `Rep. Lee (D-Elm)`."""
    end = comma
    if reading.lower[comma - 1] == ")":
        end = reading.last_of("(", low, comma - 1, comma)
    name = reading.phrases.at(end - 1)
    if name is None or not reading.phrases.is_name(name) or name[1] - name[0] < _FULL:
        return None
    bracketed = end < comma and reading.lower[name[0] - 1] == ","
    return name[0] if name[0] == low or bracketed or reading.quote[name[0] - 1] >= 0 else None


def _is_told_at_once(reading: Reading, at: int) -> bool:
    """Tell whether what is said follows at `at` with no comma before a verb that another has: `, was`."""
    high = min(len(reading.lower) - 1, at + _TOLD)
    if at >= high or reading.lower[at] == "that":
        return at < high
    ends = next((i for i in range(at, high) if reading.penn[i] == "." or reading.quote[i] >= 0), high)
    return all(reading.lower[i] != "," or not reading.is_verb(i + 1) for i in range(at, ends))


def behind_infinitive(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return an object from who is to speak of it: `a man granted anonymity to discuss | the row | said`."""
    to = phrase[0] - 2
    if to - 3 < low or reading.penn[to : to + 2] != ["TO", "VB"] or reading.phrases.number[to - 1] < 0:
        return phrase
    verb = reading.phrases.before(to, low)[0] - 1
    if verb <= low or reading.penn[verb] not in ("VBN", "VBD"):
        return phrase
    end = verb - (reading.lower[verb - 1] in reading.auxiliaries)
    end -= reading.penn[end - 1] == "WP"
    if end <= low or reading.phrases.number[end - 1] < 0:
        return phrase
    who = reading.phrases.before(end, low)
    opens = who[0] == low or reading.penn[who[0] - 1] in ("CC", ",") or reading.lower[who[0] - 1] == "that"
    aside = reading.lower[to - 1] in reading.grammar["aside"]  # `anonymity`
    return (who[0], phrase[1]) if opens and (aside or can_speak(reading, who[1] - 1)) else phrase


def _status(words: Lexicon) -> frozenset[str]:
    return words.phrases("status_words")


def with_status(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a title and name with what tells if it is held, taken for a verb: `acting | mayor Lee`."""
    before = phrase[0] - 1
    apart = before > low and (reading.lower[before - 1] == "," or reading.ends_quoted(before - 1))
    apart = apart and reading.penn[before] in OPENING
    status = apart and reading.lower[before] in reading.lists.table(_status)
    return (before, phrase[1]) if status and reading.phrases.is_name(phrase) else phrase


def with_role(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a name with the role that opens its clause before it: `The Minister of Works, | Jo Roe said`."""
    name = reading.phrases.at(phrase[0])
    if name is None or name[1] >= phrase[1] or reading.lower[name[1]] != ",":
        name = phrase  # else `Jo Roe, | who spoke for her`, `Jo Roe, | 30`
    comma, is_full = phrase[0] - 1, name[1] - name[0] > 1 and reading.phrases.is_name(name)
    if comma <= low or reading.lower[comma] != "," or not is_full:
        return phrase
    first = reading.phrases.before(comma, low)[0]
    base = reading.phrases.at(first)
    opens = first == low or reading.lower[first - 1] in _BEFORE_ROLES
    led = reading.lower[first - 1] in reading.subordinators and reading.lower[first - 1] not in PREPOSITIONAL
    opens = opens or led or reading.penn[first - 1] == "CC"
    # `with Ann Lee, head of the board, | Jo Roe said`
    opens = opens and not (_is_of_name(reading, first, low) and reading.penn[first] in COMMON_NOUNS)
    role = opens and base is not None and names_person(reading, base[1] - 1)
    return (first, phrase[1]) if role else phrase


def _is_of_name(reading: Reading, first: int, low: int) -> bool:
    return first - 2 > low and reading.lower[first - 1] == "," and reading.penn[first - 2] in NAME


def with_seat(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a firm with the town of its seat: `Tampa, | Florida-based Acme`."""
    first, last = phrase
    based = reading.lower[first + 2 : min(last, first + 3)] == ("based",)
    town = reading.phrases.at(first - 2) if based and first - 2 >= low else None
    named = town is not None and reading.lower[first - 1] == "," and reading.phrases.is_name(town)
    return (town[0], last) if town is not None and named else phrase


def behind_role(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return who begins a sentence, where the phrase is part of a role: `Lee, aide to a firm, | Acme,`."""
    name = reading.phrases.at(low)
    if name is None or phrase[0] <= name[1] + 1 or reading.lower[phrase[0] - 1] != ",":
        return phrase
    role = reading.phrases.at(name[1] + 1) if reading.lower[name[1]] == "," else None
    if role is None or role[0] != name[1] + 1 or not names_person(reading, role[1] - 1):
        return phrase
    full = name[1] - name[0] > 1 and reading.phrases.is_name(name) and not reading.finite_in(low, phrase[0])
    return (low, phrase[1]) if full else phrase
