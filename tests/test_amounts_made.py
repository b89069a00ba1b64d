"""Amounts made from a grammar, with known values, are read back; and reading is bounded."""

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extractors.amounts.currencies import Currencies
from onrecord.lexicon import built_in

TABLE = built_in().table(Currencies)
CODES = sorted(
    TABLE.codes[code].word
    for code in TABLE.codes
    if len(code) == 3 and code.isupper() and code in TABLE.codes[code].parts
)
SIGNS = {
    "$": "USD",
    "US$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "C$": "CAD",
    "A$": "AUD",
    "HK$": "HKD",
    "NZ$": "NZD",
    "R$": "BRL",
    "₹": "INR",
    "₩": "KRW",
}
NAMES = {
    "dollars": "USD",
    "dlrs": "USD",
    "Canadian dollars": "CAD",
    "Hong Kong dollars": "HKD",
    "U.S. dlrs": "USD",
    "euros": "EUR",
    "yen": "JPY",
    "pounds sterling": "GBP",
    "stg": "GBP",
    "Swiss francs": "CHF",
    "Deutsche marks": "DEM",
    "West German marks": "DEM",
    "Danish crowns": "DKK",
    "Philippine pesos": "PHP",
    "Indian rupees": "INR",
    "Saudi riyals": "SAR",
    "roubles": "RUB",
    "yuan": "CNY",
    "renminbi": "CNY",
    "South African rand": "ZAR",
}
SCALES = {
    "": 1,
    " thousand": 10**3,
    " million": 10**6,
    " mln": 10**6,
    " billion": 10**9,
    " bln": 10**9,
    " trillion": 10**12,
}
LETTERS = {"": 1, "k": 10**3, "K": 10**3, "m": 10**6, "mm": 10**6, "bn": 10**9, "B": 10**9, "trn": 10**12}
MODIFIERS = {
    "": "=",
    "exactly": "=",
    "about": "~",
    "nearly": "~",
    "an estimated": "~",
    "more than": ">",
    "at least": ">",
    "up to": "<",
    "less than": "<",
    "no more than": "<",
}
AFTER = {"": "=", " or more": ">", " or less": "<", " or so": "~"}
PERS = {
    "": None,
    " a share": "share",
    " per barrel": "barrel",
    " an hour": "hour",
    " a year": "year",
    " per tonne": "tonne",
    " annually": "year",
    " apiece": "each",
}
ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def of(table):
    return st.sampled_from(sorted(table.items()))


@st.composite
def digits(draw):
    whole = draw(st.integers(1, 9999))
    value = Decimal(whole) + draw(st.sampled_from([Decimal(0), Decimal("0.5"), Decimal("0.25")]))
    return (f"{value:,}" if draw(st.booleans()) else str(value)), value


@st.composite
def sums(draw):
    """Return the text of a sum, its currency and its value."""
    (number, value), form = (
        draw(digits()),
        draw(st.sampled_from(["sign", "letter", "before", "after", "name"])),
    )
    scale, times = draw(of(SCALES))
    if form in ("sign", "letter"):
        sign, code = draw(of(SIGNS))
        letter, large = draw(of(LETTERS))
        return (
            (f"{sign}{number}{letter}", code, value * large)
            if form == "letter"
            else (f"{sign}{number}{scale}", code, value * times)
        )
    if form == "name":
        name, code = draw(of(NAMES))
        return f"{number}{scale} {name}", code, value * times
    code = draw(st.sampled_from(CODES))
    if code in TABLE.weak:  # TRY, ALL, TOP: read with a scale word only
        scale, times = " million", 10**6
    return (f"{code} {number}{scale}" if form == "before" else f"{number}{scale} {code}"), code, value * times


def plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def expected(text: str, code: str, value: Decimal, effect: str, per: str | None) -> str:
    exact = plain(value)
    low, high = {"=": (exact, "="), "~": (exact, "="), ">": (exact, "-"), "<": ("-", exact)}[effect]
    return " ".join([text, code, low, high] + ["~"] * (effect != "=") + ([f"per {per}"] if per else []))


@settings(max_examples=200, deadline=None)
@given(sums(), of(MODIFIERS), of(PERS))
def test_a_made_sum_is_read_back(amounts_in, made, modifier, per):
    text, code, value = made
    sentence = f"Lena will get {modifier[0]} {text}{per[0]}.".replace("  ", " ")
    assert amounts_in(sentence) == [expected(text, code, value, modifier[1], per[1])]


@settings(max_examples=75, deadline=None)
@given(
    sums(),
    of(AFTER),
    st.sampled_from(["{}", "It is {}", "{} now", "({})", "“{}”", "for {}, he said", "the fee: {};"]),
)
def test_a_made_sum_is_read_back_in_any_place(amounts_in, made, after, place):
    text, code, value = made
    assert amounts_in(place.format(text + after[0])) == [expected(text, code, value, after[1], None)]


@settings(max_examples=75, deadline=None)
@given(st.integers(1, 500), st.integers(1, 500), of(SIGNS), of(SCALES))
def test_a_made_range_is_read_back(amounts_in, low, more, sign, scale):
    more = min(more, 29 * low)  # one to 74 cents is a rise to 74
    text = f"{sign[0]}{low} to {sign[0]}{low + more}{scale[0]}"
    found = f"{text} {sign[1]} {low * scale[1]} {(low + more) * scale[1]}"
    assert amounts_in(f"Lena will get {text}.") == [found]


def in_words(number: int) -> str:
    """Return a whole number below a million in English words."""
    if number >= 1000:
        return f"{in_words(number // 1000)} thousand" + (
            f" {in_words(number % 1000)}" if number % 1000 else ""
        )
    if number >= 100:
        return f"{ONES[number // 100 - 1]} hundred" + (
            f" and {in_words(number % 100)}" if number % 100 else ""
        )
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{ONES[number % 10 - 1]}" if number % 10 else "")
    return ONES[number - 1]


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 999_999) | st.integers(1, 200), st.sampled_from(["", " million", " billion"]))
def test_a_number_in_words_is_read_back(amounts_in, number, scale):
    number = number % 999 + 1 if scale else number
    text = f"{in_words(number)}{scale} euros"
    assert amounts_in(f"It will pay {text}.") == [f"{text} EUR {number * SCALES[scale]} ="]


HOSTILE = [
    "$",
    "$1 ",
    "1 ",
    "one million ",
    "a ",
    "1,000",
    "million ",
    "dollars ",
    "between $1 to ",
    "U.S.",
    "$1-",
    "pesos Mexico 5 ",
    "$(",
    "5 p ",
    "one and a half ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_evenly_with_hostile_text(piece, amounts_in):
    def seconds(size):
        start = time.process_time()
        amounts_in((piece * size)[:size] + " 5 dollars")
        return time.process_time() - start

    seconds(4000)
    assert seconds(40_000) < 30 * max(seconds(4_000), 0.004)
