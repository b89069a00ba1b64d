"""What files hold: encodings told apart, the article of a web page."""

import json

import pytest

from onrecord import OnrecordError, Record
from onrecord.decoding import decoded
from onrecord.readers import read_html, read_json, read_jsonl, read_line, read_text

TEXT = "“We paid €5 once,” said Zoë 🎉.\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_tells_the_encoding(encoding):
    [document] = read_text(TEXT.encode(encoding), "a.txt")
    assert document.text == TEXT


def test_lines_of_json_may_have_a_mark_too():
    [document] = read_jsonl('{"id": "a1", "text": "Zoë"}\n'.encode("utf-16"), "a.jsonl")
    assert (document.id, document.text) == ("a1", "Zoë")


@pytest.mark.parametrize(
    ("row", "name", "title"),
    [
        ('{"text": "x"}', "a:1", None),
        ('{"text": "x", "id": "b", "title": "T"}', "b", "T"),
        ('{"text": "x", "id": 7}', "7", None),
        (f'{{"text": "x", "id": {"9" * 400}}}', "9" * 400, None),
        ('{"text": "x", "id": 1.5, "title": 1984}', "1.5", "1984"),
        ('{"text": "x", "id": true}', "true", None),
        ('{"text": "x", "id": ["b"]}', '["b"]', None),
        ('{"text": "x", "id": NaN}', "NaN", None),
        ('{"text": "x", "id": {"$oid": "5"}}', '{"$oid": "5"}', None),
        ('{"text": "x", "title": {"main": "Zoë"}}', "a:1", '{"main": "Zoë"}'),
        ('{"text": "x", "id": null, "title": null, "metadata": null}', "a:1", None),
        ('{"document": {"text": "x", "id": 0}, "faults": []}', "0", None),
    ],
)
def test_a_row_may_leave_open_what_is_unknown_and_count_its_ids(row, name, title):
    document = read_line(row, "a:1")
    assert (document.text, document.id, document.title) == ("x", name, title)


@pytest.mark.parametrize(
    ("told", "kept"),
    [('"x"', "x"), ("7", 7), ("1.5", "1.5"), ('["a", "b"]', ("a", "b")), ("[1]", "[1]"), ("false", False)],
)
def test_metadata_that_are_no_object_lose_no_article(told, kept):
    document = read_line(f'{{"text": "x", "metadata": {told}}}', "a:1")
    assert (document.text, dict(document.metadata)) == ("x", {"metadata": kept})


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_what_is_wrong_with_a_line_does_not_depend_on_its_end(end):
    told = r"not JSON: Unterminated string starting at character 10 \("
    with pytest.raises(OnrecordError, match=told):
        read_line('{"text": "It co' + end, "a:1")


def test_a_date_in_figures_and_several_sources_lose_no_article():
    document = read_line('{"text": "x", "published": 20240101, "source": ["Wire", "Post"]}', "a:1")
    assert (document.published, document.source) == ("20240101", '["Wire", "Post"]')


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("null", "it is null"),
        ("[]", "it is a list"),
        ("7.5", "it is a number"),
        ('{"text": null}', 'its "text" is null'),
        ('{"id": 1, "body": "x"}', "it has no 'text', but 'body'"),
        ('{"text": ["x"]}', 'its "text" is a list'),
        ('{"text": "x"\r\n', "not JSON: Expecting ',' delimiter at character 13"),
    ],
)
def test_a_row_that_is_no_document_is_told_in_words_of_json(row, complaint):
    with pytest.raises(OnrecordError) as raised:
        read_line(row, "a:1")
    assert (
        str(raised.value) == f'OR006: a:1: not a document: {complaint} (each line is an object with "text")'
    )


OBJECTS = 'a file holds an object with "text", or a list of these'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '{"articles": [{"text": "x"}]}',
            f"not a document: it has no 'text' (make the list 'articles' the whole file: {OBJECTS})",
        ),
        (
            '{"n": 1, "docs": [{"body": "x"}]}',
            f"not a document: it has no 'text' (make the list 'docs' the whole file: {OBJECTS})",
        ),
        ('{"authors": [{"name": "x"}]}', f"not a document: it has no 'text' ({OBJECTS})"),
        ('"x"', f"not a document: it is text ({OBJECTS})"),
        (
            '{"text": "x", ',
            "not JSON: Expecting property name enclosed in double quotes: line 1 column 15 (char 14) (it ends too early: copy or create it again)",
        ),
        (
            '[{"text": "x"}, {"text": "It cost',
            "not JSON: Unterminated string starting at: line 1 column 26 (char 25) (it ends too early: copy or create it again)",
        ),
        (
            "\n",
            "not JSON: Expecting value: line 2 column 1 (char 1) (it ends too early: copy or create it again)",
        ),
        (
            "[{'text': 1}]",
            "not JSON: Expecting property name enclosed in double quotes: line 1 column 3 (char 2)",
        ),
    ],
)
def test_a_file_in_json_says_what_it_should_hold(text, told):
    with pytest.raises(OnrecordError) as raised:
        list(read_json(text.encode(), "a.json"))
    assert str(raised.value) == f"OR006: a.json: {told}"


def test_each_object_of_a_list_says_what_it_should_be():
    found = read_json(b'["It cost $5.", {"text": "One."}]', "a.json")
    with pytest.raises(
        OnrecordError, match=r"a\.json:1: not a document: it is text \(a file holds an object"
    ):
        next(found)
    assert [document.id for document in found] == ["a.json:2"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("form", [{"id": "a1", "text": "x"}, [{"text": "x"}, {"text": "y"}]])
@pytest.mark.parametrize("indent", [None, 2])
def test_one_piece_of_json_is_not_an_object_a_line(form, indent, encoding):
    data = ("\n" + json.dumps(form, indent=indent)).encode(encoding)
    if isinstance(form, dict) and not indent:
        assert [document.id for document in read_jsonl(data, "a.jsonl")] == ["a1"]
        return
    with pytest.raises(OnrecordError) as raised:
        read_jsonl(data, "a.jsonl")
    told = "OR006: a.jsonl: a single JSON value, not one object per line (give it the ending .json)"
    assert str(raised.value) == told
    assert next(read_json(data, "a.json")).text == "x"


def test_a_torn_first_line_hides_no_other():
    found = read_jsonl(b'{\n{"text": "Two."}\n', "a.jsonl")
    with pytest.raises(OnrecordError, match=r"a\.jsonl:1: not a document: not JSON"):
        next(found)
    assert [document.id for document in found] == ["a.jsonl:2"]


def test_metadata_that_is_not_plain_is_kept_as_the_text_of_its_json():
    known = {"authors": [{"name": "Zoë"}], "score": 0.5, "tags": ["a", "b"], "words": 7, "far": 2**63}
    row = json.dumps({"text": "x", "id": "a1", "metadata": known})
    document = read_line(row, "a:1")
    assert (document.id, document.text) == ("a1", "x")
    assert document.metadata.to_dict() == {
        "authors": '[{"name": "Zoë"}]',
        "score": "0.5",
        "tags": ["a", "b"],
        "words": 7,
        "far": "9223372036854775808",
    }
    assert read_line(Record(document).to_json(), "a:1") == document


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (
            "Zoë paid €5.".encode("windows-1252"),
            "not UTF-8 at byte 2, perhaps Windows-1252 (convert it to UTF-8 first)",
        ),
        (
            "Zoë paid.".encode("utf-16-le"),
            "full of zero bytes: UTF-16 without a byte order mark, or not text (convert it to UTF-8 first)",
        ),
        (
            "The city paid $5 million.".encode("utf-16-be"),
            "full of zero bytes: UTF-16 without a byte order mark, or not text (convert it to UTF-8 first)",
        ),
        (b"Zo\xeb paid. \x00", "not UTF-8 at byte 2, with zero bytes: not text (convert"),
        (b"\x89PNG\r\n\x1a\n\x00", "this is a picture (save it as plain text first)"),
        (b"\xff\xfeA", "not UTF-16 at byte 2 (convert it to UTF-8 first)"),
        (b"%PDF-1.7 ...", "this is a PDF (save it as plain text first)"),
        (b"\x1f\x8b\x08\x00", "this is compressed with gzip (use extract --jsonl, or export --records)"),
        (b"PAR1\x15\x04", "this is a Parquet file (use extract --jsonl, or export --records)"),
        (b"PK\x03\x04...", "this is a ZIP archive, as Word and OpenDocument files are ("),
    ],
)
def test_what_is_no_text_is_said(data, complaint):
    with pytest.raises(OnrecordError) as raised:
        list(read_text(data, "a.txt"))
    assert str(raised.value).startswith(f"OR006: a.txt: {complaint}")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("\n <!DOCTYPE html><p>It cost $5.</p>", "a page of HTML or XML"),
        ('<div class="story">\n<p>It cost $5.</p>', "a page of HTML or XML"),
        ("<P>It cost $5.\n<P>So Lee said.", "a page of HTML or XML"),
        ("<!-- story --><h2>Bridge opens</h2>", "a page of HTML or XML"),
        ('{"text": "It cost $5."}', "JSON"),
        ('[\n  {"text": "It cost $5."}]', "JSON"),
        ('id,title,text\n1,Bridge,"It cost $5."\n', "a table"),
        ('"id";"published";"Article"\r\n1;2025-01-02;It cost $5.\r\n', "a table"),
        ("url\tcontent\nexample.org\tIt cost $5.\n", "a table"),
    ],
)
def test_what_is_no_plain_text_is_told_by_how_it_begins(text, what):
    with pytest.raises(OnrecordError, match=rf"^OR006: a.txt: {what}, not plain text \("):
        list(read_text(text.encode(), "a.txt"))


@pytest.mark.parametrize("ending", ["docx", "parquet", "jsonl.gz", "PDF"])
def test_plain_text_under_a_name_for_something_else_is_told(ending):
    with pytest.raises(OnrecordError, match=rf"^OR006: a\.{ending}: plain text, not what its name says"):
        list(read_text(b"It cost $5.", f"a.{ending}"))


@pytest.mark.parametrize(
    "text",
    [
        "<Pier Holdings Inc> said it paid $5.",
        "<P.L> said it paid $5.",
        "< divided > opinions",
        "politics,budget,bridges\nThe bridge cost $5.",  # a slug above an article
        "Text, content and form\nThe show cost $5.",
        "Body,\nmind and soul",
        "5,000\nbridges cost $5.",
        "[Updated] The bridge cost $5.",
        "{Corrected} The bridge cost $5.",
    ],
)
def test_news_may_begin_with_brackets_and_commas(text):
    [document] = read_text(text.encode(), "a.txt")
    assert document.text == text


PAGE = """<!doctype html><html><head><meta charset="{charset}"><title>Ferry deal done - Coastal Wire</title>
<meta name="author" content="Marta Ellison"><meta property="article:published_time" content="2025-09-14T10:00:00Z">
<meta property="og:site_name" content="Coastal Wire"><link rel="canonical" href="https://example.org/ferry"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Ferry deal done</h1>
<p>“We paid once,” said Mayor Zoë Reyes on Tuesday, in a hall full of people who had come for the ferry.</p>
<p>The repairs cost €5 million &amp; more, about half of what was asked, she added before she left the hall.</p>
</article><footer>Copyright Coastal Wire</footer></body></html>"""


@pytest.fixture
def trafilatura():
    pytest.importorskip("trafilatura", reason='pip install "onrecord[html]"')


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("encoding", ["undefined", "idna", "hex", "no-such"])
def test_an_encoding_that_is_none_for_text_is_told(encoding):
    with pytest.raises(OnrecordError, match=r"^OR006: a\.html: (not|no encoding) .*\(convert it to UTF-8"):
        decoded(b"Caf\xe9 and ships", "a.html", encoding)


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-1"])
def test_the_article_of_a_page(trafilatura, charset):
    encoding = "windows-1252" if charset == "iso-8859-1" else charset
    [document] = read_html(PAGE.format(charset=charset).encode(encoding), "ferry.html")
    assert document.to_dict(text=False) == {
        "id": "ferry.html",
        "title": "Ferry deal done",
        "published": "2025-09-14",
        "source": "Coastal Wire",
        "metadata": {"author": "Marta Ellison", "url": "https://example.org/ferry"},
    }
    assert document.text.split("\n\n")[-2:] == [
        "“We paid once,” said Mayor Zoë Reyes on Tuesday, in a hall full of people who had come for the ferry.",
        "The repairs cost €5 million & more, about half of what was asked, she added before she left the hall.",
    ]
    assert "Home" not in document.text


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"<html><body></body></html>", "no article in this page"),
        (b"", "no article in this page"),
        (b'<meta charset="klingon"><p>One.', "no encoding 'klingon'"),
        ("<p>Zoë paid.".encode("windows-1252"), "not UTF-8 at byte 5, perhaps Windows-1252"),
    ],
)
def test_a_page_without_an_article_is_said(trafilatura, data, complaint):
    with pytest.raises(OnrecordError) as raised:
        list(read_html(data, "a.html"))
    assert str(raised.value).startswith(f"OR006: a.html: {complaint}")


def test_a_line_that_is_not_utf_8_is_no_fault_of_the_others() -> None:
    found = read_jsonl(b'\xef\xbb\xbf{"text": "One."}\n{"text": "Caf\xe9"}\n{"text": "Three."}\n', "a.jsonl")
    assert next(found).text == "One."
    with pytest.raises(OnrecordError, match=r"a\.jsonl:2: not UTF-8 at byte 13, perhaps"):
        next(found)
    assert [document.id for document in found] == ["a.jsonl:3"]
