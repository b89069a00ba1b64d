"""Agreements as entities: names, descriptions, acronyms and what takes them up again."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.extractors.agreements.event import Event
from onrecord.extractors.agreements.instruments import Instrument
from onrecord.extractors.agreements.reading import Reading
from onrecord.model import Finding, entity
from onrecord.segment.offsets import Tokens
from onrecord.spans import Span


class _Group:
    """The mentions of one agreement."""

    def __init__(self) -> None:
        self.spans: list[Span] = []


class Ledger:
    """Keeps the agreements of a document, as it is read from its beginning."""

    def __init__(self, text: str, short_names: dict[str, str]) -> None:
        self._text = text
        self._short = short_names
        self._groups: list[_Group] = []
        self._by_name: dict[str, _Group] = {}

    def note(self, reading: Reading, event: Event) -> None:
        """Take in the instruments of an event: all name one agreement."""
        found = [one for one in (event.instrument, *event.others) if one is not None]
        if not found or (reading.is_headline and not any(one.named for one in found)):
            return
        names = {self._name(reading, one) for one in found if one.named}
        group = self._known(names) or self._taken_up(reading, found) or self._opened(reading, found)
        if group:
            self._by_name.update(dict.fromkeys(names, group))
            group.spans += [reading.span_of(one.phrase) for one in found]

    def take_up(self, reading: Reading, event: Event) -> None:
        """Take in the instrument of an event that tells no more than that it is known: `the deal`."""
        if event.instrument and event.instrument.is_bare(reading):
            self.note(reading, event)

    def _name(self, reading: Reading, instrument: Instrument) -> str:
        """Return the full name in lower case, without adjectives in front."""
        at = instrument.start
        while at < instrument.head and not reading.words[at][0].isupper():
            at += 1
        span = reading.span_of((at, instrument.last))
        name = span.of(self._text).lower()
        return self._short.get(name, name)

    def _known(self, names: set[str]) -> _Group | None:
        return next((self._by_name[name] for name in sorted(names) if name in self._by_name), None)

    def _taken_up(self, reading: Reading, found: list[Instrument]) -> _Group | None:
        """Return the only agreement so far, where the words do no more than take it up."""
        if len(self._groups) == 1 and all(one.is_bare(reading) and not one.plural for one in found):
            return self._groups[0]
        return None

    def _opened(self, reading: Reading, found: list[Instrument]) -> _Group | None:
        """Return a new group, for what is a name or describes one agreement."""
        if any(one.named or not (one.plural or one.is_bare(reading)) for one in found):
            self._groups.append(_Group())
            return self._groups[-1]
        return None

    def entities(self, found: Tokens) -> Iterator[Finding]:
        """Yield one entity for each agreement, with its acronym wherever it stands."""
        for at, word in enumerate(found.lower if self._short else ()):
            if word in self._short and found.words[at][0].isupper():
                group = self._known({self._short[word]})
                if group:
                    group.spans.append(found[at])
        for group in self._groups:
            yield entity("agreement", sorted(set(group.spans)), rule="instrument")
