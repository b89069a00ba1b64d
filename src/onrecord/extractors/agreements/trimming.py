"""Where terms end before what only tells of the deal: with whom, when and where it was made, or in what."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.hanging import MADE
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.setting import DATING, PLACING
from onrecord.extractors.agreements.verbs import is_passive, main_verb, verb_at
from onrecord.phrases.pieces import ARTICLES, NAME, RELATIVE, Phrase
from onrecord.syntax.classes import FINITE

_ASIDE: Final = 14
#: What tells that something was done before.
_PAST: Final = frozenset({"VBD", "VBN"})
#: Before the talks that led to an agreement.
_BEHIND: Final = frozenset({"after", "following"})


def told_apart(reading: Reading, event: Event, who: list[Phrase], first: int, last: int) -> int:
    """Return where terms end before the partner, the place and the time of the deal, which follow them."""
    last = _before_strife(reading, first, _before_talks(reading, first, last))
    if reading.lower[first] == "for" or event.frame == "settle":
        return _before_deal_time(reading, first, _before_partner(reading, first, last, who))
    if event.frame == "agree" and (carried := _carried(reading, event)) > first:
        last = min(last, carried)
    elif event.frame == "agree" and reading.number[first] >= 0:
        with_all = min(
            [_partner_start(reading, party) for party in who if party[0] > first + 1], default=last
        )
        whole = who and (who[-1][1] >= last or (reading.phrase_at(first) or (0, 0))[1] == with_all)
        last = with_all if whole else last  # personal terms | with winger Rui Salgado
    elif reading.lower[first] in reading.vocabulary.words_of("about"):
        last = _before_aim(reading, first, last)
        last = min([last, *(_partner_start(reading, party) for party in who if party[0] > first + 1)])
        last = _before_meeting(reading, first, _before_making(reading, first, last))
        last = _before_deal_time(reading, first, last)
        last = _before_place(reading, first, last)
    elif reading.lower[first] == "to":
        at, of_plan = _before_deal_time(reading, first, last), reading.phrase_at(first + 1)
        whole = of_plan is not None and of_plan[1] == at  # agreed to the sale | last month
        last = at if whole or _is_gone_by(reading, first, at) else last
    return last


def _is_gone_by(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a time that is over, in which nothing can be still to do, stands at `at`: | last year."""
    over = reading.lower[at : at + 1] in (["last"], ["yesterday"])
    return over and reading.penn[first + 1] == "VB" and _PAST.isdisjoint(reading.penn[first:at])


def _before_talks(reading: Reading, first: int, last: int) -> int:
    """Return where terms end before the talks that led to them: to swap men | after two days of talks."""
    for at in range(first + 2, last - 1):
        if reading.lower[at] not in _BEHIND or not FINITE.isdisjoint(reading.penn[at:last]):
            continue
        talks = reading.phrase_at(at + 1)
        while talks and reading.lower[talks[1] : talks[1] + 1] == ["of"] and reading.phrase_at(talks[1] + 1):
            talks = reading.phrase_at(talks[1] + 1)
        noun = reading.lower[talks[1] - 1] if talks and talks[1] <= last else ""
        if reading.vocabulary.acts.get(noun) == "negotiate":
            return at
    return last


def _before_aim(reading: Reading, first: int, last: int) -> int:
    """Return where what terms are about ends before what it is for: on fish | in a bid to end a row."""
    for at in range(first + 2, last - 3):
        aimed = (
            reading.lower[at] == "in" and reading.lower[at + 1] in ARTICLES and reading.lower[at + 3] == "to"
        )
        if aimed and reading.vocabulary.modality.get(reading.lower[at + 2]) == "try":
            return at
    return last


def _before_strife(reading: Reading, first: int, last: int) -> int:
    """Return where terms end before how long it took: to restore ties | after years of war."""
    for at in range(first + 2, last - 2):
        lasted = reading.lower[at] in _BEHIND and reading.lower[at + 2] == "of"
        if lasted and reading.lower[at + 1] in reading.vocabulary.times and reading.penn[at + 1] == "NNS":
            done = {"VBG", "VBN"} | FINITE
            return at if done.isdisjoint(reading.penn[first:last]) else last
    return last


def _carried(reading: Reading, event: Event) -> int:
    """Return where the words begin that only name the deal in which something is agreed, or 0.

    `to buy Acme | in a deal that`, `to share the river | , in the first such pact since 1990`.
    """
    instrument = event.instrument
    at = instrument.first - 1 if instrument else 0
    if instrument is None or at < 1 or reading.lower[at] != "in":
        return 0
    told = instrument.last < reading.size and reading.penn[instrument.last] in RELATIVE
    apart = reading.lower[at - 1] == ","
    return at - apart if told or apart else 0


def before_main_verb(reading: Reading, event: Event, first: int) -> int:
    """Return where terms inside a relative clause end before the main verb: `, which ..., | was signed`."""
    tied = reading.lower[first - 1 : first] == [","] and reading.lower[first + 1 : first + 2] == ["which"]
    related = reading.lower[first - 2 : first] == [",", "which"]
    held = related and event.frame in ("object", "noun", "contents")
    if tied or held:
        inside = range(first, reading.size - 1)
        main = (n for n in inside if reading.lower[n] == "," and reading.is_verb(n + 1))
        return next(main, reading.size)
    verb = event.trigger[0]
    aside = related and event.frame in ("passive", "alone")
    commas = [n for n in range(first, verb) if reading.lower[n] == ","] if aside else []
    return commas[-1] if commas else reading.size


def _before_making(reading: Reading, first: int, last: int) -> int:
    """Return where terms end before it is told how they came about: `on pay | reached in May`."""
    for at in range(first + 2, last - 1):
        if reading.penn[at] in RELATIVE and (main := main_verb(reading, at + 1)) > at + 1:
            own = verb_at(reading, main)  # on trade | that has been signed by
            if own and own[1].effect in MADE | {"negotiate"} and is_passive(reading, at + 1, main):
                return at
        if reading.penn[at] == "VBN" and reading.number[at] < 0:
            made = verb_at(reading, at)
            if made and made[1].effect in MADE and reading.penn[at + made[0]] == "IN":
                return at
    return last


def _before_meeting(reading: Reading, first: int, last: int) -> int:
    """Return where terms end before the meeting where they were agreed: `on pay | at a summit`.

    Or during it: `on pay | during their meeting`.
    """
    meetings = reading.vocabulary.words_of("meeting")
    for at in range(first + 2, last - 1):
        held = reading.lower[at] == "during" and reading.penn[at + 1] in ("PRP$", "DT")
        where = reading.phrase_at(at + 1) if held or reading.lower[at] == "at" else None
        if where and where[0] == at + 1 and reading.lower[where[1] - 1] in meetings:
            return at
    return last


def _before_deal_time(reading: Reading, first: int, last: int) -> int:
    """Return where terms end before the time of the deal: `on pay | late on Friday night`."""
    phrase = reading.phrase_at(last - 1)
    if phrase is None or phrase[0] <= first + 1:
        return last
    if not reading.is_time(phrase):
        begin = phrase[0] - 1  # on pay | on Friday | in Geneva
        placed = reading.lower[begin] in PLACING and reading.words[last - 1][0].isupper()
        before = reading.phrase_at(begin - 1) if placed else None
        return _before_deal_time(reading, first, begin) if before and reading.is_time(before) else last
    if reading.penn[phrase[0] - 1] == "IN" and reading.lower[phrase[0] - 2].endswith("ing"):
        return last  # supply of gas beginning | in 2017
    if reading.penn[phrase[0] - 1] == "CC" or _is_of_whom(reading, first, phrase[0]):
        return last  # on pay and hours
    at = phrase[0]
    when = DATING | reading.vocabulary.words_of("when")
    while at > first + 2 and reading.lower[at - 1] in when:
        at -= 1
    return last if reading.penn[at - 1] == "IN" else at  # on quotas | in May, on a delay until May |


def _is_of_whom(reading: Reading, first: int, time: int) -> bool:
    """Tell whether a time is of a clause on somebody in the terms: `for Ann Lee, who was shot in | May`.

    Or on a suit: a lawsuit that said police broke the law in | May.
    """
    suit = reading.phrase_at(first)
    if suit and reading.lower[suit[1] - 1] in reading.vocabulary.disputes:
        told = reading.lower[suit[1] : suit[1] + 1] in (["that"], ["which"])
        return told and not FINITE.isdisjoint(reading.penn[suit[1] : time])
    who = next((at for at in range(time - 1, first, -1) if reading.penn[at] == "WP"), time)
    return who < time and reading.penn[who + 1] == "VBD" and "," not in reading.lower[who:time]


def _before_place(reading: Reading, first: int, last: int) -> int:
    """Return where terms end before the place of the deal, with its day behind it: `on pay | in Geneva`."""
    dated = last + (last < reading.size and reading.lower[last] in DATING)
    place = reading.phrase_at(last - 1) if dated < reading.size and reading.is_time_at(dated) else None
    if place is None or place[1] != last or place[0] - 1 <= first + 1:
        return last
    named = all(reading.penn[at] in NAME for at in range(*place))
    return place[0] - 1 if named and reading.lower[place[0] - 1] == "in" else last


def _before_partner(reading: Reading, first: int, last: int, who: list[Phrase]) -> int:
    """Return where terms end before the partner who ends the clause: `for its mill | with Acme`."""
    closing = [one for one in who if reading.lower[first] == "for" and _closes(reading, one[1], last)]
    starts = [_partner_start(reading, party) for party in (who if closing else []) if party[0] > first + 1]
    mutual = reading.vocabulary.words_of("mutual")  # but for a merger with Acme
    return min([last, *(at for at in starts if at > first + 1 and reading.lower[at - 1] not in mutual)])


def _closes(reading: Reading, at: int, last: int) -> bool:
    """Tell whether nothing but an aside follows at `at`: for power | with Acme |, under the users' scheme."""
    aside = reading.lower[at : at + 1] == [","] and reading.lower[at + 2 : at + 3] != ["which"]
    return at == last or aside


def _partner_start(reading: Reading, party: Phrase) -> int:
    """Return where `with` stands before a party, or `between` before the first one."""
    words = reading.vocabulary.words_of
    openers = words("partner pair")
    for at in range(party[0] - 1, max(0, party[0] - _ASIDE), -1):  # with her aide, | Ann Lee
        if reading.lower[at] in openers:
            return at
        if reading.number[at] < 0 and reading.lower[at] != "," and at < party[0] - 1:
            break
    return reading.size
