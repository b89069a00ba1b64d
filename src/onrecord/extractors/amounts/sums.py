"""Sums: where they stand, their numbers and their unit."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import prod

import regex

from onrecord.extractors.amounts.currencies import Unit
from onrecord.extractors.amounts.edges import Sum, is_cut, with_country, with_minus, with_shillings
from onrecord.extractors.amounts.lexemes import Lexemes, parsed
from onrecord.extractors.amounts.numbers import Number, read_number
from onrecord.extractors.amounts.ranges import Ranges
from onrecord.grammar.money import SUM, YEAR

_HUNDRED = 100
_THOUSAND = 1000
_NEAR = 10  # times as much: from $30 to $40 million, but from $900 to $1 million
_LEAST_CHANGE = 10  # a dollar fifty, but no dollar four
_UNNAMED = frozenset({"cue", "place", "weight", "level"})  # units that need more than an article before them


def sums(text: str, lexemes: Lexemes, ranges: Ranges) -> Iterator[Sum]:
    """Yield the sums in a stretch of lexemes, in order, each as soon as nothing can join it."""
    pending: Sum | None = None
    for found in _Finder(text, lexemes, ranges).singles():
        union = pending and _union(pending, found, lexemes, ranges)
        if pending and not union:
            yield _of_scale(pending, found, lexemes)
        pending = union or found
    if pending:
        yield pending


class _Finder:
    """Finds sums that stand on their own."""

    def __init__(self, text: str, lexemes: Lexemes, ranges: Ranges) -> None:
        self.text = text
        self.lexemes = lexemes
        self.ranges = ranges

    def singles(self) -> Iterator[Sum]:
        position = 0
        while match := SUM.search(self.lexemes.kinds, position):
            found = self._read(match)
            if found:
                yield found
            position = max(found.last, match.start() + 1) if found else match.start("unit") + 1

    def _read(self, match: regex.Match[str]) -> Sum | None:
        """Return the sum of a match, unless it is a piece of a longer word or number."""
        unit = self._unit(match)
        if unit is None or not self._is_well_marked(match):
            return None
        found = self._found(match, unit)
        if found is None or is_cut(found, self.lexemes, self.ranges):
            return None
        if match["minus"]:
            found = found.negated(found.first)
        found = with_shillings(found, self.lexemes)
        return with_country(with_minus(found, self.lexemes, self.ranges), self.lexemes, self.ranges)

    def _found(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        begin = match.start("unit")
        if begin > max(match.start("low"), match.start("bare"), match.start("bracketed")):
            return self._suffixed(match, unit)
        return self._prefixed(match, unit) if self.lexemes.kinds[begin] != "U" else self._named(match, unit)

    def _is_well_marked(self, match: regex.Match[str]) -> bool:
        """Tell whether a stop or a dash behind a code can be there: Rs. 500, USD -5, but no FRN-5."""
        lexemes, code = self.lexemes, match.start("unit")
        if match["stop"]:
            return not lexemes.is_capital(code)
        if match["minus"] and lexemes.kinds[code] == "K":
            return lexemes.ends[code] < lexemes.starts[code + 1] and lexemes.is_glued(code + 2)
        return True

    def _unit(self, match: regex.Match[str]) -> Unit | None:
        """Return the unit; of two that agree (USD $5), the one that says more."""
        units = [self.lexemes.unit(index) for index in range(*match.span("unit"))]
        if len(units) > 1 and not units[0].parts.keys() & units[1].parts.keys():
            return None
        return min(units, key=lambda unit: len(unit.parts))

    def _number(self, match: regex.Match[str], group: str) -> Number | None:
        return read_number(self.lexemes, self.text, *match.span(group))

    def _bracketed(self, match: regex.Match[str], unit: Unit) -> Sum:
        first, last = match.span()
        numbers = (self.lexemes.number(i) for i in range(first, last) if self.lexemes.kinds[i] in "NS")
        value = Number(-prod(numbers))
        return Sum(first, last, unit, value, value)

    def _prefixed(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        """Return the sum of a match whose unit stands first: $5, $5 to $7."""
        if match["bracketed"]:
            return self._bracketed(match, unit)
        low = self._number(match, "low")
        if low is None:
            return None
        low = self._coined(match, unit, low)
        first, end = match.start(), match.end("low")
        if match["link"] and (high := self._number(match, "high")):
            least = low.of_scale(high)
            if self._is_plain_range(match, least, high):
                return Sum(first, match.end("high"), unit, least, high)
        if match["again"] and not match["link"]:
            again = self.lexemes.unit(match.end("again") - 1)
            if again.parts.keys() & unit.parts.keys():
                return Sum(first, match.end("again"), min(unit, again, key=lambda u: len(u.parts)), low, low)
        return Sum(first, end, unit, low, low)

    def _coined(self, match: regex.Match[str], unit: Unit, low: Number) -> Number:
        """Return a number whose k is that of the coin, behind two places: N8.20k, 8 naira 20 kobo."""
        places = self.lexemes.words[match.start("low")].rpartition(".")[2]
        coins = "coined" in unit.traits and len(places) == len("20") and low.scale == _THOUSAND
        split = "." in self.lexemes.words[match.start("low")]
        split = split and self.lexemes.kinds[match.end("low") - 1] == "L"  # but 8.20 thousand naira
        return low._replace(value=low.value / Fraction(_THOUSAND)) if coins and split else low

    def _is_plain_range(self, match: regex.Match[str], low: Number, high: Number) -> bool:
        """Tell whether `$5 to 7` is a range; `$5 to 10 people` is none."""
        last, kinds = match.end("high"), self.lexemes.kinds
        counts = match["link"] != "D" and high.scale == 1 and kinds[last : last + 1] == "x"
        return not counts and self.ranges.is_range(
            self.lexemes, match.start("link"), match.start(), low, high, whole=True
        )

    def _named(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        """Read `dlrs 5 mln`, which is rare: not where the number may count what follows, or be a year."""
        found, last = self._prefixed(match, unit), match.end("high" if match["high"] else "low")
        if found is None or unit.is_singular or not _UNNAMED.isdisjoint(unit.traits):
            return None
        is_plain = found.high.scale == 1
        is_open = is_plain and (self.ranges.is_open(self.lexemes, last) or self._is_year(match))
        return None if is_open else found

    def _suffixed(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        """Return the sum of a match whose unit stands last: 5 dollars, 5 to 7 dollars."""
        last = match.end("unit")
        if match["change"] and (change := self._with_change(match, unit)):
            return change
        if match["bare"]:
            value = self._number(match, "bare")
            return Sum(match.start(), last, unit, value, value) if value else None
        if not match["link"] and (both := self._between(match, unit)):
            return both
        low = self._number(match, "low")
        if not match["link"]:
            return self._plain(match, unit, low)
        high, first = self._quoted(match) or self._number(match, "high"), match.start()
        if low and self._is_year(match):
            low = None
        least = low.of_scale(high) if low and high else None
        link = match.start("link")
        if not (least and high):
            return Sum(match.start("high"), last, unit, high, high) if high else None
        if self.ranges.is_range(self.lexemes, link, first, least, high, whole=True):
            return Sum(first, last, unit, least, high)
        return Sum(match.start("high"), last, unit, high, high)

    def _plain(self, match: regex.Match[str], unit: Unit, low: Number | None) -> Sum | None:
        """Return the sum of one number; of two that do not add up, the last: two and three million."""
        (begin, end), last = match.span("low"), match.end("unit")
        if match["low"] == "A" and not self._is_one(begin, last, unit):
            return None
        if self.lexemes.words[begin : last - 1] == ["one"] and self.ranges.denials.reach(
            self.lexemes, begin, refused=True
        ):
            return None  # not one dime
        joint = max(self.lexemes.kinds.rfind(joint, begin, end) for joint in "J,")
        if self._is_counted(begin, end, last):
            low, joint = None, begin
        if low is None and joint >= 0:
            low = read_number(self.lexemes, self.text, joint + 1, end)
            return Sum(joint + 1, last, unit, low, low) if low else None
        return Sum(self._begin(match, unit), last, unit, low, low) if low else None

    def _is_counted(self, begin: int, end: int, last: int) -> bool:
        """Tell whether a number counts things of such a sum: 14 | million-dollar homes."""
        kinds, words = self.lexemes.kinds, self.lexemes.words
        if kinds[begin : end + 1] != "NSD" or kinds[last : last + 1] != "x":
            return False
        return words[last].endswith("s") and words[begin].isdigit() and len(words[begin + 1]) > len("mln")

    def _is_one(self, begin: int, last: int, unit: Unit) -> bool:
        """Tell whether an article counts: a penny; but no cents a pound, no dollar rally, not a cent."""
        lexemes = self.lexemes
        before = lexemes.kinds[begin - 1] if begin else ""
        if lexemes.words[last : last + 1] in (["that"], ["which"], ["whose"]):
            return False  # a dollar | that has weakened
        return (
            _UNNAMED.isdisjoint(unit.traits)
            and before not in tuple("UKNSLWXHCO")
            and lexemes.kinds[last : last + 1] not in tuple("JNWXSLHQUKCYDPVZE/")
            and not self.ranges.is_open(lexemes, last)
            and not self.ranges.denials.reach(lexemes, begin, refused=True)
        )

    def _between(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        """Read `between four mln and seven mln dlrs`, which is no number of its own."""
        (begin, end), kinds = match.span("low"), self.lexemes.kinds
        joint = kinds.find("J", begin, end)
        if joint < 0 or kinds[max(0, begin - 1)] != "B":
            return None
        low = read_number(self.lexemes, self.text, begin, joint)
        high = read_number(self.lexemes, self.text, joint + 1, end)
        if low is None or high is None or low.value >= high.value:
            return None
        return Sum(begin, match.end("unit"), unit, low, high)

    def _quoted(self, match: regex.Match[str]) -> Number | None:
        """Return the upper end of a quotation of exchange that only gives its last digits: 1.7820/30."""
        low, high = self.lexemes.words[match.start("low")], self.lexemes.words[match.start("high")]
        if match["link"] == "/" and match["low"] == match["high"] == "N" and "." in low and high.isdecimal():
            return Number(parsed(low[: -len(high)] + high))
        return None

    def _is_year(self, match: regex.Match[str]) -> bool:
        """Tell whether the first number is a year: in 1986 to 15.9 billion dlrs."""
        begin, end = match.span("low")
        return end - begin == 1 and YEAR.search(self.lexemes.words[begin]) is not None

    def _begin(self, match: regex.Match[str], unit: Unit) -> int:
        """Return where a sum begins: `a few` is no part of it, nor the article of `a billion-dollar gap`."""
        begin, end = match.span("low")
        kinds = self.lexemes.kinds
        few = kinds.find("E", begin, end)
        if few >= 0 and "S" in kinds[few:end]:
            return kinds.index("S", few, end)
        is_half = kinds[begin : begin + 3] == "AHD" and unit.is_singular
        is_article = kinds[begin] == "A" and (is_half or kinds[end : end + 1] == "D")
        return begin + is_article

    def _with_change(self, match: regex.Match[str], unit: Unit) -> Sum | None:
        """Read a dollar fifty, two dollars and a half."""
        low = self._number(match, "low") if match["low"] and not match["link"] else None
        if low is None or low.scale > 1 or low.vague or low.near:
            return None
        end = match.end("change")
        if match["change"][-1] in "HQ":
            value = Number(low.value + self.lexemes.number(end - 1))
        elif change := self._small_change(match, unit):
            value = Number(low.value + Fraction(change) / _HUNDRED)
        else:
            return None
        return Sum(match.start(), end, unit, value, value)

    def _small_change(self, match: regex.Match[str], unit: Unit) -> int | Fraction | None:
        """Return what follows the unit, where it counts its hundredths: ten dollars and fifty."""
        lexemes, (begin, end) = self.lexemes, match.span("change")
        is_joint = lexemes.kinds[begin] == "J"
        change = read_number(lexemes, self.text, begin + is_joint, end)
        is_range = is_joint and lexemes.kinds[max(0, match.start() - 1)] == "B"
        if change is None or min(unit.parts.values()) != 1 or is_range or self.ranges.is_open(lexemes, end):
            return None
        in_digits = match["change"] == "N"
        if in_digits and (len(lexemes.words[begin]) != len("50") or lexemes.kinds[end : end + 1].isalpha()):
            return None
        if in_digits != (match["low"] == "N"):
            return None
        return change.value if _LEAST_CHANGE <= change.value < _HUNDRED else None


def _union(one: Sum, two: Sum, lexemes: Lexemes, ranges: Ranges) -> Sum | None:
    """Return the range, or the sum in two units, that two sums make together."""
    between = lexemes.kinds[one.last : two.first]
    codes = one.unit.parts.keys() & two.unit.parts.keys()
    if not codes or len(between) > 4 or one.low != one.high:
        return None
    if _is_coin(one, two) and (between in ("", "J") or (between == "," and _ends(lexemes, two.last))):
        value = Number(one.low.value + Fraction(two.low.value) / two.unit.per_main(two.unit.default))
        return one._replace(last=two.last, low=value, high=value)
    shared = between == "R" and one.low.scale == 1 < one.low.of_scale(two.low).scale  # $7 or $8 million
    if not (shared or ranges.joins(lexemes, one.last, two.first)):
        return None
    unit = min(one.unit, two.unit, key=lambda unit: len(unit.parts))
    parts = {code: two.unit.parts[code] for code in unit.parts if code in codes}
    share = Fraction(*(side.unit.parts[min(codes)] for side in (two, one)))
    low = one.low.of_scale(two.low) if share == 1 else Number(one.low.value * share)
    whole = one.low.scale == 1 < low.scale  # by $30 to $40 billion
    if not ranges.is_range(lexemes, one.last, one.first, low, two.low, whole=whole):
        return None
    return Sum(one.first, two.last, unit._replace(parts=parts), low, two.high)


def _of_scale(one: Sum, two: Sum, lexemes: Lexemes) -> Sum:
    """Return a sum that shares the scale of the one it changes to: from | $30 | to $40 million."""
    changed = lexemes.kinds[max(0, one.first - 1) : one.first] == "F" and one.low is one.high
    if not changed or lexemes.kinds[one.last : two.first] != "T" or one.unit != two.unit:
        return one
    low = one.low.of_scale(two.low)
    near = two.low.value < low.value * _NEAR and low.value < two.low.value * _NEAR
    return one._replace(low=low, high=low) if one.low.scale == 1 and near else one


def _is_coin(one: Sum, two: Sum) -> bool:
    """Tell whether the second sum is the small change of the first: five dollars and ten cents."""
    main, coin = min(one.unit.parts.values()), min(two.unit.parts.values())
    return main == 1 < coin and two.low == two.high and two.low.value < coin


def _ends(lexemes: Lexemes, index: int) -> bool:
    """Tell whether no word follows: 5 dollars, 50 cents. But: wheat 5 dollars, 50 cents above rye."""
    return not lexemes.kinds[index : index + 1].isalpha()
