"""Who does what the verb of an agreement says: its subject, or whose deed it is to be taken for."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.breaching import all_breaching, blamed, in_breach
from onrecord.extractors.agreements.chains import Lead, lead
from onrecord.extractors.agreements.controlling import controller
from onrecord.extractors.agreements.doings import noun_before
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.instruments import Instrument, is_other_body, outer_start
from onrecord.extractors.agreements.meeting import hosts, is_met
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.referring import owner_in, resolved
from onrecord.extractors.agreements.settling import settled_by
from onrecord.extractors.agreements.subjects import is_contact, subject
from onrecord.extractors.agreements.verbs import governing_verb, is_passive, main_verb, verb_at
from onrecord.phrases.pieces import ARTICLES, RELATIVE, Phrase
from onrecord.segment.units import is_ordinal
from onrecord.syntax.classes import FINITE

_NEAR: Final = 20
#: What leads from a clause to the instrument that says it.
_BY_TERMS: Final = (["according", "to"], ["as", "per"], [",", "per"])
AS_PART: Final = ["as", "part", "of"]
_IN_LINE: Final = (["in", "line", "with"], ["in", "keeping", "with"], ["in", "accordance", "with"])
#: How many words help a verb: has been settled.
_HELPED: Final = 3
#: How many words `says`, with its stop, can be.
_SAYING: Final = 2
#: Classes of verbs whose subject is always someone.
_PERSONAL: Final = frozenset({"sign", "breach", "reject", "negotiate", "ratify"})


def doers_of(reading: Reading, event: Event) -> list[Phrase]:
    """Return who does what the verb says."""
    if event.frame == "act":
        return _doers_of_act(reading, event)
    if event.frame in ("noun", "contents") and event.instrument:
        return _inside(reading, event.instrument.first - 1) or _following(reading, event.instrument)
    if event.frame == "passive" and event.instrument and event.comma < 0:
        return _acting_by(reading, event.instrument.first)
    if event.frame not in ("object", "agree", "settle") or event.effect in ("stance", "foresee"):
        return []
    chain = lead(reading, settled_by(reading, event))
    if not chain.doers and (_is_told_of(reading, chain.first) or _is_outcome(reading, event.verb)):
        return []
    loose = reading.lower[chain.first - 1 : chain.first] == ["thereby"]  # sold it, | thereby | agreeing to
    own = [] if loose else subject(reading, chain.first)
    found = blamed(reading, chain.first - 1) or list(chain.doers) or own
    found = _hosting(reading, chain) + found
    if event.instrument and event.frame == "object" and event.verb > event.instrument.first > 0:
        at = event.instrument.first
        bound = reading.lower[at - 1] == "under" or reading.lower[max(0, at - 3) : at] == AS_PART
        found = (_inside(reading, at - 1) if bound else []) + found  # paid under a pact | Oslo signed
    if event.frame == "settle" and _is_settled(reading, chain.first, event.verb):
        return _suing(reading, chain.first)
    found = _singled_out(reading, found)
    if not found and reading.penn[event.verb] in ("VBG", "VB", "VBN"):
        found = [phrase for phrase in controller(reading, chain.first) if can_agree(reading, phrase)]
    found = resolved(reading, found)
    several = len(found) > 1
    found = [one for one in found if _can_do(reading, event, one) or (several and _is_own(reading, one))]
    found = found or _passing(reading, event)
    return all_breaching(reading, event.verb, found) if event.effect == "breach" else found


def _hosting(reading: Reading, chain: Lead) -> list[Phrase]:
    """Return who works or talks with, or meets, those who are to do something: | Oslo | met Roe to sign it.

    `| Oslo | works with Acme, is in talks with Acme to strike a deal`.
    """
    if not chain.doers:
        return []
    whom = chain.doers[0]
    if is_met(reading, whom[0] - 1):
        return hosts(reading, whom)
    if reading.lower[whom[0] - 1] not in reading.vocabulary.words_of("partner"):
        return []
    named = reading.number[chain.first] >= 0  # told them that | discussions | with Acme to sign it
    own = [] if named else subject(reading, chain.first)
    return own or _talkers(reading, chain.first) or hosts(reading, whom)


def _following(reading: Reading, instrument: Instrument) -> list[Phrase]:
    """Return who does something after an agreement with another: | Acme | left after a deal with Oslo."""
    at, shared = instrument.first - 1, reading.lower[instrument.last : instrument.last + 1] == ["with"]
    if at < 1 or not shared or reading.lower[at + 1] not in ARTICLES:
        return []
    return _actors(reading, at) if reading.lower[at] in ("after", "following") else []


def _acting_by(reading: Reading, first: int) -> list[Phrase]:
    """Return who does something by an agreement that is told of: goes on | in line with a pact."""
    if reading.lower[max(0, first - 3) : first] in _IN_LINE:
        return _seekers(reading, first - 3)
    inside = reading.lower[first - 1 : first] in (["under"], ["in"]) or carrier(reading, first) > 0
    return _inside(reading, first - 1) if inside else []


def _is_outcome(reading: Reading, verb: int) -> bool:
    """Tell whether an agreement only comes of something: the deaths of five men | resulted in | a pact.

    Or of talks: talks between Oslo and Riga, hosted by Rome, | yielded | a pact.
    """
    found, words = verb_at(reading, verb), reading.vocabulary.words_of
    if found is None or found[1].lemma == "result in":
        return found is not None
    if reading.penn[0] == "IN":
        return False  # After talks between Oslo and Riga, | the sides agreed
    pair, meeting = words("pair"), words("meeting")
    between = (at for at in range(1, verb) if reading.lower[at] in pair)
    return found[1].effect == "reach" and any(reading.lower[at - 1] in meeting for at in between)


def _is_announced(reading: Reading, event: Event) -> bool:
    """Tell whether a known agreement is only announced: Premier Ann Lee | announced the deal."""
    found = verb_at(reading, event.verb)
    if found is None or found[1].agent != "voice" or event.instrument is None:
        return False
    first = (reading.phrase_at(event.instrument.first) or (0, 0))[0]
    shared = reading.lower[event.instrument.last : event.instrument.last + 1] == ["with"]
    return event.verb < first and reading.lower[first] == "the" and not shared


def _is_person(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names somebody with a title."""
    titled = not reading.vocabulary.titles.isdisjoint(reading.lower[phrase[0] : phrase[1] - 1])
    return titled and is_name(reading, phrase)


def singled_by(reading: Reading, found: list[Phrase]) -> int:
    """Return the verb that says that only those in `found` agree: Oslo | became | the first to; or -1."""
    begin = (reading.phrase_at(found[0][0]) or found[0])[0] if len(found) == 1 else 0
    first = reading.lower[begin + 1 : begin + 2]
    if begin < 2 or reading.lower[begin] != "the" or not first:
        return -1
    words = reading.vocabulary.words_of
    singled = first[0] in words("singling") or is_ordinal(first[0])
    return begin - 1 if singled and reading.lower[begin - 1] in words("be becoming") else -1


def _singled_out(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return who is said to be the one that agrees: `| Oslo | became the first city to sign`."""
    verb = singled_by(reading, found)
    who = subject(reading, lead(reading, verb).first) if verb >= 0 else []
    return [one for one in who if can_agree(reading, one)] or found


def _doers_of_act(reading: Reading, event: Event) -> list[Phrase]:
    """Return whose doing a noun tells: `in breach of`, `talks on`, `a party to` an agreement."""
    if event.effect == "breach" and (breaching := in_breach(reading, event.trigger[0])):
        return breaching
    does = event.effect == "negotiate" or _is_party(reading, event) or _is_told_new(reading, event)
    does = does or _is_left(reading, event) or _is_judged(reading, event)
    held = _holders(reading, event) if does else []
    held = held if event.effect != "sign" or len(held) > 1 else []  # a ministry only tells of it
    found = held or _inside(reading, event.trigger[0] - 1) or owner_in(reading, event.trigger[0])
    first = (reading.phrase_at(event.trigger[0]) or event.trigger)[0]
    grows = not found and event.effect == "sign" and reading.lower[first - 1 : first] == ["with"]
    return _seekers(reading, first - 1) if grows else found  # Acme grew | with the signing of a pact with X


def _can_do(reading: Reading, event: Event, phrase: Phrase) -> bool:
    """Tell whether a phrase can name who does what the verb of an event says: no agreement, not `there`."""
    if reading.lower[phrase[0]] in reading.vocabulary.words_of("empty"):
        return False
    if _is_person(reading, phrase) and _is_announced(reading, event):
        return False
    head = head_of(reading, phrase)
    if reading.vocabulary.nouns.at(reading.lower, head) and not is_other_body(reading, head):
        return False
    if event.instrument and event.instrument.first < phrase[1] and phrase[0] < event.instrument.last:
        return False
    return event.frame != "object" or event.effect in _PERSONAL or can_agree(reading, phrase)


def _is_own(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names those who belong to another: Acme and | its wharfies |, no `its pay`."""
    first = (reading.phrase_at(phrase[0]) or phrase)[0]
    return reading.penn[first] == "PRP$" and reading.penn[phrase[1] - 1] == "NNS"


def _is_told_of(reading: Reading, first: int) -> bool:
    """Tell whether something only is the noun that leads to the verb: `the snag | is its failure to`."""
    noun = reading.phrase_at(first + 1) if reading.lower[first] in reading.vocabulary.words_of("be") else None
    return noun is not None and reading.penn[noun[1] - 1] == "NN" and not can_agree(reading, noun)


def _passing(reading: Reading, event: Event) -> list[Phrase]:
    """Return who passes what approves an agreement: `| The council | passed a resolution approving it`.

    So it is with a motion: `| The council | passed a motion to approve it`.
    """
    noun = noun_before(reading, event.verb)
    act = reading.phrase_at(noun) if event.effect == "approve" else None
    if act is None or act[0] == 0 or not reading.penn[act[0] - 1].startswith("V"):
        return []
    motion = reading.vocabulary.words_of("motion")
    if reading.penn[event.verb] != "VBG" and reading.lower[noun] not in motion:
        return []
    who = resolved(reading, subject(reading, lead(reading, act[0] - 1).first))
    return [one for one in who if can_agree(reading, one)]


def _is_settled(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether the subject of a verb chain is what others settle: `the case | was settled`."""
    helped = reading.lower[first : min(verb, first + _HELPED)]
    return reading.penn[verb] in ("VBN", "VBD") and not reading.vocabulary.words_of("be").isdisjoint(helped)


def _suing(reading: Reading, verb: int) -> list[Phrase]:
    """Return who brought the suit that is settled at `verb`: `A suit brought | by Acme | was settled`."""
    for at in range(verb - 2, 1, -1):
        if reading.lower[at] == "by" and reading.lower[at - 1] in reading.vocabulary.disputes:
            return members_from(reading, at + 1)[0]  # A claim | by ten nurses | was settled
        brought = reading.lower[at] == "by" and reading.penn[at - 1] in ("VBN", "VBD")
        if brought and reading.lower[at - 2 - (reading.lower[at - 2] == ",")] in reading.vocabulary.disputes:
            return members_from(reading, at + 1)[0]
    return []


def _holders(reading: Reading, event: Event) -> list[Phrase]:
    """Return who holds or ends the talks on an agreement: `Acme | broke off talks on a merger deal`."""
    found = governing_verb(reading, event.trigger[0])
    found = _engaging_verb(reading, event.trigger[0]) if found < 0 else found
    if found < 0 or _is_told_clause(reading, found, event.last):
        return []
    chain = lead(reading, found)
    who = list(chain.doers) or resolved(reading, subject(reading, chain.first))
    return [phrase for phrase in who if can_agree(reading, phrase)]


def _engaging_verb(reading: Reading, noun: int) -> int:
    """Return the verb that says that somebody is in talks or the like: `locked in | talks`; or -1."""
    first = (reading.phrase_at(noun) or (noun, noun))[0]
    if first < 2 or reading.lower[first - 1] not in ("in", "at"):
        return -1
    return first - 2 if reading.penn[first - 2].startswith("VB") else -1


def _is_told_new(reading: Reading, event: Event) -> bool:
    """Tell whether those who sign a new agreement announce it: `X and Y announced the signing of a pact`."""
    instrument = event.instrument
    if event.effect != "sign" or instrument is None:
        return False
    some = reading.penn[outer_start(reading, instrument.first)] == "CD"  # the signing of four of the MoUs
    if not some and reading.lower[instrument.first] not in ARTICLES:
        return False
    found = verb_at(reading, governing_verb(reading, event.trigger[0]))
    return found is not None and found[1].agent == "voice"


def _is_judged(reading: Reading, event: Event) -> bool:
    """Tell whether somebody gives or denies approval: `the court | denied | approval of the pact`."""
    verb = governing_verb(reading, event.trigger[0]) if event.effect == "approve" else -1
    return verb >= 0 and reading.lower[verb] in reading.vocabulary.words_of("allowing barring")


def _is_left(reading: Reading, event: Event) -> bool:
    """Tell whether somebody no longer keeps an agreement: `suspended | compliance with the pact`."""
    if event.effect != "honour":
        return False
    found = verb_at(reading, governing_verb(reading, event.trigger[0]))
    return found is not None and found[1].effect in ("end", "pause")


def _is_told_clause(reading: Reading, verb: int, after: int) -> bool:
    """Tell whether somebody says what becomes of talks: `officials said | talks on a pact would open`."""
    told = reading.lower[verb] in reading.vocabulary.words_of("speech")
    return told and any(tag in FINITE for tag in reading.penn[after:])


def _is_party(reading: Reading, event: Event) -> bool:
    """Tell whether somebody is a party to the agreement, or a signatory of it."""
    if event.effect != "honour":
        return False
    noun = event.trigger[0]
    verb = (reading.phrase_at(noun) or (noun, noun))[0] - 1
    while verb > 0 and reading.penn[verb] == "RB":
        verb -= 1
    return reading.lower[verb] in reading.vocabulary.words_of("be")


def _inside(reading: Reading, at: int) -> list[Phrase]:
    """Return who is `in` breach of the agreement, or `under` it, where `at` is the preposition."""
    words = reading.vocabulary.words_of
    if at < 1:
        return []
    before, new = reading.phrase_at(at - 1), reading.lower[at + 1] in ARTICLES
    blamed = reading.lower[at] == "for" and reading.vocabulary.acts.get(reading.lower[at + 1]) == "breach"
    if (blamed or reading.lower[at] == "in") and before and can_agree(reading, before):
        if reading.lower[before[0] - 1] == "against":
            return [before]
        near = [phrase for phrase in members_before(reading, at) if can_agree(reading, phrase)]
        doing = _actors(reading, at) if new and not blamed else []
        aside = reading.lower[before[0] - 1] in words("gaining")
        return doing + (near or [before]) if aside else doing or near
    if reading.lower[at] == "of" and reading.vocabulary.modality.get(reading.lower[at - 1]) == "hope":
        return _musing(reading, at)
    if reading.lower[at] == "in" and reading.lower[at - 1] == "being":
        return [
            one for one in controller(reading, at - 1) if can_agree(reading, one)
        ]  # denied | being in breach
    be = at - 1 - (reading.penn[at - 1] == "RB")  # are nowhere | near a deal
    if reading.lower[at] in ("in", "under", "near") and reading.lower[be] in words("be"):
        return resolved(reading, subject(reading, lead(reading, be).first))
    if (by := carrier(reading, at + 1)) >= 0 and (by < at or reading.lower[at] == ","):
        return _seekers(reading, by) if "MD" in reading.penn[:by] else _actors(reading, by)
    if reading.lower[max(0, at - 2) : at + 1] == AS_PART:
        return _seekers(reading, at - 2)  # pleaded guilty | as part of a deal
    if reading.lower[at] == "under" or reading.vocabulary.modality.get(reading.lower[at - 1]) in (
        "try",
        "near",
    ):
        return _seekers(reading, at) + _lending(reading, at)
    return _actors(reading, at) if new and reading.lower[at] in ("in", "through", "with") else []


def _musing(reading: Reading, at: int) -> list[Phrase]:
    """Return who thinks of an agreement, where `of` is at `at`: `| Two | explored the idea of a pact`."""
    noun = reading.phrase_at(at - 1)
    verb = noun[0] - 1 if noun else 0
    found = verb_at(reading, verb) if verb > 0 and not reading.is_headline else None
    if found is None or found[1].effect != "propose" or not reading.penn[verb].startswith("V"):
        return []
    who = resolved(reading, subject(reading, lead(reading, verb).first))
    return [one for one in who if can_agree(reading, one)]


def _told_before(reading: Reading, at: int) -> int:
    """Return where the finite verb nearest before `at` stands that is in no relative clause; or -1."""
    near = [n for n in range(at - 1, max(-1, at - _NEAR), -1) if reading.penn[n] in FINITE]
    near = [n for n in near if not is_contact(reading, n)]  # $5 for each share | they own | under the deal
    aside = reading.lower[at - 1] == ","  # the port, which is new, | in a deal
    main = (n for n in near if not (aside and reading.penn[n - 1] in RELATIVE))
    return next(main, -1)


def _actors(reading: Reading, at: int) -> list[Phrase]:
    """Return who does something `in` a deal at `at`: `Acme licensed it to X | in a deal`."""
    verb = _told_before(reading, at)
    if verb < 0 or is_passive(reading, verb, main_verb(reading, verb)):
        return []
    return _seekers(reading, at)


def is_source(reading: Reading, first: int) -> bool:
    """Tell whether the instrument at `first` says what stands before it: `X will pay Y, | the deal says`."""
    phrase = reading.phrase_at(first)
    if phrase is None or reading.lower[first - 1 : first] != [","] or reading.size - phrase[1] > _SAYING:
        return False
    says = reading.lower[phrase[1] : phrase[1] + 1]
    return bool(says) and says[0] in reading.vocabulary.words_of("stating")


def carrier(reading: Reading, first: int) -> int:
    """Return where the clause ends that is so `under` or `according to` the instrument at `first`, or -1."""
    first = outer_start(reading, first)
    if reading.lower[first - 1 : first] == ["under"]:
        return first - 1
    if is_source(reading, first):
        return first - 1
    if first < 3 or reading.lower[first - 2 : first] not in _BY_TERMS:
        return -1
    return first - 2 - (reading.lower[first - 3] == ",")


def _seekers(reading: Reading, at: int) -> list[Phrase]:
    """Return who does something `under` an agreement, or is `close to` one, as told before `at`."""
    verb = _told_before(reading, at)
    if verb < 0 or reading.lower[verb] in reading.vocabulary.words_of("speech"):
        return []
    found = resolved(reading, subject(reading, lead(reading, verb).first))
    heads = [head_of(reading, phrase) for phrase in found]
    return [p for p, h in zip(found, heads, strict=True) if can_agree(reading, p) and reading.penn[h] != "CD"]


def _talkers(reading: Reading, first: int) -> list[Phrase]:
    """Return who is in the talks that are told at `first`: `| Acme | is in talks with Roe to`."""
    return _seekers(reading, first - 1) if reading.lower[first - 1 : first] in (["in"], ["into"]) else []


def _lending(reading: Reading, at: int) -> list[Phrase]:
    """Return from whom something is borrowed under an agreement: `borrowed $5 from | the bank | under`."""
    lender = reading.phrase_at(at - 1) if reading.lower[at] == "under" else None
    if lender is None or reading.lower[lender[0] - 1 : lender[0]] != ["from"]:
        return []
    near = reading.lower[max(0, lender[0] - _NEAR) : lender[0]]
    borrows = not reading.vocabulary.words_of("borrowing").isdisjoint(near)
    return [lender] if borrows and can_agree(reading, lender) else []
