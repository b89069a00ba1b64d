"""The page, read as HTML; how it behaves in a browser is in test_view_browser.py."""

import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from onrecord import Argument, Claim, Document, Fault, Record, Span, cli
from onrecord.model import Attributes, Provenance

VOID = {"meta", "input", "br"}


class Reader(HTMLParser):
    """Checks that elements close in order; keeps tags, and the text of the article."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.text = [], [], ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("class")))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if ("div", "text") in self.open:
            self.text += data


def claim(number, start, end, role="amount", kind="amount", **more):
    argument = Argument(role, Span(start, end))
    return Claim(f"c{number}", kind, Span(start, end), (argument,), text=TEXT, **more)


TEXT = "One two three.\r\n \r\n\tFour\x07 five <six> & seven.\n\n\n"


@pytest.mark.parametrize(
    "claims",
    [
        [],
        [claim(1, 0, 3)],
        [claim(1, 0, len(TEXT))],
        [claim(1, 4, 30), claim(2, 8, 25, kind="quotation", role="content"), claim(3, 8, 40)],
        [claim(number, number, 40) for number in range(30)],
        [claim(1, 13, 20)],
        [claim(1, 28, 33, kind='"><b>', role="<i>")],
    ],
    ids=["no claim", "one", "all", "crossing", "deep", "blank", "odd names"],
)
def test_the_text_is_whole_whatever_covers_it(claims):
    page = Reader(Record(Document(TEXT), claims=tuple(claims)).to_html())
    assert page.text == TEXT.replace("\x07", "\u2407")
    assert [attrs["id"] for tag, attrs in page.tags if tag == "a" and "data-n" in attrs] == [
        f"r-{one.id}" for one in sorted(claims, key=lambda one: one.span.end)
    ]


def test_a_tint_runs_on_between_two_marks():
    claims = (claim(1, 0, 13, "content", "quotation"), claim(2, 0, 3), claim(3, 4, 7))
    page = Record(Document(TEXT), claims=claims).to_html()
    assert '<span class="m k-quotation r-content" data-of="c1" data-role="content"> </span>' in page


def test_only_its_own_style_and_script_are_let_in(harbor):
    page = harbor.to_html()
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    for tag in ("style", "script"):
        [code] = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert f"{tag}-src 'sha256-{b64encode(sha256(code.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none';")
    loaded = [
        attrs
        for _, attrs in Reader(page).tags
        if "src" in attrs or not attrs.get("href", "#").startswith("#")
    ]
    assert loaded == []
    assert not re.search(r"url\(|@import|fetch\(|XMLHttp", page)


def test_links_lead_somewhere_and_ids_are_unique(harbor):
    tags = Reader(harbor.to_html()).tags
    ids = [attrs["id"] for _, attrs in tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {attrs["href"][1:] for tag, attrs in tags if tag == "a"} <= set(ids)


def test_superseded_claims_disputes_and_faults_are_told():
    found = Provenance("other", "fees", "2.0", "fee")
    lost = claim(1, 0, 3, superseded_by="c1", provenance=(found,))
    stands = claim(
        1, 4, 7, attributes=Attributes({"currency": None}), disputed=Attributes({"currency": ["USD"]})
    )
    fault = Fault("OR008", "extract", "other:fees", "KeyError: '<x>'")
    page = Record(Document(TEXT), claims=(stands,), superseded=(lost,), faults=(fault,)).to_html()
    assert "<h3>Superseded</h3>" in page
    assert "Found by fees (other 2.0), rule fee" in page
    assert "<dt>currency</dt><dd>not settled</dd>" in page
    assert "<dt>currency, otherwise</dt><dd>USD</dd>" in page
    assert "OR008 other:fees (extract): KeyError: &#x27;&lt;x&gt;&#x27;" in page


def test_the_same_record_makes_the_same_page(harbor):
    assert harbor.to_html() == Record.from_json(harbor.to_json()).to_html()


def test_time_grows_evenly():
    sizes = []
    for number in (2_000, 4_000):
        text = "a b " * number
        claims = [
            Claim(f"c{i}", "amount", Span(i, i + 40), (Argument("amount", Span(i, i + 40)),), text=text)
            for i in range(0, 3 * number, 2)
        ]
        sizes.append(len(Record(Document(text), claims=tuple(claims)).to_html()))
    assert sizes[1] < 2.1 * sizes[0]


def test_a_notebook_gets_a_frame_or_nothing(harbor):
    frame = harbor._repr_html_()
    assert frame.startswith('<iframe sandbox="allow-scripts"')
    assert frame.count("<") == 2
    assert Record(Document("x" * 200_001))._repr_html_() is None


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("The ferry is late.\n", encoding="utf-8")
    return path


def test_the_command_writes_a_page(article, tmp_path):
    page = tmp_path / "a.html"
    assert cli.main(["view", str(article), "-o", str(page)]) == 0
    assert "The ferry is late." in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("browser", [True, False])
def test_the_command_opens_a_page(article, monkeypatch, capsys, browser):
    opened = []
    monkeypatch.setattr("webbrowser.open", lambda page: opened.append(page) or browser)
    assert cli.main(["view", str(article)]) == 0
    printed = capsys.readouterr()
    assert opened == [f"file://{printed.out.strip()}"]
    assert printed.err == ("" if browser else "onrecord: no browser was found to open the page\n")


def test_a_page_that_cannot_be_written_leaves_nothing_and_an_older_one_as_it_is(
    article, tmp_path, monkeypatch, capsys
):
    def full(path, *_, **__):
        path.write_bytes(b"<!doc")
        raise OSError(28, "No space left on device")

    page = tmp_path / "page" / "a.html"
    page.parent.mkdir()
    monkeypatch.setattr(Path, "write_text", full)
    for before in ([], ["an older page"]):
        for text in before:
            page.write_bytes(text.encode())
        assert cli.main(["view", str(article), "-o", str(page)]) == 2
        assert [path.read_text() for path in page.parent.iterdir()] == before
    assert capsys.readouterr().err.startswith(f"onrecord: OR006: {page}: No space left on device\n")


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no device for standard output")
def test_a_page_goes_to_a_device_too(article):
    command = [sys.executable, "-m", "onrecord", "view", str(article), "-o", "/dev/stdout"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    assert done.stdout.startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("rows", "output", "complaint"),
    [
        (
            '{"text": "One."}\n{"text": "Two."}',
            "a.html",
            "OR012: {}: several articles (a page shows one article)",
        ),
        ("", "a.html", "OR006: {}: no document in it"),
        (
            '{"text": "One."}',
            "no/such.html",
            "OR006: {0.parent}/no/such.html: there is no folder {0.parent}/no (",
        ),
        ('{"text": "One."}', ".", "OR006: {0.parent}: a folder, not a file (name a file)"),
        ('{"text": 1}', "a.html", "OR006: {}:1: not a document"),
    ],
)
def test_the_command_complains_in_one_line(tmp_path, capsys, rows, output, complaint):
    path = tmp_path / "a.jsonl"
    path.write_text(rows, encoding="utf-8")
    assert cli.main(["view", str(path), "-o", str(tmp_path / output)]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"onrecord: {complaint.format(path)}")
    assert told.count("\n") == 1
