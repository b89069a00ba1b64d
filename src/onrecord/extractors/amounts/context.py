"""Context: the currency that a bare `dollar`, `franc` or `peso` means in its article."""

from __future__ import annotations

import re
from collections import Counter

from onrecord.extractors.amounts.currencies import Currencies, Unit
from onrecord.extractors.amounts.lexemes import Words
from onrecord.lexicon import lexicon
from onrecord.model import Document, layer
from onrecord.segment import paragraphs

_WORD = re.compile(r"(?:[^\W\d_]\.){2,3}|[^\W\d_]+")
_YEAR = re.compile(r"(?<![\d$£€,.])(?:19|20)\d\d(?![\d,]|\.\d)")


@layer
def places(document: Document) -> list[tuple[int, frozenset[str]]]:
    """Return where countries with a currency are named, each with the codes of its currencies."""
    currencies = lexicon(document).table(Words).currencies
    matches = list(_WORD.finditer(document.text))
    words = [match.group().lower() for match in matches]
    found = []
    for index, match in enumerate(matches):
        if match.group()[0].isupper() and (place := currencies.places.at(words, index)):
            found.append((match.start(), place[1]))
    return found


@layer
def year(document: Document) -> int | None:
    """Return the year that an article is of: of its publication, else the latest that it names."""
    if document.published and document.published[:4].isdigit():
        return int(document.published[:4])
    years = [int(match.group()) for match in _YEAR.finditer(document.text)]
    return max(years, default=None)


def of_its_time(codes: frozenset[str], document: Document, currencies: Currencies) -> str | None:
    """Return the code that was in force in the article's year."""
    if len(codes) <= 1:
        return next(iter(codes), None)
    now = year(document) or 9999
    in_force = [code for code in codes if currencies.last_year.get(code, 9999) >= now]
    return min(in_force or codes, key=lambda code: (currencies.last_year.get(code, 9999), code))


def currency_of(unit: Unit, start: int, document: Document) -> str | None:
    """Return the currency that a unit at `start` means; None where nothing tells."""
    currencies = lexicon(document).table(Words).currencies
    codes = frozenset(unit.parts)
    if len(codes) == 1 or "named" in unit.traits:
        return of_its_time(codes, document, currencies)
    if unit.default:
        return unit.default
    return of_its_time(_told(codes, start, document), document, currencies)


def _told(codes: frozenset[str], start: int, document: Document) -> frozenset[str]:
    """Return those of `codes` that the country named nearest in the paragraph has, else in the text."""
    named = [(at, here & codes) for at, here in places(document) if here & codes]
    if not named:
        return frozenset()
    layer = paragraphs(document)
    begin, end = layer[layer.at(start)]
    near = [(abs(start - at) + (at > start) * 1000, at, here) for at, here in named if begin <= at < end]
    if near:
        return min(near)[2]
    counts = Counter(here for _, here in named)
    return max(counts, key=lambda here: (counts[here], -[h for _, h in named].index(here)))
