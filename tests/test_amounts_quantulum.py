"""quantulum3: where it agrees with the amounts, where it misreads, and how it is kept in its place."""

import logging
import re
import subprocess
import sys
import warnings
from decimal import Decimal

import pytest

from onrecord.extractors.amounts import numbers, spelled
from onrecord.extractors.amounts.lexemes import Words, read
from onrecord.lexicon import built_in

ONES = [
    *["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    *["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


@pytest.fixture(scope="module")
def quantulum():
    """What quantulum3 alone reads: pairs of value and unit."""
    with spelled._contained():
        parse = spelled._parser()

    def read(text):
        with spelled._contained():
            try:
                return [(quantity.value, quantity.unit.name) for quantity in parse(text)]
            except Exception as error:  # noqa: BLE001 - what it raises is what it reads
                return [type(error).__name__]

    return read


NAMES = {"USD": "dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "japanese yen"}
AGREED = """
$5
$1,000
£20
€50
12 dollars
300 euros
98.75 yen
twenty-five dollars
one hundred dollars
three hundred and forty-two dollars
two and a half billion dollars
$4.50
""".strip().splitlines()


@pytest.mark.parametrize("text", AGREED)
def test_on_plain_forms_both_read_the_same(text, quantulum, amounts_in):
    ((value, unit),) = quantulum(text)
    (found,) = amounts_in(text)
    currency, low, high = found.removeprefix(text).split()[:3]
    assert (Decimal(low), NAMES[currency], high) == (Decimal(str(value)).normalize(), unit, "=")


def plain_reading(found):
    """Return an amount as quantulum3 would state it, if it can: one value in one unit, no bounds, no per-unit."""
    currency, low, high, *more = re.search(r" ([A-Z]{3}) (\S+) (\S+)(?: (.+))?$", found).groups()
    return [(float(low), NAMES.get(currency))] if high == "=" and more == [None] else None


# text | what we read; quantulum3 reads each of them as something else
MISREAD = """
HK$4m | HK$4m HKD 4000000 =
€2.5bn | €2.5bn EUR 2500000000 =
$5m | $5m USD 5000000 =
the $200-billion plan | $200-billion USD 200000000000 =
a $2 million fine | $2 million USD 2000000 =
half a million dollars | half a million dollars USD 500000 =
a million and a half dollars | a million and a half dollars USD 1500000 =
$5-7 billion | $5-7 billion USD 5000000000 7000000000
between $3 and $4 million | between $3 and $4 million USD 3000000 4000000
22 cts | 22 cts USD 0.22 =
62 mln dlrs | 62 mln dlrs USD 62000000 =
7.16 billion stg | 7.16 billion stg GBP 7160000000 =
590p | 590p GBP 5.9 =
43-dlr-a-share | 43-dlr USD 43 = per share
tens of millions of dollars | tens of millions of dollars USD 10000000 - ~
up to $5 million | $5 million USD - 5000000 ~
one million nine hundred and five thousand dollars | one million nine hundred and five thousand dollars USD 1905000 =
two point five million dollars | two point five million dollars USD 2500000 =
"""


@pytest.mark.parametrize("row", MISREAD.strip().splitlines(), ids=lambda row: row.split(" | ")[0])
def test_what_quantulum_misreads_is_read_right(row, quantulum, amounts_in):
    text, expected = row.split(" | ")
    (found,) = amounts_in(text)
    assert found == expected
    assert quantulum(text) != plain_reading(found)


def test_its_answer_is_the_same_whatever_stands_around(amounts_in):
    assert amounts_in("He paid 20 pounds. A stone weighs 14 kilograms.") == ["20 pounds GBP 20 ="]


def read_plainly(text):
    """What is read of a number in words without it."""
    lexemes = read(text, 0, len(text), built_in().table(Words))
    return numbers._plain(lexemes, 0, len(lexemes.kinds))


@pytest.mark.slow
def test_it_reads_every_number_below_a_thousand_right_and_so_do_we_without_it():
    """What it could be asked for are the words before a scale."""
    tens = ["", *TENS]
    for number in range(1, 1000):
        hundreds, below = divmod(number, 100)
        low = (
            ONES[below]
            if below < len(ONES)
            else "-".join(filter(None, [tens[below // 10 - 1], ONES[below % 10]]))
        )
        for joint in (" and ", " "):
            parts = ([f"{ONES[hundreds]} hundred"] if hundreds else []) + ([low] if low else [])
            surface = joint.join(parts)
            assert spelled.in_words(surface) == number
            assert read_plainly(surface) == (None if "twelve" in surface else number)


# what is read | number
PLAIN = """
twenty-five | 25
Twenty  Five | 25
one hundred | 100
a hundred and six | 106
hundred ninety-nine | 199
nineteen hundred and ninety | 1990
two hundred-forty | 240
"""


@pytest.mark.parametrize("row", PLAIN.strip().splitlines())
def test_plain_numbers_are_read_without_it_and_alike(row):
    text, number = row.split(" | ")
    assert read_plainly(text) == spelled.in_words(" ".join(text.lower().split())) == int(number)


@pytest.mark.parametrize(
    "text",
    [
        *["two hundred dozen", "one hundred and twelve", "zero hundred and six", "twenty fifteen"],
        *["forty–two", "two hundred and", "two hundred hundred", "ten ten", "$5"],
    ],
)
def test_what_is_not_plain_is_left_to_it(text):
    assert read_plainly(text) is None


@pytest.mark.parametrize("surface", ["half a", "three point", "one hundred and", "x" * 80, ""])
def test_what_it_does_not_read_as_one_whole_number_is_refused(surface):
    assert spelled.in_words(surface) is None


@pytest.mark.parametrize("answer", [[], ["a", "b"], None])
def test_a_strange_answer_is_refused(answer, monkeypatch):
    monkeypatch.setattr(spelled, "_parser", lambda: lambda text: answer)
    spelled.in_words.cache_clear()
    assert spelled.in_words("sixty-one") is None
    spelled.in_words.cache_clear()


def test_an_exception_is_contained(monkeypatch):
    def broken(text):
        raise KeyError(text)

    monkeypatch.setattr(spelled, "_parser", lambda: broken)
    spelled.in_words.cache_clear()
    assert spelled.in_words("sixty-two") is None
    spelled.in_words.cache_clear()


def test_the_root_logger_and_the_warnings_are_left_alone():
    root = logging.getLogger()
    before = (list(root.handlers), root.level, list(warnings.filters))
    spelled.in_words.cache_clear()
    assert spelled.in_words("sixty-three") == 63
    assert (list(root.handlers), root.level, list(warnings.filters)) == before


def test_its_classifier_is_off():
    spelled._parser()
    from quantulum3 import classifier

    assert classifier.USE_CLF is False


CHECK = """
import sys, onrecord
onrecord.extract({!r})
print("quantulum3" in sys.modules)
"""


@pytest.mark.parametrize(
    ("text", "imported"),
    [
        ("It paid $5-7 million, half a million dollars and two million yen, or 22 cts a share.", "False"),
        ("It paid one hundred and twenty-five thousand dollars.", "False"),
        ("It paid forty–two dollars.", "True"),
        ("Twenty-five people came.", "False"),
    ],
)
def test_it_is_imported_only_for_a_number_in_words_that_is_not_plain(text, imported):
    done = subprocess.run(
        [sys.executable, "-c", CHECK.format(text)], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == imported
