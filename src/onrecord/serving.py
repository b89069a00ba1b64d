"""What a worker process does: it takes items from a pipe, notes what it is at, and ends with its parent."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, Protocol

from onrecord.errors import OnrecordError, describe

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

#: Notes the place of an item, and the stage that is at work on it.
Marker = Callable[[int, int], None]

#: The stage that a worker notes outside all stages.
NO_STAGE: Final = -1
#: What a worker notes is one number, written in one step: that of the note, times this,
_ITEMS: Final = 1 << 32
#: and that of an item, times this, and its stage.
_STAGES: Final = 1 << 20
#: Notes are numbered, round and round: a stage that comes again, in a long text's next part, begins anew.
_NOTES: Final = 1 << 10
#: It is about to begin.
START: Final = 0
#: It is at no item: it has not begun, it waits, or it sends answers.
AWAY: Final = -1
NO_WORKER: Final = "no worker got as far as a document: "

_PARENT_CHECK_SECONDS: Final = 2.0


class Work(Protocol):
    """What a worker does with items."""

    def __call__(self, items: Sequence[Any], skips: Mapping[int, Mapping[int, str]]) -> Sequence[Any]:
        """Return the answer for each item, leaving out the stages in `skips` (place: stage: why)."""


def noted(number: int) -> tuple[int, int]:
    """Return the place of an item and the stage of which a worker's note tells."""
    place, stage = divmod(number, _STAGES)
    return place % _ITEMS, stage + NO_STAGE


def _leave_with_parent() -> None:
    """End this process once the one that wanted it is gone: the pipe may be held open by other workers.

    Where they are forked from that one, so may what shows its end; but it is their parent, and they have
    another then. Where they are forked from a server, that is their parent.
    """
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    home, wanting = os.getppid(), parent_process()
    ends = [wanting.sentinel] if wanting is not None else []
    while not wait(ends, _PARENT_CHECK_SECONDS) and os.getppid() == home:
        pass
    os._exit(1)


def serve(make: Callable[[Marker], Work], pipe: Connection, progress: Any) -> None:
    """Run tasks until the parent closes the pipe, or is gone."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)

    notes = cycle(range(_NOTES))

    def mark(place: int, stage: int) -> None:
        progress.value = (next(notes) * _ITEMS + place) * _STAGES + stage - NO_STAGE

    Thread(target=_leave_with_parent, daemon=True).start()
    work = _begun(make, mark)
    while True:
        try:
            items, skips = pipe.recv()
        except EOFError:
            return
        progress.value = START
        answers = work(items, skips)
        progress.value = AWAY
        pipe.send(answers)


def _begun(make: Callable[[Marker], Work], mark: Marker) -> Work:
    """Return what a worker does; where it cannot begin, its only answer is why."""
    try:
        return make(mark)
    except Exception as error:  # noqa: BLE001 - raised where the worker was wanted
        told = (
            error if isinstance(error, OnrecordError) else OnrecordError("OR013", NO_WORKER + describe(error))
        )
    return lambda *_: [told]
