"""Attributes: a small frozen mapping of names to plain values."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping
from json import JSONEncoder
from typing import Final

from onrecord.errors import OnrecordError

#: What an attribute may hold: what JSON can say, lists as tuples.
Value = str | int | bool | None | tuple[str, ...]

# Nothing but these themselves: a class made from one of them may compare and print as it likes.
_PLAIN: Final = frozenset({str, int, bool, type(None)})
_WIDEST: Final = 2**63
_encode = JSONEncoder(ensure_ascii=False).encode


class Attributes(Mapping[str, Value]):
    """A frozen mapping, sorted by name, that can be hashed, compared and sorted.

    Raises:
        OnrecordError: `OR003`, if a name is not text, or a value is not text, a whole
            number of 64 bits, True or False, None, or a list of texts.

    Example:
        >>> Attributes({"mode": "direct", "hedged": False})
        Attributes({'hedged': False, 'mode': 'direct'})
    """

    __slots__ = ("_canonical", "_hash", "_items")

    def __init__(self, values: Mapping[str, object] | None = None) -> None:
        if values is not None and not isinstance(values, (dict, Mapping)):
            raise OnrecordError("OR003", f"attributes are names with values, not {values!r}")
        # Names differ, so that sorting never comes to compare values.
        self._items = dict(sorted([(name, _checked(name, value)) for name, value in (values or {}).items()]))
        self._canonical: str | None = None
        self._hash: int | None = None

    def __getitem__(self, name: str) -> Value:
        return self._items[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def items(self) -> ItemsView[str, Value]:
        """Return the names with their values; what Mapping has looks each of them up again."""
        return self._items.items()

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(tuple(self._items.items()))
        return self._hash

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Attributes):
            mine, others = self._items, other._items
            return mine == others and all(map(_is_alike, mine.values(), others.values()))
        return NotImplemented

    def __lt__(self, other: Attributes) -> bool:
        return self.canonical() < other.canonical()

    def __repr__(self) -> str:
        return f"Attributes({self._items})"

    def __reduce__(self) -> tuple[object, ...]:
        return Attributes, (self._items,)

    def canonical(self) -> str:
        """Return the one JSON text that stands for these attributes."""
        if self._canonical is None:
            self._canonical = _encode(self._items)
        return self._canonical

    def to_dict(self) -> dict[str, object]:
        """Return the attributes as a plain dict, lists as lists."""
        return {name: list(v) if isinstance(v, tuple) else v for name, v in self._items.items()}


def _is_alike(one: Value, other: Value) -> bool:
    """Tell whether equal values are of one type: `True` is no `1` here."""
    return type(one) is type(other)


def _checked(name: object, value: object) -> Value:
    if type(name) is str:
        if type(value) in _PLAIN and not (type(value) is int and abs(value) >= _WIDEST):
            return value  # type: ignore[return-value]
        if isinstance(value, (list, tuple)) and all(type(part) is str for part in value):
            return tuple(value)
    hint = "use text, whole numbers of 64 bits, True or False, None, or a list of texts"
    raise OnrecordError("OR003", f"attribute {name!r} cannot hold a {type(value).__name__}", hint=hint)


_NONE: Final = Attributes()


def attributes(value: Mapping[str, object] | None) -> Attributes:
    """Return `value` as attributes; the same object where it is some already, and for all that have none."""
    if value is None:
        return _NONE
    return value if type(value) is Attributes else Attributes(value)
