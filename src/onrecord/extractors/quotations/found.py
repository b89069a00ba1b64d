"""What has been found in a unit so far."""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Iterable
from itertools import islice
from operator import itemgetter
from typing import Final

from onrecord.extractors.quotations.drafts import Draft

#: So deep nobody says that somebody says that somebody says something.
DEEPEST: Final = 5


class Found:
    """The quotations of a unit, kept in order: a unit can hold hundreds."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        self._rows: list[tuple[int, int, Draft]] = []
        for draft in drafts:
            self.add(draft)

    def add(self, draft: Draft) -> None:
        """Add a quotation, with its first token and the one after its last."""
        insort(self._rows, (draft.first, draft.end, draft), key=itemgetter(0))

    def holding(self, at: int) -> list[Draft]:
        """Return those with token `at` in one of their pieces, at most `DEEPEST`."""
        if not self._rows:
            return []
        rows = (d for first, last, d in self._rows if first <= at < last and d.holds(at))
        return list(islice(rows, DEEPEST))

    def holds(self, at: int) -> bool:
        """Tell whether one of them has token `at` in one of its pieces."""
        for first, last, draft in self._rows:  # noqa: SIM110 - most often none or one, asked of often
            if first <= at < last and draft.holds(at):
                return True
        return False

    @property
    def drafts(self) -> list[Draft]:
        """All of them."""
        return [draft for _, _, draft in self._rows]

    def without(self, others: Collection[Draft]) -> list[Draft]:
        """Return all but `others`."""
        if not others:
            return self.drafts
        left_out = set(map(id, others))
        return [draft for _, _, draft in self._rows if id(draft) not in left_out]
