"""Whom a pronoun cannot mean: who is named in what it says or does, in its own sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from onrecord.linking.mentions import Mention, between
from onrecord.linking.voices import Voices
from onrecord.model import Document
from onrecord.segment.sentences import openings
from onrecord.segment.tokens import POSSESSIVES, tokens
from onrecord.syntax import penn_tags
from onrecord.syntax.classes import FINITE

#: The pronouns that can be a subject.
SUBJECTS: Final = frozenset({"he", "she"})
#: Tokens between the mark behind what is said and who says it.
_ATTRIBUTED: Final = 1
#: The tokens before a name that tell it to be one's own: `My name is | Roe`.
_OWN: Final = 4
_FIRST_PERSON: Final = frozenset({"i", "my", "me"})
#: What follows the verb of who told the clause before it.
_TAGGED: Final[tuple[list[str], ...]] = (["."], ["IN"], [])
#: Tags of what begins no clause that is told, but what leads up to one.
_LEADS_UP: Final = frozenset({"IN", "VBG", "VBN", "WRB", "TO", "RB"})
#: Tags of what stands before the subject of a main clause.
_BEFORE_MAIN: Final = frozenset({",", "CC", "RB", "''"})
_WITH: Final = frozenset({"to", "with"})
#: Behind one of these somebody may be named again: `he said after they had read out | Roe's letter`.
_AFTERWARDS: Final = frozenset({"after", "before", "according"})


class Disjoint:
    """Tells who is not meant by a pronoun.

    Args:
        document: The document.
        people: Its names of people.
        voices: Its quotations in marks.
    """

    def __init__(self, document: Document, people: Sequence[Mention], voices: Voices) -> None:
        found = tokens(document)
        self._words, self._lower = found.words, found.lower
        self._tags, self._begins = penn_tags(document), openings(document)
        self._people, self._voices = people, voices

    def others(self, at: int) -> frozenset[tuple[str, int]]:
        """Return those who are not meant by the pronoun at a token, a subject."""
        if self._lower[at] not in SUBJECTS:
            return frozenset()
        sentence = bisect_right(self._begins, at)
        low = self._begins[max(0, sentence - 1)]
        high = self._begins[sentence] if sentence < len(self._begins) else len(self._tags)
        acts = at + 1 < high and self._tags[at + 1] in FINITE
        named = [*self._in_marks(at), *self._with(low, at)]
        if acts:
            named += [*self._behind(low, at, high), *self._before(low, at)]
        return frozenset(mention.who for mention in named)

    def _in_marks(self, at: int) -> Iterator[Mention]:
        """Yield those who are spoken of in the words before a pronoun: `“Roe has lied,” | he said`."""
        spoken = self._voices.before(at) if self._voices.at(at) is None else None
        if spoken is None or not at - _ATTRIBUTED <= spoken[1] <= at:
            return
        for mention in between(self._people, *spoken):
            if self._is_spoken_of(mention, surely=self._words[at].istitle()):
                yield mention

    def _is_spoken_of(self, mention: Mention, *, surely: bool) -> bool:
        """Tell whether a name in a quotation is another's than who speaks: not `I am Roe`, `Roe's plan`.

        Where it is not sure that the same goes on, only `Roe | has` and `to | Roe` tell.
        """
        first, behind, tags = mention.first, mention.after, self._tags
        own = not _FIRST_PERSON.isdisjoint(self._lower[max(0, first - _OWN) : first])
        owner = self._lower[behind] in POSSESSIVES or tags[behind].startswith("NN")
        tied = tags[behind] in FINITE or tags[first - 1] in ("IN", "TO")
        return not own and not owner and (tied or not surely)

    def _with(self, low: int, at: int) -> Sequence[Mention]:
        """Return those with whom somebody speaks: `In his letter to Roe, | he said`."""
        if self._lower[low] != "in" or not FINITE.isdisjoint(self._tags[low:at]):
            return ()
        tied = next((i for i in range(low, at) if self._lower[i] in _WITH), at)
        return between(self._people, tied, at)

    def _behind(self, low: int, at: int, high: int) -> Iterator[Mention]:
        """Yield those of whom the subject of a main clause tells, or whom it does something: `| He met Roe`.

        Not so in a further clause: `| He left, but Roe stayed`.
        """
        if at > low and self._tags[at - 1] not in _BEFORE_MAIN:
            return
        end = next((i for i in range(at + 1, high) if self._parts(i)), high)
        for mention in between(self._people, at, end):
            if self._voices.at(mention.first) is None:
                yield mention

    def _parts(self, at: int) -> bool:
        """Tell whether another clause begins at a token."""
        return self._lower[at] in _AFTERWARDS or self._tags[at : at + 2] == [",", "CC"]

    def _before(self, low: int, at: int) -> Iterator[Mention]:
        """Yield those who are named in the clause that is told: `Roe has lied, | he said.`.

        None of what leads up to a clause: `When Roe came, | he said that it was late`.
        """
        ends = self._lower[at - 1] == "," and self._tags[at + 2 : at + 3] in _TAGGED
        if not ends or self._tags[low] in _LEADS_UP or FINITE.isdisjoint(self._tags[low : at - 1]):
            return
        for mention in between(self._people, low, at):
            if self._lower[mention.after] not in POSSESSIVES:
                yield mention
