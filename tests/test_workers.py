"""Work shared out over processes: order, bounds, and workers that die or hang."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from onrecord import OnrecordError, workers
from onrecord.progress import shown
from onrecord.serving import NO_STAGE, Marker, Work
from onrecord.workers import Lost, ordered

KILLED, HUNG, LEFT = 17, 23, 31


def troubled(mark: Marker) -> Work:
    """Make work with two stages, each over all items, that kills, hangs or leaves its worker on some."""

    def work(items: Sequence[int], skips: Mapping[int, Mapping[int, str]]) -> list[tuple[int, list[int]]]:
        for stage in (0, 1):
            for place, item in enumerate(items):
                if stage in skips.get(place, {}):
                    continue
                mark(place, stage)
                if (item, stage) == (KILLED, 1):
                    os.kill(os.getpid(), 9)
                if (item, stage) == (HUNG, 0):
                    time.sleep(60)
        for place, item in enumerate(items):
            mark(place, NO_STAGE)
            if item == LEFT:
                os._exit(3)
        return [(item, sorted(skips.get(place, {}))) for place, item in enumerate(items)]

    return work


def calm(mark: Marker) -> Work:
    """Make work that doubles its item."""
    del mark
    return lambda items, skips: [(item * 2, len(skips)) for item in items]


@pytest.mark.usefixtures("start_method")
@pytest.mark.parametrize(("processes", "chunk"), [(1, 1), (2, 3), (3, 64)])
def test_answers_come_in_the_order_of_the_items(processes: int, chunk: int) -> None:
    answers = list(ordered(calm, range(50), processes=processes, chunk=chunk))
    assert answers == [(2 * item, 0) for item in range(50)]


@pytest.mark.usefixtures("start_method")
def test_a_worker_that_dies_or_hangs_costs_one_stage_of_one_item() -> None:
    answers = list(ordered(troubled, range(40), processes=2, chunk=8, timeout=0.5))
    odd = {number: answer for number, answer in enumerate(answers) if answer != (number, [])}
    assert odd == {
        KILLED: (KILLED, [1]),
        HUNG: (HUNG, [0]),
        LEFT: Lost(LEFT, "the worker ended with exit code 3"),
    }


@pytest.mark.usefixtures("start_method")
def test_workers_that_are_killed_while_they_wait_are_replaced() -> None:
    answers = ordered(calm, range(50), processes=2, chunk=1)
    found = [next(answers)]
    time.sleep(0.5)  # they do what they were given, and wait for more
    for worker in multiprocessing.active_children():
        worker.kill()
        worker.join()
    assert found + list(answers) == [(2 * item, 0) for item in range(50)]


class Fatal(int):
    """A number; a worker ends the first time that it sends one of its hundreds, when it is at no item."""

    def __reduce__(self) -> tuple[type[int], tuple[int]]:
        died = Path(os.environ["DIED"], str(int(self)))
        if self % 100 == 0 and not died.exists():
            died.touch()
            os._exit(9)
        return int, (int(self),)


def fatal(mark: Marker) -> Work:
    """Make work whose answers may end the worker as they are sent."""
    del mark
    return lambda items, _: [Fatal(item) for item in items]


def test_workers_may_end_at_no_item_if_only_others_get_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DIED", str(tmp_path))
    assert list(ordered(fatal, range(500), processes=2, chunk=1)) == list(range(500))
    assert len(list(tmp_path.iterdir())) == 5


def unready(mark: Marker) -> Work:
    """Fail to begin."""
    del mark
    raise OnrecordError("OR014", "other plugins here", hint="install them")


def broken(mark: Marker) -> Work:
    """Fail to begin by a slip."""
    del mark
    raise RuntimeError("no luck")


@pytest.mark.usefixtures("start_method")
@pytest.mark.parametrize(
    ("make", "told"),
    [
        (unready, "OR014: other plugins here (install them)"),
        (broken, "OR013: no worker got as far as a document: RuntimeError: no luck"),
    ],
)
def test_why_a_worker_cannot_begin_is_told(make: Callable[[Marker], Work], told: str) -> None:
    with pytest.raises(OnrecordError) as raised:
        list(ordered(make, range(50), processes=2, chunk=3))
    assert str(raised.value) == told


def shut(mark: Marker) -> Work:
    """Make work that closes the pipe to its parent."""

    def work(items: Sequence[int], skips: Mapping[int, Mapping[int, str]]) -> list[int]:
        mark(0, 0)
        if not skips:
            os.closerange(3, 200)
            time.sleep(60)
        return list(items)

    return work


def test_a_worker_that_closes_its_pipe_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_END_SECONDS", 0.1)
    assert list(ordered(shut, [7], processes=1)) == [7]


def busy(mark: Marker) -> Work:
    """Make work that takes long outside of stages, and comes to one stage again and again."""

    def work(items: Sequence[int], skips: Mapping[int, Mapping[int, str]]) -> list[tuple[int, int]]:
        for _ in range(7):
            mark(0, 0)
            time.sleep(0.2)
        mark(0, NO_STAGE)
        time.sleep(1.4)
        return [(item, len(skips)) for item in items]

    return work


@pytest.mark.slow
def test_only_one_visit_to_a_stage_is_timed() -> None:
    assert list(ordered(busy, [1], processes=1, timeout=1)) == [(1, 0)]


def test_a_worker_that_cannot_be_started_is_told_and_the_others_are_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    process = multiprocessing.get_context().Process
    started: list[object] = []

    def start(self: object, real: Callable[[object], None] = process.start) -> None:
        if started:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        real(self)
        started.append(self)

    monkeypatch.setattr(process, "start", start)
    told = r"^OR012: a worker process cannot be started: Resource temporarily unavailable \(use fewer processes\)$"
    with pytest.raises(OnrecordError, match=told):
        list(ordered(calm, range(50), processes=3))
    assert [one.is_alive() for one in started] == [False]  # type: ignore[attr-defined]


def test_items_are_read_only_a_little_ahead() -> None:
    read: list[int] = []

    def items() -> Iterator[int]:
        for number in range(10_000):
            read.append(number)
            yield number

    answers = ordered(calm, items(), processes=2, chunk=5)
    next(answers)
    assert len(read) <= 2 * 4 * 5
    answers.close()  # type: ignore[attr-defined]


#: A parent that gives each of its workers something to answer at length, and then reads no answer.
DEAF = """
import multiprocessing, os, sys, time
from pathlib import Path
from onrecord import workers

class Answer:
    def __reduce__(self):  # asked for by the sending itself
        Path(sys.argv[1], str(os.getpid())).touch()
        return bytes, (50_000_000,)

def make(mark):
    def work(items, skips):
        time.sleep(1)
        return [(Answer(), b"long" * 5_000_000) for _ in items]
    return work

if __name__ == "__main__":
    multiprocessing.set_start_method(sys.argv[2])
    crew = workers._Crew(make, None)
    crew.start(2)
    for chunk in (0, 1):
        crew.add(chunk, [chunk])
    crew.turn()
    time.sleep(100)
"""


def state_of(process: int) -> str:
    """Return the letter for what a process does, as `ps` gives it; nothing where it is gone."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(") ")[2][0]
    except OSError:
        return ""


def holds_soon(condition: Callable[[], bool], seconds: float = 30) -> bool:
    """Wait for a condition."""
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.05)
    return condition()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc to see processes in")
@pytest.mark.parametrize("method", ["fork", "forkserver", "spawn"])
def test_workers_blocked_in_sending_end_with_a_parent_that_is_killed(tmp_path: Path, method: str) -> None:
    script, sending = tmp_path / "deaf.py", tmp_path / "sending"
    script.write_text(DEAF, encoding="utf-8")
    sending.mkdir()
    parent = subprocess.Popen([sys.executable, script, sending, method])
    assert holds_soon(lambda: len(list(sending.iterdir())) == 2)
    sent = [int(path.name) for path in sending.iterdir()]
    # More than the pipe holds is on its way, and nobody reads: they sleep, and go on sleeping.
    assert holds_soon(lambda: all(state_of(worker) == "S" for worker in sent for _ in range(100)))
    parent.kill()
    parent.wait()
    ended = holds_soon(lambda: not any(state_of(worker).strip("ZX") for worker in sent))
    for worker in () if ended else sent:
        os.kill(worker, 9)
    assert ended


@pytest.mark.parametrize("terminal", [False, True])
def test_progress_is_shown_on_a_terminal_alone(monkeypatch, capsys, terminal):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal, raising=False)
    assert list(shown(range(100))) == list(range(100))
    assert ("documents" in capsys.readouterr().err) is terminal
