"""Slips of callers: each is one clear error that says what to give, and no traceback from inside."""

import math
import re
from datetime import date
from functools import partial
from pathlib import Path

import pytest

import onrecord
from onrecord import Argument, Document, Finding, OnrecordError, Pipeline, Record, Span, batch, export
from onrecord.kinds import AMOUNT, Attribute, Kind, Makes, Overlap, Role
from onrecord.lexicon import Lexicon, WordList
from onrecord.readers import read_html, read_json, read_jsonl, read_text
from onrecord.testing import check_extractor

PIPELINE = Pipeline(discover=False)
RECORD = PIPELINE.extract("“We won,” said Ada Reyes. It cost $5.")
ROW = '{"text": "It cost $5."}'
DEEP = "[" * 100_000


class Table:
    """Like a table of pandas or polars: walked through, it gives the names of its columns."""

    columns = ("id", "text")

    def __iter__(self):
        return iter(self.columns)


@onrecord.extractor(kinds="amount")
def forgetful(document):
    """Find nothing, and forget to say so."""


@onrecord.extractor(kinds="amount")
def counting(document):
    """Return how many, where findings are wanted."""
    return document.text.count("$")


@onrecord.extractor(kinds="amount")
def saying(document):
    """Return text, where findings are wanted."""
    return "hello"


async def waiting(document):
    return []


async def waiting_long(record):
    yield record


def pipe(documents, **options):
    return list(PIPELINE.pipe(documents, **options))


SLIPS = {
    # One thing where several are wanted, and the other way round.
    "a table to pipe": (
        lambda: pipe(Table()),
        "OR012: documents is a Table (give one of its columns: table['text'])",
    ),
    "no width": (lambda: export.to_text(RECORD, width=None), "OR012: width is None (give a number of"),
    "no room": (lambda: export.to_text(RECORD, width=0), "OR012: width is 0 (give 20 or more)"),
    "a text to pipe": (lambda: pipe("It cost $5."), "OR012: documents is text (give a list of documents or"),
    "a document to pipe": (lambda: pipe(Document("It cost $5.")), "OR012: documents is a Document ("),
    "a mapping to pipe": (lambda: pipe({"a1": "It cost $5."}), "OR012: documents is a dict ("),
    "nothing to pipe": (lambda: pipe(None), "OR012: documents is None ("),
    "bytes to extract": (
        lambda: onrecord.extract(b"x"),
        "OR002: a document's text must be text, not bytes (decode",
    ),
    "a path": (
        lambda: onrecord.extract(Path("a.txt")),
        f"OR002: a document's text must be text, not {type(Path()).__name__} (read the file first)",
    ),
    "no text": (
        lambda: onrecord.extract(None),
        "OR002: a document's text must be text, not NoneType (give a",
    ),
    "a gap among texts": (
        lambda: pipe(["It cost $5.", math.nan]),
        "OR002: document 2: a document's text must be text, not float (leave out rows without a text)",
    ),
    "a date": (
        lambda: Document("x", published=date(2026, 3, 4)),
        "OR002: a document's published must be text, not date (give its isoformat())",
    ),
    "a list to extract": (lambda: onrecord.extract(["a"]), "OR002: a document's text must be text, not list"),
    "a record to tables": (lambda: export.tables(RECORD), "OR012: records is a Record (give a list of rec"),
    "a record to CSV": (lambda: export.to_csv(RECORD), "OR012: records is a Record ("),
    "texts to CSV": (lambda: export.to_csv(["x"]), "OR012: record is text (give what extract returned"),
    "a record to a folder": (lambda: export.to_folder(RECORD, "x", "csv"), "OR012: records is a Record ("),
    "a number for a folder": (lambda: export.to_folder([RECORD], 5, "csv"), "OR012: folder is an int ("),
    "a folder without a name": (
        lambda: export.to_folder([RECORD], "", "csv"),
        "OR012: folder has an empty na",
    ),
    "a list to a page": (lambda: export.to_html([RECORD]), "OR012: record is a list (give what extract"),
    "JSON to text": (lambda: export.to_text(RECORD.to_dict()), "OR012: record is a dict (give what extract"),
    "offsets in bytes": (
        lambda: export.to_brat(RECORD, offsets="bytes"),
        "OR012: no offsets in 'bytes' (there are: codepoint, utf-16, utf-8)",
    ),
    "text to brat": (lambda: export.to_brat("It cost $5."), "OR012: record is text ("),
    "a document to Label Studio": (lambda: export.to_label_studio(Document("")), "OR012: record is a Docum"),
    "nothing to schema.org": (lambda: export.to_schema_org(None), "OR012: record is None ("),
    "a list to the web": (lambda: export.to_web_annotations([]), "OR012: record is a list ("),
    # Pipelines.
    "a name for a plugin": (
        lambda: Pipeline(plugins=["fees"]),
        "OR012: a plugin is text (give modules or ob",
    ),
    "a name for plugins": (lambda: Pipeline(plugins="fees"), "OR012: plugins is text (give a list of plug"),
    "a module for plugins": (lambda: Pipeline(plugins=math), "OR012: plugins is a module (give a list of"),
    "nothing for a plugin": (lambda: Pipeline(plugins=[None]), "OR012: a plugin is None ("),
    "a function for a plugin": (
        lambda: Pipeline(plugins=[pipe]),
        "OR012: a plugin is a function (write @onrecord.extractor(kinds=...) above it",
    ),
    "text for a truth value": (
        lambda: Pipeline(discover="no"),
        "OR012: discover is text (give True or False)",
    ),
    "one name to block": (lambda: Pipeline(block="amounts"), "OR012: block is text (give a set of names: bl"),
    "nothing to rank": (lambda: Pipeline(rank=None), "OR012: rank is None (give a set of names: rank={'am"),
    "a list of options": (lambda: Pipeline(options=["fast"]), "OR012: options is a list (give a mapping"),
    "text to read": (lambda: PIPELINE.read("It cost", "a.txt"), "OR012: data is text (give the bytes"),
    "no name to read": (lambda: PIPELINE.read(b"It cost", None), "OR012: name is None (give the name"),
    "text to a reader": (lambda: list(read_text("x", "a")), "OR012: data is text (give the bytes of a file)"),
    "text to a reader of lines": (lambda: read_jsonl("{}", "a"), "OR012: data is text (give the bytes"),
    "text to a reader of JSON": (lambda: read_json("{}", "a"), "OR012: data is text (give the bytes"),
    "text to a reader of pages": (lambda: list(read_html("<p>", "a")), "OR012: data is text (give the bytes"),
    "processes as text": (lambda: pipe([], processes="2"), "OR012: processes is '2' (give a whole"),
    "half a process": (lambda: pipe([], processes=1.5), "OR012: processes is 1.5 ("),
    "a city of processes": (
        lambda: pipe([], processes=100_000),
        "OR012: processes is 100000 (give at most 1,024;",
    ),
    "no chunk": (lambda: pipe([], chunk=None), "OR012: chunk is None ("),
    "a timeout as text": (lambda: pipe([], timeout="5"), "OR012: timeout is '5' (give a number of seconds"),
    "a timeout that is no number": (
        lambda: pipe([], timeout=math.nan),
        "OR012: timeout is nan (",
    ),
    # Archives.
    "a line for lines": (lambda: list(batch.lines(ROW)), "OR012: rows is text (give a list of lines of"),
    "a dictionary for a row": (
        lambda: list(batch.lines([{"text": "x"}])),
        "OR012: row 1 is a dict (a row is",
    ),
    "a pipeline for a spec": (lambda: list(batch.lines([ROW], PIPELINE)), "OR012: spec is a Pipeline (give"),
    "a name for a pipeline": (lambda: batch.spec("amounts"), "OR012: pipeline is text (give a Pipeline"),
    "no source": (lambda: batch.map_shard(None, "out.jsonl"), "OR012: source is None (give the name of a"),
    "a target of no archive": (
        lambda: batch.map_shard("in.jsonl", "out.parqet"),
        "OR012: out.parqet: not the name of an archive (archives end in .jsonl, .jsonl.gz, .jsonl.zst, .parquet)",
    ),
    "a source of no archive": (
        lambda: batch.map_shard("in.txt", "out.jsonl"),
        "OR012: in.txt: not the name of an archive (",
    ),
    # Records and spans.
    "a role that is none": (
        lambda: RECORD.claims[0]["speeker"],
        "OR004: quotation has no role 'speeker' (there are: speaker, cue, content, addressee)",
    ),
    "spans of a role that is none": (
        lambda: RECORD.claims[0].spans_of("speakers"),
        "OR004: quotation has no role 'speakers' (",
    ),
    "an entity of a role that is none": (
        lambda: RECORD.entity_of(RECORD.claims[1], "sum"),
        "OR004: amount has no role 'sum' (there are: amount, subject)",
    ),
    "the plural of person": (
        lambda: RECORD.entities_of("people"),
        "OR004: no kind 'people' (names of kinds are singular, in lower case: 'person')",
    ),
    "a number for a span": (lambda: RECORD.text_of(5), "OR001: not a span: 5 (give onrecord.Span"),
    "a match for a span": (
        lambda: Argument("amount", re.match("x", "x")),
        "OR001: not a span: <re.Match object; span=(0, 1), match='x'> (give match.span())",
    ),
    "half a pair for a span": (lambda: RECORD.text_of((0,)), "OR001: not a span: (0,) (give onrecord.Span"),
    "a span behind the text": (
        lambda: RECORD.text_of(Span(0, 9999)),
        "OR001: (0, 9999) is not in a text of 37 characters (spans count code points",
    ),
    "a number for an id": (
        lambda: Document("x", id=7),
        "OR002: a document's id must be text, not int (give str(id))",
    ),
    "None for an id": (
        lambda: Document("x", id=None),
        "OR002: a document's id must be text, not NoneType (leave",
    ),
    "an argument for arguments": (
        lambda: Finding("poll", Argument("share", (0, 1))),
        "OR003: a finding needs a list of one Argument or more, not Argument(role='share', ",
    ),
    "a role beside mention": (
        lambda: Kind("poll", [Role("mention", 1, 1), Role("b")], makes=Makes.ENTITY),
        "OR004: kind 'poll' has the wrong roles (an entity kind has the role 'mention' alone",
    ),
    "an id for a claim": (lambda: RECORD.entity_of("c1", "speaker"), "OR012: claim is text (give a claim of"),
    "an id for an entity": (lambda: RECORD.claims_about("e1"), "OR012: entity is text (give an entity of"),
    "claims of an extractor": (
        lambda: RECORD.claims_of("quotations"),
        "OR004: no kind 'quotations' (names of",
    ),
    "claims of a capital": (
        lambda: RECORD.claims_of("Office"),
        "OR004: no kind 'Office' (names of kinds are s",
    ),
    "a kind for its name": (lambda: RECORD.claims_of(Role), "OR012: kind is a type (give the name of a kind"),
    "entities of a plural": (lambda: RECORD.entities_of("persons"), "OR004: no kind 'persons' ("),
    "a span for mentions": (lambda: onrecord.entity("person", 5), "OR012: mentions is an int (give a list"),
    "deep JSON": (lambda: Record.from_json(DEEP), "OR005: not JSON: "),
    # Plugins' parts.
    "no name for a partial": (
        lambda: onrecord.extractor("amount")(partial(pipe, [])),
        "OR007: name cannot be '' (give one: name=\"",
    ),
    "an extractor without parentheses": (
        lambda: onrecord.extractor(pipe),
        'OR007: names of kinds are expected, not a function (write @onrecord.extractor(kinds="...") above',
    ),
    "a linker without parentheses": (
        lambda: onrecord.linker(pipe),
        "OR007: names of kinds are expected, not a function (write @onrecord.linker() above the function)",
    ),
    "an extractor that is async": (
        lambda: onrecord.extractor("amount")(waiting),
        "OR007: waiting cannot be async (write def, not async def)",
    ),
    "a linker that is async and yields": (
        lambda: onrecord.linker()(waiting_long),
        "OR007: waiting_long cannot be async (write def, not async def)",
    ),
    "no roles": (lambda: Kind("ruling", None), "OR012: what a kind is made of is None (give lists"),
    "a name for attributes": (
        lambda: Kind("ruling", [Role("a")], "b"),
        "OR012: what a kind is made of is te",
    ),
    "one value": (lambda: Attribute("court", "high"), "OR012: what a kind is made of is text (give lists"),
    "a word for a list": (
        lambda: WordList.of("titles", "whip"),
        "OR012: a word list is text (give a list of",
    ),
    "a span for arguments": (
        lambda: Finding("amount", Span(0, 1)),
        "OR003: a finding needs a list of one Arg",
    ),
    "lines that are none": (
        lambda: WordList.of("titles", [None]),
        "OR012: a line is None (give a list of lines)",
    ),
    "no entries": (lambda: WordList("titles", None), "OR012: entries is None (use WordList.of(name, lines))"),
    "lines for a lexicon": (
        lambda: Lexicon(["whip"]),
        "OR012: a word list is text (use WordList.of(name, lin",
    ),
    "names of kinds to tables": (
        lambda: export.tables([RECORD], kinds=["fee"]),
        "OR012: a kind is text (give",
    ),
    "a name for kinds": (lambda: export.record_schema("fee"), "OR012: kinds is text (give a list of Kind"),
    "one kind to brat": (
        lambda: export.to_brat(RECORD, kinds=AMOUNT),
        "OR012: kinds is a Kind (give a list of",
    ),
    "no kinds to brat": (
        lambda: export.brat_configuration(None),
        "OR012: kinds is None (give a list of Kind(",
    ),
    "names of kinds": (
        lambda: export.label_studio_configuration(["fee"]),
        "OR012: a kind is text (give a list",
    ),
    "no samples": (lambda: check_extractor(forgetful, None), "OR012: samples is None (give a list of texts"),
    "bytes for a sample": (
        lambda: check_extractor(forgetful, [b"x"]),
        "OR012: a sample is a bytes (give a l",
    ),
    "no plugins": (lambda: check_extractor(forgetful, ["x"], plugins=None), "OR012: plugins is None (give a"),
}


FORM = RECORD.to_dict()
TEXT = FORM["document"]["text"]


def altered(part, number, **fields):
    """Return the JSON form of the record with other fields in one of its parts."""
    parts = [dict(one) for one in FORM[part]]
    parts[number] |= fields
    return {**FORM, part: parts}


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (altered("claims", 0, span=[0, 999]), f"(0, 999) is not in a text of {len(TEXT)} characters"),
        (altered("entities", 0, mentions=[[999, 1000]]), f"(999, 1000) is not in a text of {len(TEXT)}"),
        (altered("claims", 0, id="c2"), "'c2' is the id of several parts"),
        (altered("claims", 0, kind=5), "a kind is 5"),
        ({**FORM, "entities": []}, "there is no entity 'e1'"),
        (
            {**FORM, "document": {"id": "a1", "text": TEXT.replace("Ada Reyes", "Bob Stone")}},
            "entity 'e1' is named 'Ada Reyes', which is not the text of a mention",
        ),
    ],
)
def test_a_form_that_refers_to_nothing_is_no_record(form, told):
    with pytest.raises(OnrecordError) as raised:
        Record.from_dict(form)
    assert str(raised.value).startswith(f"OR005: not a record in JSON form: {told}")


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_an_error_that_says_what_to_give(slip):
    call, reason = SLIPS[slip]
    with pytest.raises(OnrecordError) as raised:
        call()
    assert str(raised.value).startswith(reason)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (forgetful, "forgetful returns None"),
        (counting, "counting returns an int"),
        (saying, "saying returns text"),
    ],
)
def test_an_extractor_that_returns_no_findings_is_told_so(wrong, told):
    with pytest.raises(AssertionError, match=f"^{told}, and no findings in 'It cost"):
        check_extractor(wrong, ["It cost $5."])


def test_a_plugin_that_forgets_to_return_is_told_so():
    class Hooks:
        @onrecord.hookimpl
        def onrecord_register_extractors(self):
            """Register nothing, and forget to say so."""

    for wrong, told in (
        (Hooks(), "OR007 local:Hooks (load): onrecord_register_extractors returned None (return a list)"),
        (forgetful, "OR008 local:forgetful (extract): TypeError: it returned None: an extractor yields find"),
        (
            saying,
            "OR008 local:saying (extract): TypeError: it returned text: an extractor yields findings, or",
        ),
    ):
        (fault,) = Pipeline(plugins=[wrong], discover=False).extract("It cost $5.").faults
        assert str(fault).startswith(told)


class Takes:
    @onrecord.hookimpl
    def onrecord_register_extractors(self):
        return [forgetful]


class TakesMore:
    @onrecord.hookimpl
    def onrecord_register_readers(self, options, where):
        return []


class Single:
    @onrecord.hookimpl
    def onrecord_register_extractors(self):
        return forgetful


class Names:
    @onrecord.hookimpl
    def onrecord_register_kinds(self):
        return "ruling"


class Counts:
    @onrecord.hookimpl
    def onrecord_register_kinds(self):
        return 5


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (Names(), "onrecord_register_kinds returned text (return a list)"),
        (Counts(), "onrecord_register_kinds returned an int (return a list)"),
        (Takes, "onrecord_register_extractors is never given self (give an instance of the class)"),
        (
            TakesMore(),
            "onrecord_register_readers is never given options, where (see the reference of hooks)",
        ),
        (Single(), "onrecord_register_extractors returned an Extractor (return a list)"),
    ],
)
def test_hooks_that_take_or_return_what_is_not_theirs_are_told_so(wrong, told):
    (fault,) = Pipeline(plugins=[wrong], discover=False).extract("It cost $5.").faults
    assert fault.reason == told


@pytest.mark.parametrize("overlap", [Overlap.FREE, Overlap.DISTINCT])
def test_an_anchor_that_is_no_role_is_told(overlap):
    with pytest.raises(OnrecordError, match=r"^OR004: kind 'recall' has no role 'maker' \(name one"):
        Kind("recall", [Role("product")], anchor="maker", overlap=overlap)


def test_a_pair_is_as_good_as_a_span():
    assert RECORD.text_of((1, 8)) == RECORD.text_of([1, 8]) == RECORD.text_of(Span(1, 8)) == "We won,"


def test_what_a_decimal_takes_is_said():
    assert Attribute("low", types=[str, type(None)], decimal=True).wanted == (
        "text that is a number in plain digits like '1250.50' or None"
    )


def test_what_can_be_gone_through_is_taken():
    class Old:
        """Something that can be indexed, and no more."""

        def __getitem__(self, place):
            return ["It cost $5.", "It cost $6."][place]

    for texts in (["It cost $5."] * 2, iter(["It cost $5."] * 2), {"It cost $5.", "It cost $6."}, Old()):
        assert [len(record.claims) for record in pipe(texts)] == [1, 1]
    assert Argument("amount", [0, 1]).span == Span(0, 1)


@pytest.mark.parametrize(
    "text", ["“Yes,” said Ada Reyes.", '"Yes," said Ada Reyes.', "Ada Reyes said it fell."]
)
def test_a_byte_order_mark_that_a_text_begins_with_is_in_no_span(text):
    marked, plain = PIPELINE.extract(f"\ufeff{text}"), PIPELINE.extract(text)
    assert marked.document.text == f"\ufeff{text}"
    told = [
        [(one.kind, [(a.role, r.text_of(a.span)) for a in one.arguments]) for one in r.claims]
        for r in (marked, plain)
    ]
    assert told[0] == told[1] != []
