"""Train the syntax layer's weights from the treebanks.

    python tools/train_syntax.py [TREEBANK] [--out FILE]

The same treebanks and packages give the same bytes, on any x86-64 processor with AVX2.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import steady  # noqa: F401 - before numpy

# isort: split
from learning import Learner
from pruning import prune
from treebank import TREEBANK, GoldDocument, read

from examples import Examples

WEIGHTS = Path("src/onrecord/data/en/syntax.bin")
SEED = 3


def train(documents: list[GoldDocument], log: Callable[[str], object] = print, seed: int = SEED) -> bytes:
    """Return the weights file learnt from the documents."""
    learner = Learner(Examples(documents), seed)
    lookup = learner.vocabulary.lookup
    log(f"{lookup.none:,} rows, {len(lookup.listed):,} words in lists")
    learner.run(log)
    prune(learner)
    return learner.packed()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("treebank", nargs="?", type=Path, default=TREEBANK)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    chosen = parser.parse_args()
    data = train(read(chosen.treebank))
    chosen.out.write_bytes(data)
    print(f"{chosen.out}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
