"""Every currency of the table is read by its code, its signs, and its names with their country."""

from decimal import Decimal

import pytest

from onrecord.lexicon import built_in

ROWS = built_in().entries("currencies")
LARGE, NUMBER = "20 million", "20"


def listed(entry, name):
    return [part for part in entry.fields.get(name, "").partition(":")[0].split("|") if part]


def share(entry, *names):
    """Return the codes of the currencies that have one of the values of `entry` in each of the fields."""
    return {
        other.phrase
        for other in ROWS
        if all(set(listed(other, name)) & set(listed(entry, name)) for name in names)
    }


def forms(entry):
    """Yield each text, and what it is worth."""
    code = entry.phrase
    yield from [(f"{code} {LARGE}", 20_000_000), (f"{LARGE} {code}", 20_000_000), (f"{code}20m", 20_000_000)]
    if "word" not in entry.fields:
        written = [code] if "until" in entry.fields else [code, code.lower(), code.capitalize()]
        for one in written:
            yield from [(text, 20) for text in (f"{one} 20", f"{one}20", f"20 {one}", f"20{one}")]
    for sign in listed(entry, "sign"):
        yield from [(f"{sign}20", 20), (f"{sign}20bn", 20_000_000_000)]
        if sign[0].isalpha() or not sign[-1].isalpha():  # $U5, but no $U 5
            yield f"{sign} 20", 20


def names(entry):
    parts = int(entry.fields.get("sub", "").partition(":")[2] or 1)
    for place in listed(entry, "places")[:1]:
        for unit in listed(entry, "unit"):
            if unit.isalpha():
                yield from [(f"20 {place} {unit}", 20), (f"20 {place.lower()} {unit}", 20)]
                yield f"{LARGE} {place} {unit}", 20_000_000
        yield from [(f"50 {place} {unit}", Decimal(50) / parts) for unit in listed(entry, "sub")]


@pytest.mark.parametrize("entry", ROWS, ids=lambda entry: entry.phrase)
def test_a_currency_is_read_by_its_code_and_signs(entry, amounts_in):
    same = {entry.phrase} | share(entry, "sign")
    for text, value in forms(entry):
        assert amounts_in(text) in [[f"{text} {code} {value} ="] for code in same]


@pytest.mark.parametrize("entry", ROWS, ids=lambda entry: entry.phrase)
def test_a_currency_is_read_by_its_names(entry, amounts_in):
    same = share(entry, "places")
    for text, value in names(entry):
        plain = f"{Decimal(value).normalize():f}"
        assert amounts_in(text) in [[f"{text} {code} {plain} ="] for code in same], text


def test_the_table_holds_many_currencies_that_are_gone():
    assert sum("until" in entry.fields for entry in ROWS) > 30
