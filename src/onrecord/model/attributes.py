"""Attributes: a small frozen mapping of names to plain values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from onrecord.errors import OnrecordError

#: What an attribute may hold: what JSON can say, lists as tuples.
Value = str | int | bool | None | tuple[str, ...]

_PLAIN = (str, int, type(None))


class Attributes(Mapping[str, Value]):
    """A frozen mapping, sorted by name, that can be hashed and compared.

    Raises:
        OnrecordError: `OR003`, where a name is not text or a value is not text, a whole
            number, a truth value, None or a list of texts.

    Example:
        >>> Attributes({"mode": "direct", "hedged": False})
        Attributes({'hedged': False, 'mode': 'direct'})
    """

    __slots__ = ("_hash", "_items")

    def __init__(self, values: Mapping[str, object] | None = None) -> None:
        pairs = {name: _checked(name, value) for name, value in (values or {}).items()}
        self._items: dict[str, Value] = {name: pairs[name] for name in sorted(pairs)}
        self._hash: int | None = None

    def __getitem__(self, name: str) -> Value:
        return self._items[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(self.canonical())
        return self._hash

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Attributes):
            return self.canonical() == other.canonical()
        return NotImplemented

    def __repr__(self) -> str:
        return f"Attributes({self._items})"

    def __reduce__(self) -> tuple[object, ...]:
        return Attributes, (self._items,)

    def canonical(self) -> str:
        """Return the one JSON text that stands for these attributes."""
        return json.dumps(self._items, ensure_ascii=False)

    def to_dict(self) -> dict[str, object]:
        """Return the attributes as a plain dict, lists as lists."""
        return {name: list(v) if isinstance(v, tuple) else v for name, v in self._items.items()}


def _checked(name: object, value: object) -> Value:
    if isinstance(name, str):
        if isinstance(value, _PLAIN):
            return value
        if isinstance(value, (list, tuple)) and all(isinstance(part, str) for part in value):
            return tuple(value)
    hint = "use text, whole numbers, True or False, None, or a list of texts"
    raise OnrecordError("OR003", f"attribute {name!r} cannot hold {value!r}", hint=hint)
