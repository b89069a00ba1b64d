"""The clauses that hang on an instrument: `a pact signed in May`, `the deal that Oslo struck`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.verbs import is_passive, main_verb, verb_at
from onrecord.phrases.pieces import RELATIVE
from onrecord.syntax.classes import FINITE

_LOOK: Final = 40
#: What stands before what is to come of an agreement: a contract due to expire.
DUE: Final = (["due", "to"], ["set", "to"])
#: How an agreement comes about.
MADE: Final = frozenset({"reach", "sign", "close"})
_OPENS_OBJECT: Final = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD"})
#: What follows an `-ing` form without an object: with the mayor dissenting, with X haggling | over it.
_LOOSE: Final[tuple[list[str], ...]] = ([], ["."], [","], ["IN"], ["RB"])
#: What bears on something that is still to be done.
_AHEAD: Final = ("future", "hope")


def reduced(reading: Reading, at: int) -> Event | None:
    """Return the event of a clause that hangs on the instrument without a pronoun.

    `an agreement reached last week`, `a pact to be signed`, `the deal Mr. Lee had struck`.
    """
    if reading.lower[at : at + 2] == ["in", "place"] and _opens_with(reading, at - 1):
        return Event("alone", "stay", (at, at + 2), at)
    at = _past_comma(reading, _past_topic(reading, at))
    if at >= reading.size or reading.lower[at] in reading.vocabulary.words_of("have"):
        return None
    return _participle(reading, at) or _relative(reading, at)


def _opens_with(reading: Reading, at: int) -> bool:
    """Tell whether `with` opens the clause of the noun at `at`: with the deal | in place."""
    first = (reading.phrase_at(at) or (at, at))[0]
    return first > 0 and reading.lower[first - 1] == "with"


def added(reading: Reading, at: int) -> Event | None:
    """Return the event of a clause that is only added to an instrument: `its pact, | which Oslo renewed`."""
    if reading.lower[at : at + 1] != [","] or reading.lower[at + 1 : at + 2] != ["which"]:
        return None
    return _relative(reading, at + 1)


def parted(reading: Reading, at: int) -> Event | None:
    """Return the event of a participle parted from an instrument: `a lease | with Acme, signed in May,`."""
    if reading.lower[at : at + 1] not in (["with"], ["between"]):
        return None
    others, end = members_from(reading, at + 1, paired=True)
    apart = bool(others) and reading.lower[end : end + 1] == [","] and _is_inserted(reading, end + 1)
    return _participle(reading, end + 1) if apart else None


def _past_topic(reading: Reading, at: int) -> int:
    """Return where a participle stands behind what a pact is on: `a pact on fish | signed by Oslo`."""
    if reading.lower[at : at + 1] != ["on"]:
        return at
    members, end = members_from(reading, at + 1)
    made = verb_at(reading, end) if members and reading.penn[end : end + 1] in (["VBN"], ["VBD"]) else None
    signed = made is not None and made[1].effect in MADE
    return end if signed and reading.lower[end + 1 : end + 2] == ["by"] else at


def _past_comma(reading: Reading, at: int) -> int:
    """Return where the clause begins: past the comma before a participle, and past adverbs."""
    if reading.lower[at : at + 1] == [","]:
        adverb = reading.penn[at + 1 : at + 2] == ["RB"]
        due = reading.lower[at + 1 : at + 3] == ["due", "to"]
        at += 1 if due or _is_inserted(reading, at + 1 + adverb) else 0
    while at < reading.size and reading.penn[at] == "RB" and reading.lower[at] != "ever":
        at += 1  # but the worst pact | ever signed
    return at


def _participle(reading: Reading, at: int) -> Event | None:
    """Return the event of a participle: `reached last week`, `to be signed`, `expiring in May`."""
    due = reading.lower[at : at + 2] in DUE
    expected = reading.penn[at] == "VBN" and reading.vocabulary.modality.get(reading.lower[at]) in _AHEAD
    expected = (due or expected) and reading.lower[at + 1 : at + 3] == ["to", "be"]
    due = due and not expected
    future = 2 if due or reading.lower[at : at + 2] == ["to", "be"] else 3 * expected
    found = verb_at(reading, at + future)
    if not found:
        return None
    end = at + future + found[0]
    if found[0] > 1 and reading.lower[end - 1] == "in" and reading.is_time_at(end):
        return None  # ended in | May, but ended in a pact
    if due:
        return Event("alone", found[1].alone, (at + 2, end), at + 2) if found[1].alone else None
    if found[1].alone and reading.penn[at] == "VBG":
        return Event("alone", found[1].alone, (at, end), at)
    if found[1].agent == "read" and reading.lower[end : end + 1] == ["by"]:
        return None
    leads = reading.lower[end : end + 1] == ["to"]
    refuses = leads and reading.vocabulary.modality.get(reading.lower[at]) == "refuse"
    told = reading.penn[at] == "VBN" and not refuses  # but `the deal, declined | to comment`
    told = told or (reading.penn[at] == "VBD" and not leads)
    fits = found[1].effect and (future or told)
    if fits and not has_object(reading, end) and not (reading.penn[at] == "VBD" and found[1].alone):
        return Event("passive", found[1].effect, (at + future, end), at + future)
    return None


def _relative(reading: Reading, at: int) -> Event | None:
    """Return the event of a clause with a subject of its own: `that Mr. Lee had struck`."""
    at += reading.lower[at] in ("that", "which")
    inner, end = members_from(reading, at, paired=True)
    if not inner or reading.penn[at] in RELATIVE:
        return None
    if reading.penn[end : end + 1] == ["IN"]:
        end = members_from(reading, end + 1)[1]  # a pact that ministers | from ten states | signed
    while end < reading.size and reading.penn[end] == "RB":
        end += 1
    return object_relative(reading, end)


def _is_inserted(reading: Reading, at: int) -> bool:
    """Tell whether a participle between commas stands at `at`: `the pact, worked out in May, gives`."""
    tag = reading.penn[at : at + 1]
    if tag != ["VBD"]:
        return tag == ["VBN"]
    if reading.lower[0] == "under" and reading.penn[at + 1 : at + 2] in (["RP"], ["IN"]):
        return True
    comma = next((n for n in range(at, min(reading.size - 1, at + _LOOK)) if reading.lower[n] == ","), -1)
    return comma > 0 and reading.resumes(comma + 1)


def object_relative(reading: Reading, at: int) -> Event | None:
    """Return the event of the verb at `at` in a relative clause whose object the instrument is."""
    own = verb_at(reading, at)  # a pact Oslo | reached | to sell gas, but | planned to sign
    made = (
        own is not None and own[1].effect in MADE and reading.lower[at + own[0] : at + own[0] + 1] == ["to"]
    )
    main = at if made or reading.penn[at : at + 1] == ["VBN"] else main_verb(reading, at)
    found = verb_at(reading, main) if main >= 0 else None
    if found and found[1].effect == "agree" and _is_shared(reading, main):
        return Event("object", "reach", (main, main + 1), main)
    if not found or not found[1].effect or found[1].effect in ("agree", "settle"):
        return None
    if found[1].agent == "read" and found[1].effect == "foresee":
        return None  # the pact they have not | seen
    if reading.lower[main + found[0] - 1] == "for" and reading.is_time_at(main + found[0]):
        return None  # the pact he pushed for | years to see, but the pact he pushed for
    if has_object(reading, main + found[0]) or is_passive(reading, at, main):
        return None
    return Event("object", found[1].effect, (main, main + found[0]), main)


def _is_shared(reading: Reading, verb: int) -> bool:
    """Tell whether `agreed` at `verb` tells with whom, and not to what: the pact she | agreed | with Rome."""
    shared = reading.lower[verb : verb + 2] == ["agreed", "with"]
    return shared and any(
        can_agree(reading, one) or is_name(reading, one) for one in members_from(reading, verb + 2)[0]
    )


def has_object(reading: Reading, at: int) -> bool:
    """Tell whether a noun phrase that names no time stands at `at`."""
    phrase = reading.phrase_at(at)
    begins = phrase is not None and phrase[0] == at and reading.penn[at] in _OPENS_OBJECT
    return begins and not reading.is_time(phrase or (at, at + 1))


def resumed(reading: Reading, event: Event) -> int:
    """Return where the verb stands behind what is inserted: `The pact, worked out in May, | gives`; or -1."""
    at = event.behind
    if reading.lower[at : at + 1] != [","] or event.trigger[0] <= at:
        return -1
    if event.frame in ("alone", "passive") and reading.penn[at + 1] in RELATIVE:
        return _main_verb_behind(reading, event.trigger[1])
    if event.frame != "passive":
        return -1
    if any(tag in FINITE or tag in RELATIVE for tag in reading.penn[at : event.trigger[0]]):
        return -1
    behind = range(event.trigger[1], min(reading.size - 1, at + _LOOK))
    commas = (n for n in behind if reading.lower[n] == ",")
    comma = next((n for n in commas if reading.resumes(n + 1)), -1)
    told = any(tag in FINITE for tag in reading.penn[event.trigger[1] : comma])
    return -1 if told or comma < 0 else comma + 1


def _main_verb_behind(reading: Reading, at: int) -> int:
    """Return where the main verb stands behind a relative clause that goes on at `at`, or -1.

    `The pact, which takes effect in May, also | lifts`.
    """
    comma = next((n for n in range(at, reading.size - 1) if reading.lower[n] == ","), reading.size)
    verb = comma + 1
    while verb < reading.size and reading.penn[verb] == "RB":
        verb += 1
    told = any(tag in FINITE for tag in reading.penn[at:comma])
    return verb if verb < reading.size and not told and reading.resumes(verb) else -1


def is_absolute(reading: Reading, at: int) -> bool:
    """Tell whether `with` at `at` opens what else is so: `a deal, | with the mayor saying it was late`."""
    end = _past_whom(reading, at)
    if end < 0:
        return False
    if reading.penn[end : end + 2] in (["VBN", "TO"], ["VBD", "TO"], ["VBN", "IN"], ["JJ", "TO"]):
        return reading.vocabulary.modality.get(reading.lower[end]) is not None  # with X (not) expected to
    return _is_said_beside(reading, at) or reading.lower[end : end + 2] in DUE


def _is_said_beside(reading: Reading, at: int) -> bool:
    """Tell whether `with` at `at` opens what somebody says besides: `, | with the mayor saying it is`."""
    end = _past_whom(reading, at)
    if end < 0 or reading.penn[end] != "VBG":
        return False
    saying = reading.lower[end] in reading.vocabulary.words_of("saying succeeding")
    return saying or reading.penn[end + 1 : end + 2] in _LOOSE


def _past_whom(reading: Reading, at: int) -> int:
    """Return where it is told what those do who stand behind `with` at `at` and a comma; else -1."""
    if at == 0 or reading.lower[at - 1 : at + 1] != [",", "with"]:
        return -1
    members, end = members_from(reading, at + 1)
    while members and reading.penn[end : end + 1] == ["IN"] and (more := reading.phrase_at(end + 1)):
        end = more[1]  # with the minister | for trade Ann Lee | saying
    if not members or end >= reading.size:
        return -1
    end += reading.penn[end] == "RB"
    return end if end < reading.size else -1
