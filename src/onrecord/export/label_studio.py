"""Records as tasks of Label Studio, with what was found as predictions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final
from xml.sax.saxutils import quoteattr

from onrecord.kinds import BUILT_IN, Kind, Makes, kinds_given
from onrecord.model import Argument, Claim, Record, a_record
from onrecord.spans import Span, Unit, counted

_COLOURS: Final = ("#d98c1f", "#8e5ab3", "#2f9464", "#3f7fc1", "#7a818d")


def to_label_studio(record: Record, *, offsets: Unit = "utf-16") -> dict[str, Any]:
    """Return a task: the text, and a region for each argument and each mention.

    The first argument of a claim is linked to the others, each link named by the role.

    Args:
        record: The record.
        offsets: What offsets count; Label Studio itself counts UTF-16.

    Example:
        >>> from onrecord import Document, Record
        >>> to_label_studio(Record(Document("One.", id="a1")))["data"]
        {'text': 'One.', 'id': 'a1'}
    """
    a_record(record)
    document = record.document
    data = {"text": document.text, **document.to_dict(text=False)}
    place = counted(document.text, offsets)
    result = [piece for claim in record.claims for piece in _claim(record, claim, place)]
    for entity in record.entities:
        for number, span in enumerate(entity.mentions, start=1):
            name = f"{entity.id}-{number}"
            result.append(_region(record, name, span, [entity.kind], place, [f"name: {entity.name}"]))
    return {
        "data": data,
        "predictions": [{"model_version": "onrecord", "result": result}],
    }


def label_studio_configuration(kinds: Iterable[Kind] = BUILT_IN) -> str:
    """Return the labelling interface for such tasks, to be pasted into a project's settings.

    Example:
        >>> label_studio_configuration().splitlines()[1]
        '  <Labels name="label" toName="text">'
    """
    kinds = kinds_given(kinds)
    claims = [kind for kind in kinds if kind.makes is Makes.CLAIM]
    labels = [
        (f"{kind.name} {role}", _COLOURS[min(number, len(_COLOURS) - 1)])
        for number, kind in enumerate(claims)
        for role in kind.roles_by_name
    ]
    labels += [(kind.name, _COLOURS[-1]) for kind in kinds if kind.makes is Makes.ENTITY]
    roles = dict.fromkeys(role for kind in claims for role in kind.roles_by_name)
    return "\n".join(
        [
            "<View>",
            '  <Labels name="label" toName="text">',
            *(
                f"    <Label value={quoteattr(name)} background={quoteattr(colour)}/>"
                for name, colour in labels
            ),
            "  </Labels>",
            "  <Relations>",
            *(f"    <Relation value={quoteattr(role)}/>" for role in roles),
            "  </Relations>",
            '  <Text name="text" value="$text"/>',
            "</View>",
            "",
        ]
    )


def _claim(record: Record, claim: Claim, place: Callable[[Span], Span]) -> Iterator[dict[str, Any]]:
    notes = [f"{name}: {value}" for name, value in claim.attributes.to_dict().items() if value is not None]
    for number, one in enumerate(claim.arguments, start=1):
        about = _about(record, one)
        told = [*(notes if number == 1 else ()), *about]
        yield _region(record, f"{claim.id}-{number}", one.span, [f"{claim.kind} {one.role}"], place, told)
        if number > 1:
            yield {
                "type": "relation",
                "from_id": f"{claim.id}-1",
                "to_id": f"{claim.id}-{number}",
                "direction": "right",
                "labels": [one.role],
            }


def _about(record: Record, argument: Argument) -> list[str]:
    entity = record.entity(argument.entity)
    return [f"entity: {entity.name}"] if entity is not None else []


def _region(
    record: Record,
    name: str,
    span: Span,
    labels: list[str],
    place: Callable[[Span], Span],
    notes: list[str],
) -> dict[str, Any]:
    start, end = place(span)
    region: dict[str, Any] = {
        "id": name,
        "type": "labels",
        "from_name": "label",
        "to_name": "text",
        "value": {"start": start, "end": end, "text": record.text_of(span), "labels": labels},
    }
    return {**region, "meta": {"text": notes}} if notes else region
