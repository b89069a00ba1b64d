"""Packages that come with an extra: imported where they are needed, missed in one clear line."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from onrecord.errors import OnrecordError


def needed(module: str, extra: str) -> Any:
    """Return a module of another package.

    Args:
        module: Its name, as in an import.
        extra: The extra of onrecord that brings it.

    Raises:
        OnrecordError: `OR015`, if it is not installed, or not whole; the hint says how it gets there.

    Example:
        >>> needed("no_such_package", "frames")
        Traceback (most recent call last):
        onrecord.errors.OnrecordError: OR015: no_such_package is not installed (...)
    """
    package = module.partition(".")[0]
    try:
        import_module(package)
    except ImportError as error:
        missing = isinstance(error, ModuleNotFoundError) and error.name == package
        what = "is not installed" if missing else f"cannot be imported: {' '.join(str(error).split())}"
        raise OnrecordError("OR015", f"{package} {what}", hint=f'pip install "onrecord[{extra}]"') from error
    return import_module(module)
