"""Lexemes: the pieces of text around a currency, each with its class (see grammar/money.py)."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from onrecord.extractors.amounts.currencies import Currencies, Unit
from onrecord.grammar.money import LEXEME
from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.runs import runs

#: The digit or word right before a word, and a number right behind it.
_BEFORE = re.compile(r"(\d|[^\W\d_]+|[)¼½¾])[\s.–-]*\Z")
_AFTER = re.compile(r"\.?\s?[-–−]?[\d(]")
#: What may be a unit behind a letter that may be a scale: 20 k | dollars.
_UNIT = re.compile(r"\s?([^\W\d_]+|[^\w\s])")
_CENTS = re.compile(r"c\b|[ -]cents?\b")
#: What parts thousands, or stands for no cents: 1 000, 20.-
_NO_DIGITS = re.compile(r"[\s'’]|\.[-–]$")
#: A comma that parts decimals: 4,5 and 1.000,50.
_COMMA = re.compile(r"(?<!\d),\d{1,2}\Z|\A\d+,\d{1,2}\Z|[ .]\d{3},\d{1,2}\Z")
_GROWING = "İ"  # no other letter is two when it is small
_LOOK_BACK = 30  # characters
#: So many characters around the currencies of a paragraph are read.
_REACH = 160
#: The classes of small words behind which no unit follows.
_APART = frozenset("TJRBFIG")
_DASH = "—"
_DASHES = frozenset("-–‐‑−")
#: What only its capitals tell apart: sales in the US.
_PRONOUN, _COUNTRY = "us", "u.s."
_FRACTIONS = {"¼": Fraction(1, 4), "½": Fraction(1, 2), "¾": Fraction(3, 4)}

Rational: TypeAlias = int | Fraction


def _plain(value: Fraction) -> Rational:
    return value.numerator if value.denominator == 1 else value


class Words:
    """The words that sums are built of, and the currencies.

    Attributes:
        currencies: The currencies.
        sign: The signs, each one character, that stand next to anything but signs and white space.
        anchors: The words, in small letters, that can name a currency.
        known: All words that are more to a sum than any other word.
        plain: Those that mean the same wherever they stand, with their class and number.
        leads: The words that can stand right before a unit.
        classes: The class of each word, in small letters.
        values: The number that it stands for.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.currencies = Currencies(lexicon)
        entries = lexicon.entries("amount_words")
        self.classes = {entry.phrase: entry.fields["class"] for entry in entries}
        self.values = {e.phrase: _plain(Fraction(e.fields["value"])) for e in entries if "value" in e.fields}
        marks = sorted(m for m in set().union(*self.currencies.signs) if unicodedata.category(m) == "Sc")
        mark = re.escape("".join(marks))
        other = rf"[^\s{mark}]"
        self.sign = re.compile(rf"[{mark}](?:(?=\s?{other})|(?<={other}.)|(?<={other}\s.))")
        self.anchors = frozenset(map(str.lower, self.currencies.anchors))
        self.known = self.classes.keys() | self.currencies.names.keys() | self.currencies.anchors
        units = self.currencies.names.keys() | self.currencies.tails
        self.plain = {
            word: (kind, self.values.get(word))
            for word, kind in self.classes.items()
            if kind != "L" and word not in units
        }
        leads = {word for word, kind in self.classes.items() if kind not in _APART}
        self.leads = leads | self.currencies.heads


class Lexemes(NamedTuple):
    """The pieces of one stretch of text, as parallel lists.

    Attributes:
        text: The text of the document.
        kinds: The class of each piece, one letter each.
        starts: Where each begins.
        ends: Where each ends.
        words: Its text in small letters.
        values: The number, or the `Unit`, that it stands for.
    """

    text: str
    kinds: str
    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]
    values: Sequence[Rational | Unit | None]

    def number(self, index: int) -> Rational:
        """Return the number that the piece at `index` stands for."""
        value = self.values[index]
        return 1 if value is None or isinstance(value, Unit) else value

    def is_glued(self, index: int) -> bool:
        """Tell whether the piece at `index` begins right where the one before it ends."""
        return 0 < index < len(self.words) and self.ends[index - 1] == self.starts[index]

    def is_dash(self, index: int) -> bool:
        """Tell whether the piece at `index` is a hyphen that stands alone and so parts clauses."""
        return self.words[index] == "-" and not (self.is_glued(index) or self.is_glued(index + 1))

    def is_capital(self, index: int) -> bool:
        """Tell whether the piece at `index` is in capitals."""
        return self.text[self.starts[index] : self.ends[index]].isupper()

    def unit(self, index: int) -> Unit:
        """Return the unit that the piece at `index` stands for."""
        value = self.values[index]
        if not isinstance(value, Unit):
            raise TypeError(f"no unit: {self.words[index]!r}")
        return value


def _anchors(document: Document, words: Words) -> list[int]:
    """Return where currencies are named next to a number, in order."""
    text, names = document.text, words.currencies.anchors
    found = [match.start() for match in words.sign.finditer(text)]
    lower = _lower(text)
    for word in words.anchors.intersection(runs(document)):
        is_name, size = word in names, len(word)
        for at in _places_of(word, lower):
            end = at + size
            if (is_name or text[at:end] in names) and _is_by_number(text, at, end, words):
                found.append(at)
    return sorted(found)


def _lower(text: str) -> str:
    """Return a text in small letters, of the same length: a letter that would grow is left as it is."""
    return _GROWING.join(map(str.lower, text.split(_GROWING)))


def _places_of(word: str, text: str) -> Iterator[int]:
    """Yield where a word stands in a text, as a whole run of letters."""
    at, size = text.find(word), len(word)
    while at >= 0:
        if not text[at - 1 : at].isalpha() and not text[at + size : at + size + 1].isalpha():
            yield at
        at = text.find(word, at + size)


def _is_by_number(text: str, start: int, end: int, words: Words) -> bool:
    """Tell whether a number, or what can stand between it and a unit, is next to a word.

    A letter alone must touch it: `R500`, `35p`.
    """
    if end - start == 1 and text[start].isascii():
        return text[start - 1 : start].isnumeric() or text[end : end + 1].isnumeric()
    if start > 1 and text[start - 1] in " -" and text[start - 2].isdigit():
        return True
    before = _BEFORE.search(text, max(0, start - _LOOK_BACK), start)
    if before and (not before[1][0].isalpha() or before[1].lower() in words.leads):
        return True
    return _AFTER.match(text, end) is not None


def stretches(document: Document) -> list[tuple[int, int]]:
    """Return the stretches around currencies, at most one for each paragraph; many articles have none."""
    return list(_around(document, _anchors(document, lexicon(document).table(Words))))


def _around(document: Document, anchors: Sequence[int]) -> Iterator[tuple[int, int]]:
    if not anchors:
        return
    text, layer = document.text, paragraphs(document)
    at = 0
    while at < len(anchors):
        start, end = layer[layer.at(anchors[at])]
        first, at = at, bisect_left(anchors, end, at + 1)
        yield _cut(text, start, anchors[first]), _reach(text, anchors[at - 1], end)


def _cut(text: str, start: int, first: int) -> int:
    """Return where to begin before `first`: at a space, not before `start`."""
    if first - start <= _REACH:
        return start
    space = text.find(" ", first - _REACH, first)
    return space + 1 if space >= 0 else first


def _reach(text: str, final: int, end: int) -> int:
    if end - final <= _REACH:
        return end
    space = text.rfind(" ", final, final + _REACH)
    return space if space >= 0 else min(end, final + _REACH)


def parsed(digits: str) -> Rational:
    """Return the number that a piece of digits stands for.

    Example:
        >>> str(parsed("1,000")), str(parsed("13-1/4")), str(parsed("4,5"))
        ('1000', '53/4', '9/2')
    """
    if digits.isdecimal():
        return int(digits)
    if digits[-1] in _FRACTIONS:
        return Fraction(digits[:-1] or 0) + _FRACTIONS[digits[-1]]
    if "/" in digits:
        whole, _, part = digits.replace("-", " ").rpartition(" ")
        numerator, denominator = part.split("/")
        return Fraction(whole or 0) + Fraction(int(numerator), int(denominator) or 1)
    digits = _NO_DIGITS.sub("", digits)
    if digits.count(".") > 1 or _COMMA.search(digits):
        digits = digits.replace(".", "").replace(",", ".")
    whole, _, part = digits.replace(",", "").partition(".")
    return Fraction(int(whole + part), 10 ** len(part)) if part else int(whole)


class _Reader:
    """Cuts one stretch into lexemes."""

    def __init__(self, text: str, words: Words) -> None:
        self.text = text
        self.known = words
        self.kinds: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.values: list[Rational | Unit | None] = []

    def add(self, kind: str, start: int, end: int, value: Rational | Unit | None = None) -> None:
        """Add a piece, with what it stands for."""
        self.kinds.append(kind)
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(self.text[start:end].lower())
        self.values.append(value)

    def word(self, start: int, end: int, lower: str) -> None:
        """Add a word that is known."""
        text, currencies = self.text[start:end], self.known.currencies
        kind = self.known.classes.get(lower)
        if (code := currencies.codes.get(text)) and not self._is_loose(code, end):
            self.add("K", start, end, code)
        elif kind == "L" and (self._is_close(start) or self._is_by_unit(start, end)):
            self.add("L", start, end, self.known.values[lower])
        elif kind == "L" and self._is_hyphened(start, end):
            self.add("S", start, end, self.known.values[lower])
        elif kind and kind != "L":
            self.add(kind, start, end, self.known.values.get(lower))
        elif (unit := currencies.names.get(lower)) and not self._is_barred(unit, start, text):
            self.add("U", start, end, unit)
            self._mark_country(unit, len(self.kinds) - 1)
        else:
            self.add("x", start, end)
        if lower in currencies.tails:
            self._mark_name()

    def _is_glued(self, start: int) -> bool:
        return bool(self.ends) and self.ends[-1] == start and self.kinds[-1] == "N"

    def _is_close(self, start: int) -> bool:
        """Tell whether a letter at `start` can be a scale: 5m, $5 m."""
        after_sign = len(self.kinds) > 1 and self.kinds[-1] == "N" and self.kinds[-2] in "CK"
        return self._is_glued(start) or (after_sign and start - self.ends[-1] == 1)

    def _is_hyphened(self, start: int, end: int) -> bool:
        """Tell whether a short scale is joined to a number by a hyphen: Rs 2,400-cr."""
        if self.kinds[-2:] != ["N", "D"] or end - start < 2:
            return False
        return self.ends[-1] == start and self.ends[-2] == self.starts[-1]

    def _is_by_unit(self, start: int, end: int) -> bool:
        """Tell whether a letter is a scale by what follows it: 20 k dollars."""
        if self.kinds[-1:] != ["N"] or start - self.ends[-1] > 1:
            return False
        after, currencies = _UNIT.match(self.text, end), self.known.currencies
        word = after[1] if after else ""
        return word in currencies.codes or word.lower() in currencies.names or word in currencies.signs

    def _is_loose(self, code: Unit, end: int) -> bool:
        """Tell whether a code stands apart from its number: R 5, | 20 pounds |, no pounds 20."""
        if "weight" in code.traits:
            told = self.kinds[-1:] and self.kinds[-1] in "NWXSLHQ"
            return bool(told) or not self.text[end + 1 : end + 2].isdigit()
        return "letter" in code.traits and not self.text[end : end + 1].isdigit()

    def _is_barred(self, unit: Unit, start: int, text: str) -> bool:
        """Tell whether the way a unit is written speaks against it."""
        glued = "glued" in unit.traits and not self._is_glued(start)
        return glued or ("lower" in unit.traits and not text.islower())

    def _mark_country(self, unit: Unit, begin: int) -> None:
        """Set the class of the words before a unit, at `begin`, that name its country."""
        last = len(self.kinds) - 1
        for size in (3, 2, 1):
            first = begin - size
            is_after = first > 0 and self.kinds[first - 1] in "NWXSLPDOHQV"
            if first < 0 or not (is_after or _AFTER.match(self.text, self.ends[last])):
                continue
            currencies, is_capital = self.known.currencies, self.text[self.starts[first]].isupper()
            found = (currencies.countries if is_capital else currencies.places).at(self.words, first)
            if found and found[0] == size and not found[1].isdisjoint(unit.parts):
                self.kinds[first:begin] = "Y" * size
                self.values[last] = narrowed(unit, found[1])
                return

    def _mark_name(self) -> None:
        """Read a name of several words that ends here: pounds sterling."""
        for size in (4, 3, 2):
            unit = self.known.currencies.names.get(" ".join(self.words[-size:]))
            if unit and len(self.words) >= size:
                self.kinds[-size:] = "Y" * (size - 1) + "U"
                self.values[-1] = unit
                self._mark_country(unit, len(self.kinds) - size)
                return

    def digits(self, start: int, end: int) -> None:
        """Add a number, or digits that are part of a name."""
        before = self.text[max(0, start - 2) : start]
        name = before[-1:].isalpha() or (before[-1:] == "-" and before[:1].isalpha())  # CF6-80, GSM-103
        run_on = name and self.kinds[-1:] not in (["K"], ["C"], ["U"])
        if before[-1:] == "-" and self.kinds[-2:-1] and self.kinds[-2] in "LSUK":  # 2m-3m euros
            run_on = False
        run_on = run_on and not self._is_of_cents(end)
        self.add("x" if run_on else "N", start, end, None if run_on else parsed(self.text[start:end]))

    def _is_of_cents(self, end: int) -> bool:
        """Tell whether digits that end at `end` count cents of the country right before them: A|15| cents."""
        if not (self.words and _CENTS.match(self.text, end)):
            return False
        if not self.text[self.starts[-1] : self.ends[-1]].isupper():
            return False
        return self.known.currencies.countries.at(self.words, len(self.words) - 1) is not None

    def sign(self, start: int, end: int) -> None:
        """Add a currency sign with the letters before it; those that are a word of their own as a word."""
        signs = self.known.currencies.signs
        text = self.text[start:end]
        unit = signs.get(text) or (end - start > 2 and signs.get(text.upper())) or None
        if unit is None and not text[0].isalpha() and end - start > 1:  # $US5
            unit = signs.get(text[1:] + text[0])
        elif unit is None and end - start > 1:
            self.word(start, end - 1, text[:-1].lower())
            start, unit = end - 1, signs.get(text[-1])
        self.add("C" if unit else "x", start, end, unit)

    def name_country(self) -> None:
        """Tell the US from the pronoun: sales in the | US."""
        for index, word in enumerate(self.words):
            if word == _PRONOUN and self.text[self.starts[index]] == "U":
                self.words[index] = _COUNTRY

    def name_letter(self) -> None:
        """Tell a letter inside a sentence from the article: a band | A home, its Series | A round."""
        for index in range(1, len(self.words) - 1):
            around = self.words[index - 1].isalpha() and self.text[self.starts[index + 1]].islower()
            if self.words[index] == "a" and self.text[self.starts[index]] == "A" and around:
                self.words[index], self.kinds[index] = "A", "x"


def narrowed(unit: Unit, codes: frozenset[str]) -> Unit:
    """Return a unit that names its country."""
    parts = {code: number for code, number in unit.parts.items() if code in codes}
    return unit._replace(parts=parts, default=None, traits=unit.traits | {"named"})


def read(text: str, start: int, end: int, words: Words) -> Lexemes:
    """Return the lexemes between the offsets."""
    reader, known, codes, plain = _Reader(text, words), words.known, words.currencies.codes, words.plain
    add_others = {"number": reader.digits, "sign": reader.sign}
    kinds, starts, ends = reader.kinds, reader.starts, reader.ends
    pieces, values = reader.words, reader.values
    for match in LEXEME.finditer(text, start, end):  # the one loop that every piece of text goes through
        low, high = match.span()
        kind, value = "x", None
        if (group := match.lastgroup) == "word":
            word = text[low:high]
            piece = word.lower()
            if piece in known or word in codes:
                if piece not in plain or word in codes:
                    reader.word(low, high, piece)
                    continue
                kind, value = plain[piece]
        elif group == "mark":
            piece = text[low] if high - low == 1 else _DASH  # typed with two hyphens
            kind = "D" if piece in _DASHES else "x" if piece.isalpha() else piece  # a letter is no class
        else:
            add_others[group or ""](low, high)
            continue
        kinds.append(kind)
        starts.append(low)
        ends.append(high)
        pieces.append(piece)
        values.append(value)
    if _PRONOUN in pieces:
        reader.name_country()
    if text.find(" A ", start, end) >= 0:
        reader.name_letter()
    return Lexemes(text, "".join(kinds), starts, ends, pieces, values)
