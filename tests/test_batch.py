"""Archives: lines in, lines out; a file done, interrupted, and gone on with."""

from __future__ import annotations

import gzip
import json
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord import OnrecordError, Pipeline, Record, batch

ROWS = [
    json.dumps({"id": f"a{n}", "text": f'"It is safe," said Mayor Ann Lee. Bridge {n} cost ${n} million.'})
    for n in range(60)
]
BAD = {5: "{not json", 8: '{"id": "x"}', 11: "[]"}


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "WRITTEN_AT_ONCE", 16)


def records(path: Path) -> list[dict[str, object]]:
    """Return the records in a file."""
    data = path.read_bytes()
    data = gzip.decompress(data) if path.suffix == ".gz" else data
    return [json.loads(line) for line in data.decode().splitlines()]


def test_each_row_gives_one_line_and_a_bad_one_is_named() -> None:
    rows = [BAD.get(n, row) for n, row in enumerate(ROWS[:20])]
    forms = [json.loads(line) for line in batch.lines(rows)]
    assert len(forms) == len(rows)
    faulty = {n: form["faults"][0] for n, form in enumerate(forms) if form["faults"]}
    assert faulty.keys() == BAD.keys()
    assert all(f"line:{n + 1}: not a document" in fault["reason"] for n, fault in faulty.items())


def test_lines_and_pipeline_say_the_same() -> None:
    (line,) = batch.lines(ROWS[:1], batch.spec(text=True))
    assert Record.from_json(line) == Pipeline().extract(Record.from_json(line).document)


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz"])
@pytest.mark.parametrize("processes", [1, 2])
def test_a_file_is_done_whole_and_then_left_alone(tmp_path: Path, ending: str, processes: int) -> None:
    source, target = tmp_path / f"in.{ending}", tmp_path / f"out.{ending}"
    data = "\n".join(ROWS).encode()
    source.write_bytes(gzip.compress(data) if ending.endswith("gz") else data)
    shard = batch.map_shard(source, target, processes=processes)
    assert (shard.rows, shard.faulty, shard.skipped) == (len(ROWS), 0, False)
    assert [json.dumps(r) for r in records(target)] == [
        json.dumps(json.loads(x)) for x in batch.lines(ROWS, name="in")
    ]
    assert batch.map_shard(source, target).skipped
    assert sorted(p.name for p in tmp_path.iterdir()) == [source.name, target.name]


def test_a_killed_run_goes_on_where_it_was(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(ROWS * 4))
    code = (
        "from onrecord import batch; batch.WRITTEN_AT_ONCE = 8; "
        f"batch.map_shard({str(source)!r}, {str(target)!r}, processes=2)"
    )
    running = subprocess.Popen([sys.executable, "-c", code])
    note = tmp_path / "out.jsonl.part.json"
    until = time.monotonic() + 60
    while not note.exists() and running.poll() is None and time.monotonic() < until:
        time.sleep(0.005)
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert not target.exists()
    done = json.loads(note.read_text())["rows"]
    shard = batch.map_shard(source, target)
    assert 0 < done < shard.rows == len(ROWS) * 4
    whole = tmp_path / "whole.jsonl"
    batch.map_shard(source, whole)
    assert target.read_bytes() == whole.read_bytes()


def test_a_full_disk_is_said_and_the_run_can_go_on(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(ROWS))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(OnrecordError, match=r"OR006.*goes on where it was"):
            batch.map_shard(source, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert batch.map_shard(source, target).rows == len(ROWS) == len(records(target))


def test_workers_with_other_plugins_are_refused() -> None:
    spec = batch.Spec(Pipeline(block={"amounts"}), "0" * 16)
    with pytest.raises(OnrecordError, match="OR014"):
        list(batch.lines(ROWS[:1], spec))


def test_a_missing_source_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(OnrecordError, match="OR006"):
        batch.map_shard(tmp_path / "none.jsonl", tmp_path / "out.jsonl")
    assert list(tmp_path.iterdir()) == []
