"""The file of weights: a header as JSON, and arrays of numbers."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray


def pack(header: dict[str, Any], arrays: dict[str, NDArray[Any]]) -> bytes:
    """Return a weights file: the header's length, the header as JSON, the arrays as they are."""
    table, bodies = {}, []
    for name, array in arrays.items():
        small = array.astype(np.float32) if array.dtype.kind == "f" else array
        bodies.append(np.ascontiguousarray(small).tobytes())
        table[name] = [small.dtype.str, list(small.shape), len(bodies[-1])]
    head = json.dumps({**header, "arrays": table}).encode()
    return b"".join([len(head).to_bytes(4, "little"), head, *bodies])


def unpack(data: bytes) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Return the header and the arrays of a weights file."""
    start = 4 + int.from_bytes(data[:4], "little")
    header = json.loads(data[4:start])
    arrays = {}
    for name, (dtype, shape, size) in header.pop("arrays").items():
        arrays[name] = np.frombuffer(memoryview(data)[start : start + size], dtype).reshape(shape)
        start += size
    return header, arrays
