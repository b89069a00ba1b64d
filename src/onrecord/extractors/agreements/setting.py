"""Where and when: the venue and the date of an agreement, not of the report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.doings import happening
from onrecord.extractors.agreements.event import MAKING, Event
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import head_of
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.subjects import subject
from onrecord.extractors.agreements.verbs import governing_verb, verb_at
from onrecord.grammar.deals import DATE, DATED
from onrecord.phrases.pieces import NAME, RELATIVE, Phrase
from onrecord.spans import Span
from onrecord.syntax.classes import FINITE

_LOOK: Final = 25
#: What stands before the time of a deal, and before its place.
DATING: Final = frozenset({"on", "in", "at"})
PLACING: Final = frozenset({"in", "at"})
_TIMING: Final = DATING | {"during"}
_YEAR: Final = 4  # digits
_NEAR: Final = 3  # characters
_IN: Final = (["In"], ["in"])
_SIGNS: Final = frozenset("$£€")


def date(reading: Reading, text: str, event: Event, terms: Phrase | None) -> Span | None:
    """Return when the agreement was or is to be made, in force or ended, if that is said."""
    told = text[reading.starts[0] : reading.ends[-1]]
    if not any(map(told.__contains__, DATED)):
        return None
    for begin, end in _stretches(reading, event, terms):
        found = DATE.search(text, reading.starts[begin], reading.ends[end - 1]) if end > begin else None
        priced = found is not None and text[max(0, found.start() - 1)] in _SIGNS  # a $|2000 bonus
        if found and not (
            priced or _is_limit(reading, found.start()) or _is_of_other(reading, *found.span())
        ):
            whole = _with_number(text, found.start(), found.end(), reading.ends[-1])
            return Span(found.start(), _with_day(text, found.start(), whole))
    if event.instrument is None or event.instrument.start == event.instrument.head:
        return None
    begin, end = reading.starts[event.instrument.start], reading.ends[event.instrument.head - 1]
    found = DATE.match(text, begin, end)  # the | May 1985 | agreement
    return Span(*found.span()) if found else None


def _with_number(text: str, start: int, end: int, high: int) -> int:
    """Return where a month ends with its day or year, which may stand before a party: `June 22 | Japan`.

    None but a year does behind `in`: `In June | 22 firms`.
    """
    whole = DATE.match(text, start, high)
    number = whole.group()[end - start :].strip(", ") if whole else ""
    plain = number.isdigit() and (
        len(number) == _YEAR or text[max(0, start - _NEAR) : start].split()[-1:] not in _IN
    )
    return whole.end() if whole and plain else end


def _with_day(text: str, start: int, end: int) -> int:
    """Return where a time ends that has its day behind it: `midnight | on Saturday`."""
    hour = text[start:end].isalpha() and text[start:end].islower() and text.startswith(" on ", end)
    day = DATE.match(text, end + len(" on ")) if hour else None
    return day.end() if day else end


def _is_of_other(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the time between two offsets is that of a noun: `ahead of a May | trial`.

    Or part of a name: `the Sunday | Ledger`, `the Companies Act, | 2013`.
    """
    at = next((n for n, last in enumerate(reading.ends) if last >= end), 0)
    if reading.starts[at] == start and reading.lower[at].isdigit() and reading.is_of_law(at):
        return True
    first, last = reading.phrase_at(at) or (at, at + 1)
    other = at < last - 1 and reading.words[last - 1].islower() and not reading.is_time((first, last))
    if other and reading.penn[first - 1] == "IN" and reading.lower[first - 1] not in _TIMING:
        return True
    day = reading.lower[at].endswith("day") and at + 1 < reading.size and reading.penn[at + 1] in NAME
    return day and reading.number[at] == reading.number[at + 1] and reading.words[at + 1].istitle()


def _is_limit(reading: Reading, offset: int) -> bool:
    """Tell whether the date at `offset` bounds a time: `until May`."""
    at = next((n for n, start in enumerate(reading.starts) if start >= offset), 0)
    near = reading.lower[max(0, at - 2) : at]
    return near == ["as", "of"] or not reading.vocabulary.words_of("limit").isdisjoint(near)


def venue(reading: Reading, event: Event, terms: Phrase | None) -> Phrase | None:
    """Return where the agreement was or is to be made, if that is said."""
    if PLACING.isdisjoint(reading.lower):
        return None
    for begin, end in _stretches(reading, event, terms):
        of_party: Phrase | None = None
        for at in range(begin, end - 1):
            placed = reading.lower[at] in PLACING and not _is_scope(reading, event, at)
            if placed and (found := _place(reading, at + 1)):
                if of_party or not _is_of_party(reading, begin, at):
                    return found
                behind = found[1] + (found[1] < reading.size and reading.lower[found[1]] in DATING)
                dated = behind < reading.size and reading.is_time_at(behind)
                of_party = found if dated or not _is_of_some(reading, at) else None
        if of_party and event.effect in MAKING:
            return of_party  # but | a pact with a firm in Oslo | that it broke
    return None


def _is_of_party(reading: Reading, begin: int, at: int) -> bool:
    """Tell whether a party may be from the place at `at`: signed between clans | in Lume in May in Oslo."""
    shared = reading.vocabulary.words_of("pair partner")
    opener = next((n for n in range(at - 1, begin - 1, -1) if reading.lower[n] in shared), -1)
    return opener >= 0 and members_from(reading, opener + 1)[1] == at


def _is_of_some(reading: Reading, at: int) -> bool:
    """Tell whether the place at `at` is that of a partner without a name: with two firms | in Oslo."""
    some = reading.phrase_at(at - 1)
    if some is None or reading.penn[at - 1] not in ("NN", "NNS"):
        return False
    return reading.lower[some[0]] in ("a", "an", "several", "some") or reading.penn[some[0]] == "CD"


def _is_scope(reading: Reading, event: Event, at: int) -> bool:
    """Tell whether a truce only holds in the place at `at`: `agreed to a truce | in the valley`."""
    instrument = event.instrument
    if instrument is None or instrument.last != at or event.frame != "agree":
        return False
    return reading.lower[instrument.last - 1] in reading.vocabulary.words_of("truce")


def _place(reading: Reading, at: int) -> Phrase | None:
    """Return the place or meeting that is named at `at`, without its determiner."""
    phrase = reading.phrase_at(at)
    if not phrase or phrase[0] != at or reading.is_time(phrase):
        return None
    members, _ = members_from(reading, at)
    first, last = members[0]
    if reading.lower[first] in reading.vocabulary.words_of("article neighbour"):
        first += 1  # in neighbouring | Peru
    if first == last:
        return None
    head = head_of(reading, (first, last))
    meeting = reading.lower[head] in reading.vocabulary.words_of("meeting site")
    meeting &= reading.vocabulary.acts.get(reading.lower[head]) != "negotiate"  # not in contract talks
    named = reading.words[first][0].isupper() and reading.words[head][0].isupper()  # not in the EU sector
    named &= reading.lower[at - 1] == "in"
    named |= " ".join(reading.lower[first:last]) in reading.vocabulary.cities  # signed | at New Delhi
    return (first, last) if meeting or named else _apposed(reading, first, last)


def _apposed(reading: Reading, first: int, last: int) -> Phrase | None:
    """Return the name of a place that is described: in the capital, | Oslo, in the port city of | Elm."""
    name = reading.phrase_at(last + 1) if reading.lower[last : last + 1] == [","] else None
    head = head_of(reading, (first, last))
    described = reading.lower[head] in reading.vocabulary.words_of("place")
    if head + 2 < last and reading.lower[head + 1] == "of":
        name = (head + 2, last)
    return name if described and name and all(reading.penn[at] in NAME for at in range(*name)) else None


def _stretches(reading: Reading, event: Event, terms: Phrase | None) -> Iterator[Phrase]:
    """Yield where the setting may stand: beside verb and instrument, then before the clause."""
    instrument = event.instrument
    if instrument and instrument.start > instrument.first:
        yield instrument.first, instrument.start
    if event.frame not in ("under", "contents"):
        yield from _behind_event(reading, event, terms)
    first = lead(reading, event.verb).first if event.verb >= 0 else event.trigger[0]
    if event.verb >= 0:
        yield from _ahead(reading, event, first)
    noun = (reading.phrase_at(first) or (first, first))[0] if event.frame == "act" else 0
    if 0 < (told := governing_verb(reading, first)) + 1 < noun:
        yield told + 1, noun  # announced | in Rome | the signing of a pact
    if terms and terms[0] >= event.trigger[1]:
        yield from _trailing(reading, terms[1])
    put_off = event.verb >= 0 and "yet" in lead(reading, event.verb).bearings  # last week | held off on it
    ahead = first - 1
    while ahead > 0 and reading.penn[ahead] == "RB":
        ahead -= 1  # a judge | Tuesday | formally accepted it
    before = reading.phrase_at(ahead) if first and not put_off else None
    if before and reading.is_time(before) and not _is_of_subject(reading, before[0], first):
        yield before
    elif first > 1 and reading.lower[ahead] == "," and not put_off:
        yield from _parted_date(reading, ahead)
    begin = next((at + 1 for at in range(first - 1, 0, -1) if _opens_clause(reading, at)), 0)
    comma = next((at for at in range(begin, min(begin + 10, first)) if reading.lower[at] == ","), 0)
    if (
        comma
        and not any(tag in FINITE for tag in reading.penn[begin:comma])
        and _is_setting(reading, comma, first)
        and not _is_foretold(reading, event, comma, first)
        and not _hangs(reading, event, comma)
    ):
        yield begin, _with_year(reading, comma)


def _parted_date(reading: Reading, comma: int) -> Iterator[Phrase]:
    """Yield a day that commas part from its year and the verb: Acme on | Friday, May 3, 2019 |, signed it."""
    begin = comma
    while begin > 1 and reading.lower[begin] == "," and (time := reading.phrase_at(begin - 1)):
        if not reading.is_time(time):
            break
        begin = time[0] - (reading.lower[time[0] - 1] == ",")
    if begin < comma - 1 and reading.lower[begin - 1] == "on":
        yield begin, comma


def _opens_clause(reading: Reading, at: int) -> bool:
    """Tell whether a clause with a time of its own begins behind `at`: `left, | and | on Friday, Oslo`."""
    if reading.lower[at] == ";":
        return True
    joins = reading.lower[at - 1 : at + 1] == [",", "and"] and reading.lower[at + 1] in DATING
    return joins and at + 2 < reading.size and reading.is_time_at(at + 2)


def _ahead(reading: Reading, event: Event, first: int) -> Iterator[Phrase]:
    """Yield what stands inside the verb, and before who agrees: `failed on Friday to`, `Last May | Oslo`."""
    if event.trigger[0] > first:
        yield first, event.trigger[0]
    if first > 1 and reading.penn[first] == "VBG" and reading.lower[first - 1] == ",":
        time = reading.phrase_at(first - 2)  # avoided a hearing | Friday |, agreeing to
        if time and reading.is_time((first - 2, first - 1)):
            yield first - 2, first - 1
    who = subject(reading, first)
    if not who:
        return
    begin = (reading.phrase_at(who[0][0]) or who[0])[0]
    for end in (begin + 1, begin + 2):  # In January | Mr Petro, Last May | Oslo
        if end < who[0][1] and reading.is_time((begin, end)):
            yield begin, end
    before = reading.phrase_at(begin - 1) if begin else None
    if before and reading.is_time(before) and before[0] <= 1:
        yield before


def _trailing(reading: Reading, last: int) -> Iterator[Phrase]:
    """Yield the time right behind the terms, and the place: `agreed on pay | late on Friday in Geneva`.

    The place may come first: `a deal on pay | in Geneva on Friday`.
    """
    at, when = last, reading.vocabulary.words_of("when")
    during = at + 1 < reading.size and reading.lower[at] == "during"
    meeting = reading.phrase_at(at + 1) if during else None
    at = meeting[1] if meeting is not None else at
    first = reading.phrase_at(at + 1) if at + 1 < reading.size and reading.lower[at] in PLACING else None
    at = first[1] if first is not None and not reading.is_time(first) else at
    if meeting is not None and at > meeting[1]:
        yield meeting[1], at  # on pay during their talks | in Geneva
    while at < reading.size and (reading.lower[at] in DATING or reading.lower[at] in when):
        if reading.is_time_at(at):
            break  # on pay | late Wednesday
        at += 1
    if reading.is_time_at(at):
        end = (reading.phrase_at(at) or (at, at + 1))[1]
        place = reading.phrase_at(end + 1) if end < reading.size and reading.lower[end] in PLACING else None
        yield last, place[1] if place else end


def _is_of_subject(reading: Reading, time: int, verb: int) -> bool:
    """Tell whether the time before a verb only describes its subject: `who left in | 2004 | settled`."""
    who = subject(reading, verb)
    closed = time > 0 and reading.lower[time - 1] == ","  # the board, which met twice, | this month | agreed
    return bool(who) and not closed and any(tag in RELATIVE for tag in reading.penn[who[-1][1] : time])


def _hangs(reading: Reading, event: Event, comma: int) -> bool:
    """Tell whether a participle behind another verb tells it: `In Peru, all hailed a pact | signed by X`."""
    reduced = event.frame == "passive" and event.verb > 0 and reading.number[event.verb - 1] >= 0
    speech = reading.vocabulary.words_of("speech")
    told = (n for n in range(comma, event.verb) if reading.penn[n] in FINITE)
    return reduced and any(reading.lower[n] not in speech for n in told)


def _is_setting(reading: Reading, comma: int, first: int) -> bool:
    """Tell whether the words before `comma` say when, or where, what follows them came about."""
    if not reading.vocabulary.words_of("condition").isdisjoint(reading.lower[comma:first]):
        return False  # In May, he said he would leave if X signed it
    opening = reading.phrase_at(0 if reading.number[0] >= 0 else 1)
    if opening and reading.is_time(opening):
        return True
    speech = reading.vocabulary.words_of("speech")
    return reading.penn[0] == "IN" and speech.isdisjoint(reading.lower[comma:first])


def _is_foretold(reading: Reading, event: Event, comma: int, first: int) -> bool:
    """Tell whether somebody says then what is to come: On Friday, Acme said it | would end the deal."""
    future = event.verb >= 0 and "future" in lead(reading, event.verb).bearings
    return future and not reading.vocabulary.words_of("speech").isdisjoint(reading.lower[comma:first])


def _with_year(reading: Reading, comma: int) -> int:
    """Return where a fronted date ends that goes on with its year: `On May 3, 2016,`."""
    year = reading.lower[comma + 1 : comma + 2]
    return comma + 2 if year and year[0].isdigit() else comma


def _behind_event(reading: Reading, event: Event, terms: Phrase | None) -> Iterator[Phrase]:
    """Yield the stretches behind the trigger and behind the instrument, up to the terms."""
    instrument = event.instrument
    for begin in _begins(reading, event):
        end = begin
        ahead = instrument is not None and begin <= instrument.first
        if instrument and ahead and reading.lower[instrument.first - 1] == "and":
            continue  # approved | a move to Peru and | a pact
        limit = instrument.first if instrument and ahead else min(reading.size, begin + _LOOK)
        while end < limit and reading.penn[end] not in FINITE and reading.lower[end] not in (";", ":"):
            inside = terms is not None and terms[0] < begin < terms[1]
            inside &= reading.penn[end] == "TO" or (event.frame == "agree" and reading.penn[end] == "VBN")
            if inside or reading.penn[end] in RELATIVE or _opens_comment(reading, end):
                break  # Under the pact Oslo agreed | to cut tolls this year, to keep a truce | signed in Lima
            if terms and end == terms[0]:
                break
            if _is_joined(reading, begin, end) or reading.closes_speech(end):
                break
            if reading.lower[end] == "according" or (reading.penn[end] == "TO" and verb_at(reading, end + 1)):
                break  # to papers filed on Friday, and plans | to sign a deal on Monday
            end += 1
        while begin < end < reading.size and reading.is_time_at(end - 1) and reading.number[end] >= 0:
            end += 1  # on April | 2
        if end > begin:
            yield begin, end


def _begins(reading: Reading, event: Event) -> list[int]:
    """Return behind what the setting of an event may stand: its trigger, the instrument, its verb."""
    begins = [event.trigger[1]]
    if event.instrument and event.instrument.last != event.trigger[1]:
        begins.append(event.behind)
    if event.frame == "act" and (told := happening(reading, event)) >= 0:
        begins.append(told + 1)  # the signing of a pact | took place in Oslo
    return begins


def _is_joined(reading: Reading, begin: int, at: int) -> bool:
    """Tell whether `and` joins a place or time to one before the clause: `agreed by both | and at`."""
    joins = reading.penn[at] == "CC" and reading.penn[at + 1 : at + 2] == ["IN"]
    return joins and DATING.isdisjoint(reading.lower[begin:at])


def _opens_comment(reading: Reading, at: int) -> bool:
    """Tell whether what comes of the agreement is told at `at`: `a deal with X, | sending shares up`."""
    if reading.lower[at] != "," or reading.penn[at + 1 : at + 2] != ["VBG"]:
        # signed it, | a first in Asia, agreed it, | with part of it reached in May
        return reading.lower[at : at + 2] in ([",", "a"], [",", "an"], [",", "with"])
    return reading.lower[at + 1] not in reading.vocabulary.words_of("participle")
