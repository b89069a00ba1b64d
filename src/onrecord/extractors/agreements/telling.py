"""Whose agreement it is where the sentence names nobody: who talks, or tells of it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from onrecord.extractors.agreements.bearing import is_open_subject
from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.event import MAKING, Event
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, is_name
from onrecord.extractors.agreements.partners import sides
from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.referring import spoken_for
from onrecord.extractors.agreements.subjects import subject
from onrecord.phrases.pieces import ARTICLES, Phrase
from onrecord.syntax.classes import FINITE

#: Before an agreement that there is not yet.
_ANY: Final = frozenset({"any", "no"})


def talking(reading: Reading, event: Event) -> list[Phrase]:
    """Return whose talks or dispute ended in it or without: `Talks between X and Y ended without a deal`."""
    instrument = event.instrument
    if instrument is None:
        return []
    without = reading.lower[instrument.first - 1 : instrument.first] == ["without"]
    failed = event.frame == "object" and event.effect == "reach"
    if not (without or failed or _is_made(event)):
        return []
    if apart := _meeting_before(reading, event.trigger[0]):
        return apart
    remaining = without and reading.lower[instrument.first - 2] in reading.vocabulary.words_of("remaining")
    if not remaining:
        return []
    who = subject(reading, lead(reading, instrument.first - 2).first)
    return [phrase for phrase in who if can_agree(reading, phrase)]


def _meeting_before(reading: Reading, end: int) -> list[Phrase]:
    """Return whose talks or dispute is told of before `end`: a meeting between | X and Y |."""
    pair, disputes = reading.vocabulary.words_of("pair"), reading.vocabulary.disputes
    meeting = reading.vocabulary.words_of("meeting")
    for at in range(end - 1, 0, -1):
        before = reading.lower[at - 1]
        if reading.lower[at] in pair and (before in meeting or before in disputes):
            return sides(reading, members_from(reading, at + 1, paired=True)[0])
    return []


def facing(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return who both sides are whose meeting is told of first: At talks between X and Y, | both | agreed."""
    first = found[0][0] if len(found) == 1 else 0
    both = first > 0 and reading.lower[first] == "both" and reading.lower[first - 1] == ","
    apart = _meeting_before(reading, first) if both and reading.penn[0] == "IN" else []
    return apart if len(apart) > 1 else found


def talked(reading: Reading, event: Event) -> list[Phrase]:
    """Return who talked, or whose meeting it was, before a clause that tells what came of it.

    `Oslo and Riga held talks in May, but | no deal was reached`.
    """
    instrument = event.instrument
    if instrument is None or not _is_made(event) or instrument.first < 2:
        return []
    joint = instrument.first - 1 - (reading.lower[instrument.first - 1] in _ANY)
    if reading.lower[joint] != "but" and reading.lower[joint] not in reading.vocabulary.words_of("joint"):
        return []
    met, talks = reading.vocabulary.words_of("talking"), reading.vocabulary.acts
    for at in range(joint - 1, -1, -1):
        if reading.penn[at] in FINITE:
            told = reading.lower[at:joint]
            if met.isdisjoint(told) and not any(talks.get(word) == "negotiate" for word in told):
                return []
            whom = members_from(reading, at + 1)[0] if reading.lower[at] == "met" else []
            both = [*subject(reading, lead(reading, at).first), *whom]
            return [one for one in both if can_agree(reading, one)]
    return []


def _is_made(event: Event) -> bool:
    """Tell whether an event says that an agreement was made, or not: no deal | was reached."""
    return event.frame == "passive" and event.effect in ("reach", "sign", "close")


def other_side(reading: Reading, event: Event, found: list[Phrase]) -> list[Phrase]:
    """Return the firm that tells of its agreement: `Acme said a pact with Ito expires in May`."""
    words, instrument = reading.vocabulary.words_of, event.instrument
    made = event.frame == "passive" and event.effect in MAKING
    if made and not found:
        return _announcing(reading, event)
    new = instrument is not None and (made or reading.lower[instrument.first] in ARTICLES)
    single = len(found) == 1 and reading.lower[found[0][0] - 1] in words("partner")
    if not new or not single or event.frame not in ("passive", "alone", "contents"):
        return []
    firms = words("firm institution")
    who = _speaking(reading, event)
    if made and len(who) == 1 and (_is_union(reading, who[0]) or _announces(reading, who[0])):
        return [spoken_for(reading, who[0])]
    return [one for one in who if reading.lower[one[1] - 1] in firms or reading.words[one[1] - 1].isupper()]


def _announcing(reading: Reading, event: Event) -> list[Phrase]:
    """Return several who announce together what was agreed: | Acme and the union | announced a pact was."""
    who = _speaking(reading, event)
    told = who[-1][1] if len(who) > 1 else event.trigger[0]
    helps = reading.vocabulary.words_of("have adverb")  # Acme and Zane | have both | confirmed that
    told = next((at for at in range(told, event.trigger[0]) if reading.lower[at] not in helps), told)
    together = reading.lower[told] in reading.vocabulary.words_of("announcing")
    return who if together and all(can_agree(reading, one) for one in who) else []


def _announces(reading: Reading, who: Phrase) -> bool:
    """Tell whether a body confirms that it agreed: | Elm Energy | confirmed a deal was reached with Ito."""
    told = reading.lower[who[1] : who[1] + 1]
    return bool(told) and told[0] in reading.vocabulary.words_of("announcing") and reading.is_body(who)


def _is_union(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names a body of workers: the union, the United Dock Workers."""
    last = reading.lower[phrase[1] - 1]
    words, groups = reading.vocabulary.words_of, reading.vocabulary.groups
    return last in words("working") or (last in groups and last[-1] == "s" and is_name(reading, phrase))


def _speaking(reading: Reading, event: Event) -> list[Phrase]:
    """Return the subject of the verb of saying before an event."""
    speech = reading.vocabulary.words_of("speech")
    verb = next((at for at in range(event.trigger[0] - 1, -1, -1) if reading.lower[at] in speech), -1)
    if verb >= 0:
        return subject(reading, lead(reading, verb).first)
    behind = range(reading.size - 1, event.last + 1, -1)  # ..., | the company | said in a filing
    verb = next((at for at in behind if reading.penn[at] in FINITE), -1)
    if verb < 0 or reading.lower[verb] not in speech:
        return []
    found = members_before(reading, verb)
    first = (reading.phrase_at(found[0][0]) or found[0])[0] if found else 0
    return found if reading.lower[first - 1 : first] == [","] else []


def known_speaker(reading: Reading, event: Event, known: AbstractSet[str]) -> list[Phrase]:
    """Return who speaks of the agreement, where it is known as a party already and tells what is next."""
    if not known or event.effect == "stance":
        return []  # Ann Lee says she opposes the deal
    if event.frame == "noun" and not (event.instrument and is_open_subject(reading, event.instrument)):
        return []
    if event.frame == "contents" and event.instrument and reading.lower[event.instrument.first] in _ANY:
        return []  # said | any | accord would have to cover steel
    return [phrase for phrase in _speaking(reading, event) if reading.lower[phrase[1] - 1] in known]
