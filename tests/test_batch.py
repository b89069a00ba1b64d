"""Archives: lines in, lines out; a file done, interrupted, and gone on with."""

from __future__ import annotations

import gzip
import io
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import onrecord
from onrecord import Document, OnrecordError, Pipeline, Record, batch, files
from onrecord.readers import read_jsonl
from onrecord.testing.clock import seconds_by_size

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
    if path.suffix == ".parquet":
        table = pytest.importorskip("pyarrow.parquet").read_table(path).to_pylist()
        found = [json.loads(row["record"]) for row in table]
        assert [row["id"] for row in table] == [record["document"]["id"] for record in found]
        return found
    data = path.read_bytes()
    if path.suffix == ".zst":
        reader = pytest.importorskip("zstandard").ZstdDecompressor()
        data = reader.stream_reader(io.BytesIO(data), read_across_frames=True).read()
    data = gzip.decompress(data) if path.suffix == ".gz" else data
    return [json.loads(line) for line in data.decode().splitlines()]


def write(path: Path, rows: list[str]) -> None:
    """Write rows as the ending of the name says."""
    data = "\n".join(rows).encode()
    if path.suffix == ".gz":
        data = gzip.compress(data)
    if path.suffix == ".zst":
        data = pytest.importorskip("zstandard").compress(data)
    if path.suffix == ".parquet":
        arrow = pytest.importorskip("pyarrow")
        pytest.importorskip("pyarrow.parquet").write_table(
            arrow.Table.from_pylist([json.loads(row) for row in rows]), path
        )
    else:
        path.write_bytes(data)


def test_each_row_gives_one_line_and_a_bad_one_is_named() -> None:
    rows = [BAD.get(n, row) for n, row in enumerate(ROWS[:20])]
    forms = [json.loads(line) for line in batch.lines(rows)]
    assert len(forms) == len(rows)
    faulty = {n: form["faults"][0] for n, form in enumerate(forms) if form["faults"]}
    assert faulty.keys() == BAD.keys()
    assert all(f"line:{n + 1}: not a document" in fault["reason"] for n, fault in faulty.items())
    ids = [forms[n]["document"]["id"] for n in BAD]
    assert ids == ["line:6", "x", "line:12"], "of what is no document too, an id that can be read is kept"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("name", ["in.jsonl", "in.jsonl.gz"])
def test_a_mark_tells_the_encoding_of_an_archive_as_of_a_file(
    tmp_path: Path, name: str, encoding: str
) -> None:
    rows = [json.dumps({"text": f"“We paid ${n},” said Zoë."}, ensure_ascii=False) for n in range(3)]
    data = "\n".join(rows).encode(encoding)
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith("gz") else data)
    batch.map_shard(tmp_path / name, tmp_path / "out.jsonl", batch.spec(text=True))
    texts = [Record.from_dict(form).document.text for form in records(tmp_path / "out.jsonl")]
    assert texts == [document.text for document in read_jsonl(data, "in.jsonl")]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            '{"text": "x"}'.encode("utf-16-le"),
            "full of zero bytes: UTF-16 without a byte order mark, or not text (",
        ),
        ('{"text": "x"}'.encode("utf-16") + b"x", "damaged or cut off: 'utf-16-le' codec can't decode"),
        (b"%PDF-1.7", "this is a PDF ("),
        (b"PAR1\x15\x04", "compressed, but its name does not say so (give it the ending .parquet)"),
    ],
)
def test_an_archive_that_is_no_text_is_told_and_nothing_is_made_of_it(
    tmp_path: Path, data: bytes, told: str
) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(data)
    with pytest.raises(OnrecordError) as raised:
        batch.map_shard(source, target)
    assert str(raised.value).startswith(f"OR006: {source}: {told}")
    assert not target.exists()


def test_lines_and_pipeline_say_the_same() -> None:
    (line,) = batch.lines(ROWS[:1], batch.spec(text=True))
    assert Record.from_json(line) == Pipeline().extract(Record.from_json(line).document)


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz", "jsonl.zst", "parquet"])
@pytest.mark.parametrize("processes", [1, 2])
def test_a_file_is_done_whole_and_then_left_alone(tmp_path: Path, ending: str, processes: int) -> None:
    source, target = tmp_path / f"in.{ending}", tmp_path / f"out.{ending}"
    write(source, ROWS)
    shard = batch.map_shard(source, target, processes=processes)
    assert (shard.rows, shard.faulty, shard.skipped) == (len(ROWS), 0, False)
    assert [json.dumps(r) for r in records(target)] == [
        json.dumps(json.loads(x)) for x in batch.lines(ROWS, name="in")
    ]
    assert batch.map_shard(source, target).skipped
    assert sorted(p.name for p in tmp_path.iterdir()) == [source.name, target.name]


#: The command on an archive, written a little at a time; the worker with the last row waits to be stopped.
ENDLESS = """
import multiprocessing, signal, sys, time
from onrecord import batch, cli

def waiting(row, place, read=batch.read_line):
    while place.endswith(sys.argv[1]):
        time.sleep(60)
    return read(row, place)

multiprocessing.set_start_method("fork")
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's & ignores it
batch.WRITTEN_AT_ONCE, batch.read_line = 8, waiting
sys.exit(cli.main(sys.argv[2:]))
"""


def started(tmp_path: Path, rows: int) -> subprocess.Popen[str]:
    """Start the command on an archive that it does not come to the end of; wait until some of it is written."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    write(source, [row.replace("a", f"a{n}-", 1) for n in range(rows // 60) for row in ROWS])
    arguments = [f":{rows}", "extract", f"--jsonl={source}", f"--out={target}", "--processes=2", "--resume"]
    running = subprocess.Popen([sys.executable, "-c", ENDLESS, *arguments], stderr=subprocess.PIPE, text=True)
    note = tmp_path / "out.jsonl.part.json"
    until = time.monotonic() + 120
    while not note.exists() and running.poll() is None and time.monotonic() < until:
        time.sleep(0.005)
    return running


def goes_on(tmp_path: Path, rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Finish what was cut off: only what is not written yet is read, and the file is that of one run."""
    source, target, whole = (tmp_path / name for name in ("in.jsonl", "out.jsonl", "whole.jsonl"))
    assert not target.exists()
    done = json.loads((tmp_path / "out.jsonl.part.json").read_text())["rows"]
    run, read, read_line = batch.spec(text=True), [], batch.read_line
    with monkeypatch.context() as patch:
        patch.setattr(batch, "read_line", lambda row, place: (read.append(place), read_line(row, place))[1])
        assert 0 < done < batch.map_shard(source, target, run).rows == rows
    assert len(read) == rows - done
    batch.map_shard(source, whole, run)
    assert target.read_bytes() == whole.read_bytes()


def test_a_killed_run_goes_on_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running = started(tmp_path, 240)
    running.kill()
    running.communicate()
    goes_on(tmp_path, 240, monkeypatch)


def test_a_full_disk_is_said_and_the_run_can_go_on(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(ROWS))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(OnrecordError, match=r"OR006.*with --resume to continue where it stopped"):
            batch.map_shard(source, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert batch.map_shard(source, target).rows == len(ROWS) == len(records(target))


def test_the_articles_are_never_written_over(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    write(source, ROWS[:2])
    for resume in (True, False):
        with pytest.raises(OnrecordError, match="OR012"):
            batch.map_shard(source, tmp_path / "." / "in.jsonl", resume=resume)
    assert source.read_text() == "\n".join(ROWS[:2])


def test_a_run_goes_on_only_with_the_file_and_the_options_that_it_began_with(tmp_path: Path) -> None:
    source, target, run = tmp_path / "in.jsonl", tmp_path / "out.jsonl", batch.spec()
    write(source, ROWS[:3])
    done, part = '{"done": "before"}\n', tmp_path / "out.jsonl.part"
    part.write_text(done)
    key = f"{run.digest}:in.jsonl:{files.fingerprint(source)}:{run.text}"
    (tmp_path / "out.jsonl.part.json").write_text(json.dumps({"key": key, "rows": 1, "size": len(done)}))
    other = tmp_path / "other.jsonl"
    write(other, ROWS[3:6])
    blocked = batch.spec(Pipeline(block={"amounts"}))
    for known, spec in ((other, run), (source, blocked), (source, batch.spec(text=True))):
        with pytest.raises(
            OnrecordError, match=r"^OR012: .*out\.jsonl\.part: started with another IN, other opt"
        ):
            batch.map_shard(known, target, spec)
        assert part.read_text() == done
    assert batch.map_shard(source, target, run).rows == 3
    assert target.read_text().startswith(done)
    part.write_text(done)
    assert batch.map_shard(other, target, blocked, resume=False).rows == len(records(target)) == 3


class Cut(BaseException):
    """The end of a run, as a kill is."""


def cut_off(monkeypatch: pytest.MonkeyPatch, source: Path, target: Path, *, noted: int, resume: bool) -> None:
    """Run until so many batches are noted, and the next one is written and not noted."""
    done, replace = [], Path.replace

    def kill(fresh: Path, note: Path) -> Path:
        if len(done) == noted:
            raise Cut
        done.append(note)
        return replace(fresh, note)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", kill)
        with pytest.raises(Cut):
            batch.map_shard(source, target, resume=resume)


def test_what_an_older_note_says_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target, whole = (tmp_path / name for name in ("in.jsonl", "out.jsonl", "whole.jsonl"))
    write(source, ROWS)
    batch.map_shard(source, whole)
    cut_off(monkeypatch, source, target, noted=2, resume=True)
    cut_off(monkeypatch, source, target, noted=0, resume=False)
    assert batch.map_shard(source, target).rows == len(ROWS)
    assert target.read_bytes() == whole.read_bytes()


def test_a_note_of_more_than_there_is_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target, whole = (tmp_path / name for name in ("in.jsonl", "out.jsonl", "whole.jsonl"))
    write(source, ROWS)
    batch.map_shard(source, whole)
    cut_off(monkeypatch, source, target, noted=2, resume=True)
    part = tmp_path / "out.jsonl.part"
    part.write_bytes(part.read_bytes()[:100])
    assert batch.map_shard(source, target).rows == len(ROWS)
    assert target.read_bytes() == whole.read_bytes()


def test_workers_with_other_plugins_are_refused() -> None:
    spec = batch.Spec(Pipeline(block={"amounts"}), "0" * 16)
    with pytest.raises(OnrecordError, match="OR014"):
        list(batch.lines(ROWS[:1], spec))


def test_a_missing_source_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(OnrecordError, match="OR006"):
        batch.map_shard(tmp_path / "none.jsonl", tmp_path / "out.jsonl")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ["jsonl.gz", "jsonl.zst", "parquet"])
def test_a_file_that_is_cut_off_is_one_clear_error(tmp_path: Path, ending: str) -> None:
    source, target = tmp_path / f"in.{ending}", tmp_path / "out.jsonl"
    write(source, ROWS)
    source.write_bytes(source.read_bytes()[:-40])
    with pytest.raises(OnrecordError, match=rf"OR006: .*in\.{ending}"):
        batch.map_shard(source, target)
    assert not target.exists()


@pytest.mark.parametrize("ending", ["jsonl.gz", "jsonl.zst"])
def test_a_file_that_is_not_packed_as_its_name_says_is_told(tmp_path: Path, ending: str) -> None:
    source = tmp_path / f"in.{ending}"
    source.write_text("\n".join(ROWS))
    with pytest.raises(
        OnrecordError, match=rf"in\.{ending}: not compressed, as its name says \(give it the ending \.jsonl\)"
    ):
        batch.map_shard(source, tmp_path / "out.jsonl")


def test_bytes_of_a_file_that_is_not_packed_are_not_shown(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl.gz"
    source.write_bytes(b"\xde\x99 no gzip")
    told = r"in\.jsonl\.gz: damaged or cut off: Not a gzipped file \(copy or compress it again\)$"
    with pytest.raises(OnrecordError, match=told):
        batch.map_shard(source, tmp_path / "out.jsonl")


def test_a_file_that_is_packed_and_not_named_so_is_told(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(gzip.compress(ROWS[0].encode()))
    with pytest.raises(
        OnrecordError, match=r"compressed, but its name .* \(give it the ending \.jsonl\.gz\)"
    ):
        batch.map_shard(source, tmp_path / "out.jsonl")
    assert list(tmp_path.iterdir()) == [source]


def test_a_missing_folder_is_told_before_any_work(tmp_path: Path) -> None:
    write(tmp_path / "in.jsonl", ROWS[:1])
    with pytest.raises(OnrecordError, match=r"^OR006: .*no/out\.jsonl: there is no folder .*/no \(create it"):
        batch.map_shard(tmp_path / "in.jsonl", tmp_path / "no" / "out.jsonl")


def test_a_table_without_texts_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "in.parquet"
    write(source, ['{"body": "It cost $5 million."}'])
    with pytest.raises(OnrecordError, match=r"OR006: .*no column `text`"):
        batch.map_shard(source, tmp_path / "out.jsonl")


def test_a_bad_line_in_a_file_is_named_by_its_number(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(BAD.get(n, row) for n, row in enumerate(ROWS[:20])))
    shard = batch.map_shard(source, target, processes=2)
    assert (shard.rows, shard.faulty) == (20, 3)
    assert shard.first_fault.startswith("in.jsonl:6: OR006 onrecord:readers (read): not a document: not JSON")
    assert shard.first_fault.endswith(' (each line is an object with "text")')
    told = [record["faults"][0]["reason"] for record in records(target) if record["faults"]]
    assert [reason.partition(": ")[0] for reason in told] == [f"in.jsonl:{n + 1}" for n in BAD]


def test_an_archive_and_a_file_say_the_same_of_a_bad_line(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    bad = [b'{"text": "x", "id"', b'{"text": "x"', '{"text": "Zoë"}'.encode("windows-1252"), b"null"]
    source.write_bytes(b"\r\n".join(bad) + b"\r\n")
    batch.map_shard(source, target)
    told = [record["faults"][0]["reason"] for record in records(target)]  # type: ignore[index]
    found = read_jsonl(source.read_bytes(), source.name)
    for reason in told:
        with pytest.raises(OnrecordError) as raised:
            next(found)
        assert str(raised.value) == f"OR006: {reason}"


def test_a_text_without_words_is_told(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"text": " \\n", "id": "x", "title": "Elm"}\n{"text": ""}\n')
    shard = batch.map_shard(source, target, batch.spec(text=True))
    assert (shard.rows, shard.faulty) == (2, 2)
    told = "x: OR006 onrecord:readers (read): in.jsonl:1: empty, no text in it"
    assert shard.first_fault == told
    assert records(target)[0]["document"] == {"id": "x", "title": "Elm", "text": " \n"}


def test_a_record_of_a_bad_line_stays_a_fault_when_records_are_read_again(tmp_path: Path) -> None:
    source, once, twice = (tmp_path / name for name in ("in.jsonl", "once.jsonl", "twice.jsonl"))
    source.write_text("\n".join(BAD.get(n, row) for n, row in enumerate(ROWS[:9])))
    batch.map_shard(source, once, batch.spec(text=True))
    assert batch.map_shard(once, twice, batch.spec(text=True)).faulty == 2
    (fault,) = records(twice)[8]["faults"]  # type: ignore[attr-defined]
    assert fault["reason"] == (
        "once.jsonl:9: not a document: in.jsonl:9: not a document: it has no 'text' "
        '(each line is an object with "text")'
    ), "the way out stands once"
    assert [r["claims"] for r in records(twice)] == [r["claims"] for r in records(once)]


def test_blank_lines_at_the_end_are_no_rows_and_others_are(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(f"{ROWS[0]}\n\n \n{ROWS[1]}\n\n \n\n")
    shard = batch.map_shard(source, target)
    assert (shard.rows, shard.faulty) == (4, 2)
    assert [record["complete"] for record in records(target)] == [True, False, False, True]


def test_parquet_of_records_is_read_again(tmp_path: Path) -> None:
    source, once, twice = tmp_path / "in.jsonl", tmp_path / "once.parquet", tmp_path / "twice.jsonl"
    write(source, ROWS[:3])
    pytest.importorskip("pyarrow.parquet")
    batch.map_shard(source, once, batch.spec(text=True))
    batch.map_shard(once, twice, batch.spec(text=True))
    assert records(twice) == records(once)


class Unpacked:
    """What unpacks to eight times what it is given, as one frame without end."""

    eof, unused_data = False, b""

    def decompress(self, data: bytes) -> bytes:
        """Return what was packed."""
        return data * 8


@pytest.mark.slow
def test_a_long_line_in_zstd_takes_time_that_grows_with_it() -> None:
    def read(packed: bytes) -> None:
        with pytest.raises(EOFError, match="in the middle"):
            list(files._unpacked(io.BytesIO(packed), Unpacked))

    short, long = seconds_by_size(read, lambda size: b"x" * size, (1 << 20, 1 << 22))
    assert long < 10 * short + 0.05


def test_a_line_may_go_over_several_frames_of_zstd(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    lines = [b"one", b"", b"x" * 200_000, b"two"]
    whole = b"\n".join(lines)
    pieces = [whole[:2], whole[2:5], b"", whole[5:100_000], whole[100_000:]]
    source = tmp_path / "in.jsonl.zst"
    for ending in (b"", b"\n"):
        source.write_bytes(b"".join(map(zstandard.compress, [*pieces, ending])))
        with files.rows(source) as rows:
            assert list(rows) == [*lines[:1], b"\n", *lines[2:]]


def test_a_target_that_is_a_folder_is_refused_before_any_work(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    write(source, ROWS[:1])
    with pytest.raises(OnrecordError, match=rf"^OR006: {tmp_path}: a folder"):
        batch.map_shard(source, tmp_path, resume=False)
    assert list(tmp_path.iterdir()) == [source]


def test_two_runs_do_not_write_to_one_file(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    write(source, ROWS[:3])
    part = tmp_path / "out.jsonl.part"
    part.write_text("what the other run has written\n")
    code = (
        "import sys, time; from pathlib import Path; from onrecord import files; "
        "part = Path(sys.argv[1]); file = part.open('ab'); files.claim(file, part); print('ready', flush=True); "
        "time.sleep(60)"
    )
    command = [sys.executable, "-c", code, str(part)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        with pytest.raises(
            OnrecordError, match=r"^OR006: .*out\.jsonl\.part: another run is writing it \(wait"
        ):
            batch.map_shard(source, target)
        assert part.read_text() == "what the other run has written\n"
        other.kill()
    assert batch.map_shard(source, target).rows == len(records(target)) == 3


class Killer:
    """A plugin that ends its worker on two documents, as a crash in C would."""

    @staticmethod
    @onrecord.hookimpl
    def onrecord_register_extractors() -> list[object]:
        @onrecord.extractor(kinds="amount")
        def killer(document: Document) -> tuple[()]:
            if "Bridge 7 " in document.text or "Bridge 40 " in document.text:
                os.kill(os.getpid(), signal.SIGKILL)
            return ()

        return [killer]


@pytest.mark.usefixtures("start_method")
def test_a_worker_that_is_killed_costs_its_extractor_and_nothing_else(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    write(source, ROWS)
    shard = batch.map_shard(source, target, batch.spec(Pipeline(plugins=[Killer])), processes=2)
    assert (shard.rows, shard.faulty) == (60, 2)
    found = records(target)
    clean = [json.loads(line) for line in batch.lines(ROWS)]
    assert [record["claims"] for record in found] == [record["claims"] for record in clean]
    faults = {record["document"]["id"]: record["faults"][0] for record in found if record["faults"]}
    assert faults.keys() == {"a7", "a40"}
    assert {(fault["code"], fault["plugin"]) for fault in faults.values()} == {("OR013", "local:killer")}


def test_ctrl_c_stops_cleanly_and_the_run_can_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    running = started(tmp_path, 1200)
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate(timeout=60)
    stopped = "stopped; the same command with --resume continues where it stopped"
    assert (running.returncode, errors) == (130, f"onrecord: {tmp_path / 'out.jsonl'}: {stopped}\n")
    goes_on(tmp_path, 1200, monkeypatch)


def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    running = started(tmp_path, 1200)
    workers = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
    running.kill()
    running.communicate()
    assert len(workers) >= 2
    until = time.monotonic() + 30
    while any(Path(f"/proc/{worker}/cmdline").exists() for worker in workers) and time.monotonic() < until:
        time.sleep(0.1)
    assert not [worker for worker in workers if Path(f"/proc/{worker}/cmdline").exists()]
