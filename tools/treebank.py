"""Read the treebanks: words, tags, base noun phrases and name types."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

TREEBANK = Path("../shared/corpora/treebank")
#: Names of EWT with types that `label_names.py` gave them.
SILVER = Path(__file__).parent / "ewt_names.tsv"
NAME_TYPES = ("person", "organization", "place", "other")
_BRACKET = re.compile(r"\((\d+)-([a-z]+)|(\d+)?\)")

#: Relations whose dependent, to the left of its head, belongs to the base noun phrase.
_LEFT = {
    "det", "amod", "nummod", "compound", "nmod:poss", "nmod:desc", "det:predet",
    "flat", "advmod", "nmod", "goeswith", "nmod:unmarked", "obl:unmarked", "cc:preconj",
}  # fmt: skip
#: The same to the right: UD makes the first name the head.
_RIGHT = {"flat", "goeswith", "fixed", "compound", "nummod", "nmod:unmarked", "nmod:desc"}
_NOMINAL = {"NOUN", "PROPN", "PRON", "SYM", "X", "NUM"}
_ARGUMENT = {
    "nsubj", "obj", "iobj", "obl", "nmod", "appos", "vocative", "dislocated",
    "nsubj:pass", "nsubj:outer", "obl:agent", "obl:unmarked", "nmod:unmarked",
}  # fmt: skip


@dataclass
class Sentence:
    """One sentence of gold annotation; all lists have one item a word."""

    words: list[str] = field(default_factory=list)
    upos: list[str] = field(default_factory=list)
    penn: list[str] = field(default_factory=list)
    head: list[int] = field(default_factory=list)  # -1: root
    relation: list[str] = field(default_factory=list)
    misc: list[str] = field(default_factory=list)
    feats: list[str] = field(default_factory=list)
    paragraph: bool = False
    glued: set[int] = field(default_factory=set)  # words with no space after them
    names: list[tuple[int, int, str]] = field(default_factory=list)
    phrases: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class GoldDocument:
    """One document of a treebank; ``genre`` is the name of its file."""

    genre: str
    id: str
    sentences: list[Sentence] = field(default_factory=list)


def raw_text(document: GoldDocument) -> tuple[str, list[tuple[int, int]]]:
    """Return the text of a document, and where each word stands in it."""
    text, spans = "", []
    for sentence in document.sentences:
        text = text.rstrip() + "\n\n" if sentence.paragraph else text
        for number, word in enumerate(sentence.words):
            spans.append((len(text), len(text) + len(word)))
            text += word + " " * (number not in sentence.glued)
        text += " " * (not text.endswith(" "))
    return text, spans


def read(folder: Path) -> list[GoldDocument]:
    """Return every document of the folder's ``*.conllu``, in stable order."""
    return [document for path in sorted(folder.glob("*.conllu")) for document in _read_file(path)]


def _read_file(path: Path) -> list[GoldDocument]:
    documents: list[GoldDocument] = []
    sentence = Sentence()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newdoc"):
            documents.append(GoldDocument(path.stem, line.rpartition("= ")[2]))
        elif line.startswith("# newpar"):
            sentence.paragraph = True
        elif not line:
            if sentence.words:
                documents[-1].sentences.append(sentence)
            sentence = Sentence()
        elif line[0] != "#":
            _add_word(sentence, line.split("\t"))
    for document in documents:
        for one in document.sentences:
            one.phrases = base_phrases(one)
        _add_names(document)
    if path.stem.startswith("ewt") and SILVER.exists():
        _add_silver({document.id: document for document in documents})
    return documents


def _add_word(sentence: Sentence, row: list[str]) -> None:
    bare = "SpaceAfter=No" in row[9].split("|")
    if not row[0].isdigit():  # a contraction's range or an empty node
        first, _, last = row[0].partition("-")
        sentence.glued.update(range(int(first) - 1, int(last) - 1 + bare) if last else ())
        return
    if bare:
        sentence.glued.add(len(sentence.words))
    sentence.words.append(row[1])
    sentence.upos.append(row[3])
    sentence.penn.append(row[4])
    sentence.feats.append(row[5])
    sentence.head.append(int(row[6]) - 1)
    sentence.relation.append(row[7])
    sentence.misc.append(row[9])


def _add_silver(documents: dict[str, GoldDocument]) -> None:
    for line in SILVER.read_text(encoding="utf-8").splitlines():
        name, number, first, last, kind = line.split("\t")
        if name in documents:
            documents[name].sentences[int(number)].names.append((int(first), int(last), kind))


def _add_names(document: GoldDocument) -> None:
    """Give each sentence the outermost entities that are proper names throughout."""
    for sentence in document.sentences:
        found = []
        for low, high, kind in _entities(sentence):
            start = low + (sentence.penn[low] in {"DT", "PRP$"})
            end = high - (sentence.penn[high - 1] == "POS")
            if start < end and all(tag in {"NNP", "NNPS"} for tag in sentence.penn[start:end]):
                found.append((start, end, kind if kind in NAME_TYPES else "other"))
        found.sort(key=lambda name: (name[0] - name[1], name))
        taken: set[int] = set()
        for start, end, kind in found:
            if not taken.intersection(range(start, end)):
                taken.update(range(start, end))
                sentence.names.append((start, end, kind))
        sentence.names.sort()


def _entities(sentence: Sentence) -> list[tuple[int, int, str]]:
    open_: list[tuple[str, str, int]] = []
    spans = []
    for i, misc in enumerate(sentence.misc):
        entity = next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")
        for number, kind, closing in _BRACKET.findall(entity):
            if number:
                open_.append((number, kind, i))
                continue
            wanted = [k for k, item in enumerate(open_) if item[0] == closing] if closing else []
            if open_:
                item = open_.pop(wanted[-1] if wanted else -1)
                spans.append((item[2], i + 1, item[1]))
    return spans


def base_phrases(sentence: Sentence) -> list[tuple[int, int]]:
    """Return base noun phrases: what each nominal head governs to its left.

    A possessor and its mark are inside; prepositional phrases, relative
    clauses, appositions and later conjuncts are not.
    """
    children: list[list[int]] = [[] for _ in sentence.words]
    for i, head in enumerate(sentence.head):
        if head >= 0:
            children[head].append(i)
    spans = [_phrase(sentence, children, i) for i in range(len(sentence.words)) if _heads_phrase(sentence, i)]
    spans.sort(key=lambda span: (span[0] - span[1], span))
    taken: set[int] = set()
    kept = []
    for start, end in spans:
        if not taken.intersection(range(start, end)):
            taken.update(range(start, end))
            kept.append((start, end))
    return sorted(kept)


def _heads_phrase(sentence: Sentence, i: int) -> bool:
    relation, upos = sentence.relation[i], sentence.upos[i]
    if relation in {"det", "compound", "flat", "goeswith", "fixed", "punct", "case", "nmod:desc"}:
        return False
    if upos in {"NOUN", "PROPN", "PRON"}:
        return True
    if relation in _ARGUMENT and upos in {"NUM", "SYM", "X", "ADJ", "DET", "VERB"}:
        return not (upos == "VERB" and not sentence.penn[i].startswith("NN"))
    return relation in {"conj", "root"} and upos in {"NUM", "SYM"} and sentence.penn[i] == "$"


def _phrase(sentence: Sentence, children: list[list[int]], head: int) -> tuple[int, int]:
    start = head
    for child in reversed([c for c in children[head] if c < head]):
        low, high = _extent(children, child)
        relation = sentence.relation[child]
        if high >= start + 1 or (relation not in _LEFT and relation != "punct"):
            break
        if high != start - 1 or (relation == "advmod" and low == child and start == head):
            break
        if relation == "nmod" and sentence.penn[high] in {"IN", "TO"}:
            break
        start = low
    while start < head and sentence.upos[start] == "PUNCT":
        start += 1
    end = head + 1
    for child in [c for c in children[head] if c > head]:
        low, high = _extent(children, child)
        if sentence.relation[child] not in _RIGHT or low != end:
            break
        if any(sentence.relation[k] in {"case", "punct"} for k in children[child]):
            break
        end = high + 1
    return start, end


def _extent(children: list[list[int]], i: int) -> tuple[int, int]:
    low = high = i
    stack = [i]
    while stack:
        for child in children[stack.pop()]:
            low, high = min(low, child), max(high, child)
            stack.append(child)
    return low, high
