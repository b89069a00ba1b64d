"""Plugins drawn at random: in whatever order they are given, the record is one, and nothing built in moves."""

import hashlib
import os
import subprocess
import sys
from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import Argument, Finding, Pipeline, Provenance, Span, entity, link
from onrecord.hookspecs import Extractor, Linker

TEXT = (
    "“We paid $5 million,” Mayor Ada Reyes said on Friday. Reyes told Acme Inc. that she had signed an "
    "agreement with the ministry in Port Ellis. He had not."
)
CLEAN = Pipeline(discover=False)
KINDS = ("amount", "office", "person", "organization", "link")

# Where words begin and end, so that what is drawn often meets what is built in; and places that are none.
EDGES = sorted({0, len(TEXT), len(TEXT) + 9, *(n for n, mark in enumerate(TEXT) if mark == " ")})
SPANS = st.tuples(st.sampled_from(EDGES), st.sampled_from(EDGES)).map(lambda pair: Span(*sorted(pair)))
CURRENCIES = st.sampled_from([{}, {"currency": "USD"}, {"currency": "EUR"}, {"low": "much"}])
RULES = st.sampled_from(["", "RULE"])
AMOUNTS = st.builds(
    lambda span, values, rule: Finding("amount", [Argument("amount", span)], values, rule),
    SPANS,
    CURRENCIES,
    RULES,
)
OFFICES = st.builds(
    lambda who, what: Finding("office", [Argument("person", who), Argument("title", what)]), SPANS, SPANS
)
PEOPLE = st.builds(
    entity, st.sampled_from(["person", "organization", "ship"]), st.lists(SPANS, min_size=1, max_size=3)
)
LINKS = st.builds(link, SPANS, SPANS, RULES)
ODD = st.sampled_from([None, "amount", 3])
FINDINGS = st.lists(st.one_of(AMOUNTS, OFFICES, PEOPLE, LINKS, ODD), max_size=5)


class Gives:
    """A function that gives the same findings of every document, and then raises if it is to."""

    def __init__(self, findings, raises):
        self.findings, self.raises = findings, raises

    def __call__(self, _):
        yield from self.findings
        if self.raises:
            raise RuntimeError("half way")


def numbered(drawn):
    """Return an extractor or a linker for each that is drawn, with a name of its own."""
    return [
        make(Gives(findings, raises), f"plugin{number}", KINDS)
        for number, (make, findings, raises) in enumerate(drawn)
    ]


RAISES = st.sampled_from([False, False, False, True])
PLUGINS = st.lists(st.tuples(st.sampled_from([Extractor, Linker]), FINDINGS, RAISES), max_size=5).map(
    numbered
)
SOME = settings(max_examples=25, deadline=None, derandomize=True)


def record_of(plugins):
    return Pipeline(plugins=plugins, discover=False).extract(TEXT)


@pytest.mark.slow
@settings(SOME, max_examples=12)
@given(PLUGINS)
def test_the_record_is_the_same_for_every_order_of_up_to_five_plugins(plugins):
    assert len({record_of(order).to_json() for order in permutations(plugins)}) == 1


@SOME
@given(PLUGINS)
def test_no_built_in_claim_changes_when_plugins_are_added(plugins):
    before, after = CLEAN.extract(TEXT), record_of(plugins)
    standing = {(one.kind, one.span, one.roles): one for one in after.claims}
    for one in before.claims:
        same = standing[one.kind, one.span, one.roles]
        assert [(a.role, a.span) for a in same.arguments] == [(a.role, a.span) for a in one.arguments]
        assert one.attributes.items() <= same.attributes.items()
        assert set(one.provenance) <= set(same.provenance)
    if not any(isinstance(one, Linker) for one in plugins):
        names = [(one.kind, one.name) for one in before.entities]
        built_in = [one for one in after.entities if one.provenance[0].distribution == "onrecord"]
        assert [(one.kind, one.name) for one in built_in] == names


def key_of(one):
    return one.kind, tuple(sorted((argument.span, argument.role) for argument in one.arguments))


def places(record, plugin, finding):
    """Return how often a finding is told of: as a claim, superseded, as an entity, as a link, as a fault."""
    who = Provenance("local", plugin.name, "", finding.rule)
    source, mentions = finding.spans_of("source"), set(finding.spans_of("mention"))
    return {
        "claims": sum(key_of(one) == key_of(finding) and who in one.provenance for one in record.claims),
        "superseded": sum(
            key_of(one) == key_of(finding) and who in one.provenance for one in record.superseded
        ),
        "entities": sum(
            finding.states_entity and mentions <= set(one.mentions) and who in one.provenance
            for one in record.entities
        ),
        "links": sum((one.span,) == source and who in one.provenance for one in record.links),
        "faults": sum(
            fault.stage == "link" and fault.plugin == f"local:{plugin.name}" and fault.rule == finding.rule
            for fault in record.faults
            if finding.kind == "link"
        ),
    }


@SOME
@given(PLUGINS)
def test_findings_are_claims_and_superseded_and_faults_and_nothing_else(plugins):
    record, kinds = record_of(plugins), CLEAN.installed.kinds
    for plugin in plugins:
        told = Counter()
        for fault in record.faults:
            if fault.plugin == f"local:{plugin.name}":
                told[fault.code, fault.stage] += fault.count
        if plugin.find.raises:
            assert told == {("OR008", "extract"): 1}, "all of its findings or none"
            continue
        sound = [one for one in plugin.find.findings if not kinds.objection(one, len(TEXT))]
        assert told["OR009", "border"] == len(plugin.find.findings) - len(sound)
        for finding in sound:
            found = places(record, plugin, finding)
            if finding.kind in {"amount", "office"}:
                assert sum(found.values()) == 1, found
            assert any(found.values()), finding


def digest():
    """Return a digest of the records of some examples, the same ones in every process."""
    told = hashlib.sha256()

    @settings(max_examples=12, deadline=None, derandomize=True, database=None)
    @given(PLUGINS)
    def tell(plugins):
        told.update(record_of(plugins).to_json().encode())

    tell()
    return told.hexdigest()


@pytest.mark.slow
def test_the_records_are_the_same_under_six_hash_seeds():
    program = (
        "import sys, importlib.util as u\n"
        f"s = u.spec_from_file_location('properties', {__file__!r}); m = u.module_from_spec(s)\n"
        "sys.modules['properties'] = m; s.loader.exec_module(m)\n"
        "print(m.digest())\n"
    )
    answers = [
        subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            capture_output=True,
            env=os.environ | {"PYTHONHASHSEED": str(seed)},
        ).stdout
        for seed in (0, 1, 2, 3, 42, 4_294_967_295)
    ]
    assert len(set(answers)) == 1
    assert len(answers[0]) > 60
