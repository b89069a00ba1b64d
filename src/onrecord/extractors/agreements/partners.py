"""Who agrees with whom: the parties behind `with`, `between`, `among` and `by`."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from onrecord.extractors.agreements.event import JUDGING, MAKING, Event
from onrecord.extractors.agreements.hanging import is_absolute
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name, is_pronoun
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.stretches import stretches
from onrecord.extractors.agreements.subjects import antecedents
from onrecord.extractors.agreements.verbs import main_verb, verb_at
from onrecord.phrases.pieces import CLAUSAL, NAME, RELATIVE, Phrase
from onrecord.syntax.classes import FINITE

_CLAUSE: Final = 15
#: Between who signs and for whom, or from where.
_SIGNING_FOR: Final = (["for"], ["from"])
#: What parts `by` from a participle that is not its own.
_APART: Final = CLAUSAL | {"VBN"}
#: Kinds of agreements that are seldom had `with` anything but people.
_SURE: Final = frozenset({"sure", "settlement"})
#: What the parties themselves do to make an agreement.
_MADE: Final = MAKING | {"negotiate"}


def stands_between(reading: Reading, event: Event) -> bool:
    """Tell whether who does what the verb says helps others to agree: `brokered a truce between`."""
    return _agent_of(reading, event) == "between"


def _agent_of(reading: Reading, event: Event) -> str:
    """Return who stands behind the participle of the event's verb and `by`, as `Verb.agent` gives it."""
    verb = reading.vocabulary.verbs.at(reading.lower, event.trigger[0])
    return verb[1].agent if verb else ""


def is_pleaded(reading: Reading, behind: int) -> bool:
    """Tell whether an instrument that ends before `behind` spares those named behind `for`: a plea deal."""
    phrase = reading.phrase_at(behind - 1)
    if phrase is None or reading.lower[behind : behind + 1] != ["for"]:
        return False
    spares = not reading.vocabulary.words_of("sparing").isdisjoint(reading.lower[phrase[0] : behind])
    whom = members_from(reading, behind + 1)[0] if spares else []
    return bool(whom) and all(can_agree(reading, one) for one in whom)


def partners(reading: Reading, event: Event, doers: list[Phrase]) -> list[Phrase]:
    """Return the parties behind `with`, `between`, `among` and `by`; no pronoun beside `doers`."""
    words = reading.vocabulary.words_of
    if event.frame == "under":
        members, _ = _listed(reading, event, event.behind, set(words("partner pair")))
        members = [phrase for phrase in members if can_agree(reading, phrase)]
        return [phrase for phrase in members if not (is_pronoun(reading, phrase) and doers)]
    openers = set(words("partner"))
    if event.instrument or event.frame != "agree":
        openers |= words("pair")
    if event.frame == "settle" and doers:
        openers.add("against")  # settled her claim | against the city
    if event.instrument and is_pleaded(reading, event.instrument.last):
        openers.add("for")  # a plea deal | for Lee
    if event.effect in ("reach", "propose", "reject") and reading.lower[event.behind : event.behind + 1] == [
        "from"
    ]:
        openers.add("from")
    found: list[Phrase] = _fronted(reading, event, doers) + _taking_over(reading, event)
    found += _makers(reading, event)
    for begin, end in stretches(reading, event):
        at = begin
        while at < end:
            members, stop = _members_at(reading, event, at, openers, doers)
            if members and event.frame == "passive" and _is_elsewhere(reading, at):
                led = reading.lower[(reading.phrase_at(at - 1) or (at, at))[0] - 1]
                paired = reading.lower[at] == "between" and len(members) > 1
                timed = led in reading.vocabulary.words_of("time") and not paired
                members = [] if found or timed else members  # signed by X after talks | with Y
            if members:
                found += members
                openers.discard(reading.lower[at])
            at = stop if members else at + 1
    return found


def _makers(reading: Reading, event: Event) -> list[Phrase]:
    """Return who made what is only told of: `a pact, which was reached | between X and Y |, was approved`."""
    at = event.behind + (reading.lower[event.behind : event.behind + 1] == [","])
    if event.instrument is None or event.verb <= at or reading.penn[at : at + 1] != ["WDT"]:
        return []
    main = main_verb(reading, at + 1)
    made = verb_at(reading, main) if main > at and main < event.verb else None
    if made is None or made[1].effect not in _MADE or made[1].agent:
        return []
    for opener in range(main + made[0], min(event.verb, main + _CLAUSE)):
        if reading.lower[opener] in ("between", "by"):
            members, _ = members_from(reading, opener + 1, paired=reading.lower[opener] == "between")
            return [one for one in members if can_agree(reading, one)]
        if reading.lower[opener] == "," or reading.penn[opener] in FINITE:
            break
    return []


def makers_named(reading: Reading, event: Event) -> list[Phrase]:
    """Return who made what others judge or have yet to: vote on a deal | reached by the union and Acme."""
    instrument = event.instrument
    judged = event.effect in JUDGING or event.effect in ("await", "approve", "ratify")
    if instrument is None or event.frame != "object" or not judged or event.verb > instrument.last:
        return []
    told = reading.penn[instrument.last : instrument.last + 1] in (["VBN"], ["VBD"])
    made = verb_at(reading, instrument.last) if told else None
    if made is None or made[1].effect not in _MADE or made[1].agent:
        return []
    by = instrument.last + made[0]
    if reading.lower[by : by + 1] not in (["by"], ["between"]):
        return []
    return [one for one in members_from(reading, by + 1, paired=True)[0] if can_agree(reading, one)]


def _members_at(
    reading: Reading, event: Event, at: int, openers: set[str], doers: list[Phrase]
) -> tuple[list[Phrase], int]:
    """Return who can agree behind the preposition at `at`, and where what is read there ends."""
    word, words = reading.lower[at], reading.vocabulary.words_of
    if reading.lower[at - 1] in words("rivalling") or (
        word == "with" and reading.lower[at - 1] in words("singling")
    ):
        return [], at  # compete | with X, compared | with its close, its first pact | with a Baltic state
    own = event.instrument is not None and event.instrument.last == at
    if word == "with" and not own and _is_severed(reading, at):
        return [], at
    if word == "with" and not own and (_is_linked(reading, at) or reading.penn[at - 1] == "CC"):
        return [], at  # to act within the region and | with others
    led = word == "among" or (word == "between" and bool(doers))
    if led and not own and "TO" in reading.penn[event.behind : at]:
        # a deal to fill posts | among staff, they agreed to a pact to end a row | between the two
        return [], at
    members, stop = _listed(reading, event, at, openers)
    if not members:
        return [], at
    beside = event.instrument is not None and at == event.instrument.last  # agreed a deal | with X
    object_ = (reading.phrase_at(at - 1) or (0, 0))[0] == event.trigger[1]  # agreed | an extension | with X
    elsewhere = event.frame == "agree" and not (beside or object_) and _is_elsewhere(reading, at)
    elsewhere |= event.frame == "act" and word == "between" and at > event.last and _is_elsewhere(reading, at)
    elsewhere |= word == "with" and reading.lower[at - 1] in reading.vocabulary.words_of("filing")
    elsewhere |= word == "with" and not beside and _is_given(reading, event)
    elsewhere |= word == "between" and bool(doers) and event.instrument is not None and "with" not in openers
    watched = word == "with" and _is_watched(reading, at)
    if elsewhere or watched or is_absolute(reading, at):
        return [], at
    if word in words("pair") and not stands_between(reading, event) and _takes_up(reading, members, doers):
        return [], at
    members = sides(reading, members) if word == "between" else members
    members = [_charging(reading, one) for one in members] if event.frame == "settle" else members
    sure = word == "with" and beside and event.instrument is not None and event.instrument.kind in _SURE
    fits = (can_agree(reading, one) or (sure and _is_many(reading, one)) for one in members)
    members = [one for one, fit in zip(members, fits, strict=True) if fit or word == "between"]
    shared = word in words("pair") and not doers  # between them, but familiar with it
    members = [phrase for phrase in members if shared or not is_pronoun(reading, phrase)]
    if word == "by" and _agent_of(reading, event) == "voice":
        members = [phrase for phrase in members if is_name(reading, phrase)]  # not by his lawyers
    return members, stop


def _is_linked(reading: Reading, at: int) -> bool:
    """Tell whether two things are tied by the word at `at`: a road linking Elm | with Ash."""
    first = (reading.phrase_at(at - 1) or (0, 0))[0]
    return first > 0 and reading.lower[first - 1] in reading.vocabulary.words_of("tying")


def _is_severed(reading: Reading, at: int) -> bool:
    """Tell whether `with` at `at` says from whom somebody is to part: agreed to cut ties | with Elm."""
    words, tied = reading.vocabulary.words_of, reading.phrase_at(at - 1)
    if tied is None or reading.lower[at - 1] not in words("relating"):
        return False
    return reading.lower[tied[0] - 1] in words("severing")


def _is_given(reading: Reading, event: Event) -> bool:
    """Tell whether `with` behind what is agreed says what somebody gets: agreed to replace | A | with B."""
    behind = event.trigger[1]
    given = event.frame == "agree" and reading.lower[behind : behind + 1] == ["to"]
    verbs = reading.lower[behind + 1 : behind + 2] if given else []
    return any(verb in reading.vocabulary.words_of("providing") for verb in verbs)


def _charging(reading: Reading, phrase: Phrase) -> Phrase:
    """Return who charges somebody, without what of: settled charges with | the commission | of fraud."""
    of = next((at for at in range(*phrase) if reading.lower[at] == "of"), 0)
    named = of > phrase[0] and reading.penn[of - 1] in NAME and reading.penn[of + 1] in ("NN", "NNS", "VBG")
    return (phrase[0], of) if named else phrase


def _takes_up(reading: Reading, members: list[Phrase], doers: list[Phrase]) -> bool:
    """Tell whether a number takes up those who are named: Oslo signed it with Riga to tie | the two."""
    counted = len(members) == 1 and reading.lower[slice(*members[0])][:1] == ["the"]
    counted = counted and reading.penn[members[0][0] + 1 : members[0][0] + 2] == ["CD"]
    counted |= len(members) == 1 and reading.lower[members[0][0]] == "both"
    return counted and any(is_name(reading, one) for one in doers)


def _is_watched(reading: Reading, at: int) -> bool:
    """Tell whether those behind `with` at `at` only look on: `signed it, | with envoys in attendance`."""
    rest = reading.lower[at + 1 :]
    if "attendance" not in rest:
        return False
    there = next((n for n, pair in enumerate(pairwise(rest)) if pair == ("in", "attendance")), -1)
    return there > 0 and "with" not in rest[:there]


def _fronted(reading: Reading, event: Event, doers: list[Phrase]) -> list[Phrase]:
    """Return the partner before `with whom` in front of who agrees: `Ann Lee, | with whom he signed it`."""
    if event.frame not in ("object", "agree") or not doers:
        return []
    at = (reading.phrase_at(doers[0][0]) or doers[0])[0] - 2
    if event.instrument and at > 0 and reading.lower[at + 1] == "," and reading.lower[0] == "with":
        if "with" in reading.lower[event.behind :]:
            return []  # With the Rye Act, Peru signed a deal | with Elm
        return _led_by(reading, at + 1)
    if at < 1 or reading.lower[at] != "with" or reading.penn[at + 1] not in RELATIVE:
        return []
    found = antecedents(reading, at - (reading.lower[at - 1] == ","))
    return [phrase for phrase in found if can_agree(reading, phrase)]


def _led_by(reading: Reading, comma: int) -> list[Phrase]:
    """Return the partner a sentence begins with: `With Acme, | a maker of tyres, Oslo signed a deal`."""
    members, end = members_from(reading, 1)
    shut = end <= comma and reading.lower[end] == ","
    named = shut and all(is_name(reading, one) for one in members)
    return members if named else []


def _is_many(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a plural behind `with` names people, as most do: `an accord with | its own fiddlers`."""
    head = head_of(reading, phrase)
    plural = reading.penn[head] == "NNS" and not reading.is_time(phrase)
    return plural and reading.lower[head] not in reading.vocabulary.words_of("holding")


def _taking_over(reading: Reading, event: Event) -> list[Phrase]:
    """Return by whom somebody agrees to have something done: `agreed to be bought | by Acme`."""
    at = event.trigger[1] if event.frame == "agree" else event.behind
    if event.frame == "agree" and (reading.is_time_at(at) or reading.is_time_at(at + 1)):
        at = (reading.phrase_at(at + 1) or (at, at))[1]  # agreed | on Monday | to be bought
    own = event.frame == "agree" and reading.lower[at : at + 2] == ["to", "be"]
    at = at if own else max(at, event.behind)  # agreed | a deal | to be bought by Acme
    if event.frame not in ("agree", "object") or reading.lower[at : at + 2] != ["to", "be"]:
        return []
    done = at + 2 + (reading.penn[at + 2 : at + 3] == ["RB"])
    if reading.penn[done : done + 1] != ["VBN"]:
        return []
    by = done + 1
    while by < reading.size and reading.lower[by] != "by" and by < done + _CLAUSE:
        if reading.penn[by] in _APART or reading.lower[by] in (",", ";", "and"):
            return []
        by += 1  # to be bought | for $5 a share | by Acme
    return [one for one in members_from(reading, by + 1)[0] if can_agree(reading, one)]


def _is_elsewhere(reading: Reading, at: int) -> bool:
    """Tell whether the preposition at `at` names no party: `a meeting | with X`, `to comply | with X`."""
    if reading.lower[at - 1] in reading.vocabulary.words_of("obeying"):
        return True
    before = reading.phrase_at(at - 1)
    if before and reading.is_time(before):
        before = reading.phrase_at(before[0] - 1)
    if not before:
        return False
    word, words = reading.lower[before[1] - 1], reading.vocabulary
    return word in words.acts or word in words.words_of("meeting")


def _listed(reading: Reading, event: Event, at: int, openers: set[str]) -> tuple[list[Phrase], int]:
    """Return the members of the list behind the preposition at `at`, if it opens one of parties."""
    if at >= reading.size:
        return [], at
    word = reading.lower[at]
    if word in openers or (word == "by" and _takes_agent(reading, event, at)):
        members, end = members_from(reading, at + 1, paired=word == "between")
        return _each_for(reading, members, end) if word == "by" and event.effect == "sign" else (members, end)
    return [], at


def _each_for(reading: Reading, members: list[Phrase], end: int) -> tuple[list[Phrase], int]:
    """Return who signs, each for somebody: signed by | A | for X, | B | for Y, and by | C | for Z.

    Or each from somewhere, the last by title and name alone: signed by | A | from Peru and | B |.
    """
    signers = list(members)
    while signers and reading.lower[end : end + 1] in _SIGNING_FOR:
        whom, _ = members_from(reading, end + 1)
        at = whom[0][1] if whom else reading.size
        at += reading.lower[at : at + 1] == [","]
        at += reading.lower[at : at + 1] == ["and"]
        at += reading.lower[at : at + 1] == ["by"]
        more, end = members_from(reading, at) if at < reading.size else ([], end)
        goes_on = reading.lower[end : end + 1] in _SIGNING_FOR
        if not more or not is_name(reading, more[-1]) or not (goes_on or _is_titled(reading, more[-1])):
            break
        signers += more
    return (signers, end) if len(signers) > len(members) else (members, members[-1][1] if members else end)


def _is_titled(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names somebody with a title."""
    return not reading.vocabulary.titles.isdisjoint(reading.lower[phrase[0] : phrase[1] - 1])


def sides(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Return who stands on each side of `between`: where one can agree, so can the people beside it."""
    known = [can_agree(reading, phrase) for phrase in members]
    if not any(known) or any(map(reading.is_time, members)):
        return []  # between the 11 and 25 March
    plural = [reading.penn[head_of(reading, phrase)] == "NNS" for phrase in members]
    return [one for one, can, many in zip(members, known, plural, strict=True) if can or many]


def _takes_agent(reading: Reading, event: Event, at: int) -> bool:
    """Tell whether `by` at `at` says who made the agreement."""
    if stands_between(reading, event):
        return False
    if event.frame == "settle":
        return reading.penn[at - 1] in ("VBN", "VBD") and reading.lower[at - 2] in reading.vocabulary.disputes
    if event.frame == "passive" and at < event.trigger[0]:
        return _made_by(reading, event, at)
    if event.frame == "passive":
        near = range(event.trigger[1], at)
        inner = [n for n in near if _parts_date(reading, n) or _parts_place(reading, n)]
        between = [reading.lower[n] for n in near if n not in inner]
        led = at > event.trigger[1] and reading.penn[at - 1] == "VBD"  # rebels | led by X, whatever its tag
        if led or "VBN" in reading.penn[event.trigger[1] : at]:
            return False  # reached at a meeting | chaired by X
        return at >= event.trigger[1] and reading.vocabulary.words_of("apart").isdisjoint(between)
    if event.instrument is None:
        return False
    if event.frame in ("object", "alone", "agree") and at > event.instrument.last:
        return _made_by(reading, event, at)
    if event.frame == "act" and event.effect == "sign" and at > event.instrument.last:
        return not any(tag.startswith("V") for tag in reading.penn[event.instrument.last : at])
    beside = at in (event.instrument.last, _past_place(reading, event.instrument.last))
    return event.frame in ("noun", "contents", "act", "alone") and beside


def _parts_date(reading: Reading, at: int) -> bool:
    """Tell whether a comma parts a day from its year, or the year from `by`: on May 5|,| 2021|,| by X."""
    if reading.lower[at] != "," or at + 1 >= reading.size:
        return False
    behind = reading.lower[at + 1]
    return reading.lower[at - 1].isdigit() and (behind.isdigit() or behind == "by")


def _parts_place(reading: Reading, at: int) -> bool:
    """Tell whether a comma parts a town from its state, or the state from `by`: in Elm|,| Ohio|,| by X."""
    parts = reading.lower[at] == "," and reading.penn[at - 1] in NAME
    return parts and (reading.penn[at + 1] in NAME or reading.lower[at + 1] == "by")


def _past_place(reading: Reading, at: int) -> int:
    """Return where the place or time ends that stands at `at`: a pact | in Paris | by six states."""
    if reading.lower[at : at + 1] not in (["in"], ["at"], ["on"]):
        return at
    return (reading.phrase_at(at + 1) or (at, at))[1]


def _made_by(reading: Reading, event: Event, at: int) -> bool:
    """Tell whether `by` at `at` follows what an instrument was made by: `a pact | worked out | by X`."""
    if event.instrument is None:
        return False
    made = reading.vocabulary.verbs.at(reading.lower, event.instrument.last)
    if made is None or event.instrument.last + made[0] != at:
        return False
    return (made[1].effect in _MADE or made[1].lemma == "offer") and not made[1].agent
