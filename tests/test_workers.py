"""Work shared out over processes: order, bounds, and workers that die or hang."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Mapping

import pytest

from onrecord.workers import NO_STAGE, Lost, Marker, Work, ordered, shown

KILLED, HUNG, LEFT = 17, 23, 31


def troubled(mark: Marker) -> Work:
    """Make work with two stages that kills, hangs or leaves its worker on some items."""

    def work(item: int, skip: Mapping[int, str]) -> tuple[int, list[int]]:
        for stage in (0, 1):
            if stage in skip:
                continue
            mark(stage)
            if (item, stage) == (KILLED, 1):
                os.kill(os.getpid(), 9)
            if (item, stage) == (HUNG, 0):
                time.sleep(60)
        mark(NO_STAGE)
        if item == LEFT:
            os._exit(3)
        return item, sorted(skip)

    return work


def calm(mark: Marker) -> Work:
    """Make work that doubles its item."""
    del mark
    return lambda item, skip: (item * 2, len(skip))


@pytest.mark.parametrize(("processes", "chunk"), [(1, 1), (2, 3), (3, 64)])
def test_answers_come_in_the_order_of_the_items(processes: int, chunk: int) -> None:
    answers = list(ordered(calm, range(50), processes=processes, chunk=chunk))
    assert answers == [(2 * item, 0) for item in range(50)]


def test_a_worker_that_dies_or_hangs_costs_one_stage_of_one_item() -> None:
    answers = list(ordered(troubled, range(40), processes=2, chunk=8, timeout=0.5))
    odd = {number: answer for number, answer in enumerate(answers) if answer != (number, [])}
    assert odd == {
        KILLED: (KILLED, [1]),
        HUNG: (HUNG, [0]),
        LEFT: Lost(LEFT, "the worker ended with exit code 3"),
    }


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


@pytest.mark.parametrize("terminal", [False, True])
def test_progress_is_shown_on_a_terminal_alone(monkeypatch, capsys, terminal):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal, raising=False)
    assert list(shown(range(100))) == list(range(100))
    assert ("documents" in capsys.readouterr().err) is terminal
