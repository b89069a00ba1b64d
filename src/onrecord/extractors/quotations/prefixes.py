"""The subject of a sentence's first main clause: all that stands before its verb."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.quotations.circumstances import before_aside
from onrecord.extractors.quotations.cues import cues_at, verbs
from onrecord.extractors.quotations.described import behind_doing, opens_time
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speaking import can_speak
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import COMMON_NOUNS, DASHES, NAME, RELATIVE, WH
from onrecord.syntax.classes import FINITE

_LONGEST: Final = 60  # tokens
_COMPARING: Final = frozenset({"as", "than", "like"})
_COUNTING: Final = frozenset({"JJ", "JJS", "JJR", "DT", "CD", "PDT"})  # tags of `few`, `most`, `all`, `one`
_THINGS: Final = frozenset({"nothing", "something", "everything", "anything", "all"})
_NAMED: Final = NAME | {"PRP"}
_TIMES: Final = frozenset({"after", "before"})
_LEADING: Final = WH | {"CC", ",", "IN"}  # tags before the subject of a clause
_STOPS: Final = frozenset({":", ";", "?", "!", ".", "..."})


def whole_subject(reading: Reading, subject: Phrase, outer: int, low: int) -> Phrase:
    """Return a subject before the verb group at `outer` with all that stands before it in its sentence.

    `Voters in and near Elm` said, `Lee, who leads the old and new docks, Elm and Co,` said: where the
    sentence opens with a noun phrase and no main verb stands between, its first verb has all of
    that as its subject.
    """
    first = _opening(reading, low)
    if first == subject[0] and reading.lower[outer - 1] == ",":
        return _without_time(reading, subject, inserted=True)
    if (
        not first < subject[0]
        or reading.penn[subject[0]] == "PRP"
        or outer - first > _LONGEST
        or _is_in_contact(reading, subject)
        or not _heads(reading, first)
        or _is_meanwhile(reading, subject[0])
    ):
        return subject
    whole = (first, subject[1])
    if behind_doing(reading, whole, first) != whole:
        return subject
    if not _is_one(reading, whole, outer):
        return subject
    return before_aside(reading, _without_time(reading, whole))


def _is_in_contact(reading: Reading, subject: Phrase) -> bool:
    """Tell whether a name right behind a plural is whose verb tells of that: `comments | Lee made`.

    So is anybody behind `nothing`, or a time: `nothing | the board said` helped, `The day | Lee said so`.
    """
    at = subject[0]
    if reading.lower[at - 1] in _THINGS or (at > 1 and opens_time(reading, at - 2, at)):
        return True
    name = reading.penn[at] in NAME and "and" not in reading.lower[at : subject[1]]
    return name and reading.penn[at - 1] == "NNS" and reading.phrases.number[at - 1] >= 0


def _is_meanwhile(reading: Reading, first: int) -> bool:
    """Tell whether a clause that tells when begins before a subject: `opened Monday as | owners voted`."""
    base = reading.phrases.at(first - 2) if first > 1 and reading.lower[first - 1] == "as" else None
    return base is not None and base[1] == first - 1 and reading.phrases.is_time(base)


def headed(reading: Reading, subject: Phrase, low: int) -> Phrase:
    """Return a subject behind a preposition with the word before it that heads it: `few | in Elm` said.

    Of `who through | his office` declined and `who just before | the vote` did, it is the relative alone.
    """
    at = subject[0] - 1
    tied = at > low and reading.penn[at] in ("IN", "TO") and reading.lower[at] not in _COMPARING
    opens = tied and reading.lower[at] in reading.subordinators
    if opens and (can_speak(reading, subject[1] - 1) or reading.penn[subject[0]] in _NAMED):
        return subject
    lead = reading.before_adverbs(at, low) if tied else low
    if lead > low and reading.penn[lead] in RELATIVE:
        return lead, lead + 1
    if not tied or opens:
        return subject
    head = reading.phrases.at(at - 1) or (at - 1, at)
    first = head[0]
    if reading.penn[at - 1] not in _COUNTING or first < low or head[1] != at:
        return subject
    rounding = reading.grammar["rounding"]
    while first > low and (reading.is_adverb(first - 1) or reading.lower[first - 1] in rounding):
        first -= 1
    opens = first == low or reading.penn[first - 1] in _LEADING
    return (first, subject[1]) if opens else subject


def _without_time(reading: Reading, whole: Phrase, *, inserted: bool = False) -> Phrase:
    """Return a subject without the time behind its noun: `Norvik | yesterday`, but `a poll taken Friday`.

    With `inserted` a comma must part them: `Lee, | earlier this month,`.
    """
    first, last = whole
    base = reading.phrases.at(last - 1)
    if base is None or base[0] <= first or not reading.phrases.is_time(base):
        return whole
    late = reading.is_adverb(base[0] - 1) or reading.lower[base[0] - 1] in reading.grammar["dating"]
    at = base[0] - late
    parted = reading.lower[at - 1] == ","
    if inserted and not parted:
        return whole
    at -= parted
    return (first, at) if at > first and reading.phrases.number[at - 1] >= 0 else whole


def _opening(reading: Reading, low: int) -> int:
    """Return where a sentence begins behind its conjunction: `But | voters in Elm`."""
    return low + (reading.penn[low] == "CC" and reading.lower[low] not in reading.grammar["pairing"])


def _heads(reading: Reading, first: int) -> bool:
    """Tell whether a noun phrase that may be a subject begins at `first`: no time, pronoun or `there`."""
    base = reading.phrases.at(first)
    if base is None or base[0] != first or reading.quote[first] >= 0:
        return False
    alone = base[1] - first == 1 and reading.lower[first] in reading.grammar["connecting"]
    if reading.penn[first] in ("PRP", "EX", "WP", "WDT") or alone:
        return False  # `Meanwhile | an aide` said
    return not reading.phrases.is_time(base)


def _is_one(reading: Reading, whole: Phrase, outer: int) -> bool:
    """Tell whether a stretch before a verb is one phrase: its only finite verbs are those of relatives."""
    first, last = whole
    pending = dashes = 0
    comma = relative = -1
    closed, further = reading.lower[outer - 1] == ",", False
    for at in range(first, last):
        tag, word = reading.penn[at], reading.lower[at]
        if reading.quote[at] >= 0 and reading.is_title(reading.quote[at]):
            comma = at if word == "," else comma
            continue
        if reading.quote[at] >= 0 or word in _STOPS:
            return False
        if tag in RELATIVE or _is_contact(reading, at, first) or _is_timed(reading, at, first):
            pending, relative = 1, at
        elif _turns(reading, at, last):
            if not (closed and comma > first and _is_within(reading, at)):
                return False
            further, relative = True, at  # `Lee, who left as | it rained, said`
        elif tag in FINITE and not _is_done(reading, at, whole):
            joined = relative >= 0 and reading.penn[at - 1 - reading.is_adverb(at - 1)] == "CC"
            if not (pending or joined or further):
                return False
            pending, further = 0, further and pending > 0
        dashes += word in DASHES and not reading.joins(at)
        comma = at if word == "," else comma
    if dashes % 2 or pending:  # `One area that | Lee` has in mind
        return False
    return comma < 0 or closed or _goes_on(reading, comma, whole)


def _is_done(reading: Reading, at: int, whole: Phrase) -> bool:
    """Tell whether a past right behind a noun is a participle: `| a man held for killing Roe` told police."""
    first, last = whole
    base = reading.phrases.at(first)
    if base != (first, at) or reading.penn[at : at + 2] != ["VBD", "IN"]:
        return False
    plain = "CC" not in reading.penn[at:last] and reading.subordinators.isdisjoint(reading.lower[at:last])
    if not plain or reading.penn[at - 1] not in COMMON_NOUNS:
        return False
    cues = cues_at(reading.lists.table(verbs), reading.lower, at)
    return not any("bare" in cue.takes for cue in cues)


def _is_timed(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a clause tells when what stands before was done: `polls taken | as they voted` show."""
    opens = reading.lower[at] == "as" or reading.lower[at] in reading.grammar["timed"]
    return opens and at > first and reading.penn[at - 1] == "VBN" and reading.penn[at + 1] == "PRP"


def _goes_on(reading: Reading, comma: int, whole: Phrase) -> bool:
    """Tell whether a subject goes on behind its last comma, with another of several or with a town."""
    if reading.penn[comma + 1] == "CC" and _acts(reading, whole[0], comma):
        return False
    return "CC" in reading.penn[comma + 1 : whole[1]] or _is_place(reading, comma, whole)


def _acts(reading: Reading, first: int, comma: int) -> bool:
    """Tell whether a clause ends at a comma, its verb taken for a participle: `They | called for it, and`."""
    for at in range(first + 1, comma - 1):
        if reading.penn[at] == "VBN" and reading.phrases.number[at] < 0 <= reading.phrases.number[at - 1]:
            return reading.lower[at + 1] != "by" and reading.lower[at] not in reading.participles
    return False


def _is_place(reading: Reading, comma: int, whole: Phrase) -> bool:
    """Tell whether a town behind a comma ends where somebody lives: `Lee, of Mill Lane, | Elm said`."""
    opens = reading.last_of(",", whole[0], comma, comma)
    lives = opens < comma and reading.lower[opens + 1] in reading.grammar["residing"]
    return lives and all(
        reading.penn[i] in NAME for i in (*range(opens + 2, comma), *range(comma + 1, whole[1]))
    )


def _is_contact(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a pronoun right behind a noun opens a clause that tells of it: `pilots | I met`."""
    noun = at > first and reading.penn[at] == "PRP" and reading.penn[at - 1] in COMMON_NOUNS
    return noun and reading.is_verb(at + 1)


def _is_within(reading: Reading, at: int) -> bool:
    """Tell whether a word opens a clause that may stand in an insertion: `as`, `because`, `, where`."""
    return reading.penn[at] == "IN" or (reading.penn[at] == "WRB" and reading.lower[at - 1] == ",")


def _leads_to_event(reading: Reading, at: int, last: int) -> bool:
    """Tell whether but an event ends a stretch, or before whom one testifies: `Lee after | the vote`."""
    base = reading.phrases.at(at) if at < last else None
    if base is None or base != (at, last) or reading.penn[last - 1] not in COMMON_NOUNS:
        return False
    return not can_speak(reading, last - 1) or reading.is_venue(at - 2)


def _turns(reading: Reading, at: int, last: int) -> bool:
    """Tell whether a word opens another clause: `when`, `how`, or `and then`."""
    word, tag = reading.lower[at], reading.penn[at]
    if word in _TIMES and _leads_to_event(reading, at + 1, last):
        return False
    if tag == "CC":
        return word in reading.grammar["opposing"] or reading.is_adverb(at + 1)
    return tag == "WRB" or (word in reading.subordinators and word not in ("as", "than"))
