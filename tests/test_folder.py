"""Records as files in a folder, from Python and from the command line."""

import csv
import json
from pathlib import Path

import pytest

from onrecord import Argument, Claim, Document, Entity, OnrecordError, Record, Span, cli
from onrecord.export import FORMATS, to_arrow, to_folder, to_spacy
from onrecord.export.folder import COUNTING
from onrecord.model import Attributes

FILES = {
    "brat": ["a_ü_1.ann", "a_ü_1.txt", "annotation.conf", "harbor.ann", "harbor.txt"],
    "csv": [
        f"{name}.csv"
        for name in (
            "agreement",
            "amount",
            "arguments",
            "documents",
            "entities",
            "faults",
            "mentions",
            "office",
            "quotation",
        )
    ],
    "html": ["a_ü_1.html", "harbor.html"],
    "inception": ["a_ü_1.json", "harbor.json", "typesystem.xml"],
    "label-studio": ["config.xml", "tasks.json"],
    "schema-org": ["a_ü_1.jsonld", "harbor.jsonld"],
    "web-annotation": ["a_ü_1.jsonld", "harbor.jsonld"],
}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_format_is_here():
    assert list(FORMATS) == list(FILES)


@pytest.mark.parametrize("form", FORMATS)
def test_files_have_the_documents_names(harbor, party, tmp_path, form):
    if form == "inception":
        pytest.importorskip("cassis", reason='pip install "onrecord[cas]"')
    assert to_folder([harbor, party], tmp_path / "out", form) == len(FILES[form])
    assert names(tmp_path / "out") == FILES[form]


def test_no_document_overwrites_another_or_leaves_the_folder(tmp_path):
    given = ["a", "A", "a", "../../a", "..", "", "x" * 300, "con\x00"]
    to_folder([Record(Document("One.", id=name)) for name in given], tmp_path / "out", "html")
    assert len(names(tmp_path / "out")) == len(given)
    assert names(tmp_path) == ["out"]


def test_no_table_of_an_older_run_stays_beside_those_of_a_new_one(harbor, tmp_path):
    to_folder([harbor], tmp_path / "used", "csv")
    for folder in ("used", "new"):
        to_folder([Record(Document("One.", id="a1"))], tmp_path / folder, "csv")
    assert names(tmp_path / "used") == names(tmp_path / "new")
    for path in (tmp_path / "used").iterdir():
        assert path.read_bytes() == (tmp_path / "new" / path.name).read_bytes()


@pytest.mark.parametrize("form", ["csv", "label-studio", "brat"])
def test_no_record_replaces_nothing(harbor, tmp_path, form):
    to_folder([harbor], tmp_path, form)
    written = [path.read_bytes() for path in sorted(tmp_path.iterdir())]
    assert to_folder([], tmp_path, form) == 0
    assert [path.read_bytes() for path in sorted(tmp_path.iterdir())] == written


def test_tasks_of_one_id_are_told_apart(tmp_path):
    to_folder([Record(Document("One.", id="z"))] * 2, tmp_path, "label-studio")
    tasks = json.loads((tmp_path / "tasks.json").read_text(encoding="utf-8"))
    assert [task["data"]["id"] for task in tasks] == ["z", "z.2"]


def test_a_text_goes_to_brat_byte_for_byte(party, tmp_path):
    to_folder([party], tmp_path, "brat")
    assert (tmp_path / "a_ü_1.txt").read_bytes() == party.document.text.encode()


@pytest.mark.parametrize(
    ("folder", "form", "complaint"),
    [("out", "excel", "OR012: no format 'excel' (there are: brat, csv, "), ("file/out", "csv", "OR006: ")],
)
def test_what_cannot_be_done_is_said(tmp_path, folder, form, complaint):
    (tmp_path / "file").write_text("")
    with pytest.raises(OnrecordError, match=complaint.replace("(", r"\(")):
        to_folder([Record(Document("One."))], tmp_path / folder, form)


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "b.txt").write_text("The repairs cost $5 million.", encoding="utf-8")
    (folder / "deep" / "a.jsonl").write_text(
        '{"id": "r1", "text": "Nothing."}\n{"id": "r2", "text": "More."}'
    )
    (folder / "notes.pdf").write_bytes(b"%PDF-1.7")
    (folder / ".hidden.txt").write_text("Not this one.")
    return folder


def test_a_folder_of_articles_becomes_a_folder_of_tables(articles, tmp_path, capsys):
    out = tmp_path / "out"
    assert cli.main(["export", "--to", "csv", "-o", str(out), str(articles)]) == 0
    read = list(csv.DictReader((out / "documents.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["document"] for row in read] == [str(articles / "b.txt"), "r1", "r2"]
    assert capsys.readouterr().err.endswith(f"{out}: {len(list(out.iterdir()))} files\n")


def test_offsets_are_an_option(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("🎉 The repairs cost $5 million.", encoding="utf-8")
    starts = []
    for unit in ("codepoint", "utf-16", "utf-8"):
        assert cli.main(["export", "--to=csv", "--offsets", unit, "-o", str(tmp_path / unit), str(path)]) == 0
        with (tmp_path / unit / "amount.csv").open(encoding="utf-8") as page:
            starts.append(
                [int(row["start"]) for row in csv.DictReader(page) if row["amount"] == "$5 million"]
            )
    assert starts == [[2], [3], [5]]


@pytest.mark.parametrize("form", COUNTING)
def test_offsets_count_as_asked(party, tmp_path, form):
    written = []
    for unit in ("codepoint", "utf-16", "utf-8"):
        to_folder([party], tmp_path / unit, form, offsets=unit)
        written.append([one.read_bytes() for one in sorted((tmp_path / unit).iterdir())])
    assert written[0] != written[1] != written[2] != written[0]


@pytest.mark.parametrize("form", sorted(set(FORMATS).difference(COUNTING)))
def test_offsets_that_a_format_cannot_have_are_refused(party, tmp_path, form):
    with pytest.raises(
        OnrecordError, match=f"OR012: {form} has a fixed unit of offsets .you can choose it in: brat, csv, "
    ):
        to_folder([party], tmp_path / "out", form, offsets="utf-8")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--to", "excel", "-o", "out"], "OR012: argument --to: invalid choice: 'excel'"),
        (["--to", "csv"], "OR012: the following arguments are required: -o/--output"),
        (
            ["--to", "csv", "-o", "out", "--offsets", "bytes"],
            "OR012: argument --offsets: invalid choice: 'bytes'",
        ),
    ],
)
def test_a_bad_option_is_one_line(capsys, options, complaint):
    with pytest.raises(SystemExit) as stopped:
        cli.main(["export", *options, "a.txt"])
    told = capsys.readouterr().err
    assert (stopped.value.code, told.count("\n")) == (2, 1)
    assert told.startswith(f"onrecord: {complaint}")


def test_a_bad_file_is_told_and_the_others_are_written(articles, tmp_path, capsys):
    out = tmp_path / "out"
    assert (
        cli.main(["export", "--to", "label-studio", "-o", str(out), str(tmp_path / "no.txt"), str(articles)])
        == 2
    )
    assert len(json.loads((out / "tasks.json").read_text(encoding="utf-8"))) == 3
    assert "OR006" in capsys.readouterr().err


def test_an_empty_folder_is_told(tmp_path, capsys):
    assert cli.main(["extract", str(tmp_path)]) == 2
    assert (
        f"OR006: {tmp_path}: no file to read (files that are read end in .txt, .jsonl, "
        in capsys.readouterr().err
    )


HALF = "Zoë\ud800 paid $5."


@pytest.fixture(scope="module")
def half():
    """A record of a text with half a surrogate pair in it."""
    argument = Argument("amount", Span(10, 12))
    claim = Claim("c1", "amount", Span(10, 12), (argument,), Attributes({"low": "5"}), text=HALF)
    people = (Entity("e1", "person", "Zoë\ud800", (Span(0, 4),)),)
    return Record(Document(HALF, id="a\ud8001"), people, (claim,))


@pytest.mark.parametrize("form", FORMATS)
def test_half_a_surrogate_pair_stops_no_file(half, tmp_path, form):
    if form == "inception":
        pytest.importorskip("cassis", reason='pip install "onrecord[cas]"')
    assert to_folder([half], tmp_path, form) == len(names(tmp_path))


def test_half_a_surrogate_pair_stops_no_frame(half):
    pytest.importorskip("pyarrow", reason='pip install "onrecord[frames]"')
    assert to_arrow([half])["mentions"]["text"].to_pylist() == ["Zoë\ufffd"]


def test_half_a_surrogate_pair_stops_no_doc(half):
    spacy = pytest.importorskip("spacy", reason='pip install "onrecord[spacy]"')
    doc = to_spacy(half, spacy.blank("en"))
    assert [span.text for span in doc.spans["entities"]] == ["Zoë\ufffd"]


def test_a_file_where_the_folder_should_be_is_said(tmp_path, harbor):
    there = tmp_path / "out"
    there.write_text("an article", encoding="utf-8")
    with pytest.raises(OnrecordError, match=r"^OR006: .*out: a file, not a folder \(name a folder\)$"):
        to_folder([harbor], there, "csv")
    assert there.read_text(encoding="utf-8") == "an article"


@pytest.mark.parametrize(("form", "iri"), [("web-annotation", "partOf"), ("schema-org", "@graph")])
def test_no_two_documents_have_one_iri(tmp_path, form, iri):
    """Not where they share a publisher's address, nor an id, which is an address perhaps."""
    shared = "https://news.example/"
    given = [
        ("a", shared),
        ("b", shared),
        ("b", None),
        (shared + "1", None),
        (shared + "1", None),
        ("c", "https://elm.example/c"),
    ]
    records = [
        Record(Document(f"{number}.", id=name, source=source)) for number, (name, source) in enumerate(given)
    ]
    to_folder(records, tmp_path, form)
    forms = [json.loads((tmp_path / name).read_text(encoding="utf-8")) for name in names(tmp_path)]
    found = {form[iri] if iri == "partOf" else form[iri][0]["@id"] for form in forms}
    urns = {f"urn:onrecord:document:{name}" for name in ("a", "b", "b.2")}
    assert found == urns | {shared + "1", shared + "1.2", "https://elm.example/c"}
