"""Run onrecord over texts made to be slow, and print what each costs.

    python benchmarks/hostile.py [--size 10000000] [--most 5] [SHAPE ...]

Each shape runs in a process of its own, one after the other: processor time for each character, peak memory
for each megabyte of text above what the process held before, findings and faults. `ordinary news` is there to
compare with: a busy machine makes all of it slower. The exit status tells whether all stayed within --most
microseconds a character.
"""

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import time

from shapes import SHAPES, text_of

import onrecord

KB = 1024
# Words for numbers are read by a package that takes seconds to import, whatever the text.
WARM_UP = (
    "“It cost $5 million,” said Mayor Ada Reyes, who signed the agreement with Norvik AS. "
    "She had hoped for one hundred and two thousand dollars."
)


def peak() -> int:
    """Return the most memory that this process ever held, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KB


def measured(shape: str, size: int) -> dict[str, object]:
    """Run one shape here."""
    pipeline = onrecord.Pipeline(discover=False)
    pipeline.extract(WARM_UP).to_json()
    text = text_of(shape, size)
    before, begin = peak(), time.process_time()
    record = pipeline.extract(text)
    spent = time.process_time() - begin
    held = peak() - before
    return {
        "us": spent / len(text) * 1e6,
        "memory": held / len(text),
        "claims": len(record.claims),
        "entities": len(record.entities),
        "faults": sorted({f"{fault.code} {fault.plugin}" for fault in record.faults}),
    }


def in_process(shape: str, size: int, limit: int) -> dict[str, object]:
    """Run one shape in a fresh process, which may take `limit` seconds of the processor."""
    command = [sys.executable, __file__, "--one", shape, "--size", str(size), "--limit", str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == -signal.SIGXCPU:
        return {"us": float("inf"), "error": f"not done after {limit} seconds of the processor"}
    if done.returncode:
        return {
            "us": float("inf"),
            "error": (done.stderr.strip().splitlines() or [f"exit {done.returncode}"])[-1],
        }
    found: dict[str, object] = json.loads(done.stdout)
    return found


def told(found: dict[str, object]) -> str:
    if "error" in found:
        return f"{found['error']}"
    faults = ", ".join(map(str, found["faults"])) if isinstance(found["faults"], list) else ""
    return f"{found['us']:9.2f}{found['memory']:12.1f}{found['claims']:10,}{found['entities']:10,}  {faults}"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shapes", nargs="*", default=SHAPES, metavar="SHAPE")
    parser.add_argument("--size", type=int, default=10_000_000)
    parser.add_argument("--most", type=float, default=5.0)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--limit", type=int, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        resource.setrlimit(resource.RLIMIT_CPU, (args.limit, args.limit + 5))
        print(json.dumps(measured(args.one, args.size)))
        return 0
    os.nice(10)
    print(f"{args.size:,} characters of each shape")
    print(f"{'':28}{'us/char':>9}{'MB per MB':>12}{'claims':>10}{'entities':>10}  faults")
    slow = []
    for shape in args.shapes:
        found = in_process(shape, args.size, int(10 + 10 * args.most * args.size / 1e6))
        print(f"{shape:28}{told(found)}", flush=True)
        if not float(str(found["us"])) <= args.most:
            slow.append(shape)
    print(
        f"{len(args.shapes)} shapes, {len(slow)} above {args.most:g} us a character:",
        ", ".join(slow) or "none",
    )
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
