"""Tags for a sequence of words; the weights are read on first use."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pkgutil import get_data
from typing import TYPE_CHECKING, Any

from attrs import frozen

from onrecord.collector import collector_at_rest

if TYPE_CHECKING:
    from onrecord.syntax.network import Network

_WEIGHTS = "data/en/syntax.bin"


@frozen
class Analysis:
    """What one pass says of a sequence of words.

    Attributes:
        upos: The universal part-of-speech tag of each word.
        penn: The Penn Treebank tag of each word.
        phrases: Base noun phrases, as (first word, last word exclusive).
        names: A row of scores per word, one score per name type; a numpy array.
        name_types: What the columns of `names` stand for.
    """

    upos: list[str]
    penn: list[str]
    phrases: list[tuple[int, int]]
    names: Any
    name_types: list[str]


@cache
def network() -> Network:
    """Return the network, read from the package's data on first use."""
    with collector_at_rest():
        from onrecord.syntax.network import Network

        return Network(get_data("onrecord", _WEIGHTS) or b"")


def analyse(words: Sequence[str], breaks: Sequence[int] = (), weights: Network | None = None) -> Analysis:
    """Return all that the tagger says of `words`; `breaks` as in `tag`."""
    net = weights or network()
    found = net.answers(words, breaks)
    upos, penn_names = net.labels["upos"], net.labels["penn"]
    return Analysis(
        [upos[i] for i in found["upos"].tolist()],
        [penn_names[i] for i in found["penn"].tolist()],
        _phrases(found["phrase"].tolist()),
        found["name"],
        net.labels["name"],
    )


def _phrases(marks: list[int]) -> list[tuple[int, int]]:
    """Return the stretches that marks tell: 0 outside, 1 first of a phrase, 2 later."""
    firsts = [i for i, mark in enumerate(marks) if mark == 1 or (mark == 2 and (not i or not marks[i - 1]))]
    size = len(marks)
    found = []
    for first in firsts:
        last = first + 1
        while last < size and marks[last] == 2:
            last += 1
        found.append((first, last))
    return found


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
    return analyse(words, breaks).upos


def penn(words: Sequence[str], breaks: Sequence[int] = ()) -> list[str]:
    """Return the Penn Treebank tag of each word; arguments as in `tag`.

    Example:
        >>> from onrecord.syntax import penn
        >>> penn(["Two", "men", "were", "held", "."])
        ['CD', 'NNS', 'VBD', 'VBN', '.']
    """
    return analyse(words, breaks).penn
