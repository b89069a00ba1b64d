"""Names of bodies with several fields: `Ministry of Education, Science and Technology` is one of them."""

from __future__ import annotations

from collections.abc import Callable

from onrecord.extractors.agreements.naming import head_of
from onrecord.extractors.agreements.reading import Reading
from onrecord.phrases.pieces import Phrase

#: What stands before the first field of a body.
_OPENING = frozenset({"of", "for"})


def whole_bodies(reading: Reading, members: list[Phrase]) -> list[Phrase]:
    """Return the members of a list with those made one that are fields of a body, or trades of a union."""
    if len(members) == 1:
        return members
    kept: list[Phrase] = []
    at = 0
    while at < len(members):
        last = _last_field(reading, members, at) or _last_trade(reading, members, at)
        kept.append((members[at][0], members[last or at][1]))
        at = (last or at) + 1
    return kept


def _last_field(reading: Reading, members: list[Phrase], at: int) -> int:
    """Return the last field of the body at `at`: `Chamber of Commerce and | Industry`; or 0."""
    first, last = members[at]
    head = head_of(reading, (first, last))
    of = head + 2 < last and reading.lower[head + 1] in _OPENING and reading.words[head].istitle()
    if not of:
        return 0
    if reading.lower[head] in reading.vocabulary.words_of("fielded"):
        if last == head + 3 and reading.penn[last - 1] == "JJ" and at + 1 < len(members):
            # Council of Scientific and | Naval Research
            return (at + 1) * _is_joined(reading, members[at + 1])
        begin = head + 2 + (reading.lower[head + 2] == "the")
        own = begin < last and _is_trade(reading, (begin, last))
        ends = _joined(reading, members, at, _is_field) if own else []
        return ends[-1] if ends else 0
    if reading.lower[head] not in reading.vocabulary.words_of("federated"):
        return 0
    ends = _joined(reading, members, at, _is_trade)  # Union of Rail and | Transport Workers
    return next((n for n in ends if _is_people(reading, members[n])), 0)


def _last_trade(reading: Reading, members: list[Phrase], at: int) -> int:
    """Return the member with which the name of a union ends: `Pharmacists and | Dentists Union`; or 0."""
    unions = reading.vocabulary.words_of("federated")
    for end in range(at + 1, len(members)):
        first, last = members[end]
        owner = last - 1 - (last - first > 2 and reading.penn[last - 2] == "POS")  # Dentists|' Union
        trades = _is_trade(reading, (first, owner)) and _is_trade(reading, (last - 1, last))
        if not _is_joined(reading, members[end]) or not trades:
            return 0
        named = last - first > 1 and reading.lower[last - 1] in unions
        if named and _is_people(reading, (first, owner)):
            return end if all(_is_people(reading, one) for one in members[at:end]) else 0
    return 0


def _joined(
    reading: Reading, members: list[Phrase], at: int, fits: Callable[[Reading, Phrase], bool]
) -> list[int]:
    """Return those of the members behind `at`, as far as they fit, before which `and` stands."""
    found: list[int] = []
    for n in range(at + 1, len(members)):
        if not fits(reading, members[n]) or not _is_joined(reading, members[n]):
            break
        if reading.lower[members[n][0] - 1] in reading.vocabulary.words_of("joint"):
            found.append(n)
    return found


def _is_joined(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a comma or `and` stands right before a phrase."""
    before = reading.lower[phrase[0] - 1] if phrase[0] else ""
    return before == "," or before in reading.vocabulary.words_of("joint")


def _is_trade(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase is no more than words in capitals."""
    return all(word.istitle() for word in reading.words[slice(*phrase)]) and reading.penn[phrase[0]] != "DT"


def _is_field(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase names a field of office in capitals: `Urban Development`, not `Acme Energy`."""
    words, fields = reading.lower[slice(*phrase)], reading.vocabulary.portfolios
    return _is_trade(reading, phrase) and (fields.issuperset(words) or " ".join(words) in fields)


def _is_people(reading: Reading, phrase: Phrase) -> bool:
    """Tell whether a phrase ends in a plural for people in capitals: `Medical Practitioners`."""
    word, last = reading.words[phrase[1] - 1], reading.lower[phrase[1] - 1]
    groups = reading.vocabulary.groups
    return (
        word.istitle()
        and last.endswith("s")
        and (last in groups or last.endswith(reading.vocabulary.agentive))
    )
