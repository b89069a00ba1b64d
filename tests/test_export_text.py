"""The page for people."""

import pytest

from onrecord.export import to_text
from onrecord.model import Argument, Attributes, Claim, Document, Entity, Fault, Record
from onrecord.spans import Span

TEXT = (
    "“We paid\xa0once,” said Mayor Ada Reyes of Port Lume, 61, who grew up on the wharf, left for the navy and came"
    " back to run a bakery beside the ferry slip.\n\nThe pilots’ union signed the lease for about $1,250,000.50 a year, she said."
)


def argument(role, words, entity=None, text=TEXT):
    start = text.index(words)
    return Argument(role, Span(start, start + len(words)), entity)


def claim(kind, attributes, *arguments, text=TEXT):
    arguments = tuple(sorted(arguments, key=lambda argument: argument.span))
    span = Span(arguments[0].span.start, max(argument.span.end for argument in arguments))
    return Claim("c1", kind, span, arguments, Attributes(attributes), text=text)


def record(*claims, text=TEXT, faults=()):
    people = (
        Entity("e1", "person", "Ada Reyes", (argument("mention", "Ada Reyes").span,)),
        Entity("e2", "organization", "The pilots’ union", (argument("mention", "pilots’ union").span,)),
    )
    entities = people if text is TEXT else ()
    return Record(Document(text, id="a1"), entities, claims, (), faults)


HELD = claim(
    "office",
    {"status": "current"},
    argument("person", "Ada Reyes", "e1"),
    argument("title", "Mayor"),
    argument("organization", "Port Lume"),
)
PAST = claim(
    "office", {"status": "former"}, argument("person", "Ada Reyes", "e1"), argument("title", "bakery")
)
SAID = claim(
    "quotation",
    {"mode": "direct"},
    argument("content", "We paid\xa0once,"),
    argument("cue", "said"),
    argument("speaker", "Ada Reyes", "e1"),
)
AMOUNT = "$1,250,000.50 a year"


def lines_of(*claims, **options):
    return to_text(record(*claims), **options).splitlines()


def test_kinds_come_in_order_and_a_speaker_has_an_office():
    ruling = claim("ruling", {"court": "none"}, argument("case", "lease"))
    assert lines_of(ruling, PAST, HELD, SAID, width=200)[:8] == [
        "a1: 1 quotation, 2 offices, 1 ruling",
        "",
        "quotation (1)",
        "  Ada Reyes, Mayor, Port Lume · direct",
        "    “[We paid once,]” [said] Mayor [Ada Reyes] of Port Lume, 61, who grew up on the wharf, left for the …",
        "",
        "office (2)",
        "  Ada Reyes: former bakery",
    ]


@pytest.mark.parametrize(
    ("low", "high", "more", "line"),
    [
        ("1250000.50", "1250000.50", {"approximate": True, "per": "year"}, "USD about 1,250,000.50 per year"),
        ("5", "6000", {}, "USD 5 to 6,000"),
        ("5000", None, {}, "USD at least 5,000"),
        (None, "5000", {"approximate": True}, "USD at most 5,000"),
        ("4.2", "4.25", {"currency": "GBP"}, "GBP 4.20 to 4.25"),
        ("0.125", "12.5", {}, "USD 0.125 to 12.50"),
        ("4.2", "4.2", {"currency": None}, "4.2"),
        (None, None, {"currency": None}, AMOUNT),
    ],
)
def test_an_amount_is_spelled_out(low, high, more, line):
    attributes = {"currency": "USD", "low": low, "high": high, **more}
    assert lines_of(claim("amount", attributes, argument("amount", AMOUNT)))[3] == f"  {line}"


@pytest.mark.parametrize(
    ("kind", "attributes", "arguments", "line"),
    [
        ("amount", {}, [("amount", AMOUNT), ("subject", "lease")], f"{AMOUNT} · lease"),
        (
            "agreement",
            {"status": "in_force", "passing": True},
            [("trigger", "signed"), ("party", "pilots’ union", "e2")],
            "signed: The pilots’ union · in force · in passing",
        ),
        ("agreement", {"status": "signed"}, [("trigger", "lease")], "lease: parties not named · signed"),
        ("quotation", {}, [("content", "We paid")], "no speaker named"),
        (
            "quotation",
            {},
            [("content", "We paid"), ("speaker", "Ada Reyes", "e1"), ("speaker", "pilots’ union")],
            "Ada Reyes and pilots’ union",
        ),
        (
            "ruling",
            {"final": True, "sealed": False, "fine": None, "months": 3},
            [("court", "Port Lume"), ("case", "lease")],
            "court: Port Lume · case: lease · final · months: 3",
        ),
    ],
)
def test_other_headlines(kind, attributes, arguments, line):
    assert lines_of(claim(kind, attributes, *(argument(*each) for each in arguments)))[3] == f"  {line}"


def test_a_title_that_names_the_organization_says_it_once():
    inside = claim(
        "office",
        {"status": "acting"},
        argument("person", "Ada Reyes", "e1"),
        argument("title", "Mayor Ada Reyes of Port Lume"),
        argument("organization", "Port Lume"),
    )
    assert lines_of(inside, width=300)[3:5] == [
        "  Ada Reyes: acting Mayor Ada Reyes of Port Lume",
        "    “We paid once,” said [Mayor Ada Reyes of Port Lume], 61, who grew up on the wharf, left for the navy and came …",
    ]


def test_a_kind_is_called_alike_in_the_summary_and_above_its_claims():
    lines = lines_of(claim("poll_result", {}, argument("share", "61")))
    assert (lines[0], lines[2]) == ("a1: 1 poll result", "poll result (1)")


def test_far_arguments_lose_what_stands_between():
    far = claim("agreement", {}, argument("venue", "Port Lume"), argument("trigger", "year"))
    assert lines_of(far, width=300)[4] == (
        "    “We paid once,” said Mayor Ada Reyes of [Port Lume], 61, who grew up on the wharf, left for the navy and came …"
        " pilots’ union signed the lease for about $1,250,000.50 a [year], she said."
    )


def test_evidence_is_wrapped_between_words():
    lines = lines_of(SAID, width=40)[4:]
    assert max(map(len, lines)) <= 40
    assert all(line.startswith("    ") for line in lines)
    assert " ".join(map(str.strip, lines)) == lines_of(SAID, width=300)[4].strip()


def test_colour_takes_the_place_of_brackets():
    page = to_text(record(SAID), colour=True)
    assert "“\x1b[1mWe paid once,\x1b[0m” \x1b[36msaid\x1b[0m" in page
    assert "[We" not in page


def test_a_text_cannot_command_the_terminal():
    text = "It cost \x1b[2J$5\x03 million."
    page = to_text(record(claim("amount", {}, argument("amount", "$5", text=text), text=text), text=text))
    assert page.endswith("  $5\n    It cost [2J[$5] million.\n")


def test_faults_stand_at_the_end():
    page = to_text(record(faults=(Fault("OR008", "extract", "other:fees", "KeyError: 'x'"),)))
    assert page == "a1: nothing on the record\n\nfault (1)\n  OR008 other:fees (extract): KeyError: 'x'\n"


def test_entities_of_a_plugins_own_kind_are_told_by_name():
    ships = tuple(Entity(f"e{n}", "ship", name, (Span(0, 4),)) for n, name in enumerate(("Kari", "Lotte"), 3))
    made = record()
    page = to_text(Record(made.document, (*made.entities, *ships)))
    assert page == "a1: 2 ships\n\nship (2)\n  Kari\n  Lotte\n"
