"""Amounts made from a grammar, with known values, are read back: everything docs/reference/amounts.md names."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extractors.amounts import amounts
from onrecord.extractors.amounts.currencies import Currencies
from onrecord.lexicon import built_in
from onrecord.model import Document
from onrecord.testing.clock import seconds_by_size

TABLE = built_in().table(Currencies)
ROWS = {entry.phrase: entry.fields for entry in built_in().entries("currencies")}


def listed(code, name):
    return [part for part in ROWS[code].get(name, "").partition(":")[0].split("|") if part]


def named_by(code, place):
    """Return the currencies of a place that have a unit in common with `code`."""
    units = set(listed(code, "unit"))
    return {
        other for other in ROWS if place in listed(other, "places") and units & set(listed(other, "unit"))
    }


STRONG = sorted(code for code, fields in ROWS.items() if "word" not in fields)
WEAK = sorted(code for code, fields in ROWS.items() if "word" in fields)
#: What stands before a number, and after it, with what it means; only what means one currency for ever.
SIGNS = {
    sign: TABLE.signs.get(sign, TABLE.codes.get(sign)).default
    for code in ROWS
    for sign in listed(code, "sign")
    if len(sign) < 4 and not (sign[0] in "$£" and sign[1:].isalpha())
}
NAMES = {
    f"{place} {unit}": code
    for code in ROWS
    for place in listed(code, "places")[:2]
    for unit in listed(code, "unit")
    if named_by(code, place) == {code} and unit.isalpha() and not unit[0].isupper()
} | {
    "dollars": "USD",
    "dlrs": "USD",
    "U.S. dlrs": "USD",
    "euros": "EUR",
    "yen": "JPY",
    "yuan": "CNY",
    "stg": "GBP",
}
SCALES = {
    "": 1,
    " hundred": 100,
    " thousand": 10**3,
    " million": 10**6,
    "-million": 10**6,
    " mln": 10**6,
    " billion": 10**9,
    " bln": 10**9,
    " trillion": 10**12,
    " lakh": 10**5,
    " crore": 10**7,
}
LETTERS = {"": 1, "k": 10**3, "K": 10**3, "m": 10**6, "mm": 10**6, "bn": 10**9, "B": 10**9, "trn": 10**12}
EFFECTS = {"plain": "=", "near": "~", "low": ">", "high": "<"}
MODIFIERS = {"": "="} | {
    entry.phrase.replace(" .", "."): EFFECTS[entry.fields["bound"]]
    for entry in built_in().entries("amount_modifiers")
}
AFTER = {"": "="} | {
    (entry.phrase if entry.phrase[0] in ",+" else f" {entry.phrase}"): EFFECTS[entry.fields["bound"]]
    for entry in built_in().entries("amount_postmodifiers")
}
PER_UNITS = [
    (entry.phrase, entry.fields.get("as", entry.phrase))
    for entry in built_in().entries("per_units")
    if not {"shift", "skip", "adverb", "label", "measure"} & entry.fields.keys()
]
PERS = (
    {"": None, " each": "each", " apiece": "each", " annually": "year", " per 100 kg": "100 kg"}
    | {f" per {noun}": unit for noun, unit in PER_UNITS}
    | {f" a {noun}": unit for noun, unit in PER_UNITS}
    | {f"/{noun}": unit for noun, unit in PER_UNITS}
)
ONES = [
    *["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    *["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
PARTS = {"1/4": "0.25", "1/2": "0.5", "3/4": "0.75", "7/8": "0.875"}


def of(table):
    return st.sampled_from(sorted(table.items(), key=str))


@st.composite
def digits(draw):
    """Return a number in one of the ways in which papers write them, and its value."""
    whole = draw(st.integers(1, 9999) | st.integers(10**6, 10**9))
    form = draw(st.sampled_from(["plain", "commas", "spaces", "stops", "decimals", "part", "half"]))
    grouped = f"{whole:,}"
    if form == "commas":
        return grouped, Decimal(whole)
    if form == "spaces":
        return grouped.replace(",", draw(st.sampled_from(" \u00a0"))), Decimal(whole)
    if form == "stops" and whole >= 10**6:
        return grouped.replace(",", "."), Decimal(whole)
    if form == "decimals":
        value = Decimal(whole) + draw(st.sampled_from([Decimal("0.5"), Decimal("0.25"), Decimal("0.09")]))
        return (f"{value:,}" if draw(st.booleans()) else str(value)), value
    if form == "part":
        part, size = draw(of(PARTS))
        return f"{whole}-{part}", whole + Decimal(size)
    return (f"{whole}½", whole + Decimal("0.5")) if form == "half" else (str(whole), Decimal(whole))


def in_words(number: int) -> str:
    """Return a whole number in English words."""
    for size, name in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand")):
        if number >= size:
            rest = f" {in_words(number % size)}" if number % size else ""
            return f"{in_words(number // size)} {name}{rest}"
    if number >= 100:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{ONES[number // 100 - 1]} hundred{rest}"
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{ONES[number % 10 - 1]}" if number % 10 else "")
    return ONES[number - 1]


@st.composite
def words(draw):
    """Return a number in words, and its value."""
    number = draw(
        st.integers(1, 200) | st.integers(1, 10**9 - 1) | st.integers(1, 999).map(lambda n: n * 1000)
    )
    text = in_words(number)
    form = draw(st.sampled_from(["plain", "plain", "loose", "a", "half", "point", "title"]))
    if form == "loose":
        return text.replace("-", " ").replace(" and ", " "), Decimal(number)
    if form == "a" and text.startswith("one ") and text.split()[1] != "million":
        return f"a{text.removeprefix('one')}", Decimal(number)
    if form == "half" and number < 20:
        return f"{text} and a half", number + Decimal("0.5")
    if form == "point" and number < 100:
        return f"{text} point five", number + Decimal("0.5")
    return (text.title() if form == "title" else text), Decimal(number)


@st.composite
def sums(draw):
    """Return the text of a sum, its currency and its value."""
    form = draw(st.sampled_from(["sign", "letter", "before", "after", "name", "words", "weak"]))
    (number, value), (scale, times) = draw(digits()), draw(of(SCALES))
    if "-" in number or "½" in number:
        scale, times = ("", 1) if scale == "-million" else (scale, times)
    if form in ("sign", "letter"):
        sign, code = draw(of(SIGNS))
        if form == "letter" and number[-1].isdigit() and "-" not in number:
            scale, times = draw(of(LETTERS))
        if "coined" in ROWS[code] and scale in ("k", "K") and "." in number:
            scale, times = "", 1  # ₦1.25k is a naira and 25 kobo
        return f"{sign}{number}{scale}", code, value * times
    if form == "name":
        name, code = draw(of(NAMES))
        return f"{number}{scale} {name}", code, value * times
    if form == "words":
        (text, value), (name, code) = draw(words()), draw(of(NAMES))
        return f"{text} {name}", code, value
    code = draw(st.sampled_from(WEAK if form == "weak" else STRONG))
    if form == "weak":  # TRY, ALL, TOP: read with a scale word
        scale, times = " million", 10**6
    first = form == "before" or (form == "weak" and draw(st.booleans()))
    return (f"{code} {number}{scale}" if first else f"{number}{scale} {code}"), code, value * times


def plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def expected(text: str, code: str, value: Decimal, effect: str, per: str | None) -> str:
    exact = plain(value)
    low, high = {"=": (exact, "="), "~": (exact, "="), ">": (exact, "-"), "<": ("-", exact)}[effect]
    return " ".join([text, code, low, high] + ["~"] * (effect != "=") + ([f"per {per}"] if per else []))


@settings(max_examples=120, deadline=None)
@given(sums(), of(MODIFIERS), of(PERS))
def test_a_made_sum_is_read_back(amounts_in, made, modifier, per):
    text, code, value = made
    sentence = f"Lena will get {modifier[0]} {text}{per[0]}.".replace("  ", " ")
    assert amounts_in(sentence) == [expected(text, code, value, modifier[1], per[1])]


@settings(max_examples=60, deadline=None)
@given(
    sums(),
    of(AFTER),
    st.sampled_from(["{}", "It is {}", "{} now", "({})", "“{}”", "for {}, he said", "the fee: {};"]),
)
def test_a_made_sum_is_read_back_in_any_place(amounts_in, made, after, place):
    text, code, value = made
    assert amounts_in(place.format(text + after[0])) == [expected(text, code, value, after[1], None)]


@settings(max_examples=50, deadline=None)
@given(sums(), st.sampled_from(["minus {}", "a loss of ({})"]))
def test_a_made_sum_below_zero_is_read_back(amounts_in, made, form):
    text, code, value = made
    is_sign = not (text[0].isalnum() or form == "minus {}")
    if is_sign or form == "minus {}":
        (found,) = amounts_in(f"Lena will get {form.format(text)}.")
        assert found == expected(f"minus {text}" if form == "minus {}" else text, code, -value, "=", None)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 500),
    st.integers(1, 500),
    of(SIGNS),
    of(SCALES),
    st.sampled_from(
        ["{s}{a} to {s}{b}{z}", "{s}{a}-{b}{z}", "{s}{a}-{s}{b}{z}", "between {s}{a} and {s}{b}{z}"]
    ),
)
def test_a_made_range_is_read_back(amounts_in, low, more, sign, scale, form):
    more = min(more, 29 * low)  # one to 74 cents is a rise to 74
    text = form.format(s=sign[0], a=low, b=low + more, z=scale[0])
    found = f"{text} {sign[1]} {low * scale[1]} {(low + more) * scale[1]}"
    assert amounts_in(f"Lena will get {text}.") == [found]


@settings(max_examples=50, deadline=None)
@given(
    st.integers(1, 99),
    st.integers(1, 99),
    of(NAMES),
    of(SCALES),
    st.sampled_from(
        [
            ("{a} to {b}{z} {n}", str),
            ("{a}-{b}{z} {n}", str),
            ("between {a} and {b}{z} {n}", str),
            ("{a} to {b}{z} {n}", in_words),
            ("between {a} and {b}{z} {n}", in_words),
        ]
    ),
)
def test_a_made_range_before_its_unit_is_read_back(amounts_in, low, more, name, scale, form):
    more, (form, write) = min(more, 28 * low), form
    if scale[0] == "-million" or (scale[0] == " hundred" and write is in_words):
        scale = ("", 1)
    text = form.format(a=write(low), b=write(low + more), n=name[0], z=scale[0])
    found = f"{text} {name[1]} {low * scale[1]} {(low + more) * scale[1]}"
    assert amounts_in(f"Lena will get {text}.") == [found]


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 99), st.integers(10, 99), st.sampled_from(["and ", ""]), st.booleans())
def test_made_small_change_is_read_back(amounts_in, whole, part, joint, spelled):
    write = in_words if spelled else str
    text = f"{write(whole)} dollars {joint}{write(part)} cents"
    assert amounts_in(f"Lena will get {text}.") == [f"{text} USD {plain(whole + Decimal(part) / 100)} ="]


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
    "5 million 4 million ",
    "two point five ",
    "a dollar ",
    "dlrs 5 ",
    "minus ",
    "Shr ",
    "New ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_evenly_with_hostile_text(piece):
    def made(size):
        return Document((piece * size)[:size] + " 5 dollars")

    short, long = seconds_by_size(lambda document: list(amounts(document)), made, (2_000, 20_000))
    assert long < 30 * max(short, 0.002)
