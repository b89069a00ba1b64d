"""Records in other shapes: one module for each target, none with logic of its own."""

from onrecord.export.schema import record_schema
from onrecord.export.text import to_text

__all__ = ["record_schema", "to_text"]
