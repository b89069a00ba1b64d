"""The article with its claims marked: a flat run of pieces, cut wherever a claim begins or ends."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import Final

from attrs import define, field, frozen

from onrecord.model import Claim, Record
from onrecord.spans import LINE_END, Span
from onrecord.view.escape import escaped, slug
from onrecord.view.summaries import Summaries

#: How many claims and entities a piece of text names at most, the innermost first.
DEEPEST: Final = 8
#: How long a first line without a full stop may be, to be shown as the headline.
HEADLINE: Final = 200

#: The longest line of a text that may be hard-wrapped: there, only blank lines part paragraphs.
WRAPPED: Final = 100

_BREAK: Final = re.compile(rf"(?:{LINE_END}[ \t]*)+")
_BLANK: Final = re.compile(rf"(?:{LINE_END}[ \t]*){{2,}}")
#: White space within a line: marked, so that a tint runs on from one piece to the next.
_INSIDE: Final = re.compile(r"[ \t\xa0]+")
_AFTER: Final = re.compile(r"(?:['’]s\b)?[”’\"'»)\].,;:!?…]{0,4}(?!\w)")


@frozen(eq=False)
class _Layer:
    """What covers a stretch of text: an argument of a claim, or a mention of an entity."""

    owner: str
    look: str
    length: int
    role: str = "mention"


@define
class _Borders:
    """What begins and ends at each offset, and the notes that stand there."""

    opening: defaultdict[int, list[_Layer]] = field(factory=lambda: defaultdict(list))
    closing: defaultdict[int, list[_Layer]] = field(factory=lambda: defaultdict(list))
    notes: defaultdict[int, list[str]] = field(factory=lambda: defaultdict(list))

    def add(self, span: Span, owner: str, look: str, role: str = "mention") -> None:
        """Note where a layer begins and ends."""
        layer = _Layer(slug(owner), look, span.length, role)
        self.opening[span.start].append(layer)
        self.closing[span.end].append(layer)

    @classmethod
    def of(cls, record: Record, summaries: Summaries) -> _Borders:
        """Return the borders of all claims and mentions."""
        borders = cls()
        for entity in record.entities:
            for span in entity.mentions:
                borders.add(span, entity.id, "mention")
        for link in record.links:
            borders.add(link.span, link.entity, "mention")
        for claim in record.claims:
            for argument in claim.arguments:
                role = slug(argument.role)
                borders.add(argument.span, claim.id, f"k-{slug(claim.kind)} r-{role}", role)
            borders.notes[_note_place(record.document.text, claim)].append(_note(claim, summaries))
        return borders


def _note_place(text: str, claim: Claim) -> int:
    """Return where a claim's number stands: behind its last word and the marks that follow."""
    found = _AFTER.match(text, claim.span.end)
    return found.end() if found else claim.span.end


def _note(claim: Claim, summaries: Summaries) -> str:
    """Return the number of a claim, as a link to it; it adds no text to the article."""
    kind, name = slug(claim.kind), slug(claim.id)
    label = escaped(f"Note {number(claim)}, {claim.kind.replace('_', ' ')}: {summaries.of(claim)}")
    return (
        f'<a class="note k-{kind}" id="r-{name}" href="#n-{name}" data-n="{number(claim)}" '
        f'aria-label="{label}"></a>'
    )


def number(claim: Claim) -> str:
    """Return the number that a claim has in the page."""
    return escaped(claim.id.removeprefix("c"))


def article(record: Record, summaries: Summaries) -> str:
    """Return the article as HTML, each paragraph one of its own, the text unchanged."""
    text = record.document.text
    pieces = _Pieces(text, _Borders.of(record, summaries))
    blocks = list(_blocks(text))
    rows = []
    for index, block in enumerate(blocks):
        rows.append("".join(pieces.until(block.start)))
        titled = index == 0 and not record.document.title and _is_headline(block.of(text), len(blocks))
        tag = "h1" if titled else "p"
        rows.append(f'<{tag} dir="auto">{"".join(pieces.until(block.end))}</{tag}>')
    rows.append("".join(pieces.until(len(text))))
    return "".join(rows)


def _is_headline(line: str, blocks: int) -> bool:
    is_short = len(line) <= HEADLINE and not _BREAK.search(line)
    return blocks > 1 and is_short and not line.rstrip().endswith(".")


def _blocks(text: str) -> Iterator[Span]:
    """Yield the paragraphs: lines, or what stands between blank lines where lines are short."""
    start = 0
    wrapped = max(map(len, re.split(LINE_END, text))) <= WRAPPED
    for found in (_BLANK if wrapped else _BREAK).finditer(text):
        if found.start() > start:
            yield Span(start, found.start())
        start = found.end()
    if start < len(text):
        yield Span(start, len(text))


class _Pieces:
    """The text in pieces, from the start to the end, each with the layers that cover it."""

    def __init__(self, text: str, borders: _Borders) -> None:
        self._text = text
        self._borders = borders
        self._offsets = sorted({*borders.opening, *borders.closing, *borders.notes})
        self._active: dict[_Layer, None] = {}
        self._at = 0

    def until(self, end: int) -> Iterator[str]:
        """Yield the pieces from where the last call ended up to `end`."""
        first = bisect_right(self._offsets, self._at - 1)
        for offset in self._offsets[first : bisect_right(self._offsets, end)]:
            yield self._piece(offset)
            yield from self._crossed(offset)
        yield self._piece(end)

    def _crossed(self, offset: int) -> list[str]:
        """Close and open layers at `offset`, once; return the notes there."""
        for layer in self._borders.closing.pop(offset, ()):
            self._active.pop(layer, None)
        opening = self._borders.opening.pop(offset, [])
        self._active.update(dict.fromkeys(sorted(opening, key=lambda layer: -layer.length)))
        return self._borders.notes.pop(offset, [])

    def _piece(self, end: int) -> str:
        """Return the text up to `end`, all of it under the same layers."""
        raw, self._at = self._text[self._at : end], end
        text = escaped(raw)
        if not self._active or not raw or (raw.isspace() and not _INSIDE.fullmatch(raw)):
            return text
        layers = list(islice(reversed(self._active), DEEPEST))
        looks = dict.fromkeys(look for layer in layers for look in layer.look.split())
        depth = sum(layer.role == "content" for layer in layers)
        classes = " ".join(["m", *looks, *(["deep"] if depth > 1 else [])])
        owners, roles = " ".join(one.owner for one in layers), " ".join(one.role for one in layers)
        return f'<span class="{classes}" data-of="{owners}" data-role="{roles}">{text}</span>'
