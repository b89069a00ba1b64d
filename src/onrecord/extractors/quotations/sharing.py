"""Whose verb it is that has no subject of its own: `Lee said A and urged B`, `Lee left, adding C`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.extractors.quotations.cues import cue_at, verbs
from onrecord.extractors.quotations.drafts import Draft
from onrecord.extractors.quotations.fronting import NOBODY, opening_phrase, opening_subject, opens_unit
from onrecord.extractors.quotations.owners import is_done_thing, is_somebody, owner_before
from onrecord.extractors.quotations.pasts import resumes
from onrecord.extractors.quotations.prefixes import whole_subject
from onrecord.extractors.quotations.reading import Reading
from onrecord.extractors.quotations.speakers import subject_before
from onrecord.extractors.quotations.speaking import can_speak
from onrecord.extractors.quotations.verbs import Group, group_at
from onrecord.phrases import Phrase
from onrecord.phrases.pieces import DASHES, PRESENT
from onrecord.syntax.classes import FINITE

_APART: Final = 25  # tokens from one infinitive to the next
_OPENING: Final = frozenset({"VBN", "VBD", "VBG"})  # `Asked about it, he paused and said`
_ENCLOSING: Final = DASHES | {"(", ")"}
_ORDERING: Final = frozenset({"after", "before", "until"})
_STANDING: Final = frozenset({"it", "that", "this"})


def borrowed(reading: Reading, group: Group, low: int, drafts: Sequence[Draft]) -> Phrase | None:
    """Return the subject that a verb without its own shares: `X said A and urged B`, `..., adding B`."""
    found = _borrowed(reading, group, low, drafts)
    if found is None or found[0] <= low or found[1] - found[0] > 1 or not reading.is_reflexive(found[0]):
        return found
    if reading.phrases.number[found[0] - 1] < 0:
        return found
    return reading.phrases.before(found[0], low)[0], found[1]  # `with Lee | himself | calling it bad`


def _borrowed(reading: Reading, group: Group, low: int, drafts: Sequence[Draft]) -> Phrase | None:
    if (first := _first_of_two(reading, group, low)) is not None:
        earlier = [draft for draft in drafts if draft.first <= first]
        return _borrowed(reading, group._replace(first=first, outer=first, verb=first), low, earlier)
    ended = any(draft.contents[-1][1] == group.outer for draft in drafts)  # `backed Lee | saying he won`
    owner = None if ended else owner_before(reading, group, low)
    if owner is None:
        return shared(reading, group, low, drafts)
    if not is_done_thing(reading, owner, group, low):
        return owner
    other = shared(reading, group, low, drafts)
    return other if other is not None and is_somebody(reading, other) else owner


def shared(reading: Reading, group: Group, low: int, drafts: Sequence[Draft]) -> Phrase | None:
    """Return whose verb it is where nobody stands right before it."""
    if (named := _meanwhile(reading, group, low)) is not None:
        return named
    if opens_unit(reading, group, low):
        return opening_subject(reading, group.outer - (group.outer > low))
    behind = group.outer - 1
    behind -= (
        reading.penn[behind] == "CC" and reading.lower[behind - 1] in DASHES
    )  # `- low pay - and | saying`
    parted = reading.lower[behind] == "," or reading.lower[behind] in DASHES or reading.ends_quoted(behind)
    adds = group.shape == "participle" and parted
    cued = [d for d in drafts if d.cue and d.rule != "raise" and low <= d.cue[0] < group.first]
    for draft in sorted(cued, key=_cue_of, reverse=True):
        if _is_enclosed(reading, _cue_of(draft)[0], low, group.outer) or _is_things(reading, draft, group):
            continue
        if _is_past_of_clause(reading, _cue_of(draft)[1], group):
            continue
        if any(other.covers(_cue_of(draft)[0]) and not other.covers(group.verb) for other in cued):
            continue  # `says it apologised, "in tears," but | denies it`
        if not (adds and draft.speaker and _is_within(reading, draft.speaker, low)):
            return _since(reading, draft, group, low) or draft.speaker
    return _subject_back(reading, group, low, adds=adds and not _is_meant(reading, group))


def _is_meant(reading: Reading, group: Group) -> bool:
    """Tell whether a verb is of who acts right before it: `learnt that men had left, | hoping to work`."""
    cue = cue_at(reading.lists.table(verbs), reading.lower, group.verb)
    return cue is not None and cue.sort == "intent"


def _is_past_of_clause(reading: Reading, end: int, group: Group) -> bool:
    """Tell whether a past goes on with one in a clause, not with a present that ends before `end`.

    So it does in `wants to hear those who were there when he left and | denied it`.
    """
    if reading.penn[end - 1] not in PRESENT or reading.penn[group.verb] != "VBD" or group.first != group.verb:
        return False
    joined = reading.penn[group.outer - 1] == "CC"
    return joined and "VBD" in reading.penn[end : group.outer]


def _first_of_two(reading: Reading, group: Group, low: int) -> int | None:
    """Return the verb of the first of two infinitives: `had time to | meet men who won and to say so`."""
    tie = group.outer - 2
    if group.shape != "infinitive" or tie <= low or reading.penn[tie] != "CC":
        return None
    near = range(tie - 2, max(low, tie - _APART), -1)
    return next((i + 1 for i in near if reading.penn[i] == "TO" and reading.penn[i + 1] == "VB"), None)


def _subject_back(reading: Reading, group: Group, low: int, *, adds: bool) -> Phrase | None:
    """Return the nearest subject before a verb that has none: with `adds`, of the main clause."""
    inner: Phrase | None = None
    at = group.outer - 1
    while at >= low:
        if reading.quote[at] < 0 and (
            _is_told_by(reading, at, low) or _is_only_past(reading, at, low, group)
        ):
            other = group_at(reading, at, low)
            found = subject_before(reading, other, low)
            if found is not None and reading.lower[slice(*found)] == ("what",):
                found = None  # `turned | what | was a gain into a loss, saying`
            if found is not None and reading.penn[found[0] : found[1]] == ["PRP$"]:
                found = None  # `sat in | his | dimly lit hall and said`
            if found is not None and _is_placeholder(reading, found, group, at):
                return inner if inner is not None and reading.is_relative(inner) else None
            if inner is not None and found is not None and _only_leads_to(reading, found, inner, at):
                return inner
            within = adds and found is not None and _is_within(reading, found, low)
            within = within or (found is not None and _is_of_another(reading, found, at, group))
            within = within or (found is not None and _is_speechless(reading, found, group, low))
            if found is not None and not within and not _is_enclosed(reading, at, low, group.outer):
                return (
                    found if reading.is_relative(found) else whole_subject(reading, found, other.outer, low)
                )
            inner = inner or found
            at = other.outer
        at -= 1
    return inner or opening_phrase(reading, group, low)


def _only_leads_to(reading: Reading, subject: Phrase, inner: Phrase, verb: int) -> bool:
    """Tell whether a clause only leads to who acts in another: `That is from Lee, who left, | saying so`.

    So does `It was there that Lee spoke, | saying so`.
    """
    if reading.penn[subject[0] : subject[1]] == ["DT"]:
        return True
    be = reading.auxiliaries.get(reading.lower[verb]) == "be"
    return be and reading.lower[slice(*subject)] == ("it",) and reading.lower[inner[0] - 1] == "that"


def _is_of_another(reading: Reading, subject: Phrase, at: int, group: Group) -> bool:
    """Tell whether a clause within has another tense: `backed a law that will cut it and | left`.

    So it has in `told us how it would work and | left` and `went to where they were sitting and | left`.
    """
    if reading.penn[group.verb] != "VBD" or not group.finite or group.first != group.verb:
        return False
    relative = reading.is_relative(subject)
    if not relative and reading.penn[subject[0] - 1] != "WRB":
        return False
    goes_on = not relative and reading.penn[at + 1] == "VBG"
    return goes_on or reading.penn[at] not in ("VBD", "VBN")


def _is_speechless(reading: Reading, subject: Phrase, group: Group, low: int) -> bool:
    """Tell whether a relative clause is of a thing, which says nothing: `had a loss that grew and | said`."""
    thing, cue = subject[0] - 1, cue_at(reading.lists.table(verbs), reading.lower, group.verb)
    if cue is None or "any" not in cue.takes or reading.penn[subject[0]] != "WDT" or thing <= low:
        return False
    thing -= reading.lower[thing] == ","
    if reading.penn[thing] not in ("NN", "NNS") or reading.is_venue(thing):
        return False
    return not can_speak(reading, thing)


def _is_told_by(reading: Reading, at: int, low: int) -> bool:
    """Tell whether a finite verb stands at `at`, or what resumes its sentence and is taken for none."""
    return reading.penn[at] in FINITE or (reading.penn[at] == "VBN" and resumes(reading, at, low))


def _is_only_past(reading: Reading, at: int, low: int, group: Group) -> bool:
    """Tell whether all there is for a verb before a participle is a past: `Lee | seized on it, saying`."""
    if reading.penn[at] != "VBN" or group.shape != "participle" or at <= low:
        return False
    plain = reading.phrases.number[at - 1] >= 0 and reading.lower[at + 1] != "by"
    return plain and not reading.finite_in(low, group.outer)


def _is_things(reading: Reading, draft: Draft, group: Group) -> bool:
    """Tell whether a participle is of an object whose verb goes on: `held signs reading A and | left`."""
    at = _cue_of(draft)[0]
    own = draft.speaker is not None and draft.speaker[1] == at
    return group.finite and own and reading.penn[at] == "VBG"


def _meanwhile(reading: Reading, group: Group, low: int) -> Phrase | None:
    """Return who stands before what he did meanwhile: `On Tuesday, | Lee |, while leaving, said`."""
    tie = group.outer - 1
    if group.shape != "participle" or reading.lower[tie] != "while" or tie - 3 <= low:
        return None
    name = reading.phrases.at(tie - 2) if reading.lower[tie - 1] == "," else None
    if name is None or name[0] <= low or reading.lower[name[0] - 1] != ",":
        return None
    return name if not reading.finite_in(low, tie) else None


def _is_placeholder(reading: Reading, subject: Phrase, group: Group, verb: int) -> bool:
    """Tell whether a subject stands for what follows: `there is no reason to say`, `it is wise to note`."""
    if reading.penn[subject[0]] == "EX":
        return True
    modal = reading.penn[verb] == "MD" and reading.lower[verb + 1 : verb + 2] == ("be",)
    be = modal or reading.auxiliaries.get(reading.lower[verb]) == "be"
    it = be and reading.lower[subject[0]] in _STANDING
    return it and subject[1] - subject[0] == 1 and _is_predicate(reading, group, verb)


def _is_predicate(reading: Reading, group: Group, verb: int) -> bool:
    """Tell whether an infinitive or participle belongs to what `it` is: `it is | worth noting`."""
    if group.shape == "infinitive":
        return True
    if group.shape != "participle" or "," in reading.lower[verb : group.outer]:
        return False
    return reading.lower[group.outer - 1] != "in"  # `it was dull | in praising Lee`


def _is_enclosed(reading: Reading, at: int, low: int, high: int) -> bool:
    """Tell whether brackets or dashes close around a verb before `high`: `left (| he says |) and`."""
    closes = next(
        (i for i in range(at, high) if reading.lower[i] in _ENCLOSING and not reading.joins(i)), high
    )
    if closes == high:
        return False
    opens = next(
        (i for i in range(at, low, -1) if reading.lower[i] in _ENCLOSING and not reading.joins(i)), low
    )
    pairs = (reading.lower[opens] == "(") == (reading.lower[closes] == ")")
    return opens > low and reading.lower[opens] != ")" and pairs


def _cue_of(draft: Draft) -> Phrase:
    return draft.cue or (0, 0)


def _since(reading: Reading, draft: Draft, group: Group, low: int) -> Phrase | None:
    """Return the subject of a clause that goes on behind a quotation: `When I asked, he paused and said`.

    So does the main clause behind a relative one: `Lee, who backs Roe, hit out, calling it "mad"`.
    """
    relative, end = draft.speaker is not None and reading.is_relative(draft.speaker), draft.end
    first = draft.first
    # `In May, when | I asked, he paused and said`
    inside = first > low and reading.lower[first - 1] in reading.subordinators
    opens = inside or reading.lower[low] in reading.subordinators or reading.penn[low] in _OPENING
    if not relative and not opens and group.shape != "participle":
        return _joined_subject(reading, end, group, low)
    for at in range(group.outer - 1, end, -1):
        aside = reading.quote[at] >= 0 or _is_enclosed(reading, at, end - 1, group.outer)
        if reading.penn[at] in FINITE and not aside:
            found = subject_before(reading, group_at(reading, at, low), low)
            own = found is not None and (opens or not reading.is_relative(found))
            if own and found and not opens and _opens_time_clause(reading, found[0], low):
                continue
            if found is not None and own and (found[0] >= end or relative):
                return found
    return None


def _joined_subject(reading: Reading, end: int, group: Group, low: int) -> Phrase | None:
    """Return the subject of a clause that a conjunction joins: `denied it, but | Roe | left and said`."""
    for at in range(group.outer - 1, end, -1):
        if reading.quote[at] < 0 and reading.penn[at] in FINITE:
            found = subject_before(reading, group_at(reading, at, low), low)
            if found is not None and found[0] > end and reading.penn[found[0] - 1] == "CC":
                return found
            if found is not None and _goes_on_of(reading, found, at, group):
                return found
    return None


def _goes_on_of(reading: Reading, subject: Phrase, verb: int, group: Group) -> bool:
    """Tell whether a relative clause of somebody goes on: `told Roe, | who | opened the door and said`."""
    tie = group.outer - 1
    joined = reading.lower[tie] == "and" and reading.lower[tie - 1] != ","
    who = reading.lower[slice(*subject)] == ("who",) and reading.lower[subject[0] - 1] == ","
    return joined and who and reading.penn[verb] == reading.penn[group.verb] and group.first == group.verb


def _is_within(reading: Reading, subject: Phrase, low: int) -> bool:
    """Tell whether a subject belongs to a clause within another: `that he left`, `critics | who said so`."""
    first = subject[0]
    if first > low and reading.is_relative(subject):
        return reading.finite_in(low, first)
    # `the hotel where | owners met`
    placed = (
        first - 2 > low and reading.lower[first - 1] == "where" and reading.phrases.number[first - 2] >= 0
    )
    if placed or _opens_time_clause(reading, first, low) or _is_things_clause(reading, subject, low):
        return True
    asked = any(reading.penn[i] in ("WDT", "WP$") for i in range(first + 1, subject[1]))
    if first - 2 > low and reading.penn[first - 2] in NOBODY and reading.penn[first - 1] in FINITE:
        return True  # `a man who said | he was ill, saying`
    return _opens_told_clause(reading, first, low) or (first > low and asked)


def _opens_time_clause(reading: Reading, first: int, low: int) -> bool:
    """Tell whether a subject opens a clause that tells when: `Lee spoke after | they left, saying that`.

    So does no pronoun behind somebody who speaks: `Lee sued after | the board left, saying that`.
    """
    lead = reading.lower[first - 1] if first > low else ""
    if lead not in reading.grammar["timed"] or not reading.finite_in(low, first):
        return False
    if reading.penn[first] == "PRP":
        return True
    verbs = [i for i in range(low, first) if reading.penn[i] in FINITE and reading.quote[i] < 0]
    alone = lead in _ORDERING and len(verbs) == 1 and verbs[0] > low
    main = subject_before(reading, group_at(reading, verbs[0], low), low) if alone else None
    return main is not None and is_somebody(reading, main)


def _is_things_clause(reading: Reading, subject: Phrase, low: int) -> bool:
    """Tell whether what is no speaker opens a clause: `Lee left while | talks went on, saying so`."""
    first, last = subject
    thing = reading.penn[last - 1] in ("NN", "NNS") and not can_speak(reading, last - 1)
    opens = first > low and reading.lower[first - 1] == "while"
    return thing and opens and reading.finite_in(low, first)


def _opens_told_clause(reading: Reading, first: int, low: int) -> bool:
    """Tell whether a clause that begins at `first` is told or asked: `that | he left`, `how | he planned`."""
    before = reading.lower[first - 1]
    return first > low and (before in ("that", "how", "why", "what") or before in reading.grammar["asking"])
