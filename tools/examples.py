"""The treebanks as numbers: word types, what each output should say, batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from treebank import NAME_TYPES, GoldDocument, Sentence

from onrecord.syntax.features import BREAK

PHRASE_MARKS = ("O", "B", "I")
#: Words in a chunk, the unit that is shuffled; chunks in a batch.
CHUNK, BATCH = 60, 30
#: How often a sentence comes in another dress: capitals, lower case, headline, wire style.
CAPITALS, LOWER, HEADLINE, WIRE = 0.02, 0.005, 0.02, 0.04
#: How often the network is told that a new sentence begins.
TOLD = 0.5

_SMALL = {"a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "at", "by", "as", "with"}
_WIRE = {
    "million": "mln",
    "billion": "bln",
    "dollars": "dlrs",
    "dollar": "dlr",
    "cents": "cts",
    "versus": "vs",
    "percent": "pct",
    "%": "pct",
}

Ints = NDArray[np.int64]


class Examples:
    """Sentences as numbers, in chunks; a label of -1 does not count.

    Attributes:
        types: The number of each distinct word, breaks being 0.
        spread: In how many documents each word type occurs.
        labels: The labels of each output of the network.
    """

    def __init__(self, documents: list[GoldDocument]) -> None:
        self.types: dict[str, int] = {BREAK: 0}
        self.spread: Counter[int] = Counter()
        sentences = [sentence for document in documents for sentence in document.sentences]
        self.labels: dict[str, list[str]] = {
            "upos": sorted({tag for sentence in sentences for tag in sentence.upos}),
            "penn": sorted({tag for sentence in sentences for tag in sentence.penn}),
            "phrase": list(PHRASE_MARKS),
            "name": list(NAME_TYPES),
            "relation": sorted({_plain(name) for sentence in sentences for name in sentence.relation}),
        }
        self._number = {
            output: {label: number for number, label in enumerate(labels)}
            for output, labels in self.labels.items()
        }
        self._chunks: list[list[tuple[list[list[int]], Ints]]] = []
        for document in documents:
            self._add(document)

    def _add(self, document: GoldDocument) -> None:
        size = CHUNK
        seen: set[int] = set()
        for sentence in document.sentences:
            if size >= CHUNK:
                self._chunks.append([])
                size = 0
            dresses = [[self._type(word) for word in words] for words in _dresses(sentence.words)]
            self._chunks[-1].append((dresses, self._targets(sentence, document.genre)))
            seen.update(dresses[0], dresses[-1])
            size += len(sentence.words)
        self.spread.update(seen)

    def _type(self, word: str) -> int:
        return self.types.setdefault(word, len(self.types))

    def _targets(self, sentence: Sentence, genre: str) -> Ints:
        targets = np.full((len(self.labels) + 1, len(sentence.words)), -1, np.int64)
        targets[-1] = genre.startswith("gum")
        targets[0] = [self._number["upos"][tag] for tag in sentence.upos]
        targets[1] = [self._number["penn"][tag] for tag in sentence.penn]
        targets[2] = 0
        for first, last in sentence.phrases:
            targets[2, first] = 1
            targets[2, first + 1 : last] = 2
        for first, last, kind in sentence.names:
            targets[3, first:last] = NAME_TYPES.index(kind)
        targets[4] = [self._number["relation"][_plain(name)] for name in sentence.relation]
        return targets

    @property
    def batches(self) -> int:
        """The number of batches in a round."""
        return -(-len(self._chunks) // BATCH)

    def round(self, rng: np.random.Generator, gap: int) -> Iterator[tuple[Ints, Ints]]:
        """Yield word types and labels batch by batch, `gap` breaks around each chunk.

        The last row of the labels tells which words are from GUM.
        """
        order = rng.permutation(len(self._chunks))
        hole = np.full((len(self.labels) + 1, gap), -1, np.int64)
        hole[-1] = 0
        often = np.cumsum([CAPITALS, LOWER, HEADLINE, WIRE])
        for start in range(0, len(order), BATCH):
            ids = [0] * gap
            targets = [hole]
            for chunk in order[start : start + BATCH]:
                last = len(self._chunks[chunk]) - 1
                for number, (dresses, labels) in enumerate(self._chunks[chunk]):
                    dress = (int(np.searchsorted(often, rng.random())) + 1) % len(dresses)
                    ids += dresses[dress]
                    targets.append(labels)
                    if rng.random() < TOLD or dress in {1, 3} or number == last:
                        ids += [0] * gap
                        targets.append(hole)
            yield np.array(ids), np.concatenate(targets, axis=1)


def _plain(relation: str) -> str:
    return relation.partition(":")[0]


def _dresses(words: list[str]) -> list[list[str]]:
    """Return the words as they are, then in capitals, lower case, as a headline, in wire style."""
    return [
        words,
        [word.upper() for word in words],
        [word.lower() for word in words],
        [word if word in _SMALL and n else word[:1].upper() + word[1:] for n, word in enumerate(words)],
        [_WIRE.get(word, word) for word in words],
    ]
