"""The promises of the guarantees, each by its number; what other files prove at length is named there."""

import gc
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

import onrecord
from onrecord import Document, Pipeline, Record, Span
from onrecord.spans import OffsetMap
from onrecord.testing import documents, stated_by
from onrecord.testing.clock import seconds_by_size

TEXT = Path(__file__).parent.parent.joinpath("examples", "harbor.txt").read_text(encoding="utf-8")
PIPELINE = Pipeline(discover=False)
SOME = settings(max_examples=60, deadline=None)


def spans_in(form):
    """Yield every span in the JSON form of a record."""
    if isinstance(form, dict):
        for name, value in form.items():
            if name == "span":
                yield value
            elif name == "mentions":
                yield from value
            else:
                yield from spans_in(value)
    elif isinstance(form, list):
        for value in form:
            yield from spans_in(value)


@SOME
@given(documents())
def test_promise_1_verbatim(document):
    """The text is never changed, every span is a slice of it, and offsets survive JSON, UTF-16 and UTF-8."""
    text = document.text
    record = PIPELINE.extract(document)
    assert record.document == Document(text)
    again = Record.from_json(record.to_json())
    assert again == record
    utf_16, utf_8 = text.encode("utf-16-le", "surrogatepass"), text.encode("utf-8", "surrogatepass")
    wide, narrow = OffsetMap(text, "utf-16"), OffsetMap(text, "utf-8")
    for start, end in spans_in(again.to_dict()):
        span = Span(start, end)
        assert 0 <= start < end <= len(text)
        there = wide.to_units(span)
        assert utf_16[2 * there.start : 2 * there.end].decode("utf-16-le", "surrogatepass") == text[start:end]
        there = narrow.to_units(span)
        assert utf_8[there.start : there.end].decode("utf-8", "surrogatepass") == text[start:end]


def test_promise_2_same_in_same_bytes_out():
    """Again, in another pipeline, in a stream, after pickling; orders, seeds and processes: see test_isolation, test_pipe."""
    told = {PIPELINE.extract(TEXT).to_json() for _ in range(2)}
    told |= {Pipeline(discover=False).extract(Document(TEXT)).to_json()}
    told |= {record.to_json() for record in PIPELINE.pipe(["Something else.", TEXT])} - {
        PIPELINE.extract("Something else.").to_json()
    }
    told |= {Pipeline(discover=False, options={"unused": 1}).extract(TEXT).to_json()}
    assert len(told) == 1


def test_promise_3_a_fault_stays_in_its_plugin():
    """One that raises leaves the others as they were; 23 other ways of failing: see test_isolation."""

    @onrecord.extractor(kinds="amount")
    def broken(document):
        raise RuntimeError("no luck")

    record = Pipeline(plugins=[broken], discover=False).extract(TEXT)
    assert stated_by(record) == stated_by(PIPELINE.extract(TEXT))
    assert [(fault.plugin, fault.code) for fault in record.faults] == [("local:broken", "OR008")]


HOSTILE = {
    "quotation marks": "“",
    "straight marks": '"',
    "dollar signs": "$",
    "capitals": "A",
    "capitalised words": "Ada Reyes Port Ellis ",
    "digits": "5",
    "sums": "$5 million ",
    "amounts in words": "half a million dollars and ",
    "cues": "said that he said that ",
    "titles": "the deputy assistant secretary of the ministry of ",
    "agreements": "agreed to sign a deal with ",
    "spaces": " ",
    "stops": ". ",
    "line ends": "“\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_promise_4_bounded(name):
    """Time grows with the text and no faster, on text made to be slow; more shapes: see test_hostile."""

    def read(text):
        assert {fault.code for fault in PIPELINE.extract(text).faults} <= {"OR010"}  # enough is enough

    short, long = seconds_by_size(read, lambda size: (HOSTILE[name] * size)[:size], (8_000, 32_000))
    assert long < 10 * short + 0.05, f"{short:.2f} s, {long:.2f} s"


def test_promise_4_what_is_read_is_let_go():
    """A cycle among the parts of a reading would keep all of it, for the collector is at rest meanwhile."""
    PIPELINE.extract(TEXT)
    gc.collect()
    gc.disable()
    try:
        list(PIPELINE.pipe([TEXT, TEXT.upper()]))
        PIPELINE.extract(TEXT)
        assert gc.collect() == 0
    finally:
        gc.enable()


@SOME
@given(documents())
def test_promise_5_accounted(document):
    """Every claim, entity and link names who found it, and every loser what beat it; numbers: see test_merge."""
    record = PIPELINE.extract(document)
    assert record.faults == ()
    for one in (*record.claims, *record.entities, *record.links, *record.superseded):
        assert one.provenance
        for source in one.provenance:
            assert source.distribution == "onrecord"
            assert source.extractor
            assert source.version == onrecord.__version__
    ids = {one.id for one in (*record.claims, *record.entities)}
    assert all(one.superseded_by in ids for one in record.superseded)


def test_promise_5_every_claim_of_the_example_names_its_rule():
    record = PIPELINE.extract(TEXT)
    assert record.claims
    assert [claim for claim in record.claims if not all(source.rule for source in claim.provenance)] == []


def contrary_to(clean, length):
    """Return a plugin that contradicts whatever it can of a record."""
    named = {span for entity in clean.entities for span in entity.mentions}

    @onrecord.extractor(
        kinds={"quotation", "office", "amount", "agreement", "person", "organization", "place", "money"}
    )
    def contrary(_):
        for claim in clean.claims:
            longer = [
                onrecord.Argument(a.role, (max(0, a.span.start - 1), min(length, a.span.end + 1)))
                for a in claim.arguments
            ]
            yield onrecord.Finding(claim.kind, longer, claim.attributes)
            for span in (a.span for a in claim.arguments if a.span not in named):
                yield onrecord.entity("person", [span])
                for entity in clean.entities[:1]:
                    yield onrecord.entity(entity.kind, [entity.mentions[0], span])
        for entity in clean.entities:
            yield onrecord.entity(entity.kind, [entity.mentions[0], clean.entities[-1].mentions[-1]])

    @onrecord.linker()
    def confused(record):
        for claim in record.claims:
            for argument in claim.arguments:
                yield (
                    onrecord.link(argument.span, record.entities[-1].mentions[0]) if record.entities else None
                )

    return [contrary, confused]


def assert_only_added(document):
    """Hold against a record that of a pipeline with a contrary plugin."""
    clean = PIPELINE.extract(document)
    joined = Pipeline(plugins=contrary_to(clean, len(document)), discover=False).extract(document)
    before, after = json.loads(stated_by(clean)), json.loads(stated_by(joined))
    # What was linked stays linked as it was; a link that nobody had made may be added.
    for one, other in zip(before["claims"], after["claims"], strict=True):
        for argument, then in zip(one[1], other[1], strict=True):
            if argument[3] is None:
                then[3] = None
    linked = [one[:2] for one in before["links"]]
    after["links"] = [one for one in after["links"] if one[:2] in linked]
    assert after == before


@SOME
@given(documents())
def test_promise_6_plugins_add_they_do_not_overrule(document):
    """A plugin that contradicts whatever it can leaves the built-in part as it was; at random: see test_merge."""
    assert_only_added(document)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "Mayor Ada Reyes opened the bridge. She said the city had paid $5 million.",
        "Norvik Bank sued Acme Ltd. The bank said no. It said that Ann Lee, who left, had lied.",
    ],
    ids=["harbor", "pronoun", "firm"],
)
def test_promise_6_links_stay_where_a_plugin_names_what_they_link(text):
    assert PIPELINE.extract(text).links
    assert_only_added(Document(text))


UNRELATED = (
    "The weather was fine all week.",
    "Two cats slept on a wall. Nobody minded.",
    "It rained for 20 days, and apples weighed 20 pounds a bag.",
)


@pytest.mark.parametrize("before", UNRELATED)
@pytest.mark.parametrize("after", UNRELATED)
def test_promise_7_local(before, after):
    """Amounts, offices and agreements of a paragraph do not change with paragraphs that name nothing of its."""
    for paragraph in filter(None, TEXT.split("\n")):
        alone = PIPELINE.extract(paragraph)
        shift = len(before) + 1
        around = PIPELINE.extract(f"{before}\n{paragraph}\n{after}")
        for kind in ("amount", "office", "agreement"):
            expected = [
                (
                    [(a.role, a.span.start + shift, a.span.end + shift) for a in claim.arguments],
                    claim.attributes,
                )
                for claim in alone.claims_of(kind)
            ]
            found = [
                ([(a.role, *a.span) for a in claim.arguments], claim.attributes)
                for claim in around.claims_of(kind)
            ]
            assert [one for one in found if shift <= one[0][0][1] < shift + len(paragraph)] == expected, (
                paragraph
            )


@pytest.mark.parametrize(
    ("paragraph", "other", "kind", "taken"),
    [
        (
            "Edge MP Sir Roger Cole spoke.",
            "People in Edge, England, were glad.",
            "office",
            lambda claim: claim["organization"] == "Edge",
        ),
        (
            "Acme and Bolt sign ferry deal",
            "The weather was fine.",
            "agreement",
            lambda claim: claim.attributes["passing"],
        ),
    ],
    ids=["names", "headline"],
)
def test_promise_7_says_what_a_paragraph_takes_from_the_others(paragraph, other, kind, taken):
    [alone] = PIPELINE.extract(paragraph).claims_of(kind)
    [behind] = PIPELINE.extract(f"{paragraph}\n\n{other}").claims_of(kind)
    assert (bool(taken(alone)), bool(taken(behind))) == (False, True)


#: What may be imported by other tests of this process is not by the package: so a fresh process is asked.
OFFLINE = """
import datetime, json, locale, socket, sys, time

def refused(*_, **__):
    raise AssertionError("not offline")

socket.socket = socket.getaddrinfo = refused
from onrecord import Pipeline

pipeline = Pipeline(discover=False)
text = json.load(sys.stdin)
before = pipeline.extract(text).to_json()

class NoClock(datetime.datetime):
    now = utcnow = today = classmethod(refused)

datetime.datetime = NoClock
for clock in ("time", "monotonic", "perf_counter", "localtime", "gmtime", "strftime"):
    setattr(time, clock, refused)
    setattr(time, f"{clock}_ns", refused)
if sys.argv[1]:
    locale.setlocale(locale.LC_ALL, sys.argv[1])
told = pipeline.extract(text).to_json()
json.dump([before, told, sorted(name for name in sys.modules if "." not in name)], sys.stdout)
"""


def is_there(name):
    """Tell whether this machine has a locale; in a process of its own, for it may hold for all of this one."""
    code = f"import locale; locale.setlocale(locale.LC_ALL, {name!r})"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("locale", ["", "tr_TR.UTF-8", "de_DE.UTF-8"], ids=["none", "turkish", "german"])
def test_promise_8_offline(locale):
    """No network, no model, no clock, no locale."""
    if locale and not is_there(locale):
        pytest.skip(f"this machine has no locale {locale}")
    command = [sys.executable, "-c", OFFLINE, locale]
    told = subprocess.run(command, input=json.dumps(TEXT), capture_output=True, check=True, text=True)
    before, after, modules = json.loads(told.stdout)
    assert before == after == PIPELINE.extract(TEXT).to_json()
    fetching = {"requests", "urllib3", "httpx", "aiohttp", "torch", "tensorflow", "spacy", "nltk"}
    assert "onrecord" in modules
    assert not fetching & set(modules)


def test_promise_9_index_of_what_is_tested():
    """An index alone: hooks, kinds and errors are held to the docs by test_docs, patterns by test_patterns, examples by Sybil."""
    tests = {path.name for path in Path(__file__).parent.glob("test_*.py")}
    assert tests >= {"test_docs.py", "test_patterns.py", "test_docstrings.py", "test_plugins.py"}
    for number in range(1, 10):
        assert any(name.startswith(f"test_promise_{number}_") for name in globals()), number
