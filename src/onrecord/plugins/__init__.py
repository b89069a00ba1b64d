"""Plugins: discovery, order, blocking, validation."""

from onrecord.plugins.discovery import BUILT_IN, Names, Plugin, find_plugins, named_in_environment
from onrecord.plugins.loading import Installation, Installed, install

__all__ = [
    "BUILT_IN",
    "Installation",
    "Installed",
    "Names",
    "Plugin",
    "find_plugins",
    "install",
    "named_in_environment",
]
