"""Word classes, base noun phrases and types of names, by a small tagger of our own."""

from onrecord.syntax.document import name_type, noun_phrases, penn_tags, tags
from onrecord.syntax.phrases import phrase_at, with_apposition, with_of
from onrecord.syntax.tagging import penn, tag

__all__ = [
    "name_type",
    "noun_phrases",
    "penn",
    "penn_tags",
    "phrase_at",
    "tag",
    "tags",
    "with_apposition",
    "with_of",
]
