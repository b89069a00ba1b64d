"""The subject of a verb: behind relative clauses, insertions, and verbs that share it."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.heads import head_subject
from onrecord.extractors.agreements.members import members_from
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.preceding import REACH, before_insertion, members_before
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import NAME, RELATIVE, Phrase
from onrecord.syntax.classes import FINITE

#: How many words can name who is seen doing something.
_SEEN: Final = 12
#: Before a number they say that it is not exact, as words like `about` do.
_VAGUE: Final = frozenset({"than", "around", "some"})
#: What a subject can stand behind.
_OPENERS: Final = frozenset({",", "that"})
#: What a relative clause that runs up to the main verb does not reach over.
_CLOSERS: Final = frozenset({",", ";", ":", "-", "--", "–", "—"})


def subject(reading: Reading, verb: int) -> list[Phrase]:
    """Return the members of the subject of the verb group that begins at `verb`."""
    if verb not in reading.subjects:
        seen = _seen(reading, verb)
        found = seen or head_subject(reading, verb, _nearest(reading, verb, 5))
        reading.subjects[verb] = _unclosed(reading, found) or found
    return list(reading.subjects[verb])


def _unclosed(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return the name that a title describes up to the verb: `| Ann Lee |, the head of Acme has agreed`."""
    if len(found) > 1 and reading.lower[found[1][0] : found[1][0] + 2] == ["one", "of"]:
        listed = "," in reading.lower[found[1][1] : found[-1][0]]
        return [] if listed else found[:1]  # Acme|, one of the oil and gas firms in Elm has agreed
    first, head = (found[0][0], head_of(reading, found[0])) if len(found) == 1 else (0, 0)
    if first > 1 and (seated := _seated(reading, found[0])):
        return seated
    first -= first > 0 and reading.penn[first - 1] in ("DT", "RB")
    titled = reading.lower[head] in reading.vocabulary.titles and reading.penn[first] == "DT"
    titled |= reading.lower[head] in reading.vocabulary.words_of("owned")  # Acme, a unit of Zane has agreed
    name = reading.phrase_at(0) if first > 1 and titled and reading.lower[first - 1] == "," else None
    ends = name is not None and name[1] == first - 1
    return [name] if name and ends and is_name(reading, name) and not reading.is_time(name) else []


def _seated(reading: Reading, town: Phrase) -> list[Phrase]:
    """Return the school, or schools, whose town stands behind a comma: `| Elm University |, Rye signed`."""
    first, last = town
    lone = last - first == 1 and reading.penn[first] in NAME and reading.lower[first - 1] == ","
    before = members_before(reading, first - 1) if lone else []
    schools = reading.vocabulary.words_of("school")
    if (
        not before
        or schools.isdisjoint(reading.lower[slice(*before[-1])])
        or not is_name(reading, before[-1])
    ):
        return []
    opening = (reading.phrase_at(before[0][0]) or before[0])[0]
    opens = opening == 0 or reading.lower[opening - 1] in _OPENERS  # but At Elm University, | Lee signed
    return before if opens else []


def _seen(reading: Reading, verb: int) -> list[Phrase]:
    """Return who is seen or made to do what the bare verb at `verb` says: `watched | X and Y | sign it`."""
    if reading.penn[verb : verb + 1] not in (["VB"], ["VBP"]):
        return []
    sees = reading.vocabulary.words_of("seeing")
    near = range(verb - 2, max(-1, verb - 2 - _SEEN), -1)
    at = next((n for n in near if reading.number[n] < 0 and reading.penn[n].startswith("VB")), -1)
    if at < 0 or reading.lower[at] not in sees:
        return []
    members, end = members_from(reading, at + 1, paired=True)
    return members if end == verb else []


def _nearest(reading: Reading, verb: int, depth: int) -> list[Phrase]:
    """Return the members of the phrase nearest before a verb that can be its subject."""
    at = _past_adverbs(reading, verb - 1)
    if at < 0 or depth == 0:
        return []
    word, found = reading.lower[at], reading.phrase_at(at)
    if reading.penn[at] in RELATIVE or (word == "that" and at and reading.number[at - 1] >= 0):
        return _related(reading, at)
    if is_contact(reading, at):
        return members_before(reading, at - 1)
    joint = at - (word == "," and at > 0 and reading.lower[at - 1] in ("and", "but"))
    if joint < at or word in ("and", "but", "or", "then"):
        return _shared_subject(reading, joint, depth)
    if word in (",", ")", "--", "-", "—", "–"):
        listed = word == "," and reading.penn[verb] in ("VBD", "VBN")
        found_before = _outside(reading, before_insertion(reading, at)) + _beside(reading, at)
        return found_before or (_shared_subject(reading, at, depth) if listed else [])
    if word in ("last", "least", "length") and at > 1 and reading.lower[at - 1] == "at":
        return _nearest(reading, at - 1, depth - 1)
    if found and reading.is_time(found):
        return _nearest(reading, before_time(reading, found[0]), depth - 1)
    if word in reading.vocabulary.words_of("have"):
        return _nearest(reading, at, depth - 1)
    helps = found is not None and found[0] > 1 and reading.penn[found[0] - 1] == "IN"
    if helps and found and reading.lower[found[0] - 2] in reading.vocabulary.words_of("have"):
        return _nearest(reading, found[0] - 2, depth - 1)  # nurses have | in the Rye clinic | agreed
    return _with_listed(reading, _outside(reading, members_before(reading, at + 1))) if found else []


def _beside(reading: Reading, closing: int) -> list[Phrase]:
    """Return who is named beside the subject in an insertion: `Oslo, along with | Riga|, signed it`."""
    words = reading.vocabulary.words_of
    for at in range(closing - 1, max(0, closing - _SEEN), -1):
        if reading.lower[at] == ",":
            close = reading.lower[at + 1] in words("companion") and reading.lower[at + 2] == "with"
            members, end = members_from(reading, at + 3) if close else ([], at)
            return [one for one in members if end == closing and can_agree(reading, one)]
    return []


def _related(reading: Reading, at: int) -> list[Phrase]:
    """Return whom the relative pronoun at `at` means."""
    several = at > 2 and reading.lower[at - 1] == "of" and reading.penn[at - 2] in ("CC", "DT", "PDT")
    who = reading.lower[at] == "who"
    at -= 2 * several  # X and Y, both of | whom
    stop = at - 1 if at and reading.lower[at - 1] == "," else at
    if several or who:
        found = antecedents(reading, stop)
        return _both(reading, found) if several else found
    named = members_before(reading, stop)
    return [_named_last(reading, phrase) for phrase in named] if stop < at else named


def _both(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return two that `and` joins, the objects of a verb too: met | X and Y, both of whom."""
    joint = found[0][0] - 1 if len(found) == 1 else -1
    other = reading.phrase_at(joint - 1) if joint > 0 and reading.lower[joint] == "and" else None
    return [other, *found] if other and can_agree(reading, other) else found


def _with_listed(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return two that a headline joins by a comma: `Roe, | Rovers | reach a deal`."""
    comma = found[0][0] - 1 if reading.is_headline and len(found) == 1 else -1
    first = reading.phrase_at(comma - 1) if comma > 0 and reading.lower[comma] == "," else None
    if first is None or first[0] > 0 or reading.is_time(first):
        return found
    return [first, *found] if all(_is_one(reading, one) for one in (first, found[0])) else found


def _is_one(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase in a headline names somebody: Roe, union."""
    return is_name(reading, phrase) or can_agree(reading, phrase)


def is_contact(reading: Reading, at: int) -> bool:
    """Tell whether the verb at `at` ends a relative clause without a pronoun: `a team | he led | agreed`."""
    if at < 2 or reading.penn[at] not in FINITE or reading.penn[at - 1] != "PRP":
        return False
    named = reading.number[at - 2] >= 0 and reading.penn[at - 2] not in RELATIVE
    return named and not reading.is_time_at(at - 2)  # said on Friday | it would


def _named_last(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name that `, which` means behind what it is tied to: `700 stores from | Acme |, which`."""
    gaining = reading.vocabulary.words_of("gaining")
    tie = next((at for at in range(phrase[1] - 2, phrase[0], -1) if reading.lower[at] in gaining), 0)
    return (tie + 1, phrase[1]) if tie and is_name(reading, (tie + 1, phrase[1])) else phrase


def antecedents(reading: Reading, stop: int) -> list[Phrase]:
    """Return whom `who` or `whom` means behind the words that end before `stop`."""
    found = members_before(reading, stop)
    if len(found) == 1 and _is_title(reading, found[0]):
        found = members_before(reading, found[0][0] - 1) or found
    return _titled(reading, found) or _told_of(reading, found) or _outermost(reading, found)


def _told_of(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return the person of whom a thing is told: the departure of | Bo Roe |, who."""
    if len(found) != 1 or can_agree(reading, found[0]):
        return []
    first, last = found[0]
    of = next((at for at in range(last - 2, first, -1) if reading.lower[at] == "of"), last)
    return [(of + 1, last)] if of < last and is_name(reading, (of + 1, last)) else []


def _is_title(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase says who the person before a comma is: `Ann Lee, | head of Acme |, who`."""
    named = phrase[0] > 1 and reading.lower[phrase[0] - 1] == "," and reading.penn[phrase[0] - 2] in NAME
    return named and reading.lower[head_of(reading, phrase)] in reading.vocabulary.titles


def before_time(reading: Reading, first: int) -> int:
    """Return where the words for a time begin whose noun phrase begins at `first`: `earlier | this week`."""
    while first and reading.lower[first - 1] in reading.vocabulary.words_of("when"):
        first -= 1
    return first - (first > 0 and reading.penn[first - 1] == "IN")


def _titled(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return the person whom a phrase ends in, named with a title: `a fee for | striker Ann Lee`."""
    first, last = found[-1] if found else (0, 0)
    name = last
    while name > first and reading.penn[name - 1] in NAME:
        name -= 1
    title = name - 1
    if not first < title < last - 1 or reading.words[title].istitle():
        return []
    named = reading.lower[title] in reading.vocabulary.groups and reading.phrase_at(title)
    return [(max(first, named[0]), last)] if named else []


def _outermost(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return the phrase that `who` means: `the top member of the panel on trade | who`."""
    for _ in range(3):
        first = found[0][0] if len(found) == 1 else 0
        before = reading.phrase_at(first - 2) if first > 1 and reading.penn[first - 1] == "IN" else None
        if not before or before[1] != first - 1 or reading.is_time(before):
            break
        outer = members_before(reading, first - 1)
        if can_agree(reading, found[0]) and not (outer and can_agree(reading, outer[0])):
            break  # a fee for striker Ann Lee | who
        found = outer
    return found


def _outside(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return whom the phrases belong to where they end a clause that describes somebody.

    `the union that represents the dockers`, `banks holding a third of the debt`.
    """
    at = found[0][0] - 1 if found else -1
    if at > 0 and reading.lower[at] == "on" and _is_body(reading, found[0]):
        outer = members_before(reading, at)  # Republicans on | the ethics committee
        return outer if outer and can_agree(reading, outer[-1]) else found
    near = reading.vocabulary.words_of("about")
    while at > 0 and (
        reading.penn[at] in ("RB", "JJR", "RBR", "JJS")
        or reading.lower[at] in near
        or reading.lower[at] in _VAGUE
    ):
        at -= 1
    if (
        at > 1
        and reading.penn[at] in FINITE
        and (reading.penn[at - 1] in RELATIVE or reading.lower[at - 1] == "that")
    ):
        return members_before(reading, at - 1) or found
    if (relative := _relative(reading, at)) > 0:
        outer = members_before(reading, relative)
        return outer if outer and not _disagrees(reading, outer, found) else found
    participle = _governing_participle(reading, at)
    if participle > 0 and (before := members_before(reading, participle)):
        bound = (
            reading.lower[head_of(reading, before[-1])] in reading.vocabulary.anchors
        )  # a deal made by | X
        return before if bound or can_agree(reading, before[-1]) or reading.is_time(found[0]) else found
    return found


def _disagrees(reading: Reading, outer: list[Phrase], found: list[Phrase]) -> bool:
    """Tell whether a plural verb stands behind `found`, whose subject one thing alone cannot be."""
    plural = reading.lower[found[-1][1] : found[-1][1] + 1] in (["are"], ["were"])
    single = len(outer) == 1 and reading.penn[head_of(reading, outer[0])] == "NN"
    return plural and single and not can_agree(reading, outer[0])


def _is_body(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names a body that people sit on."""
    return reading.lower[phrase[1] - 1] in reading.vocabulary.words_of("body")


def _relative(reading: Reading, at: int) -> int:
    """Return where the relative clause begins that ends behind `at`: `A firm | who has been in a row with X`.

    It has a verb of its own and nothing parts it from the verb behind it; -1 where there is none.
    """
    told = 0
    speech = reading.vocabulary.words_of("speech")
    while at > 0 and reading.lower[at] not in speech and reading.lower[at] not in _CLOSERS:
        if reading.penn[at] in RELATIVE and reading.number[at - 1] >= 0:
            # who (previously) backed
            verbal = told == 1 and reading.penn[at + 1 + (reading.penn[at + 1] == "RB")] in FINITE
            return at if verbal else -1
        told += reading.penn[at] in FINITE
        at -= 1
    return -1


def _governing_participle(reading: Reading, at: int) -> int:
    """Return where the participle that governs what follows `at` stands: `holding X`, `led by X`."""
    if reading.penn[at] == "VBG":
        return -1 if reading.lower[at] == "saying" else at  # a statement saying | Peru had broken it
    behind = reading.lower[at] in reading.vocabulary.words_of("object") and at > 0
    describes = behind and (
        reading.penn[at - 1] == "VBN" or (reading.penn[at - 1] == "VBD" and reading.lower[at] == "by")
    )
    return at - 1 if describes and reading.phrase_at(at - 2) else -1


def _past_adverbs(reading: Reading, at: int) -> int:
    """Return the first place at or before `at` where no adverb stands."""
    adverbs = reading.vocabulary.words_of("adverb")
    while at >= 0 and (reading.penn[at] == "RB" or reading.lower[at] in adverbs):
        if reading.lower[at] in adverbs and (reading.phrase_at(at) or (at, at))[1] > at + 1:
            break
        if reading.lower[at] in adverbs and (at == 0 or reading.number[at - 1] < 0):
            break
        at -= 1
    return at


def _shared_subject(reading: Reading, joint: int, depth: int) -> list[Phrase]:
    """Return the subject of the verb to which `and` at `joint` joins a further one.

    Where that is no one, the verb is joined to one of saying: `Oslo said rain may fall, and | signed`.
    """
    speech, found = reading.vocabulary.words_of("speech"), list[Phrase]()
    for at in range(joint - 1, max(-1, joint - REACH), -1):
        if reading.penn[at] not in FINITE or (found and reading.lower[at] not in speech):
            continue
        if reading.lower[at] in speech and reading.lower[at + 1] == ",":
            continue  # are in talks, an aide said, and | may sign
        first = at
        while first and reading.penn[first - 1] in ("MD", "RB"):
            first -= 1
        before = _nearest(reading, first, depth - 1)
        if found or not before or can_agree(reading, before[-1]) or reading.lower[joint - 1] != ",":
            return before or found
        found = before
    return found
