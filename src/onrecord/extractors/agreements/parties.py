"""Who agrees: the subject, those behind `with`, `between` and `by`, and the instrument's owner."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from onrecord.extractors.agreements.binding import bound, obliged
from onrecord.extractors.agreements.clauses import resumed
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.instruments import outer_start
from onrecord.extractors.agreements.members import members_before, members_from
from onrecord.extractors.agreements.naming import bare, can_agree, head_of, is_name, is_pronoun
from onrecord.extractors.agreements.partners import partners, sides, stands_between
from onrecord.extractors.agreements.reading import RELATIVE, Phrase, Reading
from onrecord.extractors.agreements.referring import meant, owner_in, resolved
from onrecord.extractors.agreements.status import is_open_subject
from onrecord.extractors.agreements.subjects import subject
from onrecord.extractors.agreements.verbs import governing_verb, hired, is_passive, lead, main_verb, verb_at
from onrecord.grammar.deals import JOINT_NAME, NAME_PART
from onrecord.phrases.pieces import FINITE
from onrecord.spans import Span

_LOOK: Final = 40
_NEAR: Final = 20
#: How many words `says`, with its stop, can be.
_SAYING: Final = 2
#: What is done by others to what the parties agreed.
_JUDGED: Final = frozenset({"reject", "approve", "ratify"})
#: What joins a further clause to what the agreement holds.
_JOINED: Final = ([",", "and"], [",", "while"])
#: What talks can lead to.
_TALKED: Final = frozenset({"reach", "sign", "close", "renew", "negotiate"})
#: Classes of verbs whose subject is always someone.
_PERSONAL: Final = frozenset({"sign", "breach", "reject", "negotiate", "ratify"})


def parties(reading: Reading, event: Event, known: AbstractSet[str] = frozenset()) -> list[Phrase]:
    """Return the parties of an event, without determiners, in the order of the text.

    None where only the instrument's name tells them: see `named_inside`.
    A parliament that has yet to approve is no party. `known` holds the last words of the names of
    parties found earlier in the document.
    """
    found = _represented(reading, event) or _doers(reading, event)
    others = partners(reading, event, found)
    others = _moved(reading, event) + others
    asked = event.effect in ("approve", "ratify") or (event.effect == "reach" and event.frame == "passive")
    bearings = lead(reading, event.verb).bearings if event.verb >= 0 else frozenset()
    asked &= bool(bearings - {"done"}) and "refuse" not in bearings
    if asked or event.effect == "await":
        found = [phrase for phrase in found if not _approves(reading, phrase)]
        agents = [phrase for phrase in others if reading.lower[phrase[0] - 1] == "by"]
        others = [phrase for phrase in others if phrase not in agents or not _approves(reading, phrase)]
    if event.effect == "breach" and others:
        found = [one for one in found if can_agree(reading, one)]  # the walkout broke a pact signed by X
    others = others or _met(reading, event)
    apart = bool(others) and stands_between(reading, event) and not _is_with(reading, others[0])
    found = others if apart else found + others
    wronged = event.effect == "breach" and len(found) == len(others)  # the sale violates | its pact with X
    if event.frame not in ("object", "agree", "settle") or wronged or not found:
        found += _owners(reading, event)
    if event.frame == "contents":
        found += [one for one in bound(reading, event.verb) if not (found and is_pronoun(reading, one))]
    elif (again := resumed(reading, event)) >= 0:
        found += [one for one in bound(reading, again) if not is_pronoun(reading, one)]
    if event.comma >= 0:
        main = _main_subject(reading, event)
        last = {reading.lower[end - 1] for _, end in found}
        main = [phrase for phrase in main if reading.lower[phrase[1] - 1] not in last]
        found += [phrase for phrase in main if not (found and is_pronoun(reading, phrase))]
    elif event.frame not in ("agree", "settle"):
        named = {reading.lower[first] for first, _ in found}
        judged = event.effect in _JUDGED  # by who stands outside: a court threw out a deal under which ...
        several = sum(is_name(reading, one) for one in found) > 1  # Norway and Peru: Oslo is to pay
        doing = [] if several and not judged else obliged(reading, event)
        doing = [one for one in doing if not found or judged or is_name(reading, one)]
        found += [phrase for phrase in doing if reading.lower[phrase[0]] not in named]
    if event.instrument and not named_inside(reading, event):
        found = found or _talking(reading, event) or _speaker(reading, event, known)
        found += _other_side(reading, event, found)
    return _distinct([bare(reading, phrase) for phrase in found])


def _moved(reading: Reading, event: Event) -> list[Phrase]:
    """Return whom somebody signs to an agreement, or takes out of one: `pulled | Oslo | out of the pact`."""
    if event.frame != "object" or event.instrument is None or event.effect not in ("sign", "end"):
        return []
    at = event.instrument.first
    if event.effect == "sign":
        return hired(reading, at)
    stop = at - 1 - (reading.lower[at - 1 : at] == ["of"])
    if event.trigger[1] > stop - 1 or reading.lower[stop] not in ("out", "from"):
        return []
    return [phrase for phrase in members_from(reading, event.trigger[1])[0] if can_agree(reading, phrase)]


def _met(reading: Reading, event: Event) -> list[Phrase]:
    """Return with whom somebody talks so as to agree: `met | with Acme | in an effort to sign a pact`."""
    if event.frame != "object" or event.effect not in _TALKED or not lead(reading, event.verb).bearings:
        return []
    words, first = reading.vocabulary.words_of, event.trigger[0]
    for at in range(first - 2, max(0, first - _NEAR), -1):
        if reading.lower[at] in words("partner"):
            talks = reading.vocabulary.acts.get(reading.lower[at - 1]) == "negotiate"
            talks |= reading.lower[at - 1] in words("talking")
            members, end = members_from(reading, at + 1)
            return [one for one in members if talks and end < first and can_agree(reading, one)]
        if reading.penn[at] in FINITE or reading.penn[at] in RELATIVE:
            break
    return []


def _is_with(reading: Reading, partner: Phrase) -> bool:
    """Tell whether who brokers is a party: `Washington brokered a truce | with Moscow`."""
    return "with" in reading.lower[max(0, partner[0] - 2) : partner[0]]


def _represented(reading: Reading, event: Event) -> list[Phrase]:
    """Return for whom somebody agrees or signs: `Ann Lee signed the deal on behalf of | the union`."""
    for at in range(event.trigger[1], min(len(reading) - 3, event.last + _NEAR)):
        if reading.lower[at : at + 3] == ["on", "behalf", "of"]:
            return members_from(reading, at + 3)[0]
        if reading.penn[at] in FINITE:
            break
    return []


def _approves(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names a body that only approves what others agreed on."""
    head = head_of(reading, phrase)
    named = is_name(reading, (phrase[0], head + 1))
    approvers = reading.vocabulary.words_of("approver")
    if phrase[0] > 1 and reading.lower[phrase[0] - 1] == "," and reading.lower[phrase[0] - 2] in approvers:
        return True  # the judge, | Ann Lee
    return not named or not approvers.isdisjoint(reading.lower[phrase[0] : head + 1])


def _distinct(found: list[Phrase]) -> list[Phrase]:
    unique: list[Phrase] = []
    for phrase in sorted(set(found)):
        if not unique or phrase[0] >= unique[-1][1]:
            unique.append(phrase)
    return unique


# -------------------------------------------------------------------------- the subject


def _doers(reading: Reading, event: Event) -> list[Phrase]:
    """Return who does what the verb says."""
    if event.frame == "act":
        held = _holders(reading, event) if event.effect == "negotiate" else []
        return held or _inside(reading, event.trigger[0] - 1) or owner_in(reading, event.trigger[0])
    if event.frame in ("noun", "contents") and event.instrument:
        return _inside(reading, event.instrument.first - 1)
    if event.frame == "passive" and event.instrument and event.comma < 0:
        first = event.instrument.first
        return _inside(reading, first - 1) if reading.lower[first - 1 : first] in (["under"], ["in"]) else []
    if event.frame not in ("object", "agree", "settle") or event.effect in ("stance", "foresee"):
        return []
    chain = lead(reading, event.verb)
    found = list(chain.doers) or subject(reading, chain.first)
    if chain.doers and reading.lower[chain.doers[0][0] - 1] in reading.vocabulary.words_of("partner"):
        found = subject(reading, chain.first) + found  # works | with Acme | to strike a deal
    if event.instrument and event.frame == "object" and event.verb > event.instrument.first > 0:
        bound = reading.lower[event.instrument.first - 1] == "under"  # paid under a pact | the board approved
        found = (_inside(reading, event.instrument.first - 1) if bound else []) + found
    if not found and reading.penn[event.verb] in ("VBG", "VB", "VBN"):
        found = [phrase for phrase in _controller(reading, chain.first) if can_agree(reading, phrase)]
    empty, nouns = reading.vocabulary.words_of("empty"), reading.vocabulary.nouns
    found = [phrase for phrase in resolved(reading, found) if reading.lower[phrase[0]] not in empty]
    found = [phrase for phrase in found if not nouns.at(reading.lower, head_of(reading, phrase))]
    if event.instrument:
        found = [
            phrase
            for phrase in found
            if phrase[1] <= event.instrument.first or phrase[0] >= event.instrument.last
        ]
    if event.frame == "object" and event.effect not in _PERSONAL:
        found = [phrase for phrase in found if can_agree(reading, phrase)]
    return found


def _holders(reading: Reading, event: Event) -> list[Phrase]:
    """Return who holds or ends the talks on an agreement: `Acme | broke off talks on a merger deal`."""
    found = governing_verb(reading, event.trigger[0])
    if found < 0:
        return []
    chain = lead(reading, found)
    who = list(chain.doers) or resolved(reading, subject(reading, chain.first))
    return [phrase for phrase in who if can_agree(reading, phrase)]


def _inside(reading: Reading, at: int) -> list[Phrase]:
    """Return who is `in` breach of the agreement, or `under` it, where `at` is the preposition."""
    words = reading.vocabulary.words_of
    if at < 1:
        return []
    before, new = reading.phrase_at(at - 1), reading.lower[at + 1] in ("a", "an")
    blamed = reading.lower[at] == "for" and reading.vocabulary.acts.get(reading.lower[at + 1]) == "breach"
    if (blamed or reading.lower[at] == "in") and before and can_agree(reading, before):
        if reading.lower[before[0] - 1] == "against":
            return [before]
        near = [phrase for phrase in members_before(reading, at) if can_agree(reading, phrase)]
        doing = _actors(reading, at) if new and not blamed else []
        aside = reading.lower[before[0] - 1] in words("gaining")
        return doing + (near or [before]) if aside else doing or near
    if reading.lower[at] == "of" and reading.vocabulary.modality.get(reading.lower[at - 1]) == "hope":
        return _musing(reading, at)
    if reading.lower[at] == "in" and reading.lower[at - 1] == "being":
        return [
            one for one in _controller(reading, at - 1) if can_agree(reading, one)
        ]  # denied | being in breach
    if reading.lower[at] in ("in", "under") and reading.lower[at - 1] in words("be"):
        return resolved(reading, subject(reading, lead(reading, at - 1).first))
    if (by := carrier(reading, at + 1)) >= 0 and (by < at or reading.lower[at] == ","):
        return _seekers(reading, by) if "MD" in reading.penn[:by] else _actors(reading, by)
    if reading.lower[max(0, at - 2) : at + 1] == ["as", "part", "of"]:
        return _seekers(reading, at - 2)  # pleaded guilty | as part of a deal
    if reading.lower[at] == "under" or reading.vocabulary.modality.get(reading.lower[at - 1]) in (
        "try",
        "near",
    ):
        return _seekers(reading, at)
    return _actors(reading, at) if new and reading.lower[at] in ("in", "through") else []


def _musing(reading: Reading, at: int) -> list[Phrase]:
    """Return who thinks of an agreement, where `of` is at `at`: `| Two | explored the idea of a pact`."""
    noun = reading.phrase_at(at - 1)
    verb = noun[0] - 1 if noun else 0
    found = verb_at(reading, verb) if verb > 0 and not reading.is_headline else None
    if found is None or found[1].effect != "propose" or not reading.penn[verb].startswith("V"):
        return []
    who = resolved(reading, subject(reading, lead(reading, verb).first))
    return [one for one in who if can_agree(reading, one)]


def _actors(reading: Reading, at: int) -> list[Phrase]:
    """Return who does something `in` a deal at `at`: `Acme licensed it to X | in a deal`."""
    verb = next((n for n in range(at - 1, max(-1, at - _NEAR), -1) if reading.penn[n] in FINITE), -1)
    if verb < 0 or is_passive(reading, verb, main_verb(reading, verb)):
        return []
    return _seekers(reading, at)


def is_source(reading: Reading, first: int) -> bool:
    """Tell whether the instrument at `first` says what stands before it: `X will pay Y, | the deal says`."""
    phrase = reading.phrase_at(first)
    if phrase is None or reading.lower[first - 1 : first] != [","] or len(reading) - phrase[1] > _SAYING:
        return False
    says = reading.lower[phrase[1] : phrase[1] + 1]
    return bool(says) and says[0] in reading.vocabulary.words_of("stating")


def carrier(reading: Reading, first: int) -> int:
    """Return where the clause ends that is so `under` or `according to` the instrument at `first`, or -1."""
    first = outer_start(reading, first)
    if reading.lower[first - 1 : first] == ["under"]:
        return first - 1
    if is_source(reading, first):
        return first - 1
    if first < 3 or reading.lower[first - 2 : first] != ["according", "to"]:
        return -1
    return first - 2 - (reading.lower[first - 3] == ",")


def _seekers(reading: Reading, at: int) -> list[Phrase]:
    """Return who does something `under` an agreement, or is `close to` one, as told before `at`."""
    verb = next((n for n in range(at - 1, max(-1, at - _NEAR), -1) if reading.penn[n] in FINITE), -1)
    if verb < 0 or reading.lower[verb] in reading.vocabulary.words_of("speech"):
        return []
    found = resolved(reading, subject(reading, lead(reading, verb).first))
    heads = [head_of(reading, phrase) for phrase in found]
    return [p for p, h in zip(found, heads, strict=True) if can_agree(reading, p) and reading.penn[h] != "CD"]


def _controller(reading: Reading, verb: int) -> list[Phrase]:
    """Return the subject of a verb that has none of its own: that of the clause it hangs on."""
    if reading.lower[max(0, verb - 2) : verb] == ["because", "of"]:
        return []  # it is urgent because of | a need to sign
    if verb > 1 and reading.lower[verb - 1] in ("for", "of", "from"):
        before = reading.phrase_at(verb - 2)
        agent = before and reading.lower[before[0] - 1 : before[0]] == ["by"]
        if before and before[1] == verb - 1 and can_agree(reading, before) and not agent:
            return members_before(reading, verb - 1)
    if reading.penn[verb] == "VBG" and (verb == 0 or reading.lower[verb - 1] == "that"):
        return []  # warned that | tearing up the deal would cost jobs
    noun = reading.phrase_at(verb - 2) if reading.lower[verb - 1 : verb] == ["to"] else None
    if noun and reading.penn[verb - 2] in ("NN", "NNS") and not reading.is_time(noun):
        return []
    if verb and reading.lower[verb - 1] in reading.vocabulary.words_of("be") | {"as"}:
        return []
    nearest = [at for at in range(verb - 1, max(-1, verb - _LOOK), -1) if reading.penn[at] in FINITE]
    behind = [at for at in range(verb, min(len(reading), verb + _LOOK)) if reading.penn[at] in FINITE]
    for at in (*nearest, *behind[:1]):
        if found := subject(reading, lead(reading, at).first):
            return resolved(reading, found)
    return []


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
        limit = min(len(reading), end + _NEAR)
        end = next((n + 1 for n in range(end + 1, limit) if reading.lower[n] == ","), end)
    if not members or end >= len(reading) or reading.lower[end] not in reading.vocabulary.words_of("speech"):
        return at
    end += 1
    return end + 1 if reading.lower[end : end + 1] in (["that"], [","]) else end


def _main_subject(reading: Reading, event: Event) -> list[Phrase]:
    """Return the subject of the clause behind `Under the agreement,`."""
    members, end = members_from(reading, said_clause(reading, event.comma + 1))
    main = main_verb(reading, end)
    if members and main >= 0 and is_passive(reading, end, main) and _is_anyone(reading, members[0]):
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
    near = range(at, min(len(reading) - 2, at + _LOOK))
    comma = next((n for n in near if reading.lower[n : n + 2] in _JOINED), -1)
    members, end = members_from(reading, comma + 2) if comma >= 0 else ([], len(reading))
    if reading.penn[end : end + 1] != ["MD"]:
        return []
    return [one for one in members if can_agree(reading, one) and not is_pronoun(reading, one)]


def _is_anyone(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase means no one in particular: `a judge`, `crews`."""
    plural = reading.penn[phrase[1] - 1] == "NNS" and reading.penn[phrase[0]] in ("NNS", "JJ", "NN")
    return plural or reading.lower[phrase[0]] in ("a", "an")


def named_inside(reading: Reading, event: Event) -> list[Span]:
    """Return the parties that the instrument's own name gives: `U.S.-Japan pact`."""
    if event.instrument is None:
        return []
    for at in range(event.instrument.start, event.instrument.head):
        if JOINT_NAME.match(reading.words[at]):
            begin = reading.starts[at]
            return [
                Span(begin + part.start(), begin + part.end())
                for part in NAME_PART.finditer(reading.words[at])
            ]
    return []


def _talking(reading: Reading, event: Event) -> list[Phrase]:
    """Return whose talks or dispute ended in it or without: `Talks between X and Y ended without a deal`."""
    instrument = event.instrument
    if instrument is None:
        return []
    without = reading.lower[instrument.first - 1 : instrument.first] == ["without"]
    if not without and (event.frame != "object" or event.effect != "reach"):
        return []
    held = reading.vocabulary.words_of("meeting") | reading.vocabulary.disputes
    pair = reading.vocabulary.words_of("pair")
    for at in range(event.trigger[0] - 1, 0, -1):
        if reading.lower[at] in pair and reading.lower[at - 1] in held:
            return sides(reading, members_from(reading, at + 1, paired=True)[0])
    remaining = without and reading.lower[instrument.first - 2] in reading.vocabulary.words_of("remaining")
    if not remaining:
        return []
    who = subject(reading, lead(reading, instrument.first - 2).first)
    return [phrase for phrase in who if can_agree(reading, phrase)]


def _other_side(reading: Reading, event: Event, found: list[Phrase]) -> list[Phrase]:
    """Return the firm that tells of its agreement: `Acme said a pact with Ito expires in May`."""
    words, instrument = reading.vocabulary.words_of, event.instrument
    new = instrument is not None and reading.lower[instrument.first] in ("a", "an")
    single = len(found) == 1 and reading.lower[found[0][0] - 1] in words("partner")
    if not new or not single or event.frame not in ("passive", "alone", "contents"):
        return []
    firms = words("firm") | words("institution")
    who = _speaking(reading, event)
    return [one for one in who if reading.lower[one[1] - 1] in firms or reading.words[one[1] - 1].isupper()]


def _speaking(reading: Reading, event: Event) -> list[Phrase]:
    """Return the subject of the verb of saying before an event."""
    speech = reading.vocabulary.words_of("speech")
    verb = next((at for at in range(event.trigger[0] - 1, -1, -1) if reading.lower[at] in speech), -1)
    if verb >= 0:
        return subject(reading, lead(reading, verb).first)
    behind = range(len(reading) - 1, event.last + 1, -1)  # ..., | the company | said in a filing
    verb = next((at for at in behind if reading.penn[at] in FINITE), -1)
    if verb < 0 or reading.lower[verb] not in speech:
        return []
    found = members_before(reading, verb)
    first = (reading.phrase_at(found[0][0]) or found[0])[0] if found else 0
    return found if reading.lower[first - 1 : first] == [","] else []


def _speaker(reading: Reading, event: Event, known: AbstractSet[str]) -> list[Phrase]:
    """Return who speaks of the agreement, where it is known as a party already and tells what is next."""
    if event.frame == "noun" and not (event.instrument and is_open_subject(reading, event.instrument)):
        return []
    return [phrase for phrase in _speaking(reading, event) if reading.lower[phrase[1] - 1] in known]
