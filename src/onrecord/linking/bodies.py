"""Organizations and places, and which of their names mean the same one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from onrecord.linking.acronyms import SMALL
from onrecord.linking.again import Again, Firm
from onrecord.linking.bracketed import Bracketed
from onrecord.linking.firms import Firms
from onrecord.linking.mentions import Body, Key
from onrecord.linking.ownwords import OwnWords
from onrecord.linking.teams import Teams
from onrecord.linking.towns import towns
from onrecord.model import Document, layer
from onrecord.segment.classes import BODY, CORPORATE, GIVEN, PLACE, STATE

#: A longer name is a body's own, whoever's it is.
_LONG: Final = 3


class Bodies(NamedTuple):
    """The organizations and places that a document names.

    Attributes:
        first: The first token of each mention, in the order of the text.
        after: The token after the last of each.
        kind: `organization` or `place`, for each mention.
        body: The number of the organization or place that each mention names.
    """

    first: Sequence[int]
    after: Sequence[int]
    kind: Sequence[str]
    body: Sequence[int]

    def mentions(self) -> list[list[int]]:
        """Return for each organization and place the numbers of the mentions."""
        found: list[list[int]] = [[] for _ in range(max(self.body, default=-1) + 1)]
        for number, body in enumerate(self.body):
            found[body].append(number)
        return found


@layer
def bodies(document: Document) -> Bodies:
    """Return the organizations and places that a document names.

    They are known by their own words (`Acme Bank`) or by what stands around (`software maker
    Acme`). Short forms of companies (`Acme` for `Acme Corp`), acronyms that stand in brackets
    behind a name, and names in headlines belong to what they stand for.
    """
    text = OwnWords(document)
    found = {body.first: body for body in text.stretches()}
    for team in Teams(document, text).mentions():
        for inside in range(team.first, team.after):
            found.pop(inside, None)
        found[team.first] = team
    again = Again(text, found.values())
    found |= {short.first: short for short in list(again.short_forms(found))}
    found |= {club.first: club for club in again.clubs() if club.first not in found}
    organizations = [body for body in found.values() if body.kind == "organization"]
    whole = (body for body in organizations if not text.ends_name(body.first, body.after))
    told = list(Firms(document, text.taken, _tokens(whole)).mentions())
    longer = _longer(organizations, {body.key for body in told})
    longer |= _companies(organizations, {body.key for body in (*organizations, *told)}, text)
    longer |= _cut_short([body for body in organizations if not text.held.isdisjoint(range(*body[:2]))])
    longer |= _called_again(organizations, text)
    for inside in _tokens(told):  # Air | Atlanta
        found.pop(inside, None)
    found |= {body.first: body for body in told}
    found |= {town.first: town for town in list(towns(document, text, _tokens(found.values())))}
    bracketed = Bracketed(document, text, found)
    spelled = list(bracketed.again())
    for inside in _tokens(spelled):
        found.pop(inside, None)
    found |= {body.first: body for body in spelled}
    found = {at: body for at, body in found.items() if body.key not in bracketed.others}
    acronyms = text.acronyms(found.values())
    found |= {spoken.first: spoken for spoken in list(text.spoken_forms(acronyms, found))}
    found |= {body.first: body for body in list(again.headlines(found))}
    ordered = [found[first] for first in sorted(found)]
    known = [(body.kind, _known(body.key, acronyms, again.firms, longer)) for body in ordered]
    numbers: dict[tuple[str, Key], int] = {}
    which = [numbers.setdefault(body, len(numbers)) for body in known]
    return Bodies([b.first for b in ordered], [b.after for b in ordered], [b.kind for b in ordered], which)


def _known(
    key: Key, acronyms: Mapping[str, Key], firms: Mapping[str, Firm], longer: Mapping[Key, Key]
) -> Key:
    """Return the key of what a key names: what an acronym stands for, a firm, or the longer name."""
    if len(key) == 1 and key[0] in acronyms:
        return acronyms[key[0]]
    firm = firms.get(key[0]) if "&" in key else None
    if firm is not None and firm.key[: len(key)] == key:
        return firm.key
    return longer.get(key, key)


def _tokens(found: Iterable[Body]) -> set[int]:
    """Return the tokens of what is named."""
    return {token for body in found for token in range(body.first, body.after)}


def _longer(found: Iterable[Body], told: Collection[Key]) -> dict[Key, Key]:
    """Return for what is told by what stands around it the one longer name that begins so."""
    longer: dict[Key, Key] = {}
    for body in found if told else ():
        for size in range(1, len(body.key)):
            key = body.key[:size]
            if key in told and longer.setdefault(key, body.key) != body.key:
                longer[key] = key
    return longer


def _companies(organizations: Collection[Body], keys: Collection[Key], text: OwnWords) -> dict[Key, Key]:
    """Return for well-known names of one word the one company whose name begins so: Ford Motor Co.

    Or whose name ends so before what firms are called: Walt Disney Co.
    """
    alone = {key for key in keys if len(key) == 1}
    made = [b for b in organizations if text.bits[b.after - 1] & CORPORATE] if alone else ()
    ends: dict[Key, Key] = {}
    formed = {body.key for body in made}
    for body in made:
        key = body.key[-1:]
        shortened = key in alone and key not in formed and len(body.key) > 1
        if shortened and ends.setdefault(key, body.key) != body.key:
            ends[key] = key
    return ends | _longer(made, alone)


def _called_again(organizations: Collection[Body], text: OwnWords) -> dict[Key, Key]:
    """Return for names behind `the` the one longer name that ends so: the Elm | Fire Authority.

    It stands before them, or has a country's name more: the U.S. | Elm Trade Board.
    Not so for what is known by a name of several words: the Supreme Court.
    """
    ends: dict[Key, set[Key]] = {}
    first: dict[Key, int] = {}
    for body in sorted(organizations):
        first.setdefault(body.key, body.first)
    for key in first:
        for size in range(2, len(key)):
            if key[-size:] in first and key[-size - 1] not in SMALL:
                ends.setdefault(key[-size:], set()).add(key)
    found: dict[Key, Key] = {}
    for key, longer in ends.items():
        (whole, *others), at = longer, first[key]
        known = (text.phrases.at(key, 0) or (0, 0))[1] & BODY
        country = len(whole) == len(key) + 1 > _LONG and text.bits[first[whole]] & (PLACE | STATE) == PLACE
        again = first[whole] < at and text.lower[at - 1] == "the"
        again = again or _is_of_surname(text, first[whole], len(whole) - len(key))
        if not others and not known and (again or country):
            found[key] = whole
    return found


def _is_of_surname(text: OwnWords, first: int, given: int) -> bool:
    """Tell whether only given names and initials go before what is told again: Ann B. | Roe University."""
    names = range(first, first + given)
    return all(text.bits[i] & GIVEN or text.words[i].endswith(".") for i in names)


def _cut_short(offices: Sequence[Body]) -> dict[Key, Key]:
    """Return for officers' staffs the one longer name that begins or ends so: the Sheriff's Office."""
    keys = {body.key for body in offices}
    found: dict[Key, set[Key]] = {}
    for longer in keys:
        for size in range(1, len(longer)):
            for cut in keys.intersection((longer[:size], longer[-size:])):
                found.setdefault(cut, set()).add(longer)
    return {cut: longer.pop() for cut, longer in found.items() if len(longer) == 1}
