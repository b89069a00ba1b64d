"""Records for the tests of what is made of records."""

import multiprocessing
import sys
from pathlib import Path

import pytest

from onrecord import Argument, Document, Finding, Pipeline, Record, entity, extract, extractor, hookimpl, link
from onrecord.extractors.agreements import agreements
from onrecord.spans import Span

HARBOR = (Path(__file__).parent.parent / "examples" / "harbor.txt").read_text(encoding="utf-8")
OWN = ("names", "quotations", "offices", "amounts", "agreements", "links")

# Where a word stands several times, its neighbours are given and it stands in brackets.
NAMES = [
    ("person", ["Mayor [Dolores Whitcomb]", "said [Ms. Whitcomb]"]),
    ("person", ["[Ruth Castellane], Calder's", "'\" [Castellane] said"]),
    ("person", ["director, [Piotr Anselm]", "that [Anselm] described"]),
    ("person", ["commissioner [Lena Thibodeaux]", "[Ms. Thibodeaux] told"]),
    ("person", ["Mayor [Grant Oyelaran]", "[Mr. Oyelaran], now"]),
    ("organization", ["The [Harwich Port Authority]"]),
    ("organization", ["pay [Calder Marine Ltd.]", "noon, [Calder] will"]),
    ("place", ["between [Maine] and New", "when [Maine] withdrew"]),
    ("place", ["province of [New Brunswick]", "and [New Brunswick], under"]),
]
CLAIMS = [
    (
        "quotation",
        {"mode": "direct"},
        [
            ("content", "“[We have paid too much, too late,]”"),
            ("cue", "” [said] Ms. Whitcomb"),
            ("speaker", "said [Ms. Whitcomb]"),
            ("content", "“[But\xa0we have paid it once.]”"),
        ],
    ),
    (
        "quotation",
        {"mode": "mixed"},
        [
            ("speaker", "[Ruth Castellane], Calder's"),
            ("cue", "executive, [told] reporters"),
            ("addressee", "told [reporters] that"),
            ("content", 'that [the company was "satisfied, not happy."]'),
        ],
    ),
    (
        "quotation",
        {"mode": "direct"},
        [
            ("content", "\"[My father used to say, 'A harbor is a promise,']\""),
            ("cue", "Castellane [said]."),
            ("speaker", "'\" [Castellane] said"),
            ("content", '"[This one took 1,100 days and two judges to keep.]"'),
        ],
    ),
    (
        "quotation",
        {"mode": "direct"},
        [
            ("content", "'[A harbor is a promise,]'"),
            ("cue", "used to [say], 'A"),
            ("speaker", "[My father] used"),
        ],
    ),
    (
        "quotation",
        {"mode": "indirect"},
        [
            ("speaker", "director, [Piotr Anselm]"),
            ("cue", "Anselm, [said] that"),
            (
                "content",
                "[the payment would come out of a reserve of between $60 million and $65 million and that no fee would rise before 2027].",
            ),
        ],
    ),
    (
        "quotation",
        {"mode": "direct"},
        [
            ("content", "“[I asked for one thing, and one thing only: the survey,]”"),
            ("speaker", "[Ms. Thibodeaux] told"),
            ("cue", "Thibodeaux [told] the"),
            ("addressee", "told [the commission] at"),
            ("content", "“[I asked for it in March. I asked for it again"),
            ("content", "“[Now I am told it will arrive with the receipt.]”"),
        ],
    ),
    (
        "office",
        {"status": "current"},
        [
            ("title", "[Mayor] Dolores"),
            ("person", "Mayor [Dolores Whitcomb]"),
            ("organization", "[HARWICH], Maine"),
        ],
    ),
    ("office", {"status": "former"}, [("title", "former [Mayor]"), ("person", "Mayor [Grant Oyelaran]")]),
    (
        "office",
        {"status": "current"},
        [
            ("person", "[Ruth Castellane], Calder's"),
            ("organization", "[Calder]'s chief"),
            ("title", "[chief executive]"),
        ],
    ),
    (
        "office",
        {"status": "acting"},
        [("organization", "[The authority]’s"), ("title", "acting [director]"), ("person", "[Piotr Anselm]")],
    ),
    (
        "amount",
        {"currency": "USD", "low": "48000000", "high": "48000000", "approximate": True},
        [("amount", "[about $48 million]")],
    ),
    (
        "amount",
        {"currency": "USD", "low": None, "high": "75000000", "approximate": False},
        [("amount", "[as much as $75 million]")],
    ),
    (
        "amount",
        {"currency": "USD", "low": "60000000", "high": "65000000", "approximate": False},
        [("amount", "[between $60 million and $65 million]"), ("subject", "a [reserve] of")],
    ),
    (
        "amount",
        {"currency": "USD", "low": "1.85", "high": "1.85", "approximate": False, "per": "ton"},
        [("amount", "[$1.85 per ton]")],
    ),
    (
        "amount",
        {"currency": "CAD", "low": "120000000", "high": "120000000", "approximate": False},
        [("amount", "[C$120m]"), ("subject", "[terminal]")],
    ),
    (
        "agreement",
        {"status": "signed", "passing": False},
        [
            ("trigger", "Tuesday to pay Calder Marine Ltd. about $48 million to [end]"),
            ("party", "The [Harwich Port Authority]"),
            ("party", "pay [Calder Marine Ltd.]"),
        ],
    ),
    (
        "agreement",
        {"status": "proposed", "passing": False},
        [
            ("instrument", "[memorandum of understanding]"),
            ("trigger", "memorandum of [understanding]"),
            ("party", "between [Maine] and New"),
            ("party", "and [New Brunswick], under"),
            ("terms", "[both sides would run a year-round ferry to Saint John]"),
        ],
    ),
    (
        "agreement",
        {"status": "broken", "passing": False},
        [("trigger", "earlier [deal]"), ("party", "[the two governments]"), ("date", "[2019]")],
    ),
]


def span_of(text: str, words: str) -> Span:
    """Return where the words stand that are in brackets, or all of them."""
    before, opened, rest = words.partition("[")
    inner, closed, after = rest.partition("]")
    if not opened:
        before, inner, after = "", words, ""
    if opened and not closed:  # to the end of the line
        inner = text[text.index(before + inner) + len(before) :].partition("\n")[0]
    start = text.index(before + inner + after) + len(before)
    return Span(start, start + len(inner))


@extractor(
    kinds=["quotation", "office", "amount", "agreement", "person", "organization", "place", "link"],
    version="1",
)
def by_hand(document):
    text = document.text
    for kind, mentions in NAMES:
        yield entity(kind, [span_of(text, words) for words in mentions], rule="hand-name")
    yield link(span_of(text, "[She] declined"), span_of(text, "[Ruth Castellane], Calder's"), rule="hand")
    for kind, attributes, parts in CLAIMS:
        arguments = [Argument(role, span_of(text, words)) for role, words in parts]
        yield Finding(kind, arguments, attributes, rule=f"hand-{kind}")


class Hand:
    @hookimpl
    def onrecord_register_extractors(self):
        return [by_hand]


def _office(record, claim):
    organizations = ", ".join(record.text_of(span) for span in claim.spans_of("organization"))
    status = "" if claim.attributes["status"] == "current" else claim.attributes["status"]
    parts = [claim["person"], claim["title"], organizations, status]
    return " | ".join(parts).replace("  ", " ").rstrip("| ")


@pytest.fixture(scope="session")
def offices_in():
    """What `onrecord.extract` reads as offices, as text: person | title | organizations | status."""

    def read(text):
        record = extract(text)
        assert record.faults == ()
        return sorted(_office(record, claim) for claim in record.claims_of("office"))

    return read


@pytest.fixture(scope="session")
def harbor() -> Record:
    """The record of the example article as somebody who read it would make it."""
    pipeline = Pipeline(plugins=[Hand()], block=OWN, discover=False)
    document = Document(HARBOR, id="harbor", source="Coastal Wire", published="2026-09-14")
    record = pipeline.extract(document)
    assert record.faults == ()
    return record


PARTY = "🎉🎉 “We\r\npaid $5 – once,” said Zoë O’Hare 🙂, of A & B <Ltd>."


@pytest.fixture(scope="session")
def party() -> Record:
    """A record of a text in which code points, UTF-16 and UTF-8 differ, and a quotation goes over a line."""

    @extractor(kinds=["quotation", "amount", "person"])
    def guests(document):
        speaker = Argument("speaker", span_of(PARTY, "Zoë O’Hare"))
        content = Argument("content", span_of(PARTY, "We\r\npaid $5 – once,"))
        yield Finding(
            "quotation", [speaker, Argument("cue", span_of(PARTY, "said")), content], {"mode": "direct"}
        )
        yield Finding(
            "person", [Argument("mention", speaker.span), Argument("mention", span_of(PARTY, "🙂"))]
        )
        yield Finding("amount", [Argument("amount", span_of(PARTY, "$5"))], {"currency": None, "low": "5"})

    class Guests:
        @hookimpl
        def onrecord_register_extractors(self):
            return [guests]

    record = Pipeline(plugins=[Guests()], block=OWN, discover=False).extract(Document(PARTY, id="a/ü 1"))
    assert (len(record.claims), len(record.entities), record.faults) == (2, 1, ())
    return record


def stretch(text: str, start: int, end: int, unit: str) -> str:
    """Return the stretch of a text between two offsets, as one who counts in `unit` reads it."""
    if unit == "codepoint":
        return text[start:end]
    coded = text.encode(f"{unit}-le" if unit == "utf-16" else unit)
    width = 2 if unit == "utf-16" else 1
    return coded[start * width : end * width].decode(f"{unit}-le" if unit == "utf-16" else unit)


@pytest.fixture(params=["fork", "forkserver", "spawn"])
def start_method(request, monkeypatch) -> str:
    """Start worker processes in each way there is; what is made afresh finds this folder's tests to import."""
    if request.param not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {request.param} here")
    context = multiprocessing.get_context(request.param)
    monkeypatch.setattr(multiprocessing, "get_context", lambda *_: context)
    monkeypatch.setattr(sys, "path", [str(Path(__file__).parent.parent), *sys.path])
    return request.param


@pytest.fixture(params=["codepoint", "utf-16", "utf-8"])
def unit(request) -> str:
    """What offsets count."""
    return request.param


@pytest.fixture(name="stretch")
def _stretch():
    return stretch


def _amount(record, claim):
    """One amount as text: its words, currency, low, high ("=": the same, "-": open), "~" for approximate, per."""
    low, high = claim.attributes["low"], claim.attributes["high"]
    parts = [
        claim["amount"],
        claim.attributes["currency"] or "?",
        low or "-",
        "=" if high == low else high or "-",
    ]
    parts += ["~"] * claim.attributes["approximate"]
    return " ".join(parts + [f"per {claim.attributes['per']}"] * (claim.attributes["per"] is not None))


@pytest.fixture(scope="session")
def amounts_in():
    """What `onrecord.extract` reads as amounts, in the order of the text."""
    pipeline = Pipeline(block={"quotations", "offices", "agreements", "names", "links"})

    def read(text):
        record = pipeline.extract(text)
        assert record.faults == ()
        claims = record.claims_of("amount")
        return [
            _amount(record, claim) for claim in sorted(claims, key=lambda claim: claim.spans_of("amount"))
        ]

    return read


@pytest.fixture(scope="session")
def assert_amounts(amounts_in):
    """Hold against a row what the sums of its text are: the text, ` | `, and each sum or a dash for none."""

    def check(row):
        text, expected = row.split(" | ")
        assert ("; ".join(amounts_in(text)) or "-") == expected

    return check


@pytest.fixture(scope="session")
def said_in():
    """What `onrecord.extract` reads as quotations: speaker, cue, and contents joined by ` + `."""
    pipeline = Pipeline()

    def read(text):
        record = pipeline.extract(text)
        assert record.faults == ()
        return [
            (
                claim["speaker"] or "",
                claim["cue"] or "",
                " + ".join(map(record.text_of, claim.spans_of("content"))),
            )
            for claim in record.claims_of("quotation")
        ]

    return read


@pytest.fixture(scope="session")
def assert_agreement():
    """Hold against a row what the one agreement of its sentence is; the terms only where the row tells them."""

    def check(text, trigger, party, status, terms):
        (claim,) = [one for one in agreements(Document(text)) if not one.states_entity]
        found = {role: [span.of(text) for span in claim.spans_of(role)] for role in ("trigger", "party")}
        assert found == {"trigger": [trigger], "party": party}
        assert claim.attributes["status"] == status
        if terms is not None:
            assert [span.of(text) for span in claim.spans_of("terms")] == [terms] * bool(terms)

    return check


@pytest.fixture(scope="session")
def assert_told():
    """Hold against a row what the agreement of one trigger is, among all that `extract` finds, its terms too."""

    def check(text, trigger, parties, status, terms):
        record = extract(text)
        claim = {claim["trigger"]: claim for claim in record.claims_of("agreement")}[trigger]
        assert [record.text_of(span) for span in claim.spans_of("party")] == parties
        assert claim.attributes["status"] == status
        assert claim["terms"] == terms
        assert record.faults == ()

    return check
