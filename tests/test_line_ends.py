"""Texts with the line ends of Windows and of old files: the same claims, the same offsets, all exports whole."""

import csv
import json
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from onrecord import Document, Pipeline
from onrecord.export import to_brat, to_csv, to_label_studio, to_text, to_web_annotations
from onrecord.readers import read_html, read_jsonl, read_text

HARBOR = (Path(__file__).parent.parent / "examples" / "harbor.txt").read_text(encoding="utf-8")
WRAPPED = """Port Lume will get its ferry back, the
mayor said on Friday, after a strike that
had kept it at the quay since March.

"We have paid once," said Mayor Ada Reyes,
who signed the lease. "We will not pay
another $5 million," she said in the
hall that night.
"""
PIPELINE = Pipeline(discover=False)
ENDS = {"Windows": "\r\n", "old Mac": "\r", "Unicode": "\u2028"}


@pytest.fixture(scope="module", params=["an article", "wrapped"])
def plain(request):
    return HARBOR if request.param == "an article" else WRAPPED


@pytest.fixture(params=ENDS)
def text(request, plain):
    return plain.replace("\n", ENDS[request.param])


def told(record):
    """What a record says, with no regard to where lines end."""
    return [
        (
            claim.kind,
            claim.attributes,
            [(one.role, " ".join(record.text_of(one.span).split()), one.entity) for one in claim.arguments],
        )
        for claim in record.claims
    ]


def test_the_claims_are_the_same(plain, text):
    record = PIPELINE.extract(text)
    assert record.document.text == text
    assert told(record) == told(PIPELINE.extract(plain))
    assert len(record.claims) > 3


def test_the_page_for_people_is_the_same(plain, text):
    pages = [to_text(PIPELINE.extract(Document(one, id="a"))) for one in (plain, text)]
    assert pages[0] == pages[1]


def test_the_view_has_the_same_paragraphs(plain, text):
    tags = [re.findall(r"<(h1|p) dir", PIPELINE.extract(one).to_html()) for one in (plain, text)]
    assert tags[0] == tags[1]
    assert len(tags[0]) == len(plain.strip().split("\n\n"))


def test_brat_gets_pieces_of_one_line(text, unit, stretch):
    for line in to_brat(PIPELINE.extract(text), offsets=unit).split("\n"):
        if line.startswith("T"):
            _, places, words = line.split("\t")
            pairs = [pair.split() for pair in places.partition(" ")[2].split(";")]
            pieces = [stretch(text, int(start), int(end), unit) for start, end in pairs]
            assert " ".join(pieces) == words
            assert len(words.splitlines()) == 1


def test_other_exports_point_to_the_same_characters(text):
    record = PIPELINE.extract(text)
    rows = list(csv.DictReader(StringIO(to_csv([record])["arguments"], newline="")))
    assert [text[int(row["start"]) : int(row["end"])] for row in rows] == [row["text"] for row in rows]
    for item in to_web_annotations(record)["items"]:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for position, quote in (one["selector"] for one in targets):
            assert text[position["start"] : position["end"]] == quote["exact"]
    task = to_label_studio(record, offsets="codepoint")
    assert task["data"]["text"] == text
    regions = [one["value"] for one in task["predictions"][0]["result"] if "start" in one.get("value", {})]
    assert [text[one["start"] : one["end"]] for one in regions] == [one["text"] for one in regions]


def test_readers_leave_line_ends_alone(text):
    assert [one.text for one in read_text(text.encode(), "a.txt")] == [text]
    lines = "".join(f"{json.dumps({'text': one})}\r\n" for one in (text, "One."))
    assert [one.text for one in read_jsonl(lines.encode(), "a.jsonl")] == [text, "One."]


def test_a_web_page_may_have_them(text):
    pytest.importorskip("trafilatura", reason='pip install "onrecord[html]"')
    body = "".join(f"<p>\r\n{line}\r\n</p>\r\n" for line in text.splitlines() if line.strip())
    page = f"<html>\r\n<body><article>{body}</article></body></html>"
    [document] = read_html(page.encode(), "a.html")
    assert "\r" not in document.text
    assert told(PIPELINE.extract(document))


def test_the_command_passes_them_on(text):
    command = [sys.executable, "-m", "onrecord", "extract", "-", "--format=jsonl"]
    done = subprocess.run(command, input=text.encode(), check=True, capture_output=True)
    assert json.loads(done.stdout)["document"]["text"] == text
    assert b"\r" not in done.stdout
