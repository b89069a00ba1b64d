"""Guards: what looks like a sum of money and is none."""

from __future__ import annotations

import re

from onrecord.extractors.amounts.context import Context
from onrecord.extractors.amounts.edges import Sum
from onrecord.extractors.amounts.lexemes import Lexemes
from onrecord.grammar.money import YEAR
from onrecord.lexicon import Lexicon

#: A price in two parts: N95 is none, and R2.5 is none.
_CENTS = re.compile(r"\.\d\d\Z")
_NEAR = 8
_PHRASE = 3
_WIDE = 40
_LARGE = 100
_LETTERED = 1000
_MILLION = 10**6
_ALONE = 8
_SHORT = 4
#: The classes of multimillion and of multi in multi-million.
_MULTIPLES = "VZ"
#: What is priced in pence, and in how many lexemes before its price it stands.
_PRICED = 12
_SHARES = frozenset({"share", "shares", "stock"})


class Cues:
    """The words that tell money from weight, by whether they speak for money; and words of time."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.times = lexicon.phrases("time_words")
        self.function_words = lexicon.phrases("function_words")
        self.money = {entry.phrase: "money" in entry.fields for entry in lexicon.entries("pound_cues")}


def is_money(found: Sum, lexemes: Lexemes, context: Context, cues: Cues) -> bool:
    """Tell whether a sum is one of money, as far as its unit leaves that open."""
    traits = found.unit.traits
    if _is_year(found, lexemes, cues) or (_is_weak(found, context) and not _is_strong(found, lexemes)):
        return False
    if found.low.value in found.unit.excepted and not _is_of_share(found, lexemes):
        return False
    if "letter" in traits and found.low.scale == 1 and found.low.value < _LETTERED:  # N95, R2
        return _is_lettered(found, lexemes, context)
    if _is_in_name(found, lexemes):
        return False
    if "alone" in traits and lexemes.kinds[found.last : found.last + 1] == "x":  # two grand juries
        return lexemes.words[found.last] in cues.function_words
    if "weight" in traits:
        return _is_no_weight(found, lexemes, context, cues)
    return _is_all(lexemes) or _is_told(found, lexemes, context, cues)


def _is_of_share(found: Sum, lexemes: Lexemes) -> bool:
    """Tell whether a share costs what else may be lines of a screen: shares fell to | 720p."""
    before = lexemes.words[max(0, found.first - _PRICED) : found.first]
    near = before[::-1].index(".") if "." in before else len(before)
    around = [*before[len(before) - near :], *lexemes.words[found.last : found.last + 2]]
    return not _SHARES.isdisjoint(around)


def _is_lettered(found: Sum, lexemes: Lexemes, context: Context) -> bool:
    """Tell whether a letter before a small number is a currency: `N617 per litre`, N855 behind others."""
    if _CENTS.search(lexemes.words[found.first + 1]):  # P0.60, P12.50
        return found.unit.likely is not None or context.is_named(found.unit)
    if found.low.value < _LARGE or not context.is_named(found.unit):
        return False
    counted = lexemes.words[found.last : found.last + 1] in (["per"], ["a"], ["each"])
    return counted or found.unit.family in context.met


def _is_told(found: Sum, lexemes: Lexemes, context: Context, cues: Cues) -> bool:
    """Tell whether a unit that is a word of other meanings is one of money, by its number or its country."""
    traits = found.unit.traits
    if "level" in traits and lexemes.kinds[max(0, found.first - 1)] == "G":
        return context.has_place(found.unit, lexemes.starts[found.first])
    if "letter" in traits:  # N4.6bn and R5 000 say it by themselves; N5,400 where the country is named
        plain = found.unit.default or found.unit.likely  # but K5m where Zambia is named
        large = found.low.scale >= _MILLION or _is_spaced(found, lexemes, cues)
        return (large and plain is not None) or context.is_named(found.unit)
    if "place" in traits:
        return context.has_place(found.unit, lexemes.starts[found.first])
    if "cue" not in traits or _is_large(found) or found.unit.family in context.met:
        return True
    return context.has_place(found.unit, lexemes.starts[found.first])


def _is_spaced(found: Sum, lexemes: Lexemes, cues: Cues) -> bool:
    """Tell whether figures in groups stand behind a letter, where no noun is numbered: costs | R5 000."""
    before = lexemes.words[max(0, found.first - 1)]
    counted = before in cues.function_words or before.endswith(("s", "ed"))
    return counted and any(map(str.isspace, lexemes.words[found.first + 1]))


def _is_in_name(found: Sum, lexemes: Lexemes) -> bool:
    """Tell whether a name goes on behind a singular unit: 500 Dollar Lane. But not in a headline."""
    last = found.last
    is_title = lexemes.kinds[last - 1] == "U" and found.unit.is_singular and _is_title(lexemes, last - 1)
    followed = lexemes.kinds[last : last + 1] == "x" and _is_title(lexemes, last)
    if not is_title or not (followed or (found.low.value > 1 and found.low.scale == 1)):
        return False  # 500 Dollar | Lane; 50 Cent | sang
    others = [
        index
        for index, kind in enumerate(lexemes.kinds)
        if kind == "x" and len(lexemes.words[index]) > _SHORT
    ]
    return not all(lexemes.text[lexemes.starts[index]].isupper() for index in others)


def _is_title(lexemes: Lexemes, index: int) -> bool:
    return lexemes.text[lexemes.starts[index]].isupper() and not lexemes.is_capital(index)


def _is_year(found: Sum, lexemes: Lexemes, cues: Cues) -> bool:
    """Tell whether it is a year: in 1987 dollars, the June 1985 franc bond."""
    first = found.first
    dated = first > 0 and (lexemes.kinds[first - 1] == "I" or lexemes.words[first - 1] in cues.times)
    return dated and YEAR.search(lexemes.words[first]) is not None


def _is_all(lexemes: Lexemes) -> bool:
    """Tell whether there is no word but the sum's: 20 won."""
    return "x" not in lexemes.kinds


def _is_large(found: Sum) -> bool:
    value = found.low.value
    return value >= _LARGE or value.denominator > 1 or found.low.vague


def _is_weak(found: Sum, context: Context) -> bool:
    return found.unit.word in context.currencies.weak


def _is_strong(found: Sum, lexemes: Lexemes) -> bool:
    """Tell whether a code that is an English word can be meant: TRY 5 million, 300 MAD."""
    if found.low.scale > 1 or found.low.value.denominator > 1:
        return True
    near = range(max(0, found.first - _WIDE), min(len(lexemes.kinds), found.last + _WIDE))
    others = [index for index in near if lexemes.kinds[index] == "x"]
    return lexemes.kinds[found.first] != "K" and not (others and all(map(lexemes.is_capital, others)))


def _is_no_weight(found: Sum, lexemes: Lexemes, context: Context, cues: Cues) -> bool:
    """Tell money from weight, in `pounds`, by what stands near."""
    if "named" in found.unit.traits:
        return True
    last = found.last
    near = [cues.money[word] for word in _sentence(found, lexemes) if word in cues.money]
    is_british = (
        context.has_place(found.unit, lexemes.starts[found.first])
        or "£" in lexemes.words[max(0, found.first - _WIDE) : last + _WIDE]
    )
    if lexemes.kinds[last : last + 1] == "O":  # pounds of sugar; pounds of debt
        return any(cues.money.get(word) for word in lexemes.words[last + 1 : last + 1 + _PHRASE])
    if lexemes.kinds[found.first] in _MULTIPLES and False not in near:
        return True  # a multimillion-pound scheme
    if lexemes.kinds[last - 2] == "D" and not is_british:  # the 300-pound lineman; a multi-million-pound deal
        named = [cues.money.get(word) for word in lexemes.words[last : last + 1]]  # a 20-pound note
        return (found.low.scale >= _MILLION or True in named) and False not in near
    if any(cues.money.get(word) for word in lexemes.words[max(0, found.first - 2) : found.first]):
        return True  # worth 2 million pounds
    if lexemes.kinds[last : last + 2] == "(C":  # 20 pounds ($31)
        return True
    if False in near:
        return True in near and is_british
    return True in near or is_british or len(lexemes.kinds) <= _ALONE


def _sentence(found: Sum, lexemes: Lexemes) -> list[str]:
    """Return the words near a sum that stand in its sentence."""
    before = list(lexemes.words[max(0, found.first - _NEAR) : found.first])
    after = list(lexemes.words[found.last : found.last + _NEAR])
    if "." in before:
        before = before[len(before) - before[::-1].index(".") :]
    return before + (after[: after.index(".")] if "." in after else after)
