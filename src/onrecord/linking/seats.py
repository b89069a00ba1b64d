"""Seats in parliament and fields before a name: MP for Elmham East Jane Doe, MP Elmham/Oakham Jane Doe."""

from __future__ import annotations

from typing import Final

from onrecord.lexicon import lexicon
from onrecord.linking.followed import seats
from onrecord.linking.ranks import Ranks
from onrecord.model import Document
from onrecord.segment.classes import COMMON, FIELD, SITE, SURNAME

#: The classes of a word like East.
_COMPASS: Final = SITE | COMMON
_NAME_SIZE: Final = 2


class Seats(Ranks):
    """Tells seats in parliament from the names behind them."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.seats = lexicon(document).table(seats)

    def is_second_seat(self, first: int) -> bool:
        """Tell whether the second of two seats stands at a token, behind a title: MP Elm/|Oak."""
        title = first - 3 - (self.lower[first - 3] == "for")
        return title >= 0 and self.lower[title] in self.seats and self.words[first - 2].istitle()

    def seat(self, first: int, after: int) -> int:
        """Return how long an unknown seat before an unknown name is: MP for Elmham East | Zali Sterz."""
        return _NAME_SIZE * (self.lower[first - 1] == "for" and self._is_parted(first, after))

    def is_unknown_behind(self, at: int, first: int) -> bool:
        """Tell whether a word in no list follows a field: Commissioner of Police | Hoong Lim Teck."""
        unknown = at > first and not self.bits[at] and self.words[at].istitle()
        return unknown and bool(self.bits[at - 1] & FIELD)

    def _is_parted(self, first: int, after: int) -> bool:
        """Tell whether an unknown name stands behind a part of an unknown place: Elmham East | Zali Sterz."""
        name = first + _NAME_SIZE
        free = after - name == _NAME_SIZE and not any(self.bits[name:after])
        return free and not self.bits[first] & ~SURNAME and self.bits[first + 1] & _COMPASS == _COMPASS
