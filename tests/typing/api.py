"""The public face as users and plugin authors write it; `mypy` checks it, nothing runs it."""

from collections.abc import Iterable, Iterator, Mapping

from typing_extensions import assert_type

import onrecord
from onrecord.hookspecs import Exporter, Extractor, Linker, Reader
from onrecord.kinds import Attribute, Kind, Overlap, Role
from onrecord.lexicon import WordList


def read(text: str) -> list[str]:
    record = onrecord.extract(text)
    assert_type(record, onrecord.Record)
    told = []
    for claim in record.claims_of("quotation"):
        assert_type(claim, onrecord.Claim)
        assert_type(claim["speaker"], str | None)
        person = record.entity_of(claim, "speaker")
        name = person.name if person is not None else claim["speaker"] or "somebody"
        told.append(f"{name}: {claim['content']} ({claim.attributes['mode']})")
        for start, end in claim.spans_of("content"):
            assert_type(text[start:end], str)
    assert_type(record.complete, bool)
    assert_type([fault.code for fault in record.faults], list[str])
    return told


def keep(record: onrecord.Record) -> onrecord.Record:
    line = record.to_json(text=False)
    assert_type(record.to_dict(), dict[str, object])
    again = onrecord.Record.from_json(line, text=record.document.text)
    assert_type(again.document.published, str | None)
    return again


def many(texts: Iterable[str]) -> Iterator[onrecord.Record]:
    pipeline = onrecord.Pipeline(block={"amounts"}, rank=["fees"], plugins=[Fees()], options={"fees": True})
    return pipeline.pipe(onrecord.Document(text, id=f"d{number}") for number, text in enumerate(texts))


@onrecord.extractor(kinds={"fee"})
def fees(document: onrecord.Document) -> Iterator[onrecord.Finding]:
    at = document.text.find("fee")
    if at >= 0:
        span = onrecord.Span(at, at + 3)
        yield onrecord.Finding("fee", [onrecord.Argument("name", span)], {"waived": False}, rule="FEE")
        yield onrecord.entity("agreement", [span])


@onrecord.linker()
def same_fee(record: onrecord.Record) -> list[onrecord.Finding]:
    return [onrecord.link(claim.span, claim.span, rule="SAME") for claim in record.claims_of("fee")]


assert_type(fees, Extractor)
assert_type(same_fee, Linker)


class Fees:
    @onrecord.hookimpl
    def onrecord_register_extractors(self, options: Mapping[str, object]) -> list[Extractor | Linker]:
        return [fees, same_fee] if options.get("fees") else []

    @onrecord.hookimpl
    def onrecord_register_kinds(self) -> list[Kind]:
        waived = Attribute("waived", (True, False))
        return [Kind("fee", [Role("name", 1, 1)], [waived], anchor="name", overlap=Overlap.DISTINCT)]

    @onrecord.hookimpl
    def onrecord_register_lexicons(self) -> list[WordList]:
        return [WordList.of("abbreviations", ["Mgr."])]

    @onrecord.hookimpl
    def onrecord_register_readers(self) -> list[Reader]:
        return [Reader("wire", (".wire",), lambda data, name: [onrecord.Document(data.decode(), id=name)])]

    @onrecord.hookimpl
    def onrecord_register_exporters(self) -> list[Exporter]:
        return [Exporter("ids", lambda record: record.document.id)]


def refuse(text: str) -> str:
    try:
        onrecord.Span(3, 2)
    except onrecord.OnrecordError as error:
        return f"{error.code} {error.hint}"
    return text
