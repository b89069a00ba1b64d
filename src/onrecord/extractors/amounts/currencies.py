"""Currencies: what their signs, codes, names and places mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Final, NamedTuple

from onrecord.errors import OnrecordError
from onrecord.lexicon import Entry, Lexicon, Phrases

_CODE: Final = re.compile("[A-Z]{3}")


class Unit(NamedTuple):
    """What a word or sign for money can mean.

    Attributes:
        word: The word, in small letters, or the sign.
        parts: For each currency that it can belong to (ISO 4217), how many of it make one main unit.
        default: The currency that it means where nothing tells.
        traits: What to mind when it is read; see data/en/money_units.txt.
        family: The word that all its forms share: dollar for dollars and dlrs.
        excepted: Numbers with which it means something else: 720p.
        likely: The currency that it means where the article names no country of it: a bare rupee.
    """

    word: str
    parts: Mapping[str, int | Fraction]
    default: str | None = None
    traits: frozenset[str] = frozenset()
    family: str = ""
    excepted: frozenset[int] = frozenset()
    likely: str | None = None

    @property
    def is_singular(self) -> bool:
        """True for a word that takes an s where it counts: dlr, franc."""
        return self.word.isalpha() and not self.word.endswith("s") and "invariable" not in self.traits

    def per_main(self, code: str | None) -> int | Fraction:
        """Return how many of this unit make one main unit of the currency `code`."""
        return self.parts.get(code or "", min(self.parts.values()))


def _listed(entry: Entry, name: str) -> list[str]:
    listed = entry.fields.get(name)
    return [part for part in listed.split("|") if part] if listed else []


def _forms(entry: Entry) -> list[tuple[list[str], int]]:
    """Return the words for the main unit, and those for its part, each with its number to the main unit."""
    forms, _, number = entry.fields.get("sub", "").partition(":")
    return [(_listed(entry, "unit"), 1), ([form for form in forms.split("|") if form], int(number or 1))]


class Currencies:
    """The currencies of a lexicon.

    Attributes:
        names: By words in small letters: names of units.
        tails: The last words of names of several words.
        codes: By code, and by signs made of letters, as they are written.
        signs: By sign, with the letters before it.
        heads: The words that can stand between a number and a unit: last words of countries.
        anchors: The words that name a currency, or end its name.
        places: Words in small letters that name a country, with its currencies.
        cities: The words of cities, each with the currencies of the papers there.
        dollars: The last words of countries with dollars, as written, and these cities, each with the code;
            "" where the papers of a country are not known.
        countries: The same, and abbreviations of them that stand right before a unit.
        last_year: By code: the last year of a currency that is gone.
        weak: Codes that are English words.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        entries = lexicon.entries("currencies")
        spellings = lexicon.entries("money_units")
        self.last_year = {e.phrase: int(e.fields["until"]) for e in entries if "until" in e.fields}
        self.weak = frozenset(e.phrase for e in entries if "word" in e.fields)
        self.names = _units(entries, spellings)
        self.tails = frozenset(name.split()[-1] for name in self.names if " " in name)
        self.codes: dict[str, Unit] = {}
        self.signs: dict[str, Unit] = {}
        for entry in entries:
            self._add_signs(entry)
        self.codes |= _before(self.names)
        self.signs |= {name: unit for name, unit in self.names.items() if not name[0].isalpha()}
        self.places = Phrases(_places(entries, "places"))
        self.countries = Phrases(_places(entries, "places", "before"))
        self.cities = _places(entries, "cities")
        self.dollars = _dollars(entries)
        self.heads = frozenset(place.split()[-1].lower() for place in _all_places(entries)) | frozenset(
            word for name in self.names if " " in name for word in name.split()[:-1]
        )
        self.anchors = frozenset(phrase.split()[-1] for phrase in self.names) | frozenset(self.codes)

    def _add_signs(self, entry: Entry) -> None:
        """Take the code, the letters and the signs of a currency."""
        if not _CODE.fullmatch(entry.phrase):
            hint = "an entry begins with its code of three capital letters"
            raise OnrecordError("OR011", f"{entry.phrase!r} is no code of a currency", hint=hint)
        coined = frozenset({"coined"} & entry.fields.keys())
        unit = Unit(entry.phrase, {entry.phrase: 1}, entry.phrase, coined)
        self.codes[entry.phrase] = unit
        if not {"until", "word"} & entry.fields.keys():
            self.codes |= dict.fromkeys([entry.phrase.lower(), entry.phrase.capitalize()], unit)
        if letter := entry.fields.get("letter"):
            self.codes[letter] = self._lettered(letter, unit, likely=letter in _listed(entry, "likely"))
        for sign in _listed(entry, "sign"):
            meaning = self.names["dollar"] if sign in "$＄﹩" else unit._replace(word=sign)
            if sign.replace("-", "").isalpha():
                self.codes[sign] = meaning
            else:
                self.signs[sign] = self.signs[sign.upper()] = meaning

    def _lettered(self, letter: str, unit: Unit, *, likely: bool) -> Unit:
        """Return what a letter before a number means: the currency of one country, or of several."""
        found, known = unit._replace(word=letter, traits=unit.traits | {"letter"}, family=letter), self.codes
        if letter not in known:
            return found._replace(likely=unit.default if likely else None)
        before = known[letter]
        parts = {**before.parts, **found.parts}
        return found._replace(parts=parts, default=None, likely=unit.default if likely else before.likely)


def _units(entries: Iterable[Entry], spellings: Iterable[Entry]) -> dict[str, Unit]:
    """Return by each form of a unit the currencies that it may be of, and which it is by default."""
    parts: dict[str, dict[str, int | Fraction]] = {}
    default: dict[str, str] = {}
    likely: dict[str, str] = {}
    family: dict[str, str] = {}
    for entry in entries:
        for forms, number in _forms(entry):
            for form in forms:
                parts.setdefault(form, {})[entry.phrase] = number
                family.setdefault(form, forms[0])
        default |= dict.fromkeys(_listed(entry, "default"), entry.phrase)
        likely |= dict.fromkeys(_listed(entry, "likely"), entry.phrase)
    units = {}
    for form, codes in parts.items():
        only = next(iter(codes)) if len(codes) == 1 else None
        meant = default.get(form, only)
        units[form] = Unit(form, codes, meant, family=family[form], likely=likely.get(form))
    for spelling in sorted(spellings, key=lambda spelling: "as" in spelling.fields):
        units[spelling.phrase] = _spelled(spelling, units)
    return units


def _spelled(spelling: Entry, units: Mapping[str, Unit]) -> Unit:
    """Return the unit that a further spelling means."""
    fields = spelling.fields
    first, *others = (units[name] for name in fields.get("as", spelling.phrase).split("|"))
    parts = dict(first.parts)
    for other in others:
        parts |= other.parts
    if "part" in fields:
        parts = dict.fromkeys(parts, Fraction(fields["part"]))
    traits = first.traits | fields.keys() - {"as", "except", "part", "family"}
    if "sure" in fields:  # stg, short for sterling
        traits -= {"cue", "sure"}
    if "untold" in fields:  # grand
        first, traits = first._replace(default=None), traits - {"firm"}
    excepted = frozenset(int(number) for number in fields.get("except", "").split("/") if number)
    family = fields.get("family", first.family)
    return first._replace(word=spelling.phrase, parts=parts, traits=traits, excepted=excepted, family=family)


def _before(units: Mapping[str, Unit]) -> dict[str, Unit]:
    """Return the units that may stand before the number, as written: Rs, rs."""
    found = {word: unit for word, unit in units.items() if "before" in unit.traits}
    return found | {word.capitalize(): unit for word, unit in found.items()}


def _all_places(entries: Iterable[Entry]) -> list[str]:
    return [
        place.replace(".", " ")
        for e in entries
        for name in ("places", "before")
        for place in _listed(e, name)
    ]


def _dollars(entries: Iterable[Entry]) -> dict[str, str]:
    """Return the words that tell of a country with dollars, each with its code; "" where no papers are."""
    found: dict[str, str] = {}
    for entry in entries:
        if "dollar" in _listed(entry, "unit"):
            cities = [city for city in _listed(entry, "cities") if " " not in city]
            code = entry.phrase if cities else ""
            found |= dict.fromkeys(cities, code)
            places = (*_listed(entry, "places"), *_listed(entry, "parts"))
            found |= {place.split()[-1]: code for place in places}
    return found


def _places(entries: Iterable[Entry], *fields: str) -> dict[tuple[str, ...], frozenset[str]]:
    places: dict[tuple[str, ...], frozenset[str]] = {}
    for entry in entries:
        code = frozenset({entry.phrase})
        for place in (place for field in fields for place in _listed(entry, field)):
            key = tuple(place.lower().split())
            places[key] = places[key] | code if key in places else code
    return places
