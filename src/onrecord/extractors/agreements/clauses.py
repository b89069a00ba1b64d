"""The verbs whose subject an instrument is: what becomes of it, and what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.agreements.bearing import is_inverted
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.hanging import has_object, object_relative
from onrecord.extractors.agreements.instruments import Instrument, outer_start
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import head_of
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.verbs import is_passive, main_verb, verb_at
from onrecord.extractors.agreements.vocabulary import Verb
from onrecord.phrases.pieces import CLAUSAL, RELATIVE
from onrecord.syntax.classes import FINITE

_LOOK: Final = 40
#: How far behind a participle another can stand that `and` joins to it: was drafted by Acme and signed.
_JOINED: Final = 14
#: What is done to an agreement until it holds, in that order.
_STEPS: Final = ("propose", "negotiate", "reach", "approve", "sign", "ratify")
#: What becomes of an agreement that has run its time.
_OVER: Final = frozenset({"expire", "effect"})
#: What no passive of an instrument says by its verb alone.
_NOT_PASSIVE: Final = frozenset({"", "agree", "settle", "stance"})
_ENDS: Final = frozenset({";", ":", "?"})
_BARS: Final = _ENDS | {"that", "but"}
#: What is said of an agreement that is near: a deal is | within reach.
_AT_HAND: Final = (["within", "reach"], ["in", "sight"])


def predicated(reading: Reading, instrument: Instrument, *, behind: int = 0) -> Event | None:
    """Return the event of the verb whose subject the instrument is, as it stands `behind` a participle."""
    if not _can_be_subject(reading, instrument.first, instrument.last):
        return _ended(reading, instrument)
    if reading.penn[instrument.last : instrument.last + 1] == ["VB"] and is_inverted(
        reading, instrument.first
    ):
        return _feared(reading, instrument.last)
    relative: Event | None = None
    for at, is_relative in _groups(reading, max(behind, instrument.last)):
        if is_relative and (_is_of_aim(reading, instrument.last, at) or _is_of_people(reading, at)):
            continue
        event = (
            object_relative(reading, at)
            if is_relative and _has_own_subject(reading, at)
            else predicate(reading, at)
        )
        if is_relative:
            relative = relative or event
        elif event and event.frame == "alone" and _is_aim(reading, instrument.first):
            return relative
        elif event and (event.frame != "contents" or not relative or relative.frame == "contents"):
            return event
    return relative


def _is_of_aim(reading: Reading, behind: int, verb: int) -> bool:
    """Tell whether a relative clause is of what a pact aims at: a pact to end a war | that has lasted."""
    at = next((n for n in range(verb - 1, behind, -1) if reading.penn[n] in RELATIVE), 0)
    noun = reading.phrase_at(at - 1) if at else None
    aims = noun is not None and noun[0] > behind + 1 and reading.penn[noun[0] - 1] == "VB"
    return aims and reading.lower[behind : behind + 1] == ["to"]


def _is_of_people(reading: Reading, verb: int) -> bool:
    """Tell whether a relative clause tells of people: a deal for 200 nurses | who have been on strike."""
    near = (n for n in range(verb - 1, max(-1, verb - _JOINED), -1) if reading.penn[n] in RELATIVE)
    return reading.lower[next(near, verb)] in ("who", "whom")


def _feared(reading: Reading, at: int) -> Event | None:
    """Return what may become of an instrument: `should the pact | be broken`."""
    main = at + (reading.lower[at] == "be")
    found = verb_at(reading, main)
    if found and main > at:
        told = found[1].effect not in _NOT_PASSIVE
        return Event("passive", found[1].effect, (main, main + found[0]), main) if told else None
    return Event("alone", found[1].alone, (main, main + found[0]), main) if found and found[1].alone else None


def _ended(reading: Reading, instrument: Instrument) -> Event | None:
    """Return what became of an instrument that is an object: `extends a pact with X | which ran out`."""
    at = instrument.last
    if at < reading.size and reading.lower[at] in reading.vocabulary.words_of("pair"):
        members, end = members_from(reading, at + 1, paired=True)
        at = end if members else at
    at += reading.lower[at : at + 1] == [","]
    if reading.penn[at : at + 1] != ["WDT"] or at + 1 >= reading.size:
        return None
    event = predicate(reading, at + 1)
    if event is None or event.frame != "alone" or has_object(reading, event.trigger[1]):
        return None
    over = event.effect == "fail" and reading.penn[event.verb] != "VBZ"
    return event if over or event.effect in _OVER else None


def _has_own_subject(reading: Reading, at: int) -> bool:
    """Tell whether the relative clause with the verb at `at` has another subject: `which | Oslo | signed`."""
    pronoun = next((n for n in range(at - 1, -1, -1) if reading.penn[n] in RELATIVE), 0)
    between = range(pronoun + 1, at)
    return reading.penn[pronoun - 1] != "IN" and any(reading.number[n] >= 0 for n in between)


def _is_aim(reading: Reading, first: int) -> bool:
    """Tell whether an instrument is only what something is for: the deadline | for a deal | has expired."""
    return first > 0 and reading.lower[first - 1] == "for"


def _can_be_subject(reading: Reading, first: int, last: int) -> bool:
    """Tell whether what stands before and behind the instrument lets it be a subject."""
    at = outer_start(reading, first)
    if at == 0:
        return True
    tag, word, words = reading.penn[at - 1], reading.lower[at - 1], reading.vocabulary.words_of
    if tag in ("IN", "TO"):
        return word in words("opener")
    if not tag.startswith("V") or word in words("speech thought be"):
        return True
    return reading.penn[last : last + 1] in (["VBD"], ["VBZ"], ["MD"])


def _groups(reading: Reading, at: int) -> Iterator[tuple[int, bool]]:
    """Yield the finite verb groups behind the instrument: of its relative clause, then its own."""
    begin, end = at, min(reading.size, at + _LOOK)
    closed = asked = False
    pending = begin < end and reading.penn[begin] == "PRP"  # the pact | they have not seen
    while at < end:
        tag, word = reading.penn[at], reading.lower[at]
        if word in _ENDS or word in reading.vocabulary.words_of("break") or _is_of_time(reading, at, begin):
            return
        if tag in RELATIVE or (word == "that" and tag != "DT"):
            before = at - 1 - (at > 1 and reading.penn[at - 1] == "IN")
            pending, closed = True, at > 0 and reading.lower[before] == ","
        elif tag == "WRB" or (asked and tag in FINITE):
            asked = not asked  # a pact over | how much money flows | to clubs was signed
        elif word == "," and not pending and (closing := _closing(reading, at)):
            at = closing
        elif tag in FINITE or (reading.tells(at) and (at == begin or tag == "VBN")):
            if not pending and at > begin and has_other_subject(reading, at):
                return
            yield at, pending
            if not pending or not closed:
                yield from resuming(reading, at, end) if pending else ()
                yield from _joined_groups(reading, at + 1, end)
                return
            pending = False
            at = max(at, main_verb(reading, at))
            while at + 1 < end and reading.lower[at] != ",":
                at += 1
        at += 1


def _is_of_time(reading: Reading, at: int, begin: int) -> bool:
    """Tell whether a relative clause at `at` is of a time, not of the instrument: `this year, | which`."""
    if reading.penn[at] not in RELATIVE or reading.lower[at - 1] != "," or at < begin + 3:
        return False
    return reading.is_time(reading.phrase_at(at - 2) or (at - 2, at - 1))


def resuming(reading: Reading, at: int, end: int) -> Iterator[tuple[int, bool]]:
    """Yield the main verb behind a relative clause without commas: `a deal that would cost it | fell`."""
    breaks = reading.vocabulary.words_of("break")
    helps = reading.vocabulary.words_of("be have")
    listed = False
    for n in range(max(at, main_verb(reading, at)) + 1, end):
        word = reading.lower[n]
        if word in breaks or word in _BARS or reading.penn[n] in RELATIVE:
            return
        if word in ("and", ",") and reading.is_verb(n + 1):
            return
        listed |= word in ("and", ",")  # a deal that brings pay, jobs and leave | was
        helped = word in helps and reading.penn[n] != "POS"  # the firm | 's loans
        if reading.penn[n] == "MD" or helped or (not listed and _is_finite(reading, n)):
            if not listed or _is_after_list(reading, n):
                yield n, False
            return


def _is_after_list(reading: Reading, verb: int) -> bool:
    """Tell whether the last member of a list, which is no subject of its own, stands before a verb."""
    last = (reading.phrase_at(verb - 1) or (verb, verb))[0]
    return reading.lower[last - 1] == "and" and reading.lower[last - 2] != ","


def _is_finite(reading: Reading, at: int) -> bool:
    return reading.penn[at] in FINITE or reading.tells(at)


def _closing(reading: Reading, at: int) -> int:
    """Return the comma before the verb to which an aside that opens at `at` leads back; 0 where none does.

    `a contract, signed when the mill was new, | may`, `the pact, details of which are secret, | was`.
    """
    if reading.penn[at + 1 : at + 2] and reading.penn[at + 1] in RELATIVE:
        return 0
    near = range(at + 1, min(reading.size - 1, at + _LOOK))
    closing = next((n for n in near if reading.lower[n] == "," and reading.penn[n + 1] in FINITE), 0)
    if not closing:
        return 0
    helps = reading.lower[closing + 1] in reading.vocabulary.words_of("be")
    return closing if helps or reading.penn[closing + 1] != "VBD" or reading.penn[at + 1] == "VBN" else 0


def has_other_subject(reading: Reading, at: int) -> bool:
    """Tell whether the verb at `at` has a subject of its own behind a comma: `a pact, | he left`.

    Or behind a word that opens a clause: `a pact was reached after | the union called a strike`.
    """
    phrase = reading.phrase_at(at - 1)
    if phrase is None or phrase[1] != at:
        return False
    before = reading.lower[phrase[0] - 1]
    return before == "," or before in reading.vocabulary.words_of("time subordinate")


def _joined_groups(reading: Reading, at: int, end: int) -> Iterator[tuple[int, bool]]:
    """Yield the finite verb that `and` joins to one before `at`: `the pact is new | and calls for ...`."""
    for joint in range(at, end - 1):
        if reading.lower[joint] in _ENDS or reading.penn[joint] in RELATIVE:
            return
        finite = reading.penn[joint + 1] in FINITE or reading.tells(joint + 1)
        if reading.lower[joint] == "and" and finite:
            yield joint + 1, False
            return


def predicate(reading: Reading, at: int) -> Event | None:
    """Return the event that the verb group at `at` tells of its subject."""
    main = main_verb(reading, at)
    found = _timed(reading, main) or verb_at(reading, main)
    passive = is_passive(reading, at, main)
    told = _joined(reading, main) if passive else main
    later = verb_at(reading, told) if told > main else found
    if later and passive and _is_rendered(reading, told, later[1]):
        return None
    if later and passive and later[1].effect not in _NOT_PASSIVE:
        return Event("passive", later[1].effect, (told, told + later[0]), main)
    ends = reading.holds(main) and has_object(reading, main + 1)  # a settlement | ends a lawsuit
    ends |= found is not None and found[1].alone == "close" and _acts_on(reading, main + 1)
    if found and found[1].alone and not passive and not ends:
        return Event("alone", found[1].alone, (main, main + found[0]), main)
    words = reading.vocabulary.words_of
    valid = reading.lower[main + 2 : main + 3]
    if (
        reading.lower[main] in words("be")
        and reading.lower[main + 1 : main + 2] == ["in"]
        and valid
        and valid[0] in words("validity")
    ):
        return Event("alone", "effect", (main, main + 3), main)
    if _is_put_to(reading, main):
        return Event("alone", "await", (main, main + 1), main)
    if stands := _stands(reading, at, main):
        return Event("alone", "stay", (at, stands), main)
    if _is_up(reading, main):
        return Event("alone", "expire", (main, main + 2), main)
    if _is_off(reading, main):
        return Event("alone", "fail", (main, main + 2), main)
    if bearing := _near(reading, main):
        return Event("noun", f"be {bearing}", (main, main + 2), main)
    return _contents(reading, at, main)


def _is_rendered(reading: Reading, at: int, verb: Verb) -> bool:
    """Tell whether something is only made to be so at `at`: the pact will be | made public."""
    return verb.lemma == "make" and reading.penn[at + 1 : at + 2] in (["JJ"], ["JJR"])


def _contents(reading: Reading, at: int, main: int) -> Event | None:
    """Return what the verb group at `at` says that an agreement holds: `gives`, `is expected to cut`."""
    words = reading.vocabulary.words_of
    own = main_verb(reading, at, through=False)
    if reading.lower[own] in words("have") and reading.lower[own + 1 : own + 2] == ["to"]:
        own = min(own + 2, reading.size - 1)  # a new deal would have to | cover missiles
    noun = at - 1 - (reading.penn[at - 1] == "RB")  # the agreement (also) says
    says = reading.lower[own] in words("stating") and reading.lower[noun] in reading.vocabulary.anchors
    if (
        says or reading.holds(own) or is_about(reading, own) or _is_contract(reading, own)
    ) and not is_passive(reading, at, own):
        return Event("contents", "", (own, own + 1), own)
    meant = reading.penn[own : own + 2] == ["VBZ", "JJ"] and own + 1 < main  # is | likely | to cut fees
    meant = meant and reading.lower[own + 1] in words("meant destined")
    reported = reading.penn[own] == "VBN" and reading.lower[own] in words("thought speech meant")
    if (reported or meant) and reading.lower[main - 1] == "to" and reading.holds(main):
        return Event("contents", "", (main, main + 1), main)  # is expected to | cut fees
    return None


def _is_contract(reading: Reading, at: int) -> bool:
    """Tell whether an agreement is said to be a contract of some sort: `is | a four-year contract with`."""
    phrase = reading.phrase_at(at + 1) if reading.is_be(at) else None
    if phrase is None or phrase[0] != at + 1 or reading.lower[at + 1] not in ("a", "an"):
        return False
    noun = reading.vocabulary.nouns.at(reading.lower, phrase[1] - 1)
    tied = reading.lower[phrase[1] : phrase[1] + 1] in (["with"], ["worth"])
    return noun is not None and noun[1].kind == "contract" and tied


def _joined(reading: Reading, main: int) -> int:
    """Return where the participle stands that tells how far it came: `drafted by X and | signed by Y`."""
    best, rank = main, _rank(reading, main)
    for at in range(main + 1, min(reading.size - 1, main + _JOINED)):
        if reading.penn[at] in CLAUSAL and reading.penn[at] != "VBD":
            break
        if reading.lower[at] in ("and", ",") and (own := _rank(reading, at + 1)) > rank:
            best, rank = at + 1, own
    return best


def _rank(reading: Reading, at: int) -> tuple[int, bool]:
    """Return how far an agreement has come of which the participle at `at` tells, and whether by the parties.

    The first is -1 where it tells nothing.
    """
    found = verb_at(reading, at) if reading.penn[at] in ("VBN", "VBD") else None
    if found is None or found[1].effect not in _STEPS or has_object(reading, at + found[0]):
        return -1, False
    return _STEPS.index(found[1].effect), found[1].agent != "between"


def is_about(reading: Reading, at: int) -> bool:
    """Tell whether `were on` and what agreements are about stand at `at`: `the accords | were on trade`."""
    words = reading.vocabulary.words_of
    if not reading.is_be(at) or reading.lower[at + 1] not in ("on", "for") or at + 2 >= reading.size:
        return False
    noun = reading.phrase_at(at + 2)
    staged = noun is not None and not words("stage circumstance").isdisjoint(reading.lower[slice(*noun)])
    return noun is not None and not staged and not reading.is_time_at(at + 2)


def _acts_on(reading: Reading, at: int) -> bool:
    """Tell whether what a verb is done to stands at `at`: a deal closes | four mines."""
    return reading.number[at : at + 1] not in ([], [-1]) and not reading.is_time_at(at)


def _timed(reading: Reading, main: int) -> tuple[int, Verb] | None:
    """Return the verb at `main` alone, where its preposition only leads to a time: ends | in June."""
    found = verb_at(reading, main)
    tied = found is not None and found[0] > 1 and reading.penn[main + found[0] - 1] != "RP"
    timed = tied and found is not None and reading.is_time_at(main + found[0])  # but broke down | hours after
    return reading.vocabulary.verbs.at(reading.lower[main : main + 1], 0) if timed else None


def _stands(reading: Reading, first: int, main: int) -> int:
    """Return where `is still binding` and the like ends that begins at `first`, or 0."""
    words = reading.vocabulary.words_of
    behind = main + 1 + (reading.penn[main + 1 : main + 2] == ["RB"])
    told = behind if reading.lower[main] in words("be") else main
    helped = reading.lower[first] in words("be") and told < reading.size
    return told + 1 if helped and reading.lower[told] in words("standing") else 0


def _is_put_to(reading: Reading, main: int) -> bool:
    """Tell whether somebody has yet to say yes: `goes back to the board for approval`, `goes to a vote`."""
    words = reading.vocabulary.words_of
    to = main + 1 + (reading.penn[main + 1 : main + 2] == ["RB"])
    if reading.lower[main] not in words("travelling") or reading.lower[to : to + 1] != ["to"]:
        return False
    members, end = members_from(reading, to + 1)
    if members and reading.lower[end : end + 1] == ["for"]:
        members = members_from(reading, end + 1)[0]
    asked = reading.lower[head_of(reading, members[0])] if members else ""
    return asked in words("voting") or reading.vocabulary.acts.get(asked) == "approve"


def _is_off(reading: Reading, main: int) -> bool:
    """Tell whether an agreement is said to be no more: `is off`, not `is over $5 million`."""
    words = reading.vocabulary.words_of
    told = reading.lower[main + 1 : main + 3]
    if not told or reading.lower[main] not in words("be") or told[0] not in words("void"):
        return False
    ends = reading.penn[main + 2 : main + 3] in ([], ["CC"], ["WRB"], ["RB"], [","], ["."], [":"])
    return ends or told[1] in words("subordinate")


def _is_up(reading: Reading, main: int) -> bool:
    """Tell whether an agreement is said to run out: `his deal is up in May`, `is up for renewal`."""
    if reading.lower[main] not in reading.vocabulary.words_of("be"):
        return False
    if reading.lower[main + 1 : main + 2] != ["up"] or main + 2 >= reading.size:
        return False
    behind = main + 2 + (reading.penn[main + 2] == "IN")
    renewed = reading.lower[main + 2 : main + 4] == ["for", "renewal"]
    return renewed or reading.is_time_at(behind) or reading.penn[main + 2] == "."


def _near(reading: Reading, main: int) -> str:
    """Return how near an agreement is said to be: `is close` is `try`, `is likely` is `hope`."""
    if reading.lower[main] not in reading.vocabulary.words_of("be"):
        return ""
    at = main + 1
    while reading.penn[at : at + 1] == ["RB"] and reading.lower[at] not in reading.vocabulary.modality:
        at += 1
    if reading.lower[at : at + 3] == ["in", "the", "works"] or reading.lower[at : at + 2] in _AT_HAND:
        return "try"
    after = reading.lower[at : at + 2]
    if not after or after[1:] == ["to"]:
        return ""
    bearing = reading.vocabulary.modality.get(after[0], "")
    return bearing if bearing in ("hope", "try") else ""
