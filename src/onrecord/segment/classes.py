"""Classes of words: a bit for each word list that a word is in, by one look-up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from onrecord.lexicon import Lexicon, Phrases, lexicon
from onrecord.model import Document, layer
from onrecord.segment.listed import Bits
from onrecord.segment.tokens import tokens

HEAD: Final = 1 << 0  #: a noun that heads a title: secretary
PLURAL: Final = 1 << 1  #: its plural: secretaries
WEAK: Final = 1 << 2  #: a head only behind a modifier: (board) member
CAPITAL: Final = 1 << 3  #: a head only where capitalised: Justice
RANK: Final = 1 << 4  #: a head that may follow another title: (Chairman) Rep.
OCCUPATION: Final = 1 << 5  #: a profession, no office
MODIFIER: Final = 1 << 6  #: stands in titles before the head: deputy
FIELD: Final = 1 << 7  #: a field of office: Finance
STATUS: Final = 1 << 8  #: former, acting
HONORIFIC: Final = 1 << 9  #: Mr.
GIVEN: Final = 1 << 10  #: a given name
PARTICLE: Final = 1 << 11  #: van, bin
SUFFIX: Final = 1 << 12  #: Jr.
COMPANY: Final = 1 << 13  #: in names of organizations: Bank, Inc
SITE: Final = 1 << 14  #: in names of places and things: Street
COMMON: Final = 1 << 15  #: often capitalised, no name: Islamic
BREAK: Final = 1 << 16  #: parts names: Tuesday
STOP: Final = 1 << 17  #: never inside a title: the, said
PARTY: Final = 1 << 18  #: Republican
PLACE: Final = 1 << 19  #: Ohio, Brazil
PEOPLE: Final = 1 << 20  #: Brazilian
STATE: Final = 1 << 21  #: Ohio, Ore.
BODY: Final = 1 << 22  #: Senate, FBI
LONGER: Final = 1 << 23  #: begins a phrase of several words: New (York)
SURNAME: Final = 1 << 28  #: a common surname
WORD: Final = 1 << 29  #: a common word, seldom in names of people
PERSON: Final = 1 << 30  #: a noun that introduces a person, no title: wife
EASTERN: Final = 1 << 31  #: a surname that stands first: Kim
SINGULAR: Final = 1 << 32  #: a member of a party: Democrat
CORPORATE: Final = 1 << 33  #: what ends the name of a company: Inc
LEGAL: Final = 1 << 37  #: a company's legal form: Inc, but not Group
LISTED: Final = 1 << 24  #: a name only by a long list: no evidence where it stands alone
MINISTERIAL: Final = 1 << 35  #: a head before which a party's name is a field: (Labor) Minister
FIRM: Final = 1 << 36  #: a head that a firm may be called, too: producer
LOWER_WEAK: Final = 1 << 27  #: weak in lower case: Officer
OPTIONAL: Final = 1 << 34  #: praise in the form of a title: tycoon
MALE: Final = 1 << 25
FEMALE: Final = 1 << 26
#: A word of these classes may be somebody's name.
NAMED: Final = GIVEN | SURNAME | LISTED | MALE | FEMALE

_PAIR: Final = 2  # letters

_LISTS: Final = (
    ("title_heads", HEAD),
    ("title_modifiers", MODIFIER),
    ("portfolios", FIELD),
    ("status_words", STATUS),
    ("honorifics", HONORIFIC),
    ("given_names", GIVEN),
    ("surnames", SURNAME),
    ("common_words", WORD),
    ("person_nouns", PERSON),
    ("name_particles", PARTICLE),
    ("name_suffixes", SUFFIX),
    ("organization_words", COMPANY),
    ("place_words", SITE),
    ("not_names", COMMON),
    ("not_in_titles", STOP),
    ("sentence_starters", STOP),
    ("parties", PARTY),
    ("us_states", PLACE | STATE),
    ("countries", PLACE),
    ("cities", PLACE),
    ("institutions", BODY),
)
# Single words of letters, with a gender at most; a word of the texts is looked up in them.
_LONG: Final = (
    ("given_names_census", GIVEN | LISTED),
    ("given_names_world", GIVEN | LISTED),
    ("surnames_census", SURNAME | LISTED),
)
# Of these a word has a plural that its line need not hold.
_BENT: Final = HEAD | PARTY
_WITH_FORMS: Final = ("plural", "abbr", "postal", "adjective")
_FIELDS: Final = {
    "weak": WEAK,
    "weak=lower": LOWER_WEAK,
    "caps": CAPITAL,
    "rank": RANK,
    "field": MINISTERIAL,
    "firm": FIRM,
    "optional": OPTIONAL,
    "break": BREAK,
    "corporate": CORPORATE,
    "legal": LEGAL,
    "first": EASTERN,
    "tier=occupation": OCCUPATION,
    "gender=m": MALE,
    "gender=f": FEMALE,
}
_WORD = re.compile(r"(?:\w\.){2,}|[\w&'’]+\.?|\S")


class Classes:
    """The bits of words and of phrases, all in lower case.

    Attributes:
        of: The bits of each word, by `of[word]`; of any word that is in no list none.
        phrases: Those of phrases of several words.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words: dict[str, int] = {}
        self._phrases: dict[tuple[str, ...], int] = {}
        long = [(name, bit) for name, bit in _LONG if not words.adds_to(name)]
        for name, bit in (*_LISTS, *(one for one in _LONG if one not in long)):
            self._take(words.text(name), bit)
        for first, *_ in self._phrases:
            self._words[first] = self._words.get(first, 0) | LONGER
        self.phrases = Phrases(self._phrases)
        self.of = Bits(self._words, [([words.text(name)], bit) for name, bit in long], _bits)

    def _take(self, text: str, bit: int) -> None:
        """Add all forms of the phrases in the text of a list; most are a word, with a gender or nothing."""
        of, is_head = self._words, bool(bit & HEAD)
        simple = {"": bit}  # what fields stand for that hold no further forms
        for line in text.lower().splitlines():
            phrase, _, rest = line.partition("\t")
            bits = simple.get(rest)
            if bits is not None and phrase.isalpha():
                of[phrase] = of.get(phrase, 0) | bits
                if is_head:
                    plural = phrase + "s"
                    of[plural] = of.get(plural, 0) | bits | PLURAL
                continue
            bits, further = _read(rest)
            self._add(phrase, bit | bits)
            for form, more in _further(phrase, further, bit | bits):
                self._add(form, more)
            if not further:
                simple[rest] = bit | bits

    def _add(self, form: str, bits: int) -> None:
        if form.isalpha():
            self._words[form] = self._words.get(form, 0) | bits
            return
        key = tuple(form.split() if form.replace(" ", "").isalpha() else _WORD.findall(form))
        if len(key) == 1:
            self._words[key[0]] = self._words.get(key[0], 0) | bits
        else:
            self._phrases[key] = self._phrases.get(key, 0) | bits


@lru_cache(maxsize=512)
def _read(rest: str) -> tuple[int, dict[str, str]]:
    """Return the bits that the fields of a line stand for, and those that hold further forms."""
    bits, further = 0, {}
    for part in rest.split("\t"):
        bits |= _FIELDS.get(part, 0)
        name, _, value = part.partition("=")
        if value and name in _WITH_FORMS:
            further[name] = value
    return bits, further


def _bits(rest: str) -> int:
    return _read(rest)[0]


def _further(phrase: str, fields: Mapping[str, str], bits: int) -> Iterator[tuple[str, int]]:
    """Yield the further forms of a phrase, with their bits."""
    if bits & _BENT:
        plural = fields.get("plural") or (phrase + "s" if bits & HEAD else "-")
        if bits & PARTY and plural != "-":
            yield phrase, SINGULAR
        if plural != "-":
            yield plural, bits | PLURAL
    if not fields:
        return
    for form in (*fields.get("abbr", "").split(), *fields.get("postal", "").split()):
        yield form, STATE
    for form in filter(None, fields.get("adjective", "").split(",")):
        yield form, bits | PEOPLE
        yield form + "s", COMMON


def is_short_name(word: str, bits: int) -> bool:
    """Tell whether letters that are a title in capitals shorten a name: `Md Alam`, but `MD Jo Ray`."""
    return len(word) == _PAIR and bool(bits & CAPITAL) and not bits & RANK and not word.isupper()


def is_syllable(word: str, bits: int) -> bool:
    """Tell whether what would be the letters of a body is part of a name: Kim Jong | Un, but the UN."""
    return len(word) == _PAIR and bool(bits & BODY) and word.istitle()


@layer
def classes(document: Document) -> list[int]:
    """Return for each token the classes of its word: the bits above, added up.

    Case does not matter: whether `Will` is a name and `will` is none, the reader must tell.
    """
    of = lexicon(document).table(Classes).of
    return list(map(of.__getitem__, tokens(document).lower))
