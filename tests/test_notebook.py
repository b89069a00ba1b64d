"""A record in a notebook, as Jupyter runs it."""

import pytest

nbformat = pytest.importorskip("nbformat", reason="no Jupyter: nox -s consumers")
nbconvert = pytest.importorskip("nbconvert", reason="no Jupyter: nox -s consumers")
pytest.importorskip("ipykernel", reason="no Jupyter: nox -s consumers")

CELLS = (
    "import onrecord\nrecord = onrecord.extract('“We paid <b>once</b>,” said Mayor Ada Reyes.')",
    "record",
)


@pytest.mark.filterwarnings("ignore")
def test_a_record_shows_itself_as_a_page(tmp_path):
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
    run = nbconvert.preprocessors.ExecutePreprocessor(timeout=120, kernel_name="python3")
    run.preprocess(book, {"metadata": {"path": str(tmp_path)}})
    [output] = book.cells[1].outputs
    assert output["data"]["text/plain"].startswith("<Record of ")
    assert output["data"]["text/html"].startswith("<iframe ")
    page, _ = nbconvert.HTMLExporter().from_notebook_node(book)
    assert "srcdoc=" in page
    assert "<b>once</b>" not in page.partition("<iframe")[2]
