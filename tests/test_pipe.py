"""Many documents: in order, one record for each, the same from any number of processes."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterable

import pytest

import onrecord
from onrecord import Document, Finding, OnrecordError, Pipeline
from onrecord.lexicon import WordList

TEXTS = [f'"We will fix bridge {n}," said Mayor Ann Lee. It cost ${n} million.' for n in range(30)]


class Saboteur:
    """A plugin that ends its worker on one document, and hangs on another."""

    @staticmethod
    @onrecord.hookimpl
    def onrecord_register_extractors() -> list[object]:
        @onrecord.extractor(kinds="amount")
        def killer(document: Document) -> Iterable[Finding]:
            if "bridge 7," in document.text:
                os.kill(os.getpid(), 9)
            return ()

        @onrecord.extractor(kinds="amount")
        def sleeper(document: Document) -> Iterable[Finding]:
            if "bridge 9," in document.text:
                time.sleep(60)
            return ()

        return [killer, sleeper]


@pytest.mark.usefixtures("start_method")
def test_one_process_or_two_give_the_same_bytes() -> None:
    pipeline = Pipeline(discover=False)
    alone = [record.to_json() for record in pipeline.pipe(TEXTS)]
    shared = [record.to_json() for record in pipeline.pipe(TEXTS, processes=2, chunk=4)]
    assert alone == shared
    assert [onrecord.Record.from_json(line).document.text for line in alone] == TEXTS


@pytest.mark.usefixtures("start_method")
def test_an_extractor_that_kills_or_hangs_is_left_out_and_named() -> None:
    clean = list(Pipeline(discover=False).pipe(TEXTS))
    records = list(Pipeline(discover=False, plugins=[Saboteur]).pipe(TEXTS, processes=2, chunk=4, timeout=1))
    assert [record.claims for record in records] == [record.claims for record in clean]
    faults = {n: [f.plugin for f in record.faults] for n, record in enumerate(records) if record.faults}
    assert faults == {7: ["local:killer"], 9: ["local:sleeper"]}


#: What a worker does with a text, and the data that it opens for it.
FIRST = """
import json, sys
from onrecord import Document, Pipeline, batch
from onrecord.pipeline import _maker

unmarked, opened, text = lambda *_: None, [], sys.stdin.read()
pipeline = Pipeline(discover=False)
if sys.argv[1] == "pipe":
    work, item = _maker(pipeline, unmarked), Document(text)
else:
    work, item = batch._Lines(batch.spec(pipeline))(unmarked), ("row", json.dumps({"text": text}))
sys.addaudithook(lambda event, given: opened.append(str(given[0])) if event == "open" else None)
assert work([item], {})
print([name for name in opened if "data/en" in name])
"""


@pytest.mark.parametrize("way", ["pipe", "archive"])
def test_a_worker_loads_what_it_needs_before_its_first_document(way):
    """Else it would count as time of the first extractors."""
    command = [sys.executable, "-c", FIRST, way]
    told = subprocess.run(command, input=TEXTS[7], capture_output=True, check=True, text=True, timeout=100)
    assert told.stdout == "[]\n"


def test_a_timeout_is_for_an_extractor_in_each_part_of_a_long_text():
    text = "The bridge cost $5 million.\n\n" * 4_000
    [record] = Pipeline(discover=False).pipe([text], timeout=20)
    assert record == Pipeline(discover=False).extract(text)


@pytest.mark.parametrize("options", [{"processes": 0}, {"chunk": 0}, {"timeout": -1.0}])
def test_impossible_options_are_refused(options: dict[str, float]) -> None:
    with pytest.raises(OnrecordError, match="OR012"):
        Pipeline(discover=False).pipe([], **options)  # type: ignore[arg-type]


def test_a_pipeline_travels_by_pickle() -> None:
    pipeline = pickle.loads(pickle.dumps(Pipeline(block={"amounts"}, discover=False)))
    assert pipeline.extract("It cost $5 million.").claims_of("amount") == ()


@pytest.mark.parametrize("options", [{}, {"processes": 2, "chunk": 4}, {"timeout": 20.0}])
def test_what_comes_before_a_failing_input_is_read(options):
    def failing():
        yield from TEXTS[:10]
        raise ValueError("the feed broke")

    records = []
    with pytest.raises(ValueError, match="the feed broke"):
        records.extend(Pipeline(discover=False).pipe(failing(), **options))
    assert [record.document.text for record in records] == TEXTS[:10]


#: A script that asks for workers as it is imported, as each of them does where they are started afresh.
UNGUARDED = """
import multiprocessing
multiprocessing.set_start_method("spawn", force=True)
from onrecord import Pipeline
print(len(list(Pipeline(discover=False).pipe(["It cost $5."], processes=2))))
"""


def test_workers_that_never_begin_are_an_error(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(UNGUARDED, encoding="utf-8")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 1
    assert (
        done.stderr.strip()
        .splitlines()[-1]
        .startswith(
            "onrecord.errors.OnrecordError: OR013: no worker got as far as a document: the worker ended with exit code 1 (in a script"
        )
    )


def made_here() -> tuple[type, object]:
    """Return a plugin and an extractor that no other process can import."""

    @onrecord.extractor(kinds="amount")
    def inner(document: Document) -> Iterable[Finding]:
        return ()

    class Local:
        @staticmethod
        @onrecord.hookimpl
        def onrecord_register_extractors() -> list[object]:
            return [inner]

    return Local, inner


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
@pytest.mark.parametrize(
    "choice",
    [
        {"plugins": [made_here()[0]]},
        {"plugins": [made_here()[0]()]},
        {"plugins": [made_here()[1]]},
        {"options": {"fees": lambda: 5}},
    ],
    ids=["class", "instance", "extractor", "option"],
)
def test_what_cannot_be_sent_to_a_worker_started_afresh_is_told(monkeypatch, method, choice):
    context = multiprocessing.get_context(method)
    monkeypatch.setattr(multiprocessing, "get_context", lambda: context)
    records = Pipeline(discover=False, **choice).pipe(TEXTS, processes=2)
    told = r"^OR012: a plugin or an option cannot be sent to a worker process: .*<l(ocals|ambda)>.* \(define it at the top of"
    with pytest.raises(OnrecordError, match=told):
        next(records)


@pytest.mark.parametrize("options", [{"processes": 2}, {"timeout": 5.0}])
def test_a_process_that_may_start_none_is_told(options):
    """As the processes of a `multiprocessing.Pool` may not."""
    with multiprocessing.get_context("fork").Pool(1) as pool:
        answer = pool.apply_async(piped, (options,))
        with pytest.raises(OnrecordError, match=r"^OR012: workers are requested in a daemonic process"):
            answer.get(timeout=60)
        assert pool.apply_async(piped, ({},)).get(timeout=60) == len(TEXTS)


def piped(options: dict[str, float]) -> int:
    """Return how many records a pipe gives."""
    return len(list(Pipeline(discover=False).pipe(TEXTS, **options)))  # type: ignore[arg-type]


def test_a_slow_consumer_holds_back_the_input():
    """However long one takes over a record, no more than a few chunks are read, done and waiting."""
    read = []

    def endless():
        while True:
            read.append(len(read))
            yield TEXTS[len(read) % len(TEXTS)]

    records = Pipeline(discover=False).pipe(endless(), processes=2, chunk=2)
    for taken in range(1, 21):
        next(records)
        time.sleep(0.02)
        assert len(read) <= taken + 2 * 2 * 4
    records.close()


def test_the_name_of_a_document_that_no_worker_survives_is_told():
    documents = [Document("One."), Document("bridge 7, again", id="seven"), Document("Two.")]

    records = list(Pipeline(discover=False, plugins=[Saboteur]).pipe(documents, processes=2, chunk=1))
    assert [[fault.code for fault in record.faults] for record in records] == [[], ["OR013"], []]
    assert records[1].document.id == "seven"


def test_a_digest_tells_by_what_words_and_fields_documents_are_read() -> None:
    class Coins:
        def __init__(self, line: str) -> None:
            self.line = line

        @onrecord.hookimpl
        def onrecord_register_lexicons(self) -> list[WordList]:
            return [WordList.of("currencies", [self.line])]

    lines = ("ZZD\tname=Ruritanian crown\tsign=Rk", "ZZD\tname=Ruritanian crown\tsign=Rc")
    one, same, other = (Pipeline(plugins=[Coins(line)], discover=False).digest for line in (lines[0], *lines))
    assert one == same != other


#: Prints the digests of pipelines with options that are told in another order, or at another address, each time.
DIGESTS = """
from onrecord import Pipeline
words = {"alpha", "beta", "gamma", "delta"}
for options in ({"n": words}, {"n": [{"m": frozenset(words)}]}, {"n": object()}, {"n": 5}):
    print(Pipeline(options=options, discover=False).digest)
"""


def test_a_digest_is_the_same_in_another_process():
    digests = [
        subprocess.run(
            [sys.executable, "-c", DIGESTS],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.split()
        for seed in ("1", "2")
    ]
    assert digests[0] == digests[1]
    assert len(set(digests[0])) == 4
