"""The list beside the article: each claim with its parts, and who found it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from onrecord.model import Argument, Attributes, Claim, Entity, Provenance, Record
from onrecord.view.escape import escaped, slug
from onrecord.view.marks import number
from onrecord.view.summaries import Summaries, by_kind, plural

#: How many characters of a part are shown in the list.
SHOWN: Final = 600


def labelled(kind: str) -> str:
    """Return the heading of a kind."""
    return escaped(plural(kind).capitalize())


def notes(record: Record, summaries: Summaries) -> str:
    """Return the claims as lists, one for each kind."""
    return "".join(
        f'<section class="group k-{slug(kind)}">'
        f"<h3>{labelled(kind)}</h3>"
        f"<ol>{''.join(_note(record, claim, summaries) for claim in claims)}</ol></section>\n"
        for kind, claims in by_kind(record)
    )


def _note(record: Record, claim: Claim, summaries: Summaries) -> str:
    name = slug(claim.id)
    return (
        f'<li class="claim k-{slug(claim.kind)}" id="n-{name}" data-id="{name}"><details>'
        f"<summary>{_numbered(claim)} "
        f'<span class="line" dir="auto">{escaped(summaries.of(claim))}</span>'
        f'<span class="excerpt" dir="auto">{_short(_excerpt(claim))}</span></summary>'
        f'{_details(record, claim)}<p class="back"><a href="#r-{name}">Show in the article</a></p>'
        "</details></li>"
    )


def _excerpt(claim: Claim) -> str:
    """Return the words that tell most; those of an office stand in its headline."""
    if claim.kind == "office":
        return ""
    return claim["content"] or claim.text


def _details(record: Record, claim: Claim) -> str:
    parts = "".join(_part(record, argument) for argument in claim.arguments)
    return (
        f'<dl class="parts">{parts}</dl><dl class="values">{_values(claim.attributes)}'
        f"{_values(claim.disputed, ', otherwise')}</dl>"
        f'<p class="by">Found by {_by(claim.provenance)}</p>'
    )


def _part(record: Record, argument: Argument) -> str:
    entity = record.entity(argument.entity)
    who = ""
    if entity is not None:
        name = f"<bdi>{escaped(entity.name)}</bdi>, {escaped(entity.kind)}"
        who = f'<a class="who" href="#n-{slug(entity.id)}">{name}</a>'
    return (
        f'<div class="r-{slug(argument.role)}"><dt>{escaped(argument.role.replace("_", " "))}</dt>'
        f'<dd><q dir="auto">{_short(record.text_of(argument.span))}</q>{who}</dd></div>'
    )


def _values(values: Attributes, note: str = "") -> str:
    return "".join(
        f"<div><dt>{escaped(name.replace('_', ' '))}{note}</dt><dd>{escaped(_plain(value))}</dd></div>"
        for name, value in values.items()
    )


def _plain(value: object) -> str:
    match value:
        case None:
            return "not settled"
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ", ".join(map(str, value))
    return str(value).replace("_", " ")


def _by(provenance: Iterable[Provenance]) -> str:
    told = (
        f"{one.extractor} ({f'{one.distribution} {one.version}'.strip()})"
        f"{f', rule {one.rule}' if one.rule else ''}"
        for one in provenance
    )
    return escaped("; ".join(told) or "nobody named")


def _short(text: str) -> str:
    text = " ".join(text[: SHOWN + 1].split())
    return escaped(text if len(text) <= SHOWN else text[: SHOWN - 1] + "…")


def entities(record: Record, summaries: Summaries) -> str:
    """Return who and what is named, each with what is on the record about it."""
    about: dict[str, list[Claim]] = {}
    for claim in record.claims:
        for name in dict.fromkeys(one.entity for one in claim.arguments if one.entity):
            about.setdefault(name, []).append(claim)
    rows = [_entity(record, one, about.get(one.id, []), summaries) for one in record.entities]
    return _group("Names", rows)


def _entity(record: Record, entity: Entity, claims: list[Claim], summaries: Summaries) -> str:
    name = slug(entity.id)
    forms = dict.fromkeys(" ".join(record.text_of(span).split()) for span in entity.mentions)
    links = "".join(
        f'<li><a href="#n-{slug(claim.id)}">{_numbered(claim)} {escaped(summaries.of(claim))}</a></li>'
        for claim in claims
    )
    return (
        f'<li class="entity" id="n-{name}" data-id="{name}"><details><summary>'
        f'<span class="line" dir="auto">{escaped(entity.name)}</span> '
        f'<span class="quiet">{escaped(entity.kind)}, named {len(entity.mentions)}×</span></summary>'
        f'<p class="forms">As {" · ".join(f"<q>{escaped(form)}</q>" for form in forms)}</p>'
        f"{f'<ul>{links}</ul>' if links else ''}</details></li>"
    )


def _numbered(claim: Claim) -> str:
    return f'<span class="number k-{slug(claim.kind)}">{number(claim)}</span>'


def superseded(record: Record, summaries: Summaries) -> str:
    """Return the findings that lost to a better one."""
    rows = [
        f'<li class="claim lost"><details><summary><span class="line" dir="auto">'
        f"{escaped(claim.kind)}: {escaped(summaries.of(claim))}</span>"
        f'<span class="excerpt" dir="auto">{_short(claim.text)}</span></summary>'
        f"{_details(record, claim)}"
        f'<p class="back"><a href="#n-{slug(claim.superseded_by or "")}">What stands instead</a></p>'
        "</details></li>"
        for claim in record.superseded
    ]
    return _group("Superseded", rows)


def faults(record: Record) -> str:
    """Return what went wrong."""
    return _group("Faults", [f'<li class="fault">{escaped(fault)}</li>' for fault in record.faults])


def _group(title: str, rows: list[str]) -> str:
    if not rows:
        return ""
    return f'<section class="group"><h3>{title}</h3><ul>{"".join(rows)}</ul></section>\n'
