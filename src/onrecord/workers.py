"""Work shared out over processes: in order, bounded, and safe from what a worker may do.

Nothing here knows of documents. `ordered` runs a function over items in worker processes
and yields its answers in the order of the items. A worker notes in shared memory which item
and which stage of it is at work; so where one dies, or takes too long, the item is known,
the stage is known, and the item is run again without that stage.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from onrecord.errors import OnrecordError, denied, describe
from onrecord.serving import AWAY, NO_STAGE, NO_WORKER, START, Marker, Work, noted, serve

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")

#: So many workers in a row may end when they are at no item; then none will get to one.
_MOST_AWAY: Final = 3

#: So many processes at most; each holds all that the pipeline does.
_MOST_PROCESSES: Final = 1024

_TICK_SECONDS: Final = 0.2
#: How long a process may take to end once its pipe is closed.
_END_SECONDS: Final = 5.0
_AHEAD: Final = 4


class Lost(NamedTuple):
    """The answer for an item on which workers kept failing, whatever was left out."""

    item: Any
    reason: str


class _Item(NamedTuple):
    place: int
    item: Any
    skip: Mapping[int, str] = MappingProxyType({})


class _Task(NamedTuple):
    """Items of one chunk, to be run by one worker."""

    chunk: int
    items: tuple[_Item, ...]


class _Worker:
    """A process, the pipe to it, and what it is doing."""

    def __init__(self, process: Any, pipe: Connection, progress: Any) -> None:
        self.process, self.pipe, self.progress = process, pipe, progress
        self.task: _Task | None = None
        self.seen = START
        self.since = 0.0

    def give(self, task: _Task) -> None:
        """Send a task."""
        self.task, self.seen, self.since = task, self.progress.value, time.monotonic()
        skips = {place: dict(one.skip) for place, one in enumerate(task.items) if one.skip}
        self.pipe.send(([one.item for one in task.items], skips))

    def at(self) -> tuple[int, int]:
        """Return the place of the item that it is at, and the stage."""
        return noted(self.progress.value)

    def is_away(self) -> bool:
        """Tell whether it is at no item."""
        return bool(self.progress.value == AWAY)

    def seconds_at_stage(self) -> float:
        """Return for how long the worker has been at one stage of one item; outside of stages, 0."""
        now, at = time.monotonic(), self.progress.value
        if at != self.seen or at == AWAY or noted(at)[1] == NO_STAGE:
            self.since = now
        self.seen = at
        return now - self.since

    def ended(self) -> str:
        """Return in words how the process ended, which has closed its pipe."""
        self.process.join(_END_SECONDS)
        code = self.process.exitcode
        return "the worker closed its pipe" if code is None else f"the worker ended with exit code {code}"

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


class _Crew(Generic[T]):
    """The workers, the tasks that wait for one, and the answers that wait for their turn."""

    def __init__(self, make: Callable[[Marker], Work], timeout: float | None) -> None:
        import multiprocessing

        self._make = make
        self._timeout = timeout
        self._context = multiprocessing.get_context()
        _check_startable(make, self._context)
        self._workers: list[_Worker] = []
        self._waiting: deque[_Task] = deque()
        self._answers: dict[int, list[Any]] = {}
        self._missing: dict[int, int] = {}
        self._ended_away = 0

    def start(self, processes: int) -> None:
        """Start so many workers."""
        for _ in range(processes):
            self._workers.append(self._start())

    def _start(self) -> _Worker:
        mine, theirs = self._context.Pipe()
        progress = self._context.RawValue("q", AWAY)
        arguments = (self._make, theirs, progress)
        process = self._context.Process(target=serve, args=arguments, daemon=True)
        try:
            process.start()
        except OSError as error:
            message = f"a worker process cannot be started: {denied(error)}"
            raise OnrecordError("OR012", message, hint="use fewer processes") from error
        theirs.close()
        return _Worker(process, mine, progress)

    def add(self, chunk: int, items: list[T]) -> None:
        """Take the items of a chunk."""
        self._answers[chunk] = [None] * len(items)
        self._missing[chunk] = len(items)
        self._waiting.append(_Task(chunk, tuple(_Item(place, item) for place, item in enumerate(items))))

    def take(self, chunk: int) -> list[Any] | None:
        """Return the answers of a chunk, once all are there."""
        if self._missing.get(chunk) != 0:
            return None
        del self._missing[chunk]
        return self._answers.pop(chunk)

    def turn(self) -> None:
        """Hand out tasks, wait for something to happen, and take it in."""
        from multiprocessing.connection import wait

        for worker in self._workers:
            if worker.task is None and self._waiting:
                self._give(worker, self._waiting.popleft())
        busy = [worker for worker in self._workers if worker.task is not None]
        wait([x for worker in busy for x in (worker.pipe, worker.process.sentinel)], _TICK_SECONDS)
        for worker in busy:
            self._look_after(worker)

    def _give(self, worker: _Worker, task: _Task) -> None:
        try:
            worker.give(task)
        except OSError:  # it has ended since it was last heard of
            self._replace(worker, worker.ended())

    def _look_after(self, worker: _Worker) -> None:
        try:
            if worker.pipe.poll():
                self._take_in(worker, worker.pipe.recv())
            elif not worker.process.is_alive():
                self._replace(worker, worker.ended())
            elif self._timeout is not None and worker.seconds_at_stage() > self._timeout:
                self._replace(worker, f"took longer than {self._timeout:g} seconds")
        except (EOFError, OSError):
            self._replace(worker, worker.ended())

    def _take_in(self, worker: _Worker, answers: list[Any]) -> None:
        task, worker.task = worker.task, None
        self._ended_away = 0
        if answers and isinstance(answers[0], OnrecordError):
            raise answers[0]
        if task is not None:
            for one, answer in zip(task.items, answers, strict=True):
                self._answer(task.chunk, one, answer)

    def _answer(self, chunk: int, one: _Item, answer: Any) -> None:
        self._answers[chunk][one.place] = answer
        self._missing[chunk] -= 1

    def _replace(self, worker: _Worker, reason: str) -> None:
        """Start another worker in its place, and run again what it was to do."""
        (number, stage), away = worker.at(), worker.is_away()
        worker.stop()
        self._ended_away = self._ended_away + 1 if away else 0
        if self._ended_away == _MOST_AWAY:
            hint = 'in a script, call it under `if __name__ == "__main__":`'
            raise OnrecordError("OR013", NO_WORKER + reason, hint=hint)
        self._workers[self._workers.index(worker)] = self._start()
        if worker.task is None:
            return
        items, chunk = worker.task.items, worker.task.chunk
        if away:
            self._waiting.appendleft(worker.task)
            return
        guilty = items[number]
        if stage == NO_STAGE or stage in guilty.skip:
            self._answer(chunk, guilty, Lost(guilty.item, reason))
        else:
            again = guilty._replace(skip={**guilty.skip, stage: reason})
            self._waiting.appendleft(_Task(chunk, (again,)))
        for rest in (items[number + 1 :], items[:number]):
            if rest:
                self._waiting.appendleft(_Task(chunk, rest))

    def stop(self) -> None:
        """End all workers."""
        for worker in self._workers:
            worker.stop()


class _Source(Generic[T]):
    """Items as they come, until there are no more or the next one cannot be had."""

    def __init__(self, items: Iterable[T]) -> None:
        self._items = iter(items)
        self.exhausted = False
        self.error: Exception | None = None

    def take(self, most: int) -> list[T]:
        """Return the next items, at most so many; none where there are none left."""
        taken: list[T] = []
        try:
            taken.extend(islice(self._items, most))  # what comes before an error is kept
        except Exception as error:  # noqa: BLE001 - raised at its turn
            self.error = error
        self.exhausted = len(taken) < most
        return taken


def _is_count(number: Any) -> bool:
    return hasattr(number, "__index__") and number >= 1


def check_possible(processes: int, timeout: float | None, chunk: int = 1) -> None:
    """Raise `OR012`, if work cannot be shared out so."""
    for name, number in (("processes", processes), ("chunk", chunk)):
        if not _is_count(number):
            raise OnrecordError("OR012", f"{name} is {number!r}", hint="give a whole number of 1 or more")
    if processes > _MOST_PROCESSES:
        hint = f"give at most {_MOST_PROCESSES:,}; more than the number of processors gains nothing"
        raise OnrecordError("OR012", f"processes is {processes!r}", hint=hint)
    if timeout is not None and not (hasattr(timeout, "__float__") and timeout > 0):
        raise OnrecordError("OR012", f"timeout is {timeout!r}", hint="give a number of seconds above 0")


def _check_startable(make: Callable[[Marker], Work], context: Any) -> None:
    """Raise `OR012`, if this process may start no workers, or they could not be told what to do."""
    from multiprocessing.process import current_process
    from multiprocessing.reduction import ForkingPickler

    if current_process().daemon:
        message = "workers are requested in a daemonic process, which may not start any"
        hint = "use one process and no timeout there, or a ProcessPoolExecutor instead of a Pool"
        raise OnrecordError("OR012", message, hint=hint)
    if context.get_start_method() == "fork":  # they have all that is here
        return
    try:
        ForkingPickler.dumps(make)
    except Exception as error:
        message = f"a plugin or an option cannot be sent to a worker process: {describe(error)}"
        hint = "define it at the top of a module, not in a function, or use one process and no timeout"
        raise OnrecordError("OR012", message, hint=hint) from error


def ordered(
    make: Callable[[Marker], Work],
    items: Iterable[T],
    *,
    processes: int,
    chunk: int = 64,
    timeout: float | None = None,
) -> Iterator[Any]:
    """Yield the answer for each item, in the order of the items.

    Args:
        make: Called once in each worker, with a function that notes the item and the stage at work;
            returns what the worker does with the items of a chunk.
        items: Any number of items, read only a little ahead of what is yielded. Where the next one cannot
            be had, the answers for those before it come first.
        processes: How many workers.
        chunk: How many items travel to a worker at once.
        timeout: Seconds after which an item's stage is given up; None for no limit.

    Yields:
        What the work returned, or `Lost` where it could not be had.

    Raises:
        OnrecordError: `OR012`, if no workers can be started here, or with this; `OR013`, if none gets
            to an item.
    """
    source = _Source(items)
    crew: _Crew[T] = _Crew(make, timeout)
    asked = given = 0
    try:
        crew.start(processes)
        while not (source.exhausted and asked == given):
            while not source.exhausted and asked - given < processes * _AHEAD:
                if batch := source.take(chunk):
                    crew.add(asked, batch)
                    asked += 1
            if (answers := crew.take(given)) is not None:
                given += 1
                yield from answers
            elif asked != given:
                crew.turn()
    finally:
        crew.stop()
    if source.error is not None:
        raise source.error
