"""The merge: a pure function of a set of findings, whatever the set."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import Argument, Document, Fault, Finding, Provenance, Span, entity, link
from onrecord.kinds import Attribute, Kind, Kinds, Makes, Overlap, Role
from onrecord.merge import Evidence, Settled, resolve
from onrecord.merge.overlap import _Highest as Highest
from onrecord.testing.clock import seconds_by_size

TEXT = "Ada Reyes, the mayor, said on Friday that she paid $5 million."
NOTE = Kind("note", [Role("part", 1)], anchor="part", overlap=Overlap.NESTED)
KINDS = Kinds([*Kinds(), NOTE])


def found(finding, who="core", tier=1):
    return Evidence(tier, finding, Provenance("test", who, "1", finding.rule))


def amount(start, end, who="core", tier=1, **attributes):
    return found(Finding("amount", [Argument("amount", (start, end))], attributes), who, tier)


def note(*spans, who="core", tier=1):
    return found(Finding("note", [Argument("part", span) for span in spans]), who, tier)


def person(*spans, who="core", tier=1):
    return found(entity("person", [Span(*span) for span in spans]), who, tier)


def means(source, target, who="core", tier=1, rule=""):
    return found(link(Span(*source), Span(*target), rule), who, tier)


def made(*evidence, text=TEXT):
    return resolve(Document(text, id="t"), evidence, KINDS)


# --------------------------------------------------------------------------------- properties

SPANS = st.tuples(st.integers(0, 24), st.integers(1, 8)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
TIERS = st.sampled_from([1, 1, 2, 2, 0])
WHO = st.sampled_from(["north", "south", "west"])
CURRENCIES = st.sampled_from([{}, {"currency": "USD"}, {"currency": "EUR"}, {"approximate": True}])
RULES = st.sampled_from(["", "RULE"])


def disjoint(spans):
    kept = []
    for span in sorted(spans):
        if not kept or kept[-1].end <= span.start:
            kept.append(span)
    return kept


AMOUNTS = st.builds(
    lambda span, values, rule: Finding("amount", [Argument("amount", span)], values, rule),
    SPANS,
    CURRENCIES,
    RULES,
)
NOTES = st.builds(
    lambda spans: Finding("note", [Argument("part", span) for span in disjoint(spans)]),
    st.lists(SPANS, min_size=1, max_size=3),
)
PEOPLE = st.builds(lambda spans: entity("person", spans), st.lists(SPANS, min_size=1, max_size=3))
PLACES = st.builds(lambda spans: entity("place", spans), st.lists(SPANS, min_size=1, max_size=2))
LINKS = st.builds(link, SPANS, SPANS, RULES)
FINDINGS = st.one_of(AMOUNTS, NOTES, PEOPLE, PLACES, LINKS)
EVIDENCE = st.builds(found, FINDINGS, WHO, TIERS)
SETS = st.lists(EVIDENCE, max_size=14)


@given(SETS, st.randoms(use_true_random=False))
def test_order_and_repetition_mean_nothing(evidence, chance):
    shuffled = [*evidence, *chance.choices(evidence, k=3)] if evidence else []
    chance.shuffle(shuffled)
    assert made(*shuffled).to_json() == made(*evidence).to_json()


@given(SETS, SETS, SETS)
def test_union_is_commutative_associative_and_idempotent(one, two, three):
    whole = made(*one, *two, *three)
    assert made(*three, *one, *two) == whole
    assert made(*[*one, *two], *three) == made(*one, *[*two, *three])
    assert made(*one, *two, *three, *one, *two) == whole


@given(SETS)
def test_links_that_come_later_make_the_same_record(evidence):
    links = [piece for piece in evidence if piece.finding.kind == "link"]
    settled = Settled(TEXT, [piece for piece in evidence if piece not in links], KINDS)
    settled.record(Document(TEXT, id="t"))
    assert settled.record(Document(TEXT, id="t"), links) == made(*evidence)


@given(SETS)
def test_no_two_pieces_tie(evidence):
    pieces = set(evidence)
    assert len({piece.rank for piece in pieces}) == len(pieces)
    ordered = sorted(pieces, key=lambda piece: piece.rank)
    assert all(a.rank < b.rank for a, b in pairwise(ordered))


@given(SETS)
def test_every_piece_is_accounted_for(evidence):
    record = made(*evidence)
    claims = {
        (c.kind, tuple((a.role, a.span) for a in c.arguments), p) for c in record.claims for p in c.provenance
    }
    lost = {
        (c.kind, tuple((a.role, a.span) for a in c.arguments), p)
        for c in record.superseded
        for p in c.provenance
    }
    for piece in evidence:
        finding, who = piece.finding, piece.provenance
        key = (finding.kind, tuple((a.role, a.span) for a in finding.arguments), who)
        places = [key in claims, key in lost]
        if finding.kind == "link":
            (source,) = finding.spans_of("source")
            places.append(any(who in one.provenance for one in record.links if one.span == source))
            places.append(any(f.plugin == f"{who.distribution}:{who.extractor}" for f in record.faults))
        elif finding.states_entity:
            wanted = set(finding.spans_of("mention"))
            places.append(any(wanted <= set(e.mentions) and who in e.provenance for e in record.entities))
        assert any(places), piece


@given(SETS)
def test_what_stands_does_not_contradict_itself(evidence):
    record = made(*evidence)
    amounts = [claim.span for claim in record.claims_of("amount")]
    assert not any(a.overlaps(b) for n, a in enumerate(amounts) for b in amounts[n + 1 :])
    notes = [(claim.id, span) for claim in record.claims_of("note") for span in claim.spans_of("part")]
    assert not any(a.crosses(b) or a == b for i, a in notes for j, b in notes if i != j)
    for one in record.superseded:
        assert one.superseded_by in {c.id for c in record.claims} | {e.id for e in record.entities}


@given(SETS)
def test_the_loser_of_a_contradiction_is_beaten_by_one_that_contradicts_it(evidence):
    record = made(*evidence)
    by_id = {claim.id: claim for claim in record.claims}
    for one in record.superseded:
        if one.kind == "amount":
            assert by_id[one.superseded_by].span.overlaps(one.span)
        if one.kind == "note":
            winners, losers = by_id[one.superseded_by].spans_of("part"), one.spans_of("part")
            assert any(a.crosses(b) or a == b for a in winners for b in losers)


@given(SETS)
def test_less_trusted_evidence_alters_nothing_that_more_trusted_states(evidence):
    core = [piece for piece in evidence if piece.tier < 2]
    alone, joined = made(*core), made(*evidence)
    names = {e.id: e.mentions for e in alone.entities}
    new_names = {e.id: e.mentions for e in joined.entities}

    def meaning(record, mentions):
        return {
            (c.kind, a.role, a.span): mentions[a.entity]
            for c in record.claims
            for a in c.arguments
            if a.entity is not None
        }

    joined_claims = {(c.kind, c.spans_of(c.roles[0])): c for c in joined.claims}
    for claim in alone.claims:
        same = joined_claims[claim.kind, claim.spans_of(claim.roles[0])]
        assert [(a.role, a.span) for a in same.arguments] == [(a.role, a.span) for a in claim.arguments]
        assert claim.attributes.items() <= same.attributes.items()
        assert set(claim.provenance) <= set(same.provenance)
    after = meaning(joined, new_names)
    for place, mentions in meaning(alone, names).items():
        assert set(mentions) <= set(after[place])
    for one in alone.entities:
        [same] = [e for e in joined.entities if e.kind == one.kind and set(one.mentions) <= set(e.mentions)]
        assert same.name == one.name


VALUES = st.tuples(st.integers(-5, 5), st.integers(-3, 3))


@given(st.integers(1, 20), st.data())
def test_the_highest_of_any_stretch_is_that_of_a_plain_list(size, data):
    row, plain = Highest(size), [(-(2**62), 0)] * size
    for at, value in data.draw(st.lists(st.tuples(st.integers(0, size - 1), VALUES), max_size=20)):
        row.put(at, value)
        plain[at] = max(plain[at], value)
    low = data.draw(st.integers(0, size))
    high = data.draw(st.integers(low, size))
    assert row.among(low, high) == max(plain[low:high], default=(-(2**62), 0))


# ------------------------------------------------------------------------------------- tables


def test_the_same_statement_by_two_finders_is_one_claim_with_both():
    record = made(
        amount(51, 61, "north", currency="USD"), amount(51, 61, "south", currency="CAD", per="year")
    )
    (claim,) = record.claims
    assert [source.extractor for source in claim.provenance] == ["south", "north"]
    assert claim.attributes.to_dict() == {"currency": "CAD", "per": "year"}
    assert claim.disputed.to_dict() == {"currency": ["USD"]}


def test_an_attribute_that_is_true_is_not_one_that_is_1():
    kinds = Kinds([Kind("vote", [Role("vote", 1, 1)], [])])
    findings = [
        Finding("vote", [Argument("vote", (0, 3))], {"for": value}) for value in (1, True, None, ["é"])
    ]
    record = resolve(Document(TEXT), map(found, findings), kinds)
    (claim,) = record.claims
    assert claim.attributes["for"] == 1
    assert claim.disputed["for"] == ('["é"]', "null", "true")


@pytest.mark.parametrize(
    ("evidence", "stand", "fall"),
    [
        # of amounts that share a character the one that covers more stands
        ([amount(51, 61), amount(52, 61)], [(51, 61)], [(52, 61)]),
        # and those that touch share none
        ([amount(51, 55), amount(55, 61)], [(51, 55), (55, 61)], []),
        # trust goes before length
        ([amount(51, 61, tier=2), amount(52, 61)], [(52, 61)], [(51, 61)]),
        ([amount(51, 61), amount(52, 61, tier=0)], [(52, 61)], [(51, 61)]),
        # a loser does not drag others down: the third contradicts only what lost
        ([amount(0, 10), amount(9, 14, tier=2), amount(13, 15, tier=2)], [(0, 10), (13, 15)], [(9, 14)]),
        # notes may nest, but neither cross nor be equal
        ([note((0, 20)), note((5, 10)), note((6, 8))], [(0, 20), (5, 10), (6, 8)], []),
        ([note((0, 10)), note((5, 15), tier=2)], [(0, 10)], [(5, 15)]),
        ([note((5, 15)), note((0, 10), tier=2)], [(5, 15)], [(0, 10)]),
        ([note((0, 10)), note((0, 10), (12, 14), tier=2)], [(0, 10)], [(0, 14)]),
        # a note with a hole: another may stand in the hole
        ([note((0, 5), (20, 30)), note((8, 12))], [(0, 30), (8, 12)], []),
        ([note((0, 5), (20, 30)), note((25, 35))], [(0, 30)], [(25, 35)]),
        # nested ones that share a beginning or an end do not cross, whichever is trusted more
        ([note((10, 20)), note((0, 20), tier=2)], [(0, 20), (10, 20)], []),
        ([note((0, 7)), note((0, 20), tier=2)], [(0, 20), (0, 7)], []),
        ([note((1, 10)), note((5, 15), tier=2)], [(1, 10)], [(5, 15)]),
        ([note((5, 15)), note((1, 10), tier=2)], [(5, 15)], [(1, 10)]),
        ([note((20, 40)), note((1, 10)), note((5, 15), tier=2)], [(1, 10), (20, 40)], [(5, 15)]),
        # what touches is no rival, though both have others
        (
            [amount(0, 10), amount(2, 4, tier=2), amount(10, 18), amount(15, 17, tier=2)],
            [(0, 10), (10, 18)],
            [(2, 4), (15, 17)],
        ),
        # nested ones that share an end do not cross
        ([note((0, 20)), note((0, 7)), note((10, 20))], [(0, 20), (0, 7), (10, 20)], []),
    ],
)
def test_contradictions(evidence, stand, fall):
    record = made(*evidence)
    assert [tuple(claim.span) for claim in record.claims] == sorted(stand)
    assert [tuple(claim.span) for claim in record.superseded] == fall
    assert all(claim.superseded_by in {c.id for c in record.claims} for claim in record.superseded)


@pytest.mark.parametrize(
    ("evidence", "mentions"),
    [
        # findings that share a mention are one entity
        ([person((0, 9), (20, 23)), person((20, 23), (40, 43))], [[(0, 9), (20, 23), (40, 43)]]),
        ([person((0, 9)), person((20, 23))], [[(0, 9)], [(20, 23)]]),
        # another kind at the same place is another entity
        ([person((0, 9)), found(entity("place", [Span(0, 9)]))], [[(0, 9)], [(0, 9)]]),
        # one who is trusted less may add a mention, but not unite what others keep apart
        ([person((0, 9)), person((0, 9), (30, 35), tier=2)], [[(0, 9), (30, 35)]]),
        ([person((0, 9)), person((20, 23)), person((0, 9), (20, 23), tier=2)], [[(0, 9)], [(20, 23)]]),
        # and two of equal trust may
        ([person((0, 9)), person((20, 23)), person((0, 9), (20, 23))], [[(0, 9), (20, 23)]]),
        # even where the one that unites them covers less than either
        (
            [person((0, 5), (6, 19)), person((20, 25), (26, 40)), person((0, 5), (20, 25))],
            [[(0, 5), (6, 19), (20, 25), (26, 40)]],
        ),
        # what would unite others is left out alone
        (
            [person((0, 9)), person((20, 23)), person((0, 9), (20, 23), tier=2), person((30, 31), tier=2)],
            [[(0, 9)], [(20, 23)], [(30, 31)]],
        ),
        (
            [
                person((0, 9)),
                person((20, 23)),
                person((0, 9), (20, 23), tier=2),
                person((20, 23), (30, 31), tier=2),
            ],
            [[(0, 9)], [(20, 23), (30, 31)]],
        ),
        # of two that begin at one place the longer comes first
        ([person((0, 3)), found(entity("place", [Span(0, 9)]))], [[(0, 9)], [(0, 3)]]),
        # a bridge from a trusted entity to one of its own
        (
            [person((0, 9)), person((0, 9), (20, 23), tier=2), person((20, 23), (30, 35), tier=2)],
            [[(0, 9), (20, 23), (30, 35)]],
        ),
    ],
)
def test_entities(evidence, mentions):
    record = made(*evidence)
    assert [[tuple(span) for span in one.mentions] for one in record.entities] == mentions
    assert [one.id for one in record.entities] == [f"e{n}" for n in range(1, len(mentions) + 1)]


def test_what_would_unite_trusted_entities_is_superseded():
    record = made(person((0, 9)), person((20, 23)), person((0, 9), (20, 23), who="other", tier=2))
    (lost,) = record.superseded
    assert (lost.kind, lost.superseded_by, lost.provenance[0].extractor) == ("person", "e1", "other")


def test_of_mentions_equally_long_an_entity_goes_by_the_first():
    text = "Ann Reyes won. Ada Reyes! Reyes left."
    assert made(person((0, 9), (15, 24), (26, 31)), text=text).entities[0].name == "Ann Reyes"


def test_an_entity_goes_by_its_longest_mention_not_in_capitals():
    text = "REAGAN SEES TALKS\nReagan met the press. Ronald Reagan left."
    record = made(person((0, 6), (18, 24)), text=text)
    assert record.entities[0].name == "Reagan"
    assert made(person((0, 6), (18, 24), (40, 53)), text=text).entities[0].name == "Ronald Reagan"
    assert made(person((0, 6)), text=text).entities[0].name == "REAGAN"


def test_an_entity_goes_by_the_name_that_its_finder_gives():
    firm = Kind("firm", [Role("mention", 1)], [Attribute("name", types=[str])], makes=Makes.ENTITY)
    named = found(entity("firm", [Span(0, 9)], {"name": "Reyes & Co."}))
    record = resolve(Document(TEXT), [named], Kinds([firm]))
    assert record.entities[0].name == "Reyes & Co."


def test_an_entity_goes_by_its_longest_trusted_mention_in_one_line():
    text = "Reyes. Ada\n Reyes. The Right Honourable Ada Reyes."
    assert made(person((0, 5), (7, 17)), text=text).entities[0].name == "Ada Reyes"
    plugin = person((0, 5), (19, 49), who="other", tier=2)
    assert made(person((0, 5), (7, 17)), plugin, text=text).entities[0].name == "Ada Reyes"


def test_a_link_gives_an_argument_its_entity_and_says_who_says_so():
    said = found(Finding("quotation", [Argument("speaker", (42, 45)), Argument("content", (46, 61))]))
    record = made(person((0, 9)), said, means((42, 45), (0, 9), who="pronouns", rule="SHE"))
    (claim,) = record.claims
    assert record.entity_of(claim, "speaker").name == "Ada Reyes"
    (one,) = record.links
    assert (one.span, one.entity, one.provenance[0].rule) == (Span(42, 45), "e1", "SHE")


@pytest.mark.parametrize(
    ("evidence", "meant"),
    [
        # a mention of its own goes before a link of equal trust
        ([person((0, 9)), person((42, 45)), means((42, 45), (0, 9))], "e2"),
        # of two links the more trusted one stands
        (
            [person((0, 9)), person((20, 23)), means((42, 45), (0, 9), tier=2), means((42, 45), (20, 23))],
            "e2",
        ),
        # a plugin's entity on a pronoun does not take it from the built-in linker
        ([person((0, 9)), means((42, 45), (0, 9)), person((42, 45), who="other", tier=2)], "e1"),
        # of two kinds of entity at one place, trusted alike, the first is meant
        ([person((42, 45)), found(entity("place", [Span(42, 45)]))], "e1"),
        # nor from the built-in entity at the same place, though it begins earlier in the text
        (
            [found(entity("organization", [Span(42, 45)])), person((1, 3), (42, 45), who="other", tier=2)],
            "e2",
        ),
    ],
)
def test_what_a_stretch_of_text_means(evidence, meant):
    said = found(Finding("quotation", [Argument("speaker", (42, 45)), Argument("content", (46, 61))]))
    record = made(said, *evidence)
    assert record.claims[0].arguments_of("speaker")[0].entity == meant
    assert all(one.superseded_by == meant for one in record.superseded)
    links = [piece for piece in evidence if piece.finding.kind == "link"]
    assert len(record.links) + len([c for c in record.superseded if c.kind == "link"]) == len(links)


def test_a_link_to_nothing_is_a_fault_that_names_its_linker():
    (fault,) = made(means((42, 45), (0, 9), who="pronouns", rule="SHE")).faults
    assert (fault.code, fault.stage, fault.plugin, fault.rule) == ("OR009", "link", "test:pronouns", "SHE")
    assert "(0, 9)" in fault.reason


def test_the_same_fault_twice_is_one_with_its_number():
    fault = Fault("OR009", "border", "a:b", "reason", count=2)
    other = Fault("OR008", "extract", "a:b", "reason")
    record = Settled(TEXT, [], KINDS).record(Document(TEXT), (), [fault, other, fault])
    assert [(one.code, one.count) for one in record.faults] == [("OR008", 1), ("OR009", 4)]
    once = Fault("OR009", "border", "a:b", "reason")
    assert [
        one.count for one in Settled(TEXT, [], KINDS).record(Document(TEXT), (), [fault, once]).faults
    ] == [3]


def test_ids_follow_the_text():
    record = made(amount(51, 61), amount(20, 24), note((0, 30)), note((0, 10)))
    assert [(one.id, one.kind, tuple(one.span)) for one in record.claims] == [
        ("c1", "note", (0, 10)),  # `Prices rose from | $3 | to $5`: what ends first comes first
        ("c2", "note", (0, 30)),
        ("c3", "amount", (20, 24)),
        ("c4", "amount", (51, 61)),
    ]


def test_losers_have_ids_of_their_own_in_the_order_of_the_text():
    record = made(amount(50, 61), amount(52, 61), amount(0, 9), amount(2, 4))
    assert [(one.id, one.superseded_by) for one in record.superseded] == [("s1", "c1"), ("s2", "c2")]


@pytest.mark.parametrize("office", [(0, 30), (0, 3)])
def test_kinds_that_contradict_nothing_take_nothing_from_others(office):
    holds = [Argument("person", office), Argument("title", (40, 41))]
    record = made(found(Finding("office", holds)), amount(51, 61), amount(52, 61), note((5, 9)))
    assert [(len(record.claims_of(kind))) for kind in ("office", "amount", "note")] == [1, 1, 1]
    assert len(record.superseded) == 1


def test_a_kind_that_nobody_declared_stands_as_a_claim():
    record = resolve(Document(TEXT), [amount(51, 61)], Kinds([NOTE]))
    assert [claim.kind for claim in record.claims] == ["amount"]
    assert Makes.CLAIM.value == "claim"


# -------------------------------------------------------------------------------------- speed

HOSTILE = {
    "side by side": lambda n: [amount(3 * k, 3 * k + 2) for k in range(n)],
    "nested": lambda n: [note((k, 2 * n + 2 - k)) for k in range(n)],
    "crossing": lambda n: [note((k, n + k)) for k in range(1, n)],
    "all over one": lambda n: [amount(n, n + 1, tier=0), *(amount(k, 2 * n) for k in range(n))],
    "one over all": lambda n: [amount(0, 4 * n, tier=2), *(amount(3 * k, 3 * k + 2) for k in range(n))],
    "one entity": lambda n: [person((0, 9), (k + 10, k + 20)) for k in range(n)],
    "a chain of entities": lambda n: [person((k, k + 1), (k + 1, k + 2)) for k in range(n)],
    "the same again": lambda n: [amount(5, 9, currency=f"C{k}") for k in range(n)],
    "links": lambda n: [person((0, 9)), *(means((k + 10, k + 12), (0, 9)) for k in range(n))],
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_number_of_findings_and_no_faster(name):
    def given(n):
        evidence = HOSTILE[name](n)
        random.Random(n).shuffle(evidence)
        return evidence, "x" * (4 * n + 30)

    short, long = seconds_by_size(lambda both: made(*both[0], text=both[1]), given, (2_000, 8_000))
    assert long < 10 * short, "four times as many should cost four times as much, not sixteen"
