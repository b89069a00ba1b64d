"""Organizations that only an office tells of: `Zorvex analyst Jane Doe`, and all other mentions of Zorvex."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from onrecord.extractors.offices.reading import DETERMINERS, POSSESSIVE, Reading, Stretch
from onrecord.extractors.offices.seeking import Office
from onrecord.linking.bodies import bodies
from onrecord.model import Finding, entity
from onrecord.segment.classes import (
    BODY,
    HEAD,
    LISTED,
    MODIFIER,
    NAMED,
    OCCUPATION,
    PARTY,
    PEOPLE,
    PLACE,
    SITE,
    STATE,
    STOP,
)
from onrecord.spans import Span

#: A word in one of these is no name, or one that the lists know.
_KNOWN: Final = BODY | HEAD | PARTY | PEOPLE | PLACE | SITE | STATE
#: One word alone is in no others.
_ADJECTIVAL: Final = ("ian", "ean", "ese", "ish", "ern", "yan")
#: Before a capital these go on with a name that a word only begins: the Program | on Rights.
_JOINING: Final = frozenset({"and", "on", "for", "the"})

Name = tuple[str, ...]


def served(reading: Reading, offices: Iterable[Office]) -> Iterator[Finding]:
    """Yield a finding for each organization of an office that is named nowhere else by its own words."""
    told = [stretch for office in offices for stretch in _organizations(reading, office)]
    if not told:
        return
    known = bodies(reading.document)
    taken = {token for pair in zip(known.first, known.after, strict=True) for token in range(*pair)}
    taken |= reading.named
    found: dict[Name, set[Stretch]] = {}
    for first, after in told:
        if taken.isdisjoint(range(first, after)):
            found.setdefault(reading.words[first:after], set()).add((first, after))
    for stretch in _again(reading, found) if found else ():
        if taken.isdisjoint(range(*stretch)):
            found[reading.words[slice(*stretch)]].add(stretch)
    for mentions in found.values():
        spans = [Span(reading.starts[first], reading.ends[after - 1]) for first, after in sorted(mentions)]
        yield entity("organization", spans, rule="office")


def _organizations(reading: Reading, office: Office) -> Iterator[Stretch]:
    """Yield those whom one serves that can only be organizations: not the Elm of its mayor."""
    head = reading.lower[office.head].removesuffix("s")
    if head not in reading.grammar["jurisdiction"] | reading.grammar["elected"]:
        for first, after in office.organizations:
            if _is_beside(reading, office, first, after) and _is_unknown(reading, first, after, head):
                yield first, after


def _is_beside(reading: Reading, office: Office, first: int, after: int) -> bool:
    """Tell whether an organization stands in a title, or beside it: not a tailor `from` Elm."""
    begin, end = office.title
    if first < end:
        return first >= begin or not POSSESSIVE.isdisjoint(reading.words[after : after + 1])
    link = reading.lower[end]
    served = link in ("at", "for", "with") or (link == "of" and not reading.bits[office.head] & OCCUPATION)
    return served and first <= end + 1 + (reading.lower[end + 1] in DETERMINERS)


def _is_unknown(reading: Reading, first: int, after: int, head: str) -> bool:
    """Tell whether words in capitals are no known name, no one's, and no word of another kind."""
    bits = reading.bits[first:after]
    if not reading.is_capital(first) or any(each & _KNOWN for each in bits):
        return False
    words = reading.lower[first:after]
    if _goes_on(reading, first, after) or not reading.called.isdisjoint(words):
        return False
    if words[-1].endswith(_ADJECTIVAL) or _joins(reading, after):
        return False  # Middle Eastern history, the Mommy | and Me programme
    if after - first > 1:
        return True
    word = words[0]
    if reading.words.count(reading.words[first]) == 1 and not _is_inside(reading, first):
        return False  # Enter | President Lee
    firm = (
        bits[0] & LISTED and head in reading.grammar["heading"] | reading.grammar["staff"]
    )  # Jefferies analyst
    plain = not bits[0] or (firm and not bits[0] & ~NAMED)
    return bool(plain) and word not in reading.common


def _joins(reading: Reading, at: int) -> bool:
    """Tell whether a small word goes on with a name that the words before it only begin."""
    return at + 1 < len(reading.words) and reading.lower[at] in _JOINING and reading.is_capital(at + 1)


def _is_inside(reading: Reading, at: int) -> bool:
    """Tell whether a word stands in a sentence, where nothing but a name has a capital."""
    before = reading.words[at - 1 : at]
    return bool(before) and (before[0][0].isalnum() or before[0] in (",", "(", "'s", "’s"))


def _again(reading: Reading, names: Iterable[Name]) -> Iterator[Stretch]:
    """Yield where names stand, and are no part of longer ones."""
    sizes: dict[str, set[int]] = {}
    for name in names:
        sizes.setdefault(name[0], set()).add(len(name))
    wanted, words = frozenset(names), reading.words
    for at, word in enumerate(words):
        if word in sizes:
            for size in sizes[word]:
                if words[at : at + size] in wanted and not _goes_on(reading, at, at + size):
                    yield at, at + size


def _goes_on(reading: Reading, first: int, after: int) -> bool:
    """Tell whether a longer name holds a stretch."""
    near = (first - 1, after)
    return any(
        0 <= at < len(reading.words)
        and reading.words[at].istitle()
        and not reading.bits[at] & (HEAD | MODIFIER | STOP)
        for at in near
    )
