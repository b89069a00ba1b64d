"""Entry points of installed distributions, without `importlib.metadata` where there are none."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from importlib.machinery import PathFinder
from io import FileIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint


def entry_points(group: str) -> Iterable[EntryPoint]:
    """Return the entry points of a group.

    `importlib.metadata` brings all of `email`: to import and ask it is a tenth of the time from a
    fresh process to its first record. So it is asked only where a distribution may name the group.

    Example:
        >>> from onrecord.plugins.points import entry_points
        >>> [point.value for point in entry_points("pytest11") if point.name == "onrecord"]
        ['onrecord.testing.pytest_plugin']
    """
    others = (finder for finder in sys.meta_path if finder is not PathFinder)
    if any(hasattr(finder, "find_distributions") for finder in others) or any(
        _may_name(group, str(folder) or os.curdir) for folder in sys.path
    ):
        from importlib import metadata

        return metadata.entry_points(group=group)
    return ()


def _may_name(group: str, folder: str) -> bool:
    """Tell whether a distribution in `folder` may name the group; what is not a plain folder may."""
    try:
        with os.scandir(folder) as found:
            names = [one.path for one in found if one.name.lower().endswith((".dist-info", ".egg-info"))]
    except NotADirectoryError:  # a zip file
        return True
    except OSError:
        return False
    return folder.endswith(".egg") or any(_names(group, f"{name}/entry_points.txt") for name in names)


def _names(group: str, path: str) -> bool:
    try:
        with FileIO(path) as file:
            return f"[{group}]".encode() in file.readall()
    except OSError:
        return False
