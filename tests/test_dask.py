"""Dask as the engine: a cluster of two workers writes what one process writes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from onrecord import batch

dask_bag = pytest.importorskip("dask.bag", reason="Dask is in the extra `dask`")
distributed = pytest.importorskip("distributed", reason="Dask's cluster is in the extra `dask`")

ROWS = [json.dumps({"id": f"a{n}", "text": f"Bridge {n} cost ${n} million, he said."}) for n in range(40)]


def records(rows: Iterable[str], spec: batch.Spec) -> list[str]:
    """Return the records of a partition."""
    return list(batch.lines(rows, spec))


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_cluster_gives_the_same_bytes(tmp_path: Path) -> None:
    for part in range(4):
        (tmp_path / f"{part}.jsonl").write_text("\n".join(ROWS[part * 10 : part * 10 + 10]))
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    )
    with cluster, distributed.Client(cluster):
        bag = dask_bag.read_text(str(tmp_path / "*.jsonl")).map_partitions(records, spec=batch.spec())
        assert bag.compute() == list(batch.lines(ROWS))
