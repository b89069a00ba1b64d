"""Saboteurs: whatever a plugin does, what the built-in extractors state stays as it was, byte for byte."""

import os
import signal
import subprocess
import sys
from itertools import count, permutations, repeat
from pathlib import Path

import pytest

from onrecord import Argument, Document, Finding, Pipeline, Span, entity, extractor, hookimpl, link, linker
from onrecord.hookspecs import Extractor, Linker
from onrecord.linking.people import people
from onrecord.segment import paragraphs, quoted, sentences, tokens
from onrecord.syntax.document import analysis
from onrecord.testing import stated_by

TEXT = Path(__file__).parent.parent.joinpath("examples", "harbor.txt").read_text(encoding="utf-8")
CLEAN = Pipeline(discover=False).extract(Document(TEXT, id="harbor"))


def paid(start, end, **attributes):
    return Finding("amount", [Argument("amount", (start, end))], attributes)


def raises(_):
    raise RuntimeError("no luck")


def yields_then_raises(_):
    yield paid(0, 3)
    raise RuntimeError("half way")


def leaves(_):
    sys.exit(3)


def recurses(document):
    return recurses(document)


def exhausts(_):
    raise MemoryError


class Silent(Exception):  # noqa: N818
    def __str__(self):
        raise RuntimeError("not even this")


def raises_what_cannot_be_printed(_):
    raise Silent


def talks_forever(_):
    raise ValueError("x" * 1_000_000 + "\n" + repr(object()))


def gives_nothing(_):
    return None


def gives_a_finding_alone(_):
    return paid(0, 3)


def gives_text(_):
    return "amount"


def gives_what_is_none(_):
    return [None, 3, b"amount", object(), {"kind": "amount"}]


class Liar(Finding):
    @property
    def kind(self):
        raise RuntimeError("which kind?")


def gives_its_own_findings(_):
    return [Liar.__new__(Liar)]


def gives_bad_offsets(document):
    return [paid(0, len(document) + 1), paid(10**9, 10**9 + 1), paid(4, 4)]


def makes_impossible_spans(_):
    return [Finding("amount", [Argument("amount", (9, 3))])]


def gives_unknown_kinds(_):
    return [Finding("ruling", [Argument("court", (0, 3))])]


def gives_kinds_it_did_not_declare(_):
    return [entity("person", [Span(0, 3)])]


def gives_bad_roles_and_values(_):
    return [
        Finding("amount", [Argument("court", (0, 3))]),
        paid(0, 3, low="much"),
        paid(0, 3, colour="red"),
        Finding("amount", [Argument("amount", (0, 3)), Argument("amount", (4, 6))]),
    ]


def gives_ids_of_its_own(_):
    return [Finding("amount", [Argument("amount", (0, 3), "e1")])]


def links_to_nothing(_):
    return [link(Span(0, 3), Span(1, 2))]


def alters_the_document(document):
    tokens(document).words[0] = "altered"
    return ()


def assigns_to_the_document(document):
    document.text = ""
    return ()


def bends_the_layers_of_the_built_in(document):
    analysis(document).penn[:] = ["X"] * len(analysis(document).penn)
    for layer in (tokens, sentences, paragraphs, quoted, people):
        layer.set(document, None)
    object.__setattr__(document, "text", "Nothing here.")
    yield paid(0, 10**6)


def panics(_):
    class PanicException(BaseException):
        """What an extension written in Rust raises."""

    raise PanicException("index out of bounds")


def closes_itself(_):
    raise GeneratorExit


def makes_no_finding(_):
    return [Finding.__new__(Finding)]


def shortens_a_span(_):
    yield Finding("amount", [Argument("amount", Span(3, 5)._replace(start=-4))])


def forges(_):
    for name, value in FORGED.items():
        forged = paid(0, 3)
        object.__setattr__(forged, name, value)
        yield forged


FORGED = {"kind": ["amount"], "arguments": (1, 2), "attributes": {"low": float("nan")}, "rule": {}}


class Nameless(type):
    @property
    def __name__(cls):
        raise RuntimeError("no name")


def gives_what_has_no_name(_):
    return [Nameless("Thing", (), {})()]


def gives_what_json_cannot_say(_):
    yield paid(0, 3, low=float("nan"))


def never_ends(_):
    return (paid(n % 7, n % 7 + 1) for n in count())


def repeats_without_end(_):
    return repeat(paid(0, 3))


def lies_without_end(_):
    return (Finding("amount", [Argument("amount", (0, 10**6 + n))]) for n in count())


SABOTEURS = [
    (raises, "OR008", "RuntimeError: no luck"),
    (yields_then_raises, "OR008", "RuntimeError: half way"),
    (leaves, "OR008", "SystemExit: 3"),
    (recurses, "OR008", "RecursionError"),
    (exhausts, "OR008", "MemoryError"),
    (raises_what_cannot_be_printed, "OR008", "Silent: it cannot be printed"),
    (talks_forever, "OR008", "ValueError: xxx"),
    (gives_nothing, "OR008", "it returned None: an extractor yields findings"),
    (gives_a_finding_alone, "OR008", "it returned a Finding: an extractor yields findings"),
    (gives_text, "OR008", "it returned text: an extractor yields findings, or"),
    (gives_what_is_none, "OR009", "not a Finding but NoneType"),
    (gives_its_own_findings, "OR009", "not a Finding but Liar"),
    (gives_bad_offsets, "OR009", "is not in the text, which has"),
    (makes_impossible_spans, "OR008", "OR001"),
    (gives_unknown_kinds, "OR009", "unknown kind 'ruling'"),
    (gives_kinds_it_did_not_declare, "OR009", "does not declare that it finds 'person'"),
    (gives_bad_roles_and_values, "OR009", "2 arguments in the role 'amount' (it takes 1)"),
    (gives_ids_of_its_own, "OR009", "ids are given by the merge"),
    (bends_the_layers_of_the_built_in, "OR009", "is not in the text, which has"),
    (panics, "OR008", "PanicException: index out of bounds"),
    (closes_itself, "OR008", "GeneratorExit"),
    (makes_no_finding, "OR009", "cannot be read: AttributeError"),
    (shortens_a_span, "OR008", "OR001"),
    (forges, "OR009", "cannot be read: AttributeError"),
    (gives_what_has_no_name, "OR009", "cannot be read: RuntimeError: no name"),
    (gives_what_json_cannot_say, "OR008", "OR003: attribute 'low' cannot hold a float"),
    (alters_the_document, "OR008", "TypeError"),
    (assigns_to_the_document, "OR008", "FrozenInstanceError"),
    (never_ends, "OR010", "findings of each kind"),
    (repeats_without_end, "OR010", "findings of each kind"),
    (lies_without_end, "OR010", "findings of each kind"),
]


@pytest.mark.parametrize(
    ("saboteur", "code", "reason"), SABOTEURS, ids=lambda value: getattr(value, "__name__", "")
)
def test_a_saboteur_is_named_and_bends_nothing(saboteur, code, reason):
    plugin = Extractor(saboteur, saboteur.__name__, "amount")
    record = Pipeline(plugins=[plugin], discover=False).extract(Document(TEXT, id="harbor"))
    assert not record.complete
    assert {fault.plugin for fault in record.faults} == {f"local:{saboteur.__name__}"}
    told = {fault.code: fault.reason for fault in reversed(record.faults)}
    assert reason in told[code]
    assert all(len(fault.reason) <= 300 and "0x7" not in fault.reason for fault in record.faults)
    assert len(record.faults) <= 22
    assert stated_by(record) == stated_by(CLEAN)
    if not any(source.distribution == "local" for claim in record.claims for source in claim.provenance):
        assert {**record.to_dict(), "faults": [], "complete": True} == CLEAN.to_dict()


def calls_what_raises(_):
    import json

    return json.loads("{")


def test_a_fault_names_the_line_of_the_plugin():
    for find, line in ((raises, 1), (calls_what_raises, 3)):
        plugin = Extractor(find, "named", "amount")
        [fault] = Pipeline(plugins=[plugin], discover=False).extract("It cost $5.").faults
        assert fault.reason.endswith(f" (test_isolation.py:{find.__code__.co_firstlineno + line})")


def test_linkers_are_guarded_as_well():
    def bad_linker(find):
        return linker(kinds={"link", "amount"}, name="bad")(find)

    for find, code in (
        (raises, "OR008"),
        (lambda record: gives_bad_offsets(record.document), "OR009"),
        (lambda record: bends_the_layers_of_the_built_in(record.document), "OR009"),
        (links_to_nothing, "OR009"),
        (never_ends, "OR010"),
    ):
        record = Pipeline(plugins=[bad_linker(find)], discover=False).extract(Document(TEXT, id="harbor"))
        assert {(fault.code, fault.plugin) for fault in record.faults} >= {(code, "local:bad")}
        assert stated_by(record) == stated_by(CLEAN)


def test_every_finding_is_accounted_for_by_number():
    record = Pipeline(
        plugins=[
            Extractor(gives_what_is_none, "none", "amount"),
            Extractor(gives_bad_offsets, "far", "amount"),
        ],
        discover=False,
    ).extract(TEXT)
    counts = {}
    for fault in record.faults:
        counts[fault.plugin] = counts.get(fault.plugin, 0) + fault.count
    assert counts == {"local:none": 5, "local:far": 3}


def test_the_number_of_findings_is_bounded_by_the_text():
    record = Pipeline(
        plugins=[Extractor(never_ends, "never", "amount")], discover=False, block={"amounts"}
    ).extract(TEXT)
    (fault,) = record.faults
    assert fault.reason == "only its first 1000 findings of each kind are used, in each part of a text"
    assert len(record.claims_of("amount")) == 7


def test_ctrl_c_still_works():
    def interrupted(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Pipeline(plugins=[Extractor(interrupted, "interrupted", "amount")], discover=False).extract(TEXT)


# ------------------------------------------------------------------------- many documents


def loops_for_ever():
    while True:
        pass


def interrupts():
    raise KeyboardInterrupt


WORST = {
    "loops": (loops_for_ever, "took longer than 1.5 seconds"),
    "leaves": (lambda: os._exit(3), "the worker ended with exit code 3"),
    "kills": (lambda: os.kill(os.getpid(), signal.SIGKILL), "the worker ended with exit code -9"),
    "stops": (lambda: os.kill(os.getpid(), signal.SIGSTOP), "took longer than 1.5 seconds"),
    "interrupts": (interrupts, "the worker ended with exit code 1"),
}


@pytest.mark.slow
@pytest.mark.parametrize("part", [Extractor, Linker])
def test_in_a_stream_what_loops_or_ends_its_process_is_left_out_of_that_document(part):
    def only_on(name, act):
        def find(seen):
            if getattr(seen, "document", seen).text.startswith(name):
                act()
            return ()

        return part(find, name, "amount")

    documents = [Document(f"{name} Ms. Lowe paid $5 million, she said.") for name in (*WORST, "Then")]
    plugins = [only_on(name, act) for name, (act, _) in WORST.items()]
    clean = [stated_by(record) for record in Pipeline(discover=False).pipe(documents)]
    records = list(
        Pipeline(plugins=plugins, discover=False).pipe(documents, processes=2, chunk=3, timeout=1.5)
    )
    assert [stated_by(record) for record in records] == clean
    told = [[(f.code, f.plugin, f.reason) for f in record.faults] for record in records]
    assert told == [[("OR013", f"local:{name}", reason)] for name, (_, reason) in WORST.items()] + [[]]


# --------------------------------------------------------------- five plugins, in every order


@extractor(kinds={"person", "amount"})
def north(document):
    yield entity("person", [Span(0, 5), Span(20, 24)])
    yield paid(0, 12, currency="USD")


@extractor(kinds={"person", "amount"})
def south(document):
    yield entity("person", [Span(20, 24), Span(40, 44)])
    yield paid(8, 20, currency="EUR")


@extractor(kinds="amount", name="east")
def east(document):
    yield paid(0, 12, currency="GBP", approximate=True)
    raise RuntimeError("late")


@linker()
def west(record):
    for claim in record.claims:
        for argument in claim.arguments:
            yield link(argument.span, record.entities[0].mentions[0], "FIRST")


class Words:
    @hookimpl
    def onrecord_register_lexicons(self):
        from onrecord.lexicon import WordList

        return [WordList.of("abbreviations", ["Hbr\tbefore", "Adm\tother"])]


FIVE = [north, south, east, west, Words]


@pytest.mark.slow
def test_the_record_is_the_same_for_every_order_of_five_plugins():
    text = TEXT[:800]
    records = {
        Pipeline(plugins=order, discover=False).extract(text).to_json() for order in permutations(FIVE)
    }
    assert len(records) == 1


def in_a_process(seed, reverse):
    """Return the record of the five plugins from a process with its own hash seed."""
    program = (
        "import sys, importlib.util as u\n"
        f"s = u.spec_from_file_location('isolation', {__file__!r}); m = u.module_from_spec(s)\n"
        "sys.modules['isolation'] = m; s.loader.exec_module(m)\n"
        f"plugins = m.FIVE[::{-1 if reverse else 1}]\n"
        "record = m.Pipeline(plugins=plugins, discover=False).extract(m.TEXT)\n"
        "sys.stdout.buffer.write(record.to_json().encode())\n"
    )
    env = os.environ | {"PYTHONHASHSEED": str(seed), "TZ": "Asia/Kabul", "LC_ALL": "C"}
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, env=env).stdout


@pytest.mark.slow
def test_the_record_is_the_same_under_six_hash_seeds():
    answers = {in_a_process(seed, reverse=seed % 2) for seed in (0, 1, 2, 3, 42, 4_294_967_295)}
    assert answers == {Pipeline(plugins=FIVE, discover=False).extract(TEXT).to_json().encode()}
