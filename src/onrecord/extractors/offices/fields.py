"""Lists of fields in a title: Minister for `Housing, Local Government and Heritage`."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.offices.reading import Reading
from onrecord.segment.classes import (
    BODY,
    COMMON,
    COMPANY,
    FIELD,
    HEAD,
    MODIFIER,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PERSON,
    PLACE,
    WORD,
)

_CONJUNCTIONS: Final = frozenset({"and", "&"})
_IN_FIELD: Final = FIELD | MODIFIER | COMMON | PEOPLE
ADJECTIVAL: Final = ("al", "ic", "ive", "ary", "ory")
#: What closes a field behind a comma.
_CLOSING: Final = frozenset({"at", "for", "of", "with", ",", ".", ";", ")", "”", '"'})
_FIELDS: Final = 6
_WORDS: Final = 3


def past_list(reading: Reading, comma: int, high: int) -> int:
    """Return the token behind the list of fields that a comma goes on with, up to what `and` joins; or 0."""
    lower, at = reading.lower, comma
    if at >= high or lower[at] != "," or not reading.bits[at - 1] & FIELD:
        return 0
    for _ in range(_FIELDS):
        begin = at + (lower[at : at + 1] == (",",))
        final = lower[begin : begin + 1] and lower[begin] in _CONJUNCTIONS
        begin += bool(final)
        if begin == at:
            return 0
        begin += lower[begin : begin + 1] == ("the",)
        at = _past_field(reading, begin, high)
        if at == begin or reading.is_capital(begin) != reading.is_capital(comma - 1):
            return 0
        if final:
            return at
    return 0


def _past_field(reading: Reading, first: int, high: int) -> int:
    """Return the token behind the field that begins at `first`; `first` where none does."""
    at = first
    while at < min(high, first + _WORDS) and reading.words[at][0].isalpha():
        known = reading.bits[at] & _IN_FIELD or _is_quality(reading, at, first)
        if not known or reading.heads(at):
            break
        at += 1
    whole = at > first and (reading.bits[at - 1] & FIELD or _is_quality(reading, at - 1, at))
    return at if whole else first


def _is_quality(reading: Reading, at: int, first: int) -> bool:
    """Tell whether a capital says of what kind a field is: the | Blue | Economy, and | Vocational."""
    if not reading.words[at].istitle() or reading.bits[at] & ~WORD or at in reading.named:
        return False
    adjective = reading.lower[at].endswith(ADJECTIVAL)
    return adjective or (at == first and at + 1 < len(reading.bits) and bool(reading.bits[at + 1] & FIELD))


def fielded(reading: Reading, after: int, low: int) -> int:
    """Return the head of a title whose field stands bare behind it, up to a token; or -1.

    So it stands in `Vice President | Marketing` and `Director | Planning and Policy`.
    """
    head = after - 1
    while head > low and after - head <= _WORDS + 1 and _is_bare(reading, head):
        head -= 1 + (reading.lower[head - 1] in _CONJUNCTIONS and head - 2 > low)
    known = low <= head < after - 1 and reading.heads(head) and not reading.bits[head] & OCCUPATION
    alike = known and all(
        reading.is_capital(i) or reading.lower[i] in _CONJUNCTIONS for i in range(head, after)
    )
    return head if alike else -1


def past_comma(reading: Reading, after: int, high: int) -> int:
    """Return the token behind the field that a comma parts from a title in capitals; or `after`.

    So it is in `VP, | Communications | at Acme` and `Director, | Public Affairs |, Acme Corp`.
    """
    at = begin = after + 1
    if reading.lower[after:begin] != (",",) or not reading.is_capital(after - 1):
        return after
    while at < high and (_is_office(reading, at) or reading.lower[at] in _CONJUNCTIONS):
        at += 1
    named = reading.bits[at - 1] & FIELD or reading.lower[at - 1] in reading.grammar["bond"]
    field = at > begin and named and _is_office(reading, begin)
    closed = at >= high or reading.lower[at] in _CLOSING
    return at if field and closed else after


def _is_office(reading: Reading, at: int) -> bool:
    """Tell whether a word in capitals can be one of a field: Public | Affairs."""
    bits = reading.bits[at]
    known = bits & FIELD or (bits & (MODIFIER | PERSON | WORD) and not bits & COMPANY)
    bond = reading.grammar["bond"]
    known = known or reading.lower[at] in bond
    head = bits & HEAD and bond.isdisjoint(reading.lower[at + 1 : at + 2])  # but Investor | Relations
    return bool(known or not head) and not (head or bits & (PARTY | PLACE)) and reading.is_capital(at)


def _is_bare(reading: Reading, at: int) -> bool:
    """Tell whether a word names a field, and neither a body nor a title."""
    return bool(reading.bits[at] & FIELD) and not reading.bits[at] & (HEAD | BODY | PARTY | PLACE)


def before_comma(reading: Reading, comma: int, first: int, low: int) -> int:
    """Return how many tokens of a list stand before a title up to a comma: `Trade,` | Industry and Sport."""
    begin = comma - 1
    fields = begin >= low and reading.bits[begin] & FIELD and not reading.heads(begin)
    alike = fields and reading.is_capital(begin) == reading.is_capital(first)
    return 2 if alike and past_list(reading, comma, comma + _FIELDS * _WORDS) else 0
