"""Noun phrases as written: the base phrase with all that belongs to it.

The tagger gives base noun phrases (`a senior aide`). People say more: `a senior aide to the
governor, Ann Lee, who asked not to be named`. Here the rest is put back, to the right
(`after`), to the left (`before`), or both (`around`), and the subject of a verb is found.

Everything is counted in tokens (indexes into `segment.tokens`), half-open; `low` and `high`
bound the search, most often a sentence. All searches are bounded by `REACH` tokens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Final

from onrecord.lexicon import Lexicon, lexicon
from onrecord.model import Document, layer
from onrecord.phrases.pieces import ARTICLES, NAME, REACH, STOPS, Lists, Phrase
from onrecord.phrases.subjects import Subjects
from onrecord.segment.classes import CORPORATE, Classes
from onrecord.segment.tokens import tokens
from onrecord.syntax import noun_phrases, penn_tags

__all__ = ["REACH", "Phrase", "Phrases", "phrases", "subordinators", "times", "venues"]

#: What the tagger may take into a base phrase, and what can end it.
_INNER: Final = STOPS | {","}
_APART: Final = frozenset({"--", "―", "—"})  # dashes that join no two words
_TIMED: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "CD"})
_EXTREMES: Final = frozenset({"JJS", "RBS"})  # of `at least`
_COMPARING: Final = frozenset({"as", "at", "than"})
_AMOUNTS: Final = frozenset({"many", "much", "few", "little"})
_ARTICLES: Final = ARTICLES | {"the"}
_NOUNLESS: Final = frozenset({"DT", "RB"})
_DESCRIPTIONS: Final = frozenset({"RB", "JJ", "VBN", "VBG", "VBD"})
_DESCRIBING: Final = 3  # words between an article and its noun
# How words are noted: any other is a space.
_PLAIN, _PARTING, _COMPARED = b" ,<"
_QUANTITIES: Final = frozenset({"more", "less"})
_MORE: Final = frozenset({"JJR", "RBR"})  # of `more than 40 men`
_NOUNS: Final = _TIMED | {"RB", "RBR"}


def _attachments(words: Lexicon) -> frozenset[str]:
    return words.phrases("noun_attachments")


def times(words: Lexicon) -> frozenset[str]:
    """Return the words for times, months among them."""
    return words.phrases("time_words")


def subordinators(words: Lexicon) -> frozenset[str]:
    """Return the words that open a subordinate clause."""
    return words.phrases("subordinators")


def venues(words: Lexicon) -> frozenset[str]:
    """Return the nouns of where and in what something is said: `interview`."""
    return words.phrases("venues")


def _time_parts(words: Lexicon) -> dict[str, bool]:
    """Return the words that begin a time behind a noun, and whether each is one alone: `yesterday`."""
    return {entry.phrase: "alone" in entry.fields for entry in words.entries("time_parts")}


def _notes(words: Lexicon) -> dict[str, int]:
    """Return what can end a phrase in the middle of a base phrase, or may begin one before it, each noted."""
    parting = _INNER | words.table(venues) | set(words.table(_time_parts))
    return dict.fromkeys(parting, _PARTING) | dict.fromkeys(_COMPARING, _COMPARED)


def _regions(words: Lexicon) -> frozenset[str]:
    """Return the states and countries, which may follow a town: `Elm, Ohio`."""
    return frozenset(words.phrases("us_states") | words.phrases("countries"))


class Phrases(Subjects):
    """The noun phrases of a document, and questions about them; see `phrases`."""

    __slots__ = ()

    def around(self, token: int, low: int, high: int) -> Phrase | None:
        """Return the full phrase that holds `token`, if one does."""
        found = self.at(token)
        if found is None:
            return None
        return self.before(found[1], low)[0], self.after(found[0], high)[1]


def _parted(document: Document) -> Iterator[Phrase]:
    """Yield the base phrases, without marks at their ends, parted where a noun ends one."""
    found, penn = tokens(document), penn_tags(document)
    words, lower, starts, behind = found.words, found.lower, found.starts, found.ends
    lists = lexicon(document)
    told_in, notes = lists.table(venues), lists.table(_notes)
    ending, timing = lists.table(times), lists.table(_time_parts)

    def ends(first: int, at: int, last: int) -> bool:
        """Tell whether the phrase at `first` ends before token `at` of a base phrase that ends at `last`."""
        if lower[at] in timing and lower[last - 1] in ending:
            alone = timing[lower[at]] and words[at].islower()  # but `Ohio Today`
            return penn[at - 1] in _TIMED and (alone or at + 1 < last)  # `Opec | last month`
        timed = at - 1 > first and lower[at - 2] in timing and lower[at - 1] in ending
        if lower[at] in _APART or (timed and penn[at] in NAME):
            return True  # `with a prompter -- | Lee`, `this year | Chairman Lee`
        if lower[at] == "-" and starts[at] > behind[at - 1] and starts[at + 1] > behind[at]:
            return True  # `ate more - | others say`
        if lower[at] == ",":  # `April, | industry sources`, but `Acme, Inc`
            counted = penn[at - 1] in _NOUNS or lower[at - 1] in _QUANTITIES
            return counted and not lists.table(Classes).of.get(lower[at + 1], 0) & CORPORATE
        venue = lower[at - 1] in told_in and penn[at - 1] == "NN"
        other = penn[at] in NAME or penn[at] == "CD"
        return venue and other and lower[first] in ARTICLES  # `an interview | Lee`, `a letter | two men`

    notable = bytes(map(notes.get, lower, repeat(_PLAIN)))
    for phrase in noun_phrases(document):
        first, last = phrase
        if notable[first - 1] != _COMPARED and notable[first:last].isspace():
            yield phrase  # as most are
            continue
        first -= _compared(lower, penn, first)
        begin, high = _unmarked(lower, first, last)
        for at in range(begin + 1, high):
            if ends(begin, at, high):
                yield _unmarked(lower, begin, at)
                begin = at
        yield _unmarked(lower, begin, high)


def _with_nouns(base: Iterable[Phrase], lower: Sequence[str], penn: Sequence[str]) -> list[Phrase]:
    """Return base phrases without a last `and`, an article joined to its noun: `a visibly shaken | Lee`."""
    whole: list[Phrase] = []
    for first, end in base:
        last = end - (penn[end - 1] == "CC" and end - first > 1)  # the judge | and
        if whole and _lacks_noun(*whole[-1], first, lower, penn):
            whole[-1] = whole[-1][0], last
        else:
            whole.append((first, last))
    return whole


def _lacks_noun(first: int, last: int, then: int, lower: Sequence[str], penn: Sequence[str]) -> bool:
    """Tell whether a phrase is an article, adverbs aside, and only what describes a noun leads to `then`."""
    if penn[last - 1] not in _NOUNLESS or lower[first] not in _ARTICLES or then - last > _DESCRIBING:
        return False
    return all(tag in _DESCRIPTIONS for tag in penn[last:then])


def _compared(lower: Sequence[str], penn: Sequence[str], first: int) -> int:
    """Return how many words before a base phrase belong to it: `at | least 40`, `more than | 40`."""
    if first == 0:
        return 0
    if lower[first - 1] == "as":
        again = first + 1 < len(lower) and lower[first + 1] == "as"
        return lower[first] in _AMOUNTS and again  # `as | many as 40`
    if lower[first - 1] == "at":
        return penn[first] in _EXTREMES
    if lower[first - 1] == "than":
        counted = penn[first] in ("CD", "$") or lower[first] == "half"
        return 2 * (counted and first > 1 and penn[first - 2] in _MORE)
    return lower[first] == "than" and penn[first - 1] in _MORE


def _unmarked(lower: Sequence[str], first: int, last: int) -> Phrase:
    """Return a base phrase without marks at its ends."""
    while first < last - 1 and lower[first] in _INNER:
        first += 1
    while last > first + 1 and lower[last - 1] in _INNER:
        last -= 1
    return first, last


@layer
def phrases(document: Document) -> Phrases:
    """Return the noun phrases of a document.

    Example:
        >>> from onrecord import Document
        >>> from onrecord.phrases import phrases
        >>> found = phrases(Document("Ann Lee, a lawyer in Ohio, said so."))
        >>> first, last = found.subject(8, 0)
        >>> " ".join(found.words.words[first:last])
        'Ann Lee , a lawyer in Ohio'
    """
    words, penn = tokens(document), penn_tags(document)
    base = _with_nouns(_parted(document), words.lower, penn)
    number = [-1] * len(words)
    for n, (first, last) in enumerate(base):
        number[first:last] = [n] * (last - first)
    lists = map(lexicon(document).table, (_attachments, times, subordinators, _regions, venues))
    return Phrases(words, penn, base, number, Lists(*lists))
