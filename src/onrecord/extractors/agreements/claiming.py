"""Claims of agreements: from the events of a document to who agreed to what with whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from onrecord.extractors.agreements.acronyms import short_names
from onrecord.extractors.agreements.bearing import is_conditional
from onrecord.extractors.agreements.entities import Ledger
from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.parties import named_inside, parties
from onrecord.extractors.agreements.passing import is_passing, says_nothing
from onrecord.extractors.agreements.reading import Reading
from onrecord.extractors.agreements.setting import date, venue
from onrecord.extractors.agreements.status import status
from onrecord.extractors.agreements.terms import terms
from onrecord.model import Argument, Attributes, Document, Finding
from onrecord.phrases.pieces import ARTICLES, NAME, Phrase
from onrecord.segment.tokens import tokens
from onrecord.spans import Span

#: What is denied or alleged of an agreement is not what the next sentence starts from.
_NOT_KEPT = frozenset({"rejected", "broken"})
#: What is told by a name or a noun phrase, and marks that such a phrase may hold.
_NAMED = frozenset({"party", "instrument"})
_MARKS = (("“", "”"), ('"', '"'))
_ALL_MARKS = frozenset('“”"')
#: So far before a phrase, with its determiner, the mark can stand.
_DETERMINED = 8


def claims(document: Document, told: Iterable[tuple[Reading, list[Event]]]) -> Iterator[Finding]:
    """Yield the agreements of a document, sentence by sentence: claims, and the instruments as entities."""
    before: dict[str, tuple[str, frozenset[str]]] = {}
    known: set[str] = set()
    ledger = Ledger(document.text, short_names(document))
    for reading, events in told:
        for event in events:
            key = _family(reading, event)
            kin = "sure" if key == "settlement" else key
            earlier, called = before.get(key) or before.get(kin) or ("", frozenset())
            own = _names(reading, event)
            other = bool(own and called and own.isdisjoint(called))
            where = status(reading, event, None if other else earlier or None)
            who = parties(reading, event, known)
            finding = _claim(reading, document.text, event, who, where)
            if says_nothing(reading, event, finding):
                ledger.take_up(reading, event)
                continue
            imagined = bool(earlier) and _is_imagined(reading, event, where)
            kept = where not in _NOT_KEPT and not imagined
            if not finding.attributes["passing"] and kept and not _is_past(reading, event):
                before[key] = where, own or called
            names = (n for first, last in who for n in range(first, last) if reading.penn[n] in NAME)
            known.update(reading.lower[n] for n in names)
            ledger.note(reading, event)
            yield finding
    yield from ledger.entities(tokens(document))


def _whole(text: str, role: str, span: Span) -> Span:
    """Return the span of a name with the quotation mark that the words before or behind it leave alone.

    `“a clear majority” of workers`, `the “Rye Accord”`.
    """
    near = text[max(0, span.start - _DETERMINED) : span.end + 1] if role in _NAMED else ""
    if _ALL_MARKS.isdisjoint(near):
        return span
    for opening, closing in _MARKS:
        body = text[span.start : span.end]
        opened, closed = body.count(opening), body.count(closing)
        if opening == closing:
            opened, closed = (opened % 2, 0) if text.startswith(closing, span.end) else (0, opened % 2)
        if opened > closed and text.startswith(closing, span.end):
            return Span(span.start, span.end + 1)
        before = text.rfind(opening, max(0, span.start - _DETERMINED), span.start) if closed > opened else -1
        if before >= 0:
            return Span(before, span.end)
    return span


def _is_imagined(reading: Reading, event: Event, where: str) -> bool:
    """Tell whether a sentence only names what may be: if a pact is signed, the deadline for | a pact."""
    if where == "proposed" and is_conditional(reading, event):
        return True
    if event.instrument is None or where != "negotiating":
        return False
    return event.frame == "noun" and reading.lower[event.instrument.first] in ("a", "an")


def _is_past(reading: Reading, event: Event) -> bool:
    """Tell whether it is an older agreement: `it replaces | a pact that expired`, `previous deals` failed."""
    older = reading.vocabulary.words_of("older")
    if event.instrument is not None and not older.isdisjoint(reading.lower[slice(*event.instrument.phrase)]):
        return True
    indefinite = event.instrument is not None and reading.lower[event.instrument.first] in ARTICLES
    return event.effect == "expire" and indefinite


def _family(reading: Reading, event: Event) -> str:
    """Return what kinds of agreements are told apart when a sentence takes one up again."""
    instrument = event.instrument
    if instrument is None or instrument.kind in ("deal", "weak"):
        return "sure"
    plain = (
        instrument.last - instrument.head == 1
        or reading.lower[instrument.head] in reading.vocabulary.nameable
    )
    return instrument.kind if plain else "letter"  # an agreement | in principle is an agreement


def _names(reading: Reading, event: Event) -> frozenset[str]:
    """Return the names in an instrument, by which one is told from another: the | Rye | pact."""
    first, last = event.instrument.phrase if event.instrument else (0, 0)
    return frozenset(reading.lower[at] for at in range(first, last) if reading.penn[at] in NAME)


def _claim(reading: Reading, text: str, event: Event, who: list[Phrase], where: str) -> Finding:
    """Return the finding that an event makes."""
    what = terms(reading, event, who)
    places = [("trigger", event.trigger), *(("party", phrase) for phrase in who)]
    if event.instrument:
        places.append(("instrument", event.instrument.phrase))
    if what:
        places.append(("terms", what))
    passing = reading.is_headline or is_passing(reading, event, who, what)
    if place := venue(reading, event, what):
        places.append(("venue", place))
    arguments = [Argument(role, _whole(text, role, reading.span_of(phrase))) for role, phrase in places]
    if not who:
        arguments += [Argument("party", span) for span in named_inside(reading, event)]
    if day := date(reading, text, event, what):
        arguments.append(Argument("date", day))
    return Finding("agreement", arguments, _attributes(where, passing), rule=event.frame)


@cache
def _attributes(status: str, passing: bool) -> Attributes:  # noqa: FBT001 - a key
    """Return the attributes of an agreement: one object for all that have the same, and few differ."""
    return Attributes({"status": status, "passing": passing})
