"""A claim in one line, as a person would put it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Final

from onrecord.model import Argument, Claim, Record

#: Built-in kinds come in this order, those of plugins after them by name.
ORDER: Final = ("quotation", "office", "amount", "agreement")


def by_kind(record: Record) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """Yield each kind that the record has claims of, with its claims."""
    kinds = {claim.kind for claim in record.claims}
    for kind in (*ORDER, *sorted(kinds.difference(ORDER))):
        if kind in kinds:
            yield kind, record.claims_of(kind)


def plural(kind: str, number: int = 2) -> str:
    """Return the name of a kind as it stands beside a number.

    Example:
        >>> plural("fee_rise"), plural("inquiry"), plural("office", 1)
        ('fee rises', 'inquiries', 'office')
    """
    name = kind.replace("_", " ")
    if number == 1:
        return name
    return f"{name[:-1]}ies" if re.search(r"[^aeiou]y\Z", name) else f"{name}s"


class Summaries:
    """Lines for the claims of one record, with people under their full names and offices."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def of(self, claim: Claim) -> str:
        """Return the line for `claim`; kinds that are not built in show their roles."""
        match claim.kind:
            case "quotation":
                return self._quotation(claim)
            case "office":
                return f"{self._names(claim, 'person')}: {_office(claim)}"
            case "amount":
                return _amount(claim)
            case "agreement":
                return self._agreement(claim)
        return self._other(claim)

    @cached_property
    def _offices(self) -> dict[str, str]:
        """The office of each person by entity id: a current one before any other, then the first."""
        found: dict[str, str] = {}
        claims = self._record.claims_of("office")
        for claim in sorted(claims, key=lambda claim: claim.attributes.get("status") != "current"):
            person = self._record.entity_of(claim, "person")
            if person is not None:
                found.setdefault(person.id, _office(claim))
        return found

    def _name(self, argument: Argument) -> str:
        entity = self._record.entity(argument.entity)
        return entity.name if entity is not None else self._record.text_of(argument.span)

    def _names(self, claim: Claim, role: str) -> str:
        return " and ".join(dict.fromkeys(map(self._name, claim.arguments_of(role))))

    def _quotation(self, claim: Claim) -> str:
        speakers = claim.arguments_of("speaker")
        office = self._offices.get(speakers[0].entity or "", "") if len(speakers) == 1 else ""
        who = _joined(", ", self._names(claim, "speaker") or "no speaker named", office)
        get = claim.attributes.get
        told = [name for name in ("negated", "hedged") if get(name)]
        return _joined(" · ", who, get("mode"), *told)

    def _agreement(self, claim: Claim) -> str:
        parties = f"{claim['trigger']}: {self._names(claim, 'party') or 'parties not named'}"
        status = str(claim.attributes.get("status") or "").replace("_", " ")
        return _joined(" · ", parties, status, claim.attributes.get("passing") and "in passing")

    def _other(self, claim: Claim) -> str:
        roles = [f"{role}: {self._names(claim, role)}" for role in claim.roles]
        return _joined(" · ", *roles, *_told(claim))


def _told(claim: Claim) -> Iterator[str]:
    """Yield what the attributes of a claim tell; of one that is so its name, of one that is not, nothing."""
    for name, value in claim.attributes.items():
        if value is True:
            yield name
        elif value is not None and value is not False:
            yield f"{name}: {value}"


def _joined(between: str, *parts: object) -> str:
    return between.join(str(part) for part in parts if part)


def _office(claim: Claim) -> str:
    """Return title and organization, with the status where it is not the current one."""
    status, title = str(claim.attributes.get("status") or ""), claim["title"] or ""
    told = status == "current" or status in title.lower()  # Nominee for mayor, President-elect
    return _joined(
        ", ",
        title if told else f"{status} {title}",
        None if _title_names_it(claim) else claim["organization"],
    )


def _title_names_it(claim: Claim) -> bool:
    return any(
        title.covers(span) for title in claim.spans_of("title") for span in claim.spans_of("organization")
    )


def _amount(claim: Claim) -> str:
    get = claim.attributes.get
    size = _size(claim) or claim["amount"]
    per = f"per {get('per')}" if get("per") else ""
    return _joined(" · ", _joined(" ", get("currency"), size, per), claim["subject"])


def _size(claim: Claim) -> str:
    """Return the number or the range; "" where neither end is known."""
    currency = claim.attributes.get("currency") is not None
    low, high = (_grouped(claim.attributes.get(end), in_currency=currency) for end in ("low", "high"))
    if low and high:
        return _joined(
            " ", claim.attributes.get("approximate") and "about", low if low == high else f"{low} to {high}"
        )
    return f"at least {low}" if low else f"at most {high}" if high else ""


def _grouped(number: object, *, in_currency: bool) -> str:
    """Return a decimal string with its thousands apart, tenths of a currency as hundredths; "" for None."""
    grouped = f"{Decimal(number):,f}" if isinstance(number, str) else ""
    return f"{grouped}0" if in_currency and grouped[-2:-1] == "." else grouped
