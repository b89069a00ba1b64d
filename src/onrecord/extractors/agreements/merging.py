"""One event for each agreement: what a sentence says of the same one, put together."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import Final

from onrecord.extractors.agreements.agreeing import complement, verb_events
from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.events import instrument_events
from onrecord.extractors.agreements.instruments import Instrument, outer_start
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.phrases.pieces import ARTICLES, PREPOSITIONS, RELATIVE
from onrecord.syntax.classes import FINITE

_BACK: Final = 4
_MOST: Final = 16
_SETTING_OFF: Final = frozenset({",", "--", "-", "—", "–"})


def events(reading: Reading) -> list[Event]:
    """Return the events of a sentence in the order of the text, one for each agreement."""
    found = [*islice(instrument_events(reading), _MOST), *islice(verb_events(reading), _MOST)]
    kept: list[Event] = []
    for event in sorted(found, key=_place):
        host = next((one for one in reversed(kept[-_BACK:]) if _is_same(reading, one, event)), None)
        if host is None:
            kept.append(event)
        elif not _is_matter(reading, host.instrument, event.instrument):
            _take_in(host, event)
    return kept


def _place(event: Event) -> tuple[int, int]:
    return event.trigger[0], event.instrument.head if event.instrument else -1


def _take_in(host: Event, event: Event) -> None:
    """Put what `event` knows into `host`; a verb of agreeing tells more than `under the pact`."""
    agreed = event.effect == "agree" and event.frame in ("agree", "passive") and event.instrument is None
    told = host.frame in ("noun", "under", "passive") or host.effect == "stance"
    if (agreed and told) or (
        not host.effect and host.frame == "noun" and event.frame in ("object", "passive", "alone")
    ):
        _tell(host, event)
    if host.instrument is None:
        host.instrument = event.instrument
    elif event.instrument and event.instrument != host.instrument:
        host.others.append(event.instrument)
    host.others += event.others


def _tell(host: Event, event: Event) -> None:
    """Let `host` be told by the verb of `event`."""
    host.frame, host.effect = event.frame, event.effect
    host.verb, host.trigger = event.verb, event.trigger


def _is_matter(reading: Reading, before: Instrument | None, instrument: Instrument | None) -> bool:
    """Tell whether the second instrument is what the first one is about: an agreement on | a new deal.

    Or what it is for: a deal for | a truce.
    Who it is with may stand between: an agreement with Peru on | a new deal.
    """
    if before is None or instrument is None:
        return False
    at = before.last
    if reading.lower[at : at + 1] == ["with"]:
        at = members_from(reading, at + 1)[1]
    return (
        reading.lower[at : at + 1] in (["on"], ["for"]) and outer_start(reading, instrument.first) == at + 1
    )


def _is_same(reading: Reading, one: Event, other: Event) -> bool:
    """Tell whether two events of a sentence, `one` first, are of one agreement."""
    if one.trigger[0] == other.trigger[0]:
        return True
    if one.instrument is None:
        return other.instrument is not None and _completes(reading, one, other, other.instrument)
    if other.instrument is None:
        return _holds(reading, one, other, one.instrument)
    return _refers_back(reading, one, other, one.instrument, other.instrument)


def _completes(reading: Reading, agree: Event, other: Event, instrument: Instrument) -> bool:
    """Tell whether the instrument belongs to the verb of agreeing before it."""
    first = instrument.first
    begins = complement(reading, agree.verb)
    if begins == first:
        return True
    tied = ("to", "on", "upon", "for") if reading.lower[agree.trigger[1]] == "with" else ("to", "on", "upon")
    if begins < first and reading.lower[begins] in tied and outer_start(reading, first) == begins + 1:
        return True
    if other.frame in ("noun", "passive") and _is_carried(reading, first):
        return other.frame == "noun" or reading.lower[first - 1] in ("in", "under")
    between = reading.lower[agree.trigger[1] : other.trigger[0]]
    loose = [at for at in range(agree.trigger[1], other.trigger[0]) if _is_loose(reading, at)]
    plain = [word for at, word in enumerate(between, agree.trigger[1]) if at not in loose]
    return other.frame == "object" and plain in (["to"], ["not", "to"])


def _is_loose(reading: Reading, at: int) -> bool:
    """Tell whether an adverb or a part of a time stands at `at`: agreed | last week | to sign it."""
    phrase = reading.phrase_at(at)
    timed = phrase is not None and reading.is_time(phrase)
    timed = timed or (reading.lower[at] == "on" and reading.is_time_at(at + 1))
    return timed or (reading.penn[at] == "RB" and reading.lower[at] != "not")


def _is_carried(reading: Reading, first: int) -> bool:
    """Tell whether an instrument at `first` is what something is agreed in: `under a pact`, `in it`."""
    if not first or reading.lower[first - 1] not in reading.vocabulary.words_of("carrier"):
        return False
    return reading.lower[first - 1] != "of" or reading.lower[first - 2] in reading.vocabulary.parts


def _holds(reading: Reading, one: Event, agree: Event, instrument: Instrument) -> bool:
    """Tell whether the verb of agreeing stands in a clause that hangs on the instrument."""
    if ";" in reading.lower[one.last : agree.verb] or _is_main(reading, one, agree):
        return False
    if agree.frame == "settle" and _is_settling(reading, one, agree):
        return True
    if one.frame == "under" or one.comma >= 0 or _is_fronted(reading, one, agree, instrument):
        return True
    if agree.frame in ("agree", "passive", "settle") and any(
        first <= instrument.head < last for first, last in subject(reading, lead(reading, agree.verb).first)
    ):
        return True
    between = reading.lower[one.last : agree.trigger[0]]
    told = agree.frame == "passive" and one.frame in ("noun", "contents")
    if told and (_is_aside(reading, one.last, agree.verb) or _is_subject(reading, instrument, agree)):
        return True
    if told and one.frame == "noun" and _hangs_on(reading, one.last, agree.verb):
        return True
    under = any(a in reading.vocabulary.words_of("within") and b == "which" for a, b in pairwise(between))
    return under or "whereby" in between


def _is_main(reading: Reading, one: Event, agree: Event) -> bool:
    """Tell whether those agree to something who did another thing: lenders who broke the pact | agreed to."""
    who = one.frame == "object" and one.verb > 0 and reading.lower[one.verb - 1] == "who"
    after = agree.trigger[1]
    return (
        who and reading.lower[after : after + 1] == ["to"] and reading.penn[after + 1 : after + 2] == ["VB"]
    )


def _is_subject(reading: Reading, instrument: Instrument, agree: Event) -> bool:
    """Tell whether it is the instrument that has been agreed: `a pact | with Oslo has been agreed`."""
    first, outer = lead(reading, agree.verb).first, outer_start(reading, instrument.first)
    if outer and (reading.penn[outer - 1] in PREPOSITIONS or reading.penn[outer - 1].startswith("V")):
        return False
    told = any(tag in FINITE or tag in RELATIVE for tag in reading.penn[instrument.last : first])
    return instrument.last < first < agree.verb and reading.penn[first] in FINITE and not told


def _is_aside(reading: Reading, last: int, verb: int) -> bool:
    """Tell whether a participle stands between commas behind the parties: `a deal with X, | made in May,`."""
    words = reading.vocabulary.words_of
    shared = reading.lower[last] in words("partner pair")
    told = any(reading.penn[at] in FINITE or reading.lower[at] == "," for at in range(last, verb - 1))
    return shared and not told and reading.lower[verb - 1] == ","


def _hangs_on(reading: Reading, last: int, verb: int) -> bool:
    """Tell whether a participle hangs on an instrument with its terms: `pacts on pay | agreed by unions`."""
    between = range(last, verb)
    told = any(reading.penn[at] in FINITE or reading.lower[at] == "," for at in between)
    about = reading.lower[last] in reading.vocabulary.words_of("about")
    return about and not told and reading.lower[verb + 1 : verb + 2] in (["by"], ["between"])


def _is_fronted(reading: Reading, one: Event, agree: Event, instrument: Instrument) -> bool:
    """Tell whether the instrument stands in front of the clause: `Under the pact Oslo agreed to ...`."""
    signed = one.frame == "passive" and one.trigger[0] == instrument.last  # in a deal | signed in May
    led = instrument.first > 0 and reading.lower[instrument.first - 1] in ("under", "in")
    adjunct = led and (one.frame == "noun" or signed)
    between = reading.penn[instrument.last : lead(reading, agree.verb).first]
    return adjunct and not any(tag in FINITE or tag in RELATIVE for tag in between)


def _is_settling(reading: Reading, one: Event, settle: Event) -> bool:
    """Tell whether an agreement is what settles something: a pact with Acme | that could settle ten suits."""
    told = lead(reading, settle.verb).first - 1
    related = told >= one.last and (reading.penn[told] == "WDT" or reading.lower[told] == "that")
    return related and FINITE.isdisjoint(reading.penn[one.last : told])


def _is_other_deed(reading: Reading, one: Event, other: Event, instrument: Instrument) -> bool:
    """Tell whether something else is done to an agreement: one firm took it, another | rejected | the pact.

    Or it is broken: left a pact with Riga after finding that it was in | violation | of the treaty.
    """
    broken = (other.effect == "breach") != (one.effect == "breach")
    refused = (other.effect == "reject") != (one.effect == "reject")
    return (other.frame == "object" and refused) or (broken and reading.lower[instrument.first] == "the")


def _is_apposed(reading: Reading, behind: int, first: int) -> bool:
    """Tell whether an instrument at `first` says what one with its partner is: a pact with Peru, | a deal."""
    if reading.lower[behind] != "with" or reading.lower[first] not in ARTICLES:
        return False
    end = members_from(reading, behind + 1)[1]
    return end == first - 1 and reading.lower[end] in _SETTING_OFF


def _refers_back(
    reading: Reading, one: Event, other: Event, before: Instrument, instrument: Instrument
) -> bool:
    """Tell whether the second instrument is the first once more."""
    gap = instrument.first - before.last
    between = reading.penn[before.last : instrument.first]
    if (
        other.frame == "noun"
        and reading.lower[instrument.first - 1] == "for"
        and not any(t in FINITE for t in between)
    ):
        return True
    if (
        other.frame == "noun"
        and one.frame in ("object", "passive")
        and _is_matter(reading, before, instrument)
    ):
        return True
    paid = other.frame == "noun" and instrument.kind == "deal" and reading.lower[instrument.first] in ARTICLES
    if paid and reading.lower[instrument.first - 1] == "in" and not any(t in FINITE for t in between):
        return True  # an agreement to buy Acme | in a deal valued at $5
    if reading.lower[before.last : instrument.first] == [",", "or"]:
        return instrument.kind == "name"  # the Defence Agreement, | or EDA
    if gap == 1 and reading.lower[before.last] in _SETTING_OFF:
        return other.frame in ("noun", "contents", "passive")
    if other.frame in ("noun", "contents") and _is_apposed(reading, before.last, instrument.first):
        return True
    joint = reading.lower[before.last]
    if gap == 1 and (joint == "or" or joint in reading.vocabulary.words_of("joint")):
        return other.frame in ("noun", "passive")
    if _is_other_deed(reading, one, other, instrument):
        return False
    alike = before.kind == instrument.kind or "contract" not in (before.kind, instrument.kind)
    return alike and instrument.is_bare(reading) and other.frame in ("noun", "contents", "act", "object")
