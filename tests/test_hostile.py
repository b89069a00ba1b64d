"""Texts made to be slow, or to end in the middle: nothing raises, nothing is lost without a word."""

import ast
import importlib.util
import random
import re
from pathlib import Path

import pytest

from onrecord import Pipeline
from onrecord.running import MOST_FINDINGS
from onrecord.testing.clock import seconds_by_size

_PLACE = Path(__file__).parent.parent / "benchmarks" / "shapes.py"
_SPEC = importlib.util.spec_from_file_location("shapes", _PLACE)
shapes = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(shapes)

PIPELINE = Pipeline(discover=False)
# Words on which the rules turn, to be put in any order.
TURNS = re.findall(
    r"\S+",
    "agreed to with be have has had been been, on upon that not which for by said told according of in and the a reached "
    "signed deal is was will would $5 million 1987 between about as ' \" “ ” ( ) , . ; : - — Mr. Ada Reyes Inc. former chief "
    "executive per share year week Norvik pact treaty talks fell through but who whom whose D-Vt. whereby under accord "
    "asked pressed whether both backing interviewed what officials called two banks Acme council 212 went used drew heard "
    "told no early rejected when after split £200 first tabled adviser among won endorsement known discuss reminded pledged "
    "found calling critics spent turns only seems probe close both 46 percent he she him herself something court | • read "
    "answered denied prompted admit accuse claim turn sign drawing groans praised due 3M Actors' governor Labour's CNN "
    '"No," Lee Roe, mayor declined replied herself at first so far N250,000 cross examined his Eventually',
)


def test_there_are_shapes_enough():
    assert len(shapes.SHAPES) == len(set(shapes.SHAPES)) > 60
    assert all(990 < len(shapes.text_of(shape, 999)) < 1000 for shape in shapes.SHAPES)


@pytest.mark.parametrize("shape", shapes.SHAPES)
def test_a_short_text_of_any_shape_leaves_no_fault(shape):
    assert PIPELINE.extract(shapes.text_of(shape, 1500)).faults == ()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_words_in_any_order_leave_no_fault(seed):
    """Rules look at the next word: there may be none."""
    chance = random.Random(seed)
    for _ in range(800):
        text = " ".join(chance.choices(TURNS, k=chance.randint(1, 20)))
        assert PIPELINE.extract(text).faults == (), text


def _sentences():
    """Return what our other tests read: all their texts of several words."""
    for file in sorted(Path(__file__).parent.glob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and 3 < node.value.count(" ") < 40
            ):
                yield node.value


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_a_sentence_may_be_cut_anywhere(seed):
    chance, sentences = random.Random(seed), list(_sentences())
    assert len(sentences) > 3000
    for _ in range(1500):
        one, other = (chance.choice(sentences).split(" ") for _ in range(2))
        text = " ".join(one[: chance.randint(1, len(one))] + other[chance.randint(0, len(other)) :])
        text = text if chance.random() < 0.5 else " ".join(one[: chance.randint(1, len(one))])
        assert [one for one in PIPELINE.extract(text).faults if one.stage != "text"] == [], text


@pytest.mark.parametrize(
    "text",
    [
        "agreed",
        "a plan was agreed",
        "the deal that",
        "Ada Reyes (",
        "they have",
        "the pact, which",
        "a deal agreed by Norvik at the",
        "the saying",
        "used up called chief and",
        "ratified said State No",
        "despite £5m Gaines Gaines took",
        "between umpires a government accord with Oslo. told trade and the chairman was to 52-1 and $150,000 K compensation",
        "Duqm, destroy go-between, and",
        "lawyer Gwaii, 1987 million Sunday",
        ", read",
        "replied asked Acme , who both",
        "Ann Lee, the head of the",
        "Petty Officer 2nd Class",
        "While some traders estimated the tug was worth 30 dlrs, at least",
        "It named Dieter Lang, formerly president of American Dye,",
        "Two firms have come to terms with",
        "It promoted Jo Ray to coach",
        "TARIFF BILL VETO URGED BY",
        "Under terms of the pact, Acme said",
        "quarterly by Gwaii, under accord, executive fell pact",
        "Peru signed a deal with the Ministry of the",
        "He left the plan, which she describes as a mix of nurses, owners,",
        "NOTE:",
        "He met Benjamin Roe, a director of <",
        "Lee vowed on Monday not",
        "The deer, according to Ann Roe, a student at Elm who also wrote a book, are",
    ],
)
def test_a_text_may_end_anywhere(text):
    assert PIPELINE.extract(text).faults == ()


def test_what_is_beyond_the_most_findings_is_told():
    text = shapes.text_of("signs and digits", 20_000)
    record = PIPELINE.extract(text)
    [fault] = record.faults
    assert (fault.code, fault.plugin) == ("OR010", "onrecord:amounts")
    assert (
        fault.reason
        == f"only its first {MOST_FINDINGS} findings of each kind are used, in each part of a text"
    )
    assert (len(record.claims), len(record.entities)) == (MOST_FINDINGS, MOST_FINDINGS)


@pytest.mark.parametrize(
    "line",
    [
        "“It is so,” said Ada.\n",
        "“Why?” Ada Reyes asked. ",
        "LUND: We saw it all.\n",
        "“We saw it.”\n— Ada Reyes\n",
    ],
)
def test_of_too_many_quotations_the_first_are_kept(line):
    record = PIPELINE.extract(line * 1200)
    assert [fault.plugin for fault in record.faults if fault.code == "OR010"] == ["onrecord:quotations"]
    found = [claim.span.start for claim in record.claims_of("quotation")]
    first = found[0]
    assert found == [first + number * len(line) for number in range(MOST_FINDINGS)]


@pytest.mark.slow
@pytest.mark.parametrize("shape", shapes.SHAPES)
def test_time_and_findings_grow_with_the_text(shape):
    sizes = (10_000, 40_000)
    short, long = seconds_by_size(PIPELINE.extract, lambda size: shapes.text_of(shape, size), sizes)
    assert long < 8 * short + 0.1, f"{short:.2f} s, {long:.2f} s"


def test_names_that_were_cut_off_are_told_once_and_linked_to_by_nothing():
    record = PIPELINE.extract(shapes.text_of("distinct agreements", 90_000))
    assert {(fault.code, fault.plugin) for fault in record.faults} == {
        ("OR010", "onrecord:agreements"),
        ("OR010", "onrecord:names"),
    }
