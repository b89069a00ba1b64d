"""What stands before an instrument and governs it: a verb, a noun of doing, talks."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import JUDGING, Event
from onrecord.extractors.agreements.hanging import MADE, added, reduced
from onrecord.extractors.agreements.instruments import Instrument, is_headline_verb, outer_start
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree
from onrecord.extractors.agreements.parting import before_aside, before_parting
from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.extractors.agreements.verbs import governing_verb, hired, taken_on, verb_at
from onrecord.extractors.agreements.vocabulary import Verb
from onrecord.extractors.agreements.voting import is_counted, is_of_body, is_voted, voted
from onrecord.phrases.pieces import ARTICLES, CLAUSAL
from onrecord.syntax.classes import FINITE

_LONGEST_VERB: Final = 6
_TALKS: Final = 12
_ASIDE: Final = 12
#: How many words a verb with its noun has: put their signatures to.
_SIGNATURE: Final = (4, 5)
#: What verbs do to each of several objects: approved | the budget and | a contract.
_SHARED: Final = frozenset({"propose", "approve", "ratify", "sign", "reject", "end", "breach"})
#: By the word behind them: what nouns stand between a verb and an agreement, and what the verb does.
_OFFERS: Final = {
    "for": ("offer", ("reject",)),
    "of": ("offer", ("reject",)),
    "to": ("amending", ("sign", "reach", "approve")),
}
#: What verbs do that their object parts: called it off, voted it down.
_PARTED: Final = frozenset(
    {"end", "reject", "reach", "renew", "sign", "close", "honour", "await", "effect", "pause"}
)
#: What a noun only speaks of: word of a deal, the implementation of a deal.
_SPOKEN_OF: Final = frozenset({"reach", "honour"})
#: Tags of what ends a phrase, with what belongs to it.
_ENDS: Final = CLAUSAL | {","}
#: What leads from talks to what they are about, as the words of that class do.
_ABOUT: Final = frozenset({"for", "toward", "towards"})
#: How many words can stand behind what parts a verb: put the pact | in writing.
_PARTICLES: Final = 3


def governing(reading: Reading, instrument: Instrument) -> Event | None:
    """Return the event before the instrument; who only judges or sees it gives way to who made it."""
    event = _governed(reading, instrument)
    judged = event is not None and event.effect in ("stance", "foresee")
    if event and (judged or (event.frame == "act" and event.effect in _SPOKEN_OF)):
        made = reduced(reading, instrument.last) or (added(reading, instrument.last) if judged else None)
        wanted = ("passive", "object") if event.effect == "stance" else ("object",)
        return made if made and made.frame in wanted else event  # word of a deal | Acme struck
    return event


def _governed(reading: Reading, instrument: Instrument) -> Event | None:
    """Return the event of the verb or noun before the instrument that governs it."""
    at = _before_what(reading, outer_start(reading, instrument.first))
    at = _before_sum(reading, at) if instrument.plural else at
    at = _taking_part(reading, _proposed_start(reading, at))
    if event := _act(reading, at):
        return _let_be(reading, event) or event
    while at > 1 and reading.penn[at - 1] == "RB":
        at -= 1
    if event := _taking_on(reading, at):
        return event
    at = before_aside(reading, at)
    while (before := before_parting(reading, at)) < at:
        at = before  # signed | tonight | in Rome | a pact
    for length in range(1, min(at, _LONGEST_VERB) + 1):
        begin = at - length
        found = _verb_before(reading, begin, at)
        if found and found[0] > length and not _is_instrument(reading, begin + found[0]):
            found = reading.vocabulary.verbs.at(reading.lower[begin:at], 0)  # came to | terms on pay
        if found and found[0] == length and found[1].effect and _is_verb(reading, begin):
            if found[1].effect in ("agree", "settle") or _is_clause_verb(reading, begin, instrument.last):
                return None
            if _is_only_told(reading, begin, found[1], instrument):
                return None
            backed = found[1].effect == "stance" and (
                is_voted(reading, begin) or is_counted(reading, instrument.last)
            )
            refused = found[1].lemma == "vote against" and is_of_body(reading, begin)
            effect = "approve" if backed else "reject" if refused else found[1].effect
            return Event("object", effect, (begin, at), begin)
    parted = (
        _worked_on(reading, at)
        or voted(reading, at)
        or _around(reading, instrument, at)
        or _joined(reading, instrument, at)
    )
    return parted or _asked(reading, at) or _made(reading, instrument, at)


def _taking_on(reading: Reading, at: int) -> Event | None:
    """Return the event of taking somebody on: `completed | the signing | of Ann Lee on` a contract.

    Or of signing him on it: `signed | Ann Lee on` a contract.
    """
    if whom := hired(reading, at):
        verb = min(whom[0][0], (reading.phrase_at(whom[0][0]) or whom[0])[0]) - 1
        verb -= reading.lower[verb] in ("for", "with")
        return Event("object", "sign", (verb, verb + 1), verb)
    taken = taken_on(reading, at)
    verb = governing_verb(reading, taken[0]) if taken else -1
    found = verb_at(reading, verb)
    if taken is None or found is None or not (found[1].effect in MADE or found[1].agent == "voice"):
        return None
    return Event("object", "sign", (taken[0], taken[0] + 1), verb)


def _let_be(reading: Reading, act: Event) -> Event | None:
    """Return the event of saying yes to the signing of an instrument: `approved | the signing of a pact`."""
    if act.effect == "stance" and (vote := voted(reading, act.trigger[1] + 1)):
        return vote  # voted in | support | of a pact
    verb = governing_verb(reading, act.trigger[0])
    given = act.effect == "approve" and verb >= 0 and reading.lower[act.trigger[1]] == "to"
    if given and reading.lower[verb] in reading.vocabulary.words_of("granting"):
        return Event("object", "approve", (verb, act.trigger[1] + 1), verb)  # gave its final | approval to
    found = verb_at(reading, verb) if act.effect == "sign" else None
    if found is None or found[0] != 1 or found[1].effect not in JUDGING:
        return None
    return Event("object", found[1].effect, (verb, verb + 1), verb)


def _is_only_told(reading: Reading, at: int, verb: Verb, instrument: Instrument) -> bool:
    """Tell whether a verb at `at` does nothing to an agreement, but to what another holds, or to its text.

    `The accord foresees | a truce`, `the paper obtained | a draft of the pact`, `discuss | its details`.
    """
    part = outer_start(reading, instrument.first) < instrument.first
    if part and (verb.agent == "read" or verb.lemma == "discuss"):
        return True
    return reading.holds(at) and _is_of_agreement(reading, at)


def _is_of_agreement(reading: Reading, verb: int) -> bool:
    """Tell whether an agreement does what the verb at `verb` says: `the accord | foresees a truce`."""
    who = subject(reading, lead(reading, verb).first)
    return bool(who) and _is_instrument(reading, who[0][0])


def _is_instrument(reading: Reading, at: int) -> bool:
    """Tell whether the phrase at `at` names an agreement: came to terms on | a contract."""
    phrase = reading.phrase_at(at)
    return phrase is not None and reading.vocabulary.nouns.at(reading.lower, phrase[1] - 1) is not None


def _before_what(reading: Reading, at: int) -> int:
    """Return where `what` stands by which an instrument is only named: `signed | what X calls a pact`."""
    calls = at - 1 - (at > 1 and reading.lower[at - 1] == "as")  # what X described | as
    if calls < 1 or reading.lower[calls] not in reading.vocabulary.words_of("calling"):
        return at
    near = range(calls - 1, max(0, calls - _ASIDE), -1)
    what = next((n for n in near if reading.penn[n] == "WP"), 0)
    return what if what and reading.lower[what] == "what" else at


def _before_sum(reading: Reading, at: int) -> int:
    """Return where a sum begins that is made up of agreements at `at`: signed | $5 in credit agreements."""
    tie = 1 + (reading.lower[max(0, at - 2) : at] == ["worth", "of"])  # signed $5 | worth of | deals
    worth = reading.phrase_at(at - tie - 1) if at > 3 and (tie > 1 or reading.lower[at - 1] == "in") else None
    return worth[0] if worth and reading.penn[worth[0]] == "$" else at


def _taking_part(reading: Reading, at: int) -> int:
    """Return where `its participation in` begins before `at`, or `at`: suspended | its part in | a pact."""
    part = reading.phrase_at(at - 2) if at > 3 and reading.lower[at - 1] == "in" else None
    taken = part is not None and reading.lower[at - 2] in reading.vocabulary.words_of("partaking")
    return part[0] if taken and part is not None else at


def _made(reading: Reading, instrument: Instrument, at: int) -> Event | None:
    """Return the event of any other verb that makes a new agreement: `bagged | a deal with Acme`."""
    shared = reading.lower[instrument.last : instrument.last + 1] == ["with"]
    verb = at - 1
    if not shared or reading.lower[instrument.first] not in ARTICLES or verb < 1:
        return None
    word, words = reading.lower[verb], reading.vocabulary.words_of
    known = word in words("be have speech thought")
    known = known or word in reading.vocabulary.modality or word in reading.vocabulary.verbs
    told = reading.penn[verb] in ("VBD", "VBN", "VBZ", "VBP") and not known
    return Event("object", "reach", (verb, at), verb) if told else None


def _asked(reading: Reading, at: int) -> Event | None:
    """Return the event of asking somebody for the instrument: `asked | its creditors | for a pact`."""
    whom = members_before(reading, at - 1) if at > 3 and reading.lower[at - 1] == "for" else []
    verb = (reading.phrase_at(whom[0][0]) or whom[0])[0] - 1 if whom else -1
    if verb < 0 or not reading.penn[verb].startswith("V") or not all(can_agree(reading, one) for one in whom):
        return None
    hopes = reading.vocabulary.modality.get(reading.lower[verb]) == "hope"
    return Event("object", "propose", (verb, verb + 1), verb) if hopes else None


def _joined(reading: Reading, instrument: Instrument, at: int) -> Event | None:
    """Return the event of a verb with a further object before the instrument: `needs | aid and | a pact`."""
    other = members_before(reading, at - 1) if at > 2 and reading.lower[at - 1] == "and" else []
    verb = (reading.phrase_at(other[0][0]) or other[0])[0] - 1 if other else -1
    found = verb_at(reading, verb)
    if not found or found[0] != 1 or found[1].effect not in _SHARED or not reading.penn[verb].startswith("V"):
        return None
    if found[1].effect != "propose" and _opens_clause(reading, instrument.last):
        return None  # approved the budget and | the pact will take effect
    return Event("object", found[1].effect, (verb, verb + 1), verb)


def _opens_clause(reading: Reading, at: int) -> bool:
    """Tell whether what ends at `at` is the subject of a verb behind it: `the pact | on pay will hold`."""
    near = range(at, min(reading.size, at + _ASIDE))
    return next((reading.penn[n] for n in near if reading.penn[n] in _ENDS), "") in FINITE


def _around(reading: Reading, instrument: Instrument, at: int) -> Event | None:
    """Return the event of a verb that its object parts: `pulled | Oslo | out of a pact`."""
    ahead = reading.lower[at - 2 : at] == ["out", "of"] or reading.lower[at - 1 : at] == ["from"]
    if ahead and at > 3:
        stop = at - 1 - (reading.lower[at - 1] == "of")
        ends = stop - (reading.penn[stop - 1] == "RB")  # pulled Oslo | unilaterally | out of
        whom = members_before(reading, ends)
        verb = (reading.phrase_at(whom[0][0]) or whom[0])[0] - 1 if whom else -1
        words = [reading.lower[verb], *reading.lower[stop:at]] if verb >= 0 else []
        particle, trigger = stop, (verb, verb + 1)
    else:
        particle, verb = _past_partner(reading, instrument.last), at - 1
        behind = reading.lower[particle : particle + _PARTICLES]
        words = [reading.lower[verb], *behind] if verb >= 0 else []
        trigger = (verb, at)
    found = reading.vocabulary.verbs.at(words, 0) if len(words) > 1 else None
    whole = found is not None and found[0] > 1 and (found[0] == len(words) or not ahead)
    if not whole or not found or found[1].effect not in _PARTED or not reading.penn[verb].startswith("V"):
        return None
    return Event("object", found[1].effect, trigger, verb)


def _past_partner(reading: Reading, at: int) -> int:
    """Return where a particle can stand behind the partner named at `at`: let a pact | with X | lapse."""
    if reading.lower[at : at + 1] != ["with"]:
        return at
    members, end = members_from(reading, at + 1)
    if reading.lower[end : end + 1] == [","]:
        near = range(end + 1, min(reading.size - 1, end + _ASIDE))
        return next((n + 1 for n in near if reading.lower[n] == ","), end)  # with X, an insurer, | lapse
    return end - (bool(members) and reading.penn[end - 1].startswith("VB"))


def _worked_on(reading: Reading, at: int) -> Event | None:
    """Return the event of working with somebody on the instrument: `works | with Acme on | a pact`."""
    words = reading.vocabulary.words_of
    if at < 4 or not (reading.lower[at - 1] == "on" or reading.lower[at - 1] in words("toward")):
        return None
    for opener in range(at - 2, max(0, at - _TALKS), -1):
        if reading.lower[opener] == "with":
            members, end = members_from(reading, opener + 1)
            works = reading.lower[opener - 1] in words("cooperating")
            held = bool(members) and end == at - 1 and works
            return Event("object", "negotiate", (opener - 1, opener), opener - 1) if held else None
    return None


def _proposed_start(reading: Reading, at: int) -> int:
    """Return where `a proposal for` begins before `at` that somebody refuses, or `at`.

    So it is with `an amendment to` what somebody signs.
    """
    nouns, effects = _OFFERS.get(reading.lower[at - 1] if at > 2 else "", ("", ()))
    offer = reading.phrase_at(at - 2) if nouns else None
    if not offer or reading.lower[at - 2] not in reading.vocabulary.words_of(nouns):
        return at
    for length in range(1, min(offer[0], 3) + 1):
        found = verb_at(reading, offer[0] - length)
        if found and found[0] == length and found[1].effect in effects:
            return offer[0]
    return at


def _verb_before(reading: Reading, begin: int, end: int) -> tuple[int, Verb] | None:
    """Return the verb that begins at `begin`, and ends at `end` where adverbs part it."""
    found = verb_at(reading, begin)
    if found is not None and (found[0] >= end - begin or found[1].effect != "agree"):
        return found  # but agreed | tentatively | on
    return _parted_verb(reading, begin, end) or found


def _parted_verb(reading: Reading, begin: int, end: int) -> tuple[int, Verb] | None:
    """Return the verb phrase that adverbs part between `begin` and `end`: `voted | narrowly | for`."""
    behind = begin + 1
    while behind < end and (reading.penn[behind] == "RB" or reading.is_time_at(behind)):
        behind += 1
        if reading.lower[behind : behind + 1] == ["and"] and reading.is_time_at(behind + 1):
            behind += 1  # vote | Monday and Tuesday | on
    if behind == begin + 1 or behind >= end or not reading.penn[begin].startswith("V"):
        return None
    words = [reading.lower[begin], *reading.lower[behind:end]]
    found = reading.vocabulary.verbs.at(words, 0)
    return (end - begin, found[1]) if found and found[0] == len(words) else None


def _is_clause_verb(reading: Reading, verb: int, after: int) -> bool:
    """Tell whether the verb has a whole clause as its object: `expects the pact will hold`."""
    if after >= reading.size:
        return False
    words = reading.vocabulary.words_of
    if reading.lower[verb] in words("thought"):
        return reading.penn[after] in FINITE or reading.penn[after] == "TO"
    if reading.lower[verb] in words("have") and reading.lower[after] == "been":
        return True  # had no deal | been reached
    if reading.lower[verb] in words("speech"):  # confirmed a deal | was near, | had been signed
        return reading.penn[after] == "MD" or reading.lower[after] in words("be have")
    makes = reading.lower[verb].startswith(("mak", "made"))
    return (
        makes
        and reading.penn[after] in ("JJ", "RB", "VB", "JJR")
        and reading.lower[after] not in ("later", "earlier")
    )


def _is_verb(reading: Reading, at: int) -> bool:
    """Tell whether the word at `at`, which has the form of a verb, is one."""
    if reading.penn[at].startswith("V") or is_headline_verb(reading, at):
        return True
    if reading.penn[at] == "NNS" and reading.penn[at + 1] in ("DT", "PRP$"):
        return True  # says the plan breaches the pact
    if at and (reading.penn[at - 1] in ("TO", "MD") or reading.penn[at - 1].startswith("VB")):
        return True
    return reading.number[at] < 0 and reading.penn[at] != "IN"


def _act(reading: Reading, at: int) -> Event | None:
    """Return the event of a noun like `breach of` that ends before `at`."""
    if (talks := _talks(reading, at)) >= 0:
        return Event("act", "negotiate", (talks, talks + 1))
    if at < 2 or reading.lower[at - 1] not in ("of", "with", "from", "to", "on", "for", "over", "about"):
        return None
    if reading.is_time(phrase := reading.phrase_at(at - 2) or (at - 2, at - 1)):
        time = phrase[0]
        held = time - 2 if reading.penn[time - 1] == "IN" else time - 1  # talks | on Friday | on a pact
        negotiates = held >= 0 and reading.vocabulary.acts.get(reading.lower[held]) == "negotiate"
        return Event("act", "negotiate", (held, held + 1)) if negotiates else None
    if at > 3 and reading.lower[at - 4 : at - 1] == ["entry", "into", "force"]:
        return Event("act", "effect", (at - 4, at - 1))
    if _is_row(reading, at - 2, at):
        return Event("act", "negotiate", (at - 2, at - 1))
    effect = reading.vocabulary.acts.get(reading.lower[at - 2])
    if any((verb_at(reading, at - n) or (0,))[0] == n for n in _SIGNATURE if n <= at):
        return None
    return Event("act", effect, (at - 2, at - 1)) if effect else None


def _talks(reading: Reading, at: int) -> int:
    """Return where `talks` stands before `with X on`, or `with X over`, that ends before `at`; else -1."""
    words = reading.vocabulary.words_of
    if at < 4 or not (reading.lower[at - 1] in _ABOUT or reading.lower[at - 1] in words("about")):
        return -1
    for opener in range(at - 2, max(0, at - _TALKS), -1):
        if reading.lower[opener] in words("partner pair"):
            members, end = members_from(reading, opener + 1, paired=True)
            talks = reading.vocabulary.acts.get(reading.lower[opener - 1]) == "negotiate"
            held = bool(members) and end == at - 1 and (talks or _is_row(reading, opener - 1, at))
            return opener - 1 if held else -1
    return -1


def _is_row(reading: Reading, noun: int, at: int) -> bool:
    """Tell whether a dispute is over an agreement that is still to be made: a dispute over | a new pact."""
    if reading.lower[noun] not in reading.vocabulary.disputes or reading.lower[at - 1] != "over":
        return False
    phrase = reading.lower[slice(*(reading.phrase_at(at) or (at, at)))]
    return not reading.vocabulary.words_of("fresh").isdisjoint(phrase)
