"""Tags for a sequence of words; the weights are read on first use."""

from __future__ import annotations

from collections.abc import Sequence
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
    net = weights or network()
    found = net.answers(words, ("penn", "phrase"), breaks)
    tags: list[str] = net.labels["penn"][found["penn"]].tolist()
    phrases = [
        (first, last - (last - first > 1 and tags[last - 1] in _NEVER_LAST))
        for first, last in _phrases(found["phrase"])
    ]
    return Analysis(tags, phrases)


def _phrases(marks: NDArray[np.intp]) -> list[tuple[int, int]]:
    """Return the stretches that marks tell: 0 outside, 1 first of a phrase, 2 later."""
    inside = marks != 0
    later = marks == 2
    # A phrase begins at its mark, or at a later one with nothing before it.
    firsts = inside.copy()
    firsts[1:] &= ~(later[1:] & inside[:-1])
    lasts = inside.copy()
    lasts[:-1] &= ~later[1:]
    return list(zip(firsts.nonzero()[0].tolist(), (lasts.nonzero()[0] + 1).tolist(), strict=True))


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
