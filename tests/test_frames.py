"""Data frames, read by the libraries that they are for."""

import pytest

from onrecord.export import tables, to_arrow, to_pandas, to_polars

arrow = pytest.importorskip("pyarrow", reason='pip install "onrecord[frames]"')


def test_arrow_holds_what_the_tables_hold(harbor, party):
    plain = tables([harbor, party])
    for name, table in to_arrow([harbor, party]).items():
        table.validate(full=True)
        assert table.column_names == list(plain[name].columns)
        for column, held in plain[name].columns.items():
            index = list(plain[name].columns).index(column)
            values = [row[index] for row in plain[name].rows]
            if held == "decimal":
                values = [None if value is None else float(value) for value in values]
            assert table[column].to_pylist() == values


def test_types_do_not_depend_on_what_is_found(harbor):
    empty, full = to_arrow([]), to_arrow([harbor])
    assert {name: table.schema for name, table in empty.items()} == {n: t.schema for n, t in full.items()}
    assert arrow.concat_tables([empty["amount"], full["amount"]]).num_rows == 5


def test_arrow_survives_a_parquet_file(harbor, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    table = to_arrow([harbor])["arguments"]
    parquet.write_table(table, tmp_path / "arguments.parquet")
    assert parquet.read_table(tmp_path / "arguments.parquet").equals(table)


def test_pandas_can_count_and_add(harbor):
    pytest.importorskip("pandas", reason='pip install "onrecord[frames]"')
    frames = to_pandas([harbor])
    said = frames["quotation"].groupby("speaker_name").size()
    assert said["Ruth Castellane"] == 2
    assert frames["amount"].query("currency == 'USD'")["high"].sum() == 48e6 + 75e6 + 65e6 + 1.85
    assert frames["agreement"]["passing"].dtype == bool
    named = frames["arguments"].merge(frames["entities"], on=["document", "entity"], suffixes=("", "_entity"))
    assert set(named["name"]) == set(named["name_entity"])


def test_pandas_offsets_are_those_of_the_text(party, unit, stretch):
    pytest.importorskip("pandas", reason='pip install "onrecord[frames]"')
    for row in to_pandas([party], offsets=unit)["arguments"].itertuples():
        assert stretch(party.document.text, row.start, row.end, unit) == row.text


def test_polars_can_count(harbor):
    polars = pytest.importorskip("polars", reason='pip install "onrecord[polars]"')
    frames = to_polars([harbor])
    said = frames["quotation"].filter(polars.col("speaker_name") == "Ruth Castellane")
    assert said.height == 2
    assert frames["amount"]["high"].max() == 120e6
