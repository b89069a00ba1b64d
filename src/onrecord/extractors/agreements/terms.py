"""What is agreed: from its introducer to the end of its clause."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.agreeing import complement
from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.clauses import has_other_subject
from onrecord.extractors.agreements.doers import AS_PART, carrier, is_source
from onrecord.extractors.agreements.ending import CLOSING, end_of
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.hanging import DUE, is_absolute, resumed
from onrecord.extractors.agreements.instruments import Instrument
from onrecord.extractors.agreements.introducing import (
    in_relative,
    introduces,
    is_circumstance,
    past_inserted,
    tells,
)
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree
from onrecord.extractors.agreements.parties import said_clause
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.stretches import is_likened
from onrecord.extractors.agreements.subjects import is_contact, subject
from onrecord.extractors.agreements.trimming import before_main_verb, told_apart
from onrecord.extractors.agreements.verbs import is_passive, main_verb
from onrecord.phrases.pieces import ARTICLES, CLAUSAL, RELATIVE, Phrase
from onrecord.syntax.classes import FINITE

_LOOK: Final = 40
_ASIDE: Final = 14
#: What follows terms that somebody agrees to: agreed to terms | on a contract.
_TERMS_ON: Final = (["on"], ["of"], ["over"])
_NO_NOUN: Final = frozenset({"IN", "RB", ",", "VBN"})


def terms(reading: Reading, event: Event, who: list[Phrase]) -> Phrase | None:
    """Return the words that say what is agreed, if any do; `who` are the parties, which it leaves out."""
    if event.instrument is None and event.effect == "sign":
        return None
    holder = event.instrument if event.frame == "contents" else None
    if holder and is_source(reading, holder.first):
        return _before_under(reading, event, who)
    if holder and holder.first and reading.lower[holder.first - 1] == "what":
        return None  # would not say what | a deal would include
    first = _begin(reading, event)
    first = None if first == reading.size else first
    loose = first is None or reading.lower[first] in reading.vocabulary.words_of("about")
    if loose and (before := _before_under(reading, event, who)):
        return before
    if first is None:
        return None
    last = min(end_of(reading, event, first), before_main_verb(reading, event, first))
    last = told_apart(reading, event, who, first, last)
    if reading.lower[first] == "for" and reading.lower[first - 2 : first] == ["in", "exchange"]:
        first -= 2
    return (first, last) if last > first else None


def _before_under(reading: Reading, event: Event, who: list[Phrase]) -> Phrase | None:
    """Return the clause before the instrument that is so by it: `X will pay a fine | under a settlement`."""
    instrument = event.instrument
    if not who or not instrument or not (event.frame in ("noun", "passive") or event.verb > instrument.first):
        return None
    paid = reading.lower[instrument.first - 1] == "in" and reading.lower[instrument.first] in ARTICLES
    under = instrument.first - 1 if paid else carrier(reading, instrument.first)
    closes = instrument.last >= reading.size - 1
    under -= closes and under > 1 and reading.lower[under - 1] == ","
    part = under < 0 and reading.lower[max(0, instrument.first - 3) : instrument.first] == AS_PART
    under = instrument.first - 3 if part else under
    first = _start_before_under(reading, who, under)
    finite = [n for n in range(first, under) if reading.penn[n] in FINITE and not is_contact(reading, n)]
    if (paid or part) and not (finite and reading.penn[finite[-1]] == "MD"):
        return None  # got it | in a deal
    if under <= first or not finite or not _does(reading, instrument, finite[-1], under):
        return None
    if "," in reading.lower[first:under]:  # the family, which owns it, | will pay a fine | under a settlement
        first = finite[-1]
    return (first, under) if "," not in reading.lower[first:under] else None


def _start_before_under(reading: Reading, who: list[Phrase], under: int) -> int:
    """Return where the clause before `under` begins: with the parties `who`, if they stand in it."""
    first = (reading.phrase_at(who[0][0]) or who[0])[0]
    if first < under:
        told = said_clause(reading, first)  # Acme said | it had borrowed $5
        return told if told < under else first
    verb = next((at for at in range(max(0, under)) if reading.penn[at] == "MD"), -1)
    what = subject(reading, lead(reading, verb).first) if verb > 0 else []  # duties will fall | under a pact
    return (reading.phrase_at(what[0][0]) or what[0])[0] if what else first


def _does(reading: Reading, instrument: Instrument, verb: int, under: int) -> bool:
    """Tell whether the verb before `under` says what comes of it, not that somebody is under it."""
    if reading.penn[verb] == "MD":
        return True
    helps = reading.vocabulary.words_of("be have")
    passive = is_passive(reading, verb, main_verb(reading, verb))
    return not (instrument.named or passive) and any(
        reading.penn[at].startswith("VB") and reading.lower[at] not in helps for at in range(verb, under)
    )


def _begin(reading: Reading, event: Event) -> int | None:
    """Return where the terms of an event begin, if it has any."""
    if event.comma >= 0:
        return said_clause(reading, event.comma + 1)
    if event.frame == "contents":
        return _group_start(reading, event.verb)
    if event.frame in ("agree", "settle") or (event.effect == "agree" and event.instrument is None):
        return _complement(reading, event)
    if event.instrument and _is_awaited(reading, event.instrument):
        return None
    again = resumed(reading, event)
    if again >= 0 and tells(reading, again):
        return again
    first = _spelled_out(reading, event) or _told(reading, event.behind) or _terms_start(reading, event)
    return first or _joined(reading, event)


def _told(reading: Reading, at: int) -> int | None:
    """Return where what somebody says of an instrument that ends at `at` begins: a pact Acme said | cuts."""
    told = said_clause(reading, at) if reading.number[at : at + 1] != [-1] else at
    return told if told > at and tells(reading, told) else None


def _joined(reading: Reading, event: Event) -> int | None:
    """Return where a further verb says what an agreement holds: was signed in May and | calls for cuts."""
    if event.frame not in ("passive", "alone"):
        return None
    for at in range(event.trigger[1], reading.size - 2):
        if reading.lower[at] == "and" and (reading.is_verb(at + 1) or reading.tells(at + 1)):
            return at + 1 if tells(reading, at + 1) else None
        several = event.instrument is not None and event.instrument.plural
        if several and reading.lower[at] == "and" and reading.penn[at + 1] == "VB" and reading.holds(at + 1):
            return at + 1  # the pacts were approved and | allow it to build
        if reading.penn[at] in FINITE or reading.penn[at] in RELATIVE or reading.lower[at] == ";":
            break
    return None


def _is_awaited(reading: Reading, instrument: Instrument) -> bool:
    """Tell whether somebody says what is to come of an instrument: `expects the pact | to bring revenue`.

    Or publishes its text for a purpose of their own.
    """
    before = reading.lower[max(0, instrument.first - 1)]
    behind = instrument.last
    if reading.lower[behind : behind + 1] == ["with"]:
        behind = members_from(reading, behind + 1)[1]
    to = reading.lower[behind : behind + 1] == ["to"]
    if to and instrument.named and before == "of":
        return True  # published the text of the Rye Accord | to coincide with the talks
    return to and before in reading.vocabulary.words_of("thought")


def _spelled_out(reading: Reading, event: Event) -> int | None:
    """Return where the terms begin behind a colon: `struck a deal: | wheat for oil`."""
    if event.effect not in ("reach", "sign", "agree"):
        return None
    for at in range(event.behind, min(reading.size - 1, event.behind + _ASIDE)):
        if reading.lower[at] == ":":
            return None if reading.lower[at + 1].isdigit() else at + 1  # at 7|:|00 pm
        if reading.lower[at] in ("to", ",", "that") or reading.penn[at] in CLAUSAL:
            break
    return None


def _group_start(reading: Reading, verb: int) -> int:
    """Return where the helpers of the verb at `verb` begin: `will not require`."""
    helps = reading.vocabulary.words_of("have be")
    if reading.lower[verb - 1] == "to" and reading.lower[verb - 2] in reading.vocabulary.words_of("have"):
        verb -= 2
    while verb and (reading.penn[verb - 1] in ("MD", "RB") or reading.lower[verb - 1] in helps):
        verb -= 1
    while reading.penn[verb] == "RB" and reading.lower[verb] not in reading.vocabulary.words_of("negation"):
        verb += 1
    return verb


def _complement(reading: Reading, event: Event) -> int | None:
    """Return where the complement of a verb of agreeing begins, if it says more than its instrument."""
    at = _past_terms(reading, complement(reading, event.verb))
    if at >= reading.size or reading.lower[at] in CLOSING:
        return None
    if event.instrument and event.instrument.first <= at + 1 and event.instrument.last > at:
        return _spelled_out(reading, event) or _terms_start(reading, event)
    if event.frame == "passive" and reading.lower[at + 1 : at + 2] in (["by"], ["between"]):
        return None
    if reading.lower[at] == "to" and _is_stranded(reading, at + 1):
        return None
    if reading.lower[at] in ("on", "upon") and _is_aside(reading, at + 1):
        return None
    if reading.lower[at] in reading.vocabulary.words_of("about") and reading.is_time_at(at + 1):
        return None  # agreed by both | over the weekend
    shared = event.frame == "agree" and reading.lower[event.trigger[1]] == "with"
    if (event.frame == "settle" or shared) and reading.lower[at] == "for":
        return at  # agreed with Acme | for a new contract
    to = reading.lower[at : at + 2] == ["to", "terms"]
    if reading.lower[at + to : at + to + 2] == ["terms", "with"]:  # agreed (to) terms with Acme | to build it
        behind = members_from(reading, at + to + 2)[1]
        return behind if reading.lower[behind : behind + 1] in (["to"], ["for"], ["on"]) else None
    if reading.penn[at] == "NN" and reading.lower[at] in reading.vocabulary.words_of("opined"):
        return None  # have not agreed anything yet
    word = reading.lower[at]
    opens = word in ("to", "not", "that") or word in reading.vocabulary.words_of("about")
    return at if opens or (event.frame != "passive" and reading.number[at] >= 0) else None


def _past_terms(reading: Reading, at: int) -> int:
    """Return the token behind the word for terms at `at`: agreed to terms | on a contract."""
    the = reading.lower[at + 1 : at + 2] == ["the"]
    end = at + 2 + the
    named = reading.lower[at:end] in (["to", "terms"], ["to", "the", "terms"])
    return end if named and reading.lower[end : end + 1] in _TERMS_ON else at


def _is_stranded(reading: Reading, at: int) -> bool:
    """Tell whether nothing hangs on `to` before `at`: the ideas he agreed to | , they agreed to | after."""
    timed = at < reading.size and reading.is_time_at(at) and reading.lower[at] not in ("a", "an")
    if at >= reading.size or reading.lower[at] in CLOSING or timed:
        return True  # but agreed to | a 40-hour week
    return reading.penn[at] in ("IN", "WRB") or reading.penn[at] in FINITE


def _is_aside(reading: Reading, at: int) -> bool:
    """Tell whether no noun but a time stands behind `on`: `agreed on | Monday`, `terms agreed on | in`."""
    return reading.is_time_at(at) or (at < reading.size and reading.penn[at] in _NO_NOUN)


def _terms_start(reading: Reading, event: Event) -> int | None:
    """Return where the terms begin behind an instrument: past its parties, places and dates."""
    at = event.behind
    relative = event.frame in ("object", "alone") and event.verb > at
    relative &= event.frame == "object" or reading.lower[event.verb - 2 : event.verb] in DUE
    if relative or (event.frame == "passive" and _is_chain(reading, at, event.trigger[0])):
        at = event.last
    end = min(reading.size, at + _LOOK)
    told = event.effect in ("end", "breach", "reject", "fail")
    loose = False
    while at < end:
        if reading.lower[at] in ("which", "that"):
            if loose:
                return None
            begins, closing = in_relative(reading, at), _closing_comma(reading, at)
            if begins is not None or not closing:
                return begins
            at = closing + 1
            continue
        barred = loose or (told and reading.lower[at] == "over")
        barred |= told and reading.penn[at] == "VBG" and at > event.behind  # breached it by | releasing aid
        barred |= event.effect == "sign" and _is_for_whom(reading, at, event.behind)
        if introduces(reading, at, event.behind) and (not barred or reading.lower[at] == "to"):
            return at
        if reading.penn[at] in FINITE or reading.tells(at):
            own = _is_predicate(reading, event, at, told=told)
            return at if own and tells(reading, at) else None
        beside = reading.lower[at] == "during" or is_circumstance(reading, at + 1)  # a dinner to honour Lee
        beside |= is_absolute(reading, at)  # a deal, | with the minister for trade saying, set to sign
        if event.effect == "stance" or is_likened(reading, at) or beside:
            return None
        moved = past_inserted(reading, at)
        loose |= moved > at and reading.lower[at] in reading.vocabulary.words_of("time")
        loose &= reading.lower[at] != ","
        if moved == at and at >= event.last:
            return None
        at = max(moved, at + 1)
    return None


def _is_for_whom(reading: Reading, at: int, behind: int) -> bool:
    """Tell whether somebody signs a known pact for others at `at`: signed the pact | for the rebels."""
    if reading.lower[at] != "for":
        return False
    known = at == behind and reading.lower[(reading.phrase_at(at - 1) or (at, at))[0]] == "the"
    signer = (reading.phrase_at(at - 1) or (at, at))[0]  # signed by Ann Lee | for the rebels
    whom = reading.phrase_at(at + 1) if known or reading.lower[signer - 1] == "by" else None
    return whom is not None and reading.penn[whom[0]] == "DT" and can_agree(reading, whom)


def _is_predicate(reading: Reading, event: Event, at: int, *, told: bool) -> bool:
    """Tell whether the verb at `at` can say what the instrument of an event holds."""
    if at > event.behind and has_other_subject(reading, at):
        return False
    own = event.frame != "noun" and not (told and event.frame in ("object", "act"))
    own &= (event.frame, event.effect) != ("act", "negotiate")  # talks on a pact | would open
    listed = event.frame == "object" and event.verb < event.behind and reading.lower[at - 1] == ","
    return own and not listed  # reached a deal, | paid the fine and left


def _is_chain(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether only what helps the verb stands between `first` and it: `could soon be | reached`.

    The partner may stand there, too: `its pact | with Oslo was | amended`.
    """
    words = reading.vocabulary.words_of
    first = members_from(reading, first + 1)[1] if reading.lower[first : first + 1] == ["with"] else first
    helps = words("be have") | {",", "which", "that", "to"}
    between = range(first, verb)
    return all(reading.penn[at] in ("MD", "RB") or reading.lower[at] in helps for at in between)


def _closing_comma(reading: Reading, at: int) -> int:
    """Return where the relative clause between commas that begins at `at` is closed, or 0."""
    if reading.lower[at - 1] != ",":
        return 0
    return next((n for n in range(at, min(reading.size, at + _LOOK)) if reading.lower[n] == ","), 0)
