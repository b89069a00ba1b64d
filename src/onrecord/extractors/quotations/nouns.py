"""Nouns and adjectives that attribute: `his claim that`, `is confident that`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.acts import is_blow, perceives
from onrecord.extractors.quotations.anchors import Place
from onrecord.extractors.quotations.bare import bare_clause, names_teller, relates
from onrecord.extractors.quotations.clause import is_past
from onrecord.extractors.quotations.cues import SPOKEN, Cue, Table, cue_at
from onrecord.extractors.quotations.drafts import Draft, Frame
from onrecord.extractors.quotations.ends import content_end
from onrecord.extractors.quotations.frames import frame_after
from onrecord.extractors.quotations.giving import receives, utters
from onrecord.extractors.quotations.inmarks import past_pairs
from onrecord.extractors.quotations.judging import is_led
from onrecord.extractors.quotations.mainverbs import noun_end
from onrecord.extractors.quotations.owners import is_somebody
from onrecord.extractors.quotations.prefixes import whole_subject
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.returns import next_clause
from onrecord.extractors.quotations.sharing import borrowed, shared
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.speaking import can_speak, names_person
from onrecord.extractors.quotations.tails import POINTING
from onrecord.extractors.quotations.topics import received, topic
from onrecord.extractors.quotations.trimming import before_bracket, trimmed
from onrecord.extractors.quotations.verbs import Group, group_at
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import NAME

_ABOUT: Final = frozenset({"on", "of", "to", "against", "between"})  # behind words in marks
_MADE: Final = 15  # tokens from a noun to what it says, behind who made it
# `broke | into chants of`, `is | of the view`
_INTO: Final = frozenset({"with", "in", "into", "of", "on", "under"})
_THOUGHT: Final = frozenset({"in", "on", "under"})  # before what one thinks in doing something
_NAMED_AGAIN: Final = frozenset({"it", "there"})  # `a statement by the firm that | it would close`
_CLAUSES: Final = frozenset({"that", "inf"})
_BEGINNING: Final = frozenset({"that", "to", "not"})  # words that these begin with
_CONTENTS: Final = _CLAUSES | {"prep", "clause", "wh"}


def noun(place: Place, at: int, nouns: Table) -> Draft | None:
    """Return the quotation that the noun at token `at` makes: `Lee's claim that ...`."""
    reading = place.reading
    cue = cue_at(nouns, reading.lower, at)
    if cue is None or reading.penn[at] not in ("NN", "NNS") or at + 1 >= place.high:
        return None
    if "struck" in cue.takes and (is_blow(reading, at) or _is_strike(reading, at)):
        return None  # `an attack | on a man with a knife`
    told = _equated(place, cue, at) or _in_marks(place, cue, at) or _turned(place, cue, at)
    if (told := told or _announced(place, cue, at)) is not None:
        return told
    base = _whole_base(reading, at)
    if (further := _past_phrase(place, cue, base, at, nouns) or _made(place, cue, at)) is not None:
        return further
    if (of := received(place, cue, base, at) or topic(place, cue, at, _utterer(place, base, at))) is not None:
        return of
    return _clause(place, cue, base, at)


def _clause(place: Place, cue: Cue, base: Phrase, at: int) -> Draft | None:
    """Return the clause or infinitive that the noun at token `at` tells, if one follows it."""
    reading = place.reading
    begins = _past_time(reading, at + 1, place.high)
    if begins >= place.high:
        return None
    if reading.lower[begins] not in _BEGINNING:
        bare = bare_clause(place, cue, base, at)
        teller = bare and (names_teller(place, base, at) or _utterer(place, base, at))
        return bare and _draft(place, cue, teller, (at, at + 1), bare, "noun")
    frame = frame_after(reading, at + 1, place.high, cue.takes | {"that"})
    if frame.kind not in _CLAUSES or frame.at != begins:
        return None
    if frame.kind == "that" and _is_subject(place, frame.at):
        return None
    owner = _owner(reading, base, at)
    if owner is None and frame.kind == "that" and relates(place, frame.at):
        return None
    speaker = _voice(place, base, owner) or _along(place, cue, base)
    if owner is None and (frame.kind == "inf" or (speaker is None and cue.sort == "evidence")):
        return None  # `a sign that it rains`
    return _draft(place, cue, speaker, (at, at + 1), frame, "noun")


def _is_subject(place: Place, that: int) -> bool:
    """Tell whether a verb follows `that`, or an insertion behind it: `a report | that, in part, could`."""
    reading, at = place.reading, that + 1
    if reading.lower[at : at + 1] == (",",):
        at = next((i + 1 for i in range(at + 1, place.high - 1) if reading.lower[i] == ","), at)
    return at < place.high and (reading.is_verb(at) or (at > that + 1 and is_past(reading, at, place.high)))


def _is_strike(reading: Reading, at: int) -> bool:
    """Tell whether an attack is none of words: `a deadly | attack`, `carried out his | attack`."""
    first = _whole_base(reading, at)[0]
    armed = not reading.grammar["striking"].isdisjoint(reading.lower[first:at])
    return armed or (first > 0 and reading.lower[first - 1] == "out")


def _past_time(reading: Reading, at: int, high: int) -> int:
    """Return the token behind a time, or `at`: `his claim | last week | that`, `just days earlier | that`."""
    first = reading.past_adverbs(at, high)
    time = reading.phrases.at(first) if first < high else None
    if time is None or time[1] >= high or not reading.phrases.is_time((first, time[1])):
        return at
    return time[1] + reading.is_adverb(time[1])


def _made(place: Place, cue: Cue, at: int) -> Draft | None:
    """Return what a noun says behind who has made it: `claims | critics had made for years | that`."""
    reading = place.reading
    if reading.phrases.number[at + 1] < 0 or "that" not in reading.lower[at : at + _MADE]:
        return None
    maker = reading.phrases.after(at + 1, place.high, clause=False)
    that = reading.lower.index("that", at)
    if maker[1] >= that:
        return None
    verb = maker[1] + (reading.auxiliaries.get(reading.lower[maker[1]]) == "have")
    plain = verb < that < place.high - 1 and utters(reading, verb) and not reading.finite_in(verb + 1, that)
    if not plain or "," in reading.lower[verb:that] or reading.is_verb(that + 1):
        return None
    return _draft(place, cue, maker, (at, at + 1), Frame("that", that), "noun")


def _utterer(place: Place, base: Phrase, at: int) -> Phrase | None:
    """Return whose words or thoughts a noun at token `at` names."""
    owner = _owner(place.reading, base, at)
    if owner is not None:
        return _voice(place, base, owner)
    return _doer(place, base) if base[0] > place.low and utters(place.reading, base[0] - 1) else None


def _voice(place: Place, base: Phrase, owner: Phrase | None) -> Phrase | None:
    """Return who says what a noun names: of `his`, the subject: `Lee | renewed his attacks`."""
    if owner is None or place.reading.penn[owner[0]] != "PRP$":
        return owner or _doer(place, base)
    listed = base[0] > 0 and place.reading.lower[base[0] - 1] in place.reading.grammar["prepositional"]
    doer = None if listed else _doer(place, base)
    return owner if doer is None or place.reading.is_relative(doer) else doer


def _whole_base(reading: Reading, at: int) -> Phrase:
    """Return the base phrase of a noun, parted at a hyphen or not: `Lee's fact | -free claim`."""
    base = reading.phrases.at(at) or (at, at + 1)
    hyphen = base[0] - 1
    left = reading.phrases.at(hyphen - 1) if hyphen > 0 and reading.leads(hyphen) else None
    return (left[0], base[1]) if left else base


def _past_phrase(place: Place, cue: Cue, base: Phrase, at: int, nouns: Table) -> Draft | None:
    """Return what a noun says behind a phrase that belongs to it: `her claim in a debate that ...`."""
    reading, first = place.reading, at + 2
    if first >= place.high or reading.penn[at + 1] not in ("IN", "TO") or reading.phrases.number[first] < 0:
        return None
    lead = reading.lower[at + 1]
    voiced = lead in reading.grammar["voicing"]
    by = reading.phrases.after(first, place.high, clause=False)
    if voiced and reading.lower[by[1] : by[1] + 1] == ("and",) and by[1] + 1 < place.high:
        by = first, reading.phrases.after(by[1] + 1, place.high, clause=False)[1]
    that = by[1]
    if that + 2 >= place.high or reading.lower[that] != "that" or reading.is_verb(that + 1):
        return None
    if reading.lower[that - 1] in nouns:
        return None  # `a question about her claim that`
    heard = lead == "to"  # `her promise | to voters | that`
    named = voiced and reading.lower[that + 1] in _NAMED_AGAIN
    told = (voiced or heard) and _may_voice(reading, at, that - 1)
    relative = reading.penn[that] != "IN" and not (told or named)
    if relative and max(reading.quote[that + 1 : that + 3]) < 0:
        return None  # `a plan for a road that Lee wants`
    voiced = voiced or (lead == "of" and reading.phrases.is_name(by))
    # `gave a warning | on Monday | that`
    timed = reading.phrases.is_time(by) and base[0] > place.low and utters(reading, base[0] - 1)
    speaker = _owner(reading, base, at) or (by if voiced else _doer(place, base) if heard or timed else None)
    if heard and speaker is None:
        return None  # `It was a promise to the board that she loved`
    return _draft(place, cue, speaker, (at, at + 1), Frame("that", that), "noun")


def _may_voice(reading: Reading, noun: int, head: int) -> bool:
    """Tell whether `head` may voice what a noun tells: `a claim by the union | that`."""
    return names_person(reading, head) or (can_speak(reading, head) and not reading.is_venue(noun))


def _equated(place: Place, cue: Cue, at: int) -> Draft | None:
    """Return what the noun at token `at` is said to be: `Lee's answer was that ...`."""
    reading = place.reading
    if reading.auxiliaries.get(reading.lower[at + 1]) != "be" or at + 2 >= place.high:
        return None
    owner = _owner(reading, _whole_base(reading, at), at)
    if owner is None or not (reading.lower[at + 2] == "that" or reading.quote[at + 2] >= 0):
        return None
    last = content_end(reading, at + 2, place.high, place.cues, clause=True)
    content = trimmed(reading, at + 2, last)
    return Draft(owner, (at, at + 2), (content,), cue.sort, "noun") if content else None


def _announced(place: Place, cue: Cue, at: int) -> Draft | None:
    """Return the sentence behind a colon that a noun opens: `Their argument: Only the town can mend it.`.

    So does who has or utters one: `Roe had a message: The pier must go.`.
    """
    reading, base = place.reading, _whole_base(place.reading, at)
    colon = at + 1
    if reading.lower[colon] in ("to", "for") and at + 2 < place.high:
        # `His message | to voters:`, but no `claim to fame:`
        colon = reading.phrases.after(colon + 1, place.high, clause=False)[1]
        colon = colon if reading.penn[colon - 1] != "NN" or can_speak(reading, colon - 1) else at
    if colon + 1 >= place.high or reading.lower[colon] != ":":
        return None
    opens = base[0] - (base[0] > 0) <= place.low
    owner = _owner(reading, base, at) if opens else _announcer(place, cue, base)
    content = trimmed(reading, colon + 1, place.high)
    told = content is not None and (reading.verb_in(*content) or reading.penn[content[0]] == "VB")
    return Draft(owner, (at, colon + 1), (content,), cue.sort, "noun") if owner and content and told else None


def _announcer(place: Place, cue: Cue, base: Phrase) -> Phrase | None:
    """Return who has, or utters, what a noun names: `Roe | had | a simple message`."""
    reading, verb = place.reading, base[0] - 1
    has = reading.auxiliaries.get(reading.lower[verb]) == "have" or utters(reading, verb)
    return _doer(place, base) if has and cue.sort in SPOKEN else None


def _turned(place: Place, cue: Cue, at: int) -> Draft | None:
    """Return words in marks that are somebody's: `"No way!" was | her answer.`."""
    reading = place.reading
    base = _whole_base(reading, at)
    owner = _owner(reading, base, at)
    if owner is not None and reading.penn[owner[0]] in NAME:
        owner = reading.phrases.before(owner[1], place.low)  # `was | manager Ann Lee's verdict`
    be = min(base[0], owner[0] if owner else base[0]) - 1
    owner = owner or _voicing(reading, at, place.high)
    mark = be - 1
    # `"No." That was | her answer`
    mark -= mark > place.low and reading.lower[mark] in POINTING
    if owner is None or mark < place.low or reading.auxiliaries.get(reading.lower[be]) != "be":
        return None
    if reading.quote[mark] < 0 or cue.sort not in SPOKEN:
        return None
    if reading.is_title(reading.quote[mark]) and reading.lower[mark - 1][0].isalnum():
        return None  # but `"Excellent," was his verdict`
    return Draft(owner, (at, at + 1), (reading.ranges[reading.quote[mark]],), cue.sort, "noun")


def _in_marks(place: Place, cue: Cue, at: int) -> Draft | None:
    """Return what stands in marks behind the noun at token `at`: `chants of "..."`, `his slogan, "..."`."""
    reading = place.reading
    first = at + 1 + (reading.lower[at + 1] in ("of", "for", ","))
    if first >= place.high or reading.quote[first] < 0 or cue.sort not in SPOKEN:
        return None
    if reading.lower[at - 1] == "in" and reading.lower[at + 1] == "of" and reading.penn[at] == "NN":
        return None  # `in charge of "Today"`
    last = past_pairs(reading, reading.ranges[reading.quote[first]][1], place.high)
    if last + 1 < place.high and reading.penn[last] == "IN" and not reading.has_stopped(last):
        last = _past_topic(reading, last, place.high)
    base = _whole_base(reading, at)
    if base[0] and reading.lower[at + 1] == "," and reading.lower[base[0] - 1] in reading.grammar["timed"]:
        return None  # `After the call, "they were upset."`
    content = trimmed(reading, first, last)
    speaker = _owner(reading, base, at) or _doer(place, base)
    return Draft(speaker, (at, at + 1), (content,), cue.sort, "noun") if content else None


def _past_topic(reading: Reading, at: int, high: int) -> int:
    """Return the end of what words in marks are about, or `at`: `his call for "a ban" | on trips`."""
    topical = reading.quote[at - 2] >= 0 and reading.lower[at] in _ABOUT and reading.quote[at + 1] < 0
    return reading.phrases.after(at + 1, high)[1] if topical and reading.phrases.number[at + 1] >= 0 else at


def _voicing(reading: Reading, at: int, high: int) -> Phrase | None:
    """Return whose words the noun at `at` is: `the answer | from Lee`, `the reply | made by the mayor`."""
    tie = at + 1
    tie += tie + 1 < high and reading.penn[tie] == "VBN" and reading.lower[tie + 1] == "by"
    voiced = tie + 1 < high and (
        reading.lower[tie] in reading.grammar["voicing"] or reading.lower[tie] == "of"
    )
    return reading.phrases.after(tie + 1, high) if voiced and reading.phrases.number[tie + 1] >= 0 else None


def _owner(reading: Reading, base: Phrase, at: int) -> Phrase | None:
    """Return whose the noun is: `her`, `the mayor's`."""
    for token in range(at - 1, base[0] - 1, -1):
        if reading.penn[token] == "PRP$":
            return token, token + 1
        if reading.penn[token] == "POS" and token > base[0]:
            owner = reading.phrases.before(token, base[0])
            return None if reading.phrases.is_time(owner) else owner  # `Monday's attack`
    if base[0] > 1 and reading.penn[base[0] - 1] == "POS":
        return reading.phrases.before(base[0] - 1, max(0, base[0] - 12))
    return None


def _doer(place: Place, base: Phrase) -> Phrase | None:
    """Return the subject of the verb that the noun is the object of: `Lee made the claim that`."""
    reading, verb = place.reading, base[0] - 1
    leads = verb > place.low and reading.lower[verb] in _INTO
    verb -= leads or (verb > place.low and reading.penn[verb] == "RP")
    if verb <= place.low or reading.penn[verb][0] != "V" or reading.quote[verb] >= 0:
        return None
    if reading.lower[verb] in reading.grammar["circumstance"]:
        return None  # `left following | claims that`
    if reading.auxiliaries.get(reading.lower[verb]) == "be" and not leads:
        return None  # `There is | a claim that`
    group = group_at(reading, verb, place.low)
    if receives(reading, verb):
        return None  # `faced | a claim that`
    if group.finite and not group.passive:
        found = subject_before(reading, group, place.low)
        if found is None or reading.penn[found[0]] == "EX":  # `there was concern that`
            return None
        if found == reading.phrases.at(found[0]) and reading.phrases.is_time(found):
            return None  # `The year ended with claims that`
        return whole_subject(reading, found, group.outer, place.low)
    return borrowed(reading, group, place.low, place.earlier) if group.shape == "participle" else None


def _along(place: Place, cue: Cue, base: Phrase) -> Phrase | None:
    """Return who does something with what the noun tells: `cut the price | in the hope that`.

    `They stirred the row | with a claim that`, but `The year ended with claims that`.
    """
    reading, lead = place.reading, base[0] - 1
    if lead <= place.low or cue.sort == "evidence":
        return None
    thought = reading.lower[lead] in _THOUGHT and cue.sort not in SPOKEN
    if not thought and reading.lower[lead] != "with":
        return None
    along = Group(lead, lead, lead, "participle")
    found = shared(reading, along, place.low, place.earlier)
    return found if found is not None and is_somebody(reading, found) else None


def adjective(place: Place, at: int, adjectives: Table) -> Draft | None:
    """Return the quotation that the adjective at token `at` makes: `is confident that ...`."""
    reading = place.reading
    cue = cue_at(adjectives, reading.lower, at)
    if cue is None or reading.penn[at] not in ("JJ", "VBN", "VBD", "JJR") or at + 1 >= place.high:
        return None
    group = _copula(reading, at, place.low)
    if group is None:
        return None
    frame = frame_after(reading, at + 1, place.high, cue.takes)
    timed = frame.kind == "clause" and (
        reading.penn[frame.at] == "IN" or reading.lower[frame.at] in reading.grammar["timed"]
    )
    if frame.kind not in _CONTENTS or frame.at > at + 2 or timed:
        return None  # `was upset | as he entered`, `angry | because it fell`
    subject = subject_before(reading, group, place.low)
    if subject is None and reading.penn[group.outer - 1] == "CC":
        subject = borrowed(reading, group, place.low, place.earlier)  # `Lee left and | is confident that`
    if "sensed" in cue.takes and (not perceives(reading, subject) or _are_things(reading, subject)):
        return None  # `the school is open to girls`
    if subject is not None and not reading.is_relative(subject):
        if reading.lower[subject[0]] in reading.grammar["standing"]:
            return None  # `it is clear that`: nobody in particular says so
        subject = whole_subject(reading, subject, group.outer, place.low)
    return _draft(place, cue, subject, (group.first, at + 1), frame, "adjective")


def _are_things(reading: Reading, subject: Phrase | None) -> bool:
    """Tell whether a subject is of several things: `the borders | are open to all`."""
    base = reading.phrases.at(subject[0]) if subject is not None else None
    return base is not None and reading.penn[base[1] - 1] == "NNS" and not can_speak(reading, base[1] - 1)


def _copula(reading: Reading, at: int, low: int) -> Group | None:
    """Return the group before an adjective at token `at`: `Lee | is | sure`, `Lee | remained | sure`."""
    group = group_at(reading, at, low)
    if group.first == at > low and reading.lower[at - 1] in reading.grammar["remaining"]:
        remains = group_at(reading, at - 1, low)
        return remains if remains.finite and not remains.passive else None
    helps = reading.auxiliaries.get(reading.lower[group.first]) in ("be", "modal", "have")
    return group if group.finite and group.first < at and helps else None


def _draft(
    place: Place, cue: Cue, speaker: Phrase | None, words: Phrase, frame: Frame, rule: str
) -> Draft | None:
    """Return the quotation whose content begins at a frame, if anything is left of it."""
    reading = place.reading
    clause = frame.kind in ("that", "clause", "wh")
    last = content_end(reading, frame.at, place.high, place.cues, clause=clause)
    if rule == "noun" and (clause or frame.kind == "inf"):
        noun = _whole_base(reading, words[0])[0], words[0]
        last = noun_end(place, noun, frame.at, last, clause=clause)
    if rule == "adjective" and speaker is not None and is_led(reading, speaker):
        last = next_clause(reading, frame.at, last, relative=False)  # `While Lee is sure of it, | I am not`
    content = trimmed(reading, frame.at, before_bracket(reading, frame.at, last))
    return Draft(speaker, words, (content,), cue.sort, rule) if content else None
