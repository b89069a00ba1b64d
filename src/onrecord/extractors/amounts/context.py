"""Context: the currency that a bare `dollar`, `franc` or `peso` means in its article."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from onrecord.extractors.amounts.currencies import Currencies, Unit
from onrecord.extractors.amounts.lexemes import Words
from onrecord.grammar.reporting import DATELINE, LOCAL_DATELINE
from onrecord.lexicon import lexicon
from onrecord.model import Document, layer
from onrecord.segment.paragraphs import paragraphs

_WORD = re.compile(r"(?:[^\W\d_]\.){2,3}|[^\W\d_]+")
_CAPITAL = re.compile(r"[A-ZÀ-Þ](?<![^\W\d_].)(?:\.(?:[^\W\d_]\.){1,2}|[^\W\d_]*)")
_DOLLAR = re.compile(r"\$|(?i:dollar|dlr)")
_LONGEST = 60
_SET_APART = re.compile(r"US\$|\$US")
_SIGN = re.compile(r"(?<![\w.])[^\W\d_]{0,4}[$€]")
_MARKED = re.compile(r"[A-Z.]\$")  # A$5: a bare sign is another's
#: So often the country of a local story is named, and so many times as often as all others.
_OFTEN = 3
_APART = 3
#: No American paper writes it in two words, and few but American ones write it in one.
_PER_CENT = re.compile(r"(?i)\bper(?P<apart>[ \u00a0])?cent\b")
#: Longer names of places in capitals are no abbreviations: AUSTRALIA, but NSW.
_SHORT = 4
_YEAR = re.compile(r"(?<![\d$£€,.])(?:19|20)\d\d(?![\d,]|\.\d)")

_LEAD = 3
_REACH = 1000


class Places:
    """Where countries with a currency are named, each with the codes of its currencies."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.codes: list[frozenset[str]] = []
        self._most: dict[frozenset[str], frozenset[str]] = {}

    def within(self, begin: int, end: int, codes: AbstractSet[str]) -> list[tuple[int, frozenset[str]]]:
        """Return the places between the offsets that have one of `codes`."""
        indexes = range(bisect_left(self.starts, begin), bisect_left(self.starts, end))
        return [
            (self.starts[i], self.codes[i].intersection(codes))
            for i in indexes
            if not self.codes[i].isdisjoint(codes)
        ]

    def most_named(self, codes: frozenset[str]) -> frozenset[str]:
        """Return those of `codes` whose country is named most, the first of several."""
        if codes not in self._most:
            counts = Counter(here & codes for here in self.codes if here & codes)
            self._most[codes] = counts.most_common(1)[0][0] if counts else frozenset()
        return self._most[codes]


@layer
def places(document: Document) -> Places:
    """Return where countries with a currency are named."""
    currencies = lexicon(document).table(Words).currencies
    text, named = document.text, currencies.places
    found = Places()
    behind = 0  # the last place: Belgo-Luxembourg, but not Luxembourg again
    for match in _CAPITAL.finditer(text):
        if match.group().lower() not in named or (start := match.start()) < behind:
            continue
        matches = list(_WORD.finditer(text, start, start + _LONGEST))
        if place := named.at([each.group().lower() for each in matches], 0):
            behind = matches[place[0] - 1].end()
            found.starts.append(start)
            found.codes.append(place[1])
    return found


@layer
def year(document: Document) -> int | None:
    """Return the year that an article is of: of its publication, else the latest that it names."""
    if document.published and document.published[:4].isdigit():
        return int(document.published[:4])
    years = [int(match.group()) for match in _YEAR.finditer(document.text)]
    return max(years, default=None)


@layer
def home(document: Document) -> frozenset[str]:
    """Return the currencies of the city where a paper's own story was filed: HOBART, May 3 - ..."""
    blocks, cities = paragraphs(document), lexicon(document).table(Words).currencies.cities
    for at in range(min(_LEAD, len(blocks))):
        if found := LOCAL_DATELINE.match(document.text, blocks.starts[at], blocks.ends[at]):
            return cities.get(tuple(found["city"].lower().split()), frozenset())
    return frozenset()


@layer
def resident(document: Document) -> frozenset[str]:
    """Return the currency of the one country with dollars that an article names, often and without A$."""
    dollars = lexicon(document).table(Words).currencies.dollars
    text = _SET_APART.sub("", document.text)  # sets others apart, and tells of no place
    told = _told(Counter(_CAPITAL.findall(text)), dollars).most_common()
    if not told or told[0][1] < _OFTEN - 1 or _MARKED.search(text) or _is_wire(document):
        return frozenset()
    others = sum(count for _, count in told[1:])
    per_cent = _PER_CENT.search(text)
    foreign = not others and (len(text) < len(document.text) or (per_cent and per_cent["apart"]))
    if told[0][1] < _OFTEN - bool(foreign) or (per_cent and not per_cent["apart"]):
        return frozenset()
    apart = others * _APART <= told[0][1] and per_cent
    return frozenset(filter(None, [told[0][0]])) if not others or apart else frozenset()


def _told(words: Mapping[str, int], dollars: Mapping[str, str]) -> Counter[str]:
    """Return how often capitalised words tell of each currency."""
    told: Counter[str] = Counter()
    for word, times in words.items():
        name = word.capitalize() if len(word) > _SHORT else word
        if name in dollars:
            told[dollars[name]] += times
    return told


def _is_wire(document: Document) -> bool:
    """Tell whether an agency filed a story: HOBART (AP) - ..."""
    blocks = paragraphs(document)
    heads = (DATELINE.match(document.text, *blocks[at]) for at in range(min(_LEAD, len(blocks))))
    return any(head is not None and "(" in head.group() for head in heads)


@layer
def has_dollars(document: Document) -> bool:
    """Tell whether an article names dollars of any country."""
    return _DOLLAR.search(document.text) is not None


@layer
def signs(document: Document) -> Mapping[int, AbstractSet[str]]:
    """Return the signs of dollars and euros in each paragraph, by its number: A$, $, €."""
    found: dict[int, set[str]] = {}
    blocks = paragraphs(document)
    for match in _SIGN.finditer(document.text):
        found.setdefault(blocks.at(match.start()), set()).add(match.group())
    return found


class Context:
    """What a paragraph, and failing that its article, tell about the sums in the paragraph."""

    def __init__(self, document: Document, start: int, before: Context | None = None) -> None:
        self.document = document
        self.currencies: Currencies = lexicon(document).table(Words).currencies
        layer = paragraphs(document)
        self.index = layer.at(start)
        self.begin, self.end = layer[self.index]
        self.story: dict[str, str] = before.story if before else {}
        self.named = dict(self.story)
        self.met: set[str] = set(before.met) if before else set()
        self.last: str | None = before.last if before else None

    def has_place(self, unit: Unit, start: int) -> bool:
        """Tell whether a unit at `start` names its country, or the paragraph does."""
        return "named" in unit.traits or bool(self._near(unit.parts.keys(), start))

    def is_named(self, unit: Unit) -> bool:
        """Tell whether the article names a country of a unit."""
        return bool(places(self.document).most_named(frozenset(unit.parts)))

    def _near(self, codes: AbstractSet[str], start: int) -> list[tuple[int, frozenset[str]]]:
        begin, end = max(self.begin, start - _REACH), min(self.end, start + _REACH)
        return places(self.document).within(begin, end, codes)

    def currency(self, unit: Unit, start: int, *, spelled: bool) -> str | None:
        """Return the currency that a unit at `start` means; None where nothing tells.

        In turn: what the unit itself says; the currency of that name that the paragraph, or
        the head of the article, has named in full before (only for units in words); the country
        that the paragraph names nearest; the city of a local dateline, or the country of a local
        story; what the signs of the paragraph are all of (only for cents); what the unit means by
        default; the country that the article names most; the only one of that name still in use; the
        most likely one.
        """
        codes = frozenset(unit.parts)
        if len(codes) == 1 or "named" in unit.traits:
            code = self._of_its_time(codes)
            self.last = code
            if spelled and code:
                self._remember(unit, code)
            return code
        if spelled and (known := self.named.get(unit.family)) in unit.parts:
            return known
        if "firm" not in unit.traits and (near := self._near(codes, start)):
            told = min(
                (abs(start - at) + (at > start) * (self.end - self.begin), at, here) for at, here in near
            )
            return self._of_its_time(told[2])
        if local := self._of_place(codes, unit):
            return self._of_its_time(local)
        if signed := self._by_signs(unit):
            return signed
        part = self.last is not None and unit.parts.get(self.last, 1) > 1
        if part and unit.default == "USD" and not has_dollars(self.document):
            return self.last  # €3, then 50c
        gone = unit.default in self.currencies.last_year  # a lira is Turkish where Turkey is named
        most = places(self.document).most_named(codes) if gone else frozenset()
        if unit.default and not most:
            self.last = unit.default
            return unit.default
        untold = "untold" in unit.traits or (unit.default is None and unit.likely is None)
        if untold and self.last in unit.parts:
            return self.last  # £300, then fifty grand; P500, then one billion pesos
        most = most or places(self.document).most_named(codes)
        code = self._of_its_time(most or self._one_in_force(codes)) or unit.likely
        self.last = code or self.last
        return code

    def _of_place(self, codes: frozenset[str], unit: Unit) -> frozenset[str]:
        """Return those of `codes` that a local story tells of: by its dateline, or where it is set."""
        local = codes & home(self.document)
        if not local and unit.default == "USD":
            local = codes & resident(self.document)
        return local

    def _by_signs(self, unit: Unit) -> str | None:
        """Return the currency that all signs of the paragraph are of, for a bare cent: 5 | cents | to A$4."""
        if unit.default != "USD" or min(unit.parts.values()) == 1:
            return None
        found, known = signs(self.document).get(self.index, frozenset()), self.currencies.signs
        if "€" in found and has_dollars(self.document):
            return None
        codes = {known[sign].default for sign in found if sign in known}
        only = codes.pop() if len(codes) == 1 else None
        return only if only in unit.parts else None

    def _remember(self, unit: Unit, code: str) -> None:
        """Keep what a unit named in full means for bare ones: in the paragraph, or in the story."""
        self.named[unit.family] = code
        if self.index < _LEAD:
            self.story.setdefault(unit.family, code)

    def _one_in_force(self, codes: frozenset[str]) -> frozenset[str]:
        """Return `codes` where all of them but one are gone: new and old zlotys."""
        last = [code for code in codes if code not in self.currencies.last_year]
        return codes if len(last) == 1 else frozenset()

    def _of_its_time(self, codes: frozenset[str]) -> str | None:
        """Return the code that was in force in the article's year."""
        if len(codes) <= 1:
            return next(iter(codes), None)
        now = year(self.document) or 9999
        ends = self.currencies.last_year
        in_force = [code for code in codes if ends.get(code, 9999) >= now]
        if not in_force:  # all of them are gone: the last
            return max(codes, key=lambda code: (ends.get(code, 9999), code))
        return min(in_force, key=lambda code: (ends.get(code, 9999), code))
