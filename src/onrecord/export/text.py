"""A record for people to read: grouped by kind, each claim with its evidence in context."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import Final

from onrecord.errors import OnrecordError
from onrecord.given import of_type
from onrecord.kinds import BUILT_IN, Makes
from onrecord.model import Claim, Entity, Record, a_record
from onrecord.spans import LINE_END
from onrecord.terminal import tamed
from onrecord.view.summaries import Summaries, by_kind, plural

#: How many characters of the text stand around a claim, and how many between two arguments at most.
AROUND: Final = 60
BETWEEN: Final = 160
#: Evidence is not wrapped into fewer characters a line.
NARROWEST: Final = 20

#: Entities of these kinds are told with the claims that point to them.
_BUILT_IN: Final = frozenset(kind.name for kind in BUILT_IN if kind.makes is Makes.ENTITY)
_LINE_END: Final = re.compile(LINE_END)
# Marks inside evidence while it is wrapped, of one character each. The text's own control
# characters are taken out before: they could command a terminal.
_MAIN, _OTHER, _END = "\x01", "\x02", "\x03"
_PLAIN: Final = str.maketrans({_MAIN: "[", _OTHER: "[", _END: "]"})
_COLOURED: Final = str.maketrans({_MAIN: "\x1b[1m", _OTHER: "\x1b[36m", _END: "\x1b[0m"})


def to_text(record: Record, *, colour: bool = False, width: int = 96) -> str:
    r"""Return `record` as a text for reading.

    Args:
        record: What to show.
        colour: Whether evidence is marked by terminal colours instead of brackets.
        width: The longest line of evidence, in characters.

    Returns:
        Lines of text, the last one ended.

    Raises:
        OnrecordError: `OR012`, if no line could be so long.

    Example:
        >>> from onrecord import Document, Record
        >>> to_text(Record(Document("Nothing was said.", id="a1")))
        'a1: nothing on the record\n'
    """
    a_record(record)
    if of_type(width, int, "width", "give a number of characters") < NARROWEST:
        raise OnrecordError("OR012", f"width is {width}", hint=f"give {NARROWEST} or more")
    blocks = [_summary(record), *_sections(record, width)]
    if record.faults:
        faults = [f"  {_clean(str(fault))}" for fault in record.faults]
        blocks.append("\n".join([f"fault ({len(faults)})", *faults]))
    return "\n\n".join(blocks).translate(_COLOURED if colour else _PLAIN) + "\n"


def _summary(record: Record) -> str:
    found = (*by_kind(record), *_further(record))
    counts = [f"{len(those)} {plural(kind, len(those))}" for kind, those in found]
    return f"{_clean(record.document.id)}: {', '.join(counts) or 'nothing on the record'}"


def _sections(record: Record, width: int) -> Iterator[str]:
    summaries = Summaries(record)
    wrapper = textwrap.TextWrapper(
        width, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False, break_long_words=False
    )
    for kind, claims in by_kind(record):
        lines = [f"{plural(kind, 1)} ({len(claims)})"]
        for claim in claims:
            lines += [
                f"  {_clean(summaries.of(claim))}",
                wrapper.fill(_evidence(record.document.text, claim)),
            ]
        yield "\n".join(lines)
    for kind, entities in _further(record):
        yield "\n".join(
            [f"{plural(kind, 1)} ({len(entities)})", *(f"  {_clean(one.name)}" for one in entities)]
        )


def _further(record: Record) -> Iterator[tuple[str, tuple[Entity, ...]]]:
    """Yield each kind of a plugin's own that the record has entities of, with them."""
    for kind in sorted({entity.kind for entity in record.entities}.difference(_BUILT_IN)):
        yield kind, record.entities_of(kind)


def _evidence(text: str, claim: Claim) -> str:
    """Return the claim's stretch of text with its arguments marked, and what stands around it."""
    main = claim.arguments_of("content") or claim.arguments[:1]
    pieces = [_before(text, claim.span.start)]
    cursor = claim.span.start
    for argument in sorted(claim.arguments, key=lambda a: (a.span.start, -a.span.end)):
        if argument.span.start < cursor:  # inside the one before it
            continue
        pieces.append(_gap(text[cursor : argument.span.start]))
        pieces += [_MAIN if argument in main else _OTHER, _clean(argument.span.of(text)), _END]
        cursor = argument.span.end
    return " ".join("".join([*pieces, _after(text, claim.span.end)]).split())


def _gap(text: str) -> str:
    if len(text) <= BETWEEN:
        return tamed(text)
    return f"{_after(text, 0).removesuffix(' …')} … {_before(text, len(text)).removeprefix('… ')}"


def _before(text: str, end: int) -> str:
    """Return what stands before `end` in its line, cut at a word."""
    line = tamed(_LINE_END.split(text[max(0, end - AROUND - 1) : end])[-1])
    return line if len(line) <= AROUND else "… " + line.partition(" ")[2]


def _after(text: str, start: int) -> str:
    """Return what stands after `start` in its line, cut at a word."""
    line = tamed(_LINE_END.split(text[start : start + AROUND + 1], 1)[0])
    return line if len(line) <= AROUND else line.rpartition(" ")[0] + " …"


def _clean(text: str) -> str:
    """Return `text` on one line, without what could command a terminal."""
    return " ".join(tamed(text).split())
