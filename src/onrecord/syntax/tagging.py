"""Tags for a sequence of words; the weights are read on first use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pkgutil import get_data
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.collector import collector_at_rest
from onrecord.syntax.classes import FINITE
from onrecord.syntax.mending import FIRST, mend
from onrecord.syntax.nouns import LATER
from onrecord.syntax.threads import soon_asleep

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from onrecord.syntax.network import Network

_WEIGHTS = "data/en/syntax.bin"
#: Tags of what the network can leave at the end of a base phrase: `the ACLU | over conditions`.
_NEVER_LAST: Final = frozenset({"IN", "MD", "TO"})
#: Before a verb it is no preposition.
_INFINITIVE: Final = frozenset({"to", "To", "TO"})
#: Behind one of these there is a noun: said | by | email the pier is shut.
_LEADING: Final = frozenset({"by", "in", "on", "via", "with"})
#: Tags of words that are few, or end alike.
_CLOSED: Final = ("RB", "UH", "CC", "CD", "PRP", "MD", "WP")
_SHORTEST: Final = 2  # letters of what is no name
_NO_NOUNS: Final = frozenset({"be", "have", "do"})
#: Tags of words that no base phrase goes on behind: `called it | nonsense`, `whom | voters` chose.
_ALONE: Final = ("PRP", "WP")


class Analysis(NamedTuple):
    """What rules ask of a sequence of words.

    Attributes:
        penn: The Penn Treebank tag of each word.
        phrases: Base noun phrases, as (first word, last word exclusive).
    """

    penn: list[str]
    phrases: list[tuple[int, int]]


@cache
def network() -> Network:
    """Return the network, read from the package's data on first use."""
    with collector_at_rest(), soon_asleep():
        from onrecord.syntax.network import Network

        return Network(get_data("onrecord", _WEIGHTS) or b"")


def analyse(words: Sequence[str], breaks: Sequence[int] = (), weights: Network | None = None) -> Analysis:
    """Return Penn tags and base noun phrases, in one pass; `breaks` as in `tag`."""
    [found] = analyse_each([(words, breaks)], weights)
    return found


def analyse_each(
    texts: Sequence[tuple[Sequence[str], Sequence[int]]], weights: Network | None = None
) -> list[Analysis]:
    """Return what `analyse` would of the words and breaks of each text, all in one pass."""
    words: list[str] = []
    breaks: list[int] = []
    starts = [0]
    for some, begins in texts:
        start = len(words)
        breaks.append(start)
        breaks += [start + begin for begin in begins if begin]
        words += some
        starts.append(len(words))
    net = weights or network()
    found = net.answers(words, ("penn", "phrase"), breaks)
    numbers = net.numbers["penn"]
    _name(words, found["penn"], net)
    tags: list[str] = net.labels["penn"][found["penn"]].tolist()
    _gather(found["phrase"], found["penn"], numbers)
    for at in _before_verbs(found["penn"], numbers):
        if words[at] in _INFINITIVE:
            tags[at] = "TO"
        elif words[at] in _LEADING and words[at + 1] not in _NO_NOUNS and tags[at + 2 : at + 3] != ["HYPH"]:
            tags[at + 1], found["phrase"][at + 1] = "NN", FIRST
    for at in (found["penn"] == numbers.get("CC", -1)).nonzero()[0].tolist():
        # Before a finite verb it joins nothing: `Lee and Roe | both | left`.
        if words[at] == "both" and not FINITE.isdisjoint(tags[at + 1 : at + 2]):
            tags[at] = "RB"
    mend(words, tags, found["phrase"], breaks)
    phrases = _phrases(_parted(found["phrase"], found["penn"], numbers), starts)
    return [
        _analysis(tags[start:end], some)
        for start, end, some in zip(starts, starts[1:], phrases, strict=False)
    ]


def _analysis(tags: list[str], phrases: Iterable[tuple[int, int]]) -> Analysis:
    return Analysis(
        tags,
        [(first, last - (last - first > 1 and tags[last - 1] in _NEVER_LAST)) for first, last in phrases],
    )


def _name(words: Sequence[str], penn: NDArray[np.intp], net: Network) -> None:
    """Make names of capitalised words that nobody knows and that stand for words everybody knows.

    Adverbs, conjunctions, numbers and the like are few: `Kayi | denied it` begins with none of them.
    """
    numbers = net.numbers["penn"]
    marked = (penn[:, None] == [numbers.get(tag, -1) for tag in _CLOSED]).any(axis=1)
    for at in marked.nonzero()[0].tolist():
        word = words[at]
        if word.istitle() and word.isalpha() and len(word) > _SHORTEST and not word.endswith("ly"):
            penn[at] = penn[at] if net.knows(word) else numbers["NNP"]


def _gather(marks: NDArray[np.intp], penn: NDArray[np.intp], numbers: Mapping[str, int]) -> None:
    """Give each name and plural outside any phrase one, a name that of the noun before it."""
    outside = marks == 0
    name, noun = numbers.get("NNP", -1), numbers.get("NN", -1)
    names = outside & (penn == name)
    marks[names | (outside & (penn == numbers.get("NNS", -1)))] = FIRST
    marks[1:][names[1:] & ((penn[:-1] == name) | (penn[:-1] == noun))] = LATER


def _before_verbs(penn: NDArray[np.intp], numbers: Mapping[str, int]) -> list[int]:
    """Return the prepositions right before a verb in its base form, which hardly any is."""
    found = (penn[:-1] == numbers.get("IN", -1)) & (penn[1:] == numbers.get("VB", -1))
    places: list[int] = found.nonzero()[0].tolist()
    return places


def _parted(marks: NDArray[np.intp], penn: NDArray[np.intp], numbers: Mapping[str, int]) -> NDArray[np.intp]:
    """Return the marks of phrases, with a new phrase behind each pronoun that stands alone."""
    for tag in _ALONE:
        behind = (penn[:-1] == numbers.get(tag, -1)) & (marks[1:] == LATER)
        marks[1:][behind] = FIRST
    return marks


def _phrases(marks: NDArray[np.intp], starts: Sequence[int]) -> Iterator[Iterator[tuple[int, int]]]:
    """Yield the stretches of each text that marks tell: outside, first of a phrase, later.

    Args:
        marks: The marks of all texts.
        starts: Where in `marks` each text begins, and the last one ends.
    """
    inside = marks != 0
    # A phrase begins at its mark, or at a later one with nothing before it.
    goes_on = inside.copy()
    goes_on[1:] &= (marks[1:] == LATER) & inside[:-1]
    goes_on[[start for start in starts[:-1] if start < len(marks)]] = False
    firsts = inside & ~goes_on
    lasts = inside
    lasts[:-1] &= ~goes_on[1:]
    firsts, lasts = firsts.nonzero()[0], lasts.nonzero()[0]
    places = firsts.searchsorted(starts).tolist()
    for start, low, high in zip(starts, places, places[1:], strict=False):
        own = (firsts[low:high] - start).tolist(), (lasts[low:high] - (start - 1)).tolist()
        yield zip(*own, strict=True)


def tag(words: Sequence[str], breaks: Sequence[int] = ()) -> list[str]:
    """Return the universal part-of-speech tag of each word.

    Args:
        words: Words and marks, cut as in Universal Dependencies; one sentence
            or a whole document.
        breaks: Where known, the indexes of words that begin a sentence or a
            headline, in rising order.

    Example:
        >>> from onrecord.syntax import tag
        >>> tag(["They", "will", "report", "the", "deal", "."])
        ['PRON', 'AUX', 'VERB', 'DET', 'NOUN', 'PUNCT']
    """
    return network().labelled(words, "upos", breaks)


def penn(words: Sequence[str], breaks: Sequence[int] = ()) -> list[str]:
    """Return the Penn Treebank tag of each word; arguments as in `tag`.

    Example:
        >>> from onrecord.syntax import penn
        >>> penn(["Two", "men", "were", "held", "."])
        ['CD', 'NNS', 'VBD', 'VBN', '.']
    """
    return network().labelled(words, "penn", breaks)
