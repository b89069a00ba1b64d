"""Who speaks: the subject of the cue, wherever the sentence has put it."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.verbs import Group
from onrecord.lexicon import Lexicon
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import ARTICLES, DASHES, NAME
from onrecord.syntax.tagging import FINITE

_OBJECTS: Final = frozenset({"it", "him", "them", "me", "us"})  # no subjects behind their verb
_LONGEST: Final = 30
_OPENING: Final = frozenset({"VB", "VBD", "VBG", "VBN"})
_NAME: Final = 4  # tokens of a name
_BEFORE_ROLES: Final = DASHES | {","}
_TITLE: Final = 8  # tokens of a title, with its marks


def _persons(words: Lexicon) -> frozenset[str]:
    return words.phrases("person_nouns") | words.phrases("title_heads")


def names_person(reading: Reading, noun: int) -> bool:
    """Tell whether a noun is a person's: `neighbor`, `minister`."""
    return reading.lower[noun] in reading.lists.table(_persons)


def _speaking(words: Lexicon) -> frozenset[str]:
    return words.table(_persons) | words.phrases("agreement_groups")


def can_speak(reading: Reading, noun: int) -> bool:
    """Tell whether a common noun is of whom or what can speak: `minister`, `firms`."""
    word = reading.lower[noun]
    return not reading.lists.table(_speaking).isdisjoint((word, word.removesuffix("s")))


def subject_before(reading: Reading, group: Group, low: int) -> Phrase | None:
    """Return the subject right before a verb group, if there is one, looked for once: several rules ask."""
    place = group.outer, low
    if place not in reading.subjects:
        reading.subjects[place] = _subject_before(reading, group, low)
    return reading.subjects[place]


def _adverbials(words: Lexicon) -> frozenset[str]:
    return words.phrases("adverbial_phrases")


def _before_adverbial(reading: Reading, at: int, low: int) -> int:
    """Return where an adverb of two words begins before a verb, or `at`: `Lee | in turn | said`."""
    begin, known = at - 2, reading.lists.table(_adverbials)
    return begin if begin > low and " ".join(reading.lower[begin:at]) in known else at


def _subject_before(reading: Reading, group: Group, low: int) -> Phrase | None:
    outer = _before_adverbial(reading, group.outer, low)
    found = reading.phrases.subject(outer, low)
    named = _capitals(reading, outer, low)
    if named is not None and (found is None or found[1] < outer):
        joins = found is not None and found[1] >= named[0]
        return (found[0] if found and joins else named[0]), outer
    if found is None or any(_is_said(reading, number) for number in reading.marked(*found)):
        return None
    if found[1] - found[0] == 1 and reading.lower[found[0]].endswith(("self", "selves")):
        # `Lee | himself` said
        return (reading.phrases.before(found[0], low)[0], found[1]) if found[0] > low else None
    found = _behind_opening(reading, behind_noun(reading, found), low)
    found = _granted(reading, found, low)
    found = _with_status(reading, _apposed(reading, found, group, low), low)
    base = reading.phrases.at(found[0])
    if base and base[0] == low == found[0] and base[1] < outer and reading.phrases.is_time(base):
        # `Yesterday Acme Corp, a maker of pumps, said`
        owner = reading.phrases.after(base[1], outer) if reading.phrases.number[base[1]] >= 0 else found
        return owner if owner[1] > base[1] else found
    if found[0] == low:  # nothing before it belongs to it
        return _with_title(reading, _without_time(reading, found), low)
    found = _of_whom(reading, _without_time(reading, _with_rank(reading, found, low)), low)
    found = _with_measure(reading, _with_title(reading, _named(reading, found, low), low), low)
    return _with_role(reading, _from_opening(reading, found, low), low)


def _from_opening(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a subject with the verb that opens the sentence right before it: `Retired | teacher Ann Lee`.

    It tells of what follows, or begins a name (`Save Our Pier campaigner Ann Lee`); any other would have
    a comma behind its clause.
    """
    first = phrase[0]
    opens = first == low + 1 and reading.penn[low] in _OPENING and reading.quote[low] < 0
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


def behind_noun(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the plural behind a noun with `a`, of which it tells: `a move | union leaders called "rash"`."""
    first, last = phrase
    if reading.lower[first] not in ARTICLES:
        return phrase
    if reading.penn[last - 1] in NAME:
        return _behind_thing(reading, phrase)
    if reading.penn[last - 1] != "NNS":
        return phrase
    if any(reading.penn[i][0] not in "DJNVR" for i in range(first, last)):
        return phrase
    noun = next((i for i in range(first + 1, last - 1) if reading.penn[i] == "NN"), last)
    return (noun + 1, last) if noun < last else phrase


def _behind_thing(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name behind a noun with `a` that is no person's: `a plan | Ann Lee calls "rash"`."""
    first, last = phrase
    noun = last - 1
    while noun > first and reading.penn[noun] in NAME:
        noun -= 1
    plain = all(reading.penn[i][0] in "DJNVR" for i in range(first, noun))
    thing = plain and reading.penn[noun] == "NN" and reading.words.words[noun].islower()
    return phrase if not thing or names_person(reading, noun) else (noun + 1, last)


def _with_rank(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a name that begins like an article from before it: `Chairman | An Wang`."""
    first, last = phrase
    named = first > low and reading.penn[first] == "DT" and reading.words.words[first].istitle()
    if not named or reading.penn[first - 1] not in ("NNP", "NNPS"):
        return phrase
    return reading.phrases.before(first, low)[0], last


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
    """Return a phrase without the time that the tagger has drawn in: `The newspaper | yesterday` said."""
    first, last = phrase
    time = (
        last - first > 1
        and reading.penn[last - 2] in ("NN", "NNS")
        and reading.phrases.is_time((last - 1, last))
    )
    return (first, last - 1) if time else phrase


def _behind_opening(reading: Reading, phrase: Phrase, low: int) -> Phrase:
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
    comma = next((i for i in range(first, last - 1) if reading.lower[i] == ","), last)
    owned = comma < last and (reading.lower[comma + 1] == "the" or reading.penn[comma + 1] == "PRP$")
    return (comma + 1, last) if owned and reading.lower[lead] not in reading.subordinators else phrase


def _named(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a phrase with the name before it that it describes: `Lee, analyst for Acme said`."""
    first, last = phrase
    comma, base = first - 1, reading.phrases.at(first)
    if comma - 1 <= low or reading.lower[comma] != "," or base is None or base[1] >= last:
        return phrase
    role = reading.words.words[first].islower() and reading.penn[base[1] - 1] == "NN" and base[0] == first
    if not role or reading.penn[first] == "DT" or reading.phrases.number[comma - 1] < 0:
        return phrase
    name = reading.phrases.before(comma, low)
    opens = name[0] == low or reading.lower[name[0] - 1] == ","
    return (name[0], last) if opens and reading.phrases.is_name(name) else phrase


def _apposed(reading: Reading, phrase: Phrase, group: Group, low: int) -> Phrase:
    """Return a role with the name that opens the unit before it: `Ann Lee, | the mayor | has said that`.

    In `Ann Lee, the mayor said, was late` somebody speaks of her.
    """
    first, comma = phrase[0], phrase[0] - 1
    role, after = reading.phrases.at(first), group.verb + 1
    if comma <= low or reading.lower[comma] != "," or reading.lower[first] != "the" or role is None:
        return phrase
    name = reading.phrases.at(comma - 1)
    named = name is not None and name[0] == low and reading.phrases.is_name(name) and name[1] - name[0] > 1
    that = after < len(reading.lower) and reading.lower[after] == "that"
    return (low, phrase[1]) if named and that and names_person(reading, role[1] - 1) else phrase


def _granted(reading: Reading, phrase: Phrase, low: int) -> Phrase:
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


def _with_status(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a title and name with what tells if it is held, taken for a verb: `acting | mayor Lee`."""
    before = phrase[0] - 1
    apart = before > low and reading.lower[before - 1] == "," and reading.penn[before] in _OPENING
    status = apart and reading.lower[before] in reading.lists.table(_status)
    return (before, phrase[1]) if status and reading.phrases.is_name(phrase) else phrase


def _with_role(reading: Reading, phrase: Phrase, low: int) -> Phrase:
    """Return a name with the role that opens its clause before it: `The Minister of Works, | Jo Roe said`."""
    name = reading.phrases.at(phrase[0])
    if name is None or reading.lower[name[1] : name[1] + 2] != (
        ",",
        "who",
    ):  # `Jo Roe, | who spoke for her |`
        name = phrase
    comma, is_full = phrase[0] - 1, name[1] - name[0] > 1 and reading.phrases.is_name(name)
    if comma <= low or reading.lower[comma] != "," or not is_full:
        return phrase
    first = reading.phrases.before(comma, low)[0]
    base = reading.phrases.at(first)
    opens = first == low or reading.lower[first - 1] in _BEFORE_ROLES
    role = opens and base is not None and names_person(reading, base[1] - 1)
    return (first, phrase[1]) if role else phrase


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


def _is_said(reading: Reading, quote: int) -> bool:
    """Tell whether a quotation is long or a sentence, and no title or name."""
    first, last = reading.ranges[quote]
    clause = not FINITE.isdisjoint(reading.penn[first:last])
    return last - first > _TITLE or (clause and not reading.is_title(quote))


def before_doing(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a subject without what it does meanwhile: `Lee, | speaking in Elm`, but `, including Roe`."""
    first, last = phrase
    for at in range(first + 1, last - 1):
        doing = reading.lower[at] == "," and reading.penn[at + 1] == "VBG" and reading.quote[at + 1] < 0
        if doing and reading.phrases.number[at + 1] < 0:
            role = reading.phrases.at(at + 2) if at + 2 < last else None  # `, managing director`
            head = role[1] - 1 if role else at
            titled = reading.penn[head] == "NN" and names_person(reading, head)
            counted = reading.lower[at + 1] in reading.grammar["counted"]
            return phrase if counted or titled else (first, at)
    return phrase


def subject_after(reading: Reading, verb: int, high: int) -> Phrase | None:
    """Return the subject that follows the verb: `said Ann Lee, a lawyer`."""
    at = verb + 1
    if at >= high or reading.quote[at] >= 0 or reading.lower[at] in _OBJECTS:
        return None
    starts = reading.phrases.number[at] >= 0 or reading.penn[at] in (
        "DT",
        "NNP",
        "NN",
        "NNS",
        "CD",
        "JJ",
        "PRP$",
    )
    return (
        _without_venue(reading, _to_its_end(reading, at, high)) if starts or _is_named(reading, at) else None
    )


def _without_venue(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a phrase without where it is said: `Ann Lee | in a speech`."""
    for at in range(phrase[0] + 1, phrase[1] - 1):
        if reading.penn[at] == "WP":
            break
        base = reading.phrases.at(at + 1) if reading.lower[at] in ("in", "at", "during") else None
        if base is None or reading.lower[base[1] - 1] not in reading.venues:
            continue
        if reading.lower[at + 1] in reading.grammar["article"] or reading.penn[at + 1] == "PRP$":
            return phrase[0], at
    return phrase


def _is_named(reading: Reading, at: int) -> bool:
    """Tell whether two capitalised words, or one before a stop, stand at `at`."""
    words = reading.words.words
    follows = at + 1 < len(words) and (words[at + 1][:1].isupper() or words[at + 1] in ",.")
    return words[at][:1].isupper() and follows


def _to_its_end(reading: Reading, first: int, high: int) -> Phrase:
    """Return the phrase at `first` with what the tagger has cut off: `a man | calling himself Karl`."""
    last = reading.phrases.after(first, high)[1]
    while last < high and reading.quote[last] < 0 and _is_cut(reading, last):
        last = reading.phrases.after(last, high)[1]
    return first, last


def _is_cut(reading: Reading, at: int) -> bool:
    """Tell whether the phrase that ends before `at` goes on there."""
    base = reading.phrases.at(at)
    if base is not None:
        himself = reading.penn[at] != "PRP" or reading.penn[at - 1] == "VBG"
        return himself and not reading.phrases.is_time(base)
    if reading.penn[at - 1] in ("NNP", "NNPS") and _is_misread(reading, at):
        return True
    if reading.penn[at - 1] == "CD" and reading.is_adverb(at):
        return at + 1 < len(reading.penn) and reading.phrases.number[at + 1] >= 0  # `one | longtime aide`
    if reading.penn[at] in ("VBD", "VBN") and reading.penn[at - 1] in ("NN", "NNS"):
        return at + 1 < len(reading.penn) and reading.penn[at + 1] in ("IN", "TO")  # `a man | hired by Lee`
    tags = ("VBG", "NNP", "NNPS", "NN", "NNS")
    return (
        reading.penn[at] in tags
        and reading.lower[at - 1] != ","
        and reading.lower[at] not in reading.auxiliaries
    )


def _is_misread(reading: Reading, at: int) -> bool:
    """Tell whether a word behind a name goes on with it: `Indra | Nooyi`, `Ohio | delegate Ann Lee`."""
    words = reading.words.words
    if words[at].istitle():
        return not reading.is_adverb(at) or reading.lower[at + 1 : at + 2] in ((",",), (".",))
    return reading.penn[at] in ("VB", "VBP", "JJ") and at + 1 < len(words) and words[at + 1].istitle()


def speaker_between(reading: Reading, low: int, verb: int) -> Phrase | None:
    """Return all that stands between a quotation and the verb group at `verb`, if it may be the speaker.

    `"We lost," Fight for Ten organizing director Ann Lee told ...`: whatever its parts are
    taken for, what a closing mark and a verb enclose is who speaks.
    """
    first = reading.behind_quotation(verb, low, _LONGEST - 1) if reading.ranges else None
    if first is None:
        return None
    if first < verb and reading.lower[first] in (",", "—", "–", "--"):
        first += 1
    last = verb - 1 if reading.lower[verb - 1] == "," else verb
    if _goes_on(reading, low, first, last):
        return None
    if first >= last or not _may_begin(reading, first) or reading.is_relative((last - 1, last)):
        return None
    clause = any(
        reading.penn[i] in FINITE
        and not reading.words.words[i].istitle()  # `campaign spokeswoman | Hope Lee`
        and not reading.is_relative((i - 1, i))
        for i in range(first + 1, last)
    )
    return None if clause or "," in (reading.lower[last - 1], reading.lower[first]) else (first, last)


def _goes_on(reading: Reading, low: int, first: int, last: int) -> bool:
    """Tell whether a sentence goes on behind a few words in marks: `the "green," | bill of May, they` say."""
    begins = reading.ranges[reading.quote[first - 1]][0] if reading.quote[first - 1] >= 0 else low
    inside = begins > low and reading.is_lower_quote(begins) and not reading.finite_in(begins, first)
    return inside and "," in reading.lower[first:last] and reading.words.words[first].islower()


def _may_begin(reading: Reading, at: int) -> bool:
    """Tell whether a speaker may begin at `at`: with a noun phrase, or a capital letter."""
    if reading.words.words[at].istitle():
        return True
    if reading.penn[at] in ("IN", "CC", "WRB", "WP", "WDT", "TO", "VBG", "VBD", "VBZ", "PRP", "RB"):
        return False
    return reading.phrases.number[at] >= 0 or reading.words.words[at][:1].isupper()
