"""The clauses that an instrument stands in: its own, what hangs on it, and `Under the pact, ...`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.instruments import Instrument, outer_start
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.reading import RELATIVE, Reading
from onrecord.extractors.agreements.verbs import is_passive, main_verb, verb_at
from onrecord.phrases.pieces import FINITE

_LOOK: Final = 40
#: What stands before what is to come of an agreement: a contract due to expire.
DUE: Final = (["due", "to"], ["set", "to"])
_OPENS_OBJECT: Final = frozenset({"DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ"})
#: What becomes of an agreement that has run its time.
_OVER: Final = frozenset({"expire", "effect"})
#: What follows an `-ing` form without an object: with the mayor | dissenting.
_BARE: Final[tuple[list[str], ...]] = ([], ["."], [","])
_ENDS: Final = frozenset({";", ":", "?"})


def reduced(reading: Reading, at: int) -> Event | None:
    """Return the event of a clause that hangs on the instrument without a pronoun.

    `an agreement reached last week`, `a pact to be signed`, `the deal Mr. Lee had struck`.
    """
    at = _past_comma(reading, at)
    if at >= len(reading) or reading.lower[at] in reading.vocabulary.words_of("have"):
        return None
    return _participle(reading, at) or _relative(reading, at)


def added(reading: Reading, at: int) -> Event | None:
    """Return the event of a clause that is only added to an instrument: `its pact, | which Oslo renewed`."""
    if reading.lower[at : at + 1] != [","] or reading.lower[at + 1 : at + 2] != ["which"]:
        return None
    return _relative(reading, at + 1)


def _past_comma(reading: Reading, at: int) -> int:
    """Return where the clause begins: past the comma before a participle, and past adverbs."""
    if reading.lower[at : at + 1] == [","]:
        adverb = reading.penn[at + 1 : at + 2] == ["RB"]
        due = reading.lower[at + 1 : at + 3] == ["due", "to"]
        at += 1 if due or _is_inserted(reading, at + 1 + adverb) else 0
    while at < len(reading) and reading.penn[at] == "RB":
        at += 1
    return at


def _participle(reading: Reading, at: int) -> Event | None:
    """Return the event of a participle: `reached last week`, `to be signed`, `expiring in May`."""
    due = reading.lower[at : at + 2] in DUE
    future = 2 if due or reading.lower[at : at + 2] == ["to", "be"] else 0
    found = verb_at(reading, at + future)
    if not found:
        return None
    end = at + future + found[0]
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
    if fits and not _has_object(reading, end) and not (reading.penn[at] == "VBD" and found[1].alone):
        return Event("passive", found[1].effect, (at + future, end), at + future)
    return None


def _relative(reading: Reading, at: int) -> Event | None:
    """Return the event of a clause with a subject of its own: `that Mr. Lee had struck`."""
    at += reading.lower[at] in ("that", "which")
    inner, end = members_from(reading, at, paired=True)
    if not inner or reading.penn[at] in RELATIVE:
        return None
    while end < len(reading) and reading.penn[end] == "RB":
        end += 1
    return _object_relative(reading, end)


def _is_inserted(reading: Reading, at: int) -> bool:
    """Tell whether a participle between commas stands at `at`: `the pact, worked out in May, gives`."""
    tag = reading.penn[at : at + 1]
    if tag != ["VBD"]:
        return tag == ["VBN"]
    if reading.lower[0] == "under" and reading.penn[at + 1 : at + 2] in (["RP"], ["IN"]):
        return True
    comma = next((n for n in range(at, min(len(reading) - 1, at + _LOOK)) if reading.lower[n] == ","), -1)
    return comma > 0 and reading.resumes(comma + 1)


def _object_relative(reading: Reading, at: int) -> Event | None:
    main = at if reading.penn[at : at + 1] == ["VBN"] else main_verb(reading, at)
    found = verb_at(reading, main) if main >= 0 else None
    if not found or not found[1].effect or found[1].effect in ("agree", "settle"):
        return None
    if _has_object(reading, main + found[0]) or is_passive(reading, at, main):
        return None
    return Event("object", found[1].effect, (main, main + found[0]), main)


def _has_object(reading: Reading, at: int) -> bool:
    """Tell whether a noun phrase that names no time stands at `at`."""
    phrase = reading.phrase_at(at)
    begins = phrase is not None and phrase[0] == at and reading.penn[at] in _OPENS_OBJECT
    return begins and not reading.is_time(phrase or (at, at + 1))


def predicated(reading: Reading, instrument: Instrument, *, behind: int = 0) -> Event | None:
    """Return the event of the verb whose subject the instrument is, as it stands `behind` a participle."""
    if not _can_be_subject(reading, instrument.first, instrument.last):
        return _ended(reading, instrument)
    relative: Event | None = None
    for at, is_relative in _groups(reading, max(behind, instrument.last)):
        event = (
            _object_relative(reading, at)
            if is_relative and _has_subject(reading, at)
            else _predicate(reading, at)
        )
        if is_relative:
            relative = relative or event
        elif event and (event.frame != "contents" or not relative or relative.frame == "contents"):
            return event
    return relative


def _ended(reading: Reading, instrument: Instrument) -> Event | None:
    """Return what became of an instrument that is an object: `extends a pact with X | which ran out`."""
    at = instrument.last
    if at < len(reading) and reading.lower[at] in reading.vocabulary.words_of("pair"):
        members, end = members_from(reading, at + 1, paired=True)
        at = end if members else at
    at += reading.lower[at : at + 1] == [","]
    if reading.penn[at : at + 1] != ["WDT"] or at + 1 >= len(reading):
        return None
    event = _predicate(reading, at + 1)
    if event is None or event.frame != "alone" or _has_object(reading, event.trigger[1]):
        return None
    over = event.effect == "fail" and reading.penn[event.verb] != "VBZ"
    return event if over or event.effect in _OVER else None


def _has_subject(reading: Reading, at: int) -> bool:
    """Tell whether the relative clause with the verb at `at` has another subject: `which | Oslo | signed`."""
    pronoun = next((n for n in range(at - 1, -1, -1) if reading.penn[n] in RELATIVE), 0)
    between = range(pronoun + 1, at)
    return reading.penn[pronoun - 1] != "IN" and any(reading.number[n] >= 0 for n in between)


def _can_be_subject(reading: Reading, first: int, last: int) -> bool:
    """Tell whether what stands before and behind the instrument lets it be a subject."""
    at = outer_start(reading, first)
    if at == 0:
        return True
    tag, word, words = reading.penn[at - 1], reading.lower[at - 1], reading.vocabulary.words_of
    if tag in ("IN", "TO"):
        return word in words("opener")
    if not tag.startswith("V") or word in words("speech") | words("thought") | words("be"):
        return True
    return reading.penn[last : last + 1] in (["VBD"], ["VBZ"], ["MD"])


def _groups(reading: Reading, at: int) -> Iterator[tuple[int, bool]]:
    """Yield the finite verb groups behind the instrument: of its relative clause, then its own."""
    begin, end = at, min(len(reading), at + _LOOK)
    pending = closed = asked = False
    while at < end:
        tag, word = reading.penn[at], reading.lower[at]
        if tag in RELATIVE or (word == "that" and tag != "DT"):
            before = at - 1 - (at > 1 and reading.penn[at - 1] == "IN")
            pending, closed = True, at > 0 and reading.lower[before] == ","
        elif word in _ENDS or word in reading.vocabulary.words_of("break"):
            return
        elif tag == "WRB" or (asked and tag in FINITE):
            asked = not asked  # a pact over | how much money flows | to clubs was signed
        elif word == "," and not pending and (closing := _closing(reading, at)):
            at = closing
        elif tag in FINITE or (reading.tells(at) and (at == begin or tag == "VBN")):
            if not pending and at > begin and has_other_subject(reading, at):
                return
            yield at, pending
            if not pending or not closed:
                yield from _resuming(reading, at, end) if pending else ()
                yield from _joined_groups(reading, at + 1, end)
                return
            pending = False
            at = max(at, main_verb(reading, at))
            while at + 1 < end and reading.lower[at] != ",":
                at += 1
        at += 1


def _resuming(reading: Reading, at: int, end: int) -> Iterator[tuple[int, bool]]:
    """Yield the main verb behind a relative clause without commas: `a deal that would cost it | fell`."""
    stops = reading.vocabulary.words_of("break") | _ENDS
    for n in range(max(at, main_verb(reading, at)) + 1, end):
        word = reading.lower[n]
        if word in stops or word in ("that", ",", "and", "but") or reading.penn[n] in RELATIVE:
            return
        if reading.penn[n] in FINITE or reading.tells(n):
            yield n, False
            return


def _closing(reading: Reading, at: int) -> int:
    """Return the comma before the verb to which an aside that opens at `at` leads back; 0 where none does.

    `a contract, signed when the mill was new, | may`, `the pact, details of which are secret, | was`.
    """
    if reading.penn[at + 1 : at + 2] and reading.penn[at + 1] in RELATIVE:
        return 0
    near = range(at + 1, min(len(reading) - 1, at + _LOOK))
    closing = next((n for n in near if reading.lower[n] == "," and reading.penn[n + 1] in FINITE), 0)
    if not closing:
        return 0
    helps = reading.lower[closing + 1] in reading.vocabulary.words_of("be")
    return closing if helps or reading.penn[closing + 1] != "VBD" or reading.penn[at + 1] == "VBN" else 0


def resumed(reading: Reading, event: Event) -> int:
    """Return where the verb stands behind what is inserted: `The pact, worked out in May, | gives`; or -1."""
    at = event.behind
    if event.frame != "passive" or reading.lower[at : at + 1] != [","] or event.trigger[0] <= at:
        return -1
    if any(tag in FINITE or tag in RELATIVE for tag in reading.penn[at : event.trigger[0]]):
        return -1
    behind = range(event.trigger[1], min(len(reading) - 1, at + _LOOK))
    commas = (n for n in behind if reading.lower[n] == ",")
    comma = next((n for n in commas if reading.resumes(n + 1)), -1)
    told = any(tag in FINITE for tag in reading.penn[event.trigger[1] : comma])
    return -1 if told or comma < 0 else comma + 1


def is_absolute(reading: Reading, at: int) -> bool:
    """Tell whether `with` at `at` opens what else is so: `a deal, | with the mayor saying it was late`."""
    if at == 0 or reading.lower[at - 1 : at + 1] != [",", "with"]:
        return False
    members, end = members_from(reading, at + 1)
    if not members or end >= len(reading):
        return False
    saying = reading.lower[end] in reading.vocabulary.words_of("saying")
    said = reading.penn[end] == "VBG" and (saying or reading.penn[end + 1 : end + 2] in _BARE)
    return said or reading.lower[end : end + 2] in DUE


def has_other_subject(reading: Reading, at: int) -> bool:
    """Tell whether the verb at `at` has a subject of its own behind a comma: `a pact, | he left`."""
    phrase = reading.phrase_at(at - 1)
    return phrase is not None and phrase[1] == at and reading.lower[phrase[0] - 1] == ","


def _joined_groups(reading: Reading, at: int, end: int) -> Iterator[tuple[int, bool]]:
    """Yield the finite verb that `and` joins to one before `at`: `the pact is new | and calls for ...`."""
    for joint in range(at, end - 1):
        if reading.lower[joint] in _ENDS or reading.penn[joint] in RELATIVE:
            return
        finite = reading.penn[joint + 1] in FINITE or reading.tells(joint + 1)
        if reading.lower[joint] == "and" and finite:
            yield joint + 1, False
            return


def _predicate(reading: Reading, at: int) -> Event | None:
    """Return the event that the verb group at `at` tells of its subject."""
    main = main_verb(reading, at)
    found = verb_at(reading, main)
    passive = is_passive(reading, at, main)
    if found and passive and found[1].effect not in ("", "agree", "settle", "stance"):
        return Event("passive", found[1].effect, (main, main + found[0]), main)
    ends = reading.holds(main) and _has_object(reading, main + 1)  # a settlement | ends a lawsuit
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
    if stands := _stands(reading, at, main):
        return Event("alone", "stay", (at, stands), main)
    if _is_up(reading, main):
        return Event("alone", "expire", (main, main + 2), main)
    if _is_off(reading, main):
        return Event("alone", "fail", (main, main + 2), main)
    if bearing := _near(reading, main):
        return Event("noun", f"be {bearing}", (main, main + 2), main)
    own = main_verb(reading, at, through=False)
    if reading.lower[own] in words("have") and reading.lower[own + 1 : own + 2] == ["to"]:
        own = min(own + 2, len(reading) - 1)  # a new deal would have to | cover missiles
    says = reading.lower[own] in words("stating") and reading.lower[at - 1] in reading.vocabulary.anchors
    if (says or reading.holds(own)) and not is_passive(reading, at, own):
        return Event("contents", "", (own, own + 1), own)
    return None


def _stands(reading: Reading, first: int, main: int) -> int:
    """Return where `is still binding` and the like ends that begins at `first`, or 0."""
    words = reading.vocabulary.words_of
    behind = main + 1 + (reading.penn[main + 1 : main + 2] == ["RB"])
    told = behind if reading.lower[main] in words("be") else main
    helped = reading.lower[first] in words("be") and told < len(reading)
    return told + 1 if helped and reading.lower[told] in words("standing") else 0


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
    if reading.lower[main + 1 : main + 2] != ["up"] or main + 2 >= len(reading):
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
    after = reading.lower[at : at + 2]
    if not after or after[1:] == ["to"]:
        return ""
    bearing = reading.vocabulary.modality.get(after[0], "")
    return bearing if bearing in ("hope", "try") else ""


def under(reading: Reading, instrument: Instrument) -> Event | None:
    """Return the event of `Under the agreement, X will ...`, or of what is said of it in between.

    `Under the pact, which was signed on Monday, ...`, `Under a pact signed in May, ...`.
    """
    if not _is_under(reading, outer_start(reading, instrument.first), is_deal=instrument.kind == "deal"):
        return None
    stop = min(len(reading), instrument.last + 25)
    if _is_clause(reading, instrument.last):
        return Event("under", "", instrument.phrase, comma=instrument.last - 1)
    commas = [i for i in range(instrument.last, min(stop, len(reading) - 1)) if reading.lower[i] == ","]
    inner = reduced(reading, instrument.last)
    if commas and reading.penn[commas[0] + 1] in RELATIVE:
        inner = inner or (_predicate(reading, commas[0] + 2) if commas[0] + 2 < stop else None)
        commas = commas[1:]
    comma = next((i for i in commas if _is_clause(reading, i + 1)), commas[0] if commas else -1)
    if comma < 0:
        return None
    told = inner is not None and inner.frame in ("passive", "alone", "object") and inner.last <= comma
    event = inner if inner and told else Event("under", "", instrument.phrase)
    event.comma = comma
    return event


def _is_clause(reading: Reading, at: int) -> bool:
    """Tell whether a subject and its finite verb stand at `at`."""
    members, end = members_from(reading, at, paired=True)
    while end < len(reading) and reading.penn[end] == "RB":
        end += 1
    if not members or end >= len(reading) or reading.penn[at] in RELATIVE:
        return False
    if reading.penn[end] != "VBD":
        return reading.penn[end] in ("MD", "VBZ", "VBP")
    if reading.penn[at] == "PRP":
        return True
    if reading.lower[end] in reading.vocabulary.words_of("be") and reading.penn[end + 1 : end + 2] == ["VBN"]:
        return True  # quotas | were set
    if reading.lower[end] in reading.vocabulary.anchors:
        return False  # `Under the pact Oslo agreed to ...` tells it by itself
    # not `a pact | Oslo signed with Riga`, whose object the pact is
    if reading.penn[end + 1 : end + 2] == ["RP"]:
        return reading.phrase_at(end + 2) is not None  # Oslo | gave up seized ships
    return reading.lower[end + 1 : end + 2] == ["to"] or _has_object(reading, end + 1)


def _is_under(reading: Reading, at: int, *, is_deal: bool) -> bool:
    """Tell whether `under`, `as part of` or the like opens a clause before `at`."""
    if reading.lower[max(0, at - 1) : at + 1] == ["as", "part"]:
        return _opens_clause(reading, at - 1)
    if at == 0 or reading.lower[at - 1] not in ("under", "of", "to", "in", "per", "with"):
        return False
    before = reading.lower[: at - 1]
    if reading.lower[at - 1] in ("per", "with"):
        return before in (["as"], ["in", "accordance"], ["in", "line"], ["in", "keeping"])
    if reading.lower[at - 1] == "to":
        return before in (["according"], ["pursuant"])
    if reading.lower[at - 1] == "in" and is_deal:
        return False  # `in the deal Acme gets the mill` may speak of any business
    if reading.lower[at - 1] == "of":
        return before in (["under", "terms"], ["under", "the", "terms"])
    return _opens_clause(reading, at - 1)


def _opens_clause(reading: Reading, at: int) -> bool:
    """Tell whether a clause begins at `at`: the sentence's, or what somebody says."""
    if at == 0 or reading.lower[at - 1] in ("that", "said", ";"):
        return True
    before = reading.lower[at - 1]
    if before in reading.vocabulary.words_of("conceding"):
        return True
    return (
        at <= 8 and before in (",", "but", "and") and not any(tag in FINITE for tag in reading.penn[: at - 1])
    )
