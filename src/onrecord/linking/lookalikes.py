"""Firms that are called like people, told by what stands around: `Morgan Sterling shares`, a bank."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from onrecord.lexicon import Lexicon, Phrases
from onrecord.linking.followed import ARTICLES
from onrecord.linking.mentions import Key
from onrecord.segment.classes import GIVEN, PARTICLE, STOP, SURNAME
from onrecord.segment.names import NameRuns
from onrecord.segment.tokens import HYPHENS, POSSESSIVES

#: A firm that is called like a person has so many words at most.
_LONGEST: Final = 3
#: An apposition has fewer tokens: Morgan Sterling, | the world's largest private bank |,.
_APPOSED: Final = 8
#: What a share or a share's owner is tied with.
_TIES: Final = frozenset({"in", "of"})
#: What opens a longer phrase, that a name may stand behind: head of Acme's investment bank | Ann Lee.
_OPENING: Final = ARTICLES | POSSESSIVES | {"her", "his", "its", "their", "that", "this"}
#: So many words before a noun may hold its article.
_LEAD: Final = 4
#: Words that lead to a firm: an analyst at, a unit of.
_LED: Final = (2, 3)
#: The name of a club has fewer words.
_CLUB: Final = 4
#: What stands before the first word of a sentence.
_OPENS: Final = frozenset({".", "!", "?", '"', "“", "”"})


class Nouns:
    """What stands beside the name of a firm, and beside nobody's.

    Attributes:
        shares: Nouns for what only a firm has, and for a part of it.
        before: What right before a name tells where somebody works: (analyst, at).
        staff: Titles right behind a name: (chief, executive).
    """

    def __init__(self, words: Lexicon) -> None:
        signs = words.entries("organization_signs")
        sure = {tuple(entry.phrase.split()) for entry in signs if entry.fields.get("before") == "sure"}
        traded = {entry.phrase for entry in words.entries("traded_nouns") if "firm" in entry.fields}
        self.shares = frozenset(traded | {phrase[0] for phrase in sure if phrase[1:] == ("in",)})
        self.before = frozenset(phrase for phrase in sure if phrase[-1] == "at")  # but strategist for Ann Lee
        titles = (e for e in signs if e.fields.get("behind") == "sure" or "firm" in e.fields)
        self.staff = Phrases({tuple(entry.phrase.split()): True for entry in titles})


def clubs(words: Sequence[str], lower: Sequence[str], runs: NameRuns) -> set[str]:
    """Return the last words of names that take a plural verb where they open a sentence: `Vale are`."""
    found: set[str] = set()
    for first, after in zip(runs.first, runs.after, strict=True):
        several = lower[after : after + 1] in (("are",), ("have",))
        if several and (not first or words[first - 1] in _OPENS) and after - first < _CLUB:
            found.add(lower[after - 1])
    return found


class Lookalikes:
    """Finds the names made of people's names that are a firm's.

    Args:
        words: The tokens of a document.
        lower: The same in lower case.
        bits: Their classes.
        nouns: What stands beside a firm's name.
        firms: Nouns for a firm.
        tags: Returns the tags of all tokens; asked for rarely.
    """

    def __init__(
        self,
        words: Sequence[str],
        lower: tuple[str, ...],
        bits: Sequence[int],
        nouns: Nouns,
        firms: frozenset[str],
        tags: Callable[[], Sequence[str]],
    ) -> None:
        self._words, self._lower, self._bits = words, lower, bits
        self._nouns, self._firms, self._tags = nouns, firms, tags

    def names(self, runs: NameRuns) -> Iterator[Key]:
        """Yield the names, in small letters."""
        for first, after, shouted in zip(runs.first, runs.after, runs.shouted, strict=True):
            if shouted or not 1 < after - first <= _LONGEST:
                continue
            if self._is_quoted(after):
                yield self._lower[first:after]
            if not self._bits[first] & (GIVEN | SURNAME):
                continue
            if (
                self._is_traded(first, after)
                or self._is_apposed(after)
                or self._is_called(first)
                or self._is_staffed(first, after)
            ):
                yield self._lower[first:after]

    def _is_traded(self, first: int, after: int) -> bool:
        """Tell whether what only a firm has stands beside a name: shares in | Acme, Acme | shares fell."""
        if first > 1 and self._lower[first - 1] in _TIES and self._lower[first - 2] in self._nouns.shares:
            return True
        if after >= len(self._lower) or self._lower[after] not in self._nouns.shares:
            return False
        return self._tags()[after].startswith("NN")  # but Ann Lee | shares a house

    def _is_quoted(self, mark: int) -> bool:
        """Tell whether a bracket tells how a share fared: Acme Roe | (up 11.6 per cent)."""
        near = self._lower[mark : mark + 3]
        return near[:1] == ("(",) and near[1:2] in (("up",), ("down",)) and not near[-1].isalpha()

    def _is_staffed(self, first: int, after: int) -> bool:
        """Tell whether somebody is of a name: an analyst at | Acme, Acme | chief executive Ann Lee."""
        if any(self._bits[at] & PARTICLE for at in range(first, after)):
            return False  # Vickers da Costa
        if any(self._lower[max(0, first - size) : first] in self._nouns.before for size in _LED):
            return True
        title = self._nouns.staff.at(self._lower, after) if after < len(self._lower) else None
        named = title is not None and after + title[0] < len(self._words)
        return title is not None and named and self._words[after + title[0]][0].isupper()

    def _is_apposed(self, comma: int) -> bool:
        """Tell whether the noun for a firm ends an apposition: Morgan Sterling|, the German bank, said."""
        if self._lower[comma : comma + 1] != (",",) or ARTICLES.isdisjoint(
            self._lower[comma + 1 : comma + 2]
        ):
            return False
        limit = min(comma + _APPOSED, len(self._words) - 1)
        end = next((i for i in range(comma + 2, limit) if not self._is_inside(i)), 0)
        goes_on = end and self._words[end] in (",", ".") and self._lower[end + 1] != "and"
        return bool(goes_on) and end > comma + 3 and self._words[end - 1] in self._firms

    def _is_inside(self, at: int) -> bool:
        """Tell whether a token can stand inside a noun phrase without a preposition."""
        tied = self._lower[at] in HYPHENS or self._lower[at] in POSSESSIVES
        return tied or (self._words[at][0].isalnum() and not self._bits[at] & STOP)

    def _is_called(self, first: int) -> bool:
        """Tell whether the noun for a firm, and no article, leads a name: US bank | Morgan Sterling."""
        noun = first - 1
        if noun < 1 or self._words[noun] not in self._firms or not self._words[noun - 1][0].isalpha():
            return False
        before = self._lower[max(0, noun - _LEAD) : noun]
        stops = self._bits[noun - 1] & STOP and not self._words[noun - 1].isupper()  # US bank
        return not stops and _OPENING.isdisjoint(before)
