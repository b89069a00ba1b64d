"""Kinds: what a finding of each may look like."""

import pytest

from onrecord import Argument, Claim, Document, Finding, OnrecordError, Pipeline, Record, Span, entity, link
from onrecord.kinds import BUILT_IN, QUOTATION, Attribute, Kind, Kinds, Makes, Overlap, Role
from onrecord.model.claims import ROLES


def finding(kind, *arguments, **attributes):
    return Finding(kind, [Argument(role, span) for role, span in arguments], attributes)


SAID = ("content", (0, 9)), ("cue", (10, 14)), ("speaker", (15, 20))
PAID = ("amount", (0, 9))
DEAL = ("trigger", (0, 4))
HOLDS = ("person", (0, 5)), ("title", (6, 9))


@pytest.mark.parametrize(
    "good",
    [
        finding("quotation", *SAID),
        finding("quotation", ("content", (0, 9))),
        finding("quotation", ("content", (0, 9)), ("content", (12, 20)), *SAID[2:], mode="mixed"),
        finding("office", *HOLDS, ("organization", (10, 15)), ("organization", (16, 20)), status="acting"),
        finding("amount", PAID, currency=None, low="1250.50", high=None, approximate=False, per="year"),
        finding("amount", PAID, low="-3"),
        finding("agreement", DEAL, ("party", (5, 8)), ("party", (9, 12)), status="in_force", passing=True),
        entity("person", [(0, 3), (5, 8)]),
        entity("agreement", [(0, 3)]),
        link((0, 3), (5, 8)),
    ],
)
def test_what_fits_passes_the_border(good):
    assert Kinds().objection(good, 20) == ""


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("a quotation", "not a Finding but str (give onrecord.Finding(kind, arguments))"),
        (
            finding("ruling", ("court", (0, 3))),
            "unknown kind 'ruling' (declare it with onrecord_register_kinds)",
        ),
        (
            finding("quotation", ("content", (0, 21))),
            "content (0, 21) is not in the text, which has 20 characters",
        ),
        (finding("quotation", ("content", (3, 3))), "content (3, 3) is empty"),
        (finding("quotation", *SAID[1:]), "0 arguments in the role 'content' (it takes 1 or more)"),
        (finding("quotation", *SAID, ("cue", (16, 18))), "2 arguments in the role 'cue' (it takes 0 to 1)"),
        (
            finding("quotation", *SAID, ("manner", (16, 18))),
            "no role 'manner' (there are: speaker, cue, content, addressee)",
        ),
        (finding("quotation", ("content", (0, 9)), ("content", (8, 12))), "share characters"),
        (
            finding("quotation", *SAID, mode="loud"),
            "quotation.mode cannot be 'loud' (give 'direct' or 'indirect' or 'mixed')",
        ),
        (finding("quotation", *SAID, colour="red"), "no attribute 'colour'"),
        (finding("quotation", *SAID, hedged=1), "quotation.hedged cannot be 1"),
        (finding("office", HOLDS[0]), "0 arguments in the role 'title' (it takes 1)"),
        (
            finding("amount", PAID, low=5),
            "amount.low cannot be 5 (give text that is a number in plain digits like '1250.50' or None)",
        ),
        (finding("amount", PAID, low="5 million"), "amount.low cannot be '5 million'"),
        (finding("amount", PAID, low="1_000"), "amount.low cannot be '1_000'"),
        (finding("amount", PAID, low="NaN"), "amount.low cannot be 'NaN'"),
        (finding("amount", PAID, low="١٢"), "amount.low cannot be"),
        (
            finding("amount", PAID, approximate="yes"),
            "amount.approximate cannot be 'yes' (give True or False)",
        ),
        (finding("agreement", DEAL, ("mention", (5, 8))), "no role 'mention'"),
        (entity("quotation", [(0, 3)]), "'quotation' (it is a kind of claim: give onrecord.Finding"),
        (finding("person", ("who", (0, 3))), "'person' (it is a kind of entity: give onrecord.entity"),
        (finding("office", HOLDS[0], ("post", (0, 3))), "no role 'post' (there are: person, title, org"),
        (entity("person", [(0, 3)], {"age": 3}), "no attribute 'age' (there are: none)"),
        (Finding("quotation", [Argument("content", (0, 9), "e1")]), "ids are given by the merge"),
        (Finding("link", [Argument("source", (0, 9))]), "0 arguments in the role 'target'"),
    ],
)
def test_what_does_not_fit_is_told_why(bad, reason):
    assert reason in Kinds().objection(bad, 20)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Kind("Ruling", [Role("court")]), "name cannot be 'Ruling'"),
        (lambda: Kind(None, [Role("court")]), "name cannot be None"),
        (lambda: Kind("ruling", []), "has no roles"),
        (lambda: Kind("ruling", [Role("court"), Role("court", 1)]), "one of them twice"),
        (lambda: Kind("ruling", ["court"]), "not made of roles"),
        (lambda: Kind("ruling", [Role("court")], [Attribute("a"), Attribute("a")]), "an attribute twice"),
        (lambda: Kind("ruling", [Role("court")], overlap="free"), "give members of Overlap"),
        (lambda: Kind("ruling", [Role("court")], makes="claim"), "give members of Overlap"),
        (lambda: Role("court", "1"), "filled at least '1' times"),
        (lambda: Role("court", -1), "filled at least -1 times"),
        (lambda: Role("court", 2, 1), "2 to 1 times"),
        (lambda: Role("court", 0, 0), "0 to 0 times"),
        (lambda: Role("court", maximum=True), "0 to True times"),
        (lambda: Attribute("outcome", types=[float]), "cannot hold such types"),
        (lambda: Attribute("outcome", types=["str"]), "cannot hold such types"),
        (lambda: Attribute("outcome", types=[]), "cannot hold such types"),
        (lambda: Kind("ruling", [Role("court")], ["final"]), "not made of roles"),
        (lambda: Kind("ruling", [Role("court")], overlap=Overlap.DISTINCT), "no role ''"),
        (lambda: Kind("ruling", [Role("court")], anchor="case", overlap=Overlap.NESTED), "no role 'case'"),
        (lambda: Kind("ruling", [Role("mention")]), "wrong roles"),
        (lambda: Kind("court", [Role("court")], makes=Makes.ENTITY), "wrong roles"),
        (lambda: Role("the court"), "name cannot be 'the court'"),
        (lambda: Attribute("vote", [1.5]), "cannot hold such values"),
    ],
)
def test_kinds_that_do_not_fit_together_are_refused(make, reason):
    with pytest.raises(OnrecordError, match=f"OR004.*{reason}"):
        make()


def test_a_name_may_stand_for_a_claim_and_an_entity_but_not_for_two_claims():
    kinds = Kinds()
    assert kinds.of(entity("agreement", [(0, 3)])).makes is Makes.ENTITY
    assert kinds.of(finding("agreement", DEAL)).makes is Makes.CLAIM
    assert list(Kinds([QUOTATION, QUOTATION])) == [QUOTATION]
    with pytest.raises(OnrecordError, match=r"OR004.*'quotation' is declared twice"):
        Kinds([QUOTATION, Kind("quotation", [Role("content")])])


def test_the_built_in_kinds_are_those_of_the_design():
    roles = {
        kind.name: {role.name: (role.minimum, role.maximum) for role in kind.roles}
        for kind in BUILT_IN
        if kind.makes is Makes.CLAIM
    }
    assert roles["office"] == {"person": (1, 1), "title": (1, 1), "organization": (0, None)}
    assert roles["amount"] == {"amount": (1, 1), "subject": (0, 1)}
    assert roles["agreement"] == {
        "trigger": (1, 1),
        "party": (0, None),
        "instrument": (0, 1),
        "terms": (0, 1),
        "venue": (0, 1),
        "date": (0, 1),
    }
    assert {name: roles["quotation"][name] for name in ("speaker", "cue", "content")} == {
        "speaker": (0, None),
        "cue": (0, 1),
        "content": (1, None),
    }


def test_the_names_that_a_record_tells_from_slips_are_those_of_the_built_in_kinds():
    record = Pipeline(discover=False).extract("It rained.")
    for kind in BUILT_IN:
        ask = {Makes.CLAIM: record.claims_of, Makes.ENTITY: record.entities_of}.get(kind.makes)
        if ask:
            assert ask(kind.name) == ()
            with pytest.raises(OnrecordError, match=f"OR004.*'{kind.name}s'.*'{kind.name}'"):
                ask(f"{kind.name}s")


def test_a_kind_that_a_record_does_not_hold_may_be_that_of_a_plugin():
    where = [Argument("verb", (0, 2))]
    record = Record(Document("It"), claims=(Claim("c1", "ruling", Span(0, 2), where),))
    assert (
        record.claims_of("rulings_below") == record.claims_of("recall") == record.entities_of("rulings") == ()
    )
    with pytest.raises(OnrecordError, match=r"OR004: no kind 'rulings' .* 'ruling'"):
        record.claims_of("rulings")


def test_claims_know_the_roles_of_the_built_in_kinds():
    claims = [kind for kind in BUILT_IN if kind.makes is Makes.CLAIM]
    assert {kind.name: tuple(kind.roles_by_name) for kind in claims} == ROLES
    quotation = Claim("c1", "quotation", Span(0, 1), ())
    assert [quotation[role] for role in ("speaker", "party")] == [None, None]
    with pytest.raises(OnrecordError, match=r"^OR004: quotation has no role 'x' .there are: speaker, cue"):
        quotation.arguments_of("x")


def test_claims_of_other_kinds_may_be_asked_for_any_role():
    assert Claim("c1", "ruling", Span(0, 1), ())["court"] is None
