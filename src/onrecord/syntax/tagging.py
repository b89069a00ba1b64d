"""Tags for a sequence of words; the weights are read on first use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pkgutil import get_data
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.collector import collector_at_rest
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
#: Tags of verbs that have a tense of their own, or are modal.
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_TENSED: Final = FINITE - {"MD"}
_DO: Final = frozenset({"do", "does", "did"})
#: Behind `pay` one of these, singular and without an article, is no object of a verb: a | pay | deal.
_OF_PAY: Final = frozenset({"deal", "rise", "offer", "claim", "dispute", "award", "settlement"})
_INSIDE: Final = frozenset({"NN", "NNP", "NNPS", "JJ", "POS", "PRP$", "CD"})
_PLURALS: Final = frozenset({"NNS", "NNPS"})
#: Behind a possessor and before a noun one of these is of a title: the firm's | managing | director.
TITLED: Final = ("managing", "operating", "acting", "founding", "presiding", "commanding", "ruling")
_OWNING: Final = frozenset({"'s", "’s"})
#: How far before its `by` a participle can stand, and behind it the comma, in words.
_DONE, _DOER = 6, 8
_INSIDE_DONE: Final = frozenset({"CD", "NN", "NNS", "RB", "JJ", "DT", "IN"})
_CLAUSE: Final = 30  # words
_BOUNDS: Final = frozenset({",", ".", ":", "``", "''", "-LRB-", "-RRB-", "CC", "WDT", "WP", "WRB"})
_NOUNS: Final = _PLURALS | {"NN", "NNP"}
#: Tags of words that no base phrase goes on behind: `called it | nonsense`, `whom | voters` chose.
_ALONE: Final = ("PRP", "WP")
#: What the network says of words in a base phrase; 0 is outside.
_FIRST, _LATER = 1, 2


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
    tags: list[str] = net.labels["penn"][found["penn"]].tolist()
    numbers = net.numbers["penn"]
    for at in _before_verbs(found["penn"], numbers):
        if words[at] in _INFINITIVE:
            tags[at] = "TO"
    for at in (found["penn"] == numbers.get("CC", -1)).nonzero()[0].tolist():
        # Before a finite verb it joins nothing: `Lee and Roe | both | left`.
        if words[at] == "both" and not FINITE.isdisjoint(tags[at + 1 : at + 2]):
            tags[at] = "RB"
    for at in _between_verbs(words, tags, (found["penn"] == numbers.get("VB", -1)).nonzero()[0].tolist()):
        tags[at], found["phrase"][at] = "NN", _FIRST
    _mend(words, tags, found["phrase"], breaks)
    inside = (found["penn"] == numbers.get("VBN", -1)) & (found["phrase"] == _LATER)
    for at in _acting(words, tags, inside.nonzero()[0].tolist()):
        tags[at], found["phrase"][at : at + 2] = "VBD", (0, _FIRST)
    phrases = _phrases(_parted(found["phrase"], found["penn"], numbers), starts)
    return [
        _analysis(tags[start:end], some)
        for start, end, some in zip(starts, starts[1:], phrases, strict=False)
    ]


def _mend(words: Sequence[str], tags: list[str], marks: NDArray[np.intp], breaks: Iterable[int]) -> None:
    """Correct the tags of a few words, and what they are of a phrase, in place."""
    for at in breaks:
        # `Figures | released on Monday show`: no verb opens a sentence before a participle.
        if tags[at : at + 2] == ["VBZ", "VBN"]:
            tags[at], marks[at] = "NNS", _FIRST
    for at in _of_pay(words, tags):
        tags[at] = "NN"
        marks[at : at + 2] = _LATER
    for at in _saying(words, tags):
        tags[at], marks[at] = "VBP", 0
    for at in _said(words, tags):
        tags[at] = "VBD"
    for at in _done_by(words, tags):
        tags[at] = "VBN"
    for at in _of_titles(words, tags):
        tags[at - 1] = "POS"
        marks[at - 1 : at + 2] = _LATER


def _analysis(tags: list[str], phrases: Iterable[tuple[int, int]]) -> Analysis:
    return Analysis(
        tags,
        [(first, last - (last - first > 1 and tags[last - 1] in _NEVER_LAST)) for first, last in phrases],
    )


def _before_verbs(penn: NDArray[np.intp], numbers: Mapping[str, int]) -> list[int]:
    """Return the prepositions right before a verb in its base form, which hardly any is."""
    found = (penn[:-1] == numbers.get("IN", -1)) & (penn[1:] == numbers.get("VB", -1))
    places: list[int] = found.nonzero()[0].tolist()
    return places


def _between_verbs(words: Sequence[str], tags: Sequence[str], places: Iterable[int]) -> Iterator[int]:
    """Yield the base forms between two finite verbs, which are nouns: `said | pay | had fallen`."""
    for at in places:
        between = at and tags[at - 1] in _TENSED and not FINITE.isdisjoint(tags[at + 1 : at + 2])
        if between and words[at - 1].lower() not in _DO:  # what he did | say | was
            yield at


def _of_pay(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield where `pay` is taken for a verb inside a noun phrase: the teachers' | pay | deal."""
    for at in _places(words, "pay"):
        inside = tags[at].startswith("VB") and at and tags[at - 1] in _INSIDE
        if inside and tags[at + 1 : at + 2] == ["NN"] and words[at + 1] in _OF_PAY:
            yield at


def _saying(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield where `say` is taken for a noun or a cry: Democrats | say | it is slow, men in Elm | say | so."""
    for at in _places(words, "say"):
        noun = tags[at] == "NN" and tags[at - 1] in _PLURALS
        if at and (noun or (tags[at] == "UH" and tags[at - 1] in _NOUNS)):
            yield at


def _said(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield where `said` is taken for a participle behind a comma: the mayor, Ann Lee, | said | so."""
    for at in _places(words, "said"):
        if tags[at] == "VBN" and tags[at - 1 : at] == [","] and words[at + 1 : at + 2] != ["to"]:
            yield at


def _done_by(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield where a participle is taken for a past: Lee, | capped | six times by Norway, has left."""
    for by in _places(words, "by"):
        past = next((i for i in range(by - 1, max(0, by - _DONE), -1) if tags[i] not in _INSIDE_DONE), 0)
        if not past or tags[past] != "VBD" or tags[past - 1] != ",":
            continue
        comma = next((i for i in range(by + 2, min(len(tags) - 1, by + _DOER)) if tags[i] == ","), by)
        if comma > by and tags[comma + 1] in FINITE:
            yield past


def _acting(words: Sequence[str], tags: Sequence[str], places: Iterable[int]) -> Iterator[int]:
    """Yield where a past is taken for a participle in a noun phrase: the tax | made | fuel dear.

    So it is behind a noun, where its clause has no other verb.
    """
    for at in places:
        timed = tags[at + 1 : at + 2] in (["IN"], ["NNP"])  # a poll | released | Thursday
        if tags[at - 1] in _NOUNS and not timed and not any(_acts(words, tags, at, way) for way in (-1, 1)):
            yield at


def _acts(words: Sequence[str], tags: Sequence[str], at: int, step: int) -> bool:
    """Tell whether a finite verb may stand between a token and where its clause begins, or ends."""
    for near in range(at + step, at + step * _CLAUSE, step):
        if not 0 <= near < len(tags) or tags[near] in _BOUNDS or words[near] == "that":
            return False
        if tags[near] in FINITE:
            return True
    return True


def _of_titles(words: Sequence[str], tags: Sequence[str]) -> Iterator[int]:
    """Yield where a participle of a title is taken for a verb: the firm's | managing | director."""
    for word in TITLED:
        for at in _places(words, word):
            owned = at > 1 and tags[at - 1] == "VBZ" and words[at - 1] in _OWNING and tags[at - 2] in _NOUNS
            if owned and tags[at] == "VBG" and tags[at + 1 : at + 2] in (["NN"], ["NNP"]):
                yield at


def _places(words: Sequence[str], word: str) -> Iterator[int]:
    """Yield where a word stands."""
    at = -1
    for _ in range(words.count(word)):
        at = words.index(word, at + 1)
        yield at


def _parted(marks: NDArray[np.intp], penn: NDArray[np.intp], numbers: Mapping[str, int]) -> NDArray[np.intp]:
    """Return the marks of phrases, with a new phrase behind each pronoun that stands alone."""
    for tag in _ALONE:
        behind = (penn[:-1] == numbers.get(tag, -1)) & (marks[1:] == _LATER)
        marks[1:][behind] = _FIRST
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
    goes_on[1:] &= (marks[1:] == _LATER) & inside[:-1]
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
