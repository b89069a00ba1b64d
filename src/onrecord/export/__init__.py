"""Records in other shapes: one module for each target, none with logic of its own."""

from onrecord.export.text import to_text

__all__ = ["to_text"]
