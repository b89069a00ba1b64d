"""Who agrees: the subject, those behind `with`, `between` and `by`, and the instrument's owner."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from onrecord.extractors.agreements.bearing import is_asked
from onrecord.extractors.agreements.binding import bound, obliged
from onrecord.extractors.agreements.chains import lead
from onrecord.extractors.agreements.doers import doers_of
from onrecord.extractors.agreements.doings import of_motion
from onrecord.extractors.agreements.event import JUDGING, Event
from onrecord.extractors.agreements.hanging import resumed
from onrecord.extractors.agreements.holders import engaged, offering, partaking
from onrecord.extractors.agreements.meeting import met
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import bare, can_agree, head_of, is_name, is_pronoun
from onrecord.extractors.agreements.partners import makers_named, partners, stands_between
from onrecord.extractors.agreements.preceding import members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.referring import meant, owner_in, resolved
from onrecord.extractors.agreements.telling import facing, known_speaker, other_side, talked, talking
from onrecord.extractors.agreements.verbs import hired, is_passive, main_verb, taken_on
from onrecord.grammar.deals import JOINT_NAME, NAME_PART
from onrecord.phrases.pieces import ARTICLES, Phrase
from onrecord.spans import Span
from onrecord.syntax.classes import FINITE

_LOOK: Final = 40
_NEAR: Final = 20
#: What joins a further clause to what the agreement holds.
_JOINING: Final = frozenset({"and", "while"})
#: How it goes on: and X | will pay, while X | pays.
_DOING: Final = (["MD"], ["VBZ"])
_PRONOUNS: Final = frozenset({"PRP", "PRP$"})
_PERSONS: Final = frozenset({"his", "her"})
_BOTH: Final = 2
_OF_THOSE: Final = frozenset({"both", "each", "either", "neither"})
#: How far before an instrument the comma can stand that sets `as part of the deal` off.
_OPENING: Final = 6


def parties(reading: Reading, event: Event, known: AbstractSet[str]) -> list[Phrase]:
    """Return the parties of an event, without determiners, in the order of the text.

    None where only the instrument's name tells them: see `named_inside`.
    A parliament that has yet to approve is no party. `known` holds the last words of the names of
    parties found earlier in the document.
    """
    found = _represented(reading, event) or facing(reading, _doing(reading, event))
    others = _moved(reading, event) + partners(reading, event, found)
    if event.effect == "await" or _is_yet_to_be_approved(reading, event):
        found = [phrase for phrase in found if not _approves(reading, phrase)]
        others = _before_board(reading, others)
    if event.effect == "breach" and others:
        between = reading.lower[event.behind : event.behind + 1] == ["between"]  # it breaks a pact between X
        found = [one for one in found if can_agree(reading, one)]  # the walkout broke a pact signed by X
        found = [one for one in found if not (between and is_pronoun(reading, one))]
    others = others or met(reading, event) or engaged(reading, event)
    found = _owned(reading, event, _beside(reading, event, found, others), others)
    if event.frame == "contents":
        found += [one for one in bound(reading, event.verb) if not (found and is_pronoun(reading, one))]
    elif (again := resumed(reading, event)) >= 0 and not named_inside(reading, event):
        found += [one for one in bound(reading, again) if not is_pronoun(reading, one)]
    if event.comma >= 0:
        found += _from_main_clause(reading, event, found)
    elif event.frame not in ("agree", "settle"):
        found += _from_terms(reading, event, found)
    found += offering(reading, event, found) + partaking(reading, event) + makers_named(reading, event)
    if event.instrument and not named_inside(reading, event):
        found = found or talking(reading, event) or talked(reading, event)
        found = found or known_speaker(reading, event, known)
        found += other_side(reading, event, found)
    neutral = reading.vocabulary.words_of("neutral")  # they work with | a mediator | to reach a deal
    found = [one for one in found if reading.lower[head_of(reading, one)] not in neutral]
    return _once(reading, _distinct([_with_own(reading, bare(reading, phrase)) for phrase in found]))


def _is_yet_to_be_approved(reading: Reading, event: Event) -> bool:
    """Tell whether somebody is to approve or reach an agreement: `moved that the board | approve it`."""
    asked = event.effect in ("approve", "ratify") or (event.effect == "reach" and event.frame == "passive")
    if not asked or event.verb < 0:
        return False
    bearings = lead(reading, event.verb).bearings
    is_open = bool(bearings - {"done"}) and bearings.isdisjoint({"refuse", "fail"})
    wanted = is_open or is_asked(reading, event.verb)
    return wanted and not of_motion(reading, event)  # passed a motion to approve it


def _before_board(reading: Reading, others: list[Phrase]) -> list[Phrase]:
    """Return the partners before a parliament or board by which it is approved: cleared by | it and Rye."""
    agents = [phrase for phrase in others if reading.lower[phrase[0] - 1] == "by"]
    board = next((phrase for phrase in agents if _approves(reading, phrase)), None)
    return [phrase for phrase in others if not board or phrase < board]


def _beside(reading: Reading, event: Event, found: list[Phrase], others: list[Phrase]) -> list[Phrase]:
    """Return those who do it and their partners; the partners alone where one does it between them."""
    if event.frame == "agree" and event.instrument and others and event.behind <= others[0][0] < event.verb:
        # a pact between X under which | they agreed
        found = [one for one in found if not is_pronoun(reading, one)]
    between = stands_between(reading, event) and event.frame == "object"
    apart = between and not (others and _is_with(reading, others[0]))
    return others if apart else found + others


def _owned(reading: Reading, event: Event, found: list[Phrase], others: list[Phrase]) -> list[Phrase]:
    """Return the parties with those whose agreement it is, where these are more: `| its | pact with X`."""
    doerless = len(found) == len(others)
    # the sale violates, holders vote on, the bill implements | its pact with X
    owned = event.effect in ("breach", "await") or (event.frame == "object" and event.effect == "honour")
    shared = bool(others) and event.effect in JUDGING and _is_with(reading, others[0])
    if event.frame in ("object", "agree", "settle") and found and not ((doerless and owned) or shared):
        return found
    told = not doerless and event.effect != "breach"  # Roe admits it, as | his | deal says
    own = _PERSONS | ({"their"} if shared else frozenset())  # nurses ratified | their | deal with X
    return found + [one for one in _owners(reading, event) if not (told and reading.lower[one[0]] in own)]


def _doing(reading: Reading, event: Event) -> list[Phrase]:
    """Return who does what the verb says, less a court that has others keep to a pact: `enforced | it`."""
    found = doers_of(reading, event)
    judges = reading.vocabulary.words_of("judge") if event.effect == "honour" else frozenset()
    return [one for one in found if reading.lower[head_of(reading, one)] not in judges]


def _from_main_clause(reading: Reading, event: Event, found: list[Phrase]) -> list[Phrase]:
    """Return the subject of the clause behind an event in front of it, less who is among those found."""
    last = {reading.lower[end - 1] for _, end in found}
    main = [one for one in _main_subject(reading, event) if reading.lower[one[1] - 1] not in last]
    several = sum(is_name(reading, one) for one in found) > 1
    main = [one for one in main if not (several and _is_of_those(reading, one))]
    return [one for one in main if not (found and is_pronoun(reading, one))]


def _is_of_those(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase means those who were named: a pact between Oslo and Riga, | both sides."""
    first, end = phrase
    first += reading.lower[first] == "the" and end - first > 1
    return reading.lower[first] in _OF_THOSE or reading.lower[first : end - 1] == ["two"]


def _from_terms(reading: Reading, event: Event, found: list[Phrase]) -> list[Phrase]:
    """Return who is to do something by the terms of an agreement, less who is among those found."""
    named = [_text(reading, one) for one in found]
    judged = event.effect in JUDGING  # by who stands outside: a court threw out a deal under which ...
    several = sum(is_name(reading, one) for one in found) > 1  # Norway and Peru: Oslo is to pay
    doing = [] if several and not judged else obliged(reading, event)
    apart = len(found) < _BOTH and not (found and reading.penn[bare(reading, found[0])[0]] == "CD")
    doing = [one for one in doing if apart or judged or is_name(reading, one)]
    # for | it | to be
    doing = [one for one in doing if reading.lower[one[0] : one[1] + 2] != ["it", "to", "be"]]
    doing = [one for one in doing if not (found and is_pronoun(reading, one))]
    named += [text[-1:] for text in named]  # Acme pilots rejected a pact that gave | pilots | raises
    return [one for one in doing if _text(reading, one) not in named]


def _with_own(reading: Reading, phrase: Phrase) -> Phrase:
    """Return a name with the `'s` that belongs to it, as its verb shows: `Lowe's | will pay`."""
    first, end = phrase
    owns = end + 1 < reading.size and reading.penn[end] == "POS" and reading.words[first].istitle()
    helped = owns and reading.penn[end + 1] in FINITE
    return (first, end + 1) if helped else phrase


def _text(reading: Reading, phrase: Phrase) -> list[str]:
    """Return the words of a phrase, less its determiner."""
    return reading.lower[slice(*bare(reading, phrase))]


def _moved(reading: Reading, event: Event) -> list[Phrase]:
    """Return whom somebody signs to an agreement, or takes out of one: `pulled | Oslo | out of the pact`."""
    if event.frame != "object" or event.instrument is None or event.effect not in ("sign", "end", "propose"):
        return []
    at = event.instrument.first
    if event.effect == "sign":
        taken = taken_on(reading, at)
        return [taken[1]] if taken else hired(reading, at)
    if event.effect == "propose" and reading.lower[at - 1] == "for":  # asked | its lenders | for a pact
        return [one for one in members_before(reading, at - 1) if one[0] >= event.trigger[1]]
    stop = at - 1 - (reading.lower[at - 1 : at] == ["of"])
    if event.trigger[1] > stop - 1 or reading.lower[stop] not in ("out", "from"):
        return []
    return [phrase for phrase in members_from(reading, event.trigger[1])[0] if can_agree(reading, phrase)]


def _is_with(reading: Reading, partner: Phrase) -> bool:
    """Tell whether who brokers is a party: `Washington brokered a truce | with Moscow`."""
    return "with" in reading.lower[max(0, partner[0] - 2) : partner[0]]


def _represented(reading: Reading, event: Event) -> list[Phrase]:
    """Return for whom somebody agrees or signs: `Ann Lee signed the deal on behalf of | the union`."""
    for at in range(event.trigger[1], min(reading.size - 3, event.last + _NEAR)):
        if reading.lower[at : at + 3] == ["on", "behalf", "of"]:
            if reading.penn[at + 3] == "PRP$":
                break  # who signed | on behalf of their sides
            return members_from(reading, at + 3)[0]
        if reading.penn[at] in FINITE or reading.lower[at] == ";":
            break
    whom = reading.phrase_at(event.trigger[0] - 1)  # a director on behalf of | Peru | signed it
    return [whom] if whom and reading.lower[max(0, whom[0] - 3) : whom[0]] == ["on", "behalf", "of"] else []


def _approves(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names a body that only approves what others agreed on."""
    head = head_of(reading, phrase)
    named = is_name(reading, (phrase[0], head + 1))
    approvers = reading.vocabulary.words_of("approver")
    if phrase[0] > 1 and reading.lower[phrase[0] - 1] == "," and reading.lower[phrase[0] - 2] in approvers:
        return True  # the judge, | Ann Lee
    return not named or not approvers.isdisjoint(reading.lower[phrase[0] : head + 1])


def _once(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return the phrases without a name that stands again: a pact with | Acme | requires | Acme | to pay."""
    texts = [reading.words[slice(*one)] for one in found]
    return [one for n, one in enumerate(found) if texts[n] not in texts[:n] or not is_name(reading, one)]


def _distinct(found: list[Phrase]) -> list[Phrase]:
    unique: list[Phrase] = []
    for phrase in sorted(set(found)):
        if not unique or phrase[0] >= unique[-1][1]:
            unique.append(phrase)
    return unique


def _owners(reading: Reading, event: Event) -> list[Phrase]:
    """Return whose agreement it is: `its agreement`, `China's pact`."""
    if event.instrument is None:
        return []
    return owner_in(reading, event.instrument.head, event.instrument.first)


def said_clause(reading: Reading, at: int) -> int:
    """Return where the clause at `at` begins once `Acme said` in front of it is put aside."""
    members, end = members_from(reading, at)
    while members and reading.penn[end : end + 1] == ["RB"]:
        end += 1  # Vertex | also | said it will
    if reading.lower[end : end + 1] == [","] and reading.penn[end + 1 : end + 2] == ["DT"]:
        limit = min(reading.size, end + _NEAR)
        end = next((n + 1 for n in range(end + 1, limit) if reading.lower[n] == ","), end)
    if not members or end >= reading.size or reading.lower[end] not in reading.vocabulary.words_of("speech"):
        return at
    end += 1
    return end + 1 if reading.lower[end : end + 1] in (["that"], [","]) else end


def _main_subject(reading: Reading, event: Event) -> list[Phrase]:
    """Return the subject of the clause behind `Under the agreement,`."""
    if reading.is_verb(event.comma + 1 + (reading.penn[event.comma + 1] == "RB")) and event.instrument:
        near = range(event.instrument.first - 1, max(0, event.instrument.first - _OPENING), -1)
        opener = next((at for at in near if reading.lower[at] == ","), 0)
        return members_before(reading, opener) if opener else []  # Peru|, as part of the deal, will pay
    members, end = members_from(reading, said_clause(reading, event.comma + 1), paired=True)
    behind = reading.phrase_at(end + 1) if reading.penn[end : end + 1] == ["IN"] else None
    end = behind[1] if behind else end  # those | from either side | would be given
    main = main_verb(reading, end)
    if members and main >= 0 and is_passive(reading, end, main):
        paid = reading.lower[main] in reading.vocabulary.words_of("paying")
        if paid or _is_anyone(reading, members[0]):
            return []
    found = [one for one in members if can_agree(reading, one) and reading.lower[one[0]] != "no"]
    if members and not found:
        owners = (at for at in range(*members[0]) if reading.penn[at] == "POS")
        found = [(members[0][0], owner) for owner in owners][:1]
    found = resolved(reading, found)
    found += _further(reading, end) if found else []
    opener = event.instrument.first - 2 if event.instrument else 0
    return meant(reading, found, opener) if opener > 0 and found and is_pronoun(reading, found[0]) else found


def _further(reading: Reading, at: int) -> list[Phrase]:
    """Return who is to do something in a clause joined to the one behind `at`: `, and | Riga | will pay`."""
    for joint in range(at, min(reading.size - 2, at + _LOOK)):
        if reading.lower[joint] not in _JOINING:
            continue
        members, end = members_from(reading, joint + 1)
        does = reading.penn[end : end + 1] in _DOING[: 1 + (reading.lower[joint] == "while")]
        if members and does and reading.penn[members[0][0]] not in _PRONOUNS:
            suffers = is_passive(reading, end, main_verb(reading, end))  # and a new premier | will be named
            suffers = suffers and _is_anyone(reading, members[0])
            return [] if suffers else [one for one in members if can_agree(reading, one)]
    return []


def _is_anyone(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase means no one in particular: `a judge`, `crews`."""
    plural = reading.penn[head_of(reading, phrase)] == "NNS" and reading.penn[phrase[0]] in (
        "NNS",
        "JJ",
        "NN",
    )
    return plural or reading.lower[phrase[0]] in ARTICLES


def named_inside(reading: Reading, event: Event) -> list[Span]:
    """Return the parties that the instrument's own name gives: `U.S.-Japan pact`."""
    if event.instrument is None:
        return []
    for at in range(event.instrument.start, event.instrument.head):
        if JOINT_NAME.match(reading.words[at]):
            begin = reading.starts[at]
            names = [
                Span(begin + part.start(), begin + part.end())
                for part in NAME_PART.finditer(reading.words[at])
            ]
            return _with_neighbours(reading, names, at)
    return []


def _with_neighbours(reading: Reading, names: list[Span], at: int) -> list[Span]:
    """Return the names joined at `at` with what belongs to them: `EU-New | Zealand`, `South | Korea-EU`."""
    first, last = names[0], names[-1]
    parts = reading.lower[at].replace("–", "-").replace("/", "-").split("-")
    countries = reading.vocabulary.countries
    if " ".join((parts[-1], *reading.lower[at + 1 : at + 2])) in countries:
        names[-1] = Span(last.start, reading.ends[at + 1])
    if at > 0 and f"{reading.lower[at - 1]} {parts[0]}" in countries:
        names[0] = Span(reading.starts[at - 1], first.end)
    return names
