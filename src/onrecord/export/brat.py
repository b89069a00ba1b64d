"""Records in brat's standoff format: a file of annotations beside the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.kinds import BUILT_IN, Attribute, Kind, Makes, kinds_given
from onrecord.model import Argument, Claim, Record, a_record
from onrecord.spans import Span, Unit, counted


def to_brat(record: Record, *, kinds: Iterable[Kind] = BUILT_IN, offsets: Unit = "codepoint") -> str:
    """Return the lines of an `.ann` file for a `.txt` file with the document's text.

    A claim is an event; its trigger is the argument in the anchor role of its kind. An entity is its
    mentions, with `Equiv` between them. Values from a list are attributes, other values are notes.

    Args:
        record: The record.
        kinds: The kinds that say which argument is the anchor of a claim, and which values are listed.
        offsets: The unit of offsets; brat itself counts code points.

    Example:
        >>> from onrecord import Document, Record
        >>> to_brat(Record(Document("One.")))
        ''
    """
    a_record(record)
    known = {kind.name: kind for kind in kinds_given(kinds) if kind.makes is Makes.CLAIM}
    page = _Page(record, offsets)
    for entity in record.entities:
        names = [page.text_bound(entity.kind, span) for span in entity.mentions]
        page.note(names[0], entity.name)
        if len(names) > 1:
            page.lines.append(f"*\tEquiv {' '.join(names)}")
    for claim in record.claims:
        page.event(claim, known.get(claim.kind))
    return "".join(f"{line}\n" for line in page.lines)


def brat_configuration(kinds: Iterable[Kind] = BUILT_IN) -> str:
    """Return the `annotation.conf` that brat needs to show what `to_brat` writes.

    Example:
        >>> brat_configuration().splitlines()[0]
        '[entities]'
    """
    kinds = kinds_given(kinds)
    claims = [kind for kind in kinds if kind.makes is Makes.CLAIM]
    return "\n".join(
        [
            "[entities]",
            *(kind.name for kind in kinds if kind.makes is Makes.ENTITY),
            *(f"{_event(kind.name)}_{role}" for kind in claims for role in kind.roles_by_name),
            "[relations]",
            "<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
            "[events]",
            *(f"{_event(kind.name)} {_roles(kind)}" for kind in claims),
            "[attributes]",
            *(line for kind in claims for line in _attributes(kind)),
            "",
        ]
    )


def _roles(kind: Kind) -> str:
    return ", ".join(f"{role}*:{_event(kind.name)}_{role}" for role in kind.roles_by_name)


def _attributes(kind: Kind) -> Iterator[str]:
    for one in kind.attributes:
        if one.is_truth:
            yield f"{_event(kind.name)}_{one.name} Arg:{_event(kind.name)}"
        elif one.values:
            values = "|".join(map(str, one.values))
            yield f"{_event(kind.name)}_{one.name} Arg:{_event(kind.name)}, Value:{values}"


def _event(kind: str) -> str:
    """Return the name of a claim's kind in brat, apart from an entity kind of the same name."""
    return kind.capitalize()


class _Page:
    """The lines of an `.ann` file, numbered as they come."""

    def __init__(self, record: Record, offsets: Unit) -> None:
        self.lines: list[str] = []
        self._text = record.document.text
        self._place = counted(self._text, offsets)
        self._numbers: dict[str, int] = {}

    def _next(self, letter: str) -> str:
        self._numbers[letter] = self._numbers.get(letter, 0) + 1
        return f"{letter}{self._numbers[letter]}"

    def text_bound(self, kind: str, span: Span) -> str:
        """Add a passage, in pieces where it goes over several lines; return its name."""
        pieces = list(_lines(self._text, span))
        places = ";".join(f"{start} {end}" for start, end in map(self._place, pieces))
        name = self._next("T")
        self.lines.append(f"{name}\t{kind} {places}\t{' '.join(piece.of(self._text) for piece in pieces)}")
        return name

    def note(self, name: str, text: str) -> None:
        """Add a note."""
        self.lines.append(f"{self._next('#')}\tAnnotatorNotes {name}\t{' '.join(text.split())}")

    def event(self, claim: Claim, kind: Kind | None) -> None:
        """Add a claim."""
        event = _event(claim.kind)
        anchors = claim.arguments_of(kind.anchor) if kind and kind.anchor else ()
        trigger = self.text_bound(event, (anchors or claim.arguments)[0].span)
        parts = " ".join(f"{role}:{self._part(event, one)}" for role, one in _numbered(claim.arguments))
        name = self._next("E")
        self.lines.append(f"{name}\t{event}:{trigger} {parts}")
        listed = {one.name: one for one in kind.attributes} if kind else {}
        rest = [
            self._attribute(name, event, listed.get(key), key, value)
            for key, value in claim.attributes.items()
        ]
        if told := "; ".join(filter(None, rest)):
            self.note(name, told)

    def _part(self, event: str, argument: Argument) -> str:
        return self.text_bound(f"{event}_{argument.role}", argument.span)

    def _attribute(self, name: str, event: str, listed: Attribute | None, key: str, value: object) -> str:
        """Add an attribute that brat can hold; return any other in words."""
        if value is True and (listed is None or listed.is_truth):
            self.lines.append(f"{self._next('A')}\t{event}_{key} {name}")
        elif listed and value in listed.values and isinstance(value, str):
            self.lines.append(f"{self._next('A')}\t{event}_{key} {name} {value}")
        elif value is not None and value is not False:
            return f"{key} {value}"
        return ""


def _lines(text: str, span: Span) -> Iterator[Span]:
    """Yield the parts of a span that stand on one line each."""
    start = span.start
    for line in span.of(text).splitlines(keepends=True):
        [bare] = line.splitlines()
        if bare:
            yield Span(start, start + len(bare))
        start += len(line)


def _numbered(arguments: Iterable[Argument]) -> Iterator[tuple[str, Argument]]:
    """Yield each argument under its role: `content`, `content2`, ..."""
    counts: dict[str, int] = {}
    for one in arguments:
        number = counts[one.role] = counts.get(one.role, 0) + 1
        yield (one.role if number == 1 else f"{one.role}{number}"), one
