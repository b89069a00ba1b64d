"""Of whom a participle or an infinitive tells: `with | Lee saying`, `led | them to say`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.cues import cue_at, nouns, verbs
from onrecord.extractors.quotations.giving import receives
from onrecord.extractors.quotations.inflection import forms_in
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak, can_tell, names_person
from onrecord.extractors.quotations.verbs import Group
from onrecord.lexicon import Lexicon
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import DASHES, PAST_OR_FINITE, PREPOSITIONS
from onrecord.syntax.classes import FINITE

_BRINGING: Final = frozenset({"by", "from", "with", "among"})  # before who does what is told
_MOVED: Final = 14  # tokens from a verb to what it brings somebody to do
_STOPS: Final = frozenset({".", ";"})
_PARTING: Final = DASHES | {","}
_FITTING: Final = frozenset({"JJ", "JJR", "NN"})  # tags before `for` and who is to do it: `hard`, `time`
_AWAY: Final = frozenset({"to", "into", "for", "from", "over", "with"})


def moving_verbs(words: Lexicon) -> frozenset[str]:
    """Return the forms of the verbs that bring somebody to say something: `forced`."""
    return forms_in("moving_verbs", words)


def quoted_as(reading: Reading, at: int, low: int) -> Phrase | None:
    """Return who is quoted as doing what the verb at `at` says: `quoted | an official as saying`."""
    if at - 2 <= low or reading.lower[at - 1] != "as" or reading.phrases.number[at - 2] < 0:
        return None
    named = reading.phrases.before(at - 1, low)
    return named if named[0] > low and reading.penn[named[0] - 1][0] == "V" else None


def quoted_saying(reading: Reading, at: int, high: int) -> Phrase | None:
    """Return who is quoted, at `at`, as saying what was before: `It fell, Tass quoted | Lee as saying.`."""
    if at + 2 >= high or reading.phrases.number[at] < 0:
        return None
    named = reading.phrases.after(at, high, clause=False)
    saying = named[1] + 1
    if saying >= high or reading.lower[saying - 1] != "as" or reading.penn[saying] != "VBG":
        return None
    end = saying + 1
    while (
        end + 1 < high
        and reading.lower[saying] == "saying"
        and reading.penn[end] == "IN"
        and reading.phrases.number[end + 1] >= 0
    ):
        end = reading.phrases.after(end + 1, high, clause=False)[1]  # `as saying | in a speech on Monday`
    ends = end >= high or reading.has_stopped(end) or reading.lower[end] in _STOPS
    return named if ends and reading.lower[saying] in reading.lists.table(verbs) else None


def told_from(reading: Reading, at: int, high: int, takes: frozenset[str]) -> Phrase | None:
    """Return from whom one hears or learns what is told, at `at`: `heard | from | Lee | that it fell`."""
    if "source" not in takes or at + 1 >= high or reading.lower[at] != "from":
        return None
    teller = reading.phrases.after(at + 1, high)
    end = teller[1] + (reading.lower[teller[1] : teller[1] + 1] == (",",))
    return teller if reading.lower[end : end + 1] == ("that",) else None


def owner_before(reading: Reading, group: Group, low: int) -> Phrase | None:
    """Return who stands right before a participle or infinitive: `with | Lee saying`, `led | them to say`."""
    if group.shape == "infinitive" and group.outer - 2 > low:
        return _led_to(reading, group.outer - 1, low)
    if group.shape != "participle" or group.outer <= low:
        return None
    if (named := quoted_as(reading, group.outer, low)) is not None:
        return named
    if reading.lower[group.outer - 1] in DASHES:
        return None
    if reading.phrases.number[group.outer - 1] < 0:
        return _with_whom(reading, group, low)
    owner = reading.phrases.before(group.outer, low)
    if owner[1] - owner[0] == 1 and reading.penn[owner[0]] == "JJ" and reading.is_verb(owner[0] - 1):
        return None  # `residents grew | angry | shouting`
    if owner[0] > low and reading.lower[owner[0] - 1] in reading.grammar["overhearing"]:
        return owner  # `heard | Lee saying`
    clause = not PAST_OR_FINITE.isdisjoint(reading.penn[low : owner[0]])
    tied = owner[0] - 1
    absolute = tied >= low and (reading.lower[tied] == "with" or _is_next(reading, owner, low))
    venue = reading.is_venue(group.outer - 1) or _is_written(reading, owner)
    tie = reading.lower[owner[0] - 1] if owner[0] > low else ""
    told = tie in reading.grammar["topic"] and not (tie == "on" and reading.phrases.is_name(owner))
    if _is_there(reading, owner[0], low) or _opens_sentence(reading, owner, group, low):
        return _nearest(reading, owner)
    got = owner[0] > low and receives(reading, owner[0] - 1)
    venue = venue and clause and not absolute and not told and not got  # `replied to | a letter saying`
    apart = _is_aside(reading, owner, low) or _is_idle(reading, owner, low)
    if venue or apart or _is_told(reading, owner, group, low):
        return None
    return owner if absolute else _nearest(reading, owner)


def _is_next(reading: Reading, owner: Phrase, low: int) -> bool:
    """Tell whether one is the next who does something: `with Lee calling for it and | Roe saying`.

    Or is a name that is set off: `They met, | Lee saying so`.
    """
    tie = owner[0] - 1
    if _is_set_off(reading, owner, low):
        return True
    if reading.lower[tie] != "and":
        return False
    for at in range(tie - 1, max(low, tie - _MOVED), -1):
        if reading.lower[at] == "with" and reading.phrases.number[at + 1] >= 0:
            return "VBG" in reading.penn[at + 2 : tie]
        if reading.penn[at] in FINITE or reading.lower[at] in _STOPS:
            return False
    return False


def _is_set_off(reading: Reading, owner: Phrase, low: int) -> bool:
    """Tell whether a name is parted from the clause before it: `They met, | Lee saying A and | Roe B`."""
    tie = owner[0] - 1
    if not reading.phrases.is_name(owner) or tie - 1 <= low:
        return False
    if reading.lower[tie] == "and":
        earlier = (at for at in range(tie - 1, max(low, tie - _MOVED), -1) if reading.penn[at] == "VBG")
        verb = next(earlier, low)
        before = reading.phrases.before(verb, low) if verb > low else owner
        return before < owner and reading.phrases.number[verb - 1] >= 0 and _is_set_off(reading, before, low)
    return reading.lower[tie] in _PARTING and reading.penn[tie - 1] not in ("NNP", "NNPS")


def _is_told(reading: Reading, owner: Phrase, group: Group, low: int) -> bool:
    """Tell whether who stands before a participle is told it: `wrote to | owners saying`.

    Those whom one responds to may say so themselves: `responded to | critics saying`.
    """
    verb = owner[0] - 2
    if verb <= low or reading.lower[verb + 1] != "to" or reading.penn[verb][0] != "V":
        return False
    listed = reading.lists.table(verbs)
    cue, said = cue_at(listed, reading.lower, verb), cue_at(listed, reading.lower, group.verb)
    if cue is None or said is None or cue.sort != "speech" or "to" in cue.takes:
        return False
    # `wrote to owners | urging them to go`
    spoken_to = reading.penn[group.verb + 1 : group.verb + 2] == ["PRP"]
    return spoken_to or "any" in said.takes or "person" in said.takes


def is_done_thing(reading: Reading, owner: Phrase, group: Group, low: int) -> bool:
    """Tell whether a phrase before a participle is of a thing that says nothing: `left the room | thinking`.

    What stands in marks there is written on it: `a hat | saying "No"`.
    """
    cue = cue_at(reading.lists.table(verbs), reading.lower, group.verb)
    if cue is None or owner[0] <= low or reading.lower[owner[0] - 1] in _BRINGING:
        return False
    if not (
        (cue.sort == "belief" and "that" in cue.takes)
        or ({"quote", "bare"} <= cue.takes and "ing" not in cue.takes)
    ):
        return False
    if owner[1] - owner[0] == 1 and reading.lower[owner[0]] == "it":
        return True
    marks = group.verb + 1 < len(reading.quote) and reading.quote[group.verb + 1] >= 0
    base = reading.phrases.at(owner[0])
    return base is not None and not marks and is_thing(reading, base) and _is_last(reading, base, owner)


def _is_there(reading: Reading, at: int, low: int) -> bool:
    """Tell whether it is told that there is what stands at `at`: `There were also | emails saying`."""
    verb = reading.before_adverbs(at, low)
    return verb > low and reading.penn[verb - 1] == "EX"


def _opens_sentence(reading: Reading, owner: Phrase, group: Group, low: int) -> bool:
    """Tell whether what speaks has a verb in a further clause: `it fell, and | letters saying so went`."""
    tie = owner[0] - 1
    if tie - 1 <= low or reading.penn[tie] != "CC" or reading.lower[tie - 1] != ",":
        return False
    stop = next((i for i in range(group.verb, len(reading.lower)) if reading.lower[i] in _STOPS), 0)
    return reading.finite_in(low, tie) and reading.finite_in(group.verb + 1, stop)


def is_somebody(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is of who can speak: a name, a person, a body or a pronoun of persons."""
    base = reading.phrases.at(phrase[0])
    head = base[1] - 1 if base is not None else phrase[0]
    if reading.penn[head] in ("PRP", "WP"):
        return reading.lower[head] != "it"
    return reading.penn[head] in ("NNP", "NNPS", "NNS") or can_speak(reading, head)


def _is_last(reading: Reading, base: Phrase, owner: Phrase) -> bool:
    """Tell whether nobody follows a base phrase in a phrase: `the row on the site`, but `the row of men`."""
    last = reading.phrases.at(owner[1] - 1)
    return last is None or last == base or is_thing(reading, last)


def is_thing(reading: Reading, base: Phrase) -> bool:
    """Tell whether a base phrase is of one thing that neither speaks nor is written."""
    head = base[1] - 1
    common = reading.penn[head] == "NN" and reading.words.words[head].islower()
    return common and not can_tell(reading, head)


def _nearest(reading: Reading, owner: Phrase) -> Phrase:
    """Return of whom a participle tells behind several: `$500 to | a group backing Roe`.

    Of the first it tells where that is a person, or what both together are: `an aide to Roe saying`.
    """
    first, last = owner
    own = reading.phrases.at(last - 1)
    if own is not None and (_is_count(reading, first, own[0]) or _is_of(reading, first, own)):
        return own[0], last  # voted 9 to 5 in favour of | a motion calling on
    for at in range(last - 2, first, -1):
        away = reading.lower[at] in _AWAY and reading.penn[at] in PREPOSITIONS
        if reading.phrases.number[at] >= 0 or not (away or reading.penn[at] in ("VBG", "VBD")):
            continue
        before = reading.phrases.at(at - 1)
        held = before is not None and names_person(reading, before[1] - 1)
        held = held or (reading.lower[at] == "from" and reading.is_venue(first))  # `a report from Acme`
        return owner if held or reading.phrases.number[at + 1] < 0 else (at + 1, last)
    return owner


def _is_of(reading: Reading, first: int, own: Phrase) -> bool:
    """Tell whether what stands before `of` is a share, a time or an act, and tells nothing itself."""
    thing = reading.phrases.at(first)
    if thing is None or thing[1] != own[0] - 1 or reading.lower[thing[1]] != "of":
        return False
    return _is_share(reading, thing, own) or _is_done_to(reading, thing, own)


def _is_done_to(reading: Reading, done: Phrase, own: Phrase) -> bool:
    """Tell whether what is done to a text stands before it: `the signing of | a pledge calling for it`."""
    head = done[1] - 1
    doing = reading.penn[head] == "NN" and reading.lower[head].endswith(("ing", "tion"))
    return doing and not can_tell(reading, head) and reading.penn[own[1] - 1] == "NN"


def _is_share(reading: Reading, thing: Phrase, own: Phrase) -> bool:
    """Tell whether a thing is of who speaks behind it: `the share of | voters saying`.

    So is a time: `within minutes of | Lee saying`.
    """
    head = own[1] - 1
    if reading.phrases.is_time(thing):
        return True
    if "CD" in reading.penn[slice(*thing)]:
        return False  # `62 percent of voters`
    speaks = reading.penn[head] in ("NNS", "PRP") or can_speak(reading, head)
    return speaks and not reading.is_venue(head) and is_thing(reading, thing)


def _is_count(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a bare number begins a phrase that goes on before `last`, and no `two of` several."""
    count = reading.phrases.at(first)
    if count is None or count[1] >= last or reading.lower[count[1]] == "of":
        return False
    return {"CD"}.issuperset(reading.penn[slice(*count)])


def _is_idle(reading: Reading, phrase: Phrase, low: int) -> bool:
    """Tell whether a phrase is part of what one does in doing more: `spent | a day | praising it`."""
    spent = phrase[0] > low and reading.lower[phrase[0] - 1] in reading.grammar["spending"]
    return spent or reading.lower[phrase[1] - 1] in reading.grammar["taken"]


def _led_to(reading: Reading, to: int, low: int) -> Phrase | None:
    """Return who is to say what follows `to`: `led | them | to say`, `hard for | bakers | to say`."""
    if reading.penn[to - 1] == "PRP":
        return to - 1, to
    return _for_whom(reading, to, low) or moved(reading, to, low)


def _for_whom(reading: Reading, to: int, low: int) -> Phrase | None:
    """Return who is to say what follows `to`, behind `for`: `It is hard for | bakers | to say that`."""
    base = reading.phrases.at(to - 1)
    lead = base[0] - 2 if base is not None else low
    if base is None or lead <= low or reading.lower[lead + 1] != "for":
        return None
    if reading.penn[lead] not in _FITTING or reading.lower[lead] in reading.lists.table(nouns):
        return None  # `a call | for Lee to admit it`
    return None if is_thing(reading, base) or reading.phrases.is_time(base) else (base[0], to)


def moved(reading: Reading, to: int, low: int) -> Phrase | None:
    """Return who is brought to say what follows `to`: `The row led | aides like Lee | to admit that`.

    An aside may part the two: `It led | Roe, once an aide, | to admit that`.
    """
    last = to - (reading.lower[to - 1] == ",")
    commas = (i for i in range(last - 1, max(low, last - _MOVED), -1) if reading.lower[i] == ",")
    begin = last if last == to else next(commas, low)
    for at in range(begin - 1, max(low, begin - _MOVED), -1):
        if reading.lower[at] == "," or reading.quote[at] >= 0:
            break
        if reading.penn[at][0] == "V":
            moves = reading.lower[at] in reading.lists.table(moving_verbs)
            base = reading.phrases.at(at + 1) if moves else None
            return (at + 1, last) if base is not None and not is_thing(reading, base) else None
    return None


def _is_written(reading: Reading, owner: Phrase) -> bool:
    """Tell whether a phrase is something said or written: (`sent`) `an email to voters | saying`."""
    base = reading.phrases.at(owner[0])
    if base is None or reading.penn[base[1] - 1] not in ("NN", "NNS"):
        return False
    if not reading.grammar["voicing"].isdisjoint(reading.lower[slice(*owner)]):
        return False  # `a report from Acme | saying`
    return reading.is_venue(owner[0])


def _with_whom(reading: Reading, group: Group, low: int) -> Phrase | None:
    """Return who goes along with what is told, and speaks: `with Ann Lee, an aide, | saying`.

    Or how many of them: `Lee backed it and Roe did not, | both | saying`.
    """
    last = group.outer - 1
    if reading.lower[last] in reading.grammar["severally"] and reading.lower[last - 1] == ",":
        return last, group.outer
    if group.outer <= low or reading.lower[group.outer - 1] != ",":
        return None
    found = reading.phrases.subject(group.outer, low)
    return found if found is not None and found[0] > low and reading.lower[found[0] - 1] == "with" else None


def _is_aside(reading: Reading, phrase: Phrase, low: int) -> bool:
    """Tell whether a phrase tells when: `A suit was filed | in 2012 challenging the vote`."""
    before = phrase[0] - 1
    year = reading.penn[phrase[1] - 1] == "CD" and reading.lower[before] == "in"
    timed = reading.phrases.is_time(phrase) and reading.penn[before] == "IN"
    stage = reading.lower[before] == "at" and reading.penn[phrase[0]] == "CD"  # `at one point | calling it`
    return phrase[0] > low and (year or timed or stage)
