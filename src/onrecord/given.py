"""What callers give, checked where it comes in: a slip is one clear error, and no traceback from inside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from onrecord.errors import OnrecordError, without_addresses

T = TypeVar("T")


def several(given: Iterable[T], name: str, hint: str) -> Iterable[T]:
    """Return what was given, where it is several things: a list, say, and not one text or a mapping.

    Args:
        given: What the caller gave.
        name: What the caller gave it as.
        hint: What to give instead.

    Raises:
        OnrecordError: `OR012`, if it is one thing, or a table, which would give the names of its columns.

    Example:
        >>> several("It cost $5.", "documents", "give a list of texts")
        Traceback (most recent call last):
        onrecord.errors.OnrecordError: OR012: documents is text (give a list of texts)
    """
    try:
        iter(given)
    except TypeError:
        raise OnrecordError("OR012", f"{name} is {sort_of(given)}", hint=hint) from None
    if hasattr(given, "columns"):
        raise OnrecordError(
            "OR012", f"{name} is {sort_of(given)}", hint="give one of its columns: table['text']"
        )
    if isinstance(given, (str, bytes, Mapping)):
        raise OnrecordError("OR012", f"{name} is {sort_of(given)}", hint=hint)
    return given


def is_several(given: object) -> bool:
    """Tell whether a plugin returned several things: a list, say, and not one text or a mapping.

    Example:
        >>> is_several(["fee"]), is_several("fee"), is_several(None)
        (True, False, False)
    """
    return hasattr(given, "__iter__") and not isinstance(given, (str, bytes, dict))


def of_type(given: object, wanted: type[T] | tuple[type[T], ...], name: str, hint: str) -> T:
    """Return what was given, where it is of the type that is wanted.

    Args:
        given: What the caller gave.
        wanted: The type.
        name: What the caller gave it as.
        hint: What to give instead.

    Raises:
        OnrecordError: `OR012`, if it is of another.

    Example:
        >>> of_type([], int, "limit", "give a whole number")
        Traceback (most recent call last):
        onrecord.errors.OnrecordError: OR012: limit is a list (give a whole number)
    """
    if not isinstance(given, wanted):
        raise OnrecordError("OR012", f"{name} is {sort_of(given)}", hint=hint)
    return given


def sort_of(given: object) -> str:
    """Return in words what sort of thing something is.

    Example:
        >>> sort_of("x"), sort_of(None), sort_of(5)
        ('text', 'None', 'an int')
    """
    if given is None or isinstance(given, str):
        return "None" if given is None else "text"
    name = type(given).__name__
    return f"{'an' if name[0] in 'aeiouAEIO' else 'a'} {name}"


def canonical(given: object) -> str:
    """Return a text for what was given that is the same in another process: sets and mappings in order.

    Example:
        >>> canonical({"fees": {"toll", "fare"}, "cap": [5, None]})
        "{'cap': [5, None], 'fees': {'fare', 'toll'}}"
    """
    if isinstance(given, Mapping):
        pairs = sorted((canonical(key), canonical(value)) for key, value in given.items())
        return f"{{{', '.join(f'{key}: {value}' for key, value in pairs)}}}"
    if isinstance(given, (set, frozenset)):
        return f"{{{', '.join(sorted(map(canonical, given)))}}}"
    if isinstance(given, (list, tuple)):
        return f"[{', '.join(map(canonical, given))}]"
    return without_addresses(repr(given))
