"""Layers of a document: paragraphs, sentences, tokens, and what stands in quotation marks."""

from onrecord.segment.marks import Quoted, quoted
from onrecord.segment.offsets import Stretches, Tokens
from onrecord.segment.paragraphs import paragraphs
from onrecord.segment.sentences import sentences
from onrecord.segment.tokens import tokens

__all__ = [
    "Quoted",
    "Stretches",
    "Tokens",
    "paragraphs",
    "quoted",
    "sentences",
    "tokens",
]
