"""What a sentence says of one agreement."""

from __future__ import annotations

from typing import Final

from onrecord.extractors.agreements.instruments import Instrument
from onrecord.phrases.pieces import Phrase

#: The effects that end an agreement.
ENDING: Final = frozenset({"end", "breach"})
#: The effects of those who are asked: what is done to an agreement by others than who made it.
JUDGING: Final = frozenset({"approve", "ratify", "reject"})
#: What is done once to agreements that there were not before.
MAKING: Final = frozenset({"agree", "reach", "close", "sign"})


class Event:
    """An agreement that a sentence speaks of.

    Attributes:
        frame: `object` (the verb governs the instrument), `passive`, `alone` (the instrument is
            its subject), `agree`, `settle`, `contents` (the instrument is said to hold
            something), `under`, `act` (a noun of doing: `breach of`), or `noun`.
        effect: The class of the verb or noun; empty where the instrument stands for itself.
        trigger: The words that tell it.
        verb: Where its main verb stands; -1 without one.
        comma: Where the comma behind `Under the agreement` stands; -1 elsewhere.
        instrument: The instrument, where one is named.
        others: Further names of the instrument in the sentence.
    """

    def __init__(self, frame: str, effect: str, trigger: Phrase, verb: int = -1, *, comma: int = -1) -> None:
        self.frame, self.effect, self.trigger = frame, effect, trigger
        self.verb, self.comma = verb, comma
        self.instrument: Instrument | None = None
        self.others: list[Instrument] = []

    @property
    def last(self) -> int:
        """Where trigger and instrument end, whichever is later."""
        return max(self.trigger[1], self.behind)

    @property
    def behind(self) -> int:
        """Where the instrument ends, with what is in apposition to it; else the trigger."""
        if self.instrument is None:
            return self.trigger[1]
        if not self.others:
            return self.instrument.last
        own = self.instrument.last
        beside = [one.last for one in self.others if own < one.last and one.first <= own + 1]
        return max([self.instrument.last, *beside])
