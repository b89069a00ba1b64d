"""Without an extra there is one clear line that names it."""

import sys
from pathlib import Path

import pytest

from onrecord import OnrecordError, cli, export, files
from onrecord.export import spacy as for_spacy
from onrecord.readers import read_html


@pytest.fixture
def without(monkeypatch):
    """Return a function that hides a package."""

    def hide(package):
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, package, None)

    return hide


@pytest.mark.parametrize(
    ("package", "extra", "use"),
    [
        ("pyarrow", "frames", lambda record: export.to_arrow([record])),
        ("pandas", "frames", lambda record: export.to_pandas([record])),
        ("polars", "polars", lambda record: export.to_polars([record])),
        ("spacy", "spacy", lambda record: export.to_spacy(record, lambda text: text)),
        ("spacy", "spacy", lambda _: for_spacy.factory),
        ("cassis", "cas", export.to_cas),
        ("cassis", "cas", lambda _: export.type_system()),
        ("trafilatura", "html", lambda _: list(read_html(b"<p>One.", "a.html"))),
        ("zstandard", "zstd", lambda _: files.packer(Path("a.jsonl.zst"))),
        ("pyarrow", "parquet", lambda _: files.packer(Path("a.parquet"))),
    ],
)
def test_one_line_names_the_extra(harbor, without, package, extra, use):
    without(package)
    with pytest.raises(OnrecordError) as raised:
        use(harbor)
    assert str(raised.value) == f'OR015: {package} is not installed (pip install "onrecord[{extra}]")'


def test_the_command_says_so_too(without, tmp_path, capsys):
    without("trafilatura")
    path = tmp_path / "a.html"
    path.write_text("<p>One.")
    assert cli.main(["extract", str(path)]) == 2
    assert capsys.readouterr().err == (
        'onrecord: OR015: trafilatura is not installed (pip install "onrecord[html]")\n'
    )


def test_a_fault_inside_a_package_is_not_taken_for_its_absence(monkeypatch, tmp_path):
    (tmp_path / "half_there.py").write_text("import nowhere_at_all")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(
        OnrecordError, match="OR015: half_there cannot be imported: No module named 'nowhere_at_all' "
    ):
        export.frames.needed("half_there", "frames")


def test_an_archive_that_wants_an_extra_leaves_no_file_behind(without, tmp_path):
    without("pyarrow")
    source = tmp_path / "a.jsonl"
    source.write_text('{"text": "It cost $5 million."}\n')
    assert cli.main(["extract", "--jsonl", str(source), "--out", str(tmp_path / "b.parquet")]) == 2
    assert list(tmp_path.iterdir()) == [source]
