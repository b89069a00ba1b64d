"""What the syntax layer is worth: every figure of the scoreboard with it, and with less in its place.

    python benchmarks/ablation.py [--shared FOLDER] [--only quotes,offices,agreements]

Three columns, same rules and same gold. `network` is the library as it ships. `word list` gives each word
the Penn tag that it has most often in the treebanks, whatever stands around it; of an unknown word it looks
at digits, a capital and a few endings; base noun phrases are then read off the tags by one pattern.
`nothing` calls every word a noun, and a capitalised one a name: what is left is the work of word lists,
marks and capitals. The rules were written beside the network: rules written for a lesser tagger would do
better with it than these do.
"""

import argparse
import importlib.util
import json
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType

from onrecord.syntax import tagging

Tagger = Callable[[Sequence[str]], list[str]]

#: What unknown words of small letters are, by their endings.
ENDINGS = {"ing": "VBG", "ed": "VBD", "ly": "RB", "s": "NNS"}
#: A noun phrase as tags: each tag is one letter, as `LETTERS` says.
LETTERS = {
    **dict.fromkeys(("DT", "PDT", "PRP$", "WP$"), "d"),
    **dict.fromkeys(("JJ", "JJR", "JJS", "CD", "$", "VBN", "VBG"), "a"),
    **dict.fromkeys(("NN", "NNS", "NNP", "NNPS"), "n"),
    **dict.fromkeys(("PRP", "WP", "EX", "WDT"), "p"),
    "POS": "s",
}
PHRASE = re.compile(r"d*a*n+(?:sa*n+)*|d?a*n*p|d+a+")


def word_list(treebank: Path) -> Tagger:
    """Return a tagger that gives each word its most frequent tag."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted(treebank.glob("*.conllu")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = line.split("\t")
            if len(row) == 10 and row[0].isdigit():
                seen[row[1]][row[4]] += 1
    best = {word: tags.most_common(1)[0][0] for word, tags in seen.items()}

    def tag(words: Sequence[str]) -> list[str]:
        return [best.get(word) or best.get(word.lower()) or _unknown(word) for word in words]

    return tag


def _unknown(word: str) -> str:
    if any(map(str.isdigit, word)):
        return "CD"
    if word[:1].isupper():
        return "NNP"
    return next((tag for ending, tag in ENDINGS.items() if word.endswith(ending)), "NN")


def nouns_only(words: Sequence[str]) -> list[str]:
    """Return a noun's tag for each word, a mark's for each mark."""
    return [("NNP" if word[:1].isupper() else "NN") if word[:1].isalnum() else word for word in words]


def analyser(tag: Tagger) -> Callable[..., tagging.Analysis]:
    """Return what takes the place of the network's analysis."""

    def analyse(words: Sequence[str], _breaks: Sequence[int] = ()) -> tagging.Analysis:
        tags = tag(words)
        line = "".join(LETTERS.get(one, "-") for one in tags)
        return tagging.Analysis(tags, [match.span() for match in PHRASE.finditer(line)])

    return analyse


def replace(analyse: Callable[..., tagging.Analysis]) -> None:
    """Put `analyse` wherever the library has imported the network's, for one text or for several."""

    def analyse_each(texts: Iterable[tuple[Sequence[str], Sequence[int]]]) -> list[tagging.Analysis]:
        return [analyse(words, breaks) for words, breaks in texts]

    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").startswith("onrecord."):
            for instead in (analyse, analyse_each):
                if hasattr(module, instead.__name__):
                    setattr(module, instead.__name__, instead)


def scoreboard(shared: Path) -> ModuleType:
    path = shared / "scoring" / "scoreboard.py"
    spec = importlib.util.spec_from_file_location("scoreboard", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(board: ModuleType, gold: Path, kinds: Iterable[str]) -> dict[str, float]:
    """Return the scoreboard's figures by name."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind in kinds:
            said = Path(folder) / f"{kind}.jsonl"
            board.predict(gold / board.FILES[kind], said)
            run = board.subprocess.run(
                [sys.executable, board.HERE / f"score_{kind}.py", gold / board.FILES[kind], said, "--json"],
                capture_output=True,
                text=True,
                check=True,
            )
            scores = json.loads(run.stdout)
            for path, *_ in board.TARGETS[kind]:
                found[f"{kind} {path}"] = board.figure(scores, path)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[2] / "shared")
    parser.add_argument("--only", default="quotes,offices,agreements")
    chosen = parser.parse_args()
    board, kinds = scoreboard(chosen.shared), chosen.only.split(",")
    columns = {"network": figures(board, chosen.shared / "gold", kinds)}
    for name, tagger in (
        ("word list", word_list(chosen.shared / "corpora" / "treebank")),
        ("nothing", nouns_only),
    ):
        replace(analyser(tagger))
        columns[name] = figures(board, chosen.shared / "gold", kinds)
    print("| figure | " + " | ".join(columns) + " |\n|---" + "|---" * len(columns) + "|")
    for figure in columns["network"]:
        print(f"| {figure} | " + " | ".join(f"{column[figure]:.3f}" for column in columns.values()) + " |")


if __name__ == "__main__":
    main()
