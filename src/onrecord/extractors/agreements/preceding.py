"""Who stands in the noun phrase that ends before a word, behind insertions too."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.fields import whole_bodies
from onrecord.extractors.agreements.joining import (
    add_member,
    compounded,
    counted_out,
    is_apposition,
    is_bare_title,
    is_full_name,
    is_office,
    is_plain_name,
)
from onrecord.extractors.agreements.members import is_firm, is_glued, members_from
from onrecord.extractors.agreements.naming import can_agree, head_of, is_name
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import NAME, PREPOSITIONS, RELATIVE, Phrase
from onrecord.syntax.classes import FINITE

#: How far a search goes, in words.
REACH: Final = 60
_LIST_LONGEST: Final = 12
_ASIDE: Final = 5
_SEVERAL: Final = 2


def _back(reading: Reading, end: int) -> Phrase | None:
    """Return the phrase that ends before `end`, with what it hangs on to its left."""
    found = reading.phrase_at(end - 1)
    if found is None:
        return None
    first = found[0]
    attaching = reading.vocabulary.words_of("attach")
    while first > 0:
        before = reading.phrase_at(first - 1)
        if before and not reading.is_time(before) and is_glued(reading, before, (first, end)):
            first = before[0]
            continue
        before = reading.phrase_at(first - 3) if _is_tied(reading, first) else None
        if before and before[1] == first - 2:
            first, end = before  # rebels | loyal to the former president
            continue
        if (wider := _repeated(reading, first)) < first:
            first = wider
            continue
        if (placed := _placed(reading, first)) < first:
            first = placed
            break
        before = reading.phrase_at(first - 2)
        if (
            not (
                reading.lower[first - 1] in attaching
                or is_firm(reading, first - 1)
                or _is_side(reading, first - 1, end)
            )
            or not before
            or before[1] != first - 1
            or reading.is_time(before)
            or (reading.lower[before[0]] in reading.vocabulary.address and reading.lower[first - 1] == "for")
        ):
            break  # thanked Mr Lee for | the grace
        first = before[0]
    return _with_participle(reading, first), end


def _is_side(reading: Reading, to: int, end: int) -> bool:
    """Tell whether `to` leads from those who are at odds to what about: the parties | to the conflict."""
    side = (
        to > 0
        and reading.lower[to] == "to"
        and reading.vocabulary.acts.get(reading.lower[to - 1]) == "honour"
    )
    return side and reading.lower[end - 1] in reading.vocabulary.disputes


def _placed(reading: Reading, first: int) -> int:
    """Return where a town and its state begin that a noun has before it: `the | Elm, Ohio, | company`."""
    town = reading.phrase_at(first - 4) if first > 4 and reading.lower[first - 1] == "," else None
    stated = town is not None and reading.lower[first - 2] in reading.vocabulary.states
    parted = stated and reading.lower[first - 3] == "," and reading.words[first].islower()
    return town[0] if parted and town and reading.penn[town[0]] == "DT" else first


def _repeated(reading: Reading, first: int) -> int:
    """Return where a phrase begins whose preposition is said again: aides | of the city and of | a state."""
    link = first - 1
    if link < 3 or reading.lower[link] not in ("of", "for") or reading.lower[link - 1] != "and":
        return first
    other = reading.phrase_at(link - 2)
    again = other is not None and other[0] > 1 and reading.lower[other[0] - 1] == reading.lower[link]
    head = reading.phrase_at(other[0] - 2) if again and other else None
    return head[0] if head else first


def _is_tied(reading: Reading, first: int) -> bool:
    """Tell whether those before `first` are described by whom they are with: rebels loyal to | Joe Dunn."""
    tied = first > 2 and reading.lower[first - 1] == "to" and reading.number[first - 2] < 0
    return tied and reading.lower[first - 2] in reading.vocabulary.words_of("tied")


def _with_participle(reading: Reading, first: int) -> int:
    """Return where `rubber producing and consuming` before `countries` begins, or `first`."""
    at = first
    while at > 1 and reading.penn[at - 1] == "VBG":
        at -= 2 if reading.lower[at - 2] == "and" and reading.penn[at - 3 : at - 2] == ["VBG"] else 1
    lone = at == 1 or reading.penn[at - 2] not in ("DT", "JJ", "PRP$")
    thing = at > 0 and reading.penn[at - 1] == "NN" and (at == 1 or reading.words[at - 1].islower())
    if at < first and thing and lone and reading.phrase_at(at - 1):
        return (reading.phrase_at(at - 1) or (at, at))[0]
    return first


def members_before(reading: Reading, end: int) -> list[Phrase]:
    """Return the members of the list that ends before `end`, in the order of the text."""
    last = _back(reading, end)
    if last is None:
        return []
    lower, joints = reading.lower, reading.vocabulary.words_of("joint")
    last = _entitled(reading, last)
    members = [last]
    joint = (_office(reading, last) or last)[0] - 1
    while joint > 0 and len(members) < _LIST_LONGEST:
        joint -= lower[joint - 1 : joint + 1] == ["and", "then"]  # X and | then | President Y
        if lower[joint] not in joints and not (lower[joint] == "," and len(members) > 1):
            break
        stop = joint - 1 if lower[joint - 1] == "," else joint
        beside = stop < joint and len(members) == 1 and not _is_listed(reading, stop)
        if beside and (inserted := before_insertion(reading, stop)):
            return inserted if _are_places(reading, stop) else inserted + members
        before = _back(reading, stop)
        fronted = before and lower[joint] == "," and _is_fronted(reading, before)
        if before is None or reading.is_time(before) or fronted:
            break
        before = _entitled(reading, before) if members[0][1] < end else before
        members.append(before)
        joint = before[0] - 1
        if len(members) > 1 and (kin := _titled(reading, joint)):
            members[-1] = (kin[0], before[1])
            joint = kin[0] - 1
    members.reverse()
    return _settled(reading, whole_bodies(reading, members))


def _entitled(reading: Reading, phrase: Phrase) -> Phrase:
    """Return the name that a title describes behind a comma: `| Ann Lee |, head of Acme and Jo Roe, ...`."""
    comma = phrase[0] - 1
    if comma < _SEVERAL or reading.lower[comma] != "," or not is_bare_title(reading, phrase):
        return phrase
    name = reading.phrase_at(comma - 1)
    if name is None or name[1] != comma or name[1] - name[0] != _SEVERAL or not is_name(reading, name):
        return phrase
    led = name[0] > 0 and reading.penn[name[0] - 1] in PREPOSITIONS and reading.lower[name[0] - 1] != "that"
    return phrase if led or reading.is_time(name) else name


def _office(reading: Reading, phrase: Phrase) -> Phrase | None:
    """Return the title before a comma whose holder a phrase names: `and | the mayor of Elm|, Ann Lee`."""
    comma = phrase[0] - 1
    before = _back(reading, comma) if comma > 0 and reading.lower[comma] == "," else None
    held = before is not None and is_office(reading, before) and is_plain_name(reading, phrase)
    return before if held else None


def _are_places(reading: Reading, stop: int) -> bool:
    """Tell whether what ends before `stop` goes on with places: men from 50 states|, Guam |, and Samoa."""
    comma = next(
        (at for at in range(stop - 1, max(0, stop - _LIST_LONGEST), -1) if reading.lower[at] == ","), 0
    )
    places = reading.phrase_at(comma - 1) if comma else None
    if places is None or reading.lower[comma - 1] not in reading.vocabulary.words_of("territory"):
        return False
    return places[0] > 0 and reading.penn[places[0] - 1] == "IN"


def _titled(reading: Reading, at: int) -> Phrase | None:
    """Return the plural title that ends at `at`: the mayor and | members | Ann Lee and Jo Roe.

    Or what firms, unions and the like are: Acme and | unions | Elm and Rye.
    """
    kin = reading.phrase_at(at) if reading.penn[at] == "NNS" else None
    called = (
        reading.lower[at][:-1] in reading.vocabulary.titles or reading.lower[at] in reading.vocabulary.groups
    )
    titled = kin is not None and kin[1] == at + 1 and called
    return kin if titled and kin and kin[0] > 0 and reading.lower[kin[0] - 1] == "and" else None


def _is_fronted(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a comma parts the phrase from a clause behind it: `During the visit, | X and Y signed`."""
    joints = reading.vocabulary.words_of("joint")
    while phrase[0] > 0 and reading.lower[phrase[0] - 1] in joints:
        before = _back(reading, phrase[0] - 1)
        if before is None:
            break
        phrase = before  # under pressure from X and | Y, Z and A signed
    if _is_governed(reading, phrase[0]):
        return True
    tied = phrase[0] > 0 and reading.penn[phrase[0] - 1] == "IN"
    opens = tied and reading.lower[phrase[0] - 1] in reading.vocabulary.words_of("opener")
    return tied and not (opens and can_agree(reading, phrase))  # after | X, Y and Z signed


def _is_listed(reading: Reading, stop: int) -> bool:
    """Tell whether a name that ends before a comma is one of a list: `Norway, | Peru |, and Chile`."""
    first, end = _back(reading, stop) or (0, 0)
    outer = reading.phrase_at(first - 2) if first > 1 and reading.lower[first - 1] == "," else None
    if end != stop or outer is None or outer[1] != first - 1 or not is_name(reading, outer):
        return False
    last = reading.words[stop - 1]
    several = reading.penn[first] == "DT" and last.istitle() and last.endswith("s")
    first += several  # the Labour Party, | the Liberals |, and the Greens
    if reading.penn[first] == "DT" and stop - first > _SEVERAL:
        parts = (reading.words[at] for at in range(first + 1, stop) if reading.lower[at] != "of")
        first += all(map(str.istitle, parts))  # Acme, the Bank of Rye |, and
    words = [at for at in range(first, stop) if reading.lower[at] != "of"]
    plain = (
        all(reading.penn[at] in NAME for at in words) and reading.lower[stop - 1].replace("-", "").isalpha()
    )
    free = several or reading.vocabulary.titles.isdisjoint(reading.lower[first:stop])
    if _is_holder(reading, outer) and _is_holder(reading, (first, stop)):
        return True
    states = reading.vocabulary.states
    if all(" ".join(reading.lower[slice(*one)]) in states for one in (outer, (first, stop))):
        return True  # Ohio, | Iowa |, and Utah
    return plain and free and reading.vocabulary.states.isdisjoint(reading.lower[first:stop])


def _is_holder(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is a name behind its title: `Tourism Secretary Ann Lee`."""
    first, last = phrase[0], phrase[1] - 1
    titles = reading.vocabulary.titles
    held = not titles.isdisjoint(reading.lower[first:last]) and reading.lower[last] not in titles
    return held and reading.words[last][0].isupper() and reading.penn[first] != "DT"


def _settled(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Return the members less those that belong elsewhere: objects, appositions, examples."""
    first = members[0][0]
    if first > 1 and reading.lower[first - 1] in reading.vocabulary.words_of("example"):
        return members_before(reading, first - 1) or members
    if len(members) > 1 and _are_agents(reading, first, members[-1][1]):
        return members  # the deal brokered by | X and Y | calls for
    if (
        len(members) > 1
        and _is_governed(reading, first)
        and not _is_quality(reading, first)
        and reading.lower[members[-1][1] : members[-1][1] + 1] != ["to"]
    ):
        return members[-1:]
    ends_clause = first > 0 and reading.lower[first - 1] != "," and not can_agree(reading, members[0])
    if len(members) == 2 and ends_clause and can_agree(reading, members[1]):
        return members[1:]  # owes 100 mln dlrs and | its banks | agreed
    kept = members[:1]
    for member in members[1:]:
        middle = len(members) > 2 and member != members[-1]
        if not (middle and is_apposition(reading, kept[-1], [member])):
            add_member(reading, kept, member)
        elif is_office(reading, kept[-1]) and is_name(reading, member):
            kept[-1] = member  # the Minister of Ports, | Ann Lee and Jo Roe
    return counted_out(reading, compounded(reading, kept))


def _are_agents(reading: Reading, first: int, verb: int) -> bool:
    """Tell whether those at `first` did what describes the subject: a deal brokered by | X and Y | calls."""
    if reading.penn[verb : verb + 1] != ["VBZ"]:
        return False
    done = first > 2 and reading.lower[first - 1] == "by" and reading.penn[first - 2] in ("VBN", "VBD")
    return done and reading.number[first - 3] >= 0 and FINITE.isdisjoint(reading.penn[: first - 2])


def _is_quality(reading: Reading, first: int) -> bool:
    """Tell whether a form in -ing that opens the sentence says what they do: `Ailing | Acme and`."""
    return first == 1 and reading.penn[0] == "VBG" and reading.penn[first] in ("NNS", "NNP", "NNPS")


def _is_governed(reading: Reading, first: int) -> bool:
    """Tell whether the phrase at `first` is the object of a verb or a preposition."""
    if first == 0:
        return False
    before = first - 1
    if reading.lower[before] in reading.vocabulary.words_of("saying speech"):
        return False  # as saying, had said | Oslo and Riga had agreed
    if reading.penn[before] == "VBG" and reading.number[before] >= 0 and reading.penn[before - 1] == "JJ":
        return False  # after hours of hard | bargaining | Oslo and Riga
    return reading.penn[before] in ("VBN", "VB", "VBG", "TO", "RP") or reading.lower[
        before
    ] in reading.vocabulary.words_of("object")


def before_insertion(reading: Reading, closing: int) -> list[Phrase]:
    """Return the members of the phrase that an insertion ending at `closing` belongs to."""
    mark = reading.lower[closing]
    if mark == "," and (first := _leading(reading, closing)) > 0:
        return members_before(reading, first)
    if mark == "," and (names := _listed_names(reading, closing)):
        return names
    opening = "(" if mark == ")" else mark
    if mark == "," and (town := _before_state(reading, closing)) > 0:
        told = before_insertion(reading, town)  # Acme, based in Elm, Mich., and
        fronted = bool(told) and reading.is_time(told[-1])  # In May|, the city of Elm, Ohio,
        return told if told and not fronted else members_before(reading, town)
    for at in range(closing - 1, max(0, closing - REACH), -1):
        if reading.lower[at] != opening or not _is_insertion(reading, at + 1, closing):
            continue
        found = members_before(reading, at)
        inner, end = members_from(reading, at + 1)
        if end > closing and (inner := [one for one in inner if one[1] <= closing]):
            end = inner[-1][1]  # | Ann Lee |, and her aide, Bo Roe
        if found and inner and _is_better(reading, inner[-1], found[-1], fills=end == closing):
            return found[:-1] + inner
        return _described(reading, found)
    return []


def _before_state(reading: Reading, closing: int) -> int:
    """Return the comma between a town and its state that describe somebody: `based in Elm | , Mich.,`."""
    first = (reading.phrase_at(closing - 1) or (closing, closing))[0]
    state = " ".join(reading.lower[first:closing])
    if state not in reading.vocabulary.states or reading.lower[first - 1] != ",":
        return 0
    town = reading.phrase_at(first - 2)
    placed = town is not None and town[0] > 0 and is_name(reading, town)
    return first - 1 if placed and town and reading.penn[town[0] - 1] == "IN" else 0


def _listed_names(reading: Reading, closing: int) -> list[Phrase]:
    """Return the names between commas that say who a group is: `the three groups, | X, Y and Z |, signed`."""
    names = members_before(reading, closing)
    if len(names) < _SEVERAL or not all(is_name(reading, one) for one in names):
        return []
    comma = (reading.phrase_at(names[0][0]) or names[0])[0] - 1
    group = reading.phrase_at(comma - 1) if comma > 0 and reading.lower[comma] == "," else None
    if group is None or group[1] != comma or is_name(reading, group) or not can_agree(reading, group):
        return []
    return names if reading.penn[group[1] - 1] == "NNS" or "CD" in reading.penn[group[0] : comma] else []


def _leading(reading: Reading, closing: int) -> int:
    """Return where a participle begins that tells of the first name: `Gale Air | , flying to X, Y,`.

    It ends at the comma `closing`, whatever commas it holds; 0 where there is none.
    """
    start = reading.phrase_at(1 if reading.lower[0] == "the" else 0)
    comma = start[1] if start else closing
    if comma >= closing - 1 or reading.lower[comma] != "," or reading.penn[comma + 1] != "VBG":
        return 0
    told = any(reading.penn[at] in FINITE for at in range(comma, closing))
    return 0 if told or not is_name(reading, start or (0, 1)) else comma


def _is_better(reading: Reading, inner: Phrase, found: Phrase, *, fills: bool) -> bool:
    """Tell whether the insertion names who the phrase before it describes: `her aide, Ann Lee,`."""
    head = head_of(reading, found)
    # two banks in Elm, X and Y
    several = reading.penn[head] == "NNS" and "CD" in reading.penn[found[0] : head]
    held = is_office(reading, found) and (is_plain_name(reading, inner) or is_full_name(reading, inner))
    named = is_name(reading, found) and not held
    if (named and not several) or not is_name(reading, inner):
        return False
    return fills or not can_agree(reading, found)


def _described(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """Return the name that a description behind a comma belongs to, or the phrase itself."""
    first = found[-1][0] if found else 0
    if first > 1 and reading.penn[first] == "DT" and reading.lower[first - 1] == ",":
        wider = members_before(reading, first - 1)
        if wider and is_name(reading, wider[-1]):
            return wider
    return found


def _is_insertion(reading: Reading, first: int, last: int) -> bool:
    """Tell whether the words between two commas can be an apposition or a relative clause."""
    if first >= last:
        return False
    tag = reading.penn[first]
    if tag in RELATIVE or (tag == "IN" and reading.penn[first + 1] in RELATIVE):
        return True
    if tag == "CC":
        return False
    if last - first <= _ASIDE and any(
        word in reading.vocabulary.words_of("speech") for word in reading.lower[first:last]
    ):
        return True
    inside = range(first, last)
    finite = next((at for at in inside if reading.penn[at] in FINITE), last)
    return finite == last or any(
        reading.penn[at] in RELATIVE or reading.lower[at] == "that" for at in range(first, finite)
    )
